"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_bulk_move_payload_target_to_sources_mapping import (
        IssueBulkMovePayloadTargetToSourcesMapping,
    )


@define(kw_only=True)
class IssueBulkMovePayload(Model):
    send_bulk_notification: bool | None | Unset = UNSET
    target_to_sources_mapping: IssueBulkMovePayloadTargetToSourcesMapping | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "send_bulk_notification": "sendBulkNotification",
        "target_to_sources_mapping": "targetToSourcesMapping",
    }
