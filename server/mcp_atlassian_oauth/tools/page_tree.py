"""The tree of pages: listed; and pages deleted from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import json_list, json_value, markdown_list
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import clip, paragraphs
from mcp_atlassian_oauth.settings import OutputFormat
from mcp_atlassian_oauth.sites.protocols import Confluence, Page, SearchPage
from mcp_atlassian_oauth.sites.tree import Place
from mcp_atlassian_oauth.tools.doubts import reading_back
from mcp_atlassian_oauth.tools.page_about import shown
from mcp_atlassian_oauth.tools.page_answers import pages_answer
from mcp_atlassian_oauth.tools.page_moves import MOST_COUNTED, and_below
from mcp_atlassian_oauth.tools.page_names import PageRef, page_id_of, space_of
from mcp_atlassian_oauth.tools.registry import Call, Range, tool


@tool(product="confluence", toolset="pages", title="List pages", read_only=True)
async def conf_list_pages(
    call: Call,
    page: Annotated[str | None, "Id, address or title: what is below it; else a whole space"] = None,
    space: Annotated[str | None, "Key"] = None,
    kind: Literal["page", "blogpost"] = "page",
    depth: Annotated[int | None, "Levels; of a space 1 or all", Range(1, 10)] = None,
    limit: Annotated[int, Range(1, 200)] = 100,
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """The page tree, or blog posts."""
    place, tree, form = Position.of(cursor), call.confluence().tree, call.format(output_format)
    if kind == "blogpost":
        if page:
            raise AtlassianError("Blog posts are in no tree.", advice="Pass space, not page.")
        posts = await tree.blog_posts(space_of(call, space), limit=place.reach(limit), cursor=place.server)
        return pages_answer(posts, form, place)
    if page:
        top = await page_id_of(call, page)
        found = await tree.below(top, depth=depth, limit=place.reach(limit), cursor=place.server)
        return _tree_answer(found, form, place, top)
    found = await tree.in_space(space_of(call, space), top=depth == 1, limit=place.reach(limit), cursor=place.server)
    return _tree_answer(found, form, place, None)


def _tree_answer(found: SearchPage[Place], form: OutputFormat, place: Position, top: str | None) -> str:
    rows = found.items[place.skip :]
    if form != "markdown":
        return json_list("pages", [_json(row) for row in rows], place=place, following=found.cursor)
    held = {row.id for row in rows}

    def listed(some: Sequence[Place]) -> str:
        return "\n".join(_line(row, row.parent_id in held or row.parent_id == top) for row in some)

    return markdown_list(rows, listed, place=place, following=found.cursor, nothing="No page")


def _line(row: Place, near: bool) -> str:
    # What is above it may be on an earlier part of the list.
    above = "" if near or row.parent_id is None else f" below {row.parent_id}"
    return f"{'  ' * min((row.depth or 1) - 1, 10)}- {shown(row)}{above}"


def _json(row: Place) -> dict[str, object]:
    kind = row.kind if row.kind != "page" else None
    return without_empty({"id": row.id, "title": row.title, "type": kind, "parentId": row.parent_id, "depth": row.depth})


@tool(product="confluence", toolset="pages", title="Delete page", read_only=False, destructive=True)
async def conf_delete_page(
    call: Call,
    page: PageRef,
    purge: Annotated[bool, "For good, not to the trash"] = False,
) -> str:
    """Delete a page or blog post; its children move up."""
    confluence = call.confluence()
    current = await _to_delete(call, page)
    trashed = current.status == "trashed"
    if trashed and not purge:
        return f"No change: page {current.id} is in the trash already. Nothing was sent."
    below = SearchPage[Place](())
    if current.kind != "blogpost" and not trashed:
        below = await confluence.tree.below(current.id or "", depth=None, limit=MOST_COUNTED)
    titled = f"{clip(current.title or '(no title)')!r} (id {current.id})"
    left = f"{and_below(below).removeprefix(', with ')} move up".strip() if below.items else ""
    if call.dry_run:
        call.preview(f"Delete {titled}{' for good' if purge else ''}{f': {left}' if left else ''}")
    if not trashed:
        with call.step():
            await confluence.tree.delete(current, purge=False)
            await _gone(confluence, current, purged=False)
    if purge:
        await confluence.tree.delete(current, purge=True)
        await _gone(confluence, current, purged=True)
    done = f"Deleted {titled} for good." if purge else f"Moved {titled} to the trash."
    children = await _moved_up(confluence, below) if below.items and not call.dry_run else ""
    if call.format(None) == "json":
        return json_value(without_empty({"result": done, "children": children, "id": current.id}))
    return paragraphs(done, children)


async def _moved_up(confluence: Confluence, below: SearchPage[Place]) -> str:
    """Return where what was below a deleted page is now, by its first child; "" where that can't be told."""
    child = below.items[0]
    try:
        held = await confluence.tree.state(child.id or "") if child.kind == "page" else None
    except AtlassianError:
        return ""
    if held is None or held.status == "trashed":
        return f"Its children may be gone with it: {child.id} isn't there any more." if child.kind == "page" else ""
    return f"What was below it is now below {held.parent_id or 'nothing, at the top of the space'}."


async def _to_delete(call: Call, page: str) -> Page:
    """Return the page to delete, also where it is in the trash, which not every server shows as a page."""
    page_id = await page_id_of(call, page)
    try:
        found = await call.confluence().page(page_id)
    except AtlassianError as error:
        if error.status != 404:
            raise
        trashed = await call.confluence().tree.state(page_id)
        if trashed is None or trashed.status != "trashed":
            raise
        found = trashed
    return attrs.evolve(found, id=page_id)


async def _gone(confluence: Confluence, page: Page, *, purged: bool) -> None:
    """Raise AtlassianError where a page is still there."""
    with reading_back(
        f"Confluence took the request to delete page {page.id}, but whether it is gone can't be read:",
        f"It may have been deleted, or not. Check with conf_get_page {page.id}.",
    ):
        held = await confluence.tree.state(page.id or "", page.kind)
    # A draft has no trash: it is gone at once.
    if held is None or (held.status in ("trashed", "deleted") and not purged):
        return
    raise AtlassianError(
        f"Confluence took the request to delete page {page.id}, but it is still there (status {held.status or 'unknown'}).",
        advice="Check that you may delete it, and read it again before you try again.",
    )


TOOLS = (conf_list_pages, conf_delete_page)
