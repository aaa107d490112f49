"""Made by `make generate`."""

from typing import Literal

ApprovalConfigurationConditionType = Literal[
    "number",
    "numberPerPrincipal",
    "percent",
]
