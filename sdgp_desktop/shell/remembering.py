"""What the window remembers, kept in the settings of this computer."""

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.qtkit.theme import theme


def load_memory() -> None:
    """Read what the window remembers."""
    from sdgp_desktop.kernel.settings import load

    memory().values.update(load().window)


def save_memory() -> None:
    """Keep what the window remembers; a full disk or a file that cannot be read only means that it forgets."""
    from sdgp_desktop.kernel.settings import changing

    chosen = {"language": language().code, "theme": theme().choice, "text": theme().percent}
    try:
        with changing() as settings:
            settings.window = {**memory().values, **chosen}
    except (OSError, Refusal):
        return
