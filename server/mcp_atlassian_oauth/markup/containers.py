"""The nodes that containers become, once what is in them is known: directives, and HTML's tables and details."""

from __future__ import annotations

import re
from typing import Any

import orjson

from mcp_atlassian_oauth.markup.references import extension_node
from mcp_atlassian_oauth.markup.tokens import Token
from mcp_atlassian_oauth.markup.tree import INLINE_TYPES, Node, mark, node

PANELS = frozenset({"panel", "info", "note", "tip", "warning", "error", "success"})
CELLS = frozenset({"td", "th"})
CELL_NODES = frozenset({"tableCell", "tableHeader"})


def built(token: Token, children: list[Node]) -> list[Node]:
    """What the container that a token opened becomes with these blocks in it."""
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
    return node("decisionList", [item for child in children for item in _decided(child)])


def _decided(block: Node) -> list[Node]:
    """The decisions that a block stands for: one for each text in it."""
    content = block.get("content") or []
    if block["type"] == "codeBlock":
        return [_decision([{**item, "marks": [mark("code")]} for item in content])]
    if not content or content[0]["type"] in INLINE_TYPES:
        return [] if block["type"] == "rule" else [_decision(content)]
    return [item for child in content for item in _decided(child)]


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


def applied(block: Node, attributes: dict[str, str]) -> Node:
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


def leaf(token: Token) -> Node:
    """The block that a directive without content stands for."""
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


# ---------------------------------------------------------------------------------------------------- HTML


def _build_tag(name: str, attributes: dict[str, str], children: list[Node]) -> list[Node]:
    if name in CELLS:
        return [cell(name, attributes, children)]
    if name == "tr":
        for index, child in enumerate(children):
            if child["type"] not in CELL_NODES:
                children[index] = node("tableCell", [child])
        return [row(attributes, children)]
    if name == "table":
        rows = [child for child in children if child["type"] == "tableRow"]
        others = [child for child in children if child["type"] != "tableRow"] if len(rows) < len(children) else []
        return [*others, table(attributes, rows)] if rows else children
    if name == "details":
        return [node("expand", children, title=attributes.get("title"))]
    return children


def table(attributes: dict[str, str], rows: list[Node]) -> Node:
    """The table of a `<table>` with these attributes."""
    _set_blocks(rows, attributes.pop("block", None))
    return node("table", rows, html=attributes or None)


def row(attributes: dict[str, str], cells: list[Node]) -> Node:
    """The row of a `<tr>` with these attributes."""
    return node("tableRow", cells, html=attributes) if attributes else {"type": "tableRow", "content": cells}


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
    for row in rows:
        for each in row["content"]:
            own = block
            if attributes := each.get("attrs"):
                own = attributes.pop("block", block)
                if not attributes:
                    del each["attrs"]
            if own == "bare":
                content = each.get("content") or []
                if len(content) == 1 and content[0]["type"] == "paragraph":
                    content[0].setdefault("attrs", {})["bare"] = True
