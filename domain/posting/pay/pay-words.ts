/** A number beside a sign, a code or a name of a currency, before anything dearer looks. */
export const money = /(?:[^\s\d\p{L}.,;:()[\]{}<>!?'"*_/\\|@#%^&=+~-]|[A-Z]{2,3}\$?|R\$|\b(?:kr|R[mps]?)\.?)\s?\d|\d\s?(?:[kKT]\s?)?(?:[€$£₹¥₩₪₽₺₴₱₦฿₫円元원]|[A-Z]{3}(?![A-Za-z])|(?:euros?|z[łl]|kč|ft|lei|pounds?|dollars?|kr|грн|руб|лв)(?!\p{L}))/iu;

/** Words that say that the amount behind them is the pay of the post. */
export const payWords = new RegExp(String.raw`(?<![\p{L}\d])(?:(?:base |annual |yearly |monthly |hourly |gross |starting |national |target |anticipated |expected |estimated )*(?:salar(?:y|ies)|wages?|remuneration)|(?:base|hourly|annual|starting|gross) (?:pay|rate|range|compensation)s?|(?:pay|hiring) (?:range|rate|scale|band)s?|base(?= (?:of|is)|:| ?[$€£])|(?:day|daily|contract) rate|rate of pay|basic(?=:| of| ?[$€£])|compensation(?: range)?|comp(?= range|:| is|ensation)|pay(?=:| is| starts| from)|rate(?=:)`
  + String.raw`|(?:\p{L}*(?:gehalt|lohn|entgelt|verg[üu]tung|verdienst))s?(?:spanne|rahmen|band)?|(?:jahres|monats)brutto|bezahlung|fix(?:e|um)?(?=\s?:| de | entre |\s[€$£]?\s?\d)|kollektivvertrag\p{L}*|salaire|tjm|(?:taux|tarif) (?:horaire|journalier)|indemnit[ée] de stage|stagevergoeding|r[ée]mun[ée]ration|gratification|salario|sueldo|retribuci[óo]n|remuneraci[óo]n|remunera[çc][ãa]o|sal[áa]rio|vencimento|ordenado|(?:banda|rango|faixa) salarial|stipendio|retribuzione|compenso|ral`
  + String.raw`|\p{L}*salaris(?:indicatie)?|\p{L}*loon|(?:m[åa]nads|grund|tim|[åa]rs)?l[öo]n|(?:m[åa]neds|grunn|grund|time|[åa]rs)?l[øo]nn?|\p{L}*sal[äa]r|ctc|wynagrodzen\p{L}*|wide[łl]k\p{L}*|stawk\p{L}*|pensj\p{L}*|plat|mzd[ayu]|palkka|[üu]cret|maa[şs]|fizet[ée]s|b[ée]r|salariu)(?!\p{L})`
  + String.raw`|年収|年俸|月給|月収|時給|日給|給与|月薪|年薪|薪资|薪水|연봉|월급|시급|급여`, 'giu');

/** An amount right behind such words: pay, also where no money is named. */
export const payRightBefore = new RegExp(String.raw`${payWords.source}\P{N}{0,24}$`, 'iu');
/** Whether a line may hold such an amount. */
export const bareAmount = new RegExp(String.raw`${payWords.source}\P{N}{0,24}\d`, 'iu');
/** Right before an amount: who pays it to whom. */
export const paysBefore = /(?<!\p{L})(?:we(?:['’]ll| will)? (?:pay|offer)|you(?:['’]ll| will| can)? (?:earn|make|be paid)|wir (?:zahlen|bezahlen|bieten)|(?:du|sie) (?:verdienst|verdienen|erhältst|erhalten|bekommst|bekommen)|zahlen wir|nous (?:payons|proposons|offrons)|ofrecemos|pagamos|oferecemos|offriamo|wij bieden|je verdient)\P{N}{0,24}$/iu;

/** Words that say that the amount behind them is something else: paid beside the pay, to others, or not at all. */
export const otherWords = new RegExp(String.raw`(?<![\p{L}\d])(?:bonus\p{L}*|boni|sign(?:ing)?[- ]on|signing|refer(?:ral|ring)?s?|stipends?|allowances?|budgets?|reimburs\p{L}*|relocation|equity|stocks?|shares?|options|rsus?|raised?|raising|fund(?:s|ed|ing|raising)?|series [a-f]|seed|invest\p{L}*|backed|valuation|valued|worth|revenues?|arr|mrr|gmv|turnover|umsatz|chiffre|sales|quota|deals?|prizes?|insurance|coverage|grants?|donat\p{L}*|gift\p{L}*|vouchers?|gutschein\p{L}*|\p{L}*zuschuss|\p{L}*pr[äa]mie|urlaubsgeld|weihnachtsgeld|fonds|sav(?:e|es|ed|ings)|discounts?|pric(?:e|es|ing)|costs?|fees?|tuition|learning|training|development|equipment|hardware|wellness|credits?|loans?|assets|under management|portfolio|contribut\p{L}*|match(?:ing)?|pensions?|per diem|mileage|commissions?|provision\p{L}*|penalt\p{L}*|fines?|loss(?:es)?|spen[dt]\p{L}*|contracts? worth|total (?:target |annual |cash |rewards? )*(?:comp(?:ensation)?|package|rewards|earnings)|on[- ]target(?: earnings)?|ote|uncapped|commission\p{L}*|package|prev(?:ious|iously)|tickets?|mutuelle|prime|buono|ticket restaurant|benefits?|perks?)(?!\p{L})`, 'giu');

/** Right behind an amount: still the pay's own words, before something else is named. */
export const otherBehind = /^[\s/]*(?:per |a |an |annual |in |of |as |year(?:ly)? |(?!(?:plus|and|with|und|mit|et|y|e) )\p{L}{2,4}\.? ){0,3}(?:bonus|equity|stock|stipend|allowance|budget|ote|on[- ]target|sign[- ]on|signing|commission|referral|funding|revenue|prämie|zuschuss|provision|prime|variab\p{L}*)(?!\p{L})/iu;
export const kroner = /^\s?kr(?!\p{L})/iu;
/** Norwegians write it before the amount. */
export const kronerBefore = /(?<!\p{L})kr\.?\s?$/iu;
/** "$20 per hour plus tips", "/hr DOE": the pay of an hour, and more beside it. */
export const hourAndMore = /^\s?(?:(?:per|an|a|pro)\s|\/\s?)(?:hour|hr|h|stunde)(?!\p{L})\.?\s?(?:$|[,.;+(–-]|(?:plus|doe|depending|zzgl)(?!\p{L}))/iu;
/** Right behind an amount, words that only pay has. */
export const grossBehind = /^[\s/*]*(?:[€$£]|[A-Z]{3}|euros?|zł)?[\s/*(]*(?:brutto|gross|bruto|bruts?|lord[oi]|brutt|(?:gross |annual )?base(?: salary| pay)?)(?!\p{L})/iu;
/** Pay of others, or of another time. */
export const ofOthers = /(?<!\p{L})(?:previous|current|former|last|average|median|prevailing|minimum|industry) (?:annual )?(?:salar|pay|wage|compensation)|(?<!\p{L})salaries of |durchschnitt/iu;
/** Right behind an amount, words that make it a person's. */
export const experienceBehind = /^[\s/*]*(?:[€$£]|[A-Z]{3}|euros?)?[\s/*(,]*(?:doe|depending on (?:your )?experience|dependent on experience|selon (?:le |votre )?(?:profil|exp[ée]rience)|je nach (?:deiner |ihrer )?(?:berufs)?(?:erfahrung|qualifikation)|afhankelijk van (?:je |jouw )?ervaring)(?!\p{L})/iu;

const zone = String.raw`(?<!\p{L})(?:zone|tier|geo(?:graphy)?|region|band|level|area)\s?`;
/** Before a number that only tells tiers or zones apart. */
export const zoneWord = new RegExp(`${zone}$`, 'iu');
/** A tier or zone, and at most its places, before an amount. */
export const zoneBefore = new RegExp(String.raw`${zone}(?:\d{1,2}|[A-E]|I{1,3}V?)(?![\p{L}\d])[^!?$€£]{0,130}[$€£]?$`, 'iu');
/** Where a sentence begins with an amount, in its own line or after another; "ca. 3.000" and the like begin none. */
export const sentenceOpening = /(?:^|(?<=[\p{L})\d]{2}[.!?])(?<!(?:^|\P{L})(?:ca|circa|approx|mind|max|min|bzw|inkl|incl|exkl|excl|zzgl|avg|est|etc|no|nr|ab)\.)\s+)\P{L}*\p{L}{0,3}\P{L}*$/u;
