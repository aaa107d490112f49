"""What changed between two versions of a document, in words: operations, parameters, bodies, schemas, deprecations."""

from __future__ import annotations

import copy
import difflib
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from atlassian_codegen.documents import Json, Operation, operations
from atlassian_codegen.normalise import inline_references

Key = tuple[str, str]
#: Changes of a parameter's schema after which a value that was right may be refused.
_NARROWED: Final = re.compile(r"(^|\s)(type: |value removed: )")


@frozen
class Change:
    """One difference. ``breaking`` means that a call which was right may now be refused or unanswered."""

    text: str
    operation: Key | None = None
    breaking: bool = False


def compare(old: Json, new: Json) -> list[Change]:
    """The differences of two distilled documents, operations first, then schemas.

    What is shared by reference (parameters, bodies, answers) is compared where it is used.
    """
    old, new = copy.deepcopy(old), copy.deepcopy(new)
    inline_references(old)
    inline_references(new)
    return [*_operations(old, new), *_schemas(old, new)]


def _operations(old: Json, new: Json) -> Iterator[Change]:
    before = {(item.path, item.method): item for item in operations(old)}
    after = {(item.path, item.method): item for item in operations(new)}
    for key in sorted(before.keys() - after.keys()):
        yield Change(f"removed: {before[key].label}", key, breaking=True)
    for key in sorted(after.keys() - before.keys()):
        yield Change(f"added: {after[key].label}", key)
    for key in sorted(before.keys() & after.keys()):
        for text, breaking in _operation(before[key], after[key]):
            yield Change(f"{after[key].label}: {text}", key, breaking=breaking)


def _operation(old: Operation, new: Operation) -> Iterator[tuple[str, bool]]:
    if old.data.get("operationId") != new.data.get("operationId"):
        yield f"renamed from {old.data.get('operationId')}", False
    if bool(old.data.get("deprecated")) != bool(new.data.get("deprecated")):
        yield "now deprecated" if new.data.get("deprecated") else "no longer deprecated", False
    tags_before, tags_after = (", ".join(item.data.get("tags", [])) or "none" for item in (old, new))
    if tags_before != tags_after:
        yield f"tags: {tags_before} -> {tags_after}", False
    before = _parameters(old)
    after = _parameters(new)
    for place, name in sorted(before.keys() - after.keys()):
        yield f"{place} parameter {name} removed", True
    for place, name in sorted(after.keys() - before.keys()):
        required = bool(after[place, name].get("required"))
        yield f"{place} parameter {name} added" + (" (required)" if required else ""), required
    for place, name in sorted(before.keys() & after.keys()):
        for text, breaking in _parameter(before[place, name], after[place, name]):
            yield f"{place} parameter {name}: {text}", breaking
    yield from _body(old.data.get("requestBody"), new.data.get("requestBody"))
    yield from _responses(old.data["responses"], new.data["responses"])


def _parameters(operation: Operation) -> dict[Key, Json]:
    items = [*operation.item.get("parameters", []), *operation.data.get("parameters", [])]
    return {(item["in"], item["name"]): item for item in items}


def _parameter(old: Json, new: Json) -> Iterator[tuple[str, bool]]:
    if bool(old.get("required")) != bool(new.get("required")):
        yield "now required" if new.get("required") else "no longer required", bool(new.get("required"))
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        yield "now deprecated" if new.get("deprecated") else "no longer deprecated", False
    for text in shape_changes(old.get("schema", {}), new.get("schema", {})):
        yield text, bool(_NARROWED.search(text))


def _body(old: Json | None, new: Json | None) -> Iterator[tuple[str, bool]]:
    if old is None and new is None:
        return
    if old is None or new is None:
        yield ("request body removed", True) if new is None else ("request body added", bool(new.get("required")))
        return
    if bool(old.get("required")) != bool(new.get("required")):
        yield (
            "request body now required" if new.get("required") else "request body no longer required",
            bool(new.get("required")),
        )
    before, after = old.get("content", {}), new.get("content", {})
    for media in sorted(before.keys() - after.keys()):
        yield f"request body {media} removed", True
    for media in sorted(after.keys() - before.keys()):
        yield f"request body {media} added", False
    for media in sorted(before.keys() & after.keys()):
        for text in shape_changes(before[media].get("schema", {}), after[media].get("schema", {})):
            yield f"request body {text}", False


def _responses(old: Mapping[str, Json], new: Mapping[str, Json]) -> Iterator[tuple[str, bool]]:
    for code in sorted(old.keys() - new.keys()):
        yield f"answer {code} removed", code.startswith("2")
    for code in sorted(new.keys() - old.keys()):
        yield f"answer {code} added", False
    for code in sorted(old.keys() & new.keys()):
        before, after = old[code].get("content", {}), new[code].get("content", {})
        for media in sorted(before.keys() - after.keys()):
            yield f"answer {code} {media} removed", False
        for media in sorted(after.keys() - before.keys()):
            yield f"answer {code} {media} added", False
        for media in sorted(before.keys() & after.keys()):
            for text in shape_changes(before[media].get("schema", {}), after[media].get("schema", {})):
                yield f"answer {code} {text}", False


def _schemas(old: Json, new: Json) -> Iterator[Change]:
    before: dict[str, Json] = old.get("components", {}).get("schemas", {})
    after: dict[str, Json] = new.get("components", {}).get("schemas", {})
    for name in sorted(before.keys() - after.keys()):
        yield Change(f"schema {name} removed")
    for name in sorted(after.keys() - before.keys()):
        yield Change(f"schema {name} added")
    for name in sorted(before.keys() & after.keys()):
        for text in shape_changes(before[name], after[name]):
            yield Change(f"schema {name}: {text}")


def shape_changes(old: Any, new: Any, place: str = "") -> Iterator[str]:
    """The differences of two schemas, each with its place: ``fields.items type: string -> object``."""
    if old == new:
        return
    here = f"{place} " if place else ""
    if not isinstance(old, dict) or not isinstance(new, dict):
        yield f"{place or 'value'}: {_short(old)} -> {_short(new)}"
        return
    for key in sorted(old.keys() | new.keys()):
        before, after = old.get(key), new.get(key)
        if before == after:
            continue
        if key in ("properties", "patternProperties"):
            yield from _properties(before or {}, after or {}, place)
        elif key in ("required", "enum") and isinstance(before or [], list) and isinstance(after or [], list):
            word = "required" if key == "required" else "value"
            gone = [item for item in before or [] if item not in (after or [])]
            come = [item for item in after or [] if item not in (before or [])]
            if gone:
                yield f"{here}{word} removed: {_names(gone)}"
            if come:
                yield f"{here}{word} added: {_names(come)}"
        elif isinstance(before, dict) and isinstance(after, dict):
            yield from shape_changes(before, after, f"{place}.{key}".lstrip("."))
        else:
            yield f"{here}{key}: {_short(before)} -> {_short(after)}"


def _properties(old: Mapping[str, Json], new: Mapping[str, Json], place: str) -> Iterator[str]:
    here = f"{place}." if place else ""
    gone, come = sorted(old.keys() - new.keys()), sorted(new.keys() - old.keys())
    for name in list(gone):
        close = difflib.get_close_matches(name, come, n=1, cutoff=0.8)
        if close and old[name] == new[close[0]]:
            yield f"property {here}{name} renamed to {close[0]}"
            gone.remove(name)
            come.remove(close[0])
    for name in gone:
        yield f"property {here}{name} removed"
    for name in come:
        yield f"property {here}{name} added"
    for name in sorted(old.keys() & new.keys()):
        yield from shape_changes(old[name], new[name], f"{here}{name}")


def _names(values: list[Any]) -> str:
    return ", ".join(map(str, values))


def _short(value: Any) -> str:
    if value is None:
        return "nothing"
    text = value if isinstance(value, str) else json.dumps(value, sort_keys=True)
    return text if len(text) <= 80 else text[:77] + "..."
