/**
 * Senses of English words and roots that words share, from WordNet 3.1, as stems; written by
 * evals/fabrication/write-senses.ts. A line of `senseTable` is one sense: its words, then behind ">" the places (base 36)
 * of the wider ones up to two steps above.
 *
 * WordNet Release 3.1. This software and database is being provided to you, the LICENSEE, by Princeton University under
 * the following license. Permission to use, copy, modify and distribute this software and database and its documentation
 * for any purpose and without fee or royalty is hereby granted, provided that you agree to comply with the following
 * copyright notice and statements, including the disclaimer, and that the same appear on ALL copies of the software,
 * database and documentation, including modifications that you make for internal use or for distribution. WordNet 3.1
 * Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND
 * PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT
 * LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY
 * PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD
 * PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software and/or database. Title to copyright in this
 * software, database and any associated documentation shall at all times remain with Princeton University and LICENSEE
 * agrees to preserve same.
 */
export const senseTable = `
entiti
object>0
whol>1
organism being>2
parent>3
cell>2
person individual someon mortal soul>3
animal beast brut creatur>3
plant>3
substanc>7sh>o
food nutrient
artifact>2>1
articl>b>2
knowledg
motiv
attribut>0
stat>f
feel>g>f
locat>1
shap>f
spac infinit>f
event
act deed>l
group>0
relat>0
possess>o
communic>0
measur quantiti>0
phenomenon
thing>z>m
updat>g0>m
accomplish achiev>z>m
beachhead>v>z
feat exploit>v>z
masterpiec>v>z
action>m>l
interact>z>m
interplay>10>z
contact>10>z
fetch>z>m
plac>12>10
interchang>10>z
deal>15>10
play>z>m
departur going leav>m>l
discoveri find>m>l
disposit>m>l
hit>x>v
impl>m>l
exhum>m>l
ralli>x>v
stunt>x>v
touch>m>l
overachiev>v
underachiev>v
arrival>v>z
arrival>z>m
attain>1j>v
advent com>1j>v
incom>1k>z
incurs>1n>1k
intrus>1n>1k
irrupt>1n>1k
entail>z
registr enroll>1n>1k
reappearanc>1k
comeback>1t
return>1k>z
farewell part>18>m
disappearanc>18>m
evacu>18
desert abandon defect>18
emigr>zs>be
immigr>zs>be
retre>18
disengag>22
board>18>m
escap>m
dodg>25
lam>25
exodus>25
skedaddl>25
squeak>v>z
dispatch ship>18>m
fulfill>8m
attain>v>z
success>2d>v
win>2e>2d
conquest>2e>2d
coup>2e>2d
failur>m
naught>2i
default>13v>2i
frustr>xw>m
overturn>2e>2d
disappoint>2w
breach>2w
motiv>m>l
mistak error fault>m
blot>2q
miscalcul>2q
boomerang>2s>2q
slip>2q
laps>2q
omiss skip>2q
blunder flub>2q
fumbl muff>2x>2q
slip>2x>2q
stumbl>2x>2q
tumbl fall
acquisit>m
moneymak>32
purchas>32
trad>yf>z1
buy>34>32
shop>36>34
inheritanc>32
procur>32
occupanci>m
grant>y6
award>3b>y6
captur seizur>m
arrest>3d
conquest>3d
receipt>m
discard>1a
bootleg>z9>yf
bootleg>z9>yf
rescu deliveranc sav>m
redempt salv>3k
liber releas>v>z
salvag>3k
recaptur>m
instru>1c>m
execut>z>m
mechanism mechanic>3q>z
magic>je>iu
interpret>je>iu
play>je
autom>ty
launch>m
launch>m
driv>m
firewall>3y
impetus>3y
throw>m
hurl>41
toss>41
pitch>41
shy>41
sling>41
fastball heater>44>41
knuckleball>44>41
push>m
nudg>49
press>49
shov>49
jostl>4c>49
pull>m
haul>4e
tow>4f>4e
tug>4e
pluck>4e
eject>m
belch>qy>qw>4j
belch>4j
blink>qy>qw
blush>qy>qw
vomit>qy>qw>4j
leap bounc
lob>m
center>43>41
send>m
transmiss transmit>4s
forward>4t>4s
remit>4u
shoot shot>m
shoot>4w
countershot>4w
fir>4w
gunfir gunshot>4w
skeet>4x>4w
gunplay>11c>u4
potshot>4w
contact>1g>m
rub wip>54>1g
scuff>55>54
pat dab>1g>m
hit strik>1g>m
contus>58>1g
bat>op>g0
field>65>1g
catch>17>z
golf>17>z
pitch>17>z
walk pass>v>z
best>op>g0
bunt>58>1g
blast>58
grounder>58>1g
chopper>5j>58
roller>5j>58
out>2i
putout>5m>2i
liner>58
plunk plunker>58>1g
homer>1b
singl>1b
doubl>1b
tripl>1b
whack>11g
thwack>11g
slap>11g
punch>11g
parri>5x>11g
jab>5x>11g
roundhous>5x
kick>11g
kiss>1g>m
grab snap>1g>m
interlock>63>1g
handl manipul>1g>m
finger>1g>m
grop>1g>m
audit>lo>lj
autopsi necropsi>lo>lj
checkout>rm>lo
checkup medical>lo>lj
comparison>lo>lj
caress>1g
tighten>87
undo>87
lick>1g>m
detect catch>19>m
breakthrough>19>m
determin find>19>m
rediscoveri>19>m
identific>6j>19
fingerprint>w2>g0
diagnosis diagnos>6l>6j
valid>6j>19
localiz>6j>19
influens>m
exposur>6q
manipul>6q
induc>m
seduct>6q
seduct>2e>2d
choic select>z>m
sampl>6w>z
decis>6w>z
volit will>6w>z
appoint design>6y>6w
nomin>70>6y
assign>m
mov>6y>6w
park>73
mov>z
flit>75
feint>73
stratagem>73
artific>73
mean way>1c>m
instru tool>7a>1c
road>7a>1c
measur step>73
expedient>7a>1c
makeshift>7e>7a
crutch>7e>7a
salv>7a>1c
wing>7a>1c
adopt acceptanc>12x>12o
elect>6w>z
reelect>7n>7o
referendum>7o
elect>7o
vot>m>l
primari>7n>7o
runoff>7n>7o
vot ballot>6w>z
touchdown>2e
run talli>2e
rbi>7t
sav>z>m
readjust>4y2>4xf
vari>g0>m
turn>z
diversific>z
switch>z
substitut>z
displac>83>81
replac>81
wean>81
promot>z
prefer>85
alter modific adjust>z
qualific>fx
passag transit
meddl tamper
resistanc opposit>z>m
reject>m>l
avoidanc>8c>m
avers>8d>8c
abandon desert>8c>m
sacrific>m>l
boycott>11p
eject expuls>8c
veto>7r>6w
end
finish>8m>8k
complet>8k
gradu>8m>8k
retir>8k
breakup>8k
overthrow>8k
adjourn>8k
removal>8k
destruct>8k
kill>8t>8k
annihil obliter>8t>8k
vaporiz>8v>8t
kill>8k
homicid>8x>8k
murder>8y>8x
bloodsh>8z>8y
suicid>8x>8k
slaughter>8x>8k
massacr>8z>8y
bloodsh>93>8z
gass>8x
shoot>8y>8x
suffoc>8x>8k
strangul>97>8x
spasm
retch>99
abolit>8k
liquid>8k
shutdown>8k
layoff>9d>8k
fad>8k
abort>8k
overrid
repeal>9j>9h
cancell>9h
neutraliz>9h
constitut establish
introduct debut launch entri
inaugur startup
initi founded
authorship>9o
kickoff>61
start>g0
arousal rous
inaugur inaugural>538>531
cook
broil>9u
boil stew>9u
improv
progress>a0>9x
forward>9y>a0
develop>9x
broaden>a0>9x
clean cleans>9x
scrub scour>a2>9x
sweep>a2>9x
purg>a2>9x
purg>14g>3m
purific>a2>9x
catharsis abreact>a5>a2
catharsis>a5>a2
sanit>a2>9x
shav>a2
electrolysis>a2
washup bath>af>k8>a2>9x
washup>af>k8
wash>k8>g0
soak>af>k8
brush>m6
shower>ad>af>a2
bath>ad>af>a2
correct>9x
redress remedi>ak>9x
salv>al>ak
retribut>ak>9x
reform>9x
melior>9x
enrich>9x
moderniz>9x
renov redevelop overhaul>9x
ventil>9x
repair fix mend>9x
maintenanc upkeep>au>9x
overhaul>av>au
quicki>au>9x
restor>au>9x
renewal rehabilit>ay>au
reconstruct>au>9x
rebuild>b0>au
coach>kj>kg
book>kj>kg
degrad
demoraliz>b4
abas>b4
blacken darken
dy
stain>b8
wet
duck>ba
soak>ba
sprinkl>ba
mov>z
approach com>be
closur>bf>be
overshoot>bf
progress>be
career>bi>be
walk>be
ambl stroll>c7
rambl meander>bl
strid tread
hobbl limp>bk
gait>be
canter lop>bp
gallop>bp
hik>c7
trudg>bs
flounc>bk
lurch stumbl stagger>bk
pac>bk
skip>bk
strut pranc swagger>bk
lung>be
march>bk
plod>bk
prowl>bk
shambl shuffl>bk
run>be
jog trot lop>be
dash sprint>c4
travel>be
wander>c7>be
cross>c7>be
driv>c7>be
flight fly>c7
acrobatic>cb
soar>cb
touchdown>1k
takeoff>18>m
journey>c7>be
commut>cg>c7
rid>cg>c7
odyssey>cg>c7
trip>cg>c7
explor>cg
excurs>cg>c7
tour circuit>cg>c7
pilgrimag>cg>c7
excurs out>cg>c7
voyag>cg>c7
voyag>c7
cruiz sail>cr
sail>c7
sail>kj>kg
boat>c7
commut>c7>be
transport transfer
deliveri bring>cx
relay>cy
carri>cx
pursuit chas follow>be
enclosur
pack>d2
transfus>z>m
ris ascend>be
mount>d5>be
clamber>d6>d5
soar zoom>d5>be
remand>be
glid>be
overflow>be
crawl>be
hurri>be
acceler>dd>be
scud>dd>be
shift>be
mov>z
flit>dh
gestur>dh
jab>dj>dh
jerk jolt>dh
nod>dh
stoop>dh
kneel>dh
pitch>dh
shuffl mak
riffl>dq
twiddl>dv
stretch>dh
reclin>dh
rotat>dh
feather>dv>dh
gyrat>dv>dh
spin twirl twist>dv>dh
clos>dh
sit>dh
sit>dh
squat>dh
wind>dv>dh
vibr>dh
wav>dh
reorient>z
shak>dh
joggl>e7
stir>dh
wag waggl>dh
careen sway>dp>dh
overturn>dh
flutter>dh
tremor shudder>e4>dh
outreach>dt>dh
wiggl wriggl squirm>dh
turn>e6
divers>eh
reduct
lower>ej
mitig>ej
deplet>ej
squeez>4b
expuls>en
withhold>ej
discount>ej
weaken>ej
wilt>er>ej
dilut>er>ej
depreci>ej
expans enlarg
distens>ev
stretch>ev
magnific>ev
extens>ev
dispersal>ez
spray>f0
scatter>ez
contract>ej
amplific elabor
buildup
warehous>f5
intensific
exacerb>f7
focus>f7
refocus>f9>f7
break
shatter>fb
crack>fb
explos burst
percuss>fe
compound
mix>fg
blend>fg
merg>fi>fg
coalescens>fg
reunion>fg
interrupt disrupt>xl
ramific fork
detach disengag
removal
abstract>fp
elimin>fp
evacu>fp
drain drainag>fs>fp
rins>fp
expurg>fp
censorship>fp
revis
rehabilit>ay>au
recre>ay
activiti>m>l
practic pattern>g0>m
cooper>g1>g0
symbolism>g1>g0
careerism>g1>g0
custom usag>g1>g0>vv
habit>g5>g1
fashion>g1>g0
slaveri>g1>g0
path>z
embrac>pk>pj
cuddl nestl snuggl>ga>pk
hug>ga>pk
annoy>g1
disregard>g1
exploit>g1
abus>g1
persecut>gg
oppress subjug>gh>gg
tortur>gh>gg
cruelti>gg
brutaliti>gk
outrag>gk
exasper>gd
divers recre>g0>m
antic prank>go>g0
bath>go>g0
celebr festiviti>go>g0
danc>go>g0>3tt
entertain amus>go>g0
escapad>go>g0
escap>go>g0
fun merri>go>g0
gambl>go>g0>nl>ng
jest jok>go>g0
pastim>go>g0
fireman>go
hobbi>gz>go
sport>kg>g0
gymnastic>iz>go
acrobatic tumbl>h3>iz
backbend>1f
walkover>1f
cartwheel>1f
crucifix>lb
handstand>lb
headstand>1f
tumbl>1f
split>1f
straddl>lb
somersault flip>hb
swim>iz
bath>hf
plung>hf
div>hf
float>hf
wrestl grappl>iz
rac>iz>go
hunt>iz
duck>hm
farm>kg>g0
fish>iz
fish>yi>yf
gam>g0>m
gam>53a
attack>g0
counterattack>ht
down>g0
bat>g0
pinball>go
pachinko>hx
doubleheader>hs>53a
football>iz
baseball
hopscotch>hr
leapfrog>hr
leapfrog>bi>be
marbl>hr
card>hr>g0
casino>i6>hr
parlia>i6>hr
chicago>i6>hr
patiens>i6>hr
bet wager>gx>go>nl
parimutuel>ib>gx
parlay>ib>gx
merrymak>gr>go
revel revelri>ie>gr
spre fling
debauch>if>ie
carnival>io>gr
frolic>go>g0
flirt>ij>go
clown prank>ij
teas>ij>go
extravaganza>gt>go
festival fet>gr>go
fair>ir>gt
circus>ir>gt
show>gt>go
interlud>ir>gt
display exhibit show>ir>gt
present demonstr>ir>gt
demonstr>ir>gt
exhibit>iu>ir
debunk>iu
rodeo>iw>iu
sport athletic>go>g0
choreographi>gs>go
ballet>j0>gs
gavott>gs
stomp>gs
percuss>g0
sing>je
coloratura>j5
whistl>g0
act playact>g0>m>3tt
portrayal>j8>g0
mimicri>j8
parodi>ja
method>j8>g0
pantomim>j8>g0
performanc>iu>ir
skit>j8>g0
ham>j8>g0
heroic>j8>g0
roleplay>j8>g0
liveliness>g0>m
carnival>dh
disloc breakdown
commot din rumpus>dh
furor>dh
havoc>dh
mele scrimmag>dh
upset overthrow>dh
bustl hustl flurri ado>jm
hast rush>be
scamper scrambl scurri>js>be
complet>be
assist>be
run
rush>jw
pass
aerial>jy
strok>be
swip>k0
serv>k0
let>k2
fad>k0
driv>k0
putt>k0
cinch breez picnic walkover>p2>k8
work>g0>m
procedur>k8>g0
servic>k8>g0
launder>af>k8
shin>k8>g0
housework housekeep>k8>g0
log>k8>g0
paperwork>k8>g0
occup job>g0>m
career vocat>kg>g0
specializ>kh>kg
employ>kg>g0
servic>kj>kg
berth>kg>g0
academicianship>kl>kg
apprenticeship>kl>kg
bishopri>kl>kg
legat>kl>kg
presidenci>kl>kg
professorship chair>kl>kg
trad craft>kg>g0
bricklay>ks
carpentri woodwork>ks>kg
draft>ks>kg
plumb>ks>kg
potteri>ks>kg
profess>kg>g0
journalism>ky>kg
handwrit>g0
stenographi>l0
clerk>kg
labor toil>k8>g0
plod>l3>k8
effort exert>l3>k8
wrestl grappl>l5
hackwork>l3>k8
overwork>l3>k8
difficulti>l5>l3
strain>l5>l3
exerciz workout>l5>l3
conditioner>lb
bodybuild>lb>l5
clean>ld
stretch>lb>l5
pushup>lb
squat>lb
yoga>lb>l5
investig>k8>g0
analysis>lj>k8
count>lj>k8
detect>lj
empiricism>lj>k8
examin scrutini>lj>k8
research>lj>k8
search>lj>k8
inquest>lj
experi>lp
test>ls
microscopi>lp>lj
scan>lo>lj
survey studi>lo>lj
test>lo>lj
spectroscopi>lk
dialysis>lk
analogi>6c>lo
contrast>6c>lo
surveillanc>lj
tabul>lj>k8
census>ll>lj
recount>ll>lj
car attent tend>k8>g0
brush>m6
treat>m6>k8
incub>m6>k8
massag>m8>m6
therapi>m8
galvanism>mb
medic>mb
nourish>m6>k8
nurs>m6>k8
justic>r7>m
drug>md
irrig>m8
psychotherapi>mb
electroshock>mb>mc
refriger>mb
digitaliz>m8
anticoagul>m8
handl>l3
unload>mo
sew>ks
duti>k8>g0
job task chor>mr>k8
rol>mr>k8
hat>mt>mr
stead>mt>mr
behalf>mv>mt
steal>i1
assign>mr>k8
errand>ck>cg
wrongdo>g0>m
trespass encroach>n0>g0
inroad>n1>n0
trespass>n0
misbehavior misdeed>n0>g0
mischief devil shenanigan>n4>n0
irregulariti>n4>n0
derelict>n8>n0>g0
negligens carelessness>m
dodg>n8
malinger skulk>n9>n8
shirk soldier>n9>n8
wast>g0>m
wrong>n0
injustic>n0>g0
inflict>n0>g0
transgress>n0>g0
evil wickedness>ng>n0
irreverens>nh>ng
desecr blasphemi sacrileg>ni>nh
depraviti>ng>n0
vic>ng>n0
prostitut>o2
drink>nl
treacheri betrayal>n0
quackeri>n0
misrepresent>n0>g0
strain twist>nq>n0
indirect>nq
wil shenanigan>nq
pretens>nq
pretend>nu
sin>ng>n0
envi>nw
avaric greed>nw
wrath>nw
overe>nw
lust>nw
crim>ng
crim>ng>n0
assault>oc>o2
fraud>o2
hijack>o2
misdemeanor viol>o2
viol>n0>g0
foul>o8>n0
technical>o9>o8
perpetr>o2
attempt>o2
racket>p4>p2
raid>oh
hustl>og>o5
swindl>o5>o2
thiev steal>o2
robberi>oh
heist holdup>oi>oh
treason>o2
heist>oi>oh
roll>oi>oh
burglari>o2
housebreak>on
attempt effort endeavor try>g0>m
bid>op>g0
fling>op>g0
essay>op>g0
contribut>op>g0
liber>op>g0
striv pain>op>g0
struggl battl>op>g0
duel>ow>op
scrambl>ow>op
takeover>32
trial run>op>g0
audit>p0>op
undertak project task>k8>g0
adventur escapad>p2>k8
enterpriz endeavor>p2>k8
marathon>p2>k8
ventur>p2>k8
campaign crusad>p6>p2
candidaci>p7>p6
reform>p7>p6
stump>p8>p7
risk danger>p6>p2
gambl>pb>p6
tim
coordin>pd
hir>m>l
possess ownership>g0
retent hold>pg
storag>ph>pg
grasp>g0
clasp clench clutch grip hold>pj
protect>g0>m
shield>pl>g0
keep>106
hand>pn>106
preserv>pl>g0
conserv>pp>pl
overprotect>pl>g0
precaut safeguard>7d
defens>pl>g0
inocul vaccin>pl
vaccin>pl>g0
patrol>pl>g0
lockup>pl>g0
escort>pl>g0
umbrella>u3
waterproof seal>pl>g0
breath
pant heav>q1
smok>q1
breath
snor>q1
wheez>q1
inhal>q4
gasp>q7>q4
yawn>qy>qw
consumpt intak uptak
eat feed>qa
chomp>qb>qa
flatus>qy>qw
swallow>qa
gulp draught swig>qe>qa
gulp>qy>qw
graz>qb>qa
suck suct>qa
drink>qa
gulp>qj>qa
sip>qe>qa
sex
concept>qm
intercours relat>qm
mat>qm
procre>qm
miscegen>qq>qm
multiplic propag>qq>qm
contracept>10o
hug kiss pet>qm
doz drows
respons
rebound>qw
reflex>qw
winc flinch>r0>qy
startl>qy>qw
trembl shiver>qy>qw
weep tear
snivel>r2
wail>r2
calcul comput>w2>g0
differenti>r5
judg>m>l
adjudic>r7>m
evalu rat>r7>m
estim>r7>m
sens>g0
look>rb
glanc glimps>rc>rb
scrutini>rc>rb
peep>rc>rb
squint>rc>rb
star>rc>rb
gaz>rh>rc
glar glower>rh>rc
contempl>rh>rc
gap>rh>rc
inspect>lo>lj
sightse>rc>rb
observ observanc watch>rc>rb
monitor>ro>rc
rehear>rb
sniff>rb
educ instruct>g0>m
cours>rs>g0
dramatic>rs
teach>ky
school>rv
inculc>rv
tuit>rv
lesson>rv
workshop>rt>rs
lectur>rv
train>g0>m
practic>s2>g0
manual>s3>s2
retrain>s2>g0
rehearsal>s3>s2
rehearsal>s3>s2
scrimmag>s3>s2
pageant>g0
pictur>g0
imag>sa
photographi>sa
film>sc>sa
tak>sd>sc
creat>g0>m
mold>sf
record>sf
construct build>sf
assemb>si
disassemb>g0>m
grad>si
shipbuild>si
product>m>l
overrun>sy
output yield>sy
cultiv>sy
farm agricultur husbandri>sq
garden>sr>sq
plow>sq
landscap>ss>sr
roundup>sr
min>sy
bor>sy
industri manufactur>yi>yf
industrializ>sy>yi
mak>sn>m
manufactur>sf
format shap>t1
design>sf
plan>t3
program>sf
writ authorship
draft>t6
realiz>sf
objectific>t8
art>sf>g0
paint>ta>sf>3tt
sculptur>ta>sf>3tt
trac>ta
compos>sf
orchestr>te
conceptualiz formul>sf
approach>tg
fram>tg
avenu>th>tg
excav>sf
carv>sf
bor>sf
cut>sf
search hunt>g0>m
explor>to>g0
forag>to>g0
look>to>g0
quest>to>g0
rummag>to>g0
us usag utiliz exerciz>g0>m
misus>tu>g0
exploit>tu>g0
applic>tu>g0
technologi>tx>tu
engineer>ty>tx>ky>kg
commercializ>tw>tu
battl fight engag
blockad
defens
conflict struggl>m>l
encounter skirmish>11c>u4
maneuver>g0
min>u3
rebellion insurrect revolt ris upriz>u4
revolut>m>l
mutini>u8>u4
comb>u1
violens>z
rustl>oh
expedit
crusad>ue
miss>g0
reinforc reenforc>g0
attack onslaught onset onrush>g0
war warfar
assault>u1
charg>ui
penetr incurs>ui
invas>um>ui
infiltr>um>ui
raid>um>ui
inroad>un>um
swoop>up>um
strik>ui
counterattack>ui
bomb>ui
bomb>14a>8t
offens offensiv>g0
counteroffensiv>uw
fir>ui
barrag>uy>ui
salvo volley burst>uy>ui
scour>to>g0
measur>g0>m
calibr>g0>m
tun>v3>g0
readjust>v3>g0
densitometri>v2>g0
observ>v2>g0
shad blend
sound>v2>g0
survey>v2>g0
electromyographi>w2
test>v2
randomiz>g0
systematiz>g0
codific>ve
order>g0
grad>vg
layout>vg
group>g0>m
phras>vj>g0
classific assort>vj>g0
index>vl>vj
reclassific>vl>vj
stratific>vl>vj
aggreg>vj>g0
agglomer>vp>vj
compil>vp>vj
gather>vp>vj
centraliz>vs>vp
support>g0>m
continuanc continu>g0>m
prolong perpetu lengthen>vv>g0
repetit>vv>g0
duplic>vx
replic>vx
playback>vz
discontinuanc>8k
procedur process>g0>m
stiffen>w2>g0
indirect>w2>g0
routin>w2>g0
rut groov>w5>w2
ceremoni>g0>m
ritual rit>g5>g1
worship>g0>m
rit
orgi>wa
ritual>g1>g0
transvestitism>g1>g0
sacra
communion>wc>g1
matrimoni>we
wed>w8>g5
christen>we
penanc>we
prayer>w9>g0
benedict>wk>w9
revival>4xf>4xj
renaissanc>wm>4xf
present>g0
hid>g0>m
mask>wp>g0
mask>wp>g0
burial>wp>g0
stealth steal>wp>g0
locat>g0>m
juxtaposit>wu>g0
interposit>wu>g0
orient>wu>g0
plant>wu>g0
finger>wu>g0
stay>m>l
occupanci tenanci>m
camp tent>x1
sojourn>x0>m
provis>g0>m
irrig>x4>g0
feed>x4>g0
refuel>x4>g0
issuanc>x4>g0
logistic>x4>g0
stock>x4>g0
paus>m
respit>xb
waver falter>xb
intermiss>xb
wait>m
rest repos>m
sleep>xg
leisur>xg
idleness>m
vacat>xi>xg
delay holdup>m
adjourn>xl
procrastin>xl
lag>xl
interposit>fm>xl
enjoy>g0>m
lament>g0>m>4fk
laughter>g0>m
gratific
pleas>xt
orgi>xt
interferens>m>l
sieg>u2
stop>m>l
complic>xw>m
prevent>xw>m
sav>y0>xw
crush>y0>xw
associ
fraterniz>y3
affili>y3
allot alloc>m
ration>y6
parcel>y6
generositi unselfishness
giv
bestowal>ya
accordanc>ya
welfar>7hk
donat>ya
commerc commercialism>z1
trad>yf>z1
lend>1a>m
business>yf>z1
oper>p4
market marketplac>g0>m
financ>yi>yf
financ>yl>yi
invest>yl>yi
cooperativ>5ig
advertiz>yi>yf
publish>yi>yf
typographi>ks>kg
print>yi>yf
public>ys>yi
packag>yi>yf
agricultur>yi>yf
ship>yi>yf
navig>yw>yi
truck>yw>yi
freight>yw>yi
ferri>yw>yi
transact deal>m>l
affair>z1
oper>z1
swap>yf
deal>z1
borrow>z1
import>yf>z1
market>yf>z1
sel merchandiz market>yf>z1
traffic>yf>z1
retail>z9>yf
sal>z9>yf
divestitur>zc>z9
sell>zi>z9
retail>z9>yf
thermometri>v2>g0
vend>z9>yf
sal>z9>yf
undertak>ks>kg
pay>yf>z1
overpay>zk>yf
ransom>zk>yf
refund repay>zk>yf
remuner>zk>yf
spend outlay>zk>yf
tribut>zk>yf
expenditur>zp>zk
migr>be
stamped>m>l
govern
legisl>zu
enact>zv>zu
enforc
impl>zx
imposit inflict>zx
vigilantism>zx
domin
monopoliz>101
accultur
cultiv>103
foster nurtur rear>103
duti responsibiliti oblig
imperativ>106
providens>pl
manag
mismanag>109
treat>109
deal>10b>109
supervis>109
administr disposal>109
permiss permit>109
certific>109
disenfranchis>109
accredit>10g
deleg>109
dispens>10f
prepar>g0>m
makereadi>10l>g0
prim>10l>g0
plan>10l>g0
program>10o>10l
guidanc>109
coup takeover>m>l
restraint>g0
bridl>10s
confin>10s
custodi>10u
regi>zz>zx
mobiliz
arma equip>10x
conscript muster>10x
levi>10z>10x
punish penalti
beat lick>111
castig chastis>111
imprison>111
whip lash>112
execut>111
crucifixion>116
submiss>m>l
obediens>118
strif>u4
riot>uc
fight comb>u4
shock>11c>u4
scuffl>11c>u4
duel>11c>u4
blow>dh
fistfight>11c>u4
stab thrust>11g
lung>11i>11g
thump>11g
uppercut>11g
wallop>11g
bang>11c>u4
beat>11c>u4
protest
walkout>11p
insubordin
disobediens>11r
suit>11u
proceed
adopt>11u
litig>11u
present notific
convict sentens
find
verdict>11z
ordeal>11u
prosecut>11u
hear>11u
integr>m>l
cooper>m>l
conformiti complianc>125
keep>126>125
collabor>125
collabor>125
compromiz>125
concurrens>125
commit allegianc>125
devot>12c>125
aid assist assistanc help>g0>m
recours>12e>g0
thank>12e>g0
succor ministr>12e>g0
lift>12e>g0
servic>12e>g0
disservic>n0
boost encourag>12e>g0
consol>12h>12e
oversimplific>fr
support>12e>g0
adherens>12o>12e
ecclesiasticism>12p>12o
traditionalism>12p>12o
back patronag>12x>12o
advocaci>12o>12e
urg>12t>12o
aegis>12o
sponsorship>12o>12e
bless approval>12o>12e
reassuranc>12o>12e
support>g0>m
upkeep>12z>g0
book>z
idealiz>12x
disparag>r7
calumni>49t
behavior conduct>g0>m
provoc>135
exacerb>gn>gd
intimid>135
frighten>138
taunt>136
condemn>r7
offens>135>g0
deris ridicul>13c>135
mock>13d>13c
insolens>13c>135
insult affront>13c>135
indigniti>13g>13c
rebuff slight>13c>135
snub>13i>13c
favor>z
pardon>z
politeness>z>m
courtesi>13m>z
deferens>13m>z
gather>m>l
mobiliz>13p
ralli>13q>13p
rendezvous>13p
visit>13p
attendanc>m>l
absens
absenteeism>13v
retali reveng
vengeanc>13x
reprisal>13x
warfar>u4
consolid integr>fg
centraliz>141>fg
incorpor>141>fg
merger>141>fg
particip involv>m>l
intervent>145
vindic>14g>3m
strik
walkout>148
sabotag>8t>8k
liquid>8t>8k
holocaust>8t>8k
toss>gx
straf>ui
ambush ambuscad>ui
clear>3m>v
manumiss>3m>v
stupiditi folli>2q
admiss>1n>1k
renewal>vx>vv
demolit>8t>8k
vandalism>n5>n4>8t>8k
amend>ak>9x
thugge>8z>8y
dismount>w1>8k
radi>14r
emiss eman>m
discharg>14r
vacat>9i>9j
hum>j5
inton>j5
singsong>j5
leadership lead>g0>m
helm>14x>g0
solo>g0>m
pounc>4p
awaken>9s
buzz>g0>m
incit>9s
stir>9s
stimul>9s
skim>fp
withdrawal>fp
spoil>n0
swerv>eh
recruit>v>z
smooth>v>z
accent>z>m
negoti>g0>m
proclam>m>l
stabiliz>9x
abbey>1gx
abbey>1f1
abstractionism>16z
accelerator throttl
accelerator throttl>1ue
accessori>1gm>1zi
accessori accouter>1fq
ac>1dl
actinometer>1ry
addit>1gm>1zi
additiv>15p>1gm
aerator>16l>1lc
aerosol>1jm>1gu
afghan>19x>19a
aircraft>1hr>2f8
airplan plan>15u
airport>1lo
aisl>1zk
alarm>1j6>1rz
album>1am>225
alley alleyway>2al>2ck
alo>1wa
ambulanc>1di
americana>b>2
ammunit ammo>2gd>1rz
amplifier>1lc
amulet>1
anachronism>b>2
analeptic>2a5>1ka
analyzer>1ry>1j6
anchor>1r0
anod>1ks
anod>2cb
antenna aerial>1j6
hall foyer lobbi vestibul>24n
antibiotic>1wa
antiqu>b
antiseptic>1wa>1ka
anvil>1a2>b
apart>1re>2ar
apertur>23h
apparatus setup>1lc>1rz
cloth>1fq
contrapt contrivanc gadget>1j6>1rz
applicator>1j6>1rz
apron>1fq
architectur>1c2>2ar
arctic>1yu
areaway>1zk
arm>2ar
arma>2gd>1rz
armchair>1ec
armoir>2fu>1no
armor>228
arrow>226>2gc
art>1hu>b
arteri>2ck>24e
artilleri gun>16u>2gd
dustbin>19q>1gu
aspirin>8op>1wa
assemb>1vd>1j6
astringent>1wa>1ka
attach>15p>1gm
attir garb dress>1fq
auditorium>2ar
autoloader>1me>1p9
automatic>20x>1me>179
automatic>179
avenu boulevard>2al>2ck
aviari>1c2>2ar
sunshad>26u
axl>24j
backdrop>25n
back>1u8>b>1j6
knapsack haversack>17m>1gu
backstitch>2a7
backyard>2hr>5uc
baffl>214
bag>1gu>1rz
suitcas>17q
handbag purs>1gu>1rz
fluff>1
baggag luggag>1gu
bait>1j6>1rz
bal>1c5>1yx
ball>1lc
ballast>8g5>9
balloon>15u
balloon>218>b
ballpark>29j>2ar
ballroom>24n
strip>1iv
bandag
bandoleer>19j
bandstand>215
trinket>1iv
banner>1ml>1kz
banister balustrad>18i>1y6
bar>1hf>2bn
barb>5u3
barbell>2gj
barbital>18a
barbitur
barg>1a9>2fe
barn>1c2
barnyard>1l2
barrack>1ur
barrel>1gu
barrel>2eb
barricad>18i>1y6
barrier>1y6>2ar
bar saloon ginmill>24n
pedestal stand>1j6
bas>1lo
baseball>17t
infield>5xr
bas cellar>1mu>2ar
basic stapl>1gf>b
basin>1gu
basket>1gu>1rz
basketball>17t
contrabass>1az
bassinet>1no
bast>2a7
bath>1gu
bathrob>24h>1o2
bathroom>24n
bathtub tub>1gu
baton>24j>1rp
batteri>1j6
bat>1z0
batw>1js
bayonet>1td>2gc
bazaar>277>1wf
bazaar>1vx>1wf
beam>20i>1zi
bed>1no
bed>5xu>5xr
bed
bed>8g5>9
nuthous>1ra
bedpost>1j6
bedroom>24n
bedstead>1no
hiv>238>1gu
belfri>24n
bell>1j6
belt>15m>1fq
belt>7vm
bypass>1qo>24e
bench>1no
bunk>198
bevel>2d3
bicycl>2f8>1gu
bin>1gu>1rz
bind>26g
binocular>1ry
birdbath>18q
birdhous>26u>228
monochrom>20c>23p
blackboard>b
blanket cover>19a
screen>228
blind>25t
impass>2ck>24e
blinker>1ui
block>b>2
blockad>1y6>2ar
blower>1j6>1rz
bludgeon>2a1
blu>1fq
board>2ar>b
boardinghous>1rd>1kk>1c2
boat>2fe>1hr
boater panama>1q1>1q6
bogi>15u>1hr
boiler>1gu
bolo>1tc
bolo>1xq
bolster>20r
bolt>1rp
bomb>1j6>2gd>1rz
bomb>1cu
bomber>15v
bombproof>1ef>1l2
bonnet>1q1>1q6
book>225>1hu
bookcas>1no
bookshelf>26r
boomerang>226>2gc
booth stall>24n
booth>2bn>1no
bottl>1gu
bottleneck>1zi>1
freighter>26y
boucl>1ln>b
bouquet corsag>5fj>1iv
bow>2a1>1rp
bow>1ti>1lz
string
bowl>1gu
alley>1tx>1zn
bowstr>1h6
box>1gu>1rz
box>1gj>24n
boxcar>1dj
brac>1j6
brac>1j6
gallus>1fq
brad>1xp>1lz
braid>2e1
brak>1j6
skid>1j6
brak>1bb
brass
plaqu>1wc>2ar
breakabl>c>b
breakwater>18i>1y6
breech>2e4>1o2
brick>1ea>1rz>b
bridg>2ar>b
bridg>1f8
briefcas>1gu
brig>1rx
brig>2fe
brim>2ar
bristl>8lz>8g5
clodhopper>274
broiler>1yl
bronz>25y
broom>1rp
brush>1rp>1rz
buckboard>1dq
bucket pail>1gu
buckl>1lz
buffet>1no
buggi>1dq
bugl>1be
build edific>2ar>b
bullet slug>226>2gc
bullet>2di
bundl sheaf>1yx>1gu
cottag>1rd>1kk>1c2
bunk>1gu
bunker>1y5
bunker>1gu>1rz
burner>16l>1lc
burner>1gm
burr>2ar
bus>1gz
butt>1po
button>1lz
taxi>1di
cab>1dq
cab>1gj>24n
cabana>2c8>26t
nightclub
cabin>1gj>24n
cabin>1rd>1kk>1c2
cabinet>1no
locker>1gj>24n
cabl>1j6
caf coffeehous>23v>1c2
cafeteria>23v>1c2
cag coop>1l2
cak>1a2>b
calorimeter>1ry
camera>1lc
camouflag>1ln>b
camp encamp bivouac>1ur
belfri>2db
camper
can>1gu>1rz
candl>1tq
candlewick>1h6
can>2a1
cannon>171>16u
cannon>1p9>2gc
canteen>1mr>1as
canteen>277>1wf
cantilever>197>20i
canva>1ln>b
canva>1z3
cap>1q6>1fq
capacitor capacitanc condenser>1j6
trap>1ob
cap>1fj
capillari>2eb
capsul>20n>1jz
capsul>1gu>1rz
car auto automobil motorcar
car>2f8>1gu
carbin>247>1me
card>8nv>8g5
electrocardiograph>1ry
cardroom>24n
cargo freight ship>1wg>1gf
roundabout>245
carriag
cart>2fp
carton>1b3>1gu
cartridg>164>2gd
cartwheel>2go
carv>25y
showcas>1gu>1rz
cashmer>1ln>b
casino>1c2
castl>1n7
catapult launcher>1j6>1rz
cathedral>1f1
cathedral>1f1
catheter>2eb
cathod>1ks
cathod>2ca>29r
cell>1gk>7xb
centerfield center>5xr
central
centrifug>16l>1lc
ceramic>1rz>b
chaff>1n1
chair>1no
chaiz>1dq
chaiz dayb>1ec
chamber>1l2
chancel>2ar
chandelier>1mk
channel
chapel>1c2
charcoal>1rp
charger>1j6>1rz
chariot>1dq
charnel>2f5
chart>1vu>23p
shimmi>1o2
chest>1b3>1gu
bureau dresser>1no
coop>1c2
china
chip>b
chlorothiazid>1wa
chlorpromazin>2dj>8jp
aureomycin>16f
chock>1a2>b
ruffl>1g6
chromatogram>23a>4e2
church>1c2
churn>1gu
chut>1pc>1ei
cigar>2cx
cigarett>2cx
cinch>1ob
cinema>2cd>1c2
circuit>1j6
circuitri>1lc
clamp>1j6
clamshell grappl>1bx
clasp>1lz
classic>1hu>b
classroom schoolroom>24n
cleaner>8m7>8kj
cleat>1lz
cleat>2ar
clinch clench>7vm
cloak>1o2
cloak>b
clock>2cs
clog>1qq>1y6
closeup>20c>23p
clothesbrush>1bv>1rp
clotheslin>1h6
cloth wear>b>1gf
haberdasheri>277>1wf
clubhous>1c2>2ar
coat>1o2
coat>b
arm>1kz
coattail>1mp
coax>1cp
gossamer>8lz
cocain
cockpit>1gj>24n
cockpit>1l2
coffeepot>21u
coffin>1b3>1gu
coil>2ar>b
collag>20h>23p
collar>2ap
showpiec>1id>1
color>1ml>1kz
color>1kz
colt>241>20x
column>2eb
comb>1j6>1rz
commissari>277>1wf
commissari>186
commoditi>b>2
commutator>2bh
commuter>2di
compact>1gu
compart>24n
compart>7xb>i
compass>1ry
constituent el>1zi>1
computer>1vd>1j6
concertina>2h9
condenser>16l>1lc
con>b>2
connectiv>1rz>b
consol>1ry
consol>2bn>1no
container>1rz>b
contraband>1wg>1gf
contraceptiv>1j6>1rz
convent>23t
convertibl>1di
transport>1rz>b
conveyor>19k>7vm
cookfir>1mg
cooler>23g
cool>1j6
cop>1fj
copi>23p>1hu
cord>b
corduroy>1ln>b
corduroy>2e4>1o2
corduroy>24e
trumpet>1be
corridor>1zk
costum>177>1fq
costum>177>1fq
cotton>1ln>b
counter>2bn>1no
counter>1lc
counterpart similitud>1kj>1h5
counterbalanc>b
coupl
courtyard>2ar
court>24n
coverlet>19a
corral>1zy>1l2
tornado>1fz
crackl>1et
cradl>1no
craft>2f8>1gz
cramp>1fa
crat>1b3>1gu
creat>b>2
crech>1ra
crech>23p>1hu
crib>1no
loop>1lz
crochet>1hu
cross>2ar>b
pry>1ue
crucifix>1kz
crupper>2aj
crusher>1j6>1rz
crutch>29k>2a1
cryost>2ci>23h
crystal>1gm>1zi
snug>24n
cuff>1mp
cup>1gu>1rz
cupboard closet
curbsid>1zs
curio curiositi>1
curtain drap draperi>19y>228>1rz
cushion>1u8>b
cusp>5u3
gash>1np
cutlass>2bk>2gc
dagger>1td>2gc
dairi>1lx
dais pulpit rostrum>215
dam>18i>1y6
dart>219
dart>226>2gc
dayb>28u
ledger>1am
deadhead>1gz
deathb>198
deck>215
deck>1yx
decor orna>b>2
deline>1k4>23p
dentur>1j6
repositori>1lo>b
desk>2bn>1no
destroyer>26y
detector sensor>1j6>1rz
detector>23c
detergent>1ff>8m7
two>1dl
developer>1lc
devic>1rz>b
dewar>1mr
diagram>1k4>23p
diaper>1o2>1fq
diaper>1ln>b
diari>1am
di dic>1a2
shirtfront>1ru>b
di>2d3
lodg>1ur>1re
dim>1iu
formal>1om>1k6>177
dipol>16d
disguiz>177>1fq
dish>1gu>1rz
disk>214
dispenser>1gu>1rz
ditch>b
divan>28u
dock>1l2
docu>23p>1hu
doll>218>b
door>18i
doorbell bell>22e>2bh
doorknob doorhandl>1tg>1po
doorway door>1l6
dooryard>2hr>5uc
dormitori>1ur>1re>1c2>2ar
dormitori>19e>24n
dos dosag>1wa>1ka
joggl>1lz
drain>2eb
draperi>1ln>b
drawer>1gu>1rz
draw>23p>1hu
leader>1wg
dress>1fq
drill>2d3>1rp
driv>1j6
driveway>24e
drug
drugstor pharmaci>277>1wf
drum
drumhead>1wb
drygood>1gf>b
dugout>26t>2ar
dugout pirog
dumbbell>2gj
dungeon>24n
duplic>1h5>23p
dwel hom abod>1re>2ar
dynamit>1lg
earphon>2dk
easel>2e2
elastic>1ln>b
elbow>264
electric>1di
blower>1lv>1j6
electrod>1j6
electromagnet>1vi>1j6
elev>22y
elevator>1j6
elevator>1j6
ell>15p
embank>1xc>2ar
emblem>1iv
vomit>23m>1wa
empti>1gu>1rz
enclosur>2ar
remnant>20i>1ln
output>225>1hu
engin>1xb>1vd
entranc entranceway
entrant>1gf>b
intrench>1n7
envelop>2hn
envelop>1gu>1rz
epaulet>1iv
equip>1rz>b
etcetera>2av>1
exhaust>2bm>1rz
exit>b
explosiv>8ka>8g5
export>1gf>b
express limit>1gz
freeway pik superhighway thruway>1qo>24e
duplic>b>2
eyepiec ocular>1ud
eyeshadow>1vl
fabric cloth textil>b>2
faciliti install>b>2
fac>1un>228
fac>1fu
facsimil>16l
facsimil>1h5>23p
factori mill>212
fak sham>1rn>1h5
fan>1j6>1rz
masquerad>1hc>177>1jj
farm
farmhous>1rd>1kk>1c2
fix>1j6
faucet>23h
fauteuil>16v>1ec
fedora stetson>1q1>1q6
feedlot>1c2>2ar
fell>261
fenc>18i>1y6
fender>18i>1y6
ferri>1a9>2fe
hobbl>26h
spar>2go
fighter>15v
figurin statuett
filter>1j6>1rz
filter>1j6
firearm>1p9>2gc
firecracker>1mi
fireplac hearth>1l2
firewall>2bm
firework>1lg
fit>15l>1gm
fixtur>b>2
flag>1kz
flail>1rp>1rz
flannel>1ln>b
gabardin tweed>2e4>1o2
flap>b
flashlight>1tq
flask>1as
flat>1b3>1gu
floor>2b5
floor>2ar>b
floorboard>1mt
florist>277>1wf
flowerb>199>5xu
fluorescent>1mk
flut>2h6>1oj
foibl>1zi>1
foil
nonsens>1iv>b
foliag>1iv
football>17t
footbridg>1bk>2ar
forg>1nn>1ef
fortific>2ar
fortress fort>2ar
bas groundwork
foundri>1lt>212
fountain>2ar>b
four>1a2>1jc
fract>1zi>1
frail>18r>1gu
fram>20c>23p
rattler>2di
friez>1ln>b
friez>1iv
flounc ruffl>1iv
frontal>1ie>19y
frontal>1iv
funnel>2f0>1rp
furnac>1ef>1l2
furnitur>1rz
furrow>1jn
fus primer prim>1j6
fus>1j6
gabardin>1ln>b
gabl>2fq>1zj
gadgetri>16n>1j6
gag>1j6
gallow>1ry
gibbet>1nw
crack>b
garag>1c2
garag>277
garden>5xu>5xr
gar>1fq
garrison fort>1wm
gat>18i
gat>1f8
gatepost>2ew
gateway>1l6
gather>26g
gaug gag>1ry
gear>2go
paraphernalia>1lc>1rz
gem treasur>16z>1hu
generator>1l5>1xb
generator>16l>1lc
gig>1a9
gilt>1fu
gingham>1ln>b
sash>2ap
glass>1gu>1rz
glov>1fq
gourd>1as
gown>1k6
rob>1fq
gradu>1ry
granari garner>2ad>1iy
grand>20e
graphic>20h>23p
grappl>2d3>1rp
grat>18i>1y6
grav tomb>5xn>5w1
graveston>2aa>1wc>2ar
boat>1jk>1gu
gray>1fq
greatco overco>1ft
greenhous>1c2>2ar
greenroom>24n
grenad>1ah>2gd
grill>1ot>18i
grill>23v>1c2
gristmill>1ve
groceri foodstuff>1gf
groceri>1vx>1wf
grotesqu>16z>1hu
grov orchard>1o1>5xu
gun>2gc>1ry
muzzl>b
trigger>1ue
gutter trough>1ei
guy>23p
gym>1lo
sneaker>274
haberdasheri>1ke>1gf
hallway hall>1hb>1zk
hammer>2d3
hamper>18r>1gu
cart>2f8>1gu
cuff>26h
handiwork>2he>225
handkerchief>20i>1ln
handl grip>1zi
handlebar>1rp
handspik>1rp
truck>1pk
halter>24r
harbor>26t
hardwar>2gd>1rz
hardwar>1rz>b
harem>1ur>1re
harness>1ob
harness>1j6
harp>1j6
hasp>1lz
hat>1q6>1fq
hatchway scuttl>1l6
haven>26t>2ar
mow>1uz>1mu
veil>1o2>1fq
headgear>1fq
cop>1bj>1ea
headgear>1qt
headlight>1ui
headquarter>1lo
headquarter>1y8
hearth firesid>1kk>1re
heater>1j6>1rz
heat>1lo
heaver>1rp
hedg>1m5>18i
heel>5sn
hem>5v7
herringbon>1ln>b
herringbon>1iv
hibachi>1qd
hideaway>2ar
highroad>1qo>24e
highway>24e
hilt>1po
preventiv>1y6>2ar
hobbi>218>b
ho>2d3>1rp
hoist>1j6
holder>1j6
hol>b
holster>26n>228
holster>19j>15m
honkytonk div>1ck
bonnet cowl>228
claw
hook>1lz
hookup assemblag>2bm>1rz
hookup>1gr>1rz
hoop>2ap
hopper>238>1gu
horn>1xw>1j6
horoscop>1j8>1k4
horror>0
hors
hospital infirmari>1c2
hostelri inn>1rc>1c2
hotel>1c2>2ar
hous>1kk>1re>1c2>2ar
hous lodg>2ar>b
hous>228
hut shack shanti>26t>2ar
hub>1zi>1
hulk>26y>2fe
hurdl>18i>1y6
hut>26t>2ar
hut>1cx
idol>23p
imit>1h5>23p
imperial>17q
impl>1rz>b
import>1gf>b
ingredient>1gm>1zi
inhal>1wa>1ka
inlay>1iv>b
insert inset>b>2
inset>20h>23p
inspir>225>1hu
institut>2ar
instru>1j6>1rz
instru>b>2
intak inlet>b
interceptor>1ma>15v
interchang>1sv>5xn
icbm>1wv
interfac>5xg>5sp
interferometer>1ry
decor>1iv>b
interlayer>1u8>b
interlock>1j6>1rz
intersect crossroad>1sv>5xn
interst>1qo>24e
invent innov>1hu>b
iron>26h
irregular>1wg>1gf
island>5y9>5xn
jacket>1ft
jacket>2hn
jail clink
jar>1gu
jeep landrover>1di
jet>15v
jewel
jig>17r
jimdandi jimhickey>0
jimmi>1i1>1ue
joss>1rm
junk>1a9>2fe
jug>1as
juju voodoo>1
jukebox>23b>1vd
pinafor>1k6
junct>5xn>5w1
kamikaz>1ma>15v
keep dungeon
keepsak souvenir relic>1
doghous>1c2>26u>228
kerchief>25m>1o2
ketch>2fe
kettl boiler>21u
key>1j6>1rz
keyboard>1qu
keyboard>1j6>1rz
keyhol>1qv
khaki>1ln>b
kit>1ob>1lc
kit>1gu
kitchen>24n
kitchenett>1ta>24n
knif
knif>2gc>1ry
knit plain>2a7
knit>1ln>b
knob>1po
knob>2ar
knot>1lz
lager>1cx
lab laboratori
lac>1ln>b
lac>1h6
blank>1ny
ladder>29l>29m
lamin>b>2ar
lamp>1j6
lamp>1no
land>2ar>b
land>215
landscap>1z3
landscap>1o1>5xu
lan>b
lan>1zn
lantern>1tq
lapel>1mp
lappet>1mp
lash thong>1rp
lash>24r>1lz
latch>1lz
latch>1uw>1lz
launch>1a9
launcher>16u>2gd
laundri wash>1o2>1fq>1ke
layer>b>2
layett>1t8>1ob
lead>2ap>b
leash tether>1j6
leftfield>5xr
len>1j6
lever>1rp
levis>2e4
librari>24n
liga>1gr
light>1j6
bulb>1tq
light>16l>1lc
likeness>20h>23p
linen>1ln>b
liner>228
link>1lz
lint>1ln>b
lipstick>1vl
quarter>1re>2ar
parlor>24n
load burden>b
local>1gz
local>1ka
lock>1lz
locker>1lz
lockup>1sh
loft attic>1mu>2ar
loft>1mu>2ar
longshot>20c>23p
loom>1vd
loophol>1qv
lotion>1rz
lotion>23m>1wa
loudspeaker speaker>2dk
loung>24n
lower>19n>198
luger>20x
boot>1gj>24n
lug>258
lunchroom>23v>1c2
machin>1j6>1rz
machineri>1vd>1j6
mackinaw>19x>19a
mackinaw>1ft
magazin>225>1hu
magnet>1j6>1rz
mailbox>1b3>1gu
main>20u>2eb
makeup
beetl>1pi
manifold>20u>2eb
manometer>1o9
manor>1vr>1rd
mans>23t>1rd
mans>1rd>1kk>1c2
mantel>26r
mantrap>2do>1j6
map>23p>1hu
marbl>17t
marker>b>2
marketplac>1wf
marque>26u
mascara>1vl
mask>b>1jj>177
masonri>2ar>b
mast>21i
original>1hu>b
masterpiec>2he>225
match>1j6
mat>b
mausoleum>1ou>1ef
maz labyrinth>2bm>1rz
mean>1rz>b
medicin medic>1ka
membran>b
monu>2ar>b
zoo>1lo>b
mend darn>26g
outlet
merchandiz product>1gf>b
metallic>2cl>1h6
metallic>1ln>b
meter>1ry
metro underground subway>22y
microphon mik>2dk
post>1lo
millivoltmeter>2fo>1wj
millwheel>2go
min>1j6
min>b
miniatur>1h5>23p
miniatur>1z3
ministri>1c2>2ar
mirror>23f>1j6
missil>24i>2f8>2gc>1ry
miter>2b5>b
mobcap>1db>1q6
modernism>16z
modific>1h5>23p
moir>1ln>b
mold cast>1gu>1rz
mold>1iv>b
monasteri>23t
monochrom>1z3
monocl>1ud
morgu>1c2>2ar
mortar>1d4
mosaic>16z>1hu
motel>1rc
motif>1iv
motor>1vd>1j6
hill>2ar>b
mouthpiec>1j6
mudguard>1m6>18i
muff>1fq
muffl>1nn
muffler>25m>1o2
mulch>228
mul scuff>28i
munit>16u>2gd
museum>1iy>1lo
musket>1me
ball>27c>226
mut>1j6
nail>1lz
neckti ti>1o2
wrapper>1fq
net>2do>1j6
network>1lo
nightdress>2eq>1fq
nightshirt>1fq
noisemaker>1j6>1rz
notebook
novel>1am>225
nozzl>29e
nud>1z3
nurseri>19e
obelisk>2ar
objectific>23p>1hu
objectiv>1ud
obstacl>1y6>2ar
obstruct>2ar>b
obvers>2b5
offic
oil>1z2
oilcloth>1ln>b
slicker>22z
tanker>26y
salv>23m>1wa
openwork>2he>225
opium>1ka
orchestra>7rn
orthicon>2ec
outfield>5xr
outfit>177>1fq
privi>1c2
oven
overall>1fq
overco>1fu
overhang>2ar
overlay>1u8>b>1iv
overload overburden>1ut
overload>1ut
overnighter>17n>17q
overrid>1j6>1rz
oversho
oxcart>1dr>2fp
oxytetracyclin>16f
packag parcel>1gu>1rz
packinghous>212
packinghous>1c2>2ar
cushion>b>2
padlock>1uw>1lz
paint>1fu>8o4>8g5
paint pictur>16z
palac castl>1vr>1rd
pan
panel>b
panel pan>1z6
pantheon>1wc>2ar
pant>1ln>b
pantri>2ae>24n
paperback>1am>225
parachut chut>1lc
paramagnet>1vi>1j6
breastwork>1n7
sunshad>228
parlor>24n
parsonag>23t>1rd
part port>1
partit>2ar>b
passageway
carriag>1dj
patchwork>22i>19a
path>b
pathway footpath>1zn
patina>1fu
patina>1fu
terrac>2ar
pav
marque>2c8>26t
pectoral>1iv
peg>1lz
pegboard>2b5
pen>1rp
pen>1l2
pencil>1rp
pendulum>16l>1lc
waft>1ml>1kz
penthous>16j>1re
metrazol>1wa>1ka
perch>1j6
percolator>1g2>21u
perfor>1qv
perfum>1rz
peripheral>1lc
pew>19m
pharmaceutical>1wa>1ka
record disc
photograph photo>23p>1hu
photomontag>1g5>20h
piano
pal>8nh
pickup>2e5
pictur>23p>1hu
piec>1zi>1
piec>2
pier wharf>215
pier>1j6
stilt>2ew
pill>1jz>1wa
pill>b
turban>1q1
pillori>1ry
pillow>1z0
pin
pinnacl>29w>2db
pip>2eb
pip>2eb
piqu>1ln>b
pistol>1me>1p9
pitfall>2do>1j6
pitcher>1gu
pitchfork>2d3
planner>1xx
plant work>2ar
plat>1vu>23p
plat>b
platform>2b5
playback>1lc
playground>2hr>5uc
toy>b>2
pleat>7x3
plow>2d3>1rp
plug>1y6
plumb plummet
plumb>1lo
plush>1ln>b
ply>1u8>b
ply>2ai
pocket>21z>17m
pol>24j>1rp
wagon>2e5
pommel>1po
pommel>1po
poncho>1fj
pool>b
poplin>1ln>b
porch>2ar>b
portabl>2em
portal>1l6
portfolio>1gu
portrait>1ul>20h
pot>1gu
dop gag
potentiometer>23u
potentiometer>1ry
potteri>2f0
pouch>17m>1gu
prescript>1wa>1ka
press>1zi>1
preventiv>23m>1wa
print>16z
prod goad>1j6>1rz
product>1hu>b
projectil missil>2gc>1ry
prop>1
protect>b
saloon>2by>1c2
punctur>1qv
punt>1a9>2fe
purl>2a7
purl>2cl>1h6
button>2bh
pyrometer>2cg
quarrel>16y>226
quill>1zx
quilt>19a
quirk>7w8>7we
quirt>2gq>1ry
radar>1ry
radial>2cw
radiator>1qd>1j6
radio>237
raft>b
rafter>197>20i
rag shred>20i>1ln
rail>22y
railhead>2ad>1iy
railhead>5u3
rail>18i>1y6
rail>1lc
railroad railway>b
railway railroad
waterproof>1ft
ramp inclin
rampart>1ky>1xc
ramrod>24j>1rp
ranch>1lx
rathol>24n
rattl>218>b
back>2b5
receiver
receptacl>1gu>1rz
recorder>1lc>1rz
record>4e2>q
phonograph>1vd>1j6
rectifier>1j6
refill>1wg>1gf
refill>220>1wa
reflector>1j6>1rz
refrigerator icebox
regulator
rein>2aj
releas>1wg>1gf
relic>b
remak>1hu>b
remedi cur therapeutic>1wa>1ka
remot>1j6>1rz
repertori>1iy>1lo
represent>1hu>b
reserpin>1wa
reservoir>61b>5za
reset>1j6>1rz
residens>1rd>1kk>1c2
resistor>1j6
restaurant>1c2>2ar
retort>1gu
rever>1tz
reversibl>1o2>1fq
revet>228
revet>18i>1y6
revolver>20x>1me
revolver>1js
rib>1j6
riddl>27s
rid
rooftre>197>20i
rifl>1me>1p9
rig>1ob>1lc
rigger>253>1bv
tackl>1ob>1lc
rightfield>5xr
rim>1r4
rivet>1lz
road rout>b
roadblock barricad>18i>1y6
roadway>24e
rob>1o2>1fq
rocket projectil>2f8>1gz
rod>1rp>1rz
rodeo>1zy>1l2
roof>228
roof>228
room>2ar
roost>204
roost>26u>228
cellar>b
rop>b
rosett>1iv
rotor>1rp
round>164>2gd
royal>258
elastic>2ap>1j6
rudder>1j6
rug carpet>1rz
ruin>1c2>2ar
ruler
speak>1b6
russet>1ln
sabl>1bv>1rp
sack>17m>1gu
saddlebag>17m>1gu
saf>1b3
saf>1ib
sail>20i>1ln
salon>24n
salon>277>1wf
sampler>29r
sandal>274
sari>1k6
satellit>1lc>1rz
satin>1ln>b
saw>2d3
sawhors
scaffold>5fj>n
scaffold>215
scan>20h>23p
scapular>1o2>1fq
scarf>1o2>1fq
sceneri>23p
schematic>1j8>1k4
school schoolhous>1c2>2ar
scimitar>2bk
scoreboard>2ar
scourg>2gq>1ry
cover>b
screen>2b5>b
screwdriver>2d3
scribbl>1k4>23p
scuffl>1qs>2d3
sculptur>16z
scuttl>1gu>1rz
seal>1lz
seam
searchlight>1ui
escritoir>1iz>2bn
seg>1zi>1
sedan>1di
sedan>1gz
seedb>199>5xu
seeker>226>2gc
teeter>218>b
seismograph>1ry
separ>1o2>1fq
serg>1ln>b
serpent>1mi
settl>19m
sewer>20u
sew>1hu
shackl hamper>1j6
shackl>1rp
waist>1zi>1
shantung>1ln>b
shard frag>20i>1zi
shawl>1fj
sheath>228
overlay>228
shed>1c2
shroud>b
shelf>1j6
shell>164>2gd
shelter>2ar>b
shelter>228
shield>16x>228
shield>228
shield>26w>228
ship>2fe>1hr
ship>1gz>1rz
shipwreck>26y>2fe
shirt>1o2>1fq
shirtsleev>28f
cushion>1j6
sho
sho>1gu
shoelac shoestr>1tm>1h6
shop stor>1wf
shop>1gf>b
shor>197>20i
short>5xr
shortcut>24e
shot>226>2gc
shotgun>1me>1p9
shovel>2d3
shower>1mk
showerhead>1xz>29e
shrapnel>26s>164
shrin>1c2
shroud>b
shunt>1j6
shutter>19y>228
shuttl>1gz
birdi shuttl
sickroom>24n
sidewalk>1zn
sidewinder>1wv>24i>2gc
sid>22x
siev>1mc
muffler>1j6
silhouett>1k4>23p
silk>1ln>b
sill
silo>2db>2ar
silo>1lo
vest undershirt>1o2
sink>1mk
six>1a2>1jc
sketch>1k4>23p
skid>8qe>8nh
skiff>1a9
skin>2b5>b
skirt>1o2>1fq
skullcap>1db>1q6
skylight>2h1
skyscraper>1c2>2ar
slab>1a2>b
slack>2e4>1o2
slapstick>1j6
slat>8nh
slat>2bo>28a
sleev
sleev>1gu
slingshot sling catapult>218>b
slipper
slit>b
sloop>2fe
slot>28j
smokehous>1c2
snapshot>20c>23p
snar>1kc
snip>20i>1zi
snuffbox>1b3>1gu
snuffer>1rp>1rz
soap>1ff>8m7
soddi>1rd>1kk>1c2
sofa couch loung>1no
sol>5sn
sonar>1ry
sonogram>20h>23p
spad>27e
spad>1dl
spar>1gm>1zi
speakeasi>18j>24n
spear lanc>2gc>1ry
spear gig lanc>1rp>1rz
specific>1wa>1ka
spectacl>23p
spectacl glass>1ry
spectator>274
spher>b>2
spik>1lc
splic>1gr
speak>1j6
spoon>1gu>1rz
spotlight>1tq
spout>b
spring>1j6
sputnik>25e>1lc
squelch>1f8
stabl>1c2
stadium>2ar>b
staff>2a1>1rp
stair step>29m
stairway staircas>b
stall>1gj>24n
standbi>b
starboard>2b5
starter>1xb
stat>1lo>b
statu>25y
steakhous>23v>1c2
steambo>1a9>2fe
steamship>26y>2fe
steepl spir>2db>2ar
stair>1j6
stereo>20c>23p
stern>236
stethoscop>1ry
stick>1rp>1rz
stickpin>20s
still>20c>23p
stilt>21i>24j
stimulant>1ka
stirrup>1j6
stitch>26g
stock inventori>1wg>1gf
stockad>1n7
ston>b
stool>1no
cock>1m0>23h
storehous depot storag>1iy>1lo
storeroom>24n
stoop>18q
stov>1qd>1j6
straightaway>264>1zi
strand>b
strap>1rp
streamliner>2di
street>2ck>24e
street>2ck>24e
streetlight>1tq
string twin>1h6
strip>b>2
strop>2aj>1rp
structur>b>2
strut>1b6
stud rivet>1iv>b
studio>16j>1re
stuff>1
submarin sub
subsect>264>1zi
subst>29r>1lo
suit>1o2>1fq
suit room>16j>1re
total aggreg>2>1
sundial>2cs
superhighway>2bm
supermarket>1p6>1vx
surfac>b>2
swab mop>1rp
swab>1rp>1rz
swatch>20i>1ln
swath>180
swath>b
sweatband>2ap
sweatband>2ap
sweater>1o2>1fq
sweatshirt>2bd
swimsuit>1o2>1fq
swing>218>b
switch
switchboard>1e8
swivel>1hj
sword steel>2gc>1ry
synagog>1c2
system>1rz>b
tabl>1no
tablet>28a>1a2
tabletop>2b5
tack>1xp>1lz
tailg>1o4
tamper>2d3>1rp
tank>1gu
tank>2f8
tap>2ap>b
tapestri>1ln>b
tarpaulin>1d9>1ln
tavern>1c2>2ar
shooter>1vv>17t
teacart>1pk
teakettl>1t2>21u
technical>20g>2e5>2f8
te>1j6
telegraph telegraphi>16l>1lc
telephon phon>1lc
templ>1c2
ten>1c2
tent>26t>2ar
fly>1mp
terminal depot>29r>1lo
terminal
terrycloth>1ln>b>2da
theater>1c2>2ar
transit>1ry
thermocoupl>2cg
thermometer>1ry
thermopil>2cg
thermost>23h
thill>24j
thoroughfar>24e
thread>1h6
thro>b
thron>1ec
thumb>b
thwart>1b6
til>28a>1a2
timber>197>20i
timepiec>1ry
timer>2cs
tin>1gu
iodin>1wa>16h
tir>1r4
tobacco>1ka
to>b
toilet lavatori john privi bathroom>24n
toilet pot thron>1mk
tollhous>1aq
tollg>1o4
tool>1rp>1rz
tooth>2ar
toothbrush>1bv>1rp>1rz
toothpast>1ff
torch>1ui
tormentor>25n
towel>20i>1ln
towel>1ln>b
tower>2ar>b
toy>1h5
trac>1k4>23p
tractor>2e5
rotari roundabout>1sv>5xn
trail>24e
rig>2e5
train>1gz
tranquilizer>1ka
transducer>1j6
transformer>1j6
travers>1b6
transport transit>1lo>b
trap>1j6>1rz
trap>20u
travers>197>20i
tray>238>1gu
tread>2b5>b
treadmill>1ve
treadmill>1j6
trench>1jn
trestl>25h
trestl>2db
thre>1dl
tricolor>1ml>1kz
trigger>1j6>1rz
trim>1iv
tripod
troika>1dq
trouser pant>1o2>1fq
truck
baton>2a1
trundl>2go>7v9
trundl>198
trunk>17q
tub>1gu
tub
tub>1j6
tug towbo>1a9>2fe
tumbler>1oj>1gu
tunnel>1zk
turban>1q6>1fq
turnpik>1lj>1qo
turnpik>1o4
turntabl>215
turntabl>2dr>238
tweed>1ln>b
typewriter
ultracentrifug>1e9>16l
umbrella>26u
subway>2ef>1zk
underwear>1o2
uniform>1fq
universiti>2ar
upper>20i>8j9
upper>19n>198
upright>20e
upright vertical
upstair>1zi>1
urn>2f4>1si
urn>21u
utensil>1rp>1rz
vaccin>8p6
valv>1j6>1rz
caravan>1cz
vas>1si
vault>1ou>1ef
vault>2ae
buck>1r9
vehicl>1gz>1rz
velor>1ln>b
velvet>1ln>b
vent>1qv
ventil>2bm
veranda verandah>21p>2ar
vessel>1hr>2f8
vest>1o2>1fq
victrola>23b
viewer>1j6
vignett>20c>23p
vineyard>1lx
violin fiddl>1az
viscometer>1ry
viyella>1ln>b
volleyball>17t
voltmeter>1wj
wagon>2f8>1gu
wall>1zj>2ar
wallet>1gu
outlet>1mj
wand>24j>1rp
wardrob>1no
wardrob>5gd>n
wardroom>1ur
warehous>2ad>1iy
warhors>16z
wash>1z2
washbasin washbowl>18q
washbasin washbowl lavatori>280
wastebasket>1gu>1rz
watch>2cs
closet>2cz>24n
watercolor>1z3
watercolor>1z2
waterway>b
waterproof>1ln>b
waterproof>1fu
way>2ar>b
waysid roadsid>5v7
weapon>1ry>1j6
arm munit>1rz>b
weatherstrip>2ap>b
weav>1iv
web entangl>2do>1j6
weed>1o2>1fq
weed>2ap
weight>1lc
weir>1im>18i
weir>1m5>18i
well>b
well>1gu
wheel
wheelchair>1ec
whip>1ry>1j6
whisk>1bu
brothel bawdyhous>1c2>2ar
wicker can>2he>225
grill>b
wig>177
wildc>2gm
willow>1vd
windbreak>1qg>1m5
windmill>1od>1l5
windmill>1ve
window
window>b
windowpan>1z5
windowsill>27w
windshield>228
wineglass>1oj>1gu
wing>1j6
offstag backstag>215
wir>1uh
wir>1j6
woodsh>26p
woodwork>2he>225
wool woolen>1ln>b
work>225>1hu
workbench>2hj>2bn
work>b
work>1j6
workshop shop
worktabl>2bn>1no
worst>1ln>b
worst>2cl>1h6
wrap>1fj
wrapper>b
wreath>5fj>1iv
wreckag>1zi>1
yacht>2fe>1hr
yard ground>5uc>5xr
yardstick>250
fruit>225>1hu
yok>1ln>b
coupl>1gr>1rz
trait>f
personaliti>f
identiti individualiti>2hx>f
aloneness>2i1
privaci>2hz
disposit tempera>2hw
moral>2i1
compulsiviti>2hw>f
emotionaliti emotionalism>2hw>f
tenderness>2i4
sentimentaliti>2i4>2hw
pass>2i4>2hw
tempera>2i4>2hw
blood>2i1
excitabiliti>2i4>2hw
blandness>2hw
coldness>2hw
stoicism>2hw
cheerfulness cheer>f
liveliness
vitaliti verv>2if
enthusiasm>2if
inertia>2hw>f
passiviti>2ii>2hw
numbness>2ij>2ii
torpor>2ij>2ii
indolens>2ii>2hw
perfectionism>2i1
toleranc>2i1
patiens>2i1
complaisanc complianc>2i1
bitterness>2i1
willingness>2i1
readiness eagerness>2is>2i1
unwillingness>2i1
hesitanci hesit>2iu>2i1
earnestness>2hw>f
commit>2iw>2hw
graviti>2iw>2hw
solemniti>2iw>2hw
giddiness>2hw
expansiveness>2hw
secreci>2hw
socialiti>2hw
sociabiliti>2j3
camaraderi>2j4>2j3
friendliness>2i1
intimaci>2j6>2i1
amiti>2j6>2i1
neighborliness>2j6>2i1
aloofness>2i1
hostiliti>2i1
aggress>2i1
virulens>2jb
flexibiliti>35z
recklessness>2hw
desper>2jf
caut>2hw
vigilanc>2hw
carelessness>2hw
inadvertens>2hw
negligens>2jj
derelict>2jl>2jj
laxness>2jl>2jj
masculiniti>2hw>f
manfulness>2jo>2hw
femininiti>2hw>f
reliabiliti
irresponsibiliti>2hw
unconcern>2js
appearanc>2lp>f
impress effect>2ju>2lp
perspectiv>2ju>2lp
persona imag>2ju>2lp
semblanc>2ju>2lp
pretens pretext>2jy>2ju
disguiz camouflag>2jy>2ju
verisimilitud>2jy>2ju
countenanc visag>2ju>2lp
express look fac>2k2>2ju
leer>2k3>2k2
mark>1iv
stri>2k5
collar>2k6
speck pinpoint>2kc>2k5
crisscross cross>2k5
hatch>2kb>2k5
shad>2k5
patch fleck>2k5
fret>2kc>2k5
beauti>2ju>2lp
glori>2ke>2ju
glamor>2ke>2ju
loveliness>2ke>2ju
prettiness>2ke>2ju
charisma>2ke>35j
appeal charm>2ke
bind>2lp
lur>2lp
ugliness>2ju>2lp
blemish mar>2ju>2lp
goug>2ko>2ju
scar>2ko>2ju
blot>2ko>2ju
blotch>2kr>2ko
stain>2ju>2lp
tarnish>2kt>2ju
baroqu>2tu
decorativeness>2ju>2lp
coat finish>2kw>2ju
luster>2kx
clearness clariti>2lp>f
translucens>2kz>2lp
distinctness>2kz>2lp
definit>2l1>2kz
legibiliti>2l1>2kz
focus>2l1>2kz
obtrusiveness>2xc
predomin predominanc
eas>2lp>f
hardship rigor severiti>2lp
subtleti>2lp
inconveniens worri>2lp
harmoni>2m3
agre correspondens>2m3
conformiti>2lc
justness niceti>2ld>2lc
suitabiliti>2lp>f
feliciti>2lf
fitness>2lf>2lp
qualific mak>2lh>2lf
conveniens>2lf>2lp
timeliness>2lj>2lf
availabiliti>2lj>2lf
publiciti>2lp>f
spinnabiliti>2lp>f
etho>f
qualiti>f
natur>2lp>f
humaniti manhood>2lp>f
mystiqu>2lp
qualiti caliber calibr>30y>2tb
superioriti>2lt>30y
fineness>2lu>2lt
excellens>2lp>f
ultim>2lp>f
wonderfulness>2lw>2lp
magnificens>2lw>2lp
expansiveness>2lz>2lw
majesti>2lz>2lw
inferioriti>2lt>30y
characteristic>2lp>f
hallmark trademark stylemark>2m3>2lp
aspect>2m3>2lp
reversibiliti>2lp
variabiliti>2lp
diversiti>7xp>g
constanci>2lp
monotoni>2m9
monotoni sameness
sameness>2lp>f
oneness>2mc
similariti>2mc>2lp
approxim>2me>2mc
likeness similitud>2me>2mc
parallelism>2me>2mc
uniformiti>2me>2mc
homogeneiti>2mi>2me
consistenci consistens>2mi>2me
sort>2me>2mc
analog parallel>2me>2mc
compar>2mg>2me
resemblanc>2mg>2me
equaliti>2mc>2lp
equivalens>2mp>2mc
differens>2lp>f
differential>2mr>2lp
discrepanci disagre>2mr>2lp
diversiti varieti
inequaliti>2mr>2lp
nonequivalens>2mv>2mr
gap spread>2mv
gulf disconnect>2mv
certainti>2lp>f
inevitabiliti>2mz>2lp
sureti>2mz>2lp
givenness>2mz
probabiliti>2lp>f
odd>2n5>2n3
likelihood>2n3>2lp
uncertainti>2lp>f
doubt>2n6>2lp
indefiniti>2n6>2lp
literalness>2na
physicalness corporealiti>2lp>f
unrealiti>2lp
specificiti>2lp
specificiti>2lp
individualiti individualism>2hw>f
singulariti uniqueness>2ne>2hw
peculiariti specialti>2ne>2hw
idiosyncrasi foibl>2ng>2ne
prevalens>2lp
currenci>2ni
universaliti>2lp
totaliti>2lp
simpliciti>2lp>f
complexiti>2lp>f
tapestri>2nn>2lp
regulariti>2lp>f
periodiciti>2np>2lp
rhythm>2nq>2np
orderliness>2np>2lp
uniformiti>2np>2lp
homogeneiti>2nt>2np
irregulariti>2lp>f
variabiliti>2nv>2lp
mobiliti>2lp>f
maneuverabiliti>2nx>2lp
restlessness>2nx>2lp
immobiliti>2lp>f
awfulness>2lp
authenticiti legitimaci>2lp
validiti rigor>2lp
completeness>2lp
naturalness>2lp>f
spontaneiti>2o5>2lp
air pos
supernaturalism>2lp
lethaliti>2lp
adequaci>2lp
mediocriti>2lp
strangeness
quirk>2oc
singulariti>2oc
eccentriciti>2oc
originaliti>2lp>f
freshness novelti>2og>2lp
orthodoxi>2lp
traditionalism>2oi
correctness>2lp>f
error>2lp
accuraci>2lp>f
accuraci>2lp>f
precis>2om
fideliti>2om>2lp
inaccuraci>2lp>f
instabiliti>2js
reproducibiliti>2jr
irreproducibiliti>2js
merit>33n
desert>2ou
populariti>2lp>f
legitimaci>2lp
illegitimaci>2lp
eleganc>2lp>f
eleganc>2lp>f
dash flair>2oz>2lp
delicaci>2oz>2lp
breed>2oz>2lp
chic>2oz>2lp
magnificens brillianc splendor grandeur>2oz>2lp
pompousness>2lp
legibiliti>2lp
expressiveness>2lp>f
clariti luciditi clearness>2lp
unambiguiti>2p9
inscrutabiliti>2lp
obscuriti abstruseness>2lp
righteousness>2q7>2lp
rectitud>2pd>2q7
pieti>2pd>2q7
religiousness>2pf>2pd
sin sinfulness
humaniti>2lp
merci>2lp
compass>2pj
brutaliti>2q1
generositi>2qc
unselfishness>2pm
altruism>2pn>2pm
meanness>2hw
selfishness>2hw
opportunism>2pq
initiativ>2hw
ambit>2hw
aspir>2pt
aggressiveness>2hw
boldness>2pv
audaciti>2pw>2pv
fairness>2qe>2pd
tact
diplomaci>2pz
malevolenci
spit>2q1
antenna>35z
crassness>366
callousness>366
meanness>2q1
moraliti>2lp>f
rightness>2q7>2lp
virtu>2qc>2q7
consciens>2q7>2lp
religiousness>2qa
good goodness>2q7>2lp
chastiti>2q7>2lp
justic justness>2pd>2q7
depraviti>2lp
anomi>2lp
injustic
wrong>2qh
diviniti>2lp>f
sanctiti>2lp>f
courag braveri
nerv>2ql
heroism gallantri valor>2ql
boldness dar>2ql
audaciti temeriti>2qo
brazenness>2qo
pluck>2ql
cowardic
timiditi>2qs
firmness resolv>2hw>f
willpower>2qu>2hw
nerv>2qv>2qu
stubbornness>2qu>2hw
intransigens>2qx>2qu
determin>2qu>2hw
persistens persistenci tenaciti>2qz>2qu
diligens>2qz>2qu
assiduiti>2r1>2qz
intentness>2r2>2r1
irresolut>2hw>f
unpredictabiliti>2r4>2hw
indecis>2r4>2hw
sinceriti>2rd>2rb
integriti>2rb>2pd
incorruptibiliti>2rb>2pd
nobiliti grandeur>2pd
honesti>2pd>2q7
candor>2rb>2pd
truthfulness>2rb>2pd
veraciti>2rd>2rb
fideliti>2lp>f
dedic>2rf>2lp
loyalti>2rf>2lp
allegianc>2rh>2rf
patriotism nationalism>2rh>2rf
americanism>2rj>2rh
infideliti>2lp>f
disloyalti>2rl>2lp
treason>2rm>2rl
betrayal>2rn>2rm
treacheri>2rm>2rl
innocens naturalness>2lp
simpliciti>2lp
restraint>2hw
sobrieti dryness>2rs
inhibit>2rs
continens>2rs
taboo>2ru>2rs
digniti>564>h
egotism>2hw
arroganc
condescens>2rz
hubris>2rz
clannishness exclusiveness>2rz
humiliti>2hw>f
wisdom>2hw>f
statesmanship>2s4>2hw
folli foolishness>2hw>f
absurditi>2s6>2hw
objectiviti>2hw
prudens>2s4
foresight>2s9
distrust mistrust>2hw>f
slovenliness>2hw
demeanor conduct>2hw>f
manner>2sd>2hw
proprieti>2sd>2hw
decorum>2sf>2sd
rightness>2sf>2sd
correctness>2sf>2sd
modesti reserv>2sf>2sd
decenci>2sf>2sd
modesti>2sk>2sf
improprieti>2sd>2hw
enormiti>2sm
obsceniti>2sm
composur calm calmness equanimiti>2i1
aplomb cool>2sp>2i1
sereniti tranquiliti>2sp>2i1
fluster>2i1
obediens>2hw
passiviti>2st
defianc>2hw
insubordin>2sv
balkiness>2hw
stubbornness>2hw
disobediens>2hw
manner>2sd>2hw
comport mien>2t0>2sd
digniti>2t1>2t0
politeness>2t0
chivalri gallantri>2t0
deferens>2t0
rudeness>2t0>2sd
cruditi>2t6
abruptness curtness>2t6>2t0
contempt>2t6>2t0
insolens>2t6>2t0
properti>f
immediaci>2m3
robustness>2m3>2lp
streak>2m3>2lp
herediti>2tb>f
heritag>f
background>2tg>f
birthright>2tg>f
train breed>2tg
rais rear nurtur>2tg
ancestri>2tf
origin descent>2tl
ag>2tb>f
antiquiti>2tn
vintag>2tn
freshness>2tn
crispness>2tq
longeviti senioriti>2tn
childishness>2tn
manner mod styl way fashion>2tb>f
drap>2tu>2tb
setup>2tu>2tb
signatur>2tu>2tb
wis>2tu>2tb
hang>2tu
structur>2u2>2tb
framework fabric>2u0>2u2
composit>2tb>f
consistenci consistens>2tb>f
viscositi>2u3>2tb
adherens>2u4
cohesiveness>2u4>2u3
softness>2u3>2tb
porositi>2u3>2tb
absorbenci>2u8
soliditi>2u3>2tb
densiti>2ua
desir
hunger thirst>2uc
greed>2uc
avaric covetousness>2ue>2uc
retentiveness>2ue
textur>2tb
smoothness>2uh
slick>2ui>2uh
roughness>2uh
harshness scratchiness>2uk>2uh
grain woodgrain
brightness
glar brillianc>2un
dazzl>2un
glitter glisten>2un
flash>2un
glint>2un
sparkl twinkl spark>2ig>2k3>2k2
radianc shin>2un
gleam>2uu>2un
luster>2uu>2un
luster brillianci splendor>2un
polish>2uu>2un>2ui>2uh
glaz>2uy>2uu>2ui
color>2tb
mottl>2v0
shad tint>2v0
black blackness>2v0
eboni>2v3
whit whiteness>2v0
bleach>2v5
ivori pearl>2v5
gray>2v0
red>2v0
crimson>2v9
claret>2v9
win>2v9
maroon>2v9
vermilion>2v9
orang>2v0
yellow>2v0
blond>2v0
amber gold>2vg
lemon>2vg
ocher>2vg
green>2v0
blu>2v0
navi>2vm
purpl>2v0
lavender>2vo
mauv>2vo
violet>2vo
pink>2v0
coral>2vs
brown>2v0
tan>2vu
dun fawn>2vu
sepia>2vu
pastel>2v0
complexion>2v0
pallor>2vz>2v0
smell aroma odor>2tb>f
bouquet fragranc>2w1>2tb
sound>2tb
ring>2w3
voic>2w3
silens>2tb
hush stillness still>2w6
speechlessness>2w6
quietness>2w6
pitch>2tb
trebl>2wa
tenor>2wa
bass>2wa
ton>2wa
tun>2wa
timbr>2tb
harmonic>2wg
harshness roughness>2lp
fullness>2tb>f
sonoriti vibranci>2wg
tang zest
aciditi>2tb
sweetness>2tb
dominanc>2tb
physiqu build>2tb
blubber>2tb
corpulens overweight>2wq
plumpness>2wq
thinness>2tb
statur>2tb
postur>2tb
grac>2wv
suppleness>2wv
stiffness>2wv
physiologi>2tb
gender
maleness masculiniti>2x0
echo reverber
temperatur>r>2tb
enthalpi>2tb
boil>2x3
simmer>2x3
cold>2x3>5yw
chill>2x7>2x3
coolness>2x7>2x3
cool>2x7>2x3
hotness heat>2x3
visibiliti
luminositi>2tb
luminescens glow>2xd
sensitiviti>2tb
elasticiti>2tb
resiliens>2xg
bounc>2xg
giv>2xg
plasticiti>2tb
flexibiliti>2xk
suppleness>2xl
mass>r>2tb
equivalent>2xn
meq>2xn
weight>2tb
heaviness>2xq
heft>2xr>2xq
weightlessness>2xq
momentum>2tb
strength>2tb>f
might>2xv>2tb
vigor>2xv>2tb
robustness>2xv>2tb
toughness>2xv>2tb
firmness>2xv>2tb
fortitud>2ql
backbon gut>2y1>2ql
enduranc>2xv>2tb
toughness>2y3>2xv
toleranc>2y3>2xv
invulnerabiliti>2xv>2tb
potenci effectiveness>35j>2lp
momentum>2yb
energi vigor>2yb
athleticism>2y9
intensiti>30y>2tb
badness severiti>2yb>30y
seriousness>2yc>2yb
vehemens emphasis>2yb>30y
ferociti fierceness vehemens violens wildness>2yb>30y
savageness>2yf>2yb
concentr>2tb>f
titer>2yh>2tb
feebleness>2tb
enerv>2tb
lethargi>2tb
vulnerabiliti>2tb
exposur>2ym
sequens success
pelt>2yo
tim
prioriti precedens>2yq
punctualiti>2yq
conjunct>2yq
overlap>2yt
timeliness>2yq
presentness>2yq
moderniti modernism>2yw
length>2tb
longeviti>2yy
breviti transiens>2yy
permanens>2yy
durabiliti>2z1>2yy
persistens>2z2>2z1
transiens>2yy
mortaliti>2yy
immortaliti>2z1>2yy
viabiliti>2tb>f
infrar>8w0>8wc
speed
celeriti rapiditi
instanci>2za
despatch>2za
hast hurri>2z9
suddenness>2zd>2z9
acceler>4u2>4tg
deceler slow retard>4u2>4tg
slowness
procrastin>2zh
spatialiti>2tb>f
flatness>2zj
directionaliti>2zj>2tb
shap configur contor>2zj>2tb
topographi>2zm>2zj
lobulariti>2zm>2zj
symmetri>2zj>2tb
regulariti>2zp>2zj
asymmetri imbalanc>2zj>2tb
directiviti directionaliti>2zr
directiviti>2lp>f
list lean>o
gradient slop>o
downgrad>2zv
rak slant>2zv
abruptness>2zv
hollowness>2zm
convexiti>2zm>2zj
narrow>2zm>2zj
taper>301>2zm
rotunditi>2zm
plac>o
composit compos>304
proportionaliti>304
align>304
tru>307>304
coincidens>o
marginaliti>o
postur attitud>2tb
pos>30b
matsyendra>30b
sprawl>30b
stanc>30b
spac>304
tuck>30b
distanc>30g>304
nearness>30i>30g
proximiti>30j>30i
wavelength>30i>30g
span>30i>30g
distribut dispers>30g>304
dissemin>30n>30g
scatter>30n>30g
concentr densiti denseness>30g>304
clearanc>30i
remov>30i>30g
magnitud>2tb>f
proport>30t>2tb
order>30t>2tb
probabiliti>r
dimens>30t>2tb
degre level>2tb>f
grind>30y>2tb
depth>30y>2tb
profunditi>310>30y
superficialiti shallowness>310>30y
glibness>312>310
siz>2tb>f
larg>314>2tb
petit>314>2tb
small>314>2tb
stout>314>2tb
tall>314>2tb
high>30y>2tb
extrem>30y>2tb
multipliciti>30t>2tb
siz>30t>2tb
bulk volum>30t>2tb
intensiti>30t>2tb
circumferens>31d>30t
diameter diam>330>30x
radius>330>30x
thickness>30x>30t
caliber calibr>31h>330
thinness>30x>30t
greatness immensiti>31d
enormiti>31m
spaciousness>31d
smallness>31d>30t
amount>30t>2tb
quantiti>31q>30t
amplific>31q
decr>31q>30t
rais>31q
boost hik>31q
smallness>31q>30t
suppl>31q
adequaci>2lp>f
inadequaci deficienci>31q>30t
deficit shortag>31z>31q
abundanc>31r>31q
amplitud>321>31r
plenti plenitud>321>31r
profus richness>321>31r
wealth>321>31r
greenness>324>321
scarciti>31z>31q
pauciti>327>31z
moder>30y>2tb
excess>30y
excess surplus>321
glut surfeit>321
redundanci>32a
margin>31q>30t
number>31q>30t
multipliciti>32f>31q
majoriti bulk>32f>31q
minoriti>32f>31q
extent>30t>2tb
coverag>32j>30t
frontag>32j>30t
limit>32j>30t
utmost maximum>32m>32j
verg>32m>32j
scop rang reach compass>32j>30t
ballpark>32p>32j
confin>32p>32j
register>2wg
horizon>32p>32j
sweep expans>32p>32j
gamut>32p>32j
spectrum>32p>32j
palett>32p>32j
expans>32j>30t
acreag>32y>32j
length>r>2tb>30x>30t
yardag>30i>30g
mileag>30i>30g
altitud>30i
ceil>333
prolong>330
shortness>330>30x
depth>32j>30t
sound>337>32j
shallowness>337>32j
superficialiti>339>337
width breadth>30x>30t
narrowness>33b>30x
fineness>33c>33b
height>30x>30t
highness>33e>30x
worth>2lp>f
valu>33g>2lp
merit virtu>33g>2lp
worthlessness>2lp>f
idleness>33j>2lp
damn darn shuck>33j>2lp
vaniti>33j>2lp
goodness>2lp>f
benefit welfar>33n>2lp
sak interest>33o>33n
behalf>33p>33o
better>33n>2lp
optimum>33n>2lp
bad badness>2lp>f
wors>33t>2lp
evil>33t>2lp
pric cost>33h>33g
luxuri>33w
fruitfulness>2lp>f
productiviti>33y>2lp
ariditi>2lp>f
utiliti usefulness>2lp>f
detergenci>341>2lp
funct purpos us>341>2lp
avail>341
instrumentaliti>341>2lp
uselessness>2lp>f
futiliti>346>2lp
worthlessness>346>2lp
viabiliti>341
realism>341
feasibiliti>341
competens>35z>2lp
proficienci>34c>35z
incompetens>366>2lp
asset>2lp>f
resourc>34f>2lp
aid assistanc>34g>34f
recours>34g>34f
resourcefulness>34g>34f
advantag>34f>2lp
favor>34k>34f
handicap>34k>34f
lead>34k>34f
profit gain>34k>34f
profitabiliti>34o>34k
privileg>34k>34f
superioriti>34k>34f
fort specialti>34f>2lp
good>34k>34f
advisabiliti>33n
disadvantag>33t
limit>34v
defect>34v
toll>33h>33g
catch>34v
poison>2lp
positivism>2lp>f
assertiveness>351>2lp
importanc>33h>33g
prominens>353>33h
greatness>353>33h
significanc>353>33h
meaningfulness>356>353
urgenci>353>33h
sharpness>358>353
instanci>358>353
trivialiti>33h
insignificanc>33h
aimlessness>35c
right>3mx>3lv
access>35e>3mx
du>35e>3mx
access>35e>3mx
privileg>35e>3mx
power powerfulness>2lp>f
color vividness>35j
sway>35j>2lp
influens>35j>2lp
forc>35m>35j
tentacl>35m
pressur>35n>35m
control>35j>2lp
authoriti authoriz potenci>35q>35j
rein>35q>35j
lordship>35r>35q
jurisdict>35j>2lp
disposal>35j>2lp
veto>35j>2lp
effectiveness>35j>2lp
efficaci>35x>35j
abiliti>2lp>f
capabiliti>35z>2lp
capaciti>360>35z
strength>360>35z
firepower>362>360
impotens impotenci>2lp>f
helplessness weakness>364>2lp
inabiliti>2lp>f
romanc>2lp>f
analyticiti>2tb>f
patho poignanci>2lp>f
optimism>2i1
pessimism>2i1
responsiveness>2lp>f
bodi>2
build figur physiqu anatomi flesh>36d
person>36e>36d
cadaver corps stiff
region
skin
epidermis>5xe>5v6
plaqu>2kc>2k5
freckl>2kc
por>36r>36o
tubul
passageway
anastomosis>89h>89c
orific>36o
duct>36o
sinusoid>36o
hair
man>36t
part>i
hairdo>36t
bouffant>36w>36t
haircut>36w>36t
lock whorl>36t
bob>36w>36t
braid>36w>36t
chignon>36w>36t
permanent>36w
thatch>36w>36t
beard whisker>36t
imperial>375
mustach>36t
toothbrush>377
tissu
flesh>379
parenchyma>379
fat>379
bon
cheekbon>37d
jowl>3af>37d
nasal>37d
kneecap>37d
phalanx>37d
rib>37d
sternum>37d
tooth>37d
chopper pear>37l>37d
turbin>37d
cartilag>379
muscl>379
muscl>37s
antagonist>37q
organ
vital>37s
baroreceptor>37s
tongu>37s
mouth>36q>36o
yap>37y
mouth>36q
gum>379
anterior>37l>37d
posterior>37l>37d
crown>5xm>5wh
ey>37s
eyebrow brow>36t
eyelid lid
lash cilium>36t
eyeball orb
pterygium>38e
diaphragm>39m>39d
intima>39d
pupil>5yz>612
ear>37s
labyrinth>37s
mucosa>39d
gland>37s
thyroid>38f
adrenal>38f
arteri>38r
aorta>38i
arteriol>38i
liver>37s
pleura>39d
heart pump>37s
cusp leaflet
myocardium>37p
stomach>37s
vessel
milk>5ad>a
blood
gor>38t
bloodstream>38t
clot>5gq>5gj
serum
antiserum>38x
ejacul com
secret
tear>7r7
perspir sweat>390
hormon>390
noradrenalin>8kb>393>5yw
corticotropin>393>390
insulin>393>390
thyroxin>393
mucus>390
saliva spit>390
dribbl>399>390
vein>38r
capillari>38r
membran>379
retina>39d
protoplasm>9>7sh
cytoplasm>39f>9
nucleus>37s
nucleolus>37s
macrophag>39k
phagocyt>5
myofibril myofibrilla>8lz
musculatur
wattl lappet
nerv
afferent>39o
neocortex>39u
paleocortex>39u
pituitari>38f
epiphysis>38f
cortex
cortex>379
lob
lobul>39w
cyst
bleb>39y
pussi slit snatch
bronchus>36r
bronchiol>36r>36o
trachea>36r
trachea>36n
gut>37s
jejunum>3a5
ileum>3a5
colon>3a5
head
bullethead>3a9
poll>5xk
scalp>36i
skull>37d
forehead>37d
jaw>37d
bypass>3ah>36o
shunt>36o
deltoid>37q
serratus>37q
bust>3am
pectoral pectoralis pec>37q
chest
breast
bosom>3an
mamma>38f
breast tit>3ap
teat tit>37s
midsect>36h
waist>36h
belli>37c
corpor>3au>37c
navel>5w1>i
abdomen stomach belli
abdominal>37q
obliqu>3ay
loin>36h
lat>37q
buttock posterior seat behind ass
extremiti
limb>3b3
leg>3b4>3b3
leg>3b4>3b3
thigh>3b4>3b3
lap>3b7>3b4
arm>3b4>3b3
forearm>3b4>3b3
hand paw
fist>3bb
palm>36h
finger>3b3
fingertip>5xj>5u3
thumb>3be
forefinger>3be
calf>37q
gastrocnemius>37q
tipto>5xj>5u3
to>3b3
bicep>37q
nail
transplant>379
fingernail>3bn
thumbnail>3bp>3bn
knuckl>3bt
epiphysis>37d
joint
pelvis hip
groin>36h
quick>36h
nos
nozzl snout>3bx
chin>3c2
fac
physiognomi visag>3c0
featur
brow forehead>3c2
templ>3c2
cheek>3c2
jowl>3c2
jaw>3c2
mind psych>d
unconscious>3c8>d
subconscious>3c8>d
discret prudens
confidentialiti>3cb
abiliti>d
intelligens>3cd>d
brain mentaliti wit>3ce>3cd
breadth>3ce>3cd
intellect>3ce>3cd
quickness>3ce>3cd
genius>3ce>3cd
sharpness keenness>3ce>3cd
brightness cleverness>3ce>3cd
marbl>3ce>3cd
aptitud>3cd>d
instinct>3cn>3cd
potentialiti>3cn>3cd
perfectibiliti>3cp>3cn
grasp>3cp>3cn
ken>3cr>3cp
endow gift talent>3cn
knack hang>3ct
flair>3ct
creativiti creativeness>3cd>d
fecunditi fruitfulness>3cw>3cd
imagin>3cw>3cd
fairyland>3cy
heaven>3cy
paradiz>3d0
underworld>3cy
limbo>3cy
purgatori>3cy
fanci>3cy>3cw
fantasi>3cy>3cw
fairyland>3d6>3cy
invent innov>3cw>3cd
cleverness>3cw>3cd
resourcefulness>3d9>3cw
contrivanc>3d8>3cw
originaliti>3cd>d
novelti>3dc>3cd
fortific>3dl
musicianship>3dl
skill sciens>3cd>d
skill accomplish>3cd>d
craftsmanship>3dh>3cd
horsemanship>3dh>3cd
marksmanship>3dh>3cd
artistri prowess>3cd
salesmanship>3dh>3cd
soldier>3dh>3cd
expertiz>g
coordin>g
versatiliti>g
masteri>g
adroitness faciliti quickness>g
proficienci techniqu>g
musketri>3dt
efficienci>g
economi>3dv
inabiliti>d
stupiditi>3dx>d
denseness>3dy>3dx
abnormaliti>3dy
foolishness>3dy>3dx
slowness>3dx
amateurishness>3dx
faculti>3cd>d
vocabulari lexicon>d
retent retentiveness>3e4>3cd
intellect>3e4>3cd
volit will>3e4>3cd
sensitiviti>3e4
responsiveness reactiviti>3e9
excitabiliti irritabiliti>3ea>3e9
vision>3e9
touch>3e9
eyesight>3ec
audit>3e9
ear>3ef
method>3cd
account>3eh
disciplin>3eh
techniqu>3eh
simul>3ek>3eh>3nn>3nl
custom tradit>d
convent normal rul>d
mor>3en
habit>3em
heritag>d
concern>3f9>3f8
matter affair>3er>3f9
least>3es>3er
affair>3er>3f9
forgetfulness>3f6
oblivion>3ev>3f6
consciousness
self ego>3ex
awareness consciousness cognizanc>3k8
unselfconsciousness>3f6
feel>3ez>3k8
sens>3ez>3k8
awareness>3ex
sensibiliti>3ex
wakefulness>3ex>7xp
unawareness
sleep>831
curiositi
interest>3f8
confus disarray
distract>3fa
haz>3fa
bewilder puzzl>3fa
mysteri enigma>3fa
tangl maz>3fa
dilemma>3fa
difficulti>d
troubl>3fh
pitfall>3fh
deterrent balk>3fh
bind>3fk>3fh
drag>3fk>3fh
obstacl>3fk>3fh
barrier roadblock>3fn>3fk
rub>3fn>3fk
hurdl>3fn>3fk
determinant>d
imprint>3fr
anchor backbon
tempt>3fr
bait lur>3fu
equivalent>d
counterpart>3fw>d
substitut>3fw>d
ersatz>3fy>3fw
successor>3fy>3fw
certainti
assuranc confidens>3g1
certitud>3g1
relianc trust>3g1
doubt uncertainti
mistrust distrust suspicion>3g5
disbelief skepticism>3g5
indecis irresolut>3g5
hesit>3g8>3g5
suspens>3g5
preoccup
reveri>3gb
process>d
attent>3gd
heed regard>3ge
notic>3ge
focus center
vigilanc alertness>3e4
jealousi>3gi
disregard neglect
inadvertens>3gk
except>3gk
intuit>3gd
immediaci>3gn
penetr insight>d
remark>3gg>3ge
detect sens
sens
threshold>3gs
mask>3gs
smell odor>3gs
scent>3gv>3gs
aroma fragranc perfum scent>3gv>3gs
incens>3gx>3gv
stink reek>3gv>3gs
tast>3gs
flavor savor smack>3h0>3gs
sweetness>3h0>3gs
sour>3h0>3gs
aciditi>3h3>3h0
bitter>3h0>3gs
sound>3gs
music>3h6>3gs
harmonic>3h6
fundamental>3h8
overton partial>3h8
nois>3h6>3gs
dub>3h6>3gs
temperatur
warmth>3hd
coldness>3hd
organiz>d
design plan>3hg
distribut>3hg
bus>3hk
configur constell>3hh>3hg
appraisal assess
criticism>3hl
knock roast>3hm
evalu valu rat>3hl
pric>3ho>3hl
reevalu>3ho>3hl
mark scor>3ho>3hl
assay check>3hl
bioassay>p0
review>3hl
discrimin>3gd
differenti distinct>3hv
contradistinct>3hw>3hv
demarc>3hw>3hv
appreci>3hv
vogu>3hz>3hv
craz furor cult>3i0
cultur>3hz>3hv
letter>3i2>3hz
learn>3gd
condit>3i4
incorpor>3i4
memoriz>3i4
studi>3i4
school>3i4
experiens>3rp
memori>3gd
recollect>3ib
remembranc recollect>3e6>3e4
mind>3ic>3ib
reproduct>3ic>3ib
recognit>3ib
identiti>3ig>3ib
overlap>3pa
symbol
interpret rendit render>3jo>3iu
imagin imag imageri
vision>3il
pictur>3il
dream>3il
dream>3cy>3cw
nightmar>3io>3il
reveri daydream>3ip>3cy
evoc>3il
pursuit quest
think thought>3gd
reason>3iu
analysis>3iv>3iu
inferens>3iv>3iu
predict>3iv>3iu
project>3iy>3iv
propheci>3iy>3iv
previs>3im>3il
retrovis>3im>3il
analogi>3ix>3iv
implic>3ix>3iv
extrapol>3ix>3iv
presumpt>3ix>3iv
conclus>3np>3nl
dissect>3iw>3iv
synthesis>3iv>3iu
consider>3iu
deliber>3ja>3iu
contempl reflect mus>3ja>3iu
medit>3jc>3ja
medit>3jc>3ja
think>3jb>3ja
retrospect>3jc>3ja
reconsider rethink
choic pick
favorit>3ji
alternativ
obvers>3jk
possibl>3jk
impossibl>3jk
explan>3iu
rational>3jo>3iu
basis groundwork>3np>3nl
key>3jo>3iu
rationaliz>3jo>3iu
arrang>3iu
collus>3jt
inquiri research>3iu
experi>3jv
trial test>3jw>3jv
testa>3qo>3q3
prob investig>3jv
poll canvass>3jv
calcul comput figur reckon>3iu
extrapol>3k1
convers>3k1
estim approxim>3k1
guess>3k4>3k1
overestim>3k4>3k1
underestim>3k4>3k1
know>3gd
know>3k8
cognizanc ken>3k8
foresight>3k8
understand apprehens savvi>3k8
comprehens>3kc>3k8
appreci grasp hold>3kc>3k8
grasp>3kc>3k8
realiz>3kc>3k8
revel>3kc
breakthrough find>3kc
read
tradit>d
realiti>3rq
lif liv>3rq
reliv>3rq
reminder>3rq
souvenir>3ko>3rq
topic matter>d
issu>d
area>3kq
remit>3kq
inform>d
datum>3ku>d
acquaintanc familiariti>3ku>d
fact>3ku>d
detail>3kx>3ku
particular specific>3kx>3ku
truth>3kx>3ku
minutia>3ky>3kx
respect regard>3ky>3kx
trivialiti>3ky>3kx
exampl instanc>3ku>d
except>3l4>3ku
precedent>3l4>3ku
sampl>3l4>3ku
coupon>3l7>3l4
specimen>3l4>3ku
consider>3ku>d
justific>3la>3ku
evidens ground>3ku>d
proof>3lc>3ku
confirm verific>3ld>3lc
valid>3ld>3lc
track>3lc>3ku
stimul stimulus stimulant>3ku>d
bonus fillip>3lh
joy delight pleasur>3lh
bother>3lh
nuisanc>3lk
thorn>3lk
worri headach>3lh
burden encumbranc>3ln
imposit>3lo>3ln
grief>3lh
idea thought>d
inspir>3lr
germ>3ls>3lr
mus>3lt>3ls
concept construct>3lr
conceptualiz conceptualiti>3lv>3lr
percept>3lw>3lv
notion>3lv>3lr
preoccup>3lr
layout>3hh>3hg
snar>3hh>3hg
judg>3q5>3q0
decis conclus>3m2>3q5
categori>3lv>3lr
kind sort form>3m4>3lv
breed>3m7>3m5
typ>3m5>3m4
vers>3m7>3m5
strangeness>3m5
color>3m5>3m4
species>3m5>3m4
genus>3m5>3m4
brand mak>3m5>3m4
genr>3m5>3m4
lik ilk>3m5>3m4
model>3m5>3m4
lik>3m5>3m4
rul regul>3lv>3lr
restrict limit>3mi>3lv
guidepost>3mi>3lv
attribut dimens>3lv>3lr
character>3ml>3lv
textur>3mm>3ml
featur characteristic>3ml>3lv
invariant>3mo>3ml
aspect facet>3mo>3ml
magnet>3mo>3ml
badg>3mo>3ml
excellens>3mo>3ml
external>3mo>3ml
peculiariti>3mo>3ml
foil>3mr
abstract>3lv>3lr
absolut>3mx>3lv
teacher>3mx>3lv
variabl>3lv
correl>3n0
constant invariabl>3lv
parameter>3n2
multipl
quadrupl>3n4
sum total>3lv
polynomial>7rv
proportional>3lv
vector>3n0
point>3nf>3nd
intersect>3na>3nf
vertex>3nb>3na
divis>3lv>3lr
middl>3nd>3lv
component el factor ingredient>3nd>3lv
whol>3lv>3lr
on>3ng
compound>3ng>3lv
complex composit>3ng>3lv
syndrom>3nj>3ng
hypothesis theori>3lv>3lr
hypothetical>3nl>3lv
model framework>3nl>3lv
specul conjectur>3nl>3lv
assumpt>3nl>3lv
prerequisit>106
requir>106
giv presumpt precondit>3np>3nl
constat>3np>3nl
misconcept>3lr
sophistic>3nu
mistak misunderstand>3nu>3lr
illus phantasi fanci>3nu>3lr
hallucin>3nu>3lr
phantom>3pw
ghost specter>3nz>3pw
plan program>3lr
program>3eh
polici>3o1
activism>3o3
tactic maneuver>3o1
schem strategi>3o1
stratagem dodg>3o6
wangl>3o7>3o6
bubbl>3o6
plot>3o6
intrigu>3oa>3o6
conspiraci>3oa>3o6
wheez>3o6
regim>3o1>3lr
project>3o1>3lr
moneymaker>3of>3o1
agenda docket schedul>3o1>3lr
far>3oh>3o1
generaliz>3lr
principl>3oj>3lr
pillar>3ok>3oj
suggest>3lr
inkl glimmer>3om>3lr
impress feel belief notion>3lr
react>3lr
theorem>3lr
intuit hunch suspicion>3oo>3lr
heart>3or>3oo
previs>3cd
whim>3lr
mean>3lr
them>3lr
significanc implic>3ov>3lr
substanc essens pith>d
purport>3ov
undercurrent>3ov>3lr
connot>3ov>3lr
ideal>3lr
introject>3p2
paragon perfect>3p2>3lr
criterion standard>3p2>3lr
exemplar>3p2>3lr
keynot>3lr
wisdom>d
abstruseness profunditi>3p8
represent>d
stereotyp>3pa
imag>3pa
interpret>3pa
rol persona>j9>j8
heavi>3pe>j9
hero>3pe>j9
percept>3pa
pattern>d
strand>3pi
sight>3ph
view vista>3ph
background>3pl
foreground>3pl
glimps>3pl
tableau>3pl
memori>3pa
visualiz>3pc>3pa
exampl>3pa
prototyp paradigm epitom>3ps>3pa
microcosm>3ps>3pa
original>3ps>3pa
illus semblanc>3pa
blur>3pa
abstractionism unrealism>3pa
embodi>3pa
belief>d
convict>3q0
faith>3q0
doctrin philosophi ism>3q0
expect outlook prospect>3q0
opinion senti>3q0
religion faith>3q0
ecclesiasticism>3q6>3q0
ey>3q5>3q0
preconcept>3q5>3q0
taboo>3uz
promiz>3q4>3q0
rainbow>3qb>3q4
possibiliti>3q4>3q0
anticip expectanci>3q4>3q0
misgiv>3q4>3q0
unseen>3q0
supernaturalism>3q0
superstit>3q0
patchwork hodgepodg>3q0
valu>3q0
principl>3p2
chivalri>3ql
ethic>3ql
creed credo>3q3>3q0
dogma>3q3>3q0
experimentalism>3r5
formalism>3q3>3q0
imit>3q3>3q0
mimesis>3qs>3q3
individualism>3q0
literalism>3q3>3q0
nationalism>3q3>3q0
nihilism>3q3>3q0
humanism>3q3>3q0
humanism>3q3>3q0
egalitarianism>3q3>3q0
juju>3r2>3qh
magic>3qh>3q0
secularism>3q3>3q0
aesthetic esthetic>3q3
empiricism>3q3
formalism>3q3
materialism>3q3
naturalism>3q3
platonism>3q3
rationalism>3q3
solipsism>3q3
stoicism>3q3
dispossess>3qh>3q0
evoc>3r2
disbelief>d
skepticism scepticism>3rf
goal>d
aim object objectiv>3rh
destin>3rh
purpos intent aim>3rh
intent>3rh
idea>3rk>3rh
will>3rk>3rh
occas>3ri
educ>d
experiens>d
accultur>d
lor>d
folklor>3rs
learn scholarship>3rp
letter>3ru>3rp
enlighten>3rp
sophistic>3rw>3rp
disillusion>3rx>3rw
ignoranc>d
inexperiens>3rz
theori>3jo>3iu
positivism>3r5
liberalism>3s1
disciplin
ologi>3s4
territori>3ks>3kq
sciens>3s4
mathematic math>3s7>3s4
arithmetic>3s8
geometri>3s8
axis>i
coordin>7o8
abscissa>3sc
ordin>3sc
intercept>3na>3nf
derivativ differential>3k1
partial>3sg>3k1
integral>3k1
interval>5i2
subgroup>5i2
statistic>3kv>3ku
averag norm>3sl>3kv
devi>3sl>3kv
median>3sm>3sl
mean>3sm>3sl
univers>5gd>n
sampl>3hi>3hg
correl>3sl
binomial>3lv
biologi
medicin
biomedicin>3sv
biomedicin>3sv
pharmaci>3sv
psychotherapi>3sv
anatomi>3t2>3su
histologi>3t0
morphologi>3su
physiologi>3su
chemistri>3s7
geochemistri>3t4
physic>3s7
physic>3s7
astronomi>3t6
astrophysic>3t8>3t6
crystallographi>3t6
electronic>3t6
mechanic>3t6
dynamic>3tc>3t6
thermodynamic>3t6
thermostatic>3te>3t6
geologi
magnetism>3tg
mineralogi>3tg
architectur>3s4>3tt
engineer technologi>3s4
psychologi>3s7>3s4
psychophysiologi>3tl>3s7
anthropologi>3s7
assyriologi>3tn
mythologi>3tn
politic>3s7
economic>3s7
financ>3tr
art>3s4
romanticism>3tt>3s4>2tu
glottochronologi>3tt
philosophi>3tt>3s4
ethic>3tw>3tt
hedonism>3tx>3tw
jurisprudens>3tw>3tt
dialectic>3tw>3tt
logic>3tw>3tt
epistemologi>3tw>3tt
literatur lit>3tt
classic>3tt
linguistic>3tt>3s4
linguistic>3s7>3s4
syntax>d
phonetic>3t7
phonologi phonemic>3u6
morphophonemic>3u6
lexicostatistic>3u6
theologi>3s4
hermeneutic>3uc>3s4
theologi>3eh
teach command>3q3>3q0
arianism>3q3
millenarianism>3q3
rationalism>3q3
synergism>3q3
attitud>d
acceptanc>3uk>d
defensiv>3uk>d
southernism>3uk>d
mentaliti outlook>3uk>d
stanc>3uk>d
inclin tendenci>3uk>d
call>3uq>3uk
sympathi>3uq>3uk
lean>3uq>3uk
bent>3uq>3uk
literalism>3uq>3uk
predilect preferens>3uq
dislik>3uq>3uk
doghous>3ux>3uq
bia prejudic preconcept>3uq
provincialism>3uq
fairness candor>3uq
disinterest neutraliti>3uk
intoleranc>3uk>d
narrowness>3v3>3uk
provincialism>3v4>3v3
fanaticism>3v3>3uk
reverens>3uk>d
irreverens>3uk>d
orient>3uk>d
wavelength>3v9>3uk
experimentalism>3v9>3uk
reorient>3v9>3uk
view perspectiv>3v9>3uk
viewpoint standpoint>3up>3uk
slant angl>3ve>3up
weltanschauung>3vd>3v9
straddl>3vd>3v9
orthodoxi>3v9>3uk
ideologi>3v9>3uk
communism>3vj>3v9
conservatism>3vj>3v9
democraci>3vj>3v9
fascism>3vj>3v9
imperialism>3vj>3v9
liberalism>3vj>3v9
progressivism>3vj>3v9
radicalism>3vj>3v9
socialism>3vj>3v9
utopianism>3vj>3v9
warmonger>3vj
paganism>3q6>3q0
christianiti>3q6>3q0
catholicism>3vw>3q6
protestantism>3vw>3q6
yoga>s2
condens>d
tactic>3s4
strategi>3s4
wrinkl>3fh
transmiss>3w5>m
communic>m>l
dissemin>3w4>3w5
circul>3w6>3w4
propag>3w6>3w4
messag>q
broadcast>3w9>q
cipher>3w9>q
medium>1rz>b
vehicl>3wc>1rz
sheet>8nv>8g5
leaf>3we>8nv
pag>3wf>3we
pag>7o8
stationeri>8nv
letterhead>3wi
worksheet>3we>8nv
channel>3w4>3w5
liaison>3w5
film cinema>3wc>1rz
press>3wc
broadcast>3w4
mail>3w5>m
express>3x4>3w9
journalism>3wc
newspaper>3wo
daili>3wt>3wo
articl>3zr>404>1hu
editorial>3wv>3zr
reprint separ>3wv>3zr
reissu reprint>44z>2he
personal>3wv
telephon>3wc
call>3x0
telegraphi>3wc
cabl>46l>3w9
mail>3w9>q
broadcast>3wc
radio>3x5
televis>3x5
video>q
prompt>3w4
modul>3w4>3w5
languag>q
slot>o
discours>7sh
context>3xd
sentens>3xb
word>7sh
opposit>3xg
blend>3xg
cogn>3xg
diminutiv>3xg
form>3xg
subordin>3xg
loan>3xg
monosyllabl>3xg
primitiv>4b3
singular>3xl>3xg
stem>3xl>3xg
substantiv>3xg
synonym>3xg
term>3xg
terminologi>3xg
syllabl>7sh
formativ>7sh
affix
prefix>3xy
classifier>3xg
end
suffix>3xy>3y1
obliqu
accusativ>3y3
possessiv>3y3
construct
claus>3y6
compl>3y6
phras>3y6
predicator>3y6
nominal>3y9>3y6
verb
modal>3yc
infinitiv>3yc
noun>3xg>3xs
verb>3xg
modifier>3xg
intensiv>3yh
adjectiv>3yh
positiv>3yj>3yh>3ym
comparativ>3yj>3yh>3ym
adverb>3yh
adverbial>3ym>3yh
preposit>3xg
pronoun>3xg
demonstrativ>3yp
connectiv>3xg
gender>5hy
feminin>3ys
masculin>3ys
neuter>3ys
tens>5hy
futur>3yw
nam>7sh
nicknam>3z2>3yy
nicknam>3yy
misnomer>3yy
design>3yy
rabbi>3z2
reverend>3z2
lordship>3z2
titl>3yy
head>40f
headlin>3z7
banner>3z8>3z7
titl>3z7
crib>447
subtitl>447
transcript>q
stenographi>412
longhand>412
italic>3zf>412
orthographi
spel>3zh
cod
mors>3zj
zip>3zj
portal>1gn
writ>q
rewrit>3zn
literatur>3zn
fict>3zn
nonfict>404>4kn
novel>3zq
fantasi phantasi>3zq
stori>3zq
thriller>3zu
saga>3zu
mysteri whodunit>3zu>3zq
legend>3zu>3zq
parabl allegori>3zu>3zq
myth>3zu>3zq
parabl>3zu>3zq
storylin>3zu
climax>8uj
pros>4kn>4jv
poem>3zn
ballad lay>405
doggerel jingl>40c>405
epic>405
haiku>405
lyric>405
sonnet>405
vers rhym>405
quatrain>40f
heroic>408>405
text>3zn
sect>3zn>4i4
abov>40g>3zn>4i4
claus>40g>3zn>4i4
deductibl>40i>40g
rider>40i>40g
chapter>40g>3zn>4i4
episod>40g>3zn>4i4
spot>40g>3zn>4i4
insert>40g>3zn>4i4
introduct>40g>3zn>4i4
prefac>40p>40g
preambl>40p>40g
clos>40g>3zn>4i4
appendix>40v
continu>40v
suppl postscript>3zn
paragraph>3zn
passag>40g>3zn>4i4
extract>40x>40g
flashback>40x
diari journal>3zn
typ typewrit
handwrit script
scribbl scrawl>412
signatur>3yy
inscript letter>3zn
inscript>3w9>q
epitaph>415>3zn
epitaph>491>490
manuscript>3zn
manuscript>3zn
adapt>3zn
moderniz>41b>3zn
thesis>3zn
pamphlet>3zn
monograph>3zn
essay>3zn
paper>41g>3zn
memoir>41g>3zn
review>3zn
book>44z>2he
pamphlet>41k>44z
primer>41k
notebook>1am>225
catalog>41k>44z
dictionari lexicon
manual
instruct>41q
directori>41k
annual>41k
encyclopedia>41k
revis reviz
scriptur>3zn
bibl scriptur>3zn
gospel>3zn
summari>4an>45j
abridg>41z>4an
resum>41z>4an
brief>424>41z
epitom>424>41z
outlin abstract>41z>4an
roundup>41z>4an
survey resum>41z>4an
summ rundown>41z>4an
docu paper>3zn
ballot>428>3zn
certific>428>3zn
charter>428>3zn
confess>428>3zn
questionnair>428
requisit>428
card>4fq
list>476
item>7sh>o
incidental>42h>7sh
preposit>42h
agenda>42g
docket>42o>42g
lineup>42w>42g
bibliographi>42g
calendar>42g
catalog>42g
checklist>42g
directori>42g
number>42g
inventori>42g
menu>42g
flag>42g
roll roster>42g
schedul>42g
stand>42g
timetabl>42x>42g
timetabl>42x>42g
patent>428>3zn
platform>428>3zn
plank>47z
manifest>428
casebook>47n
entri>47n
not>47n
copi>47n
memorabilia>47n>47f
jot>437
memorandum>437
reminder>45j>q
register registri>47n
proceed>47n
fil>47n>47f
resolut resolv>428>3zn
applic>43i>45j
request petit>45j>q
memorial>45j>q
histori account chronicl>47n>47f
biographi>43k>47n
memoir>43l
bill
reckon talli>43n
coupon>428
ticket>428
receipt>45j
contract>4da
charter>43s
leas>43s
insuranc>43s
subcontract>43s
conspiraci>4da>4an
concess>43s
franchiz>43y>43s
appraisal>428
overestim>440
act enact>428
law>428
constitut>443
precedent>5rd
legisl>5rd
transl>47n
worksheet>47n
bill>428
decre fiat>442
divestitur>44q
pragmatic>44a
prohibit>443
prohibit ban>44a>442
brief>428
testa>428
deed>428
assign>428
warrant>44q
pickup>44j
commut>44j>44q
return>428
licens permit>428
patent>428
pardon>44j>44q
writ>428
certiorari>44q
mandamus>44q
mand authoriz>428
subpoena>44q
charg>4an
statut>442
ordinanc>44w>442
spider wanderer
public>2he>225
read>44z>2he
edit>44z
collect>44z>2he
album>3wc>1rz
archiv>452>44z
digest>452>44z
periodical>44z>2he
digest>456>44z
pictorial>456>44z
serial>456>44z
week>459>456
quarter>459>456
magazin>3wo>44z>2he
slick>45c>3wo>44z
issu>456>44z
extra>45e
journal>456>44z
perusal>3kj
skim>3kj
messag content>q
subject topic them>45j>q
asid excursus parenthesis>45j>q
mean>45j>q
sens>45m>45j
connot>45m>45j
ambiguiti>4kt
loophol>45p
amphibologi>45p
parisologi>45p
shuck>4kt
intent purport>45m>45j
moral>45m>45j
nuanc niceti subtleti>45m>45j
overton>45m>45j
nonsens>45j>q
absurditi>45y>45j
cant>45y>45j
babbl>45y
jabber gabbl>45y
bullshit shit>466
rubbish>466>45j
pap>466>45j
garbag>45j>q
quot>40y>40x
misquot>467>40y
movi film>225>1hu
travelog>46b
attract
western>469
cartoon>469
documentari>469>225
dissolv>40x
cut>40x
broadcast
rerun>46h
serial series>46h
install>46h
telegram>3w9>q
correspondens>q>3x4
letter missiv>40f>1jq>23p
pastoral>46n>40f>1jq
not>46n
excus>46p
farewell>45j
adieu adio>46r
greet>45j
recept>46t
welcom>46t
hospitaliti>46v>46t
handshak handclasp>45j
hello>46t
morn>46t>46r
afternoon>46t>46r
salut>46t
apologi>45j
commiser>45j
congratul>m
refusal>45j>q
inform>45j>q
material>476>45j
rehash>477>476
detail>476>45j
fact>476>45j
index indicator>47a>476
news tid>476>45j
latest>47c>476
updat>476>45j
evidens>4e8>q
clu>47f>4e8
fingerprint>4e8>4fq
footprint>4e8
sign>47g>47f
token>47j>47g
trac vestig>4e8>q
footprint>47l>4e8
record>47f>4e8
proof>47q>47f
testimonial>47f>4e8
argu stat>47f>4e8
pro>47q>47f
con>47q>47f
confirm>476>45j
reinforc reenforc>47t>476
certific>47t>476
guidanc counsel>45j>q
steer>47w>45j
rubric>4dw
polici>3iv
imperialism>47z
intervent interferens>47z
noninterferens>47z
neutralism>47z
zionism>47z
ethic>3eh
dict>4dw
regul ordinanc>4dw
canon>4dw
etiquett>4dw
cod codific>q
equat>4an
advic>4nr>45j
recommend>48c>4nr
admonit warn>48c>4nr
lesson>48e>48c
secret>476>45j
secret>476>45j
propaganda>476>45j
sourc>428>3zn
fountainhead>48j>428
curriculum>476>45j
print>q
news>476>45j
account>48n>476
newsletter>48o>48n
bulletin>48o>48n
dispatch despatch communiqu>48o>48n
exclusiv>48o>48n
report>48n>476
oath swear>45j
giv>3w4
guarante>4r0
guarante>4r0
sanct countenanc imprimatur>45j
okay>48y
credit>45j
memorial remembranc>490
salut>490
permiss>45j
consent>493
leav>493
safeguard>493
encourag>45j
acclaim>45j
applaus clap>45j
cheer>45j
praiz congratul>45j
praiz>w9>g0
hallelujah>49c>w9
superlativ>49b
paean>49b
recommend>49b
compli>49b
flatteri>49h>49b
coax>49i>49h
award honor laurel>4ei>4e2
tribut testimonial>45j
doctor>49k
pennant>49k>4ei
citat>49k>4ei
decor medal ribbon>49k>4ei
disapproval>45j>q
disapprob condemn>49q>45j
censur>49r>49q
criticism>49q>45j
carp>49t>49q
potshot>49t>49q
rebuk reproof reprimand>49t>49q
sermon preach>4a3>49w
static>49t>49q
wig>49w
castig>49w>49t
reproach>49w>49t
blam rap>4a1>49w
lectur>49w>49t
chastis>49w>49t
admonit>49w>49t
respect>45j>q
courtesi>4d3>4an
abus insult>45j
deris>45j
ridicul>45j
scorn>45j
jeer mockeri scoff scof>4a9
sneer leer>4ab
sneer>4ab
squelch>4a9
disparag>45j
condescens disdain>4ag
calumni>4ag
mud>4ai
epithet>4ai>4ag
cheek>45j
sass>4pg>4pf
stat>45j>q
amend>4an>45j
gospel>4an
paradox>4pv>4cj
descript>4an>45j
specific>4ar>4an
declar>4an>45j
announc proclam>4an>45j
pronounc dictum>4at>4an
assert>4at>4an
claim>4aw>4at
pretens>4ax>4aw
claim>4aw>4at
accus>4aw>4at
alleg>4az>4aw
content>4aw>4at
formula>4an
affirm>4aw>4at
testimoni>4aw>4at
protest>4at>4an
menac>4at
exhibit>476
testimoni>476
declar>4b9
affidavit>4b9>428
verific>4bb>4b9
contract>4an
preempt>4an
word>4an>45j
explan>4an>45j
oversimplific>4bg
account>4bg>4an
reason>4bg>4an
justific>4bg>4an
caus>4bk>4bg
vindic>4bk>4bg
apologi apologia>4bm>4bk
alibi>4bm>4bk
excus alibi>4bm>4bk
mitig>4bp>4bm
exposit>4bg
philosophiz>4br
solut answer result solvent>4an>45j
denou>4bt>4an
rubric>4bg>4an
deriv>4bg>4an
definit>4bg>4an
redefinit>4bx>4bg
answer repli>4an>45j
feedback>4bz>4an
announc>4an>45j
notic>4c1>4an
cave>4c2>4c1
predict forecast>4an>45j
horoscop>4c4>4an
forecast>4c4>4an
propheci>4c4>4an
proposit>4an>45j
universal>4c8>4an
convers>4c8>4an
lemma>4c8>4an
theorem>4c8>4an
postul>4c8>4an
axiom>4c8>4an
premiz assumpt>4cd>4c8
thesis>4cf>4cd
condit precondit>4cf>4cd
provis proviso>4ch>4cf
falsiti untruth>4an>45j
dodg schem>4cj>4an
li>4cj>4an
tal>4cl>4cj
fairytal>4cm>4cl
fict>4cj>4an
misrepresent deceit>4cj>4an
facad>4cp>4cj
understat>4an>45j
pretens>4cp>4cj
bluff>4cs>4cp
pretext>4cs>4cp
hypocrisi>4cs>4cp
subterfug>4cp>4cj
reserv>4an>45j
com commentari>4an>45j
notat>4cy>4an
cit referens ment quot>4cz>4cy
footnot>4cz>4cy
postscript>4cz>4cy
remark com input>4an>45j
ment referens>4d3>4an
allus>4d4>4d3
wisecrack salli quip>4d3>4an
shaft dig barb jib>4d3>4an
restat>4an>45j
demythologiz>4d8>4an
agre understand>4an>45j
bargain deal>4da>4an
compact>4da
treati pact>4da
pacific>4dd
wit humor>45j>q
sarcasm ironi satir>4df>45j
banter>4df
jok gag jest>4df>45j
funni>4di>4df
caricatur>4df>45j
parodi lampoon mockeri>4dk>4df
cartoon>4df>45j
fun>4df>45j
clown comedi>4dn>4df
pun>4dn>4df
opinion>45j>q
guess conjectur surmiz specul>4dq>45j
quest>45k>45j
problem>4ds>45k
puzzl>4dt>4ds
riddl enigma>4dt>4ds
instruct>45j>q
prescript>4dw>45j
formula>4dw>45j
creed>3q3>3q0
dogma tenet>4dz>3q3
incarn>4dz>3q3
signal>q
beam>4e2>q
sign>q
poster>4e4>q
signpost guidepost>4e4>q
token>4ei>4e2
indic>q
symptom>4e8>q
manifest>4e8>q
lin>4e8
underscor underlin
contor>4eb
forerunner predecessor herald>4e8>q
hint clu>4e8>q
sing>4qb
whistl>4e2>q
symbol>4e2>q
symbolism>4ei>4e2
notat
logarithm log
scor>4il
shaft>4eb
dagger obelisk
letter
initial>4ep
alpha>4ep
beta>4ep
gamma>4ep
psi>4ep
brand>3yy
label>4ev>3yy
trademark>4t1>4ei
hallmark>4t1>4ei
fanfar>4ic>4i4
swoop>4ic
sharp>4ek
natural cancel>4ek
sforzando>4ek
sforzando>4f5
chord
tenor>4kw
contralto>4kw
soprano>4kw
gestur motion>q
gap>4f9
grimac>4f9
frown scowl>4f9
smil grin>4f9
laugh>4f9
smirk>4fd
snarl>4f9
wink>4f9
winc>4f9
display show
express
emblem allegori>3ij
elephant>4fl>3ij
badg>4fl>3ij
mantl>4ei>4e2
crown>4ei>4e2
identific>47f>4e8
fingerprint>4fq>47f
project>q
array>q
show>q
sight>q
spectacl>4fv
fanfar>q
bravado bluster>4fx
brandish>4f9
flourish>4f9
flourish>1iv
flaunt>q
performanc
routin>4g3
concert>4g3
pianism>4g3
premier>4g3
recital>4g3
rendit render>4g3
theatrical histrionic>4g3
spectacular>4g3
occidental>3xb
tongu>3xb>q
pidgin>3xb
indian>4gd>3xb
athabascan>4gf>4gd
cheyenn>4gf
massachuset>4gf
salish>4gf
cheroke>4gf
hokan>4gf>4gd
penutian>4gf>4gd
yokut>4gm>4gf
chines
min>4go
pi>4gd
slavic
russian>4gr
ukrainian>4gr
english
american>4gu
northern>4gu
scandinavian
danish>4gx
icelandic>4gx
swedish>4gx
celtic>4gd
gaelic>4h1
italic>4gd
latin>4h3
italian>4h4
french>4h4
portugues>4h4
spanish>4h4
rumanian>4h4
cassit>4gd>3xb
greek hellenic>4gd
attic ionic>4hb
illustr
figur fig>4hd
chart graph>q
graph>q
curv>j
profil>4hf
tabul>476>45j
eeg>4hg
dramatic theater>3w5>m
play drama>3zn
script>3zn
continuiti>4hn
dialog>4hn
libretto>4hn
scenario>4hn
screenplay>4hn
patter>3w5
gush outburst>4fk
comedi>4kn
farc>4hv
melodrama>4hv
tragedi>4kn
slapstick>4hv
play
musical>4i0>469>225
danc>16z>1hu
choreographi>4i2>16z
music>q
popularism>4i4
counterpoint>4i4
classical>4jv>4i4
opera>4i7
operetta>4i8
harmoni>4i4
reharmoniz>4ia
tun melodi>4i4
leitmotiv>4ic>4i4
motif motiv>4ic
accompani>4ic
bass>4ic
chant>4j9
spiritual>4j9
hymn>4j9
paean>4ij
opus>4i4
orchestr>4il
final>40s>40g
prelud>4i4
overtur>4i4
solo>4il>4i4
voluntari>4iq>4il
trio>4il>4i4
quintet>4il>4i4
sextet>4il>4i4
oratorio>4i7
divertimento serenad>4il>4i4
keen>4je>4j9
concerto>4i7
pastoral>4il>4i4
fantasia>4il>4i4
symphoni>4i7
fort>4il
phras>4il
cadens>4il
cadenza>4il
scherzo>4il
suit>4il>4i4
medley potpourri>4il>4i4
song vocal>4il>4i4
ballad lay>4j9>4il
shanti>4j9
refrain>4i4
ditti>4j9>4il
dirg lament>4j9>4il
blu>4j9
lullabi>4j9>4il
lyric word>40f
madrigal>4j9
troll>4j9
serenad>4j9>4il
ballet>4i4
gavott>4i4
hornpip>4i4
jig>4i4
landler>4i4
minuet>4i4
polka>4i4
reel>4i4
serialism>4i4
tango>4i4
styl>q
batho>4jv>q
devic>4jv>q
smoothness>4jv>q
flatness>4jv>q
headlines>4jv>q
journales>4jv>q
pros>4jv>q
parlanc idiom>4jv
americanism>4jv
word phras phraseologi>4jv
shibboleth>4jv
ton>4jv
rotunditi>4k7
barrag>3xb>q
prosodi inflect>4jv
inton>4ka
monoton dron>4kb>4ka
singsong>4kb>4ka
stress>4ka
rhythm
upbe offbe>4kf
modul>4il
bombast>4jv
conciseness>4jv
crispness>4jv
breviti>4jv
vein>4jv>q
genr>4jv>q
poetri vers>4kn>4jv
poetri>4jv>q
prosodi
cadens>4kq
antithesis>4jx
speech languag>q
word>4kt
utteranc>q
voic>q
phon>7sh
phonem>4kx
vowel>4kx
syllabiciti>5qz
murmur>4kz
glid>4kx
vowel>4ep
consonant>4kx
consonant>4ep
alveolar dental>4l4>4kx
occlusiv>4l4
click>4l7
nasal>4l4>4kx
lingual>4l4>4kx
guttural>4l4>4kx
cry outcri yell shout>4kv
cry yell>4kv
bellow holler roar>4lc>4kv
catcall>4lc>4kv
clamor>4lc>4kv
hoot>4lc>4kv
scream shriek screech>4lc>4kv
whoop>4lc>4kv
yel shout>4lc>4kv
boo hoot hiss snort>4lc>4kv
blasphemi>4m6>4kv>45j
obsceniti>4m6>4kv
bawdi>4ln>4m6
curs expletiv oath swear>4m6>4kv
croak>4kv
exclam exclaim>4kv
dicken>4lr>4kv
ejacul>4lr>4kv
expletiv>4kv
groan moan>4kv
hem>4kv
howl>4kv
laugh laughter>4kv
mumbl>4kv
chortl chuckl>4ly>4kv
giggl>4ly>4kv
horselaugh>4ly>4kv
snicker snort snigger>4ly>4kv
titter>4ly>4kv
pag>4kv
profaniti>4kv
exult rejoic>4kv
sigh>4kv
snarl>4kv
speak>4kv
sputter splutter>4kv
whisper>4ma>4kv
rasp>4kv
accent>4kv
drawl>4me
articul>4kv
thickness>4mg
trill>4mg
convers>4kt
intercours>3w5
communion>4mk
exchang>4mj>4kt
chat>4mj>4kt
gossip>4mn>4mj
talk>4mj>4kt
dialog>4mp>4mj
chatter cackl>4mp>4mj
prattl>4mr>4mp
discuss>3w5>m
talk>4mt>3w5
reconsider>4mt
exhort>3w5>m
congratul>3w5
discuss>4kt
debat>4my>4kt
deliber>4my>4kt
consult>4my
consult interview>4my
huddl powwow>4my
sess>4my
tutorial>4n4
negoti talk>4my>4kt
diplomaci>4n6>4my
bargain>4n6>4my
haggl wrangl>4n8>4n6
anatomical>4kt
southernism>4kt
motto slogan shibboleth>4kt
maxim axiom>4kt
gnom>4nd
epigram quip>4kt
proverb saw>4kt
clich commonplac>4d3>4an
dialect idiom>4kt
monolog>4kt
jargon argot>4kt
charm>4kt
incant>4nl>4kt
invoc>4nm>4nl
hex>4nl>4kt
monolog>4kt
proposal>4nx>45j
proposal>45j>q
counterproposal>4nr>45j
hypothesis>4nr>45j
suggest proposit proffer>4nr>45j
hint>4nu>4nr
feeler>4nu>4nr
offer>45j>q
special>4nx>45j
submiss>45j>q
fil>4nz>45j
command bid>m
order>4o1
command>4o1
directiv>4av>4at
text>40x>40g
vers>4bg
read>4bg
twist>4bg
misinterpret misunderstand mistak>4bg
misconstruct>4o9
assent acquiescens
concess yield>4ob
accord accordanc
citat>m
dissens
confront>4of
disput
controversi content tilt argu>4oh
quarrel wrangl row>4oh
alterc fraca>4oj>4oh
bicker squabbl>4oj>4oh
offer>m
request>m
wish>4on
invit>4on>46n>40f>1jq
bid>4op>4on>46n
invit>4op>4on>46n
appeal>4on
beggari>4os
importuniti>4os
prayer petit>4on
benedict>4ov>4on
collect>4ov>4on
thanksgiv>4ov>4on
invoc>4ov>4on
recall>4on
present>4on
demand>43i>45j
ultimatum>4p2>43i
insistens>4p2>43i
requisit>4p2>43i
quest inquir>4on
quest inquiri queri>4p6>4on
interview>4p6
interrog interrogativ>3xf
examin>3w5>m
comprehensiv>4pa>3w5
final>4pa>3w5
oral>4pa>3w5
quiz>4pa>3w5
repli>m
retort comeback>4pf
descript>m
characteriz>4ph
deline characteriz>4ar>4an
epithet>4pj>4ar
portrayal portrait>4pj>4ar
label>4ph
sketch vignett>4ph
affirm assert>m
yes>4b4
denial>4aw>4at
denial>m
negativ>4pr
nay>4ps>4pr
refusal>4pr
contradict>4cj>4an
cancell>4pq
rebuff snub repuls
object>m
complaint>4ld>4kv
demur>4py
dissent>4py
exclam>4pz>4ld
grip squawk>4py
protest>4py
growl>4kv
grumbl murmur mutter>4py
whimper whin>4py
lament wail>4pz>4ld
tel notific
dismissal>4q9
disclosur revel reveal>m
histrionic>4qb
discoveri>4qb
giveaway>4qb
expos>4qb
admiss>45j
confess>4qg
report
report>428>3zn
skinni>476>45j
anecdot>4qi
recital>4qi
narrativ stori tal>45j>q
fairytal>4qn>45j
tel>4qm>4qi
gossip>4qi
rumor>4qq>4qi
grapevin>4qq>4qi
scandal>4qq>4qi
warn
alert>4qu
caut cave>4qu
premonit>4qu
thre>4qu
promiz>m>45j
assuranc>45j
plight>4r0
pin>4qz
ring>4qz
vow>4r0
thank>45j
boast>m
brag>4r6
braggadocio>4r6
challeng>m
dar>4r9
confront>4r9
defianc>4r9
denunci>m
philippic broadsid>4rd>4s1
damn>4rd
curs>4rd
imprec maledict>4rg>4rd
accus>44v
recrimin>4ri>44v
indict>428
alleg>4ri>44v
grievanc>4rl>4ri
imprec>4ri>44v
indict>4ri>44v
prefer>4ri>44v
blam>4ri>44v
insinu>4ri
speech>m
impromptu>4rs
impromptu>4il
inaugural>4rs
keynot>45k>45j
lectur>4rs
orat>4rs
speak>4rs
debat>4rz>4rs
declam>4rs
declam>4rz
harangu>4s1
sermon discours preach>4rs
kerygma>4s4>4rs
exhort>3w5
sloganeer>3w5
remonstranc object>3w5>m
weapon>3w5
promot publiciti packag>45j>q
ballyhoo>4sa>45j
advertis advertiz>4sa>45j
classifi>4sc
commercial>4sc>4sa
circular broadsid flyer>4sc>4sa
cheer shout>497
foster>497
goad prod urg spur>497
incit>497
resign>m
yield surrender
telepathi>q
clairvoyanc
foreknowledg>4sn
sock>4e2
stak>4e2
universal>3lv
standard criterion touchston>r
yardstick>4ss
target>4sv
indicator>4e2>q
blinker>4e2
beacon>4e2
input>4e2>q
wing>4fn
strip>4fn>4fl
marker mark>4ei>4e2
postmark>4t1>4ei
watermark>4t1>4ei
mileston>4t1>4ei
peg>4t1>4ei
tag ticket>4t1
tag>4t1
shrug>4f9
nod>4f9
chopin>4i4
stravinski>4i4
recall>4on
interrog>3w4>3w5
packet>3w9>q
vocal>4i4
happen occurrens>l
accompani>4tg>l
appall>4tg
omen presag
forebod>4tj
flash>4tg
ordeal>4tg
miracl>l
treat>4tg>l
miracl>4tg>l
wonder marvel>4tg>l
episod>4tg>l
feast>4tg
drama>4tr>4tg
contingenci>4tg>l
begin>4tg>l
resultant outcom>4tg
denou>4tw
consequens>4tw
offspr>7do>s
wag reward>4ty>4tw
worst>4tw
chang alter>4tg>l
surpriz>4u2>4tg
accident>4tg>l
accident>4ue
collis>4u5
crash>4u5
collis>4wk>4tg
fir>4tg>l
bonfir>4u9>4tg
campfir>4u9>4tg
grassfir>4u9>4tg
smolder>4u9>4tg
misfortun>4tg
piti>4ue
hell blaz>4tg
onslaught>4tg
scandal>4tg
incident>4tg>l
discharg>4tg>l
spik>4uk
explos>4uk>4tg
cas instanc>4tg>l
tim clip>4un>4tg
motion>4tg>l
bend>4up>4tg
travel>4up>4tg
creep>4ur>4up
contract>4xb
constrict>4ut
injuri>4u5
ruptur>4w3>4u2
schism>4uw>4w3
punctur>4ue
calamiti catastroph disaster tragedi>4ue
break>4u4>4tg
coincidens>4u4>4tg
smash>4u6>4u5
failur>4tg>l
downfall>4v3>4tg
success>4tg>l
barnburner>4v5>4tg
abort>4v3>4tg
miss misfir>4v3>4tg
emergens>4tv>4tg
birth>4u2>4tg
deliveri>4va>4u2
appearanc>4tg>l
reappearanc>4vc>4tg
makeup>l
manifest>4vc>4tg
apparit>4vc>4tg
epiphani>4vf>4vc
incept>4tv>4tg
genesis>4tv>4tg
emergens>4tv>4tg
ris>4vk>4tv
start>4tv>4tg
menarch>4vm>4tv
onset oncom>4vm>4tv
dawn>4vm>4tv
opener>4vm>4tv
caus>4vi>4tv
antecedent>4vr>4vi
preliminari overtur prelud>4vi>4tv
factor>4vr>4vi
fundamental>4vu>4vr
parameter>4vu>4vr
alpha>4vm>4tv
destini fat>4tg>l
inevitabl>4vy>4tg
annihil>4w8
obliter>4w8
enerv exhaust>51w>4xj
separ breakup>4u2>4tg
diffus>52t>4ur
dispers>52t>4ur
pass exit expir going>4xa>4u2
doom>4vy>4tg
destruct demolit>4tg
ravag depred>4w8
wrack>4w8
disappearanc>4tg>l
fadeout>4wb>4tg
adversiti>4ue
vari>4u2>4tg
mesh interlock>4wk>4tg
flick>4wk>4tg
impact>4wk>4tg
blow>4wh>4wk
jolt>4wi>4wh
imping strik>4tg>l
damag>4xb
repe repetit>4tg
recurrens>4wm
flashback>4wn>4wm
surf>4x7>4up
swash>4x7>4up
rippl riffl>4x7>4up
oscill>4up
rippl>4ws
swell>4x7>4up
billow>4x7>4up
tsunami>4uz>4ue>4x7>4up
roller>4x7>4up
heav>4up>4tg
recoil rebound>4up>4tg
bounc>4wz>4up
resiliens>4wz>4up
recoil>4up>4tg
seek>4up>4tg
wring>4up>4tg
strok>4up>4tg
wrench>4up>4tg
wav>4up>4tg
wreck>4u5
win>53t>4v5
death>4u2>4tg
decreas lessen>4u2>4tg
sink>4xb>4u2
increas>4u2>4tg
moder>4u2>4tg
improv better advanc>4xj>4u2
refin elabor>4xf>4xj
deform>4u2>4tg
leap jump>4u2
transform transmut shift>4u2>4tg
scen>4uj>4tg
collaps>4tg>l
kill>4xa
descent>4ur>4up
sink>4xn>4ur
wobbl>4up>4tg
shimmi>4xp>4up
bust fizzl>4v3>4tg
debacl>4xl>4tg
stop halt>4tg
standstill>4xt
devi divergens departur differens>4we>4u2
discrepanci variant>4xv>4we
monstrositi>4v3
disloc>4xz>4tg
interrupt break>4tg>l
repriev>4xz>4tg
eclips>4xz>4tg
adjust fit>4xf>4xj
entranc>4ur>4up
climb>52s>4ur
elev rais>52s>4ur
heav>52s>4ur
fuss troubl bother>51x>g0
fusion merger unific>4tg
mix
blend>4y9
zoom>52s>4ur
takeoff>52s>4ur
uplift>52s>4ur
uplift>52s>4ur
bang clap blast>4z9
bang>4z9
bark>4z9
blar clamor din>4z9
boom roar thunder>4z9
buzz>4tg
chatter>4z9
chatter>4z9
click clink>4tg
chirp>4tg
chorus>4tg
chug>4z9
clang clangor clank clash crash>4z9
clatter>4z9
crack>4z9
crackl>4z9
creak>4z9
crunch>4z9
drip>4tg
drum>4tg
footstep>4tg
grat>4z9
grind>4z9
grunt>4z9
hiss fizzl>4z9
hubbub uproar>4z9
hum>4z9
jingl jangl>4tg
knock>4tg
mutter murmur>4tg
nois>4tg
pant>4z9
pat tap>4tg
patter>4tg
peal roll>4tg
ping>4tg
plump>4z9
plunk>4tg
pop>4tg
quack>4tg
quaver>4tg
racket>4z9
rattl>4z9
ring>4tg
rumbl grumbl>4z9
rustl whisper>4z9
scrap>4z9
screech shriek scream>4z9
sigh>4tg
sizzl>4z9
slam>4z9
snor>4z9
song>4tg
spatter splatter sputter splutter>4z9
splash>4z9
squawk>4z9
squeak>4z9
squeal>4z9
strum>4tg
swish>4tg
tap>4tg
throb>4tg
thump thud>4tg
thunder>4z9
tick>4tg
tinkl>4tg
trampl>4tg
whack>4tg
whir>4tg
whistl>4tg
whiz>4tg
puls heartbe beat>4tg
throb pound>50e
ebb>50m>4ur
tid>4tg
bor eager>50o
undercurrent>50o>50m
slid>4xn>4ur
landslid>50k>4xn
flow>4ur>4up
airflow>50m>4ur
current>50m>4ur
overflow runoff>50m>4ur
torrent>50o>50m
flux>50m>4ur
infl>4um>4uk
ricochet>4wz>4up
touch>4wk>4tg
concuss>4wi>4wh
rap tap>4wi>4wh
bash bang smash>4wi>4wh
pound>4wi>4wh
slap smack>4wi>4wh
deflect>4uq>4up
swerv>4up
concuss>4uv>4u5
twinkl sparkl>4u2>4tg
flash>4tg>l
flicker spark glint>514>4tg
gleam glimmer>514>4tg
glitter sparkl>514>4tg
lightn>514>4tg
jump>4xd>4u2
wax>4xd>4u2
encounter>4tg
convers transit>4xj>4u2
junctur occas>4tg>l
climax>51d>4tg
emergenci exigenci>51g>51d
crisis>51d>4tg
landmark>51d>4tg
mileston>51d>4tg
conserv>4xf>4xj
recoveri>4xf>4xj
remiss>4y0>4xz
expens>51n
damag harm impair>4u2>4tg
puls>4up
misfir>4v3
dwindl>4xb>4u2
wan>4xb>4u2
twist>4u2
phenomenon>4u2
revolut>4u2>4tg
atrophi wither>51w>4xj
weaken>4xj>4u2
disturbanc>g0>m
earthquak quak
tremor>51y
seaquak>51y
invas encroach intrus>4y3>4ur
seepag>50m>4ur
drip trickl dribbl>50m>4ur
eddi>50o>50m
mutil>4uv>4u5
distort deform>51n>4u2
plung>4xn
outburst>4tg>l
salvo>528>4tg
outbreak>4tg>l
epidemic>52a>4tg
jet squirt>50m
erupt>4uk>4tg
leakag outflow>50m
gush>50m>4ur
rush surg>50m>4ur
onrush>52g>50m
gyrat>4up
roll>52i
whirl>4up>4tg
spin>52i
wallow>52j>52i
substitut switch>4we>4u2
tid>4we>4u2
shift displac>52v>4ur
amplitud>52p>52v
progress advanc>4ur>4up
ris>4ur>4up
spread>4ur>4up
stamped>4ur>4up
transl>4ur>4up
occas>l
bash>52w
fet>52w
jolli>52w
celebr>52w
ceremoni observanc>52w
funeral>531>52w
burial>532>531
wed>531>52w
pageant>531>52w
dedic>531>52w
open>531>52w
initi induct>531>52w
gradu>531
contest competit>l
athletic>53a
olympic>53b>53a
preliminari>53b>53a
championship>53a
rac>53a
marathon>53f
downhill>53f
tourna>53a
div>53m>53a
final>53m>53a
meet>53b>53a
match>53a
pin>53t>4v5
prizefight>53m
tourna>53a
joust tilt>ow>op
rac>53a
campaign>53r>53a
victori triumph>4tg>4v5
independens>53t>4v5
landslid>53t>4v5
slam>53t>4v5
runaway romp>53t>4v5
defe lick>4tg>4v3
reversal setback>4tg>l
lurch>53y>4v3
rout>53y>4v3
skunk>53y>4v3
wallop slaughter whip>53y>4v3
faint swoon>4u2
shipwreck>4w8
affect>h>g
emot>h>g
pass>h>g
infatu>548>h
wildness abandon>548>h
fervor>548>h
zeal>54b>548
senti>h>g
sentimentaliti>54d>h
batho>54e>54d
conflict>h
indifferens>h
desir>h>g
ambit aspir>54i>h
tempt>54i>h
appetit>54i
wish>54i>h
long yearn>54i>h
yen>54n>54i
nostalgia>54n>54i
sensualiti>54i
lust>54i
urg itch>54i>h
impuls whim>54i>h
pleasur>h>g
delight>54u>h
amus>54v>54u
enjoy>54u>h
gusto relish zest>54x>54u>59s>h
comfort>54u>h
consol solac>54z>54u
relief>54z>54u
sadism>54u
pain>h>g
pang stab twing>h>g
agoni>553
discomfort>553
distress hurt>553>h
anguish tor tortur>557>553
lik>h>g
fondness>559>h
enchant fascin>559>h
preferens predilect tast>559>h
lean tendenci>559
friendliness>559>h
approval>559>h
admir esteem>559>h
anglophilia>55g>559
worship>593>547
dislik>h>g
alien estrang>55j>h
isol>55k>55j
antipathi avers distast>55j>h
disapproval>55j>h
contempt disdain scorn>55j>h
disgust>55j>h
repugnanc repuls revuls>55p>55j
nausea>55p>55j
gratitud>h>g
thankfulness>55s>h
ingratitud>h>g
solicitud>59p
unconcern>h>g
indifferens>55w>h
aloofness>55x>55w
detach>55x>55w
cruelti ruthlessness>55w
sham>h>g
embarrass>561>h
chagrin humili mortific>562>561
prid>h>g
ego egotism>564>h
conceit vaniti>564>h
humiliti>h>g
astonish amaz>h>g
wonder admir>568>h
aw>569>568
surpriz>568>h
shock stupor>568
anticip expectanci>h
fever>56d
hop>56d
gaieti>h
solemniti>h>g
earnestness seriousness sinceriti>56h>h
sensibiliti>h
feel>h
insight>56j
unrest>h
fidget>h
impatiens>56n
stew>h
stir>h
tumult turmoil>h
coolness>h
quietness>h
repos sereniti>56t
languor>56t
anger>547>h
wrath>56y>56w
furi rag>56w>547
offens>56w>547
indign outrag>56w>547
annoyanc chaf vexat>56w>547
piqu temper irrit>571>56w
exasper>571>56w
fear fright>547>h
alarm dismay constern>574>547
shiver chill quiver shudder thrill tingl>574>547
horror>574>547
hysteria>574>547
panic terror>574>547
reverens aw>547>h
scar>574>547
apprehens dread>574>547
trepid>57c>574
forebod premonit>57c>574
presag>57e>57c
suspens>57c>574
timiditi>574>547
hesitanci>57h
anxieti>547>h
worri>57j>547
concern fear>57j>547
uneasiness>57j>547
qualm misgiv>57j>547
nervousness>57j>547
angst>57j>547
braveri>h>g
confidens>57q
happiness>h>g
joy>547>h
elat>57t>547
exult>57t>547
triumph>57v>57t
excit>57t>547
thrill kick>57x>57t
euphoria>57u>57t
gaieti merri>57s>h
hilariti gle>580>57s
rejoic>57s>h
cheerfulness>57s>h
insoucianc>583>57s
satisfact>57s
prid>585
fulfill>585
gloat gle>585
sadness unhappiness>h>g
heaviness>589>h
melancho>589>h
gloom>58b>589>57c>574
brood>58b>589
wo>58h
miseri>589>h
loneliness>589>h
sorrow>589>h
contrit>58k>589
grief>58h>589
sorrow regret>589>h
compunct remors>58k>589
guilt>58l>58k
repentanc penanc>58l>58k
pall>57c>574
despondenci>589
discontent>54n>54i
dissatisfact>58q>54n
boredom>58r>58q
displeasur>58r>58q>571>56w
disappoint letdown>58r>58q
frustr defe>58u>58r
hop>h>g
optimism>58w>h
despair>h>g
resign surrender>58y>h
dismay>58y>h
intimid>590>58y
pessimism>58y>h
lov>547>h
agap>593>547
agap>593>547
ardor>593>547
infatu>593>547
devot>593>547
affect fondness>h>g
attach>599>h
warmth>593
loyalti>593>547
hat hatr>547>h
animositi>59d
aggress aggressiveness>59d
resent bitterness rancor>59d
grudg grievanc>59g
envi>59g
covetousness>59i>59g
jealousi>59i>59g
spit>59d
temper mood>h>g
spleen>56w
irritabiliti petulanc>59m
sympathi>h>g
compass>59p>h
commiser piti patho>59p>h
enthusiasm>h>g
eagerness keenness>59s>h
ardor zeal>59t>59s
food>8pe
eatabl>a
tuck>59w>a
dainti delicaci treat>5ad>a
dish>5ad>a
kosher>5ad>a
diet>a
dietari>a
pap>5a1
menu>a
chuck grub>a
ration>a
foodstuff>a
concentr>5a7>a
cornmeal>5a7
oatmeal>5a7
fiber>5a7>a
flour>5a7>a
nourish sustenanc>a
provis>a
meal>5ad>a
breakfast>5af>5ad
lunch luncheon>5af>5ad
tea>5af>5ad
dinner>5af>5ad
supper>5af>5ad
buffet>5af>5ad
snack>5af>5ad
banquet>5af>5ad
mouthful
morsel bit>5ao
swallow>5ao
chew cud plug>5ap>5ao
special>59z>5ad
roast>5bk
relish
soup>59z>5ad
lobscous lobscus>59z
viand>59z>5ad
tidbit>59y>5ad
candi>59y
hardbak>59y
brittl toffe>5az
gum>59y
chocol>59v>8pe
taffi>5az
dessert sweet>5ad
snowball>5b5
tart>5b9
turnover>59z>5ad
pi
cooki biscuit
kiss>5ba
jelli>59y>5ad
bird fowl>5bk>59v
poultri>5bd>5bk
chicken>5be>5bd
broiler>5bf>5be
quail>5bd
pheasant>5bd
loaf>59v>8pe
meat>59v>8pe
minc>5ad>a
liver>5bk
chop>5bk
barbecu>59z>5ad
saut>59z>5ad
shin>5bk
steak>5bk
sirloin>5bk
porterhous>5br
shoulder>5bk
beef>5bk>59v
cak>59z>5ad
pemmican>5bk>59v
har>5bk
mutton>5bk>59v
rack>5bk
pork>5bk>59v
porkchop>5bn
sowbel>5c1
sausag>5bk>59v
frank>5c4>5bk
sous>5c4>5bk
farc>5ed
bread>59v>5a7
cracker>5c8
loaf>5c8
toast>5c8
biscuit>5c8
hardtack>5cc
wafer>5ba
sandwich>59z
sub submarin wedg>5cf
western>5cf
wrap>5cf
produc>59v>8pe
vegetabl>5cj>59v
green>5ck>5cj
potato>5ck>5a7
crisp>59z
eggplant>5ck
rhubarb>5ck>5cj
cabbag>5ck
squash>5ck>5cj
sprout>5cl>5ck
bean>5ck
lentil>5ck
pea>5ck
tomato>5ck
radish>5ck
cling>5cj
peel>8g5
appl>5cj
delicious>5d0
berri>5cj
currant>5d2
blackberri>5d2
strawberri>5d2
citrus>5cj
orang>5d6
lemon>5d6
citron>5d6
plum>5cj
banana>5cj
melon>5cj
grap>5cj
avocado>5cj
pear>5cj
sorb>5cj
coconut>59v>8pe
fish>59v>8pe
snail>5bk>59v
feed>a
pastur>5dk
hay>5dk
grain>5a7>a
barley>5dn>5a7
wheat>5dn>5a7
oat>5dn>5a7
ric>5dn>5a7
slop>5dk>a
mash>5dk>a
cud>5dk>a
salad>59z>5ad
herb
sag>5dw
caper>5dz>5au
pickl>5au
egg>5a7>a
milk>5a7>5ec>a>8ne
cream>5a7
butter>5a7>59v>8pe
chees>5a7>59v>8pe
batter>5ed>5a7
dough>5ed>5a7
pasti>5b9
marrowbon>37d
pizza>59z>5ad
oatmeal>59z
sushi>59z>5ad
beverag>a>8ne>8nd
mixtur>5a7>a
mix premix>5ed>5a7
draught>5eh
alcohol>5ec>a>8ne>1ka
drink
beer>5eg
sud>5ei
lager>5ei
bitter>5ei
stout>5ei
sak>5eg>5ec
win>5eg>5ec
vintag>5eo>5eg
ris>5eo>5eg
champagn>5eo
claret>5eo
hock>5eo
vermouth>5eo>5eg
port>5eo
sherri>5eo
liquor spirit booz>5eg>5ec
bitter>5ex>5eg
brandi>5ex>5eg
applejack>5ez>5ex
whiskey whiski>5ex>5eg
bourbon>5f1>5ex
irish>5f1>5ex
cordial>5eg>5ec
bishop>5eo
cooler>5ec>a>8ne
flip>5eg
toddi>5eg
chocol>5ec>a>8ne
shak>5eh
juic>5a7>a
nectar>5ec
lemonad>5ec
pop>5ec
phosph>5ec
coffe java>5ec>a>8ne
punch>5eg
tea>5ec>a>8ne
arrang>n
straggl>n
array>5fj>n
classific>5fj>n
person>n
aged elder>5fn
youth>5fn
baffl>5fn>n
blind>5fn>n
brav>5fn>n
timid cautious>5fn>n
communiti>5fn>n
damn>5fn>n
dead>5fn>n
liv>5fn>n
deaf>5fn>n
discomfit>5fn>n
disabl handicap>5fn>n
doom lost>5fn>n
folk>5fn>n
fre>5fn>n
homebound>5fn>n
enlighten>5fn>n
uniniti>5fn>n
retard>5fn>n
nationaliti>5fn>n
retre>5fn>n
sick>5fn>n
slain>5fw>5fn
wound maim>5fn>n
collect aggreg accumul>n
backlog>5gd>n
collag>5gd>n
content>5gd>n
pack>5gd>n
statuari>5gd>n
agglomer>5gd>n
edit>n
bunch clump cluster>5gj>5gd
knot>5gl>5gj
swad>5gl>5gj
tuft>5gl>5gj
wisp>5go>5gl
clod lump clump chunk>5gj>5gd
pil heap agglomer cumulus>5gd>n
scrapheap>5gr>5gd
stack>5gr>5gd
haystack>5gt>5gr
combin>5gd>n
complexion>5gv>5gd
bodi>n
public>5gx
world>5ha>5fn
societi>n
migr>5fn>n
minoriti>n
sector>n
kindr clan>n
fami>5h4
sept>5jf
folk>5h4
homefolk>5h6>5jf
dynasti>5h6>5jf
stratum>5fn>n
gather assemblag>n
be>5hb
carload>5hb
congreg>5gd>n
contingent>5hb
librari>5gd>n
mythologi>5gd>n
pair>5hx>5gd
coupl>5hb
tripl>5hx>5gd
foursom>5hb
quadrupl>5hx>5gd
coupl>5h5>5h4
marriag>5h5>5h4
flock
flock>5hr
congreg fold faithful>n
bevi>5hp
herd
remuda>5ht
coloni>n
swarm>n
set>5gd>n
class categori>5gd>n
stamp>5hy>5gd
join>5hx>5gd
sex>5hy>5gd
set>0
subgroup>n
subspac>k>5i2
denomin>5hy>5gd
packag bundl packet>5gd>n
organiz>n
associ>5i7
govern authoriti regim>5i7
bureaucraci>5i9
empir>5i9
palac>5i9
soviet>5i9
institut establish>5i7
hospital>5ie
enterpriz>5i7
collectiv>5ig>5i7
agenci>5iq>5ig
brokerag>5iq>5ig
compani>5ie>5i7
corpor>5im>5iq
firm hous>5iq>5ig
franchiz>5iq>5ig
manufacturer>5iq>5ig
partnership>5iq>5ig
business>5ig>5i7
publisher>5im>5iq
newspaper>5ir>5im
dealer>5im>5iq
bast>5i7
prosecut>5gd>n
plant>5gd>n
industri>5ig
processor>5iq>5ig
aviat>5ix
hollywood>5ix
brotherhood fraterniti>5ha>5fn
fami household>5i7
club nin>5lb
fiv>5lb
eleven>5lb
offens>5lb
religion>5ie>5i7
christendom christianiti>5gx
church>5j7>5ie
rom>5p6>5gx
protestant>5j9>5j7
judaism>5j7>5ie
breed
pedigre>5jd
lineag pedigre ancestri>5h4
phylum>n
civiliz>5h0
profess>5q1>5gx
nurs>5ji
businessmen>5ji>5q1
ministri>5ji
depart
personnel>5jm
treasuri>5jm
instrumentaliti>5i7
denomin>5i7
sect>5j7>5ie
cult>5j7>5ie
voodoo>5js>5j7
clergi>5ji
laiti>5kl>n
pantheon>5gd>n
royalti>5h6
tang>5h9>5h6
tudor>5h9>5h6
person>n
govern>5k0>n
senat>5k5
senat>5k2>5k5
congress>5k5
legislatur>5hb
administr>5gx
executiv>5k6>5gx
judiciari>5k6>5gx
judiciari>5qz>n
nation>5fn>n
nation countri commonwealth
reich>5kb
bloc>5nr>5i7
asia>5gd>n
europ>5nr
popul>n
poor>5fn>n
rich>5fn>n
populac public>5fn>n
popul>5fn>n
mass>n
labor proletari>5ha>5fn
bourgeoisi>5ha>5fn
crowd>5hb
multitud throng>5hb
hiv>5kp>5hb
hord host>5kp>5hb
ruck>5kp>5hb
armi>5ko>5hb
crush>5ko>5hb
legion>5l6
swarm>5ko>5hb
huddl>5ko>5hb
mob rabbl rout>5ko>5hb
utiliti>5ik
troup>5i7
chorus>5i7
ensembl>5i7
choir>5l1
choir consort>5hx>5gd
circus>5l0>5i7
armi>5la
navi>5la
militari>5la>5i7
pentagon>5re
personnel>5i7
team squad>5i7
polic>5la>5i7>5oe
manpower hand man>5la>5i7
corp
rotc>5le
corp>5gx
platoon>5lb
relay>5mi
squadron>5pj
flight>5ql>5fj
audiens>5hb
audiens>5kl>n
viewer>5lm>5kl
follow>5kl>n
faithful>5lo>5kl
parish>5lr>5hb
communiti>5hb
convent>5lr>5hb
neighborhood neighbourhood>5lr>5hb
metropolis>5hb
town>5hb
villag settl>5lr>5hb
hamlet crossroad>5lr>5hb
cooperativ>5i8>5i7
club societi gild lodg>5i8>5i7
fellowship>5i8>5i7
fraterniti>5lz>5i8
sororiti>5lz>5i8
leagu conferens>5i8>5i7
major>5m3>5i8
union>5i7
masonri>5i8
syndic>5i8>5i7
combin>5m7>5i8
cast>5hb
ensembl>5m9>5hb
class grad>5hb
circl band>n
cliqu ingroup>5mc
fact>5md>5mc
cadr>5mg>5hx
cor>5hx>5gd
portfolio>5hx>5gd
crew>5i7
gang>5i8>5i7
demimond>5ha>5fn
underworld>5ha>5fn
syndic mob
orchestra>5i7
symphoni philharmonic>5mn
band>5i7
hord>5lr>5hb
fact sect>5md>5mc
parti>5hb
danc>5ms
masquerad>5ms
banquet feast>5mw>5ms
dinner>5ms
gaudi>5mv>5mw
recept>5ms
social>5ms
supper>5hb
parti>5i7
gop>5n1>5i7
tabl>5fl>5fj
matrix>5fl>5fj
transpos>5n4>5fl
galaxi>5gd>n
legion>5i8>5i7
phalanx>5ko>5hb
crew>5i7
crowd gang bunch>5hb
outfit>5i7
eight>5gx
school>5ie
colleg>5gx
colleg>5ie
academi>5nd
academi>5ie>5i7
seminari>5nd
seminari>5nd
universiti>5gx
gown>5nk>5gx
faculti>5gx
cultur>5h0
cyclad>5nn
fleet>5gd>n
fleet>5gd>n
coalit align>5i7
alli>5kb
meet>5hb
caucus>5nt>5hb
conclav>5nt>5hb
conferens>5nt>5hb
congress>5nt>5hb
convent>5nt>5hb
meet>5hb
council
divan>5o0
council>5hb
diet>5k5
parlia>5k5
soviet>5o0
powwow>5nt
board>5o8
committe commiss
committe>5i7
subcommitte>5o8
symposium>5nw>5nt
court tribunal>5hb
repertori>5gd>n
agenci bureau offic
organ>5oe
ralli>5hb
democraci republic
capitalism>5oo
industrialism>5oo>5qz
communism>5om
international>5om
socialism
nazism>3vn>3vj>5om
economi>5qz>n
gener>n
descendant>n
contemporari gener>5fn>n
folk>n
tableau>5fj>n
combin>5rj>5rg
coloni settl>5gx
outpost>5ov>5gx
plant>5ov>5gx
commun>5hb
lobbi>5fn>n
hierarchi>5i7
chain>5rg>5rf
cours>5rg>5rf
cycl>5rg>5rf
hierarchi>5rg>5rf
manag>5k6>5gx
leadership leader>5gx
cabinet>5o7
appoint engag>5nz
visit>5nz
revival>5og>5hb
elit>5ha
elect>5pb
cream>5pb
gentri aristocraci>5ha
few>5pb
nobiliti aristocraci>5pb
artilleri
batteri>5ph
cavalri
militia reserv
militia>5gx
soldieri troop>5la>5i7
friend>5pm>5la
hostil>5pm>5la
cavalri>5pm>5la
assort varieti potpourri>5gd>n
select>5pq>5gd
hodgepodg>5pq>5gd
batch>5gd>n
membership>5gx
clientel patronag>5fn>n
rabbl>5g2>5fn
deleg>5i7
embassi>5px>5i7
legat>5px
miss>5i7
vocat>5gx
poss>5lc>5la
found>5ie
chariti>5q3
institut>5i8>5i7
exhibit exposit>5gd>n
retrospectiv>5q6
fair>5hb
sid>5i7
highschool>5nd
immigr>5gx
juri>5gx
juri panel>5o8
bevi>5hb
left>5mr>5md
convoy>5gd>n
convoy>5gd
bank>5ie
market>5ha>5fn
traffic>5gd>n
format>5fj>n
caravan>5gd
cavalcad>5gd
parad>5gd
fil>5ql
column>5qp
secondari>5ql>5fj
lin>5ql>5fj
lineup>5qs>5ql
row>5qs>5ql
rank>5qs>5ql
aviat>5gd>n
machineri>5qz>n
network>5qz>n
system>n
subsystem>5qz>n
organism>5qz>n
syntax>5qz>n
veget>5gd>n
brush thicket>5r3>5gd
scrub>5r3>5gd
forest wood>5r3>5gd
grov>5r6>5r3
underbrush>5r4>5r3
shrubberi>5r3>5gd
garden>5r3>5gd
staff>5la>5i7
dictatorship despotism tyranni
law jurisprudens>5gd>n
bureaucraci>5k6
order>5fj>n
series>5rf>5fj
progress>5rg>5rf
blizzard>5rg>5rf
sequens>5rg>5rf
train>5rg>5rf
success>5rg>5rf
cascad>5rl>5rg
parad>5rl>5rg
streak>5rl>5rg
stream>5p2>5rg
data>5gd>n
unconfess>5fn>n
unemploy>5fn>n
camp>5hb
reunion>5ms
muster>5hb
registr enroll>5gx
flank>5ql>5fj
rear>5ql>5fj
her>i>1
ther>i>1
somewher>i>1
address>5w1
airway>5vv
ambianc>5u5
apex>5w1
apron>5x9>5xr
arena>5s8
area>i
bedground>5s8
frontier>5sp
wasteland>5y7
bush>5y7
frontier>5y7
desert>5xr
battlefield battleground field>5xr
beat>5vv
origin root sourc>5w1>i
deriv>5sh>5w1
fountainhead>5sh>5w1
homeland motherland>5tg
birthplac>5xn>5w1
birthplac cradl provenanc>5sh>5w1
bottom undersid>5xg
bottom>5wh>i
boundari bound>5wh
border borderlin>5sp
circumferens>5sq>5sp
balk>32y>32j
bridgehead>5w7>5w3
brink>5u2>5sp
bivouac encamp>5x9>5xr
campus>5uc>5xr
heaven>5xg>5sp
cemeteri graveyard>5x9>5xr
center middl>5s8
cor>5w1
navel>5w1
citi metropolis
precinct>5tn
downtown>5tn
outskirt>5s8
borough>5lv
borough>5tn
citi>5tn
clear>5xr
commun>5tn
commonwealth>5xd
hub>5sz>5s8
corner>5w1>i
corner>5s8
cornfield>5uc
countri>5tn
counti>5wh>i
counti>5tn
crest>i
culmin>5w1
depart>5tn
dig excav>5x9>5xr
district territori dominion>i
enclav>5tn
uptown>5tn
suburb>5tn
distanc>5wh>i
domain>i
empir>5ts
realm>5ts
residens abod>5s2
hom>5tv>5s2
dump>5x9>5xr
orient>5un
east orient
northland>i
paradiz nirvana heaven>5wh>i
edg>5sp
end>5wh
endpoint termin>5u3
environ surround
destin goal>5u3
medium>5u5
set>5u5
scenario>5u8>5u5
extrem extremum>5wh
fairway>5x9>5xr
field>5xr
hayfield meadow>5xr
front>5xg
battlefront front>5w4
scrapheap>5tx>5x9
epicenter>5w1
ghetto>5wd
habit>5u5
haunt hangout resort>5s8
firesid>5s8
hell>5wh>i
hemispher
hiplin>i
hiplin>i
hideout hideaway>5xn
height>5xn>5w1
horizon>i
se>5sz
junkyard>5xr
reserv>5tn
preserv>5uv
insid interior>5xg>5sp
insid interior>5wh>i
midst thick>5uy>5wh
isopleth>i
jurisdict>5tn
paint>5s8
kingdom>5tg
lair>5uj
lawn>5uc>5xr
layer>5wh>i
demarc>5sp
salient>7v8
latitud>7w4
parallel>i
longitud>7w4
mand mandatori>5tn
midair>5w1>i
monu>5x9>5xr
nadir>5w1
orbit>5vv
outlin>5sp
profil>5vh>5sp
silhouett>5vh>5sp
outsid exterior>5xg>5sp
outsid exterior>5wh>i
outdoor open>5vl>5wh
outpost>5w7>5w3
overlook>5xn>5w1
midway>5xr
parish>5v1>5tn
park>5xr
park common green>5xr
part>5u5
pastur>5xr
rout>i
flyway>5vv
fairway>5vv
crest>5xn>5w1
prairi>5xr
piazza>5xr
point>i>1
poll>5w3>5w1
posit>5w1>i
posit>5w1>i
sit>5w3>5w1
juxtaposit>5w3>5w1
post>5w3>5w1
landmark>5w3>5w1
right>5w3>5w1
left>5w3>5w1
premiz>5x9>5xr
protector>5tn
quarter>5tn
rang reach
rear>5xg
rearward>5wf
region>i>1
unknown>i
open clear>5s8
dec>7w4
waterfront>5tn
port>5w1
haven harbor>5wm
berth>5s8
resort>1rc>1c2
playground>5s8
rough>5x9>5xr
viciniti localiti neighborhood neighbourhood>5s8
block>5s8
proximiti>5ws
presens>5wu>5ws
rendezvous>5xn>5w1
retre>5s8
safeti>5s8
scen>5s8
darkness shadow>5wz>5s8
sceneri>5ws
landscap>5x1>5ws
churchyard>5xr
scour>5xn>5w1
seat>5s8
shrubberi>5s8
sid>5wh>i
bedsid>5x7>5wh
sit>5xr
slum>5tn
air>5wh>i
stand>5w3>5w1
stat provinc>5tn
stratum>5v6>5wh
substr>5xg>5sp
surfac>5sp
te>5x9>5xr
laboratori>i
tip>5u3
top>5xg
rooftop>5xk
top>5wh>i
plac spot>5w1>i
town
hometown>5xo
ward>5tn
tract
subdivis>5xr
terrain>5xr
plot patch>5xr
lot>5xr
viewpoint>5w3
local>5wz>5s8
vertex apex>5ua
watermark>i
watersh divid>i
direct>5vv
bear head>5y1>5vv
tack>5y2>5y1
trend>5y1>5vv
trend>5y1>5vv
whereabout>i>1
wild
zenith>5w1
zon>5xn>5w1
buffer>5wh
bridgehead
beachhead>5yb
turf>5tn
outskirt fring>5tn
russia ussr
confederaci south
south
union north
alabama>5yh
reason ground>e
incentiv induc>e
dynamic>5yl
urg impuls>e
mania>e
compuls>e
ethic moral moraliti>e
hedonism>5yq>e
consciens>5yq>e
provoc>e
signal>5yt
abyss>629
agent
anion>617>62c
anthill>619>610
apertur>612>629
remain>62u>1>23k
arroyo>60w>645
rais climb upgrad>63g
bank>63g
cant>63g
bay>5za
beach>1
beehiv>624
bit chip fleck scrap>60p
bluff>62w
water
bog>61d
bottomland>61d>1
boulder bowlder>633
breach>629>7xb
brook creek>63q>5za
bubbl>7wk
burrow tunnel
calculus>633
canyon>645
canyonsid>63g
cap>61c>1
carpet>2
cascad>649>5za
cav>1
cavern>5zo
cavern>7xb
cliff>1
cloud
coast>63g
constell>2
continent>61e>61c
cov>616>5za
cov>5zo
crack cleft crevic>629>7xb
crag>5zr
crust>5v6>5wh
crust
crystallit>633
farmland tilth>61d>1
cumulus>5zs
gorg>62d>i
delta>1>639
decliviti>63g
discard>1
ditch>64a>5za
downhill>607>63g
draw>60w>645
dreg>639
dun>62w
earth glob
coal>60p
estuari>5za
fallow>603>61d
fractur>5zy>629
confluent>63q
fil>60p
flat>62k>61c
foam froth>5zg
cross>5za
forest>61c>1
frag
geyzer>63k
gorg>645
grain>8g7>8g5
granul>60s>8g7
grind>8g7>8g5
gulf>5za
gulli>645
gut>5za
hail>1
upland
hill
hillsid>63g
hol>629>7xb
hollow holler>645
ic>1
berg>1
inlet>5za
ion>62c
island>61c>1
knoll mound hillock>610
lagoon>61b>5za
lak>5za
ground>1
land>1
landmass>61c>1
leak>612>629
ledg shelf>62w
main>5za
mainland>61c>1
mar maria>5wh>i
marsh>61d
meander>7vb
mer>62m>61b
meteorit>61o
meteor
micell>62c
micrometeorit>61n>61o
millpond>62m>61b
mir>5zb
moon>1
phosphorus lucifer>62l
motor>5yw
mountain
mountainsid>63g
mull>62o
narrow>63p
necessiti essential requir necessari
neck>61c>1
need>620
neighbor>1
nest>2
stub
nubbin>625
nucleus>5w1
ocean>5za
open gap>7xb>i
overburden>61d>1
shav>60p
particl
notch>i>1
track>i
pebbl>633
peninsula>61c>1
perfor>612>629
piedmont>63g
pit caviti
plain>61c>1
planet
pond pool>61b>5za
precipic>5zr
headland
radiator>2
rainbow>7vb
rapid>64a>5za
rathol>612>629
reef>62w
remain>1
ribbon thread>1
ridg
rift>5zy>629
rift>629>7xb
rip rent tear>629>7xb
river>63q>5za
riverbank>5z3>63g
rivulet>63q>5za
rock ston>2
saddl>62d>i
lick>639
scrap>60p
sea>5za
coast seacoast>63c
sedi deposit
sheet>7xb
shallow>5za
shor>1
sill>633
sky>8ma
slash>61c>1
slop inclin>1
soapsud sud lather>60m>5zg
spit>5zl>61c
splinter>5z8>60p
fountain>1
spum>60m>5zg
steep>607>63g
stepp>62k>61c
step>62e
strait>5za
stream>5za
stretch>7xb
subcontinent>61e>61c
supernatant>8ne>8nd
swamp>61d
tangl>2
calculus>601
tent>64b>1
terrac bench>60z
tidewater>61c
trail>62e
trench deep
turf sod sward>61d>1
univers existens world cosmo>2
vagabond>1
valley
volcano>5zy>629
volcano>61w
wall>1
waterfall>5za
waterway>5za
web>1
mermaid>3cy
monster>3cy
dragon>64d
salamander>64d
troll>64d
witch>3cy
destini fat
deiti diviniti god immortal>3q0
buddha>74b
goddess>64j
lord creator maker divin
aeon>3q0
christ>74m>65b
angel>3q0
archangel>64p
fairi>3q0
pixi imp>64r
gnom dwarf>64r
bogey bogi
devil fiend demon
incubus>64v
devil lucifer
apparit phantom specter
nymph>64j
echo>64z
mus>64j
weird>64j
character>3cy
self>6>3
adult grownup>6>3
adventurer>6>3
apach>6nt>6i9
applicant>6>3
appointe>6>3
attendant>6yu>6b5
helper>6
capitalist>6>3
captor>6>3
commoner>6>3
constituent>7c9>6fb
consumer>7bg>6
contestant>6>3
coon>745>65e
cosigner>6
cosigner>6
coward>6>3
creator>6>3
defender guardian>6
defender>6g4>6
engineer>6>3
entertainer>6>3
experimenter>73i>74w
experimenter>6>3
expert>6>3
femal>6>3
individualist>6>3
inhabitant dweller>6>3
nativ aborigin>6>3
nativ>6>3
innocent>6>3
intellectual>6>3
juvenil>6>3
lover>6>3
leader>6>3
mal>6>3
intermediari
naprapath>7a5>65t
national>6>3
peer equal>6>3
observer>6>3
forerunner>6>3
primitiv>6>3
recipient>6
religionist>6
traveler traveller>6>3
unfortun>6>3
worker>6>3
offender>6
african>6>3
negro>6>3
whit>6>3
babylonian>66k
assyrian>66k
cassit>66k>6
brav>7ch>6
athabascan>6
apach>66p
creek>6
hokan>6
kansa>66x
massachuset massachusett
penutian>6
salish>6
sioux
yokut>66v
indian>65w
aborigin>65w>n
anabaptist>674>672
christian>6
gentil>6>3
protestant>672
quaker>672
catholic>672
jew hebrew>6>3
buddhist>6
eurasian>67a>65w
european>65w>6
frank>67a>65w
afghan>65w
algerian>66i>6
belgian>67a>65w
chines>65w
dan>67a>65w
dutch>5ka>5fn
englishman
ethiopian>66i>6
finn>67a>65w
frenchman>67a>65w
frog>67l>67a
parisian>67l>67a
minoan>67a
greek>67a>65w
hungarian>67a>65w
irishman>67a
israeli>65w
italian>67a>65w
roman>67t>67a
roman>67a>65w
sabin>67t>67a
sicilian>67t>67a
japanes>65w
jap nip>67y
korean>65w
lao>65w
sam>67a>65w
moroccan>66i>6
filipino>65x>6
pol>67a>65w
portugues>67a>65w
rumanian>67a>65w
russian>65x>6
georgian>688>65x
scandinavian>67a>65w
scot scotchman>67a>65w
sudanes>66i>6
swed>67a>65w
british>5ka>5fn
english>5ka>5fn
irish>5ka>5fn
french>5ka>5fn
spanish>5ka>5fn
swiss>5ka>5fn
syrian>65w
siames>65w
tibetan>65w
american>65w>6
alabaman alabamian>68n>65w
californian>68n>65w
floridian>68n>65w
georgian>68n>65w
hawaiian>68n>65w
louisianan>68n>65w
sooner>68n>65w
texan>68n>65w
virginian>68n>65w
badger>68n>65w
yank>68n>65w
german>67a>65w
krauthead hun>68z>67a
ram>6>3
twin>6>3
cancer>6>3
virgin>6>3
pisc>6>3
abbot>78w>738
aberrant>6
academic>6lc>71m
accomplic>6b4>66g
accountant controller>65c
defendant suspect>6u3
adept sens virtuoso hotshot star whiz wizard>65t>6
acolyt>6fj>7yw
actor>6zb>65q
actor>6>3
actress>69e>6zb
freak>6lq>791
adjunct>6b5>668
aid>6vv>75j
administrator>6
administrator>6pf>663
admirer>6>3
monitor>65n
adolescent teenager teen>661>6
adulterer>6tr
jad>69p>6tr
adversari antagonist opponent>6>3
advisor consultant>65t
advoc proponent>6>3
advoc counsel>6td>71m
broker>65c
agent>73d
aggressor>663
grower>6mg>65m
aid auxiliari>6b4>66g
lush sous>6ky>6ks
alderman>73d
distributor>6bc>6
alli friend>6b5>668
gradu>74p>660
amateur>6>3
amateur>6b6>65h
ambassador>6k0>6xq
ambassador>77e>69t
amorist>6mc>6n3
analyst>65t>6
analyst>65t>6
anarchist>6
ancestor antecedent>6t0>6
ancient>6>3
ancient>6xv>655
backer>6z1>65b
anthropologist>74w
anti>6>3
apologist>69t>6
appointe>6xq
aspirant hopeful>658>6
apprentic learner>6xh
appraizer>6lw
appraizer>6ib>6lw
archaeologist>6ah
archbishop>6ch>718
architect designer>65m>6
prim>718>6fj
argiv>67p>67a
arianist>672
aristotelian>6k4>6n3
comer>66e>6
artilleryman gunner>75j
illustrator>6az>65m
artist>65m>6
ass>6n5>762
assassin>6wk>6i9>6sx
bastard prick sob
assigne>6>66c
assistant helper help>66g>6
associ>668>6
athlet>65h>6
attacker aggressor>66h
attendant tender>6b4>66g
augur>71t
aunt>6t0
authoritarian
authoriti>6>3
mechanic>73a
babi>6xt>6t0
babi bab infant>6f2>6xt
bachelor>6uw>664>655
baggag>7d5>65u>655
ballerina>6iv
balletoman>6lq>791
ballplayer>6b6>65h>70b
bandit>7a6>6i9
banker>6
banker>65c
bankrupt>6u9>66f
baptist>674>672
barnburner>6i9
bartender barkeep>6li>66g
basileus>743>6
bastard illegitim>6xt>6t0
bather>6>3
twirler>6zb>65q
batter hitter slugger>6bk>6b6>70b
beadl>6xq
bear>6s5>65c
beast savag brut wildc>6b7>66h
beatnik>6h2>6k7
believer worshipper>6
believer>791>69t
bellhop>6b8>6b4
bell>6o7>7d5
belov dear honey>662>6
beneficiari>66c
besieger>6ll>69r
besieger>6zl>658
best>6>3
betroth>662>6
better>6nr>6
bidder>658>6
bilingual>6ty>6
poster>66g>6
biologist>74w>6
biophysicist>6zq>74w
bishop>718>6fj
biter>6>3
blackmailer>6i9
blad>7di>661
blond>6>3
sailor>75j
bluestock>7d5>65u>655
boater>66g>6
boatswain>6v5>74a
bobbysoxer>6o7
bodybuilder muscleman>6>3
bodyguard escort>65n
bolshevik marxist>6
bolshevik>6gf>76s
bomber>6>3
bondsman>76e>6
bondsman>65b
booker>69w>73d
lifter>7a6>6i9
bootlegger>6i9
bor dullard
borrower>66c
boss>6lj>663
bourbon>72r>6h0
boxer>6g4>6
boy>6uw>664>655
slugger>6d5>6g4
lad sonni>6uu>664
beau>6uw>664>655>662>6
briber>6i9
brick>6
bricklayer>6i2
brid>77h
broad>7d5>65u>655
brother>6vk>6b5
buddi croni>6nm>6
bugler>7b0>6wn
builder>65m>6
bull>6uw>664>655
cop fuzz>70i>6tc
bulli ruffian roughneck rowdi>6b7>66h
bulli>6qc>6i9
bullyboy>6dl>6b7
bunkm>6
bunter>6bw>6bk
burglar>7a6>6i9
busboy>6li
bushwhacker>76u>6gs
businessman>65c
butcher>6wk>6i9>6sx
butcher>6vo
butler>6v0>75i
goat>7bw>6
butter>6g4>6
buyer>6il>65g
hound>7c0
computer>65t>6
caliph>743>6
caller>7c6>66e
caller>6s5>65c
candid>70k>663
campm>6
candid>6>3
canon>718>6fj
canonist>779>65t
capitalist>6h0>655
chieftain>663>6
captiv>7>3
cardinal>6ch>718
caretaker>6ik>65n
caretaker>6xq
carpenter>6i2
newsboy>6li
carrier bearer toter>66e>6
cartesian>6n3>6
cartoonist>6az
catcher>6rj>6mo
caterer>790
cattleman>6mg
cavalryman>76u
cavalryman trooper>76u
caveman>66b>6
celebrant>718>6fj
celebrant>6>3
celebriti>6ra>655
moder>655>6
chambermaid>6ur>6kd
champion>65n
champion champ>73u>65h
chap fellow fella lad cuss blok>664>6
eccentric typ>655>6
chemist>74w>6
child kid youngster minor nestl>661>6
child>6xt>6t0
sweep>6t4
chiropractor>7a5>65t
choirboy>763
chorin>6iv>6zb
choos>6iz>662
chump fool gull sucker>7bw>6
churchgoer>6
nobodi>65e>6
citizen>667>6
civilian>6fb>667
claimant>658>6
classic>6az>65m
classicist>6az>65m
classicist>6qq>74p
classifier>7a8>660
cleaner>75s>6vo
clergyman reverend>663
cleric churchman divin>6fj
clerk>6li>66g
closer>703
closer>6>3
clown buffoon goof>6g5>6zb
clown buffoon>6n5>762
coach tutor>79o>6lc
coach manager>663
cobbler>6ut>65m
partner pardner>6b5>668
collaborator>7as>6i9
colleagu confrer>6b5>668
colleagu>6b5>668
collector>66g>6
collector>6>3
collegian>78f>6lp
colonial>73j>65w
coloratura>770>763
giant>6ra>655
columnist>6sp>7de
combatant belligerent fighter>6>3
comedian comic>6zb>65q
comedian>69e>6zb
comer>73u>65h
commander>663>6
commander>6vv>75j
commando>75j
commentator reviewer>7de
commissioner>6pf
commissioner>6vk>6b5
committeeman>6vk
communist commi>76s>70k
communist>70k>663
commuter>6yv>66e
companion comrad fellow familiar associ>6nm>6
companion>66e>6
composer>6wm>6az
compulsiv>6>3
comrad>6gf>76s
concessionair>6dt
concierg>6ee>6ik
conductor>6wm>6az
conditioner>6fr
confeder collaborator>6i9
confeder>791>69t>774>68n
confessor>718>6fj
confessor>6
confidant intim>6nm>6
confidant>6gv>6nm
congressman>6tm>70l
connoisseur>65t
conqueror>7bx>6g4
conservativ>655>6
conservativ>6vk>6b5
nonconformist>6k7>6
nonconformist>674>672
anglican>674>672
consort>77h>6t0
conspirator>6i9
constabl>6tc>65n
consumptiv>75z>66f
contemplativ>6>3
contemporari>668>6
contralto>763>6wn
contributor>7de
convert>6>3
conveyor>6vp>66e
convict con>71e>66f
convict>66h
cook>66g
cooki>6hh
coordinator>6y5>7a8
ap>6>3
coquett flirt teas>7d5>65u>655
coroner>6s4>65t
corporal>6xb>6vv
correspondent>6
correspondent newspaperman>6sp>7de
counselor>69s
counselor>78z>78x
compatriot>667>6
countryman>6hs>667
countryman>745>65e
courtier>6b8>6b4
cousin>6t0>6
cowboy cowpuncher puncher cattleman cowhand>6q5
cowboy>6zb>65q
vaquero>6hx
coyot>76n>6i9
crackpot>6l8>6
artisan>66g
craftsman crafter>65m>6
craftsman>71m>655
creeper>6>3
crazi>6ug>75z
creatur>6>3
puppet>76e>6
criminal felon crook outlaw>66h
crippl>6>3
critic>6lw
critic>71m>655
crofter>6mg
rooki>6xh
cubist>6yn>6az
cultist>6n3>6
cultist>6n3>6
cur>65l>6
minister parson pastor>6fj
custodian>65n
customer client>65g>7bg
client>6
cyclist>73q
cynic
cynic>6zo>74p
dad daddi papa pop>6mj>6yq
dairyman>6mh>6q5
dairyman>6mg>65m
dam doll chick>6o7>7d5
dam madam ladi>7d5>65u>655
dancer>6zb>65q
dancer>6>3
gallant beau clotheshors>6uw>664>655
swashbuckler lunatic>656>6
darl favorit pet>662>6
dat>6gi>6nm
daughter>6f2>65u
laggard pok>6r2
deacon>6fj>7yw
deacon>6xq
deceas decedent>6>3
dropout>6
dropout>65v>6
deadhead>6
dean>69l
decadent>6
decorator>6az>65m
deleg>73d
demagog>70k>663
demander>6>3
ubermensch>663>6
democr>69t>6
democr>70k>663
demonstrator>6li
demonstrator>79o>6lc
dependent>66c
depositor>6s5>65c
deputi>6b4>66g
deputi>6tc>65n
dervish>74b
descendant descendent>6t0>6
desper>66f>6
destroyer>6
detectiv>70i>6tc
detectiv>6s4>65t
detractor>6io
developer>65m>6
devise>6c6>66c
diabetic>75z>66f
diagnostician pathologist>77a>6k9
journalist>7df>6u2
diplom>6xq
diplom>665
director manager>69l>6pf
director>6vk
discipl adherent>6n3>6
dishwasher>6t4>7d8
dispenser>790
dissenter contestant>6>3
distributor>790
doctor physician
doctor>7a3>74p
fox>66h
doctrinair>69t
domestic>75i>66g
don>6o1>6uw
donor giver>65b
donor>65b
doorman porter>6ow>65n
traitor>66h
dov>655
conscript>75j
redco>76u
dramatist playwright>7de
draper>7an>6vo
drawer>6
draw>65q>6
dreamer>76h
dresser>6>3
drinker>65g>7bg
drinker>65g>7bg
driver>6xz
driver>66g>6
drummer>6wn
drunk>6ks>65g
drunkard drunk>6ks>65g
duk>6z8>6u7
duk>6u7
duelist>69r>6
duffer>6
dumbbell dop boobi>762>6
lunkhead>78h>762
dwarf>6
earl>6z8>6u7
feeder>65g>7bg
eccentric flak>6>3
eclectic>6zo>74p
economist>74w
editor>66g
educator>71m>655
egghead>660>6
egotist
elder senior>655>6
electrotherapist>7a5>65t
elizabethan>6>3
employe>66g>6
employer>663>6
witch>6
enemi fo>69r>6
engineer>6xz
engraver>6az
engraver>66g
enrolle>6>3
enthusiast>791>69t
entrepreneur>65c
epicur gourmet>6
epileptic>75z>66f
erotic>6
ethnic>6>3
judg>65t
evangelist gospeler>70z>6fj
evangelist>663
inspector>6s4>65t
executioner>6sx>6
executiv>69l>6pf
executor>6
exil deporte>6n9>66e
exil>66e
existentialist>6zo>74p
explorer adventurer>6>3
exporter>65c
extern>6k9
fairi queer>6qb>6
hawker>6qv
familiar>75i>66g
buff devote lover>6n3>6
fanatic>6lq>791
enthusiast>662
fantasist>65m>6
farmer>65m>6
fieldhand>6q5>6t4
fascist>655>6
father>6yq
fatti>6
girl>65u>6
fenc>7an>6vo
fielder>6b6
fielder>6bk>6b6>70b
sneaker>6rk
eldest>6xt>6t0
fisherman fisher>66g
fishmonger fishwif>7an>6vo
fixer>6ra>655
flapper>6o7>7d5
patrolman>6tc>65n
flyer>66e>6
flop>6u9>66f
florentin>67t>67a
florist>75s>6vo
flautist>6wn>6zb
fo>73u>65h
minstrel>763>6wn
follower>6>3
follower>66e>6
fool sap>762>6
soothsayer>7c5>660
forefather father sir>6ad>6t0
forefather>711>66a
foreigner alien>66e>6
foreigner outsider>789>6s0
foreman chief boss>78z>78x
foreman>6su
forward>6b6
founder beginner>6y7>65m
freak monstrositi>6wo>3
freewheeler>6>3
independent>66g>6
freeman>6fb>667
freshman>7b9
freudian>6n3>6
monk monastic>738
friend>6>3
fugitiv>6i9
fugitiv runaway>6>3
fundamentalist>674>672
gagwriter>7de
gambler>6>3
gambler>656>6
gangster>6i9
gardener>65t
gardener>6li>66g
windbag>6d1
general>6pf>663
author>6ut>65m
geneticist>6cf>74w
genius mastermind>660>6
gentleman>6uw>664>655
geographer>65t>6
geologist>74w>6
ghost>7de
monster>6
hulk whal>6
girl miss>7d5>65u>655
girlfriend>7d5>65u>655>662>6
girlfriend>7d5>65u>655>6nm>6
giver>6
gladiator>6g4>6
glutton>6l7>65g
goldsmith>6si>6ut
golfer>70b>65h
goner>6jq>66f
governess>79o>6lc
governor>70l>663
grammarian>6tz>74w
grandchild>6xt>6t0
grandfather>6om
grandma grandmother granni>6om
grandparent>6ad
granni>6xv>7d5
ghoul>7a6>6i9
great>6
grecian>67a>65w
grocer>6vo
bridegroom>77h
groom bridegroom>6yu>6b5
grunt>6
guard>6tw
guard>65n
guerrilla irregular>7ch>6
guest>7c6>66e
guid>663>6
gunman gunslinger>6wk>6i9>6sx
guru>663
guru>663
guy cat>6uw>664>655
gymnast>6b6>65h
gynecologist>77a>6k9
hack>6
hacker>65p
hacker>6oe>70b
cron>6xv>7d5
stylist>6i2
goof jackass goos>6n5>762
handyman>73a
hater>6>3
hawk>655
chief>663>6
chieftain>663>6
headmaster schoolmaster>71c>6lc
headsman>6m0>6sx
hearer listener>669>6
pagan gentil>6
heaver>7d8>6li
heavi>69e>6zb
hegelian>6n3>6
heir>66c
gamecock>6g4>6
hir>6li>66g
herald trumpeter>6vp>66e
drover>6q5>6t4
heretic>6ya>66f
heretic>6h2>6k7
reclus solitari>65v
herpetologist>6cf
protagonist>653
heroin>3pe>j9
heroin>7d5>65u>655
straight>6>3
highness>663
highwayman hijacker>7a6
hijacker>6i9
hillbil bushwhacker>745>65e
hand>6t4>7d8
historian>74p>660
hitter>66e
holder>6yj>6
hangover>6xq
householder>6yj>6
homosexual gay>6>3
hood punk tough>6i9
hopper>6b6
horseman>6me
horseman>73q>66e
hostess>6z2
host>655>6
hostess>6qh>655
hotelman>69l>6pf
housebreaker>6dq>7a6
resident>6k9
housewif>7cw>7d5>77h
housebreaker>6t4
huckster>75c>6vo
huckster>725
humanist>74p>660
humanist humanitarian>69t>6
humanitarian>65b
humorist>65q>6
hun>7cf
hunter>66g
hunter>758>6
husband>77h>6t0
hypocrit phoni>66h
idealist dreamer>6
ideologist>69t>6
idiot imbecil retard>762>6
idler>6
idol>69e
ignoramus>6
illiter>6r4
immigrant>66e
immortal>6et>6ra
imp monkey rascal>6f1>661
import>6n9>66e
personag>655>6
fak faker fraud sham pseudo>66h
impressionist>6yn>6az
incompetent>6
incurabl>75z>66f
individual>3
infantryman>76u
inferior>6n3>6
infernal>6j5>6
infielder>6mo>6bk
informant>6
initi pundit>74p>660
inmat>73j>65w
inmat>6yx>75z
questioner>777
inquisitor>6ro>777
inquisitor>6xq
inspector>70i>6tc
insur>6>3
rebel>73o
designer>779>65t
decorator>779>65t
intern>6k9
interpreter>665
interpreter>6>3
interviewer>6ro>777
intruder>66e>6
invader>6s0
invalid>75z>66f
inventor>65m>6
investigator>65t>6
investor>65c>6
ironworker>6ut>65m
isolationist>69t>6
jacksonian>6n3>6
janissari>76u
janissari>6n3>6
janitor>6ik>65n
jansenist>69t>6
jeffersonian>6n3>6
jerk>6
jesuit>738
jewel>6>3
jeweler>6vo
jeweler>6ut>65m
jilt>7d5>65u>655
jimdandi jimhickey>6w5
wholesaler>6k8>790
jockey>6qf>73q
jockey>6xz
joker>6g5>6zb
journalist>7de
judg jurist>6xq>6
jungian>6n3>6
junior>7b9
jurist>65t>6
juror>6ib
kamikaz>6zu>7a2
kidnapper>6i9>65d>6
killer>6>3
king>776>743
king>73u>65h
relativ>6>3
cogn>6t0>6
knight
bachelor>6t2
laborer>7d8>6li
lackey>75i>66g
ladi>7d5>65u>655
dear>65z>6
landlord>6t9>6q8
landowner>6q8>6yj
lasher>6kv>66g
latin>65w>6
lawman>65n
lawyer attorney>71m>655
layman>65e>6
learner scholar>6>3
lecturer>6lc>71m
lecturer>777
leech parasit>6n3>6
lefti southpaw>703>6bk
lefti southpaw>6>3
legate>6c6>66c
legislator>663>70l
letterman>6b6>65h
liar>66h
liberal progressiv>655>6
liberal>655>6
libertin>6
librarian>71m>655
lieutenant>6tc>65n
lightweight>71h>6d5
linebacker>6b6>70b
lineman>6b6>70b
lineman>794>65p
linguist>6>3
linguist>74w>6
lion>6et>6ra
receiver>6
liter>6>3
litigant>6
longer>6>3
sentinel sentri scout picket>7cj>6ow
loon>6r2
nobl
loser>65h>6
loser>66f>6
lizard>6tr
clod lummox gawk>6
loyalist>791>69t
luger>6b6
logger>6t4>7d8
luminari notabl>6et>6ra
lunatic madman maniac>75z>66f
lyricist>7de
mama mamma mommi mum>6we>6yq
machin>6>3
hack>70k>663
machinist mechanic>6i2
master>6az>65m
magician>6zb>65q
magistr>6sq>6xq
magpi scavenger>74l
maid maiden>6o7>7d5
maid>6kd>75i
mailman>6li
maker>65m>6
boy>664>6
malfeasant>66h
man>664>6>655
adonis>6uw>664>655
mandatori>66c
maniac>6me
manservant>75i>66g
manufacturer producer>6ut>65m
vultur>6b7>66h
marin>75j
marin>76u
seaman tar seafarer>74a
marksman>75w>65t
maroon>66f>6
marri>6>3
marshal>6tc>65n
moralist>6bb
martyr sufferer>7bv>66f
martyr>7bv>66f
marxist>69t>6
mat>6v5
matriarch>7d5>65u>655>6pf
matriarch>7d5>65u>655
matricul>6fz
matron>7cw>7d5>77h
mayor>6bc>70l>663
member>6b5>668
menial>75i>66g
mercenari>656>6
mercer>7an>6vo
merchant>65c
messenger courier>66e>6
bearer>6vp>66e
methodist>674>672
metis>6
metropolitan>73j>65w
metropolitan>6aq>6ch
officer>75j
miner>6t4>7d8
minister>6m1>69l
minstrel>6zb>65q
misanthrop
misogynist>6vz
missionari>79o>6lc
missionari>6
mistress>7d5>65u>655
hero>663>6
ideal paragon>663
modern>6>3
modifier>665
moneymaker>65c>6
monologist>6zb>65q
monsieur>6uw>664>655
fiend demon
moralist>6zo>74p
mortician undertaker>66g
mother>6yq
charlatan>66h
mourner>66f>6
mover>7d8>6li
moviegoer>77b>669
independent>65v>6
murderer>6i9>6sx>6
muscleman>6dl>6b7
musician>6az>65m
musician instrumentalist player>6zb>65q
mutant>3
mutineer>6rt>73o
mut>6
mystic>6c1
namesak>6>3
nurs>7d5>65u>655>65n
storyteller>777
natural>6
naturopath>7a5>65t
nazi>6mi>655
nazi>73k>6
neighbor>6>3
neoliberal>6tp>655
newborn>6bf>6f2
nephew>6t0
neurotic>75z>66f
neutral>6>3
neutralist>69t>6
newcomer fledgl freshman entrant>6xh
newcomer>6aw>66e
yanke>68n>65w
newtonian>6n3>6
niec>6t0
noncom>6vv>75j
nondescript>6>3
nondriver>66e
nonresident>6>3
northerner>65w>6
novelist>7de
beginner initi>6
noviti>6
nurs>71m
nun>738
nymphomaniac>6zi>73e
observer commentator>65t>6
occidental>65w>6
officer>6xq>6q8>6yj
official>6
official>66g
federal>6xq
federal>7dg>68n
offspr>6t0>6
graybeard>6xv>655>6uw>664
oldster>655>6
antiqu>6xu>6xv>6uw
onlooker>77b>669
operagoer>6z0>6il
operator
opponent>65h>6
orator rhetorician>777
order>6b8>6b4
order>6b8>6b4>76u
ordinari>6sq>6xq
organizer>7a8>660
organizer>73d
mastermind>65m>6
orphan>6f1>661
orphan>6>3
outcast>66f>6
outfielder>6mn
outfielder>6mo>6bk
outsider>65h>6
overachiever>78f>6lp
master lord>743>6
overnighter>6il
superintendent>78z>78x
owner proprietor>6dt
owner>6>3
oyabun>78z>78x
boxer>7d8>6li
pagan>6
painter>6az>65m
painter>66g
paranoid paranoiac>724>75z
parent
parishioner>6f9
parrot>6hk>6
sharer>6yu>6b5
participant>6b5>668
passenger>66e>6
passerbi>66e
patient>6>75z>66f
patriot>667>6
patroller>7cj>6ow
patron>6il>65g
sponsor supporter>65b
patron>6yi>6dt
patronn>6z1>65b
peasant provincial bucolic>745>65e
peasant>6t4
scholastic>74p>660
peddler hawker>75c>6vo
peer>6u7
pensioner>6c6>66c
perfectionist>6gl>6
performer>65q>6
culprit>66h
personaliti>6et>6ra
personag>6>3
personific>6>3
embodi incarn>6zf>6
sweater>6>3
deviant devi>73e>66h
pessimist>76b>660
cuss gadf>7af
petitioner>658>6
pharmacist chemist apothecari>71m
philanthropist>6kf>65b
philosopher>74p>660
philosopher>6>3
physicist>74w>6
pianist>6wn>6zb
pilgrim>66e
pilgrim>75k
pilot
pilot>6v5>74a
pimp procurer pander>66h
pioneer>75k
pioneer>6y7>65m
piper>6wn>6zb
squirt>6fa>65e
pirat>70g>7a6
pistoleer>76u
pitcher hurler twirler>6>6bk>6b6>70b
pirat>7a6>6i9
plainclothesman>6js>70i
planner>6>3
planter>6mg>65m
planter>66g>6
plasterer>66g
platonist>69t>6
player participant>65h>6
theatregoer>77b>669
playm>6gi>6nm
pledg>6vk>6b5
plumber>6i2
despoiler>7a6>6i9
poet>7de
policeman>6tc>65n
sergeant>6tc>65n
politician>663>6
politician>663>6
craven>65l>6
wretch>7bv>66f
pop>663>676>672
porter>6t4>7d8
portwatcher>7cj>6ow
poseur>6le
positivist>6
posseman>6uw>664>655
possibl>658>6
probabl>658>6
provincial>6xq
potter>6i2
practitioner>71m>655
preacher>6fj
don>79o>6lc
predecessor>66a>6
presbyterian>674>672
sponsor>69t>6
president>73d
president>6m1
chairman>663
prey target>7bv>66f
priest>6fj>7yw
priest>663
princ>663
elector>71a
principal>6lc>71m
prior>78w>738
prisoner captiv>66f>6
pow>71e>66f
operativ>6jt>6s4
gladiator>6d5>6g4
processor>66g>6
monitor>78z>78x
procurer>6
producer>65m>6
professional>655>6
professional pro>6b6>65h
professor>698>6lc
worker>65e>6
promoter>725
promulgator>663
propagandist>6
prophet>7c5
prophet>6
mover>6y7>65m
prosecutor>6xq>6td>71m
prostitut whor tart>7d5>65u>655
proteg>66c
prowler sneak>6s0
psychiatrist shrink>77a>6k9
psychologist>74w>6
psychopath>6x3>75z
psychopomp>3cy
psychotic>75z>66f
publicist>6
publisher>71m>655
puncher>6d5>6g4
punster>6qt>65q
puppi pup>7di>661
pursu>7bv
pursuer>6n4>66e
pursuer>6>3
purveyor>790
peddler>75c>6i9
quack>6k9>6wf
quaker>65l>6
spong>6tf>6
rabbi>663
racketeer>6i9
rafter>66e>6
ragamuffin>7bf>6f1
rajah>663
rak rip>6tr
ramrod>6yh>78z
rancher>6mg>65m
rapist>6b7>66h>6i9
reactionari>6h0>655
reader>74p>660
realist>6zo>74p
realist>6>3
receptionist>755>6b4
recruit>6x6>6xh
rectifier>6>3
redheader>6>3
cracker>745>65e
refere>6xp
refuge>6m4
truste>6vk
registrant>6>3
recorder>6xq
regular fixtur>6z0>6il
regular>76u
regulator>6xq
religious>6
generalist>74p>660
repairman
reporter newsman>6
repositori>6gv>6nm
representativ
reprob>66h
republican>69t>6
republican>70k>663
saver>6>3
researcher investigator>74w>6
resident occupant>65w>6
controller>6>3
retailer>6vo>6k8>790
reveller>6es>6
reviewer refere>6ib>6lw
revolutionari>6
hav>6>3
rider>66e>6
rifleman>76u
rifleman>6v6>75w
rigger>6i2
rival competitor>65h>6
roarer>6
robber>7a6>6i9
rogu rascal>7c0
romantic>6qz
romantic>6az>65m
roofer>6i2
rosebud>6o7>7d5
skunk bum puk
ruler>6>3
runner>66e>6
rustic>65e>6
rustler>7a6>6i9
safebreaker>7a6>6i9
sag>660
navigator>6v5
sailor>66g
saint angel>6
saint>64j
clerk>6li
salesgirl salesladi>6li
salesman>6li
saracen>7cf
satellit planet>6n3>6
satirist>6qt>65q
lecher>6zi>73e
savag barbarian>66b>6
saver>6yj>6
savior>65b
scab rat>66g>6
schizophrenic>724>75z
scholar student>660>6
scholastic>6zo>74p
schoolboy>6uu>664>7di
schoolgirl>6ml>65u
schoolmarm schoolmistress mistress>79o
schoolmaster>6lc>71m
schoolm classm>6
scientist>6>3
scold nag
scout>6uu>664>6ml>65u
scrib>6sp>7de
sculptor>6az>65m
seasonal>66g>6
secessionist>69t>6
mediocriti>6>3
operativ>69w>73d
secretari>6b4>66g
secretari>6pf>663
secularist>69t>6
seeker>6>3
seer>669>6
segreg>6>3
selectman>6xq
vendor>6vo
seminarian>78f>6lp
senator>6tm>70l
senior>7b9>6fz
sentimentalist>6>3
sergeant>6xb>6vv
servant>66g>6
man>66g
settler>66e
sewer>6ut
shark>66h
shepherd sheepman>6ps>6q5
sheepman>6mg
sheep>762>6
shepherd>6fj
sheriff>6tc>65n
shopkeeper tradesman storekeeper>6vo
shopper>6il>65g
shopper>69w>73d
shortstop>6rj>6mo
shooter>65t>6
gunman>75w>65t
promoter>6cy>69w
sufferer>66f>6
signor>6uw>664>655
silli>6f1>661
simpl>6>3
singer vocalist>6wn>6zb
sinner evildoer>66h
sipper>6kt>65g
sir>6uw>664>655
sir>6u7
sister>6xk>738
sister sis
pansi milquetoast>65l>6
skeptic>660>6
slipper>6>3
skirmisher>6g4>6
slav>6>3
slav>66g>6
slaver>6q8>6yj
sleeper>6
sleeper>77j>754>6jr>7a2
sleepwalker>76h
slicker>76y>655
slob pig
beauti mantrap>7d5>65u>655
smuggler runner>6i9
snak>6
sniper>6v6>75w
snoop>77k>77b
snuffer>6>3
socialist>70k>663
sociologist>74w
soldier>75j
soloist>6wn>6zb
son>6f2>664
songwriter>6gk>6wm
sophistic>655>6
sophomor>7b9
soprano>763>6wn
magician wizard>6
soul psych>77c
sourdough>75k>6vw
southerner>68n>65w
rebel reb johnni>76u>6gs
sovereign monarch>743>6>73d
speaker
spearhead>663>6
specialist>65t>6
specialist>6k9
spectator witness viewer watcher>669>6
spirit
spokesman>77e>69t
representativ>69t>6
sportsman sportswoman>6b6>65h
fan>6lq>791
spous partner>6t0>6
sprinter>6b6
spy>754>69w
spy>77b>669
homesteader>75k
squir>6t9>6q8
squir>6b8>6b4
gallant>6b8>6b4
groom>6q5>6t4
stager>78z>78x
starlet>69g>69e
starter>65h>6
statesman>70k>663
statistician>6e1>65t
statistician>74w
stepchild>6f2>6xt
stepmother>6yq
longshoreman>6t4>7d8
steward>6
steward>6v5
stiff>6uw>664>655
stockbroker>69v
stockholder>6s5>65c
stoic>6zo>74p
stoic>655>6
fireman>6t4>7d8
storyteller>6to
straggler>6j2>6r2
stranger alien unknown>6s0
stranger>6>3
strategist>706>6
tough>6g4>6
gamin>7bf
stud>6uw>664>655
student pupil>6lp>6
doubl>668
stupid dullard>762>6
stylist>6az>65m
subjectivist>660>6
subordin underl>6b4>66g
contributor>6kf>65b
reader>6il>65g
substitut>6b6>65h
suburbanit>73j>65w
heir>6xt>6t0
successor>668>6
petitioner>6u3
suicid>6sx>6
suitor>662
sultan>743>6
superintendent super>6ee>6ik
superior>738
superior>663>6
extra>69e>6zb
supervisor>78x>663
supplier>65c
supporter protagonist admirer>69t>6
surgeon>6k9
altern replac>668
surveyor>65p>6
surveyor>77u>6e1
survivor>6>3
survivor>66f>6
suspect>6>3
swagger>6t4
sweetheart>6
sweetheart steadi>662>6
bather>66e>6
tramp>6tr
grind>6tf>6
lackey>6n3
symbolist>6az>65m
symbolist>6rx>665
tackl>6tw
talent>65t>6
tanker>76u
sampler>6ib>6lw
assessor>6xq
taxidriver>6ku>6xz
teacher instructor>6lc>71m
teamm mat>6b5>668
teamster>6ku>6xz
teamster>6kv>66g
teas>6
technician>66g
technician>65t>6
teetotaler>6
telegrapher>6xz
earthman>65w>6
temporari>66g>6
tenant>6q8>6yj
territorial>76u
terror>6>3
terrorist>6
theologian>74p>660
theorist>660>6
therapist healer>65t>6
thief>6i9
thinker>660>6
thinker>660>6
tiger>6>3
timer>6xp
tinker>6t4
tinker>65s>6
toast>6et>6ra
romp>6o7>7d5
tormentor
tori>68n>65w
tori>67i
totalitarian>6k4>6n3
tourist>66e>6
townsman>73j>65w
townsman>668>6
tractarian>672
trader dealer>6vo
traditionalist>6h0>655
tragedian>69e>6zb
tragedian>7de
trainman>6li>66g
traitor>6i9
tramp bum>7bk>7cf
transfer>6>3
trapper>6qv
treasurer>6
trooper>70i>6tc
trot>6
troubleshooter>73a
trumpeter>6wn>6zb
truste>6
tumbler>6p4>6b6
twin>6t0
tyrant>743
tyrant>743>6
uncl>6t0
uncl>65b
underachiever>78f>6lp
undergradu>6fz>78f
undersecretari>756>6pf
standbi>69e>6zb
undesirabl>6
opener>6>3
unitarian>6k4>6n3
urchin>6f1>661
user>6>3
guid>6b8
usher>6xq
utilitarian>6wc>6zo
vagabond>7cf>66e>66f
valet gentleman>6v0>75i
vandal>6jr
vandal>74k>66b
dignitari>6ra>655
warhors stager>65t>6
veteran vet>75j
veteran>75j
veterinari vet>6k9
vicar>718>6fj
vicar>6fj
victim>66f>6
victim dup>6>3
victor>6g4>6
victorian>6>3
villager>65w>6
villain scoundrel>6
villain>3pe>j9
violinist>6wn>6zb
virgin>65z>6
virtuoso>6wm>6az
seer>660>6
visitor>66e>6
volunteer>66g>6
volunteer voluntari>75j
voter elector>6fb>667
voyager>66e>6
wag>6qt>65q
waiter>6li
waitress>7cc
waiter>6>3
wanderer>66e>6
ward>6>3
warrior>6>3
watchmaker>6ut>65m
watchman watcher>6ow>65n
watercolorist>6yn>6az
waver>6
wearer>7bg>6
lifter>6b6>65h
westerner>65w>6
whig>791>69t
whig>67i>6tp>655
whip>6tm>70l
lightweight>6fa>65e
whitefac>6fo>6g5
widow>7d5>65u>655
widower>6uw>664>655
wif>7d5>65u>655>77h>6t0
wigmaker>6ut>65m
wildcatter>6dt
wingman>6zu
winner>6nr>6
winner victor>65h>6
wisp>6
witness informant>669>6>777
wobb>6
woman>65u>6>655
woman>65u>6
woodcarver>6i2
workman>6li>66g
worm lous insect
worshipper>662
worthi>6ra>655
wrestler>6g4>6
wretch>73e>66h
writer author>6
writer>6u2>6
yanke yank northerner>68n>65w
yokel>745>65e
youth>661>6
zionist>677>6
zombi>6j5>6
indiana>6az>65m
jesus christ savior
fundamentalist>6k4>6n3
consequens effect outcom result upshot>s
aftereffect>7do>s
wak>7do>s
dent>7do>s
harvest>7do>s
impact wallop>7do>s
perturb>7do
wind>7do
reverber>7do>s
respons>7do>s
fallout>7do>s
luck fortun chanc hazard>s
spectrum>5fl>5fj
lift>7ex
aerosol>7ec
attract>7ex
affiniti>7e3>7ex
repuls>7ex
corona>7f0>7f7
autofluorescens>7ev>7f7
ray>7f7
calm>7gl>7gj
breez>7gl>7gj
bond>7e3>7ex
cloud
freez frost>7gj
gegenschein>7f7
daylight>7f7
death
deposit sedi
interrupt>7eo
drift impetus>7ex
languor>7gl>7gj
easter>7gl>7gj
electriciti
galvanism>7em
electriciti>7ep
energi
flood inund
debacl>7eq
floodhead>7eq
sunshin>7gj
firelight>7f7
fluorescens>7f7
fog>7e2>7ec
forc
frict>7fy
storm
radianc glow>7f7
graviti>7e3>7ex
gust>7gl>7gj
hail>7fp>7gj
haz>7e2>7ec
heat>7ep
lamplight>7f7
light
lightn
luminescens>7f7
resonanc>4ws
magnetism>7e3>7ex
thaw warm>7gj
microwav>7fu
mist>7ew>7e2
meteor>7f7
monsoon>7gl>7gj
moonlight>7f7
starlight>7f7
sunlight sunshin sun>7f7
sunray>7e8>7f7
necrosis mortific>7eg
norther>7gl>7gj
piezoelectriciti>7em
potential voltag
downfall>7gj
pressur
puff whiff>7f2>7gl
pull>7ex
push thrust>7ex
radi>7ep
rain rainfall>7fp>7gj
downpor cloudburst delug torrent>7fv>7fp
drizzl>7fv>7fp
resistanc
drag>7fy
sprinkl>7fv
shear>4xh>4u2
smok fum>7e2>7ec
smother>7g2>7e2
snow snowfall>7fp>7gj
flurri>7g4>7fp
flak>8me>8pe
blizzard>7ez
arc>7g9
conduct conductiviti
squall>7gl>7gj
strain>4xh>4u2
overstrain>7gb>4xh
twilight>7f7
suct>7fq
tempest>7ez
thermal>7gl>7gj
bolt>7f8
draft>7gl>7gj
weather
wester>7gl
wind>7gj
puls>s
ownership>o
severalti>7gn>o
tenur>35e
proprietorship>7gn>o
properti hold>p>o
thing>7gr>p
estat acr>7gr
salvag>7gr>p>1gf>b
leas>7gr>p
land>7gr
money>7gr
estat>7gr>p
clobber>7gr
baroni>7gt
manor>7gt
plant>7gt
acquisit>p
purchas>7h3
bargain buy steal>7h4>7h3
incom
esche>p
gross revenu receipt>7jv
gnp>33h>33g
royalti>7i4>7i2
profit earn>7h6
win profit
tak proceed yield>7h6
revenu>7h6
loot booti plunder priz
inheritanc>p
bequest legaci>7hk>7h3>7hg
birthright>7hg
deviz>7hk>7h3>7hg
gift>7h3
dowri>7hk>7h3
scholarship>7hk>7hq
grant>7hk
subsidi>7hn
traineeship>7hk
priz>7hk>7h3
present>7hk>7h3
contribut donat>7hk>7h3
offer>7hs>7hk
endow>7kh
enrich>7hk>7h3
bestowal>7hk>7h3
giveaway>7hk>7h3
bonus incentiv>7i4>7i2
deductibl>7jv
spend expenditur outlay>p
expens>7i2>7i0
cost>7i0
overhead>7i1>7i2
pay>7i2>7i0
overpay>7i4>7i2
wag pay earn remuner salari>7i4
find>7i6
subscript>7i4>7i2
refund>7i4>7i2
compens>7i4
reward>7i4>7i2
ransom>7i2>7i0
brib>7i4>7i2
soap>7id>7i4
shar percentag>p
dispens>7if
ration>7if
allowanc>7if
slic>7if
stak>7if
fe>7ik>7if
entail>7gt
cut>7if
allot alloc>7if
quota>7io>7if
appropri>7lb
reimburs>7ia
redress>7ia
offset>7ia
residual>7i4>7i2
allowanc>7ir>7ia
benefit>7i4>7i2
tip>7iw
remiss>7i4>7i2
repay>7i4>7i2
redempt>7iz>7i4
default>2i
penalti>7i4>7i2
retribut>7j2>7i4
forfeit>7j2>7i4
forfeit>7jq
fin>7j2>7i4
premium>7i4>7i2
install>7i4>7i2
pric term>7i2>7i0
valu>7j9>7i2
incidental>7i0
far>7i2
levi
tax>7jd
exempt>7js
withhold>7je
tariff>7je
exciz>7je
discount>7jo
fe
commiss>7jk
toll>7jk
tuit>7jk
rat>7i2
footag>7jo
loss>p
depreci>7jq>7i1
deduct>7jr
loss>7jq
circumstanc>p>o
sum amount>p
resourc>p
intangibl>p
invest>p
equiti>7ik>7if
equiti>p
stock>7ki
float>7k1>7ki
esche>7ik
shar>7lw
ventur>7jy
gambl>7k5>7jy
pyramid>7k5>7jy
bet wager>7k6>7k5
securiti>p
hedg>7k9
coverag>7jv
insuranc>7k9
sureti>p
earnest>7kd
pledg>7ik
mortgag>7ik
capital>p
capital>p
fund>p
treasuri>7kj
pork>7iq>7lb
fund>7lb
sav>7km>7lb
trust>7gr>p
keep livelihood sustenanc>7jw
comfort>7kp>7jw
maintenanc>7kp>7jw
subsistens>7kp>7jw
cach>7ku
stor fund>7hb
reserv>7hb
treasur
fortun>7kw
valuabl>7kw
gold>7ky
silver>7ky
diamond>1sl
rubi>1sl
pearl>1sl
sapphir>1sl
tender>4ss
plastic>4fq
draft
credit>p
check>7l7
pens>7i4
money>4ss
sterl>7le
bread cabbag dough kal loot>7lb
currenci>4ss
cash>7i4>7i2
cash>7le
coin>7le
dim>7lh
nickel>7lh
penni cent>7lh
copper>7lk>7lh
dollar buck clam
debt>p
loan>7ln
principal>7ln
dividend>7hb>7h6
balanc>2mp>2mc
payroll>7jv
purs>7jv
premium>r
deviz>44g
certific>428
bond>7lw
warrant>7kd
convertibl>7lw
budget>3o1>3lr
budget>7km>7lb
ablat>7mw
absorpt>7ny
accret accumul
blaz>7my>7mf
flower>7n2
blow>7ni
boil>7n5>7o3
buildup>7m4
calcific
centrifug
equilibrium>7md
react
cohes>7n2
combust>7ng>7md
recuper recoveri>7n4
cool chill
decay>7mm
decay
declin diminut>7mm
rot>7mj
decreas decr
deepen>7mq
deterior>7mk>7mm
develop>7ni
develop evolut
diffus
ebb eb wan>7mk>7mm
electrolysis>7md
electrophoresis
elimin excret
eros
fill
flam>7mf>7ng
flar>7my>7mf
freez>7mh
grow>sn>m
growth grow matur
growth>7mq
heal
heat warm
immunoelectrophoresis>7mu
satur>7mr
inflow influx
wet>7mv
loss>7mk>7mm
matur ripen
multiplic
narrow>7mm
neutraliz>7md
ossific>7ma
oxid>7md
piss>7mv
process
prolifer>7n2
quadrupl>7nc
redeposit>7m4
reduc>7na>7mk
reduct reduc>7md
replenish>7mx
purific>7ni
refriger>7mh
root>7n2
shap defin
dump>7mv
slippag>7mm
slippag>7mk>7mm
slump slack falloff>7mo>7mk
smok>7o3
sorpt
thaw melt>7n5
transport>7mr
ultracentrifug>7mb
unfold flower>7mq
vaporiz vapor evapor
veget>7n2
enough>r
fill>7o5
majoriti>r
number>r
unit>r
constant>7o8
coefficient>7oa>7o8
reflectanc>7ob>7oa
weight>7ob>7oa
count>7o8
compl>7oe>7o8
prim>7o8
birdi>7o8
bogey>7o8
duck>7o8
eagl>7o8
par>7o8
first>7o8
cardinal>7o8
quota>7o8
cord>7o9
advantag>7o9
acr>7o9
barn>7o9
fathom>7o9
gallon gal
partit>7o9
megaton>7o9
newton>7o9
ge>7o9
gal>7o9
inch>7o9
foot>7o9
yard>7o9
perch>7o9
furlong>7o9
mil>7o9
finger>7o9
extremum peak
mesh>7o9
palm>7o9
fathom>7o9
dollar>7o9
franc>7o9
atmospher atm>7o9
psi>7o9
inch>7o9
millidegre>7o9
pois>7o9
frail>7o9
slug>7o9
integer>7o8
imaginari>7o8
real>7pl>7o8
rational>7pm>7pl
irrational>7pm>7pl
squar>7o8
dividend>7o8
remainder>7o8
aliquot>7o8
fourth quarter
noth null naught zero zip>r
zero cipher>7pk
on ac singl uniti>7pk
two>7pk
pair brac>7px
thre trio leash troika>7pk
four foursom>7pk
fiv quintet>7pk
six sextet>7pk
seven>7pk
eight>7pk
nin>7pk
ten decad>7pk
eleven>7pk
twelv dozen>7pk
teen>7pk
thirteen>7pk
fourteen>7pk
fifteen>7pk
sixteen>7pk
seventeen>7pk
eighteen>7pk
nineteen>7pk
twenti>7pk
thirti>7pk
forti>7pk
fifti>7pk
sixti>7pk
seventi>7pk
eighti>7pk
nineti>7pk
hundr centuri>7pk
gross>7pk
thousand grand>7pk
myriad>7pk
million>7pk
billion>7pk
increas gain>r
accret>7qv
bag>r
catch haul>r
correct>r
pac step strid>r
dab splatter
minimum>7p7
worth>r
bottl
split>7r4
spoon spoonful
drop
droplet>7r7
dos dosag>r
load>r
shred whit
mit jot
batch heap lot mass mint mountain peck pil plenti raft stack wad
battalion multitud pack
boatload carload
flood inund delug>7rd
maximum>7p7
million billion
reservoir>7rl
ocean sea
supp>r
ton dozen lot scor wad
room>o
clearanc>7rn
park>7rn
volum>r
relat deal>o
relationship>o
partnership>7rs>o
contradictori>o
funct map>o
expans>7rv
transform>7rv
rotat>7rx>7rv
operator>7rv
tangent>7rv
sec>7rv
cosecant>7rv
found>o
foot basis>7s3>o
connect>o
link>7s5
involv>7s5>o
comprehens>7s7>7s5
relevanc relevanci>7s5>o
applicabiliti pertinens>7s9>7s5
relatedness>7s5>o
bear>7sb>7s5
inflect
paradigm>7sd
progressiv imperfect>3yw
perfect>3yw
part port component>o
detail particular item>7sh>o
highlight>7si>7sh
unit>7sh>o
member>7sh>o
remainder residual residu rest>7sh>o
remnant>7sm>7sh
subpart>7sh>o
kinship>o
rapport>7sp>o
kinship>o
lineag>7sr>o
affiniti>7sr>o
steprelationship>7st>7sr
brotherhood>7sr>o
scal>o
ratio>o
proport>7t0
percentag percent>7sy
ratio>o
abundanc>7t0
averag>7t0
efficienci>7t0
frequenci>7t0
magnific>7t0
mileag>7t0
odd>7t0
magnitud>7t0
prevalens>7t0
productiviti>7t0
proportionaliti>7t0
turnover>7t0
incidens>7t4>7t0
control>o
direct>o
frontag>7tf
horizontal>7tf
vertical>7tf
northeast>7tf
east eastward
southeast>7tf
southwest>7tf
west westward
northwest>7tf
competit>o
politic>o
correl>o
mutualiti interdependens>o
reciprocal>7v2>7us
mutualiti>o
reciprocal>o
interrel interrelationship>o
synchronism synchroni>o
asynchroni desynchroniz>o
first>8a0>7yw
former>7tz>8a0
latter>8a0
fourth>8a0>7yw
fifth>8a0>7yw
sixth>8a0>7yw
seventh>8a0>7yw
eighth>8a0>7yw
ninth>8a0>7yw
tenth>8a0>7yw
eleventh>8a0>7yw
twelfth>8a0>7yw
thirteenth>8a0>7yw
fourteenth>8a0>7yw
fifteenth>8a0>7yw
sixteenth>8a0>7yw
seventeenth>8a0>7yw
eighteenth>8a0>7yw
nineteenth>8a0>7yw
twentieth>8a0>7yw
thirtieth>8a0>7yw
fiftieth>8a0>7yw
last>8a0>7yw
scal>4ss
index>7um>4ss
comparison>o
gaug>4ss
baselin>4ss
norm>4ss
opposit>o
antithesis>7us>o
contrast>7us>o
polariti>7us>o
polariti>7us>o
contradict>7us>o
dialectic>7ux>7us
incompatibiliti repugnanc>7us
contrari>7us>o
revers contrari opposit>7us>o
invers>7us>o
chang>o
gradient>7v3>o
plan>j>f
flar>j>f
subfigur>j
convexiti>j
cylinder>j
distort>j>f
curv>j
bend crook turn>7vb
hook>7vb
recess nich
con>j
funnel>7vf
circl>7vt
equator>7vh>7vt
arc>7vb
disk disc>j
ring halo
loop
coil whorl curl>j
spiral>7vb
spiral>7vb
eccentriciti>7t0
twirl>7x3
whirl swirl>j
oval
squar>7vy
triangl
triangl>j>f
delta>7vv
rectangl
contort>7va>j
warp buckl>7va>j
arch>7vb
jog>j
zigzag>j
angl>7xb>i
inclin>7w4>7xb
dip>7w4>7xb
azimuth>7w4>7xb
groov>7we
rut>7w8>7we
bulg bump swel protuberanc>7v8
snag>7wa
wart>7wa
thicken>7v8
imprint
flank>7v7
altitud>31d
counterbalanc>2ar>b
symmetri>7wh>2ar
hemispher>7v7
glob orb
spherul>7wk
cylinder>j
tower pillar>j>f
drop bead
ridg>7v8
rim>7ws>j
taper>7v8
boundari edg bound>j
margin border>7ws
peripheri fring>7ws
brink verg>7ws
diagonal bia
dip>7we
scratch prick dent>7we
notch>7x5
sag droop>7we
wrinkl furrow creas seam>7we
crevic chap>7we
fold creas>j
pucker ruck>7x3
indent
cleft>7x5
stri>7w8>7we
sinusoid>7vb
blob>j
void vacanci vacuum>7xb>i
spac>j>i>1
hollow>7xe>7xb
articul join>j
caviti>7xb>i
dot>7vk
por>7xb
spur spin>7v8
constrict bottleneck>301>2zm
facet>7v7
mold mould stamp>j
ramific>7v7
pouch sack pocket>7xe>7xb
cub>j
wedg>7vv
condit status>g>f
health>7xp>g
mod>7xp>g
particip>7xp>g
silens>7xp>g
situ>7xp>g
nich>7yy
nomin>7xp>g
sho>7xu>7xp
situ>g>f
absurd>7xy>g
relationship>g>f
companionship fellowship>7y4
acquaintanc>g
affili ti>g
friendship>g
intrigu>7y6>7y0
romanc>7y0>g
membership>g
affair intimaci liaison>7y0
utopia>g>f
challeng>7xy>g
complic>7xy>g
crisis
environ>7xy>g
equilibrium>7xy>g
exclus>7xy>g
nightmar incubus
prison>7xy>g
reject>7xy>g
stratific>g
wild>g>f
degre stag>g>f
ladder>7yl>g
height elev pinnacl superlativ>7yl>g
extent>7yl>g
resultant>7yl>g
ordinari>g
circumstanc>7xp>g
event cas>7yr>7xp
hing>7yr>7xp
thing>7xy>g
congest>7xy
status>g>f
equaliti equivalens equat par>7yw>g
stat>7yw
stand>7yw>g
stardom>7yw
championship>7yw
senioriti>7yw
precedens prioriti>7yw
inferioriti>7yw
servant>7z4
illegitimaci>7yw>g
nationaliti>7yw>g
foot term>7yw>g
retir>7yw>g
being existens>g>f
actualiti>7za>g
realiti realism>7zb>7za
truth>7zb>7za
eterniti>7za>g
preexistens>7za>g
coexistens>7za>g
presens>7za>g
occurrens>7zh>7za
unrealiti
falsiti>7zj
absens>8bk>8bj
nonoccurrens>7zl>8bk
survival enduranc>7za
subsistens>7zn
lif>7za>g
ghetto>7zp>7za
marriag matrimoni
intermarriag>7zr
intermarriag>7zr
virginiti>7xp>g
employ>g>f
unemploy>g>f
tranquiliti quiet>g
concord>g
peac>7zy
stabiliti>g
peac>g
amiti>801
accord>7zy
consensus>803>7zy
anarchi>g
incompatibiliti>7xp
instabiliti>g
confus>g
demoraliz>808
bluster>808
chao>808
riot>g
disrupt commot>g
turmoil upheaval>80d
earthquak>80d
incident>80d
stir splash>80d
storm tempest>80d
tumult uproar>80d
combust>80j>80d
strif>g
upheaval>g
agit fer unrest>80m
hostiliti>g>f
clash frict>g
war>80o>g
disagre dissens>g
divid>80r
illumin>g>f
light>80t>g
dark darkness>80t>g
blackness black>80v>80t
blackout>80v>80t
overcast>80v
shad>80v
shadow>80z
gloom>80v
embarrass>547
ecstasi raptur>547
gratific satisfact>547
happiness feliciti>547
ecstasi raptur>88g
nirvana enlighten>815
unhappiness>547
sadness>818
bereav>819>818
poignanci>819>818
puriti innocens whiteness>7xp>g
clear>7xp
guilt>7xp>g
compliciti>81e>7xp
criminaliti>81e>7xp
freedom>g>f
autonomi liberti>81l>81h
sovereignti>81i
frag>8fn
independens>81h>g
liberti>81h>g
licens>81m>81h
latitud>81m>81h
discret>81m>81h
subjug>g
repress>81q
oppress>81q
yok>81s>81q
captiviti>81q
slaveri>81q
captiviti imprison>81q
custodi>81q
solitari>81q
autonomi>81l>81h
dependens dependenci>g>f
helplessness>820>g
relianc>820>g
contingenci>820>g
polariz>7xp>g
balanc>7ye>7xy
pois>7ye>7xy
imbalanc unbalanc>7xy
shak trembl quiver vibr>g
immobiliti>g
action activiti>g>f
virus>g
hum>82a>g
behavior>82a>g
oper>82a>g
overdriv>82a>g
idl>82e>82a
swing>82a>g
inact>g>f
arrest halt hitch stay>82i>g
stagn>82i>g
stagn>82i>g
recess>7xp
recess>82i
torpor>7xp
lethargi>82o
slumber>82i
deadlock impass standstill
fatigu weariness>g
eyestrain>82s
exhaust>82s
deplet>g
drunkenness>g
sobrieti>g
wakefulness>g
anaesthesia>7xp
arousal>7xp
sleep slumber>7xp
sleep>7xp
drowsiness>g
imminens>g>f
readiness>g>f
readi>835>g
alert>835>g
emergenci>g
clutch>g
exigenci>7yc
junctur crossroad>7yc
alertness alert>830
anger>830
rag>83d
excit fervor>830
hotness>830
materialism>830
hunger
emptiness>83i
starv>83i
impotens impotenci
quicken>7yl>g
labor confin
vitaliti
juic>83o
blush flush
fecunditi>7xp
disorder>7xp
ail complaint ill>83s
anorexia>83s
add>86b>86a
fantod>83s
illness maladi sickness
dependens dependenci>7xp
distens>7xp
drunkenness>83y
agu>83x
collaps>83x
breakdown>842>83x
diseas>83x
incompetens>844>83x
hyaliniz>7xp>g
vacuoliz>7xp>g
malaria>84t
mimesis>844>83x
rheumatism>844>83x
paroxysm fit
protuberanc>7xp>g
occlus
thrombosis>84d
invers>8dy
arteriolosclerosis>854
cholelithiasis>854
hypoadrenocorticism>83s
hypothyroidism>83s
flu>844
blindness>8fi
hepatitis>844
tuberculosis
consumpt>84n
yaw frambesia
cold>844
emphysema>844
pneumonia>844
infect
felon>84t
itch>84t
bilharziasis>84t
sor>84t
boil>84t
arthritis>844
rheumatism>84z>844
gout>84z
goiter>844>83x
cyst>854
pathologi
fibrosis>854
myelofibrosis>855>854
osteoporosis>854
demineraliz>854
lesion>854
ulcer>859>854
blight>844
tumor>83x
adenoma>85c
malignanci>844>83x
cancer>85c>85e
glaucoma>844
anaplasmosis>844
bursitis>86a
enterotoxemia>844
ketosis acetonemia>86a>3lc
rhinotracheitis>844
scour>844
rust>844
mosaic>844
scorch>844
wilt>844
injuri hurt harm
scratch scrap>867>85r
graz>85s>867
gash slash>867>85r
bit>867>85r
hemorrhag>85r
bruiz contus>85r
mous>85x>85r
bump>85r
scorch sing>85r
tan burn
fractur>85r
frostbit>85r
pinch>85r
ruptur>85r
strangul>83s
wound lesion>85r
wrench>85r
sprain>868>85r
symptom>3lc>3ku
syndrom>86a>3lc
aftereffect>86a
abscess>86a>3lc
enlarg>g>f
swel lump>86e>g>86a>3lc
bloat>86f>86e>86a
edema>86f>86e>86a
congest>86a>3lc
hyperemia>86i>86a
erupt>86a>3lc
numbness>86a>3lc
pain>86a>3lc
ach>86m>86a
agoni suffer>86m>86a
thro>86o>86m
burn>86m>86a
headach>86n>86m
hemorrhoid>86a>3lc
pang sting>86m>86a
sciatica>86m
smart>86m>86a
sting>86m>86a
stitch>86m>86a
tenderness>86m>86a
chaf>86y>86m
throb>86m>86a
tortur tor>86m>86a
cardiomega>86a>3lc
indigest>86a>3lc
shiver>86a>3lc
agu>86a>3lc
founder>86a
cough>86a>3lc
nausea>86a>3lc
qualm>878>86a
spasm cramp>86a>3lc
twitch>87a>86a
fascicul>87b>87a
scar>86a>3lc
vaccin>87d>86a
calcific>86a
fever>86a>3lc
atrophi>86a>3lc
hypertrophi>8dy
splenomega>87i
hyperplasia>8dy
sob>86a
diarrhea diarrhoea>86a>3lc
giddiness vertigo>86a>3lc
anemia>86a>3lc
thrombus>38w>5gq
moral>7xp
anxieti>7xp
nervousness nerv>7xp
tens stress>87s
hallucin
trip>87u
saniti
luciditi>87w
aberr>83s
delirium>83s
mania
craz delirium frenzi furi hysteria>880
neurosis>83s
insaniti
madness>883
unreason>883
unbalanc>883
spru>83s
stammer stutter>83s
agit>7xp
disturbanc perturb upset>889
fret sweat lather>889
fuss flap>889
depress>7xp
blu>88d
melancho>88d
elat>7xp
panic scar>87r
fit tantrum>56w
irrit annoyanc vexat>7xp
restlessness impatiens>88j
enchant spell tranc>7xp
fascin>88l
predica plight>7xp
pinch>7xp
fix jam mess muddl pickl>7xp
strain>7xp
problem>7xp
vogu>7xy
recognit>7xy
acquiescens>7xy
welcom>7xy
renunci defect>7yi>7xy
exclus censur>7yi>7xy
separ>g>f
distinctness severalti>88y>g
isol>88y>g
solitud>890>88y
solitud>890>88y
loneliness>890>88y
insul insulariti>890>88y
alien estrang>890>88y
anomi>890>88y
privaci secreci>890>88y
bosom>897>890
confidentialiti>897>890
dissoci>7xp
discontinuiti>88y>g
unific>g>f
coalit fusion>89c>g
connect>89c>g
interconnectedness>89e>89c
cohes cohesiveness>89e>89c
junct conjunct>89c>g
continuiti>89g>89e
melior>7xp>g
declin>7xp>g
better>89j>7xp
neglect>89k>7xp
omiss>89m>89k
wreck>89k>7xp
renov>89j>7xp
maturiti>g>f
adulthood>89q>g
manhood>89r>89q
parenthood>89r>89q
greenness>g
adolescens>g
childhood>g
infanci>g
embrac>7xy
grad level>8a0>7yw
rank>7yw>g
purpl>7yw
pedestal>7yw>g
baroni>8a0>7yw
prominens>7yz>7yw
spotlight>8a4>7yz
visibiliti>8a4
importanc>7yz>7yw
emphasis accent>8a7>7yz
primaci>8a7>7yz
eminens distinct>7yw
prestig>7yz>7yw
obscuriti>7yz>7yw
anonymiti>8ac>7yz
nowher>8ac>7yz
oblivion limbo>8ac>7yz
honor laurel>7yz>7yw
glori>8ag>7yz
fam celebriti>8ag>7yz
esteem respect>8ag>7yz
statur>8aj>8ag
reput>8ag>7yz
nam>8al>8ag
fam>8al>8ag
dishonor>7yz>7yw
disreput discredit>8ao>7yz
sham disgrac>8ao>7yz
humili>8aq>8ao
abas degrad abject>8ar>8aq
degener>8as>8ar
reproach>8aq>8ao
dominanc ascendanci>7xp>g
domin masteri supremaci>8av>7xp
predominanc predomin>8av>7xp
dominion>8av>7xp
sovereignti>8ay>8av
tyranni despotism>8av>7xp
monopo>8av>7xp
monopo>yk>g0
scourg nemesis
comfort>7xp>g
relief>8b4>7xp
repriev respit>8b5>8b4
solac>8b4>7xp
conveniens>8b4>7xp
discomfort>7xp>g
inconveniens>8b9>7xp
malaiz uneasiness>8b9>7xp
hangover>8b9>7xp
wretchedness>8b9>7xp
upbe>8co
health>8be>8co
miseri wretchedness>8cr
suffer wo>8bg
anguish>8cv>8cr
need>7xp>g
lack deficienci want>8bj>7xp
shortag>8bk>8bj
deficit>8bk>8bj
shortness>8bk>8bj
necessiti>8bj>7xp
urgenci>8bo>8bj
hurri>8bp>8bo
insistens press>8bp>8bo
satieti>7xp
surfeit>7xp
soliditi>7xp
emptiness>7xp>g
hollowness>8bv>7xp
vacanci>8bv>7xp
vacuum>8bv>7xp
nakedness>7xp>g
nud>8bz>7xp
raw altogether>8bz>7xp
undress>8bz>7xp
shirtsleev>7xp
grac>g>f
damn>g>f
perfect>g>f
polish refin>8c6>g
integriti uniti>g>f
completeness>8c8>g
entireti totaliti>8c9>8c8
fullness>8c9>8c8
work>8ca>8c9
weakness>g
inadequaci>8cd
fatigu>8cd
flaw>8cd
defect>g
fault flaw>g
blister>8ci
bug>8ci
wart>g
cruditi rudeness>7yk>g
luck circumstanc>g
prosperiti>8cn
bless boon>8cn
misfortun>8cn
adversiti hardship>8cq>8cn
gutter>8cq>8cn
catastroph disaster>8cr>8cq
extremiti>8cr>8cq
distress>8cr>8cq
thro>8cv>8cr
bankruptci>8cn
possibiliti>7za>g
potential potentialiti>8cy>7za
prospect>8cz>8cy
opportuniti chanc>8cy>7za
hear>8d1>8cy
say>8d1>8cy
throw>8d1>8cy
expect>7xp
despair desper>7xp>g
deject>88d
nadir>8cr>8cq
puriti>7xp>g
impuriti>7xp>g
contamin taint>8da>7xp
boom>8df
squeez>7xp
depress slump>7xp>7yc
prosperiti>7xp
oblig>g>f
liabiliti>8dg>g
debt>8dh>8dg
payabl>8dh>8dg
wealth>7xp
affluens richness>8dk
eas>8dl>8dk
poverti>7xp
want>8dn
beggari>8dn
tilth>7xp>g
orderliness>7xp>g
dirt soil greas
disorder>7xp>g
slovenliness>8dt
mess>8dt>7xp
jumbl muddl welter smother>8dt>7xp
rummag>8dw>8dt
abnormaliti>7xp
aberr>8dy
deflect warp>8dz>8dy
obstruct>7xp
context circumstanc>7yd>7xy
set scop>7yd>7xy
canvass>8e3>7yd
milieu surround>7yd>7xy
spher domain orbit arena>7yd>7xy
kingdom realm>8e6>7yd
lap>8e6>7yd
preserv>8e6>7yd
provinc responsibiliti>8e6>7yd
showcas>8e3>7yd
pollut>7xp>8da
eros>7xp
clim>7xp
fog>7gj
calmness>7gj
stillness>8eg
lull quiet>8eg
overcast>7gj
turbulens>7gj
clim mood>7xp>g
atmospher ambianc>7xp>g
desol nakedness>8em
hollywood>8ep>8em
spirit feel flavor>8em>7xp
immuniti>7xp>g
immuniti>7xp>g
exempt freedom>8eq>7xp
impuniti>8es>8eq
susceptibiliti>7xp>g
liabiliti>8eu>7xp
capabiliti capaciti>8eu>7xp
reactiviti>8eu>7xp
wetness>7xp>g
moistur wet>8ey>7xp
humiditi>8ey>7xp
damp>8ey>7xp
dryness>7xp>g
drought>8f2>7xp
ariditi>8f2>7xp
safeti>7xp>g
invulnerabiliti>8f5>7xp
securiti>8f5>7xp
danger>7xp>g
hazard jeopardi peril risk
menac thre
peril>8f8>7xp
vulnerabiliti>8f8>7xp
tens>7xp>g
laxness>7xp>g
repair>7xp>g
softness
infirmiti debiliti feebleness>8fg
disabiliti handicap>8fg
squint>8dy
disrepair>7xp
rot
corrupt>8fl
decomposit disintegr
disintegr>8fi>8fg
deterior impair
desol>8fp
ruin>8fq>8fp
wear>8fp
blight>8fq>8fp
improprieti>7xp>g
wickedness dark>7xp>g
illumin>7xp>g
maladi>7xp>g
autom>7xp>g
diversific>7xp>g
hid>897>890
motiv>7xp>g
preserv>7xp>g
utiliz>g>f
chemistri>9>7sh
material stuff>9>7sh
impuriti dross>8ll>8g5
atom molecul particl speck>8g5>9
ammunit>8g5>9
floc>8g5>9
mixtur>9>7sh
metal>8ga>9
eutectic>8ga>9
solut>8ga>9
salin>8gd
polyelectrolyt>8gd
suspens>8ga>9
resuspens>8gg>8ga
precipit>8pe
sludg>8gi>8pe
plastic>8pe
aggreg>8g5>9
aceton>8pf
citr>8op>8kj>8ld
acid>8kj>8ka
anionic>8q7>8q6
alkali>8kj>8ka
atom>9>7sh
group radical
metal>9
aluminum>8gt
argon>9>8ma
arsenic>9
barium>8gt
beryllium>8gt
calcium>8gt
carbon>9
chlorin>9>8ma>8nc>8mj>n
radiochlorin>8h1>8ma>8mj
chromium>8gt
copper>8gt>8km>8g5
fluorin>9>8ma>8nc>8mj>n
germanium>9>8km
helium>9>8ma
hydrogen>9>8ma>8nc
iodin>9>8mj>n
iron>8gt
lead>8gt
mercuri quicksilver>8gt
nickel>8gt
nitrogen>9>8ma>8nc
oxygen>9>8ma>8nc
phosphorus>9
platinum>8gt
potassium>8gt
silver>8gt>8km>8g5
sodium>8gt
sulfur sulphur>9
tin>8gt
tungsten>8gt
xenon>9>8ma
zinc>8gt
mineral>8g5>9
alabaster>8hq
asphalt>8hq>8g5
molecul
monomer>8kj>8ka
perchlor>8op>8kj
charcoal>8m9>8h0
gasolin>8m9>8mo
kerosen>8m9>8mo
or>8hq>8g5
propylthiouracil>8kj
quartz>8hq>8g5
reactant>8ka>8g5
topsoil>8l6>8l4
subsoil>8l6>8l4
rock>8g5>9
gravel>8i5>8g5
ballast>8i6>8i5
gem>8me>8pe
adhesiv>8g5>9
glu>8i9
binder>8i9>8g5
wafer>8i9
past>8ga
amp>8ld
agat>8i1
alcohol>8ne>8nd
ethanol>8ig>8ne
alkali>8op>8kj
alkylbenzenesulfon>8op
nicotin>8p5>5yw
strychnin>8p5
brass>8gb
bronz>8gb
solder>8gb>8ga
protein>8ht
albumin>8ip
enzym>8ip
fibrin>8ip
iodoprotein>8ip
substr>9>7sh
steroid>393>390
norethandrolon>8iv
diethylstilbestrol des>8iv
corticosteroid>8iv>393
prednison>393>8iy>1wa
dexamethason>8iy>8iv>1wa
fluff>8g5>9
bon>8g5
shell>8g5
parch sheepskin
vellum>8j4
hid fell
cowhid>8j6
rawhid>8j6
leather
alligator>8j9
buckskin>8j9
buff>8j9
cowhid>8j9
crush>8j9
kid>8j9
morocco>8j9
pigskin>8j9
sheepskin>8j9
fur pelt
rabbit>8jj
sabl>8jj
squirrel>8jj
ash>8oj
asphalt>8nz>b
phenothiazin
beebread>8ga
blubber>8ns
bonemeal>8lw>8lv
borat>8op>8kj
buffer>8kj>8ka
pbs>8gd
polybuten>8ma
butterf>8ly
sugar>8ht
cellulos>8jy
graphit>8h0
pencil>8k0>8h0
carbon>8nv>8g5
carbon>8op>8kj
fulmin>8op>8kj
cardboard>8nv>8g5>8nx
steel>8gb>8ga
cement>b
cement>8kk>8nz
chaff stalk straw>8g5
chemical>8g5>9
catecholamin>393>390
chrom>8h3>8gt
clay>8l6>8l4
coal>8m9
lignit>8ke>8g5
complex>8kj>8ka
hydrochlorid>8kg>8kj
compost>8ga
compound>8ka>8g5
concret>b>8nz
conjug>8gd>8ga
conductor>8g5>9
contamin>8g5>9
coolant>8nd>9
coral>8i8
cork>8g5
corrosiv>8kj>8ka
derivativ>8kj>8ka
diamond adamant>8h0>8i8
dilut>8gd>8ga
dimer>8kj>8ka
dishwater>8l7
distill>8ne>8nd
exhaust fum>8ma>8nc>8ll>8g5
concentr>8hz>8hq
particul>8g5>9
dust>8l0>8g5
air>8ma>8nc
breath>8l2>8ma
earth>8g5>9
ocher>8hq>8o9
soil dirt>8l4>8g5
water>8kj>8nc
nectar>390
eluat>8gd>8ga
extract>8gd>8ga
inject>8gd>8ga
sandpaper>8g5
ester>8kj
emiss>8g5>9
excret>8ll>8g5
stool deject>8lf>8ll
shit>8lg>8lf
drop dung muck>8lg>8lf
urin piss>8lf>8ll
vomit puk>8lf>8ll
wast>8g5>9
sewag>8ll>8g5
effluent wastewater>8ll>8g5
garbag refus>8ll>8g5
rubbish scrap>8ll>8g5
debris dust junk rubbl>8lp>8ll
slack>8lq>8lp
litter>8lp>8ll
fallout>8l1>8l0
fenc>b
fertilizer>8ka>8g5
organic>8lv>8ka
manur>8lw>8lv
fat
fiber>8g5>9
fieldston>8i5>8g5
fill>8g5>9
fixer>8kj>8ka
floor>b
fluorid>8op
fluoroborid>8op>8kj
foam>8g5>9
formul prepar>8kj>8ka
radical>8gr>9
fuel
gas>8nc
quartz>8mc
glass>8pe
past>8mc
crystal>8pe
glycerol glycerin>8ig>8ne
goitrogen>8kj>8ka
greas>8ns
synthetic>8kj>8ka
halogen>n
homogen>8g5>9
hyacinth>8hq
hyalin>8g5
hydrid>8kj
hydrocarbon>8kj
tar>8mo
hydroxid>8kj>8ka
ic>8me>8pe
frost>8mr>8me
icicl>8mr>8me
ink>8ne>8nd
incens>8kj>8ka
instill>8nc
insul>b
intermedi>8ka>8g5
fract>8ka>8g5
iodid>8op
iodocompound>8kj>8ka
thyroglobulin>8it>8ip
isocyan>8op>8kj
isomer>8kj>8ka
jad>8i8
jargon>8hq
kleenex>8py>8nv
leaven
linen>8nv>8g5
hydroxid>8kj>8ka
lint>8lz>8g5
fluid
fluid>9>7sh
liquid>8nd>9
liquor>8ne>8nd
log>8qa
lumber timber>b
manifold>8nv>8g5
marbl>8i5>8g5
mash>8gg>8ga
splinter>8qa
matrix>8i5>8g5
mould>8l6>8l4
mortar>b
mud clay>8l6>8l4
slop mir>8np>8l6
sludg slim muck
oil
ozon>8ma>8nc
pad tablet>8nv>8g5
paper>8g5>9
parch>8nv>8g5
pack>8g5>9
excelsior>8nx>8g5
pav>b>2
peroxid>8kj
crud>8ns>8m9
phosgen>8ma>8nc
phosph orthophosph>8op>8kj
color>8g5>9
dy>8o4>8g5
fluorescein>8o5>8o4
tint>8o5>8o4
rins>8o7>8o5
pig>8o4>8g5
pig>8o4>8g5
lak>8o9>8o4
plasma>8i1
plaster>8ga>9
plaster>8op
polyphosph>8op>8kj
powder>8pe
proteas peptidas>8ir>8ip
pyrex>8mc>8pe
residu
retinal>8o9>8o4
rubber>8mi>8kj
rubi>8i8>8hq
rain>8l7
seawater saltwater>8l7
salt>8kj>8ka
nitr>8kj>8ka
gunpowder powder>1lg>8ka
chlorid>8op
chlorid>8kj>8ka
stapl>8lz
sand>8l6>8l4
sapphir>8i8>8hq
sawdust>8qa
sepia>8o9>8o4
globulin>8ip
hemosiderin>8o9>8o4
antibodi>8ip
precipitin>8p1>8ip
agglutinin>8p1>8ip
poison
toxin>8p4
antigen
determinant>5w5>5w3
sap>8gd>8ga
shak>b
silic>8op>8kj
silicon>8kj
sid>b
snow>5v6>5wh
solid
solvent>9
soup>8ga
sourdough>8n8
spill>8nc
spic>8kj
spray>8ka
stain>8o4>8g5
steam>8pn>8gg
vapor>8gg>8ga
steroid>8kj
cholesterol>8ig>8po
render>8pr>8od
stucco>8od>8ga
tallow>8ns
sod>8ir>8ip
thicken>8g5>9
thiouracil>8kj
thiocyan>8op>8kj
thyrotrophin tsh>393>390
tissu>8nv>8g5
triamcinolon>8iy>8iv
vellum>8nv
vinyl>8gk>8pe
vinyl>8gs
vitamin>5ad>a
volatil>9>7sh
wallpaper>8nv>8g5
surfactant
detergent>8q6
builder>8g5>9
wicker>8qa
wood>8g5
firewood>8m9
backlog>8qb>8m9
punk>8m9
board plank>8nh
wool
cashmer>8qf
mother>8n8
essens>9>7sh
enamel>8kj>8ka
wad>8g5>9
period>r
hour>8ql
hour>8ql
bout>8ql
present>f
now>8qp
tim>8ql
past yesteryear>f
bygon>8qs
old>8qs
histori>8qs
futur hereafter>f
day>8ql
dead>8ql
continuum>f
durat>f
durat continuanc>8ql
clock>8r1>8ql
span>8r1>8ql
workweek week>8ql
overtim>8ql
leisur>8ql
vacat holiday>8r6
out picnic>8r7>8r6
honeymoon>8r7>8r6
leav>8ql
furlough>8ra
pass>8ra
lifetim>8ql
day>8ql
millennium>8ql
past>8ql
birth>8va
incipienci incipiens>8va
dying>8vc
grav>8rj>8vc
hereafter>8rd>8ql
immortaliti>8rl>8rd
summer>8ql
infanci>8ql
childhood>8ql
boyhood>8rp
schoolday>8ql
adolescens>8ql
teen>8ql
twenti>8ql
twenti>8tf>8ql
thirti>8ql
thirti>8tf>8ql
forti>8ql
forti>8tf>8ql
fifti>8ql
fifti>8tf>8ql
sixti>8ql
sixti>8tf>8ql
nineti>8tf>8ql
nineti>8tf>8ql
adulthood maturiti>8ql
widowhood>8ql
year>8ql
deathb>8ql
day>r
tomorrow>8sa
today>8sa
yesterday>8sa
morrow>8sa
ev>8sa
dat>8sa
festival>8ql
weekday
monday>8si
tuesday>8si
wednesday wed>8si
thursday>8si
friday>8si
saturday>8si
daytim daylight>8ql
morn>8ql
noon midday>8u0
dinnertim>8u0
afternoon>8sp>8ql
even>8sp>8ql
night nighttim>8ql
night>8ql
midnight>8u0
bedtim>8u0
dawn daybreak>8u0
sundown>8u0
twilight dusk nightfall>8u0
week>8ql
weekend>8ql
rag>8t2>8ql
calendar>3hg
germinal>8tk
deadlin>r
anachronism>g0
holiday
christma>8t9
christma>8ql
thanksgiv>8t9
year>8ql
year>8ql
decad>8ql
centuri>8ql
month>r
full>8ql
lunat>8th
month>8ql
januari jan>8tk
februari feb>8tk
march mar>8tk
april>8tk
may>8tk
jun>8tk
juli>8tk
august aug>8tk
september sept>8tk
october oct>8tk
november nov>8tk
december dec>8tk
term>8ql
sess>8tx>8ql
hour>r
hour
non>8u0
evensong>8u0
overtim>8ql
minut min>r
second sec>r
microsecond>r
season>8ql
fall autumn>8u7>8ql
spring springtim>8u7>8ql
summer>8u7>8ql
winter wintertim>8u7>8ql
monsoon>8u7
season>8ql
preseason>8ud>8ql
advent>8ql
year>8ql
eterniti>f
drought>8ql
moment instant>r
pinpoint>8uj
we>8ql
whil>8ql
moment minut second>8ql
heartbe instant twinkl wink>8un
era epoch>8ql
anniversari
birthday>8uq
centennial centenari>8uq
birthday>8sg>8sa
chapter>8wg>8ql
antiquiti>8uw>8up
ag>8up>8ql
in>3nd>3lv
bout>3nd>3lv
half>3nd>3lv
over>3nd>3lv
maiden>8v0>3nd
reign>8uw>8up
reign>8ql
today>8qp
tonight>8qp
yesterday>8qs
millennium>3q3>3q0
tomorrow>8qw
tempo pac
begin outset start kickoff offset>r
presidenci>8wi>8tx
end>r
final finish last clos>8vc
even>8ql
ceas>8vc
tail>8vc
termin expir>8vc
limit>8vc
threshold>8va
interval>r
tim>8ql
paus intermiss suspens>8vk>r
laps>8vm>8vk
blackout>8vm>8vk
delay wait>8vm>8vk
extens>8vp>8vm
halftim>8vm>8vk
interlud>8vk>r
interim meanwhil lag>8vk>r
lull>8vm>8vk
retard>8vp>8vm
deceler>8wc
mortaliti>8wc
flow>8wc
flux>8wc
frequenci>8wc
cps>8wc
mph>8wc
pac gait>8wc
rpm rev>8wc
spac>8wc
speed velociti>8wc
tempo>8wc
airspeed>8w6>8wc
hypervelociti>8w6>8wc
mph>3kv
attendanc>8w0>8wc
rat>o
incub>8wg>8ql
cycl round>8vk>r
period>8vk>r
phas stag>8ql
apoge culmin>8wg>8ql
tenur>8tx>8ql
spell tour>8qn
trick>8qn
watch>8qn
midwatch>8wl
hitch>8ql
honeymoon>8ql
float>8vk>r
noviti>8ql
prim peak heyday blossom flush>8ql
octav>8sh
then>r
epoch>8tk
overhead>8vk
snap>8um
exhal expir
exhal eman
pant puff gasp
blink wink
twitch jerk
act behav
swagger bluster
shiver shudder
sleep slumber
drows doz
awak arous awaken wak
hypnotiz mesmeriz
faint swoon
recre reviv vivifi
relax unwind
snicker snigger
giggl titter
chuckl chortl
frown glower
glower glar
mop mow
perfum scent
dress cloth garb gar
undress strip disrob peel
beget engender father mother sir
bear birth
reliev allevi
suffer sustain
wail whimper
cry weep
injur wound
tortur tor
piss we
defec shit
bleed hemorrhag
tir weari jad fatigu
tir weari fatigu jad
vomit sick cat retch puk
cur heal
help aid
comfort eas
drug dos
bleed leech
infect taint
mutil mar
disabl invalid incapacit handicap
resurrect upraiz
blush crimson flush redden
pal blanch
tan bronz
jok jest
clown antic
stay remain
transpos interchang
chang alter vari
chang alter modifi
affect impact
switch exchang
becom get
adjust conform adapt
readjust readapt
decreas diminish lessen
accumul gather amass
pit ston
insert inclos introduc
enliven anim
compound combin
remedi amend
misus abus
worsen declin
better improv
better improv amend
worsen aggrav exacerb exasper
decay crumbl
decompos rot
can tin
soak sous
moisten dampen
strengthen fortifi
reinforc reenforc
dilut thin
intensifi deepen
intensifi compound deepen
water irrig
enhanc heighten
subsid lessen
restrict limit bound confin throttl
limit circumscrib
hamper halter cramp
restrict curtail curb
enlarg magnifi
shrink wither
abridg foreshorten shorten
tripl trebl
multip manifold
build progress
repair mend fix bushel doctor
overhaul moderniz
flaw blemish
bulg pouch protrud
infl amplifi
mobiliz marshal
mend heal
corrod rust
corrod rust
erod gnaw
disorder disarray
whiten whit
blacken black
grey gray
grey gray
light illumin
blossom unfold
bloom blossom flower
season mollifi
calibr gradu
readjust reset
adapt accommod
disqualifi unfit
temper harden
explod burst
explod deton
thriv flourish
obliter effac
obliter veil
toast crisp
branch fork
powder pulveriz
partit zon
smash dash
happen occur
recur repe
happen befall
concur coincid
begin start commens
begin start commens
persever persist
end termin
stem staunch
buckl warp
germin sprout
di perish exit expir croak
adjourn recess
unifi unit merg
cool chill
cool chill
thaw unthaw melt
sear scorch
blacken sear
commut transpos
transform transmut metamorphos
transform transmut
reform reclaim
invert revers
revert return
devast desol ravag scourg
harri ravag
deaden damp
stifl dampen
blend flux mix fus coalesc merg
disintegr decay decompos
complic refin elabor
organiz coordin
interlock mesh
centraliz concentr
prepar readi
steadi calm
equal equat
ossifi petrifi
stiffen tighten
loosen loos
fad fleet
fad wither
disappear vanish
reduc trim cut
wax mount climb
wax full
magnifi amplifi
specializ narrow
acceler speed quicken
deceler slow
slow slacken
decreas lessen
replenish refill
clot coagul
clot coagul
rush hurri
hasten hurri
delay detain
detain delay
hush silens still
suppress subdu conquer
squelch quell
align adjust
integr incorpor
wilt droop
elimin annihil eradic
polish refin
purifi distill
purifi purg
mar impair
massacr slaughter
reconcil concili
complet finish
culmin climax
sophistic doctor
vent ventil
clock tim
foul contamin
isol insul
stimul excit
star asterisk
froth spum sud
disabl incapacit
foreground highlight spotlight
process treat
sulphur sulfur
facilit eas allevi
foam froth
interrupt disrupt
receiv obtain incur
assum acquir
broaden extend
broil bak
develop evolv
animiz anim
mutil murder
scorch sear sing
comprehend savvi grasp compass apprehend
understand realiz se
dawn penetr
understand transl
learn hear discover
engross engag
steep immers engulf engross
espous embrac
absorb assimil ingest
train educ
memoriz con learn
cram drum bon
drill practic practiz
remember recall recollect
forsak desol desert
neglect omit overlook
exclud except omit
err mistak
confus confound
misconstru misinterpret misunderstand
blur obscur
crystalliz illumin elucid
confus fox befuddl confound
puzzl mystifi baffl bewilder gravel amaz
interpret constru
misread misinterpret
think cerebr
medit ponder mus reflect mull specul
think suppos imagin reckon guess
assum presum
specul theoriz conjectur hypothesiz suppos
reconstruct retrac
reason conclud
solv lick
deduc infer deduct deriv
bas find
calcul cipher comput
subtract deduct
divid fract
analyz dissect
analyz studi examin canvass
survey appraiz
research search explor
distinguish separ differenti
distinguish mark differenti
compar equat
classifi class sort
lump chunk
rat rank grad plac
check insur ensur ascertain
prov demonstr establish show
confirm corrobor substanti affirm
refut rebut
digest endur stomach bear toler brook abid
evalu judg
underestim underr
estim gaug approxim guess judg
choos select
choos prefer
slant weight
evalu assess appraiz
disbeliev discredit
distrust mistrust suspect
think believ conceiv
reput esteem
consider reckon view regard
respect esteem valu priz pris
review reexamin
audit scrutiniz inspect
decid settl resolv
purpos resolv
determin set
determin shap influens regul
brood dwell
medit contempl
schem intrigu
aim purpos purport propos
intend destin
mastermind engineer organiz
plat plot
calcul estim reckon figur forecast
bet depend reli
associ relat link connect
rul decre
overturn overrid overthrow revers
react respond
expect anticip
expect await wait
anticip foreknow forese
believ trust
concentr focus center por rivet
appropri reserv
amaz astonish astound
imput ascrib assign attribut
accredit credit
recogniz realiz
penetr fathom bottom
wonder inquir enquir
demarc delimit
align array
consider deal
destin fat doom
order enjoin
order prescrib dict
inflict impos
saddl burden
overwhelm delug
command requir
request bespeak
appeal invok
ask requir expect
contend postul
disown repudi
beg implor pray
bid beseech
interced medi intermedi arbitr
reconcil concili
urg press
wheedl coax
dissuad deter
induc stimul caus
prompt inspir instig
argu reason
argu contend
bicker squabbl
quarrel disput scrap
hex bewitch witch enchant
magnetiz mesmeriz bewitch
interrupt disrupt
digress stray
continu proceed
solicit accost
solicit beg
entic lur tempt
quest queri
spy snoop
investig inquir enquir
quiz test
reinforc reward
prob examin
call telephon phon
forbid prohibit proscrib veto disallow
spurn scorn disdain
refus declin
accept consent
rebuff snub
forswear retract
repeal rescind vacat
dismiss disregard discount ignor
scoff flout
permit allow let countenanc
assent acced acquiesc
disagre differ dissent
agre concur
conced grant
approv okay sanct
disapprov reject
demur except
hedg evad parri elud skirt dodg sidestep
shun eschew
confront fac
debat deliber
debat deliber
moder chair
refut rebut
answer repli respond
retort rejoin
admit acknowledg
conced profess confess
confess squeal
attest certifi manifest demonstr evidens
canoniz saint
reprimand censur
savag pillori
admonish reproof
castig correct
rebuk lectur reprimand scold chid berat remonstr
preach advoc
preach prophesi
teach instruct
falsifi distort warp
typifi symboliz represent
misrepresent beli
pos imperson
feign sham pretend dissembl
bullshit bull fak
exagger magnifi amplifi
underst minimiz
blam fault
blam pick
charg accus
calumni besmirch
discredit disgrac
insult affront
caricatur ap
jeer scoff flout barrack
teas tantaliz bait taunt
incit instig
ridicul roast guy rib
jok jest
gull dup fool
kid chaff jolli banter
urg barrack
exalt glorifi
acclaim hail herald
applaud clap acclaim
attack assail assault
condemn reprob decri excori
curs cuss blasphem swear imprec
curs damn bedamn imprec
defi dar
challeng disput
contest contend
warn discourag admonish
caut admonish
bod portend omen presag augur forecast predict
alarm alert
adviz counsel
adviz notifi
recommend urg advoc
propos suggest adviz
confer consult
prompt remind
submit stat
bow defer acced
compli congratul
congratul felicit
boast swash brag gas bluster
gloat triumph crow
pledg plight
dedic commit devot
undertak guarante
guarante vouch
guarante ensur insur assur
insur underwrit
acknowledg receipt
excus explain
excus exempt
apologiz rationaliz
justifi vindic
inquir enquir
introduc acquaint
prefac premiz
acquit exoner
excus pardon
extenu mitig
sentens doom
complain plain
deter discourag
foster nurtur
murmur mutter grumbl croak
grumbl scold
declaim inveigh
grip beef squawk holler
rail inveigh
deplor lament bewail bemoan
exclaim cry outcri shout
yell scream
shout cry yell scream holler squall
shriek shrill pip
interject interpos
thunder roar
snap snarl
guess ventur hazard
suppos say
predict promiz
bet wager
determin ascertain
suspect surmiz
bespeak indic signal
indic point design
wonder marvel
hint suggest
impli connot
suggest intim
mean signifi
spell import
disclos reveal expos divulg uncover
clarifi elucid
express utter
talk speak utter mouth
deduc infer
enumer itemiz
specifi set fix limit
count enumer
total sum summ
count weigh
voic vocaliz
tell narr recount
publiciz bar
mean intend
elabor expound dilat
embroider pad embellish dramatiz
repe reiter rest
paraphras rephras
talk speak
speak talk
convers discours
report describ account
announc declar
publish issu
circul dissemin broadcast diffus
pronounc label
air broadcast transmit
announc denot
advertiz publiciz
advertiz promot push
proclaim exclaim promulg
pronounc articul enunci
formul word phras articul
put couch
stutter stammer
blurt blunder ejacul
ton inflect
stress accent accentu
utter emit
describ depict
gesticul gestur motion
cod encipher cipher
sign subscrib
record tap
fil register
underlin underscor
sketch outlin
cabl telegraph wir
stat say tell
affirm assert swan swear
confirm reassert
valid corrobor
stress emphasiz punctu accent accentu
underscor underlin emphasiz
testifi attest
testifi prov evidens show
alleg say
demand exact
stipul condit specifi
not observ ment remark
exemplifi illustr instanc
conclud resolv
generaliz extrapol infer
ment cit
ment cit refer
nam identifi
add append
styl titl
dub nicknam
nam call
entitl titl
mail send
handl plow deal
discours discuss
browbe bulli swagger
queer endanger peril
prattl blab gabbl
flirt coquett romanc mash
chat chatter gossip jaw
beckon wav
rumor bruit
mumbl mutter
groan moan
grumbl growl rumbl
roar howl
howl wail roar
bay quest
yelp yap
bawl bellow
squawk screech
chant inton
warbl trill quaver
declaim recit
jabber spout
peep chirp
moo low
crunch crackl
com notic remark
ignor disregard snub
convey express
ton chant inton
compet vi
confront fac
front breast
enter particip
handicap hinder hamper
arm fortifi gird
fight oppos
battl comb
offici funct
enlist draft
mobiliz ralli
recruit levi
beat crush vanquish
worst whip
cheat shaft jockey
overreach outsmart
surpass outstrip exceed outdo
overcom defe
overcom surmount master
rout expel
outdo best scoop
outmaneuver outsmart
scor talli
resist withstand
attack assail
assail assault
pepper pelt
besieg surround
guard ward
defend guard
repel repuls rebuff
blast shell
ambush bushwhack waylay lurk ambuscad
gag stak gam punt
striv strain
target direct
reveng aveng retali
bet wager
consum ingest
us expend
us utiliz appli employ
exert exerciz
tax task
drink imbib
drink booz
chomp champ
mumbl gum
toast drink pledg salut
pander pimp procur
gratifi pander indulg
provid supp ply cater
satisfi fulfill fulfil
feast banquet
feast banquet
starv hunger
crav hunger thirst lust
want need
delight revel
dunk dip
gorg overindulg glut overe sati
quell appeas
fatten fat plump
sampl tast
dissip fool
abstain refrain
devor demolish down consum
chew jaw
gulp swig
nourish nurtur sustain
adjoin contact
finger thumb
seiz clutch
collar nail apprehend arrest nab cop
prop shor
brac steadi stabiliz
cling cleav adher coher
oper control
interpenetr perme
perme pervad interpenetr diffus
jab prod stab pok
stab jab
prod incit
nudg prod
knif stab
massag knead
dab pat
dab swab
butt bunt
hit strik
bump knock
slam bang
slam bang
peck beak
chuck pat
polish smooth
rub scratch
scrub scour
cub dic
log lumber
peel flak
coat cak
peel par
bark skin
coat surfac
wallpaper paper
wash rins
postmark frank
furrow rut groov
furrow wrinkl creas
wrinkl creas crisp
pucker crumpl knit
pucker ruck
buckl crumpl
purs wrinkl
bend twist
rout goug
cav undermin
unti unlac
gag muzzl
rop leash
match mat coupl pair twin
anchor ground
level even
scratch scrap
dig delv
grop fumbl
search seek
comb ransack
fish angl
reap harvest glean
engrav grav inscrib
slash gash
butcher slaughter
append suppl affix
sew stitch
pucker tuck
glu past
submerg drown overwhelm
fasten fix secur
clos shut
clos shut
wring wrench
distort wring
connect link
bond bind stick
punt pol
spatter splatter splash swash
sprinkl splash
drizzl moisten
scatter sprinkl dot dispers
strew straw
spread distribut
gather garner collect
muster ralli
lump chunk
sandpaper sand
compress constrict contract
compress compact
tuck insert
sweep broom
sock bash
smash nail boom blast
flog whip lather lash slash strap
can flog
deck floor
cream clobber lick
thump pound
smack thwack
punch plug
slug swig
whack wallop
pummel pommel
thrash lam flail
clobber bast batter
buffet buff
buffet batter
vex disturb
club bludgeon
embrac hug bosom
cuddl snuggl nestl nest nuzzl
nestl snuggl
lick lap
bor drill
transfix impal spik
brandish flourish wav
pull draw
transport carri
haul cart drag
nip clip snip
pinch twing nip
perme filter
sift siev
siev sift
mingl unifi
mat snarl
adjoin edg butt
surround border
kidnap snatch
commandeer hijack pirat
scrambl jumbl
potter tinker monkey
unleash loos
suffoc stifl
obstruct imped occlud
barricad block blockad bar
clog foul
stuff lug
trap snar
enshrin shrin
pack bundl wad compact
bunch bundl cluster
box packag
encas cas
burden weight
load laden
harness tackl
put set plac posit lay
plank plunk plump
misplac mislay
stack pil heap
attract pull
repel repuls
hurl hurtl
mesh lock
disengag withdraw
propel impel
toss sky pitch
shed throw
sling catapult
chuck toss
jet gush
frost ic
encrust beset
intertwin twin interlac lac
weav interweav
unravel unscrambl
tangl knot
wind wrap twin
coil curl
cram wad
delug flood swamp
funct oper
wedg squeez
lodg wedg stick deposit
dislodg fre
implant emb imb plant
emboss boss
fleck blob blot
dirti soil
muck mud
tarnish stain
corrupt taint
blemish spot
spill shed
spill slop splatter
perch roost
squat crouch
buckl clasp
eras effac
expung exciz
scar pit
sculptur grav
tail bob
cleav split riv
slit slic
crash ram
seg sect
destroy ruin
rap despoil
wreck wrack
uproot extirp
smother stifl strangl muffl repress
smother surround
smother suffoc
install instal
install instal
chok gag
strangl throttl
clench clinch
rend rip riv
tear ruptur snap bust
grappl grip
ram pound
situ deposit
graz pastur
graz pastur
cushion buffer
dunk dip sous
immers plung
pitchfork fork
envelop wrap enclos
shroud hid
immers swallow
trac draw lin describ
extric disentangl
tamper monkey
fram border
enclos inclos
tag label mark
brand trademark
patch piec
yank jerk
pry pris priz lever jimmi
gap breach
squash crush mash squeez
crunch grind
fortifi fort
interlock interlac
dribbl drip
cloth cloak drap rob
mak creat
remak refashion
origin initi
yield gener
bring wreak
invok arous
evok elicit extract
invent contriv deviz formul forg
cast contriv
manufactur invent
visualiz envis fanci figur pictur imag
envis forese
imagin envisag
dream daydream woolgather
plan contriv design
mint coin
accomplish execut action fulfill fulfil
initi pioneer
introduc innov
effect effectu
actu trigger activ spark
realiz substanti
provok evok
establish find plant institut
stag arrang
engender breed
motiv actu propel prompt incit
impel forc
undertak attempt
manufactur construct
forg fak
construct build
rebuild reconstruct
demolish pulveriz
assembl piec tack
shap mould
uproot eradic extirp extermin
mold mould
cook readi prepar
sew tailor
web net
crochet hook
loop intertwin
weav tissu
tat intertwin
braid lac
forg hammer
decor adorn grac orna embellish beautifi
draft draught
pictur depict
portray depict
diagram plot
mottl streak blotch
model mold mould
writ compos pen
draft outlin
referens cit
stag present
dissembl pretend
simul sham feign
enact reenact
rehears practiz practic
imperson portray
choir chorus
interpret render
duplic repe
reprint reissu
evolv germin develop
cultiv crop
harrow disk
imit copi simul
model pattern
tabl tabul
print publish
scribbl scrawl
engrav etch
graph chart
arous elicit evok provok
wak ignit heat
agit rous
perturb troubl distract disorder
calm quiet lull still
pacifi concili appeas mollifi gentl
worri vex
impress strik
disturb upset troubl
prid congratul
harbor entertain nurs
hat detest
abhor loath
despiz scorn disdain
cherish treasur
enshrin saint
idoliz worship rever
reverens rever vener
frighten fright scar
fear dread
terrifi terroriz
bulli browbe
dismay alarm
haunt obsess ghost
faz enerv
daunt pall scar
infuri exasper incens
annoy rag bother irrit gravel vex chaf devil
piqu offend
harri chivi beset plagu molest
confus flurri
pain anguish hurt
wound injur bruiz spit
fuss fret
repent regret
repent aton
griev sorrow
strain stress
fail betray
humili chagrin humbl
degrad disgrac demean
subdu crucifi
lament keen
tor tortur
tor rag crucifi dun frustr
teas badger pester bug
ach yearn yen pin languish
brac pois
steel nerv
captur tranc captiv beguil charm fascin bewitch entranc enchant
tempt invit
attract appeal
disgust revolt sicken
repel repuls
shock floor
overwhelm overpower overcom overtak
shock offend scandaliz outrag
elat uplift
inspir anim enliven exalt
rejoic joy
depress dismay
comfort sooth consol solac
pleas delight
satisfi gratifi
enchant transport enthrall delight
cheer recre embolden
spur goad
enjoy bask relish savor
exacerb exasper aggrav
fascin transfix grip
commiser sympathiz
rejoic triumph
wish car lik
desir want
hop desir
hanker long yearn
lov enjoy
travel mov
travel trip
repair resort
frequent haunt
travel journey
voyag navig
transplant transfer
stay stick
stop halt
lurch pitch
jolt jar
wallow welter
writh wrestl wriggl worm squirm twist
sidl sashay
sweep sail
slip slid
shimmi wobbl
jostl shov
push forc
rock sway
swing sway
flicker flutter quiver
puls throb
puls quiver
teeter totter
wander swan stray roam rambl rov rang drift vagabond
wind thread meander
shift dislodg
frolic skylark sport cavort romp
cant tilt
careen wobbl tilt
crawl creep
wheel roll
steal slip
tremor quak
shudder shiver throb thrill
quiver quak
convuls thresh thrash
jerk twitch
bounc spring rebound recoil ricochet
flip toss
stir budg
slam thrash
joggl wiggl
wag waggl
flit flutter fleet dart
stumbl trip
stumbl falter
falter waver
trot clip
undul flap wav
scurri scamper scuttl
float drift
tid surg
float swim
foot hoof
startl jump
sneak mous creep
travers cross
swagger ruffl pranc strut sashay cock
limp hobbl hitch
shuffl scuffl shambl
plod trudg pad tramp
squelch splash slop
clamber scrambl shin skin struggl sputter
parad troop
stagger reel lurch careen
stagger flounder
stomp stamp stump
lumber pound
stray err drift
tread trampl
clump clomp
driv motor
steer maneuver guid
navig pilot
corner tre
fly wing
fly pilot
plan skim
soar surg zoom
taxi cab
dispatch despatch
jump leap bound spring
hop skip
div plung plunk
chut parachut
descend fall
sink laps
rais lift elev
hik boost
tumbl toppl
plummet plump
alight light perch
embark ship
aris ris
sag droop flag
collaps founder
advanc progress
encroach imping
withdraw retre reced retir
lead tak guid
chas trail tail dog track
hound hunt
haunt stalk
trac retrac
arriv com
reach attain
tarri linger
depart part start
infest overrun
meet encounter
intersect cross
cluster flock clump
pour swarm stream teem
herd crowd
dissip scatter
dispers dissip dispel scatter
sprawl straggl
swerv sheer curv trend veer cut
arch curv arc
bend flex
lean tilt slant angl
rippl ruffl riffl undul
billow surg heav
billow wallow
crumbl crumpl
burrow tunnel
orb orbit revolv
revolv rotat
pivot swivel
spin reel gyrat
eddi purl swirl whirl
whirl spin twirl
twirl swirl twiddl whirl
gyrat spiral coil
corkscrew spiral
overtak overhaul
fumbl blunder
surpass pass
approach near
unfold stretch
tear buck
speed hurri zip
bustl hustl
rush hasten speed rac
trail shack
flinch cring shrink winc recoil quail
dart dash scoot scud
lung hurl hurtl thrust
crouch stoop
fawn cring cower grovel
huddl cower
throng mob pil jam
pounc swoop
devi divert
digress straggl
flow flux
flow cours
gush spout
trickl dribbl filter
overflow overrun
edg inch
fell vanish
elud evad
run lam bunk
vacat empti abandon
impart transmit carri channel
outdistanc outstrip distanc
protrud pop bulg
manur muck
step tread
flail thresh
thrust stuff shov
toppl tumbl
feel sens
perceiv comprehend
experiens hav
numb blunt
excit stir
whet quicken
notic not
not observ
rub scratch itch
bit sting
ach smart hurt
prick twing
reek stink
sniff whiff
scent nos
witness se
gaz star
look appear seem
disclos uncover
expos exhibit display
flaunt flash
model pos postur
unveil reveal
hid conceal
dissembl cloak mask
show exhibit present demonstr
watch view
scan skim
flick flip thumb riffl leaf
spot spy
detect observ find discover notic
vanish disappear
obscur befog fog cloud mist
disguiz mask
flash blink wink twinkl
flicker flick
gleam glimmer
glitter glisten glint gleam shin
monitor superviz
spy sight
gap gawk
glanc glint
studi consider
ey eyeball
scout reconnoiter
intrud pry nos pok
whin squeak screech creak
jingl jangl
resound nois
clang clangor
pink ping
ring peal
blast blar
resound echo ring reverber
thud thump
clump plunk
rap pink
click tick
chatter click
tinkl clink
boom din
rippl babbl bubbl
lap swish
whiz whir
intercept bug
hush quiet
gag muzzl
muffl mut dull damp dampen
season flavor
zest spic
spot recogniz distinguish discern
tast savor
smack reek
disgust revolt
tip fe
wield exert
own possess
buy purchas
rent hir charter
leas rent
get acquir
withhold deduct recoup
sponsor patroniz
discard dispos
junk scrap
dump ditch
sav preserv
chuck ditch
maroon strand
assign allot port
convey transmit communic
alloc apport
refus reject declin
procur secur
goug wring
recover retriev regain
find chanc bump encounter
recoup reimburs
compens repair
accord allot
allow grant
priz valu treasur appreci
exchang interchang
substitut interchang
substitut sub
swap switch
haggl huckster
trad merchandiz
award grant
confer bestow
lavish shower
account calcul
spend expend
husband economiz
bum grub spong
appropri seiz conquer
usurp arrog
claim arrog
pilfer cabbag purloin pinch abstract swip sneak
preserv maintain
exhaust sap tir
brib corrupt buy
refund repay
find regain
win gain
earn garner
profit gain benefit
net sack
deriv gain
reap draw
distribut administer lot dispens allot
partak shar
offer proffer
bid tender
peddl huckster hawk
forfeit waiv forgo forego
collect accumul amass compil
levi impos
tax assess
depriv strip divest
relinquish resign
bankrupt ruin smash
soak pluck rob hook
charg bill
cop glom
hustl pluck
lend loan
lend impart bestow contribut add
supp provid render furnish
locat sit
glass glaz
yield giv afford
equip outfit
thriv prosper flourish
reward repay
plunder despoil loot rifl ransack
sack plunder
loot plunder
adopt borrow
adopt espous
commit institutionaliz
entrust intrust confid
rid fre
joint articul
flood glut
vacat resign
ventur embark
dar presum
prosecut engag pursu
retir withdraw
assum adopt
quit resign
install instal
induct seat
ordain ordin
vest enthron
invest cloth adorn
educ school cultiv
initi induct
enthron thron
deleg design assign
transfer reassign
appoint constitut
nam nomin
promot upgrad elev
gentl entitl
lioniz celebr
knight dub
demot releg
prefer favor
screen siev sort
oust expel
overthrow subvert
displac can sack
supplant replac supersed
preempt displac
tug labor
fight struggl
overwork exploit
hir engag employ
scab rat
busy occupi
collabor cooper
idl laz slug
daydream moon
dabbl paddl
labor toil grind dig
fre liber releas loos
let allow permit
inhibit suppress
repress quash subdu subjug
oppress suppress crush
volunteer offer
clos fold
reinst reestablish
establish find launch
ordain enact
gather assembl
part split
reorganiz regroup
manag handl
toy flirt
guid steer
chair chairman
harness rein
superviz superintend
licens certifi
endors indors
form organiz
exclud shut
imped hinder
prevent forestall foreclos preclud forbid
avert avoid
back endors indors support
poll canvass
patrol polic
buri entomb inter
respect honor
rent leas
hir charter leas
subcontract job
fiddl shirk
malinger skulk
sign ratifi
patroniz shop frequent sponsor
legisl pass
divid split
enroll inscrib enter enrol recruit
veto negativ
kill defe
empower authoriz
endow gift empower invest
cancel scrub
invalid quash void
issu supp
legitimiz legitim
integr mix
murder dispatch off
pillori gibbet
marri wed conjoin espous
marri wed splic
pair coupl
celebr fet
revel racket
amus divert
imprison lag jail jug remand
raid bust
subjug subject
emancip liber
ticket fin
punish penaliz
banish releg bar
banish ostraciz shun
banish ban
coerc pressur forc
compel oblig
troubl inconveniens bother
brand denounc
control contain curb moder
regul govern
zon district
treat handl
maltre abus
behav acquit conduct
right redress correct
expi aton
protest resist dissent
achiev accomplish attain
muff flub spoil fluff
fail miscarri
fail neglect
founder flop
try seek attempt essay assay
endeavor striv
test try essay
screen test
waiv relinquish forgo forego
woo court romanc solicit
woo court
seced splinter
bind bond
interven interfer
meddl tamper
domin master
rear nurtur parent
sabotag undermin subvert weaken
counteract neutraliz counterbalanc
gambl chanc risk hazard adventur
ventur hazard adventur stak jeopardiz
honor reward
dishonor disgrac sham
help assist aid
expedit hasten
mother fuss
salvag salv sav
disciplin train condit
foster further
promot boost further encourag
second back endors indors
obstruct blockad block hinder embarrass
thwart queer foil cross frustr baffl bilk
stop halt block
enforc impl
enforc impos
dispatch discharg complet
exempt reliev
antagoniz counteract
anticip forese forestall counter
sin transgress
sin blunder goof
transgress offend viol breach
rap assault dishonor outrag
desecr profan outrag
practic practiz exerciz
undertak tackl
imping encroach entrench trench
pamper babi coddl
trespass intrud
heed listen
victimiz swindl defraud con
cheat chisel
cheat chisel
deceiv delud
trick fox
fool gull
manipul fak falsifi wangl misrepresent
corrupt subvert debauch profan deprav
action su
perpetr commit
defect desert
persecut oppress
persuad sway
govern rul
cop grappl manag
consort associ
crusad campaign agit
resort recur
deign descend
end finish termin ceas
specifi defin delimit
exist surviv subsist
surviv last liv endur
constitut compriz
form constitut
separ divid
connect link
form spring
origin aris
becom turn
necessit postul need requir demand
incorpor contain compriz
embrac encompass comprehend
hav featur
unit combin
sport featur boast
equat correspond
result ensu
entail impli mean
result lead
bid abid stay
loiter loung loaf tarri linger lurk
bum loaf
lurk skulk
hesit waver waffl
hesit paus
procrastin stall
postpon tabl shelv defer remit
repriev respit
predomin domin rul reign prevail
total number amount
count matter
deserv merit
prevail persist
prevail obtain
occupi resid
occupi fill
popul dwell liv inhabit
resid shack
dwell consist li
camp encamp bivouac tent
invad overrun infest
board room
match correspond jib talli agre
twin duplic parallel
devi vari depart
contradict beli
corrobor underpin
resid repos
oppos counterbalanc
contrast counterpoint
clash jar
exceed transcend overstep top
exceed transcend
serv funct
satisfi fulfill fulfil
equal rival
compens counterbalanc
balanc equilibr
excel surpass
echo recall
refer pertain relat concern
involv affect regard
embroil tangl drag
concern interest
intrigu fascin
prolong sustain
continu uphold preserv
discontinu stop ceas quit
keep maintain hold
rambl jog
continu keep
travers span
run extend
radi ray
roll undul
cover extend
dot stud
cap crest
front fac
subtend delimit
situ locat
shadow overshadow dwarf
loom tower predomin hulk
endanger jeopardiz menac threaten imperil peril
overhang beetl
embodi personifi
incarn embodi substanti
bodi personifi
typifi epitomiz
befit suit
consort accord concord
suit accommod fit
relent soften
hover vibr
hum buzz
defi withstand
weather endur brav
defi resist refus
vacat holiday
converg meet
bound border
enclos confin
preced forego forgo
orient point
protrud project
bulg bag
teem swarm
abound bristl
compani companion
cancel offset
gap yawn
tend lean inclin
ramp rag storm
end termin
help facilit
wind curv
jumbl mingl
falter waver
brood loom
overshadow eclips
deck adorn decor grac embellish beautifi
summariz sum
sprinkl spit spatter patter
erupt ignit
extinguish quench
flar flam
shin beam
spark sparkl
fum smok
shadow shad
burn glow
thunder boom
overcast cloud
clear brighten
blight plagu
relativ comparativ
ampl plentiful
exuberant lush profus riotous
accept recogniz
giv grant
grasp greedi
acrobatic athletic gymnastic
agil nimbl quick
inert sluggish torpid
idl unus
actual existent
potential possibl
supplementari supplemental
adequ equal
deficient lack
gummi pasti sticki
resini tarri
adjectiv procedural
beadi jewel
brocad rais
dexterous dextrous
audacious dar
better best
aesthetic esthetic
smitten stricken
affect unnatural
artificial contriv stilt
aghast dismay shock
frighten scar
panick terrifi frighten
unafraid fearless
competitiv militant
jolt shaken
feverish hectic
frantic frenzi
churn roil turbulent
annoy gall irrit nettlesom pester teas
aliv liv
asleep deceas gon
breathless inanim pulseless
deathlik death
compulsiv driv
bar scanti
analog linear
analytic analytical
enrag furious madden
mad sor
indignant incens outrag
sentient anim
anim aliv
nameless unknown
anterior prior
attendant consequent incidental resultant
later posterior
preparatori preparativ
follow next
back hinder
barb prick
crafti sly wili
mut unspoken
audacious brassi brazen insolent
emphatic forceful
attach commit
glu past
captiv absorb engross intent wrap
absent absentmind
drowsi yawn
forgetful oblivious
captiv fascin
fetch win
expectant gravid
supersonic ultrasonic
hopeful promiz
favorabl lucki
canoniz glorifi
unobtainabl unprocurabl
dormant torpid
alert awak
appall dismay
frightful horrifi horribl
awful dread dreadful fearful frighten terribl
baleful menac ominous sinister threaten
chill shiveri
formidabl redoubtabl
ghast grim gruesom macabr
terrific terrifi
comfort consol
rear rearward
direct directional directiv
invers revers
rearward revers
fuzz fuzzi
glorious resplendent splendid
grotesqu monstrous
hideous repulsiv
unlov unpicturesqu
malign evil
spiteful vindictiv
champion prizewin
optimum optimal
stereophonic stereo
color negro
bronz suntan tan
duski swart swarthi
bloodstain gori
crimson red
gori sanguineous
audacious brav dauntless fearless hardi
foolhardi reckless
tied fasten
brav courageous
gam gritti spirit
coward fearful
chicken yellow
smother suffoc
light lit
duski twilight
gloomi sulki
shadow shadowi
glint glitter
beam radiant
blaz dazzl glar
glisten shini shin
silver silveri
liberal tolerant
indolent lazi
button fasten
unbutton unfasten
capitalistic capitalist
socialistic socialist
grat rasp
gruff hoars huski
rend rip split
countless infinit innumerabl multitudinous myriad unnumber
placid still tranquil
angri furious
detail elabor
cursori perfunctori
heedless reckless
carv carven
engrav inscrib
contribut contributori
motiv motor
center halfway middl midway
receptiv sensori
certain sur
convinc positiv confident
uncertain incertain
doubtful dubious
diffident shy timid
inescapabl unavoidabl
erratic mercurial quicksilver
diagnostic symptomatic
distinctiv typical
blith lightheart
buoyant perki
cheeri gay sunni
chipper jaunti
dingi gloomi dreari
somber melancho
gild gilt gold golden
blu bluish
brown brownish
lavender lilac
purpl violet
red ruddi crimson rubi
rust rusti
silver silveri
jet sooti
grey gray
satur pur
color colorful
crimson red flush
trichrom tricolor
bright vivid
ashen blanch livid
bleach fad
drab sober somber
pallid wan
pasti pastelik
waxen waxlik
flashi gaudi jazzi showi
pal pallid
barbarian barbaric savag
classical classic
immacul spic spotless
dirti soil unclean
dingi grimi
blasphemous profan
filthi nasti
lewd obscen salacious
confus perplex puzzl
obscur vagu
cloudi murki
addlebrain muddlehead
befuddl wool
daz stun stupid
astut shrewd
cagey clever
dumb slow
lumpish unthink
farthest utmost
further farther
near clos
adjacent next
imminent impend
contiguous immedi
cloth clad
attir dress garb
bar nak nud
hazi misti
cloud overcast
lower sullen threaten
coherent consistent logical order
confus disjoint disorder garbl scatter
aggreg mass
light lit
ablaz afir aflam aflar alight
proportional relativ
mercenari moneymak
averag ordinari
democratic popular
exceptional particular special
customari habitual
individual singl
individualist individualistic
respectiv several various
outspoken vocal
mum silent
uniqu unparallel
effectiv efficient
incompetent unqualifi
entir full total
integral entir intact
absolut downright sheer
accomplish complet
exhaustiv thorough thoroughgo
full total
blanket broad extensiv wid
universal worldwid
calm tranquil
cool nerveless
abash embarrass
intelligibl understandabl
enigmatic puzzl
convex bulg
dispers spread
divid shar
separ spac
haunt obsess preoccupi
casual nonchalant
detach uninvolv
compact summari
definitiv determin
atrophi wast diminish
provisional tentativ
jam pack
inappropri unfit
ironic ironical
adjacent contiguous
insuperabl insurmountabl
consonant concordant
conflict contradictori
glar rank
outstand prominent salient spectacular strik
discernibl discernabl
formativ shap plastic
annihil devast wither
blast ruinous
crush devast
insistent repetitiv
perennial recurrent repe
persistent relentless
irregular unpredictabl
isol stray
continuous uninterrupt
ceaseless constant perpetual
straight consecutiv
obsess possess
stereotyp unimaginativ
bizarr eccentric
nuclear atomic
confluent merg
unconvinc flimsi
pervers reprob
hefti respectabl sizabl
significant substantial
aerial ethereal
shadowi wraithlik
corporal corpor incarn
discorpor disembodi
correct right
accur exact preciz
incorrect wrong
fals mistaken
thoughtless unthink
chivalrous knight
courteous gracious
civil polit
imaginativ inventiv
credibl believabl
incredibl unbelievabl
improbabl marvelous
dangerous grav grievous serious
crucial important
inquisitiv speculativ quest
afoot underway
blam bless damn darn goddam goddamn infernal
damn goddamn
circular rotari
bedraggl dilapid
bent crumpl
crud earthi
determinant determin
fateful fatal
nebulous unfix
gloomi blu depress downcast
exultant jubilant rejoic triumphant
dainti exquisit
delic fragil frail
insistent instant
press urgent
reliabl dependabl
independent main
dependent subordin
preferabl prefer
undesirabl unwant
retain maintain
undifferenti uniform
difficult hard
ambitious challeng
baffl knotti
elementari simpl unproblematic
distinguish impos
pathetic ridiculous silli
hardwork industrious tireless
lax slack
politic smooth suav bland
squint sidelong
devious roundabout
meander wander wind
blunt candid forthright frank outspoken
devious obliqu
availabl usabl useabl
crisp sharp
defin outlin
bleari blur fuzzi hazi
cloudi nebulous
dim faint shadowi vagu
authoritarian overbear
domin peremptori
domin henpeck
subservient submissiv
overrid paramount predomin
sovereign suprem
adjunct assistant
crock cockey plaster
dop drug
acut intens
cut knifelik
bounc spirit
drab dreari
anxious dying
earlier earliest
precarious unstabl
wester westward
knowledgeabl learn
ignorant illiter
effectiv efficacious
impressiv tel
exhaust tir weari
arduous strain strenuous
economic economical
uneconomical wasteful
rubberi rubberlik
mandatori requir
desirabl suitabl worthi
lyric lyrical
philosophical philosophic
stoic stoical
experiential existential
experimental observational
fascin spellbound
alert brisk liv merri rattl
indefatigabl tireless
daz groggi
dreami languid
hyperbolic infl
exagger magnifi
rais elev
fad weaken
energetic industrious
tepid lukewarm
hungri thirsti
envious jealous
harmonious proportion symmetrical
equivocal ambiguous
mysterious mystic mystical
substantial substantiv
abject miserabl
pathetic pitiabl pitiful
deprec deprecatori
distress unhappi
flat level plan
odd uneven
rigorous strict
approxim rough
electric galvanic
electrifi thrill
tingl titill
accusativ accus
left remain
existent exist
lack absent miss
anticip await
unforeseen unseen
cheap inexpensiv
practic practiz
untest untri
inexplicabl incomprehensibl
cryptic inscrutabl mysterious
unaccountabl unexplainabl
explicit express
inherent under
silent understand
unsaid unspoken
indefinabl indescribabl ineffabl unspeakabl untellabl
inner interior
fair just
unfair unjust
equitabl just
traitorous unfaithful
strang unusual
antic fantastic grotesqu
curious funni peculiar queer singular
dapper dash jaunti
antiqu outmod
chic smart
fleet swift
hurri scurri
prompt straightaway
instantaneous instant
quick speedi
rapid speedi
sluggish sulki
finicki fussi
fleshi overweight
thin lean
cadaverous emaci gaunt haggard pinch skeletal
scragg boni scrawni skinni
shrivel wither
slender slight slim
spar trim
stringi wiri
fatti fat
greasi oili
dead death
dead lethal
advers untoward
clumsi cumbersom inept
unfertil infertil
do through
boundless unbound limitless
inexhaustibl unlimit
inaugural initiativ first maiden
conclud final last
basic introductori
medi middl
afflict impair
crippl halt gam
disabl handicap
suitabl suit
adamant inexorabl
uncompromiz sturdi inflexibl
compromiz conciliatori
elastic flexibl pliant
foreign strang
alien exotic
abroad oversea
external international
hom interior internal
haunt persistent
kind tolerant
casual everyday daili
colloquial conversational
providential miraculous
disastrous fatal fateful
hapless miserabl pathetic piteous pitiabl pitiful poor
doom unlucki
perfum scent
perfum scent
fetid foul stink
independent sovereign
emancip liber
amiabl cordial genial
cozi intim
prolific fertil
aflo flood
laden load
glassi glaz
utilitarian useful
amiss awri
furnish equip
particular peculiar special
handsom giv
authentic veritabl
fictiv pretend sham
bogus fak phoni bastard
glaz shini
bulli crack keen swell
satisfactori acceptabl
abominabl awful dreadful painful terribl unspeakabl
deplorabl distress pitiful sad sorri
lousi rotten stink
fiendish infernal satanic unho
ugli vil unworthi worthless
crotcheti orneri
cross fussi
cranki irritabl nettlesom peevish scratchi
glower glum moros sullen
shrewish nag
surli ugli
lith sinuous
clumsi ungain
elegant graceful
bluff bold sheer
golden prosperous
miserabl suffer wretch
velvet velveti
calcul shrewd
flint obdur
catastrophic ruinous
damag prejudicial
heal remedial therapeutic
crippl disabl
infectiv pathogenic
flush rosi
hearti lusti
ruddi florid
diseas pathologic pathological
sallow sick
celestial ethereal
divin godlik
providential divin
distress disturb
leaden weight
heedless unheed
careless regardless
deaf indifferent
instrumental subservient
assort miscellaneous mix sundri
grad rank stratifi
command domin
lofti soar
upraiz lift
pinch nasal
screechi squeaki
soprano trebl
honest honorabl
deceptiv mislead
august rever venerabl
inglorious shameful
despair desper
upright unslop
lean tilt tip
diagonal slant slop
erect vertical upright
rampant rear
bend bent
dormant sleep
pron prostr
seat sit
kind genial
bleak desol
godforsaken wast
aggressiv belligerent
opponent oppos
arctic frigid icy
bleak cut
crisp snappi
sensual sultri
frigid frozen icy wintri
frail imperfect
brutal cruel fell savag vicious
bestial brut brutal
pitiless unkind
comic funni
dry ironic ironical wry
ludicrous ridiculous
hilarious scream
jocos jocular
fly quick
hasti headlong
hasti precipit
careful deliber
easi leisur
diminish lessen weaken
crucial essential
cardinal central fundamental key
chief main primari principal master
grav grievous
sensational stun
astonish astound stagger stupefi
baronial impos nobl stat
dramatic spectacular strik
gallant lofti majestic proud
brilliant glorious magnificent splendid
detectabl perceptibl
discernibl evident observabl
mark pronounc
apt giv mind tend
fond partial
futur next succeed
past preced
luxurious voluptuous
auster stern
develop underdevelop
catch transmissibl
reveal tel telltal
educ enlighten
know wis
knowledgeabl know
ignorant unwit
ancestral transmissibl
genetic transmissibl
smother strangl
disjoint separ
hurt wound
lacer mangl torn
intact inviol
unhurt unscath whol
demonstrativ illustrativ
coordin unifi
occlud sorb
agil nimbl
apt clever
braini brilliant
bright smart
unintelligent stupid
intentional know deliber
deepen thicken
engross fascin
bor irksom tedious tiresom wearisom
inherent integral
alien foreign
external outsid
interfer meddl busy
jut project reliev stick
brac brisk fresh refresh
exhilar stimul
enerv weaken
doleful mournful
anguish tor tortur
wail wailful
gleeful jubilant
festiv merri
gay jolli jovial merri
fit meet
charitabl kind sympathetic
cut edg
fam famous illustrious notabl not
label tag
larg big
ampl sizabl
bigger larger
colossal prodigious stupendous
enormous tremendous
epic heroic
gigantic mammoth
hug immens vast
bang thump wallop
massiv monumental
small littl
diminutiv petit tini
teensi we
lawless outlaw
drafti draughti
illegitim illicit outlaw
lik similar
alik similar lik
lik sam
apt liabl
probabl lik
improbabl unlik
unlimit limitless
linear additiv
elong extend prolong
abbrevi brief
chronic continu
extend lengthi prolong
durabl last
endless eternal interminabl
abbrevi shorten
fleet fugitiv momentari
cross transvers
curs damn doom unredeem
destroy ruin
confisc forfeit
blar blast
deafen earsplit thunderous
dull muffl mut soften
mut subdu
fort loud
endear lov
angelic sweet
abominabl odious
belov darl dear
cherish precious treasur
favor favorit pet prefer
alien estrang
despiz hat
affection fond
amorous romantic
geographic geographical
lead star stellar
uncontrollabl unru
join unit
mal viril
coordin match
duplic match twin
unmat unpair
adult grow grownup
adolescent juvenil
childish infantil
green immatur
maximal maximum
minimal minimum
borderlin marginal
nominal token tokenish
meati substantiv
mean pregnant
empti hollow
automatic machinelik
melodious melodic
tuneful melodious
pitiless remorseless ruthless
bad big
exquisit keen
extrem utmost
fierc veh
sever terribl wick
concern interest
implic concern
warlik martial
consumm everlast perfect pur thorough thoroughgo utter
bloodi bloom
treat harden
metallic metal
gold golden
intermedi medium
cautious conservativ
fair reasonabl
exagger overdon
outrageous steep
extraordinari sinful
radical ultra
adapt alter
monoton monotonous
libertin riotous
shameful shock
numerous legion
untold incalculabl
littl slight
driv impel
unmov unaffect
poignant touch
motionless static still
fix set
global world worldwid
artificial unreal
ersatz substitut
fak imit simul
ghostlik ghost spectral
weird uncanni
charm magic magical wizard
marvelous miraculous
final net
essential indispensabl
need requir
unnecessari unneed
excess extra redundant spar surplus
gratuitous needless
nasti awful
dirti filthi lousi
hateful mean
exalt elev lofti rarifi
august grand lord
majestic purpl regal
averag mean
abnormal unnatural
aberrant deviant devi
norther northern
norther northern
southbound southward
southeast southeastern
union federal
grey gray
neglect unheed
discover observ
contrari pervers wayward
headstrong willful
impersonal neutral
apparent evident manifest palpabl patent plain unmistakabl
chok clog
abhorrent obscen repulsiv
charnel ghast
disgust foul loathsom
hideous horrid outrageous
objectionabl obnoxious
authoritativ authoriz
drumhead summari
unauthoriz wildc
secondhand used
novel refresh
revolutionari radical
untest untri
aged elder older senior
grey gray
young immatur
adolescent teen teenag
girlish schoolgirlish
littl small
youthful vernal young
open unfasten
shut clos
agap gap
activ fight
opposit pair
cheerful upbe
discourag dishearten
boisterous unru
raucous rowdi
consecutiv sequential serial successiv
disorder upset
everyday mundan routin unremarkabl
exceptional prodigious
fantastic howl marvelous rattl terrific tremendous wonderful wondrous
frightful tremendous
remarkabl singular
amorphous unstructur
arrang order
alien anomic
confus lost
new novel
commonplac hackney stock threadbar timeworn tir trit
conventional establish
cloth drap wrap
dabbl splash splatter
clandestin secret undercover underground
complimentari fre gratuitous
outstand owing
excruci tortur
sor tender
elusiv subtl
indefensibl unwarrant
parental maternal
color slant
ablaz aflam
ardent fervent fieri impass
bygon gon
knight medieval
earli other
former onetim sometim
former previous
lat recent
com upcom
patriotic loyal
peaceful peaceabl
pacific peaceabl
belligerent militant
militant warlik
acut discrimin incisiv keen knifelik penetr sharp
detectabl noticeabl
complet consumm
immacul impeccabl
permanent last
abid endur
eternal everlast perpetual unend
ephemeral pass
improviz makeshift
persistent last
forbidden taboo
baffl befuddl bewilder confus
individualiz personaliz
priv intim
animal carnal sensual
bodi corporal corporeal somatic
intellectual rational
pagan ethnic
laps nonchurchgo
grim inexorabl relentless stern
dappl mottl
dot fleck speckl
auster sever stark
mer simpl
busy fussi
pat slick
improbabl unbelievabl unconvinc unlik
acid bitter blister virulent
painful sor
annoy steam stung
delightful delicious
exasper infuri madden
shin shini
antagonistic counter
feasibl practicabl viabl workabl
potent strong
potent powerful
unplow unbroken
quixotic romantic
nic skillful
imbecil idiotic
pompous portentous
altern alternativ substitut
auxiliari supplemental supplementari
utiliti substitut
elementari elemental
fundamental rudimentari under
incidental incident
clannish snobbish
offstag backstag
privi seclud
alon onli
insid privileg
fecund fertil prolific
fruitless futil vain
reproducibl consistent
amateur recreational unpaid
gainful paid
moneymak remunerativ
apparent seem
look sound
correct right
fit decent
straitlac victorian
indecent untoward
fateful forebod portentous
lik potential
expos open
disdainful haughti lord overbear supercilious swagger
broken crush
meek mild
belat lat
clean uncloud
dingi muddi
businesslik earnest
aflo aimless rudderless
flat unconditional
outright unlimit
alleg suppos
doubtful dubious
funni suspect suspicious
silent still
blatant clamorous vociferous
restless uneasi
disruptiv riotous troubl tumultuous turbulent
coherent lucid
reason think
reasonabl san
blind unreason
cerebral intellectual
inert neutral
fit prim set
real existent
fabl legendari
fabulous mythic mythological
fanciful imaginari
practical pragmatic
lifelik pictorial vivid
virtual practical
reasonabl sensibl
intelligent levelhead sound
indefensibl untenabl
undu unwarrant
reciprocal mutual
unanswer unrequit
civiliz cultur polit
coars vulgar
refin process
certifi qualifi
unconventional unlawful
uniform unvari
periodic periodical
akin cogn
descendant descendent
affili attach connect
mindful awar
forgetful mindless
geometric geometrical
emblematic symbolic
infamous notorious
aloof distant
book engag
firm unfalter unshakabl unwaver
decent nic
annihil devast wither
contemptuous disdainful scornful
derisiv gibelik mock taunt
impudent insolent flip
carefre freewheel
excessiv extravagant exuberant
confin constrain limit restrict
inhibitori repressiv
laci netlik
resonant resound
awed awestruck
rhythmical rhythmic
chantlik singsong
flush wealthi
brok bust
gild grand luxurious opulent sumptuous lush
lavish plush
ethical honorabl
criminal deplorabl reprehensibl vicious
misguid mistaken
sinful unho wick
beefi burli huski
hardi stout sturdi
feebl ricketi weak
round circular
global spherical
agricultural farm
bucolic pastoral
sacr sanctifi
ineffabl unspeakabl
religious spiritual
reverend sublim
perilous precarious
treacherous unreliabl
comparabl correspond
identical indistinguishabl
assort various
distinct distinguishabl
divers various
aforesaid said
identical veri
akin kindr
analogous correspondent
buggi crack wacki
crazi mad sick
craz derang
maniacal maniac
barb bit
satirical satiric
fin okay
comfort cheer
academic pedantic
erudit learn
furtiv sneak stealthi
hidden obscur
blatant blaz conspicuous
secur unafraid
precarious shaki
elder older
lowli secondari
lurid shock
sensibl sensitiv
asleep numb
detach isol separ
discret distinct
concert cooperativ
corpor collectiv
infectious infectiv
earnest sincer solemn
grav sedat sober solemn
dizzi silli
arch implik mischievous puckish
mock teas
elect elit
usabl useabl operational
locat set situ
aimless float vagabond
erratic planetari wander
mobil wander
accomplish establish
appoint prescrib
doubtful tentativ
erotic titill
juici luscious voluptuous lush
prurient salacious
stack voluptuous
model sculptural sculptur
deform malform
amorphous shapeless
common mutual
exclusiv sol
shaven shav
unshaven unshav
beard bewhisker whisker
nearsight shortsight
significant important
fundamental profound
remarkabl notabl
portentous prodigious
insignificant unimportant
flimsi fragil slight
superficial trivial
knotti tangl tortuous
colonial compound
complic complex
interlock interwoven
dear devout earnest
twelv dozen
forti twoscor
spontaneous unwritten
lon onli sol
doubl twofold
doubl dual
doubl dual twofold
trebl tripl
trebl tripl
quadrupl fourfold
quadrupl fourfold
accomplish complet
adept expert practic proficient skillful
consumm master virtuoso
fumbl incompetent
humbl menial lowli
numerical mathematical
coars harsh
granular gritti
powder powderi pulveriz
streamlin aerodynamic flow
velvet velveti
alligator crack
craggi mountainous
rocki jumpi
cultural ethnic
lon solitari
alon lon solitari
solv resolv
polish refin
riski speculativ
aerat charg
dash gallant
ebullient exuberant
liv raci
snappi whip
vibrant vivacious
oral unwritten
graphic graphical
explosiv volatil
ricketi shaki wobb
authoritativ definitiv
level unwaver
convulsiv spasmodic
shaki shiver trembl
rous stir
stimulant stimul
awri cockey
knot knotti
tortuous twist wind voluminous
spiral turbin
crook corrupt
hefti sinewi
faint feebl
flimsi insubstantial
pal pallid wan
disobedient unru
prosperous roar thriv
disappoint discomfit frustr
ruin undon
scoreless hitless
adequ enough
insufficient deficient
arch condescend patroniz
lead preeminent
humbl lowli
ac crack super topnotch
boss brag
brilliant superb
choic prim priz qualiti select
excellent splendid rip
greatest sterl superlativ
bum cheap crummi punk
deplorabl woeful wretch
brac buttress
groundless idl unwarrant
accessori adjunct auxiliari
insuperabl unconquerabl
amaz astonish stun
amaz astonish
capabl subject
plastic pliant
symmetrical symmetric
concurrent cooccur simultaneous
talkativ talki
lanki rangi
chunki squat
chaotic disorder
excit frantic mad
frenzi manic
tactil tactual
aesthetic esthetic artistic
brassi cheap flash flashi gaudi loud tawdri
delicious luscious
raci robust
moder restrain
taut tight
edgi jumpi restiv
gossamer transparent
clog clot
impossibl inconceivabl unimaginabl
brood contemplativ meditativ mus pensiv reflectiv
unreflectiv unthink
neat order
shipshap trim
clutter litter
dishevel frowzl tousl
disorder jumbl
sprawl straggl
bushi shaggi
beat dead
careworn draw haggard worn
exhaust fatigu
jad weari
impossibl unacceptabl
sinewi stringi
callous thicken
dead virulent
annoy harass pester
anxious nervous uneasi
disturb upset worri
stress distress
actual genuin literal
quest skeptical
suspicious wari
authentic reliabl
dependabl honest reliabl
regular veritabl
belowground underground
submarin undersea
liquid swim
incorpor integr unifi
branch fork
descendant descendent
down downward
useabl usabl
futil unavail meaningless
airi impractical windi
legitim logical
null void
invaluabl priceless
senseless wast
constant invariant unvari
vari variabl
airless stuffi
ferocious fierc furious
passiv peaceful
evil vicious
sinful ungod
ocular visual
conceal hidden
unpaid volunteer
automatic reflex
crav desir
lukewarm tepid
ill sick
afflict stricken
ail peak poor sick
nause sick sickish
muddi sloppi
clammi dank
damp moist
reek wateri
bak parch scorch sunbak
sear shrivel wither
nutrient nutritiv
healthi salubrious
hearti squar
loathsom vil
wid broad
slender thin
awkward clumsi ungain
inclin prepar
glad happi
absurd cockey idiotic ludicrous preposterous ridiculous
silli wacki
erod scour
deserv worth
valu precious
celestial heaven
celestial heaven
economic economical
electrostatic static
geometric geometrical
humanist humanistic human
humanistic humanist
humanist humanistic
planetari terrestrial
sensational sensori
social societal
splinteri sliveri
stellar astral
technical proficient
technical technological
totalitarian totalistic
atheist atheistic
electric electrical
voltaic galvanic
linguistic lingual
fiscal financial
marital marri
biblical scriptural
phonetic phonic
philosophic philosophical
pathological pathologic
objectiv accusativ
mystic mystical
mystic mystical
tactil tactual
ocular optical visual
ocular optical
communist communistic
papal apostolic
grammatical grammatic
nautical marin
bucolic pastoral
anatomic anatomical
anatomic anatomical
adjectival adjectiv
celtic gaelic
thyroid thyroidal
aesthetic esthetic
centennial centenari
capitalist capitalistic
greek grecian hellenic
geographic geographical
propagandist propagandistic
hebraic hebrew
hebraic hebrew
romanc latin
osseous boni
thori titter
horseback ahorseback
bar hard scarc
hard scarc bar
basical fundamental essential
mer simp just onli but
vast immens
larg most
approxim about som rough
partial part
whol entir complet total all altogether
entir exclusiv sol alon onli
absolut perfect utter dead
clean plumb plum
plumb plum
imperfect amiss
fulli full
well good
ill badli poor
well easi
considerab substantial
badli sever grav serious
even yet still
rather kinda
alway ever
constant alway forever
constant invariab alway
bloodi damn
somewher someplac
anyhow anyway
anyhow anyway
however nevertheless withal still nonetheless notwithstand
hitherto heretofor yet
furthermor moreover
farther further
further farther
veri real rattl
mighti powerful
outright instant
soon short present
frequent often oftentim
rar seldom
curious oddli peculiar
reasonab moder pretti jolli somewh fair
slight somewh
decided unquestionab emphatical definit
truli genuin real
natural cours
obvious evident manifest apparent plain
apparent seeming ostensib
accidental unexpected
fortun lucki
unfortun unlucki
therefor henc thens thus
thens therefrom
thens therefrom thereof
extrem exceeding super death
madli insan dead
besid too also likewiz
ultim final
final eventual
present current
now today
immedi instant straightaway direct forthwith
happi merri gayli blith jubilant
firm steadfast
squar forthright
direct straight
terrib awful
terrib atrocious awful
dreadful awful horrib
thorough exhaustiv
thorough good
right flop
flat straight
lot much
increasing progressiv
earlier befor
subsequent later afterward after
abrupt sudden short dead
intentional deliber purpos advised
unintentional accidental
consequent according
alternativ instead
last final
absent absentminded
ahead befor
alik likewiz
loud aloud
soft quiet
random indiscrimin haphazard arbitrari
about around
urgent desper
almost most near virtual
chief principal primari main
back backward rearward
ahead forward
brilliant bright
dear affection
undoubted doubtless
abov supra
below beneath
contemptuous scornful
insan crazi madli
doub doubl twic
particular peculiar especial special
quick rapid speedi
fast tight
quicker faster
flat unconditional
everlasting eternal forever
spontaneous impromptu
high extrem
perilous dangerous
tired weari
hard firm
deplorab sadli woeful
downstair below
down downward
rather instead
fin delic
first foremost
forth forward
prompt readi
prompt quick
normal usual common ordinari
unusual remarkab notab
recent lat
erratical unpredictab
her hither
ther thither
humb meek
insid indoor
outsid outdoor alfresco
insid within
mut wordless silent
inevitab necessari
newli fresh new
different otherwiz
mechanical automatical
preferab sooner rather
joint collectiv
regardless irrespectiv disregardless
onc former
systematical consistent
linguistical lingual
transvers transversal
similar likewiz
probab lik
appropri suitab proper
sur certain
enough plenti
thereafter thenceforth
easi soft
actual real
purported supposed
general most
alon solo unaccompani
precis exact just proper
clos intim near
relativ comparativ
slow easi
serious earnest
earlier original
profound deep intens
unsteadi uncertain
uniqu unambiguous
scrupulous religious
ampli fulli
strict pur
light soft gent
apart asid
oversea abroad
distinct clear
excellent magnificent splendid
wonderful wondrous superb marvelous
grav sober
tru admitted
competent abli
anxious uneasi
formal official
lavish rich extravagant
agil nimb
gracious graceful
rigid stiff bolt
proper decent
enormous tremendous staggering
liberal generous
stubborn obstin
right just
hurried hasti
individual separ sing
prominent conspicuous
inescapab inevitab unavoidab
determined unfaltering
incidental accidental
surprising astonishing
profus extravagant
sensib reasonab
testi irritab petulant
admirab commendabl
pleasant agreeab
hearti warm
unambiguous unequivocal
rakish careless
broad loos general
behind slow
rightful truli
faithful reliab
secur firm
infinit endless
rigorous strict
boastful big larg
shyli timid
fond loving
inward insid
away off forth
away out
asid away
dogged tenacious
unwitting inadvertent
pitying compassion
each apiec
stern sever
dour sullen
north norther northward
ferocious fierc
peculiar particular
halfway midway
sooner earlier
awri amiss
bang slap smack bolt
cautious careful
endless unceasing continuous
fair clean
conservativ cautious
consequent therefor
believab probab
curt short
decisiv resolut
possib perchanc perhap mayb
deep lat
honest candid frank
dismal dreadful
dismal dreari
proportion proportional
uneven unequal
extravagant lavish
fort loud
goddam goddamn
splendid magnificent
hereinafter hereafter
high rich luxurious
loos fre
idli lazi
fresh impudent
important significant
precis exact
precis exact
sincer truli
keen acut
ampli rich
nearer closer
near clos
powerful strong
unquestionab unimpeachab
unmistakab remarkab
wid astray
special especial
gent mild
sharp acut
madli frantical
clos tight
painful sor
better best
`;

/** Stems of words of one root in several parts of speech ("reduc reduct"). */
export const rootTable = `
organism organic
mortal mortaliti
individual individualiti
person personifi
creatur creat
beast bestial
substanc substantial
nutrient nourish
spac spatial
act actu action
relat relationship
communic communicational
measur measurabl
action act
departur depart
discoveri discover
disposit dispos
arrival arriv
registr register
reappearanc reappear
disappearanc disappear
failur fail
error err
omiss omit
acquisit acquir
inheritanc inherit
impress impressiv
occupanci occupi
seizur seiz
deliveranc deliver
redempt redeem
salvag salv
mechanic mechanical
magic magical
driv driver
transmiss transmit
grounder ground
chopper chop
homer homeric
snap snappi
medical medicin
comparison compar
identific identifi
diagnosis diagnostic diagnos
influens influential
exposur expos
decis decid
will willingness
mov motion
instru instrumental
acceptanc accept
elect electoral
modific modifi
qualific qualifi
passag pass
opposit oppos
avoidanc avoid
avers avert
expuls expel
removal remov
destruct destroy
kill killabl
homicid homicidal
gass gas
strangul strangl
abolit abolish
cancell cancel
founded find
resumpt resum
arousal arous
purific purifi
remedi remedial
salv salvag
maintenanc maintain
approach approachabl
closur clos
deliveri deliver
pursuit pursu
enclosur enclos
gestur gesticul
divers divert
reduct reduc
addit add
magnific magnifi
extens extend
intensific intensifi
explos explod
coalescens coalesc
reunion reunit
drainag drain
drain drainag
revis reviz
recre recreational
activiti activ
practic practical
usag us
custom customari
habit habitual
festiviti festiv
fun funni
jok jocular
bet better
revelri revel
revel revelri
show showi
portrayal portray
liveliness liv
work workabl
procedur procedural proceed
occup occupi
apprenticeship apprentic
presidenci presidential president
conditioner condit
quackeri quack
analysis analytical analyz analytic
empiricism empirical
scrutini scrutiniz
microscopi microscopic
studi studious student
dialysis dialyz
analogi analogous
attent attend
therapi therapeutic
galvanism galvanic
psychotherapi psychotherapeutic
catcher catch
mischief mischievous
irregulariti irregular
carelessness careless
wickedness wick
blasphemi blasphemous
vic vicious
betrayal betray
treacheri treacherous
wil wili
pretens pretend
pretend pretens
envi envious
greed greedi
lust lusti
crim criminal
robberi rob
try trial
adventur adventurous
risk riski
retent retain
storag stor
consumpt consum
suct suck
suck suct
sex sexual
concept conceiv
multiplic multip
drows drowsi
shiver shiveri
observanc observ
instruct instructional
educ educational
rehearsal rehears
photographi photographic photograph
product produc
format form
art arti artistic
sculptur sculptural
us useabl usabl user usag
applic appli
technologi technological
revolt revolut
rebellion rebellious rebel
revolut revolutionari revolt revolutioniz
violens violent
invas invad
divergens divergent diverg
codific codifi
classific classifi
stratific stratifi
continuanc continu
repetit repe
discontinuanc discontinu
process processor
rit ritual
ritual ritualiz rit
communion commun
prayer pray
revival reviv
burial buri
stealth stealthi
juxtaposit juxtapos
interposit interpos
provis provid
waver wav
idleness idl
lag laggard
gratific gratifi
unselfishness unselfish
generositi generous
bestowal bestow
accordanc accord
commerc commercial
market marketabl
financ financial
typographi typographic
public publish
sel sell
divestitur divest
sell sel
thermometri thermometric
expenditur expend
imposit impos
providens providential
supervis superviz
administr administer
permit permiss
permiss permit
certific certifi
disenfranchis disenfranchiz
guidanc guid
restraint restrain
pacific pacifi
arma arm
disarma disarm
crucifixion crucifi
submiss submit
obediens obedient obey
riot riotous
disobediens disobedient disobey
suit su
dismissal dismiss
complianc comp
assistanc assist
assist assistanc
support supportiv
advocaci advoc
approval approv
reassuranc reassur
provoc provok
offens offend
ridicul ridiculous
deris derid
mock mockeri
insolens insolent
politeness polit
attendanc attend
absens absent
merger merg
intervent interven
neutraliti neutral
admiss admit
renewal renew
demolit demolish
emiss emit
withdrawal withdraw
smooth smoothness
proclam proclaim
additiv add
amplifier amplifi
analyzer analyz
antiqu antiquiti
armor arm
dress dressi
luggag lug
bead beadi
binder bind
cover coverlet
blinker blink
blower blow
boiler boil
bomber bomb
freighter freight
brass brassi
broiler broil
brush brushi
burner burn
carrier carri
launcher launch
catapult catapultian
central center
charger charg
cleaner clean
commuter commut
el elementari
constituent constitut
computer comput
condenser condens
container contain
cooler cool
counter count
coverlet cover
crucifix crucifi
crusher crush
curiositi curious
destroyer destroy
sensor sens
detector detect
detergent detergenci
developer develop
di death
dipper dip
dispensari dispens
dispenser dispens
docu documentari
dos dosag
draperi drap
drawer draw
pharmaci pharmaceutical
dwel dwell
elastic elasticiti
elevator elev
emblem emblematic
empti emptiness
express expressibl expressiv
fighter fight
statuett statu
fixtur fix
fortific fortifi
fort fortifi
fract fractional fraction
furnitur furnish
primer prim
fus fusion
glass glassi
governor govern gubernatorial
heater heat
preventiv prevent
holder hold
assemblag assembl
hopper hop
idol idoliz
institut institutional
interceptor intercept
knot knotti
lac laci
locker lock
machin machineri
machineri machin
magnet magnetic magnetiz
marker mark
original originaliti
medicin medical
monu monumental
microscop microscopic
wrapper wrap
nurseri nurs
packag pack
pictur depict
paramagnet paramagnetic
part partial
pectoral chest
pharmaceutical pharmaci
photograph photographic photographi
piano pianistic
planner plan
propeller propel
rafter raft
receiver receiv
recorder record
reflector reflect
regulator regul
revers reversibl reversal
ruin ruinous
ruler rul
schematic schem
school scholastic
frag fragmentari
sharp sharpness
short shortness
shutter shut
siev sift
muffler muffl
spectacl spectacular
spher spherical
stabl stabiliti
statu statuari statuett
stimulant stimul
total totaliti
shooter shoot
telegraph telegraphic
phon phonic phonetic
televis televiz
thermometer thermometric
timer tim
transformer transform
tub tubular
tweed tweedi
uniform uniformiti
velvet velveti
vent ventil
viewer view
wir wiri
woolen wool
wreckag wreck
personaliti personal
identiti identifi
aloneness alon
compulsiviti compulsiv
emotionaliti emotional
sentimentaliti sentimental
blandness bland
coldness cold
stoicism stoical
cheer cheeri
cheerfulness cheerful
vitaliti vital
passiviti passiv
numbness numb
indolens indolent
patiens patient
truculens truculent
willingness will
unwillingness unwill
hesitanci hesit
earnestness earnest
graviti grav
solemniti solemn
humor humorous
socialiti social
friendliness friend
aloofness aloof
virulens virulent
flexibiliti flexibl
recklessness reckless
negligens negligent
laxness lax
masculiniti masculin
femininiti feminin
reliabiliti reliabl
irresponsibiliti irresponsibl
thoroughness thorough
appearanc appear
persona personifi imperson
beauti beautifi
glori glorious glorifi
glamor glamorous
loveliness lov
prettiness pretti
ugliness ugli
scar scarifi
decorativeness decorativ
clariti clear
clearness clear
translucens translucent
distinctness distinct
definit defin
vagueness vagu
predominanc predomin
harmoni harmonic harmonious
correspondens correspond
justness just
ironi ironic ironical
feliciti felicit
fitness fit
conveniens convenient
timeliness tim
availabiliti availabl
publiciti public
qualiti qualifi
humaniti human humanitarian
superioriti superior
excellens excellent excel
wonderfulness wonderful
magnificens magnificent
majesti majestic
reversibiliti reversibl
variabiliti variabl
constanci constant
sameness sam
oneness on
similariti similar
likeness lik
uniformiti uniform
homogeneiti homogeneous
consistens consistent consist
consistenci consist
compar comparison comparativ
resemblanc resembl
equaliti equal
equivalens equivalent
differens differential different differenti differ
differential differens differenti
nonequivalens nonequivalent
inevitabiliti inevitabl
givenness giv
probabiliti probabl
indefiniti indefinit
literalness literal
corporealiti corporeal
physicalness physical
unrealiti unreal
specificiti specific
individualism individualistic
individualiti individual
uniqueness uniqu
singulariti singular
peculiariti peculiar
idiosyncrasi idiosyncratic
prevalens prevail
universaliti universal
totaliti total
simpliciti simpl
complexiti complex
regulariti regular
periodiciti periodic
rhythm rhythmical rhythmic
orderliness order
mobiliti mobil
restlessness restless
stabiliti stabl
lousiness lousi
awfulness awful
authenticiti authentic
rigor rigorous
validiti valid
naturalness natural
spontaneiti spontaneous
lethaliti lethal
familiariti familiar
strangeness strang
eccentriciti eccentric
originaliti original
freshness fresh
correctness correct
reproducibiliti reproducibl
merit meritorious
populariti popular
legitimaci legitim
pompousness pompous
expressiveness expressiv
luciditi lucid elucid
unambiguiti unambiguous
inscrutabiliti inscrutabl
obscuriti obscur
ambiguiti ambiguous
righteousness righteous
religiousness religious
sinfulness sinful
brutaliti brutal
ruthlessness ruthless
relentlessness relentless
meanness mean
selfishness selfish
opportunism opportunistic
ambit ambitious
aggressiveness aggressiv
audaciti audacious
fairness fair
diplomaci diplomatic
callousness callous
moraliti moralistic moral
rightness right
consciens conscientious
goodness good
depraviti deprav
diviniti divin
courag courageous
nerv nervous
boldness bold
brazenness brazen
timiditi timid
firmness firm
stubbornness stubborn
persistenci persistent
persistens persistent
diligens diligent
intentness intent
nobiliti nobl
decenci decent
truthfulness truthful
nationalism nationalistic
patriotism patriotic
innocens innocent
abstent abstain
continens continent
dryness dry
digniti dignifi
exclusiveness exclusiv
clannishness clannish
humiliti humbl
statesmanship statesman
foolishness foolish
absurditi absurd
objectiviti objectiv
slovenliness sloven
obsceniti obscen
calmness calm
calm calmness
composur compos
defianc defi
rudeness rud
cruditi crud
abruptness abrupt
contempt contemptuous
robustness robust
antiquiti antiqu
crispness crisp
senioriti senior
childishness childish
styl stylistic
adherens adherent
softness soft
porositi porous
soliditi solid
densiti dens
thirst thirsti
hunger hungri
retentiveness retentiv
smoothness smooth
roughness rough
scratchiness scratchi
harshness harsh
brightness bright
shin shini
radianc radi
polish poland
blackness black
black blackness
whiteness whit
whit whiteness
pearl pear
green greenness
vividness vivid
pallor pal
silens silent
still stillness
stillness still
quietness quiet
ton tonal
harmonic harmoni
fullness full
vibranci vibr
sonoriti sonorous
aciditi acid
sweetness sweet
plumpness plump
thinness thin
grac gracious
stiffness stiff
physiologi physiological
maleness mal
boil boiler
cold coldness
chill chil
coolness cool
cool coolness
hotness hot
visibiliti visibl
luminositi luminous
luminescens luminescent
elasticiti elastic
plasticiti plastic
heaviness heavi
heft hefti
might mighti
vigor vigorous
enduranc endur
invulnerabiliti invulnerabl
potenci potent
energi energetic energiz
intensiti intens intensifi
badness bad
seriousness serious
emphasis emphatic emphasiz
wildness wild
vehemens veh
fierceness fierc
ferociti ferocious
savageness savag
feebleness feebl
vulnerabiliti vulnerabl
success succeed
sequens sequential
precedens precedent preced
prioriti prior
presentness present
moderniti modern
length lengthi
breviti brief
permanens permanent
durabiliti durabl
mortaliti mortal
immortaliti immortal
viabiliti viabl
speed speedi
rapiditi rapid
instanci instant
hast hasti
suddenness sudden
slowness slow
spatialiti spatial
flatness flat
topographi topographical
lobulariti lobular
symmetri symmetric
asymmetri asymmetric
directionaliti directional
directiviti directiv
convexiti convex
marginaliti marginal
stanc stand
nearness near
proximiti proximal
denseness dens
clearanc clear
magnitud magnifi
profunditi profound
shallowness shallow
superficialiti superficial
high highness
multipliciti multipl
volum voluminous
bulk bulki
thickness thick
caliber calibr
immensiti immens
greatness great
enormiti enormous
spaciousness spacious
smallness small
suppl supplementari supplemental
deficienci deficient
abundanc abound
richness rich
scarciti scarc
luxuri luxurious
number numerical
majoriti major
minoriti minor
extent extend
coverag cover
maximum maximiz
register registri registr
spectrum spectral
shortness short
narrowness narrow
fineness fin
highness high
worth worthi
valu evalu valuabl
worthlessness worthless
vaniti vain
benefit beneficial
optimum optimal
fruitfulness fruitful
productiviti productiv
usefulness useful
utiliti utilitarian utiliz
detergenci detergent
avail availabl
instrumentaliti instrumental
uselessness useless
futiliti futil
feasibiliti feasibl
romanticism romantic
competens competent
proficienci proficient
incompetens incompetent
advantag advantageous
profitabiliti profitabl
advisabiliti advisabl
assertiveness assertiv
importanc important
prominens prominent
significanc significant
meaningfulness meaningful
urgenci urgent
trivialiti trivial
aimlessness aimless
right rightness
powerfulness powerful
pressur press
control controller
lordship lord
effectiveness effectiv
efficaci efficacious
abiliti abl
capabiliti capabl
impotenci impotent
impotens impotent
weakness weak
helplessness helpless
romanc romantic
analyticiti analytic
optimism optimistic
pessimism pessimistic
anatomi anatomic anatomical
cadaver cadaverous
hilum hilar
germ germin germinal
skin skinni
por porous
anastomosis anastomotic
hair hairi
permanent permanens
nodul nodular
flesh fleshi
fat fatti
bon boni
nasal nos
sternum sternal
pear pearl
muscl muscular
antagonist antagonistic
organ organic
intima intimal
thyroid thyroidal
adrenal kidney
arteri arterial
arteriol arteriolar
pleura pleural
leaflet leaf
myocardium myocardial
blood bloodi
saliva salivari saliv
retina retinal
nucleus nucle
dominant dominanc domin
brain braini
neocortex neocortical
paleocortex paleocortical
cortex cortical
lobul lobular
hypothalamus hypothalamic
bronchus bronchial
bronchiol bronchiolar
abdomen abdominal
leg leggi
arm arma
epiphysis epiphyseal
pelvis pelvic
psych psychical
confidentialiti confidential
intelligens intelligent
mentaliti mental
intellect intellectual
quickness quick
keenness keen
sharpness sharp
creativeness creativ
creativiti creativ
fecunditi fecund
fantasi fantastic
craftsmanship craftsman
horsemanship horseman
marksmanship marksman
salesmanship salesman
expertiz expert
masteri master
techniqu technical
efficienci efficient
economi economic economical economiz
stupiditi stupid
abnormaliti abnormal
lexicon lexical
sensitiviti sensitiv
irritabiliti irritabl
method methodical
tradit traditional
forgetfulness forgetful
oblivion oblivious
consciousness conscious
awareness awar
unselfconsciousness unselfconscious
sens sensibl sensitiv sensor
sensibiliti sensibl
unawareness unawar
haz hazi
enigma enigmatic
mysteri mysterious mystifi
determinant determin
equivalent equivalens
successor succeed
confidens confident confidential
relianc reli
suspicion suspicious suspect
skepticism skeptical
preoccup preoccupi
notic notifi noticeabl
alertness alert
neglect negligent
except exceptional
melodi melodious
bitter bitterness
music musical
appraisal appraiz
criticism critical criticiz
distinct distinguish
craz crazi
cultur cultural accultur
experiens experiential
memori memoriz
remembranc remember
recognit recogniz
symbol symbolic symboliz
imageri imag
dream dreami
evoc evok
thought think
inferens inferential
propheci prophetic
presupposit presuppos
implic impli
presumpt presum
synthesis synthetic synthesiz
think thought
retrospect retrospectiv
trial try
apprehens apprehend
comprehens comprehend
revel reveal
reminder remind
topic topical
acquaintanc acquaint
exampl exemplifi
precedent preced precedens
justific justifi
evidens evidential evident
verific verifi
stimulus stimul
pleasur pleas
joy joyous
idea ideal
concept conceptual conceiv
conceptualiti conceptual
categori categoriz
typ typifi
character characteristic characteriz
abstract abstractiv
teacher teach
parameter parametric
multipl multipliciti
sum summ
component compos
theori theoriz
hypothesis hypothesiz
assumpt assum
giv givenness
illus illusori
strategi strategic
conspiraci conspir
belief believ
them thematic
pith pithi
essens essential
ideal idea
standard standardiz
imag imageri
epitom epitomiz
prototyp prototypical
philosophi philosophical philosophic philosophiz
doctrin doctrinal indoctrin
religion religious
possibiliti possibl
expectanci expect
superstit superstitious
chivalri chivalrous
creed creedal
dogma dogmatic
mimesis mimetic
nihilism nihilistic
humanism humanistic
intent intend intentness
intent intentional
scholarship scholar
mathematic mathematical
geometri geometric geometrical
axis axial
derivativ deriv
integral integr
mean meanness
biologi biological
biomedicin biomedical
pathologi pathological pathologic
morphologi morphologic
chemistri chemical
physic physical
astronomi astronomical
geologi geological
psychologi psychological
mythologi mythological
glottochronologi glottochronological
ethic ethical
literatur literari
syntax syntactic
phonologi phonologic
theologi theological
synergism synergistic
defensiv defend
tendenci tend
sympathi sympathetic sympathiz
preferens preferential prefer
prejudic prejudicial
communism communistic communiz
democraci democratic democratiz
socialism socialistic
christianiti christian
catholicism catholic
leaf leaflet
cinema cinematic
synonym synonymous
classifier classifi
accusativ accus
verb verbal
adjectiv adjectival
adverb adverbial
modifier modifi
comparativ compar comparison
adverbial adverb
demonstrativ demonstr
feminin femininiti
transcript transcrib
italic italiciz
orthographi orthographic
spel spell
cod codifi
fict fictional
thriller thrill
legend legendari
myth mythic
deductibl deduct
script scriptural
signatur sign
reviz revis
scriptur scriptural
bibl biblical
summari summariz
brief breviti
resum resumpt
summ sum
requisit requir
item itemiz
bibliographi bibliographical
entri enter
registri register
resolv resolut
biographi biographical
contract contractual
mand mandatori
ordinanc ordain
digest digestibl digestiv
periodical period
pictorial pictur
serial series serialism
perusal perus
documentari docu
dissolv dissolut
pastoral shepherd
recept receiv
hospitaliti hospitabl
apologi apologetic apologiz
refusal refus
sign signifi signatur
testimonial testimoni
admonit admonish
propaganda propagandistic
curriculum curricular
compli complimentari
honor honorabl
citat cit
scof scoff
scoff scof
mockeri mock
paradox paradoxical
specific specifi
content contend
formula formul
testimoni testimonial testifi
explan explain
caus causal causativ
solvent solv
redefinit redefin
axiom axiomatic
falsiti fals falsifi
understat underst
commentari com
com commentari
notat not
referens refer
restat rest
wit witti
satir satiric satirical
sarcasm sarcastic
comedi comic
prescript prescrib
poster post
symptom symptomatic
cancel cancell
performanc perform
recital recit
korean korea
hawaiian hawaii
filipino philippin
english england
american america
german germani
danish denmark
latin romanc
italian itali
portugues portugal
hellenic greec
greek grecian greec
attic attica
hebrew hebraic
graph graphical
theater theatrical
drama dramatic dramatiz
melodrama melodramatic
tragedi tragic
musical music
opera operatic
keen keenness
symphoni symphonic
song sing
lyric opera
idiom idiomatic
conciseness conciz
poetri poetic
antithesis antithetical
personific personifi
phonem phonemic
vowel vocalic
consonant consonantal
alveolar alveolus
occlusiv occlud occlus
guttural thro
yell yel
clamor clamorous
screech screechi
yel yell
exclam exclaim
profaniti profan
accent accentu
convers conversational
talk talkativ
cackl cack
tutorial tutor
anatomical anatomi
proverb proverbial
invoc invok
proposal propos
proposit propos
directiv direct directiviti
misconstruct misconstru
acquiescens acquiesc
concess conced
concurrens concur
dissent dissens
dissens dissent
controversi controversial
beggari beg
insistens insistent
inquiri inquir
oral mouth
descript describ
portrait portray
denial deni
notific notifi
tel tell
disclosur disclos
expos exposur
tal tell
scandal scandaliz
alert alertness
assuranc assur
speech speak
declam declaim
advertis advertiz
commercial commerc
circular circul circl
indicator indic
utopia utopian
omen ominous
miracl miraculous
marvel marvelous
wonder wondrous
contingenci contingent
resultant result
piti piteous
injuri injur
disaster disastrous
emergens emerg
opener open
repe repetitiv repetit
recurrens recurrent recur
roller roll
wreck wreckag
death di
deform deformational
collaps collapsibl
descent descend
wobbl wobb
variant vari
monstrositi monstrous
break breakabl
entranc enter
unific unifi
fusion fus
mix mixtur
thunder thunderous
clangor clang
plump plumpness
quack quackeri
squeak squeaki
ebb eb
convers convert
crisis critical
remiss remit
seepag seep
leakag leak
roll roller
induct induc
rac raci
emot emotional
senti sentimental
sensualiti sensual
sadism sadistic
fondness fond
disapproval disapprov
indifferens indifferent
impatiens impatient
anger angri
furi furious infuri
hysteria hysterical
terror terroriz terrifi
uneasiness uneasi
nervousness nervous
happiness happi
hilariti hilarious
unhappiness unhappi
sadness sad
loneliness lon
guilt guilti
repentanc repent
despondenci despondent
patho pathetic
enthusiasm enthusiastic
diet dietari
dietari diet
sustenanc sustain
dinner din
meat meati
produc product
crisp crispness
slop sloppi
salt salti
cream creami
butter butt
mixtur mix
irish ireland
juic juici
blind blindness
cautious caut
disabl disabiliti
nationaliti national
sick sickness
chunk chunki
societi societal
coloni colonial coloniz
class classifi
bureaucraci bureaucratic
manufacturer manufactur
publisher publish
dealer deal
processor process
fraterniti fraterniz
christendom christian
depart departmental
clergi clerical
laiti lay
legislatur legisl
judiciari judg
europ european
navi naval
regi regimental
parish parochial
fellowship fellow
orchestra orchestral
social socialiti societi
tabl tabul
academi academic
parlia parliamentari
committe commit
offic official
capitalism capitalistic
commun communion
elect eligibl
aristocraci aristocratic
found find
retrospectiv retrospect
series serial
bound boundari
boundari bound
center central
metropolis metropolitan
territori territorial
empir imperial
orient oriental
equator equat
front frontal frontag
orbit orbital
clear clariti clearness
localiti local
presens present
shadow shadowi
darkness dark
air aerial
stand stanc
provinc provincial
stratum stratifi
divid divis
wild wildness
continent continental continens contain
guatemala guatemalan
mexico mexican
cuba cuban
itali italian
sici sicilian
canada canadian
brazil brazilian
ireland irish
britain britannic
england english
india indian
tibet tibetan
paris parisian
hungari hungarian
korea korean
morocco moroccan
syria syrian
america american
california californian
georgia georgian
hawaii hawaiian
texa texan
compuls compulsiv
mania manic
africa african
agent agenci
anion anionic
cloud cloudi
comet cometari
glob global
earth earthi
foam foami
grain granular
hollow hollowness
ion ionic
leak leakag
mar martian
meteorit meteoritic
micrometeorit micrometeoritic
mountain mountainous
narrow narrowness
essential essens
necessiti necessari necessit
neighbor neighborhood
planet planetari
radiator radi
rock rocki
coast coastal
shallow shallowness
splinter splinteri
cosmo cosmic
univers universal
variabl variabiliti vari
extraterrestrial earth
angel angelic
mercuri mercurial
adult adulthood
adventurer adventur
applicant appli
appointe appoint
attendant attend attendanc
helper help
capitalist capital capitalism
consumer consum
coward cow
creator creat
defender defend
engineer engin
entertainer entertain
experimenter experi
individualist individualism
dweller dwell
inhabitant inhabit
juvenil youth
lover lov
leader leadership lead
mal maleness
national nationaliti nation
equal equat equaliti
observer observ
recipient receiv
religionist religion
traveller travel
traveler travel
worker work
offender offend
african africa
christian christendom christianiti
catholic catholicism
canadian canada
cuban cuba
londoner london
parisian paris
guatemalan guatemala
roman rom
sicilian sici
japanes japan
moroccan morocco
french franc
californian california
georgian georgia
texan texa
academic academi
controller control
accountant account
suspect suspicion
defendant defend
actor act
admirer admir
adolescent adolescens
opponent oppos
consultant consult
advisor adviz
advoc advocaci
broker brokerag
grower grow
distributor distribut
analyst analyz
anarchist anarchi
ancestor ancestral
backer back
anthropologist anthropologi
apologist apologi
aspirant aspir
learner learn
apprentic apprenticeship
appraizer appraiz
designer design
arianist arianism
aristotelian aristotl
comer com
gunner gun
illustrator illustr
artist artistic art
assigne assign
assistant assist
atheist atheistic
athlet athletic
attacker attack
tender tend tenderness
infant infanci
banker bank
bankrupt bankruptci
bather bath
twirler twirl
slugger slug
batter bat
savag savageness
worshipper worship
believer believ
besieger besieg
better bet
bidder bid
biologist biologi
biter bit
sailor sail
boater boat
booker book
lifter lift
dullard dull
borrower borrow
boxer box
briber brib
bugler bugl
bunter bunt
bushwhacker bushwhack
buyer buy
caller call
camper camp
canonist canon
captiv captiviti
carpenter carpentri
bearer bear
cartoonist cartoon
celebrant celebr
chemist chemistri
child childhood
sucker suck
claimant claim
classicist classic
clerk clerical
closer clos
tutor tutorial
manager manag
partner partnership
collector collect
colonial coloni
columnist column
combatant comb
comic comedi
commander command
reviewer review
commissioner commiss
communist communism
familiar familiariti
fellow fellowship
companion companionship
composer compos
compulsiv compuls compulsiviti
conductor conduct
confeder confederaci
confessor confess
confidant confid
conspirator conspir
contractor contract
convert convertibl
conveyor convey
coordinator coordin
correspondent correspond correspondens
counselor counsel
crafter craft
craftsman craftsmanship
creeper creep
criminal criminaliti crim
critic critical criticiz
cubist cubism
cultist cult
pastor pastoral
minister ministerial ministr
custodian custodial
cyclist cycl
cynic cynical
dancer danc
laggard lag
decadent decay
demander demand
demonstrator demonstr
dependent depend dependenci dependens
depositor deposit
descendent descend
descendant descend
desper despair
detractor detract
devise deviz
diabetic diabet
pathologist pathologi
director direct
adherent adherens
dissenter dissent
giver giv
dramatist drama dramatiz
dreamer dream
dresser dress
drinker drink
driver driv
drummer drum
drunkard drink
duelist duel
feeder feed
economist economi
editor editorial edit
educator educ
egotist egotism
employe employ
employer employ
engraver engrav
enrolle enroll
judg judicial
inspector inspect
executioner execut
executor execut
user us
exporter export
hawker hawk
devote devot
fantasist fantasi
farmer farm
fascist fascism
fatti fat
fielder field
fisher fish
flyer fly
flautist flut
follower follow
beginner begin
founder find
friend friendship
gambler gambl
gangster gang
gardener garden
author authorship
geologist geologi
monster monstrous
golfer golf
guid guidanc
hacker hack
stylist styl
hater hat
listener listen
hearer hear
heaver heav
trumpeter trumpet
hijacker hijack
hitter hit
householder household
horseman horsemanship
humanist humanism
humanitarian humaniti
hunter hunt
ideologist ideologi
idiot idiotic
idler idl
faker fak
infielder infield
informant inform
initi initiativ
questioner quest
rebel rebellion
interpreter interpret
interviewer interview
intruder intrud
invader invad
inventor invent
investor invest
jeweler jewel
joker jok
journalist journalism
jurist jurisprudens
kidnapper kidnap
killer kill
king kingdom
laborer labor
lawyer law
scholar scholarship
lecturer lectur
legislator legisl
liar li
linguist linguistic
lion lioniz
longer long
loser los
logger log
maniac maniacal
lyricist lyric
machinist machin
master masteri
magician magic
maker mak
boy boyhood
mandatori mand
producer produc
marksman marksmanship
marri marriag
member membership
miner min
modern moderniti
monologist monolog
mourner mourn
mover mov
musician musicianship music
player play
instrumentalist instru
mutineer mutini
mystic mystical
navigator navig
neurotic neurosis
neutral neutraliti
neutralist neutraliti neutralism
newtonian newton
novelist novel
official offic
operator oper
orator oratorical
organizer organiz
outfielder outfield
lord lordship
superintendent superintend
proprietor proprietorship
owner ownership own
painter paint
parent parental parenthood
sharer shar
participant particip
patroller patrol
patron patroniz
supporter support
sponsor sponsorship
peddler peddl
pensioner pens
perfectionist perfect perfectionism
performer perform
sweater sweat
deviant devi
pessimist pessimism
pharmacist pharmaci
philosopher philosophic philosophi philosophical
physicist physic
pianist piano
procurer procur
piper pip
pirat piratical
pistoleer pistol
hurler hurl
pitcher pitch
platonist platonism
despoiler despoil
poet poetic
politician politic
pop papal
porter port
positivist positivism
preacher preach
predecessor preced
president presidential presidenci presid
prior prioriti
professor professorship
promoter promot
promulgator promulg
propagandist propaganda
prophet prophetic
prosecutor prosecut
prowler prowl
psychologist psychologi
publicist publiciz
puncher punch
punster pun
pursuer pursu
quaker quak
racketeer racket
rancher ranch
reactionari react
reader read
realist realistic realism
receptionist recept
refere refer
truste trust
registrant register
regular regulariti
religious religiousness religion
reporter report
saver sav
investigator investig
researcher research
occupant occupanci occupi
resident resid residens
retailer retail
reveller revel
revolutionari revolut
rider rid
rigger rig
competitor compet
roarer roar
robber rob
roofer roof
runner run
rustler rustl
salesman salesmanship
satirist satir
savior sav
student studi
scholastic school
scientist sciens
mocker mock
secularist secularism
seer se
senator senatorial
servant serv
settler settl
sewer sew
shopper shop
singer sing
sinner sin
sipper sip
skeptic skeptical
skirmisher skirmish
slav slaveri
sleeper sleep
smuggler smuggl
socialist socialism
soldier soldieri
soloist solo
speaker speak
specialist specializ
watcher watch
sprinter sprint
stager stag
statesman statesmanship
stoic stoical stoicism
straggler straggl
strategist strategi
stupid stupiditi
contributor contribut
petitioner petit
supervisor superviz
supplier supp
surveyor survey
survivor surviv
symbolist symbolism
sampler sampl
assessor assess
instructor instruct
teamster team
technician techniqu
telegrapher telegraphi telegraph
tenant tenanci
theorist theori
healer heal
therapist therapi
thinker think
tormentor tor
tourist tour
trader trad
traditionalist traditionalism
traitor traitorous
trapper trap
tumbler tumbl
utilitarian utiliti
utopian utopia
victim victimiz
villain villainous
violinist violin
virgin virginiti
visitor visit
volunteer voluntari
voluntari volunteer
elector electoral elect
voter vot
voyager voyag
waiter wait
warrior war
wearer wear
widow widowhood
winner win
worthi worth
wrestler wrestl
writer writ
zionist zionism
aristotl aristotelian
freud freudian
hegel hegelian
christ christian
napoleon napoleonic
newton newtonian
plato platonic
rousseau rousseauan
effect effectu effectiv
consequens consequent
aerosol aerosoliz
electriciti electric
fluorescens fluorescent fluoresc
storm stormi
incidens incident
mist misti
necrosis necrotic
piezoelectriciti piezoelectric
thermal heat
turbulens turbulent
draft drafti
wester west
wind windi
subsidi subsidiz
present presentness presens
allowanc allow
fin fineness
tax taxabl
securiti secur
insuranc insur
capital capitaliz
stor storag
valuabl valu
deviz devise
budget budgetari
absorpt absorb
calcific calcifi
equilibrium equilibr
decay decadent
diminut diminish
evolut evolv evolutionari
dissolut dissolv
eb ebb
eros erod
grow growth
growth grow
ossific ossifi
proteolysis proteolytic
reproduct reproduc
slippag slip
sorpt sorb
peak peaki
minimum minimiz
drop droplet
droplet drop
dosag dos
multitud multitudinous
relationship relat
tangent tangential
relevanci relevant
relevanc relevant
pertinens pertinent pertain
applicabiliti applicabl
relatedness relat
extraneousness extraneous
declarativ declar
passiv passiviti
residu residual
residual residu
remainder remain
remnant remain
proportionaliti proportional
frontag front
interdependens interdependent
mutualiti mutual
interrelationship interrel
interrel interrelationship
synchroni synchronous synchroniz
polariti polar
incompatibiliti incompatibl
plan planar
radius radial
circl circular
triangl triangular
rectangl rectangular
angl angular
margin marginal
peripheri peripheral
scratch scratchi
cleft cleav
sinusoid sinusoidal
health healthi
companionship companion
friendship friend
environ environmental
exclus exclud
stardom star
existens existential existent exist
actualiti actual
realiti real
eterniti eternal
preexistens preexistent
coexistens coexistent
survival surviv
virginiti virgin
widowhood widow
employ employe
peac pacifi
amiti amiabl
chao chaotic
tumult tumultuous
dark darkness
gloom gloomi
ecstasi ecstatic
puriti pur purifi
criminaliti criminal
independens independent
discret discretionari
captiviti captiv
dependenci dependent depend
dependens dependent
weariness weari
drunkenness drunken
wakefulness wakeful
sleep sleepi
drowsiness drowsi
imminens imminent
readiness readi
readi readiness
emptiness empti
sickness sick
illness ill
diabet diabetic
blindness blind
emphysema emphysematous
infect infectious
anemia anemic
swel swell
edema edematous
hyperemia hyperemic
saniti san
neurosis neurotic
insaniti insan
madness mad
disturbanc disturb
vexat vex
spell spel
anomi anomic
coalit coalesc
cohesiveness cohesiv
continuiti continuous
maturiti matur
adulthood adult
parenthood parent
greenness green
adolescens adolescent
childhood child
anonymiti anonymous
fam famous
ascendanci ascend
dominanc domin
dominion domin
monopo monopoliz
wretchedness wretch
hollowness hollow
nakedness nak
completeness complet
prosperiti prosperous
extremiti extrem
bankruptci bankrupt
solid soliditi
gas gaseous gass
potentialiti potential
wealth wealthi
greas greasi
dirt dirti
mess messi
clim acclimatiz
susceptibiliti susceptibl
liabiliti liabl
wetness wet
wet wetness
moistur moisten
peril perilous
jeopardi jeopardiz
debiliti debilit
disabiliti disabl
molecul molecular
atom atomic
metal metallic
suspens suspend
resuspens resuspend
spong spongi
acid aciditi
anionic anion
calcium calcifi
silver silveri
reactant react
enzym enzymatic
fluff fluffi
activ activiti
chemical chemistri
coolant cool
corrosiv corrod
water wateri
urin urinari
fertilizer fertiliz
organic organism organ
crystal crystalliz
glycerol glyceroliz
rust rusti
mud muddi
oil oili
paper paperi
powder powderi
retinal retina
rubber rubberi
sand sandi
toxin toxic
builder build
continuum continuous
dying di
boyhood boy
day daili
dusk duski
winter wintri
instant instantaneous instanci
moment momentari
centenari centuri
centennial centuri
clos closur
tim timer
period periodical
arous arousal
energiz energi
convuls convulsiv
conceiv concept
reproduc reproduct
multip multiplic multipl
inflam inflammatori
injur injuri
dispens dispensari
infect infectiv
recover recoveri
saliv saliva
emit emiss
vari variabl
revolutioniz revolut
modifi modific
equilibr equilibrium
crystalliz crystal
suspend suspens
resuspend resuspens
adapt adaptabl
diminish diminut
accultur cultur
reviv revival
remov removal
add additiv addit
includ inclusiv
introduc introduct
qualifi qualific qualiti
correct correctness
decompos decomposit
moisten moistur
dry dryness
fortifi fortific fort
thin thinness
intensifi intensiti intensific
restrict restrictiv
magnifi magnitud magnific
reduc reduct
matur maturiti
evolv evolut
deriv derivativ
swell swel
fix fixtur
ossifi ossific
corrod corrosiv
erod eros
beautifi beauti
regul regulatori
fit fitness
explod explos
dialyz dialysis
recur recurrent recurrens
coincid coincidens
concur concurrent concurrens
persist persistent persistenci persistens
germin germ
strangl strangul
discontinu discontinuanc
unit union
unifi unific unit
debilit debiliti
acclimatiz clim
synchroniz synchroni
coalesc coalit coalescens
disintegr disintegrativ
magnetiz magnet
prepar preparativ preparatori
communiz communism
coloniz coloni
equat equal
absent absens
appear apparent apparit appearanc
emerg emergens
reappear reappearanc
disappear disappearanc
minimiz minimum
maximiz maximum
slow slowness
inhibit inhibitori
standardiz standard
purifi purific puriti
codifi codific cod
complet completeness
ventil vent
glorifi glori
calcifi calcific calcium
urbaniz urban
excit excitatori
stimul stimulus
stratifi stratific stratum
facilit facilitatori
mystifi mysteri
disrupt disruptiv
ritualiz ritual
extend extensiv extens extent
elev elevator
reced recess
legitim legitimaci
apprehend apprehens
comprehend comprehens comprehensiv
understand understandabl
perceiv perceptibl perceptiv percept
appreci appreciativ
sympathiz sympathi
discover discoveri
absorb absorpt absorptiv
memoriz memori
indoctrin doctrin
major majoriti
remember remembranc
omit omiss
exclud exclusiv exclus
err error
identifi identifiabl identific identiti
misconstru misconstruct
elucid luciditi
interpret interpretativ
philosophiz philosophi
specul speculativ
reflect reflectiv
medit meditativ
presum presumpt
assum assumpt
theoriz theori
hypothesiz hypothesis
conclud conclusiv conclus
solv solut solvent
deduct deductibl
infer inferens
deduc deductiv deduct
find found founded
comput computer
calcul calculus
differenti differens
analyz analyst analysis
synthesiz synthesis
diagnos diagnosis
explor exploratori
distinguish distinct
classifi classificatori class classific
refer referens
categoriz categori
verifi verific
demonstr demonstrativ
falsifi falsiti
toler toleranc
endur enduranc
evalu evaluativ valu
approv approval
disapprov disapproval
select selectiv
prefer preferens
dispos disposit disposal
appraiz appraisal
believ believabl belief
accept acceptanc
scrutiniz scrutini
decid decisiv decis
contempl contemplativ
propos proposit proposal
conspir conspiraci
intend intent
reli relianc
depend dependenci dependent
connect connectiv
presuppos presupposit
expect expectanci
attribut attributabl
personifi personific person persona
inquir inquisitiv inquiri
communic communicativ
prescrib prescript
impos imposit
direct directiv
requir requisit
invok invoc
contend content
beg beggari
concili conciliatori
appli applic applicabl
press pressur
urg urgent urgenci
persuad persuasiv
deter deterrent
induc induct
argu argumentativ
oppos opponent opposit
assur assuranc
insist insistens
continu continuanc
investig investigativ
conven convent
provok provocativ provoc
dismiss dismissal
allow allowabl
acquiesc acquiescens
differ differens different
conced concess
subscrib subscript
evad evasiv
avoid avoidanc
deni denial
admit admiss
declar declarativ
certifi certific
canoniz canon
contradict contradictori
admonish admonit
criticiz criticism
criticiz critic
instruct instructiv
represent representativ
symboliz symbol
typifi typ
imperson persona
underst understat
accus accusativ
complain complaint
derid derisiv deris
deceiv deceptiv
condemn condemnatori
defi defianc
predict predictiv
adviz advisabl
notifi notific notic
suggest suggestiv
confer conferens
submit submiss submissiv
defer deferens
flatter flatteri
congratul congratulatori
felicit feliciti
devot devote
commit commiss
insur insuranc
apologiz apologi
explain explan explanatori
defend defensibl defensiv
justifi justific
acquaint acquaintanc
declaim declam
exclaim exclam
interpos interposit
ascertain ascertainabl
indic indicator
formul formula
convey conveyor
impli implic
signifi sign significant significanc
reveal revel
disclos disclosur
confid confidens
utter utteranc
speak speech
recit recital
itemiz item
count counter
vocaliz vocal
tell tal tel
narr narrativ
expound expositori
dramatiz drama
defin definit
redefin redefinit
rest restat
describ descriptiv descript
publish public
circul circular
televiz televis
transmit transmiss transmissibl
advertiz advertis
proclaim proclam
accentu accent
depict pictur
portray portrait portrayal
deliver deliveri
post poster
gesticul gestur
transcrib transcript
correspond correspondent correspondens
summariz summari
assert assertiv
emphasiz emphasis
testifi testimoni
specifi specific
reassur reassuranc
observ observabl observanc
illustr illustrativ
exemplifi exampl
universaliz universal
cit citat
provid provis
sing song
compet competitiv competit
enter entranc entri
disarm disarma
offici offic
exceed excessiv
resist resistiv resistanc
invad invas
protect protectiv
repel repulsiv
consum consumptiv consumpt consumer
expend expenditur expensiv
utiliz utiliti
gratifi gratific
satisfi satisfactori satisfact
maintain maintenanc
abstain abstent
sustain sustenanc
nourish nutrient
disturb disturbanc
seiz seizur
coher cohesiv coherent cohes
adher adherent
oper operativ
buri burial
buff buffer
scarifi scar
join junct
restrain restraint
divin diviniti
pursu pursuit
attract attractiv
aerosoliz aerosol
full fullness
lug luggag
fraction fract
sift siev
occlud occlusiv occlus
pack packag
juxtapos juxtaposit
withdraw withdrawal
dirti dirt
sorb sorpt
inciz incisiv
cleav cleft
destroy destruct destructiv
enclos enclosur
creat creatur creativ
gener generator
renew renewal
contriv contrivanc
invent inventiv
imagin imaginativ
execut executiv
effectu effect
actu act
evok evoc
pacifi pacific peac
demolish demolit
assembl assemblag
decor decorativ
capitaliz capital
imit imitativ
compos composit component
perform performanc
rehears rehearsal
render rendit
tabul tabl
italiciz italic
quiet quietness
vex vexat
abhor abhorrent
lik likeness
rever reverens
idoliz idol
cow coward
preoccupi preoccup
infuri furi
annoy annoyanc
offend offensiv offens
repent repentanc
crucifi crucifixion crucifix
scandaliz scandal
pleas pleasur
frequent frequenci
depart departur
ascend ascendanci
descend descendent descent
glyceroliz glycerol
proceed procedur
arriv arrival
intrud intrusiv intrus
diverg divergent divergens
avert avers
revolv revolut
pass passag
cower coward
seep seepag
elud elusiv
fle flight
receiv receptiv recept recipient
se seer
perus perusal
rediscover rediscoveri
fluoresc fluorescent fluorescens
superviz supervis
discern discernibl
monopoliz monopo
possess possessiv
acquir acquisit
subsidiz subsidi
patroniz patron
alloc allocabl
refus refusal
obtain obtainabl
secur securiti
accord accordanc
bestow bestowal
economiz economi
retain retent retentiv
contribut contributori
divest divestitur
inherit inheritanc
rob robberi
furnish furnitur
institutionaliz institut
ordain ordinanc
fraterniz fraterniti
appoint appointe
lioniz lion
expel expuls
succeed successiv success
preced precedens precedent
occupi occup occupanci
cooper cooperativ
idl idleness
liber liberti
repress repressiv
abolish abolit
administer administrativ administr
superintend superintendent
presid president
form format
prevent preventiv
interfer interferens
legisl legislativ legislatur
enroll enrolle
disenfranchiz disenfranchis
reunit reunion
punish punitiv
victimiz victim
compel compuls
fail failur
democratiz democraci
betray betrayal
interven intervent
domin dominanc dominion
comp complianc
obey obedient obediens
disobey disobedient disobediens
jeopardiz jeopardi
dignifi digniti
attend attent attendanc
tend tendenci
redeem redempt
profan profaniti
deprav depraviti
su suit
exist existent existens
coexist coexistent coexistens
eventu event
liv livabl
subsist subsistens
surviv survival
constitut constituent
nucle nucleus
necessit necessiti
hesit hesitanci
prevail prevalens
predomin predominanc
resid resident residens
dwell dwel
pertain pertinent pertinens
consist consistenci consistens
resembl resemblanc
suffic sufficient
excel excellent excellens
radi radianc
epitomiz epitom
contain continent content container
abound abundanc
incur incurs
abl abiliti
absorptiv absorb
spongi spong
auster austeriti
greedi greed
conceptual concept conceptualiti
abundant abound abundanc
voluminous volum
scarc scarciti
acceptabl accept
approachabl approach
possessiv possess
athletic athlet
quick quickness
existent existens exist
actual actualiti
possibl possibiliti
potential potenci potentialiti
virulent virulens
supplemental suppl
supplementari suppl
competent competens
deficient deficienci
cohesiv cohesiveness
pasti past
gummi gum
procedural procedur
beadi bead
clever cleverness
advantageous advantag
beneficial benefit
preferential preferens
adventurous adventur
audacious audaciti
advisabl adviz advisabiliti
artistic art
sensuous sens
unselfconscious unselfconsciousness
aggressiv aggressiveness
competitiv compet
truculent truculens
hysterical hysteria
turbulent turbulens
wakeful wakefulness
viabl viabiliti
ambiguous ambiguiti
enigmatic enigma
unambiguous unambiguiti
ambitious ambit
analytical analysis
analytic analysis analyticiti
synthetic synthesis
furious furi
mad madness
vital vitaliti
anonymous anonymiti
preexistent preexistens
consequent consequens
introductori introduc
preparativ prepar
preparatori prepar
frontal front
pertinent pertinens pertain
sandi sand
wili wil
crafti craft
elusiv elud
guilti guilt
insolent insolens
brazen brazenness brass
brassi brass
assertiv assert assertiveness
emphatic emphasis
attentiv attend
observant observanc observ
dreami dream
oblivious oblivion
forgetful forgetfulness
attractiv attract
repulsiv repel
attributabl attribut
expectant expect expectanci
lucki luck
ominous omen
availabl avail availabiliti
obtainabl obtain
drowsi drows drowsiness
sleepi sleep
awar awareness
conscious consciousness
unawar unawareness
awful awfulness
hairi hair
furri fur
fuzzi fuzz
fair fairness
glorious glori
lov loveliness
pretti prettiness
scenic scen sceneri
ugli ugliness
monstrous monstrositi
optimal optimum
remedial remedi
triangular triangl
duski dusk
bloodi blood
homicidal homicid
bold boldness
reckless recklessness
timid timiditi
mousi mous
tweedi tweed
courageous courag
fluorescent fluorescens fluoresc
luminescent luminescens
gloomi gloom
shadowi shadow
bright brightness
luminous luminositi
radiant radianc radi
shini shin
tolerant toleranc
dogmatic dogma
identical identiti
indolent indolens
boni bon
capitalistic capitalism
individualistic individualism
socialistic socialism
cack cackl
multitudinous multitud
tranquil tranquiliti
stormi storm
windi wind
capabl capabiliti
conscientious consciens
protectiv protect
studious studi
thorough thoroughness
careless carelessness
causativ caus
causal caus
contributori contribut
porous por porositi
peripheral peripheri
marginal margin marginaliti
receptiv receiv
indefinit indefiniti
confident confidens
contingent contingenci
inevitabl inevitabiliti
convertibl convert
symptomatic symptom
polar pol polariti
charitabl chariti
cheerful cheerfulness
rosi ris
rusti rust
pur puriti
intens intensiti
vivid vividness
showi show
flashi flash
buggi bug
greasi greas
lousi lous lousiness
blasphemous blasphemi
obscen obsceniti
lucid luciditi
vagu vagueness
obscur obscuriti
translucent translucens
cloudi cloud
foolish foolishness
near nearness
distant distanc
imminent imminens
confidential confidens confidentialiti
nak nakedness
misti mist
hazi haz
coastal coast
consistent consistens consistenci
collapsibl collaps
distributiv distribut
allocabl alloc
spacious spaciousness spac
bad badness
wretch wretchedness
proportional proportionaliti
democratic democraci democr
habitual habit
customari custom
different differ differens
communal communiti commun
idiosyncratic idiosyncrasi
singular singulariti
communicativ communic
communicational communic
talkativ talk
expressiv express expressiveness
narrativ narr
silent silens
uniqu uniqueness
incompatibl incompatibiliti
effectiv effect effectiveness
incompetent incompetens
protestant protest protestantism
fractional fract
fragmentari frag
partial part
comprehensiv comprehend
extensiv extend
universal universaliz universaliti
understandabl understand
convex convexiti
eccentric eccentriciti
indifferent indifferens
conciz conciseness
pithi pith
redundant redundanci
conclusiv conclud
harmonious harmoni
ironical ironi
ironic ironi
connectiv connect
pursuant pursu
contradictori contradict
prominent prominens
spectacular spectacl
discernibl discern
constant constanci
creativ creat creativeness creativiti
formativ form
destructiv destroy
rebellious rebellion
restless restlessness
repetitiv repe
insistent insistens
recurrent recurrens recur
relentless relentlessness
persistent persistenci persistens
irregular irregulariti
continuous continuum continuiti
rampant ramp
controversial controversi
argumentativ argu
convenient conveniens
inconvenient inconveniens
traditional tradit
divergent divergens diverg
arboreal tre
bushi bush
synergistic synergism
hefti heft
substantial substanc
physical physicalness physic
corporeal corporealiti
fals falsiti
provincial provinc
chivalrous chivalri
polit politeness
gracious grac
rud rudeness
civil stat
inventiv invent
imaginativ imagin
believabl believ
skeptical skeptic skepticism
critical critic criticism
evaluativ evalu
serious seriousness
important importanc
planar plan
flat flatness
dimensional dimens
curious curiositi
speculativ specul
inquisitiv inquir
current currenci
decent decenci
crud cruditi
decisiv decid
triumphant triumph
defiant defi defianc
resistiv resist resistanc
lon loneliness
breakabl break
urgent urgenci urg
representativ represent
discretionari discret
suggestiv suggest
reliabl reliabiliti
helpless helplessness
interdependent interdependens
independent independens
descriptiv describ
ascertainabl ascertain
unpredictabl unpredictabiliti
tough toughness
simpl simpliciti
ridiculous ridicul
diligent diligens
industrious industri
negligent negligens neglect
lax laxness
diplomatic diplomaci
bland blandness
conciliatori concili
appreciativ appreci
selectiv select
useabl us
usabl us
proximal proximiti
distinct distinctness
submissiv submit
superior superioriti
dramatic drama
melodramatic melodrama
drunken drunkenness
incisiv inciz
liv liveliness
eager eagerness
impatient impatiens
uneasi uneasiness
oriental orient
muscular muscl
killabl kill
ignorant ignoranc
efficacious efficaci
impressiv impress
strenuous strain
efficient efficienci
economical economi
economic economi
plastic plasticiti
electoral elect
elegant eleganc
eligibl elect
suitabl suitabiliti
emotional emotionaliti emot
sentimental senti sentimentaliti
philosophic philosophi
philosophical philosophi
stoical stoic stoicism
empirical empiricism quackeri
experiential experiens
abstractiv abstract
hypothetical hypothesis
energetic energi
marketabl market
investigativ investig
enthusiastic enthusiasm
thirsti thirst
envious envi
nonequivalent nonequivalens
evasiv evad
mystical mystic
mysterious mysteri
ethical ethic
complimentari compli
unhappi unhappiness
wavi wav
literal literalness
crazi craz
condemnatori condemn
opportunistic opportunism
expensiv expend
valid validiti
inscrutabl inscrutabiliti
paradoxical paradox
expressibl express
just justness
treacherous treacheri
strang strangeness
peculiar peculiariti
instantaneous instant
speedi speed
rapid rapiditi
fussi fuss
fleshi flesh
skinni skin
wiri wir
oili oil
lethal lethaliti
advers adversiti
congratulatori congratul
fecund fecunditi
initiativ initi
prototypical prototyp
flexibl flex flexibiliti
adaptabl adapt
curli curl
stiff stiffness
happi happiness
miraculous miracl
piteous piti
pathetic patho
fragrant fragranc
fresh freshness
salti salt
friend friendliness
genial chin
amiabl amiti
hostil hostiliti
icy ic
fruitful fruitfulness
vacant vacanci vacat
functional funct
useful usefulness
decorativ decorativeness
specific specificiti species
technical techniqu technologi
generous generositi
unselfish unselfishness
authentic authenticiti
imitativ imit
good goodness
satisfactori satisfi
sad sadness
irritabl irritabiliti
gradual grad
sudden suddenness
abrupt abruptness
firm firmness
soft softness
fluffi fluff
velveti velvet
ruinous ruin
mischievous mischief
infectiv infect
operativ oper
healthi health
lusti lust
hearti heart
pathological pathologi
pathologic pathologi
edematous edema
inflammatori inflam
providential providens
digestibl digest
heavi heaviness
dens denseness densiti
airi air
facilitatori facilit
instrumental instru instrumentaliti
homogeneous homogeneiti
peaki peak
squeaki squeak
screechi screech
mimetic mimesis
mountainous mountain
deceptiv deceiv
truthful truthfulness
despondent despondenci
institutional institut
hospitabl hospitaliti
hot hotness
fieri fir
chil chill
snappi snap
sensual sensualiti
human humaniti
vicious vic
brutal brutaliti
bestial beast
funni fun
hilarious hilariti
jocular jok
witti wit
hasti hast
identifiabl identifi
grav graviti
great greatness
strategic strategi
trivial trivialiti
majestic majesti
magnificent magnificens
brilliant brillianci brillianc
noticeabl notic
perceptibl perceiv
observabl observ
evident evidens
fond fondness
deductiv deduc deduct
inferential inferens
luxurious luxuri
infectious infect
transmissibl transmit
illustrativ illustr
innocent innocens
instructiv instruct
educational educ
explanatori explain
expositori expound
interpretativ interpret
disintegrativ disintegr
reflectiv reflect
intelligent intelligens
braini brain
intentional intent
extraneous extraneousness
intrusiv intrud
tragic tragedi
joyous joy
ecstatic ecstasi
festiv festiviti
juici juic
famous fam
aerial air
bulki bulk
enormous enormiti
cosmic cosmo
gigantic giant
immens immensiti
rangi rang
small smallness
atomic atom
draughti draught
drafti draft
legal law
judicial judg justic
similar similariti
liabl liabiliti
probabl probabiliti
poetic poetri poet
literari literatur
livabl liv
absurd absurditi
lengthi length
durabl durabiliti
eternal eterniti
momentari moment
axial axis
sonorous sonoriti
sweet sweetness
affection affect
romantic romanc romanticism
magnetic magnet magnetism
minor minoriti
insignificant insignificanc
masculin masculiniti
larval larva
childish childishness
meaningful meaningfulness
meati meat
measurabl measur
mechanical mechanism mechanic machineri
mechanistic mechanism
melodious melodi
fierc fierceness
ruthless ruthlessness
extrem extremiti
profound profunditi
sever severiti
mobil mobiliti
metallic metal
excessiv exceed
outrageous outrag
molecular molecul
moral moraliti
moralistic moraliti
riotous riot
immortal immortaliti
poignant poignanci
global glob
violent violens
natural naturalness
magical magic
marvelous marvel
necessari necessiti
pleasant pleas
nobl nobiliti
aristocratic aristocraci
modal mod
abnormal abnormaliti
obedient obediens obey
disobedient disobediens disobey
objectiv objectiviti
apparent appear
axiomatic axiom
offensiv offend
apologetic apologi
senior senioriti
tim timeliness
optimistic optimism
pessimistic pessimism
order orderliness
successiv succeed
sequential sequens
methodical method
exceptional except
wonderful wonderfulness
anomic anomi
germinal germ
visibl visibiliti
parental parent
historical histori
patient patiens
patriotic patriotism
nationalistic nationalism
repentant repentanc repent
perceptiv perceiv percept
sensibl sens sensibiliti
allowabl allow
persuasiv persuad
retentiv retentiveness retain retent
resistant resistanc resist
carnal flesh
physiological physiologi
mental mentaliti mind
rational ratio
psychical psych
dressi dress
laci lac
harsh harshness
popular populariti
workabl work
feasibl feasibiliti
potent potenci
impotent impotenci impotens
powerful powerfulness
mighti might
influential influens
practical practic
idiotic idiot
arti art
pompous pompousness
elementari el
clannish clannishness
public publiciti
exclusiv exclud exclusiveness
inclusiv includ
productiv productiviti
consumptiv consum
reproducibl reproducibiliti
profitabl profitabiliti
superficial superficialiti surfac
prophetic prophet propheci
predictiv predict
custodial custodian custodi
restrictiv restrict
arrogant arroganc
vain vaniti
humbl humiliti
provocativ provok
punitiv punish
muddi mud
earnest earnestness
aimless aimlessness
suspicious suspicion
noisi nois
blatant blatanci
tumultuous tumult
disruptiv disrupt
san saniti
irrational ratio
superstitious superstit
intellectual intellect
real realiti
factual fact
unreal unrealiti
legendari legend
fictional fict
mythological mythologi
mythic myth
illusionari illus
illusori illus
realistic realism
fantastic fantasi
mutual mutualiti
rough roughness
periodic periodiciti
daili day
relat relatedness
relevant relevanc relevanci
applicabl appli applicabiliti
geometrical geometri
symbolic symbol symbolism
emblematic emblem
aloof aloofness
contemptuous contempt
derisiv derid
responsibl responsibiliti
irresponsibl irresponsibiliti
repressiv repress
inhibitori inhibit
regulatori regul
resonant resonanc resound
vibrant vibr
stylistic styl
rhythmic rhythm
rhythmical rhythm
swingi swing
rich richness
wealthi wealth
prosperous prosperiti
righteous righteousness
wick wickedness
sinful sinfulness
robust robustness
feebl feebleness
angular angl
rectangular rectangl
rural countri
urban urbaniz citi
inspirational inspir
lay laiti
sadistic sadism
riski risk
perilous peril
sam sameness
antithetical antithesis
divers diversiti
analogous analogi
insan insaniti
maniacal maniac
sarcastic sarcasm
satiric satir
satirical satir
technological technologi
stealthi stealth
shaki shak
selfish selfishness
sensitiv sens sensitiviti
numb numbness
callous callousness
septic decomposit
solemn solemniti
sincer sinceriti
sexi sex
sexual sex
sculptural sculptur
chunki chunk
nodular nodul
significant significanc
momentous moment
evidential evidens
complex complexiti
spontaneous spontaneiti
proficient proficienci
expert expertiz
granular grain
glassi glass
scratchi scratchiness scratch
rocki rock
jumpi jump
cultural cultur
alon aloneness
wateri water
gaseous gas
tubular tub
foami foam
vocalic vowel
wobb wobbl
convulsiv convuls
excitatori excit
sinusoidal sinusoid
veh vehemens
weak weakness
anemic anemia
vulnerabl vulnerabiliti
stubborn stubbornness
sufficient suffic
excellent excellens excel
inferior inferioriti
supportiv support
susceptibl susceptibiliti
symmetric symmetri
asymmetric asymmetri
sympathetic sympathi
synchronous synchroni
coexistent coexistens
concurrent concurrens concur
synonymous synonym
systematic system
talki talk
leggi leg
chaotic chao
manic mania
tactil touch
taxabl tax
edgi edg
electric electriciti
nervous nervousness nerv
territorial territori
thick thickness
capillari hair
paperi paper
creami cream
meditativ medit
contemplativ contempl
sloven slovenliness
messi mess
sloppi slop
weari weariness
tonal ton
toxic toxin
cynical cynic
on oneness
useless uselessness
futil futiliti
worthless worthlessness
ferocious ferociti
villainous villain
unwill unwillingness
invulnerabl invulnerabiliti
defensibl defend
ill illness
clerical clerk clergi
brushi brush
meritorious merit
aqueous water
arterial arteri
astronomical astronomi
bibliographical bibliographi
biological biologi
catapultian catapult
heaven sky
celestial heaven sky
cinematic cinema
civic citizen citi
classical classic
collegi colleg
congregational congreg
contractual contract
curricular curriculum
denominational denomin
dental tooth
directional directionaliti direct
socioeconomic economic
electronic electron
elemental el
existential existens
formaliz formalism
genetic origin
geometric geometri
graphical graph
heroic hero
humanistic humanism
imperial empir
industrial industri
infantil infanci
ionic ion
nonionic ion
leaden lead
local localiti
lunar moon
manual hand
biomedical biomedicin
prejudicial prejudic
missionari miss
natal birth
naval navi
nominal noun nam
numerical number
parliamentari parlia
phonologic phonologi
planetari planet earth
terrestrial earth
platonic plato
presentational present
recreational recre
royal monarch royalti
agricultural agricultur
sensori sens
sensational sens
societal societi
solar sun
spectral spectrum
statutori statut
astral star
stellar star
interstellar star
suburban suburb
tangential tangent
temporal templ tim
tensional tens
terminal term
thematic them
unthematic them
topical topic
verbal verb word
vocal vocaliz voic
electrical electriciti
galvanic galvanism
voltaic voltag
isotonic ton
legislativ legisl legislatur
lingual tongu languag
bacterial bacteria
radial ray radius
photographic photographi photograph
professional profess
vulpin fox
wolflik wolf
vocational vocat
spatial spac spatialiti
linguistic languag
nonlinguistic languag
cili cilium
financial financ
fiscal financ
marital marriag
scriptural scriptur script
biblical bibl
political politic
phonetic phon
phonic phon speech
phonemic phonem
rousseauan rousseau
personal personaliti
apostolic pop
optical sight ey
nuclear nucleus
melodic melodi
monumental monu
metropolitan metropolis
mercurial mercuri
tactual touch
visual sight
ocular sight ey
orbital orbit
angelic angel
parochial parish
regional region
conjugal marriag
transcultural cultur
vascular vessel
communistic communism
papal pop
syntactic syntax
glottochronological glottochronologi
focal focus
felin cat
neuromuscular muscl nerv
diatomic atom
continental continent coloni
lexical lexicon word
marin sea navig
nautical navig
occupational occup
pelvic pelvis
bucolic shepherd
statuari statu
structural structur
anatomic anatomi
architectural architectur
organizational organiz
ecclesiastical church
bimolecular molecul
intermolecular molecul
micrometeoritic micrometeorit
administrativ administer administr
florentin florens
geological geologi
psychological psychologi
theological theologi
orthographic orthographi
telegraphic telegraph
typographic typographi
parametric parameter
nihilistic nihilism
operatic opera
psychotherapeutic psychotherapi
therapeutic therapi
microscopic microscopi microscop
domestic hom
jewish jew
evangelical gospel
automotiv automobil
indian india
nocturnal night
abdominal abdomen
pulmonari lung
intrapulmonari lung
adjectival adjectiv
mathematical mathematic
choreographic choreographi
martian mar
experimental experi
behavioral behavior
environmental environ
transitional transit
perceptual percept
developmental develop
pleural pleura
hilar hilum
lobular lobul lobulariti
interlobular lobular
anastomotic anastomosis
bronchial bronchus
arteriolar arteriol
bronchiolar bronchiol
morphologic morphologi
universalistic whol
orthodox judaism
deformational deform
orchestral orchestra
russian russia
britannic britain british
spanish spain
swedish sweden
swiss switzerland
hungarian hungari
chines china
tibetan tibet
brazilian brazil
european europ
viennes vienna
cortical cortex
diagnostic diagnosis
quantitativ quantiti
meteoritic meteorit
cometari comet
piezoelectric piezoelectriciti
thyroidal thyroid
antithyroid thyroid
congressional congress
instructional instruct
necrotic necrosis
hypothalamic hypothalamus
presidential president presidenci
incident incidens
chromatographic chromatographi
proverbial proverb
epiphyseal epiphysis
prosodic prosodi
rotari rotat
nazi socialism nazism
evolutionari evolut
symphonic symphoni
paramagnetic paramagnet
motional motion
idiomatic idiom
percussiv percuss
waxen wax
enzymatic enzym
nonenzymatic enzym
doctrinal doctrin
sternal sternum
congestiv congest
urinari urin
intimal intima
emphysematous emphysema
atrophic atrophi
neocortical neocortex
paleocortical paleocortex
hyperemic hyperemia
salivari saliva
nilpotent zero
myocardial myocardium
operational oper
grecian greek greec
syrian syria
executiv execut
topographical topographi
classificatori classifi classific
proteolytic proteolysis
budgetari budget
propagandistic propaganda
pianistic piano
turkish turkey
mexican mexico
freudian freud
hegelian hegel
mosaic mos
napoleonic napoleon
hebraic hebrew
biographical biographi
bureaucratic bureaucraci
creedal creed
departmental depart
interdepartmental depart
intradepartmental depart
digestiv digest
icelandic iceland
philharmonic orchestra
piratical pirat
prepositional preposit
promotional promot
regimental regi
residential residens
respiratori respir
textil fabric
thermometric thermometri
obligational oblig
osseous bon
racial rac
simp simpl
automatical automatic
appreciab appreciabl
ultrasonical ultrasonic
fulli full
comfortab comfortabl
considerab considerabl
badli bad
invariab invariabl
oddli odd
reasonab reasonabl
moving mov
intrinsical intrinsic
emphatical emphatic
truli tru
seeming seem
unexpected unexpect
specifical specific
nonspecifical nonspecific
sadli sad
shril shrill
gayli gay
terrib terribl
horrib horribl
drastical drastic
increasing increas
reproducib reproducibl
absentminded absentmind
accusing accus
asymptotical asymptotic
microscopical microscopic
thermodynamical thermodynamic
madli mad
doub doubl
sing singl
faster quick
quicker quick
everlasting everlast
magnetical magnetic
tired tir
energetical energetic
deplorab deplorabl
hypothalamical hypothalamic
responsib responsibl
remarkab remarkabl
unpredictab unpredictabl
erratical erratic
scientifical scientific
humb humbl
inevitab inevitabl
organical organic
symbolical symbolic
volumetrical volumetric
systematical systematic
academical academic
photographical photographic
economical economic
graphical graphic
realistical realistic
scholastical scholastic
electrical electric
semantical semantic
linguistical linguistic
catastrophical catastrophic
syntactical syntactic
probab probabl
dramatical dramatic
intensiv intens
suitab suitabl
wicked wick
surprising surpriz
excited excit
uncomfortab uncomfortabl
precis preciz exact
marked mark
palpab palpabl
gaili gay
apologetical apologetic
invers reciprocal
repeated repe
ampli ampl
gent gentl
impeccab impeccabl
abli abl
irritab irritabl
enthusiastical enthusiastic
hyperbolical hyperbolic
nimb nimbl
sympathetical sympathetic
convincing convinc
visib visibl
conceivab conceivabl
striking strik
tantalizing tantaliz
kinesthetical kinesthetic
fearful awful
reported report
hurried hurri
unhurried unhurri
busi busy
unavoidab unavoidabl
inescapab inescapabl
understanding understand
dimli dim
unmistakab unmistakabl
determined determin
astonishing astonish
interesting interest
unrealistical unrealistic
sensib sensibl
inexorab inexorabl
admirab admirabl
reliab reliabl
wryli wry
plastical plastic
shyli shy
loving lov
unqualified unqualifi
favorab favorabl
cheerful upbe
dryli dry
unerring uner
geographical geographic
dogged dog
dulli dull
tragical tragic
fascinating fascin
unwitting unwit
contented content
overwhelming overwhelm
analytical analytic
believab believabl
horrifying horrifi
characteristical characteristic
dialectical dialectic
prophetical prophetic
artistical artistic
enduring endur
assured assur
incredib incredibl
possib possibl
despairing despair
demonstrab demonstrabl
disconcerting disconcert
disturbing disturb
dogmatical dogmatic
regular even
frenzied frenzi
questioning quest
idiotical idiotic
idli idl
noticeab noticeabl
incurab incurabl
majestical majestic
miserab miserabl
naked nak
unimpeachab unimpeachabl
reassuring reassur
scathing scath
shocking shock
slanting slant
unsmiling unsmil
subt subtl
tangib tangibl
unconcerned unconcern
uninterrupted uninterrupt
honorab honorabl
worried worri
demanding demand
frantical frantic
calculating calcul
redli red
outstanding outstand
`;
