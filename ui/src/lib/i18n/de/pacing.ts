import type { Dictionary } from '../dictionary.ts';

export const pacing: Dictionary['pacing'] = {
  title: 'Takt', says: 'Wie geduldig Ihre unterschriebenen Bewerbungen hinausgehen. Was noch nicht darf, wird nie abgelehnt: Es wartet auf seinen Tag.', open: 'Obergrenzen, Abstände, Ruhezeiten',
  cap: 'Höchstens am Tag', capHint: 'in je 24 Stunden; höchstens 50', window: 'Höchstens zugleich', windowHint: 'in Vorbereitung oder bei Ihnen wartend, über alle Suchläufe; höchstens 100', spacing: 'Sekunden zwischen zweien', hostSpacing: 'Sekunden zwischen zweien an einer Website', employer: 'Tage zwischen zweien an einen Arbeitgeber', employerHint: '0: beliebig viele',
  quiet: 'Ruhezeiten', quietOn: 'Nichts geht hinaus zwischen', and: 'und', zone: 'Zeitzone', keep: 'Behalten', kept: 'Behalten. Was nach den alten Grenzen wartete, wird neu gefragt.',
  holds: 'Wartet auf einen Tag', holdsSays: 'unterschrieben; jede geht von selbst', none: 'Nichts wartet auf einen Tag.', from: (at) => `kann gehen ab ${at}`, again: 'Trotzdem gehen lassen', asked: 'Es wird neu gefragt.',
};
