"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_reference_data import FieldReferenceData
    from atlassian_clients.jira_cloud.models.function_reference_data import FunctionReferenceData


@define(kw_only=True)
class JqlReferenceData(Model):
    jql_reserved_words: list[str] | Unset = UNSET
    visible_field_names: list[FieldReferenceData] | Unset = UNSET
    visible_function_names: list[FunctionReferenceData] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "jql_reserved_words": "jqlReservedWords",
        "visible_field_names": "visibleFieldNames",
        "visible_function_names": "visibleFunctionNames",
    }
