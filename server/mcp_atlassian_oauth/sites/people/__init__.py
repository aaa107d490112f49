"""Who uses a Jira: people found by what a user writes of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from mcp_atlassian_oauth.sites.protocols import User

MOST_PEOPLE = 1_000
"""How many people a search returns at most. Cloud filters after it counted, so that a page may be short without being the last:
one large page is the only one that can be trusted."""


class People(Protocol):
    """The people of one Jira. Every method raises AtlassianError in Atlassian's words."""

    async def myself(self) -> User:
        """Return the user whose credentials are used."""

    async def me(self) -> User:
        """Return the same, as they were within the cache's time."""

    async def user(self, user_id: str) -> User:
        """Return the user with this account id (Cloud) or username (Data Center)."""

    async def find(self, query: str) -> tuple[User, ...]:
        """Return those whose name, e-mail or username begins with `query`."""

    async def assignable(self, query: str, *, project: str | None = None, issue: str | None = None) -> tuple[User, ...]:
        """Return those of them who may be assigned the issue, or a new issue of the project; "" means all."""

    def is_id(self, text: str) -> bool:
        """Return whether a text can only be an id, so that nobody has to be searched for."""

    def reference(self, user: User) -> Mapping[str, str]:
        """Return a user as the value of a field is written: by account id on Cloud, by name on Data Center."""
