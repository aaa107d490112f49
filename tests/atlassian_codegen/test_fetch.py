"""Where documents come from, over real HTTP."""

from __future__ import annotations

import hashlib
import http.server
import json
import shutil
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from atlassian_codegen import fetch
from atlassian_codegen.documents import CodegenError
from atlassian_codegen.fetch import from_folder, from_network
from atlassian_codegen.sources import Source

LARGE = json.dumps({"openapi": "3.0.1", "filler": "x" * 1_200_000}).encode()


def source(address: str, name: str = "things") -> Source:
    return Source(name, address, "openapi", "Things", "jira", "cloud", "", "thing")


def silent(_: str) -> None:
    pass


class Documents(http.server.BaseHTTPRequestHandler):
    """A site with a document, a moved one, a truncated one and a page that isn't one."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        match self.path:
            case "/large.json":
                self._answer(200, LARGE)
            case "/moved.json":
                self._answer(302, b"", Location="/large.json")
            case "/truncated.json":
                self._answer(200, LARGE[: len(LARGE) // 2], length=len(LARGE))
                self.close_connection = True
            case "/page.html":
                self._answer(200, b"<!doctype html><title>Sign in</title>")
            case "/endless.json":
                self._answer(200, b"[" + b"1," * 600_000)
            case _:
                self._answer(404, b"not here")

    def _answer(self, status: int, body: bytes, length: int | None = None, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def serving(wrap: Callable[[Any], Any] = lambda raw: raw) -> Iterator[int]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Documents)
    server.socket = wrap(server.socket)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a refused handshake is what we are after
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with serving() as port:
        yield f"http://127.0.0.1:{port}"


def test_a_download_shows_progress_and_knows_its_hash(site: str) -> None:
    said: list[str] = []
    original = from_network(source(f"{site}/large.json"), said.append)
    assert original.data["openapi"] == "3.0.1"
    assert original.sha256 == hashlib.sha256(LARGE).hexdigest()
    assert original.size == len(LARGE)
    assert [line for line in said if f"of {len(LARGE):,}" in line], said
    assert said[-1] == f"things: downloaded {len(LARGE):,} bytes"


def test_a_document_that_moved_is_followed(site: str) -> None:
    assert from_network(source(f"{site}/moved.json"), silent).size == len(LARGE)


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/gone.json", "answers 404. Has the document moved"),
        ("/truncated.json", "can't be downloaded: RemoteProtocolError"),
        ("/page.html", r"not JSON .*the files in specs/ stay as they are"),
    ],
)
def test_what_is_no_document_is_refused_with_the_reason(site: str, path: str, reason: str) -> None:
    with pytest.raises(CodegenError, match=rf"^things: .*{reason}"):
        from_network(source(site + path), silent)


def test_a_download_without_end_is_cut(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "MAX_BYTES", 100_000)
    with pytest.raises(CodegenError, match="sends more than 100,000 bytes"):
        from_network(source(f"{site}/endless.json"), silent)


def test_without_internet_it_says_how_to_go_on() -> None:
    with serving() as port:
        pass
    with pytest.raises(CodegenError, match="Without internet: make specs FROM=folder"):
        from_network(source(f"http://127.0.0.1:{port}/large.json"), silent)


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("needs the openssl command to make a certificate")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    names = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    options = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1"]
    subprocess.run([openssl, *options, *names, *files], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with (
        serving(lambda raw: context.wrap_socket(raw, server_side=True, do_handshake_on_connect=False)) as port,
        pytest.raises(CodegenError, match="CERTIFICATE_VERIFY_FAILED"),
    ):
        from_network(source(f"https://127.0.0.1:{port}/large.json"), silent)


def test_a_folder_holds_the_originals_by_their_names_with_dashes(tmp_path: Path) -> None:
    (tmp_path / "more-things.json").write_bytes(b'{"a": 1}')
    said: list[str] = []
    original = from_folder(tmp_path)(source("", "more_things"), said.append)
    assert original.data == {"a": 1}
    assert original.sha256 == hashlib.sha256(b'{"a": 1}').hexdigest()
    assert said == ["more_things: read 8 bytes"]


def test_a_folder_without_the_document_is_named(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=r"things: things\.json can't be read from the folder given by FROM: No such file"):
        from_folder(tmp_path)(source(""), silent)


def test_a_package_needs_npm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(CodegenError, match="npm is needed to fetch @atlaskit/adf-schema; install it, or use make specs FROM"):
        from_network(source("npm:@atlaskit/adf-schema#dist/full.json"), silent)
