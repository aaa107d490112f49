"""Made by `make generate`."""

from typing import Literal

ProjectArchetypeRealType = Literal[
    "BUSINESS",
    "CUSTOMER_SERVICE",
    "OPS",
    "PRODUCT_DISCOVERY",
    "SERVICE_DESK",
    "SOFTWARE",
]
