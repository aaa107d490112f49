"""Made by `make generate`."""

from typing import Literal

JsonNodeNumberType = Literal[
    "BIG_DECIMAL",
    "BIG_INTEGER",
    "DOUBLE",
    "FLOAT",
    "INT",
    "LONG",
]
