"""The ADF schema as tables."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from atlassian_clients.adf.tables import MARKS, NODES
from atlassian_codegen.adf import generate_adf
from atlassian_codegen.documents import CodegenError


@pytest.fixture(scope="module")
def schema(specs: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((specs / "adf_schema.json").read_text(encoding="utf-8"))
    return found


def types_named(schema: dict[str, Any], ending: str) -> set[str]:
    """The ``type`` values of all definitions with that ending, read off the text without following references."""
    found = set()
    for name, definition in schema["definitions"].items():
        if name.endswith(ending):
            kinds = definition.get("properties", {}).get("type", {}).get("enum", [])
            found |= set(kinds)
    return found


def test_there_are_43_nodes_and_17_marks() -> None:
    assert len(NODES) == 43
    assert len(MARKS) == 17


def test_every_node_and_mark_of_the_schema_is_there(schema: dict[str, Any]) -> None:
    assert types_named(schema, "_node") | {"doc"} == set(NODES)
    assert types_named(schema, "_mark") == set(MARKS)


def test_what_a_node_holds_exists() -> None:
    for name, node in NODES.items():
        assert set(node.content) <= set(NODES), name
        assert set(node.marks) <= set(MARKS), name
        assert set(node.required) <= set(node.attributes), name
    for name, mark in MARKS.items():
        assert set(mark.required) <= set(mark.attributes), name


def test_every_node_but_the_document_stands_in_another() -> None:
    # nodes of the full schema that no content model names: inserted by the editor alone
    assert {name for name in NODES if not any(name in node.content for node in NODES.values())} <= {"doc"} | {
        name for name in NODES if re.search("(?i)sync", name)
    }


def test_known_facts() -> None:
    assert "paragraph" in NODES["doc"].content
    assert NODES["text"].text
    assert not NODES["paragraph"].text
    assert NODES["heading"].attributes["level"] == "number"
    assert "level" in NODES["heading"].required
    assert "link" in NODES["text"].marks
    assert MARKS["link"].required == ("href",)
    assert "listItem" in NODES["bulletList"].content


def test_the_schema_beside_the_tables_is_the_distilled_one(generated: Path, schema: dict[str, Any]) -> None:
    kept = json.loads((generated / "atlassian_clients" / "adf" / "schema.json").read_text(encoding="utf-8"))
    assert kept == schema
    validator = jsonschema_rs.Draft4Validator(kept)
    paragraph = {"type": "paragraph", "content": [{"type": "text", "text": "Hello"}]}
    assert validator.is_valid({"version": 1, "type": "doc", "content": [paragraph]})
    assert not validator.is_valid({"version": 1, "type": "doc", "content": [{"type": "nonsense"}]})


@pytest.mark.parametrize(
    ("definitions", "reason"),
    [
        ({}, "no nodes or no marks found"),
        ({"a_node": {"properties": {"type": {"enum": ["a", "b"]}}}}, r"a definition has the types \['a', 'b'\]"),
    ],
)
def test_a_schema_of_another_form_stops_the_run(definitions: dict[str, Any], reason: str) -> None:
    with pytest.raises(CodegenError, match=reason):
        generate_adf({"definitions": definitions})
