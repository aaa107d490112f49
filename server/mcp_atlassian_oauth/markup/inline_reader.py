"""Inline markdown events into inline nodes: marks, links, images and the HTML tags we know."""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from mcp_atlassian_oauth.markup.colours import span_mark
from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.events import Event, end_of
from mcp_atlassian_oauth.markup.inline_forms import FORMATS, directives, image_node, link_mark
from mcp_atlassian_oauth.markup.references import date_node
from mcp_atlassian_oauth.markup.syntax import ATTRIBUTES, read_attributes, tag_attributes, unescape
from mcp_atlassian_oauth.markup.tree import Mark, Node, mark, text

Marks: TypeAlias = list[Mark] | None
"""Never changed in place: nodes share them."""

_ATTRIBUTES = re.compile(ATTRIBUTES, re.S)
_FORMAT = re.compile(r"\{=(" + "|".join(sorted(FORMATS)) + r")\}")
ELEMENTS = {"Emphasis": mark("em"), "Strong": mark("strong"), "Strikethrough": mark("strike")}
CODE = mark("code")
MARK_TAGS = {
    "u": mark("underline"), "ins": mark("underline"), "sub": mark("subsup", type="sub"), "sup": mark("subsup", type="sup"),
    "b": mark("strong"), "strong": mark("strong"), "i": mark("em"), "em": mark("em"), "s": mark("strike"),
    "del": mark("strike"), "strike": mark("strike"), "code": mark("code"), "small": mark("fontSize", fontSize="small"),
}  # fmt: skip
_HTML_TAGS = frozenset({"span", "font", "big", "cite", "q", "abbr", "kbd", "samp", "var", "tt", "mark"})
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)(\s[^>]*?)?/?>\Z", re.S)
# A colon that a form of ours may start with, where it stands in text: what is escaped there is not told from what is not.
FORM = re.compile(r":[\w.+-]*[:\[{]")
_BRACE = ord("{")
_AFTER = frozenset(b")`]")


def may_hold_form(value: str) -> bool:
    """Whether there may be a form of ours in the source of this text."""
    return (":" in value and FORM.search(value) is not None) or "[~" in value


class InlineReader:
    """Reads the inline events of one markdown text, whose UTF-8 is `source`.

    `images` is set with every image, for whoever wants to know whether there was one.
    """

    __slots__ = ("_source", "images")

    def __init__(self, source: bytes) -> None:
        self._source = source
        self.images = False

    def nodes(self, events: list[Event], at: int) -> tuple[list[Node], int]:
        """The inline nodes from `at` on, and the index of the event that ends them: an End, a rule or a block's Start."""
        out: list[Node] = []
        marks: Marks = None
        # What is open: the HTML tag ("" for markdown's own), the marks outside of it, the nodes before it.
        stack: list[tuple[str, Marks, int]] = []
        elements = 0
        while True:
            event, place = events[at]
            if "Text" in event:
                value = event["Text"]
                if (":" in value and FORM.search(value)) or "[~" in value:
                    self._directives(value, place["start"], place["end"], marks, out)
                elif out and out[-1]["type"] == "text":
                    _append_text(out, value, marks)
                else:
                    out.append({"type": "text", "text": value, "marks": marks} if marks else {"type": "text", "text": value})
            elif "End" in event:
                if not elements:
                    return out, at
                elements -= 1
                if stack:
                    marks = stack.pop()[1]
            elif "Start" in event:
                name = event["Start"]
                if name.__class__ is not str:
                    made = self._linked(name, events, at, marks, out)
                    if made is None:
                        return out, at
                    at = made
                    continue
                one = ELEMENTS.get(name)
                if one is None:
                    return out, at
                inner = events[at + 1][0]
                if "Text" in inner and "End" in events[at + 2][0] and not may_hold_form(value := inner["Text"]):
                    _append_text(out, value, [*marks, one] if marks else [one])
                    at += 3
                    continue
                stack.append(("", marks, len(out)))
                elements += 1
                marks = [*marks, one] if marks else [one]
            elif "Code" in event:
                at = self._code(event["Code"], events, at, marks, out)
            elif event == "SoftBreak":
                if len(out) == 1 and out[0]["type"] == "mediaInline":
                    out.append(_marked({"type": "text", "text": " ", "attrs": {"soft": True}}, marks))
                else:
                    _append_text(out, " ", marks)
            elif event == "HardBreak":
                out.append(_marked({"type": "hardBreak"}, marks))
            elif event == "Rule":
                return out, at
            elif "TaskListMarker" not in event:
                marks = self._html(event.get("InlineHtml") or event.get("Html") or "", marks, stack, out)
            at += 1

    # ------------------------------------------------------------------------------------------ HTML

    def _html(self, value: str, marks: Marks, stack: list[tuple[str, Marks, int]], out: list[Node]) -> Marks:
        """One tag: the marks after it."""
        if value == "<br>":
            out.append(_marked({"type": "hardBreak"}, marks))
            return marks
        found = _TAG.match(value)
        tag = found.group(2).lower() if found else ""
        if found and tag == "br" and not found.group(1):
            out.append(_marked({"type": "hardBreak"}, marks))
            return marks
        if found and found.group(1):
            if stack and stack[-1][0] == tag:
                _, outer, start = stack.pop()
                if tag == "time":
                    _close_time(out, start, marks, outer)
                return outer
        elif found and tag == "time":
            check_depth(len(stack), "markdown")
            stack.append(("time", marks, len(out)))
            return [*(marks or ()), {"type": "time", "attrs": tag_attributes(found.group(3) or "")}]
        elif found and (tag in MARK_TAGS or tag in _HTML_TAGS) and not value.endswith("/>"):
            attributes = tag_attributes(found.group(3) or "")
            one = MARK_TAGS[tag] if tag in MARK_TAGS and not attributes else span_mark(tag, attributes)
            stack.append((tag, marks, len(out)))
            check_depth(len(stack), "markdown")
            return [*(marks or ()), one]
        _append_text(out, value, marks)
        return marks

    # ------------------------------------------------------------------------------------------ text

    def _directives(self, value: str, start: int, end: int, marks: Marks, out: list[Node]) -> None:
        """Text in which a colon or `[~` may start a form of ours, `value` where there is none."""
        if start and self._source[start - 1] == ord("\\"):
            start -= 1
        pieces = directives(self._source[start:end].decode("utf-8", "replace"))
        if pieces is None:
            _append_text(out, value, marks)
            return
        for piece in pieces:
            if isinstance(piece, str):
                _append_text(out, piece, marks)
            else:
                out.append(_marked(piece, marks))

    def _attributes(self, events: list[Event], at: int) -> tuple[dict[str, str], str | None]:
        """Attributes right after a link or an image, and the text that follows them in their event; None without them."""
        event, place = events[at]
        if "Text" not in event or event["Text"][0] != "{":
            return {}, None
        begin = place["start"]
        if self._source[begin] != _BRACE or self._source[begin - 1] not in _AFTER:
            return {}, None
        raw = self._source[begin : place["end"]].decode("utf-8", "replace")
        found = _ATTRIBUTES.match(raw)
        attributes = read_attributes(found.group()) if found else None
        if found is None or attributes is None:
            return {}, None
        return attributes, raw[found.end() :]

    def _rest(self, rest: str | None, events: list[Event], at: int, marks: Marks, out: list[Node]) -> int:
        """Write what follows attributes; the index of the next event."""
        if rest is None:
            return at
        if rest:
            end = events[at][1]["end"]
            self._directives(unescape(rest), end - len(rest.encode()), end, marks, out)
        return at + 1

    def _code(self, value: str, events: list[Event], at: int, marks: Marks, out: list[Node]) -> int:
        """A code span; the index of the last event that belongs to it."""
        event, place = events[at + 1]
        if "Text" in event and event["Text"][:2] == "{=":
            raw = self._source[place["start"] : place["end"]].decode("utf-8", "replace")
            if found := _FORMAT.match(raw):
                out.append(_marked({"type": "rawInline", "attrs": {"format": found.group(1), "text": value}}, marks))
                self._rest(raw[found.end() :], events, at + 1, marks, out)
                return at + 1
        if value:
            _append_text(out, value, [*marks, CODE] if marks else [CODE])
        return at

    # ------------------------------------------------------------------------------------------ links and images

    def _linked(self, start: dict[str, Any], events: list[Event], at: int, marks: Marks, out: list[Node]) -> int | None:
        """A link or an image with its attributes: the index of the next event; None for the start of a block."""
        if "Link" in start:
            detail = start["Link"]
            if detail["link_type"] in ("Autolink", "Email"):
                end = end_of(events, at + 1)
                made = _autolink(detail, events[at + 1 : end])
                out.append(_marked(made, [*(marks or ()), *made.get("marks", ())]))
                return end + 1
            label = events[at + 1][0]
            if "Text" in label and "End" in events[at + 2][0] and not may_hold_form(label["Text"]):
                content, end = [{"type": "text", "text": label["Text"]}], at + 2
            else:
                content, end = self.nodes(events, at + 1)
            attributes, rest = self._attributes(events, end + 1)
            self._link(detail, content, events[at + 1 : end], attributes, marks, out)
        elif "Image" in start:
            self.images = True
            end = end_of(events, at + 1)
            attributes, rest = self._attributes(events, end + 1)
            out.append(_marked(image_node(detail := start["Image"], inner_text(events[at + 1 : end]), attributes), marks))
        else:
            return None
        return self._rest(rest, events, end + 1, marks, out)

    @staticmethod
    def _link(detail: Any, content: list[Node], inner: list[Event], attributes: dict[str, str], marks: Marks,
              out: list[Node]) -> None:  # fmt: skip
        href = detail["dest_url"]
        if href[:5] == "user:" and not attributes:
            name = inner_text(inner)
            if name.startswith("@"):
                mention = {"type": "mention", "attrs": {"id": href[5:], "text": name if name != "@" else ""}}
                out.append(_marked(mention, marks))
                return
        one = link_mark(href, detail["title"], attributes)
        outer = [*marks, one] if marks else [one]
        for item in content:
            own = item.get("marks")
            item["marks"] = [*outer, *own] if own and item["type"] != "hardBreak" else outer
            out.append(item)


def _marked(item: Node, marks: Marks) -> Node:
    if marks:
        item["marks"] = marks
    return item


def _append_text(out: list[Node], value: str, marks: Marks) -> None:
    """Add text, to the last node where that is text with the same marks (a soft break under an image stands alone)."""
    if not value:
        return
    last = out[-1] if out else None
    if last is not None and last["type"] == "text" and last.get("marks") == marks and "attrs" not in last:
        last["text"] += value
    else:
        out.append({"type": "text", "text": value, "marks": marks} if marks else {"type": "text", "text": value})


def _close_time(out: list[Node], start: int, marks: Marks, outer: Marks) -> None:
    """What stands between `<time>` and `</time>` as a date, where it is one."""
    inner = "".join(item.get("text", "") for item in out[start:])
    attributes = (marks[-1].get("attrs") if marks else None) or {}
    date = date_node(attributes.get("datetime", inner))
    del out[start:]
    if date is None:
        _append_text(out, f"<time>{inner}</time>", outer)
    else:
        out.append(_marked(date, outer))


def inner_text(events: list[Event]) -> str:
    """The text of inline events without their marks."""
    parts = []
    for event, _ in events:
        if isinstance(event, str):
            parts.append("\n" if event == "HardBreak" else " ")
        else:
            parts.append(event.get("Text") or event.get("Code") or event.get("InlineHtml") or "")
    return "".join(parts)


def _autolink(detail: Any, inner: list[Event]) -> Node:
    url = detail["dest_url"]
    if detail["link_type"] == "Email":
        return text(inner_text(inner), (mark("link", href=f"mailto:{url}" if not url.startswith("mailto:") else url),))
    return {"type": "inlineCard", "attrs": {"url": url}}
