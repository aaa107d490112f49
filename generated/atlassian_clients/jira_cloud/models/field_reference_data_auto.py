"""Made by `make generate`."""

from typing import Literal

FieldReferenceDataAuto = Literal[
    "false",
    "true",
]
