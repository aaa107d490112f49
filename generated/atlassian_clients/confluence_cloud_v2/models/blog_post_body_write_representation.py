"""Made by `make generate`."""

from typing import Literal

BlogPostBodyWriteRepresentation = Literal[
    "atlas_doc_format",
    "storage",
    "wiki",
]
