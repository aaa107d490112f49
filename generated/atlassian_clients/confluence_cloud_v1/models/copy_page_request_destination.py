"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.copy_page_request_destination_type import (
        CopyPageRequestDestinationType,
    )


@define(kw_only=True)
class CopyPageRequestDestination(Model):
    type_: CopyPageRequestDestinationType
    value: str
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
