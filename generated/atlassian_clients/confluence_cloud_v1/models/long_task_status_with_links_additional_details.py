"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class LongTaskStatusWithLinksAdditionalDetails(Model):
    additional_properties: str | Unset = UNSET
    destination_id: None | str | Unset = UNSET
    destination_url: str | Unset = UNSET
    total_page_need_to_copy: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "additional_properties": "additionalProperties",
        "destination_id": "destinationId",
        "destination_url": "destinationUrl",
        "total_page_need_to_copy": "totalPageNeedToCopy",
    }
