from __future__ import annotations

import pytest

from bench import peers, start
from bench.measure import ServerError
from bench.report import as_text
from bench.workbench import Workbench

BOTH_REVISIONS = """
def answer(message, first=answer):
    return {"supported": []} if message["method"] == "server/discover" else first(message)
"""


@pytest.fixture(autouse=True)
def _quick_floor(tiny, monkeypatch):
    """Put in place of the floor, which takes its time and has its own tests, a server that is slow for sure."""
    slow = tiny(f"{BOTH_REVISIONS}\ntime.sleep(0.3)", name=peers.FLOOR)
    monkeypatch.setattr(peers, "floor", lambda tools, folder: slow)


def sections(tmp_path, ours, peer, why_no_peer="", runs=1):
    said: list[str] = []
    found = start.run(Workbench(runs, tmp_path, ours, peer, why_no_peer, said.append))
    assert len(said) == 2
    return found


def test_all_are_compared_in_the_revision_with_a_handshake_and_the_rest_in_the_newest(tiny, tmp_path):
    old, new = sections(tmp_path, tiny(BOTH_REVISIONS, name=peers.OURS), tiny("time.sleep(0.3)", name=peers.PEER), runs=2)
    times = {goal.what: goal for goal in old.goals if goal.at_most}
    assert set(times) == {f"{peers.OURS} / {peers.FLOOR}, time", f"{peers.OURS} / {peers.PEER}, time"}
    assert {goal.status for goal in times.values()} == {"ok"}
    assert [len(old.data[name]) for name in (peers.OURS, peers.FLOOR, peers.PEER)] == [2, 2, 2]
    assert [row[:2] for row in old.rows] == [(f"{peers.OURS} 1", "2"), (old.rows[1][0], "2"), (f"{peers.PEER} 1", "2")]
    assert peers.PEER not in new.data
    assert "does not speak" in as_text(new)
    assert [goal.status for goal in new.goals if goal.at_most] == ["ok"]


def test_without_the_peer_its_goal_is_not_measured_and_the_others_are(tiny, tmp_path):
    for section in sections(tmp_path, tiny(BOTH_REVISIONS, name=peers.OURS), None, "no network"):
        statuses = {goal.what: (goal.status, goal.why_not) for goal in section.goals if goal.at_most}
        assert statuses[f"{peers.OURS} / {peers.PEER}, time"] == ("not measured", "no network")
        assert statuses[f"{peers.OURS} / {peers.FLOOR}, time"] == ("ok", "")


def test_ours_has_to_start(tiny, tmp_path):
    with pytest.raises(ServerError, match=peers.OURS):
        sections(tmp_path, tiny("sys.exit(3)", name=peers.OURS), None)
