"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.entity_property import EntityProperty
    from atlassian_clients.jira_cloud.models.user_details import UserDetails
    from atlassian_clients.jira_cloud.models.visibility import Visibility


@define(kw_only=True)
class Comment(Model):
    author: UserDetails | Unset = UNSET
    body: Any = UNSET
    created: str | Unset = UNSET
    id: str | Unset = UNSET
    jsd_author_can_see_request: bool | Unset = UNSET
    jsd_public: bool | Unset = UNSET
    properties: list[EntityProperty] | Unset = UNSET
    rendered_body: str | Unset = UNSET
    self_: str | Unset = UNSET
    update_author: UserDetails | Unset = UNSET
    updated: str | Unset = UNSET
    visibility: Visibility | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "jsd_author_can_see_request": "jsdAuthorCanSeeRequest",
        "jsd_public": "jsdPublic",
        "rendered_body": "renderedBody",
        "self_": "self",
        "update_author": "updateAuthor",
    }
