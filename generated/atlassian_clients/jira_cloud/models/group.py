"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.paged_list_user_details_application_user import (
        PagedListUserDetailsApplicationUser,
    )


@define(kw_only=True)
class Group(Model):
    expand: str | Unset = UNSET
    group_id: None | str | Unset = UNSET
    name: str | Unset = UNSET
    self_: str | Unset = UNSET
    users: PagedListUserDetailsApplicationUser | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "group_id": "groupId",
        "self_": "self",
    }
