"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.entity_association_association_type import (
        EntityAssociationAssociationType,
    )
    from atlassian_clients.jira_software_cloud.models.entity_association_values_item_option_1 import (
        EntityAssociationValuesItemOption1,
    )
    from atlassian_clients.jira_software_cloud.models.entity_association_values_item_option_2 import (
        EntityAssociationValuesItemOption2,
    )


@define(kw_only=True)
class EntityAssociation(Model):
    association_type: EntityAssociationAssociationType
    values: list[EntityAssociationValuesItemOption1 | EntityAssociationValuesItemOption2]
    _wire: ClassVar[Mapping[str, str]] = {
        "association_type": "associationType",
    }
