from __future__ import annotations

import sys

import pytest

from bench import measure
from bench.measure import RefusedError, Server, ServerError, start, start_in_turn

OLD, NEW = measure.REVISIONS


def test_a_start_lists_the_tools_of_every_page(tiny):
    server = tiny("""
        PAGES = {None: {"tools": TOOLS[:1], "nextCursor": "more"}, "more": {"tools": TOOLS[1:]}}
        def answer(message, first=answer):
            return PAGES[message["params"].get("cursor")] if message["method"] == "tools/list" else first(message)
    """)
    assert [tool["name"] for tool in start(server, OLD).tools] == ["one", "two"]


def test_a_start_lasts_until_the_tools_are_there(tiny):
    server = tiny("""
        def answer(message, first=answer):
            time.sleep(0.2 if message["method"] == "tools/list" else 0)
            return first(message)
    """)
    assert 0.2 < start(server, OLD).seconds < 5


def test_what_happens_after_the_answer_is_not_part_of_the_start(tiny):
    server = tiny("""
        import atexit
        atexit.register(time.sleep, 0.5)
    """)
    quick = tiny(name="quick")
    assert start(server, OLD).seconds < start(quick, OLD).seconds + 0.4


def test_what_a_server_sends_of_its_own_accord_is_passed_over(tiny):
    server = tiny("""
        def answer(message, first=answer):
            send({"method": "notifications/message", "params": {}})
            send({"id": message["id"], "method": "ping", "params": {}})
            return first(message)
    """)
    assert len(start(server, OLD).tools) == 2


def test_the_newest_revision_opens_with_discover_and_says_who_it_is_with_every_request(tiny):
    server = tiny("""
        def answer(message):
            version = message["params"]["_meta"]["io.modelcontextprotocol/protocolVersion"]
            return {"server/discover": {"supported": []}, "tools/list": {"tools": [{"name": version}]}}[message["method"]]
    """)
    assert start(server, NEW).tools == ({"name": NEW},)


def test_a_server_that_does_not_speak_a_revision_is_told_from_one_that_fails(tiny):
    with pytest.raises(RefusedError, match="server/discover"):
        start(tiny(), NEW)


def test_a_server_that_falls_back_to_another_revision_is_not_measured_as_this_one(tiny):
    server = tiny("""
        def answer(message, first=answer):
            return first(message) | {"protocolVersion": "2024-11-05"}
    """)
    with pytest.raises(RefusedError, match="2024-11-05"):
        start(server, OLD)


def test_a_server_that_ends_is_named_with_its_last_words(tiny):
    server = tiny('sys.exit("JIRA_URL is missing")', name="broken")
    with pytest.raises(ServerError, match=r"(?s)broken.*JIRA_URL is missing"):
        start(server, OLD)


def test_a_server_that_prints_something_else_is_quoted(tiny):
    with pytest.raises(ServerError, match="Welcome"):
        start(tiny('print("Welcome!", flush=True)'), OLD)


def test_a_silent_server_is_ended(tiny, monkeypatch):
    monkeypatch.setattr(measure, "_ANSWERS_WITHIN", 0.5)
    with pytest.raises(ServerError, match="silent"):
        start(tiny("time.sleep(60)"), OLD)


def test_a_command_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ServerError, match="no-such-command"):
        start(Server("gone", "1", (str(tmp_path / "no-such-command"),), {}, tmp_path), OLD)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what another process has used")
def test_processor_time_and_memory_are_those_of_the_server(tiny):
    idle = start(tiny(), OLD)
    busy = start(
        tiny(
            """
            kept = b"x" * 50_000_000
            until = time.process_time() + 0.2
            while time.process_time() < until:
                pass
            """,
            name="busy",
        ),
        OLD,
    )
    # at least what it burns itself; a busy machine may make both starts dearer
    assert busy.cpu_seconds > idle.cpu_seconds
    assert busy.cpu_seconds > 0.2
    assert busy.peak_bytes - idle.peak_bytes == pytest.approx(50_000_000, rel=0.1)


def test_servers_start_in_turn_and_each_is_first_as_often(tiny, tmp_path):
    log = tmp_path / "log"
    servers = [tiny(f"open({str(log)!r}, 'a').write({name!r})", name=name) for name in "abc"]
    starts = start_in_turn(servers, OLD, rounds=3)
    assert log.read_text(encoding="utf-8") == "abcbcacab"
    assert {name: len(measured) for name, measured in starts.items()} == {"a": 3, "b": 3, "c": 3}
