"""Metadata of issues as both deployments send it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial
from typing import Any

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.lenient import flag, items, mapping, name, names, number, objects, text
from mcp_atlassian_oauth.sites.metadata import FieldMeta, IssueType, Option, SprintName

PAGE = 200
# More than any screen, project or board has; a server that always says there is more must not be asked for ever.
MOST_PAGES = 25


async def every(ask: Callable[[int], Awaitable[Any]], *keys: str) -> list[Mapping[str, Any]]:
    """Return the objects of a list that is paged by offset; `keys` are the names that the list may have in an answer.

    Raises AtlassianError for an answer without a list.
    """
    found: list[Mapping[str, Any]] = []
    for _ in range(MOST_PAGES):
        raw = await ask(len(found))
        key = next((key for key in keys if isinstance(mapping(raw).get(key), list)), None)
        if key is None:
            raise AtlassianError(f"Jira answered without a list of {keys[0]}.", advice="Try again.")
        page = objects(raw, key)
        found += page
        total = number(raw, "total")
        last = flag(raw, "isLast") is True or (total is not None and len(found) >= total)
        if last or not page or (total is None and flag(raw, "isLast") is None):
            break
    return found


def read_field(raw: Mapping[str, Any], field_id: str | None = None) -> FieldMeta | None:
    """Return a field of a screen; `field_id` where the answer has it as a key. None for one without an id."""
    its_id = field_id or text(raw, "fieldId") or text(raw, "key")
    if not its_id:
        return None
    custom = text(raw, "schema", "custom")
    return FieldMeta(
        id=its_id,
        name=text(raw, "name") or its_id,
        required=flag(raw, "required") is True,
        has_default=flag(raw, "hasDefaultValue") is True,
        operations=names(raw, "operations"),
        type=text(raw, "schema", "type") or "any",
        items=text(raw, "schema", "items"),
        system=text(raw, "schema", "system"),
        custom=custom.rpartition(":")[2] if custom else None,
        allowed=tuple(read_options(items(raw, "allowedValues"))) if isinstance(raw.get("allowedValues"), list) else None,
        raw=raw,
    )


def read_fields(raw: Iterable[Mapping[str, Any]]) -> tuple[FieldMeta, ...]:
    """Return the fields of a list."""
    return tuple(filter(None, map(read_field, raw)))


def read_field_map(raw: Mapping[str, Any]) -> tuple[FieldMeta, ...]:
    """Return the fields of an object that has them by id, as edit metadata and transitions do."""
    found = (read_field(mapping(field), field_id) for field_id, field in raw.items())
    return tuple(field for field in found if field)


def read_options(raw: Iterable[object]) -> Iterable[Option]:
    """Yield the options of a list, without those that have no name or are switched off."""
    for option in raw:
        # The projects of a project field are known by their keys, everything else by its name.
        shown = name(option)
        if shown and flag(option, "disabled") is not True:
            yield Option(text(option, "id"), shown, tuple(read_options(items(option, "children"))))


def read_issue_type(raw: Mapping[str, Any]) -> IssueType | None:
    """Return an issue type, None for one without an id or a name."""
    type_id, its_name = text(raw, "id"), text(raw, "name")
    if not (type_id and its_name):
        return None
    return IssueType(type_id, its_name, flag(raw, "subtask") is True, text(raw, "description"))


def read_issue_types(raw: Iterable[Mapping[str, Any]]) -> tuple[IssueType, ...]:
    """Return the issue types of a list."""
    return tuple(filter(None, map(read_issue_type, raw)))


async def open_sprints(
    boards: Callable[[int], Awaitable[Any]], sprints: Callable[[int, int], Awaitable[Any]]
) -> tuple[SprintName, ...]:
    """Return the sprints of boards, each once; `boards` asks for boards from an offset on, `sprints` for those of a board."""
    found: dict[int, SprintName] = {}
    for board in await every(boards, "values"):
        board_id = number(board, "id")
        if board_id is not None:
            listed = await every(partial(sprints, board_id), "values")
            found |= {sprint.id: sprint for raw in listed if (sprint := read_sprint(raw))}
    return tuple(found.values())


def read_sprint(raw: Mapping[str, Any]) -> SprintName | None:
    """Return a sprint, None for one without an id or a name."""
    sprint_id, its_name = number(raw, "id"), text(raw, "name")
    return SprintName(sprint_id, its_name, text(raw, "state")) if sprint_id is not None and its_name else None
