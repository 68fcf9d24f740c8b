"""What the pieces of a paper are, for a reader that cannot see them."""

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Tag:
    """What a block is; the two halves of a block cut by a page end share it."""

    role: str
    attributes: str = ""
    language: str = ""
    alternative: str = ""


class Node:
    """One element of the tree while a document is being drawn."""

    __slots__ = ("kids", "number", "parent", "tag")

    def __init__(self, tag: Tag, parent: "Node | None") -> None:
        self.tag = tag
        self.parent = parent
        self.kids: list[Node | tuple[int, int]] = []
        self.number = 0
        if parent is not None:
            parent.kids.append(self)
