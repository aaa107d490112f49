"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.login_info import LoginInfo
    from atlassian_clients.jira_data_center.models.session_info import SessionInfo


@define(kw_only=True)
class AuthSuccess(Model):
    login_info: LoginInfo | Unset = UNSET
    session: SessionInfo | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "login_info": "loginInfo",
    }
