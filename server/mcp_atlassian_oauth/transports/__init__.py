"""How clients reach the server: stdio, WebSocket and Streamable HTTP, and the bridge from one to the others."""
