"""The tree of pages on Confluence Data Center: moved by updates, copied by creating."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.http import change, path_value, read, write
from mcp_atlassian_oauth.sites.lenient import items, number, text
from mcp_atlassian_oauth.sites.paging import next_parameter, start_of
from mcp_atlassian_oauth.sites.protocols import Page, PageKind, SearchPage
from mcp_atlassian_oauth.sites.read_confluence import listed, read_page, read_pages
from mcp_atlassian_oauth.sites.tree import Copied, Place, Position
from mcp_atlassian_oauth.sites.tree.read import as_tree, read_below

if TYPE_CHECKING:
    import httpx
    from atlassian_clients.runtime import Request

    from mcp_atlassian_oauth.sites.protocols import Confluence

MAX_LIMIT = 200
# Every page of a copied tree is a request: what takes longer than a call may is refused.
MOST_COPIED = 50
PARTS = "version,space,ancestors"


@attrs.frozen
class TreeDataCenter:
    """See `Tree`."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _confluence: Confluence = attrs.field(repr=False)

    @property
    def copies_all(self) -> bool:
        """Whether a copy brings attachments, labels and properties too."""
        return False

    async def below(self, page_id: str, *, depth: int | None, limit: int, cursor: str | None = None) -> SearchPage[Place]:
        """Return what is below a page, down to this many levels (None: all)."""
        from atlassian_clients.confluence_data_center.api.child_content import children_of_type
        from atlassian_clients.confluence_data_center.api.content_descendant import descendants_of_type

        of_type = children_of_type if depth == 1 else descendants_of_type
        start = start_of(cursor)
        request = of_type.request(
            path_value(page_id, "page id"), "page", expand="ancestors", start=start, limit=min(limit, MAX_LIMIT)
        )
        return await self._places(request, page_id, depth, start)

    async def in_space(self, space: str, *, top: bool, limit: int, cursor: str | None = None) -> SearchPage[Place]:
        """Return the pages of a space, or only those at its top."""
        from atlassian_clients.confluence_data_center.api.space import contents_with_type_content

        start = start_of(cursor)
        request = contents_with_type_content.request(
            path_value(space, "space key"),
            "page",
            depth="root" if top else "all",
            expand="ancestors",
            start=start,
            limit=min(limit, MAX_LIMIT),
        )
        return await self._places(request, None, None, start)

    async def _places(self, request: Request, top: str | None, depth: int | None, start: int) -> SearchPage[Place]:
        raw = await read(self._client, request)
        places = tuple(read_below(one, top) for one in listed(raw, "pages"))
        # The server knows only all levels; what lies deeper than asked for is left out here.
        shown = tuple(place for place in places if depth is None or (place.depth or 1) <= depth)
        return SearchPage(as_tree(shown, top), cursor=_following(raw, start))

    async def blog_posts(self, space: str, *, limit: int, cursor: str | None = None) -> SearchPage[Page]:
        """Return the blog posts of a space, the newest first, without bodies."""
        from atlassian_clients.confluence_data_center.api.content_resource import search_content

        from mcp_atlassian_oauth.query.cql import quote

        # The list of a space's content can't be sorted; a search can.
        start = start_of(cursor)
        cql = f"space = {quote(space)} AND type = blogpost ORDER BY created DESC"
        request = search_content.request(cql=cql, limit=min(limit, MAX_LIMIT), start=start, expand="version,space,history")
        raw = await read(self._client, request)
        listed(raw, "blog posts")
        return SearchPage(read_pages(raw, self.url, "blogpost"), cursor=_following(raw, start))

    async def titled(
        self, title: str, *, space: str | None = None, kind: PageKind = "page", day: str | None = None
    ) -> tuple[Page, ...]:
        """Return the pages, or blog posts (of a day), with exactly this title in a space or anywhere, without bodies."""
        from atlassian_clients.confluence_data_center.api.content_resource import get_content
        from atlassian_clients.runtime import UNSET

        request = get_content.request(
            type_="blogpost" if kind == "blogpost" else "page",
            title=title,
            space_key=space or UNSET,
            posting_day=day or UNSET,
            expand="version,space,history",
            limit=MAX_LIMIT,
        )
        raw = await read(self._client, request)
        listed(raw, "pages")
        return read_pages(raw, self.url)

    async def state(self, page_id: str, kind: PageKind = "page") -> Page | None:
        """Return a page as it is now, in the trash too, without its body; None where there is none."""
        from atlassian_clients.confluence_data_center.api.content_resource import get_content_by_id

        try:
            request = get_content_by_id.request(path_value(page_id, "page id"), status=["any"], expand=PARTS)
            return read_page(await read(self._client, request), self.url)
        except AtlassianError as error:
            if error.status != 404:
                raise
            return None

    async def move(self, page: Page, target_id: str, position: Position, space: str) -> None:
        """Put a page, with all below it, below another one; raises AtlassianError for a place beside one."""
        from atlassian_clients.confluence_data_center.api.content_resource import update_content
        from atlassian_clients.confluence_data_center.models.content import Content
        from atlassian_clients.confluence_data_center.models.space import Space as SpaceBody
        from atlassian_clients.confluence_data_center.models.version import Version
        from atlassian_clients.runtime import UNSET

        if position != "append":
            raise AtlassianError(
                "The order of pages can't be set on Data Center: its documented API has no way to.",
                advice="Nothing was sent. Pass parent to move it below a page.",
            )
        page_id = path_value(page.id or "", "page id")
        if page.version is None:
            raise AtlassianError(
                "Confluence sent the page without its version number, which a move needs.",
                advice="Nothing was sent. Try again.",
            )
        body = Content(
            id=page_id,
            type_="page",
            title=page.title or UNSET,
            space=SpaceBody(key=space) if space != page.space else UNSET,
            ancestors=[Content(id=target_id)],
            body=_body(page),
            version=Version(number=page.version + 1, minor_edit=True),
        )
        await write(self._client, update_content.request(page_id, body=body))

    async def copy(self, page: Page, *, title: str, parent: str, space: str) -> Page:
        """Create a page with another's body and return the server's answer."""
        return await self._confluence.create_page(
            space=space, title=title, storage=page.body.as_stored() if page.body else "", parent=parent
        )

    async def copy_all(self, page: Page, *, prefix: str, parent: str, space: str) -> Copied:
        """Create pages with the bodies of a page and of all below it; what fails leaves out what is below it."""
        below = await self._with_bodies(page)
        made: dict[str | None, str] = {}
        first = await self.copy(page, title=f"{prefix}{page.title}", parent=parent, space=space)
        if first.id is None:
            raise AtlassianError(
                "Confluence took the request but its answer names no page: it may have been created, or not.",
                advice=f"Check with conf_list_pages {parent} before you try again.",
            )
        made[page.id] = first.id
        failed: list[str] = []
        for one in below:
            above = made.get(one.parent_id)
            if above is None:
                failed.append(f"{one.title} (the page above it isn't there)")
                continue
            try:
                created = await self.copy(one, title=f"{prefix}{one.title}", parent=above, space=space)
            except AtlassianError as error:
                failed.append(f"{one.title}: {' '.join(error.messages)}")
            else:
                if created.id:
                    made[one.id] = created.id
        return Copied(first.id, failed="; ".join(failed) or None, done=len(made))

    async def _with_bodies(self, page: Page) -> tuple[Page, ...]:
        """Return all pages below one with their bodies, those above others first."""
        from atlassian_clients.confluence_data_center.api.content_descendant import descendants_of_type

        found: list[Page] = []
        start = 0
        while True:
            request = descendants_of_type.request(
                path_value(page.id or "", "page id"), "page", expand="body.storage,ancestors", start=start, limit=MOST_COPIED
            )
            raw = await read(self._client, request)
            listed(raw, "pages")
            found += read_pages(raw, self.url)
            following = number(_following(raw, start))
            if len(found) > MOST_COPIED or (following and len(found) == MOST_COPIED):
                raise AtlassianError(
                    f"More than {MOST_COPIED} pages are below it: on Data Center each is copied by itself.",
                    advice="Nothing was copied. Copy smaller parts of the tree, or use Confluence itself.",
                )
            if not following:
                break
            start = following
        if lacking := [one.title for one in found if one.body is None]:
            raise AtlassianError(
                f"Confluence sent pages without their bodies: {', '.join(map(str, lacking[:5]))}.",
                advice="Nothing was copied. Try again.",
            )
        return tuple(sorted(found, key=lambda one: len(items(one.raw, "ancestors"))))

    async def delete(self, page: Page, *, purge: bool) -> None:
        """Move a page to the trash, or remove one that is in it for good."""
        from atlassian_clients.confluence_data_center.api.content_resource import delete_content
        from atlassian_clients.runtime import UNSET

        status = "trashed" if purge else "draft" if page.status == "draft" else UNSET
        await change(self._client, delete_content.request(path_value(page.id or "", "page id"), status=status))


def _body(page: Page) -> dict[str, Any]:
    return {"storage": {"value": page.body.as_stored() if page.body else "", "representation": "storage"}}


def _following(raw: object, start: int) -> str | None:
    linked = number(next_parameter(raw, "start"))
    if linked is None and text(raw, "_links", "next") is not None:
        linked = start + len(items(raw, "results"))
    return str(linked) if linked is not None and linked > start else None
