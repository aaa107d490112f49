"""Made by `make generate`."""

from typing import Literal

GetBlueprintTemplatesExpandItem = Literal[
    "body",
    "body.storage",
]
