"""Jira Data Center: REST v2, wiki markup, usernames."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import path_value, read
from mcp_atlassian_oauth.sites.kinds import FIELDS, PROJECTS
from mcp_atlassian_oauth.sites.lenient import items, number, objects
from mcp_atlassian_oauth.sites.operations import run
from mcp_atlassian_oauth.sites.paging import start_of
from mcp_atlassian_oauth.sites.protocols import Comment, Field, Issue, Project, SearchPage
from mcp_atlassian_oauth.sites.read_jira import (
    has_custom,
    named,
    read_comment,
    read_fields,
    read_issue,
    read_project,
)
from mcp_atlassian_oauth.sites.richtext import RichText, wiki_from_markdown

if TYPE_CHECKING:
    import httpx
    from atlassian_operations.runtime import Operation

    from mcp_atlassian_oauth.settings import Deployment
    from mcp_atlassian_oauth.sites.agile import Agile
    from mcp_atlassian_oauth.sites.details import Details
    from mcp_atlassian_oauth.sites.filters import Filters
    from mcp_atlassian_oauth.sites.issues import Editing
    from mcp_atlassian_oauth.sites.metadata import Metadata
    from mcp_atlassian_oauth.sites.operations import OperationAnswer
    from mcp_atlassian_oauth.sites.people import People
    from mcp_atlassian_oauth.sites.projects import Projects
    from mcp_atlassian_oauth.sites.service import Service


@attrs.frozen
class JiraDataCenter:
    """A Jira Data Center at its own address, context path included."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    @property
    def deployment(self) -> Deployment:
        """Which of the two it is."""
        return "datacenter"

    @property
    def projects(self) -> Projects:
        """Projects, their versions and components."""
        from mcp_atlassian_oauth.sites.projects.data_center import ProjectsDataCenter

        return ProjectsDataCenter(self.url, self._client, self._cache)

    @property
    def filters(self) -> Filters:
        """Saved filters and dashboards."""
        from mcp_atlassian_oauth.sites.filters.data_center import FiltersDataCenter

        return FiltersDataCenter(self.url, self._client)

    @property
    def people(self) -> People:
        """Who uses it."""
        from mcp_atlassian_oauth.sites.people.data_center import PeopleDataCenter

        return PeopleDataCenter(self._client, self._cache)

    @property
    def details(self) -> Details:
        """What hangs at an issue."""
        from mcp_atlassian_oauth.sites.details.data_center import DetailsDataCenter

        return DetailsDataCenter(self.url, self._client, self._cache)

    @property
    def metadata(self) -> Metadata:
        """What its issues are made of."""
        from mcp_atlassian_oauth.sites.metadata.data_center import MetadataDataCenter

        return MetadataDataCenter(self._client, self._cache)

    @property
    def editing(self) -> Editing:
        """Changes of its issues."""
        from mcp_atlassian_oauth.sites.issues.data_center import EditingDataCenter

        return EditingDataCenter(self.url, self._client, self._cache)

    @property
    def agile(self) -> Agile:
        """Boards, sprints, backlogs and epics."""
        from mcp_atlassian_oauth.sites.agile.data_center import AgileDataCenter

        return AgileDataCenter(self.url, self._client, self._cache, self.fields)

    @property
    def service(self) -> Service:
        """Service desks, requests and approvals."""
        from mcp_atlassian_oauth.sites.service.data_center import ServiceDataCenter

        return ServiceDataCenter()

    async def run(self, operation: Operation, arguments: Mapping[str, Any]) -> OperationAnswer:
        """Send any operation of the documents with arguments that match its schema and return the answer."""
        return await run(self._client, operation, arguments, self._cache)

    async def search(self, jql: str, *, fields: Sequence[str], limit: int, cursor: str | None = None) -> SearchPage[Issue]:
        """Return the issues a query finds."""
        from atlassian_clients.jira_data_center.api.search import search_using_search_request
        from atlassian_clients.jira_data_center.models.search_request_bean import SearchRequestBean
        from atlassian_clients.runtime import UNSET

        start = start_of(cursor)
        names = ["names"] if has_custom(fields) else UNSET
        body = SearchRequestBean(jql=jql, fields=list(fields), expand=names, max_results=limit, start_at=start)
        raw = await read(self._client, search_using_search_request.request(body=body))
        issues = tuple(read_issue(issue, self.url, raw) for issue in objects(raw, "issues"))
        total = number(raw, "total")
        # Counted by what the server sent, as it may cap the page below what was asked for.
        behind = start + len(items(raw, "issues"))
        more = behind > start and (behind < total if total is not None else len(issues) >= limit)
        return SearchPage(issues, cursor=str(behind) if more else None, total=total)

    async def about_how_many(self, jql: str) -> int | None:
        """Return None: searches count exactly."""
        return None

    async def issue(self, key: str, *, fields: Sequence[str], expand: Sequence[str] = ()) -> Issue:
        """Return an issue by key or id, with these fields, their display names and these expansions."""
        from atlassian_clients.jira_data_center.api.issue import get_issue

        request = get_issue.request(path_value(key, "issue key"), fields=",".join(fields), expand=",".join(("names", *expand)))
        return named(read_issue(await read(self._client, request), self.url), key, self.url)

    async def comments(self, key: str, *, limit: int) -> SearchPage[Comment]:
        """Return the latest comments of an issue, oldest first, and how many there are."""
        from atlassian_clients.jira_data_center.api.issue import get_comments

        request = get_comments.request(path_value(key, "issue key"), max_results=str(limit), order_by="-created")
        raw = await read(self._client, request)
        latest = tuple(read_comment(comment) for comment in objects(raw, "comments")[:limit])
        return SearchPage(latest[::-1], total=number(raw, "total"))

    def rich_text(self, markdown: str, base: RichText | None = None) -> RichText:
        """Return markdown as wiki markup; what it leaves as it is in `base` keeps its stored form."""
        return RichText("wiki", wiki_from_markdown(markdown, base))

    async def project(self, key: str) -> Project:
        """Return a project by key or id, as it was within the cache's time."""
        return await self._cache.get(PROJECTS, key, lambda: self._ask_for_project(key))

    async def _ask_for_project(self, key: str) -> Project:
        from atlassian_clients.jira_data_center.api.project import get_project_project

        request = get_project_project.request(path_value(key, "project key"))
        return read_project(await read(self._client, request), self.url)

    async def fields(self) -> tuple[Field, ...]:
        """Return all fields of the site, those of its own making too, as they were within the cache's time."""
        from atlassian_clients.jira_data_center.api.field import get_fields

        async def ask() -> tuple[Field, ...]:
            return read_fields(await read(self._client, get_fields.request()))

        return await self._cache.get(FIELDS, (), ask)
