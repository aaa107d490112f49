"""Inline nodes, macros and images of the tree as storage format."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import orjson

from mcp_atlassian_oauth.markup.emoji import code_points
from mcp_atlassian_oauth.markup.errors import MarkupError
from mcp_atlassian_oauth.markup.resources import resource, user_attributes
from mcp_atlassian_oauth.markup.tree import CONFLUENCE_MACRO, Mark, Node, macro_parameters
from mcp_atlassian_oauth.markup.xml import cdata, escape_attribute, escape_text, parse, start_tag

STATUS_TITLES = {
    "neutral": "",
    "grey": "Grey",
    "green": "Green",
    "yellow": "Yellow",
    "red": "Red",
    "blue": "Blue",
    "purple": "Purple",
}
_NO_ATTRIBUTES = frozenset({"columns", "marks", "tag"})
_NOT_SHOWN = frozenset({
    "type", "url", "alt", "xml", "id", "collection", "localId", "occurrenceKey", "group", "inline", "data", "caption",
})  # fmt: skip
_PLAIN_IMAGE = frozenset({"type", "url", "alt", "id"})
_LINK_ONLY = frozenset({"href", "title", "xml", "body", "id", "collection", "occurrenceKey"})
TAG_NAME = re.compile(r"[A-Za-z][\w.-]*\Z")
_ATTRIBUTE_NAME = re.compile(r"[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?\Z")
_PARAMETER = re.compile(r"(link:)?((?:page|blog|attachment|user|space|content|shortcut|url):.*)\Z", re.S)


def shown_attributes(item: Node | Mark) -> dict[str, str]:
    """The attributes of an element that markdown does not show, and those it shows by name."""
    attrs = item.get("attrs")
    out: dict[str, str] = {}
    if not attrs:
        return out
    if hidden := attrs.get("xml"):
        out.update((key, value) for key, value in hidden.items() if key not in _NO_ATTRIBUTES)
    for key, value in (attrs.get("html") or {}).items():
        if _ATTRIBUTE_NAME.match(key) and not key.startswith("xml"):
            out[key] = str(value)
    return out


def element(tag: str, attrs: dict[str, str], inner: str) -> str:
    """An element as source; `inner` is source already."""
    if not attrs:
        return f"<{tag}>{inner}</{tag}>" if inner else f"<{tag} />"
    return f"{start_tag(tag, attrs)}{inner}</{tag}>" if inner else start_tag(tag, attrs, empty=True)


def link_tags(one: Mark) -> tuple[str, str]:
    """What opens and closes the element of a link mark: `<a>` for a URL, `<ac:link>` for a reference."""
    attrs = one.get("attrs") or {}
    href = str(attrs.get("href", ""))
    if len(attrs) == 1 and href.startswith(("https://", "http://")):
        return f'<a href="{escape_attribute(href)}">', "</a>"
    if len(attrs) == 1 and (found := resource(href)) is not None:
        identifier, anchor = found
        shown = f' ac:anchor="{escape_attribute(anchor)}"' if anchor else ""
        return f"<ac:link{shown}>{identifier}<ac:link-body>", f"</ac:link-body>{' ' if identifier[0] == ' ' else ''}</ac:link>"
    hidden = dict(attrs.get("xml") or {})
    version = hidden.pop("ri:version-at-save", None)
    found = ("", href[1:]) if href.startswith("#") and len(href) > 1 else resource(href)
    if found is None:
        href = (
            href.removeprefix("url:")
            if href[4:5] == "#" or resource(href[4:]) or href[4:].startswith(("url:", "media:"))
            else href
        )
        title = attrs.get("title")
        others = (key for key in attrs if key not in _LINK_ONLY and _ATTRIBUTE_NAME.match(key) and not key.startswith("xml"))
        extra = {key: str(attrs[key]) for key in others}
        return start_tag("a", {"href": href, **({"title": title} if title is not None else {}), **hidden, **extra}), "</a>"
    identifier, anchor = found
    if version and identifier:
        identifier = identifier.replace(" />", f' ri:version-at-save="{version}" />', 1)
    opening = start_tag("ac:link", {**({"ac:anchor": anchor} if anchor else {}), **hidden}) + identifier
    space = " " if identifier[:1] == " " else ""
    if attrs.get("body") == "plain":
        return opening + "<ac:plain-text-link-body><![CDATA[", f"]]></ac:plain-text-link-body>{space}</ac:link>"
    return opening + "<ac:link-body>", f"</ac:link-body>{space}</ac:link>"


# ---------------------------------------------------------------------------------------------------- inline nodes


def link_text_source(link: Mark) -> Callable[[str], str]:
    """What gives the source of a link's text: where its body is plain text, the inside of a CDATA section."""
    return _inside_cdata if (link.get("attrs") or {}).get("body") == "plain" else escape_text


def _inside_cdata(value: str) -> str:
    return cdata(value)[9:-3]


def _mention(item: Node) -> str:
    attrs = item.get("attrs") or {}
    hidden = dict(attrs.get("xml") or {})
    version = {"ri:version-at-save": hidden.pop("ri:version-at-save")} if "ri:version-at-save" in hidden else {}
    key = str(attrs.get("id", ""))
    user = start_tag("ri:user", {**user_attributes(key.lstrip(" ")), **version}, empty=True)
    user = f" {user} " if key[:1] == " " else user
    return f"{start_tag('ac:link', hidden)}{user}</ac:link>"


def _card(item: Node) -> str:
    attrs = item.get("attrs") or {}
    url = str(attrs.get("url", ""))
    if url.startswith("#") or resource(url):
        opening, _ = link_tags({"type": "link", "attrs": {"href": url, "xml": attrs.get("xml")}})
        return opening.removesuffix("<ac:link-body>") + "</ac:link>"
    if not url and "data" in attrs:
        return element("code", {}, escape_text(orjson.dumps(attrs["data"]).decode()))
    return element("a", {"href": url, **(attrs.get("xml") or {"data-card-appearance": "inline"})}, escape_text(url))


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
    day = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=int(stamp))
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


def extension_source(item: Node, body: str | None) -> str:
    """The macro that an extension node is; `body` is source already."""
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
    return extension_source(item, None if value is None else f"<ac:plain-text-body>{cdata(value)}</ac:plain-text-body>")


def write_macro(key: str, parameters: dict[str, str], hidden: dict[str, str] | None, body: str | None) -> str:
    """`<ac:structured-macro>` with its parameters and body."""
    hidden = dict(hidden or {})
    body = (body or "") + hidden.pop("fragment", "") or None
    out = start_tag("ac:structured-macro", {"ac:name": key, **hidden}, empty=not parameters and body is None)
    for name, value in parameters.items():
        out += element("ac:parameter", {"ac:name": name}, _parameter(value))
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


def image_source(attrs: dict[str, Any], caption: str) -> str:
    """The `<ac:image>` of a media node's attributes; `caption` is source already."""
    url = str(attrs.get("url") or f"attachment:{attrs.get('alt') or attrs.get('id', '')}")
    found = resource(url)
    target = found[0] if found else start_tag("ri:url", {"ri:value": url}, empty=True)
    if attrs.keys() <= _PLAIN_IMAGE:
        alt = "" if attrs.get("alt") is None else f' ac:alt="{escape_attribute(str(attrs["alt"]))}"'
        return f"<ac:image{alt}>{target}{caption}</ac:image>"
    hidden = dict(attrs.get("xml") or {})
    marks = hidden.pop("marks", "")
    shown: dict[str, str] = {}
    if attrs.get("alt") is not None:
        shown["ac:alt"] = str(attrs["alt"])
    for key, value in attrs.items():
        if key in _NOT_SHOWN:
            continue
        if value is not None and TAG_NAME.match(key):
            shown[f"ac:{key}"] = str(value)
    return f"{start_tag('ac:image', {**hidden, **shown})}{marks}{target}{caption}</ac:image>"


def _placeholder(item: Node) -> str:
    attrs = item.get("attrs") or {}
    return element(
        "ac:placeholder",
        {"ac:type": str(attrs["placeholderType"])} if attrs.get("placeholderType") else {},
        escape_text(str(attrs.get("text", ""))),
    )


def _raw_inline(item: Node) -> str:
    attrs = item["attrs"]
    return checked(attrs["text"]) if attrs["format"] == "storage" else element("code", {}, escape_text(attrs["text"]))


INLINES: dict[str, Callable[[Node], str]] = {
    "mention": _mention, "inlineCard": _card, "emoji": _emoji, "date": _date, "status": _status,
    "hardBreak": lambda item: start_tag("br", shown_attributes(item), empty=True), "inlineExtension": _inline_extension,
    "mediaInline": lambda item: image_source(item.get("attrs") or {}, ""), "placeholder": _placeholder, "rawInline": _raw_inline,
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
