"""`make demo`: the sandbox, the server and a real MCP client, talking. Every step is checked; a wrong answer ends it."""
