"""Made by `make generate`."""

from typing import Literal

SecurityLevelMemberPayloadType = Literal[
    "group",
    "reporter",
    "users",
]
