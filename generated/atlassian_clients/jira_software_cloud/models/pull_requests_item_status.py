"""Made by `make generate`."""

from typing import Literal

PullRequestsItemStatus = Literal[
    "DECLINED",
    "MERGED",
    "OPEN",
    "UNKNOWN",
]
