"""Markdown into the tree: CommonMark events from pyromark, our containers folded over them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from mcp_atlassian_oauth.markup.block_forms import alert_head, code_block, paragraph_of, set_bare, task_list, with_box
from mcp_atlassian_oauth.markup.directive_lines import last_line, line_token, may_be_line, separate_directives
from mcp_atlassian_oauth.markup.errors import check_depth, check_size
from mcp_atlassian_oauth.markup.events import END, Event, end_of, events_of
from mcp_atlassian_oauth.markup.folding import Block, Item, fold
from mcp_atlassian_oauth.markup.html_blocks import html_tokens
from mcp_atlassian_oauth.markup.inline_reader import InlineReader
from mcp_atlassian_oauth.markup.tree import Node, mark, node

# One line of text without anything that markdown or we could take for markup, and one that can be nothing but a paragraph.
_PLAIN = re.compile(r"(?!\d+[.)])[^\W_][^\\`*_~\[\]<>&:|{}!@\x00-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]*(?<! )\Z")
_ONE_PARAGRAPH = re.compile(
    r"(?!\d+[.)])(?:\*\*?|__?|<(?:strong|em|u)>|\[(?![^\]]*\]:))?[^\W_][^\n{}!\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]*\Z"
)
_HYPHEN, _BRACKET = b"-["
# How many events, and blocks, are held at least before they are passed on.
_HELD = 500
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
    return BlockReader(prepared, 0).document()


def prepare(source: str) -> str:
    """Markdown as the parser gets it. Raises MarkupError beyond 10 MB."""
    check_size(source, "markdown")
    return separate_directives(source)


class BlockReader:
    """Turns the events of one markdown text into blocks; `depth` is the nesting around it."""

    __slots__ = ("_at", "_bytes", "_coming", "_depth", "_events", "_inline", "_later")

    def __init__(self, source: str, depth: int) -> None:
        self._bytes, self._coming = events_of(source)
        # The events at hand, from those of the current top-level block on: all of a large text would be more than a cache
        # holds, and cost more for each of them.
        self._events: list[Any] = []
        self._at = 0
        self._depth = depth
        self._inline = InlineReader(self._bytes)
        # Paragraphs in HTML cells that have not got their content yet, and its markdown: they are read in one run.
        self._later: list[tuple[Node, str]] = []

    def document(self) -> Iterator[Block]:
        """All blocks of the text, with their ranges in it."""
        held: list[Block] = []
        for block in fold(self._items()):
            held.append(block)
            if len(held) > _HELD:
                self._read_later()
                yield from held
                held = []
        self._read_later()
        yield from held

    def _items(self) -> Iterator[Item]:
        out: list[Item] = []
        self._depth += 1
        check_depth(self._depth, "markdown")
        while self._has_block():
            self._item(out)
            yield from out
            out.clear()

    def _has_block(self) -> bool:
        """Whether there is another top-level block; all of its events are at hand then."""
        events = self._events
        if self._at > _HELD:
            del events[: self._at]
            self._at = 0
        while self._at >= len(events) or events[-1][1]["start"] <= events[self._at][1]["end"]:
            more = list(islice(self._coming, _HELD))
            if not more:
                break
            events += more
        return self._at < len(events)

    def _read_later(self) -> None:
        if self._later:
            together = BlockReader("\n\n".join([source for _, source in self._later]), self._depth).document()
            for (paragraph, _), (made, _, _) in zip(self._later, together, strict=True):
                # In place: the list may stand in a copy of its paragraph.
                paragraph["content"] += made["content"]
            self._later.clear()

    def _blocks(self, before: list[Item] | None = None) -> list[Block]:
        """The blocks up to the End of the container they stand in (not taken), `before` among them."""
        self._depth += 1
        check_depth(self._depth, "markdown")
        out: list[Any] = before or []
        folds = bool(before)
        while "End" not in self._events[self._at][0]:
            folds |= self._item(out)
        self._depth -= 1
        return list(fold(out)) if folds else out

    def _item(self, out: list[Item]) -> bool:
        """Add the next block, and whether what was added has to be folded."""
        event, place = self._events[self._at]
        if "Start" in event:
            kind, detail = event["Start"], None
            if kind.__class__ is not str:
                ((kind, detail),) = kind.items()
            handler = _STARTS.get(kind)
            if handler is None:
                return self._loose(out)
            self._at += 1
            made = handler(self, detail, place["start"], place["end"])
            if isinstance(made, list):
                out.extend(made)
                return True
            out.append((made, place["start"], place["end"]))
            return False
        if event == "Rule":
            self._at += 1
            out.append(({"type": "rule"}, place["start"], place["end"]))
            return False
        return self._loose(out)

    def _slice(self, start: int, end: int) -> str:
        return self._bytes[start:end].decode("utf-8", "replace")

    def _plain(self) -> list[Node] | None:
        """The content of a block that is one text without a form of ours, taken with the block's End; None otherwise."""
        event = self._events[self._at][0]
        if "Text" in event and "End" in self._events[self._at + 1][0]:
            value = event["Text"]
            if ":" not in value and "}" not in value and "[~" not in value:
                self._at += 2
                return [{"type": "text", "text": value}]
        return None

    def _content(self) -> list[Node]:
        """The inline nodes of a block, taken with its End."""
        content, at = self._inline.nodes(self._events, self._at)
        self._at = at + 1
        return content

    # ------------------------------------------------------------------------------------------ paragraphs

    def _paragraph(self, detail: Any, start: int, end: int) -> Node | list[Item]:
        content = self._plain()
        if content is not None:
            return {"type": "paragraph", "content": content}
        begin = self._at
        content = self._content()
        return self._special(begin, self._at - 1, start, end) or paragraph_of(content)

    def _loose(self, out: list[Item]) -> bool:
        """Add the paragraph that inline events outside of one are (those of a tight item), and whether it has to be folded."""
        begin = self._at
        content, self._at = self._inline.nodes(self._events, begin)
        start, end = self._events[begin][1]["start"], self._events[self._at - 1][1]["end"]
        special = self._special(begin, self._at, start, end)
        out.extend(special or [(paragraph_of(content), start, end)])
        return special is not None

    def _special(self, begin: int, stop: int, start: int, end: int) -> list[Item] | None:
        """What a paragraph is whose source is a line of ours or ends in one; None for any other."""
        if not may_be_line(self._bytes, start, end):
            return None
        whole = self._slice(start, end)
        raw = whole.strip()
        if (token := line_token(raw)) is not None:
            return [(token, start, end)]
        found = last_line(raw)
        if found is None:
            return None
        length, token = found
        cut = start + len(whole) - len(whole.lstrip()) + len(raw[:length].encode())
        events = [entry for entry in self._events[begin:stop] if entry[1]["start"] < cut]
        content, _ = self._inline.nodes([*events, END], 0)
        return [(paragraph_of(content), start, end), (token, end, end)]

    def _heading(self, detail: Any, start: int, end: int) -> Node:
        content = self._plain()
        if content is None:
            content = self._content()
            if content and all(item["type"] == "hardBreak" for item in content):
                content = content[1:]
        return {"type": "heading", "attrs": {"level": int(detail["level"][1])}, "content": content}

    # ------------------------------------------------------------------------------------------ containers

    def _children(self, before: list[Item] | None = None) -> list[Node]:
        """The blocks inside a container, taken with its End."""
        children = [block for block, _, _ in self._blocks(before)]
        self._at += 1
        return children

    def _quote(self, detail: Any, start: int, end: int) -> Node:
        event, place = self._events[self._at]
        if event == {"Start": "Paragraph"} and self._bytes[place["start"]] == _BRACKET and (made := self._alert(place)):
            return made
        return {"type": "blockquote", "content": self._children() or [node("paragraph", [])]}

    def _alert(self, place: dict[str, int]) -> Node | None:
        """The panel that a quotation is whose first paragraph begins with `[!TYPE]`."""
        found = alert_head(self._slice(place["start"], place["end"]))
        if found is None:
            return None
        head, attributes = found
        cut = place["start"] + len(head.encode())
        begin = self._at + 1
        stop = end_of(self._events, begin)
        first: list[Item] = []
        if self._slice(cut, place["end"]).strip(" \t\n>"):
            while begin < stop and self._events[begin][1]["start"] < cut:
                begin += 1
            start = self._events[begin][1]["start"] if begin < stop else cut
            if self._bytes[start - 1 : start] == b"\\":
                start -= 1
            content, _ = self._inline.nodes(self._events, begin)
            first = self._special(begin, stop, start, place["end"]) or [(paragraph_of(content), start, place["end"])]
        self._at = stop + 1
        return {"type": "panel", "attrs": attributes, "content": self._children(first)}

    def _code(self, detail: Any, start: int, end: int) -> Node:
        value = "".join([event["Text"] for event, _ in self._taken() if "Text" in event])
        info = detail["Fenced"] if detail.__class__ is dict else ""
        if "{" in info:
            # attributes are unescaped once, by their own rules
            info = self._slice(start, end).partition("\n")[0].strip().lstrip("`~")
        return code_block(value[:-1] if value.endswith("\n") else value, info)

    def _html(self, detail: Any, start: int, end: int) -> list[Item]:
        source = "".join([event.get("Html") or event.get("Text", "") for event, _ in self._taken()])
        return html_tokens(source, start, end, self._fragment, self._cell)

    def _fragment(self, source: str) -> list[Node]:
        """The blocks of a piece of markdown that stands inside an HTML tag."""
        if _PLAIN.match(source):
            return [{"type": "paragraph", "content": [{"type": "text", "text": source}]}]
        return [block for block, _, _ in BlockReader(source, self._depth).document()]

    def _cell(self, source: str) -> list[Node]:
        """The blocks of an HTML cell on one line; what can be nothing but a paragraph gets its content later."""
        if _PLAIN.match(source) or not _ONE_PARAGRAPH.match(source):
            return self._fragment(source)
        paragraph: Node = {"type": "paragraph", "content": []}
        self._later.append((paragraph, source))
        return [paragraph]

    def _taken(self) -> list[Event]:
        """The events of a block that holds no others, taken with its End."""
        begin, stop = self._at, end_of(self._events, self._at)
        self._at = stop + 1
        return self._events[begin:stop]

    # ------------------------------------------------------------------------------------------ lists and tables

    def _list(self, order: int | None, start: int, end: int) -> Node:
        items: list[Node] = []
        boxes: list[bool | None] = []
        bares: list[Node] = []
        bare = False
        events = self._events
        while "Start" in events[self._at][0]:
            begin = events[self._at][1]["start"]
            self._at += 1
            box, event = None, events[self._at][0]
            if "TaskListMarker" in event:
                box = event["TaskListMarker"]
                self._at += 1
            elif "Start" in event and "TaskListMarker" in (inner := events[self._at + 1][0]):
                # In a list with blank lines the box stands in the item's paragraph.
                box = inner["TaskListMarker"]
            content = self._plain()
            blocks = self._children() if content is None else [{"type": "paragraph", "content": content}]
            item: Node = {"type": "listItem", "content": blocks}
            items.append(item)
            boxes.append(box)
            if bare := self._bytes[begin] != _HYPHEN and self._is_bare(begin):
                bares.append(item)
        self._at += 1
        if order is None and items and None not in boxes:
            return task_list([(item["content"], bool(box)) for item, box in zip(items, boxes, strict=True)])
        for item, box in zip(items, boxes, strict=True):
            if box is not None:
                with_box(item["content"], box)
        for item in bares:
            if item["content"] and item["content"][0]["type"] == "paragraph":
                set_bare(item["content"][0])
        attrs: dict[str, Any] = {} if order is None else {"order": order}
        if bare:
            attrs["bare"] = True
        kind = "bulletList" if order is None else "orderedList"
        return {"type": kind, "attrs": attrs, "content": items} if attrs else {"type": kind, "content": items}

    def _is_bare(self, begin: int) -> bool:
        """Whether the list marker here is one of those (`*`, `1)`) of items that hold text without a paragraph."""
        head = self._bytes[begin : begin + 16].lstrip()
        return head[:1] == b"*" or head.lstrip(b"0123456789")[:1] == b")"

    def _table(self, alignments: tuple[str, ...], start: int, end: int) -> Node:
        lines = self._bytes[start:end].split(b"\n", 2)
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


_STARTS: dict[str, Callable[[BlockReader, Any, int, int], Node | list[Item]]] = {
    "Paragraph": BlockReader._paragraph, "Heading": BlockReader._heading, "BlockQuote": BlockReader._quote,
    "CodeBlock": BlockReader._code, "HtmlBlock": BlockReader._html, "List": BlockReader._list, "Table": BlockReader._table,
}  # fmt: skip
