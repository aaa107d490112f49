"""Projects on Jira Data Center."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import path_value, read
from mcp_atlassian_oauth.sites.kinds import ALL_PROJECTS, PRIORITIES, STATUSES
from mcp_atlassian_oauth.sites.lenient import objects
from mcp_atlassian_oauth.sites.paging import listed, part_of_list, start_of
from mcp_atlassian_oauth.sites.projects import Component, IssueTypeStatuses, Priority, Role, Version
from mcp_atlassian_oauth.sites.projects.read import (
    every_priority,
    id_for_priorities,
    named_lead,
    read_component,
    read_components,
    read_roles,
    read_statuses,
    read_version,
    read_versions,
    write_part,
)
from mcp_atlassian_oauth.sites.protocols import Project, SearchPage
from mcp_atlassian_oauth.sites.read_jira import read_project

if TYPE_CHECKING:
    import httpx


@attrs.frozen
class ProjectsDataCenter:
    """See `Projects`."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    async def find(self, query: str, *, limit: int, cursor: str | None = None) -> SearchPage[Project]:
        """Return the projects whose key or name has this text, all for ""."""
        from atlassian_clients.jira_data_center.api.project import get_all_projects

        async def ask() -> tuple[Project, ...]:
            raw = await read(self._client, get_all_projects.request(expand="lead,description"))
            return tuple(read_project(found, self.url) for found in objects(listed(raw, "projects")))

        # Data Center sends all of them at once, and can't search.
        every = await self._cache.get(ALL_PROJECTS, (), ask)
        wanted = query.strip().casefold()
        found = [project for project in every if wanted in f"{project.key}\n{project.name}".casefold()]
        found.sort(key=lambda project: project.key or "")
        return part_of_list(found, start=start_of(cursor), limit=limit)

    async def versions(self, project: str) -> tuple[Version, ...]:
        """Return the versions of a project (key or id), in its order."""
        from atlassian_clients.jira_data_center.api.project import get_project_versions

        return read_versions(await read(self._client, get_project_versions.request(path_value(project, "project key"))))

    async def version(self, version_id: str) -> Version:
        """Return a version as the server holds it."""
        from atlassian_clients.jira_data_center.api.version import get_version

        return read_version(await read(self._client, get_version.request(path_value(version_id, "version id"))))

    async def save_version(self, version_id: str | None, values: Mapping[str, Any]) -> Version:
        """Change these values of a version, or create one where there is no id, and return the server's answer."""
        from atlassian_clients.jira_data_center.api.version import create_version, update_version
        from atlassian_clients.jira_data_center.models.version_bean import VersionBean as Body

        body = Body(**values)
        request = update_version.request(version_id, body=body) if version_id else create_version.request(body=body)
        return read_version(await write_part(self._client, self._cache, request))

    async def components(self, project: str) -> tuple[Component, ...]:
        """Return the components of a project (key or id)."""
        from atlassian_clients.jira_data_center.api.project import get_project_components

        return read_components(await read(self._client, get_project_components.request(path_value(project, "project key"))))

    async def component(self, component_id: str) -> Component:
        """Return a component as the server holds it."""
        from atlassian_clients.jira_data_center.api.component import get_component

        return read_component(await read(self._client, get_component.request(path_value(component_id, "component id"))))

    async def save_component(self, component_id: str | None, values: Mapping[str, Any]) -> Component:
        """Change these values of a component, or create one where there is no id, and return the server's answer."""
        from atlassian_clients.jira_data_center.api.component import create_component, update_component
        from atlassian_clients.jira_data_center.models.component_bean import ComponentBean as Body

        body = Body(**named_lead(values, "lead_user_name"))
        request = update_component.request(component_id, body=body) if component_id else create_component.request(body=body)
        return read_component(await write_part(self._client, self._cache, request))

    async def statuses(self, project: str) -> tuple[IssueTypeStatuses, ...]:
        """Return the issue types of a project with their statuses."""
        from atlassian_clients.jira_data_center.api.project import get_all_statuses

        key = path_value(project, "project key")

        async def ask() -> tuple[IssueTypeStatuses, ...]:
            return read_statuses(await read(self._client, get_all_statuses.request(key)))

        return await self._cache.get(STATUSES, key, ask)

    async def priorities(self, project: Project) -> tuple[Priority, ...]:
        """Return the priorities that a project's issues can have, the most urgent first."""
        from atlassian_clients.jira_data_center.api.priority import get_priorities_page

        project_id = id_for_priorities(project)

        async def page(start: int) -> Any:
            request = get_priorities_page.request(project_ids=[int(project_id)], start_at=start, max_results=50)
            return await read(self._client, request)

        return await self._cache.get(PRIORITIES, project_id, lambda: every_priority(page))

    async def roles(self, project: str) -> tuple[Role, ...]:
        """Return the roles of a project with those who have them; one request for each role."""
        from atlassian_clients.jira_data_center.api.project import get_project_role, get_project_roles_project

        key = path_value(project, "project key")

        async def one(role_id: int) -> Any:
            return await read(self._client, get_project_role.request(key, role_id))

        return await read_roles(await read(self._client, get_project_roles_project.request(key)), one)
