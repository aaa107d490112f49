"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CheckAccessByEmailResult(Model):
    emails_without_access: list[str] | Unset = UNSET
    invalid_emails: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "emails_without_access": "emailsWithoutAccess",
        "invalid_emails": "invalidEmails",
    }
