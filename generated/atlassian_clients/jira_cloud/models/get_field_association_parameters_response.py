"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_association_parameters import FieldAssociationParameters
    from atlassian_clients.jira_cloud.models.work_type_parameters import WorkTypeParameters


@define(kw_only=True)
class GetFieldAssociationParametersResponse(Model):
    field_id: str
    parameters: FieldAssociationParameters | Unset = UNSET
    work_type_parameters: list[WorkTypeParameters] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_id": "fieldId",
        "work_type_parameters": "workTypeParameters",
    }
