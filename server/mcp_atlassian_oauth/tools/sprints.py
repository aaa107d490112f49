"""Sprints: create, change, start, complete, and plan what is in them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated, Literal

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.agile import Sprint
from mcp_atlassian_oauth.sites.agile.read import board_number
from mcp_atlassian_oauth.tools.board_names import the_board, the_sprint
from mcp_atlassian_oauth.tools.bulk import Outcome, bulk_answer
from mcp_atlassian_oauth.tools.planning import Plan, Step, carried_out
from mcp_atlassian_oauth.tools.registry import Call, Range, tool
from mcp_atlassian_oauth.tools.saving import Saving, given, plain_same


@tool(product="jira", toolset="agile", title="Save sprint", read_only=False, destructive=True)
async def jira_save_sprint(
    call: Call,
    sprint: Annotated[str | None, "Name, id, active or next; none: a new one"] = None,
    board: str | None = None,
    name: str | None = None,
    goal: str | None = None,
    start_date: Annotated[str | None, "ISO"] = None,
    end_date: str | None = None,
    state: Annotated[Literal["active", "closed"] | None, "Start or complete it"] = None,
) -> str:
    """Create or change a sprint."""
    agile = call.jira().agile
    asked = given(
        name=name, goal=goal, start_date=_moment(start_date, "startDate"), end_date=_moment(end_date, "endDate"), state=state
    )
    saving = Saving(
        "sprint",
        lambda one: one.id,
        _values,
        agile.save_sprint,
        agile.sprint,
        "Check with jira_get_board show sprints before you try again.",
        same=_same,
    )
    if sprint:
        before = await the_sprint(call, sprint, board)
        _may_start(asked, before)
        return await saving.change(call, asked, before)
    if state:
        raise AtlassianError("A new sprint can't be started yet.", advice="Nothing was sent. Create it, then pass it as sprint.")
    owner = await the_board(call, board, sprints=True)
    origin = board_number(owner.id or "", "board")
    return await saving.create(call, asked, f"on board {owner.name} (id {owner.id})", {"origin_board_id": origin})


def _values(sprint: Sprint) -> dict[str, object]:
    return {
        "name": sprint.name,
        "goal": sprint.goal,
        "start_date": sprint.start,
        "end_date": sprint.end,
        "state": sprint.state,
    }


def _may_start(asked: dict[str, object], before: Sprint) -> None:
    starts = asked.get("state") == "active" and before.state == "future"
    if starts and not ((asked.get("start_date") or before.start) and (asked.get("end_date") or before.end)):
        raise AtlassianError(
            "A sprint needs a start and an end to be started.", advice="Nothing was sent. Pass startDate and endDate."
        )


def _moment(written: str | None, name: str) -> str | None:
    """Return a day or a time as Jira takes it; a day begins at midnight UTC."""
    if written is None or not written.strip():
        return None
    try:
        moment = datetime.fromisoformat(written.strip())
    except ValueError:
        raise AtlassianError(
            f"{name} {written[:60]!r} is no date.", advice="Nothing was sent. Write 2026-01-31 or 2026-01-31T09:00+01:00."
        ) from None
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return zoned.isoformat(timespec="milliseconds")


def _same(asked: object, held: object) -> bool:
    """Return whether two values are the same: times to the minute, as servers cut seconds and change zones."""
    if plain_same(asked, held):
        return True
    try:
        one, other = (datetime.fromisoformat(str(value)) for value in (asked, held))
        return abs((one - other).total_seconds()) < 60
    except (TypeError, ValueError):
        return False


@tool(product="jira", toolset="agile", title="Plan issues", read_only=False, destructive=True)
async def jira_plan_issues(
    call: Call,
    issues: Annotated[list[str], Range(1, 500)],
    sprint: Annotated[str | None, "Name, id, active, next or backlog"] = None,
    board: str | None = None,
    epic: Annotated[str | None, "Key or none"] = None,
    before: Annotated[str | None, "Rank before this issue"] = None,
    after: str | None = None,
) -> str:
    """Move issues to a sprint, the backlog or an epic; rank them in this order. New epic: jira_create_issue type Epic."""
    site = call.jira().url
    keys = list(dict.fromkeys(issue_key(issue, site) for issue in issues))
    steps: list[Step] = []
    if sprint:
        steps.append(await _sprint_step(call, sprint, board))
    if epic:
        none = epic.strip().casefold() == "none"
        steps.append(Step("no epic") if none else Step("epic", issue_key(epic, site)))
    if before and after:
        raise AtlassianError("Both before and after are given.", advice="Nothing was sent. Pass one of them.")
    anchor = issue_key(before or after or "", site) if before or after else None
    if anchor in keys:
        raise AtlassianError(f"{anchor} can't be ranked next to itself.", advice="Nothing was sent. Leave it out of issues.")
    if not steps and anchor is None:
        raise AtlassianError("There is nothing to do.", advice="Nothing was sent. Pass sprint, epic, before or after.")
    plan = Plan(tuple(keys), tuple(steps), before=anchor if before else None, after=anchor if after else None)
    outcomes: Sequence[Outcome] = await carried_out(call, plan)
    return bulk_answer(
        call, outcomes, "jira_get_sprint or jira_get_board shows the rest", advice="See above what became of each."
    )


async def _sprint_step(call: Call, sprint: str, board: str | None) -> Step:
    if sprint.strip().casefold() == "backlog":
        return Step("backlog")
    found = await the_sprint(call, sprint, board)
    if found.state == "closed":
        raise AtlassianError(
            f"Sprint {found.name} (id {found.id}) is closed: no issue can be moved there.", advice="Nothing was sent."
        )
    return Step("sprint", found.id, found.name)


TOOLS = (jira_save_sprint, jira_plan_issues)
