"""The spaces of a Confluence: listed, found by what a user calls them, created."""

from __future__ import annotations

from typing import Literal, Protocol

from mcp_atlassian_oauth.sites.protocols import SearchPage, Space

SpaceType = Literal["global", "personal"]
# How many spaces are looked at for one that is called by its name.
MOST_SPACES = 2_000


class Spaces(Protocol):
    """The spaces of one Confluence. Every method raises AtlassianError, with what to do next."""

    async def spaces(self, kind: SpaceType | None, *, limit: int, cursor: str | None = None) -> SearchPage[Space]:
        """Return spaces, all or those of a type."""

    async def every(self) -> tuple[Space, ...]:
        """Return all spaces, at most MOST_SPACES, as they were within the cache's time."""

    async def one(self, key: str) -> Space:
        """Return a space with its description, in `raw`; raises AtlassianError with status 404 where there is none."""

    async def create(self, key: str, name: str, description: str | None) -> Space:
        """Create a space and return the server's answer."""


async def walked(spaces: Spaces) -> tuple[Space, ...]:
    """Return all spaces page by page, at most MOST_SPACES."""
    found: list[Space] = []
    cursor: str | None = None
    while True:
        page = await spaces.spaces(None, limit=MOST_SPACES, cursor=cursor)
        found += page.items
        cursor = page.cursor
        if cursor is None or len(found) >= MOST_SPACES:
            return tuple(found[:MOST_SPACES])


def described(space: Space) -> str | None:
    """Return a space's description as text, None where it has none or it wasn't asked for."""
    from mcp_atlassian_oauth.sites.lenient import text

    return text(space.raw, "description", "plain", "value")
