"""Every fault of the wire against every kind of request, over real HTTP: what the caller sees, what the server saw.

docs/reliability.md holds the result; UPDATE_SNAPSHOTS=1 writes it anew.
"""

from __future__ import annotations

import os
import re
import string
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest
from atlassian_clients.jira_cloud.api.issue_comments import add_comment, delete_comment
from atlassian_clients.jira_cloud.api.issue_search import search_and_reconsile_issues_using_jql_post
from atlassian_clients.jira_cloud.api.issues import edit_issue, get_issue
from atlassian_clients.jira_data_center.api.issue import add_comment as dc_add_comment
from atlassian_clients.jira_data_center.api.issue import delete_comment as dc_delete_comment
from atlassian_clients.jira_data_center.api.issue import edit_issue as dc_edit_issue
from atlassian_clients.jira_data_center.api.issue import get_issue as dc_get_issue
from atlassian_clients.jira_data_center.api.search import search_using_search_request
from atlassian_clients.runtime import Json
from atlassian_sandbox.testing import Running, running
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.client import open_client
from mcp_atlassian_oauth.settings import Settings
from mcp_atlassian_oauth.sites.http import change, read, write
from mcp_atlassian_oauth.sites.lost_writes import what_to_check

BEGIN = "<!-- fault matrix: written by the tests (UPDATE_SNAPSHOTS=1) -->"
END = "<!-- end of fault matrix -->"
PAGE = "<html><head><title>{0}</title></head><body>{1}</body></html>"
HTML = {"Content-Type": "text/html"}

FAULTS: dict[str, dict[str, Any]] = {
    "429, Retry-After 3": {"status": 429, "headers": {"Retry-After": "3", "RateLimit-Reason": "jira-burst-based"}},
    "429, Retry-After 120": {"status": 429, "headers": {"Retry-After": "120", "RateLimit-Reason": "jira-quota-tenant-based"}},
    "429 without Retry-After": {"status": 429},
    "500": {"status": 500, "body": {"errorMessages": ["Internal server error"]}},
    "502": {"status": 502, "headers": HTML, "body": PAGE.format("Bad gateway", "")},
    "503": {"status": 503},
    "504": {"status": 504},
    "reset before the request was read": {"cut": "before"},
    "reset after the request was read": {"cut": "after"},
    "slow headers": {"slow_head": 6.0},
    "slow body": {"slow_body": 6.0},
    "cut body": {"cut": "body"},
    "broken JSON": {"broken_json": True},
    "wrong content type (a sign-in page)": {"status": 200, "headers": HTML, "body": PAGE.format("Log in", "")},
    "10 MB error page": {"status": 500, "headers": HTML, "body": PAGE.format("Oops", "x" * 10_000_000)},
    "redirect inside the site": {"status": 302, "headers": {"Location": "{myself}"}},
    "redirect to another host": {"status": 302, "headers": {"Location": "{elsewhere}{myself}"}},
}
TEXT = Json({"body": {"type": "doc", "version": 1, "content": []}})
Send = Callable[[httpx.AsyncClient, str, str], Awaitable[object]]
REQUESTS: dict[str, tuple[bool, Send]] = {
    "GET": (False, lambda client, issue, _: read(client, get_issue.request(issue))),
    "read-only POST": (
        False,
        lambda client, *_: read(
            client, search_and_reconsile_issues_using_jql_post.request(body=Json({"jql": "project is not EMPTY"}))
        ),
    ),
    "create": (True, lambda client, issue, _: write(client, add_comment.request(issue, body=TEXT))),
    "update": (True, lambda client, issue, _: change(client, edit_issue.request(issue, body=Json({"fields": {"summary": "S"}})))),
    "delete": (True, lambda client, issue, comment: change(client, delete_comment.request(issue, comment))),
}


@attrs.frozen
class Outcome:
    """What came of one request: None for the answer, or the words of the failure, and how often it was seen."""

    words: str | None
    seen: int


@attrs.frozen
class Site:
    """A sandbox, and how to make requests to it."""

    box: Running
    elsewhere: Running
    settings: Settings
    issue: str

    async def comment(self) -> str:
        request = add_comment.request(self.issue, body=TEXT)
        if self.box.sandbox.deployment == "datacenter":
            request = dc_add_comment.request(self.issue, body=Json({"body": "x"}))
        async with self.client() as client:
            made = await write(client, request)
        return str(made["id"])

    def client(self, clock: Any = None) -> httpx.AsyncClient:
        assert self.settings.jira is not None
        return open_client(self.settings.jira, self.settings, **({"clock": clock} if clock else {}))


def _site(box: Running, elsewhere: Running, state: Path) -> Site:
    network = {"MCP_HTTP_TRUST_ENV": "false", "MCP_SSL_VERIFY": "false", "MCP_READ_TIMEOUT": "0.2"}
    settings = Settings.from_environment({**box.env, **network, "MCP_STATE_DIR": str(state)})
    return Site(box, elsewhere, settings, sorted(box.world.issues)[0])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with running("cloud", auth="api-token") as box, running("cloud") as elsewhere:
        yield _site(box, elsewhere, tmp_path_factory.mktemp("state"))


@pytest.fixture(scope="module")
def data_center(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with running("datacenter", auth="pat") as box, running("datacenter") as elsewhere:
        yield _site(box, elsewhere, tmp_path_factory.mktemp("state"))


def shown(error: AtlassianError, site: Site, comment: str) -> str:
    """Return the words of a failure as the guide has them: the same on every machine."""
    words = " ".join(str(error).splitlines()).replace("127.0.0.1", "HOST")
    # Which of httpx's classes a broken connection becomes depends on the moment and the platform.
    words = re.sub(r" \(\w+(Error|Timeout)\)\.", ".", re.sub(r"\d+ bytes", "N bytes", words))
    for method, path in (("POST", f"/issue/{site.issue}/comment"), ("PUT", f"/issue/{site.issue}"), ("DELETE", f"/c/{comment}")):
        words = words.replace(what_to_check(method, path), "[what to check]")
    return words


async def outcome(site: Site, clock: Any, request: str, fault: str, times: int | None, send: Send | None = None) -> Outcome:
    """Send one request through a fault that hits it that many times."""
    send = send or REQUESTS[request][1]
    comment = await site.comment() if request == "delete" else ""
    site.box.clear()
    order = dict(FAULTS[fault])
    if "headers" in order:
        myself = "/jira/rest/api/2/myself" if site.box.sandbox.deployment == "datacenter" else "/rest/api/3/myself"
        places = {"elsewhere": site.elsewhere.url, "myself": myself}
        order["headers"] = {name: value.format(**places) for name, value in order["headers"].items()}
    path = "/comment" if request in ("create", "delete") else "/search" if "POST" in request else f"/{site.issue}$"
    site.box.fault(times=times, path=path, **order)
    words: str | None = None
    async with site.client(clock) as client:
        try:
            await send(client, site.issue, comment)
        except AtlassianError as error:
            words = shown(error, site, comment)
    seen = len(site.box.requests)
    site.box.clear()
    return Outcome(words, seen)


@pytest.fixture(scope="module")
def matrix() -> dict[tuple[str, str, bool], Outcome]:
    """What the tests of this module found, by fault, request, and whether the fault happened once."""
    return {}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.anyio
async def test_a_fault_does_to_each_request_what_the_guide_says(
    site: Site, clock: Any, fault: str, matrix: dict[tuple[str, str, bool], Outcome]
) -> None:
    for request, (changes, _) in REQUESTS.items():
        for once in (True, False):
            found = await outcome(site, clock, request, fault, 1 if once else None)
            matrix[fault, request, once] = found
            told = found.words or ""
            if changes and "429" not in fault:
                assert found.seen == 1, f"{request} was sent {found.seen} times: {told}"
            if changes and found.words and "429" not in fault and "redirect" not in fault:
                assert "may have happened" in told
            if not changes or "429" in fault:
                assert "happened" not in told
            if once and not changes and re.match(r"502|503|504|reset|cut", fault):
                assert found == Outcome(None, 2)
    assert site.elsewhere.requests == [], "nothing goes to another host"


DATA_CENTER: dict[str, Send] = {
    "GET": lambda client, issue, _: read(client, dc_get_issue.request(issue)),
    "read-only POST": lambda client, *_: read(
        client, search_using_search_request.request(body=Json({"jql": "project is not EMPTY"}))
    ),
    "create": lambda client, issue, _: write(client, dc_add_comment.request(issue, body=Json({"body": "x"}))),
    "update": lambda client, issue, _: change(client, dc_edit_issue.request(issue, body=Json({"fields": {"summary": "S"}}))),
    "delete": lambda client, issue, comment: change(client, dc_delete_comment.request(issue, comment)),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.anyio
async def test_data_center_is_treated_the_same(
    data_center: Site, clock: Any, fault: str, matrix: dict[tuple[str, str, bool], Outcome]
) -> None:
    for request, send in DATA_CENTER.items():
        for once in (True, False):
            found = await outcome(data_center, clock, request, fault, 1 if once else None, send)
            cloud = matrix.get((fault, request, once))
            if cloud is None:
                pytest.skip("needs all the tests of this module in one run")
            assert found == cloud, request
    assert data_center.elsewhere.requests == [], "nothing goes to another host"


def test_the_guide_shows_what_was_found(matrix: dict[tuple[str, str, bool], Outcome], repository: Path) -> None:
    if len(matrix) < len(FAULTS) * len(REQUESTS) * 2:
        pytest.skip("needs all the tests of this module in one run")
    path = repository / "docs" / "reliability.md"
    guide = path.read_text(encoding="utf-8")
    head, begin, rest = guide.partition(BEGIN)
    _, end, tail = rest.partition(END)
    assert begin
    assert end
    current = f"{head}{BEGIN}\n\n{as_tables(matrix)}\n\n{END}{tail}"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        path.write_text(current, encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8") == current, "run the tests of this file with UPDATE_SNAPSHOTS=1"


def as_tables(found: dict[tuple[str, str, bool], Outcome]) -> str:
    """Return the two tables, and the messages that their letters stand for."""
    letters: dict[str, str] = {}
    parts = []
    for once, title in ((True, "The fault happens once"), (False, "The fault stays")):
        rows = []
        for fault in FAULTS:
            cells = []
            for request in REQUESTS:
                one = found[fault, request, once]
                if one.words is not None and one.words not in letters:
                    letters[one.words] = _letter(len(letters))
                cells.append(f"{'answer' if one.words is None else f'({letters[one.words]})'} · {one.seen}")
            rows.append(f"| {fault} | {' | '.join(cells)} |")
        parts.append(
            "\n".join((f"### {title}", "", f"| | {' | '.join(REQUESTS)} |", f"| --- |{' --- |' * len(REQUESTS)}", *rows))
        )
    legend = "\n".join(f"- ({letter}) {words.replace('|', '/')}" for words, letter in letters.items())
    checks = ("POST", "/issue/PROJ-1/comment"), ("PUT", "/issue/PROJ-1"), ("DELETE", "/issue/PROJ-1/comment/10001")
    said = " · ".join(f"“{what_to_check(*check)}”" for check in checks)
    return "\n\n".join((*parts, "### What the caller reads", legend, f"What to check, for the three writes: {said}"))


def _letter(number: int) -> str:
    first, second = divmod(number, 26)
    return (string.ascii_lowercase[first - 1] if first else "") + string.ascii_lowercase[second]
