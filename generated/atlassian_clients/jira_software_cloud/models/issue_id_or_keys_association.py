"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.issue_id_or_keys_association_association_type import (
        IssueIdOrKeysAssociationAssociationType,
    )


@define(kw_only=True)
class IssueIdOrKeysAssociation(Model):
    association_type: IssueIdOrKeysAssociationAssociationType
    values: list[str]
    _wire: ClassVar[Mapping[str, str]] = {
        "association_type": "associationType",
    }
