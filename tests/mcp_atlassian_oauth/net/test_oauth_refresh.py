"""OAuth tokens are refreshed in time, once, and are not lost; against the sandbox's token endpoints."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from atlassian_sandbox.testing import Running
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net import auth
from mcp_atlassian_oauth.net.client import open_client
from mcp_atlassian_oauth.settings import Settings

pytestmark = pytest.mark.anyio

Start = Callable[..., Running]
Configure = Callable[..., Settings]
DEPLOYMENTS = pytest.mark.parametrize("deployment", ["cloud", "datacenter"])
TOKEN_PATHS = {"cloud": "/oauth/token", "datacenter": "/jira/rest/oauth2/latest/token"}
MYSELF = {"cloud": "/rest/api/3/myself", "datacenter": "/rest/api/2/myself"}


def jira(settings: Settings) -> httpx.AsyncClient:
    assert settings.jira is not None
    return open_client(settings.jira, settings)


def refreshes(box: Running) -> int:
    return sum(request.path.endswith("/token") for request in box.requests)


def calls(box: Running) -> list[int | None]:
    return [request.status for request in box.requests if request.path.endswith("/myself")]


@DEPLOYMENTS
async def test_a_good_token_is_used_as_it_is(sandbox: Start, configured: Configure, deployment: Any) -> None:
    box = sandbox(deployment)
    async with jira(configured(box)) as client:
        for _ in range(3):
            assert (await client.get(MYSELF[deployment])).status_code == 200
    assert box.token_refreshes == 0
    assert calls(box) == [200, 200, 200]


@DEPLOYMENTS
async def test_a_token_that_is_refused_is_refreshed_once_and_the_request_repeated_once(
    sandbox: Start, configured: Configure, deployment: Any
) -> None:
    box = sandbox(deployment)
    async with jira(configured(box)) as client:
        assert (await client.get(MYSELF[deployment])).status_code == 200
        box.clear()
        box.fault(path="myself", status=401, body={})
        assert (await client.get(MYSELF[deployment])).status_code == 200
    assert calls(box) == [401, 200]
    assert box.token_refreshes == 1


@DEPLOYMENTS
async def test_without_an_access_token_the_first_request_fetches_one(
    sandbox: Start, configured: Configure, deployment: Any
) -> None:
    box = sandbox(deployment)
    async with jira(configured(box, JIRA_ACCESS_TOKEN="")) as client:
        assert (await client.get(MYSELF[deployment])).status_code == 200
    assert calls(box) == [200]
    assert box.token_refreshes == 1


@DEPLOYMENTS
async def test_a_token_is_refreshed_before_it_expires(sandbox: Start, configured: Configure, deployment: Any) -> None:
    box = sandbox(deployment, token_ttl=1.0)
    async with jira(configured(box, JIRA_ACCESS_TOKEN="")) as client:
        assert (await client.get(MYSELF[deployment])).status_code == 200
        await asyncio.sleep(0.95)
        assert (await client.get(MYSELF[deployment])).status_code == 200
    assert calls(box) == [200, 200], "no request was sent with a token that had expired"
    assert box.token_refreshes == 2


@DEPLOYMENTS
async def test_many_requests_at_once_share_one_refresh(sandbox: Start, configured: Configure, deployment: Any) -> None:
    box = sandbox(deployment)
    async with jira(configured(box, JIRA_ACCESS_TOKEN="stale")) as client:
        answers = await asyncio.gather(*(client.get(MYSELF[deployment]) for _ in range(20)))
    assert {answer.status_code for answer in answers} == {200}
    assert (box.token_refreshes, box.double_spends) == (1, 0)


@DEPLOYMENTS
async def test_two_processes_with_the_same_seed_do_not_spend_it_twice(
    sandbox: Start, configured: Configure, deployment: Any
) -> None:
    box = sandbox(deployment)
    settings = configured(box, JIRA_ACCESS_TOKEN="stale")
    # Two clients know nothing of each other but the store: as two processes do.
    async with jira(settings) as one, jira(settings) as other:
        answers = await asyncio.gather(*(client.get(MYSELF[deployment]) for client in (one, other) * 5))
    assert {answer.status_code for answer in answers} == {200}
    assert (box.token_refreshes, box.double_spends) == (1, 0)


@DEPLOYMENTS
async def test_the_rotated_token_outlives_the_process(sandbox: Start, configured: Configure, deployment: Any) -> None:
    box = sandbox(deployment, token_ttl=0.25)
    settings = configured(box)
    for _ in range(2):
        await asyncio.sleep(0.3)
        async with jira(settings) as client:
            assert (await client.get(MYSELF[deployment])).status_code == 200
    assert (box.token_refreshes, box.double_spends) == (2, 0)


async def test_a_changed_variable_wins_over_what_was_stored(sandbox: Start, configured: Configure) -> None:
    box = sandbox("datacenter")
    async with jira(configured(box, JIRA_ACCESS_TOKEN="stale")) as client:
        await client.get(MYSELF["datacenter"])
    box.clear()
    # The stored access token is good, but somebody has set another one since.
    async with jira(configured(box, JIRA_ACCESS_TOKEN="newer")) as client:
        assert (await client.get(MYSELF["datacenter"])).status_code == 200
    assert box.requests[0].headers["authorization"] == "Bearer newer"
    # Another refresh token is another grant: the stored chain doesn't count for it.
    async with jira(configured(box, JIRA_ACCESS_TOKEN="", JIRA_REFRESH_TOKEN="another")) as client:
        with pytest.raises(AtlassianError, match="no longer valid"):
            await client.get(MYSELF["datacenter"])


@DEPLOYMENTS
async def test_a_cancelled_call_does_not_lose_the_rotated_token(sandbox: Start, configured: Configure, deployment: Any) -> None:
    box = sandbox(deployment)
    settings = configured(box, JIRA_ACCESS_TOKEN="")
    box.fault(path="token$", delay=0.4)
    async with jira(settings) as client:
        call = asyncio.create_task(client.get(MYSELF[deployment]))
        await asyncio.sleep(0.2)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
    async with jira(settings) as client:
        assert (await client.get(MYSELF[deployment])).status_code == 200
    assert (box.token_refreshes, box.double_spends) == (1, 0)


@DEPLOYMENTS
async def test_a_dead_grant_is_one_clear_error_and_no_storm(sandbox: Start, configured: Configure, deployment: Any) -> None:
    box = sandbox(deployment)
    async with jira(configured(box, JIRA_ACCESS_TOKEN="", JIRA_REFRESH_TOKEN="spent")) as client:
        for _ in range(4):
            with pytest.raises(AtlassianError, match="no longer valid") as caught:
                await client.get(MYSELF[deployment])
    assert "JIRA_REFRESH_TOKEN" in caught.value.advice
    assert caught.value.status == {"cloud": 403, "datacenter": 400}[deployment]
    assert refreshes(box) == 1


@DEPLOYMENTS
async def test_a_wrong_client_secret_is_told_apart_from_a_dead_grant(
    sandbox: Start, configured: Configure, deployment: Any
) -> None:
    box = sandbox(deployment)
    async with jira(configured(box, JIRA_ACCESS_TOKEN="", JIRA_CLIENT_SECRET="wr0ng-secret")) as client:
        with pytest.raises(AtlassianError, match="refused the OAuth client") as caught:
            await client.get(MYSELF[deployment])
    assert "JIRA_CLIENT_SECRET" in caught.value.advice
    assert "wr0ng" not in str(caught.value)


@pytest.mark.parametrize(
    ("deployment", "fault", "said"),
    [
        ("cloud", {"status": 503}, "503"),
        ("datacenter", {"cut": "before"}, "is down"),
        ("datacenter", {"status": 200, "body": {}}, "without an access"),
    ],
)
async def test_a_token_endpoint_in_trouble_is_reported_as_that(
    sandbox: Start, configured: Configure, deployment: Any, fault: dict[str, Any], said: str
) -> None:
    box = sandbox(deployment)
    box.fault(path="token$", **fault)
    async with jira(configured(box, JIRA_ACCESS_TOKEN="")) as client:
        with pytest.raises(AtlassianError, match=said) as caught:
            await client.get(MYSELF[deployment])
        assert "token endpoint" in str(caught.value)
        assert "no longer valid" not in str(caught.value)
        assert (await client.get(MYSELF[deployment])).status_code == 200, "trouble passes"


async def test_trouble_at_the_endpoint_does_not_waste_a_token_that_is_still_good(
    sandbox: Start, configured: Configure, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = sandbox("cloud", token_ttl=1000.0)
    async with jira(configured(box, JIRA_ACCESS_TOKEN="")) as client:
        assert (await client.get(MYSELF["cloud"])).status_code == 200
        box.fault(path="token$", status=503)
        # Late enough to refresh, a tenth of the life before the end at the most, and not yet the end.
        monkeypatch.setattr(auth, "time", SimpleNamespace(time=lambda: time.time() + 950))
        assert (await client.get(MYSELF["cloud"])).status_code == 200
        assert [request.status for request in box.requests if request.path.endswith("token")] == [200, 503]
    assert box.token_refreshes == 1


async def test_an_access_token_alone_is_used_until_it_is_refused(sandbox: Start, configured: Configure) -> None:
    box = sandbox("cloud")
    alone = {"JIRA_REFRESH_TOKEN": "", "JIRA_CLIENT_ID": "", "JIRA_CLIENT_SECRET": ""}
    async with jira(configured(box, **alone)) as client:
        assert (await client.get(MYSELF["cloud"])).status_code == 200
        box.fault(path="myself", status=401, body={})
        with pytest.raises(AtlassianError, match="no refresh token") as caught:
            await client.get(MYSELF["cloud"])
    assert caught.value.status == 401
    assert refreshes(box) == 0


async def test_a_request_that_is_refused_twice_is_answered_with_the_refusal(sandbox: Start, configured: Configure) -> None:
    box = sandbox("datacenter")
    box.fault(path="myself", status=401, body={}, times=None)
    async with jira(configured(box)) as client:
        assert (await client.get(MYSELF["datacenter"])).status_code == 401
    assert calls(box) == [401, 401]
    assert box.token_refreshes == 1
