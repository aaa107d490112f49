"""Confluence storage format (Cloud and Data Center) to markdown and back. What is written is always well-formed."""

from __future__ import annotations

from typing import Any

import attrs

from mcp_atlassian_oauth.markup.collecting import without_collecting
from mcp_atlassian_oauth.markup.reader import read
from mcp_atlassian_oauth.markup.splice import Dialect, Source, emit, splice
from mcp_atlassian_oauth.markup.storage_read import storage_reader
from mcp_atlassian_oauth.markup.storage_write import StorageWriter
from mcp_atlassian_oauth.markup.tree import Node, node
from mcp_atlassian_oauth.markup.writer import Writer
from mcp_atlassian_oauth.markup.xml import parse, pieces


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
    return _write(_read(document).nodes)[0]


@without_collecting
def from_markdown(text: str, base: str | None = None) -> str:
    """A storage body from markdown.

    With `base` (the current body), every block that the text did not change keeps its bytes; unchanged text gives
    `base` back. Raises MarkupError beyond 10 MB or 100 levels, or for raw storage in the text that is not well-formed.
    """
    if base is None:
        return StorageWriter().blocks([block for block, _, _ in _group(read(text)[1])])
    body = _read(base)
    merged = splice(text, body.nodes, _DIALECT)
    if merged is None:
        return base
    return body.head + "".join(piece for piece, _ in emit(merged, body.sources, StorageWriter().block))


def _read(document: str) -> _Body:
    root, prolog, body = parse(document)
    reader = storage_reader()
    elements: list[Any] = list(root)
    sources: list[Source] = []
    head = prolog
    run: list[Any] = []
    run_source, run_text = "", None
    found = list(pieces(body))
    at = 0

    def keep(space: str) -> None:
        nonlocal head
        if sources:
            sources[-1] = attrs.evolve(sources[-1], space=sources[-1].space + space)
        else:
            head += space

    def flush() -> None:
        nonlocal run, run_source, run_text
        made = reader.flow(run_text, run) if run or run_text else []
        if made:
            sources.append(Source(made, run_source))
        else:
            keep(run_source)
        run, run_source, run_text = [], "", None

    for start, end, is_element in found:
        source = body[start:end]
        if not is_element:
            if source.strip(" \t\r\n"):
                if not run and run_text is None:
                    run_text = root.text if at == 0 else elements[at - 1].tail
                run_source += source
            elif run or run_text:
                run_source += source
            else:
                keep(source)
            continue
        element = elements[at]
        at += 1
        if reader.is_block(element, bool(run or run_text)):
            flush()
            sources.append(Source([reader.block(element)], source))
        else:
            run.append(element)
            run_source += source
    flush()
    return _Body(sources, head)


def _raw(item: Node) -> tuple[str, str]:
    return "storage", StorageWriter().block(item) if item["type"] != "text" else str(item.get("text"))


def _write(nodes: list[Node]) -> tuple[str, list[int]]:
    return Writer(_raw, ordered_marks=True).document(nodes)


def _fit(item: Node) -> list[Node]:
    return [item]


def _group(found: list[tuple[Node, int, int]]) -> list[tuple[Node, int, int]]:
    """Layout sections stand in a layout: adjacent ones in the same."""
    out: list[tuple[Node, int, int]] = []
    for item, start, end in found:
        if item["type"] != "layoutSection":
            out.append((item, start, end))
        elif out and out[-1][0]["type"] == "layout":
            last, first, _ = out[-1]
            out[-1] = (node("layout", [*last["content"], item]), first, end)
        else:
            out.append((node("layout", [item]), start, end))
    return out


def _is_valid(nodes: list[Node]) -> bool:
    StorageWriter().blocks(nodes)
    return True


_DIALECT = Dialect(write=_write, fit=_fit, is_valid=_is_valid, group=_group)
