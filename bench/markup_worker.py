"""Convert one document a few times for each line on stdin, and answer how many seconds it took (the median).

With `grow` before the converter: several documents, a number of rounds, without asking. Run as a script by this project's
interpreter and by the peers': it imports nothing of either until it is told what to run.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import Any

Convert = Callable[[], Any]
ANSWER_SECONDS = 0.05
GROWTH_SECONDS = 0.3
# The paragraph that an update changes; documents to update have it all over.
EDITED = "This paragraph says something that somebody wants to change."
# Processor time, so that others on the machine count less; where that clock is coarse (Windows), the wall's.
_clock = time.process_time if time.get_clock_info("process_time").resolution < 1e-6 else time.perf_counter


def _lxml(text: str) -> Convert:
    from lxml import etree

    source = f'<r xmlns:ac="ac" xmlns:ri="ri" xmlns:at="at">{text}</r>'.encode()
    parser = etree.XMLParser(resolve_entities=False, huge_tree=True)
    return lambda: etree.fromstring(source, parser)


def _orjson(text: str) -> Convert:
    import orjson

    source = text.encode()
    return lambda: orjson.loads(source)


def _pyromark(text: str) -> Convert:
    import pyromark

    options = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH | pyromark.Options.ENABLE_TASKLISTS
    return lambda: list(pyromark.events(text, options=options))


def _ours_storage_to_markdown(text: str) -> Convert:
    from mcp_atlassian_oauth.markup import storage

    return lambda: storage.to_markdown(text)


def _ours_wiki_to_markdown(text: str) -> Convert:
    from mcp_atlassian_oauth.markup import wiki

    return lambda: wiki.to_markdown(text)


def _ours_adf_to_markdown(text: str) -> Convert:
    from mcp_atlassian_oauth.markup import adf

    document = json.loads(text)
    return lambda: adf.to_markdown(document)


def _ours_markdown_to_adf(text: str) -> Convert:
    from mcp_atlassian_oauth.markup import adf

    return lambda: adf.from_markdown(text)


def _ours_markdown_to_storage(text: str) -> Convert:
    from mcp_atlassian_oauth.markup import storage

    return lambda: storage.from_markdown(text)


def _ours_markdown_to_wiki(text: str) -> Convert:
    from mcp_atlassian_oauth.markup import wiki

    return lambda: wiki.from_markdown(text)


def _edited(markup: Any, document: Any) -> Convert:
    shown = markup.to_markdown(document)
    at = shown.index(EDITED, len(shown) // 2 - len(EDITED))
    text = f"{shown[:at]}{EDITED} It did.{shown[at + len(EDITED) :]}"
    return lambda: markup.from_markdown(text, base=document)


def _ours_storage_edited(text: str) -> Convert:
    from mcp_atlassian_oauth.markup import storage

    return _edited(storage, text)


def _ours_adf_edited(text: str) -> Convert:
    from mcp_atlassian_oauth.markup import adf

    return _edited(adf, json.loads(text))


def _markdownify(text: str) -> Convert:
    markdownify: Any = import_module("markdownify").markdownify

    return lambda: markdownify(text)


def _html_to_markdown(text: str) -> Convert:
    convert: Any = import_module("html_to_markdown").convert

    return lambda: convert(text)


def _marklas_to_markdown(text: str) -> Convert:
    to_md: Any = import_module("marklas").to_md

    document = json.loads(text)
    return lambda: to_md(document)


def _marklas_to_adf(text: str) -> Convert:
    to_adf: Any = import_module("marklas").to_adf

    return lambda: to_adf(text)


def _mcp_atlassian_storage_to_markdown(text: str) -> Convert:
    made_by = import_module("mcp_atlassian.preprocessing.confluence").ConfluencePreprocessor
    reader = made_by("https://example.com")
    return lambda: reader.process_html_content(text)


def _mcp_atlassian_adf_to_markdown(text: str) -> Convert:
    adf_to_text: Any = import_module("mcp_atlassian.models.jira.adf").adf_to_text

    document = json.loads(text)
    return lambda: adf_to_text(document)


def _mcp_atlassian_markdown_to_adf(text: str) -> Convert:
    markdown_to_adf: Any = import_module("mcp_atlassian.models.jira.adf").markdown_to_adf

    return lambda: markdown_to_adf(text)


def _mcp_atlassian_markdown_to_storage(text: str) -> Convert:
    made_by = import_module("mcp_atlassian.preprocessing.confluence").ConfluencePreprocessor
    writer = made_by("https://example.com")
    return lambda: writer.markdown_to_confluence_storage(text)


def main(converter: str, document: str) -> None:
    """Convert the file `document` with the function `converter` of this module, whenever a line asks for it."""
    convert = globals()[f"_{converter}"](Path(document).read_text(encoding="utf-8"))
    convert()
    # The first call after a wait is slow whatever it does, which would weigh on the quick ones: each answer is a median.
    times = max(3, min(100, round(ANSWER_SECONDS / _seconds(convert))))
    print("ready", flush=True)
    for _ in sys.stdin:
        print(median(_seconds(convert) for _ in range(times)), flush=True)


def grow(converter: str, rounds: str, *documents: str) -> None:
    """Convert the files `documents` in turn, `rounds` times; print as JSON the processor seconds each took, by document."""
    conversions = [globals()[f"_{converter}"](Path(document).read_text(encoding="utf-8")) for document in documents]
    conversions[0]()
    taken = [[_processor_seconds(convert) for convert in conversions] for _ in range(int(rounds))]
    print(json.dumps([list(times) for times in zip(*taken, strict=True)]))


def _processor_seconds(convert: Convert) -> float:
    """Processor time of a conversion, by enough of them that a coarse clock doesn't matter."""
    start, times = time.process_time(), 0
    while (taken := time.process_time() - start) < GROWTH_SECONDS:
        convert()
        times += 1
    return taken / times


def _seconds(convert: Convert) -> float:
    before = _clock()
    convert()
    return _clock() - before


if __name__ == "__main__":
    grow(*sys.argv[2:]) if sys.argv[1] == "grow" else main(*sys.argv[1:])
