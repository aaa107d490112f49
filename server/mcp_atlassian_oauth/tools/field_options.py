"""Options of a field, by name: one, or one of the second level of a cascading field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.metadata import FieldMeta, Option
from mcp_atlassian_oauth.tools.field_words import Place, refused, word_of
from mcp_atlassian_oauth.tools.registry import Call

MOST_OPTIONS = 40


async def option(call: Call, field: FieldMeta, value: Any, place: Place) -> Mapping[str, Any]:
    """Return an option as the REST API takes it; raises AtlassianError that lists those that there are."""
    written = word_of(value, "id", "value", "name", "key")
    if written is None:
        raise refused(field, value, "one of its options")
    if field.allowed is None:
        # The server doesn't say what there is, so it decides itself.
        return {"id" if written.isdigit() and field.type != "option" else _key_of(field): written}
    return _reference(field, _allowed(field, field.allowed, written))


async def cascading(call: Call, field: FieldMeta, value: Any, place: Place) -> Mapping[str, Any]:
    """Return an option of the first or second level as the REST API takes it; raises AtlassianError as `option` does."""
    first, second = _two_levels(field, value)
    if field.allowed is None:
        return {"value": first, **({"child": {"value": second}} if second else {})}
    chosen = _allowed(field, field.allowed, first)
    if second is None:
        return _reference(field, chosen)
    return {**_reference(field, chosen), "child": _reference(field, _allowed(field, chosen.children, second, below=chosen.name))}


def _two_levels(field: FieldMeta, value: Any) -> tuple[str, str | None]:
    if isinstance(value, Mapping):
        first, child = word_of(value, "id", "value", "name"), value.get("child")
        second = None if child is None else word_of(child, "id", "value", "name")
        if first is not None:
            return first, second
    parts = [part.strip() for part in value.split(" > ", 1)] if isinstance(value, str) else value
    if isinstance(parts, list) and 1 <= len(parts) <= 2 and all(isinstance(part, str) and part for part in parts):
        return parts[0], parts[1] if len(parts) == 2 else None
    raise refused(field, value, 'two levels as "A > B" or ["A", "B"]')


def _allowed(field: FieldMeta, options: Sequence[Option], written: str, below: str | None = None) -> Option:
    wanted = written.strip().casefold()
    exact = [option for option in options if option.name == written.strip()]
    found = exact or [option for option in options if option.name.casefold() == wanted]
    found = found or [option for option in options if option.id == written.strip()]
    if found:
        return found[0]
    names = [option.name for option in options]
    shown = "; ".join(names[:MOST_OPTIONS]) + (f"; and {len(names) - MOST_OPTIONS} more" if len(names) > MOST_OPTIONS else "")
    of = f"{field.name} (below {below})" if below else field.name
    raise AtlassianError(
        f"{clip(written, 80)!r} is not one of the values of {of}: {shown or 'it has none'}.",
        advice="Nothing was changed. Pass one of these"
        + (f"; jira_find_fields with field={field.name!r} lists all." if len(names) > MOST_OPTIONS else "."),
    )


def _reference(field: FieldMeta, option: Option) -> dict[str, Any]:
    return {"id": option.id} if option.id else {_key_of(field): option.name}


def _key_of(field: FieldMeta) -> str:
    return "value" if "option" in (field.type, field.items) or field.type == "option-with-child" else "name"
