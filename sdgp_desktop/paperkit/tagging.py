"""The structure of a tagged PDF: a tree of headings, paragraphs and tables beside the drawing.

ReportLab has no tagging of its own, so the tree is written here: each piece of text in a page's stream has a
number (MCID); a node of the tree names page and number; each page names its nodes in turn (ParentTree).
Source: ISO 32000-1, 14.7 and 14.8.
"""

from typing import Any

from reportlab.pdfbase import pdfdoc

from sdgp_desktop.paperkit.tags import Node


class Raw(pdfdoc.PDFObject):
    """A PDF object whose bytes are known."""

    def __init__(self, content: bytes = b"") -> None:
        self.content = content

    def format(self, document: Any) -> bytes:
        """The bytes of the object, as ReportLab asks for them."""
        return self.content


def quoted(text: str, document: Any) -> bytes:
    """A PDF string."""
    return pdfdoc.PDFString(text).format(document)


class Structure:
    """Writes the tree of one document into ReportLab's document."""

    def __init__(self, document: Any, root: Node, marks: list[list[Node]]) -> None:
        self.document = document
        self.root = root
        self.marks = marks
        self.pages: list[int] = [self._number_of(page) for page in document.Pages.pages]
        self.top = 0

    def _number_of(self, known: Any) -> int:
        reference = self.document.Reference(known)
        return int(self.document.idToObjectNumberAndVersion[reference.name][0])

    def _new(self, raw: Raw) -> int:
        return self._number_of(raw)

    def write(self) -> None:
        """Add all elements, the parent tree, and their mention in the catalogue."""
        top = Raw()
        self.top = self._new(top)
        elements = [(node, Raw()) for node in self._walk(self.root)]
        for node, raw in elements:
            node.number = self._new(raw)
        for node, raw in elements:
            raw.content = self._element(node)
        nums = []
        for index, nodes in enumerate(self.marks):
            row = Raw(b"[%s]" % b" ".join(b"%d 0 R" % node.number for node in nodes))
            nums.append(b"%d %d 0 R" % (index, self._new(row)))
        tree = self._new(Raw(b"<</Nums[%s]>>" % b" ".join(nums)))
        top.content = b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>" % (
            self.root.number,
            tree,
            len(self.marks),
        )
        catalogue = self.document.Catalog
        catalogue.StructTreeRoot = self.document.Reference(top)
        catalogue.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})

    def _walk(self, node: Node) -> list[Node]:
        found = [node]
        for kid in node.kids:
            if isinstance(kid, Node):
                found += self._walk(kid)
        return found

    def _element(self, node: Node) -> bytes:
        tag = node.tag
        parts = [b"<</S/%s/P %d 0 R" % (tag.role.encode("ascii"), node.parent.number if node.parent else self.top)]
        if tag.attributes:
            parts.append(b"/A" + tag.attributes.encode("ascii"))
        if tag.language:
            parts.append(b"/Lang" + quoted(tag.language, self.document))
        if tag.alternative:
            parts.append(b"/Alt" + quoted(tag.alternative, self.document))
        parts.append(self._kids(node.kids) + b">>")
        return b"".join(parts)

    def _kids(self, kids: list[Node | tuple[int, int]]) -> bytes:
        if len(kids) == 1 and isinstance(kids[0], tuple):
            return b"/Pg %d 0 R/K %d" % (self.pages[kids[0][0]], kids[0][1])
        written = [
            b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (self.pages[kid[0]], kid[1])
            if isinstance(kid, tuple)
            else b"%d 0 R" % kid.number
            for kid in kids
        ]
        return b"/K[%s]" % b" ".join(written)
