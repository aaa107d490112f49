"""What issues of a project are made of: their types, fields, sprints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import attrs


@attrs.frozen
class Option:
    """A value that a field allows; `children` are those of the second level of a cascading field."""

    id: str | None
    name: str
    children: tuple[Option, ...] = ()


@attrs.frozen
class FieldMeta:
    """A field as a screen has it, with what may be written to it there."""

    id: str
    name: str
    required: bool
    has_default: bool
    operations: tuple[str, ...]
    """What an update may do: set, add, remove."""
    type: str
    """What a value is: string, number, date, user, option, array, any, …"""
    items: str | None
    """What each is in a value that is an array."""
    system: str | None
    """The name of a field that every Jira has."""
    custom: str | None
    """The kind of a custom field, without the name of the app that brings it: textarea, gh-sprint, …"""
    allowed: tuple[Option, ...] | None
    """None where the server doesn't list what it allows."""
    raw: Mapping[str, Any] = attrs.field(factory=dict, repr=False)


@attrs.frozen
class IssueType:
    """A type of issues."""

    id: str
    name: str
    subtask: bool = False
    description: str | None = None


@attrs.frozen
class SprintName:
    """A sprint that issues can be put into."""

    id: int
    name: str
    state: str | None


class Metadata(Protocol):
    """What one Jira says about its projects' issues. Every method raises AtlassianError in Atlassian's words.

    All of it is as it was within the cache's time.
    """

    async def issue_types(self, project: str) -> tuple[IssueType, ...]:
        """Return the types of which this account may create issues in a project (key or id)."""

    async def create_fields(self, project: str, type_id: str) -> tuple[FieldMeta, ...]:
        """Return the fields of the screen on which an issue of this type is created."""

    async def sprints(self, project: str) -> tuple[SprintName, ...]:
        """Return the sprints of a project's boards that are not closed."""
