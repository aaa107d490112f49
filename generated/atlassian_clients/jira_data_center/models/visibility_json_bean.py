"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.visibility_json_bean_type import VisibilityJsonBeanType


@define(kw_only=True)
class VisibilityJsonBean(Model):
    type_: VisibilityJsonBeanType | Unset = UNSET
    value: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
