"""What people read: every sentence, in Indonesian and English, keyed by code.

The sentences stand in ``words/<language>/<area>.ftl`` (Project Fluent); a code's area is
what stands before its first hyphen: ``problem-unresolved`` is in ``problem.ftl``, and
``problem-unresolved.mend`` is its attribute ``mend``. Besides Fluent's own NUMBER, the
files may call RUPIAH, PERCENT and DATE; numbers are written in the language's form. A list
is a fact twice: ``closest`` is "A, B, dan C", ``any_closest`` "A; B; atau C".
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from babel import Locale
    from fluent.runtime import FluentBundle
    from fluent.runtime.resolver import Pattern

LANGUAGES = ("id", "en")
DEFAULT_LANGUAGE = "id"
# Where people name the language once for all that they run.
VARIABLE = "SYNERGY_LANG"

# What a sentence holds of a text and of a list. Fluent refuses facts of over 2,500 characters.
_LONGEST = 240
_MOST = 8
_ANY = "any_"


def preferred() -> str:
    """Return the language of the variable SYNERGY_LANG; the default where it names none."""
    given = os.environ.get(VARIABLE, DEFAULT_LANGUAGE)
    return given if given in LANGUAGES else DEFAULT_LANGUAGE


def say(code: str, facts: Mapping[str, Any] | None = None, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return the sentence of `code` with `facts` put in.

    Raises
    ------
    KeyError
        If the language has no such code, or the sentence needs a fact that is not given.
    """
    sentence = _sentence(code, lang)
    if sentence.text is not None:
        return sentence.text
    return _formatted(code, lang, sentence.pattern, _facts(sentence.asked, facts or {}, lang))


def knows(code: str, lang: str = DEFAULT_LANGUAGE) -> bool:
    """Tell whether `lang` has a sentence for `code`."""
    identifier, _, attribute = code.partition(".")
    bundle = _bundle(lang, identifier.partition("-")[0])
    if not bundle.has_message(identifier):
        return False
    message = bundle.get_message(identifier)
    return attribute in message.attributes if attribute else message.value is not None


def joined(items: Sequence[str], lang: str = DEFAULT_LANGUAGE) -> str:
    """Join names as the language does: "A, B, dan C"; by semicolons where names hold commas."""
    texts = [str(item) for item in items]
    if len(texts) < 2:
        return "".join(texts)
    if any("," in text for text in texts):
        return "; ".join(texts)
    from babel.lists import format_list

    return str(format_list(texts, locale=_locale(lang)))


def alternatives(items: Sequence[str], lang: str = DEFAULT_LANGUAGE) -> str:
    """Join names of which one is meant: "A atau B", "A; B; atau C"; the first few of many."""
    texts = [_shortened(str(item)) for item in items[:_MOST]]
    if len(texts) < 2:
        return "".join(texts)
    last = say("list-or", {"last": texts.pop()}, lang)
    plain = len(texts) == 1 and "," not in texts[0]
    return f"{'; '.join(texts)}{'' if plain else ';'} {last}"


def number(value: float, lang: str = DEFAULT_LANGUAGE) -> str:
    """Write a number with the language's separators and at most two decimals."""
    from babel.numbers import format_decimal

    return str(format_decimal(value, format="#,##0.##", locale=_locale(lang)))


def percent(share: float, lang: str = DEFAULT_LANGUAGE) -> str:
    """Write a share of 1 as whole per cent."""
    from babel.numbers import format_percent

    return format_percent(share, locale=_locale(lang))


def rupiah(amount: float, lang: str = DEFAULT_LANGUAGE) -> str:
    """Write an amount as people say it: "Rp1,25 miliar"; below a million in full."""
    if abs(amount) < 1_000_000:
        return f"Rp{number(amount, lang)}"
    return f"Rp{_compact(amount, lang)}"


def date(iso: str, lang: str = DEFAULT_LANGUAGE) -> str:
    """Write an ISO date at the precision that it has: "Agustus 2020" of 2020-08."""
    match iso.split("-"):
        case [year, month]:
            meant, form = datetime.date(int(year), int(month), 1), "MMMM yyyy"
        case [year, month, day]:
            meant, form = datetime.date(int(year), int(month), int(day)), "d MMMM yyyy"
        case _:
            return iso
    from babel.dates import format_date

    return format_date(meant, form, locale=_locale(lang))


class _Sentence(NamedTuple):
    """A sentence as Fluent has compiled it; its text where it asks for no fact."""

    pattern: Pattern
    asked: frozenset[str]
    text: str | None


@cache
def _sentence(code: str, lang: str) -> _Sentence:
    identifier, _, attribute = code.partition(".")
    bundle = _bundle(lang, _area(identifier))
    message = bundle.get_message(identifier)
    pattern = message.attributes[attribute] if attribute else message.value
    if pattern is None:
        raise KeyError(f"{lang}: {code} has no text")
    asked = frozenset(_asked(pattern, bundle))
    return _Sentence(pattern, asked, None if asked else _formatted(code, lang, pattern, {}))


def _area(code: str) -> str:
    return code.partition("-")[0]


def _asked(node: Any, bundle: FluentBundle) -> Iterator[str]:
    """Yield the facts that a sentence asks for, and those of the messages that it puts in."""
    from fluent.syntax import ast

    if isinstance(node, list):
        for item in node:
            yield from _asked(item, bundle)
    elif isinstance(node, ast.VariableReference):
        yield node.id.name
    elif isinstance(node, ast.MessageReference):
        message = bundle.get_message(node.id.name)
        named = node.attribute
        yield from _asked(message.attributes[named.name] if named else message.value, bundle)
    elif isinstance(node, ast.BaseNode):
        yield from _asked(list(vars(node).values()), bundle)


def _formatted(code: str, lang: str, pattern: Pattern, facts: dict[str, Any]) -> str:
    text, errors = _bundle(lang, _area(code)).format_pattern(pattern, facts)
    if errors:
        raise KeyError(f"{lang}: {code}: {errors[0]}")
    return str(text)


def _facts(asked: Iterable[str], given: Mapping[str, Any], lang: str) -> dict[str, Any]:
    """Return the facts that a sentence asks for, as Fluent takes them: lists are slow to write."""
    facts = {name: _plain(given[name], lang) for name in asked if name in given}
    for name in asked:
        listed = given.get(name.removeprefix(_ANY)) if name.startswith(_ANY) else None
        if isinstance(listed, list | tuple):
            facts[name] = alternatives(listed, lang)
    return facts


def _plain(value: Any, lang: str) -> Any:
    """Turn a fact into what Fluent takes: text or a number."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return _listed([_shortened(str(item)) for item in value], lang)
    return _shortened(value) if isinstance(value, str) else value


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def _listed(items: Sequence[str], lang: str) -> str:
    """Join the first items and count the rest: a sentence is no place for a hundred names."""
    if len(items) <= _MOST:
        return joined(items, lang)
    shown = "; ".join(items[:_MOST])
    more = say("list-more", {"count": len(items) - _MOST}, lang)
    return f"{shown}; {more}"


def _functions(lang: str) -> dict[str, Callable[..., Any]]:
    def on_number(write: Callable[[float, str], str]) -> Callable[[Any], str]:
        # Fluent hands in its own number type, or "" for a missing fact.
        return lambda value: write(float(value), lang) if value != "" else "–"

    return {
        "RUPIAH": on_number(rupiah),
        "PERCENT": on_number(percent),
        "DATE": lambda value: date(str(value), lang) if value != "" else "–",
    }


# Babel reads the language's patterns anew for each amount, and a program's budget stands on maps,
# in tables and in sentences.
@lru_cache(maxsize=10_000, typed=True)
def _compact(amount: float, lang: str) -> str:
    from babel.numbers import format_compact_decimal

    return format_compact_decimal(
        amount, format_type="long", fraction_digits=2, locale=_locale(lang)
    )


@cache
def _locale(lang: str) -> Locale:
    from babel import Locale

    return Locale.parse(lang)


@cache
def _bundle(lang: str, area: str) -> FluentBundle:
    from fluent.runtime import FluentBundle, FluentResource

    path = resources.files(__name__) / lang / f"{area}.ftl"
    bundle = FluentBundle([lang], use_isolating=False, functions=_functions(lang))
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
