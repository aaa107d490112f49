"""Spaces of a Confluence Data Center."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import path_value, read, write
from mcp_atlassian_oauth.sites.kinds import ALL_SPACES
from mcp_atlassian_oauth.sites.lenient import items, mapping, number
from mcp_atlassian_oauth.sites.paging import next_parameter, start_of
from mcp_atlassian_oauth.sites.protocols import SearchPage, Space
from mcp_atlassian_oauth.sites.read_confluence import listed, read_space
from mcp_atlassian_oauth.sites.spaces import SpaceType, walked

if TYPE_CHECKING:
    import httpx

MAX_LIMIT = 250


@attrs.frozen
class SpacesDataCenter:
    """See `Spaces`."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    async def spaces(self, kind: SpaceType | None, *, limit: int, cursor: str | None = None) -> SearchPage[Space]:
        """Return spaces, all or those of a type."""
        from atlassian_clients.confluence_data_center.api.space import spaces_space
        from atlassian_clients.runtime import UNSET

        start = start_of(cursor)
        request = spaces_space.request(type_=kind or UNSET, start=start, limit=min(limit, MAX_LIMIT))
        raw = await read(self._client, request)
        found = tuple(read_space(one, self.url) for one in listed(raw, "spaces"))
        following = number(next_parameter(raw, "start"))
        if following is None and mapping(raw, "_links").get("next"):
            following = start + len(items(raw, "results"))
        return SearchPage(found, cursor=str(following) if following is not None and following > start else None)

    async def every(self) -> tuple[Space, ...]:
        """Return all spaces, at most MOST_SPACES, as they were within the cache's time."""
        return await self._cache.get(ALL_SPACES, "", lambda: walked(self))

    async def one(self, key: str) -> Space:
        """Return a space with its description and home page, in `raw`."""
        from atlassian_clients.confluence_data_center.api.space import space

        request = space.request(path_value(key, "space key"), expand="description.plain,homepage")
        return read_space(await read(self._client, request), self.url)

    async def create(self, key: str, name: str, description: str | None) -> Space:
        """Create a space and return the server's answer."""
        from atlassian_clients.confluence_data_center.api.space import create_space
        from atlassian_clients.confluence_data_center.models.space import Space as SpaceBody
        from atlassian_clients.runtime import UNSET

        said = {"plain": {"value": description, "representation": "plain"}} if description else UNSET
        body = SpaceBody(key=key, name=name, type_="global", description=said)
        try:
            return read_space(await write(self._client, create_space.request(body=body)), self.url)
        finally:
            self._cache.forget(ALL_SPACES)
