"""Tasks in pages: list, complete, reopen."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.collaboration import Task, TaskStatus
from mcp_atlassian_oauth.sites.protocols import Confluence, SearchPage
from mcp_atlassian_oauth.sites.richtext import RichText
from mcp_atlassian_oauth.tools.doubts import reading_back
from mcp_atlassian_oauth.tools.members import resolve_member
from mcp_atlassian_oauth.tools.page_names import page_id_of
from mcp_atlassian_oauth.tools.page_references import with_names
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool
from mcp_atlassian_oauth.tools.rows import PAGE, Row, page_answer
from mcp_atlassian_oauth.tools.space_names import space_key

_SPAN = re.compile(r"</?span\b[^<>]*>")
_BLOCK = re.compile(r"<(?:p|ul|ol|h[1-6]|table|div|ac:structured-macro)\b")
# Between texts that are shown with names in one go; XML can't hold it.
_BETWEEN = "\n\x1e\n"


@tool(product="confluence", toolset="page_details", title="List tasks", read_only=True)
async def conf_list_tasks(
    call: Call,
    page: str | None = None,
    space: str | None = None,
    assignee: str | None = None,
    status: TaskStatus | None = None,
    cursor: str | None = None,
    output_format: OutputFormat | None = None,
) -> str:
    """Tasks of pages."""
    confluence = call.confluence()
    place = Position.of(cursor)
    person = await resolve_member(call, assignee) if assignee and assignee.strip() else None
    page_id = await page_id_of(call, page) if page and page.strip() else None
    everywhere = confluence.collaboration.tasks_by_page or not (space and space.strip())
    found = await confluence.collaboration.tasks(
        page_id=page_id,
        space=None if everywhere else await space_key(call, space),
        assignee=person.id if person else None,
        status=status,
        limit=PAGE,
        cursor=place.server,
    )
    rows = await _rows(confluence, found.items)
    shown = SearchPage(rows, cursor=found.cursor, total=found.total)
    return page_answer("tasks", shown, place, call.format(output_format), lambda row: row)


async def _rows(confluence: Confluence, tasks: Sequence[Task]) -> tuple[Row, ...]:
    ids = list(dict.fromkeys(task.assignee for task in tasks if task.assignee))
    try:
        people = await confluence.users(ids) if ids else {}
    except AtlassianError:
        # Who may not look people up may still read what is to be done.
        people = {}
    words = _BETWEEN.join(map(_words, tasks))
    texts = (await with_names(confluence, words)).split(_BETWEEN)
    rows: list[Row] = []
    for task, said in zip(tasks, texts, strict=False):
        person = people.get(task.assignee or "")
        rows.append(
            {
                "id": task.id,
                "status": task.status,
                "task": clip(said, 500),
                "assignee": person.name if person and person.name else task.assignee,
                "due": task.due,
                "page": task.page_id,
            }
        )
    return tuple(rows)


def _words(task: Task) -> str:
    """Return what is to be done as a line of markdown; the editor's spans and the lack of a paragraph say nothing."""
    stored = _SPAN.sub("", task.body.as_stored()) if task.body else ""
    if not stored.strip():
        return ""
    inside = stored if _BLOCK.search(stored) else f"<p>{stored}</p>"
    return " ".join(RichText("storage", inside).markdown().split())


@tool(product="confluence", toolset="page_details", title="Complete task", read_only=False, idempotent=True)
async def conf_complete_task(call: Call, task: str, page: str | None = None, reopen: bool = False) -> str:
    """Tick a task of a page off, or reopen it."""
    confluence = call.confluence()
    room = confluence.collaboration
    page_id = await page_id_of(call, page) if page and page.strip() else None
    before = await room.task(task.strip(), page_id)
    if page_id and before.page_id and before.page_id != page_id:
        raise AtlassianError(f"Task {before.id} is in page {before.page_id}, not {page_id}.", advice="Nothing was sent.")
    status: TaskStatus = "incomplete" if reopen else "complete"
    if before.status == status:
        return f"No change: task {before.id} of page {before.page_id} is {status} already. Nothing was sent."
    said = clip(await with_names(confluence, _words(before))) or "(no text)"
    if call.dry_run:
        call.preview(f"Task {before.id} of page {before.page_id}, {said}: {before.status} -> {status}")
    await room.set_task(before, status)
    check = f"Check with conf_list_tasks {before.page_id or ''}".strip() + "."
    with reading_back(
        f"Confluence answered with success, but task {before.id} can't be read back: it may have happened, or not.",
        check,
    ):
        held = await room.task(before.id or task.strip(), page_id or before.page_id)
    if held.status != status:
        raise AtlassianError(
            f"Confluence answered with success, but task {before.id} is still {held.status or 'in no state'}.",
            advice=check,
        )
    return f"Task {held.id} of page {held.page_id} is {status} now: {said}"


TOOLS = (conf_list_tasks, conf_complete_task)
