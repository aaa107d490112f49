"""Made by `make generate`."""

from typing import Literal

FindUsersAndGroupsAvatarSize = Literal[
    "large",
    "large@2x",
    "large@3x",
    "medium",
    "medium@2x",
    "medium@3x",
    "small",
    "small@2x",
    "small@3x",
    "xlarge",
    "xlarge@2x",
    "xlarge@3x",
    "xsmall",
    "xsmall@2x",
    "xsmall@3x",
    "xxlarge",
    "xxlarge@2x",
    "xxlarge@3x",
    "xxxlarge",
    "xxxlarge@2x",
    "xxxlarge@3x",
]
