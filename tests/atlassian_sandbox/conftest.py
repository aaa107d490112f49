"""A fresh sandbox of each deployment, and clients that call it as the server would."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from atlassian_sandbox.testing import Running, running
from atlassian_sandbox.world import CLOUD_ID


@pytest.fixture
def cloud() -> Iterator[Running]:
    with running("cloud") as sandbox:
        yield sandbox


@pytest.fixture
def datacenter() -> Iterator[Running]:
    with running("datacenter") as sandbox:
        yield sandbox


def _client(base: str, token: str) -> httpx.Client:
    return httpx.Client(base_url=base, headers={"Authorization": f"Bearer {token}"}, trust_env=False)


@pytest.fixture
def cloud_jira(cloud: Running) -> Iterator[httpx.Client]:
    with _client(f"{cloud.url}/ex/jira/{CLOUD_ID}", cloud.env["JIRA_ACCESS_TOKEN"]) as client:
        yield client


@pytest.fixture
def cloud_confluence(cloud: Running) -> Iterator[httpx.Client]:
    with _client(f"{cloud.url}/ex/confluence/{CLOUD_ID}", cloud.env["CONF_ACCESS_TOKEN"]) as client:
        yield client


@pytest.fixture
def dc_jira(datacenter: Running) -> Iterator[httpx.Client]:
    with _client(datacenter.env["JIRA_BASE_URL"], datacenter.env["JIRA_ACCESS_TOKEN"]) as client:
        yield client


@pytest.fixture
def dc_confluence(datacenter: Running) -> Iterator[httpx.Client]:
    with _client(datacenter.env["CONF_BASE_URL"], datacenter.env["CONF_ACCESS_TOKEN"]) as client:
        yield client
