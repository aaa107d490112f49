"""Whether a field holds what was written to it, and how a value reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from mcp_atlassian_oauth.render.text import clip, holds_words
from mcp_atlassian_oauth.sites.lenient import text, words
from mcp_atlassian_oauth.sites.metadata import FieldMeta
from mcp_atlassian_oauth.sites.richtext import RichText
from mcp_atlassian_oauth.tools.field_values import is_rich

SHOWN_CHARS = 200
_IDENTITIES = ("accountId", "id", "name", "key", "value")


def holds(field: FieldMeta, sent: object, held: object, before: object = None) -> bool:
    """Return whether what a server holds is what was sent (in the form that `to_write` gives); `before` is what it held.

    What servers rewrite (rich text, durations) is compared by what must have stayed.
    """
    if _is_empty(sent):
        return _is_empty(held) or (field.custom == "gh-sprint" and not _open_sprints(held))
    if _is_empty(held):
        # Jira keeps no rich text that has no words.
        return is_rich(field) and not _rich(sent).strip()
    if field.custom == "gh-sprint":
        return str(sent) in {sprint_id for sprint_id, _ in _sprints(held)}
    if is_rich(field):
        return holds_words(_rich(held), _rich(sent), _rich(before))
    if field.type == "timetracking":
        return all(text(held, str(key)) for key in sent) if isinstance(sent, Mapping) else True
    if field.type == "datetime":
        return _moment(sent) == _moment(held)
    if isinstance(sent, list):
        kept = held if isinstance(held, list) else [held]
        return len(sent) == len(kept) and all(any(same(one, other) for other in kept) for one in sent)
    return same(sent, held)


def same(sent: object, held: object) -> bool:
    """Return whether a held value is the one that was sent; an object is known by any of its identities."""
    if isinstance(sent, Mapping) and isinstance(held, Mapping):
        known = [key for key in _IDENTITIES if key in sent]
        if not known:
            return all(same(value, held.get(key)) for key, value in sent.items())
        alike = all(str(sent[key]).casefold() == (text(held, key) or "").casefold() for key in known)
        return alike and ("child" not in sent or same(sent["child"], held.get("child")))
    if isinstance(sent, (int, float)) and isinstance(held, (int, float)):
        return float(sent) == float(held)
    if isinstance(held, Mapping):
        return any(str(sent) == text(held, key) for key in _IDENTITIES)
    return " ".join(str(sent).split()) == " ".join(str(held).split())


def shown(field: FieldMeta, value: object, names: Mapping[str, str] | None = None) -> str:
    """Return a value as one line: a held one, or one that is sent; `names` is what ids in it are called."""
    if _is_empty(value):
        return "(nothing)"
    if is_rich(field):
        return clip(_rich(value), SHOWN_CHARS)
    if field.custom == "gh-sprint":
        return ", ".join(its_name for _, its_name in _sprints(value)) or (names or {}).get(str(value), str(value))
    if names:
        value = _with_people(value, names)
    if field.allowed:
        value = _with_names(field, value)
    if field.type == "timetracking" and isinstance(value, Mapping):
        return ", ".join(f"{key} {value[key]}" for key in ("originalEstimate", "remainingEstimate") if key in value)
    return clip(words(value) or text(value, "key") or text(value, "accountId") or str(value), SHOWN_CHARS)


def _with_names(field: FieldMeta, value: object) -> Any:
    """Return what is sent by id with the names of the options, so that it can be read."""
    if isinstance(value, list):
        return [_with_names(field, one) for one in value]
    if not isinstance(value, Mapping) or set(value) - {"id", "child"}:
        return value
    for option in field.allowed or ():
        if option.id == text(value, "id"):
            child = next((one.name for one in option.children if one.id == text(value, "child", "id")), None)
            return {"value": option.name, **({"child": child} if child else {})}
    return value


def _with_people(value: object, names: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [_with_people(one, names) for one in value]
    person = (text(value, "accountId") or text(value, "name")) if isinstance(value, Mapping) and len(value) == 1 else None
    return {"displayName": names[person]} if person and person in names else value


def markdown(field: FieldMeta, value: object) -> str:
    """Return the markdown of a rich text, held or sent."""
    body = RichText.of(value, "wiki")
    return body.markdown() if body else ""


def _rich(value: object) -> str:
    body = RichText.of(value, "wiki")
    return body.said() if body else ""


def _is_empty(value: object) -> bool:
    return value is None or value == "" or value == [] or value == {}


def _sprints(value: object) -> Sequence[tuple[str, str]]:
    shown = value if isinstance(value, list) else [value]
    return [(sprint_id, text(one, "name") or sprint_id) for one in shown if (sprint_id := text(one, "id"))]


def _open_sprints(value: object) -> bool:
    """Return whether any of the sprints isn't closed: closed ones stay in the field for ever."""
    sprints = value if isinstance(value, list) else [value]
    return any((text(one, "state") or "").casefold() != "closed" for one in sprints)


def _moment(value: object) -> object:
    try:
        return datetime.fromisoformat(str(value))
    except ValueError:
        return value
