"""Confluence's resource identifiers (`<ri:page …/>`) as references (`page:SPACE/Title`) and back."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

from mcp_atlassian_oauth.markup.syntax import page_reference, split_page_reference, write_part
from mcp_atlassian_oauth.markup.xml import attributes, name, start_tag

_ACCOUNT = re.compile(r"\d{3,8}:.+|[0-9a-f]{24}|qm:.+|unknown:.+|[0-9a-f]{8}:.+")
_USER_KEY = re.compile(r"[0-9a-f]{32}")
USER_KINDS = {"ri:account-id": "account", "ri:userkey": "userkey", "ri:username": "username"}
SCHEMES = frozenset({"page", "blog", "attachment", "user", "space", "content", "shortcut"})


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


def user_reference(element: Any) -> str:
    """`user:ID`; the kind of id is named where its looks do not tell."""
    attrs = {key: value for key, value in attributes(element).items() if key != "ri:version-at-save"}
    if len(attrs) != 1 or len(element):
        raise NoReferenceError
    ((key, value),) = attrs.items()
    if key not in USER_KINDS or not value or "/" in value:
        raise NoReferenceError
    kind = USER_KINDS[key]
    return f"user:{value}" if _kind(value) == kind else f"user:{kind}/{value}"


def reference(element: Any, anchor: str | None = None) -> str:
    """The reference that stands for a resource identifier. Raises NoReferenceError where there is none."""
    tag = name(element.tag)
    attrs = {key: value for key, value in attributes(element).items() if key != "ri:version-at-save"}
    if (element.text or "").strip():
        raise NoReferenceError
    if tag == "ri:user":
        if anchor:
            raise NoReferenceError
        return user_reference(element)
    if tag == "ri:attachment" and set(attrs) == {"ri:filename"} and anchor is None:
        out = "attachment:" + write_part(attrs["ri:filename"])
        if len(element) == 1 and name(element[0].tag) in ("ri:page", "ri:blog-post", "ri:content-entity"):
            inner = spaced(reference(element[0]), element)
            return f"{out}?{inner.replace(':', '=', 1)}"
        if len(element):
            raise NoReferenceError
        return out
    if len(element):
        raise NoReferenceError
    if tag == "ri:page" and set(attrs) <= {"ri:content-title", "ri:space-key"} and attrs.get("ri:content-title"):
        return page_reference("page", attrs.get("ri:space-key"), attrs["ri:content-title"], anchor)
    if tag == "ri:blog-post" and {"ri:content-title", "ri:posting-day"} <= set(attrs) <= {
        "ri:content-title",
        "ri:space-key",
        "ri:posting-day",
    }:
        day = attrs["ri:posting-day"].replace("/", "-")
        if day.replace("-", "/") != attrs["ri:posting-day"]:
            raise NoReferenceError
        place = f"{write_part(attrs['ri:space-key'])}/" if attrs.get("ri:space-key") else "/"
        return f"blog:{place}{day}/{write_part(attrs['ri:content-title'])}" + (f"#{write_part(anchor)}" if anchor else "")
    if anchor:
        raise NoReferenceError
    if tag == "ri:space" and set(attrs) == {"ri:space-key"} and attrs["ri:space-key"]:
        return f"space:{attrs['ri:space-key']}"
    if tag == "ri:content-entity" and set(attrs) == {"ri:content-id"}:
        return f"content:{attrs['ri:content-id']}"
    if tag == "ri:shortcut" and set(attrs) == {"ri:key", "ri:parameter"} and "@" not in attrs["ri:key"]:
        return f"shortcut:{attrs['ri:key']}@{attrs['ri:parameter']}"
    if tag == "ri:url" and set(attrs) == {"ri:value"} and not re.match("|".join(SCHEMES) + ":", attrs["ri:value"]):
        return attrs["ri:value"]
    raise NoReferenceError


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
