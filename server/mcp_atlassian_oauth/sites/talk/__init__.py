"""What is said about a Confluence page: comments below it and in its text, with their replies."""

from __future__ import annotations

from typing import Literal, Protocol

import attrs

from mcp_atlassian_oauth.sites.protocols import Json, SearchPage, User
from mcp_atlassian_oauth.sites.richtext import RichText

Place = Literal["footer", "inline"]


@attrs.frozen
class PageComment:
    """A comment on a page: below it (footer) or on some of its text (inline, `selection`).

    `parent` is the comment that it replies to; `resolution` an inline one's (open, reopened, resolved, dangling); `author`
    who wrote this version of it, at `updated`.
    """

    id: str | None
    place: Place
    page_id: str | None
    parent: str | None
    author: User | None
    updated: str | None
    version: int | None
    body: RichText | None
    selection: str | None = None
    resolution: str | None = None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Anchor:
    """The text that an inline comment is on: of its `count` places in the page the one at `index`, from 0."""

    text: str
    count: int
    index: int = 0


class Talk(Protocol):
    """The comments of pages and blog posts. Every method raises AtlassianError, with what to do next."""

    @property
    def resolves(self) -> bool:
        """Whether inline comments can be made and resolved."""

    async def comments(self, page_id: str, *, limit: int, cursor: str | None = None) -> SearchPage[PageComment]:
        """Return comments of a page, each with the replies to it right behind it."""

    async def comment(self, comment_id: str, place: Place | None = None) -> PageComment:
        """Return one comment as the server holds it; a known `place` spares a request."""

    async def add(
        self, page_id: str, storage: str, *, parent: PageComment | None = None, anchor: Anchor | None = None
    ) -> PageComment:
        """Comment on a page, on some of its text, or reply to a comment, and return the server's answer."""

    async def update(self, comment: PageComment, *, storage: str | None, resolved: bool | None) -> PageComment:
        """Replace the text of a comment that was read, resolve or reopen it, and return the server's answer.

        Raises AtlassianError with status 409 where `comment` is no longer its newest version.
        """

    async def delete(self, comment: PageComment) -> None:
        """Delete a comment; whether replies go with it is the server's to say."""
