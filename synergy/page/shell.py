"""The page around every content: one file, in one language, that asks for nothing off itself.

Styles and scripts are written into the page; a Content-Security-Policy names their hashes,
so that a name in somebody's spreadsheet can never run.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from importlib import resources
from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, Environment, PackageLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

from synergy import words
from synergy.page import palette


@dataclass(frozen=True)
class Page:
    """What ``base.html`` needs beside its blocks.

    Parameters
    ----------
    lang
        id or en.
    title
        The page's title, as plain text.
    notice
        What the plan wants said at the head of each page; "" for nothing.
    style
        All of its CSS.
    scripts
        Its scripts, in the order in which they run.
    """

    lang: str
    title: str
    notice: str
    style: Markup
    scripts: tuple[Markup, ...]

    @property
    def policy(self) -> str:
        """The Content-Security-Policy: nothing from outside, only our own styles and scripts."""
        scripts = " ".join(map(_hash, self.scripts)) or "'none'"
        return (
            f"default-src 'none'; script-src {scripts}; style-src {_hash(self.style)}; "
            "img-src data: blob:; base-uri 'none'; form-action 'none'"
        )


def page(
    lang: str,
    title: str,
    notice: str = "",
    styles: Sequence[str] = (),
    scripts: Sequence[str] = (),
) -> Page:
    """Return a page with the shared style, `styles` (files of ``page/static``) and `scripts`.

    `scripts` are texts, since one comes from another package.
    """
    parts = [palette.css(), *(asset(name) for name in ("page.css", *styles))]
    return Page(
        lang,
        title,
        notice,
        Markup("\n".join(parts)),
        tuple(Markup(_line_feeds(script)) for script in scripts),
    )


def asset(name: str) -> str:
    """Return the text of a file of ``page/static``."""
    path = resources.files("synergy.page") / "static" / name
    return _line_feeds(path.read_text(encoding="utf-8"))


def environment(page: Page) -> Environment:
    """Return the environment that `page` is rendered in: escaping is on, names must be known.

    Templates know ``page``, ``say`` and the number forms, all in the page's language.
    """
    made = Environment(
        loader=PackageLoader("synergy.page", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=_COMPILED,
    )
    made.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":")}
    made.globals["page"] = page
    for name in ("number", "percent", "rupiah", "date", "joined"):
        made.globals[name] = partial(getattr(words, name), lang=page.lang)
    made.globals["say"] = partial(_say, page.lang)
    return made


class _Compiled(BytecodeCache):
    """Templates as they were compiled, by their text: each page has an environment of its own."""

    def __init__(self) -> None:
        self._code: dict[str, CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._code.get(bucket.key + bucket.checksum)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key + bucket.checksum] = bucket.code


_COMPILED = _Compiled()


def render(page: Page, template: str, **context: Any) -> str:
    """Return the page's HTML."""
    return environment(page).get_template(template).render(**context)


def _say(lang: str, code: str, **facts: Any) -> str:
    return words.say(code, facts, lang)


def _line_feeds(text: str) -> str:
    # A browser turns CR LF into LF before it hashes.
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
