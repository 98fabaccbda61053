import type { Dictionary } from '../dictionary.ts';
import { matchWords } from './match-words.ts';

export const reasons: Dictionary['reasons'] = {
  match: matchWords,
  score: (threshold) => `Wertung unter ${threshold}`,
  words: {
    'place: not where you would work': 'Ort: nicht, wo Sie arbeiten würden',
    'asks for a work permit you do not have': 'verlangt eine Arbeitserlaubnis, die Sie nicht haben',
    'below your floor': 'unter Ihrem Mindestgehalt',
    'asks for more years than you have': 'verlangt mehr Jahre, als Sie haben',
    'asks for a security clearance': 'verlangt eine Sicherheitsüberprüfung',
    'asks for a language you do not list': 'verlangt eine Sprache, die Sie nicht nennen',
    'one of the things you never want': 'etwas, das Sie nie wollen',
    'lacks something you must have': 'es fehlt etwas, das sein muss',
    'an employer you avoid': 'ein Arbeitgeber, den Sie meiden',
    'not at the level in the plan': 'nicht auf der Stufe im Plan',
    'not the kind of employment in the plan': 'nicht die Anstellung im Plan',
    'in a language outside the plan': 'in einer Sprache außerhalb des Plans',
    'its last day for applications has passed': 'der letzte Tag für Bewerbungen ist vorbei',
    'there is an application for it already': 'es gibt schon eine Bewerbung darauf',
    'waits to be judged by the changed plan': 'wartet auf das Urteil nach dem geänderten Plan',
  },
};
