"""Made by `make generate`."""

from typing import Literal

BlogPostContentStatus = Literal[
    "any",
    "current",
    "deleted",
    "draft",
    "historical",
    "trashed",
]
