"""Block elements of storage format as nodes."""

from __future__ import annotations

import re
from typing import Any

from mcp_atlassian_oauth.markup.storage_core import (
    PANELS,
    BlockHandlers,
    NoTreeError,
    StorageReader,
    children_of,
    hidden_only,
    split_attributes,
)
from mcp_atlassian_oauth.markup.storage_macros import image_attributes, macro_parts
from mcp_atlassian_oauth.markup.tree import Node, macro, node, text
from mcp_atlassian_oauth.markup.xml import attributes, name, source_of


def _paragraph(reader: StorageReader, element: Any) -> Node:
    hidden, shown = split_attributes(attributes(element))
    return node("paragraph", reader.inlines(element), xml=hidden, html=shown)


def _heading(reader: StorageReader, element: Any) -> Node:
    hidden, shown = split_attributes(attributes(element))
    return node("heading", reader.inlines(element), level=int(name(element.tag)[1]), xml=hidden, html=shown)


def _list(reader: StorageReader, element: Any) -> Node:
    attrs = attributes(element)
    ordered = name(element.tag) == "ol"
    start = attrs.pop("start", "") if ordered else ""
    if start and str(int(start) if start.isdigit() else -1) != start:
        raise NoTreeError
    hidden = hidden_only(attrs)
    items: list[Node] = []
    items.extend(
        node("listItem", reader.container(child), xml=hidden_only(attributes(child))) for child in children_of(element, "li")
    )
    if not items:
        raise NoTreeError
    firsts = [(item["content"] or [{}])[0] for item in items]
    bare = any((first.get("attrs") or {}).get("bare") for first in firsts)
    for item in items:
        if not item["content"]:
            item["content"] = [node("paragraph", [], bare=True)]
            bare = True
    if not ordered:
        return node("bulletList", items, xml=hidden, bare=bare or None)
    # Cloud writes start="1" and paragraphs in items, Data Center neither: those need no mark in markdown
    unusual = start if bare and start == "1" else None if bare or start else "none"
    return node("orderedList", items, order=int(start or 1), xml=hidden, bare=bare or None, start=unusual)


def _table(reader: StorageReader, element: Any) -> Node:
    hidden, shown = split_attributes(attributes(element))
    columns: list[str] = []
    rows: list[Node] = []
    for part in children_of(element, "tbody", "thead", "tfoot", "colgroup", "col", "tr", "ac:adf-fragment-mark"):
        tag = name(part.tag)
        if tag in ("colgroup", "col", "ac:adf-fragment-mark"):
            columns.append(source_of(part))
            continue
        if tag == "tfoot":
            raise NoTreeError
        if tag != "tr":
            hidden_only(attributes(part))
        rows.extend(_row(reader, row) for row in ([part] if tag == "tr" else children_of(part, "tr")))
    if not rows:
        raise NoTreeError
    if columns:
        hidden = {**(hidden or {}), "columns": "".join(columns)}
    return node("table", rows, xml=hidden, html=shown)


def _row(reader: StorageReader, element: Any) -> Node:
    hidden, shown = split_attributes(attributes(element))
    return node("tableRow", [_cell(reader, cell) for cell in children_of(element, "td", "th")], xml=hidden, html=shown)


def _cell(reader: StorageReader, element: Any) -> Node:
    attrs = attributes(element)
    spans: dict[str, int] = {}
    for key in ("colspan", "rowspan"):
        value = attrs.get(key, "")
        if value.isdigit() and 1 < int(value) < 10_000 and str(int(value)) == value:
            spans[key] = int(attrs.pop(key))
    hidden, shown = split_attributes(attrs)
    content = reader.container(element)
    if not content:
        content = [node("paragraph", [], bare=True)]
    kind = "tableHeader" if name(element.tag) == "th" else "tableCell"
    return node(kind, content, **spans, xml=hidden, html=shown)


def _quote(reader: StorageReader, element: Any) -> Node:
    content = reader.container(element)
    if not content:
        raise NoTreeError
    return node("blockquote", content, xml=hidden_only(attributes(element)))


def _rule(reader: StorageReader, element: Any) -> Node:
    return node("rule", None, xml=hidden_only(attributes(element)))


def _div(reader: StorageReader, element: Any) -> Node:
    hidden, shown = split_attributes(attributes(element))
    content = reader.container(element)
    if not content:
        raise NoTreeError
    return node("div", content, xml=hidden, html=shown)


def _pre(reader: StorageReader, element: Any) -> Node:
    if len(element) or not element.text or element.text[:1] in "\r\n" or "\r" in element.text:
        raise NoTreeError
    return node("codeBlock", [text(element.text)], parameters={"element": "pre"}, xml=hidden_only(attributes(element)))


def _layout(reader: StorageReader, element: Any) -> Node:
    hidden = hidden_only(attributes(element))
    sections = [_section(reader, child) for child in children_of(element, "ac:layout-section")]
    if not sections:
        raise NoTreeError
    return node("layout", sections, xml=hidden)


def _section(reader: StorageReader, element: Any) -> Node:
    attrs = attributes(element)
    kind = attrs.pop("ac:type", None)
    cells = []
    hidden, shown = split_attributes(attrs)
    for cell in children_of(element, "ac:layout-cell"):
        cell_hidden, cell_shown = split_attributes(attributes(cell))
        if cell_shown:
            raise NoTreeError
        cells.append(node("layoutColumn", reader.container(cell), xml=cell_hidden))
    if not cells:
        raise NoTreeError
    extra = {key.removeprefix("ac:"): value for key, value in (shown or {}).items()}
    return node("layoutSection", cells, type=kind or "none", xml=hidden, **extra)


def _task_list(reader: StorageReader, element: Any) -> Node:
    items: list[Node] = []
    for task in children_of(element, "ac:task", "ac:task-list"):
        if name(task.tag) == "ac:task-list":
            raise NoTreeError
        parts = {
            name(part.tag): part for part in children_of(task, "ac:task-id", "ac:task-uuid", "ac:task-status", "ac:task-body")
        }
        if list(parts) not in (["ac:task-id", "ac:task-status", "ac:task-body"], ["ac:task-status", "ac:task-body"]):
            raise NoTreeError
        status = parts["ac:task-status"].text
        if status not in ("complete", "incomplete"):
            raise NoTreeError
        identifier = parts["ac:task-id"].text if "ac:task-id" in parts else "none"
        if not identifier or not re.fullmatch(r"[\w-]+", identifier):
            raise NoTreeError
        body = reader.container(parts["ac:task-body"])
        state = "DONE" if status == "complete" else "TODO"
        nested: list[Node] = []
        while body and body[-1]["type"] == "taskList":
            nested.insert(0, body.pop())
        if not body:
            items.append(node("taskItem", [], state=state, id=identifier))
        elif len(body) == 1 and body[0]["type"] == "paragraph" and (body[0].get("attrs") or {}).get("bare"):
            items.append(node("taskItem", body[0]["content"], state=state, id=identifier))
        else:
            if body[0]["type"] == "paragraph" and (body[0].get("attrs") or {}).get("bare"):
                raise NoTreeError
            if body[0]["type"] != "paragraph":
                raise NoTreeError
            items.append(node("blockTaskItem", body, state=state, id=identifier))
        items.extend(nested)
    if not items or items[0]["type"] == "taskList":
        raise NoTreeError
    return node("taskList", items, xml=hidden_only(attributes(element)))


def _macro(reader: StorageReader, element: Any) -> Node:
    key, parameters, body, hidden = macro_parts(element)
    if body is not None and name(body.tag) == "ac:plain-text-body":
        if len(body):
            raise NoTreeError
        return _plain_macro(key, parameters, body.text or "", hidden)
    if body is None:
        return macro(key, parameters, xml=hidden)
    content = reader.container(body)
    if key in PANELS and set(parameters) <= {"title", "icon"}:
        return node("panel", content, panelType=key, **parameters, xml=hidden or None)
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
    parts = children_of(element, "ac:adf-node", "ac:adf-fallback")
    if not parts or name(parts[0].tag) != "ac:adf-node" or parts[0].get("type") != "panel" or len(parts) > 2 or element.attrib:
        raise NoTreeError
    kind, content = None, None
    inner = children_of(parts[0], "ac:adf-attribute", "ac:adf-content")
    for part in inner:
        if name(part.tag) == "ac:adf-content":
            content = part
        elif part.get("key") == "panel-type" and kind is None:
            kind = part.text
        else:
            raise NoTreeError
    if content is None or kind is None or name(inner[-1].tag) != "ac:adf-content" or len(inner) != 2:
        raise NoTreeError
    blocks = reader.container(content)
    fallback = parts[1] if len(parts) == 2 else None
    if fallback is not None and not _repeats(reader, fallback, content):
        raise NoTreeError
    return node("panel", blocks, panelType=kind, adf="yes" if fallback is not None else "only")


def _repeats(reader: StorageReader, fallback: Any, content: Any) -> bool:
    boxes = children_of(fallback, "div")
    if len(boxes) != 1:
        return False
    inner = children_of(boxes[0], "div")
    if len(inner) != 1:
        return False
    return bool(comparable(reader.container(inner[0])) == comparable(reader.container(content)))


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
        hidden_only(attributes(caption))
        blocks = reader.container(caption)
        if len(blocks) != 1 or blocks[0]["type"] != "paragraph" or "html" in (blocks[0].get("attrs") or {}):
            raise NoTreeError
        bare = (blocks[0].get("attrs") or {}).get("bare")
        content.append(node("caption", blocks[0]["content"], bare=bare, xml=(blocks[0].get("attrs") or {}).get("xml")))
    return node("mediaSingle", content)


BLOCKS: BlockHandlers = {
    "p": _paragraph, "h1": _heading, "h2": _heading, "h3": _heading, "h4": _heading, "h5": _heading, "h6": _heading,
    "ul": _list, "ol": _list, "table": _table, "blockquote": _quote, "hr": _rule, "div": _div, "pre": _pre,
    "ac:layout": _layout, "ac:task-list": _task_list, "ac:structured-macro": _macro, "ac:image": _image,
    "ac:adf-extension": _adf_extension,
}  # fmt: skip
