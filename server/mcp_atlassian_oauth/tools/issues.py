"""Issues: search, read, comment."""

from __future__ import annotations

from typing import Annotated

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import beginning, json_value
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.text import clip, holds_words
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.protocols import Comment, Issue, Jira, SearchPage
from mcp_atlassian_oauth.sites.richtext import RichText
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
    sent = jira.rich_text(body)
    comment = await jira.add_comment(key, sent)
    check = f"Check with jira_get_issue {key} before you try again."
    if comment.id is None:
        raise AtlassianError(
            f"Jira took the request but its answer names no comment on {key}: it may have been added, or not.", advice=check
        )
    if not _holds(comment, sent):
        # An answer without the text, or with another one, is no proof: what counts is what the server holds.
        comment = await _read_back(jira, key, comment.id, check)
    held = comment.body.markdown() if comment.body else ""
    done = f"Added to {key}, as Jira now holds it:"
    if not _holds(comment, sent):
        if reads := comment.body.plain().strip() if comment.body else "":
            raise AtlassianError(
                f"Jira answered with comment {comment.id} on {key}, but that one reads {clip(reads, 300)!r}."
                " Yours may have been added, or not.",
                advice=check,
            )
        done = f"Jira answered with comment {comment.id} on {key}, but shows no text for it. {check}"
    form = call.format(output_format)
    if form == "json":
        return json_value({"result": done, "issue": key, "comment": comment_json(comment, held)})
    rest = f"jira_get_issue {key} shows the rest"
    if form == "storage":
        return beginning(comment.body.as_stored() if comment.body else "", rest)
    return beginning(f"{done}\n\n{comment_markdown(comment)}", rest)


def _holds(comment: Comment, sent: RichText) -> bool:
    return comment.body is not None and holds_words(comment.body.plain(), sent.plain())


async def _read_back(jira: Jira, key: str, comment_id: str, check: str) -> Comment:
    try:
        held = await jira.comment(key, comment_id)
    except AtlassianError as error:
        raise AtlassianError(
            f"Jira answered with comment {comment_id} on {key}, but it can't be read back: it may have been added, or not.",
            *error.messages,
            status=error.status,
            advice=check,
        ) from error
    return attrs.evolve(held, id=comment_id)


def _with(usual: tuple[str, ...], further: list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*usual, *(further or ()))))


TOOLS = (jira_search_issues, jira_get_issue, jira_add_comment)
