"""The tasks with boards, epics and versions: five requests of who plans, each with the calls of both servers."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping

from bench.tasks.site import Site
from bench.tasks.task import Conversation, Task, found, parsed

_GOAL, _BOARD = "Names are deleted after ninety days", "LAN sprints"
_EPIC = 'project = LAN AND issuetype = Epic AND summary ~ "school classes"'
_RELEASE = "project = LAN AND fixVersion = 2.4 ORDER BY issuetype"


def _fortnight() -> tuple[str, str]:
    """Two Mondays to come: the peer refuses sprints that begin before today."""
    today = datetime.datetime.now(datetime.UTC).date()
    monday = today + datetime.timedelta(days=14 - today.weekday())
    return monday.isoformat(), (monday + datetime.timedelta(days=14)).isoformat()


def _plan(call: Conversation) -> None:
    begin, end = _fortnight()
    top = re.findall(r"^\| (LAN-\d+) \|", call("jira_get_board", board=_BOARD, show="backlog"), re.MULTILINE)[:3]
    saved = call("jira_save_sprint", sprint="next", board=_BOARD, goal=_GOAL, startDate=begin, endDate=end)
    call("jira_plan_issues", issues=top, sprint=found(r"sprint (\d+)", saved))


def _plan_theirs(call: Conversation) -> None:
    begin, end = (f"{day}T09:00:00.000Z" for day in _fortnight())
    (board,) = parsed(call("jira_get_agile_boards", board_name=_BOARD))
    (sprint,) = parsed(call("jira_get_sprints_from_board", board_id=board["id"], state="future"))
    backlog = "sprint IS EMPTY AND resolution IS EMPTY AND issuetype NOT IN (Epic, Sub-task) ORDER BY rank"
    issues = parsed(call("jira_get_board_issues", board_id=board["id"], jql=backlog, fields="summary,status", limit=10))
    top = [issue["key"] for issue in issues["issues"]][:3]
    call("jira_update_sprint", sprint_id=sprint["id"], goal=_GOAL, start_date=begin, end_date=end)
    call("jira_add_issues_to_sprint", sprint_id=sprint["id"], issue_keys=",".join(top))


def _planned(site: Site) -> Mapping[str, bool]:
    sprint = site.sprints(1)["LAN Sprint 24"]
    inside = {issue["key"] for issue in site.search(f"sprint = {sprint['id']}")}
    return {
        "it has its goal": sprint.get("goal") == _GOAL,
        "it begins that Monday": sprint.get("startDate", "")[:10] == _fortnight()[0],
        "the top of the backlog is in it": {"LAN-16", "LAN-17", "LAN-22"} <= inside,
        "what was in it still is": {"LAN-19", "LAN-20"} <= inside,
    }


def _sprint_theirs(call: Conversation) -> None:
    (board,) = parsed(call("jira_get_agile_boards", board_name=_BOARD))
    (sprint,) = parsed(call("jira_get_sprints_from_board", board_id=board["id"], state="active"))
    call("jira_get_sprint_issues", sprint_id=sprint["id"], fields="summary,status", limit=50)


def _epic(call: Conversation) -> None:
    key = found(r"^\| (LAN-\d+) \|", call("jira_search_issues", jql=_EPIC))
    call("jira_search_issues", jql=f"parent = {key}")


def _epic_theirs(call: Conversation) -> None:
    (epic,) = parsed(call("jira_search", jql=_EPIC, fields="summary"))["issues"]
    call("jira_search", jql=f"parent = {epic['key']}", fields="summary,status", limit=50)


def _choices_theirs(call: Conversation) -> None:
    (severity,) = parsed(call("jira_search_fields", keyword="severity", limit=1))
    call("jira_get_field_options", field_id=severity["id"], project_key="LAN", issue_type="Bug", values_only=True)
    call("jira_get_project_components", project_key="LAN")


def _release(call: Conversation) -> None:
    call("jira_get_project", project="LAN", include=["versions"])
    call("jira_search_issues", jql=_RELEASE)


def _release_theirs(call: Conversation) -> None:
    call("jira_get_project_versions", project_key="LAN")
    call("jira_search", jql=_RELEASE, fields="summary,status,issuetype", limit=50)


TASKS = (
    Task(
        "plan sprint", "Plan the next sprint of the board LAN sprints: a goal, two weeks from that Monday, and into it the"
        " three issues at the top of the backlog.",
        _plan, _plan_theirs, state=_planned,
    ),
    Task(
        "active sprint", "How does the running sprint of the board LAN sprints stand: goal, end, status of each issue?",
        lambda call: call("jira_get_sprint", board=_BOARD),
        _sprint_theirs,
        ("Groups can book together", "2026-09-21", "LAN-4", "LAN-9", "LAN-21", "Blocked", "In Review"),
    ),
    Task(
        "epic progress", "How far is the epic about groups and school classes in LAN?",
        _epic, _epic_theirs, ("LAN-4", "LAN-5", "LAN-8", "In Review", "In Progress", "To Do"),
    ),
    Task(
        "choices", "Which severities and components can a bug in LAN have?",
        lambda call: call("jira_find_fields", project="LAN", type="Bug"),
        _choices_theirs, ("Critical", "Minor", "Seat map", "Notifications"),
    ),
    Task(
        "release notes", "When does LAN 2.4 come out, and what is in it, done or not?",
        _release, _release_theirs, ("2026-10-05", "LAN-1", "LAN-2", "LAN-13", "LAN-22", "Blocked"),
    ),
)  # fmt: skip
