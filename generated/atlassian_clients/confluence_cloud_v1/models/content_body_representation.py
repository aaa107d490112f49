"""Made by `make generate`."""

from typing import Literal

ContentBodyRepresentation = Literal[
    "anonymous_export_view",
    "atlas_doc_format",
    "editor",
    "editor2",
    "export_view",
    "raw",
    "storage",
    "styled_view",
    "view",
    "wiki",
]
