"""Made by `make generate`."""

from typing import Literal

GetAvatarImageByTypeSize = Literal[
    "large",
    "medium",
    "small",
    "xlarge",
    "xsmall",
]
