"""CONF_SPACES_ALLOWED: what a query names of a hidden space never reaches Confluence, nor what doesn't exist."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import attrs
import pytest
from atlassian_sandbox.testing import Running, running

from tests.mcp_atlassian_oauth.tools.limited import limited, said
from tests.mcp_atlassian_oauth.tools.test_requests_per_call import SIGN_IN

pytestmark = pytest.mark.anyio

SPACE = "OPS"
NO_SPACE, NO_ID = "QQQ", "9876543"


@pytest.fixture(scope="module", params=["cloud", "datacenter"])
def box(request: pytest.FixtureRequest) -> Iterator[Running]:
    with running(request.param, auth=SIGN_IN[request.param]) as started:
        yield started


@attrs.frozen
class Place:
    """A space and a page in it."""

    space: str
    page: str
    title: str


def place(box: Running, space: str) -> Place:
    page = next(page for page in box.world.pages.values() if page.space == space and page.parent and page.kind == "page")
    return Place(space, page.id, page.title)


served = partial(limited, CONF_SPACES_ALLOWED=SPACE)


def hidden_space(box: Running) -> str:
    return next(page.space for page in box.world.pages.values() if page.space != SPACE and page.parent)


# S stands for a space and P for a page.
QUERIES = (
    "space = S",
    'space.key = "S"',
    "space in (S, OPS)",
    "space not in (S)",
    "space != S",
    "type = page OR space = S",
    "id = P",
    "content = P",
    "id in (P, P)",
    "parent = P",
    "ancestor = P",
    "ancestor in (P, 1)",
    "container = P",
    "type = page AND NOT ancestor = P",
    "ancestor != P",
    "(type = page AND (ancestor = P OR id != P)) ORDER BY title",
)


@pytest.mark.parametrize("cql", QUERIES)
async def test_a_query_tells_nothing_of_what_is_hidden(cql: str, box: Running, tmp_path: Path) -> None:
    hidden = place(box, hidden_space(box))
    answers, sent = [], []
    async with served(box, tmp_path) as client:
        for where in (hidden, Place(NO_SPACE, NO_ID, "")):
            box.clear()
            text = re.sub(r"\bS\b", where.space, re.sub(r"\bP\b", where.page, cql))
            error, words = await said(client, "conf_search_cql", {"cql": text, "limit": 100})
            answers.append((error, words.replace(text, "<cql>")))
            sent.append([dict(seen.query).get("cql") for seen in box.requests if seen.path.endswith("/search")])
    assert answers[0] == answers[1]
    assert sent[0] == sent[1] != []
    assert hidden.space not in str(sent)
    assert hidden.page not in str(sent)
    assert hidden.title not in answers[0][1]


async def test_what_is_allowed_is_found(box: Running, tmp_path: Path) -> None:
    inside = place(box, SPACE)
    async with served(box, tmp_path) as client:
        for cql in (
            f"id = {inside.page}",
            f"id in ({inside.page}, {NO_ID})",
            f"space = {SPACE.lower()} AND id = {inside.page}",
            f"space in ({NO_SPACE}, {SPACE}) AND content = '{inside.page}'",
            f"id = {inside.page} AND ancestor != {NO_ID}",
            f"id = {inside.page} AND space not in ({NO_SPACE})",
        ):
            error, words = await said(client, "conf_search_cql", {"cql": cql})
            assert (error, inside.title in words) == (False, True), (cql, words)


async def test_the_context_of_a_query_is_in_an_allowed_space(box: Running, tmp_path: Path) -> None:
    hidden = place(box, hidden_space(box))
    cloud = box.sandbox.deployment == "cloud"
    names = ("conf_cloud_v1_search_by_cql", "conf_cloud_v1_search_content_by_cql") if cloud else ("conf_dc_search",)
    async with served(box, tmp_path) as client:
        for name in names:
            for key in ("spaceKey", "contentId"):
                answers = []
                for where in (hidden, Place(NO_SPACE, NO_ID, "")):
                    text = json.dumps({key: where.space if key == "spaceKey" else where.page})
                    given = {"cql": "type = page", "cqlcontext": text}
                    error, words = await said(client, "atlassian_read_operation", {"name": name, "arguments": given})
                    assert error
                    answers.append(words.replace(where.space, "<x>").replace(where.page, "<x>"))
                assert answers[0] == answers[1]
                assert "No " in answers[0]
