"""The fields of a request: named as people name them, written as Jira takes them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.service import Option, RequestField, RequestForm, labelled
from mcp_atlassian_oauth.tools.choices import Named, the_one
from mcp_atlassian_oauth.tools.issue_references import linked
from mcp_atlassian_oauth.tools.people import resolve_user
from mcp_atlassian_oauth.tools.registry import Call

RICH_SYSTEM = frozenset(("description", "environment"))
RICH_CUSTOM = ":textarea"
# What is chosen by name where the request type doesn't list the values.
BY_NAME = frozenset(("priority", "component", "version", "group", "issuetype", "resolution", "securitylevel"))


@attrs.frozen
class Written:
    """Values of fields by id as Jira takes them, what each should read as afterwards, and whether any is rich text."""

    values: Mapping[str, Any]
    words: Mapping[str, str]
    names: Mapping[str, str]
    rich: bool


def is_rich(field: RequestField) -> bool:
    """Return whether a field holds rich text."""
    return field.system in RICH_SYSTEM or (field.custom or "").endswith(RICH_CUSTOM)


def kind_of(field: RequestField) -> str:
    """Return in words what a field takes."""
    if is_rich(field):
        return "markdown"
    kind = f"list of {field.items}" if field.type == "array" and field.items else field.type or "any"
    return f"{kind}: {labelled(field.options)}" if field.options else kind


async def written(call: Call, form: RequestForm, given: Mapping[str, Any]) -> Written:
    """Return values by field name or id as this site takes them.

    Raises AtlassianError for a field the form doesn't have (with the closest names), a value it doesn't take, and for what
    is required and missing.
    """
    values: dict[str, Any] = {}
    words: dict[str, str] = {}
    names: dict[str, str] = {}
    rich = False
    known = [(Named(field.id, field.name), field) for field in form.fields]
    for name, value in given.items():
        field = the_one("field", name, known, "jira_get_service_desk with requestType shows what a request takes.")
        values[field.id], words[field.id] = await _value(call, field, value)
        names[field.id] = field.name
        rich = rich or is_rich(field)
    missing = [str(named) for named, field in known if field.required and field.id not in values]
    if missing:
        raise AtlassianError(f"Required, but missing: {'; '.join(missing)}.", advice="Nothing was sent. Pass them in fields.")
    return Written(values, words, names, rich)


async def _value(call: Call, field: RequestField, value: Any) -> tuple[Any, str]:
    """Return a value as Jira takes it, and the words that it should read as."""
    if is_rich(field):
        text = call.jira().rich_text(await linked(call, _text(field, value), issue=None))
        return text.stored, text.plain()
    if field.type == "array":
        single = _ITEMS.get(field.items or "", _option if field.options or field.items in BY_NAME else _as_is)
        listed = value if isinstance(value, list) else [value]
        found = [await single(call, field, item) for item in listed]
        return [one for one, _ in found], " ".join(shown for _, shown in found)
    kind = _KINDS.get(field.type or "")
    if kind is None:
        kind = _option if field.options or field.type in BY_NAME else _as_is
    return await kind(call, field, value)


async def _string(call: Call, field: RequestField, value: Any) -> tuple[Any, str]:
    return _text(field, value), _text(field, value)


def _text(field: RequestField, value: Any) -> str:
    if isinstance(value, (dict, list)) or value is None:
        raise _wrong(field, value, "a text")
    return str(value)


async def _number(call: Call, field: RequestField, value: Any) -> tuple[Any, str]:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise _wrong(field, value, "a number")
    try:
        number = float(value)
    except ValueError:
        raise _wrong(field, value, "a number") from None
    return (int(number) if number.is_integer() else number), f"{number:g}"


async def _user(call: Call, field: RequestField, value: Any) -> tuple[Any, str]:
    person = await resolve_user(call, _text(field, value))
    return {"accountId": person.id}, person.name or person.id or ""


async def _option(call: Call, field: RequestField, value: Any) -> tuple[Any, str]:
    if isinstance(value, dict):
        return value, str(value.get("value") or value.get("name") or value.get("id") or "")
    if not field.options:
        return {"name" if field.type in BY_NAME or field.items in BY_NAME else "value": _text(field, value)}, str(value)
    option = _chosen(field, field.options, _text(field, value))
    return {"id": option.id}, option.label


async def _cascading(call: Call, field: RequestField, value: Any) -> tuple[Any, str]:
    parts = (
        [str(part) for part in value] if isinstance(value, list) else [part.strip() for part in _text(field, value).split(">")]
    )
    parent = _chosen(field, field.options, parts[0])
    if len(parts) == 1:
        return {"id": parent.id}, parent.label
    child = _chosen(field, parent.children, parts[1])
    return {"id": parent.id, "child": {"id": child.id}}, f"{parent.label} {child.label}"


async def _as_is(call: Call, field: RequestField, value: Any) -> tuple[Any, str]:
    return value, value if isinstance(value, str) else ""


async def _file(call: Call, field: RequestField, value: Any) -> tuple[Any, str]:
    raise AtlassianError(
        f"{field.name} takes files, which a new request can't have yet.",
        advice="Nothing was sent. Leave it out; add the files to the request afterwards.",
    )


_Writer = Callable[[Call, RequestField, Any], Awaitable[tuple[Any, str]]]
_KINDS: Mapping[str, _Writer] = {
    "string": _string,
    "date": _string,
    "datetime": _string,
    "number": _number,
    "user": _user,
    "option": _option,
    "option-with-child": _cascading,
}
_ITEMS: Mapping[str, _Writer] = {"string": _string, "user": _user, "option": _option, "attachment": _file}


def _chosen(field: RequestField, options: Sequence[Option], asked: str) -> Option:
    return the_one(f"{field.name} value", asked, [(Named(option.id, option.label), option) for option in options])


def _wrong(field: RequestField, value: Any, expected: str) -> AtlassianError:
    return AtlassianError(f"{field.name} takes {expected}, not {str(value)[:80]!r}.", advice="Nothing was sent. Correct it.")
