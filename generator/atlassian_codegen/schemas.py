"""Schemas of the documents as input schemas that hosts accept: plain JSON Schema, no prose, nothing narrowed.

``nullable`` becomes ``anyOf`` with null, ``oneOf`` becomes ``anyOf`` (the documents' options overlap), ``allOf`` is merged,
arrays have items. References stay (``#/$defs/Name``); the wrappers' runtime puts the shapes in place.
"""

from __future__ import annotations

import copy
import re
from typing import Final

from atlassian_codegen.documents import Json, nested_schemas, resolve

#: How a file is given in JSON.
FILE_SCHEMA: Final[Json] = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "text": {"type": "string"},
        "base64": {"type": "string"},
        "mediaType": {"type": "string"},
    },
    "required": ["name"],
    "additionalProperties": False,
}
_KEPT: Final = (
    "type enum const required minimum maximum multipleOf minLength maxLength minItems maxItems "
    "minProperties maxProperties default".split()
)
_FORMATS: Final = ("date", "date-time")


def input_schema(document: Json, schema: Json) -> Json:
    """One schema of the document as a host takes it."""
    return _convert(document, schema, ())


def definitions(document: Json, schemas: list[Json]) -> dict[str, Json]:
    """The components that the (converted) schemas refer to, converted, directly or through others."""
    found: dict[str, Json] = {}
    pending = list(schemas)
    while pending:
        for schema in nested_schemas(pending.pop()):
            name = schema.get("$ref", "").rsplit("/", 1)[-1]
            if name and name not in found:
                found[name] = _convert(document, document["components"]["schemas"][name], (name,))
                pending.append(found[name])
    return found


def _convert(document: Json, schema: Json, merging: tuple[str, ...]) -> Json:
    if "$ref" in schema:
        return {"$ref": "#/$defs/" + schema["$ref"].rsplit("/", 1)[-1]}
    if "allOf" in schema:
        schema = _merged(document, schema, merging)
        if "$ref" in schema:
            return _convert(document, schema, merging)
    if schema.get("format") == "binary":
        return copy.deepcopy(FILE_SCHEMA)
    result: Json = {key: copy.deepcopy(schema[key]) for key in _KEPT if key in schema}
    if schema.get("format") in _FORMATS:
        result["format"] = schema["format"]
    _convert_pattern(schema, result)
    properties = schema.get("properties")
    if properties:
        result.setdefault("type", "object")
        result["properties"] = {name: _convert(document, child, merging) for name, child in properties.items()}
        given = [name for name in result.get("required", []) if not properties.get(name, {}).get("readOnly")]
        result["required"] = given
    if not result.get("required"):
        result.pop("required", None)
    if "additionalProperties" in schema:
        values = schema["additionalProperties"]
        closed = values is False and bool(properties)
        if isinstance(values, dict) and values:
            result["additionalProperties"] = _convert(document, values, merging)
        elif closed:
            result["additionalProperties"] = False
    if schema.get("type") == "array":
        result["items"] = _convert(document, schema.get("items") or {}, merging)
    options = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    if options:
        result["anyOf"] = [_convert(document, option, merging) for option in options]
    if schema.get("nullable") and result:
        if "enum" in result:
            result["enum"] = [item for item in result["enum"] if item is not None]
        options = result["anyOf"] if result.keys() == {"anyOf"} else [result]
        return {"anyOf": [*options, {"type": "null"}]}
    return result


def _convert_pattern(schema: Json, result: Json) -> None:
    pattern = schema.get("pattern")
    if isinstance(pattern, str):
        try:
            re.compile(pattern)
        except re.error:
            return
        result["pattern"] = pattern


def _merged(document: Json, schema: Json, merging: tuple[str, ...]) -> Json:
    """``allOf`` as one schema: properties and required names together, everything else from the last that says it."""
    members = schema["allOf"]
    rest = {key: value for key, value in schema.items() if key != "allOf"}
    if len(members) == 1 and not rest.get("properties") and not rest.get("nullable"):
        return dict(members[0]) | ({} if "$ref" in members[0] else rest)
    if len(members) == 1 and rest.get("nullable") and not rest.get("properties") and "$ref" in members[0]:
        return {"oneOf": [members[0]], "nullable": True}
    result: Json = {}
    for member in [*members, rest]:
        target = resolve(document, member)
        if "allOf" in target:
            target = _merged(document, target, merging)
            target = resolve(document, target)
        properties = {**result.get("properties", {}), **target.get("properties", {})}
        required = sorted({*result.get("required", []), *target.get("required", [])})
        open_ended = result.get("additionalProperties", True) is not False or not result
        result = {**result, **target}
        if properties:
            result["properties"] = properties
            if not open_ended or target.get("additionalProperties") is False:
                result.pop("additionalProperties", None)
        if required:
            result["required"] = required
    result.pop("allOf", None)
    return result
