from __future__ import annotations

import attrs
import pytest

from bench import calls, peers, sandbox
from bench.report import as_text
from bench.workbench import Workbench

# A peer that knows one issue by heart.
ANSWERS = """
import os
def answer(message, first=answer):
    if message["method"] != "tools/call":
        return first(message)
    time.sleep(0.05)
    assert message["params"] == {"name": "jira_get_issue", "arguments": {"issue_key": "LAN-1"}}
    return {"content": [{"type": "text", "text": TEXT}], "isError": FAILS}
"""


@pytest.fixture(autouse=True)
def _one_short_case(monkeypatch):
    monkeypatch.setattr(calls, "CASES", (attrs.evolve(calls.CASES[0], words=lambda issue: (issue["key"],)),))
    monkeypatch.setattr(calls, "PER_ROUND", 2)


@pytest.fixture(scope="module")
def upstream(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sandbox")
    with sandbox.upstream(peers.base_environment(folder), folder) as variables:
        yield variables


def section(upstream, tmp_path, peer, why_no_peer="", ours=None):
    bench = Workbench(2, tmp_path, ours or peers.ours(upstream, tmp_path), peer, why_no_peer, lambda line: None)
    (found,) = calls.run(bench)
    return found


def test_a_call_is_compared_with_the_request_in_it_and_with_the_peer(upstream, tmp_path, tiny):
    found = section(upstream, tmp_path, tiny(f"TEXT, FAILS = 'LAN-1 …', False\n{ANSWERS}", name=peers.PEER))
    assert {name: [len(times) for times in rounds] for name, rounds in found.data["seconds"].items()} == {
        calls.BARE: [2, 2],
        calls.ASYNC: [2, 2],
        calls.EMPTY: [2, 2],
        peers.OURS: [2, 2],
        peers.PEER: [2, 2],
    }
    assert found.data["requests"] == {calls.BARE: 1, calls.ASYNC: 1, calls.EMPTY: 0, peers.OURS: 1, peers.PEER: 0}
    goals = {goal.what: goal for goal in found.goals}
    # Two calls say nothing about how fast anything is, only that each figure is of the series that it names.
    times = {name: [seconds for one in rounds for seconds in one] for name, rounds in found.data["seconds"].items()}
    for against in (peers.PEER, calls.BARE):
        median, p99 = (goals[f"{peers.OURS} / {against}, {figure}"].measured for figure in ("median", "p99"))
        lowest, highest = min(times[peers.OURS]) / max(times[against]), max(times[peers.OURS]) / min(times[against])
        assert lowest <= median.low <= median.value <= median.high <= highest
        assert lowest <= p99.low <= p99.value <= p99.high <= highest
    assert "jira_get_issue" in as_text(found)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ("TEXT, FAILS = 'another issue', False", "without 'LAN-1'"),
        ("TEXT, FAILS = 'LAN-1: no access', True", "failed: LAN-1: no access"),
    ],
)
def test_a_peer_that_does_not_answer_with_the_content_is_not_measured(upstream, tmp_path, tiny, changes, why):
    found = section(upstream, tmp_path, tiny(f"{changes}\n{ANSWERS}", name=peers.PEER))
    assert peers.PEER not in found.data["seconds"]
    assert [(goal.status, why in goal.why_not) for goal in found.goals if goal.at_most] == [("not measured", True)] * 2


def test_without_a_peer_the_reason_is_said(upstream, tmp_path):
    found = section(upstream, tmp_path, None, "no network")
    assert [goal.why_not for goal in found.goals if goal.at_most] == ["no network"] * 2


def test_ours_has_to_answer_with_the_content(upstream, tmp_path, monkeypatch):
    monkeypatch.setattr(calls, "CASES", (attrs.evolve(calls.CASES[0], words=lambda issue: ("no such words",)),))
    with pytest.raises(calls.WrongAnswerError, match="no such words"):
        section(upstream, tmp_path, None)
    monkeypatch.setattr(calls, "CASES", (attrs.evolve(calls.CASES[0], arguments={"issue": "NONE-1"}),))
    with pytest.raises(calls.WrongAnswerError, match="jira_get_issue failed"):
        section(upstream, tmp_path, None)
