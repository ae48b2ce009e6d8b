from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synergy.measures.likeness import Weights, alike, background, cosines, grams, vectors, weights

WORDS = ("air", "bersih", "desa", "wisata", "pandu", "pasar", "irigasi", "ikan", "sampah", "guru")
TEXTS = st.lists(
    st.lists(st.sampled_from(WORDS), unique=True, max_size=4).map(sorted), min_size=1, max_size=12
)


def cosine(one: list[str], other: list[str], weighed: Weights | None = None) -> float:
    return float(cosines(vectors([one, other], weighed), np.array([0]), np.array([1]))[0])


def by_hand(one: list[str], other: list[str], weighed: Weights) -> float:
    """TF-IDF and cosine as the textbook writes them, a dict a text."""

    def vector(words: list[str]) -> dict[str, float]:
        every = [gram for word in words for gram in grams(word)]
        return {g: every.count(g) * weighed.of.get(g, weighed.unseen) for g in every}

    a, b = vector(one), vector(other)
    dot = sum(a[g] * b.get(g, 0) for g in a)
    return dot / math.sqrt(sum(v * v for v in a.values()) * sum(v * v for v in b.values()))


def test_grams_are_those_of_char_wb() -> None:
    # sklearn: CountVectorizer(analyzer="char_wb", ngram_range=(3, 5)).fit(["kb ikan"])
    assert grams("kb") == [" kb", "kb ", " kb "]
    assert set(grams("ikan")) == {
        *(" ik", "ika", "kan", "an "),
        *(" ika", "ikan", "kan "),
        *(" ikan", "ikan "),
    }


def test_cosine_is_that_of_the_textbook() -> None:
    weighed = weights([["air", "bersih"], ["air", "minum"], ["pasar"]])
    one, other = ["air", "bersih", "desa"], ["air", "bersihan", "pasar"]
    assert cosine(one, other, weighed) == pytest.approx(by_hand(one, other, weighed), abs=1e-9)


def test_document_frequencies_are_smoothed() -> None:
    # scikit-learn's smooth_idf: ln((1 + 3) / (1 + 2)) + 1 where two of three texts hold it.
    weighed = weights([["air"], ["air"], ["pasar"]])
    assert weighed.of["air"] == pytest.approx(math.log(4 / 3) + 1)
    assert weighed.unseen == pytest.approx(math.log(4) + 1)


def test_rare_words_weigh_more_than_common_ones() -> None:
    assert background().of[" desa"] < background().of[" kata"]
    assert cosine(["katarak", "desa"], ["katarak", "pasar"]) > cosine(
        ["katarak", "desa"], ["pasar", "desa"]
    )


def test_the_same_text_is_wholly_alike_and_a_foreign_one_not_at_all() -> None:
    assert cosine(["air", "bersih"], ["air", "bersih"]) == 1
    assert cosine(["air"], ["guru"]) == 0


def test_an_empty_text_is_unknown() -> None:
    assert math.isnan(cosine([], ["air"]))
    assert math.isnan(cosine([], []))


@settings(deadline=None)  # the first reads the word lists
@given(TEXTS)
def test_pairs_are_those_of_all_pairs(texts: list[list[str]]) -> None:
    rows = vectors(texts)
    found = alike(rows, 0.3, most=len(texts))
    a, b = np.triu_indices(len(texts), k=1)
    every = cosines(rows, a.astype(np.int64), b.astype(np.int64))
    expected = {
        (i, j): value
        for i, j, value in zip(a.tolist(), b.tolist(), every, strict=True)
        if value >= 0.3
    }
    got = zip(found.a.tolist(), found.b.tolist(), strict=True)
    assert dict(zip(got, found.cosine, strict=True)) == pytest.approx(expected, abs=2e-9)


@settings(deadline=None)  # the first reads the word lists
@given(TEXTS, st.data())
def test_likeness_hangs_on_no_third_text_and_on_no_order(
    texts: list[list[str]], data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(texts))))
    kept = order[: max(len(order) - 1, 1)]
    whole, part = vectors(texts), vectors([texts[i] for i in kept])
    for x, i in enumerate(kept):
        for y, j in enumerate(kept):
            mine = cosines(whole, np.array([i]), np.array([j]))[0]
            theirs = cosines(part, np.array([y]), np.array([x]))[0]
            assert mine == theirs or (math.isnan(mine) and math.isnan(theirs))


def test_each_counts_only_its_likest() -> None:
    texts = [["air", word] for word in WORDS[1:]]
    found = alike(vectors(texts), 0.0001, most=1)
    assert 0 < len(found.a) <= len(texts)
    assert (found.a < found.b).all()


def test_no_texts_make_no_pairs() -> None:
    assert len(alike(vectors([]), 0.3, 50).a) == 0
    assert len(alike(vectors([[], []]), 0.3, 50).a) == 0
