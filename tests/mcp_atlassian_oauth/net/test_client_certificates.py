"""Servers that let nobody in without a client certificate: real handshakes."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from atlassian_clients.runtime import Request
from atlassian_sandbox.testing import Running, running
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.client import open_client
from mcp_atlassian_oauth.settings import CertificateOnly, Settings
from mcp_atlassian_oauth.sites.http import read, write

pytestmark = pytest.mark.anyio
PASSWORD = "pass phrase of the key"


def settings_of(url: str, certificates: Any, pair: tuple[Path, Path] | None, password: str = "", **more: str) -> Settings:
    environ = {"JIRA_BASE_URL": url, "MCP_CA_BUNDLE": str(certificates.ca), "MCP_HTTP_TRUST_ENV": "false", **more}
    if pair:
        environ |= {"JIRA_CLIENT_CERT": str(pair[0]), "JIRA_CLIENT_KEY": str(pair[1]), "JIRA_CLIENT_KEY_PASSWORD": password}
    return Settings.from_environment(environ)


async def ask(settings: Settings, *, changes: bool = False) -> Any:
    assert settings.jira is not None
    async with open_client(settings.jira, settings) as client:
        if changes:
            return await write(client, Request("POST", "/rest/api/2/myself"))
        return await read(client, Request("GET", "/rest/api/2/myself"))


@pytest.fixture
def site(certificates: Any) -> Iterator[Running]:
    """A Data Center behind a proxy that takes the person from the certificate."""
    with running("datacenter", auth="none", tls=certificates.server(wants_client=True)) as box:
        yield box


async def test_an_encrypted_key_opens_a_site_that_wants_a_certificate(site: Running, certificates: Any) -> None:
    pair = certificates.issue(password=PASSWORD)
    settings = settings_of(f"{site.url}/jira", certificates, pair, PASSWORD)
    assert settings.jira is not None
    assert settings.jira.credentials == CertificateOnly()
    assert "name" in await ask(settings)
    assert "authorization" not in site.requests[0].headers


async def test_a_certificate_and_its_key_in_one_file_beside_a_personal_token(site: Running, certificates: Any) -> None:
    file, key = certificates.issue()
    file.write_bytes(file.read_bytes() + key.read_bytes())
    more = {"JIRA_CLIENT_CERT": str(file), "JIRA_PERSONAL_TOKEN": "sandbox-jira-pat"}
    assert "name" in await ask(settings_of(f"{site.url}/jira", certificates, None, **more))
    assert site.requests[0].headers["authorization"] == "Bearer sandbox-jira-pat"


@pytest.mark.parametrize("password", ["wr0ng-password", ""])
async def test_a_wrong_passphrase_names_the_variables_and_sends_nothing(site: Running, certificates: Any, password: str) -> None:
    settings = settings_of(f"{site.url}/jira", certificates, certificates.issue(password=PASSWORD), password)
    with pytest.raises(AtlassianError, match="can't be loaded") as caught:
        await ask(settings)
    assert "JIRA_CLIENT_KEY_PASSWORD" in caught.value.advice
    assert "wr0ng" not in str(caught.value)
    assert PASSWORD not in str(caught.value)
    assert site.requests == []


async def test_the_key_of_another_certificate_names_the_variables(site: Running, certificates: Any) -> None:
    pair = certificates.issue()[0], certificates.issue()[1]
    with pytest.raises(AtlassianError, match="can't be loaded") as caught:
        await ask(settings_of(f"{site.url}/jira", certificates, pair))
    assert "JIRA_CLIENT_KEY" in caught.value.advice


Proxy = Callable[[ssl.TLSVersion], str]


@pytest.fixture
def proxy(certificates: Any) -> Iterator[Proxy]:
    """Start a server that tells, as OpenSSL's do, why it ends a handshake; asyncio's are silent."""
    listening: list[socket.socket] = []

    def serve(plain: socket.socket, context: ssl.SSLContext) -> None:
        with suppress(OSError), context.wrap_socket(plain, server_side=True, do_handshake_on_connect=False) as connection:
            try:
                connection.do_handshake()
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
            except OSError:
                # To close before all was read would overtake the alert.
                connection.settimeout(5)
                while socket.socket.recv(connection, 65536):
                    pass

    def accept(server: socket.socket, context: ssl.SSLContext) -> None:
        with suppress(OSError):
            while True:
                plain, _ = server.accept()
                threading.Thread(target=serve, args=(plain, context), daemon=True).start()

    def start(version: ssl.TLSVersion) -> str:
        context = certificates.server(wants_client=True)
        context.minimum_version = context.maximum_version = version
        server = socket.create_server(("127.0.0.1", 0))
        listening.append(server)
        threading.Thread(target=accept, args=(server, context), daemon=True).start()
        return f"https://127.0.0.1:{server.getsockname()[1]}"

    yield start
    for server in listening:
        server.close()


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
@pytest.mark.parametrize("changes", [False, True])
async def test_a_missing_certificate_says_what_to_set(
    proxy: Proxy, certificates: Any, version: ssl.TLSVersion, changes: bool
) -> None:
    url = proxy(version)
    assert await ask(settings_of(url, certificates, certificates.issue()), changes=changes) == {}
    with pytest.raises(AtlassianError, match=r"want(s)? a client certificate") as caught:
        await ask(settings_of(url, certificates, None, JIRA_PERSONAL_TOKEN="token"), changes=changes)
    assert "JIRA_CLIENT_CERT" in caught.value.advice
    assert "may have happened" not in str(caught.value)
    assert "tried" not in str(caught.value), "the next time would be the same"


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
@pytest.mark.parametrize("wrong", ["another authority's", "expired"])
async def test_a_certificate_that_is_not_accepted_says_so(
    proxy: Proxy, certificates: Any, version: ssl.TLSVersion, wrong: str, tmp_path: Path
) -> None:
    pair = certificates.issue(days=-1) if wrong == "expired" else type(certificates).found(tmp_path).issue()
    with pytest.raises(AtlassianError, match="did not accept the client certificate") as caught:
        await ask(settings_of(proxy(version), certificates, pair))
    assert "JIRA_CLIENT_CERT" in caught.value.advice
