"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.avatar_urls_bean import AvatarUrlsBean
    from atlassian_clients.jira_cloud.models.issue_type_issue_create_metadata import IssueTypeIssueCreateMetadata


@define(kw_only=True)
class ProjectIssueCreateMetadata(Model):
    avatar_urls: AvatarUrlsBean | Unset = UNSET
    expand: str | Unset = UNSET
    id: str | Unset = UNSET
    issuetypes: list[IssueTypeIssueCreateMetadata] | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_urls": "avatarUrls",
        "self_": "self",
    }
