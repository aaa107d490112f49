"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class SystemInfoEntity(Model):
    base_url: str | Unset = UNSET
    cloud_id: str
    commit_hash: str
    default_locale: str | Unset = UNSET
    default_time_zone: str | Unset = UNSET
    edition: str | Unset = UNSET
    fallback_base_url: str | Unset = UNSET
    micros_perimeter: str | Unset = UNSET
    site_title: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "base_url": "baseUrl",
        "cloud_id": "cloudId",
        "commit_hash": "commitHash",
        "default_locale": "defaultLocale",
        "default_time_zone": "defaultTimeZone",
        "fallback_base_url": "fallbackBaseUrl",
        "micros_perimeter": "microsPerimeter",
        "site_title": "siteTitle",
    }
