"""Details of pages on Confluence Cloud: v2, and v1 for restrictions, templates and views."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import path_value, read, write
from mcp_atlassian_oauth.sites.kinds import TEMPLATES
from mcp_atlassian_oauth.sites.lenient import mapping, number, objects, text
from mcp_atlassian_oauth.sites.page_details import About, Part, Restriction, Some, Template, Version, Views
from mcp_atlassian_oauth.sites.page_details.read import (
    counted,
    more_of,
    read_files,
    read_labels,
    read_restrictions,
    read_template,
    read_version,
)
from mcp_atlassian_oauth.sites.paging import next_parameter
from mcp_atlassian_oauth.sites.protocols import Page, SearchPage
from mcp_atlassian_oauth.sites.read_confluence import listed
from mcp_atlassian_oauth.sites.tree import Place
from mcp_atlassian_oauth.sites.tree.read import read_place

if TYPE_CHECKING:
    import httpx
    from atlassian_clients.confluence_cloud_v1.models.get_restrictions_expand_item import GetRestrictionsExpandItem

MAX_LIMIT = 250
# How many children and files an answer about a page lists.
SHOWN = 50
MOST_TEMPLATES = 100
_WITH_PEOPLE: list[GetRestrictionsExpandItem] = ["restrictions.user", "restrictions.group"]


@attrs.frozen
class PageDetailsCloud:
    """See `PageDetails`."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    async def of(self, page: Page, parts: Sequence[Part]) -> About:
        """Return these parts of a page: one request for each but the labels, all at once."""
        from anyio import create_task_group

        found: dict[str, Any] = {}
        refused: list[AtlassianError] = []
        ask = {
            "labels": self._labels,
            "children": self._children,
            "ancestors": self._ancestors,
            "attachments": self._attachments,
            "comments": self._comments,
            "restrictions": self._restrictions,
            "views": self._views,
        }

        async def answer(part: Part) -> None:
            try:
                found[part] = await ask[part](page)
            except AtlassianError as error:
                refused.append(error)

        async with create_task_group() as group:
            for part in dict.fromkeys(parts):
                group.start_soon(answer, part)
        if refused:
            raise refused[0]
        return About(**found)

    async def _labels(self, page: Page) -> Some:
        from atlassian_clients.confluence_cloud_v2.api.label import get_blog_post_labels, get_page_labels

        if "labels" in page.raw:
            return read_labels(page.raw["labels"])
        labels = get_blog_post_labels if page.kind == "blogpost" else get_page_labels
        return read_labels(await read(self._client, labels.request(_id(page), limit=MAX_LIMIT)))

    async def _children(self, page: Page) -> Some:
        from atlassian_clients.confluence_cloud_v2.api.children import get_page_direct_children

        if page.kind == "blogpost":
            return Some(())
        raw = await read(self._client, get_page_direct_children.request(_id(page), limit=SHOWN))
        return Some(tuple(read_place(one, page.id, 1) for one in listed(raw, "children")), more_of(raw))

    async def _ancestors(self, page: Page) -> tuple[Place, ...]:
        from atlassian_clients.confluence_cloud_v2.api.ancestors import get_page_ancestors
        from atlassian_clients.confluence_cloud_v2.api.page import get_pages

        if page.kind == "blogpost":
            return ()
        raw = await read(self._client, get_page_ancestors.request(_id(page), limit=MAX_LIMIT))
        above = [read_place(one, None, depth) for depth, one in enumerate(listed(raw, "ancestors"))]
        ids = [found for place in above if place.kind == "page" and (found := number(place.id)) is not None]
        if not ids:
            return tuple(above)
        # Ancestors come without titles.
        raw = await read(self._client, get_pages.request(id=ids, limit=MAX_LIMIT))
        titles = {text(one, "id"): text(one, "title") for one in objects(raw, "results")}
        return tuple(attrs.evolve(place, title=titles.get(place.id)) for place in above)

    async def _attachments(self, page: Page) -> Some:
        from atlassian_clients.confluence_cloud_v2.api.attachment import get_blogpost_attachments, get_page_attachments

        files = get_blogpost_attachments if page.kind == "blogpost" else get_page_attachments
        raw = await read(self._client, files.request(_id(page), limit=SHOWN))
        listed(raw, "attachments")
        return read_files(raw)

    async def _comments(self, page: Page) -> dict[str, str]:
        from atlassian_clients.confluence_cloud_v2.api.comment import (
            get_blog_post_footer_comments,
            get_blog_post_inline_comments,
            get_page_footer_comments,
            get_page_inline_comments,
        )

        post = page.kind == "blogpost"
        footer = get_blog_post_footer_comments if post else get_page_footer_comments
        inline = get_blog_post_inline_comments if post else get_page_inline_comments
        found = {}
        for kind, comments in (("footer", footer), ("inline", inline)):
            raw = await read(self._client, comments.request(_id(page), limit=MAX_LIMIT))
            listed(raw, "comments")
            found[kind] = counted(raw)
        return found

    async def _restrictions(self, page: Page) -> tuple[Restriction, ...]:
        return await self.restrictions(page.id or "")

    async def _views(self, page: Page) -> Views:
        from atlassian_clients.confluence_cloud_v1.api.analytics import get_viewers, get_views

        page_id = path_value(page.id or "", "page id")
        views = await read(self._client, get_views.request(page_id))
        viewers = await read(self._client, get_viewers.request(page_id))
        return Views(number(views, "count"), number(viewers, "count"))

    async def versions(self, page: Page, *, limit: int, cursor: str | None = None) -> SearchPage[Version]:
        """Return the versions of a page, the newest first; their authors have ids only."""
        from atlassian_clients.confluence_cloud_v2.api.version import get_blog_post_versions, get_page_versions
        from atlassian_clients.runtime import UNSET

        versions = get_blog_post_versions if page.kind == "blogpost" else get_page_versions
        request = versions.request(_id(page), limit=min(limit, MAX_LIMIT), cursor=cursor or UNSET, sort="-modified-date")
        raw = await read(self._client, request)
        following = next_parameter(raw, "cursor")
        return SearchPage(tuple(map(read_version, listed(raw, "versions"))), cursor=following if following != cursor else None)

    async def restrictions(self, page_id: str) -> tuple[Restriction, ...]:
        """Return who alone may read and update a page, by what is set on the page itself."""
        from atlassian_clients.confluence_cloud_v1.api.content_restrictions import get_restrictions

        request = get_restrictions.request(path_value(page_id, "page id"), expand=_WITH_PEOPLE)
        return read_restrictions(listed(await read(self._client, request), "restrictions"))

    async def set_restrictions(self, page_id: str, restrictions: Sequence[Restriction]) -> None:
        """Replace who alone may read and update a page; both must be given."""
        from atlassian_clients.confluence_cloud_v1.api.content_restrictions import update_restrictions
        from atlassian_clients.confluence_cloud_v1.models.content_restriction_update import ContentRestrictionUpdate
        from atlassian_clients.confluence_cloud_v1.models.content_restriction_update_restrictions import (
            ContentRestrictionUpdateRestrictions,
        )
        from atlassian_clients.confluence_cloud_v1.models.restrictions_group_item_2 import RestrictionsGroupItem2
        from atlassian_clients.confluence_cloud_v1.models.user import User
        from atlassian_clients.runtime import UNSET

        body = [
            ContentRestrictionUpdate(
                operation=one.action,
                restrictions=ContentRestrictionUpdateRestrictions(
                    user=[User(type_="known", account_id=user.id or UNSET) for user in one.users],
                    group=[RestrictionsGroupItem2(type_="group", id=group.id or UNSET) for group in one.groups],
                ),
            )
            for one in restrictions
        ]
        request = update_restrictions.request(path_value(page_id, "page id"), body=body, expand=_WITH_PEOPLE)
        await write(self._client, request)

    async def templates(self, space: str | None) -> tuple[Template, ...]:
        """Return the templates of a space, None for the global ones, without bodies."""
        from atlassian_clients.confluence_cloud_v1.api.template import get_content_templates
        from atlassian_clients.runtime import UNSET

        async def ask() -> tuple[Template, ...]:
            found: list[Template] = []
            while True:
                request = get_content_templates.request(space_key=space or UNSET, start=len(found) or UNSET, limit=MOST_TEMPLATES)
                raw = await read(self._client, request)
                page = [attrs.evolve(read_template(one), space=space) for one in listed(raw, "templates")]
                found += page
                if not page or not mapping(raw, "_links").get("next"):
                    return tuple(found)

        return await self._cache.get(TEMPLATES, space or "", ask)

    async def template(self, template_id: str) -> Template:
        """Return a template with its body."""
        from atlassian_clients.confluence_cloud_v1.api.template import get_content_template

        request = get_content_template.request(path_value(template_id, "template id"), expand=["body"])
        return read_template(mapping(await read(self._client, request)))


def _id(page: Page) -> int:
    found = number(page.id)
    if found is None:
        raise AtlassianError("Confluence sent the page without its id.", advice="Try again.")
    return found
