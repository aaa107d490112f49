"""Spaces of a Confluence Cloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import path_value, read, write
from mcp_atlassian_oauth.sites.kinds import ALL_SPACES, SPACE_IDS, SPACE_KEYS
from mcp_atlassian_oauth.sites.lenient import number
from mcp_atlassian_oauth.sites.paging import next_parameter
from mcp_atlassian_oauth.sites.protocols import SearchPage, Space
from mcp_atlassian_oauth.sites.read_confluence import listed, read_space
from mcp_atlassian_oauth.sites.spaces import SpaceType, walked

if TYPE_CHECKING:
    import httpx

MAX_LIMIT = 250


@attrs.frozen
class SpacesCloud:
    """See `Spaces`."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    async def spaces(self, kind: SpaceType | None, *, limit: int, cursor: str | None = None) -> SearchPage[Space]:
        """Return spaces, all or those of a type."""
        from atlassian_clients.confluence_cloud_v2.api.space import get_spaces
        from atlassian_clients.runtime import UNSET

        request = get_spaces.request(type_=kind or UNSET, limit=min(limit, MAX_LIMIT), cursor=cursor or UNSET, sort="key")
        raw = await read(self._client, request)
        following = next_parameter(raw, "cursor")
        found = tuple(read_space(one, self.url) for one in listed(raw, "spaces"))
        return SearchPage(found, cursor=following if following != cursor else None)

    async def every(self) -> tuple[Space, ...]:
        """Return all spaces, at most MOST_SPACES, as they were within the cache's time."""
        return await self._cache.get(ALL_SPACES, "", lambda: walked(self))

    async def one(self, key: str) -> Space:
        """Return a space with its description; raises AtlassianError with status 404 where there is none."""
        from atlassian_clients.confluence_cloud_v2.api.space import get_spaces

        request = get_spaces.request(keys=[path_value(key, "space key")], description_format="plain")
        found = [read_space(one, self.url) for one in listed(await read(self._client, request), "spaces")]
        if not found:
            raise AtlassianError(f"There is no space {key}, or this account may not see it.", status=404)
        space = found[0]
        if space.key and space.id and number(space.id) is not None:
            self._cache.put(SPACE_IDS, space.key, space.id)
            self._cache.put(SPACE_KEYS, space.id, space.key)
        return space

    async def create(self, key: str, name: str, description: str | None) -> Space:
        """Create a space and return the server's answer."""
        from atlassian_clients.confluence_cloud_v2.api.space import create_space
        from atlassian_clients.confluence_cloud_v2.models.body_description import BodyDescription
        from atlassian_clients.confluence_cloud_v2.models.create_space_body import CreateSpaceBody
        from atlassian_clients.runtime import UNSET

        said = BodyDescription(value=description, representation="plain") if description else UNSET
        body = CreateSpaceBody(key=key, name=name, description=said)
        try:
            return read_space(await write(self._client, create_space.request(body=body)), self.url)
        finally:
            self._cache.forget(ALL_SPACES)
