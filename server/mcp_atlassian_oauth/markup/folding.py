"""Containers that markdown has no blocks for: `:::name` fences and HTML tags folded over the blocks between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

import attrs as attr
import orjson

from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.references import extension_node
from mcp_atlassian_oauth.markup.syntax import read_attributes
from mcp_atlassian_oauth.markup.tree import Node, mark, node, text

LINE_KEYS = frozenset({"align", "indent", "size", "block", "header", "start"})
PANELS = frozenset({"panel", "info", "note", "tip", "warning", "error", "success"})
CELLS = frozenset({"td", "th"})
_CELL_NODES = frozenset({"tableCell", "tableHeader"})
# What a tag closes that was not closed: the tags right around it.
_CLOSES = {"tr": CELLS | {"tr"}, "td": CELLS, "th": CELLS}


@attr.define
class Token:
    """A piece of our own block syntax.

    `kind`: "open", "close" and "leaf" of a directive, "tag" and "endtag" of HTML, "attributes" of the block before,
    "task" (a list item's box), "title" of the enclosing details, "separator" of two lists. `level`: a fence's colons.
    """

    kind: str
    name: str
    attributes: dict[str, str]
    level: int = 0


Item: TypeAlias = tuple[Node | Token, int, int]
Block: TypeAlias = tuple[Node, int, int]


@attr.define
class _Frame:
    token: Token
    start: int
    items: list[Block] = attr.field(factory=list)

    @property
    def children(self) -> list[Node]:
        return [item for item, _, _ in self.items]


def line_attributes(source: str) -> dict[str, str] | None:
    """The attributes of a `{…}` line; None when it is text."""
    attributes = read_attributes(source)
    if not attributes or not all(key in LINE_KEYS or key.startswith("html:") for key in attributes):
        return None
    return attributes


def literal(source: str) -> Node:
    """HTML that is not ours, as the text it is."""
    content: list[Node] = []
    for index, line in enumerate(source.split("\n")):
        if index:
            content.append(node("hardBreak"))
        if line:
            content.append(text(line))
    return node("paragraph", content)


# ---------------------------------------------------------------------------------------------------- folding


def fold(items: Iterable[Item]) -> Iterator[Block]:
    """Blocks with their containers built, and where each begins and ends, as soon as nothing that follows can change them."""
    frames = [_Frame(Token("root", "", {}), 0)]
    done = frames[0].items
    end = 0
    for item, start, end in items:
        if len(done) > 1 and len(frames) == 1:
            yield from done[:-1]
            del done[:-1]
        if isinstance(item, dict):
            if frames[-1].token.name in CELLS and item["type"] in _CELL_NODES:
                _close(frames, len(frames) - 1, start)
            frames[-1].items.append((item, start, end))
        elif item.kind == "tag" or item.kind == "open":
            closes = _CLOSES.get(item.name, ()) if item.kind == "tag" else ()
            while frames[-1].token.name in closes:
                _close(frames, len(frames) - 1, start)
            frames.append(_Frame(item, start))
            # a table takes three of them
            check_depth(len(frames) * 2 // 3, "markdown")
        elif item.kind == "endtag":
            _close(frames, _opened(frames, "tag", name=item.name), end)
        elif item.kind == "close":
            target = _opened(frames, "open", level=item.level) or _opened(frames, "open")
            _close(frames, target, end)
            if not target:
                frames[-1].items.append((literal(":" * item.level), start, end))
        elif item.kind == "title":
            frames[-1].token.attributes.setdefault("title", item.name)
        elif item.kind == "leaf":
            frames[-1].items.append((_leaf(item), start, end))
        elif item.kind == "attributes" and (last := frames[-1].items):
            last[-1] = (_apply(last[-1][0], item.attributes), last[-1][1], end)
    _close(frames, 1, end)
    yield from done


def _opened(frames: list[_Frame], kind: str, *, name: str | None = None, level: int | None = None) -> int:
    """The index of the innermost frame of this kind (and name, and level); 0 when there is none."""
    for index in range(len(frames) - 1, 0, -1):
        token = frames[index].token
        if token.kind == kind and (name is None or token.name == name) and (level is None or token.level == level):
            return index
    return 0


def _close(frames: list[_Frame], target: int, end: int) -> None:
    """Build the frames from `target` on (none for 0) and put them where they stand."""
    while target and len(frames) > target:
        frame = frames.pop()
        items = frames[-1].items
        for block in _build(frame):
            items.append((block, frame.start, end))


def _apply(block: Node, attributes: dict[str, str]) -> Node:
    """Put the attributes of a `{…}` line on the block it follows."""
    out = dict(block)
    attrs = dict(out.get("attrs") or {})
    marks = list(out.get("marks") or ())
    for key, value in attributes.items():
        if key == "align" and value in ("center", "end", "right"):
            marks.append(mark("alignment", align="end" if value == "right" else value))
        elif key == "indent" and value.isdigit():
            marks.append(mark("indentation", level=int(value)))
        elif key == "size" and value == "small":
            marks.append(mark("fontSize", fontSize="small"))
        elif key == "block" and value == "bare":
            attrs["bare"] = True
        elif key == "block":
            attrs["block"] = value
        elif key == "start" and block["type"] == "orderedList":
            attrs["start"] = value
        elif key == "header" and block["type"] == "table":
            _set_header(out, value)
        elif key.startswith("html:"):
            attrs["html"] = {**attrs.get("html", {}), key[5:]: value}
    if attrs:
        out["attrs"] = attrs
    if marks:
        out["marks"] = marks
    return out


def _set_header(table: Node, kind: str) -> None:
    for index, row in enumerate(table["content"]):
        for column, each in enumerate(row["content"]):
            header = (index == 0 and kind in ("row", "both")) or (column == 0 and kind in ("column", "both"))
            each["type"] = "tableHeader" if header else "tableCell"


def _leaf(token: Token) -> Node:
    attributes: dict[str, Any] = dict(token.attributes)
    if token.name == "card" and ("url" in attributes or "data" in attributes or "datasource" in attributes):
        for key in ("data", "datasource"):
            if key in attributes:
                attributes[key] = _json(attributes[key])
        return node("blockCard", None, **attributes)
    if token.name == "embed" and "url" in attributes:
        return node("embedCard", None, **{"layout": "center", **attributes})
    if token.name == "sync" and "resourceId" in attributes:
        return node("syncBlock", None, **attributes)
    return extension_node(token.name, token.attributes, None, inline=False)


def _json(source: str) -> Any:
    try:
        return orjson.loads(source)
    except orjson.JSONDecodeError:
        return {"value": source}


def _number(value: str | None) -> float | int | None:
    try:
        number = float(value or "")
    except ValueError:
        return None
    return int(number) if number.is_integer() else number


def _build(frame: _Frame) -> list[Node]:
    token, children = frame.token, frame.children
    name, attributes = token.name, dict(token.attributes)
    if token.kind == "tag":
        return _build_tag(name, attributes, children)
    if name == "column":
        return [node("layoutColumn", children, width=_number(attributes.pop("width", None)), html=attributes or None)]
    if name == "layout":
        return [node("layoutSection", _columns(children), **attributes)]
    if name == "decision":
        return [_decisions(children)]
    if (name == "panel" and set(attributes) & {"type", "panelType"}) or name in PANELS - {"panel"}:
        kind = attributes.pop("type", None) or attributes.pop("panelType", None) or name
        return [node("panel", children, panelType=kind, **attributes)]
    if name == "expand":
        return [node("expand", children, title=attributes.get("title"))]
    if name == "sync" and "resourceId" in attributes:
        return [node("bodiedSyncBlock", children, **attributes)]
    if name == "div":
        return [node("div", children, html=attributes or None)]
    return [extension_node(name, attributes, children, inline=False)]


def _columns(children: list[Node]) -> list[Node]:
    columns: list[Node] = []
    for child in children:
        if child["type"] == "layoutColumn":
            columns.append(child)
        elif columns:
            columns[-1]["content"].append(child)
        else:
            columns.append(node("layoutColumn", [child]))
    return columns


def _decisions(children: list[Node]) -> Node:
    items: list[Node] = []
    for child in children:
        if child["type"] in ("bulletList", "orderedList", "taskList"):
            for entry in child["content"]:
                content = entry.get("content") or []
                if entry["type"] == "listItem":
                    content = content[0].get("content") or [] if content and content[0]["type"] == "paragraph" else []
                items.append(_decision(content))
        else:
            items.append(_decision(child.get("content") or []))
    return node("decisionList", items)


_STATE = re.compile(r"\{state=([\w-]+)\} ?")


def _decision(content: list[Node]) -> Node:
    state = "DECIDED"
    if content and content[0]["type"] == "text" and (found := _STATE.match(content[0]["text"])):
        state = found.group(1)
        rest = content[0]["text"][found.end() :]
        content = ([{**content[0], "text": rest}] if rest else []) + content[1:]
    if content and all(item["type"] == "hardBreak" for item in content):
        content = content[1:]
    return node("decisionItem", content, state=state)


def _build_tag(name: str, attributes: dict[str, str], children: list[Node]) -> list[Node]:
    if name == "table":
        rows = [child for child in children if child["type"] == "tableRow"]
        others = [child for child in children if child["type"] != "tableRow"]
        _set_blocks(rows, attributes.pop("block", None))
        return [*others, node("table", rows, html=attributes or None)] if rows else children
    if name == "tr":
        cells = [c if c["type"] in ("tableCell", "tableHeader") else node("tableCell", [c]) for c in children]
        return [node("tableRow", cells, html=attributes or None)]
    if name in CELLS:
        return [cell(name, attributes, children)]
    if name == "details":
        return [node("expand", children, title=attributes.get("title"))]
    return children


def cell(name: str, attributes: dict[str, str], children: list[Node]) -> Node:
    """The cell of a `<td>` or `<th>` with these attributes."""
    kind = "tableHeader" if name == "th" else "tableCell"
    if not attributes:
        return {"type": kind, "content": children or [node("paragraph", [])]}
    shown: dict[str, Any] = {}
    for key in ("colspan", "rowspan"):
        value = attributes.pop(key, "")
        if value.isdigit() and 0 < int(value) < 10_000:
            shown[key] = int(value)
    align, block = attributes.pop("align", None), attributes.pop("block", None)
    if not children and block != "empty":
        children = [node("paragraph", [])]
    for child in children:
        if child["type"] == "paragraph":
            if align in ("center", "end", "right"):
                child["marks"] = [*child.get("marks", ()), mark("alignment", align="end" if align == "right" else align)]
            if block == "bare":
                child.setdefault("attrs", {})["bare"] = True
    if block == "p":
        shown["block"] = block
    return node(kind, children, **shown, html=attributes or None)


def _set_blocks(rows: list[Node], block: str | None) -> None:
    """What a table says of its cells' paragraphs, for the cells that don't speak for themselves."""
    for each in [cell for row in rows for cell in row["content"]]:
        attributes = each.get("attrs")
        own = attributes.pop("block", block) if attributes else block
        if attributes is not None and not attributes:
            del each["attrs"]
        content = each.get("content") or []
        if own == "bare" and len(content) == 1 and content[0]["type"] == "paragraph":
            content[0].setdefault("attrs", {})["bare"] = True
