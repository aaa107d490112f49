"""Made by `make generate`."""

from typing import Literal

GetCustomContentByIdBodyFormat = Literal[
    "anonymous_export_view",
    "atlas_doc_format",
    "export_view",
    "raw",
    "storage",
    "view",
]
