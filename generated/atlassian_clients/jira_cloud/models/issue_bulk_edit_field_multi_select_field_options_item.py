"""Made by `make generate`."""

from typing import Literal

IssueBulkEditFieldMultiSelectFieldOptionsItem = Literal[
    "ADD",
    "REMOVE",
    "REMOVE_ALL",
    "REPLACE",
]
