"""The whole way from specs to generated code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from atlassian_codegen.__main__ import main
from atlassian_codegen.documents import CodegenError
from atlassian_codegen.pipeline import generate
from atlassian_codegen.sources import Source, render_sources

OPERATIONS = {
    "jira_cloud": 617,
    "jira_software_cloud": 105,
    "jira_service_management_cloud": 75,
    "confluence_cloud_v2": 218,
    "confluence_cloud_v1": 130,
    "jira_data_center": 433,
    "confluence_data_center": 166,
}
TREES = ("atlassian_clients", "atlassian_operations", "report.json")
Json = dict[str, Any]


def tree(folder: Path) -> dict[str, bytes]:
    """Everything that the generator makes in a folder, caches of the interpreter aside."""
    roots = [folder / name for name in TREES]
    files = [path for root in roots for path in ([root] if root.is_file() else root.rglob("*"))]
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in files
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_committed_code_is_reproduced_byte_for_byte(run: Any, generated: Path) -> None:
    made, committed = tree(run.folder), tree(generated)
    assert made.keys() ^ committed.keys() == set()
    assert [path for path in made if made[path] != committed[path]] == []


def test_nothing_is_lost(run: Any) -> None:
    report = json.loads((run.folder / "report.json").read_text(encoding="utf-8"))
    assert report["apis"] == {
        api: {"operations": count, "clients": count, "wrappers": count, "lost": []} for api, count in OPERATIONS.items()
    }
    assert report["total"] == {"operations": 1744, "clients": 1744, "wrappers": 1744, "lost": []}
    assert "jira_cloud: 617 operations, 617 clients, 617 wrappers" in run.said


def test_there_is_a_module_for_every_operation_and_a_row_in_the_index(run: Any) -> None:
    for api, count in OPERATIONS.items():
        modules = [path for path in (run.folder / "atlassian_clients" / api / "api").glob("*/*.py") if path.name != "__init__.py"]
        assert len(modules) == count
    index = json.loads((run.folder / "atlassian_operations" / "index.json").read_text(encoding="utf-8"))
    assert len({row["name"] for row in index}) == 1744


def test_every_generated_module_names_the_command_that_makes_it(run: Any) -> None:
    for path, content in tree(run.folder).items():
        if path.endswith(".py"):
            assert b"Made by `make generate`" in content[:600], path
        assert b"\r" not in content, path


def test_a_second_run_touches_no_file(run: Any) -> None:
    assert {path: path.stat().st_mtime_ns for path in run.folder.rglob("*")} == run.before
    assert run.said[-1].endswith("files, 0 written, 0 removed")


def small(folder: Path, documents: dict[str, Json], prefixes: dict[str, str] | None = None) -> Path:
    """A folder of specs with the given documents (paths only)."""
    specs = folder / "specs"
    specs.mkdir(parents=True, exist_ok=True)
    sources = {name: Source(name, "", "openapi", "", "jira", "cloud", "", (prefixes or {}).get(name, name)) for name in documents}
    (specs / "sources.toml").write_text(render_sources(sources), encoding="utf-8")
    for name, paths in documents.items():
        document = {
            "openapi": "3.0.1",
            "info": {"title": name, "version": "1"},
            "servers": [{"url": "/"}],
            "paths": paths,
            "components": {"schemas": {}},
        }
        (specs / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
    return specs


def operation(name: str, **facts: Any) -> Json:
    return {"operationId": name, "tags": ["Things"], "responses": {"200": {}}, **facts}


GOOD = {"/a": {"get": operation("getThing")}, "/b": {"get": operation("getOther")}}
BAD = {
    "schema": operation("getThing", responses={"200": {"content": {"application/json": {"schema": {"type": "array"}}}}}),
    "multipart": operation("getThing", requestBody={"content": {"multipart/form-data": {"schema": {"type": "array"}}}}),
    "content type": operation("getThing", requestBody={"content": {"application/soap+xml": {}}}),
    "reference": operation("getThing", parameters=[{"$ref": "#/components/parameters/gone"}]),
    "argument name": operation("getThing", parameters=[{"name": "größe", "in": "query", "schema": {"type": "string"}}]),
    "place": operation("getThing", parameters=[{"name": "a", "in": "cookie", "schema": {"type": "string"}}]),
}


@pytest.mark.parametrize("kind", BAD)
def test_one_operation_that_cannot_be_expressed_fails_the_run_and_leaves_the_old_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    specs = small(tmp_path, {"things": GOOD})
    generate(specs, tmp_path / "generated", lambda _: None)
    before = tree(tmp_path / "generated")
    small(tmp_path, {"things": {**GOOD, "/a": {"post": BAD[kind]}}})
    assert main(["--root", str(tmp_path), "generate"]) == 1
    last = capsys.readouterr().err
    assert "generate failed: " in last
    assert "POST /a (get" in last
    assert tree(tmp_path / "generated") == before


def test_an_operation_that_is_gone_takes_its_files_with_it(tmp_path: Path) -> None:
    generate(small(tmp_path, {"things": GOOD, "more": GOOD}), tmp_path / "generated", lambda _: None)
    assert (tmp_path / "generated/atlassian_clients/things/api/things/get_other.py").is_file()
    del (paths := dict(GOOD))["/b"]
    generate(small(tmp_path, {"things": paths}), tmp_path / "generated", lambda _: None)
    assert not (tmp_path / "generated/atlassian_clients/things/api/things/get_other.py").exists()
    assert not (tmp_path / "generated/atlassian_clients/more").exists()


def test_check_writes_nothing_and_names_what_is_not_current(tmp_path: Path) -> None:
    specs = small(tmp_path, {"things": GOOD})
    with pytest.raises(CodegenError, match="files aren't current; run make generate"):
        generate(specs, tmp_path / "generated", lambda _: None, check=True)
    assert not (tmp_path / "generated").exists()
    generate(specs, tmp_path / "generated", lambda _: None)
    generate(specs, tmp_path / "generated", lambda _: None, check=True)
    changed = tmp_path / "generated/atlassian_clients/things/api/things/get_other.py"
    changed.write_text("x = 1\n", encoding="utf-8")
    with pytest.raises(CodegenError, match=r"^1 files aren't current; .*atlassian_clients/things/api/things/get_other.py$"):
        generate(specs, tmp_path / "generated", lambda _: None, check=True)
    assert changed.read_text(encoding="utf-8") == "x = 1\n"


def test_two_tools_of_one_name_fail_the_run(tmp_path: Path) -> None:
    specs = small(tmp_path, {"things": GOOD, "more": GOOD}, {"things": "same", "more": "same"})
    with pytest.raises(CodegenError, match="tool names are not unique: same_get_other, same_get_thing"):
        generate(specs, tmp_path / "generated", lambda _: None)
    assert not (tmp_path / "generated").exists()


def test_an_overlay_that_no_longer_fits_fails_the_run(tmp_path: Path) -> None:
    specs = small(tmp_path, {"things": GOOD})
    (specs / "overlays").mkdir()
    overlay = "overlay: 1.0.0\nactions:\n  - target: $.paths['/gone']\n    description: Why.\n    remove: true\n"
    (specs / "overlays" / "things.overlay.yaml").write_text(overlay, encoding="utf-8")
    with pytest.raises(CodegenError, match=r"things.overlay.yaml: .*matches nothing"):
        generate(specs, tmp_path / "generated", lambda _: None)


@pytest.mark.parametrize("text", [None, "{"])
def test_a_document_that_is_missing_or_broken_says_what_to_run(tmp_path: Path, text: str | None) -> None:
    specs = small(tmp_path, {"things": GOOD})
    (specs / "things.json").unlink()
    if text is not None:
        (specs / "things.json").write_text(text, encoding="utf-8")
    with pytest.raises(CodegenError, match=r"specs/things\.json can't be read .*; run make specs"):
        generate(specs, tmp_path / "generated", lambda _: None)
