"""ADF nodes as their source, and back."""

from __future__ import annotations

import orjson

from mcp_atlassian_oauth.markup.adf_shape import is_node
from mcp_atlassian_oauth.markup.tree import Node, mark, text


def parse_adf(source: str) -> Node | None:
    """A node written as JSON; None when it is not one."""
    try:
        found = orjson.loads(source)
    except orjson.JSONDecodeError:
        return None
    return found if is_node(found) else None


def source_text(item: Node) -> Node:
    """A node that nothing else can show, as its source in monospace."""
    return text(orjson.dumps(item).decode(), (mark("code"),))
