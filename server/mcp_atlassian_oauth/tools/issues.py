"""Issues: search, read, comment."""

from __future__ import annotations

from typing import Annotated

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import whole
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.compact import dumps
from mcp_atlassian_oauth.render.text import clip, holds_words
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.protocols import Comment, Issue, Jira, SearchPage
from mcp_atlassian_oauth.tools.issue_answers import (
    ISSUE_FIELDS,
    LIST_FIELDS,
    comment_json,
    comment_markdown,
    issue_answer,
    issues_answer,
)
from mcp_atlassian_oauth.tools.queries import jql_to_send
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, Range, tool

IssueKey = Annotated[str, "Key, id or address"]


@tool(product="jira", toolset="issues", title="Search issues", read_only=True)
async def jira_search_issues(
    call: Call,
    jql: str = "",
    fields: Annotated[list[str] | None, "Further field ids"] = None,
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
    found = await call.jira().search(query.text, fields=_with(LIST_FIELDS, fields), limit=limit + place.skip, cursor=place.server)
    return issues_answer(found, call.format(output_format), place=place, extra=fields or (), note=query.note)


@tool(product="jira", toolset="issues", title="Get issue", read_only=True)
async def jira_get_issue(
    call: Call,
    issue: IssueKey,
    fields: Annotated[list[str] | None, "Further field ids, or *all"] = None,
    comments: Annotated[int, "How many of the latest", Range(0, 100)] = 5,
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """Read an issue: fields, links, description, latest comments. storage: the description as stored."""
    jira = call.jira()
    key = issue_key(issue, jira.url)
    found, latest = await read_issue(jira, key, comments=comments, extra=fields or ())
    return issue_answer(found, latest, call.format(output_format), fields or (), cursor)


async def read_issue(
    jira: Jira, key: str, *, comments: int, extra: list[str] | tuple[str, ...] = ()
) -> tuple[Issue, SearchPage[Comment]]:
    """Return an issue with its latest comments, in one request unless the issue doesn't bring all of them."""
    wanted = _with(ISSUE_FIELDS, extra)
    found = await jira.issue(key, fields=(*wanted, "comment") if comments else wanted)
    brought = found.comments
    total = found.comment_total if found.comment_total is not None else len(brought)
    if comments and total > len(brought):
        return found, await jira.comments(key, limit=comments)
    # A server orders them by creation; one that was asked for *all answers with some even where none are wanted.
    return found, SearchPage(brought[-comments:] if comments else (), total=total if comments else None)


@tool(product="jira", toolset="issues", title="Add comment", read_only=False)
async def jira_add_comment(
    call: Call,
    issue: IssueKey,
    body: Annotated[str, "Markdown"],
    output_format: OutputFormat | None = None,
) -> str:
    """Comment on an issue."""
    if not body.strip():
        raise AtlassianError("The comment is empty.", advice="Nothing was sent. Pass the text as body.")
    jira = call.jira()
    key = issue_key(issue, jira.url)
    comment = await jira.add_comment(key, body)
    if comment.id is None:
        raise AtlassianError(
            f"Jira took the request but its answer names no comment on {key}: it may have been added, or not.",
            advice=f"Check with jira_get_issue {key} before you try again.",
        )
    comment, note = await _as_held(jira, key, comment)
    if comment.body is not None and not holds_words(comment.body.markdown(), body):
        raise AtlassianError(
            f"Jira answered with comment {comment.id}, but its text is not what was sent: "
            f"{clip(comment.body.plain(), 300)!r}. The comment on {key} may have been added, or not.",
            advice=f"Check with jira_get_issue {key} before you try again.",
        )
    form = call.format(output_format)
    if form == "storage":
        return whole(comment.body.as_stored() if comment.body else "")
    if form == "json":
        answer = {"issue": key, "comment": comment_json(comment, comment.body.markdown() if comment.body else "")}
        return whole(dumps(answer | ({"note": note} if note else {})))
    return whole(f"{note or f'Added to {key}, as Jira now holds it:'}\n\n{comment_markdown(comment)}")


async def _as_held(jira: Jira, key: str, comment: Comment) -> tuple[Comment, str]:
    """Return the comment as the server holds it, read again where its answer had no text, and a doubt there may be."""
    if comment.body is not None or comment.id is None:
        return comment, ""
    try:
        held = await jira.comment(key, comment.id)
    except AtlassianError as error:
        raise AtlassianError(
            f"Jira answered with comment id {comment.id} on {key}, but the comment can't be read back:",
            *error.messages,
            status=error.status,
            advice=f"It may have been added, or not. Check with jira_get_issue {key} before you try again.",
        ) from error
    if held.body is None:
        return (
            held,
            f"Jira answered with comment id {comment.id} on {key}, but holds no text for it. Check first.",
        )
    return held, ""


def _with(usual: tuple[str, ...], further: list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*usual, *(further or ()))))


TOOLS = (jira_search_issues, jira_get_issue, jira_add_comment)
