"""The analyst's face, re-exported by ``synergy``: for notebooks and programs of one's own.

All that is raised on purpose is a :class:`synergy.errors.SynergyError`, whose text says what to
do: ``str(error)``, or ``error.message("en")`` in a language of one's choice. What is said is
Indonesian unless the variable SYNERGY_LANG says ``en``. Settings may be left out
everywhere: then the defaults hold.
"""
