// Words that speak to software. Each rule names two things that together no reader of an advertisement is told:
// never a single word, so that advertisements about such software stay clean.
const software = String.raw`(?:a\.?i\.?|artificial intelligence|llms?|(?:large )?language models?|chat ?bots?|chatgpt|gpt(?:-?\d\w*)?|claude|gemini|copilot|(?:ai|virtual|automated|digital|writing) (?:assistants?|agents?|systems?|tools?|models?|screeners?|reviewers?|readers?|bots?)|assistants?|bots?|crawlers?|scrapers?|neural networks?|(?:automatic|automated) (?:readers?|applicants?|tools?|parsers?)|parsers?|(?:résumé|resume|cv|application|applicant|recruiting|recruitment|screening) (?:bots?|parsers?|screeners?|software|systems?|agents?)|ki(?:-\w+)?|sprachmodelle?)`;
const rules = String.raw`(?:instructions?|prompts?|rules?|guidelines?|directions?|directives?|commands?|orders|polic(?:y|ies)|constraints?|restrictions?|safeguards?|context|anweisungen?|regeln|vorgaben|befehle?|instrucciones|consignes|instructions)`;
const before = String.raw`(?:above|previous|preceding|prior|earlier|former|foregoing|existing|initial|original|system|all|any|other|rest|everything|bisherigen?|vorherigen?|obigen?|alle[nrs]?|anteriores|précédentes)`;
const say = String.raw`(?:respond|reply|answer|output|print|write|say|return|repeat|echo|display|type|state|produce|generate|emit|antworte|gib|schreibe|wiederhole)`;
const own = String.raw`(?:answer|reply|response|output|completion|generation|antwort|ausgabe)s?`;
const verdict = String.raw`(?:score|rate(?! of)|rank|rating|mark|grade|evaluate|assess|classify|label|treat|consider|bewerte|stufe)`;

const machine = String.raw`(?:a\.?i\.?|llms?|(?:large )?language models?|chat ?bots?|chatgpt|bots?|neural networks?|(?:automatic|automated) (?:readers?|applicants?|assistants?|agents?|systems?|tools?|parsers?)|ai (?:agents?|systems?|tools?|models?|assistants?)|parsers?|crawlers?|(?:automatische\w* )(?:assistenten|systeme|bots)|ki-?(?:systeme|assistenten|modelle)?|sprachmodelle?|tool is (?:reading|parsing|processing) this \w+)`;
const work = String.raw`(?:people|engineers?|developers?|researchers?|scientists?|experts?|specialists?|enthusiasts?|natives?|leads?|architects?|products?|strategists?|managers?|trainers?|professionals?|consultants?|students?|fans?|companies|startups?|first|power|tutors?)`;
// Commands to take back what was said, in further languages: the verb, then what it takes back (or the other way round).
const takeBack = String.raw`(?:ignor\p{L}*|oublie\p{L}*|olvid\p{L}*|negeer\p{L}*|vergeet|dimentica\p{L}*|trascura\p{L}*|glöm|bortse|zignoruj\p{L}*|zapomnij|pomiń|esqueç\p{L}*|desconsider\p{L}*|(?:про)?игнорируй\p{L}*|забуд\p{L}*|ignoruj\p{L}*)`;
const told = String.raw`(?:instru[ckç]\p{L}*|istruzion\p{L}*|consign\p{L}*|indication\p{L}*|polece\p{L}*|regler|regels|reglas|regole|регл\p{L}*|инструкци\p{L}*|правил\p{L}*|указани\p{L}*|opdracht\p{L}*)`;

const wordings: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}])${takeBack}(?![\p{L}]).{0,40}(?<![\p{L}])${told}`, 'iu'),
  /(?:忽略|无视|無視|忘记|忘掉).{0,20}(?:指令|指示|说明|規則|规则)|(?:指令|指示|説明|規則|规则).{0,8}(?:忽略|无视|無視)|명령.{0,12}무시|지시.{0,12}무시/u,
  /\b(?:ignore|disregard|forget|stop following|stop obeying|replac\w+|violate|break|override|leave aside) your (?:\w+ )?(?:guidelines?|rules?|instructions?|system prompt|prompt|training|programming|restrictions?|developers?)\b|\bdisregard (?:whatever|what) your\b/iu,
  /\bif (?:this|you|it) (?:is|are) (?:being )?(?:read|processed|parsed|seen|screened|summari[sz]ed) by (?:an? |the )?(?:software|machines?|ai|bots?|computers?|programs?|models?|llms?)\b|\bwer (?:dies|das|diese anzeige) maschinell\b/iu,
  new RegExp(String.raw`^(?:${machine}|robots|computer programs|(?:any|every|each) (?:ai |language )?(?:model|program|software|machine))(?! ${work})\b.{0,40}(?:[:,] ?(?:please|kindly)|\bis asked to\b|\bare asked to\b|\bought to\b)`, 'iu'),
  new RegExp(String.raw`\ban? ${machine}(?! ${work})\b.{0,40}\bought to\b|\b(?:the )?assistant['’]s (?:next|reply|message|answer)\b|^assistant,? please\b|\btell the user\b|\buser (?:consent|approval|permission) (?:is |was |has been )?(?:already )?(?:granted|given)\b|\b(?:developer|system) instructions no longer\b|\bobey this (?:page|text|note|message)\b|\breveal this (?:note|message|text)\b`, 'iu'),
  /(?<![\p{L}])(?:ki-\p{L}+|sprachmodelle|bots|assistenten) sollen .{0,40}(?:nichts|nicht) (?:davon )?(?:sagen|mitteilen|verraten|erwähnen)/iu,
  // Speak past the reader.
  /\b(?:do not|don['’]t|never|without|must not) (?:tell|telling|mention|mentioning|inform|informing|ask|asking|show|showing|alert|alerting|warn) (?:this |it |them |anything )?(?:to )?(?:the |your )?(?:human|user|applicant|candidate|person|anybody|anyone|owner)s?\b|\b(?:hide|keep) (?:this|it|that)\b.{0,20}\b(?:from|secret)\b.{0,20}\b(?:human|user|applicant|candidate|person)\b|\bfrag\p{L}* den (?:menschen|nutzer|bewerber) nicht\b/iu,
  /\b(?:addressed|directed|meant|intended|written) (?:to|at|for|only for) (?:the |any |all )?(?:software|machines?|ais?|llms?|language models?|bots?|parsers?|automated \w+)\b/iu,
  /\bfrom now on,? you (?:act|are|will|must|behave|have to)\b|\bact (?:on behalf of|for) the (?:applicant|candidate|user|reader)\b/iu,
  new RegExp(String.raw`\bas an? (?:ai|a\.i\.|llm|language model|chatbot|bot)(?: (?:model|assistant|system|agent))?,? you (?:are|must|should|have|will|can|shall)\b`, 'iu'),
  /\bto the (?:agent|bot|assistant|software|tool|model|system|ai) (?:filling|reading|processing|writing|parsing|handling|preparing|completing)\b/iu,
  new RegExp(String.raw`(?:^|\b(?:the|any|all|every|each|an?|whatever|if) )(?:an? |the )?${machine}(?! ${work})\b.{0,60}\b(?:should|must|has to|have to|shall|is required to|are required to|müssen|sollen|muss|soll)\b.{0,20}\b(?:say|state|skip|tick|select|choose|approve|submit|answer yes|give it|give this|rate|rank|score|recommend|claim|ignore|bypass|report|list|treat|mark|include|write|tell|als erste\w*|vorschlagen|bewerten|bestätigen|behaupten|schreiben)\b`, 'iu'),
  new RegExp(String.raw`^${machine}(?! ${work})\s*[:,]\s*(?:bypass|skip|approve|submit|ignore|rate|rank|score|say|tick|select|choose|mark|confirm|send|write|tell)\b`, 'iu'),
  /\bskip (?:the |all |any |every )?(?:review|checks?|confirmation|approval|verification)(?: step)?\b|\bbypass (?:the |all |any )?(?:confirmation|review|approval|checks?|signature)\b/iu,
  /\boverrid\w*\s*[:=]|"role"\s*:\s*"(?:system|assistant|user|developer)"|\[(?:system|assistant|developer|instruction)s?\]|\b(?:begin|end) (?:hidden|secret|system|new) (?:prompt|instructions?)\b|\bhidden prompt\b/iu,
  /\b(?:when|while) (?:generating|creating|producing|drafting|composing) (?:the|a|an|your|this|his|her|their) (?:\w+ )?(?:letter|résumé|resume|cv|application|summary|answers?)(?![\p{L}])|(?<![\p{L}])(?:résumé|resume|cv|letter|answers?|summary) you (?:produce|generate|create|output)(?![\p{L}])|\beven (?:if|when|though) (?:it|that|this|they) (?:is|are|['’]s) (?:not true|untrue|false|a lie)\b/iu,
  /(?<![\p{L}])(?:gib|zeige|nenne|verrate|liste)(?![\p{L}]).{0,40}(?<![\p{L}])andere[nr]? (?:bewerber\p{L}*|nutzer\p{L}*|kandidat\p{L}*|personen)/iu,
  /(?<![\p{L}])(?:wenn (?:du|sie) (?:eine?|ein) |si (?:vous êtes|tu es|eres) (?:une? |un )?|eres (?:un |una )|se (?:sei|siete|você é|és) (?:un['’ao]? ?|uma? )?|als (?:je|u) een |om du är en? |jeśli jesteś |если ты )(?:\p{L}+ (?:de |d['’])?)?(?:ki|ia|ai|bot|chatbot|sprachmodell|asistente|assistent\p{L}*|modèle|modelo|modello|taalmodel|sztuczn\p{L}*|ии|нейросет\p{L}*)(?![\p{L}])/iu,
  // Take back what was said.
  new RegExp(String.raw`\b(?:ignor\w*|disregard\w*|forget\w*|overrid\w*|overrul\w*|bypass\w*|neglect|discard|drop|cancel|abandon|do not (?:follow|obey|comply)|stop (?:following|obeying)|instead of|vergiss|missachte|ignora\w*|oublie\w*)\b.{0,40}\b${before}\b.{0,40}\b(?:${rules}|above|text|data|content|information|message|document|input|everything|said|task|info)\b`, 'iu'),
  new RegExp(String.raw`\b(?:ignor\w*|disregard\w*|forget\w*|overrid\w*|vergiss)\b.{0,30}\b(?:${rules})\b`, 'iu'),
  new RegExp(String.raw`\b(?:ignore|disregard|forget)\b (?:all|everything|anything|the above|the rest|what|any of)\b(?! (?:you (?:know|knew|think|thought|heard|have heard|learned|learnt) about|about)\b)`, 'iu'),
  new RegExp(String.raw`\b(?:new|updated|real|actual|hidden|secret|special|additional|important|override|neue) (?:system )?(?:instructions?|prompt|directives?|task|anweisung\w*)\b\s*(?::|for\b|from\b|(?:is|are)(?= to\b|:| as follows| the following| ["“])|für\b)`, 'iu'),
  // Speak to software by its name, and tell it something.
  new RegExp(String.raw`\b(?:if|when|as|since|because|should) you(?:'re| are)? (?:be )?(?:an? |the )?(?:\w+ )?${software}\b(?! ${work}\b)`, 'iu'),
  new RegExp(String.raw`\byou are (?:now )?(?:an?|the) (?:\w+ )?(?:ai|language model|assistant|chatbot|bot|llm|dan|gpt\w*)\b(?! (?:engineer|developer|researcher|scientist|expert|specialist|enthusiast|native|lead|architect|product|strategist|manager|trainer|professional|consultant|first|power|tutor|in|to the|for))`, 'iu'),
  new RegExp(String.raw`\b(?:attention|dear|hey|hello|note (?:to|for)|message (?:to|for)|instructions? (?:to|for)|notice (?:to|for)|hinweis (?:an|für)|an alle|to (?:all|any|the|every)) (?:all |any |the |every |an? )?${software}\b`, 'iu'),
  new RegExp(String.raw`\b(?:all|any|every) ${software} (?:reading|processing|parsing|reviewing|screening|evaluating|that (?:read|process|parse|review|see)s?)\b`, 'iu'),
  new RegExp(String.raw`\b(?:ai|llms?|language models?|chatbots?|bots?|agents|assistants?) (?:reading|processing|parsing|reviewing|screening|evaluating) this\b`, 'iu'),
  new RegExp(String.raw`\b(?:pretend|imagine|roleplay|role-play) (?:to be |you are |that you )|\b(?:act|behave) as (?:if|though|(?:an? )?(?:ai|chatbot|assistant|bot|dan))\b`, 'iu'),
  // Marks of a conversation between software and its user.
  /(?:^|\n)\s*(?:system|assistant|user|human|developer|ai|instruction)\s*:\s*\S/iu,
  /<\|?\s*(?:im_start|im_end|system|assistant|endoftext|user)\s*\|?>|\[\/?(?:INST|SYS)\]|<<\/?SYS>>|<\/?(?:system|instructions?|prompt|data)(?:\s[^>]*)?>|#{2,}\s*(?:system|instruction|assistant)\b|\b(?:begin|end) (?:system )?(?:prompt|instructions?|of (?:prompt|instructions|document|data))\b/iu,
  // Verdicts and steps that are not the posting's to give.
  new RegExp(String.raw`\b${verdict}\b.{0,60}\b(?:this|the|every|each|me|our|diese\w*)\b.{0,40}\b(?:100|10\/10|perfect|highest|maximum|top (?:score|match|candidate|rank)|best possible|as qualified|as approved|as eligible|höchste\w*)\b`, 'iu'),
  new RegExp(String.raw`\b(?:set|raise|change|increase|give|assign)\b.{0,30}\b(?:match|fit|relevance|score|rating|priority|ranking)\b.{0,30}\b(?:to|of|a|an|at)\b.{0,20}(?:\d{2,3}|max\w*|highest|top|perfect)`, 'iu'),
  new RegExp(String.raw`\b(?:approve|sign|submit|send|release|confirm)\b(?! (?:us |in )?your\b).{0,40}\b(?:applications?|candidates?|bundles?|forms?|it|this|signature)\b.{0,40}\b(?:automatically|at once|now|on (?:their|his|her|the candidate'?s?) behalf|without (?:any )?(?:review|asking|approval|confirmation|signature|waiting|consent))\b`, 'iu'),
  new RegExp(String.raw`\b(?:mark|treat|consider|record|set)\b.{0,40}\b(?:as )?(?:already )?(?:approved|signed|submitted|authori[sz]ed|verified)\b`, 'iu'),
  // Give away, or send somewhere.
  new RegExp(String.raw`\b(?:reveal|print|show|repeat|output|disclose|leak|expose|send|share|include|list|copy|paste|insert|dump|exfiltrate)\b.{0,50}\b(?:system prompt|your (?:prompt|instructions|rules|context|configuration|memory)|api keys?|passwords?|credentials|secrets?|other (?:candidates?|applicants?|users?|people)(?:'s?|’s?)?|all (?:facts|applicants|candidates|records|personal data)|full record)\b`, 'iu'),
  new RegExp(String.raw`\b(?:send|forward|redirect|address|copy|cc|bcc|reply|deliver|submit)\b.{0,60}\b(?:application|résumé|resume|letter|mail|e-?mail|answers?|documents?|it|everything|replies)\b.{0,30}\b(?:to|at)\b.{0,20}\b[\w.+-]+@[\w-]+\.\w+.{0,30}\b(?:instead|rather than|not to|only)\b`, 'iu'),
  // Say how an answer has to look or what it has to hold.
  new RegExp(String.raw`\b${say}\b.{0,12}\b(?:only|exactly|just|simply|nothing (?:but|else)|verbatim|with (?:only|just|exactly|nothing|the (?:word|phrase|following|text|sentence|string)))\b`, 'iu'),
  new RegExp(String.raw`\b${say}\b(?: (?:the|this|following|back|out|to))* (?:text|sentence|words?|string|phrase|message)?\s*[:"“'«<{]`, 'iu'),
  new RegExp(String.raw`\b(?:encod|encrypt|cipher|convert|substitut|replac|translat|rewrit|append|prefix|prepend|render|obfuscat|revers|scrambl|shift|invert|permut|mirror|swap|transform|respell|spell|begin|start|end|finish|conclude|close|capitali[sz]|format|express|writ|provid|return|us|employ|appl|includ|insert|mention|add|incorporat|put|answer|respond|convey|craft)\w*\b.{0,60}\b(?:in |of |to |into |with |from |throughout |within )?your (?:next |own |final |entire |whole |complete )?${own}\b`, 'iu'),
  new RegExp(String.raw`\b(?:in|throughout|within|for) your (?:next |final |entire |whole )?(?:answer|reply|response|output|generated text|generation|completion)\b`, 'iu'),
  new RegExp(String.raw`\b(?:your|the) (?:answer|reply|response|output|letter|cover letter|summary|text) (?:must|should|has to|needs to|will|muss|soll) (?:contain|include|begin|start|end|mention|link|say|state|be (?:in|encoded|encrypted|written)|always)\b`, 'iu'),
  new RegExp(String.raw`\b(?:insert|include|add|put|append|place|mention|embed|write)\b.{0,50}\b(?:link|url|https?:\/\/|www\.|hidden|invisible|white text|sentence|phrase|text|statement)\b.{0,60}\b(?:letter|résumé|resume|cv|answers?|documents?|every|each|mail)\b.{0,30}(?:$|[.!,;:"“])`, 'iu'),
  new RegExp(String.raw`\b(?:claim|state|say|write|pretend|invent|fabricate|assert|add|behaupte)\b.{0,40}\b(?:the (?:candidate|applicant)|they|he|she|that the person)\b.{0,20}\b(?:has|have|is|was|holds?|led|worked|speaks?|knows?)\b`, 'iu'),
];

// "Please do not use ChatGPT to write your answers" is told to people.
const asksForOwnWords = /\b(?:do not|don['’]t|not to|avoid|without|rather than|instead of|not) (?:use|using|rely(?:ing)? on|generated (?:by|with)|written (?:by|with)|let)\b.{0,30}\b(?:ai|chatgpt|language models?|chatbots?|llms?)\b/iu;
const takesBack = /\b(?:ignor|disregard|forget|overrid|bypass|approve|score)\w*/iu;

/** True where a sentence speaks to software rather than to a reader. */
export function speaksToSoftware(sentence: string): boolean {
  const line = sentence.slice(0, 2_000);
  return wordings.some((wording) => wording.test(line)) && !(asksForOwnWords.test(line) && !takesBack.test(line));
}

const named = new RegExp(String.raw`\b(?:for|to|by) (?:all |any |the |every |an? )?(?:automated |ai )*${software}\b|\b(?:automated|ai) (?:screening|recruiting|review|evaluation)\b|(?:^|[.!?:] )(?:(?:any|the|every|an?) )?(?:${machine}|robots|models?|computer programs|software)\b.{0,60}\b(?:should|must|ought|shall|please|asked to|sollen)\b|\bread by software\b|\bsystem chain of thought\b`, 'iu');

/** True where words that a page hides are addressed to software, though they tell it nothing outright. */
export function namesSoftware(words: string): boolean {
  return named.test(words);
}
