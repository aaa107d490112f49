"""Made by `make generate`."""

from typing import Literal

FunctionReferenceDataSupportsListAndSingleValueOperators = Literal[
    "false",
    "true",
]
