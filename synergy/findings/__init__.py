"""Findings: signals with evidence, their ids, order and JSON form."""

from synergy.findings.collection import SCHEMA, Findings
from synergy.findings.finding import Finding, NotComputed, Source, Subject

__all__ = ["SCHEMA", "Finding", "Findings", "NotComputed", "Source", "Subject"]
