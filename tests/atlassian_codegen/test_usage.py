"""Which curated tools touch an operation."""

from __future__ import annotations

from pathlib import Path

import pytest
from atlassian_codegen.usage import tools_by_operation

TOOL = """
@tool(product="jira")
async def jira_get_issue(call):
    return await call.jira().issue("A-1")

@tool(product="jira")
async def jira_no_requests(call):
    return "nothing"

async def not_a_tool(call):
    return await call.jira().myself()
"""
SITE = """
from atlassian_clients.jira_cloud.api.myself import get_current_user

class JiraCloud:
    async def issue(self, key):
        from atlassian_clients.jira_cloud.api.issues import get_issue as read_one
        await self._fields()
        return await send(read_one.request(key))

    async def _fields(self):
        from atlassian_clients.jira_cloud.api.issue_fields.get_fields import request
        return await send(request())

    async def myself(self):
        return await send(get_current_user.request())
"""


@pytest.fixture
def server(tmp_path: Path) -> Path:
    package = tmp_path / "mcp_atlassian_oauth"
    for folder, text in (("tools", TOOL), ("sites", SITE)):
        (package / folder).mkdir(parents=True)
        (package / folder / "a.py").write_text(text, encoding="utf-8")
    (package / "resources.py").write_text("async def read(jira):\n    return await jira.myself()\n", encoding="utf-8")
    return tmp_path


def test_operations_are_found_through_sites_however_they_are_imported(server: Path) -> None:
    assert tools_by_operation(server) == {
        ("jira_cloud", "get_issue"): ["jira_get_issue"],
        ("jira_cloud", "get_fields"): ["jira_get_issue"],
        ("jira_cloud", "get_current_user"): ["resources"],
    }


def test_a_server_without_tools_uses_nothing(tmp_path: Path) -> None:
    assert tools_by_operation(tmp_path) == {}


def test_the_real_tools_use_real_operations(repository: Path, generated: Path) -> None:
    found = tools_by_operation(repository / "server")
    clients = generated / "atlassian_clients"
    assert found
    for api, name in found:
        assert list((clients / api / "api").glob(f"*/{name}.py")), (api, name)
    assert "jira_get_issue" in found["jira_cloud", "get_issue"]
    assert "jira_get_issue" in found["jira_data_center", "get_issue"]
