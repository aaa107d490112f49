"""Tasks of Cloud's v2 API: they stand in the bodies of pages, and a change of one changes the body without a new version."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import Page

from .common import iso
from .v2_common import account_of, body_json, listing

_TASK = re.compile(
    r"<ac:task>\s*<ac:task-id>(?P<id>\d+)</ac:task-id>\s*(?:<ac:task-uuid>[^<]*</ac:task-uuid>\s*)?"
    r"<ac:task-status>(?P<status>\w+)</ac:task-status>\s*<ac:task-body>(?P<body>.*?)</ac:task-body>",
    re.DOTALL,
)
_ACCOUNT = re.compile(r'ri:account-id="([^"]+)"')
_DAY = re.compile(r'<time datetime="(\d{4}-\d{2}-\d{2})"')


@frozen
class Task:
    """A task where it stands; its id is of the whole site."""

    page: Page
    found: re.Match[str]

    @property
    def id(self) -> str:
        """The page's id and the task's in it."""
        return f"{self.page.id}{int(self.found['id']):03d}"


def _tasks(call: Call) -> Iterator[Task]:
    for page in call.world.pages.values():
        if page.status == "current":
            yield from (Task(page, found) for found in _TASK.finditer(page.body))


def _json(call: Call, task: Task) -> dict[str, Any]:
    body = task.found["body"]
    account, day = _ACCOUNT.search(body), _DAY.search(body)
    version = task.page.current
    shown = {
        "id": task.id,
        "localId": task.found["id"],
        "spaceId": call.world.spaces[task.page.space].id,
        "pageId" if task.page.kind == "page" else "blogPostId": task.page.id,
        "status": task.found["status"],
        "body": body_json(body, call.text("body-format")),
        "createdBy": account_of(call, version.author),
        "createdAt": iso(version.created),
        "updatedAt": iso(version.created),
    }
    if account:
        shown["assignedTo"] = account[1]
    if day:
        shown["dueAt"] = f"{day[1]}T00:00:00.000Z"
    return shown


def _list(call: Call) -> Any:
    wanted = {name: call.words(name) for name in ("space-id", "page-id", "blogpost-id", "assigned-to", "status")}

    def fits(shown: dict[str, Any]) -> bool:
        names = {"space-id": "spaceId", "page-id": "pageId", "blogpost-id": "blogPostId", "assigned-to": "assignedTo"}
        return all(not values or shown.get(names.get(name, name)) in values for name, values in wanted.items())

    found = [shown for task in _tasks(call) if fits(shown := _json(call, task))]
    return listing(call, found, lambda shown: shown)


def _task(call: Call) -> Task:
    found = next((task for task in _tasks(call) if task.id == call.values[0]), None)
    if found is None:
        raise Refusal(404, f"No task found with id : {call.values[0]}")
    return found


def _update(call: Call) -> Any:
    task = _task(call)
    start, end = task.found.span("status")
    version = task.page.current
    version.body = f"{version.body[:start]}{call.body.get('status')}{version.body[end:]}"
    return _json(call, _task(call))


ROUTES: dict[str, Behaviour] = {
    "GET tasks": _list,
    "GET tasks/{}": lambda call: _json(call, _task(call)),
    "PUT tasks/{}": _update,
}
