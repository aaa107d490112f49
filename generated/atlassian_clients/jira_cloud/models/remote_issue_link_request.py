"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.application import Application
    from atlassian_clients.jira_cloud.models.remote_object import RemoteObject


@define(kw_only=True)
class RemoteIssueLinkRequest(Model):
    application: Application | Unset = UNSET
    global_id: str | Unset = UNSET
    object_: RemoteObject
    relationship: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "global_id": "globalId",
        "object_": "object",
    }
