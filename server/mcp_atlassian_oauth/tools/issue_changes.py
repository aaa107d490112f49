"""What was asked of an issue's fields, and in what the issue that the server holds differs from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from mcp_atlassian_oauth.sites.metadata import FieldMeta
from mcp_atlassian_oauth.sites.protocols import Issue, Jira
from mcp_atlassian_oauth.tools.doubts import reading_back
from mcp_atlassian_oauth.tools.field_checks import holds, markdown, same, shown
from mcp_atlassian_oauth.tools.field_values import is_rich
from mcp_atlassian_oauth.tools.page_answers import difference

DIFF_HEADING = "Body, as markdown: "


@attrs.frozen
class Change:
    """A field with what is written to it: a value, or what is added to and removed from the one that it has."""

    field: FieldMeta
    value: Any = None
    added: tuple[Any, ...] = ()
    removed: tuple[Any, ...] = ()
    before: Any = None
    names: Mapping[str, str] = attrs.field(factory=dict)
    """What the ids in the values are called."""

    @property
    def sets(self) -> bool:
        """Whether the value is replaced."""
        return not (self.added or self.removed)

    @property
    def operations(self) -> tuple[Mapping[str, Any], ...]:
        """What is added and removed as an update says it."""
        return (*({"add": one} for one in self.added), *({"remove": one} for one in self.removed))

    def is_held(self, held: object) -> bool:
        """Return whether a held value has what was asked for."""
        if self.sets:
            # Rich text is compared by its words; one that is as it was has not been changed, however alike it is.
            if is_rich(self.field) and held == self.before and self.value != self.before:
                return False
            return holds(self.field, self.value, held, self.before)
        kept = held if isinstance(held, list) else [] if held is None else [held]
        return all(any(same(one, other) for other in kept) for one in self.added) and not any(
            same(one, other) for one in self.removed for other in kept
        )

    def is_there(self) -> bool:
        """Return whether there is nothing to do, as the issue has it already."""
        if self.sets and is_rich(self.field):
            return bool(self.value == self.before)
        return self.is_held(self.before)

    def as_sent(self) -> str:
        """Return what was asked for as one line."""
        if self.sets:
            return shown(self.field, self.value, self.names)
        words = (
            f"{sign}{shown(self.field, [one], self.names)}"
            for sign, them in (("+", self.added), ("-", self.removed))
            for one in them
        )
        return " ".join(words)

    def line(self, now: object) -> str:
        """Return "Field: old → new" for the value that it has now, for rich text the lines that differ."""
        if is_rich(self.field):
            diff = difference(markdown(self.field, self.before), markdown(self.field, now)).removeprefix(DIFF_HEADING)
            return f"{self.field.name}: {diff or 'the stored form changed; as markdown it reads the same.'}"
        return f"{self.field.name}: {shown(self.field, self.before)} → {shown(self.field, now)}"

    def planned(self) -> str:
        """Return the line of a change that is still to be made."""
        if self.sets and is_rich(self.field):
            return self.line(self.value)
        return f"{self.field.name}: {shown(self.field, self.before)} → {self.as_sent()}"


def doubts_about(changes: Sequence[Change], issue: Issue) -> list[str]:
    """Return in what an issue differs from what was asked for, a line for each field."""
    return [
        f"{change.field.name}: sent {change.as_sent()}; Jira holds {shown(change.field, issue.fields.get(change.field.id))}"
        for change in changes
        if not change.is_held(issue.fields.get(change.field.id))
    ]


def held_values(changes: Sequence[Change], issue: Issue) -> list[tuple[str, str]]:
    """Return the names of the fields that were written with what the issue holds in them."""
    return [(change.field.name, shown(change.field, issue.fields.get(change.field.id))) for change in changes]


def values_of(changes: Sequence[Change]) -> dict[str, Any]:
    """Return the values that replace others, by field id."""
    return {change.field.id: change.value for change in changes if change.sets}


def operations_of(changes: Sequence[Change]) -> dict[str, tuple[Mapping[str, Any], ...]]:
    """Return what is added and removed, by field id."""
    return {change.field.id: change.operations for change in changes if not change.sets}


async def read_back(jira: Jira, key: str, fields: Sequence[str], done: str) -> Issue:
    """Return an issue as the server holds it after a change; `done` says what was asked of it ("update of LAN-1")."""
    with reading_back(
        f"Jira took the {done}, but the issue can't be read back: it may have happened, or not.",
        f"Check with jira_get_issue {key} before you try again.",
    ):
        return await jira.issue(key, fields=tuple(dict.fromkeys(fields)))
