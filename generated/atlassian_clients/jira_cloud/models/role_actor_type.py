"""Made by `make generate`."""

from typing import Literal

RoleActorType = Literal[
    "atlassian-group-role-actor",
    "atlassian-user-role-actor",
]
