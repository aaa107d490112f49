"""docs/markup.md says what the converters do, for every form."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import pytest
from mcp_atlassian_oauth.markup import MarkupError, adf, storage, wiki
from mcp_atlassian_oauth.markup.adf_model import mark_models, node_models
from mcp_atlassian_oauth.markup.docs import render_docs
from mcp_atlassian_oauth.markup.forms import FORMS, Example
from mcp_atlassian_oauth.markup.inlines import HIDDEN_MARKS

EXAMPLES = [example for form in FORMS for example in form.examples]
FORMATS = (adf, storage, wiki)
# Parts of a media group or a synced block, which nobody writes by hand, and what stands for a shown form in another place.
NOT_WRITTEN = {"nestedExpand", "blockTaskItem", "mediaGroup", "mediaInline", "syncBlock", "bodiedSyncBlock", "embedCard"}


def test_the_page_is_up_to_date(repository: Path) -> None:
    page = (repository / "docs" / "markup.md").read_text(encoding="utf-8")
    assert page == render_docs(), "docs/markup.md is stale: make docs"


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.markdown.splitlines()[0][:30])
def test_some_format_gives_an_example_back_as_it_is_written(example: Example) -> None:
    back = []
    for module in FORMATS:
        with contextlib.suppress(MarkupError):
            back.append(module.to_markdown(module.from_markdown(example.markdown)).strip("\n"))
    assert example.markdown in back


@pytest.mark.parametrize("example", [example for example in EXAMPLES if example.accepted], ids=lambda e: e.markdown[:30])
def test_another_spelling_means_the_same(example: Example) -> None:
    for spelling in example.accepted:
        assert _names_aside(storage.from_markdown(spelling)) == _names_aside(storage.from_markdown(example.markdown))


def _names_aside(source: str) -> list[str]:
    """Parameters may be written in any order."""
    return sorted(source.replace("<ac:parameter", "\n<ac:parameter").replace("</ac:structured", "\n</ac:structured").splitlines())


def test_every_node_and_mark_of_the_schema_is_on_the_page() -> None:
    shown: set[str] = set()
    for example in EXAMPLES:
        with contextlib.suppress(MarkupError):
            _collect(adf.from_markdown(example.markdown), shown)
    assert set(node_models()) - shown == NOT_WRITTEN
    assert set(mark_models()) <= shown | HIDDEN_MARKS


def _collect(value: Any, into: set[str]) -> None:
    if isinstance(value, dict):
        into.add(str(value.get("type")))
        for inner in (*(value.get("content") or ()), *(value.get("marks") or ())):
            _collect(inner, into)
