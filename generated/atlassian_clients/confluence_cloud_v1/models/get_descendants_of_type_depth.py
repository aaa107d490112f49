"""Made by `make generate`."""

from typing import Literal

GetDescendantsOfTypeDepth = Literal[
    "\u003cany positive integer argument in the range of 1 and 100\u003e",
    "all",
    "root",
]
