"""Queries in CQL without what they name of other spaces, and without what they name that isn't there.

Confluence finds nothing by what it may not show, and refuses some of what doesn't exist (a space, on Data Center:
CONFSERVER-101465), so neither reaches it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from mcp_atlassian_oauth.query import cql
from mcp_atlassian_oauth.query.ast import ListOperand, Term, Value, terms
from mcp_atlassian_oauth.sites.limits.rules import Subject
from mcp_atlassian_oauth.sites.limits.visit import Ask

if TYPE_CHECKING:
    from mcp_atlassian_oauth.sites.limits.confluence import ConfluencePolicy

_FIELDS: Mapping[str, str] = {
    **dict.fromkeys(("space", "space.key"), "space"),
    "space.id": "spaceId",
    **dict.fromkeys(("id", "content", "content.id", "parent", "ancestor", "container"), "content"),
}
# The conditions that hold for nothing and for everything.
_NOTHING, _ALL = "(type = page AND type != page)", "(type = page OR type != page)"
_NOT = frozenset({"!=", "NOT IN", "!~"})
_CONTEXT: Mapping[str, str] = {"spaceKey": "space", "contentId": "content"}


async def checked(policy: ConfluencePolicy, text: str, ask: Ask) -> str:
    """Return a query that names nothing but what lies in the allowed spaces; raises QuerySyntaxError."""
    if not text.strip():
        return text
    edits = []
    for term in terms(cql.parse(text).where):
        name = ".".join((term.field.key, *(part.lower() for part in term.field.path)))
        if kind := _FIELDS.get(name):
            source = await _checked_term(policy, text, term, kind, ask)
            edits += [(term, source)] if source is not None else []
    for term, source in reversed(edits):
        text = text[: term.start] + source + text[term.end :]
    return text


async def require_context(policy: ConfluencePolicy, context: str, ask: Ask) -> None:
    """Raise StoppedError where the context of a query, in JSON, is of another space."""
    try:
        given = json.loads(context)
    except ValueError:
        return
    for name, kind in _CONTEXT.items():
        if isinstance(given, dict) and given.get(name):
            await policy.require(Subject(kind, str(given[name])), ask)


async def _checked_term(policy: ConfluencePolicy, text: str, term: Term, kind: str, ask: Ask) -> str | None:
    """Return a condition without the values that lie outside, None where it has none."""
    items = list(term.operand.flatten()) if isinstance(term.operand, ListOperand) else [term.operand]
    kept = [item for item in items if not isinstance(item, Value) or await policy.allows(Subject(kind, item.text), ask)]
    if len(kept) == len(items):
        return None
    if not kept:
        return _ALL if term.operator in _NOT else _NOTHING
    listed = ", ".join(text[item.start : item.end] for item in kept if item is not None)
    return f"{text[term.field.start : term.field.end]} {term.operator.lower()} ({listed})"
