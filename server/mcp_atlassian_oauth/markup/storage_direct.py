"""Confluence storage format straight to markdown, without the tree between them.

Most of a page is headings, paragraphs and lists of text with a few marks and links. For those the way through the tree
(`storage_core` in, `writer` out) is long: their elements become markdown here, by the functions that the writer uses. What
is anything else takes the long way, block by block or line by line, with the same result (a test holds the two together).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from mcp_atlassian_oauth.markup.atoms import RawForm
from mcp_atlassian_oauth.markup.blocks import heading_line
from mcp_atlassian_oauth.markup.framing import (
    BARE,
    OTHER,
    PARAGRAPH,
    RULE,
    STYLED,
    Piece,
    in_container,
    joined,
    kind_of,
    list_item,
    list_lines,
    separated,
)
from mcp_atlassian_oauth.markup.storage_direct_macros import write_image, write_macro, write_rule
from mcp_atlassian_oauth.markup.storage_direct_tables import write_table
from mcp_atlassian_oauth.markup.storage_lines import (
    CARD,
    HIDDEN_NAMES,
    LONG_WAY,
    LineWriter,
    LongWayError,
    only_hidden,
    short_line,
    whole_text,
)
from mcp_atlassian_oauth.markup.storage_read import storage_reader
from mcp_atlassian_oauth.markup.storage_text import WHITE, blank, tidy
from mcp_atlassian_oauth.markup.syntax import escape_block, stands_alone, write_attributes
from mcp_atlassian_oauth.markup.tree import WRITTEN, Node
from mcp_atlassian_oauth.markup.writer import Writer
from mcp_atlassian_oauth.markup.xml import lxml_tag

_BLOCK_P = f"\n{write_attributes({'block': 'p'})}"
# Blocks that are an item as they are, where they are all it holds: in a list whose items begin with elements, and with text.
_AS_IS = (frozenset({BARE, OTHER, PARAGRAPH}), frozenset({BARE, OTHER}))
_BARE_KINDS = frozenset({BARE, "*", "1)"})


class NotDirectError(Exception):
    """A block at the top has to take the long way as a whole."""


def storage_markdown(root: Any, raw: RawForm) -> str:
    """Markdown of a body's root element, in which no element is deeper than the tree may be. `raw`: see Writer."""
    parts = list(separated(Direct(raw).top(root)))
    return "\n\n".join(parts) + ("\n" if parts else "")


class Direct:
    """Writes the elements of one body."""

    def __init__(self, raw: RawForm) -> None:
        self._raw = raw
        self._tree = storage_reader()
        self._long_writer = Writer(raw, ordered_marks=True)
        self._begin()

    def _begin(self) -> None:
        """Start from depth 0."""
        self._reader = storage_reader(self._body, self._line_node)
        self._writer = Writer(_without_written(self._raw), ordered_marks=True)
        self._lines = LineWriter(self._reader, self._writer.inline)

    def top(self, root: Any) -> Iterator[Piece]:
        """The blocks of a body, one after the other: of a large one the pieces would be more than a cache holds."""
        run: list[Any] = []
        head: str | None = root.text
        for child in root.iterchildren():
            write = _ALWAYS.get(child.tag)
            if write is None:
                if not self._reader.is_block(child, bool(run) or not blank(head)):
                    run.append(child)
                    continue
                write = Direct._block
            if run or head:
                yield from self._top_flow(head, run)
                run = []
            try:
                yield write(self, child)
            except LONG_WAY:
                yield self._top_block(child)
            except NotDirectError:
                yield self._top_long(child)
            head = child.tail
        if run or head:
            yield from self._top_flow(head, run)

    def _top_block(self, element: Any) -> Piece:
        try:
            return self._long(self._reader.block(element))
        except NotDirectError:
            return self._top_long(element)

    def _top_long(self, element: Any) -> Piece:
        self._begin()
        item = self._tree.block(element)
        return kind_of(item), self._long_writer.block(item)

    def _top_flow(self, head: str | None, elements: list[Any]) -> list[Piece]:
        try:
            return [in_container(piece) for piece in self._flow(head, elements)]
        except NotDirectError:
            self._begin()
            return [(kind_of(item), self._long_writer.block(item)) for item in self._tree.flow(head, elements)]

    # ------------------------------------------------------------------------------------------ blocks

    def _block(self, element: Any) -> Piece:
        """A block element, written; a paragraph as it is where paragraphs are elements."""
        write = _BLOCKS.get(element.tag)
        return self._long(self._reader.block(element)) if write is None else self._written(write, element)

    def _written(self, write: Callable[[Direct, Any], Piece], element: Any) -> Piece:
        try:
            return write(self, element)
        except LONG_WAY:
            return self._long(self._reader.block(element))

    def _long(self, item: Node) -> Piece:
        kind = kind_of(item)
        if kind == PARAGRAPH and "html" in item.get("attrs", ()):
            kind = STYLED
        return kind, self._writer.block(item, bare=kind == BARE)

    def _flow(self, head: str | None, elements: list[Any]) -> list[Piece]:
        return self._reader.flow_as(head, elements, self._block, self._bare)

    def container(self, element: Any) -> list[Piece]:
        """The blocks in an element; text without an element is written as where it is expected to have none."""
        parts = element[:]
        text = element.text
        if not parts:
            out = whole_text(text)
            return [(BARE, escape_block(out))] if out else []
        if not text or not text.strip(WHITE):
            if len(parts) == 1 and (write := _ALONE.get((only := parts[0]).tag)) is not None and blank(only.tail):
                return [self._written(write, only)]
            writers = []
            for part in parts:
                if (write := _ALONE.get(part.tag)) is None or ((tail := part.tail) and tail.strip(WHITE)):
                    break
                writers.append(write)
            else:
                return list(map(self._written, writers, parts))
        return self._flow(text, parts)

    def _body(self, element: Any) -> list[Node]:
        """The blocks in an element as a node for the writer, which is markdown already; none where it is empty."""
        pieces = self.container(element)
        return [{"type": WRITTEN, "kind": pieces[0][0], "text": joined(pieces)}] if pieces else []

    def text(self, element: Any, *, cell: bool = False, one_line: bool = False) -> str:
        """Markdown of all that an element holds as the text of one paragraph (see InlineWriter.write)."""
        value, parts = element.text, element[:]
        if not parts:
            return whole_text(value, cell)
        out = self._lines.line(value, parts, cell=cell, one_line=one_line)
        if out is not None:
            return out
        nodes: list[Node] = []
        self._tree.add_inlines(element, (), nodes)
        return self._writer.inline.write(tidy(nodes), cell=cell, one_line=one_line)

    def _bare(self, head: str | None, run: list[Any]) -> Piece | None:
        if run and (out := self._lines.line(head, run)) is not None:
            return BARE, escape_block(out)
        item = self._reader.bare(head, run)
        return None if item is None else (BARE, self._writer.block(item, bare=True))

    def paragraph(self, element: Any) -> Piece:
        """A `<p>`, written. Raises LongWayError where it has to be read as a node."""
        if (keys := element.keys()) and not HIDDEN_NAMES.issuperset(keys):
            raise LongWayError
        value = element.text
        if not len(element):
            if value and (own := stands_alone(value)):
                return PARAGRAPH, own
            return PARAGRAPH, escape_block(whole_text(value)) or "<br>"
        parts = element[:]
        if (out := short_line(value, parts)) is None and (out := self._lines.line(value, parts)) is None:
            raise LongWayError
        return PARAGRAPH, escape_block(out)

    def _heading(self, element: Any) -> Piece:
        only_hidden(element)
        return OTHER, heading_line(int(element.tag[1]), self.text(element, one_line=True))

    def _list(self, element: Any) -> Piece:
        ordered, start = element.tag == "ol", ""
        if keys := element.keys():
            if ordered and "start" in keys:
                start = element.get("start")
                keys.remove("start")
            if not HIDDEN_NAMES.issuperset(keys):
                raise LongWayError
            if start and not (start.isdigit() and len(start) < 9 and str(int(start)) == start):
                raise LongWayError
        children = element[:]
        if not children or ((text := element.text) and text.strip(WHITE)):
            raise LongWayError
        for child in children:
            if child.tag != "li" or ((tail := child.tail) and tail.strip(WHITE)):
                raise LongWayError
            if (keys := child.keys()) and not HIDDEN_NAMES.issuperset(keys):
                raise LongWayError
        items: list[list[Piece]] = []
        for child in children:
            # most items are one paragraph
            if len(child) == 1 and (only := child[0]).tag == "p" and not child.text and not only.tail:
                try:
                    items.append([self.paragraph(only)])
                except LONG_WAY:
                    items.append([self._long(self._reader.block(only))])
            else:
                items.append(self.container(child) or [(BARE, "<br>")])
        bare = False
        for item in items:
            if item[0][0] in _BARE_KINDS:
                bare = True
                break
        bodies = [item[0][1] if len(item) == 1 and item[0][0] in _AS_IS[bare] else _item(item, bare) for item in items]
        if not ordered:
            return "*" if bare else "-", list_lines(bodies, number=None, bare=bare)
        unusual = start if bare and start == "1" else None if bare or start else "none"
        return "1)" if bare else "1", list_lines(bodies, number=int(start or 1), bare=bare, start=unusual)

    # ------------------------------------------------------------------------------------------ lines of text

    def _line_node(self, element: Any) -> Node | None:
        """A node that the writer asks for the text of an element, once it knows what it stands in."""
        parts = element[:]
        if len(parts) == 1 and parts[0].get(CARD) is not None:
            return None

        def write(cell: bool, one_line: bool) -> str:
            out = self._lines.line(element.text, parts, cell=cell, one_line=one_line)
            return self._writer.inline.write(self._tree.inlines(element), cell=cell, one_line=one_line) if out is None else out

        return {"type": WRITTEN, "write": write}


def _item(pieces: list[Piece], bare: bool) -> str:
    """Markdown of what an item holds in a list whose items begin with text (`bare`) or with elements."""
    kind, text = pieces[0]
    if bare and kind == PARAGRAPH:
        text += _BLOCK_P
    elif bare and kind == STYLED:
        raise NotDirectError
    if len(pieces) > 1:
        return list_item([(kind, text), *map(in_container, pieces[1:])])
    return text if kind != RULE else "___"


def _without_written(raw: RawForm) -> RawForm:
    """`raw`, for nodes that hold no markdown in place of nodes; raises NotDirectError for others."""

    def form(item: Node) -> tuple[str, str]:
        if _holds_written(item):
            raise NotDirectError
        return raw(item)

    return form


def _holds_written(item: Node) -> bool:
    return item["type"] is WRITTEN or any(map(_holds_written, item.get("content") or ()))


# By element: those that are blocks wherever they stand, and all of those that are written here.
_ALWAYS: Mapping[str, Callable[[Direct, Any], Piece]] = {
    "p": Direct.paragraph,
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Direct._heading),
    "ul": Direct._list,
    "ol": Direct._list,
    "table": write_table,
    "hr": write_rule,
}
_BLOCKS = {**_ALWAYS, lxml_tag("ac:image"): write_image, lxml_tag("ac:structured-macro"): write_macro}
# Those that are blocks where no text stands beside them.
_ALONE = {**_ALWAYS, lxml_tag("ac:image"): write_image}
