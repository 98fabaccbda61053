import { groupLines } from './group-lines.ts';

/**
 * Everyday verbs of many trades that say one doing in other words: wards, shops, kitchens, workshops, offices, schools,
 * roads, software. One group a line, as in `synonyms.ts`; of a phrase's first word any form counts. All words of a group
 * weigh the same: what decides, leads, results or needs a licence stands beside nothing weaker.
 */
const table = `
locate find pinpoint identify detect spot trace discover uncover "track down" "come across" notice
annotate "mark up" note mark
accompany escort "take along" "bring along" "go with" "went with"
film shoot record video "shoot footage"
photograph shoot "take photos" "take pictures" "take photographs"
pack bag box package wrap crate parcel bottle
unload empty offload unpack
email mail send "send out" circulate distribute
send "send out" forward mail email post transmit submit pass dispatch
publish post issue release "put out" upload "put online"
post upload share publish "put up" blog
complete "fill in" "fill out" "make out"
shorten cut reduce speed "speed up" "bring down" "cut down" "drive down" faster quicker accelerate
reduce decrease cut lower "bring down" "cut down" "drive down" "go down" "come down"
grow increase rise "go up" "bring up" "drive up" raise lift
exchange swap replace change switch substitute "swap out"
renew extend prolong
remind chase "follow up" prompt "chase up" nudge pursue
visit "call on" "travel to" "go to" "drop in"
phone call ring telephone "speak on the"
answer reply respond "get back" "write back" "reply to" deal handle
answer take handle deal field respond "pick up"
greet welcome receive meet
enroll register "sign up" "check in" admit enter
book reserve "make bookings" "make reservations"
allocate assign allot distribute share "share out" "divide up"
issue "hand out" "give out" distribute give provide supply
collect "pick up" fetch gather retrieve
return "bring back" "take back" "give back" "send back"
count tally "add up" total
clip trim cut prune mow shear
sew stitch hem
mend repair fix patch restore
sand grind smooth deburr file polish
drill bore
cut saw slice
weld fuse join
paint coat varnish spray decorate redecorate
plaster render skim
wire cable connect "wire up" "hook up" rewire
lay run pull
mount fit install attach fix fasten secure "put up" hang position
dismantle disassemble "take apart" "strip down" "take down" strip
adjust set align reset fine-tune
sharpen hone
warm heat reheat
chop slice dice cut
prepare make cook "put together" ready
garnish plate decorate
dress decorate redecorate
prepare complete "fill in" "fill out"
brew make prepare
pour serve
serve wait attend "wait on" "look after"
wash clean rinse scrub launder
disinfect sterilize sanitize decontaminate clean
wipe clean dust
sweep brush clean
vacuum hoover clean
mop clean
bathe wash shower
feed nourish "give meals"
bandage dress
reposition turn move
lift hoist move raise
give administer "give out"
take draw collect obtain
monitor observe watch record check chart track
discharge release
brief update inform
escalate report raise refer flag notify alert "pass on"
refer direct send pass signpost transfer
triage sort assess prioritize
comfort calm soothe reassure
mind watch "look after" "care for" "take care"
mark grade correct assess score
assign set give
cover teach
stack shelve "put away" stock fill load store
pick collect gather select retrieve
scan read capture
label tag mark ticket
tidy clean arrange straighten order organize "clear up" "tidy up" "clean up"
clear empty remove "clear away" "take away"
dispose discard remove "throw away"
reconcile match agree check balance compare "cash up" "balance the till"
display "set out" "lay out" arrange dress present "set up"
recommend suggest advise propose
refund reimburse "pay back"
archive file store sort organize
enter key input type record capture "key in" "type in" "feed in" "type up"
transcribe type "type up" "write up"
copy photocopy duplicate scan
digitize scan digitalize
minute "take minutes" "take the minutes" "write the minutes" "keep minutes" "keep the minutes" "write minutes" minutes record
draft write prepare compose formulate "draw up" "write up" produce
proofread edit correct check revise
format "lay out" style
translate render
book post enter record
bill invoice charge
pay settle transfer remit
calculate compute "work out" determine "figure out" derive
forecast project predict estimate
review check examine inspect assess "go through" "look over" "look through" "read through" analyze evaluate
screen vet check filter
onboard induct "settle in" orientate orient
shortlist select preselect
advertise post publish
refactor restructure rework rewrite
rework revise rewrite redo update
test try check verify trial
debug fix troubleshoot correct
deploy release ship "roll out" "put live" "bring live" "go live"
query search interrogate
migrate port move shift transfer switch convert
log record track note document write
patch update upgrade
plot chart graph map draw visualize
sketch draw draft
simulate model
visualize illustrate render depict
plant sow set grow
grow cultivate raise tend
water irrigate
harvest pick gather reap
guard protect watch patrol
patrol walk "do rounds" "make rounds"
transport drive carry take bring convey haul move chauffeur ferry
deliver bring take "drop off" distribute "hand over"
fasten secure lash strap
refuel fuel fill
moderate chair facilitate host
create devise "come up with" "think up"
compile prepare assemble "put together" collate
lend loan issue
chair lead
practice rehearse train
perform play present "put on" stage
sing perform
blend mix stir combine
collect raise gather
attend "take part" "go to" visit participate "sit in" join
obtain get gain earn receive acquire achieve attain complete pass "be awarded"
travel commute go
volunteer "help out" help
keep maintain hold "look after" update "keep up"
order reorder request "place orders" "send for"
replenish restock refill "top up" fill stock
store keep hold
compare weigh contrast
gather collect compile collate assemble "put together" "pull together"
summarize condense "sum up" "boil down" outline
clarify explain resolve "clear up" settle
reach achieve hit meet attain "get to"
exceed beat surpass top "go beyond" "come in above" outdo
contact approach "get in touch" call write "reach out"
liaise coordinate communicate "stay in touch" "keep in touch" "work with" "link up"
coordinate organize arrange plan schedule align
oversee supervise "watch over" superintend
start begin "get going"
close end finish shut "wind up"
fulfill meet satisfy
resolve settle "clear up" solve fix close "deal with" rectify remedy
investigate examine "look into" research explore probe study
study research examine investigate explore
demonstrate show present
inform tell notify advise update "let know" brief report
warn alert notify
remember memorize
follow observe obey "adhere to" "comply with" "stick to" apply "work to"
cater provide supply serve
host hold organize run "put on"
hold run conduct give host deliver organize
belong "be part" "be on" join serve
remove "take out" "take off" extract "get rid"
"cover for" "stand in" deputize substitute replace "fill in" relieve
rotate alternate "take turns" switch
tailor adapt adjust customize fit suit match
`;

export const workVerbs = groupLines(table);
