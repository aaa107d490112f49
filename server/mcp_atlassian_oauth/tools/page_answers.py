"""A page and lists of pages as markdown, JSON and storage: for the page tools and the resources."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from typing import Any

from mcp_atlassian_oauth.render.answer import json_document, json_list, markdown_list, whole
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import clip, facts, table, when
from mcp_atlassian_oauth.sites.page_details import About
from mcp_atlassian_oauth.sites.protocols import Hit, Page, SearchPage
from mcp_atlassian_oauth.tools.page_about import about_facts, about_json
from mcp_atlassian_oauth.tools.registry import OutputFormat
from mcp_atlassian_oauth.tools.users import person

_FRONT_MATTER = re.compile(r"\A---\r?\n(?P<facts>(?:[a-z]+: [^\r\n]*\r?\n)+)---\r?\n(?:\r?\n)?")
DIFF_LINES = 40


def page_answer(
    page: Page, form: OutputFormat, cursor: str | None = None, *, body: str | None = None, about: About | None = None
) -> str:
    """Return a page with its body, or the part of it from the cursor on; storage is the stored body alone.

    `body` is markdown to show instead of the whole body: one with names in its mentions, a section, the headings. `about` is
    what hangs at the page.
    """
    if form == "storage":
        return whole(page.body.as_stored() if page.body else "", cursor)
    if body is None:
        body = page.body.markdown() if page.body else ""
    if form == "json":

        def build(pieces: Sequence[str | None], first: bool) -> dict[str, Any]:
            shown = page_json(page) | about_json(about or About()) if first else {"id": page.id, "version": page.version}
            return shown | {"body": pieces[0] or ""}

        return json_document(build, (body,), cursor)
    return whole(f"{front_matter(page, about)}\n\n{body or '(This page is empty.)'}", cursor)


def front_matter(page: Page, about: About | None = None) -> str:
    """Return what identifies a page and its version, and what was asked for about it, as front matter."""
    return "\n".join(
        (
            "---",
            facts(
                (
                    ("title", clip(page.title, 300) if page.title else None),
                    ("id", page.id),
                    ("type", page.kind if page.kind != "page" else None),
                    ("space", page.space or page.space_id),
                    ("version", str(page.version) if page.version is not None else "(the server sent none)"),
                    ("status", page.status if page.status != "current" else None),
                    ("updated", when(page.updated)),
                    ("by", person(page.author)),
                    ("parent", page.parent_id),
                    ("url", page.url),
                    *about_facts(about or About()),
                )
            ),
            "---",
        )
    )


def without_front_matter(markdown: str, page: Page) -> str:
    """Return markdown without the front matter that an answer put before this page's body, if it was sent back."""
    match = _FRONT_MATTER.match(markdown)
    own = match is not None and f"id: {page.id}" in match["facts"].splitlines()
    return markdown[match.end() :] if match and own else markdown


def read_version(markdown: str, page: Page) -> int | None:
    """Return the version in the front matter that an answer put before this page's body, None without it."""
    match = _FRONT_MATTER.match(markdown)
    lines = match["facts"].splitlines() if match else []
    stated = next((line.removeprefix("version: ") for line in lines if line.startswith("version: ")), "")
    return int(stated) if f"id: {page.id}" in lines and re.fullmatch("[0-9]{1,9}", stated) else None


def page_json(page: Page) -> dict[str, Any]:
    """Return what identifies a page and its version, as JSON."""
    return without_empty(
        {
            "id": page.id,
            "title": page.title,
            "type": page.kind if page.kind != "page" else None,
            "space": page.space,
            "spaceId": page.space_id,
            "version": page.version,
            "message": page.message,
            "status": page.status,
            "updated": page.updated,
            "by": without_empty({"id": page.author.id, "name": page.author.name}) if page.author else None,
            "parentId": page.parent_id,
            "url": page.url,
        }
    )


def pages_answer(found: SearchPage[Page], form: OutputFormat, place: Position) -> str:
    """Return a list of pages."""
    pages = found.items[place.skip :]
    if form != "markdown":
        return json_list("pages", [page_json(page) for page in pages], place=place, following=found.cursor)
    return markdown_list(pages, _page_table, place=place, following=found.cursor, nothing="No page")


def _page_table(pages: Sequence[Page]) -> str:
    columns = ("Id", "Title", "Version", "Updated")
    return table(columns, ((page.id, page.title, str(page.version or ""), when(page.updated)) for page in pages))


def hits_answer(found: SearchPage[Hit], form: OutputFormat, place: Position, note: str = "") -> str:
    """Return what a search found; `note` precedes it."""
    hits = found.items[place.skip :]
    if form != "markdown":
        rows = [_hit_json(hit) for hit in hits]
        about = {"note": note}
        return json_list("results", rows, place=place, following=found.cursor, total=found.total, extra=about)
    return markdown_list(
        hits,
        _hit_table,
        place=place,
        following=found.cursor,
        total=found.total,
        heading=note,
        nothing="Nothing matches",
    )


def _hit_table(hits: Sequence[Hit]) -> str:
    columns = ("Id", "Title", "Space", "Type", "Updated", "Excerpt")
    return table(columns, ((hit.id, hit.title, hit.space, hit.kind, when(hit.updated), hit.excerpt) for hit in hits))


def _hit_json(hit: Hit) -> dict[str, Any]:
    names = ("id", "title", "space", "updated", "url")
    named = {name: getattr(hit, name) for name in names}
    return without_empty({**named, "type": hit.kind, "excerpt": clip(hit.excerpt, 300) if hit.excerpt else None})


def difference(old: str, new: str) -> str:
    """Return what changed between two markdown texts as a short diff with a line of context; "" where nothing did."""
    lines = list(difflib.unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=1))[2:]
    if not lines:
        return ""
    added = sum(line.startswith("+") for line in lines)
    removed = sum(line.startswith("-") for line in lines)
    shown = [clip_line(line) for line in lines[:DIFF_LINES]]
    rest = [f"… {len(lines) - DIFF_LINES} more lines"] if len(lines) > DIFF_LINES else []
    return "\n".join((f"Body, as markdown: {removed} lines out, {added} in.", *(f"    {line}" for line in (*shown, *rest))))


def clip_line(line: str, limit: int = 120) -> str:
    """Return a line cut to `limit` characters, its indentation kept."""
    return line if len(line) <= limit else f"{line[: limit - 1]}…"
