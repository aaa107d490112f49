"""Tasks as they stand in the storage format of a page, for servers whose API knows nothing of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from mcp_atlassian_oauth.sites.collaboration import Task, TaskStatus
from mcp_atlassian_oauth.sites.richtext import RichText

# What isn't markup: a task in a code macro is none.
_TEXT = re.compile(r"<!\[CDATA\[.*?\]\]>|<!--.*?-->", re.DOTALL)
_TASK = re.compile(
    r"<ac:task-id>\s*(?P<id>\d{1,18})\s*</ac:task-id>\s*(?:<ac:task-uuid>[^<]*</ac:task-uuid>\s*)?"
    r"<ac:task-status>(?P<status>[^<]{0,40})</ac:task-status>\s*(?P<body><ac:task-body\s*>)?"
)
_BODY = re.compile(r"<(?P<closes>/)?ac:task-body\s*>")
_USER = re.compile(r"""<ri:user\b[^>]*?\bri:(?P<kind>userkey|username|account-id)\s*=\s*["'](?P<value>[^"']*)["']""")
_DATE = re.compile(r"""<time\b[^>]*?\bdatetime\s*=\s*["'](?P<date>\d{4}-\d{2}-\d{2})""")


@attrs.frozen
class PageTask:
    """A task and where its status stands in the body."""

    task: Task
    start: int
    end: int


def page_tasks(storage: str, page_id: str | None) -> Iterator[PageTask]:
    """Yield the tasks of a body in the order they stand there; a task inside another one too."""
    masked = _TEXT.sub(lambda found: " " * len(found[0]), storage)
    for found in _TASK.finditer(masked):
        end = _end_of_body(masked, found.end()) if found["body"] else found.end()
        # Of a task with others inside it only its own words count.
        own = masked.find("<ac:task-list", found.end(), end)
        body = storage[found.end() : own if own >= 0 else end]
        user, due = _USER.search(body), _DATE.search(body)
        task = Task(
            id=found["id"],
            status=found["status"].strip(),
            body=RichText("storage", body),
            page_id=page_id,
            assignee=user["value"] if user else None,
            due=due["date"] if due else None,
        )
        yield PageTask(task, *found.span("status"))


def _end_of_body(masked: str, start: int) -> int:
    depth = 1
    for found in _BODY.finditer(masked, start):
        depth += -1 if found["closes"] else 1
        if depth == 0:
            return found.start()
    return len(masked)


def with_status(storage: str, task_id: str, status: TaskStatus) -> str | None:
    """Return a body with another status for one of its tasks, all else to the byte; None where it hasn't that task."""
    for one in page_tasks(storage, None):
        if one.task.id == task_id:
            return f"{storage[: one.start]}{status}{storage[one.end :]}"
    return None
