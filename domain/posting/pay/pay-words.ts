/** Words that say that the amount behind them is the pay of the post. */
export const payWords = new RegExp(String.raw`(?<![\p{L}\d])(?:(?:base |annual |yearly |monthly |hourly |gross |starting |national |target |anticipated |expected |estimated )*(?:salar(?:y|ies)|wages?|remuneration)|(?:base|hourly|annual|starting|gross) (?:pay|rate|range|compensation)s?|(?:pay|hiring) (?:range|rate|scale|band)s?|base(?= (?:of|is)|:| ?[$€£])|(?:day|daily|contract) rate|rate of pay|compensation(?: range)?|comp(?= range|:| is|ensation)|pay(?=:| is| starts| from)|rate(?=:)`
  + String.raw`|(?:\p{L}*(?:gehalt|lohn|entgelt|verg[üu]tung|verdienst))s?(?:spanne|rahmen|band)?|kollektivvertrag\p{L}*|salaire|r[ée]mun[ée]ration|gratification|salario|sueldo|retribuci[óo]n|remuneraci[óo]n|remunera[çc][ãa]o|sal[áa]rio|(?:banda|rango|faixa) salarial|stipendio|retribuzione|compenso|ral`
  + String.raw`|\p{L}*salaris(?:indicatie)?|\p{L}*loon|m[åa]nadsl[öo]n|l[öo]n|l[øo]nn?|wynagrodzen\p{L}*|wide[łl]k\p{L}*|stawk\p{L}*|pensj\p{L}*|plat|mzd[ayu]|palkka|[üu]cret|maa[şs]|fizet[ée]s|b[ée]r|salariu)(?!\p{L})`
  + String.raw`|年収|年俸|月給|月収|時給|日給|給与|月薪|年薪|薪资|薪水|연봉|월급|시급|급여`, 'giu');

/** Right before an amount: who pays it to whom. */
export const paysBefore = /(?<!\p{L})(?:we(?:['’]ll| will)? (?:pay|offer)|you(?:['’]ll| will| can)? (?:earn|make|be paid)|wir (?:zahlen|bezahlen|bieten)|(?:du|sie) (?:verdienst|verdienen|erhältst|erhalten|bekommst|bekommen)|zahlen wir|nous (?:payons|proposons|offrons)|ofrecemos|pagamos|oferecemos|offriamo|wij bieden|je verdient)\P{N}{0,24}$/iu;

/** Words that say that the amount behind them is something else: paid beside the pay, to others, or not at all. */
export const otherWords = new RegExp(String.raw`(?<![\p{L}\d])(?:bonus\p{L}*|boni|sign(?:ing)?[- ]on|signing|refer(?:ral|ring)?s?|stipends?|allowances?|budgets?|reimburs\p{L}*|relocation|equity|stocks?|shares?|options|rsus?|raised?|raising|fund(?:s|ed|ing|raising)?|series [a-f]|seed|invest\p{L}*|backed|valuation|valued|worth|revenues?|arr|mrr|gmv|turnover|umsatz|chiffre|sales|quota|deals?|prizes?|insurance|coverage|grants?|donat\p{L}*|gift\p{L}*|vouchers?|gutschein\p{L}*|\p{L}*zuschuss|\p{L}*pr[äa]mie|urlaubsgeld|weihnachtsgeld|fonds|sav(?:e|es|ed|ings)|discounts?|pric(?:e|es|ing)|costs?|fees?|tuition|learning|training|development|equipment|hardware|wellness|credits?|loans?|assets|under management|portfolio|contribut\p{L}*|match(?:ing)?|pensions?|per diem|mileage|commissions?|provision\p{L}*|penalt\p{L}*|fines?|loss(?:es)?|spen[dt]\p{L}*|contracts? worth|total (?:target |annual |cash |rewards? )*(?:comp(?:ensation)?|package|rewards|earnings)|on[- ]target(?: earnings)?|ote|uncapped|commission\p{L}*|package|prev(?:ious|iously)|tickets?|mutuelle|prime|buono|ticket restaurant|benefits?|perks?)(?!\p{L})`, 'giu');

/** Right behind an amount: still the pay's own words, before something else is named. */
export const otherBehind = /^[\s/]*(?:per |a |an |annual |in |of |as |year(?:ly)? |(?!(?:plus|and|with|und|mit|et|y|e) )\p{L}{2,4}\.? ){0,3}(?:bonus|equity|stock|stipend|allowance|budget|ote|on[- ]target|sign[- ]on|signing|commission|referral|funding|revenue|prämie|zuschuss|provision|prime|variab\p{L}*)(?!\p{L})/iu;
export const kroner = /^\s?kr(?!\p{L})/iu;
/** Right behind an amount, words that only pay has. */
export const grossBehind = /^[\s/*]*(?:[€$£]|[A-Z]{3}|euros?|zł)?[\s/*(]*(?:brutto|gross|bruto|bruts?|lord[oi]|brutt|(?:gross |annual )?base(?: salary| pay)?)(?!\p{L})/iu;
/** Pay of others, or of another time. */
export const ofOthers = /(?<!\p{L})(?:previous|current|former|last|average|median|prevailing|minimum|industry) (?:annual )?(?:salar|pay|wage|compensation)|(?<!\p{L})salaries of |durchschnitt/iu;
/** Earnings with what comes on top. */
export const onTarget = /(?<!\p{L})(?:ote|on[- ]target|uncapped|inclu(?:ding|des|sive of) (?:bonus|commission|equity|variable)|total (?:target |annual |cash )?(?:comp(?:ensation)?|package|earnings)|inkl\. (?:bonus|provision|variabl))/iu;

/** The salary without what comes on top, right before an amount. */
export const baseBefore = /(?<!\p{L})base(?: salary| pay)?(?: of|:| is)?\P{L}{0,4}$/iu;
/** Where a sentence begins with an amount, in its own line or after another; "ca. 3.000" and the like begin none. */
export const sentenceOpening = /(?:^|(?<=[\p{L})\d]{2}[.!?])(?<!(?:^|\P{L})(?:ca|circa|approx|mind|max|min|bzw|inkl|incl|exkl|excl|zzgl|avg|est|etc|no|nr|ab)\.)\s+)\P{L}*\p{L}{0,3}\P{L}*$/u;
