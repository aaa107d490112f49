"""Metadata of a Jira Cloud's issues."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import path_value, read
from mcp_atlassian_oauth.sites.kinds import CREATE_FIELDS, ISSUE_TYPES, OPEN_SPRINTS
from mcp_atlassian_oauth.sites.metadata import FieldMeta, IssueType, SprintName
from mcp_atlassian_oauth.sites.metadata.reading import PAGE, every, open_sprints, read_fields, read_issue_types

if TYPE_CHECKING:
    import httpx


@attrs.frozen
class MetadataCloud:
    """See `Metadata`."""

    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    async def issue_types(self, project: str) -> tuple[IssueType, ...]:
        """Return the types of which this account may create issues in a project (key or id)."""
        from atlassian_clients.jira_cloud.api.issues import get_create_issue_meta_issue_types

        key = path_value(project, "project key")

        async def page(start: int) -> Any:
            return await read(self._client, get_create_issue_meta_issue_types.request(key, start_at=start, max_results=PAGE))

        async def ask() -> tuple[IssueType, ...]:
            return read_issue_types(await every(page, "issueTypes", "values"))

        return await self._cache.get(ISSUE_TYPES, key, ask)

    async def create_fields(self, project: str, type_id: str) -> tuple[FieldMeta, ...]:
        """Return the fields of the screen on which an issue of this type is created."""
        from atlassian_clients.jira_cloud.api.issues import get_create_issue_meta_issue_type_id

        key = path_value(project, "project key")

        async def page(start: int) -> Any:
            request = get_create_issue_meta_issue_type_id.request(key, type_id, start_at=start, max_results=PAGE)
            return await read(self._client, request)

        async def ask() -> tuple[FieldMeta, ...]:
            return read_fields(await every(page, "fields", "values"))

        return await self._cache.get(CREATE_FIELDS, (key, type_id), ask)

    async def sprints(self, project: str) -> tuple[SprintName, ...]:
        """Return the sprints of a project's boards that are not closed."""
        return await self._cache.get(OPEN_SPRINTS, project, lambda: self._ask_for_sprints(project))

    async def _ask_for_sprints(self, project: str) -> tuple[SprintName, ...]:
        from atlassian_clients.jira_software_cloud.api.board import get_all_boards, get_all_sprints

        async def boards(start: int) -> Any:
            request = get_all_boards.request(project_key_or_id=project, type_="scrum", start_at=start)
            return await read(self._client, request)

        async def sprints(board_id: int, start: int) -> Any:
            request = get_all_sprints.request(board_id, state="active,future", start_at=start)
            return await read(self._client, request)

        return await open_sprints(boards, sprints)
