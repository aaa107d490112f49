"""Published documents in, facts out."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from atlassian_codegen.distil import distil, distil_json_schema
from atlassian_codegen.documents import CodegenError, dump
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

PUBLISHED: dict[str, Any] = {
    "openapi": "3.0.1",
    "info": {"title": "The Things API", "version": 7, "description": "Prose."},
    "x-atlassian-narrative": {"documents": []},
    "tags": [{"name": "Things", "description": "Prose."}],
    "paths": {
        "/things/{id}": {
            "summary": "Prose.",
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}, "example": "7"}],
            "get": {
                "operationId": "getThing",
                "tags": ["Things"],
                "summary": "Prose.",
                "description": "Prose.",
                "deprecated": False,
                "security": [{"basic": []}],
                "x-scopes": ["read"],
                "parameters": [
                    {"name": "expand", "in": "query", "description": "Prose.", "schema": {"type": "string"}, "x-showInExample": 1}
                ],
                "responses": {
                    "200": {
                        "description": "Prose.",
                        "headers": {"X-Rate": {}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}, "example": "{}"}},
                    }
                },
            },
        }
    },
    "components": {
        "securitySchemes": {"basic": {"type": "http"}},
        "schemas": {
            "Thing": {
                "type": "object",
                "title": "Thing",
                "description": "Prose.",
                "required": ["name", "id", "name"],
                "properties": {
                    "id": {"type": "string", "readOnly": True, "nullable": False},
                    "name": {"type": "string", "example": "a"},
                    "title": {"type": "string", "enum": ["b", "a", "b"]},
                    "description": {"type": "string", "description": "Prose.", "deprecated": True},
                },
            }
        },
    },
}


def facts() -> dict[str, Any]:
    return distil(PUBLISHED, title="things", base_path="")


def test_prose_examples_and_extensions_are_left_out() -> None:
    text = dump(facts())
    assert "Prose" not in text
    assert "example" not in text
    assert '"x-' not in text
    assert "security" not in text


def test_what_a_caller_must_know_is_kept() -> None:
    item = facts()["paths"]["/things/{id}"]
    assert item["parameters"] == [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    assert item["get"]["operationId"] == "getThing"
    assert item["get"]["tags"] == ["Things"]
    assert item["get"]["parameters"] == [{"name": "expand", "in": "query", "schema": {"type": "string"}}]
    schema = {"$ref": "#/components/schemas/Thing"}
    assert item["get"]["responses"] == {"200": {"content": {"application/json": {"schema": schema}}}}


def test_properties_called_title_and_description_are_no_prose() -> None:
    properties = facts()["components"]["schemas"]["Thing"]["properties"]
    assert set(properties) == {"id", "name", "title", "description"}
    assert properties["description"] == {"type": "string", "deprecated": True}


def test_lists_without_an_order_are_sorted_and_flags_that_say_no_are_left_out() -> None:
    operation = facts()["paths"]["/things/{id}"]["get"]
    thing = facts()["components"]["schemas"]["Thing"]
    assert "deprecated" not in operation
    assert thing["required"] == ["id", "name"]
    assert thing["properties"]["title"]["enum"] == ["a", "b"]
    assert thing["properties"]["id"] == {"type": "string", "readOnly": True}


@pytest.mark.parametrize(("base_path", "server"), [("", "/"), ("/wiki/api/v2", "/wiki/api/v2")])
def test_the_base_path_becomes_the_one_server(base_path: str, server: str) -> None:
    distilled = distil(PUBLISHED, title="things", base_path=base_path)
    assert distilled["servers"] == [{"url": server}]
    assert distilled["info"] == {"title": "things", "version": "7"}


@pytest.mark.parametrize(
    ("place", "keyword"),
    [
        (("paths", "/things/{id}"), "servers"),
        (("paths", "/things/{id}", "get"), "webhooks"),
        (("paths", "/things/{id}", "get", "parameters", 0), "matrix"),
        (("components", "schemas", "Thing", "properties", "name"), "contentEncoding"),
    ],
)
def test_a_keyword_it_does_not_know_stops_the_run(place: tuple[Any, ...], keyword: str) -> None:
    published = copy.deepcopy(PUBLISHED)
    target: Any = published
    for step in place:
        target = target[step]
    target[keyword] = {}
    with pytest.raises(CodegenError, match=rf"has '{keyword}'"):
        distil(published, title="things", base_path="")


def test_a_json_schema_loses_its_descriptions_and_nothing_else() -> None:
    schema = {"description": "Prose.", "properties": {"title": {"type": "string", "title": "Prose."}, "n": {"enum": [1, None]}}}
    assert distil_json_schema(schema) == {"properties": {"title": {"type": "string"}, "n": {"enum": [1, None]}}}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(JSON)
def test_distilling_a_json_schema_twice_changes_nothing_more(value: Any) -> None:
    once = distil_json_schema(value)
    assert distil_json_schema(once) == once
