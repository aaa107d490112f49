"""Normal form: each repair on a small document, before and after. Names on the wire stay."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from atlassian_codegen import normalise as steps
from atlassian_codegen.documents import CodegenError, operations
from atlassian_codegen.normalise import normalise
from atlassian_codegen.pipeline import corrected, read_facts
from atlassian_codegen.sources import read_sources

Json = dict[str, Any]
Make = Callable[..., Json]
TEXT = {"type": "string"}


def parameter(name: str, place: str = "query", **facts: Any) -> Json:
    return {"name": name, "in": place, "schema": TEXT, **facts}


def ids(document: Json) -> list[str]:
    return [item.data["operationId"] for item in operations(document)]


def test_shared_parts_are_put_where_they_are_referred_to(document: Make, get: Make) -> None:
    before = document(
        {
            "/a": {
                "parameters": [{"$ref": "#/components/parameters/expand"}],
                "post": get(
                    parameters=[{"$ref": "#/components/parameters/expand"}],
                    requestBody={"$ref": "#/components/requestBodies/Thing"},
                    responses={"200": {"$ref": "#/components/responses/Thing"}},
                ),
            }
        },
        {"Thing": {"type": "object"}},
        parameters={"expand": parameter("expand")},
        requestBodies={"Thing": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}},
        responses={"Thing": {"content": {}}},
    )
    steps.inline_references(before)
    item = before["paths"]["/a"]
    assert item["parameters"] == item["post"]["parameters"] == [parameter("expand")]
    assert item["parameters"][0] is not item["post"]["parameters"][0]
    assert item["post"]["requestBody"] == {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    assert item["post"]["responses"] == {"200": {"content": {}}}
    assert before["components"] == {"schemas": {"Thing": {"type": "object"}}}


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ({"/a": {"get": "getThing"}}, ["get_thing"]),
        ({"/a": {"get": "com.atlassian.Resource.getThing_get"}}, ["get_thing"]),
        ({"/a": {"get": "getThing_1"}}, ["get_thing"]),
        ({"/api/a/{id}": {"get": None}}, ["get_api_a_id"]),
        ({"/space/content": {"get": "get_1"}, "/space/label": {"get": "get_2"}}, ["get_content", "get_label"]),
        ({"/user": {"get": "findOne"}, "/user/{key}": {"get": "findOne_1"}}, ["find_one", "find_one_by_key"]),
        ({"/user": {"get": "oneThing", "put": "oneThing_1"}}, ["one_thing_get", "one_thing_put"]),
        ({"/api/2/role/{id}": {"put": "put_1"}}, ["put_role"]),
        ({"/api/2/role": {"put": "putBulk"}}, ["put_bulk_role"]),
        ({"/content/{id}/move": {"post": "move"}}, ["move_content"]),
        ({"/rest/api/search": {"get": "search"}}, ["search"]),
    ],
)
def test_every_operation_gets_an_identifier_of_its_own(document: Make, published: Json, expected: list[str]) -> None:
    paths = {
        path: {method: {"operationId": name} if name else {} for method, name in item.items()} for path, item in published.items()
    }
    before = document(paths)
    steps.name_operations(before)
    assert ids(before) == expected


def test_two_operations_with_one_name_that_nothing_tells_apart_stop_the_run(document: Make, get: Make) -> None:
    before = document({"/a/{x}": {"get": get("oneThing")}, "/api/a/{x}": {"get": get("oneThing")}})
    with pytest.raises(CodegenError, match=r"GET /a/\{x\} .*'one_thing_get'; rename one by overlay"):
        steps.name_operations(before)


def test_parameters_of_a_path_reach_its_operations_and_the_operations_own_win(document: Make, get: Make) -> None:
    own = parameter("expand", schema={"type": "integer"})
    before = document({"/a": {"parameters": [parameter("expand"), parameter("limit")], "get": get(parameters=[own])}})
    steps.lower_path_parameters(before)
    assert before["paths"]["/a"]["get"]["parameters"] == [own, parameter("limit")]
    assert "parameters" not in before["paths"]["/a"]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (TEXT, {"type": "integer"}, {"type": "integer"}),
        ({"type": "integer"}, TEXT, {"type": "integer"}),
        ({"type": "boolean"}, {"type": "integer"}, {"type": "boolean"}),
        (None, {"type": "integer"}, {"type": "integer"}),
        (TEXT, TEXT, TEXT),
    ],
)
def test_of_equal_parameters_the_one_that_says_more_stays(
    document: Make, get: Make, first: Json | None, second: Json, expected: Json
) -> None:
    one = parameter("id") if first is None else parameter("id", schema=first)
    if first is None:
        del one["schema"]
    before = document({"/a": {"get": get(parameters=[one, parameter("x"), parameter("id", schema=second, required=True)])}})
    steps.one_parameter_per_name(before)
    found = before["paths"]["/a"]["get"]["parameters"]
    assert found == [parameter("id", schema=expected, required=True), parameter("x")]


def test_the_same_name_in_another_place_is_another_parameter(document: Make, get: Make) -> None:
    both = [parameter("id"), parameter("id", "header")]
    before = document({"/a": {"get": get(parameters=both)}})
    steps.one_parameter_per_name(before)
    assert before["paths"]["/a"]["get"]["parameters"] == both


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (parameter("a", "cookie"), "parameters in a cookie are not supported"),
        (parameter("a", style="pipeDelimited"), "query parameter a has the style 'pipeDelimited'"),
        (parameter("a", "path", style="matrix"), "path parameter a has the style 'matrix'"),
        (parameter("a", content={"application/json": {}}), "query parameter a is a document in itself"),
        (parameter("a", "header", schema={"type": "array"}), "header parameter a is a list"),
    ],
)
def test_a_parameter_that_clients_cannot_send_stops_the_run(document: Make, get: Make, wrong: Json, reason: str) -> None:
    with pytest.raises(CodegenError, match=rf"GET /a/\{{a\}} \(get_thing\): {reason}"):
        normalise(document({"/a/{a}": {"get": get("get_thing", parameters=[wrong])}}))


def test_path_and_path_parameters_agree(document: Make, get: Make) -> None:
    given = [parameter("limit"), parameter("b", "path"), parameter("stray", "path", required=True)]
    before = document({"/{a}/{b}": {"get": get(parameters=given)}})
    steps.match_path_template(before)
    found = before["paths"]["/{a}/{b}"]["get"]["parameters"]
    assert [(item["name"], item["in"], item.get("required")) for item in found] == [
        ("a", "path", True),
        ("b", "path", True),
        ("limit", "query", None),
        ("stray", "query", True),
    ]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "integer", "nullable": True, "minimum": 1}, {"type": "integer", "minimum": 1}),
        ({"$ref": "#/components/schemas/Kind"}, {"type": "string", "enum": ["a", "b"]}),
        (
            {"allOf": [{"$ref": "#/components/schemas/Kind"}], "default": "a"},
            {"type": "string", "enum": ["a", "b"], "default": "a"},
        ),
        ({"$ref": "#/components/schemas/JavaClass"}, TEXT),
        ({}, TEXT),
        (
            {"type": "array", "items": {"$ref": "#/components/schemas/Kind"}},
            {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
        ),
        ({"type": "array", "items": {"type": "array", "items": {"type": "integer"}}}, {"type": "array", "items": TEXT}),
        ({"type": "array"}, {"type": "array", "items": TEXT}),
        ({"type": "string", "items": {"type": "string"}}, TEXT),
    ],
)
def test_a_parameter_is_a_scalar_or_a_list_of_scalars(document: Make, get: Make, schema: Json, expected: Json) -> None:
    shapes = {"Kind": {"type": "string", "enum": ["a", "b"]}, "JavaClass": {"type": "object", "properties": {"x": {}}}}
    before = document({"/a": {"get": get(parameters=[parameter("p", schema=schema)])}}, shapes)
    steps.plain_parameters(before)
    assert before["paths"]["/a"]["get"]["parameters"][0]["schema"] == expected
    assert before["components"]["schemas"] == shapes


def test_headers_of_the_connection_are_no_arguments(document: Make, get: Make) -> None:
    given = [parameter("Authorization", "header"), parameter("X-Atlassian-Token", "header"), parameter("If-Match", "header")]
    before = document({"/a": {"get": get(parameters=given), "put": get("put", parameters=[parameter("accept")])}})
    steps.drop_transport_headers(before)
    assert before["paths"]["/a"]["get"]["parameters"] == [parameter("If-Match", "header")]
    assert before["paths"]["/a"]["get"]["x-xsrf"] is True
    assert before["paths"]["/a"]["put"]["parameters"] == [parameter("accept")]
    assert "x-xsrf" not in before["paths"]["/a"]["put"]


def test_every_upload_carries_the_xsrf_header(document: Make, get: Make) -> None:
    before = document({"/a": {"post": get(requestBody={"content": {"multipart/form-data": {}}})}})
    steps.drop_transport_headers(before)
    assert before["paths"]["/a"]["post"]["x-xsrf"] is True


THING = {"$ref": "#/components/schemas/Thing"}


@pytest.mark.parametrize(
    ("content", "media", "kind", "schema"),
    [
        ({"application/json": {"schema": THING}}, "application/json", "json", THING),
        ({"multipart/form-data": {}, "application/json": {}}, "application/json", "json", {"type": "object"}),
        ({"application/json-patch+json": {"schema": THING}}, "application/json-patch+json", "json", THING),
        ({"multipart/form-data": {"schema": THING}}, "multipart/form-data", "multipart", THING),
        ({"application/x-www-form-urlencoded": {"schema": THING}}, "application/x-www-form-urlencoded", "form", THING),
        ({"text/plain": {"schema": TEXT}}, "text/plain", "text", TEXT),
        ({"application/zip": {}}, "application/zip", "binary", {}),
        ({"*/*": {"schema": THING}}, "application/json", "json", THING),
        ({"*/*": {"schema": TEXT}}, "*/*", "binary", TEXT),
    ],
)
def test_one_content_type_of_a_body_is_kept(
    document: Make, get: Make, content: Json, media: str, kind: str, schema: Json
) -> None:
    before = document({"/a": {"post": get(requestBody={"content": content})}}, {"Thing": {"properties": {"a": TEXT}}})
    steps.one_request_body(before)
    body = before["paths"]["/a"]["post"]["requestBody"]
    assert body == {"content": {media: {"schema": schema}}, "x-kind": kind, "x-media-type": media}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({"application/soap+xml": {}}, r"request content types \['application/soap\+xml'\] are not supported"),
        ({}, r"request content types \[\] are not supported"),
        ({"multipart/form-data": {"schema": {"type": "array"}}}, "multipart/form-data body needs named parts"),
        ({"multipart/form-data": {}}, "multipart/form-data body needs named parts"),
        ({"application/x-www-form-urlencoded": {"schema": TEXT}}, "body needs named parts; describe them by overlay"),
    ],
)
def test_a_body_that_cannot_be_sent_stops_the_run(document: Make, get: Make, content: Json, reason: str) -> None:
    with pytest.raises(CodegenError, match=rf"POST /a \(make_thing\): .*{reason}"):
        normalise(document({"/a": {"post": get("makeThing", requestBody={"content": content})}}))


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (
            {"properties": {"members": TEXT}, "required": ["levelMembers", "members"], "additionalProperties": False},
            {"properties": {"members": TEXT}, "required": ["members"], "additionalProperties": False},
        ),
        (
            {"properties": {"type": TEXT}, "oneOf": [{"required": ["a"]}], "additionalProperties": False},
            {"properties": {"type": TEXT}, "oneOf": [{"required": ["a"]}]},
        ),
        (
            {"properties": {"a": TEXT}, "required": ["b"]},
            {"properties": {"a": TEXT}, "required": ["b"]},
        ),
        (
            {"properties": {"a": TEXT}, "required": ["a"], "additionalProperties": False},
            {"properties": {"a": TEXT}, "required": ["a"], "additionalProperties": False},
        ),
    ],
)
def test_every_object_can_have_a_value(document: Make, get: Make, shape: Json, expected: Json) -> None:
    before = document({"/a": {"get": get()}}, {"Thing": {"items": shape}})
    steps.possible_objects(before)
    assert before["components"]["schemas"]["Thing"]["items"] == expected


def test_normalise_leaves_its_input_alone_and_done_twice_is_done_once(document: Make, get: Make) -> None:
    before = document({"/a/{id}": {"parameters": [parameter("x")], "get": get("Resource.thing_get")}})
    untouched = copy.deepcopy(before)
    once = normalise(before)
    assert before == untouched
    assert normalise(once) == once


def test_no_name_on_the_wire_changes_in_any_document(specs: Any) -> None:
    for name, source in read_sources(specs).items():
        if source.kind != "openapi":
            continue
        facts = corrected(specs, name, read_facts(specs, name))
        plain = copy.deepcopy(facts)
        steps.inline_references(plain)
        before = {(item.path, item.method): item for item in operations(plain)}
        after = {(item.path, item.method): item for item in operations(normalise(facts))}
        assert before.keys() == after.keys()
        for key, item in after.items():
            told = {entry["name"] for entry in [*before[key].item.get("parameters", []), *before[key].data.get("parameters", [])]}
            places = set(key[0].replace("}", "{").split("{")[1::2])
            kept = {entry["name"] for entry in item.data["parameters"]}
            dropped = {entry for entry in told - kept if entry.lower() not in steps.TRANSPORT_HEADERS}
            assert not dropped, (key, dropped)
            assert kept <= told | places, key
        assert {shape: _properties(value) for shape, value in facts["components"]["schemas"].items()} == {
            shape: _properties(value) for shape, value in normalise(facts)["components"]["schemas"].items()
        }, json.dumps(name)


def _properties(schema: Json) -> list[str]:
    return sorted(schema.get("properties", {}))
