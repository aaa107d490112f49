"""The tree as Confluence storage format."""

from __future__ import annotations

from collections.abc import Callable

import orjson

from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.storage_write_inlines import (
    INLINES,
    TAG_NAME,
    checked,
    element,
    extension_source,
    image_source,
    link_tags,
    link_text_source,
    shown_attributes,
    write_macro,
)
from mcp_atlassian_oauth.markup.tree import EXTENSIONS, INLINE_TYPES, Mark, Node, plain_text
from mcp_atlassian_oauth.markup.xml import cdata, escape_text, start_tag

PANEL_MACROS = {"info": "info", "tip": "tip", "success": "tip", "note": "note", "warning": "warning", "error": "warning"}
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


def _code(writer: StorageWriter, item: Node) -> str:
    attrs = item.get("attrs") or {}
    parameters = dict(attrs.get("parameters") or {})
    source = plain_text(item.get("content") or [])
    if parameters.get("element") == "pre":
        return element("pre", shown_attributes(item), escape_text(source))
    if attrs.get("language"):
        parameters = {"language": str(attrs["language"]), **parameters}
    return write_macro("code", parameters, attrs.get("xml"), f"<ac:plain-text-body>{cdata(source)}</ac:plain-text-body>")


def _macro_body(writer: StorageWriter, item: Node) -> str:
    attrs = item["attrs"]
    body = f"<ac:plain-text-body>{cdata(plain_text(item.get('content') or []))}</ac:plain-text-body>"
    return write_macro(str(attrs["name"]), dict(attrs.get("parameters") or {}), attrs.get("xml"), body)


def _rich(writer: StorageWriter, item: Node) -> str:
    return element("ac:rich-text-body", {}, writer.blocks(item.get("content") or []))


def _panel(writer: StorageWriter, item: Node) -> str:
    attrs = item.get("attrs") or {}
    kind = str(attrs.get("panelType", "info"))
    if attrs.get("adf"):
        content = writer.blocks(item.get("content") or [])
        attribute = f'<ac:adf-attribute key="panel-type">{escape_text(kind)}</ac:adf-attribute>'
        adf = f'<ac:adf-node type="panel">{attribute}{element("ac:adf-content", {}, content)}</ac:adf-node>'
        boxes = f'<div class="panel conf-macro output-block"><div class="panelContent">{content}</div></div>'
        fallback = f"<ac:adf-fallback>{boxes}</ac:adf-fallback>" if attrs["adf"] == "yes" else ""
        return f"<ac:adf-extension>{adf}{fallback}</ac:adf-extension>"
    parameters = {key: str(attrs[key]) for key in ("title", "icon") if attrs.get(key) is not None}
    if kind not in PANEL_MACROS:
        for ours, theirs in (
            ("panelIcon", "panelIcon"),
            ("panelIconId", "panelIconId"),
            ("panelIconText", "panelIconText"),
            ("panelColor", "bgColor"),
        ):
            if attrs.get(ours) is not None:
                parameters[theirs] = str(attrs[ours])
    return write_macro(PANEL_MACROS.get(kind, "panel"), parameters, attrs.get("xml"), _rich(writer, item))


def _expand(writer: StorageWriter, item: Node) -> str:
    attrs = item.get("attrs") or {}
    title = attrs.get("title")
    return write_macro("expand", {"title": str(title)} if title else {}, attrs.get("xml"), _rich(writer, item))


def _extension(writer: StorageWriter, item: Node) -> str:
    return extension_source(item, _rich(writer, item) if item["type"] == "bodiedExtension" else None)


def _task_list(writer: StorageWriter, item: Node) -> str:
    return element("ac:task-list", shown_attributes(item), _tasks(writer, item.get("content") or [], [0]))


def _tasks(writer: StorageWriter, items: list[Node], last: list[int]) -> str:
    out: list[str] = []
    for child in items:
        if child["type"] == "taskList":
            nested = element("ac:task-list", shown_attributes(child), _tasks(writer, child.get("content") or [], last))
            if out and out[-1].endswith("</ac:task-body></ac:task>"):
                out[-1] = out[-1].removesuffix("</ac:task-body></ac:task>") + nested + "</ac:task-body></ac:task>"
            elif out and out[-1].endswith("<ac:task-body /></ac:task>"):
                out[-1] = out[-1].removesuffix("<ac:task-body /></ac:task>") + f"<ac:task-body>{nested}</ac:task-body></ac:task>"
            else:
                out.append(nested)
            continue
        attrs = child.get("attrs") or {}
        identifier = attrs.get("id") or str(last[0] + 1)
        if identifier.isdigit():
            last[0] = int(identifier)
        shown = "" if identifier == "none" else element("ac:task-id", {}, escape_text(identifier))
        if uuid := (attrs.get("xml") or {}).get("uuid"):
            shown += element("ac:task-uuid", {}, escape_text(uuid))
        status = "complete" if attrs.get("state") == "DONE" else "incomplete"
        content = child.get("content") or []
        body = writer.blocks(content) if child["type"] == "blockTaskItem" else writer.inlines(content)
        out.append(f"<ac:task>{shown}<ac:task-status>{status}</ac:task-status>{element('ac:task-body', {}, body)}</ac:task>")
    return "".join(out)


def _section(writer: StorageWriter, item: Node) -> str:
    attrs = item.get("attrs") or {}
    columns = item.get("content") or []
    kind = attrs.get("type") or {1: "single", 2: "two_equal", 3: "three_equal"}.get(len(columns), "single")
    extra = {f"ac:{k}": str(v) for k, v in attrs.items() if k not in ("type", "xml", "localId", "html") and TAG_NAME.match(k)}
    cells = "".join(
        element("ac:layout-cell", shown_attributes(column), writer.blocks(column.get("content") or [])) for column in columns
    )
    typed = {} if kind == "none" else {"ac:type": str(kind)}
    return element("ac:layout-section", {**typed, **extra, **((attrs.get("xml")) or {})}, cells)


def _single(writer: StorageWriter, item: Node) -> str:
    content = item.get("content") or []
    caption = ""
    if not content:
        return ""
    for child in content[1:]:
        inner = writer.inlines(child.get("content") or [])
        attrs = child.get("attrs") or {}
        caption = element("ac:caption", {}, inner if attrs.get("bare") else element("p", shown_attributes(child), inner))
    return _linked(content[0], caption)


def _linked(media: Node, caption: str) -> str:
    out = image_source(media.get("attrs") or {}, caption)
    for one in media.get("marks") or ():
        if one["type"] == "link":
            opening, closing = link_tags(one)
            out = f"<p>{opening}{out}{closing}</p>"
            break
    return out


def _decisions(writer: StorageWriter, item: Node) -> str:
    items = "".join(
        element("li", {}, element("p", {}, writer.inlines(child.get("content") or []))) for child in item.get("content") or []
    )
    return write_macro("decision", {}, None, f"<ac:rich-text-body>{element('ul', {}, items)}</ac:rich-text-body>")


def _link_card(writer: StorageWriter, item: Node) -> str:
    attrs = item.get("attrs") or {}
    url = str(attrs.get("url", ""))
    kind = "embed" if item["type"] == "embedCard" else "block"
    shown = escape_text(url or orjson.dumps(attrs).decode())
    return element("p", {}, element("a", {"href": url, "data-card-appearance": kind}, shown))


def _raw(writer: StorageWriter, item: Node) -> str:
    attrs = item["attrs"]
    if attrs["format"] == "storage":
        return checked(attrs["text"])
    return _code(
        writer, {"type": "codeBlock", "attrs": {"language": "json"}, "content": [{"type": "text", "text": attrs["text"]}]}
    )


def _simple(tag: str) -> Callable[[StorageWriter, Node], str]:
    return lambda writer, item: element(tag, shown_attributes(item), writer.blocks(item.get("content") or []))


_BLOCKS: dict[str, Callable[[StorageWriter, Node], str]] = {
    "paragraph": _paragraph, "heading": _heading, "bulletList": _list, "orderedList": _list, "table": _table, "codeBlock": _code,
    "macroBody": _macro_body, "panel": _panel, "expand": _expand, "nestedExpand": _expand, "taskList": _task_list,
    "layout": _simple("ac:layout"), "layoutSection": _section, "mediaSingle": _single, "decisionList": _decisions,
    "blockCard": _link_card, "embedCard": _link_card, "raw": _raw, "div": _simple("div"), "blockquote": _simple("blockquote"),
    "rule": lambda writer, item: start_tag("hr", shown_attributes(item), empty=True), **dict.fromkeys(EXTENSIONS, _extension),
    "mediaGroup": lambda writer, item: "".join(_linked(child, "") for child in item.get("content") or []),
    "media": lambda writer, item: _linked(item, ""),
}  # fmt: skip
