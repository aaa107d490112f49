"""`mcp-atlassian-oauth login` as a person runs it: a real process, with a browser and without one."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from atlassian_sandbox.testing import Running, running

DEPLOYMENTS = pytest.mark.parametrize("deployment", ["cloud", "datacenter"])
COMMAND = [sys.executable, "-m", "mcp_atlassian_oauth"]

# A browser: goes to the page, follows where it leads, and writes down what it is shown. What comes back may be bent.
BROWSER = """
import sys, urllib.error, urllib.request
bend, out, url = sys.argv[1:]
class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *arguments):
        return None
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), Stay)
try:
    opener.open(url)
except urllib.error.HTTPError as error:
    target = error.headers["Location"]
if bend == "error":
    state = target.partition("state=")[2].partition("&")[0]
    target = target.partition("?")[0] + "?error=access_denied&error_description=%3Cscript%3Ealert(1)%3C/script%3E&state=" + state
pages = []
for address in ([target.replace("state=", "state=x")] if bend == "foreign state first" else []) + [target]:
    try:
        pages.append(opener.open(address).read().decode())
    except urllib.error.HTTPError as error:
        pages.append(f"{error.code} {error.read().decode()}")
open(out, "w", encoding="utf-8").write("\\n".join(pages))
"""


def environment(box: Running, folder: Path, **more: str) -> dict[str, str]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("JIRA_", "CONF_", "MCP_"))}
    client = {name: value for name, value in box.env.items() if not name.endswith("_TOKEN")}
    state = {"MCP_STATE_DIR": str(folder / "state"), "MCP_HTTP_TRUST_ENV": "false"}
    return {**kept, **client, **state, "JIRA_REDIRECT_URI": f"http://127.0.0.1:{port}/callback", **more}


def pasting(environ: dict[str, str], folder: Path, answer: Callable[[str], str]) -> tuple[int, str]:
    """Run login without a browser and paste what `answer` makes of the page that it names; return exit code and words."""
    with subprocess.Popen(
        [*COMMAND, "login", "jira", "--no-browser"],
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        cwd=folder,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        try:
            said = process.stderr.readline()
            page = re.search(r"https?://\S+/authorize\?\S+", said)
            assert page, said
            process.stdin.write(answer(page[0]) + "\n")
            process.stdin.close()
            said += process.stderr.read()
            assert process.stdout.read() == ""
            return process.wait(30), said
        finally:
            process.kill()


def allowed(page: str) -> str:
    return httpx.get(page, trust_env=False).headers["location"]


def works(environ: dict[str, str], folder: Path) -> dict[str, Any]:
    """Return what the doctor finds with the same settings."""
    done = subprocess.run(
        [*COMMAND, "doctor", "--json"], env=environ, capture_output=True, encoding="utf-8", check=False, cwd=folder, timeout=60
    )
    report: dict[str, Any] = json.loads(done.stdout)
    return {check["name"]: check for check in report["checks"] if check["subject"] == "Jira"}


@DEPLOYMENTS
def test_the_pasted_answer_signs_in_and_other_processes_find_the_grant(tmp_path: Path, deployment: Any) -> None:
    with running(deployment) as box:
        environ = environment(box, tmp_path)
        assert "Nobody has signed in" in works(environ, tmp_path)["sign-in"]["found"]
        code, said = pasting(environ, tmp_path, allowed)
        assert code == 0, said
        assert f"Signed in to {box.env['JIRA_BASE_URL']}" in said
        assert ("read:jira-work" if deployment == "cloud" else "Scopes: WRITE.") in said
        for secret in (box.env["JIRA_CLIENT_SECRET"], "access-", "refresh-"):
            assert secret not in said
        found = works(environ, tmp_path)
        assert found["sign-in"]["ok"], found
        assert found["scopes"]["found"].startswith("read:jira-work" if deployment == "cloud" else "WRITE")
        asked = parse_qs(urlsplit(re.findall(r"https?://\S+/authorize\?\S+", said)[0]).query)
        assert ("code_challenge" in asked) is (deployment == "datacenter")


@DEPLOYMENTS
@pytest.mark.parametrize(
    ("bend", "says"),
    [
        (lambda page: re.sub(r"state=[^&]+", "state=guessed", allowed(page)), "its state is another one"),
        (
            lambda page: (
                f"{allowed(page).partition('?')[0]}?error=access_denied&error_description=%1b[31mno"
                f"&state={parse_qs(urlsplit(page).query)['state'][0]}"
            ),
            "The sign-in was refused (access_denied",
        ),
        (lambda page: re.sub(r"code=[^&]+", "code=another", allowed(page)), "refused the code of the sign-in"),
        (lambda page: "https://evil.example.com/callback?code=x", "no address that begins with"),
        (lambda page: "", "no address that begins with"),
    ],
    ids=["foreign state", "refusal", "wrong code", "another address", "nothing"],
)
def test_an_answer_that_is_none_ends_in_one_clear_message(
    tmp_path: Path, deployment: Any, bend: Callable[[str], str], says: str
) -> None:
    with running(deployment) as box:
        environ = environment(box, tmp_path)
        code, said = pasting(environ, tmp_path, bend)
        assert code == 1
        assert says in said
        assert "\x1b" not in said
        assert "Traceback" not in said
        assert not (tmp_path / "state").exists(), "nothing is stored"
        assert box.token_refreshes == 0


@DEPLOYMENTS
@pytest.mark.parametrize("bend", ["", "foreign state first", "error"])
@pytest.mark.skipif(os.name != "posix", reason="BROWSER names the browser on POSIX only")
def test_the_callback_takes_what_a_browser_brings(tmp_path: Path, deployment: Any, bend: str) -> None:
    script, out = tmp_path / "browser.py", tmp_path / "pages.txt"
    script.write_text(BROWSER, encoding="utf-8")
    with running(deployment) as box:
        browser = f"{sys.executable} {script} '{bend}' {out} %s"
        environ = environment(box, tmp_path, BROWSER=browser)
        done = subprocess.run(
            [*COMMAND, "login", "jira"], env=environ, capture_output=True, encoding="utf-8", check=False, cwd=tmp_path, timeout=60
        )
        shown = out.read_text(encoding="utf-8")
        if bend == "error":
            assert done.returncode == 1
            assert "access_denied" in done.stderr
            assert "<script>" not in shown
            assert "&lt;script&gt;" in shown, "callback page that echoes error escapes it"
            return
        assert done.returncode == 0, done.stderr
        assert "You are signed in" in shown
        if bend:
            assert shown.startswith("400 "), "a stranger's answer is turned away, and the sign-in goes on"
        assert works(environ, tmp_path)["sign-in"]["ok"]


def test_a_port_that_is_taken_says_so(tmp_path: Path) -> None:
    with running("cloud") as box, socket.create_server(("127.0.0.1", 0)) as taken:
        uri = f"http://127.0.0.1:{taken.getsockname()[1]}/callback"
        environ = environment(box, tmp_path, JIRA_REDIRECT_URI=uri)
        done = subprocess.run(
            [*COMMAND, "login", "jira"], env=environ, capture_output=True, encoding="utf-8", check=False, cwd=tmp_path, timeout=60
        )
    assert done.returncode == 1
    assert "can't be listened on" in done.stderr
    assert "--no-browser" in done.stderr


def test_settings_without_a_client_end_with_the_status_for_settings(tmp_path: Path) -> None:
    with running("datacenter", auth="pat") as box:
        done = subprocess.run(
            [*COMMAND, "login", "jira"],
            env={
                **environment(box, tmp_path),
                "JIRA_REDIRECT_URI": "",
                "JIRA_PERSONAL_TOKEN": "t",
                "CONF_BASE_URL": "",
                "CONF_DEPLOYMENT": "",
            },
            capture_output=True,
            encoding="utf-8",
            check=False,
            cwd=tmp_path,
            timeout=60,
        )
    assert done.returncode == 2
    assert "JIRA_CLIENT_ID" in done.stderr
