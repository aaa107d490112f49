"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.super_batch_web_resources import SuperBatchWebResources


@define(kw_only=True)
class WebResourceDependencies(Model):
    contexts: list[str] | Unset = UNSET
    keys: list[str] | Unset = UNSET
    superbatch: SuperBatchWebResources | Unset = UNSET
    tags: Any = UNSET
    uris: Any = UNSET
