"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.operation_description import OperationDescription
    from atlassian_clients.confluence_data_center.models.subject import Subject


@define(kw_only=True)
class SpacePermission(Model):
    operation: OperationDescription | Unset = UNSET
    space_id: int | Unset = UNSET
    space_key: str | Unset = UNSET
    subject: Subject | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "space_id": "spaceId",
        "space_key": "spaceKey",
    }
