"""What a Jira and a Confluence can do, whichever deployment they are, and the values they answer with.

Every value holds what answers need, read leniently (None where the server sent nothing usable), and the `raw` JSON it
came from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypeVar

import attrs

from mcp_atlassian_oauth.sites.richtext import RichText

if TYPE_CHECKING:
    from atlassian_operations.runtime import Operation

    from mcp_atlassian_oauth.settings import Deployment
    from mcp_atlassian_oauth.sites.agile import Agile
    from mcp_atlassian_oauth.sites.collaboration import Collaboration
    from mcp_atlassian_oauth.sites.details import Details
    from mcp_atlassian_oauth.sites.filters import Filters
    from mcp_atlassian_oauth.sites.issues import Editing
    from mcp_atlassian_oauth.sites.members import Members
    from mcp_atlassian_oauth.sites.metadata import Metadata
    from mcp_atlassian_oauth.sites.operations import OperationAnswer
    from mcp_atlassian_oauth.sites.page_details import PageDetails, Part
    from mcp_atlassian_oauth.sites.page_files import PageFiles
    from mcp_atlassian_oauth.sites.people import People
    from mcp_atlassian_oauth.sites.projects import Projects
    from mcp_atlassian_oauth.sites.service import Service
    from mcp_atlassian_oauth.sites.spaces import Spaces
    from mcp_atlassian_oauth.sites.talk import Talk
    from mcp_atlassian_oauth.sites.tree import Tree


Json = Mapping[str, Any]
Item = TypeVar("Item")
PageKind = Literal["page", "blogpost", "live"]
"""A live doc is a page that has no draft and no publishing, on Cloud only."""


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
    """A Confluence page, blog post or live doc; `author` is who made this version, at `updated`."""

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
    kind: PageKind = "page"
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
    """Some results. `cursor` gets the next ones (None: there are no more); `total` is None where nobody counted.

    `approximate` is whether the total is an estimate of the server's.
    """

    items: tuple[Item, ...]
    cursor: str | None = None
    total: int | None = None
    approximate: bool = attrs.field(default=False, kw_only=True)
    warnings: tuple[str, ...] = ()


class Jira(Protocol):
    """One Jira site. Every method raises AtlassianError in Atlassian's words, with what to do next."""

    @property
    def url(self) -> str:
        """The site's address as people know it, without a trailing slash."""

    @property
    def deployment(self) -> Deployment:
        """Which of the two it is."""

    @property
    def projects(self) -> Projects:
        """Projects, their versions and components."""

    @property
    def filters(self) -> Filters:
        """Saved filters and dashboards."""

    @property
    def people(self) -> People:
        """Who uses it."""

    @property
    def details(self) -> Details:
        """What hangs at an issue: comments, work, links, watchers, votes, files, history."""

    @property
    def metadata(self) -> Metadata:
        """What its issues are made of."""

    @property
    def editing(self) -> Editing:
        """Changes of its issues."""

    @property
    def agile(self) -> Agile:
        """Boards, sprints, backlogs and epics."""

    @property
    def service(self) -> Service:
        """Service desks, requests and approvals."""

    async def run(self, operation: Operation, arguments: Mapping[str, Any]) -> OperationAnswer:
        """Send any operation of the documents with arguments that match its schema and return the answer."""

    async def search(self, jql: str, *, fields: Sequence[str], limit: int, cursor: str | None = None) -> SearchPage[Issue]:
        """Return the issues a query finds, with these fields."""

    async def about_how_many(self, jql: str) -> int | None:
        """Return the server's estimate of how many issues a query finds, as it was within the cache's time.

        None on Data Center, whose searches count exactly.
        """

    async def issue(self, key: str, *, fields: Sequence[str], expand: Sequence[str] = ()) -> Issue:
        """Return an issue by key or id, with these fields, their display names and these expansions (into `raw`)."""

    async def comments(self, key: str, *, limit: int) -> SearchPage[Comment]:
        """Return the latest comments of an issue, oldest first, and how many there are."""

    def rich_text(self, markdown: str, base: RichText | None = None) -> RichText:
        """Return markdown as this site stores rich text; what it leaves as it is in `base` keeps its stored form.

        Raises AtlassianError where it can't be converted.
        """

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

    @property
    def tree(self) -> Tree:
        """Where pages are, and what changes that."""

    @property
    def page_details(self) -> PageDetails:
        """What hangs at a page: labels, history, restrictions, views; and what pages are made from."""

    async def run(self, operation: Operation, arguments: Mapping[str, Any]) -> OperationAnswer:
        """Send any operation of the documents with arguments that match its schema and return the answer."""

    async def server_info(self) -> ServerInfo:
        """Return what the server says about itself."""

    @property
    def talk(self) -> Talk:
        """Comments of pages."""

    @property
    def page_files(self) -> PageFiles:
        """Files of pages."""

    @property
    def spaces(self) -> Spaces:
        """Its spaces."""

    @property
    def collaboration(self) -> Collaboration:
        """Labels, tasks and watches."""

    @property
    def members(self) -> Members:
        """Its people and groups."""

    async def page(
        self,
        page_id: str,
        *,
        version: int | None = None,
        kind: PageKind | None = None,
        draft: bool = False,
        include: Sequence[Part] = (),
    ) -> Page:
        """Return a page, blog post or live doc by id, with its stored body; as it was in an earlier `version` if given.

        `kind` spares a request where it is known to be a blog post. `draft` is its draft where it has one. What the same
        request can bring of `include` is in `raw`, for `page_details.of`.
        """

    async def find_page(self, space: str, title: str) -> Page:
        """Return the page of a space that has exactly this title, with its stored body."""

    async def search(self, cql: str, *, limit: int, cursor: str | None = None) -> SearchPage[Hit]:
        """Return what a query finds."""

    async def create_page(
        self,
        *,
        space: str,
        title: str,
        storage: str,
        parent: str | None = None,
        kind: PageKind = "page",
        draft: bool = False,
    ) -> Page:
        """Create a page below a parent page's id (else below the space's home page), or a blog post.

        Returns the server's answer.
        """

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
