"""Moving and ranking many issues: in requests of fifty, and for each what came of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from functools import partial

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.agile import MOST_AT_ONCE, Agile, Placement, Target
from mcp_atlassian_oauth.tools.bulk import Outcome
from mcp_atlassian_oauth.tools.registry import Call

# An answer that refuses: nothing was done. What else fails may have happened, and isn't tried again.
REFUSED = frozenset(range(400, 500)) - {401, 408, 429}


@attrs.frozen
class Step:
    """One move: where to, the id or key that requests take, and what a user calls it."""

    target: Target
    id: str | None = None
    name: str | None = None

    def __str__(self) -> str:
        match self.target:
            case "sprint":
                return f"sprint {self.name or self.id}"
            case "epic":
                return f"epic {self.id}"
            case _:
                return self.target

    def holds(self, placed: Placement) -> bool:
        """Return whether an issue stands where the step moves it."""
        match self.target:
            case "sprint":
                return self.id in placed.sprints
            case "backlog":
                return not placed.sprints
            case "epic":
                return (placed.epic or "").upper() == (self.id or "").upper()
            case "no epic":
                return placed.epic is None

    def instead(self, placed: Placement) -> str:
        """Return where it stands instead, in words."""
        if self.target in ("sprint", "backlog"):
            return f"in {', '.join(placed.sprints.values())}" if placed.sprints else "in no open sprint"
        return f"in epic {placed.epic}" if placed.epic else "in no epic"


@attrs.frozen
class Plan:
    """Which issues (keys or ids) to move where, and before or after which to rank them."""

    issues: tuple[str, ...]
    steps: tuple[Step, ...]
    before: str | None = None
    after: str | None = None


@attrs.define
class _Account:
    """What came of each issue so far."""

    done: dict[str, list[str]]
    failed: dict[str, list[str]]

    def fail(self, issues: Sequence[str], said: str) -> None:
        for issue in issues:
            self.failed.setdefault(issue, []).append(said)


async def carried_out(call: Call, plan: Plan) -> tuple[Outcome, ...]:
    """Carry a plan out and return what came of each issue, as the server holds it afterwards.

    In a dry run every request is kept.
    """
    agile = call.jira().agile
    if call.dry_run:
        call.preview(_preview(plan, await agile.placed(plan.issues)))
    account = _Account({issue: [] for issue in plan.issues}, {})
    for step in plan.steps:
        await _in_chunks(call, plan.issues, account, str(step), partial(_moved, agile, step))
    if plan.before or plan.after:
        await _ranked(call, agile, plan, account)
    if call.dry_run:
        return tuple(Outcome(issue, "would be moved") for issue in plan.issues)
    await _looked_at(agile, plan, account)
    return tuple(
        Outcome(
            issue,
            "; ".join((*account.failed.get(issue, ()), *account.done[issue])),
            failed=issue in account.failed and not account.done[issue],
            partly=issue in account.failed and bool(account.done[issue]),
        )
        for issue in plan.issues
    )


def _preview(plan: Plan, placed: Mapping[str, Placement]) -> str:
    rank = f"rank → {'before' if plan.before else 'after'} {plan.before or plan.after}" if plan.before or plan.after else None
    lines = []
    for issue in plan.issues:
        now = placed.get(issue)
        moves = [f"{step.instead(now) if now else '(can not be read)'} → {step}" for step in plan.steps]
        lines.append(f"{issue}: {'; '.join(filter(None, (*moves, rank)))}")
    return "\n".join(lines)


async def _moved(agile: Agile, step: Step, issues: Sequence[str]) -> Mapping[str, str]:
    await agile.move(step.target, step.id, issues)
    return {}


async def _ranked(call: Call, agile: Agile, plan: Plan, account: _Account) -> None:
    after = plan.after

    async def rank(some: Sequence[str]) -> Mapping[str, str]:
        nonlocal after
        refused = await agile.rank(some, before=plan.before, after=after)
        ranked = [issue for issue in some if issue not in refused]
        # What follows stands behind these; before an issue, each chunk pushes the last one up.
        after = ranked[-1] if ranked and after else after
        return refused

    await _in_chunks(call, plan.issues, account, "rank", rank)


async def _in_chunks(
    call: Call,
    issues: Sequence[str],
    account: _Account,
    what: str,
    send: Callable[[Sequence[str]], Awaitable[Mapping[str, str]]],
) -> None:
    """Send chunk by chunk; one that is refused as a whole is sent issue by issue, so that one doesn't stop the others."""
    for some in _chunks(issues):
        with call.step():
            try:
                refused = await send(some)
            except AtlassianError as error:
                if error.status not in REFUSED or len(some) == 1:
                    account.fail(some, f"{what}: {error}")
                    continue
                refused = await _one_by_one(some, send)
            for issue, said in refused.items():
                account.fail([issue], f"{what}: {said}")


async def _one_by_one(issues: Sequence[str], send: Callable[[Sequence[str]], Awaitable[Mapping[str, str]]]) -> dict[str, str]:
    refused: dict[str, str] = {}
    for issue in issues:
        try:
            refused |= await send([issue])
        except AtlassianError as error:
            refused[issue] = str(error)
    return refused


def _chunks(issues: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(issues), MOST_AT_ONCE):
        yield issues[start : start + MOST_AT_ONCE]


async def _looked_at(agile: Agile, plan: Plan, account: _Account) -> None:
    """Read where the issues stand now, and hold it against the plan: an answer of success is no proof."""
    wanted = [issue for issue in plan.issues if issue not in account.failed]
    anchor = plan.before or plan.after
    if not wanted:
        return
    try:
        placed = await agile.placed([*wanted, *([anchor] if anchor else [])])
    except AtlassianError as error:
        account.fail(wanted, f"Jira took it, but it can't be read back ({error.messages[0] if error.messages else error}):")
        account.fail(wanted, "it may have happened, or not")
        return
    for issue in wanted:
        now = placed.get(issue)
        if now is None:
            account.fail([issue], "Jira took it, but the issue can't be read back: it may have happened, or not")
            continue
        for step in plan.steps:
            if step.holds(now):
                account.done[issue].append(f"now in {step}" if step.target != "no epic" else "now in no epic")
            else:
                account.fail([issue], f"Jira took the move to {step}, but the issue is {step.instead(now)}")
        if anchor:
            _rank_looked_at(account, plan, issue, now, placed.get(anchor))


def _rank_looked_at(account: _Account, plan: Plan, issue: str, now: Placement, anchor: Placement | None) -> None:
    side, other = ("before", plan.before) if plan.before else ("after", plan.after)
    if now.rank is None or anchor is None or anchor.rank is None:
        account.done[issue].append(f"ranked {side} {other} (Jira doesn't show the rank)")
    elif (now.rank < anchor.rank) == (side == "before"):
        account.done[issue].append(f"ranked {side} {other}")
    else:
        account.fail([issue], f"Jira took the rank, but the issue is not {side} {other}")
