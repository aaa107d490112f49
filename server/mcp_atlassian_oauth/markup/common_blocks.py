"""The blocks that most pages are made of, read with as few steps as can be: paragraphs, headings, lists, quotes and alerts.

What they may hold here: text, emphasis, code, links, images, line breaks and the tags of marks and colours, without any
other form of ours. A block that holds more is left to `reader`, which reads all of markdown and makes the same of these.
"""

from __future__ import annotations

from typing import Any

from mcp_atlassian_oauth.markup.block_forms import ALERT_TYPES, paragraph_of
from mcp_atlassian_oauth.markup.common_inlines import DEEPEST, SOFT_BREAK, CommonInlines, UncommonError, checked
from mcp_atlassian_oauth.markup.events import Event
from mcp_atlassian_oauth.markup.tree import Node

# A paragraph that begins with one of these may be something else.
_SHAPED = frozenset({"hardBreak", "mediaInline"})
_EMPTY_LINE = {"Html": "<br>\n"}
_BRACKET = ord("[")
_BULLETS = frozenset(b"-+")


class CommonReader(CommonInlines):
    """Reads common blocks from the events of a text, whose UTF-8 is `source`; `is_valid` says it of the last block."""

    __slots__ = ("_brace", "_colons", "_form", "_source")

    def __init__(self, source: bytes, events: list[Event]) -> None:
        super().__init__(events)
        self._source = source
        # Where the next `}`, the next `::` and the first of both are, from the last block on.
        self._brace = self._colons = self._form = -1

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
        except UncommonError:
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
            content, at = [{"type": "text", "text": checked(event["Text"])}], at + 1
        else:
            content, at = self.inlines(at)
            if content and content[0]["type"] == "hardBreak":
                raise UncommonError
        return {"type": "heading", "attrs": {"level": int(detail["level"][1])}, "content": content}, at + 1

    def _paragraph(self, at: int) -> tuple[Node, int]:
        """The paragraph of the inlines from `at` on, or what an image alone in it stands for, and the index of what ends them."""
        events = self._events
        event = events[at][0]
        if "Text" in event and "End" in events[at + 1][0]:
            return {"type": "paragraph", "content": [{"type": "text", "text": checked(event["Text"])}]}, at + 1
        content, at = self.inlines(at)
        if content and (first := content[0])["type"] in _SHAPED:
            if len(first) == 2 and "attrs" in first:
                media = {"type": "media", "attrs": first["attrs"]}
                if len(content) == 1:
                    return {"type": "mediaSingle", "content": [media]}, at
                if content[1] == SOFT_BREAK and len(content) > 2 and content[2]["type"] not in _SHAPED:
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
                raise UncommonError
            following = events[at + 2][0]
            at += 3
            if following == "SoftBreak":
                made, at = self._paragraph(at)
                children, at = self._children(at + 1, 1, [made])
            elif "End" in following:
                children, at = self._children(at, 1, [])
            else:
                raise UncommonError
        else:
            children, at = self._children(at, 1, [])
        if not children:
            raise UncommonError
        if kind is None:
            return {"type": "blockquote", "content": children}, at
        return {"type": "panel", "attrs": {"panelType": kind}, "content": children}, at

    def _list(self, order: int | None, at: int, depth: int) -> tuple[Node, int]:
        events = self._events
        begin = events[at][1]["start"]
        if order is None:
            if self._source[begin] not in _BULLETS:
                raise UncommonError
        elif self._source[begin : begin + 12].lstrip(b"0123456789")[:1] != b".":
            raise UncommonError
        items: list[Node] = []
        while "Start" in events[at][0]:
            event = events[at + 1][0]
            if "Text" in event and "End" in events[at + 2][0]:
                children: list[Node] = [{"type": "paragraph", "content": [{"type": "text", "text": checked(event["Text"])}]}]
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
                if not children or depth > DEEPEST:
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
                    raise UncommonError
                children.append(made)
