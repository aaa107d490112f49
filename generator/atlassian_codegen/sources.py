"""``specs/sources.toml``: which documents there are, where they come from, and which version of each lies here."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen

from atlassian_codegen.documents import CodegenError

_HEADER: Final = """\
# The documents that specs/ is distilled from. `make specs` fills in sha256 (of the original), version and date (when that
# version was first read); the rest is written by hand. A new API is one more table here.
"""


@frozen
class Source:
    """One published document.

    ``kind`` is ``openapi`` or ``json-schema``; ``base_path`` stands in front of every path of the document; ``title`` is
    the published title, by which a wrong document is recognised;
    ``prefix`` begins the names of its operation wrappers.
    """

    name: str
    address: str
    kind: str
    title: str
    product: str
    deployment: str
    base_path: str
    prefix: str
    sha256: str = ""
    version: str = ""
    date: str = ""

    @property
    def file_name(self) -> str:
        """What the original is called in a folder given by ``FROM=``."""
        return f"{self.name.replace('_', '-')}.json"


_WRITTEN: Final = (
    "address",
    "kind",
    "title",
    "product",
    "deployment",
    "base_path",
    "prefix",
    "sha256",
    "version",
    "date",
)


def read_sources(specs: Path) -> dict[str, Source]:
    """The table of ``specs/sources.toml``, in its order. Raises `CodegenError` when it is missing or malformed."""
    path = specs / "sources.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        sources = {name: _source(name, entry) for name, entry in table.items()}
    except (OSError, tomllib.TOMLDecodeError, TypeError) as error:
        raise CodegenError(f"{path.name}: {error}") from error
    return sources


def _source(name: str, entry: Any) -> Source:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise CodegenError(f"sources.toml: {name!r} is not a module name (lower case letters, digits, underscores)")
    return Source(name=name, **{key: str(value) for key, value in entry.items()})


def render_sources(sources: dict[str, Source]) -> str:
    """The text of ``sources.toml``."""
    tables = []
    for name, source in sources.items():
        lines = [f"[{name}]"]
        lines += [f"{key} = {json.dumps(getattr(source, key), ensure_ascii=False)}" for key in _WRITTEN]
        tables.append("\n".join(lines))
    return _HEADER + "\n" + "\n\n".join(tables) + "\n"


def recorded(source: Source, *, sha256: str, version: str, today: str) -> Source:
    """The source with what was read just now; the date stays where the original is the one already recorded."""
    if sha256 == source.sha256:
        return source
    return evolve(source, sha256=sha256, version=version or source.version, date=today)
