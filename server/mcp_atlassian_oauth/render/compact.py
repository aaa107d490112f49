"""JSON for a model: what Atlassian sent, without what can't answer anything."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

# Addresses of pictures and of the REST API itself, lists of what could be expanded, and copies in other forms.
NOISE = frozenset(
    (
        "_expandable",
        "_links",
        "avatarId",
        "avatarUrls",
        "colorName",
        "editmeta",
        "expand",
        "iconCssClass",
        "iconUrl",
        "operations",
        "profilePicture",
        "renderedFields",
        "schema",
        "self",
        "thumbnail",
    )
)
# What tells one person from another; the rest of a user object says nothing about the issue or page it stands in.
PERSON = ("accountId", "name", "username", "displayName", "emailAddress")
MAX_DEPTH = 60
# Tried in turn on a row that fills an answer by itself.
CLIPS = (2_000, 500, 100, 20)


def prune(value: object, rich: Callable[[Mapping[str, Any]], str] | None = None, depth: int = 0) -> Any:
    """Return JSON without nulls, empty values and noise; `rich` turns ADF documents found on the way into text.

    People inside other objects keep what tells them from one another.
    """
    if depth > MAX_DEPTH:
        return "…"
    if isinstance(value, Mapping):
        if rich and value.get("type") == "doc" and isinstance(value.get("content"), list):
            return rich(value)
        if depth and "displayName" in value and any(key in value for key in PERSON[:3]):
            value = {key: value.get(key) for key in PERSON}
        pruned = {key: prune(item, rich, depth + 1) for key, item in value.items() if key not in NOISE}
        return {key: item for key, item in pruned.items() if not _empty(item)}
    if isinstance(value, list):
        return [item for item in (prune(item, rich, depth + 1) for item in value) if not _empty(item)]
    return value


def _empty(value: object) -> bool:
    return value is None or (isinstance(value, (str, list, dict)) and not value)


def without_empty(pairs: Mapping[str, Any]) -> dict[str, Any]:
    """Return the pairs that have a value, in their order; tuples as lists."""
    return {key: list(item) if isinstance(item, tuple) else item for key, item in pairs.items() if item not in _NOTHING}


_NOTHING: tuple[object, ...] = (None, "", [], {}, ())


def dumps(value: object) -> str:
    """Return JSON without white space; characters beyond ASCII as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)


def clipped(value: object, limit: int) -> Any:
    """Return JSON with every text cut to `limit` characters, marked "…", and every list to `limit` items."""
    if isinstance(value, str):
        return value if len(value) <= limit else value[: limit - 1] + "…"
    if isinstance(value, Mapping):
        return {key: clipped(item, limit) for key, item in list(value.items())[:limit]}
    if isinstance(value, Sequence):
        return [clipped(item, limit) for item in value[:limit]]
    return value
