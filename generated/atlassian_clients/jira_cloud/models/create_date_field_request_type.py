"""Made by `make generate`."""

from typing import Literal

CreateDateFieldRequestType = Literal[
    "DateCustomField",
    "DueDate",
    "TargetEndDate",
    "TargetStartDate",
]
