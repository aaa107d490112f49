"""HTML blocks of markdown: the tags we know, and the markdown between them."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from mcp_atlassian_oauth.markup.folding import CELLS, Item, Token, cell, line_attributes, literal, row, table
from mcp_atlassian_oauth.markup.syntax import ATTRIBUTES, tag_attributes, unescape
from mcp_atlassian_oauth.markup.tree import Node, node

_BREAKS = re.compile(rf"\s*((?:<br>)+)\s*({ATTRIBUTES})?\s*\Z", re.S)
# Possessive: what is no tag after all is found out in one go.
_TAG_REST = r"""(?:\s[^<>"']*+(?:(?:"[^"]*+"|'[^']*+')(?=[\s>]|/>)[^<>"']*+)*+)?+"""
# What a cell holds that ends on its line.
_CELL_BODY = r"""[^<`\\\n]*+(?:(?:\\[^\n]|<(?!/?(?:t|d|summary)|!))[^<`\\\n]*+)*+"""
_CELL = rf"(?P<cell>t[dh])(?P<values>{_TAG_REST})>(?P<body>{_CELL_BODY})</(?P=cell)>"
# What it begins with comes first and alone: the search for one of a few characters is what makes it fast.
_KNOWN_TAG = re.compile(
    rf"""[\\`<](?:
        (?<=\\). | (?<=`)[^`\n]*` | (?<=<)(?:
          (?P<comment>!--)
        | {_CELL}
        | (?P<close>/?)(?P<tag>table|thead|tbody|tfoot|tr|th|td|details|summary|br|p)(?P<rest>{_TAG_REST})/?>))""",
    re.I | re.S | re.X,
)
# A table whose rows hold nothing but such cells, and its rows and cells. A no-break space is text.
_CELLS = "|".join(f"<{tag}{_TAG_REST}>{_CELL_BODY}</{tag}>" for tag in ("td", "th"))
_WHOLE_TABLE = re.compile(
    rf"<table({_TAG_REST})>[ \t\r\n]*+(?:<tr{_TAG_REST}>(?:{_CELLS})*+</tr>[ \t\r\n]*+)++</table>[ \t\r\n]*\Z", re.I
)
_ROW_OR_CELL = re.compile(rf"<(?:tr(?P<row>{_TAG_REST})>|{_CELL})", re.I)
_INLINE_START = re.compile(r"\s*<(?:u|b|i|s|em|strong|del|sub|sup|span|font|code|time|small|ins|strike|big|kbd)\b", re.I)
_WHITE = " \t\r\n"
_TEXT_TAGS = frozenset({"br", "p"})
_UNSEEN = frozenset({"thead", "tbody", "tfoot", "summary"})


def html_tokens(source: str, start: int, end: int, read: Callable[[str], list[Node]],
                read_cell: Callable[[str], list[Node]]) -> list[Item]:  # fmt: skip
    """Tokens and blocks of an HTML block: the tags we know; everything else is text.

    `read` gives the blocks of the markdown between tags, `read_cell` those of a cell, which may get their content later.
    """
    out: list[Item] = []
    at, title, known = 0, False, False
    if breaks := _BREAKS.match(source):
        paragraph = node("paragraph", [node("hardBreak") for _ in range(breaks.group(1).count("<br>") - 1)])
        line = line_attributes(breaks.group(2)) if breaks.group(2) else None
        return [(paragraph, start, end, False), *([(Token("attributes", "", line), start, end, False)] if line else [])]
    if whole := _whole_table(source, read_cell):
        return [(whole, start, end, False)]
    inside = False

    def piece(upto: int, *, markdown: bool) -> None:
        body = source[at:upto]
        if title:
            out.append((Token("title", unescape(html.unescape(body)), {}), start, end, False))
        elif inner := body.strip(_WHITE):
            blocks = read(inner) if markdown else [literal(body.strip("\n"))]
            out.extend((block, start, end, False) for block in blocks)

    for found, stop in _known(source):
        first, last = found.start(), found.lastgroup
        if last == "body":
            if title or first > at:
                piece(first, markdown=known or inside)
            known, inside, title, at = True, False, False, stop
            tag, values, body = found.group("cell", "values", "body")
            body = body.strip(_WHITE)
            out.append((cell(tag.lower(), tag_attributes(values), read_cell(body) if body else []), start, end, False))
            continue
        if last != "rest":
            if last and source[first:stop] in ("<!-- -->", "<!-- empty -->"):
                piece(first, markdown=known)
                out.append((Token("separator", "", {}), start, end, False))
                at = stop
            continue
        closes, tag, values = found.group("close", "tag", "rest")
        tag = tag.lower()
        if tag in _TEXT_TAGS:
            continue
        if title or first > at:
            piece(first, markdown=known or inside)
        known = True
        at = stop
        title = tag == "summary" and not closes
        if tag in _UNSEEN:
            continue
        if tag in CELLS:
            inside = not closes
        out.append((Token("endtag" if closes else "tag", tag, tag_attributes(values)), start, end, False))
    if not known and at == 0 and _INLINE_START.match(source) and (blocks := _inline_block(source, read)):
        return [(block, start, end, False) for block in blocks]
    if title or at < len(source):
        piece(len(source), markdown=known)
    return out


def _known(source: str) -> Iterator[tuple[re.Match[str], int]]:
    """Tags, comments, escapes and code spans in an HTML block, one after the other, each with its end."""
    at = closed = 0
    while found := _KNOWN_TAG.search(source, at):
        at = found.end()
        if found.lastgroup == "comment":
            if 0 <= closed < at:
                closed = source.find("-->", at)
            if closed < 0:
                # no comment, nor is any other from here on
                continue
            at = closed + 3
        yield found, at


def _whole_table(source: str, read_cell: Callable[[str], list[Node]]) -> Node | None:
    """The table that an HTML block is, where every cell of it is on one line; None for anything else."""
    found = _WHOLE_TABLE.match(source)
    if found is None:
        return None
    rows: list[Node] = []
    cells: list[Node] = []
    for one in _ROW_OR_CELL.finditer(source):
        if one.lastgroup == "row":
            cells = []
            rows.append(row(tag_attributes(one["row"]), cells))
        else:
            tag, values, body = one.group("cell", "values", "body")
            body = body.strip(_WHITE)
            cells.append(cell(tag.lower(), tag_attributes(values), read_cell(body) if body else []))
    return table(tag_attributes(found[1]), rows)


def _inline_block(source: str, read: Callable[[str], list[Node]]) -> list[Node] | None:
    """The blocks of HTML that begins with an inline tag.

    A tag alone on its line starts an HTML block; with a letter before it, it is part of a paragraph.
    """
    blocks = read("a" + source.strip())
    if not blocks or not blocks[0].get("content") or blocks[0]["content"][0].get("text", "")[:1] != "a":
        return None
    first = blocks[0]["content"][0]
    first["text"] = first["text"][1:]
    if not first["text"]:
        del blocks[0]["content"][0]
    return blocks
