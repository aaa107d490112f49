"""Fixtures that every test folder shares."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no failure: neither a slow example nor slow generation says anything about the code.
# CI runs the same examples each time, so that what it says of a change is about the change; elsewhere they differ.
settings.register_profile(
    "suite", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=bool(os.environ.get("CI"))
)
settings.load_profile("suite")

ROOT = Path(__file__).resolve().parent.parent
CORPORA = ROOT.parent / "shared" / "corpora"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def repository() -> Path:
    """The checkout's root."""
    return ROOT


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder of test documents beside the checkout; the test is skipped where there is none."""
    if not CORPORA.is_dir():
        pytest.skip("needs ../shared/corpora")
    return CORPORA
