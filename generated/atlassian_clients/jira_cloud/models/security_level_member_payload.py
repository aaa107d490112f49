"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.security_level_member_payload_type import SecurityLevelMemberPayloadType


@define(kw_only=True)
class SecurityLevelMemberPayload(Model):
    parameter: str | Unset = UNSET
    type_: SecurityLevelMemberPayloadType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
