"""Labels of pages."""

from __future__ import annotations

from collections.abc import Sequence

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.collaboration import Collaboration
from mcp_atlassian_oauth.tools.bulk import Outcome, bulk_answer
from mcp_atlassian_oauth.tools.doubts import reading_back
from mcp_atlassian_oauth.tools.page_names import page_id_of
from mcp_atlassian_oauth.tools.registry import Call, tool

REFUSED = 400


@tool(product="confluence", toolset="page_details", title="Change labels", read_only=False, destructive=True, idempotent=True)
async def conf_change_labels(call: Call, page: str, add: list[str] | None = None, remove: list[str] | None = None) -> str:
    """Add and remove labels of a page."""
    wanted, unwanted = _labels(add), _labels(remove)
    if both := [label for label in wanted if label in unwanted]:
        raise AtlassianError(f"{', '.join(both)}: both to be added and removed.", advice="Nothing was sent.")
    if not (wanted or unwanted):
        raise AtlassianError("There is nothing to change.", advice="Pass add, remove, or both: lists of labels.")
    confluence = call.confluence()
    page_id = await page_id_of(call, page)
    room = confluence.collaboration
    # To add one twice does nothing: which were there is asked only where something is to be removed, or to be shown.
    known = bool(unwanted) or call.dry_run
    before = {label.lower() for label in await room.labels(page_id)} if known else set[str]()
    new = [label for label in wanted if label not in before]
    if call.dry_run:
        gone = [label for label in unwanted if label in before]
        call.preview(f"Labels: {_listed(sorted(before))} -> {_listed(sorted((before | set(new)) - set(gone)))}")
    refused: dict[str, str] = {}
    if new:
        with call.step():
            refused |= await _add(room, page_id, new)
    for label in unwanted:
        if label in before:
            try:
                with call.step():
                    await room.remove_label(page_id, label)
            except AtlassianError as error:
                refused[label] = str(error)
    held = {label.lower() for label in await _read_back(room, page_id)}
    outcomes = [_outcome(label, True, before, held, refused, known=known) for label in wanted]
    outcomes += [_outcome(label, False, before, held, refused) for label in unwanted]
    now = f"Labels of page {page_id} now: {_listed(sorted(held))}"
    return bulk_answer(call, outcomes, f"conf_get_page {page_id} include labels shows the rest", more=now)


def _labels(given: Sequence[str] | None) -> list[str]:
    """Return labels as Confluence keeps them, in lower case; raises AtlassianError for what can be none."""
    labels = [label.strip().lower() for label in given or ()]
    if odd := [label for label in labels if not label or len(label.split()) > 1]:
        said = ", ".join(repr(clip(label, 60)) for label in odd)
        raise AtlassianError(f"A label is one word: {said}.", advice="Nothing was sent. Join words with - or _.")
    return list(dict.fromkeys(labels))


async def _add(room: Collaboration, page_id: str, labels: Sequence[str]) -> dict[str, str]:
    """Add labels at once, one by one where the server refuses them together; return what it said of each it refused."""
    try:
        await room.add_labels(page_id, labels)
    except AtlassianError as error:
        if error.status != REFUSED or len(labels) == 1:
            return dict.fromkeys(labels, str(error))
    else:
        return {}
    refused: dict[str, str] = {}
    for label in labels:
        refused |= await _add(room, page_id, [label])
    return refused


async def _read_back(room: Collaboration, page_id: str) -> tuple[str, ...]:
    with reading_back(
        f"The labels of page {page_id} can't be read back: they may have been changed, or not.",
        f"Check with conf_get_page {page_id} include labels.",
    ):
        return await room.labels(page_id)


def _outcome(label: str, on: bool, before: set[str], held: set[str], refused: dict[str, str], *, known: bool = True) -> Outcome:
    if (label in held) == on:
        if not known:
            return Outcome(label, "on the page now")
        if (label in before) == on:
            return Outcome(label, "was there already" if on else "wasn't on the page")
        return Outcome(label, "added" if on else "removed")
    ignored = f"Confluence answered with success, but it is {'not on' if on else 'still on'} the page."
    return Outcome(label, refused.get(label, ignored), failed=True)


def _listed(labels: Sequence[str]) -> str:
    return clip(", ".join(labels), 2_000) or "none"


TOOLS = (conf_change_labels,)
