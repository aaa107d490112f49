"""Block elements of storage format as nodes."""

from __future__ import annotations

from typing import Any

from mcp_atlassian_oauth.markup.storage_core import (
    BLOCKS_ALWAYS,
    PANELS,
    BlockHandler,
    NoTreeError,
    StorageReader,
    children_of,
    element_node,
    own_hidden,
    split_attributes,
)
from mcp_atlassian_oauth.markup.storage_lists import bullet_or_ordered, decisions, task_list
from mcp_atlassian_oauth.markup.storage_macros import image_attributes, macro_parts
from mcp_atlassian_oauth.markup.tree import Node, macro, node, text
from mcp_atlassian_oauth.markup.xml import attributes, lxml_tags, name, source_of

_ROW, _CELLS, _BOX = lxml_tags("tr"), lxml_tags("td", "th"), lxml_tags("div")
_SECTIONS, _LAYOUT_CELLS = lxml_tags("ac:layout-section"), lxml_tags("ac:layout-cell")
_TABLE_PARTS = lxml_tags("tbody", "thead", "tfoot", "colgroup", "col", "tr", "ac:adf-fragment-mark")
_ADF_PARTS, _ADF_NODE_PARTS = lxml_tags("ac:adf-node", "ac:adf-fallback"), lxml_tags("ac:adf-attribute", "ac:adf-content")

_CARDS = {"block": "blockCard", "embed": "embedCard"}


def _paragraph(reader: StorageReader, element: Any) -> Node:
    content = reader.inlines(element)
    out: Node = element_node("paragraph", element, content) if element.items() else {"type": "paragraph", "content": content}
    return _card(out) if len(content) == 1 and "marks" in content[0] else out


def _card(paragraph: Node) -> Node:
    """A paragraph that holds nothing but a link shown as a card is that card."""
    (only,), own = paragraph["content"], paragraph.get("attrs", {})
    link = only["marks"][0].get("attrs", {})
    kind = _CARDS.get(link["xml"].get("data-card-appearance")) if link.keys() == {"href", "xml"} else None
    if kind is None or len(only["marks"]) > 1 or only.get("text") != link["href"] or "html" in own:
        return paragraph
    return node(kind, None, url=link["href"], **own)


def _heading(reader: StorageReader, element: Any) -> Node:
    out = element_node("heading", element, reader.inlines(element))
    out["attrs"] = {"level": int(element.tag[1]), **out.get("attrs", {})}
    return out


def _table(reader: StorageReader, element: Any) -> Node:
    hidden, shown = split_attributes(attributes(element))
    columns: list[str] = []
    rows: list[Node] = []
    for part in children_of(element, _TABLE_PARTS):
        tag = name(part.tag)
        if tag in ("colgroup", "col", "ac:adf-fragment-mark"):
            columns.append(source_of(part))
            continue
        if tag == "tfoot":
            raise NoTreeError
        if tag != "tr":
            own_hidden(part)
        rows.extend(_row(reader, row) for row in ([part] if tag == "tr" else children_of(part, _ROW)))
    if not rows:
        raise NoTreeError
    if columns:
        hidden = {**(hidden or {}), "columns": "".join(columns)}
    return node("table", rows, xml=hidden, html=shown)


def _row(reader: StorageReader, element: Any) -> Node:
    return element_node("tableRow", element, [_cell(reader, cell) for cell in children_of(element, _CELLS)])


def _cell(reader: StorageReader, element: Any) -> Node:
    kind = "tableHeader" if element.tag == "th" else "tableCell"
    content = (reader.body if _holds_blocks(element) else reader.container)(element) or [node("paragraph", [], bare=True)]
    if not element.keys():
        return {"type": kind, "content": content}
    attrs = attributes(element)
    spans: dict[str, int] = {}
    for key in ("colspan", "rowspan"):
        value = attrs.get(key, "")
        if value.isdigit() and 1 < int(value) < 10_000 and str(int(value)) == value:
            spans[key] = int(attrs.pop(key))
    hidden, shown = split_attributes(attrs)
    return node(kind, content, **spans, xml=hidden, html=shown)


def _holds_blocks(element: Any) -> bool:
    """Whether a cell is surely not one paragraph, of which the table would have to know more."""
    count = len(element)
    return count > 0 and not (count == 1 and element[0].tag == "p") and any(child.tag in BLOCKS_ALWAYS for child in element)


def _quote(reader: StorageReader, element: Any) -> Node:
    content = reader.body(element)
    if not content:
        raise NoTreeError
    return node("blockquote", content, xml=own_hidden(element))


def _rule(reader: StorageReader, element: Any) -> Node:
    return node("rule", None, xml=own_hidden(element))


def _div(reader: StorageReader, element: Any) -> Node:
    content = reader.body(element)
    if not content:
        raise NoTreeError
    return element_node("div", element, content)


def _pre(reader: StorageReader, element: Any) -> Node:
    if len(element) or not element.text or element.text[:1] in "\r\n" or "\r" in element.text:
        raise NoTreeError
    return node("codeBlock", [text(element.text)], parameters={"element": "pre"}, xml=own_hidden(element))


def _layout(reader: StorageReader, element: Any) -> Node:
    hidden = own_hidden(element)
    sections = [_section(reader, child) for child in children_of(element, _SECTIONS)]
    if not sections:
        raise NoTreeError
    return node("layout", sections, xml=hidden)


def _section(reader: StorageReader, element: Any) -> Node:
    attrs = attributes(element)
    kind = attrs.pop("ac:type", None)
    cells = []
    hidden, shown = split_attributes(attrs)
    for cell in children_of(element, _LAYOUT_CELLS):
        cell_hidden, cell_shown = split_attributes(attributes(cell))
        if cell_shown:
            raise NoTreeError
        cells.append(node("layoutColumn", reader.body(cell), xml=cell_hidden))
    if not cells:
        raise NoTreeError
    extra = {key.removeprefix("ac:"): value for key, value in (shown or {}).items()}
    return node("layoutSection", cells, type=kind or "none", xml=hidden, **extra)


def _macro(reader: StorageReader, element: Any) -> Node:
    key, parameters, body, hidden = macro_parts(element)
    if body is not None and name(body.tag) == "ac:plain-text-body":
        if len(body):
            raise NoTreeError
        return _plain_macro(key, parameters, body.text or "", hidden)
    if body is None:
        return macro(key, parameters, xml=hidden)
    content = reader.container(body) if key == "decision" else reader.body(body)
    if key in PANELS and set(parameters) <= {"title", "icon"}:
        return node("panel", content, panelType=key, **parameters, xml=hidden or None)
    if key == "decision" and not parameters and (items := decisions(content)):
        return node("decisionList", items, xml=hidden or None)
    if key == "expand" and set(parameters) <= {"title"} and parameters.get("title") != "":
        return node("expand", content, title=parameters.get("title"), xml=hidden or None)
    return macro(key, parameters, content, xml=hidden)


def _plain_macro(key: str, parameters: dict[str, str], body: str, hidden: dict[str, str]) -> Node:
    if "\r" in body:
        body = body.replace("\r\n", "\n").replace("\r", "\n")
    if key == "code" and "macro" not in parameters and "element" not in parameters:
        rest = dict(parameters)
        language = rest.pop("language", None)
        if language == "":
            raise NoTreeError
        return node("codeBlock", [text(body)] if body else [], language=language, parameters=rest or None, xml=hidden or None)
    return node("macroBody", [text(body)] if body else [], name=key, parameters=parameters, xml=hidden or None)


def _adf_extension(reader: StorageReader, element: Any) -> Node:
    """A panel that storage has no macro for: ADF in XML, with a fallback that repeats its content."""
    parts = children_of(element, _ADF_PARTS)
    if not parts or name(parts[0].tag) != "ac:adf-node" or parts[0].get("type") != "panel" or len(parts) > 2 or element.attrib:
        raise NoTreeError
    kind, content = None, None
    inner = children_of(parts[0], _ADF_NODE_PARTS)
    for part in inner:
        if name(part.tag) == "ac:adf-content":
            content = part
        elif part.get("key") == "panel-type" and kind is None:
            kind = part.text
        else:
            raise NoTreeError
    if content is None or kind is None or name(inner[-1].tag) != "ac:adf-content" or len(inner) != 2:
        raise NoTreeError
    blocks = reader.body(content)
    fallback = parts[1] if len(parts) == 2 else None
    if fallback is not None and not _repeats(reader, fallback, content):
        raise NoTreeError
    return node("panel", blocks, panelType=kind, adf="yes" if fallback is not None else "only")


def _repeats(reader: StorageReader, fallback: Any, content: Any) -> bool:
    boxes = children_of(fallback, _BOX)
    if len(boxes) != 1:
        return False
    inner = children_of(boxes[0], _BOX)
    if len(inner) != 1:
        return False
    whole = reader.whole()
    return bool(comparable(whole.container(inner[0])) == comparable(whole.container(content)))


def comparable(value: Any) -> Any:
    """Nodes without what markdown does not show."""
    if isinstance(value, list):
        return [comparable(item) for item in value]
    if isinstance(value, dict):
        return {key: comparable(item) for key, item in value.items() if key != "xml" and item != {}}
    return value


def _image(reader: StorageReader, element: Any) -> Node:
    attrs, caption = image_attributes(element)
    content = [node("media", None, **attrs)]
    if caption is not None:
        own_hidden(caption)
        blocks = reader.container(caption)
        if len(blocks) != 1 or blocks[0]["type"] != "paragraph" or "html" in (blocks[0].get("attrs") or {}):
            raise NoTreeError
        bare = (blocks[0].get("attrs") or {}).get("bare")
        content.append(node("caption", blocks[0]["content"], bare=bare, xml=(blocks[0].get("attrs") or {}).get("xml")))
    return node("mediaSingle", content)


BLOCKS: dict[str, BlockHandler] = {
    "p": _paragraph, "h1": _heading, "h2": _heading, "h3": _heading, "h4": _heading, "h5": _heading, "h6": _heading,
    "ul": bullet_or_ordered, "ol": bullet_or_ordered, "table": _table, "blockquote": _quote, "hr": _rule, "div": _div,
    "pre": _pre, "ac:layout": _layout, "ac:task-list": task_list, "ac:structured-macro": _macro, "ac:image": _image,
    "ac:adf-extension": _adf_extension,
}  # fmt: skip
