"""Pages: read, create, update."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import beginning, json_value
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import clip, lost_words, paragraphs
from mcp_atlassian_oauth.sites.lenient import mapping
from mcp_atlassian_oauth.sites.page_details import About, Part
from mcp_atlassian_oauth.sites.protocols import Confluence, Page, PageKind
from mcp_atlassian_oauth.sites.richtext import RichText, storage_from_markdown
from mcp_atlassian_oauth.tools.doubts import reading_back, unless_doubted
from mcp_atlassian_oauth.tools.page_about import about_page
from mcp_atlassian_oauth.tools.page_answers import difference, page_answer, page_json
from mcp_atlassian_oauth.tools.page_edits import ContentFormat, Edit, applied, edit_of
from mcp_atlassian_oauth.tools.page_names import page_id_of, read_page, space_of
from mcp_atlassian_oauth.tools.page_references import looked_up, with_people
from mcp_atlassian_oauth.tools.page_sections import contents, section_text
from mcp_atlassian_oauth.tools.page_templates import Start, filled_template
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool

# How often an update starts again because somebody else was faster.
ATTEMPTS = 4
PageId = Annotated[str | None, "Id or address; or pass title and space"]


@tool(product="confluence", toolset="pages", title="Get page", read_only=True)
async def conf_get_page(
    call: Call,
    page: PageId = None,
    title: str | None = None,
    space: Annotated[str | None, "Key"] = None,
    version: int | None = None,
    include: list[Part] | None = None,
    section: Annotated[str | None, "Only what is under this heading"] = None,
    headings: Annotated[bool, "Only the headings"] = False,
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """Read a page, blog post or live doc. storage gives the stored body unchanged."""
    confluence, parts = call.confluence(), include or []
    found = await read_page(call, page, title, space, version=version, include=parts)
    # Asked for with a cursor too: it is part of the text that the cursor counts.
    about = await about_page(confluence, found, parts)
    form = call.format(output_format)
    if not (section or headings):
        return await page_text(call, found, form, cursor, about)
    if form == "storage":
        form = "markdown"
    body = found.body.markdown() if found.body else ""
    body = (contents(body) or "(This page has no headings.)") if headings else section_text(body, section or "")
    found, body = await with_people(confluence, found, body)
    return page_answer(found, form, cursor, body=body, about=about)


async def page_text(call: Call, page: Page, form: OutputFormat, cursor: str | None, about: About | None = None) -> str:
    """Return the answer that shows a whole page, its people with names, and what hangs at it."""
    if form == "storage":
        return page_answer(page, form, cursor)
    page, body = await with_people(call.confluence(), page, page.body.markdown() if page.body else "")
    return page_answer(page, form, cursor, body=body, about=about)


@tool(product="confluence", toolset="pages", title="Create page", read_only=False)
async def conf_create_page(
    call: Call,
    title: str,
    body: str | None = None,
    space: Annotated[str | None, "Key"] = None,
    parent: Annotated[str | None, "Id, address or title"] = None,
    kind: PageKind = "page",
    draft: bool = False,
    template: Annotated[str | None, "Name or id; body follows it"] = None,
    variables: Annotated[dict[str, Any] | None, "The template's, by name"] = None,
    content_format: ContentFormat = "markdown",
) -> str:
    """Create a page, blog post or live doc."""
    if not title.strip():
        raise AtlassianError("The title is empty.", advice="Nothing was sent. Pass a title.")
    if body is None and not template:
        raise AtlassianError("There is no body.", advice="Nothing was sent. Pass body, or a template.")
    if variables and not template:
        raise AtlassianError("There is no template to fill variables of.", advice="Nothing was sent. Pass the template too.")
    if kind == "blogpost" and parent:
        raise AtlassianError("A blog post has no parent page.", advice="Nothing was sent. Leave parent out.")
    confluence = call.confluence()
    key = space_of(call, space)
    start = await filled_template(call, template, key, variables or {}) if template else Start()
    storage = body or ""
    if content_format == "markdown" and body:
        storage = storage_from_markdown(
            await looked_up(confluence, body, known="", space=key, page=None, jira=call.jira_or_none())
        )
    storage = start.storage + storage
    parent_id = await page_id_of(call, parent, key) if parent and parent.strip() else None
    made = {"space": key, "title": title.strip(), "storage": storage}
    created = await confluence.create_page(**made, parent=parent_id, kind=kind, draft=draft)
    if created.id:
        held = await _held(confluence, created, kind=kind, draft=draft)
    else:
        held = await _by_title(confluence, key, title.strip(), kind)
    doubts = [*_doubts(held, title.strip(), storage, before=""), *_misplaced(held, kind, draft, parent_id)]
    done = f"Created {_NAMES[kind]} {held.id} in {held.space or key}" + (" as a draft" if draft else "")
    done = done if not doubts else f"{_NAMES[kind].capitalize()} {held.id} exists, but:"
    return _written(call, held, done, doubts, start.unfilled)


_NAMES: Mapping[PageKind, str] = {"page": "page", "blogpost": "blog post", "live": "live doc"}


def _misplaced(held: Page, kind: PageKind, draft: bool, parent_id: str | None) -> list[str]:
    """Return in what a new page isn't what was asked for, its words aside."""
    doubts = []
    if held.kind != kind:
        doubts.append(f"it is a {_NAMES[held.kind]}, not a {_NAMES[kind]}")
    if held.status is not None and draft != (held.status == "draft"):
        doubts.append("it is published, not a draft" if draft else f"its status is {held.status}")
    if parent_id and held.parent_id and held.parent_id != parent_id:
        doubts.append(f"it is below page {held.parent_id}, not {parent_id}")
    return doubts


async def _by_title(confluence: Confluence, space: str, title: str, kind: PageKind) -> Page:
    """Return a page that was created though the answer didn't name it: a title can be given once in a space."""
    try:
        if kind == "blogpost":
            posts = await confluence.tree.titled(title, space=space, kind=kind)
            # Of several with this title the newest would be a guess.
            found = await confluence.page(posts[0].id or "", kind=kind) if len(posts) == 1 else None
        else:
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
    body: Annotated[str | None, "The whole new body, or the section's"] = None,
    section: Annotated[str | None, "Replace only what is under this heading"] = None,
    version: Annotated[int | None, "The version that was read"] = None,
    new_title: str | None = None,
    message: Annotated[str | None, "Version comment"] = None,
    content_format: ContentFormat = "markdown",
) -> str:
    """Change a page's body or title. Send the body as read, edited: what you leave as it was keeps its bytes.
    With version (or the front matter left in), what others changed since stays."""
    if body is None and not (new_title and new_title.strip()):
        raise AtlassianError("There is nothing to change.", advice="Pass body, newTitle, or both.")
    confluence = call.confluence()
    current = _whole(await read_page(call, page, title, space))
    edit = None if body is None else await edit_of(call, current, body, content_format, section, version)
    change = _change(edit, current, new_title)
    if change.storage == change.before and change.title == current.title:
        return f"No change: version {current.version} of page {current.id} already reads so. Nothing was sent."
    if call.dry_run:
        call.preview(_preview(current, change))
    attempt = 1
    while True:
        try:
            answer = await confluence.update_page(current, title=change.title, storage=change.storage, message=message)
            break
        except AtlassianError as error:
            if error.status != 409 or attempt == ATTEMPTS:
                raise
            newest = _whole(await confluence.page(current.id or "", kind="blogpost" if current.kind == "blogpost" else None))
            if newest.version == current.version:
                raise
            current, attempt = newest, attempt + 1
            change = _change(edit, current, new_title)
    held = await _held(confluence, answer, page_id=current.id, kind=current.kind, draft=current.status == "draft")
    return _updated(call, current, held, change, (message or "").strip())


@attrs.frozen
class Change:
    """What a page is to hold; `before` is the storage it was made from, `read` the version its author had read."""

    title: str
    storage: str
    before: str
    read: int | None


def _whole(current: Page) -> Page:
    """Return a page that has all that an update needs; raises AtlassianError for any other."""
    # A page without a readable body can't be spliced onto, nor may a new title alone empty it.
    if current.body is None:
        raise AtlassianError(
            f"Confluence sent page {current.id} without its body, so a change could destroy what is there.",
            advice="Nothing was sent. Try again; check that you may read the page.",
        )
    if current.id is None or current.version is None or current.title is None:
        raise AtlassianError(
            "Confluence sent the page without its id, title or version number, which an update needs.",
            advice="Nothing was sent. Try again.",
        )
    return current


def _change(edit: Edit | None, current: Page, new_title: str | None) -> Change:
    before = current.body.as_stored() if current.body else ""
    storage = before if edit is None else applied(edit, current)
    title = (new_title or "").strip() or current.title or ""
    return Change(title, storage, before, edit.base.version if edit else current.version)


async def _held(
    confluence: Confluence, answer: Page, page_id: str | None = None, *, kind: PageKind | None = None, draft: bool = False
) -> Page:
    """Return the page as the server holds it: what it answers to a write is what it was told."""
    wanted = page_id or answer.id or ""
    with reading_back(
        f"Confluence took the request for page {wanted}, but the page can't be read back:",
        f"The change may have happened, or not. Check with conf_get_page {wanted} before you try again.",
    ):
        return await confluence.page(wanted, kind="blogpost" if kind == "blogpost" else None, draft=draft)


def _doubts(held: Page, title: str, storage: str, before: str) -> list[str]:
    """Return in what the page that the server holds differs from what was sent; "" `before` is a new page."""
    doubts = []
    if " ".join((held.title or "").split()) != " ".join(title.split()):
        doubts.append(f"its title is {clip(held.title or '(none)')!r}, not {clip(title)!r}")
    # Confluence rewrites storage (ids, order of attributes): what it says is what must have stayed.
    body = held.body or RichText("storage", "")
    if storage != before and body.as_stored() == before and storage.strip():
        doubts.append("its body is the old one" if before else "its body is empty")
    elif lost := lost_words(body.said(), RichText("storage", storage).said(), RichText("storage", before).said()):
        doubts.append(f"its body lacks words that were sent: {clip(', '.join(lost), 200)}")
    return doubts


def _updated(call: Call, base: Page, held: Page, change: Change, message: str) -> str:
    old, new = base.version, held.version
    doubts = _doubts(held, change.title, change.storage, change.before)
    stated = mapping(held.raw, "version")
    if message and "message" in stated and " ".join(str(stated["message"] or "").split()) != " ".join(message.split()):
        doubts.append(f"the version comment is {clip(str(stated['message'] or '(none)'), 100)!r}, not {clip(message, 100)!r}")
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
    if change.read not in (None, old):
        done += f" (version {change.read} was read; what was changed since is kept)"
    return _written(call, held, done if not doubts else f"{done}, but:", doubts, paragraphs(*changed))


def _preview(current: Page, change: Change) -> str:
    title = f"Title: {clip(current.title or '(none)')} → {clip(change.title)}" if change.title != current.title else None
    body = _body_change(change.before, RichText("storage", change.storage)) if change.storage != change.before else None
    return paragraphs(f"Page {current.id}, version {current.version}:", title, body)


def _body_change(before: str, body: RichText) -> str:
    shown = difference(RichText("storage", before).markdown(), body.markdown())
    return shown or "The storage format changed; as markdown it reads the same."


def _written(call: Call, held: Page, done: str, doubts: list[str], changed: str) -> str:
    if call.format(None) == "json":
        answer = {"result": done, "doubts": doubts, "changed": changed, "page": page_json(held)}
        return unless_doubted(json_value(without_empty(answer)), doubts)
    facts = f"{done}\n" + "\n".join(f"- {doubt}" for doubt in doubts)
    identity = f"{held.title or '(no title)'} (id {held.id}, version {held.version})\n{held.url or ''}"
    return unless_doubted(beginning(paragraphs(facts, identity, changed), f"conf_get_page {held.id} shows the page"), doubts)


TOOLS = (conf_get_page, conf_create_page, conf_update_page)
