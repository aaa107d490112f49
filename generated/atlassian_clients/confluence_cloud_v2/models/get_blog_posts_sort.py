"""Made by `make generate`."""

from typing import Literal

GetBlogPostsSort = Literal[
    "-created-date",
    "-id",
    "-modified-date",
    "created-date",
    "id",
    "modified-date",
]
