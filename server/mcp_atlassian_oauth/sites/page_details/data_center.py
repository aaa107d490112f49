"""Details of pages on Confluence Data Center: one request with what is to be expanded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.http import path_value, read, write
from mcp_atlassian_oauth.sites.lenient import items, mapping, objects, text
from mcp_atlassian_oauth.sites.page_details import ACTIONS, About, Part, Restriction, Some, Template, Version
from mcp_atlassian_oauth.sites.page_details.read import more_of, read_files, read_labels, read_restrictions, read_version
from mcp_atlassian_oauth.sites.paging import start_of
from mcp_atlassian_oauth.sites.protocols import Json, Page, SearchPage
from mcp_atlassian_oauth.sites.tree.read import read_place

if TYPE_CHECKING:
    import httpx

_EXPANSIONS: dict[Part, tuple[str, ...]] = {
    "labels": ("metadata.labels",),
    "children": ("children.page",),
    "ancestors": ("ancestors",),
    "attachments": ("children.attachment",),
    "comments": ("children.comment.extensions",),
    "restrictions": tuple(f"restrictions.{action}.restrictions.{who}" for action in ACTIONS for who in ("user", "group")),
    "views": (),
}
NO_VIEWS = "not on Data Center, which has no documented way to ask"
# Versions are read one by one; each answer shows this many at most.
MOST_VERSIONS = 10


def expansions(parts: Sequence[Part]) -> tuple[str, ...]:
    """Return what reading a page must expand, so that it brings these parts."""
    return tuple(word for part in dict.fromkeys(parts) for word in _EXPANSIONS[part])


@attrs.frozen
class PageDetailsDataCenter:
    """See `PageDetails`."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)

    async def of(self, page: Page, parts: Sequence[Part]) -> About:
        """Return these parts of a page; nothing is asked where it was read with the same `include`."""
        raw: Json = page.raw
        roots = {word.partition(".")[0] for word in expansions(parts)}
        if not all(isinstance(raw.get(root), (dict, list)) for root in roots):
            raw = mapping(await self._content(page.id or "", ",".join(expansions(parts))))
        lacks = {"views": NO_VIEWS} if "views" in parts else {}
        found = {part: _read_part(part, raw, page) for part in parts if part != "views"}
        return About(**found, lacks=lacks)

    async def _content(self, page_id: str, expand: str, **more: Any) -> Any:
        from atlassian_clients.confluence_data_center.api.content_resource import get_content_by_id

        return await read(self._client, get_content_by_id.request(path_value(page_id, "page id"), expand=expand, **more))

    async def versions(self, page: Page, *, limit: int, cursor: str | None = None) -> SearchPage[Version]:
        """Return the versions of a page, the newest first: the documents list none, so each is read by its number."""
        from anyio import create_task_group

        if page.version is None or page.id is None:
            raise AtlassianError("Confluence sent the page without its id or version number.", advice="Try again.")
        newest = start_of(cursor) or page.version
        numbers = range(newest, max(0, newest - min(limit, MOST_VERSIONS)), -1)
        found: dict[int, Version] = {}
        refused: list[AtlassianError] = []

        async def ask(which: int) -> None:
            try:
                if which == page.version:
                    found[which] = read_version(mapping(page.raw, "version"))
                    return
                raw = await self._content(page.id or "", "version", version=which, status=["historical"])
                found[which] = read_version(mapping(raw, "version"))
            except AtlassianError as error:
                # A version can be deleted from the history; the numbers of the others stay.
                if error.status != 404:
                    refused.append(error)

        async with create_task_group() as group:
            for which in numbers:
                group.start_soon(ask, which)
        if refused:
            raise refused[0]
        rest = newest - len(numbers)
        rows = tuple(attrs.evolve(found[which], number=which) for which in numbers if which in found)
        return SearchPage(rows, cursor=str(rest) if rest > 0 else None, total=page.version)

    async def restrictions(self, page_id: str) -> tuple[Restriction, ...]:
        """Return who alone may read and update a page, by what is set on the page itself."""
        from atlassian_clients.confluence_data_center.api.content_restrictions import by_operation

        expand = ",".join(f"{action}.restrictions.{who}" for action in ACTIONS for who in ("user", "group"))
        raw = await read(self._client, by_operation.request(path_value(page_id, "page id"), expand=expand))
        return _by_operation(raw)

    async def set_restrictions(self, page_id: str, restrictions: Sequence[Restriction]) -> None:
        """Replace who alone may read and update a page; both must be given."""
        from atlassian_clients.confluence_data_center.api.content_restrictions import update_restrictions
        from atlassian_clients.confluence_data_center.models.content_restriction import ContentRestriction

        body = [
            ContentRestriction(
                operation=one.action,
                restrictions={
                    "user": [{"type": "known", "username": user.id} for user in one.users],
                    "group": [{"type": "group", "name": group.name} for group in one.groups],
                },
            )
            for one in restrictions
        ]
        request = update_restrictions.request(
            path_value(page_id, "page id"), body=body, expand="restrictions.user,restrictions.group"
        )
        await write(self._client, request)

    async def templates(self, space: str | None) -> tuple[Template, ...]:
        """Raise AtlassianError: the documents have no templates."""
        raise _no_templates()

    async def template(self, template_id: str) -> Template:
        """Raise AtlassianError: the documents have no templates."""
        raise _no_templates()


def _no_templates() -> AtlassianError:
    return AtlassianError(
        "Templates are not on Data Center: its documented API has none.",
        advice="Nothing was sent. Copy a page that serves as one with conf_copy_page, or pass body.",
    )


def _read_part(part: Part, raw: Json, page: Page) -> Any:
    if part == "labels":
        return read_labels(mapping(raw, "metadata", "labels"))
    if part == "children":
        children = mapping(raw, "children", "page")
        return Some(tuple(read_place(one, page.id, 1) for one in objects(children, "results")), more_of(children))
    if part == "ancestors":
        return tuple(read_place(one, None, depth) for depth, one in enumerate(objects(raw, "ancestors")))
    if part == "attachments":
        return read_files(mapping(raw, "children", "attachment"))
    if part == "comments":
        return _counted_comments(mapping(raw, "children", "comment"))
    return _by_operation(mapping(raw, "restrictions"))


def _counted_comments(raw: Json) -> dict[str, str]:
    inline = sum(text(one, "extensions", "location") == "inline" for one in objects(raw, "results"))
    more = "+" if more_of(raw) else ""
    return {"footer": f"{len(items(raw, 'results')) - inline}{more}", "inline": f"{inline}{more}"}


def _by_operation(raw: object) -> tuple[Restriction, ...]:
    """Restrictions of an object by operation, as it comes from both places that have them."""
    inner = mapping(raw, "restrictions") or mapping(raw)
    return read_restrictions([{"operation": action, **mapping(inner, action)} for action in ACTIONS])
