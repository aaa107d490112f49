"""Containers that markdown has no blocks for: `:::name` fences and HTML tags folded over the blocks between them."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any, TypeAlias, cast

import attrs as attr
import orjson

from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.references import extension_node
from mcp_atlassian_oauth.markup.syntax import ATTRIBUTES, read_attributes, unescape
from mcp_atlassian_oauth.markup.tree import Node, mark, node, text

LINE_KEYS = frozenset({"align", "indent", "size", "block", "header", "start"})
_BREAKS = re.compile(rf"\s*((?:<br>)+)\s*({ATTRIBUTES})?\s*\Z", re.S)
PANELS = frozenset({"panel", "info", "note", "tip", "warning", "error", "success"})
_KNOWN_TAG = re.compile(
    r"\\.|`[^`\n]*`|<!--.*?-->|<(/?)(table|thead|tbody|tfoot|tr|th|td|details|summary|br|p)((?:\s+[^<>\"']*(?:\"[^\"]*\"|'[^']*')?)*)\s*/?>",
    re.I | re.S,
)
_TAG_ATTRIBUTE = re.compile(r"""([A-Za-z_:@][\w:.@-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
_INLINE_START = re.compile(r"\s*<(?:u|b|i|s|em|strong|del|sub|sup|span|font|code|time|small|ins|strike|big|kbd)\b", re.I)
_CELLS = frozenset({"td", "th"})


@attr.frozen
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


@attr.define
class _Frame:
    token: Token
    start: int
    items: list[tuple[Node, int, int]] = attr.field(factory=list)

    @property
    def children(self) -> list[Node]:
        return [item for item, _, _ in self.items]


def tag_attributes(source: str) -> dict[str, str]:
    """The attributes of an HTML tag."""
    if not source:
        return {}
    return {name: html.unescape(next((v for v in values if v), "")) for name, *values in _TAG_ATTRIBUTE.findall(source)}


def html_tokens(source: str, start: int, end: int, read: Callable[[str], list[Node]]) -> list[Item]:
    """Tokens and blocks of an HTML block: the tags we know; everything else is text.

    `read` parses the markdown between tags.
    """
    out: list[Item] = []
    at, title, known = 0, False, False
    if breaks := _BREAKS.match(source):
        paragraph = node("paragraph", [node("hardBreak") for _ in range(breaks.group(1).count("<br>") - 1)])
        line = line_attributes(breaks.group(2)) if breaks.group(2) else None
        return [(paragraph, start, end), *([(Token("attributes", "", line), start, end)] if line else [])]
    inside = False

    def piece(upto: int, *, markdown: bool) -> None:
        body = source[at:upto]
        if title:
            out.append((Token("title", unescape(html.unescape(body)), {}), start, end))
        elif body.strip():
            blocks = read(body.strip()) if markdown else [literal(body.strip("\n"))]
            out.extend((block, start, end) for block in blocks)

    for found in _KNOWN_TAG.finditer(source):
        if found.group(2) is None:
            if found.group() in ("<!-- -->", "<!-- empty -->"):
                piece(found.start(), markdown=known)
                out.append((Token("separator", "", {}), start, end))
                at = found.end()
            continue
        tag = found.group(2).lower()
        if tag in ("br", "p"):
            continue
        piece(found.start(), markdown=known or inside)
        known = True
        at = found.end()
        title = tag == "summary" and not found.group(1)
        if tag in ("thead", "tbody", "tfoot", "summary"):
            continue
        if tag in _CELLS:
            inside = not found.group(1)
        out.append((Token("endtag" if found.group(1) else "tag", tag, tag_attributes(found.group(3))), start, end))
    if not known and at == 0 and _INLINE_START.match(source):
        # a tag alone on its line starts an HTML block; with a letter before it, it is part of a paragraph
        blocks = read("a" + source.strip())
        if blocks and blocks[0].get("content") and blocks[0]["content"][0].get("text", "")[:1] == "a":
            first = blocks[0]["content"][0]
            first["text"] = first["text"][1:]
            if not first["text"]:
                del blocks[0]["content"][0]
            return [(block, start, end) for block in blocks]
    piece(len(source), markdown=known)
    return out


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


def fold(items: list[Item]) -> list[tuple[Node, int, int]]:
    """Blocks with their containers built, and where each begins and ends."""
    if all(isinstance(item, dict) for item, _, _ in items):
        return cast("list[tuple[Node, int, int]]", items)
    frames = [_Frame(Token("root", "", {}), 0)]

    def close(end: int) -> None:
        frame = frames.pop()
        frames[-1].items.extend((block, frame.start, end) for block in _build(frame))

    for item, start, end in items:
        if isinstance(item, dict):
            frames[-1].items.append((item, start, end))
        elif item.kind == "attributes":
            last = frames[-1].items
            if last:
                last[-1] = (_apply(last[-1][0], item.attributes), last[-1][1], end)
        elif item.kind == "leaf":
            frames[-1].items.append((_leaf(item), start, end))
        elif item.kind in ("open", "tag"):
            if item.kind == "tag":
                while frames[-1].token.name in (
                    ("tr", "td", "th") if item.name == "tr" else _CELLS if item.name in _CELLS else ()
                ):
                    close(start)
            frames.append(_Frame(item, start))
            # a table takes three of them
            check_depth(len(frames) * 2 // 3, "markdown")
        elif item.kind == "title":
            frames[-1].token.attributes.setdefault("title", item.name)
        elif item.kind == "close":
            opened = [i for i, frame in enumerate(frames) if frame.token.kind == "open"]
            same = [i for i in opened if frames[i].token.level == item.level]
            if not opened:
                frames[-1].items.append((literal(":" * item.level), start, end))
                continue
            target = same[-1] if same else opened[-1]
            while len(frames) > target:
                close(end)
        elif item.kind == "endtag":
            opened = [i for i, frame in enumerate(frames) if frame.token.kind == "tag" and frame.token.name == item.name]
            while opened and len(frames) > opened[-1]:
                close(end)
    last_end = items[-1][2] if items else 0
    while len(frames) > 1:
        close(last_end)
    return frames[0].items


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
        for column, cell in enumerate(row["content"]):
            header = (index == 0 and kind in ("row", "both")) or (column == 0 and kind in ("column", "both"))
            cell["type"] = "tableHeader" if header else "tableCell"


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
    if name in _CELLS:
        return [_cell(name, attributes, children)]
    if name == "details":
        return [node("expand", children, title=attributes.get("title"))]
    return children


def _cell(name: str, attributes: dict[str, str], children: list[Node]) -> Node:
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
    return node("tableHeader" if name == "th" else "tableCell", children, **shown, html=attributes or None)


def _set_blocks(rows: list[Node], block: str | None) -> None:
    """What a table says of its cells' paragraphs, for the cells that don't speak for themselves."""
    for cell in (cell for row in rows for cell in row["content"]):
        attributes = cell.get("attrs") or {}
        own = attributes.pop("block", block)
        if not attributes:
            cell.pop("attrs", None)
        content = cell.get("content") or []
        if own == "bare" and len(content) == 1 and content[0]["type"] == "paragraph":
            content[0].setdefault("attrs", {})["bare"] = True
