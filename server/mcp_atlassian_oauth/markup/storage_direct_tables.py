"""Tables of storage format straight to markdown, as `tables` writes their nodes.

What a cell's text looks like depends on all the other cells: so the cells are looked at first, and written when it is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from mcp_atlassian_oauth.markup.framing import OTHER, Piece, joined
from mcp_atlassian_oauth.markup.storage_core import BLOCKS_ALWAYS, children_of
from mcp_atlassian_oauth.markup.storage_lines import CARD, HIDDEN_NAMES, LongWayError, only_hidden
from mcp_atlassian_oauth.markup.storage_text import blank
from mcp_atlassian_oauth.markup.tables import BARE_RULES, RULES, header_kind, html_cell_text, mostly_bare, pipe_table
from mcp_atlassian_oauth.markup.xml import lxml_tags

if TYPE_CHECKING:
    from mcp_atlassian_oauth.markup.storage_direct import Direct

_PARTS = lxml_tags("tbody", "thead", "colgroup", "col", "tr", "ac:adf-fragment-mark")
_GROUPS, _ROW, _CELLS = lxml_tags("tbody", "thead"), lxml_tags("tr"), lxml_tags("td", "th")
_INLINES = lxml_tags("strong", "b", "em", "i", "u", "s", "del", "sub", "sup", "code", "span", "a", "ac:link", "br", "time")


class _Cell(NamedTuple):
    """A cell; `paragraph`: what holds its text, where it is nothing but that: itself or the one `<p>` in it."""

    element: Any
    spans: str
    paragraph: Any
    bare: bool


def write_table(direct: Direct, element: Any) -> Piece:
    """Markdown of a `<table>`. Raises LongWayError (or NoTreeError) before any of it is written."""
    only_hidden(element)
    rows = [[_cell(cell) for cell in children_of(row, _CELLS)] for row in _rows(element)]
    if not rows:
        raise LongWayError
    return OTHER, _pipe(direct, rows) or _html(direct, rows)


def _rows(element: Any) -> list[Any]:
    rows: list[Any] = []
    for part in children_of(element, _PARTS):
        if part.tag in _GROUPS:
            only_hidden(part)
            rows += children_of(part, _ROW)
        elif part.tag == "tr":
            rows.append(part)
    for row in rows:
        only_hidden(row)
    return rows


def _cell(element: Any) -> _Cell:
    spans = _spans(element) if element.keys() else ""
    parts = element[:]
    if not parts:
        return _Cell(element, spans, element, True)
    only = parts[0]
    if len(parts) == 1 and only.tag == "p":
        if not blank(element.text) or not blank(only.tail) or (len(only) == 1 and only[0].get(CARD) is not None):
            raise LongWayError
        only_hidden(only)
        return _Cell(element, spans, only, False)
    tags = {part.tag for part in parts}
    if not tags.isdisjoint(BLOCKS_ALWAYS):
        return _Cell(element, spans, None, False)
    if not tags <= _INLINES:
        raise LongWayError
    return _Cell(element, spans, element, True)


def _spans(element: Any) -> str:
    spans = {}
    for key, value in element.items():
        if key in ("colspan", "rowspan"):
            if not (value.isdecimal() and value.isascii() and len(value) < 5 and value[0] != "0" and value != "1"):
                raise LongWayError
            spans[key] = value
        elif key not in HIDDEN_NAMES:
            raise LongWayError
    return "".join([f" {key}={spans[key]}" for key in ("colspan", "rowspan") if key in spans]) if spans else ""


def _pipe(direct: Direct, rows: list[list[_Cell]]) -> str | None:
    width = len(rows[0])
    bare = bool(rows[0]) and rows[0][0].bare
    for row in rows:
        if len(row) != width:
            return None
        for cell in row:
            if cell.spans or cell.paragraph is None or cell.bare != bare:
                return None
    kind = header_kind([tuple([cell.element.tag == "th" for cell in row]) for row in rows]) if width else None
    if kind is None:
        return None
    rule = (BARE_RULES if bare else RULES)[None]
    return pipe_table([[direct.text(cell.paragraph, cell=True) for cell in row] for row in rows], [rule] * width, kind)


def _html(direct: Direct, rows: list[list[_Cell]]) -> str:
    single = [cell.bare for row in rows for cell in row if cell.paragraph is not None]
    bare = mostly_bare(sum(single), len(single))
    lines = ["<table block=bare>" if bare else "<table>"]
    lines += [f"<tr>{''.join([_html_cell(direct, cell, bare) for cell in row])}</tr>" for row in rows]
    lines.append("</table>")
    return "\n".join(lines)


def _html_cell(direct: Direct, cell: _Cell, bare: bool) -> str:
    tag, shown = cell.element.tag, cell.spans
    body = None
    if cell.paragraph is not None:
        body = html_cell_text(direct.text(cell.paragraph, one_line=True))
        if bare and not cell.bare:
            shown += " block=p"
        elif cell.bare and not bare and body is not None:
            shown += " block=bare"
    if body is None:
        body = f"\n\n{joined(direct.container(cell.element))}\n\n"
    return f"<{tag}{shown}>{body}</{tag}>"
