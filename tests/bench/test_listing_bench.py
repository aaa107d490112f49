"""The bench that says what knowing the tools costs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from atlassian_sandbox.testing import running

from bench import listing, peers, tokens
from bench.workbench import Workbench


@pytest.fixture
def bench(tmp_path: Path) -> Any:
    with running("datacenter", auth="pat") as box:
        yield Workbench(1, tmp_path, peers.ours(box.env, tmp_path), None, "there is no peer here", lambda words: None)


def test_a_listing_is_what_a_model_gets_of_the_tools() -> None:
    tool = {"name": "a", "title": "A", "description": "Does it", "inputSchema": {"type": "object"}, "annotations": {}}
    assert listing.Listing((tool,)).text == '[{"name":"a","description":"Does it","inputSchema":{"type":"object"}}]'


def test_all_toolsets_and_the_default_ones_are_counted(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[str] = []

    def count(_: Workbench, texts: list[str]) -> list[int]:
        counted.extend(texts)
        return [len(text) for text in texts]

    monkeypatch.setattr(listing, "count", count)
    [section] = listing.run(bench)
    everything, default = (json.loads(text) for text in counted)
    assert {tool["name"] for tool in default} < {tool["name"] for tool in everything}
    goals = {goal.what: goal for goal in section.goals}
    found = goals[f"{listing.EVERYTHING}: tokens"]
    assert found.measured is not None
    assert (found.measured.value, found.at_most, found.status) == (len(counted[0]), 9_000, "missed")


def test_without_a_tokenizer_nothing_is_said_to_be_reached(bench: Workbench) -> None:
    with pytest.raises(tokens.NoTokenizerError, match="no peer"):
        tokens.count(attrs.evolve(bench, why_no_peer="no peer"), ["a"])
    [section] = listing.run(bench)
    assert {goal.status for goal in section.goals} == {"not measured"}
