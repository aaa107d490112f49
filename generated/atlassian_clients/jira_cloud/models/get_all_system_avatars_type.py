"""Made by `make generate`."""

from typing import Literal

GetAllSystemAvatarsType = Literal[
    "issuetype",
    "priority",
    "project",
    "user",
]
