import type { DocumentLanguage } from '#domain/documents/labels.ts';

/** How a letter sounds; chosen by the person. */
export type Tone = 'plain' | 'warm' | 'formal';

/**
 * Sentences with slots: {employer}, {role}, {words} (the posting's own), {title}, {organisation}, {since}, {fact};
 * {at} and {At} are "bei der Hill GmbH" as German has it.
 */
export interface LetterPhrases {
  readonly greeting: readonly string[];
  readonly opening: readonly string[];
  readonly position: { readonly current: readonly string[]; readonly former: readonly string[] };
  /** For what the posting names ("Go or Python"), and for whole sentences of it ("You know Go"). */
  readonly asked: readonly string[];
  readonly askedSentence: readonly string[];
  /** For facts told with a verb ("I ran …"), as a duty, and for all others of an employment. */
  readonly answerVerb: readonly string[];
  readonly answerDuty: { readonly current: readonly string[]; readonly former: readonly string[] };
  readonly answerNoun: readonly string[];
  readonly certificate: readonly string[];
  readonly skill: readonly string[];
  readonly record: readonly string[];
  readonly ending: readonly string[];
  readonly closing: readonly string[];
}

// No phrase here says anything about the person by itself: claims come from facts alone. No stock phrases.
const english: Omit<LetterPhrases, 'greeting' | 'opening' | 'ending' | 'closing'> = {
  position: {
    current: ['I have worked as {title} at {organisation} since {since}.', 'Since {since} I have been {title} at {organisation}.', 'My present position is {title} at {organisation}, since {since}.', 'At {organisation} I have worked as {title} since {since}.'],
    former: ['My latest position was {title} at {organisation}, until {since}.', 'Until {since} I was {title} at {organisation}.', 'I worked as {title} at {organisation} until {since}.'],
  },
  asked: [
    'Your posting asks for “{words}”.', 'You name “{words}” among the things you need.', 'Your posting lists “{words}”.', 'You mention “{words}”.',
    'One line of your posting reads “{words}”.', 'You look for “{words}”.', 'One of your points is “{words}”.', 'Among your points is “{words}”.',
  ],
  askedSentence: ['One line of your posting reads “{words}”.', 'Your posting says “{words}”.', 'You write “{words}”.', '“{words}”, says your posting.'],
  answerVerb: ['At {organisation} I {fact}.', 'In my work at {organisation} I {fact}.', 'I {fact} at {organisation}.', 'While at {organisation}, I {fact}.'],
  answerDuty: { current: [], former: [] },
  answerNoun: ['From my time at {organisation}: {fact}.', 'At {organisation}: {fact}.', 'From my work at {organisation}: {fact}.'],
  certificate: ['My résumé lists the certificate {fact}.', 'My résumé has the certificate {fact}.'],
  skill: ['My skills include {fact}.', 'My résumé lists {fact}.'],
  record: ['From my résumé: {fact}.', 'My résumé has this: {fact}.'],
};

const german: Omit<LetterPhrases, 'greeting' | 'opening' | 'ending' | 'closing'> = {
  position: {
    current: ['Seit {since} arbeite ich als {title} {at}.', 'Ich bin seit {since} {title} {at}.', 'Meine jetzige Stelle ist {title} {at}, seit {since}.'],
    former: ['Bis {since} war ich {title} {at}.', 'Meine letzte Stelle war {title} {at}, bis {since}.'],
  },
  asked: [
    'Sie suchen „{words}“.', 'In Ihrer Ausschreibung steht „{words}“.', 'Sie nennen „{words}“ als Anforderung.', 'Ihre Anzeige nennt „{words}“.', 'Einer Ihrer Punkte ist „{words}“.', 'Sie wünschen sich „{words}“.',
  ],
  askedSentence: ['In Ihrer Ausschreibung steht „{words}“.', 'Sie schreiben „{words}“.', 'In Ihrer Anzeige steht „{words}“.'],
  answerVerb: ['{At} {fact}.', 'In meiner Arbeit {at} {fact}.'],
  answerDuty: { current: ['{At} gehört {fact} zu meinen Aufgaben.', 'Zu meinen Aufgaben {at} gehört {fact}.'], former: ['{At} gehörte {fact} zu meinen Aufgaben.', 'Zu meinen Aufgaben {at} gehörte {fact}.'] },
  answerNoun: ['Aus meiner Arbeit {at}: {fact}.', '{At}: {fact}.'],
  certificate: ['Mein Lebenslauf nennt das Zertifikat {fact}.', 'In meinem Lebenslauf steht das Zertifikat {fact}.'],
  skill: ['Kenntnisse habe ich in {fact}.', 'Ich habe Kenntnisse in {fact}.'],
  record: ['In meinem Lebenslauf steht: {fact}.', 'Aus meinem Lebenslauf: {fact}.'],
};

/** The phrases of a letter by language and tone. */
export const letterPhrases: Readonly<Record<DocumentLanguage, Readonly<Record<Tone, LetterPhrases>>>> = {
  en: {
    plain: {
      ...english,
      greeting: ['Dear {employer} team,', 'To the hiring team at {employer},', 'Hello {employer} team,'],
      opening: ['I am applying for the position “{role}” at {employer}.', 'This is my application for “{role}” at {employer}.', 'Please take this letter as my application for the role of {role} at {employer}.', 'I read the opening for {role} at {employer} and would like to apply for it.', 'My application is for the role of {role} at {employer}.'],
      ending: ['I would be glad to go through the details with you.', 'I can tell you more about any of these points.', 'If this is of use to you, let us talk.', 'I am happy to answer questions about any line of this.', 'The résumé holds the rest; I look forward to your questions.'],
      closing: ['Kind regards', 'Regards'],
    },
    warm: {
      ...english,
      greeting: ['Dear {employer} team,', 'Hello to everyone at {employer},', 'Dear all at {employer},'],
      opening: ['I was glad to see the opening for {role} at {employer}, and I would like to apply for it.', 'The opening for {role} at {employer} made me want to write to you.', 'Thank you for reading my application for the role of {role} at {employer}.', 'I would love to be considered for the role of {role} at {employer}.', 'It is a pleasure to apply for the position “{role}” at {employer}.'],
      ending: ['Thank you for your time; I would love to hear what you are working on.', 'I would be very glad to meet you and talk about it.', 'Thank you for reading this far. I look forward to meeting you.', 'I would enjoy a conversation about it with you.', 'Many thanks for your time, and I hope to hear from you.'],
      closing: ['Warm regards', 'Best wishes', 'With kind wishes'],
    },
    formal: {
      ...english,
      // Who is addressed by a name, be it a team's, is not told "faithfully".
      greeting: ['Dear hiring team at {employer},', 'Dear hiring manager at {employer},', 'Dear {employer} hiring team,'],
      opening: ['I hereby submit my application for the position of {role} at {employer}.', 'I wish to apply for the position of {role} at {employer}.', 'With this letter I apply for the position of {role} at {employer}.', 'I should like to be considered for the position of {role} at {employer}.', 'Please accept my application for the position of {role} at {employer}.'],
      ending: ['I should be pleased to discuss my application with you in person.', 'I thank you for your consideration and look forward to your reply.', 'I remain at your disposal for any questions.', 'Thank you for considering this application.', 'I would welcome the opportunity to discuss the position with you.'],
      closing: ['Yours sincerely', 'Sincerely'],
    },
  },
  de: {
    plain: {
      ...german,
      greeting: ['Guten Tag,', 'Guten Tag, liebes Team {of},', 'Hallo Team {of},'],
      opening: ['ich bewerbe mich um die Stelle „{role}“ {at}.', 'dies ist meine Bewerbung um die Stelle „{role}“ {at}.', 'ich habe die Ausschreibung „{role}“ {at} gelesen und bewerbe mich darauf.', 'meine Bewerbung gilt der Stelle „{role}“ {at}.'],
      ending: ['Gern spreche ich mit Ihnen über die Einzelheiten.', 'Zu jedem dieser Punkte erzähle ich Ihnen gern mehr.', 'Alles Weitere steht im Lebenslauf; ich freue mich auf Ihre Fragen.', 'Über ein Gespräch mit Ihnen freue ich mich.'],
      closing: ['Freundliche Grüße', 'Viele Grüße'],
    },
    warm: {
      ...german,
      greeting: ['Liebes Team {of},', 'Guten Tag an alle {at},'],
      opening: ['ich habe mich über die Ausschreibung „{role}“ {at} gefreut und bewerbe mich gern darauf.', 'die Stelle „{role}“ {at} hat mich neugierig gemacht.', 'danke, dass Sie meine Bewerbung um die Stelle „{role}“ {at} lesen.', 'sehr gern bewerbe ich mich um die Stelle „{role}“ {at}.'],
      ending: ['Danke für Ihre Zeit. Ich freue mich darauf, Sie kennenzulernen.', 'Ich würde mich sehr freuen, mit Ihnen darüber zu sprechen.', 'Vielen Dank für das Lesen; ich freue mich auf ein Gespräch mit Ihnen.', 'Ich hoffe, von Ihnen zu hören, und danke für Ihre Zeit.'],
      closing: ['Herzliche Grüße', 'Viele Grüße'],
    },
    formal: {
      ...german,
      greeting: ['Sehr geehrte Damen und Herren,', 'Sehr geehrtes Team {of},'],
      opening: ['ich bewerbe mich um die Position „{role}“ {at}.', 'mit diesem Schreiben bewerbe ich mich um die Position „{role}“ {at}.', 'bitte berücksichtigen Sie meine Bewerbung um die Position „{role}“ {at}.', 'hiermit reiche ich meine Bewerbung um die Position „{role}“ {at} ein.'],
      ending: ['Über die Gelegenheit zu einem persönlichen Gespräch freue ich mich.', 'Für Ihre Fragen stehe ich gern zur Verfügung.', 'Ich danke Ihnen für die Prüfung meiner Bewerbung.', 'Auf Ihre Antwort freue ich mich.'],
      closing: ['Mit freundlichen Grüßen', 'Freundliche Grüße'],
    },
  },
};
