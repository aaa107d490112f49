"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.status_category_json_bean import StatusCategoryJsonBean


@define(kw_only=True)
class StatusJsonBean(Model):
    description: str | Unset = UNSET
    icon_url: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    self_: str | Unset = UNSET
    status_category: StatusCategoryJsonBean | Unset = UNSET
    status_color: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "icon_url": "iconUrl",
        "self_": "self",
        "status_category": "statusCategory",
        "status_color": "statusColor",
    }
