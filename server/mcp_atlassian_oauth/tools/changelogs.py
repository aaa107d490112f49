"""The histories of issues."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import json_list, markdown_list
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.text import clip, table
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.details import Change
from mcp_atlassian_oauth.tools.issue_include import change_json, change_rows
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, Range, tool


@tool(product="jira", toolset="issue_details", title="Get changelogs", read_only=True)
async def jira_get_changelogs(
    call: Call,
    issues: Annotated[list[str], Range(1, 100)],
    fields: Annotated[list[str] | None, "Only changes of these"] = None,
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """What changed in issues: when, by whom, from, to."""
    jira = call.jira()
    keys = list(dict.fromkeys(issue_key(issue, jira.url) for issue in issues))
    if not keys:
        raise AtlassianError("Which issues?", advice="Pass issues, a list of keys.")
    place = Position.of(cursor)
    page = await jira.details.histories(keys, cursor=place.server)
    # A row for each field: a change of many is no row by itself that could be too long.
    changes = _only(page.items, fields or ())[place.skip :]
    note = clip(" ".join(page.warnings), 500)
    if call.format(output_format) != "markdown":
        rows = list(map(change_json, changes))
        return json_list("changes", rows, place=place, following=page.cursor, extra={"note": note})
    return markdown_list(changes, _table, place=place, following=page.cursor, heading=note, nothing="No change found")


def _only(changes: Sequence[Change], fields: Sequence[str]) -> list[Change]:
    """Return the changes of these fields (all where none is named), each of one field."""
    wanted = {" ".join(field.split()).casefold() for field in fields}
    return [
        attrs.evolve(change, fields=(one,))
        for change in changes
        for one in change.fields
        if not wanted or one.field.casefold() in wanted
    ]


def _table(changes: Sequence[Change]) -> str:
    rows = [(change.issue, *row) for change in changes for row in change_rows(change)]
    return table(("Issue", "Changed", "By", "Field", "From", "To"), rows, keep=4)


TOOLS = (jira_get_changelogs,)
