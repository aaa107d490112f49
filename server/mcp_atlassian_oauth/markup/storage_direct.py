"""Confluence storage format straight to markdown, without the tree between them.

Most of a page is headings, paragraphs and lists of text with a few marks and links. For those the way through the tree
(`storage_core` in, `writer` out) is long: their elements become markdown here, by the functions that the writer uses. What
is anything else takes the long way, block by block or line by line, with the same result (a test holds the two together).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from mcp_atlassian_oauth.markup.atoms import RawForm, image
from mcp_atlassian_oauth.markup.blocks import heading_line
from mcp_atlassian_oauth.markup.framing import (
    BARE,
    OTHER,
    PARAGRAPH,
    RULE,
    STYLED,
    Piece,
    kind_of,
    list_item,
    list_lines,
    separated,
)
from mcp_atlassian_oauth.markup.resources import reference
from mcp_atlassian_oauth.markup.storage_core import children
from mcp_atlassian_oauth.markup.storage_lines import CARD, HIDDEN_NAMES, LONG_WAY, LineWriter, LongWayError
from mcp_atlassian_oauth.markup.storage_read import storage_reader
from mcp_atlassian_oauth.markup.storage_text import WHITE, blank, plain
from mcp_atlassian_oauth.markup.syntax import escape_block, stands_alone, write_attributes
from mcp_atlassian_oauth.markup.tree import WRITTEN, Node
from mcp_atlassian_oauth.markup.writer import Writer
from mcp_atlassian_oauth.markup.xml import lxml_tag, lxml_tags

_BLOCK_BARE, _BLOCK_P = (f"\n{write_attributes({'block': value})}" for value in ("bare", "p"))
_BARE_KINDS = frozenset({BARE, "*", "1)"})
_ALT, _CAPTION, _MARK = map(lxml_tag, ("ac:alt", "ac:caption", "ac:adf-mark"))
_NAMES_OF_IMAGE = HIDDEN_NAMES | {_ALT}
_IDENTIFIERS = lxml_tags("ri:attachment", "ri:url")


class NotDirectError(Exception):
    """A block at the top has to take the long way as a whole."""


def storage_markdown(root: Any, raw: RawForm) -> str:
    """Markdown of a body's root element, in which no element is deeper than the tree may be. `raw`: see Writer."""
    parts = list(separated(_Direct(raw).top(root)))
    return "\n\n".join(parts) + ("\n" if parts else "")


class _Direct:
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
        """The blocks of a body, one by one."""
        return self._reader.top_as(root, self._top_block, self._top_flow)

    def _top_block(self, element: Any) -> Piece:
        try:
            return self._block(element)
        except NotDirectError:
            self._begin()
            item = self._tree.block(element)
            return kind_of(item), self._long_writer.block(item)

    def _top_flow(self, head: str | None, elements: list[Any]) -> list[Piece]:
        try:
            return [_in_container(piece) for piece in self._flow(head, elements)]
        except NotDirectError:
            self._begin()
            return [(kind_of(item), self._long_writer.block(item)) for item in self._tree.flow(head, elements)]

    # ------------------------------------------------------------------------------------------ blocks

    def _block(self, element: Any) -> Piece:
        """A block element, written; a paragraph as it is where paragraphs are elements."""
        write = _BLOCKS.get(element.tag)
        return self._long(self._reader.block(element)) if write is None else self._written(write, element)

    def _written(self, write: Callable[[_Direct, Any], Piece], element: Any) -> Piece:
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

    def _container(self, element: Any) -> list[Piece]:
        """The blocks in an element; text without an element is written as where it is expected to have none."""
        parts = element[:]
        if not parts:
            content = plain(element.text)
            return [(BARE, self._writer.inline.paragraph(content))] if content else []
        text = element.text
        if text is None or not text.strip(WHITE):
            pieces = []
            for part in parts:
                if (write := _BLOCKS.get(part.tag)) is None or ((tail := part.tail) and tail.strip(WHITE)):
                    break
                pieces.append((write, part))
            else:
                return [self._written(write, part) for write, part in pieces]
        return self._flow(text, parts)

    def _body(self, element: Any) -> list[Node]:
        """The blocks in an element as a node for the writer, which is markdown already; none where it is empty."""
        pieces = self._container(element)
        if not pieces:
            return []
        return [{"type": WRITTEN, "kind": pieces[0][0], "text": "\n\n".join(separated(map(_in_container, pieces)))}]

    def _bare(self, head: str | None, run: list[Any]) -> Piece | None:
        if run and (out := self._lines.line(head, run)) is not None:
            return BARE, escape_block(out)
        item = self._reader.bare(head, run)
        return None if item is None else (BARE, self._writer.block(item, bare=True))

    def _paragraph(self, element: Any) -> Piece:
        if (keys := element.keys()) and not HIDDEN_NAMES.issuperset(keys):
            raise LongWayError
        parts = element[:]
        if not parts:
            value = element.text
            if value and (own := stands_alone(value)):
                return PARAGRAPH, own
            return PARAGRAPH, self._writer.inline.paragraph(plain(value))
        out = self._lines.line(element.text, parts)
        if out is None:
            raise LongWayError
        return PARAGRAPH, escape_block(out)

    def _heading(self, element: Any) -> Piece:
        _only_hidden(element)
        if len(element):
            out = self._lines.line(element.text, element[:], one_line=True)
            if out is None:
                raise LongWayError
        elif not (value := element.text) or not (out := stands_alone(value)):
            out = self._writer.inline.write(plain(value), one_line=True)
        return OTHER, heading_line(int(element.tag[1]), out)

    def _list(self, element: Any) -> Piece:
        ordered, start = element.tag == "ol", ""
        for key, value in element.items():
            if ordered and key == "start":
                start = value
            elif key not in HIDDEN_NAMES:
                raise LongWayError
        if (start and not (start.isdigit() and len(start) < 9 and str(int(start)) == start)) or not blank(element.text):
            raise LongWayError
        children = element[:]
        for child in children:
            if child.tag != "li" or ((tail := child.tail) and not blank(tail)):
                raise LongWayError
            if (keys := child.keys()) and not HIDDEN_NAMES.issuperset(keys):
                raise LongWayError
        if not children:
            raise LongWayError
        items = [self._container(child) or [(BARE, "<br>")] for child in children]
        bare = any(item[0][0] in _BARE_KINDS for item in items)
        for item in items:
            kind, text = item[0]
            if bare and kind == PARAGRAPH:
                item[0] = kind, text + _BLOCK_P
            elif bare and kind == STYLED:
                raise NotDirectError
            if len(item) > 1:
                item[1:] = map(_in_container, item[1:])
        bodies = [item[0][1] if len(item) == 1 and item[0][0] != RULE else list_item(item) for item in items]
        if not ordered:
            return "*" if bare else "-", list_lines(bodies, number=None, bare=bare)
        unusual = start if bare and start == "1" else None if bare or start else "none"
        return "1)" if bare else "1", list_lines(bodies, number=int(start or 1), bare=bare, start=unusual)

    def _image(self, element: Any) -> Piece:
        attrs: dict[str, Any] = {"type": "external"}
        if not _NAMES_OF_IMAGE.issuperset(element.keys()):
            raise LongWayError
        if (alt := element.get(_ALT)) is not None:
            attrs["alt"] = alt
        caption: str | None = None
        for child in children(element):
            tag = child.tag
            if tag in _IDENTIFIERS and "url" not in attrs:
                attrs["url"] = reference(child)
            elif tag == _CAPTION and "url" in attrs and caption is None:
                caption = self._caption(child)
            elif tag != _MARK or len(child):
                raise LongWayError
        if "url" not in attrs:
            raise LongWayError
        out = image(attrs)
        return OTHER, out if caption is None else f"{out}\n{caption}"

    def _caption(self, element: Any) -> str:
        _only_hidden(element)
        blocks = children(element)
        if len(blocks) != 1 or blocks[0].tag != "p":
            raise LongWayError
        return self._paragraph(blocks[0])[1]

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


def _only_hidden(element: Any) -> None:
    if (keys := element.keys()) and not HIDDEN_NAMES.issuperset(keys):
        raise LongWayError


def _in_container(piece: Piece) -> Piece:
    """A block as it is written where paragraphs are expected to be elements."""
    return (BARE, piece[1] + _BLOCK_BARE) if piece[0] == BARE else piece


def _without_written(raw: RawForm) -> RawForm:
    """`raw`, for nodes that hold no markdown in place of nodes; raises NotDirectError for others."""

    def form(item: Node) -> tuple[str, str]:
        if _holds_written(item):
            raise NotDirectError
        return raw(item)

    return form


def _holds_written(item: Node) -> bool:
    return item["type"] is WRITTEN or any(map(_holds_written, item.get("content") or ()))


_BLOCKS: Mapping[str, Callable[[_Direct, Any], Piece]] = {
    "p": _Direct._paragraph,
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _Direct._heading),
    "ul": _Direct._list,
    "ol": _Direct._list,
    lxml_tag("ac:image"): _Direct._image,
}
