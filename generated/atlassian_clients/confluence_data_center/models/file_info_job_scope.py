"""Made by `make generate`."""

from typing import Literal

FileInfoJobScope = Literal[
    "SITE",
    "SPACE",
]
