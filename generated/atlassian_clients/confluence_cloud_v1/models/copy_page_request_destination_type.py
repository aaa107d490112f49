"""Made by `make generate`."""

from typing import Literal

CopyPageRequestDestinationType = Literal[
    "existing_page",
    "parent_content",
    "parent_page",
    "space",
]
