"""Taking something away from an issue."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Annotated, Literal

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip, when
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.details import Details
from mcp_atlassian_oauth.tools.doubts import deleted
from mcp_atlassian_oauth.tools.registry import Call, tool
from mcp_atlassian_oauth.tools.users import person

Removable = Literal["comment", "worklog", "link", "remoteLink", "attachment"]
_NOT_FOUND = 404


@attrs.frozen
class _Removal:
    """How one kind of thing is shown (an AtlassianError with 404 where there is none) and removed."""

    words: str
    show: Callable[[Details, str, str], Awaitable[str]]
    remove: Callable[[Details, str, str], Awaitable[None]]
    of_issue: bool = True


async def _comment(details: Details, key: str, identity: str) -> str:
    found = await details.comment(key, identity)
    said = clip(found.body.plain(), 200) if found.body else "(no text)"
    return f"{person(found.author) or 'somebody'}, {when(found.created)}: {said}"


async def _worklog(details: Details, key: str, identity: str) -> str:
    found = await details.worklog(key, identity)
    return f"{found.spent or found.seconds} by {person(found.author) or 'somebody'}, {when(found.started)}"


async def _link(details: Details, _: str, identity: str) -> str:
    return await details.link(identity) or "(Jira doesn't say between what)"


async def _remote_link(details: Details, key: str, identity: str) -> str:
    found = next((one for one in await details.remote_links(key) if one.id == identity), None)
    if found is None:
        raise AtlassianError(f"{key} has no link {clip(identity, 40)} to a page elsewhere.", status=_NOT_FOUND)
    return f"{clip(found.title or '')} {found.url or ''}".strip()


async def _attachment(details: Details, _: str, identity: str) -> str:
    found = await details.file(identity)
    return f"{clip(found.name, 150)}, {found.size} bytes"


_REMOVALS: Mapping[Removable, _Removal] = {
    "comment": _Removal("comment", _comment, lambda details, key, one: details.delete_comment(key, one)),
    "worklog": _Removal("worklog", _worklog, lambda details, key, one: details.delete_worklog(key, one)),
    "link": _Removal("link", _link, lambda details, _, one: details.delete_link(one), of_issue=False),
    "remoteLink": _Removal("remote link", _remote_link, lambda details, key, one: details.delete_remote_link(key, one)),
    "attachment": _Removal("attachment", _attachment, lambda details, _, one: details.delete_file(one), of_issue=False),
}


@tool(product="jira", toolset="issue_details", title="Remove from issue", read_only=False, destructive=True, idempotent=True)
async def jira_remove_from_issue(
    call: Call,
    kind: Removable,
    id: str,  # noqa: A002
    issue: Annotated[str | None, "Not for link, attachment"] = None,
) -> str:
    """Delete a comment, worklog, link or attachment for good."""
    jira = call.jira()
    removal = _REMOVALS[kind]
    if removal.of_issue and not (issue and issue.strip()):
        raise AtlassianError(f"Which issue's {removal.words}?", advice="Nothing was deleted. Pass issue, its key.")
    key = issue_key(issue, jira.url) if removal.of_issue and issue else ""
    identity = id.strip()
    shown = await removal.show(jira.details, key, identity)
    if call.dry_run:
        call.preview(f"{removal.words.capitalize()} {identity} is: {shown}")
    await removal.remove(jira.details, key, identity)
    what = f"{removal.words} {identity}{f' of {key}' if key else ''}"
    return await deleted("Jira", what, shown, lambda: removal.show(jira.details, key, identity))


TOOLS = (jira_remove_from_issue,)
