"""The conversation: what a client asks, what it gets, and what must be true of it."""

from __future__ import annotations

import asyncio
import json
import re
import sys
import textwrap
from typing import Any

from mcp import Client
from mcp.types import TextContent

from demo.stage import Sandbox

#: Lines of an answer that are shown.
SHOWN = 12


class DemoError(Exception):
    """Something that a person was promised did not happen."""


class Conversation:
    """One client's talk with the server, printed as it goes."""

    def __init__(self, client: Client, sandbox: Sandbox, *, token_ttl: float) -> None:
        self.client = client
        self.sandbox = sandbox
        self.token_ttl = token_ttl

    async def hold(self) -> None:
        """The whole of it. Raises `DemoError` at the first answer that isn't right."""
        tools = [tool.name for tool in (await self.client.list_tools()).tools]
        say(f"tools/list -> {len(tools)} tools: {', '.join(tools)}")
        expect(len(tools) >= 11, "at least eleven tools")
        project, key = await self._defaults_and_search()
        await self._issue(key)
        await self._comment(key, project)
        await self._page()
        await self._expiry(key)

    async def ask(self, tool: str, shown: int = SHOWN, **arguments: Any) -> str:
        """Call a tool, print question and answer, and return the answer's text."""
        say(f"> {tool}({', '.join(f'{name}={json.dumps(value)[:90]}' for name, value in arguments.items())})")
        result = await self.client.call_tool(tool, arguments)
        text = "\n".join(block.text for block in result.content if isinstance(block, TextContent))
        lines = text.splitlines()
        for line in lines[:shown]:
            print(textwrap.shorten(line, 150, placeholder=" …") if len(line) > 150 else line)
        if len(lines) > shown:
            print(f"… {len(lines) - shown} more lines")
        expect(not result.is_error, f"{tool} to succeed")
        return text

    async def _defaults_and_search(self) -> tuple[str, str]:
        everything = await self.ask("jira_search_issues", jql="created is not empty ORDER BY key", outputFormat="json")
        key = find(r'"([A-Z][A-Z0-9_]*-\d+)"', everything)
        project = key.rpartition("-")[0]
        answer = await self.ask("set_defaults", jiraProject=project, outputFormat="markdown")
        expect(project in answer, "the default project in the answer")
        answer = await self.ask("set_defaults", show=True)
        expect(project in answer, "the defaults to be kept")
        found = await self.ask("jira_search_issues", jql="ORDER BY created DESC")
        others = {match for match in re.findall(r"\b([A-Z][A-Z0-9_]*)-\d+\b", found) if match != project}
        expect(project in found and not others, f"issues of {project} only, though the query names no project")
        return project, key

    async def _issue(self, key: str) -> None:
        markdown = await self.ask("jira_get_issue", issue=key, outputFormat="markdown")
        expect(key in markdown, "the issue as markdown")
        as_json = await self.ask("jira_get_issue", issue=key, outputFormat="json", shown=3)
        expect(json.loads(as_json)["key"] == key, "the issue as JSON")
        storage = await self.ask("jira_get_issue", issue=key, outputFormat="storage", shown=3)
        expect(storage != markdown and len(storage) > 10, "the stored body unchanged")

    async def _comment(self, key: str, project: str) -> None:
        text = f"Checked by the demo: **all good** in `{project}`."
        answer = await self.ask("jira_add_comment", issue=key, body=text)
        expect("Checked by the demo" in answer, "the comment as the server holds it")
        again = await self.ask("jira_get_issue", issue=key, outputFormat="markdown", shown=0)
        expect("Checked by the demo: **all good**" in again, "the comment in the issue")

    async def _page(self) -> None:
        query = 'type = page AND text ~ "passenger" ORDER BY lastmodified DESC'
        found = await self.ask("conf_search_cql", cql=query, outputFormat="json")
        page = find(r'"id":\s*"(\d+)"', found)
        before = await self.ask("conf_get_page", page=page)
        stored = await self.ask("conf_get_page", page=page, outputFormat="storage", shown=3)
        body, changed = edit(before)
        answer = await self.ask("conf_update_page", page=page, body=body, shown=8)
        expect("ersion" in answer, "the new version's number")
        after = await self.ask("conf_get_page", page=page)
        expect(changed in after, "the changed sentence on the page")
        stored_after = await self.ask("conf_get_page", page=page, outputFormat="storage", shown=0)
        for macro in re.findall(r"<ac:structured-macro[^>]*>", stored):
            expect(macro in stored_after, f"the macro {macro} to be untouched")

    async def _expiry(self, key: str) -> None:
        before = await self.sandbox.refreshes()
        say(f"(the access token expires after {self.token_ttl:g} s: waiting)")
        await asyncio.sleep(self.token_ttl + 0.1)
        await self.ask("jira_get_issue", issue=key, shown=2)
        after = await self.sandbox.refreshes()
        expect(after > before, "the expired token to be refreshed on the way")
        say(f"(the token was refreshed: {after} refreshes so far)")


def edit(markdown: str) -> tuple[str, str]:
    """The page's body with one more sentence in its first plain paragraph, and that sentence."""
    sentence = "Reviewed by the demo."
    body = body_of(markdown)
    blocks = body.split("\n\n")
    for index, block in enumerate(blocks):
        if re.fullmatch(r"[A-Z][\w ,;'’()-]+[.]", block.strip()):
            blocks[index] = f"{block.rstrip()} {sentence}"
            return "\n\n".join(blocks), sentence
    raise DemoError("the page has no plain paragraph to change:\n" + markdown)


def body_of(markdown: str) -> str:
    """The page's own text in an answer of `conf_get_page`: what follows the facts about it."""
    _, _, body = markdown.partition("\n---\n")
    return body.strip() or markdown


def find(pattern: str, text: str) -> str:
    """The first match's group, or a `DemoError`."""
    match = re.search(pattern, text)
    expect(match is not None, f"something like {pattern} in the answer")
    assert match is not None
    return match[1]


def say(text: str) -> None:
    """One line of the conversation, set apart."""
    print(f"\n\033[1m{text}\033[0m" if sys.stdout.isatty() else f"\n{text}", flush=True)


def expect(fulfilled: bool, what: str) -> None:
    """Raise `DemoError` unless it is so."""
    if not fulfilled:
        raise DemoError(f"expected {what}")
