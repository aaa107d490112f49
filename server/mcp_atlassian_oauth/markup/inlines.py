"""Inline nodes of the tree as markdown text."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Any, TypeAlias

import orjson

from mcp_atlassian_oauth.markup.emoji import EMOJI
from mcp_atlassian_oauth.markup.syntax import (
    escape,
    is_punctuation,
    write_attributes,
    write_destination,
)
from mcp_atlassian_oauth.markup.tree import CONFLUENCE_MACRO, Mark, Node, macro_parameters

HIDDEN_MARKS = frozenset({"annotation", "fragment", "dataConsumer", "border", "breakout"})
RESERVED_INLINE = frozenset({"status", "placeholder", "mention", "card", "date", "extension", "emoji", "image", "raw"})
BREAK = "\\\n"
_DELIMITERS = {"strong": ("**",), "em": ("_", "*"), "strike": ("~~",)}
_TAGS = {"strong": "strong", "em": "em", "strike": "s", "underline": "u", "code": "code", "fontSize": "small"}
_MACRO_NAME = re.compile(r"[A-Za-z][\w.-]*\Z")
_AUTOLINK = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\x00-\x20]*\Z")
_TICKS = re.compile("`+")


class NoFormError(Exception):
    """A node that markdown has no form for; the caller shows it raw."""


class _Span:
    __slots__ = ("items", "mark")

    def __init__(self, mark: Mark | None) -> None:
        self.mark = mark
        self.items: list[str | _Span] = []


RawForm: TypeAlias = Callable[[Node], tuple[str, str]]


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


class InlineWriter:
    """Writes runs of inline nodes; `raw` gives the format and source of a node without a form."""

    def __init__(self, raw: RawForm, *, ordered_marks: bool) -> None:
        self._raw = raw
        self._ordered = ordered_marks

    def write(self, nodes: list[Node], *, cell: bool = False, one_line: bool = False) -> str:
        """Markdown of `nodes`: one paragraph's text. `cell`: within a pipe table; `one_line`: no line breaks."""
        if not nodes:
            return ""
        one_line = one_line or cell
        if len(nodes) == 1 and nodes[0]["type"] == "text" and not nodes[0].get("marks"):
            return self._edges(escape(nodes[0].get("text", ""), cell=cell))
        if all(item["type"] == "hardBreak" for item in nodes):
            return "<br>" * (len(nodes) + 1)
        root = self._spans(nodes, cell, one_line)
        return self._edges(self._render(root.items, "", ""))

    @staticmethod
    def _edges(out: str) -> str:
        if out[:1] == " ":
            out = "&#32;" + out[1:]
        if out[-1:] == " ":
            out = out[:-1] + "&#32;"
        if "\n" in out:
            out = out.replace("\n ", "\n&#32;").replace(" \\\n", "&#32;\\\n")
        return out

    # ------------------------------------------------------------------------------------------ marks to spans

    def _spans(self, nodes: list[Node], cell: bool, one_line: bool) -> _Span:
        root = _Span(None)
        stack = [root]
        for index, item in enumerate(nodes):
            marks = [m for m in item.get("marks") or () if m["type"] not in HIDDEN_MARKS]
            code = item["type"] == "text" and bool(marks) and self._is_code_span(item, marks, cell)
            if code:
                marks = [m for m in marks if m["type"] != "code"]
            marks = self._keep_open(stack, marks)
            atom = self._atom(item, nodes, index, code=code, cell=cell, one_line=one_line, stack=stack)
            if not self._ordered and len(stack) == 1 and len(marks) > 1:
                marks = self._longest_first(nodes, index, marks)
            for one in marks:
                span = _Span(one)
                stack[-1].items.append(span)
                stack.append(span)
            stack[-1].items.append(atom)
        return root

    def _is_code_span(self, item: Node, marks: list[Mark], cell: bool) -> bool:
        value = item.get("text", "")
        if not value or "\n" in value or "\r" in value or "\x00" in value or (cell and ("\\|" in value or value[-1] == "\\")):
            return False
        return any(m["type"] == "code" and not m.get("attrs") for m in (marks[-1:] if self._ordered else marks))

    def _keep_open(self, stack: list[_Span], marks: list[Mark]) -> list[Mark]:
        """Close the spans that `marks` does not continue; return the marks that have to be opened."""
        depth = 1
        rest = list(marks)
        while depth < len(stack) and rest:
            open_mark = stack[depth].mark
            if self._ordered:
                if rest[0] != open_mark:
                    break
                rest.pop(0)
            elif open_mark in rest:
                rest.remove(open_mark)
            else:
                break
            depth += 1
        del stack[depth:]
        return rest

    @staticmethod
    def _longest_first(nodes: list[Node], index: int, marks: list[Mark]) -> list[Mark]:
        def reach(one: Mark) -> int:
            end = index + 1
            while end < len(nodes) and end - index < 50 and one in (nodes[end].get("marks") or ()):
                end += 1
            return end

        return sorted(marks, key=reach, reverse=True)

    # ------------------------------------------------------------------------------------------ spans to text

    def _render(self, items: list[str | _Span], before: str, after: str) -> str:
        out: list[str] = []
        last = before
        for index, item in enumerate(items):
            if isinstance(item, str):
                piece = item
            else:
                following = items[index + 1] if index + 1 < len(items) else None
                if following is None:
                    nxt = after
                elif isinstance(following, str):
                    nxt = following[:1] or " "
                else:
                    nxt = "*"
                piece = self._wrap(item, last, nxt)
            out.append(piece)
            last = piece[-1:] or last
        return "".join(out)

    def _wrap(self, span: _Span, before: str, after: str) -> str:
        assert span.mark is not None
        kind = span.mark["type"]
        attrs = span.mark.get("attrs") or {}
        if kind == "link":
            return self._link(self._render(span.items, "[", "]"), attrs)
        delimiters = _DELIMITERS.get(kind, ()) if not attrs else ()
        # rendered once: trying every delimiter at every level would double the work with each of them
        edge = delimiters[0][0] if delimiters else ""
        inner = self._render(span.items, edge or ">", edge or "<")
        for delimiter in delimiters:
            if self._flanks(inner, delimiter[0], before, after):
                return f"{delimiter}{inner}{delimiter}"
        tag, attributes = self._tag(kind, attrs)
        return f"<{tag}{attributes}>{inner}</{tag}>"

    @staticmethod
    def _flanks(inner: str, delimiter: str, before: str, after: str) -> bool:
        if not inner:
            return False
        first, last = inner[0], inner[-1]
        if first.isspace() or last.isspace() or inner.startswith("&#") or inner.endswith(";"):
            return False
        if "\n" in inner and delimiter == "~":
            return False
        if first == delimiter or last == delimiter or before == delimiter or after == delimiter:
            return False
        loose_before = not before or before.isspace() or (before.isascii() and is_punctuation(before))
        loose_after = not after or after.isspace() or (after.isascii() and is_punctuation(after))
        if delimiter == "_" and not (loose_before and loose_after):
            return False
        if is_punctuation(first) and not loose_before:
            return False
        return not (is_punctuation(last) and not loose_after)

    @staticmethod
    def _tag(kind: str, attrs: dict[str, Any]) -> tuple[str, str]:
        if kind == "subsup":
            return str(attrs.get("type", "sub")), ""
        if kind == "textColor":
            return "span", f' style="color:{attrs.get("color")}"'
        if kind == "backgroundColor":
            return "span", f' style="background-color:{attrs.get("color")}"'
        if kind == "html":
            shown = attrs.get("html") or {}
            return str(attrs["tag"]), "".join(f' {key}="{_html_value(value)}"' for key, value in shown.items())
        if kind in _TAGS:
            return _TAGS[kind], ""
        raise NoFormError(kind)

    @staticmethod
    def _link(inner: str, attrs: dict[str, Any]) -> str:
        title = attrs.get("title")
        label = f' "{_title(title)}"' if title is not None else ""
        rest = {k: attribute_text(v) for k, v in attrs.items() if k not in ("href", "title", "xml", "occurrenceKey")}
        href = str(attrs.get("href") or "")
        return f"[{inner}]({write_destination(href) if href or label else ''}{label}){write_attributes(rest)}"

    # ------------------------------------------------------------------------------------------ atoms

    def _atom(self, item: Node, nodes: list[Node], index: int, *, code: bool, cell: bool, one_line: bool,
              stack: list[_Span]) -> str:  # fmt: skip
        kind = item["type"]
        if kind == "text":
            value = item.get("text", "")
            if code:
                return code_span(value.replace("|", "\\|") if cell else value)
            out = escape(value, cell=cell)
            return out.replace("]", "\\]") if "]" in out else out
        if kind == "hardBreak":
            edge = index == 0 or index == len(nodes) - 1 or nodes[index - 1]["type"] == "hardBreak" or len(stack) > 1
            return "<br>" if one_line or edge or item.get("marks") else BREAK
        try:
            in_link = any(m["type"] == "link" for m in item.get("marks") or ())
            out = _ATOMS[kind](item.get("attrs") or {}, in_link)
            if kind == "mediaInline" and len(nodes) == 1:
                out = image({**(item.get("attrs") or {}), "inline": "yes"})
            if kind == "emoji" and out[-1] == ":" and index and _joins(nodes[index - 1]):
                out += write_attributes({"text": EMOJI[out[1:-1]]})
        except (KeyError, NoFormError):
            form, source = self._raw({k: v for k, v in item.items() if k != "marks"})
            out = raw_span(form, source)
        return out.replace("|", "\\|").replace("\\\\|", "\\|") if cell and "|" in out else out


def _html_value(value: str) -> str:
    return value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace("\n", "&#10;")


def _title(value: str) -> str:
    return re.sub(r'([\\"&|`<])', r"\\\1", value).replace("\n", "&#10;")


def _joins(previous: Node) -> bool:
    value = previous.get("text", "")
    return previous["type"] == "emoji" or (bool(value) and (value[-1].isalnum() or value[-1] in ":_"))


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


def _strings(attrs: dict[str, Any], *without: str) -> dict[str, str]:
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
    rest = _strings(attrs, "text")
    if rest.get("color") == "neutral":
        del rest["color"]
    if rest.get("style") == "":
        del rest["style"]
    return directive("status", str(attrs.get("text") or ""), rest)


def _card(attrs: dict[str, Any], in_link: bool) -> str:
    rest = _strings(attrs)
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
    hidden = {"alt", "url", "id", "collection", "width", "height", "localId", "xml", "occurrenceKey", "data"}
    rest = {key: attribute_text(value) for key, value in attrs.items() if key not in hidden and value is not None}
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
    return directive("placeholder", str(attrs.get("text", "")), _strings(attrs, "text"))


def _raw(attrs: dict[str, Any], in_link: bool) -> str:
    return raw_span(str(attrs["format"]), str(attrs["text"]))


_ATOMS: dict[str, Callable[[dict[str, Any], bool], str]] = {
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
