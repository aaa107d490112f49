"""Made by `make generate`."""

from typing import Literal

CustomContentBodyWriteRepresentation = Literal[
    "atlas_doc_format",
    "raw",
    "storage",
]
