"""Made by `make generate`."""

from typing import Literal

GetAvatarImageByTypeFormat = Literal[
    "png",
    "svg",
]
