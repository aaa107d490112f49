"""With nulls, unknown enum values, missing and extra fields anywhere in Atlassian's answers, no curated tool fails."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from mcp_atlassian_oauth.render.budget import MAX_CHARS, size

pytestmark = pytest.mark.anyio
ALL = ("nulls", "enums", "missing", "extra")
WAYS = [(way,) for way in ALL] + [ALL]
FORMATS = itertools.cycle(("markdown", "json", "storage"))
# How much of an answer is bent, and the seeds that choose where.
BENT = [(0.03, 1), (0.1, 2), (0.1, 3), (0.3, 4), (0.3, 5), (0.8, 6)]
# What an answer that lacks the one thing without which there is no answer may say; everything else is a failure.
HONEST = (
    "answered without a list of",
    "may have happened, or not",
    "may have been added, or not",
    "without its",
    "has no page with the title",
    "There is no space",
    "names no comment",
    "names no page",
    "can't be read back",
    "Some may have been changed",
    "the change was not made",
    # What screens and workflows lack where their metadata is bent.
    "There is no issue type",
    "There is no field",
    "There is no user",
    "There is no open sprint",
    "can't be assigned in",
    "is not on the",
    "is not one of the values",
    "is the name of",
    "must be moved with their parent",
    # Jira's refusal of what bent metadata made of a value.
    "Correct what the message names",
    "needs more",
    "has no transition",
    "can't add values",
    "is still there",
    "whether it is gone",
    "ended as",
    "there is no such issue",
    "it can't be found",
    # What hangs at issues: the write is held against what can be read back.
    "can't be read",
    "has no link",
    "differently: it leads to",
    "There is no link",
    "nothing changed",
    "without an id",
    "names no file",
    "names no worklog",
    "still has its old text",
    "has another text",
    "There are no issues",
    # Things named in words, which an answer without names or ids can't tell apart.
    "There is no ",
    "without a list of",
    "without readable JSON",
    "is the name of",
    "answer names no",
    "Which service desk?",
    "has no active sprint",
    "waits for this account",
    "your decision on",
    "Jira took ",
    "Required, but missing",
    "so it can't be moved",
    "it was not moved",
    "it is still there",
    "may have been",
    "may have happened",
    "or was made in part",
    "means nobody",
    "has no home page",
    "Only pages can be copied",
    "has no version",
    # What hangs at pages: a state that no document lists, an answer that says nothing, what the bent ids name.
    "answered with success, but task",
    "nothing is certain",
    "Yours may have been added, or not",
    # What was written and can't be found in a bent read-back: all of what is known of it is said.
    ", but:",
    " done, ",
    "was added to",
    "was created, but",
    "but shows no text for it",
    "answered with success for worklog",
    "but of comment",
)


@pytest.fixture(params=WAYS, ids="+".join)
def way(request: pytest.FixtureRequest) -> dict[str, bool]:
    return dict.fromkeys(request.param, True)


def bend(connection: Any, way: dict[str, bool], rate: float, seed: int) -> None:
    connection.sandbox.clear()
    mutate = {**way, "rate": rate, "seed": seed}
    connection.sandbox.fault(times=None, path=r"/rest/(api|agile|software|servicedeskapi)/|/api/v2/", mutate=mutate)


async def survives(connection: Any, tool: str, **arguments: Any) -> None:
    result = await connection.result(tool, **arguments)
    text = result.content[0].text
    assert size(text) <= MAX_CHARS
    assert "failed unexpectedly" not in text, f"{tool} {arguments}"
    assert "Traceback" not in text
    if result.is_error:
        assert any(words in text for words in HONEST), f"{tool} {arguments}: {text}"


async def test_no_tool_that_reads_jira_fails(connection: Any, issue: str, way: dict[str, bool]) -> None:
    for rate, seed in BENT:
        bend(connection, way, rate, seed)
        form = {"outputFormat": next(FORMATS)}
        await survives(connection, "jira_get_myself", **form)
        search = {"jql": "key is not EMPTY ORDER BY key", "fields": ["description", "labels"], "limit": 20}
        await survives(connection, "jira_search_issues", **search, **form)
        await survives(connection, "jira_get_issue", issue=issue, fields=["*all"], comments=3, **form)
        await survives(connection, "jira_find_similar", issue=issue, project="", **form)


async def test_no_tool_that_reads_confluence_fails(connection: Any, page: str, space: str, way: dict[str, bool]) -> None:
    for rate, seed in BENT:
        bend(connection, way, rate, seed)
        form = {"outputFormat": next(FORMATS)}
        await survives(connection, "conf_get_server_info", **form)
        await survives(connection, "conf_search_cql", cql="type = page", **form)
        await survives(connection, "conf_get_page", page=page, **form)
        await survives(connection, "conf_get_page", title="Page for no one", space=space, **form)


async def test_no_tool_that_writes_to_jira_fails(connection: Any, issue: str, way: dict[str, bool]) -> None:
    for rate, seed in BENT:
        bend(connection, way, rate, seed)
        await survives(connection, "jira_add_comment", issue=issue, body=f"Comment {seed} *here*")


async def test_no_tool_that_writes_to_confluence_fails(connection: Any, page: str, space: str, way: dict[str, bool]) -> None:
    for rate, seed in BENT:
        bend(connection, way, rate, seed)
        title = f"{page} bent {'-'.join(way)} {seed}"
        await survives(connection, "conf_create_page", title=title, space=space, body="Words.")
        await survives(connection, "conf_update_page", page=page, body=f"Words {seed} {way}.")


async def test_no_tool_that_reads_what_hangs_at_issues_fails(connection: Any, issue: str, way: dict[str, bool]) -> None:
    await connection.call("jira_add_attachment", issue=issue, name="bent.txt", text="Words.")
    file = connection.sandbox.world.files(issue)[-1]
    every = ["comments", "changelog", "links", "worklogs", "attachments", "watchers", "votes", "transitions", "statusTimes"]
    for rate, seed in BENT:
        bend(connection, way, rate, seed)
        form = {"outputFormat": next(FORMATS)}
        await survives(connection, "jira_get_issue", issue=issue, include=[*every, "development", "sla"], **form)
        await survives(connection, "jira_list_comments", issue=issue, **form)
        await survives(connection, "jira_get_changelogs", issues=[issue, "LAN-1"], **form)
        await survives(connection, "jira_get_attachment", attachment=file.id, **form)


async def test_no_tool_that_writes_what_hangs_at_issues_fails(connection: Any, issue: str, way: dict[str, bool]) -> None:
    held = connection.sandbox.world.issues[issue]
    await connection.call("jira_add_comment", issue=issue, body="To be changed")
    await connection.call("jira_log_work", issue=issue, timeSpent="5m")
    comment, work = held.comments[-1].id, held.worklogs[-1].id
    for rate, seed in BENT:
        bend(connection, way, rate, seed)
        await survives(connection, "jira_update_comment", issue=issue, id=comment, body=f"Changed {seed} {way}")
        await survives(connection, "jira_log_work", issue=issue, timeSpent="5m", comment="Some")
        await survives(connection, "jira_log_work", issue=issue, id=work, timeSpent="10m")
        await survives(connection, "jira_link_issues", issue=issue, to="LAN-2", link="relates to")
        await survives(connection, "jira_link_issues", issue=issue, to="https://example.com/", title="Example")
        await survives(connection, "jira_watch_issue", issue=issue)
        await survives(connection, "jira_add_attachment", issue=issue, name=f"bent {seed}.txt", text="Words.")
        connection.sandbox.clear()
        await connection.call("jira_add_comment", issue=issue, body="To be deleted")
        bend(connection, way, rate, seed)
        await survives(connection, "jira_remove_from_issue", kind="comment", issue=issue, id=held.comments[-1].id)


async def test_no_tool_that_reads_what_issues_are_made_of_fails(connection: Any, issue: str, way: dict[str, bool]) -> None:
    for rate, seed in BENT:
        bend(connection, way, rate, seed)
        form = {"outputFormat": next(FORMATS)}
        await survives(connection, "jira_find_users", query="mira", **form)
        await survives(connection, "jira_find_users", project="LAN", **form)
        await survives(connection, "jira_find_fields", query="s", **form)
        await survives(connection, "jira_find_fields", project="LAN", type="Task", **form)
        await survives(connection, "jira_find_fields", issue=issue, field="Severity", **form)
        await survives(connection, "jira_list_issue_types", project="LAN", **form)


async def test_no_tool_that_creates_and_changes_issues_fails(connection: Any, way: dict[str, bool]) -> None:
    for number, (rate, seed) in enumerate(BENT):
        connection.sandbox.clear()
        shown = await connection.call("jira_create_issue", project="LAN", type="Task", summary="To be bent")
        key = shown.split()[1].rstrip(",")
        bend(connection, way, rate, seed)
        fields = {"Severity": "Minor", "Sprint": "LAN Sprint 24", "Reviewer": "Priya Raman", "Ferry lines": "Sound"}
        new = {"project": "LAN", "type": "Bug", "summary": f"Bent {seed}", "description": "Some *words*.", "labels": ["a"]}
        await survives(connection, "jira_create_issue", **new, assignee="me", fields=fields)
        await survives(connection, "jira_create_issues", issues=[new, new])
        await survives(connection, "jira_update_issue", issue=key, description="Others.", fields=fields, add={"labels": ["b"]})
        await survives(connection, "jira_update_issue", issue=key, assignee="Lena Vogt")
        await survives(connection, "jira_transition_issue", issue=key, to="Done", comment="So be it.", resolution="Done")
        if connection.deployment == "cloud" and number < 3:
            await survives(connection, "jira_move_issues", issues=[key], project="NEXT")
        await survives(connection, "jira_delete_issue", issue=key)


async def test_no_tool_that_reads_projects_and_boards_fails(connection: Any, way: dict[str, bool]) -> None:
    every = ["versions", "components", "issueTypes", "statuses", "priorities", "roles"]
    for rate, seed in BENT:
        bend(connection, way, rate, seed)
        form = {"outputFormat": next(FORMATS)}
        await survives(connection, "jira_list_projects", **form)
        await survives(connection, "jira_get_project", project="LAN", include=every, **form)
        await survives(connection, "jira_list_filters", **form)
        await survives(connection, "jira_list_dashboards", **form)
        await survives(connection, "jira_list_boards", **form)
        for show in ("issues", "backlog", "sprints", "closedSprints", "epics", "configuration"):
            await survives(connection, "jira_get_board", board="1", show=show, **form)
        await survives(connection, "jira_get_board", board="LAN sprints", **form)
        await survives(connection, "jira_get_sprint", sprint="active", board="1", **form)
        await survives(connection, "jira_get_sprint", sprint="LAN Sprint 22", board="1", **form)


async def test_no_tool_that_writes_projects_and_boards_fails(connection: Any, way: dict[str, bool]) -> None:
    for rate, seed in BENT:
        bend(connection, way, rate, seed)
        name = f"{'-'.join(way)} {seed}"
        await survives(connection, "jira_save_version", project="LAN", name=name)
        await survives(connection, "jira_save_version", project="LAN", version="2.3", description=name)
        await survives(connection, "jira_save_component", project="LAN", name=name)
        await survives(connection, "jira_save_component", project="LAN", component="Payments", description=name)
        await survives(connection, "jira_create_filter", name=name, jql="project = LAN")
        await survives(connection, "jira_save_sprint", board="1", name=name)
        await survives(connection, "jira_save_sprint", board="1", sprint="24", goal=name)
        await survives(connection, "jira_plan_issues", issues=["LAN-16", "LAN-17"], sprint="24", epic="LAN-3", after="LAN-15")


async def test_no_tool_of_service_desks_fails(connection: Any, deployment: str, way: dict[str, bool]) -> None:
    if deployment == "datacenter":
        pytest.skip("Data Center's documented API has nothing of Service Management.")
    [approval] = connection.sandbox.world.requests["DOCK-4"].approvals
    for rate, seed in BENT:
        approval.answers["mokafor"] = "pending"
        bend(connection, way, rate, seed)
        form = {"outputFormat": next(FORMATS)}
        await survives(connection, "jira_get_service_desk", **form)
        await survives(connection, "jira_get_service_desk", serviceDesk="DOCK", **form)
        await survives(connection, "jira_get_service_desk", serviceDesk="DOCK", queue="11", **form)
        await survives(connection, "jira_get_service_desk", serviceDesk="DOCK", requestType="31", **form)
        await survives(connection, "jira_get_request", request="DOCK-4", **form)
        fields = {"summary": f"Bent {seed} {way}", "customfield_10060": "Pier 1", "Details": "Words."}
        await survives(connection, "jira_create_request", serviceDesk="DOCK", requestType="31", fields=fields)
        await survives(connection, "jira_answer_approval", request="DOCK-4", approval="501", decision="approve")
    approval.answers["mokafor"] = "pending"


async def test_no_tool_that_reads_page_trees_and_histories_fails(connection: Any, page: str, way: dict[str, bool]) -> None:
    await connection.call("conf_update_page", page=page, body="Other words.")
    every = ["labels", "children", "ancestors", "attachments", "comments", "restrictions", "views"]
    for rate, seed in BENT:
        bend(connection, way, rate, seed)
        form = {"outputFormat": next(FORMATS)}
        await survives(connection, "conf_get_page", page=page, include=every, **form)
        await survives(connection, "conf_get_page", title="Deck plans", **form)
        await survives(connection, "conf_list_pages", space="LAN", **form)
        await survives(connection, "conf_list_pages", page=connection.sandbox.world.spaces["LAN"].homepage, **form)
        await survives(connection, "conf_list_pages", space="OPS", kind="blogpost", **form)
        await survives(connection, "conf_get_history", page=page, **form)
        await survives(connection, "conf_compare_versions", page=page, old=1, new=2, **form)
        if connection.deployment == "cloud":
            await survives(connection, "conf_list_templates", space="LAN", **form)


async def test_no_tool_that_writes_page_trees_fails(connection: Any, page: str, way: dict[str, bool]) -> None:
    home, other = (connection.sandbox.world.spaces[key].homepage for key in ("LAN", "OPS"))
    for rate, seed in BENT:
        connection.sandbox.clear()
        title = f"{page} tree {'-'.join(way)} {seed}"
        await connection.call("conf_create_page", title=title, space="LAN", body="Words.")
        made = next(one.id for one in connection.sandbox.world.pages.values() if one.title == title)
        bend(connection, way, rate, seed)
        await survives(connection, "conf_create_page", title=f"{title} b", space="LAN", body="x", kind="blogpost", draft=True)
        await survives(connection, "conf_set_restrictions", page=made, read=["me", "group:confluence-users"])
        await survives(connection, "conf_move_page", page=made, parent=other)
        await survives(connection, "conf_move_page", page=made, parent=home)
        await survives(connection, "conf_copy_page", page=made, newTitle=f"{title} copy")
        await survives(connection, "conf_copy_page", page=made, newTitle=f"{seed} {'-'.join(way)} ", children=True)
        await survives(connection, "conf_delete_page", page=made, purge=True)


async def test_no_tool_that_reads_what_hangs_at_pages_fails(connection: Any, page: str, way: dict[str, bool]) -> None:
    world = connection.sandbox.world
    busy = next(one.id for one in world.pages.values() if "<ac:task-id>1<" in one.body)
    await connection.call("conf_add_comment", page=page, body="A remark")
    await connection.call("conf_add_attachment", page=page, name="bent.txt", text="Words.")
    file = world.files(page)[-1]
    for form in ("markdown", "json"):
        for rate, seed in BENT:
            connection.sandbox.clear()
            await connection.call("set_defaults", outputFormat=form)
            bend(connection, way, rate, seed)
            await survives(connection, "conf_list_comments", page=page)
            await survives(connection, "conf_get_attachment", page=page)
            await survives(connection, "conf_get_attachment", attachment=f"att{file.id}")
            await survives(connection, "conf_list_tasks", page=busy, assignee="Noor Haddad")
            await survives(connection, "conf_list_spaces")
            await survives(connection, "conf_list_spaces", query="l")
            await survives(connection, "conf_get_space", space="LAN")
            await survives(connection, "conf_find_users", query="haddad")


async def test_no_tool_that_writes_what_hangs_at_pages_fails(connection: Any, page: str, way: dict[str, bool]) -> None:
    world = connection.sandbox.world
    busy = next(one.id for one in world.pages.values() if "<ac:task-id>1<" in one.body)
    for number, (rate, seed) in enumerate(BENT):
        connection.sandbox.clear()
        await connection.call("conf_add_comment", page=page, body="A remark")
        await connection.call("conf_add_attachment", page=page, name=f"to go {number}.txt", text="Words.")
        comment, file = list(world.page_comments)[-1], world.files(page)[-1]
        task = {"task": f"{busy}001"} if connection.deployment == "cloud" else {"task": "1", "page": busy}
        bend(connection, way, rate, seed)
        await survives(connection, "conf_add_comment", page=page, body="Another remark", parent=comment)
        await survives(connection, "conf_update_comment", id=comment, body=f"Changed words {seed}")
        await survives(connection, "conf_change_labels", page=page, add=[f"new-{seed}"], remove=[f"new-{seed - 1}"])
        await survives(connection, "conf_add_attachment", page=page, name="bent.txt", text=f"Words {seed}.")
        await survives(connection, "conf_complete_task", **task, reopen=number % 2 == 1)
        await survives(connection, "conf_watch", page=page, stop=number % 2 == 1)
        key = f"B{page}{number}{'x'.join(way)}"
        await survives(connection, "conf_create_space", key=key, name="Bent space", description="To be bent")
        await survives(connection, "conf_remove_from_page", kind="comment", id=comment)
        await survives(connection, "conf_remove_from_page", kind="attachment", id=f"att{file.id}")
        if key in world.spaces:
            del world.pages[world.spaces.pop(key).homepage]
