"""Made by `make generate`."""

from typing import Literal

FieldsType = Literal[
    "adf",
    "raw",
]
