"""What stands between blocks: pieces of our own block syntax, which containers are folded from."""

from __future__ import annotations

from typing import TypeAlias

import attrs as attr

from mcp_atlassian_oauth.markup.syntax import read_attributes
from mcp_atlassian_oauth.markup.tree import Node, node, text

LINE_KEYS = frozenset({"align", "indent", "size", "block", "header", "start"})


@attr.define
class Token:
    """A piece of our own block syntax.

    `kind`: "open", "close" and "leaf" of a directive, "tag" and "endtag" of HTML, "attributes" of the block before,
    "task" (a list item's box), "title" of the enclosing details, "separator" of two lists. `level`: a fence's colons.
    """

    kind: str
    name: str
    attributes: dict[str, str]
    level: int = 0


Item: TypeAlias = tuple[Node | Token, int, int, bool]
"""A block or a token, where it begins and ends, and whether it is known to be valid ADF as it is (see adf_plain)."""

Block: TypeAlias = tuple[Node, int, int]
Made: TypeAlias = tuple[Node, int, int, bool]


def line_attributes(source: str) -> dict[str, str] | None:
    """The attributes of a `{…}` line; None when it is text."""
    attributes = read_attributes(source)
    if not attributes or not all(key in LINE_KEYS or key.startswith("html:") for key in attributes):
        return None
    return attributes


def literal(source: str) -> Node:
    """HTML that is not ours, as the text it is."""
    content: list[Node] = []
    for index, line in enumerate(source.split("\n")):
        if index:
            content.append(node("hardBreak"))
        if line:
            content.append(text(line))
    return node("paragraph", content)
