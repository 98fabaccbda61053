import { joined, type HeadOrder, type Named, type Piece } from './entry-pieces.ts';
import { isChamber, isPlaceName, isRegionCode, isTown, soundsLikeDegree, soundsLikeSchool } from './work-words.ts';

/** "PhD | Princeton University, Computer Science, Princeton": the school is the piece that sounds like one, the degree the one that sounds like that. */
export function schoolNamed(pieces: readonly Piece[], lines: readonly string[], order: HeadOrder | null): Named {
  const named = (title: readonly Piece[], school: Piece | null, between = ', '): Named => {
    const used = [...title, school];
    return { title: title.map((piece) => piece.text).join(between) || null, organisation: school?.text ?? null, place: joined(pieces.filter((piece) => !used.includes(piece))), ...orderOfSchool(pieces, title[0], school) };
  };
  const open = pieces.filter((piece, n) => soundsLikeSchool(piece.text) || soundsLikeDegree(piece.text) || !isPlaceName(piece.text) && !isTownOf(piece, pieces[n + 1], n));
  const degree = open.find((piece) => soundsLikeDegree(piece.text) && !isSchool(piece)) ?? open.find((piece) => soundsLikeDegree(piece.text));
  const sounding = open.find((piece) => piece !== degree && isSchool(piece)) ?? open.find((piece) => piece !== degree && soundsLikeSchool(piece.text)) ?? null;
  // "Hill Freight, IHK Leeds": a chamber examines what the employer beside it taught.
  const school = sounding !== null && isChamber(sounding.text) ? open.find((piece) => piece !== degree && piece !== sounding && piece.line === sounding.line && piece.line !== (degree ?? open[0])?.line) ?? sounding : sounding;
  if (school === null) return schoolByOrder(open, degree, order, named);
  // A degree on a line of its own is that line.
  const own = degree === undefined || degree.line === school.line ? [] : pieces.filter((piece) => piece.line === degree.line);
  if (own.length > 0 && degree !== undefined) {
    const trailing = own.filter((_, i) => own.slice(i).every((one) => isPlaceName(one.text)));
    const cut = trailing[0] === undefined ? lines[degree.line] ?? '' : (lines[degree.line] ?? '').slice(0, (lines[degree.line] ?? '').lastIndexOf(trailing[0].text));
    const named = cut.replace(/^[\s|,;·–—(-]+|[\s|,;·–—(-]+$/gu, '');
    return { title: named, organisation: school.text, place: joined(pieces.filter((piece) => piece !== school && (!own.includes(piece) || trailing.includes(piece)))), ...orderOfSchool(pieces, degree, school) };
  }
  const others = open.filter((piece) => piece !== school && piece !== degree);
  if (degree === undefined) return named(others.filter((piece) => open.indexOf(piece) < open.indexOf(school) || piece.part !== school.part), school);
  // A degree's letters alone have their subject before or behind the school.
  const isBare = !/\s/u.test(degree.text);
  const beside = others.filter((piece) => piece.part === degree.part && piece.part !== school.part || (open.indexOf(piece) < open.indexOf(school) && open.indexOf(degree) < open.indexOf(school)) || (open.indexOf(piece) > open.indexOf(degree) && open.indexOf(degree) > open.indexOf(school) && piece.part === degree.part));
  const subject = isBare && beside.length === 0 && !withoutSubject.test(degree.text) ? others.slice(0, 1) : [];
  return named([degree, ...beside, ...subject], school, isBare ? ' ' : ', ');
}

/** What schools for all end in: it has no subject that could stand beside it. */
const withoutSubject = /^(?:havo|vwo|vmbo(?:-\p{L}+)?|(?:fach)?abitur|matura|mittlere reife|(?:haupt|real)schulabschluss|gcses?|a-levels?|hsc|ssc|sslc|puc|ged|vce|wassce|ssce|kcse|diploma|baccalaur[ée]at|bachillerato)$/iu;

/** Which of degree and school stands first, and whether words told them apart. */
function orderOfSchool(pieces: readonly Piece[], degree: Piece | undefined, school: Piece | null): Pick<Named, 'sureness' | 'first'> {
  if (degree === undefined || school === null) return { sureness: 0, first: 'title' };
  return { sureness: soundsLikeDegree(degree.text) && isSchool(school) ? 1 : 0, first: pieces.indexOf(degree) < pieces.indexOf(school) ? 'title' : 'organisation' };
}

/** No piece sounds like a school: the degree, then whoever stands beside it; or the other way round, as the other entries have it. */
function schoolByOrder(open: readonly Piece[], degree: Piece | undefined, order: HeadOrder | null, named: (title: readonly Piece[], school: Piece | null) => Named): Named {
  const [first, ...behind] = open;
  if (degree === undefined && order === 'organisation' && first !== undefined && behind.length > 0) return named(behind, first);
  const title = degree ?? open[0];
  if (title === undefined) return named([], null);
  const others = open.filter((piece) => piece !== title);
  const elsewhere = others.find((piece) => piece.part !== title.part);
  const school = elsewhere ?? others[0] ?? null;
  return named([title, ...(elsewhere === undefined ? [] : others.filter((piece) => piece.part === title.part))], school);
}

/** "Hill, ND": a town nobody knows before its region or country. */
function isTownOf(piece: Piece, next: Piece | undefined, n: number): boolean {
  return n > 0 && next?.part === piece.part && piece.text.split(/\s+/u).length <= 3 && (isRegionCode(next.text) || (isPlaceName(next.text) && !isTown(next.text)));
}

const isSchool = (piece: Piece): boolean => soundsLikeSchool(piece.text) && !soundsLikeDegree(piece.text);
