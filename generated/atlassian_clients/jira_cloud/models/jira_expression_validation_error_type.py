"""Made by `make generate`."""

from typing import Literal

JiraExpressionValidationErrorType = Literal[
    "other",
    "syntax",
    "type",
]
