"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.remove_field_parameters_result_error import (
        RemoveFieldParametersResultError,
    )


@define(kw_only=True)
class SuccessOrErrorResults(Model):
    error: RemoveFieldParametersResultError | Unset = UNSET
    field_id: str | Unset = UNSET
    scheme_id: int | Unset = UNSET
    success: bool | Unset = UNSET
    work_type_ids: list[int] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_id": "fieldId",
        "scheme_id": "schemeId",
        "work_type_ids": "workTypeIds",
    }
