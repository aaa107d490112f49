"""Boards, sprints, epics and the backlog."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import Board, ChangeItem, Issue, Sprint

from . import jql, show
from .common import get_issue, page, parse_time
from .fields import fields_named, selected
from .issues import issue_json, record
from .ranking import rank
from .search import search_json, token_page


def _board(call: Call) -> Board:
    reference = call.values[0]
    board = call.world.boards.get(int(reference)) if reference.isdigit() else None
    if board is None:
        raise Refusal(
            404, "The requested board cannot be viewed because it either does not exist or you do not have permission to view it."
        )
    return board


def _sprint(call: Call, position: int = 0) -> Sprint:
    reference = call.values[position]
    sprint = call.world.sprints.get(int(reference)) if reference.isdigit() else None
    if sprint is None:
        raise Refusal(404, "Sprint does not exist or you do not have permission to view it.")
    return sprint


def _boards(call: Call) -> Any:
    kinds, name, project = call.words("type"), (call.text("name") or "").lower(), call.text("projectKeyOrId")
    owner = call.world.project(project) if project else None
    if project and owner is None:
        raise Refusal(400, f"No project could be found with key or id '{project}'.")
    found = [
        board
        for board in call.world.boards.values()
        if (not kinds or board.kind in kinds) and name in board.name.lower() and (owner is None or board.project == owner.key)
    ]
    return page(call, found, lambda board: show.board_json(call, board))


def _issues_of(call: Call, issues: list[Issue]) -> Any:
    """A page of issues, narrowed by the request's own query and in the order of the rank unless it asks for another."""
    query = call.text("jql")
    found = sorted(issues, key=lambda issue: issue.rank)
    if query:
        keys = {issue.key for issue in issues}
        ordered = [issue for issue in jql.find(call, query) if issue.key in keys]
        found = ordered if jql.parse(query).order_by else sorted(ordered, key=lambda issue: issue.rank)
    limit, fields, expand = call.integer("maxResults", 50), call.words("fields"), call.words("expand")
    if "/rest/software/" in call.request.path:
        place = f"{call.request.path}?{query or ''}"
        return token_page(call, found, place, limit, call.text("nextPageToken"), fields or ["*navigable"], expand)
    return search_json(call, found, call.integer("startAt", 0), limit, fields, expand)


def _on_board(call: Call) -> list[Issue]:
    board = _board(call)
    return [issue for issue in call.world.issues.values() if issue.project == board.project]


def _board_issues(call: Call) -> Any:
    return _issues_of(call, _on_board(call))


def _open(call: Call, issue: Issue) -> list[Sprint]:
    return [each for number in issue.sprints if (each := call.world.sprints[number]).state != "closed"]


def _backlog(call: Call) -> Any:
    levels = call.world.issue_types
    waiting = [
        issue
        for issue in _on_board(call)
        if not _open(call, issue) and call.world.statuses[issue.status].category != "done" and levels[issue.type].level == 0
    ]
    return _issues_of(call, waiting)


def _board_sprints(call: Call) -> Any:
    board = _board(call)
    if board.kind != "scrum":
        raise Refusal(400, "The board does not support sprints")
    states = call.words("state")
    found = [s for s in call.world.sprints.values() if s.board == board.id and (not states or s.state in states)]
    return page(call, found, lambda sprint: show.sprint_json(call, sprint))


def _in_sprint(call: Call, sprint: Sprint) -> list[Issue]:
    return [issue for issue in call.world.issues.values() if sprint.id in issue.sprints]


def _board_sprint_issues(call: Call) -> Any:
    _board(call)
    return _issues_of(call, _in_sprint(call, _sprint(call, 1)))


def _sprint_issues(call: Call) -> Any:
    return _issues_of(call, _in_sprint(call, _sprint(call)))


def _epics(call: Call) -> Any:
    epics = [issue for issue in _on_board(call) if issue.type == "Epic"]
    done = call.text("done")
    if done is not None:
        epics = [e for e in epics if (call.world.statuses[e.status].category == "done") == (done == "true")]
    return page(call, epics, lambda epic: _epic_json(call, epic))


def _epic_json(call: Call, epic: Issue) -> dict[str, Any]:
    return {
        "id": int(epic.id),
        "key": epic.key,
        "self": f"{call.base}/rest/agile/1.0/epic/{epic.id}",
        "name": epic.summary,
        "summary": epic.summary,
        "color": {"key": "color_4"},
        "done": call.world.statuses[epic.status].category == "done",
    }


def _epic(call: Call) -> Issue:
    issue = get_issue(call)
    if issue.type != "Epic":
        raise Refusal(404, "The requested epic does not exist or is not an epic.")
    return issue


def _epic_issues(call: Call) -> Any:
    return _issues_of(call, list(call.world.by_parent(_epic(call).key)))


def _move(call: Call, sprint: Sprint | None) -> None:
    references = [str(reference) for reference in call.body.get("issues") or []]
    if len(references) > 50:
        raise Refusal(400, "You can only move up to 50 issues at once.")
    issues = [get_issue(call, reference) for reference in references]
    for issue in issues:
        before = ", ".join(each.name for each in _open(call, issue)) or None
        issue.sprints = [number for number in issue.sprints if call.world.sprints[number].state == "closed"]
        if sprint is not None:
            issue.sprints.append(sprint.id)
        record(call, issue, [ChangeItem("Sprint", None, before, None, sprint.name if sprint else None)])


def _move_to_sprint(call: Call) -> Any:
    sprint = _sprint(call)
    if sprint.state == "closed":
        raise Refusal(400, "Issues cannot be moved to a closed sprint.")
    _move(call, sprint)


def _move_to_backlog(call: Call) -> Any:
    _move(call, None)


def _move_to_epic(call: Call) -> Any:
    parent = None if call.values[:1] in ((), ("none",)) else _epic(call).key
    for issue in [get_issue(call, str(reference)) for reference in call.body.get("issues") or []]:
        before, issue.parent = issue.parent, parent
        record(call, issue, [ChangeItem("Epic Link", before, before, parent, parent)])


def _create_sprint(call: Call) -> Any:
    name, origin = call.body.get("name"), call.body.get("originBoardId")
    if not name or origin not in call.world.boards:
        raise Refusal(400, errors={"name" if not name else "originBoardId": "This field is required."})
    sprint = Sprint(1 + max(call.world.sprints, default=0), str(name), "future", int(origin))
    _apply(call, sprint)
    call.world.sprints[sprint.id] = sprint
    return show.sprint_json(call, sprint)


def _apply(call: Call, sprint: Sprint) -> None:
    body = call.body
    sprint.name, sprint.goal = body.get("name") or sprint.name, body.get("goal") or sprint.goal
    sprint.start = parse_time(body.get("startDate")) or sprint.start
    sprint.end = parse_time(body.get("endDate")) or sprint.end
    state = body.get("state") or sprint.state
    if (sprint.state, state) in (("future", "closed"), ("closed", "active"), ("closed", "future"), ("active", "future")):
        raise Refusal(400, errors={"state": f"A sprint that is {sprint.state} cannot become {state}."})
    if state == "active" and not (sprint.start and sprint.end):
        raise Refusal(400, errors={"startDate": "A sprint needs startDate and endDate to start."})
    if state == "closed" and sprint.state == "active":
        sprint.completed = call.world.clock.tick()
    sprint.state = state


def _edit_sprint(call: Call) -> Any:
    sprint = _sprint(call)
    _apply(call, sprint)
    return show.sprint_json(call, sprint)


def _delete_sprint(call: Call) -> Any:
    sprint = _sprint(call)
    for issue in _in_sprint(call, sprint):
        issue.sprints.remove(sprint.id)
    del call.world.sprints[sprint.id]


def _issue(call: Call) -> Any:
    issue = get_issue(call)
    return issue_json(call, issue, selected(call.cloud, call.words("fields"), "*all"), call.words("expand"))


def _configuration(call: Call) -> Any:
    board = _board(call)
    columns: dict[str, list[dict[str, str]]] = {}
    points = {"fieldId": fields_named(call.cloud)["Story Points"], "displayName": "Story Points"}
    names = {"new": "To Do", "indeterminate": "In Progress", "done": "Done"}
    for status in call.world.statuses.values():
        path = f"{call.base}/rest/api/2/status/{status.id}"
        columns.setdefault(names[status.category], []).append({"id": status.id, "self": path})
    return {
        "id": board.id,
        "name": board.name,
        "type": board.kind,
        "self": f"{call.base}/rest/agile/1.0/board/{board.id}/configuration",
        "filter": {"id": str(10000 + board.id), "self": f"{call.base}/rest/api/2/filter/{10000 + board.id}"},
        "columnConfig": {
            "columns": [{"name": name, "statuses": statuses} for name, statuses in columns.items()],
            "constraintType": "none",
        },
        "ranking": {"rankCustomFieldId": 10019},
        **({"estimation": {"type": "field", "field": points}} if board.kind == "scrum" else {}),
    }


def _board_versions(call: Call) -> Any:
    board = _board(call)
    found = [version for version in call.world.versions.values() if version.project == board.project]
    return page(call, found, lambda version: show.version_json(call, version, full=True))


def _board_projects(call: Call) -> Any:
    return page(call, [call.world.projects[_board(call).project]], lambda project: show.project_json(call, project))


ROUTES: dict[str, Behaviour] = {
    "GET board": _boards,
    "GET board/{}": lambda call: show.board_json(call, _board(call)),
    "GET board/{}/issue": _board_issues,
    "GET board/{}/backlog": _backlog,
    "GET board/{}/sprint": _board_sprints,
    "GET board/{}/sprint/{}/issue": _board_sprint_issues,
    "GET board/{}/epic": _epics,
    "GET board/{}/configuration": _configuration,
    "GET board/{}/version": _board_versions,
    "GET board/{}/project": _board_projects,
    "GET sprint/{}": lambda call: show.sprint_json(call, _sprint(call)),
    "GET sprint/{}/issue": _sprint_issues,
    "POST sprint/{}/issue": _move_to_sprint,
    "POST sprint": _create_sprint,
    "POST sprint/{}": _edit_sprint,
    "PUT sprint/{}": _edit_sprint,
    "DELETE sprint/{}": _delete_sprint,
    "POST backlog/issue": _move_to_backlog,
    "PUT issue/rank": rank,
    "GET issue/{}": _issue,
    "GET epic/{}": lambda call: _epic_json(call, _epic(call)),
    "GET epic/{}/issue": _epic_issues,
    "POST epic/{}/issue": _move_to_epic,
    "POST epic/none/issue": _move_to_epic,
}
SOFTWARE: dict[str, Behaviour] = {
    "GET board/{}/issue": _board_issues,
    "GET board/{}/backlog": _backlog,
    "GET board/{}/sprint/{}/issue": _board_sprint_issues,
    "GET sprint/{}/issue": _sprint_issues,
    "GET epic/{}/issue": _epic_issues,
}
"""What Cloud has below /rest/software/1.0: the same lists of issues, with tokens in place of offsets."""
