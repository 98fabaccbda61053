import type { Dictionary } from '../dictionary.ts';

export const find: Dictionary['find'] = {
  facets: { mode: 'Wie', country: 'Land', pay: 'Gehalt im Jahr, in Tausend', age: 'Ausgeschrieben', level: 'Stufe', source: 'Gefunden bei' },
  modes: { remote: 'Remote', hybrid: 'Hybrid', on_site: 'Vor Ort', unknown: 'Keine Angabe' },
  levels: { intern: 'Praktikum', junior: 'Junior', mid: 'Mittlere', senior: 'Senior', lead: 'Lead', principal: 'Principal', manager: 'Leitung', director: 'Direktion', executive: 'Geschäftsführung', unknown: 'Keine Angabe' },
  bands: { under_40: 'bis 40', to_60: '40 bis 60', to_80: '60 bis 80', to_100: '80 bis 100', to_150: '100 bis 150', over_150: 'über 150', other: 'andere Währung oder Zeit', not_stated: 'Keine Angabe' },
  ages: { day: 'seit einem Tag', week: 'seit einer Woche', month: 'seit einem Monat', quarter: 'seit drei Monaten', older: 'länger' },
  place: 'Ort oder Region', narrow: 'Eingrenzen', sort: 'Reihenfolge', sorts: { best: 'beste zuerst', newest: 'neueste zuerst', pay: 'nach Gehalt' }, gone: 'nicht mehr gelistet',
  alike: 'Diese Wörter stehen nirgends. Diese Namen sehen ihnen ähnlich.',
  export: 'Mitnehmen', csv: 'CSV', json: 'JSON',
  bring: 'Stelle hinzufügen', bringSays: 'Über ihren Link, ihren Text oder ihr PDF. Ein Link wird behalten, nicht geöffnet.', bringTitle: 'Titel', bringEmployer: 'Arbeitgeber', bringPlace: 'Ort', bringLink: 'Link', bringLinkHint: 'wo man sich bewirbt', bringText: 'Text der Anzeige', bringPdf: 'PDF der Anzeige', bringPdfHint: 'wird in die Felder gelesen; bitte durchsehen', bringIt: 'Hinzufügen',
  own: 'Die Stelle ist behalten', ownSays: (employer) => `${employer} hat eine eigene Stellenseite. Nehmen Sie sie dazu, und ihre Stellen werden mit vollem Text gelesen.`, ownAdd: 'Dazunehmen', ownAddOf: (board) => `${board} dazunehmen`, ownAdded: (board) => `${board} wird von jetzt an gelesen.`, ownGoOn: 'Zur Stelle',
  alive: 'Ist sie noch offen?', lastSeen: (at) => `zuletzt gelistet gesehen ${at}`, lastDay: (day) => `Bewerbungen bis ${day}`, closedOn: (at) => `nicht mehr gelistet seit ${at}`,
  liveness: { live: 'Sie ist gelistet, und nichts spricht dagegen.', closed: 'Sie ist nicht mehr gelistet.', repost: 'Neu eingestellt: dieselbe Stelle ging zuvor.', evergreen: 'Sie sammelt wohl Bewerbungen ohne Ende.', ghost: 'Vermutlich liest niemand, was ankommt.' },
  livenessShort: { live: '', closed: 'geschlossen', repost: 'neu eingestellt', evergreen: 'Dauerstelle', ghost: 'Geist?' },
  likeThis: 'Ähnliche Stellen', noneLikeThis: { ready: 'Keine gelistete Stelle ähnelt ihr.', not_yet: 'Sie ist noch nicht verglichen. Sehen Sie in einer Minute wieder nach.', away: 'Das Verzeichnis ähnlicher Stellen antwortet gerade nicht. Alles andere geht ohne es.' },
  atSources: (n) => `bei ${n} Quellen`,
  first: 'Die erste Anzeige davon', split: 'Nicht dieselbe Stelle', splitOf: (posting) => `Nicht dieselbe Stelle: ${posting}`,
  splitAsk: 'Ist das eine andere Stelle?', splitSays: (posting) => `„${posting}“ wird eine eigene Stelle und nicht wieder zusammengelegt. Worauf Sie sich schon beworben haben, bleibt so.`, splitIt: 'Ja, eine andere', splitDone: 'Sie ist jetzt eine eigene Stelle.',
  join: 'Dieselbe Stelle wie eine andere', joinSays: 'Sagen Sie, welche. Es wird behalten, und von zwei Bewerbungen darauf kann nur eine hinaus.', joinSearch: 'Stellen durchsuchen', joinFound: 'Gefundene Stellen', joinIt: 'Dieselbe', joinWith: (name) => `Dieselbe wie ${name}`, joinNone: 'Sonst passt nichts.', joinDone: 'Sie sind jetzt eine Stelle.',
  twoUnderWay: (n) => `Sie haben jetzt ${n} Bewerbungen für diese Stelle. Eine davon kann hinaus; die spätere hält an: schon beworben.`,
};
