"""Made by `make generate`."""

from typing import Literal

ApprovalConfigurationActive = Literal[
    "false",
    "true",
]
