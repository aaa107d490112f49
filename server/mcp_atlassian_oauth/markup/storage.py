"""Confluence storage format (Cloud and Data Center) to markdown and back. What is written is always well-formed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from mcp_atlassian_oauth.markup.collecting import without_collecting
from mcp_atlassian_oauth.markup.reader import prepare, read_checked
from mcp_atlassian_oauth.markup.splice import Dialect, Source, emit, splice
from mcp_atlassian_oauth.markup.storage_core import StorageReader
from mcp_atlassian_oauth.markup.storage_direct import storage_markdown
from mcp_atlassian_oauth.markup.storage_read import storage_reader
from mcp_atlassian_oauth.markup.storage_text import WHITE
from mcp_atlassian_oauth.markup.storage_write import StorageWriter
from mcp_atlassian_oauth.markup.tokens import Block
from mcp_atlassian_oauth.markup.tree import Node, node
from mcp_atlassian_oauth.markup.writer import Writer
from mcp_atlassian_oauth.markup.xml import parse, parse_measured, pieces


@attrs.frozen
class _Body:
    """A storage body: its top-level nodes by the source (with the space after it) that holds them, and what stands before."""

    sources: list[Source]
    head: str

    @property
    def nodes(self) -> list[Node]:
        return [item for source in self.sources for item in source.nodes]


@without_collecting
def to_markdown(document: str) -> str:
    """Markdown of a storage body. Raises MarkupError when it is not well-formed, too large or nests too deep."""
    root, is_deep, _, _ = parse_measured(document)
    return _write(storage_reader().top(root))[0] if is_deep else storage_markdown(root, _raw)


@without_collecting
def from_markdown(text: str, base: str | None = None) -> str:
    """A storage body from markdown.

    With `base` (the current body), every block that the text did not change keeps its bytes; unchanged text gives
    `base` back. Raises MarkupError beyond 10 MB or 100 levels, or for raw storage in the text that is not well-formed.
    """
    if base is None:
        writer = StorageWriter()
        return "".join([writer.block(made[0]) for made in _group(read_checked(prepare(text)))])
    body = _read(base)
    merged = splice(text, body.nodes, _DIALECT)
    if merged is None:
        return base
    return body.head + "".join(piece for piece, _ in emit(merged, body.sources, StorageWriter().block))


def _read(document: str) -> _Body:
    """The nodes that `to_markdown` shows, with what they stand for in the body."""
    root, prolog, body = parse(document)
    spans = list(_spans(storage_reader(), root, body))
    following = [*(start for _, start, _ in spans[1:]), len(body)]
    return _Body(
        [Source(made, body[start:end], body[end:until]) for (made, start, end), until in zip(spans, following, strict=False)],
        prolog + body[: spans[0][1] if spans else len(body)],
    )


def _spans(reader: StorageReader, root: Any, body: str) -> Iterator[tuple[list[Node], int, int]]:
    """Nodes at the top of a body, and start and end of their source: one block element, or a run of text and inline ones."""
    head: str | None = None
    run: list[Any] = []
    start = 0
    elements, text = iter(root), root.text
    for at, end, is_element in pieces(body):
        if not is_element:
            if not run and not head and body[at:end].strip(WHITE):
                head, start = text, at
            continue
        element = next(elements)
        text = element.tail
        if not reader.is_block(element, bool(run or head)):
            start = start if run or head else at
            run.append(element)
            continue
        if made := reader.flow(head, run):
            yield made, start, at
        yield [reader.block(element)], at, end
        head, run = None, []
    if made := reader.flow(head, run):
        yield made, start, len(body)


def _raw(item: Node) -> tuple[str, str]:
    return "storage", StorageWriter().block(item) if item["type"] != "text" else str(item.get("text"))


def _write(nodes: Iterable[Node]) -> tuple[str, list[int]]:
    return Writer(_raw, ordered_marks=True).document(nodes)


def _fit(item: Node) -> list[Node]:
    return [item]


def _group(found: Iterable[Any]) -> Iterator[Any]:
    """Blocks, and what is known of each; layout sections stand in a layout, adjacent ones in the same."""
    sections: list[Any] = []
    for block in found:
        if block[0]["type"] == "layoutSection":
            sections.append(block)
            continue
        if sections:
            yield _layout(sections)
            sections = []
        yield block
    if sections:
        yield _layout(sections)


def _layout(sections: list[Any]) -> Block:
    return node("layout", [section[0] for section in sections]), sections[0][1], sections[-1][2]


def _is_valid(nodes: list[Node]) -> bool:
    StorageWriter().blocks(nodes)
    return True


_DIALECT = Dialect(write=_write, fit=_fit, is_valid=_is_valid, group=lambda found: list(_group(found)))
