"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.function_reference_data_is_list import FunctionReferenceDataIsList
    from atlassian_clients.jira_cloud.models.function_reference_data_supports_list_and_single_value_operators import (
        FunctionReferenceDataSupportsListAndSingleValueOperators,
    )


@define(kw_only=True)
class FunctionReferenceData(Model):
    display_name: str | Unset = UNSET
    is_list: FunctionReferenceDataIsList | Unset = UNSET
    supports_list_and_single_value_operators: FunctionReferenceDataSupportsListAndSingleValueOperators | Unset = UNSET
    types: list[str] | Unset = UNSET
    value: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "is_list": "isList",
        "supports_list_and_single_value_operators": "supportsListAndSingleValueOperators",
    }
