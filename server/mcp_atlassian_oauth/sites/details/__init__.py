"""What hangs at an issue: comments, work, links, watchers, votes, files, history, service levels."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Literal, Protocol

import attrs

from mcp_atlassian_oauth.sites.protocols import Comment, Json, SearchPage, User
from mcp_atlassian_oauth.sites.richtext import RichText

if TYPE_CHECKING:
    import httpx

# What the servers keep of a development summary and of service levels: the keys of these fields' types.
DEVELOPMENT_FIELD = "com.atlassian.jira.plugins.jira-development-integration-plugin:devsummarycf"
SLA_FIELD = "com.atlassian.servicedesk:sd-sla-field"


@attrs.frozen
class Restriction:
    """Who alone may see a comment: a role of the project, or a group; `id` is a group's, where the server has one."""

    kind: Literal["role", "group"]
    name: str
    id: str | None = None


@attrs.frozen
class Worklog:
    """Work on an issue: `seconds` spent, `spent` in Jira's words ("1h 30m"); times as the server writes them."""

    id: str | None
    author: User | None
    seconds: int | None
    spent: str | None
    started: str | None
    comment: RichText | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class WorkToLog:
    """What a worklog is to hold; None leaves it (or lets the server choose).

    `spent` is a duration in Jira's notation, `started` a time as Jira reads it; `remaining` the new remaining estimate, or
    "leave" to keep it; None reduces it by what was spent.
    """

    spent: str | None = None
    started: str | None = None
    comment: RichText | None = None
    remaining: str | None = None


@attrs.frozen
class LinkType:
    """A kind of link: the first issue is `outward` the second ("blocks"), the second `inward` the first."""

    id: str
    name: str
    outward: str
    inward: str


@attrs.frozen
class Link:
    """A link as one of its issues shows it: what this issue does to the other (`relation`)."""

    id: str | None
    type: str | None
    relation: str
    key: str
    summary: str | None = None
    status: str | None = None


@attrs.frozen
class RemoteLink:
    """A link to a page elsewhere."""

    id: str | None
    url: str | None
    title: str | None
    relation: str | None = None


@attrs.frozen
class Crowd:
    """Who watches an issue, or voted for it; `mine` is whether the user whose credentials are used is among them."""

    count: int | None
    mine: bool | None
    people: tuple[User, ...]


@attrs.frozen
class StoredFile:
    """A file at an issue; `size` in bytes."""

    id: str | None
    name: str
    media_type: str | None
    size: int | None
    author: User | None = None
    created: str | None = None


@attrs.frozen
class ChangedField:
    """One field before and after a change."""

    field: str
    before: str | None
    after: str | None


@attrs.frozen
class Change:
    """An entry of an issue's history."""

    id: str | None
    issue: str | None
    author: User | None
    created: str | None
    fields: tuple[ChangedField, ...]


@attrs.frozen
class History:
    """The history of an issue, oldest first; `complete` is whether that is all of it."""

    changes: tuple[Change, ...]
    complete: bool = True


@attrs.frozen
class Sla:
    """A service level of a request: how its current cycle stands (`state`), or how the last one ended."""

    name: str
    state: Literal["running", "paused", "met", "breached", "none"]
    goal: str | None = None
    elapsed: str | None = None
    remaining: str | None = None
    breach: str | None = None


class Details(Protocol):
    """What hangs at an issue. Every method raises AtlassianError in Atlassian's words, with what to do next."""

    async def comments(self, key: str, *, limit: int, cursor: str | None = None, newest_first: bool) -> SearchPage[Comment]:
        """Return the comments of an issue, a page of them."""

    async def comment(self, key: str, comment_id: str) -> Comment:
        """Return one comment as the server holds it, with whether it is internal."""

    async def add_comment(self, key: str, body: RichText, *, internal: bool = False, only: Restriction | None = None) -> Comment:
        """Add a comment in this site's own rich text and return what the server answered with."""

    async def update_comment(self, key: str, comment_id: str, body: RichText, only: Restriction | None) -> Comment:
        """Replace the text of a comment (`only`: its restriction, which an update without one would lift)."""

    async def delete_comment(self, key: str, comment_id: str) -> None:
        """Delete a comment."""

    async def roles(self, project: str) -> tuple[str, ...]:
        """Return the names of the roles of a project, as they were within the cache's time."""

    async def worklogs(self, key: str) -> SearchPage[Worklog]:
        """Return the work on an issue."""

    async def worklog(self, key: str, worklog_id: str) -> Worklog:
        """Return one worklog as the server holds it."""

    async def add_worklog(self, key: str, work: WorkToLog) -> Worklog:
        """Log work and return what the server answered with."""

    async def update_worklog(self, key: str, worklog_id: str, work: WorkToLog) -> Worklog:
        """Change a worklog and return what the server answered with."""

    async def delete_worklog(self, key: str, worklog_id: str) -> None:
        """Delete a worklog; the remaining estimate grows by it."""

    async def link_types(self) -> tuple[LinkType, ...]:
        """Return the kinds of links, as they were within the cache's time."""

    async def links(self, key: str) -> tuple[Link, ...]:
        """Return the links of an issue to others."""

    async def link(self, link_id: str) -> str | None:
        """Return what a link says ("A-1 blocks A-2"), None where the server doesn't."""

    async def add_link(self, kind: LinkType, source: str, target: str) -> None:
        """Link two issues: the source is `kind.outward` the target."""

    async def delete_link(self, link_id: str) -> None:
        """Delete a link between issues."""

    async def remote_links(self, key: str) -> tuple[RemoteLink, ...]:
        """Return the links of an issue to pages elsewhere."""

    async def add_remote_link(self, key: str, url: str, title: str) -> str | None:
        """Link an issue to a page elsewhere and return the link's id; one to the same address is replaced."""

    async def delete_remote_link(self, key: str, link_id: str) -> None:
        """Delete a link to a page elsewhere."""

    async def watchers(self, key: str) -> Crowd:
        """Return who watches an issue."""

    async def watch(self, key: str, user_id: str) -> None:
        """Let a user watch an issue."""

    async def unwatch(self, key: str, user_id: str) -> None:
        """Let a user no longer watch an issue."""

    async def voters(self, key: str) -> Crowd:
        """Return who voted for an issue."""

    async def vote(self, key: str) -> None:
        """Vote for an issue, as the user whose credentials are used."""

    async def unvote(self, key: str) -> None:
        """Take one's vote back."""

    async def file(self, attachment_id: str) -> StoredFile:
        """Return what is known of an attachment."""

    async def files(self, key: str) -> tuple[StoredFile, ...]:
        """Return the attachments of an issue."""

    async def reference(self, file: StoredFile, *, shown: bool) -> str | None:
        """Return the destination by which markdown for this site shows or links a file; None where its name does.

        Raises AtlassianError where a file can't be referred to.
        """

    async def add_file(self, key: str, name: str, content: bytes, media_type: str) -> tuple[StoredFile, ...]:
        """Attach a file to an issue and return what the server says it added."""

    async def delete_file(self, attachment_id: str) -> None:
        """Delete an attachment."""

    def content(self, file: StoredFile, most: int) -> AbstractAsyncContextManager[httpx.Response]:
        """Download an attachment of at most `most` bytes; see `sites.http.download`."""

    async def history(self, key: str, first: object) -> History:
        """Return the whole history of an issue; `first` is the `changelog` that the issue brought."""

    async def histories(self, keys: Sequence[str], *, cursor: str | None = None) -> SearchPage[Change]:
        """Return the changes of several issues; `warnings` name the issues that there are not."""

    async def slas(self, key: str, fields: Json) -> tuple[Sla, ...]:
        """Return the service levels of a request; `fields` are those of the issue that `sla_fields` named."""

    async def sla_fields(self) -> dict[str, str]:
        """Return the names of the fields that hold service levels, by id: empty where an operation brings them."""
