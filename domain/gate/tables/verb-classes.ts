import { groupLines } from './group-lines.ts';

/**
 * Words of work that retellings put in one another's place, wider than synonyms: kinds of doing, things of a working
 * day, short forms. One group a line, as in `synonyms.ts`; no group holds a word that claims more than the others.
 */
const table = `
craft write draft compose
create produce make compose construct generate design prepare draw "drew up" "draw up" "put together" "putting together" author pen draft write formulate erstellen anfertigen verfassen
digital electronic
stocktake "stock count" "stock take" inventory stocktaking
induction onboarding orientation
temporary "short term" interim provisional
company corporate
sync synchronize
launch introduce
cut edit
offer quote quotation estimate
party celebration
Computer Rechner PC
examine evaluate assess analyze review study inspect search check test verify investigate interpret read "look over" "looked over" survey appraise vet audit explore prüfen untersuchen
perform execute conduct "carry out" "carried out" "carrying out" "carries out" do run undertake fulfill complete implement handle durchführen
solve resolve settle fix troubleshoot troubleshooting "fault finding" debug repair rectify correct "sort out" "sorted out" tackle diagnose
convey communicate transmit relay pass explain
talk speak communicate liaise converse discuss correspond "exchange ideas"
gain acquire obtain get attain receive earn
show demonstrate exhibit display present illustrate exemplify
guide steer advise counsel coach mentor support accompany
help assist support aid back "lend a hand" facilitate enable ease "make easier" "made easier" "making easier"
improve enhance better raise increase grow lift boost strengthen advance
reduce lower cut shrink drop fall bring diminish "bring down" "brought down" "went down" decrease minimize
optimize "fine tuned" "fine tune" "fine tuning" tune refine polish improve tweak
monitor observe watch supervise "keep an eye" "kept an eye" "keeping an eye" track control check oversight überwachen
supervise oversee "oversight of" "had oversight" watch
move migrate transfer switch transition changeover migration relocation convert shift
try test "try out" "tried out" trial pilot
use employ apply utilize operate work "make use" "made use" "making use" "by means" via
work employ "be employed" "was employed" serve act occupied engaged engage function
serve act function work "acted as" "served as"
offer provide deliver give supply furnish grant render
ensure guarantee guaranteed "made sure" secure safeguard "see to" "saw to"
prepare "get ready" "got ready" "getting ready" ready "set up"
obtain source get procure acquire
install fit mount wire lay place put "put in" "set up"
cooperate collaborate cooperation collaboration work together team join partner "work closely" "worked closely" "working closely" "hand in hand" "side by side" pair liaise Zusammenarbeit
listen hear attend sit
suggest propose recommend "put forward" proposal suggestion recommendation vorschlagen
redesign rework overhaul revamp reshape remodel redo
pass hand share forward give report tell inform "passed on" "pass on"
report tell inform notify
explain show teach instruct demonstrate
drive haul transport carry move convey
clean wash tidy scrub
wash clean rinse "do the" "did the"
deliver distribute drop hand bring
load unload fill stack pack
restock refill replenish stock
keep maintain hold record log track
keep maintain "look after" preserve store
log record write note document enter register
entertain host run lead organize moderate
run lead hold host conduct organize head
speak present talk lecture
interview question survey talk
educate teach instruct train tutor school
visit attend travel
hit reach meet achieve attain make
reach achieve attain hit meet fulfill erreichen
order reorder buy purchase procure "place orders" "placed orders"
join merge combine unite
rise climb grow increase go
advise counsel consult recommend guide "give advice" "gave advice" "giving advice" advice advisory beraten
draft prepare write compose outline
appear represent act plead stand
represent represented act "act for" "acted for" "acting for"
publication article paper publish
article paper publication
prize award
talk presentation lecture
client customer patron buyer
house home residence dwelling
home house
employee staff worker colleague coworker "team member" "team members" "members of the team" associate
guest visitor diner patron customer
patient client resident
resident patient inhabitant
pupil student child learner schoolchild kid
young youth teenager adolescent
family parents relatives
doctor physician clinician
shop store outlet
till register "cash register" "cash desk" checkout
hospital ward clinic
unit ward department station
ward unit station
meal food dish eating eat feeding
trade exhibition fair show
fair show exhibition expo
assignment project task
project assignment undertaking
answer solution response
information data
record write-up report
report write-up account
"write ups" "write up" report
standard quality level norm
quality standard
"attention to detail" "eye for detail" detail meticulous thorough precise
"under pressure" "in stressful situations" "stressful situations" "stressful environments" pressure stress stressful
pressure stress
numerous many various several multiple lots
adherence compliance conformity observance
safety security protection "security of people"
stakeholder partner party
team colleagues crew squad
firm company business employer organization
firm practice office
office desk bureau
site location place spot premises
paperwork documents documentation forms
documents documentation paperwork papers records
document documentation
training course schulung Fortbildung Weiterbildung
Fortbildung Weiterbildung Schulung Kurs Lehrgang
duty responsibility task obligation job
budget funds money spending
money cash funds
spreadsheet excel sheet
electrical electric electricity electrician
load freight cargo
valid expire expiry expires
"no" zero
handle resolve address settle
drop fall decrease shrink "went down"
rise grow increase "went up"
shelf shelves
log record cover
brazil brazilian
fellow researcher
focus specialize specialization concentrate
member membership
half helfen geholfen unterstützen
meter metre
multitask juggle multitasking
listen "sat in" "sit in" attend
document documentation documents
hold holder possess have
pkw auto
dish dishwashing
receipt receive receiving
new unfamiliar
volt v voltage
watt w
kilowatt kw
kilogram kg kilo
metre meter m
tonne ton t
foot feet ft
litre liter l
mile mi
intravenous iv
"registered nurse" rn
"licensed practical nurse" lpn
engineer eng engr
developer dev
administrator admin
administration admin
manager mgr
representative rep
executive exec
assistant asst
specialist expert
technician tech
technology tech
development dev
operations ops
preparation prep
advertisement ad
professional pro
coordinator coord
secretary sec
accountant acct
account acct
"points of sale" "point of sale" pos
pos "point of sale" till
"customer relationship management" crm
"enterprise resource planning" erp
"application programming interface" api
"application programming interfaces" api
"database administrator" dba
"database administration" dba
"accounts receivable" ar
"accounts payable" ap
"general ledger" gl
"experience design" xd
"profit and loss" p&l
"research and development" r&d
"mergers and acquisitions" m&a
"learning and development" l&d
"structured query language" sql
"standard operating procedure" sop
"key performance indicator" kpi
"search engine optimization" seo
"service level agreement" sla
"request for proposal" rfp
"special needs" sen
"user interface" ui
"virtual machine" vm
"operating system" os
"version control" git
postdoc postdoctoral
phd doctoral doctorate
doctoral phd
euro eur
upkeep maintenance
nutrition food
hygiene cleanliness sanitation
cleanliness clean cleaning
equipment machine device tool
faulty fault faults defective broken
fault defect malfunction problem error failure breakdown
error mistake fault
license licence
tender bid
bid tender proposal
rent lease
lease contract tenancy
contract agreement lease
drawing plan blueprint
blueprint drawing plan
calculation compute figure
figure number
yearly annual year
class lesson course
choir chorus singing
music musical
reading literacy
maths math mathematics
evening night
night evening overnight
morning am
afternoon pm
daily day
weekly week
driver driving drive
writer author writing
handle manage "look after" "looked after" "take care" "took care" "taking care" oversee
serve attend service help wait
"look after" manage "take care of" care
complaint grievance
relocate move relocation
sales selling sell
purchase purchasing procurement buying
hire recruitment hiring recruit
bookkeeping accounting accounts
invoice billing bill
wage salary payroll pay
law legal
study studies research
practical practicals hands-on lab
hands-on practical
coach trainer
gardening horticulture landscaping
hospitality catering
elderly older senior aged
aircraft plane airplane
bus coach
kids children
newsletter mailing bulletin
leaflet flyer brochure
social community
stakeholders partners
deep thorough
busy fast-paced hectic "fast paced" lively
quick rapid fast swift
`;

export const verbClasses = groupLines(table);
