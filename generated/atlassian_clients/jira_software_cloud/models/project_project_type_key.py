"""Made by `make generate`."""

from typing import Literal

ProjectProjectTypeKey = Literal[
    "business",
    "service_desk",
    "software",
]
