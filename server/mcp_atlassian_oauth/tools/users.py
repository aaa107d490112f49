"""People."""

from __future__ import annotations

from mcp_atlassian_oauth.render.answer import json_value
from mcp_atlassian_oauth.render.compact import prune
from mcp_atlassian_oauth.render.text import facts
from mcp_atlassian_oauth.sites.protocols import User
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool


@tool(product="jira", toolset="users", title="Get myself", read_only=True)
async def jira_get_myself(call: Call, output_format: OutputFormat | None = None) -> str:
    """Whose Jira account is used: name, id, e-mail, time zone."""
    user = await call.jira().people.myself()
    if call.format(output_format) != "markdown":
        return json_value(prune(user.raw))
    return facts(
        (
            ("Name", user.name or "(not in the answer)"),
            ("Id", user.id or "(not in the answer)"),
            ("E-mail", user.email),
            ("Time zone", user.time_zone),
            ("Locale", user.locale),
            ("Active", "no" if user.active is False else None),
            ("Preferred user (default)", call.defaults.preferred_user),
        )
    )


def person(user: User | None) -> str | None:
    """Return a user as answers show one: the name, and the id that requests take."""
    if user is None:
        return None
    return f"{user.name} ({user.id})" if user.name and user.id else user.name or user.id


TOOLS = (jira_get_myself,)
