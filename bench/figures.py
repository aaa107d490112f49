"""What many measurements say together: medians, and ratios with how far to trust them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from statistics import median

import attrs

_RESAMPLES = 2_000


@attrs.frozen
class Spread:
    """The median and the ends of a series."""

    middle: float
    least: float
    most: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """Return the spread of a series that is not empty."""
        return cls(median(values), min(values), max(values))


@attrs.frozen
class Ratio:
    """A ratio of medians, and the interval that holds it with 95 % confidence."""

    value: float
    low: float
    high: float


def ratio(ours: Sequence[float], other: Sequence[float]) -> Ratio:
    """Return the ratio of two medians, of series measured in turn: the same index is the same round.

    The interval is a percentile bootstrap over rounds, so what slowed a whole round down does not widen it.
    """
    rounds = range(len(ours))
    # The same resamples each time: the interval is a function of the measurements.
    chance = random.Random(0)
    resamples = [chance.choices(rounds, k=len(rounds)) for _ in range(_RESAMPLES)]
    ratios = sorted(median(ours[i] for i in chosen) / median(other[i] for i in chosen) for chosen in resamples)
    tail = round(_RESAMPLES * 0.025)
    return Ratio(median(ours) / median(other), ratios[tail], ratios[-1 - tail])
