"""synergy: which agencies must work together, which programs nobody owns, and why.

A regency's masterplan is read into a graph, analysed with NetworkX and shown as pages that a
planner can act on. Every finding is a signal with evidence, never a verdict.
"""

__version__ = "0.1.0"
