"""Where Confluence's pages are: their tree and lists, and what changes it: move, copy, delete."""

from __future__ import annotations

from typing import Literal, Protocol

import attrs

from mcp_atlassian_oauth.sites.protocols import Json, Page, PageKind, SearchPage

Position = Literal["append", "before", "after"]
"""Below the target as its last child, or beside it."""


@attrs.frozen
class Place:
    """A page (or folder, whiteboard, …) in the tree; `depth` counts from 1 below what was asked for, None where unknown."""

    id: str | None
    title: str | None
    parent_id: str | None
    depth: int | None
    kind: str = "page"
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Copied:
    """What came of copying a page with all below it.

    `task` is the id of the task that still runs; `failed` are the server's words where it failed.
    """

    page_id: str | None
    task: str | None = None
    percent: int | None = None
    failed: str | None = None
    done: int | None = None
    """How many pages were made, where that is counted."""


class Tree(Protocol):
    """The tree of a Confluence's pages. Every method raises AtlassianError, with what to do next."""

    @property
    def copies_all(self) -> bool:
        """Whether a copy brings attachments, labels and properties too."""

    async def below(self, page_id: str, *, depth: int | None, limit: int, cursor: str | None = None) -> SearchPage[Place]:
        """Return what is below a page, down to this many levels (None: all that the server shows)."""

    async def in_space(self, space: str, *, top: bool, limit: int, cursor: str | None = None) -> SearchPage[Place]:
        """Return the pages of a space, or only those at its top."""

    async def blog_posts(self, space: str, *, limit: int, cursor: str | None = None) -> SearchPage[Page]:
        """Return the blog posts of a space, the newest first, without bodies."""

    async def titled(
        self, title: str, *, space: str | None = None, kind: PageKind = "page", day: str | None = None
    ) -> tuple[Page, ...]:
        """Return the pages, or blog posts (of a day), with exactly this title in a space or anywhere, without bodies."""

    async def state(self, page_id: str, kind: PageKind = "page") -> Page | None:
        """Return a page as it is now, in the trash too, without its body; None where there is none."""

    async def move(self, page: Page, target_id: str, position: Position, space: str) -> None:
        """Put a page, with all below it, below or beside another one, whose space's key is `space`."""

    async def copy(self, page: Page, *, title: str, parent: str, space: str) -> Page:
        """Copy a page that was read with its body and return the server's answer."""

    async def copy_all(self, page: Page, *, prefix: str, parent: str, space: str) -> Copied:
        """Copy a page and all below it, the titles with a prefix; waits for it as long as the call may take."""

    async def delete(self, page: Page, *, purge: bool) -> None:
        """Move a page to the trash, or remove one that is in it for good."""
