"""Walking a document, and writing files."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from atlassian_codegen.documents import CodegenError, dump, nested_schemas, operations, resolve, write_if_changed


def test_operations_come_in_the_order_of_the_document_whatever_else_a_path_holds() -> None:
    document = {
        "paths": {"/b": {"parameters": [], "post": {"operationId": "b"}}, "/a": {"get": {}, "delete": {"operationId": "a"}}}
    }
    assert [item.label for item in operations(document)] == ["POST /b (b)", "GET /a (no operationId)", "DELETE /a (a)"]


def test_nested_schemas_finds_every_schema_however_deep() -> None:
    schema = {
        "properties": {"a": {"items": {"type": "a"}}},
        "allOf": [{"type": "b"}],
        "additionalProperties": {"not": {"type": "c"}},
        "enum": [{"type": "not a schema"}],
    }
    assert {item.get("type") for item in nested_schemas(schema)} == {None, "a", "b", "c"}


def test_resolve_follows_references_with_escaped_names() -> None:
    document = {"components": {"schemas": {"a/b~c": {"type": "string"}, "x": {"$ref": "#/components/schemas/a~1b~0c"}}}}
    assert resolve(document, {"$ref": "#/components/schemas/x"}) == {"type": "string"}


@pytest.mark.parametrize("reference", ["#/components/schemas/none", "other.json#/a", "#/components/schemas/loop"])
def test_a_reference_that_leads_nowhere_is_named(reference: str) -> None:
    document = {"components": {"schemas": {"loop": {"$ref": "#/components/schemas/loop"}}}}
    with pytest.raises(CodegenError, match="leads nowhere"):
        resolve(document, {"$ref": reference})


def test_the_same_content_is_not_written_again(tmp_path: Path) -> None:
    file = tmp_path / "folder" / "a.json"
    assert write_if_changed(file, "ä\n")
    os.utime(file, ns=(1, 1))
    assert not write_if_changed(file, "ä\n")
    assert file.stat().st_mtime_ns == 1
    assert write_if_changed(file, "b\n")
    assert file.read_bytes() == b"b\n"
    assert [item.name for item in file.parent.iterdir()] == ["a.json"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions don't hold here")
def test_a_file_that_cannot_be_replaced_stays_whole(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("old", encoding="utf-8")
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(OSError, match="denied"):
            write_if_changed(file, "new")
    finally:
        tmp_path.chmod(0o700)
    assert file.read_text(encoding="utf-8") == "old"


def test_dump_sorts_keys_and_keeps_unicode() -> None:
    assert dump({"b": 1, "a": "ü"}) == '{\n "a": "ü",\n "b": 1\n}\n'
