"""People of Confluence: found by name, made to watch pages and spaces."""

from __future__ import annotations

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.collaboration import Collaboration, Watchable
from mcp_atlassian_oauth.sites.members import Members
from mcp_atlassian_oauth.sites.protocols import User
from mcp_atlassian_oauth.tools.doubts import reading_back
from mcp_atlassian_oauth.tools.members import resolve_member
from mcp_atlassian_oauth.tools.page_names import page_id_of
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool
from mcp_atlassian_oauth.tools.rows import Row, page_answer, rows_at
from mcp_atlassian_oauth.tools.space_names import space_key

NO_MAIL = "Confluence can't be searched by e-mail address; these have the words before the @ in their names."


@tool(product="confluence", toolset="page_details", title="Find Confluence users", read_only=True)
async def conf_find_users(call: Call, query: str, cursor: str | None = None, output_format: OutputFormat | None = None) -> str:
    """Find people in Confluence."""
    text = query.strip().removeprefix("@").strip()
    if not text:
        raise AtlassianError("Nobody is searched for.", advice="Pass query: words of a name, or an id.")
    members = call.confluence().members
    place = Position.of(cursor)
    note = ""
    if "@" in text:
        found, note = await _by_mail(members, text)
    else:
        found = await members.find(text)
    about = {"note": note} if note else None
    return page_answer("users", rows_at(found, place), place, call.format(output_format), _row, note, about)


async def _by_mail(members: Members, address: str) -> tuple[tuple[User, ...], str]:
    """Return the person with an address, as far as the server shows addresses; else those named like it, with a note."""
    words = " ".join(address.partition("@")[0].replace(".", " ").replace("_", " ").replace("-", " ").split())
    if not words:
        return (), NO_MAIL
    found = await members.find(words)
    exact = tuple(user for user in found if (user.email or "").casefold() == address.casefold())
    return (exact, "") if exact else (found, NO_MAIL)


def _row(user: User) -> Row:
    return {"name": user.name, "id": user.id, "e-mail": user.email, "active": "no" if user.active is False else None}


@tool(product="confluence", toolset="page_details", title="Watch", read_only=False, idempotent=True)
async def conf_watch(
    call: Call, page: str | None = None, space: str | None = None, user: str | None = None, stop: bool = False
) -> str:
    """Watch a page or a space, or stop."""
    named = [bool(one and one.strip()) for one in (page, space)]
    if sum(named) != 1:
        raise AtlassianError("Watch what?", advice="Nothing was sent. Pass page or space, one of them.")
    what: Watchable = "page" if named[0] else "space"
    target = await page_id_of(call, page or "") if what == "page" else await space_key(call, space)
    person = await resolve_member(call, user or "me")
    room = call.confluence().collaboration
    who = clip(person.name or person.id or "", 80)
    if call.dry_run:
        before = await room.watches(what, target, person.id or "")
        call.preview(f"{who} watches {what} {target}: {_yes(before)} -> {_yes(not stop)}")
    await room.watch(what, target, person.id or "", on=not stop)
    held = await _read_back(room, what, target, person)
    if held is None:
        raise AtlassianError(
            f"Confluence answered with success, but doesn't say whether {who} watches {what} {target}: nothing is certain.",
            advice="Look again before you go on.",
        )
    if held == stop:
        raise AtlassianError(
            f"Confluence answered with success, but nothing changed: {who} {'still watches' if stop else 'does not watch'}"
            f" {what} {target}.",
            advice="The account may lack the permission to manage watchers.",
        )
    return f"{who} {'no longer watches' if stop else 'watches'} {what} {target}."


def _yes(value: bool | None) -> str:
    return "unknown" if value is None else "yes" if value else "no"


async def _read_back(room: Collaboration, what: Watchable, target: str, person: User) -> bool | None:
    with reading_back(
        f"Confluence answered with success, but whether {what} {target} is watched can't be read: it may be, or not.",
        "Look again before you go on.",
    ):
        return await room.watches(what, target, person.id or "")


TOOLS = (conf_find_users, conf_watch)
