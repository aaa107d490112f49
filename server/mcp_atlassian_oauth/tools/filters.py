"""Saved filters and dashboards."""

from __future__ import annotations

from typing import Annotated

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.sites.filters import Dashboard, Filter, Filters, Gadget, Which
from mcp_atlassian_oauth.sites.jira_addresses import reference
from mcp_atlassian_oauth.sites.protocols import SearchPage
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool
from mcp_atlassian_oauth.tools.rows import page_answer, rows_answer
from mcp_atlassian_oauth.tools.saving import Saving, Values, given
from mcp_atlassian_oauth.tools.users import person

PAGE = 25
Cursor = Annotated[str | None, "From the last answer"]


@tool(product="jira", toolset="projects", title="List filters", read_only=True)
async def jira_list_filters(
    call: Call,
    query: Annotated[str | None, "Name, id or address"] = None,
    which: Which | None = None,
    cursor: Cursor = None,
    output_format: OutputFormat | None = None,
) -> str:
    """List saved filters. Run one: jira_search_issues "filter = ID"."""
    filters = call.jira().filters
    wanted = reference("filter", query, call.jira().url) if query and query.strip() else ""
    place = Position.of(cursor)
    found = await _by_id(filters, wanted) if wanted.isdecimal() and cursor is None else None
    if found is None:
        found = await filters.find(wanted, which or "all", limit=PAGE, cursor=place.server)
    return page_answer("filters", found, place, call.format(output_format), _filter_row)


async def _by_id(filters: Filters, filter_id: str) -> SearchPage[Filter] | None:
    """Return the filter with this id, None where there is none: a number may be a part of a name, too."""
    try:
        return SearchPage((attrs.evolve(await filters.filter(filter_id), id=filter_id),), total=1)
    except AtlassianError as error:
        if error.status not in (400, 404):
            raise
        return None


def _filter_row(one: Filter) -> dict[str, str | None]:
    favourite = "yes" if one.favourite else None
    return {"id": one.id, "name": one.name, "jql": one.jql, "owner": person(one.owner), "favourite": favourite}


@tool(product="jira", toolset="projects", title="Create filter", read_only=False)
async def jira_create_filter(
    call: Call,
    name: str,
    jql: str,
    description: str | None = None,
    favourite: bool | None = None,
) -> str:
    """Save a JQL query as a filter."""
    from mcp_atlassian_oauth.query import QuerySyntaxError
    from mcp_atlassian_oauth.query.jql import parse

    try:
        parse(jql)
    except QuerySyntaxError as error:
        raise AtlassianError(f"The query is not valid: {error}", advice="Nothing was sent. Correct it.") from error
    filters = call.jira().filters

    async def send(_: str | None, values: Values) -> Filter:
        return await filters.create(name=name.strip(), jql=jql, description=description, favourite=favourite is True)

    saving = Saving(
        "filter",
        lambda one: one.id,
        _filter_values,
        send,
        filters.filter,
        "Check with jira_list_filters before you try again.",
    )
    asked = given(name=name, jql=jql, description=description, favourite=favourite or None)
    return await saving.create(call, asked, "")


def _filter_values(one: Filter) -> dict[str, object]:
    return {
        "name": one.name,
        "jql": one.jql,
        "description": one.description,
        "favourite": one.favourite,
        "url": one.url,
    }


@tool(product="jira", toolset="projects", title="List dashboards", read_only=True)
async def jira_list_dashboards(
    call: Call,
    query: str | None = None,
    gadgets_of: Annotated[str | None, "Dashboard id"] = None,
    cursor: Cursor = None,
    output_format: OutputFormat | None = None,
) -> str:
    """List dashboards, or the gadgets of one."""
    filters = call.jira().filters
    form = call.format(output_format)
    place = Position.of(cursor)
    if gadgets_of and gadgets_of.strip():
        gadgets = await filters.gadgets(reference("dashboard", gadgets_of, call.jira().url))
        return rows_answer("gadgets", [_gadget_row(gadget) for gadget in gadgets], place, form)
    found = await filters.dashboards((query or "").strip(), limit=PAGE, cursor=place.server)
    return page_answer("dashboards", found, place, form, _dashboard_row)


def _dashboard_row(one: Dashboard) -> dict[str, str | None]:
    return {"id": one.id, "name": one.name, "owner": person(one.owner), "address": one.url}


def _gadget_row(one: Gadget) -> dict[str, str | None]:
    where = f"row {one.row}, column {one.column}" if one.row is not None and one.column is not None else None
    return {"id": one.id, "title": one.title, "kind": one.kind, "position": where}


TOOLS = (jira_list_filters, jira_create_filter, jira_list_dashboards)
