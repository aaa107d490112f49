"""Run the demo: both deployments, over stdio and over ws."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path

from demo.conversation import Conversation, DemoError, say
from demo.stage import sandbox, stdio_connection, ws_connection

CONNECTIONS = {"stdio": stdio_connection, "ws": ws_connection}
DEPLOYMENTS = {"cloud": "Cloud", "datacenter": "Data Center"}
#: Life of an access token in seconds: short, so that one expires while the client talks.
TOKEN_TTL = 1.0


async def demonstrate(deployment: str, transport: str) -> str | None:
    """One conversation against a fresh sandbox; what went wrong, or None."""
    with sandbox(deployment, token_ttl=TOKEN_TTL) as running, tempfile.TemporaryDirectory() as state:
        async with CONNECTIONS[transport](running.env, Path(state)) as client:
            try:
                await Conversation(client, running, token_ttl=TOKEN_TTL).hold()
            except DemoError as failure:
                return str(failure)
    return None


def main() -> int:
    """All conversations; 0 when every answer was right."""
    started = time.monotonic()
    for deployment, name in DEPLOYMENTS.items():
        for transport in CONNECTIONS:
            say(f"===== {name} over {transport} =====")
            failure = asyncio.run(demonstrate(deployment, transport))
            if failure:
                print(f"\nThe demo failed: {failure}", file=sys.stderr)
                return 1
    say(
        f"Every answer was right: {len(DEPLOYMENTS)} deployments, {len(CONNECTIONS)} transports, "
        f"{time.monotonic() - started:.0f} s."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
