"""Boards, sprints, backlogs and epics, and where issues stand in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Protocol

import attrs

from mcp_atlassian_oauth.sites.protocols import Issue, Json, SearchPage

MOST_AT_ONCE = 50
"""How many issues one request may move or rank (Atlassian: Jira Software REST API)."""

Where = Literal["board", "backlog", "sprint"]
Target = Literal["sprint", "backlog", "epic", "no epic"]


@attrs.frozen
class Board:
    """A board; `project` is the key of the project it stands in, where the server says so."""

    id: str | None
    name: str | None
    kind: str | None
    project: str | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Column:
    """A column of a board: its statuses by id, and how many issues it should have."""

    name: str | None
    statuses: tuple[str, ...]
    least: int | None
    most: int | None


@attrs.frozen
class Configuration:
    """How a board is set up; `estimation` is the id of the field its issues are estimated with."""

    filter_id: str | None
    columns: tuple[Column, ...]
    estimation: str | None
    estimation_name: str | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Sprint:
    """A sprint; its dates are ISO 8601, its state active, future or closed."""

    id: str | None
    name: str | None
    state: str | None
    goal: str | None
    start: str | None
    end: str | None
    completed: str | None
    board_id: str | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Epic:
    """An epic of a board."""

    key: str | None
    id: str | None
    name: str | None
    done: bool | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Placement:
    """Where an issue stands: its sprints that aren't closed (id, name), its epic's key, its rank (texts that sort)."""

    key: str
    sprints: Mapping[str, str]
    epic: str | None
    rank: str | None


class Agile(Protocol):
    """A Jira's boards. Every method raises AtlassianError in Atlassian's words, with what to do next."""

    async def boards(self, name: str, project: str | None, *, limit: int, cursor: str | None = None) -> SearchPage[Board]:
        """Return the boards whose name has this text, those of a project (key or id) where one is given."""

    async def known_boards(self, name: str, project: str | None) -> tuple[Board, ...]:
        """Return the first of them, as they were within the cache's time."""

    async def board(self, board_id: str) -> Board:
        """Return a board, as it was within the cache's time."""

    async def configuration(self, board_id: str) -> Configuration:
        """Return how a board is set up, as it was within the cache's time."""

    async def status_names(self) -> Mapping[str, str]:
        """Return the names of all statuses by id, as they were within the cache's time."""

    async def sprints(self, board_id: str, states: Sequence[str], *, limit: int, cursor: str | None = None) -> SearchPage[Sprint]:
        """Return the sprints of a board that have one of these states."""

    async def sprint(self, sprint_id: str) -> Sprint:
        """Return a sprint as the server holds it."""

    async def epics(self, board_id: str, *, limit: int, cursor: str | None = None) -> SearchPage[Epic]:
        """Return the epics of a board."""

    async def issues(
        self, where: Where, number: str, *, fields: Sequence[str], limit: int, cursor: str | None = None
    ) -> SearchPage[Issue]:
        """Return the issues of a board, its backlog, or a sprint, by rank, with these fields."""

    async def save_sprint(self, sprint_id: str | None, values: Mapping[str, Any]) -> Sprint:
        """Change these values of a sprint, or create one where there is no id, and return the server's answer.

        Values: origin_board_id (for a new one), name, goal, start_date, end_date (ISO 8601 with a zone), state.
        """

    async def move(self, target: Target, name: str | None, issues: Sequence[str]) -> None:
        """Move at most MOST_AT_ONCE issues (keys or ids) to a sprint (its id), an epic (its key), or out of one."""

    async def rank(self, issues: Sequence[str], *, before: str | None, after: str | None) -> Mapping[str, str]:
        """Rank at most MOST_AT_ONCE issues right before or after another; return why for each that was not."""

    async def placed(self, issues: Sequence[str]) -> Mapping[str, Placement]:
        """Return where issues stand now, by each key or id that was asked for; those that can't be read are left out."""
