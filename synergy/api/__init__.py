"""The analyst's face, re-exported by ``synergy``: for notebooks and programs of one's own.

All that is raised on purpose is a :class:`synergy.errors.SynergyError`, whose text says what to
do: ``str(error)`` in Indonesian, ``error.message("en")`` in English. Settings may be left out
everywhere: then the defaults hold.
"""
