"""Made by `make generate`."""

from typing import Literal

WorkflowCompoundConditionOperator = Literal[
    "AND",
    "OR",
]
