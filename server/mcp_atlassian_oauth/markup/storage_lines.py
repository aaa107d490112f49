"""Lines of text of storage format straight to markdown: text with marks and links in it, without inline nodes between them.

An element becomes what `inlines.render` takes. What depends on more than the element itself (marks that may have to be
joined, line breaks at an edge, emoji after a word) takes the long way through nodes, the whole line of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from mcp_atlassian_oauth.markup.atoms import NoFormError
from mcp_atlassian_oauth.markup.inlines import (
    BREAK,
    InlineWriter,
    Span,
    code_text,
    edges,
    fits_code_span,
    literal,
    marked,
    render,
)
from mcp_atlassian_oauth.markup.resources import NoReferenceError, reference
from mcp_atlassian_oauth.markup.storage_core import HIDDEN, MARKS, NoTreeError, StorageReader
from mcp_atlassian_oauth.markup.storage_inlines import link_target
from mcp_atlassian_oauth.markup.storage_text import WHITE, squeeze, tidy
from mcp_atlassian_oauth.markup.syntax import SPECIAL, escape
from mcp_atlassian_oauth.markup.tree import Mark, Node
from mcp_atlassian_oauth.markup.xml import lxml_tag, lxml_tags

HIDDEN_NAMES = frozenset(map(lxml_tag, HIDDEN))
CARD = "data-card-appearance"
_HIDDEN_OF_LINK = HIDDEN_NAMES - {CARD}
_LINK_BODY = lxml_tag("ac:link-body")
_LINKED = lxml_tags("ri:page", "ri:attachment", "ri:blog-post", "ri:content-entity", "ri:space")
_PLAIN_MARKS: dict[str, Mark] = {tag: one for tag, one in MARKS.items() if one["type"] != "code"}
_BY_PLACE = frozenset({"emoji", "mediaInline", "hardBreak"})
# what stands last in a line, where it is not a mark of a kind of its own
_TEXT, _BREAK, _ATOM, _SOME_MARK = "", "br", "atom", "some"
_NO_MARKS = frozenset({_TEXT, _BREAK, _ATOM})

Items: TypeAlias = "list[str | Span]"


class LongWayError(Exception):
    """An element has to take the long way, through nodes."""


LONG_WAY = (LongWayError, NoTreeError, NoReferenceError, NoFormError)


def only_hidden(element: Any) -> None:
    """Raise LongWayError for an element with attributes that markdown has to show."""
    if (keys := element.keys()) and not HIDDEN_NAMES.issuperset(keys):
        raise LongWayError


class LineWriter:
    """Writes lines; what has no short way by itself is read by `reader` and written by `writer`."""

    def __init__(self, reader: StorageReader, writer: InlineWriter) -> None:
        self._reader = reader
        self._writer = writer

    def line(self, head: str | None, elements: list[Any], *, cell: bool = False, one_line: bool = False) -> str | None:
        """Markdown of text and the inline elements (with their tails) after it; None where it has to take the long way.

        `cell` and `one_line`: as InlineWriter.write has them.
        """
        try:
            if (out := short_line(head, elements, cell)) is not None:
                return out
            return edges(render(self._items(head, elements, cell, one_line or cell)))
        except LONG_WAY:
            return None

    def _items(self, head: str | None, elements: list[Any], cell: bool, one_line: bool) -> Items:
        items: Items = []
        value = head.lstrip(WHITE) if head else ""
        last = _TEXT
        for element in elements:
            if value:
                items.append(_text(value, cell))
                last = _TEXT
            if element.tag == "br":
                if not items or last == _BREAK or len(element) or element.text or element.keys():
                    raise LongWayError
                items.append("<br>" if one_line else BREAK)
                last = _BREAK
            else:
                kind = self._inline(element, items, cell, one_line)
                if _may_join(last, kind):
                    raise LongWayError
                last = kind
            value = element.tail or ""
        if value and (value := value.rstrip(WHITE)):
            items.append(_text(value, cell))
        elif last == _BREAK:
            raise LongWayError
        return items

    def _inline(self, element: Any, items: Items, cell: bool, one_line: bool) -> str:
        """Add what an inline element is to `items`; return the kind of mark it is."""
        tag = element.tag
        if (one := _PLAIN_MARKS.get(tag)) is not None:
            if element.keys():
                raise LongWayError
            items.append(self._span(one, element, cell, one_line))
            return str(one["type"])
        if tag == "code":
            items.append(_code(element, cell))
            return "code"
        if (find := _LINKS.get(tag)) is not None and (link := find(element)) is not None:
            items.append(self._span(*link, cell, one_line))
            return "link"
        return self._others(element, items, cell, one_line)

    def _span(self, one: Mark, element: Any, cell: bool, one_line: bool) -> Span:
        """The span of a mark over all that an element holds."""
        span = Span()
        span.mark = one
        if value := element.text:
            span.append(_text(value, cell))
        if len(element):
            last = _TEXT
            for child in element[:]:
                kind = self._inline(child, span, cell, one_line)
                if kind == _ATOM or _may_join(last, kind):
                    raise LongWayError
                last = kind
                if value := child.tail:
                    span.append(_text(value, cell))
                    last = _TEXT
        elif not value:
            raise LongWayError
        return span

    def _others(self, element: Any, items: Items, cell: bool, one_line: bool) -> str:
        """Add an element by way of its nodes."""
        if element.get(CARD) is not None:
            raise LongWayError
        nodes: list[Node] = []
        self._reader.add_inline(element, (), nodes)
        if any(item["type"] in _BY_PLACE for item in nodes):
            raise LongWayError
        items += self._writer.spans(tidy(nodes), cell, one_line)
        return _SOME_MARK if any("marks" in item for item in nodes) else _ATOM


def short_line(head: str | None, elements: list[Any], cell: bool = False) -> str | None:
    """What `render` makes of a line in which text stands between all elements, and they hold nothing else; None for others.

    It neither begins nor ends with a space, and has one line. Raises LongWayError (or NoReferenceError) where LineWriter does.
    """
    out: list[str] = []
    one: Mark | None = None
    inner, before = "", ""
    value = head.lstrip(WHITE) if head else ""
    for element in elements:
        if value:
            text = _text(value, cell)
            if one is not None:
                out.append(marked(one, inner, before, text[0]))
                one = None
            out.append(text)
            before = text[-1]
        elif out or one is not None:
            return None
        tag = element.tag
        if (found := _PLAIN_MARKS.get(tag)) is not None:
            if not (value := element.text) or len(element) or element.keys():
                return None
            one, inner = found, _text(value, cell)
        elif tag == "code":
            out.append(_code(element, cell))
        elif tag not in _LINKS or (link := _LINKS[tag](element)) is None or len(link[1]) or not (value := link[1].text):
            return None
        else:
            out.append(marked(link[0], _text(value, cell), "", ""))
        value = element.tail or ""
    if value and (value := value.rstrip(WHITE)):
        value = _text(value, cell)
    if one is not None:
        out.append(marked(one, inner, before, value[:1]))
    out.append(value)
    return "".join(out)


def whole_text(value: str | None, cell: bool = False) -> str:
    """Text that is all an element holds, as markdown but for what the beginning of a line means (see escape_block)."""
    return escape(squeeze(value).strip(" "), cell=cell) if value else ""


def _text(value: str, cell: bool) -> str:
    """Text among other inline nodes, from the text of an element."""
    if SPECIAL.search(value):
        return literal(squeeze(value), cell)
    if "  " in value:
        value = squeeze(value)
    return value.replace("]", "\\]") if "]" in value else value


def _may_join(before: str, kind: str) -> bool:
    """Whether marks without text between them may be one: where they are of a kind, or where that isn't known."""
    return before not in _NO_MARKS and kind != _ATOM and (kind == before or _SOME_MARK in (before, kind))


def _code(element: Any, cell: bool) -> str:
    value = element.text
    if not value or len(element) or element.keys():
        raise LongWayError
    if not cell and "`" not in value and "  " not in value and value[0] != " " and value.isprintable():
        return f"`{value}`"
    if not fits_code_span(value := squeeze(value), cell):
        raise LongWayError
    return code_text(value, cell)


def _link(element: Any) -> tuple[Mark, Any] | None:
    """The mark of a link to an address, and what holds its text; None where it is out of the ordinary."""
    href: str | None = None
    for key, value in element.items():
        if key == "href":
            href = value
        elif key not in _HIDDEN_OF_LINK:
            return None
    return None if href is None else ({"type": "link", "attrs": {"href": link_target(href)}}, element)


def _resource_link(element: Any) -> tuple[Mark, Any] | None:
    """The mark of a link to something in Confluence, and what holds its text; None where it is out of the ordinary."""
    parts = element[:]
    if len(parts) != 2 or element.text or ((keys := element.keys()) and not _HIDDEN_OF_LINK.issuperset(keys)):
        return None
    target, body = parts
    if target.tail or body.tail or body.tag != _LINK_BODY or body.keys() or target.tag not in _LINKED:
        return None
    return {"type": "link", "attrs": {"href": reference(target)}}, body


_LINKS: Mapping[str, Callable[[Any], tuple[Mark, Any] | None]] = {"a": _link, lxml_tag("ac:link"): _resource_link}
