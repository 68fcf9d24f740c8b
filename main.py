"""Start the window, or do one command of the command line."""

import sys
from collections.abc import Sequence

TAKE_A_VALUE = ("--database", "--language")
FILES = (".sdgp", ".sdgpcard", ".sdgpvisit", ".sdgo", ".db")  # what a double click hands over


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether the arguments name no command: then the window opens, on the database and in the language they name.

    A file (what a double click hands over) is no command either: the window leads to it.
    """
    waiting = False
    for argument in arguments:
        if waiting:
            waiting = False
        elif argument in TAKE_A_VALUE:
            waiting = True
        elif not argument.startswith(tuple(f"{option}=" for option in TAKE_A_VALUE)) and not is_file(argument):
            return False
    return not waiting


def is_file(argument: str) -> bool:
    """Whether an argument is a file that the window leads to, told by its ending."""
    return not argument.startswith("--") and argument.lower().endswith(FILES)


def main(arguments: Sequence[str]) -> int:
    """Run the program and return its exit status; only what the chosen way needs is imported."""
    from sdgp_desktop.kernel.unready import unready

    if missing := unready(arguments):
        sys.exit(missing)  # on the error stream, with status 1
    if opens_window(arguments):
        from sdgp_desktop.app import main as open_window

        return open_window(arguments)
    from sdgp_desktop.commands import main as do_command

    return do_command(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
