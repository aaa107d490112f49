"""Comments on issues: list, add, change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated, Any, Literal

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import beginning, json_list, json_value, text_of_page
from mcp_atlassian_oauth.render.budget import Position, page_place
from mcp_atlassian_oauth.render.text import clip, holds_words, paragraphs
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.details import Details, Restriction
from mcp_atlassian_oauth.sites.details.read import internal_of
from mcp_atlassian_oauth.sites.lenient import text
from mcp_atlassian_oauth.sites.protocols import Comment, Jira
from mcp_atlassian_oauth.sites.richtext import RichText
from mcp_atlassian_oauth.tools.doubts import reading_back, unless_doubted
from mcp_atlassian_oauth.tools.issue_answers import comment_json, comment_markdown
from mcp_atlassian_oauth.tools.issue_references import linked
from mcp_atlassian_oauth.tools.issues import IssueKey
from mcp_atlassian_oauth.tools.page_answers import difference
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool

PAGE = 25
REFUSED = 400
_KIND = re.compile(r"(?P<kind>role|group)\s*:\s*(?P<name>.+)", re.IGNORECASE | re.DOTALL)


@tool(product="jira", toolset="issue_details", title="List comments", read_only=True)
async def jira_list_comments(
    call: Call,
    issue: IssueKey,
    order: Literal["newest", "oldest"] = "newest",
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """All comments of an issue."""
    jira = call.jira()
    key = issue_key(issue, jira.url)
    form = call.format(output_format)
    newest = order == "newest"
    if form != "markdown":
        place = Position.of(cursor)
        page = await jira.details.comments(key, limit=PAGE, cursor=place.server, newest_first=newest)
        rows = [comment_json(one, _body(one, form)) | _internal(one) for one in page.items[place.skip :]]
        return json_list("comments", rows, place=place, following=page.cursor, total=page.total, extra={"issue": key})
    server, inner = page_place(cursor)
    page = await jira.details.comments(key, limit=PAGE, cursor=server, newest_first=newest)
    if not page.items and not server:
        return f"{key} has no comments."
    heading = f"## Comments of {key}" + (f" ({page.total}, {order} first)" if page.total is not None else "")
    shown = paragraphs(None if server else heading, *map(_markdown, page.items))
    return text_of_page(shown, server, inner, page.cursor)


def _markdown(comment: Comment) -> str:
    shown = comment_markdown(comment)
    return shown.replace("**\n\n", " · internal**\n\n", 1) if internal_of(comment.raw) else shown


def _body(comment: Comment, form: OutputFormat) -> str:
    if comment.body is None:
        return ""
    return comment.body.as_stored() if form == "storage" else comment.body.markdown()


def _internal(comment: Comment) -> dict[str, Any]:
    return {"internal": True} if internal_of(comment.raw) else {}


@tool(product="jira", toolset="issues", title="Add comment", read_only=False)
async def jira_add_comment(
    call: Call,
    issue: IssueKey,
    body: Annotated[str, "Markdown"],
    internal: Annotated[bool, "Not for the customer (service desks)"] = False,
    visible_to: Annotated[str | None, "Only this role or group"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """Comment on an issue."""
    if not body.strip():
        raise AtlassianError("The comment is empty.", advice="Nothing was sent. Pass the text as body.")
    jira = call.jira()
    key = issue_key(issue, jira.url)
    sent = jira.rich_text(await linked(call, body, issue=key))
    only = await _restriction(jira, key, visible_to) if visible_to and visible_to.strip() else None
    try:
        comment = await jira.details.add_comment(key, sent, internal=internal, only=only)
    except AtlassianError as error:
        raise await _with_roles(jira, key, only, error) from error
    check = f"Check with jira_get_issue {key} before you try again."
    if comment.id is None:
        raise AtlassianError(
            f"Jira took the request but its answer names no comment on {key}: it may have been added, or not.", advice=check
        )
    comment = await _read_back(jira.details, key, comment.id, "added", check)
    if not _holds(comment, sent) and (reads := _plain(comment)):
        raise AtlassianError(
            f"Jira answered with comment {comment.id} on {key}, but that one reads {clip(reads, 300)!r}."
            " Yours may have been added, or not.",
            advice=check,
        )
    done = f"Added to {key}, as Jira now holds it:"
    if doubts := _doubts(comment, internal, only):
        remedy = "jira_remove_from_issue takes it away."
        done = f"Comment {comment.id} was added to {key}, but {' and '.join(doubts)}. {remedy}"
    if not _holds(comment, sent):
        doubts = ["no text"]
        done = f"Jira answered with comment {comment.id} on {key}, but shows no text for it. {check}"
    # The stored body alone would not say what is wrong.
    form = "markdown" if doubts and call.format(output_format) == "storage" else output_format
    return unless_doubted(_written(call, key, comment, done, form), doubts)


@tool(product="jira", toolset="issue_details", title="Update comment", read_only=False, destructive=True, idempotent=True)
async def jira_update_comment(call: Call, issue: IssueKey, id: str, body: Annotated[str, "Markdown"]) -> str:  # noqa: A002
    """Replace the text of a comment; who may see it stays."""
    if not body.strip():
        raise AtlassianError("The comment is empty.", advice="Nothing was sent. jira_remove_from_issue deletes one.")
    jira = call.jira()
    key = issue_key(issue, jira.url)
    before = await jira.details.comment(key, id)
    only = _restriction_of(before)
    old = before.body.markdown() if before.body else ""
    sent = jira.rich_text(await linked(call, body, issue=key, known=old))
    if call.dry_run:
        call.preview(difference(old, sent.markdown()) or "The text stays as it is.")
    answered = await jira.details.update_comment(key, id, sent, only)
    check = f"Check with jira_list_comments {key} before you try again."
    comment = await _read_back(jira.details, key, answered.id or id, "changed", check)
    done = f"Comment {comment.id} on {key} changed, as Jira now holds it:"
    if not _holds(comment, sent, before):
        unchanged = (comment.body.markdown() if comment.body else "") == old
        reads = "still has its old text" if unchanged else "has another text"
        raise AtlassianError(
            f"Jira answered with success, but comment {comment.id} on {key} {reads}: {clip(_plain(comment), 300)!r}.",
            advice=check,
        )
    doubts: Sequence[str] = ()
    if only and _restriction_of(comment) is None:
        doubts = ["the restriction"]
        done = f"Comment {comment.id} on {key} was changed, but everybody may see it now; before, only {only.name or only.id}."
    return unless_doubted(_written(call, key, comment, done, None), doubts)


def _written(call: Call, key: str, comment: Comment, done: str, output_format: OutputFormat | None) -> str:
    form = call.format(output_format)
    if form == "json":
        return json_value(
            {"result": done, "issue": key, "comment": comment_json(comment, _body(comment, form)) | _internal(comment)}
        )
    rest = f"jira_get_issue {key} shows the rest"
    if form == "storage":
        return beginning(_body(comment, form), rest)
    return beginning(f"{done}\n\n{_markdown(comment)}", rest)


def _holds(comment: Comment, sent: RichText, before: Comment | None = None) -> bool:
    had = before.body.said() if before and before.body else ""
    return comment.body is not None and holds_words(comment.body.said(), sent.said(), had)


def _plain(comment: Comment) -> str:
    return comment.body.plain().strip() if comment.body else ""


def _doubts(comment: Comment, internal: bool, only: Restriction | None) -> Sequence[str]:
    """Return what of the visibility that was asked for the comment lacks."""
    doubts = []
    if internal and internal_of(comment.raw) is not True:
        doubts.append("it is not internal: this may be no request of a service desk")
    if only:
        held = _restriction_of(comment)
        if held is None:
            doubts.append(f"it is not restricted to the {only.kind} {only.name}: everybody who sees the issue can read it")
        elif only.name.casefold() not in ((held.name or "").casefold(), (held.id or "").casefold()):
            doubts.append(f"it is restricted to the {held.kind} {held.name or held.id}")
    return doubts


def _restriction_of(comment: Comment) -> Restriction | None:
    kind = text(comment.raw, "visibility", "type")
    value, identity = text(comment.raw, "visibility", "value"), text(comment.raw, "visibility", "identifier")
    if not (value or identity):
        return None
    return Restriction("group" if kind == "group" else "role", value or "", identity if kind == "group" else None)


async def _restriction(jira: Jira, key: str, wanted: str) -> Restriction:
    """Return the role or group that a name means; a name of both is the role's, which is the project's own."""
    match = _KIND.fullmatch(wanted.strip())
    name = match["name"].strip() if match else wanted.strip()
    if match and match["kind"].lower() == "group":
        return Restriction("group", name)
    project = key.rpartition("-")[0]
    if not project:
        found = await jira.issue(key, fields=("project",))
        project = (found.key or "").rpartition("-")[0]
    roles = await jira.details.roles(project) if project else ()
    role = next((role for role in roles if role.casefold() == name.casefold()), None)
    if role:
        return Restriction("role", role)
    if match:
        raise AtlassianError(f"{project} has no role {name!r}; it has: {', '.join(roles)}.", advice="Nothing was sent.")
    # Groups can be seen by few, so the server is the one to know.
    return Restriction("group", name)


async def _with_roles(jira: Jira, key: str, only: Restriction | None, error: AtlassianError) -> AtlassianError:
    """Return a refusal of a comment for a group with the roles that may have been meant."""
    project = key.rpartition("-")[0]
    if only is None or only.kind != "group" or error.status != REFUSED or not project:
        return error
    roles = ", ".join(await jira.details.roles(project))
    advice = " ".join(filter(None, (error.advice, f"Roles of {project}: {roles}." if roles else "")))
    return AtlassianError(*error.messages, status=error.status, advice=advice)


async def _read_back(details: Details, key: str, comment_id: str, done: str, check: str) -> Comment:
    with reading_back(
        f"Jira answered with comment {comment_id} on {key}, but it can't be read back: it may have been {done}, or not.",
        check,
    ):
        held = await details.comment(key, comment_id)
    return attrs.evolve(held, id=comment_id)


TOOLS = (jira_list_comments, jira_add_comment, jira_update_comment)
