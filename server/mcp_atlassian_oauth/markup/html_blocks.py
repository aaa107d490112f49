"""HTML blocks of markdown: the tags we know, and the markdown between them."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from mcp_atlassian_oauth.markup.containers import CELLS, cell
from mcp_atlassian_oauth.markup.html_tables import CELL_BODY, TAG_REST, WHITE
from mcp_atlassian_oauth.markup.syntax import ATTRIBUTES, tag_attributes, unescape
from mcp_atlassian_oauth.markup.tokens import Item, Token, line_attributes, literal
from mcp_atlassian_oauth.markup.tree import Node, node

_BREAKS = re.compile(rf"\s*((?:<br>)+)\s*({ATTRIBUTES})?\s*\Z", re.S)
_CELL = rf"(?P<cell>t[dh])(?P<values>{TAG_REST})>(?P<body>{CELL_BODY})</(?P=cell)>"
# What it begins with comes first and alone: the search for one of a few characters is what makes it fast.
_KNOWN_TAG = re.compile(
    rf"""[\\`<](?:
        (?<=\\). | (?<=`)[^`\n]*` | (?<=<)(?:
          (?P<comment>!--)
        | {_CELL}
        | (?P<close>/?)(?P<tag>table|thead|tbody|tfoot|tr|th|td|details|summary|br|p)(?P<rest>{TAG_REST})/?>))""",
    re.I | re.S | re.X,
)
_INLINE_START = re.compile(r"\s*<(?:u|b|i|s|em|strong|del|sub|sup|span|font|code|time|small|ins|strike|big|kbd)\b", re.I)
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
    inside = False

    def piece(upto: int, *, markdown: bool) -> None:
        body = source[at:upto]
        if title:
            out.append((Token("title", unescape(html.unescape(body)), {}), start, end, False))
        elif inner := body.strip(WHITE):
            blocks = read(inner) if markdown else [literal(body.strip("\n"))]
            out.extend((block, start, end, False) for block in blocks)

    for found, stop in _known(source):
        first, last = found.start(), found.lastgroup
        if last == "body":
            if title or first > at:
                piece(first, markdown=known or inside)
            known, inside, title, at = True, False, False, stop
            tag, values, body = found.group("cell", "values", "body")
            body = body.strip(WHITE)
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
