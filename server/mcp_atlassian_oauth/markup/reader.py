"""Markdown into the tree: CommonMark events from pyromark, our containers folded over them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any

from mcp_atlassian_oauth.markup.block_forms import alert_head, code_block, paragraph_of, set_bare, task_list, with_box
from mcp_atlassian_oauth.markup.common_blocks import CommonReader
from mcp_atlassian_oauth.markup.directive_lines import LINE_OPENS, last_line, line_token, separate_directives
from mcp_atlassian_oauth.markup.errors import check_depth, check_size
from mcp_atlassian_oauth.markup.events import END, Event, Place, end_of, events_of
from mcp_atlassian_oauth.markup.folding import Block, Item, Made, fold
from mcp_atlassian_oauth.markup.html_blocks import html_tokens
from mcp_atlassian_oauth.markup.html_tables import HtmlBlock, OpenTable, line_paragraph, tokens_of
from mcp_atlassian_oauth.markup.inline_reader import InlineReader, may_hold_form
from mcp_atlassian_oauth.markup.tree import Node, mark, node

# A line that can be nothing but a paragraph.
_ONE_PARAGRAPH = re.compile(
    r"(?!\d+[.)](?:\s|\Z))(?:\*\*?|__?|<(?:strong|em|u)>|\[(?![^\]]*\]:))?[^\W_][^\n{}!\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]*\Z"
)
_HYPHEN, _BRACKET = b"-["
_FORM_OPENS = frozenset(b":{")
_HTML_BLOCK = {"Start": "HtmlBlock"}
# Beyond every place in a text.
_END = 1 << 62
# How many events are taken at once, and how many blocks are held at least before they are passed on.
_TAKEN, _HELD = 100, 500
_ALIGNMENTS = {"Center": "center", "Right": "end"}


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

    __slots__ = ("_at", "_bytes", "_coming", "_depth", "_events", "_inline", "_later", "_reach")

    def __init__(self, source: str, depth: int) -> None:
        self._bytes, self._coming = events_of(source)
        # The events at hand, from those of the current top-level block on: all of a large text would be more than a cache
        # holds, and cost more for each of them.
        self._events: list[Any] = []
        self._at = 0
        # Where the last of them starts: those of a block that ends before it are all at hand.
        self._reach = 0
        self._depth = depth
        self._inline = InlineReader(self._bytes)
        # Paragraphs in HTML cells that have not got their content yet, and its markdown: they are read in one run.
        self._later: list[tuple[Node, str]] = []

    def document(self) -> Iterator[Made]:
        """All blocks of the text, with their ranges in it."""
        held: list[Made] = []
        for block in fold(self._items()):
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

    def _items(self) -> Iterator[Item]:
        self._depth += 1
        check_depth(self._depth, "markdown")
        events = self._events
        common = CommonReader(self._bytes, events)
        table: OpenTable | None = None
        while (self._at < len(events) and self._reach > events[self._at][1]["end"]) or self._has_block():
            event, place = events[self._at]
            found = common.read(self._at)
            if found is None and event == _HTML_BLOCK:
                html = self._html_source(place)
                if table is None and html[0].startswith("<table"):
                    table = OpenTable(self._cell)
                if table is None:
                    yield from self._html_tokens(html)
                elif not table.read(html):
                    yield from tokens_of(table.held, self._html_tokens)
                    table = None
                elif table.is_closed:
                    yield table.made()
                    table = None
                continue
            if found:
                block, self._at = found
                made = block, place["start"], place["end"], common.is_valid
            else:
                other = self._block()
                if not isinstance(other, dict):
                    if table is not None:
                        yield from tokens_of(table.held, self._html_tokens)
                        table = None
                    yield from other
                    continue
                made = other, place["start"], place["end"], False
            if table is None:
                yield made
            elif not table.add(made):
                yield from tokens_of(table.held, self._html_tokens)
                table = None
        if table is not None:
            yield from tokens_of(table.held, self._html_tokens)

    def _has_block(self) -> bool:
        """Whether there is another top-level block; all of its events are at hand then."""
        events = self._events
        del events[: self._at]
        self._at = 0
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
        event, place = self._events[self._at]
        if "Start" in event:
            kind, detail = event["Start"], None
            if kind.__class__ is not str:
                ((kind, detail),) = kind.items()
            handler = _STARTS.get(kind)
            if handler is not None:
                self._at += 1
                return handler(self, detail, place)
        elif event == "Rule":
            self._at += 1
            return {"type": "rule"}
        return self._loose()

    def _children(self, before: Sequence[Node | list[Item]] = ()) -> list[Node]:
        """The blocks inside a container, `before` among them, taken with its End."""
        self._depth += 1
        check_depth(self._depth, "markdown")
        events = self._events
        out: list[Any] = [*before]
        while "End" not in events[self._at][0]:
            out.append(self._block())
        self._depth -= 1
        self._at += 1
        for made in out:
            if made.__class__ is list:
                return _folded(out)
        return out

    def _slice(self, start: int, end: int) -> str:
        return self._bytes[start:end].decode("utf-8", "replace")

    def _plain(self) -> list[Node] | None:
        """The content of a block that is one text without a form of ours, taken with the block's End; None otherwise."""
        events, at = self._events, self._at
        event = events[at][0]
        if "Text" in event and "End" in events[at + 1][0]:
            value = event["Text"]
            if value and "}" not in value and not may_hold_form(value):
                self._at = at + 2
                return [{"type": "text", "text": value}]
        return None

    def _content(self) -> list[Node]:
        """The inline nodes of a block, taken with its End."""
        content, at = self._inline.nodes(self._events, self._at)
        self._at = at + 1
        return content

    # ------------------------------------------------------------------------------------------ paragraphs

    def _paragraph(self, detail: Any, place: Place) -> Node | list[Item]:
        start, end = place["start"], place["end"]
        if self._bytes[start] in _FORM_OPENS and (token := line_token(self._slice(start, end).strip())) is not None:
            self._taken()
            return [(token, start, end, False)]
        content = self._plain()
        if content is not None:
            return {"type": "paragraph", "content": content}
        begin = self._at
        content = self._content()
        return self._special(begin, self._at - 1, start, end) or self._made_of(content)

    def _loose(self) -> Node | list[Item]:
        """The paragraph that inline events outside of one are (those of a tight item)."""
        events, begin = self._events, self._at
        content, self._at = self._inline.nodes(events, begin)
        start, end = events[begin][1]["start"], events[self._at - 1][1]["end"]
        return self._special(begin, self._at, start, end) or self._made_of(content)

    def _made_of(self, content: list[Node]) -> Node:
        """The paragraph of inline nodes, or the block that an image alone in it stands for."""
        if self._inline.images or (content and content[0]["type"] == "hardBreak"):
            self._inline.images = False
            return paragraph_of(content)
        return {"type": "paragraph", "content": content}

    def _special(self, begin: int, stop: int, start: int, end: int) -> list[Item] | None:
        """What a paragraph is whose source is a line of ours or ends in one; None for any other."""
        source = self._bytes
        if source.find(b"}", start, end) < 0 and source[start] not in LINE_OPENS:
            return None
        whole = self._slice(start, end)
        raw = whole.strip()
        if (token := line_token(raw)) is not None:
            return [(token, start, end, False)]
        found = last_line(raw)
        if found is None:
            return None
        length, token = found
        cut = start + len(whole) - len(whole.lstrip()) + len(raw[:length].encode())
        events = [entry for entry in self._events[begin:stop] if entry[1]["start"] < cut]
        content, _ = self._inline.nodes([*events, END], 0)
        return [(paragraph_of(content), start, end, False), (token, end, end, False)]

    def _heading(self, detail: Any, place: Place) -> Node:
        content = self._plain()
        if content is None:
            content = self._content()
            if content and all(item["type"] == "hardBreak" for item in content):
                content = content[1:]
        return {"type": "heading", "attrs": {"level": int(detail["level"][1])}, "content": content}

    # ------------------------------------------------------------------------------------------ containers

    def _quote(self, detail: Any, place: Place) -> Node:
        event, place = self._events[self._at]
        if event == {"Start": "Paragraph"} and self._bytes[place["start"]] == _BRACKET and (made := self._alert(place)):
            return made
        return {"type": "blockquote", "content": self._children() or [node("paragraph", [])]}

    def _alert(self, place: Place) -> Node | None:
        """The panel that a quotation is whose first paragraph begins with `[!TYPE]`."""
        found = alert_head(self._slice(place["start"], place["end"]))
        if found is None:
            return None
        head, attributes = found
        cut = place["start"] + len(head.encode())
        begin = self._at + 1
        stop = end_of(self._events, begin)
        first: list[Node | list[Item]] = []
        if self._slice(cut, place["end"]).strip(" \t\n>"):
            while begin < stop and self._events[begin][1]["start"] < cut:
                begin += 1
            start = self._events[begin][1]["start"] if begin < stop else cut
            if self._bytes[start - 1 : start] == b"\\":
                start -= 1
            content, _ = self._inline.nodes(self._events, begin)
            first = [self._special(begin, stop, start, place["end"]) or self._made_of(content)]
        self._at = stop + 1
        return {"type": "panel", "attrs": attributes, "content": self._children(first)}

    def _code(self, detail: Any, place: Place) -> Node:
        value = "".join([event["Text"] for event, _ in self._taken() if "Text" in event])
        info = detail["Fenced"] if detail.__class__ is dict else ""
        if "{" in info:
            # attributes are unescaped once, by their own rules
            info = self._slice(place["start"], place["end"]).partition("\n")[0].strip().lstrip("`~")
        return code_block(value[:-1] if value.endswith("\n") else value, info)

    def _html(self, detail: Any, place: Place) -> Node | list[Item]:
        self._at -= 1
        html = self._html_source(place)
        if html[0].startswith("<table"):
            table = OpenTable(self._cell)
            if table.read(html) and table.is_closed:
                return [table.made()]
        return self._html_tokens(html)

    def _html_source(self, place: Place) -> HtmlBlock:
        """The HTML block at hand, taken."""
        events, at = self._events, self._at + 1
        lines: list[str] = []
        while "End" not in (event := events[at][0]):
            lines.append(event["Html"] if "Html" in event else event.get("Text", ""))
            at += 1
        self._at = at + 1
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

    def _taken(self) -> list[Event]:
        """The events of a block that holds no others, taken with its End."""
        begin, stop = self._at, end_of(self._events, self._at)
        self._at = stop + 1
        return self._events[begin:stop]

    # ------------------------------------------------------------------------------------------ lists and tables

    def _list(self, order: int | None, place: Place) -> Node:
        items: list[Node] = []
        boxes: list[bool | None] = []
        boxed = 0
        events = self._events
        # all items of a list have the same kind of marker
        begin = events[self._at][1]["start"]
        bare = self._bytes[begin] != _HYPHEN and self._is_bare(begin)
        while "Start" in events[self._at][0]:
            self._at += 1
            box, event = None, events[self._at][0]
            if "TaskListMarker" in event:
                box = event["TaskListMarker"]
                boxed += 1
                self._at += 1
            elif "Start" in event and "TaskListMarker" in (inner := events[self._at + 1][0]):
                # In a list with blank lines the box stands in the item's paragraph.
                box = inner["TaskListMarker"]
                boxed += 1
            content = self._plain()
            blocks = self._children() if content is None else [{"type": "paragraph", "content": content}]
            items.append({"type": "listItem", "content": blocks})
            boxes.append(box)
        self._at += 1
        if boxed:
            if order is None and boxed == len(items):
                return task_list([(item["content"], bool(box)) for item, box in zip(items, boxes, strict=True)])
            for item, box in zip(items, boxes, strict=True):
                if box is not None:
                    with_box(item["content"], box)
        kind = "bulletList" if order is None else "orderedList"
        attrs: dict[str, Any] = {} if order is None else {"order": order}
        if bare:
            for item in items:
                if item["content"] and item["content"][0]["type"] == "paragraph":
                    set_bare(item["content"][0])
            attrs["bare"] = True
        return {"type": kind, "attrs": attrs, "content": items} if attrs else {"type": kind, "content": items}

    def _is_bare(self, begin: int) -> bool:
        """Whether the list marker here is one of those (`*`, `1)`) of items that hold text without a paragraph."""
        head = self._bytes[begin : begin + 16].lstrip()
        return head[:1] == b"*" or head.lstrip(b"0123456789")[:1] == b")"

    def _table(self, alignments: tuple[str, ...], place: Place) -> Node:
        lines = self._bytes[place["start"] : place["end"]].split(b"\n", 2)
        bare = len(lines) > 1 and b"---" not in lines[1] and b":" not in lines[1]
        marks = [mark("alignment", align=_ALIGNMENTS[each]) if each in _ALIGNMENTS else None for each in alignments]
        events = self._events
        rows: list[Node] = []
        while "Start" in (event := events[self._at][0]):
            kind = "tableHeader" if event["Start"] == "TableHead" else "tableCell"
            self._at += 1
            cells: list[Node] = []
            for one in marks:
                if "Start" not in events[self._at][0]:
                    break
                self._at += 1
                content = self._plain()
                if content is None:
                    paragraph = paragraph_of(self._content(), cell=True)
                else:
                    paragraph = {"type": "paragraph", "content": content}
                if one:
                    paragraph["marks"] = [one]
                if bare:
                    set_bare(paragraph)
                cells.append({"type": kind, "content": [paragraph]})
            self._at += 1
            rows.append({"type": "tableRow", "content": cells})
        self._at += 1
        return {"type": "table", "content": rows}


def _folded(made: list[Any]) -> list[Node]:
    """The blocks inside a container, folded. Where they stand is of no use there."""
    items: list[Item] = []
    for each in made:
        if each.__class__ is list:
            items += each
        else:
            items.append((each, 0, 0, False))
    return [made[0] for made in fold(items)]


_STARTS: dict[str, Callable[[BlockReader, Any, Place], Node | list[Item]]] = {
    "Paragraph": BlockReader._paragraph, "Heading": BlockReader._heading, "BlockQuote": BlockReader._quote,
    "CodeBlock": BlockReader._code, "HtmlBlock": BlockReader._html, "List": BlockReader._list, "Table": BlockReader._table,
}  # fmt: skip
