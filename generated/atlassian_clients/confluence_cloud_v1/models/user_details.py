"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.user_details_business import UserDetailsBusiness
    from atlassian_clients.confluence_cloud_v1.models.user_details_personal import UserDetailsPersonal


@define(kw_only=True)
class UserDetails(Model):
    business: UserDetailsBusiness | Unset = UNSET
    personal: UserDetailsPersonal | Unset = UNSET
