"""The catalogue of rules: what each looks at, names as its cause, shows and rests on.

The order is that of the contract. A rule's words (title, message, recommendation, formula,
cleared, meaning, reason, limits, action) are ``rule-<family>-<name>`` in ``words``.

Severities, the first that fits: in the orphan family a program's finding is high where the
program is a quick win, others depend on it, or its budget is in the top tenth; a
responsibility's where it has a legal basis; a district's where over half of its villages are
unserved; a dimension's where it has no program; a quick win's where two or more things lack.
A missing coordination is high where programs of the two depend on one another and it is
among the heaviest, a refused request always, of bottlenecks the first, a single point where
it cuts off three OPDs or more. A circle is high where two or more lead, a prerequisite where
it begins after the program ends, a critical program where nobody leads it. Of more than
``findings.high_cap`` high ones of a rule the rest become medium (``capped`` in the evidence,
beside what is declared here).
"""

from __future__ import annotations

from dataclasses import dataclass

RACI = "RACI (Smith & Erwin, Role & Responsibility Charting)"
SCC_SOURCE = "Tarjan (1972), Nuutila (1994)"
GAO = "GAO-15-49SP, Fragmentation, Overlap, and Duplication (2015)"
CR_SOURCE = "Cataldo, Wagstrom, Herbsleb & Carley (2006)"


@dataclass(frozen=True, slots=True)
class Sum:
    """What one figure of a rule's findings adds up from.

    The amounts are the list ``amounts`` in the evidence, null where unknown.

    Parameters
    ----------
    total
        The evidence that they add up to; ``score`` the finding's own, ``share`` the whole, 1.
    parts
        What each amount is of, in order: ``explain-part-<name>`` in ``words``.
    named
        Instead of parts: the list in the evidence that names each, or the first ones.
    weights
        The settings that the amounts are multiplied by, in order.
    """

    total: str
    parts: tuple[str, ...] = ()
    named: str = ""
    weights: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Parameters
    ----------
    id
        ``family/name``.
    subjects
        Kinds of the subjects in order, the chief one first; ``*`` after a kind: any number.
    cause
        What the finding's id is made of, beside rule and region.
    severities
        The severities that it can have, gravest first.
    evidence
        Names of the figures that its findings show.
    settings
        The settings that it reads, as ``family.field``.
    source
        Where the method comes from.
    sum
        What one of its figures adds up from, where one does.
    maps
        The maps that are made for its findings; the briefing links to the first. The map of
        programs shows besides whatever is about what it draws. None: rows and lists.
    """

    id: str
    subjects: tuple[str, ...]
    cause: str
    severities: tuple[str, ...]
    evidence: tuple[str, ...]
    settings: tuple[str, ...] = ()
    source: str = ""
    sum: Sum | None = None
    maps: tuple[str, ...] = ("programs",)

    @property
    def family(self) -> str:
        return self.id.partition("/")[0]

    @property
    def code(self) -> str:
        """The rule's code in ``words``."""
        return f"rule-{self.id.replace('/', '-')}"


_ALL = ("high", "medium", "low")
_NETWORK = (
    "coordination.dependency_weight",
    "coordination.shared_program_weight",
    "coordination.indicator_weight",
    "coordination.place_weight",
    "coordination.alike_weight",
    "coordination.place_p",
    "coordination.required_weight",
    "coordination.heaviest",
)
_PAIR = Sum(
    "weight",
    ("dependencies", "shared-programs", "indicator", "place", "alike"),
    weights=_NETWORK[:5],
)
_STAKES = Sum("score", ("quick-win", "dependents", "budget"))
_OWNERSHIP = ("cause", "quick_win", "dependents", "budget", "budget_top_tenth", "amounts")

_DOUBLES = (
    "activity",
    "place",
    "beneficiary",
    "indicator",
    "responsibility",
    "period",
    "same_code",
    "shared_words",
    "village_names",
    "beneficiary_names",
    "indicator_names",
    "responsibility_names",
    "budget_at_stake",
    "leads",
    "leads_differ",
    "leftover",
    "managed_by",
    "agreed_on",
    "likeness",
    "amounts",
    "unknown",
)
_LIKE = Sum("likeness", ("activity", "place-share", "beneficiary", "indicators", "responsibility"))
_LIKENESS = (
    "overlap.duplication_activity",
    "overlap.duplication_share",
    "overlap.overlap_activity",
    "overlap.overlap_share",
    "overlap.other_function",
    "overlap.candidate_activity",
    "overlap.candidate_count",
    "overlap.common_share",
    "overlap.common_count",
    "overlap.group_size",
)

RULES: tuple[Rule, ...] = (
    Rule(
        "overlap/duplication",
        ("Program*",),
        "smallest key",
        _ALL,
        _DOUBLES,
        _LIKENESS,
        f"{GAO}; Salton & Buckley (1988)",
        sum=_LIKE,
    ),
    Rule(
        "overlap/overlap",
        ("Program*",),
        "smallest key",
        ("medium", "low"),
        _DOUBLES,
        (*_LIKENESS, "overlap.budget_share"),
        f"{GAO}; Salton & Buckley (1988)",
        sum=_LIKE,
    ),
    Rule(
        "overlap/fragmentation",
        ("Dimension|Indicator|Responsibility", "Opd*", "Program*"),
        "area",
        ("medium", "low"),
        (
            "effective_leads",
            "leads",
            "programs",
            "program_names",
            "budget",
            "coordinator",
            "has_coordinator",
            "is_owner",
            "amounts",
        ),
        (
            "overlap.fragmentation_opds",
            "overlap.fragmentation_strong",
            "overlap.fragmentation_covered",
            "overlap.fragmentation_count",
            "coordination.large_group",
        ),
        f"{GAO}; Laakso & Taagepera (1979)",
        sum=Sum("share", named="leads"),
    ),
    Rule(
        "orphan/unowned-program",
        ("Program", "Opd|Stakeholder|Village*"),
        "program",
        ("high", "medium"),
        (*_OWNERSHIP, "named", "successors"),
        ("orphan.top_budget_share",),
        RACI,
        sum=_STAKES,
        maps=("programs", "dependencies"),
    ),
    Rule(
        "orphan/unknown-owner",
        ("Program",),
        "program, text",
        ("high", "medium"),
        (*_OWNERSHIP, "value", "closest"),
        ("orphan.top_budget_share",),
        RACI,
        sum=_STAKES,
        maps=("programs", "dependencies"),
    ),
    Rule(
        "orphan/contested-program",
        ("Program", "Opd*"),
        "program",
        ("high", "medium"),
        (*_OWNERSHIP, "leads"),
        ("orphan.top_budget_share",),
        RACI,
        sum=_STAKES,
    ),
    Rule(
        "orphan/uncovered-responsibility",
        ("Responsibility",),
        "responsibility",
        ("high", "low"),
        ("legal_basis", "programs"),
        (),
        RACI,
        maps=(),
    ),
    Rule(
        "orphan/unfulfilled-responsibility",
        ("Responsibility", "Opd*"),
        "responsibility",
        ("high", "low"),
        ("legal_basis", "owner"),
        (),
        RACI,
        maps=(),
    ),
    Rule(
        "orphan/unserved-village",
        ("District", "Village*"),
        "district",
        ("high", "medium"),
        ("villages", "unserved", "share", "placed_share"),
        ("orphan.placed_share", "orphan.district_share"),
        "",
        maps=(),
    ),
    Rule(
        "orphan/empty-dimension",
        ("Dimension",),
        "dimension",
        ("high", "medium"),
        ("programs", "quick_wins"),
        maps=(),
    ),
    Rule(
        "orphan/unmeasured-indicator",
        ("Indicator",),
        "indicator",
        ("low",),
        ("target", "unit"),
        maps=(),
    ),
    Rule(
        "orphan/idle-opd",
        ("Opd",),
        "opd",
        ("low",),
        ("consulted", "informed"),
        ("orphan.idle_share",),
        RACI,
    ),
    Rule(
        "orphan/idle-stakeholder",
        ("Stakeholder",),
        "stakeholder",
        ("low",),
        ("kind",),
        maps=(),
    ),
    Rule(
        "orphan/unknown-dependency",
        ("Program",),
        "program, column, text",
        ("medium",),
        ("column", "value", "closest", "rows"),
    ),
    Rule(
        "orphan/unknown-reference",
        ("*",),
        "row, column, text",
        ("low",),
        ("column", "value", "closest", "rows"),
        maps=(),
    ),
    Rule(
        "orphan/incomplete-quick-win",
        ("Program",),
        "program",
        ("high", "medium"),
        ("lacking", "dependents"),
    ),
    Rule(
        "orphan/unfunded-program",
        ("Program", "Opd*"),
        "program",
        ("medium", "low"),
        ("budget", "funded_share", "quick_win", "dependents", "amounts"),
        ("orphan.funded_share",),
        sum=_STAKES,
    ),
    Rule(
        "coordination/missing-coordination",
        ("Opd", "Opd"),
        "both",
        _ALL,
        (
            "weight",
            "shared_programs",
            "dependencies",
            "shared_villages",
            "shared_indicators",
            "alike",
            "near",
            "dependency_names",
            "shared_program_names",
            "other_leads",
            "alike_names",
            "indicator_names",
            "village_names",
            "large_groups",
            "groups_known",
            "amounts",
        ),
        (*_NETWORK, "coordination.large_group", "coordination.missing_top"),
        f"{CR_SOURCE}; Newman (2001); Tumminello et al. (2011)",
        sum=_PAIR,
        maps=("coordination",),
    ),
    Rule(
        "coordination/refused-request",
        ("Opd", "Opd", "Program*"),
        "all",
        ("high",),
        (
            "cause",
            "needs",
            "reasons",
            "date",
            "weight",
            "met",
            "shared_villages",
            "shared_indicators",
            "amounts",
        ),
        (*_NETWORK, "coordination.large_group"),
        CR_SOURCE,
        sum=_PAIR,
        maps=("coordination",),
    ),
    Rule(
        "coordination/bottleneck",
        ("Opd",),
        "opd",
        ("high", "medium"),
        (
            "betweenness",
            "partners",
            "strength",
            "constraint",
            "effective_size",
            "components",
            "components_after",
            "splits",
            "congruence",
            "congruence_after",
            "partner_names",
            "amounts",
        ),
        (
            *_NETWORK,
            "coordination.large_group",
            "coordination.bottleneck_betweenness",
            "coordination.bottleneck_opds",
            "coordination.bottleneck_one_in",
        ),
        "Freeman (1977), Brandes (2001), Burt (1992)",
        sum=Sum("strength", named="partner_names"),
        maps=("coordination",),
    ),
    Rule(
        "coordination/single-point-of-failure",
        ("Opd", "Opd*"),
        "opd",
        ("high", "medium"),
        ("cut_off", "cut_off_names", "partners", "programs", "quick_wins", "program_names"),
        (*_NETWORK, "coordination.cut_off_opds", "coordination.cut_off_high"),
        "Hopcroft & Tarjan (1973)",
        maps=("coordination",),
    ),
    Rule(
        "coordination/overload",
        ("Opd",),
        "opd",
        ("medium",),
        ("led", "year", "led_in_all", "median", "deviation", "modified_z"),
        ("coordination.overload_z", "coordination.overload_times"),
        "Iglewicz & Hoaglin (1993)",
        maps=("coordination",),
    ),
    Rule(
        "coordination/dependency-cycle",
        ("Program*",),
        "smallest key",
        ("high", "medium"),
        ("length", "size", "leads"),
        (),
        SCC_SOURCE,
        maps=("dependencies",),
    ),
    Rule(
        "coordination/late-prerequisite",
        ("Program", "Program"),
        "both",
        _ALL,
        ("cause", "start", "end", "prerequisite_start", "prerequisite_end", "months", "leads"),
        maps=("dependencies",),
    ),
    Rule(
        "coordination/critical-program",
        ("Program", "Opd*"),
        "program",
        ("high", "medium"),
        ("downstream", "direct", "chain", "has_lead", "amounts"),
        ("coordination.critical_downstream", "coordination.critical_count"),
        "",
        sum=Sum("downstream", ("direct", "indirect")),
        maps=("dependencies",),
    ),
    Rule(
        "synergy/co-location",
        ("Program*",),
        "villages and year",
        ("medium", "low"),
        (
            "year",
            "villages",
            "village_names",
            "district_names",
            "programs",
            "leads",
            "programs_there",
        ),
        ("synergy.first", "synergy.places"),
    ),
    Rule(
        "synergy/working-group",
        ("Opd*",),
        "members",
        ("medium", "low"),
        (
            "remedy",
            "group",
            "pairs",
            "pair_names",
            "program_names",
            "weight",
            "covered_share",
            "congruence",
            "congruence_after",
            "amounts",
        ),
        (
            *_NETWORK,
            "coordination.large_group",
            "synergy.first",
            "synergy.group_size",
            "synergy.covered_share",
            "synergy.remedies",
        ),
        f"{CR_SOURCE}; Chvátal (1979)",
        sum=Sum("weight", named="pair_names"),
        maps=("coordination",),
    ),
    Rule(
        "synergy/suggested-owner",
        ("Program", "Opd*"),
        "program",
        ("medium", "low"),
        (
            "owners",
            "alike_names",
            "named",
            "duties",
            "responsibility",
            "field",
            "dependency",
            "support",
            "sure",
            "owner_score",
            "amounts",
        ),
        ("synergy.first", "synergy.owners", "synergy.owner_reason"),
        f"{RACI}; Salton & Buckley (1988)",
        sum=Sum(
            "owner_score",
            ("named", "like-programs", "duties", "holds", "field", "tied", "support"),
        ),
    ),
)

# Evidence that is one of a few codes; ``cause-<code>`` in ``words`` says each. What ``cause``
# itself may be hangs on the rule.
CODED: dict[str, tuple[str, ...]] = {
    "leftover": ("revision", "predecessor", "zero-budget"),
    "remedy": ("join", "agree", "found"),
    "sure": ("clear", "likely", "open"),
}
BY_ID: dict[str, Rule] = {rule.id: rule for rule in RULES}
FAMILIES: tuple[str, ...] = ("overlap", "orphan", "coordination", "synergy")
SEVERITIES: tuple[str, ...] = ("high", "medium", "low")
