"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.board_payload import BoardPayload


@define(kw_only=True)
class BoardsPayload(Model):
    boards: list[BoardPayload] | Unset = UNSET
