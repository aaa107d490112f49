"""Made by `make generate`."""

from typing import Literal

WorkflowValidationErrorLevel = Literal[
    "ERROR",
    "WARNING",
]
