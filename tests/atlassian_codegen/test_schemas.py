"""Input schemas: of small shapes, and of every operation."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest
from atlassian_codegen.schemas import FILE_SCHEMA, definitions, input_schema
from atlassian_operations.runtime import MAX_SCHEMA_CHARS, Operation, index, load

Json = dict[str, Any]
TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
SHAPES: Json = {
    "A": {"type": "object", "properties": {"a": TEXT}, "required": ["a"]},
    "B": {"type": "object", "properties": {"b": TEXT}, "required": ["b"], "additionalProperties": False},
    "Deep": {"allOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]},
    "Loop": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Loop"}}},
}
DOCUMENT: Json = {"components": {"schemas": SHAPES}}
TO_A = {"$ref": "#/components/schemas/A"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (TO_A, {"$ref": "#/$defs/A"}),
        ({"type": "string", "nullable": True}, {"anyOf": [TEXT, {"type": "null"}]}),
        (
            {"type": "string", "nullable": True, "enum": ["a", None]},
            {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}]},
        ),
        ({"nullable": True}, {}),
        ({"type": "string", "format": "binary"}, FILE_SCHEMA),
        ({"type": "string", "format": "date-time"}, {"type": "string", "format": "date-time"}),
        ({"type": "integer", "format": "int64"}, NUMBER),
        ({"type": "string", "pattern": "^a+$"}, {"type": "string", "pattern": "^a+$"}),
        ({"type": "string", "pattern": "(?<x"}, TEXT),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"type": "array", "items": NUMBER, "minItems": 1}, {"type": "array", "items": NUMBER, "minItems": 1}),
        ({"properties": {"a": TEXT}}, {"type": "object", "properties": {"a": TEXT}}),
        ({"oneOf": [TEXT, NUMBER]}, {"anyOf": [TEXT, NUMBER]}),
        ({"anyOf": [TEXT, NUMBER], "discriminator": {}, "deprecated": True}, {"anyOf": [TEXT, NUMBER]}),
        ({"type": "object", "additionalProperties": NUMBER}, {"type": "object", "additionalProperties": NUMBER}),
        # closed without properties would allow nothing but {}: the documents mean any object
        ({"type": "object", "additionalProperties": False}, {"type": "object"}),
        ({"allOf": [TO_A]}, {"$ref": "#/$defs/A"}),
        ({"allOf": [TO_A], "nullable": True}, {"anyOf": [{"$ref": "#/$defs/A"}, {"type": "null"}]}),
        (
            {"properties": {"id": {"type": "string", "readOnly": True}, "a": TEXT}, "required": ["id", "a"]},
            {"type": "object", "properties": {"id": TEXT, "a": TEXT}, "required": ["a"]},
        ),
        ({"type": "string", "description": "Prose.", "example": "a", "title": "A"}, TEXT),
    ],
)
def test_a_schema_of_the_document_becomes_plain_json_schema(schema: Json, expected: Json) -> None:
    assert input_schema(DOCUMENT, schema) == expected


def test_all_of_is_merged_and_a_closed_member_does_not_forbid_the_others() -> None:
    merged = input_schema(DOCUMENT, {"allOf": [{"$ref": "#/components/schemas/Deep"}, {"properties": {"c": TEXT}}]})
    assert merged == {"type": "object", "properties": {"a": TEXT, "b": TEXT, "c": TEXT}, "required": ["a", "b"]}


def test_definitions_are_what_is_referred_to_directly_or_through_others() -> None:
    schema = input_schema(DOCUMENT, {"type": "array", "items": {"$ref": "#/components/schemas/Loop"}})
    assert definitions(DOCUMENT, [schema]) == {"Loop": {"type": "object", "properties": {"next": {"$ref": "#/$defs/Loop"}}}}


def parts(schema: Any) -> Iterator[Json]:
    """Every schema inside a schema, whatever keyword holds it."""
    if isinstance(schema, list):
        for item in schema:
            yield from parts(item)
    elif isinstance(schema, dict):
        yield schema
        for key, value in schema.items():
            if key in ("properties", "$defs"):
                yield from (part for child in value.values() for part in parts(child))
            elif key not in ("enum", "const", "default", "required"):
                yield from parts(value)


@pytest.fixture(scope="module")
def every() -> list[Operation]:
    found = [load(entry.name) for entry in index()]
    assert len(found) == 1744
    return found


def failing(every: list[Operation], good: Any) -> list[str]:
    return [operation.name for operation in every if not good(operation)]


def test_every_root_is_an_object_without_alternatives(every: list[Operation]) -> None:
    def good(operation: Operation) -> bool:
        schema = operation.input_schema()
        return schema["type"] == "object" and not schema.keys() & {"anyOf", "oneOf", "allOf", "not", "enum", "$defs"}

    assert failing(every, good) == []


def test_every_root_is_closed_and_requires_only_what_it_has(every: list[Operation]) -> None:
    def good(operation: Operation) -> bool:
        schema = operation.input_schema()
        return schema["additionalProperties"] is False and set(schema.get("required", ())) <= schema["properties"].keys()

    assert failing(every, good) == []


def test_no_schema_has_references_lists_of_types_or_one_of(every: list[Operation]) -> None:
    def good(operation: Operation) -> bool:
        return not any(
            "$ref" in part or isinstance(part.get("type"), list) or part.keys() & {"oneOf", "allOf", "nullable", "description"}
            for part in parts(operation.input_schema())
        )

    assert failing(every, good) == []


def test_every_array_has_items(every: list[Operation]) -> None:
    assert (
        failing(every, lambda item: all("items" in part for part in parts(item.input_schema()) if part.get("type") == "array"))
        == []
    )


def test_names_are_such_as_hosts_take(every: list[Operation]) -> None:
    assert failing(every, lambda item: re.fullmatch(r"[A-Za-z0-9_-]{1,64}", item.name)) == []
    assert len({item.name.lower() for item in every}) == len(every)
    arguments = {name for item in every for name in item.input_schema()["properties"]}
    assert {name for name in arguments if not re.fullmatch(r"[A-Za-z0-9_.-]{1,64}", name)} == set()


def test_names_deeper_down_are_such_as_hosts_take(every: list[Operation]) -> None:
    names = {name for item in every for part in parts(item.input_schema()) for name in part.get("properties", ())}
    assert {name for name in names if not re.fullmatch(r"[A-Za-z0-9_.-]{1,64}", name)} == set()


def test_titles_say_something(every: list[Operation]) -> None:
    assert failing(every, lambda item: item.title and item.title[0].isupper() and len(item.title) <= 200) == []


def test_every_schema_is_small_enough(every: list[Operation]) -> None:
    assert failing(every, lambda item: len(json.dumps(item.input_schema(), separators=(",", ":"))) <= MAX_SCHEMA_CHARS) == []


def test_every_validation_schema_compiles_and_refuses_what_is_no_argument(every: list[Operation]) -> None:
    for operation in every:
        validator = jsonschema_rs.Draft202012Validator(operation.validation_schema())
        assert not validator.is_valid({"no such argument": 1}), operation.name
        assert not validator.is_valid([]), operation.name


def test_where_nothing_is_required_nothing_need_be_given(every: list[Operation]) -> None:
    for operation in every:
        given = not operation.schema.get("required")
        assert jsonschema_rs.is_valid(operation.validation_schema(), {}) == given, operation.name


def test_both_schemas_of_an_operation_have_the_same_arguments(every: list[Operation]) -> None:
    for operation in every:
        shown, checked = operation.input_schema(), operation.validation_schema()
        assert shown["properties"].keys() == checked["properties"].keys(), operation.name
        assert shown.get("required") == checked.get("required"), operation.name
