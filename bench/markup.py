"""How long rich text takes: from storage and ADF to markdown and back, on documents of about 100 kB, and of other sizes."""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from html import entities
from pathlib import Path
from typing import Any

import attrs

from bench import growth, peers
from bench.figures import Spread, ratio
from bench.report import Goal, Section
from bench.workbench import Workbench

_WORKER = Path(__file__).with_name("markup_worker.py")
_CORPORA = Path(__file__).parent.parent.parent / "shared" / "corpora"
SIZE = 100_000
_EXTRA_PEERS: Mapping[str, str] = {"html-to-markdown": "3.21.2", "marklas": "0.8.6"}
_ENTITY = re.compile(r"&(\w+);")
_XML_ENTITIES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_ANSWERS_WITHIN = 120.0


@attrs.frozen
class Conversion:
    """One direction: which document goes in, the floor under it, the most we may take of it, and who else does it."""

    title: str
    source: str
    ours: str
    floor: str
    floor_title: str
    at_most: float
    others: Mapping[str, str]


CONVERSIONS = (
    Conversion(
        "storage to markdown", "storage", "ours_storage_to_markdown", "lxml", "lxml parse", 8.0,
        {"html-to-markdown": "html_to_markdown", "markdownify": "markdownify",
         peers.PEER: "mcp_atlassian_storage_to_markdown"},
    ),
    Conversion(
        "ADF to markdown", "adf", "ours_adf_to_markdown", "orjson", "orjson.loads", 6.0,
        {"marklas": "marklas_to_markdown", peers.PEER: "mcp_atlassian_adf_to_markdown"},
    ),
    Conversion(
        "markdown to ADF", "markdown_of_adf", "ours_markdown_to_adf", "pyromark", "pyromark events", 8.0,
        {"marklas": "marklas_to_adf", peers.PEER: "mcp_atlassian_markdown_to_adf"},
    ),
    Conversion(
        "markdown to storage", "markdown_of_storage", "ours_markdown_to_storage", "pyromark", "pyromark events", 8.0,
        {peers.PEER: "mcp_atlassian_markdown_to_storage"},
    ),
)  # fmt: skip


class NoConversionError(Exception):
    """A converter can't be run, or failed on the document."""


def run(bench: Workbench) -> Sequence[Section]:
    """Measure four directions against floors and peers, and how all of them grow; raises NoConversionError where ours fails."""
    documents, origin = write_documents(bench.folder)
    python = _peer_python(bench)
    compared = [_section(bench, conversion, documents[conversion.source], origin, python) for conversion in CONVERSIONS]
    try:
        return [*compared, growth.section(bench, documents, origin)]
    except growth.NoGrowthError as failure:
        raise NoConversionError(str(failure)) from None


def write_documents(folder: Path) -> tuple[dict[str, Path], str]:
    """Write the documents to convert to files, by name, and say where they come from."""
    from mcp_atlassian_oauth.markup import adf, storage

    bodies, documents, origin = _pages()
    stored = "".join(_filled([_without_entities(body) for body in bodies]))
    nodes = [node for document in _filled([json.dumps(each) for each in documents]) for node in json.loads(document)["content"]]
    document = {"version": 1, "type": "doc", "content": nodes}
    texts = {
        "storage": stored,
        "adf": json.dumps(document, ensure_ascii=False, separators=(",", ":")),
        "markdown_of_storage": storage.to_markdown(stored),
        "markdown_of_adf": adf.to_markdown(document),
    }
    paths = {name: folder / f"{name}.txt" for name in texts}
    for name, text in texts.items():
        paths[name].write_text(text, encoding="utf-8", newline="")
    return paths, origin


def _pages() -> tuple[list[str], list[Any], str]:
    """Real pages where they are at hand, else those of the sandbox: storage bodies and ADF documents."""
    if _CORPORA.is_dir():
        folder = _CORPORA / "storage" / "pages"
        bodies = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*/page.xhtml"))]
        documents = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*/page.adf"))]
        return bodies, documents, "real pages of Confluence Cloud"
    from atlassian_sandbox.bodies import to_adf
    from atlassian_sandbox.sandbox import Sandbox

    bodies = [page.body for page in Sandbox("cloud").world.pages.values() if page.body]
    return bodies, [to_adf(body) for body in bodies], "the sandbox's pages"


def _filled(documents: Sequence[str]) -> Iterator[str]:
    """Documents, small ones first, again and again until they have the size that is measured."""
    size = 0
    ordered = sorted(documents, key=len)
    while size < SIZE:
        for document in ordered:
            # A long page that would go far beyond stays out.
            if size < SIZE and size + len(document.encode()) <= 1.2 * SIZE:
                size += len(document.encode())
                yield document
        if size + len(ordered[0].encode()) > 1.2 * SIZE:
            return


def _without_entities(body: str) -> str:
    """Storage with the characters that HTML's names stand for, as lxml, the floor, can't resolve them."""

    def character(found: re.Match[str]) -> str:
        name = found[1]
        return (
            found[0] if name in _XML_ENTITIES else chr(entities.name2codepoint[name]) if name in entities.name2codepoint else " "
        )

    parts = re.split(r"(<!\[CDATA\[.*?\]\]>)", body, flags=re.DOTALL)
    return "".join(part if part.startswith("<![CDATA[") else _ENTITY.sub(character, part) for part in parts)


def _peer_python(bench: Workbench) -> Path | None:
    """The interpreter of the peers' environment with the converters in it; None where there is none."""
    if bench.peer is None:
        return None
    scripts = Path(bench.peer.command[0]).parent
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    if not python.is_file():
        return None
    wanted = [f"{name}=={version}" for name, version in _EXTRA_PEERS.items()]
    arguments = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--retries=1", *wanted)
    # Those that can't be installed are said not to be measured, one by one.
    subprocess.run((str(python), *arguments), capture_output=True, check=False)
    return python


def _section(bench: Workbench, conversion: Conversion, document: Path, origin: str, python: Path | None) -> Section:
    size = document.stat().st_size
    bench.say(f"Converting {conversion.title}, {size // 1000} kB, {bench.runs} rounds …")
    absent: dict[str, str] = {}
    times: dict[str, list[float]] = {}
    with contextlib.ExitStack() as stack:
        workers = {
            peers.OURS: stack.enter_context(_worker(bench, Path(sys.executable), conversion.ours, document)),
            conversion.floor_title: stack.enter_context(_worker(bench, Path(sys.executable), conversion.floor, document)),
        }
        for name, converter in conversion.others.items():
            try:
                if python is None:
                    raise NoConversionError(bench.why_no_peer or "there is no environment to install it into")
                workers[name] = stack.enter_context(_worker(bench, python, converter, document))
            except NoConversionError as failure:
                absent[name] = str(failure)
        for _ in range(bench.runs):
            for name, process in workers.items():
                times.setdefault(name, []).append(_once(process))
    return Section(
        title=f"Markup: {conversion.title}",
        method=f"{size:,} bytes of {origin}; {bench.runs} rounds in turn, one warm-up each; processor time, ratios of medians",
        columns=("converter", "median ms", "min", "max"),
        rows=tuple(_row(name, measured) for name, measured in times.items()),
        goals=tuple(_goals(conversion, times, absent)),
        data=times,
    )


def _row(name: str, times: Sequence[float]) -> tuple[str, ...]:
    spread = Spread.of([seconds * 1000 for seconds in times])
    return (name, *(f"{value:.2f}" for value in (spread.middle, spread.least, spread.most)))


def _goals(conversion: Conversion, times: Mapping[str, Sequence[float]], absent: Mapping[str, str]) -> Iterator[Goal]:
    ours = times[peers.OURS]
    yield Goal(f"{peers.OURS} / {conversion.floor_title}", ratio(ours, times[conversion.floor_title]), conversion.at_most)
    for name in conversion.others:
        what = f"{peers.OURS} / {name}"
        yield Goal(what, None, why_not=absent[name]) if name in absent else Goal(what, ratio(ours, times[name]))


@contextlib.contextmanager
def _worker(bench: Workbench, python: Path, converter: str, document: Path) -> Iterator[subprocess.Popen[str]]:
    """Yield a process that has converted the document once; raises NoConversionError where it doesn't get that far."""
    process = subprocess.Popen(
        (str(python), str(_WORKER), converter, str(document)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=peers.base_environment(bench.folder),
        cwd=bench.folder,
        text=True,
        encoding="utf-8",
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline().strip()
        if line != "ready":
            _, said = process.communicate(timeout=_ANSWERS_WITHIN)
            raise NoConversionError((said.strip().splitlines() or [f"it answered {line!r}"])[-1][:200])
        yield process
    finally:
        process.kill()
        process.communicate()


def _once(process: subprocess.Popen[str]) -> float:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("again\n")
    process.stdin.flush()
    line = process.stdout.readline()
    try:
        return float(line)
    except ValueError:
        raise NoConversionError(f"a converter ended while it was measured ({line!r})") from None
