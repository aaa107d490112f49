"""Which space a user means: its key, its name, its address."""

from __future__ import annotations

import re
from urllib.parse import unquote

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.addresses import is_address, of_site
from mcp_atlassian_oauth.sites.protocols import Confluence, Space
from mcp_atlassian_oauth.tools.choices import Named, the_one
from mcp_atlassian_oauth.tools.page_names import space_of
from mcp_atlassian_oauth.tools.registry import Call

NOT_FOUND = 404
_IN_PATH = re.compile(r"/(?:spaces|display)/([^/?#]+)")


async def the_space(call: Call, written: str | None) -> Space:
    """Return the space that a key, a name or an address means, with its description; the default one for none.

    Raises AtlassianError with the candidates where several have the name, with the closest where none has it.
    """
    confluence = call.confluence()
    text = _key(confluence, space_of(call, written))
    if len(text.split()) == 1:
        try:
            return await confluence.spaces.one(text)
        except AtlassianError as error:
            if error.status != NOT_FOUND:
                raise
    return await confluence.spaces.one((await _by_name(confluence, text)).key or "")


async def space_key(call: Call, written: str | None) -> str:
    """Return the key of the space that a key, a name or an address means; see `the_space`."""
    confluence = call.confluence()
    text = _key(confluence, space_of(call, written))
    if len(text.split()) == 1:
        try:
            await confluence.space_id(text)
        except AtlassianError as error:
            if error.status != NOT_FOUND:
                raise
        else:
            return text
    return (await _by_name(confluence, text)).key or ""


def _key(confluence: Confluence, text: str) -> str:
    if not is_address(text):
        return text.strip()
    found = _IN_PATH.search(of_site(text.strip(), confluence.url, "Confluence").path)
    if not found:
        raise AtlassianError(f"The address {clip(text)} names no space.", advice="Pass the space's key.")
    return unquote(found[1])


async def _by_name(confluence: Confluence, name: str) -> Space:
    every = [space for space in await confluence.spaces.every() if space.key]
    known = [(Named(space.key or "", space.name or "", space.type or ""), space) for space in every]
    return the_one("space", name, known, "conf_list_spaces lists them.")
