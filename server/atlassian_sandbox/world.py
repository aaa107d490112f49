"""What the little Jira and Confluence store. Values are mutable: behaviours change them in place.

Bodies are in the dialect of the deployment: issue texts are ADF documents on Cloud and wiki markup on Data Center; pages
are storage format on both.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, TypeAlias

from attrs import Factory, define, field, frozen

from .api_documents import Deployment
from .desks import ServiceDesk, ServiceRequest
from .saved import Dashboard, Filter

CLOUD_ID = "7c2d9f41-58aa-4f0e-9a63-3d1f0b6e2c58"
START = datetime(2026, 9, 14, 9, 0, tzinfo=UTC)
"""When the world's clock starts: a Monday."""

StatusCategory: TypeAlias = Literal["new", "indeterminate", "done"]
RichText: TypeAlias = Any
"""A text of Jira: an ADF document (Cloud), wiki markup (Data Center), or None."""


@define
class Clock:
    """The world's time. It moves one second with every write, so that the same calls give the same answers."""

    now: datetime = START

    def tick(self) -> datetime:
        """The time of a write."""
        self.now += timedelta(seconds=1)
        return self.now


@frozen
class User:
    """A person or an app. `key` is how the world refers to it and is `name` and `key` on Data Center."""

    key: str
    display_name: str
    email: str
    account_id: str
    active: bool = True
    time_zone: str = "Europe/Lisbon"
    account_type: Literal["atlassian", "app"] = "atlassian"

    @property
    def name(self) -> str:
        """The login name on Data Center."""
        return self.key

    @property
    def user_key(self) -> str:
        """The key that Confluence Data Center refers to people by: 32 hexadecimal digits."""
        return f"ff8080{self.key.encode().hex():0<26}"[:32]


@frozen
class IssueType:
    """A kind of issue. `level`: 1 epic, 0 standard, -1 sub-task."""

    id: str
    name: str
    description: str
    level: int = 0


@frozen
class Status:
    """A step of the workflow."""

    id: str
    name: str
    category: StatusCategory


@frozen
class Named:
    """Something with an id, a name and a description: a priority, a resolution."""

    id: str
    name: str
    description: str = ""


@frozen
class Transition:
    """A way from statuses to a status. With `resolves` it sets a resolution."""

    id: str
    name: str
    sources: tuple[str, ...]
    target: str
    resolves: bool = False


@define
class Component:
    """A component of a project."""

    id: str
    name: str
    description: str
    lead: str | None
    project: str


@define
class Version:
    """A version of a project; dates are ISO days."""

    id: str
    name: str
    project: str
    released: bool = False
    archived: bool = False
    release_date: str | None = None
    start_date: str | None = None
    description: str = ""


@define
class Project:
    """A project of Jira."""

    id: str
    key: str
    name: str
    lead: str
    description: str
    kind: str = "software"
    issue_types: tuple[str, ...] = ("Epic", "Story", "Task", "Bug", "Sub-task")


@define
class Comment:
    """A comment on an issue."""

    id: str
    author: str
    body: RichText
    created: datetime
    updated: datetime
    editor: str
    visibility: dict[str, Any] | None = None
    internal: bool = False


@define
class Worklog:
    """Time spent on an issue."""

    id: str
    author: str
    comment: RichText
    started: datetime
    seconds: int
    created: datetime
    updated: datetime


@frozen
class ChangeItem:
    """One changed field: ids and display texts before and after."""

    field: str
    before: str | None
    before_text: str | None
    after: str | None
    after_text: str | None


@frozen
class Change:
    """An entry of an issue's changelog."""

    id: str
    author: str
    created: datetime
    items: tuple[ChangeItem, ...]


@define
class Attachment:
    """A file at an issue or a page (`owner`: the issue's key or the page's id)."""

    id: str
    owner: str
    filename: str
    media_type: str
    data: bytes = field(repr=False)
    author: str
    created: datetime
    version: int = 1
    comment: str = ""


@define
class Issue:
    """An issue. People, statuses and so on are by name or key; other issues by key."""

    id: str
    key: str
    project: str
    type: str
    summary: str
    status: str
    priority: str
    reporter: str
    creator: str
    created: datetime
    updated: datetime
    description: RichText = None
    environment: RichText = None
    assignee: str | None = None
    resolution: str | None = None
    resolved: datetime | None = None
    due: str | None = None
    parent: str | None = None
    story_points: float | None = None
    estimate: int | None = None
    remaining: int | None = None
    rank: int = 0
    labels: list[str] = Factory(list)
    components: list[str] = Factory(list)
    fix_versions: list[str] = Factory(list)
    affects_versions: list[str] = Factory(list)
    sprints: list[int] = Factory(list)
    comments: list[Comment] = Factory(list)
    worklogs: list[Worklog] = Factory(list)
    changes: list[Change] = Factory(list)
    watchers: list[str] = Factory(list)
    votes: list[str] = Factory(list)
    remote_links: list[dict[str, Any]] = Factory(list)
    properties: dict[str, Any] = Factory(dict)
    custom: dict[str, Any] = Factory(dict)
    """What is in custom fields, by the field's id in this world."""


@frozen
class LinkType:
    """A kind of link between issues, with its two readings."""

    id: str
    name: str
    inward: str
    outward: str


@frozen
class Link:
    """A link: `source` is at the outward end's start ("source blocks target")."""

    id: str
    type: str
    source: str
    target: str


@define
class Board:
    """A board over one project."""

    id: int
    name: str
    kind: Literal["scrum", "kanban"]
    project: str


@define
class Sprint:
    """A sprint of a board."""

    id: int
    name: str
    state: Literal["future", "active", "closed"]
    board: int
    goal: str = ""
    start: datetime | None = None
    end: datetime | None = None
    completed: datetime | None = None


@define
class Space:
    """A space of Confluence."""

    id: str
    key: str
    name: str
    description: str
    owner: str
    created: datetime
    kind: Literal["global", "personal"] = "global"
    homepage: str | None = None
    status: str = "current"
    labels: list[str] = Factory(list)
    watchers: list[str] = Factory(list)


@define
class PageVersion:
    """One version of a page: its title and storage body at that time."""

    number: int
    author: str
    created: datetime
    title: str
    body: str = field(repr=False)
    message: str = ""
    minor: bool = False


@define
class PageComment:
    """A comment on a page, or on another comment (`parent`)."""

    id: str
    page: str
    author: str
    created: datetime
    body: str
    kind: Literal["footer", "inline"] = "footer"
    parent: str | None = None
    version: int = 1
    selection: str = ""
    resolution: str = "open"


@define
class Page:
    """A page or blog post; the last version is the current one. `status`: current, draft, archived or trashed."""

    id: str
    space: str
    parent: str | None
    versions: list[PageVersion]
    kind: Literal["page", "blogpost"] = "page"
    status: str = "current"
    position: int = 0
    labels: list[str] = Factory(list)
    watchers: list[str] = Factory(list)
    properties: dict[str, Any] = Factory(dict)
    subtype: str | None = None
    restrictions: dict[str, tuple[list[str], list[str]]] = Factory(dict)
    """Who alone may do something, by operation: users and groups."""

    @property
    def current(self) -> PageVersion:
        """The current version."""
        return self.versions[-1]

    @property
    def title(self) -> str:
        """The current title."""
        return self.current.title

    @property
    def body(self) -> str:
        """The current body in storage format."""
        return self.current.body


@frozen
class PageTemplate:
    """What pages are made from; `space` None is a global one."""

    id: str
    name: str
    description: str
    body: str
    space: str | None = None


@define
class World:
    """Everything that a deployment stores."""

    deployment: Deployment
    clock: Clock = Factory(Clock)
    users: dict[str, User] = Factory(dict)
    groups: dict[str, list[str]] = Factory(dict)
    issue_types: dict[str, IssueType] = Factory(dict)
    statuses: dict[str, Status] = Factory(dict)
    priorities: dict[str, Named] = Factory(dict)
    resolutions: dict[str, Named] = Factory(dict)
    link_types: dict[str, LinkType] = Factory(dict)
    transitions: tuple[Transition, ...] = ()
    projects: dict[str, Project] = Factory(dict)
    components: dict[str, Component] = Factory(dict)
    versions: dict[str, Version] = Factory(dict)
    issues: dict[str, Issue] = Factory(dict)
    links: dict[str, Link] = Factory(dict)
    boards: dict[int, Board] = Factory(dict)
    sprints: dict[int, Sprint] = Factory(dict)
    filters: dict[str, Filter] = Factory(dict)
    dashboards: dict[str, Dashboard] = Factory(dict)
    desks: dict[str, ServiceDesk] = Factory(dict)
    requests: dict[str, ServiceRequest] = Factory(dict)
    spaces: dict[str, Space] = Factory(dict)
    pages: dict[str, Page] = Factory(dict)
    page_comments: dict[str, PageComment] = Factory(dict)
    templates: dict[str, PageTemplate] = Factory(dict)
    tasks: dict[str, dict[str, Any]] = Factory(dict)
    attachments: dict[str, Attachment] = Factory(dict)
    moves: dict[str, Any] = Factory(dict)
    """Bulk moves of issues, by the task's id."""
    moved: dict[str, str] = Factory(dict)
    """The new keys of issues by their old ones."""
    assignee_hidden: set[str] = Factory(set)
    """Projects whose edit screens lack the assignee."""
    _last_id: int = 20099
    _numbers: dict[str, int] = Factory(dict)

    def new_id(self) -> str:
        """An id that nothing else has."""
        self._last_id += 1
        return str(self._last_id)

    def new_key(self, project: str) -> str:
        """The next issue key of a project; keys of deleted issues don't come back."""
        self._numbers[project] = self._numbers.get(project, 0) + 1
        return f"{project}-{self._numbers[project]}"

    def user(self, reference: str | None) -> User | None:
        """A user by key, name, account id or e-mail address, None without one."""
        if reference is None:
            return None
        found = self.users.get(reference)
        if found:
            return found
        return next((user for user in self.users.values() if reference in (user.account_id, user.email)), None)

    def issue(self, reference: str) -> Issue | None:
        """An issue by key (in any case) or id."""
        key = reference.upper()
        while key in self.moved and key not in self.issues:
            key = self.moved[key]
        found = self.issues.get(key)
        return found or next((issue for issue in self.issues.values() if issue.id == reference), None)

    def project(self, reference: str) -> Project | None:
        """A project by key (in any case) or id."""
        found = self.projects.get(reference.upper())
        return found or next((project for project in self.projects.values() if project.id == reference), None)

    def space(self, reference: str) -> Space | None:
        """A space by key or id."""
        found = self.spaces.get(reference)
        return found or next((space for space in self.spaces.values() if space.id == reference), None)

    def files(self, owner: str) -> list[Attachment]:
        """The attachments of an issue (by key) or a page (by id)."""
        return [file for file in self.attachments.values() if file.owner == owner]

    def children(self, page: str) -> list[Page]:
        """The current pages directly below a page, in their order."""
        found = [child for child in self.pages.values() if child.parent == page and child.status == "current"]
        return sorted(found, key=lambda child: (child.position, int(child.id)))

    def ancestors(self, page: Page) -> list[Page]:
        """The pages above a page, the root first."""
        found: list[Page] = []
        parent = page.parent
        while parent and parent in self.pages:
            found.insert(0, self.pages[parent])
            parent = self.pages[parent].parent
        return found

    def links_of(self, key: str) -> list[Link]:
        """The links at either end of which an issue stands."""
        return [link for link in self.links.values() if key in (link.source, link.target)]

    def subtasks(self, key: str) -> list[Issue]:
        """The sub-tasks of an issue."""
        return [issue for issue in self.by_parent(key) if self.issue_types[issue.type].level < 0]

    def by_parent(self, key: str) -> Iterable[Issue]:
        """The issues whose parent (epic or task) is this one."""
        return [issue for issue in self.issues.values() if issue.parent == key]
