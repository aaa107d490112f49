"""Files of pages on Confluence Data Center, where a file is content in a page."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.http import change, download, path_value, read, write
from mcp_atlassian_oauth.sites.lenient import items, mapping, number, text
from mcp_atlassian_oauth.sites.page_files import PageFile
from mcp_atlassian_oauth.sites.page_files.read import GONE, placed, read_file, uploaded
from mcp_atlassian_oauth.sites.paging import next_parameter, start_of
from mcp_atlassian_oauth.sites.protocols import SearchPage
from mcp_atlassian_oauth.sites.read_confluence import listed

if TYPE_CHECKING:
    import httpx

PARTS = "version,container"
NOT_FOUND = 404


@attrs.frozen
class PageFilesDataCenter:
    """See `PageFiles`."""

    _client: httpx.AsyncClient = attrs.field(repr=False)

    async def files(
        self, page_id: str, *, limit: int, name: str | None = None, cursor: str | None = None
    ) -> SearchPage[PageFile]:
        """Return files of a page; with `name` the one that is called exactly so."""
        from atlassian_clients.confluence_data_center.api.attachments import get_attachments
        from atlassian_clients.runtime import UNSET

        start = start_of(cursor)
        request = get_attachments.request(
            path_value(page_id, "page id"), expand=PARTS, filename=name or UNSET, start=start, limit=limit
        )
        raw = await read(self._client, request)
        found = tuple(read_file(one, page_id) for one in listed(raw, "attachments"))
        following = number(next_parameter(raw, "start"))
        if following is None and mapping(raw, "_links").get("next"):
            following = start + len(items(raw, "results"))
        return SearchPage(found, cursor=str(following) if following is not None and following > start else None)

    async def file(self, file_id: str) -> PageFile:
        """Return what is known of a file; raises AtlassianError with status 404 for one in the trash too."""
        from atlassian_clients.confluence_data_center.api.content_resource import get_content_by_id

        raw = mapping(
            await read(self._client, get_content_by_id.request(path_value(_prefixed(file_id), "attachment id"), expand=PARTS))
        )
        if text(raw, "status") in GONE:
            raise AtlassianError(f"Attachment {file_id} is in the trash.", status=NOT_FOUND)
        kind = raw.get("type")
        if kind in ("page", "blogpost", "comment"):
            raise AtlassianError(f"{file_id} is the id of a {kind}, not of an attachment.", status=NOT_FOUND)
        found = read_file(raw)
        return found if found.id else attrs.evolve(found, id=_prefixed(file_id))

    async def add(self, page_id: str, name: str, content: bytes, media_type: str, known: PageFile | None) -> PageFile | None:
        """Attach a file, or a new version of the `known` one, and return what the server answers."""
        from atlassian_clients.confluence_data_center.api.attachments import create_attachments, update_data
        from atlassian_clients.confluence_data_center.models.mock_attachment_request import MockAttachmentRequest
        from atlassian_clients.runtime import File

        body = MockAttachmentRequest(file=File(content, name, media_type))
        page = path_value(page_id, "page id")
        request = (
            update_data.request(page, path_value(known.id, "attachment id"), body=body)
            if known and known.id
            else create_attachments.request(page, body=body, expand=PARTS)
        )
        return uploaded(await write(self._client, request), page_id, name)

    async def delete(self, file: PageFile) -> None:
        """Delete a file with all its versions."""
        from atlassian_clients.confluence_data_center.api.attachments import remove_attachment

        page = path_value(placed(file).page_id or "", "page id")
        await change(self._client, remove_attachment.request(page, path_value(file.id or "", "attachment id")))

    def content(self, file: PageFile, most: int) -> AbstractAsyncContextManager[httpx.Response]:
        """Download a file of at most `most` bytes; see `sites.http.download`."""
        from urllib.parse import quote

        from atlassian_clients.runtime import Request

        placed(file, by_name=True)
        # No operation: files are where an attachment's `download` says, of which only the page and the name count.
        segments = (path_value(file.page_id or "", "page id"), path_value(file.name, "name of a file"))
        path = "/".join(quote(segment, safe="") for segment in segments)
        return download(self._client, Request("GET", f"/download/attachments/{path}"), limit=most)


def _prefixed(file_id: str) -> str:
    return file_id if file_id.startswith("att") else f"att{file_id}"
