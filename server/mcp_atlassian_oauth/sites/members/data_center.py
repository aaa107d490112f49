"""People and groups of a Confluence Data Center."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import path_value, read
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
MOST_GROUPS = 1_000


@attrs.frozen
class MembersDataCenter:
    """See `Members`."""

    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)
    _confluence: Confluence = attrs.field(repr=False)

    async def me(self) -> User:
        """Return the user whose credentials are used, as they were within the cache's time."""
        from atlassian_clients.confluence_data_center.api.user import get_current

        async def ask() -> User:
            return read_user(await read(self._client, get_current.request())) or User(None, None)

        return await self._cache.get(MYSELF, "", ask)

    def may_be_id(self, text: str) -> bool:
        """Return whether a text may be a username or a user key."""
        return " " not in text

    async def find(self, text: str) -> tuple[User, ...]:
        """Return the person with this username or user key, else those who have these words in their full name."""
        from atlassian_clients.confluence_data_center.api.search import search

        from mcp_atlassian_oauth.query.cql import quote

        if self.may_be_id(text):
            found = (await self._confluence.users([text])).get(text)
            if found:
                return (found,)

        async def ask() -> tuple[User, ...]:
            raw = await read(self._client, search.request(cql=f"user.fullname ~ {quote(text)}", limit=MAX_LIMIT))
            return tuple(user for one in listed(raw, "users") if (user := read_user(one.get("user"))))

        return await self._cache.get(FOUND_MEMBERS, text, ask)

    async def groups(self, name: str) -> tuple[Group, ...]:
        """Return the group of this name; where there is none, those whose name holds the text."""
        from atlassian_clients.confluence_data_center.api.group import get_group, get_groups_group

        async def ask() -> tuple[Group, ...]:
            try:
                raw = await read(self._client, get_group.request(path_value(name, "group")))
            except AtlassianError as error:
                if error.status != 404:
                    raise
            else:
                return (Group(word(raw, "name") or name),)
            raw = await read(self._client, get_groups_group.request(limit=MOST_GROUPS))
            names = (word(one, "name") or "" for one in listed(raw, "groups"))
            return tuple(Group(found) for found in names if name.casefold() in found.casefold())

        return await self._cache.get(GROUPS, name, ask)
