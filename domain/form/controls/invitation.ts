/** The entry of a list that says to choose, or that nothing is chosen: no answer. */
export const invitesToChoose = new RegExp([
  String.raw`^[\s–—-]*(?:please )?(?:select|choose|pick|make a selection)(?: (?:one|some|several|multiple|all that apply|an? \S+|an? \S+ \S+|your \S+|from .*|(?:country|state|province|region|option|item|value|language|gender|level)s?))?[\s–—.…:-]*$`,
  String.raw`^[\s–—-]*(?:bitte )?(?:eine? \S+ )?(?:aus)?wählen(?: sie.*)?[\s–—.…-]*$`,
  String.raw`^[–—.…-]+$`,
  String.raw`^[\s–—-]*(?:no selection|keine auswahl|none selected|nothing selected)[\s–—.…-]*$|^-+\s?none\s?-+$`,
  String.raw`^(?:-{1,3}|–|—)\s?(?:select|choose|pick)\b.{0,30}(?:-|–|—)$`,
  String.raw`^[\s–—-]*(?:sélectionne[rz]|choisi(?:r|ssez)|selecciona[r]?|kies|välj|vælg|velg|valitse|wybierz|seleziona|selecione|escolha)\b.*$`,
].join('|'), 'iu');

/** What somebody says who would rather not say: an answer, whatever value a list sends for it. */
export const declinesToSay = /\bprefer not\b|\bdecline\b|\b(?:do not|don['’]t) (?:wish|want)\b|\bnot (?:say|disclose)\b|keine angabe|möchte .*nicht/iu;
