"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.board_config_bean_location import BoardConfigBeanLocation
    from atlassian_clients.jira_software_cloud.models.board_create_bean_type import BoardCreateBeanType


@define(kw_only=True)
class CreateBoardBody(Model):
    filter_id: int | Unset = UNSET
    location: BoardConfigBeanLocation | Unset = UNSET
    name: str | Unset = UNSET
    type_: BoardCreateBeanType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "filter_id": "filterId",
        "type_": "type",
    }
