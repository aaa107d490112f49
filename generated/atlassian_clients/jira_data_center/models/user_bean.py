"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.project_bean_avatar_urls import ProjectBeanAvatarUrls
    from atlassian_clients.jira_data_center.models.simple_list_wrapper_application_role_bean import (
        SimpleListWrapperApplicationRoleBean,
    )
    from atlassian_clients.jira_data_center.models.simple_list_wrapper_group_json_bean import (
        SimpleListWrapperGroupJsonBean,
    )


@define(kw_only=True)
class UserBean(Model):
    active: bool | Unset = UNSET
    application_roles: SimpleListWrapperApplicationRoleBean | Unset = UNSET
    avatar_urls: ProjectBeanAvatarUrls | Unset = UNSET
    deleted: bool | Unset = UNSET
    display_name: str | Unset = UNSET
    email_address: str | Unset = UNSET
    expand: str | Unset = UNSET
    groups: SimpleListWrapperGroupJsonBean | Unset = UNSET
    key: str | Unset = UNSET
    last_login_time: str | Unset = UNSET
    locale: str | Unset = UNSET
    name: str | Unset = UNSET
    self_: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "application_roles": "applicationRoles",
        "avatar_urls": "avatarUrls",
        "display_name": "displayName",
        "email_address": "emailAddress",
        "last_login_time": "lastLoginTime",
        "self_": "self",
        "time_zone": "timeZone",
    }
