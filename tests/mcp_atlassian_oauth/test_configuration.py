"""The documents name every variable there is, as it is."""

from __future__ import annotations

import ast
import io
from pathlib import Path

import pytest
from dotenv import dotenv_values
from mcp_atlassian_oauth import configuration
from mcp_atlassian_oauth.settings import Settings
from mcp_atlassian_oauth.variables import VARIABLES


def test_the_guide_is_up_to_date(repository: Path) -> None:
    guide = (repository / "docs" / "configuration.md").read_text(encoding="utf-8")
    assert configuration.in_document(guide) == guide, "run `make docs`"


def test_the_example_is_up_to_date(repository: Path) -> None:
    example = (repository / ".env.example").read_text(encoding="utf-8")
    assert example == configuration.as_dotenv(), "run `make docs`"


def test_the_example_switched_on_holds_every_variable_with_its_default() -> None:
    lines = configuration.as_dotenv().splitlines()
    on = "\n".join(line.removeprefix("#") for line in lines if line.startswith("#") and not line.startswith("# "))
    found = dotenv_values(stream=io.StringIO(on), interpolate=False)
    assert found == {variable.name: variable.default for variable in VARIABLES}


def test_defaults_of_the_table_and_of_the_settings_agree() -> None:
    fields = {field.name: field.default for field in Settings.__attrs_attrs__}  # type: ignore[attr-defined]
    for variable in VARIABLES:
        if variable.default:
            assert variable.parse(variable.default) == fields[variable.field], variable.name
        elif "." not in variable.field:
            assert fields[variable.field] in (None, ()), variable.name


def test_a_guide_without_markers_is_refused() -> None:
    with pytest.raises(ValueError, match="markers"):
        configuration.in_document("# Configuration")


def test_no_other_module_reads_the_environment(repository: Path) -> None:
    allowed = {"cli.py"}
    package = repository / "server" / "mcp_atlassian_oauth"
    for module in package.rglob("*.py"):
        names = {node.attr for node in ast.walk(ast.parse(module.read_text("utf-8"))) if isinstance(node, ast.Attribute)}
        assert not names & {"environ", "getenv"} or module.name in allowed, module
