"""The tree of pages on Confluence Cloud: v2 for reading and deleting, v1 for moving and copying."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.clock import SYSTEM_CLOCK, deadline_within
from mcp_atlassian_oauth.sites.http import change, path_value, read, write
from mcp_atlassian_oauth.sites.lenient import flag, mapping, number, objects, text
from mcp_atlassian_oauth.sites.paging import next_parameter
from mcp_atlassian_oauth.sites.protocols import Page, PageKind, SearchPage
from mcp_atlassian_oauth.sites.read_confluence import listed, read_page, read_pages
from mcp_atlassian_oauth.sites.tree import Copied, Place, Position
from mcp_atlassian_oauth.sites.tree.read import as_tree, read_place

if TYPE_CHECKING:
    import httpx
    from atlassian_clients.runtime import Request

    from mcp_atlassian_oauth.sites.protocols import Confluence

MAX_LIMIT = 250
MAX_DEPTH = 10
# How long (seconds) a copy of many pages is waited for, and what is kept back of the call for the answer.
WAIT, RESERVE = 40.0, 10.0
PAUSES = (0.5, 1.0, 2.0, 3.0)


@attrs.frozen
class TreeCloud:
    """See `Tree`."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _confluence: Confluence = attrs.field(repr=False)

    @property
    def copies_all(self) -> bool:
        """Whether a copy brings attachments, labels and properties too."""
        return True

    async def below(self, page_id: str, *, depth: int | None, limit: int, cursor: str | None = None) -> SearchPage[Place]:
        """Return what is below a page, down to this many levels (None: ten, the most that the server shows)."""
        from atlassian_clients.confluence_cloud_v2.api.descendants import get_page_descendants
        from atlassian_clients.runtime import UNSET

        request = get_page_descendants.request(
            _number(page_id, "page id"), depth=depth or MAX_DEPTH, limit=min(limit, MAX_LIMIT), cursor=cursor or UNSET
        )
        return await self._places(request, page_id, cursor)

    async def in_space(self, space: str, *, top: bool, limit: int, cursor: str | None = None) -> SearchPage[Place]:
        """Return the pages of a space, or only those at its top."""
        from atlassian_clients.confluence_cloud_v2.api.page import get_pages_in_space
        from atlassian_clients.runtime import UNSET

        request = get_pages_in_space.request(
            await self._space(space),
            depth="root" if top else UNSET,
            limit=min(limit, MAX_LIMIT),
            cursor=cursor or UNSET,
        )
        return await self._places(request, None, cursor)

    async def _places(self, request: Request, top: str | None, cursor: str | None) -> SearchPage[Place]:
        raw = await read(self._client, request)
        places = tuple(read_place(one, top, None) for one in listed(raw, "pages"))
        following = next_parameter(raw, "cursor")
        return SearchPage(as_tree(places, top), cursor=following if following != cursor else None)

    async def blog_posts(self, space: str, *, limit: int, cursor: str | None = None) -> SearchPage[Page]:
        """Return the blog posts of a space, the newest first, without bodies."""
        from atlassian_clients.confluence_cloud_v2.api.blog_post import get_blog_posts_in_space
        from atlassian_clients.runtime import UNSET

        request = get_blog_posts_in_space.request(
            await self._space(space), sort="-created-date", limit=min(limit, MAX_LIMIT), cursor=cursor or UNSET
        )
        raw = await read(self._client, request)
        listed(raw, "blog posts")
        following = next_parameter(raw, "cursor")
        return SearchPage(read_pages(raw, self.url, "blogpost"), cursor=following if following != cursor else None)

    async def titled(
        self, title: str, *, space: str | None = None, kind: PageKind = "page", day: str | None = None
    ) -> tuple[Page, ...]:
        """Return the pages, or blog posts (of a day), with exactly this title in a space or anywhere, without bodies."""
        from atlassian_clients.confluence_cloud_v2.api.blog_post import get_blog_posts
        from atlassian_clients.confluence_cloud_v2.api.page import get_pages
        from atlassian_clients.runtime import UNSET

        where = [await self._space(space)] if space else UNSET
        if kind == "blogpost":
            posts = get_blog_posts.request(title=title, space_id=where, status=["current"], limit=MAX_LIMIT)
            found = read_pages(await self._list(posts), self.url, "blogpost")
            return tuple(post for post in found if day is None or (text(post.raw, "createdAt") or "").startswith(day))
        pages = get_pages.request(title=title, space_id=where, status=["current"], limit=MAX_LIMIT)
        return read_pages(await self._list(pages), self.url)

    async def _list(self, request: Request) -> Any:
        raw = await read(self._client, request)
        listed(raw, "pages")
        return raw

    async def state(self, page_id: str, kind: PageKind = "page") -> Page | None:
        """Return a page as it is now, in the trash too, without its body; None where there is none."""
        from atlassian_clients.confluence_cloud_v2.api.blog_post import get_blog_post_by_id
        from atlassian_clients.confluence_cloud_v2.api.page import get_page_by_id

        one = get_blog_post_by_id if kind == "blogpost" else get_page_by_id
        try:
            return read_page(await read(self._client, one.request(_number(page_id, "page id"))), self.url, kind)
        except AtlassianError as error:
            if error.status != 404:
                raise
            return None

    async def move(self, page: Page, target_id: str, position: Position, space: str) -> None:
        """Put a page, with all below it, below or beside another one."""
        from atlassian_clients.confluence_cloud_v1.api.content_children_and_descendants import move_page

        request = move_page.request(path_value(page.id or "", "page id"), position, path_value(target_id, "page id"))
        await change(self._client, request)

    async def copy(self, page: Page, *, title: str, parent: str, space: str) -> Page:
        """Copy a page with all that hangs at it and return the server's answer."""
        from atlassian_clients.confluence_cloud_v1.api.content_children_and_descendants import copy_page
        from atlassian_clients.confluence_cloud_v1.models.copy_page_request import CopyPageRequest
        from atlassian_clients.confluence_cloud_v1.models.copy_page_request_destination import CopyPageRequestDestination

        body = CopyPageRequest(
            destination=CopyPageRequestDestination(type_="parent_page", value=parent),
            page_title=title,
            copy_attachments=True,
            copy_labels=True,
            copy_properties=True,
            copy_custom_contents=True,
        )
        request = copy_page.request(path_value(page.id or "", "page id"), body=body)
        return read_page(await write(self._client, request), self.url, page.kind)

    async def copy_all(self, page: Page, *, prefix: str, parent: str, space: str) -> Copied:
        """Copy a page and all below it: a task of the server's, waited for as long as the call may take."""
        from atlassian_clients.confluence_cloud_v1.api.content_children_and_descendants import copy_page_hierarchy
        from atlassian_clients.confluence_cloud_v1.models.copy_page_hierarchy_request import CopyPageHierarchyRequest
        from atlassian_clients.confluence_cloud_v1.models.copy_page_hierarchy_title_options import (
            CopyPageHierarchyTitleOptions,
        )
        from atlassian_clients.runtime import UNSET

        body = CopyPageHierarchyRequest(
            destination_page_id=parent,
            copy_descendants=True,
            copy_attachments=True,
            copy_labels=True,
            copy_properties=True,
            copy_custom_contents=True,
            title_options=CopyPageHierarchyTitleOptions(prefix=prefix) if prefix else UNSET,
        )
        raw = await write(self._client, copy_page_hierarchy.request(path_value(page.id or "", "page id"), body=body))
        task = text(raw, "id")
        if task is None:
            raise AtlassianError(
                "Confluence took the request to copy but its answer names no task: the copy may have happened, or not.",
                advice=f"Check with conf_list_pages {parent} before you try again.",
            )
        return await self._outcome(task)

    async def _outcome(self, task: str) -> Copied:
        from atlassian_clients.confluence_cloud_v1.api.long_running_task import get_task

        ends = deadline_within(WAIT, SYSTEM_CLOCK) - RESERVE
        pauses = list(reversed(PAUSES))
        percent: int | None = None
        while True:
            try:
                raw = await read(self._client, get_task.request(task))
            except AtlassianError as error:
                # The task was begun: that its state can't be read says nothing about it.
                return Copied(None, task=task, failed=None if error.status != 404 else str(error))
            percent = number(raw, "percentageComplete") if number(raw, "percentageComplete") is not None else percent
            if flag(raw, "finished"):
                page_id = text(raw, "additionalDetails", "destinationId")
                if flag(raw, "successful") is False:
                    return Copied(page_id, failed=_said(raw), percent=percent)
                return Copied(page_id, percent=percent, done=number(raw, "additionalDetails", "totalPageNeedToCopy"))
            pause = pauses.pop() if len(pauses) > 1 else pauses[0]
            if SYSTEM_CLOCK.monotonic() + pause > ends:
                return Copied(None, task=task, percent=percent)
            await SYSTEM_CLOCK.sleep(pause)

    async def delete(self, page: Page, *, purge: bool) -> None:
        """Move a page to the trash, or remove one that is in it for good."""
        from atlassian_clients.confluence_cloud_v2.api.blog_post import delete_blog_post
        from atlassian_clients.confluence_cloud_v2.api.page import delete_page
        from atlassian_clients.runtime import UNSET

        one = delete_blog_post if page.kind == "blogpost" else delete_page
        draft = True if page.status == "draft" and not purge else UNSET
        await change(self._client, one.request(_number(page.id or "", "page id"), purge=purge or UNSET, draft=draft))

    async def _space(self, key: str) -> int:
        return _number(await self._confluence.space_id(key), "space id")


def _said(raw: object) -> str:
    found = (*objects(raw, "errors"), *objects(raw, "messages"))
    said = (text(one, "translation") or text(one, "message") or text(mapping(one), "key") for one in found)
    return "; ".join(dict.fromkeys(filter(None, said))) or "The server doesn't say why."


def _number(value: str, what: str) -> int:
    found = number(value)
    if found is None:
        raise AtlassianError(f"{value[:60]!r} is no {what}: it has digits only.", advice="Nothing was sent.")
    return found
