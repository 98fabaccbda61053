import { describe, expect, test } from 'vitest';
import { factsFromText } from './import-text.ts';

const reading = (text: string) => {
  let n = 0;
  return factsFromText(text, 'cv.txt', () => `f${++n}`).facts;
};
const entries = (text: string) => reading(text).filter((f) => f.kind === 'employment' || f.kind === 'education').map(({ kind, title, organisation, start, end }) => ({ kind, title, organisation, start, end }));

describe('résumés in other layouts', () => {
  test('French months and headings are read', () => {
    expect(entries('Yvon Lacassagne\n\nEXPÉRIENCE PROFESSIONNELLE\n\nResponsable logistique, Vignes du Médoc\nMars 2017 à aujourd\'hui\n- Forme les caristes\n\nFORMATION\nBTS Transport, Lycée Gironde, 2010 – 2012\n')).toEqual([
      { kind: 'employment', title: 'Responsable logistique', organisation: 'Vignes du Médoc', start: '2017-03', end: null }, { kind: 'education', title: 'BTS Transport', organisation: 'Lycée Gironde', start: '2010', end: '2012' },
    ]);
  });

  test('Italian and Portuguese headings, months and levels are read', () => {
    expect(entries('Ada Colle\n\nESPERIENZE LAVORATIVE\n\nTecnico di laboratorio, Colle Analisi S.r.l., Parma\ngennaio 2018 – oggi\n- Controlla i campioni\n\nISTRUZIONE E FORMAZIONE\nLaurea in Chimica, Università di Colle, 2012 – 2015\n\nLINGUE\nItaliano: madrelingua\n')).toEqual([
      { kind: 'employment', title: 'Tecnico di laboratorio', organisation: 'Colle Analisi S.r.l.', start: '2018-01', end: null }, { kind: 'education', title: 'Laurea in Chimica', organisation: 'Università di Colle', start: '2012', end: '2015' },
    ]);
    expect(entries('Ana Colina\n\nEXPERIÊNCIA PROFISSIONAL\n\nGestora, Colina Lda., Porto\nmarço de 2018 – atual\n- Chefia\n\nFORMAÇÃO ACADÉMICA\nMestrado em Economia, Universidade da Colina, 2012 – 2014\n').map(({ kind, start }) => [kind, start])).toEqual([['employment', '2018-03'], ['education', '2012']]);
  });

  test('a title below its employer and a degree below its school are of one entry', () => {
    const text = 'Greta Holm\n\nE X P E R I E N C E\n\nBorough Archive, York     Oct 2018 - Present\nSenior Archivist\n  o  Catalogued 2,000 maps\n\nE D U C A T I O N\n\nUniversity of Ripon    2011 - 2014\nBA (Hons) History\n\nGreta Holm - Page 2 of 3\n';
    expect(entries(text)).toEqual([
      { kind: 'employment', title: 'Senior Archivist', organisation: 'Borough Archive', start: '2018-10', end: null }, { kind: 'education', title: 'BA (Hons) History', organisation: 'University of Ripon', start: '2011', end: '2014' },
    ]);
    expect(reading(text).filter((f) => f.kind === 'achievement').map((f) => f.text)).toEqual(['Catalogued 2,000 maps']);
  });

  test('an employer over its title over its dates with their length is one entry', () => {
    expect(entries('Tobias Lind\n\nExperience\n\nNordhavn Freight\nFleet Manager\nJanuary 2018 - Present (6 years 2 months)\nPlans 40 trucks\n\nVästra Bus\nDispatcher\n2012 - 2017 (5 years)\n')).toEqual([
      { kind: 'employment', title: 'Fleet Manager', organisation: 'Nordhavn Freight', start: '2018-01', end: null }, { kind: 'employment', title: 'Dispatcher', organisation: 'Västra Bus', start: '2012', end: '2017' },
    ]);
  });

  test('a job of one year opens an entry, a sentence with a year does not', () => {
    expect(entries('Imogen Salter\n\nExperience\nData Analyst, Ferncliff Retail (2019 - 2023)\n- Built dashboards\nAnalyst Intern, Quayside Insurance (2018)\n- Cleaned claims data\n- Won the analyst prize, Leeds, 2018\n').map((e) => e.title)).toEqual(['Data Analyst', 'Analyst Intern']);
  });

  test('a trade with “für” in its name stays whole', () => {
    expect(entries('Jannis Overbeck\n\nBerufserfahrung\nElektroniker für Betriebstechnik, Stadtwerke Lehnstedt, 03/2017 – 08/2022\n')).toEqual([{ kind: 'employment', title: 'Elektroniker für Betriebstechnik', organisation: 'Stadtwerke Lehnstedt', start: '2017-03', end: '2022-08' }]);
  });

  test('lines drawn below a name and headings make them so', () => {
    const facts = reading('Ann Hill\n========\n\nTickets and badges\n------------------\n\nPMP, Hill Institute, 2019; PRINCE2, 2017\n');
    expect(facts.map((f) => [f.kind, f.title ?? f.text, f.start])).toEqual([['name', 'Ann Hill', null], ['certificate', 'PMP', '2019'], ['certificate', 'PRINCE2', '2017']]);
  });

  test('HTML and code marks in Markdown are no words', () => {
    expect(reading('<h1 align="center">Ann Hill</h1>\n\n## Experience\n### Hill Cloud | Engineer\n`2021-05 → present`').map((f) => [f.kind, f.title ?? f.text, f.start])).toEqual([['name', 'Ann Hill', null], ['employment', 'Engineer', '2021-05']]);
  });

  test('two languages share a level, and a level may hold another in brackets', () => {
    expect(reading('Ada Quist\n\nSprachen\nDeutsch und Türkisch (Muttersprachen)\nEnglisch | gute Kenntnisse\nSchwedisch\tfließend (C1)\n').filter((f) => f.kind === 'language').map((f) => [f.title, f.detail])).toEqual([['Deutsch', 'Muttersprachen'], ['Türkisch', 'Muttersprachen'], ['Englisch', 'gute Kenntnisse'], ['Schwedisch', 'fließend (C1)']]);
  });

  test('names and titles spaced out in small letters keep their words, and an address its town', () => {
    expect(reading('Ada Quist\nR e s t a u r a n t M a n a g e r\n4418 Quarry Hill Rd, Apt 3B, Fairfield, OH 45014\n(+1) 253-555-0142\n\nSkills\nWine\n').slice(1, 4).map((f) => [f.kind, f.text, f.detail])).toEqual([['headline', 'Restaurant Manager', null], ['contact', '4418 Quarry Hill Rd, Apt 3B, Fairfield, OH 45014', 'Fairfield'], ['contact', '(+1) 253-555-0142', '(+1) 253-555-0142']]);
  });

  test('Dutch and Spanish labels, months and levels are read', () => {
    const text = 'Curriculum vitae\n\nPersonalia\nNaam:\tJoost Hil\nWoonplaats:\tUtrecht\nTelefoon:\t06 5550 1234\nGeboortedatum:\t3 mei 1990\n\nWerkervaring\n\nmrt. 2015 – heden\tDocent, Hil Lyceum, Utrecht\n\nTalen\nNederlands\tmoedertaal\n';
    expect(reading(text).map((f) => [f.kind, f.title ?? f.text, f.start ?? f.detail])).toEqual([['name', 'Joost Hil', null], ['contact', 'location', 'Utrecht'], ['contact', 'phone', '06 5550 1234'], ['statement', 'Geboortedatum: 3 mei 1990', null], ['employment', 'Docent', '2015-03'], ['language', 'Nederlands', 'moedertaal']]);
    expect(reading('Ana Cerro\n\nFecha de nacimiento: 02/02/1990 | Número de teléfono: +34 600 555 381\n\nIdiomas\nLengua materna: español\nOtro(s) idioma(s):\ninglés: intermedio\n').map((f) => [f.kind, f.title ?? f.text])).toEqual([['name', 'Ana Cerro'], ['statement', 'Fecha de nacimiento: 02/02/1990'], ['contact', 'phone'], ['language', 'español'], ['language', 'inglés']]);
  });

  test('a language’s level needs no mark', () => {
    expect(reading('Ada Quist\n\nSprachen\nEnglisch B1, Spanisch Grundkenntnisse\n').filter((f) => f.kind === 'language').map((f) => [f.title, f.detail])).toEqual([['Englisch', 'B1'], ['Spanisch', 'Grundkenntnisse']]);
  });

  test.each([
    ['employment', 'Nurse, Hill Clinic (2015 - 2019)', ['Work', 'Jobs', 'PREVIOUS EMPLOYMENT', 'Work Background', 'Relevant Work Experience', 'Experience and Projects', 'Beruflicher Hintergrund', 'Bisherige Stationen', 'Werkervaring', 'Trayectoria profesional']],
    ['education', 'BSc Nursing, University of Hill, 2012 - 2015', ['Studies', 'Schooling', 'Aus- und Weiterbildung', 'Opleidingen', 'Educación y formación', 'Formations et diplômes']],
    ['certificate', 'First Aid (2018)', ['Bar Admissions', 'ACCREDITATIONS', 'Professional Registration', 'Bescheinigungen']],
    ['certificate', 'First Aid (2018)', ['Certs']], ['skill', 'Go, Terraform', ['Toolbox', 'EDV', 'Vaardigheden', 'Competencias digitales', 'Principales compétences']], ['project', 'Umzug in die Cloud (2018 - 2019)', ['Ausgewählte Projekte', 'Projekterfahrung', 'Selected projects']],
    ['language', 'English (native), French (B1)', ['Spoken Languages', 'Talen', 'Competencias lingüísticas']],
    ['award', 'Best poster, Hill Meeting 2018', ['Achievements and Awards']],
  ])('headings of %s go by many names', (kind, line, headings) => {
    const unread = headings.filter((heading) => {
      let n = 0;
      return !factsFromText(`Ann Hill\nann@example.org\n\n${heading}\n${line}\n`, 'resume.txt', () => `f${++n}`).facts.some((fact) => fact.kind === kind);
    });
    expect(unread).toEqual([]);
  });
});
