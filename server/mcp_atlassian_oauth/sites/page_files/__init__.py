"""Files at Confluence pages and blog posts."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Protocol

import attrs

from mcp_atlassian_oauth.sites.protocols import Json, SearchPage, User

if TYPE_CHECKING:
    import httpx


@attrs.frozen
class PageFile:
    """A file at a page; `size` in bytes, `version` counts its uploads, `author` and `created` are the last one's."""

    id: str | None
    name: str
    media_type: str | None
    size: int | None
    version: int | None
    page_id: str | None
    author: User | None = None
    created: str | None = None
    raw: Json = attrs.field(factory=dict, repr=False)


class PageFiles(Protocol):
    """The files of pages. Every method raises AtlassianError, with what to do next."""

    async def files(
        self, page_id: str, *, limit: int, name: str | None = None, cursor: str | None = None
    ) -> SearchPage[PageFile]:
        """Return files of a page; with `name` the one that is called exactly so."""

    async def file(self, file_id: str) -> PageFile:
        """Return what is known of a file; raises AtlassianError with status 404 for one in the trash too."""

    async def add(self, page_id: str, name: str, content: bytes, media_type: str, known: PageFile | None) -> PageFile | None:
        """Attach a file and return what the server answers; `known` is the file of that name, which gets a new version."""

    async def delete(self, file: PageFile) -> None:
        """Delete a file with all its versions (on Cloud, to the trash)."""

    def content(self, file: PageFile, most: int) -> AbstractAsyncContextManager[httpx.Response]:
        """Download a file of at most `most` bytes; see `sites.http.download`."""
