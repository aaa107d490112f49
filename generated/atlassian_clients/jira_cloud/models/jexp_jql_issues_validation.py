"""Made by `make generate`."""

from typing import Literal

JexpJqlIssuesValidation = Literal[
    "none",
    "strict",
    "warn",
]
