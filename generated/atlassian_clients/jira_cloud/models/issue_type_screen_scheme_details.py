"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_type_screen_scheme_mapping import IssueTypeScreenSchemeMapping


@define(kw_only=True)
class IssueTypeScreenSchemeDetails(Model):
    description: str | Unset = UNSET
    issue_type_mappings: list[IssueTypeScreenSchemeMapping]
    name: str
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_type_mappings": "issueTypeMappings",
    }
