"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.security_scheme_level_member_bean import SecuritySchemeLevelMemberBean


@define(kw_only=True)
class SecuritySchemeLevelBean(Model):
    description: str | Unset = UNSET
    is_default: bool | Unset = UNSET
    members: list[SecuritySchemeLevelMemberBean] | Unset = UNSET
    name: str
    _wire: ClassVar[Mapping[str, str]] = {
        "is_default": "isDefault",
    }
