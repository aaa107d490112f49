"""The tree as Confluence storage format."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.storage_write_inlines import (
    INLINES,
    TAG_NAME,
    element,
    link_tags,
    link_text_source,
    shown_attributes,
)
from mcp_atlassian_oauth.markup.storage_write_macros import HANDLERS
from mcp_atlassian_oauth.markup.tree import INLINE_TYPES, Mark, Node, plain_text
from mcp_atlassian_oauth.markup.xml import escape_text, start_tag

_MARK_TAGS = {"strong": "strong", "em": "em", "underline": "u", "strike": "del", "code": "code", "fontSize": "small"}
_BARE_MARKS = {kind: (f"<{tag}>", f"</{tag}>") for kind, tag in _MARK_TAGS.items()}
_NO_MARKS: list[Mark] = []


class StorageWriter:
    """Writes nodes as storage format."""

    def __init__(self) -> None:
        self._depth = 0

    def blocks(self, nodes: list[Node]) -> str:
        """Storage format of a run of blocks."""
        if len(nodes) == 1:
            item = nodes[0]
            return _paragraph(self, item) if item["type"] == "paragraph" else self.block(item)
        return "".join([self.block(item) for item in nodes])

    def block(self, item: Node) -> str:
        """Storage format of one block."""
        kind = item["type"]
        if kind == "paragraph":
            return _paragraph(self, item)
        self._depth += 1
        check_depth(self._depth, "document")
        handler = _BLOCKS.get(kind)
        if handler is not None:
            out = handler(self, item)
        elif kind in INLINE_TYPES:
            out = element("p", {}, self.inlines([item]))
        else:
            out = self.blocks(item.get("content") or [])
        self._depth -= 1
        return out

    # ------------------------------------------------------------------------------------------ inlines

    def inlines(self, nodes: list[Node]) -> str:
        """Storage format of a run of inline nodes; marks nest in their order."""
        if len(nodes) == 1 and (only := nodes[0])["type"] == "text":
            marks = only.get("marks")
            if not marks:
                return escape_text(only["text"])
            if len(marks) == 1 and "attrs" not in (one := marks[0]) and one["type"] in _BARE_MARKS:
                opening, closing = _BARE_MARKS[one["type"]]
                return f"{opening}{escape_text(only['text'])}{closing}"
        out: list[str] = []
        opened: list[Mark] = _NO_MARKS
        closings: list[str] = []
        source: Callable[[str], str] = escape_text
        for item in nodes:
            marks = item.get("marks") or _NO_MARKS
            if marks is not opened:
                depth = 0
                if opened:
                    for before, one in zip(opened, marks, strict=False):
                        if before != one:
                            break
                        depth += 1
                    out += reversed(closings[depth:])
                    del closings[depth:]
                source = escape_text
                for one in marks:
                    if one["type"] == "link" and source is escape_text:
                        source = link_text_source(one)
                    if depth:
                        depth -= 1
                        continue
                    opening, closing = (_BARE_MARKS.get(one["type"]) if "attrs" not in one else None) or self._mark(one)
                    out.append(opening)
                    closings.append(closing)
                opened = marks
            kind = item["type"]
            if kind == "text":
                out.append(source(item["text"]))
            else:
                out.append(INLINES[kind](item) if kind in INLINES else escape_text(plain_text([item])))
        closings.reverse()
        return "".join(out + closings)

    def _mark(self, one: Mark) -> tuple[str, str]:
        kind, attrs = one["type"], one.get("attrs") or {}
        if kind == "link":
            return link_tags(one)
        hidden = shown_attributes(one)
        if kind == "subsup":
            tag = "sub" if attrs.get("type") == "sub" else "sup"
        elif kind in ("textColor", "backgroundColor"):
            prefix = "" if kind == "textColor" else "background-"
            tag, hidden = "span", {"style": f"{prefix}color: {attrs.get('color')};", **hidden}
        elif kind == "html" and TAG_NAME.match(str(attrs.get("tag", ""))):
            tag = str(attrs["tag"])
        elif kind == "annotation":
            xml = attrs.get("xml") or {"tag": "ac:inline-comment-marker", "ac:ref": str(attrs.get("id", ""))}
            tag, hidden = xml["tag"], {k: v for k, v in xml.items() if k != "tag"}
        elif kind in _MARK_TAGS:
            tag = _MARK_TAGS[kind]
        else:
            return "", ""
        return start_tag(tag, hidden), f"</{tag}>"


# ---------------------------------------------------------------------------------------------------- blocks


def _filled(tag: str, item: Node, inner: str) -> str:
    """The element of a node, with the attributes it shows and hides."""
    return f"<{tag}>{inner}</{tag}>" if inner and "attrs" not in item else element(tag, shown_attributes(item), inner)


def _paragraph(writer: StorageWriter, item: Node) -> str:
    content = item.get("content")
    inner = writer.inlines(content) if content else ""
    if inner and len(item) == 2:
        return f"<p>{inner}</p>"
    if (item.get("attrs") or {}).get("bare"):
        return inner
    hidden = shown_attributes(item)
    for one in item.get("marks") or ():
        value = one.get("attrs") or {}
        if one["type"] == "alignment":
            hidden["style"] = f"text-align: {'right' if value.get('align') == 'end' else value.get('align')};"
        elif one["type"] == "indentation":
            hidden["style"] = f"margin-left: {30 * int(value.get('level', 1))}.0px;"
    return element("p", hidden, inner)


def _heading(writer: StorageWriter, item: Node) -> str:
    level = min(max(int((item.get("attrs") or {}).get("level", 1)), 1), 6)
    return _filled(f"h{level}", item, writer.inlines(item.get("content") or []))


def _item(writer: StorageWriter, item: Node) -> str:
    inner = writer.blocks(item.get("content") or [])
    return f"<li>{inner}</li>" if inner and "attrs" not in item else _filled("li", item, inner)


def _list(writer: StorageWriter, item: Node) -> str:
    items = "".join([_item(writer, child) for child in item.get("content") or []])
    attrs = item.get("attrs") or {}
    if item["type"] == "bulletList":
        return _filled("ul", item, items)
    order = attrs.get("order", 1)
    shown = ("start" not in attrs and not attrs.get("bare")) or attrs.get("start") == "1" or order != 1
    return element("ol", {**shown_attributes(item), "start": str(order)} if shown else shown_attributes(item), items)


def _table(writer: StorageWriter, item: Node) -> str:
    rows = "".join([_row(writer, row) for row in item.get("content") or []])
    columns = ((item.get("attrs") or {}).get("xml") or {}).get("columns", "")
    return f"{start_tag('table', shown_attributes(item))}{columns}<tbody>{rows}</tbody></table>"


def _row(writer: StorageWriter, row: Node) -> str:
    cells: list[str] = []
    for cell in row.get("content") or []:
        tag = "th" if cell["type"] == "tableHeader" else "td"
        inner = writer.blocks(cell.get("content") or [])
        if not (attrs := cell.get("attrs")):
            cells.append(_filled(tag, cell, inner))
            continue
        shown = shown_attributes(cell)
        for key in ("colspan", "rowspan"):
            if attrs.get(key, 1) != 1:
                shown[key] = str(attrs[key])
        cells.append(element(tag, shown, inner))
    return _filled("tr", row, "".join(cells))


def _simple(tag: str) -> Callable[[StorageWriter, Node], str]:
    return lambda writer, item: element(tag, shown_attributes(item), writer.blocks(item.get("content") or []))


_BLOCKS: Mapping[str, Callable[[StorageWriter, Node], str]] = {
    "paragraph": _paragraph, "heading": _heading, "bulletList": _list, "orderedList": _list, "table": _table,
    "layout": _simple("ac:layout"), "div": _simple("div"), "blockquote": _simple("blockquote"),
    "rule": lambda writer, item: start_tag("hr", shown_attributes(item), empty=True), **HANDLERS,
}  # fmt: skip
