import { wordsOf } from './words.ts';

/** Pay in a title: "$45/hr", "€60k–€75k", "OTE £120k", "ab 3.000 €". */
const pay = /(?:\b(?:ote|ab|bis zu|up to|from)\s)?(?:[$€£]\s?\d[\d.,]*\s?k?(?:\s?[-–]\s?[$€£]?\s?\d[\d.,]*\s?k?)?|\d[\d.,]*\s?k?(?:\s?[-–]\s?\d[\d.,]*\s?k?)?\s?[€£])\+?(?:\s?(?:\/|per|pro|p)\s?(?:hour|hr|h|year|yr|month|mo|std|stunde|monat|jahr|day|d)\b)?/giu;
/** How much one works, and since when: no part of what the job is. */
const terms = /(?<![\p{L}\d])(?:\d on,? ?\d off|(?:in\s)?(?:vollzeit|teilzeit|full[- ]?time|part[- ]?time|temps plein|temps partiel|minijob)(?:\s?(?:oder|und|or|and|ou|&|\/)\s?(?:vollzeit|teilzeit|full[- ]?time|part[- ]?time|temps plein|temps partiel|minijob))?|(?:(?:voor|für|for|pour)\s)?\d{1,2}(?:[.,]\d)?(?:\s?[-–]\s?\d{1,2})?\s?(?:tage|days|dagen|jours|dagar|stunden|std\.?|hours|hrs|uur|uren|heures)(?:\s?(?:\/|pro|per|a|par)\s?(?:woche|week|wk|semaine))?|ab sofort|gesucht|gezocht|wanted|now hiring|unbefristet|100 ?%\s?(?:remote|teletrabajo|zdalnie|home ?office)|remote m[öo]glich)(?![\p{L}\d])/giu;
/** The years that somebody should have worked: "(3 ans d’expérience minimum)", "5+ yrs exp". */
const experience = /\b\d{1,2}\+?(?:\s?[-–]\s?\d{1,2})?\s?(?:years?|yrs?|jahre|ans|años|anni|jaar|års?|lat|anos)\.?\s?(?:(?:of|d['’]|de|di)\s?)?(?:experience|exp|expérience|experiencia|esperienza|experiência|berufserfahrung|erfahrung|ervaring|erfarenhet)(?![\p{L}])\.?(?:\s(?:minimum|min|required|requise?))?/giu;
/** Since when the work is: "required for September 2027", "zum 01.01.2027". A month or a year by itself tells one year's interns from the next's. */
const since = /\s(?:(?:required|needed|wanted|starting|start|begin|beginning|zum|ab|per|dès|desde|från|od)\s)(?:(?:for|from|in|on|dem)\s)?(?:(?:\d{1,2}\.?\s)?(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}*(?:\s\d{4})?|\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}|\d{2})?(?!\d))/giu;
const between = /\s[-–—|•·]\s|[|•!¡:()[\]]|\s\+\s/u;
/** Words that sell a job and do not name it; a stretch of a title made of them alone goes. */
const selling = new Set((
  'hybrid remote remotely onsite office home homeoffice possible moglich flexible flex flexibel wfh teletrabajo teletravail zdalnie zdalna telelavoro distance '
  + 'immediate immediately start asap sofort now new neu hiring urgent urgently actively inmediata incorporacion immediat immediate immediatement poste pourvoir disponible urgente '
  + 'uncapped commission bonus ote base salary gehalt top equity shares super benefits pay paid weekly daily competitive pramie willkommenspramie praemie willkommenspraemie sign signing premium welcome joining retention '
  + 'day days week woche tage 4 5 visa sponsorship relocation apply today join us team great growing '
  + 'permanent contract cdi cdd uop b2b unbefristet befristet vollzeit teilzeit full part time hf fh h f m w d x '
  + 'b2c saas startup scaleup yc quereinstieg quereinsteiger willkommen und oder or and a de en a la der im in with mit'
).split(' '));

/** A title without what its board or its employer added to be noticed: "🚀 Baker (m/w/d) | ab sofort | 3.000 €!" is "Baker (m/w/d)". */
export function withoutNoise(title: string): string {
  const bare = title.replace(pay, ' ').replace(experience, ' ').replace(since, ' ').replace(terms, ' ');
  const stretches = bare.split(between).filter((stretch) => stretch.trim() !== '');
  const kept = stretches.filter((stretch) => !wordsOf(stretch).every((word) => selling.has(word) || /^\d+$/u.test(word) && stretches.length > 1 && wordsOf(stretch).length > 1));
  // Nothing else is left of some titles: then they are what they are.
  return kept.length === 0 ? title : kept.join(' - ');
}
