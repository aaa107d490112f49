"""Watching issues and voting for them."""

from __future__ import annotations

from typing import Literal

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.details import Crowd, Details
from mcp_atlassian_oauth.tools.doubts import reading_back
from mcp_atlassian_oauth.tools.issue_include import crowd_section
from mcp_atlassian_oauth.tools.issues import IssueKey
from mcp_atlassian_oauth.tools.people import resolve_user
from mcp_atlassian_oauth.tools.registry import Call, tool


@tool(product="jira", toolset="issue_details", title="Watch issue", read_only=False, idempotent=True)
async def jira_watch_issue(
    call: Call, issue: IssueKey, action: Literal["watch", "unwatch", "vote", "unvote"] = "watch", user: str | None = None
) -> str:
    """Watch an issue (user: somebody else does), or vote for it."""
    jira = call.jira()
    key = issue_key(issue, jira.url)
    details = jira.details
    if action in ("vote", "unvote"):
        if user and user.strip().casefold() not in ("me", "myself"):
            raise AtlassianError("Nobody can vote for another person.", advice="Nothing was sent. Leave user out.")
        await (details.vote(key) if action == "vote" else details.unvote(key))
        crowd = await _read_back(details, key, "votes")
        done = crowd.mine is None or crowd.mine == (action == "vote")
        who = "you"
    else:
        person = await resolve_user(call, user if user and user.strip() else "me")
        if person.id is None:
            raise AtlassianError("Jira sent the user without an id.", advice="Nothing was changed. Pass the user's id.")
        await (details.watch(key, person.id) if action == "watch" else details.unwatch(key, person.id))
        crowd = await _read_back(details, key, "watchers")
        among = any(one.id == person.id for one in crowd.people)
        hidden = (crowd.count or 0) > len(crowd.people)
        # Who is asked only where the list doesn't tell.
        own = (user or "").strip().casefold() in ("", "me", "myself") or (
            hidden and not among and (await jira.people.me()).id == person.id
        )
        mine = crowd.mine if own else None
        done = mine == (action == "watch") if mine is not None else among == (action == "watch") or (hidden and not among)
        who = person.name or person.id
    title = {"watch": "Watchers", "unwatch": "Watchers"}.get(action, "Votes")
    shown = crowd_section("", title, crowd)
    said = f"{title} of {key} now:" if done else f"Jira answered with success, but nothing changed for {who} ({action}). {title}:"
    if not done:
        raise AtlassianError(said, shown.markdown, advice=f"Check with jira_get_issue {key} include watchers, votes.")
    return f"{said} {shown.title.partition(' ')[2]}\n\n{shown.markdown}"


async def _read_back(details: Details, key: str, what: Literal["watchers", "votes"]) -> Crowd:
    with reading_back(
        f"Jira answered with success, but the {what} of {key} can't be read back: it may have happened, or not.",
        f"Check with jira_get_issue {key} include {what}.",
    ):
        return await (details.watchers(key) if what == "watchers" else details.voters(key))


TOOLS = (jira_watch_issue,)
