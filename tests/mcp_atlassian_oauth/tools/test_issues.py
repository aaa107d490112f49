from __future__ import annotations

import json
from typing import Any

import pytest
from mcp_atlassian_oauth.render.budget import MAX_CHARS, size

pytestmark = pytest.mark.anyio
EVERYTHING = "key is not EMPTY ORDER BY key"


async def test_a_search_shows_what_identifies_an_issue(connection: Any) -> None:
    shown = await connection.call("jira_search_issues", jql=EVERYTHING, limit=5)
    assert shown.startswith("| Key | Summary | Status | Type |")
    assert "5 shown" in shown
    assert "avatarUrls" not in shown


async def test_a_walk_over_a_search_brings_every_issue_once(connection: Any) -> None:
    walked: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        found = json.loads(await connection.call("jira_search_issues", jql=EVERYTHING, limit=7, outputFormat="json", **cursor))
        walked += [issue["key"] for issue in found["issues"]]
        if "cursor" not in found:
            break
        cursor = {"cursor": found["cursor"]}
    assert len(walked) > 7
    assert len(walked) == len(set(walked))
    whole = json.loads(await connection.call("jira_search_issues", jql=EVERYTHING, limit=100, outputFormat="json"))
    shown = [issue["key"] for issue in whole["issues"]]
    assert shown == walked[: len(shown)]


async def test_further_fields_are_columns_by_their_names(connection: Any, deployment: str) -> None:
    shown = await connection.call(
        "jira_search_issues", jql=EVERYTHING, limit=3, fields=["reporter", "labels", "customfield_99999"]
    )
    assert "| Updated | Reporter | Labels |" in shown
    assert "Not in the answer: customfield_99999" in shown
    connection.sandbox.clear()
    every = await connection.call("jira_search_issues", jql="sprint is not EMPTY", limit=20, fields=["*all"])
    assert json.loads(connection.sent("POST", "search")[0].body)["expand"] == ("names" if deployment == "cloud" else ["names"])
    assert "| Sprint |" in every
    found = json.loads(
        await connection.call("jira_search_issues", jql="sprint is not EMPTY", limit=1, fields=["*all"], outputFormat="json")
    )
    assert "Sprint" in found["names"].values()


@pytest.mark.parametrize("fault", [{"cut": "body"}, {"broken_json": True}, {"status": 502, "body": {}}], ids=str)
async def test_a_search_whose_answer_is_lost_may_be_tried_again(connection: Any, fault: dict[str, Any]) -> None:
    connection.sandbox.fault(path="search", times=None, **fault)
    words = await connection.failure("jira_search_issues", jql=EVERYTHING)
    assert "Try again" in words
    assert "happened" not in words


async def test_a_long_query_does_not_fill_the_answer(connection: Any, issue: str) -> None:
    await connection.call("set_defaults", jiraProject=issue.rpartition("-")[0])
    jql = " OR ".join(f'summary ~ "word{number}"' for number in range(600))
    result = await connection.result("jira_search_issues", jql=jql)
    assert size(result.content[0].text) <= MAX_CHARS


async def test_a_large_page_is_cut_at_a_row_and_continued_there(connection: Any) -> None:
    one = await connection.call("jira_search_issues", jql=EVERYTHING, limit=100, fields=["description", "reporter"])
    assert size(one) <= MAX_CHARS
    keys = [line.split("|")[1].strip() for line in one.splitlines() if line.startswith("| ")][1:]
    cursor = one.rpartition('cursor="')[2].rstrip('".') if "cursor=" in one else None
    if cursor:
        two = await connection.call("jira_search_issues", jql=EVERYTHING, fields=["description"], cursor=cursor)
        more = [line.split("|")[1].strip() for line in two.splitlines() if line.startswith("| ")][1:]
        assert more
        assert not set(more) & set(keys)


async def test_the_default_project_is_added_where_none_is_named(connection: Any, issue: str) -> None:
    project = issue.rpartition("-")[0]
    await connection.call("set_defaults", jiraProject=project)
    shown = await connection.call("jira_search_issues", jql='summary ~ "a OR b" OR labels = x ORDER BY key')
    assert f'AND project = "{project}" ORDER BY key' in shown
    listed = json.loads(await connection.call("jira_search_issues", outputFormat="json"))
    assert {found["key"].rpartition("-")[0] for found in listed["issues"]} == {project}
    named = await connection.call("jira_search_issues", jql=f"key = {issue}")
    assert "defaults" not in named
    assert issue in named


async def test_the_preferred_user_stands_for_current_user(connection: Any) -> None:
    user = json.loads(await connection.call("jira_get_myself", outputFormat="json"))
    person = user.get("accountId") or user["name"]
    await connection.call("set_defaults", preferredUser=person)
    await connection.call("jira_search_issues", jql='assignee = currentUser() AND summary ~ "currentUser()"')
    sent = json.loads(connection.sent("POST", "search")[0].body)["jql"]
    assert sent == f'assignee = "{person}" AND summary ~ "currentUser()"'


@pytest.mark.parametrize("jql", ["project = ", "a=b) OR (c=d", "project = X ORDER"])
async def test_a_query_that_does_not_parse_is_never_sent(connection: Any, jql: str) -> None:
    assert "Nothing was sent" in await connection.failure("jira_search_issues", jql=jql)
    assert not connection.sent("", "search")


async def test_an_empty_query_needs_a_default_project(connection: Any) -> None:
    assert "set_defaults jiraProject" in await connection.failure("jira_search_issues", jql=" ")


async def test_jiras_own_words_come_back(connection: Any) -> None:
    connection.sandbox.fault(
        path="search", status=400, body={"errorMessages": ["Field 'x' does not exist."], "errors": {"jql": "wrong"}}
    )
    words = await connection.failure("jira_search_issues", jql="project = X")
    assert "Field 'x' does not exist." in words
    assert "jql: wrong" in words


@pytest.mark.parametrize("cursor", ["x", "1-abcdef01", "9999~", "~"])
async def test_a_foreign_cursor_is_refused(connection: Any, cursor: str) -> None:
    assert "cursor" in await connection.failure("jira_search_issues", jql=EVERYTHING, cursor=cursor)


async def test_an_issue_is_read_in_one_request(connection: Any, issue: str) -> None:
    shown = await connection.call("jira_get_issue", issue=issue)
    assert shown.startswith(f"# {issue}: ")
    assert "\nStatus: " in shown
    assert "\n## Description\n" in shown
    assert len(connection.sent("GET", "/issue/")) == 1


async def test_an_issue_is_read_by_address(connection: Any, issue: str) -> None:
    address = f"{connection.sandbox.env['JIRA_BASE_URL']}/browse/{issue}"
    assert (await connection.call("jira_get_issue", issue=address)).startswith(f"# {issue}: ")
    foreign = await connection.failure("jira_get_issue", issue=f"https://evil.example/browse/{issue}")
    assert "does not belong" in foreign


async def test_storage_is_the_stored_description(connection: Any, issue: str, deployment: str) -> None:
    stored = await connection.call("jira_get_issue", issue=issue, outputFormat="storage", comments=0)
    if deployment == "cloud":
        assert json.loads(stored)["type"] == "doc"
    else:
        assert not stored.startswith("{")


async def test_json_is_compact_and_has_the_description_as_text(connection: Any) -> None:
    created = await connection.call("jira_create_issue", project="LAN", type="Task", summary="As JSON", description="Words.")
    issue = created.split()[1].rstrip(",")
    shown = await connection.call("jira_get_issue", issue=issue, outputFormat="json", fields=["*all"])
    found = json.loads(shown)
    assert found["key"] == issue
    assert found["fields"]["status"]["name"]
    assert isinstance(found["description"], str)
    assert "avatarUrls" not in shown
    assert "\n" not in shown


async def test_a_missing_issue_is_an_error_with_jiras_words(connection: Any) -> None:
    words = await connection.failure("jira_get_issue", issue="NOPE-99999")
    assert "not exist" in words.lower()


@pytest.mark.parametrize("key", ["..", ".", " ", "../../serverInfo", "A/B?c#d%2F"])
async def test_no_key_changes_the_path(connection: Any, key: str) -> None:
    await connection.failure("jira_get_issue", issue=key)
    assert all("/issue/" in seen.path for seen in connection.sent("GET", "/rest/api"))


async def test_a_field_that_jira_does_not_send_is_named(connection: Any, issue: str) -> None:
    shown = await connection.call("jira_get_issue", issue=issue, fields=["customfield_99999"])
    assert "Not in the answer: customfield_99999" in shown


async def test_a_comment_is_added_and_read_back(connection: Any, issue: str) -> None:
    text = "Some **bold** words and a list:\n\n- one\n- two"
    shown = await connection.call("jira_add_comment", issue=issue, body=text)
    assert f"Added to {issue}, as Jira now holds it:" in shown
    assert "**bold**" in shown
    assert " · id " in shown
    again = await connection.call("jira_get_issue", issue=issue, comments=1)
    assert "**bold**" in again
    assert "## Comments (1 latest of" in again or "## Comments (1)" in again


@pytest.mark.parametrize(
    "body",
    [
        ":status[DONE]{color=green}",
        "<details><summary>T</summary>\n\nx\n\n</details>",
        "```\none\ntwo\nthree\n```",
        "👍",
        "---",
        "Hello [@Mira Okafor](<user:Mira Okafor>), see <time>2026-01-31</time>",
    ],
)
async def test_a_comment_of_markup_is_recognised(connection: Any, issue: str, body: str) -> None:
    assert "as Jira now holds it" in await connection.call("jira_add_comment", issue=issue, body=body)
    assert len(connection.sent("POST", "/comment")) == 1


@pytest.mark.parametrize("form", ["markdown", "json", "storage"])
async def test_the_answer_to_a_long_comment_does_not_ask_for_another_call(connection: Any, issue: str, form: str) -> None:
    body = "Many words in many lines.\n\n" * 1000
    answer = await connection.call("jira_add_comment", issue=issue, body=body, outputFormat=form)
    assert size(answer) <= MAX_CHARS
    assert "same call" not in answer
    assert "cursor" not in answer


async def test_the_latest_comments_are_shown_oldest_first(connection: Any, issue: str) -> None:
    for number in range(3):
        await connection.call("jira_add_comment", issue=issue, body=f"Number {number} here")
    shown = await connection.call("jira_get_issue", issue=issue, comments=2)
    assert "Number 0 here" not in shown
    assert 0 < shown.index("Number 1 here") < shown.index("Number 2 here")
    assert "## Comments" not in await connection.call("jira_get_issue", issue=issue, comments=0)


async def test_an_issue_without_comments_says_so(connection: Any) -> None:
    world = connection.sandbox.world
    bare = next(key for key, issue in world.issues.items() if not issue.comments)
    assert "## Comments (0)" in await connection.call("jira_get_issue", issue=bare)


async def test_the_latest_comments_are_fetched_where_the_issue_does_not_bring_them(connection: Any, issue: str) -> None:
    await connection.call("jira_add_comment", issue=issue, body="The very latest words")
    connection.sandbox.clear()
    partly = {"key": issue, "fields": {"comment": {"total": 77, "comments": [{"id": "1", "body": "Old words"}]}}}
    connection.sandbox.fault(path=f"/issue/{issue}$", status=200, body=partly)
    shown = await connection.call("jira_get_issue", issue=issue, comments=1)
    assert "The very latest words" in shown
    assert "Old words" not in shown
    [asked] = connection.sent("GET", "/comment")
    assert dict(asked.query) == {"orderBy": "-created", "maxResults": "1"}


async def test_an_empty_comment_is_not_sent(connection: Any, issue: str) -> None:
    assert "Nothing was sent" in await connection.failure("jira_add_comment", issue=issue, body=" \n")
    assert not connection.sent("POST", "comment")


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 500, "body": {}},
        {"status": 502, "body": "<html><title>Bad gateway</title></html>"},
        {"cut": "body"},
        {"broken_json": True},
        {"status": 200, "body": "<html>Sign in</html>"},
        {"status": 201, "body": {}},
        {"status": 200, "body": {"ok": True}},
        {"status": 200, "body": []},
        {"status": 200, "body": {"id": "1", "body": "Something else was written here"}},
        {"status": 204},
    ],
    ids=str,
)
async def test_a_comment_whose_answer_is_lost_is_no_success(connection: Any, issue: str, fault: dict[str, Any]) -> None:
    connection.sandbox.fault(method="POST", path="/comment", **fault)
    words = await connection.failure("jira_add_comment", issue=issue, body="Hello there")
    assert "check" in words.lower()
    assert "may have" in words
    assert len(connection.sent("POST", "/comment")) <= 1, "a write is never repeated"


async def test_a_comment_that_does_not_exist_is_no_success(connection: Any, issue: str) -> None:
    connection.sandbox.fault(method="POST", path="/comment", status=201, body={"id": "987654321"})
    words = await connection.failure("jira_add_comment", issue=issue, body="Hello")
    assert "can't be read back" in words


async def test_a_rate_limit_says_that_nothing_was_done(connection: Any, issue: str) -> None:
    connection.sandbox.fault(method="POST", path="/comment", status=429, headers={"Retry-After": "9"}, times=9)
    words = await connection.failure("jira_add_comment", issue=issue, body="Hello")
    assert "nothing was done" in words
    assert "9 seconds" in words
