"""The wire over real connections: where requests may go, whom they trust, how much of an answer is taken."""

from __future__ import annotations

import asyncio
import gzip
import importlib.util
import ssl
import zlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import attrs
import httpx
import pytest
from atlassian_clients.runtime import Request
from hypothesis import given
from hypothesis import strategies as st
from mcp import Client
from mcp_atlassian_oauth.addresses import parse_base_url
from mcp_atlassian_oauth.app import application
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.answers import ERROR_BYTES, AnswerTooLargeError, BoundedAnswers
from mcp_atlassian_oauth.net.client import open_client, plain_client
from mcp_atlassian_oauth.net.errors import translate
from mcp_atlassian_oauth.net.redirects import MEDIA_ORIGINS, OwnOrigins, SafeRedirects
from mcp_atlassian_oauth.net.trust import trust_of
from mcp_atlassian_oauth.settings import Settings, SettingsError
from mcp_atlassian_oauth.sites.http import download, read, write

pytestmark = pytest.mark.anyio
SECRET = "pt-secret"


def site(url: str, **more: str) -> Settings:
    return Settings.from_environment({"JIRA_BASE_URL": url, "JIRA_PERSONAL_TOKEN": SECRET, "MCP_HTTP_TRUST_ENV": "false", **more})


def jira(settings: Settings, **more: Any) -> httpx.AsyncClient:
    assert settings.jira is not None
    return open_client(settings.jira, settings, **more)


def answer(status: str, body: bytes = b"", **headers: str) -> bytes:
    named = {"Content-Length": str(len(body)), **{name.replace("_", "-"): value for name, value in headers.items()}}
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in named.items())]
    return "\r\n".join([*lines, "", ""]).encode() + body


@attrs.define
class Server:
    """A server that gives the same answer to all; `seen` are the heads of requests, `closed` is set when a client leaves."""

    url: str = ""
    seen: list[bytes] = attrs.Factory(list)
    asked: asyncio.Event = attrs.Factory(asyncio.Event)
    closed: asyncio.Event = attrs.Factory(asyncio.Event)


@asynccontextmanager
async def serving(*answers: bytes, host: str = "127.0.0.1", context: ssl.SSLContext | None = None) -> AsyncIterator[Server]:
    """Serve answers in turn, the last one for good; an empty one is never given."""
    server = Server()
    queue = list(answers)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                server.seen.append(await reader.readuntil(b"\r\n\r\n"))
                server.asked.set()
                content = queue.pop(0) if len(queue) > 1 else queue[0]
                if not content:
                    await reader.read()
                    server.closed.set()
                    return
                writer.write(content)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            server.closed.set()
        finally:
            writer.close()

    async with await asyncio.start_server(serve, host, 0, ssl=context) as listening:
        scheme = "https" if context else "http"
        server.url = f"{scheme}://{host}:{listening.sockets[0].getsockname()[1]}"
        yield server


# Redirects and addresses.


@pytest.mark.parametrize("status", ["301 x", "302 x", "303 x", "307 x", "308 x"])
async def test_redirects_to_internal_hosts_are_not_followed(status: str) -> None:
    async with serving(answer("200 OK")) as internal:
        port = internal.url.rpartition(":")[2]
        for target in (f"{internal.url}/admin", f"//localhost:{port}/x", f"http://[::1]:{port}/", f"http://0x7f000001:{port}/"):
            async with serving(answer(status, Location=target)) as redirecting, jira(site(redirecting.url)) as client:
                assert (await client.get("/x")).status_code == int(status[:3])
                assert (await client.get("/x", extensions={"download": 100})).status_code == int(status[:3])
        assert internal.seen == []


async def test_redirects_to_internal_hosts_are_not_followed_by_writes_either() -> None:
    async with serving(answer("200 OK")) as internal:
        redirect = answer("307 x", Location=f"{internal.url}/x")
        async with serving(redirect) as redirecting, jira(site(redirecting.url)) as client:
            for method in ("POST", "PUT", "DELETE"):
                with pytest.raises(AtlassianError, match="redirects to another address"):
                    await write(client, Request(method, "/x"))
        assert internal.seen == []
        assert len(redirecting.seen) == 3


@pytest.mark.parametrize(
    "location",
    ["http://127.0.0.1\\@{other}/", "\\\\{other}\\x", "/\\{other}/x", "http://{own}\\@{other}", "http://{own}@{other}/"],
)
async def test_a_backslash_in_a_redirect_is_refused(location: str) -> None:
    async with serving(answer("200 OK")) as other:
        async with serving(answer("302 x", Location="/"), answer("200 OK")) as probe, jira(site(probe.url)) as client:
            assert (await client.get("/x")).status_code == 200
        address = location.format(own="127.0.0.1", other=other.url.removeprefix("http://"))
        async with serving(answer("302 x", Location=address)) as redirecting, jira(site(redirecting.url)) as client:
            assert (await client.get("/x")).status_code == 302
        assert other.seen == []


@pytest.mark.parametrize(
    "address", ["http://localhost\\@evil.example", "https:\\\\evil.example", "https://a.example\\", "https://user@evil.example"]
)
def test_a_backslash_in_the_authority_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="an address"):
        parse_base_url(address)
    with pytest.raises(SettingsError, match="JIRA_BASE_URL"):
        site(address)


async def test_the_upstream_is_never_chosen_by_a_caller() -> None:
    async with serving(answer("200 OK", b"{}")) as other, serving(answer("200 OK", b"{}")) as own:
        async with jira(site(own.url)) as client:
            host = other.url.removeprefix("http://")
            for url in (f"{other.url}/x", f"http://{SECRET}@{own.url.removeprefix('http://')}/x", "http://169.254.169.254/"):
                with pytest.raises(AtlassianError, match="not an address of the configured site"):
                    await client.get(url)
            for path in (f"//{host}/x", f"/\\{host}/x", f"/@{host}/x", f"/x?url={other.url}"):
                await read(
                    client, Request("GET", path, headers=(("X-Atlassian-Jira-Url", other.url), ("X-Forwarded-Host", host)))
                )
            assert len(own.seen) == 4
        assert other.seen == []


@given(st.text(max_size=60))
async def test_no_address_leads_elsewhere(text: str) -> None:
    asked: list[httpx.URL] = []

    def seen(request: httpx.Request) -> httpx.Response:
        asked.append(request.url)
        return httpx.Response(302, headers=[(b"Location", text.encode("utf-8", "replace"))])

    wire = OwnOrigins(SafeRedirects(httpx.MockTransport(seen)), ("https://jira.example.com",))
    async with httpx.AsyncClient(transport=wire, base_url="https://jira.example.com/context") as client:
        for address in (text, f"/{text}", f"//{text}", "/x"):
            try:
                await client.get(address)
            except (AtlassianError, httpx.InvalidURL, httpx.HTTPError, UnicodeError):
                continue
    assert {(url.scheme, url.host) for url in asked} <= {("https", "jira.example.com")}


async def test_the_authorization_header_never_crosses_origins(monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(answer("200 OK", b"file content")) as media:
        hop = answer("303 x", Location=f"{media.url}/file?token=signed", Set_Cookie="JSESSIONID=abc")
        async with serving(hop) as own:
            monkeypatch.setattr("mcp_atlassian_oauth.net.client.MEDIA_ORIGINS", (media.url,))
            async with jira(
                Settings.from_environment(
                    {
                        "JIRA_BASE_URL": own.url,
                        "JIRA_DEPLOYMENT": "cloud",
                        "JIRA_EMAIL": "a@example.com",
                        "JIRA_API_TOKEN": SECRET,
                        "MCP_HTTP_TRUST_ENV": "false",
                    }
                )
            ) as client:
                request = Request("GET", "/rest/api/3/attachment/content/1", headers=(("X-Own", "1"),))
                async with download(client, request, limit=100) as response:
                    assert b"".join([piece async for piece in response.aiter_bytes()]) == b"file content"
                assert b"authorization: basic" in own.seen[0].lower()
                head = media.seen[0].lower()
                assert b"/file?token=signed" in head
                assert not [name for name in (b"authorization", b"cookie", b"x-own", SECRET.encode()) if name in head]
                # What is no download stays with the site.
                assert (await client.get("/x")).status_code == 303
    assert len(media.seen) == 1


def test_media_hosts_are_atlassians_and_encrypted() -> None:
    assert all(origin.startswith("https://") and origin.endswith(".atlassian.com") for origin in MEDIA_ORIGINS)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_private_network_data_center_keeps_working(host: str) -> None:
    moved = answer("302 x", Location="/jira/rest/api/2/myself")
    found = answer("200 OK", b'{"name":"m"}')
    async with serving(moved, found, host=host) as internal, jira(site(f"{internal.url}/jira")) as client:
        assert await read(client, Request("GET", "/rest/api/2/user")) == {"name": "m"}
    assert all(SECRET.encode() in head for head in internal.seen)


@pytest.mark.parametrize(
    "address", ["http://10.1.2.3:8080/jira", "https://[fd00::1]/x", "http://jira", "https://jira.corp.internal"]
)
def test_private_addresses_are_addresses(address: str) -> None:
    assert site(address).jira is not None


async def test_a_name_that_changes_its_address_between_check_and_connect_gains_nothing() -> None:
    # There is no check to get around: the operator's address is the only one, and each connection is made to its name once.
    async with serving(answer("200 OK", b"{}"), host="localhost") as own, jira(site(own.url)) as client:
        for _ in range(3):
            await read(client, Request("GET", "/x"))
        assert all(f"host: localhost:{own.url.rpartition(':')[2]}".encode() in head.lower() for head in own.seen)


# How much of an answer is taken.


def bounded(body: bytes, limit: int, coding: str = "gzip", status: int = 200) -> httpx.AsyncClient:
    def reply(_: httpx.Request) -> httpx.Response:
        async def pieces() -> AsyncIterator[bytes]:
            for start in range(0, len(body), 1000):
                yield body[start : start + 1000]

        return httpx.Response(status, headers={"Content-Encoding": coding} if coding else {}, content=pieces())

    return httpx.AsyncClient(transport=BoundedAnswers(_Raw(reply), limit))


class _Raw(httpx.AsyncBaseTransport):
    def __init__(self, reply: Callable[[httpx.Request], httpx.Response]) -> None:
        self.reply = reply

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.reply(request)


async def test_a_compressed_bomb_stops_at_the_limit() -> None:
    bomb = gzip.compress(bytes(300_000_000), compresslevel=1)
    async with bounded(bomb, 1_000_000) as client:
        with pytest.raises(AnswerTooLargeError, match="1,000,000 bytes") as caught:
            await client.get("https://a.example/x")
    error = translate(caught.value)
    assert "too large" in str(error)
    assert "MCP_MAX_RESPONSE_BYTES" in error.advice


async def test_an_answer_that_is_too_large_is_refused_before_it_is_read() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n"
    async with serving(head) as own, jira(site(own.url)) as client:
        with pytest.raises(AtlassianError, match="too large"):
            await read(client, Request("GET", "/x"))
        with pytest.raises(AtlassianError, match="accepted the change"):
            await write(client, Request("POST", "/x"))
    assert len(own.seen) == 2


async def test_an_answer_without_an_announced_length_is_counted() -> None:
    body = b"Transfer-Encoding: chunked\r\n\r\n" + b"2710\r\n" + b"x" * 10_000 + b"\r\n0\r\n\r\n"
    async with serving(b"HTTP/1.1 200 OK\r\n" + body) as own:
        async with jira(site(own.url, MCP_MAX_RESPONSE_BYTES="9999")) as client:
            with pytest.raises(AtlassianError, match="too large"):
                await read(client, Request("GET", "/x"))
        async with jira(site(own.url, MCP_MAX_RESPONSE_BYTES="10000")) as client:
            assert len((await client.get("/x")).content) == 10_000


async def test_a_large_error_is_read_as_far_as_its_message_may_go() -> None:
    for coding, packed in (("", b"x" * 3_000_000), ("gzip", gzip.compress(bytes(50_000_000), 1))):
        async with bounded(packed, 10, coding, status=500) as client:
            assert len((await client.get("https://a.example/x")).content) == ERROR_BYTES


@given(st.binary(max_size=5000), st.sampled_from(["gzip", "two members", "deflate", "raw deflate", "identity", "x-gzip"]))
async def test_what_was_packed_arrives_as_it_was(content: bytes, way: str) -> None:
    raw = zlib.compressobj(wbits=-15)
    packed = {
        "gzip": lambda: gzip.compress(content),
        "x-gzip": lambda: gzip.compress(content),
        "two members": lambda: gzip.compress(content[:9]) + gzip.compress(content[9:]),
        "deflate": lambda: zlib.compress(content),
        "raw deflate": lambda: raw.compress(content) + raw.flush(),
        "identity": lambda: content,
    }[way]()
    coding = {"two members": "gzip", "raw deflate": "deflate", "identity": ""}.get(way, way)
    async with bounded(packed, 5000, coding) as client:
        response = await client.get("https://a.example/x")
    assert response.content == content
    assert "content-encoding" not in response.headers


@pytest.mark.parametrize("coding", ["br", "gzip, gzip", "zstd", "gzip"])
async def test_what_cannot_be_unpacked_is_an_error(coding: str) -> None:
    async with bounded(b"nothing packed", 5000, coding) as client:
        with pytest.raises(httpx.DecodingError):
            await client.get("https://a.example/x")


async def test_a_packed_answer_that_is_cut_is_an_error() -> None:
    async with bounded(gzip.compress(b"a" * 500)[:-9], 5000) as client:
        with pytest.raises(httpx.DecodingError, match="ends too early"):
            await client.get("https://a.example/x")


async def _downloaded(client: httpx.AsyncClient, limit: int) -> int:
    async with download(client, Request("GET", "/file"), limit=limit) as response:
        return sum([len(piece) async for piece in response.aiter_bytes()])


async def test_a_download_is_streamed_up_to_its_own_limit() -> None:
    async with serving(answer("200 OK", b"x" * 100_000)) as own, jira(site(own.url, MCP_MAX_RESPONSE_BYTES="10")) as client:
        assert await _downloaded(client, limit=100_000) == 100_000
        with pytest.raises(AtlassianError, match="99,999 bytes"):
            await _downloaded(client, limit=99_999)
    async with serving(answer("404 Not Found", b'{"errorMessages":["No such file"]}')) as own, jira(site(own.url)) as client:
        with pytest.raises(AtlassianError, match="No such file"):
            await _downloaded(client, limit=10)


async def test_downloads_give_their_turn_back() -> None:
    async with serving(answer("200 OK", b"x" * 1000)) as own, jira(site(own.url, MCP_MAX_CONCURRENCY="1")) as client:
        for _ in range(3):
            async with download(client, Request("GET", "/file"), limit=1000):
                pass
        assert (await client.get("/x")).status_code == 200


# Time, cancellation, trust.


async def test_cancelling_a_call_closes_its_request() -> None:
    async with serving(b"") as own, jira(site(own.url)) as client:
        call = asyncio.create_task(write(client, Request("POST", "/x")))
        await asyncio.wait_for(own.asked.wait(), 5)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await asyncio.wait_for(own.closed.wait(), 5)
        assert len(own.seen) == 1


async def test_a_client_that_cancels_its_call_stops_the_request() -> None:
    async with serving(b"") as own, application(site(own.url)) as server, Client(server) as client:
        call = asyncio.create_task(client.call_tool("jira_get_myself", {}))
        await asyncio.wait_for(own.asked.wait(), 10)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await asyncio.wait_for(own.closed.wait(), 5)
        assert len(own.seen) == 1


async def test_a_client_that_goes_away_stops_the_request() -> None:
    async with serving(b"") as own, application(site(own.url)) as server:

        async def session() -> None:
            async with Client(server) as client:
                await client.call_tool("jira_get_myself", {})

        gone = asyncio.create_task(session())
        await asyncio.wait_for(own.asked.wait(), 10)
        gone.cancel()
        await asyncio.wait({gone})
        await asyncio.wait_for(own.closed.wait(), 5)
        assert len(own.seen) == 1


async def test_a_token_endpoint_answers_within_the_limit_too() -> None:
    settings = site("http://127.0.0.1:9", MCP_MAX_RESPONSE_BYTES="1000")
    async with serving(answer("200 OK", b"x" * 1001)) as own, plain_client(settings, trust_of(settings)) as client:
        with pytest.raises(AnswerTooLargeError):
            await client.post(own.url)


async def test_silence_and_the_whole_call_have_limits_of_their_own() -> None:
    for variable in ("MCP_READ_TIMEOUT", "MCP_TOTAL_TIMEOUT"):
        async with serving(b"") as own, jira(site(own.url, **{variable: "0.1"})) as client:
            with pytest.raises(AtlassianError, match="did not answer in time"):
                await read(client, Request("GET", "/x"))
            await asyncio.wait_for(own.closed.wait(), 5)


@pytest.mark.parametrize("value", ["0", "-1", "abc", "1e3", "99999"])
def test_limits_that_make_no_sense_are_refused(value: str) -> None:
    for name in ("MCP_READ_TIMEOUT", "MCP_TOTAL_TIMEOUT", "MCP_CONNECT_TIMEOUT", "MCP_MAX_CONCURRENCY"):
        with pytest.raises(SettingsError, match=name):
            site("https://jira.example.com", **{name: value})


def test_http2_without_its_package_is_a_settings_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SettingsError, match=r"MCP_HTTP2 .*h2 is not installed"):
        site("https://jira.example.com", MCP_HTTP2="true")


async def _answers(settings: Settings) -> bool:
    async with jira(settings) as client:
        try:
            await read(client, Request("GET", "/x"))
        except AtlassianError as error:
            if "MCP_CA_BUNDLE" not in error.advice:
                raise
            return False
    return True


async def test_whom_to_trust_is_the_operators_choice(certificates: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(answer("200 OK", b"{}"), context=certificates.server()) as own:
        assert not await _answers(site(own.url))
        assert own.seen == [], "nothing is sent to who isn't trusted"
        assert await _answers(site(own.url, MCP_CA_BUNDLE=str(certificates.ca)))
        assert await _answers(site(own.url, MCP_SSL_VERIFY="false"))
        monkeypatch.setenv("SSL_CERT_FILE", str(certificates.ca))
        assert not await _answers(site(own.url)), "MCP_HTTP_TRUST_ENV=false leaves the environment out"
        assert await _answers(site(own.url, MCP_HTTP_TRUST_ENV="true", NO_PROXY="*"))


async def test_the_systems_own_authorities_are_trusted(certificates: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = ssl.get_default_verify_paths()._replace(openssl_cafile=str(certificates.ca), openssl_capath="")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths)
    known = trust_of(site("https://jira.example.com")).get_ca_certs()
    assert "Authority of the tests" in str(known)
    assert len(known) > 50, "and the usual ones"
