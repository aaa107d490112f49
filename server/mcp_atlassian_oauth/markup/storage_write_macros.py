"""Macros, panels, tasks, layouts, images and raw pieces as storage format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import orjson

from mcp_atlassian_oauth.markup.storage_write_inlines import (
    TAG_NAME,
    checked,
    element,
    extension_source,
    image_source,
    link_tags,
    shown_attributes,
    write_macro,
)
from mcp_atlassian_oauth.markup.tree import EXTENSIONS, Node, plain_text
from mcp_atlassian_oauth.markup.xml import cdata, escape_text

if TYPE_CHECKING:
    from mcp_atlassian_oauth.markup.storage_write import StorageWriter

_PANEL_MACROS = {"info": "info", "tip": "tip", "success": "tip", "note": "note", "warning": "warning", "error": "warning"}


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
    if kind not in _PANEL_MACROS:
        for ours, theirs in (
            ("panelIcon", "panelIcon"),
            ("panelIconId", "panelIconId"),
            ("panelIconText", "panelIconText"),
            ("panelColor", "bgColor"),
        ):
            if attrs.get(ours) is not None:
                parameters[theirs] = str(attrs[ours])
    return write_macro(_PANEL_MACROS.get(kind, "panel"), parameters, attrs.get("xml"), _rich(writer, item))


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


def _group(writer: StorageWriter, item: Node) -> str:
    return "".join([_linked(child, "") for child in item.get("content") or []])


HANDLERS: Mapping[str, Callable[[StorageWriter, Node], str]] = {
    "codeBlock": _code, "macroBody": _macro_body, "panel": _panel, "expand": _expand, "nestedExpand": _expand,
    "taskList": _task_list, "layoutSection": _section, "mediaSingle": _single, "mediaGroup": _group,
    "media": lambda writer, item: _linked(item, ""), "decisionList": _decisions, "blockCard": _link_card,
    "embedCard": _link_card, "raw": _raw, **dict.fromkeys(EXTENSIONS, _extension),
}  # fmt: skip
