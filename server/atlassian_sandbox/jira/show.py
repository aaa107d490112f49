"""How Jira's things look in answers: statuses, types, projects, comments, worklogs, links, attachments."""

from __future__ import annotations

from datetime import UTC
from typing import Any
from urllib.parse import quote

from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.documents import to_html
from atlassian_sandbox.world import (
    Attachment,
    Board,
    Change,
    Comment,
    Component,
    Issue,
    Link,
    Named,
    Project,
    Sprint,
    Status,
    StatusCategory,
    Version,
    Worklog,
)

from .common import api, jira_time
from .people import user_json

_CATEGORIES: dict[StatusCategory, tuple[int, str, str]] = {
    "new": (2, "To Do", "blue-gray"),
    "indeterminate": (4, "In Progress", "yellow"),
    "done": (3, "Done", "green"),
}


def category_json(call: Call, category: StatusCategory) -> dict[str, Any]:
    """A status category."""
    number, name, colour = _CATEGORIES[category]
    path = f"{api(call)}/statuscategory/{number}"
    return {"self": path, "id": number, "key": category, "colorName": colour, "name": name}


def status_json(call: Call, status: Status) -> dict[str, Any]:
    """A status with its category."""
    return {
        "self": f"{api(call)}/status/{status.id}",
        "description": "",
        "iconUrl": f"{call.base}/images/icons/statuses/generic.png",
        "name": status.name,
        "id": status.id,
        "statusCategory": category_json(call, status.category),
    }


def type_json(call: Call, name: str) -> dict[str, Any]:
    """An issue type."""
    kind = call.world.issue_types[name]
    shown: dict[str, Any] = {
        "self": f"{api(call)}/issuetype/{kind.id}",
        "id": kind.id,
        "description": kind.description,
        "iconUrl": f"{call.base}/images/icons/issuetypes/{name.lower()}.svg",
        "name": kind.name,
        "subtask": kind.level < 0,
        "avatarId": 10300 + int(kind.id) % 100,
    }
    return {**shown, "hierarchyLevel": kind.level} if call.cloud else shown


def priority_json(call: Call, priority: Named) -> dict[str, Any]:
    """A priority as issues show it."""
    return {
        "self": f"{api(call)}/priority/{priority.id}",
        "iconUrl": f"{call.base}/images/icons/priorities/{priority.name.lower()}.svg",
        "name": priority.name,
        "id": priority.id,
    }


def resolution_json(call: Call, resolution: Named) -> dict[str, Any]:
    """A resolution."""
    return {
        "self": f"{api(call)}/resolution/{resolution.id}",
        "id": resolution.id,
        "description": resolution.description,
        "name": resolution.name,
    }


def project_json(call: Call, project: Project) -> dict[str, Any]:
    """A project as issues show it."""
    avatars = {f"{size}x{size}": f"{call.base}/secure/projectavatar?pid={project.id}&size={size}" for size in (16, 24, 32, 48)}
    shown: dict[str, Any] = {
        "self": f"{api(call)}/project/{project.id}",
        "id": project.id,
        "key": project.key,
        "name": project.name,
        "projectTypeKey": project.kind,
        "avatarUrls": avatars,
    }
    return {**shown, "simplified": False} if call.cloud else shown


def component_json(call: Call, component: Component, full: bool = False) -> dict[str, Any]:
    """A component; `full` as its own resource."""
    shown: dict[str, Any] = {
        "self": f"{api(call)}/component/{component.id}",
        "id": component.id,
        "name": component.name,
        "description": component.description,
    }
    if full:
        shown |= {"project": component.project, "assigneeType": "PROJECT_DEFAULT", "isAssigneeTypeValid": False}
        shown["projectId"] = int(call.world.projects[component.project].id)
        if component.lead:
            shown["lead"] = user_json(call, call.world.users[component.lead])
    return shown


def version_json(call: Call, version: Version, full: bool = False) -> dict[str, Any]:
    """A version; `full` as its own resource."""
    shown: dict[str, Any] = {
        "self": f"{api(call)}/version/{version.id}",
        "id": version.id,
        "description": version.description,
        "name": version.name,
        "archived": version.archived,
        "released": version.released,
    }
    if version.release_date:
        shown["releaseDate"] = version.release_date
    if full:
        shown["projectId"] = int(call.world.projects[version.project].id)
        if version.start_date:
            shown["startDate"] = version.start_date
    return shown


def comment_json(call: Call, issue: Issue, comment: Comment, rendered: bool = False) -> dict[str, Any]:
    """A comment."""
    shown: dict[str, Any] = {
        "self": f"{api(call)}/issue/{issue.id}/comment/{comment.id}",
        "id": comment.id,
        "author": user_json(call, call.world.users[comment.author]),
        "body": comment.body,
        "updateAuthor": user_json(call, call.world.users[comment.editor]),
        "created": jira_time(comment.created),
        "updated": jira_time(comment.updated),
    }
    if call.cloud:
        shown["jsdPublic"] = not comment.internal
    if comment.visibility:
        shown["visibility"] = comment.visibility
    if rendered:
        shown["renderedBody"] = to_html(comment.body)
    return shown


def worklog_json(call: Call, issue: Issue, worklog: Worklog) -> dict[str, Any]:
    """A worklog."""
    author = user_json(call, call.world.users[worklog.author])
    shown: dict[str, Any] = {
        "self": f"{api(call)}/issue/{issue.id}/worklog/{worklog.id}",
        "author": author,
        "updateAuthor": author,
        "created": jira_time(worklog.created),
        "updated": jira_time(worklog.updated),
        "started": jira_time(worklog.started),
        "timeSpent": duration(worklog.seconds),
        "timeSpentSeconds": worklog.seconds,
        "id": worklog.id,
        "issueId": issue.id,
    }
    if worklog.comment is not None:
        shown["comment"] = worklog.comment
    return shown


def duration(seconds: int) -> str:
    """Seconds as Jira shows time spent: `1d 2h 30m`, with days of eight hours and weeks of five days."""
    minutes = seconds // 60
    parts = []
    for unit, size in (("w", 5 * 8 * 60), ("d", 8 * 60), ("h", 60), ("m", 1)):
        count, minutes = divmod(minutes, size)
        if count:
            parts.append(f"{count}{unit}")
    return " ".join(parts) or "0m"


def attachment_json(call: Call, file: Attachment) -> dict[str, Any]:
    """An attachment of an issue."""
    name = quote(file.filename, safe="")
    path = f"/rest/api/3/attachment/content/{file.id}" if call.cloud else f"/secure/attachment/{file.id}/{name}"
    return {
        "self": f"{api(call)}/attachment/{file.id}",
        "id": file.id,
        "filename": file.filename,
        "author": user_json(call, call.world.users[file.author]),
        "created": jira_time(file.created),
        "size": len(file.data),
        "mimeType": file.media_type,
        "content": f"{call.base}{path}",
    }


def link_json(call: Call, link: Link, issue: Issue | None = None) -> dict[str, Any]:
    """A link: the whole of it, or what `issue` shows of it (the other end only)."""
    kind = call.world.link_types[link.type]
    shown: dict[str, Any] = {
        "id": link.id,
        "self": f"{api(call)}/issueLink/{link.id}",
        "type": {
            "id": kind.id,
            "name": kind.name,
            "inward": kind.inward,
            "outward": kind.outward,
            "self": f"{api(call)}/issueLinkType/{kind.id}",
        },
    }
    if issue is None or issue.key == link.target:
        shown["inwardIssue"] = brief_issue_json(call, call.world.issues[link.source])
    if issue is None or issue.key == link.source:
        shown["outwardIssue"] = brief_issue_json(call, call.world.issues[link.target])
    return shown


def brief_issue_json(call: Call, issue: Issue) -> dict[str, Any]:
    """An issue as another shows it: a link, a parent, a sub-task."""
    return {
        "id": issue.id,
        "key": issue.key,
        "self": f"{api(call)}/issue/{issue.id}",
        "fields": {
            "summary": issue.summary,
            "status": status_json(call, call.world.statuses[issue.status]),
            "priority": priority_json(call, call.world.priorities[issue.priority]),
            "issuetype": type_json(call, issue.type),
        },
    }


def change_json(call: Call, change: Change) -> dict[str, Any]:
    """An entry of the changelog."""
    return {
        "id": change.id,
        "author": user_json(call, call.world.users[change.author]),
        "created": jira_time(change.created),
        "items": [
            {
                "field": item.field,
                "fieldtype": "jira",
                **({"fieldId": item.field} if call.cloud else {}),
                "from": item.before,
                "fromString": item.before_text,
                "to": item.after,
                "toString": item.after_text,
            }
            for item in change.items
        ],
    }


def sprint_json(call: Call, sprint: Sprint) -> dict[str, Any]:
    """A sprint as the agile API shows it."""
    shown: dict[str, Any] = {
        "id": sprint.id,
        "self": f"{call.base}/rest/agile/1.0/sprint/{sprint.id}",
        "state": sprint.state,
        "name": sprint.name,
        "originBoardId": sprint.board,
        "goal": sprint.goal,
    }
    for name, moment in (("startDate", sprint.start), ("endDate", sprint.end), ("completeDate", sprint.completed)):
        if moment is not None:
            shown[name] = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return shown


def board_json(call: Call, board: Board) -> dict[str, Any]:
    """A board as the agile API shows it."""
    project = call.world.projects[board.project]
    location = {
        "projectId": int(project.id),
        "projectKey": project.key,
        "projectName": project.name,
        "projectTypeKey": project.kind,
        "name": f"{project.name} ({project.key})",
        "displayName": f"{project.name} ({project.key})",
    }
    shown: dict[str, Any] = {
        "id": board.id,
        "self": f"{call.base}/rest/agile/1.0/board/{board.id}",
        "name": board.name,
        "type": board.kind,
    }
    return {**shown, "location": location} if call.cloud else shown
