"""Made by `make generate`."""

from typing import Literal

GetAllLabelContentType = Literal[
    "attachment",
    "blogpost",
    "page",
    "page_template",
]
