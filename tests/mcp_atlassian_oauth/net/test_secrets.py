"""No secret is in a log, an error, a repr, a result, an audit line or a crash: random secrets of every way to sign in."""

from __future__ import annotations

import asyncio
import base64
import io
import logging
import os
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from atlassian_sandbox.testing import Running, running
from hypothesis import Phase, assume, example, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from mcp import Client
from mcp_atlassian_oauth import audit, doctor
from mcp_atlassian_oauth.app import application
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.logs import RedactingFormatter
from mcp_atlassian_oauth.net.client import open_client
from mcp_atlassian_oauth.settings import Settings

# Long enough never to be part of a word that has to be written.
tokens = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=14, max_size=40)
words = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), min_size=14, max_size=40)
passwords = words.map(str.strip).filter(lambda text: len(text) >= 14 and text.isprintable())
# Each example is a dozen requests; a smaller one would tell no more.
few = examples(max_examples=5, phases=(Phase.explicit, Phase.generate))
USER, MAIL = "ada", "ada@example.com"


@contextmanager
def log_of(secrets: frozenset[str]) -> Iterator[io.StringIO]:
    """Take down what is logged at any level, as standard error would show it."""
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    handler.setFormatter(RedactingFormatter(secrets))
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield text
    finally:
        root.removeHandler(handler)
        root.setLevel(before)


async def everything(environ: Mapping[str, str], secret: str) -> str:
    """Use the settings in every way that tells somebody something, and return all that was told."""
    settings = Settings.from_environment({**environ, "MCP_TOTAL_TIMEOUT": "5"})
    product = settings.jira
    assert product is not None
    told = [repr(settings), repr(product), repr(product.credentials), repr(product.certificate)]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "audit.jsonl"
        # As the formatter would leave a secret out, what it is given must not hold one: so this one knows none.
        audit.configure(file, ())
        try:
            with log_of(settings.secrets()) as log:
                async with application(settings) as server, Client(server) as client:
                    for name, arguments in (
                        ("jira_get_myself", {}),
                        ("jira_get_issue", {"issue": f"no key: {secret}", secret: secret}),
                        ("jira_add_comment", {"issue": "PROJ-1", "body": secret}),
                        (secret, {secret: secret}),
                    ):
                        result = await client.call_tool(name, arguments)
                        # What a caller has sent itself may come back to it, and goes nowhere else.
                        told += [str(result)] if secret not in str(arguments) + name else []
                told.append(doctor.as_json(await doctor.examine(settings)))
                try:
                    async with open_client(product, settings) as http:
                        told += [repr(http), repr(http.auth), str(vars(http.auth).keys())]
                        await http.get("/rest/api/2/myself")
                except AtlassianError as error:
                    told += [str(error), repr(error), *traceback.format_exception(error)]
                    logging.getLogger("x").error("%r: %s", secret, error, exc_info=error)
            told += [log.getvalue(), file.read_text(encoding="utf-8")]
        finally:
            audit.configure(None, ())
    return "\n".join(told)


def shown(environ: Mapping[str, str], secret: str, *more: str) -> None:
    told = asyncio.run(everything(environ, secret))
    assert '"outcome"' in told, "there were audit lines to look at"
    spellings = {form for one in (secret, *more) for form in (one, *(f"{user}:{one}" for user in (USER, MAIL)))}
    spellings |= {base64.b64encode(form.encode()).decode() for form in spellings}
    leaks = [line[:300] for line in told.splitlines() if any(form in line for form in spellings)]
    assert not leaks, leaks[:3]


@pytest.fixture(scope="module")
def center() -> Iterator[Running]:
    with running("datacenter", auth="pat") as box:
        yield box


@pytest.fixture(scope="module")
def cloud() -> Iterator[Running]:
    with running("cloud", auth="api-token") as box:
        yield box


def at(box: Running, **variables: str) -> dict[str, str]:
    kept = {name: value for name, value in box.env.items() if name in ("JIRA_BASE_URL", "JIRA_DEPLOYMENT")}
    kept |= {name: value for name, value in box.env.items() if name.startswith("MCP_")}
    return {**kept, "MCP_HTTP_TRUST_ENV": "false", "MCP_STATE_DIR": tempfile.gettempdir(), **variables}


@given(password=passwords)
@example(password='it\'s "quoted" \\ and % in ünicode &=+')
@few
def test_a_password_and_its_base64_stay_secret(center: Running, password: str) -> None:
    shown(at(center, JIRA_USERNAME=USER, JIRA_PASSWORD=password), password)


@given(token=tokens)
@few
def test_an_api_token_and_its_base64_stay_secret(cloud: Running, token: str) -> None:
    for scoped in ("true", "false"):
        shown(at(cloud, JIRA_EMAIL=MAIL, JIRA_API_TOKEN=token, JIRA_API_TOKEN_SCOPED=scoped), token)


@given(token=tokens)
@few
def test_a_personal_token_stays_secret(center: Running, token: str) -> None:
    shown(at(center, JIRA_PERSONAL_TOKEN=token), token)


@given(password=passwords)
@few
def test_the_passphrase_of_a_client_certificate_stays_secret(password: str, certificates: Any) -> None:
    assume(password != "another")
    file, key = _pair(certificates)
    environ = {
        "JIRA_BASE_URL": "https://127.0.0.1:9",
        "JIRA_CLIENT_CERT": str(file),
        "JIRA_CLIENT_KEY": str(key),
        "JIRA_CLIENT_KEY_PASSWORD": password,
        "MCP_HTTP_TRUST_ENV": "false",
        "MCP_SSL_VERIFY": "false",
    }
    shown(environ, password)


def _pair(certificates: Any) -> tuple[Path, Path]:
    known = certificates.folder / "pair.pem", certificates.folder / "pair.key"
    if not known[1].exists():
        for made, name in zip(certificates.issue(password="another"), known, strict=True):
            made.rename(name)
    return known


@given(access=tokens, refresh=tokens, client=tokens)
@few
def test_the_tokens_and_the_secret_of_an_oauth_client_stay_secret(
    center: Running, access: str, refresh: str, client: str
) -> None:
    names = {"JIRA_CLIENT_ID": "id", "JIRA_CLIENT_SECRET": client, "JIRA_ACCESS_TOKEN": access, "JIRA_REFRESH_TOKEN": refresh}
    with tempfile.TemporaryDirectory() as folder:
        shown(at(center, **names, MCP_STATE_DIR=folder), access, refresh, client)


CRASH = """
import os, sys, threading
from mcp_atlassian_oauth import cli
secret = os.environ["JIRA_PASSWORD"]

def fall(*arguments, **more):
    def inner():
        raise RuntimeError(f"{secret} {secret!r} Basic c2VjcmV0LW9mLWFkYQ==" + ' {"access_token": "runtime-t0ken"}')
    thread = threading.Thread(target=inner)
    thread.start()
    thread.join()
    class Late:
        def __del__(self):
            inner()
    Late()
    inner()

from mcp_atlassian_oauth import doctor, login
from mcp_atlassian_oauth.transports import stdio
stdio.serve = doctor.examine = login.login = fall
sys.exit(cli.main(sys.argv[1:]))
"""


@pytest.mark.parametrize("command", [[], ["doctor"], ["login", "jira"]])
def test_a_crash_of_a_process_shows_no_secret_in_any_thread(command: list[str], tmp_path: Path) -> None:
    secret = "s3cret \\ 'of' \"ada\" ü"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("JIRA_", "CONF_", "MCP_"))}
    environ = {
        **kept,
        "JIRA_BASE_URL": "http://127.0.0.1:9",
        "JIRA_USERNAME": USER,
        "JIRA_PASSWORD": secret,
        "MCP_STATE_DIR": str(tmp_path),
        "PYTHONUTF8": "1",
    }
    done = subprocess.run(
        [sys.executable, "-c", CRASH, *command],
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("RuntimeError") >= 3, "the thread's, the late one's and the last one"
    said = "\n".join(line for line in done.stderr.splitlines() if "raise RuntimeError(" not in line)
    for one in ("s3cret", "runtime-t0ken", "c2VjcmV0"):
        assert one not in said
