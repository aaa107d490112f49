"""The documents that tell which variables there are, written from the table in variables.py.

`python -m mcp_atlassian_oauth.configuration ROOT` brings docs/configuration.md and .env.example of a checkout up to date.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from mcp_atlassian_oauth.variables import VARIABLES, Variable

BEGIN = "<!-- variables: written by `make docs` -->"
END = "<!-- end of variables -->"


def as_tables() -> str:
    """Return a Markdown table for each section of the variables."""
    parts = []
    for section, variables in _sections():
        rows = [f"| `{one.name}` | {one.doc.replace('|', chr(92) + '|')} | {_default(one)} |" for one in variables]
        parts.append("\n".join((f"### {section}", "", "| Variable | Meaning | Default |", "| --- | --- | --- |", *rows)))
    return "\n\n".join(parts)


def as_dotenv() -> str:
    """Return an example of .env: every variable, explained and switched off."""
    lines = [
        "# Settings of mcp-atlassian-oauth: copy this file to .env and fill in what you need.",
        "# What is set in the environment wins. Written by `make docs`.",
    ]
    for section, variables in _sections():
        lines += ["", f"# --- {section} ---"]
        for one in variables:
            lines += [f"# {one.doc}", f"#{one.name}={one.default}"]
    return "\n".join(lines) + "\n"


def in_document(document: str) -> str:
    """Return the document with the tables of today between its two markers; raises ValueError where they are missing."""
    head, begin, rest = document.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"The document lacks the markers {BEGIN} and {END}.")
    return f"{head}{BEGIN}\n\n{as_tables()}\n\n{END}{tail}"


def _sections() -> Iterator[tuple[str, list[Variable]]]:
    for section, variables in groupby(VARIABLES, key=lambda one: one.section):
        yield section, list(variables)


def _default(variable: Variable) -> str:
    return f"`{variable.default}`" if variable.default else ""


def main(root: Path) -> None:
    """Bring both documents of a checkout up to date."""
    guide = root / "docs" / "configuration.md"
    guide.write_text(in_document(guide.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    (root / ".env.example").write_text(as_dotenv(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
