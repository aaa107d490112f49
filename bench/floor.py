"""The floor: the least that an `mcp` low-level server can be, answering the tools in the file that it is given.

It is run as a script, in this project's virtual environment, with no import but what the SDK asks for.
"""

import json
import sys

import anyio
import mcp_types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server


async def _main(tools_file: str) -> None:
    with open(tools_file, encoding="utf-8") as file:  # noqa: ASYNC230, PTH123 - nothing else runs yet; no import more
        tools = [types.Tool.model_validate(tool) for tool in json.load(file)]

    async def list_tools(context: object, params: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        return types.ListToolsResult(tools=tools)

    server = Server("floor", version="0", on_list_tools=list_tools)
    async with stdio_server() as (incoming, outgoing):
        await server.run(incoming, outgoing, server.create_initialization_options())


anyio.run(_main, sys.argv[1])
