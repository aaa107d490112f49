"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.security_level import SecurityLevel


@define(kw_only=True)
class SecurityScheme(Model):
    default_security_level_id: int | Unset = UNSET
    description: str | Unset = UNSET
    id: int | Unset = UNSET
    levels: list[SecurityLevel] | Unset = UNSET
    name: str | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_security_level_id": "defaultSecurityLevelId",
        "self_": "self",
    }
