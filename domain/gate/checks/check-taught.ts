import type { Finding } from '../finding.ts';
import type { FactReading, Reading } from '../reading.ts';

const lesson = /(?<![\p{L}])(?:trainings?|courses?|workshops?|seminars?|lectures?|class(?:es)?|tutorials?|conferences?|talks?|webinars?|briefings?|unterweisung\p{L}*|schulung\p{L}*|kurs\p{L}*|seminar\p{L}*|vorlesung\p{L}*|fortbildung\p{L}*|weiterbildung\p{L}*)(?![\p{L}])/iu;
const received = /(?<![\p{L}])(?:complet\p{L}+|receiv\p{L}+|attend\p{L}*|took|take|taken|taking|underw\p{L}+|undergo\p{L}*|finish\p{L}*|participat\p{L}*|participant|pass(?:ed|ing)|enrol\p{L}*|obtain\p{L}*|visited|absolv\p{L}+|teilnahme|teilgenommen|teilnehm\p{L}*|besuch\p{L}*|abgeschlossen|in progress)(?![\p{L}])/iu;
const given = /(?<![\p{L}])(?:gave|giv(?:e|es|en|ing)|provid\p{L}+|deliver\p{L}+|held|hold(?:s|ing)?|conduct\p{L}*|taught|teach\p{L}*|offer\p{L}*|organi[sz]\p{L}+|ran|run|runs|present(?:ed|ing|er)|led|lead\p{L}*|design\p{L}*|spoke|speak\p{L}*|trained(?! (?:in|as|on|at|by|with)\b)|trainer|instructor|lecturer|gab|gegeben|hielt|gehalten|leit\p{L}+|schulte|unterrichte\p{L}*)(?![\p{L}])/iu;

/** Who took a lesson did not give it: "completed a training" told as "gave a training". */
export function checkTaught(claim: Reading, cited: readonly FactReading[]): Finding[] {
  const told = given.exec(claim.text);
  if (told === null || received.test(claim.text)) return [];
  const lessons = cited.filter((fact) => lesson.test(fact.text));
  const isTaken = lessons.length > 0 && lessons.every((fact) => received.test(fact.text) && !given.test(fact.text));
  return isTaken && (lesson.test(claim.text) || /^trained|^taught|trainer|instructor|lecturer/iu.test(told[0])) ? [{ kind: 'ownership', start: told.index, end: told.index + told[0].length }] : [];
}
