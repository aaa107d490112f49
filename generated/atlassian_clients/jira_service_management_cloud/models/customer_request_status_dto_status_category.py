"""Made by `make generate`."""

from typing import Literal

CustomerRequestStatusDtoStatusCategory = Literal[
    "DONE",
    "INDETERMINATE",
    "NEW",
    "UNDEFINED",
]
