"""Made by `make generate`."""

from typing import Literal

ScopePayloadType = Literal[
    "GLOBAL",
    "PROJECT",
]
