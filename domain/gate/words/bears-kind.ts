import type { Fact, FactKind } from '#domain/candidate/fact.ts';

// What a heading makes of a line: under "Certifications" the name of a skill is a certificate.
const bearing: Partial<Record<FactKind, { readonly kinds: readonly FactKind[]; readonly words: RegExp }>> = {
  certificate: { kinds: ['certificate', 'education', 'award'], words: /certif|licen[cs]|accredit|diploma|credential|chartered|registered|zertifi|lizenz|schein|training|course|schulung|kurs|exam|clearance|badge/iu },
  award: { kinds: ['award', 'education', 'publication', 'certificate'], words: /award|prize|medal|honou?r|scholar|winner|won\b|fellow|recogni|distinction|employee of|dean|best|grant|finalist|place|preis|auszeichnung|stipendi|gewonnen/iu },
  publication: { kinds: ['publication'], words: /publi|paper|article|journal|book|thesis|author|blog|proceeding|chapter|conference|report|wrote|written|veröff|artikel|buch/iu },
  education: { kinds: ['education', 'certificate'], words: /degree|bachelor|master|school|college|universit|academ|institute|diplom|course|stud(?:y|ie|ium)|graduat|training|ph\.?d|b\.?\s?(?:a|sc|eng|tech|com)\b|m\.?\s?(?:a|sc|eng|ba)\b|ausbildung|abitur|hochschul|lehre/iu },
  volunteering: { kinds: ['volunteering'], words: /volunt|charit|communit|unpaid|non-?profit|ngo|church|club|ehrenamt|verein/iu },
  employment: { kinds: ['employment', 'volunteering', 'project', 'achievement', 'statement', 'summary', 'headline'], words: /(?!)/u },
};

/** True where a fact can stand under a heading of this kind: by its own kind, or by its words. */
export function bearsKind(kind: FactKind, fact: Fact): boolean {
  const rule = bearing[kind];
  return rule === undefined || rule.kinds.includes(fact.kind) || rule.words.test(`${fact.text} ${fact.title ?? ''} ${fact.detail ?? ''}`);
}
