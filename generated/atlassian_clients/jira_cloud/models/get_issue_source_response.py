"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.get_issue_source_response_type import GetIssueSourceResponseType


@define(kw_only=True)
class GetIssueSourceResponse(Model):
    type_: GetIssueSourceResponseType
    value: int
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
