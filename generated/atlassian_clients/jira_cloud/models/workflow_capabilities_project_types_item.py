"""Made by `make generate`."""

from typing import Literal

WorkflowCapabilitiesProjectTypesItem = Literal[
    "business",
    "product_discovery",
    "service_desk",
    "software",
    "unknown",
]
