"""Pages: read, create, update."""

from __future__ import annotations

from typing import Annotated, Literal

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import beginning, json_value
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import clip, holds_words, paragraphs
from mcp_atlassian_oauth.sites.addresses import page_reference
from mcp_atlassian_oauth.sites.protocols import Confluence, Page
from mcp_atlassian_oauth.sites.richtext import RichText, storage_from_markdown
from mcp_atlassian_oauth.tools.page_answers import difference, page_answer, page_json, without_front_matter
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool

ContentFormat = Literal["markdown", "storage"]
PageId = Annotated[str | None, "Id or address; or pass title and space"]


@tool(product="confluence", toolset="pages", title="Get page", read_only=True)
async def conf_get_page(
    call: Call,
    page: PageId = None,
    title: str | None = None,
    space: Annotated[str | None, "Key"] = None,
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """Read a page. storage gives the stored body unchanged."""
    found = await read_page(call, page, title, space)
    return page_answer(found, call.format(output_format), cursor)


async def read_page(call: Call, page: str | None, title: str | None, space: str | None) -> Page:
    """Return the page that an id, an address, or a title and space mean; raises AtlassianError where that is none."""
    confluence = call.confluence()
    if page and page.strip():
        reference = page_reference(page, confluence.url)
        if reference.id:
            return await confluence.page(reference.id)
        return await confluence.find_page(reference.space or "", reference.title or "")
    if title and title.strip():
        return await confluence.find_page(_space(call, space), title.strip())
    raise AtlassianError("Which page?", advice="Pass page (id or address), or title and space.")


def _space(call: Call, space: str | None) -> str:
    key = (space or "").strip() or call.defaults.conf_space
    if not key:
        raise AtlassianError("No space is given and no default one is set.", advice="Pass space, or set_defaults confSpace.")
    return key


@tool(product="confluence", toolset="pages", title="Create page", read_only=False)
async def conf_create_page(
    call: Call,
    title: str,
    body: str,
    space: Annotated[str | None, "Key"] = None,
    parent: Annotated[str | None, "Id or address"] = None,
    content_format: ContentFormat = "markdown",
) -> str:
    """Create a page."""
    if not title.strip():
        raise AtlassianError("The title is empty.", advice="Nothing was sent. Pass a title.")
    confluence = call.confluence()
    key = _space(call, space)
    storage = body if content_format == "storage" else storage_from_markdown(body)
    parent_id = await _parent(confluence, parent) if parent and parent.strip() else None
    created = await confluence.create_page(space=key, title=title.strip(), storage=storage, parent=parent_id)
    held = await (_held(confluence, created) if created.id else _by_title(confluence, key, title.strip()))
    doubts = _doubts(held, title.strip(), storage, before="")
    done = f"Created page {held.id} in {held.space or key}" if not doubts else f"Page {held.id} exists, but:"
    return _written(call, held, done, doubts, "")


async def _parent(confluence: Confluence, parent: str) -> str:
    reference = page_reference(parent, confluence.url)
    found = reference.id or (await confluence.find_page(reference.space or "", reference.title or "")).id
    if found is None:
        raise AtlassianError("Confluence sent the parent page without its id.", advice="Nothing was sent. Pass the id.")
    return found


async def _by_title(confluence: Confluence, space: str, title: str) -> Page:
    """Return a page that was created though the answer didn't name it: a title can be given once in a space."""
    try:
        found = await confluence.find_page(space, title)
    except AtlassianError as error:
        found, said = None, error.messages
    else:
        said = ()
    if found is None or found.id is None:
        raise AtlassianError(
            "Confluence took the request but its answer names no page: it may have been created, or not.",
            *said,
            advice=f'Check with conf_get_page title="{title}" space="{space}" before you try again.',
        )
    return found


@tool(product="confluence", toolset="pages", title="Update page", read_only=False, destructive=True)
async def conf_update_page(
    call: Call,
    page: PageId = None,
    title: Annotated[str | None, "Current title"] = None,
    space: Annotated[str | None, "Key"] = None,
    body: Annotated[str | None, "The whole new body"] = None,
    new_title: str | None = None,
    message: Annotated[str | None, "Version comment"] = None,
    content_format: ContentFormat = "markdown",
) -> str:
    """Change a page's body or title. Send the whole body as read, edited: what you leave as it was keeps its bytes."""
    if body is None and not (new_title and new_title.strip()):
        raise AtlassianError("There is nothing to change.", advice="Pass body, newTitle, or both.")
    confluence = call.confluence()
    current = await read_page(call, page, title, space)
    change = _change(current, body, new_title, content_format)
    if change.storage == change.before and change.title == current.title:
        return f"No change: version {current.version} of page {current.id} already reads so. Nothing was sent."
    base = current
    try:
        answer = await confluence.update_page(base, title=change.title, storage=change.storage, message=message)
    except AtlassianError as error:
        if error.status != 409:
            raise
        base = await _unchanged(confluence, current, error)
        change = attrs.evolve(change, title=(new_title or "").strip() or base.title or change.title)
        answer = await confluence.update_page(base, title=change.title, storage=change.storage, message=message)
    held = await _held(confluence, answer, page_id=current.id)
    return _updated(call, base, held, change)


@attrs.frozen
class Change:
    """What a page is to hold; `before` is the storage it was made from."""

    title: str
    storage: str
    before: str


def _change(current: Page, body: str | None, new_title: str | None, content_format: ContentFormat) -> Change:
    # A page without a readable body can't be spliced onto, nor may a new title alone empty it.
    if current.body is None:
        raise AtlassianError(
            f"Confluence sent page {current.id} without its body, so a change could destroy what is there.",
            advice="Nothing was sent. Try again; check that you may read the page.",
        )
    title = (new_title or "").strip() or current.title
    if current.id is None or current.version is None or title is None:
        raise AtlassianError(
            "Confluence sent the page without its id, title or version number, which an update needs.",
            advice="Nothing was sent. Try again.",
        )
    before = current.body.as_stored()
    storage = before
    if body is not None:
        text = without_front_matter(body, current)
        storage = text if content_format == "storage" else storage_from_markdown(text, base=before)
    return Change(title, storage, before)


async def _unchanged(confluence: Confluence, read: Page, conflict: AtlassianError) -> Page:
    """Return the newest version of a page if its body is still the one that was read, else raise the conflict."""
    newest = await confluence.page(read.id or "")
    same = newest.body is not None and read.body is not None and newest.body.as_stored() == read.body.as_stored()
    if same and newest.version is not None and newest.version != read.version:
        return newest
    raise AtlassianError(
        f"Page {read.id} was changed meanwhile: version {read.version} was read, it is now at {newest.version}.",
        *conflict.messages,
        status=409,
        advice="Nothing was overwritten. Read the page again, apply the change to the new version, and update.",
    ) from conflict


async def _held(confluence: Confluence, answer: Page, page_id: str | None = None) -> Page:
    """Return the page as the server holds it: its answer, or read again where that is not the whole of it."""
    if answer.id and answer.id == (page_id or answer.id) and answer.version is not None and answer.body is not None:
        return answer
    wanted = page_id or answer.id or ""
    try:
        return await confluence.page(wanted)
    except AtlassianError as error:
        raise AtlassianError(
            f"Confluence took the request for page {wanted}, but the page can't be read back:",
            *error.messages,
            status=error.status,
            advice=f"The change may have happened, or not. Check with conf_get_page {wanted} before you try again.",
        ) from error


def _doubts(held: Page, title: str, storage: str, before: str) -> list[str]:
    """Return in what the page that the server holds differs from what was sent; "" `before` is a new page."""
    doubts = []
    if " ".join((held.title or "").split()) != " ".join(title.split()):
        doubts.append(f"its title is {clip(held.title or '(none)')!r}, not {clip(title)!r}")
    # Confluence rewrites storage (ids, order of attributes): only an old or an empty body shows that it didn't take it.
    body = held.body.as_stored() if held.body else ""
    if storage != before and body == before and storage.strip():
        doubts.append("its body is the old one" if before else "its body is empty")
    elif not holds_words(body, storage):
        doubts.append("its body is not what was sent")
    return doubts


def _updated(call: Call, base: Page, held: Page, change: Change) -> str:
    old, new = base.version, held.version
    doubts = _doubts(held, change.title, change.storage, change.before)
    if new is None:
        raise AtlassianError(
            f"Confluence took the update of page {base.id} but doesn't say which version it holds: it may have happened, or not.",
            *doubts,
            advice=f"Check with conf_get_page {base.id} before you try again.",
        )
    if old is not None and new <= old:
        raise AtlassianError(
            f"Confluence took the update of page {base.id} but still holds version {new}: the change was not made.",
            *doubts,
            advice="Read the page again before you try again.",
        )
    changed = []
    if held.title != base.title:
        changed.append(f"Title: {clip(base.title or '(none)')} → {clip(held.title or '(none)')}")
    if held.body and held.body.as_stored() != change.before:
        changed.append(_body_change(change.before, held.body))
    done = f"Updated page {held.id}: version {old} → {new}"
    return _written(call, held, done if not doubts else f"{done}, but:", doubts, paragraphs(*changed))


def _body_change(before: str, body: RichText) -> str:
    shown = difference(RichText("storage", before).markdown(), body.markdown())
    return shown or "The storage format changed; as markdown it reads the same."


def _written(call: Call, held: Page, done: str, doubts: list[str], changed: str) -> str:
    if call.format(None) == "json":
        return json_value(without_empty({"result": done, "doubts": doubts, "changed": changed, "page": page_json(held)}))
    facts = f"{done}\n" + "\n".join(f"- {doubt}" for doubt in doubts)
    identity = f"{held.title or '(no title)'} (id {held.id}, version {held.version})\n{held.url or ''}"
    return beginning(paragraphs(facts, identity, changed), f"conf_get_page {held.id} shows the page")


TOOLS = (conf_get_page, conf_create_page, conf_update_page)
