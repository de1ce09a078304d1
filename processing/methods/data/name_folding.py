"""Names of places brought to one spelling: accents, abbreviations, articles, numbers.

Rolls are typed by many hands. “Sta. María La Asunción 2a. Secc.” and “SANTA MARIA ASUNCION SEGUNDA SECCION” are one
place. The abbreviations are those in common use in the catalogs and rolls of Mexico.
"""

import re
import unicodedata

ABBREVIATIONS = {
    "bo": "barrio",
    "cap": "capitan",
    "cd": "ciudad",
    "cnel": "coronel",
    "col": "colonia",
    "cong": "congregacion",
    "cor": "coronel",
    "dr": "doctor",
    "ej": "ejido",
    "ejdo": "ejido",
    "fco": "francisco",
    "fracc": "fraccionamiento",
    "fracto": "fraccionamiento",
    "gdpe": "guadalupe",
    "gpe": "guadalupe",
    "gral": "general",
    "gpo": "grupo",
    "hcda": "hacienda",
    "hda": "hacienda",
    "hgo": "hidalgo",
    "hno": "hermano",
    "hnos": "hermanos",
    "ing": "ingeniero",
    "kilometro": "km",
    "lic": "licenciado",
    "loc": "localidad",
    "ma": "maria",
    "mpio": "municipio",
    "mtro": "maestro",
    "nta": "nuestra",
    "ntra": "nuestra",
    "nva": "nueva",
    "nvo": "nuevo",
    "pob": "poblado",
    "prof": "profesor",
    "profr": "profesor",
    "pto": "puerto",
    "qro": "queretaro",
    "rcho": "rancho",
    "rcia": "rancheria",
    "rho": "rancho",
    "sec": "seccion",
    "secc": "seccion",
    "sn": "san",
    "snta": "santa",
    "snto": "santo",
    "sr": "senor",
    "sra": "senora",
    "sta": "santa",
    "sto": "santo",
    "tte": "teniente",
    "unid": "unidad",
}
ARTICLES = {"a", "al", "de", "del", "e", "el", "en", "la", "las", "lo", "los", "y"}
NUMBERS = {
    word: str(number)
    for number, words in enumerate(
        (
            "uno primer primero primera 1a 1o 1er 1ra 1ro 1era 1ero",
            "dos segundo segunda 2a 2o 2da 2do",
            "tres tercer tercero tercera 3a 3o 3er 3ra 3ro 3era 3ero",
            "cuatro cuarto cuarta 4a 4o 4ta 4to",
            "cinco quinto quinta 5a 5o 5ta 5to",
            "seis sexto sexta 6a 6o 6ta 6to",
            "siete septimo septima 7a 7o 7ma 7mo",
            "ocho octavo octava 8a 8o 8va 8vo",
            "nueve noveno novena 9a 9o 9na 9no",
            "diez decimo decima 10a 10o 10ma 10mo",
            "once",
            "doce",
            "trece",
            "catorce",
            "quince",
            "dieciseis",
            "diecisiete",
            "dieciocho",
            "diecinueve",
            "veinte",
        ),
        start=1,
    )
    for word in words.split()
}
# from I to XXXIX; other letters are blocks and sections
ROMAN = re.compile(r"(x{0,3})(ix|iv|v?i{0,3})$")
ONES = {"": 0, "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9}
WORDS = re.compile("[a-z0-9]+")
ASIDE = re.compile(r"[(\[]([^)\]]*)[)\]]?")
# states that are also called by their longer or former name
STATES = {
    "coahuila zaragoza": "coahuila",
    "distrito federal": "ciudad mexico",
    "estado mexico": "mexico",
    "michoacan ocampo": "michoacan",
    "queretaro arteaga": "queretaro",
    "veracruz ignacio llave": "veracruz",
    "veracruz llave": "veracruz",
}


def plain_name(text):
    """Lower-case letters and digits between single spaces, without accents."""
    letters = text.casefold()
    if not letters.isascii():
        letters = "".join(
            letter for letter in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(letter)
        )
    return " ".join(WORDS.findall(letters))


def folded_name(text):
    """`plain_name` with abbreviations in full, numbers as digits, and no articles.

    A Roman number counts at the end only, and not alone. The last word is never an article: in “Sector A” it is
    what tells it from the others.
    """
    words = [ABBREVIATIONS.get(word, word) for word in plain_name(text).split()]
    if len(words) > 1 and ROMAN.match(words[-1]):
        tens, ones = ROMAN.match(words[-1]).groups()
        words[-1] = str(10 * len(tens) + ONES[ones])
    words = [NUMBERS.get(word, str(int(word)) if word.isdigit() else word) for word in words]
    return " ".join([word for word in words[:-1] if word not in ARTICLES] + words[-1:])


def folded_variants(text):
    """Folded spellings of a name with another in brackets: both, the one outside, the one inside."""
    parts = [folded_name(ASIDE.sub(" ", text)), *(folded_name(inside) for inside in ASIDE.findall(text))]
    parts = [part for part in parts if part]
    return list(dict.fromkeys([" ".join(parts), *parts])) if parts else []


def folded_area(text):
    """Code without leading zeros, or folded name, of a municipality or state."""
    text = text.strip()
    if text.isdigit():
        return text.lstrip("0")
    folded = folded_name(text)
    return STATES.get(folded, folded)
