"""Made by `make generate`."""

from typing import Literal

ProjectArchetypeStyle = Literal[
    "classic",
    "next-gen",
]
