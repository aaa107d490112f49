"""Made by `make generate`."""

from typing import Literal

ReindexRequestBeanStatus = Literal[
    "ACTIVE",
    "COMPLETE",
    "FAILED",
    "PENDING",
    "RUNNING",
]
