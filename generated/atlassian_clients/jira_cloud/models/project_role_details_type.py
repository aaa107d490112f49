"""Made by `make generate`."""

from typing import Literal

ProjectRoleDetailsType = Literal[
    "AI_AGENT_ROLE",
    "DEFAULT",
    "GUEST_ROLE",
]
