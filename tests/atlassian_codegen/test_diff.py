"""What changed between two versions, in words."""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from atlassian_codegen.__main__ import main
from atlassian_codegen.diff import Change, compare, shape_changes
from atlassian_codegen.documents import operations
from atlassian_codegen.fetch import from_folder
from atlassian_codegen.sources import Source, read_sources, render_sources
from atlassian_codegen.specs import facts_of
from attrs import evolve

Json = dict[str, Any]
Make = Callable[..., Json]
TEXT = {"type": "string"}


def parameter(name: str, **facts: Any) -> Json:
    return {"name": name, "in": "query", "schema": TEXT, **facts}


@pytest.fixture
def before(document: Make, get: Make) -> Json:
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    return document(
        {
            "/a": {"get": get("getThing", parameters=[parameter("x"), parameter("old")])},
            "/b": {"post": get("makeThing", requestBody=body), "delete": get("removeThing")},
            "/c": {"get": get("getShared", parameters=[{"$ref": "#/components/parameters/shared"}])},
        },
        {"Thing": {"type": "object", "properties": {"name": TEXT, "state": {"type": "string", "enum": ["a", "b"]}}}},
        parameters={"shared": parameter("shared")},
    )


def changes(before: Json, change: Callable[[Json], object]) -> list[tuple[str, bool]]:
    after = copy.deepcopy(before)
    change(after)
    return [(item.text, item.breaking) for item in compare(before, after)]


def test_nothing_changed_says_nothing(before: Json) -> None:
    assert compare(before, copy.deepcopy(before)) == []


def get_of(document: Json, path: str = "/a", method: str = "get") -> Json:
    found: Json = document["paths"][path][method]
    return found


@pytest.mark.parametrize(
    ("change", "text", "breaking"),
    [
        (lambda d: d["paths"]["/b"].pop("delete"), "removed: DELETE /b (removeThing)", True),
        (lambda d: d["paths"]["/a"].update(put={"responses": {}}), "added: PUT /a (no operationId)", False),
        (lambda d: get_of(d).update(operationId="readThing"), "GET /a (readThing): renamed from getThing", False),
        (lambda d: get_of(d).update(deprecated=True), "GET /a (getThing): now deprecated", False),
        (lambda d: get_of(d)["parameters"].pop(), "GET /a (getThing): query parameter old removed", True),
        (lambda d: get_of(d)["parameters"].append(parameter("n")), "GET /a (getThing): query parameter n added", False),
        (
            lambda d: get_of(d)["parameters"].append(parameter("n", required=True)),
            "GET /a (getThing): query parameter n added (required)",
            True,
        ),
        (
            lambda d: get_of(d)["parameters"][0].update(required=True),
            "GET /a (getThing): query parameter x: now required",
            True,
        ),
        (
            lambda d: get_of(d)["parameters"][0].update(deprecated=True),
            "GET /a (getThing): query parameter x: now deprecated",
            False,
        ),
        (
            lambda d: get_of(d)["parameters"][0].update(schema={"type": "integer"}),
            "GET /a (getThing): query parameter x: type: string -> integer",
            True,
        ),
        (
            lambda d: get_of(d)["parameters"][0].update(schema={"type": "string", "enum": ["issuetype"]}),
            "GET /a (getThing): query parameter x: value added: issuetype",
            False,
        ),
        (
            lambda d: d["components"]["parameters"]["shared"].update(required=True),
            "GET /c (getShared): query parameter shared: now required",
            True,
        ),
        (lambda d: get_of(d, "/b", "post").pop("requestBody"), "POST /b (makeThing): request body removed", True),
        (
            lambda d: get_of(d, "/b", "post")["requestBody"].update(required=True),
            "POST /b (makeThing): request body now required",
            True,
        ),
        (
            lambda d: get_of(d, "/b", "post")["requestBody"]["content"].update({"text/plain": {}}),
            "POST /b (makeThing): request body text/plain added",
            False,
        ),
        (lambda d: get_of(d)["responses"].update({"202": {}}), "GET /a (getThing): answer 202 added", False),
        (lambda d: get_of(d)["responses"].update({"422": {}}), "GET /a (getThing): answer 422 added", False),
        (lambda d: get_of(d).update(tags=["Things", "EAP"]), "GET /a (getThing): tags: Things -> Things, EAP", False),
        (lambda d: get_of(d)["responses"].pop("200"), "GET /a (getThing): answer 200 removed", True),
        (lambda d: d["components"]["schemas"].update(New={}), "schema New added", False),
        (
            lambda d: d["components"]["schemas"]["Thing"]["properties"]["state"].update(enum=["a", "c"]),
            "schema Thing: state value removed: b",
            False,
        ),
        (
            lambda d: d["components"]["schemas"]["Thing"].update(required=["name"]),
            "schema Thing: required added: name",
            False,
        ),
        (
            lambda d: d["components"]["schemas"]["Thing"]["properties"].update(more=TEXT),
            "schema Thing: property more added",
            False,
        ),
    ],
)
def test_a_change_is_told_in_words(before: Json, change: Callable[[Json], object], text: str, breaking: bool) -> None:
    assert (text, breaking) in changes(before, change)


def test_a_renamed_property_is_one_change(before: Json) -> None:
    def rename(document: Json) -> None:
        properties = document["components"]["schemas"]["Thing"]["properties"]
        properties["names"] = properties.pop("name")

    assert changes(before, rename) == [("schema Thing: property name renamed to names", False)]


def test_a_change_knows_its_operation(before: Json) -> None:
    after = copy.deepcopy(before)
    get_of(after)["deprecated"] = True
    assert compare(before, after) == [Change("GET /a (getThing): now deprecated", ("/a", "get"))]


def test_what_changed_deep_inside_is_told_with_its_place() -> None:
    old = {"properties": {"fields": {"items": {"type": "string", "maxLength": 5}}}}
    new = {"properties": {"fields": {"items": {"type": "object"}}}}
    assert list(shape_changes(old, new)) == [
        "fields.items maxLength: 5 -> nothing",
        "fields.items type: string -> object",
    ]


def test_comparing_changes_neither_document(before: Json) -> None:
    untouched = copy.deepcopy(before)
    compare(before, before)
    assert before == untouched


Versions = dict[str, tuple[Json, Json]]


@pytest.fixture(scope="module")
def versions(specs: Path, published: Path) -> Versions:
    """The facts of the previous and the current published documents."""
    return {
        name: (
            facts_of(source, from_folder(published / "previous")(source, lambda _: None)),
            facts_of(source, from_folder(published / "current")(source, lambda _: None)),
        )
        for name, source in read_sources(specs).items()
        if source.kind == "openapi"
    }


@pytest.fixture(scope="module")
def told(versions: Versions) -> dict[str, list[Change]]:
    """What changed in each API."""
    return {name: compare(*pair) for name, pair in versions.items()}


def kinds(found: list[Change]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for change in found:
        for kind in ("removed: ", "added: "):
            counted[kind.rstrip(": ")] += change.text.startswith(kind)
        counted["deprecated"] += change.text.endswith("): now deprecated")
        counted["renamed"] += "): renamed from " in change.text
    return counted


@pytest.mark.parametrize(
    ("api", "removed", "added", "deprecated"),
    [
        ("jira_cloud", 6, 7, 11),
        ("jira_software_cloud", 0, 10, 8),
        ("jira_service_management_cloud", 0, 5, 0),
        ("confluence_cloud_v2", 0, 6, 0),
        ("jira_data_center", 0, 2, 0),
        ("confluence_data_center", 0, 3, 0),
    ],
)
def test_the_published_versions_differ_as_counted_by_hand(
    told: dict[str, list[Change]], api: str, removed: int, added: int, deprecated: int
) -> None:
    counted = kinds(told[api])
    assert (counted["removed"], counted["added"], counted["deprecated"]) == (removed, added, deprecated)


def facts_of_operations(document: Json) -> dict[tuple[str, str], Json]:
    """Each operation's facts, without the order of its parameters and their repetitions."""
    found = {}
    for item in operations(document):
        given = [*item.item.get("parameters", []), *item.data.get("parameters", [])]
        parameters = {(part.get("in"), part.get("name"), part.get("$ref")): part for part in given}
        found[item.path, item.method] = {**item.data, "parameters": parameters}
    return found


def test_every_operation_and_schema_that_changed_is_told_and_no_other(versions: Versions, told: dict[str, list[Change]]) -> None:
    for name, (old, new) in versions.items():
        before, after = facts_of_operations(old), facts_of_operations(new)
        shared = {
            kind: old["components"].get(kind) != new["components"].get(kind)
            for kind in ("parameters", "requestBodies", "responses")
        }
        changed = {key for key in before.keys() & after.keys() if before[key] != after[key]}
        said = {item.operation for item in told[name] if item.operation in before and item.operation in after}
        assert changed <= said, name
        assert any(shared.values()) or said == changed, name
        shapes = {item.text.split(":")[0][7:] for item in told[name] if item.text.startswith("schema ") and ": " in item.text}
        one, other = old["components"]["schemas"], new["components"]["schemas"]
        assert shapes == {key for key in one.keys() & other.keys() if one[key] != other[key]}, name


def test_changes_of_jira_cloud_are_as_many_as_counted_by_hand(told: dict[str, list[Change]]) -> None:
    jira = told["jira_cloud"]
    kept = {item.operation for item in jira if item.operation and not item.text.startswith(("added: ", "removed: "))}
    shapes = {item.text.split(":")[0] for item in jira if item.text.startswith("schema ") and ": " in item.text}
    assert (len(kept), len(shapes)) == (35, 43)
    assert kinds(jira)["renamed"] == 0
    gone = {item.operation[0] for item in jira if item.operation and item.text.startswith("removed: ")}
    assert {"/rest/api/3/workflow", "/rest/api/3/workflow/transitions/{transitionId}/properties"} <= gone


def test_the_command_compares_with_published_documents_and_names_the_tools(
    tmp_path: Path, before: Json, capsys: pytest.CaptureFixture[str]
) -> None:
    root, old = tmp_path / "root", tmp_path / "old"
    (root / "specs").mkdir(parents=True)
    old.mkdir()
    sources = {"things": Source("things", "", "openapi", "Things", "jira", "cloud", "", "thing")}
    (root / "specs" / "sources.toml").write_text(render_sources(sources), encoding="utf-8")
    before["info"]["title"] = "Things"
    (old / "things.json").write_text(json.dumps(before), encoding="utf-8")
    tools = root / "server" / "mcp_atlassian_oauth" / "tools"
    tools.mkdir(parents=True)
    (tools / "things.py").write_text(
        "@tool(product='jira')\nasync def jira_get_thing(call):\n"
        "    from atlassian_clients.things.api.things import get_thing\n    get_thing.request()\n",
        encoding="utf-8",
    )
    get_of(before)["parameters"].pop()
    (root / "specs" / "things.json").write_text(json.dumps(before), encoding="utf-8")
    assert main(["--root", str(root), "diff", "--published", str(old)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "things: 1 changes, 1 -> 1",
        "  ! GET /a (getThing): query parameter old removed  [used by jira_get_thing]",
    ]


def test_the_command_compares_with_a_git_revision(tmp_path: Path, before: Json, capsys: pytest.CaptureFixture[str]) -> None:
    git = shutil.which("git")
    if git is None:
        pytest.skip("needs git")

    def write(name: str, document: Json) -> None:
        (tmp_path / "specs" / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")

    def commit() -> None:
        identity = ["-c", "user.name=Test", "-c", "user.email=test@host.example", "-c", "commit.gpgsign=false"]
        subprocess.run([git, "add", "-A"], cwd=tmp_path, check=True, capture_output=True)
        subprocess.run([git, *identity, "commit", "-m", "x"], cwd=tmp_path, check=True, capture_output=True)

    (tmp_path / "specs").mkdir()
    subprocess.run([git, "init"], cwd=tmp_path, check=True, capture_output=True)
    things = Source("things", "", "openapi", "Things", "jira", "cloud", "", "thing")
    (tmp_path / "specs" / "sources.toml").write_text(render_sources({"things": things}), encoding="utf-8")
    write("things", before)
    commit()
    assert main(["--root", str(tmp_path), "diff"]) == 0
    assert capsys.readouterr().out == "Nothing has changed in specs/.\n"

    more = evolve(things, name="more", prefix="more")
    (tmp_path / "specs" / "sources.toml").write_text(render_sources({"things": things, "more": more}), encoding="utf-8")
    write("more", before)
    get_of(before)["deprecated"] = True
    write("things", before)
    assert main(["--root", str(tmp_path), "diff"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "things: 1 changes, 1 -> 1",
        "  - GET /a (getThing): now deprecated",
        "more: not there at HEAD; all of its 4 operations are new",
    ]
    assert main(["--root", str(tmp_path), "diff", "--since", "nonsense"]) == 1
    assert "diff failed: git show nonsense:specs/things.json: " in capsys.readouterr().err
