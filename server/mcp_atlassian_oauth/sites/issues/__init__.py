"""Changing issues: create, edit, transition, move, delete. A method that changes something doesn't check what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.metadata import FieldMeta
from mcp_atlassian_oauth.sites.protocols import Issue

Values = Mapping[str, Any]
"""Values of fields by id, as requests take them."""
Operations = Mapping[str, Sequence[Mapping[str, Any]]]
"""What to do to fields by id: `{"labels": [{"add": "x"}]}`."""


@attrs.frozen
class Created:
    """An issue as the answer to its creation names it."""

    key: str | None
    id: str | None

    @property
    def reference(self) -> str | None:
        """The key, else the id."""
        return self.key or self.id


@attrs.frozen
class Editable:
    """An issue with some of its fields, and what its edit screen takes."""

    issue: Issue
    screen: tuple[FieldMeta, ...]


@attrs.frozen
class Transition:
    """A way to another status; `screen` is what may be written with it."""

    id: str
    name: str
    to: str | None
    screen: tuple[FieldMeta, ...] = ()


@attrs.frozen
class Transitionable:
    """An issue with some of its fields, and the transitions that it has now."""

    issue: Issue
    transitions: tuple[Transition, ...]


@attrs.frozen
class Task:
    """A bulk operation that the server works on by itself; `failed` has the reasons by issue id."""

    id: str
    status: str | None
    percent: int | None
    failed: Mapping[str, tuple[str, ...]]

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen."""
        return self.status in ("COMPLETE", "FAILED", "CANCELLED", "DEAD")


class Editing(Protocol):
    """Changes of one Jira's issues. Every method raises AtlassianError in Atlassian's words."""

    async def create(self, values: Values) -> Created:
        """Create an issue."""

    async def create_many(self, issues: Sequence[Values]) -> tuple[Created | AtlassianError | None, ...]:
        """Create at most `MOST_AT_ONCE` issues; of each the issue, the refusal, or None where the answer says nothing."""

    async def editable(self, key: str, fields: Sequence[str]) -> Editable:
        """Return an issue with these fields, and what may be edited."""

    async def edit(self, key: str, values: Values, operations: Operations) -> None:
        """Set fields, and do operations on others."""

    async def assign(self, key: str, user_id: str | None) -> None:
        """Assign an issue to a user (id), None to nobody; for where the edit screen lacks the assignee."""

    async def transitionable(self, key: str, fields: Sequence[str]) -> Transitionable:
        """Return an issue with these fields, and its transitions."""

    async def transition(self, key: str, transition_id: str, values: Values, operations: Operations) -> None:
        """Do a transition."""

    async def delete(self, key: str, *, subtasks: bool) -> None:
        """Delete an issue, with its sub-tasks where it has some and `subtasks` says so."""

    async def fetch(self, references: Sequence[str], fields: Sequence[str]) -> tuple[Issue, ...]:
        """Return those of at most `MOST_AT_ONCE` issues (keys or ids) that there are, as they are now, in any order."""

    def check_move(self) -> None:
        """Raise AtlassianError on Data Center, whose REST API can't move issues."""

    async def move(self, keys: Sequence[str], project: str, type_id: str) -> str:
        """Have issues moved to a project (key or id) as issues of a type and return the task's id."""

    async def task(self, task_id: str, seconds: float) -> Task:
        """Return how a task stands when it has ended, or after that many seconds or what is left of the call's time."""


MOST_AT_ONCE = 50
