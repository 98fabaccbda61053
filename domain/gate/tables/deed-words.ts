/**
 * Deeds and qualities that say something of their own: deciding, dealing, making, trades, results, teaching, size, fields.
 * An ordinary word may stand in the place of a fact's word; one of these may not, unless a fact or a word for the same
 * bears it.
 */
const english = `
negotiate bargain prescribe diagnose treat heal cure inject anesthetize vaccinate dispense settle adjudicate arbitrate judge rule sentence prosecute litigate plead represent legislate ratify veto sanction enforce seal precision recall audit inspect investigate probe certify qualify elect
charge truck lorry bus crane industrial draft organize appear stage testify coat chemical design architect engineer devise define tune tweak refine calibrate configure plan coordinate control evaluate present repair modernize renovate upgrade revamp overhaul roll mediate streamline orchestrate consolidate integrate simplify pitch inspire accelerate strengthen verify validate shape schedule formulate conceive originate establish institute found launch pioneer innovate build construct create develop code program author compose invent run
buy sell order purchase procure invest fund finance budget trade bid price acquire merge own possess inherit earn profit gain raise grow increase boost expand scale maximize minimize optimize reduce cut save lower slash shrink improve
invite convince persuade dispatch deputize introduce implement initiate analyze interpret synthesize characterize advise consult counsel argue install assemble register registered responsible accountable anywhere everywhere relocate decade decades century lifetime available
rescue avert avoid stop end solve fix overcome defeat ensure assure
teach train instruct lecture educate coach mentor tutor supervise lead manage direct head chair oversee guide steer drive
translate interpret film photograph paint draw sculpt sing dance act play write edit print broadcast stage
weld solder plumb wire drill mill sew tailor bake brew cook roast butcher carve forge cast mold machine lathe plaster roof tile pave excavate dig harvest farm garden prune breed ride fly pilot sail navigate
compute calculate model simulate forecast predict automate digitize digitalize migrate deploy hack encrypt compile debug refactor research experiment discover theorize hypothesize measure survey
advertise campaign brand sponsor lobby franchise export import manufacture produce restructure reorganize reform overturn turnaround standardize
commission delegate entrust empower employ engage contract subcontract outsource praise commend reward recognize acclaim distinguish celebrate decorate
fluent bilingual native proficient sworn vetted fast young successful top-rated best-selling outstanding
digital virtual electronic electric medical clinical legal financial commercial fiscal military federal scientific academic technical mechanical chemical nuclear marine naval solar cloud remote mobile online
special specialized specialist exclusive premium luxury
big large huge vast massive enormous great gigantic immense wide widespread broad
`;

// Beginnings of words, accents folded.
const german = `
verhand genehmig entscheid entschied bewillig gewann gewonn gewinn sicherte sichergestellt steiger erhoh senk reduzier verringer verkurz verbesser optimier verdoppel verdreifach halbier uberzeug grunde grundet erfand erfund patentier publizier veroffentlich
programmier entwick entworf entwarf konzipier konstruier gestalt baut bau fuhrt fuhren leit etablier zertifizier zugelassen beforder promovier ausgezeichnet verantwort steuer beauftrag unterricht schul ausgebild lehrte ubersetz dolmetsch
operier diagnostizier behandel verordn verschr impf verkauf kauft beschaff erwirtschaft rettet verhinder vermied behob loste gelost losung unterschr unterzeichn bewies automatisier digitalisier standardisier ubernahm ubernomm ubernehm beriet berat vertrat vertret schuf schaff
komplett vollstandig alle samtlich stets immer nie weltweit einzig beste hochst gross erste fuhrend massgeblich federfuhrend haupt selbst eigen allein fliess perfekt hervorragend international national bundesweit landesweit europaweit unternehmensweit konzernweit standig dauerhaft luckenlos fehlerfrei reibungslos preis
schweiss lotet kocht backen filmt fotografier pflanzt analys untersuch interpretier bilde verfunf vervier verzehn vervielf uberall sofort verfugbar umfassend umfangreich zahlreich viel mehrfach doppel dreifach
`;

export const deedWords: readonly string[] = english.trim().split(/\s+/u);
export const germanDeeds: readonly string[] = german.trim().split(/\s+/u);
