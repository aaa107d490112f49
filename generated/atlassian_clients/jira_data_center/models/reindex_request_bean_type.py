"""Made by `make generate`."""

from typing import Literal

ReindexRequestBeanType = Literal[
    "DELAYED",
    "IMMEDIATE",
]
