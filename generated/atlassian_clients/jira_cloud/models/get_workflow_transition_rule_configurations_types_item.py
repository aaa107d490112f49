"""Made by `make generate`."""

from typing import Literal

GetWorkflowTransitionRuleConfigurationsTypesItem = Literal[
    "condition",
    "postfunction",
    "validator",
]
