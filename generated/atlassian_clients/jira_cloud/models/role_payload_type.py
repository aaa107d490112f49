"""Made by `make generate`."""

from typing import Literal

RolePayloadType = Literal[
    "AI_AGENT",
    "EDITABLE",
    "GUEST",
    "HIDDEN",
    "VIEWABLE",
]
