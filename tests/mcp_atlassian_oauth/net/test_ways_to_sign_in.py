"""Service accounts, scoped tokens, client certificates; and which settings contradict another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from atlassian_sandbox.testing import Running
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.client import open_client
from mcp_atlassian_oauth.settings import CertificateOnly, ServiceAccount, Settings, SettingsError

Start = Callable[..., Running]
Configure = Callable[..., Settings]
MYSELF = {"cloud": "/rest/api/3/myself", "datacenter": "/rest/api/2/myself"}
NO_TOKENS = {"JIRA_ACCESS_TOKEN": "", "JIRA_REFRESH_TOKEN": ""}


def jira(settings: Settings) -> httpx.AsyncClient:
    assert settings.jira is not None
    return open_client(settings.jira, settings)


@pytest.mark.anyio
@pytest.mark.parametrize("deployment", ["cloud", "datacenter"])
async def test_a_service_account_gets_its_own_tokens_and_new_ones_when_they_end(
    sandbox: Start, configured: Configure, deployment: Any
) -> None:
    box = sandbox(deployment)
    settings = configured(box, JIRA_GRANT_TYPE="client_credentials", JIRA_SCOPES="WRITE", **NO_TOKENS)
    assert isinstance(settings.jira and settings.jira.credentials, ServiceAccount)
    async with jira(settings) as client:
        assert (await client.get(MYSELF[deployment])).status_code == 200
        box.fault(path="myself", status=401, body={})
        assert (await client.get(MYSELF[deployment])).status_code == 200
    asked = [request.body.decode() for request in box.requests if request.path.endswith("/token")]
    assert len(asked) == 2
    assert all("client_credentials" in body and "refresh_token" not in body for body in asked)


@pytest.mark.anyio
async def test_a_scoped_api_token_goes_to_the_gateway_and_asks_the_site_for_its_id(sandbox: Start, configured: Configure) -> None:
    box = sandbox("cloud", auth="api-token")
    async with jira(configured(box, JIRA_API_TOKEN_SCOPED="true")) as client:
        assert (await client.get(MYSELF["cloud"])).status_code == 200
    first, second = box.requests
    assert first.path == "/_edge/tenant_info"
    assert "authorization" not in first.headers
    assert second.path.startswith("/ex/jira/")
    cloud_id = second.path.split("/")[3]
    box.clear()
    async with jira(configured(box, JIRA_API_TOKEN_SCOPED="true", JIRA_CLOUD_ID=cloud_id)) as client:
        assert (await client.get(MYSELF["cloud"])).status_code == 200
    assert len(box.requests) == 1, "a cloud id that is set is not looked up"


@pytest.mark.anyio
async def test_a_lost_answer_of_the_token_endpoint_is_asked_for_again_on_cloud_only(
    sandbox: Start, configured: Configure
) -> None:
    box = sandbox("cloud")
    box.fault(path="token$", cut="after")
    async with jira(configured(box, JIRA_ACCESS_TOKEN="")) as client:
        assert (await client.get(MYSELF["cloud"])).status_code == 200
    assert box.sandbox.credentials.count.reuses == 1
    box = sandbox("datacenter")
    box.fault(path="token$", cut="after")
    async with jira(configured(box, JIRA_ACCESS_TOKEN="")) as client:
        with pytest.raises(AtlassianError, match="somebody must sign in again"):
            await client.get(MYSELF["datacenter"])
    assert box.token_refreshes == 1


CLOUD = {"JIRA_BASE_URL": "https://a.atlassian.net"}
CENTER = {"JIRA_BASE_URL": "https://jira.example.com"}
CLIENT = {"JIRA_CLIENT_ID": "id", "JIRA_CLIENT_SECRET": "cs"}
API_TOKEN = {**CLOUD, "JIRA_EMAIL": "a@example.com", "JIRA_API_TOKEN": "token"}


@pytest.mark.parametrize(
    ("environ", "named"),
    [
        ({**CENTER, **CLIENT, "JIRA_GRANT_TYPE": "client_credentials"}, ["JIRA_GRANT_TYPE", "JIRA_SCOPES"]),
        (
            {**CLOUD, **CLIENT, "JIRA_GRANT_TYPE": "client_credentials", "JIRA_REFRESH_TOKEN": "rt"},
            ["JIRA_GRANT_TYPE", "JIRA_REFRESH_TOKEN"],
        ),
        ({**CENTER, "JIRA_PERSONAL_TOKEN": "pt", "JIRA_SCOPES": "READ"}, ["JIRA_SCOPES", "JIRA_PERSONAL_TOKEN"]),
        ({**API_TOKEN, "JIRA_CLOUD_ID": "11-22"}, ["JIRA_CLOUD_ID", "JIRA_API_TOKEN_SCOPED"]),
        ({**CLOUD, **CLIENT, "JIRA_API_TOKEN_SCOPED": "true"}, ["JIRA_API_TOKEN_SCOPED", "JIRA_CLIENT_ID"]),
        ({**CENTER, **CLIENT, "JIRA_CLOUD_ID": "11-22"}, ["JIRA_CLOUD_ID", "JIRA_DEPLOYMENT"]),
        ({**CENTER, "JIRA_PERSONAL_TOKEN": "pt", "JIRA_CLIENT_KEY": __file__}, ["JIRA_CLIENT_CERT", "JIRA_CLIENT_KEY"]),
        ({**API_TOKEN, "JIRA_CLIENT_CERT": __file__}, ["JIRA_CLIENT_CERT", "Cloud"]),
        ({"JIRA_BASE_URL": "http://jira.example.com", "JIRA_CLIENT_CERT": __file__}, ["JIRA_CLIENT_CERT", "JIRA_BASE_URL"]),
        ({**CENTER, **CLIENT, "JIRA_REDIRECT_URI": "http://evil@127.0.0.1/"}, ["JIRA_REDIRECT_URI"]),
    ],
)
def test_contradictions_are_refused_with_both_names(environ: dict[str, str], named: list[str]) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.from_environment(environ)
    for name in named:
        assert name in str(caught.value)


def test_the_password_of_a_key_is_a_secret_of_the_settings(tmp_path: Path) -> None:
    pem = tmp_path / "ada.pem"
    pem.touch()
    found = Settings.from_environment(
        {**CENTER, "JIRA_CLIENT_CERT": str(pem), "JIRA_CLIENT_KEY": str(pem), "JIRA_CLIENT_KEY_PASSWORD": "pass-of-the-key"}
    )
    assert found.jira is not None
    assert found.jira.credentials == CertificateOnly()
    assert "pass-of-the-key" in found.secrets()
    assert "pass-of-the-key" not in repr(found)
