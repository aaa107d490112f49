"""Made by `make generate`."""

from typing import Literal

ProjectStyle = Literal[
    "classic",
    "next-gen",
]
