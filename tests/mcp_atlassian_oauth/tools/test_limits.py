"""JIRA_PROJECTS_ALLOWED, CONF_SPACES_ALLOWED, MCP_READ_ONLY: what lies outside reads as if it weren't there, by every route."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import attrs
import pytest
from atlassian_operations.runtime import index, load
from atlassian_sandbox.testing import Running, running
from mcp_atlassian_oauth.resources import RESOURCE_TEMPLATES
from mcp_atlassian_oauth.settings import Settings, SettingsError
from mcp_types import TextResourceContents

from tests.mcp_atlassian_oauth.tools.limited import limited, said
from tests.mcp_atlassian_oauth.tools.test_requests_per_call import CALLS, NOT_THERE, SIGN_IN, Facts, filled

pytestmark = pytest.mark.anyio

# Facts finds its project and space elsewhere.
PROJECT, SPACE = "DOCK", "OPS"
PREFIXES = {"cloud": ("jira_cloud_", "jira_software", "confluence_cloud"), "datacenter": ("jira_dc_", "confluence_dc")}
KEY = re.compile(r"\b[A-Z][A-Z0-9]+-\d+\b")
# Answers about something else than what a call names: a line of the tool's own words.
PLACEHOLDER = re.compile(r"\{(\w+)\}")


@pytest.fixture(scope="module", params=["cloud", "datacenter"])
def box(request: pytest.FixtureRequest) -> Iterator[Running]:
    with running(request.param, auth=SIGN_IN[request.param]) as started:
        yield started


@pytest.fixture
def outside(box: Running) -> Facts:
    facts = Facts.of(box, box.sandbox.deployment)
    assert facts.project != PROJECT
    assert facts.space != SPACE
    return attrs.evolve(facts, page_with_mentions=facts.page)


@pytest.fixture
def missing(outside: Facts) -> Facts:
    """What isn't there, of the same shapes."""
    return attrs.evolve(
        outside,
        project="ZZZ",
        issue="ZZZ-1",
        spare="ZZZ-2",
        issue_address=outside.issue_address.replace(outside.issue, "ZZZ-1"),
        comment="9876501",
        attachment="9876502",
        board="9876503",
        sprint="9876504",
        space="ZZZ",
        page="9876505",
        title="No page has this title",
        page_address=outside.page_address.replace(outside.page, "9876505"),
        page_title_address=outside.page_title_address.rpartition("/display/")[0] + "/display/ZZZ/No+page+has+this+title",
        page_with_mentions="9876506",
        page_comment="9876507",
        discussed="9876508",
        page_file="att9876509",
        task="9876510",
        busy="9876511",
    )


served = partial(limited, JIRA_PROJECTS_ALLOWED=PROJECT, CONF_SPACES_ALLOWED=SPACE)


def named(text: str, facts: Facts) -> str:
    """A text with the facts in it by their names, the longest first, and without numbers, which ids are."""
    pairs = sorted(attrs.asdict(facts).items(), key=lambda pair: len(pair[1]), reverse=True)
    for name, value in pairs:
        if not value.isdigit():
            text = text.replace(value, f"<{name}>")
    return re.sub(r"\d+", "<n>", re.sub(r"\b(LAN|ZZZ)\b", "<key>", text))


def secrets_of(box: Running) -> set[str]:
    """Words of issues and pages that lie outside and of none inside."""
    world = box.world
    issues = {issue.summary for issue in world.issues.values() if not issue.key.startswith(f"{PROJECT}-")}
    issues -= {issue.summary for issue in world.issues.values() if issue.key.startswith(f"{PROJECT}-")}
    pages = {page.title for page in world.pages.values() if page.space != SPACE}
    return issues | pages


NAMING = [row for row in CALLS if PLACEHOLDER.search(json.dumps(row[2])) and not row[0].startswith(("atlassian_", "set_"))]
OPEN = [row for row in CALLS if row not in NAMING and not row[0].startswith(("atlassian_", "set_"))]


@pytest.mark.parametrize(("tool", "like", "arguments"), NAMING, ids=[f"{tool} {like}".strip() for tool, like, _ in NAMING])
async def test_what_lies_outside_reads_as_what_is_not_there(
    tool: str, like: str, arguments: dict[str, Any], box: Running, outside: Facts, missing: Facts, tmp_path: Path
) -> None:
    async with served(box, tmp_path) as client:
        box.clear()
        there = await said(client, tool, filled(arguments, outside, 1))
        writes = [seen for seen in box.requests if seen.method not in ("GET", "HEAD") and "search" not in seen.path]
        gone = await said(client, tool, filled(arguments, missing, 1))
    assert named(there[1], outside) == named(gone[1], missing)
    assert there[0] == gone[0]
    assert not [seen.path for seen in writes if "bulkfetch" not in seen.path]
    assert not [
        secret for secret in secrets_of(box) if secret in there[1] and secret not in json.dumps(filled(arguments, outside, 1))
    ]


@attrs.frozen
class Things:
    """What lies outside, or is not there, by ways that CALLS doesn't go."""

    issue: str
    epic: str
    link: str
    remote: str
    worklog: str
    version: str
    component: str
    filter: str
    filter_name: str
    sprint: str
    blog: str
    blog_title: str
    page: str
    tiny: str
    template: str
    space_id: str
    child: str


@pytest.fixture
def things(box: Running, outside: Facts) -> Things:
    from atlassian_sandbox.confluence.common import tiny_path

    world = box.world
    issue = world.issues[outside.issue]
    post = next(page for page in world.pages.values() if page.kind == "blogpost" and page.space == SPACE)
    written = attrs.evolve(post.current, title="Fog over the crossing")
    blog = world.pages["67999"] = attrs.evolve(post, id="67999", space=outside.space, versions=[written])
    issue.remote_links[:] = [{"id": 4711, "object": {"url": "https://example.com/cargo", "title": "Cargo"}}]
    worked = next(one for one in world.issues.values() if one.project == outside.project and one.worklogs)
    return Things(
        issue=worked.key,
        epic=next(one.key for one in world.issues.values() if one.project == outside.project and one.type == "Epic"),
        link=next(one.id for one in world.links.values() if one.source.startswith(f"{outside.project}-")),
        remote="4711",
        worklog=worked.worklogs[0].id,
        version=next(one.id for one in world.versions.values() if one.project == outside.project),
        component=next(one.id for one in world.components.values() if one.project == outside.project),
        filter=next(one.id for one in world.filters.values() if f"project = {outside.project}" in one.jql),
        filter_name=next(one.name for one in world.filters.values() if f"project = {outside.project}" in one.jql),
        sprint=outside.sprint,
        blog=blog.id,
        blog_title=blog.title,
        page=outside.page,
        tiny=tiny_path(world.pages[outside.page]),
        template=next((one.id for one in world.templates.values() if one.space == outside.space), "163842"),
        space_id=world.spaces[outside.space].id,
        child=outside.leaf,
    )


NOT_THINGS = Things(
    issue="ZZZ-3",
    epic="ZZZ-4",
    link="9876520",
    remote="9876521",
    worklog="9876522",
    version="9876523",
    component="9876524",
    filter="9876525",
    filter_name="No filter has this name",
    sprint="9876531",
    blog="9876526",
    blog_title="No post has this title",
    page="9876527",
    tiny="/x/L7SW",
    template="9876528",
    space_id="9876529",
    child="9876530",
)
ROUTES: tuple[tuple[str, dict[str, Any]], ...] = (
    ("jira_get_issue", {"issue": "{epic}", "include": ["links", "changelog", "worklogs"]}),
    ("jira_get_changelogs", {"issues": ["{issue}", "{epic}"]}),
    ("jira_search_issues", {"jql": "filter = {filter}"}),
    ("jira_search_issues", {"jql": "filter in ({filter}, 10003)"}),
    ("jira_search_issues", {"jql": "filter = '{filter_name}'"}),
    ("jira_search_issues", {"jql": "sprint = {sprint}"}),
    ("jira_search_issues", {"jql": "fixVersion = {version}"}),
    ("jira_search_issues", {"jql": "parent = {epic}"}),
    ("jira_list_filters", {"query": "{filter}"}),
    ("jira_remove_from_issue", {"kind": "link", "id": "{link}"}),
    ("jira_remove_from_issue", {"kind": "remoteLink", "id": "{remote}", "issue": "{issue}"}),
    ("jira_remove_from_issue", {"kind": "worklog", "id": "{worklog}", "issue": "{issue}"}),
    ("jira_log_work", {"issue": "{issue}", "id": "{worklog}", "timeSpent": "1h"}),
    ("jira_link_issues", {"issue": "DOCK-1", "to": "{issue}"}),
    ("jira_link_issues", {"issue": "{issue}", "to": "https://example.com/x"}),
    ("jira_save_version", {"version": "{version}", "name": "Other"}),
    ("jira_save_component", {"project": "DOCK", "component": "{component}", "name": "Other"}),
    ("jira_plan_issues", {"issues": ["DOCK-1"], "epic": "{epic}"}),
    ("jira_plan_issues", {"issues": ["DOCK-1"], "before": "{issue}"}),
    ("jira_update_issue", {"issue": "{issue}", "summary": "Other"}),
    ("jira_transition_issue", {"issue": "{issue}", "to": "Done"}),
    ("jira_find_similar", {"issue": "{issue}"}),
    ("conf_get_page", {"page": "{tiny}"}),
    ("conf_get_page", {"page": "{blog}"}),
    ("conf_get_page", {"title": "{blog_title}"}),
    ("conf_get_page", {"page": "{page}", "version": 1}),
    ("conf_update_page", {"page": "{blog}", "body": "Other"}),
    ("conf_compare_versions", {"page": "{tiny}"}),
    ("conf_get_history", {"page": "{blog}"}),
    ("conf_create_page", {"title": "From a template", "space": "OPS", "template": "{template}"}),
    ("conf_create_page", {"title": "Linking", "space": "OPS", "body": "[there](page:{page})"}),
    ("conf_copy_page", {"page": "{page}", "space": "OPS"}),
    ("conf_move_page", {"page": "{child}", "space": "OPS"}),
    ("conf_delete_page", {"page": "{blog}"}),
    ("conf_add_comment", {"page": "{blog}", "body": "Hello"}),
    ("conf_change_labels", {"page": "{blog}", "add": ["x"]}),
    ("conf_set_restrictions", {"page": "{blog}", "read": ["me"]}),
    ("conf_watch", {"page": "{blog}"}),
    ("conf_list_tasks", {"page": "{tiny}"}),
    ("conf_get_attachment", {"page": "{blog}"}),
    ("conf_search_cql", {"cql": "id = {page}"}),
    ("conf_search_cql", {"cql": "ancestor = {page}"}),
    ("conf_search_cql", {"cql": 'title = "{blog_title}" or id = {child}'}),
)


@pytest.mark.parametrize(("tool", "arguments"), ROUTES, ids=[f"{tool} {json.dumps(given)}" for tool, given in ROUTES])
async def test_no_other_way_leads_outside(
    tool: str, arguments: dict[str, Any], box: Running, things: Things, outside: Facts, tmp_path: Path
) -> None:
    if (tool, box.sandbox.deployment) in NOT_THERE:
        pytest.skip("not on Data Center")

    def put(value: Any, of: Things) -> Any:
        if isinstance(value, str):
            for name, text in attrs.asdict(of).items():
                value = value.replace(f"{{{name}}}", text)
            return value
        if isinstance(value, dict):
            return {key: put(each, of) for key, each in value.items()}
        return [put(each, of) for each in value] if isinstance(value, list) else value

    def masked(text: str, of: Things) -> str:
        for name, value in sorted(attrs.asdict(of).items(), key=lambda pair: -len(pair[1])):
            text = text.replace(value, f"<{name}>")
        return re.sub(r"<(issue|epic|page|blog|child|tiny)>", "<thing>", named(text, outside))

    async with served(box, tmp_path) as client:
        box.clear()
        there = await said(client, tool, put(arguments, things))
        sent = [seen for seen in box.requests if seen.method not in ("GET", "HEAD") and "search" not in seen.path]
        gone = await said(client, tool, put(arguments, NOT_THINGS))
    assert masked(there[1], things) == masked(gone[1], NOT_THINGS)
    assert there[0] == gone[0]
    assert not [seen.path for seen in sent if "bulkfetch" not in seen.path and seen.status and seen.status < 300]
    given = json.dumps(put(arguments, things))
    assert not [secret for secret in secrets_of(box) if secret in there[1] and secret not in given]


async def test_only_what_is_allowed_is_created(box: Running, outside: Facts, tmp_path: Path) -> None:
    prefix = "jira_cloud" if box.sandbox.deployment == "cloud" else "jira_dc"
    lead = {"leadAccountId": "x"} if prefix == "jira_cloud" else {"lead": "mokafor"}
    async with served(box, tmp_path, CONF_SPACES_ALLOWED="OPS,TIDES") as client:
        for key in (outside.space, "ZZZ"):
            error, words = await said(client, "conf_create_space", {"key": key, "name": "Mine"})
            assert error
            assert words.startswith(f"'{key}' is not among the keys of CONF_SPACES_ALLOWED")
        for key in (outside.project, "ZZZ"):
            body = {"key": key, "name": "Mine", "projectTypeKey": "software", **lead}
            write = {"name": f"{prefix}_create_project", "arguments": {"body": body}}
            error, words = await said(client, "atlassian_write_operation", write)
            assert error
            assert words.startswith(f"'{key}' is not among the keys of JIRA_PROJECTS_ALLOWED")
        error, words = await said(client, "conf_create_space", {"key": "TIDES", "name": "Tide tables"})
        assert (error, words.partition(":")[0]) == (False, "Created space TIDES")
        error, words = await said(client, "conf_create_page", {"space": "TIDES", "title": "Tides up north", "body": "At six"})
        assert not error, words


@pytest.mark.parametrize(("tool", "like", "arguments"), OPEN, ids=[f"{tool} {like}".strip() for tool, like, _ in OPEN])
async def test_what_is_asked_of_everything_answers_with_what_is_allowed(
    tool: str, like: str, arguments: dict[str, Any], box: Running, tmp_path: Path
) -> None:
    async with served(box, tmp_path) as client:
        _, words = await said(client, tool, filled(arguments, Facts.of(box, box.sandbox.deployment), 1))
    assert not [secret for secret in secrets_of(box) if secret in words]
    if tool.startswith("jira_"):
        assert {key.partition("-")[0] for key in KEY.findall(words)} <= {PROJECT}


@pytest.mark.parametrize(
    "jql",
    [
        "project = {project}",
        "project in ({project}, DOCK)",
        "key = {issue}",
        "key = {issue} OR key is not EMPTY",
        "parent = {issue}",
        "project = '{project}' AND summary ~ a",
        "NOT project = {project}",
        "project was {project}",
        "issue in linkedIssues({issue})",
    ],
)
async def test_a_query_can_not_name_what_lies_outside(
    jql: str, box: Running, outside: Facts, missing: Facts, tmp_path: Path
) -> None:
    async with served(box, tmp_path) as client:
        there = await said(
            client, "jira_search_issues", {"jql": jql.replace("{project}", outside.project).replace("{issue}", outside.issue)}
        )
        gone = await said(
            client, "jira_search_issues", {"jql": jql.replace("{project}", missing.project).replace("{issue}", missing.issue)}
        )
    assert named(there[1], outside) == named(gone[1], missing)
    assert there[0]


@pytest.mark.parametrize(
    "jql",
    [
        "",
        "key is not EMPTY OR key is not EMPTY",
        "summary ~ a OR NOT summary ~ a ORDER BY key DESC",
        "statusCategory != 99999 OR created > -1000w",
    ],
)
async def test_no_query_finds_an_issue_outside(jql: str, box: Running, tmp_path: Path) -> None:
    async with served(box, tmp_path) as client:
        error, words = await said(client, "jira_search_issues", {"jql": jql, "limit": 100})
    if not error:
        assert {key.partition("-")[0] for key in KEY.findall(words)} <= {PROJECT}
        assert not [secret for secret in secrets_of(box) if secret in words]


@pytest.mark.parametrize(
    "cql",
    ["type = page", "space = {space}", "id = {page} or type = page", "type = page or space != x", "type in (page, space, user)"],
)
async def test_no_query_finds_a_page_outside(cql: str, box: Running, outside: Facts, tmp_path: Path) -> None:
    query = cql.replace("{space}", outside.space).replace("{page}", outside.page)
    async with served(box, tmp_path) as client:
        error, words = await said(client, "conf_search_cql", {"cql": query, "limit": 100, "outputFormat": "json"})
    if not error:
        assert {hit.get("space") for hit in json.loads(words)["results"]} <= {SPACE}


async def test_what_is_allowed_works(box: Running, tmp_path: Path) -> None:
    issue = next(issue for key, issue in box.world.issues.items() if key.startswith(f"{PROJECT}-"))
    page = next(page for page in box.world.pages.values() if page.space == SPACE)
    async with served(box, tmp_path) as client:
        assert issue.summary in (await said(client, "jira_get_issue", {"issue": issue.key}))[1]
        assert issue.key in (await said(client, "jira_search_issues", {"jql": f"key = {issue.key}"}))[1]
        for query in ("filter = 10003", "filter = 'Incidents of the week' OR key is not EMPTY"):
            error, words = await said(client, "jira_search_issues", {"jql": query})
            assert (error, "| DOCK-" in words) == (False, True), words
        assert "Dockside board" in (await said(client, "jira_list_filters", {"query": "10003"}))[1]
        error, words = await said(client, "jira_add_comment", {"issue": issue.key, "body": "Low water at six"})
        assert (error, "Low water" in words) == (False, True)
        assert page.title in (await said(client, "conf_get_page", {"page": page.id}))[1]
        error, words = await said(
            client, "conf_create_page", {"title": f"Inside {box.sandbox.deployment}", "space": SPACE, "body": "Text"}
        )
        assert not error, words
        error, words = await said(client, "conf_create_page", {"title": "Out", "space": SPACE, "body": "a", "parent": "65601"})
        assert error


async def test_a_file_of_an_allowed_issue_is_found_by_its_id(box: Running, outside: Facts, tmp_path: Path) -> None:
    key = next(key for key in box.world.issues if key.startswith(f"{PROJECT}-"))
    async with served(box, tmp_path) as client:
        error, words = await said(client, "jira_add_attachment", {"issue": key, "name": "tides.txt", "text": "low at six"})
        assert not error, words
        made = next(file.id for file in box.world.attachments.values() if file.filename == "tides.txt")
        error, words = await said(client, "jira_get_attachment", {"attachment": made})
        assert (error, "low at six" in words) == (False, True)
        error, words = await said(client, "jira_add_attachment", {"issue": outside.issue, "name": "out.txt", "text": "a"})
        assert error
        assert not [file for file in box.world.attachments.values() if file.filename == "out.txt"]


def operations(deployment: str) -> list[str]:
    """The operations of a deployment whose required arguments all stand in the path."""
    found = []
    for entry in index():
        cloud = "cloud" in entry.api
        if cloud != (deployment == "cloud") or "{" not in entry.path:
            continue
        schema = load(entry.name).schema
        if set(schema.get("required", ())) <= set(PATH_NAMES) and schema.get("required"):
            found.append(entry.name)
    return found


# What stands in paths, and which fact it takes.
PATH_NAMES = {
    "issueIdOrKey": "issue", "issueId": "issue", "epicIdOrKey": "issue", "projectIdOrKey": "project", "projectKeyOrId": "project",
    "projectKey": "project", "boardId": "board", "sprintId": "sprint", "spaceKey": "space", "contentId": "page", "pageId": "page",
    "page-id": "page", "id": "page", "linkId": "comment", "commentId": "comment", "worklogId": "comment",
    "projectId": "project", "attachmentId": "attachment", "propertyKey": "person",
}  # fmt: skip


@pytest.mark.parametrize("tool", ["atlassian_read_operation", "atlassian_write_operation"])
async def test_no_operation_reaches_what_lies_outside(
    tool: str, box: Running, outside: Facts, missing: Facts, tmp_path: Path
) -> None:
    names = [name for name in operations(box.sandbox.deployment) if load(name).read_only == (tool == "atlassian_read_operation")]
    assert len(names) > 40
    different = {}
    async with served(box, tmp_path) as client:
        for name in names:
            operation = load(name)
            answers = []
            box.clear()
            for facts in (outside, missing):
                values = attrs.asdict(facts)
                if "jira" in operation.api and "attachment" in operation.path:
                    values["page"] = values["attachment"]
                required = operation.schema["required"]
                arguments = {each: values[PATH_NAMES[each]] for each in required}
                arguments = {each: _typed(operation.schema, each, value) for each, value in arguments.items()}
                answers.append(await said(client, tool, {"name": name, "arguments": arguments}))
            writes = [seen.path for seen in box.requests if seen.method not in ("GET", "HEAD")]
            if "can't be kept within" in answers[0][1]:
                continue
            if named(answers[0][1], outside) != named(answers[1][1], missing) or (writes and not operation.read_only):
                different[name] = (answers[0][1][:200], answers[1][1][:200], writes)
            leaked = [secret for secret in secrets_of(box) if secret in answers[0][1]]
            assert not leaked, name
    assert not different, json.dumps(different, indent=1)


def _typed(schema: dict[str, Any], name: str, value: str) -> Any:
    kind = schema["properties"][name].get("type")
    if kind == "integer":
        return int(value) if value.isdigit() else 1
    return value


async def test_resources_of_what_lies_outside_are_not_there(box: Running, outside: Facts, missing: Facts, tmp_path: Path) -> None:
    tried = 0
    async with served(box, tmp_path) as client:
        for template in RESOURCE_TEMPLATES:
            words = []
            for facts in (outside, missing):
                places = {
                    "key": facts.issue,
                    "project": facts.project,
                    "space": facts.space,
                    "title": quote(facts.title),
                }
                uri = template.uri_template.partition("{?")[0].format(**places)
                try:
                    result = await client.read_resource(uri)
                    content = result.contents[0]
                    assert isinstance(content, TextResourceContents)
                    words.append(content.text)
                except Exception as error:
                    words.append(str(error))
            assert named(words[0], outside) == named(words[1], missing), template.uri_template
            assert not [secret for secret in secrets_of(box) if secret in words[0]]
            tried += 1
    assert tried == len(RESOURCE_TEMPLATES) > 0


async def test_nothing_is_changed_by_a_server_that_only_reads(box: Running, outside: Facts, tmp_path: Path) -> None:
    prefix = "jira_cloud" if box.sandbox.deployment == "cloud" else "jira_dc"
    async with served(box, tmp_path, MCP_READ_ONLY="true", JIRA_PROJECTS_ALLOWED="", CONF_SPACES_ALLOWED="") as client:
        box.clear()
        for tool in ("jira_add_comment", "conf_update_page", "atlassian_write_operation"):
            error, words = await said(client, tool, {"name": f"{prefix}_add_comment"})
            assert error
            assert words.startswith(f"There is no tool {tool}")
        assert (await said(client, "jira_search_issues", {"jql": f"project = {outside.project}"}))[0] is False
        assert [seen.path for seen in box.requests if seen.method != "GET" and "search" not in seen.path] == []


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"JIRA_PROJECTS_ALLOWED": "A;B"}, "JIRA_PROJECTS_ALLOWED is 'A;B' that can't be used; expected keys"),
        (
            {"JIRA_PROJECTS_ALLOWED": "A", "JIRA_DEFAULT_PROJECT": "B"},
            "JIRA_DEFAULT_PROJECT is 'B', which JIRA_PROJECTS_ALLOWED doesn't hold",
        ),
        (
            {"CONF_SPACES_ALLOWED": "A", "CONF_DEFAULT_SPACE": "B"},
            "CONF_DEFAULT_SPACE is 'B', which CONF_SPACES_ALLOWED doesn't hold",
        ),
    ],
)
def test_limits_that_can_not_be_meant_are_refused_at_start(variables: dict[str, str], words: str) -> None:
    site = {"JIRA_BASE_URL": "https://x.atlassian.net", "JIRA_EMAIL": "a@b.c", "JIRA_API_TOKEN": "t"}
    with pytest.raises(SettingsError) as caught:
        Settings.from_environment(site | variables)
    assert words in str(caught.value)
