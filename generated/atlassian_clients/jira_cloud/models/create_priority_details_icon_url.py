"""Made by `make generate`."""

from typing import Literal

CreatePriorityDetailsIconUrl = Literal[
    "/images/icons/priorities/blocker.png",
    "/images/icons/priorities/blocker_new.png",
    "/images/icons/priorities/critical.png",
    "/images/icons/priorities/critical_new.png",
    "/images/icons/priorities/high.png",
    "/images/icons/priorities/high_new.png",
    "/images/icons/priorities/highest.png",
    "/images/icons/priorities/highest_new.png",
    "/images/icons/priorities/low.png",
    "/images/icons/priorities/low_new.png",
    "/images/icons/priorities/lowest.png",
    "/images/icons/priorities/lowest_new.png",
    "/images/icons/priorities/major.png",
    "/images/icons/priorities/major_new.png",
    "/images/icons/priorities/medium.png",
    "/images/icons/priorities/medium_new.png",
    "/images/icons/priorities/minor.png",
    "/images/icons/priorities/minor_new.png",
    "/images/icons/priorities/trivial.png",
    "/images/icons/priorities/trivial_new.png",
]
