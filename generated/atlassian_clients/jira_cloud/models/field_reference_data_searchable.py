"""Made by `make generate`."""

from typing import Literal

FieldReferenceDataSearchable = Literal[
    "false",
    "true",
]
