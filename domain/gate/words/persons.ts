const doers = /^\p{L}{3,}(?:ers?|ors?|ists?|ants?|eers?|icians?|analysts?|experts?|architects?|(?:er|or|ist|ant|ent|eur)in(?:nen)?)$/u;
// Words that end like doers and are things, or no nouns at all.
const things = /^(?:\p{L}*forderern?|servers?|computers?|containers?|orders?|papers?|tenders?|calend\p{L}+|borders?|powders?|cylinders?|dinners?|summers?|winters?|towers?|flowers?|showers?|sewers?|lasers?|mixers?|dryers?|timbers?|rivers?|fevers?|leathers?|weather|chambers?|rubbers?|coppers?|reminders?|genders?|shoulders?|clusters?|routers?|errors?|numbers?|letters?|chapters?|matters?|sensors?|motors?|factors?|monitors?|printers?|scanners?|browsers?|folders?|filters?|registers?|plants?|offers?|quarters?|parameters?|meters?|newsletters?|calendars?|colou?rs?|flavou?rs?|grants?|covers?|boilers?|trailers?|tankers?|freezers?|calculators?|generators?|indicators?|processors?|controllers?|adapters?|boosters?|drivers?|centers?|layers?|tutors?|banners?|posters?|stickers?|tickers?|transformers?|elevators?|reactors?|tractors?|conveyors?|compressors?|counters?|timers?|buffers?|pointers?|headers?|footers?|folders?|ladders?|rollers?|senior|junior|major|minor|prior|superior|interior|exterior|other|others|another|power|water|better|later|former|further|whether|together|however|never|ever|after|under|over|inter|labor|harbor|behavior|favor|honor|important|relevant|significant|constant|instant|compliant|restaurants?|assist|list|exist|consist|resist|career|volunteer|engineering|proper|super|offer|transfer|consider|deliver|discover|cover|enter|order|refer|prefer|differ|monitor|foster|gather|register|administer|remember|master|answer|consumer|per|her)$/u;

/** Words of a standing that somebody else gives, as the part of an expression. */
export const admissions = 'licen[cs]ed|certified|chartered|registered|qualified|accredited';

/** True for names of people by what they do ("welders", "architect"), in normal form. */
export function isDoer(norm: string): boolean {
  return doers.test(norm) && !things.test(norm);
}
