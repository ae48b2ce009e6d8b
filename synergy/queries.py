"""The named questions of ``queries/*.cypher``: their headers, parameters and list.

A file is a ``//`` header and one statement::

    // id: Desa tanpa program
    // en: Villages without a program
    // purpose.id: Desa yang tidak disebut dalam program mana pun.
    // purpose.en: Villages that no program names.
    // $district = ""
    //   id: kecamatan (nama atau kode); kosong berarti semua
    //   en: district (name or code); empty means all

    MATCH (v:Village {plan: $plan}) ...

A parameter's default is written as JSON, and gives its type; one without a default must be
given, as text. ``$plan`` is the store's to fill in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TypeAlias

from synergy.errors import UsageError
from synergy.names import closest

Value: TypeAlias = str | int | float | bool

_LANGUAGES = ("id", "en")
_FIELD = re.compile(r"(?P<field>(purpose\.)?(id|en)): (?P<text>.+)")
_PARAMETER = re.compile(r"\$(?P<name>\w+)( = (?P<default>.+))?")
_TRUE = ("true", "ya", "yes", "1")
_FALSE = ("false", "tidak", "no", "0")


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a question asks for; `default` None means that it must be given."""

    name: str
    default: Value | None
    meanings: Mapping[str, str]  # by language


@dataclass(frozen=True, slots=True)
class Query:
    """A named question.

    Parameters
    ----------
    titles, purposes
        One line each, by language.
    cypher
        The statement without its header.
    """

    name: str
    titles: Mapping[str, str]
    purposes: Mapping[str, str]
    parameters: tuple[Parameter, ...]
    cypher: str


def names() -> list[str]:
    """Return the names of all questions, sorted."""
    return sorted(
        entry.name.removesuffix(".cypher")
        for entry in _folder().iterdir()
        if entry.name.endswith(".cypher")
    )


def load(name: str) -> Query:
    """Return the question `name`.

    Raises
    ------
    UsageError
        ``unknown-query``, naming the closest.
    """
    if name not in names():
        raise UsageError("unknown-query", name=name, **_closest(name, names()))
    return parse(name, (_folder() / f"{name}.cypher").read_text(encoding="utf-8"))


def parse(name: str, text: str) -> Query:
    """Return the question that a file's `text` holds.

    Raises
    ------
    ValueError
        If a header line is not understood, or a title, purpose or meaning is missing.
    """
    lines = text.splitlines()
    length = next((n for n, line in enumerate(lines) if not line.startswith("//")), len(lines))
    fields: dict[str, str] = {}
    parameters: list[tuple[str, Value | None, dict[str, str]]] = []
    for line in lines[:length]:
        content = line.removeprefix("//").strip()
        if (match := _FIELD.fullmatch(content)) is not None:
            place = parameters[-1][2] if parameters else fields
            place[match["field"]] = match["text"]
        elif (match := _PARAMETER.fullmatch(content)) is not None:
            default = json.loads(match["default"]) if match["default"] else None
            parameters.append((match["name"], default, {}))
        else:
            raise ValueError(f"{name}: header line not understood: {line}")
    wanted = {f"{prefix}{lang}" for prefix in ("", "purpose.") for lang in _LANGUAGES}
    if set(fields) != wanted or any(set(p[2]) != set(_LANGUAGES) for p in parameters):
        raise ValueError(f"{name}: title, purpose or a parameter's meaning is missing")
    return Query(
        name,
        {lang: fields[lang] for lang in _LANGUAGES},
        {lang: fields[f"purpose.{lang}"] for lang in _LANGUAGES},
        tuple(Parameter(*p) for p in parameters),
        "\n".join(lines[length:]).strip() + "\n",
    )


def bind(query: Query, given: Mapping[str, str]) -> dict[str, Value]:
    """Return the values of `query`'s parameters, `given` as text or by default.

    Raises
    ------
    UsageError
        ``query-parameter`` for a name that the question does not have,
        ``query-parameter-missing`` for one that must be given, ``query-value`` for a value
        that is not of the default's type.
    """
    known = [p.name for p in query.parameters]
    for name in given:
        if name not in known:
            near = _closest(name, known)
            raise UsageError(
                "query-parameter",
                query=query.name,
                name=name,
                known=known,
                total=len(known),
                **near,
            )
    values: dict[str, Value] = {}
    for parameter in query.parameters:
        if parameter.name in given:
            values[parameter.name] = _converted(query, parameter, given[parameter.name])
        elif parameter.default is not None:
            values[parameter.name] = parameter.default
        else:
            raise UsageError("query-parameter-missing", query=query.name, name=parameter.name)
    return values


# What a statement may begin with, and what makes one write, read files or change settings.
# A database that is opened read-only still exports, imports, attaches and checkpoints.
_BEGINNINGS = ("MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN")
_FORBIDDEN = frozenset(
    ("CREATE", "MERGE", "DELETE", "DETACH", "SET", "REMOVE", "FOREACH", "CALL", "LOAD", "COPY")
)
_TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\$?\w+|\S""", re.DOTALL
)


def require_reading(cypher: str, given: Collection[str]) -> None:
    """See to it that `cypher` is one statement that only reads.

    Parameters
    ----------
    cypher
        As the user wrote it.
    given
        The names of the parameters that have a value.

    Raises
    ------
    UsageError
        ``query-writes`` with the word that does not belong in a reading statement,
        ``query-several``, ``query-empty``, ``query-no-value`` for a parameter without value.
    """
    tokens = [t for t in _TOKEN.findall(cypher) if not t.startswith(("//", "/*"))]
    while tokens and tokens[-1] == ";":
        tokens.pop()
    if not tokens:
        raise UsageError("query-empty")
    if ";" in tokens:
        raise UsageError("query-several")
    if tokens[0].upper() not in _BEGINNINGS:
        raise UsageError("query-writes", word=tokens[0])
    for before, token, after in zip(["", *tokens], tokens, [*tokens[1:], ""], strict=False):
        # After these it is a property, label or alias; before those a variable or map key.
        named = before.upper() in (".", ":", "|", "AS") or after in (".", ":")
        if token.upper() in _FORBIDDEN and not named:
            raise UsageError("query-writes", word=token)
        if token.startswith("$") and token[1:] and token[1:] not in given:
            raise UsageError("query-no-value", name=token[1:])


def _converted(query: Query, parameter: Parameter, text: str) -> Value:
    default = parameter.default
    try:
        if default is None or isinstance(default, str):
            return text
        if isinstance(default, bool):
            return {**dict.fromkeys(_TRUE, True), **dict.fromkeys(_FALSE, False)}[text.lower()]
        return type(default)(text)
    except (ValueError, KeyError) as error:
        raise UsageError(
            "query-value",
            query=query.name,
            name=parameter.name,
            value=text,
            type=type(default).__name__,
        ) from error


def _closest(name: str, known: Collection[str]) -> dict[str, object]:
    found = closest(name, known)
    return {"closest": found, "count": len(found)}


@cache
def _folder() -> Traversable:
    """Return the folder of the questions: in a wheel inside the package, else beside it."""
    packed = resources.files("synergy") / "_queries"
    return packed if packed.is_dir() else Path(__file__).parents[1] / "queries"
