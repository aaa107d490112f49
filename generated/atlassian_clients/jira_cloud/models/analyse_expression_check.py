"""Made by `make generate`."""

from typing import Literal

AnalyseExpressionCheck = Literal[
    "complexity",
    "syntax",
    "type",
]
