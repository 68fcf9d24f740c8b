"""What the set-up needs of the system: the right Python, and on Linux the libraries of Qt."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

LOWEST, BEYOND = (3, 11), (3, 15)
LOWEST_GLIBC = (2, 34)


@dataclass(frozen=True)
class Library:
    """A shared library that Qt loads, and the package that holds it on the common systems."""

    name: str
    apt: str
    dnf: str
    zypper: str
    pacman: str


DRAWING = (
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "libglib-2_0-0", "glib2"),
    Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "libgthread-2_0-0", "glib2"),
    Library("libz.so.1", "zlib1g", "zlib", "libz1", "zlib"),
    Library("libzstd.so.1", "libzstd1", "libzstd", "libzstd1", "zstd"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libEGL1", "libglvnd"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libGL1", "libglvnd"),
    Library("libX11.so.6", "libx11-6", "libX11", "libX11-6", "libx11"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "libdbus-1-3", "dbus"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "libfontconfig1", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype", "libfreetype6", "freetype2"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon0", "libxkbcommon"),
    Library("libbrotlidec.so.1", "libbrotli1", "libbrotli", "libbrotlidec1", "brotli"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5", "krb5"),
)
X11_WINDOW = (
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libX11-xcb1", "libx11"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util", "libxcb-util1", "xcb-util"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "libxcb-image0", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb-randr0", "libxcb"),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb-render0", "libxcb"),
    Library(
        "libxcb-render-util.so.0",
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "libxcb-render-util0",
        "xcb-util-renderutil",
    ),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb-shape0", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb-shm0", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb-sync1", "libxcb"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb-xfixes0", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb-xkb1", "libxcb"),
    Library(
        "libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11-0", "libxkbcommon-x11"
    ),
)
WAYLAND_WINDOW = (
    Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client", "libwayland-client0", "wayland"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "libwayland-cursor0", "wayland"),
)
MANAGERS = {
    "apt": ("apt-get", "apt-get install -y --no-install-recommends"),
    "dnf": ("dnf", "dnf install -y"),
    "zypper": ("zypper", "zypper install -y"),
    "pacman": ("pacman", "pacman -S --needed"),
}


def python_fault() -> str:
    """Why this Python will not do, or nothing."""
    wanted = f"Python {LOWEST[0]}.{LOWEST[1]} to {BEYOND[0]}.{BEYOND[1] - 1}"
    if not LOWEST <= sys.version_info[:2] < BEYOND:
        return f"{wanted} is needed; this is {platform.python_version()}. Start it with another one, as in: " + (
            "py -3.13 installer\\bootstrap.py run" if os.name == "nt" else "python3.13 installer/bootstrap.py run"
        )
    if sys.maxsize < 2**32:
        return f"a 64-bit {wanted} is needed; this one has 32 bits"
    if sys.platform.startswith("linux"):
        name, version = platform.libc_ver()
        if name == "glibc" and tuple(int(part) for part in version.split(".")[:2]) < LOWEST_GLIBC:
            return f"the C library is too old ({version}): Debian 12, Ubuntu 22.04 or newer is needed"
    return ""


def venv_fault() -> str:
    """What to install when this Python cannot make environments, or nothing."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return ""
    major, minor = sys.version_info[:2]
    advice = "install Python again with all its parts"
    if shutil.which("apt-get"):
        advice = f"install them: sudo apt-get install -y python{major}.{minor}-venv"
    elif shutil.which("dnf"):
        advice = f"install them: sudo dnf install python{major}.{minor}"
    elif shutil.which("zypper"):
        advice = f"install them: sudo zypper install python{major}{minor}"
    return f"this Python lacks the parts that make environments (venv, ensurepip); {advice}"


def missing_libraries(window: bool, surroundings: Mapping[str, str]) -> list[Library]:
    """The libraries of Qt that this Linux lacks; other systems have all they need."""
    if not sys.platform.startswith("linux"):
        return []
    wanted: tuple[Library, ...] = DRAWING
    chosen = surroundings.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if window and chosen in ("", "xcb", "wayland"):
        wayland = chosen == "wayland" or (not chosen and "WAYLAND_DISPLAY" in surroundings)
        wanted += WAYLAND_WINDOW if wayland else X11_WINDOW
    return [library for library in wanted if not _loads(library.name)]


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def manager() -> str:
    """The package manager of this Linux, or nothing."""
    return next((name for name, (program, _) in MANAGERS.items() if shutil.which(program)), "")


def install_line(libraries: Sequence[Library], name: str) -> str:
    """What a person types to install libraries with the manager called `name`."""
    if not name:
        return "install the packages that hold: " + " ".join(library.name for library in libraries)
    packages = dict.fromkeys(str(getattr(library, name)) for library in libraries)
    return f"sudo {MANAGERS[name][1]} {' '.join(packages)}"


def install(libraries: Sequence[Library]) -> bool:
    """Install libraries where this may be done without asking: with apt, as root or with sudo that asks nothing."""
    if manager() != "apt":
        return False
    rights = [] if _is_root() else ["sudo", "-n"]
    if rights and (not shutil.which("sudo") or _fails([*rights, "true"])):
        return False
    line = [*rights, *install_line(libraries, "apt").split()[1:]]
    # the list of packages is fetched only when it is too old for what is asked
    return not _fails(line) or not (_fails([*rights, "apt-get", "update"]) or _fails(line))


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _fails(line: Sequence[str]) -> bool:
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive", LC_ALL="C.UTF-8")
    return subprocess.run(line, env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL).returncode != 0
