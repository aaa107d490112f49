"""Made by `make generate`."""

from typing import Literal

GroupLabelBeanType = Literal[
    "ADMIN",
    "MULTIPLE",
    "SINGLE",
]
