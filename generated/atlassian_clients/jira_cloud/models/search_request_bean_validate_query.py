"""Made by `make generate`."""

from typing import Literal

SearchRequestBeanValidateQuery = Literal[
    "false",
    "none",
    "strict",
    "true",
    "warn",
]
