"""Made by `make generate`."""

from typing import Literal

ReindexBeanType = Literal[
    "BACKGROUND",
    "BACKGROUND_PREFERRED",
    "BACKGROUND_PREFFERED",
    "FOREGROUND",
]
