"""The complete dossier: the papers of all slices in one."""
