"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.uris_expandable import UrisExpandable


@define(kw_only=True)
class WebResourceDependenciesUris(Model):
    all_: list[str] | str | Unset = UNSET
    css: list[str] | str | Unset = UNSET
    field_expandable: UrisExpandable | Unset = UNSET
    js: list[str] | str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "all_": "all",
        "field_expandable": "_expandable",
    }
