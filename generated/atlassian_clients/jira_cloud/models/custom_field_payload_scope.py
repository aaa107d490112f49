"""Made by `make generate`."""

from typing import Literal

CustomFieldPayloadScope = Literal[
    "GLOBAL",
    "PROJECT",
    "TEMPLATE",
]
