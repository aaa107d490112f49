from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.addresses import PageReference, issue_key, page_reference, tiny_page_id

CLOUD = "https://example.atlassian.net"
WIKI = f"{CLOUD}/wiki"
SERVER = "https://wiki.example.com:8443/confluence"


@pytest.mark.parametrize(
    ("issue", "key"),
    [
        ("PROJ-1", "PROJ-1"),
        (" PROJ-1 ", "PROJ-1"),
        ("10001", "10001"),
        (f"{CLOUD}/browse/PROJ-1", "PROJ-1"),
        (f"{CLOUD}/browse/PROJ-1?focusedId=3#comment", "PROJ-1"),
        (f"{CLOUD}:443/jira/software/projects/PROJ/boards/1?selectedIssue=PROJ-7", "PROJ-7"),
        (f"{CLOUD}/projects/PROJ/issues/PROJ-9", "PROJ-9"),
    ],
)
def test_an_issue_is_named_by_key_id_or_address(issue: str, key: str) -> None:
    assert issue_key(issue, CLOUD) == key


@pytest.mark.parametrize(
    ("page", "site", "reference"),
    [
        ("98765", WIKI, PageReference(id="98765")),
        (f"{WIKI}/spaces/DEV/pages/98765/Getting+Started", WIKI, PageReference(id="98765")),
        (f"{WIKI}/spaces/DEV/pages/edit-v2/98765", WIKI, PageReference(id="98765")),
        (f"{SERVER}/pages/viewpage.action?pageId=42", SERVER, PageReference(id="42")),
        (f"{SERVER}/display/DEV/A+plan%3F", SERVER, PageReference(space="DEV", title="A plan?")),
        (f"{SERVER}/display/~ada/Home", SERVER, PageReference(space="~ada", title="Home")),
        (
            f"{SERVER}/pages/viewpage.action?spaceKey=DEV&title=A+plan",
            SERVER,
            PageReference(space="DEV", title="A plan"),
        ),
        (f"{SERVER}/x/IlyHjw", SERVER, PageReference(id="2408012834")),
        ("/x/IlyHjw", SERVER, PageReference(id="2408012834")),
        (f"{WIKI}/pages/resumedraft.action?draftId=98765", WIKI, PageReference(id="98765")),
        ("/wiki/x/IlyHjw", WIKI, PageReference(id="2408012834")),
        (f"{WIKI}/spaces/DEV/blog/2026/01/31/98765/News", WIKI, PageReference(id="98765", blog_post=True)),
        (
            f"{SERVER}/display/DEV/2026/01/31/The+news",
            SERVER,
            PageReference(space="DEV", title="The news", blog_post=True, day="2026-01-31"),
        ),
    ],
)
def test_a_page_is_named_by_id_or_address(page: str, site: str, reference: PageReference) -> None:
    assert page_reference(page, site) == reference


@pytest.mark.parametrize(
    "page",
    [
        "https://evil.example/wiki/spaces/DEV/pages/98765",
        "http://example.atlassian.net/wiki/spaces/DEV/pages/98765",
        "https://example.atlassian.net:8443/wiki/spaces/DEV/pages/98765",
        "https://example.atlassian.net.evil.example/wiki/spaces/DEV/pages/98765",
        "https://example.atlassian.net@evil.example/wiki/spaces/DEV/pages/98765",
        "https://me@example.atlassian.net/wiki/spaces/DEV/pages/98765",
        "https://evil.example\\@example.atlassian.net/wiki/spaces/DEV/pages/98765",
        "https://example.atlassian.net/wikipedia/spaces/DEV/pages/98765",
        "https://example.atlassian.net:port/wiki/spaces/DEV/pages/98765",
        "https://[/wiki/pages/1",
    ],
)
def test_an_address_of_another_site_is_refused(page: str) -> None:
    with pytest.raises(AtlassianError, match="does not belong"):
        page_reference(page, WIKI)


@pytest.mark.parametrize("page", [f"{WIKI}/spaces/DEV/overview", f"{WIKI}/x/", "../1", "", "Home", "１２"])
def test_what_names_no_page_is_refused(page: str) -> None:
    with pytest.raises(AtlassianError):
        page_reference(page, WIKI)


@given(st.integers(1, 2**63 - 1))
def test_tiny_links_are_decoded(number: int) -> None:
    encoded = base64.b64encode(number.to_bytes(8, "little")).decode().rstrip("=").rstrip("A")
    assert tiny_page_id(encoded.replace("/", "-").replace("+", "_")) == str(number)
