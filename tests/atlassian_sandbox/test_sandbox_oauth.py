"""Who gets in, and how tokens rotate in both dialects."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

import httpx
import pytest
from atlassian_sandbox.oauth import CLOUD_LEEWAY
from atlassian_sandbox.testing import Running, running
from atlassian_sandbox.world import CLOUD_ID


def _refresh_dc(sandbox: Running, token: str, product: str = "jira") -> httpx.Response:
    prefix = {"jira": "JIRA", "confluence": "CONF"}[product]
    data = {
        "grant_type": "refresh_token",
        "client_id": sandbox.env[f"{prefix}_CLIENT_ID"],
        "client_secret": sandbox.env[f"{prefix}_CLIENT_SECRET"],
        "refresh_token": token,
    }
    url = f"{sandbox.env[f'{prefix}_BASE_URL']}/rest/oauth2/latest/token"
    return httpx.post(url, data=data, trust_env=False)


def _refresh_cloud(sandbox: Running, token: str, **changes: str) -> httpx.Response:
    body = {
        "grant_type": "refresh_token",
        "client_id": sandbox.env["JIRA_CLIENT_ID"],
        "client_secret": sandbox.env["JIRA_CLIENT_SECRET"],
        "refresh_token": token,
        **changes,
    }
    return httpx.post(f"{sandbox.env['MCP_ATLASSIAN_AUTH_URL']}/oauth/token", json=body, trust_env=False)


def _get(url: str, token: str) -> int:
    return httpx.get(url, headers={"Authorization": f"Bearer {token}"}, trust_env=False).status_code


def test_data_center_rotates_without_grace(datacenter: Running) -> None:
    url = f"{datacenter.env['JIRA_BASE_URL']}/rest/api/2/myself"
    old_access, old_refresh = datacenter.env["JIRA_ACCESS_TOKEN"], datacenter.env["JIRA_REFRESH_TOKEN"]
    assert _get(url, old_access) == 200

    answer = _refresh_dc(datacenter, old_refresh)
    assert answer.status_code == 200
    assert set(answer.json()) == {"access_token", "token_type", "expires_in", "refresh_token", "created_at"}
    assert answer.json()["expires_in"] == 3600

    assert _get(url, old_access) == 401
    assert _get(url, answer.json()["access_token"]) == 200
    spent = _refresh_dc(datacenter, old_refresh)
    assert (spent.status_code, spent.json()["error"]) == (400, "invalid_grant")
    assert (datacenter.token_refreshes, datacenter.double_spends) == (1, 1)


def test_a_token_of_one_product_does_not_open_the_other(datacenter: Running) -> None:
    assert _get(f"{datacenter.env['CONF_BASE_URL']}/rest/api/user/current", datacenter.env["JIRA_ACCESS_TOKEN"]) == 401


def test_data_center_gives_service_accounts_a_token_without_agile(datacenter: Running) -> None:
    data = {
        "grant_type": "client_credentials",
        "client_id": datacenter.env["JIRA_CLIENT_ID"],
        "client_secret": datacenter.env["JIRA_CLIENT_SECRET"],
        "scope": "READ",
    }
    base = datacenter.env["JIRA_BASE_URL"]
    answer = httpx.post(f"{base}/rest/oauth2/latest/token", data=data, trust_env=False).json()
    assert "refresh_token" not in answer
    assert _get(f"{base}/rest/api/2/myself", answer["access_token"]) == 200
    assert _get(f"{base}/rest/agile/1.0/board", answer["access_token"]) == 403


def test_cloud_rotates_with_leeway_and_then_answers_403(cloud: Running) -> None:
    now = 1000.0
    cloud.sandbox.credentials.clock = lambda: now
    first = _refresh_cloud(cloud, cloud.env["JIRA_REFRESH_TOKEN"])
    assert first.status_code == 200
    now += CLOUD_LEEWAY - 1
    assert _refresh_cloud(cloud, cloud.env["JIRA_REFRESH_TOKEN"]).status_code == 200
    now += 2
    dead = _refresh_cloud(cloud, cloud.env["JIRA_REFRESH_TOKEN"])
    assert (dead.status_code, dead.json()["error"]) == (403, "invalid_grant")
    assert cloud.sandbox.credentials.count.reuses == 1


def test_a_wrong_client_secret_is_refused(cloud: Running) -> None:
    answer = _refresh_cloud(cloud, cloud.env["JIRA_REFRESH_TOKEN"], client_secret="guess")
    assert (answer.status_code, answer.json()["error"]) == (401, "access_denied")
    assert cloud.token_refreshes == 0


def test_a_cloud_bearer_is_refused_at_the_site_and_taken_at_the_gateway(cloud: Running) -> None:
    token = cloud.env["JIRA_ACCESS_TOKEN"]
    assert _get(f"{cloud.url}/rest/api/3/myself", token) == 403
    assert _get(f"{cloud.url}/ex/jira/{CLOUD_ID}/rest/api/3/myself", token) == 200
    assert _get(f"{cloud.url}/ex/jira/00000000-0000-0000-0000-000000000000/rest/api/3/myself", token) == 404
    assert _get(f"{cloud.url}/ex/confluence/{CLOUD_ID}/wiki/api/v2/spaces", token) == 401
    assert _get(f"{cloud.url}/ex/confluence/{CLOUD_ID}/rest/api/3/myself", token) != 200


def test_the_site_is_found_by_its_address_and_is_not_the_first(cloud: Running) -> None:
    headers = {"Authorization": f"Bearer {cloud.env['JIRA_ACCESS_TOKEN']}"}
    sites = httpx.get(f"{cloud.url}/oauth/token/accessible-resources", headers=headers, trust_env=False).json()
    assert sites[0]["url"] != cloud.url
    assert [site["id"] for site in sites if site["url"] == cloud.url] == [CLOUD_ID]
    assert httpx.get(f"{cloud.url}/_edge/tenant_info", trust_env=False).json() == {"cloudId": CLOUD_ID}


@pytest.mark.parametrize("deployment", ["cloud", "datacenter"])
def test_access_tokens_expire_and_refreshed_ones_live_as_long(deployment: Any) -> None:
    with running(deployment, token_ttl=60) as sandbox:
        now = sandbox.sandbox.credentials.clock()
        sandbox.sandbox.credentials.clock = lambda: now
        base = sandbox.env["JIRA_BASE_URL"] if deployment == "datacenter" else f"{sandbox.url}/ex/jira/{CLOUD_ID}"
        url = f"{base}/rest/api/{2 if deployment == 'datacenter' else 3}/myself"
        assert _get(url, sandbox.env["JIRA_ACCESS_TOKEN"]) == 200
        now += 61
        assert _get(url, sandbox.env["JIRA_ACCESS_TOKEN"]) == 401
        refresh = _refresh_dc if deployment == "datacenter" else _refresh_cloud
        fresh = refresh(sandbox, sandbox.env["JIRA_REFRESH_TOKEN"]).json()["access_token"]
        assert _get(url, fresh) == 200
        now += 61
        assert _get(url, fresh) == 401


def test_personal_tokens_passwords_and_api_tokens() -> None:
    with running("datacenter", auth="pat") as sandbox:
        url = f"{sandbox.env['JIRA_BASE_URL']}/rest/api/2/myself"
        assert _get(url, sandbox.env["JIRA_PERSONAL_TOKEN"]) == 200
        assert _get(url, sandbox.env["CONF_PERSONAL_TOKEN"]) == 401
    with running("datacenter", auth="basic") as sandbox:
        url = f"{sandbox.env['JIRA_BASE_URL']}/rest/api/2/myself"
        good = (sandbox.env["JIRA_USERNAME"], sandbox.env["JIRA_PASSWORD"])
        assert httpx.get(url, auth=good, trust_env=False).json()["name"] == sandbox.env["JIRA_USERNAME"]
        assert httpx.get(url, auth=(good[0], "wrong"), trust_env=False).status_code == 401
        assert httpx.get(url, trust_env=False).status_code == 401
    with running("cloud", auth="api-token") as sandbox:
        good = (sandbox.env["JIRA_EMAIL"], sandbox.env["JIRA_API_TOKEN"])
        answer = httpx.get(f"{sandbox.url}/rest/api/3/myself", auth=good, trust_env=False)
        assert answer.json()["emailAddress"] == sandbox.env["JIRA_EMAIL"]


def test_the_environment_names_what_the_server_needs(cloud: Running, datacenter: Running) -> None:
    assert cloud.env["JIRA_BASE_URL"] == cloud.url
    assert cloud.env["CONF_BASE_URL"] == f"{cloud.url}/wiki"
    assert cloud.env["MCP_ATLASSIAN_API_URL"] == cloud.env["MCP_ATLASSIAN_AUTH_URL"] == cloud.url
    assert cloud.env["JIRA_DEPLOYMENT"] == "cloud"
    assert datacenter.env["JIRA_BASE_URL"] == f"{datacenter.url}/jira"
    assert datacenter.env["CONF_BASE_URL"] == f"{datacenter.url}/confluence"
    assert not any(name.startswith("MCP_") for name in datacenter.env)
    for prefix in ("JIRA", "CONF"):
        for name in ("CLIENT_ID", "CLIENT_SECRET", "ACCESS_TOKEN", "REFRESH_TOKEN"):
            assert datacenter.env[f"{prefix}_{name}"]


def test_revoking_ends_every_grant(datacenter: Running) -> None:
    httpx.delete(f"{datacenter.url}/_sandbox/tokens", trust_env=False)
    assert _get(f"{datacenter.env['JIRA_BASE_URL']}/rest/api/2/myself", datacenter.env["JIRA_ACCESS_TOKEN"]) == 401
    assert _refresh_dc(datacenter, datacenter.env["JIRA_REFRESH_TOKEN"]).status_code == 400


@pytest.mark.parametrize("deployment", ["cloud", "datacenter"])
def test_a_code_of_an_authorisation_is_good_once_for_who_asked(deployment: Any) -> None:
    verifier, back = "v" * 43, "http://127.0.0.1:1/callback"
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    with running(deployment) as sandbox:
        client = {"client_id": sandbox.env["JIRA_CLIENT_ID"], "redirect_uri": back}
        asked = {**client, "response_type": "code", "state": "s t&te", "audience": "api.atlassian.com"}
        base = sandbox.url if deployment == "cloud" else f"{sandbox.env['JIRA_BASE_URL']}/rest/oauth2/latest"
        token_url = f"{sandbox.url}/oauth/token" if deployment == "cloud" else f"{base}/token"
        if deployment == "datacenter":
            asked |= {"code_challenge": challenge, "code_challenge_method": "S256"}

        def redeem(code: str, **changes: str) -> httpx.Response:
            body = {**client, "grant_type": "authorization_code", "code": code, **changes}
            body["client_secret"] = sandbox.env["JIRA_CLIENT_SECRET"]
            sent: Any = {"json": body} if deployment == "cloud" else {"data": body}
            return httpx.post(token_url, trust_env=False, **sent)

        def code() -> str:
            answer = httpx.get(f"{base}/authorize", params=asked, trust_env=False)
            target = httpx.URL(answer.headers["location"])
            assert (answer.status_code, target.params["state"]) == (302, "s t&te")
            return target.params["code"]

        proof = {"code_verifier": verifier} if deployment == "datacenter" else {}
        good = code()
        answer = redeem(good, **proof)
        assert answer.status_code == 200
        assert answer.json()["refresh_token"]
        assert redeem(good, **proof).status_code in (400, 403), "once only"
        assert redeem(code(), **{**proof, "redirect_uri": "http://127.0.0.1:2/"}).status_code in (400, 403)
        if deployment == "datacenter":
            assert redeem(code(), code_verifier="w" * 43).status_code == 400
            assert redeem(code()).status_code == 400
