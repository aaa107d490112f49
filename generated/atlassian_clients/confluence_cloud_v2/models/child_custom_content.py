"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.only_archived_and_current_content_status import (
        OnlyArchivedAndCurrentContentStatus,
    )


@define(kw_only=True)
class ChildCustomContent(Model):
    id: str | Unset = UNSET
    space_id: str | Unset = UNSET
    status: OnlyArchivedAndCurrentContentStatus | Unset = UNSET
    title: str | Unset = UNSET
    type_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "space_id": "spaceId",
        "type_": "type",
    }
