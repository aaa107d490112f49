"""Tools that change several things: each by itself, and per item what happened."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import beginning, json_value
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import paragraphs
from mcp_atlassian_oauth.tools.doubts import unless_doubted
from mcp_atlassian_oauth.tools.registry import Call

FAILED = "failed"
PARTLY = "in part"


@attrs.frozen
class Outcome:
    """What happened to one item: `said` in words, after a failure Atlassian's and what to do.

    `partly`: something was done, and not all that was asked for.
    """

    item: str
    said: str
    failed: bool = False
    partly: bool = False

    @property
    def result(self) -> str:
        """What came of it in a word or two."""
        return FAILED if self.failed else PARTLY if self.partly else "done"


NONE_CHANGED = "None of them was changed."
SOME_MAY_BE = "Some may have been changed: look at them before you try again."
# What errors say where nobody knows whether a change happened.
UNSURE = ("may have", "before you try again")


def bulk_answer(call: Call, outcomes: Sequence[Outcome], rest: str, advice: str = NONE_CHANGED, more: str = "") -> str:
    """Return what happened, item by item; `rest` says where what doesn't fit can be read, `more` stands below.

    Raises AtlassianError with the same words where an item failed or is done in part, and with `advice` where every item
    failed: a call of which something was not done is no success.
    """
    failed = sum(outcome.failed for outcome in outcomes)
    if outcomes and failed == len(outcomes) and not call.dry_run:
        if any(words in outcome.said for outcome in outcomes for words in UNSURE):
            advice = SOME_MAY_BE
        raise AtlassianError(*(f"{outcome.item}: {outcome.said}" for outcome in outcomes), advice=advice)
    counts = [(sum(one.result == result for one in outcomes), result) for result in ("done", PARTLY, FAILED)]
    done = f"{counts[0][0]} of {len(outcomes)} done" + "".join(f", {count} {result}" for count, result in counts[1:] if count)
    undone = () if call.dry_run else [one.item for one in outcomes if one.failed or one.partly]
    if call.format(None) == "json":
        rows = [{"item": one.item, "result": one.result, "said": one.said} for one in outcomes]
        return unless_doubted(json_value(without_empty({"result": done, "items": rows, "note": more})), undone)
    # What failed comes first: an answer that is cut must not hide it.
    ordered = sorted(outcomes, key=lambda one: (not one.failed, not one.partly))
    lines = (f"- {one.item}: {f'{one.result.upper()}: ' if one.failed or one.partly else ''}{one.said}" for one in ordered)
    return unless_doubted(beginning(paragraphs("\n".join((f"{done}.", *lines)), more), rest), undone)
