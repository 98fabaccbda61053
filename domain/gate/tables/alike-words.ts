/**
 * Common English words that stand for each other, as stems, from the Moby Thesaurus II by Grady Ward (public domain);
 * written by evals/fabrication/write-alike-words.ts. A line is a word and the earlier lines it is paired with, each as
 * its distance from the one before (base 36).
 */
export const alikeTable = `
cut
pass 0
run 1
break 0 1
mark 0
crack 0 1 2
check 0 3 1 1
cast 4
twist 0 5
measur 4
dash 0 2 3 1 1
fix
light 6
plan 0 4 3 1 1 2
charg
color 8 5
figur 0 4 3 2 4 2
bit 0 8 1 2
connect 2
rag 1 4
round 2 4 6 1
burn 0 2 1 2 1 6 5 2
stamp 0 4 2 1 9
shoot 2 8 4 3 4
cross 4 6 4
driv e 3 6
strain 0 2 5 1 1 d
jam b
upset a 4 5
design 1 3 4 5 2 1 6 4
express a 1 7 b
flat 3 2 1 3 2 1 1 7
consider c 1 g
roll d 9 9
tap 0 5 2 4 7 9
smash 0 3 2 1 4 2 8 1
spirit 1 e 6
pack 7 4 9 7
shock s 7
bind 1 h 2 7 8 2
dead 1 t 1
shap 0 4 3 1 3 2 2 1 6 4 3 7
snap 0 5 5 7
gather 7 b 2 c 2 5 2
strik 0 4 1 5 4 3 8 3 7
not 4 5 l 2 2
heavi 6 e 6 1 4 4 2 3
impress 0 4 2 1 1 2 1 1 4 6 j
strip 0 3 1 1 1 1 1 2 5 7 4 3 5 2 5 6
styl 7 1 7 1 3 3 7 c 6 1
develop 3 5 5 2 1 a 4
stick 0 2 9 6 4 6 7 3 2
detach e
swing 0 2 6 1 d b 2
distress 0 8 9 4 2 3 2 c
elev 1 b n f
ris 2 15 7 5
forc 9 5 1 a 1 a a
draw 1 2 2 1 7 3 a 4 4
dull k b 9 6 6
foul j 8 a 1 1
affect 1 7 7 f e 3 3 4 1
effect d 1 1 a 4 7 5 g
settl 1 r j
combin i g 9
fanci 0 1 f g t
excit 1 d 7 7 8 8
sharp 0 a 7 6 6 p 7
devic d 1 1 1 8 5
favor w n
shak s 5 5 f d
flush f 6 a 2 4 t
scrap 0 1 1 1 2 1 5 6 2 2 5 1 o
copi t i b 3
represent 4 b 1 e h e 7 5
agre 6 1l 1 9
communic 1 h c d l
low 3 3 4 2 8 b f 7 7
pinch 0 1 g 6 v d 5
seal 0 4 2 1 3 6 6 j 6 1 f 5 7
spread 9 15 5 1 k
hard 3 3 6 5 3 3 4 4 6 9 8 n
slip 5 t 16 1
determin 4 2 3 2 2 3 d a 2 3 i 1
rais 3 12 2 9 3 1 8 c 4
swell a p 8 7 5 1 o 4
fin
stock 1q 3 3
right u 1k
shift 1 2 5 19 f
split 0 1 2 2 1 f e n 7 2 k
wast j j 2 w 6 4
peg 0 1 6 6 7 2 b 9 7 4
step 0 2 2 5 4 7 2 b k 13
composit 7 6 g c 7 g b 9
hurt 0 2 1 2 1 2 9 4 2 3 9 j d 5 9 9
pitch 1 5 1 5 1 7 3 8 2 d 7 2 m 4 b
rap 0 5 5 7 2 2 d 1 7 b 4 j
ruin 3 8 8 9 7 5 8 f 9 j 6
trip 2 7 d b k t a 1
breath 4 1 p 6 6 8 b d 2 8
fit 3 2d 1
arrang 7 4 2 2 1 d c m 5 7 4 f
lov 1 v 9 5 f 4 4 h
rang 2 7 4 7 1o 9 4 9
weak 6 6 8 b 9 6 d i 4 f
punch 0 2 2 1 1 4 1 3 3 5 3 2 7 1 7 2 3 1 3 2 4 5 h i
smack 0 4 1 2 3 6 6 d 1 5 1 2 3 6 q i 9
cours 2 7 b 4 9 n 11 b
passag 0 1 1 1 2 1 3 f q 6 2 i e i
prepar 3 4 4 2 s 9 y a 7 1
touch 5 5 11 7 7 6 14
advanc 1 1 v h 5 1 o 4 1 n 1
catch 1 a g a 3 b f
sink 1 1 1 1h 7 j 9 h 1 3
approach d 3 5 3 5 13 5 a j 8
project 7 6 3 d 3 9 h 4 c 9 d 6 d
blow 0 5 5 p 3 1n 3 6 1
clip 0 5 5 7 a 8 7 2 4 3 2 j k 5 9 1 a
cool 6 k 9 h 7
fair w 1i 2 f
finish 1 j k a c t 7
mass 9 9 g 3 6 l
stop 6 6 8 7 4 6 2 7 e h 4 f 9
abandon 1 i h
bank x
gam d 3 2 b 7 w
clump 0 5 5 c b 2 7 2 5 4 13 5 2 7 1 a 1 4
fil 0 2 c a a y 4 u 2 l
mat i d 9 j e v 1 3
remov 0 3 4 2 4 z 4 15 3 n
flap 0 j 9 6 f 4 d 4 m 5 u
balanc 9 a c 1l a 1 2 i 1
nip 0 h 6 j 6 6 o 14
trac 4 2 1 3 9 3 7 4 e 1 a f 1 5 j 2 6 1 1 3 i 3
troubl e a 2 2 g a c
bump 3 2 f e 1 3 a 1 l f 7 5 9 1 k 4
call t 3 2 f 25
crowd 2 5 7 b 2 a 9 b o 15
gross 12 m h
pal e a 7 9 j 9 11 n 1
rub 0 8 9 4 x i 1 5 h g a 8 4 1
suggest 4 3 3 j 1 f 2 a 5 7 v 7 4 1 3 j
ton 7 1 5 2 7 7 7 5 4 3 1 8 b q 8 k
boom x 9 8 5 1 o 4 1 f c 8
piec 0 9 8 1j m o
pierc 0 2 1 2 1 2 3 6 4 2 2 1 8 h 3 d 5 6 3 9 5 b r 8 3
rack 0 8 d 1 b e 6 1 7 v 1 2 4 c e 2 j
think 7 5 1 g 3 b 2 2 i i s 5 q
grip 0 h 4 s 5 o h 12 8 5 1
band 7 2 9 g 3 2 4 5 g 1m g
depress 0 a c 9 f 1 7 7 6 a t 5 3
ring 4 2g z 2 2 d 2 4
hol 0 1 2 2 1 5 1b e i j 5 w 5
mold 4 9 3 6 4 f 6 1 1 u f 8 5 3 x
tell 4 a 3 8 3 2 e m a o z 7
token 0 4 3 9 6 b 8 6 e c 1 5 l 7 r
alien 1 n s b r 14
cramp 0 6 b 6 g 7 8 3 a b 3 e 12 5 8
taint 0 4 3 1 2 6 6 j 6 d j g c h a k 2
fram 0 7 4 2 3 6 7 7 5 7 1 z a 8 8 x b
releas 3 11 8 4 h 7 19 3 6
row 2 g 1 1 5 3 12 12 4 i 2 3 4
trick 0 4 3 2 6 1 6 7 c 6 2 j l i j s 2 3
warp 3 2 1 1 1 7 7 4 m 5 8 s 1 1x
chain 2 2 7 7 2 4 3 7 3 2 4 8 d n h 4 5 9 6 m 2 a
exhaust q 8 6 6 z a e c 4 j
irrit 0 3 2 1 2 9 4 3 b j c 1 b c 5 12 2 6 5 1 2
mind 4 3 5 e 6 4 b 1 h i x a m
observ 4 1 1 6 i 2 9 4 2 f 1 b r 1b 6 e
bad z p h 22 8
collect i g 5 4 l k 3 v 1 3 5 5 6 c f
confound 3 5 2 1 d 4 a d c z 1p 5
fad 1 u 9 6 d n 9 e 9 f b
match 9 6 3 l 4 l 9 2 18 3 4 3 3 2 7 u
studi d g 3 q 3 1j i b o
arrest 4 1 1 l h m 1b 6 4 q 9
charm 2 9 1j 11 a t d l
content o 1f j w 16 9
devot 1 3 h f 3 m 4 i k l 1f
drag 6 7 1 8 5 6 6 e 13 1 6 o 4 k t
ground b g a e 1q g 8 s
relax 6 t 1y q k f c
rip 0 2 1 2 1 7 6 2 5 8 1 b 4 1 l 8 5 1 4 5 6 9 8 1 2 c d 1 n
sever 0 5 c 2 4 v d b 3 9 5 o r c 9
inclin 1 6 1 7 7 4 m 1 7 5 2 2 4 e a 3 i b 1 h b a 4 a
slant 7 1 5 2 1 6 4 3 c 6 1 1 1 3 f l 7 1b b a l
withdraw 1g 6 1 v o 5 5 6 r g
demonstr 4 6 1 2 3 e e 6 8 3 2 b 9 h g q d 1
discharg 1c 4 b 1v v 5
link 2 g g 5 4 l c w e g c f 6 3
plain d 5 2 a 1 2 2g 1p 2
savag 0 j 2 x 15 2 1d d o 1
sweep 2 6 19 10 f 1o m 5
accommod 3 6 2 u m c 1 3 9 1 c 1 8 m m f
damag 0 3 2 1 f b 3 5 8 6 w 4 5 3 1p 8 3 m
drain y 6 i o 9 e 9 7 9 a 1 p 7 e
flam 1 b 9 f j 6 4 1 5 30
grav 0 h 6 b c 8 6 h i 18 j q
monstrous 12 4 i h 1q v s
push 2 8 4 b 2 u 5 18 w
rush 1 1 8 4 9 2 h e 15 b 4 2 o 1q
burst 0 2 1 2 5 a 1 2 4 7 1 2 t 5 j 5 2 4 u 7 t g 6 6 6
hatch 0 2 2 2 1 3 3 2 7 7 c 6 1 a 7 e 5 m s g 4 6
soft 6 6 8 b f v 4 f 7 2 i 1j 4
tough q 9 1 a b o 9 2l 1 8
unit i g 5 4 9 5 7 b 1b 6 a 5 7 f 6 3 g
liv 2 8 b f u 5 10 g 22
ralli 17 a d i 12 4 19 3 g g
stab 0 1 1 1 2 1 2 3 6 4 2 3 8 h 3 d 5 6 3 e b r 8 5 1 2 4 5 9 g 1 8 6
trim 0 a 1 5 3 9 z z 4 g 3 1f
wrong 1o z 1s b p
bust 0 3 2 1 f a 4 d 16 5 3 w 6 v s 7
disposit 7 1 5 3 6 4 3 7 1 b f 5 q 8 15 b 3 3 4 4 h 1
fret 0 e 3 4 3 2 s c 2 4 n x c 1 5 1 2 i g 9 b 6
imit 8 7 1a 8 4 1 15 r e 8 a
moder 1n 1o 1 1q
refin 2 o f 2 7 5 t 2 z 9 1h 1 3 9
reserv 0 1g l 19 1 b 2 o v s
ban 0 1 m p 1b 3 k f s 9 p 3 d
bunch 7 k a 6 6 3 c s u 5 4 5 2 c 2 j j g 2
howl j p n a 1b 7 6 9 3 d 1a
imag 4 9 3 p 6 2 9 a 5 1 16 d 5 7 1b
oppos 6 i x k 4 1f p h 2 2
restrain 6 e 5 e d 7 1o 2 2 7 s 7 b b 4 j 6 1 1 5
spar 1x 2f 5 1i 3
thin 0 c 1u 8 5 e 1w e u 8
blast 3 2 5 9 5 4 6 1l 6 1 j 4 a d i a 1 t j
convers 3 4 b 1m 2 6 5 5 3 4 9 1 l s y t
distort 5 1 2 7 b z t 1x 5 8 e p 4
disturb e c 2 a 6 a c 4 1t e 6 c 1b
glow l 19 5 2v n a
guard e i k 1v b 1l v 6
hit 0 5 5 1 o 7 2 9 m m 9 1 a 1 9 9 9
jog 0 2 k 3 2 6 5 b 4 4 d m 1 6 7 l 4 5 2 9 5 s k k
pip x 9 1m t 5 3 7 25
product 7 2 4 s 9 c b l 8 7 10 9 6
writ 4 9 h 3 1 7 4 s l 8 8 6 c 6 7 4 f j 9 a o e
accept 1 l 7 14 6 4 8 1 2i q c
accord 1s b 1 2l 5 g 4 c
bag k 1t s 9 l 13
bear 1 1 5 4 3 1 9 3 a c 8 5 6 14 k c 3 a 1e b m
bend 8 6 a t f l 13 c o 5 g 1 7 1 k f c
brand 4 2 9 1 6 4 a 5 6 1 1 u r 1 r 9 d 3 1 17
destroy 3 7 1 a 3 4 c e 9 s 4 2 1 n 12 d k 3 w
establish 3 d 6 5 a a f l 4 2m 7 6 18
feel c 7 d 2 2 7 2 2 e 4 1a u 7 k 1
lick 0 5 2 3 1 h 6 1 g 2 a u 4 1 8 1 4 6 1 9 19 12 n b
readi 0 c 1 g 7 v 8 r 8 1m a 5 2 m
straight b 7 2 a 1 1l 2u 1 2
appreci 4 5 7 g i 5 1 d b 4 1 8 a 9 1 v 2u
compass 0 4 5 4 7 j u z 3y
condit 3 4 4 s 8 3 7 4 n h 9 1c 10 u l
limit 4 2 3 l 9 o k 5 8 p h 2 i 1u 1 1 p 1
press 2 n 2 u j 1q 1m 4 o a
scotch 0 2 1 1 1 1 4 b 1 2 2 2 j 1 3 l 7 g 3 8 h b c q 4 7 9 b 6 5 9 1 3 g 1
shadow 4 9 6 m 1l 2 t 3 2 7 1 1 27
block 6 l a 2 l 1r z i 4
confus b g 1 q g 2 x q 4 11 l 10 1
corrupt 8 w e 6 z t z 5 6 2 n g 8 a f
narrow 1 5 6 8 b f 8 n 1 3 f 9 i f k 1a k 2 q 1
repress 3 3 t h 7 1o b s i b v 1 4 1 8 n 2
schem 0 8 5 2 1 2 b l h 1 l d d b h h 3 n r z
bang 0 5 5 1 c 2 9 1 7 2 9 18 9 1 a 1 9 4 5 1u a f 6 e
concern q 2 4 m 7 5 19 o 2n m
crook 8 17 2 e m 23 m 7 10 d h
gall 0 2 1 2 1 2 9 4 5 n 2 3 i k 3 w 4 4 1 5 5 1 2 3 f g 9 h 5 6 e l
inspir 10 5 6 8 7 4 i g 1 a 6 k t w
jump 2 k b h 3 2 1 e a 4 1 7 1 6 d f h 3 x 1i g
scrambl 1s h d 11 v 14 3 1h
squar u a i 9 4 4 d j p 1q 1j e
subdu 3 7 2 j 4 5 c 7 i 16 4 7 a b v 5 h c 2 6 8 t
continu 1 1 9 7 8 w o u 26 f 2 b v
dig 5 5 h 4 4 g 2 4 d r 9 1 6 1 3 1 9 9 f 17 6 x 1 d 3 4 9
drift 1 1 6 7 12 3 x f 4 4 2 1e l 1 7 8 q e 1 n
flood 2 a 12 5 1 o 4 1 r a l 1 1d 1b a i
issu 1e c e 4 4c
opposit o 1l 1f p h 4 15 4 5 t 4
positiv b j 1 7 2 z 8 3 2 4h l
proceed 1 1 7 o g 7 q b f 1 3 3 2 m 4 2l 5 b c 8 4
proport 0 4 5 4 7 1o 7 h i a d t k 19 c
tor 0 8 9 2 2 x o h 12 2 6 5 1 2 a 8 g 9 3 e 2 3 5 b e f 7
adjust 3 6 2 2 s m c 4 9 1 c 1 u m f 5 k y b 3 3 7 i a
complic 1 7 5 2 c 2 a b b 7 4 6 3 1q t e j 1b 6 4 7
evil 1o 32 p 4 c 8 14
fascin b x e 7 1 3 y a 10 n 4 1 2f
hous 2f 2z 1f j 9
progress 1 1 g 2 d h 6 x f 4 1 3 2 b 3 y 3 10 1z 2 5
pronounc 1 3 1 9 g 2 6 6 1 v 7 1 g 13 9 7 e m 2f
public c x v 4 29 24 1f
resolut 1 z e c l 2d b 6 2v
stabl 9 2 7 d 2t 1m 1n n e
yield 1r d y 1n i 7 a w 2 1 3 y 3 3
aggrav 0 3 2 1 f 3 b v o 5 14 e i d f 7 a 2 g 10 f 2
chang 3 g 1i g 2x l 3 a 1i 5
embarrass 1 a d 3 1 9 2 f g 2 6 1l n e 1m s 6 j
flow 1 1 1f 3 17 9 4 2 2f 10 z 2 1 4 8
irregular 3 5 b 1y 23 i 1b 10 t
isol 0 1c 4 12 q 2 1 b 3 o u w
leap 0 2 2 5 4 7 j b 5 1 o 4 1 7 1 3 8 8 i e 2f j 1 h 7 5
notch 0 1 2 1 1 1 3 1 3 7 2 p 1 a l b 2 1 3 8 2 3 l 4 h 2 1e 14 8 4 1 17
offensiv 12 m 27 v m 7 2d
stir 2 c e g c a 4 1p 4 k 7 14 s 11 2 a
streak 0 4 1 1 1 1 2 c 4 a b 1 v f c s 9 7 4 6 4 4 h 1 h a u c 19
abstract 0 1g l 1 4 14 c 3 i 6 i c 9 l 5 24
acut 0 h 6 6 7 i d e 9 5 c 13 c q e 9 2 c r 6 8
load c 1 1 a 3 8 2 i g 13 c d 3 5 11 3 u r 8 r k
pictur 4 9 3 d i b a 5 1 1j 5 7 1q j d 2
pok 0 2 3 5 f 2 8 7 2 9 4 d r 9 1 4 6 1 9 9 1a i g h 1 d 7 9 a
reject 7 h 4 2o 6 r f 6 b u 4 12 g
rest j w 1b l d 2f 11 f r
retir 3 19 4 b 1f 5 5 6 6 p c e 2 n 6 6 8 t a r
stream 1 1 j z f 11 4 2 h 14 u 5 p 9 y 1 4 8 9
switch 0 1 2 5 14 2 q d c 2l y y k 1 b
index 0 4 3 2 7 6 c 7 4 2 w n 5 l e c 2 3 j 1n 6
power p w 5 1 5 12 10 7 2o
roar j e 9 z k 3 o 7 6 7 2 g 1n 6 8
grind 0 3 5 9 i 11 n x 5 8 5 1 2 h 1 8 9 p 5 1b 5 f
joint 0 1 2 2 1 11 8 7 6 b f j 18 i j g 2m
pur 14 1c w 1 1r 7 2 n 1 7 p
shad 4 3 3 3 2 l 5 1n y 8 1 1o 18 9 18
confirm 1 2 3 5 b 5 a a g g 4 2q 7 6 18 7 7 u
coordin 0 5 4 2 12 e 1 1 a d d s 3 8 9 p k c g h 9 3 2 h a 2 p b
fre 3 1d 20 6 v s 1n s z
penetr 0 b 4 2 8 9 h g b m 6 14 7 2 c h p c 1g w
reflect g 4 c d 2 e c 17 i 7 7 k 1 6 d 5 m 7 d 7 e 9 n j
soak 0 5 5 2 8 7 8 2 5 2 b g z 1 b 9 b 1s v u c v 2
strok 0 5 4 1 p i 14 4 3 6 1 a 1 9 v 19 6 o e g a 6 t
awful 12 2 2 i 5 k 1 1h v m 6 1 2u
brief 0 b 1 1 1r q 8 8 o 6 d m z u v a f 2
craz 0 2 1 2 1 2 b 2 5 9 g l i 5 g z i 3 g 9 3 7 7 3 2 f q b r a
dark 4q t 1n 1 6 j
enterpriz 9 4 3 9 4 7 l b p 9 5 2 6 1 1 9 22 7 6 n q 2 f q m
featur 0 4 3 1 7 1 6 j 4 2 2 d 7 a s 12 9 2 3 4 f 8 10 j 2 a 1i 7
mad 5 e 2k d 2p 2n e
pant l f 6 s 1 e f h r m v a o 4 d j 1d
reduc 3 1k i 1 r p a b 7 8 g 5 9 e 6 1 7 1b b m
slit 0 1 1 1 2 1 f 5 9 g 7 e i 5 e 11 7 e g 1 8 3 7 7 3 2 15 b r 7 3 f c
stew j 8 1 q c 6 12 l 4 1q h h r b e c 7 x
stress 0 2 2 2 3 3 8 5 1 1 4 f 7 1 3 d 7 4 f 9 1 h c 1 v x 4 u k 6 d 5 f
whistl x 1 x 3 1v 9 23 5 3 6 1y b 8
assign 1 3 7 3 f 8 f b d 4 3 22 m y w 1p 7
bor b 6 8 6 2 1 6 6 5 1 4 3 d d l 8 l b 5 2 r 7 m 1s k v
cooper 6 1m b 23 o w r 6 v 8 g j 5
creat d 3 6 j 2 j 3 t 8 1 7 1e 17 e b 8 v
dock 0 l 1p 10 7 8 e 1r 8 1 27 6 p 7
fashion 0 7 1 3 2 3 3 3 4 3 c 2 4 2 d m a 8 8 5 s b 6 3 n o 7 5 e 1 16 1i b
fetch 0 1 1 3 5 j d 2 i 4 2 l e 3 1 6 5 8 1 10 e 1k i b 1 m n i
level 0 7 2 4 i 2 p u 5 13 1n 27 a 2 i m
manifest 4 6 6 d 1 k 6 5 d q 16 d 1 w 3 2q y
plot 8 1 2 2 2 1 d c 9 8 a f 6 d d 1 a h h 3 n 24 l u y
provok e 7 7 g m i 1f e 6 2 a 14 1 6 g 10 1 e 4 8 9
return x 2y 1k 14 18 d 1f
rotten 12 m 27 k b t c 1c 6 10 r 3
stor 17 18 z 3 m o 1b 7 1i d 1h 7
valu 4 5 6 1 d 3 4 9 c 5 7 e a 1 8 u b 2q 9 6 8 2e
argu 4 4 5 2 f f n w 16 1 c n 8 2 22 l 5 p 10
delic 0 c k 1i j 27 k d 1i
engag 1 12 r 9 4 n 1 a d n p 1 1 1 2 2y 1m 4
fact 4 3 5 p f o 1q c 2 4 5 k 13 1l c 2 12 k
implic 8 6 1 3 i 3 i 4 1 1d v u i 1f h 6 a 9 c j 15 3
indic 4 7 i 1 f 5 b d 9 h 16 d 1 w 1w x p z 7 3 1
pin 4 1 5 7 7 3 f 9 q 5 9 1 5 h 4 x 1 d 8 n 5 1y 1b
pound 0 5 5 n 2 9 9 18 9 1 a 1 9 g 2i e g a z 9 a
print 4 2 4 3 9 p 1 p 6 1 q a i 1i f j x l d 7 4 3 4 e
screen 5n b 3 f 1i c m
sport n 2v 10 2n
track 2 3 1 2 2a e 4 q u q 13 2t u 1 5
bless a 1n 6 2p 7 1c 4 1 6 1 1o 1u
blind h 8 17 2n y 1j a 1e z 3 f
commit 1 d 7 f 3 d v x 8 1j i 2l 16 9 h
conflict o 1l 1f p l 19 5 1d 27 3
exerciz 3 29 q 13 i 8 1j m t 4 8 o o a 7
illumin c 3 1 e k b c 1 q 2 15 d p 7 y y 1c 3 d t c 3
sens 1 d 1 h 4 9 2 a 4 1 9 14 l g k x w 8 5 4 d 2k 5
sor 0 12 2 3 b 2 5 6 i 6 4 g 14 g g q 1l 1q 2 15
tast 0 4 3 9 6 j 6 2 c i s 4 v c 2 3 4 m 1m 3 1 3 1s j 15
wretch 12 g 6 1 6 a 4 u s c j s 1 o 1i o r p i 4
adapt 3 6 2 u m c d 1 5 7 1 17 9 f p y 8 1 2 3 3 7 i a 2 a 2 j 8 1 1e
cold h 9 5 9 6 6 7 j 15 b 17 1 a 3 v 6 8 t a 14 d
dummi 8 7 1a c 2b 8 1f 3 7 4
grac 1d 2s m 28 1z x d 8
intens 0 l f a k 1 4 a 9 h h m n a 5 d 1 7 2 o 22 j 8 12
kill 0 2 j 2 3 9 b b 1s i r g e n p h a 8 21 2
miss e 12 u y 8 2 b 13 4l t 2
nod 1a t 4 w 3j 2 29 13 1 7
pull e b 1 4 r 1 4 18 r 1b 7 d o 5 17 2w
train 3 a 5 2 2a 2 4 2 b 4 3 y 3 t c 1a u 5 16 17 6
vil 12 m h 1q v s 1 c 1c p h r 3 m o
bounc 3 x 2 1 9 m 1 a q n 4 2 1h i r 1 x v 8 4 e r
constitut 1 6 1 5 9 4 3 7 5 7 e 2 u 8 15 b 6 4 4 h 1 r n 7 2 1m 15 2 11
extens 2 7 15 5 1 1 5 i 4 1 j 8 a m 2y i 4 2 1 5 7 c 1k 5 e
faithful u 6 4 1c f 24 12 l b l 2 6 c 1 27 c
hook 13 c g p l 5 3e 2 n 1o 11
knot 8 a g 9 6 f s u 5 4 5 e 2 d 6 j b 5 e e o 8 h 25 x
pad m f 1k 10 7 2o 11 2 13 1j
stalk 2 k 1 2 8 k 13 1 6 9 j k x 1i y 2q 1
walk 1 1 i d k 14 b 4 l 8 a 5 s 1 1h 1h 28 h c
wound 0 2 1 2 1 2 9 4 5 h 8 3 2 g 6 7 a 12 8 5 1 2 a 8 g 9 3 e 2 3 u b 4 7 f 10 d 7 12
flaw 0 1 2 2 1 2 1e w j 18 6 5 v g i u 12 3 i c 7 u
grain 4 3 1 7 2 5 4 3 7 5 7 1 n 6 g 1d b 6 p 1 r u d 1b h 1h h
intent 1 c 3 5 8 3 4 q 3 3 d 2 j d 1 8 2 b v 1 6 4 2 4 c g 1d 5 n h p q c c a
jolt 2 k 1 2 2 1 5 5 f 4 d m 7 7 l 6 3 2 9 x k y k e 5 z v 1b 3 7
speak 6 b 1 2 4 6 f v h 4 e 4 8 w a b 4 1c r x m 1a
stimul e 7 7 g m 1x k c 14 n 1 10 i 8 9 1d
structur 0 7 1 5 2 1 6 7 c 8 j q 8 15 b 6 q r 1d l 1r 2 2 6 y
warm l f u 5 w c 1n 4 1 3 f a o g 3f c j 3
bond b 7 9 7 9 8 d b 1 b z s f 6 j g x 4a 1
calcul d 3 g 9 q 1 f a 9 d 1 a y f 12 11 c 19 p i 5 1a
correct 9 22 3 2 d 1w p n l b i f 21 n e g
counter o 30 p f 1f 5 g b m 2m
distract e 5 9 g a c 1h 5 b k 2 1s 9 s 11 7 e i h 1h
faint c j 7 2 j i 4 a e o b x v 1v 2w
grim 12 17 1y x e 7 3f 3 b b o
hitch m 1 4 6 9 9 2 p e 1 6 e 5 9 6 e b m t p y 1e 18 v 3 1 5
prick 0 4 2 2 2 1 6 4 1 1 b d 1 3 3 o 1 g b r 1 7 5 1 2 4 5 9 10 6 5 t c b f j 3 e 7 i m y
spoil 3 7 e 4 w z 2 1 1p b 2 j 4 w h b 4 16 1g z m
strang 5 3 10 z w j r 3k c 1 w 4
string 2 5 b 2 h 1v 4 h 1 2 a c c 3 1h 2 w a a f 4 1w s g
wan 2 t 9 6 a 2 1 n 7 2 e 7 2 9 6 b x 36 7 2 6 a u 1y
wind 8 c 1x a 1 h 44 2 1m a 1m
action 8 1 4 2 e k 1 i p 1e k n 1e 5 l h 4 5 p e 5 i 6 g c l
dress 4 3 8 4 f f n 12 i m f 19 2z t g
mess s 9 5u b b e c b w 12
motiv 2 b c 4 3 p 5 4 h x 1g 7 a f 1c 6 a 3 9 e c d 10 1e 3
review w 35 o 6 3r f 4
shav 0 h 2 2 r 3 l a 9 7 k e 1 1 b 1t 9 11 16 6 6 q 9
slack j x 7 1a q 1f 5 h c o 1w 2w e
stretch 2 7 h w m 5 j 2e 1p l 2s e 5
union i p l b 1 i 2o 1d 2w 1s
boost 1j 1 d b 5 r w 1k y g 4 d 1 7 c c 2k b
chip 0 2 1 2 1 b 4 5 9 7 9 l i 5 n f c 1 l g 9 3 7 7 3 2 15 b r 11 7 12 n s
clout 0 4 1 5 4 b a 7 2 9 4 5 7 s 9 1 a 1 9 f z n x e g a z 7 b 1 k g n
defin 4 2 4 1 7 4 5 2 1 7 a 1 1 e g 4 n s 1b a c 14 2 8 2 x c 3 i 17 1f
integr i l 4 l b j 7 v 7 w 3 g 4 c 1r 1 a 2 10 4 q 29
regul 2 7 2 2 1e o 1 d 1 u 1q j 3 8 e 1 6 z 2 14 q u c f
seam 0 1 2 1 1 1 3 1 8 4 p 1 a l b 3 d 2 1 p g 3 11 d 14 c 19 3 f j b g z g e 4
slow 6 p 9 6 d 1s h x 3 4 2 y 15 1f y 11 14 8
stroll 1 l b k 10 3 1 6 5 n k x 2 y i y 6 d l 2g 1 5 c d 1 9
tender w 18 r 1s c p y 3b
answer 5 1y 1 2l 1n 1o 11 i 9 1f
breed 3 1 9 2 7 4 f 7 1 7 6 i 7 n 2 1c 17 1b 2 o a 2e s
dam 6 l a 2 l m 15 2 j 1 v 29 3j
demand e 1v 5 1f 1b c 9 c 11 6 1a 1f 1g 4
disgust 12 m h 1q c j s 1 2d h r e b o b p
dump 0 2f 12 m 4 a a 16 27 h 10 9
heat 1 k f u 5 13 e 1j i a o 1z w 4 d j c a 9 5
punctur 0 2 1 1 1 1 4 1 6 4 1 4 2 6 d 1 3 l 7 g b s c 7 j b 9 b 6 5 t c b y 3 6 f 6 7 5 m b n h g 2 3
strap 0 3 s 3 5 9 6 o 3 1 1l b f 1b 1c a p i n 1h
thrill e 3 6 5 g m 4 1 7 7 a 8 u 2 k 3 j 1 n 1 7 l 1 1i h x c 4 7 5 b u 7 3 1
wing 2 5 3 4 g 7 b 4 2e c 1k 1 d f 1k 1i e 1n
act f y 4 14 g 7 1 q 20 l 5 12 1c 5 14 1d
agreeabl w y 9 b h h 1c a 7 l w a 2n e
blaz 0 4 1 1 1 3 2 9 1 q v r s 1r 6 4 o c c 19 3 w t 1f i 3 b
brawl 1 i 9 f t 1n 4 r g u d 6 16 x e 14
exalt 19 a e 2 d s 1v 1g j 3a 1q
lift 1j 1 m 6 s 38 1n h 12 w 1k j 6
pain 0 8 9 4 h g o d 4 12 2 6 5 1 2 2 g 16 5 1g f 10 1m n b 3 3
produc u b k 1 w 6 a 1e s f p 8 10 7 d 1i 1 2 3 9 9 3
realiz d 3 14 2 4 c 13 3 20 1 x e 1 8 5 1 m 1g j 3 2 f a g 1f h
sing x 9 s u 11 7 25 a 4 1s h j 5 s
boil c 7 2 7 7 8 c 1 a 5 e 1a v z y 1z 4 k 9 3 11 n 1c
challeng o 4 g m w 22 6 u d 2 l x p 7 16 1h 6 6
contrivanc 8 1 4 2 1 d l i l 4 9 d b h k n r 1d l u e 5 f 3 6 d b l 4 3 d
embrac 1 h g 9 8 d 1i 4 b g 1 f 6 j g e i 28 24 d m 7
fool 4j 4r
junct i p 8 d b 1 i 25 j 1d 2w 1b h m 5
mock 0 8 7 1a c 2j 1f e 47 2d
outrageous 12 m 5 p y f 19 f 2u r p o b 1k
reinforc 1f 4 p 4 3q 1b 7 b a h b 1y
sad 12 g 5 1 1 1e s c 1b 1 20 u r 3 b b o b p v o
sham 8 7 1 19 d 2h 1 o r e 1u 1i v 1z g
smart a 7 1e 2t 28 3i 23 g 2
valid 1 5 21 7 y z x 1e 7 24 1j e 19 y
wander 3 2 3 19 10 f 7 4j n x 2f 3 i
accumul i g 9 7 5 1 8 g 4 1 2 p a 5 h 6 f 6 3 g g 2 c u i 7 o 1j 11 3 d n b 4 j
crib 1f 22 m 1w 3m 9 20 j
enlighten 5 7 k n e 7 8 s 17 6 r t 20 14 u e e m l q
extend 2 1c 5 3 i 4 2 2 1 4a x 4 g 2m 9 x b g e
gap 0 1 2 2 1 1g w j 1 17 j b 1t 11 f i j 1q 11
inform d 1 4 1m y 1 18 s 5 14 k 1m n u 1 d e g 11 11
original 6k 1 u 1g p a
senseless 5 2y 4e s x 4 1t i 1c 9
standard 4 5 4 2 67 7 1w 2b 13
surg 2 v h 5 1 o 4 1 n 4 w r u 5 18 i 6 1 l 3 d u 1d 13 q j
tortur 0 8 9 4 5 l 7 7 h h g m 8 5 1 2 a 8 g 3 6 3 e 2 3 f f f 7 f 10 29 h 16
button 4 d p 7 2 15 5 l 9 4 5 g d 1j e w 2o v 1 k
correspondens i f v 9 2 1l 1q y b 15 2 1p z p q 11 e
fellow 1s 1t 5 6 1 4x 4 l
grad 0 4 3 2 4 7 6 u 10 1 3 6 2 l 3 2 1j 1 1t 5 o 2 h 1 k s 2f 1c
impair 0 3 2 1 f e j 10 5 3 w t 8 k 5 3 1 6 9 1 5 9 i f m c b q 6 1 1p 1 h f 1i
loos j x 20 7 u l b 1b i 13 q 1q e s
poor 3 1f 6 h 1 d 1c r x o 2 1 r 7 24 h o b 1k 4 m
possess j 17 9 1h p 8 6 1m t z u 1 i 25 18 4 5
puff 2d f h 1d 2t 1w x 1o 2 p
riddl 4 1 1 4 1 b p 1 o 7 r s c 1l 6 5 t c 14 3 2 3 l i m 1 1e i 3 b 6
terribl 12 m 27 v s 1 c 21 h r p o b p v o 2
weaken 0 3 2 g 7 7 o b k 1 4 a 9 q i 8 1 6 m 1 6 a 4 8 1b m 11 6 1 23 j 1n
broil 1 i 2 7 17 1o 4 r g j y 12 x x 3 i 2i 7 1 7
buzz 2 g 2 m 1m 4 4 h 3 9 7 i 3 1y 1g t j 5 1b v 16
characteriz 4 4 5 2 f f 2 l 1c i 7 1 1 17 2 y 14 l o 6 10 1 b 18 g c q 4
contract 16 x 3 z 5 f i 7 o s 8 2e p g p 1k 1z
crash 3 2 5 o 1 3 6 1h 1 j j 1u p k g 4c
draft t n 6 f l 14 b 1m x 1 2k l 10 36
eas 4y 4 2h 32
harass j 9 q 15 14 e a 8 d c 3 g 3 g e f 7 f c 2 1b 9 l q d 22 5 7
increas 1j 1 o 5 r w n 2b i 4 l 6 1g 14 1s e 6 3 6
injuri 0 2 1 2 1 f r 6 i a d 3 1 2c c e 2 8 1b i 1a 19 n i f g a
kick a w 2 4 2t t 17 16 1c 1d 1 d b 4 1o d 16
limp m b k 6 b m 1 6 6 l 1 k n a 2 m c i 6 s 14 2g 1 5 a 2 d a 1
natural 2e 2 x 1y x 1i 15 4i
pervers 8 7 9 30 p t p c 5 1 u i 2m s b 23
prompt a q 13 2l a 7 m 15 j 1w p 1 17 k q 2
ruptur 0 1 1 1 2 1 f 5 9 g 7 e i 5 e 11 7 e g 9 3 7 7 3 2 15 b r 7 i c 7 12 n 1 w 5 b w b 7 a
weight 4 a b c k 5 7 11 g k 1 1l 2y 9 o g v 1a
afflict 8 4 c 4 7 j 1 6 y 14 c k 1r 5 h 6 8 f 2 1 9 2 b k d 1n 1n 4 o t
bowl 1 6 3 f 8 9 b 13 4 8 4 6 c 3 n 1 s 55 v
brutal 12 m l 1m 19 8 7 6 2o r p o b 1j 1 o 2 q
chok l 6 a 2 3 i a 1 1g f 1n 5 t q 6 1r 9 3 2w b 8 p c
circl 2 7 b 3o 2r 42 m 19
definit b 7 2 9 1 1 8 1 9 y 5 2v v r l 8 a j y t m d s
esteem 4 s c 1 c 5 3 4 y 13 6 7 m 21 1t 14 d 1s 2a
exchang 1r a 3 l 1n 1 1m 3 a 1u j s 2 9 s n 25 3
fak 8 7 1a c 1 2a 8 1f 3 b 1t 2e 1z g 4 1f
groov 0 1 1 1 1 1 1 g 10 e i j 18 3c r 3 f j r 3 w 11 17 y
improv 3 1g 1 d k c 9 2 1g u n b k 4 u 5 7 j 1n 1 5 26 l
nobl 4 14 1 a u 1 2 w 43 1p 3j i 1c
puzzl b g 1 g 7 3 i 7 1k 11 1m h b 6 l a 17 1k h 6 1q g a
scream 16 z n 11 7 25 e 29 j 5 t 2j 13
snort 16 1e 8 h g b 2j w 1d j 5 1a 22 5 2 5 m 5 4 p
strangl 5 e 2 2 4 8 2 5 g c 8 1 1n k 2r 3 1 2 8 1t 1b 2v f h
twitch 5 c 6 f 4 a i 8 7 a 5 x 3 f 6 1 1f m 3 1y n 8 s q d c 1 y n
whack 0 5 5 a 3 b 1 5 2 2 9 14 4 9 1 8 2 1 9 4 5 u u 6 7 3 9 c e g a z i 1 1 j g 1x 1s 6
box 11 2g m 5 1 5c 9 2j v 1k
cry 25 1o 1n p e j 1f b 3j 1k t
intoxic c 2 5 2 7 7 9 m 5 1h b k 16 a e 9 1 10 z e i h v m 2 5 z 3 c w
lean 7 1 e 4 5 h 1 a 6 4 r 1m a 4 g 1 1 5 m c 1 r 7 17 g 1l e a 2k i
rac 2 2 3 3 c 1 3 3 c 7 1 12 l 2l 21 m g 3l 1c
scar 0 4 1 1 2 2 c 6 a 9 1 m 9 b 5 b s u 13 q e c 19 3 r y 3 w g i 3 b 6 16
simul 8 7 w e 8 4 2 14 r m a 15 e 2o 1j 2f 4 5 b 10
soar 1 1 b 16 1 x j 1 3 2 2f 1v 6 d 7 2 3 3 a 2z v 5 1 s m d
talli 6 1 2 7 6 1h 4 1e r i 1c e 3 v 9 s 7 8 l 9 1k l 1m
wrench 0 2 1 2 1 2 9 4 2 3 c d 3 i 6 h 12 d c 6 j 9 h 5 f q b 1s 7 12 n g 1 g g 2 8 s m 6 i
cloud r 1 9 9 54 q 2 s 9 p b 7 r 4 16 c
contain 6 x 3 11 14 1l 14 8 8 j 2 8 2 s 1x q 26 m f h 1 b
deck 0 5 4 1 5 5 d 4 5 2 r m d 1 1 a 9 1i t n u 19 i l 1 22 a 4 2o
dir 12 g 6 27 c j s 1 2d h r 3 m o b p v o 2 q l h
leagu i g 9 l b j s g c 2 d 6 j g 2 c 3f 1f d m 5 u 2 9
lurid v 9 j 1 1 18 o b x o y 1y 1w j o 7 31
pil 11 6 d 8 l 11 l s 1x 1u c 10 l l 2 p 12 e 8
process 2 5 2 2 2 s 2 6 z 9 1 8 6 2 5 d f h 5 19 7 b 9 b o 7 8 p a 7 f 2 15 4 r 7 q 7
register x 1 b u 1h 6 50 t i 7 4t 3
restrict 6 x 2r k i 14 2 1 5 s 1 4 3 1 g w m 2 3 5 m 20 15 p 17 7
shabbi j j m h 1q y p 1 2u r p o b 13 h o 2 l 1 4 l t
squawk 5 e e 9 2 1k 11 7 5 1n d e 29 j 5 3c 2 11 9 k 1 1 4
tattoo 0 4 1 1 4 c b 1 1 c 1 5 q i 9 1 a 1 9 7 g 1h o 6 a 4 8 8 a r 3 5 j 10 1 1f h 1 3 b 6 16 11 6
addit i w 5 1 8 b 5 4 1 9 i w 1a 1d b i 4 3 o 2k g m 1 4 w 3 6 9 m 15
build d 3 6 j 2 4 2 f l 9 8 8 a 14 1l b 8 1e 1o 18 f n o 3 b c g 1j 1
chill q c e 7 w s b 1l v 6 8 t a 14 1s 4 w 1 19 29
contradict 3 l 4 z 1m 1f 6 19 1i w 1e c 13 u m 1a
disclos 4 q f 5 b d 2 8 g 16 d 1 w 2s z q 7 5 c u 1j j 3 k
docu 4 t 14 l y 6 b a 1 p 1j 1 2c s a 2 30 4 8 6 g 1c
harm 0 3 2 1 f e j 10 5 3 11 o 8 3 m 3 7 9 1 7 p f m 3 9 11 7 1p i f 1i 5 7 8 2 6 2
harsh 5 c 2 4 v d 3 b e 1f c 8 1 h l 4 2o c 7 1b 16 u 22 1 c o
hobbl 1 l 5 6 6 e 13 1 6 s k b 7 f 18 a y f c 2t 1 5 c o a 1p
odd 5 3 2v 4m 1 j x 4 2b 1l 8
properti 0 4 3 2 7 6 e 5 4 2 1 e 6 b f d 10 b 2 3 1 3 1e 9 l 1o b j 17 e a 2l
rat 4 3 2 7 a 1l a 9 2 o 3e 1s y 7 1h 1 28 1c
reach 0 1 1 2 5 4 7 1o c 1 3 8 7 4 7 8 1r 1m 5 4 k j 1 k r 1 17 11 1j 6
rent 0 1 1 1 2 1 f e n e i 5 e 18 e g 1 b 7 7 3 1i r 7 i c 7 12 n 1 w 5 b w b 7 a 6 b i k
respect c 4 g 9 4 2 2 d 7 y 8 11 l a 7 1s e 1x m 4 9 49 5
stack 11 6 l n x 2 3 m o 4 3n c r 9 1x m 7 n 1 1l g 8
whip 0 b h 7 d f 3 w x 15 12 11 g 1e 3r 1i
array 2 g 1 1 t 8 19 2 4 h 3 y 3 19 25 1n 15 3 f d 4 d 1s 1a
bolt 2 p a 5 9 15 q 2r 41 3 1d 20 w c e
celebr 4 14 1 32 e 17 4c 4 2b 13 r 5 8
compos 15 n u 7 1 8 9 15 9 2 7 4 c 18 1 3 r 2 b a 1i w 2 a 18 1y 14
contingent 0 7 2 s f z 1f 3 4 5 1y w s b 1w 1n 5 r
curs o u 6 z 14 o 8 5 k 3 g 8 8 h f 7 f 3 9 1a t k a 2f 5 f a 1b
elabor 7 8 q 9 6 5 4 j 1 1 8 8 8 2 1c c 3 z i 9 1a 4 1l g d 1g x 1w o 7
erect 7 y e 1 s 4 6 g a y 6 1w 9 1d x p 2 1n p q 2 1w n 1 7 j 3
fuss j 9 12 1t 4 r g 10 7 9 s b q 7 10 38 7 11 19 b
heap r a 13 b z 3 d 5 s 1d 1i 1 1 g e 1c 1x m u 3 1z m
makeup 0 7 1 5 3 6 4 a 5 6 1 1 19 8 15 b 6 4 4 a 7 1 r n 7 1o b u 2 18 a 5 3n l 9
minut u 4 b 15 47 n j 1e n 29 a 25 b a a
parti 7 u 6 2n c 1m c 3v 2j 4 y 2f 2
pervert 8 7 b y 1 2q 5 8 e p 4 e u 2m r j 1w 4 e q c g 3
slash 3 1 1 1 4 b 5 9 d 3 l i 5 1f l g 9 3 7 1 6 3 2 15 b r 7 3 o 3 7 12 n s 5 g 6 q b 7 a 6 t k 7
squeez 1 5 2 j 3 7 2 f o 1j 5 k i 1h p 3 3 1 g 6 c v a 28 w 11 7 9 a 7 c c a
stiff 14 6 b o 25 f w 4s 2 y o 3t
subtl 0 c h 12 j j 1v 19 9 m a 2 2 l m 1g 3 1c z 3s
sustain 2 9 14 65 j u 44 4 5 2b
sway x k 4 5 7 e d 1a z 8 1 1k 21 17 22 2a 7 f
teas j 1b 1b m e i a v m o r 4 8 1i 4 7 e 2l 2 5 x o
viol 3 5 b 2 x 6 z 2 1 1p 5 8 k 3 g h 1 f f m z 2a i 1x 5 f 2 4 1f g 8
brac 4 u h 26 l f 24 o 19 2m i q l h 2x
butt 0 2 g 1 6 2 f 9 l q k g 1k a y m h z 2 8 18 14 c c 5 5 s
chop 0 3 2 5 n 2 i 11 7 9 1 a 1 9 1k 1e e g a z j a 5 l 1x o 24 n w
chuck 1 6 3 n 9 1e 4 y 7 2q 22 v 3c 1k 12 5
clash 3 2 u 9 s z o 5 5 11 19 a u 6 2u 2b 18 4 u r
dry v 9 6 d w 1d q 7 n 42 11 1m 2l 6 i z
fault 0 1 2 2 1 2 1e o 8 9 a 18 b 1b i 1z i c 7 u w 11 17 s 4 2 b e v
hot l e 1 u 5 18 1s 4 e a o 3v c j 5 14 f 22 d
illustr 4 1 7 1 3 e s f 1 q g q d x y f j 1c 3 i o 7 5 3 9 2e i n
natur 0 4 3 1 7 1 6 4 3 7 5 6 1 1 u f d 10 b 2 3 1 3 1 4 h 1 r u 1o b j 17 e a 5 10 2n 1 t h
sect 0 7 2 7 a q 12 j j 1h 2 n 3y 2u 13 26 a k
shuffl m 6 5 k h m 1 6 s k x 1i o a 1 q 17 1m 1 5 c 9 b 4 1z y l
spac 0 4 1 1 3 4 7 1o a 3 b 1d 2q 2 r j 1 1c 28 1f a 27 11
trench 0 1 2 2 1 j x e i j 5 13 3c r 3 f j 1q 11 17 y b 19 w
airi c 22 3w 6d 2d 1e
cloth j c i v 2 5 n 2c g 10 b z 1i 8 b 1l s 2l 2 s
declin 0 3 1e 1p 1n c 2 3e 2 30 7 1z 1q
expans 9 15 5 1 o 4 1 j 8 a m 2y 1 h 7 5 7 c g 24 11 2 19 9 m 1e c b s
expir 1 1 12 m k i c 2 3 4 14 5 7 p l 1c 5 7 b 6 e p 2d 22 z
failur 2q 23 22 48 k 2b 5 1t t a
fierc 0 h 2 1c e 9 y m 12 8 d 4 c 28 4 b 8 a 1c t 2 1j p o i s
halt 6 g 5 6 6 e 13 7 o 4 k t 4 1i n b 3k 6 c 5 j 4 1v 1j 16
height 0 4 5 4 7 z 1 o 4 8 1 3 8 i 8 3d 2 3 o 1 i 1 f 5 s 17 1t r 6 27 c c f 5
impetuous 1 z u n i 1u s 6 2i 8 r 2 1 1b 2k
import 1 3 b l 9 c 5 e 4 t x 2r n a 1e h e 5 1 d h 3f
moral u 6 1g w n h 8 47 o 3w 17 1i
obscur 5d 1t b e 1c 12 4u 1v
obstruct 6 l a 2 l 1h a f 3 h i 4 2 y 8 x 4 g 3p 4 n 5 24 c m m e s
overthrow 3 p 7 1i 9 3 1z m y j z c h 2 1t s 3b y d
rattl s e s 1p 5 q a r m 6 3 4 o 11 l 2e 9 17 2h 12
rich 1t 6 f 38 45 3y z 12 d
short 3 22 1 14 14 i j n z 24 6 1 9 13 1s 16 b 1q p
sketch f 1 d g d f 1 16 i b u 1b b 4 1v 3 m 4 2k q 1d 3 1c 1r
snarl 16 u s 18 y 17 e n p c l j 5 k 1o 3 v 6 13 t 1 p a h i
spasm 1 m 5 a w l a u r 18 7 3a 1c 11 11 8 22 b g n
bay y 17 1c c a 22 13 1k t 9 2j v 1g 5 1 11
bob 0 x k h 1c f 25 9 f y u 1b 14 4 d o 23 u
burden 9 5 c 31 44 c b 1i o 14 2i 1 1b 2 e
catalog 0 x 1 b 2 r s 2 o 6 m 16 o f 1y 7 4t 2 b 15 a a 6 h 17
consequens 4 b h 4 9 c 5 7 21 z 1n 5 v 2 2 13 14 5 e h 15 2a 7 1z r
descent 2 g 2 2c 4 4 2 b 3 y 3 8 s 1z 2 d 9 g 23 v 1 m 1m 12 3 a n 12
dirti j 15 h 1q k 14 2u 24 b 1k 1c 1f a p
erratic 3 5 b 1y 5p 3 3c 3 1i 8 2b 1h
flux 2 g k i z h 6 2f 5 1w m g 1r 11 m n r 1k i 1z
ghost 10 4 1 w 1v g 1n 3 4 y 12 q 1o 13 2v 1 p 1p
quiet 2u h 2r 6 1b r c 3h 3x
rigorous 0 h 1e b 3 5 4 1k 12 l 4 8 6 11 h s j x e 8 3 a h 4 u 22 1a q 1 p
sav 1x 1e d t 1b a 7 7 2j v 3j n
scop 0 4 5 4 2 5 g l 5 i c 1 3 8 i 8 1r 1c a 5 i 6 j 1 k s 7 5 e h 11 1j 6 27 13 5 5 2 f
transport j i y 1h 2p k 18 v i 1f q 12 6 12 16 28
affili i 8 d p b c 7 2o g x 2w g 1 1b m 5 w 1z a 9 t
appropri 26 a d j 1n 4 w d 13 11 22 26 b 20
clap 0 5 5 o 1 7 2 z i 9 1 b 9 4 5 q 14 a 9 6 6 u 19 8 a l 2d m w f 1 s 2 c 1 t p p
con l 3 8 j 2y i 1c 1i 14 13 2 d 1 12 f 1 13 b z
contempl d g 3 26 6 w k 1 2 4 4 2m 18 8 x n k o 67
crazi 5 3 2v 1h c 1h 1w x 4 2b 1c 9 8 2b
except 0 1c 1d l f 1k u 6 8 k 19 b g k t 1g 10 1a 18 7 13 d k b
hearti l f u 5 a q 20 i a o 22 r 12 c 7 3 9 5 14 2 2f 1v g
likeness 8 4 4 p 6 2 d b 1 1 14 e 3 2 7 x c t 7 y o r f 3 8 d i 9 36 1 1f 2 t x
pattern 0 7 2 4 3 6 7 c 6 2 9 f l 8 15 b 6 24 5 12 1t 2 4 14 f g u w k 1i q
plung 0 1 1 1 7 f 8 k 3 x 7 g 2 1n c g 2n 3f 2b 12 1g j
spank 0 2 8 q 6 6 1d 9 1 o 5 1z 1k 16 3 5 j v j 7 k n g 2 1q k 1 y 5 1a y
tabl 0 b k 2 p 3p 29 24 16 38 19 a 20
armori 4 a a 18 1l 3 c 7 5 d 1d r 1 2v 9 8 1o n v a 1b 12 1n
assum 8 7 h b i 4 8 1x 6 g 1f e 9 8 27 z 1 j 2f 4 1e 2 g 1b 1o
book 0 2 7 h 8 b 2b 31 1g p f k 9 6 57 a 1z 1
chaf 0 2 1 2 1 2 9 4 5 p 3 i 6 h x 5 8 5 1 2 i g 9 h 5 15 b f c o d 7 1 d o n h 7 9 g a s m 6 t r i
congress i 6 j x z 4 e 27 k 4v q b e q 7 z 1r
damn h p 1d 6 1 15 x t i 8 h 2c y 6 3a 1a 1a
declar 5 9 g f v 4 1w 7 e 3b 1 10 v 1b 11 3c
divers 3 5 h s 10 c 1r m 7 1 y e n 9 3 5 v 1t w 1s 11 e 14 t t
doom 4 z f 8 x q 12 k d 3 g 8 i 7 f m 7 2 30 2f 5 f 1l g g j 1e
expel 0 1 2 4 15 s 4 a a h d 6 l 4 5 l 2 n 7 1c v b 2 u 1c 5t f
glorious 15 e a k 1 h 3k 2p g 33 1z 9 14 4
gush 2 1c 5 1 o 4 1 r w 1l 1d i 7 l 3 d 27 13 19 9 m y g 1k
heart 1 j g 1 o 5 5 s 1s g i 1d 3 3n 4l 23
infinit 14 1 1q 2o 27 15 p 3q 2f 2v
quantiti 9 i a g 1x l 25 g 4 z l a 6 r 5o 13 2f
rambl 3 5 19 10 f 1o m 7 1d n 9 n 2s n 8 a 10 40 6 d s
reveal 4 q f 5 b d 2 o 16 d 1 w 12 15 1k q 7 5 c 2d 16 1o 2w
sag 0 3 h x a j 9 n h 1d d h w n v t b 1d 8 q 1 6 24 2d o 18
screw 8 a 3 u 15 q b 6h v 1 k 6 6 38 w 22 e
scuttl 2 8 c 1 2 8 k 13 1 6 f d k x l 2 v y 1 u 2p 1 5 c o 1z s r a w a 13
shield e a 18 1o c 22 i 9 1 18 27 3 r 44 1v 1c
sting 0 8 9 4 2 s 3 d b 3 e 12 8 5 1 2 9 9 h e b 5 1g f o c 7 22 h b n 8 j 9 26 1g q 7 d f
tank c j 4 2 i 1y m 2l 1u k j 9 2d 3 3 g f 13 i 2 10 1n s
account 9 3 k 1 17 27 1 5 23 17 a x 7 n 3 4 3a 18 k 9 1 a n 1d r
address 1d 2m 6 k 20 12 9 y 1n m i u 5n a
allianc i 1a 9 2 j 2o 1d 2w 1s m 5 w l 1g 8 9 2h 8
beam l u j 1 1i j 2f 4 1s d 1k f 6 1u 5 5s
clean 0 5 1o n w 1z 2 o v 1 1y 3 5o 1i 14
devi 3 5 c x t 7 c 1r m 8 y 1 d n 9 3 5 c j 1t 8 3p 6 14 r 5 1w
ditch 0 1 2 2 1 l v w j g j 9 43 3 f j 1q 11 6 11 y b 19 w 7
dreadful 12 2 2 i 27 v m 7 2d h r p m 2 b p v o 2 q l f e 7 1z
enact 1 8 l k b 1 b 1 q 9 7 14 w 1 q l 9 6 2o 2 c c h 19 g 7 1 e r 1o 36
fabric 7 6 s n k a 8 8 18 6 1w 8 a 2q 2 18 f 1h 5 3 2c 7 m 1 3 r 18
fractur 0 1 1 1 2 1 f 5 p 7 e i 5 e 11 7 u 9 a 7 5 15 b y i c 7 12 n 1 w 5 b w s 6 b i r i e 7 1h q
injur 0 2 1 2 1 f 5 9 g 3 i i 5 1f d 8 g 9 3 7 7 2 1 2 u b 4 7 f c 11 7 1p i f g a s 5 7 8 8 t k 7 9 9 7 1v 5 p
jab 0 2 3 5 f 2 8 7 2 9 4 d r 9 1 a 1 9 9 2 1q 8 1 o 1 7 6 7 9 a z i 1 c 8 g 13 s 2 d m 1t d a 15 1 r n
judg c k b 4 i i 1t k 1 25 18 z u j z 1c 1s 3u 4
lump 0 m r n d 3 4 q 4 5 4 5 5 b 1w e w 3k w 5 18 b
plumb 5 p a 1c 5 8 2i 2 1k 1 d 7 8 15 21 3k a e n 28 12
protect 6 3 1o o q 1l w h 7 3p 3 3s 1b 14 1f 10
quest 5 p f v 20 l 2n c c 11 16 t s g m 5m i
shrink 1g 13 n 5 b 17 e 9 m 6 2 6 t a 14 1g g 14 26 y r 16 b 18 k
vault 1j 1 1x m 3d v q k 9 2j b k 8 m r 7 v 1n s b 6 5
veil f 1h 2n u 1r 1 1 s y 19 4 2u k 1g 1v b 1l
attack d 3 3 6 20 5 d 3l i h m v s 15 7 1j 2f 18 z
compress 0 7 k 7 3 9 c k 3 11 f 5 c 1 7 1g 8 10 6 18 p 7 9 25 4 23 t 1m 7 v 5
confin 4 2 x 2a 2 f 2 i i 5 m d 8 r 1 1 4 3 a b 1g 3z 9 1n 7 1 1y
discret 1 2 t k d i r k r b h s 5 17 t 7 1 d 2i 7 9 6g g t
disput o 3u g 17 2 1i 27 f 13 18 8 10 a 1f m 39
divin w x 2b 2q 37 8a 9 g
eccentric 3 5 29 5s 3c 1l 7 1b 11 1h j 10
examin 6 q d 1g 1c o 6 1z r 1o 2k 5m l 1 1d
heav 1 2 4 3 n 9 b 2 1 e e 1 7 4 6n 7 18 18 j 7 s w f 1d h 1
interrupt 3 3 39 z i 1b 1 v 2 4 g k d 3o 11 13 c m 10 s 6 2b
interval 0 3 1 1 1 3 4 7 1y 2 1 3 8 q n 2q 5 o j 1 a a s 28 1f 4 6 27 13 a q 1w
lacer 0 1 1 1 2 1 2 9 4 5 p 3 i 6 c 5 12 8 5 1 2 i g 1 8 h 5 15 b f 10 d 7 12 n h g g a s m 6 t r i a 8 1k i c 1
laps 3 27 h f 1n 2r 7 8 1t 1v 2g 2m a 2 1 l k k b p 1
letter d 9 b c d f 1 k m i b b w y e 1 3j 1a 1d m 6 d 3 l r a 16 u o o
matur 7 6 s 9 6 s q 2 9 x 6 n 1i b 13 16 f 2 2n h m q 1f j 3 1 w
overwhelm b 3 e a 6 j 3 w 11 k h l h k h s a h 1d 1h 7 12 o 6 1c 8 q b
person 7 9 1 1 8 k h o 1m f 1a 28 3 48 1b 1d 1c
pressur e b w 5 7 1u 7 p a 3 k 1i 13 d 9 o 2l 2a 1 6 1l a 4 14 2 1n
purg 2 3k v s 3e c 5f 2x 18 i
slight 0 c 1x 5 j f 2x 1 r 7 2p 1j 28 18 1i j
sort 4 3 2 2 4 7 4 3 7 5 7 1 19 8 2 o f b 6 1h u 1o b 1f p a 15 1c 1c t 1 9 7 l t
spit 5 t 8 9 1j 14 w v 37 g 2 t 24 1c 4 u 1y
storm j 2 24 k 7 1w a j 6 h 20 i 4 21 2a 16 1n l e 7 8 1m
suspend 3 s 9 6 2 b 1 1y 6 p q 2 n 6 7 1b p e 17 z 12 1i r 37 j p 12 6 9
tilt 1 6 3 w e 10 4 t 1 1c b 1 m 1p 2h 2o z 9 i h 3 1k 6 1 c 2r
twin 8 1t 1k 5 7 9 o 1c y 1f b 4 3 2l 2 1w 1h 34 n
vigorous 0 h 4 4 b 8 m 5 a q 11 2 9 16 8 2 o 22 j 8 1e 7 h 14 2 2f 1i d g y 4
anim a q u 15 1o 1 h m o h j q c r 3 1b 7 f k 2g 2y y 4 20
approxim 9 9 2 1 17 5 4 2 6 2 t 3 r w g p o 15 23 1f 1 1 1 k 11 l 1g h b z 17 8 u
attach 1 a 7 l 8 4 a 4 12 1j l i d 18 i b 30 1 1 e 1n 3 11 1e 24 12
back 2 i j c i 13 1 3 2 3g r 9 d 9 e 2 9 v 39 1z l y 14
blockad 6 l a 2 2c 1h 4 13 12 4 1c 3p 24 c e 8 10 y 2a 7
bright 10 z 1d 2f o h 3d 1j v h 5g g 1
class 4 3 2 d 4 1p f 2 42 2q 7 q 1o 1c 1c u 11 1 s 2d 4
cushion 1n 1y 1h 1e 13 2m 3 r 22 z 2f 2f j
damp 6 4 1d 2k 1t 7 1 11 a 1t 23 o 1q l c 4t 8 p
differens 3 b a 18 x r c h l g k e 8 5 1 z 5 c 1t c 7 43 y 6 1m z 7 d 8
disciplin 3 10 19 h 9 1c b p u e e 1 7 m 2i 6 9 m q 6 g 1w j 8 o 3a a
distinguish 4 q e 1 a 2s e 3h 1z 9 1n m 1t 1 5 18 2n 3 11 h g
dreari v 9 6 8 5 2 6 18 t b j 3 p 3p b x 2 2 y o x 24 17 b
encourag e 1g 3 17 4b z 1d 1h k 6 w 16 8 5r d
expect d j b 3 j 19 5 1 3 t 2q 2 2u 3l 16 1j 21 a z d
hustl 2 8 f 2 3 r d 10 u 2 1q 1 6 r k e 5 z o 7 1r s k 1q p 1n s w l g
impulsiv 1 i 1y 2c s 1f 2 14 3 3j 1e 40 j 10 z
incis 0 1 1 1 1 1 1 f 11 e i 5 e 18 u k 6 1a b y 3 f c 7 12 n 1 w 5 b 6 q s 6 b i r i e 7 1h q 4 m
jerk 1 9 s 4 s m 4 14 2q y 3d d 1b 1v f 1v 2 v 27 g
label 4 3 7 1 7 2 2 3 c 7 1 j b 1d c e 1o r 1 1 2x 1g x 8 1c b 11 u 11 1 1h k 18 d 3
nasti 12 m 27 v t 2d h r p o b s s o 2 q l t 7 2b 1g
postur 7 5 3 w 2 k 5 1x 5 k 1 20 5 x 1i 2g u k 1g g 37 s c
restor 1k d 4 13 2o 7 20 1t 26 q 1c l 39 1j h i
riot j 26 1t 2z 6 l g 4 3u 18 2b d 5 1y 3 u m 2
rotat 2 6 a 2 d k 3 x f 4 4 2 b 3 y 3 2z f 7 2 6 a 14 z 4 r 1 1 27 k l a n 1q k l
scal 4 2 7 7 1o d b 4 h 3 11 2e 5 o 7 c 1 2j c f d 1g 6 a 1x 5 y 5 5 i 8 1c l 15
seizur h 6 f 14 d a w g 9 i 47 1c 11 11 8 22 r 1z 9 8 1k
slic 0 3 2 4 8 1j f 3 s d e 12 2p 1l 2e 3 5 2a 1s a 9 1 8 1g y 4 i 15
stun z 3 6 2 a 3 b f 1 x p 8 i 2 b m m 4 48 j 2a i 2s 1u g n r
suit e 5 i 4 c a p d 1h f 2 n 19 3 11 3 a 2e 3 6 m 9 3f z 1y 3 x 1l
wreck 3 i e g 14 6 1 j 4 1f 9 b 3 w h 4s 2e 2k 1x 13
access 1 h w 5 1 o 4 1 g 8 3 3 t 2y i 7 o p 1v 13 10 9 9 20 1k h 14 x 1h
ascend 1 1 1h 1 x 7 c 1 3 2 b 1o 1 f 21 d 7 2 3 3 a 2z 10 1 s 5 u h 4 1g h 2 r h 1z 6 l
assembl i g 5 2 2 l 1a c 5 b c a 5 6 3 g g 2 9 3 2k 6 s 18 4 b 2 r u b 9 1r 2 1 l 8 1 3s
board 1f j h 2z 47 2x 5r r
chunk 0 1 6 2 8 k 5 1 t f 5 4 m 4 5 i 23 11 n 3z 3 5 18 15 1p 5 e 2 22 n f 1a
commiss e 3 q 9 z 1m 1r 1z 9 1h b i e 1y 3f 8 25 2 p 1v 8
counterfeit 8 7 1a c 1 2a 8 1f 3 7 4 1t v 1j 2f 4 1f 1 g 1b 1h k 1z
equal 9 m r f f w c o i 15 3 1g l 3 j 9 q w 3y 1 38 2g 13
faciliti 1d 1g 1c 19 3k 1n 17 76 e
fresh 9u 1e 25 36 1b 17 14 9
impos e p 7 b 8 k 1 1h 1n 20 1m 37 5 e 14 o 1h t o 10 8
languid v 9 6 6 7 1a 25 5 h c 2k y 17 r 7 8 a 1 1n c 60
lodg 2 9 b 5 4 6 a 4 c 1o 5 1h d d 12 s d z 17 v 12 17 1l o n 2u 29 5
maintain 2 s 2 38 1a 1b v g 4 1s 1b 1u 9 17 1y 4 f w h 5 u 3 13 7
notic 4 8 k d v 20 d 8 1w 1f 1 14 u 3a 2l 2m h 1n
paddl a c 6 5 k d 4 m 1 6 s 8 c x y k d l y 2m 1 5 c o 1z 1j 8 y a 14 l 1o
reform 3 1g e k c b 2a n b 1i c j 1t 26 l 42 16 k 1 1g d
resign 1 1f 7 1s 1 11 h 9 12 d 18 a j 38 i 7 38 5n
revolt s a 6 g 27 1o 26 7 h r p i h p v i 6 s c 14 b 1s 1t i 17 3
seem 8 4 3 1 p 6 2 d 7 4 1 15 r w c t 7 o 2f d 2x k 1g g v 13 18 25 k g
system 7 6 3 6 7 7 c 1 j q 8 6 7 b h b 6 q r u j h o t c 2 18 a 1 4 3 1j 2f g 7 a l 1e 1c k
thump 0 5 5 n 1 1 7 2 4 5 18 9 1 a 1 9 4 5 2d c e g a z 5 d 1 1 j g w 11 g 1c 10 d a h p 1e 9 11
tight c e 1 7 1 g 7 k 1 13 k k 1o z 7 1a k 3 g 15 l l x 14 e k h 22 1i n 1
allot 0 9 2 6 1n 6 5 h 15 y t 5 5 l 11 4 c 1d 1d x g 13 22 l 3 1 5 p 13 32 8 1
chink 0 1 2 2 1 l 7 o w j e t 1 u 39 3 f j 1q 11 6 11 y b 19 w 7 e 1t 4 1j z
clutch 1 8 8 a a 2 x 6 14 f g 1f d 7 y t c k n 1j u 15 2s i 6 4 28 2b 9
column o 2w 1y 8 6 4v 9 m 1t 1u 1 1j
concept c 1 3 d 3 f i 3 6 s d b m k 1 18 9 o g 19 i 7 1x 7 1j 9 62 4 8 1c u
curtain 1 1p 1n 4 10 11 l 12 t 4 k a 19 4 4u 1v 3 8 1 18 c n
enlarg 1e 5 1 o 4 1 r w n 2b i 7 c 6 6 1g 14 11 2 p e 6 3 6 a c 1e 1 m x 1l 1b 18
evidens 4 8 i k b d 2 o 16 d 1 5 r 2t w 8 k 7 3 2 c 2d j 17 14 1 16 1z 7 8 2d
exquisit a 1l i 1 h 22 14 17 p 1q a 1 1f y 6 3 k 3a 1f r
fight 3i 10 c 4 e v 1a w 1j f 2b 18 z 1c i g d 22 4 k q
fleet 1 6 3 r f 2e c n y d 1z 12 u 1n w 1q 1t 8 x 8 u 2g 1
hurri 1 1 8 d 2 h 2o 1q 1 1h f u 3 w 1o 3a p z 2 7 11 11 m 1v
hurtl 1 1 5 3 d 2 2 8 7 2 d 3 a m 3 1 a u 2 1q 1 w 1 k 9 6 4 z v 1r s 20 e l 11 m 2 1 p 1h g h g i 3 1b
knock 0 5 5 o 1 7 2 9 18 9 1 a 1 9 4 5 1u a f 6 e g a z i 1 k g 1x 1y u d a h p 2 1c 4 5 11 2g e
mutil 0 2 1 2 1 d 2 e 11 i 5 20 g 1 b 4 3 7 3 1i r 11 7 12 n i f g 17 7 a 6 t k 7 i a 8 1k u 1 l x a
object 18 40 k b 2 2 y k w 13 1h 1p 1a 1a 5 1r t 1c 7 c f 19
prohibit 6 35 4 1h 17 5 8 p 4 1c 5 20 4e 8 1s 6 k 9 g u 10
representativ 21 1 2a 1n 3 4 20 d 1i j 2v 13 1 28 10 3j 1
rumbl x 9 1m v d i 1n 6 8 y 1b j 5 36 6 13 t 1 5 k 19 p 4 j 41
shy 1 2n 28 3r 21 3o 2a 2s 1 b g l h v
slam 0 5 5 o 1 7 2 9 18 9 1 a 1 9 4 5 1u a l e g a z h 1 1 k g 1x 1y s 2 c 1 a j n 2 1c 4 16 3 2d e 1
threaten 17 b 15 f 5 18 b m 3 g x f m 3 1b u 11 2f 5 f 15 g g g 20 q 1d 2
tickl y 8 o v e 2 1s 1 4 p 1 1k l 1q 4 7 p l 16 3 40 5 r j
trough 0 1 4 k 8 n g 11 5 11 2 3c u y 5 36 n 11 8 21 a 1 27 n
aspir 6 7 g 5 s l h g 7 e b k 7 2k n 19 1u n 38 21 3m
desir 1 c g w 4 i k c 1 1g b 6 c g 25 1o 1f n 6u z q c 1s
dip 0 f 2r t 8 y 1z j 19 6 1b r 38 2n 1s 1f z 19
equivalent 21 2 1i r i 15 3 4 3 1h g d 6 9 l 11 20 10 y 1 i 2q e 22 13 1 x
exclud 0 7 15 1y c 3 1k u 4 12 11 b 10 18 11 3p 13 d k b 9 g 3o
extrem 14 2 15 7 u 4 3l 1u 9 1i 1a 14 40 3 1c 8 1e 1w
flight 2 1i 1g 1 3 2 a 25 21 d 9 2 e b 1z 42 3 2k 11 2h x
fus 0 2 g p l 1m g c l j g 2 c c 11 22 m u 13 35 t u w 14 1m q
intrigu i b 11 2 l e a d 11 e 1 2c n 1q 3 8 b 1d v e 3m 5i e
lax 6 6 8 b f v 4 f 9 i 8 1f b b y 2 i 2 27 2g 1s 5u
lessen 0 1n w n g l v 5 9 k 1 7 2 19 x w 1n o 7 1s 7 4 3 2z 18 k o 4 x 1 20
plug e d a 2 5 g w v 3q f i 1 2t 1 11 c 1g o 2w
racket j 9 14 1m 5 6 p 1 1m 6 u c x e v 11 1y 9 z 2b 17 n 4a e
satisfi 1 1q 6 h y 1l 1 b 1d w 8 36 1c 4 5 3 3g f 56 s a
sidl m b k 3 10 1 3 3 q 2 k x 5 1 1c y 1 3i 1 1 5 c o 1f k r s s e 5 5 1p 1d z e y
stain 0 4 2 4 5 7 p 1 c j r s 9 g m m 14 c 1 18 3 h 18 9 r f i 3 b 6 16 17 h 29 4t
ston 14 95 a 2v 1h 1i 5h
tru b k w k 5 2j 9 1e 7 4 t 17 1 q m 8 e h q 12 1b
void 0 1 2 2 1 1g w j 18 y 35 i j 1b f 11 17 y b 19 w 7 4 23 4 y l 12
wrap 11 2 33 f 25 9 a p 5 22 1l q g 1j e a 1 1 s m f 1w n w 1j
assemb 7 y 2 l k a g s m b 11 k 38 1a f 1d 4 8 2c 7 m 1 5 25 s 23
ball 17 4l w h 23 y s 1o 3n 25 2v 1i 8
dol 0 9 8 1n 2 4 5 1m 2m 11 4 c 30 n 1j 2r 5 n 47 8 1 i
grant m a x 4 7 3 3 1u d x 18 1 e n g t 3a 13 2w 25 2c 14 1a
hollow 5 1 p 9 6 d 29 d k 3u 1w 1m 16 11 21 b 34 t 1t j
install 1g a y d s 18 8 23 m p u 1d 1x 3a s 4j i 17
interchang 1 h 1m 4 t 2 39 1u j u 9 1f 11 q e 7 z 2p 3x
numb 0 h n 6 6 7 8 b 1w 12 3 2c 1h c 6 11 g o 8 a 1v 1i 2b 2n l e 6 14
outrag 0 12 g s d 2 2 1o b m 3 g 8 p f m 3 1e 1s 1a 15 5 f 2 1j g 8 8 7 d 1g q m 2i
pit 5 1 2 2a e 4 l m 1 1 b h 1c 1z u 11 u 2 1f 1u m 1r 4i 17 p
relief 7 y s 4 2b 1n 3 x 17 13 1b 2h z i 1 38 2v o 1 g h a
restraint 6 1f u w 2 11 7 b 16 13 4 1e 2o 2p 1c 10 y 2a 1 6 2g
revel u e c r u 4 2n 25 1f 9 c 2q 1 37 2r 38
scandalous 12 m h 1q v t c 21 h r 3 m o b 1k o 2 q l t 7 3r 1p
servic 9y a 4 c 3o 1n 59 1
span 9 9 g 9 l g d b i 7 l f 6 3 g g 18 1 3z d 1 k 10 b 20 k 1 13 5 2s 1e
swip 0 5 5 p 7 2 9 p j 9 1 a 1 9 6 2s 7 7 g a v 4 h 1 1 k g u 11 2 o b 9 1k d a 16 1d 1 4 16 2g f 7
uncertain 3 2e g 49 13 y 3z 40 3 g 10 p a 11
alli i l 4 k 1 1t l l 3 g g e 2 2d 8 7 l h 22 1i 5 1c 6 2q 8 22 z 1c 4
angl 8 4 1 2 1 d c 6 2 1 c 6 23 h q 10 k k 3 i u k d 4 6 11 c g 16 11 1y 2b x 2l 1 z
bluff f 18 2w 80 k 1g g 5v t
bow 8 15 17 z 4 5 g c l 8 r 9 5 8 n 1 v s 1o 8 1 2k 41 j p k
branch 2 5 j 7z 1a 2a 9 13 1c u 12 14 15 1d d
bundl 2 8 c b 4 g 13 7 s b 9 3 f f k 1 x k e 3k 6 c o a 1p s 8 j a w a 1p 1v v j r 5
characteristic 0 4 3 2 7 6 e 5 4 2 1 k 6 5 f d 10 b 2 3 1 3 1e 9 l 1o 4 7 j 17 e a x 3p h l 1e 1w 1m k
comb 3 7 n 2 l e f 2l 19 1a 21 e f 1e x 2 s e 4 v 1s 2 2v 4 4 g q 14 9 5
concentr b d 3 5 5 9 w 3 1l a a b 3d 3 2h j 2 2q t 1m 37 37
confront a e 4 f 1j h h 14 2 4 19 4 h b m 3 2j 13 6 1a 2p 2v 18 o
disguiz 8 4 3 b 1c 2i m 17 2j 19 4 1h t k 1g c 4 1b z 1n l 1d t 3 15 3 l
dismal v 9 6 8 5 2 6 18 t b m p 3p 18 2 2 y o x 3b b 3x 2i
fantastic 4 14 l 3q 4 2a 3o 32 2a 15 1m 1z
feed 3 25 4n 3l b 5o 4s 1l
frustr 6 4 e 4 1y j 6 1d 4 1f h b 3 3 3a v 6 1a 3n l 8 2h 2g 1j
grat 0 5 3 9 7 b j d 5 6 h 12 8 5 1 2 i 10 6 5 1g f c o 1a 2 6 r 2 f 16 s a 1w 2q i y
instruct c 2 3 1n 1u 6 7 6 k 7 2s 1 14 u d 1 u 22 3 28 1o 18 h 1m z g
moment 4 1 k 7 d c 5 7 v 16 z 2f 1f c c g 25 2a 7 1r 8 r f 2d
net 35 g a 1s b 1t g 1l d i a 2u 3p 2r 3p
ordinari e a 18 1o c 1f n o 3 1 3 5a 1c r 44 k 1o a
phoni 8 7 1a c 2b 8 1f 3 7 4 1t 2e 2f 4 1f 1 g 1b 1h k 2z 1 x a r
plenti 1z g z l s 1x z l a 6 16 3d 22 m b 17 18 3 28
qualiti 0 4 3 9 6 e 5 4 2 1 1 u f d 10 b 2 3 1 3 1e u 1o b j m l 5 9 a 4m h l 3a d 19 1z
shameful 12 m h 1q v t c 21 b 6 r 3 m o b 1k o 2 q l t 7 3r 1p 2j
sleep 1 u 9 6 d 1 1p 14 11 l 2j 23 r f 56 r 9 h z o 1a h
tens 6 6 8 6 2 3 f 8 4 j 4 f 9 i c 6 11 q q u 4 22 1 w f 16 4r 61
wear 2 1 g 7 k 3 n 9 a n e 12 u e 1q 19 t 11 10 1 2 23 16 y 11 1f e o 3a
whit h e 9 j d 6 r f 9 b x 42 29 c 7 3l 37 m 40
annoy s i 8 c 1x 6 8 i 1b g 10 f c 2 7 1d l y 14 1n 1 l 1u 1w 3k
appeal 1u 11 a o y 6 30 1q b n 1w 3 3x w o 31 x e a
bloat q 1 a d 5 1 o 4 1 r o 2 1 5 1m 12 a k 1k 2u d 7 l 6 3 g c c 13 5x j 8
chalk 0 4 2 4 5 7 7 5 b 2 1 a f 6 r m 6 1b h 5 y 6 c 19 3 4 7 6 18 1f i 3 b 6 16 8 z d 4 t 17 6 r 4i
consum 1 13 1f 7 g 7 19 6 4 k u i 15 1f m 1p 26 4 32 18 8 c o 1o 1m 1i
cram 2 c 6 5 2 a 9 b d 1 a p u 2 1q 2 w k j x 2 9 9 d 1k 7 s e 1y 4 1k e 8 s 1x a 15 1f p x m
devil 32 13 17 d p 1f c 1m q 1x 1g 7 2g 7s
disturbanc 1 i 9 q c 1t 4 r 2o 6 5 q 7 10 2d v 7 11 t g 12 p 42 16 p 1f
docket 0 6 g b 1 b y 1d s 16 13 6 1z 12 17 42 a a n 1d o 3 2g 3k
enormous 12 m 5 1n f 1o 2u r p o b 1k o 2 q l t 7 10 2a h 1p w v s s
fals 1p 46 4 e u 3 3 3q 9 1r 14 c g 1b n 1e 2z d 26 8
gasp l l t t h r m v y 4 w 1d j 3 2a x 7 1 x 4 1 j a 1 p 1n f 13 3q 6
glar a 5 6 2 f 6 r 1w 1g 6 y 1b a 29 1s k 1v 8 k 56
gloss 8 7 3k 2e r 1s 1h 26 k e q c g 3 18 2 35 1d t u d x
growl x 9 u s 18 5 1t 7 e 29 1 i 5 3c 13 9 k 1 p r i t 2n 26 2b
heinous 12 m h 1q v s 1 c 21 h r 3 m o b 1k o 2 m 4 l t 7 2b 1g 1p t 1q s e
hiss 16 s u 18 25 e 29 j 5 3c 5 2 5 r t 1 p 13 z 2n 26 2b 3
horribl 12 2 k 27 1n 1 2d h r p o b p v o 2 q l f e 2 5 3r 1p t 3 1n s e 6
inscrib 0 2 2 7 b 5 7 3 8 2 g 9 1 1j 6 1b h 5 y 8 1f i 7 17 1x 1y l r a n 1d r 1j 1l 2w 5
insinu e 17 5 7 21 z 3u 9 10 1 1z 2a 7 1z r f 2d 3z
neat 0 5 5 p b j 2 i 1 x 2 1q 1 7 j 7 7 o 1 1y 3 46 12 q 45 20 y
outfit 7 u f 24 a c 2 1i e 1z 1w s v 4 s 3j 8 k 5 2e 1q a e 4 7 13
pickl 1 a 1 f 1 7 4 g h 6 23 2g b 6 p c b k c 2d 12 y k c 8 t o c 28 1v 3 w 3 2n
pop 5 5 1 c b 1r a k 4 5 1u 5 k 6 7 n 7 6g 1 t d 6k f
promiz 13 o c 4 n i 10 2s b b 28 3 9 11 2m 6h 8 1 1p
provis 9 2 2 22 6 h 3 9 1d n 1m 25 p x v r u 22 1 l b 3f 3h s 8
readiness 1d 2s 4t 1a d 17 34 42 n o 13
shriek y 8 p x h k 7 2 23 5 1 8 1y b 8 b 5 t 1f 14 13 t 1 5 e 6 22 2 4r 2b 1 2 2
skip 0 2 k b 6 e h m 1 6 s k x 1i y v 2i 7 6 c o 1z 1j 16 a 1p 2q 1a i b
trial 6 5 2 2p g 9 w 7 3b 10 d 19 3a a h i s 3n h
tub u 4 l g 17 3d i 36 k 27 38 4x 2i
uniform 2 2 5 9 d 18 r u 1m 1n n j v l 5 e 1o 4p 1v 31 17
wick 1o h 4 2h e f 6 6 21 1b q v 1j 1h l 3g 30 2j s k
withdrawal 1g 20 x 1p 17 11 6 5 2 23 41 4u
bloodi 0 2 1 2 1 f 5 p l n 1f 11 9 h 5 15 b z t 7 1p x g 12 s 4 p 10 9 s 1a 2 s 1 l 27
condens 0 1m 1o f p 1g 1e n a b p 7 9 28 1 14 3 w 2 r 1m 13 4 20 46
dat 1 13 3 26 1 g x j g 2 c 2k 3y u 1r 12 s 1b 2 2s 3 1d d 1
disagre 3 4a l 9 w 4 1i w 1b f 13 45 6 y c 23 k w 1i 6 1k 1g
dispers 1 2 w h s y g r 4 s 14 d y l 1 2g 2g 4 4 4b 1d j 40
empti v 9 6 d 29 q 7 2o 32 1m 19 3a 3x 2c 6 p
enchant 1u 5 w a 16 h 4 1 30 1q b 2j 6 o e y 1u 1f 21 22 e a 1n 3
flip 1 6 3 w 1e 4 bo f 1v 34 g l h v 7 3 10 6
grand 1j a k 1 34 1x 1p 3j i 1h 18 5 4 2h 20 u
growth 12 c 5 1 o 4 1 6 l w 2y i 7 c c 24 g l i r i 9 m 1e 2 l x h 9 v 1b 13 5 t
hint 4 3 3 j g 1q 4 n 8 6 8 2s 1m 6 t 7 4 1 f 3g c 1c 1n 1j 38
leaden v 9 6 b 2 1a o b x 4p 11 x 7 8 a x 26 15 b 3h g u 1o 3 m d 3 14
mask 8 7 5y 3 1i y 19 4 q 24 20 17 o b 1l n z 1g q c t v
merg i g 9 l 1m g c f 6 j g 2 c 1d 17 v 1b 4 d r u b 9 1r 1n w 4w s 3 1s
oblig e p i c 3h 1m 14 1u c e w r 1m 3n 3u 1e l 1k
obstin b 1y 2 22 m q i 1d 5 d 1 27 1 i 3 1k 1r 26 1g 7 4 24 2i
persecut 1 i z 15 14 c 2 a 8 d c 3 g 3 g e f m c 1d 9 l q 2f 5 f 1l g f 1 20 q l 2j v 12 6 n
persuas 4 3 8 7 4 3 c 7 1 8 5 7 21 c n 1u 20 2d w 9 21 7 g 1c 7 c u b 3 1z 3 d d 2t d u
pleas 1u 3 h d 4 h 1l 1 1o 1b y 12 1 1m x 3 2x e 5 5l e e a 5 2l 8
retre 36 a 1d c 2 33 d 30 5c 18 18 r z 15 7 c a 23
rig b 2 o e 1e 9 g y 2u 3 19 14 20 15 6 2u o 2t 10 10 e x 27
signal 4 d r 1 v z 1t 1n 20 7 1a 1 o 4 e 25 s d 1i 4l 33 a 1k
sparkl a 7 j v 4 3s o 1w 15 s 2d 2 5 1 b 2s 2o g n r n 3o
squash d i 2 2 10 33 9 1y a 1a n 8 f 3s j b 1 t 4k 4m
stem 2f 5c 2b y 19 2b d c 4m 3 1w 1r 5 1d
sweet r 1n d 4 h 1l r 49 2n 4t 1o 1d 2e 1i 1f
sympathi 1 h 1a 5 6 s 2f 1d 7 5 y 2o q m 11 l 1x 2h 12 1b c
wallop 0 5 5 n 2 7 2 4 5 17 1 9 1 a 1 9 4 5 22 n e g 19 5 d 1 k g 1x g 2c d r k 7 1c 8 1 11 2a 6 f 7 14
wav 8 2 k 3 h 3 3 5 9 4 b b 4 v 1l 4h c c c i h 10 2w 1z 17 f l 28 g 1a
whimsical 8 9 20 5s 3c 1l 1i 11 1h j 10 z 11 2r d 20
achiev 9 5 a q c 6 p g 6 2 4 7 c 1d p j 3 5 1 9 s 1c 5 f n 1f u 7 1 31 2i k b 1d a 38
diminish 0 1n w n g l m e 9 k 1 7 2 y b x w 2b 7 1s 7 4 3 1c 1n 18 k o 4 y 28 h 17
dizzi 2h 5s 11 3n 9 8 1h 2b j d i 5 z 11 2r 2k
endur 1 1 9 14 u v 2l 2 v 8 q 7 c 2t 2e 35 m 3i y 19 1h 1f
fail 3 1v c 9 7 7 9 1g 7 3 k g 28 18 q m z 13 13 36 3 l 27
flurri s p d 4 1p 4 r 13 1 s s b q 7 10 1k h c 12 2a 12 p i 47 j 2e
gentl 3 38 1r m c m x 11 1y 1d a 1 1 1y 3n 3n
idiosyncrasi 0 4 3 1 1 7 6 4 f 4 2 1 1 j 6 5 s 1b 2 3 4 1 4 h 1 r 9 l 1o 4 7 j 17 e a 3s u h l 2a 36 1f g 1p
insan 5 2y 63 4 2b 1c 9 8 2b 2d 81
leav 0 1 2h y x 4 q 33 d 9w 32 10 2l k
mount 1 1 1c 5 1 o 4 1 n 1 3 2 u 1l 1d i 6 1 c 9 3 d 27 13 19 9 m y g 1k n 3 v v w s 1 s o 2v
react c k f 2t k 1 25 r 4 23 j 3 1u b b 1a 1f 3r c 18 s 9 b
squeal y 8 z n h k 7 25 6 2 6 29 j 5 3c k j t 1 5 k 22 2 4r 2b 3 2 b
stori 8 1 4 2 e l i 14 z 17 24 l u 11 6 1d g 16 11 51 4l
substanc 9 6 l l 5 p z 2o n x 2 26 1 5 e h x 1x 21 1h 6 7 2 8 1 r
suppress 3 3 t o 1s 1h 14 7 1 11 a 1t 1b 36 l c 2k 2h q 1q c 6 35 8
symbol 4 5 4 3 16 a 5 1 16 14 w r 3 4 f 1l 1y g 27 15 m 1 28 10 24 1f 1 x a r s
talk i 1m l e 39 4v 11 14 7 z 3w 1b 3g s
thrust 0 1 1 5 3 4 b 2 6 9 2 7 6 d 10 6 o 2 1q y 7 d 9 a z 7 o 1r m 6 2 2c 28 s v 12 q p 1f 2b
toast l 1e 8 v 2f y 2w 3 30 7 8 11 k u r r 6l 14 5
toss 1 2 4 3 n 2 7 b 3 e f 7 4 7f 2e 1v f 1p 6 x o 1j g l h v 7 13 b 1q k 1
trumpet y 8 1m h 6 l 2b 8 29 j 5 s 1g z 5 y 5 t 1 5 h 3 l 1h 2 4r 2b 3 2 b 1d
announc c i 1a 4 23 6 3j 1 14 r 3 18 22 3 28 2w a 7 2k 1 g 1z
arch 0 o 5 12 3n e 10 e 17 k 7d 2d p 2e 11
bath 1z f s r 3q 1f 14 1 29 5a 2a 53
black 1o h 22 j t c 21 1b 1l p 3p 5f 8 1j 10 g c k h
carv 4 1 b 6 c 7 4 2 p i 12 w 12 5 9 2j b n 9 y 40 1o d b p r r 1x 1e 1y 5 a
chamber v 8 36 m 33 5 55 1l b 3a 1z p 5 9 1i 1 m
cloak f 1h j 24 1x p t y 19 3 1 2u 20 8 1n b 1l j 4 z 1g 12 t v x
condemn w m t 8 4 2 1 1p d k 3 g x f m 7 2 30 n 1s 5 f 1l g g 1x 3 q 2 1t 11 8 v 16 1a
crawl r a 1d 1g 9 x 2 k e b 7 z 13 2f 2 u a 1 1z 1j 16 4l 1e 1l 1t i
disappoint a e 1h l j 2u 4 4 1e w 2s 1w f 2t l y 46 1p s n
dispatch c 1s 19 14 s c i 1y 14 u o b 2b 5o 8 q 1n g 4 3z m
dot 0 4 2 3 1 7 5 p 1 o 6 1 r s g 1h 14 c 19 3 1p 10 f i 3 b 6 16 17 h 7f 7 17 4
encompass 2 g 2 e 5 4 l 1m s f 6 j g 19 14 2v d r u b 18 p 3 2j 2n t 1g c g 26 18
flaki 8 26 2n 38 11 2b 1c h 2b 20 d 1m 45 1l m 3 6
goug 0 5 6 6 4 4 9 h l y 8 w 7 1k 1s r 3 l d 5 21 b l t j t 2c 14 s 3 8 1n 12 m 4d
grow n i 2 d o 5 9 g 2 w g 17 e b m 11 1n 2l 10 23 t 1 32 q 21 12 1c
hik 1e 5 1 o 4 1 r w 2y i 7 o 2k 6 v 2 8 h 1 j 3 6 a c 1e 1 n w 1l 4 11 1e t 2e 15 v
imprint 0 2 2 2 4 1 b p 1 v e d s 2 f r p 14 2 a 19 3 b 7 17 v k i 3 b 6 16 17 h s 34 25 1e 1i 5 a 27
inconsistent 3 g 1y 17 2j 5 1d h 3 22 s b 1s 8 9 k 2z j s 8 w 3 w 5 2r 2k 3
infamous 12 m h 1q v t c 1c p h r 3 m o b 1k o 2 q l t 7 2b 1g 1p t 1q s e 6 2 f 1l
infiltr e 1 a j r t 2s 1 2s n 2 4w 2y b 1a 1a 1d a 3e 1x
intelligens c 1s 2d 7 1 3c 14 u f 1e 1c 5 3 5l d 22 6 d 3 1z 12 1o a
lurch 8 e b k h m 1 3 3 s k x 1i y 3k 1 5 c o 1z m x s e a f o m x g 1d 1a t 1f x 1 m
magnifi 1e 5 p 4 1 2a 38 a 1m h 1o 2 p e 9 g c 1f i 5y n 1p 2 14 17 h
murmur 16 1m 18 5 1t 7 e 29 j 5 3c 13 9 k 1 5 k r 1b 4t 2b 3 2 b 1d 9 a
oper 2 7 4 c s 14 g 7 1 17 17 x q h 1c 5 i 8 c 2 c 11 u 5o 4g v 23 6 a b
pac 9 d b k 13 1 6 s k x 1i g i 2f 15 1 5 6 6 o 1z 1j 3 13 a 1p j 27 1a l 8 1f 28
percentag 0 9 8 1y 1g 6 30 q 1 20 2 t l j 4a s 3t e 8 1 i 1a 3 v
persistent 9 2 k 1g 1d c z q 1d i j 1l m m 1f 2j 1l 4w y h 2e i i
predica 1 6 4 d 2 1 1 b x 6 1l i e 22 b 6 p a 2 17 1 9 23 1u 6 k c a r 3 l h 36 g d 2 z 1s v f 7
prob 9 22 a l 11 2r n 2a 15 c 1i l 2c 3l 2 8 3 3p 1o 2b
ration 0 6 3 8 k 1e 3 t 3 n q 5 18 1o 22 1x m u 22 m 6 5 2i p 1n 7 1 1 i 2 e u 9 s w 2g
spring 13 g 1 21 8 3n v 2i 6 6 n 1o m y 3l v 10 p 3w 1a e
stag 2l b 4 l n t 1j 34 1d 1h 1u 2j 4c 21 2x 6
tricki 0 t 12 e 2v l 17 b 3 3 14 q m 4 1f z 22 21 1f 6q m 1j
whin 16 p a n 11 7 2 3 20 5 9 1y b 8 b 5 3c 13 9 k 1 5 k r 1b 2 4r 2b 3 2 b 1d 9 p
wobbl m b 5 f h m 4 3 s 9 b x 1i y 3d 7 6 c o 1z m x s e a f 1a 1v 3 s 1a t 1f y m o 4
accordanc 1s 9 2 1 r c 27 19 17 1p z 1f 11 l 1g 2 34 u 1b 2s 2v
assert 5 p f 1v 10 7 e c 2z 11 v 1b 7 u 47 21 i g 23 56
assimil 9 2 7 1a o d c j 16 k c x b u 2 14 1k 1k 1 o 5 28 2m 4w 2y 1f 8
backward 1g 1q 5 4 7 1a b e h 6 4 4 p 4 a 3 m f 1 1v 1m 2v i 3x 1q
breach 0 1 2 2 1 1g o 8 9 a 18 u s 21 g i j 1q w 5 17 s 6 b 19 p 7 7 6 21 4 k 1 2 w 12 15 a
cackl x 9 u s 11 7 2j 29 1 i 5 3c 13 t 1 p 18 1 t 4t 2b 3 2 b 1d 9 p b
cun 0 5 o k g 2 2a 2r e 3 14 h 1n r 52 2k 3 2b 37 a 6 1p x
deplorabl 12 g 6 1 6 18 s c j s 1 2u r p m 2 b 1k o 2 q l t 7 3r 1h 8 2j g c e 6 2 2g
dwindl 1 29 9 n 5 4 1e e 9 u 20 c 1 p q 1l 26 4 1 31 5 o f k o f 2v 1i 6 y f c 3
exposit 9 3 4 a j 5 o z 10 u d 1c 1i 17 g o 2w 3i 2 m 5 16 f k 3m m
format 0 7 6 3 6 7 c 6 2 f k a 8 8 18 6 1h f 8 18 1s 2 18 f 1h 2k 7 g 6 1 3 1z 10 2i 3 18 43
genius 7 f e c 1a 1d b 6 1h u o 10 2f a 20 2m h l 1z 1b 1a c 1z g 35
loop 8 c t 17 z 4 5 g 15 r e 8 n 1 1n 1w 1 q 1u x 4c k w 3d
negativ o 3p 1u 1i w 1q d q 2t 1c 6 2b n 58 1f
nudg 2 n 2 u d 10 5 p 2 3 1 1m x 1 7 d j z 6 p l 1 6 i h m 6 26 4 2c s 1x q p 1f 2b e p b r
peculiar 4 4 81 8 1k l z g 3o 20 1z w 1o 1f 2d 10
poop a 4 b f 6 b 2 3 17 1 1o u 4 4 1n 27 18 q 7 8 5 5 20 5 i 6n 1r 26 6
reason 5 r 1f 1i b k k 2g e 2b 1 r n 1c 5 3i 19 1a f 26 5d
reviv 3 1u 4 g c 2l e 7 1v c 2c q 3d 2q j 18 b 1i p
scuffl m b k j k 7 s k x 1i y 1 2u p 6 c 7 h g 18 b o v z 7 a 1p 1d q n h 9 k t 2 1d 28 4 a
shroud 1f 51 x l o a 19 3 1 1h 16 5 22 2 6 m m f b 1l j 4 v 4 1g 12 t 1s 8 12
slap 0 5 5 o a n u 9 1 a e 5 1u a f 6 u 7 3 z 3g d m z u 1 13 p 2 1c 9 11 2g f 7 14 1h 12 l
slat 0 5 t e 3 j c f a o 5 e 1g a 1f 55 1i u 1v 1c a 3 o 20 7 x 7 k 1m 3s
tempt 1m 8 h k a 1s 8 2s 1q 4 7 s 1 1q 3 1o 28 1 5i e 3 7 1n 13 c
undertak 1 4 4 e 1g i g 6 1 1 2k r 2 2 7 h f 1c 5 q c 2 z e u 1e v 3j 17 3v 1k 5 j g 1b
badg 0 4 3 2 7 6 2 h 4 2 1 k 6 5 s 19 2 2 3 4 2 1l l 1s 7 j t e 1a s 10 28 12 1i 3y 1f g 11 o g 9
blur 4 1u z z j y 1e f 1v 6 29 27 r c d k 1m f 1t 37 6 m
buck 2 m 4a 19 b 23 2l t v 2p 3q 1f 1f 1l q n 1i 1j
casual 52 37 4x 8 9 2e 1o 7m
cluster r g 8 d k 12 5 b c l 3 g g 2 c y l 11 2a t 15 b 9 1r z 3 32 1v n t 2n b
compens w 1k 6 7 f g p 11 1 23 a 2 c 4 f 9 l 5 4 1l p 2g 83 7 d 21
complain e u 2x 13 k 6 7 2 6n 1a 1a r 27 1a 20 k 1k x 29 f b
conceiv d j 9 2 j 3 1c z c 17 17 4 3g 2d 1q 3u 1c 9 r u 1l 4o
contest o 2u 1c 1d 1a 2f f 13 18 8 10 z q 14 2z k q 14 1o 1e 8 2x
defe 6 4 e 4 1y n 1f 12 h h 3 8 g 3r 4 6 1a 2p d 16 9 2m 3t 5 1z 12
delay 6 l c 2c z i 4 2 15 1 x 4 b 5 4g 37 10 s 6 2h e 8 2x 36 1b
depriv 3 v e 1e w 6 p s 7 g 2p 2 26 2v g 37 l n 1h 5 55 2r
descend 1 1 1i 7 q 7 c 1 3 2 b 1o 1 f 21 d 7 2 6 a 2z 1y d h h 4 1g j o 3 h 1z 6 l 8 1c 4 8 2x l 1g
destruct z d 1b 3 2p g 8 s c p 2r x 2e 5 1j a 16 9 14 2o 12 12
downright b 9 a 1 7 2 2r 1g 2 1k t a v 4 5h 3z 8 e b 38 z 12
embodi g 2 c k b 3 a q g 14 w i g 2v o c c h 18 o 1 5 28 g g r z 10 f 21 s o 2y f 10 r
evapor 1 k 1n b n r p 7 n u 1r 8n c 1 3q 3g o g 2l
fenc r 1q 10 6o 3 22 2j 21 29 a t 7 1j 4 1o 35 1e 1 d
flash 5 5 2 9 2 1b u 2p y 20 q 2j x 26 2n 4n 2k 18 6 23
fray 0 2 1 2 1 f 5 p l n x d 5 g l 9 h 5 15 b 3 1c d 7 y 4 n n a g 7 18 9 6 t r i c 1q u 1 l x 1a 5 4 1f 8 b 10 30
grievous 12 8 8 6 1 6 18 s c x e 1 2u r p m 2 b 1k o 2 q l t 7 3r 1h 8 2j g c e 6 2 20 g p
mob 7 k a f c 1m g c 2 1w y l g 1w 1n b l 1x o 4 u 5 3 2f b 32 k 29 3n
perturb q 2 q c 6 1n 4 r 5 2j 6 t 2 7 10 1u j 12 1u g 12 p 3f 1t 24 a f 1b 1a
rar 4 8 w 11 5 j 3d 1n 20 1o 23 t 6 1c f j 34 j 20 19
rav j 2 24 1 q 1w t a d 20 i 1d 6 m 1e w 16 1n l t o g i m s 5 2
setup d 3 d c n 4 q 8 d b s 6 1h n q i r p c 2 4 14 b 4 3 1j 3 2j g a 1l e 10 c 26 7 14 4z
slink 8 e b k 13 1 6 s k x 1i y 1 3i 1 1 5 c 6 i 1z 1j 16 a 1o 1 1e 1c 1a t 1f 1u e 4 a k
speck 0 4 2 4 7 5 p 1 o 6 1 r s g 9 18 14 c 19 3 1p 10 f i 3 b 6 16 17 h 7f 7 17 4 2m 6 1a
test 6 3 2 1g k 17 1c 1 4 1u 1 3 20 y f m 29 a 6a 37 26 2f 14
travel 1 1 m 1 8 n k 4 9 4 6 9 1 3 2 4l 8 7 2 6 a 2d m 5 e 29 l 27 10 2q 8 20 5k
tread 0 4 5 4 7 2 b k 13 1 3 8 n 3 h x 1i h 5 c c j 1 k s 1b 1 1 6 b o 19 6 k 1j 4 12 1 a q y z 16 l 1a 28 28 4 1q
trib 4 3 8 7 4 3 8 4 7 1 3 z 1f c 4 1u n 17 5 1w 15 i n 9 2f 14 8 j 1 35 4 d d 19 1k 19 u 7 33
violent 0 h 2 1c e 9 y m 12 8 d 4 c 2c b 8 a 1c t 1l p 16 s 1g q 3 z 19 2g 1v 4m
wet a d 8f 8 3n h 4o 2f 12 4k 6 g b
abus 1i 6 z 2 1 1p x 3 g x f m 39 2f 5 f 2 4 1f g 8 8 1x 2 1 q a 2u v 2g 17
architectur 7 1 5 2 e c 9 i g a 8 8 x b 6 q 16 8 q l u v 2 4 6 y f g 11 5 11 1e 7 m 1 3 1z 10 3t j 2w o w 14
bed 3 6 1z 2 b f l l v d 1f 24 r 2d 3 31 1t 4e 4 3b 1n 15 1
bia 7 1 7 7 4 m 1 4 10 7 1b b a 4 h 1 7 k g d n 9 t 2f a 22 1q 1b 9 c 1p 8 d 14 62
caviti 0 1 2 2 1 1g w j 5 11 2 43 i j 1q 11 17 y 3 8 19 w 6 1 27 4 l y 12 m 3 g 6 5 4k
cordial l 19 5 f y 1q 9 6 a o 47 m 2 14 6 13 j p 1o 7 1e 24 2k 2x 7
dampen 0 6 4 1d b 1d 4 s 7 8 1e 7 1 v 6 a 1t 23 2e 3j 27 8 p 1 12 16 3d e 27 n
deduct 0 i p f 6 1u l k b 5 3 6 l 9 d 1t w 1z j 3 11 o b 1j 2h 12 b 9 r 7 28 38 5 3f
edema 12 c 5 1 o 4 1 6 l o 8 2y i 7 o 24 g l g 2 r 4 e 9 a c 1e 2 1i h 9 v q 1o 5 t 2e 15 v s
equip b 2 2g 9 21 b 1i 4 u o n 1d 9 z 1m 1y 1o 2e k 16 a 2f 13 4 t
estim 4 3 2 3 4 g f i i a 1j k 1 25 4 2x 1h 1 34 1a 2k z 2 y d 7 11 1j 2y 11 4 13
exagger 8 7 1e 1n 14 2 k d u 1i a 3r 14 q h v 18 3 n 4x n 17 r 2s
fill e 6 7 a y 1v 1k 8 2w 4 g s 15 1b 1f p q 12 s c 47 19 2 1m
flut 0 5 11 1m h r 2j 1w d j 2 3 28 14 13 p 4 1 p 1i k 1n 1n 12 h 5 26 3 2 b 1d 9 5 a a b 7
guess 4 1 4 7 c 4 x 20 b 2a g 4 8 11 1o 1k t 1j q 1a 2k z 2 b s 8 u 73 11
influens e b w 4 1 6 1 e n 27 f 37 1z 12 8 2a 26 p h 2d 3z 1q 2g 7
leak 0 1 2 2 1 1g w j 18 8 3v i 5 e 1q 11 17 y b 19 w 6 1 27 4 l y 12 15 6 4p 1n
miserabl 1o h 4 1m v s 1 o 1i 24 i 6 b p v q m 4 1l 2b 5 5z c k 37
model g 6 j 6 2 o 1p 7 j n 13 2d 13 3t 2s 1y 1 1q b 21 11 4p
parallel i 1a b 1i 3 16 g p 2k f l h 3k 1f 2 2w 8 22 3 11 c v z
plant b q q 1s 1i 1s 24 k 2k 7b 20 4 1o 1n 3 m b 3m 7
routin 2 g 2 2a 2 4 h 3 y 3 36 8 1n 15 v x w g 1f n 1q 3a 1 q 2c 3y 14
tactic 9 4 3 d k j l 4 9 d b h k 1e s l h s k 5 f 3 j w 7 d j b c 5b s k 1c u 7 s 4 6b
twit 5 e e 11 1v 1z r 2x 3c 7 2f 13 5 2n 32 14 4e g a
unstabl 1 i 1y 2c 3d 3 4x 40 j 10 z 11 1c 1f 2k 3 12
abnormal 5 3 2v 2s 21 d x 4 2b 1l 8 e 1x 20 d 1m 3o s 11 v 9 r 5 1 x
admir 1 v t 4 4 y 24 i 15 c z 1y d h 1y 1u 1d 2s 1p 1 24
assault 2 c 5 2 4 2 h d d r 1 8 u 2 1i 8 1 w 1 a a j z 8 n 1r s 4k 2 s 1x 9 m k 8 7 10 2b 25 o v d m a
attic h 3 1b 1i 4 m 18 j 7 7 2n q 9 2j r 4 y n 12 1n s m k 4k t 10 7
bent 7 1 4 a 4 9 d 1 2x a 4 h 1 r g 10 15 k 1s 3 7 1p 1i l 1b l 24 4o 1b 1d 1r 1f
blu 1o 1b 18 46 2f v q b 2k 2g 3 32
blueprint d 3 d q 3 a 5 1 s d 1 a 1q p 9 f p 19 p i e 11 7 1f 4 11 3 2s o 6 l 3 19 d 1t 7 4m 1t s v
chorus 9 7 a 1d 3w k 4 x g 1j 2e v r 1g 2 2j a4 9 21
communion i 1l 1 l 6 8 1o 1l 37 12 m q b 1b z 3f 4 d 2o 23 15 1e 9 l 16
contemptibl 12 m h 1q v s 1 2u r p o b 1k o 2 m 4 l t 7 2b 1g 1p t 1q s e 6 2 2g p 12 v
crat 11 2d 3 m 2l 1u 13 9 2j j c 1l g m b 1c 2 q m k 3i 25 35 1f g
criminal 1o h 2l t c 1c 6 j d y m z b 2p 9k s k h 1l g f 2f
dangl u 3 h 3 8 9 4 m 4 v p o 2 6 1g 1k g 11 c 5 7 c 16 v x 1x w 13 17 1 e 10 1t q 3b m 1 n e 15 3
discard 7 l o 20 6 16 f 2 o 2o 28 1k 2 34 13 d 14 g 1h 2j 2n 14
dream w b m y 1d r 2 1x 1m 29 77 f 1c 10 2f 2b 37
drum 0 5 5 n 2 i 18 9 1 a 1 9 a 2o 2 c g a z j d n 6 1r s 20 m 1 16 1 2n 2g f 7 14 4e 25
extent 0 4 5 4 7 1o c 1 3 8 i 8 f 1c 1m 5 o j 1 k s 17 11 1j 6 27 13 5 5 q t 14 16 2g 5t
fling 1 4 2 3 d j 1e 1 3 j 2e 8 3 z m 1m 59 g 5 11 o 27 x g l h u 1 7 11 2 1p c 15 2 1o 3
float 2 a b u 3 q 2 2 3 f 14 3m 1 1c 37 10 h 1d 3p 3q 2 n 3l 6
gimmick 1 7 1 4 2 e l i l 4 k d h k n 24 l u e k 3 6 d 10 g j n 11 8a h 4 r 1 2v 2y l
gracious w 1i h h 1q 9 q 2y y 1d x d 13 j 8m 2x 7 3k
harmoni 23 s t 1q 19 15 2 1p z 1f 1m 1i 27 8p 1r 1e 15 1
invit 1u 11 9 1 2 m 14 u 1l l h 19 4 1h 19 d 3n w 39 1d e a 17 g 13 21 x
jumbl s 10 6 b d 1s 1b p s b e c 17 2d b 31 x u f 3 5a 1u 14 m 2t
land 1r j b k 1w 1n 23 u 5 3z 21 13 2 6m 43
lineag 2 g 2 6 1p h 4 h 3 y 3 2z 4 a 1 2s 4 r n 1m 12 d n 1q a 21 h i 1 2n 2a 3d o
port 0 9 2 6 6 e 1e 5 15 c 3r 3z 28 22 s 47 8 1 i 2 18 3 1s 2i 4
protest 63 2 2 1i b l 1b 1b 1n 1a 1a 2p d z 7 20 k 1k 1k 12 b 9 f b 3 u
replac 3 19 p 1 1k 6 k 5 s n 3 3 7 1x h 2 13 s 9 3b e 1 2 36 s 1m q f 1 9 o a r s 2g 27
repulsiv 12 m 27 v t 2d h r p o b 1k o 2 q l t 7 3r 1p t 1q s e 6 2 2g p 12 1c
screwball 1 6 1 2c 4 1p 3w 3c 1s t 6 1d x 13 1z 2 1i 25 21 m l f 13 1x h
shower 1z 5 6 w 4h 1 k g 7i 2f 3 28 v 1b 10 11 1m
slipperi 0 t 12 m 4f b 3 3 14 q m 1j 52 85 25 x 9 25 c
sluggish v 9 6 6 7 1 3e 5 e f 2k 4 u 25 8 a 1 1z s 58 1a 6 13 i z 1d p o w d
snatch 0 h 1j 6 z 5 f c v 1g 6 6 1s 2h l c 4 1 p k 1j b 1i 1e 1d 1g 8 1 8 l 1m
splendid 18 l k 1 y 1r 41 15 2w 1h 1d 4 2h g n r n d l 1u s 8 m e 38
treat d 2 h d 1d 3 5 8 x 2 u 4a 4 m 1v 3 3h 25 2a 45 14 4 1g 7 18 1n
unqualifi b 9 a 1 7 2t 1g 2 1k t a v 4i t a 4l b 59 46
articul i 9 3 4 8 1 8 d c 8 8 q 4 s 5 a 6 j g 2a u 18 v 1 9 4 7 1e b b 1p r m 28 2e 28 26 1f
assumpt c k f 11 1s l 25 36 2o b 20 15 1u 1c 1d 18 4h 1d 1w
awesom 12 h 40 3l 2d 16 15 1e 3h h j 4v 8 p 1v
blunt 1n 1o 20 x 11 a 1t 17 w k 1u 1p 4z k 1o h d 2j e 2b q
breathless l f 4 q 5 2i b p a o h 11 1e 1b o 14 x x f 8 1v g y 1t b 1 3w 18 43
brew f l 7 s 13 5 5t 2 c 30 f 11 62 2g 48 5 i 5
channel 0 1 1 3 d g 23 6 41 25 57 2c 27 21 1a r 3m 2x
chant 16 s u 18 2j 29 j 5 2s k 13 t 1 p 22 4t 2b 3 2 b 1d 9 p b 7 1v a 7 2
climb 2 1h 1 x 7 c 1 3 2 b 1o 1 f 1v 6 d 7 2 3 3 a 2z 1t 5 h d h 4 1g j o 3 h e v q 6 l 8 1c 4 8 2x l 18 16 h
communiti 7 1u 2 s 3h 37 2e 1m 1g 29 p 8 u z c 5n 1r 2k d
compl 7 u f 25 9 c 1y 1g j v q b w r d j j j i z f l 8 1w 22 4 1q h z 1d 44 a m
court p 3t s 4x 8r 24 5q
craft t k j l 11 b c e 2r 1o p 3 j c 3 27 63 2e 1b 4 28 2v 23 m
creep 43 x 2 y b 7 z 13 2f 1 1 u a 1 1z 1d 6 16 3x o 1e 3e o 24 4 1u
deni o 4 z 1m 1f f w 4 12 1c 2t u 7 f 2p 13 d c s 1j 2l c 3b m 1l k 1 1r
deploy d o 17 m 8 2 2o 2 3 z w q z 1d 1 e h d 17 b 1p 6 h 1v 3w 3 6 1o 1q 1s v 14 t 1 p
differenti 4 p 1 f 2p 3u e 1j 7 5 4 1x 1j b 1o 2x 9 c j h g 2 4x 1o
disrupt 3 7 e 4 7 1k 7 1n f 1j 3 e b 3 1n 2l 6 1a 14 4h 2o 2n 5 l v j 1y u d
flop 3 2 t j 10 8 h h 5 9 1v l u 4i 25 u 1t h d k 8 k b s 6b 24 1 22
frenzi 1 i 9 12 z u r 4 e 2a 11 7 p b 21 c n 8 18 19 12 p n 21 1h 5 1n 1i 7 1q 2t 1o
generous w 13 3n 2v i 1n o 1a 4t 6p 41 2h
haggard j c 9 i 1 j d e j 5 b x 1c 2n i 25 1 7 21 1 16 d 1v o 5 28 44 1a 3j 8
incit e b 15 2t u 3 8 1n q 9 d 10 1h 2 i 8 e 1u 61 d 1r 1l b 2a v 1l 1n z
infect 8 6 14 6 z 1s 5 6 2 k 3 g 8 a f f m 3 36 2f 5 f 2 4 1f g 8 8 8 1s q 11 23 v 2g 17 1w l
invest j i c 12 e 9 2c g 2a 1i 8 1w 16 5 1s c s 11 3f 14 1h t g 1k 2h 1c 3 n
locat 1 a g a 7 j k u l 27 k 8 4 7 1i z ah w 2a 7 1k 2l 2f 1m
malaiz q 2 q 7 5 1t 4 r 2i c j j 10 3f 1i 1u 81 a 1q 2t
map 9 4 g t a 6 s d 1 a 8 7 1b p 9 f p 19 7 i 1 h 5 9 11 7 1f 4 11 1f 1g o 23 d 13 q 7 4m 2l s 3 9
moat 0 1 2 2 1 l v w j g j 9 43 i j 1q 11 6 11 y b 19 w 7 27 4 1j 12 m j 4v 12 l c 1h
modest 1g 7 i 16 1 a 1l 4 p 2 6 8 t a 14 8 1o 4z 2a 1n 4l 3r
occult 8w b y 4 4u 9 1m b i 1q 4o 1e 1a 1f
passion l f u 5 1h 1j i a o x l 2d c a 9 5 x 7 7 2a 1v g y 24 1 24 6w 7 1q
reckon 4 3 2 7 g b m 20 b 2g a 4 2x 1h 35 k q 2k d 9 d d s 3 5 u 1l 5i 11 4 p
refresh 28 2u 3v 1q l 1t 3e 4 1q 20 m c 6 10 1h 4c 1a 1k
repuls 0 6 7j w 2t y i 1a 1f 13 d 14 1j 20 k d 1c 2h 41 e p
shambl m b k 12 1 1 5 1 s k x 1i y 3k 1 5 c 9 f 1z 1j 16 a 1b e 2a g 1a t 1f 1u e 4 a k j d 4 28 4
sigh 16 1m h r m 1j e w 1d j 5 28 14 y 5 t 1 5 k 1n f 13 3q 6 25 3 2 b 1d 9 p b 7 1v 1l
snappi 0 2 8 7 4 9 6 v b t 13 12 n 2q j 8 1b 3 7 1p m 14 2i g n b 4 20 1 f 1d 15
snub 0 6 34 1 e 17 y 9 4 1 v 6 17 w 9 15 14 23 17 2f 20 8 q 1q c 2p 18 27 u 2j
specialti 0 4 3 9 6 j 6 2 u s 1 i b h 2 3 4 c 3 1t 1z j 17 8 d 4p 12 3r 28 w g 25 25 31
stuffi v 9 6 d 1 28 i c 3 2f 15 1g q 9 1d 48 b 3x 2i p 1k 6 5b
trust e 21 2w 1b 2v t e 8 9r 2w 7k 2
wonderful 4 14 15 5k k 25 z 32 3x 13 1e y 1u 1m d 2b x 1z 5 i
catastroph 8 5 2 e 6 3 c c 6 1d 4 m 17 24 l 7 n 11 6 1d g 16 11 2 33 a 6 11 2l t 1m 2w 2y 17
chap 0 1 2 2 1 1g w j 18 43 i j 1q 11 17 9 p b 19 g c 4 7 27 4 r s 12 15 4v 1n c 23
compound 7 b n n k a g 18 6 1a v w 23 2 18 f t 3f j 3 1 3 2z 20 1g 2y 1f r 8 u a 1l
conformiti 21 2 14 h 2b o 15 1r 2e 1m 1g 2 t 2b u 1b 7e 2j e q
curtail 0 6 1g 1o 1 b 3 i 7 i b 9 e 7 7 2 6 s 18 w 9 15 14 1s b t e 2f 20 y 1q i 2j u 2m t 1 2m
despicabl 12 m h 1q 1n 1 2u r p o b 1k o 2 m 4 l t 7 2b 1g 1p t 1q s e 6 2 2g p 12 v h k
disintegr 3 2 i 5 7 h 12 1 7 g 14 j 2e v 2 p 1a 11 g 5f 1g 2o 2t h 3 v j 35 2k i
disorder j 9 16 3f 11 s 10 1 2 4x 8 9 3m 3 d 1s 18 1z 2n 1u 19 2 1j o
entertain 28 6 w 1o 4 c 4k 8 h 29 14 4 25 28 2q 9 x n u 1p 6 5b z
exit 1 h g 16 w 1 5 1b 5 1h 6v 43 43 s p k 10 16 f k 1m x 2f
fasten b 7 9 7 3 2 3 9 c g d l 19 7 g t e 13 40 7 y 12 f h c e k a 21 1d z 1f l
frail c 22 j 1p 7 n u 32 l 3w 2l j 9 2v o 1c 6z z
fum 1 i 9 12 y v v 3w 10 38 7 11 19 12 w 51 p 1p f 1b 2n 6 2m 7
gang 2 5 i c f c z 9 u c 2 1w 1i h l 1b 1n b l 2p u 8 2q 32 1g 1d 44 a 24
gulf 0 1 2 2 1 1g w j 18 2z 14 i j 1q 11 17 y b 18 1 w 6 1 m 1l 4 l y 12 15 6 5 4k 1n c 23 g
hood 2f 2x d 29 27 6t 1w n 2f 2j 14 1a 1f 11 26
horrid 12 m 27 1o 2d h r p o b p v o 2 q l t 2 5 3r 1p t 1q s e 6 2 2g p 12 1c k b 1a
impart 1 2 r k q 4 2 2 g 1j 2c 11 c 4 l s 8 2i 13 2a m 11 1c 7 31 1a 1 75 o 7
mitig 3 1k b j c 1l 6 2 g c m 8 s j b c 16 16 h 2u 7 l r 1z 1r 1e 1 13 15 h 2w e 1q 1b 1o
obsess 1 o m 5 9 1e 2 y 2 2 6 9 9 1 1 2 2y j 1i e t 2c 8 12 2t h 5o o t 7
pay 1r 3i 2v j 15 1g 5 1c 1 33 3h 19 3 26 c 2x 1d 14 24 12
period 0 4 5 4 14 1w 4p a 13 46 27 11 2 6 4 q n 6 14 24 61 1a 19 1t
plight 1 a d 3 1 b x 6 1l i e 22 b 6 p a 2 17 1 2c 20 k c 11 e a 3n v z 2n f 7 2e 1j 2s
renew 21 s 2l l 1v c 2c q 3d 2q j 2f m i 7 6m 2m 17 s
reput g g b 2 c 5 3 4 21 6 t 1x 1x 39 2a 7 1z 16 p 1c c o 2f w u w 2w 16 o 1k
reward 1 v 1i y 15 y 3 l 2j 16 1g 1c 4h 1h 24 1a w 1d 1k 7 1i 14 y 14 14 u b
sight c z 2t k 1 o 35 1w 1d 3i m 20 1f 1a a 11 4h 39
sordid j j m h 1q 1o 2u r p o b 13 h o 2 l 5 l t 7 2b 1g 1p 2j s e 6 2 2g p 12 1c k 1l b
stitch 0 h 1 5 4 f 9 l 6 e q f c d w j 31 18 v l 1 b 3 2 5 d f m 19 b w m x 1b j 1o 1 8 9q 4
swarm 2 p a 6 27 g x j c 4 2 c 1j 11 4s 1n 4 26 1b 2i 1f 1 1s v b 1b 1m h p 1z
vacat 0 3 3d 6 1l 2 10 1v i 1 3q 7e 1 2 b 1g 1c c 1x k k 43
vagu c 22 j z 1h x w 13 y q 1j 1q 8 9 2r j c g 1s k 2n s 1v 33 2 k 3g 4
woeful 12 g 6 1 6 a y s c 1b 1 2u r p m 2 b 1k o 2 q l t 7 3r 1h 8 2j g c e 6 2 2g p 12 v h k 1l b b
worthi g 20 d j 3h 1y 4 5m 5 18 a 14 1t 21 c 41
anticip d j e 1s 5 1 w 2s g 2e 3l 4j 7 1k 2 10 1k 5 7 2e 1 1 1o
articl 19 s l 1f u 1p 1 2o q 3e m 1m 1u x 1d 6 2b y 4t m 20 h
beset s b f 29 e 9 1u 6 l u c 2 1k l 3p a c h 1d 33 3e 1b 6 18 15 7 5t
career 2 8 d a k 3 11 3 c 1 3 2 c b 1s 1w 5 d 9 g 20 3 a 3w 3 y 1p 3 h m 1j 1q 1 i 6 37 d a o 1g h 1b t 4 r
chanc 3 5a 1t 6h 22 c 18 28 16 21 5o 2 2 40 o
cleft 0 1 2 2 1 1g w j 18 u 1 i 1h 19 i j 1q w 5 17 y b 19 i e 6 1 27 4 l y 12 d s 6 4p 1n c 23 g d
cockey 8 4 g 7 k 4u 1 z w 9 k 8 3j 4 h x 3r u 2u 1u 1b 18 6 r 2a u 2c
complaint e 1b 2g 1y 2 v p 6 q 1f 2u 1a 7 13 2p 1j 20 k 34 12 k f b x 28 11 8
configur 0 4 3 1 4 4 6 j 6 2 d h s 1b 2 3 1 3 n 10 l 1z j d u t 48 9 4 d l 1d 1 3h 1v 5 g 25 1q f 1g 2c
connot 4 b f 6 9 c 5 12 b v d x 1h x 23 6 1 4 1 d h 31 1o 17 g f 9 g f 38 3j y 4o f
cranki 8 g 5j 22 22 1a 2m 1i 20 1z 45 u 1d w 4 b q 2 g 1h u
credit e v c 5 7 1y 3 z 2u d n 11 2 26 q 1k 7 1z 16 2d 1a 2p 1 t w 42 2h q
danc j o a h 3u n 1w 1x 2e 3n 25 m 22 1x 1 b 1q 8 k 32
dim v 9 6 d r j o b x 4e 12 17 7 i 2y 5 21 6z 17 3 2w 1 38 1h
execut l 2 13 m 11 9 13 k u p 7 2o 10 12 u 7 1 1z 4f v 61 w 5 a
expedit 2 l 2 5 13 u 9 4 q 1q 1 1h x 2z 2 y 1p d 1w 4q 2 1e j 11 1d 17 r 29
filthi 12 m h 1q 1o 2u r p o b 1k o 2 q l t 2 5 2b 1g 1p t 1q s e 6 2 20 g p 12 18 4 k 1l b b 5
flick 0 4 2 s 8 1j e g 4 5 n 23 9 c 19 r 2g w 6 26 7 h 6a o h 2k 1k 1g q
forum w b 1p 4 l n n 6 r 59 s t 1q 1x 25 1b 1k 1q 1 8 21 2b 3g 2j
futil c 4e 15 3f 3n h 3j 15 g 1j 32 29 r 2 4 r 2a 43
gag z g 10 26 2o a 1b 1t o 18 1v c 5r 2t 2k m 1w
glid 2 4 6 8 b f v 4 1 e 9 i 2 1w b 1k c 2 5 h 17 5l 21 5e 9 1i 6c
individualism 0 4 3 1 8 6 4 f 6 1 v s 1b 2 3 4 1 4 h 1 r u 1o b j 17 e a 3s u h l 6v g 25 25 11 q 21 1a
irresistibl 18 m 11 a 16 m 1b u v 1q b 2j o 2g w 3g 2g a 1n 13 2y 2b
mighti 18 2 9 q 22 18 5a 1n 7 i 1n 3c j 1l 4a x 1v 3u 2q
mug e b h 2 1h 2n 8 1 2s f h 3o 3l 3 1w 11 7p 1u 11 1r h
pollut c n k 5 z t z 5 6 p g 8 9 v p m k r 30 1a 4 4 k r o 8 1z f 2u 1h 1o 3v l t 1l 1o
principl w 4 2t 18 64 2a 3t 1e 7t 1q 18
rigid b j a 15 5 2 2o l c w b a 2 6 d 1u z h 4 u 25 1s 5 1 1 1e 1j 2e 3w i 1b
scoop 0 h 8 1b 16 4 r 6 2 3c 1k d h 1v 5 1a 13 8 20 c 2f 1p 8 16 3 m 5 3f e 2e 1j 23
sensational h 8 j b 6 2d 9 l l 2g 13 3h 26 1 k 3c 2h 2s s 4f 1z 19
serious l f a 2u v 5 e 1k d b c 28 c a 9 5 7 x 4c 1b 3 24 16 y 1d 1q 7 6b 1y
shapeless 2h 2w 1t 13 4x 8 9 3j 3 g 10 s 7 11 1z s 1v p 3 12 19 2 1j 1 2g o 7
sneez 12 1h 9 h 1d 2t 1w 5 z 19 11 11 5 u t 1j g 9 t 1k w 1g 25 5 r e 3p 2j
spik 0 a 1 6 7 4 6 h 15 6 8 h n 7 j 11 i h b 1e j i 1w 5 1 v f x 49 23 3n 5 4r 2x
struggl q 7 k 17 4t 1c 13 f 1e x 18 z 1n 7 1k 1f k q 14 q y 2a n o y 5 9 9 2 4e
survey 19 1c 1g o 6 23 2x 1i g 26 1s 1o m 1o l 4y 25 4 g 1o 3n
them 0 8 5 2 1 d g 4 1 i q 1d 2 u b 24 2 c 7 u k h 6 1d g 3 13 11 3j 5 m 1j 3t 2d j 1 1i 1f 17 h 19 z z
vicious 14 e 6 h 2l m 3 4 c 1c p 1b m z 28 s l 2q 3q 2j s k h 2 1j g 23 12
worri j 9 q 29 e i d y g y 2 f c 2 17 4 9 l 13 2m m 1i c 1w 5w 6 n l 7m
blank v 9 6 6 7 1o b a x e v 6 8 5 o a 14 1w 1m 3d v b 2r 16 2i p 1k 2f 44 b
cheerful c 1n f y 2f o 10 w 1x 2c 3 5 68 1e 8 26 2x 4 3 3k 14 2e l
collaps 3 w 1o 3 g 3 26 1g 4p 3 26 5 5 1j a 13 3 9 w 1n 2b 40 1r t 1 3p
continuiti 2 6 5 2 e l i l 1i 17 24 a b 4 q 11 6 m d e g 16 11 p p 5n 2l 2w 2y 17 6 1k 1z
council 17 l 2e 2 1k 65 p 2l 12 25 l 28 2 1q 1 q 1j 3p 3o x 6
crucifi 0 8 9 4 2 v o h 12 8 5 1 2 a 8 g 9 3 e 2 3 u f 7 f 10 29 h 16 s 5 f a 1b g g 1v 5 d d l 2j v p 1b g 17 2h 2e 1w
crunch 1 q 8 3 1 5 g c 6 h 15 5 1n x u k c m l 2d 24 3 1q o b t 4d a 1 2j 8 z 1m d 3q 1c
decent w 1k d 2 h 5j 2i 17 22 1i 14 q 13 bj 12 1k
delight 7 1 4c d 1 7 s 20 4k 2f 30 4h a 5 j 1o e c 3p q 1v i
display 4 c e v d q 16 d x 1b 36 7 5 3 9 g 2a t 1o 17 1z f 2t 41 1y v 1k 16 1y
dop 14 6 7v u k 6 2k 3 2 7n e 1g 3s l 2h 4b
dread q 2 a g 29 3l 1s a 23 2b 16 8 3y 52 a a 49 25 o x
essens f l l 5 w 3y 5 z 27 5 e h x 5f f 9 r 7t 71 i a
expos c g k 2 3e 3t e q 2q u 2b d 2t 4l 3l 11 2g 13 1a 1u
gorg 0 1 2 2 1 l a l w j e f f 2w 17 i 8 b 1q 11 17 y 5 6 19 w 7 e 1t 4 16 d 12 15 1h 3e 1n 8 4 23 g d p
hateful 12 m 27 v t 2d h r p i 4 2 b 1k o 2 q l t 7 3r 1p t 1q s e 6 2 f 1l g p 12 1c k 1l b b 5 i m
intersect 1 5 c 6 1f 1 2 v 6 i 15 w r 6 v 21 2e b q l 1i a 5t 21 4j 26 d e n 14 6
intimid 3 g 2e 2r 1l 1k 20 38 x 17 3z x 1b 17 2n a 2l
liquid 3 1d b 1m 9 1n n 1 v 1o 7 20 3r 28 p 18 1h 5 2n c 22 1r 1r 1p 2g s
manufactur d s 2 j 3 t 8 8 1e 17 e b 8 14 1h h 18 f 41 t 1 3 1z 10 q 33 u 45 14 a 8 2r 2c
nut 5 48 2b 2m 43 t 3w 1m 3c 2e v r 3u
poll 0 g i b t 18 a 5 1t c r 1v a m 9 7 22 23 14 a g h 1b 2 r 17 4t 5 a h 1j 5d 9
respons 9 7 2 8 l 3 1n 2 39 1q 1q m t 11 14 7 z 2b r 5l 37 6 1f 2a 1 11 1l
schedul 7 6 3 d c r y d 1 a 2 w 1h 1d 19 7 i i 1f 7 1j 26 a 2a r 16 26 3 4 2m 3t s v 9 1n
smok l 4v 1 a o c d 1s 3p 2i 1l 9 4 n 33 44 3j f 3s
sprinkl 6 1 3 12 w r 4 n 8 6 2 9 2g 9 j e e h 1k 4z 1l 33 e 12 3y p j 9 1v b 6 7 1e
superficial c j 9 6 d 29 x 5q 1m 48 b 9 34 k 1h 11 p 1k 6 6o 1k l
tendenci 2 5 1 e 4 a c 1 g 4 p a 4 z b 6 4 4 h 1 r s 2 v t 1s 9 e a 3s u h l 3a 1m 1z g w 19 1r 1f q 3p
tick 0 2 2 1 1 4 c c d 1 m 9 r l 7 2 1v 14 c 19 3 o 10 1 1f i 3 b 6 16 10 7 h 3r 2j 3 12 1i 2m 6 20 1b 39
tingl e 7 2 17 4 1 e a 1l f y 1 t w 13 x s b 1 1s a 7 g r 9 n 44 k b 11 11 4t
unclean 12 m 19 y k 14 2u r p o b 1k o 2 q l t 2 5 2b 1g 1p 2j s e 6 2 20 g p 12 18 4 k w p 6 5 b 5 i a t
unhappi 25 22 j 15 c 3b z 10 v q m 1i 5f 37 v 29 f 18 19 3p 9
wacki 8 81 11 2b 1c h 2b 20 d 1m 5q m 3 6 r 13 17 q u 2j 4 9 15
wheel 8 c x 2r 7g 1 2q 1r 2m 25 6 40 2x 2a
whirl 2 6 c d k 3 x c b 2 h 1z 1v i 7 2 6 a q 29 1 2r l 15 1c q l 1f q 8 x 2e 1q 2j a 4 3 24 1b 2n
zeal 1 i 7 2 8 i c 1m 7 4 r h 2d q 1c w 24 8 18 2b 2h 45 1f a j 40 2m 7 t 21
absurd 6a 30 2b 1f e 1a 11 1o p 1m 2j c 1a 27 9 1u 1x 3q 1h
alarm s 6 10 15 1n 3u w 19 33 c u k 60 u 35 b 2a 32 2y k
amorphous 2h 2w 1t 13 4x 8 9 3j 3 g 10 s 7 11 1z s 1v p 3 12 19 2 1j 1 2g o 7 s
babi 2a l 16 89 dm
can 0 c n d 3 4 w 4y 15 4 3 d 1y 1g l 1a k 11 n 1p o 1g 1d 1 15 w 14 w 4 3 2a 1w 39 k
candid k 13 3h 7 y o 1y 4 4e t 2i 6v 1a 3y 2a 4 12
conspicuous 4 14 33 l f 2p h 18 x 1f 2f 1 5 1d 4l 39 s 17 2b x 1z n m 1t
coup 5 4 k 13 l 4 7 9 4 4 9 11 21 q h 1c 5 f 3 j 1g j b c 1w 7w 4 17 23 1b 10 j 12 m f g 3p
cycl 2 g 2 2c 4 h 3 o a 3 2e 10 2s v 29 k v n 1q 3a 1 72 1w t 4j
decisiv b 9 a 1 8 18 20 2m t 2k 2v 13 8 15 4c 1h 1i 5v 2a 2t 8
distinct b 7 c 4h 2f a 1p 2c 2f 1s 29 14 z 6l 4d 3z 3
divergent 8 b 76 h 3 3c 1l 1f 14 20 s 14 3 w 5 v 4g 10 5 y 1w 1 u o y g l m 14 6 8
enthusiastic l f u 5 10 j 16 a 1 6 c a o h g l k r 1e o 14 6 1o n 1v g y 4 20 1 24 73 1q r 6
fallow v 9 j w e o b q 7 n 60 7 3l 1g 7k 1a 4d 1s 4 1t
favorabl 23 b 2 d j 6 16 a 5 2 1r j 55 l 13 e 3c 2o 4b i a 5a 3j 15
fold 0 z 4 4 1z h aa f e e 2v a 23 o 1e 5w 15 34 1h
furious j 1c n y 1o 11 2c b i 1c t 1l p j n 28 3 q 28 1y 47 2s 8 2e a
inflam 0 8 9 4 x c c h 12 8 5 1 2 i 15 1 5 1g f c 9 f y 1b 6 2 9 9 m b s 4w i y 2k 1j d 7c 3 2s
intercours i p l c l e i 1p 12 b 2w 1o 4 m b q e 7 z y 2h h e 7 1b 2v 2s l 30 q 13 3m
intim i c d 20 p 2 t 3 g g 2x 1d 1 20 1 2e 3o 26 a m h 1u 9z 25
lay d 1a 4l 1b 1t 49 8 7l 1b h 2w e 31 o 14 1i 2b
lock 6 l a 1 4 9 o 4 d q 5 6 2w 6 i 6 7 1c p j v l 20 f h c e 7 n e 8 q p t k 11 1y 8r 1h i 1q z
memorial o 9 c 2h m 16 e 7n 1s a n 1d o o y 1z 11 1m 1x a
obnoxious 12 m h 1q v s 1 2u r p o b 1k o 2 m 4 l t 7 2b 1g 1p t 1q s e 6 2 2g p 12 v h k 1l b b 5 i 13 f
pois 1d y 10 d b s 1y 11 1 1 3x u 3h 26 s 1w 1l 63 1f
powerful 0 h 8 j 2 z 7 1m 9 m l 7 3b 4 1i 7 1n p 4z 24 55 2 7 6b 1x 1 6 1
prejudic 7 1 7 y 5 b 4 q 1s 5 l 1 6 3 g 2 g f f m 2n m 2f 5 f v q g g 20 q 34 v 1s o 17 2h 3 q 1l 2r 3 j
pyramid o 2t 1 20 e 4a 53 v 3c 2e 3 y d 3g 99
rid j 2x 6 j 1n h 5 1f b 1 g e s l 21 1o 2g 5 1x 1h 1l 2o 6 18 4q 2q 6 11 j
siz 9 i 1h d b i 3k u 23 10 h 29 26 19 5 q 1h d d 3c 3z 4 24 v 3r
strid m b k 13 1 6 5 n i 2 x 1i h h 3j 1 1 5 c e a 1z 1j 4 12 1 9 1p 2q 1a l 8 1f 28 4 a k w 4 19 1l
symptom 4 5 d n g 7 6 5 1r e 1u d h v o 7 z a 1 1 6 i 3f 4 3 1a 5 68 a 1f 15 p b g 1u b 3f 1m
tam 3 s 9 6 d 1 40 c 8 s j b 1i 16 9 14 1y 3z 2d c y 1a 1g 1d k 5 9 31 1g 8 1m 34
tremendous 12 4h 3l 2d 2b 1e 3e 3 h j 2c 1u p 8 69 5 14 h 16 6 l
warn e 3f 5 6 7 15 5 3k 36 j i n 9 4k 1u s 4 u 1l 1k 67 34
wis 8 4 k 9 8 13 d 2d 2l q 15 s 4w 2o 7 m 2w 1v 9x 13 17
agglomer i p 8 d b 1 8 a s 5 18 3 g i c 57 m 5 u 2 9 20 9 2h 12 c 1v 2 40 39 7c
ambl m b k 13 1 6 s k x 1i y 6 y 2g 1 5 c e a 1z 1j 16 a 1l 4 2q 1a t 1f 1u 8 6 4 a k w 4 28 m 44
annex b 10 v 1j 25 u e i b l 2f 2 11 q d 7 u 1e 24 e 2d 34 7j e 17
assent 6 1x 2r 1s 1 v 21 p h 18 1m 1i a 6a 3e 2p 26 d e 1r 2f
capaciti 1d j 29 1h 35 7 4 1c 7 8d 2e 32 l 29 m 5 1o 1r
commot 1 i 9 12 z u 4 r 14 j 6 v b x e m 38 7 11 2b 17 5 i 25 s 16 7 i 1p 1q 2t 2m 7 t 2o 1
companion 2l 10 5 6 1 29 2d f 4m 4l 22 2b z 77 o
cur e 3j 5k t e 60 43 44 1u 24 3e 2s
devast 3 11 1f 7 n 1f n w 4 d e 3h x 6v 5 g n r n 2 3a 1g 11 1w b 1y k i e
drug 14 6 d 1f 9 67 11 6 y i 19 24 5j e 1g b 2c 2m 2t 8 3g
drunk c 9 e v 5 3i a o 23 k 1k o 14 2h 14 r 1e g c 1c 1i 15 w 14 18 3d 1q r 20 1q
effort 5 4 4 a 3 16 f 6 4 g 6 1 1 1a 1a r b w b 11 5 q c 1f j b 6 6 12 v aa j g 1b 10 1l k 2 3n 1c
exhibit 4 6 6 e k b d q g q d 1 w 1c 35 7 3 2 c 2d d 2h 1 16 1z f 2t 41 1y v 3 1h 25 i h 14 4
fat 0 3 6 8 19 p y o y 2t a 3p 4a 10 1h 2i 8 1 i 5 15 4d 4 38 1j l
foil 0 6 4 e 4 1y x 15 1j 1 g b m 3p 6 1a 5f 2r 2q 5 31 1e c 2x 2m 1l
forg d 3 6 j 2 i 4 8 l 8 1m 17 c 2 j 2h l 18 25 4 5 1b r x 1z 5 v 24 2j 8 i 3f 14 a v
galleri 1 8 9 1m h f 1 15 5i 2g u 27 5z 21 3 36 16 1t 1b k 1a 29
gust 0 1 3 3 9 6 e 5 6 e i m 6 a 11 2 3 4 13 15 1z j 17 25 35 12 p 2n 5 3e g w 19 25 3s 1a e
identifi 4 e b 1 9 6 4 2g 5 d z 4f 7 5 20 1v 1o 36 1c d 5 8 1g 19 20 2m 3f 1y 14
imbecil 5 1i 1a 1z s 3m 26 f 12 h r 3x 3d 4o 6 r r d 16 43 d 1h
impass l 6 9 u 5 1g 1 t q i 5 5 o q 19 1w c a 9 5 14 3 1x f 2 1v e 6 u 24 1 4 93 1q r y 17 n f j y
imperativ h 8 e 5 33 t 14 u 1r 7 33 8 2j 5e 16 47 89 1 1p g
indifferent v 9 c 7 1a e 1r 5 t 3i 11 w g a 4s 4i 6 1l 5a 2h y
inventori x t p z 1d 7 3s 14 2j u c 1i 8 2 a a b 1f o 3 l y 47 w 2k 4g 30 z
mod 0 1 6 4 5 6 4 1 e 6 2 1n 7 s b 6 3 26 b r 1v 1n 1v 26 7 q 1z 1c 1c u 37 2l i 1v 3 1v 14 k 2v
muffl v 9 j 1s 3q 4 a f 27 i 3r c d 1v b j 12 n z 1 1f 12 17 1e b m d 53 s 13
offic e 93 t 2 c 3c 1v 4 3e 3w 4 28 17 k 4v 4b
overflow r a y 1v 1s 21 l g e 5c 2z 18 3 28 36 9 3 2h 40 r 1g
painful h 6 3 e 6 8 3 4 6 e e g o b 5 7 9 h e 7 4 2o n 1b 2 6 2f z 1m 38 9 1h 37 h 3m 12 48 15
phras 5 4 7 a 4 f 4 1 y p 1a e 3b 2 z 37 3c 19 f c w i g 74 17 8 2a 2j 4 23
pick 0 1 s 32 s 1z 15 e 1n 2 t x 1c 15 2b 61 1m a 1e 1r 6w 1t
plagu j z 29 e i x e g 10 f 3 9 2 1k l 3p a c z g f 13 2f 4a 6 18 75 a 7 11 1t 12
restless s 12 n 1a 2n 1v 4x 2z 11 j 10 z 11 2r 17 1d 3 t 9 6 18 1g 3i m 13 7
rift 0 1 2 2 1 2 1e m a j 18 b j 1a 1z i c 7 u w 11 17 y b e v i e 7 27 4 1j 12 15 b 4k 1n c 23 g d p 1d
sack 3 19 1d 1 f h 6 1h 1f 4 1v 26 r 4y 21 d m m 1 y 2w 4p d 11 8 e 4 5r
screwi 5 3 81 11 2b 1c h 2b 20 d 1m 5q m 3 6 r 13 17 q u 2j 4 9 15 c f 18
second 1 6j 2 2b c 22 1u 33 7q 9a 2a 12
shred 0 5 c 2 f 1 d o a 4 4 s f c 5 v 3 3p k q 11 q 5 h 3d r 2r i 17 8 x 1r c 1m 16 1a 2o 1h m b o
similitud 21 1 1 14 e 3 2 7 x 15 7 1 x l 3 r f 3 4i 1 z g 2 34 u 18 3 10 18 z 9 b 3n 25 1 1h 1 10 45
steal 26 1j 2a d c t z 2h 2 l e q k h 1a 2z 5h 3g 28 1v h 4y s
sum 7 2 6 1 k 1 k 5 1o 2q g 5 x 29 5 e h w 3a 15 11 f 9 t 9 2b l 4m 13 38 18 1i 17 2b
suspect w b m 2b 26 6 e 7n 3u z 4 9 10 u t s e 54 11 4 p 1k z 2e
tack 3 5 9 p 9 2 10 3 q 1a m 7 1d n 9 5 2b 7 o l 1o c 1s o m 1x 8 3 a ac 1o 1z 2v 13
tir q x m o 9 3 1d u 3v 7 15 t 8 2 20 3 8 r d s g l 3n u 1j t g d s 2s 4 3i 2n
treasur 2f z 1d 1b 1m 26 2f 4 u i 1k h 5 b 17 a 7 68 w 1h 13 2j o 1s 4h
wail 16 p a n 11 7 2 23 5 9 1y b 8 b 5 3c 13 t 1 5 k r 1b 2 4r 2b 3 2 b 1d 9 p b 7 1v 1l t
bawl 16 z n 11 7 25 e 29 j 3h 13 t 1 5 k 22 2 4r 2b 3 2 b 1d 9 p b 7 1v 1l t 5i
bill 9 5 hy 4 p 5c 14 2p 3o 4p d
brisk 0 h 4 f v b t 13 12 n 2 2o j 8 1b 3 7 f 5b n n b 4 20 1 14 1t 5p 34 4 3k
calm 3b 1g b y 1j r c 5e 20 1s 2v 22 3i 1p 83
charisma e b w 5 7 11 10 z n 2d u 1z 1a 2a 7 1z 16 2d 3z c i w 2g 7 1f w 2b l
concert 1s b r 1c 1k x 2w 1t l 11 l 1i 6 21 1r 4i 47 2j e q 11 2f 1n
conclus c k u h 16 r k 1 2v g 2 8z l u 2 s m 1z 1 4g b 12 1w 1i 16 l 3u
convent 17 w 3p 6u 3n 25 2v 1q 1 q 1j 73 17 6 q
covert 49 3p 27 4 4u 26 1l n 3h 17 1e 1a 1f 3o 54
digest w 1n b j 7 12 9 l 1i n v a f 2o y 18 1s 1o 6 g 2e 4t 1z j u 5n
eject 7 7 9 l 8 12 1 13 r u 2 o k 1r 2 6 2 3 28 2y 1o 17 14 t 1h 2j 7 2g 14 43 4g 1a
endors 1 3 i 2 18 1 6 4 4f 1 2a 1b h m 1u 1c 1d l 3x a 2g 1x 52 6d x
essay 5 i m s a a 1 l u u 1p 1 a 28 6 3w 8 m t t 1u 2a 6 57 2f g f t 1v 28 y 1 1 2e
fatigu 12 2 1f e 1p g e 4z 11 19 14 c 1d 1z 9 39 g 3x 4 2o 1f 4l 3e
fearful q 27 u 1x q y 1s 4o 10 6 k 3m b 27 o 1w k a2 k w
fieri c 9 f u 5 1h 17 c i a o 3c j c j 5 14 7 8 22 d 1i g y 24 98 1q r 25 12 j 4 u a
lanc 0 1 6 3 1 6 h 8 9 13 2 4 a 14 7 1k 37 d 5 21 w 1c l 1z a 1 34 d 3 l 9 13 7 34 17 6 a 3g 3o
layout 0 7 6 3 6 7 c 6 2 j q 8 d b s 6 1h 1d i r p e 1j 4 3 1j 2m g 3 7 1l e 1c 26 7 63 14 r 3 1 9 f w c 1m 1j 21
lower 25 x 5 1 z j c 45 2a 2c 1d 1t 1s 1u 1r d 1o 1p o r 21 5a
mantl 4 b 9 1r 1t d 3d 24 3 1l 1s 1l 1v b 11 k n 2f 38 f 1a 1f 5 3j s 4c
min 7 n b h q a g 4 b q 9 1w 19 1z 16 20 1u q 7 m 1 s 27 3 38 l 27 1v 1 f h q o 2i 26 u
needl b 6 h h 1j 14 3 i 16 l 1f c v i 9 l 17 w 1c a 2g 2d 1 5e 6 18 7m w 5 1t 13 v
nervous 0 h 8 1 2 g m 1x b 9 1q d y 1o x 2a 2r 4h t 3y 9v 9 1q w b s
nutti 8 81 11 2b 1c h 2b 20 d 1m 5q m 3 6 r 13 17 q u 2j 4 9 15 c 4 b 18 g
performanc 9 1t j g 7 1 20 1b 17 1c 5 14 1d u 8 15 23 36 48 2o 1b 10 45 14 1x 14 1 e
proxi e 1n 1 2a 1n 3 7 1x 1b t a 4 2b 1j 1 38 3j 1 x a r s 2g 4b 1f 4b j
reciprocal 9 1j 1t 2l 1k t 6 5 4 l 41 v 3 j o 2g i 1k 14 17 z 4k 1t 1i 55 w
resourc 9 14 j j 2 4 13 h e 1j 2p 7 5 1i 14 j n u 21 1n h 14 2e 3n 1g 1f 23 m v 44 x 7 x
rug j r y 1 1 1b 1j l 48 w 6 i u 5 1x 1a 1b v b 24 8 4p h 1x 2 1s 4i 25
screech 16 p a n 11 7 2 23 5 9 1y b 8 b 5 3c 13 t 1 5 k 22 2 4r 1n o 3 2 b 1d 9 p b 7 1v 1l t 5i 1
slop a 9 11 z 5 t 1o 1 6o 1 1q 1b 1k j o 2j b o e y c 2x 2z l 4 3 1t 3q
spong 1z 73 2o 7t 20 3k 1m i 1m h 7 1e 45 2u l
suppos w 9 2 m 25 6 6 1d 17 2q g 1 2p 1r 2q 14 z d 10 u 1l 2f 33 11 4 p p v z j 2e 1m
surpriz 12 4 2 1x 4 1j 1p z h s 2h f 1q 1c 2j 2r s c 2a 22 4o 15 12
thoughtless 52 48 25 1i h 3j 15 31 49 r 6 r 1g u 43 d 1h 1n 3 d y
transit 3 6 f 1g 4 9 c 3 4 1 2c 1 y 1i 5 3 4 j 1t 43 2m 4 l l l s o 12 1l 2b 3q 1x 3b
absorb 35 8 s h 9 1 1 2 h 1i n c 21 2 c 2 b g 1m 55 5 5o o 2u j u 1u 2e 52
affair d 5 1a 1g 22 1d 1 c c f 1h q c 11 m 11 z 1j 2h 12 1b 1w 17 28 c 1f 10 16 11 2p 2l t
anguish 0 n v 15 14 c 4 1m 20 2a z h y 8 f d u g 44 cx 2i c i
astonish 4 y 6 1x 4 1j 35 s 1p 17 1q 1c 3g 1u 14 2a i 1k f 5c 2 12 r 12 1g 31
bleed q 8 4 a 3 7 x r 1c n 7 3m 1d 2a 2t 1z 9 12 3 24 4d 4 1l 1n v 8f
club 0 k h b n 2k 2e 8 1k 1h e 1w 2p 2 p 2c 3h 12 9 2y r u 53 2t
crumbl 3 w 1b 9 7 g 14 j n 1r v 2 p 10 9 1 11 g 3 26 36 18 k o 3a 17 b 6 1h 8 3 1r 4j 1y 2z
curv 1 6 1 c x 10 3 4 1v 1 m 7 1d n 9 1f 1w r 1i 16 3d s 8 2 b o 1i 2c 1u 17 1f 1e q d 2 b 6n
dar a 6 4s 40 h 35 9 58 4p q 25 30 4g g t 23
deport 0 1 1f o 4 t l 2b 6 2d 9 s 75 l p n 1h 27 c m 21 3i i 17 1r m 23 32 p
dict 9 5 g 9 6x 43 8 8 w 3t 18 p 24 5 2j 1o 8d 1m 1c 8 i
differential 0 4 3 9 6 j 6 w s 1b 2 3 4 28 z 10 j 17 1l 3o 1 12 1v 50 g 25 1t 2 a 3s 1a e 2z 1j
diffus 1 1y 5 4 5t 9c 1p 50 19 68 3 14 4c 1s
dispos b 4 1a 2 k j 2 m h p a 7 1l 6 s 1t 1s u h 11 n 1p 3 g f x 2a 1p 1d 57 13 c e 1d a 3w 2
dubious 77 6 1u m 9l 42 13 32 2e c l 4f 25
earnest l f 1b 2e a i 1 2k 28 c a 9 5 7 x 4c 1e 50 l 1x 1t 4i w y b r u 18 15
eat h 2w 19 u 1f 3l de j 3d 49 5v r
echo 21 1z 1z k 2i r 11 1f 2r 7a 1s 2b 13 7i 1t
foolish c 8y 3n h 3j 15 7a r 6 r 2a 43 d 15 c 4 1j g y b
gaug 4 2 3 7 1s d b i 3k 1 t 23 10 h 23 6 26 1 18 5 q t o q d j 2g 3z 4 1o g 4 4 n 1i 29 1x
ghast v 7 2 j 1 19 o b x 3k r 2c 1 6 25 1e 2 2j 1d 2i 2m i s 4n o b j 12 v 12 12 k 1r
handicap e a d o 1t 9 n c a 20 v c b 5n 5 1 1d 1g c 4 2f 40 7t 1m 2s o
happen 1 2 9 12 6 28 9 2g 3i 1u 48 11 d e5 1r
kid j 40 19 1w 2i 23 o 2 5 1e 7 1s 16 d 6p 59 r 5e 1g
lac 0 8 14 2u f 12 b w 1l a 1g 2b 1b 25 12 1a y 11 1i 19 y 3 1z 22 7f 3b
lifeless v 9 6 d 1 28 l c 4p 11 14 8 a 19 2z b 3h g u 1o 3 m d 17 6 2m 2t 19 25 q 16 d
lofti 1j 6 n 35 1y 58 1 1y e 8 m 5 2l 20 l 4a 1v 3u 2r 6
meat 10 2l 43 aq 8 6 2f 1t u 14 1h 5k 1z p 8 y 1m 1m
ment 4 1 7 h 1 f v 1u 6 7 6 8 3b 1 10 4 u 2 16 11 11 3 54 h 1 g 24 g 1z 2q a b h 9f
mint 0 7 4 2 3 6 7 8 4 35 6 17 2v 12 2 8 2f 30 m 1z 22 9 18 5e 1t 19 6x
panel 0 17 8 j 1n 2 25 57 1n 3n 20 5 m 1g k 7 2 1q 1 29 31 59 6 q 1b z 13
pen 13 5w 85 8 48 b i 2l 1t 21 7 2w 1w 1i 2f
pencil 4 2 4 5 7 7 i 1 a f 6 r s 1b m y 6 c 19 3 4 d 18 1f i 3 b 6 16 8 z h 20 5f 1i f 27 6 20 5z
personaliti g 15 5 7 21 z 1w 1y 39 1k q 7 1s 7 16 2c 1 3z u w 6m n 9 c b 3w
pol 1f j q 4d 3z 49 1w 1v 27 n 41 2f 7s 3d
pos f y p 12 u 1 20 q 12 3y u k t n g 37 s 7 1p t 1w 8 v 5b 62 2a
pour 2 n 1a 5 6 2c n c 12 10 1 g 4 g 1l 1y 13 6 1h 19 2f 1i 1o q k 1 7d g 2 1t
program d 3 p r y d 1 a 2 w 1h 1d q j 7 i k 1d 1q 26 2k r 4 12 26 7 2m 26 1n s v 9 1n 33 2 1o c 14
rational 5 7 k 2s g 14 2i 2n 2w 2g 12 1w 9a 4 4 85 21 l
ribbon g 1 7 a e y 1w 1c e 2j 1u 4 23 6k 2u 11 3t 1m 7n 5 1a 5
rob j 8 m v 2 3k 3s 24 3f s 11 60 19 41 15 2d 26 28 1a 4 m 9
scurvi 12 m h 1q v s 1 2u r p o b 1k o 2 m 4 l t 7 2b 1g 1p 2j s e 6 2 2g p 12 v h k 1l b b 5 i 13 f t
segreg 4 1c 12 14 r u 2z 4 d 1i 1g 26 27 2l 12 h i 4m 5 f k 58 6d
serial 9 3s 2g 3 1 1g 3s 2m 2n d x d8 7n
shaki 1y j g q 31 7q c 4p 41 4y 1l d k 73 8 s
sincer k 1 f 2g 1j c 6 1g 15 t 4 1b c a 9 5 14 z t a 2a 1e 4s n 58 2a 4 s a 1v 1e 4 1b 15 10
slacken 6 1h 1s 1h 6 y 7 1 v 6 a 1t 1n w a 1i 6 7 3a 2h p 1 28 h 2w e 27 u 1o z n 34 c
specializ 4 7 i a a y 17 b 27 8 g c 1 7 y 13 8 k n d 43 7 1 48 y 1 1 27 8n 4 n 15 63 e
symposium w b 1i 22 4 x 4 4k a 13 t 3d a 25 1b 1k 1q 1 29 5r 2j 6 q 26 17 1n
tentativ 52 y g 24 3b a 1 1z 5k 1q 3n 15 o 2a 1s i 8e
toy c 5 p q t 2w 1k 2x 4 2r l 4x 4c 9 fq
trad 1 3h b k 1k 29 j s 2 9 w d 2e 13 6t 17 9 e 5d 2w r 15 51 1l
transact 9 1h 1 c i 9 7 8 4 1c k 1b 3 p f 1c 2 3 k 1j e u 1e 14 17 2p 8 24 3o 14 w f 10 59 1x 14 16 h d
tumult 1 i 9 12 z u 4 r 14 j 6 v b x e m 38 7 11 2b 17 5 i 2x 16 7 i 1p 1q 2t 2m 7 t 2o 1 16
yell 16 1m 11 7 25 e 29 j 3h 13 t 1 5 k 22 4t 2b 3 2 b 1d 9 p b 7 1v 1l t 5i 1 t
advoc 1f 5y 19 4f 3e 4 3t a v 2g 1u 1y j 77 1w l
agit q 2 a g c 4 1t 21 6 g s 6 v 7 1d 1f 9 z 1x 1l 9 17 47 u 1t 3 1x 5i 1l 2j 1f s 8 1m
blah v 9 6 6 7 14 15 x e 5c 1c a 48 b 3x u 6 1i 3 m 1k 6 5f 19 25 q 1w 2d
bother q 2 q g 1t w 1r s 6 t 2 1k 1o 2m a c 1u v 6u 3 5g y 1t t 11 2w t 8 1y
bubbl 1d 17 7 s 4 5 g 1w e w 3k 1v p 2e 3f 49 29 27 2e
bustl 2 8 f 3 12 z u 7 o 13 1 5 1q x 10 3f 24 z 9 1c 1c 1v 1e 1k u 1q 2t 2t t 11 16 h 17 r 2v 3
cap m 1t 9 89 h 5r 2q 8 3o 24 y 4x 5s 4
clan 4 3 8 7 4 3 c 7 1 e o 1f e 2 1u n 17 1q 1g 15 1c u i u 11 1 35 4 d d 2t 19 u 7 1l 1i a 1h m
coat 0 f 20 18 c 35 u y 1h r 75 18 1j 1h d 1s x 1a 1f 2 4e 32 z 1f 1b
cooperativ 1s b 1f 16 a 7 l 16 u 14 4 l 31 10 o 8a 2m 3u 3o 1t 18 2 2m n
curb 6 b 2u 4 16 b 4 2 y 7 1 v 6 30 y 3x 26 2h q 1q 13 36 12 15 u 2n 9 54 27 7
custom 7 y 2 6 z 1n 22 o 12 1t 2 23 u 2r 7 a 2f s 1w c 5w 2v 2f 2i 2 13 r 9 t 1s
deliber d g 3 2c 1n 7 y g 24 2s j a 1 1z 3w 1o 1q 4s o 42 i 8j
dictum 5 p 2 d 2v l 3b 2 z 32 5 17 3t 18 i g 79 7 v 32 37 2y 8 n 14 i
envelop 11 2 5w 1x 19 4 1h 16 1x a 2 s 11 b 28 w 1j 12 t 1s 1a 6 19 22 1g 6 1d 49 7 20
faith 1 z 2g 1j 33 28 24 7x c 1t 2h 7a 5 2y
fast a h 7 3 e s y 1g g 32 u 1d 11 17 1q 40 23 d 12 b 1 73 2y g 54
film 3n 4b 27 6t 1b l n 1j 1y 2l 1a 1h 7g z b t 1m x
formidabl 4 y 6 2 z 2v e 7 3f t 1k u 1h l t 2n 1b 4p x f n 1t 3j 14 h 1d k q 5 r 25 b h
glori 48 a7 2 8u 1a 8c 1m 5z
grappl b 6 y 1q 5 f g 9 1g 1n 55 a y z 1u 3j 5 l 3 u 7 1o 4j e 9 24 1l 1n 27 11
hallmark 0 4 2 1 2 7 6 j 4 2 l 6 5 s 1b 2 3 4 1n l 1s 7 j 17 4l p 12 40 1g 1f g e 1b g w 19 3s 1a e 2d m 24
hasti 2 8 w o 1 14 2m 6 1k 1z 38 1q 2y 3i 1 1c 1 2u 3d 2x r 6 3o 29 i 22
knit 8 3 7 14 1z t 1c 4 1e 24 1m 1y 11 t 4g d o 4 3e a 19 c 2g 4d 6 3u 2w 1f
loathsom 12 m 27 v t 2d h r p o b p v o 2 q l t 7 3r 1p t 1q s e 6 2 2g p 12 1c k 1l b b 5 i 13 f t 37 l
march 4 g j 5 1s 4 s 1w 17 2 y 32 15 1y b v 4 3b v 2m 4x 1g n 44 2v 7
nick 0 4 2 4 9 3 p 1 u 1 r s 1x 14 c 19 3 1p 1a 5 i 3 b 6 16 t e h w a 38 2 v 24 1i 1j 13 6 20 4k 1f 4e t
peac 23 r 1 32 q 15 u x 1q o 1m 1i 2r 9 64 1s 1r a 14 15 1 d q 6 v 2f 1n 1a 2 c
phantom 10 5 o 5b 1s 81 u 3w 26 q 7d 8c
pocket 49 1t m 46 2v 1f 2q 4k k 3u 7 2g v 3q 1q 1o y p f
rapid 2 8 d 7 11 3a g 1 5 6r 1g a 27 18 l d 23 1d 1 6n 3e 2a 67 6
recognit 8 5 2 1 d f 1 5 i f 1o 17 1s c l u 11 6 1d g 16 11 7m 1t 7 2w 2y 17 18 i o l q 6 69
regrettabl 12 g 6 1 6 18 s c 1c 2u r p m 2 b 1k o 2 q l t 7 3r 1h 8 2j g c e 6 2 2g p 12 1c k 1l b b 5 i 13 f t 15 2n 12
rend 0 2 1 2 1 f 5 9 g l i 5 1f 11 9 h 5 15 b 1s 7 1p x g 1u t 19 a 8 1k f f 1 l 17 3 12 28 u 1k 25 3j 5m
secondari 21 1d y 1n 3 7 1x 2e 3y 1 1i 1q 2g 13 1 x a r s 2g 4b 6j z
silli c 8y 3n h 3j 15 1z 5b r 6 r 2a 43 d 1b 6 4 1j g y b k
skirt 13 17 17 f 5 f 2j 2 1x 2s k n4 5f
slick 0 5 o 10 2 1i k 2z e 17 h 2e 52 2n 5s 1v x 9 32
solemn v 9 6 d 29 1m 1x 34 y o 2h 1r b 3x t 1p p 1k 3 3 4j 25 1w 9 q 3z a w
spark 7 3 b 19 5 14 n 8 1j y 2w 3 1u k 7 m 8 11 k a6 x c r 4s 3o
steep 1t 3b f 6 3b 2 39 p 1d n 1d 1g 3c 1f 1y n 16 e i e 21 1l 76 29
sublim 1j t 3p 1e 58 1 1y e 14 t 1n g n x h 4 4a e 1h 1j 26 5 2r 2o 2s 1x
superioriti 4 a b k c 5 18 2m 37 o g q 5 1a 2a 3c 2t 3j 5 41 1m 7z
testimonial o l 49 e 31 72 2h 3e 4 x g 39 4 11 88 5 3m
throw 1 6 3 d 5 e 9 15 4 k 1k 1m h b 49 2x b 1z 34 g l h v 7 34 17 3w d 77 r 1d
trail 2 n s 1j q z b 38 1z t 1 7q n 7u 34
trait 0 4 3 2 6 1 6 j 4 2 2 j 1 5 5 s 1b 2 3 4 1n j 2 1s 7 j 17 5a 12 42 1e 1f g 1p g 25 3s 1a e 2d m 24 1t
unfold 5 p k b d 6 k 1k w 3r q c c 2d j 1 2a 17 1z f 2s 1 41 2t 1k 15 19 1u 4 1z
wed i l 4 l b j z 16 3 g g e 3w 1i f 5 w 29 9 2h 12 27 2b 6d 2s 38 h i 1x
wedg 2 9 b 5 7 3 5 5 4 c t l 5 1b g 1s 21 3 15 2 t e 7 j 1h 2g m 28 2o a 31 2d 29 i 17 1h i 2v 1l 33
wiggl m b k h f 7 7 s k x 1f 3 y 1v 1p 6 c o b 1o m x 16 a 1p x 11 s 1a t 1f 1k o 4 a k w 2y 33 11 7
adrift 2h 3e i 1 s 1 10 2 2u c 1r h k 23 w j 10 z 11 2r 13 1h 3 12 2k a j 3l 1a 1u 2m e
allow 1 l a 18 3 3 27 25 1 11 g t k 2q 13 2w 5l x d 1 38 38 1d 1v 5r 14
analogi 21 2 14 h o i 15 3 5 2 1g 3 e 2e 2z z 1 g 2s e u 1b 10 1 x a r h b 2g 17 34 j 11 51 x 2s
assemblag i p l u 1k 2 12 27 1x 1g f 2 g 6 11 29 9 1 q 1q 12 7 3t 4z 10 4 1l 1o b 1t 1e 2t 1r
bug 5 e 38 w 2 1p 1f c 11 4 h 4a 41 67 15 9 m r 8 3m 2f 11 l c 1z 4 y 1z 16
bulli j g 44 m 1k 6s 24 3z x 1b 17 24 j 2v 3n 24 3b 26
closet 3h m 4k y 9 2j v 1l 12 1n s m k 7c 3b 7 6r
count 9 5 i 1h 1y 29 3f 1 1c 1k 25 3 3k 9 2w 5p 4g 5h 12
decreas 0 2j n 11 f l 9 l 9 y 18 w 2b 1z 7 4 t 29 18 k o 4 36 10 i 6 v u 1u 1l 1 2v 5q o 20
deliver 1 t x d 4 4 g u p 2 4 s 2r p a i 39 1s 12 1n 19 3 32 8m v 1o 4e 1q 3 13
departur 1 7 19 10 20 3 m 7 q n n 9 3 5h 2j 1c 1g 8 d 2u 29 15 10 2j l 34 g 5 4e 1b
div 0 3 u 1h 5 5 i b q 55 2b 2b 2d o 18 k o f 2v 1o 1d c n 6 11 2m 3a l 4e 30
evolv 7 6 g c 9 6 2 q q 2 i o 6 r g e k 1e 1l 2 14 1j h 2r j 3 1 w 2w 1a r 3j 1m 1i 3r 2j 3b 19
fathom 5 4 7 25 k 3t n 2a j y w j y 2 20 3l b 3r 3z 4 9 u 11 4 4i e 1j 1q r j
forceful 0 h 8 b 8 11 q 13 9 19 7 2q j 8 7 17 7 1n p 41 y 4 20 1 f 4y 6h 1r 1 6 1m d w r k 6
gallop 2 8 d 7 3 6 e 14 6 1c x l 1 5 r 1t 2p 1 h o c 1n 3 p r 16 1d 1 l 1v v i s 4g 4 6 1k 4 2u 2 42 7 48 6 8
hum 2 g 2 1e y 4 h 3 g i 3 1y 1g 1h 1b v 16 13 22 1q 3a 1 1b 2g 7 1h 3j 2 9 i k 4a 4q
impact 4 7 4 7 5 8 1 1 1 6 3 a 5 1 17 u 19 1o 4 t 1b y 5 4 a h 15 1 1x 2p k f 9 3l 3b 1o p 29 i 3l 11 6 2s 42
irrational 5 2y 4n 1g 4 1t i 1l 8 2b 2d l 7m w w 1z 8b 8 d 7 k
jack f 5 h y 1j 3n 31 u z 1g 1u 3d 38 x 9 5f ab t g
jag 0 3 g 2p z 1p m l 13 3 3 q 1v 1o 32 c c a 14 1w 6 e k 1 6f 2u 2h w 2a z 1s 1k x
jar 3 p a w 2 1s 5 11 1k 2b 1i i d 3l 1e i p 4 3 1d 5a h n 2d 6 2h 47 5o
magnificent 1j a k 1 63 n 1i 21 1z e 13 2h 13 x h d l 3g 2o 2w n m 1t 1g r 33 1y
marshal b 7 g 9 l 12 k s f 6 j g 2 56 d s t b e 1m q 3 56 l 1n g 1q 1f 43 f 7h
melt 0 1 1 2h c 8 3 1n 6 p d 9 24 m 1w 1b 5j 4b l 2p w 1p x 3p 9b
messag c 6 r v z 1e 1v 1p 14 u 18 11 11 3 7 z 3w j y 1n g 17 s 1v q 5 a b 30 3s l c w 3k
nail r f 9 15 l 5 f 2z 26 18 v l 20 2g m 28 31 12 83 4 1z 2v 1l 37 t
notorious 12 7 f 27 1o 2h 1 c r p o b 1k o 2 q l t 7 m 35 1p 2j s e 3 3 2 2g p 12 1c k 1l b b 5 i 13 f c h 3s 12 8
occupi 1r 1e 10 q 1 1 2 s 26 21 e t 1r t 1f 2u 3 a 35 5j r 12 v 2u b 5t
outlet 1 2 2 1 c g 16 e j 18 8 5 32 1b 3z d 3k 2x 1c 1h i 2 6a c 1h 1a 5 p 1f 20
parad 2 8 6 e k b d q 1k w 4h c 6 6 o 15 k d 27 a 36 f 2t 41 2t 1k 48 1s b 26 20 k 2
pitiful 12 m 1 26 1o 2u r p o b 1k o 2 m 4 l t 7 3r 1p 2j s e 6 2 2g p 12 v h k 1l b b 5 i 13 f t 3s 12 8 1a
pranc m b k h m 1 6 s k x 1i y v 2i 7 1 5 c o 1z 1j 16 a f 1a 2q 1a t 1f 28 4 6 4 k w 4 2u 1i 2m 7 56 g
procedur 9 4 3 d k j p 9 6 7 b h 1y s l h s p e 1j 7 d u c 2f 2w s k 1c u 7 5h 1q u 1 9 1n 35 11 b p i l 1i 2 t
profess u v 1t b 47 1w s d 6 1c k 1g g 3c 5 2u 7 1a s 34 12 32 n r 15 4h 1t c 4 h u
radius 9 b 4 1k o b 7 u 15 1m t 33 c p 2j 1d 18 5 q 33 72 2g 4s b l 30 1j
raw 0 h 17 7 b 1w l h 3w 19 a 1o 2h 1e 1m 3p 1t 1u 22 51 5k
reel k d k h q 7f 3d w j 1l 13 o d 16 17 51 1 4 i o e 2p 2y w 12 1 1c
rick 2f z 3 m o 2v 1z 9 2j u 1 1l g m b 1c s m k 4m w 2k 2l 7 5s w l 46
sanct 1 l 1b 6 4 4f 1 2a 1b h 5 2b 60 3x 6z 6d x l 3o
script d 9 10 f 1 k m t 17 y e 1 3j 1a 1d m j 3 l 11 16 34 60 m 3p 1n 1f 4p 2d k
scroll 8 p 14 l y 6 b b 28 1 37 3l m 1c a 20 o o y 3p x a 8h 2p 11 z 4q
sear 4 1 2 e 1y j v i 11 1 t h 2n 30 7 8 11 2u 2r 3f 1j 2 25 1u f 2e 3s 1j 1y
shit 2 f p 1j 2 8 2m 4h 3g 48 p 1l a5 1a 8k
subsid 2 1i 7 j 7 2 l 2 9 1e c v 1z 7 2 6 a 2z 2s h 4 1z 5 o f k o f 13 8 1k 1i 6 1p 3 1r t h 24 a 3p 2f 13 14 1w 3
swirl 8 k 5 k d 4 v u 4 r 14 c g 13 x 10 2a 15 1j 1k 9 1c 1b 1f q m j 2e 1q 2t 4 2p t 2o 17 3m 3 4 2b
unfavorabl o 1h 4 24 d 15 c 1i 7 1b 14 6 x 2a j z 2n 7 2l 1r 3a 14 6 15 1r 5e 2x
urg 1 d b 14 21 u w 1 1h 4q 2g 1o l 3i n 2 1e e 59 3z 1y 2n
virgin 27 3 9 1i l u 6u 13 1a 21 4p e1 a 3q 1q
wanton 2h z 4t 4x h 3j j 10 z 11 1d m s 2k 3 x 5 2u 2l 1j 12 8 1u 4c
altern 9 18 k g 1v 1n 3 7 1x 1d 9 s 3v 3 1 38 36 d 1 x a r s 2g 21 2a 7i 1 2r j
amend w i 5 1 d f 4 6 i k 1r m 1y 1t 1l l q l 1c 6a p 6y 4e 2
bak l 1e 13 v 1j 1 y 2w 3 30 7 8 11 k 2a 2 7p 5 20 29 66 31 g 2r 1i
buffet 0 a y 4 1d 9 1 a e 3o 19 5 1e 1x g 2c 1 13 2c 3h f 1k 7 23 2b 76 3b j
bunt 2 n 2 6 1 8 f d r 9 5 1 o 2 o v 7 y 7 d j z v 1r s 2e 28 2 q 1x q p 1f a 21 10 15 1j d 1n 3m 3h 2e
cheat f 6 u n 2h 2u 4h p e 2 4 5 1b g 31 s 3 1z g d 14 s 8 a l 2f cj
chisel 0 4 1 2 4 5 5 1 j a l c 1y 6 12 5 2s y 7 2 i 1q 1e 1c 2c 14 s 3 8 23 18 2d 20 a 2n 5 1f 5i 2o 3o
circuit 2 i 2g w c 2r 42 3e 3x 2l 62 11 16 4g 1m b 5a b 1e
collar 4 d 7 1r 1t d 5h 7 12 f 1s 4s 50 1u 39 5e 3q n 1k q
consolid i 9 v 6 22 c 8 1c 1i n a 17 7 2j z w t h 15 1e 1t 33 v 1r c 1f b g 12 u 2p 2 5d 31 10
decor 4 4 7 1 8 15 11 1e d 19 21 27 b 8 15 1s 1n s 6 1h q 21 4t 1d 1w 80 1r 51
devious 8 l 1o 2b 2e 1 3 3 i 1c m 7 1c c 1i 2x b 1b 10 8w 9 2h l 7w 7 26
doubtful 6a x 6 1u m 9l 42 45 2e c l 4f 25 1j u 3f
duplic 21 1 1j 5 7 x 15 7 y 1f i 4j 4l 22 o g 17 5o 1n 1 32 3l w 1p
etho 7 5 a a 4 b 1 1a 1d 5 6 6 8 1 18 u 3 1l 2f a 2b 2b h l g 22 s s u 7 1s g 29 1n 1m 1i 1w z 14 2p 3n
evok u s 4 7 4 1 a v m 5 w 15 m u 14 i q 1h k j 1l c r 2g 2v 10 d 6j 1o
excav 1 2 2 1 o e 13 7 j 18 43 i j 1d d 11 17 y b 19 w 7 27 4 1j 12 15 6 5 3 1v 2b b 1n c 20 3 g d p 1d 2j x 2u
furi 1 i 9 12 1m 7 v u d 6p 8 18 2b 6m 1o 1 4t 2c 10 3 2m 16 3m
graceful 0 5 7 8 c x l d 4 h 1 1y j 7 7 o 1z 3 z 2n 1m 28 1e 19 2y 2u w 25 29 h al
grievanc o k a 15 14 e l i 7 d 3 8 2 12 7 f 3 4y 19 1 6 1 13 8 g 1i j 43 11 44 b x 7 21 y 1p j 39 3n
gulli 0 1 2 2 1 1g w j 18 43 3 f j 1q 11 17 y b d w w 7 27 4 1j 12 m j 3u a r 1l 2 9 3 1h m g d p 1d 2j 5v a
hack 4 2 2m 4b c x z 28 w 6 2d h 16 g 3p a 1u 1q 2e 26 2y 1m g z 2y 2t 7 x 5
harrow 0 8 5 4 4 x 3 l h 12 8 5 1 2 i d 3 9 h 5 c 14 7 8 10 v 1e h 7 4 v s 4 4s i y 43 1b 99 1c 6b
hear y 1d 3 2 n 2 3p w 2o 2 3q 54 f 5d 2f 1o ci
hoot h g 9 1j 14 1s k e 29 o m 2q q 16 6 k 18 1t 6a b 1d 1g 25 h 76 t 1l 4 2n
hump a a 3 q 17 z 4 5 g 15 r e 8 n 1 f 18 1w 1 q 1u 2g 2t 2 i 5 2m 1 1h 34 1c 2h 8b 1g
identiti 1s 9 2 s c h 2b o 15 45 5 1h 1g 36 u 1b 5n 1r 2k d q 7 u 1h 3k 3i q
luxurious 1t k 1 h 22 1 4 m 29 17 j b 1c 17 25 1h 1a 17 2u l o 1n 13 2 2w 2b d 2v 8b
minc m b 2 i h m 1 6 s k x 1i y 1d 27 1 5 c o 1z 1j 16 a 1p 2q 1a t 1f t 1f 4 a k w 4 2c i 44 7 56 g h
mound o 3 2q j 1i e 6e 2z 3u 2r 2 z 3t 26 30 43 5 3m 1n 1a
mysterious s 1f 47 s 11 x 3 28 6 32 g 9 1x au 3t 5x 2e 2o
opinion 9 3 k f i 9 1w 6 k 1 1h o 4 23 4 q 5w 3j 1k 11 22 2f 39 1i v 11 3a 1i 5k
rear 3 4 y 9 5 1 s c e 18 6 1l k 2z 2e b f 2 1v f h n 3m 6 19 1 5w 1 7r 71 18
signatur 4 5 b 2 d 4 4 2 n 6 5 2r 18 2d 7 7 1s 51 h 45 1w 1f 25 g 9 n 19 7d g 1q 2t p 18
spad 0 k 5 c k e 1 16 1d 1r n o 1x 12 16 2u l 1r 1q 3s 1u 2i b 6z 1o 2h l 3c 1h
stereotyp 2 9 b 5 a a g o 19 v a 8 1s p 1f r g 1x 2 1c 4r 2b z 27 d r d 20 b b 1n i 1 7m 2x 12 j
uniformiti 1s b 1l 2z 15 2 1p z 1f 5 1h 1i cn 1e 15 e w v 2f 1n 1c c 2t 2s
uphold 1j 1 d f 4a 2b 1b 1q a g d 4 2g j b 4 2u d q 11 5m m 2c 7v 28 2i 17
veh 0 h 4 f v e 9 y m x 5 d 8 2 2 m 22 j 1a c a 9 5 14 m 2n 13 d 3 n b r 3p 6p 2o 25 1l 4 14 15 10 u
vital h 8 b 8 33 1e 2 1t j x b q s 7b 24 1 5v 1b 6g 25 w 1b 3q
volum 9 1z o i l 2l 1 3 z 5 9 h 2d 4x 13 5 5 f b h c 2a 34 6e 5o b 2p o 2q
web 8 5 s 1h 8 1g 6 17 b m a 2q 2 j p 2x 1q q r 18 10 11 3p 3 3z 14 a 5i 1w 2j 1i
yelp 16 z n 11 7 5 1t 7 e 29 j 3h 13 9 k 1 5 k r 1b 2 4r 2b 3 2 b 1d 9 p b 7 q 15 1l t 5i 1 t 1p 3i
adjunct i 1a k 2m c 1d 48 g m 11 3 11 1e l 2 1u 12 1b 1 2t 2t 16 2f 1z 4c 2t 4l
amplitud 9 1z o i 49 5 g g 3 24 4x 18 5 q q 3 28 2 34 6e f 59 y 22 3e 1j
broaden 1e 5 1 o 4 1 r w 2y i 7 c c 2k 11 2 b e k 3 6 a c 1e 1 1j 1l 2j t 2e 15 v r 1 7 29 1y 4l 82
business d 1 2u a b 3j f 1h 12 e 11 u 1d 3o 81 1r 10 3t 2 13 3c f 18 d 1a 4 1 2g
cancel 0 4 j h n 1m 2 1 1r 12 4e 9i 2s y 1b 2v h 4l
central 6 6 8 b f v 4 f 9 i 29 1k 27 d9 11 h 9m 22
chronicl 0 x 1 b 2b 6 m 16 13 25 4t 1s a n 1d o 3 l y 4h 5 a 1n d 85 11 11 5q
confess m 1l 24 2b c 16 t 6n f 2h 1z 2n 2m q 1b 2j 5p 4m g l x 1t
conspiraci t z 4 7 e 5 w 11 2r 29 4 3 j 1o 5 t 3 l 1o 9 2h 12 3o 4 30 1x 29 m v 44 t 1f 3q
crank 8 6i n 3k o 44 20 1z 19 53 10 13 1x u 2n 1e c 23 y
daft 5 2y 63 4 2b 1c 9 8 2b 2d 81 6 r 2a q 3d d 15 c 4 1j g y b k 20 k e
dainti 0 c 22 h h 2p 9 2l 12 2n 3u 2n 10 d z m 29 1h 7 34 3k av
distill l 5 a q w 3f j 14 1e a 8 l 2g 3d e 8w 3l y 1g 1e 22 7 5 69 1
dodg 1 s 13 e 7 11 11 2r 2d 3 j 2m 3z 2l 2v d 4 s 5b 13 m v 44 14 1q 4q 1a
employ 1 1g 2c 16 1p 7 h 1h a 5 14 5h 2j 51 3z 10 4h 48 1l 3p 6 1q
fabulous 4 14 l 1n 23 4 2a 3o 1f 1n 1c e z 58 19 p 1a 38 m 2m 1t t n 19 1y 1y m
festiviti 17 4l 6u 3d a 25 2v 1q 1 b 1y 1b 5x 12 6 q 3d 1n i 1e
fig h 2 n 7 g w 2 2u 9 3s g 1o 1s 2f 11 1h r 51 67 1c 7z a 9 o 1u v
fly 1 9 k q 1m 1n s 6 1v m g b 3j 15 l s 26 12 2g 1 g w 1 j 3q 1g y 1a 24 h 37 4z 8 10
fork 1 6 3 d j 14 a 4 42 n 1c 28 3f 2a 34 g l 1c 7 18 3 1t h q 3w 7k 3b 31
graz y 8 u p 3 4 7 h d 21 j d 1 j 1f a 1d 1a 1 3 4s 1r 40 1h 2 b 17 2o u 4s 3h 1w 23 1x
greatness 4 5 10 a e b o i 4e z 24 3f 7 1b 18 5 h 9 33 30 5s q 2h 37 30 1j n 18 1j 4
hail r a 2s 2b 1 2n 1x i 3h 6 9 b 3a a 3n 2f z e 2l 44 4j t 1p 3i i
hall 2w 4 1 6 e n t 2x 33 8 33 15 n 32 1y c 1s 4c 65 32
huff j o 7 y 1 f h 1d 1 1b 1h q 16 g 3j g b 1 n s 1k 1c 6 1l 1t 2c 2 9 2j 7 4s j 1j o 10 7q o
humili 0 3 z 5c c t o 6 z 31 m 1 2 1 10 3k 2e 36 5 s 1y e 1f 8c 67
laugh 1z j 10 2x 1w h o q 2 1h y 5 1w 1 4b 1e i 24 20 1 s l 1f 5q 8 l 7
lavish r a y 5 6 1k 1s 11 11 g v 38 13 2w 17 4e 1a 1 10 6i b r 14 c 40 1v o 1z
pallid v 9 6 d 1a o b x 5q x 7 i 33 15 b 3x g 22 p g 14 6 65 j 1e r h 9 n 3h 5 w 10
parallelism 21 2 14 6 b 16 15 8 g 12 3 1r 2e 1m 1g 2 34 u 1b 3g 3y 2j e q 11 2f 18 f z d 35 q 22 a
parcel 0 9 2 m 4 f 2l 23 k 32 21 3e t 3 5 n 1v 8 24 8 l 18 3 i 3s 4 2s e 2 6p 4b 2e
passiv v 9 6 6 7 3f 5 t m 18 41 p 58 2d 1a 6 1l z 1d 5f 3e 1w q r 1m w
prod 2 n 2 7 n 9 4 10 5 p 2 1q y 7 d j t 6 v c 1f d 9 6 2a 1o o s 1j e q p 1f 2b 25 1j d 1n 1m 20 4i 4o 7
provocativ e e g m 1b m k c a 1h 1j h 19 4 7 1a 7 12 d 17 u 1m 3g p 1r a 1m 1 13 2y 2b 38
quarrel 20 2i g 2j 2f f 1e x 18 z 1c i t 26 k q 14 9 1f 1m 2x e 9 2 5a 6i
rebuff 0 6 7j w 2t 1g 1a 1f 13 d 14 1j 20 k d 1c 2h 41 e p k 4 1a
removal 1g 20 x 9 n 7 2u 6 5 2 c 1r 1n 7n 56 14 2e 1p 4g 32 a p 4j
repel 0 6 35 4 2s y 1g 2t 1 x 36 1 13 d b k 9 1j v 15 l c 6y w s b k 4 13 bw
repertori 2f z 3 m o 4u 9 2j u 1 1l g m b 1c s m 1 j 4m w 2k 2l 7 1o 50 l 46 1 v
road 2 n 1l q 7 1b 2q 2d m 5l 1q d6 k 5 1a
rud 5 20 1q 11 3h 2g 3x o 9 mq 46
singular 4 4 3 j 7f 3c g 2f 19 j 1h 1z w 5g 10 13 x 10 u 2n 1q 4 a 1 8 1g y 65
snor 20 s h 1d 2t 1e i 5 28 22 5 u 1y e f 13 1k 2c 25 3 2 15 1z 49 22 d 7n 1e 1a
sock 0 5 5 p 7 2 9 y a 9 1 a 1 9 2y e g a z i 1 k g 1x 2s d a 16 1e 9 11 2g 1 e 7 14 2j 2b 26
splash 0 4 2 4 45 2c c k p 1d 1u w 6 2d h 52 12 1b 3v 9 1g q 6 7 47 w g 3 1k 1s 1 d 21 1j 15
stak 0 9 8 1y 12 k 30 r 2e 1l 4a 4z 8 1 i 1a 4d 4 38 5d l
stud 6 g p 1 1 u d 1 y 4 5 e 2 1w e w 11 1p u 1 2j 1x 3w 49 3e 6 w f p 5w 58 3e
supp 1w 8 b e 9 c 1d n 2q 1q 2j o 6 22 m b s 4j 1l 10 w t o 13 6 1w 3 23 4p j l t 49 2l
unspeakabl 12 m h 2l t c 21 h r 3 m z p v o s 1e 3y 2i 1q s k 2 f 1l g 35 i b 14 h 1k h 18 4u 41
vibr x 5 f h q z 5 2q u 4 3d d 49 10 1 w 5 2 35 59 2 m o e 2p 42 j 45 r 15 16 g
vivid 10 12 x 2i a 15 1l r 3 y d 6k 7 r 4 20 1 5 z v 2d 6l r 6 3k d 1n 4a 23
waiv 1 3e 1 1r v 7 1b k h 3s x 29 13 d 14 6 1w 1g y e 3d 2d 1q 13 k 13 30 85 v 2
weav 8 5 s 1h 8 r p 6 17 b m a 2q 2 j p a 5 2i 1q q r 18 10 11 3p 3 3z 2 12 a 5i 1w 2j 1i 3b
weigh 9 n 1p 13 16 1 1c r r 3 19 u 1h 2y 1h 1u g 19 2 q d 2z c 3n 4 9 1v 4m 1x p k h 1a 1c 15 5 6 1w 15
worthless 12 m 27 1o 2u r p o b 1k o 2 m 4 l t 7 3r 1p 2j s e 6 2 2g p 12 v h k 1l b b 5 i 13 f t 3s 12 8 1a 4
wrinkl 0 5 3 b 13 k 28 2u 17 x 1 1l 2z n 6 x p k 27 g 17 12 m 2u 1j a 2n 1k 15 3d 2n 2e 10 c 10 3 b
yard 13 1b 1i 15 1y j l 71 36 1a t 2l 2h 1d 7 2w 1i 1w b 26 3o 2 1h
admit b b 1b a 9 46 7 1b t 2g 1j 28 37 21 2q 38 p r 12 v e 2g 21 72 r 20
anxieti s 8 g 2 c 1x g 35 22 5d 5i 4x 6m 10 1i c o 1i 1v
apparent u 4h 2q 1o 4r 14 1d 1t 2x 26 q a5 d g 4 5b
aptitud 7 1 e 4 m 2y a 4 h 1 r 2i 2f a o 1c 1s 1b l 4k 3n 19 10 r 1f q 3p q j z e
armi p 2 a f 5 16 n 6 a 1w e y k 1 34 1r 2l u 9 n 1v 36 r 29 3n h 3o g bo
assess 4 5 5 2 1v a 18 35 2x 1h 1 4e 1u 1c d 2 q 8 5 2z 3z 4 24 4 29 29 1x p t 1i 2s 1w 1t
avenu 1 h 7 9 16 x 1h 4 5l 2r 86 21 83 5 15 29 20 5l 2v
bomb c n k 1m 4 s 2g 10 11 k 1m 15 2i k 27 d 1h 2u 35 1a 1f 2k 1g 1t k 4l 6 j l
bridg 9 9 g 9 l 19 d s f 6 j g 58 d 17 e b 20 5z 1 27 26 1f y 35 3v 27 52
brush l d 25 u c4 6c 1b 4e 5 m 3 4s i 5b 38 a 2 1n e
calendar 0 x 1 b 2b 1y 13 25 12 17 42 a x 1d o 3 60 5 a 20 1j 1w 4q 2 20 o 20 32 1m
chart b 2 3 d q 3 f 1 s e i 1i y f p 19 7 10 e 2n 15 3 1c 1g o 6 l 3 1m 13 5j 3d c 1n au
clinch b 6 1 x c k z 4 b g 9 w g e p 21 33 7 s 3o 3r 1i 6o 42 i 3a 2 4b 3 1i
construct d s 2 l u 8 8 1e 1l b 8 1e 1o 18 f 1p 2b 1 t 1 3 1z 10 q 33 4z u a a 2z 3r 23 2a 17 9 1y 9 1i
corral p e 4 f 6 k t 9 5 18 3 y c k b z 5 54 q 17 59 t 1s 11 2t 7 1i 4s 32 y 27 1h 4r
crisp 0 h 1 c 11 b 14 s 12 7 r 2y 5 g y 1i 1w 2m v f 1q 27 1g 8t 4 3i 22 4w
cup o 2i 11 2 19 e 8g 7i k 3 e 8 5 3g 2r 4l 1q 7 5 3m 19 e 2f
deceiv 1l 14 1 1t 8e 2 3j 71 c o 32 1q 7e 2a 9 3u 26
distribut 1 a 1x m 2 2w 5 1r d 1g 1d 4y 5 3 v 5 1g 15 20 6 1a 2a 1c v g v 1x r 3j 3x 1 2u e 2s
drill 3 e h h l y 4 4 w 7 m y 17 1t 7 i u 17 w 1c 49 1 22 g 4n 1v 6z 5 3w 4 1 5p
eagerness 1 6 1 h b t 1 9 2h 4 h s q 3l 4o 5d 4q 4f q 4f r r d 1i 4q 8 2w 2
eminens 4 15 a 2 5 7 21 z 3u 39 2a 7 1z p h 2d 3z u w 42 37 l 47 1t 15 n 3f
escap 3 v 1c 16 11 5 3o p 4o 8y 2l k k 28 19 1h 1a 9b j 25 1e
ethereal c 17 v j 3d 3n b 2f 2d 1e j u 2a 14 7v 2w o k 1v 4c 1l d
fami 7 b 8 1p 59 a 4b 2o 1w u a 21 h 36 2a 3d 1h m 68 1p 13
ferocious j 2x 1w t 28 f i 25 2 28 o i 28 t 28 1w 37 3u 8 2e 2m 1i
fickl 1 b 25 2c 3g 4x 40 j 10 z 11 1c 1f 2k 3 12 2u 2l 1j 1a 1u 1s 10 1k 1d 1q
flourish a 5 1 y b d q 2g 4h c c 2d 2u j 2n f r 22 41 13 1q 1k 48 23 26 2m y u 25
habit 7 c 3 e c 1 19 1d b 6 3 1b 3 u 1o 17 18 a m 40 7 a l 6 18 1w 1m 1z g 4 21 1r 1l 26 3c 4n q 2w l p
humbug f 1n 2h 80 g 4 1g g 5v t 1d j 8 a l ey 3i 34
icy 0 h 9 q 7 8 b 15 b g 12 3 v 6 8 t a 14 d 1j 4z 2b 1m 3r 4l 3e q 8 28 29 d q 4w 3l
idl 52 y 2k 3b a 1 1z 7a 3x v o 42 i 2b 1b 1b 2r v i n 3w
instant 2 3 11 1a c a 5 3p 1 5 59 1x j 3 1e 5u a 1m 79 4d 7 1k s 2n 8
jok h 2 n p u 2w 4h 4 2r 2 5 e 2z 3 1v 7e 7 3y 5 3o 5h r 2r v 10 9
lateral 1 5 1 5 8 b f v 4 b 4 9 i 29 1k 27 4x 2a 34 1i 17 9 p t 2f 3w d 2y 50 5h
mow 0 d u 23 7 8 1b u 1s u w 9 3 22 4 1r c 1c m b 1d 20 5p 6w 9 2j z 7 6j y 7
paper x c s l y h u 1p 1 2o 44 m 1m 1u i 1s 6 4m 3g d 2q 28 z 1 3 3m 4q 1
presum w b i 4 25 6 2q 36 1 4g 2q u a z d 10 u 1l 1v k 33 11 4 p 1k z a 9 2e 1m 11 c 2r 6
presumpt c k f 2t k 1 25 36 9a 1d 7 11 4h 39 1i 1w h 4b q 4u h
resist 6 i 2r 1h 1b 1 v 2 4 32 13 w 39 14 n 2c 5 q 1j 1v 20 l 23 4 u 1a p k 4 7r j 4p 2
resistanc 6 i 48 2 27 4 g l b 1q 2j 1a 18 7 t y 2h 1v k 14 20 12 23 3 5 3d
retard 5 1 l 2k 4 1h 4 2 y 7 1 8 n 2 4 3h 1f 5 2u 26 s 1i 7 q 1q 49 1b w u 2n 9 4h 31 j 6e
revival 3 1h x c b 2a y 1i 5 q 1n 6 q 3d 2q 16 l 1g d p af 6l 4e
rib j 1 t 17 z 4 5 b 5 1k c e w 3k 2k 2z 5 2p 49 4g 1y 88 12 10 3e 1s 18
slot 0 1 2 2 1 1g w j 18 43 i j b 1f 11 17 y b 19 w 6 1 27 4 l y 12 15 6 4p 1n c 23 g d p 1d 2j 54 11 4
spout y l 1 32 n c 1v 7 l 3 55 m y 3l v 6v 18 3r 18 73 2r 3j g
submerg 1r 1f 4h 1f 7x 18 k q d 2n 1a e 1f 15 3t 12 c 54 2 r a 3r x
tablet 0 o 2z 1v e bp o 2r u 11 1m 27 1m 7g 7 5 n 2q 9 o 9 q 2f 29 6
uninterrupt 2 g d 1l 2u 1n n j 1l 18 5j 28 43 6 28 i i 1b dj 4j
worst b r m 3 z 15 1o b y 3 1i r p o b 1k o 2 q l t 7 j 38 1p 2j s e 6 2 2g p r b 1c k 1l b b 5 i 13 f t 3s 12 8 1a 4 38
adventur 9 2c g 8 3b 17 1c 5 r 1q u di d y 10 4z 27 f p 1n y u 49 1
alleg e g 2a 4w 1w 1b 4d 2r 1 4 31 1l 3l 12 u 1f t 2h 48 11 40 49
authentic 2g 1v 2b b t 15 21 h 1s 8 2 r 1f 4c 2z 85 2t 1m 4 4a
bellow c u z n 11 7 25 e 29 j 3h 13 t 1 5 k 22 2 2m 25 2b 3 2 b 1d 9 p b 7 18 n 1l t 5i 1 t 1p 3i i n
bleak 0 h t 8 7 6 b 3 u z 5 x e 3i 7 18 2 2 y 1l 2l 26 2s 2l m 2y 15 12 36 12 21 1x k 3d 6 1d 3l f
blend i 1a b j 34 x u 4g 5 w 29 9 k u w 7 12 3n 2y 1f r 12 1v 1o 40 55 1q 16
calibr 9 2c b 42 u 23 1h 29 26 19 l 1r 42 13 a 2m 4 t 1b 4m 1x 30 2s m 1s 1b 9 5
chas 0 2 3 2 3 d 2 1n o 2l 2u y t 1 t 3k d 4h 1c 1c 17 3i a 2n 5 bk 1q 2k
chim 6 o 19 1 24 3 2c 1d 1j 5i j 1s 4g 8f 2j 21 d 1a 1c 42
comfort 1x 31 92 4 2u 2f 19 9 2e 64 34 4k 1c 1c
compact 0 r a 15 1 13 a a 28 33 g 4c t 1m 12 25 27 1z p u 75 7o q 2f 2h h
contrari o 30 p 1u 5 1d 2m 13 2t j 2k q h 14 6 t 52 1j w 3f 2 1z 24 1 77
corp 7 u f c 1s a c 2 1i e 1z 1w s v b l 2p u 8 k 26 2v 7 2t 44 a 24 1a 1t 5y 19 47
debat w 1s 1 v 1b 51 f w m 68 x o 3 2b 1o 2u 23 2f 2p h 5r j 4m
deputi 21 2b 1n 3 7 1x 2e 3y 1 38 3j 1 x a r l 7 2g 4b 4o 1v z 1u y j l r
destini 0 3 6 8 19 p y o 3r a 3p 4a 10 1h 2i 8 1 i 5 15 4d 4 38 1j l 3u 13 7m
diagram d 2 1 d q 3 f 1 16 i 7 y d f j f p 19 d u e 2n 15 3 1c 1g o 6 l 3 1m 4h 25 3p 1n 7o 36 3d
din 1k t 1a d 8 a 1n 6 k 1j e 1o 1b v u i 2h x n 32 6 12 i 1 12 14 bi 2l b q 4m
embank r s r 17 j 5l m 23 o 62 3 4i 1i 3r 1u 16 ar 15 1h 1h
feebl 1n 1a z q u 8 1i 26 24 f 1t 5 c 34 46 21 2p 1z a 46 k g 3a 2z
fever j 9 a s p 14 v 3w 21 11 y b 4 2p n 1c 9 39 3h 10 q 2t k 22 7 t 1j 2c 1i r 1d 7 2j m
freez 0 h y 8 8 3 8 19 a d 12 3w 1j 4z 16 g p 2y a 25 1p 3y 3a i 2e 1j 2 13 4w 3l f o
gay a q 4r o 1w 1x 2k 23 39 g g 19 5 5f a 2s 4o t 29 5z 2a
heroic 1j 40 74 5 1u 3y 3 5v 9d 2d 33 1y w 3k
hiv r a 6 k 1n g x j g 2 c 2k 4s 1n 4 3h 1a 18 1f 1 2n b 2x h 2t 1b bo 13
hostil o 1l 1f p z v 5 1d o 1y 13 2t 2w q 7 40 1w 1b f 1j w 5g 19 w 77 3l 10
incorpor i l 4 l 2z 3 g g 34 20 f t u 28 d j x t 1 3f 1g v 23 1f r 12 v 29 f 3j 52 k v v 2j d 16
incredibl 4 14 4b r 1n 3o 1f 1n 3f 5r 1z 38 24 14 1t 1a 6 1z 18 b 4 1j 2n 1a
jest 0 5 c 2 n 1j t 23 7 4a 4 2r 2 j 2z 3 1v u 32 14 6j 3t 5h r 2r v 10 9 1s a
lull 3 11 j 1o 4 44 13 q 1n 31 20 14 o 1z 1 2 m 29 h 2w 5 1p 4v c 2s 1t 27 10 1w
mar 5 1 2 22 8 5 3 1 1o 5 v y f 2e 1x h 22 1c o 3m 1v ey 30
monu 4 c 8 4u e 4o ba 11 3t 3 32 64 5 3h 5 1n 2f 2f v
mysteri b 3q 2g p r a 2h 15 1y w 2f d 7g 2l 44 1b 6c l 4 4 2h 3f
noos 8 c 14 13 e g n 2g 49 r 2r 31 2r 2j 19 41 78 b 1q 20 1e 4 1i 9 m y 1i
offens 0 e b j 12 h 2t 1 a 21 h 40 m 14 2f 7 d 1f r a c 3d 40 l 2a 3u ax
pan 0 c b j 1w l 5m 5 30 f 11 3o r 2r 3f 25 1q 2x 2p 1u z 2q x 9 24 a 41
petti c 1c h 1q j 14 1 1p 39 b 1k 1c 1p 21 a 70 54 h 1x 8 2n x 3s
potenci e b w 5 7 11 10 z n 37 1z 1a 2a 7 1z 16 2d 3z u w 2g 1m 37 l 47 1t 1s 50
profil g d c 6 8 3 f 1 16 9 2p 2d q h 46 3 3g 6 l 3 r 7e 3s 39 2i 8d 1 1p 13 g
recommend 1x 17 u 6 1g 12 g 23 2t 81 d 2e 17 64 68 3b k 17 1j y 1x
relentless 29 2 2o 2l i 1 27 m l 46 q 1g 4x 2w i 1b 6k 3 1i 3g 4z 32
requir e p i 4 24 1n 5 1f 30 1 2a j 15 15 37 h 2m 4 y 2i n 9z p n 1z 55 2q
revolut 3 h 8 5 k 10 c 2l y 1i c j 1t 3u 3 6 2q 16 l 1g f n 2 9x 71 40 8 c 3r
rock x 5 f h q 40 4i t 4h 6f 5 2y n o e s 1x 37 45 u u t 1x 7 b 2x
rop i l 22 d 13 2p 3n p u 2a y v 3o 2g b 11 1s 6s 12 5o 8r
seg 0 9 8 z z 3 1j 3r 27 1s 4a 8 k 14 33 8 1 i 1a 3 h 23 1q 4 2q i l 5d 5u 1m u f 25
senti 1 b k 4 b e 4 12 19 k 1 a i 1d 27 1d 88 o 11 j 11 l 3h f 39 g 12 1w 4s 5k h 2z
shelf 9 m 1q f h m 3 5f 3 6 2a 9 v 1l c q 1n s m k 6y 16 1t q 7 6h 4y w 2l
singulariti 0 4 3 9 6 j 6 h f s 1b 2 3 4 28 1z j 17 1m 3o 12 2a 4l g 25 25 35 n 1a e 2z 24 1t p 29 a
slowness 50 1i 4i 1 h o 1z 1j 1g 6 1j 2q 1a 2h 1z 4 1a g 4 2u 44 7 1m 40 h 1a 34
stanc 7 5 3 h f m 27 k 1 20 5 16 19 97 u 1k 11 4h b 12 1w 16 c 1w 30 1s 1t x x 13 u h 2z 1m
starv 26 d u 2w 1 i 9 7 3f 31 q c 6 3w 18 1 5b 1l 1r 2z 1y 18
straightforward i 2 a t t x 1r 7 j 7 7 1 o 1y 4 32 25 a g 1s 6v 1a 3y 1c 12 4b 5 49 3l 2p
strict u a 15 5 2 2o l c w b a 8 13 14 z h 4 u 25 17 l 6 1f 1j 2n c0 2x
stunt 0 9 1t j g 7 1 1 f 25 q 17 p n 5 4 9 24 5 p 1d 1 3m 20 5p t 1b 10 3s 9 1e 15 m 14 1n 1s 46 2h f
subject d g l i 2z 2f l 1t 2 6 1d g 3 13 11 44 5i 2w 2y 17 1m 4 1z 6 6l
swindl l u r 1j u 25 1s 2h x 4 q b 4 5 1b 3f 2 s 3 2f 1h o 3m 3x 5f 11 1b 4d 1 1e 1p
techniqu f e k 19 8 6 3 4 h b 6 3m 17 o 9 4 m 4p 3o k 1u c 3b 29 m 22 1i 4w 5 k i v 44
troop 7 i c f 5 16 t a c 1k e 1i h 1w s v w 3f 4 8 k 51 7 2t 44 a 24 1a d7 1m
unreasonabl 1t 1n 23 3r 1t 1x e 9 2q 67 19 p 1i 10 5 2h 5p 38 k 20 5 t v 1n
weakness 1p 4 12 24 3 3 9r 5f 25 5y 1n 4i j z 3v 5w h 24
wink 5 2 1r u b v 4m 6 d x 1 6 i i 2x 4 j 1h 69 1h u p b 7 23 t 68 9 6 o 15 7f 1v
wring 0 8 9 4 x o h 12 8 5 1 2 f 3 g 9 h 5 1g f 10 25 4 h 5 11 s 1l 1a 21 f 3 7 r e 3p 1b 99 1c 59 2i
zip a 7 8 b 6 1s c f b 1d 7 1r 1x 8 4f 9 l 5e 6 1s 2o 15 8a b6 o
abid 2 9 14 4a 2 1t j j 4o 35 2w 25 1 2q 1x 1b 18 5c 8c 1p
abundanc 2f z l s 1x z l a 6 16 2j u 22 m b 17 18 3 28 36 w 2k 3d 63 4 h 52 1g 4 11 9
appall 4 y 6 4b 2u r p 1o 1j s 1e 3y 1x 2s x 6e 14 h 1x 6 p r 1r p h 1h 3x d k 2e
brav a e 4 1y 22 1j h b z 3c 6 1a aw 5 29 2i 9 2o 2m 2k 24 8x 15
chariti 1 1o 4 4 6 s 24 i 1i 3m 1c 1m 53 1p b 1u 3h 1r 2d 7 d q 9k 2s 4q e
christian 2g f h 1n 1n 29 21 e 3 u 18 17 1i 14 1t 3v 7o 2m 1c 6o 5z
comparison 21 2 14 h o 1n 3 7 1x 2e 2z z 1 g 2s e u 1b 10 1 x a r s 2g 17 34 j 11 51 x 2s j 1c q 1a o 1w
compriz i g 9 l 1m s f 6 j g 4a y d r u b 1x 3 t 1q l 2v 1g s 26 1f r 12 v 1f 19 9v 5 v 2j 8 1b l f
coop 6 x 2t i n 17 r j g 5 20 35 1w 8 48 t 2l 3u 7 1v 2j 1w 2h 3q 12 f 4r f
crescent e a 1 p i 1o c m 1g r 1 7c 48 k 1o a 38 21 11 4b du o
dart 1 1 5 3 2 b j 1e 4 1g 1h 1w y 39 2o l 11 o 27 x g l 1b 1 7 b 2t 17 2a 1m 2t 4r 3b 2a 11
delirious j 2 19 5 1h 21 a e a 2d i 1c o 5 z s j 16 1v d t 8 20 4 61 2s 8 7 1q h a 3q 4 u a 15 8e
difficulti e a d h 29 6 q d 2v a 2 b x 3 20 2j 9 1 1r 18 a 2f 27 2w l 1t 5f 1f 4w
drown z 27 27 1w a 4 1f 1l 3r c 57 k 20 33 a m 9 2l 18 39 19 ac 1n 1j
dumb 1n 28 5f 3n h 4o 7a r 6 r 2a 43 d 1h 1n g y b k v 15 1g 1v
enhanc 1e 5 e b 4 s 1j 1e 1u a 1m 27 p 1 d 8 1 s j 6z d 2c 2 x 22 2c dc 8
enigmatic s g z 47 s r a 10 28 6 32 p 1x 6k 57 2w c 1t 66 2o w s 3b
extinct 1 m h n 1m 14 c p l 2j 1x 5 3q 2n 1h 1i 1w 29 14 3h 3 3p g 1v 4h 2j e 21
flavor 0 4 3 8 1 6 j 6 w l 7 r k 2 3 4 28 1z a 9 17 5a 12 6v g 25 z 16 2u y 1a e u 25 24 1t j 6 71
fraca 20 1n 4 r g 17 6 16 x e 14 f 2b 18 2b i p 4 j 1n 1a 14 9 i 1p 3r p 7k 3m 50 2i
frag 0 h i 11 6 c s r q 42 1a 11 q 5 4l 2r 1p 8 1t v c 1m 14 26 1u l w m z h 2v 1f 2a 2o
freight e d 3 7 2q 3 16 1p 1t 5s 3a c 23 4f p 4k n 3c 5k
frigid 0 h z 7 8 b 15 b g 12 3 v 6 8 t a 14 d 1j 4z 2b 1m 3r p 3w 3e q 8 28 29 d q 4w 3l f o h
ignor 0 1 3f 2n 2i 23 4v 13 d 14 1y 26 c 3j 2 1 48 13 k d3 2 e
inept 4q 15 3f 3n h 4o 81 6 r 2a 1r 2c d 1g 1 1n g y b k 20 y 2d 4v
intend 7 6 3 d 1 2 7 2 16 j e w c 8 7 2f 2o c 12 2l 3a u 4e 1 2h o 9d 2s 1w u
lineup d 3 d 4 z y d b 2f 1d i r p k 1d 4 3 1j 32 1v 1q 26 7 2m 3h c s u 1 9 f w c 33 2 2o g 1k 19 1l 8 19 22
perpetual b u 1q 2u 1v j 1h 6v 25 3 7h 1b 6k 6z 32 1h 1k 1u
popular 19 o i g 3r 7 18 42 1c 12 1i 4d 3o 5w 5 5g 1i 6x 1t 2h
prestig 4 s p 5 7 21 z 21 1t 39 2a 7 1z 16 2d 3z u w 42 b 2w l 47 1t 15 n 3f 1l 1u
punish q k b o e 1g j h 1 8 4 9 24 2u q y 16 26 q 1v 1l q 10 2o 10 3b 4g 1i 2n f 61 5a
qualific 3 2e c 2l y o 1 t v 2 1r 43 r 1z 16 l i y u 8 6f 1l 6v 25 78 13 1e
recept 17 4l j 2p 3m 3n y 17 2q 5 1q 1 1s h 1y 6c 6 q 3d 1n i 4n
remembranc o 4u e 9y 5 5v 11 g 39 4 99 5 3m 1n 2f u 1l v y
renounc 1 n 2r 1 1r 10 2 1v h 2t z 36 13 d 5 z 1j 1z y 3r 2b 1s 13 k 13 30 59 2w v 2 e 3z
salut 20 13 22 1l 1u 1o h i 1g 13 29 1k 1f 4d 9 2f l 2 o s t cg 39 6 42 10
shackl 6 b m 1c 10 z 7 b 4 18 v 14 30 4 15 2w c 1s 4 20 3q p 8k 18 5f 18 2r 56 s
shaft o 4u e 54 2f 1u 6l 11 d 2n t 99 5 3h 5 1n r 1o 2f v y 1u
shrin o f 4f e 13 z 5 71 4c x 1h 11 3 a 3g b 6a 2o 5 3e 8 19 e 2f 1y f 2 v y 15 p 4
sob 16 1m 18 25 e 29 j 5 3c 13 t 1 5 k 22 3b 1i 2b 3 2 b 1d 9 p b 7 1v 1l 6 n m 4w 1 t 1p 2n 1d 33
societi 7 1l 2e 2 3t 1y 1y 3a 12 1o 12 z h 36 5d 2d 1b 1t 5w 2 19 4r 12 x
sterl 2g w 5j 18 3a t g 1i 14 1c h 2y 90 2 17 y 1c y s 3m 2b 50 1v
straggl 8 e b k 13 7 5 n k x 1i y 6 3e 6 c e a 1z 1j 16 a 1l 4 2q 1a t 1f 28 4 a k w 2y 44 7 56 x 1a
stuff r a p 24 p 2b 1o 3s 1f p 2k c 5g 1o h 1k 2e u 4b p 2 cz 1s
suffoc l 6 8 2 y 1v 1n y q 4 a 1s 3 19 1y 8 11 k c 18 e y 33 4 43 1a m 4 4m 10 1l 25 5b 1s 5j q
swerv 3 4 1 19 10 23 m 7 1d n 9 k 2r r 1i 3a 5 1w 8 d d 2v 18 3 25 2g 18 26 17 4q 1b 31 2k 4 6
sympathetic w 17 s 2t 2 b 3w t k x d 82 5l 4d 3y 17 2i 40 55 1o
temporari 1 25 b 1v h 16 3 7 6q 1k 1u t 3j l r h 1j 4f 1j x 1o 5q 1j 5 14 1v 1p 1t
thread 2 g 1 1 t 1j 4 h 3 y 3 19 25 1n 15 v 4 25 22 11 p 3a 1 39 5p t 11 3t 46 2a 23 j 1w
transfer 1 1f o 4 9 k p 7 g 4c s t 30 18 2p 4e 1k 61 3k 5u a 16 1s 4f
transmiss c 1f d 4 t 1c 4 1g 24 14 c i 3a 19 2p p 11 2l g 17 s 2q a b 1y 9e a 3 g n 28 80
tunnel 1 1 g 7 1b 4 w 1 5 13 3c 1x 3g 1m 2c 27 21 1a r 3w 47 m o 1i r 20 1e 47 1j 20 d
unbroken 2 7 9 d 1l 18 1m 1n n j 1l 6r 3z x 2 1j 28 2b bz 1k 1x 2m 1k 2l
undon 3 7 1 h z z 22 12 h h 3 3t 58 41 14 2 7j 66 1r 8d 41 l
uneasi q 2 q c 1x g 27 s 6 v 1b 2u 1z 9v h 29 f 18 4y t w 21 s 8 1y 2
unnatural 8 7 1a 2v b 14 e 1w 2b 11 1e 4 1g g q l 1f m 1d 1m 2r i 1h 10 13 1x u 2n 1q f 1o y 65 w
variabl 3 g 1y 5p 3 4x 40 j 10 z 11 2r 2k 3 12 2u 2h 1n 1a 9 1l 4c k t 3j
virtu e b w 5 18 2m 37 14 q 5 1a 2a 2y 37 3o 41 1m 48 3r 3l 6u
weep 1 p r 26 1d 9 1f z l g e 1n 45 3x 1e 2c 48 3n 18 61 14 w 1s 33 2j 29 q
aim 2 2 3 4 2 d 3 3 u l l 4 8 1g 7 a 1k 1 w g 25 y 7 g ae 9 1 7o 4y t 4l 94
amus 3i 1f 1 4 2v 29 h s 2l 4 k 2p 14 q h 2p 3c b 5z i 22 s 3a 3q 51
arroyo 0 1 1 1 2 1 f 11 w j 18 43 i j 1q 11 17 y b d w w 7 27 4 1j 12 15 4v 1n c 1h m g d p 1d 2j 65 4 3g
barg m b k 13 7 s k x 1i y 3k 6 c o 1z 1j 16 a 1p 2q 1a t 1f 28 4 a k w 1f 1j 44 7 56 x 1a 6c
barrel x 4 29 4 b a 1 13 a 1b z v 1c 4z g m b 1e 14 8 35 21 68 6z 6s x 10 2w 2 k
bridl 3 3 b m 1c w 1a b 1c 8 3t h 1 k 7 y 2o k 6j 13 8u 9 6 18 2g 1a 27 q 2r 3p 1h 1k
circumstanc 1 a g 47 1r a 1 c f 1i q 4g 6f 41 2l 3a 11 e q 44 1d a l 3x 10 2z
clasp h a f 9 15 l 5 4 b g 1z y 1s 18 v l 1e m 2g e 8 28 31 6o 2l 1z 2p 6 f 16 37 t s 3s
complexion 7 8 7 4 a 5 7 1 k p 1d b 6 1h s 2 d 1b h d d 18 a 4m h l 3a s u 16 t g j 3d 5u 19 1x 3d 12 1x 36 20
contend u 40 1d 1a j 1w 1b 1f 18 z 1u 1t 16 k q l j 1o 2 1k 1d 12 i e 9 1x 3f 6i 1t j 22 22
convert 1e 13 c 2l n 14 4 l c 2c 43 1p 11 3m n 6m 4l 5 2q do
correspondent 9 1u 1i 3 16 1c 1k d g f l 5 2w 10 1h 34 22 14 17 z 1n 2b 2f 1i 55 w y 22 2x 71
cough 12 1h 9 h 1d 2t 1w 14 19 11 11 z t 1j g 9 t 2g 1g 25 w 43 2j 22 3u 5k 1a i 2d
crav 1 6 r v 2d 7k l 1n 2l 30 2x 1u 64 1o 6e 4e 5e
crush 3 7 e 2 2 7 b b t 2n o m 3 15 o 15 1b 2g as e 1l 12 4 1m 7l w 9 7h 4w e 9
data 4 8 4 1o 2d k 30 14 u 3a 3 29 3c 2l g 1z 1v v a b h 3e 2x l 4s 2v 81
desert 3g 57 c 1p p 1c 39 3c k p 12 10 5x 1v 25 b 5 gk 7 n
discuss w d 1g 1c u 1h 2x n 1x 5m z 18 3 41 2s 1f 8 2v 28 h i 1 7 3d 5 20 j 69 r
disregard 8l 2u 44 2k 1y 2i 7u 13 k ct a 2 e 3z b
dysenteri 2 10 1h 7w 11 19 2t 1z 9 39 4h 43 4l 3u r 41 4x 37
feverish l 7 12 5 1s 1q a n 1 47 o 14 f 1f n 1v 1e 24 1u 47 b 2w 1q r 3q 4 u a c t 7 1y l 29 3m 2l 17
frightful 12 2 k 3v m 28 r 1b d p 2b 10 6 8 2 a 3m 1p t 3 31 63 1w 2n w v w 16 1h 6 4o 3h
fulfill 1 1p 1n 1c 9 b 1b f v 1t 29 c i 1 19 1s 2 3b 2g 17 39 w r 1z 2p 19 4o 1s 7b
gear j u d 3d r 3s 24 1z 28 11 2e 20 2v n x 3t b 1v 3i 4h 4w 1w 3q
getup d c b 5 g 7 u 8 4 1c 6 14 10 2o c 2 18 f 1p 2j q 1z 10 1i 12 19 1v x 27 14 a 2z 2j 1w 4w 2g 1i i
gift 5 1q 9 6 1i 2v 11 g n 3g x 6 2w 48 1d 1a 1 4x 1l 1b 1v 3p 36 1z 3b x 3y
gulp 2k 8 h g x 2t 1w 15 a y 22 9 q 19 13 1i 3w 1z 6 66 1c 22 l 4c 4h 1a i 5k
highlight 4 8 i f 5 b d q 16 e w 47 a 7 5 c 2d j n 1o 36 f 2t 3j i 2t 1k 16 1y 14 23 6 4m y 43
hom 1n i 2t 4 2 7 d l 2m 2p 2m q 1s 7c t 3n 10 n h 1b 3l d3
imperfect 0 3 2 1 6 9 e 1a 9 5 a 1q s 7 a 29 11 7 1q d j 1n 7 g 14 9 7 i 13 1u t 24 40
lack 3 23 1z r j 59 2n b 3d f 2e 2i n 38 2j ju 2t
liber 3 1d q 1g v s 13 1c s j 3p z d 3u 4 4n 76 17 6g 4e k 3z 2c
looni 9a 3n h 4o 7c p 6 r 2a 1k 2j d 15 c 4 1j g y b k 20 k 2r 4v a
lousi 12 m h 1q v t 2u r p o b 1k o 2 m 4 l t 7 2b 1g 1p 2j s e 6 2 2g p 12 v h k 1l b b 5 i m h f t 18 2k 12 8 1a 4 38 1g
mild v 9 1t f 1h v c a c x 1c 12 1d x d 58 84 b 5o 4c q r
molest 1i 15 14 e a 8 p 3 g j e f 7 f c 1m l q 2f 5 f 1l g f 1 1v 5 q 34 v 12 6 18 17 2h 2e 1k 11 6 1l 2 12 1 10
nausea 12 1h 7w 11 w d 2t 1z 9 39 4h 43 29 8 24 i 3c p 2 71 1x 37 7
paint f 1 3a 9 12 23 1f d 1h r 5n o 52 d 1i a 77 7o 7 o 30 2o 1j 37
predict d u 14 r 5 1 l b 30 2m b 80 1k 2 10 1p 4 2h 1 1 4q 3i 1e c5
preserv r 5b 7 7 o 5 1n 6f 14 1f 1j 24 4f am b6
proposit d 2r 3 1 1t 2z 18 q 8i 87 p d 32 c 5j 15 q 13 2 v 20 1q 2k 1f b 2g
prostr a i 3 3c f u 23 1t 4h x 2 c3 19 9e l c9 k
quarantin 13 d 26 r 1 t 11 r z 5 7 d 1i 3m 1d u 3m t 2l 28 k 12 7 6a 67 b 16 4r f 30 u
regi 7 4 q f 1g o a c 1k 2 c 1z 1w s v w 3f 3 1 8 k 2 4w 3 7 2t 44 a 24 1a 6c 38 3n e 18 1a
rein 6 b 1y w 1a b 14 8 8 t 30 h l 3t 26 23 2u 13 36 12 15 3h 9 1e 3q 27 7 j 2r 3p 31 s
relic j 5 9 13 j 7 y 2 m 2s e 14 38 1p 1s a s 7 11 o o y 51 b1 11 5q 1m
savvi 1d 1s 10 2t n 1d 1g 7 26 d l 59 2e j 34 29 i 4 5 l 2u 51 1f i 9 3b 3w 2w 2j
shadowi 1t 14 z 1h 1t 1q b 29 27 2r j c i 1q 37 s 4y 3i k o 7 9 j 1a 5j 5g 1a
shameless 5v 1c 6 j 1b m 3z w k 84 s h k 21 f 2f b l 83 3b y 1
shorten 0 1m 1o c 3 i 7 t 9 e 7 9 y 18 w 9 29 1s b t 2t 20 y 28 2j u 3f 1 2m 9 2j 2y 2x 10 1f 2h 11 p 18
slug 0 5 5 d c 7 2 9 18 9 1 a 1 9 2y e g a z i 1 k g 1x 2s d a l l 1e 1a 2g f 7 14 2j 4h ew
spher 7 2 b 2c 4 l n t 60 3b 3 2l 60 8 4c 2w 1p 1k b2
spin 2 6 c 5 8 k 3 x n 2 4t 7 2 6 a 2z 1 1s w 3 l 37 l 25 8 7k h 24 3y 1 7b 7 1 5h
storag e 9 e 2g m 1u 2l z 4 9 2h 2 v 1l 12 1n s m k an 7 17 a 9y w 2l 38
strait 1 q c f i 6 1o k 2m 1 7 n c 17 2d 3l c 4 k 16 22 z 17 3 32 2l 57 8 1m aq 40
swamp 1 q c c l 6 10 1v c 2a 8 c v c 2d 3x o 3l 16 q o 2e 1u r 5f 1m 2l 1d 8k 29 19 1j
symmetri 9 1u r j b 29 q 15 1r 1q o 1m 1i w 1v d 3j 60 a 14 u b 1 d q 6 v 2f 18 f 1c c 2t 2s a 10 4o
tag 6 g 7 k u 25 2f t b 1m 2k 30 b 2m 2d h z 2q 2n 99 g 3w 2i
tangl 8 1g l i e 19 e 1w i p c 1t x 1 q 3 3x f b 12 4 6f 6o 1 6l 1x 33 z u 3y b 1k
trembl 12 w f 1f 2n 3 y 1v 1i d 1b 2a 2q 2 1w b y 3 1j 4b 12 7h 2v 8 1m c 1d m 3d
trudg m b k 13 7 s k x 1i y 3k 1 5 c e a 1z 1j 16 a 1l 4 2q 1a t 1f 1u 8 6 4 a k w 2c m 44 7 4h p v 2 1a 6c k
wheez 2s h 1d 2t 1w 5 q 1i 22 5 t 1 2c 1i 1k 2c 25 5 15 68 1p d 3e 60 1a 2 g 1c 28 20 e
wid 6 6 8 b f v 4 f 9 2r 7 i u 1 27 1o 27 x 23 2d 41 1i d 99 7r 2q 2e
acceler p u p 4 s q 1q 1 1h t a 4w 9 s v z 4s 19 5 1k 3 m x 1b e d 2c 40 6n 2l c 64
attentiv w z j y 1d 1c v c 2p p j 8 u 4 9 k 14 20 6 1f 2l 1l 1q 6v 3f 51 4f 55
attractiv 1m 8 k h a 7 1k 1 30 1q b s 1r 3 3x 5i e a 1n 3 10 c 2m 2b 26 12 9u 1d
battl 5c 25 w 1y 1e x 18 z 1u g 2f o q 14 1o 1j 30 e 9 2 5a 6i 4e w g 1e 2z
bull 2 2p 3r 1i 36 66 14 t 1f 1f x 1e 25 1j d 1n a4 2v 1z 1i
canon 9 bu g w 3t 1x 5r 92 3o 6 13 12 k
cardinal 5h y 1b 3k 3y h 11 1x 69 1s 1d 9z b l r 2e 28 85
carol x 11 1v 2q 2x 3c 2m 18 6p 1q 2s 25 7 2 8 u 2a 10 1c 4s 1c 1m
claim 2g 1d 1n 1l 5a j v 21 2q 2y 4 er 15 3a d 1a 6 4n 14 1j
commonplac v s s 2e b 7 y 19 1d 4k r q 1s 7c t 5a 5d 22 6e 4n 14 1n
compuls e b r 5 5 18 19 6 17 2w b o 1b 1a 2a h 58 3z 18 1d 1l 1m 1y 14 4x 3l 4g 2e 2c
congreg 17 15 12 g x j g 2 c y 1m 6 3s u 1r 12 25 2s 3 1d d 1 29 b 2x 4l h 6 q 3d 1n i 4n 37 20
dell 0 1 2 2 1 1g w j 18 43 i j 1q 11 17 y b 19 w 7 27 4 1j 12 m j 6 4p 1n c 23 g d p 1d 2j 65 4 3g 3n
denial o o 4r 16 1c 49 2p 2k 43 1 2z 4 35 9 1p 1n d3 1q 2p
detain 6 l 2o 1h 4 2 y 7 1 v 2 4 2u 22 5 y 24 1y 2a 7 q 5z 1b w u 2n 7c f j 6e 2 29 s 1v
disadvantag e a d h 15 14 o x 3 g x f m 3 b b 2k 2f 5 f 2 7 1c g g 12 y q 34 v 2g 17 2h 2e 2l 6 1l 35 a1 9 21
dividend 0 9 8 1y 19 7 6 28 1i 1 c 1o 2 1x z 3b 4z 8 1 i 1a y 3f 4 38 2s 36 h 88 25 u
doll 2a l 16 34 31 e 1q ah 9 2w v 8n 3c 19 15 y t 53
drama d 19 g 16 t 17 y b 4 3j 1p y 15 2v b d 2g 1c 5a 3p 1e 9 7e l 2v 39 4 1j g
enclos 6 5 s 3b 1u r 2 x 5 20 2t c 1w 8 48 t 2l 3u 7 r 12 2 t 23 1j 67 12 f 1e 3d 1 e 1q 19 1 s 2 1r z
essential 10 4 40 7 y 2m 16 3c 59 1 1n 2a 2k 1b 2c 57 p 4p 4o 9 3z 1u 18 15
extract 0 7 j f 2 f q 3 7 g 1e 1l b 1m 1m 16 20 2k 7 m 1 1j 1j 20 1j a 43 w 1e 1d 45 1w 1f 2a 41 1m b
finess 1d 25 n e 2r 1o s q 5 2a 63 2e 1b 2c s 1l i 3k 51 1x 60 4c 34
fond 2v 24 p 3m 1m 1b q h 4o 81 6 r 2a 2n a 16 d m v 1n g y b k 20 14 27 4v a 1v
formul 7 n b 8 1 q 8 g a 18 1 5 25 8 17 1k 2 18 19 n f 2c 3 g 3 1 31 r 1a 7e 1n v 19 f 24 1w e 4o 3 1y 29 19
foster 3 1b 5 e f h 9 2 7n 11 6 b f l 1c 1u 1i 2m 3 y 1x d 6s 1v ah v 5h 2b
fraud f 1n 4 2d 80 5 f 1g g 2z 2w g d 10 4 s 8 a l 6c 6g 26 3i 1f 21 25 2q
garland e 6 4 18 1o c c 1q r 1 7p 3v k 1o a 38 21 1z 78 b 45 z 1v m 4w 14
girdl k e 5 9 3 v 1w 2 d 25 9 e 19 3u l 1e 24 3o 5 2m 2t 18 11 8 2 75 1x 1x f g 31 56
gist f l l 5 1o 3b n a 2 27 5 e h x 5f d 2 9 r k 8 71 4 6x i a f 2s 1x 2o 2g 46 1g 2r
green bz r 8n 3i 27 1d e4 6q
grunt 16 1m 11 7 5 1t 7 e 29 j 3h 13 9 k 1 5 k r 1b 4t 2b 3 2 b 1d 9 p b 7 q 15 1l t 5i 1 t 1p 40 33 2s
hang j 2 a m 26 1d 1o 1a a 1x k 1t 28 28 1t 3 n o 1r j 34 1a 1f 24 18 14 x 48 b 28 11 94
hesit 3 n 2y 1j 2x 38 5s 2b 6 6 1 2 2c 4 3g 2x 4g 8 75 1j 5h g 59
honest 2g w 1z 1m l 1d 4i t g 1i 14 1t 3v 85 25 1c y 4e 7b 1e h 10
imped 6 39 z i 4 2 y 7 1 v 2 4 y 3y 5 3e 1m 6 4 20 7 q 1q 1o 4 2h 27 u 2n 4l 2h p j 6e 2 31 1v e j
inlet 1 4 1 c 1m e j 6 12 2z 5q d 3k n 2a 1c 1z 2 6a c 1h 1a 5 p 1f 20 5l 2f g o 12 3d 1q
instru 9 1n f j 8 3j 1h 1t n u 1 1i 2q 6 4j 3k 5r 4m bn v
latent v 9 6 d 1 7j 12 1m 38 9 1x 28 o 1a 2c e 1d 5f z 4b t t 1h 4h 18 20 2c
lesion 0 1 1 1 2 1 f h 5 b 2 g d a m 15 p q 1l 1p 3 9 10 n x g a 4 1a 6 t 7 k i 16 w u m x 1f 6r
lif 10 60 c f 8i 3p b 5k 6h 3n v 1u w 4s 1 2s 12 p 1u
maximum 2o 4d m l g 3 7p p 1g 3 28 1o 1i 5o 15 67 2h r 3v 4r
meticulous 2e 2 29 a 5 l c 17 1n 12 p a 9 8 y 3c l 6 1f 46 x t aa 51 9k 3q x
miniatur 21 1 3 1g 5 7 x 1c y 1c 3 i 13 9 37 2o j n r 22 9m 58 d 13 w 2m y 2d 43 q
moor v 8 c c 2u q 4d 2s 38 2l 22 bg s 85 3 70 k 1k s 1e
occup 1h 1y 3 b 2v o 1w 14 c 11 u 37 28 3i 1x 3z 10 3t 15 4z d 1a 4 2h 1q b 3h 4i
physiqu 7 6 3 6 e 5 7 1a 8 15 b 6 1h n 7 1o 15 2 18 a 5 48 9 h l 1e 10 s 4 1m 1z g 3v 1 13 a 5i 8 1o 6l r 1i i f 49 g
pillar o 4u e 54 2f 1u 6l 11 30 t 99 5 3h 5 1n r 1o 2f v y 1u 4 1
problem 5 6 g 1 18 15 m i r 26 6 c h 2 17 4 49 a m 2f i 1u 52 f 7 l 1t 1j 3w 1f dp 18 3h e
remiss 0 3 4e l 7 3d 31 2b 31 18 1k 1 2 2n 8 31 26 57 1a 3b 43 3 62 5a
reproach e 2b 1q 2c 2a z 1d 1q 9 2f 2o 2n 1s 1y 22 1k 5 1f 3a 6 8c 33 2b
retract 0 o 2s 11 q q a 2 1v 3a z 36 43 j 1g w 8 8 29 k 2v 2v 1n 30 5o 2h 1b 4a 2t 8 s
sappi 9a 2x q h 4o 81 6 r 2 28 43 d 1h 1n g y b k 20 1g 1v 4v a 1v 1i 7
scout 8l 6y 13 d 14 4g 7f f 13 k d3 2 e 3z b 17 1m
spartan 0 1n 1n 1u 7 r 7 1 c f 7 1n a g 2q 1d 9 9 q 1s q 25 i i 17 33 an ao 19 15 1 2r 18 x
spear b 6 6 b h v 5 j 7 x 7 1k 2w b i 1f 3 j w 1c 1i 4u 3i 2a 16 74 1a 2m 5 43 2e 1l 5w
spectacl a 6 1m 1z 17 19 2f t p 1f 1a 3z d ai 3n 1f 1l 23 21 5 e l 2l 2z k k 1j 4s
spir 1k v 9 4d 3z 40 9 1w 40 p l 3g 9k n 24 1d r 1t 5v 1y 3i 6 8
straddl 1 1 k b k r c 1 6 5 n k x d 15 y 3k 6 c e a 14 v 1j 4 12 a 1p 2q 1a l 8 1f 28 4 a k w 2y 44 7 56 x 1a 6c k 1l
supremaci 4 s d c 5 7 21 z 2f 1f o g 25 2a 7 1z p 2 f 2d 3z u w 42 37 l 47 1t 1s 50 1u 1k 3q
tackl h 5z 3q 3 93 20 3i x 2l 18 b 7m 27 q 2r 1d 65 i l
tasteless v 9 6 d i s y 1 x 1h 23 26 1m 3i q b 3x 2i p 1k 6 6o 25 q 1w 2d w 10 3q c 68
tour 1 1 i 3 2 1s a 9 4z 28 t 1 15 29 3x 3i 7c 4g 1x j 3h 3l 4u 1y 3o a
treasuri 2f z 3 m o 4u 9 2j u 1 1l g m b 1c s m k 4m w 2k 2l 7 6o l 46 w 2l 9 2z i 33
turmoil 1 i 9 12 1t 4 r 2o b x 10 2d v 7 11 2b 4r 16 p 1p 1q 2t 1o w 2 7 t 2o 1 16 3m 7 2j m 49 1r
unreliabl c 25 5s 4x 40 j 10 z 11 2r 2k 3 12 2u x 37 1a 1u 1s u 5 1 1k 1d d 36 3r 9
uphill q k 9 1 1 o 2v l 1r v 1m q 1o 15 m b n 2t s v 1p 40 16 18 2 3p 5t 1a 29 m 5q 2r 17
valley 0 1 2 2 1 1g w j 18 43 i j 1q 11 17 y b 19 w 7 27 4 1j 12 m j 6 4p 1n c 23 g d p 1d 2j 65 4 3g 3n 21
voic 6 o 1a 1b w 3p 37 4d 2w 3z 7m 11 1o 12 3c s e 3i 4v o 5m
wait r c 4 8 1n 5 8 r u 1w 9 4h 1p 3t 6 33 a 1p 6b 2k 20 4w 8i 1v f
wart 5 1 2 15 15 2 z 4 5 g c 1k 9 5 w 1s 11 r 5 2f 1g 1r 2m 3x c 4g 98 30 3e 1s 1i
abyss 0 1 2 2 1 1g w j 18 3c r i j 1q 11 17 y b 19 w 7 27 4 1j 12 15 6 5 4k 1n c 23 g d p 1d 2j x 58 4 3g 2z o 21 1j
allowanc 0 9 8 1y 1m 30 r 3z 4a 4z 8 1 i 1a 1 4c 4 20 18 5y 4w 2r 12 h 1o u 1e 2z
attract 1m 8 11 9 1 2 1q 2f l 1q 4 7 s i 59 3t 23 a 1n 13 2y 2b 1b 3q 22 cg 26
attribut 0 4 3 7 2 6 j 6 w s 1b 2 3 4 28 1z j 8 7 s t 4h 12 5e 1h g 25 25 2z t 1a e 2z 24 1t p 5j 7 1b 7 r
buildup 1e 5 1 8 g 4 1 r w 2y i 7 o 2j 1 e p 10 9 9 a c 1e 1 q t 1l l 1y t 12 2h v s v 14 h 2s 9b 2k 1w 54
cinch b 6 m 33 f 19 w 3j 27 h 3m 3s 2n 9l 4y 1s f b f a 3 2e 2w 2a 2c 13 1b g g
coars j 15 h 1q 11 3d 4 60 d o 9 21 35 cu bl 8q
consistenci 23 1a b 1q 19 15 2 1p z r o 1m x l cn 2j e 1r 22 d 1n 1c 35 32 10 75
convict 2p 1z 26 j an f 3 s 1d 1s 1 2h r 16 3h s 14 3s 4k 39 2z 1m
degener 3 5 22 9 n 19 5 8 1 n x u z 1n 9 4j 1p 8 2k 2i 4l 1r 3t 12 5 11 4u bd o
degrad 12 m h 1n 3 1n 1 d 1b 16 1g o b 1k o 2 m 1p x 1e 5o s k 2i p 1x h 25 m 19 1p 3s 2k 4 2f n 2n 6e
deliveri 1r d 4 t 1c 4 x j 1r 1b i 51 2p 2d 3i 3 1t 2q 1i 9e a 16 2c 33 4t 1 14
deposit 11 8 i 1q 1k 8 o 2l 5 u d 7h 15 1k 34 4l z 2t a 12 20 47 2b 16 2n 6v
directori c 1s 2d 3k p f u 3a 3 49 t j 2a b g 11 y 2q 5 5 b 45 2n f 6 4s 2v 81 o
doing 9 14 4 14 g 8 q 2l 5 12 1c 5 14 1d u 5n s 1w 57 1b 10 1l 3o 1x h n 1n d l d h e 21 1r b 2l 1i 4x
dusti v 9 6 d r 1i x 8 74 x 3b b 3x 2i p 1k 6 1i 56 25 q 2b 1y w 10 3q 60 32
facad f 1h 6 2h 1n 3z 4 2a k 1g g 4i 1d t 1w 8 v x 1a 7r 50 y 2k 3g 6h
folk b 7 8 1p 4e v a 3 48 2o 51 h 5g 3d 1h m 90 5e o 1d 29
friend 3l b 12 4 9 d 5m 1a 10 4k 5d 5z 14 12 2q 1d 5 4a 3k 7m
fund 1w j n m 13 n o 22 n 13 37 3e j 3e 15 4y 20 18 6s 14 t 2l 31 1f 2 59
heartless a 16 7 m 12 w 10 2c 2j h 1c 3n 5 5s 6 1l 7r 8 5f d 39 4t 1k 2y
holiday 0 3 8j 7d 3s 1 2 3f 2 2z a 6j 88 i 2r 3c 1w 2 3c g
importanc 4 s d a 2 5 7 21 z 2f 1f 14 25 2a 7 1z r f 2d 3z u w 42 37 l 47 1t 1s 3f 1l 1u 1k 48
induc e 1 s f 3 1 l 2u f 16 c d 28 4 7 1a k y 1i 28 46 7p 13 c 1y 4l 2p 3w i
itch 1 11 1h 7w 11 19 2t 18 r 9 39 1h 30 43 2e 27 3u r 45 4t 4 33 1 6 h
keynot 0 4 3 2 7 6 j 4 2 l 6 5 s 1b 2 3 4 1n l 1s 7 j 17 3g 1u 12 5g 1f g 1p g 25 3s 1a e 2d m 24 1t p 2g 4l y 4y
let 6 q b f 7 2b a i 1y b 4 g 7n h j y 11 1c 4 m a 2f 8 5a 3 1r 1k v 4 4j 11 8 2v 2y 17 11 3
modul 3 i 1w c 1 28 c c m 1i 8 4 j w x 43 2q 16 l w k 12 15 aj 16 3a w 8b 1e 1h 3k c
oblivious 14 3y 23 4 3a 6 2p 3j z 4z 2h 34 1y 3x a 1z d r v 2 6e 5t
obscen 1o 27 41 h 2f 1k o 28 u o y 35 t 32 2 5f 4 k 1l 19 13 f t 4u 1r 2p 96
proof c 1s 2d r 2t w 8 k a 2 38 2c 3c 2l g 1d m 2q a b 9 bw 2v 81 o 3o
ravin 0 1 2 2 1 1g w j 18 43 i j 1q 11 17 y b 19 w 7 27 4 1j 12 m j 4v 1n c 23 g d p 1d 2j 65 4 3g 3n 21 1j 4
rectifi 9 2 f f m p d 1h f p n m 3 s a 2 a u 17 d v q 2i 1d 2 4j j 1u 4u s cr 1p 1i
scum 0 j 20 2i 6t 1 53 2j 1j 5t 1h 7g z b 14 b 10 x 9 6f 12 6i
sess 17 4l 6u 3m 1 25 2v 1q 1 q 8 1b 8a 6 q 2w h 1n i 4n 57 18 1l
silens s 7 s 1m 1f 2h a 13 21 3r c t 1s h 2p 3o 1p m 26 2u 2b 39 3v 71 1c v 1k
sooth 1n 4 1k 4 1n y 1j 13 q 1n o 2d 20 14 o 2o 29 h 2w 5 1p 39 1m 34 1t 27 2w 4l k e 5c 1d
soul 10 1s 1w 12 7u 2p 2d 1c 6h 5v 1j 5 p 4p 6 ak 2r 9 b 1m
stupendous 18 4b 2e 3o 32 40 56 p 4i 24 14 1n 6 27 2a 6 5v x 2a 4 1h
textur 8 5 s 1h 8 1g 6 17 b m a 2q 2 j p a 5 2i 1q q l 6 18 10 4q 3 3z 14 a 5i 1w 2j 1i 3b 1i i 54 2d
undo 5 6 o h b z w v 2b 3 24 4o 4 1t c 2u 55 4r 13 2q 29 6d e h 56 4b
unpredictabl 2h 5s 4x 2v 15 j 10 z 11 2r 2k 3 12 1b 1j 3c s 1a 1u 1s u 6 1k 1d d 36 40 3n
uproar 1 i 9 2v 4 r 1n 6 16 x e 3u 18 2b 17 n 2x 16 7 i 1p 1q 2t 2m 10 2o 1 16 3m 7 2j m 46 1u 4n
vision g k 5 o y 1s 1n y 1f d 41 4u 9 3v 8j 8u 10 o 3p 1l
vomit n f 1h 23 n 2z d 1u 11 19 r 22 14 v 9 t 2 15 d w 4h 43 48 d 3r 3 r w 7d p 37 7 h 3e
wash f 1k 20 35 j 19 1h r 8t 2k d 1s h 1m i b9 1w 50 3w 1i t i
acceptanc 1x 6 4k c 1y 1b h aw 8g 6d 1i 4q 18 h 6t
ach 0 1 m f g 15 m w 9 1k 35 c o c n 1f 8 f z o b g 1z 1y c0 3p 3j c8 2h
aggressiv 10 v 14 25 8 8 7 2m 4 r 1e 51 1g 3 y 4 20 1 f 1c 37 6w 3k 20 4a 3l w 1e 4k
analysis w 1y 2 o 1b 6y 1s 26 36 s d ay i 27 62 5 1 7j 3j
appearanc f 1 k 5 x 44 y 1s d g c 2i k 1g g t 1z 33 t 1o 8 8 v 9y 50 1c 26 3g 6h 1p r
astound 12 6 3k 4c 22 b 4 27 1e 3y t 14 3p 6e 14 h 1c l 1m 2a 6 h 1h 3x 3b g n 6d
bell 18 5b 55 2g k 2o 6 7i 1d 7 12 27 l 4y 28 1 t 5p 33 5 1h
capital m 1a i ar 1h 38 21 5k 5k 4q 2n 1y k 1t 1m 16 4l 2f z 1d
child 1q w 1b 2n 14 a 1m 2p 5e 2b ar 3y 7 k 25 1p 58 1x 8c
conclusiv b 9 a 1 8 2a y 2m 4 p 5f 1b 15 4c 1h 1i 5v 2a 2t 1q 1c 1z 8a 13 2w
consumm 12 c 1z i 18 8 2 1k t a v a6 4 7 k 4p 1g 2q 2a 2k hj 3 27 2b
cook 8 d 5 19 13 2f y 2w 3 1w 14 7 8 o d k 1w 23 62 5 20 9x 4q 1i 5d 21
cop 26 1j 2z h 1b 1p s 11 2 e a 6 e 1v 1v b p w n 2f 1j 24 1a 45 y s 3p n e q 2h 82 3q 2s
creatur 1w q s 36 30 10 2b p 2p 3p cc 2d 7 4o 4y 8u 3 1w h
defect 3 2 1 2 1h t n 14 6 5 1t n v 1b 11 w 38 n 1r d 66 2x 5n 1m 2s 12 1y 9l 2l 2v
discontinuiti 3 1d 11 c 1k 11 y 1i g 6 9 1t 2t 1a 2a g 16 l q q 12 3m 2h ax 6k 1r 1e 1h 1m 3n
dismay s a g g z 1v w q s 11 38 3j 2e 8u 3j 4x 6 k 2n 26 2 1c e4
dying 1 29 w 11 m 9 11 2j 31 2a 32 2 1 4 h 27 v 17 5 o 1g 1l f 1r 1m h 2l e 55 3q 2t 1t 2x u
enter 0 y b 1y d 1y 13 13 12 a 61 a a n 1d r 60 5 a 20 85 2 20 2o 4o 1p 1a
evacu 1 1 37 7 6 10 l 2 7 37 53 3b p 2a 2l c 29 6 e k 43 25 3 i 1w 6u x 2e 17 4q
exacerb 1u t 1q a s j 1g h a 9 1d 1h 1t l 7 9 1k 2r v 11 1o 1s 7 d z 22 1p n 22 44 7e 64 2z
excus f 1h 1 2k 2 q 10 2q 16 4 2u 6e j 4m x 1a 1c bi 4l 9e 12
fervent l f u 5 a 17 1j i a o 1z 1w c a 9 3 2 14 7 8 22 1v 1e 24 1 97 1q r 25 1l y a 15 10 u 45 48 z 1w
feud 4y 2j 2f f 2b 18 z x f i t 26 k q 14 1o 1m 2x e 9 5c 6i 4e 4c 1d 1l 5 11
foot 7 4 4q 1z 41 15 3l 62 32 28 d 1x 2e 7 x 13 31 3p 5 51 4u 1
gleam 7 3 2 9 2 1c 10 4 a d 7 1 6 2b g 9 1b 9 8 1k 25 6f 1e 47 w c 32 65 65 2
gnaw 0 8 9 4 x i 6 h x 5 8 5 1 2 i 16 5 1g f 10 29 h 16 s k 2g 1w i y 43 b 2 4n 5e 6 1c 1e 1v 4i 15 45
imageri d 3 v b 7 3 6 p h 20 y f 1y 1l 2n 15 2v o 6 2a 20 4m 3p 1n 8f o 1r 1y 1f 1j m 4m 2o
impur 1o h s y k 10 2y 2f 2u 1m f 1r a 35 9c 1k 1y a 18 7r 2c 63 1 2m g n
intric 8 k 10 h d 26 c l p s b e c 1q 3 1f w 22 a 1g b v k 7c 2g 32 1o 62 1u f m 20 j 5k 2t 1z
lash 0 a t 5 4 2b j f 3z 5 3r 38 8 f 1x 3h 19 o 2c 2b 4a 2w 3b j 3r 5b 1e 6 s 2u w
moodi 2h 5s y 2a 1p 40 j 10 z 11 2r d 27 3 n a 5 2u 3i m 1a 1u 4c 1d 3j 2b 1p 3n 1b
outlaw 0 63 1a w c 2i 7g 3o c 7s 15 o 2p 41 fm
overturn s 7 1r 1 m 1f 12 11 1q 3n 1q 1l d 16 9 2m 5x 2w 1n 13 t 24 b dl 23 4v
passageway 1 4 1 c 1m e i 1 6 12 8p d 3k 1 27 p 1c 1a p 2 6a c 1h 1a 5 p 1f 20 5l 2f 14 12 3d 2z
plod m b k 13 7 s k x 1i y 5 18 27 1 5 c o 1z 1j 16 a 1p 2q 17 3 t 1f 1u e 4 a k w 4 28 m 44 7 56 x 1a 6c k 1l 1p
poss 7 u f 24 a c 1k e 1z 1w s 9 m w 3j 8 k 2l 2g 7 2t 44 a 24 1a d7 1m 1a 30
probabiliti 3 4 1 30 1c l s 8z 5r 4a 2 4f q 33 4 18 j z n 94 h 19 19 2t
repe 21 3y 2n f r 57 1g 4g 2 d 6w 21 b 2e 3u 2c 1w 2c 27 1k 2l p
sabotag a e 4 1v 3 22 n 1 v h b 4b 6 y c z a 1j 1p 3s 12 1l 5 4r 4 2t 2m 8 2c c9 7h
send 1 2 4 3 k 3 n f e 5k 4k 6 1 s 9 47 1u 2n 1b 1p m m c 6p 86 8g
series 2 g 2 2c 4 h 3 y 3 2z f 2s 4 r 29 k v n w u 2s i 1 4 2j 5n o t 3p 15 5u m 4e x 2x
speed 2 l 2h 6 f 5 1j 7 1 1h 3w 10 2z 5p 2 1d 1 j 11 2k r 6d c 6n 2l 60 b 1h 1n
stink 1o 14 13 v 3n r p z p 3 s 5c 18 1x t 19 1t 5l k 1d 8 7 25 p j 4u 54 5j 3m
suspicion 7 3 11 1o 4 n 8 6 b 2f 1 9 1m 6 14 1 6 9 9 3f 4 56 5e p b 2a 6y 16 51 7l 7f
systematiz 7 4 2 3 d c m 5 y d 1 a y 1h 1d k p f a 1x 4 3 r s q 2c 1v 1q 26 7 77 v 9 1b 3h 2s c w o 2k a 3k 3k 1
transl 1 23 4 t 55 j s p 8d 4m 1h 4k 3k 6 2q 2y a 3 2v 8g 1 j 3p 2 23
tribut 3t 1n 5 8e 20 5j 1t 39 9p 1d 31 o 30 9 1a 2e 1k 2 2n 2c
tumbl s 5 2 i h f b 3 4q 1u s 3 1 2a 1h t 1p e 1d 1j g l 57 n 4 k 6x 7 r 43 25 6 12 5q 3v
upheaval 3 p 1k 5 c 2l 8 q 1i c j 1t 26 1x 1j 11 6 6 10 l 12 e h l 9j 3b 46 8b 1e 1h 59 y
vanish 1 13 1f n 7 3 6 17 e 1y 1i 21 6d 50 38 2 f 26 x 3p l 8q e 2f 1p 31 20 4p
warehous 3h 3 j 3v 1n 9 2j v 1l 12 1n s m k 20 8n 7 a3 1c w 2l 38 3l 21 k
wayward c 25 g 5c 4x h k 2z j 10 z 11 2r d 27 3 x 5 2u 2l x m 12 8 1u 4c 1d 3j 2b 1p 3n 1b x 3
agent 62 4i bo 1m 6y 4o 2u 3b 5w 1k 49
anxious q a i c 1x g 1k n i g v 14 7 1z v 1p 7 f b 28 33 3x 3 6x 34 w 6 1u 1 s 8 1y 2 j 3a 1i 4v
applic e 17 3a 37 r 1j 1e 6a 1 1i 37 z 93 bq 6d
arm d 1 a 18 x 9 i c 17 v i 9 1 6 1m n 10 37 4y k j j m a 38 1r a 3j 1x 9 dp 3p 3w
arous 1u i 2b z 6 6 1h q 9 1d 1h 2 i m 3 5w 40 1w 3x 3f 3 3g 8 g 13 3a 37 1g a3
asinin c 3j 5f 3n h 3j 15 1z 5b r 6 r 2a 43 d 1b 6 4 1j g y b k 20 3b 26 2p a 1v 1i t
atrophi 12 n u 4h v 2k 11 19 1m 17 16 t 9 39 4h 43 29 1m q 22 1s r h 8h 37 7 h 3e k g
baton 4 a a 18 1o c c d 1d r 1 3c 1o 1s 4s k 1o a 38 14 x 2c 1 9q 51 2 5x 3w n 3f
bookcas k f 4 4 2a m 5i 9 2j v 1l 12 1n s m k w 9r 7 5g 5z w 19 1c 38 3l 21 2x
careless j 4j 5 4b 1x g 1s 1q 5q z m 5s 4k 3x 1m 27 ea
commerc i 1m z i 2r c o 1w 1z 11 14 7 z 3w e 4d 8 35 1u 1w 4p w 2t q o 28 1z b 90
conventional b 24 1 46 7 4 l 3e h q 1c 9h 14 86 2c 6o 4j 1g 1v n 2v 27
cordon 13 22 s 32 6 t 5 7 1v 1d 29 1d u 1c 33 1j a s 3u 7 6a 67 b 16 4r f 30 4 q 1r 14
delus f 1n p 1s 1c i 4q 1g e 6 14 c g 1q 1b 2u t 1w 8 v em c 3i 1j 1l c 6h 1p r 7
digniti g 2x 3g 1f j 1p 5 3f a 3c 5o 9n 9 6c 15 42 1l 3e 56
discourag 6 4 1o 7 11 5 4 s 32 a 2j 1d 3j k 2c 2n 4 1m c 3x g 2l 1o 22 1l k 2n 76 5y 3p 16
drap v m r 1f 1d 1o g u a 1x 4 g 11 3f s 11 1t 3 n 2f 12 2l 1a 2 1d 24 18 6 y 4u b b 1l n 6 v 94 16 1i
estat 1 6 4 f 1 10 4y b 1 10 1n 3x 1c t 1 12 35 h d 2 2r 1a 2l 3v g 14 44 3c 9o p 41 1h
fatal d r 17 8 7 h 1 27 16 7 2y 5g 3c 3y 1x c6 f1
fict 1t 8 l 5 1a 2j 1 6s m 1m 3l p 6j 6u 4p 2b o 1r 1 1x 24 1a 7g u
flak 6 16 1d 1h 2b 1y m y 5g 2o 41 7 14 2r s 26 1q 41 5 ae
funni 8 9 1e 6e 3c 1j 1k 11 1o c 1z 45 20 7 10 13 1x 3 r 1n 10 1q 4 b 1o y 65 w 1d 3s 5
gloomi 1a d 2k j s 2e 10 b 2a 1l 21 3 2i 2x 1r 1g 2y 32 d 51 2x 33 1n 4e 96 11
gobbl x 1m 7 n g t 6 o 13 9 2o 3c 2m k o 1t 2o 3a 1 2g w 3 25 h 64 1b r g 4k 7n 18
grasp h y 1q k g 2t n 16 1n 2d 5 t 7a u 5f i u 2e 5d 1j r 23 18 45 4o 13
grief 0 1 y 3 g 15 m i g 4w c 10 n 1n e 10 8 36 es 6e ep 27
hideous 12 m 3v 2d h r p z p v o s 1e 2 3w 1p t 32 2 5j k b 1l 1x 4 1i 1r 16 1h 6 4o 3h 26 3y m
impli 4 a g v 13 16 d x 4h 7 4 1 47 2j g 14 1 3m 3j 32 1f 3a 8 14 1a t 1u 89 e 14 u 4l
incisiv 0 h 8 b 8 n 14 13 9 t n 2 2o j 8 1e 51 1g 3 n b 4 n 1d 1 90 2u 1y 1m d w r k 3q 22 1 1i a2
loyal b a f 2g 1j i 23 j 27 c a 9 5 14 4c 1e 4m 6 2q i 1b 4i a 1v 2t 15 10 u 45 32 16 58 2p
manipul 2 n 9 3 g f 1m 11 2b g 2g m 1d e s 62 3q 34 1l 69 4o 63 6 i 7v n
martyr 0 8 9 4 x o h q c 8 5 1 2 i g 9 h 5 u m f 10 1u f h 16 s 4w i y 7 3w 1b 1q 6o v d z 7r 4z b w 6j
mellow c 22 y 1q 1 l 49 2a d 2b 2i f s 48 1i 1f 7 b 39 14 2e 1e 29 5z 55 3r
mischief 2n 1a t 8 h g 8 14 p 2f 19 2j 1j 11 5i 12 z 9 4b 2z 28 g 7r 1c 98 3x
mobiliz b 7 g 9 l k i 8 c 5 n f 6 3 g g 2 c y 3w d f 16 b 20 5z 28 26 1f 1i 2l f 4u 5v 3r 6 2z
modific 3 3 2b c m 1z y p t c j 1t 43 2q 16 l 1g 12 v 93 2a 4s 17 5 6r 8 1e 1h 4f u m c y
motif 8 5 2 1 d a a 1 i 23 17 24 2 c 7 u 11 6 1d g 3 13 11 3o m 18 44 2w 1 2x 17 1q 1z 6 9 4p 1n 7n 4g j
oneness 1s b s 3s 2w 2e 5 1h 1i aw 1r 2j 1 d q 11 2f 1n 1c 35 2s a 10 3i k 33 2d
opus 1q b l 8 17 u 1p 1 13 d 1j s 6 2v m 1m 4a dd 1f 7 33 1v 2v 1 1d f 29 91 5 1n
perplex 8 k n j b 25 e x p h b b e c 1t 1f 38 1g b v 3 db 19 k 7r 15 1w j 5k 2t 47
pledg e p 6x 1y c 11 29 d 4j 6h o 12 1p 4j w 3v 1e 84 2g
pot 11 e 73 6r m 31 be 3h 44 1j 5k f 59
precious 12 1t 10 10 2v a 1v 4m 1m 5w 2m 1b 2v 1a 10 4d hc p 2d
preciz b j 1k 2 2o x 17 a 2f z h o a 25 1s 6 1f 2r 1f x b3 1m 9 9f 3b 3q 15
prospect 2w 6 6 25 co 1k 12 1s 1 2h 1 1 64 14 s 8 4 78 68 4t 2w 23
prun 1c 9 x s f 25 9 7 20 6 x 8 25 4 4r y k 1g 1h 1j 2p 6w 9 2j s 2d 30 2i c 2t 1x 3a
quicken 1u 3 17 q 1q 1 1h d z 1d 1h 2 i 6 22 1w n 43 2 1e 1k 3b 19 3t x q 26 4h 2l 9f 4f f
sacrific 1c 1e q 11 i g o 21 26 d 1q 98 5c 1t 35 18 i 18 1a 9g 2z 1b 2t 12 46
sentimental 2v 24 p 3m 1m 1b q h 4o 81 6 r 2a 43 d 1h 1n g y b k 20 14 27 4v a 1v 1i t 3f
slid 1 1 3 i j 14 9 n 1n k 3 2b h 1u 6z 1q 13 6b 1r 5w 4 4v 40 bq
sling 1 6 3 d b 8 1e 4 k y 7k 2m 27 3 2x 7 g l h v 7 13 21 17 3w d 77 f c 2k 3b 20 2i 1q 66
sloppi j 15 1z 1f m 10 35 z 13 h 1b 1q 2b 35 9j h 27 n k2 3j 13
speedi 1 1 8 k 8 4 p l 3b 15 29 3d m 14 2y 8 u 2g 1 1c 1 6t 38 2y j 7 1w v 22 6 8 10 2o 1z 4h
spotlight c i k b d q 1k w 47 a c c 2d j h 14 q 36 f 2t s 1v 1e 2t 1k 6 42 23 4s y 43 4t
stout 1a p a 1m 1u 1t k 1 2j 7 1n 5o 24 16 2x 1b i 7r 25 2d 3k 23 3q 18
strengthen 1e 6 o 5 r w 2y x a s 3c s 4 2 v 1j u 4 7s x 1u 8 2c 2d b7 s 8 54 2z 3t
strut m b k 13 1 6 s k x 1i y 3d 7 1 5 c o 1z 1j 16 a 1p 2q 1a t 1f 28 4 a k w 4 2u 44 7 56 g h 1a 4r 1l k 1l 1p 2m
subdivis 7 j q 1e 2 o t l 3c 6 18 3x 1c u a s 39 d d 29 3 h 1l 28 2 3a 9l 3t u 6 38 79 c 1j
swollen k 7 a i g d 1i 1 1r 1w 1k 3e l 9 s c 70 j 2e 3 2w 2d 7f c8 2z 68
termin 1 m h a c 1 9 b 12 2 1 1t 2f e 8z 3 1e 1e 1p b ad l 3u 13 2j 3y 3a 1u h
tot 7 9 7 e 1j 15 6 6v g 1c 6 1b q c 2v aj v 1g 6p 1t 4e 5u 1s o 3u
tower 17 7 co y 14 51 p 58 90 3h 4a 29 1w 1y 3o a 5
tun 9 2 2 d j i p d 3 13 1f 19 c 1 s 2 14 1k 1k 1 38 5n 1y 4s 2 1u n e 5a 1v 9l 2f 5e 1n
acknowledg b b 1h 4 9 1v 2b 7 1b t v 1l v 3c 2w 4m 3a 76 10 4k 2i 2r 1e 1f m 6z 2l
apprehens q 2 j 7 29 d 1 37 22 10 bh 2b a 2s 1r 1z u 2u o 2 8g 1y b0 x
arena k 2c 4 l b c t 2h 3j 3b 3 55 z 2p 4c 3t 2c 21 3q 1d 2b 1n x 3f 2u
aroma 0 4 3 9 6 j 6 w l 7 r k 2 3 4 28 1z j 17 5a 12 6v g 25 25 3s g u e u 25 24 1t o 1 71 y 4y m 1s
atmospher 8 5 2 e 7 9 5 i q 8 u b 17 1o a 6 l u 11 5 1 i v g 16 11 9m l 2b 2y 17 h 19 1z 6 6l 7n 2 p 8m
attest 4 q 1y 16 d x 3p s 7 5 1a 1q 4 2f 1 u c 57 4p 6t 14 23 19 62 36 am s 8
batteri 11 b 4 24 26 q 29 1h l 1p 2 3e x j w 2u s 30 kz 1i 4 1a 30 28 1r u
brood q 6 1j 1p r s 21 a 13 38 2o 2q e 1x h 5g 3d 1h 6u b 1e 13 5a s 8c 11 n
bulg k h c m e 7 z 4 5 g 1e i e 6 q 1o 1w 2k 5t 49 r 3 3m 1n 6s 3t 3e 1s 1i 7b 4e
burrow 2 n 12 9 16 13 3c 1x 52 2c 32 1i y 4n 4q 29 3t c 5q 2d 1j 2j 37
chimney 0 1 2 2 1 1g w j 18 43 i j 1q 11 17 y b 19 w 7 27 4 1j 12 15 4v 1n c 23 g d p 1d 2j 65 4 3g 3n 21 1j 4 v
circul 1 1 1 5 c d k r 4r p 2g 1k 2o 3 1d 2k g a 1v o 52 c 89 b 5l o s 8 c 19 1u 22 1z 1q 13
collid 3 l b 9 g z 15 2f a u 6 2u 13 18 18 4 v q 14 3j q 14 3 1 2 1i 1m 2x e 9 5c b 67 1g 2y 1q 3z 1l 3t
conferens w 1t 26 6y 6l 1b 1i 1s r 2s a 48 d 2c q 3d 25 1q 1x 3w 3j 3m l f
consent 23 2e 25 1 1h 2l aw 1h 1x 1b 90 14 1i 3o 12 33 k 99
correl i l 2i 3 16 g w 1 1i 3 r f 12 3j 1 1h 2w 8 22 2b z 9 64 e 13 1 55 c k y 35 5 3c o 3g 1s 19
croak x 11 2 1t c 1t 7 e 2a n 3c 13 9 1a r h 1 t 77 2 2m i q 1f h 42 7n 1h i 17 76 o 4i
daz 1f 3d 23 2f z 2o h 19 3f 2z 52 6 r 2a 43 d 1h 1n g y b k 20 9 32 4v a 1v 1i t 3f y 9
dazzl a i 40 p x 1 r 11 22 e 1y 2i 12 17 18 g n r n 3k 18 d 2p 6 1y 5k 1z 2r w 3d a5
defectiv 5 3 2a 22 c j g i u 1z 1i f 2j l r 1c 14 4w 29 1m d1 2d 9s 1 w 42
discrimin 4 39 4t 2 1x b 5 3f 5a b h g 2 2q 88 7e v 5 cz 2q 1s t
disgraceful 12 m h 2l t c 1c p 1b 1l 28 2 q 1l 7z s k h 1l g p 1x 8 9 2 23 1v 81 4 2f n 6e 2o
dud j u 10 3h 3s k e 16 1u 1l s 11 4 4x z 19 41 7 3b 5s 27 t p 3e 1w 3q y 6a
explicit b 7 2 a 1 4g 1m t 19 q 2c 2f 93 58 2a 4 4b 4 1 49 5x d 2f 78 2f
fuzzi 2e j z 1h 1t 21 q 1j 27 3m 28 37 s 4y 42 o 7 9 j 1a 92 37 47
genial 1z f y 33 4v 1a 3 6d 1e 2e 2x 4 3 3k 14 12 1c 1e ai 6m 3a 35
gris 12 2 k 28 1n 2d h r 2d 6 p o s 1e 2 2j 1d 1p t 34 5f o b j 12 1x 1m 1r 16 1h 6 85 26 4k 22
hid z 1r 1j 2m 3e 3p 15 t 16 7 2 1j 2p 1f 2s 13 1x 36 2h 3g 5y 9k 34
hill 1d 7 t 7 x 2 4 5 g 1w e w 8 7 35 2k 1r m b 35 49 4g 82 2d 1t 2d 11 4 1o 1a 8 p 5w q 4r
hing 1 h 9 f 9 r e q 20 a 3a 18 v l f 7 s m 2g m 28 31 99 1z 2v 1l 22 1y s 3s 4o
hunch k t 17 z 4 5 g 15 r e 8 n 1 1n 1w 1 q 1u 59 k 5 44 34 1c as 1g 3e 1s 1i 7b 4r k
indefinit 14 1t z 1h 1t 1p c 29 27 3m 1e u 33 4 s 4y d 3p o 7 9 j 1a c9 47 10 6l
innocent 3x 4y a6 81 55 7n 2p 6q 3u m o 1d 2x
insidious 0 t 12 51 b 3 3 14 q m 1j 52 85 25 x 9 2h l 83 26 23 1 8l
jurisdict e 6 3c 9 4m q t e 5s p q 3y 7x 2h 4b j 19 dn 1h i 4w
ken 2w 9 1k o 1l n 2e f 2d l d 46 2p y 5q i u 4f 18 3n r 3b 6s 29 v 5v k
kennel 0 p c 2 1o f 2y v n c 5 71 1s 27 1a 21 k 3u 7 49 m s n 67 1h 4r 5 a 2m e u 1r 14 4j
law 9 5u 16 r l 5 3d g w 3t 18 p 32 br 2y q 6 13 1m bw 1 8
librari 3h m o 4u 9 2j v 1l 12 1n s m k an 7 79 46 w 2l 38 2j 12 21 r 26 a
magazin 3h m 3y 1k 9 1z k v 1l 12 1n s m k an 7 9i 1x w 2l 38 3l 21 2x a 2l
majestic 15 e a k 1 h 2n 1x 1p g 33 1z 1h 2h 3 1x u 41 5k 27 65 1v 3 w 1j 42 1w
mand e 1d 4u 1f r q t e 31 21 2q 2t 28 g 6r 1j 4b j 19 l dm 11 2n 3j
menac 1 1h o h 1s x 3 g x f m 39 2f 5 f x o g g 20 q 34 v 2g 17 2h 2e 2r c 19 8 f8 17
objectiv 1 1f 7 6 i 10 1d h s 25 2h m 4d 6o a 8p 5f d 9m 2y 11 4a
opera 1q b l 8 17 2g 3 14 1w 29 26 33 d e5 33 7 4d l 4o 1g 23 4s 12 1x 5 26
ordain 1 1 2 a f 46 13 j 8 17 1h 16 7 19 12 27 2x 7 2 n 24 i 1d t 2x 4w 38 1q 27 22 1p 9h u 4k 2e
packag x 4 r b j 42 59 5 u 2 1v c 2 9 2h z 3 3z o 4m 22 1g 4l 47 y 6 2q m 2a 3e 7i
perceiv 4 c g d 12 s 2 x 2 k 1 25 4 n 1f 1e 2 2b y 5y x y 72 4f 3u 53 1o 88 5v 22
plump a p 20 t 3 17 29 7 4y 6b 2n b 2m l 3d 3b 96 21 48 bi 4
ravish e e g m 11 a m k m 1h 1j h 19 4 7 1a 19 2e 1m 3g 14 y e a 1n 13 2y 2b 38 2p 75 1d 7a 6x
referens 8 4 3 1 k 5 6 2 8 5 3g 10 j n a 1n d 9 5 e h 4z 1d f 9 a 3i 1v 2x 70 1 17 1n 15 4l 66 4w
reputabl 4 14 18 w z m 3y 5m 5 18 5 5 14 1t 1j 4t f 38 46 1c z j d0 10 37
reservoir 2f 12 m 1z 3j 9 2g 3 v 1l 12 1n c g m k an 7 bf w 2l 38 3l 21 2x a 2l 1
ridg 1d 17 4 v 4 5 g 1w e j d 3k 2k 3n 26 49 4g bj p 2 h 2v 1s 9 19 6i g d 4r k 2
ruckus 1 i 9 18 1n 4 r 1n 6 16 x e 3u 18 2b 17 n 1n 1a 14 9 i 1p 75 10 2p 16 3m 3c 1o 2i 1u 4n 1d
salvag 0 e 9 9 3l y 3k t 2j 5j 31 6j 14 10 3g a0 3x 4i m 2a
sap p b n b 18 1g 4q 6 4b 33 1q 1v 5y m 2g 3a 1w 3i 17 4j 2d 3u 8 2j 9 1b w 3q
select 1 3 p 1 13 e 1n 2o 2v 8 c 2v 10 66 i 4x 61 5n 2m 5 je
sentens 5 p 2 d 2v l 3b 2 z 37 50 17 1 2 g g 7g v 9f 1r i 14 dz
sequens 2 g 2 u c 16 4 h 3 y 3 1z 14 b 2s v 29 1f n 1p 1 3a 1 8y t 3p 15 5u m 5b 2x 6g
significanc 4 b h 4 9 a 2 5 4z n a 1t g 5 e h 3f 2x f 9 63 2h 71 17 2s 3v q 2p 1l 3e 3e u y 5a
sit 17 k 3w 5 6h d 3n 25 2v 1q 1 q 1j 8a 6 q 3d 1n i 4n 20 37 18 1l 2m 3r 6
smell 7 3 1e 14 7 4 n 8 6 m 24 1 9 19 j x l 2 c ep 5c 1d f e 1o d 67 6 80 6u i 1 23 18
snip 0 h 1j a 8 s f c 5c 1r q 5 1j 2t 9 1 2q 1p 8 5j 7 26 1u 23 z 3c p 30 6 2b 5x 4s 41
snow 24 6 29 24 11 g 43 s b 2w 5l 1a 1 h 2n 4p 1v 6v 1z 3b 1b c 4p 6c
sporadic 3 g 7n 3 4x 8 4b 10 w 3 11 2r 1v 1u 1b 1j 2h o z 1a 9 6h 44 48
spur p 4v 1i r 3f b 9 44 66 60 3m 1y 6o 1t r p 1h 79 2m 3e
stagger 3 4z y 29 b 2h u a 1 10 z 3k 10 z 1r 21 2r o 8 3u i t 6a 6 1a i d 5r 3v 58 4w
static b k 9 6 d 1 4n 19 j 1d 2f 4k 3q 1a 2q 1d m 9 12 3i 32 28 33 5p 1l 2b r 3p
strength 9 5 b w 5 18 g 26 37 1z 1a 2a 2q 9f 1p 1m q 6z a 3l 2v 3z 2c 23
stuf k 7 a 2 l b 1g f 1s 1j 1d k 1x 1d 22 2a 1y 25 1z 2 1j 3 4f u 5c 1g 3 k am 3k 7d d
syndic i 1a 3y 1m m 1a 2p 5 35 2j o 2t 1f d 2l 18 7 r 12 2l u 4 24 8r 11 31 l 19 5j 4i
taunt 0 5 5n 1t 4s k 2 5 z m 1s 2s 32 w 8 1a 3k 1p 8v f 5l 32 6 5p
tax e b 1 33 1n 5 1h 1g 28 1l 1o b 1h 1t s 32 4 71 4p 31 2x 6o 1a 14 18 31 16 36 x
teach e g 28 1z 7 1s 25 c v 1 2w 3 3w 3b 5z 1f 97 1r 1m 3c
terrific 12 2 19 6r 2d 2b 10 e 26 18 k j 22 a 1u x p 5k 5 14 h 1c l 1m 1r 16 1h 1j 2e 4e 13 13 4k 22 1r
tonic 6 6 8 b f v 4 f 9 i 29 1k 27 1t 5b 65 1i 5a 2j 1t ah 2e 5l
trespass 3 27 h 34 21 62 5 2f 7 7 6 w 1t 3 15 f 1t 1l 2f l 3b gy
turnout 17 c 49 4f 2f c 3b 25 2v 1q 1 l 19 9 6 i 7s 6 q 3d 1n i 4n 31 26 1f 1e 2m 59
unconscious 14 5w 39 g 2p 4i 2t 26 1a 4b 1y 47 1z 21 p fq
uneven 3 g 4w 2r 3 4x g 3s b 10 z 11 2r 3p 2u 2h 36 6h 8c w 1 32 1w 2z 1a 2
unhealthi 1o 19 z j 7 4 p 1 2g 1g h 40 9n 1p 10 3u 2l 1d c 4q u 3g 4d 6g f w
unific i p l b 1 i 2o 61 m 5 w 29 9 2h 12 gu i 55 27 a f 2w 17 9l 20
unreal 8 7 1a 4 2r 1f e 47 2f 4 1g g 1b 4 j 1e 2z d 26 8 i gd 4v l 42 1f
veer 3 4 1 19 10 23 m 7 1d n 9 k 2r r 1i 1f 1v 5 1w 8 d 4g 3 4l 18 26 17 4q 1b 31 2k a 5h 4d
administer 1 1 1o e 6 2f k 1e 11 g 3z 4 13 2w 4d 18 1a 1 29 27 3d 1v v 5d n g 1j 8 33 1c 4x 3 9b
affirm 1 t 1d 4f 1e x z 1b 1u 4 2f 1 u 21 31 56 12 32 6k l 4l 5 1c d 2t 3n 7r 8 5
agenci e 6y m r s t 2 c 11 2t 6u 1s 9 7f 1f 4b j 18 1 1q da 8 4b 1v 7
align b m v 7 v 2 1m c y 22 1u 29 5 1 1i 1m q 3 v 12 12 13 19 g 83 61 33 38 41 5i 9b
bash 0 5 5 p 7 2 9 18 9 1 a 1 9 2y e g a z i 1 k g 1x 2s d a 16 1e 1a 2g f 7 14 2j 2b 26 cl 2b 6l
biff 0 5 5 p 7 2 9 18 9 1 6 4 1 9 2y e g a z i 1 k g 1x 2s d a 16 1e 1a 2g f 7 14 2j 2b 26 bu 32 6l 9b
bilg 1d 17 7 s 4 5 g 1w e w 3k q 1u 5t 49 4g c6 2 2i w 1s 1i 5h 1u y 3t k 2 n
canvass 6 q b l a n 20 2 4 6y 15 60 r 3a 3j 1n 2v d 2u p 22 1c 26 70 3j 36
cartel 1s b j 8 3t p m 1a 23 m 5 w z 1a 9 2h 12 5y 7a 44 1h 11 18 1f 2r 5 2w cs p b
catatonic v 9 6 d 1 1n 78 1c 1j 24 4n 1a 1g 1a 1d 5f 8 3g 1m d 2q 5p 1k 2y 3u 1h 8 4x p b
collis z 3 27 j 16 2r 2m 3n 6 1f 14 3g 10 j 24 1k 12 5x 28 7j 4 4p
consort 23 1i b 2r 2w 2e 1m 1 1h 8g 47 2j e 1r 2f 1n 3 19 35 32 7 t 2e 4r 2d 3l p
cruel h 6 v d e e 1f c q 8 6 1 a 2o 30 1j 1d 1a 1g 1s 6c 92 2u 9b 1t 6l
cultiv 0 3 1b 7 r h 9 2z 9 m 4 l 2r f z j 2c p 4m n 3b 2x b 8m 2h 3q 1o a 2 2d 6q 5a 2k
dab 4 b 2 1p x w g 2c d 1s 1h r b9 4 d 7 17 e 2c 1g q 4k 6o 2p 1n o 1c 2r 1b t 3y
datum 4 8 1s 28 5 k 30 14 k a 2 38 3 29 9 33 2l g 1z 2q a b 60 s l 1l h 2q 2d i 6g 1l f 9 3o h 4n
disconnect 3 1d 12 14 r u 32 1 6 35 1l 4j u 6 w 3 3 e 3b 1v z v 5b 5f 1w 2c 8c a4 2 d
diseas 1p 22 o b 1d g h t 2 1 6f 1b g 1i b6 2z 3 1m 2s 10 20 4a cg 19 3u
disposal 1g b 13 1j 4 1g 1v t w 1d f 14 25 1f 1v 28 1o 3 3f 2s 14 u h 8 w 3c 32 7 s 16 v 32 17 13 3e o 1t 1m v
eclips 4t 2b 1 1r 19 4 4u 1v b 1l n 2f 12 t 1s 1a 1f l 33 s w 3g 14 2e 3 1m 75 5t p 12 2l
ecstatic j 1g 1h 2p 2n i 1f q 12 6 12 16 28 t 28 59 3o 8 15 19 2w 18 2u 7t 2s 5u 1m 4b
edit c w 3 q t w 11 h 2g 2p a q 1w q 2s 66 1u 36 8 bb 1 6 31 a 13 7 aw 1j 35 6
enjoin 6 8 2x 1l 17 5 8 t r l 25 1l 2t 3c 26 s t c 1e 2j 50 8 g 9 3i e 2m 1j 2g 40 3t 13 4o 3l
faulti 5 3 2a 22 v g i u 3w 2b 8 1 k r 1c 14 75 2m ee i 6p 2l 1 w 42 2z 1p
feder 1s b j 1k 2 7p 5 w 29 9 2h 12 9z 3o 1t 1w 42 13 6 2q 2w 7 2k a1 10 6 5
flock p 2 a 6 1k n g 2a y 9 b 1 7g 13 2i 1a h 26 e 5i h 3o g 2o 90 13 1y y 1a 2l 76
formal 1l 19 2o 14 3q 11 4 4i e ft 1w 4y 26 4j bl 1g
frank k 13 3h 7 y o 1y 4 57 q 1s 6v 1a l 3d 2e 12 39 4e 8p 2r 18 p k 5m 9
frighten s a w 4g 4s b 2b 16 8 c 3m 1x 3p 6e 3o k x 1q 8 y 10 h 1i 6t 1g q 4k b 12 e
frost 0 h 9 1 w b 1d e d 6h 4z 8o 2 1o 59 5f 3q 69 15 1t 24 37 10 45 1f
gat r 2q e 5 1n 24 d 1o 2i g 63 a 4w 4v 30 1o a8 3v 54
groan 20 25 1t 7 e 29 1 n 3c 13 9 k 6 k r i t 77 d 2b b 7 q 28 1b 1c 13 33 1 t 1p 21 1c n 17 4o 36 62
hefti q k b o 1m 1u 1t 35 6 1n 5o 24 16 2v 2 1b 89 25 13 1a 3k 7s 17 37 4e 4 1h
hex 1i 15 1s d 5 f 3 g 8 8 h f m 39 2f 5 f 1l g g 1x 3 q 34 v 2g 17 2h 2e 13 1o 1l fg 17 78
hopeful c 1n 13 a 33 h 5r o 5p 1e 8 1 4a w 7e 15 14 9e 82 1a 59
hutch 3h 3 j 5i 9 2j v 1l 12 1n s m k 20 8n 7 bf w 2l 38 3l 21 k 2d a 2l 1 d
hypnotic 1u 15 6 1r 1 30 1q b 6j 5w a 1n 3 10 2y 1u h 26 12 8w 2b 7a 7s
icon o 1d 1 1j 5 7 f i 15 7 y 1c 3 i 13 9 37 z 28 1e 22 13 2r 2g 3c 6o w 5x 8h 1p
inject n d z 4i 7 n 4 1l 2 j 3r n 16 4m 51 4 1t i 3j z 9j dr i 5e
inscript 4 k 4a k 5 9 2u 6l w 25 1j 1z 11 3t g 8t 5 3m 1n 2f 4 2b v y 1u 4 1 3n 2g
intact b 13 4v 1b j 44 16 32 1f 1j 20 4r y d 6k 8k c 60 r p 1a 1i m 5x 10
leer 33 5h 25 i 1q 2 5 10 l 1s 1k 1o 2s 28 13 7 23 t 44 18 15 3w 5i 42 12 5u 2j 2j
legion r a f 5 1t 6 a 1w e y l 34 1r 2l 13 n 1v 36 r 29 3n h 44 bo 13 1m c y 30 4t 2e 2w
lung 0 1 9 c b k 13 7 s k x 1i y 3k 6 c o 1z 1j 16 a 13 m g 2a 1a t 1f 1i q 4 a k w 2y 44 7 56 x 1a 6c k 1l 1p 2m 22
lur 1m 15 e 1s 51 s 7 b g 5s 36 24 19 b 34 x 1f w 12 15 5 f2 b 3t 26 l
marvelous 4 14 6p 3o 32 3x 13 1e y 1u 1z 38 1z 19 1t 1g r 2a 6 1y 1j 2e x 2e 13 e p 5a d 56
meddl 6 3s y o n 1 v 6 1w 35 7h q 3g 2j 27 u 2n 7r 9 a 6d 1 2 1c 4h l
mental 5 2y 11 52 4 2b 1l 8 2b 2c 1 5n 2k 1w 1v 42 t 4s 2e 2d
misti c 22 j z 2e w 21 q c 17 4y j c 2s 3f 4y m 3g 4 k g j 1a 48 6r 1a 47 7l 7
mountain 1d 17 u 5 4 5 7 9 1w e 6 q 9 6 p 2g 2k 1r m b 2i n 49 i 3y c8 3e f 1d 1i 20 1q 3l 4r k 2 n 12
neutral v 9 c 7 1a o b x 5q x 7 3l 8n d 1a 65 1x 24 19 28 5r 3 em
notat 4 5 4 3 t d f 1 s e 20 y f 3j 2n 15 3 1c x j 34 4m 20 3p 1n au 17 26 1j 58 3i 3p 1q
nuanc 0 4 5 4 7 20 1 3 8 7 j c 31 5 o j 1 k s c 3f 6 27 13 a 2 o 1x 16 4j 3q 19 n f 1c m db
odor 0 4 3 9 6 e 5 6 w l 7 r k 2 3 4 28 1z j 17 5a 12 6v g 25 25 3s 1a e 2z 24 1t p 71 y 4y m 1s 24 1n
outright b 9 a 1 7 2t 1g 2 1k t a v 5l 3z m b 59 46 2a 4j k7 1 2d 18
peel 0 1c 1y d 2 2e 27 1b 29 5p k 6 2r 1j 5r 6e 12 z 2q x 9 1y 4h 12 73 33 g
preposterous 1t 3q r 30 3q 52 45 c 1a 27 97 4 25 1j 4 20 26 4l w 2o
prescrib 13 18 4 1j g 28 e 1 7 1x c 1d 19 8 u a 1x 3t f z v 2m ev 19 82 2 1f 2d x 4d j 26 1q 4 k
presens 7 8 1 k 5 8 k 22 27 j f n 15 d 2g u 58 f s 1w 93 62 3l v h i 12 61 29 3w t 7
publiciti c 4 1o 2d 3k 14 u 3a 3 e 14 43 2l g s 17 o 22 a b 5p 13 l 4s 1a c 19 81 o 3o h 3e 32
puni c 1u d e 1h 1v 1 r 7 2p 3r 18 2i 2n bm x bv 37 h f 59
purchas h 14 5 7 1s 9 7 s 3u 39 w 1e 7 1b o 16 2d 10 u 25 u w 42 37 l 47 1t 16 5d 9 1u 1k 11 37 y 1c 1h
rationaliz 5 2 4 2 3 d c m 13 e 18 s 2m 14 1f z r 16 3i be 6t 2s 1w 1t 4l 3k 77 1y
reckless a 5h 3j 38 w u 2p 9 3i 1 1d 6e 7b 16 1m k 1h 6 8 10 3 v 1q 44 6a 28 17
reliev 1n a 3c j 8 9 1a 1t 1n 31 3u 1j 13 6 9 1u h 2w 24 2m 1z 34 40 7h k 7c
repriev r c u 1i 12 j 9 10 l 5 6 1u 1m 6j 6 2q d 2w 2o 2q jt 56 k 1x
revers s 2w 2j 5 1d 23 j 13 2t 5n b q 2 2y 3w 5c b5 1b 1v e 5w
reversal 3 2e c 8 2d y 1i 5 7 j 13 q 43 2q 16 l s i 6 d p 2b 1b 7x 5h 5o 2n 1e 1h 3y 1b y y 13 4z
sicken s a m 1h q v 3n z h z s s 1h 4 6w t 32 2 35 2e k 17 e 1z d 18 3x x 4d 9c k 1o 10
special 4 7 j 3h 2q 50 2f 1 5 1d 9 4c 4j p 2b x 6h 4 9 1h 2l j 4u cx 1z
speech 24 l 3n 4v 11 14 16 3w k g 74 3q 4p w 6f 58 9t
spineless 1n u g 2r 2l 37 f 1b z 31 j 10 z 11 q 21 2k 3 12 z 1v 2l 1j 1a 1h d 4c 1d 3j 17 2t 3n 1b 10 l
startl s a w 2u 1m 12 3q 3s k 1o 2r s c a3 48 2n j 6 22 1e 8z 4k b 15 b 11 t 1d 1a
status 1 6 4 f 1 4a 1o b 2o 3x 1c u 12 3m d 2 2o 3 i s 2l 4 47 14 2 3i k 3c 9d 10 19 2x 1c 17 3 14
stupid 1n 7n 1a 1l s h 4o 81 6 r 2a 43 d 1h 4 1j g y b k 20 3b 4v a 1v 1i t 3f 17 w
tab 6 d 3 7 2 i 17 z 4 5 g 1w e w 2r t 1k 10 3g 2d 2l 1o 4g c8 3e 1s 1i 57 12 12 4r k 2 n 12 17
thesis 9 10 8 2k u 4e 6 80 19 11 18 6s 8 33 3 1r e z 1 3p k 88 48 2 n
throb n a 11 f 1a 2s 2w s 2e n 1n o 40 b 11 y 3p l m 3u 15 1z 5 1f 1 3j 2v 3z 6o 3e 1b
ticklish 29 8 2n l c 3w 2a 4 22 3g 5n 1p 2g 2e x 7b 6 1g 5 o m 57 3q 1 9 3n 1 28
universal 3v 1g 2 1k 1y 37 1d 58 e b 4o 4r 2a il 1 2v 3a 1i 5b
upright 2c 4 w 3l 1y t 30 r 17 n v 14 1t 2t 12 aa 1c cj 1z w 4 37 d 6l
wag x k h q z 6p 64 13 6w 1k m o e p 6 1u 2c 5 9r 1y z 2t 5n 3z
wealth 2f 1g 3s 4 h g 14 2 t 32 21 1n 18 3 28 33 3 2d z 3h 67 3 17 5t 4r 1s 21 p 1d
whal 0 7 i n 2g 22 11 g 1e 3r 2c 14 1n p 3b 6 1t h j 1g 2b 5m 1k 31 a j 3r 8y 4e 35
wham 0 5 5 o 1 7 2 1h 9 1 b 9 4 5 8 1m a f 6 u 19 i l 2d 1y u d 1i 1c 1a 2g f 7 14 2j 2b 1 3a dr 6l 9b 1
wholesal 1z 3c 2 1k 1y 8i 1o b 4q 4e b 2a l 5g 1v 13 4v ax 6t p
witness 19 3g 2d 8s 2m 32 67 dm 16 4n 7g 46 5 u c 13
aflo 1 2g 2w 2a m 4x h 3j j 10 z 11 2r 2k 3 12 2u j 3l 1a 1u 20 m 1q 1d 3j 2t 17 1m 21 1b 4 w l 64
analyz 4 s 1t 5 2 o 1b 23 18 k 15 a 1o 1s 26 1u 24 d d 63 1n 1g 1x g 5w 1x 5 k 3c 1t 9 1m 3j 8b 11 z 1j
arsenal 3h m 5i 9 2j v 1l 12 1n s m k af 8 7 94 2b w 2l i 2q 3l 21 2x a 2l 1 d 1w
aug 1e 6 s 1 2a 3i 1m 14 11 2 p e 9 g c 1e 1 6g 2c 2 2s 7 42 z 3r b 7t m 4i 6s 2g
bait 1m 2j s 1h 1f c 1m l l b 2t 2g 45 24 19 a 6 18 1r x 2b 12 15 5 b 11 1t 12 1 10 9u 3h au
balloon 1e 6 o 5 r w 2o a o 3c y d 9 p 3 s y 6x 13 1b 2r 6q 6g 3y 7r 6l g
bandag 7 r 5 9 y 1n 9 f 25 50 q 43 17 1t 3f o 33 1l 2q 5i u 14 t f 8n 2k 26 1c 1z p 1c
believ g g b m 2b v 1n 8 w 2o i 3l 3u z d 10 u 1b a 5i 11 4 p 1k z l 3y 11 2p e 56 2a 5y 53
betray a e 22 1l 8 1s 3e 3a d 28 36 4t c 2i 5 e 1q 15 4x bi c 4e 9m
blanket 28 2 4v t y 19 4 4u 1v b 1l n 2f 1v 1s 1a 1f 8 x 2j s 4c t b 9 1c n 6 3 6r 5t 20 p 1l 47 1u
bulkhead r 1j 17 4 f 1n 3y 1e 1b 6j a 1d 8e 1u 16 7l 4b 1h 2e ec
captiv 1m 1j 1s 30 21 z 1k 3z 1g 4 4d a 2m 32 68 e3 5o 6 26 5p
checkm 6 4 e 4 g 1i p 1d 4 1f h b 2 1 48 6 q k 4a 6m 5 20 2r 2x h 25 2k 8e 2l 1a 6q x 6c 1
cheeri 1z f y 33 10 w 49 3 5 68 1e 8 26 2x 4 3 3k 14 2e l t ai 2v a6 1k 2m
contamin 0 8 1g 1s z 5 6 2 1l u 2m 1r 7 2g 23 8 8 2i 3m 8v 28 8 10 44 f8 1t 4p l
crap 2 5 g a 1u 8x 2i 3k 2a 30 h6 o i 1e 3s 4j 1c 3o 58
crippl 1n b z l w 8 4 q 2r 15 36 1b c 1j 1g 8 4 4 2x m 2w 5i 1o 1m 1e 51 ap 1s h 14 3d 3p
daffi 9a 3n h 4o 7c p 6 r 2a 1k 2j d 15 c 1n g y b k 20 k 2r 4v a 1v 1i t 3f 17 w 3y
decre 1 8 5 1x 5p 2 2s v e g m 5b 2 n 5 1z 5 2j 2x as 19 1m bx 7d 8 d 1d z
desper j j g 2p 1c 2y t 27 2b 1e 1x 3 4w 1q 59 8 6i 2w 23 26 13 1r bi 5m
diplomatic 0 5 o 10 2 51 e 17 h z 57 1a 2n 5s 1v x 9 32 a9 2a g8
dissolv 0 1 1 1 1d 12 1 7 g 1m 1 g 11 i a9 p p 2o 1j 1r y 1j 12 x 3m 3 41 28 3g ep q 10
draught 1m f 1p 2v 7e 1m 9b d1 4q 4w p 30 6a j m 31
entranc 31 6 1q 30 13 87 p 38 19 2f 2f hk 50 j 2z 11 26 4f 1a 1o
fan 1u ak 9z 1w 78 7 37 x 1j 2t 1 gy
fear q 2 q 29 3l 22 5d 7 4h 2v 1w a 4j 2t 2u o 2 2n 8 1m 5x 31 3e 11 2s 2t
ferri 1 h 1m x 4l 4w g 22 64 21 7d q 1a 29 20 5l 3j 4f b 2o 37 27 50
flar l 2 1c 9 4 1o 1h y 2w 3 37 8 11 8 c a6 1 1z j 1s 2m 3v 5v 1s 17 4m 1b 5q e 61
formaliti 9 a3 9 1i g 3g 36 48 8z 4p l 6 h m 1k bz 7d 22 27
giddi c 25 5s 4x 1p 2b j v 5 z 11 2r 2k 3 12 2u 44 1a 18 m 1c 30 11 c 3j 1a 2q 3n 1b 10 l x 57 g
gilt f 1n 9x k k 1g g 5v t 1w 8 v w 2x 79 3w 3i 3g 6h 1p y 1q
gruesom 12 2 k 28 1n 2u r 2d 6 25 1e 2 2j 1d 2i 34 5f o b j 12 1x 1m 1r 16 1h 6 85 26 4k 22 1r 1d 12
hasten 2 8 d 1a 17 q 1q 1 1h f u 3n 1p d x z 2 29 m 1t 2 1e 1 1j 3b 3k 2t c 6n 2l s 3o 1v 1h 1n 4f 1l 2b
heaven a8 7m q g n 1e y 3u 56 5 14 40 b 4q w h3 1l 1j
homag e i 11 32 1z 3c f 3s 1d 4h 1a 1s 28 4g 2b 42 45 4 91 6 5o 1b 2b
hush 14 27 3y a 13 u 4f 5 e b 1b 1s 2b 4m 15 d 9 7b d 2w o 37 4f 2m e k 3d 30 1
immatur 4w j 59 1j 16 9 3s 3z x 3v x fh c 8g 1 1r m 2l 2z d 1c s h
indistinct 1y 7 s z 1h b 1i 21 12 17 27 r c x 1m 28 37 s 4y 42 o 7 9 j 1a 4g 7t 47 7l 7 2u
ingenious 0 5 o 10 2 51 e 5 12 h 46 9 31 2n 5s 1v x 9 32 a9 2a 7s 8g 4f
interlud 3 6 7 1 9 o 1n 51 k 3x 4a b b 5 27 1 2 22 1d 4o 1z b 2n 9 1u 27 8t 1z 5a g 17
kin 4 3 8 3 4 4 3 c 7 1 2x 2h 2x 1g 15 1c 1c u 11 1 35 4 d d 2t 23 1s 1s b3 62 8c 2r 14 4k
literal u a j t 46 b l 8 15 21 h 20 2 r a 28 2o 3k 85 15 1t 1h 4e 7b 1f g 10 37 43
luminous c 6 3 9 15 w 2g 14 29 w 2h 18 17 44 3 d 1e f7 aj 2f 13 6l 36 h
moraliti 41 2g 30 v 1h 1m 3n 6 7 6i 2l 1f 3n 2e 59 l 64 23 2h 2b 12 65 u
offspr 1e c w 3y 14 a 1m 2p 5d 1 d2 3y 7 2p 8 1h 58 1x 8c 11 5 26 m a 11 f
pedestrian 1 u 9 6 d 29 x i 2o 2k i 14 1 1i 2p b 3x 2i p 8 1c 6 3o 30 25 q 49 w 10 3q 7m 1g 1 o
pimpl 5 1 2 e l 4 9 n 6 5 3 17 s 1t 2t y 3 8 k 3 1 1q 25 b 1g 2m 3x 3w 2f 7p 86 7y v 1p
plop 7 3 1h 4 4 h 8 b 7 3r e 7 5b 3t d 10 8 k l i 4v 7 x q 2 1o 28 13 8o i m i x 48 d3
precis u a r 4 f 2 j 3y e 7 8 2q g h 2t a 4w 8x 5q 1m 7z 50 4v 5v s 2y 1n 6
prescript 9 6s 52 g 37 3f ih 6 13 1k bz 3 11 2n 3m 4 45 a
questionabl 6a x 6 1u m dn 13 32 2q l 4f 25 1j 49 1 2x 1o 40 28 5l 30
retail 28 u 4m y 2d u 18 1h 8n 1t d 49 3 23 77 13 47 18 s ey 2b
ridiculous 5j r 6q 1o 2p p 1m 2j c 1a 27 9 92 25 1j 4 20 26 4l 2p 71 53 i 1r
romp 2a h 1a 5f q i 5 1h i 68 4b 1q 8i 10 v 59 h 1b g 1z 7m a
salon 7 u 6 9 2e c 1y 1u 5 1r 5 1n w 3j 8 5s 2t 44 a 24 1a 7r 72 1a 1a 1q 4t f
ship 11 5o 1t 9e 45 89 8 34 2v cz 15 61 7m
shov 2 n 2 6 o d 10 6 o 2 o v 7 y 7 d j z v 1r m 6 2e 28 s 1x q p 1f 2b 25 1j d 1n 9h 3i 1z 7d
simpliciti 3d 1p 5e 5 1h 1v 3 g 89 l 68 e5 a 4i 60 1k 1e n 1a 1q
slump 0 3 27 w 11 m 13 5r 2b 2d o 3 l k k 13 2n 39 f 1r 3o 2t 3q 3r x 48 4d 2a 2d 43 4r
smit 0 5 5 w 2 4 1m 1 6 5 9 2y u 19 5 d l 2d g 2c d r 23 9 11 2g f 7 14 2j 9h 3b j 3r 2b 6l 4g 4v 1 26 1
snag 5 e 15 w l s c 6 29 h 3s 6 f 45 12 d 8 33 3m 26 b3 1 14 3q 6 1a 24 2d b g g 2x 1h 7 24 1f
soil 4 1k 2m 5 m 1q g 9m 2 t 56 5k x 1d 2z 1c 6 7k 3h a4 7m
steril v 9 6 d w 1d q 7 n 53 1m 48 b 3x 2i p 1k 6 6o 1k l q n 3m w 10 1p 21 92 p a4
substitut 21 5 26 1n 3 7 1x 2e 2f 1j 1 g 2s 3j 1 x a r s 2g 4b 6j z 1o 6 y j 1c 4k 1k 15 6t
swill j 1 3 1d j 1 15 71 e 2 o 1 24 q el 1g 7p m c7 3x 2h 11 2m
tier 2 7 9 2 21 b 4 h 3 m c 3 3e 1p 13 v i 1h a 1a s 1q 3a 1 5g 16 1t j t 4u 18 58 6f 1t 6g 3q
topic 8 5 2 e l i 23 17 24 2 c 7 u 11 6 1d g 3 j k 11 3o 1u 44 2w 1 2x 17 1q 1z 6 9 4p 1n 7n 4g j 4e v
trap 2r e 2i 5a 5o v 6j v 3h 19 2q fq b 1r 13 z 1t 80 e 1b 6 1e
troublesom q 2 i 8 3 o 1i w 12 i 7 1b 22 k 6 6 r 2n d c 1r t j 1y 4i 5j 4i 2t 34 2m 4l e 1x 17 37 7w
turbulens 1 i 9 12 1t v 2o 18 10 38 7 11 2b 5x p 1p 1q 2t 2k 2 7 n 6 2o 1 16 3m 7 2j m 49 6e 1d 4u
unfortun 1i 2p j 15 21 1b 3v q 1e 5f 1r 3t l 15 12 48 l 1g 2x 2x 1t 6q 7y 4
unifi i g 5 4 l u s s f 6 j g 58 d r u b 20 2j 3g 1g s 26 1f r 12 2a 19 4i 5d 10 2r 1b l 19 8v 2s
unusual 89 8 25 z 1s 2c 20 1z 4c 43 x 10 1m m 39 6o 34 55 cm
vegetabl 14 6 d 7v 25 i l 8p 1r 2c 2m 2t 5n 2q 5p 1l 6j 7j
water 0 c j 1j j 3c 1 r 6 1 f 2a 3r 18 1i j 34 6o 2b a 3a k t 13 ac 10 26 q 4j 8o c
welcom 2e y 3a 43 l 1a 5k 4o 2x 7 3k 14 2 10 1c 1e 1d p 8c a0 35 19 b 4g
assur 13 14 4 2g 2o b 17 1d m f 35 66 26 25 o 3k 3q 34 1x 85 1b 28 4t 3q s 4u
bevi 7 k a f 1y g c 1y 1z 1w 1n w 2l y 8 2f 3d k 29 3n h a 24 1a g bo 13 1m c y 30 4t 5a h 2r
bout k 2g i 1c y 4 42 8 49 e 4 12 47 r 13 1b 1r 3j k 1c 4r b 12 3c 26 11 55 ey
cannon n c 3 6 g z 15 1h 12 6 u 3i 35 6 1b 18 5g 1 7 58 6y 3e 45 h2 2b
caut w 32 6 38 1t ag 11 w 2f 1k 67 1j 1l k x 7j 4e 50 3k
cerebral 6 6 8 b f v 4 f 9 i p 1k 1k 27 d0 9 1i 3z 5n ah 2e 5l 1x 3t 2w
collabor 1s b z 14 1k v 2 2w 2e t 8 l 1o t 18 j 18 3n v 23 24 2x q 6f 5g 16 8l 67
compel 3 m e i 3z o u 7 18 a 2 2f k 32 5v 4w v 3 55 14 h l y 24 4b h 4x 6d
complex 8 1k h d 26 c l 1h b e 22 3 2b 22 1q b v k 7c 2g 32 1o 62 29 m 20 8w 1z 28 1r 57
conform 6 z m c q 1h e 1 5 k 13 6 3 s c a u l z v p 6 2t a p 4j j 6o 24 4x 15 i ax 7t 3l
consign 1 d g m b d 4 25 4c s t e 3u 2p 1c 2q 5o 5a j w 58 3 13 1s 7o s 6e 6 89
constitutional ac 1k 2a 2d fg an 9k
continuum 2 7 9 2 1o o 4 h 3 y 3 37 7 2s 4 r 29 22 y 5 n 3a 1 1z 6z k 9 4u 6g 22 66 1q 4q 3q 4y
countenanc 7 8 1i 4p 3 2k z h 55 4i a 8 97 l 7a 3i 18 5v 29 bz
counteract a e 4 1y y 14 2 1d 4 h b f 2t 13 6 1a 2p 14 73 5 46 l 2x 2m 2k 7j 2k 26 1t 5u 2h 4s
deduc w b f 7 2b n 23 2t 1l 73 z d 10 2f 53 f y 3 4 p 1k z 4j 11 4v 3e 85 3 25 5q q 6
defens r 2q j y 1i 3g 2c 2 6k 9 a 9 8j p 30 bw 33 s 40 ac 1v
diversiti 3 2e c 1k 11 y 1d 5 c f 4 1a c 7 43 y 6 1m 16 l 1g 12 3m 4 da 39 52 1e 1h 59 y y 13 50
donat 24 6 5 n 1p n 19 11 g 1q 2d 13 2w s 4j a 1a 1 1w 2q 1z 18 v 10 6v 1z 3b k 3k 28 3c 8 5r l
frozen b 1c 1o 49 j 2g 4z x 4m 53 1b 3q 2u t 1s 8c 1n 2c 2 k 5 56 55 p q k b
gaga 9a 3n h 4o 7c p 6 r 2a 1k 2j d 15 c 1n g y b k 20 k 2r 4v a 1v 1i t 3f 17 w 3y u c
glanc l 2 2g u 1k y g 1p j 16 g 1w 1j 4w 3h 24 17 1 29 t 6h 9c 1a 2u 12 6d 31 30 21
guidanc 2 c 1j 21 6 51 18 1q f r 3 70 a 3b 20 ac 9 7a 4e t 8u 1v 62 9
hunk 0 9 8 k 6 t 1a 4 5 i 23 11 4m 3 5 18 2z e 24 n 1p 8 l 5p 38 8 23 z 2b 11 3 4b 38 4h b2
immens 5j d1 3 10 2c l 8f 5 14 1n 6 27 5x 5l 1w e 5a 5j 1j y 4 11
inadequ 2x 1z j 59 2y 2 1p 21 4w 32 t r 45 2p ed 38 1 4y 2z 1p s 2s q
interferens 6 48 i 1f u 4 g 2m 3t 18 7 t y 2h m 19 1o 1i 1k v 1g i6 85 5x i s 20
lan 1 h 7 1f x 1h 8g 86 21 83 5 15 29 20 5l 2v o 39 16 2z 37 7s
larg 5j 3g 9o 5f 1d 55 k i 29 2d 8n 7y 2h 6p m
lunatic 5 2y 63 4 2b 1l 8 2b 2d 87 3r u 41 c 23 4r 2c 1 70 65 4v 1l
materializ u k 6 5 1 c q 1k w 1l v 21 c c h 1w 1 2t 36 f 2t 16 2v 2t 1k 48 23 2k 28 y 43 1d 3g 77
mindless j 4o 43 8 3w 6q 8c l 6q 16 1m k 2y 6p j a 5h 28 3p 1x
minor 25 a2 41 7s 32 4t 3j 5o 1h 5k j 4h m 21 3w 2l 2b
mockeri 0 h p 1j 2w 4h 2v 2 j 17 3q 6a fa 2r v 10 8 1t 19 6 cp 1i
mumbl 16 1m 18 2j 29 1 i 3h 13 t 1 p 22 4t 6 25 3 2 b 1d 9 p b 7 1v 1l t 5i 1 t 1p 40 33 2s 36
nap 1a 23 3h 1s 23 f 5 40 2n 3j 1t x 69 47 1z 21 6p a 9g b 5m q 4u
obituari o 4u e fy 11 x 2m a 99 5 3m 1n 2f k 1 1u v 3 v 7 1n 4 1 3g 7 8m
obtain 1m 4 p q 3h 2 5 m 28 4 1h k b 1c i 4e 5o 1 21 ac w 63 2r 3k 58 28 7 5e 4 39
orna 8 1 6 1 a o 1n 2t 21 7 2j 15 3f s 6 q r 2r 7m 2a 2n 23 1g r 63 2q j 53 d2
outcom y g c l b 20 1y 14 e 1i 2o 5e aj 33 1a 25 7 7i 24 1f g n 8s 5 26 1x f 4d
partial 8 7 2x 18 c j g 5 2v 1t 2y 3s 4w 3v 5q 46 fa 1 4 4u 2z 1p s 2s 1t
peck y 3 5 1j e b l 2p z v 39 3i m b g 22 n 32 1p 1c 7l p 3h 29 3n 10 n 1a 2y 1q 7i 3d z
petit 3t l d 2a 3k 1q 3x 16 n x 13 11 1e 1u 5y n8 3l 5q 3r
potent 18 11 22 m 20 3w 1n p 4z 24 55 9 88 1 25 w 1h 3k 23 eh 1o 1u
psych 5 n 8 1s z x 1q q 1s 2j t w n 4v q b 28 5d x 1k 4w 4x n 17 k dd 3 5l
rain 24 6 4d 10 1 g 4 g 3j 13 2w 21 e 1i 1o q k 1 5n 26 1v 2a 22 2j 1z 3b 24 29 1z 9b l 51
recess 3 44 2 3b q c b5 1 2 5w 2x 4g 6o 5s 2d 3s 1i g 17 4o 54
rendezvous 17 27 g x j g 2 c 2k 3y u 1r 12 25 2s 3 1d d 1 29 b 2x 4l h 6 q 3d 1n i 4n 37 20 2t 2m 59 h
repli i 1f 7 z 39 2p r 1f 7 u 14 7 z 3w 4r 37 6 17 2j 4p w 39 36 f1 5s 31
scant 3u k i 14 9 1 r 7 3g 30 18 g 22 26 h 1p k 3v 2v aw 8m 2u o 1r 5i 3i 1r 12 r f
sensibl 3o 2c cr 6u ap 3d
signifi 4 7 i 1 f t 9 h 16 d 1 w 49 8 7 5 3v 1o 17 g 1j x 2b 3j 61 1y 14 23 6 2k j 9o 1p 6h 15 1g
similariti i 1a b 14 h 1m p o 15 3j m 11 l 1g h 2h 8 u 1b 5n 1r 1u c 1h 11 3h 1k 19 2z 1 21 h t 44 a4
smil 1z 4g 1w 15 s h 1y 5 4 4n 1f 2 1e 36 1h s 6 7k t 7 a7 4 2v 25 9l 2m 1u 14
smut 4 46 5 m 1q g3 5k q 5v jl l 6c 3q
soap 1z 22 2g 5c 59 d 2l 53 1m 46 p 6w r l 64 23 4s 12 1o 4h 4r
soften z o 3f y 8 1b 1t 1n 2u 7 1c 54 1 28 h 2o 8 5 9 31 1o 1m 34 c t 2v 2c 5p 7c 2n 50
squat 1r 24 3n 4y 4y 2k 1g 2x 7g ak 5g 14 9m 4 e 13 1x
strategi d 3 d 13 l d d b 11 1e 1d 19 p f 3 j w 7 1j 6n 26 7 s 4 6b v 9 d v f 35 k 2k 1k 2u 1w 5 54 76
sub 21 4 27 1n 3 7 1x 2e 3y 1 38 3j 1 x a r r 1 2g 4b 13 6f 2s j 1c 4k 15 f 7y 5w 2e 19
sup 7 3 a 3 1x f 4 m 1 8 6 2r 9 1s 6 1e a g 2t q as 13 2q 1g 4a 67 6d 3o 4z j 1d k 1t 3o 16
suspicious 6a x 6 1u m 9l 2w 16 45 2q l 4f 25 1j 49 1 4l 40 7t 30 29 2
trot 2 8 n k 14 6 1c x l x 1t 2p 1 h o 1z s r 16 1d m 2q 1a 4g 4 1q 4 2u 44 7 5m h 1a 4r a3
underlin 4 2 4 c p 1 v r s g 1h 14 c 19 3 o c p 1f i 3 b 6 16 17 h w 6j 1i 2m 6 20 5z 4e 1d af 77
underscor 4 2 4 c p 1 v r s g 1h 14 c 19 3 o c p 1f i 3 b 6 16 17 h w 6j 1i 2m 6 20 5z 4e 1d af 77 8x
undevelop 4w j 59 1j 16 9 3s 3z x 3v x p es c 2d 63 1 1r m p 1w 2z d 1c s h 2b 1t 7 8 9
unfriend o 2 2l 12 z v 1i o 1y 8 v 2t 2w x 40 37 f 2f es 3l 5 v e 4k 38
unlimit b 9 a 1 a 1q 42 t 1u 4w 44 3 3x 67 2a 4j e2 65 3m h 2r p 1e 1m
verg o f 2e r 8 5 k 1w 1x 14 1o 1s 4s 2x 3x 39 9r u 1v b 21 2 dz
vitaliti e 3 8 b l 5 18 2m 37 1z 1a 2a 5z 7v 1m 72 x 3l 4z 1v q 1m 23 u 7a
willingness 7 1 1v 2h l s q 3l 1k 34 6g 21 1m 29 26 q 28 27 j z d 1i 2n 23 36 h 2i 6r 11 2l 5c
wit 1d 2s j 4a 1g 7 8d c 22 3n 29 m 3k 51 1x ac 34 13 ah
amor 1 1o 4 12 24 i d5 1p 25 7l 90 8w g e 8
amplifi 1e y 1 2a 3i 1m 25 2 p n g c 1f m 5u 2c 2 2s 7 2c 6g 5d g 2b m 4i 6s 7j
batch 9 s 1 5 l 1m 5 18 1d 11 1d 2g t 3i m 2 9 2i n 1x l 1t 3w z 29 29 4g 1z 2c 38 d6 85 i
blot 4 h 3c i 11 1b d 1s dy 5k f b 4k 1b 3h 49 a 2d m 1z 5q 7u 3q 1x
bon j 1h e 5 t 8i 1 1a 1h 2q 83 5k 4q 2q 8w 4g 3e j 1 37 51 1d
boot 3 2c 17 6 p s n 2r 1r f 1e 1x 4f 1m 8j 24 4c 25 82
borrow e 1b c 5 x m 2a p 1s l 1w 11 q k 1b g 2z d 2z 25 26 4m r 5f d o 8 1g 9l 77 q 1j
cant 1k x 7 t 1o 1 1k n 3k 2o 1b 1k j 37 z 1c c p 28 2z 2l 75 5y a 5h ay
canyon 0 1 2 2 1 1g w j 18 43 i j 1q 11 17 y b 19 w 7 27 4 1j 12 15 4v 1n c 23 g d p 1d 2j 65 4 3g 3n 21 1j 4 v 3x
carriag 7 8 m c 2m 2q 12 1i 2g u 5d a q 2 1w 93 62 3l v z 12 61 z 1a 3w 83 2c y
cheesi 1o h 1q 1n 1 4y b p v q m 1p 2b 70 54 h 25 3k 3s 2o 38 2h 6b 4 27
chicken 1n 1a 2r 5s f n 1n 7a 6p 6o 22 15 9n 8c 74
circus k 1v h 4 l n t 60 3b 3 6s 21 4c g 5p 1j b 54 1v m 1n 39 3x u 9 5s
col 0 1 2 2 1 1g w j 18 43 i j 1q 11 17 y b 19 w 7 27 4 1j 12 15 4v 1n c 23 g d p 1d 2j 65 4 3g 3n 21 1j 4 v 3x 8u
coloni 7 i c q 10 3d 1i 15 4y 21 4p 32 77 n 1b 7p 5i k 2c 1a 2i 11 2n 3l 5 1x 33
conceal f 8h b y 4 4u 9 1x 1u e 2f 1v v x 1a 1f 3o 54 t b 2e 39 38 2c 40 66 25 25
concuss 0 2 1 2 1 f e 3 y n m j 1b q 1l 1s 19 n 4 t g 1j 5 6 t r i c 1q u m x 1f 6r 5l 7j 4 b8 81 4c
conjunct i p l b 1 i 2o 49 1s m 5 w l 1o 9 2h 12 8p 85 i 1f 3q 2w 2w cs 10 b g 41
cream r f5 js g 3l on 2t
crumb 0 h i 11 1a f c 4s 1a 11 q 5 4l 2r 1p 8 2o 1y 14 26 1u 1h m z 3c 1f ao b2 5s v
deprav 1o h 1b f k 5 y 1 c 1c p 1x o b 1k o o j 16 x 1e 70 2i 2m h 25 19 a c 1p 3s 8d 6e 1 6h 2x 40
derang 5 n 2b 3b 2s 4 2b 1l 8 2b 2d 87 3r 2g x 1i c 23 y 3t 2d 70 b0 1l 2g
descript 4 3 8 7 4 3 c 6 1 1 p 28 1w l 1s 2l 15 1n k h 1v t 1c 15 d d 4w q 2u b3 7u gh
discreet w k 1v b 1l v 6 8 t a 14 1w t 1x 29 3x 8c 44 2g 1z 3d b i 63 2y
dreami 1a 3n 5s 68 z 3j 8 26 q 5v 47 1z 14 x 2b 4v 2j 6q 5x 4 m 4y
eccentriciti 7 1 e 4 m 2y a 4 h 1 r 2i 2f a 3s 1b l 2a 1g 5q 1f 1r q 3p 19 aq 2n 7i
energetic 10 8 11 q 1c 1g 2q r 1e 7 2c 41 y 4 20 1 bu 1r 1 1s d 1n 4a 22 1 1i 2p 7d k 1n 92
energi a 4 b b l 5 18 2m 37 1z 1a p 1l 5z 3g 4f 1m 7z 3l 6u 2c 23 u 3o 3m 6w
evalu 4 5 7 1v a 18 35 2x 1h 1 28 26 1u 1p 2 q 8 5 2z 3z 4 24 4 29 29 1x p 2b 2s 1w 1t 9 1f 61 a9
frivolous c 7x 4x 8 3j s 2c 5a 1 r 2d 40 o m d y c 36 k 20 5h ak 3f 3s 1v
gestur 1d 2l 1 2q 12 z 1a 1 6 i 10 u 1l 4 3y s 1w 3y p b 2a 1v 62 7 3e v 21 61 b 5u 24 5z 56
greet 5 p f p x c x l 3b 11 1o i 11 o 1y 10 1p x i g 46 2f l 15 9f h 1s 14 49 52 2 4 j 9v 59 1i
hazard 1 25 z s ea f4 5i e 66 1q 24 84 2l 41
horrifi 12 4h 3l p 1o 2b 1e 2 3w 1x 3p 35 39 1l 1x 6 1g 1r 16 1h 4a k 3h 1f r 4k 22 1r 1d 12 2i 1s
host p 2 a k 16 n g 2a y k 1 7g 13 2i 3x 5w h 3o g bo 13 1y y b1 22 h 3e 2d
imposit e 3d 2 1n 5 2x 3t 1o b 1q 1k 27 51 2f 92 2x 3w 2s 2e 18 31 7 45 3y 4 1a 47
impotent 1n w e 1p g e 8 4v x f 1s i 2j 4r 19 17 49 7k 16 3 5y 4r fg w 1a 2p
incom 37 o 3w d w s 2 t 23 4h 3x 5 2q t 2f 7 5f p 3n cm 2y 3b 5x 1f 1 s
indirect 8 1n m 4q 3 3 1u m 1j c 1i 4j 10 5u 32 9 2h l 83 49 1 8l 7t 59 2f
inert v 9 6 d 1 7u 25 8 a 19 18 5j 1a 1r z 1d 2m 2t 5a d 2q 5p 1l 6r 7b b f 15 32
institut 3t 3j m 45 72 27 21 do l 19 dj 7d 1e 2v a l
investig 6 q 1t 26 6y 7j 2 b 6t z o 2v 2p i 5q j 1g 1o 3w 3j 4m 3i 27 29
labor 7 j 7 k 17 k 3n h 1h a 5 14 c 5s 1r 1d 3t 2l n 1r 4y w 2g 20 3y 1y 90 3c f
lat 14 29 2 12 f z 1a 50 c0 14 2i w 2j 40 44 3j 41 2i 3b ct
launch 1 9 d j 1e 4 g u ae 2a 34 g l 14 8 7 34 17 3w 1 7j 3b 3b 3j z 2h 50 1r
legitim 3c 5j 4a 8 t 8q 85 4f 4e r 21 4j 2v 37 bg
mash z 43 2f 1c l p 11 n 4u 3v 3g 1y 4t 1s 4x 1f 2v 7t iq
modifi 4 2p 2l m 8 s 1 7 m c 16 16 43 r 1z 39 10 4i 24 3c 19 5 2q 45 5 aw 3p 2b 2i 49 3n
mottl 0 4 2 4 c p 1 v r s g 1h 14 c 19 3 1p 1f i 3 b 6 16 17 h 7f 1i 2m 6 20 4k 1c 3 4e 1d 2o 1u 2 c5 9u 1
muddi v 9 j 1a o b x v 3j 12 17 7 3l 21 f 6k 1a 2w 39 1x 24 3h 5r 6x 2u 3r 10 31 2 22 o
openmouth 4p 3 35 2p j 26 1c 1 6 53 3s 1o 5t 6f x 6 c 13 c7 15
paus 3 1 2 3 h 1 c 2c 1l 25 1h 8i 6 25 c 1 2 2c 4 4o 1p 4g b5 3o k 4q g k n 83 1p 2b
photograph n j 5 q 1k 5 7 x 1c y 1c 3 i 1c 37 37 o 6 k 22 dp 2l w 5x 4v 5b 2t 23 3s
ponderous v 9 6 b 2 29 i f 5q 1m 48 b 3x 2i p 1k 6 6o 25 q 49 w 10 3q 92 p 2l 16 3f 6 2s h
portrait n j 5 q 1 1j 5 7 x 15 7 y 1f i 4j c n 2w 6 k 22 13 2r 5s 43 2l w 5x 4v 5b 2t 23 3s 64 u
postul 10 24 1x 3a ab 7t 1a 3e 2v p 3u v 7f 1f 1w v p 17 9 27 51 2x
prudens w 2f 81 6p 19 b 3p 1p 88 4h dw 1m 51 13 6g
radi c 9 2 1l 39 y b y d e 1u 4 28 o 3r 20 5l q 3i 2 65 3x 7a 52 4y f 2m 51 o 1a
rash 12 1h 7w 11 19 2t 1o b 9 2z a 4h 43 4l 3u l 6 21 6x 4 33 7 h 3e k 1p 5p
ratio 0 4 5 4 7 20 1 3 8 q 2 10 2b 5 o j 1 k s 3g b 6 26 1 13 a q 1x 16 x 5d x 12 19 2e tp 4b 8
repudi o 2s 1r w 4 2e 2t 45 13 d 14 1j 2l c 2r 2r k 1s e p k 13 c0 2 e 3z b 17 2o 2
rescu 3 1u 2k 1b 1w 1b 51 5d 1i 1q o 4 4t 1l 7a 4r k 50 41 36 5q 2m
resemblanc 21 1 1 14 e 5 7 x 15 7 y 1f i 4i 1 z g 36 u 18 3 10 2r 3n 25 1 1h 11 45 w 48 1p d 1a 44 4f 8o 4y 20 2
rhubarb 20 1n v g 17 6 2h 14 2q 4 4m n 1n 2n i dp 3m 50 2i 1u 3p 2b 4u 5b j
rival o 3p h v i 1i 2m 13 2t 3t 3b 2d 1y 2f 1t 2u 90 15 4l e jo
satur f 5 7 a y 1v 1s 21 1d 2 3a 22 83 b 1j 3 2b i 2g 1k 58 n 73 2u 29 19 1k 6k d 1q 1h
seduc 1l 1 8 v 1 f 1s 30 1q b 6c 7 1 5v a 1n 13 2y 10 1b 38 b7 15 25 40 1z 7t 8 1b 4 3 1e
shear 0 1c 1y c 3 x u e 9 27 6 w 9 29 23 2r v k 1g 30 2p 6w 9 2j 29 1k 7z 1x 3a 6d 29 25
shell ci 1u 6v 21 67 8r 2c 5n 8j b1
smear 4 b 3k g 2c d 1s 1h r 6k 4t d 1s 3s q 4k 1b 5d 2d 2n 5e t 24 1u 60 3q 1x l
solidariti 1s b s 3s 2w 2e 5 1h 3p 8p 1r 2k d q 6f 35 2s a 4i k 91 30 43 p
specul w 2m b b r 46 15 7v 6 1g 5a 38 f 15 4w 39 2m 4x 8 1v 44 4z 2e
stomp m b k 13 7 s k x 1i y 3k 6 c o 1z 1j 16 a 1p 2q 1a t 1f 28 4 a k w 4 2u 44 7 56 x 1a 6c k 1l 1p 2m 22 3r
submit 2 s l 1p u 2o 1e 4 1s 1b 10 69 31 4 2c 2q 12 32 8t 2x 4n 12 2l v 9i 19 b 37
swallow n 2q c 1r 16 ez 2s dh r g 9u a d b 1f 2g 3y 9o 20
terminal 1q l f n 3o 11 8z 1h 3e o 2j 76 l 3u 13 9r 3 3j 4n 2v 2a
throng r a 6 27 g x j g 2 c y l 11 4s 1n 4 z 2i 2i 1f 1 d 2a b 2x h 44 bo 13 1y 4t 98 h 3e 1a 1n
uniti 1s b s 3s 5a 5 1h ce 1r 2k d q 9k 2s a 4i k 5g 3l 30 43 1z 2i
unmistakabl b 7 2 a 1 8 48 1m t a 1p 2c 2f 8g 1p 46 2a 4g 3 1 a6 d 2f 78 3m 38 23 2t
vicar 21 2b 1n 3 7 1x 2e 3y 1 38 3j 1 x a r s v 1l 4b 7i 1u y j 1c 4k 1k 3d 1 4k 8a 20
weird 3w 1n 62 1f 2p 22 b 1m 45 4a 78 3u 64 2l 9q 1w 37 1q l
acquiescens 23 3b 19 17 a 24 a 31 82 3e 2p 2x 1r 2y 14 1i 2n 23 1b 2c 86 13 3m 5c 34
adopt 1 s w c 3y d a 6a 3 20 2y 1 d 2o 6r 3d 62 9 4x 3e 10 6t 20 4t k
alley 1 h 7 1f x 1h 8g 86 21 83 5 15 29 20 5l 2v o 39 16 2z 37 7s 25
alter 3 2e c 8 2d y 1i c j 1t 43 2q 16 l 1g 12 9y 1e 1i 18 2y 17 5 6z 1e 1h 12 3p i m c y 13 1c 3o 35 2u
ashen v 9 j 1a o b x 6n 7 1f 26 5d g 2r g 5 15 65 1x 18 w 3h 5r 41 1f 4b 7u 3o 2e g
barbaric 25 1q 1h 91 1a 1g 84 92 7w 33 y 8 7k g 1w 55
bast 0 1c 1d d l 3o 1e p p 2b 2 d 11 22 2c 3h f 2b 1j m 4n 48 3b j 3g a 1 52 7r j 72 1r
brazen cu 1u 2 o 9 8y e8 6f 6m 2k 9y
brillianc 1d 2s 4t 1n 2j 5u 2e 39 e 2v 5 3f 51 1x 26 5 55 u 22 2j l 13 eq
chaotic j 9 16 3f 11 s 11 13 4d 3m 3 25 n 2k 5q n 1m 1t o 7 s 1a e 4g bm 69 1c 7 2u 24 1y
cheap 12 13 1 3u 4h b 28 2 m 1p 6d 1m s 3r 1x h 1m j 7c 2o 2f t 2h 3c 2z 4 4t 8l
coax 1m 8 1b 1s n 1i v 1q b 6j 3i 2e a 1n 13 2y 2b 2n l 3c 2y 2q 27 35 45 2k 78 8 1b 5u
collateral i 1l 37 4q 61 1w 21 9 3a 6d b8 e bi 1r 4g 21 3g
complianc 23 3b 19 17 a 24 a 31 2b 5r 1s 1m 2p 2x 1r 2y 14 1i 4q 1b 2c 4v 3b 13 3m 5c 34 2b
coward 1n 1a 2r 5s f 2a t 4h 20 v 5u 4g 28 m 1g 15 8 1m 7t 4j 3t 5x 17 15 3q p
cradl 3b 48 13 4f z 20 f 4 19 2o 11 4q bh 6a 3y e 6y 99
customari b 24 1 46 7 43 h q 1c r 8q 14 5w 4m b7 1g l 1a n 2v 27 2l 1g 33 v m 1d 20
defend 6g 3p 3 16 u 33 14 1f 10 j 13 11 5c w j m ba 3u 6t u 5h 9w
denomin 4 3 8 7 4 3 c 7 1 2x 2h 2y 1f 15 27 h 1v 3a d d 2t 23 3k 10 1a 8t 40 41 3r 88 4b 3m
diet 17 4l 6u 3n 25 2t 2 1q 1 29 1j 4l 26 6 q 3d 19 e i 4n 57 2t 21 l 3x 1c a 7 61
disappear 1 29 9 n a 6 17 e 3g 21 6d 2t 27 3a f k 1m x 3p l 8q e 2f 1p 31 20 4p v 4q 2h
discover d v 13 20 5 9 y u 38 5v 36 16 1m 1t 4m 3u z 9 1p 4q 21 g hu c 3g
drink n d 1k 15 5d 1e a g 2t q ci 23 7b 20 g w bb 7f 5h 16 20 2e
dynamic 2 n b 8 1r 1c 19 7 2n 3 r 1e 16 1d 41 y 4 20 1 f bf 1r 1 1s d 1n 4a 23 1i a2 27 92 1j
embezzl 1o i 1j 2n c 1s 2h 11 q k z 23 8 1g j 4y 5w 1n 2z 2g 11 3j 7q 25 l 1m 2v by
error 8 22 h 34 i 1j 5l m 4 25 d d 2s 3d q 1v 20 k9 9b 3j
expuls 1g o 4 t 28 o 2o 2 8k 4 2p 35 21 3i i 17 4g 32 p a 6a 54 1 4a 1 28 4t
fam 4 c t be 13 r d 15 1n y 20 26 1v 8c 7q c 1b 2f 1l 3d 1 7p 13 4a
fateful 14 6 19 7 20 s 13 7 14 1b 5z 3c 23 1r 21 2d 74 8 2h 1k 4q 5e 9a 4 2e 5h
flaunt a 6 e k 3 8 9 4 q 1k w 4h c 5 7 2d d 2h 36 f 2t 41 n 26 3 1h 48 4 1z 26 2m y 2z 14 4t 2k 4n 80
gal 2a j g s 1l p 4d 1m b 4w 2n v bl 2u 1e 4c 1r 9v 45 84
golden 3c 98 4t 17 13 r 3w n l e 53 19 3g k 5x 7v 7v 2y 1j 20 3 1v 1u 1y
goofi 9a 3n h 4o 7c p 6 r 2a 1k 2j d 15 c 1n g y b k 20 k 2r 4v a 1v 1i t 3f 17 w 3y u 27
guid ad 1q 16 4i 9l dk 7a 5k 1p 7 6r c
harmful 14 e 6 l 26 b p s 10 i 7 2f 6 x 6f 30 4c 4n 45 c h 83 2t 1s e d7 2x 1i
hassl 20 1r r g 2j x 1i 2q 18 2b 3h 1a 14 r 1p 3r e 5l 13 17 3m 50 4c 1d 1l 1p 1d 4u 95
immortal 15 e 1c 6p 33 5x 3 6s 1v 3u 22 p 5g 1y 8d a8 4u 2t
inaccur 5d 2 g 1b 6g 1 3m 5 23 37 1v 3v 42 o 7 s 1a fy 1 h 4h 2z 5 7 1d s 2s 1 1s f p 2p
jig p d w 1u 2q y 3d 4 9 3l 2s 35 3 38 12 2m s 54 8l 5w 45 a6 13 8
justifi 2g d j c t s 29 1f 2 p 8 39 3a 1f 26 v c1 a as 6u 5b 6q 7j
kit d 3h 7s 3e 4c 20 13 15 1a x 3t b n 5h 39 3g 39 58 20 p 3 b4
madden 5 9 e g m 19 o k 23 20 w h 1h 7 6 w p 8 1h u 2d 1v 6c 3r c1 2d n f2 2b 41 1s
marri i g 9 l 1m 7 l f 6 3 g g e 4u d 7 1e b 20 2q 39 1g s 3 23 1f 43 1k 64 2q q 3r 35 8v 7k
mend b 13 5 1 d f s 2x v 4 z 3e l q l 1c 6a p 1t 55 4e a2 3x 2f 3o 26
mill z 8 17 10 g x z 33 1a 3d 96 2n l 2n 3y n i 3s 1f 3c 3l 23 1o 35 b0 3d 18 r u
mood 8 5 2 1 a 3 7 9 5 i 23 h 8 i r x g l u 11 6 1d g 16 11 3c 6a 2w 2y 17 1q 1z 6 2l 40 7n 9d v 6i
motto e a 6 12 1o c 22 r 1 ai 12 k 1o a 38 21 b3 1r 1m 8n 3w 42 4 36 g
muzzl z 1g 26 2o a 34 o 33 c 1v 3w 2t 2k m 5u 1h 5 34 65 63 n 8 k 13 3h 9a
omiss 2a h 34 21 67 19 1d d 2s 7 26 10 4l k9 h 2i c 9j 9p
perspectiv f e 1t 8 2 s b 2 10 c 1m 5 2r 21 3w 13 10 5j 4 6y k 1z 18 1y cj 7i 21 n v 3f
platoon 7 u f 24 a c 1k c 2 1z 1w s v w 3j 8 k 51 7 2t 3n h a 24 1a d7 1m 1a 30 4t 2e 3d 2r n
preferens 7 1 e 4 m 1 g 4 2d a 4 h 1 r r 1r 21 e a 3s 1b l 9g 36 q 3p 19 z 59 4i di 91
proclaim 4 a g 1e 23 x 2s 1 1o 7 1b 4s 2h 31 2g 2p 1 12 32 5w 28 3m 3q x 3n 8a y 15 l 7y
propos 2 b g 3 1f t 4 q 6 k 7 4a 27 v a8 1 1h 3s bv k c 7q 1e y 14 ar b 66 b i 15
puriti 3d 4v 28 5 3f 9a ao 9p a 4i 21 6x n 1a 1q 43 4h 7
quak 12 w f g z 2n 3 y 1n 8 1i d 1b 2a r 1t 6 2 27 y 3 5u 12 7h 6e m 3d 6o 4p 1 6d 7p
quell 3 w 2c 2p q j a 13 q 1b 3d e c 1a 1s 2p 5d d 9 6b 10 3x 75 33 e y v 1k 3k 1 99 2p 34 w
reap 0 17 f 1j 5 f 25 u x v w 9 29 23 3m 20 4g 19 6w 9 2i 1 29 4 8u l 1x 3a 6d 8f 2u
refrain 9 7 a j 5 1n e 45 i 8r r 2 q 9l 2a 2n 23 27 n 7s e 3w 2a 6j 5z 23
refusal o 4a 15 4 12 g w 5 44 2p 2k 44 33 35 1y 1n d3 1q 1n 12 1i 1m 14 61
rejoic 7f 21 2i u 37 4n 2p 1q 1j 6z 10 64 o 39 58 2 2m 2d 20 86 3g
religious u 1k 2l 5 x 17 a 2f z h y 3x 6 1f 1u 2c c0 77 7e g 3a 15 4r 5j
remedi 1x c3 3u 1j 1i 1u h 3 4 3c 1h c 80 j 5x 4e 7w 7n t 5n 1r
scrub 1z 1 1k d 4w 2x 6n 5u w 1m 27 9k 68 at r 2e 8j
season 3 8 4 z 1e 2m 1f 7 1 t 13 3 c 16 9 4l 9j 17 5 10 1m 2e 1k 3g b 4q 6g 1p c3 5q 1r
setback 6 4 2z 15 i 4 25 4 g 23 2d 37 10 5 l 8 d 24 3 j 2x l 2h 2a 1 ed 3t 85 7z 1 w 2i
sex 1 h 17 4 12 q 1e i 1g bh 8 6 1j 25 7l 5s 3j 91 e 8 8a 9k t
sinful 1o h 2l t c 1c p 1b 1l 30 9k s k h 1l g 2u b 3y b7 6e 7h 8v
tact w h 2r 1 2p 4 e 1m 1g 2 5 59 34 2e 3n y 1x 3k 51 1x ac 34 13 eq 2i
tempera 7 1 e 4 a c 1a a 13 b 6 4 4 h 1 r u 1o 2f a 3s u h l 3a 1m 1z g 25 1r 1f q 3p 19 89 2h p 49 2t 56 9m 2z
thrash 0 b x 4 f y 1 x 27 y 3 g z f 1e 2d 1b 25 2 2a 3h f 3u 2o 6t 3b j i 39 42 4m 3o 10 z 63 1r 4w
torn 0 3 2 1 d 2 e c 17 5 g 10 k h b 7 a 29 11 7 2m 1i 5 7 g 14 9 7 i 2x 2x an k 40 dz
transcendental 4 7m 2i 5h 18 1q 1x 7h z 2w 6f l r 2e 1q 2l 63 c0
trophi o 19 18 17 16 e fy 11 3t 1n 7m 5 3m 1n 2f 2f v y 1u 4 1 3n 8m 4g
truck i d 28 39 4v 10 1 14 7 z 3w i 49 3d 3q 4p w 47 28 8d 6o 5s 17 t 1x x
unimaginabl 18 52 1n 3o 32 7k c 1a 57 38 1t 1a 25 1j 4a 1a q 2l 1h 5z 72 b 29 2 k 1t
unsur 2h g es 5r 1w o 3z x 83 u 5 2l q 36 2u x 9 2o z 1b 49 1d 2a 1n
utiliti p 13 e 26 1n 3 7 13 m 1a 1c 2f 1k 6r 2 16 v o 86 63 1o 14 1v 1a 5z aj m 3y
vent 3 r 4 3d 6 5 n 7 28 1b 9h bb 1h 1a 9u 2s r g n 4f 2s 1w ao 2m 20
virtuous 2e 2 w 3l 1y 4a 1h 1i 14 1t 57 17 5k 27 1c 17 db 10 37 2i 3x j 36 4f
virulens e 3 8 w 5 18 17 1f 1u 1d 1z 1a 2a 4l 99 1m 7z 3l 6u 2c 23 84 6w u
vivacious 10 1z 2s 15 1l r 3 1b 7 3f 2y y 4 20 1 5 5f 5d x 29 1b 20 4a 23 1i 27 7v 1g r al 26
vulgar 25 1q 1g 32 2f 3w k f 21 35 37 l 5k 3i 8w 2p 6m 24 g n 19 az 2r
wad e d a 6 27 5 b 3b 1d 2h s 1g 13 z m b 2i n 1x b 2v 2b 2y v 2h 3c 33 2g 7m m 82 85 i x
wari 0 t 3 z 4l g e 17 2v 52 30 2w 16 38 x 9 32 6k 1j 26 24 ge 4f i 2r y
whiz 3a f b 13 a 43 4f u 42 1c 1y 2o 15 8a b6 o 2w 1s 1l 4h 7t
affluens 2 2y 2l 21 1 l g 4s 9 18 t 1n d v 3 28 36 2d 4g 67 h 6m 4r 4i 9z
afford 24 6 5 n 2c v e 11 g 1o 2 2d 13 2w s 4j a 1a 1 32 3j 18 v 10 3 6s 1z 3b k 5s 3k 5r l 51 r
autistic 1n 1o 78 4z 1f 4q 26 q 6m 5f 4c 4v s 2y 5b 55 14 b k 49 1b u
axis 1s n 1r 2 5u y x 3a 3f d 6w 33 3o 1t 10 44 u 19 w 4x x 1n 3t 2 5p 28
bab 2a l 12 4 89 dm 9i 5q 1r 9v 30 2f 1h 5d 5q
bashful 1g 1v b 1l v 6 8 t a 14 1w 4z 3x 2v 5h 44 2g 3o 8 1m 6q 2y 2o c2 39 t 20 22
basin v 1f w 11 2 12 4a 3 4o 3x 45 3 m 5 1v 1m 2q 19 7 35 1q 57 4a y 1g 5w ab 5q
bead g 8 3k d 6 6 55 b 8 3u 3m 31 1t 1f 5y 9g bv 8 19 94 4o
brown l 1m v 42 1s i 30 f 11 19 5 21 76 25 4n p 1o 95 a 53 7r 5t 8f
caus p 7 p 5 m 1h 18 1s v 3 1t 7 1e n h h 1 da 11 h m f 51 d 9e bj ay
climax i 26 p 8 3g n 9h 19 e 3s d9 3j 7 r cs c g 1y 1h 1d 1l 1p 9i b
coalit 1s b j 1k 2 5r 1y 5 w 29 9 t 1o 12 9z 3o 1t 1w 42 13 6 2q 2w 7 2k a1 10 6 5 g 6c 49
comp 4 11 m c q 1h e 1 p 18 1 3 14 a 2e 7 o 3o t 6 4j j j 65 8o 8c ae 40 6h a 3s
compatibl 23 b y 2e 20 1t 31 9y a 2c l 7 3k 14 2e 1e 61 9s o 3x 35 1k 4g 1q
conscious d g 3 2c 1h 6 5r j 7 cd cl 2q 1g 94 y 1s 15 dl 20 2c
contact i g 16 z 4 q 2f 5 d 1 28 24 11 14 7 z 1j 2d 4r 3d 1k 26 4p w 6f 2g 1a bb 5s 36 r 4z
convinc 2b 20 m 2t 36 1 28 13 1d v 1k 1x 2v b2 1q f b6 3n 3o f w 7y 4
counsel d j u l x q 6 k 7 37 13 20 n an 1 dt 3v 3o 4e 2c h 7y 1i 1y 3d i 54
coverag 9 1z o i 4e 6 27 q 4x 18 5 q z n 1h y 3n 1a 1f 28 28 55 b 10 18 26 1j 4 k 2k 5w 4a 6c
crisis 1 24 1 1r 3 7 1d c 16 m 1r 7l 1m 1d 1u 3n z 11 5f 1m 6 4p co t 9 6h d 58 3e 41
crummi 1o h 1q 1n 1 4y b p v q m 1p 2b 70 54 h 25 3k 3s 2o 38 2h 6f 27 b7 a 1z
dental 6 6 8 b f v 4 f 9 i 29 1k 27 d0 9 1i 9m ah 2e 5l 1x 3t 2w 4x
diamond k h y 2k r 1n 3a d 4l 3h 49 fv 3c 7 1m s1 k
discours 19 1g 1c u 1h 2x 13 v m 5m 2a 6t 1f 8 2v 28 z 1 3p 8s 4a 9t 29 6 1i 42
disparag 3m t s 9 l 9 h 1p w 4a 6f 23 l 5 38 39 7 2v 2b 73 a4 dc 2i 1u
dispens 1 23 4 2 27 s 10 e 11 g 43 13 2w 5l 1a 1 29 z 4l 1v 67 1 n 1z 3b 1c 50 9b l 3u 17 r 2c 33
dotti 8 81 11 2b 44 20 d 1m 5q m 9 p 2 13 1x u 2n 1e c f 1o y 3f 2q w 55 10 66 53 1c 27 21 2k
earn 1q 1f q w 1x 13 d 1j 5 2 t 3 21 2p 8j 3f 5f d c 3n 4 8u 6m 98 1f 1 3a 20 2b i
effectiveness e 3 8 w 5 18 2m 37 1z 1a 2a 26 p az 1m 7z 3l 6u 2c 23 v i 5s z 6w u 3n 3
engross 2 1s 31 1 3 1m 1c b 1q 6 l g 6r 5 4m 1q e m 51 2e 5t 3q a0 2p 5x q g 4i 1p
episod 8 5 2 e l i 23 17 24 l u 11 6 3 1a g 16 11 9m 2w 2y 17 1q 1z 6 4t 1s 64 1j 22 7b v 6i 5s
figurativ g 1m 5o 2b 39 2f 2y 3l 5t 2 8q 1i l r 2e 16 2b 4q 27 jg
frosti q q 7 1o b 1l v 6 8 t a 14 1w 4z 3x 4t 3j 3e q 2g 29 9z 2y 5b 55 1f k 49 1b t 42 3
fusion 1s b j 9b 5 w 29 9 2h 12 dc 40 55 r 1g a f 2w 17 9l 20 10 6 5 g 3c 30 1h 1t 17
futur d 1y r 5 1 6i 8s 3u 4 8a h 5h 1f 82 g x 42 2m 3b cd
genr 0 4 3 8 1 6 4 3 c 6 1 1 2x 6 2b 2v 1i 5 10 2o k q l 1e 1w d d 4w 2a 1a l 3m 3k 13 29 ob 3m 25
haul q b l 2h x 1o 1 d 2d 1b u c 23 2d 1k 1u as 6n cb 15 29 1g 4d 24 3d 4 t 2u
hostiliti 4y 2r 27 f 21 37 14 2z h 1x 1o 2 1k 3b 3f 26 aw 2e dx
ill 2n 23 p g 8 14 p 1b 4w 13 g 4z 1r v 1y 1l 20 2z 28 c 3u 4q n e5 b 33 l 3w 57 13
implicit b 9 a 1 3g 2m t 5f 1b 15 4c 8u 2a 2t 1q bl 8m 1z 1n 38 4w 2b 2x
incident 8 5 2 e l i 23 17 24 l u 11 6 3 1a g 16 11 9m 2w 2y 17 1q 1z 6 48 l 1s 64 1j 22 7b v 6i 5s 1z
innuendo e 2p v 4s 1a 1 6 i 2n s 4 2z 3v 3q p b 2a 31 2b 2 2q 5k 51 21 4v 33 5t 5x
insignia 4 5 d 2 l n 6 5 21 d 1l 2d 7 1c 1o 1s 28 2k 3y 1f 1h o g 9 1w 7t 1y 2l p 1r 2 n b3 29 ac
intimaci i 1a 1t 1p 1d 3c 1c m 11 e 24 2h h e 7 1b 5n 3l 6b 2t q 2a 2i d5 2g 1t 5k 4n u
key 7 26 1v 35 7d e hf 3d 36 fv 3s
maiden 2a 1r 89 13 80 e1 5q 1f c 9v d 94 2b h 2g 3a 1o
maniac j 2x 2p 2n i 25 2a 16 28 t 6 22 65 2s 8 1l t 38 w an 2s 28 65 44 4s 1s
meander 8 c 1x f 1w t 21 9 t 1c 1o i 10 19 i 2s 10 d 6x 4j 8a t 3n 8w 47 1r z 6t 2u
munit 2f e l 1d 53 2j u 22 m b 36 20 1s y s 4 t 1r 22 b 73 l 52 2l 9 3h 29 2s 3 gz
nurs 3 1b y h 9 v r 28 4 3c f 1i 2c 1u 1b 2a j 3b 2v 4b 1h 41 11 6a 2f 5d 1d 8i 28 7x
overgrown 1a 4 f 1n f 1o 7h 3d 2a 3x 1y 2k 2k 1i 54 50 3b 47 6k b0 4
patch 0 4 2 5 11 33 2c c 19 3 34 w 3 3 2d h 7f 44 1g q 4k 1f 4e 1d 2o 1u f5 10 68 g t l 1j
picket 13 5 1c 21 n k d 3 8 60 e 1a 1a a 3y 2k 6d 28 1s 8a 4k 2y 1k s 2u 9 2m z
plat 0 6 g 1l 1g p 2f 8a 38 2r 3h 2n 16 7g z 2q x 9 4 67 4 12 73 7h
ploy 1 h b 13 l o d 11 1d 1e 2d 3 j 1d 19 34 6o 4 k 8 6e k 2 v 44 3a 5k 5 3u hd 1k
precedens 4 3 p d o 53 c 23 g 4f 1h 1g f 2d g 3j 3m 26 bk 3f 1l 3e 29 1z y 1c 48 2q 86
pretens f 1h 6 e 23 1n 3z 4 2a k 1g g 4i 1d t 1w 8 v x 1a cr 3 3f 3g 5z i 1p y h 19 70
prioriti 4 s d o 5f 23 g 4f 2x f 2d 3z 5s 4u 6q 3f 1l 3e 48 s 6 5k aw 2i
prodigal r a y 1v 1s 6a 5h 57 1i 38 2c 20 1g 23 1x 1v 3z 1z c3 6i 41
proud 19 k i 2 1 5c 1e 5i 18 9 2h 2u 41 5k 50 3c 1y w 1j g6 5s 73
pump y g 8 q 1 e 2p 6g y g g c 1f 35 s 8 3 28 i 1w 2r 1 7 7 gp m it 42
qualifi 1 3 z 1q 2l m 8 s 1 7 m c 2c 4m 8 g 1j 29 z 5j 24 1e 37 5 70 aw c g2 1r 2q
rebuild b 1q s 2l l 1v c 2c 43 2q 3k p 6m 4l 5 2q 7o 3l 3x 3p 23 8 c5 11 14 2w
reduct 0 47 f g 8v 5m 36 h 22 4a 86 f h 27 10 32 8t 2 u h 9 r 4a 4v 6h
renewal 3 2e c 2l l d 1i c j 13 q q 3d 2q 16 l s o d p af 2f 46 4e 3x 1e 1h 59 y y 13 50 35 3v
respit 3 o c 1p n 12 j 9 1w 1h d 85 6 2h 1 2 6 d 2w 5e 4g c1 2s k 4q g k n 83 1p 2b 25
revolutionari 5c d 2h 25 4a 6z 2v 4u 3f 8 ai 7e 60 c5 11 41
rightful 2g d j c 3u 1d t 1p 1s 8 t 3s 3d 1l 85 3h y 4e 2s 4j 2v 37 bg 1a 2y 23
roast l 1e 13 2f y 2w 3 30 7 8 11 k a1 5 20 en 1i 47 16 21 e6 5s 2g
safeguard 9 2c 3v 3p 3 r 4c 3j j 13 26 2x 1a 1f m 118 4a
satisfact w v 1x 1a b 6 4d 1l 2n 4 90 5e 3z c 5 1v 85 4e 37 l 95 96 t u
scatter b h o b z w r f 12 g l 1f 5e 28 3p c 1t 3l 3b e 9x u 6g 45 63 44 10 5g
scourg 0 1c 6h 3 t 2o 13 9 1m 1b a 6 9 19 o 3h 49 6v 2m 1r 1k j 3r g 69 19 5e 58 1u 1r 4w 1s
seclud 1g 1v b 1l 33 c 1 1m 4u 26 j a4 40 3y 1u 5 1y 40 7x 1n 66 8k
seiz 1p 1g 10 r 22 n 2t 2d y 49 d 3i 5x u 2e 5f 11 g r 23 18 d 2 9h 5v 22 c 9v
sip 7 3 a 3 1x f 4 m 1 8 6 2r 9 1s 6 1e a g 2t q as 13 2q 1g 4a 67 a1 4z j 1d k 1t 3o 16 20 2e t
skeleton g d c e 3 f 17 18 2o 1c p 4 h 23 26 3g r 3 6z 4y 39 s 3n 86 p u m 3m cd 3m
sniff 2s h 1d 2t 1w 5 28 22 5 u 2c 1i 1k 2c 25 5 15 68 22 9e 1a i 3k 20 e z ca 7r
species 4 3 8 7 4 3 c 7 1 12 1v 2h 17 36 15 2o 1v 1 35 4 d d 2t 23 7 3d 1h 9m 62 8c 1y 2a 5p 3m 25 2v
spell 2 i 1i 2v 30 24 9r 15 31 1f 51 32 kj 3r 4a 1t s 13 1d 19 5s
squad 7 u f 24 a c 1k c 2 1z 1w s v w 3j 8 k 51 7 2t 44 a 24 1a d7 1m 1a 30 4t 2e 3d 2r n 5m
squir 2d 34 6q 1d 12 lv 59 q1
stabiliti 3b 4r eo k f ap 3a 69 ai 2m 3m 8j l
stair 0 4 5 4 7 20 1 3 8 q 1j 1u 5 o j 1 a a s 1j f 1t 6 27 13 a q 1x 16 89 19 8 26 3n q2 6q
stapl r f 9 b p 5 q 5k 18 v l 20 2g m 28 7n 4n 1h i 2v 1f 6 40 s 8g 8u
steam l 19 5 2j z a o 47 o 14 f 22 1v 7 17 24 98 1q r 32 o y a 15 4z 1h 1w 2u 1w 52 i1
summariz 0 3a f 25 2m 6 j 7 9 1e u 1 23 3i 4 20 5p 4f 2h 9 2j 22 h f 8u 1x 3a 6d 6p 4k 1z
swat 0 5 5 p 7 2 9 18 9 1 a 1 9 2y e g a z i 1 k g 1x 2s d a 16 1e 1a 2g f 7 14 2j 2b 26 ew 6l 9b 1 27 1q
transmit 1 t x d 4 23 2 4c s 51 2p 1c h 6s i n 5t w 58 3 13 1s 7o s 6e 6 89 v 3b
treacherous 1v m 4t 3 3z c4 13 m 2g 9 25 x 83 u 5 3a 1 6x 3w 1b 4a 1c 2a 5f 3b
trunk 1j w 7s t 1y h 1u 6l 1r 1i s 9k 1l m 1x 2j 5j 2b 3o 8 2 72 2f 6e 2n
unconventional 8 4u 9 2y 3c 1s a j 1j 20 1z 6c 10 13 d 10 k k a 2n 1q f 1o y 65 w 55 w 6a 7y 7h
underwrit 1 26 49 6 2b 18 3 13 1u 26 3j j 13 4h 1w 1f m 8h l 4q 1c e5 s 29 4i 4q 3u
watch 19 3f 1 1r 5j 3v 5o jp cj 9r 5p
worship 1 v t 4 4 y 24 i 1h 2x 2s 1u 1d 2s 1p 25 7l 2b 87 7u e 8 p es 36 43
wreath e 6 4 18 1o c c 1q r 1 7p 3v k 1o a 38 21 1z 78 b 54 1v m 4w 14 3w 42 4 as 37
zigzag 8 19 t 7 23 m 7 1d n 9 3b r 1i 4j s 8 d 4g 5w q 7d 1b 31 1f 15 a 5h ay 6r v 4w
abject 1o h y s 1n 1 13 3v b 1k 8 14 1p 2b 3x 33 27 2x h 25 3k 3s 2h 2s 34 3k 2v de a 4n
abomin 2n 23 p g 8 14 p 4g r 10 1j 4h 34 5j 2z b 1x 9j 82 6e co 2q 1
abscess 12 5 d t 6 7w n e 19 4 2g 9 1z 9 39 4h 43 4l 3u r 8y 37 7 h 1u 1k k 1p 7n 4g
accessori 2t 4r 3b 26 j 5 d 1e l 4a 99 1s 51 4p 32 5y 13 cg 6m
add 7 2 7 2 1a 3y 25 3h q 2z 2j 6 2l 2b 2y 1f r 12 t 2d d 42 12 5r 1 41 l 19 31 6k 22 4s 17
antipathi 4y 2r 2m 21 1s 1f 14 3g 1j 24 1k 12 5o et 1n cx 4z 56 1s 1p
antiqu 1 13 4l 1v j k 8e 4k 3b d v 1b gl 4v h a 1c t 55
archiv 3h 3 j 1z 3j 9 2j v 1l 12 1n s m k an 7 bf w 2l 1j 1p 3l 21 2x a 2l 1 d 1w 1i
autograph 1 3 k 18 5 6 f 1f 2j 1 2c 17 31 8 m 1m 4a 4w 8h 4o 1 4p 1 1 16 2v at j 63 ap
balk 6 4 e 4 1y j 1j 1j h b 3 48 6 1a 3n l 58 1g 5 31 1q 2x h 25 2k 6b 23 3v 7n 6c x 26 5o
banner 4 5 6 7 n n 6 5 1 3y 2d 7 4p 2b 6i 1f 25 g g 1p 7t 4j p o 1s f 86 2i s fg 2a
bizarr 5j 2q 3c 1f 1o 11 1o c d 1m 45 27 23 78 3s 4o 1i 2l 2k 5 71 53 2b k 4c 4y
blam a 4 2b 16 x 1j 36 j 8 34 53 2n 12 2o f 1n 1x 4n 4 88 2l 9c 3e gd
bloom l 1e 1a 28 y 2w 3 37 8 11 k 2z 12 1h i 46 20 i e5 1s 74 5q 3f 51 9w 15
brut 3v 1h d 8o 2q 7c s 42 3f 1l 95 30 2v 55 71 52 3j 43
bulki 1a z 1m 1o 6 2e ak 5v 1m 50 2r 2d 25 g1 w 37 3i 4b 4 2p 4k
chil q q 7 1o b 1l v 6 8 t a 14 1w 4z 3x 8c 3e q 2g 29 9z 15 1t 5b 55 1f k 49 1b t 42 3 r
classifi b 2j 2 o 56 h y 3g 6 1l f 7 2 1l 2h d bh 48 p 11 14 6 4n 1u 9 3h 40 7v 2d 4i d
coalesc i 1a 2e 14 g 1r 22 2j 35 t u w 4w v 23 1f r 12 1v 1o 4i x 5g 42 l 19 bn 4s b 9a
coin d g c 9 f 2h 6 17 13 n 27 1d 12 a h 76 3m 52 86 1r x 2h 2i a 5h ay 6r 2n 4h
conservatori 3h m 5i 9 2j v 1l 12 1n s m k 6a 4d 7 bf w 2l 38 3l 21 2x a 2l 1 d 1w 1i bl
darken 4 6 5 40 2c d 1s 1d 4u 26 f 56 1r 25 1o 3i 1o 1f 7q gi 1 2e 3l 1x l 1u 2y
deform 5 1 2 2a 22 9 q u 10 1t 11 w k 3b 1r a 3 l 27 2b 13 13 1u 7y 35 gz 1p 3 3a 2h 32 c a5
defraud l u r 1j u 25 1s 2h x 4 q 9 b 4q 2 s 3 4k 3m 3x 5f 11 2b 3d 1 33 2h 77 by 2r
depreci 0 2j 1o f 7 9 6l 2a 32 3 l k k 13 2a d 8 1i 1y 2o p 8l 3o bv 2 2b 4a 4u 1 8w 1k
desirabl 1u k 2 d j 98 5e 4u 2x 7 2f 15 14 2e 8 16 6 17 l 8r 7a 5k 1k 4g 1q 71
desol 2j 7 1w 6 o 1c 6a 3m 1r 2o 3a 2h 2y 3d 2j v 6c 4c 3r 6g 7 1 6h 15 3e
destin 4 9 g a 18 w 1 w v 13 j 2w 9 5m 2m k 39 o 1 ci 1q cw y 12 j 5e 2i ao p 1v
deterior 3 2e 6 j 1e 3 6 m 2q 1 1l 3v 7 9 j 11 z e 23 6 2p 2c 31 w 3e 17 4q 2e 9f u 4d 1l 50 1x m 42
dialog w 1t 1c u 1h 5 5c 59 d 2a 6t 4i k 25 5i l 5 5z 1k j 30 1s 12 1s 3i v 33 1o 2g 1m
diarrhea 2 10 1h 1m 6a 11 19 2t 1z 9 2a z 4h 43 4l 3u r 41 4x 37 7 h 3e k l 14 6s 5b 5s
discord 3n a l g 17 6 1e 13 17 c 2b 2x 14 p n 2j 1r i 1f 14 b6 3m 22 5g 1u 60 2i 2c 5v 3a
enroll 0 y b 2 5 w 18 1y 13 h 1o 59 12 a a n 1d r 60 5 a 20 85 2 20 2o 4o 1p 1a 8r 1x
fudg 8 7 6 5 p 35 m 17 5h 1e 32 1q s 3 4w v 2f 2l dg 1 3f 25 qy
fugitiv 1 2g f 1x 2k 9 4k 10 40 1j 20 1c 7y c 7 22 c2 1p 4 3r 4a 1j f i dj 35
girl 2a 1r 6n 1m n4 13 4n 1r 9v 20 13 96 5q 1o 15
glamorous 1u 1b 1s 1i 1i 1q b p 5u 23 g n r n 1c a 1n 13 g 2i q 1l d 2v 2p 4q 3s 7a 6x v 20 2c 51 q
glaz f 2y k 2 35 1s 1h r bd d 1s 1a 2e c2 t 9l t 2 3w q 5a f 7n
gratifi 1x h y 1m 6m 7 t 3v 4s 1l 12 14 n 4 7 3k 14 2e 1e 7 v b 3n 5c 2w ab 1k 4g 1q 71 31
hash 1f d z 4q 1d k 2d b 3y u 5s 2y 53 1e a 1g 7v 5m aw as 6k
hug h y 1v 4 b g 1z y 3n 27 3g 17 1f 21 u 1r 4x 40 3u 18 35 42 1b 4o 5h 1h 9g 1e
humbl 3 w 16 y 28 28 b d 15 3r 8i 2f 7v 4c 60 2m 63 e d 6n 88 r 46 q 2t
illus 1t y 1s 1c i 4q 1u 1a 2i 1b ce 2e 6g 10 o 3p 1l 99 7 n 13 6 d2
imaginari 1t 5x 7z p j 1q 30 26 q 3i aa l r 19 15 3q l 5h m 8m 79 3l g t
immoral 1o 32 15 1c 6 j 1b m z 28 3a 1e 5o 1t 2g 2q l 2r m w 3u 49 1 8l 37 19 3d 59 2f v i 32
imprison 6 x 30 b 1u r u 5 5 5e 1n 8 48 t 2l 3u 7 6a 67 1h 4r f 30 u 1r z 5 4j 2f
inconceivabl 18 1p 3d 1n 3o 32 7k c 1a 57 38 1t 1a 25 1j 4a 1a 3b 1h 5z 72 b 29 2 2d 4n
inhibit 6 35 13 i 17 12 4 g w 5 6m 10 y 23 e m 1u 13 48 15 br 6f 4s 5 w 2c 4t 6l 56 6
interim 3 o c 2c 1l 25 b v b 4p 3k 9 6 2h 1 2 j 7f v 4g et k 4q g k n 14 6z 1p 2b 25 51
invalid 2x z q 4 q f 3h 1r 2b f bj t 7l dw 14 c9 r 19 29 13 2b 34 1l
inventiv 0 t 12 51 e 5 12 13 3t 31 aa x 9 32 a9 ii 4f i 7n
jail 13 3b 1u r z 5 71 4g t 2l 3u 7 6a 67 1h 4r f 30 u 1r 14 4j 2f gh
journal az u 3i x 1d o 3 65 1x 9j 11 2u 4i 1 1o 11 3 12 58 6g 6t
lam 2a 8 r 15 c q 2r 1w 2f 1b c 1j 1s 4 3j 1i 1e 12 x 7 7l f 51 75 3k 29 14 3d 7d 1i 6d
lazi 52 y 2k 3b a 1 1z 2s 4i 19 3j o w p 2h i 5i 1m 1f i 64 8g 28 3d 29
learn 17 14 u 3t n 2s 1 2d i 3 5f 56 3t u 7q 1k r 3b 1o 88 5v 22 ar 3v
leash 13 1c 1r f 1n i 4l 15 38 v 6f c c 8x 18 5i 3w 56 1k s 13 1b g w 1z 7c 7i 2j
lurk 17 13 s 5 3x 3w 8h 2v 1t 4y 24 8 h 54 e f a 8i e 6c v 46 ev
lush g u j 3t 3g v 2n 4t 4m 3q 5x 1g a5 h r g ss 8
magnetism 1l 1 4 7 21 z 3 2x u 1z 1a 2a 7 1z 16 2d 3z c i w 2n 1f w 2b l 47 1t 6s 1u 1k 48 e k 7y
magnitud 9 1c n o i 4e z 24 3f 1i 18 5 2 f 9 33 5h 41 5o 1b 1p 3e 1j 4 k 2k 7l 5k 9 c4
margin 13 1t l k f 2j 2 4v 3w 13 10 3c 27 72 5p 4o b bl 9u 4z 3q 52
masquerad f 1n 3x 6k k t n g 46 1p t 3 1t 8 v x 41 2x 5s 1b 3i 3g 6h 1p y 1q 70 9h
mislead 1l 14 1 1t 2o 5q 3d 8 f c 4e 1w a q 32 1q 9o 1x 26 2p f c ej 2p 16 b 33 16 2v 3u
moronic 5 1i 39 4e 3n h 4o 81 6 r r 1j 43 d 1h 4 1j g y b k 20 3b 2g 2f a 1v 1i t 3f 17 w 3g i u 27 4l
mortal 1 13 3p 8r t 1w x 2s r 1c 7y 2b a 6y 54 1t 3r 37 1w m 4 jx
motion 1 1 7 14 4 14 f 1 y 2q x 5 8 f a 31 3 r 5n s 1w 8c r 5b r 2l 10 v 21 c6 83 56 l 22
notion c k f i 9 1w 6 k 1 1h o l 1m 5 a4 1k 11 3m v 39 1i 1w 4s 28 3c h l 2e 1m 4 89 21
overlap 6 1x 1k 17 1n 6 v 21 1g y 1m 1i a cd 26 d e 1r 2f 15 i 1c 35 32 10 2e 4r 2d 3l 3e 4h 29
partnership 1s 2e 2 34 m 1a q 1z 5 35 2q 12 9z 2d w f 1t 5y 19 2l 38 2k aq b 6 5 g 6c 3x c 8 m
pat y 8 1a 9 4 a g 9 36 3k h 1s 3v 1c 34 n 3 l 2j 3o 54 1f 7y 1n 1a e3 1 6p 7k
peaceful 3b 1g 7 4 9 d 2 a 2a c 2o 1a 58 8f 1p 9s 60 6h 15 6 3a hw 1o
prestigious 4 14 1 32 m 21 2x 4m 5 18 5 4l 4t f 38 11 35 p 1m j w n9 2v 3t 3t
procur 1q l r 3 20 1j b g 28 4 1h k 19 17 18 10 7j z 3d 19 6 7j 1p 4e 23 o 8s 28 58 2m 14 m 4t
profitabl 2e 2 d j 4e 5f 1h 3c 4u 2n 5k 1u 5 1k 17 l jf c1 4c 3l
recap 0 b 2z f 25 2m w 9 28 1 23 26 1g 20 1q 3z 6w 9 2j 22 h 99 1x 3a 6d b9 1z 2k n
refug f 1h l 1s a 1x o 1s 19 4 2u 6a 4 55 x 7 13 b0 ds 33 1f 3e 6l u 6x
reliabl 4b 2m 16 2t 29 2g 4c 2z 69 32 1n 1q 50 6l 8m gy n
rendit d h h b g 11 5 20 y f 1y 1l 2n 15 2g f o 6 2a 10 5m 3p 1n 1s 4o 4e 3d 1j m 4m 3i 5f u 5q u 2
repositori 3h m 5i 9 2j v c 19 12 1n s m k an 7 5k 4a 1l w 2l 38 3l 21 2x a 2l 1 d 1w 1i bl d
responsiv 24 2k a 7 j 12 6 18 1t 2a 1 c 1o 56 6y 9b 2 2i r 4 1b 9s d4
saddl 3 b 3 3 j 30 4f 1r 1 h r cc 1r m 36 6u 1a 27 q 2r 2t y 3r 13 27 g 3q 2o
salli 2 3 9 9 2 j 1j 9 2k 1 23 b e 2n 7h 11 7p 2v 3k a 98 4x 5y
skim 2 l 1d a t 7 f 8 3 13 a 14 15 m 3m a7 61 2g 3a 7c 3k 1a 2w 1s 62 1o 7v 61 g
snuff 2s h 1d 2t 1w 5 28 22 5 u 2c 1i 1k 2c 25 5 15 68 22 9e 1a i 3k 20 e z ca 7r 26
spurn 0 63 2i 64 u 13 d x 7 g 1i 2i 7u 13 k 4 6q 5z a 2 e 3z b 17 2q 2o cw 54
stamped 2 8 d 37 y s 1 1h e 7h 1 y 2 4q 1e 8 b 11 3b 6p 10 q 4x 2l 4g 4z 3p q 1l 2b 2j 1b
stark 12 l 28 19 7 y 1h a v 5b q 1s 2d b 59 8 b 3n 2a 4f d3 2r 18 19 21 62 r
suck k 3 b o y 15 x u 1z 3b g 2t q 7q 6v 1g ki 22 2l 2s 5h 16 20 37 3v 2 2w
surmiz w b m 2b 2q 7n 3u z d 10 u 1l 5i 11 4 p p v z 4j 11 89 1 4v 3c 89 i 2c 34 g
thwart 6 4 e 4 1y p 1d 1f 4 h b 4b 6 1a aw 5 31 15 l 2x 2m 2k 7j 2k 26 4a 24 19 79 26 97
tied b 7 9 a 2 4 8 7 1j 1g 6 3 7 9 g 4a 22 e 5h 39 5 26 24 49 2p 3b 4q w 1 6c 22 88 12 b2 70
trifl h p 1j 2w 4h 3g 4x 5t fr 2r v 10 21 19 bh 77
ultim d 1y w 1 5 3o 2p bo 12 4 d0 3b 9d 2w g 1u 2b 2 1 1p c8 2u o 2i
uneasiness q 2 q c 1x 3l 22 5d 9f a 2g 23 2g d 2i c o 3d 73 5s 79 5g
unfit 4q 15 21 5w 9k s 11 21 2u b q 2p 1g 7n 6q 2b 7h 65 3d 2x
unlock 5 1b 26 v r 3r q o 1v 11 e 4 1t 17 1z m b a2 4w 3 6r h 9h 3z 7h 41
upgrad 1j 1 d f s 4c v 3n p 1 l 7 m j f 3l v 1p f 4r 18 3r bo 40 2c 3o 15 gz
velociti 2 v k 14 1i x 1i 1w 2m 1 h a e 1z 1j 16 1z 2q j r 3d r c 4 1q 4 2u 1l 2j 7 5m h 1a 4r 88 1v 8t 36
verv 1 9 f b 6 o 14 2m 1r 1x 1l 1l 1q 4i 1n 4q u q 8r 1i 6m 2c j 2l 4j 1w ca u
ward e 62 62 6v gq f 8v eb 2y 3g 6
weari 14 6 d 1a 1p 4l b 1y 7 1 h 1o 8 6k u 1r m f 1b 2m 2t 5n y g 1c 1w 61 4g 5y 7y 36
yellow 2x 2 2p oh 4n w 2b 4r d8 65 29 3l 7 25 h
abrupt a 1d 8 14 1e r 27 8c 1j 8 3b 1d 1h 1d 3d 2w 7d 28 8 em 2v 1n 1h 1k 1q
alternativ 21 5 26 1n 3 7 1x 2e 2f 1j 1 38 3j 1 x a r s 2g 4b 7i 1o 14 j 1c 4k 1k 15 6t 8a 20 2k 27
amput 0 1c 16 s f 1e 10 27 13 8 29 4h a 8 q k 1q 17 15 e 48 l 1e 9b 30 2h 1m 48 8w 29 25 6v
animal 5c 91 2q 84 92 c5 80 n 6e 8l 5c
appetit 1 z t i 2d h s y 17 2e p m 7u o 27 1e 15 bt 29 5n 12 j 1b 3b 41 51 hs
backup 21 5 26 1n 3 7 1x 2e 2f 1j 1 38 3j 1 x a r s 2g 4b 7i 1o 6 y j 1c 4k 1k 15 6t 8a 20 2k 27 5u
barricad r a 5 11 18 2 d 3b 6 67 f h c e u e y p 1d 11 1j f 6j 3p 37 6 29 5l 6d ne
battalion 7 u f 24 a c 1k e 1z 1w s v w 3j 8 k 51 7 2t 44 a 24 1a d7 1m 1a 30 4t 2e 3d 2r n 5m 38
benefit 1x j o 2o 4g d 3f 3u 1j 1i 2e 4 41 s 4b 4k ab fj 6g 2a
berserk j 2x 1w d g 2n i 25 2a 16 28 t 28 4b 4m 8 2e 11 33 7n 30 2s ch 2e 9i k 19
bid 5 9 9 1y m m 20 12 15 13 1m 1m 2h 2 3m 2m 38 s 3a 25 65 a 11 y l0 4 1q 2b 7b
brigad 7 u f 24 a c 1k e 1z 1w s v w 3j 8 k 51 7 2t 44 a 24 1a d7 1m 1a 30 4t 2e 3d 2r n 5m 38 3j
buckl 8 j f 9 15 q 1a 1t d n 1h 18 v 1 k 20 1k w m 28 a 8h 3j 1z 2v 1l 40 s 6k 1w 8u f2
cag 6 j e 3b 1u r z 5 20 35 1w 8 48 t 2l 3u 7 6a 67 1h 4r f 30 s 2 1r z 5 3k z 2f gh 6
cartoon f 1 d q 3 f 17 i 15 s 2w d d h 49 3f 1 r 3 63 5u 3i 5t 14 5f 1j m 3e cl a9
chao 1 i 9 2v v 2o 11 17 2d v 18 19 12 p 5x 1p 1q 2t 1o w 2 10 2p 16 3m 3c an 1d 4u 57 5f
chut n b j 17 t 15 j 8g d 1y 1r dl 1a 1v 42 2j 1e 3j g n jr 5c
clang 19 r 1t f 1x 2o 52 z 1t t 4c 2v 36 6o n 70 36 21 5t 62 2s 84
coast 2 28 17 z x 2v as 27 cl 7c 6h ar 96 95 m
colossal 1j 40 74 2d 1x 1q 2i 3d 1t 4t 2r 2d 33 1x 1 53 1e 7k 84 2w 4 79 1q
convey 1 t 7 q d 8 g 1j 2 26 1h 1h 37 1u 12 2c 7w 4f v 1o 4e 2w 1s 5j 25 s 2p 18 2h 21 79 8t
dandi z b 13 1 x 1f d m u a7 1u 2h y 2u 5l l a8 h ho cw
deceitful 0 t 12 51 e 3 14 2v 52 85 25 x 9 32 a9 23 gf 4f i 44 3j 2j 1m d
deceptiv 5v i u 3w 34 23 n 4d d 1g q q t 29 be 1x n 48 f 62 71 1s p 36 3e 41 3u k 1q
defi 3 7 e 4 1y 22 1j h b 4b 6 1a 3o 78 5 20 2r 2x h 25 2k 24 6a 2 1n 26 22 5l 79 26 97 29
delet 0 n h 4 j r v 9 r u 33 2d 1 7v 4e 3d bl 1w 4h 54 20 5k 1q 2x 5 8r 7e
delightful 1u 11 22 30 1q a 1 2j 3 9f o 1n 13 c 7 2f 2b 1v 1d 9u r 64 1s 7s 4c bl k
depositori 3h m 5i 9 2j v 1l 12 1n s m k an 7 bf w 2l 38 3l 21 2x a 2l 1 d 1w 1i bl d 1n
dissatisfact 4d 1q 1m w bx 1o 1p 1b 4 1m 3v 11 1m 18 41 73 5s el 5l 3j 2d
dopey v 9 6 d 1 7u 25 8 a 80 1a 1r z 1d 2m 2t 8 2f 2n d 2q 1t 3w 8c 5w 1f q 1t 2e 36 92
draperi j u 4h 10 14 1o j 1l 47 11 1w n 2f 2b 2m 1f 3i 7z 4w 1w 3q y 20 26 24 1x 4f 90
entri 19 1s 6 5t 6b x z 15 2s 3d b 2f 8q 8u 50 3i 2r g 5q c 1n 4i
equat i l 1q v 16 g 4 24 a 2 14 q 8 26 1h 4m 5c 49 s 1c 65 u 4n 27 l p 75 73 21
exclaim 16 3 1j 18 p 1u 29 j 1w 1l 13 t 1 p 22 4t 2b 3 2 b 1d 9 p b 7 1v 1l t 5i 1 t 1p 40 33 2s 36 dg
extinguish 0 z d 1y 3 c 2e p h a r 1b 12 17 2k c 2t k 2e 22 3b m 7b ah 50 v 54 31 4e 6v 1p 9 6g n
flair a 6 x 2f 1g 3j y 3e 1 88 6n 1l k 4g 1v 8 26 3k 3f o 3a 1h l 21 ga l
fog s 3h 25 q 2 11 p b 7 21 c 3c 12 p f 3 74 1q 28 l 1o y 1z 1f o9 67 a4 2p
forthcom d 17 r r 2 3 1 4g 21 1 31 7j 22 4 v 7w 20 4w dh 2m 4 37 fq 2i u 10
found d 2h 8 1z 44 65 9o 2r 1o 7 b 43 gz p 4k cz
fry l 1e 13 2f y 2w 3 30 7 8 11 k a1 5 20 4n 79 2r 1i a 53 21 5q 7l v 5s 2g 1o 16
garrison 1g 21 3 26 q 4b 1r 4b 3k 1h 30 40 9b 7o 1m 1a 30 n 46 t 1d 8 3d d 8n 2g s 39 9 1 4
graft b 1v 46 24 34 14 3o 1m 2d 2g 21 66 1l 3u s 9 3a 3 2b 1f 1k 2m 2q 1m 96 6g 1y
hat 2f 2j 5d 21 4b 3g 6q 57 o 22 3e 26 2 4z g2 6e 5j 1p 4
havoc 2j 4 3 20 2 n g 8 p f p 67 1j 2t 2o 24 3n 1w 2t 6 c e 1i 2m 6x eg ff 1o p
haz j 9 50 1c 2 11 p i 2d 16 26 1e d f 77 1q 2t z p y 1z 1f 14 23 12 7e a z qa 1e 2p l
headlong 2 8 k 8 t 3q 6 3j 38 1q 2y 12 2g 1 1c 1 94 x 3o 2r 22 6 8 10 y 1q cm 17 4f 9 y 57 8l
helmet e a 18 1o c 22 i 9 1 3f u 7b k 1m 2 a 1u 1e 1j i n3 3w 42 4 dz 31 q
holdup 6 l c 2c z i 4 25 4 g 4g 37 10 s 6 2h m 2x 5d 59 5t 74 1n 5q s 7y 3g 2p 2n 2e 27 1
honorabl 19 17 w 3l l 1d 5m 5 18 5 5 14 1t 1j 2c aa 1c ei 10 37 6y 36 7b 1g 4w
idiotic 5 4r 4e 3n h 4o 81 6 r r 1j 43 d 1h 4 1j g y b k 20 3b 2g 2f a 1v 1i t 3f 17 w 3g i u 27 4l 5z
impl 1q 6 2t k 1b 40 27 4 6a 4p 27 7k 4o 1q 2 b3 26 2l 14 44
impound 6 x 8 4x r 3 w 5 20 35 1w 8 48 r 2 2l 3u 7 6a 34 33 1h 4r f 30 s 2 1r z 5 4j 2f gh 6 1t
inappropri 4q 15 21 h 5f 9k s 11 21 2u b q 2p 1g 7n 6q 2b 24 5d 65 3d 2x 5v
infl q o 5 1 o 4 1 r w 2y i 7 o 2k 11 2 19 9 a c 1e 1k 1l 2j t n 1r 15 v s 2g 3 ek a6
insult 0 1o 1n 52 26 1u m 1 13 5y 36 52 12 fi n 2l 6h 68 5t 6e
irresponsibl 1x k 20 1s 20 4x 40 j 10 z 11 2r 2k 3 12 2u 44 1a 1u 4c 1d 3j 40 3n 1b q a l 64 g t 7o
jinx 1i 15 1s i f 3 g x f m 39 2f 5 3 c 1l g g 20 q 34 v 2g 17 2h 2e 13 1o 1l fg 17 78 24 7u 4m
latch r f 9 s d q 41 1j 18 v l 20 f h c e u m 1f t k 2z 8r 1h i 2p 6 1l 40 s 8g 8u dy 14 3e 6
libido 1 o 10 4 12 1t b i d5 1p 25 7l 9h 3c 3f 1v 9 e 8 by 5x s 43 36
likabl 1u k h h 1l 50 2n 9f t 2x 7 2f 15 14 2e 1e a3 m 7a 5k 1k 4g 1q 71 31 d k 1z
lookout 5d 13 8 o 1w 6m 7j 4z 4n 5n 5l b 90 3r y 5a 5b 2g 3m
loyalti 1 d m 2g 1j 33 28 24 3g 4h 2f n c 1w 6r 2y 59 3o cu 7f 34 2o 4b
marriag i p l b 1 i 2o 61 m 5 w 29 9 2h 12 gu i 55 2w 2w cs 10 b g 6c 4h m 69
mediocr 1n 1p 23 l 7f 7 2 1p 21 6m 5w 1z 52 7c 3u 1g 1s 1 4y 2z 1p s 2s 9 1k f p 3h
medium c 4p 7u hn 8z 4s 7a 1j 8 2l 14 m8 d
merri 5r 94 14 2l 4r 2s 89 29 5z 20 35 2u 7c 6g 44 34 l
monoton 2 g 2 2c 4 h 3 y 3 3e 2s v 29 22 1q 3a 1 8y t k 4a 6g 88 6g 3q 4y n
morbid 12 3d b 4e 2d 2b 1e 3y 5m 6e l 10 1x 1m 2x 1h 8b 6q 22 1r 1d r 2c h 46 h
overload e 1 1 b a s 21 16 m 2w k 5c 36 2f 4c 3 ab 2d 24 41 69 m 8j 23 3 5x 2r 3p 3g n
permit 1 1w a 2a 1s d 1 2a 1s 2g 9x 38 a4 x l 3o 12 33 8k p 15 31 20 4v 6z 1v d 46
persuad e 1 1a m 1o y 8 1l c o 36 1 3b 28 1k 2m 26 5j 13 c 1y 4b a 2p 3w 7y 43 6u m 1e 4 1x 4g 3q
phonetic 2 4 6 8 b f v 4 f 9 i 29 1k 27 d9 1i 9m 7p 2s 2e 5l 8m 4x 73
pink 0 b 6 h h 1j 14 7 1k 1a 19 o i 21 w 6 16 2k a 3i 2h 4h 74 3w 5 2o 19 45 7k hb 30
platform 4 9 i 21 4 l n t 4n 1d 3b 3x 4z 4c 34 31 32 80 76 6v 96
pointless k b 9 6 d 29 x 5q 1m 19 2z b 3x 2i p 1k 6 5n 11 1k l q 49 w x 3 3q 92 p a4 h 3e h 8q
preoccupi 4v 4 2l j 1v r 7 9 6r 5 4p 2w i 1b 2z 2e 5t 3q 4q 16 6t 2s 35 q 4y 1p 4s
prop 1f 5y 19 b 44 3e 4 3t 4 11 4a 2h 3r 3g 4p 3u 93 1q 3r 5o 64
provisional 26 b 1v 1n 3 7 4b 2f 1k 6r 18 1j 4f p u x 7e 1j 5 14 1v 79 3w 97 20 6q 1 2q 34 4
pursuit 4 19 25 b 2v 3j h c 1 4r 3m 3d 8n r 15 6m 4 1d 14 1q b 2s p s 1r 30 6f
recall 57 6m 8c 18 1k 29 y 22 4x a9 w 1a 1 7k l 99 1
recoil q d 6m 2m i 3b 1f 3w 27 k 4 3g m 4f 19 ch m 1q 3b 32 87 4z 2p 62
redeem 1x 2k s j 1q 1h 3p 1c 3u 1j 1i p 18 5e c 4e 8w 16 4e 41 8w 2m 6g 2a 6g
relativ i 2u 2o 2v b3 9w 21 ei 3s 1b 39 9x 24 3h
remark 4 1 p 2 d 2v k 1 3b 11 2s f 3m 2m i g 24 27 x 33 9f 29 14 jk b 85 a9
remonstranc 18 2q 6 14 k d 1k 1g 3p 1a 1a 2p 1j 20 k 1r 2f 4f 19 1e 1e 1h 4k 2n c 1b 1q 1d hk i 6i
reproduct 21 1 1o 7 22 7 2a 3 19 c 9 6e 1e 1r 9x 99 48 a6 8o 6y 4x 2
requisit 3t 1n 5 6q j 15 3z d 33 4 y dt 73 4w 2n 1m 4c 3y 61 1t 1b 87
respond 33 3r 1c j u 9 m 2 y u 2a 1x 52 1o 37 1d t 6f 45 y 4 2t 11 es 1b 6x 3e 6u
scarf i 9 f 9 15 q 20 3k 18 v l f 7 s m 2g m 28 ca 1z 2v 1l 40 s w 2w 4o 8u f2 3k 19
scent 2s y 8 4s 1a 1 6 i 3f 4 7q 2u p b 4 26 4j 22 1j 57 7f l 7d 23 1n 24 5w 4y
sedat 12 8 21 1g r i 4p s 35 1e 5e 1 40 7r w j 1z 14 1c 26 io 1z 4s 1p
sensitiv 4n 1e p 1e 1t 2a 47 iq 33 ad 1l 3a 4r 53 dx
sew i 2 7 8 4 3 1 8 15 q 5k 18 v l 20 2g m 28 1k aq 1z 2p 6 1l 18 2s s 1l 6n 8 6i 2c f2 3k 19 v
shor 3h z 8l 3e 4 2 2f 1g r a jn 2u 3n k jd 2s 6d 1o 1m
shout 2i 1b 2c 2n 5w 1 5 k 9m 1d 9 17 9s t 1p 3i i n 4 2c lu 9q
slay n 2q 1k 5 11 p 15 2q 1u 5f 1b t 2d 4k 1t 39 i 14 y a ab 3e 21 63 18 g 5j c
sneaki 0 t 12 51 e 17 2v 52 1e 6r 25 x 9 32 6x 3c 23 gf 4f i 44 3j 2j 1m 23
sociabl 52 9 2y q 3l 13 j b8 32 10 14 4w fu 3g 4p 2f as 26
stoog 1a m 8o 2d ns 3a db 13 1i 14 kf 1t e
summon y d 5 w 1h 39 2l b r j 13 1o 2i 4p 17 1x 41 2b 4q 80 ay l 32 67 bq 29 1x 7
tedious v 9 6 d 29 x 4p 11 1m 48 b 3x 2i p 1k 6 5r x 25 q 1w l 1s w 10 3q 92 p a4 h 3v ak 8
terrac d c 6 3n j a 4d 8l 9b 34 p 5e 8g o 39 h9 3k 9x
thriv 17 7 6 1k 8 o 1m 2d 1l 4i 3b 2j c 6u 45 f 1g de 2o 9k ez 8 1g 19
transient 1 2g f 1x 2t 2 4i 10 40 1j 20 1c 7y j 22 c2 1t 3r 9 5k x dj 35 2c v
troll p 8 11 2k 21 2x 3c 4r cf 9 12 aq 12 8x i ay 1o 5v
ungod 2x 2m r 1m 2w 28 32 93 7f 2l 6 25 1j 3x d 4l 8g o 5p 29 2 2d 4f 8 1x 2d
unravel 3 2 1h 20 v q 1 3r 1e d 1i 11 i 30 2l b a2 4w 3k 3a g 1 dg 7h 41 as
verbal u 1a 5w v 2c 6 v 15 t 58 bn 4f 4e 7b 2v 37 8m 18 1m 48 59
widen 1e 6 o 4 1 r w 2y 4y d y 3 g c 1f 6g 1o q 10 1r 1 7 47 9y 2r m dq 53 2 j 3 3e 6a
wow z 3y 5 13 8 1k 1j q h 1u 27 38 30 1d 4 2c 1o 1 5l i 1a s 7g 2v 1s 19 2o 1o 4f 40 37 c gb
youth 2a ba ev 6z 3u gi 2x 3e 4h 3s
adviz d j 18 14 q 6 7 k 4a 22 22 3 28 kp 34 r c 2e y 4e 1e y bv 3d i 3f 1p 1b 7i
aliv 10 v 14 v 1x 15 3x 2b r d 40 21 5 z aq 5k 6d 1i 6s g2 26 1m j 7d
babbl 5 4r 8a 46 q j 4 7e f 19 2 18 7t 8i 16 c 4 28 37 bd l bk v 2g
bold 38 4s 2 16 3m 8j 26 12 aw 3c 3h 50 g 18 2w 6n bl 90
born 7 47 x 2 a 1a 4 7 1n 5b 29 2m b 9f 2a 15 fx 7p 6t p 6 2h
brandish u k 3 8 9 4 q v p w 4h c 5 7 2d 2u 36 f 2t 41 n 26 3 1h 6 42 4 1z 4s y 43 4t 77 4w 34 48
camouflag 8 7 b 3u m 17 2j 19 4 4t 1 14 3 z 28 11 1e 1v v x 1a 1f 1e 2a 8m l4 25 2c 1y 7u t
ceas 1 2i n 7 2 1 1d 3b 3j 5e 3 4h 3q 2l x 3p 9p k 1h 1b 2d 1x 5f 1o 1q 5h 6c 12
classical k i c 1z i 1g q 1p a v 5b 9u l 8 3y 12 a y k9 18 3a 2d 4g es
clu 4 3m 8 d 1 p 3p z a 1 1 6 i 3f 4 1d 6d 2u p b 2a 84 3 e c5 25 45 1o 4s 48 2q 4y 3 6t m
comput g 1v a 4d 20 x 1i 3o 9 h 36 1d 34 3z 4 24 2d 2n 1j 1b 1p 2m 6 3p 9 1f 61 2b l 1n u 9r 6o
crew 7 u f 2e c 2 j 1d 1z 1w 1n w 1x 1m 8 5s 2t 3n h a 24 1a 7p 74 1a 30 4t 8i n 5m 38 3j 4
cultur 0 1e 10 3n 3w o 1o 2c 1t 3h 1p 2j 24 4d 5q 75 g k 4v 1i 7g 38 f1
cupboard 3h m 5i 9 2j v 1l 12 1n s m k an 7 bf w 2l 38 3l 21 2x a 2l 1 d 1w 1i bl d 1n 1f
decept f 1n 2h 80 k 1g g 5v t 1w 8 v ey 3i 3g 6h 1p y 1q 25 4v 9h 2b k
definitiv b 9 a 1 7 2t 32 4 p a 41 2f 84 21 46 2a 4j k7 1 2d 18 38 4w 28 3 3k 41 6 3l
delicaci 4m 5u 16f 6f 5k 6x
delicious z b 13 y 1f d m 48 2n 46 4b y 2u w 7 6l 97 2r 6q da c5 1u 5 x
denot 4 c d 1 f t q 16 d x 4h 7 5 3v 1o 17 g 1j 1u 1e 3j 61 1y 14 23 6 cr 1p 6h 15 1g 6q 7f
disapprov 4f 1o 4 k 1u 6y 13 d 14 43 d b 40 3j e p k 2o af 2 e 3z b 17 2q bh 2i 1l 9 3e 4e
disclosur t 1 e c r 5q 1o c 2q 15 4k 3i 1d 3c 12 3t 9 98 c 16 w b7 i k u 3v ij
divulg u k b d 2 o 1j 1 w 4h c c 2d 2u 2w a f 2t 41 o 25 1k 2e 1u 4 1z 4s y 43 4t 77 5a 2q 40 8 n q 90
dom k 4t 1d n 1o 1w r 73 p 2e 1k 6 34 1c 82 2q r r 3c 4c 1y 3o a 5 4p w n
dominion k 17 2e 4m 4y 2r p 4o 1o 69 y am an 1h i 4w w 7 85 51 t
effectu 1q 2z k 1k 6 2l 3 n k 1f a 7 1 6e 3z 2x w 1n 49 s 6g b3 4o 5b 5d 62 6p
emit 1 p 4 1a 8 g h 12 b n 2f c 7k 1h bs 1e v 1j 5 29 25 1l w 1o j 2o 2v 36 2g 18 1w g0 6c
entail 4 q f g 29 5r 7 4 1 3v 18 g 1n 14 f 6r 61 1y 14 1a z 1o 89 1i u 27 6h 9b ed
excellens 4 15 a e 7y q 3p 3c 2t 3o h7 3f 1l 3e s 2f 11 y 4g 14 de 2 7e 4
exhilar e e g m 1x k 23 11 z 1d 1h 7 12 2e 1o 3e p r 83 2j 2d 3b 7e 13 18 cr r 31 75
exotic 1g e 1b h r k 30 d 1d b 1n 4w 34 2s a 1n 13 2y 2b 38 5x 5a 7a 7s 1g k 7d q 5s
explain 5 53 55 1v 11 e 4 9 2r 2l b a2 3x z 6u h dg r 6q 1l 2g 44 6o 35
exploit 9 16 16 g 8 1 3a 17 1b 1 5 14 1d u 69 3 76 10 b 10 76 14 1n g 1c 4h 2l 1i 2 5z 37 lb
explos 5 i 26 17 19 d p 10 u 4g g 4g 2n v 5 2l 17 c 3n r 76 fh 3t t 7e 6g
facet 8 4 4 p 6 2 d 3g 10 33 d d 5v 2b 3i 1v 9q 7 15 1q 48 18 cy 5g 1e 80 4c
flout 0 3 2 5n 1t 4s m 14 56 s 2a w 8 4u 1p ev 32 6 1h 1i 2q 70 5t as 16 u
gener d g l c 2q 17 16 2r 2p h 1 4 6b q 1z 6p au 2h d0 fl 22 2z 63
genuin k 4r 1m l 8 15 4 4e t 8q n 58 2a 4 4b 4e 7b 1e 1h 37 66 2h 2t 48 59 6o
gray v 9 j 1a o b x 4e b 1y 1 6 1f 26 5d 37 g 1a 65 1x 24 3h 21 3q 2b 7g 2y 4w 6i 10 7s 2u
gusto 1 z u 11 23 1h 5z 1m 4 4i 1n 4q 7i 2t 1i 6m 2c j 13 1i 1p 2u 1w ca 6o 3i 8
hord r a 6 27 g c l j a 6 2 c y l 11 4s 1r z 50 1g 2n b a 2n h 44 cr 1y 4t 98 h 4o 1n 16 1d
incomprehensibl 18 6p 1a 2e 32 2m 1e 56 57 2w c 1t 9q s 3b 1h b 5o 2s 4a y 30 17 4h 4a
intensifi 1e 6 o 5 r w n 2b x a 1m 2i e e 6 v 1f 6g 2c 2 x 1u 8 2c dk 10 54 2z 3t 2g 53 2 40 83 53
interfer 6 i 48 1b 1 v 6 32 13 w 1o 2y 2v q x 2h 2l r 1g u 2n 7r j 6e 2 5t l 7n 1i 3n
knob 1d 10 7 z 4 5 g 1w e w 3k 2k 5t 3p k 4g c8 3e 4 1o 1i 51 2a 4r k 2 n 12 17 q h 15
legend 28 10 5i c8 5g 3g 1z 44 8d 1 1p 13 12 58 45 94 4j 43 16
loom 8 5 u d 1n 1 d 65 3q 1k 57 g i 17 1n 41 37 20 62 1i 32 9 1i 2g 3k 2a 4u
monitor 6g m 1n mj w9 5p 1m 42 4n
monumental 1j 40 74 2d 1x 1q 2i 3d x w 4t 2r 2d 33 1x 1 53 1e 7k b0 4 79 1q 2z
navig o 28 4 1i n 1k x 1v q 2b 2i cc 2s 1n 21 1a t 33 bk d5 l ae 3p
nerv 10 2b d 3q 1j 44 1q 1s 23 5k 7t 6u 7y br 5p dd 2d
nest r a q 4d 8z 3l 1a 1i 15 6d 2t 1b 99 2f 13 1y 14 4m 5i 2t h 3e 1k 1d 16
new 62 7 3l 3j 4h 2b 18 bj 43 2f 35 c a8 94 2b 2x 1e 4p
nobiliti 1j wf 6p 42 1l 46 4e 2j 31 9p j r 5h 4t
noticeabl 4 q e 43 2p 1p 5v 36 53 s 17 6g 2g t 4 33 1y 1o 29 18 23 13 ag 2z 7g
occas 3 1n 23 18 1s 7 2k f 2a 2 f 1 ft 4r 5w 91 2g 47 hn l a 87 b
paragraph u d 2 4 1o 10 f f 4e 7k m x 1d 25 1a 4t n 2g 1u e z 1 2w t 1v 42 7 21 n 4a 9d 2v 9p
puppet 1w 59 31 e 2b 9w 9 u 2x bz 19 23 5w 4s k 2l 14 2d i2 1t e y
purifi q 2w 1d 8 9 l 9 n 1j w t 3h 2c 33 z 1k 15 24 19 3g 2v 8w i 2p 7f 39 ht
purs 1m 22 q 1o 16 24 r v 2z t 2n h 1p 5p 17 5y 56 t 2f 6 u 1f 2h 1q 4i 2w 5g
rak 0 1k 14 t 1o 1 2f 60 1b 1k j 37 z 1c c v 51 2l 75 3o 1g c ed 38 49 24
rebut 3 l 4 z z n 1f 20 1t 2t u m 2p w w 46 4d 1v w 1 2u k 84 3u 15 2 a2 18 aj 3e 9w
receipt 3v 3w d 1o 2 t 1l i 8j 20 q 2d 12 64 1f 1l n 1x ap 2y 98 1g 1i 23 1p 4d
relish 1 g j p 5 11 3 7i 1y 1q 4i dv 22 r 1i 29 78 2i 3 j 16 4q mg 8 41
resourceful 0 5 o 10 2 51 e 17 h 7g 2n 5s 1v x 9 32 a9 2a g8 4f i 7n 45 23 22
revis 21 1p 29 m 4s g 26 m 6a p 37 3f 4q 6k 1 37 a c 3l 89 1g 54 79 52
roadway p u 2z 5p 2r an 1i 6a du o 1q 1j bs 5h 3c 8 4u 5v
sail n 1 9 1d q 1i v 29 m 4a 2i 1y 5n 7x 3a ok 5b l ae 2n 12
siren 1u 1b 1s 30 1j 7 b 6j 5w a 1n 13 2y 2b 38 b7 7a 1z 5t 20 7d q 5s 5r
sophistic a 1l i 1 3g 7 c 1i 22 o 2j 5 y 27 5l 24 q bh 75 10 8g 6f h7 4r 4 b
sorrow o u 29 3n f p 47 e 18 1r 1i 7i ci 13 4t e8 6d
spiritual 44 ct u 1w 8i 3r 90 2v 2l 5h al 21 7g
sprung 0 3 2 1 2 d e 1j 5 1x 3 s 7 a h 10 s 4 x 7 2m 1n 7 g 1d 7 i 1r 16 2x 1f 6k 39 hy kj
subtract 7 2 7 22 14 r u 9 l 9 20 6 w 20 i 1s 1f 3i 46 3d 8 38 3 2d f 5i 1w 20 a4 9o be 25 2r p 2o 1b
susceptibiliti 7 1 1h 2v l s 5v 34 6g 3n 30 1f q 4f j z e 9d h 2i 7s b1 b8
synthesis 1s b j 88 f o 5 w 29 9 1 q 1q 12 7 3t 4z 14 g 2t 40 55 6 2q 1q 16 3y 36 5o 10 b g 6c 4h m 6d
team 7 u f c 1t 9 c o 1a 1z 1w 1n w 3j 8 a 5i 1d 1g 44 a 24 1a et 1a 30 4t 8i n 5m 38 3j 4 33
totter 2x 9 1w y 2k 2h u a 1 1z 7a 4s o 8 1m 28 i 2y 5g 5 i d 5r 12 cz fv
travesti 8 7 1m 1 2i m t e 5j 13 r 1c 18 q 4x n 17 3j 2c 121 bn 1s
trivial c 1t 45 7e 1p 1k h 2n 5b 8e 1b 42 20 4j y 1j 5d 3o 5n 3k 7 1x 1q 9f
unambiguous i c 1 8 48 1m t 1z 2c 2f 8g 5v 5b 1i 1 a6 d 2f 4o 2k 3m 5b 54 bj
underground 1j 2u 3c w 6i a0 cq 9s 5q 66 1f 57 1y 69 h 3u 1w 28
undu 1t 1n 23 c 21 54 s 2l 67 s s e n 21 2g e b ax 3b 47 34 7h 3c 93 1x 3y 1o
writh 8 f 1b f a 1x 1t 2 b n 1y s v 1j n 1n b 3q n b 11 5u y 7l 3j 2v 7b 3c 3e 1b 6e 86 6r
yes 22 1 b 2 46 14 2z 3h kq 1i 1w 5a 16 9f 4z 26 3k r 70
accur u 11 j 2 3l w b 3 7 2f z h y 3x 6 1f 1j 2n x b3 4x 89 1f 3q 15 4r 6o 6q 5j 39
adherens 1f i 2s a a 4z h m 1n 1j 1d 4h 4x 2g 2d 2b 19 2q 1l d 2a 23 8i 31 1d 8y 1j 49 3z 5b
admiss e 8m 9g 2o 3o 2f i es 1u 2e 32 28 2a b y 4r 3w 4i 19 8s
ado 1u z u 4 r 14 1v x 10 38 18 2b 1c 3f 16 p 1p 1q 2t 3m 2o 17 3m 7 2j 2y 3o 4n 1d 4u 57 5f
aggreg 7 10 l k 12 5 18 3 y c g 2a 38 15 22 m 2t n 1v 2 79 3h 4d 14 47 4 4d 6h 5d q 7m 1f 4i
allegori 33 l a e i 1d 1i 3 28 77 6j 1r 10 4m 2d 3x 48 3c o 16 18 9j 1n 3e av 8q
anemia 12 1h 7w 11 19 2t 1z 9 39 4h 43 4l 3u r 8y 14 23 7 h 3e k 1p c3 5s s
annoyanc o 33 w d 2w 9 1a 3 4j 1 9 1r 3x 1y 35 l 1t 5f 1f 2w 8k 3h 3h x 2h
assuranc 6 8r bp 1 4a 7a 3s 4k 68 7p 3r o2
attend 4 15 j 2w 1s 18 16 1d 3d 6n 9n 6n 73 am g1 l 42 7
attitud b 1 3 h f 2o 5 k 1 g 1 r s 5 cg 1k 11 4h 39 1i 1w 23 t 1w 1t 3r h 2z 1m 4 sc
authoritarian 4e q l 1j 1l 3i 3c gj 1p 25 w b7 h hd w a5 42
bastard 8 7 1a 2v 1f e 47 2f 4 1g g 1b 21 2z 2r i 6w 19 ha g an
brainless 9a 3n h 4o 81 6 r 2a 43 d 1h 1n g y b k 20 y 2d 4v a 1v 1i t 3f 17 w 3y u c 1v b 1y 2c 5z 2g
breadth 9 1z o i 3l t 33 11 3w 13 5 5 q 15 1y 1z h 72 5o 30 3e 1j 4 k 2k 4o e1 6t 3v
breakup s 1r 7 1k 2x v 99 6 y 2o 7n 2t i 8 6 1y 26 28 9i 86 g ej 7m
buddi 3l b 9o ev 82 ox jh
ceil 4 z 2a f h 2q 2 7f 2f 2p 2u 6 i9 4 oi de
celebriti g 6d 1y 4z 14 7w 1v 8c 9 6c 15 c 5b 3e 7p 13 4a 7w 9
charad 3i j 2g 8 3h 1n 59 d 3f aq 4f 38 d 8 64 23 i 4a 12 65 4r 2g q l 7b 11
conserv r 3x 1e 7 7 8v 14 1f 1j 24 4f i2 7n e z 7b 1n 8g 3a 18 15
contempt 0 cc 1 m 14 1g 2k 54 76 1n 6t 60 a 2y 1h 1i 1m 14 70 5t 4z 7t 2j
controversi 4y 2r 27 3 c 2b 18 1p m 1b 26 w 1i 1o 1m 3b 5l aw 2e 1y 6r 9x 1 3a 1h 2g 2j
cor 10 6o ay 7t 7j p 2s 1x 4x 5t 2r 9 27 51 8v 37 g 6s 1
crusti o 17 39 7x 3 13 1g 1r 2y 11 26 1v 5r 2c br ac m9
cuff 0 18 4 13 j 1 a 1 d y 1w 23 2r p 2s 1 13 p 1n 3w 16 2o 2b 5i 99 5 26 4k s 13 4m eu 5c
culmin 1e c y p 3o 11 6j 2g 4 1d 1e 20 ad l 3u 13 1s r 78 5w g 1y 2u 1l 1p 7t 2u 50
decis 1 v v 2 i 2d b 6 s 23 2 28 v k 6t s b 2v 4e dn jg f 3o 7a 6n
deed 1 8 1i u 9 7 8 14 27 17 1c 5 9 1u e u 1z bj 1b 10 76 14 1n 1r 1 1r 5b 1i 1n 4e ba 8t 3o 3e
demolish 3 p 7 s r 8 n 1f 20 21 3f 1q 1l 1s 3s 48 j 2s 2u 3 w 22 22 2e 24 2o 5q 5s 5 13 q5
depos 3 19 2a 6 p s n 2r 26 3b 1g 1r 15 3 1h 5 8j 24 41 2g 58 4n bm 5 29 2d 25 25
deviz d 3 p 1p 8 6 18 17 1n 2c 4 49 24 1 3s cf 2n 2s 1o 2h 1y 5r 3d 3u 62 co 6e
diari az u 3i 2a o 68 1x 9j 3v 4i 1 1o 11 3 12 58 6g 6t 9s 5q
difficult 29 2v l i 1a 8 6 22 e 6 x x 1w 6 3g 7c 2g 27 v 7q 29 m 1l 4l e 6b 28 1r 57 25 g 4z
discount 0 8l r 2i 3p 13 d 14 1y 2i 3j 3g v 13 k 9k 3j 2 e 3z b 17 2q j f1 4q 3b 44 1h
disdain 8l 6y 13 d 14 1y 2i 7u 13 k 6t 6a 2 e 3z b 17 2q fk 3n 4e 20 24 f 1z d
dissemin 1 23 4 23 3d 11 s 7q 1c 6s h 3l i 2v 64 3 2v 4f 1 40 6e 6 1c x 5w z 3b 24 1n 1r 3o
distraught 5 n 2b 3b s 11 z 4 25 6 1l 8 2b 2d 87 3g b a7 1c i 2d 4s 6s 6g 41 1s 2t
douch a 1p 73 bf 12 3k 1m i 23 7 1e c 3t 3f 1 2s 44 a5 6o 50 4h
dough r b8 1r 6q 7z 7p 3l 2d 68 4t b9 3s
educ 3 1g e 15 2 1x 7 t z 25 18 2b l 3 77 fr 6o v 5h 1i 26 8i 4s 4u 5f 16 3l 1k
elud a e 4 16 s 22 1j h b 4b 6 1a 9g 1g 5 4r 2x 2m 2k 7s 1p 5 2n 7n 79 26 97 29 11
exasper 1u 1x w d 1e 1r 1d 9 1h 2t 1 67 1o 2c t l 1n 1p 2p 2m 5x 1g 7k 3 4b 2h rd
excessiv 0 1t 2 n y m 12 f 6 2s 25 1a 14 3d q q 4r 1y 2s 1z d 65 5h 2r k 47 dx 4u 66 8 9a
expand 1j p 5 9j r e 9 g 2d 5u 1o q 10 1s 7 8s 5d g 2b m 4c 6 2z 6c 50 2 j 3 3e 6a 6w
explod 3 2 e 4 5 6 1r 23 h d a f 10 1a 3u 6z q 3q 12 i 2n 10 1c 13 38 2s 9q 99
fend 6 39 31 p 30 3 16 3x 1z k 10 j 13 1r c 4a 1f m 36 17 bw 2 c9 cy 3u n 2x
fle 0 1 1 1 2g n 1n 2n 8i 13 5k 2g a z 1m x 3p l 8q e 44 8i 23 77 6c ao
formula 9 9n 27 g w 3t 1x et 2y q 6 13 1m bx 7d 49 a l 3v 9z
fring 13 2e z 1e 17 a q d6 g de 5h b b 4n 8x 3b 9j 20 75 1o 23 1f
griev 0 1a 8 7 y 1f 1r 5 7 1o 39 h 16 d 5t d 3z 8v 5i 13 2 bs 16 3w k5 75
grill 32 1j 2s 21 30 f 11 69 3t j 25 4n bi a 1 52 7r e8 2g 1o 4r
grumbl x 9 u 20 5 1t 7 2n 1 52 9 k q r i t 4t 2e 2 2m b 7 q 5y 4l 32 1z 17 7u 62 2s gc
gun n l 8y u qv 9f gk 1v
harden 3 8 1y 35 1f 7 u 13 1l 1 8 2a 3e 4 3t 5v 5s 48 e7 4e 3q bk 1l 8a 2c 1n
hardi 29 3g 1v j 2q 1n 3x 1r 24 5e i 1b 6g 25 2d 3k 23 3q 15 3 o 8v 3i 4u 8b 5v
haven 2a 15 31 35 k 3 53 3j j 13 6d 1f m 1u 75 7e 2e 40 c7 6k 23 1r n 29 7g
helpful w 1i f j 4e 27 2n l 1h 3c 7h 5k 4q gl 3f c1 4c 4y
hoodlum 5c d iq 4u 3f 18 7s 1q ei 5g 62 4p 19 2q
intermiss 3 e 2b 1p s 3d d 3k s 3t b 2c 1 2 6 1w 1d 4j 24 37 c1 2s 5a g 17 83 1p 2b 25 51 e 1u
interven 3 3 4q 14 7 1 v 6 51 1o 2y 2e h q x 52 r 1g u 2n 7r j 6e 2 5t l 7n 1i jp
irritabl o 5d 3w 2a 20 ja 4q by 8 57 t 5i 1e dx 36 3k
lawful 2g d j c 3u 1d t 3h 8 t 8q 85 4f 4e 2s 4j 2v 37 bg 1a 2y 23 36 6o 14
ledg 9 4 i 1q f h p a l a 4d 2g 31 34 2y 57 16 1t 7e 4d 7a gx 27 95 1o 1j k 8 3z
leisur 52 y 9 2b 2 1 c 2w a 1 1u 5 3n 3n 4s o 42 i 49 4a i 64 e1 fv 6k
length 9 1z o i n 2y t 33 11 3w 13 5 5 q 33 2g 72 5o 1 2z 3e 1j 4 k 2k nz 1j 3v 1 6z
lenient w 21 25 m c m 3b 1y c d 13 6w 25 3g 3 5f 5b 4n n 7y 1b u 1h 3h 16 a8 g7
levi e x 2i 1n 5 1h 59 1o 6c 13 4 er 4 9h 2e 49 4c 3y 3d 4h 79 3e z d
lucid c 6 2 a 2j 1y j 7 7 2 2l 36 25 a 4a 1o 4f 5a 5i 7u 2p 2f au 5b 2c 2s bc 1z
medit d g 3 38 n 4 46 1k 7g 31 2n l 4a 1o 2k 52 2m 55 1v 9l 1w 7v 2t 2v a bd
melancho 47 50 2a w p 7j 37 2y 32 d 51 2x k hq 18 3 6d is
mid 6 6 8 b f v 4 f 9 i 29 1k 27 d9 1i 9m ah 2e 5l 8m 4x 73 6q 1 7 43
mindful w 3t a 1h 3h p a 9 12 ap t cl 2q y i bu 15 4d 98 19 r 3n cf
mournful 1i 7 6 18 14 1y 4a 2 2l 7j 37 3u 9 o e v 3d 21 1x 3x 67 jf 92 9i
mousi 1n 1a 2r 7e 4q 1n 16 1p 1i 1q 9a 37 8 1m cc 2i 1b 89 3q 22 a 25 5e 45
negligent j 4j 6d g 1s 1q 7b 5s 4k 3x 1m ip 16 4g 3n il
oppress e a m 8 29 g t 2e 14 4k z 9 1 1r 1i 2f 5o 3o 2h 7e 4a 56 u ed de 2i 34
ordinanc 9 7r 43 g w 3t 18 p 48 al 2y 5 l 6 13 1m 7i 4e 1 7d 49 a l 3v fu
overlook 1j 1x 2t 4f 1z 2d 1x 5 2s 7 14 56 d0 1x 1 2z 24 36 u m 2 53 f4 75 3v
paralysis 12 1h 6k 1c 11 19 2t 1z 9 b 2y 4h 43 4l 3u r 8y 37 7 h 3e k 1p c3 5s s 7m 1r
parri 6 m z q w 2 1d 2d 49 u 3b 1b f 1 1 24 2v 3k 2s 8 2m k ch m 2 4z 53 18 nm 2j 1h h
pathetic 1i 7 6 18 14 68 2 b 2a m 1p 58 37 34 z 12 v h 25 r 3y 2n 1a 1e 38 1l kp 29 2o cg
plow 0 5 s o 1w 2t 1b u y 2d 2u 2c 27 3b 3 4a a z 1o 1k 4g 7f e 2 c 1s 2y 3d 6a 38 js 1b
pretend 8 7 1a 2v 1f e 47 1z g 4 1g g 1b 21 2z 29 i 6 c dy 40 49 e 3a 23 8k mj
primal 54 7 y 2m p 3t t ay 1k hl 71 15 e 2w a8 9b 14 4o
productiv 1z 3n 1t 25 3t 40 6p 7k 17 5 4 40 1v 5y il 14 9b 2h 8 g 3n
purport d 2 e 7 l 5 l x w 2l x 29 5 e h 6c d 2 9 4k 1 3z 4 6x 17 2s 4l 7k y 2k 72 a ay 4d 86 1o
rail 1j w 3 7p 2q 1 1 5 1l 1s 74 14 e 3r ae 8d d5 6 1c 7h 52 3f 4j f
rampag j 2 24 1 11 r u 1g p x e 3u 18 2b d 30 m s 7 1o 1p 4l 11 1j 2b 2k t 2t 3c 60 4n 1d 4u am ch
random 5d 1t 13 4x 8 9 3m g 1s 37 2n 33 2 40 o 7 s 1a gg 7l 7 y 40 3w 1p s
reconstruct b 1q s 2l l 1v c 2c 43 2q 3k p 6m 4l 5 ae 3l 3x 5s cd 25 2w 1 67 2i
remot 1g 1v b 1l v 6 8 t a r d 1w 4z c9 44 2g 2m 2u 6s 2y 27 gl 42 3 r 15 14
render d h h b g 11 5 20 y f 1y 1l 2n 15 2g f o 6 2a 6m 3p 1n 1s 4o 4e 3d 1j m 4m 3i 5f u 6k 2 80
rippl s 5 n a 4 f 1e 27 g 20 14 1g 1q s 2g p 35 1t v 1a 2b 7 dz 3 j 21 2v ek mb
rous 1k a i 3g 1n q 9 1d 1h 2 i m 1u a1 7c 3 44 7k 1o 9v 28 16 5x 1v m ac
rung 0 4 5 4 7 20 1 3 8 q 3d 5 o j 1 a a s 1j f 1t 6 27 13 a q 1x 16 6m 1n 19 2e tp 6q 5b
sceneri j c 21 4 l n t c 4s w 1h 1u 2m 4y 1c 4c 5f q b2 76 18 52 l 4e 4s 3a 89 d
sculptur 0 4 3 4 5 6 7 c v 2a 6 12 5 9 3o 2 i g 40 6m 3l 20 17 1v 6x 2o 3p 47 o 4s tq
sheet 0 28 2 1d d6 5 1b 2r 7a 13 6d z 1o 12 a n 9 64 b c q 73 7h 15 9z 8p
shrewd 0 t 12 51 e 17 2v 1s 3a aa x 9 32 5e 4v 23 gf 4f i 2g 57 g 3p 23 22 26 2l
simplifi 0 5 42 11 t 17 24 11 2w e d 2r 2s y 28 3d 3f 1 2v 19 7t c a4 4t 1l 4k 1l d8 35 z r
sovereign 15 1q 6p 90 3 81 hl 5d 2t 3a 45 4u 2t 3b 3 4d ac
spiral 8 c d n 1x 9z z l 3s a 15 y 1a 5l 78 1 6l y c 8u 1w 57 by 2l 8l 3d
stoic 1g 7 1o 1w 1f 1o c 39 5x 2r w 6 1l 4q 31 60 r 2i 4t 8s 11 ji 2n 85
swap 5 t a 1h a a e 5 1u a 1f v j u 9 46 k a 1v 1c 45 7 u 54 1 8 32 8g 2x 2e fw 1 27 gt
sync 9 2 1s d d 2l 19 15 2 14 l z 1f 6 1g 1i 7v 4s 2 2h e 1r 2f 1n 1c 35 32 10 75 2d p 2w p 2p c3 3d
tabul 0 y b 1l 2 o 1y 13 25 4v 1g a g h 1d r 1q d 3x 5 a 20 85 2 20 w 1s 4o 1p 1a 8r 7j bw f
tactical 0 d 3 d c q z e 3o e 17 19 7 1f 52 aa x 9 32 42 1c 4v ii 4f i 7n 45 23 22 26 1g 1w
talent 5 v v 1x 4z 4d 7a y 6n 1l k 1a 51 9d 1h 1f 12 1h l cs 5j 8p 45
theori c k f i 9 22 k 1 1h o 27 a9 1k 11 4h 39 4 1e 1w 4s 5k h 2z 1m 4 aa au 78 m 63
tool 0 1w az az x 20 gc 82 25 n 1y 14 ci 1i 6f 1t 1c 1x 3h
trump 1 8 b h v 3 i 4 1y 2e 26 1h 15 j n 2a 3h bb m 4z 14 1q e 1k 1s 1t m se
undermin 3 p v 4 7 s n 11 8 6 20 2k 28 o 1e 7 1q 1s 1 35 m 4r 2s v 1o b 1b mg 18 6 3p 3o im 1h 1f
understudi 21 1 2a 1n 3 7 1x 2e 3y 1 38 3j 1 x a r s 2g 4b 6j z 1u y j 1c 4k 1k 7y 8a 20 2k 81 4
untouch 27 3v 7 3l 1r 1s 1a 37 1j s 9 z i1 35 c w 5k 10 2s 94 2b 2x 63 8t
visit o u 1b m z i 2x 3 17 58 1b g 1f 3 1y v m 5 3y 6j 5l 6a i4 cp l 8n
vortex 8 c d 1w u 1z 1v x 10 42 2p 1c 1b 3a 2e 1q 2t 3m 2 2l 1 17 3m 7 2b 4 4 96 23 1d a1 hw 2r
withhold 6 b 2u 1l 16 6 1 7 25 25 4e 2q 4d 33 16 1l n 2s o 9 81 6g 3t y 5 w 1 92 9s cb
yearn 1 k 14 4 12 24 i 3u r 8k 1p 24 1 7l d hz e 8 1w 41 n c3 43 36 4k
accent 4 5 10 8 18 3n 10 23 g 1c 33 2x f 12 5a 2k 6c 8g cm 6i 2t 46 1 5i w 2
accompani 1 1r b 2r w 34 4 4m 6n 9n 3r 2w 2q 16 e9 8w 6p 4b j 8g
alveolar 6 6 8 b f v 4 f 9 i 29 1k 27 d0 9 1i 9m ah 2e 5l 1x 3t 2w 4x 73 6y 5f
amaz 1f 3d 23 12 2h 2x 1c 3g 1u 14 4c 4o 15 1t 5j 6 2o ch 1u 3l 3v 5x
apollo rh bk 8w jp
applianc 1w x 7r 2b 6h 20 1s 1q x 3t b a4 b6 25 n 1y 14 e0 2m 5m e y 1x 3u
approval m a 11 6 4 4g b 1z 1b h 3s 1d 95 52 6d 1i 4q 18 2f 3f 5u 3m 5c 34 2b d 4n
automatic 9 m b 2i 3c 13 1l b1 m 3t 2b 11 1g e0 6f i a4
barrow o 1p 35 e dk 2e 11 d 3g 99 5 3m 1n 2f 2f v y 1u 4 1 3k 3 5y 2o 4g 5a a7
beli 8 7 9 2 3u m 11 6 28 2t 1g 28 h r 3c 45 v x 2i k 11 1u id 3v fm 6l 57 1i h 1g
berth 2a 34 d 1u d 1n d bi 1x 60 1b 6d 5a 27 p 2e 1a ex 3f 58 9v 2i
big 1a 9 b4 1z 6 3n 2z 41 1v 3u i 29 5g 1y hc 3e 8w 31
birthmark 0 4 1 1 2 2a 22 1t e c 19 u 11 w g w 6 2d h 1a 65 e 3q 26 4k 1f 25 3m 2o 1u 8v 1p 8w 46 4q 1w
blacken 4 4b 2c d 1s 67 26 f 56 3w 1o x 2l 1o 14 b 7q ix 3l 1x l 1u 2y g 2m 5w
blackmail 3t 1n 5 5z r j 15 13 1a 2g 5 2h 4 er w h 88 2e l 3o 3p n 3y 3d 4h 4o 5p 19 4w
broadcast 24 4 5g d 8z 1c 4 6v 1c 26 12 2v 1u g 3x 7a 42 6d 2f 5w 4a 24 3e 3o 5v
bulletin c 1s 2d 3a a 14 n 7 3a 3 1p 17 2p 2l g 1z 2q a b 6s l 4s o 27 81 o 3o h 6g 18
buri y 28 2g u 17 2m 4u 26 58 33 4b 21 5x 5y 38 29 43 66 8k 69 70 1u
calamiti z 3 g 18 j i 2c 1q 3 62 d 1b g 1i 3j 3z 3o 3j 4x 6a e8 3p 7 cp c6
carnal 2x y 32 7g 2d y ew 2l 7r bi n 19 o 9v 4w 26 1h 2k 2u
cautious w 46 y g 24 3b a 1 1 1y 7a 4s o 42 i 61 2i i 64 5q 8b 7o 3y 49 6k 20 8
cellar 3h m 6 5c 9 2j v 1l 12 1n s m k an 7 bf w 2l 38 3l 21 2x a 2l 1 d 1w 1i bl d 1n 1f 2p
ceremoni ac 9 3p 1p 7c 2 37 ah 18 32 39 3f 1t 2 4z 20 k 4g 2h 4g 2t d1 t
charismatic 1u 1b 16 m 30 1q b 6j 23 1u 1z a 1n 13 2y 2b d 2v 26 91 7a 7s 2 1y 4q 2n q 5s 10 4r 12
cit e 3f 1f 73 3a 2r a7 1f 3a 2n 3i 3z 3s 6j 43 31 j9 7 d
closur 6 c 2x z i e 1v 4 g 15 33 7 s 2g 10 8 q 2h m 2x 5d 4e 4q 8a s 85 4l 6t 5c 4l 2v 15
conspir t z b 23 a 17 3 e j n 29 7 1m 3v 7f 1 u 1 22 7 1l 3v 1f 54 10 2q 1q 9p cx 59 4f 8n
consumpt 2j 7 1w u 1f 3l 1b 4x 1r 2o 2r d 4m 2q i e 44 1b 17 5n 2w ud 13 4n
cost e 2 w h x 2p 8o 1o m 10 bb 2 30 13 25 6a 2g 8y 5j 5 4w
crypt 36 11 2 19 7q 14 h 4n 2y 3 m 5 3k 2n 4l 1q c 4v 58 3s jl 2x ec
despiz 8l 64 u 13 d 14 1y 2i 7u 13 k d3 2 e 3z b 17 2q fk 3n 4e 1o c 24 f 2c 1
detent 6 l c 2c z i 4 25 4 g 4g 37 10 s 6 2h m 2x 5d i6 1n 5q s 7y 3g 2p 2n 2e 25 2 1 2u 84
diligent 29 2g 2v j 2j a 9 bl z 1x i 1b bl 4z 32 16 43 15 2p 1o ak o 3n 79 5c
divert 8 1g 2w i 1b d n 3a 3 p 4v 8 2k 3b 2y e 3m 3 2l i 22 49 5 68 5e 9 6m 3o 9h 4e 5j e
documentari 2b 20 x 1l 1q e c 3w 2g 1t 2j 2z as 6 1q 51 6k 8m gy n 3r 14
dwell 2 1d c 1o 2c 1t 1 d o 2d 29 2 35 2j 2i 1 2q 1x g7 6k 4n dp f3 4j
envisag 1t 9 16 w 22 2d 48 3 2 28 2x 2m 33 25 14 r u 8 v 3k 5m 2x l 3e 11 13 15 4 2i 18 2n n2 6o
event 1e c 1s 1c 1q 14 2b 7 4r 2p az am 7w 3l 9p 4d y 11 6e a 91
evident u 4h 2p 1p 2c 2f 14 36 5v a3 t 4 a6 2s au af cl q
fastidious 2e y 2p 2u 12 6h 2n 1d z 2v 1o 4o 8c 4j 10 45 4v 4r de 8s w 20
gamut 2 g 2 2c 4 h 3 y 3 s 1m 10 2s v a 1z 1g h 5 1q 8 32 1 8y t 4u 6g j 7p 6g 22 1o 4y n dp
glorifi 1j t s 1v 59 2f 13 29 5 1q 7l 17 o 3u 2r 5g 1y 53 3i el 6g 10 am 4d
gorgeous l 5u 47 1 41 k 25 17 g n r n 3k u e 38 1y 32 2i 4q w 1j 1u 27 45 7e v 4c 5n 23 1r 22
grab 26 z 10 r 1 30 21 e l 1r 5a 31 u 95 1u 2q v 11 17 23 1l 2 u 7k 6y 14 fk
hairi 29 2v l 48 1k u 22 3g 7c 2g as 29 m cv 28 33 3v 2l 22 4x bc
hazi 1n 1a z 1h 1t 21 12 17 27 3m 28 37 s 4y 42 o 7 9 j 1a c9 47 7l 7 2u 24 4g 15 s et
hedg 4 z 1e w 2n 8 r 1 1 7 44 40 48 1 2p 3s 2s b2 x 3o 8p fr 9 2h 2b 9r 1r 7
hopeless 1g 7 i 2l h 5a 10 e 9k 6 m c n m 60 15 60 39 4t 28 7l 2m 6n 5o 29 4a 9v
hurl 1 6 3 d j 1e 4 bo 2a 1d 1r g l h v 7 13 21 15 2 1o 28 d 77 r 2k 3b 20 2i 7h 1r 1p 4r 41
impal b 6 h h 1j 14 1 6 u 9 h 20 17 i 21 w 12 a 62 a 54 1u 74 b 3l 5 5d 2p 2l w 43 42 lz
impersonal 1g 1v 1 a 1l v 6 8 t a 14 1w 4z 3x 8c 44 2g q f 1h 9m 2y ag 1w o 5s 45 r 29 ad
incorrect 25 1q 20 21 5r 5 1v 7p s f m 21 2u b ex 6m 24 g 1w y 23 2f 8a w u f 5g 1o 3w 26
inspect 6 q 3t 6 3y 1j 1h 67 1 w s gf ci 6z 1g s 3h y 6j 63 7c 49
instinct 7 1 1l 1z s l s 2u 65 a3 30 1f 6 k 4f j z e 9d h 2i z 1h 5c b1 b8 45 3b
insur b 1g k 45 d 24 18 3 13 40 3j j 13 6d 1f m 92 85 8c 4i 3c 3f 4q 3u n 9p a 1m
inton u 14 q 6 8 1 w 2k 1j 1e 12 2a h6 9 12 2c 4o 3q ah u 1p m5 2j 12 53
jingl 9 18 2r 57 99 34 b2 2a c7 fw f3 89
jock 1f 51 x 19 1k 2v 3i 3t 5f 2h 77 4p cx w 4z l1
lovemak 1 h 17 4 12 q 1e i cx 8 6 1j 25 7l 5s 3j 8s 9 e 8 8a ad 43 u x 1f 4k 4 6z
madness 4d 72 2a 11c ha
misus 8 1g 2r 5 8 e 17 u 6a q 23 8 7 d c9 2e 28 kk 9f 6n 1 gw
neptun i4 kx 31 5v jp f5 3w
onslaught e b a 3 6 1h 13 1s 1 2s 2a 3b 1t r 5 1u 11 1e 6b 24 r 3u l 7j 61 dc 4c 2d 96
organism d s 1h 8 1g 6 1a u 30 2 18 f 48 q 1z 10 s 28 5s 14 a 5i 1w 2s 4k 1i i 54 27 6 1q 2 k
pag 9 3k 15 3s 3h 40 m 1j 8s 64 3w 68 i ic 5l 6r 62 1v 3j 19
pardon 1x 2k s 10 l 5 20 1m 9f 39 2o ib 9e 2h 6t 82 eg
phonemic 6 6 8 b f v 4 f 9 i 29 1k 27 d9 1i 9m ah 2e 5l 8m 4x 73 6y 5f 1e
pinpoint b j 16 e 1v v x o t 1z g z 8 5a 1f 5b 3u 26 2d a 28 ac 49 9m 2b 7o 3f ao
pounc 13 1l 2h 2b v 2i 35 49 19 2d 38 2i w a 5o 6l w f so 7c
pretext f 1h 6 2h 5m 4 2a k 1g g 4i 1d t 1w 8 v x 1a cr 3 3f 3g 6h 1p y h 19 70 9h 2v e 48 49
problematic s 5i 4 s 11 38 38 4r 42 bv 25 1j 18 32 i 43 1h 70 1r 4l 29 2 2d 4n 4a 4i
promiscuous 1s u 4v s 4x 8 9 42 4z 2n 35 27 1t o z 1a 7j df n 3l 38 23 n 1y ha
prosecut e 1c 2z k 2i 29 7 5 o p 1n 62 1o 3q 3k 52 7 6g 1c d 5k 3u 2j a 76 29 a2 1w 6a
ramp j 2 20 3 1 1 2f 7 1g 20 4t 2x 30 m s 7 7y 11 3u 3d 16 4n 5l px 11 8w 17
reconcil 9 2 u m c d d 1h f p 19 3 s a 2 a u 1k v p 1 2y z 4j j 1u 4u re 3l 76 6q w co
reflex k m 47 1d a d 1o r 15 r 73 p 19 2v 2s c 1c g 6h 3v a 4k fy 1d 20 hb 1a 58
refut 3 l 4 z 1m 1f 1f l 4m u 3b w w 2b 1v 4d 1v w 1 2u 8o 3u 5v 3v 1j 18 aj 2c 12 9w 2c 1h 1f w g
reproduc 17 7 n 1p 29 6r 1c 5u z 67 14 31 1p 66 48 36 a4 24 fb 6o 18 t 32
rut 0 2 3 8a y u u 3j 2c 27 1n 12 m 4d a 2n 1k a5 10 q e 26 1n 128
securiti 3b d fp 1a 2b 1z 7a 3s 4k 68 4u 2v 3r fz d 7q 17
sharpen 1u 1q 13 1e 1u a 9 f y 1h 18 l 11 7v 2c z 22 w 1g 3a aa 64 2z 3t 27 9 22 31 42 83 6b
slim c 22 j 3c 1 r 7 2p 3r 18 1i j 34 1p 7a 3k k d8 26 59 8o c 2t 1f 79
sly 0 t 12 51 e 17 2v 52 1e 8w x 9 32 6x 3c 23 gf 4f i 7n 45 7 1w 22 26 h 2v 8
stabiliz b 10 4 c 1k d 35 q b s b r 2f 1x 20 1s 2p 5q 1j 9y 68 3s 8 e 6y 99 5t 15
steami l 19 5 3i a o 47 o 14 f 22 1v 7 17 24 98 1q r 32 o y a 15 8c 2u 1w 3u 18 ii
stoop v 1a j 1j y 1l 3z 39 3g 5 o 5d 55 5o 6l w 9t d6 22 c b2 a6
storehous 3h m 5i 9 2j v 1l 12 1n s m k an 7 bf w 2l 38 3l 21 2x a 2l 1 d 1w 1i bl d 1n 1f 2p 5v
stumbl x k t e 3 8t 7 27 2i o 13 1n 64 n o e 5n w 51 3d 5d d 2b 2l 3o by 1s 4n u
sun c 9 3c x m 1 ar g 7a 4v 66 1j t 15 49 a 2z 98 cj
symboliz g d 1 s g q y 7 1 2n 1y 1d 5 3 3s 1f 1g g bl 31 1n ck 1j 40 67 2l 6q 7f 6y
testifi 4 q f 2p 1a 4h 7 5 3v 1o 2w a 2r h 3j 16 12 3t 1y 14 29 7i 2t 45 7h 5 29 2d 25 1f 4a a3 8 2g
tighten b f w k 1j p 1g 17 1 6 c 36 16 u k 1j j 10 37 1 r 3v 8d 3u 4b 3 5a 7g w jl 50
traditional b 24 1 46 7 43 b 6 q 1c 9h 14 ai b7 1g l 1a n 52 2l 1g 33 v 1z 20 3o
ugli o 10 32 36 h 1g z s 2n 6m t q 8h 1l 13 19 m m 4u ab 6m 5a kx 11
validiti e b w 5 18 2m 37 14 q 5 1a 2a 65 3o 41 1m 7z 3l 6u 2c 23 84 6w u 3q y 8m
vowel 6 6 8 b f v 4 f 9 i 29 1k 27 d0 9 1i 9m ah 2e 5l 1x 3t 2w 4x 73 6y 5f 1e 1s
wench 2a 1r 6n 1m ka 2u 13 4n 1r 1 9u 33 96 5q 1o 15 2f
whiff a 9 o 1l 7 4 6 h 8 2d 2l 1k 3a 6e 1u 3j 5q 1e 22 6q 3f 4l 7d 23 1n 24 ax x 2w 8 2s v
zing a f b 6 1s c f b 13 a 7 1r 1x 4w 60 5 1s 4i 1l hu b 2l 1s 2r 3b av u 3v 51 g
advic u 1a 1u 6 d 4o 47 6j 1n 2f 1k 1g b 91 s 57 1k 4e hk i 6i 7f 10
aghast 12 3q 35 5e 1c b 4z 14 4c 5t 3m 37 j 6 68 41 1f bj 18 32 2e h z gn
anatomi d 3 p 1h 8 1g 6 24 30 2 18 f 48 q 1z 10 s 80 14 a 5i 1w 7c 1i i 54 2d 1s wz
apport 0 9 2 27 e 2w v 2p 5 4l 1p 6 3 t 2 45 r 1a 3q r 38 88 2m 6 1 f 2s 19 25 3d 9e 3 bs
appraiz 4 5 7 25 18 35 2x 1h 4f 1u 1p 2 d d d 2z 3z 4 24 4 29 29 1x p 2b 2s 3p 9 1f l5 71 5r
apprentic 3 1b y h 9 3u 4 3c f 1i 2c 5y ev 8f 2f 6q 8i 6b 5v
asthma 12 1h 7w 4 x 19 2t 1z 9 39 4h 43 4l 3u r 8y 4 33 7 h 3e k 1p c3 5s s 7m 21
avail 1 1w 17 2o 43 d 1o c 1s 1s 22 1j 1i 1x l 41 s j6 3s br 6g 2a 2d 43 21
baptiz t k m 17 n 88 8r 1p 2m h 15 46 5y 1n 8j 29 2v 3e bo 4h co 2q
barbecu 32 g 5c k 30 f 11 al 25 4n 85 3d a q 4d 7r d3 15 2g 1o h 1f 2v 5r
benign 2v h 2c 5m x d 3z 3v 4j 1a 39 14 12 d 2j 17 db 15 1b 3a 64
besieg 13 4h 1f 3 w 5 5y 13 1d 31 h e 2l 3u 7 4r 1j 3x 2a 12 f 1x 2u f 30 u 1r 14 4j 2f ag 61 6 1t 12
bingo 3i 10 5o 46 lq rv it 11
birth q 1p 5j 4b 2o 2q a 1n 41 2a 4u fo 6h s1 10
blitz e 9 2 j 4c 1 q 6 z x 1q 8e 11 m 73 2v 3u 4m 7e 25 ho 3t 7q 5b 5q
bottl 11 2d 3a 1u 1c 4z g m b 1e 1c ar n 6z 3o 17 2u 4i 16 7i 1w 51
breez j n 1 22 1 f b 13 a y 7f 6e c 1l 96 er 2w 1s 62 e1 1j 51 72 4x 1
buff yv t 1n 2t o2 6 6e 72
bunk 2r 30 5x 9s 1k 6d at 25 f 3s 2d 3i 8w 2o 3a f3 4j p
bus p fh 4x 40 2h 2q 8 4q b k 7f 73 dn t 6w 1c
cherish 2v f 1e 1s i 2x 31 1l 1y 7f 67 2g 52 c4 1y 1d 57 3b 8u g 2w 18 1 17 7q
cruiz 1 1 m 9 1u 9 1 1h 34 4w 2i 7l 6l 4m au 9d 9o l ae 3p 3x i
depot 3h m 5i 9 2j v 1l 12 1n s m k an 7 bf w 2l 38 3l 21 2x a 2l 1 d 1w 1i bl d 1n 1f 2p 5v 1t
deton 5 9 9 l 21 r 19 d a f 6 u 17 59 1o 7b 14 12 3z 90 k9 65 1g g3 2p 8
dimens 9 1z o i 3l t 33 11 3w 13 5 5 q 33 1z 7j 5o b 2p 3e 1j 4 k 2k 4o e1 6t 3v 70 1f
disorient 5 n 2b 3b s 11 z 4 25 6 1l 8 2b 2d 87 3g b a7 1c i 2d bk 6g 41 1s 2t d9
embassi e 7k 1j t e l 48 n 32 23 7 25 37 5f 4b j 19 6h ex 7 1a s5
enmesh 1o 13 e 19 2a o v 1r 2 x r 40 1s 4 6f 6p 6l 1c l 33 5r b 1k 29 14 k 8j 1n 18 7 b2
equilibrium 3b 2 b 44 5r 4m 9j 2k d q 11 22 1l 1p 5z a 10 75 2d 4q am 4s 46 3k 6h
evad 1y j 2c 2n 9e f 26 2v 1l 1v 34 7v 4f 3d 1p 5 3t tx 4c 6 x 2d
excommunic 0 3 3j 16 14 7 8 2c 7f 19 l j 3 1 1h 5 2e 4b 5a 2p 41 fm 1y 3y 1o fb 6r
exhort 2o 1a 6 1o 3d t 82 y 4z 1r u 9r 7j 3o q ev 2p i 6i 7f r 8e
exil 0 1g 26 2b 6 bt n 1h 27 c 2n 3i 1p 1r 2p 32 z 6a ba 57 90 6q ct
explor 6 4j 6 2q z 24 c t 7j 2 b 7s 65 l 7p bu 1v x 2h 9s j8
fideliti 1 z 1g 10 1j 33 28 24 7x 2f z bl 59 gi 7f e 9p 4z 1u 1x
flower 0 1e 6 1k 5 1 2 o r 38 84 x 2w c 1p 3j 1m 5s 73 1y 79 b 2z m kn 1o 5c
foggi 2x z 1h 1t 21 12 17 27 3m 28 37 s 2n 2b 42 o 7 9 j 1a c9 47 7l 7 2u 24 4g 15 s et 23
foxi 0 t 12 51 e 17 2v 52 14 5c 3u x 9 32 a9 23 gf 4f i n 4v 25 3c t 23 22 26 3c 8 p 1x
frantic j 1b 1m 2p 2n i 25 2a 16 28 t 28 65 2s 8 2e 44 an 2s 1w al 2e 2g 3n 3f 4j 67
frisk 2r 4u q 9 w q n 7 1s 4r 1v 3x 1q 2c 4 62 10 1t 4b 1b h 13 8y 42 8h 2d 47 h1 1n
fussi 1t l 3n 17 2p 1g y 3s 2 3 6 z g 46 2x 93 6a 1q 1p 4w 3q 15 4r de bo 4e
garbl 8 7 1a 2v 1f e 14 e 2p 2f 4 b 3 12 g 1b 21 2z 2r 6m jr 5f 29 2z mj 1z
gigantic 1t 1n 23 7h 3d 2a 32 v 72 1i 2r 2d 50 3b 37 10 6k 84 a9 1q 2z 3v y 1a
groom 3 1b y h 9 2s 12 4 3c f r r 2c 5y 3b 2d a0 7m 25 a 4f 2b 8i c6 3l c8
gut h 8 b 6 f 16 7 20 3t 9v 5r nr q bt 1 6v u 1m 32 w 8c d
guy 1f 5y 19 4f j 2p a 3f e 5f 2h 42 35 43 m cx c 1w m 3h hf 36 87
heed 4 s d 2v k 1 k 23 40 4i 3r 1x 27 9i ad 7k 22 ck 5 3b 3f 1m n 5a 35 8 4c
heroin 7 9 1 t 1p 12 fx a7 31 9k 68 d5 8s 6x 5y
hookup i p l b 1 i 2o 61 m 5 w 29 9 2h 12 gu i 55 2w 2w cs 10 6 5 g 6c 4h m 3p 2o 3f
huddl 17 27 g x j g 2 c 2k 4s 1r 37 2s 1g 14 1j b 2x 4l 1d 3d 9z 38 1l 2m 3x 1c 6i 2t 1d aw
ideal w x 20 52 2a 2a 3t 4n k 7e l 3k ur c4 9g
illegitim 8 7 1a 2v 1f e 1w 2b j 1w 4 1g g 1b 21 2z 2r i 5s k3 60 4n mj 1z 4w
inactiv v 9 6 d 1 3e 3k 39 a 5n 2d 1a 2q 1d 5f 5a 33 16 4j 1l 6r 7b q 15 32 36 7r 26 6e
indifferens 1g 3m 6d 3c 6u 3l 7m 56 28 5k 2q 2k 1j
induct 1b 5 w 1h 1f 1l 9 6x 95 51 1d 10 18 ns 2f 22 8r 4 70 4q 2q 1t
initi ac 38 9t 6i n 6j 18 h9 2l 3q 2h 3h 83 7g 3v 2a 1d
injunct 6 8 2x 1l 17 i o 1c 5 6m 2r 1a 10 15 p 13 n 3l bd 1j bc w 75 4 50 6c b 4r 1u
irrig 0 a 1p 4b 1d 1p b5 12 3k 1m 2l 7 1e 45 3f 1 6w 3w 69 a3 1l 4h co 58
juggl 1 s 8 v l o 1e 2r 18 15 m 2q 1k 1c 7o 28 44 o 89 5p 1p c 9b 20 2p 38 a1 2y
juici 1u 3x 40 6 1b z d 4t 4m e 3c 1d 3k bx 1w m 82 m 5x 2l 2b 20 x 95 1z x 1x
kindness w 11 y 3z 5 2w q 9u 2u 4 q 1u fd 96 cg ir 6p t
kiss y 10 2 s 7 4 u 2k d 1 28 1m 15 12 4n 1f 4m 2f 23 5m 7g 3k 2 18 3w gd w 1e 47 3e 17
lasso k 14 1h 13 2g 49 3i 8b 19 41 2o 4k b 1q 3e 1m 9 m 4w b 3t w s 8j 1b 1k 7 2l 2z 3z f5
lightweight c 32 3r 2s n 9h cj 21 t 91 ic 56
loot j 2 24 1 2m 1 1f 20 1v x 4s 6 30 m s 7 7y 11 3u 39 4 2g xk 5p 6q 19 1c b
loud 3v 5 2 6 2u 37 d 1p 2d 6 e 2w 24 4d f 2f 6m 1z 6j 2p 6m 2k 43 bl 23 fk
mangl 0 3 2 1 d 2 e 1j 5 20 h b 7 a 29 11 7 8 2e 1n 7 g 1d 7 i 2x l 2c b7 40 dz kj b1
nauseous 12 m 2j j t 2u 15 b z p 3 s o 2 q 71 t 34 63 4d 5m 9l q 3y 1o b p 5a q5
norm 2 4 3 3f 67 28 1c 3t y i 2a 87 o 45 2y w 1c 1d 2u 93 7d 4j l eq 4z t
orgasm 1 h 1 2a n 5 k 9 4p 3 8b f i e q 1h 5 ah 48 3j 42 dv eg u x ep 1
pacifi 2u h 4 2l 1j 13 2n e g 1i f 1x 3 14 o 8f 1p 3l 1a 34 1t 1a 38 l 55 e 6y 1j 7q 2p 34 15 9o 7r
parodi 8 7 w q 1 2i m t e 6m 20 3 18 7h 5v 7 10q dn w 1z 3r
pedal p 8 27 w i v 7 8s 28 2g 7j 8p b k 3g 3i 1c kp 8f 78 94
percept 19 2 i 9 u 18 k 1 o t o 4 22 1 1d 2d 54 1f 28 d 5d 5r at 4l 72 3c y h4 9g
personnel 1l g 2b 1e 9 3 7 1x 2e 3y 1 38 3j 1 x a r s 2g 4b 7i 2s j 1c 4k 18 c 7y 8a 20 2k 81 4 8f
poison e 7 2 3s b 1d 14 3g 3k j 20 a7 1t 2z 1w c ee 4u 55 3a 2c fs s 7r
populariti 1 f 19 4 12 24 i ci n 1p 25 7l 2w 7q c 7e e 8 dr 4w 30 13 36 4k 4b 2s 1n
preclud 6 39 2o 4 y 4 1c 8p k 2j 1u c 1c 2l 50 1r by 1n 2q 3q 36 10 4b 7l 8g 6s
presuppos w b i 4 25 6 2q 36 54 23 14 z d 10 2f 2f 33 15 p 1k z j 2e 1m 11 89 1i u 5w 2s 5z 2c be 47
promenad 2 3i 54 1j k a l 7 3 a 2e q 3f 35 59 99 4h k 10 9t dr ms
proposal d g x l x q 6 k 7 2f s 13 20 n an 1 1h cc 7j 4e 2c 14 e4 i 6i 7f r 8e v
prostitut 8 1g 2r 5 8 1k 1 u 70 23 8 1z 4a 6k 2e 28 gv 3p 9f 6n gx r 36
rehears 3 1b y h 9 19 2l 4 1m 1q f 8 u g 2c 5y 94 7s 6e 2f 6q 3m 4w 3h 8p 11 2e ce 12
respectabl 2g w 2o 2v 5m 5 18 a 14 1t cu 1b 1c ei 10 37 6y 36 8r 4w 27
ridicul j ce 2 gz 9a 7e 19 cv 1i 4b 6e 6e 2j 1z e 36 3w
rifl 0 5 58 32 y 27 30 2c 27 3b 4d a 2n 1k 61 5u e 26 7h vl t 37 2d
rot 1o 13 1j g 2h 2m 1r 4 kr 6c 1f 2k 9n 8w 2o 37 mo
sin 2a h 34 i 1j 37 20 10 4 2i d 2s 3d 4l k9 9b 3j 9p n 3s 15
solicitud q 2 4 m 29 d 38 22 1y 4i 3r 4l a 4j 2t 1f 13 c o ag 7g 5l 5g 1j 3g 2l 5t 3s 6h 2r
solv 5 26 2x 12 1e e 2b 1v 11 i 30 z 1x 2z 5j 1k 4w 6u h b d5 7h 1a 2m 5 as 35 z 4a
storeroom 3h m 5i 9 2j v 1l 12 1n s m k an 7 bf w 2l 38 3l 21 2x a 2l 1 d 1w 1i bl d 1n 1f 2p 5v 1t z
stubborn 29 2 3e 1v j 2t 5h 1g 4x 2w i 1b 6k d2 16 9l m4 4v 2o
submiss 20 3 32 1i 3 1e 24 h 6u 42 1s 7 1f 7d 42 1i 2n 23 3n 3l 5o 3m 5c 34 2b d 9a 77
suffer 0 1 7 u g 15 m u b 3f 1a c 10 n 1n s m 8 r 2f 7l 6q 2o 47 2x bs 27 25
surplus 3 19 2a 2 4 p s n d 2e 26 3b 4f 1m 18 2m 4p 24 6h fg f2 2g 4u 1m 5o 1r
tart 0 h 1e e 1t 12 p 37 6n 11 f q 12 60 4e dn 13 ds vg 2c
thoughtful w 1z h s 5t 2a d p 4s 5o 6v 3i 28 2q n cn a4 5v c2 4i 9 6 1v
ticket 6 g n y 25 5 s 1i 1w 6e 5r 3p 1t u dl m 3t 6z 2h 8x a9 9k
torpedo e 9 l 41 g m 6 21 59 8z 9y 18 3z k9 7l 3t f7 5 4u 9
tragic 12 8 8 2p 4x p o 10 1l q 1e 3y 4o y 20 15 12 v 2x 2h 78 32 3h 8k 8 7r 33 gn 3 8
tramp 2w 4q 2v k 15 47 2c z 7f 3r 41 1h 4h 98 25 4b d5 lv
transpos 1 23 4 4d 1l j s 2 9 q 40 2p 1c 2e 28 5d 48 64 3 13 1s 15 7b k 60 65 2z 8t 5j 40 1w
trill x 11 1v 2q 2x 3c 2m 18 b7 25 9 8 u aq 1m 8k b 56 1k lj 9 4v 29
trio 2m 8 17 u 1p 3s 6 14 5m dd q 6f gg 3v 7r 3s 6y
troup 7 u f 2e c 1y 1z 1w 1n w 1 2s q 8 16 4m 2t 44 a 24 1a et 1a 30 4t 8i n 5m 38 3j 4 2f o 1s
turnpik p 3t 15 d6 ck du o 39 ct 1v 1l 10 3k ap 23
uncontrollabl j 2x 2p 2n i 25 2a 16 28 t 28 8x 8 2e 27 1x an e 1f z ch 2e 6m 2w 4j ca
upcom 1j 1 1i 5 49 v 55 m y 3l v 1p 17 3z 18 3o 3 6t 8i d 75 3 4 ix 3c 14 17
urgent 1 k 4 h o 58 1c 3 1a 21 j 1x m 5v 1d 5d 4i 25 z m 4 14 1 14 2q 39 n 1z 4h 52 2b 7e
vat 3h m 5i 9 2j v 1l 12 1n s m k an 7 bf w 2l 38 3l 21 2x a 2l 1 d 1w 1i bl d 1n 1f 2p 5v 1t z 1w
verifi 6 5 1g g 4 2x 1l 24 1j 2l 4 2g u 6h 69 8s 61 ek d 29 9u 65 ae
voyag 2 7 e 1 23 5 4 1 1h v 2m 28 t i6 4g 4y 4k am 9 n9 13 3x i 75
wondrous 18 6p k 25 z 32 96 4a x 2m m 1t 1g 31 6 3h 2e 3b 1h 5z d 6p 36 6g 4a 5s
wooden v 9 6 d 29 x 5q 1m 48 b 3x 2i p 1k 6 5f 8 11 1e r q 49 w 10 3q 92 p a4 h 3v 9j 19 q
administr e 17 2k 1s 2u 3c f 3y 2p 1e q k ep 3j jn 6k bi 1h 2c
admonit 3y 6 51 28 4e 1h 10 3a 2f 1k 8y d k x 7j 4e 5h c3 i 6i 7f r 8e v 1d
ampl 1z bb 43 1a 5f 7k 5g 1v 5y 7d b8 2y 7h bq
appli i l 3w 4i 7h 10 10 1d l5 32 6d 4z 17 24 7n bx dr
astut 0 t 12 27 2u e 17 j 2c 1s 3a aa x 9 32 5e 4v gm 1w 4f i 7n 45 23 22 26 3c 8 2m 1i
attempt 1 4 8 a 1y m 1 2l 12 28 5 q c 3n v 3j 17 5k j 1r 10 25 2u v 2g 1b p 10 c 49 7f qh
backfir n g 2x 19 8 5 a f 10 3i 1s 1j df 1c 35 d3 j6 1g d dz 1r 2p 5g
barrag n 4 6 2k j 1m p 3s 27 35 3o 11 1l 75 1l g z bw 3v ec 1b k 1x d 3g d1 75
belligerent 5c d 2o 1y 6s 2f 2i 37 7h 22 6y 4q 1e 4k 38 bw 1y fg 3
beneficial 2e 2 d j 4e 5f 1h 1x 1f 7h 5k 10 3q k0 55 53 1t 4c 4y 7t 4r
bewilder s 40 1m s r a 38 1w 1c 5a 5g 4c 1h 7c 6 1j 1c ef 24 ay f9 2d 2p o
cav 2 1 w s 1f 13 2h 1e 5u 2y 3 1s 13 1m a4 2t 1d 23 4y 48 3b 8p 13 4r b
chapter 17 1u 4b c 44 q 4b r s 12 2g 1a h 2u 6t 10 f 2h o 1k g 42 7 4l 4g j 1l 2t 14 19 50 h3 3j 2d
choos 1 3 p 10 4 e k 3r 6a 7o 1w 39 3b 85 dq 9g 3p 44 1s 1e l c4
clink y 1r u 9 g 46 2l aq 3 34 8s 1f 1 c7 1s az gu 1e 9t
clod 3x d r 24 3f 2d 6e fa cb g9 22 pu
coddl 1x 15 6c 26 u f 11 2l 6d 12 l 16 4 v 4n 47 7b a 53 4w 2v 5n 8l 9 27 15 j 1v 2w 5r 4w b
coincidens 1s b 4k 2w 2e 11 l 1i 3y 8p 2j e 1r 2f 1n 1c 35 2s a f l 75 2d 3l 3e 4e 2b 1o 73 9b
comatos 14 6 6 7 3k 5c 6 16 1j 81 6 1a b z 6s 3o 1z d 39 4t 9t 8 5x f 59 1p ac 1p 5s 1r
combo 1s b j 1k 7g b 5 w 29 9 2h 12 dc 40 55 2w 2w 6y 5u 10 b g 6c 4h m 6d 3f 7o 1j
commonwealth 7 1k 6a q 4y 69 h 32 77 n 90 62 3m 4q 2r 2f 1w 69 dj
conscientious 2e 2 2j 12 17 2p z h y 3x 6 u l 46 x b3 el 3q x 8 4d e de 8s 2w 20 27 7 2s
contingenci 1 ff l 9k 7q 5w 1v 32 1o 1b 9g 1o ab 1p 4u 7d 56
continual 2 g 4s 1n n j 8c 28 6h 2b dj 4j 1k 2l p 69
cov 49 2z 6c 28 1q 2g cc d ck 53 1q 19 5q 7x em 91 28
crackl 0 2 1 2 1 f l u n 2g q 1l 1s 19 n x g 1o 6 t r i 11 11 u m a n 1f 6r og eq
dingi v 9 j 1a o b x 6n 7 1f 26 5 2b 2x 37 g 1a 65 1x 24 3h 5r 9r 7u 6i 10 by 3d
disabl 2j 4 3 s 14 4 q 1c 2k 36 1b c 1j 1g 3z a2 30 3t 18 ch 4y 3p 2p z 4o 7p 4 16 8r
disk 0 k 33 l a7 3u 2r 70 a 6y b 7 z 2q x 9 2 1v m 3w 10 2 4y 25 7h 5c 5s 16 b2 52
ditto 1p c 1p 14 15 8k g 58 13 1 17 7b 1 d 6j 2c 48 da b8 1m as 8i
dos 9 2 c e k 24 2f d 7 n 4g 28 16 11 1t p 2k l 33 2m 38 6p 4b 38 g5 12 1z 25 1f
doubt 7c 5i 4v 1p 8 2o 16 2k bg 1j 4a 2h p 40 2r 27 1d 21 8k 4o 8 ca 40
efficienci 1d 2s 4t 1n 8d 2e 3n 2v 5 3f 51 1x ac 12 22 13 eq 2i 1o 9 11 5r 45 3b
eras 0 b d k j 9 j 11 2 b 21 d 6 x 1f 1u 7q 4k z b 4p 9k 5s g bk 2y 2i 61 3x 6w
explosiv 6 s 1r q 8 2o 10 6n 86 b 2h 3d 5j 1k bb 7i 3t 7t 73 7i 45 g 1o 2l
extermin m 1 1w u 9 2h p 3v 3r 5m 6x 1t 4v 18 1a 91 3e u 8i g kh 1p ax
extra 69 3l 5m l 1t 2b 18 jp 32 8l hi 4u 7a 9l 16
fet 17 25 2g 6u 3n 25 2v 1q 1 29 8a 6 q 3d 1n i 4n 57 2t 2m 59 h 61 3h
fiend 5c d iq 3k 1a 3f 27 8j up 19 2q 6s
fitness 5u 16 ec 3n 2f l 8g 9d 3y jg 2u 6s 45 3b 74
flirt y 8 1j e 2 8d 1f 1u 60 1m 31 5k 2q 3h 2u 32 1n j5 2y 2p q r 5z m
gambl 1 2 3f b 10 5d 81 4k 3u 6q 2k t 25 6k 25 91 46 7t 13 ly 1j
groin r 1j 17 j 5l 2p 6q 3 4i 2a 2z 1u 16 bw x k 2e ec 1v e 1w 6d cd 21 5u
hidden 97 12 4u 9 1x 28 4a e 7r 54 t 5y 38 2c 40 66 8k 69 15 14 6l 3w
honey r 24 n1 9i g7 15 5f 3r 1x 8k 3m 7t
honk x 1 2b k 2i 8 2x 28 14 2m 1 17 w 7i 1d 9 17 25 h d6 8v 38 1y 1k wy
immacul 2g w 5j 5r 1i 14 1t 1d z 2v 1o 7a 1c 9x 4l 10 37 6f j 36 8r 73 8h 32 x
imminent d 1y r 5 1 6i ax 1p 4 2h 6a 20 1l 3b 3l 4x 5 4u 2m 4 37 fq 2i u 10 1b df
incompatibl o 2 2l 70 8 7y 14 z 3c 39 w 1z 1i 1z 24 1 ax v e jo 4v 3 r 29
intelligent 1v 29 2s 1l 3b 1c 5n 1n 7r 85 3d bk b7 3d 19 5n a7 2e r 6l
joyful 6f 10 w 1x 2f 5 68 1m 53 4 7q t 7 ab 2v dy 28 38 1c 34 83 22
keel 1k 14 i b z p 1 8f 1b 1k j 1u 1d z 1c c 2a n 2z 2l 4 71 hr 8v 2s b2 3o
lectur 9h v 1 u 6 4e 1h 10 q 7k 1f jj 67 9e 1o 87 jl
legendari 4 7 y k 3u 16 96 4l 39 8f 2m 1w 7t x 9 21 1x 52 l 20 1g 3m 7z b ih
machin 1s 2e 2 7p 3a 12 2q 64 3v 3o 1t t 55 19 5t 2k 3b 8h al 8 4b 9f 3j
merciful 15 1q 2t c m 2y 2n 6d 3 41 3j 4d 12 al 7f j 1b 8e 4u 2t 3e e7 z 3j
mist s 5m q 2 11 p b 7 2d 3c 12 p f 3 74 1q 28 l 1o y 1z 1f o9 gb 2p l 8
necrosis 12 1h 7w 11 19 2t 1z 9 39 4h 43 4l 3u r 8y 37 7 h 3e k 1p c3 5s s 7m 21 41 28
nifti a p b l i 1 x 1f d m 5 7a 3m 4b y 2u 66 ap 9h r9 2z 1f
ominous 14 e 2p j p 1s p 1b 3v 24 5f 1r 4e 7j j e 2x 3l 15 eo 4 7v 57 6 2i kg
oppressiv q k b o 1y f i l 34 1u 1o 3c 85 f 2 4o 7z 7 a4 1d 15 e t 37 3b 4l 3f i5
oral b 1t 4p 17 37 11 76 b 5d 43 ef 25 21 6z 2l 1g 4b 7a 6v 3m 8b 4u
outbreak 1k 19 2s 1 3y 31 4w 14 1j s 3 n f6 46 7b 8m bv 1z 86 2x
pang 0 1 g 6 f g o h m g g 9 1f 3a c 10 n g 1 y 8 1e o b 2f 3i c2 5m ep 27 25 y7
paramount qo ah 74 86 z 2b 3 4j ex 2b 81 h
patient 5o y y i 1 2t 9n 27 2w i 3 18 jm 16 39 6c m4 56 11 1c 4e 26
penalti 0 e a d 2q 4g b 2v 1c 1l 3a 1q 19 6v 24 3b 6d a1 9 9 19 1q 1l 60 8c 5f 9 1d
peremptori b 9 a 1 8 41 1t t 13 5n 6y 7d 2a 4j 1c 1z 9d c 77 3m 38 38 1o 2b 3k 47 3s 28 al
permiss m 1h 4 2a s 1e 2a 1b h ea 1b a4 1i 4q 18 2f 80 19 3m 8g 2b d 9i 6z 55 5
persistens 2b 2o 2l i 28 cg z ap k1 2m hi 4z 4h 63 6
plead w 28 3y 56 4b 1h 3 1j 2k 24 3v g 6c 7x 4a 3n 4 1r dg q 6 3w
potential 3s 4z aq 4o 3u 1l 2c 1f 34 l t 96 2r 1h 24 38 1o ic 29 7g 1s 52 l
potti 9a 8s 7c v j 8 3u 41 c 4 1z y v 20 k 9r b9 1c 27 21 2k 28
prid p c 53 q3 3s 4k 5a 2w 5r 5a 22 68 k ew 5a
priv b j 4d 33 d 3e 2f 1s 4c f1 9 1z 7g cx 4u ac y jd
prolifer 1e 5 1 o 4 1 r w 2y i 7 o 2k 13 b y 9 m 1e 1k 19 c 2j t 3j v s 2g en a6 oy 2l
propel p 8 o 1j 1e v 7 1i 1p 2h b 9 2g 4 28 9z 1j 3m 7v 1o 5 1i 7 1z 7y 3o 1b 2n 4i r ew al
quota 0 9 8 z z 1m 3r 3z 40 a s 47 8 1 i 1a 3 4a 4 38 5y 7g u f 25 u 4d 1k 4b ut
receptiv 3i 16 a 7 j 12 6 18 3o s 1o 66 f9 2 39 1f ed av 1f a6 36 dh
recurrent 2 7 9 4s 1n n j 1p 4n ap 2b 2h 8f 1h 35 z 35 3a 69 u6 6d
resentful l 36 w 1r 1r 1m o du e 29 f 18 4y 1p 21 30 1g 8q y1
restiv e7 ag z 1a f 18 4y 1p 21 9l 3l 6n yt f 2g
retain 1f 29 10 1e 7 10 2p 3c 35 1f i 31 4 4n c i2 10 26 3x 1i qx x 2v 2p 2d 10
reverens w 11 3 2z 6 1l 8 2x u 1y 1u 1d 1p 61 6h 2b 87 95 6 em af bu 55
scholar ir 98 6w 1f oi 3e cb 4r y 26 33 2c
sell 1 31 1b 54 3k 1h 3i 6y q 3w c8 3n 4t dl 14 z 8t 3o 5n 65
shop 4v 1y j m 1w bi 1s h 37 a9 3c 1c f8 48 1n 28 3q la
sick 5 2y 1n 4g 4 2b r u 8 2b 2d 87 3r c1 2d gl l u 41 1s 2t 8o 4l 5q
smudg 4 2o 1n 2c d 1s 5 62 2l 2t 2d 5k q 3h 13 1b ad 8b 3j 4b 3q 1x l 1u 45 1v bd
solicit 37 m 65 2d j 56 y 24 1e 1u 1e 5p gv 2n 1m 8t 5i 2d 11 a1 9y 1e 10 1v f
soliditi 1s 1w 8e vl a 4i 60 3l 2n d 43 4h 7 1m 1t 1d 7q 6h f x 4b
sour 5 c e 10 2s h 31 v 6n 38 32 1z z of 6s 7j 42 83 6b 6q d 2t
spectrum 2 g 2 2c 4 h 3 y 3 3e 2s v 29 22 1q 3a 1 8y t 4u 6g 88 6g 3q 4y n dp 80
spotless 2g w 5j 5r 1i 14 1t 1d z 2v 1o 7a 1c 9x 4l 10 37 6f j 36 8r 73 8h 32 x 25
strategic 0 d 3 d c q z e 3o e 17 19 1m 52 aa x 9 32 42 67 ii 4f i 7n 45 23 22 26 1g 1w 8 2m 1i 29
subversiv 14 1f 7 42 1e 6f 6z 10 1t 8j 2q x e9 3p 2b p bg 11 p 3c 4
subway u p 2q 2s 36 k 27 an 1i mi 1v u 8p 1x 24 6p 52 7y f 2j 74 d
sudden a s t 14 4c 20 7v 8 3b 1d 2u 3d 2x 7c 28 8 5n 4h 4b 32 1n 2s 9 1q 4f 8l 19
surfac 28 en 5 4n de 5h 59 8x ba n f8 1t z 5d
tacki c 7 r 4f 66 1s 1 1p hn o8 16 4d 55 29 1p dh 5q
tall 1j 6 3s t 8y a7 8m 1a 25 1j c 3y 4l et 29 2 2d 4n 4a 24 2e 64 1n 1z
transparent c 6 2 a 4h z n 22 32 2f 4a 4t 58 2e 4b 5 49 6a 2f au 2h 2u 54 c4 17 21 2h
untouchabl 1n 1o 2s 31 1f 4z 45 2k 8x 1 5f 8w 13 2y 5b 1m 3j 1f k 2j 1q 5f r u 29 7g
warmth 1 z u 1m 1j 1g k 13 28 24 68 1n 5o 9d 59 2v 9z 1w mg 1t 2g o 7m q
worn 1m t 4 7 7 1p 7 n 22 1u 24 2d 4 7i 2y 1p bg g 5 o 30 25 8m p9 fg
acquir 35 k g 1b 16 2 68 5f 3i 26 22 4n a 5f w 5 3a 9 1c 3s 2 4m 1s 56 90 4t 2v df
advertiz 24 27 x 2t 14 k h 11 22 3 e 14 q 2w 4a 39 n 1 28 1h 2e 1u 23 z 4r 43 7w 8e 7y n 9q
allergi 1p 4u h v 4h 1z bm 5v 8 1e 2s 30 8l 3r 4e 19 4f a7 38 4 3w 2d
alloc 9 2 2l 2w a 3f 5v l 3 v 13 3t 1a 3 4e 38 r a 37 1q 2a 2m m 2s 19 5i e 7w 17 bs 2r 6j 66 z
ambit d c 4 3 4 q l x l v 7 6 j 1v n 16 1x n an 1 53 m 6 5n cb 49 9f cl 8 hy u
angri j 2 3 17 1w w 1r 1r 15 h o 1z 5a 2g 45 4s 6q 29 27 1g ou 3n ea 5y 4c
apprehend 26 x 2 1r 1y 4 n 2t 2 2b y 5y 2p 5e u 4n 4n r 3b 1o 88 5v 22 c ea 26 f 3c
artificial 8 7 1a 2v b 14 e 47 2f 4 1g g 14 7 21 2z 2r i l8 4n 7r 2w mj 1z 4w a
beacon c 2r 2e 33 w 19 1w 1j 4w 6s 2a t 6h dg 6w 30 3k 21 1y qf
bean h p 1j 1l 1b 4h 2o s 4x lk 2r v 10 21 19 58 cg 10 l 29 85
bench 6t j m 3g 6v 5 2t 5 1n 5 3o 4l 32 8l bl 4i 1m g 7l 1o og
bestow 1 23 6 2p f 19 11 a 6 1q 2d 13 2w 5a b 1a 1 7t 1v 6v 1z 2y d 6c 9b l 51 r 5f o jl
bicker 2h 21 g 4y f 9b 2e 1o 4x 9 1 4o n ab l 2e 1y 85 bu 1h 2g ak 13
bread 28 3j 68 6a 2y 2n 14 3h am b 2q 5i q 4t b9 bo 8b
bulb y f 17 z 4 5 g 1w e w 3k 2k 5t 3p k 4g c8 3e 1s 1i 51 2a 4r k 2 n 12 17 q h ig
bum ah 1p 47 2c vc hv 4x j9
coherent i c 19 38 2f 1t 2i j 1w 82 2m ah 4s 5r 2f 2a 8k 5b t 4b 2u ah 21 a5
commensur 1m h q 4p 8 1t 5 2w 8r 17 a 1a 12 4q 4o 5v ag lt 4v 2m cf 3b
comprehend 35 3h c 1 m 2t 2d 5 t 1f bv r u 8 v 87 r 35 6 f 3e 24 19 2q 10 4v 22 c ea 26 b2 80
concur 6 1m b 23 o w r 6 v 21 2p 2t 6 4 7b v 23 4a 4x 15 i 1c 5g 45 bt 6o 3 9l 1e 9q p
contrast c 3c 16 4 19 1i 3 2j 58 6 3d 1g 38 1k c3 48 8 34 o 3g 28 7w 28 4q 77 1t 5z 2b
convenient 2g d 25 4 1 l 18 18 36 6o gk 17 l 7e 7m 3g kx 1a 3
crafti 0 t 12 51 e 3 14 2v 52 85 25 x 9 32 a9 23 gf 4f i 44 3j 2j 1m 23 22 26 3c 8 2m 1i 29 2i
criterion 6 3 22 7k 28 1a 2 4r i 2a 1a 2u 2f 1o o 45 3z 17 da 2o 4p 4j l jp 6m
curri 3 2z 6c 1d r w f 11 a0 l 1s d 2t 1u 50 6i a 2z 24 2l 56 e8 2g 1o 32 1p 5r 4w y 2f
deem w b m 2b 2q 3k 43 3u m d d 10 u 1l 5i 11 4 p 1k z l 3y 11 33 6 50 e 7u 53 3o 2c be e1
delirium 1 i 1a 6 s p 5q 38 5i dp 8n o 2i 17 32 7s u 13 6 im c2 31
discern 4 15 1w x n 29 22 1e 2d y 6v y 72 2y 1h 3u 53 9w 5v 1n f c 3g 6z 3v 5t ff c
dissatisfi a e 1h 42 4 7d 4c 5v s 29 f 18 3 4v 1p 21 5m 7k j cu uy 1
dog 29 5b 9 a 2t 35 2g 69 2w 1 h 1b 5u q b 2w 4h 5e 16 9l m4 7j 4e 2g g
downgrad 0 3 44 y 47 4m 31 o 1w 2y 8 3d 2n t 2v 20 6l t a4 qe 7r 2f h
emergenci 1 25 1r 1n 1i 18 15 ak 1u 2d 3a 5f 1m eq 2t 7j d 8m 4a 4y fc
endless 2 g 4s 1n n j 2w 7o 6h lx 2l p cz 30 17 3e b5 b3 1k
enemi o 3p z v 1i o 1y 13 2t 2w x 40 37 f 2f es 3l 10 e 4k 38 bw 1y na
enrich f 14 e f s 2q 7 4k 15 8 q l 1c k s 6 5h le 9 39 2u 29 1f dq 4e 6l 22 4n
eternal 15 1q 6p 90 3 7h kx 2l a8 3g 1e 1m 17 3e a8 x 41 72 w 2a
export 1 t 1a 4 t 5o s 92 4m 61 3k w 4y a 3 2v 7o s 1 4a 23 8f v 4p 44 9j 7v
flag f 2r an 4y o 3g 1c 1y 1r 9m 19 x 1p 7f dg a8 2s 2j
freak 1t bk 6b b6 41 l 8x jt 9d 1q b 19 cy 3r 1a
fun 4y 58 2t 11 4 ca 63 1a 5h 5m 1s q j 2o no 5f 18 14 o 90
gem g 2p 13 d c 55 b 42 8g eo 25 bv 1h iw k f lm 1x
generositi 1j 1c 4s l g 1x 80 3 28 36 6t 67 73 k 47 3 4f 9z 28 6o a3 cz
gor b 6 6 b h 1j 14 7 1k a 2x i 15 w w 1c 6c 6u 4 1p 4v k 3w 5 82 7k 4i r ks n 7g 3h 22
grimac n f w p 15 2q 3l q d 1b n 1n 2s 1w 1c 6w 69 18 3j 3h 4k 5h 3e 7p 7p h bs
gymnasium 2w 4 l n t 9 4x u v 2g 8w 4c 3t 2c b2 76 6v 96 4x 6z 62
harri 18 a 29 e i 1b g 10 f c 1m l 3p 2g 31 4r 6 18 4f 37 11 1t 12 1 10 db 4r 7e pz 3
healthi 2e 2 d j 9t 1h 1x 3p 57 5k 10 3q k0 55 53 h 1c 4c 4y 7t 21 2q 35
histori x 2t m 97 1s a 20 o o y 6j 9j 11 5q 1m 1 2s 12 3m 1m d9 1m 86 5q 20
hymn 1 1x 1g 35 2x 2s k h6 9 12 3o 72 ah s9 25 4u e 42
illegal 5v 8 1t d 2u 2p 8f 15 s 11 21 2u b lj 4k 2x 1n as 5v 1o 3w 4t 2r 4l
intak 31 6 o 3w d w s 2y 4h 3x 5 2q t 2f 6b b9 50 2y k 37 5h 28 4i 4d 5o 3x p
interpret 5 26 3v 1i e h 1u 1o 7 1j p 57 4z 3b 8 1k 4w 7b dg bd 5 as 35 z 4u
jewel g 2p 13 d c x 48 b 42 8g eo 25 3j 8c 1h iw k f lm 1x 3
jumpi s 12 4 1t 2n 8d 1e 3a 1c 1j 1w d1 s 8 1m c 4 a4 p 13 c2 62 25 cw 54
kinki 8 81 3c 1s 2c 20 1z 45 27 10 13 1x u 2n 1q f 1o y 4o 1h w 3h 1o 5z l m ff 1t h
lantern c 4i n c1 4c e8 3h 8f 4 1u 3o a 5 4p mu 27 5a
mania 1 i x 2r 6 43 q 29 2a 12 af 6f 17 am 2c 55 1o 2d n1 a9 2l
mast 1f 5y 19 4f 3i 3t 1i 3x 2h 77 n 3h l 7u 1y 35 j a 5 4p l9 1l 6m 2f 6d
meal 28 8w n 4u 1o 2y k 23 3o 3i z i 6k b ex b1 1u 11 r
meas 1o h 1q 1n 1 4y b 1k 1c 1p 2b 70 54 h 25 3k 3s 8d 6f 89 55 a 4n 25 84 2f
mechanism 1w 8o 15 16 8h dw 4r 8p 2h 25 2l 14 46 i2 e y 1x 3u e 7a
meter 9 18 14 4d 2h g 1h 4f 2x o 42 3z 4 24 39 1d 1x 30 2s 3p 9 1f fy 57 cs 5d 1k 1b
miseri 1i 15 1k 8i 1m ar 6q 6v 73 9t 25 6d is 2d 1v 4u 2c
misgiv q 2 q 29 2n y 22 a0 4s a 4j 2t 2i c o 2p 8 1y 2 5j 4n 6d a 1r 5g dd e6 1l
naiv 5b d 6j 96 26 1t 1q 43 12 39 4e 4 2l 6q 3u m 5x 28 d 2b 20 x 4k iy
obvious u 4h 2f a 1p 2c 25 a a5 9h 1f 4 a6 2s au af c4 h q 4i 7o
omit 0 1 17 28 2n 1d 15 22 1 17 68 1y c 1u c e 24 19 hy 5a 1i ao 7m 88 10 5o 79 1y
overcom 3 7 i 1y 22 12 11 o 8d 1f 2m 2y qd 14 k r ml c3
overweight e d a 9 2k 1 3n 10 k 3e 1y 70 2l c 3 ab er m 8f 4 1h 1x 58 28 aa
path 2 i 2g 1 6 j 6h u 3j go a5 10 r 23 o 84 ce dx 8f 2s
pluck 0 10 c 2a 74 41 b 2h 13 25 a7 2q 3h 1k us 1z at 89 32
por 5 1 s 1k 1r d 8p 3k 2x 3b 6c c 1h 1a 5 p 90 3j g m 1 6b 37 a9 5c 68 37
posh a 1j 2 i 1 3g 3a 40 1i 1h 2h 2u l 2u m 5k b6 1j g6 a6 3w 8w ba
privileg 1x a 9 21 s 10 6w 4y 4z i8 1c 23 4z 6f hp 2 5i e 1x cp 6
prominens 4 15 a 1p 4l 6h 6 1 2o h 6c 5s 37 7q 42 1l 3e 56 2j 31 a8 36 2 7t p 1d 1
proportion 1m h q 4p 8 1t 5 2w 8r 17 2m 9e 5v 9s o lt 7h cf 3b 1
pud r 8 cr 6q 5e aa 2c 19 sf s ff 5f
rabid j 2x 1w t 2n i 25 2a 16 28 t 28 2g 3p 2s 8 2e 44 6a 4d 2c g ch 2e 9i 4j ca 1w
ram 2 n 2 o 6 d 10 u 2 1q y k j z v 1r s 4m s 1x 1f 1f 2b 25 1j d 1n cz 1z e 6z cp
rant j 2x 1w t 2n i 25 1r j 16 28 t 28 8x 8 2e 44 5x 4q 2s ch 2e 9i 4j 2w 9e 1w 5a
registri x c 2b 6 m 97 1i a a n 1d o 3 l y 4m ah z 11 5q 1m 7h 49 66 c dw 2a 5g ck
relevanc f 3 i l 5 4z n a 29 5 e h 4z 1d f 9 5i 32 71 17 2s 4l 3s 3y 3c 3z 33 a p8 7x
rowdi 5p iq 89 90 lo 62 o 88 6k 7u
satellit 1r 5d x q 4y 7d 2f 40 37 t7 85 cj 10 1y 36 6d
severanc 0 1g 12 2l u 29 8f 8 30 7 10 15 31 57 15 3b 32 z x 5 15 43 ah 2d 1c 2b 8d n 7a cb
skedaddl 2 8 d 1v 33 1v 1 7g 11 2v 39 1 7 b 2g 19 47 2t ac 2p 2u 7j 6f 1b 6l 5g x 77
sleek a 1l i z 1 k 3 1u 7a 49 4m 2u 63 a9 f2 js 4o 25 7h 3t 3b
sodden 1z 5o 1f 5t 3p 3x 3m m i 23 1x 5e 4n 1c 4f q 1j 19 1k 3g 2e 4a 26 54 a7 4o
sorri 12 13 8c b p 1j 2 m 4 1l 7z s 2s z 1x h 25 2s 4k 2o 2f t 8w 4t 8l 29 2o co
sorrowful 1i 7 6 18 14 1y 4a 2 2l 7j 37 3u 9 o e v 3d 21 1x 3x 67 ae rl 3 8 cc
spy 19 3g 5p 5g 4q y 5q 5r 3u 4k a c3 5z c 3g 6z 4e 4n gn
squeak 3 1s a 1o 9 23 5 9 1y b 8 g 3c 1w 6 k 24 7i 1d 19 9y 1 t 5p 33 8i
stolid 1a 6 7 1o 1w 33 c w 11 1m 4j 14 a4 4a 4r r 7b c9 7f 1u 7t 2n 96
strangul l 2 4 2o 3q 6s h c 2k 29 h d 3c 1j 8d 14 4 22 3w 10 7h 4 3t kv hd 22
summit 2o 4d s 9c 19 46 16 ap 3d 1r r ap 2f g 1c 3x 14 8 5 bz 50 66 9 6p
surrog 21 2b 1n 3 7 1x 2e 3y 1 38 3j 1 x a r s 2g 4b 7i 1u y j 1c 4k 1k 7y 8a 20 2k 81 4 8f 4z
terrifi 12 af 2b 16 a 5t 3p 6e 1l 1x 6 k 2n 16 1h 4a 41 1f 6o p 1r 2f 18 1a 1s 2e 1g jc
tic 12 e i 1u f 6 25 1y 2d d 3l 2s 38 4f 2h 55 9c 3m 6f e bo 6q h 66 4p 8i 5t d
tomato 2a 1r 6n 1m g ju 2u 5q 1r 9v d bw k 3u 1c 1o 15 2f da 6f
tranquil 3b 1g b m c 2a c 7e 1s 7k v 1p 6f 1o 1p v 6g a1 ja 2n 3e 5s bu
trauma 0 2 1 2 1 f h y n m 1u q 1l 1s 9 10 n x g 1o 6 t r i 22 u m x 1f 1q 51 og eq p3
triumph z 1r 45 94 7c 39 22 cp 39 2i 2q 2 4z 20 eq 83 7j
uncooperativ o 3p 1u 1i 2m 13 2t 3t 7m 2f i 28 c2 3z m e jo 1y mf 2w 1h 4
unorthodox j 5c i u z 3 2u 34 23 1f 30 3u 2m 2u 2h 36 5x k 8c 1t 71 1a f s 3s 9a 3o if
venom 1l 12 23 p g 8 14 p 67 1j 4h 34 5j 2z 28 9j eg e7 18 1o 41
vocat w h 25 b 18 1n r 39 d 4 n an c 4s m 39 r 15 o 5y 4 2h 1q b 3h s 4r j0 7h ap 4t
wilt 3 2g n 3 1d 7 3b 17 25 8 22 3 8 2y 1s o 4s d 1i 3 1r 8 4b 1y 35 g t 3y 8y k pk in
winc n 3 1x 26 e 4w 2e n 1n 4o 2v 3g 9e 3j 3x 1x 5n 32 2d 7p 5t b0 35 6x 6h
advers o 1l 1f p 1u 5 1d 2m 6 x 2t 3m 7 7m 1j w 1r d1 4l e f5 2h 22 1y 1f dc c5 1x
affirmativ 23 2v 1p 9 u 1t p h 1v 1o 8a 2h 5 al p 1i 2h 29 3n 4k 4p c2 2b d 2e e3 55 2i 1h 1 1m
ail 1p g 1m z 1t h v 3l r 1h n hh s u 2s 30 8g 6f 1v 19 3u l br 30 ik k
alert 10 v 2u 12 15 3q j 1z 14 61 5 3b bn x 2r da 15 50 al 34 j 8a 4b 27
alterc 4i g 4y f 2b 18 2b i t 26 k 1u 1o 1m 3b b 5a aw 2e 1y 2y 3t d8 1h 2g ak bv
ambiguous 1s u 4v 76 2m g 10 4r 2k 4n 2h a5 i 2o 2w 14 4y y 3a 69 65 a1 6h 1 4t
appear 3 d y 6 1n 4h 21 2u 8 2k 24 48 1o 48 5s 5w gt ag 8e 40 1p x p 1c 8p 30
appeas 1n 1o 48 13 q 1n 31 20 1s 2o 29 3 e o 28 5 6k 34 1t 27 81 e 6y 7n 1m 2p 34 15 4l cu 2e
arcad 1 h 1m x 9x 6i 1o q 1b 9 3a 4k 1a 29 20 5l 2f 14 4f 2z b 2w 7s 25 3k bl bm
audit 6 3i 1k 3p 2w u i 5s s 5d 43 7t 4p 1x c1 3i x9 1t
auditorium 2w 4 l n t 2x 33 3b 8w 4c 65 32 1z 61 76 6v 96 bw 62 ap
baggi k 1t 1a 5 1a 1m i 1i 37 1h b i 34 5f 1n 43 1y 24 o z 1a 4g dc 59 k g 7 2u 7p ho
bitterness h 11 1t e g 2 37 5b 2t 3d js j1 ef aq ea 16
blob 1d 17 z 4 5 g 1w e w 3k 2k 5t 3p k 4g c8 3e 1s 1i 51 2a 4r k 2 n 12 17 q h ig do
blowout 3c o 19 d p 10 8y 6r 2j 3c 20 1m c3 2e hb 6c 63 54 85 2p v
census 9 o a l u 25 7 3s 12 36 5z 42 1i 7h 29 p 22 2o 24 y 2i t 3m bp t8
cent h p 18 b 2w 4h 1 3f 4x 70 85 6f 2r v 10 13 y 19 io 4k 6f i4
clog 6 b a a 2 l 1r 16 b 4 23 2 42 13 24 2w 33 1f y 6x 52 26 3j 9h 7 am 11a
collus 1s b 1f 11 2r 29 7 27 y 3 l 3p 1r 3o 34 1x 2x q 6f 6m 8j 4y 7z 2b 1h ml s
comeback 0 5 5n 1t 27 1m u 5 m 1j 4r 32 u a 2x 1x 1p 4z 45 8t cv 5c w d3 1t r a1
component 1g 16 2c 3s j 6s r 1 68 3 3b z 3c 1f 4t 76 u 3e 1q m 7w vy 43 47
compromiz 13 o v 8 2k 2g 24 c 3n 17 9t o 2x eg 6m 8j 7j 8l
conjectur 17 m 2b 2q bh z d 10 7x 11 4 1e v 5i 11 89 1 4v bl i 5g g 7u 8u 57 4m
conjur 3t q 7s o ak r j2 2u c 4d 9n 38 ga 7 d 6n 14 2l 3i
crutch 1f 5y 19 4f 3e 4 3t 4 11 24 26 4 2d 77 4p 3u p 8e b5 fr h 7q 2f 33 3c
daydream 1t y 1s c 3l 29 77 ci 87 1n 4d af f 1x 3l q 4y 1p 4s 32 3s 1e
deiti 10o b9 jp j1 1l
dependens 2f 7f at 1s 1 2h 5f r 14 1b 3t 2t f 68 30 14 3l 3r 5z 5p dl 5a 11
despair a 1v 11 11 3c 2j f 10 cb 60 20 6v 8k 7l 2t 3 6d l5 3 3 2i 99 1m
destructiv 14 1f 7 f 27 3 1d 14 2r 3q t 97 2d 27 7m ky d6 6 5y fa 32
discomfort s q 15 14 g 8i 4v e8 2u 41 73 5s 4g 1q jw 11 48 1t 79 58 1m
dish a e 4 1y g 1m 1j h b 4b 6 1a aw 5 4r 2x 2m 2k c9 7n 79 26 97 29 11 5w
domain k 17 25 15 3q z 1b 2o q 1b 4t 2y 77 1h 8o 2b 1u 6z 6v w 7 85 dj bh 4o
ecstasi 1 i h p 5 1m 5q 38 5i q cz 2y r 84 bv mg 49 o 5k 31 44 s
electric e e 2 e b b 1x k 23 n 1d 1d 1h 19 2e 52 56 jy 4f dk 80 ao 1g c0
emptiness h0 5x 8v 2u 41 73 2q 32 eg bm 11 51 6c 99
exempt 1x 2k s 10 s 1y 1m 4r 2r 1x 32 qo 3w n 1u 1v 4y 82 8e e 83 j 60 32
exhal 2s h 1d 2t 1w 4f z 2c 1i 61 49 39 j 1j v 6a 29 y c i 5k e z 3u o 3r dy 2w 4b
fantasi 1t y 24 3f k8 1w 9u o 3p au u 19 im p 2m 3y cq 2z
finit 13 1u 1h 2m 1 7 i 5w 1q d 2y x z 7i 4j 5r l r 2e 9z f a9 97 19 31 m
fragil 1 b 2l 1w 1h 3n 79 2v o 1c 7y 2l bv 7 1i b 17 2k 5t 6s d5 v 3x ad 46
furnish 2f e 9 2c 1m u a 1q o 18 10 48 44 f 2d 10 x 3t 3 23 dp 5q 3m 2b 92 66 o 10
genus 4 3 8 7 4 3 c 7 1 2x 2h 4d 15 2o 1v 1 39 d d 2t 23 3k b3 62 aa 7z 3m 25 2v 17
god 10o b9 jp j1 1l av
goddess 10o b9 jp j1 1l av h
goon 5c d 4v dv 4u 3f 18 7s 1q ch dj 4p 19 2q 2h 4b 76 o u 45
gossip 3l b 9o 3s 19 7x 1b 8o ah eg jk 2q
grid 4l 12 b 1f 28 k 2d 19 6c 14 21 o 3 3l bp 4t 1i d 9e e7 f5
gym 2w 4 l n t 9 4x u v 2g 8w 4c 3t 2c b2 76 6v 96 4x 6z 62 ap 22
handout c 1s 2d a 3a 14 u 3a 3 5l 2l g 13 w 2q a b 6s l 4s 2v 6r 1a o 3o h 6g 18 3e kv
impossibl 7q 5w 23 2y 3k c 1a 48 7a 30 l r 2e 5t 4l a8 2b 6x 3 16 31 3 bm bm
indigest 12 1h 1m 6a 11 19 2t 1z 9 39 4h 43 4l 3u r 8y 37 7 h 3e k 1p c3 5s s 7m 21 41 4l
informal j 4j 9 2y q 28 o 1i a j 17 d3 10 14 2g ia 5y 16 ge 5q 4t 9w
insert 0 y b 2b 1y 13 25 6l x 1d r 60 5 a 1 1z 85 9e 1p 1a 8r 65 dp 4a 62
insomnia 12 1h 7w 11 19 2t 1z 9 39 4h 43 4l 3u r 8y 37 7 h 3e k 1p c3 5s s 7m 21 41 4l 5r
intensiti 1 z l 1v 1j 33 p 1j 24 4m ia 59 3m gi 7q 12 2o 4j 2w aq 53 2y
interlac 8 1k 1t 3w 22 f 24 3y u 3d 2f j u 1l 2g 2n 1o 6y 1i 3b 1i 1o s rg l 64
intertwin 8 1k 1t 3w 22 f 24 3y u 3d 2f j u 1l 2g 2n 1o 6y 1i 3b 1i 1o s rg l 64 hs
invincibl 7k j 2t bu 2w i 1b d5 6h 16 9l d3 68 2t 7j 4e 2g 1x
jerki 3 g 7n 3 4x 1l 2y 10 w 3 3 e k 2 2p 3p 2u 2h 36 6h 8c a4 2 d l s0 7b 1e
joust 3i 1c y 1p 2h 2o 18 z 1u 3j q 14 1o 1e 35 e 9 b 51 6i 4e 5p 1l 3t 2x 6m
liaison i p l c 36 1d 4o m 11 2i 2h 12 1b 5n 3l 6b i 2b 30 2i gw 62 11 5d 63 b3
lighthous 4 9c ce e8 p 2s 6e 21 1y 3o a 5 4p kt d 1o 19 cu 1b 2 1i
maxim u b9 1c 3t gq 2y 8 o 13 1m bx 7d l g 3i l 6a df t 5t 4u
memento o 19 2f 16 e fy 11 3t 99 5 3m 1n 2f 2f v y 1u 4 1 1u 1t 8m 4g 5a ev
merit 4 s d 17 4w 23 g q 3p 2x f 2t 3j 5 h7 96 i 2y y 5k de 2 7t 4w 2m 1t
mystiqu c k f 2t k 1 25 cg 1k 11 4h 39 1i 1w 4q 2 2r 5 2o h 2z 1m 4 lm 6q 6p 2r
outlook c 2k c 1y 7 ah 21 2s 11 1u 9h ds 4t 4m d 1o 1i bj 89 6f e7
overreach 1 4i 7d 13 r 9t c 3f 2c 73 6d 34 c e0 38 3x 7y 7g 1c 5q t 84
overrid 3 w 48 1j j a 1a j at 2s 3j 6n 1p 6w 2k 1b 64 21 99 2w 5m 4o 3x
pester j 26 12 w 1r 3 l r 18 q 4a 2g 1m 1w 25 7 14 u 1e 7m 11 2w 31 1g 17 ep 7v us
pilot 6g 3p u 7v 1m 26 2x 1t 1t so gd 4x
pleasur 1 o 14 i 2d h s 25 33 8g 2v a1 22 bq 4a 9e i0 6 1c 37 1d
portray f e 1 s f 1 1o 7 1q j f 1y d 18 3s 3 1c 24 1q 57 7h 7o 3v 2o 1j 40 qo at 7s
presupposit 33 v 13 3a 1p 77 8a 28 3e 2d 51 8a 46 p ax o 5y 49 41 1g 4i fm
primitiv 5c 81 10 uv os 6c 1k 7o
professional 0 5 1o 2 17 b 3j 22 1t 8a 5s 31 db 2a 7s cv i i3 3l 8k
punk 4q 53 3v 40 131 b7 1 4w i8 4r 18
quantum 0 9 8 14 u z n 3r 3z 4a 2n 2c 8 1 i 1a 3e z 4 2y a 5y r 6q 18 25 u 4d 1k 6e fz hz 5b
quicksand 1 q c x 6 5p c 17 2d 3x o 5h 32 2l 5f 1m hj 1 1g 20 4f 8m 4a ng
recoveri 1k l z w 7 a 1f 23 10 t 26 q 1x 2f u 31 4l hi 3x 4i 8w 4v 5y 1q
rehearsal 3 1b y q 3y 3c f 12 g 2c 1i 2u 1m 71 4e 50 4s 3g 12 ut dg 85 6
repetit 1b q 1 3x 1l f 70 5w dj 4o 48 27 1e r4 67 2i 32 5j 34
riddanc 3 1d 20 11 1g 1r g v 3e 7n 1l 10 2l 4l m 4g 32 z 3i 2s 17 52 2b v 3r 3b 7q 1a 1g i5 7j
righteous 2g d j 3l 1y 2i 39 1i 14 q 13 e5 1c ei 10 37 6f j 36 14 6j 14 22 51 3p 8r 25 1b
romantic 1t 12 24 p 58 1b 4q pa ap t 4m 3
room 9 m m 1f 2i d 1a k d d 8k 10 37 5 9 5c fj 6k 72 ba 93 d 5n 4j p 2a
rus 1 s 13 l o d 11 2r 2d 3 j 2m 9s 4 s 6e m v 44 3a 5k 5 8e 4 ce 1v 6j 7j 76 2g
sacr 15 1q 69 g 38 5s 3 10 bh gm 1w a8 4l 9 2t 2v j p ba 37 7y 1b 12
scan 6 3 2n 1t 6 i 3c 1i 1m 62 1u d cx 18 1x m3 1i 1l 29 58 2h ay 5t 93 1k 1m
scold x 2w 2q 2x 3c 2m d v 1m 9l 25 h d6 8v o 4i 1k qh 6h 1l 7
scurri 2 8 d 2 2b u 1r 1 1v u 6m 11 29 m 1v 1e 1 1j 2k 4b 2t 6z 1p 1o 3o 1k b 7j 7q 2y ue
sept 7 j 1p 5j 1q 2l 1c 1c u 12 u a 21 h d 2t 2a 1l 1s 1h 9m 62 6h 1v 2r 14 d 47 1i 9t f8
shindig 17 4l 6u 3n 25 2v 1q 1 29 a 5c 1m 12 6 q 3d 1n i 4n 57 2t 2m 59 h 61 3h 6a gt 5a
sissi 2x 2r t4 m 2l hz bz 2c 7j 5w 1m 5r
sleepless 1v e 4n o j 2t 28 14 66 2c 2w i 1b gk 32 16 43 3u 1o ak bk 11 6i 4e 2g 1x 2a 1j
sneak 74 d 3i 1 6s 51 42 28 2c 5z f 5f xb 3y 2n 5p 5p
snug 27 2r 4 9 d 6 5g 64 e 3y iu 34 3p 3x 3g m7 j1
solitari 1g 26 r u 33 53 t 5i 5g 5q 41 9i w t1 21 fr
specifi 4 7 5 d a a y 1i 5o k 20 3k 57 g1 2k j c7 88 6q cx 1g 5t 1t i
spectacular 18 dg k 4p 14 3k 9g 4h 6 1x b9 3g d 4y 2i 5s 17 23 fk 3e 1b
spectral f 8 2o 1j 1l 44 r 5n u b 3l 26 q gd 4v l 5h 98 79 41 3u k 1r 4e
spook s 8 5 t 1t 2n q 1s 2j 2a 19 2t f1 2k 4t r g e3 7 69 u e 3r 3y
sprain 0 2 1 2 1 2 d 5 p l n 1f 11 9 h 5 15 b 1s 7 1p x g 1u t 19 22 u 1 l 5e 3p c5
subsidiz 2f n 2c 2q 1q 37 3e 4 f 3i 11 86 23 c8 1f 2 9c bd 46 20 7n h in h
sulli 1l 3 11 1 1p 2c g 4d 7 4r 16 56 3w 2l 2e 2z bi hk 6 1b 1x l 1r 3 3e 3s 4q 5h 80
sunni l 1e 1d 33 29 2m 1d 6d 1e 5f 8j ai 6m 4r 38 2m 1u t 2f qr
sweetheart 2v 2m 12 iq n 4i 50 5t bj 5f 5o 8f 5 61 fa
taboo 63 16 1c 5 6m 2r 2a 1u c 3x 50 l6 3s 3d 1y 9i b 4r el l 3v 1g h
thug 5p 1o my 2d 90 cs 1y d0 6i 8t 5 76 o 4z 1z
toil p 1 1u 1u 2h 1c m a 1u 4r 1s 4 56 19 dz 18 5c 3i 1v 29 14 39 5u 1n 4u 7n dm z
travers 2 7 f 28 4 37 40 17 45 43 8z 2v 3b ae 1n 6y ca bg 4s c 6 42 33 c 26
trit c 23 2e 2p 9f 34 5b 4k 3u 1b 2h 1l 20 2f e 2o 5y 4m bb en bl p
tryout b 2 2h 8 3i 2l 1m 4j 9o 4 4i 1g 1h 2d 1t z n 3e 1x fj iy u jr 20
ultimatum 35 o 18 f 5 1f 4m p 1o 39 4a 3g j 4 9r x bz 49 4c 3y 3d 1m 2v bm 4w 1u 5k
uncertainti 3 rk r 4x e7 5o 2r m 7 21 9k 7 cu bz a 3j
unstain 2g w 5j 5r 1i 14 1t 1d z 2v 1o 7a 1c 9x 4l 10 37 6f j 36 8r 73 8h 3z 25 1b 5o
untim r 2o 1b 6 p a 1a 50 8k 72 w 2e 2p 1g 5k 23 41 2p 34 ct 3d 8s 1o 3w
upkeep 5r 7a 3e 4 1b 1j z 4 11 3h ee 4m 7n 36 5i 7m 2f 9n h 3e by 5j
ventur d 2u 1 60 q c 3n 4a 7e 1r 10 25 2u 3b 1b p 7 t 4l 2w 4j gw 13 c6 3s 72 10
viewpoint 8 4 4 p 6 2 d 3b 5 10 33 d 68 2b 2p t 1 1u 9h g 2v c7 7p 3y 30 84 al 1p gq
windi c 22 3w 4p 5f j 34 5b 2 8c 1b 42 20 59 8 ak 1h 9u 7q 4d 2k if
wip 1 k 3c w n b8 2d z 1k 79 66 1j 1y 3d e i a 2z 3e 7k 4q 63 2q c2 6i
yawn 5 1 14 18 1r 6g 17 1f 3k 2x 1n 1o 6c c 2w p 19 1z 5s 4l 6c 37 a5 1p c1 15 bi 4e
yea 1x 5 c 2 5a 2i h 3h b 1d e7 4v 30 e 4c bj 1d 5s 3k 15 h8 2
accident z 3 27 ap 1i l 52 b6 12 5w 1v 32 dk 3p 75 1p 4u c0 j 5i e
accus e 9m 3c 50 3 2n 3q 22 1p 1f 3a 6 42 4a 5e 3p 2u 43 30 1 cn 1w bx 1c
accustom 3 8 24 2z 18 7 7 u 13 1l 9 1c 1c al 27 3p 6b a1 3f 2v 4s 60 71 1c d3 4d
actual 2 29 2x 1l x 17 59 77 1j b6 d3 hi h9 f s 4e 4v 4u
affix 0 b y 35 1g 21 9p 2r 5k 6o 1p 25 4b 3 2g 2u 62 1e w cb 8e 3w a4
alloy 8 1k u 1t 5 8 1l u a 4l 3y a 8 c 5s 2y 53 12 m ex 79 9f bk l c6 3c 1g 6y 1
apologi f 1h 2n f 4y 9 4 2u 6e 5 50 x 1a hi ad 1f 1l 8e 3b 1h 2z 39 5r 11 4m 79 30
aris 18 6 6 64 3 h 58 1k 2b 3l 9 h 49 1o ga a1 4u 7s fp 3x 94 3d
astral 10 5 5z 1s 81 u e5 90 5g 1h 40 3m 7 73 1q 6d c2 ic 1
awak 1u 1 3m 1f 1i 2u 2 14 q 14 66 3v 3x 3f 3 44 gi 4t 16 5x 8h 8a 4x cm 2k
awestruck 4s 35 5e 1c 5a 14 4c 4o 15 3m 3q 6 2i 3q 41 1f ft 2e h z gn 2p 3f 5b
baron g 1x 4g 1y 5v ik 6c 28 fn ar 6e 2c 5i 1e
bleach 1n 1p k x n 3f a6 z e z 7 1d 6 15 14 k 6p z r a4 122 55 64 1b 6k 6
bloodthirsti 5c 31 60 2q 4x 37 92 c5 1e 4k 38 5v 61 2k 5c 2k es 3m
boat 2 4g kl 5f 4q fd dn t 9l 7m i 73 2 2i 1i
brak 6 b 2y 16 b 4 2 y 13 2 42 y 5 4u 6 8l 2s 96 22 j 6g u 27 1v x l am z0
brittl 1 b 4h 54 79 2v o 1c 7y 2l bv 7 1i b 3r 5t 6s d5 v 3x ad 46 4a
buggi g6 1w 31 40 b v r 3a k 41 c 1 22 y 3f 2r 70 cl 27 4l 28 gu 45 i 7s
canva j 2d 4 l n t 60 3b 2m 6a 14 38 65 5s 5a 17 5l e 6v 96 bn 9 62 ap 22 12
cell 3u e 1 1v 74 17 e 4n 3n 1r 1y 26 ai v ql 9h 4u 65
clamp b 6 1p 14 f g 9 1g 18 5u 3g 7 30 s o u aq 3u 4b 3 5a 4o 2s w 1t 1h 55 da 2w a4 cw
curt 0 1v a 15 1u y 33 g 4c 1q 1r e 1r 27 1t 7m e3 w 19 1w 4i 1t m9 2v 38 h6
darl 2v bm b8 7 45 5d 3u di 30 2f i z 54 7n 90 8h 3u 7o
dear 1t 12 70 4m 1w 10 8j 45 5d 8a 5z 33 5f e8 ey 2j 3u 7o 14
deceit t 13 l 11 11 2r 2d 3 j 2m 8 9k 4 53 23 m v 44 7k 1a 5 46 48 4 e9 6j 7j dj 5z
deject 2 1e 2r 6 w 37 3x 2e 2z 2a 56 6m 10 53 4v 30 6t 3i 7w 4 br 9e 6 5f 66 15 13
depict f e 1 s f 1 1o 7 1q j f 1y d 18 3s 3 1c 24 6x 7h 7o 3v 2o 1j 40 qo at 7s 3m
despit 0 cd m 14 60 34 fm 60 38 2z 9q 5t 8g 4c 2j 1z e 7f
discipl 74 x 2j 9v 59 4k ab 3s 4p 1s 53 8b 67 a6 1x 7b 7x 1y 1s
dishonest 77 6 1u m da 1g 32 9 2h l 83 49 1 8l 7t 59 2f 1d 62 1g 29 1 21 fi
dismissal 4h s 3c 2 6w 1s s 1x 8o 1p 1n 2t aa 1 4e 1i 1m 10 4 u g1 x cb 4j 3n
displac 2h r 15 3t 4 d 2 1h 4c 2t 2p 2l 2l 3c 6 24 41 41 6a 17 89 28 dt w3
eleganc 88 28 5 1o 1r a3 gk gq 1x 50 5t b5 4 b p g
enduranc 1l 5z i p dz z ap dq 8x 3m 6w u 66 4z aq a 3v l
feast 28 14 cn a 20 2y 1l j j 14 62 8c 58 30 79 l7 hh 29 19 1s
feliciti 3d 4v 28 5 3f 3w 5e b9 mu 1x 5t 6a m6 43 1o
fertil 1z 3n 1t 25 3t 40 6p 7k 1g 40 1v 5y il 14 9b 1g 11 8 43 4y 6x
flatten 3 a k 2 10 1p 1c 1q t 1t c 22 4 9 1i 6w 5z 1a 85 7o d 2s 4z 3h 62 b 9y 4o cr bg
forecast d 3 p 1p 8 6 18 dl 1k 2 5a 1 1 4q 3i 1r 2s bu 6z 8 1g 4m 6d f
grey v 9 j 1a o b x 6n 7 1f 26 5d 37 g 1a 65 1x 24 3h 5r 9r 7u 6i 10 by 3d 7w
hal 1m d a 7 d 27 5q 1 2 1n 5o 1m i 5e 89 25 2d 30 k 23 18 d9 3i 4u 6g 7g 42 bw
hem k j 2e f k 1e 17 7e x 48 1n 7n am 12 b b gv 9j 95 1o 23 47 e 2u 19
herd 2 n c 1q n g 2a y k 8a cl h 3o g cr a 2m b1 u 18 68 k 16 12 b7 ci 5v
hoax 4j 1g 4l 2d 2 4 1g 3h 3a 29 i j1 34 c 25 4c 7j 38 bv 5p 9m 3x 47 19
homogeneous 9 m 16 1n 1g 7 o a 1u s t 3b 1k g 6b 1 2q 13 2b mw i h 1j ok 87 16
hunt 2 l 2 1a 11 4l 8 r 1m 1 t 31 5d 83 5s 84 5x 98 2h l0 4q 3u 1o 6
idol g 1l 1k 5 7 x 1c y 1f i 4j 4l 22 9m 3d 3b w 5x a6 8o 6y 2 8 1j cv 6v
insul 4d 23 1u 1v u 2s 27 2w 1m 26 2x e8 bx 3e 29 ei 2d 4x l9
interweav 8 1k 1t 3w 22 f 24 3y u 3d 2f 1d 1l 2g 2n 1o 6y 1i 3b 1i 1o s rg l 64 hs 1 21
inward 57 33 d 4q t 4g h8 5v 2k b0 r cn 4p y 9l an
jad 14 6 d 1a 1p 4w 1y 7 i 7 1h 7m 1d e 18 y 6 2m 2t 5n y g 1c le 4v 36 q 8c v gq
jelli r 2s 7f 4y 3f 6l 2l 7n 3l bw ab 68 7v 7t j 9d 3t
jet 1j 1 5w v 55 m y 3l v 6v 18 3r fo 75 1d m7 4l 7n 2e
jolli ev 3p 7j 89 29 5z 55 a6 6g 78 7i l e8 3y
juvenil 1a 10 4a 1 1g rd 1b 33 49 92 4y 40 2h 20 e1 c
lament 1i 2p 1y 3x 2n 1z 6 ch b x 3j 5i 1 12 1g 9v j 77 4a kv 1t ch 1m i
lass 2a 1r 6n 1m ka 2u 5q 1r 9v c9 5q 1o 15 2f da 8w
liabiliti 7 1 6 46 l s 8z a3 m 3t q 37 18 j z 1l 1k 6m h 2i 3x 3v b1 8 f5 53
loss 2j 4 3 1w t 65 2j 1j 6j 6j 2 5n 26 g3 3z 1b e kq 8a 1
manuscript 2 1z l 1f 2j 1 1n 1w 39 m 1m 4a 4w 8h 4p 4q 1 41 at j 63 8y 24
maz s n 3d 1m h b 11 17 1k t 2w g 12 p i 4 70 1q 2t 1o y 9r as 74 j0 l 8 7l 7e
miracl 41 2g 3x 1f 59 d o dh 1f 5p j l 64 23 4s 12 65 4r 2g 8m 80 2v
miraculous 18 6p 3o 32 96 57 38 1t 4h 6 5v 3b 1h 5z d 4y 1r 9m 4a 5s ae 8r
monotonous 2 g d 9 j 3n 1n n j 1f 76 3x 4j 4s 1d 8x 6v 3a 4c a4 ew y ci 1k 1m
moot 34 u 5y 9i 8 8z 8v 1j l 3p 4x 2l v da 2f 1j b i 17 i d5 40 4u 13
mortifi s q 6 23 o b 1o s 1 10 1m 1r 1j 18 he 1k 6w 2 4m 5k j ao 2c c7 3l bp b
motor p 7p 3e 4e 4x 40 43 14 4y b k 1e7 3j 1h 2o 33 57 3
mush z 8a 1s v a 4f 24 75 19 57 1m 2g 23 2e 1k 60 3t d7 k 59 kb l 5f
naughti 1o h 2l t c 21 h u 1l 28 4o 5o s k h h 14 g 35 3y b7 9l 1x 2d cf f
offhand 52 9 2y 5e j 2r bj 10 14 6d 1m cr 3q 28 5m by 1o 42 jb
origin d s f 6 3 2n 17 21 3 50 75 5z 1o ay x 2h b2 jl 2z 63 b j jn
orthodox 29 7 46 b l 3e h 22 2y 1g 53 2q 6k 1t j b7 1g 12 t 8a 1g 33 2u 5o is 2q
pap r 55 s i8 b8 3l sf g7 d6 5s
par 2 1f 5 j 1j 24 1q a 1w 3r 4 3g 16 36 4v 9t 7o 1a 75 pf 18 w ah 14 4o 1m
pas 0 4 5 4 7 20 1 3 8 q 3d 5 o j 1 k s 3r 6 27 13 a q 1x 16 89 19 2e tp 6q 5b bb
pest 3r 19 1b 1i 3 9 1d 4j a 1b g f 13 7i l 8n 2w 6a 5r 4e 7z cp 96 z 21 m
pool 1s 1w 2e 1a m 1a 32 5k 12 7j 5s 5c t 2l 3a 16 9e 5f j m ap 4v 5n
portentous 1a 3g s 2e 1b 5z 5f t y 4e 5i 1u 41 l 1y k 1n 1q x 9u d 1u 4 4r 34 57 2o km 6
potentialiti e b w 5 18 2m 37 1z 1a 2a du 1m 3l 4e 3l 6u 2c 23 40 1o 2g 6w u 3q y g4 3x 1d
prefer 1 3 1f a 4 f j 9 u 89 g n 96 39 dv 8m 1h 1z 8p 8j b i 1p 6b 8v 6b at
productiviti e b w 5 18 2m 37 1z 1a 2a 4b 9j 1m 7c n 3l 2v 3z s 1k 23 84 6w u 3q y g4 ev
punctual 2e 2l 12 v c 2p z h y 1x 20 6 1f 46 x b3 1l b1 1z 3q 15 4d e 9 d5 bo 20 2e 2s 2n 5f
quid h j 6 2j 6e 7g 13 7t 7j p 4p aq 2r 9 27 51 8v j e7
ratifi 1 26 4f 2b 1s 2c 4 2g u 6n dc x l 62 ek d 9 20 8s 4x d 4k cm 52
realistic 8v 4i t gv 4f 47 7 7b 2v 37 bg 2d 1v 59 6o 14 32
recital 2o 6t v 1h 4a 15 1p 1 4z 2h 4 1f jj dc 29 1o 3j 4o 45 d4 3r 6q
recogniz 19 32 e 1x c 16 2a 2d 8r 1k 9x 3u 4r c 2f 1e 63 5v 13 z c 3g au l8 c 9 1r
regal 2e y 26 7n 1h 3y 2u 41 5k 27 2j 3m 1v z dk 45 7w 4c 1u 34 3b 4i 18 6o 3y
remember 3y q 7 46 2s 2f 6n i 4r 1y 4 4m 4e 66 26 4a 3b qx x 4b 1z 7j 9i
responsibiliti 2 c 93 t 2 c 11 9k ay 1b 3 2x j 18 1 f8 3j s 1v 7 1a e5 eq df
rit ac 9 5e 7c 2 37 ah 18 32 39 3f 1t 2 4z 20 50 2h 4g 2t d1 t 1s 3o 7d
roller 7 q 1 m t 1t 5c 28 y s 33 2 2y 7 2o 1a 2b ch cf 66 1c 5b m5
rum z 1 a 13 y 1f d m 5w 55 4b 3s 3a 34 ah 3l 5w jc 7x 2z cp
scarc c 1x o f 2y 56 28 3q 2n 1p k a 3l 2v mb 98 4z t o 79 ek
sir 1q 53 2r 2p h 1 c5 3o sf fj 92 b j 71 ed
son 7o 4l 5e d2 8j 75 9d 37 5t fd 3l hb
spunk a f b 6 f 1d 2m 1r 1x 4w 4i 22 5v 1l kq 2c 9h h2 4k 70 g t 6t
succumb 1 35 3 3d 1i 17 25 2a 3b 4k 1z 10 9t 21 14 g e9 4p 28 aj s 26 56 3c bo 3n 1x
tan b 2 8 1m n 8 2s 11 1 4u 3i 2 69 4f m 4g h 51 5o fr 1k 3x 93
tomb o 4u e dk 2e 11 d 3g 99 5 3m 1n 2f 2f v y 1u 4 1 3n 8m 4g 5a ev l ct
toot y 2b 2n f 8 2x 28 3r k 1j 5t 1p 1d 9 32 t 64 3c 26 dl a0 83 jy
unscrupulous 1o 5j 6 j 1b m eq m 2g 9 2h l 83 49 1 8l 7t 59 2f 1d 28 3u 1g 29 22 8c 76 6o
victimiz l u 1v 19 4j 2s 1e 4s s 3 50 36 9o 20 4d 1 33 2h qy a 5w 2m 47 1j a6 2s
visa 1 3 i 2 l n b 4f 2b 1s 2g o6 l 3f 1b 18 aq y 5m 2d bc d 4k 6z 5a 2d 9t
voluntari d g 3 2c 1n 3g o 2d t4 94 y in 27 1b 89 jj
wavi 2h 5s 4x 40 j 10 z 11 2r 2k 3 12 2u 5 3z 1a 1u 1l 2r 1d 3j 40 3n 1b 10 l 64 g t 99 5s
abet 1x f s 2o 3z 49 3u 1j 19 9 7b 3i 68 28 3u 3e 5m 9x 34 3c 2a 6g 21 9f
accidental v 10 24 a7 1a l cf 4v 5w 1v 32 b9 24 cq 4u ao v 6i e 8e
accret 1e 5 1 o 4 1 r w 2y i 7 o 2k 13 10 9 9 m 1e 1k 1l 2j t 3j v s 2g ot oy f9
ana u 2g 1h ch jw f 1c 12 k 8y 1i 1h m 1r 51 k g ad j4 9v
annual 0 7r 21 17 u 4f 1d o o 5k 5e 9x 9 5y 11 ct 5q av 7q 2v
beaten b h c n z 1w 6 o e 11 7x 14 41 5w 2t bm 3o 6g 1b 4s ht n0 49
bland v s 41 c h3 15 k k v 6x 17 1w f9 2i 5n 2w 13p
blith c 1n 3s o 68 6d 1e 5f 8j 7 ab 2v bq 2m 1u 38 cj e8 7h 20
blurri 2x z 1h 1t 21 29 27 3m 28 37 s 4y 42 o 7 9 j 1a c9 47 7l 7 2u 24 5l s et 23 2i 8e
boy dk ao 2i 1p fg 110 2t 6v
breakdown s 7 1o 3 2p 2n 3i 2e 5 1j 1g 9 6 3m 12 6l 3j 24 m2 6 1b pr jt
cling h y 1v 4 b g 1z 57 1l 2 81 u 3f 39 42 3s 4d 5d 4o 5h 1h 55 da 77 ck 6l
concess 0 1r d 3a 1n b2 4z 1w 2g a 1u et 14 8u a 2e 3c 5v 7w 1m io k 4j
consult 3y 6 51 99 5c 2s 1n 6a 1u 1j 2o 3c 4e 2t 31 16 3x 1c 5b i dx 95 v i v z 5i
costum j u 1g 31 3s 24 47 11 44 o 21 g n a n 3t 26 7z 4w q 16 3q y 1 86 hc 1z
counterpart 21 1 1j 19 15 7 2d f 4m 1h 34 22 14 17 z 6c 1 1i 55 w y 4z 7j 8c a9 as d3 7e
creed i 7i ag 78 z 12 2j j 37 3t 2q 2 1y 60 35 96 9l
deceler 6 35 1l 4 6n i 1t 31 b x 16 h 2d 13 2g 1s e r 5q 61 1g 9w 1w bi 6k 4l 2v 8a 3g
dement 5 2y 63 4 2b 1l 8 2b 2d 87 3r 4v c 6u 2d 4s d8 1l 2g 1s 2t 2j aq 5q 4w
denounc e 2b fn 3 3 10 2m 8 4i 1p 1f 3a dw 6j t 3a 26 g e 1 ej bx 2x br
detect 18 1 12 u l z 1s d 3k a6 y 1t 46 4a 52 46 2e 7 gh f 8b 1p 9u 16 eo 1r 6d
diddl l u 34 7b 15 9 4s s 3 4o 3i g1 1 33 c 25 bv 38 bv a cp 2c 84 19 2s 1n
disagreeabl o 7p 1g 4e 6m t 2a 45 2s 2o 25 bs e 104 11 47 21 2n 17
disapproval 4d 3c w 6y 2k 2f 1m 2 30 4 1m 3h e 19 1e bp 4f 1i 1m 14 cd 5f 73 4j p iv
displeasur 63 1m w dl 34 1m 3v 11 1m 18 41 73 5s q2 11 4u do 24 5 63
distanc 1 8 17 s o 25 11 x a 1e 28 11 3w 13 2q 3p 4 1s 2e 2w 14s ce 1f go
dizziness 12 1h 7w 11 19 2t 1z 9 39 4h 43 4l 3u r 8y 37 7 h 3e k 1p c3 5s s 7m 21 41 4l 5r 3
doodl f e t f 18 h 15 s 2w d 2s 19 12 3g 6x f5 82 40 pz p m7 26 22 r
downfall s 7 1r 2f 1q s 6b 1y 13 3 9 c az 4 5n 58 1d 60 9h 32 is a6 h 7b 8v
downpor 2 2y 25 g 21 1 l g 4s i z 2q 3 v a4 5o 58 1d 60 pb 60 a6 h 7b 9d
duress e b w 5 18 2m 37 1z 1a 2a 5p 5m 2j 1m 7z 3l 6u 2c 23 84 6w u 3q y 36 cy ev 2
epidemic 2 1x bg 3y 6n 2 5u 1q 5g 1v 4z z 4s aw 2r 6 af bq 6x ac
epitomiz 0 22 18 f 25 2m w 9 29 23 3m 20 5p 3k 3c 9 2j 2y 8u 1x 3a 6d b9 1z 37 2e bz
exemplifi 5 b 1m 16 20 y y 1x 1c 2e i 3i c1 cn le et 35 z 4a 30 2r dx
fag p 3x 29 q 18 a 2l 25 8 a6 db g 6k 75 ga v 8z in 1x 27 x
financ 33 l 2e 6z 3e 3x 15 4y b4 t 2l 31 1f ac o8 h 24 gj 28 e 2b
forbid 6 39 2o 5 x 4 1c 8p k 4d c 1c 2l 50 1r by 83 36 10 4b mt 6x 9y
gaz 4p 38 5e 1c 3e 1w 4o s 5t 1t 18 4b f8 fa 5u bs 1d 1c 3f 9e
genetic 1e 6l 5e t rp 2e f6 6i f3 4k 3s b at
hallow b u 1q 3y 2r o 8c 3 r2 21 1w 53 2l 1g 14 4u 2t 2u k f6 32 4u 2 6 27 4h
hemorrhag 12 1h 7w 11 19 2t 1z 9 39 4h 43 4l 3u r 8y 37 7 h 3e k 1p c3 5s s 7m 21 41 4l 5r 3 5n
horrendous 12 4h 3l p 1o 1j s 1e 2 3w 5m 6e 1l 1x 1m 1r 16 1h 4u 3h 26 4k 22 1r 1d 3k 46 b5 cd
hospitabl 8z 2b 1a 5k 2i 8u 14 2 10 d9 2h 2t 4l 4p 66 t 68 7w e4
household 2f 2w 2n 3 u 38 1c 6j 42 63 ga 3a 1n 18 27 11 1k 1n 4d 71 at kd f
hurtful h 6 h e d e e 1f c c e b 3 b 1e p l 76 38 1y dg 2u oc 9e na 53
impertinent 5k 7a a 89 26 1v df 2q 3p h5 7p 97 1q 13 1u
important 19 32 m l ac 9j 2 d 83 1m j w 74 g5 6o a5 5f 16 3b c
infiniti 9 2n 15 2y 1s 24 11 3w 13 5 6e 72 5p 80 gi al 3b 23 1 8e ev 5l
injustic 8 7 1v h 2f p i 1j 67 4 1i 10 d 2s o 2p 4l 1u if cu 9p n ki
intercept 6 s 27 a 1h 1b 1 v 2 4 51 7h q 5z 27 u 2n 7r j 36 38 2 5t l 95 jp 1f 1f 5o
interminabl 2 g 4s 1n n j 8c 28 6h lx 2l p cz 30 17 ej b3 1k 1m 3 79
johnni dk 2p 3p 6u 5i 78 27 bo 1w m kw ds 3x
justic 2g 18 44 5r 4m ft 21 7o 1a 5j 1m cn 6o 7c 3n 7q dt
king k h y 2k 2e 3n 4l 3h k4 3c 1t t0 d6 a 7x 7x
liberal 1z 70 8e 6p 6i 12 5g 1v 5y il 25 t 7h bq 19 5o ac 2t b
loft 1j 1 s 2j 1y j m 40 q 37 9 3m 1m 1s 3z 9y 6s 5 fu 1d 7l q4 t
loophol y 2j 15 ha 64 u 2e 1a 49 5l 1e 25 g n jr 43 19 5y a j3 2r
loosen z h 26 v l 7 2a 1g 2w 1s d 6g 4v j d 6k 66 y bi 3z 2j 27 74 1q 8q
magical 8h 25 7y 1u 4z 2q 2w n m 39 6o nd 4c 64 b8 58 b6
manic 5 1p 19 2j 2s s 4 2b w p 8 2b 2d 87 3r 54 1r 56 2d cp 5b 41 1s 2t d9 5q 4w af
manli 2g w 5j 5r 1i 14 1t e5 1c d8 18 2 10 37 5a 1o 36 8r 73 1u 3s 6u 25 1b 5o w
marked 5b 36 25 3u dn 3j m 39 4 6k 3m jr fh 6m 4t 4s 8w c
marketplac 2w 4 c 9 n t 2h 3j 3b 8w 4c d 5s b2 76 6v 96 6n 59 62 ap 22 12 2n
mausoleum o 4u e dk 2e 11 d 3g 99 5 3m 1n 2f 2f v y 1u 4 1 3n 8m 4g 5a ev l ct 4g
mirag a 6 p 24 1a 1n 6r 3k l y 5v 4r am 1o 24 36 99 7 1q 5d 8z 3j x 2h 2p
moan 45 20 e 29 o 3c 1w 6 2m 77 d 2b b x 3j 5i 1 t 1p 9v j bh kv 1t 2 ip
mop 12 x 1m 5m 2a dm 1m 1 45 51 27 d 88 8t w 2k 88 4h co w 4c 1d
mutual 1s 3y 2b o 5 p 3w 5 y 5p 14 17 7c 8h 1p d 9a kk 4u 8g 33
nexus 2 g 2 2c 4 h 3 y 3 p 2p 2s 7 o 29 22 1q 3a 1 8y t 4u 6g 88 6g 3q 4y n dp 80 7d
paean 1 3d 8u 2m gf 3o 56 k c fu 7n ie dv
panic a6 4i 3 7 5y 5i 7d v q 9i w w 19 4c 3r 2t 34 18 14 d5 8 3a 1f e7 1m
paralyz l1 1u bx a4 3 1l 2d 1f 1b 8z 1v 1h 1l m 2e 6 1a jc 1f 2h 41 t 43
pawn 1w 1i 76 r 1k fh 5f 59 z 13 4b 7x 2l 14 14 l4 e y 1x 3u e ad
pearl c 1b 1p k 96 7j 37 g 4 16 t5 dh 1v 1x z 92 3d 7w 1b 20 c 64
pickup 1k 1k 4v 6 3t q 87 m1 2 3x 5e 3t f0 63 4n 7f 2q 8o
pier 2a 17 64 1f 2f 1u 3r 2u 41 4t 8v 2j 35 2e 2b 3o 9r h 8n 2c a1 21 6t 4z
pompous 1j 2 4 3s 29 7i 15 ft 1v 1y 3c 1v hf 38 3t 3h 3m 17 5v fh
preach e 9k f 3v 3s 2m 52 60 4l 6l c1 5x x 41 4g 2q 6v 1z 8f 3r x 4
proscrib 0 63 16 1c 9b j 3 1 3o c 3x e 4m o 6q fm 1y 3y 1d fm ct 2 19 9y 3y h
prototyp 0 7 9 6 j 6 2 2x 6 56 1n 24 2 22 q 1z 42 5q 1v 3m 3k 13 p8 9y hg 5c
pursu 3q 3e p 2e 5 o 31 4x g 69 2p 31 1w 7y 6 5x 47 m b9 b6 5h 8k 83 4q 1r 1l
querulous o 5h ii 29 f b x 4y 1p 21 d6 yk c 9f 1 1g 1p
reassur b 1g k 4i m b 6a 6m 26 25 as ac 1b 2t 48 7o u 2r g2 l 2k 38 hx
redempt 2m 1v 1v 2n 1m 40 39 31 7n eg 3x 4i 29 x 1k 46 2n b5 6 e5 am f 18
redo f 1m 3t 5 4m 15 3f s 4y p 6m 4q 66 45 3 89 51 a4 7b 8p 32 2y 4l 32
reek q 22 1u n 1i 8c 1y 3g 8c 3s 2e 3q 2k 37 61 5k o 3r 6o eh db 4i
rever 1x y 43 2x d 2f 1u 5 18 bg 2r 35 4d c4 8i 20 eq 23 27 8j 26 1r 36 7p 1
risk 1 2 a3 81 eo g 3d 25 8p 91 3d 8m 13 37 kt 2n 4c 10 4
rivet b 7 9 f 9 15 q 5k 18 v l 20 2g m 28 1j ar 1h i 2v 1l 40 s 8g 8u f2 3k 19 v 4 ll
sameness 21 2 14 h 2b 7k 1g 36 u 1b 7e 3n 11 51 48 22 a 10 44 8z 92 2a f 9w da ay
scriptural 2 2e 45 1 t t 1w s h 22 5b 46 1v me 1v 8a 7d 5o 2r g1 ee c
sea x n t 11 l 2p z v 10 36 s 35 23 12 2o 1a e 1x i2 4v 1q 60 5u 4b j2 ik
search 4v 2q z 1n t 8e b 3z 3t dw 5x 98 2h 9s b8 8k 1o 6 cq 3x
serenad 1y 4l 2x 3c 66 b0 7 2 12 4 4i 64 ah s9 7d 42 4l ab
shadi 1o 5j 6 1j b m eb 11 21 f 2q l 24 5z 3b y 1 8k 1 7h c 59 2f 1d 7i qh 20
shini l 1e 1d 1 k 2i 29 7 a5 1 1d z 2v 1o f9 3a bs 8h bb bn 64 1b 2q 3k a l
sidestep 2a 7 2c c1 f 26 2v j 2x 34 ca 3d 1u 3t ay 55 du 5f 2d 2a 89
skirmish 20 5h 2u 1e x 18 z 1u 3j q 14 9 1f 4j e 9 2 5a 6i 4e w 3g 1d 1l 3t 2x 14z
sleepi 14 6 d 7v 17 y i 9a 1r z 1d 2m 2t 3o 1z 2q 5p 1l iz 12 1p f 92 v 1p af 28 8u 1g
sloth 1g k5 9u 6j 28 5n 2n 9 2b 8q 22 29 3z k m7 3q 4o 3v
stool 2 cq k 4e 2a 6d 5 a 2z cz 8b 50 7p 7 bv 56 di 83 3o
strif 4y 4y f 2b 18 2b 1b 26 w 1i 1o 1m 3b 5l aw 2e 1y 6r h5 2j 81 bv 2s
stylish 0 5 5 1j 2 i 4j 22 46 5x 5s 31 49 92 2a kn i i3 bf 3b 34
sullen 1l 4m 30 2a 2q bf 14 bd 9b 8z 18 1c 8j hq 6n 1z x 1h 21 8f
surf x n t 1 74 o 2i s a 2v 2a v 2o 1a 2b q 6 3n bc 1b c0 1h t7 ik 2y
swear fk i 2e 6h 2s n z 3k 9m 1u 2t 7g 3j n 5 29 2d 25 97 99 4z
symphoni 23 s 1b 2h 4z b 1m ce 1r 2k d q 6f 35 2s 3o 1o 57 3u p 2p 86 7 me u
temperamental e6 3j 64 27 10 5 2u 3i 9f 3j 2b 1p 5y l 6b 2o f3 3x n bb 8z
threshold 4 z 2a 2a 1c 2 bs r l9 l4 1v d 18 db 51 44 4e
throttl 6 t 3x 2d a 34 3r c y 1m i 2p 5d m 7b 39 3e 8u v 1k 10 2k 9a 6p 9 7c
tid 2 22 w 23 i 1h k 1 l g 4o 4 1h 1y v v 5l 32 5m 1k 7u u1 h1 gb
timeless 15 1q 6p 90 3 se 2l a8 4u 2t 3e 49 ax 72 w 2a 3 4h 52 b
twing h 6 v o h 12 g 9 1f 4a 1f 1 y 8 f 1n b 2f 1y 1k c2 23 3j gw 7p jy b1 2d j 19
uncomfortabl s q 7 6 18 o g 27 s 11 28 2 2l 19 6a 37 43 12 48 4 3u 32 2 t 67 36 yw 8 cd 5t
uncommon 4 14 ad 1s ag 1z 2b x 38 39 37 1y 3x q 2l 13 bm 1t o 2i 6g af m2
unhappiness 47 1w 1m w 3s 9t 34 1m 3v 11 1m 18 41 73 5s q2 11 ii 24 5 64
unsympathetic 1n m 12 1t 5f 4z 5 fi 5f d 9m 1o 1a 5b 55 1f 3 h 49 66 u 6 23 jw a4
upbe k 10 1g 4 4v 3z q 1r 6 5t h 2 df w b 7f 6 3r 1e 8e 6k 2h 5e 3e q5 q 5j
wallow x k 17 7f 6d 1r 1j 68 n o 61 w 8e 19 4h 3r 1g 20 1d by k6 bm
weir r 7 2j j m 7o 6t 9r 2e m o 9u 1e 25 g n n ec 1v 2a n 5c 68 ee z 3q 90
whirlwind k 29 g 2d 2s 47 v 2p 1c 2n v 57 92 1 1j 3h 2b 8 96 4x du b3 1j 35 7q
wrangl p 1b 2i g 4y f 2b 18 2b i t 26 2e 3a 3b gh 2e 1y 1d 5e ep d0 ak 1b 2s 4j m 3z
acr 3e l b r 1n z v 18 60 2y 5e 6m dd x 3y 1q bu 2r 1k q4 6e 82
aggress e b b 8 d 3z 1 2s v 99 11 16 1c 57 2v 3u e5 35 m4 3y b1 1f eu
angst q 2 q 29 3l 22 es a 4j 2t 2u o 3d 73 5s 79 5g dd 11 d5 5e 23 5 64 2j
apparatus 1w x a2 6h 20 1s 1q x 3t b la 25 n bg 5m 2m 5m 73 e 7a
artistic 0 5 1o 4f o n 1c 3 8u 19 5s w 25 29 b2 2a kn i gk 1j hu 75
asleep 14 j 1q 14 62 6 2p 9h b z 71 3f 1z 2q 5p a1 5x f 55 4 24 4 o5 ek
avalanch 2a 5d l g 9x 3 28 36 24 4p 67 73 4r 4i 45 2z 2v 8w o9
averag 2 2d 3l 63 1c al 5w e0 d 5e 2v 4s 60 71 99 1 4a 1c 5z aq 1z 1s c
awaken 1u i 35 b 1n z 1d 1h 2 3 11 g f b0 2n 1a 3f 3 30 14 lb 16 5x lo g9
awkward 1a b 6m 86 8z 6 eg 2l 2a 4g a 3k 45 16 18 5s 3p 2w 3e h2 4q
backbon 10 f 5y p k 4f 3i 23 1q 5f 2h 77 4p cx 7m ja 2c 5v 2e 1 6f d 1q 5h
bargain 23 r 3t 4o 73 5c 17 9i 3d 29 7c 3m 47 3x 1c w nl 5r 7c z
beck 2 j 38 2w 1z 1z 2 48 5x j 28 7n 4r 3l 8x 23 hb l 8c 1b 24 d 37
belch 20 39 c 1 37 2v 27 2s t 13 2 62 36 6o 6h 16 36 1o 8i 3q 2s gc 6e 9i 94
beverag 10 y m 15 71 39 q g1 h k1 7f 1n k 3a 16 20 37 3v 32 r0
breathtak e e g m 1x k 23 20 1d 1h 7 12 2e 52 14 d0 4h 6 6d am 4g i 2i 7x ao hn 1u
bristl 45 i 1b g 1f c 1m l 3p 2g 1w 5w 6 18 7m w 5 1i b 12 1 10 6m 6p 5m 6j x0
captur 1m k z 1r 10 s 42 7 30 72 30 6z 4k 1r 50 w 2y co 7w 4t 1k 1b 2o ar 7n 6
chew 8 9 i 7 2j 36 1y 1n 1b c3 an i 42 5n 2w 8o ac 34 89 9d gu
choic 1 1s i 2d h s 25 33 8g 2v 39 3b 85 ms e az 6n 62 8u 1f 65 3o 49
claus u d 1u 4 1w 1z 4m 57 1j 12 2g 1a 1u n 79 e 3w i 26 42 7 21 ea m3 3j 2d 4h 8r
compliciti 3i 11 2r 29 7 8 2 2v 4d c 53 34 4u q 6f 6m 8j 4y 7z 3s 7b fa 6q
confeder 1s 2e 1k e 3f 41 1n 2q 4p v 23 72 3v 19 10 2q 1q y ha 4e 59 40 f b4 p 8n
creativ 2v 4k 25 3t 57 3 uz a8 4u 2t 3e 5h 4b 4x 1 g 7y 2d 44 d 21 31 20
crick 2 f 4 2 1j 1j p 1f 2v 1z v 1 y 2a 6 5 2f 3i e 28 7n 1t 1p6 dp m
curious 7c l 3o 44 3p a 2p 5q 78 9y 91 3a 4t 35 3i u 5f 4f 2e
deficienci 3 2 30 14 6 6o 28 3e d 2q 6d 2j 8k ba 9 2l 29 2b 1 99 61
demiz 1 1q 2m 4 11 f 6 2j v 51 2j 1h 3e 29 8d g 72 1t 7j w 1 4a 1g 5m 16y
denunci e 2b 3e 3x 3c 2q 2d 3 s 1s 3q 22 6k 1e 6y bx t 5g g 1o be 1w d9 dc
dial 9 1o o 18 35 2b m 1h 4f 3l 42 3z 4 24 28 23 b 1x 30 2s 3p 9 1f t hx 2f cs 88 7o
dilat 1e y 1 4b 58 1e g c 1f m 5u 2e l 27 7 e5 g 2b m dt d 4n 2 40 6a 6w 3n ha
disengag 1g 12 14 r 4 q 33 6 j 4o 4w 7r bl 1w bm 3z 67 g3 7 p 29 25 nh
dominanc 1l 5 7 21 z 3u 39 2a 7 1z 16 2d 3z u w 42 37 l 47 1t 1s 50 1u 1k 48 y 7y dt 4y
dwarf h 1p 8y bx 17 2q 26 kb c2 5b f
emblem 4 k 18 b 21 4 9 n 4u 1o 1s 39 1j 3y 2w 1d 1w 9r 51 2 dz ac 5x 9y
empathi 23 s 3s p 4l 1m ce 1r 2k d q 3m 5y 2s 1u 3i 91 bk 7 20 9l e3 cb
enclosur 3h f 15 2h 6x p 4g 2c 6y 2j 4d 3q 4a 1y 3f 9p j7 7 s6
expertiz 1d 2s 4t 11 m 2r 5m 2e 3n 29 m 3k 51 1x ac 29 v 13 6u 1t 63 2i 1o 1p jw
extenu f 18 b 2g 8 1e 8 1b 1t 4h 7 3c 35 28 3d e 31 1o 1m 34 c 3o kf 3o 38 j6
extort 3t 1a d 5 6q 1o 13 6g ce 2d 3g 8j l 3o 4c 3y 3d 4h aj 13 1k 3c 1u em
flour z 7u 1a 11 cs g 1i 14 26 3b 2l 2c 1f 6n 1b 2q b3 6m 11 r 27 ev b1 9u
forgeri 1b q 1 3x 7 2d 21 2f 4 1g g 36 11 24 2r dc 5p 1j 42 4c 4j 4m 70 8 lx 9e 2e
forgiv 4h l 7 f c 9 d 2d 38 7t 2o 3j 5f al 99 4n 6t 82 e4 3a 5n a 54
fortifi 8x 2b 1t 4 2g u 4 bn o 35 x b2 eb 9 d 29 2s f1 10 2c 2h 7m bt 2x
fountain 1j 1 f 3m 1v v 55 m y 3l v n 68 18 3r 6v 8t 75 nk em b1
fraterniti i 1a 7r 2e 5 35 2q 12 jr b9 b1 6 l at m 3p dr
getaway 1 2 m 1l 16 11 37 z c dm 2l k k 3h 2r 9b j 2s 17 52 w 2a 1i da 2q 4e o9
had 131 8w jp j1 1l av h 1
handcuff 13 1c 5 21 1n 53 15 2a y 7m 99 18 9e 56 1k s 10 3 1r 1q 15 eu 2j 2t 7f nw
hap 1 2 9w 62 ha 3d 2j 7w f 36 5v bz 4l a 91 56 5i j 7z a 5d
hilarious eo 2p 2b 6c 8c z ce 2u 71 7e 3h 34 3q 4d e8 9h
hysteria 1 i x 20 r 6 43 q 5l 35 7a 6f 17 am 2c 6t zn 2l g 4w u 15 18 39
indict e 9m 3c 50 3 2n 3q 22 1p 1f 3a 6 8c 5e 6j 43 30 1 cn 1w bx 1c dc 3g 3n
inhal 1m 16 h 1d e 2f 1w 1f 30 z 2c 1i 61 7i 22 v 8j 1a i 5k e z 89 dy 2w 4 2w 8y a6 9a
initiativ a f b 6 f 1d 2m 1r 1x c 3t r 6k 5v mb 2c p6 1d 7v 3p b7 42 3p m
integral 3v 3v 4c 1k 23 2y 6h 2x 30 7a l r 2e 38 76 av 27 6e 19 31 nb b 1c
integriti 1s aa lw 9p a 4i 21 4t 2r 30 3p e 4h 7 1m 1t 96 cm ba
internal 44 99 t 4g 9j 7p 3t 4m b0 75 3d 7l 9i 11 9y p 8p
interplay i 1m z 39 37 f 19 11 14 7 z 3w 4r 3d 3q 4p w 6f f1 5s 3x 4z r r9 1 38
joyous 6f 10 w 1x 2f 5 68 6t 7q t ai 2v g6 38 1c 34 83 e8 7h 20 1o 4l
junctur 1 h 4s 1q 1u 32 1 7 s 3c c b 2x 3m k 3m 5a 7 d0 k cy c4 2t 5t 6z 5u
legal 13 1d d j 8 4 3u 26 3h 2g 2r 4k 1v v9 9x 2y 23 36 1q 94
lesson 9h v 11 4e 1h 10 3a 2f 1k 11 1f 7f ib 75 3x 11 76 jl 1f 7n 2o
lethargi 1g 2r 6 43 6b 6u 3l 7m 56 28 5k 2q 43 rs ag 66 15 3q r 50 22
local u 1 o 5i 10 2q 1g 6p 67 gr 7m dk 4v 42 b7 c0 47
lord 2d c9 r4 ws jq 7x
maintenanc 2 5p 1t f 2w 8i z 15 3h 9g 4y c9 my 99 al 1d 4x 10 14
maniacal j 2x 2p 2n i 25 2a 16 28 t 6 22 65 2s 8 2e 44 an 2s ch 2e 9i 4j ca 1w 5a 2 7q
mimic 1a r 16 r w 15 6k g 20 5b 10 d 2e 5t 6v 2d 4a 117 mt
murki 1n 2s 4s 12 70 f 56 3w 6e g j 1a gg 5s 1t 31 24 o 3s 6k bd w 2i 2w 9r
nationaliti q 11 o 5m q 4y 69 3j 77 n io 4q 2r 2f 85 dj bh 4o 1l
nomin 1 1 r k 2g 2t 2v 2k v 7w 2c dp c ey 7w c 2v 5k x 9 1g i6 1a q 1b 8b
nothingness 9 1z 5k 33 l 5f 5 5x 18 4j 1s 3v 9q 7w e1 ho 6c 58 46
nourish 34 2n 5h 57 47 v 2d 14 5o 1d i 6v aq 2w 5k 2y 4j 4b 3c g8 32 2u 5x 27 y 58
onset e b j 4c 1 2g c 17 8x 11 7p 2v 3u e5 kp 8i 1n 9e 1f 4i e1
outcri 3n v 1n 6 2h 3u 22 6 2i n 4a i 4k b 8u 14 1 2h 7i 1u 60 4u 1q 7f 6g rk 38
overrun 7n jf 4f 1l 40 59 9q o h7 ax 3n 7g 8d
parameter 6 3 2w r 15 1y 1 1 1x x 1r 1t 4r i 2a 40 n 3k o 9b 20 ba f4 no 4u 5j 77
peaceabl 3b 2d 1v r c 3y 58 8f 1p 7t i 1h ds 3a jk 2n 3l 5l bu 7 6u
periodical 9 1z 5g d 23 1p 2m 3x g8 3r 1h 35 g4 s gl 7q 2u 7p a9
persuasiv 4b m 6b 1x 7h 26 2l 21 38 12 15 5 2m g 5x du 4e 26 1b 37 5w 49 a8 iw
pillow 3l 7e 22 p 2p 4 3x 11 62 1u 90 5l qc 9n h 3x 5f 7r 1k 28 e
poem 21 l 1f 2j 1 6s m 1m 4a dd 4p 4q 1 41 at j 63 b2 cx fe
popul 1r 6a bx 36 6r 1g g ak 5g 28 3i 18 2r 1j 88 bo 3f 8j 27 h4
preview 32 5h q 3h 4o n 1k 5d 1 16 1f 40 1n h 3y 2z 5b 5o 6n 41 6y 91 9a ff
privi 57 33 d 95 i2 1z 3w qc 69 67 2n 3w 1t 4u v 6j 26 30
probabl d 1y w 1 4 6e 6b 4m 1t 2h 8a dj 4u 5x fq 2i 1u 1b ex o
progressiv 1 1 1c 6 1m 2f 21 d 9 g 5e j f 65 56 1g y 8a 7n
prom 17 4l 6u 3n 25 2v 1q 1 29 a 80 6 q 3d 1n i 4n 57 2t 2m 59 h 61 3h 6a et 20 7h
pry 40 1k 21 z ag 8h gw i0 6e lg 13 8d 3g 2y 1b 1j
pulp r 8 43 2h 6h 6g 5e d 9x 2c 19 i6 27 74 y s ff d6 5s g 5 2j
quack x 2w 2q 2x 3c b 1g v 18 6x i 3s 25 h d6 2x 5y j 4n 1k wy 1l 76
quagmir 1 q c x 6 10 2a 2f c 17 2d m 3b o 5h 32 2l 5f 1m hj 1 1g 20 193 7i
reasonabl 2g v 1 c 2c pv 7s rd 1v oy ad
rebellious mk 23 z 1a f 18 28 2q 1p 21 9l 3l nq kl 1 e 12 22 8u
recre 52 54 h l 7 54 1y q 36 5t 1a 2j i f 1n cc 3o 7q 2l d7 6f e 6m 90 3x 90
relationship i 1a 3i 1d 4o m 11 2i 2h 12 1b 5n 3l 6b 2t 30 2i my 6e qm 9d
releg 0 63 2i w t 7m n 1u 1u c 9l 3 6n ao 6w 9i 3e 81 ct 2 19 5s 46 5l
relianc 2f 7f ai b 1s 1 2h 66 14 1b 3t 2t f 68 30 4p 3r 5z 5p dl 5a 11 9d 2j
remonstr e u 40 k d 2 6n 1a 4 16 48 10 10 k 1k 4t 28 x 4l 4k 21 c1 6u 41 7z 62 r6
revamp b 2i 2l 2g c 2c v 38 2q 3k p 6m 3t s 5 a2 7u 4c 6k 79 25 2m a 1 8p 32
riski 2h dk 7f 1p 3b 1j x 2f 6i 5 a8 3w 1b 24 3i 2a 8q 2r 58 7t h2
ritual ac 9 3p 1p 7e 8z 4p r h 26 bz 4z 4g 2h l 3v fu t 1s 3o dj
rosi 1z 1d o 2f 68 6d 18 6 8 4b w 8j ai el 2m 1u 38 88 4i u 9m 7i 3k 3o 32
scoff 0 5 5n 1t 4s m 14 56 32 w 8 4u 1p 93 5s 32 6 5p 70 5t cs 2j 1z 7t 7a 3p
sinewi 0 h 8 j 11 1t 9 1e 3b 3g 3x 3v dn 6 1z w 1b 3q 23 dr q qa 72
skit h 3k 2g 5c q 4j d 4h 80 1o 7n l 64 23 4s 12 65 4n 4 2g 8m 80 14 io
squirt 2 1x 2n n c 33 1w 2w 53 2 1i ji 35 48 8i f5 11 jf 7q 1r 2s 64
stamina 10 l 6h p 9v 44 z n4 1b 8x 3m 6w u 66 4z 2r 7z a 3v 2y 5g 1r 3y
staunch b 1g g 2s 34 27 m au 16 2q 3j 32 1s 6l 6t 17 98 p im mw 13
sticker 6 g 1l 25 2f 47 3p e 4d 1e 3p 2n 71 41 2j 7a 44 1i k5 i9 gn
stow r a 2d 3 3 34 1u 1c 4z g m b 1e p 37 77 10 n 6z 3o 8j 16 3y 2d 39 1w 2z oo
sturdi 1a p a 3g 2e 2q 1n 5o 24 5e i 7r 4 21 2d 3k 23 18 d9 3i 4u 8k 9e i7 85 4
sulki e7 bf 1a f 18 4y 1p 21 d6 60 zg 2v 1 1g 22 8f f m 35
suppl 7k 3b 26 11 1e l 1l 2p 9w 15 51 1e 3b 32 7z bi 6m 1a 3k i1 e 8e 2z
surprising a 1l 14 4c 16 25 ea 37 6 3d m 39 59 1f hx 4r p cb el 2r b9 3
sustenanc 2 26 3j 1t f 2w 7e 23 v 3r 71 2f 4n b 1j1 1d 4x 10 14 1 78 7
syring a 1p ii 12 3k 1m 2l 7 1e 45 3f 1 6w 7y 27 bo 4h co 58 1d fr
takeoff 1b 8 1 h 3y 1h v 55 m x 1 3l v 6v 18 3r fo 75 nk dm 10 1x 94 61 3
thorn o u 29 3n f 3 m 5s 1 1b g 1i gl 31 10 5a i4 cp 8k 2j 13 m gw 4p 2m
tonal 6 6 8 b f v 4 f 9 i 29 1k 27 d9 1i 9m ah 2e 5l 8m 4x 73 6y 5f 1e 1s t
tortuous 8 1b 6 2v x w 10 w 3f 3k 2u 5i 6k 39 o 4r j 3x pg 4w 9b cd 9j 25
totem 7 j 11 o 1x 3m 4b 2o 51 h 5g m 1i 19 1h m 90 62 3m 4q 48 93 2s 3n 8y 9n 7x 87
tout 1v 57 34 1q 1u dk 2c 1m gy fb p 3h ej v 6q ai
transcript 21 l 8 w 7 4 2j 1 6s m 1m 4a dd 4p 4q 1 41 3j 7a j 1x 1q u 1m b2 sb 6z
transferens 1r d 4 t 1a 2 1k 24 1g 51 2p 5y 3i 2j 9e 1g a8 1 4a 29 4t 90 av ex ck
unconditional b 9 a 1 4g 2 1k t 15 5l 4l b 9f 2a 4j k7 1 3l 38 p 6 41 2b 3k 41 3n b d0
unicorn e a 18 1o c 22 r 1 bk k 1o a 38 21 n3 3w 42 4 dz 3r 47 1m
unmov b 1y 12 4z c 2v 4j d 1f 1 2u 79 63 3p aj q3 2n 96 bu 7 c8
venus 131 8w 40 fp j1 1l av h 1 9w
veritabl 2b 5 2s 3 2 1g 4 t 15 2 a4 b 3k 5v 2a g4 8n 6t p 6 hk w 5l 4v 9l 9r
voluminous 5j 7r 5d 5v 6m i 4m g0 32 b0 4 79 1q 2z 3v 4n 3m 22
voluptuous 1u 11 22 20 10 1q b 2j 9i o 1n 13 2y 2b 38 9u 1d 7a 7s 6q 4w 6u 8j
vouch 80 x 6n 2w 6h 1q 12 32 24 4w 5 2l 20 4n 1d 35 6h n 5 29 2d 25 97 99 4z g7 2h
wax 1e 5 1 o 4 1 r w 2y i 7 o 2k 13 19 9 m 1e 1k 1l 2j t 3j v s 2g ot oy 56 a3
wir 8 a l 2f o f 25 k 4c u 12 31 3o 2g b o fn 92 4q 1c 1z 7c a3 2r
witch 4x f d z 19 gi 4u 3f 4 am im 1t aa d w 2q 1b 5h 8o 64
wool j 6b 6w 1j 1p 28 1a it 13 3q 1i 4i 5 54 nc 5o 5f 7r cy
zoom d k 2d 7 8 b 13 a 9n 54 11 w e 83 3a 27 5v 44 2w 1s 2j p 2u eb 19 51 8t 37 h
adjoin i l 20 1d 1e 21 8p 10 2r g2 4g b 23 8w el u 7k 1l 7y hd 11
allevi 1n 4d 8 1b 1t 1n 2u 7 6g 1 28 h 2w e 31 1o 1m 34 c 3o 81 7c 7n 4b ve ao
amen 1 22 4 7 2 46 14 17 1s 2g 11 n5 l 4q y hk 3q 9z 4x 3h im 2c
anthem 1 3d 8u hq 7 2 12 3o y 64 ah ue 58 8n a0 o
arbitrari 54 3p 6 eu 27 10 6h 3f 60 5o 6 7n l ql al 7 2k 7v 31
arroganc 7e ot 3s 2u 1q 68 49 3g ov 45 d e 4j 2w 2v 84
bal e j 4 36 t 3i 6n t 1m 2f 3n f1 j 5s 4i 88 2c jp 5h 6 br 1m g
ballet 41 2g 5c 59 d e5 7n l t 5b 23 4s 12 65 4r 2g 8m 80 js 7l
belief 4o 26 f1 3t 6j 1b g 21 4k 39 2z 1m 63 6c 93 dl 5a 5r 4n 64 5o 1a
bluf f 1n ah e 6 1w 5v t 1w 8 v em c 6y 6h 1p r 7 1q 70 9h 2b k 4m 76 i4
bop j y 1a 7 1 a 6u 1l 9e 4w 7l 6n 2k 2l 2z 43 8u 1 1 2o pv 1w
boycott 18 40 k b 2 2g 49 1a 18 2 2p 1j r 19 k 1 6c 28 2n 7f 2n rr 2i 6g ap aj 5l 3z
card k h y 1l z 2e 3n 4l 3h 5v 3t ag 3c 1t 24 3m na dg jy
catchi 3 86 4b m 47 c 10 z 3s u 9 1d 1p be 77 49 7g 2o 2 d l 3d 5u 5z 1r lk
chess 3i 10 5o 46 lq 1bp 5v
circumstantial 4b 8u 2g g 3w 8j 5e 1q 3n 1v 63 8m eg 2i n 1p 22 9h x 5z bd
civil w 2g 98 i0 3y 8x bb 4p 6i 6p 7w 31 8f e0
conquest z 1r f 3q 73 1y 16 9 n ao 4 2d 3a j5 2x 32 4c 63 ab hz 7e
consul e 7k 3b 48 n 32 2a 5c hz jb ia 7o 4u
death 1 1p 1n 25 l 1z 8z 1h 3e 29 4l 3j l 3u 13 9r 1u 6n 2n 2y 85 e9 33 lw
dens r a 9 d m 1l 1 1u 6g 7e 46 p 8o eb 1w 7v 1d 4o ai 1q zx
deriv 17 f 1j 1m 1v 2 2z 1l 2p 4e z 4p 46 94 63 2d e 8s 28 8y m 4t 1k 3z 8v 9j da
diplomaci 1d 2s 4t 1n 4j 3u 2e 3n 2v 3k 51 1x ac 34 13 eq 2i 1o ll 5m a9
discontent 63 1m w dl 34 1m 3v 11 1m 18 41 73 5s q2 11 ii 24 5 63 1 2j 9
dislik cc 7r bp 2u 41 73 5s nh 4 2h 11 e k8 5 64 2j 9 4g
door y 3o 11 d6 cf 1a 9u 3j g n ez 1v d 18 1c 5c 68 f dj 55 90 1g b
dub d g k 2g 4 13 4o 22 4 7 1k 5q 1h f3 y 6q 35 5f 9e s1 bm 1r 7a
duel 67 1a 55 18 z 1u 2z k q 14 1o 4j 8 6 9 5c 6i 4e 3 1n 3z 1l 3t 2x 14z 1f 61
dugout 49 cn 27 6n 44 20 4x 12 c c5 8p i t 6m a6 fp d 20
eeri 14 2s 58 2j 3l 2j ce z j 9 79 4m fp 4x 5h 21 3e 7l ic
empir 1r 2e 1s 2u 3c 1m 2r 43 1a 1o 77 t0 7 85 dj ax k 4o 1l av
encroach 2n 2s 8o 1j 2c 1t 18 16 2n 2f 1j 2d 3a m8 1b 2z 1a 20 27 29 1b xk 1m
esquir 2d 34 z 74 12 lv 59 ws rn 7u
faculti 2g 1c 4z cl 6n 1l k 6b 9d 3y 1h 1a ce 2q b7 45 3b 1s 5c 7 w
fanfar y 5d 35 5z k 1j 5t 1p 1d 7 2 ep 39 58 2 4z 20 eq fm 6k 4h 66 a
farm 7y 3b 4v 32 2a 8f 1w 3x 3s 5b 10h 8s mj
firsthand 4b 8u 8 28 4c 1g ch 1q 6z c 4a 5y 2o 6g 2b 2x 5a n 6 3l 58 43 13 oz
ford 1 h d 19 x g 9h 86 21 83 1a 29 20 5l 3j 2j 1w 2z 37 7s 25 3k so
fortun 1x w j 1r 55 7q 2g 3u p 1h 9b 8 8d 1 2s 12 58 d9 44 5o 5q 20 5g 6e q
foxhol 49 cn 27 6n 44 20 4x 12 c c5 8p i t 6m a6 fp d 20 hp
fri c n k 6z k 3c f 1i k 41 2u 21 14 1p 3k 39 k 1i 16 6e 2x 9x ic h a1 4w
fruiti 9a g4 i d r 3u 41 c 23 y 3f 9r b0 1l 1k n 4l 28 7b e6 7v
galactic 5j d4 5v 6m 54 j2 80 15 1v 4 79 1q 2z 3v 89 bm 9r
generaliz 28 68 4u ev 1d 3m b2 82 a 33 40 2w c q 2i es 25 1i 6c e6
goodness 6z 3m di 9v gi e9 6o az 8m 2l 1s 4v 7 5v 3i
graph d 3 d q 3 a 5 17 i 15 1q p 2g 49 3g 6 l 3 1m 6m 3p 1n e7 1j m fz a9 3u rc
graphic 2 1k g 4j 1n 1w s bc 2j kr 61 lj 2 ud 3t
groovi z b 13 y 1f d m b1 1u 13 1e 3s 7f 1t 7n 2v 6m 9o 1j g2 2z cp ac
harness 3 e 9s i r cc 10 1d 36 6u 1a p 1i q 2r 2t 4p 13 27 g mu da 5k
holocaust 1 2i 7 1d o 32 5o 4y 1e 1a 4k 33 2t i e 44 lr kq 4n 3n
horrific 12 4h 3l p 1o 2b 1e 3y 5m 6e 1l 1x 1m 1r 16 1h 4u 3h 26 4k 22 1r 1d 3k 46 b5 cd dw
icki 1o 32 3n 1g z p 3 s 5c 35 t 97 2u 75 fx 1p 4l 4x 4x ey 3e 4n 4q
inconsequential c 1t 8y 2b 9 2l 16 2n 74 7w 70 62 n 4q 8a 11 3r a 9j 6r
inconveniens e a u 29 2n y h e b 5j 9 d 2x 27 ej 2w 20 a1 9 38 x f0 eu av
indecent 1o 27 k 3y 2f 28 4o 35 2j s 61 3i 1i a3 6m 24 g n 19 8x 6y 41 33 1h n0
info c 1s 2d 3k 14 u 3a 3 5l 2l g 1z 2q a b 6s l 4s 2v 81 o 3o h 6g 18 o9 cr
infuri j 1b 2t 2r r 9 w h 1j 14 5z 1r 45 4s 2k 3 43 1 4d fx 11 73 lo 4i 56 6l 6b
insistent 72 i j 2t 1f 2j 7w 2w i 1b 9h 9p g 16 9l 81 e3 7j 3o q h 1z 1x 3t 11
interact i 1m z 39 37 f 19 11 14 7 z 3w 4r 3d 3q 4p w 6f f1 5s 3x 4z r r9 1 38 6m
intermittent 3 6 80 4x 19 3a 10 w 3 3 e 3b ev 1h 2b u 7i a4 2 d l x4 5d ad 21
itemiz 3k 1o 3i 6b a a 16 u r gm 20 h 27 a 63 1a 8r in 17 17 95 11 4d 9k 4l
jacket k f 4 4 18 hx 6h 8x 2e 26 2 6 3c dd ls 1e
jeer 0 5 5n 1t 4s m 14 56 32 w 8 4u 1p ev 32 6 5p 70 5t cs 2j 1z 7t 7a 3p 8h
jiggl 12 w 1u 2q 4b d c 39 b 2a 7 38 4n 17 12 3b 2q 7u m a1 is h m6 30 r r
kinship i 1l s 3s 5a 1m 4e 12 6y 1r 2k d q 9k 2s 5c 91 bk 7 11z 1f a 1f
leverag 1l 5 7 21 z 3u 1z 1a 2a 7 1z 16 2d 3z u w 42 37 l 47 1t 6s 1u 1k 48 y 7y dt wh
lewd 1o 27 4i 2f 28 28 1i y 35 9c 3i 1i a3 96 n 19 fv 41 1q 96 qh
lighten c 1b 4d 8 1b 1t 11 2w k 7 6h 28 3d e 31 1o 1m 34 c 3o be 77 4f 4b 162 2u
linen j u v 2 3k 3s 24 47 11 79 56 2d 6n 1c 4w 1w v 2v y 87 4f ew 7b j8
ludicrous 5j 7h 1o 2p p 1m 45 27 9 92 3s 20 6r w 1t 71 53 2b 4w 5f yb
maid 2a 1r 6n 1m ka 2u 13 4n 1r 9v 33 96 5q 1o 15 2f da 8w 5b
massag z 2y 15 2h 1k 2n q 1k 3q 2a g 5e d i 4b 5i ld 27 3m 3i 1q 2p 21 wr 4b
mele 3r r 2z x 10 38 18 2b i 49 14 r 1p 4g 1r 5t 3m 50 w 3g 2y 1p 1d 4u am ch 2d lt
merci w 11 4x 5 39 d co 4 28 c b4 by 6j 7e f5 ab 2m
milk 3 v o 30 n 7 gz 69 a1 79 nj 4g 3a 7 4d 8q 5k as 1r q 43
minimum h 1p n 8b bx 11 6 2q 26 5e ex c2 v1 3c 1m bn
myriad 7n l g 9x 3 28 36 1d 5g 67 73 1j 38 4i 9z 8w o9 bu
myth 1t y gf 78 du 7 h 3p 3e 7g u 19 im 60 19 cq 3c
neglect 0 3g 1m 5m 17 1s 3f 2s 7 2n 3h nd u m 2 k7 e4 3 bt
nonspecific 5d 1t 1a 57 3m 28 37 5q 42 o 7 s 1a gg f 76 7 2w 22 5l s et 23 2i eo 2 88
nook 49 2h n 3k 6l 60 28 c3 6k a 5h 9d 1l 5u x 74 k 1l g2 jp b
offend 0 3 p a g 15 20 1b g 10 1w h 1b i s n 5w d 3z 12 kk 38 cp 5 24 gc 2j 2s a9
old 53 3k b9 1p 3o 1t nw hv 6b pc 7f
overcast 1a 2z 2v 1s b 5w 1s e f e8 1o 1f 34 ji 41 av 32 3a 8 4o 37 74 g3
oversight e 2d 36 66 f 3y m 2s 7 i fz ei 8o 6k 4z 6j 7o 72 kf 1c
peachi z b 13 1 x 1f d m b1 1u 13 1e 3s gv 9h 89 2y g2 2z cp ac 8y
pens 3 3j 2a 25 m 8o 18 1h 5 1m 1a 1 7 r at jg tt 62
perilous 2h 29 57 cf 14 1p 4u x 36 1a 4h 5 a8 3w 6x 2a 8q 2r 58 7t 1d 4a hl
periodic 2 7 9 4s 1n n j 1p fc eo 35 2k 1k 3a 69 10j 1k 1m 7c 2l 47 3b
phenomenon g p 51 3t f 7p ew 5p j 1p 67 3l 35 1m 7 73 ae a 91 48 y fz 31 2z
plus 3o 2l 1m 9p 2r 12 f0 6u 8w m dz 3j 4u 1 1l 5o 9l 1k 8i 8c 1r
pluto 131 8w jp j1 1l av h 1 9w 2a
poach 26 46 24 3y a 5 11 44 8m 4e 9 67 5l 5o 2q 1m 2u eq 3m 4r 2 al nm
poisonous 14 e 6 1h 1l p 1s p h 1g z s 99 dg mg s 5i 7u kc 2y 53 6u 7g
preliminari b 2 2h 8 59 u 1m 4j 9o 4 4i 1g 3u y0 b 9q by 9m 13 38
prolong q w 4g 1i 36 16 u k 35 1u 1w 1c 9 2g 4h aa 6m 62 fb m6 5o bg
reconcili 23 2v g 19 17 14 1k 1k 1 1g h 7l 63 2x 1r bl 3f 3s 3b 13 ed d 3z
recur 9 9j 4n 6i 5f 13 2h 5c b 2s r q 35 z 1l b3 u6 7x 6u 3g 5g 3b t
reef 6 p 2m 1f 6 y 4x 18 55 2t 8k 8z 29 f 4 6g 5t l 7c cx ss at
repair 1 a u 4p 12 4 4d 38 6a e b 1t 4t c 4e a2 s4 j 23 b 8 5v 5o p8
reprimand 2p 1q 2c 2a 2c 4e 2h 4m 5k 6a iz 3j 81 2i 1u 3e 8i 5h 5l 1f 10 5z f 8m
rins 1z 73 ay 53 1m i 3o c 79 2s e9 6o 50 z 3i co 58 1d 6x 8u 4t
riotous 1z 1h a7 3q 57 4 1e 7k u m 40 1v 3z 1z il a7 8 2p 91 6x ac 2t n 4i
rustl 26 1j 2z 1s 2h 11 q k 4q 2q 1e 1d 3i e 3n 2o 2r 11 b9 77 u 9w 18 2r 52
sampl 1g 2l 6f 5l q 2 5f t 3 j 3r 1r 1l 77 67 u 3e a8 xs 29 4c
satisfactori 2g d j z 1p 6k l 9n 1a ag 12 k7 gy iw x 3c 1m cy 3q
sauc a 2p 4 n 8 6 b 32 1f i 2d dq 56 4d 6m f4 c6 75 lg 68 6z
scarecrow g 5g s 3w 17 60 90 32 36 7x 72 4s ez er 3h q1
scoot 2 8 d 2d 2l 1w y 6i 11 2u 1 1v 1e 1 2y 3u 1m 2t 6z 3d 58 b 1h ds 2y h7 d7 36
scrabbl p 1b 16 4b 4 1x 1h 3l 2c 5i f 42 6 22 2c 2l 3e r 5q 2d 42 8p 1b 14r
sequel 1e c 2s 22 10 4 b 9n d3 72 3m 5x 9d 3q 4d 1z 4s 8i 7l ns
shaken a d 5 a s 4 1t 2n s 11 95 db 1t 4r 10 1y 2 a5 1 j 6 l 6f 51 71 qq e
shush 79 27 17 38 j b 1 32 2b 4m 15 m 7b d 2w 8a 3k 3d 30 9a 6p 12 26 2w uj
silk j c 5z 6w 38 28 1a it 4t 1i 4i 59 31 kb 2p 2z 5f 7r cy 1k
splat 5 t h j r a o 5 1u a 1f 6n u 1v 1c 11 27 x 7 5y 1 3a 7v 4 nw mp
squish z 4l 39 n 4f 3 r 5e 4m m j 5p 2l d 4g 4s 1l 3k l 2s ca 7r 26 2w 6r v4
stench r a 2 l 14 n b 3f 55 24 2w 33 1f y 6x 2y 22 6q 80 p 6n 24 1n 24 hq 8y 9m 8b
steward bz 8 bn 7i 9v qk 6r c 4d 94
submissiv 23 2v 1o 4 6 y a 4g 1o 7d 7q 6e 9a tz 15 13 36 50 9a 3s
subsistens 5e d i 1 r 7 6g 18 55 1f 3i ee 96 59 90 2t 1f lt 6y 5x 8d 7 17
substanti 58 3p s r 2l 4 2g u cd d 8s 61 3v ap d 29 5c 4i g9 55 8s 31 58 4c 18
sugar 2v 94 dx 2j 6z 6o 68 4g d 52 67 81 by 9d 22 5m 14 1
suicidal a u 11 e 7 1h 2l r 2j eb 5f 3d 3e i9 2m 3 d6 51 jf 42 1
swab l 1e 1y 1j b8 8f 1m 24 22 44 1j 1y 49 a 2z 9j bo k 3x co 4p j 1d aw 4v 4t 3f
temporal 1 4s cd 3j 1c 38 4q 2l 3b 8r 1t 3r 5t jx v 3x 6e cf 2t
timid 2x 2r 2z 6b 4h 2v 9l 2x 37 8 1m 5 c7 3t 5x 2c 3q 2c 25 5e 7i bk 45
tiresom q 5 s 24 v 1 o 13 34 9 w 3e 2g 7j 7 2 a1 38 2p 9i 2t c9 n f7 jq 3a
toll e 9 3l 83 9h dc aq 1h 4o 4u 3g i 7u 9p 50 1t 30 4r
unchang 9 2 k 2t 3w j 1l 4y 1t 4w 3t 10 1b 6k ew r p i 9t 1l 3y 2k i1 gc
unfamiliar 27 9e 1s 1a ap 3o ay 2l c w 5i 2 3s 6j 5w 6h ef ar at h
unstress 6 6 8 b f v 4 f 9 i 29 1k 27 d9 1i 9m ah 2e 5l 8m 4x 73 6y 5f 1e 1s t mc
unworthi 1o h 2l t c 21 1b 1l 28 2d 7z s k h 1l g 2m h 2 23 1v b7 6 dp 3c 93 bf kl
usefulness 9v q 9u 2y q 3b dw 96 iq 2u 11 8m 7i c 1h 2e 7 43 2k d3
vandalism 1l y 7 fp 2o 7n 2t i e 44 zk 6x 4n 3n az 1n di
vaudevill 2f 1m 2g 5c 59 d 3s 6d 40 7n l 64 23 4s 12 65 4r 2g t 7t 80 js 7l 14
videotap 0 y b 11 1a 1y 13 25 6l x 1d r 60 5 a 20 85 5p 3p 1p 1a 8r ju ac do cj
wont 3 8 48 v 1f 7 u 13 p w 9 7f 5h 2k 65 3v 1l 2n 3h 2l ie 6s d3 h6 94
wrestl 3i 3z 2p 2g 18 z 1u 3j q 14 1o 4j e 9 5c 6i 2c 22 5p 1l 3t 2x bs is af 7g 4y d
wrongful 5v 21 d 2u 2p 9k s 11 21 2u b lj 4k 2x 1n as 5v 1o 3w 4t 2r 61
yearbook 7r 1e n 17 u 38 17 1d o o 5k fb 9 5y 11 ct gl 7q 2v hx 5h
acclaim g 1n 4j 43 7a ey 3h 49 c 3r ee 3m 2v 51 1z am j 7o
ador 1p 8 y 43 2x d 2f 1u 1d e7 7i c4 8i gq 23 5o 52 26 4x 7p 1 4p
advantag 1x 17 6r di 41 68 7o rw 2u 61 bg 42 43 i3
ancient 5p 1v j i1 1b gl 4v r j7 6b 9n fp 7f 6g
attir j u 4h 3s 24 3f s 11 60 19 n 3e 1c 26 5s 27 t 43 1w 3q y 6a 1x jb qj 8r
beauti 9 6 1 38 13 31 m1 l 7 9c 6j 5m c m 2o b0 ne 7 em
beget d g l c 2q 17 16 2r 2p h 1 75 8o au 2h sl 22 2z 63 b j 1p 4l z e5 o
bevel m 22 t 1o 1 4y 1a 27 z c 4z 60 3j 91 1v k 1t d2 mk ab
blad 5p 9k hf 5i 3i c4 2 5i a2 90 6g 7u 3q 19 1z 1s
blink 7 4m em 2v 3g 3 32 4o 7o 3a 4b 1c g3 94 4q a2 5m 2n 94
brook 2 j u 57 22 1z 4a 1i 2w 22 28 2j 54 ac 7b 3 k 12 g ez 3p 12u c
burr 4 1w 3n 36 52 2g c t 3a 3x 36 6c c 3p 3y 36 dw 2s 8 g4 6e nv 2p 9
canal 0 1 4 73 17 y 57 d 1z 27 3b 4d a 2c b 1k m b9 e 26 4x 96 ps 37 2y 5p
capsul 3a 2k u 1s p g 28 1 25 3g 1h n 5p 52 1u 23 3n cs 4d je a f2
ceaseless 2 g 4s 1n n j 8c 28 6h fu 4j 1k 2l p 69 eb m8 1k 1m 3 79 2l 1p 6m
championship 1x 6u 7p p 37 a 5b 3t j9 4f i 5s 6b 9 6t 8i gn ec
click 1 4 d g 8 1j u 9 6b w 94 1m 3 34 5j 39 1f oz 36 aq 2y fy b
clumsi 25 1q 2 bq q sv 4b 4f g 1w y 16 ap x 25 38 cl 4h g0
collectiv 1s b 3n 2b f e 4 l 41 jk 57 22 9a 2l 7d 2w o3 ie 1p 6l 10
committe 17 4l 6u 3n 25 2t 2 1q 1 29 8a 6 q 3d 1n i 4n 57 2t 2m 59 h 61 3h n3 7h 9o
commut 1 1 v 23 4z 7 2 g 1 u 4 5 4q 8n 5d o 3g 7e 2x 7v 60 8h ez 5w 5z
conduit 1 h 1m w 1 9x 3y 27 21 1a r 83 1a 29 20 5l 3j 4f 2z 37 7p 3 25 3k so eh 37
consciousness w d 2v k 1 25 4 e 32 2d 33 5o 27 3j dr qm cj ag r
consonantal c 8 b f v 4 f 9 i 29 1k 27 d9 1i 9m ah 2e 5l 8m 4x 73 6y 5f 1e 1s t mc 45
contemptuous cu a 89 1z 7 1v df 6f ou 99 1o 2x m5
cora 131 8w jp j1 1l av h 1 9w 2a 2t
cring 4t e 1j cp 2v 1a 26 15 28 2c b5 1x 5n 9g 7n cu 8v 17 89 2p 6f m 84
cryptic 97 5g p 1x 28 4o 7r 54 t 5y 38 2c 40 4r 9z 7e 14 5h bn s
describ 4 q s g 1o l 1v f 1y 3i 1v 3j 8 2x 8 aq bu y 79 3e qt f2 3m 26
desk 46 2n j m 3g 8 6n 2y 5 1s jw i5 7l nf u 1v t ao 1f
despondent a 10 v 22 3c 2j f 10 1l aq 60 d 51 c1 7l 1l 11 7 6g bn 8y k 3 2l a0 1b ga
dilapid j 27 95 1s 1q hn 5r 12 eu 2l 16 om 2b 9w 5 4h
dilemma b g 1 b x 1r i 2x p c 17 1k t 20 w 9t f 2l 1j 3w 40 4 b0 18 4e
ding 5 13 1r 6 4 z 29 u 2s 1x 2s 70 j ct a7 20 dw 1 h2 9t 4r mq
distinctiv 4 2a 3n 3w 24 25 a 1y 1k 2m 33 4g 7i 3b 6d cx 4u hc 2w 4e iv 8g
diversifi j 7n 3 9g s 14 z 5 6g 2u 1j y 35 1 6h 5b 31 a4 f wu 4g 1s
divorc 1g 12 14 r u 33 6 5t 4a 6n 5 z bl 1w 5d at 2n 2z cp 3l p 4e q5
dolli g 2j 2x 4o g7 32 c cl 58 4s 9d fp 4o 3h 4o of
earthi 25 s y ai i7 73 2w 2p 96 n bz 55 37 1f 15 96 ce 4q 6l 4q
equaliti 23 1a b 44 5r 4m cg 1r 3n 1e 6a a 10 75 2d 3l 92 2a f 8y bd 2v ay 2d 11
expressionless 1g 7 1o b 1l v 6 8 t a 14 1w 4z 3x 5x 2f 44 2g c8 2y is 45 r 29 ad 26 4i
factor 4y 4b q dv m0 4u 6b 4j 6w 71 3s 2m 7l 9 9a 6x 9g
fantasiz 15 o 1f w 6 3 1a 2n 1a 36 1t 6r 1b 2l 3c 2 1u 4g 1w 1r 7u i so e nk 3a 13
flexibiliti 16 x 1w 1f 19 17 2o b 13 1n 7t 67 5 2x dc ai fg d cp vs
forestall 3f 14 8g 4v 4d c 10 c 9c by 11 c aw 34 38 e0 6s 6e j 7l 19 2s 2c f
frict 3x 11 2r 2m 3t 1f 14 3g 1j 2k 14 12 fs 4p b3 3h 4z 6y 1t q 36 12 rk
furnitur 1q w 7 7r 5g 3c 20 1s 1q x 3t b 87 c0 13 r 21 eo 2e 2m 1g bn ll
gen c 1s 2d 3k 14 u 3a 3 5l 2l g 1z 2q a b 6s l 4s 2v 81 o 3o h 6g 18 o9 cr du
glamor 2 4v 30 2o dp 41 2b 73 2t 5 dn ft 4d 25 2s ku
gold a3 3m 3o 85 a6 so 3s 1y o 1j 5j bz
ham 22 16 9b 1d b9 q 7w 4i 2c 3m 4e ka wa
handi 0 5 1o 53 22 a3 5s 31 db 2a kn i i3 26 b5 4j 75 o
handsom 1a 9 v h h 5n 3o 1z 7d 8l 12 7p 1y 26 1g 2v 4l e3 kg 5o dg c
headach 3r e v y 1y 9 1d 4j b1 l 8n bg 3h 4e 1y rw z jj 9l
heedless 1g 3r 1y 4 29 1x 5i 46 7d 8h 1m c9 48 28 5m 3n 9z 8v cm 5u
homey 4y 4 9 d 2l 31 2d j ea 10 14 3s 1i 7u 7m 3g 95 ax 25 3l fg 3v 19 2p
humorous h 1e b9 1k 2p 2b 65 7 43 2e 2u bb 3x 71 7e ab 3a v1 4e
hysterical j 2x 2p 2n i 25 2a 16 28 t 28 65 2s 8 2e 44 an 2s 1w al bw 4j ca 1w 5a 2 ch
idiot ak 2d 19 6l a3 41 1z kp 1q 3w 3a 74
inaugur 1q m 4h 2r 1a 1f h 1 ad 5g 1y 18 7o r2 2e 3o 2z 63 b j 8e 1 cz o bn
indicator 4 5 d n n 6 5 25 1u 2d 7 70 6i 1f 25 g 25 7t 4j p 2g b3 ii 1t v0
inquir 4v 7g j 6k 8 3 7s 6q yk 9 4x 5r 8b 28 h5 1j
instig p 11 4 i 3g 1n z 1d 21 m 9z 9b 44 4d 2p i 1o 9v 28 3h 3m 2h ac 8v iy
intellectual 44 6a 8d 1n 7r 8a 38 mr 3d 19 fu az z ez 10 27 3l
invok 2c v m 7e 14 6n 5c j2 1e 54 11 fx 1p bj 7 d 6n 14 63 4m
joy 9g 3c 54 14 4b 1q 8i 10 64 47 5p 1x cj 24 4g 83 ar 63 2u 3j
lag 6 l c 2c 1h 4 25 50 4z 6 33 8a i7 1m 47 1j 8q 65 2n 2e 28 2u 8a 90 8v 5m
literatur 21 l 1f 2j 1 1g 5c m 1m 4a dd 4p 4q 1 41 at j 63 b2 sb 6z 16
lust 1 1s i 2d h s 25 33 8g 2v sf 41 51 i0 1i 4k 2j dv 8c
magnetic 1m 2p l 1 30 21 s dk 3 10 59 26 12 26 gb 1z 5v 1y 4q 69 2w 10 5t 4f iw 4c
microfilm n a 1 3 5 v 9 1a 6 q fw 7p 5v p 60 2p 4s l0 4o ey 4l j4 3f
misfortun o b 3 g 1r 4n 62 d 1r 51 3z 77 pf 3p 1k jw 3m m 4u 58 4r
monolith o 4u e fy 11 3t 99 5 3m 1n 2f 2f v y 1u 4 1 3n 8m 4g 5a ev de 4g 1y
mourn 1i 4g 7 6k 25 bw 5c 5i 13 2 bs 52 f 1q p5 1t k bx 22 2 46 38
nois h 36 v 1n 6 16 1b 3u 4q n 4a i 16 1v ao 3m 7i 1u 60 4u 95 6g yg
numerous 1z fe 6p 7k 5g 1v 5y il 2y 7h bq 19 5o ac 2t n 5j 2c q
obey 4 1m d 2l 1 k 1d 18 a 7q 5r 17 dm eq 80 6r 4 3o 1 2x g0 1z dz
orchestra 46 3s 1n 21 w 2b 6e 21 4c 97 96 89 fc mn u 5o 11 82 90
outburst 2t 2g c 1 6z 4w 14 1j v 5 fo 46 60 9x dq 4 b3 ce 4l 4j 4u f 2m
outcast 3g x 3x 5e q3 b7 q 4q ja n dv 54 5t 22
partit 0 1g 12 13 s 3x 6 2j 5u 3n k 46 2c 38 8p 5j 6 38 7l 2n 58 pl rk
peer 2d c9 r4 r1 5r dh 28 by 32 m 46 2y 4p
peripheri 3w 33 2 1x 5h q3 m 20 7k 40 cu 20 75 56 2s al f5
picnic 3c cx 6r lk a 2q lc kn 3y 4p l 41 9q 3u
potion b 9 3 1x 15 2s 7 n 3f g 2t q g 9r 4e 1g vf 1z 16 20 37 3v 32 fw fa
prep b 2 2h 8 21 r 12 1m n 1m z 1m 1y 4m 52 4 4i 1g h 3d 1o 5o ew v ky mn 32 a3
pron v 1a 3 1a p h a 7 1r 5o 1o 36 9h 8s 2 39 1f ba 5s 9s 9z bq 5q
protocol 23 r 3t 4o 2m ak g 3d 1w 4s 2o 6 1u f 5y 3m bq 2z 12g 5r 3w
prowl 2w 48 d 5 2l s 1 16 6j 44 42 28 2c 5z cn qi fj 3q 59 e1
prudent w 26 2y 9 7 g 6d 4l ig 3o i qk 19 3y d1 r 8 w 4v
psycho 5 2y 63 4 2b 1l 8 2b 2d 87 3r c1 2d i0 41 1s 2t d9 5q 4w af 15
railroad 1j 2b 1q 1 1h 35 2r 7q 2x 1i 1u 6p 98 4r 4o 4f 3w c 8t 52 2l 5d f 2j 9h
regardless 1g 3r 4b 1x g 52 5r 5s 8h 1m gh 28 5m 3n 9z 8v cm 5u do
relay 1 1v 8 4 6h s 7q 1c e7 64 3 2v 8g 6k 94 8t 9j 7v 4a
research 6 4p 3p d 1j 2p 69 b 7s 1o 8s 5n ff 9s lg 6 1z ar 29 20 3b 4a g 29
revuls s s 7h r 2g 4 4z 6 2d i j r 4q 5o 9 o6 6i 1 c1 40 4o 4z gg
robberi 1c u k 2p 79 1f el 2 56 3i 2b cx 5o t1 f fq 5t
romanc 1t y nn du o 3p 3e 7g u 19 im 60 19 87 4j 3c er
root b f l g o 4e 24 vn 55 21 6z 2l 1g bl ij 9 4u 8 bq 49
ruthless 29 2v 8 65 2w 1a 1g 84 92 c5 1t 6l 6n 8l 5c 1f 15 ob 5t
sabl e a 18 1o c 22 r 1 bk k 1o a 38 21 p me 3w 42 4 dz 3r 47 wm
sak d g 3 u l x l v 7 6 2e n 33 n an 1 53 m 5t gk m0 8 5b cn u 3z 2t
sexi 6x 9t y an 1u 1s d4 a0 bs 4w g 5r 96 1t mz 1p c
shallow c j 1a 45 an h 2n 5b 8e 1b 42 20 5h 1j 5d 3o bb en if 9 bc f
shatter 0 3 2 1 f e 1j 5 20 s 7 a 29 11 7 2m 1n 7 g 1d 7 i 2x 2x t6 kj b1 89
snitch 26 1j 2z 1s 2h 11 q k 4q 5h 2y 4l 5f 11 b9 77 7w 42 2r 52 ma 9p 7c
solo 2 7 h j 7 x 19 r u 33 rl mu cs 20 rm
somnolent 14 6 d 7v 17 y i 9a 1r 2c 2m 2t 3o 1z 2q 5p kk 12 1p f 92 v 1p af 28 8u 1g 4a
song 9 cj hd 14 4m 64 ah zm 1 ja 33 1o 6r
sprawl 28 g 3 95 1e 4x 1z 3f 1q 1y 48 3 9v f 87 6t 7c 3 gk 3n 4i lc
stall 6 39 2 s 8z 1l 2b 2n 71 1v d7 bc 8w 1s ni ex 4 9n 62
statut 9 5u 16 1c 5 3d g 6m 32 ff 19 dj 8 75 49 a l 3v 2s 4r 8b t 5h aj
stimulus 1u 1z u e 34 33 k 8h d 6s 1l 1n 12 15 5 10 m4 4i 1r 1b is 20 q0 6o
sufficient 13 1d d j 2o 6k l 9n 1a ag yd g3 6n x 3c 1m cf 49 u
summari 0 3a 2s 2e p g 28 24 26 1b 1j m 27 3i 6q e6 19 6e 4o fl 31 nl 1t 1o 4
sumptuous 1t k 1 6q 5i 1h a 10 17 2u 41 5k a9 x 1j 17 ez a6 3w 2o ar e 9o 54
tetanus 2t 1l i 47 8e 21 v m 5 ah jg ze 1r
thicken 2c 17 7f 10 p n s 1f f 3f 2m 3b 1v 1e 7l 84 jf 42 h gc it
tidi 3c 2i 6 74 5x z 1k 39 m 93 6n 15c 94 52 4f p f cs 44
trusti 6x 16 2t c0 69 32 8d dw 56 47 da k2 2u b8
tug h 9 w 2h x 22 2d u h 16 7u hr 27 q 2r 7i 13 27 g 6e ci 3y pr af
umbrella 6g o 1s 19 4 q 7v n z 1g q 2x kd bj gr 4h g l9 2t
unconcern 14 c 7 1o 1w 4b 2d 9k 6 1l 5a 2h 60 39 4t 9t 2g 5m 3n iu s 1r 54 4z 5u do 12
unlucki 47 j 15 21 1b 3v 24 5f 1r 4e 8g 2x 4q eo 4 7v 3d 1u 2o 4a 1o eu 7j 2d
unprepar 16 4f 54 68 3s 7r 8h 1l 1 27 ea 28 5m 3n 4 9v p6 25 4k 94 12
unrest s 12 4 1p 4 r 3w x 2h 11 3c 8b 1q 2t 2t t 3v 3m 7 2j 4v 4i 1w 97 27 53 76
upriz 1j 1 5w v 55 m y 3l v 1g 9 h 4p 18 3r fo 75 nk em 1x 94 64 22
villain 7 a t 2r 3c 34 9h 4h 5w 6e jp o5 a2 ag 2b 6q
visib u 2i 1z p 1q 15 5l hf 27 1f 4 a6 5p fa dd 30 4i 9l 4r 4k
wall r 2q 4 f 6z 1b 6t 1a 3 8e 30 6b 1a 4b 3v ec 1v 2a bx y dq z eh a2
welfar a8 3s 7r 1a 1 7 8d fq 6x 94 8w 5s ap r dc bm 1k
width 9 1z o i 3l t 33 4x 18 5 q 15 1y 2g 72 5o 30 3e 1j 4 k 2k pi 3v 70 1f 4x
wisdom u ge 4n 5d 6 9q 1r 1m bb 5v 2p g 8e 1z 5c h2 6l 4r au a
withstand o 5j 57 1g 1a 5i 20 e 6 1i 2 25 9 2b 4 2 26 19 d3 2 1n 3z f9 ch mz 9h 1v
wizard z b 13 y 1f d m b1 21 2a 3s 36 dp 9h l3 66 2z cp 6f 3x 8y 12
yarn 8 9y 1g 32 5j p 5i 38 45 b3 1s 19 g 3w 5b nc fm aa 57
ablat 20 j u 7 12 u 2m r 2x 6n 5u 4m 91 x 30 2x qy 40 81 3n g6
acceptabl 1u m d j 2o 6k d5 2m 4v 1c aj 7a nc d 3g c5 nd 44 5
afraid 2x 2r 5s 3i 7c 5h 4t 28 37 9n 8c 5x 17 4v 2c 7j 7i 41 8q 2y 8 eb
agglutin i p 8 d c 36 61 m 11 3 11 1e 4v 3e 1j al i 7t gw 73 bg 3q 7d 9g 4s 9
artifact 1q w 4 3u 14 1w cm 8d 2p 1f 7 3s 5u 7b 3z 5 26 1x 4s 1z 8f
asset 2f 19 2e 7n 21 1n h 8l b4 t 2l 4i 59 43 y 4y 2q 8w a9 3 ld 1t a8 1b
assistanc 1x ar 1c 5d z 1f 1a 1 7 4 d5 j ab 6x am 4g 2a 6g 4k vu 54
assured 2e 2 5a 6g a jm 1i 1 7z la i9 4 dz 4n 4 a6 7e
astray s 53 i 1 s 1 10 2w c 2s 23 89 56 ai 1c ap 3q 3b 2h gq 5t 5q 2r 5i
august 1j 3z 3m 3j 1z e 3k 20 u 41 5k 5 22 p 5g 1v 3 w 5l c4 e2 32 27 16 ny
awed 4s 35 5e 1c 5a 14 4c 5t 3m 3q 6e 5g ft 2e h z gn 2p 3f 5b 43 4n
bald 1n 3h 7 y 2m 4 57 q o 14 22 63 9i d s d3 2r 18 19 83 s er
banana 9a 8s 7c 1m 3u 41 c 23 y 3f 9r b0 y n 27 1f m 2k 28 lh 7v av
bitch 45 20 7z 1a bi f b x 28 2n 3 1p 21 69 6x bl wq 1 1g aw 3r
bonanza 7n l g 9x 3 28 36 3h 3c 67 13 7 5t 4r 4i 9z 8w 2c lx bu 12 4r
bonni 2e h h 98 l 1h v e 9k a 5a 4q gm 3e c1 4c 4y 7t 7w 3y 7m d4
breakthrough e b j 4c 1 2q 2 3l 6j 11 7p 2v 3u e5 l4 83 b1 1f ar 4b 3h 21 4f
brick 1y ce x 5y 1o 5f c4 1v 4g bf hv kf
bypass 1 o 3t qv du o 39 h9 3k ap 23 9i kv
cleans 3m v i a 3q 19 2f 6e z 1k 1m ly a4 7n b7 8f 2e 2t e3 f h1
confidens 2f 7f at 1s 1 2h 66 14 1b 2h 4k 68 30 4p 3r bo ce 17 5a 5r 4n bs 1a 3
contraband 63 16 10 c 5 2d b4 84 mb 3s 3d br 4r eg 5 4g 1g 4n 4f a3 35
couch 2 1b 1t 1a 2o 3w ag 5f 1p j a 22 5z cw 2n 62 hk g8 8a hc
courag 10 72 ak dl 3s 2u 1q dx rt 17 5a z t 3z 2u 77 3y 2q 10 3 80
creami c j 2h k 1s 1v 2e 2a v 3c 1e 6u 1a 9s m7 6h 3s 2m 72 bz h2 ah
cutthro 1t 3j 7o 43 84 nj cp 18 ki 1a a 7b 9e t
dangerous 2h 29 hm 14 6j x 36 1a 4h 5 a8 3w 6x 2a 7k 16 2r 58 7t 1d 4a hl 3h
decenci re 6k gi 6x bt 27 9z 10 8m 2l 97 3 3f 3i 3j 2g a 3m
default 0 gz 3 2s 7 69 6t 8q 97 c 3h 13 98 63 dc v ni 5b 6
dependent 70 4 x 80 eb 1v 8v 7k 1v 2o 2q 8b gd 98 7x 4y gm
deplet 0 2j u 19 u h1 8 1i 4m 91 3x 3d 7q s 2 2d g0 1z 1m bo g6 g9
devor 2j 7 22 20 96 2h 2o 3a 2h 7v 1u q 1s b1 16 6e 6h 17 4e 60 3c 10y
disgruntl 25 42 7h 4c 6n 29 f 18 4y 1p 21 5m 7k 18b 1 1g aw 3r j 8r
eclectic 1s u 34 1r 1d 38 il h6 8i 9j mo 4b 5p 5o
eddi k 7u 52 8m 2e 1q 2t 3m 2 2l 1 17 3m 7 2b 8 96 23 1d a1 hw 35 lo
ego 10 1s 1w 2g 1s 9q f7 5p fr 5o 5x cl
emphasis 4 5 n d 8 5v 23 g 4f 2x f 12 5a 8w 8g cm 6i 2t al 2 cp 1k 8z 34
ensur 27 4 45 2h 18 3 13 7j j 13 6d 1f m 92 85 8c 4i bh 3u n 9p a 39 j1
exampl 22 36 87 26 16 h y 3c q 39 10 3c 5j os 5m qr 92 46 1a 25 s 51
fidget 1y f 42 2w 36 g 1u 4z 11 5u 8j 4v 1j 52 5l 2r 1y 6e 7p h 64 5o ae k8
fishi 77 6 1u m eq 32 2q l 83 49 1 2x 5o 7t 59 2f 1d 7i j 1r o7 20 2r 50 4n
flank k 2x m 2w 7g 26 1 2e 7z 89 b 5l 20 3s 19 4w 60 ep f 32 14 23 5o 6t
footstep k 2 p w e 17 3o 16 1i 3 s 8 f 7p 1n 66 9 1u 6y 99 je 9s bb
forgiveness 1x 2k s 1l 5 3m co 2o rp 2h 6t pg 2m bq be
freshen b w 22 32 4x 2i 2t 2i z 1k 6m 31 s x bw dh o8 6r i c1 f 77 1g 8e 11
gill 1 1 j 83 1z 2o 1m 1z 4h 11 17 7n fy 3e 21 1j z 1hf c 7d
giveaway 41 2g 5c 4i r d cc 1t 7n l 64 23 4s 12 65 4r 2g 8m 80 js 7l 14 3j
glint l 2 1c 3i y 29 1l 2c 6f 5l 1 17 32 cc f0 31 51 f 1j 30 qe 5q 64
grateful 2e y 98 8b 1x 2t 4 7 3k 14 2e 1e 1d bn aj 1k 4g 1q 71 31 d 2j x 14a
groggi v 9 6 d 1 a7 8a 1a 2q 1d 5f 5a 33 j 56 8c 5w 1f q 7d 9x 4e 7q q2
grotesqu 5j 41 21 1f 52 43 1o i 1p 83 18 3s 8r et 1q l 4w 5f b 12e
hallucin 1t y 1s 8e 53 ce 8u 10 o 3p 1l 99 u 13 6 im 56 et 3c 75 5q 1w 4g
harangu 2o 6t v 6w 1q 4z 2l 1f j1 i dc 29 1o 87 h9 3r ab 2q 2z
hast 2 8 f 4w 3t 1k 9q 1e j 3l r 6p 6n 60 2w 34 4f 7q cy c k2 36 e5
headston o 4u e fy 11 3t 99 5 3m 1n 2f 2f v y 1u 4 1 3n 8m 4g 5a ev de 4g 1y be
heist 1j 1 m 6 8l 11 2 o 3g 3m 3p 3o 6t 3i 2b 44 5 17s il 2y 9c
highroad p 3t 9i hd du o 39 fz 1a 3k ap 23 9i s0
human 2v 2t c m 4o x ah 3j 4d 12 2w 47 3i 6t 15 1b xm 4i 4f a f3
humaniti 1x 4x 5 3m co 2o mu 8 6j 7e dv bl 2m 4d hy t 6u
hurrah 3t 2c 2n 5w 6 1b 3h 5e 1d 8x 2b t 1p 3i i 33 x9 qa
idealistic 1j b4 1z 2b ep 7p 1y 6h o5 ez dw 3g 24 b3 39
ignit c 9 2 17 1n 20 y 5z 7 52 4y 19 by 5f t qu ev 8x 2z 6i
impatient 10 u 3x 15 2f 4x 2y 33 g ah 61 3j 3a 1i 4v 6n 5u 6e 2w 6y 5v 9s g
incentiv p 4v 37 2h k 8 8m 3c 2l v 38 12 15 5 jl 81 1r 1b 1as 8n
inconsider 8d 51 3j 3w 7n 8h 1m 27 1b 6p 5o m 28 5m 3n 2r 2x 4b rb do 12 w
indiscret 2a h 34 21 67 2m d 2s 3d 4l k9 cu 9p n ki ef ev
ingenuiti 1d 2s 4t 1n 8d 2e 3n 2v 5 3f 51 1x ac 34 13 eq 2i 1o 71 7g 74 fv 3g
landslid 7n l g 9x 3 28 36 6t 67 73 4r 4i 9z 8w o9 bu 46 1n 27 1w 1v
liveri 4 k 3k d 5h 1o 1s 4s 6k a n q 1w 9r 51 2 7z 60 3q 6m 5x zp 49
mac 4 k 3k d 2s 2p 1o 1s 4s 6u 1d 1w 9r m 4f 2 dz ac 5x zp ch
mangi 1o h 1q 1n 1 4y b 1k 1c 1p 2b 35 3v 54 h k 1l 19 2b 3s 8d jt a 4n 25 m2 t
memori 1x 2f c bb 7c 39 9d 5e 39 58 2 1x 32 20 eq d f9 b1 1z 47 8n
mileag 9 2n 15 2y 3w 11 3w 13 22 4h 72 1i 47 1h 88 8f 1x n ef 5f 8e 1w ik m
ministri e c4 6v 3w 4 d5 j ab 5y 6e 1h 53 33 2a 65 eq lx 5i
momentari 1 4s 4c 53 2y 8 3b 1c 7y 2l c2 1t 6 3l 5t jx v 3x eh 4c 2t 2m al
money 19 aq 1q 21 1n h 8l 20 94 t 3q 68 6h 8m 8w a9 1t lg bj 2k
monolog 41 2g 5c 59 d e5 7n l 64 23 4s 12 65 4r 2g 8m 3w 44 js 3q 3v 14 3j 58
mutter 2s jn 28 29 f 18 3j 1f 1p 21 d6 g7 s4 1 1g aw 3r j 3l 56 j
nippi 0 h 4 1a b 15 r 12 n 39 1j 4z 18 13 5d 8x 5k 4w 3l f o h 1t no 29
occurrens 1k 5g 2p a 2s ak fw 7w 3l c1 ae a 5h 2m y 56 5i 5h b0 4z
onrush 2 1i 1g 1 3 2 2f 21 d 9 g 4s 1h 3 2n 3 v 1r t 1g 3q 2e 2l 20 12z xc 29
orgi 1 i 2x 2g 3a 6t a 1n 5f 76 14 50 3c 26 1b ma 83 ef 31 4w 37 5c 4z
perk w 2z 3w 21 2 t x 4s 7n 3f 9r fk ao 5a 4d 9 5p 3n 4c 45
pik p 3t 3b nk du o 39 bg 5t 3k ap 23 9i 5s m8 12
polariti 3d b 1a 19 1i 3 2j 38 20 87 1k 72 bl 10 9i 6y bx 1t ez 5v l3
praiz a8 2f 13 cw o dd 7j 1o 6z 7n n8 91 a0 h 8s
precarious 2h 7g dj 45 2e x 83 u 5 3b 6x 3w 1b 7w 8q 2r 58 e 7f q a1 ch 3h 5z
prowess 1d 2s 4t 1n 8d 2e 3n 2v 3k 51 1x ac 1s 1c 13 eq 2i 1o ll fv 3g 8w
purposeful b 2 g 3 7 18 x 1n 4 5b 12 34 b6 1t 6n 1i 3g u m 7r 1d y ku 1b 89 nu
quasi 8 7 1a 2v 1f e 47 2f 4 1g g 1b 21 2z 2r cp do an mj 1z 4w a 4v
raft 11 2z 4i 39 3i m b ec 2h 6f b7 7j 64 t 1q x 49 9 13 gk cf
reclaim 1x 3v 88 3u 1j 1i p 6m 4q a2 4e cx 2m 6g 2a 6g 21 5o 3r fb
reed y 1h 44 2x 1k e3 s 3t 5r id 2 ii 2f
refer e v 2p 5j nz 2 5v as u 3c cq d2 1b 7m 3j 4x 3o 41
relinquish 7 38 1 11 q 12 1v j 3q 4r 4h 4p 6t 30 85 1b 4a 3v 4m c cv 5 9h
repos 3b 5b 5e 3s 9 59 v dj 37 ec dz 5d ah xy
resuscit 1x 3v 3z 1h 2s 3u 1j 1i 7b 3t x eg ax 4m 6g 2a 6g 21 8p q cm 2p 3m du
retali 3o 4i j u 9 1m 34 8n 5d bi 2x 1 c6 j3 61 5w 5z hp 6p
roof 7y 31 a 1z 2w 32 2a iu 4h 12y 3t 2i 6w 93 6k
royalti 3v 3w d 1o 2y 8j 2q 9j j7 98 6q 4d 9c 9 3g 87 2j 9i 6m
satin d i 1j 3n 3n 9 3t 6q nz dx 12 ly 2z 5f 7r cy 1k 37
scrutiniz 6 q 3t 6 6y 68 1o 7s 6q 1x p6 y 6j df 5t 28 75 3i 4z 1j aa k d
shank k 2 1y 1j 5z 2 1a 36 22 39 60 ef k 1t 49 8t i1 f 32 fo n9 17 3j
shepherd 6g 1sc 3q 8z b 62 ai 2o 9x
sickness 1p 2o 26 h v 3k 2a m hh 1m 2s 30 gq 19 4f qm 79 1i 1i
simp u 2i 1s 7 p 2v 5b a 3c 68 7v 3q 7u 81 fa dd 1t 17 e3 mb
sizzl l l 8a 3d 12 u 21 3d 4m 15 8a 3w 4z 2b 3k 3d ca 7r 26 2w fv m0 3 15
slab 0 1f j 1p em r 20 7 73 7g z 2q 4 t 9 6f 12 73 7h b4 c8 7a lz
socializ 1b 8 e f s 2x 11 4w q l 1c 5q 19 et 6l 6c 3o i4 6l 1l 54 r b8
soup r 1o 1d h cm 5j dq 3l 18 oi 2p ap 4w m d6 5s l 6u 3o
spacious 5j 7r 5d 5v 6m i 4m g0 32 b0 4 79 1q 2z 3v 4n 3m 22 jb 1e
splint 7 r 2z 9 7k q 43 17 1t h 6p 4b 5i 1y cf 66 1c 5b 7x 21 ur 9n
stal v 9 k r i 1i e 1h 18 2b md 4r l 6e 7k 12 1g p 14p 65
stingi 26 43 1 r 7 6g 18 55 1p 7a j3 f 59 90 2t 1f 36 43 ek fn ax
suffix 0 19 6b b 9p 2 2p 5k 4c 41 25 1e 5g 8w el 4t 3l qw 9e p 2i k
super 4 h8 18 13 x 1f 71 1z 19 1t 27 5x io 1j 3y fw an kj
supernatural gx u 1w c9 90 2v 2l 1h 40 cm 7g az ic w 1i 9a
suspens q 2 q 29 3l 22 es a 4j 1d 1g 1j 1b o ag 7g 5l 5g dd d7 z 5e 4g 6o
swig k 3 1x 15 5d 1o g 2t q bv 2q 1g ki 6v k 5h 16 20 2e t 3v 28 u v6 9p
swish 9g 3o r u 5e 4m 15 8a 64 52 3k 3d ca 7r 26 2w 8j lt 7j 3 7f
syrup r 2b mu a8 g 35 sf g7 9d 3t 5s l 6u k 9 3x u 6i
thoroughgo 12 2t 1g 2 1k t a v a6 b 59 46 2a or 2d 4g p 6 dx 3n 4 7 ud 4
tiff 20 2i g 10 3g i f 2b 18 2b 1b 26 2e 3a 7b c7 a 4c 6r d8 eh bv 2s 94 k
tinkl y 1r u 9 g 6r aq 3 34 8s 1f 1 c7 cr gu 1e 9t 4r mq t h
tombston o 4u e fy 11 3t 99 5 3m 1n 2f 2f v y 1u 4 1 3n 8m 4g 5a ev de 4g 1y be 3a
traffic i 1m z 39 4v 11 14 7 z 3w 4r 3d 3q 4p w 47 28 1z d2 5s 3x 4z r m5 ez 3v
unattend 1g 20 6 r u 33 2e 8x g0 1 dw 1g yg fp d4 4o
unexpect 12 ez 15 3j 34 4n k 4b 57 28 74 7j 24 y 4o 2f 6g 4a 1l 19 2y d5 9o 35 31
unthinkabl 6a fx c 6h 6b 25 1j 4a 20 2l et 29 2 k 1t 4n 4a 4i 74 n 6r 4j 87
upstand 2g w 3l 1y 5r 1i 14 1t 9q 4f 1c ei 10 37 6y 36 8r 73 cg 25 1b 5o w 4v
upward 1 1 1i 1m 2f 21 m 3 d 6c 65 56 18 8 y 2l dc 9h nk em ic 8u
vain c gl 34 32 29 8e 1b 42 20 5h ak 84 13 24 7w 3k 37 if 9 h2
ventil w 1c h 26 2t d 23 1p 6j 1d bb 2p v 4d 10 7j 3j 4m 3g 2 9o 70 b7 nf
vertex 2o 42 b c 3k 68 6d g1 r 43 a 5h 3a g 6d v 6r 4q 2e k 8h e1 ga
vertical v 10 l 4h 2r 6g 38 3k n 58 c7 a 5t 3a 33 2b 3 7j e8 a gf t2
volley 5 i 4m d p 10 84 j 46 2h 2b 5z 70 6v c 43 r ft g3 2x 58 2q
wither 26 d e 3d 7e ap 7a 86 2w a 2o 1z w e9 k9 ja
accessibl 28 p 3z 15 y 9h 87 8t ar fn 9h 5v 3c 6g 7o
acquiesc 23 32 9 18 2x 16 aw 1z cu 56 36 ee 6h 7 3v 1 2x am cp 8n be 24
actu p w 9 3q 1v z d 10 1h k er 1j 3m 8h 12 3t 7y 1x 28 u c 6t r k1 8q n3
alright 2e 2 w 2o x t 4u 1m kc 92 la id 8e a8 aa 2v 44 5 j 6
angel 2v n1 9i 1x 2t cm 5f 61 87 he 3x 5g 28 14 1 8f o 3u
antagoniz o 3p 1u 1y 1m k 13 45 14 5d 1o 27 2k 6 ef 3s 3z 1l 3q 30 6y 3e co vj
attent 4 s d 2v l 2n 8i 5o 27 9i 8g 1x dh 8p ee ag 16 6w 2w f1
avers 7p 4n 7r 57 6q et 1n 32 k0 1s 1p 4 3i e gg ha 5v
blush f 6 1e 1x 1l y 1s h 4f 5x j4 6p 63 5b 8h an 8 k 3q li 2c 3s
bogus 8 7 1a 2v 1f e 47 2f 4 1g g 1b 21 2z 2r i pv an mj 1z 4w a 4v qm
booz 10 2p 27 36 1o fu 4n 5e 5i g0 77 20 37 3v 28 u ie 8m 46 6f 80
boulevard p 3t i 57 l6 du o 39 h9 3k ap 23 9i 53 mx 12 r
breezi c o 1z 2s 52 64 1b 21 14 aq 2l 2z 8p m0 3s 8t kt
brightness bs t j 88 39 e 29 r co 55 5f l fs 1v o 8p 45 3b
brim e d a 2g d m 42 2h 3b 6x 37 59 bh 8c m hg 4o 4h 1o 23 47 e i0
cannonball c b 21 1g 4b 39 bc 5v cz 7b 2r hm 6 ir h
choir 1y f 46 2x 3c h6 9 12 7t 2x ah l1 78 6n q 42 4l ao bi
civiliz 1e 10 3n 3w 3c 1c 1t 56 90 5q 54 1x 4 10 4v p t f2 an 4r 1k 1k 3a 76
clarifi 5 l 4i t 44 8 2w 2p t oi 6 31 ao 7p et 35 z r 3j 5r 51 8x
cleavag 0 3 2f 1v q 65 11 20 2c 8 30 17 15 5n 3r 1t 3w 3t 10u ju
cloudi 1a d 1 7j 12 4u 26 f fg g j 1a 2q dq 5s 1t 31 24 4g it 2i jt 49
coincid 6 1m b 2r w r 6 v 21 2p 2t a ej 4x 15 i 1c 1c 89 ih 3 az 9q p 60 2n
compulsiv p w 4n p 3 2 g 2r ag bh m 12 32 ke 3n 4w kx 1w f7
comrad 3l b 9o 9x d0 7n am 3d 3b ma 75 8u 95
concurrent 1s b 3n 34 4 l 41 6n 14 8j 8h 22 kt 91 da 33 k3 9s
confident 2b r 9 3l u 36 2f 7c 25 af 2s i7 7v 1o 1x 73 17 5v 18 px
conveniens e0 7c 21 41 15s 2u hh 42 co 4c 56 a 3m v
counterattack e b j 4c 1 2s 31 59 1u 11 7p 2v 3u cw 19 i1 b6 b1 1f 2y 6a 9b 21 9x 3i
cozi 4x 1 4 9 d 5m 17 9w a 5 2x 8n 7 1b 7u 7m 3g 95 d2 j1 54 ge
crabbi on 29 f 18 4y 1p 21 d6 60 sk 9r 1 a 16 aw m 35 j 8r j 19
creek 2 j 6n 1g 1z 4a v 1q 3v 28 7n 1f ck 6t 19 na gl fe c 7d 4r
decay 2q 1k 2x v 3i 7 58 78 6 82 6c sd 8m 7x 81 2d po
decr 0 2j 1o f g e 8h 8k 8 1i 4m p 8l 3o b3 s 2 2b 94 8x 1m bo g6 g9 u
depth 9 1z o i 4e 33 4x 18 5 q 33 9i 5o 30 3e 1j 4 k 2k pi 3v 70 1f 4x tm
derelict 3g 1m 5f 1e 1s 2q 6b 7p qv s3 6r 3q if 2l 1c
diana 131 8w jp j1 1l av h 1 9w 2a 2t 22
dirg u5 14 4m gl w6 3h fa 38 s 33 1o 5u z
dis 131 8w jp j1 1l av h 1 9w 2a 2t 22 7v
distast 63 1m w 3r 9u 34 1m 3v 19 1e df 1n n2 3l 3i qu 1 2j 4p 1 b0
drab v 9 j k 7b 5q 5d 5z 19x 84 1c b9 9r 1n
earth 51 16w su ab l4 3l 2t x 1i
entangl 3h 12 8e 53 3w 6y ae 4i 2g 99 1x is 1v sd 8 2m 34 8u
equiti 1r 2 m 1 18 3d r 5r 4m 99 4t 3s 7o 1a g 6p f 4z kl o 6y 4f dt 2d as
evasiv 77 6 1u m hs 2q l 83 49 1 4u 3r 7t 59 2f 1d 7i 6w cn 6y 20 2r df
exist 2 2q 2z 1t 5q 35 4y 4 2q 1x kh 2a hs ea 1e 57 ef
fanatic dd 6b b6 41 9i d6 8w 74 jz 2x 13 3l 1j ex
flashi a 19 6 3s 4s 4f k 9d f 3v 56 4s i 8e 19 l4 l1 45 bo 4n
fondness 1 1o 4 12 24 i 4z 86 1p 25 7l 6r bl e 8 in 43 36 4k 2j o 3w 1n 39
font m 1d 3m 4j 1a 36 41 1a 8 5s 1o am 25 k 1t 4b 8r iw yt 1r 4z 3z 2g
funk 1y d0 4h f7 q 2 kk r 56 18 14 3q 2c 73 2p ib 2n 8 5j
gaieti a q gw 2d 4c 9y a1 4a 4j 5v 8b a6 1x 2c hc 3j ex 65
gent 25 s 2r c 3x 1j p 2 1d ev 3v 7o i b0 xk 23 3g ei
grandeur 4 15 a 78 89 m n1 3i k 1l 8k 2j 31 9 9g 6j 51 p f3 2h 2u 3d
grop 6u 1q au b 5n 25 1o at 2l 2h 49 3u 6j cd i8 34 3u a7 13 28 4f k
grouchi o dj ag 29 f 18 4y 1p 21 d6 yk 9r 1 1g 99 1n 3r j 8r j 19 2h
halo k 3o a7 dl 78 b 26 2t 5 1v m 4w 50 ey 25 4t g4 28 6z h2
happiness 4y 92 3w gn ct 3s n3 jc 5r 13 2g bw 31 1t x 3f 11
hay 0 17 8 66 19 2a 5h 79 9x 14 2a 9j bg 76 3m 2k 4l ky c
haywir s 5m j0 1m 3u 1m x 1i c 23 y 3f 9r cl 27 21 2k 28 lh 7v av 6v
hazardous 2h kz 1p 2g 2e x 8x 5 a8 3w 1b 5m 2a 8q 2r 58 7t n8 3h 5z 1o
helio 131 8w jp j1 1l av h 1 9w 2a 2t 22 7v 2
heterogeneous 1s u 4v b0 14 z 6l 3i v t 3a 1 bs 8x 9j mo 5a 4q ie 3q
highway p 3t i 57 l6 du o 39 h9 3k ap 23 9i 53 mx 12 r 1t
hurdl 13 22 s 38 b v 2i p 5s 26 x 1j a 2v 2i w ks 84 7v 3c 2f hi
illustrious 18 1 a b4 1u 5 18 5 2l 1u 6 4v d 57 4i 3u 1y td 3a 22 10 27 81 iw c
impetus p b 4k v 10 1c 31 8 89 3p 2l 55 kl a u 77 7t dl dd nq 2f
incept 1k v 4e 2r 1a 1x m 8i 19 2r 23 14s 1k 8l 20 8s jr u
independent 1g 26 r 3x p 2m 80 k6 ls y j8 n1 7f
inevitabl 4 z 3w 1m 15 6q 42 4e ay 1q 1c 1z 9c 1 7j 1q 2i 9t v 52 7e 95
inferens 33 v 62 77 f 7v 41 1l 2d 4b q 8a 4v ax o 5y 49 41 5y 7f 87 1g ct
infernal 4s k 4w 45 1p 11 1c 6s 92 c5 f1 8l 5a 2 2k 2u lh gh
inhuman 54 8 65 2w 1a 1g 84 92 c5 1t 6l 6n 8l 5c 2k ob gh 6s
kneel 20 35 1l 1e 2l 6u 42 1z 3b 4k 4z dg 1t 3v 3m 5c 2r 2o d io 2y 2x lw
knockout 6j 4x cp 5o l pa gk 66 fa 4i 36 8u 2c 3k a 1w 3c
kudo g wh 7q c 5b 3e 75 k 5d e 1c 66 d4 7o 61 9a 98 65
luxuri 4x 1 5n e 31 4 id 86 6p 37 jk 44 2n 54 e a du 6a ej 2a 5f 4
machineri 1w hg 20 3i x 3t b 5d fx 25 n h2 2m d3 7a 33 6n 4l 8y
maximal 1z fe 6p 7k 5g 1v 5y 8j 2b 3 7o af 3o 82 6x 1q 8m 2t n 8l 35 5f
migr 24 4 o 5 4l ez k 61 3w 5i a 3 bb 1 4a g2 ls ja
minerva 131 8w jp j1 1l av h 1 9w 2a 2t 22 7v 2 n
minion 1w 8o 2b r4 db 2l 14 kf 1t e y 1x 3u e ad n 1y 1s 18 46 dq
mistak 2a h 3m 5e 1q 1l 18 2 d d 7k 19y 5h c6 r wk
month 81 3s 4f 7q dd 2h fe 4n gl 7q 4v fx 5h 5j 5v
murderous 14 48 65 2w 2q 84 92 c5 b3 3y 8l 5c 2k ob d8 39 1q 52 1
mythical 4 15 k 3u ac 4l 39 8f 2m 1w 5k 29 x 47 5n 5r 1b 8a 5j hs 6t 39
nak 1c 3z 1m 22 q 5v 36 63 9i d b3 gv er 50 4 54 9l mu
news j 1l b8 5l 7h 4 5 a b 6s l 7n 4h gb my 11 2b 46 67 87 5q
obediens 23 3b 19 17 a 2e 31 82 63 2x 1r 42 7j ai 13 3m 5c 34 2b d lm mv 2f 8e
okay 2g 2n wt 4q gi km 1n 1u 3i 7d a 9t 9 b 7e 19 12 k 44 l 3 6 3p
overdu r 2o 1h 29 50 7r r 4a c 2i w 4k dj 4 5t g6 oy 7v 8y
pacific 3b 2d 1v r c 96 8f 1p 8b 1h ds 3s j2 1t u 96 bu 7 c8 1e
patiens 6z 13 eo z pa 6j 1j hi 4z aq q 3f 8e 8f 2w 79
patron 6j us 2t em 9g pl 9d av x cq
payoff 1q 1 1m 1w 2t l 8e 1h 3e 18 95 k 1 1z 1v 13 19 8i 72 42 b3 4i 9r sm
peach 6j 69 k d1 5 39 2 l pa 82 8i 66 2k cq 7o 68 8i 2s 6p
perki c o 1z 2s 52 2b 3t 1b 20 1 5 bp 29 3b a2 kn 3s 8t 16x
piss c c b k 6z k 8 15 2e 1i k 41 2u 21 14 59 39 k 1i 16 9b 1dm hn
piti 1x 4x 5 3m 2i 3f 6r 2o tl 7e c3 dd 2m n4 6u f 4q
precedent w 1f 5p 2 3n 1o 2 4r c 3q 4m dn d9 6m 3o 6s d7 c1 az
prosperiti 25 1v 7 1p 7t b 1q 1a d 83 z b4 pu 1r 75 j rt gp 29 b 1y 3t
pseudo 8 7 1a 2v 1f e 47 2f 4 1g g 1b 21 2z 2r i c7 do an mj 1z 4w a 4v qm 1l
puls k 33 n 5t 4c 6i 52 4g 15 1z 5 1k b 9y hr 3w si cf 6p
quaint bl 33 11 1o c 1z 45 27 23 78 9y 5a 71 7e k 4c 4y h t5 4h p 4e 3j
quot 21 37 r 9m 16 1p 99 h 4q 66 b 3x 3u 9g 4k a7 fw 1h 4l cg 1f 6l 72
rainbow 2z 1v pb 4v 7q jd fp ct 4f 66 fs 83
realm k 17 15 10 33 1s 2a 2o q 64 2y 77 a5 2b 8t 6v w 7 85 dj bh 4o 1l av 2r
recollect 4o 7 x 2m n 2s gd f6 3j 2x 7b mx 5u 1d 7j 9k 44 da
redoubl 21 3y 1w a 4w 76 51 22 w 1g 3a 66 44 4 60 2z 3t i 1y nj 3t 2u 3 4i dv j9
redoubtabl 12 82 2d 2b 1e 3y 5m 6e 1l 1x 1m 1r 16 1h 8b 26 4k 22 1r 1d 3k 46 23 92 q9 7i
remak 21 s 2l 2g c 2c 43 2q 3k p 6m 4l 5 ae 7i 5s cd 51 1 8p 32 2y ig 3u
replenish 2f n 2c 2q 1o 2 74 3x m 3 83 15 y 16 cj 5p 3n bd 66 r8 1r
rod 1f s 1u 3c 3n 49 k6 3b t hn rj 21 4x sj 1g
roost 1r 3n d 1u d c0 1i ab ak 5g 14 4m 5i 1g 6s f3 4j p 2a az 9q
rusti 2x 2k y 4v 3y 1i s ki r 12 7t 4t hn cy 7b qh 6p
rustic 1n 2a 17 7 y 2m 5b q 1s 85 an d3 2r 18 19 83 fj 16n
safeti 6g o 1s 19 u 7v j 13 26 2x q2 eh 84 2w 21 4d 5a bm 2t g5
satanic 5c 7 2d 1b 1l 3l 1p 11 7l h 2 92 c5 f1 8l 5c 2k 2u lh gh 6s 1 c
sizabl 5j d4 5v x 5p 54 j2 6p 4b 4 79 1q 2z 3v 4n 3m 4s 1f f6 1e 60 3k
sky 1j 1 s c 4d 5n 4h 2b a jt r y 2l 2h 74 g 6d cc bf e1 n9 26
slinki c 22 j 3d 3n 6h j v 29 8z 3k k 4p 8j g3 35 ex 2n 5o 1 c8 9i
spellbound b 2u 1n 4 1 30 5e 1c 5a 5g 51 s 7c 6 tm q 5g c6 2p 3f 9e 3p e6
statu 7 9 d 19 k 1f u 11 a 3e 10 g7 32 i5 4s tq 3h t3 1y 45
statur 1j 8c 4f 2v h 2d 3z 5 5n 37 bs 1l 3e s 4e 2j 5r ao 2 9v dq 2r pe
street p 3t i 57 l6 du o 39 h9 3k ap 23 9i 53 mx 12 r 1t 1f
subscript 4 i 2 18 8 3 37 3j 1s cd 1w 2q a8 4q 18 1l 3k 5k z am 92 bj 7n 5e 4z f
tal 7 6d 8h 3n 9 9 1c 5w 4 34 2c 5h 4b 2k d8 15 op dc 2z k1
tatter 0 5 e 1z 2m 49 2i 1s 1q g 6c av c 40 jw 16 dg dh 5t 43 4m gz
thoroughfar p 3t i 57 l6 du o 39 h9 3k ap 23 9i 53 mx 12 r 1t 1f 1p
torch c 9 4 2s 1d n 1a as 5z c 5 bt g6 bg 7j 9s 8a 7x oi
trustworthi 6x 16 2t c0 69 bf cn 4l 5j 9e 4e 22 ku b8 81
twirl 8 c d ar 1s 5c 1f q 86 3k 2l 1 7b 4 4 5h k 35 y4 e lo cj
unbelievabl 2x 3d hj a8 1a 25 1j 4a 1a 3b et 29 2 2d 4n 4a 4i 1a 6h 6r 4j 3t jo 1
vast 5j 7r 5d 3x 8k 2r 2d bi 7k c7 66 1q 2z 3v ab jb 1e 9k 40
velvet v 8t 42 a 6g qw b0 51 8w 93 2z 4f 10 7r 5c 7m 1k 37 4d 2y 2l j
walkout 1 5 12 27 1 1g 3r 7b 16 5h 2l k k 68 9b 3b 17 4n 4q d 7t kv or
absens 0 mx 3d 2e 4f 8q 6p 2u 3h 13 fb dc et 9k 1a ab
agoni 1 1h 15 1g 4 3m 29 2n s u oc c9 6s p5 2d 6p 58 1m g 48 8u
allegianc e 4l 5b e n 4j 1q 2r 32 28 6r 4k 3n 3o k9 34 2b d 9a 3r 6z 1m y3
alphabet d 19 g 16 20 y f 3j 2n 15 2v 34 6m 3p 1n au 3d 1j 58 3i 69 em 8o
ampli 8h 25 7c a5 3j m 39 6o a3 da qw e0 3 4w 3l 44
annihil 1 4g 11 l 2j 5s 2n 1h 1i 1w 9 20 4l 3s g 1v 70 7j 6n lw fk 4j az 3n
anti o 30 p 1u 5 1d 2m 13 2t 3t 7m 1j w es 4l e f5 4j 1y qw 1x 6
aphrodit 131 8w jp j1 1l av h 1 9w 2a 2t 22 7v 2 n j
applaud 23 4j 43 45 lk 3p 4n 3g ay 6h 70 7u 2s 4h s9 5f q 1h
arrow c b 3h 4b b 2y x 3d 6n 6a 9b 6w 43 r js 14 1fh 17 h
arterial p 3t qv du o 39 h9 3k ap 23 9i s0 12 r 1t 1f 1p 4
assassin n 2o 2 9 6 6v 9d 6x 1t 4v 18 1a 91 zc 49 7b 9e j0
assort b 2j q c7 9 2h 14 h i 6l 4d 43 1 3c 8g ds e9 id n4 8b
audiens ie 5c ap 3d 3v 1x 7f 47 3x 1c u8 7c n 2w 3n 3c 9l
auxiliari 69 97 l 5c 73 8v 3r 32 3d 9i d8 4u 7a 9l 16 e 8e 2z 6j 14 23
await d u 1v 5 1 3o 2u 3l 7c 1p 1e 4x 2k 20 fo 2p 2m 5q 25 ct 7b 162
behavior 1d 4 2i 2q 12 2l 1d u 5n s 1w 6i 2l 62 2a 1b v 21 22 90 14 83 56 l
booster b c 5u 7 n 2 6m 16 9r 5u vf 21 pl 3j ib 6o
budg 2 1i x n 2 4t 7 2 6 a 2z 2s l 37 2q 8 7k h 24 3z 7i 97 1r1
bugl 39 32 8 2x 28 5u 7i 1d 9 32 7c m i2 fi 3l iy ax x
bullet n 4m 5z 11 36 7l ev e1 dt 3t 2q ch 58 xj h 4
bullshit 2r 8x 5o 5o 3i do 2k 3s 3k 2b 8w 2o h1 8u 1w kn
burgeon n k 7 w z 5g 5d 5u 10 2p 2p s 45 dg 1t 7c 4w gn 5c 81 lm
burli 1a 2l 1u 1t 4y 8y 2x 9k 4i k4 4 1h 1x 4f t u2 du 7
cabinet 4v dj 2t 1s m 37 4l 32 2m 4o cw 4i 1m 9p av dl t
cancell 5n b 47 3m a4 1 3 17 7x 66 4t 6 1c 84 1n 7n h2 jo
canopi 75 1r 19 2j 2f 1v b 1l m 1 2f 3n 1a 53 s 4c 14 2h ek p 5s 25 1r1
cargo e a d 2q 19 37 b 5s 3a 2f j7 a1 9 38 83 4a 3k b4 5n 8y hx 1b
catapult 1 6 3 w 1e 4 bo 2a 34 g l h v 7 34 17 3w 7k 3b 3b 4i 98 ah j1
compar 17 l k v 7 a 16 1d 1i 3 77 8r 40 24 7j 48 3c o dk jk 4o ck
comparativ 3c 1y q 2v dn 7c 21 ia 1b fa dd fr 1m m1 2t c
controll 3b 2p 2 6 8 l i k ps 25 w fj 3a b4 1g 2j 66 3d 38 2i 87 bu
crappi 1o 32 15 3y z p v 1c 40 35 a0 2u n2 1p 9i 4x ey 81 4q cy
crim 2a h 34 21 67 2f 7 d 2s 3d 4l k9 cu 9p n ki ef fe
croon 1y 4l 2x 3c h6 7 2 12 4m 64 ah s9 7d 42 4l ao 4r 6t 51 k
crust 4a r 80 7b ac 9u e6 aj 4b cb 23 p 5 85 2b d0 a1 6f
cupid 2v 106 8w jp j1 1l av h 1 9w 2a 2t 22 7v 2 n j 1r
custodi e 62 62 6v h5 f3 83 6k 2y 5o 2w 1r 2p 1m 8o lx 7d
damsel 2a 1r 6n 1m ka 2u 5q 1r 9v c9 5q 1o 15 2f 4y 8c 8w 5b al
deceas 1 13 29 14 62 5u o 74 14 5x 84 a2 2f 55 au 13 5k r x7 gb
demur 5i k 14 2 1f 2u at 5h 44 b 1w 4y 26 kn al 9 7o 4z 6o nk
derid j 59 77 1q 1s 3k 9x 65 35 7o 16 2y 2q 70 c7 18 56 2j 2d 36 49 jg 2p
diagonal a 12 2u 10 h 13 7 1i o 78 d3 d4 5u j1 1 4y 54
discernibl u 4h 4e 5v 36 fy x a6 dm 7n 2s cl 58 9l sp
dollar 2e 7p 7g 7w 85 c4 4c l3 bf gb 5b d6
electrical e e g m 1x k 23 20 1d 1h 7 12 2e 52 p4 f2 j ae ao hn 9a
emb b b 5 a a g 3a 1s 24 17 1x 33 6c 3b 2d 29 i 2o 8y j 1w 56 3q
engulf 36 27 2a eu 33 bi 1d m 7y 29 20 t 5l 7o 4e t gj 2i ks aa
ensign 4 b 9 3k d 5h 1o 1p 3 4s 6u 39 9r 3y 13 2 dz ac 5x 1t l6 p7 1
entre 30 60 3t 11 3d 3x 29 1f 2f 3j j1 ee 4i 53 f 4j 8 4e 1d c4 2h
ethical 2g w 5j 5r 1i 14 1t e5 1c ei 10 37 6y 36 8r 73 cg 1g p 1b 5o w 4v gu
evas 3 27 7 20 37 1b dm 1a 4z x cl 25 1u 52 36 es 2q 2w ks 2n 2c 6s 20
excruci h 6 v d e e 1f c q e b 2o 25 51 q 2i 34 l 1t cq 3y ke 18l
exodus 1 g 2z 57 3w 4w 4h p 2l k k 3m 2m 9b 3b 17 9q 8k 24 c5 61 ol 1o g4
fairness 9v q 9u 3o 5 9q 7c 7h 1p kx aa p 12 5r 1t 98 62 3i 3j 2g 4r
farc h p 1j 2w 4h 3g 4x lk 2r v 10 21 19 io az 5j 88 4d 37
favorit 1x y 3r 1h 3j 2v 5v 9p fo 2h 1h 8i 26 az 7e b6 6z 5n 1 n x 35 8s 9s
forese d 2u 1 w 5m 8b 1m 10 1p 7d 3i 1e 1 c4 4u i1 ck 5e 80 l 6s os
frolic 2r 1s 1w 31 q 2m 37 31 4b 1q s 7q 10 64 47 7m cj 24 4g iu rd
funki 1o 19 1t y 2p 1g z jd o 1d 2m 37 hz r 3r 7h 2c 7j 7i fp ej 49 32
gar j u 4h 3s 24 47 11 79 7j 5s 27 4w 1w 3q y 6a 1x jb qj 8r 24
garden 39 1i k 3k f5 63 9u bd 14 4 i 4a i1 5t 95 em 14 2e 7p
genocid 2a h 34 21 67 2m d 2s 3d 4l k9 cu 9p n ki ef fe 6o
grit 10 1b 5r 32 7i 1ci 11 e4 89 6h c 6e t 3y u 1w 96
grovel 1h 59 r 3i bu r 3b 28 2c 4g 1j tt fc 6d c5 71 70 1l 1q l 1d 57
guidelin d g 13 y d b 2f 1d 19 p 1x 7 1j 6n 26 7 77 v 9 4s 34 1k 2u 75 hn
hickey 5 1 2 2a 22 1t 2t 11 w 3v 1r 5h 12 7b 2p 40 1e fl 1p 8w as bb wy
identific t 1 j 5z 2d 47 66 5v 5l dz eu 83 1z 1e 9l 4 dz dq
inquiri 4v 2t 4n 73 b 5d 2f 6q 9d a1 20 5p 42 3f j8 28 h5 aa x
insecur 2h g kj 6j x 83 u 5 3b 6x 3w 1b 5m 2a 8q 2r 58 v1 3h 5z 1o 32
insolent 3b 52 26 2b 8j hg 60 f 9a eq u 99 1o p2 ak
insufficient 6a 1z 5f 1p c 1p 4w 3v r 45 h2 38 1 7x 1p 5d o cl 3i ld
interfac 4 e l 2a 1x 1p 2 1t 33 7 s 3o 30 dh 7s 58 di kq 3g 3j l jz 22
interview ie 10 b 41 1j 3w 5a 3d 3v 1x 7f 47 3x 1c u8 7c n 2w 3n 3c f7 3y
irregulariti 8 fh 3d 1g 5q 5a 1 w g0 e 74 9i 2w 4s 2p 2d ln 1s 4k
jiv j y 4b 4e 2r 1l 1z 4l 8w 3l 2k 23 12 7e a z f pv 4w cl 4u 6v 90
journey 1 1 l 1y 6 9 1 4q 8 31 4a dw 4g 9i av n9 cn 2i mf
jug 8e 5y 58 mk 6z 91 i9 dc 35 rc
lard 1j e f s 2x 5p 8 q l 1c 1z 50 jl 1t 6c 3o gl 1j 6l 6p bz l0 5e
layoff 3 56 3d 1 b4 1 2 d9 46 7v 2s 5a g 17 74 2o 2b v 1a 51 28 8l 74 ap
legislatur 1 30 4x 4 2s 1p 5v r 22 2 1q 3t 4l 32 k6 4i 1m 9p p9 wa
liberti 1x 2k s cu 4z 38 4t fo 7i 4v 9h ep 8p 2d 32 1z 5r
linguistic 24 5w 37 11 76 17n e5 2m 10 7l 5s
lon 1g 20 6 r u 33 7f 9f k5 5p nc 1e a3 fc 8m 96 4c
malaria 2s 1u ah 5e c4 2e g2 115 6q c9 c0
masterpiec t x w 1f u 1p 14 1w p3 7 9m ba 5 26 1x 4s 1z nz gb cu 1a 5s
mer 3c 1s 7 p 9 2m g9 6r jf 6 1d dx an 2q 5h hi gf 35 5h
metro u p 5i 36 k 27 an 1i mi 1v bg 24 6p 52 7y f 2j 9h 47 an 8i
mosaic 21 1 44 19 11 3 1l 9 6e 1e l yq 8o 6y b4 r4
mountainous 5j d4 5v 6m 2r 2d bi 7k b0 4 79 1q 2z 3v 89 ld 1e 9k 40 f
occur 1 2 15 6 6 18 2z 28 pc 5w ff 8w 2y 7 jx bz 3i 2s 4q 2x ca
opaqu 1n 28 5c 12 70 fv g j 1a dw 2k 5b y 1c 31 q 1e 4g it 2i 88 bl 2i 43 7e
operativ 18 33 8u 73 3m a0 1 25 5x 23 4m 8d 9u 1j 26 93
optimistic 1z 13 3d h 5r o 5p 1e 9 56 7e 15 ai 9c 59 2m 1u 38 y8 3o 32 30 d6 3h
orient 2 1 8 2l 4 25 9 1b b m 8 2d b 9 jd 4y t en vq 1a 18 h6 dx
oust 3 4 3f 1n n 2p 2 26 5t p 18 1h 5 2e 65 1p 4g 32 z 198 62 2 o9
outsmart 4j 8e 2 51 5j c cu 6d 34 c 25 6p 56 38 bv 8s 5q t 84 19 2s 1n p bs
overdos b c 5u 7 n c 6c 16 7n 1a c i 4r 13 3z fd 1z a4 u ub f2 9x 3b 66 u
patronag e 1j al 6v z a 5b al bo t ap 6b 9 bi eq db 8m 1z 5e 6k
pep a f b 6 1s 2m 1r 1x 1l 3b 65 5k q 1l k0 q 2c 27 e6 u 9c bk f9 56
perish 1 13 1f n 1n c6 2 88 2 2l x 3m 3 69 3g 75 7k 77 6c ao 3g k0 ju
piteous 1i 7 6 18 14 68 2 2l 7j 37 43 12 v 3d 3y 3x 1e 4t 11z 3 8 6k 5t a3
pretti 0 1a 14 2 f h 2o 34 ax 1y bw 25 7f 8w 1g4 aj 2f 2r
prevail 1 1 5p 1t 5q y 27 52 2q 1x e6 8l hs 62 dm 17 9q j5 8d 51
prognosis 7 p 1f 5p 2 3n 6t 6f 1x dn b3 4z 3t 3o 5l 9 e5 ix nc
proximiti i 1a 1f 23 1d 4o m 11 2i 2h 12 1b 5n 3l 6b 2t 30 2i my 5m s qm as
purl 13 3d 1e tf 4z l b 1g 8 2k 6m 3j c1 95 4b 3n 18 6b av 92 8m 2d 44
raci l f u 3x 40 1h 5i n b 4p 7s h 1h 5k 7e a0 h3 it mm c 4w 34
radio 24 4y iq 5g w9 5q cz 74 ik 3r
rampart r 2q j 8a 6q 3 2t 6y 30 bw 3v ec 1v 2a bx eo z cq j 18 13 ac 55
recount 4b 4b 2d u 74 aq 2b 50 h 4b 3g jr 9q 2e ej 78 1u d3 30 1x h
request 1 d 3f 5 44 49 6n 3i 1u ik 81 r v 4k 9r bb 24 bb 11 1v j
retort 5 9n 1m u 2a 8n 37 8l 45 r0 w aa 30 2d a1 6a ni 1v
rocket c b 8y ja 6h dg d 5u 79 3z te sc 3l
san 2g d i d f3 1n fw 3d rd 1v g9 8p ad 6l 68 p q
scroung 26 x m 2s 7 1s 2h 11 q k 4q 5h 7j 5f 11 b9 77 by 2r 52 k7 j4 3y
shovel p 1b 16 4f 1x 52 2c 5i 3 4k 6z 45 1g 4a s 1i 3 42 8p 1b 12y fu
sinceriti 1 z 1b 15 1j 33 28 24 mw 59 ok ef 4h 69 45 y 4l
skid x 1d 17 1w 2v 9z 4a c 57 5s et 3d 6e 2q g7 12 4f 2s k ma d8
solac 52 5l 3d 4h q 1f 1r w 2o 62 i 22 ct 37 cc hl e 2m 40 cx 6p 3r
stadium 2w 4 l n t 60 3b 8w 4c 65 32 80 76 6v 96 bw 62 ap 22 12 2n 46
stash 3h 3 p 5l 99 2d 4a 45 7y gr 2d 2k 2l 4u 15 91 9y o9 1k b 15
stormi j r e 7j 3 5t 20 l 2g 8x 8 2o 3u 29 3 5w dm 8w 3n k8 56 iu 9q
straitjacket 13 1c 5 21 1n 53 15 38 7m 99 18 9e 56 1k s 13 1r 2v eu 2j 2t 7f pl
target 4 2b 13 7q 11 o 3n 5m bq 63 6n 19 2n 9f 6m dg 182 3s
telescop 0 3a f 25 2m w 9 29 23 3m 20 5p 6w 9 2j bs 1x 3a 6d b9 1z 37 2e sn
thunder 3s 8 23 18 1h 60 3n 3u 2e 2s u at my 1e la 6f hv
til 1y ce 6v 1o 5f c4 6b bf hv 7q cp i na 98
titanic 5j d4 5v 6m 2r 2d bi 7k b0 4 79 1q 2z 3v 89 ld 1e 9k 40 f 2k
toleranc 6z 16s 14 3e 19 rs 24 5k bt bb 6u f 4q 6
touchi o 5d 3w 2a la 4q by d4 dx 36 4l 8h dn q 38 3h 7n 32
tribunal ie 2t 1s 3t s 34 p 2c q 2c hu 4i 1m 9p 9g s f1 wa 1k
tsunami x n t g 6a f 36 s 35 q 6 29 2o 1a 2b un 9 ej 15 b4 26 ik 2y d
unlik be 4b 2s 14 z 6l 4d 43 1 3d 4a 45 g h2 72 4a 1d 1o 6i 81 n4 6d 1y 2e
unofficial 52 9 2y 2u 2k j ea 10 v 9 kq 54 ie 5q a7 61 33 3y c4 1l 2u
urgenci p 1h 3e 1i 2d 72 3i 1u 5n 71 6t 1k 9p ir 1i 12 7p cu 1v 43
utensil 1w az 6h 20 3i x 3t b o km 25 n h2 2m 5m 73 e ll 8y 8f
utter 14 6w v 2c 39 47 e b 38 67 o2 6s 30 g ec 3f dd ze
vamp b 2u 1s 30 9z 4r 5o pz 9j c 5b 50 8b at he 10 2u
vendetta 4i g 4y f 2b 18 2b 1b 26 2e 1o le 4c 6r d8 2q br ef 8 8 8w k ey
visionari gx 4q 26 q gd 4v fa 79 3l g 3u k 1r ma g k7
vot 1x 5 7w a 49 1d e7 4v 30 e 4c 4u 6p 1d 12 4q 4p aw 6c 2 ik 6y
whisper 25 n 5 2r 1v 3x 2f z 7f 6 3s b t 4r 1i e2 gx 21 x3 f9 6y
wholesom 2g d v cv 2i cy 4j 35 l7 53 13 1v g9 4g 35 3y e4 jo n
widespread 28 7 47 5h 17 5 58 y 4f 1b dm 7a 3g 7n 39 2r 6 37 3o is 3f ds 5j ay
absorpt 2j u 19 9 l 30 1i 83 5o 3i 37 2e 52 m il s4 dx d ka u
addict ax 31 kx l b1 4e b6 25 pl 3r 2x 2p le 49 63 b
adorabl 1u 11 22 4q 2x bq 1f 7 2f gq 7a c4 b8 x 1z x 1x l3 ha
adversiti o u 29 w 3i 1a 4w 1r 3x 53 2e 5f gc 8h p5 m 3m 4u 58 kt
alcohol 10 1z r6 4g 85 jd fp ct dt 46 8e 6u 2m
almighti 15 1b f 69 g 90 3 f8 25 dm a8 4u 2t 3e f6 7y 2d 4h 52 20 y la
aura 10 9 2q 9 2m 3k 41 9o dm 2t 5 i7 3q 7j 11 t3 h2 7s 1d
awar 4p 5x j ck cl 2q da 15 dl 20 3n 7p 4w r 1g 6e t 3u
baggag 11 7h gc i2 6k 1p 2s b4 c nu 2q ex 1f gc 3f
blackout 1 4s 1x j 47 bi 17 4o d0 e 75 7k 4q 8t vc 8f fd
boomerang 13 8p 11 l 2q e 1g 6x a 4e 4h d3 37 hf 19 d3 bz m 6a vh 1
boredom 1g nq 6m 2u 3c p 73 2q 32 q2 11 c6 8g 5 64 23 g 9 1p 2r 1
bottomless 1z fe 6p 7k 1e 42 1v 5y il af bq 6x 9a 12 2t n 8l 35 7n
brotherhood i 6h 4y 3a 2q 12 6y ct b9 19c e4 1f 2f k 7i
bubb c o 1z 2s 52 53 11 1b 21 5k 6a 5k 2l 64 m0 3s 8t o0 ix 2b
bucket 2 i5 4a 2m 6b 2m 5l 4a s 1i aj 8d su 5d 30 s9
categori 7 j n 8b 3x 1c a k 11 1 39 d d 2t 3v cv h5 14 4k 1i p 2x 50 rp
chastiti 3d 4v 28 5 3f 9a ha gt 1x 5t 6a vd 3
cheer 7f 3t 5b 43 r 3k 4j 2j 2d 1d 1y 8h 18 2t ap 31 ht c6 c4 14 2r
choreographi d 19 g 16 20 y f 3j 2n 15 2v 34 6m 3p 1n au 3d 1j 58 3i 69 em 8o 15k
cod c3 1c 3t gq 2y w 2p bx 7d 4j l 8m b3 t 5t 4u 44
coliseum 2w 4 l n t 60 3b 8w 4c 65 b2 76 6v 96 bw 62 ap 22 12 2n 46 o3
compet 4u 2v 2m 2j 3t 2z 2e 1o 4r 6 9 5c 8u 7r 1l 3i 38 ac un kd 39
composur 3b 1n 3o 5e 3s 9 2m y 1p v gq 6h 3s 43 b ah 1cq 7n
courtesi w 11 51 3a d 3w 1d 7j 28 4g 70 cn es 90 1f bu 49 3t jb 9m
crimson f 1k 1x 1l y 4v 3y 1i j2 28 4 eb re 17x 2x
cuisin 28 al 11 4f 2y 3r 1m 4n 85 3n cu n3 gu 72 8m 37
cuti 2a 1r 6n 1m ka 2u 5q 1r 9v c9 5q 1o 15 2f da 8w 5b al ec
dawn 3 9 18 80 1n6 a5 as 4j g2 f4
delinquent 5v 1i j 5w 9k s 11 21 2u b lj 4k 2x cf 5v 1o 3w 4t 8s j5 3l
demean 12 13 av 2 2b 7z o 4 3r 40 97 1c 2f 3t 5w 4t 77 r 2w 20 3y lq
differ 3 54 10 3p f 13 18 18 1p 14 2z 2e 6 34 68 am 2y b3 2x 3t cy wc ey
downward 1 1 1i 1m 2f 21 m g 6c 65 56 1g y 2 5m a9 12e d7 ee cq
dragon 5c d iq 4u 3f aq up 19 2q 2n 45 8o 64 c3 9
edg 0 h 1e 21 6 12 p 16 2 1g h 2 6n 1g q 12 ae bv 2v ds 9r of ie 7w
elect 1 3s 2t 2v 3f 83 a4 62 4n ij 7t 1s 1e cp 6t 21 1f 9t 4o 1g
elicit 1m 4 4 1z 3m 28 4 1h k 2g t4 bj 28 8y m 5v 4h 31 k 1u 3g qs 1h 3k
entitl t k 2g 88 14 4t 2u ce 3n 5t 9h iv 22 6q 9s 7w 3q 31 60 2m
espous 1 1w 18 g 31 4s u o 3j 52 68 cf 1c 2i n0 2y g p 97 2c 63 fi
exert p 1 1l 1g 4b 2a 1d 10 en 6u 2g 7w cj s ak f hw m x 4c 8w ef
experi 5 i 1y m 1o y 12 22 6 1d 2p 1n aa 2f v t 1c 65 1b 21 1ge 9 mc g
extradit 24 4 t e6 p 2z 2a 5j i 9e a 3 bb 1 4a 29 dt jl 67 fa e1
fanaticism 1 i 9 1j 1c v 84 18 2b 6m 1p 75 10 2p 16 3m 3c an 1d 4u 57 ct ip
feat 9 2c g 8 1a 21 17 1c 5 2h u di 1b 10 76 14 1n 1s 72 1i 61 r5 29 ho
foam dq 6d d ek 3g 1s ex t6 5f 7r 9c v 1m 15 1k 37 7b 4q
fortitud 10 l q 5r p 13d 7e 55 6w u dw 89 6t 5g 1r 3y 2q 96 5p 2z 1u
gala 3c cn a 72 l9 35 74 ot 2s b3 d 4x 41 j 69 9 8f
galaxi g b 2n g 38 l 8j cb h 48 cn fz h 6b 16 15 b4 1r 6v cj
genesis 1e 6 v 38 7q 67 2b 40 so e9 1i al 10 7s zp 6q
gentleman 2d b7 12 r4 ws rn 2w 4y 2y 59 6r
girlish c 22 j 3d 3n 6h j 34 8z 3k k d8 g3 35 7y fa 121
guaranteed b s o k 4i 1a 1v c 3n b0 o 3k kf 8j 7j bh ay ax s5
hera 131 8w jp j1 1l av h 1 9w 2a 2t 22 7v 2 n j 1r t
hobo 4d 64 2w t 27 3b 4r 6f 41 9i 1bp 3q 5b ha 63 b
horni 29 3g 2s 89 y e9 28 kr 5 mv 96 1t nq 1a 4w
impressionabl 2x 2r 12 6 18 1t 1v f 87 tr gv 5n 4j 36 dh t kp 87 7z
inch 5 c 24 2f 2h 13 2f 2 15 1z 1j 75 l 3h 28 2c 4x 12 96 1ih e1 3b ao
incompetent fd as 4w h2 1g 1s 1 7x 72 2b 7p 1a 1z 3i 1a6
indolent 52 y 2k 3b a 1 1z 7a 19 3j o 42 i 8j i 64 e1 84 7r 6k 20 23 3n
intellect 4o 5p 1 2q 5n 34 5d r 6 8a mc 83 r r7 mw
jocular h 1e b9 cp 7 43 gj ay av 34 83 e8 9h 69 9 45 3j
loco 5 2y 63 4 2b 1l 8 2b 2d 87 3r c1 2d i0 41 1s 2t d9 5q 4w af 15 c0
lug 11 l 3e 5q 1 1r 6 58 1u ln 29 5u 97 av 3r 54 2c m9 gb
maroon 3g 1r a y 4v 3y 1i 9k 43 2q 4x ef 3m 1ym 5c
matricul 0 y b 2b 1y 13 25 6l x 1d r 60 5 a 20 85 9e 1p 1a 8r ju ac do fy
mechanical v q 23 3c 13 1l l ag m 3t 2b 2h kf i a4 pt 1w eg cj 8j
methodical 9 m 1z u 4f 1l bn 3t 2b 2h ak 9v i 2m 4r 3n ox 6d 9z cj hi
microscopic u 1k 2q x 9 18 2f z 5c 6 1f g6 el 4v 4r de gu
microsecond 5 1t u 6b 5o 1h 7q 4x 68 f 1t 9a 27 6e xt 10t
mim 1a r ai 4w 6m co 2d 15h bn 6d 4t 6q 9e
misrepresent 8 7 b 3u m 17 74 1l 18 z 6i v x 3v 8 1a9 57 1z 3r 1f 32
misunderstand 8 65 74 q v 18 2 d d 3g 44 o js 45 ld hn 11k
mitzvah 1x 8b d 1i 1c 3t 65 28 8d 2y 5 r 2p bx 7d ia 6j t 5l 8 8y dy hs 4
montag n j v 1 44 2a 3 1l 9 6e 1e fr jk 4w 3s 6y 2 b2 1dj
moon c 4i n ar 7q dd hv xt 7x sw 1a 64
mut 6 39 ed 2p 1y bd 38 9n 2m 4w 3t 7t 73 dr 2l 48 91
notebook 6k 1 1g 2y 6m o 3 65 fb 49 1y 11 b1 id 7q j8 1k b0
occasional 1 68 20 7g c cf 74 3n ff 5x 2z gg 5r v 6w az e 35 4i hb
partak 3p g 1b 50 2g t 84 21 74 6g 1n 1n 9 1c 3s 4o 1s 56 cr 3x 1r 6k 54 7n
peep x 2w 2q 2x 3c 2m 18 b7 25 h d6 8v 56 1k wy 1l 46 30 9u
perme e 1 1k t 68 2 hn i 2g 1k 7q 2b 13 72 64 6o 9i cn di ci 4k
physical 3v ab 7 141 bj 13 8c 2k 34 4k 1i is 1x 7q 1i 7n
pictorial 22 9r af hk 5q eb db 3a 7q ks 5h 2y 2l 9w
pistol e 9 l 2t 18 18 21 59 8z 5 9k 5g hc 2x ql 21 37 1q d yl
pitchfork 1 6 3 w 1e 4 bo 2a 34 g l 1c 7 34 17 3w 7k 3b 3b 4i 98 ah j1 146
plea w 2x 63 2c 2m 36 3 2z 14 24 3v 6s hp 3h y 91 q 6 b5 gb zy
plentiful 1z 3n br 6p 7k 1g 40 1v 5y il af 2p 43 4y 6x ac 2t n 8l 35 7n 5z
porridg r 8 ov aa 2c 19 sf s ff d6 5s g 5 6u 4b 7r b 5z
preced 9k 67 aw q 5u 83 ti i 1 2h 2 7p 9a cz av bl 4s
premiz 51 3a je 3e 7e 8a 46 p bl 5y 8a 1g k4 1g 4b 9x 5i 5a
pretentious 1j 6 4 32 m 9r v hy 5a b3 7r g s9 8e c bc 4n d9
priceless eo 2p 2b 6c 76 25 f8 71 l 6t 5s 4j c2 2j cn 73 4e 3j 8v
procre i w 27 8o 65 e 14 5k ad 3j hx eg u x 6q 1p 6a 1i 1k 3c 123
pushi p 2m 29 3o 1b ve dn 6t 7p g 8t 1o p2 4m ik
randi 5w a3 r y 5n 76 1g mz 5 an 83 45 96 1t fr 99 4w 37 au
raptur 1 i 16 1r 5q 8q dp 2y 8v 13j 59 31 4w 37 3j 6s 85 48 2y 6
rebirth 21 3y d 3g 4t 6a p af 73 3w 3x n1 43 2 65 2i 32 ex 6g
recit 4b 4b 2d u hu 7b a6 c 94 8d 9q 2e ej m5 30 1x 2j 58 3y
red f tq vy c0 gi 4i lv 9g 5l 12
reluctanc 7p 55 6s 20 k 34 12 4f o l 1e bp 1q 1n n2 3l 52 re g6 v
remarkab 8h 25 z az 5j 3j m 39 6o nd qw b6 2i c 3 4w g0
retribut w 4j 4d 1l 1c 6l 19 7z 4b 5 a0 6r 19 9b dy 2 k1 s4
retriev 4h 4i t 82 31 7b 4q 8w 53 4i 8w 92 ar kj 6i f5 5
scientific u 1k 2q x 1h 2f z 5i 1f g6 5o 8x 4v 4r 8u 4k gu fs 6l 68 dg 2q
self 10 1s 1w 2g 1s 9q kw fr 5o 5x cl 159
sermon 9h v 11 4e 1h 10 q 4z 2l 1f pq 75 29 1o 87 jl 1f ab 2q 2z 4x 6c
shipyard 2a 7b 8p bl t 8q 5t h 1x fz 8 7b 1c cd 21 6t d9
shrill 5 q 10 27 23 5 9 1y j g 58 q 9 89 14 1d 19 9y u 1kl 2x
sloven j bc 1s 1q 2b fc ln 2l 16 al gc 2n k 4o 21 4m gl e a8
smug a 1l i 3h 1e 5w 8v 2u 7d 8z 15n ba 3b e pl 51
social 17 6u t th 22 9a c 4r 4p 5l 7m 7w pg p 5u 3y
spars 28 41 1 r 54 1j 18 2i 27 25 3l 3p 9x 7a ec 6g 79 cq 1u fn 3j ew 8f
squadron 1g 24 26 51 1r 4b 51 7 2t kz 1m 1a 30 4t 2e 3d 90 38 3j 4 t
squirm 8 1q f 3l h 2w 3 33 2a 1e 28 1d 11 5u 8j 6e an 4p 6e 4 82 bs 11m
stationari b 79 j 8c 9p 1b 6k b0 1l 2b r b0 1l a 32 m 2k 87 du g1 4z 3v
steer 2w 4 25 1k x 1c 19 5 1d e 6u 8f 2s 3h 1h t 2e c9 30 4b 3c 53 123 pk
subtleti ag 5 ee 2v 3k lh 6f 5k 2r 46 9l b 15 7g
syllabl 6 3 h 4 2l e5 s 43 7s 3l cv 7i 3t 7t 5q 1d dr 2l 48 13z
synthesiz i 1a 12 2w 54 f t 5o 4w 4d r 12 3j av 42 l 19 bn 24 2o k 91 e 11s
tasteful k 2t 1y j 7 7 1b 1c 5b 3m 71 w 4e dc 54 wl 40 n6 f
telepathi i 1m z 39 4v 11 14 7 z 3w 4r 3d 3q 4p w 6f f1 5s 3x 4z r 114 3v 9j
televis 28 4u z 5b 54 8s 40 ez ha ip 4s 2c ik 3r bx 6r
therapi 8a 5q 5d 3w 4 7n 5i j ab lz 2a 65 b i7 nn 1v
thre 1 25 f2 4a 3z 1z 5f 1x k x fr 7w 5u 2s 4a jp 3r 4c z 5o 2p av
thunderbolt c b 2i 4 v 4b a 2z 4a 7d 5k 9n 6 78 39 kj 1i9 3l 2w
trash 20 j v z1 83 8n 64 2o by 53 aq 106
trek 2 l 24 9 1 4y 31 bl 6l 3w k 9i av n9 cn 2i xb 3p
twinkl 5 1t u 6b 5o 1h 7q 1v 32 68 f 1t 3w 5e 27 7f a0 1dz 4u c6
uncanni 14 2s 58 2h 2 3l 2j ce z j 7i 4m 6n 92 4x 5h 5f 11l a3
underprivileg 1c t 22 8v m 1i 8u 4o 37 3b 5w 7k 8v 7z 12 r 4w 3y i0 o1 18 cs
undivid b 7 l 4 3k 3 g g 6c 94 2b 1n aq 5m 3t 2k ee fa nm 8m jv
untru 5v i u 3w 34 23 89 h0 4w 5t 1u 57 2h 96 3u 3q 6v 2n aa lp 4j
unveil 22 16 20 1c 35 91 f 3z 7 4m 2l 42 4 1z 1m ul 1m b0 9c 1 nu
vest b 10 g x 2d 1s 24 2t 3r 7n n 64 1v 5s 2s 1ck tt
victim 4 2b 13 6o 2r 3n hc 63 6n 19 6i 59 o 69 5u 86 1e6
visibl u 4h 2q 1o 5v 36 2x d1 t 4 a6 dm af cl 58 9l sp 2l
wak 1u 1w 22 2m 1t 13 14 bv 7c 3 44 5l fq 73 lo g9 6b 57
wand 4 k 3k d 2s 2p 1o 1s 4s 6u 1d 1w 9r 51 2 dz ac 5x zp ch 1 4z 20
wealthi 1z 6j 2s 63 6p 7k 5g 1v 4r 17 il af bq 6x ac 2t n 8l 35 7d a 5z 22
whim 1t y 6f 9w 76 dr 9 o 3h 8 au u 19 im p ja c 30 er 4g 2i 87
witti h 1e b9 1k 2p 2b 65 7 43 2e 2u bb 3x 71 7e ab yb 4e 3j 8v 6m v
abusiv 1o 6p 2f 28 32 1m 4o 10 bg 3b 3l v 2a 9p j oa eg c mi
affection 2v 24 p 58 e x id 3y 7p 6t 15 2r 1u 3l v9 b6 kk
aftermath 1q 4u 5 z 3 d 23 2j 4w d3 72 3m j0 4d 1z kv rj jz
aggressiveness a f b 6 f 1d 2m 1r 1x 4w 6k 1c 4j mb 2c m4 4f bk f9 3p 1h kc
alleyway p 3t qv du o 39 h9 3k ap 23 9i s0 12 r 1t 1f 1p 4 i
ancestri i 1x fi 12 z ar fo 6h 1v 9x 5l 9w 9k js 1f 2z hu
applicabl 2g d 7p 2n 4t 34 lk nb 2y 59 2s 82 7l hc
atla 38 5i 8v 3d w 80 r 18 e6 1 7k 11 rj gh 8a
avert 6 8j 77 6b 3 9 a 12 9c 21 1 9w c9 3o 55 bj 6s 2y 3z ed 1o 9p
beast 2f 13 1u d iq 4u 3f aq up 19 2k 6 6s 8o 64 cc k9
beautiful 1a 14 h h 1l dn 13 1e y 3q 5a cg 8w q8 96 kl 93 2r 9z 4i
beckon 6p 2y b 6j 4d 1j 1x 1i 2j 2b 5d 3l 8x 5t dl l 8c 3s 37 or op
bedlam 3n v 1n 6 v 1m 3u 4q n 4a i dp 3m 7i 1u 4n 1d 4u 95 6g 2f w1 7q
beig 27 d1 bc 94 so 3s 2m 1r 5b bz et cq 33 48
bohemian 52 9 2y 54 a j 5i 8s 10 14 kq ni 5q fx g 1d 1l 3y dp dj
bruiz 0 4 1w n 1f 1a 3 e 4a z h 16 2x 2r i d 3z 64 9c 4d 8h 9q nf
buoy 2c r x 4k 25 3f 2b 14 89 2a 2g 4u 8m 4u 6w 6k 21 1y te qm 87
calmness 3b 5b 96 9 2m 2n v dj 37 ec as 37 5d 1bt 9l
ceremonial ac 3y 1p 7e do 18 2x 6t 9b 3 4g 2h 4g fu t 1s 3o dj 2k 44
chord 6n a f il 90 45 3g 2z 1r 3 11 ad dn e8 ml ja p
chronic b 1g 3y x 7 r j u h7 1b d5 3g 4v r kp 4t 9n h5 e4 2n
classi a 1j 2 i 3h 7a 8v 2u 7a 78 17h ba 3b e 9v fe as j
classic 6k 1 2a b0 9y a ry n3 9k co 3n 1b 9i 93 2r 3s 17
clown 3x 90 1ef 49 pa 4s me
cockpit 2w 4 l n t 60 3b 8w 4c 65 b2 76 6v 96 bw 62 ap 22 12 2n 46 o3 1a
compassion 2v 2t c m 4o x ah 3j 4d 3y 7p 6t 15 1b xm 4i 4f a f3 by dy
congeal 1f 1z 5 6 2f 7 4n 1y 3s 2n 96 7u 9q 1n 31 6y if r7 1u e3
creas 0 4 13 t 3i 5 4h u 3m a7 20 2x 62 51 2c 2k h e3 mb 3b 4 d
crucial e 6o 1f 1 4v 1h c ke 1c 74 9 2c 68 b8 1s jr 6q 86 5e 8 7k
darn a 1 4h 1j l 4 38 5u 2d 2u 1b t 12n l 8h 2m 1m 1r d3 oo ao
deficit 3 d8 3o 3 2q q 86 ju 2u 4k 1 97 63 kp h0 bl 6s
deleg e 7s j s t e 3u 6h 9t b 14 4u 19 le 7 1a sv cp 1m
detor 8 19 10 23 m 7 1d n 9 5k 5b 8 d ac 83 1b 31 1b 70 ay dv 19a
dinki 4e 1g 17 63 34 16 2n 1p 33 g9 3 6y eo 3r a uz 3b cf 5q
dinner 28 e1 6r 2j 5c 1m c3 30 lc 7s cv 7g 1s 27 1u fg
disabiliti 1p 4u h v 6g hh 1m 2s 30 gq 19 4f xv 30 o6
disastrous 14 1f 7 42 14 5w 1e 97 2d 27 7m ky 7z 57 le 32 43 g9 3x
disconcert s 5m s 11 38 38 b k 8d bh 2n 28 3k 5k 1s 58 13 o 3t 18 pe
dispel 1 2i n 1n 1h c9 1h 5b 2l x 3m 3 2b 7e ep 77 6c ao 3g 8w 10m
dissoci 2i q 15 3x 2y 11 ac 2l 3c ht i 1gm 3a ee 6y c 3g 2w
docil 3i 16 a 7 1r 18 3o s 1o 66 f9 2 39 1f 10t gn t kp 30 ei
doleful 1i 7 1e 14 6a 2l 7j 37 55 v d 30 21 78 f7 r1 k 3 8 cd w8
dribbl h 1p 8y 8z 2y 17 2q 26 n ep 4z 12 b0 1bm 51
driveway p 3t qv du o 39 h9 3k ap 23 9i s0 12 r 1t 1f 1p 4 i 7s
edgi 1u fc 70 70 61 s 1 7 2j 9n 6n 4v ih 4l 8h 1b 25 ol 9g
enjoyabl 2e h h 98 a8 2x 7 3k 14 1x h 1e nj 1k 4g 1q 71 31 d 2j x 1x 13o
entrap 4j e 30 50 53 6a 41 2b 73 1j 6y 84 15 1x is h 4p pa 5q 4z 3v 3j
erotic 6x 9t y ch 1s 4y i6 bs 4w 67 96 os 21 4w e1 14
evangelical 2g 46 t 3h h 22 5b 46 o9 1f g 8a 7d 5o is eq 3h 3x ii
expenditur e 2 23 u 19 t 1 ab 8g 4m 40 51 3x lf cg bo 1 we u 3v 6w
explan 5 7 1z 2x 2g e 2b 1v 11 3i b6 8 bi fy i 5l 51 p2 51 nz
expressway p 3t qv du o 39 h9 3k ap 23 9i s0 12 r 1t 1f 1p 4 i 7s 13
extirp 0 1c 1y c 3 2e p 1i 1b 29 5p k 1x 2j ca nf 4e 6v 8e w eo
falsifi 8 7 b 3u m 17 86 j 18 7h v x 43 gk tp u 4d 1z 3r 4h 15z
feasibl 2g d 5b 9u gk 17 l 13d 1d iy le i1
fertiliti 7n l g 9x 3 28 36 6t 67 73 4r 4i 9z 8w o9 7k 4a 5t 5y 1h
floppi 1n 1a 25 m 10 41 r f 1s i 7a 19 5g 8q as fg 4v p 1n sf
framework c 4 p 3b q 43 20 4l 3c 2i 1l 9 9h g eq 81 dc 4v pv 1h
franchiz 1x 2k s 7w 4y 4z bu 3e fv 75 lx b5 32 1z 2g rp 1o 15
freeway p 3t qv du o 39 h9 3k ap 23 9i s0 12 r 1t 1f 1p 4 i 7s 13 8
fruitless 2j 23 u b8 8o t 7l 1y 77 3p io 8 v 2b 72 n 4 3g 17h
funnel o a 18 11 i 21 t 4o 77 5b 1e s 5d 3j 7r 27r
gin 10 1r e 55 1v s r 23 3p 6j fs 89 3o g 57 50 32 6g i8 d4
glib c 4z d jq 32 2m v 3j k 55 7e db io l8 38
gloom 47 2x 1s b 36 2q 26 en 1o s2 2f 8g 32 9n 1q c9 f7
glum 25 22 50 2a 1l 7j 37 2y 32 d 51 2x ia 18 1c kr 5i 2o is 11 3o p1
goggl 6g 2g 19 u 7v 1m 26 2x sa kd 4x l9 2t g5 7f
griffin e a 18 1o c 22 r 1 bk k 1o a 38 21 n3 3w 42 4 dz 3r 47 wm 70
grov 1 11 2h 2l 4u t 1k 3l 5i 63 o4 1j z cl 1ha
hardship o u 29 w 3i 2 18 4w 1r 3x 53 2e 5f gc 2t ut m 8g 58 24 ip dh
hearsay 4b 8u q z r 4c 2c 49 7c 1q bl 8m gy n 3r ae c6 ct l i6
hippi 3v 3n 4y x 81 2x y6 4 1h 1x 58 7l ln g e z 1l s3 7p
horizontal d i 2 12 h 2l a 1m 2r 8l 4n 2y l7 3a d0 gj s 4d 12g 17
hour bw 4c n 2x 3m k 3m 5a 4h 9a 8l gh 2t ej kv fy 7e 6
hypnotiz b 2u 1n 4 1 30 5e 1c 5a 5g 5t 7c 6 uc hm 2p 3f 9e 3p e6 6v
immaterial g8 p u e5 90 n 4t 5h 98 5h a ch 3l j8 3z 7g 9g d7
immuniti 1x 2k s 5c 7i 1a 3p uk 2h 6t ba 9a 4w e 5m 32 1z 7q mf 7b
imperson g 1l 1 16 20 r 7 y 1x 3i 8 8 3s 2e 9n 184 3s nq 26 35 4d n5
imput e 93 8v 1z 88 1f 3a a 2d b9 6j o 3f 30 1 ej bx 5c 9c 3g 4b co
individualiti 1s aa 45 l eq 2b 5p 45 a 4i 2b 4j 2r 30 43 4h 7 1m f 1e ls es
indulgens w 11 27 38 15n 6j g9 9l 9m s 5o go 6u 55 3h 1c 1p 4a i
inhabit 1r 40 e7 1i 8f 1w ak 5g 14 4m 5i 88 f3 4j p 2a az 9q e9 1w
interrog 2c v 4h 4k 3 j 2y 3m 8 3 7s 1o og br 3f 3x 19 17p k az 5
josh j 59 4e 2r 2 1j 1z 9c 45 65 23 12 7e a z qa 4w cl 4u 6v q1
kaput 3 k h n s 7 n 2y h 4s 5h 42 fg 7p 54 10 6k 1q jw 1fj
kindr i 1x fi 12 z 3j 78 fo 6l 1r 9x 5l 9w tc 1f 2z hu 3p
knight 5p qz 90 rq fg 7u 4z 1z 1s 2n c4
legat e 4h 4m t e al 2c 37 5f 4b j 19 3f hz 7 1a sv 4u 9h 88 fe 85
lordship 8r 7p p cl gk 74 i 5s dd 8i t u7 3t
messi j bc 1s 1q 2b fc ln 2l 16 al gc 37 4o 21 4m gl e a8 7a
millennium g8 7q 1h bw 8d 9i xt p6 bn 7e 6 3w
misconcept 8 2j 1s 1u 74 q 25 d d 7k 5s 9u h4 d8 5k 56 6x av qp 7i
movi 8j q 85 ga 6x sa 9c 9a do 9d 1q 53
mus w d 3m 2k 11 l 90 3u 64 2f 7g 2m 55 dc ao fk dx d vv
nirvana 8m 2u 6c 9 64 gq ec 1iz aq 1g 37 60 e 3r
nuisanc 3r w d 2e f c 1d 37 1c b1 l 8n 2w c1 4e tu z jj 9l 3w
offset 3o 2j 1i c 3d 45 8c 46 h 87 7j ip 33 bg ws
outfield 30 2a 16 3q 1 1p jh mk 4z dz f9 8h 34
outreach 4j 8g ak c cu 9h c 8u 56 38 kn 5q t 84 19 1 2r 1n p bs cs
ovat fz 20 5c 39 er 39 58 2 4z 20 eq fm 49 6s 66 8n 2y 5r e
overdon 1j 6 3s 6f 3c 7c 4q 2c 4f 5a b3 nh ak at c bc 4n d9 90
parkway p 3t qv du o 39 h9 3k ap 23 9i s0 12 r 1t 1f 1p 4 i 7s 13 8 8
patroniz by 8o c7 4i 20 62 7l 1t j5 cy 7n 6s 4i 6f bg
pav 51 2x 27 8p n 3e 3 2l 3u 4l 32 t k 21 fs 148 ns
peak 26 d e z q u 3w 4c 5 cc 5i x f2 w ch 1s dk ik sm
penitentiari ow ek 2r a7 1 he 6k q0
petrifi 12 bz 7b p dr a4 41 1f ft 2e 1g dx u 4l 8q 43 4n d8 89
phas 8 4 3 1 p 6 2 d 3g 10 33 d 68 2b 2p t 1v 42 5v 2v nu lp jw
pitiless 14 15 2v 8 65 2w 1a 1g 84 92 c5 1t 6l 6n 8l w7 5t ao 1q 53 c
plaster c n k 6z k 3r 1i k 41 2u 15 w 14 4f u 39 k 1i 16 9b at 1kg d1
plum 35 6y i8 17l z lm 20 c 7b 2p lo
pragmatic 3b d zz rd ht jd 6l 68 3n r 92 3q 2k
premium 0 w qi 24 3g jr 1k 60 dr 1m bp 65 u au e0 2v
primeval 9k 3t uw ok 7j 98 ew 5e 2z v 4n 1p jz
proclam 80 1 af 32 55 12 32 70 1v v 20 60 35 r 7e 49 ld 1l 8g 9u 6n
psychotic 6e 2w 8s 87 i5 70 b0 41 1s 5c vr c9 w
quartet 46 3c 21 23 5m dd q 6f gg bm 3s ml u 5w 8v 11 7z 1c
ray c b 1l 67 9 4d 5z 3e 3l 6v 4i 25 7 2u 1n c2 a5 2v 4h
reactionari 2g 3r 1b 2t 3w ap 1g 75 aw 3f 3z mc 65
rebound x 6 3 2t 1 5s 11 13 28 85 2e 2w 4h 72 61 km ec 4n 7y oi dn t
relent 52 y 9 d 4 1e 3j 9y et 3h 2c gx 3s 4a 2h 1 2x fr g7 4t 8p 5i
relentlessness 2b 2o 33 28 cg z xc bc 66 4z 4h 69 45 8e 8f ev 4h
rescind 0 18 3z 5g 21 7h 2s a6 b5 1b 85 1o 6c 19 6d 98 1i dd 3u 33
resid 1r 40 e7 1i ab ak 5g 14 4m 5i 88 f3 4j p 2a az 9q e9 1w au
reverend 94 5d 5 18 3a j bh 22 qz gt 27 cg fl cs 2m
rocki j 1q 3g 9y mq 1g 2a 3k fc 47 9k np e6 47 4a 84 3m
sanctuari 3h s 1t 3s fw c3 ds 7w b 74 89 1x 7q s1 b 15 gd
scam l u af 1e 4s s 3 3w 4a g1 1 1e 46 4c fm 70 a 33 9m dy j 1n p
scari ey k 3x 2v d2 2n 8 1m ba 12 4v e 4h 18 14 62 25 cw bk 17 hh 49 gh
scrimmag 20 2i 2z 2u 1e x 18 2t 49 14 9 1f s 3r p 5a aw w 3g 2y 7w 1b9 6k
scrutini 6 4j 6 6y u 5e 1o 7s 6q le d6 63 bl 1k 28 8f 28 6i b7 am
selectiv 2e 3n 17 2p 2e 43 mi 9o 4v 4r 25 k1 2w 4e 57 8 nu 3r
seminar w 1t b 1v 6y 7w u ah 15 1k 68 7j 16 2d 4m 3i 7f 29 70 1bm
seren c 2z 1g x c 2m 7e 1s 8f 9s 1p 139 87 a5 2v c8 fo
sereniti 3b 5b 96 9 59 v bu 1p 37 ec as 37 5d 1bt 9l 3r 25
sitcom 41 2g 5c 59 d e5 7n l 64 23 4s 12 65 4r 2g 8m 80 js 7l 14 3j 58 u
slav 1w 8o 2b r4 8n 4o 2l 14 6u dl 1t e y 1x 3u e ad 9r dq 58
sled 2a 33 2v ma 3a gt 7r 5w t 6w 1c 40 12 4f 73 cf jz 8c
slimi 1a e 41 44 z 1k 8h 3z 61 2u or 10t 9r 8i ep
specialiti 1d 2f 2w 23 j8 1l 1u r 4a 3h 7d 1i z 1h rl 17 69 1s 6f 3v eo
spici l 19 1 3w 40 1h 5i n 50 2s r 49 h 1h 5k 7e z9 an m9 5l 34 8d
sprout n k 7 w 6f 5d 5u 10 2p 2p s 45 dg 1t 7c 4w lz 81 lm hl
steepl 38 im 1u ce 3h 2k 1g 4f 1y 3o a 5 4p 1w 4m gc 11 ed 2 35
strand b g a e 1q c 14 g g2 bg 81 x 2l 3j 2m 1u pg u 23
stressful q 1j 2d u r 1i 2m 6 6 r 6f 6e 5l 7q 5b 4l e 1x fp 5f dc e8 h6
surveillanc e 4b 1r ks e5 a i1 9i 5o 4n 2p fp 6g a2 dx aj
susceptibl 2x 2r 12 6 18 3o f 87 1am a6 36 dh t kp 30 57 7z 1c 3i
sweeti 2v a 2c js n 9i hc 5f 5o 8k l7 4 7o 14 1 a1 2w 88 7h
tavern 81 fz hu 16 15n pb 4h
toler 1 1e 57 8 9l 2w 6t bq 33 n 45 36 3 k 1i ez 3p a2 10h
undesirabl 4q 15 rv 1g ed 6v 92 c5 1o 9v 5v 6n 3s cq 6c
unforgivabl 1o h 2l t c 21 1b 1l ck s k h 1l g 35 3y b7 3a al cf w0 by
unprecedent 18 6p 3o 32 96 57 38 1t ai x 2e 1h 5z 72 36 6g 4a 5s ae 1j 9n f lv
untold 70 27 65 3b d9 bv 5k b 3p 9z 30 17 k 7e 6l bn 2m 3 9u ai
unwiz 4q 15 3f 44 kc 1g 3d k 2y 6p t db 2m 11 b4 1o 4c i1 jv hw
vow 80 ag 6h 2s 56 7o 1y 1u 2t az s 29 4i 97 8n m 4z io 46
wattl 8 3d 22 b 47 3m 6g 3p 3 41 b9 1i 3b 1i 2g 7b qu hj 9 1 38 os
xerox n j 5 q 1p 40 2e bt 64 25 3q 6p 2p 4s 70 3a aq jm 4l om
yal e a 18 1o c 22 r 1 bk k 1o a 38 21 n3 3w 42 4 dz 3r 47 wm 70
zon 1g 2x 1q 16 11 6 5 5 dh 2z jy 7i 3b 2n 17 br 4r el aj fk 18 v 1a
adher i x d c 1a 1w g e 6s 7f 59 2x 42 3s 4g 5a 4o 6y ht m t1 uu
adulteri i 33 et e 3v d6 2t q hx eg u x ep 32 8v ik 61 97
aesthetic 1a 14 h 36 7 1b 1c 8x 47 3q 4e dc 8w st r6 f 8o cq 4i w c
aimless 7h s 4x 8 9 42 10 6m 1 34 40 o z 1a p6 5y 1y ha 2t 1x
aisl 1 h 1m x 9x 86 21 83 1a 29 20 5l 3j 4f 2z 37 7s 25 3k so eh 3g
attorney ak bo g2 1u y 1v 4k 9i 8a 4k 2x 58 8f bn ha 1s
awareness w d 2v l 25 4 e 32 2d 33 5o 27 b8 62 135 ag r p8 75
bail e ax 21 95 5v 5f 9 50 l 4a s 1i by un ai 7k np 18
ballad u5 14 4m gl zm 1 8m ao 33 1o 6t 5l 3p
bankruptci 2n 3 2p h 5o 2e 5 1j 1g 53 6h 4 5n m8 1b 53 14h 1m 7u
bedraggl j 15 2r 7g 1s 1q 2b 56 a6 o8 16 6t 3s gc 9w 4m gz a8 7a 3e
besmirch 4 1k 2r 2c d 1s 67 2l 56 3w 1o 6l 7q mi 1x l 1u 60 bd 80 6e
bet 1 m 2v b 10 5d 81 5 2w c3 2k 9i 1q 4h 6k ae 13 o0 83 5j
bewitch 4s 5 30 5e 1c 5a 5g 5t 7c 6 uc hm 2p 3f 9e 3p l dl 6v af
bodi 3v ab 7 141 bj 9f 2k 34 4k 1i is 1x 7q 1i 7n 8x
boo 9g 3h 2 5 3d 88 ej 4d ej 2m 1i 4b j4 om 3i
bourgeois 6x l gi 86 hh 2v 4s 14d 66 4k fr 4u 6w
boyish c 22 j 3d 3n 6h j 34 8z 3k k d8 g3 35 7y fa 121 5v
bub dk ev 1gg 2t hb 3i k
camp 1r i7 bt g0 5q 5i 88 f3 s7 g5 au 16
campaign n 24 9 4o b 2b q mm c 6l 2l av ij 4q cn 2i 110 5f
caress y 12 s b u 2k d 1 28 2r g8 5m 7g 3k 1a k9 6h 48 d dq n1
cart 9p 87 g l bl 74 cz 82 5l t 2u 42 1c 54 bg cf jz gt
casualti z 3 27 ap 23 52 b6 6y 7w al 3p 75 ij 61 8s 7p 8d
charitabl w 4s 3b 38 e0 5f al 7y yx 4i 2e 21 a c1 32 a7 1r em
chimera 1t y 1s pv 9u o 3p au u 13 6 im 56 et 2z d er 4g 2i e1 2l
church 9z d 5x 1o 2i 2y 8 23 4k 13 5q 3i 3s 2k 1h 1n ke w9 2m
clerk fb 8j 1jd fl 17v
cocki cu a 89 26 1v aw 2j 6f ou 3u 73 2x m5 ak 9k 32
colleagu 3l b 9o 9x d0 7n am 6o ma fz 95 fd
commend 6y 2j t 3g 90 9h 7x v 77 66 2h 93 3 kq o6 q fw
commendabl 2e y 9t 1h at 4e 16 27 2j k0 c1 4c 3l 1d 7t 7w 3y 7m fv
communicativ 8z 4d c2 a2 ja 4p 2f as 7w l8 48 6j b1 au 2m
comparabl 4u fd 3 11 17 2m 4q dg 6v o ta fr 1m ou 5t
competitiv o 3p 1u 1i 2m 13 2t 3t 7m 2f es 4l e jo 1y qw 1x 6 t2 4h
concav 36 11 2 4e 5p 82 3 m 5 c 26 3p 4l 1q 57 58 nd 2x ex
constell g i2 c8 2g 3i 9h 1d mc 11 2c aj 6v cj th
continuanc 2 7i 3b 6r cl 47 3d ec je 32 ju 8e 3c 3x 1c 3r 7s
corona k t 2v a7 dl 78 b 54 1v m 4w b 4p ey 6y g4 28 vt 1d 52
cosmic 5j d4 5v 6m 54 j2 80 30 4 79 1q 2z 3v 89 ld 1e 9k 40 f 2k 13
cosmopolitan a 1l i 2q r 7a 6s 23 2u 12h ji ba 3b e gk k0 1 1g
courteous w 2g 2p 6j gw 14 3y 8x 8v 2g 4p d7 7w bg e0 6j lv 67
crackpot 4d 90 t 3j 1z b6 41 9i 71 65 8w 74 ij 4d 4o gg 78 80
curiositi 1 o 14 2v 5q 7p 4d aj 5p 46 3f 7k pm 77 ct y 36 az
deadlock 6 12 e 1t u n 29 4i n 2j 2b 8r a1 z at 80 86 kv hk ek 26 89
delta v 4g 4d 19 7c 1u 3i 2a br 2o 4d 8u 73 3m 89 l7 5f fq
delud 5 2y 67 2b 1l 8 2b 2d 87 3r c1 2d i0 41 1s g2 5q 4w af 15 c0 ek
dent m p w d 1 d u f 45 1s v 8c 3x 3t 3 ia je e 1q 1hz
depred 2j 6 1 8u 6v 2o 7n 2t i e 44 q 15r 4n 3n 3s mc 2c 2v
derrick co 96 e8 3h 2j 5w 1y 3o a 3 2 4p mu fe 2 35 132
diagnosis w 1f 2k 35 2 3n 2r 42 17 75 2b bc 5l ea 3o 48 fr ct tg 3x
discredit 4f 2c 6c ll a5 8u fw 3e bk 2b 4 6f 7z
distasteful 1o 32 36 h 3z 8h t 7b 1w 3x 18 4u d6 13 y3 21 3u af xz
dramatic cs l9 6k 75 l5 vy c g6 kg
drastic 0 1v n 1k 12 l 2s 25 2e 2n q q q 2f 2c 6p 6i 9 5x 22 k2 ke
electiv 30 1v 44 bk bm gh hw qb bx 7f 8h 4r dh 1
emerg 3 1b 6 64 3 h g h7 1o bo gt ag as 1m 1u 1h d1 3d 3i 1r
equitabl 1g 10 d j c 3u 26 bn e5 1h ga 6q 2k 8h 36 51 5t 2z ly w
errand e 2u 69 t 2 c al 24 8u 4b j 19 le 7 1a 7n l8 eb vr 1k
erupt 1k 1l 1h n 2f 69 4m fu 3i 1q 7d 8i 7j e9 hy 6v 19 i 4r 2m u2
eventual d 1y w 1 6i nh id 47 1q c8 3i 2i 1u 1b 2h 3q 8q gt
extric 1m 20 v q 3s 1r 74 97 b4 3n 3 9i 8w 92 ar p gk bq p3
fairi bz qh 1s rp wl 58 3d nf
fashionabl a 1l i ar nv co sr 3x f2 a9 2z cf cs
flabbi 1n 1a 25 m 5s f 1s i 7a 19 5g 8q as fg 4v p 1n 1ui
flexibl 17 5j 1e rm ep qr 36 c dy 1c jd hi 3i e 2k
flinch q 43 e 29 bz 2v 3g gu 1x 5n 32 fv b0 a2 89 94 8q h 88 3t
gospel 1 3d 41 bb lt 16b dv 8j 1h l 4u hl 6u
gradual 2l 2h y 2k 3b a 1 1z 7a 4s o 42 i 8j i 64 e1 fv 6k 20 23 19t
grapevin 4a 2s 6t z 7f 49 4q w9 3n f2 dg 41 by eq 3y y 3g 2i
gumbo r j 4f uf 3l sf g7 aw 2a 5s l 6u c2 b ao 5c
hatr 4y 5d 21 4b 3g bx ji 9v bx 1p 4 3w gg 2u 4c a4 4h 1e 55
haunt 7t 1z 3x c bm 1s 5d h 11 2w 1c2 9f 1j 51 33 a7 9
hawk n 1b 88 u 3e c x cr bf 7h h9 e js a4 8a
hectic l 1e 3i y 4v 14 f 3x 9j 5o 3u 29 b6 1w 52 ii p dk 1h 5r rn
hero 7 9 1 t 2r fx d8 fs lx cv 6v cj gc d5 82
homeless 1g 20 6 r u 33 16o oq ei ax h1 r 4c 6d
homework e 2u 69 v c 6k 41 24 k 2l 1f wv 3x 43 44 l0 ab 5p b9 d2 72
hos a o 5l dy 12 3k s 3f 7 5j 3f 1 6w 12y 6l kk au en
impractical 8g 5r 2q uh lp 2s g 32 fb a2 7p 7z 4z 9s
incredib 8h 25 z gi x 2m m 39 6o nd qw b6 2u 3 4w g0 6p
inexperienc c7 96 3z 1q cw 2l 6q 3u m 5x 2l 2b 20 x 4k iy 68 ba 77 9d
inflict e u d 5 8k 21 f 1 8n 4n 6s 32 5x 6u c5 c m jv 3j 1c
intrinsic 4 e2 3s 2m 33 4g 7r 8f 10 7k d4 7f l6 8p 6k 74
involuntari 16 f 4m t 39 3x 6j 7r af 9d cp pt 1w j1 gh 1a 7p
itinerari 1 1 i 2g 4z r 1h u 15 5f bl dy 23 8s m a6 wj
jerri c 9l a4 cj bv ic sa 46 4a 2t 3x
kidnap 1b 1u k g r 80 83 u 95 4k 56 1l 3s 4o 6y 14 fk 1r bo k3 u
knack 33 p r 2b 1x cl 3n 30 25 6b 3k 5t 2w 2j 1o a pn 7g 1s l7 3r 8l
laci c 10 12 j 3d 25 1i 6h j 34 8z 3k k 65 73 g3 35 n8 121 5v 7g
lobbi 1 36 2d 1i cx 15 8m 1n 8r 2q 1x 3f fz 61 3b 57 t4
loon 75 3f 2d hx 3r a gj 65 5m 3a 74 hi 1u oo 78 g2
luscious 9x 2n 4t 4m 3q 7 2f fd r k0 c5 1z x 1x 9k bj 9e 7a c8
marin go 43 1a 1c 1i 3y 3s 2e cp 2e 1j g6 3w vo v3
marksmanship 1d 2s 4t 1n 8d 2e 3n 2v 3k 51 1x ac 34 13 eq 2i 1o ll fv 3g 8w l
merchandiz 1q p 9y 25 8n dt 32 h9 11 2v 2b 1h 9o k8 1av
merciless 29 2v 8 65 2w 1a 1g 84 92 c5 1t 6l 6n 8l 6r v9 ao 1q 53 c ce
molass r p5 a8 3l sf g7 9d 3t 5s l 6u k 9 3x u 6i b ao 7w
moonshin 2r 8x bc h6 2k 3s 5v 8w 2o pv 1w kn fj 6x
nag 2p 3s l 1z 3a 46 1m 1w 25 7 14 40 ff ep 16s 6q 6l he an
nay 22 6j 6y 9r 2r n 68 3e ec 1j 75 a8 bp 3a fc td 5n
nightmar 1 42 3q 5o 4a 22 5u 4r ai ej 17n d dz 1m
nonfict 21 l 1f 2j 1 6s m 1m 4a dd 4p 4q 1 41 at j 63 b2 sb 6z 16 66
obstacl 6 l 2e a i 38 4d 2w 2w 33 1j a cj 26 2b a1 84 7v 3c tg w qf
opportuniti 3 h 3 e5 33 5e a2 3d au 91 95 8s 7y b7 76 t 5n 2c jz
output h 3e 2p 5 12 d 1o 2y 8j 2o 2 1t 7q j7 98 6q 4d 9l e6 pp ct
packet x 4 e4 4 p 7o 1h 6b 80 5k d6 1w 51 75 lp 8d 9z ji
paradoxical 76 7h 7k c 4m 2v 5b 8g 5k 8r 4l 2b 70 4a 5s 5u n 5b 4q 19 ni
philosophical 3b d 2y b6 2r 5l bk 1z e4 d9 9x 85 11 86 3v cn jo 7v m
pilgrimag 2 l 24 9 4z 2p c 8e e8 9i 3z 6w n9 cn c 26 110 5f 5f
pornographic 1o 27 4i 2f 28 28 2g 35 9c 3i 1i a3 9t 19 fv 41 rk 9t c 4w bh 6a
presumptuous 3b 29 4z sa nk 7p 99 1o p2 v 3r ik 4o
pric e 2 g l 3y 4d 3 5w cr eg 2w ef 85 5t d4 23 eh u8 2h 1r
puffi 3v 3n 4y 4h 4g 1 2x 7v 5h ku 4 1h 1x 58 u2 4h 7a eu 42 9a
quick 6w 29 53 36 ds 4e 7 4t 6 8 5n 4h 5y 1f kn g3 qa c
ransom 4h 4i 8v 31 7b dm 53 4i 36 5q 92 ar kj 6i f5 bw 78
richness 7n l g 8p 18 3 28 36 6t 67 73 4r 4i 9z 8w o9 bu 5t 5y 1h 4p ah
rummag s 16 4g 13 3j 5u 2k 4a 3t 36 w oz c c2 75 6i 7o 6 cq 49
salti h 1e b9 c1 o 7 43 2 gh ay 1du 3l 6i cr 2q 28 3x 35
scorn cz 72 p2 5x 2q 70 5t 6e 4e 20 2j 1z e 36 49 az 9l g8
scrawni v 5e 1 r 7 6g 18 55 bm gv 59 90 2t 1f lt qk 7i
shampoo 1z i1 53 1m 46 7l h1 bo z 3i co 58 1d fr 4t 3f m
shelter 3b 35 1u c 1j 7n 12 j 8j 9s je da 3y 2n 96 bu 7 c8 1e ea
shut 0 14 2 11 54 2u 4 39 f h c e u 21 1d 2z a8 37 6 11l 4i 1f
skin b h z z 22 12 11 91 41 8p bq a0 63 ht fj 7h 7p 8t
slew 7 u 1 2h 2l 2e 2g t 3i m b cb 4i 6f iq 8n x 4i 1e1 ew
smother v 4 5 j 5m a 1o 65 ai 62 54 6r 5k s t 2f eq 7e i8 n1 ms
snowstorm x 59 2d 5x 3b 2d 62 vd 2z 3r 2m 8g od 8o 9n
softness 52 1x 15s fg h5 22 7d nb 14 65 16 3k 6 10 3n
straightaway 2g 4h 7b lc 6y 43 g 1b 7 1s 84 dx 1k3 7b 73
straighten 15 m 12 1h f p 19 3 14 a 2e v 3o z 4j j 6o re ar 6q g0
stri 0 5 5 12 2u 1h 2s o 3 7 57 1r 4f 12 59 2n fz 1n k3 1 lb 13q
stricken a d 5 j e 1e 10 6e 30 6g 9v 30 d h7 k r k7 3u lk hw b
stub 6 g 1l 25 2f a 2k 5g 1j 48 1s 1x 2n cf 16 59 65 ln i9 j9
surgeri 0 2i 2l 37 8b 8 30 17 15 iw 10p 5 id 1h qc an
theft 26 46 24 48 5a jg 2b 8y 2q 14 i hk 8f 8s qv 40 2n
tradit 9m mq 5g 2n 4 k9 43 3v de n4 5s 36 1n
triangl g gw tz 8d 38 8u 8s fn 1bj
tweet x 2w 2q 2x 2j t 2m 18 b7 25 h d6 8v 56 1k wy 1l 76 9u ms
typifi g d 19 1w e 5p 3v 2v 2w 5u 10 2b vj 6q 7f 6y 7m c4 4k 1 gl
undaunt 7k j 2t bu 2w i 1b jm 16 r 8u m4 13 6g 4e 2g 1x 3t 11 cm
undeniabl 12 2t 3v a ew 1p 46 2a g4 8n 2d 4g es 3r 7 l k1 9v ba
underag c7 4s 3 a0 fh 8t 1r m 5x 2l 2b m 1e x ni 68 br bl fk 5v
unemploy b 5r 7 2q v 3j 4h 2b 18 eb 3q 76 e2 lp 2p 1e 72 ia mq
unethical 1v 5c 6 1u m hs 2q l 83 49 1 8l 7t 59 2f 1d 7i qh 20 2r df 3w
unselfish 1g 3j 40 1b ka 12 9 3l 3v 5k df 47 3x 9p bu i1 c b3 my
unsettl e e g m 1x k 23 20 1d 1h 7 12 2e 52 p4 f2 ax ao hn 9a jx 7q
unsuspect w7 kp 6q 1b 5k 4 uk b6 ax 5 15 2p
vampir hr 6o 3k cx mx iy ar 2 lg g3 87 36
warranti 19 a2 dm 7y 7o s 1b by 3j 5e 2i hh 5a 39 cq yt c
whini 65 kr f b x 4y 1p 21 d6 yw 9f 1 1g 1p 97 3r 9t 19 2h p
wolf 5c d iq 4u 3f aq 7u 6e gh 19 9i 8o 64 cc 8m bn 39
woof j 2u 17 2a 4a 5 40 1p 28 42 g1 4t 1i 4i 59 ba c2 gj gt 37
youngster 2a 5e 4l 5e d2 4p 25 1p 75 9d 37 34 2p 1s ed mh 15
absent ao 1 77 ci 87 cr 3o 1w 41 q 4y 1p 25 2n 5g 1e j6
accost 1y 16 3 7i i 1p 4n 1f 1c 3a 6 29 ir 54 h9 1e 7l ex qq
admirabl 2e h 22 9p 3y 13 5s h 3x 16 19 y gu pn 3t 1fw 45 51
adversari o 3p 1u 1i 2m 13 2t 3t 7m 2f es 4l e jo 1y qw 1x 6 t2 d6
aged 53 m 1v j bt 4c 1w 1b gl 1n 38 r pi 6t 2u i6 be 1p jr
album 4r 68 6m o 68 fg 62 11 5e m ne 7q 65 em 1 b0 6 cw 4g
anal 5u 13 l 5m 8m 33 7d 8z g5 14h 3b 2r fe 4x c0 3z
ascens 1j 1 5w v 55 m y 3l v 6v 18 3k 7 fo 75 nk em b1 64 22 7z
ascertain b 1g k 2e j 1l fz j4 1o 2h 8c 5o 5l 4u 61 bk hb 1q ak 34
asylum 49 lh c3 ds 7w 7f a6 o 72 s1 b 15 gd 83
baloney 2r 8x bc h6 2k 3s 3k 2b 8w 2o by dx 1w kn fj 6x 7m
banshe 10 5 5z 1s 8v n5 ej 7 73 83 uf v 71 wa
baptism 1d 1t n 3u eu n 3l 2l 5q ac 3w 6a a2 hq 7i 1 2
barbarian 4d z 69 2s uv 96 fm 25 37 2k mk z0
basket 11 5n 85 43 44 7a 4l 2e 23 2s 2u 3c 2c 7i 1w tp ql
bias 8 7 29 1w l 1 8b 1f 5a 98 6n 2e he ax 1de cb
bitchi o 78 6b 6m 2j 1t 8c s h 103 d3 11 47 ga b7 im
bloc 1s 2e 2 5r 1y 3a 12 2q 9z 3o 1t 5y 19 5t 2k aq 12 al 8 4b h3
bonus 8 o 2s 2l 4q w8 2g t 69 7z 60 9z f9 1k gu 49 7g gc
bran b4 5h 79 ex nv 2o 1u 11 r m rh cb 4g 2k 8t 3x
bravo 5p iq 89 90 rq fb 5 76 o 4z 1z 1s er 49 76 a1
brethren jy h 2k cr e9 bt lw hb 3i zo
brib b l ac 9e 6s 38 12 15 5 td 1b 1as 8n 2f j gc 64
busy p 14 l 36 aj 1a mw 22 1d u hv s1 fn 4m n8 8v
cabbag bz r fp 2q ax 68 4t b9 17 3u ey bb 4 2d hb 6e
carton 11 2j 34 85 43 be 6z 4v 2u 2f 39 7i 1w tp ql s1
cash 19 i 3i 3e 1g d1 9p 20 47 32 7y 4k jn 1a 8u wz 4i 4b 2e
catharsis 2 4f s 3q 8r 1b z mc e 2e 5x 50 6v 11 a5 1q 93 ho 51 co
cheeki cu a 89 26 1v aw 2j 6f ou ax 2x m5 ak cm 4o 6k 2b
chic a 13 i i 3h 7a 8v 2u 1lz ba 3b e 4z 4w qp 1h 4z n
clemenci 1x 4x 5 3m co 2o n2 6j 7e pg 2m n4 6u f 4q 6 4n 6l 5s
cluck x 2w 2q 2x 3c 2m 18 b7 25 h d6 8v 56 1k wy 1l 76 9u ms a0
colorful l 2 9z 42 k 25 p 2c 47 9g bh 27 19 2w i8 23 fk 3e a2 1 nm
consequent 1e 56 14 6i 3g 16r 4d 1z kv rj
contemporari 2 21 ja 8h 75 9m nm c4 16 33 fd 8o dl k go
correctness 2g x 4v 28 5 3f 9a y3 1x 5k 9 6a 9z lh hn bb 2r
curio h p 1j 2w 4h 3g 4l c lk 2r v 10 21 19 io az i4 37 tz c2
dean ow 33 of 1 he mn 19o
decadent 5 25 9 n a z 5 9 n 1r 2m 9 68 9v 1r 61 4u fq 3v 5k 4a
decoy 1m 15 e 1s 60 r 5s 6j 4c jp b 3t a7 1b 1r 43 q jv 3j 17d
deserv 2g d j c 3u 26 8a bv 3d hs k0 22 14 au f8 9p mg 87 q 2r
disgrac 4f 1g w 5m q 91 q lz 8u ja 22 n po ox dr 14
dishearten a 1o 18 9 s bb 2c 2n 1q c 4d 2l 3q by c9 i5 8z 6x ed bd ia
disobediens 7p w 6y 9r 2r n i5 1n 46 iw 3l be 118 v 9h 8e
dispar 89 35 4b 2s 14 z 6l 4d 43 1 bs dk 5d rh n4 8b 2e 1n 1q
drip 50 2n 1f g6 42 h ep 2j 29 19 1k he sd 12l 1h
duffel 2t gj 20 1s 1q x 3t b la 2s bg 5m 2m d3 ll 8y 8f 5f h
edific 6t 15 3b 40 8 n 32 2a 7w 6q 8p 1b cm vc mj h 9f
emaci 26 d 3r 7e 18 9h 7a b2 2y 2v e9 13j l7 em 4w
enigma b g 1 18 56 11 17 1k 2t w 4r 52 f 2l 1j 3w f4 5m 1ln 5l
enthusiasm 1 z u 35 1g du 4q ab az 74 5r ar d 7h 49 7b 62 u0
envious on 29 f 18 4y 1p 21 d6 18b 1 1g aw 3r j 8r j 19 2h p it
envis d g 3 x 9 16 w 22 2d q 3i 5a 2m 7x 4n id 3v tq 2e 15b
ethic e 4l 5b e 2r 2f 1e c 81 8d 2y 6f w k9 f2 bo 105 4j
eulogi 2o ga 7k e5 6t 9d 68 1f pp e2 2i eg x 2g 12
existens 5q 1 e7 b 1x ch 4v dv 1w m 6u 4u kr 1d w9
expens e 2 w 1e 2p 8o 1o cx 2 43 jt 5o 4w o5 g5 f5 hz 67
expound 5 53 55 2w 3i oo le a3 4q 35 z 4a 5r 25 2w 8x 18 e8 2v
extraordinari 8h 25 z gi 3j m 39 6o nd qw b6 2u 3 4w g0 6p 7t
extrapol 7k 8 33 17 z 11 1e 4u 1 b1 6 4v 7r ie 13 af 11 3o wn
federal nu ic 5b ig hm sy
felon 17 d t 50 32 n 1r 2g f2 n1 14 1y 8e a8 w 17k cn
feloni 2a h 34 21 67 2f 7 d 2s 3d 4l k9 cu 9p n ki ef fe 6o t
filter q 4j s 44 3m 27 9a dh 2k 37 61 4n f6 bb w oo gv cd 8t
fluffi c 22 3a d 9 3n 70 i4 9e 1x d2 91 19z 4e 3p 97
for yk k4 e5 51 7z in dv 1p hq 4m
forsak 1 3f 1r 12 1v h 81 4z 4k 5 43 13 1n 89 8h 68 d9 1h1 aq
fright 1y 4q 53 37 i1 1n q km 5x 18 14 3i 9n nv 5j 58 32 9v
functional 2t 8k 6l 9e yh iz 41 7w 19p
gel r 2s 7f 8d 96 7n 3l sf g7 d6 5s l 6u 8i 3k b ao 28 5o r
gong 48 d4 4g dc c7 8d 38 8u ak 9t 4r mq 1a 6a kc
goodwill 1x y 7q 9r a 4d y 4o 4p az 2q a5 6v 9 3n d qa ju dn fc
heartbreak 1i 6b 5o u v 7v 1c p 2t 12 48 5i 2d 1 gn 7s hd 18h 1f
heir 1q 5y 4l 5d 1 d2 6u 8 1h 75 9d 37 5t 13r am k6 8n
hephaestus 131 8w jp j1 1l l9 2a 2t 22 7v 2 n j 1r t 4h
hoist 1j 1 s c 9a q 3g 3m 7d ez 1r 5 9z 1ge ex 5k e8
hoo x 2w 2q 2x 3c 2m 18 b7 25 h d6 8v 56 1k wy 1l 76 9u ms a0 1b
hound 3r 19 35 1d 4j b1 l 8n 73 7u 4e 32 3q jm 3g z jj b6 2b kg
hypothesis 51 mo 20 1e 7e 8a 46 p bl 5y g 7u 1g 7e 4f 8b 1g p0 8c
imb b b 5 a a g 3a 1s 24 17 1x 9f 3b 2d 29 i bm j 1w 2cn
implant b 10 g 52 24 vn ws fi 5o 8p 6k 8w gc s 67
impudent cu a 89 26 1v df 6f 6m he u ax 2x m5 ak cm b8 2b 1z
insensitiv 14 j m 64 26 2v 7f 2d 5a 8h hh e 8o b 8e cl 3s jt d6
insight 19 5p 22 3r 2t 36 2s bp 1ie 3q p8 32 8v 6l 4s
intrus 90 87 2k 1d 3o 2f mk b4 1a 20 27 2b a1 4m dh g5 m f4
invad dy 2y 12 d 1t u 9 7 5t 62 rm 91 4f 7r 2u pe
invas hy 1k 9 18 3t 2f 2v 11 1z 44 np 1a 20 27 29 1b 12b 4p xd
jov 131 8w jp j1 1l l9 2a 2t 22 7v 2 n j 1r t 4h d9
jubile fz 7c 39 er 39 58 2 4z 20 eq 83 7j b1 66 8n 8p ga
kinetic 10 1z 2s 2q r 1e 6k y 4 20 1 bu 3k 20 4a 3l a2 27 al 26 1m
ladi ao 1m 1rn rh y9
lifelik 8v 21 2h t 82 8t 4f 4e 5o 1n 2v 37 bg 48 59 6o 14 32 j8 95
litig 4y 5d 1e 7x 1g y 1o 4x 5l aw 2e im 3b 1h 2g ak bv 2s 3j 5l
loch 78 52 3i 1q 1e dr ck 6t 19 6x wy au ke
lovabl 1u 11 22 4q b 2m bq 13 c 7 2f gq 7a 7s fk 3t n0 ha bm cn
luck 3 i4 f4 3d 2j 8b 5o 3d bz p3 7z a 5d 2c df jl
material 2f z 1d 53 2j u 22 m b 7w w 2k 9g l 52 2l 9 3h 54 jl
meaningless 7h s 4x 8 4b 5e 28 1 34 40 o z 1a a9 ex 7w bg 5u 2t 1f8
misconduct 6c 7v 2b 1z au 28 2e 10m o h0 3c 6 mi 1j cg
misdeed 2a h 34 21 67 2m d 2s 3d 4l k9 cu 9p n ki ef fe 6o t go 10
mouss r cz c6 h9 8g 3k 6r e3 1j 6a 9w 3t 5s 4f ou
mouthpiec i 6k o6 8w 7d 6o 2u 6i g4 2l tf io 4e 55 1s
narc nu 2j ft 5b g9 y5 9p ba 7a 3p fs
nik 131 8w jp j1 1l l9 2a 2t 22 7v 2 n j 1r t 4h d9 d
nonsens 2r 1s 15z 5v bk by 53 8u 1w 106 6x 7m 1u
nonstop 2 g 4s 1n n j ak 6h lx 2l p 16s 1k 1m 3 79 2l 1p 6m 1u
novel 6k 1 1g 3k 1s 4z 31 if 49 e0 7h gt l1 4m 53 2l hs 2f
opponent o 3p 1u 1i 2m 13 2t 3t 7m 2f es 4l e jo 1y qw 1x 6 t2 d6 3f
orneri o dj 6m 4c 8c 19 co 9k dv d3 9 s 47 5l ap 29 10q
outpost 1f 5k 7g sp 2u 4q 32 3l ge 58 13a
pappi v 9 1t 1w v m 1u gs c1 ej 2i bm 12a m id
parental 2v 24 p s 4g 1b 6n j mu ap 5f 16f yi
penthous 7y 3b 48 n 32 2a 5c hz 12y 6b 6w fn h 9f 8d eg
perceptiv 1v 27 2u 1l j 44 5n hj lh 99 5n 7p 4w r 6l 19 t 10v 1c 6g
peril 1 25 pa 5f 1t hc 7w 8m 4a kt 2n 2q 1m 10 5n ri
personal b j 4d 33 d 3e 2f 1s 4c 7j 7i 9 5v 3k cx 4u ba k8 8p 7c
pivotal e 6o 1f 1 6c 8v bv 1c 74 9 2c 5u de 7o it ds 7k jt 2k
plausibl ln 1g 29 eb 64 l9 1v 88 1d w4 7 8h 7v 3c t
polic 6g 3p 3 53 3j j 13 6d 1f m ro du 3u n 9p a 39 wp
potteri ec 3y bl 9j 6a cg 5g 7j 1d3 98 1e 3g
prospectiv d 1y w 1 6i ax 1t 2h 8a dj 4u 5x fq 2i 1u 1b ex gt ff fc
psychical gx u e5 90 2v 2l 5h al 3d 64 az j8 as a3 ed
punchi 0 h 8 j 2u 9 4p b8 dt 1z w 1b 2w u 23 dr 1g jf wh 9z
quiz 5s 72 6k 8 3 5d 2f 1o ef ud k8 4h j0 k a8 w 87
rabbi ad 37 57 1g1 ng k f7 7p 8e 6v
rabbl r 2n g 38 l 8j cb h 44 cr fz h 6b 16 c9 l1 f4 eh
radianc c 63 66 c0 18 bw 2t 5 sk w u4 h2 6m 16 1 6e 70
ranch 2 2a 3b 6m bl 38 2t 1w 3x 3s 4d dn ns vs fy
reminder 19 2p e 5p 47 13 x 89 10 ag dv 1z ar 5y 3g 6s ix 2k
replica 21 1 2s 15 7 4e 7l 22 2b 7b 7k 5x 10w 2v 88 20 7e 4k
rim 13 2e z 1e 17 e6 jm b qe 95 1o 23 47 e i0 92 66 5p 6b
roadblock r 2o 2 j 35 55 6t 1a 8h 30 bw 3v ec 1v 2a bx eo z eh bf as
roam x 1k f 4q 4k 10 5j ah 1c jj nj 2c 4s be 3q ml 7b 73
roughness 1l q2 sa 9i 6o bm ek g 17 fu 70
rubi f 52 y 4v 3y 1i 65 f5 ef kg 1hs 5c 12
saf w 5k 3p 8p j kl i gm b7 23 6t 1f 6o 1v y w th on
saturn 1bx jp j1 1l l9 2a 2t 22 7v 2 n j 1r t 4h d9 d g
sauci cu a 89 26 1v 1a 9m 2j 6f ou ax 2x m5 ak cm b8 2b 1z 1h
scrapbook 4r 68 6m o 68 fg 62 11 5e m ne 7q 65 em 1 b0 6 cw 4g ao
semantic a1 c7 5v 8q 10b 6o 10 7l 156
sensibiliti 6u 4 22 1e 2 aw r1 4i iw 9l 1l 8e p8 l he 5b 6f
sensitiviti 6u 4 3g 2 fh qy 6f 5k 6x 9l e3 dq jz 5e db
sexual 6x 9t y e9 n4 bs 4w 67 96 os 21 4w e1 14 2m
shitti 1o 85 z p v 5c 35 a0 2u n2 1p 9i 4x ey 81 4q cy ep aw
shortag 3 d8 3o 3 2q 8w ju 2u 4k 1 97 63 11p bl 6s 8s 7k
shortcut 0 2 i 2g 3x 3a u vh m 23 35 5n id oy v5 7b 6a 18
shortsight 4e 2u 31 35 is 6d 3i 62 n e4 3n ej 2j wn 5b i0
shrug 6m 3 15 a cq f5 3l 8x hi 1w l 17 75 6z 4u jx 9j f6 2b
silki 2e z k 1r d 3w ev gd 3a bs 37 gl bs a0 9o f2 n8
sketchi 4w j 59 2y 3s 4w 3v p6 1 4y 2z 1p s 2s 1t f 9 g 3h 8o
spill 1c y 5d 4t fu 8s a 2c 4n jd 2 17u be 76 2g
stipul 4 7 i 1a 8 4p 2h h 3 3w b0 3f b1 j 7h cy 2d 4d 6x r6 7d
subspeci 1g el s 3m 2m 3 h 3t 1u 1i de u 1f 1z 8b 1x fv k6 4c m fe
superimpos 75 30 4y 1v b 1l n 2f 3n 1a 53 s 4c 14 2h ek p 5s 25 ss zg
superstar g ib 98 57 11p 1d bi 6v 3n 8w 35 de cy 82 13 38
swim 1d 11 7s 1 gi 6 3n 6h t 2n 1f q ea fc 88 ra
swoop 2o 2h 8t 3p k ai 5o 6l w i8 4r 22 be a6 h 7b 9d 1 ic
tangibl u 31 1g 4e gq 96 a6 dm 7n 2s cl 58 9l 4r qj 53 1i
tear 0 2i 2l 2b 4x 2j 8 1r 30 2c qo 15 j 20 pe ju bk es jc
theatrical 1a f wc 2o 3w sa bo km 27 6q 79 25 dr 4k 8 35
thickness 9 2c f 16 5i 2g 31 b9 16 1t 7e bn 61 aw jo 9z 1go
toppl s 1w 3 2a 4n 5h 1b v w 1z 73 e 6q 6z ab 4s f 8a nu u0
trademark 4 2 g 1l 25 7 28 8a 5r 3p 1r w dl 35 2n 5m ln i9 j9 w4
trajectori 2 i 1 2 2d 77 u 3e 38 4y a9 96 14 23 8s ev ev dl o4 km 5y
trashi ah b 2a m 1p ef h 25 2x 3s n 1d 1b 38 ma 29 2o a9 2f cc
unequivocal u a 47 1m t 15 5l 47 3x 67 6u h8 6s 30 1lb 2q 8g
unload 4m n 7 6x 1n 99 bk ab ax 29 4l l 1h 74 ms h9 1u 6n lr
vulcan 131 8w jp j1 1l l9 2a 2t 22 7v 2 n j 1r t 4h d9 d g x
warfar 4y 4y f 97 4 2e 1o 4x 5l aw 2e 4w ky ak bv 2s 94 12w
wield y j h 15 k 37 1q 1s fn 1d 36 36 au i 1g bd 5j 7c ad 1fc
woo 1m hc 9d 32 9u 63 11 cz 11 1b 5u q 4c j2 1d 6f 5o d 5k w3
yank 16 5c 48 g c 39 b 2h 38 4n 1v 3p 2q 119 mn 3r gh j8
yip 25 1o 2c 2n 5w 6 k 24 8v 19 9y 1 t 1p 40 33 8i 168
aerial c 17 b4 2d 1x 48 56 8o 4c 1x 1 53 sa 3q 3v 37 3h yz
affidavit 19 h7 3i 5r 5p 48 3p 16 a0 23 4b 4m hz 1u 8p cq 30 103
angelic 2v 22 20 1y 8d m 82 rb 6f 3p 14 7n 7e 3e 4u d1 un cn 2k
anniversari fz 7c 39 er 39 58 2 4z 20 eq fm b1 66 8n 8p ga 8f
annul o dq 15 4h 3v 1b 7x 1q 9f 54 3a 12 9a h2 df 4j tg k
anthrax 6j 7 18b 115 3i rh ag
appreciativ 2e 3n 3w 6h 97 4g 8v ja 14 7q dc 2w 4e t9 46 ht
avoid 4t hh 3g gu 1x 1u 3t ld 8k 4c 24 3m 1c 6x 94 8q h ou
barb 2z 5i lo 40 8l jd fp ct qd 9g 14 3w 1e 18
bass 3u 7s 16 as j4 39 1t 6f gu tu 14b
bat i2 7c 1m 3u 41 c 23 y 3f 9r cl 27 21 2k 28 lh 7v av 6v 53
beau 2d 34 4p 3e rn i5 f6 3w my bl 38 wi
bounti w kv 1a 1 7 ry 32 bc ux hx 54 c 24 gc 64 4
callous 14 j m 8a 2i 7b 2u dr dh 1g 2y fa du u na b jx 9x 82
carnag 2j 7 7x 7s 2o 7n 2t i e 44 16h 4n 3n q4 2c d9 c0
catastrophic 14 1f 7 2n 1f 8e 97 2d 27 7m ky d6 3g hy 32 43 g9 ks
centraliz 26 11 i 21 e 93 8a 8 8x 25 3z 2q 2t qs 2g ds lj s4 a9
centuri 2e 1h cd 7q 1h 85 3r 8d 9i xt 9u qz 2p 4p 6 3w h
certainti 2f 7f md 1b 36 3v 98 4p 23 1o bo dl fo bs 1d 80 ib
chaplain jn 59 bm fw 1 he 1gr fk j 1r 4k
charley 89 k7 id 6x jz e r 4n 3n bz 12x
childlik 5b i8 7m 12 39 4e js 28 2o 90 nn m3 1a c6 7g 3m 52
chloroform 1n 1q 3f 3v 9d 11 25 3r 48 2g 10 8 1r b4 u 9c g m6 cz
clariti 3d 4v 28 5 o 2r g 8u v5 2y 1x 5t 6a vd 3 ig ai d5
comprehens 45 69 bh 5d 97 au 2i 21 5v 14 8u fp 81 sa b9 23
conced w 17 2z 1k 1 1h dh 1h ii 2r 18 6 5b 7q e aj ej k2 i3 ps
consol 2d bn 6m 2n 2o d5 8a 7w 7n 2r 7v 9z 7u fs bt 53 6m
contraceptiv 6g 8 3h u 7v 1m 26 2x 1cn 4x l9 2t g5 7f ac
cub 75 d 62 ev at op 3t 39 9w 1f 1e ld z4
currenci 2 a1 3n 14 7w 1v pf 8g 4a 7w d4 7o pw 4i 6p g6
daylight c de 14 7w 1v xv 4a 7w d4 1cc hh
delux 1t k 1 6q 5i 1h 2h 2u l 3g 5k b6 1j g6 a6 3w 2o kt lr n3
demythologiz 5 7 4w 55 2w 3i b6 8 bi 1s le et 35 z 4a 5r dy ib cl 8x
derbi 2 8 38 1c y 46 13 1d 2j 59 1u 32 3j k 10j yd ih
diabolical 5c 91 1p 11 84 92 c5 f1 8l 5c 2k 2u lh gh 6s 1 c x
dignifi 1j 3z 1x 58 1z 5y u 41 7r w 59 1v 3 il 1z c3 59 16 ny fp
diminutiv 2a b8 2q j6 4l y 6g 63 r 6a 6b o9 qb
disappearanc 0 1 fx 6n 3p 68 l 8q 4i 31 1m 3v 23 4q mx zy 6s
discontinu 1 2 3 39 1 ao 30 2n e 1g 4p hy 1b 4a 8t cv 5 9h 158
discrepanci 7p 2a c 58 6 3d 1g 38 1k gj jk 4q 77 1t q 81 c3 q4 e0
dissect 0 2i 5k 1a 2h u 1m 5g 1b 5r ll 79 2z 4z k4 4c 1d fq xr
drainag y o 30 n 7 b8 1x 3u 6e gb ax g0 1w 3h 10p 6g s0
drunkard 92 1f 5w 82 c6 1jh 1g 2a n s1 6v 1g
ducki z b 13 y 1f d m b1 4b 3s gv 9h r9 2z cp ac 8y 12 59 6b
duet 3l 19 4p 70 p 66 77 q 6f s2 3s df 96 6q 9w to
earli p9 17k vn dv 1p 9z 7r 4m 7e
economical 25 27 1o 9 u 22 68 21 g 3w a5 z5 35 14m 7n 4g
enforc 13 i 5 2z k z 63 az 2b 80 6g b3 1f 8k 4q 6p 92 az 1de
entiti 5q e8 28 49 6t 1f 2s 23 ak 3b 1m a m 6u pl lf 5n 6k nk
epic 1bq 7k wt md 8h 5l 2o 2k 13 92
evolut 1e 6 1k 4o 7 43 3e n x 2w e 1n 3j 62 ad kn bi 4p bk 1jb
expend 1 2i u 19 d h ix 3d 40 13 25 2w r g 5h d4 c2 hn 8d
external 4d 3o dm de 5h 59 8x 59 9l c7 4 2s 3c 79 n1 a1
extraterrestrial 4d 5v 1d kb bv 2l i3 5l 1v 9u 15 4u p6 a3 ld 30
eyewitness 4b 8u 2g 4c dx 1q bl 8m 7q 98 n 3r ae oz l o4
fixtur 2t gj 20 1s 1q x 3t b la 2s h2 2m d3 ll 8y 8f 5f e6
forgotten 1 13 29 2w as 88 iz 54 6 6l t i8 aa 2y pv e5
fossil j 1h j 7 y 2 3e e 14 38 4q 8c qv nd 18p io
frequenci c 2c 1b 92 9d 3l 6v 2p 8m 1c kv e cx 8f 6y 17g
frock j b7 9c 4p 12 5v 5g 1l l 2 4z 16 cv 8f b8 q7 8k f7
frown f r t 44 4 2e 8v 2n 23 d 22 2 64 7d 8k 1d xe f5 14f
gaunt v 1o 23 u t 1 8m 1s ez 41 77 md 3e 72 1p7 64 2a
gauz 7 r 38 7k 4t 30 ix 25 aa 66 1c 5b f5 8 ez ad if
generator 1w 2fj f1 e2
glimps 7 4i h fe y 7d 44 ft ax c 3g 2q 49 po 1r 6d by hb
gothic 5c 91 9g 27 j8 y gh 7d 59 2n mk kn n7
gown j 1w 9b f3 5v 5g 1l l 2 s 47 e1 8f b8 yr f7 lg
gunshot 5 c 6 1y 2o d p 10 84 7z 1i cz ru g3 2x 58 xj 4d 51
helpless 3g jf or 3c d0 4o 72 hj dk bd 53 ik 1z
hepatitis 1f1 115 uz ag ja
hermit 4d 90 t 5i b6 41 9i r7 4r fr 91 h1 6n 80 82
historical 2b 2x 1l x 17 dz o9 ty 4t 5l 4v 9l 9v vs
hoars 5 e 1f cg c o 9 11 78 4i bf 5f 96 a5 5j 1zm
homeric 5j d4 5v 9d 2d bi 7k b0 c2 3v 89 10q 2k 13 ab 8z
homogeneiti 23 bg e5 6q 3a 5z a ai 3l 73 4o 1m 36 fj 2v 1g cw 2h 7a
hooey 2r 8x bc 3i do 2k 3s 5v 8w 2o by dx 1w kn fj 6x 7m 1u 2m
indign j 5k 1m w dl 34 1m 3v 2n a0 z7 4u m0 1 2j 4p bw
intolerabl 12 2t 3v a gl 46 2a or 2d 4g es 3r 7 15r gb 1q 2h
irreversibl b 1g z 43 4 20 5p py 6h 3a 1 id 10 19w 32 h4 7h 2x
jungl 7h 3h t 5p d7 df 38 4u dq 32 2q 4f rh 13e
junket 2 l 24 9 4z 31 mm 9i av n9 a ev 54 vw 5f 5f 2h 41
juxtapos 17 l k 12 5 18 3 y c 73 7z 7b 7u 9s bu 9r fo sp g1
kraut cq 14d cg 3u ir 7i 2h 17y 2k
lad dk ev 3v d4 zh 2p 4 6v 2l bd k 16 xy 9d
logo 4 2 g 1a b 25 2f 8a 5r 3p 20 n dl be ln i9 h5 24 w4 53
lowli 25 36 8d ac 7v 97 46 3e 2o 18 e0 r 4w 3y ba 18r 2r
mingl 1s u 34 1r 4l 3y u 5s 2y 53 1o ex py 2a l nw 1 21 17
monopoliz 35 10 r 1 30 21 e 7m d eh 5t 3q 27 ia 74 73 38 7j mk
mystical 97 82 28 4o 7r 54 t 5y 38 6c eq 8i h4 s m9 69
nemesis 1 i 7a 3 4t 1m 1b g 1i jm 6a 7i am cp c6 m gw 2b 59
nestl 6g 3p 3 53 3j j 13 6d 1f m 15i 3u n 9p a 39 wp qh
neutraliz 3o 3u 1 34 9t 1 2g y 2l 1l h z er b4 ao 16 aa 1ei 9x az
nincompoop 75 3f 2d 7u 97 4n 29 49 m2 rw 1u co c0 on
noisi j e5 6 5a 8x 8k 2i 1l rc 12 88 25 ao 6h 3
notifi 24 27 4u 22 22 3 28 2w 3w 1l 2q 9m 34 qd 5l 9l 9 e9 32
nutrit 6v 3l 1b 12 11 a0 2q 4n 7u 3y 1p 2w 89 m4 z 8e le 5x hf
oracl u ge 1j id 1r 1m jv g ad nn 5c 4r ct 1x dc eg
ordeal o u t 5i 4w q w ar 2f 1o 8s h5 2m sr 5g 45 13 kt dh
outdo 1 a 1g z 34 y 3 91 cq ig 8a gh ei ax y 24 11n
overbear 54 3p s3 2f 99 pc 9n 2i t 7a 7 hu h2 8u
panicki 2x 2r 9a ju 37 8 c6 5l 5x 62 2c 7j 75 d bk 45 ej 49 95 7j
persona 4o 12 e8 28 b2 6a dv 1m a m 52 5x cl 8v we di ba 4m
placid 3b 1g 3j c 7e 1s a4 83 1p 10m 2n 96 bu 7 c8 1e ea cw 3r e
powerless 1n 1a 2r 5s f 2a 7a 6p 8q as fg w 3z p 3 1k 1ui 4o
queri 7o 4n j 6k 8 3 8w k 8b g5 br rz 89 g2 k az 8c 9v
raini j 6 z 70 1l 7f 2g d 8t 15 96 mu ws b sk 6l
raucous 5 e c 10 cv o 9 11 78 8k cs 96 fo l1 3w 2o 10m gh
recaptur 4o 4d 2s 92 7b f6 3j de jr 2 kj 3p 2t f5 48 7o 8q
reced 36 1n e 9 37 15 1v 5c 2g f x 1y 31 c 1u dv 10 md
repeal 57 7h 7h 2s 29 2v 52 b5 1b 85 1o 7l 1 h2 ka ro an a9
republic 1r 70 4y 9s 77 t7 1w 69 dj bh 4o 1l av 2r dk
reverber x n 2g 51 r 2g a1 2e 1p 8l 45 rw fn 23 3y aa jo bt e 7r
rogu ah 5w 82 89 p8 5g k8 1a ct 3e if
sadli 14 4e 3m 1b 12 7n 1h 37 db 43 61 3w 6i 7v
salv 4h 1v 2n 8v 1j w0 8 2y 5q 92 l dw gt 12 5g 2x ny 8w
scandal 4q 15 21 57 3f 6p 64 fi 8u fw 11 4f n g3 yi s e3 40
scholastic 24h 4r 34 ag 9e gg r 2m eb
schoolgirl 2a 1r 89 n4 5q 1r 9v c9 5q 1o 15 2f 4y 8c 8w 5b al ec 3q
scuba 2s 4n 1w 2d 22 3b 5e 25 7i 22 9e 1s 5k e z m7 2w
seriousness 1 z 1b 15 1j 33 28 24 mw 59 nr f8 4h 69 45 y 4l um 82
severiti 1l 1r9 9 70 i5 81 g 17 fu t6 2q 36
skeptical 6g b9 1p 2w 16 2k bg 1j 4a 36 40 4y by 4o 8 ew 68 57
sleazi c 5y 3n 3r 1p 4o a8 2b g bf ic 55 29 2o i8 46 4a 2t 13r 6g
snack 0 h 1j 1a r 7t 5 4l 2r 1p 8 9q 23 z 3c c3 b2 5s 1w
snowman g 5g 4o fm l 32 i5 4s 4t 2z ly 3h mf 6o 1y 9x gb
somewh 3c 2o 2v b6 2j 9b jl fa dd oc f2 35 5h 1k g
sororiti 1s 2g 7p 5 35 2q 12 jr b9 b1 6 l at m 3p dr it m8
sound 40 8 3s 37 b2 56 7p 3y nz gm 15 dd hd 42 dz 18 b
sticki 1a 4e 1 nl kt 3m 4m 3 10t 5j 12b 2k a2
stiffen e o 7v 44 3e 4 v 6s 1y 5v qj 95 ca 1y e 2h 4c kb 9t
surmount s 1z m 3i 8a 26 25 96 2o 90 12 dv l n 5h an bf da s1
survival j 1h j 7 y 2 3e 1i 38 4q z7 ms l j9 8e 79 9t kv 9n
swivel 8 c x 8l 1m 2r 4d 25 eb 1 4a 4u 7l 73 i 1j ba
talkativ 8z 20 2b 5g 6o 9a s qe 1w gs fr 5h ls dg 3l
terrib 14 48 3s 1b 3y 4r gw 8 v w d4 270 1c kg
theorem 51 mo 3e 2v 4x 1m ag p 85 3g 5y 9q 5p ef 15 b xc cc
thron 1j t ab ah 3o i 4g 1jy 34 3o br 1d a0
thud y a 1h u 9 2p 3m w aq 3 34 8s 1f oz 3d 1q br fy nj 6r
tiara 27 21 d c 2g 2p 4d 8g 1dl 11 n0 c ts
tini 25 9 du 16 2n f0 d2 5d 9b 41 ga q1 4e 5b uy
transfus 24 4 t 5z 87 5y 61 9e a 3 bb 1 4a 29 dt ps fa e1 6r
translucent c 6 c 4h z 5r 2f l5 a6 d 2f au 5b 54 db 21 a5 k 1d 15q
treadmill 2 i 6b 1y a 5h fc 82 6k oa av 92 cq 4b 1j ek
trey k h y 2k 2e 3n 4l qx 1t t0 3n 9t 5u e4 64 v3
tri b 1g k 2s 1q 4 20 1z c0 69 bf p2 bh f9 iv 34 4x 7v 5m
tycoon g 6d 1y h0 7f 6c hv qd if 44
uniqueness 1s aa jg 2b 5p 45 a 4i 6u 2r 30 43 4h 7 1m 1t ls es ro
unoccupi 3g 1m 17 2e c gd 8z 1d 20 v 6g 1l 4e 42 u0 d4 19i
utmost 2o 4d a4 5f gz r d4 g 6d cc 50 66 9 e1 pf 29 15
vanquish 3 p 7 5r t 1t 6k ak 26 ma r 4s f0 4o l5 y 24 2l 19j 3y
velveti 2e z k 1r d 3w v8 3a bs 37 gl ls 9o 6z 83 n8 2c
virtual 1q fi 29 t 3v 7r 54 t 96 5u i n8 h4 s m9 yi
vogu g 3 u 7t g 58 i3 42 3g 8 c lr 7w d4 7o oj 9n j6 3i 1b
workbench 6t j m 3g 6v 2y 5 1s jw i5 7l q4 t ao af
wriggl 1y f 42 2w 36 2a 4z 11 5u 8j 6e an 4p 6e 4 82 bs um 70 dn
yap 45 20 7z k 6 k bx b x 28 2n 47 2i 3d ii 72 bf 13n v9
yodel 1y 4l 2x 3c h6 9 12 aq ah s9 7d 42 4l ao 4r 6t 51 49 bo
abolish 57 1l dd 2s 54 52 b5 1b 85 1o 7l fu 19 dd 2 6v 10d 1y d6
agenda x 8v ep 3t 1w 4q 2 2o 20 32 3b 1a 2c 1d7 dl 5z
akin i 1l 3n x 5x 5d 4l z 1n 4q kb 2t h9 2f 4b 1on 30
amigo 3l b 9o ma n i9 6o ma fz oi gb
applaus eu 35 m4 14c 6a 4p fb 98 5f q 3i ce
aunti 1vx fr gu h 3i 19 yf 18 35
baffl a e r 3d 1j k b 7h 98 31 1q cq 9k 76 15 4j t0 3f
banish 0 59 u 27 b 9b n 40 9l 5r z hk kx ct 2 gs 3x 1h hk
blok dk 2p 3p 8h 3v 78 5w 7z 1w m kw 6t 6z ei jw 7q ie
bloodbath 2j 7 fp 2o 7n 2t i e 44 16h 4n 3n q4 2c d9 c0 85
bloodsh n 5g 4k 8v 2i 1o 39 1t 4v ir 5y m6 ax 22 34 1gl 48
bottom 1 da 3l 5i tn k w n z e 193 7i 2o a8 g5
bracelet 46 2 d c 55 4d 8g ka 9w jf o1 c 1jr
brainstorm p 14 5m 1r 40 fp 6 ay 2v 1j wg b7 m 22 5f c 15 1v zq
bravado 98 6x 7e 2n 8m 41 1g 1f 9c wt e ie 9l
burial y 28 2c dy 31 r cu dv 9k lt 5h 9 c h9 1y 11q
cannibal 5c ii f7 8j 115 7b 9e j0 76 7w 91
cartridg x 1 3 3f fw 1c 6d 6k 3l 2f x5 x4 b1
cater 32 9r 8 t b4 1m 30 1n j b9 2g ae 94 c2 1x fx js hf jd
civic 81 1lw hm sy lv b9
claw 45 1s 2u 26 5j 5d kg fe 21 lv 6w 41 kf
communal 1s 3y 2b t p 41 or 22 9a 1l0 5u 3y 7r a6 6f cv
consumptiv 14 1f 7 42 hl c6 ky d6 og 1x 26 g9 ks cy
convect 24 4 t e6 5y 61 9e a 3 bb 1 4a 29 dt ps fa e1 6r k7
croft 3w 39 d 28 73 d2 1w 3x 3s y8 zi 3u yg
deadwood j 4 1d a 9 66 35 1 bq eu 68 95 1d a5 2g 1o5 b9
declaim 6c 2g 2f 1e 29 15 aj 4 2f 4v d2 i nv 94 g5 kr 3u cu
demon 5c d iq 3k 1a 3f aq up 19 9i 8o 64 cc k9 39 8e
deris a6 2r 2 3l u2 19 cv 1i 4b ha e 7f az s4 c9
disloc s o 26 r 21 1w h1 75 x 6e ls 6o 61 sh e8 87
dismantl z d 16 8 42 eb 7l 3r 8m 8e 5x 7l l4 1ik d6
disobedient 1l 4m 80 bf 2f jd 9k me iv 5j 3x 35 j uo
dong 48 5v bp dc c7 uz 9t 4r 5z gr 1a 6a 5d he
dowri 1r 21 4z i7 11 1l 16 10 4p au 2h 1h rl 3 7d 1s 6f ij q4
dreg j 1h j 2i 6t 1 qk g5 l a5 1u m 1ee gn cn 6e
ear 46 2 d c 55 4d 8g ka 9w jf o1 c 1jr v
enema 1z i1 av 7l h1 bo z 3i co 6l kk 3f s6
expressiv 58 4t 39 8y 5v 8q 8p 4q mw 147 k9 e8
faraway 3m 73 77 ci 87 gf 5x q 4y 1p 4s 6u 1t 42 db 18v
fastball 1 6 2d 4 bo 2a 34 1i 12 13 21 17 3w d 7y 2k 5b bq ti
few 25 f9 bm 61 d2 5d tm ld 92 n 4o xt
flu aj 14i 115 1a tp ag ja 1s
forget 1 3f 3p 4 cs 64 5 n8 1a 8 40 t6 d1 h0 38 3h gx
forthright k k 1c 2v 1m 22 5h 93 58 2e 4b 4e 8p 4o 66 2h k2 17 c6
friski 10 1z 2s 52 7b 4 21 bu 5k 6d 3p kn 3s 8t 16x 2b 5j
gleeful 5r sl 7 d6 dy 6s 34 83 e8 9h 1o 4l 9 mr e
grin cx 2 5 1l 1s 2j 5p ej 5m fw 1i 4b k ik 5z 1cg dt
heel j2 7m 2w 1v 70 bj b4 mi fy 10l gb
hub o 2j 6v 15 77 8 53 fu 2z gi j ct bj 1h1 fi
hulk g 40 fi 15 40 6b m5 bi 2p 6n e el 3j 10 8d th aw
hurrican 2t g 2d 6z 4w 2n v ft k3 du b3 ce dy 9z p3
hyperbolic 1t 1n 23 6d 14 3d 67 1y 2s 2c bm 3b 47 ox 8 9a 1a 61 1bj
identical 21 2t 15 2z 41 1k g 58 13 1 17 1j 13 i6 7j 1g9
illness 1p 22 2s h v 6g hh 1m 2s 30 gq 19 4f xv 30 o6 dl
impuls p 4v 1 1h 2d 2d 87 6k 55 b6 9p 81 rg x6 a 3v 5p
incarcer 13 30 b 1u 1l 5o 63 t cw fu 2l 14 nf 6 1t 98 i8
inconvenient 5v 8c kz 7n 4l i0 2 3d a 6a 28 1o md 6t 7z 2y mi
ingest 3d 19 u ix 2k t a4 r g c7 6e 7o 4e t qi 86 ff 80 ll
inherent e6 6j w4 84 50 7f de 7s 8p 6k w7 1 46
insaniti 4d 72 1ho 38 jv 8r po
intrud 3 dv 2y 2v 1n 5t ii ab 4v 1i jp 2u ey 1ag
ironic 1s u 4v fz 1c 5v 1o bg 5k 70 9j mo a0 m4 4l hf
jeopardi 1 25 pa 5f g 1d hc 7w 8m 4a kt 2n 2q 1m 14 5j ri ce
lassi 2a 1r 89 n4 5q 1r 9v c9 5q 1o 15 2f 4y 8c 8w 5b al ec 3q
legaci 1e c 4u 14 9y 16r 4d 1z ex 2h 3h rj tr
lemon 5w iz 6p 44 a8 ig 3s 2m 72 bz 58 mb 33 f7
lightn c b 3h 4b 39 4a cx ka kj tf h 1 oc 3l 2w 4c
loaf 3e 5 3m bj n 1x pc jp 1f 4i 4a g fz 2v 2 11k g6
logical 13 28 d 9h qi rd 1v g3 8v g2 w 8b bd t 72 4d 4j
marg 13 2e z 1e fd jm b qe 95 1o 23 47 e i0 92 bv 6b hc
mart 3c 3h p g 1w i3 5s 6o gk 83 9l k9 aa 1e
massacr 2p 43 3v 5v 30 1e 7u 1c 1ee 7t 2t 2d jz e6 1f k5 48 1
mastermind 2 c1 6o 98 tu 4v w4 mw 1z da 7h 6z u 37 k
mathematical u 1k 2q x 1h 2f z 5i 1f 53 b3 el 9m de gu 18r 10
meow 25 1o 2c 2n 5w 6 2o 8v 19 9y 1 t 5p 33 8i 168 1et
mimesis 1b r 16 2r 6k 1d 13 46 em 4i 1b 4n 4e s3 el 9e 8o 25 5v
minimal 2t l9 ag w 4l y 6g 63 132 3c 1m go u 2e 1q uo
miscellaneous 1s u 4v b0 c6 1o 3b kp 9j mo a0 ie 3q 4l 2e hk 9n
moira 3 if c8 5y 9h 1d 36 5v db 3d ke 7z 5n 2c v4 1w 41
moo 25 1o 2c 2n 5w 6 2o 8v 19 9y 1 t 5p 33 8i 168 1et 6g
musketri 7 g 21 k 124 g7 u f8
narcotic 2z r6 4g 1z 66 ci 6v fp ct qd 9g 50 2m ey
necklac 46 2 d c 55 4d 8g ka 9w jf o1 c 1jr v n
negligens 1g 3m 6d 5n 2s 7 uz k7 e7 5d gs 6o 6 64 q6
negligibl 25 e3 16 2n f0 d2 5d 9b 3r a ga 5q op 5b hc 16 fb 1m
ninni 75 3f 2d 7u 97 4n 29 49 m2 rw 1u oo on 94
nippl y 4y n 5 if s 25z if en 4x
nix 8l 6y 9r 2r n ny iw b9 3q 1r 1i7 2p
nud t j 1a 1f u 4p or 88 k3 er 16n 13 4s 10 2r 67
numerical 7q 5w 23 2y 9e aa l r 2e ae jg 19 31 nb b 9y
oblivion 3g 80 cp 1um jf aq 4n 60 6a gg
operatic cs rt 75 l5 vy c b3 53 kg 3d 78 n
ops 1bx jp j1 1l l9 2a 2t 22 7v 2 n j 1r t 4h d9 d g 1s
parliamentari u p 5i 1jz 2x hm bl 47 d6 h7 fx 81
parol 2p 1s s 13 4v fb rn 8w 9v dn g5 10u 4a
patrol 9 2n 4 2d 13 3r iz 9e f6 gm 3d 15 4n cw 93 1bu
patrolman nu ic 5b 69 jz 15 4n 1u4 16 2j 6g
perpetu 2 7i f 2w 2f 35 52 cx da 3x w7 al d 5x 24 79 1e 3a q0
personifi g 1m 16 20 y y 1x o 32 40 c1 j1 in mk go 1 9o lz 66
phobia ey jo q km 2t 5g as 4 29 1n rr 2v 34 b0 16 kx
pious 1p 3a 2r 36 bw 1r gn 7u ep 1x 5y 15 72 18g
pixi of 89 p8 5g li ct bg wa 2v 7m
planetari 8 29 97 1i 4j 10 oj l7 49 4w 1d r5 b5 rj
playm 3l b 9o mx i9 6o ma fz oi gb cq
pneumonia aj 14i 115 1a tp ag ja 1s 3l
pocketbook 6o 1w 2f 6m o 68 gg 52 11 te 64 1m ks b0 hi ao 3p
porch 5n d6 hy p6 1v 1l lz 4v fl 4y b8
proportional v g0 4g dq f4 ty f3 o 1m ou 5t ch
proxim l 2j 3 83 5g 3k fk ig ok df 1i 1at 4a
purgatori 1 42 3q 2a 3e 6c 5u dt 9n t3 v0 b 3x t2
rascal ah dy 89 p8 5g k8 1a ct 3e if we 2k 1i
recognizabl 9p 5v 36 fy x a6 l9 fd 58 12a 2l 6l b7
refund 0 7i 2a hm 14 10 dg bb 60 dr 7 1f 8k a4 au sz 48
resent 4n 1 8g 6z 6t 1eo 11 e 4g fa 6r 2j 4p 126
rosari o 43 5u 7g 31 38 5y lj ad 4o 5o cp
sadness 1i 2p 86 c py j1 p5 2d bx 1m g 2 46 8u 5r 9c 9p
safekeep e 62 o 1s 8y 1j cu je e 8a 5t b0 o 62 hv 8d gp 1l nm
scamp 26 gm 5n 89 fu 9e 5g 3n hv ct 3e if we 42 9
scat 2r 8x 14 re 1t r 9n 8w 2o o5 1q 1w kn 6m 8x ej 1u 6m 29
scof cx 2 5 1l 1s 88 ej li 1i 4b j4 5z oz im 4v dt i
secreci 1g 6u d gj k c3 1y bx 7t 7f ee 5q 7i 1j9 3r
seduct 1m 13 1 13 14 30 2t 5s 7s 41 10 1b 73 gl 81 ea 14o j8
sensual 6x 9t y 11d bs 4w 67 96 os 21 34 1s e1 14 2m 3j 7u
sewer 36 13 17 6x 11x 1r 6y r x1 d 20 fm 23 b
shag 12 2b 8 39 4a 5 40 7z co 1f 31 58 9r ba sl bg 20 3d vw
shill a3 7g wh wi gb 5b d6 b7 9s 6e 4w 4g
silent 62 33 89 e vh 8h rk fs 1d uy 4e
spontaneous 16 7t 57 6j 7r wh pt 1w g4 7f d8 ft t cq
spot b 1d 3 2o 2e 2o dd a 3u 2x 1m a xg 7s 1uy
stockad 3h if 6y am 4a wn 1m oe 3z 2u fh 5n 7u
studio 4v 1y j m 7x 5h 1s dx mr 1d 7l q4 t ao af 109
subjectiv 44 o1 bi mr 3d 7l 9i az p 8p 6k 7x oa 47 15 7f
subscrib 1x 6 4j 2b bp ha 28 1g 12 4q ar 11 6v 8u d 4k p2 ir ft
surround b 20 4o 52 v 1j 1 8i k6 7k 24 1n9 66 sr
sweat l 5 19 6u 3l f 3x 60 2i 1c 7m 8t 1h 6m 2db 8t
syndrom 1p 4u h v 6g hh 1m 2s 30 gq 19 4f br m4 30 o6 dl ie
systematic 9 m 1z u 4f 1l bn 3t 2b 2h kf i b0 ox gc cj hi 1
tail 4p 1n kw d4 11 a 5n 9d 3q 1g 14 h2 hw fv 1d o5 6u
tenderness 6z iy mu 6r g9 9l e3 dq 4x 79 3i 18 6 2x 1q cd 1k 33
testi o dj hq 1k mw rj 11 47 5v af 1n q gk p 5v di 2k
tip z 4 4 1h 2h 1 9q 5a 6 92 91 5f dd n6 xd 2e lz 69
trailer 8j q 1i 6n ga 6x s aq b3 f1 9a n1 ok 2p iu
trivia h 1p 8y bx 17 2q 26 kb c2 g1 vl 51 kn 1m
unask 3g 5j 1p 12u u m yg jc 7f 22 b6 ft fg
underst 8 7 b 3u m 17 8p 18 7h v x 43 1a9 57 1z 3r 4h 15z 3g
unforgettabl 4 14 33 a6 5 1d 4l 58 1n 1l 6h oo 2v dy hp 1b0 r
unwill 1l 4m t 39 ag 72 a ww pt 1w 9l 9g 3o 8g 4d 8z 8w bz
useless pc t 7l 93 2t y io 8 v 2b 7p 4 3g 17h 9j 40 9r
van v 5l 5r 6p yu 3l ak 42 1s 5 53 v1 ub 6p
veto 1 62 2i 22 7 7f w 32 5u 3f 9h bp 3s 3l 41 rf 9y 4f 16
violens h 14 2k eq 1h8 qm 17 5q a4 vw 8 3d v
vip g 6d 1y cd 8m 1n 1t 6c 6s b3 g4 3d 5i 1e if 140 am
voodoo 2 4v rv t8 7u 4m 4x r1 5k 5b
whinni 25 1o 2c 2n 5w 6 2o 8v 19 9y 1 t 5p 33 8i 168 1et 6g 5
whoop 3t 2c 2n 5w 6 k 31 5t s 1d b8 t 1p 3i i n 2g x9 14x
wonder 4s 35 5e 1c 5a 5g 5t 7c 6 uc hm 2p 3f 9e 3p e6 6v af 2r
woodland 1f 2v r a 15z 67 bq 6f l9 fb k2 mp
wraithlik 26 d b5 43 dw 99 5g 26 3b ay k3 ic w kv k em 76 21
absurditi 1ai lt 7k 53 ie zf c2 7x
accru 1e 6 o 5 r w 2y 5b y v 5u 4f 2r h4 ec 55 h6 18
alibi f 1h 2n 5m 4 2u 6e 55 x 1a rv 1f hq 39 be dk vn
analogous 4u fd 14 17 2m 4q 8h 4z 7j ad 91 9w fr sc 3x ch cl
apocalyps 7f 2a 91 4l 1m 30 6r gw 4z d2 v wg r9 4t
appendix 19 1i 4t a2 10 bl 7k ec 8l at 2g gl bg 9e bj ht
attain 1e c 1h 22 18 i 2o 33 1 31 3d 6w w 6o hj 4o ps
bankrupt 3 2g 7 n 23 g f h 4s 9j 52 2j 7v dt 2f7 ge
belov 2v 2m 90 bf 45 jm 8i vp 3u 7o 14 1 4p 8s cv ah 9r
berat j au 4e 2o 13 9j a r1 dp fm 19 70 6z dy
boobi 5w s e3 13j k9 nb v6 kh
bouquet x 4 e4 t 7o lc 82 5t 17 2k cc 5e vx ue
bra 1f 5y 19 4f 3i 3t 5f 2h 77 4p cx qw 87 2f 6f 23 9f
brag j 2q 7k 2x 6e 3f 5i 5r 6w 4s 24w u5
browni 1ha 2l lj 35 1x 3u mt gn d9 2e 2v bo
bubba dk ev 1gg 2t hb 3i k z4 4d 50 1j
canari zo ih a7 3s 2m 72 bz rj 33 f7 df 5x
candi r oh o o6 1j ab e3 7t 9w 9l c5 3s rj
candl c c 46 n 1aa ad 6g 3w gj 7x u6 6a mx
capitaliz 4 15 2f ck 24 1j 4m a 82 p bv 9e 19 199 4i hv ef
carnival 2f x cx 4y 6d h0 87 f7 pj 5a 41 cz 2h ec
chump 4 ct 3n 47 d5 63 ee 59 o c3 86 1ih mr
classm 3l b 9o mx ox ma fz oi gb cq 2s
communism 9j 7p d0 d q 6f s2 3s ml 6q 9w to bj
conceivabl g1 tq vc hc g5 7 8h 5e 2h 1d iq 90
constituent 4y 4b 44 3f 9n 5q bz 5y m 25 wr 79 64 1j gm o4
contributori 69 1h dn 1cu 4u 1z 5b 2i 73 t r l3 d4
conven 17 15 12 f y 11 6j 8v m6 h3 jl 7 d 6n 14 ap ip
cord 8 17 j 9o 7e 17 10 73 b5 4 8s 1rm 3a 4h 30
corrobor 6 21 4m 24 44 4 2g u rj ek d 29 9u le bt 58 2i 3i
corset 1f 5y 19 4f 3i 3t 5f 2h 77 4p cx qw 87 2f 6f 23 9f 1dd
counterpoint 9 18 4v 1d 1q 1z 7a e6 3v q8 a nc 1k 8z nn h6
decided 7q c 6e b6 8g 1i 1 3f u 8d yw e3 4r hk f sm
decimal 7q 5w 23 2y 9e aa l r 2e ae jg 19 31 nb b 9y 19v
decod 3 2 c3 1j 5l b a2 4w 6u h dg 1g a2 as 35 z a1 51
defianc 7p 55 6s 20 k 46 4f 19 1e bp 1q xc 3o is vg jg
descriptiv aw bc na ya 8l ft 95 g8 gx 1c 6c
detectabl 9p 1l 4a 16 20 fy b3 l9 fd 58 12a 2l 6l b7 22 7w
digital 7q 5w 23 2y 9e aa l r 2e ae jg 19 31 nb b 9y 19v 2u
drizzl p 7z 1l 56 4o 63 34 15 g 45 4l aw by 4g r5 1f6 6h
echelon 7 3d y 1f 13 4m 1z 26 4o 75 e 3j kg 49 6y 27 8h
emotionalism 1g 2r 6 43 6b af 7m cy 6t 128 66 15 4h 72 c 11x 9f
endow 2f n 2c 2q 1q 74 4j 1l 6l 23 dp 9c bd 66 r8 1r pb 8f
ensembl 7 1l u 1k 4o 2s d8 7h ex 6y 11z u 90 4o 13 90 1c kd
ensu 1e 6a 2j fo 4x al 2 h7 ov ik 16t b9
exclam 5 p f 2v l 3b 11 37 68 i g 8b 9f 29 14 jv 85 bn
femm ca 1jn 80 ol 2w 2c zn
foolishness 1lw af jv b6 12h 90 7x v 1w
fumbl 2a h i 1j 2e b 43 7 53 dt ha 8x dq 5h cx 101 s
gazett j ba rz 6x d4 37 de 7q 1u 7i bg 5h 5j 9w 4 7o
gig p 99 7l 5u 5 h d2 51 2g 7g bg 7j 9s 64 149
girli 2a 1r 89 n4 5q 1r 9v c9 5q 1o 15 2f da 8w 5b al ec 3q
glean 0 17 3k 2u 22 3k 7z 6z 6q 2a 9j 87 5g 5q 5f pv fb ch
gradu 1 1i 1 s s 78 1m 41 7e do 18 nk 2h mv 3o dj 6o op
grammar u 1s nw 7g 36 px rr 10k 27
guardian 6g ce j 1ff 14s 3q 1s 5i 12 g6 78
guillotin l 2 1 6h 7l 85 aq v ax 2n b 4u kd hv 6l
gutless 1n 1a 2r 5s f 2a 7a 6p 8q as 76 8a 4v p 1n 1ui 4o a6
hallelujah c8 2m gf 3o 56 14c ga a0 5f 98 vv
heal 3x 7t q 5a 2a v 5u e2 mx 7e j 21 14e 8s 8g 3g
heartach 1i 2p a4 8q fm c9 6s p5 2d bx 1m g d2 5r 9c in ad
heighten 1j p 4 2b 3i 1m 3a 9 s 7v 2c 2 2z m0 2z 6c pt 2
hick 3x fe 10f 3w cr ki jw 3n aa 96
hut 7y 5a 1l 6e 9 14m rq az i8 7n dk
hyp 5k 1e 50 1s 90 he v 77 66 136 2x f6 jq 96 9f
hypertrophi 17 7 22 am 5u 2o 4i 2k 1l f9 c8 lz 81 137 b9
idiom u 1s nw 6c 4a 8y ea 2p 4s em qb 1az 3a
imaginativ 15 6a 25 3t 80 o5 1n hf 9j 29 5z c 2y h9 5z 48 xu
impend 17 1v 5 1 j4 8v 6w 8i 7l j1 3c 2b df 1i 1hi 8u
impenetrabl r a 9 z 1l 1 fo 46 p 9g dj yn hz cm
improviz d g l 32 17 6m 2a 5d 8o au 2h b2 hj 51 6e 28 jp cb
incapacit 2j z 14 4 q 8d c 2z ku 18 ch cb ch gs 25 bf
indispos 1l k 2l 1h 59 gb k1 d7 cc lk 3k 98 3o 8g ix 3b bz 37
infatu 1 i 16 16 24 2y 19 1a l5 57 6m 5d x7 o eb rw 7n cv
inferioriti h2 20 1g ks r1 mg 12k 6q 5 7f 4c
insistens 72 10 bx n 24 z j5 e7 hi 4z aq 45 8e 8f ev 4z 7k
interject 19 3g 4b 1 26 s6 gn 65 gl 1e 4s ey mg fi gz
interpos 22 3y 7y 2y 2e 24 5t xo l7 2u ey 8n 11t 8h 4u
jill 2a 1r 89 n4 5q 1r 9v c9 5q 1o 15 2f da 8w 5b al ec 3q
judicial w c9 4 td nb 2c m 59 au 70 hx 8j gz
jumbo 5j d4 5v 9d 2d bi 7k 84 2w 4 by 3v 89 10q 2k 13 ja o
knif 0 1f 2n 1r ai 3s e2 3w 6m 95 y4 s9
lavatori 36 lx 1m 46 au uq xs 4c dp
leas dp 21 3 h0 bp 7z 11 1g 17 3q 50 35 190
legisl 1 30 51 2s 19 72 ih 19 dj 7d 49 a l jp t xn ah
legit 2f aq 82 6d f2 a5 d6 21 x 59 au ox 5w jm mo 1n
lemma 51 a8 cg 3e 73 cr p 26 2 9d 5y 9q hj 41 fq hm cc 6e
lifelin 6g 3p u 7v 1m 26 2x 1cn 4x l9 2t g5 7f ac cg
lockup 6 f6 7y g6 9n ra gh 9j r1 2b 6f ik
mail u i0 83 28 4h 4k ba 76 58 37 v 3m 48 z lo h0
malic 4y 5d 6c 3g 15a aq 17 1p 4 3w ja eg 4h 6j hx em
marvellous z hl 59 76 19 1t 4h 6 5v 3b 7t 56 14c 2f 51 4r 9k 49
matron ca ym t1 rh 171 cc
maturiti e 2z 2h 16 cw 53 m c1 5 bz 8d j 96 g6 9l 9w
membran 0 3n em 2r 7a 7g z 2q x 9 6f 12 73 7h b4 c8 7a tg
militari 1l 3r 31 8q 4x 37 l7 1e x 3n 38 bw p8 3m 5x
misconstru 8 7 b 4g 17 74 1l 18 2 8a 4s 1mt 11k 7h 1
misguid 5v 5p 1u p5 k 2y 6p t db 3n iu 106 i0 8i
mishap z 3 27 ap d 6s 1y 98 pf 3p 1k o4 et g2 dh 8x
missi 2a 1r 89 n4 5q 1r 9v c9 5q 1o 15 2f da 8w 5b al ec 3q
mogul g 6d 1y hf 70 6c hv 6 2z n8 if 67 yu 90 l 4j
moros 97 2a cb 2y bd ia 18 1c 8j 4v 3 cs 8m 7a 5k 11 3o pp
morphin 2z r6 cl jd fp ct qd 9g 50 2m ey 6e
mortar n 5o gk 16u 3t d1 75 2c n 1b 2g 7a gi a7 f 7a
mortuari 14 2s 7r 3l 2j 61 6d 1i 7i kb 4x 29 38 ff rl m0
mump cd hs kw 115 uz ag ja 1s 3l 1r
nappi ev 3p 7j ai 5z 55 a6 1j 4x fb i6 5j b3 vb 77
narrativ bt 74 7h hw 3g ki sg 3y 3l fh 7b e5 8z o
necessiti 1l l 1z 86 da 33 80 bk 34 1h tl 12 1j4 ao t
noth ak cd 10f ca 5w 4y 8l 9h 9o z 18d
obedient 4z 1n 18 a 2s 1o 4o 4d ne ct h6 15 gy ma l0 55
obsolet 1 13 29 3 57 8e 4k 3o o3 1m 5y i8 137 1p cc ly
oili hd 7f 64 a9 1km 77 td 2n 23
opium 2z r6 cl jd fp ct qd 9g 50 2m ey 6e 4z
outdon b h z z 22 12 11 91 41 8p lq 63 ht n0 7p 126
outrun 1 a 1g z 34 y 3 91 cq ig 8a gh qd 24 11n dj
pagoda lu e8 3h 8f 1y 3o a 5 4p mu fe 2 35 132 1v
panick b h z z 22 12 11 91 41 8p lq 63 ht n0 7p 126 hk
parachut 11 1n ba 49 ai 5o 7h i8 4r 22 56 68 a6 h oh 5x sz
paraphras 21 1 3x 2n 1y 2o be 57 qz ak 65 6p 2v 88 1k9
pathologi 1p 4u h v 6g hh 1m 2s 30 gq 19 4f xv 30 o6 dl ie 2a
pellet n ab bx 5 h8 bo 1 bq 5v cl do 2z p7 3w
pertain i 17 3 3i 22 am w7 ty cg 4x ou 5t 6w e 57 fi
phoney 5z 70 4 1g 6r 2r i lz 6h 82 oi a1 7h 6a 1e d2
playful 10 4r cd 25 6f x bi 4x 3p of 7i np 69 7x fh ld 1
polio 93 15y ye 2r uz ag ja 1s 3l 1r 4f
populous r a q 23 1s is 2h 67 40 59 2k 2i qi 72 uw s 5f
prerogativ 1x j 6b 3k sz 3f 4z 2t ce 8x 1 1 7t fr fk gk
presidenci 8r 7p p cl no i 5s dd 8i t u7 3t by 9d
prison 8e b6 jw 9n r4 6 gh 9j r1 8q ik 39
prodigi ae 7p o 98 50 5p f5 if ee gx az 55 l7 44 39 6w
prosperous 1z 1d o 4i 2s 63 31 4j as 7z r2 9x 8x 6e h5 ca 9r
psychic hr e5 eg 10i u0 4u 59 ed a0 2x 6j
pubescent 2e 3n 3w yi ez 74 ed 6w fl j5 n8 2c 4v
quad 3w 15 24 d 28 73 2r bt 4d 3q 68 3f 9p ew zi 18l
rabi 6j 18i 115 3i rh ag ja 1s 3l 1r 4f k
ravag 3 2g 7 n 2y h 4s 9j fg n d6 190 lg kr k5
regret d3 18 8q fm 5o bs 1l p5 1t e3 3b fy rz d8
religion 4z kp 6o 87 yc jw ah 10a
respectful w 2g 98 4o ct j cv 8v 13o 13 jg g6 c5 84 bn
respir 2s 4n 1w 2d 22 3b 5e 25 7i 22 9e 1s 5k e z m7 2w 22q
rhythm 9 18 7y 99 br 2f ud nc 1k 8z j0 4n 5m w1
sadistic 5c 7 8u 2q 84 92 c5 f1 8l 5c 2k ob gh 6s 1 c x my
saint 1j t 2n 59 2f en lq 1s 10w ey hm 4j rr
sandi go j0 iz 9p 3s 2m 72 bz rj 33 f7 34 g8 31
schoolm 3l b 9o mx ox ma fz oi gb cq 2s 25
scrib 21 4k 7e 1c 2g 70 ep 1 37 j0 l0 1lq
sedativ 2z r6 cl ci 6v fp ct qd 9g 50 hk 6e 4z b
senioriti 1x cd 3c 2d 3z 5s bk 3f 1l 3e 56 iy 2 7t fr 1 th y4
skeletal v 1b d 3q 1 7e 18 gr gv e9 1oq em 4w 2a 56 71
spre 5w a3 a 4n 2f 76 64 3c 26 t ms 83 tk 1b hc 6x 51
stern 29 2v l 5s u 3c q 1g g6 4e 5g 4e d 57 1lz
striking 8h 25 by 5j 3j m 39 6o nd 122 2u 3 4w g0 6p 7t 3o
sutur i 4s 3k 33 7 s 3o gh b1 1z 46 9c kq 6z mm jf 9x
sweeten e0 51 z 1k b7 178 6i 8r 2g 4w 37 f bq 1i 3t 11 p 111
taxi p k8 6n 7o b k 7f 1ab 1h ce
technical 32 b 3o 28 63 w 3c dq 6m qm a xp d0 mn 16 i5
ten v 3e s 32 1n 2n 3d 5c e 5c 3w ea 1ib 1i 7f
tenur 9y 3r 21 7n do 7h 7z 11 2n 3q 50 35 it 202 x
testimoni 58 3p 4 v 8k 3i 5r dm 16 c3 i 3t 4m hz 1u of 152
tornado 2t g 2d 6z 4w 2n v ft k3 du b3 ce dy 9z p3 bb
toxic 14 e 1n 2a 1s p qd 10k na 53 6u 8m
tragedi z 3 g 1r ap 75 1y 98 pf 3p p2 m et g2 dh 8x jx
truc 3 8j b5 1 2 d9 7s 71 5a g 17 9s 2b 25 51 28 8l 18l
truthful 2b 5 2s 1l 24 12 x c0 ck 4e dd nw ae 4v 9l 9v fb nm
unconvinc 2x 3d t1 25 1j 4a 4l et 29 2 2d 4n 4a 4i 7r 6r s1 3w
underdevelop 4w 5s 6q 4w 3v 1m hh 64 32 4v 59 1t f 9 g 28n
unkind 29 2h e l 6 21 7r 9i 1l 7j kj 6n ab 1l 30 t3 2m hh
unsatisfactori 4q 15 3y 3v ch r 45 ka 1 7x 2h 4l th 4q rn 13 3n
unti 1g 26 v 4i 4o gv 9b 1q 9 8k 11 3z 86 5t 8b sr 2o
val 1 da 3l 5i u7 1j z 180 h 1 ld 3o ch gb
valuabl 6y 2x 4m 1d 1j co 2x 8 oz cl 6a 8l 1q f6 vc
visualiz t 10 9 16 w 22 2d q 3i 5a 1m 8x 4n m8 w4 80 xb gj
vocal u 76 37 1l yy fb hr dd 6o sq 1j a2 7v 3a 3d
volcanic 5m b4 d 3 c3 2o 3u 29 7 2j 39 10d 4l 8h 119 8 5k
whoosh 9g 4f u 5e 4m 15 8a b6 3k 3d ca 7r 26 2w 11v 3 7f d
wood 6j 2x k8 ga 1c oc 1en op 3z 6i
abort 20 b 12 2 1 do r4 5l 8t q c5 5 9h fc pw rh
abstinens 3b jz ee 2w sm 5d 1bt 9f 3x 39
acreag 9 1z 5k 33 60 5 5x 7j 8 dd 7w e1 ho 6c 58 46 au
adorn f 5f 4r 15 3f s 6 r4 39 2u 29 f5 d1 gm at
arraign e 9m 3c 53 2n 3q 22 6k 8c bx jr 1w d9 dc 73 o
audaciti 7e 1u ds ft 7y 49 v9 17 d e ie 9l 86 x5 4z
avoidanc 2a k0 3g eu 3x 1u sm 54 ib 94 l8 33 9q ky
bailiff nu ic 5b 1vt 1s mq 5t 16 90 39
banquet 28 14 cn a 72 j 76 dk 1cx 5a 41 fg ec 3l lw
beg 1y 15 3z h8 ql fx pr 1v j 43 ip cn 4
behold 4 15 3f 1 dc 2j y bh qq c 3g 6z 9o g0 1r 6d 1aa
bequeath 1 1q 2m 54 51 bs dq 1s 8g fo 8t 3o 39 2e 3 aq e4
beseech 37 3v 9h 7r ik 81 fx pr 1v j 43 ip cn wb
bishop 41 kv ri 1 he 10g j ut j 6u 4b
blar 42 r 1i 1b 16 i3 4k ic av 5q 3q 88 ct 6k kc xc
booth 49 8z 1l 4n 3n 3p 2n wn pa f1 gm 149
bounci 10 1z 2s 52 64 1b 21 bu 5k up 3s 8t 16x 2b 5j mn
brink 3h z 2l e6 jx qe 95 1o 23 47 e i0 4t af 5p nn 7h
brother 2v 8f x d gw 14 3y 17 db 15 4l ps 92 ks ay dy o
buffoon cx bi 89 p8 5g 33 if ct 7w ub g0 42 9 7
buy 23 14 3f 43 53 km 8c ee 6h 43 2x am bn sp 3y h2
carmin f 52 y 4v 3y 1i la ef 228 5c 12 z dn
censorship z 9 5x 4 7h 4r w 1j 12 c nj 3a l4 52 ch 138 3l
chauffeur p yj b k 7f 1ab 1h ce 1d rm t5
chubbi 1a 2l 3n 4y 8y 2x y6 4 1h 1x 58 u2 un 9a 5m
chunki 3v 3n 4y 8y 2x y6 4 1h 1x 4f t u2 un 9a 5m ka
coil 2 6 p a1 q 74 1f 7t 79 7f 4 cm uo e 14o
compil 17 l 1m 5 18 3 y c 73 fa 7u 9s bu 9r fo 18q mx
compli 1x y 7d 5m wc 1m 71 ac 1cs 65 5f d0 4y cd
condon 6m 18 a i0 mr n 1i 53 9w 3o ip l0 6v 1u lb 8o
confid 2s 1j 56 t 8g 1x bk j e0 j6 65 9g te tm
conjugal 2v 24 p 58 1b t9 r ap 5f cq tp yi bs
conniv t z 5i 1k p 7 1m 28 93 fo 22 1aw je 9s 7r ti
corkscrew 8 p 65 4m 74 1f 8w 66 7f 4 61 p4 c5 e 14o 100
cowardic ey jo q 2m at 77 89 d5 62 nc i5 ic 2l a2
cran 4l 2s 5b 7f 3t i6 bv uq f1 65 z7 50
crouch 6q 3z 6u 61 3b 28 2c s5 7n lp 5v 6a 71 8l 3o 57 3j
cult i 4h b0 9p 4k ab nx 5x oe ah z5 15 jt
customer 4 dg 2p 3p cc 78 dv 1w m kw ds 2l d3 jv r9
daili bt rz 16 iv gl 7q 8z bt 5h 5j 5v 41 4 7o pa
dairi ia bl 9j 6a hw 7j 1r5 d0
dashboard 6g 3p u 7v 1m 26 2x 1cn 4x l9 2t g5 7f ac cg af
decorum al lr 5g 2n nv h2 c7 97 3 ag 53 24 4m ju
decri if 1m 23 3y s 2h oc ja 2d 65 es 5o 3g 4b vg 40
dehydr go 43 82 66 1j 67 a 4p d0 1qt qe
dependabl 6x 16 2t c0 69 bf 6l ty mw b8 81 7v 5m k1
devote yv l 8x 4n 1s b9 25 pl 3r 2x 67 m5 2z 3l u5
dextrous 0 5 1o 53 22 a3 5s 31 db 2a kn i i3 hu 75 o 92
discoveri 18 13 7e 91 4l 4m 3u 2x 6b 2e r3 b0 nw tm mn
disorganiz s 16 4g s 11 95 db 1t x 6u hv a5 1x 190 a0 ss
disrepair 2n 3 2p 65 2j 1j 6j 6l 5n m8 1b 53 14h 1m 7u r0
disrespect 63 1m w dl 34 1m 3v 2n 197 d1 dt 1 2j 4p bw qa
dissert 19 2s u 4e 86 2a 88 33 28 z 1 3p 8s 4a c8 9p 9j
dous 36 3 5t 2t 2j 63 20 33 3q 95 8k 29 tj 89 2i 132
dun 2d 14 45 7n m b jw 6j 15 2y x 5w 61 ml 4o
dusk 5i 3p 3v 47 gb 24j lz 4x cl
eboni 97 hj 2jz
economic 25 27 1o 9 u 8a 2h e1 z5 35 zm 50 7n vm
ell 6q f 8 3i 2 1l b0 cv 80 a 5h ay 6r 74 k 12s 95
emot 1 1a e 55 3k u 9m 53 f 8l 8v 4l 4 z1 1sb 1
emporium 3c 3h 15 1w i3 cg gk 83 9l k9 aa 1e 1cj
engrav 0 4 i p g 52 24 g r en 20 iw 177 tt gc b6
epilepsi 2t 1c 9 i 47 8e 21 v m 5 ah 1iu 4s q7 1r
epiphani u q 5v m 1o c 2q 97 1d vr k n8 2m h3 nd zp
etiquett 9m mq 5g 2n gy 6x l ma fl 8a 4t 2j 24 bi bh k5
excess 69 5n 54 4x n 72 1do 3r 8v 19j lv
fiddl 3u 7s 1b an gf 2p e 2v n of 6j g2 r8 s7
flex k 4t 1d n 1o 1w r 73 p 44 34 1c as 4u fy ly 74
food 28 g1 2y 2n 14 71 72 b 1ke 19 5t 7f v c 3y go
forest td i g3 a 12 au di cm 2q 1o0 3z 6i 4y
forfeit 1c 6 w c 2p 8o el 2 nw 5o t1 g5 f5 qw
forsaken 3g 55 e le kl oq pf h1 6c 54 c7 8v 27
funeral y 7q 23 v 7 3h 6k 1y il o9 in 1r 4h 1q1 6v
gadget 1w az 9b 8d 2p 5e 5l 93 px 73 7o eb bk 9a 1y
germin n k 7 co 5u 10 5e s 45 f9 c8 lz 81 lm hl b9 k6
ghoul 7d ae 6o 3k cx 1gm li cq eq 1b
goodi 1p mu 6h df 2h yg 22j 46
goof 2a z o fe 1g 13j 7h 2t 167 d0 w0 b 15
gunman n ns h9 171 7b 5n 3r j0 76 gx 92
handmad 7 y 2 15 3p 3j 2 5o 7 5p 5w 7s 1w 3p 5n 6s
heartfelt 1v 27 x 3i j 1a c o 6u 4s 6k 2h 25 4y u ga ps
herb 32 18 wa uk si rf 3a f9
hierarchi 7 1pk 1d ao 8k ao jj 97 fx e5 6t 2g
highness 1j 92 6k t5 sl 8u b2 2o ck gx ar 8s
homemad 7 y 2 15 3p 3j 2 5o 7 5p 5w 7s 1w 3p 5n 6s 33r
hypocritical 1p be 1g g 3c 5q i ry py 74 h4 1h8 4q b 3m
impartial 1g 1w 2o 1i dt e5 1h 2e 5o ey 2k pg 11g fv 2g
imperial 54 3p cl fi 2f 99 ba np 2i 83 7 9y 7w ar sl
implacabl 29 98 4w 1g g6 e8 d8 fc v9 3q 6y jj 44 jd
influential 4b m kg 8i 25 w 51 i8 6o 3z 66 6l 3n iw 4c 7g aa
introduc 34 u zm 8m 3g hj i 1p jg 92 3s f dj g6 l1 4u
inur 3 8 53 1f 7 u 13 1l 9 9s 5o a0 zg d3 h6 dx xa
invisibl 6a hh n8 6c eq pm 13i
iris 6 16 2u 49 70 bj 26 5w ae c5 bf q2 ve
jazz j y f9 4c ch 47 ak 43 bk pv mj h1 d1 1u 2m
john qs ex 1gr br 1d 2z dp ht ah 79
jovial i4 tl bq 90 34 83 e8 9h 1o 4l 9 mr e le 6l
laird 2d c9 r4 ws rn 7u 2y 59 eh
languag 2p 3n k6 10j 2ko 3a c
laurel hi av 4k 7q 2k 2y 6v 54 ci 1a 30 8u 7o oj 9n 12e
lawsuit e 9m 1p 1n 7q 3q 8m 8c bx iv w 1w d9 dc 73 o 1gw
lethal 14 e 3u 3 1s p 2r 3q jw n8 dc 5y hc 53 6u 8m 1bc
lieg 1cm 79 7y gq dp fr aj 58 c cx 8e
likelihood fp 4y 4a o 7q 1r aq z 20 7s 1o yv 1d 5t 37 l
linger 40 10 6v a a4 f 4r c 36 85 11e 128 33 d0 li
lonesom 1g 20 6 r u 33 d 16b yt fc hs 4c 6d c7 mm
madman cx hx 41 1z ek 65 8w 74 180 78 dn 2f 1d 94 46
mayhem 2n 2s 65 2j 1j 6j 6l 5n m8 1b 53 g1 og 1m 7u r0 nw
meaningful a1 39 8y 5v 86 k df mw 22o 6c
meek 3 7g b t 95 3t 4m 5o 4c 8s 6h ni 15 y9 4z ap yj
memorabl 4 14 33 a6 5 1d 4l 58 38 6h oo 2v dy t4 j8 vu
mentaliti 4o 5q 2q 8r 5d x 8a au bi 83 r 1o 1ba ge gh
menu 9p 8n l 5k 3t 1w 4s 2o 20 6d 1a 2c 1qs 5z lx cv
miladi ca 1ql 12 iu 8n y9 8s cc 1a 4o
mistress ao 1m 1rn y2 10g dm
mobil 2m 1f u ob t kg u9 n0 hf 5s 2r 67 5n e3
muff 2a h i o 7n 7 7k sm mn 5h cx nt d0 x2 e 5c
mythological b 6i 11q 16 21 6z 2l 1g bl is 4u 8 6l 55 cs 77
nibbl h p 2j 54 sc j3 ac 7 2x yg 4k bw vl
nich 49 d9 88 c3 94 ck 7f a6 g2 jp b 15 gd 83 5h
nurseri 8a ii 17i 58 28 4k dy 12g 8p
ocean 3e l 2p z v 6r 3f 5e jz 4v 1q bu 4b 3q 10u v
ogr hr n5 13t ct i7 3b h7 a9 1b kq
oriental o8 2i h5 1p6
ounc h 1p 8y bx 17 2q 26 88 c3 c2 6o 14y 51 m9 ko
pact 1r c r 3t 4o 2m 52 5y cv 29 7c dy mp ey 9j 9v
paterniti i 8 1p f8 a 12 bq fo 6h 1kl 1f 2z hu 3p 28
pebbl h 1p 8y bx 17 2q 26 kb c2 yx cp 51 m9 ko 8t
peddl 28 3c 16j eo 26 5 6v 11 a4 br 27 el u3 m
perfum st 3s 22 c 6a 37 ed 1n 24 hq 1b ht 7r 1en
pervad e 1 2d 68 2 i5 2g 1k 7q 2b 13 72 ma 12n n8
phon 6 39 j0 bd cv 7i 3t 7t 73 dr 2l 48 13z 16
pill 50 4i b9 ao 19 a2 78 xm kd dh kg 7c 98
pimp cs 3i a3 lq 6e sl 8h 3e 23 w 9o ba 1b4
pirat 21 3y 70 9 1r 2z 6 7 j3 4o pq 24 ic
planet ii c8 5y 9h 1d f lx 3d f1 nj 2t a2 g1 72
polar 67 5 p o 3p b6 ou a 4 1p 6a 76 6s 7u 3s
polariz 4u 4 19 1i 80 4t 38 1k nx 1k f9 7a 2j k4 q4 b8
portal 5n d6 174 1v d 18 db dj fl 4y tf dw
predictabl 3b 1 c 4f 2t e1 8a 7d lh f2 mw al n 81 7v 10k
presentabl 2t j 2o 6k 2x e 9u 8t 1l3 nd 44 5 j e 3h 2d
propheci 38 47 d8 2o 1m qn 4z 1o be 3m r1 2o r9 rg 6k
provincial 3x h 2u oy fx wx 2j 175 lb b8
quaver 1y 7d 53 c x 1u ax bf 5o 6o b3 1b 1iv ma 92
railway 1j 8o k 27 an 1i mi db 8t 52 7y f 2j 9h nc b8
rewrit 21 l 14 2v 4s 2m as ep 1 37 a c6 6k l0 sa 1el
rhym v9 g2 wc y 7i fi 6v 8h 5l fd a8
righteousness xy gi e9 6o az b7 cp 3i 3j 77 8b yt
river 2 j 72 11 1z 4a 6g 28 7n 8d az 1ly c 7d 4r 3e
roomm 3l b 9o mx ox ma fz oi gb cq 2s 25 3f
roug f 1k 4g 4v 2g 2h jl 2c 99 46 rc y 17x 89
rummi 92 c 27 44 3z 8f 8i 1v 6t u0 1b j8 8m 4h 151
runt 2a 8a 2y 14p 6a b5 jf 9h 8l 22 12l 85 2n
sal 1r 2m 1k 3k 51 pi a8 1 4a 72 17 1a5 2q 1fb
scarlet 5h y 4v 3y 1i la ef 134 z4 5c 12 z dn fc
sec 5 1t u 6b 5o 1h 7q 4x 68 f 1t 9a 27 2e1
shirk 0 2a 16 40 38 17 d6 19 2k 9 8b 73 w2 z cl 74 a9
shiver 1y 1d 78 4z 1z dy 8e c 5c 6o 3e am 99 lg 1xj
shotgun n 3e 9q 94 2q 6u ms am iw 21 4x yy 70
shun 69 2c 8e 5b 96 d1 m 4q lo 5u 72 24 w 2q 1gv 5z
sidekick 3l b 9o mx ox ma fz oi gb cq 2s 25 3f 51
silenc b h z z 22 12 11 91 41 8p lq nw n0 7p 126 hk 3
slang j 6y 3c 9b 3f 5i 1m 45 6w q5 d5 111 dv q0
snivel 1p d5 9p 2c aq cd j 16 nb 21d 7k 8n 9
socket 36 11 2 a3 82 3 m 5 67 4l 1q 57 58 nd 2x ex 1ha
sonni dk ev rb 90 g5 2t kt k z4 9d 1j 6v
soviet ie 2t 2 1q 3t 4l 32 k6 4i 1m 9p p9 wa 1k 1f
stillness 14 7i 96 9 64 dj 37 71 7b 9a 1lv 9l 3r 25 14
suav d i 56 3n fg 5g al 2a 6w wh m6 7j lu 2n 3u jt
suburban cw 1j 8j 12 si 4s 1f3 kl b5 dj 36
sunshin hw gn 1sr 3j ex 76 6 70 1v fn ed
superintendent nu ic 5b yp 14q mp 16 90 6u
supermarket 6t 15 1w uj gk 83 tu aa 1dx 8h k
surviv 2 5p i 1b 12 4o 2f q 52 2i 8 1x mr 12n 4e wu 5e
sweepstak 1m 3r rl 68 67 1x gn 4l l4
swift 6w 29 53 36 i6 7 4t 6 8 5n 4h 7d 10q qm l2 f
syntax 0 2u 33 3r 16 f 4o 5u f 5s 3e 5 eq q 1p 5p 7a
tabloid d 6 c 2 12 3c 4d 5k am kv gb my 7i wg bb ln 4n
tea 1f 7f ox od as 75 di sp 6v b2 3x
teamm 3l b 9o mx ox ma fz oi gb cq 2s 25 3f 51 b
tent 7 r 1q 1i 7k 4t 30 ix cf 66 1c 5b 14p if ro
thanksgiv 4r 5h d 7g 31 38 5y 3a 7h pt 5o cp bk a0 fd y7
thirst 1 1s 8n c0 ke 3f 4m 41 n1 4p 3w af 2f ih
toilet lc 5g ex 1gr br 1d 2z dp ht ah 79 5a
tram 1j 8o 2r an 1i mi db 8t 52 7y f 2j 9h 47 j5 b8 10q
treati 1r c r 2k 19 4o 2m 1a 3s it 9l dy 1b6 68 3n 1bj
tutti 9 7 a o 1n 51 8r r ad 2a 2n 23 27 8t io 23 4t
unauthoriz 63 26 2u b4 84 q3 yb 4l 1g 4n 4f a3 4f ap
unbearabl 12 2t 3v a gl 46 2a or 2d 4g es 3r 7 15r ki 7b
underli d1 3e 4 3x 11 mh n9 33 69 3e h in 28 e 8s 9w
understandabl 5b pr 4j cy au 5b if 21 2h 7o k wn rq 1z
unearth 1m p 1b 1l 5j 4u 36 8b 7n 3h 3q sl ab gk 81 100 2t
unleash 1g 26 v l 3x 2w 1s d bb dm y bi 3z ma sr 2o 1h5
unmistakab u 4h 2f 6q jm 1f 4 a6 15u 9l 4r 4k d0 f 2q zr
unwillingness 7p w gp 2r n i5 1n 46 iw 3l 1cm v 9h 8e 2p ae
valv y 1m v 34 3j 1m b2 bf lj 2o 3l bk 1cs oh 1d
verific 6 21 4 6m 44 e 26 4r 4q 2f 1o 8s h5 se ck 1jf
vib 6u i a0 8l 90 45 6f 1u 8d 38 8u 15f jz 6m 7q 2f
vigil 6g 3w d1 do 9u mb 5o 4n 2p hp go br 6s 46 15
war 1q p 45 2p nz 3c e d pp 40 5n 1y 6c l6 te at
warden 6g cc xl 1qx 7a me e2
windshield 6g 3p u 7v 1m 26 2x 1cn 4x l9 2t g5 7f ac cg af 3n
adventurous p 4v 3o tl 34 dn 7a 6e 1a ah u0 e6 8q 8v
alcoholic 92 rj 1kx 2x l4 ds 73 bi 9d 7c
amazing 8h 25 hh 3j m 39 6o nd ry cy 3 4w g0 6p 7t 3o
amnesti 4h s 10 2q 1m 9f xm 2h 6t 82 he b1 7q 29 bk gf
angelus y 2v y 4p 15 7g 31 38 5y 54 vg 5o 84 4l 1z4 b6
another 69 f4 6q x 3w 4f pp 29 4y 4u 7a 9l 1k l3 d4 uk
ant 1 m 36 10 de 5 2w en 9i n5 p3 145 69 5r
arriv 1k 2 1i 3 3a 1i 1o 13 52 a9 kf 9k cn c0 hw 1n4
assail e u 59 z 2k 3 68 37 ak 3u 4m hu ht fj 6y
asymmetric 8 4c 1t 10 w 7g 2d 5i 6k 39 rl 5d gk so hp fx
auto g6 4x 40 57 4y 1il 45 6e 1w 3 1d 1at
awol 0 fy 6n 3p 68 l 8q 4i 4n 3v tq d7 mr 6s mi
beep y 2b 32 8 2x 28 3r 23 7i 1d 9 t2 121 ax 8d et
betroth 13 1s 73 c 3n b0 o nz 8j 7j 7l pr xr
bing 5w 36 6x 7c 76 64 3c 26 nl 83 m1 8u hc 1u a4 rr
boon 1x 8b d 114 3i qu bg du 1o b0 3k yt aq
bowman n 5t 3q 17r 4z pt 3f 1ds qo
bueno 2e y 9t 1h at 5k 4q k0 gd 4y 7t 7w 3y 7m fv ke
bunkm 3l b 9o mx ox ma fz oi gb cq 2s 25 3f 51 b j
cabaret 7y 3 up 34 2x f7 12p bb td
casanova 53 e 83 2x qf vm 81 ue ux 57
cello 3f f 7s 3p 89 32 g2 39 p2 260 f9
cholera 1f1 115 uz ag ja 1s 3l 1r 4f k a
circular k 7g ag 32 55 cz 3m pg 4w ci 1gb
clearness 3d 4v 28 5 o 2r g 8u v5 2y 1x 5t 6a vg sy hm
clon 21 1 1o 2g e1 9m dh 10w 8i 4l 7e 4k co lp 7y
coerc 3 m w 3z 1p 1k b6 5m v 8c 6w o5 yh 1ui
collag 21 1 44 2a 3 1l 9 6e 1e zb 8o 6y b4 1dj 3m
comic wh i2 71 5s 1m 2n 15z 4e 3j 2k cx 28 o
corki c 27 3r an 7g 9z 8d a 28i d 2b j4 id
credibl d5 qi rd 1v 3u 4e xh 7 8h 7v 3c t fy 7t 36
creepi bh 67 131 b7 1y 2z ey 81 4q cc m ep 6p d2
crispi 9x 1b 5b 4u 83 2j l 53 8h eq ku ht 2t ti
crossroad 1 25 1r 1n g9 3c 9c hj 7j d9 ka 36 dm 7h
cubbi 49 d9 88 c3 lo 7f a6 g2 jp b 15 gd 83 5h lj
cumulativ 4b 8u 2g 4c dx 1q bl 8m gy n 3r ae oz l o4 d3
deathlik 14 2s 7r 3l 2j ce 1i 7i co 7n 4x 5h vc bo m0 pj
deuc k h y 2k 2e 3n 4l 3h k4 3c 1t t0 dg jy 64 14c
diagnos 3x 7t b f 5a 2a 6p a4 qv 7x 21 es pm 2p 63
dialectic w 1t 26 6y 7w bb 2p 68 7j 3j 4m 3i 9o 70 1bm fi
dispassion 2g v 1 2o 4j 79 3j gd 10g nt 7 14s
divan ie 2t 1s 3t 4l 32 k6 4i 1m 9p p9 q3 67 1k 1f 104
divid 0 1g 12 14 r 3x h1 27 5u 6f ls ab 2e 16p 18 zr
doctrin xy 6l 39 8m 22 6c 2f 10x 54 71 v6 hw
donna ao 1m 1rn rh 171 cc 1a 5i 1
downhill 36 dt o 4u 68 2 5m is y nk 5d d7 zz
economi 25 1 26 1o 9d 2h e1 z5 26 z dn iy 81 139 dz
electriciti c b 3h 4b 39 h7 ka kj 3t 1eg 3l 2w 1g 2w k7
err 8 22 h 4v 42 71 d s u7 4g 6e s3 2r 1wg
fac 11 56 5 1d 3a 9z je 9 ay 3m 5j 29 2v9
fataliti ii c8 5y 9h 1d cw 9g 29 14 1v3 d em aw
festival 3c cn a 72 l9 a9 12o 5a 41 fg ec 3l co 98 4l
fiasco a 2z 8i 4q l 6t 31 1q 2y bg so 3j u 2k rz
footprint m p w e 15 2 6c 3 s 8c 7t ia je 1k3 k3
foreign 1g 26 r 3x 3b 80 k6 ls 8h bp 17o ix 5w 1
frau ao 1m 1rn rh 171 cc 1a 5i 1 3o
friday ii c8 5y 3w 5l 1d mc 3d 1mk 8w ls 5 6u
gallow l 2 1 6h 7l iv bs 2n b 4u kd hv 6l 1p3
gatepost 5n 7s 5e 174 1e h 1l qu fl 4y 17b a7
gibberish 7h n6 fv lb 82 53 111 9v 40 2x c2 ao 9f
gild f l8 e1 a3 il 3s 2m 72 bz rj 33 f7 bm 7q 31 3k
gizmo 1w 5g 5j 9b 8d 2p 5e eo px 73 lz bk 9a 1y xe
grammatic 5a 63 1eg hz 10 7l 156 ga 1z ap
grammatical 5a 63 1eg hz 10 7l 156 ga 1z ap b9
gratific 4y 92 4 59 6c 6s 22 ct 37 no 7r o du 3x p8 bu
grudg 26 gm 1b sf ih 84 n6 g 3w a4 b0 hx em 4 3n
handful h 1p 8y bx 17 2q 26 kb c2 1bm 51 m9 hu 2u 8t 3
harmless 83 cb z i1 3h 7g 9b hh 9b 36 11j 5m ez fz
harpoon 1o 1h 3j 49 d2 6p 6l 50 5r b 3t 1o be 7 oo z
heartbroken s 3f fq 6z 2w 5e f6 k r xj 3 bz m ix jl 6z
hearten 7f d7 dq d0 2t bw 1u ht 1s ae c4 14 2r lz
heavyweight 1a 5j eb 4b 4b 1n um bi dd 47 f1 103 f5
heresi 5v i 28 2i 34 2i 14n d8 5k fl
homestead tv 1w 3x 3s i0 1cj 71 9f p1 6b
horn 6j 2x 7w o 8m t2 r3 hc rp 141
horrib 14 48 3s 1b 3y 4r h4 v w d4 2ss l
imprec 3t 2a 8r 18 2d 2n 38 wr 4z 4s bb tm 19 lt 2w
inexplicabl bl 32 2m b7 3g bv 5k 8r 8f fj 3p 2t s6 n2 bg
inquest je b 5d 2f by 45 bm f d6 j8 tn x am
insolens 7e vf 7y 49 wg d e 7f az 9l 9c vz 4z 43 1a
instabiliti j2 1g b0 10t 7 cu k8 5n 5d gr hs
itchi 61 3w 2a q0 by d4 5r 86 2i o 4l ny 8r d9
jaw ax 5o 58 ah 1m 8d n4 5t h9 fa 1dy
jiffi 5 1t u 6b 5o 1h 7q 4x 68 f 1t 9a 27 2ce 1n vw
jilt 7 39 6 1l 3e 3s 44 5 2h 77 43 2q my 250 cq mt
joyrid p bz mk 1 a k fv 11v 1h ce 36 1iy 19
latrin qs ex 1gr br 1d 2z dp ht ah 79 5a 2g
layer 2l f 16 5i 2g 31 5t 5g 16 1t 7e bn 95 7s jo 1re
lex 9 bu g 6m ih 19 dj 7d 49 a l 3v fu t xn 14t
lip 6o 9x 6f 9a 1m z 4h 8y h3 5t wj cg s6 pz
lor 4x 34 5b r3 102 5n w2 3m pn
lowest 0 25 2w a 41 4c 2n fk jf ot 121 10z 34
lucki 1x w j 1r 55 7q 2g 4j as z1 6a ck 35 39 h5 1c1
lunaci 4d 72 2a 1im jv 8r po w5 2r 1b
lynch 3d 3f 3v 19 84 6x 6o 18 d7 i 4n 4p g m6 cz 1jx
magic 2 4v ws 2t xy pr 67 av 7s 6f fz 9w
marathon 2 8 ar 1d w 1n 19i cb xg 8i 3u v5 fn
maternal 2v 24 p 58 e x u0 ap 5f 16f yi bs g9
measl 1f1 115 uz ag ja 1s 3l 1r 4f k a 7e
modern 2 d2 89 fm 9m 32 wo jm 5p 2z e5 go 3h
modesti 1g 4m 17 1e as 6 2l 14 1w 5l mf fv b0 aq eq
mooch x 1z 7 3e 15 4k 6j rv 3h 161 3q ml c3 2b eu
morphophonemic 0 pv 8d 19k 8l dl kx 6o i9 ap i ar 1
mouthful e 3 p 2j 4t fw 59 1p 53 x9 yg 4k 1l0
mundan v s 3o bd 7c 86 kc c5 4 mb av hk 2 1g 7n
mural 21 1 44 2a 3 1l 9 6e 1e zb 8o 6y b4 1dj 3m zg
museum 3h 1a 1b 3s qx s de o 36 51 58 a5 tq xu
nightclub 7y 3 up 34 2x f7 12p bb td t8
nosi 5k 21 z ix yw 17o 1b 1j 1s n8 8v 1u
obscuriti 76 21 j7 kd th l f7 h5 1dd 64
obsessiv p 47 31 21 ef 10 22 5d jj 9s 3q 79 18s 6a hj fh
omega 1q 1n 4p 8z 1h 3e ad l 3u 13 9r b4 b3 e9 sm dj
pard 3l b 9o mx ox ma fz oi gb cq 2s 25 3f 51 b j
penni 2e 7p 7g 7w 30 55 c4 pf rq 5b od 9s ay 7d
persistenci 82 eo z uq 2m hi 4z aq 45 l 7t 8f ev cj l0
polici w 1y 6 61 ak mv lh 59 2q2
prank f 44 1b 4r 15 3f s ra 8c f5 tn at lr xm
premedit b 2 g 3 5 3u 4v 1m 4j 9w ep 94 n3 89 nu
princ x6 13p d6 87 29 c 5c 44 k fn a7 k4
privaci 1g 2x 3x d gj k e1 bx f8 zh 1i2
propuls p 4v 37 39 4k 3f 3z 2l 55 bd 9i cj 1ke 3v ta
publiciz 28 3c 19 55 1s 14 7w 3s 4 1 az 1dc 1 7u l g7
quarterback 2 6e 3q 1x 15u 3w 13 3s pg 1ds h7 dd
quietness 14 7i 96 9 59 v gq 71 7b 9a 1lv 9l 3r 25 14 s4
raggedi j bc 1s 1q hn o8 16 dg dh 9w 4m gz a8 7a 3e 29
relaps 9s 77 2v i j 5h s5 8g 1 1 8p 42 16u x6
reloc 2h 15 gc bt g0 5q 35 2d 88 f3 s7 g5 au 16 1k
resident 21c e6 70 8p 6k 2s tf 47 8k 21
ril o 33 w 1r 1r 15 h o du fy 1g 16r aa u uo
rivalri 4y 5d 9b 8z 5l lz 58 bx 1t q 81 nr 9l vf
rov 8 2o 4q 42 i 10 5j vc 161 3q ml 7b 73 eu lr 1h
runway 2 1a 8v u 3j qt 10 1ac 2s 5t
ruth 1x 4x 5 3m co 2o 10z pg 2m n4 6u f 4w ik
safari 2 l 24 9 4z 31 mm 9i av n9 f5 110 5f 5f 2h 8a
sassi d4 89 26 1v aw 8y ou ax 2x m5 ak nu 4a 1h 1k
satir 1uj gi 52 36 j7 8h 5l 4a b3 a8 gd
scot e 9 bo 6m d1 5o 88 65 2a 1x n 3g n1 3n sn 65
seer ir 18q vb 5y gy dh 1s eg 2v 16 3p 62
shuttl u n 2 5i 3q ec hu 6j dk bx 87 c0 47 an jq q0
sidelong 2o 2h 1 9q 5a 98 68 2t 4t 3f m1 23o cn
ski 2a 18 1v 2v 1y nm ok ix 12 4f 6w mt i4 8h
skylight c 1n 4g b3 74 ng zn d7 o4 1f 8d g9
slaveri 6v 1y a e7 eo 6k oa wn 4b g0 uy
slob 2a 1n fe 6j cl gq a5 ap 10s 9x ix hm 5c 13
smallpox 1f1 115 uz ag ja 1s 3l 1r 4f k a 7e 24
spacecraft l 90 hw ri 76 oi b1 im e4
spokesman i 6k o6 g9 6o 2u 6i g4 2l tf io 4e 6x 56
spoon mh bj 5l e 2x z s 1i vd lq v9 18 85 jw
statutori 13 b0 12 a pg 3r k2 39 2y 59 au ox pi ob 6
stewardess bz 8 j5 9v ja 7a 6r c 6d 74 qz
streamlin v 1l 4h 2r d8 e3 a2 3a d0 1ba cu ds 47 3h pw
strop y e y 1a m 4n 3n fu 92 2c dd 7j 34 p3 1nc
structural bd 1eg hz 10 7l 156 ga 1z ap b9 1 13
suffus f 1k t 68 i7 2g 1k j 77 2b 13 72 ma 12n n8 wi
sunken 25 22 3g 10 p dr 2n cd 8w 29 2f zd 1hm
tangent o 2j 3q 4a 77 5b it 5u o0 1k3 7b 16 6c 4q 6h
tardi r 2o 1h 29 4q a d4 2i w i7 5t g6 wt od o0
tenanci 3f 2c 7y 21 5q v1 11 2n 3q 50 35 ji 20a 23
thiev 26 x 39 24 48 5a jg b9 2q 1m hk 8f zn 40 ot
thong 8 be u 12 2e 4b j2 92 81 hx 11o 7r 12l
threesom 3i 1c 5c 4r do 113 au b2 4l 1fb 99
timber 1f j h2 27 73 b5 4 7r oc 17l 7h s9 6i u 44 1y
tourna 3i 1c y 46 a8 1u 32 3j k 10j lw ch 1dm
tow 1m 3e 5q 1 38 5r ln bh 1g 9u 95 7g m9 gb dr
tract 1m 3e 5q 39 by qx 1g 1w 6m 1c 95 3c 13e 3a 1ha
traine dz lf sq 3n ef 2x 4c 5d
tranc 12 3t 3l 29 jp xr g6 ir d ai ld 6i
transcend 1 ek f pa 3j ev nh 46 ax 31 a1 ju lc
tuberculosis 1f1 115 uz ag ja 1s 3l 1r 4f k a 7e 24 1a
tularemia 1f1 115 uz ag ja 1s 3l 1r 4f k a 7e 24 1a o
turret lu e8 3h 8f 1y 3o a 5 4p mu fe 2 35 132 1v jp
typhus 1f1 115 uz ag ja 1s 3l 1r 4f k a 7e 24 1a o 1
unanimous 23 3n 20 14 p 31 9y 2m f9 ag lt n7 1 1m y ps
unexplain 27 9e 32 s8 w 5k 113 t8 1dc
unexplor 27 9e 32 s8 w 5k 113 t8 1dc 7v
unheed bf 5i bj 8h 1m gh 28 5m 3n 9z 8v ig do 12 w 24
unsaf ng 6j 90 u 3g at 1b 5m b0 2r 13q 5z 4q 41 1p 7t
unspoken 3y 59 65 gk bv 5k 40 4f ab 5b 23 i8 n1 ms 3p dg
vacanci 9y cz g 5b 8d 7h 16b cj au h3 ak hs 37 3 30
verdict w 1f 5p 2 3n 6t s 7k dn jv 3o jz ab vy 3x aw
vestibul 31 6 hx nn 8i 37 7p 5d 96 i3 b1 p8 95 o3
viabl 5r 5h 1c 3z 3q nr gu bt 8a r 122 gz
waffl hc 19 4 7t hz 2h 5f sl 4i 4n 9k 7t ke iz
warlik 5c 31 8q 4x 37 8z c8 1e 4k 38 bw p8 3m 5x 1lx
wasteful 14 1f 7 42 hl c6 8c cm d6 38 l8 43 g9 ks cy 4k
waterfall 1l 3k 8t 3p b2 5o 6l 60 vb a6 h 7b 9d 1 16o
whor ga qm bl s2 6o 2c e ex hr 6x yl
worthwhil 2g d f5 ev 5 1k 17 l 13d 1d 8l ad 14r pj
absentmind ap 77 ci 87 gf 5x q 4y 1p 4s 6u 11j qi a8
adherent 1s6 gd 98 7x 4y 8m 9 4r 4a 2j 2p 20 em
aeroplan d 79 4w 2i is tv l t 5y b9 i 75
airlin 6x 83 7l jx 24 3q o0 ae 75 12k 7b 7i 4q od
alimoni 5r g0 1a 1 7 v0 15h ea 1e 31 x 47 c t7
allergic 61 3w 2a q0 by d4 dx 36 4l c3 xv mu gk
anesthetic 1n m kx de io 6v s 1ld pz 95 4z b y
applicabiliti i 67 n 8i 21 5i qd 7b 33 bw hh 42 43 i3 a
arc c 8 4t 1d n a 3a 3i 95 34 1c 2i 8a jo l5
aristocraci 1pr f3 5i ao 95 ae 9x f7 e5 99 3n
ash 14 5n 9m g8 2e gs fd m 6n kj c9 hh 3q
astonishing 8h 25 hh 3j m 39 6o nd 14w 3 4w g0 6p 7t 3o
astrologi 7y ak c8 5y 9h 1d mc 3d 1vg em aw 39 6
aton 6n v fa 5q 4b ef 3 7t 3l ld yq 7m dc kh
autobiographi qe 9j 8d 1 2s 12 58 d9 9s 5q 20 ck gf
autopsi 6 4j 6 6y 7w ei 1x p6 kw 5t cv hc 4c 1bo
balustrad b0 2f 1u 6l 41 do 2j 7u 3o 9r bg aw l8 1qr
barbershop 6t j m de 1s 121 7l q4 t ao af 109 3q
bibliographi 4y 33 p 7h 1e 9j gq ar 7l q5 1hp si
bijou 48 d c 55 4d 8g 1dl o1 c 1jr v n 1b
biographi qe 9j 8d 1 2s 12 58 d9 9s 5q 20 ck gf 1oj
birthright 2g 6b 3k 146 ce 8y 7t fs fk 15x 65
bistro 81 xt 16 15n pb td t8 2g
bludgeon at 38 8b cg 1h 2h 2y 34 ce 2q 19f gb 1b4
boast 35 al nt 8x pg z lm 20 c a0 vg f8 4d
boni v 1e 3g k 1 8m 2pp k7 5w 4b 7g b7
brain 2r 1x 5q 2q 5i 39 5d r 6 8a uf r 1o 1ro wk
brisket k 3j 1t s 9y ua qu f 32 fo az h0 1p wy 2a
brooch 48 d c 55 4d 8g 1dl o1 c 1jr v n 1b ie
bushel 9 35 l 3o v a6 5e jz 4v 1q bu 4b 14k v 1ll
cabin 4e 3k 5a 1l 4r 1w k9 1c0 1xj
caf 81 xt 16 15n pb td t8 2g 2v
cak 3e 5 3m 3t 8d 5x 39 26 1i3 ij fx gr 9x c4
celestial a8 9f lm 53 i3 7g az 4u ee kv ra
champ h p 2j 54 po lr ac 34 yg 4k x2 ny 57
chatter 1y eh ne 15 4j 1k 2l p 1u 4f 10j n8 1e2 e
chirp 5r o 1w 1x 2k 68 6t 7q t ai 2v g6 38 qr fz
chor e 2u 69 v c al 24 d9 f h5 em ep 1ls j
clarinet 3f 34 2x 5v bb 32 2kl 144 68
classific 2u ar 26 4b d d p2 j 98 2z 9u 61 p4 tl
cok 6r bv dz 20 e lp 3u 6m rs c9 o9 164
compart 49 8z 1l 4n 3n 3p 2n 1lx f1 fs u 17u
competit 3i 1c 4 2r 2m ia 5l r7 bx 1t wi 9l vf n0 x
connoisseur 1v hf fl tb pl 51 1n 42
constabl nu ic 5b 4w 3h 2hr 16 90 6u 4k
creativiti 10 6f kk ra uz hu hh f7 12 f0 12
criticism 2p 3s 2k 2s 6a 17 2u 7 14 w6 1y 16s 163
criticiz 2p 3s 5c 7p 2m 7 4j 46 37 dv 2x lx 2e ql 3g
crock ec 21 6d 5 kn em 1q2 98 1e gg 4m
cumbersom 1a cx 26 v1 9u 16 ap 6a ir eb 7z pg ct
delusional gx 4q 26 q gd 4v fa 79 41 3u k 1r mq tz
demerol 2z r6 cl jd fp ct qd 9g 50 2m ey 6e 4z b y
detectiv nu ic 5b 2ac fs 16 90 6u 4k 7b
diagnostic a1 c7 1f 4g 8q 23 y8 17r ux 6c 4d 6x
dilut 0 2x 1w 1h 32 4h 7 61 cq 74 o1 19c 2u o7 aq
disrespectful d4 89 26 1v ju 12o m5 ak cm b8 4a 1h 1k o0
ditti u5 14 4m gl zn 8m ao 4r 6t 5l 3p bo
doorway 5n d6 174 1v d 18 db dj fl 4y 17b a7 3e
doubtless 7q 36 3k 8c 14x 1x 73 72 18g vo
dumbbell 75 3f 2d 1d kb sk rw 1u oo on 94 46
elaps 1 1 v 1d r 3 4g 7 h 8t 2t 6a 7o ok c3
elsewher ap 77 ci 87 gf 5x q 4y 1p 4s 6u j6 18v a8 j3
epithet t k j e6 2d 2d 8j ms a3 87 s
eulogiz a8 2f 13 29 an o mk 11u 91 j8 65 5f d0 mp
exclusiveness 4d 3x 1p ts bx rn 4w 7f az k 91 5y ou
fiat 80 43 6d jg z 1m 25 9r 7e 4 45 1z je 1h0 5f
fif 39 3a 2x 28 ey 32 22y x gq 5j yl bx
fingerprint 4 i p w e 17 6c v 8c 7t ia je 1k3 k3 sj
flatness vs 2u 41 73 5s q2 11 km 5 64 2j 9 4g 1 iw
footloos 1g 11 20 35 1d 37 10 h 52 bt kv m7 2c 4s 1ux
fortnight g8 7q dd hv xt 10t 7e 6 3w h bi
fundamental 14 7r 9s 3x 67 5w i6 6s 6t 1so hg 4f
gangren 4a 2x 4d 7 ko 6c sd ok 2d uc
gunfir n 4m a6 mg jo 86 j0 58 xj 4d ms 4q
heroism 1j g3 n1 42 1l 46 k6 bq e6 x mx 1s
homicid k0 et ab 13l 7b 9e j0 76 1f fi 92 b1
honesti xy gi e9 6o az nw 3i 3j 77 8b 1r zz
hull p3 6b v8 2f 4h od 8d bi 2i 2 ff aw 1v a0
idyllic 5o c4 jw a2 t7 l7 c8 fo cw 28 8z o 9p
impatiens 10 u if 4q bt 8y j 74 e6 a1 5 8 41 138
incomparabl 1g 26 r 3x 3b 80 k6 ls 9c au ia pe 185
inquisitiv 5k 1kt 6n ao qd 2u 1s 6z g9 8v 1u pp r
intensific 4n 3i 4w 11 7v 1s 1j 4e mn 3t pq 1n z mg
intentional d g 3 2c 1n 6h t4 94 y ku 1b 89 nu hf 1d4
jackass cx 7u g3 58 od bh rn c0 ib fg 46 7h 2f
jockey 7a 2g cx v td 4y 223 5p
justific 2g 6 2d 59 c 1 5f c5 9x du gp 1cm 7h
keno 1m 1w 1v 4t 1hr 4l l4 mt 1it 3z
lesbian ga vf ha 2y wl 58 zn bv 5j
linear v 1l 4h 2r d8 gw 79 3a d0 1ba cu ds yz
locket 48 d c 55 4d 8g 1dl o1 c 1jr v n 1b ie 9
loung 8m i9 2i 6i ap dv g1 jc n6 1d 21 6p 4b lm
lowlif ah 5w 82 1n5 8i 3q no 50 8b h5 1y 2k 1r
luggag 11 7h gc om 1p 2s b4 c 16w jr 3i dp
magnetiz 1m 3b 3 2x 2t nv 1z bc 6e 81 1i c g6 12y 1hd
majesti 14n 5n b3 oz 144 2i cp 8s ia u 5r
malpractic 6c 7v 2b 1z au 4m 10m o h0 3c 6 mi dz ih 8r
maneuver 1w 1m 11 2r 2g 35 9s 34 3z 7 ef 8j 4y 152 9w
manoeuvr d 1j 2n 2r 2g cx 4p 2l ek 8e 4y 9f 6j r1 22t
martial 5c 31 8q 4x 37 l7 1e 4k 38 bw p8 3m 5x 1lx cz
memorandum 19 cz 13 x 3n 4m 10 ag 6b 7k cq g6 ix 1dw
metropolitan ow ri 1 he 1wb 6u 4b 4d 95 4c
midway 60 ux 7c q hi h3 1 4a 1c n6 h0 13f
mileston 4 7k ay 7t 88 4p 8m 4v 9 5m dv 9 72 41 g8
misread 6d 74 1l 18 2 8a 1rl 28 zc 7i de di
mistaken 5v i 4q 57 89 117 8u c h2 2h ti f0 p9 fy
mistrust 7c 5i 6k 8 8z 8v fq 3k 21 yk 3t 4g 13i ak
momentum p w 3z 37 39 by 2l 55 kv 84 7q 1h3 3v ta gr
mum 95 89 e de i3 1ft 1d uy n8 ag
munch h p 2j 54 po lr ac 34 yg 4k 1de 7m 57 3b
mushi 5o 1c1 9 4d 3 43 129 48 10h 5k 5b
mutini 18 c fr 3l q qn 19x 7v he pp
nicknam t k 2g 88 8r g1 fa ia j5 bm 91 2m jk hf p8
nimbus 48 a7 na 2t 5 tg u4 h2 7s 1d 52 99 6q n8
nugget 3e 5 3m bj n 1x 12c 6p 1f 4i 4q fz of 11o
oui 2e 2 5a 6g te la id im aa 7t 3p 2d
overdo 2j 23 7a 1u dk 2c 121 fe h8 bc pu qs
papa ow ri 1 he y1 m xo 6u 21 2a di da
paradigm 0 dd 2 4r 42 3n 3y 4f 1kg 5c 5y 51 fw 3d 18m
parch 2j 3r ae 7p ic a r0 kj wz ls id 57
parochial 4e 2n 7 cc cm 3v c2 c8 kp 2j 1jb 95 id
paternal 2v 24 p 58 1b u0 ap 5f 16f yi bs g9 7g
peek 7 4z np 44 ft dl 3u vo 7y 4u 5j 20 fb h1
phonem 6 39 j0 bd cv 7i 3t 7t 73 dr 2l 48 13z 16 vi
piccolo 3f 34 2x 5v bb 32 2kl 144 68 5p s
poetic gx ut o5 g sf kn 9s 9z q 89 o 9p ey
pointer 3y 4s 3v cw as s 15 rk 52 ad 85 b2 2o jk 4y
policeman nu ic 5b 4w 3h 2hr 16 90 6u 4k 7b 8
polit w 2g 2p 6j gw 14 3y 8x 8v bs rw kj sb kk 5q
postmortem 6 4j 6 6y 7w ei 1x p6 kw 5t cv hc 4c 1bo 3h
prematur 5l a eu eh 5k 23 mn 3d 8s 1o md hq 1 um 4o
priest jn 3ah j 8q fe
pub 81 fz hu 1w4 4h ow t8 2g 2v 9
rebuk bd 4e 2h b3 oc ln h7 1f 6z 91 4x je nj
recours 1w j 2 6a em d2 1x 73 9c y 5g 44 bt jz sl
refineri a5 3m 4j bl 9j 6a hw 6q t 1r5 bg 1k ga
regim 5x 66 4d 43 ah 5i xw m2 be 91 1i
reiter 8m 2d u hu 39 ae da 8d 9q gx yt 3y 3o
resembl 1x 4 16 r w 15 90 5b 10 d 87 di q2 14o i0
retent 8l 6y 9r 2r n ny 1t h3 ez 7w 1c2 2p ae ca
retrieval 4h 4i 8v 31 q0 4i 36 5q 92 va 6i r1 8q 8v 7
revert 86 1m 77 2v x 5l cq 2b d4 23 6d 1ft 110 jr
rhetorical 1j 6 3s 9r it 5a ja 10n bo 4n d9 90 47
scenario d g 2f 42 2g 1j 73 82 80 3o 4l 8z fm oa
sciens 4v 2h 60 77 av r gj 39 6v hp kk 28 1z9
seasonal 9 e6 d4 as 1h 35 1fq fq 3b t 9
septic 1o 2r b qz 28 r2 l 2c 6x 8v bp b bz
serviceabl 2t 4x a8 1n2 7t 7w on ky 7j ce
shed 7 1t 1m 1n 3c 4n h5 az kq 1kx 149 3l
shirt 2h oc 5v 5g 26 2 4z mg b8 yr 7 10n
simultaneous 1s b 6r 4q 6n 9n 14d 4u 8g 33 k3 hj j2 1n
snippi 1v 39 41 6i 1r 4n 1i 7m of m9 63 ij zm
soggi 7n 1f df 48 2l hp 29 19 1k he sd 1be 74
standpoint c 4p 5 ao 5u 1u 9h fi 7p 6y 84 t0 1h 3s vb
stok c 9 2w 7t 14 4c 1n 5h by k1 so 5g vh 5o
stumpi v 4 16 22 1c bv 4r 26 16w 8d dc tf 2s 15z 1
supplic 37 m cq 7r ql fx pr 1v j 43 ip 18y 3
sword 5p qz 90 rq fg 7u 4z 1z 1s er lg 6w f9
sworn 13 6x x 1d 86 6h o 12 kh 2g 8j 14v xr 6t sv
symbolic a1 39 8y 5v 8q df mw 7o 1v0 6c ba 9b
terra 4a r pn yj ro 68 h 1 8l gg 3m t7 4s
textil j 6b a4 28 k3 1i 3b 1i 4i 59 nc xc 37 sp
thaw 0 2 50 z 8 1 bg 4w jl kp 17 o9 3f hl t7
topless 1j b4 2d 1x 48 56 d0 1x 1 53 w0 3v 37 1rc
tourniquet 7 r 38 7k 4t 30 ix cf 66 1c 5b 14p if ro gy
towel l 3c 1j b8 c5 66 1j 1y 49 a 2z lr la cs dp
trendi a 1l b9 iz 4w co wo f2 a9 fe ie 3c 5 pw
trundl p 8 27 1e v 7 8s 28 9z d0 3i m1 fn al 3a
truth 9z nz 4x 1m b5 85 9e eb 14 1so 39 80
unrealistic gx 6w ox cb au g 3u ol kn 9s 65 4k ws 23
unrel 1g 26 r 3x 3b 80 g0 46 ls k6 42 81 vl 185 5y
upbring 3 1b y q 3y 3c f 1i 2c 5y pp 124 65 a5
uppiti 3b 29 4z ss yl 5f 7j k2 hb 50 4o 46 4p 8r
utiliz y 1h 7f i 4y 83 3z h6 cj s ny as 35 10p g9
veget 1e gn 1v 5k rn r3 4z a 5c gs ff aw 11d
vivifi 2c 53 3t 5b bn e 3f x 4r km rl nj 1g a4
warren 49 3u 4a 11x 8p xs d 20 hp b 17e 5c
weirdo hp 1z b6 41 9i 71 65 8w 74 mw l4 78 g2 1d n6
wend 1 1 v 23 4r 8 9 g z jj 3g st 1hd 1p cw
wilderness 2j 2s 5n t 5p si 66 dq 11o 17g 3z 6i 4y 1y
woman ca ym t1 rh 171 cc 1a 4h 11 1 3o b
workplac 7c m de 1s dx o4 7l q4 t ao af 109 3q h0
workshop 6t j m de 1s 121 7l q4 t ao af 109 3q h0 4k
yummi 9x 2n 9f 3q iq k0 c5 1z x 1x 9k bj sw av
adolescent 2a x4 75 ak 2n 6b 2h 20 ed mh 14k ha
against 25 42 15 d 5z 26 26 8w 8a 7n 1hc og 1cs
alertness w d 2v l b5 5o 27 1a 1j5 ag pz 75 7 fy
allus 33 v 62 77 8a 5m 2d db dd 2f av 9z h2 p0
ambush 18 59 z 2n 6 99 ak 3u 4m qv ob 6y 16m t0
amorous 6x p0 4y ty 4w fd os 6x hr bd 8m
apron 1c 89 2x 8p 21 4c id nl u6 ie 1hl
archduk 2d c9 r4 ws rn 7u 2y 59 eh wg
archeri 7 g 21 k a 6o v6 h1 v9 mt 16w
aristocr 2d c9 r4 ws rn 7u 2y 59 eh wg dg
aunt 283 3l hb 3i zo 4d 8q 4o
balconi et 8f 4c 34 63 173 s i1 jf x bx
bastill jk jw 10r 6 q0 r1 8q ik 39 15
bayou 78 8k 1q 63 92 c0 k 6t 19 13v v8 m6
beaut 2v 3o na l pa gk 66 fa 7o eq 9h l
bilbo 2f 26 6q bz ah 9e 6q s 13 jg 5c 7f pl l6
bisexual ga vf k8 wl 58 zn bv 5j gx
boardwalk 2 a5 u 3j qt 10 1ac 2s 5t 22d
bog 36 2a 6x 13o 1g 20 193 7i 2o ix nr 34
bonnet qt 5v 5g 26 2 4z mg b8 2j w8 8p s2 3
bootleg 89 2u j8 q3 yb 61 j5 4f ap be p8
boyfriend 2v 2m 83 1oy qu bl 104 8o av
brutaliti 1l 1yi q6 1n fu vw 4g 57
cabl 8 4d 71 1w 6p 8o jg 1rm 7r al s0 e6
cano 2 m 3u 1nq e3 3x i 75 2i 93 s
carefre c 4q bv hf 2l as 9j 5m gs pd ec 4j 2b 16o
carn f 52 y 4v 3y 1i la ef 228 5c 12 em fc 3p
castl 41 1in 3y f4 17 rc j ut p6
cavort 13 1o 4p v 1v n 6q 7i 8i 8w mk nl 1t 12i
celibaci 1g 2x 3x gw fe 2j7 uo 5 70 1r
citat 58 4s 6r 2r ak 9b 4h cz 3b 1on 1b 3i jv
cleanup 3v 3w 21 2 t dc 3f 9r fk ao 5a 4d 9l 13e
cohesiv 1f u 3g ao 3v 199 ja 72 40 9a 60
comical hd hy 3s 20 gh 7e 18m 4e 3j 3m bv v yz
commens 3 1b 6 59 kq sh cu lz 1s 9g 1r ds ei
connectiv 1s 3y 34 38 zr 2c ty hd n6 7h ch fi 4t
consciens 4o 5x 2u 3t ma fr 5o 5x cl 159 di hd
contrapt 1w az ho 7t ey px 73 7o 33 b8 hd 5f xe 5a
cot d8 1l 6n 7x 14x gj 2z 1ee j2 eu
cousin 283 3l hb 3i zo 4d 8q 4o kq
craftsman 1v 2fk b2 3z 1a1 ny
craziness 4d 72 2a 1im jv 8r po w5 2r 1b bt
credo xy 6l k9 18g 71 t9 1x hw 24 5s
deaf 4e 2u 31 as 4l 6k fx 6x q0 2j 8a 1k6 id a8
debut 6k gk 7e 1z 46 z n ul 97 cr 1 ap d5 kb
defenseless 3g 1bi oq 16g 53 ik 1z 6w dr
diaphragm 3l 7e 71 m 1u iz ip 5o k3 ya 1d tz
disarm eq y i3 hw 3k 8r 78 m1 dk 12 1p 1dy
dislodg 2h 15 v 4i 9k 9w s7 o5 3b oz kv bg u6
distrust cu 6k 8 8z 8v fq 3k 21 yk 3t 4g 13i ak ok
drought ag i8 ju 2u jv 6q 4p gq 9k id 8s bw jj
duk 2d c9 r4 ws rn 7u 2y 59 eh wg dg 2
dunk 36 4h 1f df 33 4y gh 29 2t eu k5 2i 132 zb
earl 2d c9 r4 ws rn 7u 2y 59 eh wg dg 2 16
eavesdrop y 16m fj oe 73 7b r 2w 4n hj 3y 1o
efficaci lc 6n 8g db q lk 11 5r 45 3b 74 7 jf 2r
emotional 6u 3s 1l jq 4y 1c hx o8 4l 8h ed n4 5k pw
empirical p2 43 at 140 65 e9 3u gg r gx do
entireti 3v 87 pd kl n 77 3q 7 dl bm es
entourag 6z 3s 3o 6n ab br 7k 1b0 kj sr 9u
envi qw 1eo 11 7x 7z d2 g 9u 12f
escort 6g u1 5p sm 3e c 8z 33 ds cl 9n 1kd
espionag 19 3g b5 5o 5q e5 a lu bd 4n ie 15d ho
exceeding 2g 6o dg 1y 9d 25 2j6 2x 1c 2n bh 6x 99
flatus 2d f 94 1u 1d 5e 3u 58 32 2e 18b fm c9 mg
floss dq 1j 57 1rv 5f 7r cy 1k 37 7b 4q 5b
focal 37 nh hc 9 86 e 2w jj ac h 87 ty p0
fornic i 33 et e h1 3j hx eg u x ep 32 16n 5u
fragranc 2s y sv 22 6q 80 9g 1n 24 hq 8y q1 16j 87
freedom e0 1f3 i jf bi w 1z lw 89 10 6b i br
frostbit 0 h 38 d 2o 2a 6i 7o 89 g9 7v 6d 2ez hw
fruitful 5m 3y 7t e9 1g 169 19 g 3n 4y 6x ac 5z ov
gazebo pq b1 96 cr gu 3z g4 4i 5 64 1id
gle hw gn g0 t3 gu 2u 3j ex 76 6 8v x7
godsend 35 73 rb yd z 56 gg 20 c a0 96 ma u6 5h
gradient 1k 14 t 1o 1 8f 1b 2r 2j i9 13u ab rk
graviti ea 9p uv 2j 6x i2 4t a4 dr dy ar gc kj
handbook n 83 8v r 2w o5 98 dx 2a 1x7 21 q6 5k
handshak ap 27 4n 1f 4m 2f ir 54 h9 1e 7l ex 1gz
hatchway 5n d6 ho pg 1v 1l qu fl 4y 17b a7 3e 57
healthful 2e f dq fg 3q p5 53 b3 7t 4r 35 3y yl
hearth 7o a c0 qf 8c 11 37 3 5q 159 gg w0 fm
hello ap 27 4n 1f 4m 2f ir 54 h9 1e 7l ex 1gz 10k
helm 2 43 4m d2 5j ub 21 b4 6f 4c p i4 1hb
hijack xw w 2m 2b 1z 11g u5 9c 2n m6 pc 55
homicidal 14 86 27 5m 84 l7 f1 gn o5 7u 5e 4z 5f
husband 3l 2h bs xr 16n fr g3 lb hv
idleness i1 de h1 10p a dx 87 2e o4 or ja
imbalanc 8 4c 1t 4l 44 n 33 a 1g sb tc rz n7
immun 1x 2k 1s d4 10q 64 h5 e 6o 1n 9d 1z 1cb
implor 37 dc 7r ql fx pr 1v j 43 ip 18y 3 eu
impolit 5c 31 60 1a tl 96 fm 25 5r mk sr f3 69 o8
independens dp 21 1n 92 b4 yq 191 2k 1y 4h a1
indestructibl in 7h kx 2l l9 m8 36 3 3n 67 1p 8g uj
infanci 1ya al 8s zp 7a 3k nd
infideliti 8l e2 fz e0 1bg ik 61 f1 1e 2e qk
infrar f 52 y 4v 3y 1i la ef 228 5c 12 em fc 3p
ingredient 2m 2c 3s j mw 4t 76 6k 7w vy 8a 5 i5 154
innov 8b 1ou va 4b 9x 5i dm tz ar
intern im y zp ky 6 7i jc 6k 1fb ah 75
interrel i l 47 4q 7x 5k 6d bm hp 7x 35 7a fl 62
iron 2f 26 6q bz ah 9e 6q s 13 jg 5c 7f pl l6
ism kf 59 4k ab 3s q2 w9 2m z5 15 jt 24 g3
jangl o 6i 1n 1i 5c 89 45 5g 25 bs e 1a0 bm
jeopardiz mc az 1d ap 1q ct 8m p3 5d 2q 54 f 13w 7q
journalism 24 i 3z h 6a dw c8 1du ik i2 4d 4e vs
laddi dk ev rb as ed 2t kt k z4 9d 1j fy
liabl 3c 1t js o 93 4a n3 1cj 7r ky r0
lied u5 14 4m gl 189 ao 4r 6t 5l 3p bo yx
lioniz 1j t 7w 2f 13 29 an o mk 11u ye ug 8y dj
lotto 1m 1w 1v 4t 1hr 4l l4 mt 1it 3z 4g
madam ao 1m 3q5 dm 5j j 35 b
malicious 7w 2f 4 ae 4c 94 h d2 n1 lv dc 8m tr 2k
mall 2 a5 u 3j qt 10 1ac 2s 5t 22d 76
manual 2d 10p dc l3 11j 7v 53 pi 9j li
marksman n 18 1f9 vl 6y 8u 1s3 3w 5z 51
marquis 2d c9 r4 ws rn 7u 2y 59 eh wg dg 2 16 2
marvel 7x 2h 7p by 2y 5j 6 f5 wt gx 2a 8p qc k9
maximiz cn n 8n 56 7 2c 6g 84 54 eb 42 1fj 1la
member 0 5a 3f 5 3o 12 39 6s or 9r 2h u9 xc
memoir qe 9j 8d 1 2s 12 58 d9 9s 5q 20 ck 24y 6
motionless b t go r7 1l e2 1v 32 36 m1 g1 4z mq 96
muscular 5p 6r 7s dn 25 2d k4 3i 4f 18p 7 gm
musical ck 4t 6x 1m vz u c1 15o ge 4f 6z
mythologi 14f 7k 9j om 19 g2 er 4g ot r3
nephew 283 3l hb 3i zo 4d 8q 4o kq t
network 5n b 47 3m a5 3 fa 4t 1i 9r 18d sa bl
neurotic 6e jv 67 sw 53 1f3 1 kv tn
niec 283 3l hb 3i zo 4d 8q 4o kq t 2e
nitwit 75 3f 2d lo 6i m2 rw 1u 1db 94 46 jf
noon 2o 4d a4 me r d4 g 6d cc bf e1 pf 3e q2
olympic 3i 1c y 46 a8 1u 32 3j k 10j yd 1dm mv
orchestr 2m 8 8 z u 1p 1i 2a 6 16s 1p 32 u1 43
overemphasiz 4m 4t hv 2c ln 77 8x 1 j5 2hx 56
overtur 34 3 54 mb l0 hj 8y dr 8l 4b 9x 5i dm 1bb
oxid l 3p 2x v 4j ju c1 tk 9n 14q
pedestal b0 1n s 1u 6l 41 do 2j 7u 3o 9r bg w4 1ut
pend 1h 1r 3s 18 7t 44 a7 7r ce 2o 1vd iy jx
peninsula ax 96 hj 2o ka 1i7 q5
peripheral 81 4v 1j 78 1b c3 aq 12u al 1j0 6m ab
pertinent 2t 2h co w7 ty cg 4x ou 5t 7a 57 fi 4t ig
philosophi 3nx 3r 39 6h
pileup z 3 27 ap 75 b6 pf 3p po et g2 me jx 1s
playbook 6k 1 1g ab g2 5e 2v 1e e0 19b u2 2f b2 uc
pray gj 7r ql fx pr 1v j 43 ip cn wb 3 eu 3a
pregnanci 1cw le al 8s 3w aj k6 14 7a 44 188
prehistoric 1wt vn dv 1p mc 7e 49
pro w z 81 84 a5 1u9 63 x6 14s 51 23
pronto 2g 4g 7c 36 i6 50 6 8 5n bu 2ce f o1 a5
psychological 44 o1 bi mr 3d h3 az fy 7x kq 7f 1h 9g 4f
pun 77 5s cu df 7e p k 148 3j 4u 152 sy
questionnair x 8v ep 9q p 4q 32 3b 3m bp 11i g5 e8 nz
raid 2p 2o 67 7y m 9y 77 1ht l in up 5b 1
ransack 1c m 3f 67 c4 2x ao 2g 16u 8j l fp zk 13o
reassuranc 6 25 4i m 1i bp 2n 2o lf 104 1b4 iw ie 24
rebel mk lt tq l0 6y 8r n8 4h at r1
rebellion 1k 5m dq q 9x 4x bt 5s o7 fy p9 1kw
rehabilit 7u 1y 4t 59 i j 9x w5 1 1jm i1 yw
reinst 9s a8 v p 6m 2m 24 tx 85 as 18u
renov 21 3y ew p af ew r4 2 65 2i 32 ex xb
repay 2g 52 2a b3 1x 5q 4b 5 m6 1va fh ic he
resurrect 21 3y ew b4 ew r4 2 65 2i 32 ex xb 1ct
roman m 9i 1a 36 5b 60 ef k 1t d2 1of 6f 2b
runoff 3i 14 8 f 7 4q 4r 3o a0 113 lw 1qb ml
salesmanship 9y 82 7o 139 59 jz 4o 4 c0 yr m no
samson 5p zz 7a 15n 18t 6c
saniti 3o 10 5q bh 5d x 8a au bi 8u 1tc gh g3
schoolboy dk ev 1gg 2t ld z4 9d 1j y 5x 7 3f 5h eb
seaman i4 ny 14p 5h av h 1 1uj
seep q 4j 7 js 4j 8y 5r 61 tw 18 pk t8 8t i
shack 49 8z 1l 6n 14m 1kx l7 j2 3l b9 3a 22
shithead bj 98 ao 19 a2 78 57 sf hh 1hd bo
sho 2f oe 5v 5g 26 2 4z mg b8 yr 10n 7 qt 1i
sidewalk 2 a5 u 3j qt 10 1ac 2s 5t 22d 76 2o
slogan u 12 3w 92 2e jw p2 8z dy 52 9z 22u
smoothness 3d 4v 28 5 3f 9a y3 1x 5t 6a vd 3 sy hm
snapshot n j 7d pd 6p 7h aa aq 2 1cr fg 69
sober 3b 27 i 5h ml 3m 1c 26 kn u5 66 14s u8
squaw ca ym t1 rh 171 cc 1a 4h 11 3p b 8p
squeaki 1v 27 23 5 27 j g 67 9d 2m 9y u 1ni 10d
squeamish 9x 9i 2v 9l ck 90 iz br 3h 2s r
stutter ff 10 hz 6k 4j 1k 2l p 69 we 45 7k fo 1lw
superhuman jn c9 bv ko 7g az kq 9a a3 bx cg 2x ay d0
supervis e 5j 66 4d 43 135 ws bv 8k 1i dx ay 11s
supportiv 6p q 94 43 v 3g as bn 2t yo l5 14 oq 126
tasti 7j 2e 2n 9f 3q iq w5 1z x 1x 9k 17o 7m 104
teenager 2a x4 3u gi 6b 4h 9f 4y mh 1p 12v ha h6
tyranni na 12h v9 1ms cw 7a 1j
uncl 283 3l hb 3i zo 4d 8q 4o kq t 2e 3
undergo 69 d 8 1a 2c 5z 75 2k 6p g2 ks 2n 1bc jq
unexpected a 1l 14 4c a3 7i 3d ch jc 4r p cb hc g8
unidentifi 27 9e 32 s8 w 5k 113 t8 1l7 1
utopian ke dy rp c2 qn l 6q 30 it 1b 14o
wagon c7 ib k3 dn t 6w 1c gk cf jz gt 19 gy
waterloo z 1r 45 73 1y 16 9 bb 4 5n m2 32 1a3 6y
weariness q 3w xc ai b yn 7d gs 2e lo bm k5
werewolf hr 6o gh 1gm li h7 a9 1b a3 an 1b
western 3tr j9 8t fz
wiri 29 3g ao 3v 1sj 30 42 ja gt k5 v7 2i
yen a2 1 19g uz cb j0 ao pi 2l aw
yokel 3x 1jp x9 4s t1 96 49 j4
zap b 1g s u 2y 6 46 ga 8t 8i ey jc 9 em
abound r a 2t 4e g 9x 8a 40 27 40 2j ra 2v
abov 4 kg 8g 16v ky n l3 8d f
academic 8g 1w1 e7 44 1b2 a4
activism 1h 6a n 1y 1d u et gv b 90 14 m6 1ex
additiv 7k 3b 26 11 1e 4v b1 51 7r jh bg 10b y8
adjourn 62 1i 5q 4z 1w 8i gw d3 5h 2t zs c0
advisabl 2g d f5 gk 17 l uq 8n 1d iy mg ib 10i
air 66 6x 15l j5 5i 4i e 7f az 9l us w2
airplan 7m 4w 2i is tv l 6r b9 i 75 2bf
alameda 2 a5 u 3j qt 10 1ac 2s 5t 22d 76 2o 1o
ambitious p 14 3r 3o u3 2m dn ey 1ra 3 1x w8
ambrosia v0 3n 9s zv 12 cc lq 7n jb m6 1h
anonymous 57 33 d 8m il 5v wl k8 8p 7c 10l 10j
appreciabl 9p 102 l9 fd 58 14v ju 7w 1z d 96
automobil g6 8x a5 1il 45 8a 3 1d 1at ht
bathroom qp f0 1si 4c dp zj 5a 2g 2x
bemoan eu dp 3j 81 ae wc 1t ir 38 bd 6k 10s
bereav 1c 1e 2p 8o el 2 nw 5o t1 g5 f5 qw iv
bliss hw gn 1sr 13 2g ag 4h 76 6 8v x7 d9
booti 35 3j 4w 4s 4n g6 9 zv 5p 7z 45 hl dc
bossi 54 3p s3 ae 1a 3t v6 al 7 hu 13c dc
botch 2q 42 4s 9j 11b qx 37 rw hw 3e mi
braveri g5 mo bn dw wz n1 1s 2s 44 3j 16r
brig 8e v2 10x gh 9j zr ik 39 15 hm
bumpi 3 h 1t 1f 2w 1l g2 u3 4k 20 11q
canteen 164 w 15n 52 13p 9x yj 9
caravan 8o 23 v 7 3h 6k kj 1d4 1tj 7 77 jb
casa 7y 3b 48 n 32 2a nb 199 mj h 9f mt 1t
cereal b4 ob u4 da ow 9h 93 6r 4p
cinema 8j q 85 ga 6x 11m 9a n1 r9 iu f qt
clotheshors 2d 7t bt 6g cs i5 j2 11r p9 7n
clueless s 5m s 11 38 ia ai 1c ef sb 5q 2r r7
coffin 3k u 18 7m 1l 4r m5 5o 13n 2p ew 141
combust 5 g 4w 74 vv 1c6 2z pt 1op
container 3w 15 2h c2 bt 4d 3q 68 3f 9p 1ee 1g1
convertibl 8p 9 4h 13 6t 17 ft 1p at 1ju 1bw 31
courtyard 3w 15 2h c2 bt 4d 3q 68 3f 9p 1ee 1g1 np
creak 65 e 2x 58 q 9m 1d 19 9y u 1ni ay pf
cuss dk 2i 2d a0 3v 1m9 ei 2o h8 se ln
dad 7i he qv nd sq m y1 8i 3c q6
dal 1 da 3l 5i p ti 1j z 1tv g5 gb 8t
dandruff 77 4k 3 5 8z 10l 49 5c ok wp 1ev
decompos 2i 1s 5 2s 4d ct 82 6c pc rl wp ph pe
decomposit 4a 2x v g5 88 6c 18w 81 2d po 4o 1ev 6v
deplor eu h8 5i 2j ae wc 1t ir 38 bd 6k 10s n4
dialect u 1s nw am px 4s 2fw 3a c 5t
dictatorship 1pr kl ao jj fr 9d e5 99 3n 8t a2
dogma po 8a 6l bv 22 6c 13c 54 71 1d2 7w ab
drunken ev 3p 7j ai 5z 55 a6 6g 66 95 i6 5j 1l4
durat gv 7b 8o 1k 145 ju l 7t 53 26 uo bp it
dynasti 1q p 5j 9o bm 1h 72 2k 62 id 1ed k6 ap
elder o8 lf th 6t l0 4y 6g 1p s1
elut q 19 10h 60 8e 2n g5 co 6l nz s6 b3
embark u kd 5q 6p fu 76 8f v 2y 5v lo 1rl jc
emiss 4m n 2f k 9i k5 93 nn 1g qq 4j 7v 6y
entir 8v a6 b 179 3t gp 7l vy 71 1f hg
eyesight 2w 2h ci f4 18 l8 2s 1i bj k3 8x m
facilit 1x 17 8u 1p d 6m d0 n2 1l 65 hc 4a tz
farmhous 7y 3b 48 n 32 2a nb 199 mj h 9f mt 1t
feet m as 36 5b 60 ef k 1t d2 1of 6f 2b 1m0
flatter os 23 36 lm nb u0 y3 9v bp r 5l
freaki 89 3c 44 3z 8f 78 9y cb ca ql 7z 4h hh
gateway 5n d6 174 1v 1l qu fl 4y 17b a7 3e 57 5q
glen 1 da 3l 5i p ti 1j z 1tv g5 gb 8t mv
glisten 6f dz 5f 32 cc f0 a0 30 128 8r 4u dt
gnash h p 2j 54 1bf ac 34 yg 4k 1l0 57 3b 23
godforsaken 3g 5j gd pm oq jm mu nn 8v 27 bk f8
headlin 28 71 3h df 1f 40 62 8a p9 43 6w se
headstrong e7 bf 1hq ch 2w 1h 21 9g 3o dg t7
homosexual ga vf k8 wl 58 zn bv 5j gx 34
hon 2v n1 9i hc 5f e8 lb 7o 14 1 cx 88 fo
housebo 7y 3b 48 n 32 2a nb 199 mj h 9f mt 1t
ideologi 14j 2s 1bv e2 10a jt 24 5s ab 1o 13 30
incapabl v1 5t 2c ad 9q 4p 2d ba 1ja
inconclusiv 2x 86 2b 9 1 dh ew 5l 14 d0 el 116
indigenous dd t 1fr f3 4k ew 5e 1x ps 6i eo
indulg 1x 67 3g b8 2t 4 9p 14m gw n2 ne nv
infantil 9k 3t m1 t4 bu 98 ew 8d v so
infrastructur 4g l 1o dn v 54 84 k6 1l i7 4i dl zh
infrequent 6a 5v 1j 82 7a 10i 1h 79 ek fn 3j ew bj
inherit e6 1fr f3 4k ka 1x ps 6i 1x cr 40 rc
inocul b c o 56 j b 1p fs 11d 20 et 1cs
input 90 87 3x 3o 2f mk ee 4i a1 4m dh vv hn
jigsaw 0 2i 6v 6y a 4f 5r ba 30 2h eq 29 he
kilo 1l 1t l 1r 4d 47 b5 k9 1wh nk
learner ze 1as 79 1e 3z 25t
legislativ d5 th nb 2y 59 au ox pi kb 40 6 ca
lend 2t b 2a 6g kw 8u q8 ge bi 3u
loo lc kd 1gr br 4c dp sa 79 5a 2g 2x dz
magistr ja 216 ds bd rd n0
mannequin g 5g 4o g7 32 i5 4s tq 3h t3 1y 9x pb
marina 2a 7b l3 ej 2e g7 8n cd 21 6t d9 rd
marsh 36 2a 6x 13o 1g 20 193 7i 2o 19e e mc
matzo o pw p7 ad 6g 3w na wi s1 1q
mechanic ve ha 14r 7m 287 28 2t
melodramatic f8 it 6k sa wa b3 53 kg 3d 78 7a
memo 19 e2 x 5a 2z bg 6b ka g6 ix 1dw sj
misplac s 5m on 1f x g6 io 9e 1o md ni ss 9v
moisten a k7 12 7r 7 5j 3f 1 6w 12y 6l kk ue
monopo 6 35 1l eh 2u 13 48 cw bc 63 ig el ef
mulch 0 1l 4p 1b 45 ny 7v c ed 38 js 1b 2z
night 2o 6j hj 89 w5 106 1oo 73
noel u5 14 4m gl 1ix 4r 6t 5l 3p bo yx 6k
nonexistent 1t 8v c9 54 lb 20 5k 45 9e 5q 2d 1tf
nudi 8j q 85 ga 6x 11m 9a n1 r9 iu f qt y
nurtur 1e y q 3y 3c f 1i 2c 5y pp 189 a5 25d
nylon 6u cc fx f4 1ps 1w6
oath g2 8v 7y 7o hk pd o9 vt 4a bx j9 a2
ogl i1 1o 4w 9m s1 cm d5 hu gp 14v
olden 1wt 6b pc 7f 6g 1p mc 7e 49 wf 2z
omen 4c 2s 2x ew b9 fe 4z d2 xb r9 rg 8q
option 1c 14 1d 8n 75 ya 6g az 8 6c mj 8c nk
orang 4jy
orchard tv 1w 3x 3s 21k o3 ad 6b ga
ought e 4l 5b e 56 1q 81 bb 7b k9 f2 1bt i3
outgo 8z 2b ja 1y 2y ja 74 h0 1o 170 58 bt bw
outward 81 dm de aq e6 1w ms 3c 79 13v f5 w1
outweigh 3o ax dx bs 13s 69 ax 1 wv 7r dl l7
overtak 1 34 4j 1q t co 20 5x al 164 238 1z
parish jy h 2k cr d 9a 4m bt fy 1us
patsi 4 ct 3n hc 63 ee 59 o c3 86 1ih n2
pax o 89 72 sc 7g ad 6g 3w 2bt 1q sk
pedigre q 1p f8 2s 8t 1h fo 6h 10t kh 8j gp
peski 3r w 1r 3d 4a 2g 7s w 95 5x p7 yx f8
piano 25 s 2r 1v 3x dz m7 fp 1pm 6a
pinhead 20 94 fu 26 vd 7o k9 2lj
pooh 5s 77 6a 32 14 1a 59 ns 70 l4 t8 2p qb
pouch 2d v 3g 1w gc cd 3o i1 2b 2e iv qi
prado 2 a5 u 3j qt 10 1ac 2s 5t 22d 76 2o 1o
previs 32 ez 1k 5d 1 88 id 6n az xq 7m ic 1b
prey 4 3e 11 64 5x 5m sc 9f k2 op q1 4b
proverb u ge jw 1r 1m jv g ad sz 4r eq vt
provoc 4n 3i 33 2t 6l b2 oe rd z yn 2f n3 uz
puck of 89 p8 5g li ct 2v 1fc 42 9 7 6l
purpl g 1d 15e gn da 6l 6c i8 12o 9n c9
raffl 1m 1w b 1k 4t gf 170 k1 3z 21n 8f 5r
reactiv 9s b3 p 6m 2m 24 2hh 47 7k 1cm
reader 1et 2hl il hw 4n
realiti 9z t8 7w 3l mf a 91 56 lz 4z 7e 1k0
recip d 2u ih 1l d9 5y 68 g7 6q b0 1z zb
redecor f 5f 4r 15 3f s ra 8c f5 tn at 1jd 8r
refere 22 3y da oa 15c lc 29 94 161 qt
reincarn 5z 3t e sw hq h9 65 kh 22 v9
reliabiliti 3b d tu af um 7q 6h f x 4w 9d
remind 3y q 9k b9 2l 4 tk ma 77 7j 9k m6
reorganiz 21 iu 7b f4 da cd 52 8p 32 2y ig jf
reset 3k 59 3n gx i gd bw 2g no 2q 1t 23k 7w
responsiveness 6u i e0 3n y 19u 9l 1l q8 7z c0 iq
restat bt 1f 2v 8j w6 ak 65 3k nl 3l ew 15p
rhythmic 9 e6 nw 1h 35 kb vf 67 9j 3b t 9 1qj
rink 30 18 12 4x 1p jh 15i nq 34 127
rodeo 17 l 2z 87 a1 b8 2r 4o 7f 3j 8q 11i
roundup 17 l 2z 87 a1 b8 2r 4o 7f 3j 8q 11i 2hd
sacrileg d3 14 2b 6p 64 19o d8 3c 6 yi iv 6v
sanitari 8v 7o 2i cy sv 4e p nn 35 3y yl 1dc
satan of 1x3 5l h 1 9w 53 22 7x
scowl f r t fh 2n 4i 2 dh 8k 1d 1cj 14f df
selfless 1g 3j 5b lc 9 3l 3v iz 47 dm bu 1jr l4
sentri 6g 1ba jz 15 2w 1r 2p 1v4 6g 1
shenanigan 1w 1m 11 8e cu 4s lo 5p fv r1 s3 hy of
shorthand 2 6j 1n 1w en gq vl 24 4m np 3t 61
sibl i hf 21 3j mw 6l 1r 9x 5l 9w 1j9 28 fl
sic p 1r 4h 4g 6 2p sm 26 fk mo bc a8 cv
sleigh 2a 33 2v pk ok ix 12 4f xf ee 8h ww
sometim 1wt 8q mx dv 1p mc 2z 4f 49 wf 4l
sponsorship 1x if a 5b jg 3m 5s b8 9 13j al dn fx
sportsman 1v 4l 3q 17r 4z t8 nh qb uk 2y
standbi 11b 2t o2 13 l4 3e 3p 5o bs c0 q 2g 7b
stranger 4d 3x vh bx 4q xs cz ez q6 uq
subtitl 28 2q 3s 7h ax gq ic 8z 43 6w 67 2df c3
suburb 6z 7g sp 7k x7 yc sr 9u n7
suct y o 3u 1z 3b bp ga z8 h 2w 4 10p zs
sutra u ge jw 1r 1m jv g ad sz 4r eq vt 107
swordsman 5p qz 90 rq fg 7u 4z 1z 1s er lg 6w x4
teamwork 9j 7p dd q 6f s2 3s ml 6q 9w to bj 86
telegram u 1a 2d fe 72 1y dd 1b2 q lx ic 1cq
testa 8x d1 jd 6n 74 8f km 1ys 71
thief 7d my o5 1y ji pi i2 8a 4d dj
toni 1t 2 u8 78 1m2 a9 fe as 20 5m 3c x4 6e
topical 2 6z cj 1t p8 zq jm 81 es k5 lh 4f 5t
transmut 6c 1u 20 lc 72 c8 60 zb am ds 1zf
tripod 4l 2s cq 3t 1gm 85 7i 7j 17s jx 93
umpir 22 3y da oa 15c lc 29 94 161 qt 1g
uncover 1c 7n 6l j4 ry 1le 37 2o hv 6w sz
uncut 1e 3i 7 et 7v hh 96 7t 58 1vh r7
undi 7k 8v 28 8s lg ha 4q pe 3 3n 67 1p 212
undoubted 7q 6q 215 9l 4r hz ut h2 73
unharm jd 11 z i1 3h 7g bw o7 1n 1nn m7 ay
uninvit 8z 2nr 7f d8 e0 1t fg g
unsmil 5i 4z 10 ib 4a 14 3u 26 kn ii bn 5v uk
uptight q 67 l go 80 i7 6x 11f 94 kb cb 3o 40
vegetarian nu f7 8j hz 1bn 14d v7
versatil c 6k x3 6g 40 3n 1b ra db le 66 hy o5
villag p5 ay 9a wd 23w dh 1u 74 b8
visitor 1s6 i0 7l x5 36 1k 13j
vista 2w 2h ci f4 18 o0 1i bj 89 6f ec m 2co
visual 9p 5v 36 fy b3 10m 58 12a 2l 6l b7 9y 2c
washroom qp f0 1si 4c dp zj 5a 2g 2x dz 21
weakl ze ny 8l p 1n 62 eq 9y nw 80
wharf 2a 7b l3 ej 2e g7 8n cd 21 6t d9 rd 1g9
whimper 65 8p cs x 92 cd j ys cl 97 10s 4i im
wig 2p d2 11w ge fm 6u 1f 6z 7t 65 16x j7
wisecrack 5 cu cu 7y 5h 7e 19 td ee 4u xx 75 190
yacht 2 m 3u 21t 3x i 75 2i 93 s 24s
youthful 1z a8 96 li a8 bf 90 1t 4i ag d3 7p t3
zephyr dq 6q 1rv 5f 7r cy 1k 37 7b 4q 5b 1bn 6r
zombi 10 5 5z 1s 8v n5 ej 7 73 83 uf v 166
adjectival bd 1eg 6a cp 1t1 nx 1 2h
ago 1 13 29 do 88 2i ll 7k i8 1h8 ly aa
airtight 27 jj iu 6t 7p 1a0 a5
amateur yv tb pl 51 1n vb zy ar
amour 1 2u js fz yu qm as 7s 61 f1 3s 11j
analeptic b8 5b 6q 8q 4j oc 41 hq 11a 139 sp
appreciab 3c 2o 2v n0 jl fa dd 13e 35 5h 1k mk
ascrib b 3 93 au d7 2d b9 77 ww 5c tr f3
asham 87 4w p ac kp 63 o2 15 lq 5u k3
atomic 6a iu k5 1ju 8m jv 3l 1r u2
availabl 3g 5j qp aw 4e y2 12i k4 97 bk lf
backstag 9l 2x 8p 21 4c id nl u6 ie 1og
bandstand 9l 2x 8p 21 4c id nl u6 ie 1og bi
bankroll x ec hk ck 9e hf t3 4i g1 1u ef jz
barton tv 1w 3x 3s 1xq 3u yg 6b ga h2
bayonet 1f 2n 1r ea e2 3w fr y4 s9 17l hv
berri 572
betrayal 2p d9 k ct g l7 1y1 j 5q t8
bicycl p yj b k 1hq 1h ce 1m4 19 7c
bik p yj b k 1hq 1h ce 1m4 19 7c ju
blizzard 39 gv 62 vd 2z a7 11n yu 90 2b 5s
blockhead ak 2ab 16z 131 72 1z 3j
bogey 8w 8v n5 1ob dt rg 1b kq 1b i0
bombard 5m 5m 11 im dv 18y 2z ut l 3s 2w 5l
breakfast l7 qd jq 1m kn 7g l9 hx v7
bureaucraci 2 i 69 20 1e 4d fc 1mt 3r ta uy c0
casino v 7z 4e dh u b7 2sl t8 2g
cavern 49 iu r7 8p sd 5f d 20 hp b 17e lm
centrifug x k bz ls 1 7b 8 5h 3p 73 1pm 6h
chid 4b 72 4e 2h bq np 149 6z 91 4x 16x j7
chocol 27 d1 bc 19x 3e sp k1 az
clergyman jn gv 2e2 g3 1r 8v rm
clim 10 9 2q 2v 3k dp 5r dh fj kr 1fv 1ii
coma 12 9n r cp 1k6 tm 9 fd 60 6a hs h1
comfi 52 m 5m ok 7u 7m 3g m7 j1 54 ge 6u
commentari 19 ak 9p 34 uz 6x hm lu kx yr gw
completeness 1dr 89 bk 7 dj bo es l4 ik uk
complimentari 8z ft 59 22x y3 1a 8l bp r oa
controller 26k 3m x4 7m hi qr m7
convoy 6g u1 5p sm 3e c 8z 33 qd 9n 1lh
coon o8 2i h5 y1 r5
coquett 35 m4 12k iy at 4 7o b6 il 87 4h tf
critic hr 1j 1fi o0 1ur cw dg 15 s
crowbar 40 32 by mh 2w tk cd 50 jd 1go
cubicl hi 9a 144 q8 99 bw 1fg 1 38 5f
custodian 6g cc xl 1qx 1s 5i h8 j8 3l 5d
cylinder x 5m fb 39 5c k7 2y l7 tm 1a4 ht g2
darkness 97 12 i5 kd u2 f7 7k zf jb er fq
decad g8 7q dd hv xt 10t 7e 6 3w h 11h
democraci 9j kp 13 ug v9 1ms 6c 6k 8t a2 1p
directiv p b3 b bu cc n sx 4z 1lc 1mi
disobey 3 15 4z ab 54 p6 2q 1i rh 3d 2mh 6c
dormitori 81 fz 2s 2fn ow qf b6 e1
driver fw jc 8a 1pj rm ue
dyk 1sz 2y wl 58 zn bv 5j gx 34 73
edibl 28 g1 2y 3r ee 53 10y ed 72 8m km wa
editorial ad 1g 9p 34 f6 ft oj 1m 2ks g6
elastic 5r z 1e 3s 1ta 36 ea kp hi 6g 27 le
employe 1l es c3 46 8g 94 v1 a5
engin p kn 1eo ly 33 6n kk 1e 4r k4 9v
expensiv 1t ek 10 nv 2g eh t6 f6 gn ep 4i nx
farewell 1 h 2m n6 fj w5 16f dr
fearless 10 2i zb 8x 18 9j mi 3s lp hr jc
festiv i4 tl vx e8 9h 1o 4l 9 mr ls aq 3d
fictional 1t 3u i6 b1 1w 7t gi f4 hs 6t p4 13t
filth 77 4k 4b 1f2 ok g1 go 1ev 3q 65
forensic 2o 8j 7r 7k ky fl r4 3r ab gy oa
freshman ze wd lo 1e 29s dq
frontag b 6e rv 1b it j6 7z 1p 1ad fv
gangway 31 6 hx 2a ld 16 7c 37 7p ej i3 249
gentri 81 bx 2y 8f io 4q 2r zk h4 d
glitter a pj 32 9y 2e 6i 19 1v8 8m a1 1ex
grang tv 1w 3x 3s i0 1jk yg 6b ga h2 30
groceri 9u 2w c8 kh qi 13h 1g4 3o
guilt a0 33 3m v 1lq gf cm 4g jf x4
gymnastic a6 1 5 1k et jj am 93 2ab
hammer z 3 2q a6 2p 5h cd 7j jd 4c 2d k7
hardwork q 1j 6k dx bg 9t 48 7x c8 j3 dl 1jt
haystack 3h 45 7n m b jw 6j 15 2y x bx 2we
hereditari e6 1fr f3 4k ka 1x ps 6i 1x cr vc 5
him 3co bz 1j
holiness c 4n zo t4 1m yq 76 1h8
hooray eu p9 14c qa en 65 pq 5w
humid kh 8t 2w hx 12s 59 13 1kg n p6
huzzah eu p9 14c qa en 65 pq 5w ww
hyperemic r a 2t 1s 3g f9 3 co lj 23 8r aa
hypocrisi 66 6x er 3k na d5 60 7h l8 29n
illustrativ 22 8b bv na rm 8m vl k9 1lp
imitativ 22 k6 gu 6g b2 gk 10y 39 k9 1mk
indispensabl a1 2a ol 74 9 3z 4l re 27 263 jp
inexpensiv 25 27 1o 9d gi hs hd 35 14m 139 dz 5b
infest 7n 1d i7 5v 7 3x e9 1mv n8 cs ez 4r
infield 30 2a 4x 1p jh 15i nq 34 127 1e8
insightful 8h j 9r hj uq 5n cl r 6l 19 11o fl
insuranc 9 2c 8q 82 5l 1d8 9a 5a 1j2 rf
invoic 6 8 3f 1m 4a 8n l d1 5o pk 253 p9
ionic 9 18 7y 99 e6 ud nc 1k 8z nn 11n 32
juic 10 l 1mp a7 123 5j w 8t 3z 3n
kitchen 170 15n 1bd 7b yj 9 ak
klutz jb 1g 13j wl 145 2u lx b 6h jd 6e
laughingstock 2f 13 9f 3n hc 63 6n 19 io 1s6 4b iv
leeri 6g cy 2w 16 e0 1j 4a o2 4w ew 68 1ms
lipstick ba 2g 2h jl bl 46 rc 1h4 v0 3l
liven 7f 3t 2 o 8o f6 lb 16 da eb 2k9
lod n 1s p4 am 7 g8 4g fl 3o v5 ap 4r
loiter 50 6v a s 9r 53 36 92 10h 15b 1ah 12
loki 2r3 h 1 9w 53 22 7x 1rq
lunat g8 7q dd hv xt 10t 7k 3w h bi pz fv
lunch l7 qd jq 1m kn 7g l9 hx v7 n1
lyric cs 23b md 8h 5l fd a8 5j 6o 46 5b
madli h3 c6 6i 4z ac cz f1 gg
mermaid 28p 22 5h av h 1 c4 ki nb aa h8
metallic 5 e dv c o 9 11 sk 96 fo 28o y
midget he 102 r 8k 4g 15w 14n 2v 5a 8r
minimiz k1 2o 3d 6b ji l2 b9 c1 18v 40 ij
miserab 14 80 1b 39 5g hz e0 2ss l hn
monotoni 3z 13y 3e k1 77 54 8g j6 ek sj 2c ds
motorcycl p yj b k 1hq 1h ce 1m4 19 7c ju 1
mutat 86 20 se i8 16 c0 wr 26d 6u 12
mystic jh cf 5x 5y 9k n8 h4 n1 yi 1r 6h
newcomer ze wd lo 1e 29s dq 2b q 28
nigh k 1 1o y 83 5g 3k fk 1yg 1dt
nobodi ak 1cs ca 5w 4y 8l 9h an 1dd 64 4f
norma c3 1c kj ig 7d 4j l jp 6m 4u 44 vq
oaf 3x fe 10f 3w cr ki 16z m8 15 op 6e 26
obsceniti g2 1f2 14l a4 1lf 9s 3 1u 4l
oint bz gg dn b1 b9 3s g7 bf jo t7
orat 2o ga 7k ky fl 9v h9 3r ab gy oa 1a4
outset 6t 2r 1n6 a5 as 4j g2 18 dw 6q k
oval 30 2a 4x 1p jh 15i nq 34 127 1e8 45
padr jn gv 2e2 fk j 1r 8v rm dp
palm 8r 7p p cl no i 5s dd 8i yt 18p 44
pastim 3i 1k 54 19 72 e0 i2 19x 3x ag jr
penaliz 2e 8z 72 3 21 6b mv 4r 5w ts f7 1n
perhap n 56 nw 3m 56 l3 a1 7u 8u cq
pew 49 8z 1l 4n 3n 3p 2n 1lx f1 gm 17u bk
philistin 198 y 2ho 49 47 69 xd
picturesqu 1t l dp 1a qb 1aq mx k9 b0
plasticiti bs 9k 3n 29 ik ls fd y7 6r ny
playroom 30 2a 4x 1p jh 15i nq 34 127 1e8 45 11
pleasant c 30 es cg 3s 1i iw 7b 16y
politeness ag 5 59 ly qi 7h jz b0 fm dm vm m
populac 81 bx bd io 4q 2r zk h4 d 10x 189
possibiliti pl 7q ch 2z 7s 1o yv 1d 90 l 12j mq
postpon 62 1i 2a 3g 4z 1w 8i gw ld 18d 3f 1xf
predomin el oa 1f 19r a 7x 30 uw 20 ld l6 ek
prefect 2a6 aa 2c 1e6 n0 4n 8i 58 4
protrud 1f 1t 4g w 4q 19o ia hy 6v 136 3 1a7
quixotic gx 6w 18h 3l g 3u ol kn 9s ap yv 18
racism k3 fy 3q jj fp 4 3w xq b0 hx id
recklessness 1g 20 1bk d1 qq gs dn c xw 7 ju
regain 9s 82 31 7b 4q rd 92 ar 166 bw 8q 8v
reli 3h 7v 9b bk rf 11j m3 1a 76 g2 5l dx
remand 9h b i al bc xp b8 xr lk 82 mr
remodel ai 43 6z bc a2 7u i5 52 63 5o 10i 4b
reprisal si 4g a0 6r 19 57 1u9 8q 2z
republican 1tx hm sy x4 81 22
responsibl 6x 16 et 2p 3k 1by 165 7v 10k ho
reveng 3o ou 4g a0 6r 19 n9 1c7 bp 1nx
riffraff 20 j v pk 9h gq 64 41 6n 1qu cn 6n
saloon 7y 3 xt n6 18y td t8 2g 2v 9 2t
sanctimonious 1p 5j hb 7n 2o7 5y lk 4q 3x 9 26
sarcasm 1uj 12 4i ay 88 d 116 p3 hw
scoundrel ah dy 5w 1h9 hh if we 2k 1r 7 jg
seat b 1g 52 1t v dn 6r 1m a nf 10 2sh
seced 2l v 1r 10 2i 79 9c 10 tm 7u 1wf dm
secretari nu 38k l5 6f ih 7c
serena u5 14 4m gl 1ix 4r 6t 5l fd yx 6k 5g
shoplift 26 46 24 9i jg b9 2q 1m hk 8f zn st
shrunk 2j 3r 32 4h 4 ag dq t4 s5 dr 1vg gb
skateboard 2a 33 2v pk ok ix 12 4f 1bt 8h ww gl
skinni v 5e 1 8m gr 33c 2a 56 b7 cb
smog 74 1s 67 26 hq 5m yy 3a 8 ez kc 104
soprano cs yy 6f 1ao 14b 7v 6n 2b 4d ug
stinki bh 67 131 b7 4x ey 81 4q cy ep jr kz
stupiditi 1cg jv jv lr 18t 2r 1b bt 8w
subpoena 3t 8i v1 10o 7 d 6n 14 ap ip 14j ky
suffic 1 bv c 3k 5a 1q a1 ib mu 43 bg qi
sunriz c 3nq hi
superman 5p ma dp 2lq 9k 39 cw lu
sweati l 1e af f 3x 9u gf 83 11t 1rf 4j
sweetness 9 3f 44 mt lh 6n vd ab cw 2t 19c n2
switchboard 9l 2x 8p 21 4c id nl u6 ie 1og bi 1
taut q w 48 4w 16 1e 33 5d 2g n 96 28p
technicaliti 1d 5b 17 oa 7r 8v v8 ib qd 9v 4k lg
technologi 4v 2h d7 av r gj 39 6v 129 28 25z 9c
terminologi kf py lg 6m p4 1tl 97
theoriz jn 8i 1k 7r 11 89 g3 38 3k 7u lk e9
thor fy 2b5 h 1 v6 3z k7 11q
thrifti 40 29 u ar xr ik 22 8g 11r 4g r6 dz
ticker 2r fv 162 ct g gl 15c ps bp
timetabl fb 2y 68 ah 4o 4o 1p uf 7q dh es 14r
ting 48 hk dc c7 uz 9t 4r mq 1a 6a mr 84
tink 48 hk dc c7 uz 9t 4r mq 1a 6a mr 84
transvers o 4i 1k 9l d3 5d 16p o0 qz fx
unaccompani 1g 26 r u 33 2kt hs 4c 6d c7 nk
unassist 1g 26 r u 33 2kt hs 4c 6d c7 nk tt
unavoidabl b 20 c5 je ed 9a d6 52 gj x6
unchart 27 9e 32 s8 w 5k 113 t8 1l7 1 at
undress 1c wz d 7v 2p p8 1dk 5v s2 1m m8
uneventful 1n ai 4j 3x 3f 5w aa cc 25 py n0 1d3
unheard 27 9e 32 s8 w 5k 113 t8 1l7 1 at bk
unseen nr n8 6c eq pm 1zb 7v 1
upstream 1k bw 7p mo a1 9 4l nh 3x fz la
usurp 34 eu d o0 ik 91 4f 5w u3 100 4v 3m
victorian 78 oy 16y 60 1b9 5y 3u c6 8 17n
visibiliti 3s h cm 53 g ij oi de 4w un 8e ow
vociferous eo 6 mr 2i sx 12 88 25 h8 1ho 1q 9r
waterproof 27 a0 46 5d iu 6t 7p px k3 a5 26k
wireless 24 gw 6s uu cl 5i c9 17b
wrath j 8r 34 v0 1f3 d2 aa x1 5e ns
aflam c 9 19 3n a o 66 ga 64 1m 1f
alpha 6t 2r 1n6 a5 fb fi k 18 km k 1on
alto cs yy 6f 1ao 14b 7v 6n 2b 4d w8
angina 45 1t 35 66 3d 10x 1pv
armor 7y 27 4y 3r n 3h 2l bh t 2s 2ph
athlet 6g 3q 17r 4z t8 1ds uk 2y h6
authenticiti 22j e7 f 5t zk 17z v 5q 6v
ballot 22 wu 3e fv 75 lx 8s 9u td 5n 5m
barnyard tv 1w 3x 3s 21k yg 6b ga h2 30 1m
behalf 9v d d5 41 1en bg qi 2r t 4p 187
biscuit 1f cx 17s 1q2 98 1e gg rc
bitter 14 80 1b 8p hz e0 2ss l hn mt
blimp 1a i1 4x v 12k 1e 21g vi
blindfold a9 70 7c 2g 6j pn 1 2e 22 bv 20g
bound 13 3b 2m 1 7 84 48 z vh ao 10s
boutiqu 6t 15 1w uj gk 83 tu aa 1dx 91 34
breweri ia bl 9j 6a hw 7j 1r5 d0 ga dh
brighten c 73 2y 1l 1b 7d un 77 d3 16d 26o
burnt 1z 4g hy ic a 1w2 cg i8 lx cx
butterf 2e ob 6 3n bc 1h6 co iq lu gr
carpet 3l 1g a4 n8 1m1 4h 117 jo 87 nm
casket 3k u 8u 1l 4r m5 5o 16c 1ix tg as
childhood 1ya al 8s zp 7a 1cc 1f
chivalri 1j 176 5r vw e6 pm c 1f1 1t 9a
clandestin hs k1 14m 22 2n 5p 5p 6j 9i ga
cleric jn gv 2e2 g3 1r 8v rm dp 2r
clinic 8a 1xg ii 12g 8p t lk
codific d 2h q 4a 14 35 1i 26 4b zj 2z
coefficient 1s 72 p 41 or 22 1ua 9s 7r ti 9m
commissar 4ny ih 4r 35
concubin 1aw 1q f7 236 gz 43 4h q d0 52
confisc 1b 5r aw 2d g2 11y 4x z 4w 11m
congratul a8 uf 43 c3 7n 169 fd 3i jv hr
constern ey jo q km 89 d5 te i5 kx a2 7i
constructiv 7q 1wm o 7t s 74 1ti a g8 2m
contort 8 4c 1t 4l 44 3q a tr tc 1f6 1fh
cortical 81 dm de aq 12u al 1j0 w1 4z 7a
courageous 10 2i zb 8x 18 9j mi 3s lp 113 1bw
crucifix o 1f3 ad 6g 3w 2bt 1q sk s
cuddl 2v a1 aq gd j0 h3 p0 136 b0
deadlin 4 z 2a 3m 2 cj l9 16w 44 jz lh
deb ze 170 b1 1fz v7 c7 1j 59 1h
dessert 30 kd 7d a df tb 7m hw te zw jr
disqualifi v1 km cb dn fm dk q4 ql k7 6c
dungeon 49 z7 10x q0 zr ik 39 15 hm 5x
earthquak 12 w v 6a 88 6 13e ej 15 b4 1ba
emphasiz 4 17 7y 6 15u 77 8x 1 j5 2ni
emul 21 3y 6v 5c 35 8i 99 gs dk 1qi 17p
encor hz 3e z7 pr 93 1v mo m1 f9
encyclopedia 81 p 8v d0 fe 8m 1r7 hm b7 nx 38
entrust e 12 81 t e lj i1 fo 18z 1gd uq
envoy e lu p9 9i 73 1ch 1n0 ms 22
escal 1j t 54 v 4d 1e 22 11 dy ps
eschew 69 g1 96 id 8h d7 cw 24 3m 1mu hw
everybodi 81 bx bd io 4q 2r zk h4 d 296 20
factori ia bl 9j 6a hw 7j 1r5 d0 ga dh j1
fatti 1a g3 1y 5s 5t a9 1km 1qu 9e px
fib j6 78 38 gk bc j7 11h 4g 12 7b 9p
fiesta 3c cx sb 1cx 5a 41 fg ec ph 4l 6t
foolproof 84 dm xc 14w le jd 4r 1cb
footag 9 am 11 3w 7m 72 1il kg m fm
foreground 37 h3 ea k4 j6 7z 1cd fk 19v
fraction st 3s 2e 6a 37 u6 6z ht 5o 23 1mu
fulfil 1q 2z k 7i a1 39 7k m7 nf 2d 10h
galley 2a 8g jf 1 ow rm 2 1da 1of
generic 8g oo j4 7d 2w t 15o 8a 10 27
gigolo 5h 83 1oy 12f 104 h2 2h ad 2i
gloat 1z 7j f3 9y 64 1lj 7n bx g 197 nl
glossari d8 be w6 ak 65 2fb ra 6t
grandchildren 7o 4l 5e d2 8j 75 9d 37 5t 276 22
granni 7i 4s cm qv fl 7s 10u qj bu yq
hark 4 u b 3f gu m2 10k 3d 73 fl 21p
heathen 198 y nu 28j 16y
hemorrhoid 17 d t 82 n 1r 2g 123 bg a8 1ym
herald qn r3 h2 j 1ix 7i hm 2h 16k m
hooch 10 1xh 63 12f 8t 3z 3n az 10j di
hooki 0 qa 6t 8q 4i 8i tq zy 6s mi ik
hypothesiz jn 8i 1k 8s 89 g3 38 3k 7u zt kj
icing r p5 pp ab e3 7t 9w 9l 17g b9
immediaci 37 h3 4p 1y 6p 2ga 8a u eg 1ft
imperialism f4 2bu dp 8 9l zo
inheritanc 29m 2h 5k g7 b8 11t iy f1
intelligibl 5b 7z hs j6 eg 8g c0 1x0 ba 2a 9z
intervent jr 51 2f xo 1a 20 27 29 18b xd 2
intrinsical dd t dx 7r 8f 1my 3a 3a 74
ironi 2b1 88 ab kh 6r 16z mg
khaki 27 d1 bc 19x w3 k1 az 1iz
kip a3 ja 7w 1gj 91 li 86 s3 rb
leapfrog 13 6d v 2i 8n 5l 2i w 16i hi 10u
lengthi az 2b pn 13f c4 4s 11 5h 4g 8i 11r
librarian fb 2rz 1s mq m im 2j 12 sd 3d
lingo qi 10j 4s 2fw 3m 5t 1s 2r fk 9o
literalness 2g 1qe gi 8w 14a 40 hk na ke
lying v 1d mb 2c os 5s l0 o8 fo n
macaroni 2d 7t bt 6g cs i5 j2 11r ww zr
marmalad r p5 pp ab e3 7t 9w 9l 17g b9 13s
materniti i hf 12 2ig 1f 2z hu 3p 28 sc
medicin 32 xg 2 z1 1fg bn tz x0
melodi 9 h j 2q qm 5a en 87 cs 1be 2
membership 9j 8e vu 8 ms aj q5 lf ik 15b
middleman i 4s 167 9i fp 6x kh 1ao pc
milord al zp sl jw f8 ro 8s ia u ac
mini 2a b8 lw hc q r 6a lz 8l 1mp gw
misjudg 6d 74 1l 18 2 8a 2t5 7i qw 97 6s
moist kh 8t of 4m uk 6c 1kg n o0 fq
motherhood i hf 12 2ig 1f 2z hu 3p 28 sc wc
music 21 t b5 gm gz ce 1q u 1m m5 pd
neutralism f4 2x 1v4 a dj dp 1tf 2p h1
newsletter 72 z 5b dw p5 10x ik i2 4d 4e 1am
nostalgic 5o 4e 17n 4m 3 s4 e8 1fk o0
nozzl uv 65 m xk 3l 9j r5 gd qb
obsequious os 23 os nb u0 ad nq lk 6c ip 54
observatori 10r 96 cr kt g4 4i 5 64 oe 1dm
offici 2 5y 2x 3m 6r 24 m6 hj 3is 15
optimum 115 ik 4m 7t mk 25 1f eh nk
overhead 2bp 3m 9l pj w 7h ep 1k ow c2
overreact 4m 7a 1u dk 2c 121 fe h8 bc 1sv 5l
overwork 1t l dp 1a qb 8 8m 11w b3 173 1cy
pharmaci 8a 1xg ii 12g 8p md uk
photo n j 7d pd og aq 2 1s7 1dx
pilgrim 1zk 94 1q0 80
poetri 2 7d t 2d 3f 7c 1tb g3 g7 iv so
political 1s2 1v hm sy x4 81 22 12d
practicabl 3fi 6b 6w 1l 7j r8 4a
precaut 9 2c gs 8 5d 89 wj 3g 50 3a5
prissi 5o q7 b pz 1 9r jp 2s al 2ad c2
puf bw 40 6o 39 1h 2c 189 ak ki qr 6b
punishabl 89 2u j8 q3 yb 61 j5 4f ap 10m bb
purific q 49 59 d 8g pf o 7q 2ju uy 9s
rainstorm 7n ch jh 7d jx 12p 1 11l bb 7g
reappear 9s 4n 6i eb b 3j 3v dn 1m6 bl 1eu
reasonab w 54 ua 3d nt 4t 1w lt
reassert 8m 2d u hu 39 w1 9q gx 12r 3o 172
reconnaissanc 7h 37 91 ei bp 7u f1 j8 28 t3 jj
reflectiv w 38 95 4s 5o ad sc 5v np qg 15a
resonanc c cp 9d 3l 6v bb 1c kv 204 bw
revolv w 1 3y 46 90 oj 8 96 hn 35 cf
rooki dz lf wd hc 4c 1e 29s dq 59 1h 3o
rough 54 8 2x 64 1a 4n 36 k
sahib 2m8 a8 5j g3 lb hv fi
salad 7h 1x 2d iw k af ra 75 12y iq 1ek
scenic 14l sa wa b3 53 kg 3d 78 7a uz
senil 2x 10w 7t ze 14h 36 he 5a 102
shaggi 3 86 1a5 50 1k qt 20o r ng
sheen 1z 1e 32 i7 vl 31 gr 191 2v nk oi
sheriff nu ic 5b 2q4 16 90 6u 4k 7b 8 23
showdown 7p 2m 58 87 1k 103 bx 1t ku q4 rs
sinfulness 5v i 1j 37 34 2b 7 14n is fl 26b
slut 16w 1ab 2q 5 es hr 6x 15o bc
smel 1o 32 3n 1g z k1 1d oj 3r 1qd 63
smitten 1i 29 16 30 hg 7w 11 2w 31 2rt 1n
snoop 8k 1ht zi 1s 98 1s u7 u6 4h 15
snowi 8v a6 57 ze 2a a6 13 kl 1b 6k
sod 4a r pn yj ro fb gg 3m t7 k9
sol n h n 1m 19z 9a jw 85 12j cd
souvenir 1x 2f c v9 dv 1z k5 s9 lj 4s l1
specimen 21 1 1z 6f 6b 1f 1j 2j 7l 2d4 5u
speechless 62 33 89 e de i3 1ft 1d uy n8 jn
staggering 14 80 1b 8p hz e0 2ss l hn mt 2z
strew 28 5g hn dm 7a cu 5w 4a 3r ba 2q
stronghold 1fl 73 3y eg o 17 5v 1hx 5h yx
successiv kx iv 79 1rk y9 b9 2m h0
sunk 25 22 4g p dr 2n cd 8w 4o 2gz vo
tad 138 gi 2x z 54 g5 ll 21 k 1a0 u9
tariff e fd j5 5j 5f az 3y 2f lx 28 s9
temperanc 3b jz ee vi 5d vp g4 dc 39 ni
terrorism 1l 1yi q6 1n fu vw 4g 57 lp
theoretical 8g f tm xe it cy 128 166
thicket 12 2h 2l 4u t gq 9c tv yl yu 61
thirsti 92 7m ei jp 3s 9 24 1sf 142
titan 5p zz 18z 12j a8 1bj br 56
tomorrow 38 hf ux 4z 1o 3u b6 r1 1u3
unacceptabl 4q 15 21e ki 13m bi 67 53 r1
unarm v1 1ak 19m 9o av 6w sz 6e 32 7q
unnotic h9 6i n8 6c eq pm 1zb ud
unpack 1e 3v 4g 2o 37 36 e0 1y 6r t1 263
upraiz 1j t ab 1 3g cn ak 1y m2 1nz 5
vaniti 2mh 4v cu 15b 40 d y f4 6v
vessel p3 1ws 8d th aw bv kx e8
vet 4v 3y 30 67 1 1o 15l y 1g3 87 1sg
vietcong 89 k7 id ra 91 bz 12x fa xd
vigilanc 6g 1na 3g 5o 4n 2p tf gp ay so v4
vindic 4h s fm wr 2h w9 ec i8 fp 131 73
volunteer 8z 2nr 7f d8 ft fg g nu 8a
vulnerabl 2x 70 mn dk 1hd 2t 1cc ia ap
wakeful 1v 51 68 14 66 gt f3 sn hj 2k 13
weed j 1h j 9b 1 qk gq a5 2g 2e2 9
whiplash bj x 3g 2z q5 bc 48 dp 2q6
workout ac 1k vo 2o jp wp 20 w 2ia
yep 2e 2 5a 6g 1eo id im aa 7t 3p 1gu
acquisit dp he io 2q 31 kz i 5m p c3
acquit 1r 3i 10 qk bf bv tb 2y 1py
adequaci lc 6n 8g db t2 45 3b 74 7 jf
afoot 1 136 ff 8w jt 39 i9 7n hb 3o
alrighti 2e 2 5a 6g 1eo id sw 7t 3p 1gu
analytic 6u cv 9g ai b 2d1 u5
anecdot ix 7h hw 2c aw aq 1fg 7b n4 ad
anna a3 he 1n6 b1 15 to s3 fh bu
archbishop ow ri 1 he 1wb 6u 4b di da g
ark o 1f3 ad 6g 3w 2bt 1q sk s 9b
asteroid 1bx la j1 nj 2t a2 6x g6 ig
attendanc ar ab 2b 80 d5 ge 10s o2 1e8 81
aveng 2g 8x h5 l7 20p bp 1cp b8 3
bakeri 3o0 vi 3o ok p 4x
ballast w j 29 am 88 dh bp 156 5w 175
bask x 1y 43 gd 1nb 6d j3 7w 4m 1ti
believabl 13n x2 4e xh 7 8h 7v k3 az ap
blackness 8w b hj 2jz ia im 8d 73 fq 49
blasphemi 63 9z 2d aw wp 19p 19 lt 13d i3
boca 78 8k 1q f5 ck 6t 154 v8 m6 w7
bogeyman hr n5 224 rg 1b kq 1b i0 6j
bombproof gw 4u g3 h9 11p k2 b 24n 7g
bombshell 12 23 4 5g 79 7d f7 6 78 2gu
boxcar v bc 6p 1cz 42 121 1b9 hz
breast 5w s gc gc 1si 14h b6 2a cq
bureaucratic 1tx hm sy x4 81 22 12d 4x
cadenza 2 2z 3u 3q c0 nv k8 1sf
cadet 1vr zk 12x gh wv 8h
carousel 1h 21 2a a4 jc 171 ez b5 1w5 9h
caucasian o8 2i h5 1p6 1os p0
causal p 6d 4q 8x ev u9 qh 155 dq 17y
certifiabl 6e 2w 8s 87 z3 12 240 17h
charlatan d3 1g 90 i j1 3g 6h 1lq 1e7
chatti pe a2 qe io l8 mk co 3l bw
cheesecak n j 7d pd og aq 2 1s7 1dx fn
chevi n 76 2d u 31 x9 wp n4 3x yo
chortl 2i 6a 5x ab 2t h1 zl
chuckl 2i 6a 5x ab 2t h1 zl 3df
cinematic 14l sa wa g6 kg 3d 78 7a uz cw
clad bq 47 7u 7z 5s 2s 23r cw 62
clammi 1a 4f 2hi 17u 2k ap 4j z7 2p 3r
clank 48 hk dc c7 uz 9t 4r mq 1a 6a
clerical jn 2ux g3 1r 8v 15b 2r 2y
cock d 2p 21 1t 1m n 47 6k 9o ri
comedi 1vl fg 88 11j 4f 6z vl a0 cg 3q
commonsens 3b d zz rd 116 6l jo 7v 4d cc
companionship 9j 8e de io qw wk m8 kl 1a3
condescend 13b yl cy k2 9p lg dg py l
consecutiv i l8 i2 79 1rk 1c4 h0 oc 1k
conservatism 3b jz ee vi 5d 1bt dc 39 ni 11q
consist 23 4k 1z 149 cj 4h ln 118 dw ru
constip r a 2 l 1r 3q 79 8c 11y 126
contagious 14 21 1le 12n 6h 8z 1bc
corni 2f 2e 2p u0 6e 8m 16u 65 lc
coronari k 8j 66 3d 3hh ok r0
covet 9b d4 1 s2 d zn 6b 22n 2d a7
coy 76 1h dn 9l 14j 9 cn u8 cv ji
debiliti q 1t 23 xc at wl 22 1nt k5 kf
debt e 2p mi c1 kh 9p zn 2c 1ib
dependenci fq 10r 11 2n 3q 50 35 2js 23 ai
dib p gu 5z h rz bg 7j 9s 1ad vt
dirk 1f 2n 1r ea e2 3w fr y4 1zu ue
dismount c 14 b qo 29 1hd 1 oz 18w pr
doctrinair 8 7 45 36 sb up rl ug jl
doorstep k 21 61 2l f 9c 89 19d bb z0
doughboy 2g4 i3 zu 6n 2c
droplet 20 94 fu 26 vd 7o 4b fy if 28m
elasticiti 3z 6u 13 9g w7 te y7 up 148 5i
electrocut l 2 e3 iv eq 4u 128 6l 1p3 ak
eloquent 4b qr a3 4d 2jg fh 1p ba bs
emblematic a1 c7 1f 4g 191 22o 6c ba 9b 2y
emissari e g 1k5 73 1ch 1n0 ms 22 m n
enrag j 4t 3y 7t 31 8x 6q 1nr 20 2
ever mk ie pc qt 36 3 1v5
exam 6l d4 5d 43 ef 1el 4h 1cq
fabl 4 15 eq 4l lq 29 54 kz nb vx
faggot 1vx wl 58 zn bv 5j gx 34 73 5c
famin so ju 2u jv 11p id 8s bw vt
fart bo 93 ao 19 a2 78 xm 1yu bo h1
fascism 13r jj q2 20s pf ab 3y 2e
fbi nu wo 21b gy g ji 7z
feisti o dj ja 1ef 11 47 ga 12z 2k a1
fish 7 7e z ix zx 13p 3x c 3b 1od
flatteri 14n g6 7n 2p 13k fd 3i jv hr xa
folklor 4x zi y1 7o w2 t9 r3 ba
folli 1wb jv xc x8 2r 1b bt 8w f3
football 3i 6o 8g 4e xo 3u t4 mt 1px
frankenstein hr n5 224 rg 1b kq 1b i0 6j b3
fraulein ao 1m 1rn 1yi j5 3o b bw
friendship 2v 3s 2w 9g bm 16v hi ih m8 1yh
fullback 6g 3q 17r 4z t8 1ds uk 2y h6 75
furri 1ne sd qn vb 77 7j r xa 24 2z
giggl 2i 6a 5x ab 2t h1 zl 3df 1
goddamn 6b 3x 5u 2d 6s ul 6t cq 1e5 ak
grap n md sw hm 1if 3w ag ml
greedi x0 i8 9g yp 109
guil oz 2v 3k lh eq yx w0 1ll
gunneri 7 g 21 k 124 h1 2oy n9
heritag 29m 81 g7 b8 11t iy dj ah
heterosexual 6x 1nw 4w fd os 6x hr bd 8m m0
holographic 2 6j 1n 1w en 1cb uf 3t 61 233
honki o8 2i h5 1p6 1os p0 au
hospitaliti 14v oq 7v lv 17 rq 7q b9 5v v7
humiliti 4z 5b bb 10p bl d lm y3 18v
hurray eu p9 14c qa en 65 pq 5w ww 2
hussi 16w 1ab 2q 5 es hr 6x 15o qi
hypothetical 8g 9v j5 11 1g7 cy 28e g7 s
impromptu 16 ra a2 28 5q 1lb fm bq 1yh
incur 2 1k 85 46 gp no l 28 8i ts
incurabl 2q 1bm jd 6m bj 6f 1kn 2t
indian o8 2i h5 1p6 1os p0 au 20
industrial 140 47 j9 1h zk 19c g0 km
insurrect 1k jc q eu 3m 87 19x p9 1kw 6d
intractabl 5p 8i bf l6 191 f 2h 3i 1jr vw
intuit 1b 5j 3k mt nj 2u sg 3b 1ix
itself 3co di 1lr
jailhous 13g 10x q0 zr ik 39 15 hm 5x c7
kyl 78 8k 1q f5 ck 6t 154 v8 m6 w7
labyrinth ay t 5p qm 82 dq 11o 1bf ra 3n
lagoon ca 6m 15a 17s pp gv
lamp c 4i n 2bi 7x u6 6a on
lifetim 5r ei x4 e6 ec 7s d4 16p
livelihood 5r j7 ee 1ke 5x 8d 7 17 3y 1m0
loveliness 4x 1i 1i 2o dp 1f1 rf dc 17 8c
lulu 6j nv 15u 66 fa 7o o7 l 1gm
mama 5w s 5m 2jk 1fn 2a
medic 32 ry 5i 2 z1 1fg 15m cd l9
metaphysical vw 1ey lc gg r 1k fd do rz
midterm 6l d4 5d 43 ef 1el 4h 1cq 1jk
midtown 2bv 1xr dh 8y cn n
milligram 1l 1t 2c 4d 47 b5 k9 1wh nk 1cl
mimetic 22 k6 na rm 10y 39 k9 1mk 1
minus ao 6q g 9 4u 54 nb ez 1qx 1ll
miscarriag ao 61 d 1hi hn 11k 7i 4h oo
monk 1zk 274 q7 dy 83
morris 13 6d 3d 8n 5l 2i w 16i hi 10u
motorcad 8o 23 v 7 3h 6k kj 1d4 20x ka
murder bk dn 1o4 gw nm t9 54 kj 3u
nationalism f4 1cy yw b6 2j 1w9 gw r
needi 3 s h t ab 18 18 ds 2y7
negro o8 2i h5 1p6 1os p0 au 20 9
nightcap 2y 1n5 8e 2hu b y bu
nymphomaniac 16w 1ab 2q ex hr 6x 15o qi 43
oneself 3co di 1lr c4
onetim 1wt vn dv 1p mc 7e 49 wf 4l 1j
oof bz gg dn b1 b9 jz bf jo t7 1cm
ooz q 6x 1f 11x 29 19 1k he sd 27o
optional 8z 1wv qw 7f d8 ft fg g w4 bh
owing e ji r8 77 1zo
pagan 198 y nu 28j 16y 43
parabl qe ll 9j om 19 g2 er 4g 1r6 21
paranoid 6e 1iy 12 41 1g0 jz 17h ju
parson jn gv 2e2 g3 1r 8v 15b 2r 2y 5r
pathological 4f b qz ta l 2c fs bp ca 21n
perpetr 1q 8k g 20 1 da 6s s 1bz 1od
picki 18f 45 4v 4q 1 m6 7a 2s 2n 19t
pipelin y 5l ik s 5d 2j1 en 4x do
pippin 6j nv 15u 66 fa 7o o7 l 1gm pk
plaza 3c 46 kf 5s je li vx 1cj 91
pond ca 6m 15a 17s pp gv 1ln
porcelain ec 17s 1q2 98 1e gg rc la
portfolio 7d 8i m9 j2 1 1sf 4z 8i
poverti 1i o 61 150 25 o ez 1y5 at ck
powder 2e 2n lx 2 ac dk 3r 2u0
premonit 1b 5j 18q 56 21 t 11k 1d4 14s h0
projectil n fb 6x 5 pa l8 mi 12e 16
protectiv 6g 3p 7p 10 j w8 ir 24o c0
psychologi 1p 55 e0 my 4l 4 z1 5u 22p
pulpit 3t nr 34 63 173 s 1ea 1br
pupil 2a6 79 5d 7u 1qd 7m dq 7g
radical 14 7r 9s 3x 67 o2 6s 1zh hg qp
rationalism 58 mx 1d pk hu hw 1yj ky
reaffirm 8m 2d u hu za 9q gx 12r 3o 172
redco 2g4 i3 zu 6n 2c 1fn
reenact 9s 4t 6a p 98 2ns 1k5 1 50
refill 9s a4 z p 98 kc 23g 1k6 50 hy
regimen 5x 66 4d 43 fz 1jy kf 1i 1qn 6f
rejoin 9s 2g e4 cq jo 88 da 2c 63 15q
retrac 4o 4d 2s gd f6 10o 2o lm m6 p9
rifleman n 1cb 46 vl 6y 20x 3w d3
ringsid 10r 96 cr kt g4 4i 5 64 220 ic
rpm 5l 5d b4 j 3l r 6p n2 l0 17i
saga ix 7h hw 11u ek hi 5i 7b n4 ad
sarcastic 0 h 1e ds 11 27 12w y6 1qv
scaffold o 6h kf 61 bs 2n b p7 2dj ak
schizophrenic 6e jv z3 12 1k1 jz 17h ju 3c
schmuck cx 7u 19o 134 c0 ib fg 46 7h cn
scram 2i r 2b ae ac k1 oo 5g 84 d7
seeming oj l8 15u 7z qm
shimmi 1y t e3 3u 4d 2m 5w 8w si rx
shortstop 6g 3q 17r 4z t8 1ds uk 2y h6 75
sis 2bo hb 3i zo 4d y4 t 2e 3 1o
snoopi 5k 1kt 17o 2u 1s n8 8v 1u qg 4h
socialistic 81 t th 22 9a 1l0 9s hx jc
solitud 1g 2x 3x d gj k py 3bn 7u
steadfast 29 5t 2u 9 mu 3 4y 3bd
stealth b0 dz 2v 3k lh eq 1es g5 1x0
student rz 1ut 7u 11s bk 35 hi dq 7g bs
subconscious 4o dy kw lf 5x cl 159 di hd rt
substantial ka wj dl 1ck 44 8b pk ma
sud dq 26 2z j9 51 c0 cz 13k ou e7
sundri ih 17s 1dk 53 14 77 2e rn 5r
sunshad 74 1s 19 4 98 2f zj l8 14n 8p
supersed 22 37 3c 96 cm f w3 4e 77 bx
themselv 3co di 1lr c4 s
theologi 14j k9 18g 71 v6 hw 7w ab q3
tidal 2 5j 2n g 69 g0 8o xz 6u 1vu
tommi 2g4 i3 zu 6n 2c 1fn 30
trampl m 2x 39 9q cp 14f fq ey a0 51
trombon 3f bw bb 2t6 14t 1h 48 2e
tuit 32 7b e 2i 3 al 10v 5g i4
twain 4u bp 3o 37 jw 13p 1uz 4l
typhoon 39 gv 1el 11f cj mj bb 7g sc 8w
unc 2bo hb 3i zo 4d y4 t 2e 3 1o
understat 8 7 4r 17 7u 93 6c zh ah uk
unho 5v ja v5 fg 90 yr 1jf
unmark ke z i1 3h 7g 103 2bh ja 66 53
unquestionab 7q 6q eb 1ig 4e 1pn pm ea
unscientific b3 2b 9 di ew 6p d0 el 116 20j
unwelcom 2h4 5v af xz 1q fz w4 b6
urn ec 17s 1q2 98 1e gg rc la 9g
variabiliti j2 1g 75 3v of ce x9 rr ib mm
vas ec 17s 1q2 98 1e gg rc la 9g 1o
vintag 6k 5 12 d 4m cj 1dv 137 ky 7b
vocabulari om 177 2pb 1s 2r p8 2l n
waltz 1y t e3 3u 4d 8i 8w 6f m3 rx
watchman 6g 1ba jz 15 2w 1r 1xt 6g 1 wl
wavelength c cp 9d 3l 6v bb m7 204 bw 1cz
whitey o8 2i h5 1p6 1os p0 au 20 9 u
wildc 17e yi 1g 3f t7 d7 st e2 hu
witchcraft 2 4v 30 gd df 10r 25 14o 142 dc
yanke 223 l0 12x fa a1 nc 2k fd
yardag 9 am 11 3w 7m 72 231 m fm 23j
yeah 2e 2 5a 6g 1eo id sw 7t 3p 1gu
youngest 2a x4 qn 4h ed mh 14k ha h6 56
yourself 3co di 1lr c4 s 1p
abduct 35 1r g3 9z 4k n9 sz kx xf
anesthesia e0 1i 77 h 20 u2 gd 2f
anyhow sg 1l9 i2 eq
apach 2cp 5 76 9e j0 76 pz b1 ar
athletic 5p 4h a2 129 1gm 7 gm 1hu 24
aurora c 63 3hn hi 193
barley b4 5h 79 15g 3m s3 s4 jd
batman c7 1jk 6r dt qz 1kv
bedpan qs 1vo br 1d yh ah cj 2g 2x
beggar ah 5w 82 1vn 3q so 8b h5 pw
bellboy c7 1jk 6r dt qz 1kv zg
bewhisker 2f 2e 2p 10e 8m 16u 65 lc 27i
boatswain 3l 2y 23n 14q 36 153 m7 1f
buckshot n md sw hm 1if 3w x1 16m
butcher 9l 1z al 1r6 54 p 1x2 od k4
cafeteria br v9 15n 1io yj 9 ak 7s
captiviti na 1gx b7 i8 1d0 hc bl
catalyst bs 197 3l 17w h0 3v p6
chef 1jt 12f fr g3 lb hv fi ip
childish 153 nf 90 tu tc 7g 97 10s df
client 4 a 1c8 9l jj 16s 5k 11e 1s
cocoa 27 d1 bc 19x w3 k1 az 1iz 7f
coexistens 23 d1 1cy sv 61 dp 2d5 r 65
coffe 27 d1 bc 19x w3 k1 az 1iz 7f
communicational je 6e 119 e5 3m dd ze q 1t9
conservativ 2g 52 3mz 1ak 90 3h
constru ad 1o 5m 135 oy f2 jx st nk
context 6z 7g sp 7k 1vj sr 9u n7 8p
continent 16v aw 8g 3j2
cottag et 6n 2jj r7 j2 eu 5c 3o
crusad p 6z 2m nc c 6l bt k6 1vp
cubic v 6n 9d i6 1o5 1ow
cyst 1k t 1f 91 6i 65 43 oo al
deadbe 14 3i u 9c dc 9e y d7 1ha
dementia 4d 72 2a 22h 8r po w5 fv 8w
democratic 1tx hm sy x4 81 22 12d 4x 2l
demolit s 7 b9 3b 1s 3s 7n nw
demonic 5c aq 32 1gm 90 18q 1 19 my
densiti 3e n1 ke 1n c7 dw kf ez 2cn
dic 7 1t 5i 13 ls xk 3t 29s ru
disc y 1c 1a 111 1zs 3f 23 zp
disciplinari ad 13c b3 x4 d1
disloyal oj 6d fj sb 3p 1a1 ah
dissuad 9w ow 1h 6l ek 8c 70 86 u1
doggon a 4i 1j 3x 1 5t 2d 1kv 1oq
dorm 81 fz 2if ow 11l e9
drool 5 4r d6 9p 93 a0 tw 2g 1s
duck 36 5w df 4q 40 uy 7a 22u 99
duo 3l 19 bp 6v 1nl 96 1aa bj 1kr
educational ad 2z 1bg x4 d1 xm 1w0
ellipsoid ay c2 h8 bp bq ig do 2z 1q4
embalm go 43 82 66 1j b6 d0 2uy
enthusiastical 6w 3q 3m 3w dt p3 1sf le
erudit 10a 147 4r 34 ag t7 rz w2
escritoir be 6v 2y lt 129 ee l3 b7 p2
exult fz 1x qo z2 ik qq lh y0
farthest 71 fj x7 dy 7u 3s 1o0 bj dc
faucet y 1m v 6n co bf rs 2e6 jq
favorab i4 hq iw sh 123 20b f9
feasibiliti re 15s od m6 a 15 2h v 3s
feedback 65 8 33 ct 2g 1o fm in k8
fetal 9k 3t 1qz 98 ew 8d v so 1br
fingernail ax aw kg 1a6 1t8 gn
fink qd 11d y5 9p ba 7a kn b6 86
firearm 41 28o 21 4x yy 70 x7
forbidden 63 g4 y7 12w 1g 4n 4f ei 1bb
fourth 19 1c 1e ft hj
frantical 54 bz c6 6i sa vh 2p9
furnac f9 lh 2bg 6f
gabbi pe a2 qe io l8 z8 3l bw 1dc
geographi 2a8 gv h 1 p1 11l fh
gloria c8 j1 3o 1ps a0 5f te hl
goliath 5p zz 2lq 1bj br 5m
granular 3v 2f 1c4 26r sc 3h p0
greed xt 1oo d2 aa 1q7 fj
guild 48 7p 3a 37 kc b9 1ng m8 kl
guilti 5v 45 3s gj vf a0 11w 28b gw
halfway 189 zb 1 4a 1c n6 1vp
handgun 41 28o 21 4x yy 70 x7 16e
headland ax 96 hj 2o ka 1i7 q5 15a
heartbe 10 1s fu bt ou 7z 1r3 z3
hercul 5p zz 2lq 1bj br 5m 94
hillock 1k t 159 4 9r 61 ml 4o 255
hoop 46 2 a7 dl f5 9w 2se n 1b
hostag bb h1 5f 59 j3 un i2 x2
hotel 81 df 2k 2if ow 11l e9 hi
hungri n3 29 n6 2d 41 41d 38
hypocrit o1 f1 dx 1l3 n mi 1wj
impeccabl 2g 6f 2i 7o 2y 29 1ug 32 1b
incompetens h2 2ju ra nd lf
inescapabl xu ed 9a d6 52 gj x6 1xs
infectious 14 21 1le 12n 6h 8z 1bc 14c
infectiv 14 21 1le 12n 6h 8z 1bc 14c 7n
inn 81 df 2k 2if ow 11l e9 hi 14
instrumental 11q 11b 9s wj ab uk 6t cb
invariab xz tb tt 141 1xr 3e
investigativ 6u ck b 9g at 1wx 8r 7d 240
island 8a me 93 xq to bm
jonah g2 19y cg 4x 25y
juda 7d my o5 1y ji pi 188 179
keyboard 2d 10p 4u tl ht rl 53 pi w2
khan pr 26p 1t 1ai ij s5
ladylik 61 6m 1z bl 1j1 1fg 84
lavag 1z 10h h1 g5 co 6l nz s6 b3
libel d3 g8 148 3e dz 1i6 40 3p 36
limbo a3 td 9n t3 v0 b 1an
lotion k0 zh bo z 1aq s6 b3 134
lotteri 1m 1w 1v 14k 17p 25m 8f c2
lumpi 198 96 ep 6a x2 7z 1m7 a1
luna rh 1n6 b1 1f h 1 ow 8v 12p
lunar 1d4 fb 11n b5 16q i8
luncheon 1ww kn 7g l9 hx v7 n1 2c
magnet 1m 1j 7l bq 5v y0 9l nl 16s
manifold 21 1p 13k 2oa fo dh 11q
mans 7y nf q3 18 36w 5j
marbl 3i 16 5i 8 hr 13g m1 mt 1yj
marijuana 1f 7f ox od hx 1d2 ez ra
matrimoni 4u 43 30 72 ae 1e6 1sq
mediterranean 189 zb 1 4a 1c n6 1vp xh
mercenari ft h0 7 bi 2f4 s6 vj c6
migrain 45 1t 1dl 1pv 1aq vj
milki o8 tq 7y l ao vt 95 1q7 ni
miscalcul ao 61 d 1hi hn 11k 7i 4h 1ut
mixer n0 2j 80 175 5i 9b 9h 9o 6p
moistur 88 9i 8g 34 1l 45 vv r5 1sk
monarch 2e1 87 c1 3q ch 1cu 4l
municipal 31r 17v dh 8y da f4
musket 41 28o 21 4x yy 70 x7 16e e
ness ax 96 hj 2o ka 1i7 q5 15a rf
nuclear 189 zb 1 4a 1c n6 1vp xh 15
oat b4 5h 79 15g 3m s3 s4 jd 1r4
obliter 188 nh 3x 1da 72 9v gg 1c
odin 1bx 1f6 h 1 q4 1uy 2a
ordnanc 1l2 h 1d 6t 7w 29q
overpric 1t b7 e1 e7 7i dx ki 1a zz
paddi 9q 16n lb 2ss 2b
parlia 7y ag 2v 1q 8e 32 zz 1n3 11j
pathogenic 1o 2r b t7 r2 2x 6x 8v 2pm
pet 33 u 2x d5 11u i9 ex q7 27h
podium rk 34 63 173 s 1ea 1br qv
pokey 8e v2 9n ra gh 10k 2b s8 15
potato cq 14d cg 3u q9 2h 1ai 6f
prepositional 5a 63 1eg iz 1t1 nx 1 2h hh
presid 2 c1 77 19 6t wn 14 3tm
prophetic 7f bb 2gk mf 6u 4z
psychopath 1qe 1j5 w jz tn du n6 y
psychotherapi v0 tf cb 1py 100 rl 63
puk 7 g 7y 81 34 e1 hr 3y 3jn
radicalism 3g 2w f8 10 72 in 331 4x
rah eu p9 14c qa en vv 5w ww 2
realism 2p1 xh 18u 6x dh 2e
refriger go 43 82 66 1j b6 d0 2uy 197
refuge 4d 1g1 ji ea ry q6 18c
reluctant 60 65 rt i 18k 23 11u
remors d3 18l p5 fw 3b 1na ae k3
rental v ey 59 e 5c s6 19t 1n1 22
restaurant br v9 15n 1io yj 9 ak 7s fe
reunion 17 11f b5 f9 fi y7 jn q
riff n 68 y3 5i vt 7k 19a 1yh 29
romeo 5h 83 1oy 12f 104 jj ad ih
rundown 95 ha 88 2s 1x dq nz 6u z8
salari c7 al 5q 4b 5 ue 5b 4d
sauna p3 1m 46 7l 19u 23h om 52
sax 6j 2x k8 2kl 144 bx s 1m
saxophon 6j 2x k8 2kl 144 bx s 1m z9
scratchi 4n 46 6u 11 27 51 3iu y tj
seldom 29 qr vj 4z 12x 3j ph 8g cc
senora ao 1m 3q5 j5 3o b bw lv
sensualiti 1 2u 199 vb 4 8m to 23d
sheik 5h 83 1oy 12f 104 jj ad ih ef
shrapnel n md sw hm 1if 3w x1 16m 4b
siames y 5l ik s 2oe en 4x do 1dp
sideway o 19z m1 8s o0 1yf n8
sidewiz o 4i 15h ut o0 1yf n8 h3
signora ao 1m 3q5 j5 3o b bw lv 8r
singl 3i 1c 5c 4r do 113 lw 2cw af
skat 3i 1v 2v 1y nm ok oe 6w mt
snotti 13b yl x0 9p lg dg py oq
somersault s 2e e5 1i tg 86 11g 1i8
spa qp u b7 3d1 om 52 10 lh
spatula 51 jb f5 3m 2v 5l s2 mr
spherical k b g0 i6 1o5 1ow 1g7
spiritualiti vw 13h 15w 1bw 5c ph
spooki hr kg vn r0 4d bn m0 6t r8
spud cq 14d cg 3u q9 2h 1ai 6f 1ob
stump 1f 3d 23 7s qp gq 15 xj 1oj
submarin 7n 13c 29 i1 jr 1t0 ka
sunset 4jx uq
superb jn 56 7f 40 5x o5 7m
swagger j jl 8x cn a6 i8 ax gl 1hr
synonym u 17 i6 2b ks 1dz 15a cz
templ 3h d4 2f t5 u6 23 14g hv m0
therapeutic 7q 1xa 7t 7w 1ti x i7 cj 6o
thunderous x 33 2 6 4k dh 1wu 13o kk
topographi 38 5i c8 8w 1z e7 104 1ha 21y
traffick 31 bh 8n gv h9 3w 3s 25d od
tribun rk 34 63 173 s 1ea 1br qv 5r
tutor 32 1z 5c 2w 3 1gw 17o 25v ix
tyr 1bx 1f6 h 1 q4 1uy 2a g5
unabl v1 ii gs 2b 8z 1ja iq ye
unattractiv 5b 69 13q 11u 5v af xz 1q 1tu
ungain gd x6 7p 16 ap 6a x2 7z 1m7
unresolv ng 9o 5v 4a 36 d6 ce vn
unsuccessful q5 7l bw jm 8 az 1ax dj kb
usabl 2ct wj 66 6b 5k 1c 14m lo
user 2li 2x yw il 9d 8s
utopia ue 9u 2e1 bg 2n qs
vacuum mx 5r 5n bn 1he au h3 x9 cg
violin 3u 7s by j4 39 p2 260 f9 4d
viva jp 5d 43 ef 1el 4h 1cq 1jk 1i
walnut 27 d1 bc 19x w3 k1 az 1iz 7f
weekend qa 6t lq 22p
whens 31e fy ji
wherefor 51 4v i9 qx 2hs 1wg
whoope fz 7c l9 qz 83 ik qq lh 1qk
wif 3l 17b 2rj dm 4h dq 52 d4
wild h3 c6 6i 4z nb f1 35p gi
wino 92 c r7 1v 124 j8 1i4 gp 1g
worker gd c3 k6 1k 6t mm 1e8 1pi
yippe eu p9 14c qa en vv 5w ww 2
accentu 9f 15u 77 8x 1 j5 2ni et
accuraci 2g 1qe gi 8w 18a ae 76 1a2
actress 1a zf 17u mt 6q 9e dr f5
aircraft d m8 8t xn 2u 34 2ub aw
alderman fw 6c 41q ih 7w 22
altitud 1j 7f 87 t5 11f dq th 11t
anarchi 76 dq an gq 5s o7 2kt bn
ancestral 2sg 11w 8o np 5w 5t
apologiz lk yj e9 m 12a n4 p7
apostl 2um 1mu 1b e4
apostolic 7f bb 2gk mf 6u 4z 1xw
aquarium 4r ws de 3u 51 193 1u3
ariel 313 wa 2v bo 1z
arithmetic g aw km nn pl
astronaut 28o jo 2qk
audibl 5b 95 gm 4j 7z 21b
availabiliti l4 1ew 11 kb md 67 nk 1gb
backpack 11 2j nj dq 1k 1dp 13g 18b
barney 20 2i 5e z6 4c au 95 1h
basical 1q w8 p i6 dl 2ej ma v6
bazaar 3c ol 1ao vx 1cj 91 2l 12l
befall 1 2 1b vx 5w tb 151 k8
below sr 1vg zz 113
bequest 29m 2h 1ys iy f1 8z 5r
biblical 7f bb 2gk mf 6u 4z 1xw 2e
blackjack 3i z8 77 23p 1g9 6t tp
bodyguard 6g u1 11p c 12f 9n 1lh ar
boundari 3w 33 2 1x w6 qe 16t 7w
braini 1v b9 7a ut z1 7l 4n j8
brothel 36 13 4l k 2z v sm
brunch 1ww kn sp hx v7 n1 2c hs
burk ee c qe 84 v 1ld d ce
cad 2pn 127 49 br 4b rr 9l r
cain 2cp 7b 9e j0 76 pz b1 ar
calculus 7 b5 km nn l p0 3op
cassandra 27h 2p 26z ao gj
casserol 30 9t 11 1ob 4r 5r el te
catcall 9g 7w 7d iw 136 1lb u0
cesspool 36 2a 6x 13o 1mp 19s mc 7o
checkbook 6 13 cq nn 93 8t 8m
chequ 6 13 cq nn 93 8t 8m 46h
chieftain 2e1 87 c1 g7 1cu 4l z0
cohes bb 1n ca b3 xg di lu ep
commoditi 6k 2p nz 3c r pp bl 2lc
confidential 27 xn 5v 1gt 2w mv 106
consensus 23 4k l1 2j e 75 le an
contor g p 84 e0 a6 eq q8 1qf
controversial 11g 1j 4a ln 2f l6 47 ay
corsag 2h 1ej lw 3r za 17v jl
cosmetic dq 2h v6 46 rc 2fp pz
councilman fw 6c 41q ih 7w 22 h9
credential sd 9j 3f 2j 4c by 1g9 gr
curriculum 30 1v fo bm gh hw 20d 2b
cynical go 74 49 tk 2ct ce 1f5
davi 2ar 5h av h 1 1jx ri 9s
deactiv 1g 31 s k2 74 vo 37k
defensiv 6g 3p 8p j 1ez 24o c0 1ag
defray 1r 3i rk 20 jy 3z lc pp
disabus 4y 5d 12 1w 79 6e 7s 21q
distinguishabl zl 1as cw x7 rq 1z 9j gn
diva 1i5 10g 1f5 6h s 8y 10l 14
domino 3i 6o dl 1s 1f5 4e 8k mt
dressi a 1l r0 9y 8w 19 23u 1uw
dual 4u fd h4 3r 28 339 1g6
easel 51 jb f5 6h 5l s2 mr 322
effac 3m ix fx 5s nh at ev 17a
eligibl 2t f5 34 c4 gk px hw q7
embed 1b g 52 24 31q gc b6 hy
emerald mv u8 js 22s
emigr 2 q8 6s 5s 6j 18t zi 94
energetical 29 3i 4v 7i 24 fs 1n ak
escrow bb h1 5f 59 j3 1cp x2 1xw
eterniti c 14b t4 4s vk yl 1fa
existential 2e3 i3 gg r gx do rz og
exorcism 4x b5 19y 7u 4m 4x 11w 1he
farrow 7 5g g6 jj hl 9v a4 3e
fay 313 wa 2v bo 1z 1jz
fifth 19 1c 1e ft hj 4rx
fireman 6g 5j jd 9v ja ed 14g 1kv
flack n 1hp 37 2ps jy 7n
flashback 4v 46 2s 11z u8 oa m6
folder fv 2h 12v 33g 10o
footwork b1 15 ex dq fd 4f mf
franc a3 2gq to pi 2l rb e4 32
frontal yk k4 j6 7z 1rx 19v 5o
futiliti h2 2aa e6 qe hl 1b lz jq
gadf bj 4d 2z mc 3t bc 48 3w7
geni of 3k 1tj 1e9 a3 an ns
gentil 1ad 1nh 2jq 7f
git 2 11 1i 6 5k j8 ef pe
glad c 6k rg rp 16y 2gm
glottochronological 27s 8l 156 i9 ap b9 1 2h
goblin 313 wa 2v bo 1z 1jz 1s
godless 7w aj 6q 1al 90 38u 99
goodman 2m8 fr g3 lb hv fi ip 8h
grimi ho fz l0 ec o7 gx o7 3e
grumpi o 2yd m 4 cu 3q p vy
helper 11b 3r 6f 9i 1x3 1l 1ro
hillbil 3x 2gy xt 96 nd op
hillsid 2o t 1o 8g ou 13u 11v 1sb
hindsight 4v 46 2s 11z u8 oa m6 2ha
hitchhik b1 15 ex dq fd 4f mf 3os
hourglass dx 5m 46 1j fj 10 w9 ny
hypnosis 1of cb qk yn 10r 1y 12u
illiter cx wb y nu 28j 16y 43 7f
incipienci 1ya al 8s zp 7a 1cc 1f dt
inferno 1i8 1j9 3x 16q 1h6 11
influenc 8 7 1a 2v vh up 25m 1m9
insolubl 17r lq uc 1jd iz 93 ds
intercom y kq gi 1wo 1aq
interstellar 1sf 11n b5 16q i8 10b
jeremiah 27h 2p 2y6 ls 4d
jimmi 40 f0 mh 2w 1ax jd 289
jukebox y kq gi 1wo 1aq 1qz
laboratori 8a 1xg ii 12g 8p md uk 2k
laiti jy h 2k cr e9 bt 2aq 16r
leprechaun 313 wa 2v bo 1z 1jz 1s g
lifebo 1mc 5w 120 xf o9 v i9
literari 24h 4n 4 34 ag 1l6 w2 ov
loath 8l 8e 1gb 81 1o 8e pc
localiz 11 4w 2l z m0 a k8 2l
locomotiv 1 7y 32 15 h0 ot as 259
luk ba 146 7z 15w
mainstream 2 1f 1j z 2q x 12 1w4
manhood 1eg 1xw 1s af rj f8 9a bn
mantra c8 j1 3o 1ps a0 5f 1az 1ea
mascara dq 2h v6 46 rc 2fp pz mc
milquetoast ze wj 2c ks 9y nw 1sl
misunderstood 6d 9x 1z3 32 1oo p1 1
monastic 1zk 274 q7 m1 5o
mortgag bb b6 2f kh 1l 7m 3j 1cp
nationaliz 1b 5r d9 g2 16v 5v 11m 21q
navi 8 lt 170 133 4k pq 7u
necessit cb 93 47 da 9d 2n ey ft
newspaperman hr x2 1cu 1pw q8 34
northern 4lt i0
originaliti j2 68 5h 3v9 4h 6l
outd 3g 57 cy 3o pp o6 137 1a9
parent 1kz 1bh 16k 3h k8 5w va 5u
pegasus rh 1h8 5y b1 e1 ki xl 69
penanc si l7 1gb 14r dd fk 12z 11
penniless 3 26 bf 3q uw 2lh fx 1b1
percussiv hc tz 8d 38 8u 23q 2f m0
perjuri f b 5n 7u 8g 6z nd 416
permanent in fc 1n4 36 3 31x 3s
phonograph y kq gi 1wo 1aq 1qz 4
pinball 1rx 4l l4 25m 3z 4g 5r
piston is gg sy fr 1yk ht g2 6u
probab 1q1 34t ea b7 6k
proximal l 2m 83 5g 3k fk 3c9 10z
psychedelic 1f 7f ox od hx 1d2 169 17a
pullman v bc 6p 1cz 42 121 1b9 18a
queasi 179 74 xs 69 r 3q 2gh
reactor 1w dd 2bo jl 1o 6f nw 1mt
recipient um yz t1 bc lo
representational m8 na rm 147 k9 1mk 1 cc
residenci 3f 2c 27 di rf 4n y0 2cv
roulett 1rx 4l l4 25m 3z 4g 5r 106
rugbi 3i 6o 1 gi 1qx mt zt 17k
selfish 78 ei ba 13b dg 113 28n
seventh 19 1c 1e ft hj 4rx 6f
sexualiti 2v 199 vb 4 8m to 23d iw
shakedown jd o7 17d bp 20 w 7r 2jj
sieg ji 2 t bd jy oj wz 19g
simplistic 4w mv hh 96 d1 x1 1pn qz
sixth 19 1c 1e ft hj 4rx 6f 2b
skunk 1j5 cz 1f 8d 1lk 1bn 7q dr
smirk ep 4b op 15 5t bl 4v 2fa
snooz 8m fj on ht z7 kk 2eb
soda 1y my zy 12 8l 123 ny
sofa 1r rm 7w 1gj uj 1jg m8
solar 1sf 11n b5 16q i8 10b 64
soundproof lq xc 1c3 2em 5q 1q 48
southern 4lt i0 xg
spongi 5o 2g y 3od 5k tb nz
stakeout 4p mj e5 a 1k8 15d ho n6
stereo y kq gi 1wo 1aq 1qz 4 w
subsequent 40u b9 2m 15c 1k l
sunlight c 2gn 173 hi ed 37
tarzan 5p zz 2lq 1bj br 5m 94 9
temeriti 7e vf 7y zi 17 122 151 7o
tempo j qu 32 wt 1r3 z3 1c8
testicl 6o gc bv 4h 8y 2o1 q6 v1
therewith 2lg l3 1xg yg
toothpast k0 zh bo z 1aq s6 b3 1k9
treacheri ru 14o 12p 13w n5
tropical ba 5g yq 7z 15w 37l
truste 26k 10q cc 1r5 r1
turbin is gg sy v ew nr 2fi
twilight 4jx 17m 52 5v
ultra mk 1fj 5q fa 2f r9 99 iu
unawar 1j0 5x 5k 4 15q 7b 3r od
unfaithful oj lw 7n ko al 135 ah 21n
universaliti 1xk 7 p7 es 3i 1uq ar ot
unplug 8z q 5v 36 fy 6r dx ma
unprotect 3f7 5z ek 6w sz 9g bc b
unstoppabl xu ed mg ll 7r pf 1xs eq
unwant 1lp 29o hp w4 b6 6l
uplift 1j t ac 3g 11 dy ps 3w5
valet 1i6 tb lk 8y io ue b8 gx
varsiti 7 5v 5k jq 13x 38 6q 1s
vega v 21 6s 8l qf 8t iy 1wh
vengeanc h3 132 1u9 8q 2z 1nx 3 73
viewer 1rh 1s5 mm ll 19z x
volcano 5l 1 cz md 1h8 94 59 9k
wallet 3k 34 1w wd 6g z5 1q4 be
wardrob gy 7w x fy 9h 9q 1gh 88
weirdness 1cf jw jv 1uk 2r d4 nz 8n
winch 5u un 63 1t 9k b4 o1 1ky
woozi bg en f0 i4 54 eb 16g q9
wrathful o 8m 15 1z nd 1nr uo 19e
yogurt ov 179 qv j4 14t
yuck ep ab 2t h1 zl 3df 1 1j
zoo 4r ws de 3u 51 193 1u3 16v
aging 1e 15 n 1n f3 4lh e5
amazon 1cy g1 qo 98 22t fj em
antisocial 57 v 4h 238 8r 6l 35w
armchair 8g 2a8 cy 128 166 g7 3l
arti le 1tg lg pi t w 48
artilleri 1lj 1d 6t 2hm n9 oz 7k
assigne zg 2u 97 9i 1o3 mq
atmospheric c gl hr bo ci 1t0 ow
attributabl e 1aq 77 260 cq 1nx
badness 7w nn 2e nz 1lu ux cw
beforehand p9 17k 1l6 jr 49 i7 46
bellman c7 1qb dt qz 1kv zg 3
beneficiari 22i zh 1j4 h 1i2
blip 2z bu 3f a1 er io m9
bobbi 1gd 3h 3x 5m 313 2b ye
buckaroo 2ih 1b4 120
bun 8 p a1 2dj 1un
burglari 26 ai oq 1ec uv 2n m6
caesar pr 3j0 12f 57 du
catholic 5d 1av b2 1dx rk f6 15g
chagrin s q 3a 2e 11 4w bd
childbirth 5n 12 cv yz e9 kv 16z
circuitri k dv 4n o2 fx ej ci
clich 17i 8l f 1oq 9l 1od
coastal 2b 4q fj 1b5 ap re
comedian cx 1ef 49 1gg ft wy
commercial 13s 4f j9 1h 139 2rr
coral mv 1e0 6y v8 10m 1vr
corner 1v 5i 3k bf 7s bz wu
coron 9h bi 25 7z 1np 15h 3t
corporal 2f2 sf 95 8x 6i
cosmo 9k 78 4w 5t 1n6 b1 22d
cowboy 3ek f1 120 18a
cowgirl 3ek f1 120 18a h
crem 5 g 4w 74 vv 3tn 2s
daybreak c 3nq hi 193 cw
debrief 1g 31 s k2 74 vo 46y
decedent 14 f9 ze fz 6n 1hz 196
deprecatori 1o lo 2l9 im 96 c1
dictionari om 177 2pb tr 2l 9m
digit ax aw kg 1a6 1t8 gn 12u
dimensional v g0 i6 1o5 1ow 1g7 46
disruptiv 4q rq 1qw 2b 63 d2 18h
doz 8m fj l5 lb 1jr 2nu
dri 16p a 28i 145 57 7q jj
dynamit 2q 3l h 1lb jy 9d 1oj
egotism xt 1oo hp 8i 27t 8z
elevator co k xg 2rc ra aw
elop 2 7e 8i 93 la 128 d7
endear 4x 30 ke pz 9j 5n 1pn
epileptic 24b hy 2r 1kp jo ui
everlasting in 1qg c0 36 3 2yj en
experimental 2b mr 43 at 140 ke 27l
fang ax aw kg 1a6 1t8 gn 12u
fireball fy in 2ot 3c k7 jf kl
fisherman i4 ny 1a6 25w gw
forgiven 69 11z bv tb 2y 1py 1el
frenzied 29 71 jz 6i 4d0 gi 45
friabl 9x mn dk 1hd 2t 1um vs
glu b g o kb at 81 x
gourmet ja 3q9 kw eu j 13
gravi w 3d3 gc 64 4 4j eo
greasi hd dj a9 1km 1qu 10j
guerrilla 89 k7 id 10b 1u6 1fa
gullibl 5o qj kw 6j 11j 18r 1u
hamlet p5 ay 9a wd 2j7 ic 22
handbag 6o 1w wd 15l 1d0 oi jt
handspik 40 f0 pd 1ax jd 289 pq
headless de pp 2y 7i gy h4 1jw
heaviness 11y ai 16b gs 2e lo 1g6
heiress 1jq 90 13r 15h l1
henc 40u 1wg 1
heretofor 1wt 1sx g9 q
herself 3co di 1lr c4 s 1p v
hibern 7m 10 k1 hx tz 1s 2hc
himself 3co di 1lr c4 s 1p v
hostess c7 1qb dt qz 1kv zg 3
housewif 3k 8q z3 2p9 ff le
hun 2g4 1qw 1fn 30 y
idli c 5o 65 sb 18k 13x 2eq
imaginabl 44 bx 26e g5 e2 mk az
immortaliti 5r ei x4 e6 m4 1jt 1mr
impious p5 vt es 90 3i3 9a
incidens cr 3a 2n 1ww 5i 8s k2
innocens 1eg en 6a 1n5 19
insatiabl x0 i8 9g 1yy 1zv 6b x
insecuriti 1wi cu k8 5n 13w n5 1cf
intuitiv 32 3u 3i pv 2a5 1b0
invaluabl hd ft oz cl vr vc sf
invasiv p it 10i cn df l5
irreparabl 2q 1bm jd i5 bx 1f5 1gz
jacki i4 ny 1a6 25w gw 11z
junki 2li 2x yw il 9d 8s 192
laguna ca 6m 15a 17s 16k 1ln 14
lak ca 6m 15a 17s 16k 1ln 14
landlord 1wk 5y zh 1j4 h 1i8
larceni 33 9l oq x5 1c2 ot t0
lexicon om 177 2pb tr 2l 9m dh
likewiz lb 1zy 7 l3 1xg ym
loneliness 1g 2x 3x gw 425 7u r3
mag a3 7g 2el od 9s ib el
magnum 9 15v 1bl 13p 1j9
malt 1y my zy 12 8l 123 31n
mammi ca 1pc 2um s3
marginal 2b 4q fj ii sn 123 34c
matine 17 11f b5 f9 1xc q 24p
mattress 3l 7e 9h 73 1u 90 202
mayday 9g pw 1bf cu 2v 1n 1xz
meg a3 7g 2el od 9s ib el
melon f 1ga 25a 8a 1ct 33
memoriz 4v d5 12k jx i9 9k tp
meteoritic 1sf 11n b5 16q 1ij 64 1p
mick ls 18h 23s 8z 1o5
mickey 2y 1vj 28j 1hr ht
minoriti 3s6 nd lf mr 66
missil 2k0 12e 16 21v
mitt ax aw kg 1a6 1t8 gn 12u
monsoon 7f 19 30 2b fb yu 15h
moonlight f us d9 oc wn 14y 10j
morn c 3nq hi 193 cw cw
mortaliti 203 4o zt 8r 1c3 u
mouth rb jd jw 19 1i1 9d 1ow
multipl e2 47 2nw 3v 2kj
multipliciti 3e 8d cb ou 1q fh o
neurosis qc 2b9 195 14
newborn 7 5g 12 sp 10z 8n 2x3
nominal 60 ij l8 hp w4 2vn 6v
nostalgia a2 sd 9y 76 uz h7 286
objectific 1t 1f 2y 2d dc xk u
ourselv 3co di 1lr c4 s 1p v
outdistanc 1 2v ae 2k7 1j7 bz el
pamphlet 81 ab 36 g4 3n1 1b4
pancak c ir 9m 1z 3ye
paradox ay 3p 2u6 sh c7 cj
passerbi 1rh h7 1xk 1co f0 59
paul 4 2ui 1mu 3l 1cq 35
pavilion d8 1cu 1kx 149 3l ej 5q
pharaoh pr 3j0 12f 57 du 9r
photographi 81 23 2s4 33 ok
photographic aw ym 1vt k9 1ny 5d
plainclothesman nu 2xz fs 16 rx se
pork gk 2sr c4 k 8a 2c8
pornographi jv kq qj 1eo i1 1jp 1o
psychosis qc 1pu 1uk fv 1gb
punitiv 12b be 375 17p
radar b hy 1rz 1c1 4e
raspberri op iw h5 27c 1b0 33 oe
reborn 86 9o 3q bc hw k6
registr 3k br 31 11o 66 gi ix
reminisc 4o 23c 77 7j 9k m6 1pi
renaissanc 9s b3 b4 ew r6 1nx 1cv
rocklik 29 3g 2yw k7 5w mt cg
runaway 8z 4o uz 1p tl 3rq
sanctiti 4z 1ue 15w 1h8 ph ki
sandwich 23v 91 ey 1ix 4u 1 5a
sapphir mv 7a 16q 22s 1vr 4t
scapego 4 4n 1hj 1j4 hb 4b 1ga
sensitiz 1u 47 2d 2u 1b1 37 rb
shod bq c1 7z 5s 2s 2mp 1uy
sill 51 oc 4l iy 3a mp 1n7
smallness h2 21p i5 1en 1ec
socialism 9j kp 13 3it wy 6q 59
soldieri 1l ec tw 2w dk 6b 2jk
somatic 2f2 sf 95 8x 6i 89 200
somerset s 5 ge uy 86 2jo 1s9
sorb r7 j a4 m 5 t4 2s
spaceship l 90 19e 76 1i5 e4 15n
spatial v g0 i6 1o5 1ow 1g7 46
spic ls 18h 23s 8z 1o5 bf 1
stairway 2l 2k pj 5t 123 e0
stickup xw 5t 13f u5 9c 2n 1ng
stoicism 14k 2j7 uo 5 70 9l
stomachach 45 1t 1dl 1pv 269 f3
subtend 4u 1d hj r1 f9 tx 1ya
sunup c 3nq hi 193 cw cw 2c
symphonic 1h og bt ak 38q gr s9
tailor 2g d 7p 7g 34 1ju 1mh
talmud 14f 15p w2 t9 r3 ba le
tantrum j 2a hb na 12e 10b 2l2
tarn ca 6m 15a 17s 16k 1ln 14
telephon 3t f 6n 30 2n4 11r jb
thens 40u 1wg 1 84
thermal ba 146 7z 15w 37l 1s
tong 4l 2s cq 3t 1or f1 1rp
toothach 45 1t 1dl 1pv 269 f3 di
touchdown 18 1z 12 28 fu 8d
transitional p 7p 3e he 22i 1px jc
triad 24i fn 1fb 99 jr gj
triniti 24i fn 1fb 99 jr gj zo
tuck 17 sh 62 3b 73 2hu 5i
turquoiz f mg 7a 16q 22s 1vr 8d
twelfth 3f bw bb 3xz 5p 2e tz
unfrozen ba 146 7z 15w 37l 1s 5u
unjust 1o 47 16v c8 m7 dl j5
unwind 52 6t 25 pv 1k 13c 179
updat el 6a 4e 6q x 1ds
upholsteri a5 8p 44 3v wo 25 b5
vend 1sx tw 1av m no p g9
victori 15a 1kw ec 3u 1w 3c 3z
vik i4 ny 1a6 25w gw 11z 10
wakefulness oz 22w go 75 7 b7 wu
weapon 1w 1j6 90 7j 29q 1js
weather 5y i9 4p hr 3h8 14b 1
weightlessness 6q 1qh c5 1e7 bo dq 187
whorehous 49 4l k 2z v sm 4sh
wil oz 6f lh eq 1ux 1x0 2s
windowpan c h6 uk 1cu 231
workabl 3sp 1l yr py e3
wright 2hf f1 1a1 sz 74
yahoo 5p 2jy 2v w yg 8g 1d7
yoga ac 1k yc 1r hy 3hv 90
yourselv 3co di 1lr c4 s 1p v
abbot 1zk 274 1c8 5o cj
abigail 10h jc k4 da os
accomplic dk 2p 78 1fk xr vo
accountabl e 1aq 77 3j0 nn eq
adequ 3c 2o 3dd 2q m4 1i6
adjacent i jt 2jq
aerat st 36 30 9h u6 1cr
aerosol uv 1hf r5 iy nq 18j
afterward 1q1 b6 3j4 hb t 6
alcoholism dy wj 4e 1c9 vq h
ambiguiti 3e1 1bz ci ff p8
amulet 4x 3xn ar
anew ld 1bg di ay 2vn
antiseptic 1t8 x1 x5 uk qa
anyway 2fk ux 2gz
arrival 37 1gf 8j 3h7 3p vk
autom k9 1uh 17j 4e lz 1uv
aviat f0 7l m1 124 75 2bg
axl a2 th k0 ct 282 21
badli 54 r 39 6j lg 4ib
bark 19 2k 2c 8p 12a p6
bathtub 36 lx 1m 46 15k 2fc
beach 3h 184 uq 23 1ms
befit 2t b 94 8u 1kz 11y
behav 7r 4s dt 10 bi 1lm
blous 2h 11v 21e 7 1rg 11h
blown 4f 1w 108 1gg ru 12g
bodega 4ji 3o ok 9h
bonfir 5h 74 281 2z pt 1rh
brochur 81 ab 29i 1wt 1b4 7c
buttermilk 1w4 2d 123 5j 2xa
cab rk fy 1ab 1zz 4x 10d
campfir 5h 74 281 2z pt 1rh
chambermaid 10h jc k4 da os 33e
checkup 6 ch 16y we an yx
chitch qe 4 1b 1h5 ip rc
christianiti 1zd 15w 1h8 ph ki b9
churchgo 4z rd 87 yc jw 1uk
clever ot bh 3d sm 3my df
clock 1mx 1i ef 3c5
cocain im hy k4 3u 35u sw
cocktail 2y c5 1je 2xw se hu
commemor 4 4l ba vz 1at cf
conceit 21w 1dg 2t 86 64 hf
cong 223 l0 12x fa xd om
conn 2 ra 17g bg i4 28b
considerab o2 16c 2dt rw
copyc o1 f1 1z0 n5 24m
coupon 6 46 72 14i 7 13w
criminaliti 7w 8m 237 10h ih 194
crispness 3b e bt 1tu hd 1hd
cruelti 37q mu di 57 lp
crybabi ze wj n4 9y 2gh rl
crystalliz p8 1ni yg x5 5n g6
cultural ad 1ef x4 d1 2tm 8
daddi ow 26y m 16j ti 8k
daytim 3o2 hi ed 37 1fc b
deli 4ji 3o ok 9h ow
delicatessen 4ji 3o ok 9h ow u
disbelief 8l 181 14p 1br sy az
disloyalti fy z0 3m1 97 sh
dogged 29 5t 2u eq ml 1a2
don dk 1l8 xo 16x 1g2
electronic 3m9 4e 1bm 4b 8y
elusiv ge 5n 5k 3b 1bk 1a9
epoch js 5h 7l 1d1 6g
era p9 2b 5a 1d1 6g 3uu
ethnic 1ad 1nh 2jq 7f az
europ 526 q0
falloff 2a ep 1s 3q zv 6s
feminin 5o 3j0 25k
fiance 2v 1ap nn 2q pf 1v1
fireplac 1n0 1az gg w0 fm ak
firework n 1kw 2ps jy 14g
flannel 16q 3s 5v bk 1rx iz
flask 164 1bl 13p 1j9 11m
flunk 5w 5v ee 1dw la 205
forego 36n bl 7i c0 49
foreman 2a6 14q 189 m7 1f gz
forgetfulness 3g 2fb 1sn 7 12a h6
forklift co te bv 2f3 50 hd
fortress 1mo 3y f4 17 2s6 kx
freehand v5 4b 25v k9 1ny tt
friar 1zk 274 1c8 5o cj 89
fritz 2g4 1qw 1fn 30 y f1
gesticul ps 16o 8c 1kf 2b ci
glass 8w 18x 2b8
goali 6g 1ev ge 58 1w1 a9
gram 1l 1t 2c 4d 47 4s0
grandchild 1jq 90 fd oe 1qi 1if
grandson 1jq 90 fd oe 1qi 1if
granit mv je 61 ol 192 29
gringo 4d 1g1 xs 1i4 18c n0
groupi 1s6 pl 11z 3l wd q4
gunfight n 1kw 2ps jy 14g bo
hallway 31 xq 80 bp 165 17k
harlot 9e 2a5 e wo 163 6i
heini 2g4 1qw 1fn 30 y f1
heirloom 29m 219 iy o0 5r al
hep 1v b9 n6 4v 15n 1cp
humanoid 2sg fk mc 182 vb
idealiz 1sf q9 a2 22o 8a gj
immigr 2 2z jk ah 2km 94
indebt 13 74 he 4bq cr 8e
indecis xb jv 1ce le nm no
innovativ 9k 3t 1f7 9j 29 2b0
ira 2mh d2 aa 1q7 fj dx
jackpot 3h th cf cr 19u 1ra
jealous 1h3 e8 ah gw 1eo
kitten 1v4 11 su cb jq fg
lacross 3i 6o 27g mt hz 2k9
laden e w 78 1wp 2i 5n
ladyship 3tn 8s ia u ac mi
landladi 22i zh 1j4 h 1i8 2b
landmass 526 q0 j2
len 1nx 2x2 ms hs
lifeguard 37a 7a 10g 8y n0 pt
lilith of 3k 1tj 1e9 kq 1fg
loan 34 2a s4 82 cp 3o4
loving w bb jq kz y7 4v
lucrativ ms a1 5 182 8l 2fm
lullabi 1q3 2q8 b y bu vd
mascot 4x 3xn ar 1wc
masculin 1gd 1i3 q7 1na zd
masonri mv 21j ns am 7a ma
materialism 2p1 29x 3b tb
metabolism a6 1am 19x 2d7 12 41
midshipman 1vr zk 12x 1dc a1
molecular 6a 3iv vt p0 jh
mom ca 4jy s3 i0
monocl 8w 18x 2b8 2ip
napoleon 3i j 15w tk ak 3k6
navigational 3y8 p
nearbi k 1p 2lp le 23q wf
neurological 127 yn
niagara 1l 62 dq i8 3ix 6n
nostril 110 m xk 3l 1h1 1yu
nutritious nu f7 8j 1d3 1kw zq
objectiviti 1g e2 9o 1tl 120 26o
onward 34 4n 8 2um 1ms
operational 2 ch et 2uh g0
optimal 115 n6 xx eh nk 1uh
orbital k 16o pg 4w ci 2al
orphan 3g 55 ls 2m3 ab
osseous 29 3g 2yw k7 5w z9
overtim h 20 22 1dg kv 17o
painless c 4z d ms k3 2gf
paranoia qc 31y ig 1w6 j
pastri dq 1rs ef
patti dq 1rs ef 3tj
payroll si 4b uj 5b 4d 3uv
pea 4a 1qu si up f9 n3
polli o1 f1 1z0 n5 24m gu
polynomial 9w 46 1sn 5v 3hz cb
presumab 3e6 1go ea gy t ar
profound sr 73 1vd 6k eo 21h
prophet 2sq uf u0 ao bv ut
pros 2p 2m l7 q0 1v6 2sf
proverbial 81 y9 3u 6e 1cz 4i
pulmonari 2s 6j 5e ul 6x
pussi 1v4 11 su cb jq fg
quich dq 1rs ef 3tj 1
quirt cg 3g 14g hx 2q6 sc
rearrang 2h 5d 90 1ww 1lj 18q
recycl 1o9 92 ar 166 bw 8q
refus 8l dy 7u 13 i2 11v
reunit 1r 3n 2g 86 20l ad
rural e6 1vq v4 do 13o
sabbatical hs 8i 6t lq 22p 2br
sadism 37q 15j lp 1bt
sash 4g eq xv gh 4v 1qf
schizophrenia qc 31y ig 1w6 j 60
seaboard 3h 184 uq 23 1ms 2es
sedi 51 2l 1ay l bz 2ex
shutdown 3f 1 gx 129 mh 65
silverwar 18n 161 1rl lu
spaciousness gv dl 5z 7q k 289
spec 8w 18x 2b8 2ip 18
spray qp 8b ac k8 pb 1he
staircas 2l 2k pj 5t 1g3 3rl
standardiz 2u h8 iw 10h 1g6 ta
statesman 1v 2qm 21y 51 23 w
stead 49 2g p2 1kn ge
stirrup 1id f5 1ri 112 2y 2l
strudel dq 1rs ef 3tj 1 c
styliz ea 173 ts nv op 18r
subatomic 6a 3iv vt p0 jh jh
sunday x3 7h e9 1bz 32h
sundown 14a 12p 2cy mu pu 66
sunglass 8w 18x 2b8 2ip 18 1b
symmetric 3d b 5a cd 3t av
talisman 4x 3xn ar 1wc 33
teeni 2e du 118 2oa 2v 149
telegraph sv 19u 118 ic 1cq 9u
timbr f l 2z 1e6 gz 2d
tori 2g 3s1 1jk e2
transvestit ga vf 3jz 34 73 ix
ugliness 23t tn 166 r
unadjust v1 za ba 1ja 1h4 qy
unavailabl xq 2hm dj kb 28
unbeatabl jx dx 111 t4 1nf g2
underdog a6 1yd 1ih 5a hh tt
undersea 7n 13c 29 11s 2da 14a
undiminish 1e 3p et 16b 20p 1i6
unhurried 60 65 sb 18k 13x 2eq
unimpress 3b cp 4n h1 1cq pc
unpopular h9 1y4 1rq 1db go
urban 81 41l dh m8 f4 6h
virginiti 1zd 1oe uo gq 125
warhead e 5x 27 2bi 12e 2k9
wartim ji 2i 1o so 2o9 4s
wedlock 4u 73 72 ae 1e6 3n4
wetland v 2m 18x 1so 1p 41
wildfir 5h 74 281 2z pt 1rh
willing 6w 23 59 1wz 3ht 70
window c h6 uk 1cu 231 1h9
workman gd c3 lq 27n 1pi m5
adieu qa 4l4
advisori dc mx 2wa 1ek ho
allowabl 1wv g3 ox w 1jj
anod 1w n7 21u jl vz
anonymiti 8a d 42y fg a
atom j6 79 nn tj 1wp
auld 234 wr 6g 1p 1xd
ballroom qs 34j t8 2g jg
bandit 1ke sg gk 2fh
baseball 3i 6o cu 1um mt
basil 2um 1mu 37 1d4 9g
basketball 3i 6o cu 1um mt
batter j 27 cn 2tf 7o
bedroom qs 2jz 1az p7 8
beehiv 1br sv 5o s7
biopsi 4v eu 9g 14e 1zi
blissful 3c r8 3s 4f9 mf
bondag na 44o bl ob
bong 48 2b 14s 8d 1nw
boob 5w s 2p6 1fn 2a
botanical 1tj 1bn 1zk 4j
bourbon 2g ls 369 1lf yv
boyhood 138 gi 2x m8 37b
bridal 15g tl 8i 2bq
briefcas 3k 17t 2c5 d4 v7
bulletproof lq xc 3qp 7g l3
bullion 7 db 1cf 1jd 1n4
bungalow et 6n 48m 5c st
buyer 1kz 1x3 11e 1dn
cajun 3me sx pw m2 fe
capillari 2fr 13s ki zt
cathedral 6m 42 2r t7 4j
cathod 1w n7 21u jl vz
cattleman 2ih w3 2pb h 1
chapel 10r 80 e1 13v vy
checker 1ef u9 1os o5
chummi zu iw ps 17s 2ig
circumciz hu f2 hw k6 48l
citizen 1cm 2k5 us
civilian 32c 4u au kq 2dp
clientel 81 vz f 2f7 2d
cliff ey 27 6e hp 26a
clubhous qp u b7 47p ly
coincidental lb 17 sb 1i0 142
committeeman dk 18j wq xc 1li
conga ko 9r 34 11e
consumer 49j zq nu 81 b1
convulsiv er 60 243 36 107
copilot p 1l4 16j ij 2n1
countryman 3io 96 nd 75 1dw
cretin cx 19 mo mf 1ma
curl 3i 6o 27g lx w
cynthia 2r3 h 1 ow 8v
debutant 23x 2h 1r0 17e bx
degre 5en hy
despotism 2dc 2q7 1p ey 2v
dimli 25 s 2r 3b9 1qh
disenfranchis na 44o bl ob o0
diviniti 1yv w9 1m7 18a y
doabl 3sp 10c py q8
downstair sr 1vg zz 113 18v
downstream sr 1vg zz 113 18v
downwind c ir 9m 1z 5cg
electoral 2kt rt i8 2c h0
electrod 1w n7 21u jl vz
electrostatic 1om 12p t7
entrepreneur 2u5 44 1ai 19l
ergo 40u 1wg 1 84 32
eunuch 1nc 9a 7p 1kk 1kl
everyth vc aa ie nc 2om
evolutionari 1e 1q 4v xw 1rz
excited 9a 1c 7i dt 4gu
fetish 4x 48e 1wc 33 1x
fianc 2v 1ap nn 2n6 ak
flagstaff 1f 9l ev do 2f2
flan 25i ef 5k 1d8 49
formalism fz 1cb 12g 1op
fraterniz 3w 1pw hp 138 sf
genetical dd t 2h1 6k 2g5
glov cu kx 52 mi h6
governess ca 43r 5j fv 146
gravid 1a az 8e ck 1hn
greenhous pq 1ds 2i8 em
gurney td 7w 1gj uj 2px
hammock d8 g5 14x 8d 2sr
handkerchief 1w h5 l9 12p
hatchet 115 wc gt
headlight c 465 ht g2 ju
herbal 1tj 1bn 1zk 4j 16o
historic 2a7 6w 4u 1ks er
hitherto 45z q 1yr
horseman 3tl 120 18a h 1
hospital 1wq 90 1ug 1g4
humanitarian vm 2fx 1r j1 3d
inabiliti 3s6 nd lf sx cr
inbound 37 1gt cn yk 3aq
incidental sg 1l9 i2 12
inexperiens 1t3 37v 14u u
infantryman 1h4 bn qw 2hw oa
infirmari 25q 1tn t 1g4 11n
inseparabl zu tn uc 2bf 11a
insufferabl 4q 1eb 21o m6 gr
internaliz f4 xy 3q 23r hl
ion wb oo
irreplaceabl a1 xz 48 4l 3vd
jan ca su bm 10h 8w
judgmental 38l im l7 3a 1ou
justifiab 2g w hz 1gt 2n0
jut 38 yv 16w 26e ms
keyhol y r2 16s 19 yb
latex 1oa a7 123 5j 26b
lieu 49 2g p2 1kn 3y0
listener 3jm 205 i1 x g
lover vx 4y 2rn bd um
lunkhead 4kj mw 2v
mam ca 4jy s3 i0 6m
math g 1j5 4ea l
maya 7x 5s j3 17c 2h0
medical 20u 4c8
medieval 234 60 1l1 ce 18v
midnight 97 hj 2jz 199 mt
mistrial jp 5d ii 2dl 151
moderniz el 6a b4 x 5bz
mommi ca 4jy s3 i0 6m
nameless h9 4me n g4 uo
nato f7 3s it nj 2y8
needless 69 4dy 1is
negotiabl 3sp 10c py q8 7t
nevertheless 3ah 2gz ia
newli ld 1bg di 36l ss
nightfall 97 4aq mu pu 66
nonetheless 3ah 2gz ia 97
northward 5en hy ka
novelti 13z 3qi 6l 108 du
oar 4i v 5d at i0
oversiz 1ml f2 nm ek ay
palac vd cb f0 3cf vh
passport 1 jc 1it 5k oz
pediatric 20u 4c8 5l
percent 7s 7z bn 15v pc
phonologi 3lj tg bv m5
pigsti 49 3u 4a 45h ga
platonic 16v jc 1n6 2et
poet hr 3zs tc qd
predictiv 109 1lu 1zb 1a0 ah
predominant o0 43 12b zf 2pl
progressivism 6c f8 qp 4j9
radioactiv e gc ez w7 rh
recharg s6 3t x 2hh 1td
recreational wh i2 s0 hx l1
rep j6 dr 11p d4 2v6
rerun 13s gs ue dp 3bj
residual 3o 4y 3in j5 9t
runni 88 19h 118
scalpel 115 g5 x0 p5 3ec
secretiv 97 1kd 2p 1kg vw
shah pr 3j0 1lg 9r 3b
shoo k0 et 1a 1lc 16u
significant zh 1z0 rl i5 22f
silo 4 d4 xg 4u3
skiff c7 1g1 4m xe 24s
smith 2hf f1 1a1 sz 19s
snuggl cw aq 2cg 176 19f
sociopath 39j kv tn du tk
softball 3i 6o cu 1um mt
somehow sg 24d 2un ia 8b
southward 5en hy ka 26
spokesperson 1bh 6o 2u 2hr pc
statistic 1c5 2s 4o 4ea kq
steriliz b 4b 87 68 2t7
summer rj 45q 100
supernaturalism vw g3 22y 128 1fb
superstit 4x 1xj 1wz r3 wo
surfboard 40 dj cz 2jp dg
surgical 20u 4c8 5l k
sympathiz 23 4k gi fk 2fi
theater 18r 80 61 13v x8
thou pf k9 1wh nk 1cl
tit 5w s 2p6 1fn 2a
titti 5w s 2p6 1fn 2a
treason fy z0 3v8 sh 8d
trillion g6 2i 2ff 111
truckload e 84 92 vw 26k
twofold k7 h4 3r 28 4rz
typographi 81 23 2s4 rn 2df
unawareness bf 13l 13r 1sn 7
underneath td 8g 4ef hw
understanding 10a 3d sm 4e 3ik
underworld 1i8 1j9 1an 1i7 65
unmarri 16v un 2vd rp cj
unnecessari 69 4dy 1is fw
unpaid jw 2y3 26z
upstair 1i3 1x8 1oo bd 3f
vaccin n 5u u 3cf 1mh
villa vd q3 18 3cf vh
vindictiv bh ms 1of 1y6 1mm
viscositi 1if 13y l 1hf sq
vocational 2sh 19c g0 km li
volleyball 3i 6o cu 1um mt
vulnerabiliti 1cr wl 1l ki 2yg
weaponri 1u2 7j 29q 1js dy
westward 5en hy ka 26 y
whatnot 13z jy hl 1vf 1y
widow qa 2e 2g9 t1 2bd
winter rj 45q 100 mu
withheld 62 7 bl xr 175
wreckag z 1r 91 18u 47t
zillion 2y3 82 3v 2wu dk
achill 1cy 15n 1f5 157
adam 3db 1ln 17u 61
adjectiv 1w3 3dm
adverb 1w3 3dm 1bi
africa 526 q0 j2 1a
agricultur 298 vs 3m
agricultural 350 do 13o 1rn
airway 1dw gh 5o p9
appendicitis 46n
armada m1 34d 7u 22y
arthritis 46n 2eq
asia 526 q0 j2 1a
astern rr g2
autumn rj 45q 1mu y
bacon gk 2sr c4 2ly
bagel x 2nk 3ff
banzai 5s 27b 52 2l1
behavioral cj et 3ah 2bf
biologi 2hc gi
bitsi 2e du 2kv 17i
boiler 1c2 a2 476
bologna 1pu
bonehead 57f 2v 189
bookshelf fv 15c 444 ag
bronz hi 1gk k9 10c
broom 1w h5 qx 57s
bureau 111 188 14h 67
burgess 3w3 2kc
businessman 2u5 44 1ai 28g
camera 1nx 3ju 14s
candlelight c 4jl 149 el
cardiac 403 1m9
cashmer j6 v1 1ps 22x
caveman 2g4 cc fk 344
chamberlain 26k 10q 23h ry
christma 56d qw ha
chug 1ta ba 1af t
classroom 18r 1hw 1hb w2
clinical 20u 4c8 65 10
complexiti 7v 15c 23g 9v
condom 6o 3yt gl dk
confetti 2n0 ve 12l v4
confidentialiti 8a d 43s ew
congregational zv ds 1qu 30
congressman fw 6c 5be 1a
cosi zu fg t8 kk
coyness 76 11 4w 4tv
credibiliti w7 1b 40e a1
crep j6 49w du 108
croquet 3i 6o 27g mt
cynicism 21e 2qd mg 3q
david 1cy 15n 1f5 157
deacon 3we 10h aw q0
deductibl bb 205 2fr l4
detest 26z 8e pc 2w4
diabetic 2p0 1kp jo 1bh
dialysis 2i 3dv bx 1zl
distal 3m 263 42 1we
divisiv 1jk td 7r 31
doghous 26 23 5u 1dn
doorbell 1bb 8d 2fs 2f
dropout dd 2b2 136 1l
dust qy 3lp 1cq
earliest dd 1o5 qy 29y
eastbound 4lt i0 xg 12
eastern 4lt i0 xg 12
economiz 20 6 fo 4iw
egghead 2ms mw f9
egyptian 1d rz 58 3mk
electron 6i8
emphysema aj 26x 1ss 1r
encamp 2o 3md 75 r8
ers rh 1n6 b1 22d
esche 1i w 31 4ex
est 20q 2py 14s 4x
excellenci o3 qd v7 ij
excitabiliti 43u 9f 1d 207
expendabl 69 4dy 1yo 1s
expressiveness u 1nk 16f 27k
fabian 223 10i 213 mj
famish do bo n6 4ha
fiv 3i 6o 27g mt
fled 8z 4o 1q9 43s
floorboard 3l ys 2rp 1m2
flora 2r3 i h1 3co
freebi 8z 168 2h4 1ef
freezer 1d3 ra gh 2jr
gastric 403 1m9 zo
godspeed a8 g2 4l4 13z
golf 3i 6o 27g mt
gout 46n 2eq 2
greas uw a9 3bg 1ol
guest wh 103 3cs m1
habitual e6 9u 1ab
halloween 1it 2m0 11k 1fr
hank 182 65 2gz mk
hardwar 2ea e 1rl 27y
hart sf gz 6z 196
headset i0 482 9k fw
health 5u 16 2ej 3a1
heyday 3i9 bg tf 1a0
hockey 3i 6o 27g mt
honcho 2m8 c1 15y 1ug
honorab 8v 8d zz 8
hyperemia 112 wd aa hk
ignoranc 1t3 2lp 1r0 ca
imping 33 u c4 sn
infidel 5hk 7f az b9
ing 5cn 2a g5 1u
inland 2v7 6k 2t5
irish 10 3rx s7
isaiah 5u4 6h
jealousi 4c8 fd 8f 1cc
kitchenett 3o0 1of 4x 3v
kniv 18n 373 cd 1m4
knucklehead 57f 2v 189 38
lettuc ls 1xa uq rr
liberalism 1fd 27h 2wl
lifelong 7k ik 2g7 2hw
logic ae hr 399 10v
machet 115 1d5 21g 221
maestro dk 1l8 24l 27p
mafia mr 11y uu 22
mauv f 3tu 1df
meanwhil js 18t bp
missionari 2yx 1xy dp n7
mos 5u4 6h nn
muffin x 2nk 3ff ho
nada 326 19c 50
nadir 4g 1fq mp f0
nautical 3y8 p 2e3
northwestern 4lt i0 xg 12
notwithstand 2ul fw 38g 3
nuditi 16j 1b8 1ts 13p
oatmeal 2vp pb 4p 1f1
outfac 12t a5 tj n7
passenger 28o 3a8 f0 9a
password 4c m5 1b0 ii
payabl jw 2y3 26z vq
peekaboo 6a cg 1ue a5
pettico he 37a 25k h2
pharmaceutical 10k z1 2mh w7
pico 7t 1gr 11f o1
plaintiff g9 n6 o2 bk
plural 2m mg k7 20r
polo 3i 6o 27g mt
positivism 2p1 2d8 tb h9
possessiv 20b dg 39q eg
possib xb 4g4 cn bk
pow i0 10g 9d 1jf
prentic 2hf 2i1 74 12o
preposit 1w3 3dm 1bi 1
prism 1nx 3ju 14s 9f
programd 3k qc 52 l2
proprietorship dp 21 sh 11c
rectal 403 1m9 zo 1k
refuel nu 1on 5g 2fl
reliv 1av 2x 1zw 4s
remarri 3l 11v tl 1pb
respiratori 9b zz 6x 4xk
retailer 37a as 20a
reticul 1c 73 uu 2uv
rheumatism 46n 2eq 2 28
roland 1cy 15n 1f5 157
salami 1pu 4vw
sales 1rg 1h tw 1bh
samuel 5u4 6h nn f
sausag 1pu 4vw 3z
seasick 2j5 3q 2gh ye
selfishness xt 2ev 2gs ba
sensori ae 1xy ea 10
sheath 14c 1df nz td
shortest 364 143 10 fc
showcas c b2 10o 4x4
skeptic 12z 4a 30u l6
slightest 364 143 10 fc
smallest 364 143 10 fc
snif op kl 6x 1yg
sonar b hy 3q0 1z8
sorpt r7 an m 2ku
southbound 4lt i0 xg 12
sphinx 28p v0 ki xl
splatter qy 3lp 1cq xi
spontaneiti 3g ak 4mw jr
spous 3l 1lt 3bc wn
sputnik rh 1n6 b1 22d
stagecoach rk fy 1ab 1zz
stateroom 7y 4m4 b js
stationeri 16o 41 139 2d
stov 2va 2y0 sf
strum dv na 1mn 1j
stung 0 2n 8f 86
subcommitte ao al 2n7 jm
suntan f 6 1zw w3
systematical p4 1vz 141 24x
tarpaulin j6 mw 3wy 3w
taxicab rk fy 1ab 1zz
tennis 3i 6o 27g mt
thankful pl 15f 1i1 rv
theological jn 1fx 28e
timer 22u 3c5 vg
topsid 1ri vo r9
tragical bh 7n 3pc hn
tragicomic c 3vu sm ah
trapez g du 3l6 vf
tuba qm 2t6 16a 10l
turnip 22u 3c5 vg ga
unannounc 1jd mg hc s3
underestim 1f0 lx b9 30p
undetect 4ky 7v 1 mh
unfair 1o g0 v2 1hx
unhook 1jc 67 18u 2o
unsolv 4ky 7v 1 mh
valanc 13 1kw qm ie
versus 7p ab 47d 90
vial 164 1bl 13p 2q1
vinegar ov 1y4 1nx 1sh
violet f 3tu 1df 1gw
warpath m0 1fa yx r3
weeni 1pu 4vw 3z 3
westbound 4lt i0 xg 12
wildlif 2f 13 3ny
yesterday 2oo 1i1 1yr cf
zilch 4bi 50 wl 1bm
acn 1br 75
acoustic 17k 4qd
actualiti 9z 4nx 9w
administrativ 5e2 4w 2l
adolescens rj 1hc 37b
aft rr g2 5do
afterlif 10o au cv
almond yv 4h 3gm
aloha qa 4l4 13z
along 2tt 3cd 71
aloud 5b ua 1ji
amnesia 2r2 wh 153
anion wb oo 4x9
antarctica 526 192 1a
anthropologi 2hc 385 w6
antidot 10i z3 1ua
aphrodisiac b8 3ha 15z
apothecari 5iu
appl 4jy n4 33
architectural 7y 1hv 32f
audio 17k 4qd th
avocado 4jy n4 33
ballistic 4bb n9 oz
beaucoup o2 16c 4g8
bedtim o5 2q7 2qb
berg 23z 2o0
bibl 1ge 3sg
bird 2f 13 6ns
blond f 1yb
bookstor 5iu 190
brindl 1c 73 1l5
broomstick 74 1v9 ef
broth 2f 3cb iv
calculator 3we 1ed
cassett y 48m 1iy
chickenshit 25i 1l9 ma
chinatown 2bv 2wt fr
cleopatra 2en p4 fp
coconut f yg 3l3
commi u8 2lx 9v
comprehensiv 1ql 3t 3b3
conceivab xb 4g4 cn
condescens 2mh hp pv
confessional 2fc 10m w3
cps zj 1nh 1jc
culprit ub 2ts dj
democr 5e1 e2 mo
depraviti 3g 3r 60p
diablo of 1x3 2mr
dietari 1ye xg 216
doc 4rj 9k 1hk
domestic 2xz 2wx ta
dosag 1l1 zf u
drugstor 5iu 190 c
dulli 1a 99 1m
ecclesiastical 2au 3b6 14o
eden 3tp 23f
enslav 13 1qq lj
euphemism 1sa 12g 3mr
evict 11v 79 ph
fox 25w 1ty
geographic 6d0
geographical 6d0 g2
geometric 4b4 g 19f
gestapo 1ki 2ip 1jv
grapefruit 4jy n4 33
gypsi 2k2 17j tj
haggl 140 123 ue
handcuf 13 bd 1t1
hegelian 3dd 1fw 1q2
highland 1k 1fx 61
highwayman 1ke 3oh 16q
hobbi 27z 1tc 1c2
homesick a2 24g 343
honeymoon 15g 123 48h
horoscop 7y 4lm 110
iceberg 23z 2o0 203
impeccab 8v 29t 2mt
inaudibl hs 1vi 1zb
insubordin gi 3km v7
interwoven 139 1i 3sy
intestin 2pc ix 2c9
invert rr jy f8
isl 21h 15a 2nc
janus 3e1 23w rp
journales 13s 22p 24s
karma ii i6 au
lancelot 10h 2t4
largo j 56v v5
lexical 28s 1v0 tv
lexicostatistic 3lj tg 24a
lupus 1br 75 58h
mango 4jy n4 33
manicur bq vh 1ba
marginaliti 2ir 1ws 1sd
marital 15g tl 2k8
mead 2w 2f 13d
meantim js 18t 4w0
monosyllabl u 3pp 265
naval 3yx 2e3 br
neutron 6n2
newsman 1et 3sy th
nova 24m xv 3da
nowher 1f 124 2zf
operetta 1ny 1ga 1xj
optimism 3fv 17 md
oratorical 42x u9 pl
orion 3wn 1wr 9
oven 5ta 76 py
overhear 35 14f 3sa
owed jw 552 vq
palli zu iw 1xk
papaya 4jy n4 33
patio 10r 1g5 1v5
peanut 25i 1l9 ma
pear 4jy n4 33
ped az fp 3jq
penal 1dp 4eu ex
pentagon g 1y 3x2
periscop hv 3q5 1ok
physic 529 4b 14j
physiologi 2hc gi 3nt
piezoelectric 1om 1vw 2wo
piraci hy jg ue
plaid 6 3lj 2un
platonism 1ra 3az 15y
playboy 2aj 1pb oq
porous 62c ha
pox hz 23b
professed 19r 15u 3ah
puberti rj 1hc 37b
pumpkin f 1t4 1ol
quark 6i8 4u 73
quart 9 5sz d1
quinc 4jy n4 33
racial 1ad 1nh 324
raisin f 56n 33
redneck 3x 3er 2hk
renegad 1es 4ds d6
repent qv 4k 52b
rephras 8m 1h2 2r4
rudeness 43m r 2ag
rueful af qo 36s
salesman 1kz 2bf
sciatica 39e 1aq 1am
scornful 13b 25a 2nq
scriptur 1ge 3sg 1j9
seedb 23i 2i8 1vx
shaman 1xu 10k 1ex
shortness 47 3zf 4g
sidney 10h 2t4 307
slum 2bv 2wt fr
snob 0 w4 5qw
someday 25j 1rs 1b7
soothing 60 4j4 e5
sophomor 5bk a1 ra
starboard 2g 3s1 1xm
stealthi 11t 1kp 1px
stol 175 114 1co
strawberri f 56n 33
studious 29 8w 1pi
suburbanit 3w3 2pt
suing l2 ab 240
superstitious w7 kp 2iu
supplier 37a as 37j
surrender 3g 11 4fv
syphilis hz 23b 49n
tambourin uf 5m7
tanker 1t1 3rh i8
tartar 17e z 2fu
telegraphic ps 2wh 1t9
textbook 4ez mj 69
therefrom 5xa 85 32
thereof 5xa 85 32
theretofor 45z 1zh cf
torah 1ge 1mm 1yi
townspeopl 3w3 2pt 9y
toxicologi 2q9 1rp 1rr
tribal 1ad 1nh 324
tushi 17t 1fz 1tw
underfoot 22y 86 3n0
uneconomical 12j 1as w4
unhand 4h s 46g
unpair fp tk 2cb
unprofessional do 2xp 1yf
valedictorian qa 4l4 13z
vascular zn 2jw 2wo
veranda 10r 1g5 1v5
voltaic 1om 1vw 2wo
whiskey 10 3rx 2va
windbag hc 3wi
wishful a2 24g 343
wonderland 3tp 23f vt
zeppelin 1rn 1e 3mv
aboard 1ri 4z8
abracadabra 4pn 10
admitted 4uu ea
airfield uo 4zf
airport uo 4zf
albino o8 2wj
alphabetical 1jp 8y
banjo
bard 1i6 516
bazooka 2cp 473
bertha 175 114
billionair 48r
bimbo 2jj e
biological 5r 129
birdman 2sc 35k
birthday 42d 2g
blowtorch 2va ns
border 13 2t
brat 2si 2f5
brilliant ot 57t
burp bo 2ov
busboy u
cam xd 4dz
capitalism xt 5ql
caviar o8 1hk
champagn f 6rq
cheek 2ns 1tw
chees 63d 6t
chi o 5fy
cigar 1cb 2ke
closest 1r0 4ih
colonel 166
comet 1fx 1nu
computer 3ai 3hs
congressional 4bo uo
corvett 59l ax
courthous 9l ls
delilah 3n3 co
denominational g9 1eh
downsid td 5r6
duff gk qi
dyed f mf
eldest 2wg 14i
empress 5uv
everywher 1ra 42r
exec 166 5rg
finest 1ob 3uf
foretold 1fk 1fc
fragmentari 3 1un
fro rr 5tq
frostbitten 1aj jm
gaili yc 1yn
geisha
gender 6ba 1h
goulash 9e 2en
guitar 6wy
gum 19x rt
handwrit 16n 1ou
herebi 62l
holli 1h3 4ib
holt 3t3 1e0
homosexualiti 6e1
humb hs e3
hunchback m5 1hf
incest 6e1 kf
inevitab e6 3mo
inexcusabl 1cq 2io
inmat 4rj 9k
inorganic 14 3t1
invers 6c lf
jehovah 2rk af
jersey j6 4nq
kern 6n2 73
kettl uf 61l
kidney 2r fv
kingpin di 3ng
leaki 6jm ba
lobo 3zu 2t7
mantel 1ce 10l
measurabl 2ad 2ty
medallion n9 2a
microphon 2nl 1yg
middleweight 2j1 26y
mobiliti 394 24f
mulligan 9e 2en
mustard 4kn dh
nearest zu 59n
neckti 175 114
neddi 162 3pi
obtainabl 3fi 1uh
oldest 2wg 14i
orphanag pq 3ag
overco 14c 21e
pandora 6wy 1c
parsley 1tj 2r4
pastrami 15o 1mc
patriot 89 5wy
patriotic 1ls 2nu
patriotism 324 2mk
perfunctori 2vr 2vp
physiological 5r 129
polymeriz 220 303
poster 11m 3ec
preferabl 1x 1me
preschool 47y w2
printer of 4tn
profitab 2g 5qk
propaganda 1qq 1j2
radioactiviti 1rw 5b
repeated o0 5zq
rumor 1ri m4
salesladi 3we 2yy
samaritan 3i2 2i5
sass 9r 2x8
seminari 1wq rv
sherlock 4uo 1co
solomon ir
spectroscopi 67a
springtim rj 1hc
squint 7 iv
sued j6 4nq
suicid 3kz 1ac
suitab 2g 3gx
sward 1h3 42q
teen 4v6 qb
territorial 6t2 1
texan 4du 2it
therebi 62l vs
tin 1ha 7a
triag k2 149
unequal 89 1mh
ungrateful 4q 3n
unobtainabl 4fe 1zh
unsteadi 89 5b5
vengeful 4ku 1mm
vineyard td 2rl
warlock 3bn 11o
whir 40 11z
willi 1y 1e7
wingman 2sc 35k
woodi 4df 6w
aforesaid 6bh
altar 5zu
amid 2d7
angelica 4kn
antenna 44y
anyth 487
anytim 5mv
aqua 1uv
aqueous 1me
astronomi 700
ballerina 6y7
barkeep 6xc
barrack 3w6
binomial 4ys
brutus 5u5
buddha 6zz
chorin 6y7
comfortab 24x
commodor 3kl
concierg 4ny
conjug 4u
contracept 5mz
cynic 5yh
deathb 3ja
dill 4kn
dolc 57e
doorman 4ny
dumpl 5i6
garlic 1tj
geologi 5tc
germ 4a
gnar 5ue
hears 2f0
hotshot 4g9
hydraulic 1me
hygien
inadvertent c
laxativ k0
leukemia 2be
liar 589
mason 4zg
mayonnaiz 36z
millionair 6x2
mutton 2pj
nowaday
nowiz 2wf
oregano 4kn
playwright 645
politic 34n
portabl 5ma
prewar 52e
primo dd
princess 6xy
quantitativ 9
radish 1tj
repairman 56k
reproductiv 43v
reversibl 3uh
sanit 71n
sarg 64a
scrupl 4zc
sheeplik 1l4
simba 5r7
soy 1tj
thermost 1ha
tonight 71w
tousl 5jj
tractor 3hm
unanswer 5x0
unconcerned 4p4
undefe 2rz
wali 4mc
windmill 1z3
yon 2e9
`;
