"""Made by `make generate`."""

from typing import Literal

GetBlogPostByIdBodyFormat = Literal[
    "anonymous_export_view",
    "atlas_doc_format",
    "editor",
    "export_view",
    "storage",
    "styled_view",
    "view",
]
