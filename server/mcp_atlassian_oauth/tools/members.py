"""Whom a user means among a Confluence's people and groups: "me", a name, an id, a group."""

from __future__ import annotations

from collections.abc import Sequence

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.members import Members
from mcp_atlassian_oauth.sites.page_details import Group
from mcp_atlassian_oauth.sites.protocols import User
from mcp_atlassian_oauth.tools.choices import Named, ambiguous, unknown
from mcp_atlassian_oauth.tools.registry import Call

ME = frozenset(("me", "myself"))
GROUP_PREFIX = "group:"


async def resolve_member(call: Call, written: str) -> User:
    """Return the user of Confluence that a text means; raises AtlassianError for nobody, and for several with the candidates."""
    members = call.confluence().members
    text = written.strip().removeprefix("@").strip()
    if text.casefold() in ME:
        if not call.defaults.preferred_user:
            found = await members.me()
            if found.id:
                return found
            raise AtlassianError(
                f"Confluence doesn't say whose account is used, so {clip(written, 80)!r} means nobody.",
                advice="Nothing was changed. Pass the name or the id.",
            )
        text = call.defaults.preferred_user.strip()
    return await the_member(members, text)


async def the_member(members: Members, text: str) -> User:
    """Return the only user that a name or id means; raises AtlassianError for nobody, and for several with the candidates."""
    if not text:
        raise AtlassianError("The user is empty.", advice="Nothing was changed. Pass a name or an id.")
    found = [user for user in await members.find(text) if user.id]
    wanted = text.casefold()
    for some in (
        [user for user in found if wanted in ((user.id or "").casefold(), (user.email or "").casefold())],
        [user for user in found if (user.name or "").casefold() == wanted],
        [user for user in found if user.active is not False],
        found,
    ):
        if len(some) == 1:
            return some[0]
        if some:
            raise ambiguous("user", text, [named_user(user) for user in some])
    raise AtlassianError(
        f"There is no user {clip(text, 80)!r}, or this account may not see them.",
        advice="Nothing was changed. Pass the full name or the id.",
    )


def named_user(user: User) -> Named:
    """Return a user as candidates are listed."""
    notes = (user.email, "inactive" if user.active is False else None)
    return Named(user.id or "", user.name or user.id or "", ", ".join(filter(None, notes)))


async def resolve_members(call: Call, written: Sequence[str]) -> tuple[tuple[User, ...], tuple[Group, ...]]:
    """Return the users and the groups ("group:NAME") that texts mean, each once."""
    users: dict[str | None, User] = {}
    groups: dict[str | None, Group] = {}
    for one in written:
        text = one.strip()
        if text.casefold().startswith(GROUP_PREFIX):
            group = await _group(call.confluence().members, text[len(GROUP_PREFIX) :].strip())
            groups[group.name] = group
        else:
            user = await resolve_member(call, text)
            users[user.id] = user
    return tuple(users.values()), tuple(groups.values())


async def _group(members: Members, name: str) -> Group:
    found = await members.groups(name) if name else ()
    for group in found:
        if name.casefold() in ((group.name or "").casefold(), (group.id or "").casefold()):
            return group
    known = [Named(group.id or group.name or "", group.name or "") for group in found]
    raise unknown("group", name, known)
