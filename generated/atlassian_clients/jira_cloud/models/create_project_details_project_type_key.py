"""Made by `make generate`."""

from typing import Literal

CreateProjectDetailsProjectTypeKey = Literal[
    "business",
    "service_desk",
    "software",
]
