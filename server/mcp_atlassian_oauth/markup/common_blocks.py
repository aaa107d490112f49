"""The blocks that most pages are made of, read with as few steps as can be: paragraphs, headings, lists, quotes and alerts.

What they may hold here: text, emphasis, code, links, images, line breaks and the tags of marks and colours, without any
other form of ours. A block that holds more is left to `reader`, which reads all of markdown and makes the same of these.
"""

from __future__ import annotations

import re
from typing import Any

from mcp_atlassian_oauth.markup.block_forms import ALERT_TYPES, paragraph_of
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
# A paragraph that begins with one of these may be something else.
_SHAPED = frozenset({"hardBreak", "mediaInline"})
_LINE_BREAK, _EMPTY_LINE = {"InlineHtml": "<br>"}, {"Html": "<br>\n"}
_SOFT_BREAK = {"type": "text", "text": " ", "attrs": {"soft": True}}
_BRACKET = ord("[")
_BULLETS = frozenset(b"-+")
# Lists in lists, tags in tags: deeper ones are left to what refuses those that are too deep.
_DEEPEST = 20


class _UncommonError(Exception):
    """The block holds something that is read elsewhere."""


class CommonReader:
    """Reads common blocks from the events of a text, whose UTF-8 is `source`.

    `is_valid`: whether the last block is valid ADF as it is (see adf_plain), as far as this could be told on the way.
    """

    __slots__ = ("_brace", "_colons", "_events", "_form", "_source", "is_valid")

    def __init__(self, source: bytes, events: list[Event]) -> None:
        self._source = source
        self._events = events
        # Where the next `}`, the next `::` and the first of both are, from the last block on.
        self._brace = self._colons = self._form = -1
        self.is_valid = False

    def read(self, at: int) -> tuple[Node, int] | None:
        """The block whose events begin at `at`, and the index after them; None when it holds anything uncommon."""
        event, place = self._events[at]
        start = place["start"]
        if self._form < start:
            self._form = self._next_form(start)
        if self._form < place["end"] or "Start" not in event:
            return None
        kind = event["Start"]
        self.is_valid = True
        try:
            if kind == "Paragraph":
                made, at = self._paragraph(at + 1)
                return made, at + 1
            if kind.__class__ is dict:
                if "Heading" in kind:
                    return self._heading(kind["Heading"], at + 1)
                if "List" in kind:
                    return self._list(kind["List"], at + 1, 1)
                if "BlockQuote" in kind:
                    return self._quote(at + 1)
        except _UncommonError:
            return None
        if kind == "HtmlBlock" and self._events[at + 1][0] == _EMPTY_LINE and "End" in self._events[at + 2][0]:
            return {"type": "paragraph", "content": []}, at + 3
        return None

    def _next_form(self, start: int) -> int:
        """Where the first `}` or `::` is: without either there is no attribute, and no line of a container."""
        # Each by itself, as a pattern for both takes ten times as long.
        if self._brace < start:
            self._brace = self._find(b"}", start)
        if self._colons < start:
            self._colons = self._find(b"::", start)
        return min(self._brace, self._colons)

    def _find(self, sign: bytes, start: int) -> int:
        at = self._source.find(sign, start)
        return at if at >= 0 else len(self._source)

    # ------------------------------------------------------------------------------------------ blocks

    def _heading(self, detail: Any, at: int) -> tuple[Node, int]:
        events = self._events
        event = events[at][0]
        if "Text" in event and "End" in events[at + 1][0]:
            content, at = [{"type": "text", "text": _checked(event["Text"])}], at + 1
        else:
            content, at = self._inlines(at)
            if content and content[0]["type"] == "hardBreak":
                raise _UncommonError
        return {"type": "heading", "attrs": {"level": int(detail["level"][1])}, "content": content}, at + 1

    def _paragraph(self, at: int) -> tuple[Node, int]:
        """The paragraph of the inlines from `at` on, or what an image alone in it stands for, and the index of what ends them."""
        events = self._events
        event = events[at][0]
        if "Text" in event and "End" in events[at + 1][0]:
            return {"type": "paragraph", "content": [{"type": "text", "text": _checked(event["Text"])}]}, at + 1
        content, at = self._inlines(at)
        if content and (first := content[0])["type"] in _SHAPED:
            if len(first) == 2 and "attrs" in first:
                media = {"type": "media", "attrs": first["attrs"]}
                if len(content) == 1:
                    return {"type": "mediaSingle", "content": [media]}, at
                if content[1] == _SOFT_BREAK and len(content) > 2 and content[2]["type"] not in _SHAPED:
                    return {"type": "mediaSingle", "content": [media, {"type": "caption", "content": content[2:]}]}, at
            return paragraph_of(content), at
        return {"type": "paragraph", "content": content}, at

    def _quote(self, at: int) -> tuple[Node, int]:
        events = self._events
        event, place = events[at]
        kind = None
        if event == {"Start": "Paragraph"} and self._source[place["start"]] == _BRACKET:
            # An alert's first line, and the paragraph that goes on below it.
            first, place = events[at + 1]
            head = first["Text"] if "Text" in first else "-"  # noqa: SIM401 (some events are text)
            kind = ALERT_TYPES.get(head[2:-1].lower())
            if kind is None or head[:2] + head[-1] != "[!]" or place["end"] - place["start"] != len(head):
                raise _UncommonError
            following = events[at + 2][0]
            at += 3
            if following == "SoftBreak":
                made, at = self._paragraph(at)
                children, at = self._children(at + 1, 1, [made])
            elif "End" in following:
                children, at = self._children(at, 1, [])
            else:
                raise _UncommonError
        else:
            children, at = self._children(at, 1, [])
        if not children:
            raise _UncommonError
        if kind is None:
            return {"type": "blockquote", "content": children}, at
        return {"type": "panel", "attrs": {"panelType": kind}, "content": children}, at

    def _list(self, order: int | None, at: int, depth: int) -> tuple[Node, int]:
        events = self._events
        begin = events[at][1]["start"]
        if order is None:
            if self._source[begin] not in _BULLETS:
                raise _UncommonError
        elif self._source[begin : begin + 12].lstrip(b"0123456789")[:1] != b".":
            raise _UncommonError
        items: list[Node] = []
        while "Start" in events[at][0]:
            event = events[at + 1][0]
            if "Text" in event and "End" in events[at + 2][0]:
                children: list[Node] = [{"type": "paragraph", "content": [{"type": "text", "text": _checked(event["Text"])}]}]
                at += 3
            else:
                children, at = self._children(at + 1, depth, [])
            items.append({"type": "listItem", "content": children})
        if order is None:
            return {"type": "bulletList", "content": items}, at + 1
        return {"type": "orderedList", "attrs": {"order": order}, "content": items}, at + 1

    def _children(self, at: int, depth: int, children: list[Node]) -> tuple[list[Node], int]:
        """The blocks in a quote or an item, after those in `children`, and the index after its End."""
        events = self._events
        while True:
            event = events[at][0]
            if "End" in event:
                if not children or depth > _DEEPEST:
                    self.is_valid = False
                return children, at + 1
            kind = event["Start"] if "Start" in event else None  # noqa: SIM401 (some events are text)
            if kind == "Paragraph":
                made, at = self._paragraph(at + 1)
                at += 1
                children.append(made)
            elif kind.__class__ is dict and "List" in kind:
                made, at = self._list(kind["List"], at + 1, depth + 1)
                children.append(made)
            else:
                made, at = self._paragraph(at)
                if made.get("content") == []:
                    raise _UncommonError
                children.append(made)

    # ------------------------------------------------------------------------------------------ inlines

    def _inlines(self, at: int) -> tuple[list[Node], int]:
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
                value = _checked(event["Text"])
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
                    raise _UncommonError
                if event["End"] == "Link":
                    if link_at == len(out):
                        raise _UncommonError
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
                        raise _UncommonError
                    return out, at
                if marks and one in marks:
                    self.is_valid = False
                inner = events[at + 1][0]
                if "Text" in inner and "End" in events[at + 2][0]:
                    inside = [*marks, one] if marks else [one]
                    if last is not None and last.get("marks") == inside:
                        last["text"] += _checked(inner["Text"])
                    else:
                        last = {"type": "text", "text": _checked(inner["Text"]), "marks": inside}
                        out.append(last)
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
                    out.append({**_SOFT_BREAK, "marks": marks} if marks else {**_SOFT_BREAK})
                elif last is not None and last.get("marks") == marks:
                    last["text"] += " "
                else:
                    last = {"type": "text", "text": " ", "marks": marks} if marks else {"type": "text", "text": " "}
                    out.append(last)
            elif event == "HardBreak" or event == _LINE_BREAK:
                if marks:
                    if link_at >= 0:
                        raise _UncommonError
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
                raise _UncommonError
            at += 1

    def _check_link(self, detail: Any) -> None:
        if detail["title"]:
            self.is_valid = False
        if detail["link_type"] == "Email" or detail["dest_url"][:5] == "user:":
            raise _UncommonError

    def _image(self, detail: Any, at: int, marks: Marks, out: list[Node]) -> int:
        """Add an image, whose alternative text is at `at`; the index after its events."""
        alt, event = "", self._events[at][0]
        if "Text" in event:
            alt, event = event["Text"], self._events[at + 1][0]
            at += 1
        if "End" not in event:
            raise _UncommonError
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


def _checked(value: str) -> str:
    """Text without a form of ours."""
    if (":" in value and FORM.search(value)) or "[~" in value or not value:
        raise _UncommonError
    return value


def _check_depth(opened: list[tuple[str, Marks]]) -> None:
    if len(opened) > _DEEPEST:
        raise _UncommonError
