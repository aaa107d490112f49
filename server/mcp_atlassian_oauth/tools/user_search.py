"""People, found by name or by what they can be assigned."""

from __future__ import annotations

from typing import Annotated, Any

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import json_list, markdown_list
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import table
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.protocols import User
from mcp_atlassian_oauth.tools.project_names import project_key
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool


@tool(product="jira", toolset="users", title="Find users", read_only=True)
async def jira_find_users(
    call: Call,
    query: Annotated[str | None, "Beginning of a name or e-mail"] = None,
    project: Annotated[str | None, "Assignable there"] = None,
    issue: Annotated[str | None, "Assignable to it"] = None,
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """Find people."""
    jira = call.jira()
    text = (query or "").strip().removeprefix("@")
    place = Position.of(cursor)
    if issue:
        found = await jira.people.assignable(text, issue=issue_key(issue, jira.url))
    elif project:
        found = await jira.people.assignable(text, project=await project_key(call, project))
    elif text:
        found = await jira.people.find(text)
    else:
        raise AtlassianError("Nobody is searched for.", advice="Pass query, or project or issue for those who can be assigned.")
    rows = found[place.skip :]
    if call.format(output_format) != "markdown":
        return json_list("users", [_as_json(user) for user in rows], place=place, following=None, total=len(found))
    return markdown_list(
        rows,
        lambda some: table(("Name", "Id", "E-mail", "Active"), map(_row, some)),
        place=place,
        following=None,
        total=len(found),
        nothing="Nobody found",
    )


def _row(user: User) -> tuple[str | None, ...]:
    return user.name, user.id, user.email, "no" if user.active is False else None


def _as_json(user: User) -> dict[str, Any]:
    active = False if user.active is False else None
    return without_empty({"id": user.id, "name": user.name, "email": user.email, "active": active})


TOOLS = (jira_find_users,)
