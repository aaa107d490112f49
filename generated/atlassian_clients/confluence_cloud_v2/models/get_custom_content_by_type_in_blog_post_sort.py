"""Made by `make generate`."""

from typing import Literal

GetCustomContentByTypeInBlogPostSort = Literal[
    "-created-date",
    "-id",
    "-modified-date",
    "-title",
    "created-date",
    "id",
    "modified-date",
    "title",
]
