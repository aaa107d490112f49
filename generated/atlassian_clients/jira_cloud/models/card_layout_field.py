"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.card_layout_field_mode import CardLayoutFieldMode


@define(kw_only=True)
class CardLayoutField(Model):
    field_id: str | Unset = UNSET
    id: int | Unset = UNSET
    mode: CardLayoutFieldMode | Unset = UNSET
    position: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_id": "fieldId",
    }
