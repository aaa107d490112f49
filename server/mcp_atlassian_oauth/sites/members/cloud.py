"""People and groups of a Confluence Cloud: only v1 can look for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import read
from mcp_atlassian_oauth.sites.kinds import FOUND_MEMBERS, GROUPS, MYSELF
from mcp_atlassian_oauth.sites.lenient import text as word
from mcp_atlassian_oauth.sites.page_details import Group
from mcp_atlassian_oauth.sites.protocols import User
from mcp_atlassian_oauth.sites.read_confluence import listed
from mcp_atlassian_oauth.sites.read_jira import read_user

if TYPE_CHECKING:
    import httpx

    from mcp_atlassian_oauth.sites.protocols import Confluence

MAX_LIMIT = 200
_ACCOUNT_ID = re.compile(r"(?:account/)?(?:[0-9a-f]{24}|[0-9A-Za-z-]{1,20}:[0-9A-Za-z:-]{8,100})")


@attrs.frozen
class MembersCloud:
    """See `Members`."""

    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)
    _confluence: Confluence = attrs.field(repr=False)

    async def me(self) -> User:
        """Return the user whose credentials are used, as they were within the cache's time."""
        from atlassian_clients.confluence_cloud_v1.api.users import get_current_user

        async def ask() -> User:
            return read_user(await read(self._client, get_current_user.request())) or User(None, None)

        return await self._cache.get(MYSELF, "", ask)

    def may_be_id(self, text: str) -> bool:
        """Return whether a text is an account id."""
        return _ACCOUNT_ID.fullmatch(text) is not None

    async def find(self, text: str) -> tuple[User, ...]:
        """Return the people who have these words in their full name, or whom the text names by account id."""
        from atlassian_clients.confluence_cloud_v1.api.search import search_user

        from mcp_atlassian_oauth.query.cql import quote

        if self.may_be_id(text):
            found = (await self._confluence.users([text])).get(text)
            return (found,) if found else ()

        async def ask() -> tuple[User, ...]:
            request = search_user.request(cql=f"user.fullname ~ {quote(text)}", limit=MAX_LIMIT)
            found = listed(await read(self._client, request), "users")
            return tuple(user for one in found if (user := read_user(one.get("user"))))

        return await self._cache.get(FOUND_MEMBERS, text, ask)

    async def groups(self, name: str) -> tuple[Group, ...]:
        """Return the groups whose name holds this text."""
        from atlassian_clients.confluence_cloud_v1.api.group import search_groups

        async def ask() -> tuple[Group, ...]:
            raw = await read(self._client, search_groups.request(query=name, limit=MAX_LIMIT))
            return tuple(Group(word(one, "name"), word(one, "id")) for one in listed(raw, "groups"))

        return await self._cache.get(GROUPS, name, ask)
