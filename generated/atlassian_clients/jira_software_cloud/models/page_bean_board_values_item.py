"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.board_admins import BoardAdmins
    from atlassian_clients.jira_software_cloud.models.board_location import BoardLocation


@define(kw_only=True)
class PageBeanBoardValuesItem(Model):
    admins: BoardAdmins | Unset = UNSET
    can_edit: bool | Unset = UNSET
    favourite: bool | Unset = UNSET
    id: int | Unset = UNSET
    is_private: bool | Unset = UNSET
    location: BoardLocation | Unset = UNSET
    name: str | Unset = UNSET
    self_: str | Unset = UNSET
    type_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "can_edit": "canEdit",
        "is_private": "isPrivate",
        "self_": "self",
        "type_": "type",
    }
