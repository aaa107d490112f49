"""Real documents, where they are at hand: nothing crashes, everything comes back."""

from __future__ import annotations

import json
import pathlib

import pytest
from mcp_atlassian_oauth.markup import MarkupError, adf, storage, wiki
from mcp_atlassian_oauth.markup.adf_model import validator

CORPORA = pathlib.Path(__file__).parents[4] / "shared" / "corpora"
pytestmark = pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora are not beside this checkout")


def adf_documents() -> list[pathlib.Path]:
    return [*sorted((CORPORA / "adf").glob("*.json")), *sorted(CORPORA.glob("storage/pages/*/page.adf"))]


def test_adf_comes_back_exactly_and_converts_to_valid_adf() -> None:
    for path in adf_documents():
        document = json.loads(path.read_text(encoding="utf-8"))
        markdown = adf.to_markdown(document)
        assert adf.from_markdown(markdown, base=document) == document, path.name
        assert validator()(adf.from_markdown(markdown)), path.name


def test_pages_come_back_byte_for_byte() -> None:
    for path in sorted(CORPORA.glob("storage/pages/*/page.xhtml")):
        source = path.read_text(encoding="utf-8")
        assert storage.from_markdown(storage.to_markdown(source), base=source) == source, path.parent.name


def test_an_edit_at_the_end_keeps_every_byte_before_it() -> None:
    for path in sorted(CORPORA.glob("storage/pages/*/page.xhtml")):
        source = path.read_text(encoding="utf-8")
        edited = storage.from_markdown(storage.to_markdown(source) + "\nzqxword\n", base=source)
        assert edited == f"{source}<p>zqxword</p>", path.parent.name


def test_snippets_are_read_or_refused_with_a_reason() -> None:
    for path in [*sorted(CORPORA.glob("storage/snippets/*")), *sorted(CORPORA.glob("storage/exports/*"))]:
        source = path.read_text(encoding="utf-8", errors="replace")
        try:
            markdown = storage.to_markdown(source)
        except MarkupError:
            continue
        assert storage.from_markdown(markdown, base=source) == source, path.name


def test_wiki_pairs_come_back_exactly() -> None:
    for pair in json.loads((CORPORA / "wiki" / "pairs.json").read_text(encoding="utf-8")):
        assert wiki.from_markdown(wiki.to_markdown(pair["wiki"]), base=pair["wiki"]) == pair["wiki"]
