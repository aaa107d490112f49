"""Made by `make generate`."""

from typing import Literal

IssueLayoutItemPayloadType = Literal["FIELD",]
