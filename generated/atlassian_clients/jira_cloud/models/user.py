"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.avatar_urls_bean import AvatarUrlsBean
    from atlassian_clients.jira_cloud.models.simple_list_wrapper_application_role import (
        SimpleListWrapperApplicationRole,
    )
    from atlassian_clients.jira_cloud.models.simple_list_wrapper_group_name import SimpleListWrapperGroupName
    from atlassian_clients.jira_cloud.models.user_account_type import UserAccountType


@define(kw_only=True)
class User(Model):
    account_id: str | Unset = UNSET
    account_type: UserAccountType | Unset = UNSET
    active: bool | Unset = UNSET
    app_type: str | Unset = UNSET
    application_roles: SimpleListWrapperApplicationRole | Unset = UNSET
    avatar_urls: AvatarUrlsBean | Unset = UNSET
    display_name: str | Unset = UNSET
    email_address: str | Unset = UNSET
    expand: str | Unset = UNSET
    groups: SimpleListWrapperGroupName | Unset = UNSET
    guest: bool | Unset = UNSET
    key: str | Unset = UNSET
    locale: str | Unset = UNSET
    name: str | Unset = UNSET
    self_: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "account_type": "accountType",
        "app_type": "appType",
        "application_roles": "applicationRoles",
        "avatar_urls": "avatarUrls",
        "display_name": "displayName",
        "email_address": "emailAddress",
        "self_": "self",
        "time_zone": "timeZone",
    }
