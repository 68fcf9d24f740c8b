"""A form on paper: every question with its number, what can be answered, and room to write by hand."""

from collections.abc import Sequence

from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit.blocks import Block, Field, Prose, Ticks, Together
from sdgp_desktop.paperkit.forms import NO, YES
from sdgp_desktop.paperkit.grid import Cell, Grid, Row, Shape
from sdgp_desktop.paperkit.letterhead import Letterhead, Stamp
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.shape import OURS_SHORT, PART_OF, FormSpec, Slot
from sdgp_desktop.paperkit.styles import MM, STYLES
from sdgp_desktop.paperkit.tags import Tag

_HOW = mark(
    "paperkit",
    "Write clearly. A star means that the answer is needed to submit; each question has a number to name it on the "
    "telephone. Use a separate sheet with the number of the question when there is not enough room.",
)
_MOST = mark("paperkit", "{limit} letters at most")
_BETWEEN = mark("paperkit", "{least} to {limit} letters")
_RANKED = mark("paperkit", "In order of preference: write 1, 2, 3 in the boxes.")
_DAY = mark("paperkit", "day / month / year")
_TICKED = 14  # choices that are printed with a box each; longer lists are written in words
_LETTERS_A_LINE = 70
_NOTICE = mark("paperkit", "Privacy notice")


def blank_form(
    spec: FormSpec, language: str, letterhead: Letterhead, stamp: Stamp | None = None, sample: bool = False
) -> Paper:
    """The blank form as a paper (D01). Source: domain.md 1.4 and 8."""
    paper = Paper(spec.title, language, letterhead, stamp, sample, subtitle=f"{spec.call} · {spec.version}")
    paper.text(_HOW, "small")
    section = ""
    for run in _runs(spec.slots):
        slot = run[0]
        own = slot.field.section or slot.field.id.split(".")[0]
        if own != section:
            section = own
            name = spec.sections.get(section)
            paper.heading(f"{section}. {paper.say(name)}" if name else section)
        if slot.is_table:
            _table(paper, spec, slot)
        elif len(run) > 1:
            paper.add(_parts(paper, spec, run))
        else:
            paper.add(_question(paper, spec, slot))
    if spec.notice:
        paper.heading(_NOTICE)
        paper.text(spec.notice, "small")
    return paper


def count_fields(spec: FormSpec) -> int:
    """Number of questions, columns of tables included."""
    return sum(1 + sum(1 + len(inner.columns) for inner in slot.columns) for slot in spec.slots)


def _runs(slots: Sequence[Slot]) -> list[list[Slot]]:
    """The questions, those of one number that need little room together."""
    runs: list[list[Slot]] = []
    for slot in slots:
        short = slot.head is not None and not slot.is_table and slot.field.kind is not Kind.LONG
        if short and runs and runs[-1][0].number == slot.number and runs[-1][0].head is not None:
            runs[-1].append(slot)
        else:
            runs.append([slot])
    return runs


def _parts(paper: Paper, spec: FormSpec, parts: Sequence[Slot]) -> Block:
    """The parts of one question beside each other."""
    first, across = parts[0], min(3, len(parts))
    star = " *" if any(part.star(spec.side) for part in parts) else ""
    words = first.head.to(paper.language) if first.head else ""
    if first.ours:
        words = OURS_SHORT.to(paper.language, label=words)
    head = Prose(f"{first.number}  {paper.say(words)}{star}", STYLES["cell-strong"], Tag("P"))
    head.before, head.after = 6, 0
    cells = [
        Cell([Prose(paper.say(part.field.label), STYLES["cell-note"], Tag("P")), _room(paper, part)]) for part in parts
    ]
    cells += [Cell([]) for _ in range(-len(parts) % across)]
    rows = [Row(cells[at : at + across], line=False) for at in range(0, len(cells), across)]
    grid = Grid(Shape((1.0,) * across, role="Div", pad_x=2, pad_y=1), rows)
    grid.after = 4
    return Together([head, grid])


def _question(paper: Paper, spec: FormSpec, slot: Slot) -> Block:
    """One question: number, words, help, room."""
    head = Prose(
        f"{slot.number}  {paper.say(slot.label(paper.language))}{slot.star(spec.side)}", STYLES["cell-strong"], Tag("P")
    )
    head.before, head.after = 6, 1
    blocks: list[Block] = [head]
    hints = [text for text in (slot.help(paper.language),) if text]
    if slot.field.kind is Kind.LONG and slot.field.limit:
        least, limit = slot.field.least, slot.field.limit
        words = _BETWEEN.filled(least=least, limit=limit) if least else _MOST.filled(limit=limit)
        hints.append(words.to(paper.language))
    if slot.field.kind is Kind.CHOICES:
        hints.append(_RANKED.to(paper.language))
    if slot.field.kind is Kind.DATE:
        hints.append(_DAY.to(paper.language))
    if hints:
        blocks.append(Prose(" ".join(hints), STYLES["cell-note"], Tag("P")))
    blocks.append(_room(paper, slot))
    blocks[-1].after = 4
    return Together(blocks)


def _room(paper: Paper, slot: Slot) -> Block:
    """Room for the answer."""
    labels = _choices(paper, slot)
    if labels:
        ticks = Ticks(labels, STYLES["cell"])
        ticks.tag = Tag("P")
        return ticks
    if slot.field.kind is Kind.LONG:
        lines = min(26, max(3, round((slot.field.limit or 600) / _LETTERS_A_LINE)))
        return Field(lines * 20 + 8, lined=True)
    return Field((9 if slot.field.kind is not Kind.TEXT or (slot.field.limit or 200) <= 200 else 14) * MM)


def _choices(paper: Paper, slot: Slot) -> Sequence[str]:
    if slot.field.kind is Kind.YESNO:
        return [YES.to(paper.language), NO.to(paper.language)]
    if slot.field.kind in (Kind.CHOICE, Kind.CHOICES) and 0 < len(slot.options) <= _TICKED:
        return [paper.say(option.to(paper.language)) for option in slot.options]
    return []


def _table(paper: Paper, spec: FormSpec, table: Slot) -> None:
    """A table with empty rows; its lists are printed below it."""
    language, columns = paper.language, table.simple_columns
    if table.field.id != table.field.section:
        paper.heading(f"{table.number}  {table.field.label.to(language)}", 2)
    if table.field.help is not None:
        paper.text(table.field.help, "note", stays=True)
    names = [
        f"{c.number}\n{OURS_SHORT.to(language, label=words) if c.ours else words}{c.star(spec.side)}"
        for c, words in ((c, c.field.label.to(language)) for c in columns)
    ]
    rows = min(table.field.high or 6, 8)
    wide = any(column.field.kind is Kind.LONG for column in columns)
    paper.table(["", *names], [[str(n + 1), *[""] * len(columns)] for n in range(rows)], _widths(columns), boxed=True,
                row_height=22 if wide else 11, size=7.5, wide=len(columns) > 7)  # fmt: skip
    for column in columns:
        words = _choices(paper, column)
        if words:
            whole = f"{column.number} {column.field.label.to(language)}"
            paper.text(PART_OF.to(language, whole=whole, part=" / ".join(words)), "note")
    for inner in table.tables:
        _table(paper, spec, inner)


def _widths(columns: Sequence[Slot]) -> list[float]:
    """Shares of the width: more for what takes more letters."""
    shares = {Kind.LONG: 40.0, Kind.YESNO: 15.0, Kind.INTEGER: 15.0, Kind.DATE: 16.0, Kind.CHOICE: 17.0}
    return [5.0, *(shares.get(column.field.kind, 22.0) for column in columns)]
