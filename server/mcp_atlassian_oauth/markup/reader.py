"""Markdown into the tree: CommonMark events from pyromark, our containers folded over them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from mcp_atlassian_oauth.markup.block_forms import paragraph_of
from mcp_atlassian_oauth.markup.block_handlers import HANDLERS
from mcp_atlassian_oauth.markup.common_blocks import CommonReader
from mcp_atlassian_oauth.markup.directive_lines import LINE_OPENS, last_line, line_token, separate_directives
from mcp_atlassian_oauth.markup.errors import check_depth, check_size
from mcp_atlassian_oauth.markup.events import END, Event, Place, end_of, events_of
from mcp_atlassian_oauth.markup.folding import fold
from mcp_atlassian_oauth.markup.html_blocks import html_tokens
from mcp_atlassian_oauth.markup.html_tables import HtmlBlock, line_paragraph, with_tables
from mcp_atlassian_oauth.markup.inline_reader import InlineReader, may_hold_form
from mcp_atlassian_oauth.markup.tokens import Block, Item, Made
from mcp_atlassian_oauth.markup.tree import Node

# A line that can be nothing but a paragraph.
_ONE_PARAGRAPH = re.compile(
    r"(?!\d+[.)](?:\s|\Z))(?:\*\*?|__?|<(?:strong|em|u)>|\[(?![^\]]*\]:))?[^\W_][^\n{}!\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]*\Z"
)
_FORM_OPENS = frozenset(b":{")
_HTML_BLOCK = {"Start": "HtmlBlock"}
# Beyond every place in a text.
_END = 1 << 62
# How many events are taken at once, and how many blocks are held at least before they are passed on.
_TAKEN, _HELD = 100, 500


def read(source: str) -> tuple[str, list[Block]]:
    """Parse markdown.

    Returns the text that the ranges refer to (line ends and blank lines around containers are made uniform first) as
    UTF-8 decoded characters are not indexable by the parser's byte offsets, the ranges are byte offsets into
    `result[0].encode()`; and the top-level blocks with their start and end.
    Raises MarkupError beyond 10 MB or 100 levels.
    """
    prepared = prepare(source)
    return prepared, list(read_blocks(prepared))


def read_blocks(prepared: str) -> Iterator[Block]:
    """The top-level blocks of a text that `prepare` gave, one after the other: no more than some are held at once."""
    return (made[:3] for made in read_checked(prepared))


def read_checked(prepared: str) -> Iterator[Made]:
    """As `read_blocks`, each with whether it is known to be valid ADF as it is."""
    return BlockReader(prepared, 0).document()


def prepare(source: str) -> str:
    """Markdown as the parser gets it. Raises MarkupError beyond 10 MB."""
    check_size(source, "markdown")
    return separate_directives(source)


class BlockReader:
    """Turns the events of one markdown text into blocks; `depth` is the nesting around it."""

    __slots__ = ("_coming", "_depth", "_later", "_reach", "at", "events", "inline", "source")

    def __init__(self, source: str, depth: int) -> None:
        self.source, self._coming = events_of(source)
        # The events at hand, from those of the current top-level block on: all of a large text would be more than a cache
        # holds, and cost more for each of them.
        self.events: list[Any] = []
        self.at = 0
        # Where the last of them starts: those of a block that ends before it are all at hand.
        self._reach = 0
        self._depth = depth
        self.inline = InlineReader(self.source)
        # Paragraphs in HTML cells that have not got their content yet, and its markdown: they are read in one run.
        self._later: list[tuple[Node, str]] = []

    def document(self) -> Iterator[Made]:
        """All blocks of the text, with their ranges in it."""
        held: list[Made] = []
        for block in fold(with_tables(self._pieces(), self._html_tokens, self._cell)):
            if not held and not self._later:
                yield block
                continue
            held.append(block)
            if len(held) > _HELD:
                self._read_later()
                yield from held
                held = []
        self._read_later()
        yield from held

    def _pieces(self) -> Iterator[Item | HtmlBlock]:
        """The blocks and tokens at the top, HTML blocks as they are."""
        self._depth += 1
        check_depth(self._depth, "markdown")
        events = self.events
        common = CommonReader(self.source, events)
        while (self.at < len(events) and self._reach > events[self.at][1]["end"]) or self._has_block():
            event, place = events[self.at]
            if found := common.read(self.at):
                made, self.at = found
                yield made, place["start"], place["end"], common.is_valid
            elif event == _HTML_BLOCK:
                yield self._html_source(place)
            else:
                other = self._block()
                if isinstance(other, dict):
                    yield other, place["start"], place["end"], False
                else:
                    yield from other

    def _has_block(self) -> bool:
        """Whether there is another top-level block; all of its events are at hand then."""
        events = self.events
        del events[: self.at]
        self.at = 0
        while more := list(islice(self._coming, _TAKEN)):
            events += more
            self._reach = more[-1][1]["start"]
            if self._reach > events[0][1]["end"]:
                return True
        self._reach = _END
        return bool(events)

    def _read_later(self) -> None:
        if self._later:
            together = BlockReader("\n\n".join([source for _, source in self._later]), self._depth).document()
            for (paragraph, _), (made, _, _, _) in zip(self._later, together, strict=True):
                # In place: the list may stand in a copy of its paragraph.
                paragraph["content"] += made["content"]
            self._later.clear()

    def _block(self) -> Node | list[Item]:
        """The next block, or the blocks and tokens that it stands for."""
        event, place = self.events[self.at]
        if "Start" in event:
            kind, detail = event["Start"], None
            if kind.__class__ is not str:
                ((kind, detail),) = kind.items()
            self.at += 1
            if kind == "Paragraph":
                return self._paragraph(place)
            if kind == "HtmlBlock":
                return self._html(place)
            if (handler := HANDLERS.get(kind)) is not None:
                return handler(self, detail, place)
            self.at -= 1
        elif event == "Rule":
            self.at += 1
            return {"type": "rule"}
        return self._loose()

    def children(self, before: Sequence[Node | list[Item]] = ()) -> list[Node]:
        """The blocks inside a container, `before` among them, taken with its End."""
        self._depth += 1
        check_depth(self._depth, "markdown")
        events = self.events
        out: list[Any] = [*before]
        while "End" not in events[self.at][0]:
            out.append(self._block())
        self._depth -= 1
        self.at += 1
        for made in out:
            if made.__class__ is list:
                return _folded(out)
        return out

    def slice(self, start: int, end: int) -> str:
        """A piece of the text, from and to a place in its UTF-8."""
        return self.source[start:end].decode("utf-8", "replace")

    def plain(self) -> list[Node] | None:
        """The content of a block that is one text without a form of ours, taken with the block's End; None otherwise."""
        events, at = self.events, self.at
        event = events[at][0]
        if "Text" in event and "End" in events[at + 1][0]:
            value = event["Text"]
            if value and "}" not in value and not may_hold_form(value):
                self.at = at + 2
                return [{"type": "text", "text": value}]
        return None

    def content(self) -> list[Node]:
        """The inline nodes of a block, taken with its End."""
        content, at = self.inline.nodes(self.events, self.at)
        self.at = at + 1
        return content

    # ------------------------------------------------------------------------------------------ paragraphs

    def _paragraph(self, place: Place) -> Node | list[Item]:
        start, end = place["start"], place["end"]
        if self.source[start] in _FORM_OPENS and (token := line_token(self.slice(start, end).strip())) is not None:
            self.taken()
            return [(token, start, end, False)]
        content = self.plain()
        if content is not None:
            return {"type": "paragraph", "content": content}
        begin = self.at
        content = self.content()
        return self.special(begin, self.at - 1, start, end) or self.made_of(content)

    def _loose(self) -> Node | list[Item]:
        """The paragraph that inline events outside of one are (those of a tight item)."""
        events, begin = self.events, self.at
        content, self.at = self.inline.nodes(events, begin)
        start, end = events[begin][1]["start"], events[self.at - 1][1]["end"]
        return self.special(begin, self.at, start, end) or self.made_of(content)

    def made_of(self, content: list[Node]) -> Node:
        """The paragraph of inline nodes, or the block that an image alone in it stands for."""
        if self.inline.images or (content and content[0]["type"] == "hardBreak"):
            self.inline.images = False
            return paragraph_of(content)
        return {"type": "paragraph", "content": content}

    def special(self, begin: int, stop: int, start: int, end: int) -> list[Item] | None:
        """What a paragraph is whose source is a line of ours or ends in one; None for any other."""
        source = self.source
        if source.find(b"}", start, end) < 0 and source[start] not in LINE_OPENS:
            return None
        whole = self.slice(start, end)
        raw = whole.strip()
        if (token := line_token(raw)) is not None:
            return [(token, start, end, False)]
        found = last_line(raw)
        if found is None:
            return None
        length, token = found
        cut = start + len(whole) - len(whole.lstrip()) + len(raw[:length].encode())
        events = [entry for entry in self.events[begin:stop] if entry[1]["start"] < cut]
        content, _ = self.inline.nodes([*events, END], 0)
        return [(paragraph_of(content), start, end, False), (token, end, end, False)]

    # ------------------------------------------------------------------------------------------ containers

    def _html(self, place: Place) -> list[Item]:
        self.at -= 1
        return list(with_tables([self._html_source(place)], self._html_tokens, self._cell))

    def _html_source(self, place: Place) -> HtmlBlock:
        """The HTML block at hand, taken."""
        events, at = self.events, self.at + 1
        lines: list[str] = []
        while "End" not in (event := events[at][0]):
            lines.append(event["Html"] if "Html" in event else event.get("Text", ""))
            at += 1
        self.at = at + 1
        return "".join(lines), place["start"], place["end"]

    def _html_tokens(self, block: HtmlBlock) -> list[Item]:
        return html_tokens(*block, self._fragment, self._cell)

    def _fragment(self, source: str) -> list[Node]:
        """The blocks of a piece of markdown that stands inside an HTML tag."""
        if paragraph := line_paragraph(source):
            return [paragraph]
        return [made[0] for made in BlockReader(source, self._depth).document()]

    def _cell(self, source: str) -> list[Node]:
        """The blocks of an HTML cell on one line; what can be nothing but a paragraph gets its content later."""
        if not _ONE_PARAGRAPH.match(source):
            return self._fragment(source)
        if paragraph := line_paragraph(source):
            return [paragraph]
        paragraph = {"type": "paragraph", "content": []}
        self._later.append((paragraph, source))
        return [paragraph]

    def taken(self) -> list[Event]:
        """The events of a block that holds no others, taken with its End."""
        begin, stop = self.at, end_of(self.events, self.at)
        self.at = stop + 1
        return self.events[begin:stop]


def _folded(made: list[Any]) -> list[Node]:
    """The blocks inside a container, folded. Where they stand is of no use there."""
    items: list[Item] = []
    for each in made:
        if each.__class__ is list:
            items += each
        else:
            items.append((each, 0, 0, False))
    return [made[0] for made in fold(items)]
