"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.create_issue_source_request_type import CreateIssueSourceRequestType


@define(kw_only=True)
class CreateIssueSourceRequest(Model):
    type_: CreateIssueSourceRequestType
    value: int
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
