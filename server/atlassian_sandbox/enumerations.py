"""The words of an operation's enumerations, so that a fault can replace them by unknown ones."""

from __future__ import annotations

from functools import cache
from typing import Any

from .contract import Operation
from .json_schema import resolve

_COMMON = frozenset(
    "new indeterminate done active inactive current archived global personal page blogpost storage atlassian app future "
    "closed scrum kanban software business service_desk known user".split()
)
"""Words that the products take from a fixed set although the documents call them plain strings."""


@cache
def enumerations(operation: Operation | None) -> frozenset[str]:
    """All words of enumerations in the documented answers of an operation, and a few that are so in practice."""
    found: set[str] = set(_COMMON)
    if operation is not None:
        seen: set[str] = set()
        for content in (operation.success[1].get("content") or {}).values():
            _collect(content.get("schema") or {}, operation.components, found, seen)
    return frozenset(found)


def _collect(node: Any, components: dict[str, Any], found: set[str], seen: set[str]) -> None:
    if isinstance(node, list):
        for part in node:
            _collect(part, components, found, seen)
    elif isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            if reference not in seen:
                seen.add(reference)
                _collect(resolve(node, components), components, found, seen)
            return
        if isinstance(node.get("enum"), list):
            found.update(value for value in node["enum"] if isinstance(value, str))
        for part in node.values():
            _collect(part, components, found, seen)
