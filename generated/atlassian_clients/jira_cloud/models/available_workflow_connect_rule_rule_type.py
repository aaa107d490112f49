"""Made by `make generate`."""

from typing import Literal

AvailableWorkflowConnectRuleRuleType = Literal[
    "Condition",
    "Function",
    "Screen",
    "Validator",
]
