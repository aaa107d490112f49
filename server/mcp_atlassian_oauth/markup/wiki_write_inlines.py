"""Inline nodes as Jira wiki markup."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import orjson

from mcp_atlassian_oauth.markup.losses import WIKI, is_code, like_tag, refuse_mark
from mcp_atlassian_oauth.markup.tree import Mark, Node, macro_parameters, plain_text
from mcp_atlassian_oauth.markup.wiki_inline import EMOTICONS, ICONS

_MARKS = {"strong": "*", "em": "_", "strike": "-", "underline": "+"}
_NO_MARKS = frozenset({"backgroundColor", "fontSize"})
_EMOJI = {
    **{name: sign for sign, name in reversed(ICONS.items())},
    **{name: sign for sign, name in reversed(EMOTICONS.items())},
}
_ESCAPE = re.compile(
    r"\\(?=[\\!-/:-@\[-`{-~]|\Z)|[{\[|]|(?<!\w)(?:[*_+^~!]|\?\?)(?=\S)|(?<!\w)-(?=\S)|(?<!\w)[:;(](?=-?[)(PpDyniox/!+*?f-])|&(?=#\d{1,7};)"
)
_ENTITIES = {"\\": "&#92;", "&": "&#38;"}
# What would end a code span.
_CODE = re.compile(r"\}(?=\}|\Z)|&(?=#\d{1,7};)")


def escape(value: str) -> str:
    """Text that reads back as it is."""
    return _ESCAPE.sub(lambda m: _ENTITIES.get(m.group()) or "\\" + m.group(), value)


def write_inlines(nodes: list[Node], *, in_table: bool) -> str:
    """Wiki markup of a run of inline nodes."""
    out = ""
    for index, item in enumerate(nodes):
        piece = _INLINE[item["type"]](item) if item["type"] in _INLINE else escape(plain_text([item]))
        if in_table and piece.startswith("{{"):
            piece = piece.replace("|", "&#124;")
        following = nodes[index + 1] if index + 1 < len(nodes) else None
        for one in reversed(item.get("marks") or []):
            # both are there already
            if (item["type"] == "status" and one["type"] == "strong") or (item["type"] == "text" and is_code(one)):
                continue
            piece = _mark(one, piece, out[-1:], _first(following))
        out += piece
    return out


def _mark(one: Mark, piece: str, before: str, after: str) -> str:
    kind, attrs = one["type"], one.get("attrs") or {}
    if kind == "code":
        return piece if piece.startswith("{{") else "{{" + piece + "}}"
    if kind == "link":
        return write_link(str(attrs.get("href", "")), piece)
    if kind == "textColor":
        return f"{{color:{attrs.get('color')}}}{piece}{{color}}"
    if kind == "html":
        like = like_tag(one, WIKI)
        return _mark(like, piece, before, after) if like else piece
    if kind in _NO_MARKS:
        refuse_mark(one, WIKI)
    sign = {"sub": "~", "sup": "^"}.get(str(attrs.get("type"))) if kind == "subsup" else _MARKS.get(kind)
    if sign is None or not piece.strip() or "\n" in piece:
        return piece
    lead, trail = piece[: len(piece) - len(piece.lstrip())], piece[len(piece.rstrip()) :]
    core = sign + piece.strip() + sign
    if (not lead and before.isalnum()) or (not trail and after.isalnum()):
        core = "{" + sign + "}" + piece.strip() + "{" + sign + "}"
    return lead + core + trail


def _first(item: Node | None) -> str:
    return str(item.get("text", ""))[:1] if item and not item.get("marks") else ""


def write_link(href: str, label: str) -> str:
    """A link to an address, an attachment or a user; `label`: wiki markup."""
    if href.startswith("user:"):
        return f"[~{_user(href[5:])}]"
    if href.startswith("attachment:"):
        target = "^" + unquote(href[11:].partition("?")[0])
        return f"[{label}|{target}]" if label and label != target[1:] else f"[{target}]"
    href = href.replace("|", "%7C").replace("]", "%5D").replace("\n", "%0A")
    bare = re.sub(r"\\(.)", r"\1", label)
    return f"[{href}]" if bare == href else f"[{label}|{href}]"


def _user(value: str) -> str:
    kind, slash, rest = value.partition("/")
    value = rest if slash and kind in ("account", "username", "userkey") else value
    return f"accountid:{value}" if re.match(r"\d{3,8}:|[0-9a-f]{24}\Z", value) else value


def _text(item: Node) -> str:
    value = str(item.get("text", ""))
    if any(map(is_code, item.get("marks") or ())):
        return "{{" + _CODE.sub(lambda found: f"&#{ord(found.group())};", value.replace("\n", " ")) + "}}"
    return escape(value.replace("\n", " "))


def _emoji(item: Node) -> str:
    attrs = item.get("attrs") or {}
    short = str(attrs.get("shortName", "")).strip(":")
    return _EMOJI.get(short) or escape(str(attrs.get("text") or f":{short}:"))


def _date(item: Node) -> str:
    stamp = str((item.get("attrs") or {}).get("timestamp", ""))
    if not re.fullmatch(r"-?\d{1,14}", stamp):
        return escape(stamp)
    return f"{datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=int(stamp)):%Y-%m-%d}"


def image_source(attrs: dict[str, Any]) -> str:
    """An image of these attributes of a media node."""
    url = str(attrs.get("url") or attrs.get("alt") or attrs.get("id", ""))
    target = unquote(url[11:].partition("?")[0]) if url.startswith("attachment:") else url
    sizes = [f"{key}={attrs[key]}" for key in ("width", "height") if attrs.get(key)]
    if attrs.get("alt") and attrs["alt"] != target:
        sizes.append("alt=" + re.sub(r"[|!=\n]", " ", str(attrs["alt"])))
    return "!" + target.replace("!", "%21") + ("|" + ",".join(sizes) if sizes else "") + "!"


def _attr_text(key: str) -> Callable[[Node], str]:
    return lambda item: escape(str((item.get("attrs") or {}).get(key, "")))


def _inline_extension(item: Node) -> str:
    shown = (item.get("attrs") or {}).get("text")
    return macro(item, escape(str(shown)) if shown else None, between="")


def macro(item: Node, body: str | None, between: str = "\n") -> str:
    """The macro of an extension; `body`: wiki markup, None for none; `between`: what stands around it."""
    attrs = item.get("attrs") or {}
    parameters = macro_parameters(attrs)
    if parameters is None:
        parameters = {"parameters": orjson.dumps(attrs.get("parameters")).decode()}
    return _macro_source(str(attrs.get("extensionKey", "macro")), parameters, body, between)


def plain_macro(item: Node) -> str:
    """The macro of a `macroBody`: one with a plain text."""
    attrs = item["attrs"]
    return _macro_source(str(attrs["name"] or "macro"), attrs["parameters"], plain_text(item.get("content") or []), "\n")


def _macro_source(name: str, parameters: dict[str, str], body: str | None, between: str) -> str:
    name = re.sub(r"[{}:|\n]", "-", name)
    shown = "|".join(f"{key}{'=' if key else ''}{re.sub('[|{}]', ' ', value)}" for key, value in parameters.items())
    head = "{" + name + (f":{shown}" if shown else "") + "}"
    return head if body is None else f"{head}{between}{body}{between}{{{name}}}"


_INLINE: dict[str, Callable[[Node], str]] = {
    "text": _text,
    "hardBreak": lambda item: "\n",
    "mention": lambda item: f"[~{_user(str((item.get('attrs') or {}).get('id', '')))}]",
    "emoji": _emoji,
    "date": _date,
    "status": lambda item: "*" + (escape(str((item.get("attrs") or {}).get("text", ""))).strip() or "status") + "*",
    "placeholder": _attr_text("text"),
    "inlineCard": lambda item: write_link(
        str((item.get("attrs") or {}).get("url", "")), str((item.get("attrs") or {}).get("url", ""))
    ),
    "inlineExtension": _inline_extension,
    "mediaInline": lambda item: image_source(item.get("attrs") or {}),
    "rawInline": lambda item: (
        str(item["attrs"]["text"]) if item["attrs"]["format"] == "wiki" else "{{" + str(item["attrs"]["text"]) + "}}"
    ),
}
