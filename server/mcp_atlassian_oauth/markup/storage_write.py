"""The tree as Confluence storage format."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import orjson
from lxml import etree

from mcp_atlassian_oauth.markup.emoji import code_points
from mcp_atlassian_oauth.markup.errors import MarkupError, check_depth
from mcp_atlassian_oauth.markup.resources import resource, user_attributes
from mcp_atlassian_oauth.markup.tree import CONFLUENCE_MACRO, EXTENSIONS, INLINE_TYPES, Mark, Node, macro_parameters, plain_text
from mcp_atlassian_oauth.markup.xml import cdata, escape_text, parse, start_tag

STATUS_TITLES = {"neutral": "", "grey": "Grey", "green": "Green", "yellow": "Yellow", "red": "Red", "blue": "Blue", "purple": "Purple"}
PANEL_MACROS = {"info": "info", "tip": "tip", "success": "tip", "note": "note", "warning": "warning", "error": "warning"}
_MARK_TAGS = {"strong": "strong", "em": "em", "underline": "u", "strike": "del", "code": "code", "fontSize": "small"}
_TAG_NAME = re.compile(r"[A-Za-z][\w.-]*\Z")
_ATTRIBUTE_NAME = re.compile(r"[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?\Z")
_PARAMETER = re.compile(r"(link:)?((?:page|blog|attachment|user|space|content|shortcut|url):.*)\Z", re.S)


def _xml(item: Node | Mark) -> dict[str, str]:
    """The attributes of an element that markdown does not show, and those it shows by name."""
    attrs = item.get("attrs") or {}
    shown = {key: str(value) for key, value in (attrs.get("html") or {}).items() if _ATTRIBUTE_NAME.match(key) and not key.startswith("xml")}
    hidden = {key: value for key, value in (attrs.get("xml") or {}).items() if key not in ("columns", "marks", "tag")}
    return {**hidden, **shown}


def _element(tag: str, attrs: dict[str, str], inner: str) -> str:
    return f"{start_tag(tag, attrs)}{inner}</{tag}>" if inner else start_tag(tag, attrs, empty=True)


class StorageWriter:
    """Writes nodes as storage format."""

    def __init__(self) -> None:
        self._depth = 0

    def blocks(self, nodes: list[Node]) -> str:
        """Storage format of a run of blocks."""
        return "".join(self.block(item) for item in nodes)

    def block(self, item: Node) -> str:
        """Storage format of one block."""
        self._depth += 1
        check_depth(self._depth, "document")
        try:
            kind = item["type"]
            if kind in INLINE_TYPES:
                return _element("p", {}, self.inlines([item]))
            handler = _BLOCKS.get(kind)
            if handler is None:
                return self.blocks(item.get("content") or [])
            return handler(self, item)
        finally:
            self._depth -= 1

    # ------------------------------------------------------------------------------------------ inlines

    def inlines(self, nodes: list[Node]) -> str:
        """Storage format of a run of inline nodes; marks nest in their order."""
        out: list[str] = []
        stack: list[tuple[Mark, str]] = []
        for item in nodes:
            marks = [m for m in item.get("marks") or ()]
            depth = 0
            while depth < len(stack) and depth < len(marks) and stack[depth][0] == marks[depth]:
                depth += 1
            while len(stack) > depth:
                out.append(stack.pop()[1])
            for one in marks[depth:]:
                opening, closing = self._mark(one)
                out.append(opening)
                stack.append((one, closing))
            out.append(_INLINE[item["type"]](item) if item["type"] in _INLINE else escape_text(plain_text([item])))
        while stack:
            out.append(stack.pop()[1])
        return "".join(out)

    def _mark(self, one: Mark) -> tuple[str, str]:
        kind, attrs = one["type"], one.get("attrs") or {}
        if kind == "link":
            return _link_tags(one)
        hidden = _xml(one)
        if kind == "subsup":
            tag = "sub" if attrs.get("type") == "sub" else "sup"
        elif kind in ("textColor", "backgroundColor"):
            prefix = "" if kind == "textColor" else "background-"
            tag, hidden = "span", {"style": f"{prefix}color: {attrs.get('color')};", **hidden}
        elif kind == "html" and _TAG_NAME.match(str(attrs.get("tag", ""))):
            tag = str(attrs["tag"])
        elif kind == "annotation":
            xml = attrs.get("xml") or {"tag": "ac:inline-comment-marker", "ac:ref": str(attrs.get("id", ""))}
            tag, hidden = xml["tag"], {k: v for k, v in xml.items() if k != "tag"}
        elif kind in _MARK_TAGS:
            tag = _MARK_TAGS[kind]
        else:
            return "", ""
        return start_tag(tag, hidden), f"</{tag}>"


def _link_tags(one: Mark) -> tuple[str, str]:
    attrs = one.get("attrs") or {}
    href = str(attrs.get("href", ""))
    hidden = dict(attrs.get("xml") or {})
    version = hidden.pop("ri:version-at-save", None)
    if href.startswith("#") and len(href) > 1:
        found: tuple[str, str | None] | None = ("", href[1:])
    else:
        found = resource(href)
    if found is None:
        href = href.removeprefix("url:") if href[4:5] == "#" or resource(href[4:]) or href[4:].startswith(("url:", "media:")) else href
        title = attrs.get("title")
        extra = {k: str(v) for k, v in attrs.items() if k not in ("href", "title", "xml", "body", "id", "collection", "occurrenceKey")
                 and _ATTRIBUTE_NAME.match(k) and not k.startswith("xml")}  # fmt: skip
        return start_tag("a", {"href": href, **({"title": title} if title is not None else {}), **hidden, **extra}), "</a>"
    identifier, anchor = found
    if version and identifier:
        identifier = identifier.replace(" />", f' ri:version-at-save="{version}" />', 1)
    opening = start_tag("ac:link", {**({"ac:anchor": anchor} if anchor else {}), **hidden}) + identifier
    if attrs.get("body") == "plain":
        return opening + "<ac:plain-text-link-body><![CDATA[", "]]></ac:plain-text-link-body></ac:link>"
    return opening + "<ac:link-body>", "</ac:link-body></ac:link>"


# ---------------------------------------------------------------------------------------------------- inline nodes


def _text(item: Node) -> str:
    value = item.get("text", "")
    if any(m["type"] == "link" and (m.get("attrs") or {}).get("body") == "plain" for m in item.get("marks") or ()):
        return cdata(value)[9:-3]
    return escape_text(value)


def _mention(item: Node) -> str:
    attrs = item.get("attrs") or {}
    hidden = dict(attrs.get("xml") or {})
    version = {"ri:version-at-save": hidden.pop("ri:version-at-save")} if "ri:version-at-save" in hidden else {}
    user = start_tag("ri:user", {**user_attributes(str(attrs.get("id", ""))), **version}, empty=True)
    return f"{start_tag('ac:link', hidden)}{user}</ac:link>"


def _card(item: Node) -> str:
    attrs = item.get("attrs") or {}
    url = str(attrs.get("url", ""))
    if url.startswith("#") or resource(url):
        opening, _ = _link_tags({"type": "link", "attrs": {"href": url, "xml": attrs.get("xml")}})
        return opening.removesuffix("<ac:link-body>") + "</ac:link>"
    if not url and "data" in attrs:
        return _element("code", {}, escape_text(orjson.dumps(attrs["data"]).decode()))
    return _element("a", {"href": url, **(attrs.get("xml") or {"data-card-appearance": "inline"})}, escape_text(url))


def _emoji(item: Node) -> str:
    attrs = item.get("attrs") or {}
    extra, hidden = attrs.get("html") or {}, attrs.get("xml") or {}
    short = str(attrs.get("shortName", ""))
    if extra.get("legacy"):
        return start_tag("ac:emoticon", {"ac:name": short.strip(":"), **hidden}, empty=True)
    fallback = attrs.get("text") or short
    key = extra.get("id") or (code_points(fallback) if not fallback.isascii() else attrs.get("id") or "")
    return start_tag("ac:emoticon", {
        "ac:emoji-fallback": fallback, "ac:emoji-id": str(key), "ac:emoji-shortname": short,
        "ac:name": str(extra.get("name", "blue-star")), **hidden,
    }, empty=True)  # fmt: skip


def _date(item: Node) -> str:
    import datetime

    stamp = str((item.get("attrs") or {}).get("timestamp", ""))
    if not re.fullmatch(r"-?\d{1,14}", stamp):
        return escape_text(stamp)
    day = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=int(stamp))  # noqa: DTZ001 - UTC throughout
    return start_tag("time", {"datetime": day.date().isoformat()}, empty=True)


def _status(item: Node) -> str:
    attrs = item.get("attrs") or {}
    colour = STATUS_TITLES.get(str(attrs.get("color", "neutral")), "")
    parameters = {"title": str(attrs.get("text", ""))}
    if colour:
        parameters["colour"] = colour
    if attrs.get("subtle") is not None:
        parameters["subtle"] = str(attrs["subtle"])
    return write_macro("status", parameters, attrs.get("xml"), None)


def _extension_source(item: Node, body: str | None) -> str:
    attrs = item.get("attrs") or {}
    parameters = macro_parameters(attrs)
    if attrs.get("extensionType") == CONFLUENCE_MACRO and parameters is not None:
        return write_macro(str(attrs.get("extensionKey", "")), parameters, attrs.get("xml"), body)
    shown = {"extensionType": str(attrs.get("extensionType", "")), "extensionKey": str(attrs.get("extensionKey", ""))}
    if "parameters" in attrs:
        shown["parameters"] = orjson.dumps(attrs["parameters"]).decode()
    return write_macro("adf-extension", shown, None, body)


def _inline_extension(item: Node) -> str:
    value = (item.get("attrs") or {}).get("text")
    return _extension_source(item, None if value is None else f"<ac:plain-text-body>{cdata(value)}</ac:plain-text-body>")


def write_macro(key: str, parameters: dict[str, str], hidden: dict[str, str] | None, body: str | None) -> str:
    """`<ac:structured-macro>` with its parameters and body."""
    hidden = dict(hidden or {})
    body = (body or "") + hidden.pop("fragment", "") or None
    out = start_tag("ac:structured-macro", {"ac:name": key, **hidden}, empty=not parameters and body is None)
    for name, value in parameters.items():
        out += _element("ac:parameter", {"ac:name": name}, _parameter(value))
    return out + (body or "") + ("</ac:structured-macro>" if parameters or body is not None else "")


def _parameter(value: str) -> str:
    found = _PARAMETER.match(value)
    if found:
        target = found.group(2)
        if target.startswith("url:"):
            return start_tag("ri:url", {"ri:value": target[4:]}, empty=True)
        made = resource(target)
        if made is not None:
            source, anchor = made
            if found.group(1):
                return f"{start_tag('ac:link', {'ac:anchor': anchor} if anchor else {})}{source}</ac:link>"
            if not anchor:
                return source
    return escape_text(value)


def _image_source(attrs: dict[str, Any], caption: str) -> str:
    url = str(attrs.get("url") or f"attachment:{attrs.get('alt') or attrs.get('id', '')}")
    hidden = dict(attrs.get("xml") or {})
    marks = hidden.pop("marks", "")
    shown: dict[str, str] = {}
    if attrs.get("alt") is not None:
        shown["ac:alt"] = str(attrs["alt"])
    for key, value in attrs.items():
        if key in ("type", "url", "alt", "xml", "id", "collection", "localId", "occurrenceKey", "group", "inline", "data", "caption"):
            continue
        if value is not None and _TAG_NAME.match(key):
            shown[f"ac:{key}"] = str(value)
    found = resource(url)
    target = found[0] if found else start_tag("ri:url", {"ri:value": url}, empty=True)
    return f"{start_tag('ac:image', {**hidden, **shown})}{marks}{target}{caption}</ac:image>"


def _placeholder(item: Node) -> str:
    attrs = item.get("attrs") or {}
    return _element("ac:placeholder", {"ac:type": attrs["kind"]} if attrs.get("kind") else {}, escape_text(str(attrs.get("text", ""))))


def _raw_inline(item: Node) -> str:
    attrs = item["attrs"]
    return checked(attrs["text"]) if attrs["format"] == "storage" else _element("code", {}, escape_text(attrs["text"]))


_INLINE: dict[str, Callable[[Node], str]] = {
    "text": _text, "mention": _mention, "inlineCard": _card, "emoji": _emoji, "date": _date, "status": _status,
    "hardBreak": lambda item: start_tag("br", _xml(item), empty=True), "inlineExtension": _inline_extension,
    "mediaInline": lambda item: _image_source(item.get("attrs") or {}, ""), "placeholder": _placeholder, "rawInline": _raw_inline,
}  # fmt: skip


def checked(source: str) -> str:
    """Raw storage format, if it is well-formed. Raises MarkupError when it is not."""
    try:
        parse(source)
    except MarkupError as error:
        raise MarkupError(f"A storage block in the markdown cannot be written: {error}") from None
    if re.search(r"<!DOCTYPE|<\?xml", source):
        raise MarkupError("A storage block in the markdown may not hold an XML declaration or a document type.")
    return source


# ---------------------------------------------------------------------------------------------------- blocks


def _paragraph(writer: StorageWriter, item: Node) -> str:
    inner = writer.inlines(item.get("content") or [])
    attrs = item.get("attrs") or {}
    if attrs.get("bare"):
        return inner
    hidden = _xml(item)
    for one in item.get("marks") or ():
        value = one.get("attrs") or {}
        if one["type"] == "alignment":
            hidden["style"] = f"text-align: {'right' if value.get('align') == 'end' else value.get('align')};"
        elif one["type"] == "indentation":
            hidden["style"] = f"margin-left: {30 * int(value.get('level', 1))}.0px;"
    return _element("p", hidden, inner)


def _heading(writer: StorageWriter, item: Node) -> str:
    level = min(max(int((item.get("attrs") or {}).get("level", 1)), 1), 6)
    return _element(f"h{level}", _xml(item), writer.inlines(item.get("content") or []))


def _list(writer: StorageWriter, item: Node) -> str:
    ordered = item["type"] == "orderedList"
    order = (item.get("attrs") or {}).get("order", 1)
    attrs = item.get("attrs") or {}
    shown = "start" not in attrs and not attrs.get("bare") or attrs.get("start") == "1" or order != 1
    start = {"start": str(order)} if ordered and shown else {}
    items = "".join(_element("li", _xml(child), writer.blocks(child.get("content") or [])) for child in item.get("content") or [])
    return _element("ol" if ordered else "ul", {**_xml(item), **start}, items)


def _table(writer: StorageWriter, item: Node) -> str:
    rows = "".join(_row(writer, row) for row in item.get("content") or [])
    columns = ((item.get("attrs") or {}).get("xml") or {}).get("columns", "")
    return f"{start_tag('table', _xml(item))}{columns}<tbody>{rows}</tbody></table>"


def _row(writer: StorageWriter, row: Node) -> str:
    cells = ""
    for cell in row.get("content") or []:
        attrs = cell.get("attrs") or {}
        spans = {key: str(attrs[key]) for key in ("colspan", "rowspan") if attrs.get(key, 1) != 1}
        tag = "th" if cell["type"] == "tableHeader" else "td"
        cells += _element(tag, {**_xml(cell), **spans}, writer.blocks(cell.get("content") or []))
    return _element("tr", _xml(row), cells)


def _code(writer: StorageWriter, item: Node) -> str:
    attrs = item.get("attrs") or {}
    parameters = dict(attrs.get("parameters") or {})
    source = plain_text(item.get("content") or [])
    if parameters.get("element") == "pre":
        return _element("pre", _xml(item), escape_text(source))
    if attrs.get("language"):
        parameters = {"language": str(attrs["language"]), **parameters}
    return write_macro("code", parameters, attrs.get("xml"), f"<ac:plain-text-body>{cdata(source)}</ac:plain-text-body>")


def _macro_body(writer: StorageWriter, item: Node) -> str:
    attrs = item["attrs"]
    body = f"<ac:plain-text-body>{cdata(plain_text(item.get('content') or []))}</ac:plain-text-body>"
    return write_macro(str(attrs["name"]), dict(attrs.get("parameters") or {}), attrs.get("xml"), body)


def _rich(writer: StorageWriter, item: Node) -> str:
    return _element("ac:rich-text-body", {}, writer.blocks(item.get("content") or []))


def _panel(writer: StorageWriter, item: Node) -> str:
    attrs = item.get("attrs") or {}
    kind = str(attrs.get("panelType", "info"))
    if attrs.get("adf"):
        content = writer.blocks(item.get("content") or [])
        attribute = f'<ac:adf-attribute key="panel-type">{escape_text(kind)}</ac:adf-attribute>'
        adf = f'<ac:adf-node type="panel">{attribute}{_element("ac:adf-content", {}, content)}</ac:adf-node>'
        boxes = f'<div class="panel conf-macro output-block"><div class="panelContent">{content}</div></div>'
        fallback = f"<ac:adf-fallback>{boxes}</ac:adf-fallback>" if attrs["adf"] == "yes" else ""
        return f"<ac:adf-extension>{adf}{fallback}</ac:adf-extension>"
    parameters = {key: str(attrs[key]) for key in ("title", "icon") if attrs.get(key) is not None}
    if kind not in PANEL_MACROS:
        for ours, theirs in (("panelIcon", "panelIcon"), ("panelIconId", "panelIconId"), ("panelIconText", "panelIconText"), ("panelColor", "bgColor")):
            if attrs.get(ours) is not None:
                parameters[theirs] = str(attrs[ours])
    return write_macro(PANEL_MACROS.get(kind, "panel"), parameters, attrs.get("xml"), _rich(writer, item))


def _expand(writer: StorageWriter, item: Node) -> str:
    attrs = item.get("attrs") or {}
    title = attrs.get("title")
    return write_macro("expand", {"title": str(title)} if title else {}, attrs.get("xml"), _rich(writer, item))


def _extension(writer: StorageWriter, item: Node) -> str:
    return _extension_source(item, _rich(writer, item) if item["type"] == "bodiedExtension" else None)


def _task_list(writer: StorageWriter, item: Node) -> str:
    return _element("ac:task-list", _xml(item), _tasks(writer, item.get("content") or [], [0]))


def _tasks(writer: StorageWriter, items: list[Node], last: list[int]) -> str:
    out: list[str] = []
    for child in items:
        if child["type"] == "taskList":
            nested = _element("ac:task-list", _xml(child), _tasks(writer, child.get("content") or [], last))
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
        shown = "" if identifier == "none" else _element("ac:task-id", {}, escape_text(identifier))
        status = "complete" if attrs.get("state") == "DONE" else "incomplete"
        content = child.get("content") or []
        body = writer.blocks(content) if child["type"] == "blockTaskItem" else writer.inlines(content)
        out.append(f"<ac:task>{shown}<ac:task-status>{status}</ac:task-status>{_element('ac:task-body', {}, body)}</ac:task>")
    return "".join(out)


def _section(writer: StorageWriter, item: Node) -> str:
    attrs = item.get("attrs") or {}
    columns = item.get("content") or []
    kind = attrs.get("type") or {1: "single", 2: "two_equal", 3: "three_equal"}.get(len(columns), "single")
    extra = {f"ac:{k}": str(v) for k, v in attrs.items() if k not in ("type", "xml", "localId", "html") and _TAG_NAME.match(k)}
    cells = "".join(_element("ac:layout-cell", _xml(column), writer.blocks(column.get("content") or [])) for column in columns)
    return _element("ac:layout-section", {"ac:type": str(kind), **extra, **((attrs.get("xml")) or {})}, cells)


def _single(writer: StorageWriter, item: Node) -> str:
    content = item.get("content") or []
    caption = ""
    if not content:
        return ""
    for child in content[1:]:
        inner = writer.inlines(child.get("content") or [])
        attrs = child.get("attrs") or {}
        caption = _element("ac:caption", {}, inner if attrs.get("bare") else _element("p", _xml(child), inner))
    return _linked(content[0], caption)


def _linked(media: Node, caption: str) -> str:
    out = _image_source(media.get("attrs") or {}, caption)
    for one in media.get("marks") or ():
        if one["type"] == "link":
            opening, closing = _link_tags(one)
            out = f"<p>{opening}{out}{closing}</p>"
            break
    return out


def _decisions(writer: StorageWriter, item: Node) -> str:
    items = "".join(_element("li", {}, _element("p", {}, writer.inlines(child.get("content") or []))) for child in item.get("content") or [])
    return write_macro("decision", {}, None, f"<ac:rich-text-body>{_element('ul', {}, items)}</ac:rich-text-body>")


def _link_card(writer: StorageWriter, item: Node) -> str:
    attrs = item.get("attrs") or {}
    url = str(attrs.get("url", ""))
    kind = "embed" if item["type"] == "embedCard" else "block"
    shown = escape_text(url or orjson.dumps(attrs).decode())
    return _element("p", {}, _element("a", {"href": url, "data-card-appearance": kind}, shown))


def _raw(writer: StorageWriter, item: Node) -> str:
    attrs = item["attrs"]
    if attrs["format"] == "storage":
        return checked(attrs["text"])
    return _code(writer, {"type": "codeBlock", "attrs": {"language": "json"}, "content": [{"type": "text", "text": attrs["text"]}]})


def _simple(tag: str) -> Callable[[StorageWriter, Node], str]:
    return lambda writer, item: _element(tag, _xml(item), writer.blocks(item.get("content") or []))


_BLOCKS: dict[str, Callable[[StorageWriter, Node], str]] = {
    "paragraph": _paragraph, "heading": _heading, "bulletList": _list, "orderedList": _list, "table": _table, "codeBlock": _code,
    "macroBody": _macro_body, "panel": _panel, "expand": _expand, "nestedExpand": _expand, "taskList": _task_list,
    "layout": _simple("ac:layout"), "layoutSection": _section, "mediaSingle": _single, "decisionList": _decisions,
    "blockCard": _link_card, "embedCard": _link_card, "raw": _raw, "div": _simple("div"), "blockquote": _simple("blockquote"),
    "rule": lambda writer, item: start_tag("hr", _xml(item), empty=True), **dict.fromkeys(EXTENSIONS, _extension),
    "mediaGroup": lambda writer, item: "".join(_linked(child, "") for child in item.get("content") or []),
    "media": lambda writer, item: _linked(item, ""),
}  # fmt: skip

__all__ = ["StorageWriter", "checked", "etree", "write_macro"]
