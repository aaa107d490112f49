"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.editmeta_fields import EditmetaFields


@define(kw_only=True)
class IssueBeanEditmeta(Model):
    fields: EditmetaFields | Unset = UNSET
