"""Confluence's resource identifiers (`<ri:page …/>`) as references (`page:SPACE/Title`) and back."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from mcp_atlassian_oauth.markup.syntax import page_reference, split_page_reference, write_part
from mcp_atlassian_oauth.markup.xml import attributes, escape_attribute, lxml_tag, lxml_tags, name, start_tag

_ACCOUNT = re.compile(r"\d{3,8}:.+|[0-9a-f]{24}|qm:.+|unknown:.+|[0-9a-f]{8}:.+")
_USER_KEY = re.compile(r"[0-9a-f]{32}")
USER_KINDS = {"ri:account-id": "account", "ri:userkey": "userkey", "ri:username": "username"}
SCHEMES = frozenset({"page", "blog", "attachment", "user", "space", "content", "shortcut"})
_SCHEME = re.compile(f"(?:{'|'.join(sorted(SCHEMES))}):")


class NoReferenceError(Exception):
    """A resource identifier that no reference stands for."""


def _kind(value: str) -> str:
    """What a user's id must be, from its looks."""
    if _ACCOUNT.fullmatch(value):
        return "account"
    return "userkey" if _USER_KEY.fullmatch(value) else "username"


def spaced(value: str, element: Any) -> str:
    """A reference to what is in `element`; a space after its scheme where the source is pretty-printed.

    Inside links and attachments Confluence counts white space as content.
    """
    scheme, _, rest = value.partition(":")
    pretty = scheme in SCHEMES and element.text and all(child.tail for child in element)
    return f"{scheme}: {rest}" if pretty else value


def _user(attrs: dict[str, str], element: Any, anchor: str | None) -> str:
    """`user:ID`; the kind of id is named where its looks do not tell."""
    if len(attrs) != 1 or len(element) or anchor:
        raise NoReferenceError
    ((key, value),) = attrs.items()
    if key not in USER_KINDS or not value or "/" in value:
        raise NoReferenceError
    kind = USER_KINDS[key]
    return f"user:{value}" if _kind(value) == kind else f"user:{kind}/{value}"


def _attachment(attrs: dict[str, str], element: Any, anchor: str | None) -> str:
    if attrs.keys() != {"ri:filename"} or anchor is not None or len(element) > 1:
        raise NoReferenceError
    out = "attachment:" + write_part(attrs["ri:filename"])
    if not len(element):
        return out
    if name(element[0].tag) not in ("ri:page", "ri:blog-post", "ri:content-entity"):
        raise NoReferenceError
    return f"{out}?{spaced(reference(element[0]), element).replace(':', '=', 1)}"


def _page(attrs: dict[str, str], element: Any, anchor: str | None) -> str:
    title, space = attrs.pop("ri:content-title", None), attrs.pop("ri:space-key", None)
    if attrs or not title or len(element):
        raise NoReferenceError
    return page_reference("page", space, title, anchor)


def _blog_post(attrs: dict[str, str], element: Any, anchor: str | None) -> str:
    title, written = attrs.pop("ri:content-title", None), attrs.pop("ri:posting-day", None)
    space = attrs.pop("ri:space-key", None)
    if attrs or title is None or written is None or "-" in written or len(element):
        raise NoReferenceError
    place = f"{write_part(space)}/" if space else "/"
    return f"blog:{place}{written.replace('/', '-')}/{write_part(title)}" + (f"#{write_part(anchor)}" if anchor else "")


def _values(attrs: dict[str, str], element: Any, anchor: str | None, *keys: str) -> list[str]:
    """The values of the attributes of an identifier that has no others and holds nothing."""
    if attrs.keys() != set(keys) or len(element) or anchor:
        raise NoReferenceError
    return [attrs[key] for key in keys]


def _space(attrs: dict[str, str], element: Any, anchor: str | None) -> str:
    (key,) = _values(attrs, element, anchor, "ri:space-key")
    if not key:
        raise NoReferenceError
    return f"space:{key}"


def _content(attrs: dict[str, str], element: Any, anchor: str | None) -> str:
    return f"content:{_values(attrs, element, anchor, 'ri:content-id')[0]}"


def _shortcut(attrs: dict[str, str], element: Any, anchor: str | None) -> str:
    key, parameter = _values(attrs, element, anchor, "ri:key", "ri:parameter")
    if "@" in key:
        raise NoReferenceError
    return f"shortcut:{key}@{parameter}"


def _url(attrs: dict[str, str], element: Any, anchor: str | None) -> str:
    (value,) = _values(attrs, element, anchor, "ri:value")
    if _SCHEME.match(value):
        raise NoReferenceError
    return value


_REFERENCES: dict[str, Callable[[dict[str, str], Any, str | None], str]] = {
    "ri:user": _user, "ri:attachment": _attachment, "ri:page": _page, "ri:blog-post": _blog_post, "ri:space": _space,
    "ri:content-entity": _content, "ri:shortcut": _shortcut, "ri:url": _url,
}  # fmt: skip
_READERS = {lxml_tag(tag): make for tag, make in _REFERENCES.items()}
_SHORT = {
    lxml_tag(tag): (scheme, lxml_tag(key), lxml_tags(key, "ri:version-at-save"))
    for tag, scheme, key in (("ri:page", "page:", "ri:content-title"), ("ri:attachment", "attachment:", "ri:filename"))
}


def reference(element: Any, anchor: str | None = None) -> str:
    """The reference that stands for a resource identifier. Raises NoReferenceError where there is none."""
    make = _READERS.get(element.tag)
    if make is None or ((text := element.text) and text.strip()):
        raise NoReferenceError
    # most have the one attribute that names what they stand for, and the version
    if anchor is None and (short := _SHORT.get(element.tag)) is not None and not len(element):
        scheme, key, others = short
        value = element.get(key)
        if value and others.issuperset(element.keys()) and not ("/" in value and scheme == "page:"):
            return scheme + write_part(value)
    attrs = attributes(element)
    attrs.pop("ri:version-at-save", None)
    return make(attrs, element, anchor)


# What most references are: a name that nothing divides, and in which nothing is encoded.
_PLAIN = {"page": "<ri:page ri:content-title=", "attachment": "<ri:attachment ri:filename="}
_DIVIDED = re.compile(r"[%#?/]|\A\s")


def user_attributes(value: str) -> dict[str, str]:
    """The attribute of `<ri:user>` for what follows `user:`."""
    kind, slash, rest = value.partition("/")
    if slash and kind in USER_KINDS.values():
        value = rest
    else:
        kind = _kind(value)
    return {next(key for key, known in USER_KINDS.items() if known == kind): value}


def resource(value: str) -> tuple[str, str | None] | None:
    """The resource identifier of a reference, as source, and the anchor in it; None when it is a URL."""
    scheme, colon, rest = value.partition(":")
    if not colon or scheme not in SCHEMES:
        return None
    if scheme in _PLAIN and not _DIVIDED.search(rest):
        return f'{_PLAIN[scheme]}"{escape_attribute(rest)}" />', None
    if rest[:1] == " " and (found := resource(f"{scheme}:{rest.lstrip(' ')}")):
        return f" {found[0]} ", found[1]
    if scheme == "user":
        return start_tag("ri:user", user_attributes(rest), empty=True), None
    if scheme == "attachment":
        file, question, query = rest.partition("?")
        tag = {"ri:filename": unquote(file)}
        key, equals, place = query.partition("=")
        if question and equals and key in ("page", "blog", "content") and (inner := resource(f"{key}:{place}")):
            return f"{start_tag('ri:attachment', tag)}{inner[0]}</ri:attachment>", None
        return start_tag("ri:attachment", tag, empty=True), None
    if scheme == "page":
        space, title, anchor = split_page_reference(rest)
        attrs = {"ri:space-key": space} if space else {}
        return start_tag("ri:page", {**attrs, "ri:content-title": title}, empty=True), anchor
    if scheme == "blog":
        space, title, anchor = split_page_reference(rest)
        day, slash, title = title.partition("/")
        attrs = {"ri:space-key": space} if space else {}
        if not slash:
            day, title = "", day
        return start_tag(
            "ri:blog-post", {**attrs, "ri:content-title": title, "ri:posting-day": day.replace("-", "/")}, empty=True
        ), anchor
    if scheme == "space":
        return start_tag("ri:space", {"ri:space-key": rest}, empty=True), None
    if scheme == "content":
        return start_tag("ri:content-entity", {"ri:content-id": rest}, empty=True), None
    key, _, parameter = rest.partition("@")
    return start_tag("ri:shortcut", {"ri:key": key, "ri:parameter": parameter}, empty=True), None
