"""People of a Jira Data Center: usernames."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import read
from mcp_atlassian_oauth.sites.kinds import MYSELF
from mcp_atlassian_oauth.sites.people import MOST_PEOPLE
from mcp_atlassian_oauth.sites.people.reading import find_people, one_user, read_myself
from mcp_atlassian_oauth.sites.protocols import User

if TYPE_CHECKING:
    import httpx


@attrs.frozen
class PeopleDataCenter:
    """See `People`."""

    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    async def myself(self) -> User:
        """Return the user whose credentials are used."""
        from atlassian_clients.jira_data_center.api.myself import get_user_myself

        return await read_myself(self._client, self._cache, get_user_myself.request())

    async def me(self) -> User:
        """Return the same, as they were within the cache's time."""
        return await self._cache.get(MYSELF, "", self.myself)

    async def user(self, user_id: str) -> User:
        """Return the user with this username."""
        from atlassian_clients.jira_data_center.api.user import get_user_user

        return one_user(await read(self._client, get_user_user.request(username=user_id)), user_id)

    async def find(self, query: str) -> tuple[User, ...]:
        """Return those whose name, e-mail or username begins with `query`."""
        from atlassian_clients.jira_data_center.api.user import find_users

        request = find_users.request(username=query, max_results=MOST_PEOPLE)
        return await find_people(self._client, self._cache, (query, None, None), request)

    async def assignable(self, query: str, *, project: str | None = None, issue: str | None = None) -> tuple[User, ...]:
        """Return those of them who may be assigned the issue, or a new issue of the project; "" means all."""
        from atlassian_clients.jira_data_center.api.user import find_assignable_users
        from atlassian_clients.runtime import UNSET

        request = find_assignable_users.request(
            username=query or UNSET,
            project=UNSET if issue else project or UNSET,
            issue_key=issue or UNSET,
            max_results=MOST_PEOPLE,
        )
        return await find_people(self._client, self._cache, (query, project, issue), request)

    def is_id(self, text: str) -> bool:
        """Return False: any word may be a username, and any username a word of somebody's name."""
        return False

    def reference(self, user: User) -> Mapping[str, str]:
        """Return a user as the value of a field is written."""
        return {"name": user.id or ""}
