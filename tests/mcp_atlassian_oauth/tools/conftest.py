"""The real server over a real MCP client, in front of a sandbox over real HTTP."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, Literal

import attrs
import pytest
from atlassian_sandbox.testing import Running, running
from mcp import Client
from mcp_atlassian_oauth.app import application
from mcp_atlassian_oauth.settings import Settings
from mcp_types import CallToolResult, TextContent

Deployment = Literal["cloud", "datacenter"]


@attrs.frozen
class Connection:
    """A client's connection to the server, and the sandbox behind it."""

    client: Client
    sandbox: Running
    deployment: Deployment

    async def result(self, tool: str, **arguments: Any) -> CallToolResult:
        """Call a tool; the answer is one text block and nothing else."""
        result = await self.client.call_tool(tool, arguments)
        assert result.structured_content is None
        assert len(result.content) == 1
        return result

    async def call(self, tool: str, **arguments: Any) -> str:
        """Call a tool and return its text; fails where the tool does."""
        result = await self.result(tool, **arguments)
        assert not result.is_error, text_of(result)
        return text_of(result)

    async def failure(self, tool: str, **arguments: Any) -> str:
        """Call a tool that must fail and return its words."""
        result = await self.result(tool, **arguments)
        assert result.is_error, text_of(result)
        assert "failed unexpectedly" not in text_of(result)
        return text_of(result)

    def sent(self, method: str = "", path: str = "") -> list[Any]:
        """The requests that the sandbox saw since the last look, with this method and part of a path."""
        return [seen for seen in self.sandbox.requests if method in seen.method and path in seen.path]


def text_of(result: CallToolResult) -> str:
    block = result.content[0]
    assert isinstance(block, TextContent)
    return block.text


@pytest.fixture(scope="session")
def sandboxes() -> Iterator[dict[str, Running]]:
    with running(deployment="cloud") as cloud, running(deployment="datacenter") as server:
        yield {"cloud": cloud, "datacenter": server}


@pytest.fixture(params=["cloud", "datacenter"])
def deployment(request: pytest.FixtureRequest) -> Deployment:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def sandbox(sandboxes: dict[str, Running], deployment: Deployment) -> Iterator[Running]:
    found = sandboxes[deployment]
    found.clear()
    yield found
    found.clear()


@pytest.fixture
async def connection(sandbox: Running, deployment: Deployment, tmp_path: Path) -> AsyncIterator[Connection]:
    settings = Settings.from_environment(sandbox.env | {"MCP_STATE_DIR": str(tmp_path), "MCP_TOOLSETS": "all"})
    async with application(settings) as server, Client(server) as client:
        yield Connection(client, sandbox, deployment)


@pytest.fixture
async def issue(connection: Connection) -> str:
    """The key of an issue that the sandbox was seeded with."""
    found = json.loads(
        await connection.call("jira_search_issues", jql="key is not EMPTY ORDER BY key", limit=1, outputFormat="json")
    )
    connection.sandbox.clear()
    key: str = found["issues"][0]["key"]
    return key


@pytest.fixture
async def space(connection: Connection) -> str:
    """The key of a space that the sandbox was seeded with."""
    found = json.loads(await connection.call("conf_search_cql", cql="type = page", limit=1, outputFormat="json"))
    connection.sandbox.clear()
    key: str = found["results"][0]["space"]
    return key


@pytest.fixture
async def page(connection: Connection, space: str, request: pytest.FixtureRequest) -> str:
    """The id of a page of our own with a macro, a table and two paragraphs."""
    await connection.call(
        "conf_create_page", title=f"Page for {request.node.name}", space=space, body=STORED, contentFormat="storage"
    )
    title = f"Page for {request.node.name}"
    found = json.loads(await connection.call("conf_get_page", title=title, space=space, outputFormat="json"))
    connection.sandbox.clear()
    page_id: str = found["id"]
    return page_id


STORED = (
    '<p>First paragraph.</p><ac:structured-macro ac:name="jira" ac:schema-version="1" ac:macro-id="4d1">'
    '<ac:parameter ac:name="jqlQuery">project = X</ac:parameter></ac:structured-macro><p>Second paragraph.</p>'
)
