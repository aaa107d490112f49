"""People of a Jira Cloud: account ids, and e-mails only as far as their owners show them."""

from __future__ import annotations

import re
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

# 24 hexadecimal digits, or a number and a UUID; apps and portal customers have "qm:" and the like in front.
_ACCOUNT_ID = re.compile(r"(?:[0-9a-f]{24}|(?:[a-z]+:)?(?:\d+|[0-9a-f-]{36}):[0-9a-f-]{36})")


@attrs.frozen
class PeopleCloud:
    """See `People`."""

    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    async def myself(self) -> User:
        """Return the user whose credentials are used."""
        from atlassian_clients.jira_cloud.api.myself import get_current_user

        return await read_myself(self._client, self._cache, get_current_user.request())

    async def me(self) -> User:
        """Return the same, as they were within the cache's time."""
        return await self._cache.get(MYSELF, "", self.myself)

    async def user(self, user_id: str) -> User:
        """Return the user with this account id."""
        from atlassian_clients.jira_cloud.api.users import get_user

        return one_user(await read(self._client, get_user.request(account_id=user_id)), user_id)

    async def find(self, query: str) -> tuple[User, ...]:
        """Return those whose name or e-mail begins with `query`."""
        from atlassian_clients.jira_cloud.api.user_search import find_users

        request = find_users.request(query=query, max_results=MOST_PEOPLE)
        return await find_people(self._client, self._cache, (query, None, None), request)

    async def assignable(self, query: str, *, project: str | None = None, issue: str | None = None) -> tuple[User, ...]:
        """Return those of them who may be assigned the issue, or a new issue of the project; "" means all."""
        from atlassian_clients.jira_cloud.api.user_search import find_assignable_users
        from atlassian_clients.runtime import UNSET

        request = find_assignable_users.request(
            query=query or UNSET,
            project=UNSET if issue else project or UNSET,
            issue_key=issue or UNSET,
            max_results=MOST_PEOPLE,
        )
        return await find_people(self._client, self._cache, (query, project, issue), request)

    def is_id(self, text: str) -> bool:
        """Return whether a text is an account id."""
        return _ACCOUNT_ID.fullmatch(text) is not None

    def reference(self, user: User) -> Mapping[str, str]:
        """Return a user as the value of a field is written."""
        return {"accountId": user.id or ""}
