import { normalOf, type Word } from '../words/words.ts';

/**
 * Words of manner and temper that say nothing to be held to: how somebody goes about a task, what they are like to work
 * with. They pass as ornament before or behind what a fact supports; a skill made of them alone is still nobody's.
 */
const table = `
safe safely accurate accurately neat neatly polite politely patiently calm calmly prompt promptly swift swiftly reliably reliable dependable dependably responsibly respectful respectfully diligent diligently conscientious conscientiously
attentive attentively skillful skillfully competently capably confident confidently warm warmly kindly gentle gently cheerful cheerfully proactive proactively professional professionally collaborative collaboratively cooperative cooperatively
jointly creatively thoughtful thoughtfully methodical methodically systematic systematically meticulous meticulously rigorous rigorously tireless tirelessly energetic energetically enthusiastic enthusiastically passionate passionately
courteous courteously discreet discreetly tactful tactfully flexibly seamless seamlessly hygienic hygienically steadily tidy tidily cleanly orderly quietly eagerly gladly
dedicated motivated committed caring compassionate friendly positive hard-working hardworking trustworthy honest loyal empathetic empathic supportive resilient adaptable curious driven ambitious focused results-oriented result-oriented
detail-oriented customer-oriented team-oriented service-oriented organized well-organized structured punctual personable approachable open-minded self-motivated goal-oriented pragmatic engaged engaging dynamic mature sensible
dedication commitment passion enthusiasm motivation empathy compassion diligence professionalism ease pride
oriented minded
zuverlässig sorgfältig engagiert gewissenhaft freundlich motiviert verantwortungsbewusst strukturiert hilfsbereit geduldig einfühlsam gründlich präzise tatkräftig aktiv flexibel lernbereit aufgeschlossen pünktlich ordentlich
fachgerecht sachgerecht sorgsam kundenorientiert serviceorientiert zielorientiert lösungsorientiert begeistert mitfühlend respektvoll höflich
`;

const manner = new Set(table.trim().split(/\s+/u).map(normalOf));
const quality = /^(?:quality|standards?)$/u;

/** True for a word of manner, German endings aside, and for the "quality" of "high-quality". */
export function isManner(words: readonly Word[], i: number): boolean {
  const norm = words[i]?.norm ?? '';
  if (manner.has(norm) || manner.has(norm.replace(/e[rnsm]?$/u, ''))) return true;
  return quality.test(norm) && /^(?:high|good)$/u.test(words[i - 1]?.norm ?? '');
}
