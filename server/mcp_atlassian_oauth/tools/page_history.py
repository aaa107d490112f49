"""The history of a page: its versions, and what changed between two of them."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Annotated

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import json_document, whole
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.text import clip, paragraphs, when
from mcp_atlassian_oauth.sites.page_details import Version
from mcp_atlassian_oauth.sites.protocols import Confluence, Page, PageKind
from mcp_atlassian_oauth.tools.page_names import PageRef, read_page
from mcp_atlassian_oauth.tools.page_references import people_by_id, with_people
from mcp_atlassian_oauth.tools.page_sections import sections
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, Range, tool
from mcp_atlassian_oauth.tools.rows import page_answer
from mcp_atlassian_oauth.tools.users import person


@tool(product="confluence", toolset="pages", title="Get page history", read_only=True)
async def conf_get_history(
    call: Call,
    page: PageRef,
    limit: Annotated[int, Range(1, 100)] = 10,
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """A page's versions and who made them."""
    confluence, place = call.confluence(), Position.of(cursor)
    current = await read_page(call, page)
    found = await confluence.page_details.versions(current, limit=place.reach(limit), cursor=place.server)
    named = await _with_names(confluence, found.items)
    by = Counter(filter(None, (person(version.author) for version in named[place.skip :])))
    heading = f"Page {current.id}, {clip(current.title or '(no title)', 120)!r}"
    if by:
        heading += ", changed by " + ", ".join(f"{name}: {count}" for name, count in by.most_common())

    def row(version: Version) -> dict[str, str | None]:
        return {
            "version": str(version.number) if version.number is not None else None,
            "date": when(version.created),
            "by": person(version.author),
            "message": version.message,
            "minor": "yes" if version.minor else None,
        }

    about = {"page": current.id, "title": current.title, "changedBy": dict(by)}
    answer = attrs.evolve(found, items=named)
    return page_answer("versions", answer, place, call.format(output_format), row, heading, about)


async def _with_names(confluence: Confluence, versions: Sequence[Version]) -> tuple[Version, ...]:
    authors = [version.author for version in versions if version.author]
    people = await people_by_id(confluence, [author.id for author in authors if author.id and not author.name])
    return tuple(
        attrs.evolve(one, author=people.get(one.author.id or "") or one.author) if one.author else one for one in versions
    )


@tool(product="confluence", toolset="pages", title="Compare page versions", read_only=True)
async def conf_compare_versions(
    call: Call,
    page: PageRef,
    old: int | None = None,
    new: Annotated[int | None, "Default: the latest two"] = None,
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """What changed between two versions, as a diff of their markdown."""
    current = await read_page(call, page)
    if current.version is None or current.id is None:
        raise AtlassianError("Confluence sent the page without its id or version number.", advice="Try again.")
    newer = new if new is not None else current.version
    older = old if old is not None else newer - 1
    for number in (older, newer):
        if not 0 < number <= current.version:
            raise AtlassianError(
                f"Page {current.id} has no version {number}: it is at {current.version}.",
                advice="conf_get_history lists the versions.",
            )
    before, after = [await _version(call, current, number) for number in (older, newer)]
    diff = "\n".join(section_diff(_markdown(before), _markdown(after)))
    title = f"Title: {clip(before.title or '')} → {clip(after.title or '')}" if before.title != after.title else ""
    after, diff = await with_people(call.confluence(), after, diff)
    text = paragraphs(title, diff or ("" if title else "They read the same."))
    if call.format(output_format) == "json":
        about = {"page": current.id, "old": older, "new": newer}
        return json_document(lambda pieces, first: about | {"diff": pieces[0] or ""}, (text,), cursor)
    made = ", ".join(filter(None, (when(after.updated), after.author.name if after.author else None, after.message)))
    heading = f"Page {current.id}, version {older} → {newer}" + (f" ({made})" if made else "")
    return whole(paragraphs(heading, text), cursor)


async def _version(call: Call, current: Page, number: int) -> Page:
    if number == current.version:
        return current
    kind: PageKind | None = "blogpost" if current.kind == "blogpost" else None
    found = await call.confluence().page(current.id or "", version=number, kind=kind)
    if found.body is None or found.version not in (None, number):
        raise AtlassianError(
            f"Confluence sent version {number} of page {current.id} without its body.",
            advice="It may have been deleted from the history; conf_get_history lists the versions.",
        )
    return found


def _markdown(page: Page) -> str:
    return page.body.markdown() if page.body else ""


def section_diff(old: str, new: str) -> Iterator[str]:
    """Yield the lines of markdown that went ("- ") and came ("+ "), below the headings that they stand under."""
    before, after = old.splitlines(), new.splitlines()
    stood, stands = _headings(old, len(before)), _headings(new, len(after))
    heading: str | None = None
    for tag, start, end, to_start, to_end in difflib.SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes():
        changed = [
            *(f"- {line}" for line in before[start:end] if line),
            *(f"+ {line}" for line in after[to_start:to_end] if line),
        ]
        if tag == "equal" or not changed:
            continue
        # What was only taken away is named by where it stood.
        where = stands[to_start] if to_start < to_end else stood[start]
        if where != heading:
            yield from (*([""] if heading is not None else []), f"## {where or '(before the first heading)'}")
        else:
            yield "…"
        heading = where
        yield from changed


def _headings(markdown: str, lines: int) -> list[str]:
    """Return for each line the headings that it stands under, "" for none."""
    found = [""] * (lines + 1)
    for section in sections(markdown):
        for number in range(section.start, min(section.end, lines)):
            found[number] = " > ".join(section.path)
    return found


TOOLS = (conf_get_history, conf_compare_versions)
