"""Our Jinja templates: where they are, and how they are read."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

TEMPLATES: Final = Path(__file__).parent / "templates"


def environment(folder: str) -> Environment:
    """The templates of one folder; a name that isn't given is an error, and ``literal`` writes a value as Python."""
    result = Environment(  # noqa: S701 - it writes Python, not HTML
        loader=FileSystemLoader(TEMPLATES / folder),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
    result.filters["literal"] = repr
    return result
