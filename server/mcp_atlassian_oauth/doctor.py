"""`mcp-atlassian-oauth doctor`: what is set up well, what is not, and what to do about it."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Sequence
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.products import OAuth, Product, SettingsError
from mcp_atlassian_oauth.settings import Settings

if TYPE_CHECKING:
    import httpx

# Seconds that two clocks may differ: token lifetimes are taken from this machine's.
MOST_SKEW = 60.0
_TITLES = {"jira": "Jira", "confluence": "Confluence"}
_DEPLOYMENTS = {"cloud": "Cloud", "datacenter": "Data Center"}
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
    ("confluence", "datacenter"): "/rest/api/server-information",
}


@attrs.frozen
class Check:
    """One thing that was looked at: what was found, and where that is a problem, what mends it."""

    subject: str
    name: str
    ok: bool
    found: str
    fix: str = ""


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
    from mcp_atlassian_oauth.net.store import FILE_NAME

    folder = settings.state_dir
    if not folder.exists():
        return Check("token store", "permissions", True, f"{folder} will be made when it is needed, for you only")
    if not os.access(folder, os.W_OK | os.X_OK):
        return Check("token store", "permissions", False, f"{folder} can't be written", "Set MCP_STATE_DIR to a folder of yours.")
    if os.name == "posix":
        for path, most in ((folder, 0o700), (folder / FILE_NAME, 0o600)):
            if not path.exists():
                continue
            mode = path.stat().st_mode
            if stat.S_IMODE(mode) & ~most and not mode & stat.S_ISVTX:
                open_to = f"{path} is open to others ({stat.S_IMODE(mode):o})"
                return Check("token store", "permissions", False, open_to, f"chmod {most:o} {path}")
    return Check("token store", "permissions", True, f"{folder} is for its owner only")


async def _product(product: Product, settings: Settings) -> list[Check]:
    title = _TITLES[product.name]
    from mcp_atlassian_oauth.net.client import open_client

    where = f"{_DEPLOYMENTS[product.deployment]} at {product.base_url}, by {type(product.credentials).__name__}"
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
        tls = "TLS, certificate accepted" if product.base_url.startswith("https://") else "no TLS"
        checks.append(Check(title, "reachable", True, f"{answer.request.url.host} answers ({tls})"))
        checks += _skew(title, answer)
        if answer.status_code != 200:
            checks.append(_refused(title, product, answer.status_code))
            return checks
        checks.append(Check(title, "sign-in", True, f"as {_person(answer)}"))
        if key in _VERSION:
            version, problem = await _get(client, _VERSION[key], title)
            checks += problem if version is None else [_version(title, product, version)]
        if product.deployment == "cloud" and isinstance(product.credentials, OAuth):
            checks += await _scopes(title, product, settings, answer)
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
        return None, [_failed(title, "reachable", translate(error))]


async def _scopes(title: str, product: Product, settings: Settings, signed: httpx.Response) -> list[Check]:
    import httpx

    from mcp_atlassian_oauth.addresses import origin_of
    from mcp_atlassian_oauth.net.client import plain_client, trusted_by
    from mcp_atlassian_oauth.net.cloud import RESOURCES_PATH, accessible_sites

    headers = {"Authorization": signed.request.headers.get("Authorization", "")}
    try:
        async with plain_client(settings, trusted_by(settings, product)) as http:
            response = await http.get(f"{settings.api_url}{RESOURCES_PATH}", headers=headers)
        wanted = accessible_sites(response).get(origin_of(product.base_url))
        resources = response.json() if wanted else []
    except (httpx.HTTPError, ValueError):
        return []
    scopes = next((r.get("scopes") for r in resources if isinstance(r, dict) and r.get("id") == wanted), None) or []
    missing = [scope for scope in getattr(product.credentials, "scopes", ()) if scope not in scopes and scope != "offline_access"]
    if missing:
        fix = f"Add them to the OAuth app and run `mcp-atlassian-oauth login {product.name}`."
        return [Check(title, "scopes", False, f"not granted: {' '.join(missing)}", fix)]
    return [Check(title, "scopes", True, " ".join(map(str, scopes)))]


def _skew(title: str, answer: httpx.Response) -> list[Check]:
    """Return the check of this machine's clock against the server's Date, where it sends one."""
    try:
        skew = time.time() - parsedate_to_datetime(answer.headers.get("Date", "")).timestamp()
    except (TypeError, ValueError):
        return []
    if abs(skew) > MOST_SKEW:
        return [Check(title, "clock", False, f"differs by {skew:+.0f} s from the server's", "Set this machine's clock (NTP).")]
    return [Check(title, "clock", True, f"differs by {abs(skew):.0f} s")]


def _refused(title: str, product: Product, status: int) -> Check:
    fix = f"Check the credentials that begin with {product.prefix}, and that they were made for {product.base_url}."
    if status == 404:
        fix = f"Check the context path in {product.prefix}BASE_URL, and {product.prefix}DEPLOYMENT."
    return Check(title, "sign-in", False, f"answered {status}", fix)


def _version(title: str, product: Product, answer: httpx.Response) -> Check:
    told = _object(answer)
    deployment = str(told.get("deploymentType", "")).lower()
    if deployment in ("cloud", "server") and (deployment == "cloud") != (product.deployment == "cloud"):
        right = "cloud" if deployment == "cloud" else "datacenter"
        found = f"the site is {_DEPLOYMENTS[right]}"  # type: ignore[index,unused-ignore]
        return Check(title, "version", False, found, f"Set {product.prefix}DEPLOYMENT={right}.")
    return Check(title, "version", True, str(told.get("version") or "not told"))


def _person(answer: httpx.Response) -> str:
    told = _object(answer)
    return str(told.get("displayName") or told.get("name") or told.get("username") or "somebody without a name")


def _object(answer: httpx.Response) -> dict[str, Any]:
    try:
        told = answer.json()
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _failed(subject: str, name: str, error: AtlassianError) -> Check:
    return Check(subject, name, False, " ".join(error.messages), error.advice)
