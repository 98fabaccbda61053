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

test('dates at the left margin make no column', () => {
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('Experience', 20, 770, 13), piece('2019 – 2023', 20, 750), piece('Training Officer, Calder Homes', 160, 750), piece('Skills', 20, 730, 13), piece('Moodle', 160, 710)];
  expect(markdownOfPages([{ width: 595, pieces }])).toContain('2019 – 2023 | Training Officer, Calder Homes');
});

test('what stands below the first paragraph of a table’s cell follows the row', () => {
  expect(markdownOfHtml('<table><tr><td><p>seit 2015</p></td><td><p>Konditorin, Café Salzach</p><p>Fertigt Torten</p><ul><li>Bildet Lehrlinge aus</li></ul></td></tr></table>')).toBe('seit 2015 | Konditorin, Café Salzach\nFertigt Torten\n- Bildet Lehrlinge aus');
});
