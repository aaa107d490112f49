from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import attrs
import pytest
from atlassian_sandbox.testing import Running, running
from mcp import Client
from mcp.shared.exceptions import MCPError
from mcp_atlassian_oauth.app import application
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.resources import RESOURCE_TEMPLATES, Address
from mcp_atlassian_oauth.settings import Settings
from mcp_types import TextContent, TextResourceContents

pytestmark = pytest.mark.anyio


@attrs.frozen
class Reader:
    client: Client

    async def read(self, uri: str) -> tuple[str | None, str]:
        [content] = (await self.client.read_resource(uri)).contents
        assert isinstance(content, TextResourceContents)
        return content.mime_type, content.text

    async def call(self, tool: str, **arguments: Any) -> str:
        block = (await self.client.call_tool(tool, arguments)).content[0]
        assert isinstance(block, TextContent)
        return block.text


@pytest.fixture(scope="module", params=["cloud", "datacenter"])
def sandbox(request: pytest.FixtureRequest) -> Iterator[Running]:
    with running(deployment=request.param) as found:
        yield found


@pytest.fixture
async def reader(sandbox: Running, tmp_path: Path) -> AsyncIterator[Reader]:
    settings = Settings.from_environment(sandbox.env | {"MCP_STATE_DIR": str(tmp_path)})
    async with application(settings) as server, Client(server) as client:
        yield Reader(client)


async def first_issue(reader: Reader) -> str:
    found = await reader.call("jira_search_issues", jql="key is not EMPTY ORDER BY key", limit=1, outputFormat="json")
    key: str = json.loads(found)["issues"][0]["key"]
    return key


async def first_page(reader: Reader) -> dict[str, Any]:
    found = await reader.call("conf_search_cql", cql="type = page", limit=1, outputFormat="json")
    hit: dict[str, Any] = json.loads(found)["results"][0]
    return hit


async def test_jira_resources_are_read(reader: Reader) -> None:
    key = await first_issue(reader)
    project = key.rpartition("-")[0]
    kind, shown = await reader.read(f"jira://{project}")
    assert kind == "text/markdown"
    assert f"({project}, id " in shown
    _, listed = await reader.read(f"jira://{project}/issues?limit=3")
    assert listed.count(f"| {project}-") == 3
    _, issue = await reader.read(f"jira://{project}/issues/{key}")
    assert issue.startswith(f"# {key}: ")
    kind, as_json = await reader.read(f"jira://{project}/issues/{key}?format=json")
    assert kind == "application/json"
    assert json.loads(as_json)["key"] == key


async def test_confluence_resources_are_read(reader: Reader) -> None:
    page = await first_page(reader)
    space = quote(page["space"], safe="")
    _, shown = await reader.read(f"confluence://{space}")
    assert f"({page['space']})" in shown
    kind, listed = await reader.read(f"confluence://{space}/pages?limit=2&format=json")
    assert kind == "application/json"
    assert len(json.loads(listed)["pages"]) == 2
    _, read = await reader.read(f"confluence://{space}/pages/{quote(page['title'], safe='')}")
    assert f"\nid: {page['id']}\n" in read
    kind, stored = await reader.read(f"confluence://{space}/pages/{quote(page['title'], safe='')}?format=storage")
    assert kind == "text/plain"
    assert stored == await reader.call("conf_get_page", page=page["id"], outputFormat="storage")


async def test_keys_in_lower_case_are_found(reader: Reader) -> None:
    """As hosts write them that take what follows :// for a host name."""
    key = await first_issue(reader)
    _, shown = await reader.read(f"jira://{key.rpartition('-')[0].lower()}/issues/{key}")
    assert shown.startswith(f"# {key}: ")
    page = await first_page(reader)
    _, read = await reader.read(f"confluence://{page['space'].lower()}/pages/{quote(page['title'], safe='')}")
    assert f"\nid: {page['id']}\n" in read
    with pytest.raises(MCPError, match="nosuch"):
        await reader.read("confluence://nosuch")


async def test_an_issue_of_another_project_is_not_there(reader: Reader) -> None:
    key = await first_issue(reader)
    with pytest.raises(MCPError, match=f"jira://.*/issues/{key}"):
        await reader.read(f"jira://OTHER/issues/{key}")


async def test_the_defaults_are_listed(reader: Reader) -> None:
    assert (await reader.client.list_resources()).resources == []
    await reader.call("set_defaults", jiraProject="PROJ", confSpace="~ada")
    listed = [resource.uri for resource in (await reader.client.list_resources(cache_mode="bypass")).resources]
    assert listed == ["jira://PROJ", "jira://PROJ/issues", "confluence://~ada", "confluence://~ada/pages"]


async def test_the_templates_are_listed(reader: Reader) -> None:
    listed = (await reader.client.list_resource_templates()).resource_templates
    assert [template.uri_template.partition("{?")[0] for template in listed] == [
        "jira://{project}",
        "jira://{project}/issues",
        "jira://{project}/issues/{key}",
        "confluence://{space}",
        "confluence://{space}/pages",
        "confluence://{space}/pages/{title}",
    ]


@pytest.mark.parametrize(
    "uri", ["jira://", "jira://P/boards", "jira://P/issues/A-1/x", "confluence://S/issues", "wiki://S", "x", "jira:///issues"]
)
async def test_an_unknown_form_is_answered_with_the_valid_ones(reader: Reader, uri: str) -> None:
    with pytest.raises(MCPError, match=r"Valid forms: jira://\{project\}, jira://"):
        await reader.read(uri)


@pytest.mark.parametrize("query", ["format=html", "limit=0", "limit=101", "limit=x"])
def test_a_wrong_option_is_named(query: str) -> None:
    with pytest.raises(AtlassianError, match=r"format=html|limit="):
        Address.parse(f"jira://P/issues?{query}")


def test_titles_are_decoded_after_the_path_is_split() -> None:
    address = Address.parse("confluence://DEV/pages/A%2FB%3F%20100%25%20%C3%A4?format=json&limit=5")
    assert (address.key, address.item, address.format, address.limit) == ("DEV", "A/B? 100% ä", "json", 5)
    assert [template.name for template in RESOURCE_TEMPLATES if template.matches(address)] == ["page"]
