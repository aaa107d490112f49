"""Made by `make generate`."""

from typing import Literal

CustomFieldPayloadOnConflict = Literal[
    "FAIL",
    "NEW",
    "USE",
]
