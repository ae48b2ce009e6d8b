"""How alike texts are: TF-IDF on character n-grams against a fixed background.

Salton and Buckley (1988), *Term-weighting approaches in automatic text retrieval*; character
n-grams after Cavnar and Trenkle (1994). The n-grams are those that scikit-learn calls
``char_wb``: of 3 to 5 characters, within a word and the space on either side of it. As none
crosses a word, each distinct word is cut up once and a text is the sum of its words; so 5,000
texts cost a few hundredths of a second, and importing scikit-learn, which alone takes 0.8 s of
CPU, is saved; on 1,390 titles the cosines are scikit-learn's to 5e-15. Document frequencies come
from a shipped background of titles and not from the plan: the likeness of two texts hangs on no
third one.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt
from scipy import sparse

Positions = npt.NDArray[np.int64]
Amounts = npt.NDArray[np.float64]

_GRAMS = range(3, 6)
_AT_ONCE = 4096  # pairs whose cosine is taken in one step


@dataclass(frozen=True)
class Alike:
    """Pairs of texts, each once; columns of equal length, sorted by `a`, then `b`.

    Parameters
    ----------
    a, b
        Positions of the two texts, a < b.
    cosine
        0 to 1, to nine digits.
    """

    a: Positions
    b: Positions
    cosine: Amounts


@dataclass(frozen=True)
class Weights:
    """Inverse document frequencies: by n-gram, and of one that the background lacks."""

    of: Mapping[str, float]
    unseen: float


def grams(word: str) -> list[str]:
    """Return the n-grams of a word between spaces, as scikit-learn's ``char_wb`` cuts it.

    >>> grams("air")
    [' ai', 'air', 'ir ', ' air', 'air ', ' air ']
    """
    padded = f" {word} "
    return [padded[at : at + size] for size in _GRAMS for at in range(len(padded) - size + 1)] or [
        padded
    ]


def weights(texts: Sequence[Sequence[str]]) -> Weights:
    """Return smoothed inverse document frequencies: ln((1 + N) ÷ (1 + df)) + 1.

    Parameters
    ----------
    texts
        The words of each of the N texts of the background.
    """
    cut = {word: grams(word) for text in texts for word in text}
    counts = Counter(gram for text in texts for gram in {g for word in text for g in cut[word]})
    total = 1 + len(texts)
    return Weights(
        {g: math.log(total / (1 + n)) + 1 for g, n in counts.items()}, math.log(total) + 1
    )


@cache
def background() -> Weights:
    """Return the weights by the shipped background, read when they are first asked for."""
    from synergy.measures.activity import Reader, lists

    read = Reader().read
    return weights([list(read(title).words) for title in lists.background()])


def vectors(texts: Sequence[Sequence[str]], weighed: Weights | None = None) -> sparse.csr_array:
    """Return text × n-gram: TF-IDF, each row of length 1, or empty where the text is.

    Parameters
    ----------
    texts
        The words of each.
    weighed
        Inverse document frequencies; those of the shipped background if left out.

    Notes
    -----
    Columns are in the order of the n-grams, so that the products of two texts are added up in
    the same order whatever other texts there are: their cosine is the same to the last digit.
    """
    weighed = weighed or background()
    words = sorted({word for text in texts for word in text})
    cut = [grams(word) for word in words]
    columns = sorted({gram for gs in cut for gram in gs})
    idf = np.array([weighed.of.get(gram, weighed.unseen) for gram in columns])
    by_word = _counts(cut, columns)
    by_text = _counts(texts, words)
    counted = sparse.csr_array(by_text @ by_word).astype(np.float64)
    counted.sort_indices()
    counted.data *= idf[counted.indices]
    squares = np.zeros(len(texts))
    filled = np.flatnonzero(np.diff(counted.indptr))
    if len(filled):
        squares[filled] = np.add.reduceat(counted.data**2, counted.indptr[filled])
    lengths = np.sqrt(squares)
    counted.data /= np.repeat(lengths, np.diff(counted.indptr))
    return counted


def alike(rows: sparse.csr_array, least: float, most: int) -> Alike:
    """Return the pairs of rows that are alike.

    Parameters
    ----------
    rows
        Vectors of length 1.
    least
        The smallest cosine that counts.
    most
        How many of the likest rows of each count: a pair counts if either is among the other's.
    """
    from sparse_dot_topn import sp_matmul_topn

    size = rows.shape[0]
    if not rows.nnz:
        return Alike(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))
    # Each row is its own likest. A hair below the least: the last digit is rounded here.
    matrix = sparse.csr_matrix(rows)
    found = sp_matmul_topn(
        matrix, matrix.T.tocsr(), top_n=min(most + 1, size), threshold=least - 1e-9, n_threads=1
    ).tocoo()
    one, other = found.row.astype(np.int64), found.col.astype(np.int64)
    value = np.minimum(np.round(found.data, 9), 1.0)
    kept = (one != other) & (value >= least)
    codes = (np.minimum(one, other) * size + np.maximum(one, other))[kept]
    codes, first = np.unique(codes, return_index=True)
    return Alike(codes // size, codes % size, value[kept][first])


def cosines(rows: sparse.csr_array, a: Positions, b: Positions) -> Amounts:
    """Return the cosine of each pair of rows, to nine digits; NaN where one of them is empty."""
    size = max(rows.shape[0], 1)
    # Each pair of rows once, whichever comes first: many pairs may be of the same two.
    codes, where = np.unique(np.minimum(a, b) * size + np.maximum(a, b), return_inverse=True)
    one, other = codes // size, codes % size
    found = np.empty(len(codes))
    for begin in range(0, len(codes), _AT_ONCE):
        part = slice(begin, begin + _AT_ONCE)
        products = rows[one[part]].multiply(rows[other[part]])
        found[part] = np.asarray(products.sum(axis=1)).ravel()
    empty = np.diff(rows.indptr) == 0
    found[empty[one] | empty[other]] = np.nan
    return np.minimum(np.round(found, 9), 1.0)[where]


def _counts(rows: Sequence[Sequence[str]], columns: Sequence[str]) -> sparse.csr_array:
    """Return rows × columns: how often each stands in the row."""
    at = {key: position for position, key in enumerate(columns)}
    found = np.fromiter((at[key] for row in rows for key in row), np.int64)
    ends = np.concatenate([[0], np.cumsum([len(row) for row in rows], dtype=np.int64)])
    matrix = sparse.csr_array((np.ones(len(found)), found, ends), shape=(len(rows), len(columns)))
    matrix.sum_duplicates()
    return matrix
