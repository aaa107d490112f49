"""People as both deployments send them, and what is kept of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import read
from mcp_atlassian_oauth.sites.kinds import FOUND_PEOPLE, MYSELF
from mcp_atlassian_oauth.sites.lenient import mapping, objects
from mcp_atlassian_oauth.sites.protocols import User
from mcp_atlassian_oauth.sites.read_jira import read_user

if TYPE_CHECKING:
    import httpx
    from atlassian_clients.runtime import Request


async def read_myself(client: httpx.AsyncClient, cache: Cache, request: Request) -> User:
    """Return the user whose credentials are used, and keep who it is."""
    raw = await read(client, request)
    # An answer of 200 is a sign-in that works, whatever it leaves out.
    found = read_user(raw) or User(id=None, name=None, raw=mapping(raw))
    cache.put(MYSELF, "", found)
    return found


async def find_people(
    client: httpx.AsyncClient, cache: Cache, asked: tuple[str, str | None, str | None], request: Request
) -> tuple[User, ...]:
    """Return the people that a request finds who have an id, as they were within the cache's time; `asked` is what for.

    Raises AtlassianError where the answer is no list.
    """

    async def ask() -> tuple[User, ...]:
        raw = await read(client, request)
        if not isinstance(raw, list):
            raise AtlassianError("Jira answered without a list of users.", advice="Try again.")
        return tuple(user for user in map(read_user, objects(raw)) if user and user.id)

    return await cache.get(FOUND_PEOPLE, asked, ask)


def one_user(raw: object, asked: str) -> User:
    """Return the person in an answer, with the id that was asked for where the answer left it out."""
    found = read_user(raw)
    return found if found and found.id else User(id=asked, name=found.name if found else None)
