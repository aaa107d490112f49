"""What a model wants a page to hold, laid over the version that the page is at."""

from __future__ import annotations

import re
from typing import Literal

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.protocols import Confluence, Page
from mcp_atlassian_oauth.sites.richtext import RichText, storage_from_markdown
from mcp_atlassian_oauth.tools.page_answers import read_version, without_front_matter
from mcp_atlassian_oauth.tools.page_references import looked_up, without_names
from mcp_atlassian_oauth.tools.page_sections import with_section
from mcp_atlassian_oauth.tools.registry import Call
from mcp_atlassian_oauth.tools.three_way import Conflict, three_way

ContentFormat = Literal["markdown", "storage"]
_CUT = re.compile(r'\[cut here; the rest: same call with cursor="[^"\n]*"\]\s*\Z')
MOST_CONFLICTS = 5


@attrs.frozen
class Edit:
    """A new body, in markdown or storage, and the version of the page that it was made from."""

    text: str
    content_format: ContentFormat
    base: Page


async def edit_of(
    call: Call, current: Page, body: str, content_format: ContentFormat, section: str | None, version: int | None
) -> Edit:
    """Return the edit that a new body, or a new body of one section, means.

    It was made from `version`, else from the version in the front matter that the body begins with, else from the current
    one. Raises AtlassianError for a part of a page, a version that can't be read, a section that there isn't, and links
    that lead nowhere.
    """
    confluence = call.confluence()
    made_from = version if version is not None else read_version(body, current)
    text = without_front_matter(body, current).replace("\r\n", "\n")
    if _CUT.search(text):
        raise AtlassianError(
            "The body ends where an answer was cut: sending it would delete the rest of the page.",
            advice="Nothing was sent. Read the rest too, or change one section by its heading.",
        )
    base = await _version(confluence, current, made_from)
    if content_format == "storage":
        if section:
            raise AtlassianError(
                "A section is found by its heading in markdown.", advice="Nothing was sent. Pass markdown, or no section."
            )
        return Edit(text, content_format, base)
    stored = _markdown(base)
    text = without_names(text, stored)
    if section:
        text = with_section(stored, section, text)
    text = await looked_up(confluence, text, known=stored, space=current.space, page=current.id, jira=call.jira_or_none())
    return Edit(text, content_format, base)


async def _version(confluence: Confluence, current: Page, wanted: int | None) -> Page:
    if wanted is None or wanted == current.version:
        return current
    if current.version is not None and not 0 < wanted < current.version:
        raise AtlassianError(
            f"Page {current.id} has no version {wanted}: it is at {current.version}.",
            advice="Nothing was sent. Pass the version that the answer of conf_get_page showed.",
        )
    try:
        found = await confluence.page(current.id or "", version=wanted)
    except AtlassianError as error:
        raise _unreadable(current, wanted, *error.messages) from error
    if found.body is None or found.version not in (None, wanted):
        raise _unreadable(current, wanted)
    return found


def _unreadable(current: Page, wanted: int, *said: str) -> AtlassianError:
    return AtlassianError(
        f"Page {current.id} was changed since version {wanted} was read (it is at {current.version}), and that version can't be"
        " read any more, so the edits can't be told apart.",
        *said,
        advice="Nothing was overwritten. Read the page again, apply the change to the new version, and update.",
    )


def applied(edit: Edit, onto: Page) -> str:
    """Return the storage of the page with the edit in it: what it left alone is as `onto` has it.

    Raises AtlassianError that shows both where `onto` was changed in the same place since.
    """
    before = _stored(onto)
    if edit.content_format == "storage":
        if _stored(edit.base) == before:
            return edit.text
        return "".join(_together(edit, onto, *map(_pieces, (_stored(edit.base), edit.text, before))))
    text = edit.text
    base, current = _markdown(edit.base), _markdown(onto)
    if base != current:
        merged = _together(edit, onto, *(side.strip("\n").split("\n") for side in (base, edit.text, current)))
        text = "\n".join(merged)
    return storage_from_markdown(text, base=before)


def _together(edit: Edit, onto: Page, base: list[str], mine: list[str], theirs: list[str]) -> list[str]:
    merged, conflicts = three_way(base, mine, theirs)
    if conflicts:
        shown = [_shown(conflict) for conflict in conflicts[:MOST_CONFLICTS]]
        more = [f"… and in {len(conflicts) - MOST_CONFLICTS} more places."] if len(conflicts) > MOST_CONFLICTS else []
        raise AtlassianError(
            f"Page {onto.id} was changed meanwhile: version {edit.base.version} was read, it is now at {onto.version}, and both"
            " changes are in the same place:",
            *shown,
            *more,
            status=409,
            advice="Nothing was overwritten. Read the page again, apply the change to the new version, and update.",
        )
    return merged


def _shown(conflict: Conflict) -> str:
    sides = (("was", conflict.base), ("yours", conflict.mine), ("theirs", conflict.theirs))
    return "\n".join(f"- {name}: {clip(' '.join(lines), 300) or '(nothing)'}" for name, lines in sides)


def _pieces(stored: str) -> list[str]:
    """Storage cut at the ends of its top-level elements; text that isn't well-formed is one piece."""
    from mcp_atlassian_oauth.markup import MarkupError
    from mcp_atlassian_oauth.markup.xml import parse, pieces

    try:
        _, prolog, body = parse(stored)
        return [*([prolog] if prolog else []), *(body[start:end] for start, end, _ in pieces(body))]
    except MarkupError:
        return [stored]


def _stored(page: Page) -> str:
    return page.body.as_stored() if page.body else ""


def _markdown(page: Page) -> str:
    return (page.body or RichText("storage", "")).markdown()
