"""`mcp-atlassian-oauth login`: a person signs in with a browser, and the grant goes where the server looks for it."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import html
import secrets
from collections.abc import Callable, Mapping
from http.client import responses
from urllib.parse import parse_qs, urlencode, urlsplit

import attrs

from mcp_atlassian_oauth.addresses import host_of, is_loopback, origin_of
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.products import OAuth, Product, ProductName, SettingsError
from mcp_atlassian_oauth.settings import Settings

DEFAULT_REDIRECT_URI = "http://127.0.0.1:8766/callback"
# Seconds that a person has for the pages of the sign-in.
PATIENCE_SECONDS = 600.0
_HEAD_LIMIT = 16 * 1024

# What the curated tools need, where the settings name no scopes (Atlassian: scopes for OAuth 2.0 (3LO) apps).
_CLOUD_SCOPES: Mapping[ProductName, tuple[str, ...]] = {
    "jira": ("read:jira-work", "write:jira-work", "read:jira-user", "offline_access"),
    "confluence": (
        "read:page:confluence",
        "write:page:confluence",
        "read:space:confluence",
        "read:comment:confluence",
        "write:comment:confluence",
        "read:attachment:confluence",
        "read:label:confluence",
        "write:label:confluence",
        "read:user:confluence",
        "search:confluence",
        "offline_access",
    ),
}


@attrs.frozen
class Authorisation:
    """A sign-in that was begun: the page to open, and the secrets that its answer is checked with."""

    url: str
    redirect_uri: str
    state: str = attrs.field(repr=False)
    verifier: str = attrs.field(repr=False)
    scope: str = ""

    @classmethod
    def begin(cls, product: Product, client: OAuth, auth_url: str) -> Authorisation:
        """Return a new one: with PKCE (S256, RFC 7636) on Data Center; Cloud knows no PKCE."""
        redirect_uri = client.redirect_uri or DEFAULT_REDIRECT_URI
        state = secrets.token_urlsafe(32)
        asked = {"client_id": client.client_id or "", "redirect_uri": redirect_uri, "response_type": "code", "state": state}
        if product.deployment == "cloud":
            scopes = client.scopes or _CLOUD_SCOPES[product.name]
            if "offline_access" not in scopes:
                scopes = (*scopes, "offline_access")
            asked |= {"audience": "api.atlassian.com", "scope": " ".join(scopes), "prompt": "consent"}
            return cls(f"{auth_url}/authorize?{urlencode(asked)}", redirect_uri, state, "", asked["scope"])
        verifier = secrets.token_urlsafe(48)
        digest = hashlib.sha256(verifier.encode("ascii")).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")
        scope = " ".join(client.scopes or ("WRITE",))
        asked |= {"scope": scope, "code_challenge": challenge, "code_challenge_method": "S256"}
        page = f"{product.base_url}/rest/oauth2/latest/authorize?{urlencode(asked)}"
        return cls(page, redirect_uri, state, verifier, scope)

    def code_of(self, query: str) -> str:
        """Return the code in the answer's query; raises AtlassianError for another's answer and for a refusal."""
        answer = {name: values[-1] for name, values in parse_qs(query, keep_blank_values=True).items()}
        if not hmac.compare_digest(answer.get("state", "").encode(), self.state.encode()):
            raise AtlassianError(
                "The answer does not belong to this sign-in: its state is another one.",
                advice="Sign in again, and use the page that this command has opened.",
            )
        if "error" in answer:
            said = ": ".join(part for part in (answer["error"], answer.get("error_description", "")) if part)
            raise AtlassianError(f"The sign-in was refused ({_printable(said)}).", advice="Sign in again, and allow it.")
        if not answer.get("code"):
            raise AtlassianError("The answer holds no code.", advice="Copy the whole address, from http to its end.")
        return answer["code"]


class Callback:
    """Listens on 127.0.0.1 for the browser that comes back; anything else that calls is turned away."""

    def __init__(self, authorisation: Authorisation) -> None:
        self._authorisation = authorisation
        self._path = urlsplit(authorisation.redirect_uri).path or "/"
        self._server: asyncio.Server | None = None
        self._code: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def __aenter__(self) -> Callback:
        port = urlsplit(self._authorisation.redirect_uri).port or 80
        try:
            self._server = await asyncio.start_server(self._serve, "127.0.0.1", port, limit=_HEAD_LIMIT)
        except OSError as error:
            raise AtlassianError(
                f"Port {port} on 127.0.0.1 can't be listened on ({error.strerror}).",
                advice="End what uses it, register another redirect address and set ..._REDIRECT_URI, or use --no-browser.",
            ) from None
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._server:
            self._server.close()
            await self._server.wait_closed()

    async def code(self) -> str:
        """Return the code that the browser brings; raises AtlassianError for a refusal, or where nobody comes in time."""
        try:
            return await asyncio.wait_for(asyncio.shield(self._code), PATIENCE_SECONDS)
        except TimeoutError:
            raise AtlassianError("Nobody has signed in within ten minutes.", advice="Start again.") from None

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 10)
            status, text = self._answer(head.decode("latin-1"))
            page = f"<!doctype html><meta charset=utf-8><title>Sign-in</title><p>{html.escape(text)}</p>".encode()
            lines = (
                f"HTTP/1.1 {status} {responses[status]}",
                "Content-Type: text/html; charset=utf-8",
                f"Content-Length: {len(page)}",
                "Content-Security-Policy: default-src 'none'",
                "Referrer-Policy: no-referrer",
                "Cache-Control: no-store",
                "Connection: close",
                "",
                "",
            )
            writer.write("\r\n".join(lines).encode() + page)
            await writer.drain()
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            writer.close()

    def _answer(self, head: str) -> tuple[int, str]:
        """Return the status and the text for a request, and keep the code or the refusal that it brings."""
        method, _, rest = head.partition("\r\n")[0].partition(" ")
        path, _, query = rest.partition(" ")[0].partition("?")
        hosts = [line[5:].strip() for line in head.split("\r\n") if line.lower().startswith("host:")]
        # Another name for this machine is another site's page (DNS rebinding).
        if method != "GET" or path != self._path or not all(is_loopback(host_of(f"http://{host}")) for host in hosts):
            return 404, "There is nothing here."
        try:
            code = self._authorisation.code_of(query)
        except AtlassianError as error:
            # Whoever doesn't know the state can't end the sign-in of somebody who does.
            if "another one" not in error.messages[0] and not self._code.done():
                self._code.set_exception(error)
            return 400, str(error)
        if not self._code.done():
            self._code.set_result(code)
        return 200, "You are signed in. You can close this page and go back to the terminal."


async def login(
    name: ProductName, settings: Settings, *, browser: bool, say: Callable[[str], None], read: Callable[[], str]
) -> None:
    """Sign a person in to a product and store the grant.

    `say` shows a line; `read` returns a line that the person pastes. Raises SettingsError where the settings can't be used
    for a sign-in, AtlassianError where it fails.
    """
    product, client = _client_of(name, settings)
    from mcp_atlassian_oauth.net.auth import grant_id, seed_of
    from mcp_atlassian_oauth.net.client import plain_client, trusted_by
    from mcp_atlassian_oauth.net.endpoint import TokenEndpoint
    from mcp_atlassian_oauth.net.store import open_store

    trust = trusted_by(settings, product)
    endpoint = TokenEndpoint.of(product, settings.auth_url, lambda: plain_client(settings, trust))
    store = open_store(settings)
    authorisation = Authorisation.begin(product, client, settings.auth_url)
    code = await _ask(authorisation, browser=browser, say=say, read=read)
    tokens = await endpoint.redeem(client, code, authorisation.redirect_uri, authorisation.verifier)
    if not tokens.refresh_token:
        raise AtlassianError(
            "The sign-in gave no refresh token, so it would end within the hour.",
            advice=f"Add offline_access to the scopes of the app and to {product.prefix}SCOPES (Cloud), and sign in again.",
        )
    # A server that names no scope has granted what was asked for (RFC 6749, section 5.1).
    scope = tokens.scope or authorisation.scope
    if product.deployment == "cloud":
        scope = " ".join(await _check_site(product, settings, tokens.access_token or "", trust)) or scope
    async with store.locked(grant_id(product, client)) as grant:
        await grant.save(attrs.evolve(tokens, seed=seed_of(client), scope=scope))
    say(f"Signed in to {product.base_url}.")
    say(f"Scopes: {_printable(scope, 2000)}.")
    say(f"The grant is stored in {_place(settings)}; servers with the same settings use and renew it.")
    if client.refresh_token:
        say(f"{product.prefix}REFRESH_TOKEN is set: the grant counts as long as it keeps this value.")


def _client_of(name: ProductName, settings: Settings) -> tuple[Product, OAuth]:
    product = settings.jira if name == "jira" else settings.confluence
    prefix = {"jira": "JIRA_", "confluence": "CONF_"}[name]
    if product is None:
        raise SettingsError(f"{prefix}BASE_URL is not set, so there is nowhere to sign in. Set it to your site.")
    client = product.credentials
    if not isinstance(client, OAuth) or not client.client_id:
        raise SettingsError(
            f"login needs an OAuth client. Set {prefix}CLIENT_ID and {prefix}CLIENT_SECRET, and unset other ways to sign in."
        )
    return product, client


async def _ask(authorisation: Authorisation, *, browser: bool, say: Callable[[str], None], read: Callable[[], str]) -> str:
    redirect = urlsplit(authorisation.redirect_uri)
    if browser and redirect.scheme == "http" and is_loopback(redirect.hostname or ""):
        import webbrowser

        async with Callback(authorisation) as callback:
            say(f"Open this page, if no browser does: {authorisation.url}")
            await asyncio.to_thread(webbrowser.open, authorisation.url)
            return await callback.code()
    say(f"Open this page in a browser and sign in: {authorisation.url}")
    say(f"It ends at an address that begins with {authorisation.redirect_uri} and may show an error. Paste that address here:")
    pasted = (await asyncio.to_thread(read)).strip()
    if not pasted.startswith(authorisation.redirect_uri):
        raise AtlassianError(
            f"That is no address that begins with {authorisation.redirect_uri}.", advice="Copy the whole address."
        )
    return authorisation.code_of(urlsplit(pasted).query)


async def _check_site(product: Product, settings: Settings, access_token: str, trust: object) -> tuple[str, ...]:
    """Return the scopes that the grant has for the site; raises AtlassianError where it gives no access to it."""
    import ssl

    import httpx

    from mcp_atlassian_oauth.net.client import plain_client
    from mcp_atlassian_oauth.net.cloud import RESOURCES_PATH, accessible_sites, scopes_of
    from mcp_atlassian_oauth.net.errors import translate

    assert isinstance(trust, ssl.SSLContext)
    try:
        async with plain_client(settings, trust) as http:
            headers = {"Authorization": f"Bearer {access_token}", "Accept": "application/json"}
            response = await http.get(f"{settings.api_url}{RESOURCES_PATH}", headers=headers)
    except httpx.HTTPError as error:
        raise translate(error) from error
    sites = accessible_sites(response)
    wanted = origin_of(product.base_url)
    if wanted not in sites:
        raise AtlassianError(
            f"The sign-in gives access to {', '.join(sorted(sites)) or 'no site'}, not to {wanted}.",
            advice=f"Sign in again and choose that site, or set {product.prefix}BASE_URL.",
        )
    return scopes_of(response, wanted)


def _place(settings: Settings) -> str:
    return "the Redis server of MCP_STATE_URL" if settings.state_url else str(settings.state_dir)


def _printable(text: str, most: int = 300) -> str:
    """Return what a server said, without anything that a terminal would obey."""
    return "".join(character if character.isprintable() else " " for character in text)[:most]
