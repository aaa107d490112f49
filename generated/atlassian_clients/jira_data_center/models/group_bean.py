"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.paged_list_wrapper_user_json_bean_application_user import (
        PagedListWrapperUserJsonBeanApplicationUser,
    )


@define(kw_only=True)
class GroupBean(Model):
    name: str | Unset = UNSET
    self_: str | Unset = UNSET
    users: PagedListWrapperUserJsonBeanApplicationUser | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "self_": "self",
    }
