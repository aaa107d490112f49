"""How fields of issues are shown that are more than a value: sprints, time tracking, comments, parents."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from typing import Any, TypeAlias

from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.world import Issue, Sprint

from . import show
from .people import user_json

Show: TypeAlias = Callable[[Call, Issue], Any]


def users(get: Callable[[Issue], str | None]) -> Show:
    """Shows the person whom `get` names."""
    return lambda call, issue: user_json(call, call.world.user(get(issue)))


def tracking(call: Call, issue: Issue) -> dict[str, Any]:
    """Estimates and time spent."""
    spent = sum(worklog.seconds for worklog in issue.worklogs)
    shown: dict[str, Any] = {}
    for name, seconds in (
        ("originalEstimate", issue.estimate),
        ("remainingEstimate", issue.remaining),
        ("timeSpent", spent or None),
    ):
        if seconds is not None:
            shown[name] = show.duration(seconds)
            shown[f"{name}Seconds"] = seconds
    return shown


def sprints(call: Call, issue: Issue) -> Any:
    """All sprints of an issue: objects on Cloud, texts on Data Center."""
    sprints = [call.world.sprints[number] for number in issue.sprints]
    if not sprints:
        return None
    return [_sprint_value(call, sprint) for sprint in sprints]


def _sprint_value(call: Call, sprint: Sprint) -> Any:
    if call.cloud:
        shown = show.sprint_json(call, sprint)
        return {**{name: shown[name] for name in shown if name not in ("self", "originBoardId")}, "boardId": sprint.board}
    # Data Center gives a sprint as the text of a Java object.
    start, end, completed = (
        moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z") if moment else "<null>"
        for moment in (sprint.start, sprint.end, sprint.completed)
    )
    return (
        f"com.atlassian.greenhopper.service.sprint.Sprint@{sprint.id:x}[id={sprint.id},rapidViewId={sprint.board},"
        f"state={sprint.state.upper()},name={sprint.name},startDate={start},endDate={end},completeDate={completed},"
        f"activatedDate={start},sequence={sprint.id},goal={sprint.goal},autoStartStop=false]"
    )


def comments(call: Call, issue: Issue) -> dict[str, Any]:
    """The comments, in the page that the field is."""
    shown = [show.comment_json(call, issue, comment) for comment in issue.comments]
    return {"comments": shown, "maxResults": len(shown), "total": len(shown), "startAt": 0}


def worklogs(call: Call, issue: Issue) -> dict[str, Any]:
    """The first twenty worklogs."""
    shown = [show.worklog_json(call, issue, worklog) for worklog in issue.worklogs[:20]]
    return {"startAt": 0, "maxResults": 20, "total": len(issue.worklogs), "worklogs": shown}


def parent(call: Call, issue: Issue) -> Any:
    """The parent; on Data Center only sub-tasks have one."""
    parent = call.world.issues.get(issue.parent or "")
    if parent is None or (not call.cloud and call.world.issue_types[issue.type].level >= 0):
        return None
    return show.brief_issue_json(call, parent)


def epic(call: Call, issue: Issue) -> Any:
    """The key of the epic, as the field Epic Link has it."""
    parent = call.world.issues.get(issue.parent or "")
    return parent.key if parent is not None and call.world.issue_types[parent.type].level == 1 else None


def things(names: Callable[[Issue], list[str]], table: str) -> Show:
    """Shows the components or versions that `names` gives."""

    def shown(call: Call, issue: Issue) -> list[Any]:
        known = {thing.name: thing for thing in getattr(call.world, table).values() if thing.project == issue.project}
        render = show.component_json if table == "components" else show.version_json
        return [render(call, known[name]) for name in names(issue) if name in known]

    return shown
