"""What hangs at an issue on Jira Cloud."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.details import (
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
    read_slas,
    read_worklog,
    remaining,
)
from mcp_atlassian_oauth.sites.http import change, download, path_value, read, redirect_of, write
from mcp_atlassian_oauth.sites.kinds import LINK_TYPES, PROJECT_ROLES
from mcp_atlassian_oauth.sites.lenient import items, mapping, objects, text
from mcp_atlassian_oauth.sites.paging import offset_page, start_of
from mcp_atlassian_oauth.sites.protocols import Comment, Json, SearchPage
from mcp_atlassian_oauth.sites.read_jira import read_comment
from mcp_atlassian_oauth.sites.richtext import RichText

if TYPE_CHECKING:
    import httpx
    from atlassian_clients.jira_cloud.models.comment import Comment as CommentBody
    from atlassian_clients.jira_cloud.models.worklog import Worklog as WorklogBody

MOST_HISTORIES = 100
MOST_PAGES = 20
MOST_CHANGES = 50
GLOBAL_ID_CHARS = 255
# The id of a file in the address of its content at the media store.
_MEDIA = re.compile(r"/file/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:/|$)")


@attrs.frozen
class DetailsCloud:
    """See `Details`."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    async def comments(self, key: str, *, limit: int, cursor: str | None = None, newest_first: bool) -> SearchPage[Comment]:
        """Return the comments of an issue, a page of them."""
        from atlassian_clients.jira_cloud.api.issue_comments import get_comments

        start = start_of(cursor)
        request = get_comments.request(
            _key(key), start_at=start, max_results=limit, order_by="-created" if newest_first else "created"
        )
        raw = await read(self._client, request)
        return offset_page(raw, "comments", read_comment, start=start, limit=limit, key="comments")

    async def comment(self, key: str, comment_id: str) -> Comment:
        """Return one comment as the server holds it, with whether it is internal."""
        from atlassian_clients.jira_cloud.api.issue_comments import get_comment

        request = get_comment.request(_key(key), path_value(comment_id, "comment id"))
        return read_comment(await read(self._client, request))

    async def add_comment(self, key: str, body: RichText, *, internal: bool = False, only: Restriction | None = None) -> Comment:
        """Add a comment in this site's own rich text and return what the server answered with."""
        from atlassian_clients.jira_cloud.api.issue_comments import add_comment
        from atlassian_clients.jira_cloud.models.entity_property import EntityProperty

        sent = _comment_body(body, only)
        if internal:
            sent.properties = [EntityProperty(key=INTERNAL, value={"internal": True})]
        return read_comment(await write(self._client, add_comment.request(_key(key), body=sent)))

    async def update_comment(self, key: str, comment_id: str, body: RichText, only: Restriction | None) -> Comment:
        """Replace the text of a comment (`only`: its restriction, which an update without one would lift)."""
        from atlassian_clients.jira_cloud.api.issue_comments import update_comment

        request = update_comment.request(_key(key), path_value(comment_id, "comment id"), body=_comment_body(body, only))
        return read_comment(await write(self._client, request))

    async def delete_comment(self, key: str, comment_id: str) -> None:
        """Delete a comment."""
        from atlassian_clients.jira_cloud.api.issue_comments import delete_comment

        await change(self._client, delete_comment.request(_key(key), path_value(comment_id, "comment id")))

    async def roles(self, project: str) -> tuple[str, ...]:
        """Return the names of the roles of a project, as they were within the cache's time."""
        from atlassian_clients.jira_cloud.api.project_roles import get_project_roles

        async def ask() -> tuple[str, ...]:
            return tuple(mapping(await read(self._client, get_project_roles.request(path_value(project, "project key")))))

        return await self._cache.get(PROJECT_ROLES, project, ask)

    async def worklogs(self, key: str) -> SearchPage[Worklog]:
        """Return the work on an issue."""
        from atlassian_clients.jira_cloud.api.issue_worklogs import get_issue_worklog

        raw = await read(self._client, get_issue_worklog.request(_key(key), max_results=1_000))
        return offset_page(raw, "worklogs", read_worklog, start=0, limit=1_000, key="worklogs")

    async def worklog(self, key: str, worklog_id: str) -> Worklog:
        """Return one worklog as the server holds it."""
        from atlassian_clients.jira_cloud.api.issue_worklogs import get_worklog

        return read_worklog(await read(self._client, get_worklog.request(_key(key), path_value(worklog_id, "worklog id"))))

    async def add_worklog(self, key: str, work: WorkToLog) -> Worklog:
        """Log work and return what the server answered with."""
        from atlassian_clients.jira_cloud.api.issue_worklogs import add_worklog

        adjust, estimate = remaining(work)
        request = add_worklog.request(_key(key), body=_worklog_body(work), adjust_estimate=adjust, new_estimate=estimate)
        return read_worklog(await write(self._client, request))

    async def update_worklog(self, key: str, worklog_id: str, work: WorkToLog) -> Worklog:
        """Change a worklog and return what the server answered with."""
        from atlassian_clients.jira_cloud.api.issue_worklogs import update_worklog

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
        from atlassian_clients.jira_cloud.api.issue_worklogs import delete_worklog

        await change(self._client, delete_worklog.request(_key(key), path_value(worklog_id, "worklog id")))

    async def link_types(self) -> tuple[LinkType, ...]:
        """Return the kinds of links, as they were within the cache's time."""
        from atlassian_clients.jira_cloud.api.issue_link_types import get_issue_link_types

        async def ask() -> tuple[LinkType, ...]:
            return read_link_types(await read(self._client, get_issue_link_types.request()))

        return await self._cache.get(LINK_TYPES, (), ask)

    async def links(self, key: str) -> tuple[Link, ...]:
        """Return the links of an issue to others."""
        return read_links(mapping(await self._issue(key, "issuelinks"), "fields"))

    async def link(self, link_id: str) -> str | None:
        """Return what a link says ("A-1 blocks A-2"), None where the server doesn't."""
        from atlassian_clients.jira_cloud.api.issue_links import get_issue_link

        return read_link(await read(self._client, get_issue_link.request(path_value(link_id, "link id"))))

    async def add_link(self, kind: LinkType, source: str, target: str) -> None:
        """Link two issues: the source is `kind.outward` the target."""
        from atlassian_clients.jira_cloud.api.issue_links import link_issues
        from atlassian_clients.jira_cloud.models.issue_link_type import IssueLinkType
        from atlassian_clients.jira_cloud.models.link_issue_request_json_bean import LinkIssueRequestJsonBean
        from atlassian_clients.jira_cloud.models.linked_issue import LinkedIssue

        # The outward words stand between them in this order, whatever the names of the two suggest.
        body = LinkIssueRequestJsonBean(
            type_=IssueLinkType(name=kind.name), inward_issue=LinkedIssue(key=source), outward_issue=LinkedIssue(key=target)
        )
        await change(self._client, link_issues.request(body=body))

    async def delete_link(self, link_id: str) -> None:
        """Delete a link between issues."""
        from atlassian_clients.jira_cloud.api.issue_links import delete_issue_link

        await change(self._client, delete_issue_link.request(path_value(link_id, "link id")))

    async def remote_links(self, key: str) -> tuple[RemoteLink, ...]:
        """Return the links of an issue to pages elsewhere."""
        from atlassian_clients.jira_cloud.api.issue_remote_links import get_remote_issue_links

        return read_remote_links(await read(self._client, get_remote_issue_links.request(_key(key))))

    async def add_remote_link(self, key: str, url: str, title: str) -> str | None:
        """Link an issue to a page elsewhere and return the link's id; one to the same address is replaced."""
        from atlassian_clients.jira_cloud.api.issue_remote_links import create_or_update_remote_issue_link
        from atlassian_clients.jira_cloud.models.remote_issue_link_request import RemoteIssueLinkRequest
        from atlassian_clients.jira_cloud.models.remote_object import RemoteObject
        from atlassian_clients.runtime import UNSET

        # Jira's ids of links end at 255 characters; a longer address is added anew each time.
        body = RemoteIssueLinkRequest(
            global_id=url if len(url) <= GLOBAL_ID_CHARS else UNSET, object_=RemoteObject(url=url, title=title)
        )
        return text(await write(self._client, create_or_update_remote_issue_link.request(_key(key), body=body)), "id")

    async def delete_remote_link(self, key: str, link_id: str) -> None:
        """Delete a link to a page elsewhere."""
        from atlassian_clients.jira_cloud.api.issue_remote_links import delete_remote_issue_link_by_id

        await change(self._client, delete_remote_issue_link_by_id.request(_key(key), path_value(link_id, "link id")))

    async def watchers(self, key: str) -> Crowd:
        """Return who watches an issue."""
        from atlassian_clients.jira_cloud.api.issue_watchers import get_issue_watchers

        return read_crowd(await read(self._client, get_issue_watchers.request(_key(key))), "watchCount", "isWatching", "watchers")

    async def watch(self, key: str, user_id: str) -> None:
        """Let a user watch an issue."""
        from atlassian_clients.jira_cloud.api.issue_watchers import add_watcher

        await change(self._client, add_watcher.request(_key(key), body=user_id))

    async def unwatch(self, key: str, user_id: str) -> None:
        """Let a user no longer watch an issue."""
        from atlassian_clients.jira_cloud.api.issue_watchers import remove_watcher

        await change(self._client, remove_watcher.request(_key(key), account_id=user_id))

    async def voters(self, key: str) -> Crowd:
        """Return who voted for an issue."""
        from atlassian_clients.jira_cloud.api.issue_votes import get_votes

        return read_crowd(await read(self._client, get_votes.request(_key(key))), "votes", "hasVoted", "voters")

    async def vote(self, key: str) -> None:
        """Vote for an issue, as the user whose credentials are used."""
        from atlassian_clients.jira_cloud.api.issue_votes import add_vote

        await change(self._client, add_vote.request(_key(key)))

    async def unvote(self, key: str) -> None:
        """Take one's vote back."""
        from atlassian_clients.jira_cloud.api.issue_votes import remove_vote

        await change(self._client, remove_vote.request(_key(key)))

    async def reference(self, file: StoredFile, *, shown: bool) -> str | None:
        """Return the address of a file's content, or the id under which the media store shows it.

        Only where its content is redirected to tells that id (Atlassian: REST API v3, get attachment content).
        """
        from atlassian_clients.jira_cloud.api.issue_attachments import get_attachment_content

        content = get_attachment_content.request(path_value(file.id or "", "attachment id"))
        if not shown:
            return f"{self.url}{content.path}"
        found = _MEDIA.search(await redirect_of(self._client, content) or "")
        if found is None:
            raise AtlassianError(
                f"Jira doesn't say under which id it shows {file.name!r}: link to it instead, as [text](attachment:…)."
            )
        return f"media:{found[1]}"

    async def file(self, attachment_id: str) -> StoredFile:
        """Return what is known of an attachment."""
        from atlassian_clients.jira_cloud.api.issue_attachments import get_attachment

        request = get_attachment.request(path_value(attachment_id, "attachment id"))
        return read_file(await read(self._client, request), attachment_id)

    async def files(self, key: str) -> tuple[StoredFile, ...]:
        """Return the attachments of an issue."""
        return tuple(map(read_file, objects(await self._issue(key, "attachment"), "fields", "attachment")))

    async def add_file(self, key: str, name: str, content: bytes, media_type: str) -> tuple[StoredFile, ...]:
        """Attach a file to an issue and return what the server says it added."""
        from atlassian_clients.jira_cloud.api.issue_attachments import add_attachment
        from atlassian_clients.jira_cloud.models.attachment_upload import AttachmentUpload
        from atlassian_clients.runtime import File

        request = add_attachment.request(_key(key), body=AttachmentUpload(file=[File(content, name, media_type)]))
        return read_files(await write(self._client, request))

    async def delete_file(self, attachment_id: str) -> None:
        """Delete an attachment."""
        from atlassian_clients.jira_cloud.api.issue_attachments import remove_attachment

        await change(self._client, remove_attachment.request(path_value(attachment_id, "attachment id")))

    def content(self, file: StoredFile, most: int) -> AbstractAsyncContextManager[httpx.Response]:
        """Download an attachment of at most `most` bytes; see `sites.http.download`."""
        from atlassian_clients.jira_cloud.api.issue_attachments import get_attachment_content

        return download(self._client, get_attachment_content.request(path_value(file.id or "", "attachment id")), limit=most)

    async def history(self, key: str, first: object) -> History:
        """Return the whole history of an issue; `first` is the `changelog` that the issue brought."""
        from atlassian_clients.jira_cloud.api.issues import get_change_logs

        brought, total = first_page(first)
        if total is not None and brought >= total:
            # What an issue brings is newest first.
            return History(read_changes(first, key, "histories")[::-1])
        changes: list[Change] = []
        cursor: str | None = None
        for _ in range(MOST_PAGES):
            start = start_of(cursor)
            raw = await read(self._client, get_change_logs.request(_key(key), start_at=start, max_results=MOST_HISTORIES))
            page = offset_page(raw, "changes", lambda entry: read_changes([entry], key), start=start, limit=MOST_HISTORIES)
            changes += [one for each in page.items for one in each]
            cursor = page.cursor
            if cursor is None:
                break
        return History(tuple(changes), complete=cursor is None)

    async def histories(self, keys: Sequence[str], *, cursor: str | None = None) -> SearchPage[Change]:
        """Return the changes of several issues; `warnings` name the issues that there are not."""
        from atlassian_clients.jira_cloud.api.issues import get_bulk_changelogs
        from atlassian_clients.jira_cloud.models.bulk_changelog_request_bean import BulkChangelogRequestBean
        from atlassian_clients.runtime import UNSET

        # The answer has ids only.
        known, missing = await self._keys_by_id(keys)
        if not known:
            raise AtlassianError(f"There are no issues {', '.join(missing)[:300]}.", advice="Check the keys.", status=404)
        body = BulkChangelogRequestBean(issue_ids_or_keys=list(known), max_results=MOST_CHANGES, next_page_token=cursor or UNSET)
        raw = await read(self._client, get_bulk_changelogs.request(body=body))
        if not isinstance(mapping(raw).get("issueChangeLogs"), list):
            raise AtlassianError("Jira answered without a list of changes.", advice="Try again.")
        found = [
            change
            for log in objects(raw, "issueChangeLogs")
            for change in read_changes(log, known.get(text(log, "issueId") or "", text(log, "issueId")), "changeHistories")
        ]
        following = text(raw, "nextPageToken")
        warnings = (f"There is no {', '.join(missing)}, or it may not be seen.",) if missing else ()
        return SearchPage(tuple(found), cursor=following if following != cursor else None, warnings=warnings)

    async def _keys_by_id(self, keys: Sequence[str]) -> tuple[dict[str, str], tuple[str, ...]]:
        from atlassian_clients.jira_cloud.api.issues import bulk_fetch_issues
        from atlassian_clients.jira_cloud.models.bulk_fetch_issue_request_bean import BulkFetchIssueRequestBean

        body = BulkFetchIssueRequestBean(issue_ids_or_keys=list(keys), fields=["id"])
        raw = await read(self._client, bulk_fetch_issues.request(body=body))
        if not isinstance(mapping(raw).get("issues"), list):
            raise AtlassianError("Jira answered without a list of issues.", advice="Try again.")
        found = {issue_id: text(issue, "key") or issue_id for issue in objects(raw, "issues") if (issue_id := text(issue, "id"))}
        errors = [text(error, "id") or text(error, "key") for error in items(raw, "issueErrors")]
        return found, tuple(filter(None, errors))

    async def slas(self, key: str, fields: Json) -> tuple[Sla, ...]:
        """Return the service levels of a request."""
        from atlassian_clients.jira_service_management_cloud.api.request import get_sla_information

        return read_slas(await read(self._client, get_sla_information.request(_key(key))))

    async def sla_fields(self) -> dict[str, str]:
        """Return no field: an operation of Service Management brings the service levels."""
        return {}

    async def _issue(self, key: str, field: str) -> Json:
        from atlassian_clients.jira_cloud.api.issues import get_issue

        return mapping(await read(self._client, get_issue.request(_key(key), fields=[field])))


def _key(key: str) -> str:
    return path_value(key, "issue key")


def _comment_body(body: RichText, only: Restriction | None) -> CommentBody:
    from atlassian_clients.jira_cloud.models.comment import Comment as CommentBody
    from atlassian_clients.jira_cloud.models.visibility import Visibility
    from atlassian_clients.runtime import UNSET

    sent = CommentBody(body=body.stored)
    if only:
        sent.visibility = Visibility(type_=only.kind, value=only.name or UNSET, identifier=only.id or UNSET)
    return sent


def _worklog_body(work: WorkToLog) -> WorklogBody:
    from atlassian_clients.jira_cloud.models.worklog import Worklog as WorklogBody
    from atlassian_clients.runtime import UNSET

    comment = work.comment.stored if work.comment else UNSET
    return WorklogBody(time_spent=work.spent or UNSET, started=work.started or UNSET, comment=comment)
