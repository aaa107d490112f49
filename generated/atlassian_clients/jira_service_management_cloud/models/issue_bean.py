"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.included_fields import IncludedFields
    from atlassian_clients.jira_service_management_cloud.models.issue_bean_names import IssueBeanNames
    from atlassian_clients.jira_service_management_cloud.models.issue_bean_schema import IssueBeanSchema
    from atlassian_clients.jira_service_management_cloud.models.issue_bean_versioned_representations import (
        IssueBeanVersionedRepresentations,
    )
    from atlassian_clients.jira_service_management_cloud.models.issue_transition import IssueTransition
    from atlassian_clients.jira_service_management_cloud.models.issue_update_metadata import IssueUpdateMetadata
    from atlassian_clients.jira_service_management_cloud.models.operations import Operations
    from atlassian_clients.jira_service_management_cloud.models.page_of_changelogs import PageOfChangelogs


@define(kw_only=True)
class IssueBean(Model):
    changelog: PageOfChangelogs | Unset = UNSET
    editmeta: IssueUpdateMetadata | Unset = UNSET
    expand: str | Unset = UNSET
    fields: Any = UNSET
    fields_to_include: IncludedFields | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    names: IssueBeanNames | Unset = UNSET
    operations: Operations | Unset = UNSET
    properties: Any = UNSET
    rendered_fields: Any = UNSET
    schema: IssueBeanSchema | Unset = UNSET
    self_: str | Unset = UNSET
    transitions: list[IssueTransition] | Unset = UNSET
    versioned_representations: IssueBeanVersionedRepresentations | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "fields_to_include": "fieldsToInclude",
        "rendered_fields": "renderedFields",
        "self_": "self",
        "versioned_representations": "versionedRepresentations",
    }
