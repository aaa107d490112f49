"""Whether a conversion's time grows with the size of its document and with nothing else: 10 kB to 10 MB, all directions."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

import attrs

from bench import peers
from bench.figures import ratio
from bench.markup_worker import EDITED
from bench.report import Goal, Section
from bench.workbench import Workbench

SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
AT_MOST = 1.5
# The largest take seconds: more rounds would take longer than all other benches together.
_MOST_ROUNDS = 5
_WORKER = Path(__file__).with_name("markup_worker.py")
_ANSWERS_WITHIN = 600.0


@attrs.frozen
class Direction:
    """A conversion, and the document that is repeated until it has the size to measure."""

    title: str
    source: str
    converter: str


DIRECTIONS = (
    Direction("storage to markdown", "storage", "ours_storage_to_markdown"),
    Direction("ADF to markdown", "adf", "ours_adf_to_markdown"),
    Direction("wiki to markdown", "wiki", "ours_wiki_to_markdown"),
    Direction("markdown to ADF", "markdown_of_adf", "ours_markdown_to_adf"),
    Direction("markdown to storage", "markdown_of_storage", "ours_markdown_to_storage"),
    Direction("markdown to wiki", "markdown_of_wiki", "ours_markdown_to_wiki"),
    Direction("one paragraph of storage", "storage_edited", "ours_storage_edited"),
    Direction("one paragraph of ADF", "adf_edited", "ours_adf_edited"),
)


class NoGrowthError(Exception):
    """A conversion failed on a document of some size."""


def section(bench: Workbench, documents: Mapping[str, Path], origin: str) -> Section:
    """Measure all directions on a sample of `documents` (storage and ADF), repeated; raises NoGrowthError where one fails."""
    rounds = min(bench.runs, _MOST_ROUNDS)
    samples = _samples(documents)
    rows: list[tuple[str, ...]] = []
    goals: list[Goal] = []
    data: dict[str, list[list[float]]] = {}
    for direction in DIRECTIONS:
        bench.say(f"Converting {direction.title} in {len(SIZES)} sizes, {rounds} rounds …")
        series = _measured(bench, direction, list(_repeated(direction.source, samples[direction.source])), rounds)
        data[direction.title] = series
        slowest, quickest = max(series, key=median), min(series, key=median)
        rows.append((direction.title, *(f"{median(values):.1f}" for values in series)))
        goals.append(Goal(f"{direction.title}: dearest byte / cheapest", ratio(slowest, quickest), AT_MOST))
    return Section(
        title="Markup: time per byte as documents grow",
        method=f"a sample of {origin}, repeated; {rounds} rounds of all sizes in a process; medians, processor time in ns",
        columns=("conversion", *(_size(size) for size in SIZES)),
        rows=tuple(rows),
        goals=tuple(goals),
        data=data,
    )


def _size(size: int) -> str:
    return f"{size // 1_000_000} MB" if size >= 1_000_000 else f"{size // 1000} kB"


def _samples(documents: Mapping[str, Path]) -> dict[str, str]:
    """About the smallest size of everything that is converted: every so many blocks of the long documents."""
    from mcp_atlassian_oauth.markup import adf, storage, wiki
    from mcp_atlassian_oauth.markup.xml import pieces

    body = documents["storage"].read_text(encoding="utf-8")
    stored = "".join(_sample([body[start:end] for start, end, _ in pieces(body)]))
    blocks = json.loads(documents["adf"].read_text(encoding="utf-8"))["content"]
    nodes = _sample([json.dumps(block, ensure_ascii=False, separators=(",", ":")) for block in blocks])
    markdown = storage.to_markdown(stored)
    paragraph = json.dumps({"type": "paragraph", "content": [{"type": "text", "text": EDITED}]})
    return {
        "storage": stored,
        "storage_edited": f"{stored}<p>{EDITED}</p>",
        "adf": ",".join(nodes),
        "adf_edited": ",".join([*nodes, paragraph]),
        "wiki": wiki.from_markdown(markdown),
        "markdown_of_adf": adf.to_markdown({"version": 1, "type": "doc", "content": [json.loads(node) for node in nodes]}),
        "markdown_of_storage": markdown,
        "markdown_of_wiki": markdown,
    }


def _sample(blocks: Sequence[str]) -> list[str]:
    """Blocks from all over a document, in their order, that do not exceed the smallest size."""
    step = max(1, sum(len(block.encode()) for block in blocks) // SIZES[0])
    out: list[str] = []
    size = 0
    for block in blocks[::step]:
        if size + len(block.encode()) + 1 < SIZES[0]:
            size += len(block.encode()) + 1
            out.append(block)
    return out or list(blocks[:1])


def _repeated(source: str, sample: str) -> Iterator[str]:
    """The sample as often as fits into each size: one document a size."""
    kind = source.removesuffix("_edited")
    between = {"storage": "", "adf": ","}.get(kind, "\n\n")
    for size in SIZES:
        text = between.join([sample] * max(1, size // (len((sample + between).encode()) + 1)))
        yield f'{{"version":1,"type":"doc","content":[{text}]}}' if kind == "adf" else text


def _measured(bench: Workbench, direction: Direction, texts: Sequence[str], rounds: int) -> list[list[float]]:
    """Nanoseconds per byte in each round, by size."""
    paths = [bench.folder / f"growth_{direction.source}_{index}.txt" for index in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8", newline="")
    done = subprocess.run(
        (sys.executable, str(_WORKER), "grow", direction.converter, str(rounds), *map(str, paths)),
        capture_output=True, check=False, text=True, encoding="utf-8", timeout=_ANSWERS_WITHIN,
        env=peers.base_environment(bench.folder), cwd=bench.folder,
    )  # fmt: skip
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise NoGrowthError(f"{direction.title} failed: {last[:200]}")
    sizes = [path.stat().st_size for path in paths]
    return [[seconds / size * 1e9 for seconds in values] for values, size in zip(json.loads(done.stdout), sizes, strict=True)]
