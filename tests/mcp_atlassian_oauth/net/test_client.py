"""The client of a product: how it signs, what it follows, what it says when nothing works."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from atlassian_sandbox.testing import Running
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.client import open_client
from mcp_atlassian_oauth.net.cloud import CloudGateway
from mcp_atlassian_oauth.net.errors import translate
from mcp_atlassian_oauth.settings import Settings, SettingsError

Start = Callable[..., Running]
Configure = Callable[..., Settings]


def jira(settings: Settings, **more: Any) -> httpx.AsyncClient:
    assert settings.jira is not None
    return open_client(settings.jira, settings, **more)


@asynccontextmanager
async def answering(*answers: bytes, seen: list[bytes] | None = None) -> Any:
    """Serve these answers, one a connection, and yield the address."""
    queue = list(answers)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        if seen is not None:
            seen.append(head)
        writer.write(queue.pop(0))
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


def site(url: str, **more: str) -> Settings:
    return Settings.from_environment(
        {"JIRA_BASE_URL": url, "JIRA_PERSONAL_TOKEN": "pt-secret", "MCP_HTTP_TRUST_ENV": "false", **more}
    )


def head(status: str, **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", "Content-Length: 0", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode()


OK = head("200 OK")


@pytest.mark.parametrize(
    ("deployment", "auth", "scheme"),
    [("datacenter", "pat", "Bearer"), ("datacenter", "basic", "Basic"), ("cloud", "api-token", "Basic")],
)
@pytest.mark.anyio
async def test_fixed_credentials_are_accepted(
    sandbox: Start, configured: Configure, deployment: Any, auth: Any, scheme: str
) -> None:
    box = sandbox(deployment, auth=auth)
    async with jira(configured(box)) as client:
        version = "3" if deployment == "cloud" else "2"
        assert (await client.get(f"/rest/api/{version}/myself")).status_code == 200
    assert box.requests[0].headers["authorization"].startswith(f"{scheme} ")
    assert box.requests[0].headers["user-agent"].startswith("mcp-atlassian-oauth/")


@pytest.mark.anyio
async def test_cloud_oauth_goes_through_the_gateway_and_asks_for_the_id_once(sandbox: Start, configured: Configure) -> None:
    box = sandbox("cloud")
    async with jira(configured(box)) as client:
        answers = await asyncio.gather(*(client.get("/rest/api/3/myself?expand=groups") for _ in range(5)))
    assert {answer.status_code for answer in answers} == {200}
    paths = [request.path for request in box.requests]
    assert paths.count("/oauth/token/accessible-resources") == 1
    assert next(path for path in paths if path.endswith("/rest/api/3/myself")).startswith("/ex/jira/")
    assert box.requests[-1].query == (("expand", "groups"),)


@pytest.mark.anyio
async def test_a_site_that_the_grant_does_not_cover_is_never_replaced_by_another(sandbox: Start, configured: Configure) -> None:
    box = sandbox("cloud")
    async with jira(configured(box, JIRA_BASE_URL="https://other.atlassian.net")) as client:
        with pytest.raises(AtlassianError, match=r"no access to https://other\.atlassian\.net") as caught:
            await client.get("/rest/api/3/myself")
    assert box.env["JIRA_BASE_URL"] in str(caught.value), "it says which sites there are"
    assert not [request for request in box.requests if request.path.startswith("/ex/")]


@pytest.mark.parametrize("body", [b"null", b"{}", b'[1, {"url": 2, "id": "x"}, {"url": "no address", "id": "a"}]', b"<"])
@pytest.mark.anyio
async def test_an_odd_list_of_sites_is_an_error_and_no_crash(body: bytes) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=body))
    gateway = CloudGateway(transport, "https://api.example.com", "jira", "https://a.atlassian.net")
    async with httpx.AsyncClient(base_url="https://api.example.com/ex/jira/a.atlassian.net", transport=gateway) as client:
        with pytest.raises(AtlassianError, match="no site"):
            await client.get("/rest/api/3/myself")


@pytest.mark.anyio
async def test_the_gateway_changes_no_path_but_its_own() -> None:
    paths: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.raw_path.decode())
        return httpx.Response(200, json=[{"url": "https://A.atlassian.net/", "id": "11-22"}])

    gateway = CloudGateway(httpx.MockTransport(answer), "https://api.example.com", "jira", "https://a.atlassian.net")
    async with httpx.AsyncClient(base_url="https://api.example.com/ex/jira/a.atlassian.net", transport=gateway) as client:
        await client.get("/rest/a%2Fb?x=%2F")
        await client.get("https://api.example.com/ex/jira/a.atlassian.net.evil/x")
        await client.get("https://api.example.com/ex/jira/other/x")
    assert paths == [
        "/oauth/token/accessible-resources",
        "/ex/jira/11-22/rest/a%2Fb?x=%2F",
        "/ex/jira/a.atlassian.net.evil/x",
        "/ex/jira/other/x",
    ]


@pytest.mark.anyio
async def test_a_redirect_within_the_site_is_followed_with_credentials() -> None:
    seen: list[bytes] = []
    redirect = head("302 Found", Location="/jira/there?a=1")
    async with answering(redirect, OK, seen=seen) as url, jira(site(f"{url}/jira")) as client:
        assert (await client.get("/here")).status_code == 200
    assert seen[1].startswith(b"GET /jira/there?a=1 ")
    assert b"Bearer pt-secret" in seen[1]


@pytest.mark.anyio
async def test_a_redirect_to_another_host_is_not_followed() -> None:
    seen: list[bytes] = []
    async with answering(OK, seen=seen) as other:
        for target in (f"{other}/steal", f"//localhost:{other.rpartition(':')[2]}/steal"):
            async with answering(head("302 Found", Location=target)) as url, jira(site(url)) as client:
                assert (await client.get("/here")).status_code == 302
    assert seen == []


@pytest.mark.anyio
async def test_a_write_is_never_redirected() -> None:
    seen: list[bytes] = []
    async with answering(head("307 Temporary Redirect", Location="/there"), OK, seen=seen) as url, jira(site(url)) as client:
        assert (await client.post("/here", json={})).status_code == 307
    assert len(seen) == 1


@pytest.mark.anyio
async def test_redirects_in_a_circle_end() -> None:
    async with answering(*[head("302 Found", Location="/again")] * 10) as url, jira(site(url)) as client:
        assert (await client.get("/again")).status_code == 302


@pytest.mark.anyio
async def test_credentials_stay_with_the_site() -> None:
    seen: list[bytes] = []
    async with answering(OK, seen=seen) as other, jira(site("http://127.0.0.1:9")) as client:
        with pytest.raises(AtlassianError, match="Nothing was sent"):
            await client.get(f"{other}/x")
    assert seen == []


async def _fails(
    request: Callable[[httpx.AsyncClient], Awaitable[object]], settings: Settings, clock: Any = None
) -> AtlassianError:
    async with jira(settings, **({"clock": clock} if clock else {})) as client:
        with pytest.raises(httpx.HTTPError) as caught:
            await request(client)
    return translate(caught.value)


@pytest.mark.anyio
async def test_no_connection_says_what_to_check() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    error = await _fails(lambda client: client.post("/x"), site(f"http://127.0.0.1:{port}"))
    assert "No connection to 127.0.0.1" in str(error)
    assert "Check the address" in error.advice


@pytest.mark.anyio
async def test_a_write_whose_answer_was_lost_may_have_happened(clock: Any) -> None:
    async with answering(b"") as url:
        error = await _fails(lambda client: client.post("/x"), site(url))
    assert "may have happened" in error.advice
    async with answering(*[b""] * 5) as url:
        error = await _fails(lambda client: client.get("/x"), site(url), clock)
    assert "may have happened" not in error.advice


def test_a_certificate_that_nobody_trusts_says_which_variable_helps() -> None:
    request = httpx.Request("GET", "https://jira.example.com")
    cause = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error = httpx.ConnectError("tls", request=request)
    error.__cause__ = cause
    said = translate(error)
    assert "certificate of jira.example.com" in str(said)
    assert "MCP_CA_BUNDLE" in said.advice


def test_an_atlassian_error_is_not_translated() -> None:
    error = AtlassianError("x")
    assert translate(error) is error


def test_a_bundle_without_certificates_is_an_error_that_names_the_variable(tmp_path: Path) -> None:
    bundle = tmp_path / "ca.pem"
    bundle.write_text("nothing", encoding="utf-8")
    with pytest.raises((AtlassianError, SettingsError), match="MCP_CA_BUNDLE"):
        jira(site("https://jira.example.com", MCP_CA_BUNDLE=str(bundle)))


@pytest.mark.anyio
async def test_the_proxy_of_the_environment_is_used_only_if_it_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    seen: list[bytes] = []
    async with answering(OK, seen=seen) as proxy:
        monkeypatch.setenv("http_proxy", proxy)
        async with jira(site("http://jira.example.com", MCP_HTTP_TRUST_ENV="true")) as client:
            assert (await client.get("/x")).status_code == 200
    assert seen[0].startswith(b"GET http://jira.example.com/x ")
    async with answering(OK) as direct, jira(site(direct)) as client:
        assert (await client.get("/x")).status_code == 200
