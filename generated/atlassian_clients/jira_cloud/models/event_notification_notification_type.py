"""Made by `make generate`."""

from typing import Literal

EventNotificationNotificationType = Literal[
    "AllWatchers",
    "ComponentLead",
    "CurrentAssignee",
    "CurrentUser",
    "EmailAddress",
    "Group",
    "GroupCustomField",
    "ProjectLead",
    "ProjectRole",
    "Reporter",
    "User",
    "UserCustomField",
]
