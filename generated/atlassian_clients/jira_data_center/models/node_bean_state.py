"""Made by `make generate`."""

from typing import Literal

NodeBeanState = Literal[
    "ACTIVATING",
    "ACTIVE",
    "OFFLINE",
    "PASSIVATING",
    "PASSIVE",
]
