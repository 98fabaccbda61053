import { expect, test } from 'vitest';
import { markdownOfHtml } from './docx-text.ts';
import { markdownOfPages, type PdfPiece } from './pdf-layout.ts';

const piece = (text: string, x: number, y: number, size = 10): PdfPiece => ({ text, x, y, size, width: text.length * size * 0.5 });

test('a page in two columns is read column by column, the one with the name first', () => {
  const pieces = [
    piece('Contact', 20, 800, 13), piece('Lena Brook', 230, 800, 24), piece('lena@example.org', 20, 780), piece('Experience', 230, 770, 13), piece('Skills', 20, 750, 13),
    piece('Training Officer, Calder Homes', 230, 750), piece('2019 – 2023', 480, 750), piece('Moodle, Excel', 20, 730), piece('Wrote the fire safety course', 230, 730),
  ];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n')).toEqual(['# Lena Brook', '## Experience', 'Training Officer, Calder Homes, 2019 – 2023', 'Wrote the fire safety course', '## Contact', 'lena@example.org', '## Skills', 'Moodle, Excel']);
});

test('list items whose markers are drawn stay apart, and their wrapped lines together', () => {
  const wide = 'Ran 35 interviews with teachers and turned all of the findings into one'.padEnd(100, 'x');
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('Experience', 20, 770, 13), piece('Training Officer, Calder Homes', 20, 750), piece('Wrote the fire safety course that 900,000 employees of all firms have taken', 32, 736), piece('Built 64 rooms', 32, 722), piece(wide, 32, 708), piece('Onboarding', 32, 694), piece('Skills', 20, 670, 13), piece('Moodle', 20, 656)];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n').filter((line) => line.startsWith('- '))).toEqual(['- Wrote the fire safety course that 900,000 employees of all firms have taken', '- Built 64 rooms', `- ${wide} Onboarding`]);
});

test('an address and a number below it in a narrow column stay apart', () => {
  const pieces = [piece('Contact', 20, 800, 13), piece('Lena Brook', 230, 800, 24), piece('lena.brook.of.calder@example.org', 20, 786), piece('+44 7700 900562', 20, 772), piece('Experience', 230, 770, 13), piece('Skills', 20, 750, 13), piece('Training Officer, Calder Homes', 230, 750), piece('Moodle', 20, 730)];
  expect(markdownOfPages([{ width: 595, pieces }])).toContain('\nlena.brook.of.calder@example.org\n+44 7700 900562\n');
});

test('dates at the left margin make no column', () => {
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('Experience', 20, 770, 13), piece('2019 – 2023', 20, 750), piece('Training Officer, Calder Homes', 160, 750), piece('Skills', 20, 730, 13), piece('Moodle', 160, 710)];
  expect(markdownOfPages([{ width: 595, pieces }])).toContain('2019 – 2023 | Training Officer, Calder Homes');
});

test('what stands below the first paragraph of a table’s cell follows the row', () => {
  expect(markdownOfHtml('<table><tr><td><p>seit 2015</p></td><td><p>Konditorin, Café Salzach</p><p>Fertigt Torten</p><ul><li>Bildet Lehrlinge aus</li></ul></td></tr></table>')).toBe('seit 2015 | Konditorin, Café Salzach\nFertigt Torten\n- Bildet Lehrlinge aus');
});
