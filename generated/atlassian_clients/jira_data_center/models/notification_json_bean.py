"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.restrict_json_bean import RestrictJsonBean
    from atlassian_clients.jira_data_center.models.to_json_bean import ToJsonBean


@define(kw_only=True)
class NotificationJsonBean(Model):
    html_body: str | Unset = UNSET
    restrict: RestrictJsonBean | Unset = UNSET
    subject: str | Unset = UNSET
    text_body: str | Unset = UNSET
    to: ToJsonBean | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "html_body": "htmlBody",
        "text_body": "textBody",
    }
