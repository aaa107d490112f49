"""Made by `make generate`."""

from typing import Literal

ResultGatingStatus = Literal[
    "allowed",
    "awaiting",
    "invalid",
    "prevented",
]
