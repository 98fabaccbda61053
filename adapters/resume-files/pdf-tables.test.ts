import { expect, test } from 'vitest';
import { markdownOfPages } from './pdf-layout.ts';
import type { PdfPiece } from './pdf-rows.ts';

const piece = (text: string, x: number, y: number, size = 10, font = 'f1'): PdfPiece => ({ text, x, y, size, width: text.length * size * 0.5, font });
const head = [piece('Lena Brook', 50, 800, 24), piece('Education', 50, 770, 13)];
const linesOf = (pieces: readonly PdfPiece[]): readonly string[] => markdownOfPages([{ width: 595, pieces: [...head, ...pieces] }]).split('\n').slice(2);

test('cells of several lines are one text each, wherever their lines stand, and an empty cell is a dash', () => {
  const names = [piece('Year of', 400, 747), piece('Course', 50, 740), piece('Institution', 110, 740), piece('Board/University', 280, 740), piece('Marks', 480, 740), piece('Passing', 400, 733)];
  const first = [piece('University of', 280, 712), piece('M.Com', 50, 705), piece('Hill College', 110, 705), piece('2016', 400, 705), piece('71%', 480, 705), piece('Dale', 280, 698)];
  const second = [piece('HSC', 50, 678), piece('Hill School', 110, 678), piece('2011', 400, 678)];
  expect(linesOf([...names, ...first, ...second])).toEqual(['Course | Institution | Board/University | Year of Passing | Marks', 'M.Com | Hill College | University of Dale | 2016 | 71%', 'HSC | Hill School | – | 2011 | –']);
});

test('rows without space between them begin in the first column, and what stands below a table is none of it', () => {
  const names = [piece('Degree', 50, 740), piece('School', 200, 740), piece('Year', 450, 740)];
  const rows = [piece('BSc', 50, 726), piece('Hill College of all the', 200, 726), piece('2016', 450, 726), piece('sciences', 200, 712), piece('HSC', 50, 698), piece('Hill School', 200, 698), piece('2011', 450, 698)];
  expect(linesOf([...names, ...rows, piece('Skills', 50, 670, 13), piece('Moodle, and all of the other systems that a school has', 50, 650)])).toEqual([
    'Degree | School | Year', 'BSc | Hill College of all the sciences | 2016', 'HSC | Hill School | 2011', '## Skills', '**Moodle, and all of the other systems that a school has**',
  ]);
});

test('columns without names that résumés give them are no table', () => {
  expect(linesOf([piece('Welding', 50, 740), piece('Milling', 200, 740), piece('Turning', 400, 740), piece('Drilling', 50, 726), piece('Sawing', 200, 726), piece('•', 400, 726)])).toContain('Welding | Milling, Turning');
});
