"""`mcp-atlassian-oauth doctor`: what is set up well, what is not, and what to do about it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from mcp_atlassian_oauth import diagnosis
from mcp_atlassian_oauth.diagnosis import DEPLOYMENTS, Check
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.limits_in_force import allowed_keys, limits
from mcp_atlassian_oauth.products import OAuth, Product, ServiceAccount, SettingsError
from mcp_atlassian_oauth.settings import Settings

if TYPE_CHECKING:
    import httpx

_TITLES = {"jira": "Jira", "confluence": "Confluence"}
# Where each product says who calls, and what it is.
_MYSELF = {
    ("jira", "cloud"): "/rest/api/3/myself",
    ("jira", "datacenter"): "/rest/api/2/myself",
    ("confluence", "cloud"): "/wiki/rest/api/user/current",
    ("confluence", "datacenter"): "/rest/api/user/current",
}
_VERSION = {
    ("jira", "cloud"): "/rest/api/3/serverInfo",
    ("jira", "datacenter"): "/rest/api/2/serverInfo",
    ("confluence", "cloud"): "/wiki/rest/api/settings/systemInfo",
    ("confluence", "datacenter"): "/rest/api/server-information",
}


def wrong_settings(error: SettingsError) -> tuple[Check, ...]:
    """Return the checks for settings that can't be used."""
    return tuple(Check("settings", "variables", False, problem, "Change the variable as it says.") for problem in error.problems)


async def examine(settings: Settings) -> tuple[Check, ...]:
    """Look at everything once: one request or a few to each product, and at the token store. Changes no data."""
    checks = [Check("settings", "variables", True, f"{len(settings.products)} product(s) configured")]
    if not settings.ssl_verify:
        checks.append(
            Check("settings", "TLS", False, "MCP_SSL_VERIFY=false: any server is believed", "Set MCP_CA_BUNDLE instead.")
        )
    checks += limits(settings)
    checks.append(await _store(settings))
    for product in settings.products:
        checks += await _product(product, settings)
    return tuple(checks)


def as_json(checks: Sequence[Check]) -> str:
    """Return the checks as JSON: {"ok": …, "checks": [{subject, name, ok, found, fix}]}."""
    import orjson

    answer = {"ok": all(check.ok for check in checks), "checks": [attrs.asdict(check) for check in checks]}
    return orjson.dumps(answer, option=orjson.OPT_INDENT_2).decode()


def as_text(checks: Sequence[Check]) -> str:
    """Return the checks for people, one a line, problems with their fix."""
    lines = []
    for check in checks:
        lines.append(f"{'ok     ' if check.ok else 'problem'}  {check.subject}: {check.name}: {check.found}")
        if check.fix:
            lines.append(f"         fix: {check.fix}")
    return "\n".join(lines)


async def _store(settings: Settings) -> Check:
    if settings.state_url:
        from mcp_atlassian_oauth.net.redis_store import RedisStore

        try:
            version, durable = await RedisStore(settings.state_url).check()
        except AtlassianError as error:
            return _failed("token store", "Redis", error)
        if not durable:
            return Check(
                "token store", "Redis", False, f"Redis {version} forgets when it crashes", "Set appendonly yes in Redis."
            )
        return Check("token store", "Redis", True, f"Redis {version} answers")
    from mcp_atlassian_oauth.net.private import FILE_MODE, FOLDER_MODE, TOKENS_FILE, other_mode

    folder = settings.state_dir
    if not folder.exists():
        return Check("token store", "permissions", True, f"{folder} will be made when it is needed, for you only")
    if not os.access(folder, os.W_OK | os.X_OK):
        return Check("token store", "permissions", False, f"{folder} can't be written", "Set MCP_STATE_DIR to a folder of yours.")
    for path, wanted in ((folder, FOLDER_MODE), (folder / TOKENS_FILE, FILE_MODE)):
        mode = other_mode(path, wanted)
        if mode is not None:
            found = f"{path} has the permissions {mode:o}, and should have {wanted:o}"
            return Check("token store", "permissions", False, found, f"chmod {wanted:o} {path}, or start the server: it does.")
    return Check("token store", "permissions", True, f"{folder} is for its owner only")


async def _product(product: Product, settings: Settings) -> list[Check]:
    title = _TITLES[product.name]
    from mcp_atlassian_oauth.net.client import open_client

    where = f"{DEPLOYMENTS[product.deployment]} at {product.base_url}, by {type(product.credentials).__name__}"
    checks = [Check(title, "way to sign in", True, where)]
    key = (product.name, product.deployment)
    try:
        client = open_client(product, settings)
    except AtlassianError as error:
        return [*checks, _failed(title, "TLS", error)]
    async with client:
        answer, problem = await _get(client, _MYSELF[key], title)
        if answer is None:
            return [*checks, *problem]
        tls = "TLS, certificate accepted" if answer.request.url.scheme == "https" else "no TLS"
        if not settings.ssl_verify and answer.request.url.scheme == "https":
            tls = "TLS, certificate not checked"
        checks.append(Check(title, "reachable", True, f"{answer.request.url.host} answers ({tls})"))
        checks += diagnosis.certificate(title, answer)
        checks.append(diagnosis.clock(title, answer))
        if answer.status_code != 200:
            checks.append(_refused(title, product, answer.status_code))
            return checks
        checks.append(Check(title, "sign-in", True, f"as {diagnosis.person(answer)}"))
        told, problem = await _get(client, _VERSION[key], title)
        checks += problem if told is None else [diagnosis.version(title, product, told)]
        checks.append(diagnosis.scopes(title, product, await _granted(product, settings, answer)))

        async def ask(path: str) -> httpx.Response | None:
            return (await _get(client, path, title))[0]

        checks += await allowed_keys(product, settings, title, ask)
    return checks


async def _get(client: httpx.AsyncClient, path: str, title: str) -> tuple[httpx.Response | None, list[Check]]:
    import httpx

    from mcp_atlassian_oauth.net.endpoint import DeadGrantError
    from mcp_atlassian_oauth.net.errors import translate

    try:
        return await client.get(path, headers={"Accept": "application/json"}), []
    except DeadGrantError as error:
        return None, [_failed(title, "sign-in", error)]
    except (AtlassianError, httpx.HTTPError, httpx.InvalidURL) as error:
        said = translate(error)
        return None, [_failed(title, "certificate" if "certificate of" in str(said) else "reachable", said)]


async def _granted(product: Product, settings: Settings, signed: httpx.Response) -> tuple[str, ...]:
    """Return the scopes of the sign-in: as Cloud's gateway lists them, or as the token endpoint said; () where nobody did."""
    credentials = product.credentials
    if not isinstance(credentials, (OAuth, ServiceAccount)):
        return ()
    from mcp_atlassian_oauth.net.auth import grant_id
    from mcp_atlassian_oauth.net.store import open_store

    found = await _listed(product, settings, signed) if product.deployment == "cloud" else ()
    if found or not product.keeps_tokens:
        return found
    try:
        stored = await open_store(settings).load(grant_id(product, credentials))
    except AtlassianError:
        return ()
    return tuple(stored.scope.split()) if stored else ()


async def _listed(product: Product, settings: Settings, signed: httpx.Response) -> tuple[str, ...]:
    import httpx

    from mcp_atlassian_oauth.addresses import origin_of
    from mcp_atlassian_oauth.net.client import plain_client, trusted_by
    from mcp_atlassian_oauth.net.cloud import RESOURCES_PATH, scopes_of

    headers = {"Authorization": signed.request.headers.get("Authorization", ""), "Accept": "application/json"}
    try:
        async with plain_client(settings, trusted_by(settings, product)) as http:
            response = await http.get(f"{settings.api_url}{RESOURCES_PATH}", headers=headers)
    except httpx.HTTPError:
        return ()
    return scopes_of(response, origin_of(product.base_url))


def _refused(title: str, product: Product, status: int) -> Check:
    fix = f"Check the credentials that begin with {product.prefix}, and that they were made for {product.base_url}."
    if status == 404:
        fix = f"Check the context path in {product.prefix}BASE_URL, and {product.prefix}DEPLOYMENT."
    return Check(title, "sign-in", False, f"answered {status}", fix)


def _failed(subject: str, name: str, error: AtlassianError) -> Check:
    return Check(subject, name, False, " ".join(error.messages), error.advice)
