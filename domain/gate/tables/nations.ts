import { groupLines } from './group-lines.ts';

/** Countries and what comes from them, English and German: "suppliers in Poland" are Polish suppliers. One group a line. */
export const nations = groupLines(`
swiss switzerland Schweiz schweizerisch Schweizer
europe european
america american usa us
germany german deutschland deutsch
austria austrian österreich österreichisch
france french frankreich französisch
britain british uk England englisch
ireland irish
italy italian italien italienisch
spain spanish spanien spanisch
poland polish polen polnisch
netherlands dutch holland Niederlande niederländisch
sweden swedish
norway norwegian
denmark danish
finland finnish
greece greek
turkey turkish Türkei türkisch
russia russian
ukraine ukrainian
china chinese chinesisch
japan japanese
india indian
korea korean
africa african
asia asian
australia australian
canada canadian
mexico mexican
hungary hungarian Ungarn ungarisch
czechia "czech republic" czech Tschechien tschechisch
slovakia slovak
slovenia slovenian
romania romanian
bulgaria bulgarian
croatia croatian
serbia serbian
belgium belgian
portugal portuguese
scotland scottish
wales welsh
lithuania lithuanian
latvia latvian
estonia estonian
vietnam vietnamese
thailand thai
israel israeli
egypt egyptian
kenya kenyan
nigeria nigerian
`);
