"""Confluence Data Center: /rest/api/content, storage bodies, usernames."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from mcp_atlassian_oauth.sites.http import path_value, read, write
from mcp_atlassian_oauth.sites.lenient import items, mapping, number, text
from mcp_atlassian_oauth.sites.paging import next_parameter, start_of
from mcp_atlassian_oauth.sites.protocols import Hit, Page, SearchPage, ServerInfo, Space
from mcp_atlassian_oauth.sites.read_confluence import only_page, read_hits, read_page, read_pages, read_space

if TYPE_CHECKING:
    import httpx

Item = TypeVar("Item")
PAGE_PARTS = "body.storage,version,space"


@attrs.frozen
class ConfluenceDataCenter:
    """A Confluence Data Center at its own address, context path included."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)

    async def server_info(self) -> ServerInfo:
        """Return what the server says about itself."""
        from atlassian_clients.confluence_data_center.api.server_information import index_server_information

        raw = await read(self._client, index_server_information.request())
        version, build = text(raw, "version"), text(raw, "buildNumber")
        return ServerInfo("Data Center", self.url, version, build, None, mapping(raw))

    async def page(self, page_id: str) -> Page:
        """Return a page by id, with its stored body."""
        from atlassian_clients.confluence_data_center.api.content_resource import get_content_by_id

        request = get_content_by_id.request(path_value(page_id, "page id"), expand=PAGE_PARTS)
        page = read_page(await read(self._client, request), self.url)
        return page if page.id else attrs.evolve(page, id=page_id)

    async def find_page(self, space: str, title: str) -> Page:
        """Return the page of a space that has exactly this title, with its stored body."""
        from atlassian_clients.confluence_data_center.api.content_resource import get_content

        request = get_content.request(type_="page", space_key=space, title=title, expand=PAGE_PARTS)
        return only_page(await read(self._client, request), self.url, space, title)

    async def search(self, cql: str, *, limit: int, cursor: str | None = None) -> SearchPage[Hit]:
        """Return what a query finds."""
        from atlassian_clients.confluence_data_center.api.search import search

        start = start_of(cursor)
        request = search.request(cql=cql, limit=limit, start=start)
        return _paged(await read(self._client, request), start, limit, lambda raw: read_hits(raw, self.url))

    async def create_page(self, *, space: str, title: str, storage: str, parent: str | None = None) -> Page:
        """Create a page below a parent page's id (else at the top of the space) and return the server's answer."""
        from atlassian_clients.confluence_data_center.api.content_resource import create_content
        from atlassian_clients.confluence_data_center.models.content import Content
        from atlassian_clients.confluence_data_center.models.space import Space as SpaceBody
        from atlassian_clients.runtime import UNSET

        body = Content(
            type_="page",
            title=title,
            space=SpaceBody(key=space),
            ancestors=[Content(id=parent)] if parent else UNSET,
            body=_body(storage),
        )
        request = create_content.request(body=body, expand=PAGE_PARTS)
        return read_page(await write(self._client, request), self.url)

    async def update_page(self, page: Page, *, title: str, storage: str, message: str | None = None) -> Page:
        """Replace title and body of a page that was read, as its next version, and return the server's answer."""
        from atlassian_clients.confluence_data_center.api.content_resource import update_content
        from atlassian_clients.confluence_data_center.models.content import Content
        from atlassian_clients.confluence_data_center.models.version import Version
        from atlassian_clients.runtime import UNSET

        page_id = path_value(page.id or "", "page id")
        body = Content(
            id=page_id,
            type_="blogpost" if text(page.raw, "type") == "blogpost" else "page",
            title=title,
            body=_body(storage),
            version=Version(number=(page.version or 0) + 1, message=message or UNSET),
        )
        return read_page(await write(self._client, update_content.request(page_id, body=body)), self.url)

    async def space(self, key: str) -> Space:
        """Return a space by key."""
        from atlassian_clients.confluence_data_center.api.space import space

        request = space.request(path_value(key, "space key"), expand="homepage")
        return read_space(await read(self._client, request), self.url)

    async def pages(self, space: str, *, limit: int, cursor: str | None = None) -> SearchPage[Page]:
        """Return the pages of a space, the latest changed first, without bodies."""
        from atlassian_clients.confluence_data_center.api.content_resource import search_content

        from mcp_atlassian_oauth.query.cql import quote

        # The list of a space's content can't be sorted; a search can.
        cql = f"space = {quote(space)} AND type = page ORDER BY lastmodified DESC"
        start = start_of(cursor)
        request = search_content.request(cql=cql, limit=limit, start=start, expand="version,space")
        return _paged(await read(self._client, request), start, limit, lambda raw: read_pages(raw, self.url))


def _body(storage: str) -> dict[str, Any]:
    return {"storage": {"value": storage, "representation": "storage"}}


def _paged(raw: object, start: int, limit: int, rows: Callable[[object], tuple[Item, ...]]) -> SearchPage[Item]:
    found = rows(raw)
    total = number(raw, "totalSize")
    behind = start + len(items(raw, "results"))
    linked = next_parameter(raw, "start")
    # A search may hide results after it has counted them: the link knows better than the size of the page.
    following = number(linked) or (behind if total is not None and start < behind < total else None)
    return SearchPage(found, cursor=str(following) if following and following > start else None, total=total)
