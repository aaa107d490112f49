"""Inline nodes that are not text, as markdown: mentions, status, dates, images and whatever is shown as a directive."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Any, TypeAlias

import orjson

from mcp_atlassian_oauth.markup.emoji import EMOJI
from mcp_atlassian_oauth.markup.syntax import escape, write_attributes, write_destination
from mcp_atlassian_oauth.markup.tree import CONFLUENCE_MACRO, Node, macro_parameters

_NOT_SHOWN_OF_MEDIA = frozenset({
    "alt", "url", "id", "collection", "width", "height", "localId", "xml", "occurrenceKey", "data",
})  # fmt: skip
RESERVED_INLINE = frozenset({"status", "placeholder", "mention", "card", "date", "extension", "emoji", "image", "raw"})
_MACRO_NAME = re.compile(r"[A-Za-z][\w.-]*\Z")
_AUTOLINK = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\x00-\x20]*\Z")
_TICKS = re.compile("`+")

RawForm: TypeAlias = Callable[[Node], tuple[str, str]]


class NoFormError(Exception):
    """A node that markdown has no form for; the caller shows it raw."""


def code_span(value: str) -> str:
    """`value` between enough backticks."""
    ticks = "`" * (max(map(len, _TICKS.findall(value)), default=0) + 1) if "`" in value else "`"
    pad = " " if value[0] == "`" or value[-1] == "`" or (value[0] == value[-1] == " " and value.strip(" ")) else ""
    return f"{ticks}{pad}{value}{pad}{ticks}"


def raw_span(form: str, source: str) -> str:
    """The source of another format in a line of text: `` `<x />`{=storage} ``."""
    if any(char in source for char in "\n\r|"):
        return directive("raw", source, {"format": form})
    return f"{code_span(source)}{{={form}}}"


def json_text(value: Any) -> str:
    """Compact JSON."""
    return orjson.dumps(value).decode()


def attribute_text(value: Any) -> str:
    """An attribute's value as text: strings as they are, everything else as JSON."""
    return value if isinstance(value, str) else json_text(value)


def label(value: str) -> str:
    """Text for the brackets of a link, image or directive."""
    out = escape(value).replace("]", "\\]")
    if out[:1] == " ":
        out = "&#32;" + out[1:]
    return out[:-1] + "&#32;" if out[-1:] == " " else out


def directive(name: str, value: str | None, attributes: dict[str, str]) -> str:
    """`:name[value]{attributes}`."""
    return (
        f":{name}"
        + (f"[{label(value)}]" if value is not None else "")
        + (write_attributes(attributes) or ("{}" if value is None else ""))
    )


def strings(attrs: dict[str, Any], *without: str) -> dict[str, str]:
    """Attributes as text, but for those that are never shown."""
    hidden = {"localId", "xml", *without}
    return {key: attribute_text(value) for key, value in attrs.items() if key not in hidden and value is not None}


def _mention(attrs: dict[str, Any], in_link: bool) -> str:
    name, user = attrs.get("text"), str(attrs.get("id") or "")
    if in_link or name in (None, "@") or name != name.strip():
        return directive("mention", name, {"id": user})
    return f"[{label(name or '@')}]({write_destination(f'user:{user}')})"


def _emoji(attrs: dict[str, Any], in_link: bool) -> str:
    short, value = attrs["shortName"], attrs.get("text")
    name = short[1:-1] if len(short) > 2 and short[0] == short[-1] == ":" and re.fullmatch(r"[\w+-]+", short[1:-1]) else None
    known = EMOJI.get(name or "")
    extra = {k: attribute_text(v) for k, v in (attrs.get("html") or {}).items()}
    if value is not None and value != known:
        extra["text"] = value
    if name is None:
        return directive("emoji", short, extra)
    if known and value == known and not extra:
        return short  # type: ignore[no-any-return]
    return f"{short}{write_attributes(extra) or '{}'}"


def _date(attrs: dict[str, Any], in_link: bool) -> str:
    stamp = str(attrs["timestamp"])
    if "xml" in attrs or not re.fullmatch(r"-?\d{1,14}", stamp):
        raise NoFormError("date")
    moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=int(stamp))
    shown = moment.isoformat(timespec="milliseconds") + "Z" if int(stamp) % 86_400_000 else f"{moment:%Y-%m-%d}"
    if str(int(stamp)) != stamp or moment.year < 1000:
        return directive("date", None, {"timestamp": stamp})
    return f"<time>{shown}</time>"


def _status(attrs: dict[str, Any], in_link: bool) -> str:
    rest = strings(attrs, "text")
    if rest.get("color") == "neutral":
        del rest["color"]
    if rest.get("style") == "":
        del rest["style"]
    return directive("status", str(attrs.get("text") or ""), rest)


def _card(attrs: dict[str, Any], in_link: bool) -> str:
    rest = strings(attrs)
    if not in_link and set(rest) == {"url"} and _AUTOLINK.match(rest["url"]) and "\\" not in rest["url"]:
        return f"<{rest['url']}>"
    return directive("card", None, rest)


def _extension(attrs: dict[str, Any], in_link: bool) -> str:
    value = attrs.get("text")
    return directive(*_split(extension_form(attrs, RESERVED_INLINE), value))


def _split(form: tuple[str, dict[str, str]], value: str | None) -> tuple[str, str | None, dict[str, str]]:
    return form[0], value, form[1]


def extension_form(attrs: dict[str, Any], reserved: frozenset[str]) -> tuple[str, dict[str, str]]:
    """The directive name and attributes that stand for an extension: a macro's own, or `extension` with key and type."""
    name = str(attrs.get("extensionKey", ""))
    if attrs.get("extensionType") == CONFLUENCE_MACRO and _MACRO_NAME.match(name) and name not in reserved:
        parameters = macro_parameters(attrs)
        if parameters is not None and ("parameters" in attrs or not parameters):
            flag = {} if "parameters" in attrs else {"parameters": "none"}
            if not ("parameters" in parameters or flag):
                return name, parameters
    out = {"key": name, "type": attribute_text(attrs.get("extensionType", ""))}
    if "parameters" in attrs:
        out["parameters"] = json_text(_without_metadata(attrs["parameters"]))
    return "extension", out


def _without_metadata(parameters: Any) -> Any:
    if isinstance(parameters, dict):
        return {key: value for key, value in parameters.items() if key != "macroMetadata"}
    return parameters


def image(attrs: dict[str, Any]) -> str:
    """`![alt](reference){…}` of a media node's attributes."""
    rest = {key: attribute_text(value) for key, value in attrs.items() if key not in _NOT_SHOWN_OF_MEDIA and value is not None}
    kind = rest.pop("type", None)
    if kind == "external" or "url" in attrs:
        target = str(attrs.get("url", ""))
    else:
        target = f"media:{attrs.get('id', '')}"
        if kind not in ("file", None):
            rest["type"] = kind
    alt = attrs.get("alt")
    if alt == "":
        rest["alt"] = ""
    return f"![{label(alt or '')}]({write_destination(target)}){write_attributes(rest)}"


def _media(attrs: dict[str, Any], in_link: bool) -> str:
    return image({"type": "none", **attrs} if "type" not in attrs and "url" not in attrs else attrs)


def _placeholder(attrs: dict[str, Any], in_link: bool) -> str:
    return directive("placeholder", str(attrs.get("text", "")), strings(attrs, "text"))


def _raw(attrs: dict[str, Any], in_link: bool) -> str:
    return raw_span(str(attrs["format"]), str(attrs["text"]))


ATOMS: dict[str, Callable[[dict[str, Any], bool], str]] = {
    "mention": _mention,
    "emoji": _emoji,
    "date": _date,
    "placeholder": _placeholder,
    "inlineCard": _card,
    "status": _status,
    "inlineExtension": _extension,
    "mediaInline": _media,
    "rawInline": _raw,
}
