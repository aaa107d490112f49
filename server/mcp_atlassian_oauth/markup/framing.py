"""What stands around a block's text in markdown: fences, quotes, list markers, attribute lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from mcp_atlassian_oauth.markup.atoms import NoFormError, attribute_text
from mcp_atlassian_oauth.markup.syntax import write_attributes
from mcp_atlassian_oauth.markup.tree import WRITTEN, Node

SEPARATOR = "<!-- -->"
_MARKERS = {"bulletList": "-", "taskList": "-", "orderedList": "1"}
_BARE_MARKERS = {"bulletList": "*", "taskList": "*", "orderedList": "1)"}
PARAGRAPH, STYLED, BARE, RULE, OTHER = "paragraph", "styled", "bare", "rule", ""
PARAGRAPHS = frozenset({PARAGRAPH, STYLED, BARE})
_LISTS = frozenset({"-", "1", "*", "1)"})
Piece: TypeAlias = tuple[str, str]
"""A block that is written: its kind and its markdown.

PARAGRAPH, STYLED with an attribute line, BARE without an element, RULE, the marker of a list, or OTHER.
"""

_LINES = {"alignment": ("align", "align"), "indentation": ("indent", "level"), "fontSize": ("size", "fontSize")}
_BLOCK_BARE = f"\n{write_attributes({'block': 'bare'})}"
_COLONS = re.compile(r"^[ >]*(:{3,})", re.M)
_TICKS = re.compile("`{3,}")
_LINE_BREAK = re.compile(r"\n(?!\n|\Z)")


def list_marker(item: Node) -> str | None:
    """The kind of list marker a block uses; two adjacent lists with the same one need a separator."""
    kind = item["type"]
    if kind not in _MARKERS:
        return item["kind"] if kind is WRITTEN and item["kind"] in _LISTS else None
    return _BARE_MARKERS[kind] if is_bare(item) else _MARKERS[kind]


def kind_of(item: Node) -> str:
    """The kind of a block, as far as what stands beside it has to know (see Piece)."""
    kind = item["type"]
    if kind == "paragraph":
        return BARE if is_bare(item) else PARAGRAPH
    if kind is WRITTEN:
        return str(item["kind"])
    return list_marker(item) or (RULE if kind == "rule" else OTHER)


def separated(pieces: Iterable[Piece]) -> Iterator[str]:
    """Markdown of blocks, with a separator before each list that would continue the one before."""
    previous = OTHER
    for kind, markdown in pieces:
        if kind == previous and kind in _LISTS:
            yield SEPARATOR
        previous = kind
        yield markdown


def in_container(piece: Piece) -> Piece:
    """A block as it is written where paragraphs are expected to be elements."""
    return (BARE, piece[1] + _BLOCK_BARE) if piece[0] == BARE else piece


def joined(pieces: list[Piece]) -> str:
    """Markdown of blocks where paragraphs are expected to be elements."""
    if len(pieces) == 1:
        return in_container(pieces[0])[1]
    return "\n\n".join(separated(map(in_container, pieces)))


def list_item(pieces: list[Piece]) -> str:
    """Markdown of what an item of a list holds."""
    previous, body = pieces[0]
    # three hyphens after the list's own would be taken for it
    parts = ["___" if previous == RULE else body]
    for kind, body in pieces[1:]:
        is_list = kind in _LISTS
        if is_list and kind == previous:
            parts += ["\n\n", SEPARATOR, "\n\n", body]
        elif is_list and previous in PARAGRAPHS and parts[-1] != "<br>" and (kind[0] != "1" or body[:2] in ("1.", "1)")):
            parts += ["\n", body]
        else:
            parts += ["\n\n", "___" if kind == RULE else body]
        previous = kind
    return "".join(parts)


def list_lines(bodies: list[str], *, number: int | None, bare: bool, start: Any = None) -> str:
    """A list of items with these bodies, numbered from `number`; `start`: what the line after it says of its number."""
    if number is None:
        marker = "* " if bare else "- "
        out = [marker + (indent(body, 2) if "\n" in body else body) for body in bodies]
    else:
        out = []
        end = ") " if bare else ". "
        for offset, body in enumerate(bodies, number):
            marker = f"{offset}{end}"
            out.append(marker + (indent(body, len(marker)) if "\n" in body else body))
    line = f"\n\n{write_attributes({'start': start})}" if start is not None else ""
    return "\n".join(out) + line


def is_bare(item: Node) -> bool:
    """Whether a paragraph has no element of its own, or those in a list's items have none."""
    attrs = item.get("attrs")
    return bool(attrs and attrs.get("bare"))


def attribute_line(item: Node, shown: list[dict[str, Any]], *, bare: bool = False) -> str:
    """The `{…}` line after a block for its visible marks and attributes; "" without any."""
    out: dict[str, str] = {}
    for one in shown:
        attrs = one.get("attrs") or {}
        if one["type"] not in _LINES:
            raise NoFormError(one["type"])
        key, value = _LINES[one["type"]]
        out[key] = attribute_text(attrs.get(value))
    attrs = item.get("attrs") or {}
    if item["type"] == "paragraph" and bool(attrs.get("bare")) != bare:
        out["block"] = "p" if bare else "bare"
    for key, value in (attrs.get("html") or {}).items():
        out[f"html:{key}"] = value
    return write_attributes(out)


def fence(source: str, language: str, attributes: dict[str, str]) -> str:
    """A fenced code block."""
    if "\r" in source or "\x00" in source:
        raise NoFormError("fence")
    ticks = "`" * max(3, 1 + max(map(len, _TICKS.findall(source)), default=0)) if "```" in source else "```"
    info = language + (" " if language and attributes else "") + write_attributes(attributes)
    return f"{ticks}{info}\n{source}\n{ticks}" if source else f"{ticks}{info}\n{ticks}"


def indent(value: str, width: int) -> str:
    """`value` with every line but the first one indented, blank lines left blank."""
    if "\n" not in value:
        return value
    break_ = "\n" + " " * width
    if "\n\n" in value or value[-1] == "\n":
        return _LINE_BREAK.sub(break_, value)
    return value.replace("\n", break_)


def quote(body: str) -> str:
    """`body` as a block quote."""
    return "\n".join([f"> {line}" if line else ">" for line in body.rstrip("\n").split("\n")])


def container(name: str, attributes: dict[str, str], body: str) -> str:
    """`:::name{…}`, the body and `:::`, with more colons than any container inside."""
    colons = ":" * (1 + max(map(len, _COLONS.findall(body)), default=2)) if ":::" in body else ":::"
    head = f"{colons}{name}{write_attributes(attributes)}"
    return f"{head}\n\n{body}\n\n{colons}" if body else f"{head}\n\n{colons}"
