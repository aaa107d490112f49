"""Made by `make generate`."""

from typing import Literal

SharePermissionType = Literal[
    "authenticated",
    "global",
    "group",
    "loggedin",
    "project",
    "project-unknown",
    "projectRole",
    "user",
]
