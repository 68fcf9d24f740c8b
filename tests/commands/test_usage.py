"""A command that was typed wrongly: one sentence in the reader's language, status 2, nothing done."""

import json
from pathlib import Path

import pytest

from sdgp_desktop.commands import main
from sdgp_desktop.commands.parser import COMMANDS

WRONG = (  # the words of a command, and what its sentence names
    ("nonsense", "nonsense"),
    ("--language de check", "en, fr, nl"),
    ("sample --size huge", "small, medium, large"),
    ("form --call RW-2023 --side east --to f.xlsx", "east"),
    ("form --call RW-2023", "--side, --to"),
    ("export --to f", "--for"),
    ("resolve", "id"),
    ("ledger", "COMMAND"),
    ("office", "COMMAND"),
    ("ledger nonsense", "nonsense"),
    ("set rw-lier 1.9", "value"),
    ("history", "number"),
    ("print D02 --to f.pdf", "SUBJECT"),
    ("new --office VVSG", "--person"),
    ("new --office VVSG --person A --desk 0", "99"),
    ("export --for RALGA --to f --limit none", "100000"),
    ("print D02 rw-lier --language de --to f.pdf", "de"),
    ("resolve x --keep one", "one"),
    ("check --call", "--call"),
    ("check --unknown", "--unknown"),
    ("--json=3 check", "3"),
    ("sample --se 3 --s 4", "--s"),
    ("erasure carry-out Anna --ground asked", "--for-good"),
    ("erasure carry-out Anna --for-good --ground nothing", "needless"),
    ("rehearse f --effect other", "conflict"),
    ("rehearse f --where nowhere", "partnerships"),
    ("search", "WORD"),
    ("search x --most 0", "1000"),
    ("imports set-back 1 one", "one"),
    ("imports", "COMMAND"),
    ("office stop RALGA-R", "--reason"),
    ("office number 100", "99"),
    ("resolve-many x", "--from"),
    ("conflicts --where nowhere", "budget"),
)


@pytest.mark.parametrize(("line", "named"), WRONG)
def test_wrong_usage_is_told_in_one_sentence_in_three_languages(
    line: str, named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = set()
    for language in ("en", "fr", "nl"):
        with pytest.raises(SystemExit) as end:
            main([f"--language={language}", *line.split()])
        said = capsys.readouterr()
        assert (end.value.code, said.out, said.err.count("\n")) == (2, "", 1)
        assert named in said.err
        assert "--help" in said.err
        assert not {"usage", "argument", "{", "}"} & set(said.err.replace("{", " { ").split())
        told.add(said.err)
    assert len(told) == 3


@pytest.mark.parametrize(("line", "named"), [case for case in WRONG if not case[0].startswith("--json")])
def test_wrong_usage_is_told_to_a_program_as_one_json_object(
    line: str, named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in (["--json", *line.split()], [*line.split(), "--json"]):
        with pytest.raises(SystemExit) as end:
            main(words)
        said = capsys.readouterr()
        assert (end.value.code, said.err, said.out.count("\n")) == (2, "", 1)
        error = json.loads(said.out)["error"]
        assert error["code"] == "usage"
        assert sorted(error["facts"]) == ["command", "problem"]


def test_without_a_language_the_one_of_the_window_speaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SDGP_HOME", str(tmp_path))
    for remembered, said in ((None, "no command"), ("nl", "geen opdracht"), ("xx", "no command")):
        kept = {"window": {} if remembered is None else {"language": remembered}}
        (tmp_path / "settings.json").write_text(json.dumps(kept), "utf-8")
        with pytest.raises(SystemExit):
            main(["nonsense"])
        assert said in capsys.readouterr().err


def test_help_is_told_in_three_languages(capsys: pytest.CaptureFixture[str]) -> None:
    for words in map(str.split, ("", "intake", "office", "visit export", "erasure", "pin", "plan", "folder write")):
        told = set()
        for language in ("en", "fr", "nl"):
            with pytest.raises(SystemExit) as end:
                main([f"--language={language}", *words, "--help"])
            said = capsys.readouterr()
            assert (end.value.code, said.err) == (0, "")
            told.add(said.out)
        assert len(told) == 3
        assert not {"options:", "positional", "show"} & set(" ".join(told).split())


def test_no_argument_is_told_in_english_only() -> None:
    texts = [c.help for c in (*COMMANDS, *(child for c in COMMANDS for child in c.children))]
    texts += [o["help"] for c in COMMANDS for one in (c, *c.children) for _, o in one.arguments if "help" in o]
    assert [t.source for t in texts if t.to("fr") == t.source or t.to("nl") == t.source] == []
