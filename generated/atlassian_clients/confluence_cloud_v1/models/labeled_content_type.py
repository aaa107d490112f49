"""Made by `make generate`."""

from typing import Literal

LabeledContentType = Literal[
    "attachment",
    "blogpost",
    "page",
    "page_template",
]
