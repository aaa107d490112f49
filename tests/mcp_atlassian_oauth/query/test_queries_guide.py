"""The examples of docs/queries.md are true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from mcp_atlassian_oauth.query import QuerySyntaxError, cql, jql

DEFAULTS = {"jql": (jql, "project", "PROJ", ("project", "key")), "cql": (cql, "space", "DEV", ("space",))}


def test_examples_of_the_guide(repository: Path) -> None:
    guide = (repository / "docs" / "queries.md").read_text(encoding="utf-8")
    asked_seen = refused_seen = 0
    for name, block in re.findall(r"^```(jql|cql)\n(.*?)^```$", guide, re.DOTALL | re.MULTILINE):
        language, field, value, naming = DEFAULTS[name]
        for asked, sent in re.findall(r"^asked: (.*)\nsent:  (.*)$", block, re.MULTILINE):
            asked_seen += 1
            text = language.substitute_current_user(asked, "jo")
            assert (text if language.names_field(asked, *naming) else language.scope(text, field, value)) == sent
        for refused in re.findall(r"^refused: (.*)$", block, re.MULTILINE):
            refused_seen += 1
            with pytest.raises(QuerySyntaxError):
                language.scope(refused, field, value)
    assert (asked_seen, refused_seen) == (8, 12)
