"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class UserWriteBean(Model):
    active: bool | Unset = UNSET
    application_keys: list[str] | Unset = UNSET
    display_name: str | Unset = UNSET
    email_address: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    notification: str | Unset = UNSET
    password: str | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "application_keys": "applicationKeys",
        "display_name": "displayName",
        "email_address": "emailAddress",
        "self_": "self",
    }
