"""Coverage-guided fuzzing of the readers: `python -m tests.fuzz.markup_fuzz storage --seconds 600` (or `make fuzz`).

No input may crash a reader, keep it busy for ten seconds, or make it write something invalid; MarkupError is the one refusal.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import atheris

with atheris.instrument_imports(include=["mcp_atlassian_oauth.markup"]):
    from mcp_atlassian_oauth.markup import MarkupError, adf, storage, wiki

import jsonschema_rs
from lxml import etree

from tests.fuzz.mutation import mutate_adf, write_words

HANGS_AFTER = 10
LONGEST = 8_192
_ENTITY = re.compile(r"&(?!amp;|lt;|gt;|quot;|apos;|#)\w+;")
_PREFIX = re.compile(r"[<\s/]([A-Za-z_][\w.-]*):[^\s:<>/=]")
_SEEDS = {"storage": "storage/**/*.*", "adf": "adf/**/*.json", "wiki": "wiki/*.json", "markdown": "commonmark/*.json"}
_CORPORA = Path(__file__).parent.parent.parent.parent / "shared" / "corpora"


class InvalidOutputError(Exception):
    """What was written is invalid."""


def _schema() -> Callable[[Any], bool]:
    import atlassian_clients.adf as facts

    file = Path(facts.__file__ or "").with_name("schema.json")
    valid: Callable[[Any], bool] = jsonschema_rs.Draft4Validator(json.loads(file.read_text(encoding="utf-8"))).is_valid
    return valid


VALID_ADF = _schema()


def well_formed(body: str) -> bool:
    """Whether storage is XML, its prefixes declared and HTML's entities known."""
    prefixes = ({"ac", "ri", "at"} | set(_PREFIX.findall(body))) - {"xml", "xmlns"}
    declared = " ".join(f'xmlns:{prefix}="urn:{number}"' for number, prefix in enumerate(sorted(prefixes)))
    try:
        etree.fromstring(f"<r {declared}>{_ENTITY.sub(' ', body)}</r>".encode(), etree.XMLParser(huge_tree=True))
    except etree.XMLSyntaxError:
        return False
    return True


def _hold(condition: bool, what: str, written: object) -> None:
    if not condition:
        raise InvalidOutputError(f"{what}: {written!r}"[:2_000])


def _kept(read: Callable[..., Any], shown: str, base: object) -> None:
    """Hold that markdown which nobody changed gives back what it was made from; that it is refused is a fault too."""
    try:
        made = read(shown, base=base)
    except MarkupError as error:
        raise InvalidOutputError(f"what was shown is refused: {error}: {shown!r}"[:2_000]) from error
    _hold(made == base, "what nobody changed was changed", shown)


def read_storage(text: str) -> None:
    """Storage to markdown and back, by itself and onto what it was."""
    shown = storage.to_markdown(text)
    _kept(storage.from_markdown, shown, text)
    _hold(well_formed(storage.from_markdown(shown)), "storage that is no XML", shown)


def read_adf(text: str) -> None:
    """ADF to markdown and back, by itself and onto what it was."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return
    shown = adf.to_markdown(document)
    if VALID_ADF(document):
        _kept(adf.from_markdown, shown, document)
    _hold(VALID_ADF(adf.from_markdown(shown)), "ADF that the schema refuses", shown)


def read_wiki(text: str) -> None:
    """Wiki markup to markdown and back, by itself and onto what it was."""
    shown = wiki.to_markdown(text)
    _kept(wiki.from_markdown, shown, text)
    wiki.from_markdown(shown)


def read_markdown(text: str) -> None:
    """Markdown to each of the three forms."""
    _hold(VALID_ADF(adf.from_markdown(text)), "ADF that the schema refuses", text)
    _hold(well_formed(storage.from_markdown(text)), "storage that is no XML", text)
    wiki.from_markdown(text)


READERS: Mapping[str, Callable[[str], None]] = {
    "storage": read_storage,
    "adf": read_adf,
    "wiki": read_wiki,
    "markdown": read_markdown,
}


def attempt(reader: str, text: str) -> None:
    """Read a text; raises whatever is a fault."""
    try:
        READERS[reader](text)
    except MarkupError:
        return


def seeds(reader: str) -> Iterator[str]:
    """Small documents to begin with: those of the sandbox, and of the corpora where they are at hand."""
    from atlassian_sandbox.bodies import to_adf
    from atlassian_sandbox.sandbox import Sandbox

    bodies = [page.body for page in Sandbox("cloud").world.pages.values() if page.body]
    issues = [issue.description for issue in Sandbox("datacenter").world.issues.values() if issue.description]
    made: Mapping[str, Callable[[], list[str]]] = {
        "storage": lambda: bodies,
        "adf": lambda: [json.dumps(to_adf(body)) for body in bodies],
        "wiki": lambda: [str(issue) for issue in issues],
        "markdown": lambda: [storage.to_markdown(body) for body in bodies],
    }
    corpus = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(_CORPORA.glob(_SEEDS[reader]))]
    if reader in ("markdown", "wiki"):
        corpus = [case[reader] for cases in corpus for case in json.loads(cases)]
    yield from (seed for seed in (*made[reader](), *corpus) if len(seed) <= LONGEST)


def main() -> None:
    """Fuzz one reader for a while; a fault ends the process with its input in a file."""
    parser = argparse.ArgumentParser()
    parser.add_argument("reader", choices=READERS)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--runs", type=int, default=-1)
    parser.add_argument("--seeds", type=int, default=10_000, help="how many documents to begin with, at most")
    parser.add_argument("--faults", default="", help="folder for the inputs of faults")
    parser.add_argument("--input", type=Path, help="read this one, and nothing else")
    options = parser.parse_args()
    if options.input:
        attempt(options.reader, options.input.read_bytes().decode("utf-8", "replace"))
        return
    with tempfile.TemporaryDirectory() as made:
        folder, words = Path(made, "seeds"), Path(made, "words")
        folder.mkdir()
        every = list(seeds(options.reader))
        for number, seed in enumerate(every[:: -(-len(every) // options.seeds)]):
            Path(folder, f"seed-{number}").write_bytes(seed.encode("utf-8", "replace"))
        own: dict[str, Any] = {}
        arguments = [
            sys.argv[0],
            str(folder),
            f"-max_total_time={options.seconds}",
            f"-runs={options.runs}",
            f"-timeout={HANGS_AFTER}",
            f"-max_len={LONGEST}",
            "-len_control=0",
            f"-artifact_prefix={options.faults}{'/' if options.faults else ''}",
            "-print_final_stats=1",
        ]
        if options.reader == "adf":
            own["custom_mutator"] = _mutate_adf
        else:
            words.write_text(write_words(options.reader), encoding="ascii")
            arguments.append(f"-dict={words}")
        atheris.Setup(arguments, lambda data: attempt(options.reader, data.decode("utf-8", "replace")), **own)
        atheris.Fuzz()


def _mutate_adf(data: bytes, most: int, seed: int) -> bytes:
    return mutate_adf(data, most, seed, atheris.Mutate)


if __name__ == "__main__":
    main()
