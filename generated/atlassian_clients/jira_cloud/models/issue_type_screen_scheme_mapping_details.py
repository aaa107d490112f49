"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_type_screen_scheme_mapping import IssueTypeScreenSchemeMapping


@define(kw_only=True)
class IssueTypeScreenSchemeMappingDetails(Model):
    issue_type_mappings: list[IssueTypeScreenSchemeMapping]
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_type_mappings": "issueTypeMappings",
    }
