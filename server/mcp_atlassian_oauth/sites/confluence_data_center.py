"""Confluence Data Center: /rest/api/content, storage bodies, usernames."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import path_value, read, write
from mcp_atlassian_oauth.sites.kinds import SPACE_IDS, SPACE_KEYS, USERS
from mcp_atlassian_oauth.sites.lenient import items, mapping, number, text
from mcp_atlassian_oauth.sites.mention_ids import user_id
from mcp_atlassian_oauth.sites.operations import run
from mcp_atlassian_oauth.sites.paging import next_parameter, start_of
from mcp_atlassian_oauth.sites.protocols import Hit, Page, PageKind, SearchPage, ServerInfo, Space, User
from mcp_atlassian_oauth.sites.read_confluence import listed, only_page, read_hits, read_page, read_pages, read_space
from mcp_atlassian_oauth.sites.read_jira import read_user

if TYPE_CHECKING:
    import httpx
    from atlassian_operations.runtime import Operation

    from mcp_atlassian_oauth.settings import Deployment
    from mcp_atlassian_oauth.sites.collaboration import Collaboration
    from mcp_atlassian_oauth.sites.members import Members
    from mcp_atlassian_oauth.sites.operations import OperationAnswer
    from mcp_atlassian_oauth.sites.page_details import PageDetails, Part
    from mcp_atlassian_oauth.sites.page_files import PageFiles
    from mcp_atlassian_oauth.sites.spaces import Spaces
    from mcp_atlassian_oauth.sites.talk import Talk
    from mcp_atlassian_oauth.sites.tree import Tree

Item = TypeVar("Item")
PAGE_PARTS = "body.storage,version,space,ancestors"
# Data Center looks users up one by one; a page with more of them shows the rest by id.
MOST_LOOKUPS = 20


@attrs.frozen
class ConfluenceDataCenter:
    """A Confluence Data Center at its own address, context path included."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    @property
    def deployment(self) -> Deployment:
        """Which of the two it is."""
        return "datacenter"

    async def run(self, operation: Operation, arguments: Mapping[str, Any]) -> OperationAnswer:
        """Send any operation of the documents with arguments that match its schema and return the answer."""
        return await run(self._client, operation, arguments, self._cache)

    async def server_info(self) -> ServerInfo:
        """Return what the server says about itself."""
        from atlassian_clients.confluence_data_center.api.server_information import index_server_information

        raw = await read(self._client, index_server_information.request())
        version, build = text(raw, "version"), text(raw, "buildNumber")
        return ServerInfo("Data Center", self.url, version, build, None, mapping(raw))

    @property
    def tree(self) -> Tree:
        """Where pages are, and what changes that."""
        from mcp_atlassian_oauth.sites.tree.data_center import TreeDataCenter

        return TreeDataCenter(self.url, self._client, self)

    @property
    def page_details(self) -> PageDetails:
        """What hangs at a page, and what pages are made from."""
        from mcp_atlassian_oauth.sites.page_details.data_center import PageDetailsDataCenter

        return PageDetailsDataCenter(self.url, self._client)

    @property
    def talk(self) -> Talk:
        """Comments of pages."""
        from mcp_atlassian_oauth.sites.talk.data_center import TalkDataCenter

        return TalkDataCenter(self._client)

    @property
    def page_files(self) -> PageFiles:
        """Files of pages."""
        from mcp_atlassian_oauth.sites.page_files.data_center import PageFilesDataCenter

        return PageFilesDataCenter(self._client)

    @property
    def spaces(self) -> Spaces:
        """Its spaces."""
        from mcp_atlassian_oauth.sites.spaces.data_center import SpacesDataCenter

        return SpacesDataCenter(self.url, self._client, self._cache)

    @property
    def collaboration(self) -> Collaboration:
        """Labels, tasks and watches."""
        from mcp_atlassian_oauth.sites.collaboration.data_center import CollaborationDataCenter

        return CollaborationDataCenter(self._client, self)

    @property
    def members(self) -> Members:
        """Its people and groups."""
        from mcp_atlassian_oauth.sites.members.data_center import MembersDataCenter

        return MembersDataCenter(self._client, self._cache, self)

    async def page(
        self,
        page_id: str,
        *,
        version: int | None = None,
        kind: PageKind | None = None,
        draft: bool = False,
        include: Sequence[Part] = (),
    ) -> Page:
        """Return a page or blog post by id, with its stored body; as it was in an earlier `version` where one is given."""
        from atlassian_clients.confluence_data_center.api.content_resource import get_content_by_id
        from atlassian_clients.runtime import UNSET, Unset

        from mcp_atlassian_oauth.sites.page_details.data_center import expansions

        async def ask(status: list[str] | Unset) -> Page:
            request = get_content_by_id.request(
                path_value(page_id, "page id"),
                expand=",".join((PAGE_PARTS, *expansions(include))),
                status=status,
                version=UNSET if version is None else version,
            )
            page = read_page(await read(self._client, request), self.url)
            return page if page.id else attrs.evolve(page, id=page_id)

        if draft or version is not None:
            # An earlier version is only found among historical content.
            return await ask(["draft"] if draft else ["historical"])
        try:
            return await ask(UNSET)
        except AtlassianError as nothing:
            if nothing.status != 404:
                raise
            try:
                return await ask(["draft"])
            except AtlassianError as error:
                raise nothing from error

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
        """Create a page below a parent page's id (else at the top of the space), or a blog post; return the server's answer."""
        from atlassian_clients.confluence_data_center.api.content_resource import create_content
        from atlassian_clients.confluence_data_center.models.content import Content
        from atlassian_clients.confluence_data_center.models.space import Space as SpaceBody
        from atlassian_clients.runtime import UNSET

        if kind == "live":
            raise AtlassianError("Live docs are not on Data Center.", advice="Nothing was sent. Create a page.")
        body = Content(
            type_=kind,
            status="draft" if draft else UNSET,
            title=title,
            space=SpaceBody(key=space),
            ancestors=[Content(id=parent)] if parent else UNSET,
            body=_body(storage),
        )
        request = create_content.request(body=body, status="draft" if draft else UNSET, expand=PAGE_PARTS)
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
            type_=page.kind,
            status="draft" if page.status == "draft" else UNSET,
            title=title,
            body=_body(storage),
            version=Version(number=(page.version or 0) + 1, message=message or UNSET),
        )
        request = update_content.request(page_id, body=body, status="draft" if page.status == "draft" else UNSET)
        return read_page(await write(self._client, request), self.url)

    async def users(self, ids: Sequence[str]) -> Mapping[str, User | None]:
        """Return the users with these names or keys, None for one that there isn't: one request for each that isn't known."""
        return await self._cache.get_many(USERS, ids, self._ask_for_users)

    async def _ask_for_users(self, ids: Sequence[str]) -> Mapping[str, User | None]:
        from anyio import create_task_group

        found: dict[str, User | None] = {}
        refused: list[AtlassianError] = []

        async def ask(value: str) -> None:
            try:
                found[value] = await self._ask_for_user(value)
            except AtlassianError as error:
                refused.append(error)

        async with create_task_group() as group:
            for value in ids[:MOST_LOOKUPS]:
                group.start_soon(ask, value)
        if refused and not found:
            raise refused[0]
        return found

    async def _ask_for_user(self, value: str) -> User | None:
        from atlassian_clients.confluence_data_center.api.user import get_user
        from atlassian_clients.runtime import UNSET

        kind, name = user_id(value)
        request = get_user.request(key=name if kind == "userkey" else UNSET, username=name if kind == "username" else UNSET)
        try:
            return read_user(await read(self._client, request))
        except AtlassianError as error:
            if error.status != 404:
                raise
            return None

    async def has_attachment(self, page_id: str, name: str) -> bool:
        """Return whether a page has an attachment of this file name."""
        from atlassian_clients.confluence_data_center.api.attachments import get_attachments

        request = get_attachments.request(path_value(page_id, "page id"), filename=name, limit=1)
        return bool(listed(await read(self._client, request), "attachments"))

    async def space(self, key: str) -> Space:
        """Return a space by key."""
        from atlassian_clients.confluence_data_center.api.space import space

        request = space.request(path_value(key, "space key"), expand="homepage")
        return read_space(await read(self._client, request), self.url)

    async def space_id(self, key: str) -> str:
        """Return the id of a space by its key, known from before where it was asked for within the cache's time."""

        async def ask() -> str:
            found = (await self.space(key)).id
            if found is None:
                raise AtlassianError(f"Confluence sent space {key} without its id, which was asked for.", advice="Try again.")
            return found

        return await self._cache.get(SPACE_IDS, key, ask)

    async def space_key(self, space_id: str) -> str:
        """Return the key of a space by its id, known from before where it was asked for within the cache's time."""
        from atlassian_clients.confluence_data_center.api.space import spaces_space

        async def ask() -> str:
            raw = await read(self._client, spaces_space.request(space_id=[space_id]))
            # An older server passes over a parameter that it doesn't know and lists all spaces.
            for found in listed(raw, "spaces"):
                if text(found, "id") == space_id and (key := text(found, "key")):
                    return key
            raise AtlassianError(
                f"There is no space with the id {space_id}, or this account may not see it.",
                status=404,
                advice="Find it with conf_search_cql (type = space).",
            )

        return await self._cache.get(SPACE_KEYS, space_id, ask)

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
