"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.mandatory_field_value_type import MandatoryFieldValueType


@define(kw_only=True)
class MandatoryFieldValueForAdf(Model):
    retain: bool | None | Unset = UNSET
    type_: MandatoryFieldValueType
    value: Any
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
