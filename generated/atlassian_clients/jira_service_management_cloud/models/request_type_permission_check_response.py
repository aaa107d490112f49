"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class RequestTypePermissionCheckResponse(Model):
    can_administer: list[int] | Unset = UNSET
    can_create_request: list[int] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "can_administer": "canAdminister",
        "can_create_request": "canCreateRequest",
    }
