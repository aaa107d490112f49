"""How alike two issues are by their words: the heuristic mode of jira_find_similar. Pure functions, no request."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import attrs

# Identifiers count as one word and as their parts ("NullPointerException", "http-500").
_WORD = re.compile(r"[^\W_]+(?:[-._'’][^\W_]+)*")
_PART = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+(?![^\W\d_A-Z])|\d+")
_ENDINGS = ("ations", "ation", "ings", "ing", "edly", "ed", "ies", "es", "ly", "s", "e")
_ENGLISH = """
a about after all also although always am an and any are as at be because been before being both but by can
cannot could did do does doing done each either else ever every few for from get gets getting got had has have
having he her here him his how however i if in instead into is issue it its just like made make makes many may
me might more most much must my need needs no nor not now of off on once one only onto or other our out over
own please same she should since so some still such than that the their them then there these they this those
though ticket to too under until up us use used user users using very via was way we well were what when where
whether which while who whose why will with within without would yet you your
"""
_GERMAN = """
aber alle als am an auch auf aus bei beim bin bis da das dass dem den der des die dies diese dieser doch du
durch ein eine einem einen einer es für hat ich ihr im in ist ja kann kein keine man mehr mit nach nicht noch
nur oder ohne sein sich sie sind so um und uns vom von vor war was wenn wer wie wir wird zu zum zur über
"""
STOP_WORDS = frozenset((_ENGLISH + _GERMAN).split())
QUERY_WORDS = 8
SUMMARY_WEIGHT = 3.0
SHARED_LABEL = 0.05
SHARED_COMPONENT = 0.05


@attrs.frozen
class Subject:
    """What is compared: two texts and the labels and components beside them."""

    summary: str = ""
    description: str = ""
    labels: frozenset[str] = frozenset()
    components: frozenset[str] = frozenset()


@attrs.frozen
class Score:
    """`value` is 0…1: the share of weighted words in common; `shared` names the words, best first."""

    value: float
    shared: tuple[str, ...]


def words(text: str) -> list[str]:
    """Return the words of a text that tell something, lower case, in order, with repetitions."""
    found = []
    for word in _WORD.findall(text):
        parts = _PART.findall(word)
        for candidate in (word, *(parts if len(parts) > 1 else ())):
            lowered = candidate.lower()
            if (len(lowered) >= 3 or (len(lowered) == 2 and not lowered.isalpha())) and lowered not in STOP_WORDS:
                found.append(lowered)
    return found


def stem(word: str) -> str:
    """Return a word without its common ending, so that "crashes", "crashed" and "crashing" are one."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def query_words(subject: Subject, limit: int = QUERY_WORDS) -> tuple[str, ...]:
    """Return the words to search candidates by: those of the summary before others, repeated and long ones first."""
    plain = [word for word in words(subject.description) if word.isalnum()]
    often = Counter(plain)
    in_summary = dict.fromkeys(word for word in words(subject.summary) if word.isalnum())
    rest = sorted(often.keys() - in_summary.keys(), key=lambda word: (-often[word], -len(word), word))
    ranked = sorted(in_summary, key=lambda word: (-often[word], -len(word)))
    chosen: dict[str, str] = {}
    for word in (*ranked, *rest):
        chosen.setdefault(stem(word), word)
    return tuple(chosen.values())[:limit]


def scores(subject: Subject, candidates: Sequence[Subject]) -> list[Score]:
    """Return a score for each candidate; words that few candidates have weigh more (inverse document frequency)."""
    bags = [_bag(candidate) for candidate in candidates]
    rarity = _Rarity(bags)
    own = _bag(subject)
    total = sum(weight * rarity(word) for word, weight in own.items())
    return [_score(subject, own, candidate, bag, rarity, total) for candidate, bag in zip(candidates, bags, strict=True)]


def _bag(subject: Subject) -> Mapping[str, float]:
    """Return the weight of each stem: more in a summary than in a description, and not much more for repetitions."""
    weights: dict[str, float] = {}
    for text, weight in ((subject.summary, SUMMARY_WEIGHT), (subject.description, 1.0)):
        for word, count in Counter(map(stem, words(text))).items():
            weights[word] = max(weights.get(word, 0.0), weight * (1 + math.log(count) / 4))
    return weights


class _Rarity:
    """Inverse document frequency: what a word weighs by how few of the candidates have it."""

    def __init__(self, bags: Sequence[Mapping[str, float]]) -> None:
        self._documents = len(bags)
        self._counts = Counter(word for bag in bags for word in bag)

    def __call__(self, word: str) -> float:
        return math.log(1 + (self._documents + 1) / (self._counts[word] + 0.5))


def _score(
    subject: Subject,
    own: Mapping[str, float],
    candidate: Subject,
    bag: Mapping[str, float],
    rarity: _Rarity,
    total: float,
) -> Score:
    common = {word: min(weight, bag[word]) * rarity(word) for word, weight in own.items() if word in bag}
    # A long candidate has more words by chance: its own weight is part of the measure (Dice), but with half the say.
    other = sum(weight * rarity(word) for word, weight in bag.items())
    measure = 0.75 * total + 0.25 * other
    value = sum(common.values()) / measure if measure else 0.0
    labels, components = subject.labels & candidate.labels, subject.components & candidate.components
    value += SHARED_LABEL * min(2, len(labels)) + SHARED_COMPONENT * min(2, len(components))
    ranked = sorted(common, key=lambda word: -common[word])
    return Score(min(1.0, value), tuple(_spelled(ranked, (subject.summary, subject.description))))


def _spelled(stems: Iterable[str], texts: Iterable[str]) -> Iterable[str]:
    spelling: dict[str, str] = {}
    for word in (word for text in texts for word in words(text)):
        spelling.setdefault(stem(word), word)
    return (spelling.get(word, word) for word in stems)
