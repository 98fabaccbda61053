/**
 * Words that a stronger word of a fact bears, one way only: who supervised somebody guided them; who guided did not
 * supervise. A line is what a claim may say, then behind "<" what a fact has to say. Stems are compared.
 * A product with the name of an everyday word (Chef, Spark, Teams) is not here: a kitchen's chef automates nothing.
 */
const table = `
guide support advise accompany assist help coordinate < supervise lead manage mentor train teach instruct head direct oversee coach
give administer < administer give
deliver give < teach lecture present instruct
update < keep
maintain < update
submit file lodge < raise
supplier < =purchase
distribute circulate forward pass < send
connect refer direct point < refer introduce direct point
reconcile < match balance
arrange organize < book reserve
check < measure
support assist help < lead manage run organize build develop design create write draft implement introduce launch
show explain instruct < train teach instruct
coordinate organize < lead manage head direct oversee run plan
plan < organize arrange coordinate schedule manage
speak present < lecture teach explain report summarize demonstrate
set < schedule arrange agree decide define determine
evaluate assess < compare weigh
close < solve resolve settle finish complete
contribute participate involve join < lead manage design build develop create write draft implement introduce launch found initiate
produce prepare create make compile < draft write design build develop print publish compose generate assemble
write develop create build make < program code script
process handle < administer manage settle decide approve manage bill invoice
decide < rule approve reject grant refuse
rule < decide
report inform brief < present submit forward deliver
save < reduce cut shorten lower trim
inform update brief notify tell < advise counsel consult report present explain
communicate correspond talk speak contact liaise < negotiate advise counsel consult interview phone call telephone email mail write chase meet
discuss talk < negotiate debate agree
call ring telephone phone contact reach < phone telephone ring call dial
check review monitor examine inspect verify < audit certify test approve inspect reconcile proofread examine review compare
review check < mark grade correct edit proofread reconcile
reconcile match compare align agree < reconcile
grade assess evaluate correct < mark grade
document record log note chart enter register < write report chart log enter register file
monitor track follow trace watch < manage control supervise track oversee chase record log
beat exceed surpass top outdo < exceed beat surpass outperform
ensure < keep maintain check inspect monitor guarantee control
speed accelerate quicken faster quicker sped < cut reduce shorten halve speed accelerate
raise increase < grow rise double triple
fulfill process handle < pick pack ship dispatch
dispatch ship < pack ship deliver
operate drive use handle work < drive operate steer fly
serve supply < sell deliver cater provide
sell < retail
study research investigate examine explore analyze look < research study investigate analyze survey model
treat < heal cure
clean tidy < clean wash scrub sanitize disinfect
sort file organize order < archive file index sort catalog alphabetize
buy order purchase source < procure purchase
move transport carry shift relocate bring < drive deliver load haul transport ship move
migrate < move transfer migrate
automate < automate
install fit mount connect set < install wire fit mount
repair fix mend < repair overhaul restore rebuild refurbish service
service maintain < repair overhaul
fabricate < weld build
join < weld solder glue bond
meal food dish < cook
cook make prepare < bake roast cook fry grill
wait < serve
translate < interpret
welcome greet receive < check serve seat greet host
advise < counsel consult advise recommend
recommend suggest propose < advise recommend prescribe
care look tend nurse < nurse treat
learn study < study graduate attend
run hold host < facilitate moderate host conduct
run hold give deliver take < teach tutor instruct
accompany escort bring < =took =take
guide escort direct < =show =showed
hygiene personal < wash bathe =washing
mealtime < =meal
device < =phone =tablet =laptop =smartphone =computer
complete finish < fill
onboard induct < train teach
automate < =ansible =script =playbook =cron =macro
direct < point refer send route forward
employee staff colleague joiner < =starter =newcomer =hire =joiner =recruit
firm company business < =caterer =printer =haulier =supplier =vendor =builder
report < =assessment =analysis =finding =figure =survey =evaluation
thesis dissertation project < =master =phd =doctoral =bachelor
peer < =manuscript =journal
scientific academic < =journal =manuscript =laboratory
statistical statistics quantitative < =regression =model =spss =stata
technical < =blueprint =schematic =drawing =specification =software
drawing plan < =blueprint =schematic
clinical medical < =patient =ward =medication =hospital =clinic
legal < =court =law =solicitor =statute
financial < =invoice =budget =bank =ledger =debtor
classroom < =pupil =class =lesson
phone telephone < =call
stocktake inventory stocktaking < =stock
tracker tracking log < track
report chart graphic visual visualization < =dashboard
industry < =trade
paperwork form document < =form =document =paper =sheet
surgery surgical < =operation =surgical
scanner < scan
purchase < =supplier =vendor
ledger book account < =statement =account =bookkeeping
fieldwork field < =sample =site =specimen
airport flight < =passenger
social media channel < =instagram =facebook =linkedin =tiktok =twitter =youtube =pinterest
surveillance cctv < =camera
video virtual virtually online remotely call conference < =zoom =skype =webex
course class lesson < =teach =lecture
fault problem issue error defect < =troubleshoot =debug =repair
monitoring monitor observability < =zabbix =nagios =splunk =prometheus =grafana =datadog =dynatrace =cloudwatch =icinga
automation automate < =ansible =saltstack
infrastructure < =terraform =kubernetes =docker =vmware
container containerization orchestration < =docker =kubernetes =openshift
continuous integration pipeline < =jenkins =gitlab =teamcity
virtualization virtual < =vmware =vsphere =hyperv =esxi
big data < =hadoop =hbase =cloudera =hortonworks
nosql < =mongodb =cassandra =hbase =dynamodb =redis =couchbase
relational database < =mysql =postgresql =oracle =mariadb =sqlserver =postgres
messaging < =kafka =rabbitmq =activemq
markup < =html =xml
stylesheet styling < =css =sass
graphics graphic < =photoshop =illustrator =indesign =figma =coreldraw
testing test < =selenium =junit =testng =jmeter =soapui
reporting analytics intelligence visualization bi < =tableau =powerbi =qlik =cognos =looker =microstrategy
spreadsheet < =excel
accounting bookkeeping < =quickbooks =xero =datev =lexware =sage
ticket ticketing helpdesk < =zendesk =jira =freshdesk =servicenow
crm < =salesforce =hubspot
erp < =sap =navision
wiki < =confluence
version control < =git =github =gitlab
cloud < =aws =azure =gcp =kubernetes
vehicle < =car =truck =van =lorry =bus
kitchen < =cook =chef =dish =menu
building premises < =house =flat =apartment =office =school =hospital =warehouse
`;

export const weakerWords: readonly (readonly [readonly string[], readonly string[]])[] = table.trim().split('\n').map((line) => {
  const [weaker = '', stronger = ''] = line.split(' < ');
  return [weaker.split(' '), stronger.split(' ')] as const;
});
