"""Why two programs that look alike may be so with good reason, or be one and the same.

GAO-15-49SP asks of each overlap whether it is warranted. The reasons here come from whole real
plans, in which nine alarms in ten by the same code or name were one of them (methods.md,
overlap family). Each is a question that is answered by two tasks alone, or one.
"""

from __future__ import annotations

from synergy.measures.activity import lists
from synergy.measures.agencies import Agencies
from synergy.measures.tasks import Task
from synergy.measures.timing import common_share
from synergy.names import normalise, squash

_KECAMATAN_CODE = ("7", "1")  # U.BB of the kecamatan's own work
_WORDS_OF_A_WORK = 3  # before "Tahap I", for the words after it to be of no matter


def one_lead(a: Task, b: Task) -> bool:
    """Tell whether the same party is known to lead both; of several leads the OPDs count."""
    return (a.opds or a.leads) == (b.opds or b.leads) != ()


def rivals(a: Task, b: Task) -> bool:
    """Tell whether both are known to be led by OPDs, and by none in common."""
    return bool(a.opds and b.opds) and not set(a.opds) & set(b.opds)


def overhead(task: Task) -> bool:
    """Tell whether it keeps an office going: program .01, salaries, letters, vehicles.

    Every OPD has these lines by regulation; 137 of 215 sub kegiatan codes that OPDs of a real
    regency shared were such.
    """
    if len(task.code) >= 3 and task.code[2] == "1":
        return True
    words = f" {normalise(task.name)} "
    return any(phrase in words for phrase in lists.overhead())


def statutory(task: Task) -> bool:
    """Tell whether it is the work that the law gives to every kecamatan, by its code."""
    return task.code[:2] == _KECAMATAN_CODE


def other_areas(a: Task, b: Task) -> bool:
    """Tell whether two kecamatan do it, each in its own area."""
    return a.by_kecamatan and b.by_kecamatan and rivals(a, b)


def other_level(a: Task, b: Task) -> bool:
    """Tell whether one is, say, a program and the other a sub kegiatan."""
    return bool(a.level and b.level and a.level != b.level)


def in_line(a: Task, b: Task) -> bool:
    """Tell whether one stands above the other."""
    return a.key in b.above or b.key in a.above


def same_name(a: Task, b: Task) -> bool:
    """Tell whether the names differ in nothing but case, spaces and punctuation."""
    return bool(squash(a.name)) and squash(a.name) == squash(b.name)


def stages(a: Task, b: Task) -> bool:
    """Tell whether they are numbered stages, or years, of one work.

    Of one lead, or with a mark on either and nothing else between them.
    """
    one, other = a.activity, b.activity
    marked = bool(one.stage and other.stage)
    if one.stage == other.stage or not (one_lead(a, b) or marked):
        return False
    (whole, before), (whole_other, before_other) = one.work, other.work
    if not one_lead(a, b):
        return whole == whole_other
    return whole == whole_other or (
        before == before_other and len(before) >= _WORDS_OF_A_WORK and marked
    )


def other_villages(a: Task, b: Task) -> bool:
    """Tell whether one lead does the same work in other villages."""
    return (
        one_lead(a, b)
        and a.activity.text == b.activity.text
        and bool(a.villages and b.villages)
        and not a.villages & b.villages
    )


def facilities(a: Task, b: Task) -> bool:
    """Tell whether the names of one lead's tasks are alike but for a proper name or number."""
    one, other = a.activity, b.activity
    return (
        one_lead(a, b)
        and one.pattern == other.pattern
        and bool(one.proper and other.proper)
        and one.proper != other.proper
    )


def purchases(a: Task, b: Task) -> bool:
    """Tell whether one lead splits one kegiatan or sub kegiatan into several names."""
    return one_lead(a, b) and bool(a.comparable_code) and a.code == b.code and not same_name(a, b)


def branch(a: Task, b: Task, agencies: Agencies) -> bool:
    """Tell whether two parts of one OPD lead them: it and its branch, or two branches of it."""
    return rivals(a, b) and any(
        agencies.house(one) == agencies.house(other)
        or one in agencies.above(other)
        or other in agencies.above(one)
        for one in a.opds
        for other in b.opds
    )


def revision(a: Task, b: Task) -> bool:
    """Tell whether the same code and name stand twice in one OPD: an old draft left in.

    Not where they name other villages or periods, nor, by a code that is not the
    nomenklatur's, under other programs: these are two works of one name.
    """
    apart = a.villages and b.villages and not a.villages & b.villages
    elsewhere = not a.comparable_code and a.above != b.above
    return (
        one_lead(a, b)
        and bool(a.code)
        and a.code == b.code
        and same_name(a, b)
        and not (apart or elsewhere)
        and common_share((a.start, a.end), (b.start, b.end)) != 0
    )


def predecessor(a: Task, b: Task, agencies: Agencies) -> bool:
    """Tell whether an OPD leads the one and one that came after it the other (SUCCEEDS)."""
    return rivals(a, b) and any(
        one in agencies.later(other) or other in agencies.later(one)
        for one in a.opds
        for other in b.opds
    )


def zero_budget(a: Task, b: Task) -> bool:
    """Tell whether one of two OPDs with the same code has a budget of 0, and the other has not."""
    return (
        rivals(a, b)
        and bool(a.comparable_code)
        and a.code == b.code
        and None not in (a.budget, b.budget)
        and (a.budget == 0) != (b.budget == 0)
    )


def warrant(a: Task, b: Task, agencies: Agencies) -> str | None:
    """Return why a likeness is no finding, or None where nothing warrants it.

    The first that holds of: overhead, statutory, branch, other-areas, other-level, in-line,
    stages, facilities, purchases, other-villages. The last six yield to what is a leftover.
    """
    for name, holds in (("overhead", overhead), ("statutory", statutory)):
        if holds(a) or holds(b):
            return name
    if branch(a, b, agencies):
        return "branch"
    if other_areas(a, b):
        return "other-areas"
    if leftover(a, b, agencies):
        return None
    reasons = {
        "other-level": other_level,
        "in-line": in_line,
        "stages": stages,
        "facilities": facilities,
        "purchases": purchases,
        "other-villages": other_villages,
    }
    return next((name for name, holds in reasons.items() if holds(a, b)), None)


def leftover(a: Task, b: Task, agencies: Agencies) -> str | None:
    """Return why one of two tasks may be left over: revision, predecessor or zero-budget."""
    if revision(a, b):
        return "revision"
    if predecessor(a, b, agencies):
        return "predecessor"
    return "zero-budget" if zero_budget(a, b) else None
