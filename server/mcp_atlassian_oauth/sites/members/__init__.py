"""People and groups of a Confluence, found by what a user writes of them."""

from __future__ import annotations

from typing import Protocol

from mcp_atlassian_oauth.sites.page_details import Group
from mcp_atlassian_oauth.sites.protocols import User


class Members(Protocol):
    """The people and groups of one Confluence. Every method raises AtlassianError, with what to do next."""

    async def me(self) -> User:
        """Return the user whose credentials are used, as they were within the cache's time."""

    def may_be_id(self, text: str) -> bool:
        """Return whether a text may be what mentions hold: an account id on Cloud, a username or user key on Data Center."""

    async def find(self, text: str) -> tuple[User, ...]:
        """Return the people who have these words in their full name, or whom the text names by id or username."""

    async def groups(self, name: str) -> tuple[Group, ...]:
        """Return the groups whose name is or holds this text."""
