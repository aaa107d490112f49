"""What a user writes into a field, as the field takes it: options by name, people, dates, sprints, rich text."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.metadata import FieldMeta
from mcp_atlassian_oauth.sites.richtext import RichText
from mcp_atlassian_oauth.tools.choices import Named, the_one
from mcp_atlassian_oauth.tools.field_options import cascading, option
from mcp_atlassian_oauth.tools.field_words import Place, refused, word_of
from mcp_atlassian_oauth.tools.issue_references import linked
from mcp_atlassian_oauth.tools.people import resolve_user
from mcp_atlassian_oauth.tools.registry import Call

NOBODY = frozenset(("", "none", "nobody", "unassigned"))
_ISSUE_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_]*-\d+|\d+")
_DURATION = re.compile(r"\d+(?:\.\d+)?\s*[wdhm](?:\s+\d+(?:\.\d+)?\s*[wdhm])*|\d+")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")


Write = Callable[[Call, FieldMeta, Any, Place], Awaitable[Any]]


async def to_write(call: Call, field: FieldMeta, value: object, place: Place) -> Any:
    """Return a value as the REST API takes it for a field; None (or an empty list) empties the field.

    Raises AtlassianError that names the field, what was wrong and what it takes.
    """
    if field.custom == "gh-sprint":
        # Many to read, one number to write.
        return None if value is None else await _sprint(call, field, value, place)
    if field.type == "array":
        return [] if value is None else await items_to_write(call, field, value, place)
    if value is None or value == "":
        return None
    return await _writer(field)(call, field, value, place)


async def items_to_write(call: Call, field: FieldMeta, value: object, place: Place) -> list[Any]:
    """Return the items of a field that holds several; one alone may be given without a list, texts with commas."""
    write = _ITEMS.get(field.items or "", _as_given)
    found: list[Any] = []
    for one in _listed(field, value):
        written = await write(call, field, one, place)
        if written not in found:
            found.append(written)
    return found


def _listed(field: FieldMeta, value: object) -> Sequence[object]:
    if isinstance(value, (list, tuple)):
        return value
    if not isinstance(value, str):
        return [value]
    named = any(one.name.casefold() == value.strip().casefold() for one in field.allowed or ())
    return [value] if named else [part.strip() for part in value.split(",") if part.strip()]


def _writer(field: FieldMeta) -> Write:
    return _CUSTOM.get(field.custom or "") or _SYSTEM.get(field.system or "") or _TYPES.get(field.type, _as_given)


def is_rich(field: FieldMeta) -> bool:
    """Return whether a field holds rich text."""
    return _writer(field) is _rich_text


async def _as_given(call: Call, field: FieldMeta, value: Any, place: Place) -> Any:
    """A field of an app: what it takes is known to who asks, not to us."""
    return value


async def _plain(call: Call, field: FieldMeta, value: Any, place: Place) -> str:
    if isinstance(value, (str, int, float)) and not isinstance(value, bool):
        return str(value)
    raise refused(field, value, "a text")


async def _rich_text(call: Call, field: FieldMeta, value: Any, place: Place) -> Any:
    if not isinstance(value, str):
        raise refused(field, value, "markdown")
    held = RichText.of(place.held, "wiki")
    text = await linked(call, value, issue=place.issue, known=held.markdown() if held else "")
    return call.jira().rich_text(text, held).stored


async def _address(call: Call, field: FieldMeta, value: Any, place: Place) -> str:
    if isinstance(value, str) and _ADDRESS.fullmatch(value.strip()):
        return value.strip()
    raise refused(field, value, "an address such as https://example.com")


async def _number(call: Call, field: FieldMeta, value: Any, place: Place) -> int | float:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    try:
        found = float(value)
    except (TypeError, ValueError):
        raise refused(field, value, "a number such as 3 or 2.5") from None
    if found != found or found in (float("inf"), float("-inf")):
        raise refused(field, value, "a number such as 3 or 2.5")
    return int(found) if found.is_integer() else found


async def _day(call: Call, field: FieldMeta, value: Any, place: Place) -> str:
    try:
        # A time of day is left out: the field has none.
        return datetime.fromisoformat(str(value).strip()).date().isoformat()
    except ValueError:
        raise refused(field, value, "a day as YYYY-MM-DD") from None


async def _moment(call: Call, field: FieldMeta, value: Any, place: Place) -> str:
    return await moment(call, value, lambda: refused(field, value, "a time as YYYY-MM-DDTHH:MM, with +HH:MM or Z for a zone"))


async def moment(call: Call, value: object, problem: Callable[[], AtlassianError]) -> str:
    """Return a date and time as Jira takes it; one without a zone is in the user's own. Raises what `problem` makes."""
    try:
        found = datetime.fromisoformat(str(value).strip())
    except ValueError:
        raise problem() from None
    if found.tzinfo is None:
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

        zone = (await call.jira().people.me()).time_zone
        try:
            found = found.replace(tzinfo=ZoneInfo(zone or ""))
        except (ZoneInfoNotFoundError, ValueError):
            raise problem() from None
    return f"{found:%Y-%m-%dT%H:%M:%S}.{found.microsecond // 1000:03d}{found:%z}"


async def _user(call: Call, field: FieldMeta, value: Any, place: Place) -> Mapping[str, str] | None:
    written = word_of(value, "accountId", "emailAddress", "name", "id", "displayName")
    if written is None:
        raise refused(field, value, "a name, an e-mail or an id")
    if written.strip().casefold() in NOBODY:
        return None
    assigned = field.system == "assignee"
    user = await resolve_user(call, written, project=place.project if assigned else None, issue=place.issue if assigned else None)
    place.names[user.id or ""] = user.name or user.id or ""
    return call.jira().people.reference(user)


async def _group(call: Call, field: FieldMeta, value: Any, place: Place) -> Mapping[str, str]:
    written = word_of(value, "name")
    if written is None:
        raise refused(field, value, "the name of a group")
    return {"name": written}


async def _label(call: Call, field: FieldMeta, value: Any, place: Place) -> str:
    if not isinstance(value, str) or not value.strip():
        raise refused(field, value, "words")
    if any(character.isspace() for character in value.strip()):
        raise AtlassianError(
            f"{field.name}: {clip(value, 80)!r} has white space in it, which a label can't have.",
            advice=f"Nothing was changed. Write it as {'-'.join(value.split())!r}, or pass several.",
        )
    return value.strip()


async def _issue(call: Call, field: FieldMeta, value: Any, place: Place) -> Mapping[str, str]:
    return {"key": _key(call, field, value)}


async def _epic(call: Call, field: FieldMeta, value: Any, place: Place) -> str:
    return _key(call, field, value)


def _key(call: Call, field: FieldMeta, value: Any) -> str:
    written = word_of(value, "key", "id")
    found = issue_key(written, call.jira().url) if written else ""
    if not _ISSUE_KEY.fullmatch(found):
        raise refused(field, value, "the key of an issue such as PROJ-1")
    return found.upper()


async def _sprint(call: Call, field: FieldMeta, value: Any, place: Place) -> int | None:
    one = value[0] if isinstance(value, (list, tuple)) and len(value) == 1 else value
    written = word_of(one, "id", "name")
    if written is None:
        raise refused(field, value, "the name or id of one sprint")
    if written.strip().casefold() in NOBODY:
        return None
    if written.strip().isdigit():
        return int(written)
    project = place.project or (place.issue or "").rpartition("-")[0]
    sprints = await call.jira().metadata.sprints(project)
    active = [sprint for sprint in sprints if (sprint.state or "").casefold() == "active"]
    if written.strip().casefold() in ("active", "current") and len(active) == 1:
        chosen = active[0]
    else:
        known = [(Named(str(sprint.id), sprint.name, sprint.state or ""), sprint) for sprint in sprints]
        chosen = the_one("open sprint", written, known, "A sprint of another project's board is named by its id.")
    place.names[str(chosen.id)] = chosen.name
    return chosen.id


async def _time_tracking(call: Call, field: FieldMeta, value: Any, place: Place) -> Mapping[str, str]:
    given = value if isinstance(value, Mapping) else {"originalEstimate": value}
    known = ("originalEstimate", "remainingEstimate")
    if not given or any(key not in known or not _DURATION.fullmatch(str(part).strip()) for key, part in given.items()):
        raise refused(field, value, 'a duration such as "2d 4h", or {"originalEstimate": …, "remainingEstimate": …}')
    return {key: str(part).strip() for key, part in given.items()}


async def _rank(call: Call, field: FieldMeta, value: Any, place: Place) -> Any:
    raise AtlassianError(f"{field.name} is not set as a field.", advice="Nothing was changed. Rank issues by their neighbours.")


_SYSTEM: Mapping[str, Write] = {"description": _rich_text, "environment": _rich_text, "parent": _issue}
_CUSTOM: Mapping[str, Write] = {
    "textarea": _rich_text,
    "url": _address,
    "gh-epic-link": _epic,
    "gh-lexo-rank": _rank,
}
_TYPES: Mapping[str, Write] = {
    "string": _plain,
    "doc": _rich_text,
    "number": _number,
    "date": _day,
    "datetime": _moment,
    "user": _user,
    "group": _group,
    "option": option,
    "option-with-child": cascading,
    "priority": option,
    "resolution": option,
    "issuetype": option,
    "securitylevel": option,
    "version": option,
    "component": option,
    "project": option,
    "issuelink": _issue,
    "timetracking": _time_tracking,
}
_ITEMS: Mapping[str, Write] = {
    "string": _label,
    "user": _user,
    "group": _group,
    "option": option,
    "version": option,
    "component": option,
}
