"""How many requests each tool sends to Atlassian: at its first call, and when the same is called again.

A new tool is a line in CALLS; `UPDATE_SNAPSHOTS=1` rewrites the table in docs/benchmarks.md.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote_plus

import attrs
import pytest
from atlassian_sandbox.testing import Running, running
from atlassian_sandbox.world import World
from mcp import Client
from mcp_atlassian_oauth.app import application
from mcp_atlassian_oauth.settings import Settings
from mcp_atlassian_oauth.tools.registry import registered_tools
from mcp_types import TextContent

BEGIN = "<!-- requests per call: written by the tests (UPDATE_SNAPSHOTS=1) -->"
END = "<!-- end of requests per call -->"

Deployment = Literal["cloud", "datacenter"]
DEPLOYMENTS: tuple[Deployment, ...] = ("cloud", "datacenter")
# Neither asks for tokens or for a cloud id: what is counted is the call's own.
SIGN_IN: dict[Deployment, Any] = {"cloud": "api-token", "datacenter": "pat"}

# Tool, what the call is like where that matters, arguments. A text in braces is a field of Facts; {n} counts the calls.
CALLS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("set_defaults", "", {"jiraProject": "{project}"}),
    ("jira_get_myself", "", {}),
    ("jira_search_issues", "", {"jql": "project = {project}"}),
    ("jira_search_issues", "with custom fields", {"jql": "project = {project}", "fields": ["{custom_field}"]}),
    ("jira_get_issue", "", {"issue": "{issue}"}),
    ("jira_get_issue", "all fields", {"issue": "{issue}", "fields": ["*all"]}),
    ("jira_get_issue", "by address", {"issue": "{issue_address}"}),
    ("jira_list_comments", "", {"issue": "{issue}"}),
    ("jira_update_comment", "", {"issue": "{issue}", "id": "{comment}", "body": "Changed {n}"}),
    ("jira_add_comment", "", {"issue": "{issue}", "body": "Comment {n}"}),
    ("jira_get_issue", "with changelog and worklogs", {"issue": "{issue}", "include": ["changelog", "worklogs", "statusTimes"]}),
    ("jira_log_work", "", {"issue": "{issue}", "timeSpent": "1h"}),
    ("jira_link_issues", "", {"issue": "{issue}", "to": "LAN-2", "link": "relates to"}),
    ("jira_watch_issue", "", {"issue": "{issue}"}),
    ("jira_get_attachment", "", {"attachment": "{attachment}"}),
    ("jira_add_attachment", "", {"issue": "{issue}", "name": "n{n}.txt", "text": "Words"}),
    ("jira_remove_from_issue", "tried first", {"kind": "comment", "issue": "{issue}", "id": "{comment}", "dryRun": True}),
    ("jira_get_changelogs", "", {"issues": ["{issue}"]}),
    ("jira_find_users", "", {"query": "{person}"}),
    ("jira_create_issue", "", {"type": "Task", "summary": "Summary {n}", "project": "{project}", "description": "Text"}),
    (
        "jira_create_issue",
        "with a person and a priority",
        {
            "type": "Task",
            "summary": "Summary {n}",
            "project": "{project}",
            "assignee": "{person}",
            "fields": {"Priority": "High"},
        },
    ),
    (
        "jira_create_issues",
        "two",
        {"issues": [{"type": "Task", "summary": f"{one} {{n}}", "project": "{project}"} for one in "ab"]},
    ),
    ("jira_update_issue", "", {"issue": "{issue}", "fields": {"summary": "Summary {n}"}}),
    ("jira_update_issue", "description", {"issue": "{issue}", "description": "Text {n}"}),
    ("jira_transition_issue", "", {"issue": "{spare}", "to": "In Progress"}),
    ("jira_move_issues", "", {"issues": ["{spare}"], "project": "NEXT", "type": "Story"}),
    ("jira_delete_issue", "", {"issue": "{spare}"}),
    ("jira_find_fields", "", {"query": "points"}),
    ("jira_find_fields", "of a create screen", {"project": "{project}", "type": "Task"}),
    ("jira_list_issue_types", "", {"project": "{project}"}),
    ("jira_find_similar", "by text", {"text": "login fails after the upgrade"}),
    ("jira_find_similar", "by issue", {"issue": "{issue}"}),
    ("jira_list_projects", "", {}),
    ("jira_get_project", "", {"project": "{project}"}),
    ("jira_save_version", "", {"project": "{project}", "name": "Version {n}"}),
    ("jira_save_component", "", {"project": "{project}", "name": "Component {n}"}),
    ("jira_list_boards", "", {}),
    ("jira_get_board", "", {"board": "{board}"}),
    ("jira_get_sprint", "", {"sprint": "{sprint}"}),
    ("jira_get_sprint", "the active one of a board", {"sprint": "active", "board": "{board}"}),
    ("jira_save_sprint", "", {"board": "{board}", "name": "Sprint {n}"}),
    ("jira_plan_issues", "to a sprint", {"issues": ["{issue}"], "sprint": "{sprint}"}),
    ("jira_list_filters", "", {}),
    ("jira_create_filter", "", {"name": "Filter {n}", "jql": "project = {project}"}),
    ("jira_list_dashboards", "", {}),
    ("jira_get_service_desk", "", {"serviceDesk": "DOCK"}),
    ("jira_get_request", "", {"request": "DOCK-4"}),
    (
        "jira_create_request",
        "tried first",
        {"requestType": "31", "fields": {"What is wrong": "S", "Details": "D", "Pier": "pier 2"}, "dryRun": True},
    ),
    ("jira_answer_approval", "tried first", {"request": "DOCK-4", "decision": "decline", "dryRun": True}),
    ("conf_get_server_info", "", {}),
    ("conf_search_cql", "", {"cql": "type = page"}),
    ("conf_get_page", "by id", {"page": "{page}"}),
    ("conf_get_page", "by title and space", {"title": "{title}", "space": "{space}"}),
    ("conf_get_page", "by title, default space", {"title": "{title}"}),
    ("conf_get_page", "by address", {"page": "{page_address}"}),
    ("conf_get_page", "by address with its title", {"page": "{page_title_address}"}),
    ("conf_get_page", "with mentions", {"page": "{page_with_mentions}"}),
    ("conf_create_page", "", {"title": "Page {n}", "space": "{space}", "body": "Text"}),
    ("conf_create_page", "with a link to a page", {"title": "Linking {n}", "space": "{space}", "body": "[a](page:{page})"}),
    ("conf_update_page", "", {"page": "{page}", "body": "Text {n}"}),
    ("conf_update_page", "title only", {"page": "{page}", "newTitle": "Title {n}"}),
    ("conf_create_page", "a blog post", {"title": "Post {n}", "space": "{space}", "body": "Text", "kind": "blogpost"}),
    ("conf_list_pages", "below a page", {"page": "{page}"}),
    ("conf_list_pages", "of a space", {}),
    ("conf_list_pages", "blog posts", {"kind": "blogpost"}),
    ("conf_copy_page", "", {"page": "{page}", "newTitle": "Copy {n}"}),
    ("conf_copy_page", "with all below it", {"page": "{leaf}", "children": True, "newTitle": "Copy {n} of "}),
    ("conf_move_page", "", {"page": "{leaf}", "parent": "{mover}"}),
    ("conf_get_history", "", {"page": "{page}"}),
    ("conf_compare_versions", "", {"page": "{page}"}),
    ("conf_set_restrictions", "", {"page": "{page}", "read": ["me"]}),
    ("conf_list_templates", "", {}),
    ("conf_delete_page", "", {"page": "{disposable}"}),
    ("conf_list_comments", "", {"page": "{page}"}),
    ("conf_list_comments", "of a page with some", {"page": "{discussed}"}),
    ("conf_add_comment", "", {"page": "{page}", "body": "Comment {n}"}),
    ("conf_add_comment", "a reply", {"page": "{discussed}", "body": "Reply {n}", "parent": "{page_comment}"}),
    ("conf_update_comment", "", {"id": "{page_comment}", "body": "Changed {n}"}),
    ("conf_change_labels", "", {"page": "{page}", "add": ["label-{n}"]}),
    ("conf_get_attachment", "", {"attachment": "{page_file}"}),
    ("conf_get_attachment", "the list", {"page": "{page}"}),
    ("conf_add_attachment", "", {"page": "{page}", "name": "n{n}.txt", "text": "Words"}),
    ("conf_remove_from_page", "tried first", {"kind": "comment", "id": "{page_comment}", "dryRun": True}),
    ("conf_list_tasks", "of a page", {"page": "{busy}"}),
    ("conf_complete_task", "", {"task": "{task}", "page": "{busy}"}),
    ("conf_list_spaces", "", {}),
    ("conf_list_spaces", "by name", {"query": "{space}"}),
    ("conf_get_space", "", {"space": "{space}"}),
    ("conf_create_space", "", {"key": "SP{n}", "name": "Space {n}"}),
    ("conf_find_users", "", {"query": "Okafor"}),
    ("conf_watch", "", {"page": "{page}"}),
    ("atlassian_find_operations", "", {"query": "issue watchers"}),
    ("atlassian_describe_operation", "", {"name": "{operation}"}),
    ("atlassian_read_operation", "", {"name": "{operation}", "arguments": {}}),
    (
        "atlassian_write_operation",
        "",
        {"name": "{writing_operation}", "arguments": {"body": {"name": "V{n}", "project": "{project}"}}},
    ),
)

# What one deployment's API can't do: its tool says so without a request.
NOT_THERE: set[tuple[str, Deployment]] = {
    ("jira_move_issues", "datacenter"),
    ("jira_get_service_desk", "datacenter"),
    ("jira_get_request", "datacenter"),
    ("jira_create_request", "datacenter"),
    ("jira_answer_approval", "datacenter"),
    ("conf_list_templates", "datacenter"),
}

# What was asked for: what a call may cost once the site is known, and these at their first call too.
ONE_WHEN_WARM = {"jira_search_issues", "jira_get_issue", "conf_get_page"}
MORE_AT_FIRST = {
    # on Cloud the author's name
    ("conf_get_page", "by id"),
    ("conf_get_page", "by address"),
    ("conf_get_page", "by title and space"),
    ("conf_get_page", "by title, default space"),
    ("conf_get_page", "by address with its title"),
    ("conf_get_page", "with mentions"),
}


@attrs.frozen
class Facts:
    """What is in the sandbox: what the arguments of CALLS name in braces."""

    project: str
    issue: str
    issue_address: str
    spare: str
    """An issue that nothing was done with yet."""
    person: str
    comment: str
    attachment: str
    custom_field: str
    board: str
    sprint: str
    space: str
    page: str
    title: str
    page_address: str
    page_title_address: str
    page_with_mentions: str
    leaf: str
    """A page with nothing below it."""
    mover: str
    """A page that the leaf isn't below."""
    disposable: str
    """A page that a test made and nothing is below of."""
    page_comment: str
    discussed: str
    """The page that the comment is on."""
    page_file: str
    task: str
    busy: str
    """The page that the task is in."""
    operation: str
    writing_operation: str

    @classmethod
    def of(cls, box: Running, deployment: Deployment) -> Facts:
        world: World = box.world
        prefix = "jira_cloud" if deployment == "cloud" else "jira_dc"
        sprint = next(sprint for sprint in world.sprints.values() if sprint.state == "active")
        board = world.boards[sprint.board]
        issue = next(issue for issue in world.issues.values() if issue.key.startswith(f"{board.project}-") and issue.comments)
        plain = next(page for page in world.pages.values() if page.kind == "page" and "ri:user" not in page.body)
        mentioning = min(
            (page for page in world.pages.values() if "ri:user" in page.body), key=lambda page: page.body.count("ri:user")
        )
        leaf = next(page for page in world.pages.values() if page.title == "Deck plans")
        places = ("Decisions", "How we work")
        mover = next(page for page in world.pages.values() if page.title in places and page.id != leaf.parent)
        copies = [page for page in world.pages.values() if page.title.startswith("Copy ") and page.status == "current"]
        remark = next(one for one in world.page_comments.values() if world.pages[one.page].space == plain.space)
        file = next(one for one in world.attachments.values() if one.owner in world.pages and one.media_type == "text/csv")
        busy = next(page for page in world.pages.values() if "<ac:task-id>1<" in page.body)
        confluence = box.env["CONF_BASE_URL"].removesuffix("/wiki") + ("/wiki" if deployment == "cloud" else "")
        return cls(
            project=board.project,
            issue=issue.key,
            issue_address=f"{box.env['JIRA_BASE_URL']}/browse/{issue.key}",
            spare=next(
                key
                for key, issue in world.issues.items()
                if key.startswith(f"{board.project}-")
                and issue.status == "To Do"
                and issue.type in ("Story", "Task")
                and not issue.comments
            ),
            person=world.users[issue.assignee or issue.reporter].name,
            comment=issue.comments[0].id,
            attachment=next(file.id for file in world.attachments.values() if file.owner in world.issues),
            board=str(board.id),
            sprint=str(sprint.id),
            custom_field="customfield_10016" if deployment == "cloud" else "customfield_10106",
            space=plain.space,
            page=plain.id,
            title=plain.title,
            page_address=f"{confluence}/pages/viewpage.action?pageId={plain.id}",
            page_title_address=f"{confluence}/display/{plain.space}/{quote_plus(plain.title)}",
            page_with_mentions=mentioning.id,
            leaf=leaf.id,
            mover=mover.id,
            disposable=next((page.id for page in copies), "999999999"),
            page_comment=remark.id,
            discussed=remark.page,
            page_file=f"att{file.id}",
            task=f"{busy.id}001" if deployment == "cloud" else "1",
            busy=busy.id,
            operation=f"{prefix}_get_fields",
            writing_operation=f"{prefix}_create_version",
        )


@attrs.frozen
class Cost:
    """The requests of the first call and of one that follows."""

    first: int
    then: int


def filled(value: Any, facts: Facts, n: int) -> Any:
    """Return arguments with what their braces name."""
    if isinstance(value, str):
        for name, fact in (*attrs.asdict(facts).items(), ("n", str(n))):
            value = value.replace(f"{{{name}}}", fact)
        return value
    if isinstance(value, dict):
        return {key: filled(each, facts, n) for key, each in value.items()}
    if isinstance(value, list):
        return [filled(each, facts, n) for each in value]
    return value


@pytest.fixture(scope="module")
def boxes() -> Iterator[dict[Deployment, Running]]:
    with running("cloud", auth=SIGN_IN["cloud"]) as cloud, running("datacenter", auth=SIGN_IN["datacenter"]) as server:
        yield {"cloud": cloud, "datacenter": server}


@pytest.fixture(scope="module")
def costs() -> dict[tuple[str, str, Deployment], Cost]:
    """What the tests of this module found."""
    return {}


@pytest.mark.parametrize(("tool", "like", "arguments"), CALLS, ids=[f"{tool} {like}".strip() for tool, like, _ in CALLS])
@pytest.mark.anyio
async def test_a_call_costs_what_the_guide_says(
    tool: str,
    like: str,
    arguments: dict[str, Any],
    boxes: dict[Deployment, Running],
    costs: dict[tuple[str, str, Deployment], Cost],
    tmp_path: Path,
) -> None:
    for deployment, box in boxes.items():
        facts = Facts.of(box, deployment)
        settings = Settings.from_environment(
            box.env | {"MCP_STATE_DIR": str(tmp_path), "MCP_TOOLSETS": "all", "CONF_DEFAULT_SPACE": facts.space}
        )
        seen: list[int] = []
        async with application(settings) as server, Client(server) as client:
            for _ in range(2):
                box.clear()
                facts = Facts.of(box, deployment)
                result = await client.call_tool(tool, filled(arguments, facts, len(costs) * 10 + len(seen)))
                block = result.content[0]
                assert isinstance(block, TextContent)
                assert result.is_error == ((tool, deployment) in NOT_THERE), block.text
                seen.append(len(box.requests))
        if (tool, deployment) in NOT_THERE:
            assert seen == [0, 0]
        cost = costs[tool, like, deployment] = Cost(*seen)
        assert cost.then <= cost.first
        if tool in ONE_WHEN_WARM:
            assert cost.then == 1, [request.path for request in box.requests]
            assert cost.first == 1 or (tool, like) in MORE_AT_FIRST


@pytest.mark.anyio
async def test_without_a_window_a_call_costs_the_same_each_time(boxes: dict[Deployment, Running], tmp_path: Path) -> None:
    box = boxes["cloud"]
    facts = Facts.of(box, "cloud")
    settings = Settings.from_environment(box.env | {"MCP_STATE_DIR": str(tmp_path), "MCP_CACHE_SECONDS": "0"})
    async with application(settings) as server, Client(server) as client:
        for _ in range(2):
            box.clear()
            await client.call_tool("conf_get_page", {"title": facts.title, "space": facts.space})
            # the space's id, the page, the author's name
            assert len(box.requests) == 3


def test_every_tool_is_in_the_table() -> None:
    assert {tool for tool, _, _ in CALLS} == {tool.name for tool in registered_tools()}


def test_the_guide_shows_what_was_found(costs: dict[tuple[str, str, Deployment], Cost], repository: Path) -> None:
    if len(costs) < len(CALLS) * len(DEPLOYMENTS):
        pytest.skip("needs all the tests of this module in one run")
    path = repository / "docs" / "benchmarks.md"
    head, begin, rest = path.read_text(encoding="utf-8").partition(BEGIN)
    _, end, tail = rest.partition(END)
    assert begin
    assert end
    current = f"{head}{BEGIN}\n\n{as_table(costs)}\n\n{END}{tail}"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        path.write_text(current, encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8") == current, "run the tests of this file with UPDATE_SNAPSHOTS=1"


def as_table(costs: dict[tuple[str, str, Deployment], Cost]) -> str:
    """Return the table of the guide."""
    rows = ["| Tool | Call | Cloud: first | then | Data Center: first | then |", "| --- | --- | --- | --- | --- | --- |"]
    for tool, like, _ in CALLS:
        found = [("–", "–") if (tool, each) in NOT_THERE else attrs.astuple(costs[tool, like, each]) for each in DEPLOYMENTS]
        rows.append(f"| `{tool}` | {like} | {' | '.join(f'{first} | {then}' for first, then in found)} |")
    return "\n".join(rows)
