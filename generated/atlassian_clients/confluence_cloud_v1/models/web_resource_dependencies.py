"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.super_batch_web_resources import SuperBatchWebResources
    from atlassian_clients.confluence_cloud_v1.models.web_resource_dependencies_expandable import (
        WebResourceDependenciesExpandable,
    )
    from atlassian_clients.confluence_cloud_v1.models.web_resource_dependencies_tags import WebResourceDependenciesTags
    from atlassian_clients.confluence_cloud_v1.models.web_resource_dependencies_uris import WebResourceDependenciesUris


@define(kw_only=True)
class WebResourceDependencies(Model):
    contexts: list[str] | Unset = UNSET
    field_expandable: WebResourceDependenciesExpandable | Unset = UNSET
    keys: list[str] | Unset = UNSET
    superbatch: SuperBatchWebResources | Unset = UNSET
    tags: WebResourceDependenciesTags | Unset = UNSET
    uris: WebResourceDependenciesUris | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_expandable": "_expandable",
    }
