"""Made by `make generate`."""

from typing import Literal

ContentIdToContentTypeResponseResultsValueOption1 = Literal[
    "attachment",
    "blogpost",
    "footer-comment",
    "inline-comment",
    "page",
]
