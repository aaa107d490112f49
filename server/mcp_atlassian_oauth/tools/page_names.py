"""Which page a user means: an id, an address, a tiny link, a title."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.addresses import PageReference, is_address, page_reference
from mcp_atlassian_oauth.sites.page_details import Part
from mcp_atlassian_oauth.sites.protocols import Confluence, Page, PageKind
from mcp_atlassian_oauth.tools.choices import Named, ambiguous
from mcp_atlassian_oauth.tools.registry import Call

MOST_ALIKE = 5
PageRef = Annotated[str, "Id, address or title"]


async def read_page(
    call: Call,
    page: str | None,
    title: str | None = None,
    space: str | None = None,
    *,
    version: int | None = None,
    include: Sequence[Part] = (),
) -> Page:
    """Return the page, blog post or live doc that an id, an address, or a title (and space) mean, with its body.

    Raises AtlassianError where that is none, and with the candidates where it is several.
    """
    confluence = call.confluence()
    if page and page.strip():
        reference = _reference(call, page, space)
    elif title and title.strip():
        reference = _titled(call, title, space)
    else:
        raise AtlassianError("Which page?", advice="Pass page (id, address or title).")
    if reference.id is None and not reference.blog_post and reference.space:
        found = await _of_space(confluence, reference.space, reference.title or "")
        if version is None:
            return found
        reference = PageReference(id=found.id, blog_post=found.kind == "blogpost")
    elif reference.id is None:
        reference = await _by_title(confluence, reference)
    kind: PageKind | None = "blogpost" if reference.blog_post else None
    return await confluence.page(reference.id or "", version=version, kind=kind, include=include)


def _reference(call: Call, page: str, space: str | None = None) -> PageReference:
    """Return which page an id, an address, or else a title means; a title of digits alone has its own parameter."""
    text = page.strip()
    if text and not text.isdecimal() and not text.startswith("/") and not is_address(text):
        return _titled(call, text, space)
    return page_reference(page, call.confluence().url)


def _titled(call: Call, title: str, space: str | None) -> PageReference:
    return PageReference(space=(space or "").strip() or call.defaults.conf_space, title=title.strip())


async def page_id_of(call: Call, page: str, space: str | None = None) -> str:
    """Return the id of the page that an id, an address or a title means; asks only for a title.

    A title is looked for in the space, else in the default one, else anywhere.
    """
    reference = _reference(call, page, space)
    if reference.id:
        return reference.id
    if reference.space and not reference.blog_post:
        found = (await read_page(call, page, space=space)).id
    else:
        found = (await _by_title(call.confluence(), reference)).id
    if found is None:
        raise AtlassianError(
            f"Confluence sent the page {clip(page, 80)!r} without its id.", advice="Nothing was sent. Pass the id."
        )
    return found


def space_of(call: Call, space: str | None) -> str:
    """Return the key of a space, the default one where none is given; raises AtlassianError without either."""
    key = (space or "").strip() or call.defaults.conf_space
    if not key:
        raise AtlassianError("No space is given and no default one is set.", advice="Pass space, or set_defaults confSpace.")
    return key


async def _of_space(confluence: Confluence, space: str, title: str) -> Page:
    """Return the page of a space with this title, else its only blog post of that title."""
    try:
        return await confluence.find_page(space, title)
    except AtlassianError as no_page:
        if no_page.status != 404:
            raise
        reference = PageReference(space=space, title=title, blog_post=True)
        try:
            found = await _by_title(confluence, reference)
        except AtlassianError as error:
            if error.status != 404:
                raise
            alike = await _alike(confluence, space, title)
            raise AtlassianError(*no_page.messages, alike, status=404, advice=no_page.advice) from error
        return await confluence.page(found.id or "", kind="blogpost")


async def _by_title(confluence: Confluence, reference: PageReference) -> PageReference:
    """Return which page has a title: anywhere where no space is named."""
    title = reference.title or ""
    kind: PageKind = "blogpost" if reference.blog_post else "page"
    found = await confluence.tree.titled(title, space=reference.space, kind=kind, day=reference.day)
    pages = [page for page in found if page.id]
    if len(pages) == 1:
        return PageReference(id=pages[0].id, blog_post=reference.blog_post)
    if pages:
        raise ambiguous("page", title, [Named(page.id or "", page.title or title, _note(page)) for page in pages])
    where = f"Space {reference.space} has" if reference.space else "There is"
    raise AtlassianError(
        f"{where} no {'blog post' if reference.blog_post else 'page'} with the title {clip(title)!r}.",
        status=404,
        advice="Titles must match exactly; find it with conf_search_cql (title ~ …).",
    )


def _note(page: Page) -> str:
    return " ".join(filter(None, (page.space or page.space_id, (page.updated or "")[:10])))


async def _alike(confluence: Confluence, space: str, title: str) -> str:
    """Return a sentence with the pages whose titles are most like one, "" where there are none."""
    from mcp_atlassian_oauth.query.cql import quote

    try:
        cql = f"space = {quote(space)} AND type IN (page, blogpost) AND title ~ {quote(title)}"
        hits = (await confluence.search(cql, limit=MOST_ALIKE)).items
    except AtlassianError:
        return ""
    alike = [str(Named(hit.id, hit.title)) for hit in hits if hit.id and hit.title]
    return f"Closest: {'; '.join(alike)}." if alike else ""
