"""Typed clients of small documents; what can't be expressed fails with the operation's name."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

import pytest
from atlassian_codegen.clients import Argument, generate_client
from atlassian_codegen.documents import CodegenError, operations
from atlassian_codegen.normalise import normalise
from atlassian_codegen.repair import repair

Json = dict[str, Any]
Make = Callable[..., Json]
TEXT = {"type": "string"}


def reference(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def content(schema: Json, media: str = "application/json") -> Json:
    return {"content": {media: {"schema": schema}}}


def parameter(name: str, place: str = "query", **facts: Any) -> Json:
    return {"name": name, "in": place, "schema": TEXT, **facts}


def client(document: Json) -> tuple[dict[str, str], list[Any]]:
    return generate_client("things", repair(normalise(document)))


def test_an_operation_becomes_a_module_of_its_own(document: Make, get: Make) -> None:
    given = [
        parameter("issueIdOrKey", "path"),
        parameter("expand", schema={"type": "array", "items": TEXT}, explode=False),
        parameter("If-Match", "header", required=True),
    ]
    files, found = client(document({"/a/{issueIdOrKey}": {"get": get("getThing", parameters=given)}}))
    (operation,) = found
    assert operation.module == "atlassian_clients.things.api.things.get_thing"
    assert operation.arguments == (
        Argument("issueIdOrKey", "issue_id_or_key", "str", "path", True, False),
        Argument("expand", "expand", "list[str] | Unset", "query", False, True),
        Argument("If-Match", "if_match", "str", "header", True, False),
    )
    assert operation.body is None
    assert "api/things/get_thing.py" in files


def test_every_file_is_python_and_holds_no_prose(document: Make, get: Make) -> None:
    thing = {
        "type": "object",
        "required": ["id"],
        "properties": {"id": TEXT, "from": TEXT, "kind": {"enum": ["a"], "type": "string"}},
    }
    post = get("makeThing", requestBody=content(reference("Thing")), responses={"200": content(reference("Thing"))})
    files, _ = client(document({"/a": {"post": post}}, {"Thing": thing}))
    assert {"models/thing.py", "models/thing_kind.py", "models/__init__.py"} <= files.keys()
    for text in files.values():
        docstring = ast.get_docstring(ast.parse(text))
        assert docstring is None or "Made by `make generate`." in docstring


@pytest.mark.parametrize(
    "name", ["query", "headers", "read", "segment", "json_body", "multipart_body", "cast", "request", "body"]
)
def test_a_parameter_may_be_called_like_a_function_of_the_runtime(document: Make, get: Make, name: str) -> None:
    files, _ = client(document({"/a/{id}": {"get": get(parameters=[parameter(name)])}}))
    module = ast.parse(files["api/things/get_thing.py"])
    (function,) = [node for node in module.body if isinstance(node, ast.FunctionDef) and node.name == "request"]
    arguments = {item.arg for item in [*function.args.args, *function.args.kwonlyargs]}
    called = {node.func.id for node in ast.walk(function) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert name in arguments
    assert not called & arguments


@pytest.mark.parametrize(
    ("body", "kind", "type_", "content_type"),
    [
        (content(reference("Thing")), "json", "Thing | Json | Unset", "application/json"),
        ({**content(reference("Thing")), "required": True}, "json", "Thing | Json", "application/json"),
        (content({"type": "object"}), "json", "Any", "application/json"),
        (content(TEXT, "text/plain"), "binary", "File | Unset", "text/plain"),
        (content({}, "application/zip"), "binary", "File | Unset", "application/zip"),
        (content(reference("Upload"), "multipart/form-data"), "multipart", "Upload | Json | Unset", "multipart/form-data"),
    ],
)
def test_a_body_has_the_type_that_its_content_asks_for(
    document: Make, get: Make, body: Json, kind: str, type_: str, content_type: str
) -> None:
    shapes = {
        "Thing": {"type": "object", "properties": {"a": TEXT}},
        "Upload": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}},
    }
    _, (operation,) = client(document({"/a": {"post": get("makeThing", requestBody=body)}}, shapes))
    assert operation.body is not None
    assert (operation.body.kind, operation.body.type, operation.body.content_type) == (kind, type_, content_type)


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"responses": {"200": content({"type": "array"})}}, "type array must have items"),
        ({"requestBody": content({"type": "array"})}, "type array must have items"),
        ({"requestBody": content({"type": "strange"})}, "Failed to parse OpenAPI document"),
        ({"parameters": [parameter("a", schema={"type": "integer", "enum": ["x", 1]})]}, "cannot parse parameter"),
        ({"responses": {"200": content(reference("Clash"))}}, "Cannot parse response"),
        ({"responses": {"200": content(reference("Gone"))}}, "refers to the schema 'Gone', which the document doesn't have"),
        ({"parameters": [parameter("a", schema=reference("Gone"))]}, "leads nowhere"),
        ({"parameters": [{"$ref": "#/components/parameters/gone"}]}, "leads nowhere"),
        ({"requestBody": {"$ref": "#/components/requestBodies/gone"}}, "leads nowhere"),
        ({"responses": {"200": {"$ref": "#/components/responses/gone"}}}, "leads nowhere"),
        (
            {"parameters": [parameter("body")], "requestBody": content({"type": "object"})},
            "two arguments would have the same name",
        ),
        ({"requestBody": content(TEXT, "application/soap+xml")}, "are not supported"),
        ({"requestBody": content({"type": "array", "items": TEXT}, "multipart/form-data")}, "needs named parts"),
        ({"parameters": [parameter("a", "cookie")]}, "parameters in a cookie are not supported"),
    ],
)
def test_what_cannot_be_expressed_fails_with_the_operation_and_the_reason(
    document: Make, get: Make, facts: Json, reason: str
) -> None:
    clash = {
        "allOf": [{"type": "object", "properties": {"x": TEXT}}, {"type": "object", "properties": {"x": {"type": "integer"}}}]
    }
    good = get("getOther")
    with pytest.raises(CodegenError) as failure:
        client(document({"/a": {"post": get("makeThing", **facts)}, "/b": {"get": good}}, {"Clash": clash}))
    told = str(failure.value)
    assert "/a" in told or "paths./a.post" in told
    assert "POST /a (make" in told or "Failed to parse" in told
    assert reason in told
    assert "object at 0x" not in told
    assert "get_other" not in told


def test_every_problem_is_listed_not_only_the_first(document: Make, get: Make) -> None:
    bad = {"responses": {"200": content({"type": "array"})}}
    with pytest.raises(CodegenError, match=r"2 things can't be expressed:\n.*GET /a \(get_a\).*\n.*GET /b \(get_b\)"):
        client(document({"/a": {"get": get("getA", **bad)}, "/b": {"get": get("getB", **bad)}}))


@pytest.mark.parametrize("tag", ["Things", "Other things"])
def test_two_operations_of_one_name_fail_instead_of_one_replacing_the_other(document: Make, get: Make, tag: str) -> None:
    repaired = repair(normalise(document({"/a": {"get": get("getA")}, "/b": {"get": get("getB", tags=[tag])}})))
    for operation in operations(repaired):
        operation.data["operationId"] = "get_thing"
    with pytest.raises(CodegenError, match=r"GET /b \(get_thing\) and GET /a \(get_thing\) are both called 'get_thing'"):
        generate_client("things", repaired)


def test_an_operation_that_the_parser_drops_without_a_word_fails_the_run(
    document: Make, get: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    from openapi_python_client.parser.openapi import EndpointCollection

    parse = EndpointCollection.from_data

    def forgetful(**arguments: Any) -> Any:
        by_tag, *rest = parse(**arguments)
        for collection in by_tag.values():
            collection.endpoints = [item for item in collection.endpoints if str(item.name) != "get_b"]
        return (by_tag, *rest)

    monkeypatch.setattr(EndpointCollection, "from_data", staticmethod(forgetful))
    with pytest.raises(CodegenError, match=r"operations lost without a word: GET /b \(get_b\)"):
        client(document({"/a": {"get": get("getA")}, "/b": {"get": get("getB")}}))


def test_a_property_that_a_class_has_already_fails_the_run(document: Make, get: Make) -> None:
    shape = {"type": "object", "properties": {"additional": TEXT}}
    with pytest.raises(CodegenError, match=r"the properties of Thing don't fit into a class: \['additional'\]"):
        client(document({"/a": {"get": get(responses={"200": content(reference("Thing"))})}}, {"Thing": shape}))


def test_unusual_names_keep_their_spelling_on_the_wire(document: Make, get: Make) -> None:
    shape = {"type": "object", "properties": {"_links": TEXT, "from": TEXT, "a-b": TEXT, "2fa": TEXT}}
    files, _ = client(document({"/a": {"get": get(responses={"200": content(reference("Thing"))})}}, {"Thing": shape}))
    for wire in ("_links", "from", "a-b", "2fa"):
        assert f'"{wire}"' in files["models/thing.py"]
