export const templates = ['serif', 'sans', 'compact'] as const;
/** How a document looks; all three are one column of real text in reading order. */
export type Template = (typeof templates)[number];

export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

// Countries whose offices print on Letter (CLDR supplemental data, paperSize US-Letter).
const letterCountries = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']);

/** The paper of an opening's country (ISO 3166-1 alpha-2); A4 where it is not known. */
export function paperOf(country: string | null): Paper {
  return country !== null && letterCountries.has(country) ? 'Letter' : 'A4';
}

interface Look {
  readonly family: string;
  readonly margin: string;
  readonly rules: string;
}

const looks: Readonly<Record<Template, Look>> = {
  serif: {
    family: '"Document Serif", Georgia, serif', margin: '18mm 19mm',
    rules: `body { font-size: 10pt; line-height: 1.42; }
h1 { font-size: 19pt; }
h2 { font-size: 11pt; border-bottom: 0.3mm solid #16150f; padding-bottom: 0.6mm; }`,
  },
  sans: {
    family: '"Document Sans", Arial, sans-serif', margin: '17mm 18mm',
    rules: `body { font-size: 9.8pt; line-height: 1.4; }
h1 { font-size: 20pt; }
h2 { font-size: 11.5pt; color: #1f3a6e; }`,
  },
  compact: {
    family: '"Document Sans", Arial, sans-serif', margin: '13mm 14mm',
    rules: `body { font-size: 9pt; line-height: 1.28; }
header { margin-bottom: 2.5mm; }
h1 { font-size: 16pt; }
section { margin-top: 2.6mm; }
h2 { font-size: 10pt; border-bottom: 0.2mm solid #777; padding-bottom: 0.3mm; margin-bottom: 1mm; }
article { margin-bottom: 1.6mm; }
h3 { font-size: 9.4pt; }
.where, .dates { font-size: 8.8pt; }
ul { margin-top: 0.4mm; }
li { margin-bottom: 0.2mm; }
.line { margin-bottom: 0.3mm; }`,
  },
};

/** The style sheet of a template on a paper. Joined letters are off: they break keyword search in extracted text. */
export function styleOf(template: Template, paper: Paper): string {
  const look = looks[template];
  return `
@page { size: ${paper === 'A4' ? 'A4' : 'letter'}; margin: ${look.margin}; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { font-family: ${look.family}; font-variant-ligatures: none; font-feature-settings: "liga" 0, "clig" 0; font-kerning: normal; color: #16150f; hyphens: none; }
header { margin-bottom: 5mm; }
h1 { line-height: 1.15; font-weight: 600; }
.headline { font-size: 11.5pt; margin-top: 1mm; }
.contacts { margin-top: 1.6mm; font-size: 9pt; }
.dot { color: #777; }
section { margin-top: 4.4mm; }
h2 { font-weight: 600; margin-bottom: 1.8mm; break-after: avoid; }
article { margin-bottom: 2.8mm; }
h3 { font-size: 10.2pt; font-weight: 600; break-after: avoid; }
strong { font-weight: 600; }
.where, .dates { font-size: 9.4pt; break-after: avoid; }
.dates { color: #444; }
ul { list-style: none; margin-top: 0.8mm; }
li { margin-bottom: 0.5mm; padding-left: 3.6mm; text-indent: -3.6mm; break-inside: avoid; }
li::before { content: "•"; display: inline-block; width: 3.6mm; text-indent: 0; }
.line { margin-bottom: 0.7mm; }
.letter p { margin-bottom: 3.6mm; font-size: 10.6pt; line-height: 1.5; max-width: 160mm; }
${look.rules}
`;
}
