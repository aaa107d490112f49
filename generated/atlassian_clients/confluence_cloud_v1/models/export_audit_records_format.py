"""Made by `make generate`."""

from typing import Literal

ExportAuditRecordsFormat = Literal[
    "csv",
    "zip",
]
