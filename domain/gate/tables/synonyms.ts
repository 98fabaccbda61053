import { groupLines } from './group-lines.ts';

/**
 * Words that say the same of a person's work, one group a line, English and German together; two-word phrases are in
 * quotes. A claim may use any word of a group that a cited fact uses. Groups hold equals only: a word that claims more
 * ("led" for "coordinated", "architected" for "designed") is never beside the weaker one.
 */
const table = `
use application
use utilize employ apply leverage harness nutzen verwenden einsetzen anwenden
ensure assure guarantee "make sure" "making sure" "made sure" sicherstellen gewährleisten
collaborate cooperate partner "work with" "worked with" "working with" "work together" "worked together" "work alongside" "worked alongside" zusammenarbeiten kooperieren Zusammenarbeit teamwork
responsible accountable responsibility "in charge" "took charge" verantwortlich zuständig Verantwortung
various several multiple diverse different varied range variety verschiedene mehrere diverse
develop build create construct craft produce engineer code program entwickeln erstellen bauen aufbauen programmieren
implement introduce establish institute deploy rollout "put in place" "set up" "roll out" "rolled out" umsetzen implementieren einführen einrichten
implement build develop create realize realisieren entwickeln umsetzen
design devise plan conceive conceptualize draft entwerfen konzipieren gestalten
improve enhance optimize refine better upgrade strengthen streamline verbessern optimieren
increase raise grow lift boost expand steigern erhöhen ausbauen
reduce cut decrease lower shorten shrink minimize trim senken reduzieren verringern verkürzen
manage run administer oversee supervise "in charge" verwalten leiten
lead manage head direct oversee supervise leiten führen
responsible "in charge" manage oversee run verantworten verantwortlich
maintain operate support service "look after" "looked after" "care for" "cared for" "caring for" "take care" "took care" "taking care" upkeep sustain preserve pflegen warten betreuen betreiben
run operate betreiben ran
analyze evaluate assess examine review study investigate analysieren auswerten untersuchen bewerten
solve resolve fix troubleshoot address remedy correct debug lösen beheben
help assist support aid unterstützen helfen mithelfen
teach train instruct educate tutor schulen ausbilden unterrichten trainieren
mentor coach guide betreuen anleiten
test verify validate check testen prüfen kontrollieren
monitor track watch observe überwachen beobachten
deliver provide supply offer give furnish liefern bereitstellen bieten
gather collect compile obtain acquire sammeln erheben
perform execute conduct complete accomplish undertake handle "carry out" "carried out" durchführen ausführen erledigen
add introduce implement
deputize "stood in" "stand in" "standing in" "fill in" "filled in" "filling in" vertreten
start begin launch initiate "kick off" beginnen starten
finish complete conclude finalize abschließen
plan schedule organize arrange coordinate prepare planen organisieren koordinieren vorbereiten
communicate liaise correspond interact kommunizieren abstimmen
handle manage process "deal with" "dealt with" bearbeiten
client customer Kunde Kundin Mandant
staff employee colleague coworker "co-workers" teammate personnel worker Mitarbeiter Kollege Beschäftigte
company firm organization business Unternehmen Firma Betrieb
team group crew squad Mannschaft
team unit Team
project initiative program effort Vorhaben Projekt
problem issue difficulty challenge trouble concern Problem Störung
task duty assignment job responsibility Aufgabe Tätigkeit
role position post Stelle Rolle Position
requirement need specification demand Anforderung
procedure process method practice protocol workflow routine Verfahren Prozess Ablauf
goal objective target aim purpose Ziel
document paper record file documentation Dokument Dokumentation
knowledge understanding grasp familiarity acquaintance awareness knowhow "know-how" comprehension insight Kenntnis Wissen Verständnis
ability capability capacity aptitude skill talent competence competency proficiency faculty Fähigkeit Kompetenz
expertise expert
proven demonstrated
full complete entire whole
entire whole all every
fluent fluency fluently
automate automatize
customize personalize individualize tailored bespoke
commend praise
strict tight
except exclude excluding excluded "other than" "apart from" außer ausgenommen
oversee oversight
observant observation observational
thinker thinking
learner learning
coder coding
communicator communication communicate
listener listening
solver solving solve
experience background practice exposure history Erfahrung
tool instrument utility Werkzeug
software program application app solution Anwendung
website site webpage "web page" "web site" Webseite
system platform
quick fast rapid swift speedy prompt schnell zügig
large big sizable groß
accurate precise exact correct genau präzise
accuracy precision exactness Genauigkeit
efficient effective productive effizient wirksam
important key critical essential crucial vital significant wichtig wesentlich
new novel fresh neu
complex complicated intricate sophisticated komplex
daily "day to day" "every day" "a day" "per day" "pro Tag" "am Tag" "jeden Tag" everyday täglich
weekly "every week" "a week" "per week" "each week" "pro Woche" "jede Woche" wöchentlich
monthly "every month" "each month" "a month" "per month" "pro Monat" "im Monat" "jeden Monat" monatlich
yearly annual "every year" "a year" "per year" "pro Jahr" "im Jahr" "jedes Jahr" jährlich
save sparen einsparen ersparen Ersparnis Einsparung erspart gespart sparte
timely punctual "on time" "on schedule" "as per schedule" pünktlich
deadline timeline "due date" schedule Frist Termin
cost expense expenditure spending bill Kosten
figure metric statistic number
demo demonstration
mentor mentorship mentoring
city municipal town
residential housing
mitmachen mitgemacht teilnehmen Teilnahme teilgenommen
meeting session Sitzung Besprechung
report statement write-up Bericht
database "data base" db Datenbank
repair mend fix restore reparieren
buy purchase procure kaufen beschaffen einkaufen
temporary temp temporarily befristet
volunteer voluntary voluntarily ehrenamtlich
suggest propose recommend vorschlagen
Volontär Volontariat
two twice zweimal
three "three times" dreimal
spend pass verbringen
write develop program code
intern internship Praktikant Praktikantin Praktikum
apprentice apprenticeship Azubi Auszubildende Auszubildender Lehrling
"exchange semester" "semester abroad" Auslandssemester Austauschsemester
internal inhouse "in house" intern
about around roughly approximately circa ca rund etwa ungefähr
north northern
south southern
east eastern
west western
Süddeutschland süddeutsch
Norddeutschland norddeutsch
second sec
first 1st
second 2nd
third 3rd
fourth 4th
study studieren Studium
"resulted in" "resulting in" "led to" "leading to" result
hire recruit einstellen
person individual people human Person
error mistake fault bug defect failure Fehler
merge combine integrate unite consolidate join zusammenführen integrieren
select choose pick auswählen
show demonstrate display exhibit illustrate zeigen
adhere comply follow conform observe compliance accordance einhalten
enable allow let permit ermöglichen erlauben
facilitate ease simplify streamline erleichtern
write author draft compose pen schreiben verfassen
explain describe clarify erklären
present demonstrate show präsentieren vorstellen
move migrate transfer relocate port migrieren verlagern umziehen
replace substitute supersede ersetzen ablösen
automate automation automatisieren
host organize moderate ausrichten
advise consult counsel recommend beraten
discuss talk converse besprechen
learn study acquire lernen
sell vend verkaufen
clean tidy sanitize reinigen
cook prepare kochen
install fit mount "set up" installieren
configure "set up" adjust tune customize konfigurieren einrichten
store keep save archive speichern
update refresh revise renew modernize aktualisieren
document record log dokumentieren
inspect check examine inspizieren prüfen
negotiate bargain verhandeln
measure gauge quantify messen
identify detect find spot recognize discover determine erkennen finden
cause reason Ursache
prevent avoid avert vermeiden verhindern
protect safeguard guard schützen
secure safe security safety sicher Sicherheit
care attend nurse pflegen
child kid pupil Kind
student pupil learner Schüler Studierende
doctor physician Arzt
lawyer attorney Anwalt
car vehicle auto automobile Fahrzeug
worker laborer
attend attendance "take part" "took part" participate participation teilnehmen Teilnahme "sat in" "sit in" "sitting in" "was present" join joined
pursue "in progress" underway ongoing
nominate nominee nomination
coursework study studied studying
teamwork collaboration "team work" "team player" "team spirit" Teamarbeit
communication interaction
detail meticulous detail-oriented "attention to detail"
organized organizational organization "well organized" organisatorisch
creative inventive imaginative kreativ
flexible adaptable versatile flexibel
motivated driven motiviert
reliable dependable trustworthy zuverlässig
hardworking diligent industrious fleißig
friendly personable kind freundlich
honest sincere ehrlich
independent autonomous selbständig selbstständig
analytical analytic
physical bodily körperlich
mathematical math mathematics maths Mathematik
oral verbal spoken mündlich
written writing schriftlich
frontend "front end" "front-end"
backend "back end" "back-end"
fullstack "full stack" "full-stack"
ecommerce "e-commerce" "electronic commerce"
university college Universität Hochschule
school academy Schule
bachelor undergraduate
vary differ
within inside
purchase buy
grade gpa score mark Note
analyze analysis analytic Analyse analysieren
perform performance
maintain maintenance Wartung
administer administration administrative Verwaltung
efficient efficiency Effizienz
reliable reliability
scalable scalability
functional functionality feature function
operate operation operational Betrieb
diagnose diagnosis diagnostic
assist assistance
deliver delivery
respond response answer reply react antworten
guide guidance
train training Schulung
teach teaching instruction
supervise supervision
lead leadership Führung
coordinate coordination Koordination
document documentation
interact engage connect
foster cultivate nurture promote encourage fördern
cater serve "attend to" bedienen
prioritize "set priorities" rank priorisieren
multitask "multi task" juggle
encompass comprise include span umfassen
incorporate include embed integrate
modify alter change adapt adjust amend ändern anpassen
extract pull retrieve
extend lengthen expand widen erweitern
tackle address approach "deal with" handle
uphold maintain observe
align match fit abstimmen
seamless smooth frictionless reibungslos
continuous continual constant ongoing steady kontinuierlich
appropriate suitable proper fitting geeignet
stamina endurance ausdauer
strength power Kraft
strong strength
solo alone
simultaneous simultaneously "at a time" "at once" "at the same time" gleichzeitig
mimic imitate copy
rigorous demanding
rapport relationship
instruct instructional teach teaching
microsoft ms
global globally worldwide weltweit "around the world" "around the globe"
infrastructure infrastructural
mitigate reduce lessen alleviate
outcome result output Ergebnis
vendor supplier provider Lieferant
environment setting surroundings Umgebung
equipment machinery gear apparatus hardware Ausrüstung Geräte
approach method technique methodology Methode
treat "care for" "look after" behandeln
attentive careful thorough meticulous diligent sorgfältig
interpersonal social "people skills"
cross-functional interdisciplinary multidisciplinary
translate interpret übersetzen
transport carry haul transportieren
control regulate steer steuern
condition state Zustand
material substance Material
technical technological tech technisch
level tier layer
centered centric
member "part of"
empathy empathetic empathic
ii 2
iii 3
iv 4
strategy strategic Strategie
policy rule regulation guideline Richtlinie
revenue turnover Umsatz
budget funds Budget
trend development Trend
interface "user interface" ui
"user interface" ui
"user experience" ux
"quality assurance" qa
"quality control" qc
"human resources" hr
"information technology" it
"machine learning" ml
"artificial intelligence" ai
"project management" pm
"continuous integration" ci
"continuous delivery" "continuous deployment" cd
javascript js
kubernetes k8s
postgresql postgres
department division Bereich
branch location office Filiale Standort
shop store retail Laden Geschäft
order request Auftrag bestellen ordern Bestellung
shift rota Schicht
visit call
review critique
approve authorize "sign off" "signed off" genehmigen
confirm verify validate bestätigen
file submit lodge einreichen
receive accept take empfangen
answer "respond to"
greet welcome begrüßen
guest visitor Gast
meal dish food Speise
kitchen galley Küche
assemble "put together" construct montieren
transfer transmit pass übertragen
forecast predict project prognostizieren
estimate calculate gauge schätzen
calculate compute berechnen
record register enter erfassen
label tag mark
sort order arrange classify categorize sortieren
search seek look suchen
interview question survey befragen
track trace follow verfolgen
speed pace velocity Geschwindigkeit
latency delay lag
outage downtime incident Ausfall Störung
alert alarm notification page
backup "back up" copy
ship release publish veröffentlichen
release rollout launch Veröffentlichung
test testing trial Test
bug defect issue error
code source
pipeline workflow
service microservice Dienst
server host machine
network networking Netzwerk
internet web online
mobile phone smartphone
customer-facing client-facing
hospital clinic Krankenhaus Klinik
nurse caregiver Pflegekraft
patient Patient
audit inspect review prüfen
risk hazard danger Risiko
comply compliance conformity
law legal
contract agreement Vertrag
invoice bill Rechnung
payment pay Zahlung
tax Steuer
finance financial fiscal Finanz
investment invest
marketing advertising promotion
campaign initiative Kampagne
brand label Marke
event function occasion Veranstaltung
lesson class course Unterricht
curriculum syllabus Lehrplan
research study investigation Forschung
experiment trial test Versuch
publish print
laboratory lab Labor
sample specimen Probe
machine device apparatus Maschine
warehouse depot storehouse Lager
inventory stock Bestand
truck lorry Lkw
freight cargo Fracht
driver operator Fahrer
site location place
approximate rough about around circa roughly approximately etwa ungefähr rund
month months Monat
week weeks Woche
day days Tag
hour hours Stunde
year years Jahr
`;

/** The groups a word or phrase belongs to, by its text in lower case; the caller stems. */
export const synonymGroups = groupLines(table);
