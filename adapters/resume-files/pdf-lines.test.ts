import { expect, test } from 'vitest';
import { markdownOfPages } from './pdf-layout.ts';
import type { PdfPiece } from './pdf-rows.ts';

const piece = (text: string, x: number, y: number, size = 10, font = 'f1'): PdfPiece => ({ text, x, y, size, width: text.length * size * 0.5, font });

test('a heading that its narrow column broke is one', () => {
  const pieces = [
    piece('Lena Brook', 20, 800, 24), piece('Experience', 20, 770, 13), piece('Training Officer, Calder Homes', 20, 750), piece('Wrote the fire safety course', 20, 736),
    piece('Licenses &', 440, 770, 13), piece('Certifications', 440, 753, 13), piece('First Aid', 440, 732), piece('Forklift trucks of all kinds', 440, 714),
  ];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n')).toContain('## Licenses & Certifications');
});

test('items of a list whose marks are drawn go on in small letters, and where nothing does each is one', () => {
  const column = (items: readonly PdfPiece[]) => markdownOfPages([{ width: 595, pieces: [piece('Lena Brook', 20, 800, 24), piece('Experience', 20, 770, 13), piece('Training Officer, Calder Homes, in all of the rooms and halls of the house', 20, 750), piece('Skills', 440, 770, 13), ...items] }]).split('\n').slice(4);
  expect(column([piece('Ventilator', 452, 750), piece('management', 452, 736), piece('Epic charting', 452, 722)])).toEqual(['Ventilator management', 'Epic charting']);
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('Berufserfahrung', 20, 770, 13), piece('Leiter, Hill GmbH', 20, 750), piece('Einteilung von 18 Mitarbeitern, mit dem Plan der Halle für zwei Wochen', 34, 736), piece('Inventurdifferenz unter 0,2 %', 34, 722)];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n').slice(3)).toEqual(['- Einteilung von 18 Mitarbeitern, mit dem Plan der Halle für zwei Wochen', '- Inventurdifferenz unter 0,2 %']);
});

test('the rest of a numbered line is set below its text', () => {
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('Publications', 20, 770, 13), piece('1. Brook L. (2023). Ash in peat: a record of 6,000 years. Journal of', 20, 750, 10), piece('Ash 12, 44–61.', 32, 736)];
  expect(markdownOfPages([{ width: 400, pieces }]).split('\n').slice(2)).toEqual(['1. Brook L. (2023). Ash in peat: a record of 6,000 years. Journal of Ash 12, 44–61.']);
});

test('what stands at the right of a heading or in a grid is not of the line above, and lines at the right of a narrow column are its own', () => {
  const grid = ['ENGLISH', 'C1', 'C1', 'B2', 'C1'].map((text, n) => piece(text, 60 + n * 110, 716));
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('Languages', 20, 770, 13), piece('Photo', 480, 770), piece('Other languages:', 20, 750), piece('WRITING', 480, 733), ...grid];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n').slice(1)).toEqual(['## Languages', 'Photo', 'Other languages:', 'WRITING', '- ENGLISH | C1 | C1 | B2 | C1']);
});

test('what is set below its headings a little to the right is no list, and what is further right is one', () => {
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('EXPERIENCE', 20, 770), piece('2019 – 2023', 33, 750), piece('Training Officer', 33, 736), piece('Calder Homes', 33, 722), piece('Wrote courses', 47, 708), piece('2015 – 2019', 33, 694), piece('Clerk', 33, 680), piece('Calder Homes', 33, 666)];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n').slice(1)).toEqual(['EXPERIENCE', '2019 – 2023', 'Training Officer', 'Calder Homes', '- Wrote courses', '2015 – 2019', 'Clerk', 'Calder Homes']);
});

test('items of a narrow list stay apart where nothing goes on in small letters, and so does what begins with something done', () => {
  const left = ['Bovine reproduction', 'Ultrasound diagnostics', 'Herd planning'].map((text, n) => piece(text, 34, 736 - n * 14));
  const pieces = [piece('Lena Brook', 230, 800, 24), piece('Experience', 230, 770, 13), piece('Training Officer', 230, 750), piece('Wrote the fire safety course', 230, 736), piece('Contact', 20, 790, 13), piece('\u0000\u0000 Leeds', 20, 775), piece('Skills', 20, 755, 13), ...left];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n').slice(-6).map((line) => line.trim())).toEqual(['## Contact', 'Leeds', '## Skills', '- Bovine reproduction', '- Ultrasound diagnostics', '- Herd planning']);
  const done = [piece('Lena Brook', 20, 800, 24), piece('Experience', 20, 770, 13), piece('Officer, Calder Homes', 20, 750), piece('Forecasts the number of people in all of the rooms with an error of 6%', 34, 736), piece('Moved 14 jobs to another house', 34, 722)];
  expect(markdownOfPages([{ width: 400, pieces: done }]).split('\n').slice(3)).toHaveLength(2);
});
