"""Refreshing ``specs/``: all of it, or nothing."""

from __future__ import annotations

import datetime
import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from atlassian_codegen.__main__ import main
from atlassian_codegen.documents import CodegenError
from atlassian_codegen.fetch import from_folder
from atlassian_codegen.sources import Source, read_sources, render_sources
from atlassian_codegen.specs import refresh

FIRST = datetime.date(2026, 1, 31)
LATER = datetime.date(2026, 9, 30)


def openapi(title: str, **facts: Any) -> dict[str, Any]:
    operation = {"operationId": "getThing", "description": "Prose.", "responses": {"200": {"description": "Prose."}}}
    return {"openapi": "3.0.1", "info": {"title": title, "version": "1"}, "paths": {"/thing": {"get": operation}}, **facts}


@pytest.fixture
def originals(tmp_path: Path) -> Path:
    folder = tmp_path / "published"
    folder.mkdir()
    (folder / "things.json").write_text(json.dumps(openapi("Things")), encoding="utf-8")
    (folder / "more-things.json").write_text(json.dumps(openapi("More things")), encoding="utf-8")
    schema = {"$schema": "http://json-schema.org/draft-04/schema#", "definitions": {"a_node": {"description": "Prose."}}}
    (folder / "shapes.json").write_text(json.dumps(schema), encoding="utf-8")
    return folder


@pytest.fixture
def small_specs(tmp_path: Path) -> Path:
    folder = tmp_path / "specs"
    folder.mkdir()
    sources = [
        Source("things", "https://things.example", "openapi", "Things", "jira", "cloud", "/rest", "thing"),
        Source("more_things", "https://things.example", "openapi", "More things", "jira", "cloud", "", "more"),
        Source("shapes", "npm:shapes#a.json", "json-schema", "", "", "", "", ""),
    ]
    (folder / "sources.toml").write_text(render_sources({item.name: item for item in sources}), encoding="utf-8")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def do_refresh(specs: Path, originals: Path, today: datetime.date = FIRST) -> list[str]:
    return refresh(specs, from_folder(originals), lambda _: None, today=today)


def test_every_document_is_distilled_and_recorded(small_specs: Path, originals: Path) -> None:
    assert do_refresh(small_specs, originals) == ["things.json", "more_things.json", "shapes.json", "sources.toml"]
    facts = json.loads((small_specs / "things.json").read_text(encoding="utf-8"))
    assert facts["servers"] == [{"url": "/rest"}]
    assert facts["info"]["title"] == "things"
    assert b"Prose" not in b"".join(contents(small_specs).values())
    things = read_sources(small_specs)["things"]
    assert things.sha256 == hashlib.sha256((originals / "things.json").read_bytes()).hexdigest()
    assert (things.version, things.date) == ("1", "2026-01-31")


def test_a_second_run_changes_nothing_not_even_the_date(small_specs: Path, originals: Path) -> None:
    do_refresh(small_specs, originals)
    before = contents(small_specs)
    assert do_refresh(small_specs, originals, LATER) == []
    assert contents(small_specs) == before


def test_only_the_document_that_changed_gets_a_new_date(small_specs: Path, originals: Path) -> None:
    do_refresh(small_specs, originals)
    (originals / "things.json").write_text(json.dumps(openapi("Things", tags=[])), encoding="utf-8")
    # the facts are the same ones, so only the record of the original changes
    assert do_refresh(small_specs, originals, LATER) == ["sources.toml"]
    sources = read_sources(small_specs)
    assert sources["things"].date == "2026-09-30"
    assert sources["more_things"].date == "2026-01-31"


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (openapi("Other things"), "titled 'Other things', sources.toml expects 'More things'"),
        ({"swagger": "2.0"}, "not an OpenAPI 3 document"),
        ([], "not an OpenAPI 3 document"),
        ({**openapi("More things"), "paths": {}}, "no operations"),
        ({**openapi("More things"), "paths": {"/a": {"webhook": {}}}}, "no operations"),
    ],
)
def test_one_bad_document_leaves_every_old_file_in_place(small_specs: Path, originals: Path, bad: Any, reason: str) -> None:
    do_refresh(small_specs, originals)
    before = contents(small_specs)
    (originals / "things.json").write_text(json.dumps(openapi("Things", components={})), encoding="utf-8")
    (originals / "more-things.json").write_text(json.dumps(bad), encoding="utf-8")
    with pytest.raises(CodegenError, match=rf"^more_things: .*{reason}"):
        do_refresh(small_specs, originals, LATER)
    assert contents(small_specs) == before


def test_a_json_schema_without_definitions_is_refused(small_specs: Path, originals: Path) -> None:
    (originals / "shapes.json").write_text("{}", encoding="utf-8")
    with pytest.raises(CodegenError, match="shapes: not a JSON schema with definitions"):
        do_refresh(small_specs, originals)
    assert set(contents(small_specs)) == {"sources.toml"}


def test_the_committed_specs_are_reproduced_byte_for_byte(specs: Path, published: Path, tmp_path: Path) -> None:
    folder = tmp_path / "specs"
    folder.mkdir()
    shutil.copy(specs / "sources.toml", folder)
    refresh(folder, from_folder(published / "current"), lambda _: None)
    assert contents(folder) == contents(specs)


def test_the_command_says_what_failed(small_specs: Path, originals: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (originals / "shapes.json").unlink()
    assert main(["--root", str(small_specs.parent), "specs", "--from", str(originals)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines()[-1].startswith("specs failed: shapes: shapes.json can't be read")
