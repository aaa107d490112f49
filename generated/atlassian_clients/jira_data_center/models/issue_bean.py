"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.changelog_bean import ChangelogBean
    from atlassian_clients.jira_data_center.models.included_fields import IncludedFields
    from atlassian_clients.jira_data_center.models.issue_bean_names import IssueBeanNames
    from atlassian_clients.jira_data_center.models.issue_bean_schema import IssueBeanSchema
    from atlassian_clients.jira_data_center.models.issue_bean_versioned_representations import (
        IssueBeanVersionedRepresentations,
    )
    from atlassian_clients.jira_data_center.models.opsbar_bean import OpsbarBean
    from atlassian_clients.jira_data_center.models.properties_bean import PropertiesBean
    from atlassian_clients.jira_data_center.models.transition_bean import TransitionBean


@define(kw_only=True)
class IssueBean(Model):
    changelog: ChangelogBean | Unset = UNSET
    editmeta: Any = UNSET
    fields: Any = UNSET
    fields_to_include: IncludedFields | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    names: IssueBeanNames | Unset = UNSET
    operations: OpsbarBean | Unset = UNSET
    properties: PropertiesBean | Unset = UNSET
    rendered_fields: Any = UNSET
    schema: IssueBeanSchema | Unset = UNSET
    self_: str | Unset = UNSET
    transition_beans: list[TransitionBean] | Unset = UNSET
    transitions: list[TransitionBean] | Unset = UNSET
    versioned_representations: IssueBeanVersionedRepresentations | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "fields_to_include": "fieldsToInclude",
        "rendered_fields": "renderedFields",
        "self_": "self",
        "transition_beans": "transitionBeans",
        "versioned_representations": "versionedRepresentations",
    }
