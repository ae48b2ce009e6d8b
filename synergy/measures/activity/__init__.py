"""What a program does: its object text and its function, without what every title says.

methods.md, overlap family. The word lists beside this module were collected from the titles
that regencies write; they are data, one thought a file, and each says at its head what it holds.
"""

from synergy.measures.activity.reading import Activity, Reader

__all__ = ["Activity", "Reader"]
