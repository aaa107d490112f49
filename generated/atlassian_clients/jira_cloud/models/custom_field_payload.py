"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_field_payload_on_conflict import CustomFieldPayloadOnConflict
    from atlassian_clients.jira_cloud.models.custom_field_payload_scope import CustomFieldPayloadScope
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier


@define(kw_only=True)
class CustomFieldPayload(Model):
    cf_type: str | Unset = UNSET
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    on_conflict: CustomFieldPayloadOnConflict | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    scope: CustomFieldPayloadScope | Unset = UNSET
    searcher_key: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "cf_type": "cfType",
        "on_conflict": "onConflict",
        "searcher_key": "searcherKey",
    }
