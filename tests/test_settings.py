from __future__ import annotations

from pathlib import Path

import pytest

from synergy.errors import UsageError
from synergy.settings import read


@pytest.mark.parametrize(
    ("line", "fine"),
    [
        ("overload_z = 4.5", True),  # a factor may be above 1
        ("overload_z = 3", True),
        ("overload_times = -1.0", False),
        ("required_weight = 1.5", True),
        ("dependency_weight = 0.5", True),
        ("dependency_weight = 2.0", True),
        ("dependency_weight = inf", False),
        ("place_p = 0.05", True),
        ("place_p = 1.5", False),  # a share may not
        ("bottleneck_betweenness = 1.5", False),
        ("heaviest = 3", True),
        ("heaviest = 3.5", False),
    ],
)
def test_a_share_is_one_at_most_and_a_factor_is_not(tmp_path: Path, line: str, fine: bool) -> None:
    file = tmp_path / "synergy.toml"
    file.write_text(f"[coordination]\n{line}\n")
    if fine:
        name, _, value = line.partition(" = ")
        assert getattr(read(file).coordination, name) == float(value)
    else:
        with pytest.raises(UsageError):
            read(file)
