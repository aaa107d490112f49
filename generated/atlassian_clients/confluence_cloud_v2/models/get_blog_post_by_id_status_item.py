"""Made by `make generate`."""

from typing import Literal

GetBlogPostByIdStatusItem = Literal[
    "current",
    "deleted",
    "draft",
    "historical",
    "trashed",
]
