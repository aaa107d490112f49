"""Inline markdown events into inline nodes: marks, references, inline directives and the HTML tags we know."""

from __future__ import annotations

import re
from typing import Any

import orjson

from mcp_atlassian_oauth.markup.emoji import EMOJI, code_points
from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.folding import tag_attributes
from mcp_atlassian_oauth.markup.references import date_node, extension_node
from mcp_atlassian_oauth.markup.syntax import ATTRIBUTES, read_attributes, unescape
from mcp_atlassian_oauth.markup.tree import Mark, Node, mark, node, text

_DIRECTIVE = re.compile(
    rf"(?<!\\):([A-Za-z][\w.-]*)(?:\[((?:\\.|[^\[\]\\])*)\]({ATTRIBUTES})?|({ATTRIBUTES}))"
    rf"|(?<!\\):([\w+-]+):({ATTRIBUTES})|(?<![\w:\\]):([\w+-]+):(?!\w)"
    r"|(?<!\\)\[~(accountid:)?([^\]\s\\]+)\]",
    re.S,
)
_ATTRIBUTES = re.compile(ATTRIBUTES, re.S)
_MARK_TAGS = {
    "u": mark("underline"), "ins": mark("underline"), "sub": mark("subsup", type="sub"), "sup": mark("subsup", type="sup"),
    "b": mark("strong"), "strong": mark("strong"), "i": mark("em"), "em": mark("em"), "s": mark("strike"),
    "del": mark("strike"), "strike": mark("strike"), "code": mark("code"), "small": mark("fontSize", fontSize="small"),
}  # fmt: skip
_HTML_TAGS = frozenset({"span", "font", "big", "cite", "q", "abbr", "kbd", "samp", "var", "tt", "mark"})
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)(\s[^>]*?)?/?>\Z", re.S)
_ELEMENTS = {"Emphasis": mark("em"), "Strong": mark("strong"), "Strikethrough": mark("strike")}
_RGB = re.compile(r"rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)\Z")
_COLOURS = {
    "red": "#ff0000", "green": "#008000", "blue": "#0000ff", "black": "#000000", "white": "#ffffff", "gray": "#808080",
    "grey": "#808080", "yellow": "#ffff00", "orange": "#ffa500", "purple": "#800080", "navy": "#000080", "teal": "#008080",
    "maroon": "#800000", "olive": "#808000", "lime": "#00ff00", "aqua": "#00ffff", "cyan": "#00ffff", "silver": "#c0c0c0",
    "fuchsia": "#ff00ff", "magenta": "#ff00ff", "pink": "#ffc0cb", "brown": "#a52a2a", "gold": "#ffd700",
}  # fmt: skip
SOFT_BREAK: Node = {"type": "text", "text": " ", "attrs": {"soft": True}}


def colour(value: str) -> str | None:
    """A CSS colour as #rrggbb; None when it is not one we know."""
    value = value.strip().lower()
    if re.fullmatch(r"#[0-9a-f]{6}", value):
        return value
    if re.fullmatch(r"#[0-9a-f]{3}", value):
        return "#" + "".join(char * 2 for char in value[1:])
    if found := _RGB.match(value):
        return "#" + "".join(f"{min(int(part), 255):02x}" for part in found.groups())
    return _COLOURS.get(value)


def span_mark(tag: str, attributes: dict[str, str]) -> Mark:
    """The mark of a `<span>` or another inline element: a colour where it is one."""
    if tag == "font" and set(attributes) == {"color"} and (value := colour(attributes["color"])):
        return mark("textColor", color=value)
    if tag == "span" and set(attributes) == {"style"}:
        name, _, value = attributes["style"].strip().rstrip(";").partition(":")
        if ";" not in value and name.strip() in ("color", "background-color", "background") and (found := colour(value)):
            kept = value.strip() if re.fullmatch(r"#[0-9a-fA-F]{6}", value.strip()) else found
            return mark("textColor" if name.strip() == "color" else "backgroundColor", color=kept)
    return mark("html", tag=tag, html=attributes or None)


class InlineReader:
    """Reads the inline events of one markdown text (`source` as UTF-8)."""

    def __init__(self, source: bytes) -> None:
        self._source = source

    def nodes(self, events: list[Any]) -> list[Node]:
        """The inline nodes of a run of events."""
        if len(events) == 1 and "Text" in events[0][0] and isinstance(events[0][0], dict):
            value = events[0][0]["Text"]
            if not any(char in value for char in ":[{"):
                return [text(value)] if value else []
        out: list[Node] = []
        marks: tuple[Mark, ...] = ()
        stack: list[tuple[str, tuple[Mark, ...], int]] = []
        index, count = 0, len(events)
        while index < count:
            event, _place = events[index]
            if isinstance(event, str):
                out.append(
                    _marked(node("hardBreak"), marks)
                    if event == "HardBreak"
                    else {**SOFT_BREAK, **({"marks": list(marks)} if marks else {})}
                )
                index += 1
                continue
            ((kind, value),) = event.items()
            if kind == "Text":
                end = index + 1
                while end < count and isinstance(events[end][0], dict) and "Text" in events[end][0]:
                    end += 1
                self._text_run(events[index:end], marks, out)
                index = end
                continue
            if kind == "Code":
                index += 1 + self._code(value, events, index, marks, out)
                continue
            if kind == "Start":
                name: str
                detail: Any
                name, detail = (value, None) if isinstance(value, str) else next(iter(value.items()))
                if name == "Image" or (name == "Link" and detail["link_type"] in ("Autolink", "Email")):
                    end = _matching_end(events, index)
                    inner = events[index + 1 : end]
                    index = end + 1
                    if name == "Image":
                        index += self._image(detail, inner, events, index, marks, out)
                    else:
                        out.append(_marked(_autolink(detail, inner), marks))
                    continue
                if name == "Link":
                    end = _matching_end(events, index)
                    skip, attributes = self._attributes(events, end + 1)
                    self._link(detail, events[index + 1 : end], attributes, marks, out)
                    index = end + 1 + skip
                    continue
                stack.append(("", marks, len(out)))
                if name in _ELEMENTS:
                    marks = (*marks, _ELEMENTS[name])
            elif kind == "End":
                if stack:
                    _, marks, _ = stack.pop()
            elif kind in ("InlineHtml", "Html"):
                marks = self._html(value, marks, stack, out)
            index += 1
        return _merge(out)

    # ------------------------------------------------------------------------------------------ HTML

    def _html(self, value: str, marks: tuple[Mark, ...], stack: list[tuple[str, tuple[Mark, ...], int]],
              out: list[Node]) -> tuple[Mark, ...]:  # fmt: skip
        found = _TAG.match(value)
        tag = found.group(2).lower() if found else ""
        if found and tag == "br" and not found.group(1):
            out.append(_marked(node("hardBreak"), marks))
            return marks
        if found and found.group(1):
            if stack and stack[-1][0] == tag:
                _, outer, start = stack.pop()
                if tag == "time":
                    inner = "".join(item.get("text", "") for item in out[start:])
                    attributes = marks[-1].get("attrs") or {}
                    date = date_node(attributes.get("datetime", inner))
                    if date is None:
                        out[start:] = [text(f"<time>{inner}</time>", outer)]
                    else:
                        out[start:] = [_marked(date, outer)]
                return outer
        elif found and tag == "time":
            check_depth(len(stack), "markdown")
            stack.append(("time", marks, len(out)))
            return (*marks, {"type": "time", "attrs": tag_attributes(found.group(3) or "")})
        elif found and (tag in _MARK_TAGS or tag in _HTML_TAGS) and not value.endswith("/>"):
            attributes = tag_attributes(found.group(3) or "")
            one = _MARK_TAGS[tag] if tag in _MARK_TAGS and not attributes else span_mark(tag, attributes)
            stack.append((tag, marks, len(out)))
            check_depth(len(stack), "markdown")
            return (*marks, one)
        out.append(text(value, marks))
        return marks

    # ------------------------------------------------------------------------------------------ text

    def _text_run(self, events: list[Any], marks: tuple[Mark, ...], out: list[Node]) -> None:
        start, end = events[0][1]["start"], events[-1][1]["end"]
        value = "".join(event["Text"] for event, _ in events)
        if ":" not in value and "[~" not in value:
            out.append(text(value, marks))
            return
        if self._source[start - 1 : start] == b"\\":
            start -= 1
        raw = self._source[start:end].decode("utf-8", "replace")
        at = 0
        for found in _DIRECTIVE.finditer(raw):
            made = _inline_directive(found)
            if made is None:
                continue
            if found.start() > at:
                out.append(text(_plain(raw[at : found.start()]), marks))
            out.append(_marked(made, marks))
            at = found.end()
        if at == 0:
            out.append(text(value, marks))
        elif at < len(raw):
            out.append(text(_plain(raw[at:]), marks))

    def _attributes(self, events: list[Any], index: int) -> tuple[int, dict[str, str]]:
        """Attributes right after a link, image or code span: how many events they use up, and their values."""
        if index < len(events) and isinstance(events[index][0], dict) and events[index][0].get("Text", "")[:1] == "{":
            begin = events[index][1]["start"]
            if self._source[begin : begin + 1] == b"{" and self._source[begin - 1 : begin] in (b")", b"`", b"]"):
                end = index
                while end < len(events) and isinstance(events[end][0], dict) and "Text" in events[end][0]:
                    end += 1
                raw = self._source[begin : events[end - 1][1]["end"]].decode("utf-8", "replace")
                found = _ATTRIBUTES.match(raw)
                attributes = read_attributes(found.group()) if found else None
                if found and attributes is None and re.fullmatch(r"\{=\w+\}", found.group()):
                    attributes = {"=": found.group()[2:-1]}
                if found and attributes is not None:
                    rest_at = begin + len(found.group().encode())
                    used = 0
                    while index + used < end and events[index + used][1]["end"] <= rest_at:
                        used += 1
                    if index + used < end and events[index + used][1]["start"] < rest_at:
                        _event, place = events[index + used]
                        tail = self._source[rest_at : place["end"]].decode("utf-8", "replace")
                        events[index + used] = ({"Text": tail}, {"start": rest_at, "end": place["end"]})
                    return used, attributes
        return 0, {}

    def _code(self, value: str, events: list[Any], index: int, marks: tuple[Mark, ...], out: list[Node]) -> int:
        skip, attributes = self._attributes(events, index + 1)
        if set(attributes) == {"="} and attributes["="] in ("storage", "adf", "wiki"):
            out.append(_marked(node("rawInline", None, format=attributes["="], text=value), marks))
            return skip
        if attributes:
            place = events[index + 1][1]
            begin = events[index][1]["end"]
            out.append(text(value, (*marks, mark("code"))))
            out.append(
                text(_plain(self._source[begin : place["start"]].decode("utf-8", "replace")), marks)
            ) if skip == 0 else None
            if skip:
                out.append(text(_plain(self._source[begin : events[index + skip][1]["end"]].decode("utf-8", "replace")), marks))
            return skip
        if value:
            out.append(text(value, (*marks, mark("code"))))
        return skip

    # ------------------------------------------------------------------------------------------ links and images

    def _image(self, detail: Any, inner: list[Any], events: list[Any], index: int, marks: tuple[Mark, ...],
               out: list[Node]) -> int:  # fmt: skip
        alt = _inner_text(inner)
        skip, attributes = self._attributes(events, index)
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
            if key in attrs and re.fullmatch(r"\d{1,6}(\.\d+)?", attrs[key]):
                attrs[key] = float(attrs[key]) if "." in attrs[key] else int(attrs[key])
        out.append(_marked(node("mediaInline", None, **attrs), marks))
        return skip

    def _link(self, detail: Any, inner: list[Any], attributes: dict[str, str], marks: tuple[Mark, ...], out: list[Node]) -> None:
        href = detail["dest_url"]
        if href.startswith("user:") and not attributes:
            name = _inner_text(inner)
            if name.startswith("@"):
                out.append(_marked(node("mention", None, id=href[5:], text=name if name != "@" else ""), marks))
                return
        one = mark("link", href=href, title=detail["title"] or None, **attributes)
        content = self.nodes(inner)
        for item in content:
            item["marks"] = [*marks, one, *(item.get("marks") or ())]
            if item["type"] == "hardBreak":
                item["marks"] = [*marks, one]
        out.extend(content)


def _marked(item: Node, marks: tuple[Mark, ...]) -> Node:
    if marks:
        item["marks"] = list(marks)
    return item


def _plain(raw: str) -> str:
    return unescape(raw)


def _matching_end(events: list[Any], index: int) -> int:
    depth = 0
    for at in range(index, len(events)):
        event = events[at][0]
        if isinstance(event, dict):
            depth += ("Start" in event) - ("End" in event)
            if depth == 0:
                return at
    return len(events) - 1


def _inner_text(events: list[Any]) -> str:
    parts = []
    for event, _ in events:
        if isinstance(event, str):
            parts.append("\n" if event == "HardBreak" else " ")
        else:
            parts.append(event.get("Text") or event.get("Code") or event.get("InlineHtml") or "")
    return "".join(parts)


def _autolink(detail: Any, inner: list[Any]) -> Node:
    url = detail["dest_url"]
    if detail["link_type"] == "Email":
        return text(_inner_text(inner), (mark("link", href=f"mailto:{url}" if not url.startswith("mailto:") else url),))
    return node("inlineCard", None, url=url)


def _inline_directive(found: re.Match[str]) -> Node | None:
    name, label, after, alone, braced, emoji_attributes, emoji, _account, user = found.groups()
    if user is not None:
        return node("mention", None, id=unescape(user), text="")
    if emoji is not None:
        known = EMOJI.get(emoji)
        return node("emoji", None, shortName=f":{emoji}:", text=known, id=code_points(known)) if known else None
    source = after or alone or emoji_attributes
    attributes = read_attributes(source) if source else {}
    if attributes is None:
        return None
    if braced is not None:
        value = attributes.pop("text", None)
        key = attributes.get("id", code_points(value) if value and not value.isascii() else None)
        return node("emoji", None, shortName=f":{braced}:", text=value, id=key, html=attributes or None)
    value = unescape(label) if label is not None else None
    return _named_directive(name, value, attributes)


def _named_directive(name: str, value: str | None, attributes: dict[str, str]) -> Node | None:
    if name == "status":
        return node("status", None, **{"text": value or "", "color": "neutral", **attributes})
    if name == "placeholder":
        return node("placeholder", None, **{"text": value or "", **attributes})
    if name == "mention":
        return node("mention", None, text=value, **attributes)
    if name == "emoji":
        return node("emoji", None, shortName=value or "", **attributes)
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


def _merge(nodes: list[Node]) -> list[Node]:
    """Join adjacent text with the same marks (soft breaks keep apart until their paragraph is made)."""
    out: list[Node] = []
    for item in nodes:
        if item["type"] == "text" and not item["text"]:
            continue
        last = out[-1] if out else None
        if (
            last is not None and item["type"] == last["type"] == "text" and "attrs" not in item and "attrs" not in last
            and item.get("marks") == last.get("marks")
        ):  # fmt: skip
            out[-1] = {**last, "text": last["text"] + item["text"]}
        else:
            out.append(item)
    return out
