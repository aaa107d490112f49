"""Issues: search, read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.protocols import Comment, Issue, Jira, SearchPage
from mcp_atlassian_oauth.tools.field_names import field_list
from mcp_atlassian_oauth.tools.issue_answers import ISSUE_FIELDS, LIST_FIELDS, issue_answer, issues_answer
from mcp_atlassian_oauth.tools.issue_include import Include, as_json, as_markdown, sections_of, wanted
from mcp_atlassian_oauth.tools.queries import jql_to_send
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, Range, tool

MOST_COMMENTS = 100
IssueKey = Annotated[str, "Key, id or address"]


@tool(product="jira", toolset="issues", title="Search issues", read_only=True)
async def jira_search_issues(
    call: Call,
    jql: str = "",
    fields: Annotated[list[str] | None, "Further ones, by name or id"] = None,
    limit: Annotated[int, Range(1, 100)] = 25,
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """Search issues by JQL. The default project is added where the query names none; an empty query lists it."""
    query = jql_to_send(call, jql)
    if not query.text.strip():
        raise AtlassianError(
            "The query is empty and no default project is set.",
            advice="Send JQL, e.g. project = PROJ AND status = Open ORDER BY updated, or set_defaults jiraProject.",
        )
    place = Position.of(cursor)
    jira = call.jira()
    extra = await field_list(jira, fields or ())
    found = await jira.search(query.text, fields=_with(LIST_FIELDS, extra), limit=place.reach(limit), cursor=place.server)
    found = await counted(jira, query.text, found, first=place.server is None)
    return issues_answer(found, call.format(output_format), place=place, extra=extra, note=query.note)


async def counted(jira: Jira, jql: str, found: SearchPage[Issue], *, first: bool) -> SearchPage[Issue]:
    """Return a page with how many issues there are: exactly where the server or the page says it, else the server's estimate."""
    if found.total is not None:
        return found
    if first and found.cursor is None:
        return attrs.evolve(found, total=len(found.items))
    try:
        return attrs.evolve(found, total=await jira.about_how_many(jql), approximate=True)
    except AtlassianError:
        # The issues are what was asked for; without a count the cursor still says that there are more.
        return found


@tool(product="jira", toolset="issues", title="Get issue", read_only=True)
async def jira_get_issue(
    call: Call,
    issue: IssueKey,
    fields: Annotated[list[str] | None, "Further ones, by name or id; *all"] = None,
    include: list[Include] | None = None,
    comments: Annotated[int, "How many of the latest", Range(0, 100)] = 5,
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """Read an issue: fields, links, description, latest comments. storage: the description as stored."""
    jira = call.jira()
    key = issue_key(issue, jira.url)
    form = call.format(output_format)
    asked = await wanted(jira, include or () if form != "storage" else ())
    if "comments" in (include or ()):
        comments = MOST_COMMENTS
    extra = await field_list(jira, fields or ())
    further = (*extra, *(field for field in asked.fields if field not in ISSUE_FIELDS))
    found, latest = await read_issue(jira, key, comments=comments, extra=further, expand=asked.expand)
    sections = await sections_of(jira, found, asked)
    hidden = {field for field in asked.fields if field not in extra}
    shown: dict[str, Any] = {"sections": as_markdown(sections), "more": as_json(sections), "hidden": hidden}
    return issue_answer(found, latest, form, extra, cursor, **shown)


async def read_issue(
    jira: Jira, key: str, *, comments: int, extra: Sequence[str] = (), expand: Sequence[str] = ()
) -> tuple[Issue, SearchPage[Comment]]:
    """Return an issue with its latest comments, in one request unless the issue doesn't bring all of them."""
    usual = _with(ISSUE_FIELDS, extra)
    found = await jira.issue(key, fields=(*usual, "comment") if comments else usual, expand=expand)
    brought = found.comments
    total = found.comment_total if found.comment_total is not None else len(brought)
    if comments and total > len(brought):
        return found, await jira.comments(key, limit=comments)
    # A server orders them by creation; one that was asked for *all answers with some even where none are wanted.
    return found, SearchPage(brought[-comments:] if comments else (), total=total if comments else None)


def _with(usual: tuple[str, ...], further: Sequence[str] | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*usual, *(further or ()))))


TOOLS = (jira_search_issues, jira_get_issue)
