"""Operation wrappers of small documents."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from atlassian_codegen.annotations import READ_ONLY_POSTS, annotate, check_read_only_posts
from atlassian_codegen.clients import generate_client
from atlassian_codegen.documents import CodegenError, operations
from atlassian_codegen.normalise import normalise
from atlassian_codegen.repair import repair
from atlassian_codegen.schemas import FILE_SCHEMA
from atlassian_codegen.sources import Source
from atlassian_codegen.wrappers import generate_wrappers, index_json

Json = dict[str, Any]
Make = Callable[..., Json]
TEXT = {"type": "string"}
SOURCE = Source("things", "", "openapi", "Things", "jira", "cloud", "", "thing")


def parameter(name: str, place: str = "query", **facts: Any) -> Json:
    return {"name": name, "in": place, "schema": TEXT, **facts}


def content(schema: Json, media: str = "application/json") -> Json:
    return {"content": {media: {"schema": schema}}}


def wrap(document: Json) -> tuple[dict[str, str], list[Json]]:
    normal = normalise(document)
    _, clients = generate_client("things", repair(normal))
    return generate_wrappers(SOURCE, normal, clients)


def operation_of(files: dict[str, str], tag: str = "things") -> Any:
    """The one wrapper of a generated module, loaded from its text."""
    space: dict[str, Any] = {}
    exec(compile(files[f"{tag}.py"], "wrapper", "exec"), space)
    (operation,) = space["OPERATIONS"]
    return operation


def test_a_wrapper_says_what_a_host_shows(document: Make, get: Make) -> None:
    given = [parameter("issueIdOrKey", "path"), parameter("expand", schema={"type": "array", "items": TEXT})]
    files, rows = wrap(document({"/a/{issueIdOrKey}": {"get": get("getIssueById", parameters=given, deprecated=True)}}))
    operation = operation_of(files)
    assert (operation.name, operation.title) == ("thing_get_issue_by_id", "Get issue by ID")
    assert (operation.method, operation.path, operation.deprecated) == ("GET", "/a/{issueIdOrKey}", True)
    assert (operation.read_only, operation.destructive, operation.idempotent) == (True, False, True)
    assert operation.schema == {
        "type": "object",
        "properties": {"issueIdOrKey": TEXT, "expand": {"type": "array", "items": TEXT}},
        "required": ["issueIdOrKey"],
        "additionalProperties": False,
    }
    assert rows == [
        {
            "name": "thing_get_issue_by_id",
            "title": "Get issue by ID",
            "method": "GET",
            "path": "/a/{issueIdOrKey}",
            "api": "things",
            "tag": "things",
            "arguments": ["expand", "issueIdOrKey"],
            "readOnly": True,
            "deprecated": True,
        }
    ]


def test_shapes_are_shared_and_kept_once(document: Make, get: Make) -> None:
    shapes = {
        "Thing": {"type": "object", "properties": {"part": {"$ref": "#/components/schemas/Part"}}},
        "Part": {"type": "object", "properties": {"thing": {"$ref": "#/components/schemas/Thing"}}},
        "Answer": {"type": "object", "properties": {"a": TEXT}},
    }
    post = get("makeThing", requestBody={**content({"$ref": "#/components/schemas/Thing"}), "required": True})
    files, _ = wrap(document({"/a": {"post": post}}, shapes))
    assert operation_of(files).schema["properties"] == {"body": {"$ref": "#/$defs/Thing"}}
    assert operation_of(files).schema["required"] == ["body"]
    kept = json.loads(files["schemas.json"])
    assert kept.keys() == {"Thing", "Part"}
    assert kept["Part"]["properties"] == {"thing": {"$ref": "#/$defs/Thing"}}


def test_arguments_of_one_name_in_two_places_stay_apart(document: Make, get: Make) -> None:
    files, _ = wrap(document({"/a/{id}": {"get": get(parameters=[parameter("id", "path"), parameter("id")])}}))
    assert set(operation_of(files).schema["properties"]) == {"id_path", "id_query"}


def test_a_name_that_hosts_do_not_take_fails_the_run(document: Make, get: Make) -> None:
    with pytest.raises(CodegenError, match=r"GET /a \(get_thing\): 'größe\[\]' can't be the name of a tool's argument"):
        wrap(document({"/a": {"get": get(parameters=[parameter("größe[]")])}}))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (content(TEXT, "text/plain"), TEXT),
        (content({}, "application/zip"), FILE_SCHEMA),
        (content({"type": "object"}), {"type": "object"}),
    ],
)
def test_a_body_that_is_no_object_has_a_schema_too(document: Make, get: Make, body: Json, expected: Json) -> None:
    files, _ = wrap(document({"/a": {"post": get("makeThing", requestBody=body)}}))
    assert operation_of(files).schema["properties"]["body"] == expected


def test_a_required_list_has_something_in_it(document: Make, get: Make) -> None:
    """A list without items is not sent at all, so the server would miss it."""
    numbers = {"type": "array", "items": {"type": "integer"}}
    upload = {
        "type": "object",
        "required": ["file"],
        "properties": {"file": {"type": "array", "items": {"type": "string", "format": "binary"}}, "labels": numbers},
    }
    given = [parameter("id", schema=numbers, required=True), parameter("other", schema=numbers)]
    files, _ = wrap(document({"/a": {"post": get(parameters=given, requestBody=content(upload, "multipart/form-data"))}}))
    properties = operation_of(files).schema["properties"]
    assert properties["id"]["minItems"] == 1
    assert "minItems" not in properties["other"]
    assert properties["body"]["properties"]["file"] == {"type": "array", "items": FILE_SCHEMA, "minItems": 1}
    assert "minItems" not in properties["body"]["properties"]["labels"]


@pytest.mark.parametrize(
    ("method", "name", "hints"),
    [
        ("get", "get_thing", (True, False, True)),
        ("head", "has_thing", (True, False, True)),
        ("put", "update_thing", (False, True, True)),
        ("delete", "delete_thing", (False, True, True)),
        ("patch", "change_thing", (False, True, False)),
        ("post", "create_thing", (False, False, False)),
        ("post", "archive_things", (False, True, False)),
        ("post", "bulk_delete_things", (False, True, False)),
    ],
)
def test_hints_follow_the_method_and_the_name(
    document: Make, get: Make, method: str, name: str, hints: tuple[bool, bool, bool]
) -> None:
    (operation,) = operations(document({"/a": {method: get(name)}}))
    found = annotate("things", operation)
    assert (found.read_only, found.destructive, found.idempotent) == hints


def test_a_listed_post_only_reads(document: Make, get: Make) -> None:
    (operation,) = operations(document({"/rest/api/3/search/jql": {"post": get("search")}}))
    assert annotate("jira_cloud", operation).read_only
    assert not annotate("jira_software_cloud", operation).read_only


def test_a_listed_post_that_is_gone_stops_the_run(document: Make, get: Make) -> None:
    paths = {path: {"post": get("x")} for path in READ_ONLY_POSTS["confluence_cloud_v2"]}
    check_read_only_posts("confluence_cloud_v2", document(paths))
    paths["/users-bulk"] = {"get": get("x")}
    with pytest.raises(CodegenError, match=r"paths that the document no longer has: /users-bulk$"):
        check_read_only_posts("confluence_cloud_v2", document(paths))


def test_the_index_is_json_with_an_operation_a_line_by_name() -> None:
    text = index_json([{"name": "b"}, {"name": "a", "title": "Ä"}])
    assert text == '[\n{"name":"a","title":"Ä"},\n{"name":"b"}\n]\n'
