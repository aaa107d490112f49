"""Made by `make generate`."""

from typing import Literal

ProjectDetailsProjectTypeKey = Literal[
    "business",
    "product_discovery",
    "service_desk",
    "software",
]
