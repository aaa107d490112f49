"""Whom a user means: "me", a name, an e-mail, an id."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.people import People
from mcp_atlassian_oauth.sites.protocols import User
from mcp_atlassian_oauth.tools.choices import Named, ambiguous
from mcp_atlassian_oauth.tools.registry import Call

ME = frozenset(("me", "myself", "currentuser()"))
# How people are mentioned: @Ada, [~ada], [~accountid:…], accountid:….
_MENTION = re.compile(r"\[~(?P<inner>[^\]]+)\]")


async def resolve_user(call: Call, written: str, *, project: str | None = None, issue: str | None = None) -> User:
    """Return the user that a text means: "me" (the preferred user, else whose account is used), a name, e-mail or id.

    With `project` or `issue` (keys) only those who may be assigned there are looked at. The user's `id` is what requests
    take. Raises AtlassianError that lists the candidates where several are meant, and for nobody.
    """
    people = call.jira().people
    text = _bare(written)
    if text.casefold() in ME:
        if not call.defaults.preferred_user:
            return _known(await people.me(), written)
        text = _bare(call.defaults.preferred_user)
    if not text:
        raise AtlassianError("The user is empty.", advice="Nothing was changed. Pass a name, an e-mail, an id or me.")
    if people.is_id(text):
        return await people.user(text)
    somewhere = issue or project
    found = await (people.assignable(text, project=project, issue=issue) if somewhere else people.find(text))
    if not found and " " in text:
        # Servers look for the beginning of a word: of several words the last tells most people apart.
        last = text.split()[-1]
        wider = await (people.assignable(last, project=project, issue=issue) if somewhere else people.find(last))
        found = tuple(user for user in wider if set(text.casefold().split()) <= set((user.name or "").casefold().split()))
    return await _the_one(people, written, text, found, somewhere)


async def resolve_users(
    call: Call, written: Sequence[str], *, project: str | None = None, issue: str | None = None
) -> tuple[User, ...]:
    """Return the users that texts mean; see `resolve_user`."""
    return tuple([await resolve_user(call, one, project=project, issue=issue) for one in written])


async def _the_one(people: People, written: str, text: str, found: Sequence[User], somewhere: str | None) -> User:
    wanted = text.casefold()
    for exact in (
        [user for user in found if user.id == text],
        [user for user in found if (user.email or "").casefold() == wanted or (user.id or "").casefold() == wanted],
        [user for user in found if (user.name or "").casefold() == wanted],
        [user for user in found if user.active is not False],
        list(found),
    ):
        if len(exact) == 1:
            return exact[0]
        if exact:
            raise ambiguous("user", written, [_named(user) for user in exact])
    if somewhere and (elsewhere := await people.find(text)):
        names = "; ".join(str(_named(user)) for user in elsewhere[:5])
        raise AtlassianError(
            f"{clip(written, 80)!r} can't be assigned in {somewhere}: {names}.",
            advice="Nothing was changed. jira_find_users with project lists who can.",
        )
    raise AtlassianError(
        f"There is no user {clip(written, 80)!r}, or this account may not see them.",
        advice="Nothing was changed. Pass a name, an e-mail or an id; jira_find_users searches.",
    )


def _named(user: User) -> Named:
    notes = (user.email, "inactive" if user.active is False else None)
    return Named(user.id or "", user.name or user.id or "", ", ".join(filter(None, notes)))


def _known(user: User, written: str) -> User:
    if user.id:
        return user
    raise AtlassianError(
        f"Jira doesn't say whose account is used, so {clip(written, 80)!r} means nobody.",
        advice="Nothing was changed. Pass the name, the e-mail or the id.",
    )


def _bare(written: str) -> str:
    text = written.strip()
    if mention := _MENTION.fullmatch(text):
        text = mention["inner"]
    return text.removeprefix("@").removeprefix("accountid:").strip()
