"""Which tools a server has: what is configured, and what its operator lets it do.

A tool that isn't selected doesn't exist for a client, neither in the list nor by its name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from mcp_atlassian_oauth.settings import Settings, SettingsError
from mcp_atlassian_oauth.tools.index import indexed_tools
from mcp_atlassian_oauth.tools.registry import NAME_LIMIT, Tool
from mcp_atlassian_oauth.toolsets import toolsets_of

if TYPE_CHECKING:
    from atlassian_operations.runtime import Entry

#: How many operations MCP_TOOLS may put in the list: each costs every conversation its schema.
MOST_OPERATIONS = 100


def listed_tools(settings: Settings) -> tuple[Tool, ...]:
    """Return the tools that the settings select, in their order, then the operations that MCP_TOOLS names.

    Raises SettingsError for a pattern that fits nothing, and for one that fits too many operations.
    """
    configured = {None, *(product.name for product in settings.products)}
    toolsets = toolsets_of(settings.toolsets)
    curated = indexed_tools()
    found = [tool for tool in curated if tool.toolset in toolsets or _fits(tool.name, settings.tools)]
    found += _operations(settings, curated)
    _refuse_misspelt(settings, curated)
    return tuple(
        tool
        for tool in found
        if tool.product in configured
        and not _fits(tool.name, settings.tools_excluded)
        and not (settings.read_only and writes(tool))
    )


def writes(tool: Tool) -> bool:
    """Return whether a tool changes something at Atlassian, not only for its client."""
    return not tool.annotations["readOnlyHint"] and bool(tool.annotations["openWorldHint"])


def operation_filter(settings: Settings) -> Callable[[Entry], bool]:
    """Return which operations the four operation tools may use."""
    return lambda entry: not _fits(entry.name, settings.tools_excluded) and (entry.read_only or not settings.read_only)


def _fits(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _operations(settings: Settings, curated: tuple[Tool, ...]) -> list[Tool]:
    """Return the operations that MCP_TOOLS names and the settings allow, as tools."""
    patterns = [pattern for pattern in settings.tools if not any(fnmatchcase(tool.name, pattern) for tool in curated)]
    if not patterns:
        return []
    from atlassian_operations.apis import apis_of
    from atlassian_operations.runtime import index

    from mcp_atlassian_oauth.tools.operations import operation_tool

    apis = {api: product.name for product in settings.products for api in apis_of(product.name, product.deployment)}
    allowed = operation_filter(settings)
    entries = [entry for entry in index() if entry.api in apis and _fits(entry.name, patterns) and allowed(entry)]
    if len(entries) > MOST_OPERATIONS:
        raise SettingsError(
            f"MCP_TOOLS names {len(entries)} operations; at most {MOST_OPERATIONS} can be listed. Name fewer: "
            "atlassian_find_operations reaches all of them without listing one."
        )
    return [operation_tool(entry, apis[entry.api]) for entry in entries if len(entry.name) <= NAME_LIMIT]


def _refuse_misspelt(settings: Settings, curated: tuple[Tool, ...]) -> None:
    """Raise SettingsError for a pattern that fits no tool and no operation: nobody writes one for nothing."""
    names = [tool.name for tool in curated]
    for variable, patterns in (("MCP_TOOLS", settings.tools), ("MCP_TOOLS_EXCLUDE", settings.tools_excluded)):
        unknown = [pattern for pattern in patterns if not any(fnmatchcase(name, pattern) for name in names)]
        if not unknown:
            continue
        from atlassian_operations.runtime import index

        unknown = [pattern for pattern in unknown if not any(fnmatchcase(entry.name, pattern) for entry in index())]
        if unknown:
            raise SettingsError(
                f"{variable} holds {', '.join(map(repr, unknown))}, which fits no tool and no operation. See "
                "docs/tools.md for the tools; operations are found with atlassian_find_operations."
            )
