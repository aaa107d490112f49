"""Boards and sprints on Jira Data Center."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.query.jql import quote
from mcp_atlassian_oauth.sites.agile import Board, Configuration, Epic, Placement, Sprint, Target, Where
from mcp_atlassian_oauth.sites.agile.read import (
    PlaceFields,
    board_number,
    by_reference,
    rank_refusals,
    read_board,
    read_configuration,
    read_epic,
    read_sprint,
    read_status_names,
)
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import answer_of, change, path_value, read, write
from mcp_atlassian_oauth.sites.kinds import BOARD_CONFIGURATIONS, BOARD_NAMES, BOARDS, OPEN_SPRINTS, STATUS_NAMES
from mcp_atlassian_oauth.sites.lenient import objects
from mcp_atlassian_oauth.sites.paging import offset_page, start_of
from mcp_atlassian_oauth.sites.protocols import Field, Issue, SearchPage
from mcp_atlassian_oauth.sites.read_jira import has_custom, read_issue

if TYPE_CHECKING:
    import httpx
    from atlassian_clients.runtime import Request

RANK_UNKNOWN = "The ranks may have changed, or not. Look at the board."


@attrs.frozen
class AgileDataCenter:
    """See `Agile`; `fields` asks for the site's fields."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)
    _fields: Callable[[], Awaitable[tuple[Field, ...]]] = attrs.field(repr=False)

    async def boards(self, name: str, project: str | None, *, limit: int, cursor: str | None = None) -> SearchPage[Board]:
        """Return the boards whose name has this text, those of a project (key or id) where one is given."""
        from atlassian_clients.jira_data_center.api.board import get_all_boards
        from atlassian_clients.runtime import UNSET

        start = start_of(cursor)
        request = get_all_boards.request(
            start_at=start, max_results=limit, name=name or UNSET, project_key_or_id=project or UNSET
        )
        return offset_page(await read(self._client, request), "boards", read_board, start=start, limit=limit)

    async def known_boards(self, name: str, project: str | None) -> tuple[Board, ...]:
        """Return the first of them, as they were within the cache's time."""

        async def ask() -> tuple[Board, ...]:
            return (await self.boards(name, project, limit=50)).items

        return await self._cache.get(BOARD_NAMES, (name.casefold(), project), ask)

    async def board(self, board_id: str) -> Board:
        """Return a board, as it was within the cache's time."""
        from atlassian_clients.jira_data_center.api.board import get_board

        async def ask() -> Board:
            raw = await read(self._client, get_board.request(board_number(board_id, "board")))
            return attrs.evolve(read_board(raw), id=board_id)

        return await self._cache.get(BOARDS, board_id, ask)

    async def configuration(self, board_id: str) -> Configuration:
        """Return how a board is set up, as it was within the cache's time."""
        from atlassian_clients.jira_data_center.api.board import get_configuration_agile_board

        async def ask() -> Configuration:
            return read_configuration(
                await read(self._client, get_configuration_agile_board.request(board_number(board_id, "board")))
            )

        return await self._cache.get(BOARD_CONFIGURATIONS, board_id, ask)

    async def status_names(self) -> Mapping[str, str]:
        """Return the names of all statuses by id, as they were within the cache's time."""
        from atlassian_clients.jira_data_center.api.status import get_statuses

        async def ask() -> Mapping[str, str]:
            return read_status_names(await read(self._client, get_statuses.request()))

        return await self._cache.get(STATUS_NAMES, (), ask)

    async def sprints(self, board_id: str, states: Sequence[str], *, limit: int, cursor: str | None = None) -> SearchPage[Sprint]:
        """Return the sprints of a board that have one of these states."""
        from atlassian_clients.jira_data_center.api.board import get_all_sprints

        start = start_of(cursor)
        number = board_number(board_id, "board")
        request = get_all_sprints.request(number, start_at=start, max_results=limit, state=",".join(states))
        return offset_page(await read(self._client, request), "sprints", read_sprint, start=start, limit=limit)

    async def sprint(self, sprint_id: str) -> Sprint:
        """Return a sprint as the server holds it."""
        from atlassian_clients.jira_data_center.api.sprint import get_sprint

        return read_sprint(await read(self._client, get_sprint.request(board_number(sprint_id, "sprint"))))

    async def epics(self, board_id: str, *, limit: int, cursor: str | None = None) -> SearchPage[Epic]:
        """Return the epics of a board."""
        from atlassian_clients.jira_data_center.api.board import get_epics

        start = start_of(cursor)
        request = get_epics.request(board_number(board_id, "board"), start_at=start, max_results=limit)
        return offset_page(await read(self._client, request), "epics", read_epic, start=start, limit=limit)

    async def issues(
        self, where: Where, number: str, *, fields: Sequence[str], limit: int, cursor: str | None = None
    ) -> SearchPage[Issue]:
        """Return the issues of a board, its backlog, or a sprint, by rank, with these fields."""
        start = start_of(cursor)
        raw = await read(self._client, self._issues(where, board_number(number, where), fields, limit, start))
        return offset_page(raw, "issues", lambda one: read_issue(one, self.url, raw), start=start, limit=limit, key="issues")

    def _issues(self, where: Where, number: int, fields: Sequence[str], limit: int, start: int) -> Request:
        from atlassian_clients.jira_data_center.api.board import get_issues_for_backlog, get_issues_for_board
        from atlassian_clients.jira_data_center.api.sprint import get_issues_for_sprint
        from atlassian_clients.runtime import UNSET

        operations = {
            "board": get_issues_for_board.request,
            "backlog": get_issues_for_backlog.request,
            "sprint": get_issues_for_sprint.request,
        }
        expand = "names" if has_custom(fields) else UNSET
        return operations[where](number, start_at=start, max_results=limit, fields=list(fields), expand=expand)

    async def save_sprint(self, sprint_id: str | None, values: Mapping[str, Any]) -> Sprint:
        """Change these values of a sprint, or create one where there is no id, and return the server's answer."""
        from atlassian_clients.jira_data_center.api.sprint import create_sprint, partially_update_sprint
        from atlassian_clients.jira_data_center.models.sprint_bean import SprintBean
        from atlassian_clients.jira_data_center.models.sprint_create_bean import SprintCreateBean

        if sprint_id is None:
            request = create_sprint.request(body=SprintCreateBean(**values))
        else:
            request = partially_update_sprint.request(board_number(sprint_id, "sprint"), body=SprintBean(**values))
        try:
            return read_sprint(await write(self._client, request))
        finally:
            self._cache.forget(OPEN_SPRINTS)

    async def move(self, target: Target, name: str | None, issues: Sequence[str]) -> None:
        """Move at most MOST_AT_ONCE issues (keys or ids) to a sprint (its id), an epic (its key), or out of one."""
        from atlassian_clients.jira_data_center.api.backlog import move_issues_to_backlog
        from atlassian_clients.jira_data_center.api.epic import move_issues_to_epic, remove_issues_from_epic
        from atlassian_clients.jira_data_center.api.sprint import move_issues_to_sprint
        from atlassian_clients.jira_data_center.models.issue_assign_request_bean import IssueAssignRequestBean

        body = IssueAssignRequestBean(issues=list(issues))
        match target:
            case "sprint":
                request = move_issues_to_sprint.request(board_number(name or "", "sprint"), body=body)
            case "backlog":
                request = move_issues_to_backlog.request(body=body)
            case "epic":
                request = move_issues_to_epic.request(path_value(name or "", "epic"), body=body)
            case "no epic":
                request = remove_issues_from_epic.request(body=body)
        await change(self._client, request)

    async def rank(self, issues: Sequence[str], *, before: str | None, after: str | None) -> Mapping[str, str]:
        """Rank at most MOST_AT_ONCE issues right before or after another; return why for each that was not."""
        from atlassian_clients.jira_data_center.api.issue import rank_issues
        from atlassian_clients.jira_data_center.models.issue_rank_request_bean import IssueRankRequestBean
        from atlassian_clients.runtime import UNSET

        body = IssueRankRequestBean(issues=list(issues), rank_before_issue=before or UNSET, rank_after_issue=after or UNSET)
        response = await answer_of(self._client, rank_issues.request(body=body), changes=True)
        return rank_refusals(response.content, issues, RANK_UNKNOWN)

    async def placed(self, issues: Sequence[str]) -> Mapping[str, Placement]:
        """Return where issues stand now, by each key or id that was asked for; those that can't be read are left out."""
        from atlassian_clients.jira_data_center.api.search import search_using_search_request
        from atlassian_clients.jira_data_center.models.search_request_bean import SearchRequestBean

        fields = PlaceFields.of(await self._fields())
        found: list[Issue] = []
        for start in range(0, len(issues), 100):
            some = issues[start : start + 100]
            jql = f"key in ({', '.join(quote(reference) for reference in some)})"
            body = SearchRequestBean(jql=jql, fields=list(fields.names()), max_results=len(some))
            raw = await read(self._client, search_using_search_request.request(body=body))
            found += [read_issue(issue, self.url) for issue in objects(raw, "issues")]
        return by_reference(found, issues, fields)
