import type { Fact } from '#domain/candidate/fact.ts';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import type { Random } from '../support/random.ts';

const first = ['Ada', 'Zoë', 'Łukasz', 'Fiona', 'Jürgen', 'Søren', 'Affonso', 'Ffion', 'Íñigo', 'Mateja', 'Oğuz', 'Weiß', 'Anne-Sophie', 'Siobhán'];
const last = ['Quist', 'Müller-Lüdenscheidt', 'Østergaard', 'Offiler', 'Țepeș', 'Kowalczyk', 'O’Flaherty', 'Grafflin', 'van der Berg', 'Şahin', 'Fjällräven', 'Ziffel'];
const employers = ['Harrow & Pike', 'Northmill AG', 'Büro für Flüsse', 'Efficient Office Ltd', 'Kestrel Data, Inc.', 'Ærø Shipping', 'Fluffy Files GmbH & Co. KG', '3FS', 'Old Harbour (UK) plc', 'Café Olé', 'Vela Bank', 'Orbit Foods'];
const titles = ['Platform Engineer', 'Senior Office Manager', 'Head of Workflow & Staffing', 'Softwareentwicklerin (Back-end)', 'C++ Developer', 'Chief of Staff', 'Certified Nurse, First Class', 'Field Officer II', 'Site Reliability Engineer', '.NET Architect'];
const schools = ['Westhafen University', 'Technische Universität Köln', 'École des Ponts', 'Staffordshire College of Art', 'Universität Zürich'];
const degrees = ['BSc Physics', 'M.A. Fine Arts', 'Diplom Informatik', 'PhD Affine Geometry', 'Staatsexamen'];
const places = ['Berlin, Germany', 'Köln', 'San Francisco, CA', 'Łódź, Poland', 'Zürich, Switzerland'];
const bullets = [
  'Cut deploy time from 40 to 6 minutes for 30 teams', 'Ran twelve Kubernetes clusters with Terraform in two regions', 'Official first contact for 14 affiliated offices, with staff of five', 'Moved 40 PostgreSQL databases without downtime, 85 % less effort',
  'Führte die Büros in Köln und Düsseldorf zusammen', 'Wrote services in Go and C++ for 300 shops – flagship of the fleet', 'Filed 1,200 offers a year; refined the offline workflow', 'Trained fifteen nurses in first aid and fluid balance', 'Reduced cloud spend by €120,000 a year', 'Introduced service level objectives with Prometheus and Grafana',
];

/** An invented person's facts, with what breaks extraction in their names: ligatures, umlauts, apostrophes, long lines. */
export function inventedFacts(random: Random): Fact[] {
  const { pick } = random;
  const some = (list: readonly string[], n: number) => list.map((one) => ({ one, by: random.below(1_000_000) })).toSorted((a, b) => a.by - b.by).slice(0, n).map(({ one }) => one);
  const [given, family] = [pick(first), pick(last)];
  const month = () => String(1 + random.below(12)).padStart(2, '0');
  let year = 2025;
  const work = some(employers, 2 + random.below(4)).map((name, n) => {
    const end = n === 0 ? '' : `${year}-${month()}`;
    year -= 1 + random.below(4);
    return { name, position: pick(titles), location: pick(places), startDate: `${year}-${month()}`, endDate: end, highlights: some(bullets, 2 + random.below(5)) };
  });
  let id = 0;
  return factsFromJsonResume({
    basics: {
      name: `${given} ${family}`, label: pick(titles), email: `${given}.${family}`.normalize('NFKD').replace(/[^\w.-]+/gu, '').toLowerCase().concat('@example.org'), phone: `+49 ${30 + random.below(60)} 555${String(random.below(10_000)).padStart(4, '0')}`,
      location: { city: pick(places) }, summary: 'Keeps official things in order. Finds the flaw first.',
    },
    work,
    education: some(schools, 1 + random.below(2)).map((institution) => ({ institution, studyType: pick(degrees), startDate: String(year - 5), endDate: String(year - 1) })),
    skills: [{ name: 'Platform', keywords: ['Kubernetes', 'Terraform', 'Docker'] }, { name: 'Office', keywords: ['Excel', 'Files', 'Offers'] }], languages: [{ language: 'German', fluency: 'fluent' }],
  }, 'resume.json', () => `f${(id += 1)}`).facts;
}
