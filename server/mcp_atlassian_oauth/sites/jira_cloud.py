"""Jira Cloud: REST v3, ADF bodies, account ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import path_value, read
from mcp_atlassian_oauth.sites.kinds import COUNTS, FIELDS, PROJECTS
from mcp_atlassian_oauth.sites.lenient import flag, name, number, objects, text
from mcp_atlassian_oauth.sites.operations import run
from mcp_atlassian_oauth.sites.protocols import Comment, Field, Issue, Project, SearchPage
from mcp_atlassian_oauth.sites.read_jira import (
    has_custom,
    named,
    read_comment,
    read_fields,
    read_issue,
    read_project,
)
from mcp_atlassian_oauth.sites.richtext import RichText, adf_from_markdown

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
class JiraCloud:
    """A Jira Cloud site; `url` is its own address even where the requests go through the gateway."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    @property
    def deployment(self) -> Deployment:
        """Which of the two it is."""
        return "cloud"

    @property
    def projects(self) -> Projects:
        """Projects, their versions and components."""
        from mcp_atlassian_oauth.sites.projects.cloud import ProjectsCloud

        return ProjectsCloud(self.url, self._client, self._cache)

    @property
    def filters(self) -> Filters:
        """Saved filters and dashboards."""
        from mcp_atlassian_oauth.sites.filters.cloud import FiltersCloud

        return FiltersCloud(self.url, self._client)

    @property
    def people(self) -> People:
        """Who uses it."""
        from mcp_atlassian_oauth.sites.people.cloud import PeopleCloud

        return PeopleCloud(self._client, self._cache)

    @property
    def details(self) -> Details:
        """What hangs at an issue."""
        from mcp_atlassian_oauth.sites.details.cloud import DetailsCloud

        return DetailsCloud(self.url, self._client, self._cache)

    @property
    def metadata(self) -> Metadata:
        """What its issues are made of."""
        from mcp_atlassian_oauth.sites.metadata.cloud import MetadataCloud

        return MetadataCloud(self._client, self._cache)

    @property
    def editing(self) -> Editing:
        """Changes of its issues."""
        from mcp_atlassian_oauth.sites.issues.cloud import EditingCloud

        return EditingCloud(self.url, self._client, self._cache)

    @property
    def agile(self) -> Agile:
        """Boards, sprints, backlogs and epics."""
        from mcp_atlassian_oauth.sites.agile.cloud import AgileCloud

        return AgileCloud(self.url, self._client, self._cache, self.fields)

    @property
    def service(self) -> Service:
        """Service desks, requests and approvals."""
        from mcp_atlassian_oauth.sites.service.cloud import ServiceCloud

        return ServiceCloud(self.url, self._client, self._cache)

    async def run(self, operation: Operation, arguments: Mapping[str, Any]) -> OperationAnswer:
        """Send any operation of the documents with arguments that match its schema and return the answer."""
        return await run(self._client, operation, arguments, self._cache)

    async def search(self, jql: str, *, fields: Sequence[str], limit: int, cursor: str | None = None) -> SearchPage[Issue]:
        """Return the issues a query finds; Cloud refuses a query without a condition, and counts nothing."""
        from atlassian_clients.jira_cloud.api.issue_search import search_and_reconsile_issues_using_jql_post
        from atlassian_clients.jira_cloud.models.search_and_reconcile_request_bean import SearchAndReconcileRequestBean
        from atlassian_clients.runtime import UNSET

        body = SearchAndReconcileRequestBean(
            jql=jql,
            fields=list(fields),
            expand="names" if has_custom(fields) else UNSET,
            max_results=limit,
            next_page_token=cursor or UNSET,
        )
        raw = await read(self._client, search_and_reconsile_issues_using_jql_post.request(body=body))
        following = None if flag(raw, "isLast") is True else text(raw, "nextPageToken")
        return SearchPage(
            tuple(read_issue(issue, self.url, raw) for issue in objects(raw, "issues")),
            # A server that sends the token it was given would be asked for the same page for ever.
            cursor=following if following != cursor else None,
            warnings=tuple(filter(None, (name(warning, "message") for warning in objects(raw, "warnings")))),
        )

    async def about_how_many(self, jql: str) -> int | None:
        """Return the server's estimate of how many issues a query finds, as it was within the cache's time."""
        from atlassian_clients.jira_cloud.api.issue_search import count_issues
        from atlassian_clients.jira_cloud.models.jql_count_request_bean import JqlCountRequestBean

        known = self._cache.known(COUNTS, jql)
        if known is not None:
            return known
        raw = await read(self._client, count_issues.request(body=JqlCountRequestBean(jql=jql)))
        count = number(raw, "count")
        if count is not None:
            self._cache.put(COUNTS, jql, count)
        return count

    async def issue(self, key: str, *, fields: Sequence[str], expand: Sequence[str] = ()) -> Issue:
        """Return an issue by key or id, with these fields, their display names and these expansions."""
        from atlassian_clients.jira_cloud.api.issues import get_issue

        request = get_issue.request(path_value(key, "issue key"), fields=list(fields), expand=",".join(("names", *expand)))
        return named(read_issue(await read(self._client, request), self.url), key, self.url)

    async def comments(self, key: str, *, limit: int) -> SearchPage[Comment]:
        """Return the latest comments of an issue, oldest first, and how many there are."""
        from atlassian_clients.jira_cloud.api.issue_comments import get_comments

        request = get_comments.request(path_value(key, "issue key"), max_results=limit, order_by="-created")
        raw = await read(self._client, request)
        latest = tuple(read_comment(comment) for comment in objects(raw, "comments")[:limit])
        return SearchPage(latest[::-1], total=number(raw, "total"))

    def rich_text(self, markdown: str, base: RichText | None = None) -> RichText:
        """Return markdown as an ADF document; what it leaves as it is in `base` keeps its stored form."""
        return RichText("adf", adf_from_markdown(markdown, base))

    async def project(self, key: str) -> Project:
        """Return a project by key or id, as it was within the cache's time."""
        return await self._cache.get(PROJECTS, key, lambda: self._ask_for_project(key))

    async def _ask_for_project(self, key: str) -> Project:
        from atlassian_clients.jira_cloud.api.projects import get_project

        request = get_project.request(path_value(key, "project key"))
        return read_project(await read(self._client, request), self.url)

    async def fields(self) -> tuple[Field, ...]:
        """Return all fields of the site, those of its own making too, as they were within the cache's time."""
        from atlassian_clients.jira_cloud.api.issue_fields import get_fields

        async def ask() -> tuple[Field, ...]:
            return read_fields(await read(self._client, get_fields.request()))

        return await self._cache.get(FIELDS, (), ask)
