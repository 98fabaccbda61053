export type ReplyKind = 'receipt' | 'interview' | 'offer' | 'rejection';

export interface ReplyRule {
  readonly kind: ReplyKind | 'automatic';
  /** 2 says it alone; 1 only supports. */
  readonly weight: 1 | 2 | 3;
  readonly pattern: RegExp;
  /** Under an "if" or inside a refusal the phrase announces nothing. */
  readonly voidUnderCondition: boolean;
}

const says = (kind: ReplyKind, weight: 1 | 2 | 3, pattern: RegExp): ReplyRule => ({ kind, weight, pattern, voidUnderCondition: false });
const promises = (kind: ReplyKind, weight: 1 | 2 | 3, pattern: RegExp): ReplyRule => ({ kind, weight, pattern, voidUnderCondition: true });
const automatic = (pattern: RegExp): ReplyRule => ({ kind: 'automatic', weight: 2, pattern, voidUnderCondition: false });

/** What employers write, one phrase a row. Matched against single sentences with white space squeezed. */
export const replyRules: readonly ReplyRule[] = [
  automatic(/\b(?:out of (?:the )?office|automatic reply|auto-?reply|on (?:annual|parental) leave|abwesenheitsnotiz|automatische antwort|nicht im (?:büro|haus))\b/iu),
  automatic(/\b(?:undeliverable|delivery status notification|mail delivery (?:failed|subsystem)|unzustellbar)\b/iu),

  says('rejection', 3, /(?:\bnot|n['’]t) (?:be )?(?:to )?(?:be )?(?:mov(?:e|ing)|proceed(?:ing)?|go(?:ing)?|tak(?:e|ing)|progress(?:ing)?|continu(?:e|ing)|advanc(?:e|ing))\b.{0,40}\b(?:forward|ahead|further|with you|your (?:application|candidacy)|to the next)/iu),
  says('rejection', 3, /(?:\bnot|n['’]t) (?:been )?(?:select(?:ed)?|shortlist(?:ed)?|consider(?:ed)? (?:further|for this)|successful|able to offer you|offer you|invite you)\b/iu),
  says('rejection', 3, /\b(?:unable to (?:offer you|invite you|move|proceed|progress)|unsuccessful|regret to (?:inform|tell)|decided to (?:proceed|move forward|go ahead|continue|pursue) with (?:an)?other)\b/iu),
  says('rejection', 3, /\b(?:(?:moved?|proceed(?:ed)?|moving|proceeding|go|going) (?:forward |ahead )?with (?:other|another) (?:candidate|applicant)s?|other (?:candidates|applicants) whose|position has (?:already )?been filled|role has (?:already )?been filled|pursue other (?:candidates|applicants))/iu),
  says('rejection', 3, /\b(?:wish you (?:all the best|every success|the best|success|luck|good luck)\b.{0,60}(?:search|career|future)|(?:search|career|future endeavou?rs)\b.{0,20}wish you)/iu),
  says('rejection', 1, /\b(?:unfortunately|we regret|sorry to)\b/iu),
  says('rejection', 3, /\b(?:müssen wir (?:ihnen|dir)\b.{0,60}\b(?:absagen?|mitteilen, dass)|absage zu (?:ihrer|deiner)|absage erteilen|nicht (?:weiter )?(?:berücksichtigen|in die engere (?:wahl|auswahl)))/iu),
  says('rejection', 3, /\b(?:für (?:eine[nr]? )?andere[nr]?n? (?:kandidat|bewerber|person)\p{L}*\b.{0,20}entschieden|(?:kandidat|bewerber)\p{L}* (?:den vorzug|entschieden)|stelle (?:ist |wurde )?(?:bereits |inzwischen |mittlerweile )*(?:anderweitig )?(?:vergeben|besetzt))/iu),
  says('rejection', 3, /\bkeine(?:n|m)? (?:\p{L}+ )?(?:zusage|angebot|stelle anbieten|positive antwort|positiven bescheid)/iu),
  says('rejection', 3, /\bnicht (?:in den nächsten schritt|zu einem (?:\p{L}+ )?gespräch|zum (?:vorstellungs)?gespräch)\b.{0,30}(?:einladen|übernehmen|einzuladen)/iu),
  says('rejection', 2, /\b(?:(?:wünschen|wünsche) (?:ihnen|dir|wir ihnen)\b.{0,60}(?:zukunft|(?:weiteren|beruflichen) (?:weg|werdegang|suche))|alles gute für (?:ihre|deine|ihren|deinen)|absage)\b/iu),
  says('rejection', 1, /\b(?:leider|bedauern|bedauerlicherweise)\b/iu),

  promises('offer', 3, /\b(?:pleased|delighted|happy|thrilled|excited|glad) to (?:offer|extend|make) you (?:\w+ ){0,3}(?:the |a |an )?(?:position|role|job|offer|contract|place)?/iu),
  promises('offer', 3, /\b(?:(?:your|formal|written|signed|attached|employment|job) (?:offer letter|contract of employment|employment contract)|offer of employment|(?:offer|contract) (?:is )?(?:attached|enclosed)|attached (?:is )?(?:your |the )?(?:offer|contract))/iu),
  promises('offer', 3, /\b(?:we|i) (?:would like|want|wish) to (?:offer you|make you an offer|hire you)\b/iu),
  promises('offer', 3, /\b(?:freuen uns|freue mich|können)\b.{0,40}(?:ihnen|dir)\b.{0,60}\b(?:stelle|position|angebot|vertrag)\b.{0,30}\b(?:anbieten|anzubieten|unterbreiten|machen|zusenden)/iu),
  promises('offer', 3, /\b(?:(?:ihnen|dir) (?:die stelle|die position|einen arbeitsvertrag|ein angebot)\b.{0,40}\b(?:anbieten|anzubieten|unterbreiten|machen)|(?:arbeitsvertrag|vertragsangebot|vertragsentwurf)\b.{0,60}(?:anhang|anbei|beigefügt|anlage)|(?:anbei|im anhang|in der anlage)\b.{0,60}(?:arbeitsvertrag|vertragsangebot|vertragsentwurf))/iu),
  promises('offer', 1, /\b(?:start(?:ing)? date|eintrittsdatum|annual salary of|jahresgehalt von|welcome (?:aboard|to the team)|willkommen im team)\b/iu),

  promises('interview', 3, /\b(?:invite|inviting|schedule|arrange|set up|book|conduct)\b.{0,40}\b(?:interview|call|conversation|chat|meeting|video ?call|phone screen)\b/iu),
  promises('interview', 3, /\b(?:would (?:like|love) to|we['’]d (?:like|love) to|want to|look(?:ing)? forward to) (?:meet|meeting|speak|speaking|talk|talking|chat|chatting|get(?:ting)? to know|learn(?:ing)? more about|interview(?:ing)?) (?:with |to )?you\b/iu),
  promises('interview', 2, /\b(?:interview (?:invitation|on|at|slot|with)|invitation to (?:an? )?(?:\w+ )?interview|next (?:step|round|stage)\b.{0,60}\binterview|what times? (?:work|would work|suits?)|your availability|(?:pick|choose|select) a (?:time|slot))\b/iu),
  promises('interview', 3, /\b(?:laden|lade|einladen|einzuladen|einladung)\b.{0,60}(?:gespräch|interview|kennenlernen|videocall|telefonat)/iu),
  promises('interview', 3, /(?:gespräch|interview|kennenlernen|telefonat)\p{L}*\b.{0,60}\b(?:einladen|einzuladen|vereinbaren|führen)\b/iu),
  promises('interview', 3, /\b(?:möchten|würden|würde|möchte)\b.{0,20}\b(?:sie|dich)\b.{0,40}\b(?:kennen ?lernen|kennenzulernen)\b/iu),
  promises('interview', 2, /\b(?:terminvorschl\p{L}+|welcher termin|wann (?:passt|würde) es (?:ihnen|dir)|termin (?:aus|vor)(?:wählen|schlagen|zuschlagen))\b/iu),

  says('receipt', 2, /\b(?:thank you for|thanks for) (?:your (?:application|interest)|applying|submitting)\b/iu),
  says('receipt', 2, /\b(?:(?:have|has been|was|were|we) (?:successfully )?received\b.{0,30}\bapplication|received your (?:application|résumé|resume|cv)|application (?:has been |was )?(?:successfully )?(?:received|submitted)|confirm(?:s|ing)? (?:the )?receipt)\b/iu),
  says('receipt', 2, /\b(?:(?:vielen )?dank für (?:ihre|deine|ihr|dein) (?:bewerbung|interesse|unterlagen)|bewerbung (?:ist |haben wir |wurde )?(?:\p{L}+ ){0,3}(?:eingegangen|erhalten|angekommen)|eingangsbestätigung|eingang (?:ihrer|deiner) (?:bewerbung|unterlagen))/iu),
  says('receipt', 1, /\b(?:will review|reviewing your|be in touch|get back to you|prüfen (?:wir|ihre|deine|nun)|melden uns|kommen (?:auf sie|auf dich) zu)\b/iu),
];
