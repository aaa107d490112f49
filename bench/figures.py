"""What many measurements say together: medians, and ratios with how far to trust them."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
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

    def of(chosen: Sequence[int]) -> float:
        return median(ours[i] for i in chosen) / median(other[i] for i in chosen)

    return _bootstrap(len(ours), of)


def pooled_ratio(ours: Sequence[Sequence[float]], other: Sequence[Sequence[float]], share: float) -> Ratio:
    """Return the ratio of two quantiles (0.5: medians) over all calls of all rounds, its interval as that of `ratio`."""

    def of(chosen: Sequence[int]) -> float:
        ends = (quantile([value for i in chosen for value in rounds[i]], share) for rounds in (ours, other))
        return next(ends) / next(ends)

    return _bootstrap(len(ours), of)


def quantile(values: Sequence[float], share: float) -> float:
    """Return the least value that this share of the values does not exceed."""
    return sorted(values)[max(math.ceil(share * len(values)) - 1, 0)]


def _bootstrap(rounds: int, of: Callable[[Sequence[int]], float]) -> Ratio:
    # The same resamples each time: the interval is a function of the measurements.
    chance = random.Random(0)
    ratios = sorted(of(chance.choices(range(rounds), k=rounds)) for _ in range(_RESAMPLES))
    tail = round(_RESAMPLES * 0.025)
    return Ratio(of(range(rounds)), ratios[tail], ratios[-1 - tail])
