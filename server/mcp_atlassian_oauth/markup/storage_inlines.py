"""Inline elements of storage format as nodes."""

from __future__ import annotations

import re
from typing import Any

from mcp_atlassian_oauth.markup.emoji import code_points
from mcp_atlassian_oauth.markup.inline_reader import span_mark
from mcp_atlassian_oauth.markup.references import date_node
from mcp_atlassian_oauth.markup.resources import reference, spaced
from mcp_atlassian_oauth.markup.storage_core import (
    HIDDEN,
    HTML_MARKS,
    MARKS,
    SPACE,
    InlineHandlers,
    NoTreeError,
    StorageReader,
    blank,
    hidden_only,
    split_attributes,
)
from mcp_atlassian_oauth.markup.storage_macros import image_attributes, macro_parts
from mcp_atlassian_oauth.markup.tree import Mark, Node, macro, mark, node
from mcp_atlassian_oauth.markup.xml import attributes, name


def _mark(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    tag = name(element.tag)
    hidden = hidden_only(attributes(element))
    one = MARKS[tag]
    reader.marked(element, {**one, "attrs": {**one.get("attrs", {}), "xml": hidden}} if hidden else one, marks, out)


def _html_mark(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    hidden, shown = split_attributes(attrs)
    one = mark("html", tag=name(element.tag), html=shown)
    if name(element.tag) == "span" and hidden and not shown and "style" in hidden:
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
    size = len(out)
    reader.add_inlines(element, (*marks, one), out)
    if len(out) == size:
        raise NoTreeError


def _link(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    if "href" not in attrs:
        raise NoTreeError
    href, title = attrs.pop("href"), attrs.pop("title", None)
    hidden, shown = split_attributes(attrs)
    value = element.text or ""
    if (
        hidden
        and hidden.get("data-card-appearance") == "inline"
        and not len(element)
        and value == href
        and title is None
        and not shown
    ):
        card = node("inlineCard", None, url=href, xml=hidden)
        out.append({**card, "marks": list(marks)} if marks else card)
        return
    if href.startswith("#") or re.match(r"(?:page|blog|attachment|user|space|content|shortcut|url|media):", href):
        href = f"url:{href}"
    reader.marked(element, mark("link", href=href, title=title, xml=hidden, **(shown or {})), marks, out)


def _resource_link(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    anchor = attrs.pop("ac:anchor", None)
    hidden = hidden_only(attrs)
    if not blank(element.text) or any(not blank(child.tail) for child in element):
        raise NoTreeError
    target, body = None, None
    for child in element:
        tag = name(child.tag)
        if tag.startswith("ri:") and target is None and body is None:
            target = child
        elif tag in ("ac:link-body", "ac:plain-text-link-body") and body is None and not child.attrib:
            body = child
        else:
            raise NoTreeError
    if target is None and not anchor:
        raise NoTreeError
    href = spaced(reference(target, anchor), element) if target is not None else f"#{anchor}"
    versions = {k: v for k, v in attributes(target).items() if k in HIDDEN} if target is not None else {}
    xml = {**(hidden or {}), **versions} or None
    if body is None:
        if target is not None and name(target.tag) == "ri:user" and anchor is None:
            item = node("mention", None, id=href[5:], text="", xml=xml)
        else:
            item = node("inlineCard", None, url=href, xml=xml)
        out.append({**item, "marks": list(marks)} if marks else item)
        return
    plain = name(body.tag) == "ac:plain-text-link-body"
    if plain and len(body):
        raise NoTreeError
    value = body.text or ""
    if href.startswith("user:") and not plain and value.startswith("@"):
        raise NoTreeError
    size = len(out)
    reader.add_inlines(body, (*marks, mark("link", href=href, body="plain" if plain else None, xml=xml)), out)
    if len(out) == size:
        raise NoTreeError


def _break(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    item = node("hardBreak", None, xml=hidden_only(attributes(element)))
    out.append({**item, "marks": list(marks)} if marks else item)


def _time(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    value = attrs.pop("datetime", "")
    found = date_node(value) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value) else None
    if found is None or element.text or len(element):
        raise NoTreeError
    hidden_only(attrs)
    out.append({**found, "marks": list(marks)} if marks else found)


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
    out.append({**item, "marks": list(marks)} if marks else item)


STATUS_COLOURS = {"Grey": "neutral", "Green": "green", "Yellow": "yellow", "Red": "red", "Blue": "blue", "Purple": "purple"}


def _status_colour(parameters: dict[str, str]) -> bool:
    return parameters.get("colour", "Grey") in STATUS_COLOURS and bool(parameters["title"])


def _inline_image(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs, caption = image_attributes(element)
    if caption is not None:
        raise NoTreeError
    item = node("mediaInline", None, **attrs)
    out.append({**item, "marks": list(marks)} if marks else item)


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
    out.append({**item, "marks": list(marks)} if marks else item)


def _placeholder(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    kind = attrs.pop("ac:type", None)
    hidden_only(attrs)
    if len(element) or not element.text or element.text != SPACE.sub(" ", element.text).strip(" "):
        raise NoTreeError
    item = node("placeholder", None, text=element.text, placeholderType=kind)
    out.append({**item, "marks": list(marks)} if marks else item)


INLINES: InlineHandlers = {
    **dict.fromkeys(MARKS, _mark), **dict.fromkeys(HTML_MARKS, _html_mark), "a": _link, "ac:link": _resource_link, "br": _break,
    "time": _time, "ac:structured-macro": _inline_macro, "ac:image": _inline_image, "ac:emoticon": _emoticon,
    "ac:inline-comment-marker": _transparent, "ac:placeholder": _placeholder,
}  # fmt: skip
