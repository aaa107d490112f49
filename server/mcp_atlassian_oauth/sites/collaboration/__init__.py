"""What people do at Confluence pages besides writing: labels, tasks, watching."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

import attrs

from mcp_atlassian_oauth.sites.protocols import Json, SearchPage
from mcp_atlassian_oauth.sites.richtext import RichText

TaskStatus = Literal["incomplete", "complete"]
Watchable = Literal["page", "space"]


@attrs.frozen
class Task:
    """A task in a page. `id` is the site's on Cloud, the page's own on Data Center; `assignee` a user's id in a mention."""

    id: str | None
    status: str | None
    body: RichText | None
    page_id: str | None
    assignee: str | None = None
    due: str | None = None
    blog_post: bool = False
    raw: Json = attrs.field(factory=dict, repr=False)


class Collaboration(Protocol):
    """Labels, tasks and watches. Every method raises AtlassianError, with what to do next."""

    @property
    def tasks_by_page(self) -> bool:
        """Whether tasks are known only as a part of their page, and their ids only there."""

    async def labels(self, page_id: str) -> tuple[str, ...]:
        """Return the names of all labels of a page."""

    async def add_labels(self, page_id: str, labels: Sequence[str]) -> None:
        """Label a page."""

    async def remove_label(self, page_id: str, label: str) -> None:
        """Take a label off a page."""

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
        """Return tasks of a page, of a space or of a user (by id)."""

    async def task(self, task_id: str, page_id: str | None) -> Task:
        """Return a task; `page_id` is needed where tasks are known only as a part of their page."""

    async def set_task(self, task: Task, status: TaskStatus) -> None:
        """Complete or reopen a task that was read."""

    async def watches(self, what: Watchable, target: str, user_id: str) -> bool | None:
        """Return whether a user watches a page (by id) or a space (by key), None where the server doesn't say."""

    async def watch(self, what: Watchable, target: str, user_id: str, *, on: bool) -> None:
        """Let a user watch a page or a space, or (`on` False) no longer."""
