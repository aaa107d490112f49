"""What a request is about, by its method and path: rows of a table, the first that fits counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, get_args

import attrs

Nature = Literal["free", "about", "create", "new", "query", "list", "filtered", "parsed"]
READING = frozenset({"GET", "HEAD"})


@attrs.frozen
class Rule:
    """One row. `nature` says what is done:

    free: nothing outside can be in it; about: the subjects in the path must be allowed; create: those in the body, of which
    there must be one; new: a project or space is made, whose key must be an allowed one; query: its query is narrowed; list:
    its answer is filtered by item; filtered: both about and query; parsed: it says of queries whether they are valid.
    """

    methods: frozenset[str]
    pattern: tuple[str, ...]
    nature: Nature
    detail: str = ""
    """For queries the parameter that holds one; for lists where the items are and how each names its container; for what is
    new the property that holds its key."""

    def match(self, method: str, segments: Sequence[str]) -> dict[str, str] | None:
        """Return what stands at the names of the pattern, None where the rule doesn't fit."""
        if self.methods and method not in self.methods:
            return None
        found: dict[str, str] = {}
        for index, part in enumerate(self.pattern):
            if part == "**":
                return found
            if index >= len(segments):
                return None
            if part.startswith("{"):
                found[part[1:-1]] = segments[index]
            elif part != "*" and part != segments[index]:
                return None
        return found if len(segments) == len(self.pattern) else None


def table(rows: Iterable[tuple[str, ...]]) -> tuple[Rule, ...]:
    """Return rules of rows: methods with spaces between them (* any), path, nature and, where there is one, the detail.

    Raises KeyError for a nature that there isn't.
    """
    natures: Mapping[str, Nature] = {nature: nature for nature in get_args(Nature)}
    return tuple(
        Rule(frozenset() if row[0] == "*" else frozenset(row[0].split()), tuple(row[1].split("/")), natures[row[2]], *row[3:])
        for row in rows
    )


@attrs.frozen
class Subject:
    """Something that a request is about: its kind ("issue", "page", …) and what names it."""

    kind: str
    value: str


def subjects_in_query(query: Iterable[tuple[str, str]], names: Mapping[str, str]) -> Iterator[Subject]:
    """Yield the subjects that query parameters name; several may stand in one, with commas."""
    for name, value in query:
        if kind := names.get(name):
            yield from (Subject(kind, each.strip()) for each in value.split(",") if each.strip())


def subjects_in_body(body: Any, names: Mapping[str, str], depth: int = 0) -> Iterator[Subject]:
    """Yield the subjects that a JSON body names, at any depth, by the names of the properties."""
    if depth > 40:
        return
    if isinstance(body, list):
        for item in body:
            yield from subjects_in_body(item, names, depth + 1)
    if not isinstance(body, dict):
        return
    for name, value in body.items():
        kind = names.get(name)
        if kind:
            yield from (Subject(kind, each) for each in _named(value))
        yield from subjects_in_body(value, names, depth + 1)


def _named(value: Any) -> Iterator[str]:
    """Yield what a property names: an id or key, an object with one, or a list of either."""
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, (str, int)):
        yield str(value)
    elif isinstance(value, dict):
        for key in ("key", "id", "spaceKey"):
            if isinstance(value.get(key), (str, int)):
                yield str(value[key])
                return
    elif isinstance(value, list):
        for item in value:
            yield from _named(item)


def new_key(body: Any, name: str, allowed: Iterable[str], variable: str) -> str:
    """Return why a project or space can't be made, "" where it can: the same words for a key that is taken and one that isn't."""
    key = body.get(name) if isinstance(body, dict) else None
    if isinstance(key, str) and key.strip().upper() in allowed:
        return ""
    return f"{str(key)[:80]!r} is not among the keys of {variable}; only those can be created and used here."


def upper(keys: Iterable[str]) -> tuple[str, ...]:
    """Return keys as they are compared."""
    return tuple(key.upper() for key in keys)
