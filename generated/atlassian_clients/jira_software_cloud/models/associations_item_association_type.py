"""Made by `make generate`."""

from typing import Literal

AssociationsItemAssociationType = Literal[
    "ati:cloud:compass:event-source",
    "issueIdOrKeys",
    "serviceIdOrKeys",
]
