"""Files of pages on Confluence Cloud: read by v2, which can't upload and download; v1 can."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import change, download, path_value, read, write
from mcp_atlassian_oauth.sites.kinds import BLOG_POSTS
from mcp_atlassian_oauth.sites.lenient import mapping, number, text
from mcp_atlassian_oauth.sites.page_files import PageFile
from mcp_atlassian_oauth.sites.page_files.read import GONE, placed, read_file, uploaded
from mcp_atlassian_oauth.sites.paging import next_parameter
from mcp_atlassian_oauth.sites.protocols import SearchPage
from mcp_atlassian_oauth.sites.read_confluence import listed

if TYPE_CHECKING:
    import httpx

MAX_LIMIT = 250
NOT_FOUND = 404


@attrs.frozen
class PageFilesCloud:
    """See `PageFiles`."""

    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    async def files(
        self, page_id: str, *, limit: int, name: str | None = None, cursor: str | None = None
    ) -> SearchPage[PageFile]:
        """Return files of a page; with `name` the one that is called exactly so."""
        from atlassian_clients.confluence_cloud_v2.api.attachment import get_blogpost_attachments, get_page_attachments
        from atlassian_clients.runtime import UNSET

        async def ask(operation: Any) -> Any:
            request = operation.request(
                _number(page_id, "page id"), limit=min(limit, MAX_LIMIT), filename=name or UNSET, cursor=cursor or UNSET
            )
            return await read(self._client, request)

        if self._cache.known(BLOG_POSTS, page_id):
            raw = await ask(get_blogpost_attachments)
        else:
            try:
                raw = await ask(get_page_attachments)
            except AtlassianError as no_page:
                if no_page.status != NOT_FOUND:
                    raise
                try:
                    raw = await ask(get_blogpost_attachments)
                except AtlassianError as error:
                    raise no_page from error
                self._cache.put(BLOG_POSTS, page_id, True)
        following = next_parameter(raw, "cursor")
        found = tuple(read_file(one, page_id) for one in listed(raw, "attachments"))
        return SearchPage(found, cursor=following if following != cursor else None)

    async def file(self, file_id: str) -> PageFile:
        """Return what is known of a file; raises AtlassianError with status 404 for one in the trash too."""
        from atlassian_clients.confluence_cloud_v2.api.attachment import get_attachment_by_id

        # v2 wants the prefix that people may leave out.
        wanted = file_id if file_id.startswith("att") else f"att{file_id}"
        raw = mapping(await read(self._client, get_attachment_by_id.request(path_value(wanted, "attachment id"))))
        if text(raw, "status") in GONE:
            raise AtlassianError(f"Attachment {file_id} is in the trash.", status=NOT_FOUND)
        found = read_file(raw)
        return found if found.id else attrs.evolve(found, id=wanted)

    async def add(self, page_id: str, name: str, content: bytes, media_type: str, known: PageFile | None) -> PageFile | None:
        """Attach a file, as a new version where one of that name is there, and return what the server answers."""
        from atlassian_clients.confluence_cloud_v1.api.content_attachments import create_or_update_attachments
        from atlassian_clients.confluence_cloud_v1.models.create_or_update_attachments_body import CreateOrUpdateAttachmentsBody
        from atlassian_clients.runtime import File

        body = CreateOrUpdateAttachmentsBody(file=File(content, name, media_type), minor_edit="false")
        request = create_or_update_attachments.request(path_value(page_id, "page id"), body=body)
        return uploaded(await write(self._client, request), page_id, name)

    async def delete(self, file: PageFile) -> None:
        """Move a file to the trash."""
        from atlassian_clients.confluence_cloud_v2.api.attachment import delete_attachment

        await change(self._client, delete_attachment.request(_number((file.id or "").removeprefix("att"), "attachment id")))

    def content(self, file: PageFile, most: int) -> AbstractAsyncContextManager[httpx.Response]:
        """Download a file of at most `most` bytes; see `sites.http.download`."""
        from atlassian_clients.confluence_cloud_v1.api.content_attachments import download_attatchment

        placed(file)
        request = download_attatchment.request(
            path_value(file.page_id or "", "page id"), path_value(file.id or "", "attachment id")
        )
        return download(self._client, request, limit=most)


def _number(value: str, what: str) -> int:
    found = number(value)
    if found is None:
        raise AtlassianError(f"{value[:60]!r} is no {what}: it has digits only.", advice="Nothing was sent.")
    return found
