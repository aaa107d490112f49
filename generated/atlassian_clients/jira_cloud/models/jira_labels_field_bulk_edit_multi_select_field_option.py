"""Made by `make generate`."""

from typing import Literal

JiraLabelsFieldBulkEditMultiSelectFieldOption = Literal[
    "ADD",
    "REMOVE",
    "REMOVE_ALL",
    "REPLACE",
]
