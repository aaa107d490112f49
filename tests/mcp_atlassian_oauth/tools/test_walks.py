"""No answer exceeds the budget as the client serialises it, and a walk by cursors brings everything exactly once.

A new tool that takes a cursor is a line in WALKS, with what it has to bring by the sandbox's own account: its world, or what it
answers over HTTP. What is walked in small answers is held against that, and against what large ones bring.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import attrs
import pytest
from atlassian_sandbox.jira.roles import ROLE_NAMES
from atlassian_sandbox.testing import Running, running
from mcp import Client
from mcp_atlassian_oauth.app import application
from mcp_atlassian_oauth.resources import RESOURCE_TEMPLATES
from mcp_atlassian_oauth.settings import Settings
from mcp_atlassian_oauth.tools.registry import registered_tools
from mcp_types import TextContent, TextResourceContents

from tests.mcp_atlassian_oauth.tools.crowded import LINES, MANY, REQUEST, crowd, mark, title, words
from tests.mcp_atlassian_oauth.tools.references import (
    Check,
    Json,
    Once,
    Rows,
    Sources,
    Texts,
    Written,
    cursor_of,
    in_rows,
    long_texts,
    rows_of,
)
from tests.mcp_atlassian_oauth.tools.test_requests_per_call import SIGN_IN, Facts, filled

pytestmark = pytest.mark.anyio

SMALLEST, USUAL, LARGEST = 3_000, 7_500, 20_000
DETAILS = ["comments", "changelog", "links", "worklogs", "attachments", "watchers", "transitions", "statusTimes"]
BELONGINGS = ["labels", "children", "ancestors", "attachments", "comments", "restrictions"]
ROOT = Path(__file__).resolve().parents[3]
PARTS = ["versions", "components", "issueTypes", "statuses", "priorities", "roles"]


@attrs.frozen
class Walk:
    """Arguments of a call, where a text in braces is a field of Facts, and what all its answers together have to bring.

    `short`: what there is fits in one answer, however much is in the world. `headed`: each answer says again what it is of.
    """

    arguments: dict[str, Any]
    checks: tuple[Check, ...]
    short: bool = False
    headed: bool = False


def walk_of(*checks: Check, short: bool = False, headed: bool = False, **arguments: Any) -> Walk:
    return Walk(arguments, checks, short, headed)


def marks(kind: str, most: int = MANY) -> Once:
    """All that the crowd has of a kind."""
    return Once(lambda _: [mark(kind, number) for number in range(most)])


def _issues_of_project(sources: Sources) -> list[str]:
    found = [issue for issue in sources.world.issues.values() if issue.project == sources.facts.project]
    return [issue.key for issue in sorted(found, key=lambda issue: int(issue.key.rpartition("-")[2]))]


def _pages(sources: Sources) -> list[str]:
    pages = sources.world.pages.values()
    wanted = sources.facts.space, "page", "current"
    return [page.id for page in pages if (page.space, page.kind, page.status) == wanted]


def _people(sources: Sources) -> list[str]:
    return [user.display_name for user in sources.world.users.values() if user.active and user.account_type == "atlassian"]


def _fields_of_screen(sources: Sources) -> list[str]:
    types = sources.raw(f"api/{{version}}/issue/createmeta/{sources.facts.project}/issuetypes")
    [task] = [one["id"] for one in types.get("issueTypes") or types["values"] if one["name"] == "Task"]
    found = sources.raw(f"api/{{version}}/issue/createmeta/{sources.facts.project}/issuetypes/{task}?maxResults=200")
    return [one["fieldId"] for one in found.get("fields") or found["values"]]


def _parts_of_project(sources: Sources) -> Iterable[str]:
    world, project = sources.world, sources.facts.project
    for store in (world.versions.values(), world.components.values()):
        yield from (one.name for one in store if one.project == project)
    yield from world.projects[project].issue_types
    yield from (one.name for one in world.priorities.values())
    yield from ROLE_NAMES


def _filters(sources: Sources) -> list[str]:
    """Data Center's API lists favourites only."""
    return [key for key, one in sources.world.filters.items() if sources.cloud or "mokafor" in one.favourites]


def _queues_and_types(sources: Sources) -> list[str]:
    desk = next(iter(sources.world.desks.values()))
    return [*(one.id for one in desk.queues), *(one.id for one in desk.request_types)]


def _open_requests(sources: Sources) -> list[str]:
    return [issue.key for issue in sources.world.issues.values() if issue.project == "DOCK" and issue.resolution is None]


def _properties_of_version(sources: Sources) -> list[str]:
    document = "jira_cloud" if sources.cloud else "jira_data_center"
    text = (ROOT / "specs" / f"{document}.json").read_text(encoding="utf-8")
    schemas = json.loads(text)["components"]["schemas"]
    return sorted((schemas.get("Version") or schemas["VersionBean"])["properties"])


def _ends(text: str) -> list[str]:
    return re.findall(r"End ([0-9]+)\.", text)


COMMENTS = Texts(lambda sources: sources.written.comments)
COMMENT_IDS = Once(lambda sources: [comment.id for comment in sources.world.issues[sources.facts.issue].comments])
FILE_ROWS = Once(lambda _: [mark("row", number) for number in range(LINES)])
BODY = Texts(lambda sources: [sources.written.page])
ISSUES = Rows("key", _issues_of_project, ordered=True)
FIELDS = Rows("id", lambda sources: [one["id"] for one in sources.raw("api/{version}/field")])
PAGES = Rows("id", _pages)
VERSIONS = Rows("version", lambda of: [str(one.number) for one in of.world.pages[of.facts.page].versions[::-1]], ordered=True)
DESCRIBED = Json(_properties_of_version, lambda schema: sorted(schema["properties"]["body"]["properties"]))

WALKS: Mapping[str, tuple[Walk, ...]] = {
    "jira_find_users": (walk_of(Rows("name", _people), project="{project}"),),
    "jira_search_issues": (
        walk_of(ISSUES, jql="project = {project} ORDER BY key"),
        walk_of(ISSUES, jql="project = {project} ORDER BY key", limit=7),
    ),
    "jira_get_issue": (
        walk_of(Texts(lambda sources: [sources.written.description]), marks("enclosure"), issue="{issue}"),
        walk_of(
            Texts(lambda sources: [sources.written.description]),
            marks("before"),
            marks("after"),
            issue="{issue}",
            include=DETAILS,
        ),
    ),
    "jira_find_fields": (
        walk_of(FIELDS, query="", short=True),
        walk_of(Rows("id", _fields_of_screen), project="{project}", type="Task", short=True),
    ),
    "jira_list_comments": (
        walk_of(Texts(lambda sources: sources.written.comments[::-1]), COMMENT_IDS, issue="{issue}"),
        walk_of(COMMENTS, COMMENT_IDS, issue="{issue}", order="oldest"),
    ),
    "jira_get_attachment": (walk_of(FILE_ROWS, headed=True, attachment="{attachment}"),),
    "jira_get_changelogs": (walk_of(marks("before"), marks("after"), issues=["{issue}", "{spare}"]),),
    "jira_list_projects": (walk_of(Rows("key", lambda sources: sources.world.projects)),),
    "jira_get_project": (walk_of(Rows("name", _parts_of_project, but="category"), project="{project}", include=PARTS),),
    "jira_list_filters": (walk_of(Rows("id", _filters)),),
    "jira_list_dashboards": (walk_of(Rows("id", lambda sources: sources.world.dashboards)),),
    "jira_list_boards": (walk_of(Rows("id", lambda sources: map(str, sources.world.boards))),),
    "jira_get_board": (
        walk_of(Rows("key", _issues_of_project), board="{board}"),
        walk_of(
            Rows("key", lambda of: [one["key"] for one in of.raw(f"agile/1.0/board/{of.facts.board}/backlog")["issues"]]),
            board="{board}",
            show="backlog",
            short=True,
        ),
        walk_of(
            Rows("statuses", lambda _: ["To Do", "In Progress, In Review, Blocked", "Done"]),
            board="{board}",
            show="configuration",
            short=True,
        ),
    ),
    "jira_get_sprint": (
        walk_of(
            Rows("key", lambda of: [key for key, one in of.world.issues.items() if int(of.facts.sprint) in one.sprints]),
            sprint="{sprint}",
            short=True,
        ),
    ),
    "jira_get_service_desk": (
        walk_of(Rows("id", lambda sources: sources.world.desks), short=True),
        walk_of(Rows("id", _queues_and_types), serviceDesk="DOCK"),
        walk_of(Rows("key", _open_requests), serviceDesk="DOCK", queue="11", short=True),
    ),
    "jira_get_request": (
        walk_of(Rows("id", lambda of: [one.id for one in of.world.requests[REQUEST].approvals]), request=REQUEST),
    ),
    "conf_search_cql": (walk_of(PAGES, cql="type = page"), walk_of(PAGES, cql="type = page", limit=7)),
    "conf_get_page": (
        walk_of(BODY, page="{page}"),
        # Data Center sends the first 25 of each with a page: the answer says that there are more.
        walk_of(BODY, marks("label"), marks("page", 24), marks("file", 24), page="{page}", include=BELONGINGS),
        walk_of(Texts(lambda of: re.findall("## (.*)", of.written.page)), page="{page}", headings=True, short=True),
    ),
    "conf_list_pages": (walk_of(PAGES, space="{space}"), walk_of(PAGES, space="{space}", limit=7)),
    "conf_get_history": (
        walk_of(VERSIONS, page="{page}"),
        walk_of(VERSIONS, page="{page}", limit=4),
    ),
    "conf_compare_versions": (
        walk_of(Once(lambda of: [*_ends(of.written.page), *_ends(of.written.page_before)]), page="{page}"),
    ),
    "conf_list_templates": (
        walk_of(Rows("id", lambda of: [key for key, one in of.world.templates.items() if one.space in (None, of.facts.space)])),
    ),
    "conf_list_comments": (walk_of(Texts(lambda sources: sources.written.page_comments), page="{page}"),),
    "conf_get_attachment": (
        walk_of(marks("file"), page="{page}"),
        walk_of(FILE_ROWS, headed=True, attachment="{page_file}"),
    ),
    "conf_list_tasks": (walk_of(marks("task"), page="{busy}"),),
    "conf_list_spaces": (walk_of(Rows("key", lambda sources: sources.world.spaces)),),
    "conf_find_users": (walk_of(Rows("name", lambda _: [title("user", n) for n in range(MANY)]), query="Crowd"),),
    "atlassian_describe_operation": (walk_of(DESCRIBED, name="{writing_operation}", short=True),),
    "atlassian_read_operation": (walk_of(Json(lambda of: of.raw("api/{version}/field")), name="{operation}", arguments={}),),
}
# What one deployment's API can't do.
NOT_THERE = {
    ("jira_get_service_desk", "datacenter"),
    ("jira_get_request", "datacenter"),
    ("conf_list_templates", "datacenter"),
}


def serialised(text: str) -> int:
    """The length in UTF-16 units of what a JavaScript client sends on."""
    return len(json.dumps(text, ensure_ascii=False).encode("utf-16-le", "surrogatepass")) // 2 - 2


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
async def clients(box: Running, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[dict[int, Client]]:
    """A client of a server with each budget."""
    async with AsyncExitStack() as stack:
        budgets = (SMALLEST, USUAL, LARGEST)
        yield {
            budget: await stack.enter_async_context(client_of(box, tmp_path_factory.mktemp("state"), budget))
            for budget in budgets
        }


@pytest.fixture(scope="module")
async def sources(box: Running, clients: dict[int, Client]) -> Sources:
    """What there is to walk, after much was written to it."""
    dice = random.Random(5)
    facts = Facts.of(box, box.sandbox.deployment)
    crowd(box.world, facts, dice)
    client = clients[USUAL]

    async def write(tool: str, **arguments: Any) -> None:
        await answer(client, tool, arguments, USUAL)

    comments = [words(dice, dice.choice((20, 300, 3_000 if number < 3 else 100))) for number in range(18)]
    for number, body in enumerate(comments):
        await write("jira_add_comment", issue=facts.issue, body=body)
        await write("conf_add_comment", page=facts.page, body=body)
        new = f"# Heading {number}\n\n{body[:200]}"
        await write("conf_update_page", page=facts.page, body=new, message=" ".join(body.split())[:200])
    texts = [_chapters(dice, count) for count in (5, 6)]
    for text in texts:
        await write("conf_update_page", page=facts.page, body=text)
    await write("jira_update_issue", issue=facts.issue, description=texts[0])
    return Sources(box, facts, Written(tuple(comments), texts[0], tuple(comments), texts[1], texts[0]))


def _chapters(dice: random.Random, count: int) -> str:
    return "".join(f"## Part {number}\n\n{words(dice, 900)}\n\n" for number in range(count))


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


def test_every_tool_that_takes_a_cursor_is_walked() -> None:
    assert set(WALKS) == {tool.name for tool in registered_tools() if "cursor" in tool.input_schema["properties"]}


@pytest.mark.parametrize("tool", WALKS)
async def test_a_walk_brings_everything_once(tool: str, sources: Sources, clients: dict[int, Client]) -> None:
    if (tool, sources.box.sandbox.deployment) in NOT_THERE:
        pytest.skip("not on Data Center")
    takes_format = "outputFormat" in next(one for one in registered_tools() if one.name == tool).input_schema["properties"]
    for one in WALKS[tool]:
        for form in ("markdown", "json") if takes_format else ("markdown",):
            asked = filled(one.arguments, sources.facts, 0) | ({"outputFormat": form} if takes_format else {})
            small, large = [await walk(clients[budget], tool, asked, budget) for budget in (SMALLEST, LARGEST)]
            assert one.short or len(small) > 1, asked
            for check in one.checks:
                check.check(small, sources)
                check.check(large, sources)
            assert list(rows_of(small)) == list(rows_of(large)), asked
            assert one.headed or in_rows(small) or long_texts(small) == long_texts(large), asked


@pytest.mark.parametrize("template", RESOURCE_TEMPLATES, ids=lambda template: template.name)
async def test_a_resource_stays_within_the_budget(template: Any, sources: Sources, clients: dict[int, Client]) -> None:
    from urllib.parse import quote

    facts, client = sources.facts, clients[SMALLEST]
    values = {"project": facts.project, "key": facts.issue, "space": facts.space, "title": quote(facts.title, safe="")}
    address = template.uri_template.partition("{?")[0].format(**values)
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


async def test_an_error_stays_within_the_budget(box: Running, sources: Sources, clients: dict[int, Client]) -> None:
    facts = sources.facts
    for product in ("issue", "content|pages"):
        body = {"errorMessages": ['Said "so" \\ ' * 2_000], "message": "\x01" * 20_000, "errors": {"f" * 900: "é\n" * 9_000}}
        box.fault(path=product, status=400, body=body, times=None)
    try:
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
            result = await clients[SMALLEST].call_tool(tool, arguments)
            block = result.content[0]
            assert isinstance(block, TextContent)
            assert result.is_error
            assert serialised(block.text) <= SMALLEST
    finally:
        box.clear()
