"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.fields_scheme_item_parameter_renderer_type import (
        FieldsSchemeItemParameterRendererType,
    )


@define(kw_only=True)
class FieldsSchemeItemParameter(Model):
    description: str | Unset = UNSET
    is_required: bool | Unset = UNSET
    renderer_type: FieldsSchemeItemParameterRendererType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_required": "isRequired",
        "renderer_type": "rendererType",
    }
