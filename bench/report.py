"""What a run found: sections with a table and goals each, as text for people and as JSON for programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

import attrs

from bench.figures import Ratio

Status = Literal["ok", "missed", "not measured", "no goal"]


@attrs.frozen
class Goal:
    """A ratio that was compared, and the most that it may be. `why_not` says why it was not measured."""

    what: str
    measured: Ratio | None
    at_most: float | None = None
    why_not: str = ""

    @property
    def status(self) -> Status:
        """Whether the goal is reached."""
        if self.measured is None:
            return "not measured"
        if self.at_most is None:
            return "no goal"
        return "ok" if self.measured.value <= self.at_most else "missed"

    @property
    def doubtful(self) -> bool:
        """Whether noise could have decided it: the goal lies within the interval of the measurement."""
        return bool(self.measured and self.at_most and self.measured.low <= self.at_most <= self.measured.high)


@attrs.frozen
class Section:
    """What one bench measured. The first column of a row is text, the others are right-aligned; `data` is for JSON."""

    title: str
    method: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    goals: tuple[Goal, ...]
    notes: tuple[str, ...] = ()
    data: Mapping[str, Any] = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Report:
    """A whole run."""

    machine: Mapping[str, str]
    sections: tuple[Section, ...]

    def goals(self) -> Iterator[Goal]:
        """Yield the goals of all sections."""
        for section in self.sections:
            yield from section.goals


def heading(machine: Mapping[str, str]) -> str:
    """Return the lines that say where the run takes place."""
    width = max(map(len, machine))
    return "\n".join(f"{title:<{width}}  {value}" for title, value in machine.items())


def as_text(section: Section) -> str:
    """Return a section as people read it."""
    goals = [("ratio", "measured", "95 % interval", "goal", ""), *(_goal_row(goal) for goal in section.goals)]
    return "\n".join(
        (
            section.title,
            f"  {section.method}",
            "",
            *_aligned((section.columns, *section.rows)),
            "",
            *_aligned(goals),
            *(("", *(f"  {note}" for note in section.notes)) if section.notes else ()),
        )
    )


def as_json(report: Report) -> dict[str, Any]:
    """Return a run as JSON, with every single measurement."""
    return {
        "machine": dict(report.machine),
        "sections": [
            {
                "title": section.title,
                "method": section.method,
                "goals": [
                    {
                        "ratio": goal.what,
                        "measured": attrs.asdict(goal.measured) if goal.measured else None,
                        "at_most": goal.at_most,
                        "status": goal.status,
                        "why_not": goal.why_not,
                    }
                    for goal in section.goals
                ],
                "notes": list(section.notes),
                "measurements": section.data,
            }
            for section in report.sections
        ],
    }


def _goal_row(goal: Goal) -> tuple[str, ...]:
    at_most = "" if goal.at_most is None else f"<= {goal.at_most:.2f}"
    if goal.measured is None:
        return (goal.what, "-", "", at_most, f"{goal.status}: {goal.why_not}")
    status = "" if goal.status == "no goal" else goal.status
    doubt = ", within the noise: use more --runs" if goal.doubtful else ""
    interval = f"{goal.measured.low:.2f} .. {goal.measured.high:.2f}"
    return (goal.what, f"{goal.measured.value:.2f}", interval, at_most, status + doubt)


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the rows as lines: numbers to the right, the first and an open-ended last column to the left."""
    last = len(rows[0]) - 1
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = [
            cell.ljust(width) if column == 0 or (column == last and not rows[0][last]) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield f"  {'   '.join(cells)}".rstrip()
