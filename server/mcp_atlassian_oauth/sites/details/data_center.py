"""What hangs at an issue on Jira Data Center."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.details import (
    SLA_FIELD,
    Change,
    Crowd,
    History,
    Link,
    LinkType,
    RemoteLink,
    Restriction,
    Sla,
    StoredFile,
    Worklog,
    WorkToLog,
)
from mcp_atlassian_oauth.sites.details.read import (
    INTERNAL,
    first_page,
    read_changes,
    read_crowd,
    read_file,
    read_files,
    read_link,
    read_link_types,
    read_links,
    read_remote_links,
    read_sla,
    read_worklog,
    remaining,
)
from mcp_atlassian_oauth.sites.http import change, download, path_value, read, write
from mcp_atlassian_oauth.sites.jira_data_center import JiraDataCenter
from mcp_atlassian_oauth.sites.kinds import LINK_TYPES, PROJECT_ROLES
from mcp_atlassian_oauth.sites.lenient import mapping, objects, text
from mcp_atlassian_oauth.sites.paging import listed, offset_page, start_of
from mcp_atlassian_oauth.sites.protocols import Comment, Json, SearchPage
from mcp_atlassian_oauth.sites.read_jira import read_comment
from mcp_atlassian_oauth.sites.richtext import RichText

if TYPE_CHECKING:
    import httpx
    from atlassian_clients.jira_data_center.models.comment_json_bean import CommentJsonBean
    from atlassian_clients.jira_data_center.models.worklog import Worklog as WorklogBody

MOST_WORKLOGS = 1_000
MOST_ISSUES = 10
MOST_CHANGES = 50
REFUSED = 400
GLOBAL_ID_CHARS = 255


@attrs.frozen
class DetailsDataCenter:
    """See `Details`."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    async def comments(self, key: str, *, limit: int, cursor: str | None = None, newest_first: bool) -> SearchPage[Comment]:
        """Return the comments of an issue, a page of them."""
        from atlassian_clients.jira_data_center.api.issue import get_comments

        start = start_of(cursor)
        request = get_comments.request(
            _key(key), start_at=str(start), max_results=str(limit), order_by="-created" if newest_first else "created"
        )
        raw = await read(self._client, request)
        return offset_page(raw, "comments", read_comment, start=start, limit=limit, key="comments")

    async def comment(self, key: str, comment_id: str) -> Comment:
        """Return one comment as the server holds it, with whether it is internal."""
        from atlassian_clients.jira_data_center.api.issue import get_comment

        request = get_comment.request(_key(key), path_value(comment_id, "comment id"), expand="properties")
        return read_comment(await read(self._client, request))

    async def add_comment(self, key: str, body: RichText, *, internal: bool = False, only: Restriction | None = None) -> Comment:
        """Add a comment in this site's own rich text and return what the server answered with."""
        from atlassian_clients.jira_data_center.api.issue import add_comment
        from atlassian_clients.runtime import Json as Ready

        sent = _comment_body(body, only)
        if internal:
            # The document has a text where the server takes (and keeps) any JSON.
            held = sent.to_dict() | {"properties": [{"key": INTERNAL, "value": {"internal": True}}]}
            return read_comment(await write(self._client, add_comment.request(_key(key), body=Ready(held))))
        return read_comment(await write(self._client, add_comment.request(_key(key), body=sent)))

    async def update_comment(self, key: str, comment_id: str, body: RichText, only: Restriction | None) -> Comment:
        """Replace the text of a comment (`only`: its restriction, which an update without one would lift)."""
        from atlassian_clients.jira_data_center.api.issue import update_comment

        request = update_comment.request(_key(key), path_value(comment_id, "comment id"), body=_comment_body(body, only))
        return read_comment(await write(self._client, request))

    async def delete_comment(self, key: str, comment_id: str) -> None:
        """Delete a comment."""
        from atlassian_clients.jira_data_center.api.issue import delete_comment

        await change(self._client, delete_comment.request(_key(key), path_value(comment_id, "comment id")))

    async def roles(self, project: str) -> tuple[str, ...]:
        """Return the names of the roles of a project, as they were within the cache's time."""
        from atlassian_clients.jira_data_center.api.project import get_project_roles_project

        async def ask() -> tuple[str, ...]:
            return tuple(mapping(await read(self._client, get_project_roles_project.request(path_value(project, "project key")))))

        return await self._cache.get(PROJECT_ROLES, project, ask)

    async def worklogs(self, key: str) -> SearchPage[Worklog]:
        """Return the work on an issue."""
        from atlassian_clients.jira_data_center.api.issue import get_issue_worklog

        raw = await read(self._client, get_issue_worklog.request(_key(key)))
        return offset_page(raw, "worklogs", read_worklog, start=0, limit=MOST_WORKLOGS, key="worklogs")

    async def worklog(self, key: str, worklog_id: str) -> Worklog:
        """Return one worklog as the server holds it."""
        from atlassian_clients.jira_data_center.api.issue import get_worklog

        return read_worklog(await read(self._client, get_worklog.request(_key(key), path_value(worklog_id, "worklog id"))))

    async def add_worklog(self, key: str, work: WorkToLog) -> Worklog:
        """Log work and return what the server answered with."""
        from atlassian_clients.jira_data_center.api.issue import add_worklog

        adjust, estimate = remaining(work)
        request = add_worklog.request(_key(key), body=_worklog_body(work), adjust_estimate=adjust, new_estimate=estimate)
        return read_worklog(await write(self._client, request))

    async def update_worklog(self, key: str, worklog_id: str, work: WorkToLog) -> Worklog:
        """Change a worklog and return what the server answered with."""
        from atlassian_clients.jira_data_center.api.issue import update_worklog

        adjust, estimate = remaining(work)
        request = update_worklog.request(
            _key(key),
            path_value(worklog_id, "worklog id"),
            body=_worklog_body(work),
            adjust_estimate=adjust,
            new_estimate=estimate,
        )
        return read_worklog(await write(self._client, request))

    async def delete_worklog(self, key: str, worklog_id: str) -> None:
        """Delete a worklog; the remaining estimate grows by it."""
        from atlassian_clients.jira_data_center.api.issue import delete_worklog

        await change(self._client, delete_worklog.request(_key(key), path_value(worklog_id, "worklog id")))

    async def link_types(self) -> tuple[LinkType, ...]:
        """Return the kinds of links, as they were within the cache's time."""
        from atlassian_clients.jira_data_center.api.issue_link_type import get_issue_link_types

        async def ask() -> tuple[LinkType, ...]:
            return read_link_types(await read(self._client, get_issue_link_types.request()))

        return await self._cache.get(LINK_TYPES, (), ask)

    async def links(self, key: str) -> tuple[Link, ...]:
        """Return the links of an issue to others."""
        return read_links(mapping(await self._issue(key, "issuelinks"), "fields"))

    async def link(self, link_id: str) -> str | None:
        """Return what a link says ("A-1 blocks A-2"), None where the server doesn't."""
        from atlassian_clients.jira_data_center.api.issue_link import get_issue_link

        return read_link(await read(self._client, get_issue_link.request(path_value(link_id, "link id"))))

    async def add_link(self, kind: LinkType, source: str, target: str) -> None:
        """Link two issues: the source is `kind.outward` the target."""
        from atlassian_clients.jira_data_center.api.issue_link import link_issues
        from atlassian_clients.jira_data_center.models.issue_link_type_json_bean import IssueLinkTypeJsonBean
        from atlassian_clients.jira_data_center.models.issue_ref_json_bean import IssueRefJsonBean
        from atlassian_clients.jira_data_center.models.link_issue_request_json_bean import LinkIssueRequestJsonBean

        # The outward words stand between them in this order, whatever the names of the two suggest.
        first, second = IssueRefJsonBean(key=source), IssueRefJsonBean(key=target)
        named = IssueLinkTypeJsonBean(name=kind.name)
        body = LinkIssueRequestJsonBean(type_=named, inward_issue=first, outward_issue=second)
        await change(self._client, link_issues.request(body=body))

    async def delete_link(self, link_id: str) -> None:
        """Delete a link between issues."""
        from atlassian_clients.jira_data_center.api.issue_link import delete_issue_link

        await change(self._client, delete_issue_link.request(path_value(link_id, "link id")))

    async def remote_links(self, key: str) -> tuple[RemoteLink, ...]:
        """Return the links of an issue to pages elsewhere."""
        from atlassian_clients.jira_data_center.api.issue import get_remote_issue_links

        return read_remote_links(await read(self._client, get_remote_issue_links.request(_key(key))))

    async def add_remote_link(self, key: str, url: str, title: str) -> str | None:
        """Link an issue to a page elsewhere and return the link's id; one to the same address is replaced."""
        from atlassian_clients.jira_data_center.api.issue import create_or_update_remote_issue_link
        from atlassian_clients.jira_data_center.models.remote_issue_link_create_or_update_request import (
            RemoteIssueLinkCreateOrUpdateRequest,
        )
        from atlassian_clients.jira_data_center.models.remote_object import RemoteObject
        from atlassian_clients.runtime import UNSET

        # Jira's ids of links end at 255 characters; a longer address is added anew each time.
        body = RemoteIssueLinkCreateOrUpdateRequest(
            global_id=url if len(url) <= GLOBAL_ID_CHARS else UNSET, object_=RemoteObject(url=url, title=title)
        )
        return text(await write(self._client, create_or_update_remote_issue_link.request(_key(key), body=body)), "id")

    async def delete_remote_link(self, key: str, link_id: str) -> None:
        """Delete a link to a page elsewhere."""
        from atlassian_clients.jira_data_center.api.issue import delete_remote_issue_link_by_id

        await change(self._client, delete_remote_issue_link_by_id.request(_key(key), path_value(link_id, "link id")))

    async def watchers(self, key: str) -> Crowd:
        """Return who watches an issue."""
        from atlassian_clients.jira_data_center.api.issue import get_issue_watchers

        return read_crowd(await read(self._client, get_issue_watchers.request(_key(key))), "watchCount", "isWatching", "watchers")

    async def watch(self, key: str, user_id: str) -> None:
        """Let a user watch an issue."""
        from atlassian_clients.jira_data_center.api.issue import add_watcher

        await change(self._client, add_watcher.request(_key(key), body=user_id))

    async def unwatch(self, key: str, user_id: str) -> None:
        """Let a user no longer watch an issue."""
        from atlassian_clients.jira_data_center.api.issue import remove_watcher

        await change(self._client, remove_watcher.request(_key(key), username=user_id))

    async def voters(self, key: str) -> Crowd:
        """Return who voted for an issue."""
        from atlassian_clients.jira_data_center.api.issue import get_votes

        return read_crowd(await read(self._client, get_votes.request(_key(key))), "votes", "hasVoted", "voters")

    async def vote(self, key: str) -> None:
        """Vote for an issue, as the user whose credentials are used."""
        from atlassian_clients.jira_data_center.api.issue import add_vote

        await change(self._client, add_vote.request(_key(key)))

    async def unvote(self, key: str) -> None:
        """Take one's vote back."""
        from atlassian_clients.jira_data_center.api.issue import remove_vote

        await change(self._client, remove_vote.request(_key(key)))

    async def reference(self, file: StoredFile, *, shown: bool) -> str | None:
        """Return None: wiki markup names files."""
        return None

    async def file(self, attachment_id: str) -> StoredFile:
        """Return what is known of an attachment."""
        from atlassian_clients.jira_data_center.api.attachment import get_attachment

        request = get_attachment.request(path_value(attachment_id, "attachment id"))
        return read_file(await read(self._client, request), attachment_id)

    async def files(self, key: str) -> tuple[StoredFile, ...]:
        """Return the attachments of an issue."""
        return tuple(map(read_file, objects(await self._issue(key, "attachment"), "fields", "attachment")))

    async def add_file(self, key: str, name: str, content: bytes, media_type: str) -> tuple[StoredFile, ...]:
        """Attach a file to an issue and return what the server says it added."""
        from atlassian_clients.jira_data_center.api.issue import add_attachment
        from atlassian_clients.jira_data_center.models.attachment_upload import AttachmentUpload
        from atlassian_clients.runtime import File

        request = add_attachment.request(_key(key), body=AttachmentUpload(file=[File(content, name, media_type)]))
        return read_files(await write(self._client, request))

    async def delete_file(self, attachment_id: str) -> None:
        """Delete an attachment."""
        from atlassian_clients.jira_data_center.api.attachment import remove_attachment

        await change(self._client, remove_attachment.request(path_value(attachment_id, "attachment id")))

    def content(self, file: StoredFile, most: int) -> AbstractAsyncContextManager[httpx.Response]:
        """Download an attachment of at most `most` bytes; see `sites.http.download`."""
        from urllib.parse import quote

        from atlassian_clients.runtime import Request

        # No operation: files are where an attachment's `content` says. Of that only the id counts; in a name servers refuse
        # encoded slashes and the like.
        name = re.sub(r"[/\\%;]", "_", file.name)
        segments = (path_value(file.id or "", "attachment id"), path_value(name, "name of a file"))
        path = "/".join(quote(segment, safe="") for segment in segments)
        return download(self._client, Request("GET", f"/secure/attachment/{path}"), limit=most)

    async def history(self, key: str, first: object) -> History:
        """Return the whole history of an issue, which is what the issue brought."""
        brought, total = first_page(first)
        return History(read_changes(first, key, "histories"), complete=total is None or brought >= total)

    async def histories(self, keys: Sequence[str], *, cursor: str | None = None) -> SearchPage[Change]:
        """Return the changes of several issues; `warnings` name the issues that there are not."""
        from atlassian_clients.jira_data_center.api.search import search_using_search_request
        from atlassian_clients.jira_data_center.models.search_request_bean import SearchRequestBean

        from mcp_atlassian_oauth.query.jql import quote

        place, _, skipped = (cursor or "").partition(".")
        start, skip = start_of(place), start_of(skipped)
        part = keys[start : start + MOST_ISSUES]
        jql = f"key in ({', '.join(map(quote, part))}) ORDER BY key"
        body = SearchRequestBean(jql=jql, fields=["id"], expand=["changelog"], max_results=MOST_ISSUES)
        missing: list[str] = []
        try:
            raw = await read(self._client, search_using_search_request.request(body=body))
            issues: list[Json] = listed(raw, "issues", "issues")
        except AtlassianError as error:
            if error.status != REFUSED:
                raise
            # One issue that isn't there fails the query for all.
            issues = [issue for key in part if (issue := await self._issue_or_none(key, missing))]
        if missing and not issues and len(part) == len(keys):
            raise AtlassianError(f"There are no issues {', '.join(missing)[:300]}.", advice="Check the keys.", status=404)
        found = [change for issue in issues for change in read_changes(issue, text(issue, "key"), "changelog", "histories")]
        warnings = (f"There is no {', '.join(missing)}, or it may not be seen.",) if missing else ()
        behind = start + len(part)
        following = str(behind) if behind < len(keys) else None
        if len(found) > skip + MOST_CHANGES:
            following = f"{start}.{skip + MOST_CHANGES}"
        return SearchPage(tuple(found[skip : skip + MOST_CHANGES]), cursor=following, warnings=warnings)

    async def _issue_or_none(self, key: str, missing: list[str]) -> Json | None:
        from atlassian_clients.jira_data_center.api.issue import get_issue

        try:
            return mapping(await read(self._client, get_issue.request(_key(key), fields="id", expand="changelog")))
        except AtlassianError as error:
            if error.status not in (403, 404):
                raise
            missing.append(key)
            return None

    async def slas(self, key: str, fields: Json) -> tuple[Sla, ...]:
        """Return the service levels in the fields of an issue."""
        return tuple(
            read_sla(fields.get(field), called) for field, called in (await self.sla_fields()).items() if field in fields
        )

    async def sla_fields(self) -> dict[str, str]:
        """Return the names of the fields that hold service levels, by id."""
        fields = await JiraDataCenter(self.url, self._client, self._cache).fields()
        return {field.id: field.name for field in fields if field.custom_type == SLA_FIELD}

    async def _issue(self, key: str, field: str) -> Json:
        from atlassian_clients.jira_data_center.api.issue import get_issue

        return mapping(await read(self._client, get_issue.request(_key(key), fields=field)))


def _key(key: str) -> str:
    return path_value(key, "issue key")


def _comment_body(body: RichText, only: Restriction | None) -> CommentJsonBean:
    from atlassian_clients.jira_data_center.models.comment_json_bean import CommentJsonBean
    from atlassian_clients.jira_data_center.models.visibility_json_bean import VisibilityJsonBean

    sent = CommentJsonBean(body=body.as_stored())
    if only:
        sent.visibility = VisibilityJsonBean(type_=only.kind, value=only.name)
    return sent


def _worklog_body(work: WorkToLog) -> WorklogBody:
    from atlassian_clients.jira_data_center.models.worklog import Worklog as WorklogBody
    from atlassian_clients.runtime import UNSET

    comment = work.comment.as_stored() if work.comment else UNSET
    return WorklogBody(time_spent=work.spent or UNSET, started=work.started or UNSET, comment=comment)
