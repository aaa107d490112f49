"""Made by `make generate`."""

from typing import Literal

GetBlogPostClassificationLevelStatus = Literal[
    "archived",
    "current",
    "draft",
]
