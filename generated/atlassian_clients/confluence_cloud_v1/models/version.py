"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content import Content
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.user import User
    from atlassian_clients.confluence_cloud_v1.models.users_user_keys import UsersUserKeys
    from atlassian_clients.confluence_cloud_v1.models.version_expandable import VersionExpandable


@define(kw_only=True)
class Version(Model):
    by: User | Unset = UNSET
    collaborators: UsersUserKeys | Unset = UNSET
    conf_rev: None | str | Unset = UNSET
    content: Content | Unset = UNSET
    content_type_modified: bool | Unset = UNSET
    field_expandable: VersionExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    friendly_when: None | str | Unset = UNSET
    message: None | str | Unset = UNSET
    minor_edit: bool
    number: int
    sync_rev: None | str | Unset = UNSET
    sync_rev_source: None | str | Unset = UNSET
    when: None | str
    _wire: ClassVar[Mapping[str, str]] = {
        "conf_rev": "confRev",
        "content_type_modified": "contentTypeModified",
        "field_expandable": "_expandable",
        "field_links": "_links",
        "friendly_when": "friendlyWhen",
        "minor_edit": "minorEdit",
        "sync_rev": "syncRev",
        "sync_rev_source": "syncRevSource",
    }
