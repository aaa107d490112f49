"""Made by `make generate`."""

from typing import Literal

FieldReferenceDataDeprecated = Literal[
    "false",
    "true",
]
