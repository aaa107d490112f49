from __future__ import annotations

import json

import pytest

from bench.figures import Ratio
from bench.report import Goal, Report, Section, as_json, as_text

REACHED = Goal("ours / floor", Ratio(1.07, 1.01, 1.12), 1.25)
MISSED = Goal("ours / peer", Ratio(0.61, 0.48, 0.72), 0.5)
ABSENT = Goal("ours / other", None, 0.5, "it can't be installed")
PLAIN = Goal("ours / floor, memory", Ratio(1.4, 1.3, 1.5))


@pytest.mark.parametrize(("goal", "status"), [(REACHED, "ok"), (MISSED, "missed"), (ABSENT, "not measured"), (PLAIN, "no goal")])
def test_a_goal_says_how_it_stands(goal, status):
    assert goal.status == status


def test_a_goal_within_the_interval_is_doubtful():
    assert MISSED.doubtful
    assert not REACHED.doubtful
    assert not PLAIN.doubtful


def section(*goals: Goal) -> Section:
    return Section("Start", "3 rounds", ("server", "ms"), (("ours", "9"), ("theirs", "1234")), goals, ("A note.",), {"x": [1]})


def test_the_text_shows_goal_and_measured_side_by_side():
    text = as_text(section(REACHED, MISSED, ABSENT, PLAIN))
    lines = {line.split("  ")[1]: line for line in text.splitlines() if line.startswith("  ours / ")}
    assert lines["ours / floor"].split()[3:] == ["1.07", "1.01", "..", "1.12", "<=", "1.25", "ok"]
    assert "missed, within the noise" in lines["ours / peer"]
    assert lines["ours / other"].endswith("not measured: it can't be installed")
    assert lines["ours / floor, memory"].endswith("1.50")
    assert "A note." in text


def test_numbers_stand_under_each_other():
    rows = [line for line in as_text(section(REACHED)).splitlines() if line.startswith(("  ours  ", "  theirs"))]
    assert len(rows) == 2
    assert len({len(row) for row in rows}) == 1


def test_the_json_has_every_measurement():
    report = as_json(Report({"python": "3"}, (section(MISSED, ABSENT),)))
    (written,) = json.loads(json.dumps(report))["sections"]
    assert written["measurements"] == {"x": [1]}
    assert written["goals"][0]["measured"] == {"value": 0.61, "low": 0.48, "high": 0.72}
    assert written["goals"][1]["status"] == "not measured"
