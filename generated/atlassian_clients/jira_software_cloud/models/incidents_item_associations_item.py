"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.associations_item_association_type import (
        AssociationsItemAssociationType,
    )


@define(kw_only=True)
class IncidentsItemAssociationsItem(Model):
    association_type: AssociationsItemAssociationType | Unset = UNSET
    values: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "association_type": "associationType",
    }
