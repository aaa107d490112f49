"""Links by name and key: resolved before anything is sent, and an error where they would lead nowhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from atlassian_sandbox.jira.files import media_id
from atlassian_sandbox.world import User
from mcp import Client
from mcp_atlassian_oauth.app import application
from mcp_atlassian_oauth.settings import Settings

pytestmark = pytest.mark.anyio


@pytest.fixture
def twin(connection: Any) -> Iterator[User]:
    """Somebody of the same name as somebody else."""
    people = connection.sandbox.world.users
    people["ptwin"] = User("ptwin", people["praman"].display_name, "p@t.example", "712020:aaaaaaaa-0000-4000-a000-000000000001")
    yield people["ptwin"]
    del people["ptwin"]


def shown_id(connection: Any, key: str) -> str:
    user = connection.sandbox.world.users[key]
    return str(user.account_id if connection.deployment == "cloud" else user.name)


async def test_people_by_name_become_mentions_by_id(connection: Any, page: str) -> None:
    await connection.call("conf_update_page", page=page, body="Ask [@Mira](<user:Mira Okafor>) or [@](user:okafor).")
    held = connection.sandbox.world.pages[page].body
    assert held.count(f'"{shown_id(connection, "mokafor")}"') == 2
    assert held.count("<ri:user ") == 2


async def test_somebody_whom_a_name_does_not_tell_is_an_error_with_candidates(connection: Any, page: str, twin: User) -> None:
    words = await connection.failure("conf_update_page", page=page, body=f"Ask [@Somebody](<user:{twin.display_name}>).")
    assert f"{twin.display_name!r} is the name of 2 users" in words
    assert shown_id(connection, "praman") in words
    assert "Nothing was sent" in words
    words = await connection.failure("conf_update_page", page=page, body="Ask [@X](<user:Xaver Unknown>).")
    assert "no user 'Xaver Unknown'" in words
    assert not connection.sent("PUT")


async def test_issues_blog_posts_and_spaces_are_looked_up(connection: Any, page: str) -> None:
    world = connection.sandbox.world
    post = next(one for one in world.pages.values() if one.kind == "blogpost" and one.space == "OPS" and one.status == "current")
    day = post.versions[0].created.strftime("%Y-%m-%d")
    body = f"[i](issue:lan-1), [b](<blog:OPS/{day}/{post.title}>), [s](space:OPS)"
    await connection.call("conf_update_page", page=page, body=body)
    held = world.pages[page].body
    assert "/browse/LAN-1" in held
    assert "issue:lan" not in held
    assert f'ri:posting-day="{day.replace("-", "/")}"' in held
    assert '<ri:space ri:space-key="OPS"' in held


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("issue:LAN-99999", "There is no issue LAN-99999"),
        ("issue:nonsense", "issue:nonsense names no issue"),
        ("blog:OPS/2026-01-31/Nothing", "no blog post 'Nothing' of 2026-01-31 in space OPS"),
        ("space:NOWHERE", "There is no space 'NOWHERE'"),
    ],
)
async def test_a_link_that_leads_nowhere_is_named(connection: Any, page: str, link: str, said: str) -> None:
    words = await connection.failure("conf_update_page", page=page, body=f"See [x]({link}).")
    assert said in words
    assert "Nothing was sent" in words
    assert not connection.sent("PUT")


async def test_an_issue_needs_a_jira(connection: Any, page: str, tmp_path: Path) -> None:
    env = {name: value for name, value in connection.sandbox.env.items() if not name.startswith("JIRA_")}
    settings = Settings.from_environment(env | {"MCP_STATE_DIR": str(tmp_path / "other")})
    async with application(settings) as server, Client(server) as client:
        result = await client.call_tool("conf_update_page", {"page": page, "body": "See [x](issue:LAN-1)."})
    assert result.is_error
    assert "needs Jira, which isn't configured" in result.content[0].text  # type: ignore[union-attr]


def said(connection: Any, issue: str) -> str:
    """The last comment of an issue as it is stored."""
    return json.dumps(connection.sandbox.world.issues[issue].comments[-1].body, ensure_ascii=False)


async def test_links_of_a_comment_lead_to_pages_issues_and_spaces(connection: Any, issue: str) -> None:
    world = connection.sandbox.world
    piers = next(page for page in world.pages.values() if page.title == "Piers")
    body = f"[a](<page:OPS/Piers>) [b](page:{piers.id}) [c](issue:lan-1) [d](space:OPS) `[e](page:Nowhere)`"
    await connection.call("jira_add_comment", issue=issue, body=body)
    held = said(connection, issue)
    assert held.count(f"/pages/{piers.id}/" if connection.deployment == "cloud" else f"pageId={piers.id}") == 2
    assert "/browse/LAN-1" in held
    assert "OPS" in held
    assert "issue:" not in held
    assert held.count("page:") == 1, "code stays as it is"


async def test_people_of_a_comment_are_mentioned_by_id(connection: Any, issue: str) -> None:
    await connection.call("jira_add_comment", issue=issue, body="Ask [@Mira](<user:Mira Okafor>), please.")
    held = said(connection, issue)
    assert shown_id(connection, "mokafor") in held
    assert "user:" not in held
    await connection.call("jira_update_issue", issue=issue, description="See [@](<user:Mira Okafor>).")
    stored = json.dumps(world_issue(connection, issue).description)
    assert shown_id(connection, "mokafor") in stored


def world_issue(connection: Any, issue: str) -> Any:
    return connection.sandbox.world.issues[issue]


async def test_a_file_is_shown_and_linked_by_its_name(connection: Any, issue: str) -> None:
    await connection.call("jira_add_attachment", issue=issue, name="quay wall.txt", text="Words.")
    file = connection.sandbox.world.files(issue)[-1]
    body = "![wall](<attachment:quay wall.txt>)\n\nAlso [here](<attachment:quay wall.txt>)."
    await connection.call("jira_add_comment", issue=issue, body=body)
    held = said(connection, issue)
    if connection.deployment == "cloud":
        assert f'"id": "{media_id(file)}"' in held
        assert f"/rest/api/3/attachment/content/{file.id}" in held
        assert "quay wall.txt" not in held
    else:
        assert "!quay wall.txt|alt=wall!" in held
        assert "[here|^quay wall.txt]" in held


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("[x](<page:OPS/No such page>)", "no page 'No such page' in space OPS"),
        ("[x](page:99999999)", "no page '99999999'"),
        ("[x](issue:LAN-99999)", "no issue LAN-99999"),
        ("[@X](<user:Xaver Unknown>)", "no user 'Xaver Unknown'"),
        ("![x](attachment:none.png)", "no attachment 'none.png' on "),
        ("[x](space:NOWHERE)", "NOWHERE"),
        ("[x](<blog:OPS/2026-01-31/Nothing>)", "no blog post '2026-01-31/Nothing'"),
    ],
)
async def test_a_link_of_a_comment_that_leads_nowhere_is_named(connection: Any, issue: str, body: str, words: str) -> None:
    answer = await connection.failure("jira_add_comment", issue=issue, body=body)
    assert words in answer
    assert "Nothing was sent" in answer
    assert not connection.sent("POST", "/comment")


async def test_a_page_needs_a_confluence(connection: Any, issue: str, tmp_path: Path) -> None:
    env = {name: value for name, value in connection.sandbox.env.items() if not name.startswith("CONF_")}
    settings = Settings.from_environment(env | {"MCP_STATE_DIR": str(tmp_path / "other")})
    async with application(settings) as server, Client(server) as client:
        result = await client.call_tool("jira_add_comment", {"issue": issue, "body": "See [x](page:OPS/Piers)."})
    assert result.is_error
    assert "needs Confluence, which isn't configured" in result.content[0].text  # type: ignore[union-attr]


async def test_a_text_without_links_takes_no_request_more(connection: Any, issue: str) -> None:
    await connection.call("jira_add_comment", issue=issue, body="Only words, and <https://example.com>.")
    assert [seen.method for seen in connection.sandbox.requests] == ["POST", "GET"]


async def test_a_new_issue_and_a_transition_are_checked_too(connection: Any) -> None:
    new = {"project": "LAN", "type": "Task", "summary": "Linked"}
    words = await connection.failure("jira_create_issue", **new, description="See [x](issue:LAN-99999).")
    assert "no issue LAN-99999" in words
    words = await connection.failure("jira_create_issue", **new, description="![x](attachment:plan.png)")
    assert "isn't there before the issue is" in words
    words = await connection.failure("jira_log_work", issue="LAN-1", timeSpent="5m", comment="[@X](<user:Xaver Unknown>)")
    assert "no user 'Xaver Unknown'" in words
    assert not connection.sent("POST", "/issue")
