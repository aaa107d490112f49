"""The MCP server, built from the settings and the registered tools: the one place that wires the rooms together."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeAlias

import mcp_types as types
from mcp.server.caching import CacheHint
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.shared.exceptions import MCPError
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from mcp_atlassian_oauth import audit
from mcp_atlassian_oauth._version import __version__
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.files import FilesFolder
from mcp_atlassian_oauth.semantic import Semantic
from mcp_atlassian_oauth.sessions import Defaults, Session, Sessions
from mcp_atlassian_oauth.tools.registry import Answer, Call, ProductName, Tool
from mcp_atlassian_oauth.tools.selection import listed_tools, operation_filter

if TYPE_CHECKING:
    from datetime import tzinfo

    import httpx

    from mcp_atlassian_oauth.arguments import ArgumentChecker
    from mcp_atlassian_oauth.settings import Product, Settings
    from mcp_atlassian_oauth.sites.cache import Cache
    from mcp_atlassian_oauth.sites.protocols import Confluence, Jira

logger = logging.getLogger(__name__)

Context: TypeAlias = ServerRequestContext[Session, Any]

NAME = "mcp-atlassian-oauth"
# Where access.py leaves the name of who sent an HTTP request.
PRINCIPAL_KEY = "mcp_atlassian_oauth.principal"

_INSTRUCTIONS = (
    "Tools for {products}. set_defaults sets the project, space, user and output format that calls fall back to; "
    "queries that name no project or space are limited to the default one. Reading tools take outputFormat: markdown "
    "to read, json for exact values, storage for the stored body unchanged. dryRun: true shows what a write would send. "
    "An answer that was cut says how to go on."
)
_PRODUCT_TITLES: Mapping[str, str] = {"jira": "Jira", "confluence": "Confluence"}
# The lists change with the settings only, so with the process; a client may keep them for an hour.
_LIST_HINT = CacheHint(ttl_ms=3_600_000, scope="public")


class Sites:
    """The configured Jira and Confluence: opened when a call first needs them, kept for the process."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._clients: list[httpx.AsyncClient] = []
        self._caches: list[Cache] = []
        self._zone: tzinfo | None = None
        self._jira: Jira | None = None
        self._confluence: Confluence | None = None

    def jira(self) -> Jira:
        """Return the configured Jira; raises AtlassianError where none is configured."""
        if self._jira is None:
            from mcp_atlassian_oauth.sites import open_jira

            self._jira = open_jira(*self._open(self._settings.jira, "JIRA_BASE_URL"))
        return self._jira

    def confluence(self) -> Confluence:
        """Return the configured Confluence; raises AtlassianError where none is configured."""
        if self._confluence is None:
            from mcp_atlassian_oauth.sites import open_confluence

            self._confluence = open_confluence(*self._open(self._settings.confluence, "CONF_BASE_URL"))
        return self._confluence

    def _open(self, product: Product | None, variable: str) -> tuple[Product, httpx.AsyncClient, Cache]:
        if product is None:
            raise AtlassianError(
                f"{variable} is not set, so there is nothing to ask.",
                advice="Ask the person who runs this server to set it with credentials.",
            )
        from mcp_atlassian_oauth.net.client import open_client
        from mcp_atlassian_oauth.sites.cache import Cache
        from mcp_atlassian_oauth.sites.limits import limits_of

        client = open_client(product, self._settings, around=limits_of(product, self._settings))
        self._clients.append(client)
        self._caches.append(Cache(self._settings.cache_seconds))
        return product, client, self._caches[-1]

    def time_zone(self) -> tzinfo | None:
        """Return the time zone to tell dates in: the setting's, else that of whose credentials are used.

        The latter is known once a call has asked who that is, and for as long as the process runs; this never asks.
        """
        named = self._settings.time_zone
        if named and self._zone:
            return self._zone
        if not named and self._caches:
            from mcp_atlassian_oauth.sites.kinds import MYSELF

            known = [user.time_zone for cache in self._caches if (user := cache.known(MYSELF, ""))]
            named = next(filter(None, known), None)
        if named and getattr(self._zone, "key", None) != named:
            from zoneinfo import ZoneInfo

            # A server may name a zone that there isn't, and Windows has none of its own.
            with suppress(KeyError, ValueError, OSError):
                self._zone = ZoneInfo(named)
        return self._zone

    async def aclose(self) -> None:
        """Close every connection, after the sign-ins that are under way."""
        for client in self._clients:
            await client.aclose()


@asynccontextmanager
async def application(settings: Settings) -> AsyncIterator[Server[Session]]:
    """Yield the MCP server for these settings; its connections to Atlassian are closed at the end."""
    sites = Sites(settings)
    try:
        yield build_server(settings, sites, listed_tools(settings))
    finally:
        await sites.aclose()


def build_server(settings: Settings, sites: Sites, tools: tuple[Tool, ...]) -> Server[Session]:
    """Return an MCP server that serves these tools, and the resources of the sites, to any number of connections."""
    initial = Defaults.from_settings(settings)
    handlers = _Handlers(settings, sites, tools, Sessions(initial))
    products = " and ".join(_PRODUCT_TITLES[product.name] for product in settings.products)

    @asynccontextmanager
    async def connection(_: Server[Session]) -> AsyncIterator[Session]:
        # Entered once per stdio and ws connection; once per process for HTTP, which looks its sessions up instead.
        yield Session(initial)

    return Server(
        NAME,
        version=__version__,
        title="Jira and Confluence",
        instructions=_INSTRUCTIONS.format(products=products),
        lifespan=connection,
        cache_hints={"tools/list": _LIST_HINT, "resources/templates/list": _LIST_HINT},
        get_tool_input_schema=handlers.input_schema,
        on_list_tools=handlers.list_tools,
        on_call_tool=handlers.call_tool,
        on_list_resources=handlers.list_resources,
        on_list_resource_templates=handlers.list_resource_templates,
        on_read_resource=handlers.read_resource,
    )


class _Handlers:
    """What the server answers."""

    def __init__(self, settings: Settings, sites: Sites, tools: tuple[Tool, ...], sessions: Sessions) -> None:
        self._settings = settings
        self._sites = sites
        self._products = frozenset(product.name for product in settings.products)
        self._may_run = operation_filter(settings)
        self._semantic = Semantic(lambda: settings.state_dir)
        self._files = FilesFolder(settings.files_folder) if settings.files_folder else None
        self._sessions = sessions
        self._tools = {tool.name: tool for tool in tools}
        self._listed: types.ListToolsResult | None = None
        self._checker: ArgumentChecker | None = None

    def input_schema(self, name: str) -> Mapping[str, Any] | None:
        """Return the schema of a tool's arguments, None for a tool that there isn't."""
        tool = self._tools.get(name)
        return tool.input_schema if tool else None

    async def list_tools(self, ctx: Context, params: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        """Answer tools/list: all of them, always in the same order."""
        if self._listed is None:
            self._listed = types.ListToolsResult(tools=[_described(tool) for tool in self._tools.values()])
        return self._listed

    async def call_tool(self, ctx: Context, params: types.CallToolRequestParams) -> types.CallToolResult:
        """Answer tools/call; whatever goes wrong is a result that says so."""
        tool = self._tools.get(params.name)
        arguments = params.arguments or {}
        known = tool.input_schema.get("properties", {}) if tool else {}
        name, product = (tool.name, tool.product) if tool else (None, None)
        with audit.call(self._principal(ctx), name, self._addresses(product), known, arguments) as entry:
            return await self._answered(ctx, tool, params, entry)

    async def _answered(
        self, ctx: Context, tool: Tool | None, params: types.CallToolRequestParams, entry: audit.Entry
    ) -> types.CallToolResult:
        if tool is None:
            entry.refused()
            return self._failure(self._unknown(params.name))
        if self._checker is None:
            from mcp_atlassian_oauth.arguments import ArgumentChecker

            self._checker = ArgumentChecker()
        arguments, problems = self._checker.check(tool, params.arguments or {})
        if problems:
            entry.refused()
            return self._failure("\n".join(problems))

        try:
            with self._bounds():
                answer = await tool.run(self._call(ctx), arguments)
        except Exception as error:
            entry.failed(error)
            return self._failure(_words(error, f"The tool {tool.name}"))
        return _result(answer)

    async def list_resources(self, ctx: Context, params: types.PaginatedRequestParams | None) -> types.ListResourcesResult:
        """Answer resources/list."""
        from mcp_atlassian_oauth.resources import list_resources

        return types.ListResourcesResult(
            resources=[
                types.Resource(uri=resource.uri, name=resource.name, title=resource.title, mime_type=resource.mime_type)
                for resource in list_resources(self._call(ctx))
                if resource.product in self._products
            ]
        )

    async def list_resource_templates(
        self, ctx: Context, params: types.PaginatedRequestParams | None
    ) -> types.ListResourceTemplatesResult:
        """Answer resources/templates/list."""
        from mcp_atlassian_oauth.resources import RESOURCE_TEMPLATES

        return types.ListResourceTemplatesResult(
            resource_templates=[
                types.ResourceTemplate(
                    uri_template=template.uri_template,
                    name=template.name,
                    title=template.title,
                    description=template.description,
                    mime_type=template.mime_type,
                )
                for template in RESOURCE_TEMPLATES
                if template.product in self._products
            ]
        )

    async def read_resource(self, ctx: Context, params: types.ReadResourceRequestParams) -> types.ReadResourceResult:
        """Answer resources/read."""
        from mcp_atlassian_oauth.resources import read_resource

        uri = str(params.uri)
        try:
            with (
                self._bounds(),
                audit.call(self._principal(ctx), "resources/read", self._addresses(None), ("key",), {"key": uri.split("/")}),
            ):
                mime_type, text = await read_resource(self._call(ctx), uri)
        except Exception as error:
            code = types.INVALID_PARAMS if isinstance(error, AtlassianError) else types.INTERNAL_ERROR
            raise MCPError(code=code, message=_words(error, f"Reading {uri}"), data={"uri": uri}) from None
        return types.ReadResourceResult(contents=[types.TextResourceContents(uri=uri, mime_type=mime_type, text=text)])

    @contextmanager
    def _bounds(self) -> Iterator[None]:
        """Give what runs within the block the time, the room and the time zone that the settings say."""
        from mcp_atlassian_oauth.net.clock import call_budget
        from mcp_atlassian_oauth.render.budget import answer_budget
        from mcp_atlassian_oauth.render.text import time_zone

        chars = self._settings.max_result_chars
        with call_budget(self._settings.total_timeout), answer_budget(chars), time_zone(self._sites.time_zone()):
            yield
        # What this call learnt of whose credentials are used is kept no longer than the cache keeps it.
        self._sites.time_zone()

    def _call(self, ctx: Context) -> Call:
        return Call(
            self._sites.jira,
            self._sites.confluence,
            self._session(ctx),
            self._products,
            may_run=self._may_run,
            files=self._files,
            semantic=self._semantic,
        )

    def _addresses(self, product: ProductName | None) -> tuple[str, ...]:
        """Return the addresses of the sites that a call may reach."""
        return tuple(one.base_url for one in self._settings.products if product in (None, one.name))

    @staticmethod
    def _principal(ctx: Context) -> str:
        """Return who sent a request, as the audit log has it."""
        if ctx.request is None:
            return audit.connected_as.get()
        return str(ctx.request.scope.get(PRINCIPAL_KEY) or audit.NOBODY)

    def _session(self, ctx: Context) -> Session:
        """Return the defaults of whoever sent a request.

        stdio and ws have them with the connection, Streamable HTTP before 2026-07-28 by the session id that the server
        gave out, and since then, with no sessions left, by whom the request was authenticated as.
        """
        if ctx.request is None:
            return ctx.lifespan_context
        session_id = ctx.request.headers.get("mcp-session-id")
        if session_id and ctx.protocol_version not in MODERN_PROTOCOL_VERSIONS:
            return self._sessions.get(f"session {session_id}", "this MCP session")
        principal = ctx.request.scope.get(PRINCIPAL_KEY)
        if principal:
            return self._sessions.get(f"principal {principal}", "every client without a session that sends this token")
        return self._sessions.get("unauthenticated", "every client without a session, as this server asks for no token")

    def _failure(self, text: str) -> types.CallToolResult:
        from mcp_atlassian_oauth.render.answer import beginning

        shown = beginning(text, "the rest of the message is left out", self._settings.max_result_chars)
        return types.CallToolResult(content=[types.TextContent(text=shown)], is_error=True)

    def _unknown(self, name: str) -> str:
        import difflib

        close = difflib.get_close_matches(name, self._tools, n=3, cutoff=0.4)
        return f"There is no tool {name}." + (f" Did you mean {' or '.join(close)}?" if close else "")


def _described(tool: Tool) -> types.Tool:
    return types.Tool(
        name=tool.name,
        title=tool.title,
        description=tool.description,
        input_schema=tool.input_schema,
        annotations=types.ToolAnnotations(**tool.annotations),
    )


def _result(answer: str | Answer) -> types.CallToolResult:
    if isinstance(answer, str):
        return types.CallToolResult(content=[types.TextContent(text=answer)])
    from base64 import b64encode

    shown = [types.ImageContent(data=b64encode(image.data).decode(), mime_type=image.media_type) for image in answer.images]
    return types.CallToolResult(content=[types.TextContent(text=answer.text), *shown])


def _words(error: Exception, what: str) -> str:
    """Return what the client reads about a failure; what nobody foresaw is named by its type, and told to the log."""
    if isinstance(error, AtlassianError):
        return str(error)
    logger.error("%s failed unexpectedly.", what, exc_info=error)
    return f"{what} failed unexpectedly ({type(error).__name__}). The server's log has the details."
