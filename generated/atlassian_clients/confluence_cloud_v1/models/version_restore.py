"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.version_restore_operation_key import VersionRestoreOperationKey
    from atlassian_clients.confluence_cloud_v1.models.version_restore_params import VersionRestoreParams


@define(kw_only=True)
class VersionRestore(Model):
    operation_key: VersionRestoreOperationKey
    params: VersionRestoreParams
    _wire: ClassVar[Mapping[str, str]] = {
        "operation_key": "operationKey",
    }
