"""Made by `make generate`."""

from typing import Literal

ProjectPinActionAction = Literal[
    "PIN",
    "UNPIN",
]
