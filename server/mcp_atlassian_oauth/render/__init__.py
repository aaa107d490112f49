"""Answers as markdown, json or storage, within the client's budget."""
