"""What a Jira and a Confluence can do, whichever deployment they are, and the values they answer with.

Every value holds what answers need, read leniently (None where the server sent nothing usable), and the `raw` JSON it
came from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

import attrs

from mcp_atlassian_oauth.sites.richtext import RichText

if TYPE_CHECKING:
    from atlassian_operations.runtime import Operation

    from mcp_atlassian_oauth.settings import Deployment
    from mcp_atlassian_oauth.sites.operations import OperationAnswer

Json = Mapping[str, Any]
Item = TypeVar("Item")


@attrs.frozen
class User:
    """A person. `id` is what a request takes: the account id on Cloud, the username on Data Center."""

    id: str | None
    name: str | None
    email: str | None = None
    time_zone: str | None = None
    locale: str | None = None
    active: bool | None = None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Comment:
    """A comment on an issue; `restricted_to` is the group or role that alone may see it."""

    id: str | None
    author: User | None
    created: str | None
    updated: str | None
    body: RichText | None
    restricted_to: str | None = None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class IssueLink:
    """Another issue and how it relates to this one ("blocks", "subtask", …)."""

    relation: str
    key: str
    summary: str | None = None
    status: str | None = None


@attrs.frozen
class Attachment:
    """A file on an issue; `size` in bytes."""

    id: str | None
    name: str
    size: int | None = None


@attrs.frozen
class Issue:
    """An issue as far as the fields that were asked for say."""

    key: str | None
    id: str | None
    url: str | None
    summary: str | None
    status: str | None
    type: str | None
    priority: str | None
    resolution: str | None
    assignee: User | None
    reporter: User | None
    created: str | None
    updated: str | None
    due: str | None
    parent: IssueLink | None
    labels: tuple[str, ...]
    components: tuple[str, ...]
    fix_versions: tuple[str, ...]
    links: tuple[IssueLink, ...]
    attachments: tuple[Attachment, ...]
    description: RichText | None
    comments: tuple[Comment, ...]
    comment_total: int | None
    names: Mapping[str, str]
    """Display names of fields by id, where they were asked for."""
    fields: Json = attrs.field(factory=dict, repr=False)
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Project:
    """A Jira project."""

    key: str | None
    id: str | None
    name: str | None
    url: str | None
    type: str | None
    lead: User | None
    description: str | None
    issue_types: tuple[str, ...]
    components: tuple[str, ...]
    versions: tuple[str, ...]
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Field:
    """A field of Jira's issues. `custom_type` is the key of a custom field's type, e.g. …:gh-sprint."""

    id: str
    name: str
    custom: bool
    clause_names: tuple[str, ...]
    """What JQL calls it."""
    type: str | None
    """What a value is: string, number, date, user, option, array, …"""
    items: str | None
    """What each is in a value that is an array."""
    custom_type: str | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Space:
    """A Confluence space."""

    key: str | None
    id: str | None
    name: str | None
    url: str | None
    type: str | None
    homepage_id: str | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Page:
    """A Confluence page; `author` is who made this version, at `updated`."""

    id: str | None
    title: str | None
    space: str | None
    space_id: str | None
    status: str | None
    parent_id: str | None
    version: int | None
    message: str | None
    author: User | None
    updated: str | None
    url: str | None
    body: RichText | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Hit:
    """One result of a Confluence search; `excerpt` is plain text."""

    id: str | None
    kind: str | None
    title: str | None
    space: str | None
    updated: str | None
    excerpt: str | None
    url: str | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class ServerInfo:
    """What a Confluence says about itself."""

    deployment: str
    url: str
    version: str | None
    build: str | None
    title: str | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class SearchPage(Generic[Item]):
    """Some results. `cursor` gets the next ones (None: there are no more); `total` is None where nobody counted."""

    items: tuple[Item, ...]
    cursor: str | None = None
    total: int | None = None
    warnings: tuple[str, ...] = ()


class Jira(Protocol):
    """One Jira site. Every method raises AtlassianError in Atlassian's words, with what to do next."""

    @property
    def url(self) -> str:
        """The site's address as people know it, without a trailing slash."""

    @property
    def deployment(self) -> Deployment:
        """Which of the two it is."""

    async def run(self, operation: Operation, arguments: Mapping[str, Any]) -> OperationAnswer:
        """Send any operation of the documents with arguments that match its schema and return the answer."""

    async def myself(self) -> User:
        """Return the user whose credentials are used."""

    async def search(self, jql: str, *, fields: Sequence[str], limit: int, cursor: str | None = None) -> SearchPage[Issue]:
        """Return the issues a query finds, with these fields."""

    async def issue(self, key: str, *, fields: Sequence[str]) -> Issue:
        """Return an issue by key or id, with these fields and their display names."""

    async def comments(self, key: str, *, limit: int) -> SearchPage[Comment]:
        """Return the latest comments of an issue, oldest first, and how many there are."""

    def rich_text(self, markdown: str) -> RichText:
        """Return markdown as this site stores rich text; raises AtlassianError where it can't be converted."""

    async def add_comment(self, key: str, body: RichText) -> Comment:
        """Add a comment in this site's own rich text and return what the server answered with."""

    async def comment(self, key: str, comment_id: str) -> Comment:
        """Return one comment as the server holds it."""

    async def project(self, key: str) -> Project:
        """Return a project by key or id, as it was within the cache's time."""

    async def fields(self) -> tuple[Field, ...]:
        """Return all fields of the site, those of its own making too, as they were within the cache's time."""


class Confluence(Protocol):
    """One Confluence site. Every method raises AtlassianError in Atlassian's words, with what to do next."""

    @property
    def url(self) -> str:
        """The site's address as people know it, without a trailing slash and, on Cloud, with /wiki."""

    @property
    def deployment(self) -> Deployment:
        """Which of the two it is."""

    async def run(self, operation: Operation, arguments: Mapping[str, Any]) -> OperationAnswer:
        """Send any operation of the documents with arguments that match its schema and return the answer."""

    async def server_info(self) -> ServerInfo:
        """Return what the server says about itself."""

    async def page(self, page_id: str, *, version: int | None = None) -> Page:
        """Return a page by id, with its stored body; as it was in an earlier `version` where one is given."""

    async def find_page(self, space: str, title: str) -> Page:
        """Return the page of a space that has exactly this title, with its stored body."""

    async def search(self, cql: str, *, limit: int, cursor: str | None = None) -> SearchPage[Hit]:
        """Return what a query finds."""

    async def create_page(self, *, space: str, title: str, storage: str, parent: str | None = None) -> Page:
        """Create a page below a parent page's id (else below the space's home page) and return the server's answer."""

    async def update_page(self, page: Page, *, title: str, storage: str, message: str | None = None) -> Page:
        """Replace title and body of a page that was read, as its next version, and return the server's answer.

        Raises AtlassianError with status 409 where `page` is no longer the newest version.
        """

    async def users(self, ids: Sequence[str]) -> Mapping[str, User | None]:
        """Return the users that mentions name, by the id in them; None for one that there isn't.

        An id that the server didn't want to say anything about is left out. What is known is not asked for again.
        """

    async def has_attachment(self, page_id: str, name: str) -> bool:
        """Return whether a page has an attachment of this file name."""

    async def space(self, key: str) -> Space:
        """Return a space by key."""

    async def space_id(self, key: str) -> str:
        """Return the id of a space by its key, known from before where it was asked for within the cache's time."""

    async def space_key(self, space_id: str) -> str:
        """Return the key of a space by its id, known from before where it was asked for within the cache's time."""

    async def pages(self, space: str, *, limit: int, cursor: str | None = None) -> SearchPage[Page]:
        """Return the pages of a space, the latest changed first where the server can sort, without bodies."""
