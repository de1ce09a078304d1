"""Places found by their name, however it is written: without accents, by the beginning or by any word."""

import unicodedata


def folded(text):
    """`text` in lower case without accents; ñ becomes n."""
    letters = unicodedata.normalize("NFKD", str(text).casefold())
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())


class NameSearch:
    """Rows by name and code.

    Parameters
    ----------
    names, codes : sequence of str
    """

    def __init__(self, names, codes):
        self._names = [folded(name) for name in names]
        self._codes = [folded(code) for code in codes]

    def rows(self, text):
        """Every row whose name or code contains `text`, in the order of the layer."""
        wanted = folded(text)
        return [
            row for row, (name, code) in enumerate(zip(self._names, self._codes)) if wanted in name or wanted in code
        ]

    def best(self, text, most=12):
        """Rows for `text`, the best first: the very name or code, names that begin so, words that do, the rest."""
        wanted = folded(text)
        if not wanted:
            return []
        found = []
        for row in self.rows(text):
            name, code = self._names[row], self._codes[row]
            rank = (wanted not in (name, code), not name.startswith(wanted), f" {wanted}" not in name, name, row)
            found.append((rank, row))
        return [row for _, row in sorted(found)[:most]]
