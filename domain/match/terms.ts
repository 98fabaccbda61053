import { stemOf } from '#domain/gate/words/words.ts';
import { isFunctionWord, wordsOf } from '#domain/text/words.ts';

/** Words every posting and every résumé uses; they tell no two apart. */
const commonplace = new Set(
  ('experience experienced knowledge strong ability able skill skilled skills proficiency proficient excellent understanding familiarity familiar hand hands '
  + 'demonstrated demonstrable proven year years month months minimum least required requirement requirements preferred preferably plus work working worked '
  + 'including include includes must good solid deep great extensive candidate candidates ideal successful role position job team teams new well using use used '
  + 'need needs needed looking seek seeking join company environment related relevant background degree equivalent field fields similar within across '
  + 'highly effective effectively various multiple day days high level advanced basic expert expertise practical comprehensive sound competent competence '
  + 'capable capacity exceptional outstanding substantial possess possesses possessing have having previous prior previously gained served serving spent over '
  + 'employed employment professional professionally applicant applicants etc responsible like one two three four five six seven eight nine ten '
  + 'erfahrung kenntnisse gute sehr fahigkeit team unser unsere deine dein profil').split(' '),
);

/** Length to which stems are cut, so that "communicate" and "communication" meet; shorter ones confuse unlike words. */
const cut = 6;

/** The distinct words of a text that carry its meaning, as cut stems, in order. */
export function termsOf(text: string): string[] {
  const terms = wordsOf(text).filter((word) => word.length > 1 && !/^\d+\+?$/u.test(word) && !isFunctionWord(word) && !commonplace.has(word));
  return [...new Set(terms.map(termOf))];
}

const agent = /(?<=^(?!custom).{4,})(?:er|or)s?$/u;

function termOf(word: string): string {
  if (word.startsWith('analy')) return 'analy';
  // Who welds has welding: for matching, though not for the gate, agent nouns meet their verbs.
  const stem = stemOf(agent.test(word) ? word.replace(agent, 'e') : word);
  return stem.length > cut ? stem.slice(0, cut) : stem;
}

const roleNouns = 'engineer developer manager analyst specialist consultant worker technician assistant associate director administrator coordinator officer representative supervisor operator architect expert senior lead';
const roleTerms = new Set(termsOf(roleNouns));
const roleWords = new Set(roleNouns.split(' '));

/** How much a term or folded word tells of the craft: "engineer" is shared by unlike jobs, "platform" is not. */
function weightOfTerm(term: string): number {
  return roleTerms.has(term) || roleWords.has(term) ? 0.4 : 1;
}

/** The weighed share of terms that a test holds of, 0 to 1; 0 for none. */
export function shareOf(terms: readonly string[], holds: (term: string) => boolean): number {
  const total = terms.reduce((sum, term) => sum + weightOfTerm(term), 0);
  return total === 0 ? 0 : terms.reduce((sum, term) => sum + (holds(term) ? weightOfTerm(term) : 0), 0) / total;
}
