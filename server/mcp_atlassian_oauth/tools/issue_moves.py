"""Issues that go: to another project, or for good."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.issues import Task
from mcp_atlassian_oauth.sites.lenient import mapping, text
from mcp_atlassian_oauth.sites.protocols import Issue, Jira
from mcp_atlassian_oauth.tools.bulk import Outcome, bulk_answer
from mcp_atlassian_oauth.tools.choices import Named, the_one
from mcp_atlassian_oauth.tools.doubts import unless_doubted
from mcp_atlassian_oauth.tools.project_names import project_key
from mcp_atlassian_oauth.tools.registry import Call, Range, tool

FIELDS = ("summary", "project", "issuetype", "status")
# A client gives up after a minute; what is left is for the requests before and after.
WAIT_SECONDS = 30.0
PROGRESS = "jira_cloud_get_bulk_operation_progress"


@tool(product="jira", toolset="issues", title="Move issues", read_only=False, destructive=True)
async def jira_move_issues(
    call: Call,
    issues: Annotated[list[str], "Keys", Range(1, 50)],
    project: Annotated[str, "Key of the target"],
    type: Annotated[str | None, "Unless they keep theirs"] = None,  # noqa: A002 - what users call it
) -> str:
    """Move issues to another project or type (Cloud); their keys change."""
    jira = call.jira()
    keys = list(dict.fromkeys(issue_key(issue, jira.url) for issue in issues))
    jira.editing.check_move()
    project = await project_key(call, project)
    before = {key: issue for issue in await jira.editing.fetch(keys, FIELDS) for key in (issue.key, issue.id) if key}
    outcomes = [Outcome(key, "there is no such issue", failed=True) for key in keys if key not in before]
    groups = await _groups(jira, [before[key] for key in keys if key in before], project, type)
    for type_id, moved in groups.items():
        if call.dry_run:
            call.preview("\n".join(f"{issue.key} ({clip(issue.summary or '', 80)}) → {project}" for issue in moved))
        with call.step():
            outcomes += await _move(jira, moved, project, type_id)
    return bulk_answer(call, outcomes, "jira_search_issues shows the rest")


async def _groups(jira: Jira, issues: Sequence[Issue], project: str, wanted: str | None) -> Mapping[str, list[Issue]]:
    """Return issues by the id of the type that they get; the bulk move takes one type at a time."""
    types = await jira.metadata.issue_types(project) if issues else ()
    known = [(Named(kind.id, kind.name), kind.id) for kind in types]
    groups: dict[str, list[Issue]] = {}
    for issue in issues:
        advice = f"These are the issue types of {project}; pass type."
        groups.setdefault(the_one("issue type", wanted or issue.type or "", known, advice), []).append(issue)
    return groups


async def _move(jira: Jira, issues: Sequence[Issue], project: str, type_id: str) -> list[Outcome]:
    keys = [issue.key or issue.id or "" for issue in issues]
    try:
        task_id = await jira.editing.move(keys, project, type_id)
    except AtlassianError as error:
        return [Outcome(key, str(error), failed=True) for key in keys]
    try:
        task = await jira.editing.task(task_id, WAIT_SECONDS)
        now = {issue.id: issue for issue in await jira.editing.fetch([issue.id or issue.key or "" for issue in issues], FIELDS)}
    except AtlassianError as error:
        said = (
            f"task {task_id} was begun, but can't be read: {'; '.join(error.messages)}. Look at the issue before you try again."
        )
        return [Outcome(key, said, failed=True) for key in keys]
    return [_outcome(issue, now.get(issue.id), project, task) for issue in issues]


def _outcome(issue: Issue, now: Issue | None, project: str, task: Task) -> Outcome:
    label = issue.key or issue.id or ""
    reasons = "; ".join(task.failed.get(issue.id or "", ()) or task.failed.get(label, ()))
    if reasons:
        return Outcome(label, reasons, failed=True)
    target = mapping(now.fields, "project") if now else {}
    if now is not None and project.casefold() in ((text(target, "key") or "").casefold(), text(target, "id")):
        return Outcome(label, f"now {now.key} ({', '.join(filter(None, (now.type, now.status)))})")
    if not task.ended:
        percent = f" ({task.percent} %)" if task.percent is not None else ""
        return Outcome(label, f"still running{percent}: task {task.id}, see atlassian_read_operation {PROGRESS}")
    return Outcome(label, f"task {task.id} ended as {task.status}, but the issue is not in {project}", failed=True)


@tool(product="jira", toolset="issues", title="Delete issue", read_only=False, destructive=True)
async def jira_delete_issue(
    call: Call,
    issue: Annotated[str, "Key, id or address"],
    subtasks: Annotated[bool, "Delete its sub-tasks too"] = False,
) -> str:
    """Delete an issue for good."""
    jira = call.jira()
    key = issue_key(issue, jira.url)
    found = await jira.issue(key, fields=("summary", "subtasks", "status"))
    key = found.key or key
    below = [link for link in found.links if link.relation == "subtask"]
    summary = clip(found.summary or "(no summary)", 120)
    if below and not subtasks:
        names = "; ".join(f"{link.key} {clip(link.summary or '', 60)}" for link in below[:10])
        raise AtlassianError(
            f"{key} has {len(below)} sub-tasks, which would go with it: {names}{'; …' if len(below) > 10 else ''}.",
            advice="Nothing was deleted. Pass subtasks=true if they may go too.",
        )
    gone = [key, *(link.key for link in below)]
    if call.dry_run:
        call.preview(f"Deletes for good: {', '.join(gone)} ({summary})")
    await jira.editing.delete(key, subtasks=subtasks)
    try:
        held = await jira.issue(key, fields=("summary",))
    except AtlassianError as error:
        if error.status == 404:
            left = await _still_there(jira, [link.key for link in below])
            return unless_doubted(f"Deleted {', '.join(name for name in gone if name not in left)} ({summary}).{_of(left)}", left)
        raise AtlassianError(
            f"Jira took the deletion of {key}, but whether it is gone can't be read: it may have happened, or not.",
            *error.messages,
            status=error.status,
            advice=f"Check with jira_get_issue {key}.",
        ) from error
    raise AtlassianError(
        f"Jira took the deletion of {key}, but {held.key or key} is still there: the change was not made.",
        advice="Read the issue before you try again.",
    )


async def _still_there(jira: Jira, keys: Sequence[str]) -> list[str]:
    """Return which of the sub-tasks of a deleted issue can still be read, or may be."""
    if not keys:
        return []
    try:
        return [issue.key for issue in await jira.editing.fetch(keys, ("summary",)) if issue.key]
    except AtlassianError:
        return list(keys)


def _of(left: Sequence[str]) -> str:
    return f" Not deleted, or not certain: {', '.join(left)}. Read them before you try again." if left else ""


TOOLS = (jira_move_issues, jira_delete_issue)
