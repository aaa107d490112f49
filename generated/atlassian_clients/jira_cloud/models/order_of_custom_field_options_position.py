"""Made by `make generate`."""

from typing import Literal

OrderOfCustomFieldOptionsPosition = Literal[
    "First",
    "Last",
]
