"""Conversions without the cyclic garbage collector."""

from __future__ import annotations

import functools
import gc
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def without_collecting(convert: Callable[P, R]) -> Callable[P, R]:
    """`convert`, with the cyclic collector paused while it runs.

    A tree is many small dicts and no cycles: the collector walks all of them again and again and frees nothing, which
    makes a large document cost twice as much per byte as a small one. What is not in a cycle is freed as ever. Where
    conversions overlap, the collector may run again before the last of them ends, and never stays off.
    """

    @functools.wraps(convert)
    def paused(*args: P.args, **kwargs: P.kwargs) -> R:
        if not gc.isenabled():
            return convert(*args, **kwargs)
        gc.disable()
        try:
            return convert(*args, **kwargs)
        finally:
            gc.enable()

    return paused
