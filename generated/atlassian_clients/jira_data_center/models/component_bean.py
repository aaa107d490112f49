"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.component_bean_assignee_type import ComponentBeanAssigneeType
    from atlassian_clients.jira_data_center.models.user_bean import UserBean


@define(kw_only=True)
class ComponentBean(Model):
    archived: bool | Unset = UNSET
    assignee_type: ComponentBeanAssigneeType | Unset = UNSET
    deleted: bool | Unset = UNSET
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    lead: UserBean | Unset = UNSET
    lead_user_name: str | Unset = UNSET
    name: str | Unset = UNSET
    project: str | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "assignee_type": "assigneeType",
        "lead_user_name": "leadUserName",
        "self_": "self",
    }
