"""OpenAPI 3.0 schemas as JSON Schema, with just the components that they reach."""

from __future__ import annotations

import re
from typing import Any

import jsonschema_rs

REFERENCE = "#/components/schemas/"

_KEPT = frozenset(
    "type enum items properties required additionalProperties allOf oneOf anyOf not minimum maximum minItems maxItems "
    "minLength maxLength uniqueItems pattern multipleOf minProperties maxProperties".split()
)

_SHAPING = frozenset({"properties", "required", "allOf", "oneOf", "anyOf", "enum", "minProperties"})

_WRONG_PATTERNS = frozenset({"(att)?0-9+"})
"""Patterns of the documents in which the brackets of a character class were lost."""


def to_json_schema(schema: dict[str, Any], components: dict[str, Any]) -> dict[str, Any]:
    """A JSON Schema (2020-12) that holds for what a client sends under an OpenAPI schema.

    Read-only properties are not required of a client, nor are those that a closed object requires without having them.
    Closed objects with alternatives, and those inside `allOf`, are opened: each would forbid what the others ask for.
    """
    definitions: dict[str, Any] = {}
    converted = _convert(schema, components, definitions)
    return {**converted, "$defs": definitions} if definitions else converted


def validator(schema: dict[str, Any], components: dict[str, Any]) -> jsonschema_rs.Validator:
    """A compiled validator for values that a client sends under an OpenAPI schema."""
    return jsonschema_rs.Draft202012Validator(to_json_schema(schema, components))


def resolve(schema: dict[str, Any], components: dict[str, Any]) -> dict[str, Any]:
    """The schema that a reference stands for; any other schema as it is. A reference into nowhere is free."""
    for _ in range(32):
        reference = schema.get("$ref")
        if reference is None:
            return schema
        schema = components.get(str(reference).removeprefix(REFERENCE), {})
    return {}


def is_anything(schema: dict[str, Any]) -> bool:
    """Whether a schema is an object without any property: what generators write for Java's Object and for lists.

    Summaries, label lists and JSON patches are documented so; the servers take any value there.
    """
    return schema.get("type") == "object" and not schema.get("additionalProperties") and not (_SHAPING & schema.keys())


def _is_described_in_names(schema: dict[str, Any]) -> bool:
    """Whether descriptions stand where the names of the properties belong (Jira: the position of a gadget)."""
    return any(" " in name for name in schema.get("properties", {}))


def _convert(schema: Any, components: dict[str, Any], definitions: dict[str, Any], opened: bool = False) -> dict[str, Any]:
    if not isinstance(schema, dict):
        return {}
    if "$ref" in schema:
        name = str(schema["$ref"]).removeprefix(REFERENCE)
        key = f"{name}?open" if opened else name
        if key not in definitions:
            definitions[key] = {}
            definitions[key].update(_convert(components.get(name, {}), components, definitions, opened))
        pointer = key.replace("~", "~0").replace("/", "~1").replace("?", "%3F")
        return {"$ref": f"#/$defs/{pointer}"}
    if is_anything(schema) or _is_described_in_names(schema):
        return {}
    result: dict[str, Any] = {key: schema[key] for key in _KEPT & schema.keys()}
    if "properties" in result:
        result["properties"] = {name: _convert(part, components, definitions) for name, part in schema["properties"].items()}
    if "items" in result:
        result["items"] = _convert(schema["items"], components, definitions)
    if isinstance(result.get("additionalProperties"), dict):
        result["additionalProperties"] = _convert(schema["additionalProperties"], components, definitions)
    if opened or any(keyword in result for keyword in ("allOf", "oneOf", "anyOf")):
        result.pop("additionalProperties", None)
    for keyword in ("allOf", "oneOf", "anyOf"):
        if keyword in result:
            shared = keyword == "allOf" or opened
            result[keyword] = [_convert(part, components, definitions, shared) for part in schema[keyword]]
    if "oneOf" in result:
        # Open alternatives overlap in the documents, so that a good value matches several; the servers take it.
        alternatives = result.pop("oneOf")
        if "anyOf" in result:
            result["allOf"] = [*result.get("allOf", []), {"anyOf": alternatives}]
        else:
            result["anyOf"] = alternatives
    if "not" in result:
        result["not"] = _convert(schema["not"], components, definitions)
    if "required" in result:
        _drop_read_only(result, schema, components)
    if "pattern" in result and (result["pattern"] in _WRONG_PATTERNS or not _compiles(result["pattern"])):
        del result["pattern"]
    if schema.get("nullable"):
        return {"anyOf": [result, {"type": "null"}]}
    return result


def _drop_read_only(result: dict[str, Any], schema: dict[str, Any], components: dict[str, Any]) -> None:
    properties = schema.get("properties", {})
    if not isinstance(schema["required"], list):
        del result["required"]
        return
    closed = result.get("additionalProperties") is False
    result["required"] = [
        name
        for name in schema["required"]
        if not resolve(properties.get(name, {}), components).get("readOnly") and (name in properties or not closed)
    ]


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True
