"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.content_expandable import ContentExpandable
    from atlassian_clients.confluence_data_center.models.content_links import ContentLinks
    from atlassian_clients.confluence_data_center.models.message import Message


@define(kw_only=True)
class LongTaskStatus(Model):
    elapsed_time: int | Unset = UNSET
    field_expandable: ContentExpandable | Unset = UNSET
    field_links: ContentLinks | Unset = UNSET
    id: str | Unset = UNSET
    messages: list[Message] | Unset = UNSET
    name: Message | Unset = UNSET
    percentage_complete: int | Unset = UNSET
    successful: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "elapsed_time": "elapsedTime",
        "field_expandable": "_expandable",
        "field_links": "_links",
        "percentage_complete": "percentageComplete",
    }
