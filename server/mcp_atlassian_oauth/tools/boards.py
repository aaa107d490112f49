"""Boards and sprints: list and read."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import json_value, whole
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import facts, paragraphs, table, when
from mcp_atlassian_oauth.sites.agile import Agile, Board, Configuration, Epic, Sprint
from mcp_atlassian_oauth.sites.protocols import Issue, SearchPage
from mcp_atlassian_oauth.tools.board_names import CLOSED, OPEN, the_board, the_sprint
from mcp_atlassian_oauth.tools.issue_answers import LIST_FIELDS, issues_answer
from mcp_atlassian_oauth.tools.project_names import optional_project_key
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool
from mcp_atlassian_oauth.tools.rows import page_answer

PAGE = 50
# What is counted of a sprint: more issues than a team can do.
COUNTED_PAGES, COUNTED_PAGE = 10, 100
Cursor = Annotated[str | None, "From the last answer"]
Show = Literal["issues", "backlog", "sprints", "closedSprints", "epics", "configuration"]


@tool(product="jira", toolset="agile", title="List boards", read_only=True)
async def jira_list_boards(
    call: Call,
    query: str | None = None,
    project: str | None = None,
    cursor: Cursor = None,
    output_format: OutputFormat | None = None,
) -> str:
    """List boards."""
    place = Position.of(cursor)
    key = await optional_project_key(call, project) if project or not query else None
    found = await call.jira().agile.boards((query or "").strip(), key, limit=PAGE, cursor=place.server)
    return page_answer(
        "boards",
        found,
        place,
        call.format(output_format),
        lambda board: {"id": board.id, "name": board.name, "type": board.kind, "project": board.project},
        heading=f"Of project {key}, your default." if key and not project else "",
    )


@tool(product="jira", toolset="agile", title="Get board", read_only=True)
async def jira_get_board(
    call: Call,
    board: Annotated[str | None, "Name, id or address"] = None,
    show: Show | None = None,
    cursor: Cursor = None,
    output_format: OutputFormat | None = None,
) -> str:
    """What is on a board."""
    owner = await the_board(call, board)
    agile, form = call.jira().agile, call.format(output_format)
    number = owner.id or ""
    if show == "configuration":
        return await _configuration(agile, owner, form, cursor)
    place = Position.of(cursor)
    limit = PAGE
    head = _board_line(owner)
    about = {"board": without_empty({"id": owner.id, "name": owner.name, "type": owner.kind, "project": owner.project})}
    match show or "issues":
        case "issues" | "backlog":
            where: Literal["board", "backlog"] = "backlog" if show == "backlog" else "board"
            page = await agile.issues(where, number, fields=LIST_FIELDS, limit=limit, cursor=place.server)
            return issues_answer(page, form, place=place, note=head, about=about)
        case "epics":
            epics = await agile.epics(number, limit=limit, cursor=place.server)
            return page_answer("epics", epics, place, form, _epic_row, head, about)
        case "sprints" | "closedSprints":
            states = OPEN if show == "sprints" else CLOSED
            sprints = await agile.sprints(number, states, limit=limit, cursor=place.server)
            return page_answer("sprints", sprints, place, form, _sprint_row, head, about)


def _board_line(board: Board) -> str:
    of = ", ".join(filter(None, (f"id {board.id}", board.kind, f"project {board.project}" if board.project else None)))
    return f"Board {board.name or '(no name)'} ({of})"


def _epic_row(epic: Epic) -> dict[str, str | None]:
    return {"key": epic.key or epic.id, "name": epic.name, "done": "yes" if epic.done else None}


def _sprint_row(sprint: Sprint) -> dict[str, str | None]:
    dates = {"start": when(sprint.start), "end": when(sprint.end), "completed": when(sprint.completed)}
    return {"id": sprint.id, "name": sprint.name, "state": sprint.state, **dates, "goal": sprint.goal}


async def _configuration(agile: Agile, board: Board, form: OutputFormat, cursor: str | None) -> str:
    found = await agile.configuration(board.id or "")
    names = await agile.status_names()
    columns = [
        {
            "name": column.name,
            "statuses": ", ".join(names.get(status, f"id {status}") for status in column.statuses),
            "min": _text(column.least),
            "max": _text(column.most),
        }
        for column in found.columns
    ]
    about = {"filter": found.filter_id, "estimation": _estimation(found)}
    if form != "markdown":
        rows = [without_empty(column) for column in columns]
        return json_value(without_empty({"id": board.id, "name": board.name, "type": board.kind, **about, "columns": rows}))
    shown = table(("Column", "Statuses", "Min", "Max"), ([*column.values()] for column in columns))
    text = facts((("Filter", f"{found.filter_id} (JQL: filter = {found.filter_id})" if found.filter_id else None),))
    return whole(paragraphs(_board_line(board), text, facts((("Estimation", _estimation(found)),)), shown), cursor)


def _estimation(found: Configuration) -> str | None:
    return f"{found.estimation_name or found.estimation} ({found.estimation})" if found.estimation else None


def _text(number: int | None) -> str | None:
    return None if number is None else str(number)


@tool(product="jira", toolset="agile", title="Get sprint", read_only=True)
async def jira_get_sprint(
    call: Call,
    sprint: Annotated[str, "Name, id, active or next"] = "active",
    board: str | None = None,
    cursor: Cursor = None,
    output_format: OutputFormat | None = None,
) -> str:
    """A sprint: goal, dates, totals by status, issues."""
    found = await the_sprint(call, sprint, board)
    agile, form = call.jira().agile, call.format(output_format)
    place = Position.of(cursor)
    points = await _points_field(agile, found)
    extra = (points,) if points else ()
    fields = (*LIST_FIELDS, *extra)
    page = await agile.issues("sprint", found.id or "", fields=fields, limit=PAGE, cursor=place.server)
    totals = await _totals(agile, found, page, points) if place.begins else None
    about = {"sprint": without_empty({**_sprint_row(found), "board": found.board_id})}
    if totals is not None:
        about |= totals.as_json()
    note = paragraphs(_sprint_facts(found), totals.markdown() if totals else None)
    return issues_answer(page, form, place=place, extra=extra, note=note, about=about)


def _sprint_facts(sprint: Sprint) -> str:
    shown = _sprint_row(sprint)
    dates = ((name.capitalize(), shown[name]) for name in ("start", "end", "completed"))
    head = f"{sprint.name or '(no name)'} (id {sprint.id}, board {sprint.board_id or '?'})"
    return facts((("Sprint", head), ("State", sprint.state), ("Goal", sprint.goal), *dates))


async def _points_field(agile: Agile, sprint: Sprint) -> str | None:
    if not sprint.board_id:
        return None
    try:
        return (await agile.configuration(sprint.board_id)).estimation
    except AtlassianError:
        # Who may see a sprint need not see its board; that there are no points must not cost the rest.
        return None


@attrs.frozen
class Totals:
    """How many issues a sprint has in each status, and their estimates; `partial` where not all were counted."""

    rows: tuple[tuple[str, int, float], ...]
    estimated: bool
    partial: bool

    def as_json(self) -> dict[str, Any]:
        """Return the totals as the answer's JSON has them."""
        rows = [{"status": status, "issues": count} | self._points(sum_of) for status, count, sum_of in self.rows]
        return without_empty({"totals": rows, "partial": self.partial or None})

    def _points(self, points: float) -> dict[str, str]:
        return {"points": f"{points:g}"} if self.estimated else {}

    def markdown(self) -> str:
        """Return the totals as a table."""
        if not self.rows:
            return ""
        rows = [(status, str(count), f"{points:g}" if self.estimated else None) for status, count, points in self.rows]
        every = ("Total", str(sum(count for _, count, _ in self.rows)))
        points = f"{sum(points for _, _, points in self.rows):g}" if self.estimated else None
        shown = table(("Status", "Issues", "Points"), (*rows, (*every, points)))
        return f"{shown}\n(Only the first {COUNTED_PAGES * COUNTED_PAGE} issues were counted.)" if self.partial else shown


async def _totals(agile: Agile, sprint: Sprint, first: SearchPage[Issue], points: str | None) -> Totals:
    issues, cursor = list(first.items), first.cursor
    fields = ("status", points) if points else ("status",)
    for _ in range(COUNTED_PAGES):
        if cursor is None:
            break
        page = await agile.issues("sprint", sprint.id or "", fields=fields, limit=COUNTED_PAGE, cursor=cursor)
        issues, cursor = [*issues, *page.items], page.cursor
    counted: dict[str, tuple[int, float]] = {}
    for issue in issues:
        count, total = counted.get(issue.status or "(unknown)", (0, 0.0))
        estimate = issue.fields.get(points) if points else None
        known = estimate if isinstance(estimate, (int, float)) and not isinstance(estimate, bool) else 0
        counted[issue.status or "(unknown)"] = (count + 1, total + known)
    rows = tuple((status, count, total) for status, (count, total) in counted.items())
    return Totals(rows, estimated=points is not None, partial=cursor is not None)


TOOLS = (jira_list_boards, jira_get_board, jira_get_sprint)
