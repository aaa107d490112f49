"""Made by `make generate`."""

from typing import Literal

GetBlogPostsStatusItem = Literal[
    "current",
    "deleted",
    "trashed",
]
