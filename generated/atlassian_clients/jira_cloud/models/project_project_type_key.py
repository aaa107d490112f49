"""Made by `make generate`."""

from typing import Literal

ProjectProjectTypeKey = Literal[
    "business",
    "product_discovery",
    "service_desk",
    "software",
]
