"""The capability table of docs/tools.md: no empty row, each capability shown by a test on both deployments."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from mcp_atlassian_oauth.tools.capabilities import CAPABILITIES, Capability
from mcp_atlassian_oauth.tools.docs import render_docs
from mcp_atlassian_oauth.tools.registry import registered_tools

FOLDER = Path(__file__).parent
# A test that asks for one of these runs once on each deployment; all build upon the fixture `deployment`.
BOTH = {"connection", "deployment", "sandbox", "box"}
TOOLS = {tool.name for tool in registered_tools()}


def functions(path: Path) -> dict[str, ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def parameters(name: str, known: dict[str, ast.FunctionDef | ast.AsyncFunctionDef]) -> set[str]:
    """What a test asks for, also through the fixtures of its module."""
    found: set[str] = set()
    left = [name]
    while left:
        function = known.get(left.pop())
        new = {argument.arg for argument in function.args.args} - found if function else set()
        found |= new
        left += new
    return found


def mentioned(function: ast.AST) -> set[str]:
    return {node.value for node in ast.walk(function) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_every_tool_is_in_the_table_and_no_other() -> None:
    assert {tool for one in CAPABILITIES for tool in one.tools} == TOOLS


@pytest.mark.parametrize("one", CAPABILITIES, ids=lambda one: f"{one.subject}: {one.name}")
def test_a_capability_has_tools_and_a_test_on_both_deployments(one: Capability) -> None:
    assert one.subject
    assert one.name
    assert one.tools
    module, _, name = one.test.partition("::")
    path = FOLDER / f"{module}.py"
    assert path.is_file(), one.test
    known = functions(path)
    assert name in known, one.test
    both = BOTH & parameters(name, known | functions(FOLDER / "conftest.py"))
    if one.not_on_data_center:
        return
    assert both, f"{one.test} runs on one deployment only"
    words = set().union(*map(mentioned, [known[name], *(known[each] for each in parameters(name, known) if each in known)]))
    helpers = {node.id for node in ast.walk(known[name]) if isinstance(node, ast.Name)} & known.keys()
    words |= set().union(*(mentioned(known[helper]) for helper in helpers))
    assert words & set(one.tools), f"{one.test} calls none of {one.tools}"


def test_no_capability_stands_twice() -> None:
    assert len({(one.subject, one.name) for one in CAPABILITIES}) == len(CAPABILITIES)


def test_the_table_is_in_the_docs() -> None:
    docs = render_docs()
    for one in CAPABILITIES:
        assert f"| {one.subject} | {one.name} |" in docs
