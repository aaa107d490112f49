"""The defaults of a connection."""

from __future__ import annotations

from typing import Annotated, Any

from mcp_atlassian_oauth.render.compact import dumps
from mcp_atlassian_oauth.render.text import clip, facts
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool


@tool(product=None, toolset="session", title="Set defaults", read_only=False, idempotent=True)
async def set_defaults(
    call: Call,
    preferred_user: Annotated[str | None, "Stands for currentUser(): account id (Cloud) or username"] = None,
    jira_project: Annotated[str | None, "Project key for queries that name none"] = None,
    conf_space: Annotated[str | None, "Space key for queries and new pages that name none"] = None,
    output_format: OutputFormat | None = None,
    show: Annotated[bool | None, "Only show"] = None,
) -> str:
    """Set or show the defaults of this connection. An empty string clears one."""
    given = {"preferred_user": preferred_user, "jira_project": jira_project, "conf_space": conf_space}
    changes: dict[str, Any] = {name: value.strip() or None for name, value in given.items() if value is not None}
    if output_format:
        changes["output_format"] = output_format
    defaults = call.set_defaults(**changes) if changes else call.defaults
    in_force = {
        "preferredUser": defaults.preferred_user,
        "jiraProject": defaults.jira_project,
        "confSpace": defaults.conf_space,
        "outputFormat": defaults.output_format,
    }
    if defaults.output_format == "json":
        return dumps(in_force)
    shown = facts((name, clip(value) if value else "(not set)") for name, value in in_force.items())
    return f"Defaults in force for {call.scope}:\n{shown}"


TOOLS = (set_defaults,)
