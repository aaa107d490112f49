"""HTML tables of markdown as we write them, read without tokens: rows and cells in HTML blocks, a cell's blocks between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from mcp_atlassian_oauth.markup.containers import CELLS, cell, row, table
from mcp_atlassian_oauth.markup.inline_reader import ELEMENTS
from mcp_atlassian_oauth.markup.syntax import tag_attributes
from mcp_atlassian_oauth.markup.tokens import Item, Made
from mcp_atlassian_oauth.markup.tree import Node

# Possessive: what is no tag after all is found out in one go.
TAG_REST = r"""(?:\s[^<>"']*+(?:(?:"[^"]*+"|'[^']*+')(?=[\s>]|/>)[^<>"']*+)*+)?+"""
# What a cell holds that ends on its line.
CELL_BODY = r"""[^<`\\\n]*+(?:(?:\\[^\n]|<(?!/?(?:t|d|summary)|!))[^<`\\\n]*+)*+"""
# A tag, or a cell that ends on its line. A no-break space is text.
_PIECE = re.compile(rf"<(/?)(table|tr|td|th)({TAG_REST})>(?:({CELL_BODY})</(t[dh])>)?[ \t\r\n]*+")
WHITE = " \t\r\n"
# A line of text without anything that markdown or we could take for markup, alone or in bold.
_TEXT = r"[^\W_][^\\`*_~\[\]<>&:|{}!@\x00-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]*"
_LINE = re.compile(rf"(?:(?!\d+[.)](?: |\Z))({_TEXT})(?<! )|\*\*({_TEXT})(?<!\s)\*\*|<strong>({_TEXT})</strong>)\Z")
_STRONG = ELEMENTS["Strong"]
_KINDS = {"td": "tableCell", "th": "tableHeader"}
# Attributes of cells, and kinds of blocks in them, with which a table remains what ADF allows.
_ALIGNED = frozenset({"", " align=center", " align=end"})
_ALLOWED = frozenset({"paragraph", "heading", "bulletList", "orderedList", "panel", "blockquote"})

_Cell: TypeAlias = tuple[str, str, list[Node]]
HtmlBlock: TypeAlias = tuple[str, int, int]
"""The source of an HTML block, where it begins and where it ends."""


def line_paragraph(source: str) -> Node | None:
    """The paragraph of a line of plain text, which may be bold as a whole; None for any other."""
    found = _LINE.match(source)
    if found is None:
        return None
    index = found.lastindex
    if index == 1:
        return {"type": "paragraph", "content": [{"type": "text", "text": source}]}
    return {"type": "paragraph", "content": [{"type": "text", "text": found[index], "marks": [_STRONG]}]}  # type: ignore[index]


class OpenTable:
    """A table of which some has been read. `read_cell` gives the blocks of a cell on one line.

    `held`: all that it was begun with, to be read in another way where it turns out to be none.
    """

    __slots__ = (
        "_attributes",
        "_cells",
        "_children",
        "_is_plain",
        "_is_valid",
        "_opened",
        "_read_cell",
        "_rows",
        "held",
        "is_closed",
    )

    def __init__(self, read_cell: Callable[[str], list[Node]]) -> None:
        self._read_cell = read_cell
        self.held: list[HtmlBlock | Item] = []
        self.is_closed = False
        # Whether nothing in it has attributes but for the alignment of cells, and all blocks in it are known to be valid.
        self._is_plain = self._is_valid = True
        # Attributes as they are written: those of the table, None before its tag; and of each row, with its cells.
        self._attributes: str | None = None
        self._rows: list[tuple[str, list[_Cell]]] = []
        # The cells of the row that is open; the tag and attributes of the cell that is open, and the blocks in it.
        self._cells: list[_Cell] | None = None
        self._opened = ("", "")
        self._children: list[Node] | None = None

    def add(self, item: Item) -> bool:
        """Put a block where the table is open; False for a token, and where it is open for none."""
        self.held.append(item)
        block = item[0]
        if self._children is None or not isinstance(block, dict):
            return False
        self._children.append(block)
        if not item[3] or block["type"] not in _ALLOWED:
            self._is_valid = False
        return True

    def read(self, block: HtmlBlock) -> bool:
        """Go on with an HTML block; False where it is anything but tags of the table in their order and cells on one line."""
        self.held.append(block)
        parts = _PIECE.split(block[0])
        # What stands between the pieces: there may be nothing.
        if any(parts[::6]):
            return False
        for closes, tag, attributes, body, end in zip(
            parts[1::6], parts[2::6], parts[3::6], parts[4::6], parts[5::6], strict=True
        ):
            if body is None:
                if not self._step(closes, tag, attributes):
                    return False
            elif closes or end != tag or self._cells is None or self._children is not None:
                return False
            else:
                self._cells.append((tag, attributes, self._line(body.strip(WHITE))))
                if attributes not in _ALIGNED:
                    self._is_plain = False
        return True

    def made(self) -> Made:
        """The closed table, from where to where it stands, and whether it is known to be valid ADF.

        Nothing that was held changes before: attributes of cells are set on the blocks in them.
        """
        rows: list[Node] = []
        for shown, cells in self._rows:
            made = [
                cell(tag, tag_attributes(attributes), children)
                if attributes
                else {"type": _KINDS[tag], "content": children or [{"type": "paragraph", "content": []}]}
                for tag, attributes, children in cells
            ]
            rows.append(row(tag_attributes(shown), made))
        found: Node = (
            {"type": "table", "content": rows} if self._is_plain else table(tag_attributes(self._attributes or ""), rows)
        )
        return found, self.held[0][1], self.held[-1][2], self._is_plain and self._is_valid

    def _step(self, closes: str, tag: str, attributes: str) -> bool:
        """Take a tag; False where it can't stand here."""
        cells, children = self._cells, self._children
        if tag in CELLS:
            if cells is None:
                return False
            if not closes:
                self._opened, self._children = (tag, attributes), []
                self._is_plain = self._is_plain and attributes in _ALIGNED
                return children is None
            if children is None or tag != self._opened[0]:
                return False
            cells.append((*self._opened, children))
            self._children = None
        elif children is not None:
            return False
        elif tag == "tr":
            if closes:
                self._cells = None
                return bool(cells)
            if self._attributes is None or self.is_closed or cells is not None:
                return False
            self._is_plain = self._is_plain and not attributes
            self._cells = []
            self._rows.append((attributes, self._cells))
        elif closes:
            if cells is not None or self.is_closed or not self._rows:
                return False
            self.is_closed = True
        else:
            if self._attributes is not None:
                return False
            self._attributes = attributes
            self._is_plain = not attributes
        return True

    def _line(self, body: str) -> list[Node]:
        if not body:
            return []
        if paragraph := line_paragraph(body):
            return [paragraph]
        self._is_valid = False
        return self._read_cell(body)


def with_tables(
    pieces: Iterable[Item | HtmlBlock], tokens: Callable[[HtmlBlock], list[Item]], read_cell: Callable[[str], list[Node]]
) -> Iterator[Item]:
    """What stands at the top of a text, with the tables in it that can be read as such; `tokens` reads all other HTML."""
    opened: OpenTable | None = None
    for piece in pieces:
        if len(piece) == 4:
            if opened is None:
                yield piece
                continue
            belongs = opened.add(piece)
        else:
            if opened is None:
                if not piece[0].startswith("<table"):
                    yield from tokens(piece)
                    continue
                opened = OpenTable(read_cell)
            belongs = opened.read(piece)
        if not belongs:
            yield from _otherwise(opened, tokens)
            opened = None
        elif opened.is_closed:
            yield opened.made()
            opened = None
    if opened is not None:
        yield from _otherwise(opened, tokens)


def _otherwise(table: OpenTable, tokens: Callable[[HtmlBlock], list[Item]]) -> Iterator[Item]:
    """What a table was begun with, as it is where there is none."""
    for piece in table.held:
        if len(piece) == 3:
            yield from tokens(piece)
        else:
            yield piece
