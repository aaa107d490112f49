"""Made by `make generate`."""

from typing import Literal

DeleteEntityEntityType = Literal[
    "branch",
    "commit",
    "pull_request",
]
