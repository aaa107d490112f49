"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.user import User


@define(kw_only=True)
class Votes(Model):
    has_voted: bool | Unset = UNSET
    self_: str | Unset = UNSET
    voters: list[User] | Unset = UNSET
    votes: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "has_voted": "hasVoted",
        "self_": "self",
    }
