"""Made by `make generate`."""

from typing import Literal

GetAvatarsType = Literal[
    "issuetype",
    "priority",
    "project",
]
