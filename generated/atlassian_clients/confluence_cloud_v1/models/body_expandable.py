"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class BodyExpandable(Model):
    anonymous_export_view: str | Unset = UNSET
    atlas_doc_format: str | Unset = UNSET
    dynamic: str | Unset = UNSET
    editor: str | Unset = UNSET
    editor2: str | Unset = UNSET
    export_view: str | Unset = UNSET
    raw: str | Unset = UNSET
    storage: str | Unset = UNSET
    styled_view: str | Unset = UNSET
    view: str | Unset = UNSET
    wiki: str | Unset = UNSET
