"""What writing a value into a field needs: where it goes, the word that it is, the error for one that doesn't fit."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.lenient import name, text
from mcp_atlassian_oauth.sites.metadata import FieldMeta


@attrs.frozen
class Place:
    """Where a value goes: the project, the issue where there is one already, and what the field holds there now.

    `names` is filled with what the ids that are written are called.
    """

    project: str | None = None
    issue: str | None = None
    held: object = None
    names: dict[str, str] = attrs.field(factory=dict, eq=False)


def word_of(value: object, *keys: str) -> str | None:
    """Return the word that a value is, or that one of an object's keys has."""
    if isinstance(value, Mapping):
        return next(filter(None, (text(value, key) for key in keys)), None)
    return text(value) if not isinstance(value, str) else value


def refused(field: FieldMeta, value: object, expected: str) -> AtlassianError:
    """Return the error for a value that a field doesn't take."""
    shown = name(value) if not isinstance(value, (str, list)) else value
    return AtlassianError(
        f"{field.name} ({field.id}) takes {expected}, not {clip(repr(shown if shown is not None else value), 100)}.",
        advice="Nothing was changed.",
    )
