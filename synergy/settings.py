"""Thresholds and weights, by family; every one can be changed in ``synergy.toml``.

Each field's one-line help is the sentence ``setting-<family>-<field>`` in ``words``,
underscores written as hyphens.
"""

from __future__ import annotations

import dataclasses
import math
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from synergy.errors import UsageError, expect
from synergy.names import closest
from synergy.plain import plain


def _share(default: float) -> float:
    """Declare a setting that is a share, a chance or a likeness: 0 to 1."""
    return field(default=default, metadata={"most": 1.0})


@dataclass(frozen=True)
class Findings:
    """What holds for findings of all families."""

    high_cap: int = 10
    off: tuple[str, ...] = ()


@dataclass(frozen=True)
class Overlap:
    """The overlap family's thresholds."""

    duplication_activity: float = _share(0.6)
    duplication_share: float = _share(0.5)
    overlap_activity: float = _share(0.5)
    overlap_share: float = _share(0.3)
    other_function: float = _share(0.5)
    candidate_activity: float = _share(0.3)
    candidate_count: int = 50
    common_share: float = _share(0.05)
    common_count: int = 10
    group_size: int = 12
    fragmentation_opds: float = 3.0
    fragmentation_strong: float = 5.0
    fragmentation_covered: float = _share(0.8)
    fragmentation_count: int = 10
    budget_share: float = _share(0.25)


@dataclass(frozen=True)
class Orphan:
    """The orphan family's thresholds."""

    top_budget_share: float = _share(0.1)
    placed_share: float = _share(0.2)
    district_share: float = _share(0.5)
    funded_share: float = _share(0.5)
    idle_share: float = _share(0.5)


@dataclass(frozen=True)
class Coordination:
    """The coordination family's thresholds."""

    critical_downstream: int = 5
    critical_count: int = 5
    dependency_weight: float = 1.0
    shared_program_weight: float = 1.0
    indicator_weight: float = 1.0
    place_weight: float = 1.0
    alike_weight: float = 1.0
    place_p: float = _share(0.01)
    required_weight: float = 0.5
    heaviest: int = 5
    large_group: int = 15
    missing_top: int = 15
    bottleneck_betweenness: float = _share(0.2)
    bottleneck_opds: int = 6
    bottleneck_one_in: int = 15
    cut_off_opds: int = 2
    cut_off_high: int = 3
    overload_z: float = 3.5
    overload_times: float = 2.0


@dataclass(frozen=True)
class Synergy:
    """The synergy family's thresholds."""

    first: int = 5
    places: int = 30
    group_size: int = 7
    covered_share: float = _share(0.8)
    remedies: int = 6
    owners: int = 3
    owner_reason: float = _share(0.2)


FAMILIES = {
    "findings": Findings,
    "overlap": Overlap,
    "orphan": Orphan,
    "coordination": Coordination,
    "synergy": Synergy,
}


@dataclass(frozen=True, repr=False)
class Settings:
    """All thresholds and weights; what each does is in the reference of settings.

    Parameters
    ----------
    findings
        What holds for all families; each setting is an attribute: ``settings.findings.high_cap``.
    overlap
        Of the overlap family.
    orphan
        Of the orphan family.
    coordination
        Of the coordination family.
    synergy
        Of the synergy family.

    Examples
    --------
    >>> import synergy
    >>> synergy.read_settings({"coordination": {"heaviest": 3}})
    <Settings: coordination.heaviest=3>
    >>> Settings().coordination.heaviest
    5
    """

    findings: Findings = field(default_factory=Findings)
    overlap: Overlap = field(default_factory=Overlap)
    orphan: Orphan = field(default_factory=Orphan)
    coordination: Coordination = field(default_factory=Coordination)
    synergy: Synergy = field(default_factory=Synergy)

    def __post_init__(self) -> None:
        for family, wanted in FAMILIES.items():
            how = f"synergy.read_settings({{{family!r}: {{...}}}})"
            expect(getattr(self, family), wanted, family, how)

    def __repr__(self) -> str:
        changed = (f"{name}={value!r}" for name, value in self.changed.items())
        return f"<Settings: {', '.join(changed) or 'the defaults'}>"

    @property
    def changed(self) -> dict[str, Any]:
        """What differs from the defaults, by ``family.name``."""
        return {
            f"{family}.{name}": value
            for (family, name, value), default in zip(self.items(), DEFAULTS.items(), strict=True)
            if value != default[2]
        }

    def items(self) -> list[tuple[str, str, Any]]:
        """Return (family, field, value) of every setting, in the order of declaration."""
        return [
            (family.name, setting.name, getattr(getattr(self, family.name), setting.name))
            for family in dataclasses.fields(self)
            for setting in dataclasses.fields(getattr(self, family.name))
        ]


DEFAULTS = Settings()


def read(given: Path | Mapping[str, Any] | None, rules: tuple[str, ...] = ()) -> Settings:
    """Read ``synergy.toml``; what it leaves out keeps its default.

    Parameters
    ----------
    given
        The file; what would stand in it, by family and name or by ``family.name``; or None for
        the defaults.
    rules
        The rules that ``findings.off`` may name.

    Raises
    ------
    UsageError
        If the file can't be read or is no TOML, or names an unknown family, setting or rule,
        or a value is not of its setting's type or is out of its range.
    """
    if given is None:
        return DEFAULTS
    if isinstance(given, Mapping):
        where, families = "read_settings", _nested(given)
    else:
        where, families = str(given), _parsed(given)
    changed = {}
    for family, values in families.items():
        if family not in FAMILIES or not isinstance(values, Mapping):
            known = (*FAMILIES, *(f"{family}.{name}" for family, name, _ in DEFAULTS.items()))
            raise _unknown(where, family, known)
        defaults = getattr(DEFAULTS, family)
        changed[family] = dataclasses.replace(
            defaults, **{n: _checked(where, family, defaults, n, v) for n, v in values.items()}
        )
    settings = dataclasses.replace(DEFAULTS, **changed)
    for rule in settings.findings.off:
        if rule not in rules:
            raise _unknown(where, rule, rules)
    return settings


def _nested(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return values by family and name, where they may stand by ``family.name``.

    >>> _nested({"overlap.group_size": 9, "overlap": {"common_count": 5}})
    {'overlap': {'group_size': 9, 'common_count': 5}}
    """
    nested: dict[str, Any] = {}
    for key, value in given.items():
        family, dot, name = str(key).partition(".")
        values = {name: value} if dot else value
        if not isinstance(values, Mapping):
            raise UsageError("config-no-family", name=family, value=str(value))
        nested[family] = {**nested.get(family, {}), **values}
    return nested


def _parsed(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UsageError("config-unreadable", file=str(path), why=error.strerror or "") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError("config-no-toml", file=str(path), why=str(error)) from error


def _fields(family: Any) -> dict[str, dataclasses.Field[Any]]:
    return {f.name: f for f in dataclasses.fields(family)}


def _unknown(where: str, key: str, known: Collection[str]) -> UsageError:
    near = closest(key, known)
    facts = {"file": where, "key": key, "closest": near, "count": len(near)}
    return UsageError("config-unknown", **facts)


def _is_amount(value: Any) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and math.isfinite(value) and value >= 0


def _checked(where: str, family: str, defaults: Any, name: str, value: Any) -> Any:
    if name not in _fields(defaults):
        raise _unknown(where, name, _fields(defaults))
    value, default = plain(value), getattr(defaults, name)
    most = _fields(defaults)[name].metadata.get("most", math.inf)
    if isinstance(default, tuple):
        wanted = "list"
        if isinstance(value, list) and all(isinstance(v, str) for v in value):
            return tuple(value)
    else:
        whole = isinstance(default, int)
        wanted = "count" if whole else "share" if most == 1 else "amount"
        if _is_amount(value) and value <= most and (isinstance(value, int) or not whole):
            return value if whole else float(value)
    raise UsageError(
        "config-value",
        file=where,
        key=f"{family}.{name}",
        value=str(value),
        wanted=wanted,
        default=str(list(default)) if isinstance(default, tuple) else str(default),
    )
