"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.affected_entity_bean_type import AffectedEntityBeanType


@define(kw_only=True)
class AffectedEntityBean(Model):
    description: str | Unset = UNSET
    number_of_occurrences: int | Unset = UNSET
    type_: AffectedEntityBeanType | Unset = UNSET
    uri: str | Unset = UNSET
    uri_display_name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "number_of_occurrences": "numberOfOccurrences",
        "type_": "type",
        "uri_display_name": "uriDisplayName",
    }
