"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.remove_field_associations_request_item import (
        RemoveFieldAssociationsRequestItem,
    )


@define(kw_only=True)
class RemoveFieldsAssociatedWithSchemesBody(Model):
    additional: dict[str, RemoveFieldAssociationsRequestItem] = field(factory=dict)
