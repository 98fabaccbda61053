/** One advertisement as its words alone. */
export interface HardAdvert {
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly text: string;
  /** Day of publishing, or empty. */
  readonly published: string;
}

export interface HardPair {
  readonly kind: string;
  /** 1 where both advertise one vacancy. */
  readonly label: 0 | 1;
  readonly a: HardAdvert;
  readonly b: HardAdvert;
}

interface Base {
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly text: string;
  /** Another way to write each, for one vacancy. */
  readonly sameTitle: string;
  readonly marked: string;
  readonly formed: string;
  readonly owned: string;
  readonly placed: string;
  readonly country: string;
  /** The like of each, for another vacancy. */
  readonly level: string;
  readonly team: string;
  readonly craft: string;
  readonly city: string;
  readonly namesake: string;
  readonly sister: string;
  readonly translated: { readonly title: string; readonly text: string };
}

const bases: readonly Base[] = [
  {
    title: 'Backend Engineer', company: 'Norrvik Energy', location: 'Berlin, Germany', sameTitle: 'Engineer, Backend', marked: 'Backend Engineer (m/w/d)', formed: 'Norrvik Energy GmbH & Co. KG', owned: 'Norrvik Energy (a Halden Group company)', placed: 'Berlin (hybrid)', country: 'Germany',
    level: 'Staff Backend Engineer', team: 'Backend Engineer, Metering', craft: 'Frontend Engineer', city: 'Hamburg, Germany', namesake: 'Berlin, Connecticut, United States', sister: 'Norrvik Foods',
    text: 'You build the services that read two million meters every quarter of an hour. They are written in Go and PostgreSQL, and they may not lose a reading. You answer for what you ship: you watch it, you are called when it stops, and you write down why. We review each other within a day and pair on what is hard. You have run a system that others depended on, you know what an index costs, and you can say no to a clever idea. We offer thirty days of leave, a desk by the window and time to finish things.',
    translated: { title: 'Backend-Entwickler', text: 'Du baust die Dienste, die zwei Millionen Zähler alle Viertelstunde ablesen. Sie sind in Go und PostgreSQL geschrieben und dürfen keine Ablesung verlieren. Du stehst für das ein, was du auslieferst: du beobachtest es, wirst gerufen, wenn es steht, und schreibst auf, warum. Wir prüfen einander innerhalb eines Tages. Wir bieten dreißig Tage Urlaub und einen Platz am Fenster.' },
  },
  {
    title: 'Pflegefachkraft', company: 'Tannenhof Kliniken', location: 'München', sameTitle: 'Pflegefachkraft für Tannenhof', marked: 'Pflegefachkraft (gn)', formed: 'Tannenhof Kliniken gGmbH', owned: 'Tannenhof Kliniken – ein Unternehmen der Sonnfeld Gruppe', placed: 'Munich, Bavaria, Germany', country: 'Deutschland',
    level: 'Leitende Pflegefachkraft', team: 'Pflegefachkraft Intensivstation', craft: 'Hebamme', city: 'Augsburg', namesake: 'Augsburg', sister: 'Tannenberg Kliniken',
    text: 'Sie begleiten auf unserer Station acht Menschen durch den Tag und kennen sie beim Namen. Sie verabreichen Medikamente nach Plan, dokumentieren am Bett und sprechen mit den Angehörigen, bevor diese fragen. Ihre Dienste stehen sechs Wochen im Voraus fest und werden nicht am Vorabend geändert. Sie haben das Examen, gern auch frisch, und sagen, wenn etwas nicht geht. Wir zahlen nach Tarif, bilden Sie weiter und stellen Ihnen eine Wohnung in der Nähe zur Verfügung, wenn Sie neu in der Stadt sind.',
    translated: { title: 'Registered Nurse', text: 'On our ward you look after eight people through the day and know them by their names. You give medicines by plan, you write your notes at the bed, and you talk with the families before they have to ask. Your shifts are fixed six weeks ahead and are not changed the evening before. You have your licence, and you say when something will not work.' },
  },
  {
    title: 'Warehouse Operator', company: 'Kestrel Freight', location: 'Leeds, UK', sameTitle: 'Warehouse Operator - Leeds', marked: 'Warehouse Operator (all genders)', formed: 'Kestrel Freight Ltd', owned: 'Kestrel Freight (part of Orbit Holdings)', placed: 'Leeds, West Yorkshire, United Kingdom', country: 'United Kingdom',
    level: 'Lead Warehouse Operator', team: 'Warehouse Operator, Cold Store', craft: 'Van Driver', city: 'Sheffield, UK', namesake: 'Leeds, Alabama, United States', sister: 'Kestrel Foods',
    text: 'You load and unload trailers between two in the afternoon and ten at night, five days a week. Each pallet is scanned, wrapped and set where the plan says, and when the plan is wrong you tell the office before the trailer goes. A counterbalance licence helps; if you have none we pay for the course in your first month. The warehouse is heated, the boots are ours, and breaks are breaks. Overtime is asked for and not expected. Two of the four team leaders began on this dock.',
    translated: { title: 'Pracownik magazynu', text: 'Ładujesz i rozładowujesz naczepy od czternastej do dwudziestej drugiej, pięć dni w tygodniu. Każda paleta jest skanowana, owijana i ustawiana tam, gdzie mówi plan, a gdy plan jest zły, mówisz o tym w biurze, zanim naczepa odjedzie. Uprawnienia na wózek pomagają; jeśli ich nie masz, płacimy za kurs w pierwszym miesiącu pracy u nas.' },
  },
  {
    title: 'Comptable général', company: 'Brasserie du Lac', location: 'Genève, Suisse', sameTitle: 'Comptable général - Genève', marked: 'Comptable général (H/F)', formed: 'Brasserie du Lac SA', owned: 'Brasserie du Lac (groupe Valmont)', placed: 'Geneva, Switzerland', country: 'Suisse',
    level: 'Comptable général junior', team: 'Comptable général fournisseurs', craft: 'Contrôleur de gestion', city: 'Lausanne, Suisse', namesake: 'Geneva, New York, United States', sister: 'Brasserie du Port',
    text: 'Vous tenez la comptabilité de trois sociétés, de la pièce au bilan. Vous clôturez chaque mois avant le cinquième jour ouvrable, vous préparez la TVA et vous répondez aux questions du réviseur sans chercher. Vous travaillez avec un logiciel que vous aiderez à remplacer l’an prochain. Vous avez un brevet fédéral ou quatre ans de pratique, et vous écrivez un français clair. Nous offrons un horaire libre entre sept et dix-neuf heures, cinq semaines de vacances et la bière du vendredi.',
    translated: { title: 'General Accountant', text: 'You keep the books of three companies, from the receipt to the balance sheet. You close each month before the fifth working day, you prepare the VAT and you answer the questions of the auditor without searching. You work with a program that you will help us to replace next year. You have a diploma or four years of practice, and you write clearly.' },
  },
  {
    title: 'Data Analyst', company: 'Lumen Grid', location: 'Austin, TX', sameTitle: 'Data Analyst [Remote or Austin]', marked: 'Data Analyst (F/M/X)', formed: 'Lumen Grid, Inc.', owned: 'Lumen Grid, an Alder company', placed: 'Austin, Texas, United States', country: 'United States',
    level: 'Data Analyst II', team: 'Data Analyst, Pricing', craft: 'Data Engineer', city: 'Denver, CO', namesake: 'Austin, Minnesota, United States', sister: 'Lumen Health',
    text: 'Every Monday twelve people decide with your numbers. You find out why a figure moved before they ask, and you say so when nobody can know. You write SQL all day, keep two dashboards that are read and throw away the nine that are not. You will sit with the support team one day a month to see where the rows come from. You need statistics you can explain to a plumber and the patience to ask what a column means. The pay is what the posting says, and raises come in March.',
    translated: { title: 'Analista de datos', text: 'Cada lunes doce personas deciden con tus números. Descubres por qué se movió una cifra antes de que pregunten, y lo dices cuando nadie puede saberlo. Escribes SQL todo el día, cuidas dos tableros que se leen y tiras los nueve que no. Pasarás un día al mes con el equipo de soporte para ver de dónde vienen las filas.' },
  },
  {
    title: 'Elektroniker Betriebstechnik', company: 'Aubach Maschinen', location: 'Köln', sameTitle: 'Elektroniker:in Betriebstechnik', marked: 'Elektroniker Betriebstechnik (m/w/x)', formed: 'Aubach Maschinen GmbH', owned: 'Aubach Maschinen (Teil der Ferro Gruppe)', placed: 'Cologne, Germany', country: 'Deutschland',
    level: 'Junior Elektroniker Betriebstechnik', team: 'Elektroniker Betriebstechnik Hochspannung', craft: 'Industriemechaniker Betriebstechnik', city: 'Aachen', namesake: 'Aachen', sister: 'Aubach Optik',
    text: 'Sie halten vierzig Pressen am Laufen, die zum Teil älter sind als wir. Sie suchen Fehler mit dem Messgerät und nicht durch Tauschen, prüfen nach Vorschrift und schreiben auf, was Sie geändert haben. Im Winter bauen Sie zwei Anlagen um und programmieren die Steuerung mit einem Kollegen neu. Sie haben ausgelernt, fahren Stapler oder lernen es bei uns, und arbeiten in zwei Schichten. Wir zahlen Metalltarif, der Bus hält vor dem Tor, und am Freitag ist um eins Schluss.',
    translated: { title: 'Electrician for Plant Maintenance', text: 'You keep forty presses running, some of which are older than we are. You find faults with the meter and not by swapping parts, you test by the book and write down what you changed. In winter you rebuild two lines and program the control anew with a colleague. You have finished your training and work in two shifts. The bus stops at the gate.' },
  },
  {
    title: 'Product Designer', company: 'Vela Maps', location: 'Lisbon, Portugal', sameTitle: 'Product Designer – Vela Maps', marked: 'Product Designer (she/he/they)', formed: 'Vela Maps, Lda', owned: 'Vela Maps (acquired by Terra)', placed: 'Lisboa, Portugal', country: 'Portugal',
    level: 'Principal Product Designer', team: 'Product Designer, Offline Maps', craft: 'Brand Designer', city: 'Porto, Portugal', namesake: 'Lisbon, Ohio, United States', sister: 'Vela Travel',
    text: 'You draw how a person finds the way in a town where the signs are wrong. You begin on paper, try it in the street with four strangers, and only then open the program. Engineers sit beside you and will tell you what the phone cannot do. You keep our small set of parts in order and say why when you add one. Show us three things you made and one that you would now make otherwise. We work in English, meet in Lisbon twice a week and close in August.',
    translated: { title: 'Designer de produto', text: 'Desenhas como uma pessoa encontra o caminho numa cidade em que as placas estão erradas. Começas no papel, experimentas na rua com quatro desconhecidos e só depois abres o programa. Os engenheiros sentam-se ao teu lado e dizem-te o que o telefone não consegue fazer. Mostra-nos três coisas que fizeste e uma que hoje farias de outra maneira.' },
  },
  {
    title: 'Customer Support Agent', company: 'Fjordbåt', location: 'Oslo, Norway', sameTitle: 'Agent, Customer Support', marked: 'Customer Support Agent (m/f/d)', formed: 'Fjordbåt AS', owned: 'Fjordbåt (en del av Nordhav)', placed: 'Oslo, Oslo, Norway', country: 'Norway',
    level: 'Senior Customer Support Agent', team: 'Customer Support Agent, Charter', craft: 'Customer Success Coach', city: 'Bergen, Norway', namesake: 'Oslo, Minnesota, United States', sister: 'Fjordtog',
    text: 'People write to you when the boat did not come. You find out where it is, tell them in plain words and give the money back without asking three others. You handle about forty messages a day in English and Norwegian, and on stormy days twice that, with someone beside you. Once a week you tell the planners what went wrong most. You need calm, a good ear and no script. We teach you the timetable, which is harder than it looks, and pay for the evening shifts by half as much again.',
    translated: { title: 'Kundekonsulent', text: 'Folk skriver til deg når båten ikke kom. Du finner ut hvor den er, sier det med enkle ord og gir pengene tilbake uten å spørre tre andre. Du svarer på rundt førti meldinger om dagen på norsk og engelsk, og på stormfulle dager dobbelt så mange, med noen ved siden av deg. En gang i uken forteller du planleggerne hva som gikk galt.' },
  },
  {
    title: 'Site Reliability Engineer', company: 'Harrow & Pike', location: 'Toronto, Ontario, Canada', sameTitle: 'SRE', marked: 'Site Reliability Engineer (M/F/D)', formed: 'Harrow and Pike Inc.', owned: 'Harrow & Pike (A Birch Capital Portfolio Company)', placed: 'Toronto, ON', country: 'Canada',
    level: 'Site Reliability Engineer III', team: 'Site Reliability Engineer, Storage', craft: 'Network Reliability Engineer', city: 'Montreal, Quebec, Canada', namesake: 'Toronto, Ohio, United States', sister: 'Harrow & Finch',
    text: 'Nine hundred machines, four of you, one pager that should not ring. You take away the reasons for which it rings, one a week, and write each down. You move the last of our jobs off the old scheduler, size the discs for the year and rehearse losing a building twice each autumn. We want to see something you automated and something you decided to leave alone. Linux to the bottom, one language well, and the courage to stop a release. On call is one week in five and is paid, rung or not.',
    translated: { title: 'Ingénieur fiabilité des sites', text: 'Neuf cents machines, quatre personnes, une astreinte qui ne devrait pas sonner. Vous supprimez les raisons pour lesquelles elle sonne, une par semaine, et vous les notez. Vous déplacez les dernières tâches de l’ancien ordonnanceur, vous dimensionnez les disques pour l’année et vous répétez la perte d’un bâtiment deux fois chaque automne.' },
  },
  {
    title: 'Verkäufer', company: 'Bäckerei Morgenrot', location: 'Wien, Österreich', sameTitle: 'Verkäufer*in', marked: 'Verkäufer (w/m/d)', formed: 'Bäckerei Morgenrot Ges.m.b.H.', owned: 'Bäckerei Morgenrot (ein Betrieb der Kornhaus AG)', placed: 'Vienna, Austria', country: 'Österreich',
    level: 'Lehrling Verkäufer', team: 'Verkäufer Feinkost', craft: 'Konditor', city: 'Graz, Österreich', namesake: 'Graz, Österreich', sister: 'Bäckerei Abendrot',
    text: 'Sie öffnen um sechs, und um fünf nach sechs steht der erste Kunde da. Sie kennen vierzig Brote, schneiden gerade und rechnen im Kopf, wenn die Kassa steht. Sie belegen am Vormittag Semmeln, räumen am Nachmittag um und nehmen abends mit, was übrig ist. Der Dienstplan hängt drei Wochen vorher, Sonntag ist jeder zweite frei. Erfahrung ist gut, Freundlichkeit ist besser. Wir zahlen über dem Kollektivvertrag, dreißig Stunden, und die Öffi-Karte dazu.',
    translated: { title: 'Shop Assistant', text: 'You open at six, and at five past six the first customer stands there. You know forty loaves, you cut straight and you reckon in your head when the till is down. In the morning you fill rolls, in the afternoon you tidy, and in the evening you take home what is left. The rota hangs three weeks ahead, and every second Sunday is free.' },
  },
];

const intro = 'This advertisement is shown to you by a board that gathers postings from thousands of careers pages every day. Sign up for alerts, compare what others earn, upload your résumé so that recruiters find you, and read reviews of employers before you decide. We never ask candidates for money. If something in a posting seems wrong to you, report it with the flag at the end of the page and our team will look at it within two working days.';
const outro = 'Equal opportunity is the law and our habit: we hire without regard to race, colour, religion, sex, orientation, origin, age, disability or veteran status, and make reasonable accommodation on request. By applying you agree to the processing of your data as described in the notice for candidates. Agencies, please do not send unasked profiles; we owe no fee for them. Benefits may include a pension, a bicycle lease, lunch, language courses and an allowance for the home office, depending on the site and the contract.';
const template = 'We are a company of four hundred people in six countries who like what they make. Our teams are small, our meetings are short, and our doors are open. We offer learning days, a fair salary that we review each spring, thirty days of leave, part-time where it can be done, and a place where one may make a mistake once. The process takes two weeks: a call, a task that is paid, a day with the team. Send what shows your work; a letter is not needed.';

/** The same sentences in another order and without the last. */
function shuffled(text: string): string {
  const [first = '', ...rest] = text.split(/(?<=\.) /u);
  return [first, ...rest.slice(0, -1)].map((sentence) => `<li>${sentence.replace(/&/gu, '&amp;')}</li>`).join('\n');
}

function pairsOf(base: Base): readonly HardPair[] {
  const a: HardAdvert = { title: base.title, company: base.company, location: base.location, text: base.text, published: '2026-10-01' };
  const pair = (kind: string, label: 0 | 1, changes: Partial<HardAdvert>, own: HardAdvert = a): HardPair => ({ kind, label, a: own, b: { ...own, ...changes } });
  return [
    pair('gender marker', 1, { title: base.marked, text: `${base.text} Apply today.` }),
    pair('legal form', 1, { company: base.formed }),
    pair('owner named', 1, { company: base.owned, title: base.marked }),
    pair('place in another language', 1, { location: base.placed }),
    pair('only the country', 1, { location: base.country, company: base.formed }),
    pair('boilerplate on both sides', 1, { text: `${intro}\n\n${base.text}\n\n${outro}` }, { ...a, text: `${base.text}\n\n${outro.split('. ').slice(0, 2).join('. ')}.` }),
    pair('put up again', 1, { published: '2026-11-14', title: base.marked }),
    pair('title in other words', 1, { title: base.sameTitle }),
    pair('a list, and cut', 1, { text: shuffled(base.text), title: base.marked }),
    pair('capitals', 1, { title: base.title.toUpperCase(), company: base.company.toUpperCase(), text: base.text }),
    pair('agency', 0, { company: 'Randhurst Personnel', text: `Our client is looking for you. ${base.text}` }),
    pair('level', 0, { title: base.level, text: base.text }),
    pair('team', 0, { title: base.team, text: `${template} ${base.translated.text.length > 0 ? `You join another team of ours: ${base.team}.` : ''}` }, { ...a, text: `${template} You join a team of ours: ${base.title}.` }),
    pair('other city', 0, { location: base.city }),
    pair('city of that name elsewhere', 0, { location: base.namesake }),
    pair('remote', 0, { location: 'Remote' }),
    pair('translated', 0, base.translated),
    pair('craft, one template', 0, { title: base.craft, text: `${base.craft}. ${template}` }, { ...a, text: `${base.title}. ${template}` }),
    pair('sister company', 0, { company: base.sister }),
    pair('years apart', 0, { published: '2024-03-01', text: `${template} ${base.text.split('. ').slice(0, 2).join('. ')}.` }),
  ];
}

/** 200 pairs of kinds that aggregators and employers really make, with what a person says of each. */
export const hardPairs: readonly HardPair[] = bases.flatMap(pairsOf);
