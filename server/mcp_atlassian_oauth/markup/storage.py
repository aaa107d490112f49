"""Confluence storage format (Cloud and Data Center) to markdown and back. What is written is always well-formed."""

from __future__ import annotations

from typing import Any

import attrs

from mcp_atlassian_oauth.markup.errors import MarkupError
from mcp_atlassian_oauth.markup.reader import read
from mcp_atlassian_oauth.markup.splice import Dialect, splice
from mcp_atlassian_oauth.markup.storage_read import StorageReader
from mcp_atlassian_oauth.markup.storage_write import StorageWriter
from mcp_atlassian_oauth.markup.tree import Node, node, text
from mcp_atlassian_oauth.markup.writer import Writer
from mcp_atlassian_oauth.markup.xml import parse, pieces, too_deep


@attrs.frozen
class _Body:
    """A storage body: its top-level nodes, the source of each (with the space after it), and what stands before the first."""

    nodes: list[Node]
    sources: list[str]
    head: str


def to_markdown(document: str) -> str:
    """Markdown of a storage body. Raises MarkupError when it is not well-formed, too large or nests too deep."""
    return _write(_read(document).nodes)[0]


def from_markdown(text: str, base: str | None = None) -> str:
    """A storage body from markdown.

    With `base` (the current body), every block that the text did not change keeps its bytes; unchanged text gives
    `base` back. Raises MarkupError beyond 10 MB or 100 levels, or for raw storage in the text that is not well-formed.
    """
    if base is None:
        nodes = [fitted for block, _, _ in read(text)[1] for fitted in _fit(block)]
        return StorageWriter().blocks(_group(nodes))
    body = _read(base)
    merged = splice(text, body.nodes, _DIALECT)
    if merged is None:
        return base
    sources = {id(item): source for item, source in zip(body.nodes, body.sources, strict=True)}
    writer = StorageWriter()
    return body.head + "".join(sources.get(id(item)) or writer.block(item) for item in merged)


def _read(document: str) -> _Body:
    root, prolog, body = parse(document)
    if too_deep(body):
        raise MarkupError("The storage format nests too deep. Flatten lists, tables or macros.")
    reader = StorageReader()
    elements: list[Any] = list(root)
    nodes: list[Node] = []
    sources: list[str] = []
    head = prolog
    run: list[Any] = []
    run_source, run_text = "", None
    found = list(pieces(body))
    at = 0

    def flush() -> None:
        nonlocal run, run_source, run_text, head
        made = reader.flow(run_text, run) if run or run_text else []
        for index, item in enumerate(made):
            nodes.append(item)
            sources.append(run_source if index == 0 else "")
        if not made and run_source:
            if sources:
                sources[-1] += run_source
            else:
                head += run_source
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
            elif sources:
                sources[-1] += source
            else:
                head += source
            continue
        element = elements[at]
        at += 1
        following = bool(element.tail and element.tail.strip(" \t\r\n"))
        if reader._is_block(element, bool(run or run_text)):
            flush()
            nodes.append(reader.block(element))
            sources.append(source)
        else:
            run.append(element)
            run_source += source
        del following
    flush()
    return _Body(nodes, sources, head)


def _raw(item: Node) -> tuple[str, str]:
    return "storage", StorageWriter().block(item) if item["type"] != "text" else str(item.get("text"))


def _write(nodes: list[Node]) -> tuple[str, list[int]]:
    return Writer(_raw, ordered_marks=True).document(nodes)


def _fit(item: Node) -> list[Node]:
    """What a node read from markdown is in storage: layout sections stand in a layout."""
    return [node("layout", [item])] if item["type"] == "layoutSection" else [item]


def _group(nodes: list[Node]) -> list[Node]:
    """Join adjacent layouts into one."""
    out: list[Node] = []
    for item in nodes:
        if item["type"] == "layout" and out and out[-1]["type"] == "layout":
            out[-1] = node("layout", [*out[-1]["content"], *item["content"]])
        else:
            out.append(item)
    return out


def _is_valid(nodes: list[Node]) -> bool:
    StorageWriter().blocks(nodes)
    return True


_DIALECT = Dialect(write=_write, fit=_fit, is_valid=_is_valid)

__all__ = ["from_markdown", "text", "to_markdown"]
