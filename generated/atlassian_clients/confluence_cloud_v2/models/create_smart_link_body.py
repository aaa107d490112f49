"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CreateSmartLinkBody(Model):
    embed_url: str | Unset = UNSET
    parent_id: str | Unset = UNSET
    space_id: str
    title: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "embed_url": "embedUrl",
        "parent_id": "parentId",
        "space_id": "spaceId",
    }
