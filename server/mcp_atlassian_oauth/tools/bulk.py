"""Tools that change several things: each by itself, and per item what happened."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import beginning, json_value
from mcp_atlassian_oauth.tools.registry import Call

FAILED = "failed"


@attrs.frozen
class Outcome:
    """What happened to one item: `said` in words, after a failure Atlassian's and what to do."""

    item: str
    said: str
    failed: bool = False


async def for_each(call: Call, items: Sequence[str], change: Callable[[str], Awaitable[str]]) -> tuple[Outcome, ...]:
    """Run `change` for one item after the other and return what it says of each; one that fails doesn't stop the rest.

    In a dry run every item's request is kept.
    """
    outcomes: list[Outcome] = []
    for item in items:
        try:
            with call.step():
                outcomes.append(Outcome(item, await change(item)))
        except AtlassianError as error:
            outcomes.append(Outcome(item, str(error), failed=True))
    return tuple(outcomes)


NONE_CHANGED = "None of them was changed."
SOME_MAY_BE = "Some may have been changed: look at them before you try again."
# What errors say where nobody knows whether a change happened.
UNSURE = ("may have", "before you try again")


def bulk_answer(call: Call, outcomes: Sequence[Outcome], rest: str, advice: str = NONE_CHANGED) -> str:
    """Return what happened, item by item; `rest` says where what doesn't fit can be read.

    Raises AtlassianError with `advice` where every item failed: a call that did nothing is no success.
    """
    failed = sum(outcome.failed for outcome in outcomes)
    if outcomes and failed == len(outcomes) and not call.dry_run:
        if any(words in outcome.said for outcome in outcomes for words in UNSURE):
            advice = SOME_MAY_BE
        raise AtlassianError(*(f"{outcome.item}: {outcome.said}" for outcome in outcomes), advice=advice)
    done = f"{len(outcomes) - failed} of {len(outcomes)} done" + (f", {failed} {FAILED}" if failed else "")
    if call.format(None) == "json":
        rows = [{"item": one.item, "result": FAILED if one.failed else "done", "said": one.said} for one in outcomes]
        return json_value({"result": done, "items": rows})
    # What failed comes first: an answer that is cut must not hide it.
    ordered = sorted(outcomes, key=lambda one: not one.failed)
    lines = (f"- {one.item}: {f'{FAILED.upper()}: ' if one.failed else ''}{one.said}" for one in ordered)
    return beginning("\n".join((f"{done}.", *lines)), rest)
