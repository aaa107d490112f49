"""Made by `make generate`."""

from typing import Literal

GetBlogPostInlineCommentsResolutionStatusItem = Literal[
    "dangling",
    "open",
    "reopened",
    "resolved",
]
