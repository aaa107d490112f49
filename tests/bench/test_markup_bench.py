from __future__ import annotations

import json
import re

import pytest

from bench import growth, markup, markup_worker, peers
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
    monkeypatch.setattr(markup, "SIZE", 8_000)
    monkeypatch.setattr(growth, "SIZES", (1_000, 4_000))
    said: list[str] = []
    *sections, grown = markup.run(Workbench(2, tmp_path, tiny(name=peers.OURS), None, "no network", said.append))
    assert len(sections) == len(markup.CONVERSIONS)
    assert len(said) == len(markup.CONVERSIONS) + len(growth.DIRECTIONS)
    assert grown.columns == ("conversion", "1 kB", "4 kB")
    assert [row[0] for row in grown.rows] == list(grown.data) == [direction.title for direction in growth.DIRECTIONS]
    assert all(goal.measured and goal.measured.value >= 1 for goal in grown.goals)
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


def test_documents_grow_by_repetition():
    sizes = [len(text.encode()) for text in growth._repeated("storage", "<p>" + "é" * 2_000 + "</p>")]
    for size, wanted in zip(sizes, growth.SIZES, strict=True):
        assert 0.8 * wanted < size <= wanted
    smallest = json.loads(next(growth._repeated("adf", '{"type":"rule"}')))
    assert len(smallest["content"]) > 500


def test_a_direction_that_fails_is_named(tmp_path, tiny):
    bench = Workbench(1, tmp_path, tiny(), None, "", print)
    with pytest.raises(growth.NoGrowthError, match=r"storage to markdown failed: .*MarkupError"):
        growth._measured(bench, growth.DIRECTIONS[0], ["<p>open"], 1)


@pytest.mark.parametrize("kind", ["storage", "adf"])
def test_an_edit_changes_one_paragraph_in_the_middle(kind: str) -> None:
    paragraph = {"type": "paragraph", "content": [{"type": "text", "text": markup_worker.EDITED}]}
    made = {
        "storage": f"<p>{markup_worker.EDITED}</p>" * 5,
        "adf": json.dumps({"type": "doc", "version": 1, "content": [paragraph] * 5}),
    }

    done = getattr(markup_worker, f"_ours_{kind}_edited")(made[kind])()

    texts = re.findall(r"[^<>\"]*wants to change[^<>\"]*", done if kind == "storage" else json.dumps(done))
    assert [text.endswith(" It did.") for text in texts] == [False, False, True, False, False]
