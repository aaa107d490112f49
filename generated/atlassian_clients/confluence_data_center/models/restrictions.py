"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.page_response_object import PageResponseObject


@define(kw_only=True)
class Restrictions(Model):
    group: PageResponseObject | Unset = UNSET
    user: PageResponseObject | Unset = UNSET
