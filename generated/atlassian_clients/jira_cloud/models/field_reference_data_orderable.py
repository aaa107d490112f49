"""Made by `make generate`."""

from typing import Literal

FieldReferenceDataOrderable = Literal[
    "false",
    "true",
]
