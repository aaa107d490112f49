"""Atlassian Document Format (Jira Cloud, Confluence Cloud) to markdown and back.

An ADF document is a tree already (see `tree`), so reading one costs nothing; what is written is always valid by
Atlassian's schema.
"""

from __future__ import annotations

from typing import Any

import orjson

from mcp_atlassian_oauth.markup.adf_fit import Fitter, is_node
from mcp_atlassian_oauth.markup.adf_model import validator
from mcp_atlassian_oauth.markup.collecting import without_collecting
from mcp_atlassian_oauth.markup.errors import MarkupError
from mcp_atlassian_oauth.markup.reader import read
from mcp_atlassian_oauth.markup.splice import Dialect, splice
from mcp_atlassian_oauth.markup.tree import Node, node, text
from mcp_atlassian_oauth.markup.writer import Writer

Document = dict[str, Any]


def _raw(item: Node) -> tuple[str, str]:
    return "adf", orjson.dumps(item).decode()


def _write(nodes: list[Node]) -> tuple[str, list[int]]:
    return Writer(_raw, ordered_marks=False).document(nodes)


def _check(document: Any) -> list[Node]:
    if not isinstance(document, dict) or document.get("type") != "doc" or not is_node({**document, "content": []}, 0):
        raise MarkupError('The document is not ADF: expected {"type": "doc", "version": 1, "content": [...]}.')
    content = document.get("content") or []
    if not isinstance(content, list) or not all(is_node(item, 1) for item in content):
        raise MarkupError(
            "The ADF document is malformed or nests deeper than 220 nodes: every node needs a type and a list of content."
        )
    return content


@without_collecting
def to_markdown(document: Document) -> str:
    """Markdown of an ADF document. Raises MarkupError for anything that is not ADF, or nests too deep."""
    return _write(_check(document))[0]


@without_collecting
def from_markdown(text: str, base: Document | None = None) -> Document:
    """A schema-valid ADF document from markdown.

    With `base` (the current document), every block that the text did not change keeps its original nodes; unchanged
    text gives `base` back. Raises MarkupError beyond 10 MB or 100 levels.
    """
    if base is None:
        return {"version": 1, "type": "doc", "content": _convert(text)}
    current = _check(base)
    merged = splice(text, current, _DIALECT)
    return base if merged is None else {**base, "content": merged}


def _convert(source: str) -> list[Node]:
    prepared, blocks = read(source)
    fitter = Fitter()
    out = [fitted for block, _, _ in blocks for fitted in fitter.top(block)]
    if _is_valid(out):
        return out
    encoded = prepared.encode("utf-8", "replace")
    out = []
    for block, start, end in blocks:
        fitted_blocks = fitter.top(block)
        if not _is_valid(fitted_blocks):
            fitted_blocks = [node("codeBlock", [text(encoded[start:end].decode("utf-8", "replace"))], language="markdown")]
        out.extend(fitted_blocks)
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
