"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.issue_bean_changelog import IssueBeanChangelog
    from atlassian_clients.jira_software_cloud.models.issue_bean_editmeta import IssueBeanEditmeta
    from atlassian_clients.jira_software_cloud.models.issue_bean_fields_to_include import IssueBeanFieldsToInclude
    from atlassian_clients.jira_software_cloud.models.issue_bean_names import IssueBeanNames
    from atlassian_clients.jira_software_cloud.models.issue_bean_schema import IssueBeanSchema
    from atlassian_clients.jira_software_cloud.models.issue_bean_transitions_item import IssueBeanTransitionsItem
    from atlassian_clients.jira_software_cloud.models.issue_bean_versioned_representations import (
        IssueBeanVersionedRepresentations,
    )
    from atlassian_clients.jira_software_cloud.models.operations import Operations


@define(kw_only=True)
class IssueBean(Model):
    changelog: IssueBeanChangelog | Unset = UNSET
    editmeta: IssueBeanEditmeta | Unset = UNSET
    expand: str | Unset = UNSET
    fields: Any = UNSET
    fields_to_include: IssueBeanFieldsToInclude | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    names: IssueBeanNames | Unset = UNSET
    operations: Operations | Unset = UNSET
    properties: Any = UNSET
    rendered_fields: Any = UNSET
    schema: IssueBeanSchema | Unset = UNSET
    self_: str | Unset = UNSET
    transitions: list[IssueBeanTransitionsItem] | Unset = UNSET
    versioned_representations: IssueBeanVersionedRepresentations | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "fields_to_include": "fieldsToInclude",
        "rendered_fields": "renderedFields",
        "self_": "self",
        "versioned_representations": "versionedRepresentations",
    }
