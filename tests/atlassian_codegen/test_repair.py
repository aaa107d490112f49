"""Repairs for the client generator: each on a small document, before and after. Names on the wire stay."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from atlassian_codegen import repair as steps
from atlassian_codegen.documents import all_schemas, nested_schemas, operation_schemas, operations
from atlassian_codegen.naming import pascal
from atlassian_codegen.normalise import normalise
from atlassian_codegen.pipeline import corrected, read_facts
from atlassian_codegen.repair import repair

Json = dict[str, Any]
Make = Callable[..., Json]
TEXT = {"type": "string"}


def reference(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def answer(schema: Json, media: str = "application/json") -> Json:
    return {"content": {media: {"schema": schema}}}


def only(document: Json) -> Json:
    found: Json = next(operations(document)).data
    return found


def test_only_json_answers_of_success_are_typed(document: Make, get: Make) -> None:
    responses = {
        "200": answer(reference("A")),
        "201": answer(TEXT, "text/html"),
        "202": answer(reference("A"), "application/hal+json"),
        "204": {},
        "400": answer(reference("Error")),
        "default": answer(reference("Error")),
    }
    before = document({"/a": {"get": get(responses=responses)}})
    steps.success_json_only(before)
    assert only(before)["responses"] == {"200": answer(reference("A")), "201": {}, "202": answer(reference("A")), "204": {}}


def test_an_operation_without_success_still_answers(document: Make, get: Make) -> None:
    before = document({"/a": {"get": get(responses={"303": {}})}})
    steps.success_json_only(before)
    assert only(before)["responses"] == {"default": {}}


@pytest.mark.parametrize("kind", ["text", "binary"])
def test_text_and_bytes_are_files_to_the_client(document: Make, get: Make, kind: str) -> None:
    body = {"content": {"*/*": {"schema": TEXT}}, "x-kind": kind, "x-media-type": "*/*", "required": True}
    before = document({"/a": {"post": get(requestBody=body)}})
    steps.binary_bodies(before)
    assert only(before)["requestBody"] == {
        **body,
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }


@pytest.mark.parametrize(
    ("step", "before", "after"),
    [
        (steps.no_discriminators, {"oneOf": [TEXT], "discriminator": {"propertyName": "type"}}, {"oneOf": [TEXT]}),
        (steps.no_defaults, {"type": "string", "enum": ["a"], "default": "my, team"}, {"type": "string", "enum": ["a"]}),
        (steps.formats_are_strings, {"type": "string", "format": "date-time"}, {"type": "string"}),
        (steps.formats_are_strings, {"type": "string", "format": "binary"}, {"type": "string", "format": "binary"}),
        (steps.formats_are_strings, {"type": "integer", "format": "int64"}, {"type": "integer", "format": "int64"}),
        (steps.single_all_of, {"allOf": [reference("A")], "deprecated": True}, reference("A")),
        (steps.single_all_of, {"allOf": [reference("A")], "nullable": True}, {"oneOf": [reference("A")], "nullable": True}),
        (steps.single_all_of, {"allOf": [{}], "properties": {"a": TEXT}}, {"allOf": [{}], "properties": {"a": TEXT}}),
        (steps.free_form_is_any, {"type": "object", "additionalProperties": True}, {}),
        (steps.free_form_is_any, {"type": "object", "additionalProperties": {"type": "object"}}, {}),
        (
            steps.free_form_is_any,
            {"type": "object", "additionalProperties": TEXT},
            {"type": "object", "additionalProperties": TEXT},
        ),
        (steps.free_form_is_any, {"type": "object", "properties": {"a": TEXT}}, {"type": "object", "properties": {"a": TEXT}}),
    ],
)
def test_a_schema_is_repaired_wherever_it_stands(
    document: Make, get: Make, step: Callable[[Json], None], before: Json, after: Json
) -> None:
    doc = document(
        {"/a": {"post": get(parameters=[{"name": "p", "in": "query", "schema": before}], responses={"200": answer(before)})}},
        {"Thing": {"type": "array", "items": {"properties": {"deep": before}}}},
    )
    step(doc)
    operation = only(doc)
    assert operation["parameters"] == [{"name": "p", "in": "query", "schema": after}]
    assert operation["responses"] == {"200": answer(after)}
    assert doc["components"]["schemas"]["Thing"]["items"]["properties"] == {"deep": after}


def test_null_is_said_where_a_component_is_used_not_on_the_component(document: Make, get: Make) -> None:
    property_ = {"nullable": True, "oneOf": [reference("B")]}
    before = document({"/a": {"get": get()}}, {"A": {"nullable": True, "properties": {"b": property_}}, "B": {}})
    steps.no_component_nullable(before)
    assert before["components"]["schemas"] == {"A": {"properties": {"b": property_}}, "B": {}}


INLINE = {"type": "object", "properties": {"a": TEXT}}


def test_inline_objects_become_components_named_after_their_place(document: Make, get: Make) -> None:
    before = document(
        {"/a": {"get": get("get_thing", responses={"200": answer(INLINE)})}},
        {"Thing": {"type": "object", "properties": {"body": {"type": "object", "properties": {"b": TEXT}}}}},
    )
    steps.hoist_inline_schemas(before)
    shapes = before["components"]["schemas"]
    assert shapes["Thing"]["properties"]["body"] == reference("ThingBody")
    assert shapes["ThingBody"] == {"type": "object", "properties": {"b": TEXT}}
    assert only(before)["responses"]["200"] == answer(reference("GetThingResult"))
    assert shapes["GetThingResult"] == INLINE


def test_a_name_that_a_component_has_already_is_not_taken_again(document: Make, get: Make) -> None:
    before = document(
        {"/a": {"get": get()}},
        {"Content": {"properties": {"body": INLINE}}, "ContentBody": {"type": "object", "properties": {"other": TEXT}}},
    )
    steps.hoist_inline_schemas(before)
    shapes = before["components"]["schemas"]
    assert shapes["Content"]["properties"]["body"] == reference("ContentBody2")
    assert shapes["ContentBody2"] == INLINE
    assert shapes["ContentBody"]["properties"] == {"other": TEXT}


def test_equal_shapes_under_one_word_are_one_component_and_null_stays_at_the_place(document: Make, get: Make) -> None:
    enum = {"type": "string", "enum": ["a", "b"]}
    before = document(
        {"/a": {"get": get()}},
        {"A": {"properties": {"state": enum}}, "B": {"properties": {"state": {**enum, "nullable": True}}}},
    )
    steps.hoist_inline_schemas(before)
    shapes = before["components"]["schemas"]
    assert shapes["A"]["properties"]["state"] == reference("AState")
    assert shapes["B"]["properties"]["state"] == {"nullable": True, "oneOf": [reference("AState")]}
    assert set(shapes) == {"A", "B", "AState"}


def test_components_that_no_operation_needs_are_left_out(document: Make, get: Make) -> None:
    shapes = {"A": {"properties": {"b": reference("B")}}, "B": {"items": reference("A")}, "Unused": reference("A")}
    before = document({"/a": {"get": get(responses={"200": answer(reference("A"))})}}, shapes)
    steps.reachable_components_only(before)
    assert set(before["components"]["schemas"]) == {"A", "B"}


def test_class_names_differ_in_more_than_case_and_hide_nothing(document: Make, get: Make) -> None:
    shapes = {"links": {}, "_links": {}, "Links": {}, "any": {}, "Thing": {"items": reference("_links")}}
    before = document({"/a": {"get": get(responses={"200": answer(reference("links"))})}}, shapes)
    steps.distinct_class_names(before)
    names = set(before["components"]["schemas"])
    assert len({name.lower() for name in names}) == len(shapes)
    assert "Any" not in names
    assert all(pascal(name) == name for name in names)
    targets = {schema["$ref"].rsplit("/", 1)[-1] for schema in all_schemas(before) if "$ref" in schema}
    assert targets <= names
    assert len(targets) == 2


def test_every_response_has_a_description(document: Make, get: Make) -> None:
    before = document({"/a": {"get": get(responses={"200": {}, "204": {}})}})
    steps.describe_responses(before)
    assert only(before)["responses"] == {"200": {"description": ""}, "204": {"description": ""}}


def test_repair_leaves_its_input_alone(document: Make, get: Make) -> None:
    before = normalise(document({"/a": {"get": get(responses={"200": answer(INLINE)})}}, {"A": {"nullable": True}}))
    untouched = copy.deepcopy(before)
    repair(before)
    assert before == untouched


@pytest.mark.parametrize("api", ["jira_cloud", "confluence_cloud_v1", "confluence_data_center"])
def test_no_name_on_the_wire_changes_in_a_whole_document(specs: Path, api: str) -> None:
    before = normalise(corrected(specs, api, read_facts(specs, api)))
    after = repair(before)
    pairs = list(zip(operations(before), operations(after), strict=True))
    assert pairs
    for old, new in pairs:
        assert old.label == new.label
        assert [(p["name"], p["in"], p.get("required")) for p in old.data["parameters"]] == [
            (p["name"], p["in"], p.get("required")) for p in new.data["parameters"]
        ]
        if "requestBody" in old.data and old.data["requestBody"]["x-kind"] in ("json", "multipart", "form"):
            assert _names(before, old.data["requestBody"]) == _names(after, new.data["requestBody"]), old.label


def _names(document: Json, body: Json) -> set[str]:
    """The property names of a body, through all its references; free-form objects have none."""
    pending = [media["schema"] for media in body["content"].values()]
    seen: set[str] = set()
    names: set[str] = set()
    while pending:
        for schema in nested_schemas(pending.pop()):
            names |= schema.get("properties", {}).keys()
            name = schema.get("$ref", "").rsplit("/", 1)[-1]
            if name and name not in seen:
                seen.add(name)
                pending.append(document["components"]["schemas"][name])
    return names


def test_operation_schemas_are_all_references_or_plain_after_repair(specs: Path) -> None:
    document = repair(normalise(corrected(specs, "jira_software_cloud", read_facts(specs, "jira_software_cloud"))))
    for operation in operations(document):
        for schema in operation_schemas(operation):
            assert not any(part.get("properties") for part in nested_schemas(schema)), operation.label
