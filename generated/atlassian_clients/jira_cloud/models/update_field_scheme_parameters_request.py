"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.fields_scheme_item_parameter import FieldsSchemeItemParameter
    from atlassian_clients.jira_cloud.models.fields_scheme_item_work_type_parameter import (
        FieldsSchemeItemWorkTypeParameter,
    )


@define(kw_only=True)
class UpdateFieldSchemeParametersRequest(Model):
    parameters: FieldsSchemeItemParameter | Unset = UNSET
    scheme_ids: list[int] | Unset = UNSET
    work_type_parameters: list[FieldsSchemeItemWorkTypeParameter] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "scheme_ids": "schemeIds",
        "work_type_parameters": "workTypeParameters",
    }
