"""What the service desk tools answer on Data Center, whose documented API has nothing of Service Management."""

from __future__ import annotations

from typing import Any

import pytest

pytestmark = pytest.mark.anyio


@pytest.fixture
def deployment() -> str:
    return "datacenter"


@pytest.mark.parametrize(
    ("tool", "arguments", "instead"),
    [
        ("jira_get_service_desk", {}, "jira_list_projects"),
        ("jira_get_service_desk", {"serviceDesk": "DOCK", "queue": "1"}, "jira_search_issues"),
        ("jira_get_service_desk", {"serviceDesk": "DOCK", "requestType": "1"}, "jira_create_issue"),
        ("jira_get_request", {"request": "DOCK-1"}, "jira_get_issue"),
        ("jira_create_request", {"requestType": "31", "fields": {}}, "jira_create_issue"),
        ("jira_answer_approval", {"request": "DOCK-1", "decision": "approve"}, "jira_transition_issue"),
    ],
)
async def test_the_answer_says_what_works_instead(connection: Any, tool: str, arguments: dict[str, Any], instead: str) -> None:
    words = await connection.failure(tool, **arguments)
    assert "not on Data Center" in words
    assert instead in words
    assert not connection.sandbox.requests
