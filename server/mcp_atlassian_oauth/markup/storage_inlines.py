"""Inline elements of storage format as nodes."""

from __future__ import annotations

import re
from typing import Any

from mcp_atlassian_oauth.markup.colours import span_mark
from mcp_atlassian_oauth.markup.emoji import code_points
from mcp_atlassian_oauth.markup.references import date_node
from mcp_atlassian_oauth.markup.resources import reference, spaced
from mcp_atlassian_oauth.markup.storage_core import (
    HIDDEN,
    HTML_MARKS,
    MARKS,
    InlineHandler,
    NoTreeError,
    StorageReader,
    add,
    children,
    hidden_only,
    own_hidden,
    split_attributes,
)
from mcp_atlassian_oauth.markup.storage_macros import image_attributes, macro_parts
from mcp_atlassian_oauth.markup.storage_text import SPACE
from mcp_atlassian_oauth.markup.tree import Mark, Node, macro, mark, node
from mcp_atlassian_oauth.markup.xml import attributes, lxml_tag, lxml_tags, name

_LINK_BODIES = lxml_tags("ac:link-body", "ac:plain-text-link-body")
_PLAIN_BODY = lxml_tag("ac:plain-text-link-body")
_SCHEME = re.compile(r"#|(?:page|blog|attachment|user|space|content|shortcut|url|media):")


def _mark(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    one = MARKS[element.tag]
    if element.items() and (hidden := own_hidden(element)):
        one = {**one, "attrs": {**one.get("attrs", {}), "xml": hidden}}
    reader.marked(element, one, marks, out)


def _html_mark(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    hidden, shown = split_attributes(attributes(element))
    one = mark("html", tag=element.tag, html=shown)
    if element.tag == "span" and hidden and not shown and "style" in hidden:
        found = span_mark("span", {"style": hidden["style"]})
        if found["type"] != "html":
            one = found
    if hidden:
        one = {**one, "attrs": {**one["attrs"], "xml": hidden}}
    reader.marked(element, one, marks, out)


def _transparent(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    key = attrs.get("ac:ref", "")
    if set(attrs) - {"ac:ref", "key", "local-id"}:
        raise NoTreeError
    one = mark("annotation", id=key, annotationType="inlineComment", xml={"tag": name(element.tag), **attrs})
    reader.marked(element, one, marks, out)


def _link(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    if "href" not in attrs:
        raise NoTreeError
    href, title = attrs.pop("href"), attrs.pop("title", None)
    hidden, shown = split_attributes(attrs)
    is_card = hidden is not None and hidden.get("data-card-appearance") == "inline"
    if is_card and not len(element) and element.text == href and title is None and not shown:
        add(node("inlineCard", None, url=href, xml=hidden), marks, out)
        return
    reader.marked(
        element, mark("link", **{"href": link_target(href), "title": title, "xml": hidden, **(shown or {})}), marks, out
    )


def link_target(href: str) -> str:
    """An address as the target of a link; what looks like a reference is said to be an address."""
    return f"url:{href}" if _SCHEME.match(href) else href


def _resource_link(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    anchor = attrs.pop("ac:anchor", None)
    hidden = hidden_only(attrs) or {}
    target, body = _link_parts(element)
    if target is not None:
        href = spaced(reference(target, anchor), element)
        hidden = hidden | {key: value for key, value in attributes(target).items() if key in HIDDEN}
    elif anchor:
        href = f"#{anchor}"
    else:
        raise NoTreeError
    if body is None:
        mentions = target is not None and anchor is None and href.startswith("user:")
        item = node("mention", None, id=href[5:], text="") if mentions else node("inlineCard", None, url=href)
        if hidden:
            item["attrs"]["xml"] = hidden
        add(item, marks, out)
        return
    plain = body.tag == _PLAIN_BODY
    if (plain and len(body)) or (href.startswith("user:") and not plain and (body.text or "").startswith("@")):
        raise NoTreeError
    reader.marked(body, mark("link", href=href, body="plain" if plain else None, xml=hidden or None), marks, out)


def _link_parts(element: Any) -> tuple[Any, Any]:
    """The resource identifier and the body of a link, as far as it has them."""
    target = body = None
    for child in children(element):
        if body is not None:
            raise NoTreeError
        if child.tag in _LINK_BODIES and not child.attrib:
            body = child
        elif target is None and name(child.tag).startswith("ri:"):
            target = child
        else:
            raise NoTreeError
    return target, body


def _break(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    add(node("hardBreak", None, xml=own_hidden(element)), marks, out)


def _time(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    value = attrs.pop("datetime", "")
    found = date_node(value) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value) else None
    if found is None or element.text or len(element):
        raise NoTreeError
    hidden_only(attrs)
    add(found, marks, out)


def _inline_macro(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    key, parameters, body, hidden = macro_parts(element)
    if body is not None:
        if name(body.tag) == "ac:rich-text-body" or len(body) or not body.text:
            raise NoTreeError
        item = macro(key, parameters, inline=True, xml=hidden)
        item["attrs"]["text"] = body.text
    elif (
        key == "status"
        and "title" in parameters
        and set(parameters) <= {"title", "colour", "subtle"}
        and _status_colour(parameters)
    ):
        colour = parameters.get("colour")
        item = node("status", None, text=parameters["title"], color=STATUS_COLOURS[colour] if colour else "none",
                    subtle=parameters.get("subtle"), xml=hidden or None)  # fmt: skip
        if item["attrs"]["color"] == "none":
            del item["attrs"]["color"]
            item["attrs"]["color"] = "neutral"
        elif item["attrs"]["color"] == "neutral":
            item["attrs"]["color"] = "grey"
    else:
        item = macro(key, parameters, inline=True, xml=hidden)
    add(item, marks, out)


STATUS_COLOURS = {"Grey": "neutral", "Green": "green", "Yellow": "yellow", "Red": "red", "Blue": "blue", "Purple": "purple"}


def _status_colour(parameters: dict[str, str]) -> bool:
    return parameters.get("colour", "Grey") in STATUS_COLOURS and bool(parameters["title"])


def _inline_image(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs, caption = image_attributes(element)
    if caption is not None:
        raise NoTreeError
    item = node("mediaInline", None, **attrs)
    add(item, marks, out)


def _emoticon(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    short = attrs.pop("ac:emoji-shortname", None)
    fallback, key = attrs.pop("ac:emoji-fallback", None), attrs.pop("ac:emoji-id", None)
    legacy = attrs.pop("ac:name", None)
    hidden = hidden_only(attrs)
    if short is None:
        if legacy is None or fallback is not None or key is not None:
            raise NoTreeError
        item = node("emoji", None, shortName=f":{legacy}:", html={"legacy": "yes"}, xml=hidden)
    else:
        if fallback is None or key is None or legacy is None:
            raise NoTreeError
        extra: dict[str, str] = {}
        if legacy != "blue-star":
            extra["name"] = legacy
        if key != code_points(fallback):
            extra["id"] = key
        item = node("emoji", None, shortName=short, text=fallback, id=key, xml=hidden)
        if extra:
            item["attrs"]["html"] = extra
    add(item, marks, out)


def _placeholder(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    kind = attrs.pop("ac:type", None)
    hidden_only(attrs)
    if len(element) or not element.text or element.text != SPACE.sub(" ", element.text).strip(" "):
        raise NoTreeError
    item = node("placeholder", None, text=element.text, placeholderType=kind)
    add(item, marks, out)


INLINES: dict[str, InlineHandler] = {
    **dict.fromkeys(MARKS, _mark), **dict.fromkeys(HTML_MARKS, _html_mark), "a": _link, "ac:link": _resource_link, "br": _break,
    "time": _time, "ac:structured-macro": _inline_macro, "ac:image": _inline_image, "ac:emoticon": _emoticon,
    "ac:inline-comment-marker": _transparent, "ac:placeholder": _placeholder,
}  # fmt: skip
