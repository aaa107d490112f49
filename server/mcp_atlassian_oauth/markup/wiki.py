"""Jira wiki markup (Data Center) to markdown and back."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from mcp_atlassian_oauth.markup.collecting import without_collecting
from mcp_atlassian_oauth.markup.errors import check_size
from mcp_atlassian_oauth.markup.reader import prepare, read_blocks
from mcp_atlassian_oauth.markup.splice import Dialect, Source, emit, splice
from mcp_atlassian_oauth.markup.tree import Node
from mcp_atlassian_oauth.markup.wiki_read import WikiReader
from mcp_atlassian_oauth.markup.wiki_write import WikiWriter
from mcp_atlassian_oauth.markup.writer import Writer


@without_collecting
def to_markdown(document: str) -> str:
    """Markdown of wiki markup. Raises MarkupError beyond 10 MB or 100 levels."""
    check_size(document, "wiki markup")
    return _write(item for _, nodes in WikiReader().chunks(document) for item in nodes)[0]


@without_collecting
def from_markdown(text: str, base: str | None = None) -> str:
    """Wiki markup from markdown.

    With `base` (the current text), every block that the markdown did not change keeps its characters; unchanged markdown
    gives `base` back. Raises MarkupError beyond 10 MB or 100 levels.
    """
    if base is None:
        return WikiWriter().blocks(block for block, _, _ in read_blocks(prepare(text)))
    sources = _read(base)
    merged = splice(text, [item for source in sources for item in source.nodes], _DIALECT)
    if merged is None:
        return base
    writer = WikiWriter()
    out = ""
    made_before = False
    for piece, made in emit(merged, sources, writer.block):
        if out and (made or made_before) and not out.endswith("\n\n"):
            out += "\n" if out.endswith("\n") else "\n\n"
        out += piece
        made_before = made
    return out


def _read(document: str) -> list[Source]:
    check_size(document, "wiki markup")
    out: list[Source] = []
    head = ""
    for source, nodes in WikiReader().chunks(document):
        if nodes:
            body = source.rstrip()
            out.append(Source(nodes, head + body, source[len(body) :]))
            head = ""
        elif out:
            out[-1] = attrs.evolve(out[-1], space=out[-1].space + source)
        else:
            head += source
    return out


def _raw(item: Node) -> tuple[str, str]:
    return "wiki", WikiWriter().block(item)


def _write(nodes: Iterable[Node]) -> tuple[str, list[int]]:
    return Writer(_raw, ordered_marks=False).document(nodes)


def _fit(item: Node) -> list[Node]:
    return [item]


def _is_valid(nodes: list[Node]) -> bool:
    return True


_DIALECT = Dialect(write=_write, fit=_fit, is_valid=_is_valid)
