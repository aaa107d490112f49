"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.users_user_keys import UsersUserKeys


@define(kw_only=True)
class ContentHistoryContributors(Model):
    publishers: UsersUserKeys | Unset = UNSET
