"""A person signs in with a browser, and the server finds the grant."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from atlassian_sandbox.testing import Running, running
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.login import Authorisation, Callback, login
from mcp_atlassian_oauth.net.client import open_client
from mcp_atlassian_oauth.settings import Settings, SettingsError

pytestmark = pytest.mark.anyio
MYSELF = {"cloud": "/rest/api/3/myself", "datacenter": "/rest/api/2/myself"}


def settings_of(box: Running, folder: Path, **more: str) -> Settings:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environ = {name: value for name, value in box.env.items() if not name.endswith("_TOKEN")}
    state = {"MCP_STATE_DIR": str(folder / "state"), "MCP_HTTP_TRUST_ENV": "false"}
    return Settings.from_environment({**environ, **state, "JIRA_REDIRECT_URI": f"http://127.0.0.1:{port}/callback", **more})


async def _walk(url: str) -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False, follow_redirects=True) as browser:
        return await browser.get(url)


@pytest.mark.parametrize("deployment", ["cloud", "datacenter"])
@pytest.mark.parametrize("browser", [True, False])
async def test_the_grant_of_a_sign_in_serves_the_server(
    tmp_path: Path, deployment: Any, browser: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[str] = []

    def opened(url: str) -> bool:
        pages.append(httpx.get(url, trust_env=False, follow_redirects=True).text)
        return True

    monkeypatch.setattr("webbrowser.open", opened)
    with running(deployment, token_ttl=0.3) as box:
        settings = settings_of(box, tmp_path)
        assert settings.jira is not None
        async with open_client(settings.jira, settings) as client:
            with pytest.raises(AtlassianError, match="Nobody has signed in"):
                await client.get(MYSELF[deployment])
        said: list[str] = []

        def paste() -> str:
            page = next(line for line in said if "/authorize?" in line).split()[-1]
            return httpx.get(page, trust_env=False).headers["location"] + "\n"

        await login("jira", settings, browser=browser, say=said.append, read=paste)
        text = "\n".join(said)
        assert box.url in text
        assert ("read:jira-work" if deployment == "cloud" else "Scopes") in text
        assert "refresh-" not in text, "no token is shown"
        if browser:
            assert "You are signed in" in pages[0]
        await asyncio.sleep(0.35)
        async with open_client(settings.jira, settings) as client:
            assert (await client.get(MYSELF[deployment])).status_code == 200
        assert (box.token_refreshes, box.double_spends) == (1, 0)


def begun(port: int) -> Authorisation:
    return Authorisation("https://x.example.com", f"http://127.0.0.1:{port}/callback", "the-state", "the-verifier")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


async def test_callback_page_echoes_nothing_unescaped_and_checks_the_state() -> None:
    port = free_port()
    async with Callback(begun(port)) as callback:
        waiting = asyncio.create_task(callback.code())
        base = f"http://127.0.0.1:{port}"
        async with httpx.AsyncClient(trust_env=False) as browser:
            foreign = await browser.get(f"{base}/callback", params={"code": "evil", "state": "guess"})
            assert foreign.status_code == 400
            assert (await browser.get(f"{base}/other?code=x&state=the-state")).status_code == 404
            rebound = await browser.get(f"{base}/callback?code=x&state=the-state", headers={"Host": "evil.example.com"})
            assert rebound.status_code == 404
            assert not waiting.done(), "a stranger can't end the sign-in"
            bad = await browser.get(f"{base}/callback", params={"error": "<script>alert(1)</script>", "state": "the-state"})
        assert bad.status_code == 400
        assert "<script>" not in bad.text
        assert "&lt;script&gt;" in bad.text
        assert bad.headers["content-security-policy"] == "default-src 'none'"
        with pytest.raises(AtlassianError, match="refused"):
            await waiting


async def test_a_code_comes_through_once() -> None:
    port = free_port()
    async with Callback(begun(port)) as callback:
        answer = await _walk(f"http://127.0.0.1:{port}/callback?code=the-code&state=the-state")
        assert answer.status_code == 200
        assert "the-code" not in answer.text
        assert await callback.code() == "the-code"


async def test_data_center_is_asked_with_pkce_and_cloud_for_offline_access(tmp_path: Path) -> None:
    for deployment in ("cloud", "datacenter"):
        with running(deployment) as box:  # type: ignore[arg-type]
            settings = settings_of(box, tmp_path)
            assert settings.jira is not None
            begin = Authorisation.begin(settings.jira, settings.jira.credentials, settings.auth_url)  # type: ignore[arg-type]
            asked = {name: values[0] for name, values in parse_qs(urlsplit(begin.url).query).items()}
            assert asked["response_type"] == "code"
            if deployment == "cloud":
                assert "offline_access" in asked["scope"]
                assert asked["audience"] == "api.atlassian.com"
            else:
                assert asked["code_challenge_method"] == "S256"
                assert begin.verifier not in begin.url
            assert begin.verifier not in repr(begin) or not begin.verifier


async def test_a_sign_in_needs_an_oauth_client(tmp_path: Path) -> None:
    environ = {"JIRA_BASE_URL": "https://jira.example.com", "JIRA_PERSONAL_TOKEN": "token", "MCP_STATE_DIR": str(tmp_path)}
    with pytest.raises(SettingsError, match="JIRA_CLIENT_ID"):
        await login("jira", Settings.from_environment(environ), browser=False, say=print, read=str)
