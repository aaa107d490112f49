"""Made by `make generate`."""

from typing import Literal

DashboardGadgetColor = Literal[
    "blue",
    "cyan",
    "gray",
    "green",
    "purple",
    "red",
    "white",
    "yellow",
]
