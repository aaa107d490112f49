"""Tasks in pages, and who watches what: changed as asked, and told where they weren't."""

from __future__ import annotations

import json
import re
from typing import Any

import attrs
import pytest
from mcp_atlassian_oauth.sites.collaboration.page_tasks import page_tasks, with_status

pytestmark = pytest.mark.anyio

TASKS = (
    "<p>Before</p><ac:task-list>"
    "<ac:task><ac:task-id>7</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body><span>Paint the "
    '<strong>hull</strong> {user} <time datetime="2026-10-01" /></span></ac:task-body></ac:task>'
    "<ac:task><ac:task-id>8</ac:task-id><ac:task-uuid>u-8</ac:task-uuid><ac:task-status>complete</ac:task-status>"
    "<ac:task-body>Buy rope</ac:task-body></ac:task></ac:task-list>"
)
TRAP = (
    '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[<ac:task-id>7</ac:task-id>'
    "<ac:task-status>incomplete</ac:task-status>]]></ac:plain-text-body></ac:structured-macro>"
)


def task(number: int, body: str) -> str:
    """A task that is to be done, as it is stored."""
    head = f"<ac:task-id>{number}</ac:task-id>\n<ac:task-status>incomplete</ac:task-status>"
    return f"<ac:task>{head}<ac:task-body>{body}</ac:task-body></ac:task>"


@pytest.fixture
def tasks(connection: Any, page: str) -> dict[str, Any]:
    """A page with two tasks, and what names the first: its own id on Data Center, the site's on Cloud."""
    world = connection.sandbox.world
    user = world.users["lvogt"]
    cloud = connection.deployment == "cloud"
    link = f'<ri:user ri:account-id="{user.account_id}" />' if cloud else f'<ri:user ri:userkey="{user.user_key}" />'
    held = world.pages[page]
    held.current.body = TASKS.replace("{user}", f"<ac:link>{link}</ac:link>") + TRAP
    connection.sandbox.clear()
    return {"task": f"{page}007"} if cloud else {"task": "7", "page": page}


async def test_the_tasks_of_a_page_are_listed(connection: Any, page: str, tasks: dict[str, Any]) -> None:
    shown = await connection.call("conf_list_tasks", page=page)
    assert f"| {tasks['task']} | incomplete | Paint the **hull**" in shown
    assert "2026-10-01" in shown
    assert "| Lena Vogt |" in shown
    assert "Buy rope" in shown
    assert shown.count("incomplete") == 1
    done = await connection.call("conf_list_tasks", page=page, status="complete")
    assert "Buy rope" in done
    assert "Paint" not in done
    hers = await connection.call("conf_list_tasks", page=page, assignee="Lena Vogt")
    assert "Paint" in hers
    assert "Buy rope" not in hers
    assert "There are no tasks" in await connection.call("conf_list_tasks", page=page, assignee="Priya Raman")
    await connection.call("set_defaults", outputFormat="json")
    found = json.loads(await connection.call("conf_list_tasks", page=page))
    assert [one["status"] for one in found["tasks"]] == ["incomplete", "complete"]


async def test_tasks_across_pages(connection: Any, page: str, tasks: dict[str, Any], deployment: str) -> None:
    space = connection.sandbox.world.pages[page].space
    if deployment == "datacenter":
        words = await connection.failure("conf_list_tasks", space=space)
        assert "not on Data Center" in words
        assert "Pass page" in words
        return
    held = connection.sandbox.world.spaces[space]
    assert "Paint the" in await connection.call("conf_list_tasks", space=held.name)
    mine = await connection.call("conf_list_tasks", assignee="Lena Vogt", status="incomplete")
    assert "Paint the" in mine
    assert "Buy rope" not in mine


async def test_many_tasks_are_walked_once(connection: Any, page: str, tasks: dict[str, Any]) -> None:
    every = "".join(task(number, f"Do {number}.") for number in range(100, 330))
    connection.sandbox.world.pages[page].current.body = f"<ac:task-list>{every}</ac:task-list>"
    shown, cursor = "", {}
    while True:
        answer = await connection.call("conf_list_tasks", page=page, **cursor)
        shown += answer
        if "cursor=" not in answer:
            break
        cursor = {"cursor": answer.partition('cursor="')[2].partition('"')[0]}
    assert re.findall(r"Do (\d+)\.", shown) == [str(number) for number in range(100, 330)]


async def test_a_task_is_ticked_off_and_reopened(connection: Any, page: str, tasks: dict[str, Any]) -> None:
    held = connection.sandbox.world.pages[page]
    before = held.body
    rehearsed = await connection.call("conf_complete_task", **tasks, dryRun=True)
    assert "incomplete -> complete" in rehearsed
    assert held.body == before
    assert "is complete now" in await connection.call("conf_complete_task", **tasks)
    # Nothing but the one word differs, and what stands in code is no task.
    assert held.body == before.replace("<ac:task-status>incomplete", "<ac:task-status>complete", 1)
    assert "No change" in await connection.call("conf_complete_task", **tasks)
    assert "is incomplete now" in await connection.call("conf_complete_task", **tasks, reopen=True)
    assert held.body == before


async def test_a_task_that_there_is_not(connection: Any, page: str, tasks: dict[str, Any], deployment: str) -> None:
    await connection.failure("conf_complete_task", **(tasks | {"task": "987654321"}))
    if deployment == "datacenter":
        assert "Pass page" in await connection.failure("conf_complete_task", task="7")
    else:
        other = next(each.id for each in connection.sandbox.world.pages.values() if each.id != page)
        assert f"is in page {page}" in await connection.failure("conf_complete_task", **tasks, page=other)
    assert not connection.sent("PUT")


async def test_a_task_that_stays_as_it_was_is_told(connection: Any, page: str, tasks: dict[str, Any]) -> None:
    connection.sandbox.fault(method="PUT", path="/tasks/|/content/", status=200, body={"id": tasks["task"]})
    assert "but task" in (words := await connection.failure("conf_complete_task", **tasks))
    assert "is still incomplete" in words
    connection.sandbox.fault(method="PUT", path="/tasks/|/content/", status=403, body={"message": "Only readers here"})
    assert "Only readers" in await connection.failure("conf_complete_task", **tasks)


async def test_somebody_faster_is_no_obstacle(connection: Any, page: str, tasks: dict[str, Any], deployment: str) -> None:
    if deployment == "cloud":
        pytest.skip("Tasks are changed by themselves there.")
    connection.sandbox.fault(method="PUT", path="/content/", status=409, body={"message": "Version must be incremented"})
    assert "is complete now" in await connection.call("conf_complete_task", **tasks)


def test_tasks_inside_tasks_and_in_code_are_told_apart() -> None:
    inner = f"<ac:task-list>{task(2, 'Inner')}</ac:task-list>"
    storage = f"{task(1, f'Outer{inner}')}\n{TRAP}"
    found = [one.task for one in page_tasks(storage, "5")]
    assert [(one.id, one.body.as_stored()) for one in found if one.body] == [("1", "Outer"), ("2", "Inner")]
    changed = with_status(storage, "2", "complete")
    assert changed is not None
    assert changed.replace(">complete<", ">incomplete<") == storage
    assert with_status(storage, "3", "complete") is None


async def test_a_page_and_a_space_are_watched(connection: Any, page: str, space: str) -> None:
    world = connection.sandbox.world
    world.pages[page].watchers.clear()
    rehearsed = await connection.call("conf_watch", page=page, dryRun=True)
    assert "no -> yes" in rehearsed
    assert "watches page" in await connection.call("conf_watch", page=page)
    assert world.pages[page].watchers == ["mokafor"]
    assert "Lena Vogt watches page" in await connection.call("conf_watch", page=page, user="Lena Vogt")
    assert world.pages[page].watchers == ["mokafor", "lvogt"]
    assert "no longer watches" in await connection.call("conf_watch", page=page, stop=True)
    assert world.pages[page].watchers == ["lvogt"]
    assert f"watches space {space}" in await connection.call("conf_watch", space=world.spaces[space].name)
    assert world.spaces[space].watchers == ["mokafor"]
    await connection.call("conf_watch", space=space, stop=True)
    assert world.spaces[space].watchers == []


async def test_watching_needs_one_thing_and_somebody(connection: Any, page: str, space: str) -> None:
    assert "Watch what?" in await connection.failure("conf_watch")
    assert "Watch what?" in await connection.failure("conf_watch", page=page, space=space)
    assert "There is no user" in await connection.failure("conf_watch", page=page, user="Nobody Whatever")
    await connection.failure("conf_watch", page="999999999")


async def test_watching_that_the_server_passes_over_is_told(connection: Any, page: str) -> None:
    connection.sandbox.world.pages[page].watchers.clear()
    connection.sandbox.fault(method="POST", path="/watch/", status=204)
    assert "nothing changed" in await connection.failure("conf_watch", page=page)
    connection.sandbox.fault(method="GET", path="/watch/", status=200, body={})
    assert "nothing is certain" in await connection.failure("conf_watch", page=page)
    connection.sandbox.fault(method="POST", path="/watch/", status=403, body={"message": "Watch your own"})
    assert "Watch your own" in await connection.failure("conf_watch", page=page)
    connection.sandbox.fault(method="GET", path="/watch/", status=500, body={}, times=9)
    assert "can't be read" in await connection.failure("conf_watch", page=page)


async def test_people_are_found(connection: Any, deployment: str) -> None:
    world = connection.sandbox.world
    lena = world.users["lvogt"]
    who = lena.account_id if deployment == "cloud" else lena.name
    assert f"| Lena Vogt | {who} |" in await connection.call("conf_find_users", query="vogt")
    assert f"| Lena Vogt | {who} |" in await connection.call("conf_find_users", query=who)
    assert "There are no users" in await connection.call("conf_find_users", query="Nobody Whatever")
    assert "Nobody is searched for" in await connection.failure("conf_find_users", query=" @ ")
    world.users["lvogt"] = attrs.evolve(lena, email="lena.vogt@lantern-ferries.example")
    shown = await connection.call("conf_find_users", query="Lena.Vogt@lantern-ferries.example")
    assert who in shown
    # Data Center shows no addresses: those found are said to be guesses.
    assert ("can't be searched by e-mail" in shown) == (deployment == "datacenter")
    other = await connection.call("conf_find_users", query="lena.vogt@elsewhere.example")
    assert "can't be searched by e-mail" in other
    world.users["lvogt"] = lena
    await connection.call("set_defaults", outputFormat="json")
    assert json.loads(await connection.call("conf_find_users", query="vogt"))["users"][0]["id"] == who
