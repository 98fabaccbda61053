import { folded } from '../text.ts';

/** Country, then `code:name` of its states and provinces; where a country's codes are not used in postings, names alone. A name behind "~" is a town's where no code says otherwise. */
const table: Readonly<Record<string, string>> = {
  US: 'AL:Alabama AK:Alaska AZ:Arizona AR:Arkansas CA:California CO:Colorado CT:Connecticut DE:Delaware FL:Florida GA:Georgia HI:Hawaii ID:Idaho IL:Illinois IN:Indiana IA:Iowa KS:Kansas KY:Kentucky LA:Louisiana ME:Maine MD:Maryland MA:Massachusetts MI:Michigan MN:Minnesota MS:Mississippi MO:Missouri MT:Montana NE:Nebraska NV:Nevada NH:New_Hampshire NJ:New_Jersey NM:New_Mexico NY:New_York NC:North_Carolina ND:North_Dakota OH:Ohio OK:Oklahoma OR:Oregon PA:Pennsylvania RI:Rhode_Island SC:South_Carolina SD:South_Dakota TN:Tennessee TX:Texas UT:Utah VT:Vermont VA:Virginia WA:Washington WV:West_Virginia WI:Wisconsin WY:Wyoming DC:District_of_Columbia',
  CA: 'AB:Alberta BC:British_Columbia MB:Manitoba NB:New_Brunswick NL:Newfoundland_and_Labrador NS:Nova_Scotia ON:Ontario PE:Prince_Edward_Island QC:Quebec SK:Saskatchewan YT:Yukon NT:Northwest_Territories NU:Nunavut',
  AU: 'NSW:New_South_Wales VIC:Victoria QLD:Queensland WA:Western_Australia SA:South_Australia TAS:Tasmania ACT:Australian_Capital_Territory NT:Northern_Territory',
  GB: ':England :Scotland :Wales NI:Northern_Ireland :Greater_London :Greater_Manchester :West_Midlands :Cambridgeshire :Oxfordshire :Berkshire :Surrey :Kent :West_Yorkshire :South_Yorkshire :North_Yorkshire :Merseyside :Tyne_and_Wear :Lancashire :Cheshire :Hertfordshire :Hampshire :Buckinghamshire :Nottinghamshire :Leicestershire :Derbyshire :Warwickshire :Gloucestershire :Wiltshire :Staffordshire :Northamptonshire :East_Sussex :West_Sussex :East_Midlands :East_of_England :Norfolk :Suffolk :Essex :Devon :Cornwall :Dorset :Somerset :Cumbria :Lincolnshire :Worcestershire :Shropshire :Bedfordshire :Northumberland :County_Durham :Herefordshire :East_Riding_of_Yorkshire :Isle_of_Wight',
  IN: 'KA:Karnataka MH:Maharashtra TS:Telangana TG:Telangana TN:Tamil_Nadu HR:Haryana UP:Uttar_Pradesh KL:Kerala GJ:Gujarat WB:West_Bengal RJ:Rajasthan PB:Punjab :Jharkhand AP:Andhra_Pradesh MP:Madhya_Pradesh :Odisha :Bihar :Assam :Goa :Uttarakhand :Himachal_Pradesh',
  DE: ':Bavaria BY:Bayern :Hesse HE:Hessen :Saxony SN:Sachsen :North_Rhine-Westphalia NW:Nordrhein-Westfalen NRW:Nordrhein-Westfalen BW:Baden-Württemberg :Lower_Saxony NI:Niedersachsen BB:Brandenburg SH:Schleswig-Holstein :Thuringia TH:Thüringen :Rhineland-Palatinate RP:Rheinland-Pfalz SL:Saarland MV:Mecklenburg-Vorpommern ST:Sachsen-Anhalt :Saxony-Anhalt',
  BR: 'SP:~São_Paulo RJ:~Rio_de_Janeiro :São_Paulo_State :State_of_São_Paulo :Estado_de_São_Paulo :State_of_Rio_de_Janeiro RS:Rio_Grande_do_Sul SC:Santa_Catarina MG:Minas_Gerais PR:Paraná BA:Bahia CE:Ceará PE:Pernambuco GO:Goiás ES:Espírito_Santo DF:Distrito_Federal',
  FR: "IDF:Île-de-France NAQ:Nouvelle-Aquitaine OCC:Occitanie ARA:Auvergne-Rhône-Alpes HDF:Hauts-de-France BRE:Bretagne :Brittany PDL:Pays_de_la_Loire GES:Grand_Est NOR:Normandie :Bourgogne-Franche-Comté PAC:Provence-Alpes-Côte_d'Azur :Centre-Val_de_Loire :Hauts-de-Seine :Seine-Saint-Denis :Val-de-Marne :Yvelines :Essonne :Bouches-du-Rhône :Alpes-Maritimes :Haute-Garonne :Gironde :Loire-Atlantique :Bas-Rhin :Isère",
  ES: ':Catalonia :Cataluña :Catalunya :Andalusia :Andalucía :Community_of_Madrid :Comunidad_de_Madrid :Valencian_Community :Comunidad_Valenciana :Comunitat_Valenciana :Basque_Country :País_Vasco :Galicia :Castilla_y_León :Balearic_Islands :Islas_Baleares :Canarias',
  NL: ':North_Holland NH:Noord-Holland :South_Holland ZH:Zuid-Holland NB:Noord-Brabant :North_Brabant :Gelderland :Limburg :Overijssel :Flevoland :Friesland :Drenthe :Zeeland',
  PL: ':mazowieckie :małopolskie :dolnośląskie :śląskie :wielkopolskie :pomorskie :łódzkie :lubelskie :kujawsko-pomorskie :zachodniopomorskie :podkarpackie :podlaskie :warmińsko-mazurskie :świętokrzyskie :opolskie :lubuskie :Masovia :Lesser_Poland :Silesia',
  IT: ':Lombardia :Lombardy :Lazio :Veneto :Piemonte :Piedmont :Toscana :Tuscany :Emilia-Romagna :Campania :Puglia :Sicilia :Sicily :Liguria :Sardegna :Sardinia :Friuli-Venezia_Giulia :Trentino-Alto_Adige :Calabria :Umbria :Marche :Abruzzo :Basilicata',
  AT: ':Tirol :Tyrol :Steiermark :Styria :Oberösterreich :Upper_Austria :Niederösterreich :Lower_Austria :Kärnten :Carinthia :Vorarlberg :Burgenland',
  BE: ':Flanders :Vlaanderen :Wallonia :Wallonie :Oost-Vlaanderen :East_Flanders :West-Vlaanderen :West_Flanders :Vlaams-Brabant :Flemish_Brabant :Brussels-Capital_Region',
  CN: ':Guangdong :Zhejiang :Jiangsu :Sichuan :Hubei :Fujian :Shandong :Hunan :Henan :Hebei :Anhui :Liaoning :Shaanxi',
  MX: 'JAL:Jalisco NL:Nuevo_León :Estado_de_México BC:Baja_California GTO:Guanajuato :Quintana_Roo YUC:Yucatán CHH:Chihuahua SON:Sonora QRO:~Querétaro PUE:~Puebla CMX:~Ciudad_de_México',
  CO: ':Antioquia :Cundinamarca :Valle_del_Cauca :Atlántico :Risaralda',
  PH: ':Metro_Manila :Calabarzon',
  ID: ':DKI_Jakarta :Jawa_Barat :West_Java :Banten :Jawa_Timur :East_Java :Central_Java',
  ZA: ':Gauteng :Western_Cape :Eastern_Cape :KwaZulu-Natal',
  JP: ':Kanto :Kanagawa :Saitama :Aichi :Hyogo',
  CH: 'VD:Vaud GE:~Genève ZG:~Zug AG:Aargau SG:~St._Gallen TI:Ticino VS:Valais FR:~Fribourg NE:~Neuchâtel LU:~Luzern SZ:~Schwyz TG:Thurgau SO:~Solothurn GR:Graubünden BL:Basel-Landschaft BS:Basel-Stadt SH:~Schaffhausen BE:~Bern ZH:~Zürich',
  IL: ':Tel_Aviv_District :Center_District :Central_District :Haifa_District :Jerusalem_District :Northern_District :Southern_District',
  SE: ':Västra_Götaland :Skåne :Östergötland :Södermanland :Dalarna :Norrbotten :Västerbotten',
  DK: ':Hovedstaden :Midtjylland :Syddanmark :Sjælland :Nordjylland',
  NO: ':Viken :Vestland :Rogaland :Trøndelag',
  FI: ':Uusimaa :Pirkanmaa',
  IE: ':Leinster :Munster :Connacht',
  GR: ':Attica :Central_Macedonia',
  MY: ':Selangor :Johor :Sarawak :Sabah',
  KR: ':Gyeonggi-do :Gyeonggi',
  SA: ':Eastern_Province',
  NZ: ':Otago :Waikato :Bay_of_Plenty :Taranaki',
  PK: ':Punjab :Sindh :Khyber_Pakhtunkhwa :Balochistan',
};

/** Where a code beside a town needs no country: elsewhere the same letters are countries ("MG", "BY"). */
const ofItself: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);

export interface Region {
  readonly name: string;
  readonly country: string;
}

const all = Object.entries(table).flatMap(([country, words]) => words.split(' ').map((word) => {
  const [code = '', name = ''] = word.split(':');
  return { country, code, name: name.replace('~', '').replaceAll('_', ' '), isTown: name.startsWith('~') };
}));
const spoken = all.filter(({ isTown }) => !isTown);
// The first country in the table keeps a name that several bear.
const byName = new Map(spoken.toReversed().map((region) => [folded(region.name), { name: region.name, country: region.country }]));
for (const [alias, name, country] of [['québec', 'Quebec', 'CA'], ['paca', "Provence-Alpes-Côte d'Azur", 'FR'], ['calif', 'California', 'US'], ['mass', 'Massachusetts', 'US'], ['washington state', 'Washington', 'US'], ['new york state', 'New York', 'US']] as const) byName.set(folded(alias), { name, country });

/**
 * A state or province by its full name ("Ontario", "New South Wales"), that of the country where several bear it
 * ("Punjab"). "Georgia" and "New York" are decided by the caller.
 */
export function regionByName(name: string, country: string | null = null): Region | null {
  const named = byName.get(folded(name)) ?? null;
  if (named === null || country === null || named.country === country) return named;
  const found = spoken.find((region) => region.country === country && folded(region.name) === folded(name));
  return found === undefined ? named : { name: found.name, country };
}

/** A state or province by its code; without a country only upper-case codes count, and only those of the United States, Canada and Australia. */
export function regionByCode(code: string, country: string | null): Region | null {
  const text = code.trim().replaceAll('.', '');
  if (!/^[A-Z]{2,3}$/.test(text) && !(country !== null && /^[A-Za-z]{2,3}$/.test(text)) && !/^[A-Z][a-z]$/.test(text)) return null;
  const upper = text.toUpperCase();
  const found = all.find((region) => region.code === upper && (country === null ? ofItself.has(region.country) : region.country === country));
  return found === undefined ? null : { name: found.name, country: found.country };
}

/** Whether some country writes one of its regions so ("VIC", "JAL"). */
export function isRegionCode(code: string): boolean {
  return all.some((region) => region.code === code);
}
