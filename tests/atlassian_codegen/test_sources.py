"""The table of documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from atlassian_codegen.documents import CodegenError
from atlassian_codegen.sources import Source, read_sources, recorded, render_sources

SOURCE = Source(
    "things",
    "https://things.example/a.json",
    "openapi",
    'The "Things" API ü',
    "jira",
    "cloud",
    "",
    "thing",
    "ab",
    "1",
    "2026-01-31",
)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    sources = {"things": SOURCE, "more_things": Source("more_things", "npm:a#b", "json-schema", "", "", "", "", "")}
    (tmp_path / "sources.toml").write_text(render_sources(sources), encoding="utf-8")
    assert read_sources(tmp_path) == sources


def test_the_committed_table_is_as_we_would_write_it(specs: Path) -> None:
    sources = read_sources(specs)
    assert render_sources(sources) == (specs / "sources.toml").read_text(encoding="utf-8")
    assert len([source for source in sources.values() if source.kind == "openapi"]) == 7
    assert all(len(source.sha256) == 64 and source.version and source.date for source in sources.values())


def test_the_date_is_when_this_version_was_first_read() -> None:
    assert recorded(SOURCE, sha256="ab", version="1", today="2026-09-30") is SOURCE
    newer = recorded(SOURCE, sha256="cd", version="2", today="2026-09-30")
    assert (newer.sha256, newer.version, newer.date) == ("cd", "2", "2026-09-30")


def test_a_version_that_the_original_does_not_tell_stays() -> None:
    assert recorded(SOURCE, sha256="cd", version="", today="2026-09-30").version == "1"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[things", "sources.toml"),
        ("[things]\ncolour = 'red'", "colour"),
        ("[things]\naddress = 'a'", "missing"),
        ("[Things-API]\naddress = 'a'", "not a module name"),
    ],
)
def test_a_malformed_table_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "sources.toml").write_text(text, encoding="utf-8")
    with pytest.raises(CodegenError, match=reason):
        read_sources(tmp_path)


def test_a_missing_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=r"sources.toml"):
        read_sources(tmp_path)


def test_the_originals_file_name_has_dashes() -> None:
    assert Source("jira_cloud", "", "openapi", "", "", "", "", "").file_name == "jira-cloud.json"
