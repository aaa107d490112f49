"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.add_associations_item_option_1_association_type import (
        AddAssociationsItemOption1AssociationType,
    )


@define(kw_only=True)
class VulnerabilitiesItemAddAssociationsItemOption1(Model):
    association_type: AddAssociationsItemOption1AssociationType
    values: list[str]
    _wire: ClassVar[Mapping[str, str]] = {
        "association_type": "associationType",
    }
