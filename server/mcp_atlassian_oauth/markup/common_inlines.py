"""The text of common blocks: what stands between the Start and the End of a paragraph, read with as few steps as can be."""

from __future__ import annotations

import re
from typing import Any

from mcp_atlassian_oauth.markup.colours import span_mark
from mcp_atlassian_oauth.markup.events import Event
from mcp_atlassian_oauth.markup.inline_forms import image_node, link_mark
from mcp_atlassian_oauth.markup.inline_reader import CODE, ELEMENTS, FORM, MARK_TAGS, Marks
from mcp_atlassian_oauth.markup.syntax import tag_attributes
from mcp_atlassian_oauth.markup.tree import Node, mark

_TAGS = {f"<{tag}>": (tag, one) for tag, one in MARK_TAGS.items()}
_END_TAGS = {f"</{tag}>": tag for tag in (*MARK_TAGS, "span")}
_SPAN = re.compile(r"<span(\s[^>]*[^>/])>\Z")
# Marks that may stand beside each other in ADF.
_PLAIN_MARKS = (mark("strong"), mark("em"), mark("underline"), mark("strike"))
_LINE_BREAK = {"InlineHtml": "<br>"}
# The end of the line that an image has for itself at the beginning of a paragraph.
SOFT_BREAK = {"type": "text", "text": " ", "attrs": {"soft": True}}
# Lists in lists, tags in tags: deeper ones are left to what refuses those that are too deep.
DEEPEST = 20


class UncommonError(Exception):
    """The block holds something that is read elsewhere."""


class CommonInlines:
    """Reads inline nodes from `events`.

    `is_valid`: whether what was read since it was set is valid ADF as it is (see adf_plain), as far as this can be told.
    """

    __slots__ = ("_events", "is_valid")

    def __init__(self, events: list[Event]) -> None:
        self._events = events
        self.is_valid = False

    def inlines(self, at: int) -> tuple[list[Node], int]:
        """The inline nodes from `at` on, and the index of the event that ends them: an End or a block's Start."""
        events = self._events
        out: list[Node] = []
        # The text that more text with the same marks goes on in.
        last: Node | None = None
        marks: Marks = None
        # What is open, an HTML tag or "" for an element, with the marks outside of it; and where the link's content begins.
        opened: list[tuple[str, Marks]] = []
        link_at = -1
        while True:
            event = events[at][0]
            if "Text" in event:
                value = checked(event["Text"])
                if last is not None and last.get("marks") == marks:
                    last["text"] += value
                else:
                    last = {"type": "text", "text": value, "marks": marks} if marks else {"type": "text", "text": value}
                    out.append(last)
            elif "End" in event:
                if not opened:
                    return out, at
                tag, marks = opened.pop()
                if tag:
                    raise UncommonError
                if event["End"] == "Link":
                    if link_at == len(out):
                        raise UncommonError
                    link_at = -1
            elif "Start" in event:
                kind = event["Start"]
                if kind.__class__ is str:
                    one = ELEMENTS.get(kind)
                elif "Link" in kind:
                    detail = kind["Link"]
                    self._check_link(detail)
                    if detail["link_type"] == "Autolink":
                        self._card(detail, marks, out)
                        at, last = at + 3, None
                        continue
                    one = link_mark(detail["dest_url"], detail["title"], {})
                    if out and "marks" in out[-1]:
                        # it may be a link to the same place
                        self.is_valid = False
                    link_at, last = len(out), None
                elif "Image" in kind:
                    self.is_valid = False
                    at = self._image(kind["Image"], at + 1, marks, out)
                    last = None
                    continue
                else:
                    one = None
                if one is None:
                    if opened:
                        raise UncommonError
                    return out, at
                if marks and one in marks:
                    self.is_valid = False
                inner = events[at + 1][0]
                if "Text" in inner and "End" in events[at + 2][0]:
                    inside = [*marks, one] if marks else [one]
                    if last is not None and last.get("marks") == inside:
                        last["text"] += checked(inner["Text"])
                    else:
                        last = {"type": "text", "text": checked(inner["Text"]), "marks": inside}
                        out.append(last)
                    if kind.__class__ is not str:
                        link_at = -1
                    at += 3
                    continue
                opened.append(("", marks))
                marks = [*marks, one] if marks else [one]
            elif "Code" in event:
                if marks:
                    self.is_valid = False
                inside = [*marks, CODE] if marks else [CODE]
                if last is not None and last.get("marks") == inside:
                    last["text"] += event["Code"]
                elif event["Code"]:
                    last = {"type": "text", "text": event["Code"], "marks": inside}
                    out.append(last)
            elif event == "SoftBreak":
                if len(out) == 1 and out[0]["type"] == "mediaInline":
                    last = None
                    out.append({**SOFT_BREAK, "marks": marks} if marks else {**SOFT_BREAK})
                elif last is not None and last.get("marks") == marks:
                    last["text"] += " "
                else:
                    last = {"type": "text", "text": " ", "marks": marks} if marks else {"type": "text", "text": " "}
                    out.append(last)
            elif event == "HardBreak" or event == _LINE_BREAK:
                if marks:
                    if link_at >= 0:
                        raise UncommonError
                    self.is_valid = False
                last = None
                out.append({"type": "hardBreak", "marks": marks} if marks else {"type": "hardBreak"})
            elif "InlineHtml" in event and (found := _TAGS.get(event["InlineHtml"])):
                tag, one = found
                if one not in _PLAIN_MARKS or (marks and one in marks):
                    self.is_valid = False
                opened.append((tag, marks))
                _check_depth(opened)
                marks = [*marks, one] if marks else [one]
            elif "InlineHtml" in event and (span := _SPAN.match(event["InlineHtml"])):
                self.is_valid = False
                opened.append(("span", marks))
                _check_depth(opened)
                marks = [*(marks or ()), span_mark("span", tag_attributes(span[1]))]
            elif "InlineHtml" in event and opened and _END_TAGS.get(event["InlineHtml"]) == opened[-1][0]:
                _, marks = opened.pop()
            else:
                raise UncommonError
            at += 1

    def _check_link(self, detail: Any) -> None:
        if detail["title"]:
            self.is_valid = False
        if detail["link_type"] == "Email" or detail["dest_url"][:5] == "user:":
            raise UncommonError

    def _image(self, detail: Any, at: int, marks: Marks, out: list[Node]) -> int:
        """Add an image, whose alternative text is at `at`; the index after its events."""
        alt, event = "", self._events[at][0]
        if "Text" in event:
            alt, event = event["Text"], self._events[at + 1][0]
            at += 1
        if "End" not in event:
            raise UncommonError
        image = image_node(detail, alt, {})
        if marks:
            image["marks"] = marks
        out.append(image)
        return at + 1

    def _card(self, detail: Any, marks: Marks, out: list[Node]) -> None:
        """Add a smart link."""
        card: Node = {"type": "inlineCard", "attrs": {"url": detail["dest_url"]}}
        if marks:
            self.is_valid = False
            card["marks"] = marks
        out.append(card)


def checked(value: str) -> str:
    """Text without a form of ours."""
    if (":" in value and FORM.search(value)) or "[~" in value or not value:
        raise UncommonError
    return value


def _check_depth(opened: list[tuple[str, Marks]]) -> None:
    if len(opened) > DEEPEST:
        raise UncommonError
