import { folded } from './text.ts';

/** Cities that boards name without a country, and mean this one. `Alias>Name` gives the common name. */
const table: Readonly<Record<string, string>> = {
  'US:California': 'San Francisco|SF>San Francisco|Los Angeles|LA>Los Angeles|San Diego|Palo Alto|Mountain View|Menlo Park|San Mateo|Foster City|Redwood City|Sunnyvale|Santa Clara|Cupertino|San Jose|Oakland|Fremont|South San Francisco|Santa Monica|Irvine|Sacramento|San Bruno|El Segundo|West Hollywood|Culver City|Emeryville',
  'US:New York': 'New York|New York City>New York|NYC>New York|Brooklyn|Manhattan|Buffalo',
  'US:Washington': 'Seattle|Bellevue|Redmond|Kirkland',
  'US:District of Columbia': 'Washington DC>Washington|Washington D.C.>Washington',
  'US:Massachusetts': 'Boston', 'US:Illinois': 'Chicago', 'US:Texas': 'Austin|Dallas|Houston|San Antonio|Fort Worth|Frisco|Plano', 'US:Colorado': 'Denver|Boulder|Colorado Springs',
  'US:Georgia': 'Atlanta', 'US:Florida': 'Miami|Orlando|Tampa|Fort Lauderdale|Jacksonville', 'US:Pennsylvania': 'Philadelphia|Pittsburgh', 'US:Arizona': 'Phoenix|Scottsdale|Tempe',
  'US:Utah': 'Salt Lake City|Lehi', 'US:Nevada': 'Las Vegas', 'US:North Carolina': 'Raleigh|Charlotte|Durham', 'US:Michigan': 'Detroit|Ann Arbor', 'US:Minnesota': 'Minneapolis',
  'US:Tennessee': 'Nashville|Memphis', 'US:Ohio': 'Cleveland|Cincinnati', 'US:Indiana': 'Indianapolis', 'US:Maryland': 'Baltimore|Bethesda', 'US:Wisconsin': 'Milwaukee', 'US:Missouri': 'St. Louis|Kansas City', 'US:Hawaii': 'Honolulu|Kaneohe', 'US:Louisiana': 'New Orleans',
  'CA:Ontario': 'Toronto|Ottawa|Mississauga|Kitchener-Waterloo', 'CA:British Columbia': 'Vancouver', 'CA:Quebec': 'Montreal|Montréal>Montreal|Quebec City', 'CA:Alberta': 'Calgary|Edmonton', 'CA:Manitoba': 'Winnipeg', 'CA:Nova Scotia': 'Halifax',
  GB: 'London|Manchester|Edinburgh|Glasgow|Bristol|Leeds|Liverpool|Belfast|Cardiff|Nottingham|Sheffield',
  IE: 'Dublin|Cork|Galway|Limerick', DE: 'Berlin|Munich|München>Munich|Hamburg|Cologne|Köln>Cologne|Frankfurt|Frankfurt am Main>Frankfurt|Düsseldorf|Stuttgart|Leipzig|Dresden|Hannover|Karlsruhe|Nuremberg|Nürnberg>Nuremberg|Bonn|Wiesbaden|Mannheim|Heidelberg|Freiburg',
  AT: 'Vienna|Wien>Vienna|Graz|Linz|Salzburg', CH: 'Zurich|Zürich>Zurich|Geneva|Genève>Geneva|Lausanne|Basel|Bern|Zug', FR: 'Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Grenoble|Sophia Antipolis',
  ES: 'Madrid|Barcelona|Málaga|Seville|Bilbao', PT: 'Lisbon|Lisboa>Lisbon|Porto|Braga', IT: 'Milan|Milano>Milan|Rome|Roma>Rome|Turin|Torino>Turin|Bologna', NL: 'Amsterdam|Rotterdam|Utrecht|Eindhoven|The Hague|Den Haag>The Hague|Delft|Apeldoorn',
  BE: 'Brussels|Antwerp|Ghent|Leuven', LU: 'Luxembourg City', DK: 'Copenhagen|København>Copenhagen|Aarhus', SE: 'Stockholm|Gothenburg|Göteborg>Gothenburg|Malmö', NO: 'Oslo|Bergen|Trondheim', FI: 'Helsinki|Espoo|Tampere', IS: 'Reykjavik',
  PL: 'Warsaw|Warszawa>Warsaw|Krakow|Kraków>Krakow|Wroclaw|Wrocław>Wroclaw|Gdansk|Gdańsk>Gdansk|Poznan|Poznań>Poznan|Katowice|Lodz', CZ: 'Prague|Praha>Prague|Brno', SK: 'Bratislava', HU: 'Budapest', RO: 'Bucharest|Cluj-Napoca|Cluj>Cluj-Napoca|Iasi|Timisoara', BG: 'Sofia|Plovdiv|Varna', GR: 'Athens|Thessaloniki', RS: 'Belgrade|Novi Sad', HR: 'Zagreb', SI: 'Ljubljana', EE: 'Tallinn|Tartu', LV: 'Riga', LT: 'Vilnius|Kaunas', UA: 'Kyiv|Kiev>Kyiv|Lviv|Kharkiv', CY: 'Nicosia|Limassol', TR: 'Istanbul|Ankara', GE: 'Tbilisi',
  IN: 'Bengaluru|Bangalore>Bengaluru|Mumbai|Delhi|New Delhi|Hyderabad|Chennai|Pune|Gurugram|Gurgaon>Gurugram|Noida|Kolkata|Ahmedabad|Ranchi', SG: 'Singapore', JP: 'Tokyo|Osaka|Kyoto', KR: 'Seoul', CN: 'Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou', TW: 'Taipei', HK: 'Hong Kong', TH: 'Bangkok', ID: 'Jakarta', MY: 'Kuala Lumpur', PH: 'Manila|Makati|Cebu City', VN: 'Hanoi|Ho Chi Minh City',
  AU: 'Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra', NZ: 'Auckland|Wellington|Christchurch', IL: 'Tel Aviv|Tel Aviv-Yafo>Tel Aviv|Haifa|Jerusalem', AE: 'Dubai|Abu Dhabi', SA: 'Riyadh', EG: 'Cairo', KE: 'Nairobi', NG: 'Lagos', ZA: 'Cape Town|Johannesburg',
  BR: 'São Paulo|Rio de Janeiro|Belo Horizonte|Florianópolis|Curitiba|Porto Alegre|Fortaleza', MX: 'Mexico City|CDMX>Mexico City|Guadalajara|Monterrey', AR: 'Buenos Aires', CO: 'Bogotá|Bogota>Bogotá|Medellín|Medellin>Medellín', CL: 'Santiago', PE: 'Lima', UY: 'Montevideo', CR: 'San José Province',
};

export interface City {
  readonly name: string;
  readonly region: string | null;
  readonly country: string;
}

const cities = new Map(Object.entries(table).flatMap(([home, names]) => names.split('|').map((entry) => {
  const [country = '', region = null] = home.split(':');
  const [written = '', name = written] = entry.split('>');
  return [folded(written), { name, region, country }] as const;
})));

/** A well-known city by its name, or null. Names that boards use for one city only ("London" is the one in England). */
export function cityByName(name: string): City | null {
  return cities.get(folded(name)) ?? cities.get(folded(name).replaceAll('.', '')) ?? null;
}
