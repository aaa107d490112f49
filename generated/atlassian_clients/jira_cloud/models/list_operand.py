"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.function_operand import FunctionOperand
    from atlassian_clients.jira_cloud.models.keyword_operand import KeywordOperand
    from atlassian_clients.jira_cloud.models.value_operand import ValueOperand


@define(kw_only=True)
class ListOperand(Model):
    encoded_operand: str | Unset = UNSET
    values: list[FunctionOperand | KeywordOperand | ValueOperand]
    _wire: ClassVar[Mapping[str, str]] = {
        "encoded_operand": "encodedOperand",
    }
