"""Made by `make generate`."""

from typing import Literal

ProjectArchetypeType = Literal[
    "BUSINESS",
    "CUSTOMER_SERVICE",
    "OPS",
    "PRODUCT_DISCOVERY",
    "SERVICE_DESK",
    "SOFTWARE",
]
