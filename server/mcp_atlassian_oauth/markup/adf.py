"""Atlassian Document Format (Jira Cloud, Confluence Cloud) to markdown and back.

An ADF document is a tree already (see `tree`), so reading one costs nothing; what is written is always valid by
Atlassian's schema.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from mcp_atlassian_oauth.markup.adf_fit import Fitter, plain_image
from mcp_atlassian_oauth.markup.adf_model import validator
from mcp_atlassian_oauth.markup.adf_plain import is_plain
from mcp_atlassian_oauth.markup.adf_shape import is_node
from mcp_atlassian_oauth.markup.collecting import without_collecting
from mcp_atlassian_oauth.markup.errors import MarkupError
from mcp_atlassian_oauth.markup.reader import prepare, read_blocks, read_checked
from mcp_atlassian_oauth.markup.splice import Dialect, splice
from mcp_atlassian_oauth.markup.tree import Node, node, text
from mcp_atlassian_oauth.markup.writer import Writer

Document = dict[str, Any]


def _raw(item: Node) -> tuple[str, str]:
    return "adf", orjson.dumps(item).decode()


def _write(nodes: Iterable[Node]) -> tuple[str, list[int]]:
    return Writer(_raw, ordered_marks=False).document(nodes)


def _nodes(document: Any) -> Iterator[Node]:
    """The nodes at the top of a document, each checked when its turn comes: it is still at hand then for whoever takes it."""
    if not isinstance(document, dict) or document.get("type") != "doc" or not is_node({**document, "content": []}):
        raise MarkupError('The document is not ADF: expected {"type": "doc", "version": 1, "content": [...]}.')
    content = document.get("content") or []
    items: list[Any] = content if isinstance(content, list) else [None]
    for item in items:
        if not is_node(item, 1):
            raise MarkupError(
                "The ADF document is malformed or nests deeper than 220 nodes: every node needs a type and a list of content."
            )
        yield item


@without_collecting
def to_markdown(document: Document) -> str:
    """Markdown of an ADF document. Raises MarkupError for anything that is not ADF, or nests too deep."""
    return _write(_nodes(document))[0]


@without_collecting
def from_markdown(text: str, base: Document | None = None) -> Document:
    """A schema-valid ADF document from markdown.

    With `base` (the current document), every block that the text did not change keeps its original nodes; unchanged
    text gives `base` back. Raises MarkupError beyond 10 MB or 100 levels.
    """
    if base is None:
        return {"version": 1, "type": "doc", "content": _convert(text)}
    current = list(_nodes(base))
    merged = splice(text, current, _DIALECT)
    return base if merged is None else {**base, "content": merged}


def _convert(source: str) -> list[Node]:
    prepared = prepare(source)
    fitter = Fitter()
    out: list[Node] = []
    unsure: list[Node] = []
    for block, _, _, is_valid in read_checked(prepared):
        if is_valid or is_plain(block, "doc"):
            out.append(block)
        elif block["type"] == "mediaSingle" and (image := plain_image(block)):
            out.append(image)
        else:
            fitted = fitter.top(block)
            out += fitted
            unsure += [made for made in fitted if not is_plain(made, "doc")]
    return out if not unsure or _is_valid(unsure) else _with_sources(prepared)


def _with_sources(prepared: str) -> list[Node]:
    """A document in which blocks that the schema refuses, though they should fit, are shown as their source."""
    fitter = Fitter()
    encoded = prepared.encode("utf-8", "replace")
    out: list[Node] = []
    for block, start, end in read_blocks(prepared):
        fitted = fitter.top(block)
        if not _is_valid(fitted):
            fitted = [node("codeBlock", [text(encoded[start:end].decode("utf-8", "replace"))], language="markdown")]
        out += fitted
    return out


def _is_valid(blocks: list[Node]) -> bool:
    try:
        return validator()({"version": 1, "type": "doc", "content": blocks})
    except ValueError:
        # jsonschema-rs refuses to walk that far down
        raise MarkupError("The markdown nests too deep for an ADF document. Flatten lists or quotes.") from None


def _fit(item: Node) -> list[Node]:
    return Fitter().top(item)


_DIALECT = Dialect(write=_write, fit=_fit, is_valid=_is_valid)
