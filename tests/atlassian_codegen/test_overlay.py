"""OpenAPI overlays: our corrections of a document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from atlassian_codegen.documents import CodegenError
from atlassian_codegen.overlay import apply_overlay, read_overlay
from atlassian_codegen.pipeline import corrected

DOCUMENT: dict[str, Any] = {
    "paths": {"/a": {"get": {"parameters": [{"name": "x"}, {"name": "y"}, {"name": "z"}], "deprecated": True}}},
    "components": {"schemas": {"A": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}}},
}


def apply(*actions: dict[str, Any]) -> dict[str, Any]:
    return apply_overlay(DOCUMENT, {"overlay": "1.0.0", "actions": list(actions)}, "a.overlay.yaml")


def action(target: str, **change: Any) -> dict[str, Any]:
    return {"target": target, "description": "The server says so.", **change}


def test_objects_merge_lists_grow_and_other_values_are_replaced() -> None:
    update = {"type": "array", "required": ["b"], "properties": {"b": {"type": "integer"}}}
    shape = apply(action("$.components.schemas.A", update=update))["components"]["schemas"]["A"]
    assert shape == {
        "type": "array",
        "required": ["a", "b"],
        "properties": {"a": {"type": "string"}, "b": {"type": "integer"}},
    }


def test_an_array_target_is_appended_to() -> None:
    done = apply(action("$.paths['/a'].get.parameters", update={"name": "w"}))
    assert [item["name"] for item in done["paths"]["/a"]["get"]["parameters"]] == ["x", "y", "z", "w"]


def test_a_removed_key_is_gone() -> None:
    assert "deprecated" not in apply(action("$.paths['/a'].get.deprecated", remove=True))["paths"]["/a"]["get"]


def test_several_items_of_one_list_are_removed_and_no_other() -> None:
    done = apply(action("$.paths['/a'].get.parameters[?@.name == 'x' || @.name == 'y']", remove=True))
    assert done["paths"]["/a"]["get"]["parameters"] == [{"name": "z"}]


def test_actions_build_on_each_other() -> None:
    done = apply(
        action("$.components.schemas", update={"B": {"type": "object"}}),
        action("$.components.schemas.B", update={"deprecated": True}),
    )
    assert done["components"]["schemas"]["B"] == {"type": "object", "deprecated": True}


def test_the_document_itself_and_the_overlay_stay_as_they_are() -> None:
    before = json.dumps(DOCUMENT)
    update = {"properties": {"c": {"enum": ["x"]}}}
    done = apply(action("$.components.schemas.A", update=update))
    done["components"]["schemas"]["A"]["properties"]["c"]["enum"].append("y")
    assert json.dumps(DOCUMENT) == before
    assert update == {"properties": {"c": {"enum": ["x"]}}}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"target": "$.paths", "update": {}}, r"action 1 \(\$\.paths\) has no description"),
        ({"target": "$.paths", "description": " ", "update": {}}, "has no description"),
        (action("$.paths['/gone']", remove=True), "matches nothing in the document; has Atlassian corrected it"),
        (action("$.paths[", remove=True), r"action 1 \(\$\.paths\[\)"),
        ({"description": "Why."}, r"action 1 \(None\)"),
        (action("$", remove=True), "would remove the whole document"),
        (action("$.components.schemas.A.type", update={"a": 1}), "target and update must be objects"),
        (action("$.components.schemas.A", update="text"), "target and update must be objects"),
    ],
)
def test_a_wrong_action_stops_the_run(change: dict[str, Any], reason: str) -> None:
    with pytest.raises(CodegenError, match=rf"^a\.overlay\.yaml: .*{reason}"):
        apply(change)


@pytest.mark.parametrize("text", ["actions: [", "overlay: 1.0.0", "overlay: 2.0.0\nactions: []", "- a"])
def test_a_file_that_is_no_overlay_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.overlay.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(CodegenError, match=r"^a\.overlay\.yaml: not "):
        read_overlay(tmp_path / "a.overlay.yaml")


def test_no_file_is_no_overlay(tmp_path: Path) -> None:
    assert read_overlay(tmp_path / "a.overlay.yaml") is None


def test_every_committed_overlay_fits_its_document(specs: Path) -> None:
    overlays = sorted((specs / "overlays").glob("*.overlay.yaml"))
    assert overlays
    for path in overlays:
        name = path.name.removesuffix(".overlay.yaml")
        facts = json.loads((specs / f"{name}.json").read_text(encoding="utf-8"))
        assert corrected(specs, name, facts) != facts
