"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.page_bean_issue_type_screen_scheme import PageBeanIssueTypeScreenScheme
    from atlassian_clients.jira_cloud.models.screen_types import ScreenTypes


@define(kw_only=True)
class ScreenScheme(Model):
    description: str | Unset = UNSET
    id: int | Unset = UNSET
    issue_type_screen_schemes: PageBeanIssueTypeScreenScheme | Unset = UNSET
    name: str | Unset = UNSET
    screens: ScreenTypes | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_type_screen_schemes": "issueTypeScreenSchemes",
    }
