"""What hangs at a Confluence page (labels, history, restrictions, views), and the templates that pages are made from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol

import attrs

from mcp_atlassian_oauth.sites.protocols import Attachment, Json, Page, SearchPage, User
from mcp_atlassian_oauth.sites.tree import Place

Part = Literal["labels", "children", "ancestors", "attachments", "comments", "restrictions", "views"]
Action = Literal["read", "update"]
ACTIONS: tuple[Action, ...] = ("read", "update")


@attrs.frozen
class Some:
    """Things of a page of which there may be more than were sent."""

    things: tuple[Place | Attachment | str, ...]
    more: bool = False


@attrs.frozen
class Group:
    """A group of people. `id` is None on Data Center, whose groups are known by name."""

    name: str | None
    id: str | None = None


@attrs.frozen
class Restriction:
    """Who alone may do something with a page; nobody named means no restriction."""

    action: Action
    users: tuple[User, ...] = ()
    groups: tuple[Group, ...] = ()


@attrs.frozen
class Views:
    """How often a page was looked at, and by how many people."""

    count: int | None
    viewers: int | None


@attrs.frozen
class About:
    """What was asked for about a page; None is what wasn't. `comments` are top-level comments by kind (footer, inline)."""

    labels: Some | None = None
    children: Some | None = None
    ancestors: tuple[Place, ...] | None = None
    attachments: Some | None = None
    comments: Mapping[str, str] | None = None
    restrictions: tuple[Restriction, ...] | None = None
    views: Views | None = None
    lacks: Mapping[str, str] = attrs.field(factory=dict)
    """What this deployment doesn't have, and the words for it."""


@attrs.frozen
class Version:
    """One version of a page."""

    number: int | None
    author: User | None
    created: str | None
    message: str | None
    minor: bool | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Template:
    """What pages can be made from; `body` in storage format where it was asked for, `space` None for a global one."""

    id: str | None
    name: str | None
    description: str | None
    space: str | None
    body: str | None = None


class PageDetails(Protocol):
    """What hangs at pages. Every method raises AtlassianError, with what to do next."""

    async def of(self, page: Page, parts: Sequence[Part]) -> About:
        """Return these parts of a page that was read, best with the same `include`: what came with it isn't asked for again."""

    async def versions(self, page: Page, *, limit: int, cursor: str | None = None) -> SearchPage[Version]:
        """Return the versions of a page, the newest first; on Cloud their authors have ids only."""

    async def restrictions(self, page_id: str) -> tuple[Restriction, ...]:
        """Return who alone may read and update a page, by what is set on the page itself."""

    async def set_restrictions(self, page_id: str, restrictions: Sequence[Restriction]) -> None:
        """Replace who alone may read and update a page; both must be given."""

    async def templates(self, space: str | None) -> tuple[Template, ...]:
        """Return the templates of a space, None for the global ones, without bodies."""

    async def template(self, template_id: str) -> Template:
        """Return a template with its body."""
