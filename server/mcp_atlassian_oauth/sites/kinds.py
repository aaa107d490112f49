"""What is kept of each site for a while, and how much of it at most."""

from __future__ import annotations

from mcp_atlassian_oauth.sites.cache import Kind
from mcp_atlassian_oauth.sites.protocols import Field, Project, User

FIELDS: Kind[tuple[Field, ...]] = Kind("all fields", most=1)
PROJECTS: Kind[Project] = Kind("projects by key or id", most=200)
SPACE_IDS: Kind[str] = Kind("ids of spaces by key")
SPACE_KEYS: Kind[str] = Kind("keys of spaces by id")
USERS: Kind[User] = Kind("users by the id in a mention", most=5_000)
