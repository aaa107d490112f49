"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.long_task_status_name import LongTaskStatusName
    from atlassian_clients.confluence_cloud_v1.models.long_task_status_with_links_additional_details import (
        LongTaskStatusWithLinksAdditionalDetails,
    )
    from atlassian_clients.confluence_cloud_v1.models.message import Message


@define(kw_only=True)
class LongTaskStatusWithLinks(Model):
    additional_details: LongTaskStatusWithLinksAdditionalDetails | Unset = UNSET
    ari: str | Unset = UNSET
    elapsed_time: int
    errors: list[Message] | Unset = UNSET
    field_links: GenericLinks
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
        "field_links": "_links",
        "percentage_complete": "percentageComplete",
    }
