"""Open questions after imports: the list, one answer, many answers at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sdgp_desktop.commands.exchange import names_of
from sdgp_desktop.commands.report import Told
from sdgp_desktop.commands.wording import field_id, field_words, number_of, told_moment, value_words
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.finds import title_of_record
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import encode
from sdgp_desktop.kernel.series import desk_of
from sdgp_desktop.office import Office


def conflicts(office: Office, arguments: Any) -> dict[str, Any]:
    """Open questions after imports, each with its values."""
    from sdgp_desktop.exchange.service import conflicts as open_questions

    names = names_of(office)
    with office.read() as reading:
        found = [c for c in open_questions(reading) if _in_place(c, arguments.where)]
        return {"conflicts": [conflict_json(reading, c, names, office.language) for c in found]}


def _in_place(question: Any, where: str | None) -> bool:
    return where in (None, question.record_type.partition("_")[0])


def conflict_json(reading: Reading, question: Any, names: Mapping[str, str], language: str) -> dict[str, Any]:
    """One question: the record, the field as people number it, and the values with who gave them."""
    kind, columns = question.record_type, question.columns
    title = title_of_record(reading, kind, question.record)
    words = ", ".join(field_words(reading, kind, column, language) for column in columns)
    return {
        "id": question.id,
        "record": Told(question.record.hex, title),
        "type": Told(kind),
        "number": Told(number_of(reading, kind, question.record)),
        "title": Told(title),
        "field": Told(", ".join(field_id(reading, kind, column) for column in columns), words),
        "values": [choice_json(reading, kind, one, names, language) for one in question.values],
        **({"changed": changed} if (changed := _changed(reading, question, language)) else {}),
    }


def _changed(reading: Reading, question: Any, language: str) -> list[dict[str, Any]]:
    """What was changed in a record that another desk removed: fields, new values, and the desks."""
    from sdgp_desktop.exchange.service import changed_meanwhile

    kind, found = question.record_type, changed_meanwhile(reading, question)
    beside = {change.column: change.value for change in found}
    return [
        {
            "field": Told(field_id(reading, kind, c.column), field_words(reading, kind, c.column, language)),
            "value": Told(c.value, value_words(reading, kind, beside, c.column, language)),
            "office": Told(c.office, f"{c.office}-{c.desk}" if c.desk else c.office),
            "desk": Told(c.desk),
            "at": told_moment(c.moment, language),
        }
        for c in found
    ]


def choice_json(reading: Reading, kind: str, choice: Any, names: Mapping[str, str], language: str) -> dict[str, Any]:
    """One of the values of a question, whole, and who gave it."""
    said = {
        field_words(reading, kind, column, language): value_words(reading, kind, choice.values, column, language)
        for column in choice.values
    }
    office = f"{choice.office}-{choice.desk}" if choice.desk else choice.office
    return {
        "n": choice.n,
        "value": Told(choice.value, said if len(said) > 1 else next(iter(said.values()))),
        "office": Told(choice.office, names.get(choice.author, office)),
        "desk": Told(choice.desk),
        "key": Told(choice.author),
        "person": choice.person_name,
        "at": told_moment(choice.at, language),
    }


def resolve(office: Office, arguments: Any) -> dict[str, Any]:
    """Answer an open question: keep one value, or type a third, part by part where it has several."""
    from sdgp_desktop.exchange.service import conflict
    from sdgp_desktop.exchange.service import resolve as choose

    if (arguments.keep is None) == (arguments.values is None):
        raise Refusal("choose_one")
    with office.act("resolve") as work:
        value = None
        if arguments.values is not None:
            value = _third(work, conflict(work, arguments.id), arguments.values, office.language)
        settled = choose(work, arguments.id, keep=arguments.keep, value=value)
    return {"resolved": settled.id}


def _third(reading: Reading, asked: Any, texts: Sequence[str], language: str) -> Any:
    """A value of one's own: a text, or FIELD=TEXT for parts; parts that are not given stay as the record shows them.

    Errors: Refusal "conflict_parts"; what `typed` refuses.
    """
    from sdgp_desktop.commands.typed import typed

    kind = reading.schema[asked.record_type]
    fields = [kind.fields.get(column) for column in asked.columns]
    if len(asked.columns) == 1:
        if len(texts) > 1:
            raise Refusal("choose_one")
        return encode(typed(reading, fields[0], texts[0])) if fields[0] is not None else texts[0]
    names = {name: field for field in fields if field is not None for name in (field.id, field.column)}
    plain = dict(asked.values[0].values)
    for text in texts:
        name, given, value = text.partition("=")
        field = names.get(name.strip())
        if not given or field is None:
            parts = [f.id for f in fields if f is not None]
            said = ", ".join(field_words(reading, asked.record_type, column, language) for column in asked.columns)
            raise Refusal("conflict_parts", parts=Parts(said, parts), first=parts[0] if parts else name)
        plain[field.column] = encode(typed(reading, field, value))
    return plain


@dataclass(frozen=True)
class Parts:
    """The parts of a question as a fact of a refusal: in words for people, by their numbers for programs."""

    words: str
    numbers: Sequence[str]

    @property
    def source(self) -> str:
        """The numbers, for programs."""
        return ", ".join(self.numbers)

    def to(self, language: str) -> str:
        """The numbers with what they are called."""
        return self.words


def resolve_many(office: Office, arguments: Any) -> dict[str, Any]:
    """Answer many questions with the values of one office or desk, in one step of undo; the others stay open."""
    from sdgp_desktop.exchange.service import conflicts as open_questions
    from sdgp_desktop.exchange.service import resolve_many as choose

    with office.act("resolve_many") as work:
        asked = [c for c in open_questions(work) if _in_place(c, arguments.where)]
        code, author = _giver(work, asked, arguments.giver, office.language)
        count = choose(work, arguments.ids or [c.id for c in asked], code, author=author)
    return {"count": count, "left": len(asked) - count} if not arguments.ids else {"count": count}


def _giver(reading: Reading, asked: Any, code: str, language: str) -> tuple[str, str]:
    """Office and key of who gave values: all desks of an office (RALGA), or one by any name that it has or had
    (RALGA-R, RALGA-R2, RALGA-2, as the lists call it) or the beginning of its key.

    Errors: Refusal "conflict_nobody" when nobody of that name gave one; "desk_many" when several desks did.
    """
    from sdgp_desktop.exchange.service import KEY_BEGINS, desk_names, names_ever

    given = {(one.author, one.office, one.desk) for question in asked for one in question.values}
    if any(code == office for _, office, _ in given):
        return code, ""
    shown, names, offices = desk_names(reading, language), dict[str, set[str]](), dict[str, str]()
    for author, office, desk in given:
        names.setdefault(author, {shown.get(author, "")}).update((f"{office}-{desk}", *names_ever(reading, author)))
        offices[author] = office
    office, _, number = code.partition("-")
    wanted = {code, f"{office}-{desk_of(office, int(number))}" if number.isdecimal() else code}
    by_key = [author for author in names if len(code) >= KEY_BEGINS and author.startswith(code)]
    found = by_key or sorted(author for author, called in names.items() if called & wanted)
    if not found:
        raise Refusal("conflict_nobody", code=code)
    if len(found) > 1:
        raise Refusal("desk_many", code=code, keys=tuple(author[:KEY_BEGINS] for author in found))
    return offices[found[0]], found[0]
