"""Confluence itself: the server, and searches over all of its content."""

from __future__ import annotations

from typing import Annotated

from mcp_atlassian_oauth.render.answer import json_value
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.compact import prune
from mcp_atlassian_oauth.render.text import facts
from mcp_atlassian_oauth.tools.page_answers import hits_answer
from mcp_atlassian_oauth.tools.queries import cql_to_send
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, Range, tool


@tool(product="confluence", toolset="confluence", title="Get server info", read_only=True)
async def conf_get_server_info(call: Call, output_format: OutputFormat | None = None) -> str:
    """Which Confluence this is: address, Cloud or Data Center, version."""
    info = await call.confluence().server_info()
    if call.format(output_format) != "markdown":
        return json_value({"deployment": info.deployment, "url": info.url} | prune(info.raw))
    return facts(
        (
            ("Address", info.url),
            ("Deployment", info.deployment),
            ("Title", info.title),
            ("Version", info.version),
            ("Build", info.build),
            ("Default space", call.defaults.conf_space),
        )
    )


@tool(product="confluence", toolset="pages", title="Search Confluence", read_only=True)
async def conf_search_cql(
    call: Call,
    cql: str,
    limit: Annotated[int, Range(1, 100)] = 25,
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """Search Confluence by CQL. The default space is added where the query names none."""
    query = cql_to_send(call, cql)
    place = Position.of(cursor)
    found = await call.confluence().search(query.text, limit=place.reach(limit), cursor=place.server)
    return hits_answer(found, call.format(output_format), place, query.note)


TOOLS = (conf_get_server_info, conf_search_cql)
