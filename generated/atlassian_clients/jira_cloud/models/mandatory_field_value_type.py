"""Made by `make generate`."""

from typing import Literal

MandatoryFieldValueType = Literal[
    "adf",
    "raw",
]
