"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.remote_entity_link_json_bean import RemoteEntityLinkJsonBean


@define(kw_only=True)
class RemoteEntityLinksJsonBean(Model):
    links: list[RemoteEntityLinkJsonBean] | Unset = UNSET
