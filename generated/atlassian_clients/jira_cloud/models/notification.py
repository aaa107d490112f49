"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.notification_recipients import NotificationRecipients
    from atlassian_clients.jira_cloud.models.notification_recipients_restrictions import (
        NotificationRecipientsRestrictions,
    )


@define(kw_only=True)
class Notification(Model):
    html_body: str | Unset = UNSET
    restrict: NotificationRecipientsRestrictions | Unset = UNSET
    subject: str | Unset = UNSET
    text_body: str | Unset = UNSET
    to: NotificationRecipients | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "html_body": "htmlBody",
        "text_body": "textBody",
    }
