"""Jira Cloud: REST v3, ADF bodies, account ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import path_value, read, write
from mcp_atlassian_oauth.sites.kinds import FIELDS, PROJECTS
from mcp_atlassian_oauth.sites.lenient import flag, mapping, name, number, objects, text
from mcp_atlassian_oauth.sites.operations import run
from mcp_atlassian_oauth.sites.protocols import Comment, Field, Issue, Project, SearchPage, User
from mcp_atlassian_oauth.sites.read_jira import (
    has_custom,
    named,
    read_comment,
    read_fields,
    read_issue,
    read_project,
    read_user,
)
from mcp_atlassian_oauth.sites.richtext import RichText, adf_from_markdown

if TYPE_CHECKING:
    import httpx
    from atlassian_operations.runtime import Operation

    from mcp_atlassian_oauth.settings import Deployment
    from mcp_atlassian_oauth.sites.operations import OperationAnswer


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

    async def run(self, operation: Operation, arguments: Mapping[str, Any]) -> OperationAnswer:
        """Send any operation of the documents with arguments that match its schema and return the answer."""
        return await run(self._client, operation, arguments, self._cache)

    async def myself(self) -> User:
        """Return the user whose credentials are used."""
        from atlassian_clients.jira_cloud.api.myself import get_current_user

        raw = await read(self._client, get_current_user.request())
        # An answer of 200 is a sign-in that works, whatever it leaves out.
        return read_user(raw) or User(id=None, name=None, raw=mapping(raw))

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

    async def issue(self, key: str, *, fields: Sequence[str]) -> Issue:
        """Return an issue by key or id, with these fields and their display names."""
        from atlassian_clients.jira_cloud.api.issues import get_issue

        request = get_issue.request(path_value(key, "issue key"), fields=list(fields), expand="names")
        return named(read_issue(await read(self._client, request), self.url), key, self.url)

    async def comments(self, key: str, *, limit: int) -> SearchPage[Comment]:
        """Return the latest comments of an issue, oldest first, and how many there are."""
        from atlassian_clients.jira_cloud.api.issue_comments import get_comments

        request = get_comments.request(path_value(key, "issue key"), max_results=limit, order_by="-created")
        raw = await read(self._client, request)
        latest = tuple(read_comment(comment) for comment in objects(raw, "comments")[:limit])
        return SearchPage(latest[::-1], total=number(raw, "total"))

    def rich_text(self, markdown: str) -> RichText:
        """Return markdown as an ADF document."""
        return RichText("adf", adf_from_markdown(markdown))

    async def add_comment(self, key: str, body: RichText) -> Comment:
        """Add a comment and return what the server answered with."""
        from atlassian_clients.jira_cloud.api.issue_comments import add_comment
        from atlassian_clients.jira_cloud.models.comment import Comment as Body

        request = add_comment.request(path_value(key, "issue key"), body=Body(body=body.stored))
        return read_comment(await write(self._client, request))

    async def comment(self, key: str, comment_id: str) -> Comment:
        """Return one comment as the server holds it."""
        from atlassian_clients.jira_cloud.api.issue_comments import get_comment

        request = get_comment.request(path_value(key, "issue key"), path_value(comment_id, "comment id"))
        return read_comment(await read(self._client, request))

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
