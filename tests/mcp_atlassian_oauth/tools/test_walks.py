"""No answer exceeds the budget as the client serialises it, and a walk by cursors brings everything exactly once.

A new tool that takes a cursor is a line in WALKS. What is walked in small answers is held against what large ones bring.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from atlassian_sandbox.testing import Running, running
from mcp import Client
from mcp_atlassian_oauth.app import application
from mcp_atlassian_oauth.resources import RESOURCE_TEMPLATES
from mcp_atlassian_oauth.settings import Settings
from mcp_atlassian_oauth.tools.registry import registered_tools
from mcp_types import TextContent, TextResourceContents

from tests.mcp_atlassian_oauth.tools.test_requests_per_call import SIGN_IN, Facts, filled

pytestmark = pytest.mark.anyio

SMALLEST, LARGEST = 3_000, 20_000
DETAILS = ["comments", "changelog", "links", "worklogs", "attachments", "watchers", "transitions", "statusTimes"]
BELONGINGS = ["labels", "children", "ancestors", "attachments", "comments", "restrictions"]
PARTS = ["versions", "components", "issueTypes", "statuses", "priorities", "roles"]

# A text in braces is a field of Facts.
WALKS: Mapping[str, tuple[dict[str, Any], ...]] = {
    "jira_find_users": ({"project": "{project}"},),
    "jira_search_issues": ({"jql": "project = {project} ORDER BY key"}, {"jql": "project = {project} ORDER BY key", "limit": 7}),
    "jira_get_issue": ({"issue": "{issue}"}, {"issue": "{issue}", "include": DETAILS}),
    "jira_find_fields": ({"query": ""}, {"project": "{project}", "type": "Task"}),
    "jira_list_comments": ({"issue": "{issue}"}, {"issue": "{issue}", "order": "oldest"}),
    "jira_get_attachment": ({"attachment": "{attachment}"},),
    "jira_get_changelogs": ({"issues": ["{issue}", "{spare}"]},),
    "jira_list_projects": ({},),
    "jira_get_project": ({"project": "{project}", "include": PARTS},),
    "jira_list_filters": ({},),
    "jira_list_dashboards": ({},),
    "jira_list_boards": ({},),
    "jira_get_board": (
        {"board": "{board}"},
        {"board": "{board}", "show": "backlog"},
        {"board": "{board}", "show": "configuration"},
    ),
    "jira_get_sprint": ({"sprint": "{sprint}"},),
    "jira_get_service_desk": ({}, {"serviceDesk": "DOCK"}, {"serviceDesk": "DOCK", "queue": "11"}),
    "jira_get_request": ({"request": "DOCK-4"},),
    "conf_search_cql": ({"cql": "type = page"}, {"cql": "type = page", "limit": 7}),
    "conf_get_page": ({"page": "{page}"}, {"page": "{page}", "include": BELONGINGS}, {"page": "{page}", "headings": True}),
    "conf_list_pages": ({"space": "{space}"}, {"space": "{space}", "limit": 7}),
    "conf_get_history": ({"page": "{page}"}, {"page": "{page}", "limit": 4}),
    "conf_compare_versions": ({"page": "{page}"},),
    "conf_list_templates": ({},),
    "conf_list_comments": ({"page": "{page}"},),
    "conf_get_attachment": ({"page": "{page}"}, {"attachment": "{page_file}"}),
    "conf_list_tasks": ({"page": "{busy}"},),
    "conf_list_spaces": ({},),
    "conf_find_users": ({"query": "a"},),
    "atlassian_describe_operation": ({"name": "{writing_operation}"},),
    "atlassian_read_operation": ({"name": "{operation}", "arguments": {}},),
}
# What one deployment's API can't do.
NOT_THERE = {
    ("jira_get_service_desk", "datacenter"),
    ("jira_get_request", "datacenter"),
    ("conf_list_templates", "datacenter"),
}
NOTE = re.compile(r'\n\n\[cut here; the rest: same call with cursor="([^"]+)"\]\Z')
TAIL = re.compile(r'\b[Mm]ore: same call with cursor="([^"]+)"\Z')
# Where a JSON document has its long texts: these come in parts.
TEXTS = ("body", "description", "text", "markdown", "storage", "diff", "content")


def serialised(text: str) -> int:
    """The length in UTF-16 units of what a JavaScript client sends on."""
    return len(json.dumps(text, ensure_ascii=False).encode("utf-16-le", "surrogatepass")) // 2 - 2


def words(dice: random.Random, length: int) -> str:
    """A text of what costs more in JSON, or is easily cut where it must not be."""
    bits = (
        '"quoted" ',
        "C:\\path\\to ",
        "été 😀 ",
        "plain words ",
        "\n\n",
        "- item\n",
        "`code` ",
        "日本語 ",
        '```\nx = "y"\n```\n\n',
    )
    found = "Begin. "
    while len(found) < length:
        found += dice.choice(bits)
    return found + f"\n\nEnd {dice.randrange(10**9)}."


@pytest.fixture(scope="module", params=["cloud", "datacenter"])
def box(request: pytest.FixtureRequest) -> Iterator[Running]:
    with running(request.param, auth=SIGN_IN[request.param]) as started:
        yield started


@asynccontextmanager
async def client_of(box: Running, folder: Path, budget: int) -> AsyncIterator[Client]:
    facts = Facts.of(box, box.sandbox.deployment)
    more = {"MCP_STATE_DIR": str(folder), "MCP_TOOLSETS": "all", "MCP_MAX_RESULT_CHARS": str(budget)}
    settings = Settings.from_environment(box.env | more | {"CONF_DEFAULT_SPACE": facts.space})
    async with application(settings) as server, Client(server) as client:
        yield client


async def answer(client: Client, tool: str, arguments: Mapping[str, Any], budget: int) -> str:
    result = await client.call_tool(tool, dict(arguments))
    block = result.content[0]
    assert isinstance(block, TextContent)
    assert not result.is_error, block.text
    assert serialised(block.text) <= budget
    return block.text


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def facts(box: Running, tmp_path_factory: pytest.TempPathFactory) -> Facts:
    """What there is to walk, after much was written to it."""
    dice = random.Random(5)
    facts = Facts.of(box, box.sandbox.deployment)
    for issue in box.world.issues.values():
        issue.summary = " ".join(words(dice, dice.randrange(20, 400)).split())[:250]
    async with client_of(box, tmp_path_factory.mktemp("state"), 7_500) as client:
        for number in range(30):
            body = words(dice, dice.choice((20, 300, 4_000 if number < 6 else 100)))
            await answer(client, "jira_add_comment", {"issue": facts.issue, "body": body}, 7_500)
            await answer(client, "conf_add_comment", {"page": facts.page, "body": body}, 7_500)
            new = {"page": facts.page, "body": f"# Heading {number}\n\n{body}", "message": " ".join(body.split())[:200]}
            await answer(client, "conf_update_page", new, 7_500)
            await answer(client, "jira_update_issue", {"issue": facts.issue, "description": f"{number} {body}"}, 7_500)
        for count in range(2):
            text = "".join(f"## Part {part}\n\n{words(dice, 900)}\n\n" for part in range(11 + count))
            await answer(client, "conf_update_page", {"page": facts.page, "body": text}, 7_500)
            await answer(client, "jira_update_issue", {"issue": facts.issue, "description": text}, 7_500)
    return facts


async def walk(client: Client, tool: str, arguments: Mapping[str, Any], budget: int) -> list[str]:
    """The answers from the first to the last."""
    found: list[str] = []
    cursor: dict[str, str] = {}
    for _ in range(400):
        text = await answer(client, tool, {**arguments, **cursor}, budget)
        found.append(text)
        following = cursor_of(text)
        if following is None:
            return found
        assert {"cursor": following} != cursor, "the walk stands still"
        cursor = {"cursor": following}
    raise AssertionError("the walk doesn't end")


def cursor_of(text: str) -> str | None:
    if text.startswith("{"):
        try:
            found = json.loads(text).get("cursor")
        except ValueError:
            found = None
        if found:
            return str(found)
    match = NOTE.search(text) or TAIL.search(text)
    return match[1] if match else None


def brought(answers: list[str]) -> Any:
    """What a walk brought, whatever the size of its answers: rows by what tells one from another, or texts put together."""
    if all(text.startswith("{") and not NOTE.search(text) for text in answers):
        documents = [json.loads(text) for text in answers]
        if "json" in documents[0]:
            documents = [json.loads("".join(one["json"] for one in documents))]
        return [row for document in documents for row in _rows(document)], "".join("".join(_texts(one)) for one in documents)
    if any(NOTE.search(text) for text in answers) or not any(TAIL.search(text) for text in answers):
        joined = "".join(NOTE.sub("", text) for text in answers)
        if "| " not in joined or NOTE.search(answers[0]):
            return joined
    return [row for text in answers for row in _table_rows(text)]


def _rows(document: Mapping[str, Any]) -> Iterator[Any]:
    for key, value in document.items():
        if isinstance(value, list) and key not in ("comments", "sections"):
            for row in value:
                yield key, next(iter(row.values()), None) if isinstance(row, dict) else row


def _texts(value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, str) and key in TEXTS:
        yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from _texts(part, name)


def _table_rows(text: str) -> list[Any]:
    lines = text.splitlines()
    heads = {number - 1 for number, line in enumerate(lines) if line.startswith("|---")}
    rows = [line for number, line in enumerate(lines) if number not in heads and not line.startswith("|---")]
    return [
        re.split(r"(?<!\\)\|", line)[1].strip() if line.startswith("|") else line for line in rows if re.match(r"\s*[|-] ", line)
    ]


def test_every_tool_that_takes_a_cursor_is_walked() -> None:
    assert set(WALKS) == {tool.name for tool in registered_tools() if "cursor" in tool.input_schema["properties"]}


@pytest.mark.parametrize("tool", WALKS)
async def test_a_walk_brings_everything_once(tool: str, box: Running, facts: Facts, tmp_path: Path) -> None:
    if (tool, box.sandbox.deployment) in NOT_THERE:
        pytest.skip("not on Data Center")
    dice = random.Random(tool)
    takes_format = "outputFormat" in next(one for one in registered_tools() if one.name == tool).input_schema["properties"]
    for arguments in WALKS[tool]:
        for form in ("markdown", "json") if takes_format else ("markdown",):
            asked = filled(arguments, facts, 0) | ({"outputFormat": form} if takes_format else {})
            found = []
            for budget in (SMALLEST, dice.randrange(SMALLEST, LARGEST), LARGEST):
                async with client_of(box, tmp_path, budget) as client:
                    found.append(brought(await walk(client, tool, asked, budget)))
            assert found[0] == found[1] == found[2], (arguments, form)
            assert found[0]


@pytest.mark.parametrize("template", RESOURCE_TEMPLATES, ids=lambda template: template.name)
async def test_a_resource_stays_within_the_budget(template: Any, box: Running, facts: Facts, tmp_path: Path) -> None:
    from urllib.parse import quote

    values = {"project": facts.project, "key": facts.issue, "space": facts.space, "title": quote(facts.title, safe="")}
    address = template.uri_template.partition("{?")[0].format(**values)
    async with client_of(box, tmp_path, SMALLEST) as client:
        for form in ("markdown", "json", "storage"):
            uri, seen = f"{address}?format={form}", 0
            while uri:
                [content] = (await client.read_resource(uri)).contents
                assert isinstance(content, TextResourceContents)
                assert serialised(content.text) <= SMALLEST
                following = cursor_of(content.text)
                uri = f"{address}?format={form}&cursor={quote(following, safe='')}" if following else ""
                seen += 1
                assert seen < 200


async def test_an_error_stays_within_the_budget(box: Running, facts: Facts, tmp_path: Path) -> None:
    for product in ("issue", "content|pages"):
        body = {"errorMessages": ['Said "so" \\ ' * 2_000], "message": "\x01" * 20_000, "errors": {"f" * 900: "é\n" * 9_000}}
        box.fault(path=product, status=400, body=body, times=None)
    try:
        async with client_of(box, tmp_path, SMALLEST) as client:
            for tool, arguments in (
                ("jira_get_issue", {"issue": facts.issue}),
                ("conf_get_page", {"page": facts.page}),
                ("jira_add_comment", {"issue": facts.issue, "body": "Words"}),
                ("conf_update_page", {"page": facts.page, "body": "Words"}),
                ("jira_search_issues", {"jql": "x" * 20_000}),
                ("conf_search_cql", {"cql": '"' * 20_000}),
                ("x" * 9_000, {}),
                ("jira_get_issue", {"y" * 9_000: 1}),
            ):
                result = await client.call_tool(tool, arguments)
                block = result.content[0]
                assert isinstance(block, TextContent)
                assert result.is_error
                assert serialised(block.text) <= SMALLEST
    finally:
        box.clear()
