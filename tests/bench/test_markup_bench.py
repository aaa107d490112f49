from __future__ import annotations

import json

import pytest

from bench import markup, peers
from bench.workbench import Workbench


@pytest.fixture(params=["at hand", "absent"])
def _corpora(request, monkeypatch, tmp_path):
    """With the real pages where there are any, and without."""
    if request.param == "absent":
        monkeypatch.setattr(markup, "_CORPORA", tmp_path / "nowhere")


@pytest.mark.usefixtures("_corpora")
def test_documents_have_the_size_that_is_measured(tmp_path):
    paths, origin = markup.write_documents(tmp_path)
    assert origin
    for name in ("storage", "adf"):
        assert 0.7 * markup.SIZE < paths[name].stat().st_size < 1.4 * markup.SIZE
    assert json.loads(paths["adf"].read_text(encoding="utf-8"))["type"] == "doc"


def test_every_direction_is_compared_with_its_floor_and_absent_peers_are_said(tmp_path, monkeypatch, tiny):
    monkeypatch.setattr(markup, "SIZE", 3_000)
    said: list[str] = []
    sections = markup.run(Workbench(2, tmp_path, tiny(name=peers.OURS), None, "no network", said.append))
    assert len(sections) == len(said) == len(markup.CONVERSIONS)
    for section, conversion in zip(sections, markup.CONVERSIONS, strict=True):
        floor, *others = section.goals
        assert floor.measured is not None
        assert floor.at_most == conversion.at_most
        assert [goal.why_not for goal in others] == ["no network"] * len(conversion.others)
        assert [len(times) for times in section.data.values()] == [2, 2]


def test_a_converter_that_fails_says_why(tmp_path, tiny):
    document = tmp_path / "x.txt"
    document.write_text("<p>open", encoding="utf-8")
    bench = Workbench(1, tmp_path, tiny(), None, "", print)
    conversion = markup.CONVERSIONS[0]
    with pytest.raises(markup.NoConversionError, match="MarkupError"):
        markup._section(bench, conversion, document, "nowhere", None)
