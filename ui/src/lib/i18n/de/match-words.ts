/** What a match says of an opening, in German: the sentences that the rules of the match write, some with a part of their own. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^yours says so$/u, 'Ihres sagt es auch'],
  [/^in part$/u, 'zum Teil'],
  [/^nothing of yours says so$/u, 'nichts von Ihnen sagt das'],
  [/^nothing of yours says you hold one$/u, 'nichts von Ihnen sagt, dass Sie eine haben'],
  [/^nothing of yours says you speak (.+)$/u, 'nichts von Ihnen sagt, dass Sie $1 sprechen'],
  [/^a language you named$/u, 'eine Sprache, die Sie nennen'],
  [/^a title you look for$/u, 'ein Titel, den Sie suchen'],
  [/^a title you have held$/u, 'ein Titel, den Sie hatten'],
  [/^no title of yours is like it$/u, 'keiner Ihrer Titel gleicht ihm'],
  [/^near what you have done$/u, 'nahe an dem, was Sie getan haben'],
  [/^your level$/u, 'Ihre Stufe'],
  [/^one step above your last title$/u, 'eine Stufe über Ihrem letzten Titel'],
  [/^(\d+) steps above your last title$/u, '$1 Stufen über Ihrem letzten Titel'],
  [/^one step below your last title$/u, 'eine Stufe unter Ihrem letzten Titel'],
  [/^(\d+) steps below your last title$/u, '$1 Stufen unter Ihrem letzten Titel'],
  [/^([\d.]+) years$/u, '$1 Jahre'],
  [/^([\d.]+) of ([\d.]+) years$/u, '$1 von $2 Jahren'],
  [/^([\d.]+) years of work, none named so$/u, '$1 Jahre Arbeit, keines so genannt'],
  [/^you have (.+) years?$/u, 'Sie haben $1 Jahre'],
  [/^you have (.+)$/u, 'Sie haben $1'],
  [/^where you would work$/u, 'wo Sie arbeiten würden'],
  [/^it may be where you would work$/u, 'vielleicht, wo Sie arbeiten würden'],
  [/^you named no places$/u, 'Sie nennen keine Orte'],
  [/^it names no place$/u, 'sie nennt keinen Ort'],
  [/^remote from where you are$/u, 'remote von dort, wo Sie sind'],
  [/^remote only from (.+)$/u, 'remote nur von $1'],
  [/^not in (.+)$/u, 'nicht in $1'],
  [/^it is (.+); you work (.+)$/u, 'sie ist $1; Sie arbeiten $2'],
  [/^you named no lowest pay$/u, 'Sie nennen kein Mindestgehalt'],
  [/^it states no pay$/u, 'sie nennt kein Gehalt'],
  [/^an estimate of the source, not stated by the employer$/u, 'eine Schätzung der Quelle, nicht vom Arbeitgeber'],
  [/^in ([A-Z]{3}); your floor is in ([A-Z]{3})$/u, 'in $1; Ihr Mindestgehalt ist in $2'],
  [/^it does not say for which time$/u, 'sie sagt nicht, für welche Zeit'],
  [/^covers your floor$/u, 'deckt Ihr Mindestgehalt'],
  [/^below your floor$/u, 'unter Ihrem Mindestgehalt'],
  [/^its upper end covers your floor$/u, 'das obere Ende deckt Ihr Mindestgehalt'],
  [/^you said never: (.+)$/u, 'Sie sagten nie: $1'],
  [/^you said must: (.+); it does not say so$/u, 'Sie sagten muss: $1; sie sagt es nicht'],
  [/^you may work without a permit in (.+)$/u, 'ohne Erlaubnis dürfen Sie arbeiten in $1'],
  [/^the posting is written in (.+)$/u, 'die Anzeige ist geschrieben in: $1'],
];

/** A sentence that the table does not have stays as it is; a lone decimal point becomes a comma. */
export function matchWords(says: string): string {
  const found = sentences.find(([pattern]) => pattern.test(says));
  return found === undefined ? says : says.replace(found[0], found[1]).replace(/(?<![\d.])(\d+)\.(\d)(?![\d.])/gu, '$1,$2');
}
