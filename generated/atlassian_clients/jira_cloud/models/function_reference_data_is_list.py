"""Made by `make generate`."""

from typing import Literal

FunctionReferenceDataIsList = Literal[
    "false",
    "true",
]
