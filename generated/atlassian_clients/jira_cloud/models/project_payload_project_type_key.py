"""Made by `make generate`."""

from typing import Literal

ProjectPayloadProjectTypeKey = Literal[
    "business",
    "product_discovery",
    "service_desk",
    "software",
]
