"""Makes public/fonts/virli-sans.woff2 from IBM Plex Sans Variable: python make.py <the .ttf> <the .woff2>. See README.md."""

import io
import sys

from fontTools import subset
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.varLib.instancer import instantiateVariableFont

# Without the signs that only stand in listings, which are in another face.
BASIC = "".join(char for char in map(chr, range(0x20, 0x7F)) if char not in "$*<>@[\\]^`{|}~")
CHARS = BASIC + "\u00a0\u202f«»’‘“”–—…·×−→ÀÂÇÉÈÊÎÔŒàâæçéèêëîïôœùûü"
KERNED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,:;-’“”«»/()ÀÉÈÇàâçéèêîôùû"
SMALLEST_KERN = 50  # thousandths of an em
NARROW_SPACE = 172


def main(source, target):
    font = cut(source, (400, 700))
    kerning = kern_feature(cut(source, 520))
    keep_only(font, CHARS)
    addOpenTypeFeaturesFromString(font, kerning)
    font["hmtx"][font.getBestCmap()[0x202F]] = (NARROW_SPACE, 0)
    for record in font["name"].names:
        if record.nameID == 1:
            record.string = "Virli Sans"
    scale_upem(font, 320)
    font.flavor = "woff2"
    font.save(target)


def cut(source, weight):
    """One width, and a weight or a range of weights, as a font that has been saved and read again."""
    data = io.BytesIO()
    instantiateVariableFont(TTFont(source), {"wdth": None, "wght": weight}).save(data)
    font = TTFont(data)
    if "gvar" in font:
        for glyph in font.getGlyphOrder():
            font["gvar"].variations.setdefault(glyph, [])
    return font


def keep_only(font, chars):
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.name_IDs = [0, 1, 2, 13]
    options.name_languages = [0x409]
    options.notdef_outline = False
    options.glyph_names = False
    options.drop_tables += ["STAT", "GDEF", "MVAR", "HVAR", "gasp", "GPOS", "GSUB"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=chars)
    subsetter.subset(font)


def kern_feature(font):
    """The pairs that the eye notices, grouped in classes, without their variation along the weights."""
    pairs = {pair: value for pair, value in pairs_of(font).items() if value <= -SMALLEST_KERN}
    lefts, rights = sorted({left for left, _ in pairs}), sorted({right for _, right in pairs})
    rows = {}
    for left in lefts:
        rows.setdefault(tuple(round(pairs.get((left, right), 0) / 5) * 5 for right in rights), []).append(left)
    columns = {}
    for at, right in enumerate(rights):
        columns.setdefault(tuple(row[at] for row in rows), []).append(right)
    lines = ["languagesystem DFLT dflt;", "languagesystem latn dflt;"]
    lines += [f"@L{i} = [{' '.join(glyphs)}];" for i, glyphs in enumerate(rows.values())]
    lines += [f"@R{j} = [{' '.join(glyphs)}];" for j, glyphs in enumerate(columns.values())]
    lines += ["feature kern {"]
    lines += [f"pos @L{i} @R{j} {column[i]};" for j, column in enumerate(columns) for i in range(len(rows)) if column[i]]
    return "\n".join(lines + ["} kern;"])


def pairs_of(font):
    names = {font.getBestCmap()[ord(char)] for char in KERNED}
    table = font["GPOS"].table
    lookups = {i for f in table.FeatureList.FeatureRecord if f.FeatureTag == "kern" for i in f.Feature.LookupListIndex}
    pairs = {}
    for index in sorted(lookups):
        for subtable in table.LookupList.Lookup[index].SubTable:
            subtable = getattr(subtable, "ExtSubTable", subtable)
            for left in names.intersection(subtable.Coverage.glyphs):
                for right, value in values(subtable, left, names):
                    pairs.setdefault((left, right), value)
    return pairs


def values(subtable, left, names):
    if subtable.Format == 1:
        records = subtable.PairSet[subtable.Coverage.glyphs.index(left)].PairValueRecord
        found = [(record.SecondGlyph, record.Value1) for record in records if record.SecondGlyph in names]
    else:
        row = subtable.Class1Record[subtable.ClassDef1.classDefs.get(left, 0)].Class2Record
        found = [(right, row[subtable.ClassDef2.classDefs.get(right, 0)].Value1) for right in names]
    return [(right, value.XAdvance) for right, value in found if value and getattr(value, "XAdvance", 0)]


if __name__ == "__main__":
    main(*sys.argv[1:])
