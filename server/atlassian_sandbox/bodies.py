"""Bodies of Confluence: checks storage format, and turns it into ADF, HTML and plain text, and ADF into storage.

The conversions are coarse: enough for a client to find what it reads and wrote, no model of Confluence's editor.
"""

from __future__ import annotations

import html
import html.entities
import re
from typing import Any

from lxml import etree

from .errors import Refusal

AC = "http://atlassian.com/content"
RI = "http://atlassian.com/resource/identifier"
AT = "http://atlassian.com/template"

_HEAD = f'<root xmlns:ac="{AC}" xmlns:ri="{RI}" xmlns:at="{AT}">'
_CDATA_OR_ENTITY = re.compile(r"<!\[CDATA\[.*?\]\]>|<!--.*?-->|&([A-Za-z][A-Za-z0-9]*);", re.DOTALL)
_XML_ENTITIES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_MARKS = {
    "strong": "strong",
    "b": "strong",
    "em": "em",
    "i": "em",
    "code": "code",
    "u": "underline",
    "s": "strike",
    "del": "strike",
}
_PANELS = {"info": "info", "note": "note", "warning": "warning", "tip": "success"}


def parse_storage(body: str) -> etree._Element:
    """The tree of a storage body, below an element of our own. Raises Refusal 400 where it isn't well-formed XML."""
    text = _HEAD + _CDATA_OR_ENTITY.sub(_resolved, body) + "</root>"
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, strip_cdata=False)
    try:
        return etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise Refusal(400, f"Error parsing xhtml: {error.msg}") from error


def _resolved(found: re.Match[str]) -> str:
    name = found[1]
    if name is None or name in _XML_ENTITIES:
        return found[0]
    return html.entities.html5.get(f"{name};", found[0])


def plain(body: str) -> str:
    """The words of a storage body, one block a line; parameters of macros are not words."""
    lines: list[str] = []
    _collect(parse_storage(body), lines)
    return "\n".join(line for line in (" ".join(part.split()) for part in "".join(lines).split("\n")) if line)


def _collect(element: etree._Element, lines: list[str]) -> None:
    name = _name(element)
    if name == "ac:parameter":
        return
    if element.text:
        lines.append(element.text)
    for child in element:
        if isinstance(child.tag, str):
            _collect(child, lines)
        if child.tail:
            lines.append(child.tail)
    if name in (
        "p",
        "li",
        "td",
        "th",
        "tr",
        "pre",
        "br",
        "ac:task-body",
        "ac:plain-text-body",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    ):
        lines.append("\n")


def _name(element: etree._Element) -> str:
    """A tag with its prefix: `p`, `ac:structured-macro`."""
    tag = element.tag if isinstance(element.tag, str) else ""
    for prefix, namespace in (("ac", AC), ("ri", RI), ("at", AT)):
        if tag.startswith(f"{{{namespace}}}"):
            return f"{prefix}:{tag[len(namespace) + 2 :]}"
    return tag


def to_view(body: str) -> str:
    """HTML as the `view` representation has it: macros become divisions, links of Confluence their text."""
    body = re.sub(r"<ac:parameter[^>]*>.*?</ac:parameter>", "", body, flags=re.DOTALL)
    body = re.sub(r'<ac:structured-macro[^>]*ac:name="([^"]+)"[^>]*?(/?)>', r'<div class="macro \1"\2>', body)
    body = body.replace("</ac:structured-macro>", "</div>")
    body = re.sub(r"<!\[CDATA\[(.*?)\]\]>", lambda found: html.escape(found[1], quote=False), body, flags=re.DOTALL)
    return re.sub(r"</?(?:ac|ri):[^>]*>", "", body)


def to_adf(body: str) -> dict[str, Any]:
    """An ADF document of a storage body."""
    content = _blocks(parse_storage(body))
    return {"type": "doc", "version": 1, "content": content or [{"type": "paragraph", "content": []}]}


def _blocks(element: etree._Element) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    if element.text and element.text.strip():
        found.append(_paragraph([_text(element.text, ())]))
    for child in element:
        if isinstance(child.tag, str):
            found.extend(_block(child))
        if child.tail and child.tail.strip():
            found.append(_paragraph([_text(child.tail, ())]))
    return found


def _block(element: etree._Element) -> list[dict[str, Any]]:
    name = _name(element)
    if re.fullmatch(r"h[1-6]", name):
        return [{"type": "heading", "attrs": {"level": int(name[1])}, "content": _inline(element, ())}]
    match name:
        case "p":
            return [_paragraph(_inline(element, ()))]
        case "ul" | "ol":
            items = [{"type": "listItem", "content": _item(child)} for child in element if _name(child) == "li"]
            if name == "ol":
                return [{"type": "orderedList", "attrs": {"order": 1}, "content": items}] if items else []
            return [{"type": "bulletList", "content": items}] if items else []
        case "hr":
            return [{"type": "rule"}]
        case "pre":
            return [{"type": "codeBlock", "attrs": {}, "content": [_text(_content(element), ())]}]
        case "table":
            rows = [_row(row) for row in element.iter("tr")]
            return [{"type": "table", "attrs": {}, "content": rows}] if rows else []
        case "ac:structured-macro":
            return _macro(element)
        case "ac:parameter":
            return []
        case _:
            blocks = _blocks(element)
            return blocks or ([_paragraph(_inline(element, ()))] if _content(element).strip() else [])


def _content(element: etree._Element) -> str:
    return "".join(str(text) for text in element.itertext())


def _macro(element: etree._Element) -> list[dict[str, Any]]:
    name = element.get(f"{{{AC}}}name") or ""
    plain_body = element.find(f"{{{AC}}}plain-text-body")
    rich_body = element.find(f"{{{AC}}}rich-text-body")
    if plain_body is not None:
        text = _content(plain_body)
        return [{"type": "codeBlock", "attrs": {}, **({"content": [_text(text, ())]} if text else {})}]
    if rich_body is not None:
        content = _blocks(rich_body)
        if name in _PANELS and all(block["type"] in ("paragraph", "heading", "bulletList", "orderedList") for block in content):
            return [{"type": "panel", "attrs": {"panelType": _PANELS[name]}, "content": content or [_paragraph([])]}]
        return content
    attributes = {"extensionType": "com.atlassian.confluence.macro.core", "extensionKey": name or "macro"}
    return [{"type": "extension", "attrs": attributes}]


def _item(element: etree._Element) -> list[dict[str, Any]]:
    nested = [block for child in element if _name(child) in ("ul", "ol") for block in _block(child)]
    first = _paragraph(_inline(element, (), skip=("ul", "ol")))
    return [first, *nested]


def _row(row: etree._Element) -> dict[str, Any]:
    cells = []
    for cell in row:
        if _name(cell) not in ("td", "th"):
            continue
        spans = {name: int(value) for name in ("colspan", "rowspan") if (value := cell.get(name) or "").isdigit()}
        blocks = _blocks(cell) if any(_name(child) in ("p", "ul", "ol", "ac:structured-macro") for child in cell) else []
        content = [block for block in blocks if block["type"] != "table"] or [_paragraph(_inline(cell, ()))]
        cells.append({"type": "tableHeader" if _name(cell) == "th" else "tableCell", "attrs": spans, "content": content})
    return {"type": "tableRow", "content": cells}


def _inline(element: etree._Element, marks: tuple[dict[str, Any], ...], skip: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = []
    if element.text:
        nodes.append(_text(element.text, marks))
    for child in element:
        name = _name(child)
        if name == "br":
            nodes.append({"type": "hardBreak"})
        elif name == "ri:user":
            nodes.append(
                {"type": "mention", "attrs": {"id": child.get(f"{{{RI}}}account-id") or child.get(f"{{{RI}}}userkey") or ""}}
            )
        elif name == "ri:page" and len(element) == 1:
            nodes.append(_text(child.get(f"{{{RI}}}content-title") or "", marks))
        elif name and name not in (*skip, "ac:parameter"):
            nodes.extend(_inline(child, _with_mark(child, name, marks)))
        if child.tail:
            nodes.append(_text(child.tail, marks))
    return [node for node in nodes if node["type"] != "text" or node["text"]]


def _with_mark(element: etree._Element, name: str, marks: tuple[dict[str, Any], ...]) -> tuple[dict[str, Any], ...]:
    if any(mark["type"] == "code" for mark in marks):
        return marks
    if name == "a" and element.get("href"):
        return (*marks, {"type": "link", "attrs": {"href": element.get("href")}})
    kind = _MARKS.get(name)
    if kind == "code":
        return (*[mark for mark in marks if mark["type"] == "link"], {"type": "code"})
    return (*marks, {"type": kind}) if kind and all(mark["type"] != kind for mark in marks) else marks


def _text(text: str, marks: tuple[dict[str, Any], ...]) -> dict[str, Any]:
    return {"type": "text", "text": text, **({"marks": list(marks)} if marks else {})}


def _paragraph(content: list[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "paragraph", "content": content}


def from_adf(document: dict[str, Any]) -> str:
    """A storage body of an ADF document."""
    return "".join(_storage(node) for node in document.get("content", []))


_TAGS = {
    "paragraph": "p", "bulletList": "ul", "orderedList": "ol", "listItem": "li", "blockquote": "blockquote",
    "tableRow": "tr", "tableHeader": "th", "tableCell": "td",
}  # fmt: skip


def _storage(node: dict[str, Any]) -> str:
    kind, attributes = node.get("type"), node.get("attrs") or {}
    inner = "".join(_storage(child) for child in node.get("content", []))
    if kind in _TAGS:
        return f"<{_TAGS[kind]}>{inner}</{_TAGS[kind]}>"
    match kind:
        case "text":
            return _marked(html.escape(str(node.get("text", "")), quote=False), node.get("marks", []))
        case "heading":
            return f"<h{attributes.get('level', 1)}>{inner}</h{attributes.get('level', 1)}>"
        case "hardBreak":
            return "<br />"
        case "rule":
            return "<hr />"
        case "table":
            return f"<table><tbody>{inner}</tbody></table>"
        case "codeBlock":
            text = "".join(str(child.get("text", "")) for child in node.get("content", []))
            language = attributes.get("language")
            parameter = f'<ac:parameter ac:name="language">{html.escape(language)}</ac:parameter>' if language else ""
            safe = text.replace("]]>", "]]]]><![CDATA[>")
            body = f"<ac:plain-text-body><![CDATA[{safe}]]></ac:plain-text-body>"
            return f'<ac:structured-macro ac:name="code">{parameter}{body}</ac:structured-macro>'
        case "panel":
            name = {"success": "tip"}.get(attributes.get("panelType", ""), attributes.get("panelType", "info"))
            body = f"<ac:rich-text-body>{inner}</ac:rich-text-body>"
            return f'<ac:structured-macro ac:name="{html.escape(str(name))}">{body}</ac:structured-macro>'
        case "mention":
            user = html.escape(str(attributes.get("id", "")))
            return f'<ac:link><ri:user ri:account-id="{user}" /></ac:link>'
        case _:
            return inner or html.escape(str(attributes.get("text", "")), quote=False)


def _marked(text: str, marks: list[dict[str, Any]]) -> str:
    tags = {"strong": "strong", "em": "em", "code": "code", "underline": "u", "strike": "s"}
    for mark in marks:
        if mark.get("type") == "link":
            text = f'<a href="{html.escape(str((mark.get("attrs") or {}).get("href", "")))}">{text}</a>'
        elif mark.get("type") in tags:
            text = f"<{tags[mark['type']]}>{text}</{tags[mark['type']]}>"
    return text
