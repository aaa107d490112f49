"""The tools as a person wants to see them: what each is for, and what listing it costs a model."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mcp_atlassian_oauth.tools.registry import Tool

# The rule of thumb for English text and JSON; tokenizers differ by a fifth.
_CHARACTERS_PER_TOKEN = 4


def as_wire(tool: Tool) -> dict[str, Any]:
    """Return a tool as tools/list sends it."""
    return {
        "name": tool.name,
        "title": tool.title,
        "description": tool.description,
        "inputSchema": tool.input_schema,
        "annotations": tool.annotations,
    }


def tokens(tool: Tool) -> int:
    """Return about how many tokens a model spends on knowing a tool."""
    return round(len(json.dumps(as_wire(tool), ensure_ascii=False)) / _CHARACTERS_PER_TOKEN)


def as_json(tools: Sequence[Tool]) -> str:
    """Return the tools as JSON, with their schemas."""
    listed = [{**as_wire(tool), "product": tool.product, "toolset": tool.toolset} for tool in tools]
    return json.dumps(listed, indent=2, ensure_ascii=False)


def as_table(tools: Sequence[Tool]) -> str:
    """Return the tools as text: name, effect, size, description."""
    width = max((len(tool.name) for tool in tools), default=0)
    rows = [f"{tool.name:<{width}}  {_effect(tool):<7}  {tokens(tool):>5}  {_first_line(tool)}" for tool in tools]
    head = f"{'tool':<{width}}  effect   tokens  description"
    return "\n".join((head, *rows, f"{len(tools)} tools, about {sum(map(tokens, tools))} tokens in all"))


def _effect(tool: Tool) -> str:
    if tool.annotations["readOnlyHint"]:
        return "reads"
    return "deletes" if tool.annotations["destructiveHint"] else "writes"


def _first_line(tool: Tool) -> str:
    return tool.description.partition("\n")[0]
