"""What every page must hold to, whatever it says."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import zlib
from html.parser import HTMLParser
from typing import Any

_OWN_TEXT = ("script", "style")


class Parsed(HTMLParser):
    """A page taken apart: tags with attributes, texts of scripts and styles, other text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.raw: list[tuple[str, dict[str, str | None], str]] = []
        self.text = ""
        self._inside: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in _OWN_TEXT:
            self._inside.append(tag)
            self.raw.append((tag, dict(attrs), ""))

    def handle_endtag(self, tag: str) -> None:
        if self._inside and tag == self._inside[-1]:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if self._inside:
            tag, attrs, text = self.raw.pop()
            self.raw.append((tag, attrs, text + data))
        else:
            self.text += data


def unpacked(text: str) -> dict[str, Any]:
    """Return what a map's script reads."""
    data: dict[str, Any] = json.loads(zlib.decompress(base64.b64decode(text)))
    return data


def map_data(page: Parsed) -> dict[str, Any]:
    """Return what a map's script reads of a page."""
    return unpacked(next(text for _, attrs, text in page.raw if attrs.get("id") == "data"))


def assert_sound(html: str, lang: str) -> Parsed:
    """Check language, title, policy, and that nothing runs or loads but what is ours."""
    page = Parsed(html)
    assert html.startswith("<!DOCTYPE html>")
    assert "\r" not in html
    assert ("html", {"lang": lang}) in page.tags
    assert re.search(r"<title>[^<]+</title>", html)
    assert [tag for tag, _ in page.tags].count("h1") == 1
    policy = next(
        a["content"] for _, a in page.tags if a.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    assert policy.startswith("default-src 'none'; ")
    runs = [(tag, text) for tag, attrs, text in page.raw if attrs.get("type") is None]
    assert runs
    for _, text in runs:
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert policy.count("sha256-") == len(runs)
    for tag, attrs in page.tags:
        assert tag not in ("img", "iframe", "object", "embed", "base", "form")
        assert "style" not in attrs
        assert not [name for name in attrs if name.startswith("on")]
        for name in ("href", "src", "action"):
            target = attrs.get(name) or ""
            assert not re.match(r"(?:[a-z]+:)?//|javascript:|[a-z]+:", target) or target == "data:,"
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    anchors = [a["href"] for t, a in page.tags if t == "a" and (a.get("href") or "")[:1] == "#"]
    assert len(anchors) > 0
    return page
