"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_transition_submit_input import BulkTransitionSubmitInput


@define(kw_only=True)
class IssueBulkTransitionPayload(Model):
    bulk_transition_inputs: list[BulkTransitionSubmitInput]
    send_bulk_notification: bool | None | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "bulk_transition_inputs": "bulkTransitionInputs",
        "send_bulk_notification": "sendBulkNotification",
    }
