"""Work, links, watchers, votes, history of issues, and what is taken away from them: what was asked for against what is held."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.budget import MAX_CHARS, size
from mcp_atlassian_oauth.sites.details import Change, ChangedField
from mcp_atlassian_oauth.tools.status_times import in_words, status_times
from mcp_atlassian_oauth.tools.worklogs import duration, seconds_of

pytestmark = pytest.mark.anyio


@pytest.fixture
def keys(connection: Any) -> list[str]:
    """Keys of issues of one project."""
    return sorted(key for key, issue in connection.sandbox.world.issues.items() if issue.project == "LAN")


# --- work ---


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("1h 30m", "1h 30m"),
        ("90m", "90m"),
        ("1h30m", "1h 30m"),
        ("1.5h", "1.5h"),
        ("2 days", "2d"),
        ("1 hour and 5 min", "1h 5m"),
    ],
)
def test_a_duration_is_sent_as_jira_writes_it(written: str, sent: str) -> None:
    assert duration(written) == sent


@pytest.mark.parametrize("written", ["soon", "1", "1h x", "h", "1y", "-1h"])
def test_what_is_no_duration_is_refused(written: str) -> None:
    with pytest.raises(AtlassianError, match="no duration"):
        duration(written)


def test_hours_and_minutes_are_the_same_everywhere() -> None:
    assert seconds_of("1h 30m") == 5400
    assert seconds_of("1.5h") == 5400
    assert seconds_of("1d 2h") is None, "how long a day is, the site says"


async def test_work_is_logged_and_corrected(connection: Any, keys: list[str]) -> None:
    shown = await connection.call(
        "jira_log_work", issue=keys[0], timeSpent="1h 30m", started="2026-09-10T08:15+02:00", comment="Pumped *water*"
    )
    assert f"logged on {keys[0]}, as Jira now holds it" in shown
    assert "Spent: 1h 30m" in shown
    work = connection.sandbox.world.issues[keys[0]].worklogs[-1]
    assert (work.seconds, work.started) == (5400, datetime(2026, 9, 10, 6, 15, tzinfo=UTC))
    tried = await connection.call("jira_log_work", issue=keys[0], id=work.id, timeSpent="2h", dryRun=True)
    assert "Spent: 1h 30m" in tried
    assert work.seconds == 5400
    shown = await connection.call("jira_log_work", issue=keys[0], id=work.id, timeSpent="2h")
    assert "changed on" in shown
    assert work.seconds == 7200
    assert "Pumped _water_" in shown, "what isn't named stays"


async def test_the_remaining_estimate_is_set_or_left(connection: Any, keys: list[str], deployment: str) -> None:
    await connection.call("jira_log_work", issue=keys[0], timeSpent="1h", remaining="3h")
    assert connection.sandbox.world.issues[keys[0]].remaining == 3 * 3600
    await connection.call("jira_log_work", issue=keys[0], timeSpent="1h", remaining="leave")
    assert connection.sandbox.world.issues[keys[0]].remaining == 3 * 3600
    await connection.call("jira_log_work", issue=keys[0], timeSpent="1h")
    assert connection.sandbox.world.issues[keys[0]].remaining == 2 * 3600


async def test_a_time_without_a_zone_is_in_the_users(connection: Any, keys: list[str]) -> None:
    await connection.call("jira_log_work", issue=keys[0], timeSpent="1h", started="2026-09-10 08:00")
    assert json.loads(connection.sent("POST", "/worklog")[-1].body)["started"] == "2026-09-10T08:00:00.000+0100"
    await connection.call("jira_log_work", issue=keys[0], timeSpent="1h", started="2026-09-10")
    assert json.loads(connection.sent("POST", "/worklog")[-1].body)["started"] == "2026-09-10T09:00:00.000+0100"


@pytest.mark.parametrize(
    "arguments",
    [{}, {"timeSpent": "ages"}, {"timeSpent": "1h", "started": "yesterday"}, {"id": "1"}, {"timeSpent": "1h", "remaining": "x"}],
)
async def test_work_that_says_nothing_is_not_sent(connection: Any, keys: list[str], arguments: dict[str, str]) -> None:
    await connection.failure("jira_log_work", issue=keys[0], **arguments)
    assert not connection.sent("POST")
    assert not connection.sent("PUT")


async def test_work_that_jira_holds_otherwise_is_told(connection: Any, keys: list[str]) -> None:
    partly = {"id": "77", "timeSpent": "1h", "timeSpentSeconds": 3600, "started": "2026-09-10T08:00:00.000+0000"}
    connection.sandbox.fault(method="POST", path="/worklog$", status=201, body=partly)
    connection.sandbox.fault(method="GET", path="/worklog/77", status=200, body=partly)
    shown = await connection.failure(
        "jira_log_work", issue=keys[0], timeSpent="2h", started="2026-09-11T08:00Z", comment="Words of mine"
    )
    assert "but the time spent is 1h instead of 2h and it started" in shown
    assert "the comment is missing" in shown
    connection.sandbox.fault(method="POST", path="/worklog$", status=201, body={})
    assert "may have been logged, or not" in await connection.failure("jira_log_work", issue=keys[0], timeSpent="2h")
    connection.sandbox.fault(method="POST", path="/worklog$", cut="body")
    words = await connection.failure("jira_log_work", issue=keys[0], timeSpent="2h")
    assert "may have happened" in words
    assert "work log" in words


async def test_a_correction_that_is_ignored_is_told(connection: Any, keys: list[str]) -> None:
    await connection.call("jira_log_work", issue=keys[0], timeSpent="1h")
    work = connection.sandbox.world.issues[keys[0]].worklogs[-1]
    connection.sandbox.fault(method="PUT", path="/worklog/", status=200, body={"id": work.id, "timeSpentSeconds": 7200})
    assert "the time spent is 1h instead of 2h" in await connection.failure(
        "jira_log_work", issue=keys[0], id=work.id, timeSpent="2h"
    )


# --- links ---


@pytest.mark.parametrize(
    ("words", "source", "target"), [("blocks", 0, 1), ("is blocked by", 1, 0), ("Blocks", 0, 1), ("IS  blocked BY", 1, 0)]
)
async def test_a_link_goes_the_way_its_words_go(connection: Any, keys: list[str], words: str, source: int, target: int) -> None:
    world = connection.sandbox.world
    world.links.clear()
    shown = await connection.call("jira_link_issues", issue=keys[0], to=keys[1], link=words)
    assert f"{keys[0]} {'is blocked by' if source else 'blocks'} {keys[1]}" in shown
    [link] = world.links.values()
    assert (link.type, link.source, link.target) == ("Blocks", keys[source], keys[target])
    assert link.id in shown


async def test_words_that_no_link_has_are_answered_with_those_there_are(connection: Any, keys: list[str]) -> None:
    words = await connection.failure("jira_link_issues", issue=keys[0], to=keys[1], link="hinders")
    assert "blocks" in words
    assert "is blocked by" in words
    assert not connection.sent("POST", "issueLink")


async def test_a_link_that_jira_does_not_make_is_no_success(connection: Any, keys: list[str]) -> None:
    connection.sandbox.world.links.clear()
    connection.sandbox.fault(method="POST", path="/issueLink$", status=201)
    words = await connection.failure("jira_link_issues", issue=keys[0], to=keys[1], link="blocks")
    assert f"has no link 'blocks' to {keys[1]}" in words
    connection.sandbox.fault(method="POST", path="/issueLink$", status=201)
    connection.sandbox.fault(method="GET", path=f"/issue/{keys[0]}$", times=None, status=503, body={})
    assert "may have been made, or not" in await connection.failure("jira_link_issues", issue=keys[0], to=keys[1], link="blocks")


async def test_a_link_to_a_missing_issue_is_refused_by_jira(connection: Any, keys: list[str]) -> None:
    assert "NOPE-9" in await connection.failure("jira_link_issues", issue=keys[0], to="NOPE-9", link="blocks")


async def test_an_issue_is_linked_by_id_too(connection: Any, keys: list[str]) -> None:
    connection.sandbox.world.links.clear()
    other = connection.sandbox.world.issues[keys[1]].key
    shown = await connection.call("jira_link_issues", issue=keys[0].lower(), to=other.lower(), link="relates to")
    assert f"relates to {other}" in shown


async def test_an_address_of_no_site_is_not_linked(connection: Any, keys: list[str]) -> None:
    words = await connection.failure("jira_link_issues", issue=keys[0], to="https://")
    assert "names no site" in words
    assert not connection.sent("POST")


async def test_a_page_elsewhere_is_linked_once(connection: Any, keys: list[str]) -> None:
    address = "https://docs.example.com/tides?year=2026"
    shown = await connection.call("jira_link_issues", issue=keys[0], to=address, title="Tides")
    assert f"[Tides]({address})" in shown
    await connection.call("jira_link_issues", issue=keys[0], to=address, title="Tide tables")
    links = connection.sandbox.world.issues[keys[0]].remote_links
    assert [link["object"]["title"] for link in links if link["object"]["url"] == address] == ["Tide tables"]
    connection.sandbox.fault(method="POST", path="/remotelink$", status=201, body={"id": 999999})
    words = await connection.failure("jira_link_issues", issue=keys[0], to="https://example.com/x", title="X")
    assert "has no link to https://example.com/x" in words


# --- watchers and votes ---


async def test_one_watches_and_stops(connection: Any, keys: list[str]) -> None:
    world = connection.sandbox.world
    me = (await connection.call("jira_get_myself")).splitlines()[0].removeprefix("Name: ")
    world.issues[keys[2]].watchers.clear()
    shown = await connection.call("jira_watch_issue", issue=keys[2])
    assert f"Watchers of {keys[2]} now: (1, you too)" in shown
    assert me in shown
    shown = await connection.call("jira_watch_issue", issue=keys[2], action="unwatch")
    assert "(None.)" in shown
    assert world.issues[keys[2]].watchers == []


async def test_somebody_else_watches_by_name(connection: Any, keys: list[str]) -> None:
    world = connection.sandbox.world
    other = next(user for user in world.users.values() if user.active and user.key == "praman")
    shown = await connection.call("jira_watch_issue", issue=keys[2], user=other.display_name)
    assert other.display_name in shown
    assert "praman" in world.issues[keys[2]].watchers
    await connection.call("jira_watch_issue", issue=keys[2], user=other.email, action="unwatch")
    assert "praman" not in world.issues[keys[2]].watchers
    assert "There is no user" in await connection.failure("jira_watch_issue", issue=keys[2], user="Xylophon Quast")


@pytest.mark.parametrize("action", ["watch", "unwatch", "vote", "unvote"])
async def test_a_watch_or_vote_that_is_ignored_is_no_success(connection: Any, keys: list[str], action: str) -> None:
    world = connection.sandbox.world
    mine = "unw" in action or "unv" in action
    key = next(key for key in keys if world.issues[key].reporter != "mokafor")
    await connection.call("jira_watch_issue", issue=key, action=action.removeprefix("un") if mine else f"un{action}")
    path = "/watchers" if "watch" in action else "/votes"
    connection.sandbox.fault(method="DELETE" if mine else "POST", path=path, status=204)
    assert "nothing changed" in await connection.failure("jira_watch_issue", issue=key, action=action)
    connection.sandbox.fault(method="GET", path=path, times=None, status=403, body={})
    assert "can't be read back" in await connection.failure("jira_watch_issue", issue=key, action=action)


async def test_one_votes_for_oneself_only(connection: Any, keys: list[str]) -> None:
    world = connection.sandbox.world
    key = next(key for key in keys if world.issues[key].reporter != "mokafor" and not world.issues[key].votes)
    assert f"Votes of {key} now: (1, you too)" in await connection.call("jira_watch_issue", issue=key, action="vote")
    assert f"Votes of {key} now: (0)" in await connection.call("jira_watch_issue", issue=key, action="unvote")
    assert "Nobody can vote" in await connection.failure("jira_watch_issue", issue=key, action="vote", user="praman")


# --- taking away ---


async def test_what_is_removed_is_shown_and_gone(connection: Any, keys: list[str]) -> None:
    world = connection.sandbox.world
    issue = world.issues[keys[3]]
    await connection.call("jira_add_comment", issue=keys[3], body="Soon gone")
    await connection.call("jira_log_work", issue=keys[3], timeSpent="25m")
    await connection.call("jira_link_issues", issue=keys[3], to=keys[4], link="relates to")
    await connection.call("jira_link_issues", issue=keys[3], to="https://example.com/gone", title="Gone")
    await connection.call("jira_add_attachment", issue=keys[3], name="gone.txt", text="x")
    link = next(link for link in world.links.values() if {link.source, link.target} == {keys[3], keys[4]})
    things = {
        "comment": (issue.comments[-1].id, "Soon gone"),
        "worklog": (issue.worklogs[-1].id, "25m"),
        "link": (link.id, keys[4]),
        "remoteLink": (str(issue.remote_links[-1]["id"]), "https://example.com/gone"),
        "attachment": (world.files(keys[3])[-1].id, "gone.txt"),
    }
    for kind, (identity, words) in things.items():
        tried = await connection.call("jira_remove_from_issue", kind=kind, id=identity, issue=keys[3], dryRun=True)
        assert words in tried
        assert '"method":"DELETE"' in tried
        assert not connection.sent("DELETE")
        connection.sandbox.fault(method="DELETE", status=204)
        ignored = await connection.failure("jira_remove_from_issue", kind=kind, id=identity, issue=keys[3])
        assert "still there" in ignored
        shown = await connection.call("jira_remove_from_issue", kind=kind, id=identity, issue=keys[3])
        assert shown.startswith("Deleted ")
        assert words in shown
        connection.sandbox.clear()
        await connection.failure("jira_remove_from_issue", kind=kind, id=identity, issue=keys[3])
        assert not connection.sent("DELETE"), "what isn't there is not deleted"


async def test_a_removal_that_can_not_be_verified_is_no_success(connection: Any, keys: list[str]) -> None:
    await connection.call("jira_add_comment", issue=keys[3], body="Hm")
    identity = connection.sandbox.world.issues[keys[3]].comments[-1].id
    connection.sandbox.fault(method="GET", path="/comment/", skip=1, times=None, status=403, body={})
    words = await connection.failure("jira_remove_from_issue", kind="comment", id=identity, issue=keys[3])
    assert "can't be read" in words
    assert "Which issue's comment" in await connection.failure("jira_remove_from_issue", kind="comment", id=identity)


# --- every tool that writes ---

WRITES: dict[str, tuple[str, dict[str, Any]]] = {
    "jira_add_comment": ("POST", {"body": "Words"}),
    "jira_update_comment": ("PUT", {"id": "{comment}", "body": "Other words"}),
    "jira_log_work": ("POST", {"timeSpent": "1h"}),
    "jira_link_issues": ("POST", {"to": "LAN-2", "link": "blocks"}),
    "jira_watch_issue": ("POST", {"action": "vote"}),
    "jira_add_attachment": ("POST", {"name": "a.txt", "text": "x"}),
    "jira_remove_from_issue": ("DELETE", {"kind": "comment", "id": "{comment}"}),
}


@pytest.mark.parametrize("tool", WRITES)
async def test_a_refusal_is_told_and_a_dry_run_sends_nothing(connection: Any, keys: list[str], tool: str) -> None:
    await connection.call("jira_add_comment", issue=keys[8], body="Some words")
    comment = connection.sandbox.world.issues[keys[8]].comments[-1].id
    method, given = WRITES[tool]
    arguments = {name: value.replace("{comment}", comment) for name, value in given.items()} | {"issue": keys[8]}
    connection.sandbox.clear()
    tried = await connection.call(tool, dryRun=True, **arguments)
    assert tried.startswith("Dry run: nothing was sent.")
    assert f'"method":"{method}"' in tried
    assert {request.method for request in connection.sandbox.requests} <= {"GET"}
    for status in (400, 403):
        refused = {"errorMessages": ["The harbour master says no."], "errors": {}}
        connection.sandbox.fault(method=method, path="/rest/api/", status=status, body=refused)
        assert "The harbour master says no." in await connection.failure(tool, **arguments)


# --- history ---


async def test_the_changes_of_several_issues_are_read(connection: Any, keys: list[str], deployment: str) -> None:
    world = connection.sandbox.world
    wanted = [key for key in keys if world.issues[key].changes][:12]
    expected = sum(len(change.items) for key in wanted for change in world.issues[key].changes)
    rows: list[dict[str, Any]] = []
    cursor: dict[str, str] = {}
    while True:
        found = json.loads(await connection.call("jira_get_changelogs", issues=wanted, outputFormat="json", **cursor))
        rows += found["changes"]
        if "cursor" not in found:
            break
        cursor = {"cursor": found["cursor"]}
    assert len(rows) == expected
    assert {row["issue"] for row in rows} == set(wanted)
    only = await connection.call("jira_get_changelogs", issues=wanted[:2], fields=["Status"])
    assert {line.split("|")[4].strip() for line in only.splitlines() if line.startswith("| LAN")} <= {"status"}


async def test_a_long_history_is_walked(connection: Any, keys: list[str]) -> None:
    world = connection.sandbox.world
    issue = world.issues[keys[5]]
    template = next(change for other in world.issues.values() for change in other.changes)
    kept = list(issue.changes)
    issue.changes += [
        type(template)(f"9{number:04d}", template.author, template.created, template.items) for number in range(130)
    ]
    try:
        expected = sum(len(change.items) for change in issue.changes)
        count, cursor = 0, {}
        while True:
            shown = await connection.call("jira_get_changelogs", issues=[keys[5]], **cursor)
            count += sum(line.startswith(f"| {keys[5]}") for line in shown.splitlines())
            if 'cursor="' not in shown:
                break
            cursor = {"cursor": shown.partition('cursor="')[2].partition('"')[0]}
        assert count == expected
        whole = await connection.call("jira_get_issue", issue=keys[5], include=["statusTimes"], comments=0)
        assert "too short" not in whole
        listed = await connection.call("jira_get_issue", issue=keys[5], include=["changelog"], comments=0)
        assert f"## Changelog ({len(issue.changes)}," in listed
    finally:
        issue.changes[:] = kept


async def test_an_issue_that_there_is_not_is_named(connection: Any, keys: list[str]) -> None:
    some = next(key for key in keys if connection.sandbox.world.issues[key].changes)
    shown = await connection.call("jira_get_changelogs", issues=[some, "NOPE-9"])
    assert "There is no NOPE-9" in shown
    assert f"| {some} |" in shown
    assert "NOPE-9" in await connection.failure("jira_get_changelogs", issues=["NOPE-9"])


# --- what an issue includes ---


async def test_includes_cost_as_few_requests_as_they_can(connection: Any, keys: list[str], deployment: str) -> None:
    world = connection.sandbox.world
    key = next(key for key in keys if world.issues[key].changes and not world.issues[key].votes)
    world.issues[key].watchers.clear()
    await connection.call("jira_log_work", issue=key, timeSpent="1h", comment="On deck")
    world.issues[key].watchers.clear()
    connection.sandbox.clear()
    shown = await connection.call(
        "jira_get_issue",
        issue=key,
        include=["changelog", "worklogs", "attachments", "watchers", "votes", "transitions", "statusTimes"],
        comments=0,
    )
    assert len(connection.sandbox.requests) == 1
    for heading in ("## Changelog (", "## Worklogs (", "## Watchers (0", "## Votes (0", "## Transitions", "## Time in status"):
        assert heading in shown
    assert "On deck" in shown
    connection.sandbox.clear()
    await connection.call("jira_get_issue", issue=key, include=["links"])
    assert len(connection.sandbox.requests) == 2


async def test_included_json_has_the_values(connection: Any, keys: list[str]) -> None:
    key = next(key for key in keys if connection.sandbox.world.issues[key].changes)
    await connection.call("jira_log_work", issue=key, timeSpent="1h")
    await connection.call("jira_watch_issue", issue=key)
    found = json.loads(
        await connection.call(
            "jira_get_issue", issue=key, include=["worklogs", "watchers", "statusTimes", "transitions"], outputFormat="json"
        )
    )
    assert 3600 in [work["seconds"] for work in found["worklogs"]]
    assert found["statusTimes"][0]["seconds"] >= 0
    assert found["transitions"]
    assert found["watchers"]
    assert "worklog" not in found["fields"]


async def test_all_comments_can_be_included(connection: Any, keys: list[str]) -> None:
    for number in range(7):
        await connection.call("jira_add_comment", issue=keys[6], body=f"Note {number} here")
    shown = await connection.call("jira_get_issue", issue=keys[6], include=["comments"])
    assert all(f"Note {number} here" in shown for number in range(7))


async def test_watchers_and_voters_that_may_not_be_seen_are_counted(connection: Any, keys: list[str]) -> None:
    await connection.call("jira_watch_issue", issue=keys[0])
    connection.sandbox.fault(path="/watchers", times=None, status=403, body={})
    count = len(connection.sandbox.world.issues[keys[0]].watchers)
    shown = await connection.call("jira_get_issue", issue=keys[0], include=["watchers"], comments=0)
    assert f"## Watchers ({count}" in shown
    assert "not shown to this account" in shown


async def test_what_may_not_be_read_does_not_cost_the_rest(connection: Any, keys: list[str]) -> None:
    connection.sandbox.fault(path="/remotelink", times=None, status=403, body={"errorMessages": ["Not yours."]})
    shown = await connection.call("jira_get_issue", issue=keys[0], include=["links", "transitions"], comments=0)
    assert "(Not available: Not yours." in shown
    assert "## Transitions" in shown


async def test_development_is_what_the_field_says(connection: Any, keys: list[str]) -> None:
    summary = {"pullrequest": {"overall": {"count": 2, "state": "OPEN"}}, "branch": {"overall": {"count": 0}}}
    value = f"{{pullrequest={{state=OPEN}}, json={json.dumps({'cachedValue': {'summary': summary}})}}}"
    fields = [{"id": "customfield_10000", "name": "Development", "custom": True, "schema": {"custom": DEVELOPMENT}}]
    connection.sandbox.fault(path="/field$", status=200, body=fields)
    held = {"key": keys[0], "fields": {"customfield_10000": value, "summary": "x"}}
    connection.sandbox.fault(path=f"/issue/{keys[0]}$", status=200, body=held)
    shown = await connection.call("jira_get_issue", issue=keys[0], include=["development"], comments=0)
    assert "- pullrequest: 2, OPEN\n" in shown
    assert "Development panel" in shown


async def test_a_jira_without_a_development_field_says_where_to_look(connection: Any, keys: list[str]) -> None:
    shown = await connection.call("jira_get_issue", issue=keys[0], include=["development"], comments=0)
    assert "This Jira has no development field" in shown
    assert f"/browse/{keys[0]}" in shown


DEVELOPMENT = "com.atlassian.jira.plugins.jira-development-integration-plugin:devsummarycf"


async def test_service_levels_are_those_of_the_request(connection: Any, keys: list[str], deployment: str) -> None:
    ongoing = {
        "paused": False,
        "breached": False,
        "goalDuration": {"friendly": "4h"},
        "elapsedTime": {"friendly": "1h 10m"},
        "remainingTime": {"friendly": "2h 50m"},
        "breachTime": {"iso8601": "2026-09-14T13:00:00+0000"},
    }
    if deployment == "cloud":
        values = [{"id": "1", "name": "Time to resolution", "ongoingCycle": ongoing}]
        connection.sandbox.fault(path="/sla$", status=200, body={"values": values})
    else:
        custom = {"custom": "com.atlassian.servicedesk:sd-sla-field"}
        fields = [{"id": "customfield_10200", "name": "Time to resolution", "custom": True, "schema": custom}]
        held = {"customfield_10200": {"ongoingCycle": ongoing}, "summary": "x"}
        connection.sandbox.fault(path="/field$", status=200, body=fields)
        connection.sandbox.fault(path=f"/issue/{keys[0]}$", status=200, body={"key": keys[0], "fields": held})
    shown = await connection.call("jira_get_issue", issue=keys[0], include=["sla"], comments=0)
    assert "| Time to resolution | running | 4h | 1h 10m | 2h 50m | 2026-09-14 13:00Z |" in shown


async def test_an_issue_with_everything_is_walked_in_parts_that_fit(connection: Any, keys: list[str]) -> None:
    for number in range(30):
        await connection.call("jira_add_comment", issue=keys[7], body=f"Entry {number:02d}: " + "the tide tables " * 40)
        await connection.call("jira_log_work", issue=keys[7], timeSpent="5m", comment=f"Shift {number:02d}")
    every = ["comments", "changelog", "links", "worklogs", "attachments", "watchers", "votes", "transitions", "statusTimes"]
    for form in ("markdown", "json"):
        shown, cursor = "", {}
        while True:
            answer = await connection.call("jira_get_issue", issue=keys[7], include=every, outputFormat=form, **cursor)
            assert size(answer) <= MAX_CHARS
            if form == "json":
                found = json.loads(answer)
                shown += answer
                following = found.get("cursor")
            else:
                text, _, note = answer.partition("\n\n[cut here; ")
                shown += text
                following = note.partition('cursor="')[2].partition('"')[0]
            if not following:
                break
            cursor = {"cursor": following}
        assert [f"Entry {number:02d}" in shown for number in range(30)] == [True] * 30
        if form == "markdown":
            assert all(f"Shift {number:02d}" in shown for number in range(30))
            assert "## Time in status" in shown


async def test_a_time_in_no_known_zone_is_not_guessed(connection: Any, keys: list[str]) -> None:
    connection.sandbox.fault(path="/myself$", status=200, body={"accountId": "1", "name": "x", "timeZone": "Atlantis/Deep"})
    words = await connection.failure("jira_log_work", issue=keys[0], timeSpent="1h", started="2026-09-10 08:00")
    assert "In which time zone" in words
    assert not connection.sent("POST", "/worklog")


# --- time in status, without a server ---


def moved(at: datetime, before: str, after: str) -> Change:
    return Change("1", "A-1", None, at.strftime("%Y-%m-%dT%H:%M:%S.000+0000"), (ChangedField("status", before, after),))


def test_times_in_status_add_up_to_the_issues_age() -> None:
    begin = datetime(2026, 1, 1, tzinfo=UTC)
    changes = [
        moved(begin + timedelta(hours=2), "Open", "Doing"),
        moved(begin + timedelta(hours=5), "Doing", "Open"),
        moved(begin + timedelta(hours=6), "Open", "Done"),
    ]
    now = begin + timedelta(days=1)
    times = {one.status: one for one in status_times(changes, "2026-01-01T00:00:00.000+0000", "Done", now)}
    assert {name: in_words(one.total) for name, one in times.items()} == {"Open": "3h", "Doing": "3h", "Done": "18h"}
    assert times["Open"].entered == 2
    assert sum((one.total for one in times.values()), timedelta()) == now - begin
    assert [name for name, one in times.items() if one.since] == ["Done"]


def test_an_issue_that_never_moved_has_one_status() -> None:
    begin = datetime(2026, 1, 1, tzinfo=UTC)
    [only] = status_times([], "2026-01-01T00:00:00.000+0000", "Open", begin + timedelta(minutes=90))
    assert (only.status, in_words(only.total), only.entered) == ("Open", "1h 30m", 1)
    [unknown] = status_times([], None, None, begin)
    assert unknown.status == "?"
