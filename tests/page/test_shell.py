import pytest
from jinja2 import UndefinedError

from synergy.page import shell
from synergy.words import LANGUAGES, say


def test_carriage_returns_are_gone_before_the_hash_is_taken() -> None:
    made = shell.page("id", "Judul", scripts=("a\r\nb\rc",))
    assert made.scripts == ("a\nb\nc",)


def test_a_page_without_scripts_allows_none() -> None:
    assert "script-src 'none'" in shell.page("id", "Judul").policy


def test_the_environment_escapes_and_knows_no_undefined() -> None:
    environment = shell.environment(shell.page("id", "Judul"))
    assert environment.from_string("{{ x }}").render(x="<b>") == "&lt;b&gt;"
    with pytest.raises(UndefinedError):
        environment.from_string("{{ y }}").render()


def test_data_cannot_close_their_script() -> None:
    environment = shell.environment(shell.page("id", "Judul"))
    assert "<" not in environment.from_string("{{ x | tojson }}").render(x="</script>")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_notice_stands_on_the_page_as_text(lang: str) -> None:
    made = shell.page(lang, "Judul", "Contoh <b>")
    text = shell.environment(made).get_template("base.html").render()
    assert "Contoh &lt;b&gt;" in text
    assert say("page-skip", lang=lang) in text
