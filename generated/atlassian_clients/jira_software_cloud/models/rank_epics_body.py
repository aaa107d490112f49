"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class RankEpicsBody(Model):
    rank_after_epic: str | Unset = UNSET
    rank_before_epic: str | Unset = UNSET
    rank_custom_field_id: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "rank_after_epic": "rankAfterEpic",
        "rank_before_epic": "rankBeforeEpic",
        "rank_custom_field_id": "rankCustomFieldId",
    }
