"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.entity_property_bean import EntityPropertyBean
    from atlassian_clients.jira_data_center.models.user_json_bean import UserJsonBean
    from atlassian_clients.jira_data_center.models.visibility_json_bean import VisibilityJsonBean


@define(kw_only=True)
class CommentJsonBean(Model):
    author: UserJsonBean | Unset = UNSET
    body: str | Unset = UNSET
    created: str | Unset = UNSET
    id: str | Unset = UNSET
    properties: list[EntityPropertyBean] | Unset = UNSET
    rendered_body: str | Unset = UNSET
    self_: str | Unset = UNSET
    update_author: UserJsonBean | Unset = UNSET
    updated: str | Unset = UNSET
    visibility: VisibilityJsonBean | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "rendered_body": "renderedBody",
        "self_": "self",
        "update_author": "updateAuthor",
    }
