"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.file_info_job_scope import FileInfoJobScope


@define(kw_only=True)
class FileInfo(Model):
    creation_time: str | Unset = UNSET
    job_scope: FileInfoJobScope | Unset = UNSET
    name: str | Unset = UNSET
    size: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "creation_time": "creationTime",
        "job_scope": "jobScope",
    }
