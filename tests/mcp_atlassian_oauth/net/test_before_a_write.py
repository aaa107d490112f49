"""What fails before a write is sent: nobody is told that the write may have happened, since it can't have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from atlassian_clients.runtime import Request
from atlassian_sandbox.testing import Running
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.client import open_client
from mcp_atlassian_oauth.net.clock import call_budget
from mcp_atlassian_oauth.settings import Settings
from mcp_atlassian_oauth.sites.http import write

pytestmark = pytest.mark.anyio
Start = Callable[..., Running]
Configure = Callable[..., Settings]
COMMENT = {"cloud": "/rest/api/3/issue/{}/comment", "datacenter": "/rest/api/2/issue/{}/comment"}
FAULTS: dict[str, dict[str, Any]] = {
    "503": {"status": 503},
    "reset": {"cut": "after"},
    "cut body": {"cut": "body"},
    "slow": {"slow_head": 6.0},
    "broken JSON": {"broken_json": True},
    "refused": {"status": 400, "body": {}},
}


def jira(settings: Settings) -> httpx.AsyncClient:
    assert settings.jira is not None
    return open_client(settings.jira, settings)


async def refused_comment(box: Running, settings: Settings) -> AtlassianError:
    deployment = box.sandbox.deployment
    path = COMMENT[deployment].format(sorted(box.world.issues)[0])
    async with jira(settings) as client:
        with pytest.raises(AtlassianError) as caught:
            await write(client, Request("POST", path))
    return caught.value


def comments_sent(box: Running) -> int:
    return sum(request.path.endswith("/comment") for request in box.requests)


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("way", ["oauth", "scoped API token"])
async def test_a_lookup_of_the_cloud_id_that_fails_says_that_nothing_was_sent(
    sandbox: Start, configured: Configure, fault: str, way: str
) -> None:
    box = sandbox("cloud", auth="oauth" if way == "oauth" else "api-token")
    more = {} if way == "oauth" else {"JIRA_API_TOKEN_SCOPED": "true"}
    box.fault(path="accessible-resources|tenant_info", times=None, **FAULTS[fault])
    error = await refused_comment(box, configured(box, MCP_READ_TIMEOUT="0.1", **more))
    assert "may have happened" not in str(error)
    assert "nothing was sent" in str(error) or "no site" in str(error)
    assert comments_sent(box) == 0


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("deployment", ["cloud", "datacenter"])
async def test_a_refresh_that_fails_before_a_write_says_that_nothing_was_done(
    sandbox: Start, configured: Configure, fault: str, deployment: Any
) -> None:
    box = sandbox(deployment)
    box.fault(path="token$", times=None, **FAULTS[fault])
    error = await refused_comment(box, configured(box, JIRA_ACCESS_TOKEN="", MCP_READ_TIMEOUT="0.1"))
    assert "may have happened" not in str(error)
    assert "token endpoint" in str(error)
    assert comments_sent(box) == 0


@pytest.mark.parametrize("deployment", ["cloud", "datacenter"])
async def test_a_refresh_that_fails_after_a_refusal_says_that_nothing_was_done(
    sandbox: Start, configured: Configure, deployment: Any
) -> None:
    box = sandbox(deployment)
    box.fault(path="token$", cut="after", times=None)
    box.fault(path="/comment", status=401, body={})
    error = await refused_comment(box, configured(box))
    assert "may have happened" not in str(error)
    assert "nothing was done" in str(error)
    assert comments_sent(box) == 1, "the one that was refused"


async def test_a_call_does_not_wait_for_a_refresh_longer_than_its_client_does(sandbox: Start, configured: Configure) -> None:
    box = sandbox("cloud")
    box.fault(path="token$", delay=0.6)
    async with jira(configured(box, JIRA_ACCESS_TOKEN="")) as client:
        with call_budget(0.2), pytest.raises(AtlassianError, match="no time left; nothing was done"):
            await client.get("/rest/api/3/myself")
        assert (await client.get("/rest/api/3/myself")).status_code == 200, "the refresh went on for the next call"
    assert (box.token_refreshes, box.double_spends) == (1, 0)
