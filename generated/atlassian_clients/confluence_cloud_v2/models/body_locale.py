"""Made by `make generate`."""

from typing import Literal

BodyLocale = Literal[
    "cs-CZ",
    "da-DK",
    "de-DE",
    "en-GB",
    "en-US",
    "es-ES",
    "fi-FI",
    "fr-FR",
    "hu-HU",
    "it-IT",
    "ja-JP",
    "ko-KR",
    "nb-NO",
    "nl-NL",
    "pl-PL",
    "pt-BR",
    "ru-RU",
    "sv-SE",
    "tr-TR",
    "zh-CN",
    "zh-TW",
]
