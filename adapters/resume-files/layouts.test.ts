import { expect, test } from 'vitest';
import { markdownOfHtml } from './docx-text.ts';
import { markdownOfPages } from './pdf-layout.ts';
import type { PdfPiece } from './pdf-rows.ts';

const piece = (text: string, x: number, y: number, size = 10, font = 'f1'): PdfPiece => ({ text, x, y, size, width: text.length * size * 0.5, font });

test('a page in two columns is read column by column, the one with the name first', () => {
  const pieces = [
    piece('Contact', 20, 800, 13), piece('Lena Brook', 230, 800, 24), piece('lena@example.org', 20, 780), piece('Experience', 230, 770, 13), piece('Skills', 20, 750, 13),
    piece('Training Officer, Calder Homes', 230, 750), piece('2019 – 2023', 480, 750), piece('Moodle, Excel', 20, 730), piece('Wrote the fire safety course', 230, 730),
  ];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n')).toEqual(['# Lena Brook', '## Experience', 'Training Officer, Calder Homes, 2019 – 2023', 'Wrote the fire safety course', '## Contact', 'lena@example.org', '## Skills', 'Moodle, Excel']);
});

test('a column whose headings nobody knows is read by itself where they are set as a known one', () => {
  const pieces = [
    piece('Write to me', 20, 800, 13), piece('Lena Brook', 230, 800, 24), piece('lena@example.org', 20, 780), piece('Experience', 230, 770, 13), piece('Up my sleeve', 20, 750, 13), piece('Training Officer, Calder Homes', 230, 750),
    piece('2019 – 2023', 480, 750), piece('Moodle', 20, 735), piece('Wrote the fire safety course', 230, 735), piece('Excel', 20, 720), piece('Built 64 rooms', 230, 720),
  ];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n')).toEqual(['# Lena Brook', '## Experience', 'Training Officer, Calder Homes, 2019 – 2023', 'Wrote the fire safety course', 'Built 64 rooms', '## Write to me', 'lena@example.org', '## Up my sleeve', 'Moodle', 'Excel']);
});

test('columns begin at their highest heading, whatever it is called, below a line over both', () => {
  const pieces = [
    piece('Lena Brook', 20, 800, 24), piece('Trainer of all who build the houses and the roads of Calder — lena@example.org', 20, 780), piece('Career so far', 20, 750, 13), piece('Good at', 400, 750, 13), piece('Training Officer, Calder Homes, for all rooms', 20, 735), piece('Moodle', 400, 735), piece('2019 – 2023', 20, 720), piece('Excel', 400, 720),
    piece('Education', 20, 700, 13), piece('Languages', 400, 700, 13), piece('Calder College', 20, 685), piece('English', 400, 685),
  ];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n').slice(2)).toEqual(['## Career so far', 'Training Officer, Calder Homes, for all rooms', '2019 – 2023', '## Education', 'Calder College', '## Good at', 'Moodle', 'Excel', '## Languages', 'English']);
});

test('a column of entries with their dates in the same line is one, whatever its headings are called', () => {
  const pieces = [
    piece('Lena Brook', 20, 800, 24), piece('Career so far', 20, 750, 13), piece('Good at', 400, 750, 13), piece('Training Officer, Calder Homes (2019 – 2023)', 20, 735), piece('Moodle', 400, 735), piece('Clerk, Calder Homes (2016 – 2019)', 20, 720), piece('Excel', 400, 720), piece('Fire drills', 400, 705), piece('Degrees', 20, 690, 13), piece('Languages', 400, 675, 13), piece('Calder College, 2012', 20, 675), piece('English', 400, 660),
  ];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n')).toEqual(['# Lena Brook', '## Career so far', 'Training Officer, Calder Homes (2019 – 2023)', 'Clerk, Calder Homes (2016 – 2019)', '## Degrees', 'Calder College, 2012', '## Good at', 'Moodle', 'Excel', 'Fire drills', '## Languages', 'English']);
});

test('columns are told by headings in larger print whose words tell sections, also below a name that is longer than its column', () => {
  const pieces = [
    piece('Lena Brook-Calder of Hill', 20, 800, 24), piece('So erreichen Sie mich', 420, 798, 13), piece('Meine Stationen', 20, 770, 13), piece('lena@example.org', 420, 775), piece('Trainerin, Calder Homes', 20, 752), piece('2019 – 2023', 20, 738), piece('Das kann ich', 420, 750, 13), piece('Moodle', 420, 733), piece('Clerk, Calder Homes', 20, 722), piece('2016 – 2019', 20, 708), piece('Excel with all its tables', 420, 716),
  ];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n')).toEqual(['# Lena Brook-Calder of Hill', '## Meine Stationen', 'Trainerin, Calder Homes', '2019 – 2023', 'Clerk, Calder Homes', '2016 – 2019', '## So erreichen Sie mich', 'lena@example.org', '## Das kann ich', 'Moodle', 'Excel with all its tables']);
});

test('an address over one column is read before both where the name stands over the other', () => {
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('lena@example.org', 400, 800), piece('Experience', 20, 750, 13), piece('Skills', 400, 750, 13), piece('Training Officer, Calder Homes', 20, 735), piece('Moodle', 400, 735), piece('2019 – 2023', 20, 720), piece('Excel', 400, 720)];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n')).toEqual(['# Lena Brook', 'lena@example.org', '## Experience', 'Training Officer, Calder Homes', '2019 – 2023', '## Skills', 'Moodle', 'Excel']);
});

test('a row that ends in its dates is whole, however full it is', () => {
  const long = 'Assistant Professor, Department of Geography, Tallgrass State University of the Prairies 2019 – present';
  expect(markdownOfPages([{ width: 595, pieces: [piece('Lena Brook', 20, 800, 24), piece(long, 20, 750), piece('Fellow, Hill Institute, 2017 – 2019', 20, 736)] }]).split('\n').slice(1)).toEqual([long, 'Fellow, Hill Institute, 2017 – 2019']);
});

test('titles set as the headings are make no column beside their dates', () => {
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('Experience', 20, 770, 13), piece('2019 – 2023', 20, 750), piece('Training Officer', 160, 750, 13), piece('Calder Homes', 160, 735), piece('2016 – 2019', 20, 715), piece('Clerk', 160, 715, 13), piece('Calder Homes', 160, 700)];
  expect(markdownOfPages([{ width: 595, pieces }])).toContain('2019 – 2023 | Training Officer');
});

test('the font of the headings is known in a column without a known one', () => {
  const pieces = [
    piece('ABOUT ME', 230, 780, 10, 'f2'), piece('Lena Brook', 230, 800, 24), piece('Trainer of all who build houses', 230, 766), piece('SKILLS', 230, 750, 10, 'f2'), piece('Moodle', 230, 736), piece('WHAT ELSE I DO', 20, 780, 10, 'f2'), piece('Climbs', 20, 766), piece('Rows', 20, 750), piece('Bakes', 20, 736),
  ];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n')).toEqual(['# Lena Brook', '**ABOUT ME**', 'Trainer of all who build houses', '**SKILLS**', 'Moodle', '**WHAT ELSE I DO**', 'Climbs', 'Rows', 'Bakes']);
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

test('running heads and page numbers are on no page but the first', () => {
  const page = (n: number, own: readonly PdfPiece[]) => ({ width: 595, pieces: [piece('Curriculum vitae of Lena Brook', 20, 820, 8), ...own, piece(String(n), 290, 20, 8), piece(`Page ${n} of 2`, 480, 20, 8)] });
  expect(markdownOfPages([page(1, [piece('Lena Brook', 20, 780, 24), piece('Experience', 20, 750)]), page(2, [piece('Training Officer, Calder Homes', 20, 780)])]).split('\n')).toEqual(['Curriculum vitae of Lena Brook', '# Lena Brook', 'Experience', 'Training Officer, Calder Homes']);
});

test('lines in the font of the headings are marked as set apart', () => {
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('Skills', 20, 770, 10, 'f2'), piece('Moodle and all other systems of courses', 20, 756), piece('What else I do', 20, 742, 10, 'f2'), piece('Climbs', 20, 728)];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n')).toEqual(['# Lena Brook', '**Skills**', 'Moodle and all other systems of courses', '**What else I do**', 'Climbs']);
});

test('a title that a narrow column broke is one line, where its list stands further apart', () => {
  const pieces = [
    piece('Contact', 20, 800, 13), piece('Lena Brook', 230, 800, 24), piece('lena@example.org', 20, 780), piece('Leeds', 20, 762), piece('Experience', 230, 770, 13), piece('Training Officer, Calder Homes', 230, 750),
    piece('Education', 20, 740, 13), piece('Diploma of Safety and', 20, 720), piece('Management', 20, 706), piece('Calder College', 20, 688), piece('Skills', 20, 666, 13), piece('Moodle', 20, 646), piece('Fire drills, all rooms', 20, 628), piece('Excel', 20, 610),
  ];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n').slice(-8)).toEqual(['Leeds', '## Education', 'Diploma of Safety and Management', 'Calder College', '## Skills', 'Moodle', 'Fire drills, all rooms', 'Excel']);
});

test('an address at the right edge over and beside the name is no part of it', () => {
  const pieces = [piece('14 Hill Road', 500, 812, 9), piece('Lena Brook', 60, 800, 24), piece('01865 550144', 500, 800, 9), piece('Experience', 60, 760, 13), piece('Training Officer, Calder Homes', 60, 740)];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n').slice(0, 3)).toEqual(['14 Hill Road', '# Lena Brook', '01865 550144']);
});

test('what a file calls itself at the foot of its page is left out', () => {
  const lines = Array.from({ length: 10 }, (_, n) => piece(`Course number ${String.fromCodePoint(65 + n)}`, 60, 700 - n * 14));
  expect(markdownOfPages([{ width: 595, pieces: [piece('Lena Brook', 60, 800, 24), ...lines, piece('November 12, 2025', 60, 30, 8), piece('Lena Brook · Résumé', 260, 30, 8)] }])).not.toMatch(/November|Résumé/u);
});

test('rows of a table stay apart however full they are', () => {
  const long = 'Training Officer, Calder Homes, with rooms in all of the towns';
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('2019 – 2021', 20, 750), piece(long, 120, 750), piece('2016 – 2019', 20, 736), piece('Clerk, Calder Homes', 120, 736)];
  expect(markdownOfPages([{ width: 480, pieces }]).split('\n').slice(1)).toEqual([`2019 – 2021 | ${long}`, '2016 – 2019 | Clerk, Calder Homes']);
});

test('a name in two lines of one print is one name', () => {
  const pieces = [piece('Lena', 20, 800, 24), piece('Brook', 20, 774, 24), piece('Experience', 20, 740, 13), piece('Training Officer', 20, 720)];
  expect(markdownOfPages([{ width: 595, pieces }])).toBe('# Lena Brook\n## Experience\nTraining Officer');
});

test('words beside a date go on where the line above had no room', () => {
  const pieces = [piece('Lena Brook', 60, 800, 24), piece('Experience', 60, 770, 13), piece('2019 –', 60, 750), piece('Training Officer, Calder Homes. Wrote courses for all of the house', 180, 750), piece('building firms', 180, 736), piece('2016', 60, 722), piece('Clerk, Calder Homes', 180, 722), piece('Filed', 180, 708)];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n').slice(2)).toEqual(['2019 – | Training Officer, Calder Homes. Wrote courses for all of the house building firms', '2016 | Clerk, Calder Homes', 'Filed']);
});

test('words printed letter by letter are words, also where a gap as wide as a tab stands between them', () => {
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('W H E R E', 20, 770, 10, 'f2'), piece('I', 76, 770, 10, 'f2'), piece('W O R K E D', 92, 770, 10, 'f2'), piece('A', 20, 750), piece('B', 60, 750), piece('C', 100, 750)];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n').slice(1)).toEqual(['WHERE I WORKED', 'A | B | C']);
});

test('what stands beside an entry in larger print, or beside a list item below a heading, goes with it', () => {
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('Experience', 20, 770, 13), piece('Calder Homes', 20, 750, 12), piece('Leeds', 480, 750), piece('Training Officer', 20, 736), piece('2019 – 2023', 480, 736), piece('Awards', 20, 710, 13), piece('• Trainer of the year', 20, 696), piece('York', 480, 696)];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n').slice(1)).toEqual(['## Experience', '## Calder Homes, Leeds', 'Training Officer, 2019 – 2023', '## Awards', '- Trainer of the year, York']);
});

test('what begins in another font is another part, and no sentence is parted', () => {
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('Trainer', 20, 750, 10, 'f2'), piece('Calder Homes', 58, 750), piece('Trainer', 20, 736, 10, 'f2'), piece('Warci', 58, 736), piece('ń', 83, 736, 10, 'f3'), piece('ski Homes', 88, 736), piece('Led', 20, 722, 10, 'f2'), piece('The room for all of the courses', 38, 722)];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n').slice(1)).toEqual(['Trainer | Calder Homes', 'Trainer | Warciński Homes', 'Led The room for all of the courses']);
});

test('what is indented below the words beside the dates is a list item', () => {
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('2019 – 2021', 20, 750), piece('Training Officer', 220, 750), piece('Calder Homes', 220, 736), piece('Built 64 rooms', 235, 722), piece('2016 – 2019', 20, 708), piece('Clerk', 220, 708)];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n').slice(1)).toEqual(['2019 – 2021 | Training Officer', 'Calder Homes', '- Built 64 rooms', '2016 – 2019 | Clerk']);
});

test('a school below words that fill their line beside the dates begins a line', () => {
  const trade = 'Ausbildung zur Gesundheits- und Krankenpflegerin mit Schwerpunkt Hil';
  const pieces = [piece('Lena Brook', 60, 800, 24), piece('2008 – 2011', 60, 750), piece(trade, 180, 750), piece('Pflegeschule am Stau, Oldenburg', 180, 736), piece('2005', 60, 722), piece('Abitur', 180, 722)];
  expect(markdownOfPages([{ width: 595, pieces }]).split('\n').slice(1)).toEqual([`2008 – 2011 | ${trade}`, 'Pflegeschule am Stau, Oldenburg', '2005 | Abitur']);
});

test('dates at the left margin make no column', () => {
  const pieces = [piece('Lena Brook', 20, 800, 24), piece('Experience', 20, 770, 13), piece('2019 – 2023', 20, 750), piece('Training Officer, Calder Homes', 160, 750), piece('Skills', 20, 730, 13), piece('Moodle', 160, 710)];
  expect(markdownOfPages([{ width: 595, pieces }])).toContain('2019 – 2023 | Training Officer, Calder Homes');
});

test('what stands below the first paragraph of a table’s cell follows the row', () => {
  expect(markdownOfHtml('<table><tr><td><p>seit 2015</p></td><td><p>Konditorin, Café Salzach</p><p>Fertigt Torten</p><ul><li>Bildet Lehrlinge aus</li></ul></td></tr></table>')).toBe('seit 2015 | Konditorin, Café Salzach\nFertigt Torten\n- Bildet Lehrlinge aus');
});
