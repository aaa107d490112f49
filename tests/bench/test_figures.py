from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.figures import Ratio, Spread, pooled_ratio, quantile, ratio

SERIES = st.lists(st.floats(0.1, 10), min_size=1, max_size=9)


def test_a_spread_is_the_median_and_the_ends():
    assert Spread.of([3, 1, 2]) == Spread(2, 1, 3)


def test_a_ratio_is_of_medians_so_one_slow_start_does_not_move_it():
    assert ratio([1, 1, 1, 1, 50], [2, 2, 2, 2, 2]).value == 0.5


def test_rounds_in_which_everything_was_slow_leave_the_interval_narrow():
    together = ratio([1, 2, 3, 4, 5, 6, 7], [2, 4, 6, 8, 10, 12, 14])
    assert (together.low, together.high) == (0.5, 0.5)


def test_rounds_that_disagree_widen_the_interval():
    apart = ratio([1, 2, 3, 4, 5, 6, 7], [14, 12, 10, 8, 6, 4, 2])
    assert apart.low < apart.value < apart.high


@given(SERIES)
def test_a_series_is_as_long_as_itself(values):
    same = ratio(values, values)
    assert (same.low, same.value, same.high) == (1, 1, 1)


@given(SERIES, st.floats(1.5, 8))
def test_a_ratio_scales_with_the_unit(values, factor):
    assert ratio([value * factor for value in values], values).value == pytest.approx(factor)


def test_a_quantile_is_the_least_value_that_so_many_do_not_exceed():
    values = list(range(100, 0, -1))
    assert [quantile(values, share) for share in (0.0, 0.5, 0.99, 1.0)] == [1, 50, 99, 100]
    assert quantile([7.0], 0.99) == 7.0


def test_rounds_of_calls_are_compared_by_a_quantile_over_all_of_them():
    ours = [[1.0] * 99 + [50.0]] * 4
    other = [[2.0] * 98 + [10.0] * 2] * 4
    assert pooled_ratio(ours, other, 0.5) == Ratio(0.5, 0.5, 0.5)
    assert pooled_ratio(ours, other, 0.99).value == 0.1
    slow_round = pooled_ratio([[1.0], [1.0], [9.0]], [[1.0], [1.0], [9.0]], 0.99)
    assert slow_round == Ratio(1.0, 1.0, 1.0), "what slowed a whole round down does not widen it"
