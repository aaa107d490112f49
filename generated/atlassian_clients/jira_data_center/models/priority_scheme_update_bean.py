"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class PrioritySchemeUpdateBean(Model):
    default_option_id: str | Unset = UNSET
    description: str | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    option_ids: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_option_id": "defaultOptionId",
        "option_ids": "optionIds",
    }
