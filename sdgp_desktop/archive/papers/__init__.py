"""The papers of all slices: by number, in one file, for the command line and the preview."""

from sdgp_desktop.archive.papers.printing import Printed, made, order_of, print_to, printed
from sdgp_desktop.archive.papers.register import document, documents, documents_about

__all__ = ["Printed", "document", "documents", "documents_about", "made", "order_of", "print_to", "printed"]
