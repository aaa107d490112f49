"""Made by `make generate`."""

from typing import Literal

FieldChangedClauseOperator = Literal["changed",]
