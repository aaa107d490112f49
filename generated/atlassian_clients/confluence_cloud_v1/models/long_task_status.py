"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.long_task_status_additional_details import (
        LongTaskStatusAdditionalDetails,
    )
    from atlassian_clients.confluence_cloud_v1.models.long_task_status_name import LongTaskStatusName
    from atlassian_clients.confluence_cloud_v1.models.message import Message


@define(kw_only=True)
class LongTaskStatus(Model):
    additional_details: LongTaskStatusAdditionalDetails | Unset = UNSET
    ari: str | Unset = UNSET
    elapsed_time: int
    errors: list[Message] | Unset = UNSET
    finished: bool
    id: str
    messages: list[Message]
    name: LongTaskStatusName
    percentage_complete: int
    status: str | Unset = UNSET
    successful: bool
    _wire: ClassVar[Mapping[str, str]] = {
        "additional_details": "additionalDetails",
        "elapsed_time": "elapsedTime",
        "percentage_complete": "percentageComplete",
    }
