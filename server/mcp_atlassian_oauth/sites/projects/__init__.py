"""Projects, their versions and components, and what their issues can be: types, statuses, priorities; who leads and who may."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import attrs

from mcp_atlassian_oauth.sites.protocols import Json, Project, SearchPage, User


@attrs.frozen
class Version:
    """A version of a project; `start` and `release` are ISO days."""

    id: str | None
    name: str | None
    description: str | None
    start: str | None
    release: str | None
    released: bool | None
    archived: bool | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Component:
    """A component of a project."""

    id: str | None
    name: str | None
    description: str | None
    lead: User | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class IssueTypeStatuses:
    """An issue type of a project and the statuses its issues can have."""

    id: str | None
    name: str | None
    subtask: bool
    statuses: tuple[Status, ...]


@attrs.frozen
class Status:
    """A status; `category` is what it counts as: To Do, In Progress, Done."""

    id: str | None
    name: str | None
    category: str | None


@attrs.frozen
class Priority:
    """A priority that a project's issues can have."""

    id: str | None
    name: str | None
    description: str | None


@attrs.frozen
class Role:
    """A role of a project and who has it: people and groups, as they are shown."""

    id: str | None
    name: str | None
    members: tuple[str, ...]


class Projects(Protocol):
    """A Jira's projects. Every method raises AtlassianError in Atlassian's words, with what to do next."""

    async def find(self, query: str, *, limit: int, cursor: str | None = None) -> SearchPage[Project]:
        """Return the projects whose key or name has this text, all for ""."""

    async def versions(self, project: str) -> tuple[Version, ...]:
        """Return the versions of a project (key or id), in its order."""

    async def version(self, version_id: str) -> Version:
        """Return a version as the server holds it."""

    async def save_version(self, version_id: str | None, values: Mapping[str, Any]) -> Version:
        """Change these values of a version, or create one where there is no id, and return the server's answer.

        Values: project (key, for a new one), name, description, start_date, release_date (ISO days), released, archived.
        """

    async def components(self, project: str) -> tuple[Component, ...]:
        """Return the components of a project (key or id)."""

    async def component(self, component_id: str) -> Component:
        """Return a component as the server holds it."""

    async def save_component(self, component_id: str | None, values: Mapping[str, Any]) -> Component:
        """Change these values of a component, or create one where there is no id, and return the server's answer.

        Values: project (key, for a new one), name, description, lead (a User).
        """

    async def statuses(self, project: str) -> tuple[IssueTypeStatuses, ...]:
        """Return the issue types of a project with their statuses, as they were within the cache's time."""

    async def priorities(self, project: Project) -> tuple[Priority, ...]:
        """Return the priorities that a project's issues can have, the most urgent first, as within the cache's time."""

    async def roles(self, project: str) -> tuple[Role, ...]:
        """Return the roles of a project with those who have them; one request for each role."""
