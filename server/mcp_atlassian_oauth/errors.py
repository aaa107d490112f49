"""The one error type that crosses rooms."""

from __future__ import annotations


class AtlassianError(Exception):
    """A call to Atlassian that failed, in words a model can act on.

    `messages` are Atlassian's own (or ours, where no server was reached), `status` is the HTTP status of the answer or
    None where there was none, `advice` is what to do next ("" where nothing is known). `str(error)` is what a model
    reads.
    """

    def __init__(self, *messages: str, status: int | None = None, advice: str = "") -> None:
        super().__init__(*messages)
        self.messages: tuple[str, ...] = tuple(message for message in messages if message)
        self.status = status
        self.advice = advice

    def __str__(self) -> str:
        said = self.messages or (f"Atlassian answered {self.status}." if self.status else "The call failed.",)
        return "\n".join((*said, *((self.advice,) if self.advice else ())))

    def __repr__(self) -> str:
        return f"{type(self).__name__}(status={self.status!r}, messages={self.messages!r}, advice={self.advice!r})"
