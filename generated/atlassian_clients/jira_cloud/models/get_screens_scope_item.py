"""Made by `make generate`."""

from typing import Literal

GetScreensScopeItem = Literal[
    "GLOBAL",
    "PROJECT",
    "TEMPLATE",
]
