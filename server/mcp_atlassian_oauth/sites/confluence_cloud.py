"""Confluence Cloud: REST v2 for content, v1 for what only it has (CQL search, system information)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import path_value, read, write
from mcp_atlassian_oauth.sites.kinds import BLOG_POSTS, SPACE_IDS, SPACE_KEYS, USERS
from mcp_atlassian_oauth.sites.lenient import mapping, number, text
from mcp_atlassian_oauth.sites.mention_ids import account_id
from mcp_atlassian_oauth.sites.operations import run
from mcp_atlassian_oauth.sites.paging import next_parameter
from mcp_atlassian_oauth.sites.protocols import Hit, Page, PageKind, SearchPage, ServerInfo, Space, User
from mcp_atlassian_oauth.sites.read_confluence import listed, only_page, read_hits, read_page, read_pages, read_space
from mcp_atlassian_oauth.sites.read_jira import read_user

if TYPE_CHECKING:
    import httpx
    from atlassian_clients.runtime import Request
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

MAX_LIMIT = 250


@attrs.frozen
class ConfluenceCloud:
    """A Confluence Cloud site; `url` is its own address with /wiki even where the requests go through the gateway."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    @property
    def deployment(self) -> Deployment:
        """Which of the two it is."""
        return "cloud"

    async def run(self, operation: Operation, arguments: Mapping[str, Any]) -> OperationAnswer:
        """Send any operation of the documents with arguments that match its schema and return the answer."""
        return await run(self._client, operation, arguments, self._cache)

    async def server_info(self) -> ServerInfo:
        """Return what the site says about itself; Cloud has no version."""
        from atlassian_clients.confluence_cloud_v1.api.settings import get_system_info

        raw = await read(self._client, get_system_info.request())
        return ServerInfo("Cloud", self.url, None, text(raw, "commitHash"), text(raw, "siteTitle"), mapping(raw))

    @property
    def tree(self) -> Tree:
        """Where pages are, and what changes that."""
        from mcp_atlassian_oauth.sites.tree.cloud import TreeCloud

        return TreeCloud(self.url, self._client, self)

    @property
    def page_details(self) -> PageDetails:
        """What hangs at a page, and what pages are made from."""
        from mcp_atlassian_oauth.sites.page_details.cloud import PageDetailsCloud

        return PageDetailsCloud(self.url, self._client, self._cache)

    @property
    def talk(self) -> Talk:
        """Comments of pages."""
        from mcp_atlassian_oauth.sites.talk.cloud import TalkCloud

        return TalkCloud(self._client, self._cache, self)

    @property
    def page_files(self) -> PageFiles:
        """Files of pages."""
        from mcp_atlassian_oauth.sites.page_files.cloud import PageFilesCloud

        return PageFilesCloud(self._client, self._cache)

    @property
    def spaces(self) -> Spaces:
        """Its spaces."""
        from mcp_atlassian_oauth.sites.spaces.cloud import SpacesCloud

        return SpacesCloud(self.url, self._client, self._cache)

    @property
    def collaboration(self) -> Collaboration:
        """Labels, tasks and watches."""
        from mcp_atlassian_oauth.sites.collaboration.cloud import CollaborationCloud

        return CollaborationCloud(self._client, self._cache, self)

    @property
    def members(self) -> Members:
        """Its people and groups."""
        from mcp_atlassian_oauth.sites.members.cloud import MembersCloud

        return MembersCloud(self._client, self._cache, self)

    async def page(
        self,
        page_id: str,
        *,
        version: int | None = None,
        kind: PageKind | None = None,
        draft: bool = False,
        include: Sequence[Part] = (),
    ) -> Page:
        """Return a page, blog post or live doc by id, with its stored body; see `Confluence.page`."""
        from atlassian_clients.confluence_cloud_v2.api.blog_post import get_blog_post_by_id
        from atlassian_clients.confluence_cloud_v2.api.page import get_page_by_id
        from atlassian_clients.runtime import UNSET

        number_of_version = UNSET if version is None else version
        labels = True if "labels" in include else UNSET
        of_draft = draft or UNSET

        async def ask(operation: Any, its_kind: PageKind) -> Page:
            request = operation.request(
                _id(page_id, "page id"),
                body_format="storage",
                version=number_of_version,
                include_labels=labels,
                get_draft=of_draft,
            )
            page = read_page(await read(self._client, request), self.url, its_kind)
            return page if page.id else attrs.evolve(page, id=page_id)

        if kind == "blogpost" or (kind is None and self._cache.known(BLOG_POSTS, page_id)):
            return await ask(get_blog_post_by_id, "blogpost")
        try:
            return await ask(get_page_by_id, "page")
        except AtlassianError as no_page:
            # Only the answer tells a blog post's id from a page's.
            if no_page.status != 404 or kind is not None:
                raise
            try:
                found = await ask(get_blog_post_by_id, "blogpost")
            except AtlassianError as error:
                raise no_page from error
            self._cache.put(BLOG_POSTS, page_id, True)
            return found

    async def find_page(self, space: str, title: str) -> Page:
        """Return the page of a space that has exactly this title, with its stored body."""
        from atlassian_clients.confluence_cloud_v2.api.page import get_pages

        space_id = _id(await self.space_id(space), "space id")
        request = get_pages.request(space_id=[space_id], title=title, body_format="storage", status=["current"])
        page = only_page(await read(self._client, request), self.url, space, title)
        return page if page.space else attrs.evolve(page, space=space)

    async def search(self, cql: str, *, limit: int, cursor: str | None = None) -> SearchPage[Hit]:
        """Return what a query finds."""
        from atlassian_clients.confluence_cloud_v1.api.search import search_by_cql
        from atlassian_clients.runtime import UNSET

        request = search_by_cql.request(cql=cql, limit=min(limit, MAX_LIMIT), cursor=cursor or UNSET)
        raw = await read(self._client, request)
        following = next_parameter(raw, "cursor")
        return SearchPage(
            read_hits(raw, self.url),
            cursor=following if following != cursor else None,
            total=number(raw, "totalSize"),
        )

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
        """Create a page below a parent page's id (else below the space's home page), or a blog post."""
        from atlassian_clients.confluence_cloud_v2.api.blog_post import create_blog_post
        from atlassian_clients.confluence_cloud_v2.api.page import create_page
        from atlassian_clients.confluence_cloud_v2.models.blog_post_body_write import BlogPostBodyWrite
        from atlassian_clients.confluence_cloud_v2.models.create_blog_post_body import CreateBlogPostBody
        from atlassian_clients.confluence_cloud_v2.models.create_page_body import CreatePageBody
        from atlassian_clients.confluence_cloud_v2.models.page_body_write import PageBodyWrite
        from atlassian_clients.runtime import UNSET

        space_id = await self.space_id(space)
        if kind == "blogpost":
            post = CreateBlogPostBody(
                space_id=space_id,
                status="draft" if draft else "current",
                title=title,
                body=BlogPostBodyWrite(representation="storage", value=storage),
            )
            created = await write(self._client, create_blog_post.request(body=post))
            if found := text(created, "id"):
                self._cache.put(BLOG_POSTS, found, True)
            return read_page(created, self.url, "blogpost")
        body = CreatePageBody(
            space_id=space_id,
            status="draft" if draft else "current",
            title=title,
            parent_id=parent or UNSET,
            subtype="live" if kind == "live" else UNSET,
            body=PageBodyWrite(representation="storage", value=storage),
        )
        return read_page(await write(self._client, create_page.request(body=body)), self.url)

    async def update_page(self, page: Page, *, title: str, storage: str, message: str | None = None) -> Page:
        """Replace title and body of a page that was read, as its next version, and return the server's answer."""
        from atlassian_clients.confluence_cloud_v2.api.blog_post import update_blog_post
        from atlassian_clients.confluence_cloud_v2.api.page import update_page
        from atlassian_clients.confluence_cloud_v2.models.blog_post_body_write import BlogPostBodyWrite
        from atlassian_clients.confluence_cloud_v2.models.body_status import BodyStatus
        from atlassian_clients.confluence_cloud_v2.models.content_property_update_request_version import (
            ContentPropertyUpdateRequestVersion as Version,
        )
        from atlassian_clients.confluence_cloud_v2.models.page_body_write import PageBodyWrite
        from atlassian_clients.confluence_cloud_v2.models.update_blog_post_body import UpdateBlogPostBody
        from atlassian_clients.confluence_cloud_v2.models.update_page_body import UpdatePageBody
        from atlassian_clients.runtime import UNSET

        page_id = _id(page.id or "", "page id")
        version = Version(number=(page.version or 0) + 1, message=message or UNSET)
        status: BodyStatus = "draft" if page.status == "draft" else "current"
        if page.kind == "blogpost":
            post = UpdateBlogPostBody(
                id=str(page_id),
                status=status,
                title=title,
                body=BlogPostBodyWrite(representation="storage", value=storage),
                version=version,
            )
            return read_page(await write(self._client, update_blog_post.request(page_id, body=post)), self.url, "blogpost")
        body = UpdatePageBody(
            id=str(page_id),
            status=status,
            title=title,
            body=PageBodyWrite(representation="storage", value=storage),
            version=version,
        )
        return read_page(await write(self._client, update_page.request(page_id, body=body)), self.url)

    async def users(self, ids: Sequence[str]) -> Mapping[str, User | None]:
        """Return the users with these account ids, None for one that there isn't: one request for all that aren't known."""
        return await self._cache.get_many(USERS, ids, self._ask_for_users)

    async def _ask_for_users(self, ids: Sequence[str]) -> Mapping[str, User | None]:
        from atlassian_clients.confluence_cloud_v2.api.user import create_bulk_user_lookup
        from atlassian_clients.confluence_cloud_v2.models.create_bulk_user_lookup_body import CreateBulkUserLookupBody

        body = CreateBulkUserLookupBody(account_ids=[account_id(value) for value in ids])
        raw = await read(self._client, create_bulk_user_lookup.request(body=body))
        found = {user.id: user for user in map(read_user, listed(raw, "users")) if user}
        return {value: found.get(account_id(value)) for value in ids}

    async def has_attachment(self, page_id: str, name: str) -> bool:
        """Return whether a page has an attachment of this file name."""
        from atlassian_clients.confluence_cloud_v2.api.attachment import get_page_attachments

        raw = await read(self._client, get_page_attachments.request(_id(page_id, "page id"), filename=name, limit=1))
        return bool(listed(raw, "attachments"))

    async def space(self, key: str) -> Space:
        """Return a space by key."""
        from atlassian_clients.confluence_cloud_v2.api.space import get_spaces

        return await self._only_space(get_spaces.request(keys=[path_value(key, "space key")]), key)

    async def space_id(self, key: str) -> str:
        """Return the id of a space by its key, known from before where it was asked for within the cache's time."""

        async def ask() -> str:
            return _sent(key, "id", (await self.space(key)).id)

        return await self._cache.get(SPACE_IDS, key, ask)

    async def space_key(self, space_id: str) -> str:
        """Return the key of a space by its id, known from before where it was asked for within the cache's time."""
        from atlassian_clients.confluence_cloud_v2.api.space import get_spaces

        async def ask() -> str:
            found = await self._only_space(get_spaces.request(ids=[_id(space_id, "space id")]), space_id)
            return _sent(space_id, "key", found.key)

        return await self._cache.get(SPACE_KEYS, space_id, ask)

    async def _only_space(self, request: Request, wanted: str) -> Space:
        found = [read_space(space, self.url) for space in listed(await read(self._client, request), "spaces")]
        if not found:
            raise AtlassianError(
                f"There is no space {wanted}, or this account may not see it.",
                status=404,
                advice="Find it with conf_search_cql (type = space).",
            )
        space = found[0]
        if number(space.id) is not None and space.id and space.key:
            self._cache.put(SPACE_IDS, space.key, space.id)
            self._cache.put(SPACE_KEYS, space.id, space.key)
        return space

    async def pages(self, space: str, *, limit: int, cursor: str | None = None) -> SearchPage[Page]:
        """Return the pages of a space, the latest changed first, without bodies."""
        from atlassian_clients.confluence_cloud_v2.api.page import get_pages_in_space
        from atlassian_clients.runtime import UNSET

        request = get_pages_in_space.request(
            _id(await self.space_id(space), "space id"),
            sort="-modified-date",
            limit=min(limit, MAX_LIMIT),
            cursor=cursor or UNSET,
        )
        raw = await read(self._client, request)
        following = next_parameter(raw, "cursor")
        return SearchPage(read_pages(raw, self.url), cursor=following if following != cursor else None)


def _sent(space: str, what: str, found: str | None) -> str:
    if found is None or (what == "id" and number(found) is None):
        raise AtlassianError(f"Confluence sent space {space} without its {what}, which it asks for.", advice="Try again.")
    return found


def _id(value: str, what: str) -> int:
    found = number(value)
    if found is None:
        raise AtlassianError(f"{value[:60]!r} is no {what}: it has digits only.", advice="Nothing was sent.")
    return found
