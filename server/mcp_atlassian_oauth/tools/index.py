"""The tools as a file (`make docs` writes it), so that a server starts without importing the module of any.

A tool's module is imported when the tool is first called. `python -m mcp_atlassian_oauth.tools.index > …/tools/index.json`.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterable, Mapping
from importlib import resources
from typing import Any

from mcp_atlassian_oauth.tools.registry import Answer, Call, Handler, Tool

FILE = "index.json"


def indexed_tools() -> tuple[Tool, ...]:
    """Return every tool that the file holds, in its order."""
    text = resources.files("mcp_atlassian_oauth.tools").joinpath(FILE).read_text(encoding="utf-8")
    return tuple(map(_tool, json.loads(text)))


def as_json(tools: Iterable[tuple[str, Tool]]) -> str:
    """Return the file's text for tools and the modules they are in, a tool on each line."""
    rows = (json.dumps(_row(module, tool), ensure_ascii=False, separators=(",", ":")) for module, tool in tools)
    return "[\n" + ",\n".join(rows) + "\n]\n"


def _row(module: str, tool: Tool) -> dict[str, Any]:
    return {
        "name": tool.name,
        "module": module,
        "product": tool.product,
        "toolset": tool.toolset,
        "title": tool.title,
        "description": tool.description,
        "inputSchema": tool.input_schema,
        "annotations": tool.annotations,
        "parameters": tool.parameters,
    }


def _tool(row: Mapping[str, Any]) -> Tool:
    return Tool(
        name=row["name"],
        title=row["title"],
        description=row["description"],
        input_schema=row["inputSchema"],
        annotations=row["annotations"],
        product=row["product"],
        toolset=row["toolset"],
        handler=_imported(row["module"], row["name"]),
        parameters=row["parameters"],
    )


def _imported(module: str, name: str) -> Handler:
    async def handler(call: Call, **given: Any) -> str | Answer:
        tools: tuple[Tool, ...] = importlib.import_module(f"mcp_atlassian_oauth.tools.{module}").TOOLS
        return await next(tool for tool in tools if tool.name == name).handler(call, **given)

    return handler


def main() -> None:
    """Write the file's text, made of the modules, to standard output."""
    from mcp_atlassian_oauth.tools.registry import tools_by_module

    # Written as bytes: a console of Windows would change line ends and encoding.
    sys.stdout.buffer.write(as_json(tools_by_module()).encode("utf-8"))


if __name__ == "__main__":
    main()
