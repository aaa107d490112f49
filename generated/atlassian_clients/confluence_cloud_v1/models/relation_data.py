"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.user import User


@define(kw_only=True)
class RelationData(Model):
    created_by: User | Unset = UNSET
    created_date: str | Unset = UNSET
    friendly_created_date: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "created_by": "createdBy",
        "created_date": "createdDate",
        "friendly_created_date": "friendlyCreatedDate",
    }
