"""Our inline forms as nodes: directives in text, images and links with their attributes."""

from __future__ import annotations

import re
from typing import Any

import orjson

from mcp_atlassian_oauth.markup.emoji import EMOJI, code_points
from mcp_atlassian_oauth.markup.references import extension_node
from mcp_atlassian_oauth.markup.syntax import read_attributes, unescape
from mcp_atlassian_oauth.markup.tree import Mark, Node, node

FORMATS = frozenset({"storage", "adf", "wiki"})
# What it begins with comes first and alone: the search for one of two characters is what makes it fast.
_DIRECTIVE = re.compile(
    r"""[:\[](?:
        (?<=:)([A-Za-z][\w.-]*)(?:\[((?:\\.|[^\[\]\\])*)\]|(?=\{))
      | (?<=:)([\w+-]+):(?=\{) | (?<=:)(?<![\w:]:)([\w+-]+):(?!\w)
      | (?<=\[)~(?:accountid:)?([^\[\]\s\\]++)\])""",
    re.S | re.X,
)
_BEFORE_EMOJI = re.compile(r"(?<![\w:]):")
_IN_BRACES = re.compile(r"""[^"'{}\n]+|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'""", re.S)
_SIZE = re.compile(r"\d{1,6}(\.\d+)?\Z")


def directives(raw: str) -> list[str | Node] | None:
    """The nodes of the directives in a piece of markdown and the text between them; None when there is none."""
    out: list[str | Node] = []
    at = start = 0
    dead: set[int] = set()
    while found := _DIRECTIVE.search(raw, start):
        name, label, braced, emoji, user = found.groups()
        begin, start = found.span()
        escape = begin
        while escape > at and raw[escape - 1] == "\\":
            escape -= 1
        if (begin - escape) % 2:
            start = begin + 1
            continue
        source = ""
        if user is None and emoji is None and raw[start : start + 1] == "{":
            start = _end_of_braces(raw, start, dead) or start
            source = raw[found.end() : start]
        if braced is not None and not source:
            if not _BEFORE_EMOJI.match(raw, begin):
                continue
            emoji, braced = braced, None
        elif label is None and name is not None and not source:
            continue
        made = _directive(name, label, braced, emoji, user, source)
        if made is None:
            continue
        if begin > at:
            out.append(unescape(raw[at:begin]))
        out.append(made)
        at = start
    if at == 0:
        return None
    if at < len(raw):
        out.append(unescape(raw[at:]))
    return out


def _end_of_braces(raw: str, at: int, dead: set[int]) -> int | None:
    """Where attributes end that begin with the brace at `at`; None where they don't.

    `dead` are places from which no end was found (they are added to): a search that comes to one ends there.
    """
    seen: list[int] = []
    at += 1
    while at not in dead:
        if raw[at : at + 1] == "}":
            return at + 1
        seen.append(at)
        found = _IN_BRACES.match(raw, at)
        if found is None:
            break
        at = found.end()
    dead.update(seen)
    return None


def _directive(
    name: str | None, label: str | None, braced: str | None, emoji: str | None, user: str | None, source: str
) -> Node | None:
    if user is not None:
        return node("mention", None, id=unescape(user), text="")
    if emoji is not None:
        known = EMOJI.get(emoji)
        return node("emoji", None, shortName=f":{emoji}:", text=known, id=code_points(known)) if known else None
    attributes = read_attributes(source) if source else {}
    if attributes is None:
        return None
    if braced is not None:
        value = attributes.pop("text", None)
        key = attributes.get("id", code_points(value) if value and not value.isascii() else None)
        return node("emoji", None, shortName=f":{braced}:", text=value, id=key, html=attributes or None)
    return _named(name or "", unescape(label) if label is not None else None, attributes)


def _named(name: str, value: str | None, attributes: dict[str, str]) -> Node | None:
    if name == "status":
        return node("status", None, **{"text": value or "", "color": "neutral", **attributes})
    if name == "placeholder":
        return node("placeholder", None, **{"text": value or "", **attributes})
    if name == "mention":
        # Without an id it would mention nobody: it stays the text that it is.
        return node("mention", None, **{"text": value, **attributes}) if "id" in attributes else None
    if name == "emoji":
        return node("emoji", None, **{"shortName": value or "", **attributes})
    if name == "date":
        return node("date", None, **attributes)
    if name == "raw":
        return node("rawInline", None, format=attributes.get("format", ""), text=value or "")
    if name == "card":
        if "data" in attributes:
            try:
                return node("inlineCard", None, **{**attributes, "data": orjson.loads(attributes["data"])})
            except orjson.JSONDecodeError:
                return None
        return node("inlineCard", None, **attributes) if "url" in attributes else None
    return extension_node(name, attributes, None, inline=True, label=value)


def image_node(detail: Any, alt: str, attributes: dict[str, str]) -> Node:
    """The image of an Image event, with the attributes after it."""
    attrs: dict[str, Any] = {**attributes}
    target = detail["dest_url"]
    if target.startswith("media:"):
        attrs.setdefault("type", "file")
        attrs["id"] = target[6:]
    else:
        attrs = {"type": "external", **attrs, "url": target}
    if alt:
        attrs["alt"] = alt
    if detail["title"]:
        attrs.setdefault("title", detail["title"])
    for key in ("width", "height"):
        if key in attrs and _SIZE.match(attrs[key]):
            attrs[key] = float(attrs[key]) if "." in attrs[key] else int(attrs[key])
    return {"type": "mediaInline", "attrs": attrs}


def link_mark(href: str, title: str, attributes: dict[str, str]) -> Mark:
    """The mark of a link, with the attributes after it."""
    attrs = {"href": href, "title": title} if title else {"href": href}
    return {"type": "link", "attrs": {**attrs, **attributes, **attrs} if attributes else attrs}
