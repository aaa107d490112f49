"""Made by `make generate`."""

from typing import Literal

GetAttachmentCommentsBodyFormat = Literal[
    "atlas_doc_format",
    "storage",
]
