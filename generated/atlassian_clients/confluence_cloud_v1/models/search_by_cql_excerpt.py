"""Made by `make generate`."""

from typing import Literal

SearchByCqlExcerpt = Literal[
    "highlight",
    "highlight_unescaped",
    "indexed",
    "indexed_unescaped",
    "none",
]
