import { groupLines } from './group-lines.ts';

/**
 * People, papers and things of many trades under their other names. One group a line, as in `synonyms.ts`; no name in a
 * group is narrower, greater or higher in rank than another.
 */
const table = `
employee staff workforce personnel headcount worker
seniors "older people" "older adults" "elderly people" elderly "senior citizens" pensioners aged
"general practitioner" "general practitioners" gp gps "family doctor" "family doctors"
medicine medication drug medicament
wound injury
operation surgery procedure surgical
exercise workout drill
ward unit
shift duty
handover handoff "shift change"
dressing bandage
observation obs "vital signs" vitals
"blood sample" "blood samples" blood bloods
fall tumble
client patron customer shopper buyer purchaser
goods merchandise products items wares articles stock
product item article
parcel package packet shipment consignment
delivery consignment shipment supply
shelf rack shelving racking shelves racks
aisle gangway
till checkout register cash
shopfront window "shop window"
display presentation
complaint grievance objection
refund reimbursement
pallet skid
forklift "fork lift" "fork-lift truck" "lift truck" "forklift truck"
lorry truck hgv
van vehicle transporter
route tour round run
round tour route
haulier carrier "freight company" "haulage company" shipper
depot warehouse store
storeroom stockroom "store room"
loading unloading
recipe formula
starter appetizer
dessert pudding sweet desserts puddings
menu "bill of fare"
banquet function dinner
sauce gravy
beverage drink
ingredient component
pupil student schoolchild learner child
lesson class session course
workbook worksheet handout
homework assignment
timetable schedule plan rota roster
rota roster schedule "shift plan" timetable "duty plan"
curriculum syllabus scheme
exam test examination
parent mother father carer guardian
class group form
playground schoolyard
nursery kindergarten preschool
letter correspondence mail post
post mail correspondence
message email note mail
enquiry inquiry query question request
question query enquiry
record file entry data
seasonal temporary temp
file folder record dossier
form paper document sheet
minutes record protocol notes
diary calendar appointments schedule agenda
appointment meeting date booking
meeting conference gathering discussion session
figure number statistic data
statistics figures numbers data
spreadsheet workbook sheet "excel sheet" "excel file"
ledger book accounts
entry posting booking
bill invoice
reminder "dunning letter" dunning
quote offer quotation estimate bid tender
purchase buying order
debtor "accounts receivable" receivables receivable
creditor "accounts payable" payables payable
salary pay wage payroll wages
expense cost spending outlay
saving reduction
loan credit mortgage
saver investor
policy cover contract
claim case
vacancy opening position post job
applicant candidate
starter joiner newcomer hire recruit "new hire" "new hires" "new employee" "new employees" "new colleague" "new colleagues"
leaver departure
absence "sick leave" sickness leave
contract agreement
template model sample pattern form
blueprint drawing plan "technical drawing"
drawing diagram schematic plan
part component piece workpiece
workpiece part
weld seam joint
sheet plate panel
pipe tube pipework piping tubing
bolt screw fastener
fault defect error breakdown malfunction failure problem
breakdown failure stoppage outage
repair mending fix
inspection check examination test control
tool instrument implement device
machine equipment device
gauge meter
cable wire wiring line cabling
fuse breaker
socket outlet
lamp light lighting
circuit "electric circuit"
radiator heater heating
boiler heater
bathroom washroom
flat apartment unit
house home property dwelling
property "real estate" estate
tenant renter occupant lodger
landlord owner
garden yard grounds
lawn grass
hedge shrub bush
tree plant
field plot land
crop harvest yield
cattle cow herd
script program
bug defect error fault issue
crash failure outage
server machine host
request query
endpoint route api
page screen view
dashboard report panel cockpit
chart graph diagram plot
ticket request case issue
alert alarm warning notification
user "end user" "end users"
login sign-in "sign in"
pipeline workflow "build process"
deployment release rollout
runtime "running time" duration time
"response time" "response times" latency
speed pace
repository repo
backup copy
test check testing
"test case" "test cases" tests
survey questionnaire poll
respondent participant
interviewee respondent participant
experiment trial test
sample specimen
article paper publication
paper article manuscript
poster presentation
lecture talk presentation
grant funding fund
newsletter bulletin mailing circular
subscriber recipient reader
follower subscriber fan
flyer leaflet brochure handout pamphlet
brochure booklet catalog leaflet
poster placard
video clip film footage
photo photograph picture image
picture image photo
post article entry
website site homepage web "web page"
campaign drive action
fair exhibition show expo
stand booth stall
visitor guest attendee
attendee participant guest visitor
choir "singing group" chorus
concert performance show gig
rehearsal practice
fundraiser charity collection
donation gift contribution
food grocery groceries
volunteer helper
young youth adolescent teenager "young people"
adult grown-up
toddler infant baby
relative family next-of-kin
neighbor resident local
resident inhabitant occupant
passenger traveller rider
cyclist biker
driver chauffeur
guard "security guard"
incident event occurrence accident
accident crash collision
theft shoplifting
emergency "urgent case"
alarm alert
queue line backlog
backlog queue arrears
"waiting time" "waiting times" wait
wait waiting delay
turnover sales revenue takings
target quota goal objective
quota target
price rate tariff
discount reduction rebate
supplier vendor
authority agency office
council municipality "local authority"
court tribunal
statement declaration report
brief summary outline
summary overview abstract digest
text copy wording description
old aging ageing outdated dated
list register directory index
checklist "check list" list
manual handbook guide instructions
guide manual instructions guideline
instruction direction guideline
regulation rule guideline
standard norm
label tag sticker
key locker
bed bedding linen
linen laundry sheets
laundry washing
room chamber
floor story level
window pane
door gate
"anti money laundering" aml
"know your customer" kyc
"suspicious activity report" "suspicious activity reports" sar sars
"continuing professional development" cpd
"personal protective equipment" ppe
"electronic health records" "electronic health record" ehr
"electronic medical records" "electronic medical record" emr
"intensive care" icu itu
"accident and emergency" a&e "emergency department"
"blood pressure" bp
"learning management" lms
"content management" cms
"warehouse management" wms
"proof of concept" poc
"pay per click" ppc
"computer aided design" cad
"full time equivalent" fte
"value added tax" vat
"purchase order" "purchase orders" po pos
"bill of materials" "bills of materials" bom
"key performance indicators" kpi kpis
"standard operating procedures" sop sops
"return on investment" roi
"health and safety" hse
"public relations" pr
"search engine marketing" sem
"single sign on" sso
"single page application" spa
"representational state transfer" rest
"point of care" poc
"heating ventilation" hvac
"applicant tracking" ats
"first aid" first-aid
"back office" backoffice
`;

export const workThings = groupLines(table);
