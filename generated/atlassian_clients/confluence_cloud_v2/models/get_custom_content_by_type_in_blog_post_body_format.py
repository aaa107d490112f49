"""Made by `make generate`."""

from typing import Literal

GetCustomContentByTypeInBlogPostBodyFormat = Literal[
    "atlas_doc_format",
    "raw",
    "storage",
]
