"""Addresses of Jira's things, as people copy them from the browser."""

from __future__ import annotations

import pytest
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.jira_addresses import Thing, reference, request_key

CLOUD = "https://example.atlassian.net"
SERVER = "https://jira.example.com/jira"


@pytest.mark.parametrize(
    ("thing", "address", "found"),
    [
        ("project", f"{CLOUD}/browse/LAN", "LAN"),
        ("project", f"{CLOUD}/browse/LAN-12", "LAN"),
        ("project", f"{CLOUD}/jira/software/c/projects/LAN/boards/7", "LAN"),
        ("project", f"{SERVER}/projects/LAN/summary", "LAN"),
        ("board", f"{CLOUD}/jira/software/c/projects/LAN/boards/7?view=x", "7"),
        ("board", f"{SERVER}/secure/RapidBoard.jspa?rapidView=7&view=planning", "7"),
        ("sprint", f"{SERVER}/secure/RapidBoard.jspa?rapidView=7&sprint=23", "23"),
        ("filter", f"{CLOUD}/issues/?filter=10070", "10070"),
        ("dashboard", f"{CLOUD}/jira/dashboards/10081", "10081"),
        ("dashboard", f"{SERVER}/secure/Dashboard.jspa?selectPageId=10081", "10081"),
        ("service desk", f"{CLOUD}/jira/servicedesk/projects/DOCK/queues/custom/12", "DOCK"),
        ("queue", f"{CLOUD}/jira/servicedesk/projects/DOCK/queues/custom/12", "12"),
        ("request type", f"{CLOUD}/servicedesk/customer/portal/2/group/7/create/31", "31"),
        ("version", f"{SERVER}/projects/LAN/versions/10061", "10061"),
    ],
)
def test_an_address_names_a_thing(thing: Thing, address: str, found: str) -> None:
    assert reference(thing, address, CLOUD if address.startswith(CLOUD) else SERVER) == found


def test_a_name_or_id_is_taken_as_it_is() -> None:
    assert reference("board", " LAN sprints ", CLOUD) == "LAN sprints"


@pytest.mark.parametrize("address", ["https://evil.example/jira/boards/7", "https://jira.example.com/other/boards/7"])
def test_an_address_of_another_site_is_refused(address: str) -> None:
    with pytest.raises(AtlassianError, match="does not belong"):
        reference("board", address, SERVER)


def test_an_address_that_names_no_such_thing_is_refused() -> None:
    with pytest.raises(AtlassianError, match="names no sprint"):
        reference("sprint", f"{SERVER}/secure/RapidBoard.jspa?rapidView=7", SERVER)
    with pytest.raises(AtlassianError, match="The board is empty"):
        reference("board", " ", SERVER)


@pytest.mark.parametrize("address", [f"{CLOUD}/servicedesk/customer/portal/2/DOCK-1", f"{CLOUD}/browse/DOCK-1", "DOCK-1"])
def test_a_request_is_named_by_the_customers_address_too(address: str) -> None:
    assert request_key(address, CLOUD) == "DOCK-1"
