"""Labels, tasks and watches of Confluence Cloud: v2 reads labels and keeps tasks, v1 does the rest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.collaboration import Task, TaskStatus, Watchable
from mcp_atlassian_oauth.sites.http import answer_of, change, path_value, read, write
from mcp_atlassian_oauth.sites.kinds import BLOG_POSTS
from mcp_atlassian_oauth.sites.lenient import dig, flag, mapping, number, text
from mcp_atlassian_oauth.sites.paging import next_parameter
from mcp_atlassian_oauth.sites.protocols import Json, SearchPage
from mcp_atlassian_oauth.sites.read_confluence import listed
from mcp_atlassian_oauth.sites.richtext import RichText

if TYPE_CHECKING:
    import httpx

    from mcp_atlassian_oauth.sites.protocols import Confluence

MAX_LIMIT = 250
NOT_FOUND = 404


@attrs.frozen
class CollaborationCloud:
    """See `Collaboration`."""

    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)
    _confluence: Confluence = attrs.field(repr=False)

    @property
    def tasks_by_page(self) -> bool:
        """Whether tasks are known only as a part of their page."""
        return False

    async def labels(self, page_id: str) -> tuple[str, ...]:
        """Return the names of all labels of a page."""
        from atlassian_clients.confluence_cloud_v2.api.label import get_blog_post_labels, get_page_labels

        if self._cache.known(BLOG_POSTS, page_id):
            return await self._labels(get_blog_post_labels, page_id)
        try:
            return await self._labels(get_page_labels, page_id)
        except AtlassianError as no_page:
            if no_page.status != NOT_FOUND:
                raise
            try:
                found = await self._labels(get_blog_post_labels, page_id)
            except AtlassianError as error:
                raise no_page from error
            self._cache.put(BLOG_POSTS, page_id, True)
            return found

    async def _labels(self, operation: Any, page_id: str) -> tuple[str, ...]:
        from atlassian_clients.runtime import UNSET

        found: list[str] = []
        cursor: str | None = None
        while True:
            raw = await read(
                self._client, operation.request(_number(page_id, "page id"), limit=MAX_LIMIT, cursor=cursor or UNSET)
            )
            found += [name for one in listed(raw, "labels") if (name := text(one, "name"))]
            following = next_parameter(raw, "cursor")
            if following is None or following == cursor:
                return tuple(found)
            cursor = following

    async def add_labels(self, page_id: str, labels: Sequence[str]) -> None:
        """Label a page."""
        from atlassian_clients.confluence_cloud_v1.api.content_labels import add_labels_to_content
        from atlassian_clients.confluence_cloud_v1.models.label_create import LabelCreate

        body = [LabelCreate(prefix="global", name=label) for label in labels]
        await write(self._client, add_labels_to_content.request(path_value(page_id, "page id"), body=body))

    async def remove_label(self, page_id: str, label: str) -> None:
        """Take a label off a page."""
        from atlassian_clients.confluence_cloud_v1.api.content_labels import (
            remove_label_from_content_using_query_parameter as remove_label,
        )

        await change(self._client, remove_label.request(path_value(page_id, "page id"), name=label))

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
        from atlassian_clients.confluence_cloud_v2.api.task import get_tasks
        from atlassian_clients.runtime import UNSET

        space_id = _number(await self._confluence.space_id(space), "space id") if space else None

        async def ask(post: bool) -> Any:
            pages = [_number(page_id, "page id")] if page_id else UNSET
            request = get_tasks.request(
                body_format="storage",
                status=status or UNSET,
                space_id=[space_id] if space_id is not None else UNSET,
                page_id=UNSET if post else pages,
                blogpost_id=pages if post else UNSET,
                assigned_to=[assignee] if assignee else UNSET,
                limit=min(limit, MAX_LIMIT),
                cursor=cursor or UNSET,
            )
            return await read(self._client, request)

        post = page_id is not None and self._cache.known(BLOG_POSTS, page_id) is not None
        raw = await ask(post)
        if page_id and not post and not listed(raw, "tasks"):
            # It may be the id of a blog post, which only that parameter finds.
            raw = await ask(post=True)
        following = next_parameter(raw, "cursor")
        found = tuple(map(_read_task, listed(raw, "tasks")))
        return SearchPage(found, cursor=following if following != cursor else None)

    async def task(self, task_id: str, page_id: str | None) -> Task:
        """Return a task."""
        from atlassian_clients.confluence_cloud_v2.api.task import get_task_by_id

        raw = mapping(await read(self._client, get_task_by_id.request(_number(task_id, "task id"), body_format="storage")))
        found = _read_task(raw)
        return found if found.id else attrs.evolve(found, id=task_id)

    async def set_task(self, task: Task, status: TaskStatus) -> None:
        """Complete or reopen a task that was read."""
        from atlassian_clients.confluence_cloud_v2.api.task import update_task
        from atlassian_clients.confluence_cloud_v2.models.update_task_body import UpdateTaskBody

        request = update_task.request(_number(task.id or "", "task id"), body=UpdateTaskBody(status=status))
        await write(self._client, request)

    async def watches(self, what: Watchable, target: str, user_id: str) -> bool | None:
        """Return whether a user watches a page (by id) or a space (by key), None where the server doesn't say."""
        from atlassian_clients.confluence_cloud_v1.api.content_watches import get_content_watch_status, is_watching_space

        one = get_content_watch_status if what == "page" else is_watching_space
        return flag(await read(self._client, one.request(path_value(target, what), account_id=user_id)), "watching")

    async def watch(self, what: Watchable, target: str, user_id: str, *, on: bool) -> None:
        """Let a user watch a page or a space, or (`on` False) no longer."""
        from atlassian_clients.confluence_cloud_v1.api.content_watches import (
            add_content_watcher,
            add_space_watcher,
            remove_content_watcher,
            remove_space_watch,
        )

        one: Any = {
            ("page", True): add_content_watcher,
            ("page", False): remove_content_watcher,
            ("space", True): add_space_watcher,
            ("space", False): remove_space_watch,
        }[what, on]
        # Whether there is a body isn't documented; what counts is read afterwards.
        await answer_of(self._client, one.request(path_value(target, what), account_id=user_id), changes=True)


def _read_task(raw: Json) -> Task:
    value = dig(raw, "body", "storage", "value")
    post = text(raw, "blogPostId")
    return Task(
        id=text(raw, "id"),
        status=text(raw, "status"),
        body=RichText("storage", value) if isinstance(value, str) else None,
        page_id=text(raw, "pageId") or post,
        assignee=text(raw, "assignedTo"),
        due=(text(raw, "dueAt") or "")[:10] or None,
        blog_post=post is not None,
        raw=raw,
    )


def _number(value: str, what: str) -> int:
    found = number(value)
    if found is None:
        raise AtlassianError(f"{value[:60]!r} is no {what}: it has digits only.", advice="Nothing was sent.")
    return found
