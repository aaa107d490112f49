"""The capability table of docs/tools.md: no empty row, each capability shown by a test on both deployments."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest
from atlassian_operations.runtime import index, load
from mcp_atlassian_oauth.tools import capabilities
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
    if not both:
        # The answer of Data Center has tests of its own.
        elsewhere = functions(FOLDER / "test_service_desks_data_center.py")["test_the_answer_says_what_works_instead"]
        assert one.not_on_data_center, f"{one.test} runs on one deployment only"
        assert set(one.tools) <= mentioned(elsewhere)
        return
    words = set().union(*map(mentioned, [known[name], *(known[each] for each in parameters(name, known) if each in known)]))
    helpers = {node.id for node in ast.walk(known[name]) if isinstance(node, ast.Name)} & known.keys()
    words |= set().union(*(mentioned(known[helper]) for helper in helpers))
    assert words & set(one.tools), f"{one.test} calls none of {one.tools}"


# Why something isn't on Data Center: what the paths (or arguments) of Cloud's documents have, and Data Center's lack.
LACKING = {
    capabilities.NO_SERVICE_API: r"/servicedeskapi/",
    capabilities.NO_MOVE_API: r"/bulk/issues/move",
    capabilities.NO_TEMPLATE_API: r"/template(s|/|$)(?!.*email)",
    capabilities.NO_ANCHOR: r"POST .*/inline-comments",
    capabilities.NO_RESOLVING: r"PUT .*/inline-comments/",
    capabilities.NO_TASKS: r"/(inline)?tasks(/|$)",
    capabilities.NO_BESIDE: r"/content/\{\w+\}/move/\{position\}",
    capabilities.NO_VIEWS: r"/analytics/",
}


def operations(product: str) -> tuple[list[str], list[str]]:
    """The operations of a product on Cloud and on Data Center, each as "METHOD path"."""
    ours = [entry for entry in index() if entry.api.startswith(product)]
    cloud, here = ([entry for entry in ours if ("data_center" in entry.api) == there] for there in (False, True))
    return [f"{entry.method} {entry.path}" for entry in cloud], [f"{entry.method} {entry.path}" for entry in here]


@pytest.mark.parametrize(
    "one", [one for one in CAPABILITIES if one.not_on_data_center], ids=lambda one: f"{one.subject}: {one.name}"
)
def test_what_is_not_on_data_center_is_in_none_of_its_documents(one: Capability) -> None:
    if one.not_on_data_center == capabilities.NO_LIVE_DOCS:
        assert "subtype" in json.dumps(load("conf_cloud_create_page").schema)
        assert "subtype" not in json.dumps(load("conf_dc_create_content").schema)
        return
    pattern = re.compile(LACKING[one.not_on_data_center])
    product = "jira" if one.tools[0].startswith("jira") else "confluence"
    cloud, here = operations(product)
    assert any(map(pattern.search, cloud))
    assert not any(map(pattern.search, here))


def test_no_documented_operation_reads_a_form() -> None:
    assert any("forms:" in one.name for one in CAPABILITIES)
    assert not [entry.path for entry in index() if "jira" in entry.api and re.search(r"/forms?(/|$)", entry.path)]


def test_no_capability_stands_twice() -> None:
    assert len({(one.subject, one.name) for one in CAPABILITIES}) == len(CAPABILITIES)


def test_the_table_is_in_the_docs() -> None:
    docs = render_docs()
    for one in CAPABILITIES:
        assert f"| {one.subject} | {one.name} |" in docs
