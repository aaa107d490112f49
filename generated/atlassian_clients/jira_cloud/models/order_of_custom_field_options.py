"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.order_of_custom_field_options_position import (
        OrderOfCustomFieldOptionsPosition,
    )


@define(kw_only=True)
class OrderOfCustomFieldOptions(Model):
    after: str | Unset = UNSET
    custom_field_option_ids: list[str]
    position: OrderOfCustomFieldOptionsPosition | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "custom_field_option_ids": "customFieldOptionIds",
    }
