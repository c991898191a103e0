"""Makes public/fonts/virli-sans.woff2 from IBM Plex Sans Variable: python make.py <the .ttf> <the .woff2>. See README.md."""

import io
import itertools
import sys
from array import array
from math import floor

import numpy as np
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent, GlyphCoordinates
from fontTools.ttLib.tables.ttProgram import Program
from fontTools.ttLib.tables.TupleVariation import TupleVariation
from fontTools.ttLib.woff2 import WOFF2FlavorData
from fontTools.varLib.iup import iup_delta, iup_delta_optimize
from fontTools.varLib.instancer import instantiateVariableFont

# Without the signs that only stand in listings, which are in another face.
BASIC = "".join(char for char in map(chr, range(0x20, 0x7F)) if char not in "#$*<>@[\\]^`{|}~")
CHARS = sorted(BASIC + "\u00a0\u202f«»’‘“”–—…·×−→ÀÂÇÉÈÊÎÔŒàâæçéèêëîïôœùûü")
KERNED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,:;-’“”«»/()ÀÉÈÇàâçéèêîôùû"
SMALLEST_KERN = 50  # thousandths of an em, as in the source
KERN_STEP = 15
NARROW_SPACE = 172

UNITS = 320  # per em, where the source has 1000
TOLERANCE = 1.0  # of those units, between a curve and the curve of fewer points that replaces it
UNSEEN = 0.6  # the same, for a point that may be left out because the others imply it

# Letters that are another one and a limb, which in the source is one with its contour:
# the base, and the two points of the contour between which the limb is.
LIMBS = {
    "ç": ("c", (299, -11), (249, -11)),
    "Ç": ("C", (361, -11), (311, -11)),
    "Q": ("O", (401, -9), (321, -11)),
}
LIFT = 32  # thousandths of an em of the limb that are hidden in the stroke of the base

# Contours that several glyphs share and none has alone: the glyph that has them, from which contour to which.
PARTS = {
    "dot": ("i", 0, 1),
    "dotless i": ("i", 1, 2),
    "dotless j": ("j", 0, 1),
    "stem of !": ("!", 0, 1),
    "stem of ?": ("?", 0, 1),
    "bar": ("%", 0, 1),
    "ring": ("%", 1, 3),
    "chevron": ("«", 0, 1),
    "acute": ("é", 2, 3),
    "circumflex": ("ê", 2, 3),
    "half dieresis": ("ë", 2, 3),
    "cedilla": ("ç", 1, 2),
    "tail": ("Q", 2, 3),
}

# Glyphs made of others, in the order of their contours in the source. "<" is for mirrored, "@" for turned upside down.
COMPOSED = {
    "d": ["<b"],
    "q": ["<p"],
    "9": ["@6"],
    ")": ["<("],
    "·": ["."],
    "‘": ["@’"],
    "i": ["dot", "dotless i"],
    "j": ["dotless j", "dot"],
    "!": ["stem of !", "."],
    "?": ["stem of ?", "."],
    "%": ["bar", "ring", "ring"],
    "«": ["chevron", "chevron"],
    "»": ["<chevron", "<chevron"],
    "“": ["@’", "@’"],
    "”": ["’", "’"],
    '"': ["'", "'"],
    "…": [".", ".", "."],
    ":": [".", "."],
    ";": [",", "."],
    "ç": ["c", "cedilla"],
    "Ç": ["C", "cedilla"],
    "Q": ["O", "tail"],
    **{char: [base, "acute"] for char, base in zip("éÉ", "eE")},
    **{char: [base, "<acute"] for char, base in zip("àèùÀÈ", "aeuAE")},
    **{char: [base, "circumflex"] for char, base in zip("âêîôûÂÊÎÔ", ["a", "e", "dotless i", *"ouAEIO"])},
    **{char: [base, "half dieresis", "half dieresis"] for char, base in zip("ëïü", ["e", "dotless i", "u"])},
}
FLIPS = {"<": (-1, 1), "@": (-1, -1)}


def main(source, target):
    font, medium = cut(source, (400, 700)), cut(source, 520)
    names = {char: font.getBestCmap()[ord(char)] for char in CHARS}
    contours = {char: contours_of(font, name) for char, name in names.items()}
    advances = {char: advances_of(font, name) for char, name in names.items()}
    advances["\u202f"] = [NARROW_SPACE] * 2
    for char, limb in LIMBS.items():
        contours[char] = contours[limb[0]] + [limb_of(contours[char][0], *limb[1:])]
    for part, (char, start, end) in PARTS.items():
        contours[part] = contours[char][start:end]

    # Parts, and the glyph of what is missing, have the advance of the last character: hmtx does not repeat it.
    order = [None, *CHARS, *PARTS]
    names |= {None: ".notdef"} | {part: f"part{i}" for i, part in enumerate(PARTS)}
    widths = {names[key]: [to_units(advance) for advance in advances.get(key, advances[CHARS[-1]])] for key in order}
    glyphs, deltas = {}, {}
    for key in order:
        glyph = composed_glyph(key, contours, names) if key in COMPOSED else simple_glyph(contours.get(key, []))
        glyphs[names[key]], deltas[names[key]] = glyph

    builder = FontBuilder(UNITS)
    builder.setupGlyphOrder([names[key] for key in order])
    builder.setupCharacterMap({ord(char): names[char] for char in CHARS})
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics({name: (width[0], getattr(glyphs[name], "xMin", 0)) for name, width in widths.items()})
    other_tables(builder, font)
    builder.setupGvar(variations(glyphs, deltas, widths))
    addOpenTypeFeaturesFromString(builder.font, kern_feature(medium))
    builder.font["head"].created = builder.font["head"].modified = font["head"].created
    builder.font.recalcTimestamp = False
    builder.font.flavor = "woff2"
    builder.font.flavorData = WOFF2FlavorData(transformedTables={"glyf", "loca", "hmtx"})
    builder.font.save(target)


def cut(source, weight):
    """One width, and a weight or a range of weights, as a font that has been saved and read again."""
    data = io.BytesIO()
    instantiateVariableFont(TTFont(source), {"wdth": None, "wght": weight}).save(data)
    font = TTFont(data)
    if "gvar" in font:
        for glyph in font.getGlyphOrder():
            font["gvar"].variations.setdefault(glyph, [])
    return font


def to_units(value):
    return floor(value * UNITS / 1000 + 0.5)


# Reading. A point is (whether it is on the curve, its place in Regular, its place in Bold).


def deltas_of(font, name):
    """What Bold adds to each point of a glyph, or to each of its components, then to its four phantom points."""
    glyph, variation = font["glyf"][name], font["gvar"].variations[name]
    points = [] if glyph.isComposite() else list(getattr(glyph, "coordinates", []))
    if not variation:
        return [(0, 0)] * (len(glyph.components if glyph.isComposite() else points) + 4)
    if glyph.isComposite():
        return [delta or (0, 0) for delta in variation[0].coordinates]
    phantoms = [(0, 0), (font["hmtx"][name][0], 0), (0, 0), (0, 0)]
    return iup_delta(variation[0].coordinates, points + phantoms, list(getattr(glyph, "endPtsOfContours", [])))


def advances_of(font, name):
    advance = font["hmtx"][name][0]
    return [advance, advance + deltas_of(font, name)[-3][0]]


def contours_of(font, name):
    glyph, deltas = font["glyf"][name], deltas_of(font, name)
    if glyph.isComposite():
        return [
            [(on, add(regular, (part.x, part.y)), add(bold, add((part.x, part.y), delta))) for on, regular, bold in contour]
            for part, delta in zip(glyph.components, deltas)
            for contour in contours_of(font, part.glyphName)
        ]
    points = zip(getattr(glyph, "flags", []), getattr(glyph, "coordinates", []), deltas)
    points = [(flag & 1, place, add(place, delta)) for flag, place, delta in points]
    ends = [end + 1 for end in getattr(glyph, "endPtsOfContours", [])]
    return [points[start:end] for start, end in zip([0, *ends], ends)]


def add(a, b):
    return (a[0] + b[0], a[1] + b[1])


def limb_of(contour, first, last):
    places = [regular for _, regular, _ in contour]
    start = places.index(first)
    contour = contour[start:] + contour[:start]
    limb = contour[: [regular for _, regular, _ in contour].index(last) + 1]
    first, *others, last = limb
    return [lifted(first), *others, lifted(last)]


def lifted(point):
    return (point[0], *(add(place, (0, LIFT)) for place in point[1:]))


# Glyphs.


def composed_glyph(key, contours, names):
    glyph, deltas, rest = Glyph(), [], contours[key]
    glyph.numberOfContours, glyph.components = -1, []
    for part in COMPOSED[key]:
        flip = FLIPS.get(part[0], (1, 1)) if len(part) > 1 else (1, 1)
        part = part[1:] if flip != (1, 1) else part
        mine, rest = rest[: len(contours[part])], rest[len(contours[part]) :]
        (x, y), bold = [
            [to_units(here - way * there) for way, here, there in zip(flip, middle(mine, m), middle(contours[part], m))]
            for m in (1, 2)
        ]
        component = GlyphComponent()
        component.glyphName, component.x, component.y, component.flags = names[part], x, y, 0x4
        if flip != (1, 1):
            component.transform = [[flip[0], 0], [0, flip[1]]]
        glyph.components.append(component)
        deltas.append(add(bold, (-x, -y)))
    if key in LIMBS:
        glyph.components[0].flags |= 0x400  # overlaps
    return glyph, deltas


def middle(contours, m):
    """Of the box of the points that are on the curve."""
    places = [point[m] for contour in contours for point in contour if point[0]]
    return [(min(values) + max(values)) / 2 for values in zip(*places)]


def simple_glyph(contours):
    glyph, points, ends = Glyph(), [], []
    for contour in contours:
        points += without_implied(without_near(refitted(contour)))
        ends.append(len(points) - 1)
    glyph.numberOfContours = len(ends)
    if ends:
        glyph.coordinates = GlyphCoordinates([point[1] for point in points])
        glyph.flags = array("B", [point[0] for point in points])
        glyph.endPtsOfContours, glyph.program = ends, Program()
        glyph.program.fromBytecode(b"")
    return glyph, [(bold[0] - regular[0], bold[1] - regular[1]) for _, regular, bold, *_ in points]


def refitted(contour):
    """The contour in units, each curve with as few points as the tolerance allows in both weights.
    Points on the curve also get their exact places in units."""
    first = next(i for i, point in enumerate(contour) if point[0])
    contour = contour[first:] + contour[: first + 1]
    stops = [i for i, point in enumerate(contour) if point[0]]
    points = []
    for start, end in zip(stops, stops[1:]):
        exact = [np.array([point[m] for point in contour[start : end + 1]]) * UNITS / 1000 for m in (1, 2)]
        rounded = [[tuple(map(to_units, contour[i][m])) for i in (start, end)] for m in (1, 2)]
        points.append((1, rounded[0][0], rounded[1][0], [curve[0] for curve in exact]))
        for count in range(1, end - start):
            fits = [fit(curve, ends, count) for curve, ends in zip(exact, rounded)]
            if max(error for _, error in fits) <= TOLERANCE or count == end - start - 1:
                points += [(0, *places) for places in zip(*(fit for fit, _ in fits))]
                break
    return points


def fit(curve, ends, count):
    """The `count` control points on the grid that make the nearest curve between these ends, and how near it is."""
    (first, *controls, last), was = curve, len(curve) - 2
    handles = [(controls[0] - first) * was, (controls[-1] - last) * was]  # of the cubic curve this one was made from
    ends = [np.array(end, float) for end in ends]
    if count == was:
        start = np.array(controls)
    elif count == 1:
        (ax, ay), (bx, by), (dx, dy) = handles[0], handles[1], last - first
        cross = ax * by - ay * bx
        start = np.array([first + handles[0] * (dx * by - dy * bx) / cross if abs(cross) > 1e-6 else (first + last) / 2])
    else:
        start = np.array([first + handles[0] / count, last + handles[1] / count])
        if count > 2:
            start = np.insert(start, 1, first / 2 + last / 2 + (handles[0] + handles[1]) / 2, axis=0)
    start = np.round(start)

    # What is level or upright at an end stays so.
    free = np.full(start.shape, True)
    for axis in (0, 1):
        if abs(controls[0][axis] - first[axis]) < 0.02:
            start[0][axis], free[0][axis] = ends[0][axis], False
        if abs(controls[-1][axis] - last[axis]) < 0.02 and free[-1][axis]:
            start[-1][axis], free[-1][axis] = ends[1][axis], False

    steps = [np.eye(start.size)[i].reshape(start.shape) for i in range(start.size) if free.flat[i]]
    moves = [step * by for step in steps for by in (-2, -1, 1, 2)]
    moves += [a * i + b * j for a, b in itertools.combinations(steps, 2) for i, j in itertools.product((-1, 1), repeat=2)]
    reference = sampled(curve, 8)
    best, error = start, distance(start, ends, reference)
    improved = True
    while improved:
        improved = False
        for move in moves:
            tried = distance(best + move, ends, reference)
            if tried < error - 1e-9:
                best, error, improved = best + move, tried, True
    return [tuple(map(int, place)) for place in best], error


def distance(controls, ends, reference):
    """The largest distance from a curve to the reference, and a little of the mean one."""
    points = sampled(np.array([ends[0], *controls, ends[1]]), max(3, 12 // len(controls)))
    start, along = reference[:-1], reference[1:] - reference[:-1]
    offset = points[:, None] - start
    at = np.clip((offset * along).sum(2) / np.maximum((along**2).sum(1), 1e-9), 0, 1)
    nearest = np.sqrt(((offset - at[..., None] * along) ** 2).sum(2)).min(1)
    return nearest.max() + 0.05 * nearest.mean()


def sampled(curve, count):
    controls = curve[1:-1]
    joints = np.array([curve[0], *((controls[:-1] + controls[1:]) / 2), curve[-1]])
    t = np.linspace(0, 1, count, endpoint=False)[:, None]
    pieces = zip(joints, controls, joints[1:])
    return np.vstack([(1 - t) ** 2 * a + 2 * t * (1 - t) * b + t**2 * c for a, b, c in pieces] + [curve[-1:]])


def without_near(points):
    """Leaves out, between lines, points a unit away from the next one, and those on the line between their neighbours."""
    i = 0
    while i < len(points):
        around = [points[(i + by) % len(points)] for by in (-1, 0, 1, 2)]
        before, this, after, later = around
        straight = before[0] and this[0] and after[0] and len(points) > 3 and all(on_line(before[m], this[m], after[m]) for m in (1, 2))
        near = all(point[0] for point in around) and np.abs(np.array(this[1:3]) - np.array(after[1:3])).max() <= 1
        if straight or near:
            del points[i]
            i = 0
        else:
            i += 1
    return points


def on_line(a, b, c):
    (dx, dy), (x, y) = np.subtract(c, a), np.subtract(b, a)
    length = np.hypot(dx, dy)
    return length > 0 and abs(dx * y - dy * x) / length <= 0.5 and -0.01 <= (x * dx + y * dy) / length**2 <= 1.01


def without_implied(points):
    """Leaves out points that are halfway between two control points, but one, and starts at the lowest, rightmost one:
    letters of the same shape are then written the same way."""

    def implied(i):
        before, this, after = points[i - 1], points[i], points[(i + 1) % len(points)]
        halves = [np.add(before[m], after[m]) / 2 for m in (1, 2)]
        between = this[0] and not before[0] and not after[0]
        return between and all(np.abs(half - exact).max() <= UNSEEN for half, exact in zip(halves, this[3]))

    out = [i for i in range(len(points)) if implied(i)]
    if len(out) == sum(point[0] for point in points):
        out = out[1:]
    points = [point for i, point in enumerate(points) if i not in out]
    start = min((i for i, point in enumerate(points) if point[0]), key=lambda i: (points[i][1][1], -points[i][1][0]))
    return points[start:] + points[:start]


# Tables.


def variations(glyphs, deltas, widths):
    """With the points whose move follows from that of the others left out, where that is shorter."""
    found = {}
    for name, glyph in glyphs.items():
        phantoms = [(0, 0), (widths[name][1] - widths[name][0], 0), (0, 0), (0, 0)]
        every = deltas[name] + phantoms
        some = [delta if delta != (0, 0) else None for delta in every]
        if glyph.numberOfContours > 0:
            places = list(glyph.coordinates) + [(0, 0), (widths[name][0], 0), (0, 0), (0, 0)]
            some = iup_delta_optimize(every, places, glyph.endPtsOfContours, tolerance=0.5)[:-4] + some[-4:]
        if any(delta != (0, 0) for delta in every):
            tuples = [TupleVariation({"wght": (0, 1, 1)}, choice) for choice in (every, some) if any(choice)]
            found[name] = [min(tuples, key=lambda variation: sum(map(len, variation.compile(["wght"]))))]
    return found


def other_tables(builder, source):
    names = newTable("name")
    names.names = []
    for number, text in {0: "Copyright 2019 IBM Corp.", 1: "Virli Sans", 13: "SIL Open Font License 1.1", 256: "Weight"}.items():
        names.setName(text, number, 1, 0, 0)  # a byte for each letter
    builder.font["name"] = names
    builder.setupFvar([("wght", 400, 400, 700, "Weight")], [])
    builder.font["fvar"].axes[0].axisNameID = 256
    names.names = [record for record in names.names if record.nameID <= 256]
    builder.font["avar"] = newTable("avar")
    builder.font["avar"].segments = {"wght": source["avar"].segments["wght"]}
    ascent, descent = to_units(source["hhea"].ascent), to_units(source["hhea"].descent)
    builder.setupHorizontalHeader(ascent=ascent, descent=descent)
    keep = ["xAvgCharWidth", "yStrikeoutSize", "yStrikeoutPosition", "sTypoAscender", "sTypoDescender"]
    keep += ["usWinAscent", "usWinDescent", "sxHeight", "sCapHeight"]
    measures = {key: to_units(getattr(source["OS/2"], key)) for key in keep}
    builder.setupOS2(version=4, fsType=0, fsSelection=64, achVendID="    ", ulCodePageRange1=1, usMaxContext=2, **measures)
    underline = {key: to_units(getattr(source["post"], key)) for key in ("underlinePosition", "underlineThickness")}
    builder.setupPost(keepGlyphNames=False, **underline)


def kern_feature(font):
    """The pairs that the eye notices, grouped in classes, without their variation along the weights."""
    pairs = {pair: value for pair, value in pairs_of(font).items() if value <= -SMALLEST_KERN}
    lefts, rights = sorted({left for left, _ in pairs}), sorted({right for _, right in pairs})
    rows = {}
    for left in lefts:
        row = (round(pairs.get((left, right), 0) / KERN_STEP) * KERN_STEP for right in rights)
        rows.setdefault(tuple(map(to_units, row)), []).append(left)
    columns = {}
    for at, right in enumerate(rights):
        columns.setdefault(tuple(row[at] for row in rows), []).append(right)
    lines = ["languagesystem DFLT dflt;"]
    lines += [f"@L{i} = [{' '.join(glyphs)}];" for i, glyphs in enumerate(rows.values())]
    lines += [f"@R{j} = [{' '.join(glyphs)}];" for j, glyphs in enumerate(columns.values())]
    lines += ["feature kern {"]
    lines += [f"pos @L{i} @R{j} {column[i]};" for j, column in enumerate(columns) for i in range(len(rows)) if column[i]]
    return "\n".join(lines + ["} kern;"])


def pairs_of(font):
    """Of the characters that are kerned, but for a small letter before a capital, which prose does not have."""
    chars = {font.getBestCmap()[ord(char)]: char for char in KERNED}
    table = font["GPOS"].table
    lookups = {i for f in table.FeatureList.FeatureRecord if f.FeatureTag == "kern" for i in f.Feature.LookupListIndex}
    pairs = {}
    for index in sorted(lookups):
        for subtable in table.LookupList.Lookup[index].SubTable:
            subtable = getattr(subtable, "ExtSubTable", subtable)
            for left in chars.keys() & subtable.Coverage.glyphs:
                for right, value in values(subtable, left, chars.keys()):
                    if not (chars[left].islower() and chars[right].isupper()):
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
