const topics = [
  String.raw`gender|geschlecht|\bsex\b|sexual|transgender|non-?binary|pronouns?|lgbt`,
  String.raw`\brace\b|racial|ethnic|hispanic|latin[oax]\b|indigenous|aboriginal`,
  String.raw`veteran|military|armed forces|protected class`,
  String.raw`disab|behinder|handicap|neurodiver|health condition|pregnan|medical condition`,
  String.raw`criminal|convict|felony|misdemeanou?r|vorstrafe|führungszeugnis`,
  String.raw`religio|\bfaith\b|marital|familienstand|date of birth|birth ?date|geburtsdatum|\byour age\b|age (?:group|range|bracket)`,
  String.raw`socio-?economic|first generation|free school meals`,
  String.raw`^(?:votre |ton )?(?:genre|sexe)\s*[*:]?$|origine ethnique|casier judiciaire|date de naissance|situation (?:de famille|familiale)|travailleur handicapé|género|discapacidad|antecedentes penales|fecha de nacimiento|estado civil`,
  String.raw`geslacht|geboortedatum|arbeidsbeperking|strafblad|burgerlijke staat|\bkön\b|\bkjønn\b|\bkøn\b|funktionsnedsättning|födelsedatum|fødselsdato|płeć|niepełnospraw|data urodzenia|karalnoś`,
  String.raw`\bgenere\b|disabilità|data di nascita|stato civile|deficiência|data de nascimento|schwerbehind|konfession|straftat`,
];
const sensitive = new RegExp(topics.join('|'), 'iu');
const sensitiveId = /^(?:gender|race|hispanic_ethnicity|veteran_status|disability_status)$|eeoc?\b|_systemfield_eeoc|demographic/iu;

/** Whether a question may be answered only from what the person stored for exactly this. */
export function isSensitive(id: string, label: string): boolean {
  return sensitiveId.test(id) || sensitive.test(label);
}
