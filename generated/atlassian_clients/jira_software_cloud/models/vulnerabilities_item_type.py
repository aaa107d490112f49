"""Made by `make generate`."""

from typing import Literal

VulnerabilitiesItemType = Literal[
    "dast",
    "sast",
    "sca",
    "unknown",
]
