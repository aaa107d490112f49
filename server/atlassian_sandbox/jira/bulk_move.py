"""Cloud's bulk move: a task that the client looks at until it has ended."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import Issue, World

_INFERRED = ("inferFieldDefaults", "inferStatusDefaults")


@define
class Move:
    """A task: which issues (by id) go where, how often it was looked at, and what came of it."""

    project: str
    type: str
    issues: list[str]
    looks: int = 0
    moved: list[str] = field(factory=list)
    failed: dict[str, list[str]] = field(factory=dict)


def _submit(call: Call) -> Any:
    targets = call.body.get("targetToSourcesMapping") or {}
    if len(targets) != 1:
        raise Refusal(400, "targetToSourcesMapping must have exactly one target.")
    [(target, mapping)] = targets.items()
    project_key, _, type_id = target.partition(",")
    project = call.world.project(project_key)
    kind = next((each for each in call.world.issue_types.values() if each.id == type_id), None)
    if project is None:
        raise Refusal(400, f"Project '{project_key}' does not exist or you do not have permission to move issues into it.")
    if kind is None or kind.name not in project.issue_types:
        raise Refusal(400, f"Issue type '{type_id}' is not valid for project {project.key}.")
    missing = [name for name in _INFERRED if not mapping.get(name)]
    if missing:
        raise Refusal(400, f"Values are needed where these are false: {', '.join(missing)}")
    found = [call.world.issue(reference) for reference in mapping.get("issueIdsOrKeys") or []]
    task = Move(project.key, kind.name, [issue.id for issue in found if issue is not None])
    identity = call.world.new_id()
    call.world.moves[identity] = task
    return {"taskId": identity}


def _progress(call: Call) -> Any:
    task = call.world.moves.get(call.values[0])
    if not isinstance(task, Move):
        raise Refusal(400, f"The task {call.values[0]} does not exist.")
    task.looks += 1
    if task.looks == 2:
        for identity in task.issues:
            issue = call.world.issue(identity)
            if issue is None:
                continue
            if call.world.subtasks(issue.key) or call.world.issue_types[issue.type].level < 0:
                task.failed[identity] = ["Sub-tasks and issues that have some must be moved with their parent."]
            else:
                move(call.world, issue, task.project, task.type)
                task.moved.append(identity)
    return {
        "taskId": call.values[0],
        "status": "RUNNING" if task.looks < 2 else "COMPLETE",
        "progressPercent": 50 if task.looks < 2 else 100,
        "totalIssueCount": len(task.issues),
        "invalidOrInaccessibleIssueCount": 0,
        "processedAccessibleIssues": [int(identity) for identity in task.moved],
        "failedAccessibleIssues": task.failed,
    }


def move(world: World, issue: Issue, project: str, kind: str) -> None:
    """Give an issue a key of another project; the old key still leads to it."""
    old, new = issue.key, world.new_key(project)
    issue.key, issue.project, issue.type = new, project, kind
    issue.components, issue.fix_versions, issue.affects_versions = [], [], []
    issue.parent = None
    issue.updated = world.clock.tick()
    world.issues = {**{key: one for key, one in world.issues.items() if key != old}, new: issue}
    world.moved[old] = new


CLOUD: dict[str, Behaviour] = {"POST bulk/issues/move": _submit, "GET bulk/queue/{}": _progress}
