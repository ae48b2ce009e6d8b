from synergy.measures.matters import matter
from tests.page import samples


def test_what_two_opds_would_talk_about() -> None:
    measures, _ = samples.coordinated()
    number = measures.requirements.number("33.07/Opd/c", "33.07/Opd/b")
    assert number is not None
    found = matter(measures.requirements, measures.relations, number)
    assert found.dependencies == (("33.07/Program/pb", "33.07/Program/pc"),)
    assert found.programs == ("33.07/Program/pb", "33.07/Program/pc")
    assert found.villages == ("33.07/Village/v",)
    assert found.districts == ("33.07/District/k",)
    assert found.indicators == ()
