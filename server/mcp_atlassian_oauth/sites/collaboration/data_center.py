"""Labels, tasks and watches of Confluence Data Center; its API knows nothing of tasks, which are read in their page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.collaboration import Task, TaskStatus, Watchable
from mcp_atlassian_oauth.sites.collaboration.page_tasks import page_tasks, with_status
from mcp_atlassian_oauth.sites.http import answer_of, change, path_value, read, write
from mcp_atlassian_oauth.sites.lenient import flag, mapping, text
from mcp_atlassian_oauth.sites.mention_ids import user_id as mentioned
from mcp_atlassian_oauth.sites.paging import part_of_list, start_of
from mcp_atlassian_oauth.sites.protocols import Page, SearchPage
from mcp_atlassian_oauth.sites.read_confluence import listed

if TYPE_CHECKING:
    import httpx

    from mcp_atlassian_oauth.sites.protocols import Confluence

MOST_LABELS = 200
# How often an update starts again because somebody else was faster.
ATTEMPTS = 3
NOT_FOUND, CONFLICT = 404, 409
NEEDS_PAGE = "Tasks across pages are not on Data Center: its documented API knows no tasks."


@attrs.frozen
class CollaborationDataCenter:
    """See `Collaboration`."""

    _client: httpx.AsyncClient = attrs.field(repr=False)
    _confluence: Confluence = attrs.field(repr=False)

    @property
    def tasks_by_page(self) -> bool:
        """Whether tasks are known only as a part of their page."""
        return True

    async def labels(self, page_id: str) -> tuple[str, ...]:
        """Return the names of all labels of a page."""
        from atlassian_clients.confluence_data_center.api.content_labels import labels_label_content

        found: list[str] = []
        while True:
            request = labels_label_content.request(path_value(page_id, "page id"), start=len(found), limit=MOST_LABELS)
            raw = await read(self._client, request)
            names = [name for one in listed(raw, "labels") if (name := text(one, "name"))]
            found += names
            if not names or not mapping(raw, "_links").get("next"):
                return tuple(found)

    async def add_labels(self, page_id: str, labels: Sequence[str]) -> None:
        """Label a page."""
        from atlassian_clients.confluence_data_center.api.content_labels import add_labels
        from atlassian_clients.confluence_data_center.models.label import Label

        body = [Label(prefix="global", name=label) for label in labels]
        await write(self._client, add_labels.request(path_value(page_id, "page id"), body=body))

    async def remove_label(self, page_id: str, label: str) -> None:
        """Take a label off a page."""
        from atlassian_clients.confluence_data_center.api.content_labels import delete_label_with_query_param

        await change(self._client, delete_label_with_query_param.request(path_value(page_id, "page id"), name=label))

    async def tasks(
        self,
        *,
        page_id: str | None = None,
        space: str | None = None,
        assignee: str | None = None,
        status: TaskStatus | None = None,
        limit: int,
        cursor: str | None = None,
    ) -> SearchPage[Task]:
        """Return tasks of a page, read from its body."""
        if not page_id:
            raise AtlassianError(NEEDS_PAGE, advice="Pass page: its own tasks are listed.")
        page = await self._confluence.page(page_id)
        found = [one.task for one in page_tasks(_stored(page), page.id or page_id)]
        if assignee:
            names = {task.assignee: await self._username(task.assignee) for task in found if task.assignee}
            found = [task for task in found if task.assignee and names[task.assignee] == assignee]
        shown = [task for task in found if status in (None, task.status)]
        return part_of_list(shown, start=start_of(cursor), limit=limit)

    async def _username(self, value: str) -> str | None:
        people = await self._confluence.users([value])
        person = people.get(value)
        return person.id if person else mentioned(value)[1]

    async def task(self, task_id: str, page_id: str | None) -> Task:
        """Return a task of a page."""
        if not page_id:
            raise AtlassianError(
                "On Data Center a task's id is its page's own.",
                advice="Nothing was sent. Pass page too; conf_list_tasks shows both.",
            )
        page = await self._confluence.page(page_id)
        for one in page_tasks(_stored(page), page.id or page_id):
            if one.task.id == task_id:
                return attrs.evolve(one.task, raw={"page": page})
        raise AtlassianError(
            f"Page {page_id} has no task {task_id}.", status=NOT_FOUND, advice="conf_list_tasks shows its tasks."
        )

    async def set_task(self, task: Task, status: TaskStatus) -> None:
        """Complete or reopen a task by a new version of its page, in which only that differs."""
        page: Page | None = task.raw.get("page")
        for attempt in range(ATTEMPTS):
            if page is None or attempt:
                page = await self._confluence.page(task.page_id or "")
            storage = with_status(_stored(page), task.id or "", status)
            if page.title is None or page.version is None:
                raise AtlassianError(
                    f"Confluence sent page {task.page_id} without its title or version, which a change needs.",
                    advice="Nothing was sent. Try again.",
                )
            if storage is None:
                raise AtlassianError(f"The page no longer has task {task.id}.", status=NOT_FOUND, advice="Nothing was sent.")
            try:
                await self._confluence.update_page(page, title=page.title, storage=storage)
            except AtlassianError as error:
                if error.status != CONFLICT or attempt + 1 == ATTEMPTS:
                    raise
            else:
                return

    async def watches(self, what: Watchable, target: str, user_id: str) -> bool | None:
        """Return whether a user watches a page (by id) or a space (by key), None where the server doesn't say."""
        from atlassian_clients.confluence_data_center.api.user_watch import is_watching_content, is_watching_space

        one = is_watching_content if what == "page" else is_watching_space
        return flag(await read(self._client, one.request(path_value(target, what), username=user_id)), "watching")

    async def watch(self, what: Watchable, target: str, user_id: str, *, on: bool) -> None:
        """Let a user watch a page or a space, or (`on` False) no longer."""
        from atlassian_clients.confluence_data_center.api.user_watch import (
            add_content_watcher,
            add_space_watch,
            remove_content_watcher,
            remove_space_watch,
        )

        one: Any = {
            ("page", True): add_content_watcher,
            ("page", False): remove_content_watcher,
            ("space", True): add_space_watch,
            ("space", False): remove_space_watch,
        }[what, on]
        # Whether there is a body isn't documented; what counts is read afterwards.
        await answer_of(self._client, one.request(path_value(target, what), username=user_id), changes=True)


def _stored(page: Page) -> str:
    if page.body is None:
        raise AtlassianError(
            f"Confluence sent page {page.id} without its body, in which its tasks are.", advice="Nothing was sent. Try again."
        )
    return page.body.as_stored()
