"""The canvas of a tagged paper: draws text with embedded fonts and notes what each piece of text is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from sdgp_desktop.paperkit.fonts import Face, face
from sdgp_desktop.paperkit.letterhead import PRODUCT
from sdgp_desktop.paperkit.styles import A4, Style
from sdgp_desktop.paperkit.tagging import Raw, Structure
from sdgp_desktop.paperkit.tags import Node, Tag

_XMP = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li>'
    "</rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
    "<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF>"
    '</x:xmpmeta><?xpacket end="w"?>'
)


def _escaped(code: int) -> str:
    """One byte of a PDF string."""
    if code in b"()\\":
        return "\\" + chr(code)
    return chr(code) if 32 <= code < 127 else f"\\{code:03o}"


class Ink(Canvas):
    """A ReportLab canvas that tags what it draws; same input, same bytes; no font that is not embedded."""

    _doc: Any
    _code: list[str]

    def __init__(self, title: str, author: str, language: str) -> None:
        rl_config.useA85 = 0  # a quarter smaller, and quicker
        first: Any = face("text").name  # without it, Helvetica would be named on every page
        version: Any = (1, 7)
        super().__init__(
            BytesIO(), A4, pageCompression=1, invariant=1, initialFontName=first, lang=language, pdfVersion=version
        )
        self.setTitle(title)
        self.setAuthor(author)
        self.setSubject(title)
        self.setCreator(PRODUCT)
        self.setProducer(PRODUCT)
        self.setViewerPreference("DisplayDocTitle", "true")
        self._facts = {"title": escape(title), "author": escape(author), "language": language}
        self.root = Node(Tag("Document"), None)
        self.page = 0
        self.first_page = 0  # of the paper being drawn
        self._silent = False
        self._nodes: dict[Tag, Node] = {}
        self._page_nodes: list[list[Node]] = []
        self._here: list[Node] = []
        self._glyphs: dict[str, dict[str, str]] = {}
        self._later: dict[str, Callable[[], str]] = {}
        self.headings: dict[object, int] = {}

    # --- structure -------------------------------------------------------------------------------------------------

    def node(self, tag: Tag, parent: Node) -> Node:
        """The node of a tag, made under `parent` the first time it is asked for."""
        found = self._nodes.get(tag)
        if found is None and self._silent:
            return parent
        if found is None:
            found = self._nodes[tag] = Node(tag, parent)
        return found

    def begin(self, node: Node) -> None:
        """What is drawn until `end` belongs to `node`."""
        if self._silent:
            return
        self.raw(f"/{node.tag.role} <</MCID {len(self._here)}>> BDC")
        node.kids.append((self.page, len(self._here)))
        self._here.append(node)

    def decoration(self, kind: str = "Layout") -> None:
        """What is drawn until `end` is decoration: lines, headers, footers; a screen reader skips it."""
        if not self._silent:
            self.raw(f"/Artifact <</Type /{kind}>> BDC")

    def end(self) -> None:
        """Close what `begin` or `decoration` opened."""
        if not self._silent:
            self.raw("EMC")

    @contextmanager
    def silent(self) -> Iterator[None]:
        """Draw without tagging: the head of a table repeated on a further page, inside `decoration`."""
        self._silent = True
        try:
            yield
        finally:
            self._silent = False

    # --- drawing ---------------------------------------------------------------------------------------------------

    def raw(self, code: str) -> None:
        """Add PDF operators to the page."""
        self._code.append(code)

    def glyphs(self, used: Face, size: float, text: str) -> str:
        """The operators that show a text in a font whose first subset is already chosen."""
        known = self._glyphs.setdefault(used.name, {})
        try:
            return f"({''.join([known[c] for c in text])}) Tj"
        except KeyError:
            return self._slow_glyphs(used, size, text, known)

    def _slow_glyphs(self, used: Face, size: float, text: str, known: dict[str, str]) -> str:
        """As `glyphs`, for letters not met before or beyond the first subset of the font."""
        parts = []
        for letter in text:
            subset, shown = 0, known.get(letter)
            if shown is None:
                subset, codes = used.font.splitString(letter, self._doc)[0]
                shown = _escaped(codes[0])
                if subset == 0:
                    known[letter] = shown
            parts.append((subset, shown))
        written, current = [], 0
        run = ""
        for subset, shown in parts:
            if subset != current:
                written.append(f"({run}) Tj {self.font(used, size, subset)}")
                current, run = subset, ""
            run += shown
        written.append(f"({run}) Tj")
        if current:
            written.append(self.font(used, size))
        return " ".join(written)

    def font(self, used: Face, size: float, subset: int = 0) -> str:
        """The operator that chooses a font."""
        if used.name not in self._glyphs:
            plain = "".join(map(chr, range(32, 127)))
            [(_, codes)] = used.font.splitString(plain, self._doc)
            self._glyphs[used.name] = dict(zip(plain, map(_escaped, codes), strict=True))
        return f"{used.font.getSubsetInternalName(subset, self._doc)} {size:g} Tf"

    def prose(self, lines: list[str], style: Style, x: float, top: float, width: float) -> None:
        """Draw lines of text below `top` (inside `begin` or `decoration`)."""
        used, size, leading = face(style.face), style.size, style.leading
        y = top - leading + (leading - size) / 2 + size * 0.16
        code = [f"BT {style.colour} rg {self.font(used, size)} {leading:g} TL"]
        if style.align == "l":
            code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
            code.append(" T* ".join([self.glyphs(used, size, line) for line in lines]))
        else:
            share = 1 if style.align == "r" else 0.5
            for line in lines:
                left = x + (width - used.width(line.rstrip(" ")) * size / 1000) * share
                code.append(f"1 0 0 1 {left:.2f} {y:.2f} Tm {self.glyphs(used, size, line)}")
                y -= leading
        code.append("ET")
        self.raw(" ".join(code))

    def words(self, text: str, style: Style, x: float, top: float, width: float = 0) -> None:
        """Draw one line of text."""
        self.prose([text], style, x, top, width)

    def fill(self, colour: str, x: float, y: float, width: float, height: float) -> None:
        """Fill a rectangle (inside `decoration`)."""
        self.raw(f"{colour} rg {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def rule(self, colour: str, x: float, y: float, to_x: float, to_y: float, thick: float = 0.5) -> None:
        """Draw a line (inside `decoration`)."""
        self.raw(f"{colour} RG {thick:g} w {x:.2f} {y:.2f} m {to_x:.2f} {to_y:.2f} l S")

    def box(self, colour: str, x: float, y: float, width: float, height: float, thick: float = 0.5) -> None:
        """Draw the edges of a rectangle (inside `decoration`)."""
        self.raw(f"{colour} RG {thick:g} w {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S")

    # --- pages -----------------------------------------------------------------------------------------------------

    def later(self, drawing: Callable[[], None]) -> None:
        """Draw at this place when all pages are known (numbers of pages)."""

        def code() -> str:
            self._code = []
            drawing()
            return "\n".join(self._code)

        name = f"%later{len(self._later)}%"
        self._later[name] = code
        self.raw(name)

    def heading(self, key: object, title: str, level: int, top: float) -> None:
        """Note a heading: bookmark, and its page for the table of contents."""
        self.headings[key] = self.page
        name = f"h{len(self.headings)}"
        self.bookmarkPage(name, fit="XYZ", top=top)
        self.addOutlineEntry(title, name, level=level, closed=level > 0)

    def showPage(self) -> None:
        """Close the page, with the list of the nodes on it."""
        super().showPage()
        page: Any = self._doc.Pages.pages[-1]
        page.StructParents = self.page
        page.Tabs = pdfdoc.PDFName("S")
        page.__NoDefault__ = [*type(page).__NoDefault__, "StructParents", "Tabs"]
        self._page_nodes.append(self._here)
        self._here = []
        self.page += 1

    def finish(self) -> bytes:
        """All pages as the bytes of a PDF file."""
        for page in self._doc.Pages.pages:
            if "%later" in page.stream:
                page.stream = self._fill_in(page.stream)
        Structure(self._doc, self.root, self._page_nodes).write()
        metadata = _XMP.format(**self._facts).encode()
        stream = b"<</Type/Metadata/Subtype/XML/Length %d>>\nstream\n%s\nendstream" % (len(metadata), metadata)
        self._doc.Catalog.Metadata = self._doc.Reference(Raw(stream))
        self._code = []
        data: bytes = self.getpdfdata()  # type: ignore[no-untyped-call]
        for kind in ("text", "bold", "italic"):
            face(kind).font.state.pop(self._doc, None)
        return data

    def _fill_in(self, stream: str) -> str:
        return "\n".join(self._later[line]() if line in self._later else line for line in stream.split("\n"))
