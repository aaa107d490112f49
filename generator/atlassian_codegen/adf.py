"""The ADF JSON schema in, tables out: which nodes and marks there are, their attributes, content and marks."""

from __future__ import annotations

import json
from typing import Any

from atlassian_codegen.clients import Files
from atlassian_codegen.documents import CodegenError, Json
from atlassian_codegen.templating import environment


def generate_adf(schema: Json) -> Files:
    """The files of ``atlassian_clients/adf``: the schema itself, and `NODES` and `MARKS` read off it.

    Raises `CodegenError` for a definition that describes neither.
    """
    nodes: dict[str, dict[str, Any]] = {}
    marks: dict[str, dict[str, Any]] = {}
    for name in sorted(schema["definitions"]):
        definition = schema["definitions"][name]
        if (name.endswith("_node") and "properties" in definition) or name == "doc_node":
            kind = _type_name(definition)
            entry = nodes.setdefault(kind, {"attributes": {}, "required": set(), "content": set(), "marks": set(), "text": False})
            _read_node(schema, definition, entry)
        elif name.endswith("_mark") and "properties" in definition:
            kind = _type_name(definition)
            entry = marks.setdefault(kind, {"attributes": {}, "required": set()})
            _read_attributes(schema, definition, entry)
    for name in sorted(schema["definitions"]):
        definition = schema["definitions"][name]
        if name.endswith("_node") and "allOf" in definition:
            _read_variant(schema, definition, nodes)
    if not nodes or not marks:
        raise CodegenError("adf_schema: no nodes or no marks found; has the schema changed its form?")
    tables = (
        environment("adf")
        .get_template("tables.py.jinja")
        .render(
            nodes={name: _sorted(entry) for name, entry in sorted(nodes.items())},
            marks={name: _sorted(entry) for name, entry in sorted(marks.items())},
        )
    )
    return {
        "__init__.py": '"""Facts of the Atlassian Document Format. Made by `make generate`."""\n',
        "tables.py": tables,
        "schema.json": json.dumps(schema, separators=(",", ":"), sort_keys=True, ensure_ascii=False) + "\n",
    }


def _sorted(entry: dict[str, Any]) -> dict[str, Any]:
    return {key: sorted(value) if isinstance(value, set) else value for key, value in entry.items()}


def _type_name(definition: Json) -> str:
    values = definition["properties"]["type"].get("enum", [])
    if len(values) != 1:
        raise CodegenError(f"adf_schema: a definition has the types {values}")
    return str(values[0])


def _read_node(schema: Json, definition: Json, entry: dict[str, Any]) -> None:
    _read_attributes(schema, definition, entry)
    properties = definition["properties"]
    if "text" in properties:
        entry["text"] = True
    if "content" in properties:
        entry["content"] |= _types_of(schema, properties["content"])
    if "marks" in properties:
        entry["marks"] |= _types_of(schema, properties["marks"])


def _read_variant(schema: Json, definition: Json, nodes: dict[str, dict[str, Any]]) -> None:
    """``allOf`` of a node and more properties: the variant adds to the node's entry."""
    base: Json = {}
    for member in definition["allOf"]:
        target = _resolve(schema, member)
        if "allOf" in target:
            target = _resolve(schema, target["allOf"][0])
        if "type" in target.get("properties", {}) and "enum" in target["properties"]["type"]:
            base = target
    if not base:
        return
    entry = nodes[_type_name(base)]
    for member in definition["allOf"]:
        properties = member.get("properties", {})
        if "content" in properties:
            entry["content"] |= _types_of(schema, properties["content"])
        if "marks" in properties:
            entry["marks"] |= _types_of(schema, properties["marks"])


def _read_attributes(schema: Json, definition: Json, entry: dict[str, Any]) -> None:
    attrs = definition["properties"].get("attrs")
    if attrs is None:
        return
    for shape in _shapes(schema, attrs):
        for name, value in shape.get("properties", {}).items():
            entry["attributes"].setdefault(name, _kind(schema, value))
        required = set(shape.get("required", []))
        entry["required"] = required if not entry.get("seen") else entry["required"] & required
        entry["seen"] = True


def _shapes(schema: Json, value: Json) -> list[Json]:
    value = _resolve(schema, value)
    options = value.get("anyOf") or value.get("oneOf") or value.get("allOf")
    return [shape for option in options for shape in _shapes(schema, option)] if options else [value]


def _kind(schema: Json, value: Json) -> str:
    value = _resolve(schema, value)
    if "enum" in value:
        return "enum"
    kinds = {str(_resolve(schema, option).get("type", "any")) for option in value.get("anyOf", [])}
    return str(value.get("type") or ("|".join(sorted(kinds)) if kinds else "any"))


def _types_of(schema: Json, value: Json, seen: frozenset[str] = frozenset()) -> set[str]:
    """The node or mark types that may stand in a list."""
    reference = value.get("$ref")
    if reference:
        if reference in seen:
            return set()
        return _types_of(schema, _resolve(schema, value), seen | {reference})
    found: set[str] = set()
    if "properties" in value and "type" in value["properties"]:
        found |= set(value["properties"]["type"].get("enum", []))
    items = value.get("items", [])
    for child in [
        *(items if isinstance(items, list) else [items]),
        *value.get("anyOf", []),
        *value.get("allOf", []),
        *value.get("oneOf", []),
    ]:
        found |= _types_of(schema, child, seen)
    return found


def _resolve(schema: Json, value: Json) -> Json:
    while "$ref" in value:
        value = schema["definitions"][value["$ref"].rsplit("/", 1)[-1]]
    return value
