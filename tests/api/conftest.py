from __future__ import annotations

import networkx as nx
import pytest

import synergy
from synergy import Findings, Plan


@pytest.fixture(scope="session")
def plan() -> Plan:
    return synergy.demo_plan()


@pytest.fixture
def graph(plan: Plan) -> nx.MultiDiGraph[str]:
    return synergy.to_networkx(plan)


@pytest.fixture(scope="session")
def findings(plan: Plan) -> Findings:
    return synergy.analyze(synergy.to_networkx(plan))
