import { folded } from '../text.ts';

/**
 * ISO 3166-1 alpha-2 code, then the English name, then other names met in postings (German, French, Spanish, common
 * abbreviations). Names: Unicode CLDR.
 */
const table = `
AD Andorra|Andorre
AE United Arab Emirates|Vereinigte Arabische Emirate|Émirats arabes unis|Emiratos Árabes Unidos|UAE|ARE|U.A.E.
AF Afghanistan|Afganistán
AG Antigua & Barbuda|Antigua und Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|Antigua and Barbuda
AI Anguilla|Anguila
AL Albania|Albanien|Albanie
AM Armenia|Armenien|Arménie
AO Angola
AR Argentina|Argentinien|Argentine|ARG
AS American Samoa|Amerikanisch-Samoa|Samoa américaines|Samoa Americana
AT Austria|Österreich|Autriche|AUT
AU Australia|Australien|Australie|AUS
AW Aruba
AX Åland Islands|Ålandinseln|Îles Åland|Islas Aland
AZ Azerbaijan|Aserbaidschan|Azerbaïdjan|Azerbaiyán
BA Bosnia & Herzegovina|Bosnien und Herzegowina|Bosnie-Herzégovine|Bosnia y Herzegovina|Bosnia and Herzegovina|Bosnia
BB Barbados|Barbade
BD Bangladesh|Bangladesch|Bangladés
BE Belgium|Belgien|Belgique|Bélgica|BEL|België|Belgie
BF Burkina Faso
BG Bulgaria|Bulgarien|Bulgarie|BGR|България
BH Bahrain|Bahreïn|Baréin
BI Burundi
BJ Benin
BL St. Barthélemy|Saint-Barthélemy|San Bartolomé
BM Bermuda|Bermudes|Bermudas
BN Brunei|Brunei Darussalam
BO Bolivia|Bolivien|Bolivie
BR Brazil|Brasilien|Brésil|Brasil|BRA
BS Bahamas
BT Bhutan|Bhoutan|Bután
BW Botswana|Botsuana
BY Belarus|Biélorussie|Bielorrusia
BZ Belize|Belice
CA Canada|Kanada|CAN
CD Congo - Kinshasa|Kongo-Kinshasa|Congo-Kinshasa|República Democrática del Congo|DR Congo
CF Central African Republic|Zentralafrikanische Republik|République centrafricaine|República Centroafricana
CG Congo - Brazzaville|Kongo-Brazzaville|Congo-Brazzaville|Congo
CH Switzerland|Schweiz|Suisse|Suiza|CHE|Svizzera
CI Côte d'Ivoire|Ivory Coast
CK Cook Islands|Cookinseln|Îles Cook|Islas Cook
CL Chile|Chili|CHL
CM Cameroon|Kamerun|Cameroun|Camerún
CN China|Chine|CHN|中国|Mainland China|People's Republic of China|PRC
CO Colombia|Kolumbien|Colombie|COL
CR Costa Rica
CU Cuba|Kuba
CV Cape Verde|Cabo Verde|Cap-Vert
CW Curaçao|Curazao
CY Cyprus|Zypern|Chypre|Chipre|CYP
CZ Czechia|Tschechien|Tchéquie|Chequia|Czech Republic|CZE|Česko|Česká republika
DE Germany|Deutschland|Allemagne|Alemania|DEU|Deutschlandweit|Bundesweit
DJ Djibouti|Dschibuti|Yibuti
DK Denmark|Dänemark|Dinamarca|DNK|Danmark
DM Dominica|Dominique
DO Dominican Republic|Dominikanische Republik|République dominicaine|República Dominicana
DZ Algeria|Algerien|Algérie|Argelia
EC Ecuador|Équateur
EE Estonia|Estland|Estonie|EST|Eesti
EG Egypt|Ägypten|Égypte|Egipto|EGY
ER Eritrea|Érythrée
ES Spain|Spanien|Espagne|España|ESP
ET Ethiopia|Äthiopien|Éthiopie|Etiopía
FI Finland|Finnland|Finlande|Finlandia|FIN|Suomi
FJ Fiji|Fidschi|Fidji|Fiyi
FK Falkland Islands|Falklandinseln|Îles Malouines|Islas Malvinas
FM Micronesia|Mikronesien|Micronésie
FO Faroe Islands|Färöer|Îles Féroé|Islas Feroe
FR France|Frankreich|Francia|FRA
GA Gabon|Gabun
GB United Kingdom|Vereinigtes Königreich|Royaume-Uni|Reino Unido|UK|U.K.|Great Britain|Britain|GBR|Vereinigtes Koenigreich|Great Britain & Northern Ireland
GD Grenada|Grenade|Granada
GE Georgia|Georgien|Géorgie
GF French Guiana|Französisch-Guayana|Guyane française|Guayana Francesa
GG Guernsey|Guernesey
GH Ghana
GI Gibraltar
GL Greenland|Grönland|Groenland|Groenlandia
GM Gambia|Gambie
GN Guinea|Guinée
GP Guadeloupe|Guadalupe
GQ Equatorial Guinea|Äquatorialguinea|Guinée équatoriale|Guinea Ecuatorial
GR Greece|Griechenland|Grèce|Grecia|GRC|Ελλάδα
GT Guatemala
GU Guam
GW Guinea-Bissau|Guinée-Bissau|Guinea-Bisáu
GY Guyana
HK Hong Kong|RAE de Hong Kong (China)|HKG|Hong Kong SAR|Hong Kong S.A.R.|Hong Kong SAR China|香港
HN Honduras
HR Croatia|Kroatien|Croatie|Croacia|HRV|Hrvatska
HT Haiti
HU Hungary|Ungarn|Hongrie|Hungría|HUN|Magyarország
ID Indonesia|Indonesien|Indonésie|IDN
IE Ireland|Irland|Irlande|Irlanda|Republic of Ireland|IRL
IL Israel|ISR|ישראל
IM Isle of Man|Île de Man|Isla de Man
IN India|Indien|Inde|IND
IQ Iraq|Irak
IR Iran
IS Iceland|Island|Islande|Islandia
IT Italy|Italien|Italie|Italia|ITA
JE Jersey
JM Jamaica|Jamaika|Jamaïque
JO Jordan|Jordanien|Jordanie|Jordania
JP Japan|Japon|JPN|日本
KE Kenya|Kenia
KG Kyrgyzstan|Kirgisistan|Kirghizstan|Kirguistán
KH Cambodia|Kambodscha|Cambodge|Camboya
KI Kiribati
KM Comoros|Komoren|Comores|Comoras
KN St. Kitts & Nevis|St. Kitts und Nevis|Saint-Christophe-et-Niévès|San Cristóbal y Nieves
KP North Korea|Nordkorea|Corée du Nord|Corea del Norte
KR South Korea|Südkorea|Corée du Sud|Corea del Sur|Korea|Republic of Korea|KOR|대한민국|한국
KW Kuwait|Koweït
KY Cayman Islands|Kaimaninseln|Îles Caïmans|Islas Caimán
KZ Kazakhstan|Kasachstan|Kazajistán|KAZ
LA Laos
LB Lebanon|Libanon|Liban|Líbano
LC St. Lucia|Sainte-Lucie|Santa Lucía
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho|Lesoto
LT Lithuania|Litauen|Lituanie|Lituania|LTU|Lietuva
LU Luxembourg|Luxemburg|Luxemburgo|LUX
LV Latvia|Lettland|Lettonie|Letonia|LVA|Latvija
LY Libya|Libyen|Libye|Libia
MA Morocco|Marokko|Maroc|Marruecos
MC Monaco
MD Moldova|Republik Moldau|Moldavie|Moldavia
ME Montenegro
MG Madagascar|Madagaskar
MH Marshall Islands|Marshallinseln|Îles Marshall|Islas Marshall
MK North Macedonia|Nordmazedonien|Macédoine du Nord|Macedonia del Norte|Macedonia
ML Mali
MM Myanmar (Burma)|Myanmar|Myanmar (Birmanie)|Myanmar (Birmania)|Burma
MN Mongolia|Mongolei|Mongolie
MO Macao|RAE de Macao (China)|Macau|Macau SAR
MP Northern Mariana Islands|Nördliche Marianen|Îles Mariannes du Nord|Islas Marianas del Norte
MQ Martinique|Martinica
MR Mauritania|Mauretanien|Mauritanie
MT Malta|Malte|MLT
MU Mauritius|Maurice|Mauricio
MV Maldives|Malediven|Maldivas
MW Malawi|Malaui
MX Mexico|Mexiko|Mexique|MEX
MY Malaysia|Malaisie|Malasia|MYS
MZ Mozambique|Mosambik
NA Namibia|Namibie
NC New Caledonia|Neukaledonien|Nouvelle-Calédonie|Nueva Caledonia
NE Niger
NG Nigeria
NI Nicaragua
NL Netherlands|Niederlande|Pays-Bas|Países Bajos|The Netherlands|Holland|NLD|Nederland|the Netherlands
NO Norway|Norwegen|Norvège|Noruega|NOR|Norge
NP Nepal
NR Nauru
NZ New Zealand|Neuseeland|Nouvelle-Zélande|Nueva Zelanda|NZL|Aotearoa
OM Oman
PA Panama
PE Peru|Pérou|PER
PF French Polynesia|Französisch-Polynesien|Polynésie française|Polinesia Francesa
PG Papua New Guinea|Papua-Neuguinea|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea
PH Philippines|Philippinen|Filipinas|PHL|The Philippines
PK Pakistan
PL Poland|Polen|Pologne|Polonia|POL|Polska
PR Puerto Rico|Porto Rico
PS Palestinian Territories|Palästinensische Autonomiegebiete|Territoires palestiniens|Territorios Palestinos|Palestine
PT Portugal|PRT
PW Palau|Palaos
PY Paraguay
QA Qatar|Katar|Catar
RE Réunion|La Réunion
RO Romania|Rumänien|Roumanie|Rumanía|ROU|România
RS Serbia|Serbien|Serbie|SRB|Srbija
RU Russia|Russland|Russie|Rusia|Russian Federation|Россия
RW Rwanda|Ruanda
SA Saudi Arabia|Saudi-Arabien|Arabie saoudite|Arabia Saudí|SAU|KSA|Kingdom of Saudi Arabia
SB Solomon Islands|Salomonen|Îles Salomon|Islas Salomón
SC Seychelles|Seychellen
SD Sudan|Soudan
SE Sweden|Schweden|Suède|Suecia|SWE|Sverige
SG Singapore|Singapur|Singapour|SGP
SI Slovenia|Slowenien|Slovénie|Eslovenia|SVN|Slovenija
SK Slovakia|Slowakei|Slovaquie|Eslovaquia|SVK|Slovensko
SL Sierra Leone|Sierra Leona
SM San Marino|Saint-Marin
SN Senegal
SO Somalia|Somalie
SR Suriname|Surinam
SS South Sudan|Südsudan|Soudan du Sud|Sudán del Sur
ST São Tomé & Príncipe|São Tomé und Príncipe|Sao Tomé-et-Principe|Santo Tomé y Príncipe
SV El Salvador|Salvador
SY Syria|Syrien|Syrie|Siria
SZ Eswatini|Esuatini
TC Turks & Caicos Islands|Turks- und Caicosinseln|Îles Turques-et-Caïques|Islas Turcas y Caicos
TD Chad|Tschad|Tchad
TG Togo
TH Thailand|Thaïlande|Tailandia|THA
TJ Tajikistan|Tadschikistan|Tadjikistan|Tayikistán
TL Timor-Leste|Timor oriental
TM Turkmenistan
TN Tunisia|Tunesien|Tunisie|Túnez
TO Tonga
TR Türkiye|Türkei|Turquie|Turquía|Turkey|TUR
TT Trinidad & Tobago|Trinidad und Tobago|Trinité-et-Tobago|Trinidad y Tobago|Trinidad and Tobago
TW Taiwan|TWN|台灣|Taiwan, Province of China|Taiwan (R.O.C.)
TZ Tanzania|Tansania|Tanzanie
UA Ukraine|Ucrania|UKR|Україна
UG Uganda|Ouganda
US United States|Vereinigte Staaten|États-Unis|Estados Unidos|USA|U.S.A.|U.S.|United States of America|the United States|the US|Estados Unidos de América|U.S.A|United States (US)|United-States|EEUU|EE.UU.|Etats Unis
UY Uruguay
UZ Uzbekistan|Usbekistan|Ouzbékistan
VA Vatican City|Vatikanstadt|État de la Cité du Vatican|Ciudad del Vaticano
VC St. Vincent & Grenadines|St. Vincent und die Grenadinen|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas
VE Venezuela
VG British Virgin Islands|Britische Jungferninseln|Îles Vierges britanniques|Islas Vírgenes Británicas
VI U.S. Virgin Islands|Amerikanische Jungferninseln|Îles Vierges des États-Unis|Islas Vírgenes de EE. UU.
VN Vietnam|Viêt Nam|VNM|Viet Nam|Việt Nam
VU Vanuatu
WS Samoa
XK Kosovo
YE Yemen|Jemen
YT Mayotte
ZA South Africa|Südafrika|Afrique du Sud|Sudáfrica|ZAF
ZM Zambia|Sambia|Zambie
ZW Zimbabwe|Simbabwe|Zimbabue
`;

const rows = table.trim().split('\n').map((line) => ({ code: line.slice(0, 2), names: line.slice(3).split('|') }));
const byName = new Map(rows.flatMap(({ code, names }) => names.map((name) => [folded(name), code] as const)));
const codes = new Set(rows.map(({ code }) => code));

/** ISO alpha-2 of a country by its name or code in any of the tables' languages; null when it is none. */
export function countryCode(name: string | null | undefined): string | null {
  const text = (name ?? '').trim();
  const upper = text.toUpperCase();
  if (codes.has(upper)) return upper;
  return byName.get(folded(text)) ?? byName.get(folded(text.replaceAll('.', ''))) ?? null;
}

/** The English name of a country by its ISO alpha-2 code; null for no code. */
export function countryName(code: string): string | null {
  return rows.find((row) => row.code === code)?.names[0] ?? null;
}

/** ISO alpha-2 of a country by its name alone: two letters in running words are seldom a country ("IN", "DE", "CA"). */
export function countryByName(name: string): string | null {
  return byName.get(folded(name)) ?? byName.get(folded(name.replaceAll('.', ''))) ?? null;
}

/** Every name in the table, folded, longest first, for finding countries inside words. */
export const countryNames: readonly string[] = Array.from(byName.keys()).filter((name) => name.length > 3).sort((a, b) => b.length - a.length);
