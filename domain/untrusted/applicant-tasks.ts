/** Something the employer asks of the person who applies, in the posting's own words. */
export interface ApplicantTask {
  readonly words: string;
}

const where = String.raw`(?:subject(?: line)?|betreff\w*|cover letter|(?:your|the) (?:e-?mail|message|letter|application|cv|résumé|resume|first (?:line|sentence))|anschreiben|bewerbung\w*|motivationsschreiben)`;
const wordings: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:put|use|write|include|mention|quote|state|add|start|begin|enter|type|insert|reference|title|name)\b.{0,80}\b(?:in|as|into|with|on|at the (?:top|start|beginning) of|of)\b.{0,25}\b${where}`, 'iu'),
  new RegExp(String.raw`\b(?:subject(?: line)?|betreff)\b\s*(?::|should|must|of your|mit|with|"|“|„)`, 'iu'),
  new RegExp(String.raw`\b(?:nenne\w*|geben?|schreiben?|erwähnen?|verwenden?)\b.{0,80}\b(?:im|in (?:der|ihrer|deiner)|als|mit)\b.{0,20}\b${where}`, 'iu'),
  /\b(?:quote|mention|state|include|use|cite) (?:the )?(?:reference|ref\.?|job|requisition|code|code word|keyword|password|word|phrase|number)\b.{0,60}/iu,
  /\b(?:answer|respond to|address|reply to) the following (?:questions?|prompts?)\b.{0,60}\b(?:application|letter|e-?mail|apply)/iu,
  /\b(?:tell us|let us know|write|describe)\b.{0,100}\bin (?:your|the) (?:cover letter|application|e-?mail|first line|motivation)/iu,
  /\b(?:send|submit|attach|include|provide|upload|senden|schicken)\b.{0,60}\b(?:portfolio|work samples?|writing samples?|references|transcripts?|salary expectations?|gehaltsvorstellung\w*|arbeitsproben?|zeugnisse)\b/iu,
  /\b(?:apply|send|submit|bewerb\w+|senden|schicken)\b.{0,80}\b(?:by|via|per|to|an|at|unter)\b.{0,20}[\w.+-]+@[\w-]+\.\w+/iu,
];
const most = 8;

/** What the posting asks applicants to do, for the person to do or leave: nothing of it is done by itself. `speaksToSoftware` lines are none. */
export function applicantTasksIn(description: string, speaksToSoftware: (line: string) => boolean): ApplicantTask[] {
  const lines = description.split('\n').flatMap((line) => line.split(/(?<=[.!])\s+/u)).map((line) => line.replace(/^[\s#>*-]+/u, '').replaceAll('**', '').trim());
  const found = lines.filter((line) => line.length > 12 && line.length < 400 && wordings.some((wording) => wording.test(line)) && !speaksToSoftware(line));
  return [...new Set(found)].slice(0, most).map((words) => ({ words }));
}
