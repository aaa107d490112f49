"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.association_context_object import AssociationContextObject
    from atlassian_clients.jira_cloud.models.field_identifier_object import FieldIdentifierObject


@define(kw_only=True)
class FieldAssociationsRequest(Model):
    association_contexts: list[AssociationContextObject]
    fields: list[FieldIdentifierObject]
    _wire: ClassVar[Mapping[str, str]] = {
        "association_contexts": "associationContexts",
    }
