"""Lists of people as both deployments send them."""

from __future__ import annotations

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.lenient import objects
from mcp_atlassian_oauth.sites.protocols import User
from mcp_atlassian_oauth.sites.read_jira import read_user


def read_users(raw: object) -> tuple[User, ...]:
    """Return the people of a list who have an id; raises AtlassianError where there is no list."""
    if not isinstance(raw, list):
        raise AtlassianError("Jira answered without a list of users.", advice="Try again.")
    return tuple(user for user in map(read_user, objects(raw)) if user and user.id)


def one_user(raw: object, asked: str) -> User:
    """Return the person in an answer, with the id that was asked for where the answer left it out."""
    found = read_user(raw)
    return found if found and found.id else User(id=asked, name=found.name if found else None)
