"""Understanding what findings are chosen by: names of rules, severities and OPDs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from synergy import rules
from synergy.errors import UsageError
from synergy.names import closest, normalise

OWN = "own"  # the family of analysts' own analyses


def listed(given: str | Iterable[str]) -> list[str]:
    """Return one name or several as a list.

    >>> listed("high"), listed(("high", "low"))
    (['high'], ['high', 'low'])
    """
    return [given] if isinstance(given, str) else list(given)


def rules_named(name: str, own: Iterable[str] = ()) -> list[str]:
    """Return the ids that `name` names: a rule with or without its family, or a family.

    Parameters
    ----------
    name
        As the user wrote it.
    own
        The rules of analysts' own analyses. What begins with "own" may name none: an analysis
        that has found nothing.

    Raises
    ------
    UsageError
        ``unknown-rule``, naming the closest.

    Examples
    --------
    >>> rules_named("bottleneck"), rules_named("own/quiet")
    (['coordination/bottleneck'], [])
    """
    ids = list(dict.fromkeys((*rules.BY_ID, *own)))
    found = [id for id in ids if name in (id, *id.split("/"))]
    if found or name.partition("/")[0] == OWN:
        return found
    known = {part for id in ids for part in (id, *id.split("/"))}
    raise UsageError("unknown-rule", name=name, **near(name, known))


def severity_named(name: str) -> str:
    """Return a severity as it was named, if there is such a one.

    Raises
    ------
    UsageError
        ``unknown-severity``, naming the closest.
    """
    if name not in rules.SEVERITIES:
        known = list(rules.SEVERITIES)
        raise UsageError("unknown-severity", name=name, known=known, **near(name, known))
    return name


def opd_named(name: str, ids: Mapping[str, str]) -> str:
    """Return the id of the OPD that `name` names.

    Parameters
    ----------
    name
        As the user wrote it.
    ids
        Ids of OPDs by what they are called, normalised.

    Raises
    ------
    UsageError
        ``query-unknown-name``, naming the closest.

    Examples
    --------
    >>> opd_named("Dinas Kesehatan", {"dinas kesehatan": "dinkes"})
    'dinkes'
    """
    if (id := ids.get(normalise(name))) is not None:
        return id
    raise UsageError("query-unknown-name", parameter="opd", value=name, **near(name, ids))


def near(name: str, known: Collection[str]) -> dict[str, Any]:
    """Return the closest names and their number, as the sentences of errors need them."""
    found = closest(name, known)
    return {"closest": found, "count": len(found)}
