"""Pages moved and copied in the tree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import beginning, json_value
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import clip, holds_words, paragraphs
from mcp_atlassian_oauth.sites.protocols import Confluence, Page, SearchPage
from mcp_atlassian_oauth.sites.tree import Copied, Place
from mcp_atlassian_oauth.sites.tree import Position as Where
from mcp_atlassian_oauth.tools.doubts import reading_back, unless_doubted
from mcp_atlassian_oauth.tools.page_answers import page_json
from mcp_atlassian_oauth.tools.page_names import PageRef, page_id_of, read_page
from mcp_atlassian_oauth.tools.registry import Call, tool

# How many pages below one are counted; more are "at least" so many.
MOST_COUNTED = 200


@tool(product="confluence", toolset="pages", title="Move page", read_only=False, idempotent=True)
async def conf_move_page(
    call: Call,
    page: PageRef,
    parent: Annotated[str | None, "Page to move it below"] = None,
    before: Annotated[str | None, "Sibling"] = None,
    after: Annotated[str | None, "Sibling"] = None,
    space: Annotated[str | None, "Key: below its home page"] = None,
) -> str:
    """Move a page and all below it: one of parent, before, after, space."""
    confluence = call.confluence()
    target_id, where = await _target(call, parent, before, after, space)
    current = await read_page(call, page)
    if current.kind == "blogpost":
        raise AtlassianError("A blog post is in no tree, so it can't be moved.", advice="Nothing was sent.")
    if current.body is None or current.id is None:
        raise AtlassianError("Confluence sent the page without its id or body.", advice="Nothing was sent. Try again.")
    target = await _there(confluence, target_id)
    key = await _space_key(confluence, target)
    current = attrs.evolve(current, space=await _space_key(confluence, current))
    wanted = target_id if where == "append" else target.parent_id
    words = f"{'below' if where == 'append' else where} {clip(target.title or '(no title)', 80)!r} (id {target_id}) in {key}"
    if call.dry_run:
        call.preview(f"Page {current.id}: from below {current.parent_id or 'nothing'} in {current.space} to {words}")
    if where == "append" and current.parent_id == target_id:
        return f"No change: page {current.id} is already {words}. Nothing was sent."
    await confluence.tree.move(current, target_id, where, key)
    held = await _read_back(confluence, current, "moved")
    doubts = []
    if held.parent_id != wanted:
        doubts.append(f"it is below {held.parent_id or 'nothing'}, not {wanted or 'nothing'}")
    held_key = held.space or (await _space_key(confluence, held) if held.space_id else None)
    if held_key != key:
        doubts.append(f"it is in space {held_key}, not {key}")
    if not doubts and where != "append" and wanted:
        doubts += await _order(confluence, wanted, current.id or "", target_id, where)
    moved = held.parent_id != current.parent_id or held_key != current.space
    if doubts and not moved:
        raise AtlassianError(
            f"Confluence took the request to move page {current.id}, but {'; '.join(doubts)}: it was not moved.",
            advice="Check that you may edit both pages, and read the page again before you try again.",
        )
    done = f"Moved page {current.id} {words}"
    return _written(call, held, done if not doubts else f"{done}, but:", doubts)


async def _target(call: Call, parent: str | None, before: str | None, after: str | None, space: str | None) -> tuple[str, Where]:
    if sum(bool(given) for given in (parent, before, after, space)) != 1:
        raise AtlassianError("Where to?", advice="Nothing was sent. Pass one of parent, before, after and space.")
    if before:
        return await page_id_of(call, before), "before"
    if after:
        return await page_id_of(call, after), "after"
    if parent:
        return await page_id_of(call, parent), "append"
    reference = (space or "").strip()
    home = (await call.confluence().space(reference)).homepage_id
    if home is None:
        raise AtlassianError(f"Space {reference} has no home page.", advice="Nothing was sent. Pass parent.")
    return home, "append"


async def _there(confluence: Confluence, page_id: str) -> Page:
    """Return the page to move or copy to, without its body."""
    found = await confluence.tree.state(page_id)
    if found is None or found.status == "trashed":
        raise AtlassianError(
            f"There is no page {page_id} to put it at, or this account may not see it.",
            status=404,
            advice="Nothing was sent. Check the id; conf_list_pages lists pages.",
        )
    return found


async def _space_key(confluence: Confluence, page: Page) -> str:
    if page.space:
        return page.space
    if page.space_id is None:
        raise AtlassianError(f"Confluence sent page {page.id} without its space.", advice="Try again.")
    return await confluence.space_key(page.space_id)


async def _read_back(confluence: Confluence, page: Page, what: str, *, body: bool = False) -> Page:
    """Return a page after a change, with its body if asked for; raises AtlassianError that says so where it can't be read."""
    identity = page.id or ""
    with reading_back(
        f"Confluence took the request, but page {page.id} can't be read back:",
        f"It may have been {what}, or not. Check with conf_get_page {page.id} before you try again.",
    ):
        held = await (confluence.page(identity) if body else confluence.tree.state(identity, page.kind))
    if held is None or held.id is None:
        raise AtlassianError(
            f"Confluence took the request, but page {page.id} can't be read back: it may have been {what}, or not.",
            advice=f"Check with conf_get_page {page.id} before you try again.",
        )
    return held


async def _order(confluence: Confluence, parent: str, page: str, sibling: str, where: Where) -> list[str]:
    """Return the doubt that a page isn't where it should be among its siblings, as far as they can be listed."""
    try:
        found = await confluence.tree.below(parent, depth=1, limit=MOST_COUNTED)
    except AtlassianError:
        return ["its place among the others can't be checked"]
    ids = [place.id for place in found.items]
    if page not in ids or sibling not in ids:
        return [] if found.cursor else ["its place among the others can't be checked"]
    place = ids.index(sibling) + (1 if where == "after" else -1)
    return [] if 0 <= place < len(ids) and ids[place] == page else [f"it doesn't stand right {where} {sibling}"]


@tool(product="confluence", toolset="pages", title="Copy page", read_only=False)
async def conf_copy_page(
    call: Call,
    page: PageRef,
    parent: Annotated[str | None, "Page to put it below"] = None,
    space: Annotated[str | None, "Key: below its home page"] = None,
    new_title: Annotated[str | None, "With children: what precedes all titles"] = None,
    children: Annotated[bool, "Copy all below it too"] = False,
) -> str:
    """Copy a page."""
    confluence = call.confluence()
    source = await read_page(call, page)
    if source.kind == "blogpost":
        raise AtlassianError("Only pages can be copied.", advice="Nothing was sent. Create a blog post with its body.")
    if source.body is None or source.title is None or source.id is None:
        raise AtlassianError("Confluence sent the page without its body or title.", advice="Nothing was sent. Try again.")
    own = await _space_key(confluence, source)
    if parent or space:
        target_id, _ = await _target(call, parent, None, None, space)
        key = await _space_key(confluence, await _there(confluence, target_id))
    elif source.parent_id:
        target_id, key = source.parent_id, own
    else:
        target_id, key = source.id, own
    # Titles are given once in a space.
    prefix = (new_title if new_title is not None else "Copy of " if key == own else "") if children else ""
    title = (
        f"{prefix}{source.title}"
        if children
        else (new_title or "").strip() or (f"Copy of {source.title}" if key == own else source.title)
    )
    below = await confluence.tree.below(source.id, depth=None, limit=MOST_COUNTED) if children else SearchPage[Place](())
    if call.dry_run:
        call.preview(f"Page {source.id} to {clip(title)!r} below {target_id} in {key}{and_below(below)}")
    lacks = "" if confluence.tree.copies_all else "Attachments, labels and restrictions were not copied: Data Center can't."
    if not children:
        answer = await confluence.tree.copy(source, title=title, parent=target_id, space=key)
        held = await _copy(confluence, answer, title, key)
        doubts = [*_copy_doubts(held, title, target_id), *_body_doubts(held, source)]
        return _written(call, held, f"Copied page {source.id} to {held.id} in {key}", doubts, lacks)
    copied = await confluence.tree.copy_all(source, prefix=prefix, parent=target_id, space=key)
    return await _copied_all(call, confluence, source, copied, title, target_id, below, lacks)


def and_below(below: SearchPage[Place]) -> str:
    """Return ", with 3 pages below it", "" where there are none."""
    if not below.items:
        return ""
    more = "at least " if below.cursor else ""
    return f", with {more}{len(below.items)} pages below it"


async def _copy(confluence: Confluence, answer: Page, title: str, space: str) -> Page:
    """Return the copy as the server holds it; an answer that doesn't name it is looked up by the title."""
    if answer.id:
        return await _read_back(confluence, answer, "copied", body=True)
    found = [page for page in await confluence.tree.titled(title, space=space) if page.id]
    if len(found) != 1:
        raise AtlassianError(
            "Confluence took the request to copy but its answer names no page: it may have been copied, or not.",
            advice=f'Check with conf_get_page title="{title}" space="{space}" before you try again.',
        )
    return await _read_back(confluence, found[0], "copied", body=True)


def _body_doubts(held: Page, source: Page) -> list[str]:
    """Return the doubt that a copy hasn't the body of what it was made from."""
    wanted = source.body.said() if source.body else ""
    if held.body is None:
        return ["its body can't be read"]
    if holds_words(held.body.said(), wanted):
        return []
    return ["its body is empty" if not held.body.as_stored().strip() else f"its body is not that of page {source.id}"]


def _copy_doubts(held: Page, title: str, parent: str) -> list[str]:
    doubts = []
    if held.title != title:
        doubts.append(f"its title is {clip(held.title or '(none)')!r}, not {clip(title)!r}")
    if held.parent_id != parent:
        doubts.append(f"it is below {held.parent_id or 'nothing'}, not {parent}")
    return doubts


async def _copied_all(
    call: Call,
    confluence: Confluence,
    source: Page,
    copied: Copied,
    title: str,
    parent: str,
    below: SearchPage[Place],
    lacks: str,
) -> str:
    look = f"conf_list_pages {parent} shows what is there."
    if copied.task:
        so_far = f", at {copied.percent} %" if copied.percent is not None else ""
        said = f"The copy of page {source.id} and all below it is still running (task {copied.task}{so_far}): it isn't done yet."
        return json_value({"result": said, "task": copied.task}) if call.format(None) == "json" else f"{said} {look}"
    if copied.failed:
        raise AtlassianError(
            f"The copy of page {source.id} failed, or was made in part:",
            copied.failed,
            advice=f"Look before you try again: {look}",
        )
    held_id = copied.page_id or next((page.id for page in await confluence.tree.titled(title) if page.parent_id == parent), None)
    if held_id is None:
        raise AtlassianError(
            "Confluence says that the copy is finished, but not which page it is: it may have happened, or not.",
            advice=look,
        )
    held = await _read_back(confluence, attrs.evolve(source, id=held_id), "copied")
    doubts = _copy_doubts(held, title, parent)
    # What was copied is counted, as the tree may be larger than what was allowed or known.
    there = await confluence.tree.below(held_id, depth=None, limit=MOST_COUNTED)
    if len(there.items) < len(below.items):
        doubts.append(f"only {len(there.items)} of {len(below.items)} pages are below it so far")
    done = f"Copied page {source.id} to {held_id}{and_below(there)}"
    return _written(call, held, done if not doubts else f"{done}, but:", doubts, lacks)


def _written(call: Call, held: Page, done: str, doubts: Sequence[str], more: str = "") -> str:
    done = done if not doubts or done.endswith(":") else f"{done}, but:"
    if call.format(None) == "json":
        shown_page = page_json(held)
        answer = {"result": done, "doubts": list(doubts), "note": more, "page": shown_page}
        return unless_doubted(json_value(without_empty(answer)), doubts)
    facts = "\n".join((done, *(f"- {doubt}" for doubt in doubts)))
    identity = f"{held.title or '(no title)'} (id {held.id}, version {held.version})\n{held.url or ''}"
    return unless_doubted(beginning(paragraphs(facts, identity, more), f"conf_get_page {held.id} shows the page"), doubts)


TOOLS = (conf_move_page, conf_copy_page)
