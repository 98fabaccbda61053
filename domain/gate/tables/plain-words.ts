/**
 * Ordinary English words, drawn from WordNet 3.1 by evals/fabrication/write-plain-words.ts: `plainTable` holds manners,
 * states, times and relations as they stand, no things, trades, fields, persons, groups or places; `verbTable` holds
 * stems of verbs, `nounVerbTable` those whose bare form is oftener a noun. WordNet's licence stands in senses.ts.
 */
export const plainTable = `
abandoned abashed abbreviated abed abhorrent abiding ability abject ablated ablaze able ably abnormal abnormally aboard abominable abounding about above aboveground
abroad abrupt abruptly absent absently absentminded absentmindedly absolute absolutely absorbed absorptive abstract abstractive absurd abused academically accelerated
acceptable accepted accepting accident accidentally accompanied accomplished accordingly accrued accuracy accurate accurately accusing accusingly aching acoustically
acquainted acquired acrobatic across activated active actively actual actually acute acutely adamantly adaptable adapted addicted additionally addlebrained addressed
adept adequate adequately adjacent adjusted admirable admirably admiration admissible admittedly adopted adroitly advance advanced advantage advantageous adventurous
adverse advertized advisable advisedly aerated aerobic aerosolized afar affably affected affectingly affection affectionate affectionately afferent affiliated affixed
afflicted afire aflame aflare afloat afoot aforesaid afraid aft after afternoon afterward afterwards again agape age aged aggravatingly aggregate aggressive aghast agile
agilely agitated ago agreeably ahead ahorseback ailing aimless aimlessly airborne airily airless airy akin alarmed alarmingly alert alertly alfresco algebraically alien
alienated alike alive alkaline all alleged alligatored allocable allowable almost alone along aloof aloud already also altered alternate alternately alternatively always
amazed amazement amazing ambiguous ambition ambitious amenable amended amiable amicable amiss amorous amorphous ample amplitude amply amused anachronistically anaerobic
analeptic analogous analogously analytical analytically anatomically ancient anciently anew angle angrily angry anguished anhydrous animate animated annihilating
anniversary annoyed annoying annual annually anomalous anomic anonymous another answering antagonistic antebellum anthropomorphic anti antic anticipated antique
antiseptic antithetical antitrust anxious anxiously any anyhow anymore anyway anywhere apart apiece apologetic apologetically appalling apparent apparently appealing
appearance appetite applicable appointed appreciable appreciably appreciative approachable appropriate appropriately approved approvingly approximate approximately april
apt arable arbitrarily arbitrary arching ardent arduous argumentative aristocratic armed armored around aroused arranged arrogantly artfully articulate artificial
artificially artistically arty ascending ascertainable ashamed ashen ashore aside asleep assertive assigned assorted assured assuredly astonished astonishing
astonishingly astonishment astounding astray astride astringent astute asymmetric asymmetrically asymptotically atonally atop atrociously atrophied attached attained
attempted attentive attentively attired attractive attributable atypical audacious audible august aurally auspiciously austere authentic authenticity authoritarian
authoritative authoritatively authorized automatic automatically autonomic autumn available average avowed awaited awake awakened aware away awed awestruck awful awfully
awhile awkward awkwardly awry axially babelike back backward backwards bad badly badness baffling baggy baked balanced bald balding baleful balking bandaged bankrupt
bannerlike barbaric barbed bare barefoot barely baronial based bashful basic basically battered battleful bawdy beaded beady beaming bearded beardown beautiful
beautifully beauty bedfast bedraggled beefy before befuddled beginning beguiling behind belated believable believably belligerent belligerently beloved below belowground
bended beneath beneficial besides bespectacled best bestial bestubbled betrothed better between bewhiskered bewildered bewilderedly bewilderingly bewitched beyond big
bilateral bilingual billion bipartisan birth birthday biting bitterly bitterness bittersweet bizarre black blackened blanched bland blandly blank blasphemous blasting
blazing bleached bleak bleakly bleary blessed blighted blind blinded blindfolded blindly blissful blissfully blistering blithe blithely blockading blond bloodless
bloodstained bloodsucking bloodthirsty bloody blot blown blue bluish blunt blurred blushing blustery boastful boastfully bodily bogus boisterous bold boldly booked booted
borderline bored boredom boring born both bottomless bound bounded boundless boxed boyhood boyish braced brainy branched branded brash brave bravely brazenly break
breathless breathlessly brief briefly bright brightly brightness brilliantly brindle brisk briskly brittle broad broadly brocaded broke broken bronzed brotherly brown
brownish brushed brushy brutal built bulging bulk bulky bullnecked burdened burial burly burnt bushwhacking bushy busily businesslike bustling busy but buttoned
buttressed buzzing cackly cagey calculating calculatingly callous calloused callously calm calmly candid candidly canonized cantering capability capable captivating
carefree careful carefully careless carelessly careworn carpeted carved carven casebook cassocked casual casually catastrophic catastrophically categorized causal
causally causative cautious cautiously ceaseless celebration centered central centralized centrally century ceremonially certain certainly certified challenging chambered
change changed changing chanted chantlike characteristically charged charm charming cheap cheerful cheerfully cheery chemically cherished chestnut chic chief chiefly
childhood childish childishly childlike chill chilling chilly chinked chinless chiseled chivalrous chockful choked choosy christmas chronic chronologically chunky
churchgoing churning circular circumspect civilian civilized clad clammy clamorous clandestine clanging clanking clannish clarity classically classified classless clean
cleanly clear cleared clearheaded clearly cleverly clinched clinically clockwize clogged clogging close closed closely clothed clotted clouded cloudy clumsily clumsy
cluttered coarse coarsely coarsened coated coaxial coaxing cockeyed cocky coexistent cognate coherent cohesive coincidense cold coldly collapsible collective collectively
collision colloquial color colored colorful colossal columned columnlike combinable combined comfortable comfortably comforted comforting comically commanding commendable
commensurate commercially committed common commonly commonplace commonsense communicational compact comparable comparatively compassionately compatible competense
competent competently competition competitive competitively complete completed completely complex complexity complicated complimentary composed comprehensive
comprehensively compressed compromizing compulsively compulsivity concave concealed conceivable conceivably concentrated concentration conceptual conceptually concerned
concerted conciliatory concize concluding conclusive conclusively concretely concurrent condemnatory condescending conditional confederate confident confidential
confidentially confidently confiding confining confirmed conflicting confluent confused confusing congenital congested congratulatory conjoined conjugated connected
connective consciense conscientious conscious consciously consecutive consequent consequently conservative conservatively considerable considerably considerate
considerately consistent consistently consolidated consoling conspicuous conspicuously constant constantly constraining constricted constructive constructively
consummated consumptive contemplative contemporary contempt contemptible contemptuous contemptuously contented contentedly contest contiguous continual continually
continued continuing continuous continuously contraband contradiction contradictorily contradictory contrary contrasting contributing contributory contrived controlled
controversial convenient conveniently conventional conventionally conversational conversely convex convinced convincing convincingly convivial convulsive convulsively
cooccurring cool coolly cooperative coordinated cordial corporeal correct correctly correlated correlation corresponding correspondingly corrosive corrugated corrupt
cortically corticofugal cosily costly countenance counterbalanced countless courage courageous courteous covered covertly cowardly cowled cozy cracked crafty craggy
cranky crash craved craven crazed crazily crazy creamy creative creatively credible creditable crested crimson crippled crippling crisp crisscrossed critically crocked
crocketed crooked crossed crotchety crowded crowned crowning crucial crude crudely cruel cruelly crummy crumpled crushed crushing crusted cryptic culturally cultured
cumbersome cumulative curious curiously curly currently cursed cursory curtained curtly curvaceously curved curving custodial customarily customary cute cycle cylindrical
cynical dabbled daily daintily dainty damage damaging damn damned damp dandily dangerous dangerously dank dappled dark darkening darkly darned dashing date dated
dauntless dawn day dazed dazzling dead deadened deadly deaf deafening dear dearly deathlike deathly debilitating dec decade decadent deceased decent decently deceptive
deceptively decidedly decisive decisively declared decorative decrease decreasing dedicated dedication dedifferentiated deductible deep deeply defeat defective defensible
defensive deficient definable defined definite definitely definitive deflated deformed dejected deliberate deliberately delicate delicately delicious deliciously delight
delighted delightful delightfully deliriously demanding demandingly demonstrable demonstrably demonstrated demure demythologized denominationally dense density dependable
dependent deplorable deplorably deprecating deprecatory depressed depth deranged derisive derived descending descriptive deserving desirable desire desired desolate
despairing despairingly desperate desperately despized despondent destiny destroyed destructive desultory detachable detached detailed detectable detected determinable
determinate determined determinedly determining devastating developed developing devilish devious devoted devotional devout dexterous dexterously dextrous diachronic
diagonal dialectically diametrically dictated differense different differentiated differently difficult diffident diffidently diffuse diffused diffusely diffusing
digestible dignified dignity dilapidated diligent dilute dim dimensioning diminished diminishing diminutive dimly dingy direct directed directing directly dirty disabled
disabling disappointed disappointing disappointment disapproval disastrous discarded discernable discernible discerning discharge disciplined disconcerted disconcerting
disconcertingly discontented discorporate discouraged discouraging discourteous discovered discreetly discrepancy discrete discretionary discriminating disdainful
diseased disembodied disfigured disguized disgusted disgusting disheartened disheartening disheveled dishonest disillusioning disintegrative disinterested disjointed disk
dismally dismay dismayed dismaying disobedient disordered disorderly disorganized disparate dispassionate dispassionately dispersed displeased dispossessed
disproportionate disputable disqualified disregardless disruptive dissatisfied dissimilar dissolved distal distally distance distastefully distinct distinctive
distinctively distinctly distinguishable distinguished distortable distractedly distraught distressed distressing distributive disturbed disturbing disturbingly divergent
diverse diversified divided divine divinely divisive divorced dizzily dizzy docile doctrinaire doctrinally dogged doggedly dogging doglike dogmatically doleful dominated
dominating domineering done doomed doped dosed dot dotted doubly doubtful doubtless dourly down downcast downhill downright downstairs downstream downward downwind drab
drafty dragging dramatically draped drastic drastically draughty drawn dreadful dreadfully dreamed dreamfully dreamlike dreamy drearily dreary drenched dressed dressy
dried drilled driven driving drizzling drowsily drowsy drugged drugless drunk drunken drunkenly dry dryly dual dubious dull dulled dully dumb dumfounded duplicable
durable duration dusk dusky dwindling dying each eagerly eagerness eared earliest early earned earnest earnestly earsplitting earthbound earthlike earthquake earthshaking
easily east eastern eastward easy eatable ebullient echo eclectic economically ecstatic edematous edentulous edged edgewize edgy edifying editorially educated effective
effectively effectiveness effectually efficacious efficacy efficient efficiently effortless effortlessly ego eight eighteen eighteenth eighth eighty elaborate elaborately
elapsed elastic elderly eldest elected electrically electrifying elevated eleven eleventh eligible ellipsoid elongated eloquent elsewhere elusive emaciated emancipated
embarrassed embarrassing embedded emblematic emboldened emergency emeritus eminently emotion emotionally emphatic emphatically empirically employed empty enabling
enchained enchanted encouragingly endearing endless endlessly endowed enduring enduringly energetic energetically enervating enforceable enforced engaged engagingly
engraved engrossed engrossing enigmatic enjoyable enjoyment enlightened enormous enormously enough enraged ensuing entangled enterprizing enthusiasm enthusiastic
enthusiastically entire entirely entitled enveloping enviably envious ephemeral epidemic epistolatory epoch equal equally equipotent equipped equitable equivocal era
erect eroded erotic erratic erratically erroneous ersatz erudite escaped esoteric especially essentially established estranged estranging eternal eternally ethnic
euphoric evaluative evasive even evening eventual eventually ever everlasting everlastingly every everyday everywhere evident evidential evidently evil exact exactly
exaggerated exalted exasperated exasperating exasperation exceedingly excellent excellently exceptional exceptionally excess excessive excitatory excited excitedly
exciting exclusive exclusively excruciating exempt exhausted exhausting exhaustive exhaustively exhilarating existent existing exotic expanded expansively expectable
expectantly expected expedient expendable expensive experienced experimentally explanatory explicit explicitly exploratory explosion explosive explosively exposed
expository express expressed expressible expressionless expressive expressively expressly exquisite extended extensive extensively external extinguished extra extralegal
extramarital extraneous extraordinarily extraordinary extravagantly extreme extremely exultantly eyed eyelike fabled fabulous faced facetious facetiously facilitatory
factor faded faint faintly fair fairly faithful faithfully fake fall fallen falling fallow false famed familiar familiarly famous fanciful fantastic far faraway farthest
fascinated fascinating fascinatingly fashion fashionable fast fastened fastidious fat fatal fatally fateful fatigued fattening fatty favorable favorably favored fear
fearful fearfully fearless feasible feathered featured featureless feb february fecund feeble feelings feminine ferocious ferociously fertile fervent fervently festive
fetching fetid feverishly few fictive fiendish fierce fiercely fiery fifteen fifteenth fifth fiftieth fifty figurative figuratively filled filmed filthy final finally
financially fine finely fingered finicky finished finite firmly first firsthand fitting five fixed flamboyantly flash flashy flat flatly flatness flattened flawless
flecked fledgling fleet fleeting flexibility flexible flimsy floating flooded florid flow fluffy fluorescent flushed flux flying foamy focally following fond fondly
foolhardy fooling foolish foolproof footloose foppish forbidden forced forceful forceless foregoing foreign foremost forensic foreseeable forfeit forgetful forgotten
forked formal formally former formerly formidable forth forthright forthwith fortified fortunate fortunately forty forward foul fouled four fourfold fourteen fourteenth
fourth fractional fragile fragmentary frail framed frank frankly frantic frantically frayed free freehand freely freewheeling frenzied frenziedly frequency frequent
frequently fresh freshly friable friday fried friendly frightened frightening frightful frigid fringe fringed frivolous frontage frostbitten frowningly frowzled frozen
fruitful fruitless frustrated frustrating fueled full fully fumbling function functioning fundamental fundamentally funeral funny furious furiously furnished furry
further furthermore furtive furtively fury fusiform fussily fussy futile futility future fuzzed fuzzy gaily gainful galling gaping garbed garbled gaseous gauche gaudy
gaunt gauntleted gay gayly general generalized generally generous generously gentle gentlemanly gently genuine genuinely geographically germinal gesticulating ghastly
ghostlike ghostly gibelike gigantic gilded gilt gingerly girlish girlishly given glad glamorous glare glaring glassless glassy glazed gleam gleeful glibly glinting
glistening glittering global gloomily gloomy glorified glorious gloriously gloved glowering glowing glued glum goddam goddamn goddamned godforsaken godless godlike golden
gone good goodness gorgeous gory governing gowned graceful gracefully gracious graciously graded gradient gradual gradually grammatically grand grandiose grandly granted
granular graphically grassroots grateful gratified gratifyingly gratuitous gratuitously grave gravely gravid gray greasy great greatest greatly greedily greedy green
greenly gregarious grey grief grievous grim grimly grimy gritty grizzled groggy groomed grooved gross grossly grotesque grotesquely groundless grown grudgingly gruesome
gruff guiltily guilty gullible gummy habitable habitual habitually hackneyed haggard haggardly hairless hairy halfway hallowed haltingly handicapped handled handless
handmade handsome handwoven handwritten handy haphazardly hapless happily happy harassed hard hardened hardly hardworking hardy harmless harmlessly harmonious harsh
harshly haste hastily hasty hate hated hateful hatefully hatless hatred haughtily haughty haunted haunting hazel hazy headed headless headlong headstrong healthful
healthily healthy heard heartening heartily hearty heated heavily heavy hebephrenic hectic heedless hefty height held helpful helpfully helpless helplessly hence
henceforth henpecked herculean here hereabouts hereby herein heretofore hermetic hesitantly hesitating heterogeneous heterozygous hidden hideous hideously high highly
hilarious hilariously hired historically hitherto hitless hoarse hoarsely holiday homegrown homely homemade homeward homicidal homogeneous homogeneously homozygous honest
honestly honorable honorably honored hooked hope hopeful hopefully hopeless hopelessly horizontal horrible horribly horrid horrified horrifying horrifyingly hospitable
hostile hot hour hours however huddled hue huge humanely humble humbly humiliating humorous hungry hunted hurried hurriedly hurrying husky hyaline hydrophilic hydrophobic
hydrous hyperbolically hyperfine hypertrophied hypoactive hypophysectomized hypothalamically hypothetical hysterical hysterically icy idealized ideally identical
identifiable identified identity idiosyncratic idiotic idiotically idle idly idolized idyllic ill illegal illegitimate illicit illiterate illuminating illusionary
illusory illustrative illustrious imaginary imaginative imaginatively imitative immaculate immaterial immature immediacy immediate immediately immense immensely imminent
immoral immortal immortality impacted impaired impartial impassable impassioned impatient impatiently impeccable impeccably impeled impending imperceptibly imperfect
imperfectly impersonal impervious impetuous impious implacable implicated implicit implike importance important importantly imposing impossible impotent impractical
imprecize impregnable impressive improbable improperly improved improvized impudent impudently impulse inaccurate inactive inadequate inadequately inadvertently
inadvisable inanimate inappropriate inaudible inaugural inboard incalculable incandescent incapable incarnate incensed incentive incertain incidense incident incidental
incidentally incisive inclined inclusive incoherent incoming incompatible incomplete incompletely incomprehensible inconceivable inconsequential inconsiderable
inconsistent inconvenient inconveniently incorrect increased increasing increasingly incredible incredibly incurable incurably indebted indecent indeed indefatigable
indefensible indefinable indefinite indefinitely indelible indelicate independent independently indescribable indeterminate indifferense indifferent indifferently
indignantly indignation indirect indirectly indiscriminate indiscriminately indispensable indistinct indistinguishable individualism individualistic individualized
individually indolent indubitable induced indulgent industrious industriously ineffable ineffectively ineligible inept ineptly inert inescapable inescapably inevitable
inevitably inexcusable inexhaustible inexorable inexorably inexpensive inexperienced inexplicable inexpressible inextricable infallible infamous infective infertile
infinite infinitely inflamed inflammatory inflated inflexible influent influential informal informally informed infrared infrequent infuriating inglorious inhabited
inherent inhibited inhibitory inhospitable inhuman inhumane initial initially injured inning innocense innocent innumerable inoperable inorganic inquiring inquisitive
insane insanely inscribed inscrutable insensitive inseparable inside insidiously insignificantly insistent insofar insolent insolently insoluble inspirational inspired
inspiring instance instant instantaneous instantly instead instinctively institutionalized instructive insubstantial insufficient insufficiently insuperable insured
insurmountable intact integrated intellectually intelligent intelligible intended intense intensely intensifying intensity intensively intentional intentionally intently
intercontinental interdependense interdependent interested interesting interestingly interfaith interfering interim interlocking intermediate intermeshed interminable
intermittent internal internally international internationally interpersonal interpretable interpretative interrelated interrelation intersecting interspecies interstate
interwoven intimate intimately intolerable intractable intramuscularly intricate intrinsic intrinsically introductory introjected introspective intrusive invaluable
invariable invariably inventive inverse inversely inverted investigative invincible inviolate invisible inviting involuntary involved invulnerable inward inwardly
iodinating ionized irksome ironic ironical ironlike ironshod irrationally irreconcilable irreducible irregular irregularly irremediable irreparable irresistible
irresolute irrespective irresponsible irreversible irrevocable irritable irritably irritating isolated isothermal isotropic jaded jagged jammed jangling january jarring
jaunty jazzy jealous jetting jeweled jingling jocose jocular joined jointly jolly jolted jovial joy joyous jubilantly juicy july jumbled jumpy june jurisprudentially just
justice justifiably justly jutting keen keenly khaki killable kinda kindled kindly kindred kinesthetically kittenish knifelike knightly knotted knotty knowing
knowledgeable known labeled laborsaving laced lacking lactating lacy laden ladened ladylike laid lamblike landlocked landscaped languid lanky lapsed large largely last
lasting lastly late lately latent later latest laughingly lavish lavishly lawless lax lay lazily lazy leaded leading lean leaning learned least leathered leavened leering
left legally legendary legged leggy legitimate legitimately leisurely length lengthily lengthwize lengthy less lessened lessening lethal level levelheaded lewd liable
liberally liberated licensed licked lifeless lifelike lifelong lifted lighted lighthearted lightly like likely likewize limit limited limiting limitless limp linear
linearly lined lingeringly lingually linguistically lipped listed listless listlessly lit literal literally literate lithe littered little livable live lively livid
loaded loathsome locally located lofty logical logically lone lonely long longstanding look looking loose loosely looted lopsidedly lordly lost loud loudly lousy love
lovely loving lovingly low lowered lowering loweringly lowly loyal loyalty lucid luckily lucky ludicrous lugubrious lukewarm luminescent luminous lumpish lunatic lurid
luscious lush lustily lusty luxurious luxuriously luxury lyrical macabre machinelike macroscopically mad maddened maddening made madly magical magnetically magnificent
magnificently magnified magnitude main mainly maintained majestic majestically major majority makeshift maladroit malformed malign malposed mammoth mandatory mangled
maniacal manic maniclike manifestation manifestly manned mantic manufactured many marbleized margin marginal marginally marked markedly marketable maroon martial
marvelous marvelously masculine massive masterly matched matching materially mathematically matted mature mauve maximal maximum may maybe mean meandering meaningful
meaningless meanwhile measurable meaty mechanically mechanized meddling median medically meditative meek meekly mellowingly melodious melodramatic memorable menacing
mendacious menial mentally merciful merciless mere merely merit meritorious merrily merry messy metallic methodical methodically meticulously microscopically mid midnight
midway midwestern mighty mild mildly militarily million mimetic min mincing minded mindful mindless minimal minimized minimum minor minute miracle miraculous miraculously
misbranded miscellaneous mischievous miserable miserably misguided misleading misplaced misrelated missing mistaken mistakenly misty misused mixed mobile moblike mock
mocking mode modeled moderate moderately modern modernity modest modestly modified moist molten moment momentarily momentary momentous momentum monastic monaural monday
monkish mononuclear monophonic monotone monotonous monstrous month mood moonlit moral moralistic morality morally more morning morose morosely mortal mortally most mostly
motionless motivated motivating mottled mountainous mounted mournful mournfully moving movingly much muddied muddleheaded muddy muffled multidimensional multilateral
multiple multiplicity multiplied multitudinous mum mundane murdered murky musically mustached mute muted mutely mutual myriad mysterious mythological nagging naive naked
nakedly nameless namely narrow narrowed narrowly nasty nationalistic nationally native natural naturalized naturally nature nauseated near nearby nearly nearsighted neat
neatly necessarily necessary needed needless needlessly negative neglected negligent negligible neo neoliberal nerveless nervously netlike nettlesome neutral neutralized
never nevertheless new newborn newly next nibbed nice nicely night nighted nightmarish nimble nimbly nine nineteen nineteenth ninety ninth noble nociceptive noise noisily
noisy nominally nonassertive nonchurchgoing noncommissioned noncompetitive nondescript none nonequivalent nonetheless nonexistent nonfunctional nonmetallic nonparticulate
nonpolitical nonproductive nonresident nonspecific nonspecifically nonverbal nonvolatile noon norm normal normally northerly northern northward northwest nosed not
notably noted noticeable noticeably notorious notoriously notwithstanding nourished nov now nowhere nowize nubile null numb numbing numerous nutritive oaken obdurate
obedient obediently objectionable obligated obliged obligingly oblique oblivious obnoxious obscene obscure obscurely obsequious observable observational observed obsessed
obsolescent obstinately obtainable obvious obviously occasion occasional occasionally occluded occupied occurrense odd oddly odious odor off offbeat officially offshore
often oftentimes oiled oily okay old oleophilic oleophobic olive ominous ominously omniscient once oncoming one onetime only onset onshore opalescent opaque open opened
openly openmouthed operating operationally operative opinionated opportunistic opposed opposing opposite optically optimal optimistic optimum opulent orally oratorical
ordered orderly ordinarily ordinary organic organically organized oriental oriented original originally ornately ornery ostensibly ostentatious other otherwize out
outclassed outcome outdated outgoing outlined outlying outmoded outraged outrageous outright outside outspoken outstanding outstandingly outward outwardly over overactive
overall overbearing overboard overconfident overcurious overdone overgrown overhand overhead overheated overloaded overlooked overnight overpriced overprotective
overriding overseas oversized overt overtly overturned overweight overwhelming overwhelmingly owing own owned oxidized pace packed padded paid painful painfully painless
painted paired pale pallid palpable palpably panic panicked panoramic paradoxical paradoxically parallel paramount paranoid parched pardonable parked parrotlike parted
partial partially particular particularly particulate partly passion passionate passionately passive passively past pasted pastel pastelike pasty patched paternalistic
paternally pathetic pathless pathogenic patiense patiently patriotic patronizing pause paved payable peaceable peaceful peacefully peaked peaky pearly peculiar peculiarly
pedantic peevish penciled pending penetrating pensive peopled perambulating perceived percent percentage perceptible perchance peremptory perennial perennially perfect
perfectly perfumed perfunctorily perfunctory perhaps perilous perilously period periodic periodically peripheral peripherally perky permanent permanently perpetual
perplexed perplexing persistense persistent persistently personality personalized personally persuasive pert pertinent perverse perversely pessimistic pestered pestering
pestilential petite petticoated petulantly philosophically phony phosphorescent photographically physically pictorially pictured picturesque pigheaded pinched pink
pitched piteous piteously pithy pitiable pitiful pitiless pitilessly pity pityingly placement placid placidly plain plainly plaintively planar planned planted plastered
plastically platitudinous plausible playable played playful pleasantly pleased pleasing pleasure plentiful plenty plum plumb plump plumping plush pointed poised polemical
polished polite politely politic politically politics polluted polycrystalline polytonal pomaded pompously ponderous poor poorly popular popularity popularly populated
populous porous portable portentous portion positively possible possibly posthumous posture postwar potent potentially powdered powdery powerful powerfully powerless
practicable practical practically practiced practized precarious precast preceding precious precisely precision precize precocious preconceived precooked precooled
predetermined predictable predictive predigested predisposed predominantly preeminent preexistent preferable preferably preferential preferentially preferred prejudiced
preliminary preliterate premonitory preoccupied prepackaged preparative preparatory prepared preposterous prepubescent prepupal prescribed present presentable presently
preserved pressing presto presumably pretended pretty preventive previous previously prewar price priceless prickly pride primarily primary primed primeval primitive
primly principally printable prior private privately privilege privileged prizewinning pro probability probable probably processed proclaimed procreative prodigious
productive productivity profane profanely professedly professionally profitable profitably profound profoundly profuse profusely progressive progressively projected
prolific prolonged prominent prominently promizing prompt promptly prone pronounced proper properly prophetic prophetically propitious proportion proportional
proportionally proportionate proportionately prospective prosperous prostrate protecting protective protectively proto protogeometric prototypical proud proudly proved
provisional provocative proximal proximate prurient pseudo psychical psychically psychologically psychopathic psychotic pubescent publicized publicly published puckish
pulseless pulverized punctured pungently punishable punitive puny puppyish pure purely purple purportedly purposeful purposely pursuing puzzled puzzling quaint
qualification qualified qualitatively quality quantitatively quarrelsome quasi quavering quaveringly querulous querulously questionable questioningly quick quickly
quiescent quiet quietly quilted quite quixotic race racy radically radioactive radius raftered rage ragged raised raising rakishly random randomly ranging rangy ranked
raped rapid rapidly rare rarely rarified rasping ratable ratio rationally rationed raucous raucously raw readable readily ready real realistically really rearward reason
reasonable reasonably reassured reassuring reassuringly rebellious rebelliously reborn recent recently receptive reciprocal reckless recklessly reclaimed recognizable
recognized reconciling reconstructed recorded recoverable rectangular recurrent red redheaded redly redoubled redoubtable reduced reeking refined reflective reflectively
reflexly reformed refreshed refreshing refrigerated regal regardless regenerating regionally regret regretfully regular regularly regulated regulatory related relations
relative relatively relaxed relentless relentlessly relevance relevant reliable reliably relieved religious religiously reluctantly remaining remarkable remarkably
remedial remorseful remorseless remote remunerative renaissance rending renewed renewing repayable repeated repeatedly repetitive reported reportedly reprehensible
representational repressed repressive reproducible reproducibly reprovingly repulsive reputable required resemblance resentful resentfully resentment resignedly resiny
resolute resolutely resolved resounding respectable respected respectful respective respectively resplendent responsible responsibly rest restive restively restless
restlessly restrained restricted restricting restrictive retained retarded reticulate retired retrogressive revealing revered reversible revised rewarding rhythmic
rhythmical rhythmically rich richly rickety riddled ridiculous ridiculously right righteous rightful rightfully rightly rigid rigidly rigorous rigorously rimless ring
riotous ripe ripping ripple rise rising risky roar roasted robust rocklike rocky roiling rollickingly rolling rosy rotated rotten rough roughhewn roughly roundabout
rounded roundly rousing routinely rpm rubberlike rubbery rudderless ruddy rude rudely rudimentary ruefully ruffled rugged ruined ruinous ruled runaway rusted rustic rusty
ruthless rutted sacred sad sadistic sadly safe safely sagacious sagging said sake salable salacious salient sallow salty salubrious salutary same sanctified sandy sane
sanguineous sapphire sarcastic sardonic satiric satirical satirically satisfaction satisfactorily satisfactory satisfied saturated saturday savage savagely saved savory
scale scaled scalloped scant scanty scarce scarcely scarecrowish scared scarred scathing scathingly scattered scented scheduled schematic scholarly scholastically
schoolgirlish scientifically scope scorched scorching scoreless scorn scornful scornfully scoured scraggly scrambled scratchy scrawny screechy scrupulously sculptured
scurrying searching season seasonal seated secluded second secondarily secondary secondhand secondly secretly sectioned secure securely sedate sedentary seductive
sedulously seeming seemingly seeping seething segmental segregated seismic seldom select selected selective selfish semantically semiempirical semiliterate semiprecious
semipublic semiskilled senile senseless sensible sensibly sensitive sensual sensuous sentient sentimental separable separate separated separately sequential serenely
serious seriously serviceable settled seven seventeen seventeenth seventh seventy several severe severely sexually sexy shabby shackled shaded shadowed shadowy shaggy
shaken shaky shallow shame shamefacedly shameful shape shapeless shapely shared sharp sharply shattering shaved shaven sheeplike shielded shift shifting shining shiny
shipshape shivery shocked shocking shockingly shod short shortened shortly shortsighted showy shrewd shrewdly shrewish shrieked shrill shrilly shriveled shuddering shut
shyly sic sick sickish sickly sidelong sidewize signed significance significant significantly silenced silent silently silly silvery similar similarity similarly
similitude simple simplex simplicity simplistic simply simulated simultaneous simultaneously sincere sincerely sincerity sinful single singly singular singularly sintered
sinuous sinusoidal situated six sixteen sixteenth sixth sixties sixty sizable size sized sizzling skeptical skilled skillful skillfully slack slanted slanting slantingly
slantwize slashed slashing sleepily sleepy sliding slightly slim slippered slippery slipping sloping sloppy slovenly slow slowly sluggish sluggishly sluicing slurred sly
small smallish smart smiling smilingly smitten smolderingly smooth smoothly smothered smothering smug snappy snobbish snug snuggled snugly soaring sobering soberly
sociably socialistic socialized socially sodden soft softened softly soiled soled solely solemn solemnly solid solidarity solidly solitary soluble solved somatic some
someday somehow someplace sometime sometimes somewhat somewhere somnolent sonorous soon soothingly sooty sophisticated sorbed sordid sore sorely sorrel sorrowful sorry
soughingly sought soulfully sounding soundproof sour sourly southbound southeastern southern southward spaced spacious span spare spark sparkling sparse sparsely
spasmodic spatially special specialized specially specifically specificity specified speckled spectacular spectacularly specular speculative speculatively speed speedily
speedy spellbinding spellbound spic spineless spiral spirited spiritual spiritually spiteful splashed splattered splendid splendidly splitting spoiled spoken spongy
spontaneous spontaneously sporadic spotless spread sprightly spring squalling square squared squarely squashed squat squeaky stability stabilized stabilizing stable
staccato stacked staggering staggeringly stained stale stalked staminate standardized stark start startled startling starved starving stately statesmanlike statistically
staunch steadfastly steadied steadily steady stealthily stealthy steamed steaming steep steeply stemmed stentorian stepwize stereophonic stereotyped sterling stern
sternly sticking sticky stiff stiffly still stillness stilted stimulating stinking stoical stolid stolidly stonily stooped storied stormy stout stoutly straggling
straight straightforward strained straitlaced stranded strange strangled stratified stray streaked streaming streamlined strength strenuous strenuously stressed stretched
stricken strict strictly striking strikingly stringy striped strong strongly structurally structured struggling strung stubborn stubbornly studded studious studiously
stuffed stuffy stung stunned stunning stupefying stupendous stupid stupidly sturdy stylistic stylized suave subconscious subconsciously subdued subhuman subjective
sublime subliterary submissive subsequent subsequently subservient subsidized substantial substantially substantive subsurface subtle subtly suburbanized succeeding
successful successfully successive successively succinctly such sudden suddenly sufficient sufficiently suffocating suggestive suitable suitably suited sulkily sullen
sullenly sultry summer sumptuous sunbaked sunburnt sunday sundown sundry sunken sunny sunstruck suntanned super superb superbly supercilious superficially superior
superiority supersonic superstitious supine supplemental supplementary supporting supportive supposed supposedly supra supreme supremely sure surely surging surly
surmounted surplus surprisingly surprize surprized surprizing surreptitiously surrounded surrounding surviving susceptible suspect suspended suspicious suspiciously
swaggering swart swarthy swaybacked sweeping sweet sweetly swelled sweltering swift swiftly swingy sworn symbolically symmetric symmetrical symmetrically symmetry
sympathetically synchronous synonymous syntactically synthetic syrupy systematically taboo tactically tactually tagged tailored taken talismanic talkative talky tall tame
tangent tangible tangibly tangled tanned tantalizing tantalizingly taped tart tartly tasteful tattered taunting taut tawdry tawny taxable taxing taxpaying tearfully
technically technologically tedious teen teenage teensy telling telltale temperature temporarily temporary ten tenable tenaciously tender tenderly tenebrous tenfold
tensely tensionless tentative tentatively tenth tenuously tepid terrible terribly terrific terrified terrifying terse tersely tested testily texture textured theatrically
then thenceforth thense theoretical theoretically there thereby therefore therefrom therein thereof thereon thereto theretofore therewith thermally thermodynamically
thick thickened thickening thickly thickspread thieving thin thinly third thirsty thirteen thirteenth thirtieth thirty thoriated thorough thoroughgoing thoroughly though
thoughtful thoughtfully thoughtless threadbare threatened threatening three threshold thrice thrifty thrill thrillful thrilling thriving thrombosed thronged through
throughout thudding thundering thunderous thursday thus tide tied tight tightly tiled tilled tilted timbered time timed timely times timeworn timid timidly timing
tingling tiny tipped tipsy tiptoe tired tiredly tireless tiresome tiring titanic titillating titled tittering today together toiling tokenish tomorrow toned tongued
tonight too topnotch topped tormented torn torpid tortuous tortured torturing totally tottering touching tough tournament tousled toxic traceable traditional
traditionally tragedy tragically trained traitorous tranquil tranquilly transformed translucent transmissible transparent transpiring transplantable transversally
transverse transversely trapped traveled treacherous treasured treated treble trembling tremendous tremendously triangular trichrome trigonal trite triumph triumphantly
trivial troubled troublesome truculent true truly trusted trustfully trustworthy truthful trying tsunami tubular tuesday tumultuous tuneful tunelessly turbulent turned
tuxedoed tweedy twelfth twelve twenties twentieth twenty twice twirlingly twisted two twofold twoscore typical typically ubiquitous ugly ulcerated ultimate ultimately
ultra ultramodern ultrasonic ultrasonically unabated unable unacceptable unaccompanied unaccountable unachievable unadjusted unaffected unafraid unalterable unambiguous
unambiguously unanimous unanimously unanswered unarmed unashamedly unasked unassisted unasterisked unattached unattractive unauthentic unauthorized unavailable unavailing
unavoidable unavoidably unaware unawares unbelievable unblinkingly unborn unbounded unbreakable unbroken unbuttoned uncanny uncaused unceasingly uncertain uncertainly
uncertified unchangeable unchanged uncharged uncheckable unclaimed unclean unclouded uncombable uncomfortable uncomfortably uncommon uncompromizing unconcerned
unconcernedly unconditional unconditionally unconquerable unconquered unconscious unconsciously unconstitutional uncontrollable uncontrollably unconventional unconvincing
uncooperative uncousinly uncritical undamaged undaunted undeclared undeniable undepicted under underdeveloped undereducated underfoot underground underhanded underlying
underprivileged undersea understandable understandingly understood underway undesirable undeveloped undifferentiated undigested undiluted undiminished undisguized
undisputed undone undoubtedly undrinkable undue unduly uneasily uneasy uneconomical unemployed unending unenthusiastic unequally unequivocally unerring unerringly uneven
unevenly unexpected unexpectedly unexplainable unexplained unexplored unfair unfaithful unfaltering unfalteringly unfamiliar unfastened unfavorable unfertile unfettered
unfit unfitting unfixed unforeseen unforgettable unfortunate unfortunately unfrosted unfrozen ungainly ungodly ungrateful unhappy unhealthy unheated unheeded unheeding
unhesitatingly unholy unhurried unhurriedly unhurt unified uniformed uniformly unilateral unimaginable unimaginative unimpaired unimpassioned unimpeachable unimpeachably
unimposing unimpressed unimpressive unimproved uninitiated uninjectable unintelligent unintended unintentionally uninterrupted uninterruptedly uninvited uninvolved unique
uniquely united univalent universal universally unjust unkind unknown unlawful unlike unlikely unlimited unlined unliterary unloaded unlocked unlovely unluckily unlucky
unmalicious unmanageably unmarried unmated unmeritorious unmistakable unmistakably unmolested unmoved unnatural unnecessarily unnecessary unneeded unnoticed unnumbered
unobtainable unobtrusively unoccupied unofficial unopposed unorthodox unpaid unpaintable unpaired unparalleled unpatriotic unpaved unperformed unpicturesque unpleasantly
unplowed unplumbed unpopular unprecedented unpredictable unpredictably unpremeditated unprepared unpretentious unproblematic unprocurable unpromizing unprotected
unpublished unpunished unqualified unqualifiedly unquestionably unquestioningly unready unreal unrealistic unrealistically unreasoning unrecognizable unrecognized
unreconstructed unredeemed unreflective unregretting unrelated unreleased unreliable unremarkable unrequited unreservedly unresponsive unrestricted unruly unsaid
unsatisfactory unsaturated unscathed unscientific unscrupulous unseeing unseen unselfconscious unselfish unservile unsettled unshakable unsharpened unshaved unshaven
unshielded unsigned unsloped unsmiling unsmilingly unsold unsolved unspeakable unspoken unstable unstained unsteadily unstilted unstressed unstructured unstrung
unsuccessful unsuitable unsuitably unsuited unsung unsympathetic untellable untenable untested unthinking untold untouched untoward untraditional untrammeled untried
untrue unused unusual unusually unutterably unvarying unventilated unwanted unwarranted unwavering unwed unwelcome unwilling unwisely unwitting unwittingly unwize
unwomanly unworthy unwrinkled unwritten upbeat upcoming upland uplifted uppermost upraized upright upstairs upstate upstream upward upwards urbanized urgent urgently
usable useable used useful usefulness useless uselessly usual usually utilitarian utmost utterly vacantly vacation vague vaguely vain valid validity valuable valued
valueless vanished varied variegated various variously varying vast vastly vehement veiled veined velocity velvety venerable veridical veritable vermilion vernal very
viable vicarious vicious victoriously victory vigorous vigorously vile villainous vindictive violent violently virile virtual virtually virtue virulent viscoelastic
viscosity viselike visible visibly visored visually vital vitality vitally vivacious vivid vividly vocationally vociferous vociferously voiced void volatile
volumetrically voluminous voluntarily voluntary voluptuous votive vulgar vulnerable wacky wailful wainscoted wakeful walking walloping wan wandering warily warlike warm
warmed warming warmly warped wary washed wasted wasteful watchfully waterproof watery wave wavelength wavy waxed waxlike wayward weak weakened weakly wealthy wearied
wearily wearisome weary wearying wednesday wee week weekend weight weighted weird weirdly welcome welcoming well westerly western westward westwards wet wheezing whense
while whiskered white whitewashed whole wholesome wholly wicked wickedly wide widely widespread widowed wifely wild wildly wilfully willful willing willingness wily
windblown winding windy winless winning winter wintry wired wise wisely wish withal withered withering within wittingly witty wobbling wobbly woeful woefully wonderful
wonderfully wonderworking wondrous wondrously wooded wooden woodenly woolly wordlessly workable working workmanlike worldly worldwide worn worried worriedly worse worst
worth worthless worthwhile worthy wounded woven wraithlike wrapped wrath wrathful wrathfully wrenching wretched writhed writhing written wrong wrongly wry wryly yawning
year yearning yearningly years yelled yellow yesterday yet yielding young youngish youthful
`;

export const verbTable = `
abandon abet abid abolish abound abridg abrog absent absorb abstain abstract abus acced acceler accentu accept acclaim acclimatiz accommod accompani accomplish accord
accost accredit accru accultur accumul accus accustom ach achiev acknowledg acquaint acquiesc acquir acquit activ actu adapt add adher adjoin adjourn adjust administer
admir admit admix admonish adopt ador adorn adsorb advanc advertiz adviz advoc aerosoliz affect affirm affix afford agglomer aggrav agit agre aid aim alert alien alight
align alleg allevi alloc allot allow alphabetiz altern amass amaz ambl amend amplifi amput amus analyz anim animiz annihil announc annoy answer antagoniz anticip apologiz
appear appeas append applaud appli appoint apport appraiz appreci apprehend approach appropri approv approxim arbitr arch archaiz argu aris arous arraign arrang arrest
arriv arrog articul ascend ascertain ascrib ask aspir assail assembl assert assess assign assimil assist associ assum assur astonish astound aton attach attack attain
attempt attend attest attract attribut attun audit aug augur authentic authoriz autom avail aveng averag avert avoid await awak awaken babbl backstitch baffl bak balk
balkaniz ban bandi bang banish bankrupt baptiz bar barbecu bas bask bast bat bath bawl bear beat beautifi beckon becom bedamn befall befit befog befriend befuddl beg
beget begin beguil behav behead behold behoov beli believ bellow belong bemoan bend berat beseech beset besieg besmirch bespeak bestow bet bethink betray better bevel
bewail bewar bewitch bid bilk billow bind birdi bit blab blacken blam blanch blasphem blast bleat bleed blend bless blink bloom blunt blurt blush boast bob bod bogey
boggl boil boo boom boomerang boost bor borrow bounc bow boycott brac brag brandish brav breach break breath breed brighten bring broaden broil browbe bruit bruiz brush
buck buckl budg buffet build bullshit bump burgeon buri burn burst bushwhack bust bustl busy butt buy buzz bypass cackl calcifi calcul calibr call calm calumni camouflag
can cancel canoniz canvass capitaliz capitul captiv captur car careen caress caricatur carri carv cascad cast castig catapult catch catechiz categoriz caucus caus cavort
caw ceas celebr centraliz centrifug cerebr certifi chaf chaff challeng chandell chang chant characteriz charg chas chat cheat check cherish chew chid chirp chivi chok
choos chop choreograph chortl chronicl chuck chuckl chuff chug churn circul circumscrib cit citr claim clamp clang clank clap clarifi clasp classifi clean cleans clear
cleav clench click climb clinch cling clink clog clomp clos cloth cluck clutch coagul coalesc coax cock coddl codifi coerc coher coil coincid coll collabor collaps
collect coloniz com combin commemor commend commens commiser commit communic communiz commut comp compar compel compens compet compil complain complet complic compos
compound comprehend compress compriz comput conceal conced conceiv concentr concern concili conclud concoct concur condemn condens condon conduct confess confid confin
confirm confisc conform confound confront confus congeal congratul congreg conjoin connect connot conscript consider consign consist consol consolid consort conspir
constitut constrict constru construct consult consum consumm contain contamin contempl contend continu contradict contribut contriv conven conventionaliz converg convers
convert convey convict convinc convuls cook cool cooper coordin cop correct correl correspond corrobor corrod corrupt cough count counteract counterchalleng cover covet
crack crackl cram cran crash crav crawl creak creas creat creep crem cring crippl crisscross criticiz croak crochet croon cross crouch crow crucifi cruiz crumbl crumpl
crush cry crystalliz cuddl culmin cultiv cur curl curs curtail cushion cut dab dabbl damn dampen danc dangl dar darken darn dart dash daunt daydream dazzl deaden deal
debilit deceiv deceler decentraliz decertifi decid declaim declar declin decompos decor decreas decri dedic deduc deduct deem deepen defe defec defend defi defin defraud
defray defrost dega deglyceroliz degrad deign delay deleg delimit deliver delud delv demand demarc demean democratiz demolish demonstr demot demur demythologiz deni denot
denounc dent depart depend depersonaliz depict deplor deploy depos deposit deprav depress depriv derid deriv descend describ desecr desert deserv design despatch despiz
despoil destin destroy detach detain detect deterior determin detest deton detract detribaliz devast develop devi deviz devor devot diagnos dial dialyz dict differ
differenti diffus dig digest dignifi digress dilat dilut diminish din dip direct disabl disabus disagre disallow disappear disappoint disapprov disarm disassembl disband
disbeliev disburs discard discern disclos disconnect discontinu discount discourag discover discrimin discuss disdain disenfranchiz disengag disentangl dishearten
dishonor disintegr dislik dislodg dismiss dismount disobey disown dispatch dispel dispens dispers displac display dispos disprov disput disqualifi disregard disrob
disrupt dissect dissembl dissemin dissip dissolv dissuad distill distinguish distort distract distribut distrust disturb diverg divert divest divid divulg docket dodg
domin don donat doom doubl dovetail down downgrad doz draft drag drain dramatiz drap draw dread dress dribbl drift drill drink drip driv droop drop drown drows dry dub
duck dull dump dunk dup duplic dwarf dwell dwindl earn eas eat ebb echo economiz eddi edifi edit educ effac effectu effloresc ejacul eject elabor elaps elat elect elev
elicit elimin elong elucid elud elut eman emancip emascul emb embark embarrass embellish embezzl embodi embolden emboss embrac embroil emerg emigr emit emphasiz employ
empti emul enabl enact encamp encas enclos encompass encourag encroach encrust endear endors endow endur energiz enerv enforc engag engrav engross engulf enhanc enjoin
enjoy enlarg enliven enmesh enquir enrag enrich enrol enroll ensconc enshrin ensu ensur entail enter entertain enthrall enthron entic entitl entomb entrench entrust
enumer enunci envelop envi envis envisag epitomiz equal equat equilibr equip eradic eras erect erod err erupt escap eschew escort espous establish estim etch eulogiz
europeaniz evacu evad evalu evapor eventu evok evolv exacerb exact exagger exalt examin exasper exceed excel except excit exciz exclaim exclud excommunic excori execut
exemplifi exempt exert exhal exhaust exhibit exil exist exoner exorciz expand expect expedit expel expend expi expir explain explod exploit explor export expos expound
express expung extend extenu extermin extinguish extirp extract extrapol extric extrud exud facilit fad fail faint fall falsifi fanci fascin fasten fathom fatten favor
faz federaliz feed feel feign feint felicit ferri fertiliz fet fetch fidget fight fil fill filter financ find finish fit fix fizzl flak flank flap flash flatten flaunt
fle flex flick flinch fling flip flirt flit float floccul flog flop flounc flourish flout flub fluoresc flush fly fold follow forbid forecast foreclos forego foreknow
forese foreshorten forestall forfeit forg forget forgiv forgo formul forsak forswear fortifi forward foster foul fraction fractur fraterniz fre freez frequent fret
frighten frizzl frogmarch frown frustr fry fulfil fulfill fulmin fum fumbl furl furnish further fus fuss gabbl gain gallop gambl gap garland gash gasp gather gaug gawk
gaz gear gener generaliz gentl germin gesticul get giggl gild gird giv glanc glar glaz gleam glean glid glint glisten gloat glom glorifi glow glu glut glyceroliz gnash
gnaw goad gobbl goof gor gorg goug govern grab gradu grant grappl grasp gratifi graz greet griev grimac grin grind grip groan groom grop grovel grow growl grumbl grunt
guarante guess guid gull gulp gush guzzl gyrat haggl hail halt handl hang happen harangu harden harri harrow harshen harvest hasten hat hatch haul haunt hav heal hear
heav heed heft heighten heist help herald hesit hibachi hibern hid highlight hijack hint hir hiss hit hitch hobbl hock hog hoist hold homogeniz honeymoon honor hook hoot
hop huddl hug hum humaniz humbl humili hunt hurdl hurl hurri hurt hurtl hush hustl hypnotiz hypothesiz identifi idl idoliz ignit ignor illumin illustr imagin imb imbib
imit immers impair impal impart imped impel imperil imperson imping impl impli implor impos imprec impress imprint imprison improv improviz imput inaugur incapacit incarn
incit inciz inclin inclos includ incorpor increas incub inculc incur indic indict indoctrin indors induc induct indulg infect infest infiltr infl inflam inflect inflict
inform infuri ingest inhabit inherit inhibit initi inject injur inlay innov inquir inscrib insert inspect inspir instal install instig institut institutionaliz instruct
insul insult insur integr intend intensifi inter interact interced intercept interconnect interfer interject interlac interlock internaliz interpenetr interpos interpret
interrupt intersect intertwin interven interview interweav intim intimid inton introduc intrud intrust inur invad invalid inveigh invent invert invest investig invit
invok involv iodin irrig irrit isol issu italiciz itch itemiz jab jam jangl jeer jeopardiz jerk jig jilt jimmi jingl jiv jog joggl join jostl judg jump justifi juxtapos
keep keynot kick kidnap kill kiss knead kneel knit knock know label lac lacer lag lam lament lamin lampoon languish lash last latch laugh launch lavish lay laz lead lean
leap learn leav leer legisl legitimiz lend lengthen lessen let levi liber liberaliz lick lift lighten lik limp link lioniz liquid listen liv loath lob locat lock lodg
long look loom loop loos loosen lop los loung lov lug lung lur lurch lurk lyophiliz madrigal magnetiz magnifi mail maintain mak maltre manag manifest manipul manufactur
mar march marin mark maroon marri marvel mash masquerad massacr massag mastermind match materializ matricul matur maximiz mean measur meddl medi medit meet melt memoriz
mend ment merg mesh mesmeriz metaboliz metamorphos mew migr milit minc mingl minimiz miscalcul miscarri misconstru misfir misgaug misinterpret misjudg mislay mislead
mismanag misnam misperceiv misplac misquot misread misrepresent miss mistrust misunderstand misus mitig mix moan mobiliz mock moder moderniz modifi moisten mold molest
mollifi monitor monopoliz moo mop motiv mottl mould mount mourn mov mow muck muffl mull multip mumbl murmur mus mutil mystifi nab nag nail narcotiz narr narrow nasal
nationaliz naturaliz navig near necessit need neglect negoti nestl neutraliz nip nod nomin not notariz notch notic notifi nourish nucle nudg nurtur nuzzl obey oblig
obliter obscur observ obsess obstruct obtain occlud occupi occur offend offer offici offsaddl offset ogl omit open oper oppos oppress ordain organiz orient origin ossifi
ostraciz oust outclass outdistanc outdo outdraw outfac outfight outgeneral outgrow outlaw outlin outliv outmod outplay outrun outsmart outstrip outweigh overburden
overcom overdriv overe overemphasiz overestim overexpos overfeed overfill overflow overhaul overhe overhear overindulg overlap overlay overload overlook overproduc
overreach overrid overrun overshadow overshoot overstep overstrain overtak overthrow overturn overwhelm overwork own oxidiz pacifi pack paddl paint pall pant par paralyz
parch pardon parlay parri partak particip pass pat patroniz paus pay peck peddl peel peep peer pelt penaliz penetr perceiv perch perfect perform perish perme permit
perpetr perpetu persecut persever personaliz personifi persuad pertain perturb perus pervad petrifi philosophiz pick pierc pillori pin pinch ping pinpoint piss pitch
pivot plagu plan plat play plead pleas pledg plod plow pluck plumb plummet plung plunk ply poach pois pok polariz polish pommel pooch pop popul portend portray pos
possess postpon postul pounc pour practiz praiz pranc prattl pray preach prearrang preced precipit preclud precondit predict predomin preempt prefer preisol preoccupi
prepar presag prescrib present preserv presid press presum presuppos pretend prevail prevent prick print pris prob proceed proclaim procrastin procur prod produc profess
prohibit prolong promiz promot prompt promulg pronounc propel prophesi propos proscrib prosecut prostr protect protest protrud prov provid provok prowl pry publiciz
publish puff pull puls pulveriz pummel pump punch punctu punctur punish punt pupat purchas purg purifi purl purloin purport pursu push put putt puzzl pyramid quadrupl
quail qualifi quarrel quash quell quench queri quicken quickstep quip quit quot radi raid rais rak ralli ram rambl ransack rap ratifi rationaliz rattl reach react reactiv
read readapt readjust reaffirm realign realiz reap reappear rearrang reassail reassembl reassert reassign reassur reawaken rebound rebuff rebuild rebuk rebut recalcul
recall recapitul recaptur reced receiv recess recit reckon reclaim reclassifi recogniz recoil recollect recommend reconcil recondit reconstruct reconven reconvert recopi
recount recoup recre recruit recur redden redecor rededic redeem redefin redirect redistribut redoubl reduc reecho reek reelect reenact reenforc reestablish reevalu
reexamin refashion refer refill refin refinanc reflect refuel refurbish refus refut regain regal regard register regret regroup regul rehabilit rehash rehears reign
reimburs reinforc reinst reinstall reinterpret reiter reject rejoic rejoin relac relat relax relay relearn releas releg relent reli reliev relinquish reliv reload relyric
remain remak remand remark remarri remember remind reminisc remit remodel remonstr remount remov renam rend renew rent reopen reorganiz repair repay repe repeal repel
repent rephras replac replenish repli report represent repress reprimand reproduc repudi repuls reput request requir requisit reread rerun reschedul rescind rescu reseal
resembl resent reserv reset resettl reshap resid resift resign resist resmudg resolv resort resound respond rest restock restor restrain restrict resum resurrect
resuspend retain retali retard retch rethink reti retir retort retrac retract retransl retre retriev return reunit reus rev revamp reveal revel rever reverber reverens
revers revert review revil revis revitaliz reviv revolutioniz revolv rewrit ricochet rid riddl ridicul riffl rig ring rins rip ripen ris risk ritualiz riv rival rivet
roam roar roast rob roleplay roll romanticiz romp roost rot rotat rough roughen rous rout rov rub ruffl rummag run ruptur rush rust rustl sacrific sadden safeguard sag
sail saliv salut salvag sanct sap sashay sati satisfi satur saut sav savvi say scab scan scandaliz scar scarifi schedul scoff scold scoot scorch scour scout scowl scrambl
scrap scratch scrawl scream screech scrib scribbl scroung scrub scrutiniz scud scuff scurri scuttl seal sear search seced seclud secret seculariz secur seek seem seep
segreg seiz select sell send sensitiz sentimentaliz separ serv set settl sew shak shambl shar sharpen shav shed shelv shift shimmi shin shirk shoot shorten shout shov
show shrill shrink shroud shrug shuffl shun shut shuttl shy sicken sidestep sidl sift sigh sign signifi simplifi simul sing sink sip sir sit situ sizzl skedaddl skid skim
skip skulk skylark slacken slam slap slash slat sleep slid slim sling slink slip slop slow slug sluic slump slurp smack smart smash smell smil smirk smit smooth smuggl
snag snap snarl snatch sneak sniff snoop snor snort snub snuggl soak soar sob socializ soften solicit solv sooth sorb sour sous sow span spang spar speak spear spearhead
specializ specifi specul spend spill spin spit splash splic split spoil spong spout sprain sprawl spread sprinkl sprint sprout spurn spy squall squash squat squawk squeak
squeal squeez squelch squint squirm squirt stab stabiliz stain stak stalk stamp stamped stand standardiz star start startl starv stay steadi steal steam steep steriliz
stiffen stifl stimul sting stink stipul stir stok stomp stoop stop stow straddl straf straggl straighten strangl stratifi stray strengthen stretch strew strik striv strop
strum stud stumbl stun sub subcontract subdu subjug sublim submerg submit subpoena subscrib subsid subsidiz substanti substitut subtend subtitl subtract subvert succeed
succumb suck suffic suffoc suffus suggest sulphur summ summariz summon superimpos superintend supersed supervis supp supplic support suppos suppress surfeit surg surmiz
surmount surpass surpriz surround survey surviv suspect suspend sustain swab swallow swap swarm swath sway swear sweep swell swerv swim swindl swing swip swirl swish
switch swivel swoon swoop symboliz sympathiz synchroniz synthesiz systematiz tabul tack tackl tag tak talk tam tantaliz tap tarnish tarri tat taunt teach tear teas teem
telescop televis tell tempt tend tender termin terrifi terroriz test testifi thank thaw theoriz thicken thin think thrash thread threaten thresh thriv throb throw thrust
thud thump thwart tighten tilt tingl tinkl tipto toast toil toler toppl tortur toss touch trac trail train tramp trampl transact transcend transcrib transfer transfix
transform transgress transl transmit transmut transpir transport transpos travel travers tread treat trembl trespass trickl trim tripl trot trudg trundl trust try tuck
tug tumbl tunnel turn tweez twiddl twin twinkl twirl twist twitch typifi unclasp uncork uncurl underestim underli underlin undermin underpin underr underscor underst
understand undertak underwrit undo undress undul unearth unfasten unfold unhitch unifi unit universaliz unlac unlash unleash unload unlock unmask unpack unravel unscrambl
unscrew unsheath unteach unthaw unti unveil unwind unwir updat upgrad uphold uplift upraiz uproot upset urbaniz urg usurp utiliz vacat valid vanish vanquish vari veer
veil vener ventil ventur verifi vest vex vibr victimiz vindic viol visit visualiz vivifi vocaliz volunteer vomit vot vouch vouchsaf vow wad waft wag waggl wail wait waiv
wak walk wallop wallow wan wangl want warbl warm warn warp wash wast watch waylay weaken wean wear weari weatherstrip weav wed weep weigh welcom weld wend wet whack
wheedl wheez whet whin whinni whip whirl whisk whistl whiten whiz whoop widen wield wiggl wilt win winc wink winnow wip wisecrack wish withdraw withhold withstand witness
wobbl woo work worri worsen wrangl wrap wreak wreath wreck wrench wrestl wriggl wring writ writh yap yawn yearn yell yelp yield zigzag zip zoom
`;

export const nounVerbTable = `
aah abacin abas abash abat abbrevi abdic abduc abduct aberr abjur ablact ablat abneg abomin abort abrad abras abreact absciz abscond abseil absolv absquatul abut aby
accent access acclim account accouter accret accurs acerb acetifi acetyl acetyliz achromatiz acidifi acidul act action actualiz acumin addict addl address adduc adduct
adjudg adjudic adjur admeasur administr adolesc adul adulter adumbr advantag advect adventur advert aerat aerifi aestiv affianc affili afflict afforest affranchiz
affright affront ageniz agglutin aggrad aggrandiz aggreg aggress aggriev aggroup agniz agoniz ail air airbrush airfreight airlift airmail airt alarm alchemiz alcoholiz
ali alibi alin alkalifi alkaliniz alkaliz allay allegoriz alli alliter allowanc alloy allud allur alterc aluminiz amalgam ambit ambul ambuscad ambush amelior amerc
americaniz ammoni ammonifi amnesti amortiz amount anaesthetiz anagram anagrammatiz analogiz anastomos anathematiz anathemiz anatomiz ancylos anel anesthetiz angl angliciz
anguish angul animadvert animaliz ankylos anneal annex annot annul annunci anodiz anoint ant anteced anted anthologiz anthropomorphiz antic antiqu antisepticiz aphoriz
apostatiz apostrophiz apotheos apotheosiz appal appall apparel appeal apperceiv appertain appliqu appos apprentic appriz approb aquaplan aquatint arbitrag arboriz arc
archiv argufi arm armor aromatiz array arterializ articl ash aspers asphalt asphyxi assassin assault assay assent assever assibil assoil asson assort assuag asterisk
astring astrog atomiz atrophi attaint attenu attir attitudiniz attorn auct aurifi auscult auspic autoclav autograph automatiz automobil autopsi autotomiz avalanch aver
avianiz aviat avouch avow avuls award azur baa babbitt babi babysit bach back backbit backcross backd backfir background backhand backlash backlog backpack backpedal
backslap backslid backspac backstop backstrok backtrack bacteriz badg badmouth bag bail bait bal balanc bald ball ballast balloon ballot ballyhoo ballyrag bamboozl band
bandag bank bankroll banquet barb barbariz barbequ bard barf barg bargain bark barnstorm baronetiz barrack barrag barrel barricad barricado bash basifi basset bastardiz
bastinado batch batfowl batik batten battl baulk bay bayonet beach beacon bead beak beam bean beard beatifi bebop becalm bechanc becharm becloud bed bedaub bedaz bedazzl
bedeck bedevil bedew bedhop bedight bedim bedizen bedraggl beef beep beeswax beetl befool befoul beggar begild begrim begrudg behov bejewel belabor belay belch belittl
bell belli bellyach bellylaugh belt bemir bemock bemus bench benday benefact benefic benefici benefit benfici benight benumb bequeath bereav berri berth beseem beshrew
besmear besot bespangl bespeckl bespot besprinkl best bestializ bestir bestrew bestrid betid betoken betroth bewray bia bib bicycl biff bifurc bight bik bilg bill billet
bin bing bioassay biodegrad birch bird birdlim birdnest birdwatch birl birr birth bisect bitch bitt bituminiz bivouac black blackball blackberri blackguard blackjack
blacklead blackleg blackmail blacktop blackwash blandish blank blanket blar blarney blat blaz blazon bleach blear bleep blemish blench blight blind blindfold blindsid
blitz blitzkrieg bloat blob block blockad blog blood bloodi blossom blot blotch blovi blow blu blub bludgeon blueprint bluff blur board boat bobbl bobsl bodg bodi
bodypaint bog boldfac bollix bollock bolsheviz bolt bomb bombard bombil bombin bombproof bon bond bonderiz bong bonk bonnet boob boogi book boondoggl boot bootleg
bootlick bootstrap booz bop border bosom boss botaniz botch bottl bottlefeed bottleneck bottom bourgeon bous bowdleriz bowl bows box brabbl brachi bracket brad braid
brail braill brain brainstorm brainwash braiz brak branch brand brandmark brattic brattl bravo brawl bray braz brazen bread breakfast bream breast breastfeed breaststrok
breathalyz brecci breez brevet brew brib bridg bridl brief brigad brim brin brisk brisken bristl broach broadcast broadsid brocad brom bromin bronz brooch brood brook
broom brown brows brunch brutaliz bubbl bucket buckram bud budget buff buffalo buffer bug bugl bulg bulk bull bulldog bulldoz bulletin bulletproof bulli bullyrag bulwark
bum bumbl bunch bunco bundl bung bungl bunk bunt buoy bur burbl burden burgl burglariz burk burl burlesqu burnish burp burr burrow burthen bus bush bushel busk buss
butterf button buttonhol buttress buttweld butyl cab cabal cabbag cabin cabl cach cachinn cackel caddi cadg cag cajol cak cakewalk calcimin calcin calendar calender calk
calligraph callous callus calv camp campaign camphor canal canaliz candi candl cannibaliz cannon cannonad cannul cannuliz cano canoodl canopi cant cantill canton canul
canva cap capacit caparison caponiz capriol capsiz capsul capsuliz capt captain caracol carameliz caravan carbon carboniz carboxyl carburet carburiz card career carjack
cark carmin carnaliz carnifi carol carom carous carp carpet cart cartoon cartwheel cas case cash casket castl castr cat cataboliz catalog catalyz catcall caten catenul
caterwaul cathect catheteriz catholiciz catnap caulk causeway caut cauteriz cav cavern cavil ced cement cens censur census center cer certific chagrin chain chair
chairman chalk chamber champ champion chanc channel channeliz chap chaperon char charcoal chariot charleston charm chart chass chasten chastiz chauffeur chaw cheapen
checkm checkrow cheek cheep cheerlead chees chel chemisorb chequ chevi chevvi chican chickenfight childproof chill chim chin chink chip chirk chiromanc chirr chirrup
chisel chitch chivvi chlorin chloroform chock choir chomp chondrifi chord chorus chous christen christianiz chrom chronologiz chunk church churr chut cicatriz cinch
cinematiz circl circuit circulariz circumambul circumciz circumfus circumnavig circumstanti circumvall circumvent circumvolut circumvolv citifi civiliz clack clam clamor
clangor clapboard clapperclaw claret clarion clash class classiciz claw claxon cleat clerk clew climax clip cloak clock clon clop closet closur clot clotur cloud clout
clown cloy clu club clump clunk cluster coach coact coal coapt coarsen coast coat cobbl cobbleston cocainiz cockl coconspir cocoon cod coeduc coffin cog coggl cogit
cogniz cohabit coif coiff coiffur coin coinsur cok coldcock coldwork collar collateraliz collectiviz colli collid collig collim colloc collog collud color colorcast
coloriz colouriz comb combust comfit comfort command commercializ commin commingl comminut commiss commix commov commun communaliz compact compani companion compart
compartmentaliz compass compassion comper compl complect complexifi complexion compli complot comport compost compromiz computeriz con concaten concenter conceptualiz
concert concertina concertiz concord concret concretiz concuss condescend condit condol conduc confab confabul confect confeder configur confl conflagr conflict confut
cong conga conge congest conglob conglomer conglutin conjectur conjug conjur conk conn conniv consecr consent conserv consoci conson constell constern constip
constitutionaliz constrain constring consubstanti contact containeriz contemn contemporiz content contest contor contort contract contradanc contradistinguish contraindic
contrast contraven contredans control controvert contus convalesc convect convok convolut convolv convoy coo cooccur copi copolymeriz copper copul copyedit copyread
copyright coquet coquett cor corbel cord corduroy cork corkscrew corn cornic coron corrad corral corrug corset corusc cosh cosign cosset cost costum cotton couch counsel
countenanc counter counterattack counterbalanc counterchang countercheck counterclaim counterfeit countermand countermarch countermin counterplot counterpoint counterpoiz
counterpos countersign countersink counterstrik countervail counterweight coupl cours court cow cowhid cowl cox cozen crab cradl craft cramp cranch crank crap crat
craunch crawfish crayon craz cream credit crenel crenell creoliz creosot crep crepit crescendo crest crew crib crick cricket crimin criminaliz crimp crimson crinkl crisp
crispen critiqu crock cronk crook crop croquet crossbreed crosscut crosshatch crossruff crowd crown crumb crump crunch crusad crust crystaliz cub cuckold cuckoo cudgel
cuff cull cultur cumul cup curb curdl curri currycomb curtain curtsey curtsi curv curvet cuss customiz cutiniz cybern cycl cyclostyl dado dalli dam damag damascen damp
dandifi dandl dappl dat datelin datemark daub dawdl dawn daz deaccess deactiv deaer deaf deafen deamin deaminiz debar debark debas debat debauch debit debon debouch
debrief debug debunk debut decaffein decalcifi decamp decapit decarbon decarboniz decarboxyl decarburiz decay deceas decerebr dechlorin decim decimaliz deck declassifi
declaw declutch decoct decod decok decoll decoloniz decolor decoloriz decolouriz decommiss decompress deconcentr deconsecr deconstruct decontamin decontrol decortic
decoupl decoy decre decrepit decrescendo decriminaliz decrypt decuss dedifferenti defac defalc defam defang defat default defect defeminiz defenestr defervesc defibrill
defibrin defil defl deflagr deflect defog defoli deforest deform defrock defus degauss degener deglaz degreas degust dehisc dehorn dehumaniz dehumidifi dehydr dehydrogen
deic deifi deioniz deject delet deliber delight deline deliquesc delocaliz delous delug demagnetiz demasculiniz dematerializ demilitariz demineraliz demiz demo demob
demobiliz demodul demonetiz demoniz demoraliz demulsifi demyelin demystifi denationaliz denatur denaturaliz denazifi denigr denitrifi denomin denud deodoriz deodouriz
deoxidiz deoxygen depil deplan deplet deplum depolariz depon depopul deport deprec depreci depressuriz deput deputiz deracin derail derang derat derecogniz deregul
derequisit derestrict derog desacraliz desalin desaliniz desalt descal descri desegreg desensitiz desex desexualiz desicc desir desol desorb despair despond desquam
destabiliz destain destaliniz destress destruct desulfuriz desulphuriz desynchroniz detail deterg dethaw dethron detick detor detox detoxic detoxifi detrain detransitiviz
detusk devalu devein devil deviliz devitaliz devitrifi devoic devolv diaboliz diagonaliz diagram diazotiz dibbl dic dichotomiz diddl diet diffract digitaliz digitiz dik
dilapid dillydal dim dimens dimpl ding dingdong diphthongiz dirti disaccord disadvantag disaffect disafforest disambigu disarrang disarray disarticul disassoci disavow
disbar disbud disburden discas discerp discharg disciplin disclaim disco discolor discoloriz discolouriz discombobul discomfit discommod discompos disconcert discontent
discord discountenanc discours discredit disembark disembarrass disembodi disembowel disembroil disenabl disestablish disesteem disfavor disfigur disforest disfranchiz
disgorg disgrac disgruntl disguiz disgust dish disharmoniz dishevel disillus disincarn disinclin disinfect disinfest disinherit disinvest disinvolv disjoin disjoint disk
disloc dismantl dismay disoblig disorganiz disorient disparag dispirit displeas displum disport dispossess dispread disquiet disrespect diss dissatisfi dissent dissert
dissimil dissimul dissoci disson distanc distend distil distrain distress district disunifi disunit ditch ditto div divag divaric diversifi divin divorc dizen dizzi dock
docu doff dog dogfight dogmatiz dogsl domestic domesticiz domicil domicili dong doodl dop dos doss dot doubt douch dous download downplay downsiz dows draggl dragoon
draught drawl dream dredg drench drivel drizzl dron drool dropforg dropkick drub drudg drug drum drydock duel dulcifi dulcor dumbfound dummi dun dung duplex dusk dust dyk
dynamit dynamiz eagl earmark earth eavesdrop eboniz eclips edg editorializ edulcor eff effect effeminiz effervesc effus egest egg egotrip egress elbow electrifi
electrocut electropl elegiz elid elocut elop emaci email embalm embank embargo embattl emblazon embrangl embrittl embroc embrown emce emend emot empal empanel empathiz
emplac emplan empurpl emulsifi enamel enamor encapsul enchain encircl encloth encod encor encrimson encrypt end endeavor endu enfeebl enfeoff enfilad enfold enfranchiz
engild englut engorg engraft enkindl enlac enlighten ennobl enounc enplan enraptur enrob enshroud ensil enski enslav ensnar ensnarl entangl enthral enthus entrain entranc
entrap entre entwin enucle envenom environ enwrap epil epoxi equaliz equilibriz equivoc eroticiz eruct escal escalad escallop espi essay esteem esterifi estiv estrang
eternaliz eterniz etherealiz etherializ etherifi etheriz etiol etymologiz euphemiz evanesc evangeliz even evert evict evidens evinc eviscer excav excerpt exchang excogit
excret excruci exculp excus execr exenter exerciz exfiltr exfoli exhilar exhort exhum exit expati expatri expector expens experi experiens explic exposit expostul
expropri expurg exsert exsicc extemporiz exterioriz externaliz extol extort extradit extravas exuber exult exuvi eyeball eyewitness fabric fac facsimil factor factoriz
fag faggot fagot fair fak falcon familiariz famish fan fancifi fantasi fantasiz far farc farm farrow fart fashion fast fat fatigu fault fawn fax fear feast featherb
featur fecund feder fell feminiz fenc fend fer ferret festin festoon fetishiz fettl feud feudaliz fib fibrill fictionaliz fiddl field figur filch filet fili filigre
fillet film filtr fin finagl finaliz finedraw fingerprint fingerspell fink fir firebomb fireproof firm fish fishtail fissur fistfight fixat fizz flabbergast flag flagell
flail flam flamb flar flavor flaw flay fleck fledg fleec fleet flens flesh flight flock flood floodlight floss flour flow flower fluctu fluff flummox flump flunk fluorid
fluoridiz flurri flut flux flyfish foal foam fob focaliz focus fog foil foist foli foment fondl fool foolproof foot footl footnot footslog forag foray forbear forc ford
forearm forebod fored foredoom forefend foreground foreordain foreshadow foreshow forest foreswear foretell forewarn forfend fork form formaliz format formic formulariz
fornic fort fossiliz fowl fox foxhunt foxtrot fract frag fragmentiz fram franchiz frank frap fray frazzl freak freckl freelanc freeload freewheel freight french frenchifi
fresco freshen fress fricasse fright fring frisk frivol frizz frock frog frolic front frost froth fructifi fruit ftp fuck fuddl fudg fuel full fullback fumig funct fund
fundraiz funk funnel furbish furc furlough furrow fusillad fustig gab gad gag gaggl gainsay gall galumph galvaniz gam gambol gang gangren gaol gar garag garb garbl garden
gargl garnish garnishe garott garrison garrot garrott gas gasconad gasifi gat gawp gazett gazump gel gelatiniz geld gemin general gentrifi genuflect gest gestur ghettoiz
ghost ghostwrit gib gibbet gift gimp gin gip girdl girth glaci gladden glamor glamoriz glamouriz glass glimps glissad globaliz glori gloss glug gluttoniz gnarl goggl
goldbrick goldpl golf gong goofproof googl goos gormandiz gossip gourmandiz gown grac grad graft grain grandstand granul graph grass grat grav gravel gravit gray greas
green grey griddl grill grim grit grizzl groak groin grok groov gross grouch ground group grous grout grub grubstak grudg gruntl guard guesstim guffaw guggl guillotin gum
gun gurgl gut guttl guy gyb gyp habilit habit habitu hack hackl haemagglutin hal halloo hallow hallucin halv ham hamstr hand handbuild handcolor handcraft handcuff
handicap handstamp handwash handwrit hap har harass harbor hark harken harlequin harm harmoniz harness harp harpoon hash hasp hassl hatchel haw hawk hay haz hazard head
headbutt headlin heap hearken hearten heat heckl hectograph hedg hedgehop heel heliograph helm hem hemagglutin hemorrhag hemstitch henna herd heterodyn hew hex hiccough
hiccup higgl highjack hightail hik hill hing hitchhik hiv hoard hoax hob hobnail hobnob hol holiday hollo hollow holyston hom homestead homologiz hon honey honeycomb honk
hood hoodoo hoodwink hoof hoop hoppl horn hornswoggl horrifi horripil hors horsesho horsewhip hos hospitaliz host hotfoot hound hous housebreak houseclean housekeep howl
huff hulk hull humbug humidifi humifi humor hump hunch hurrah husband husk hybridiz hydr hydrogen hydroliz hydrolyz hydroplan hygieniz hymn hyp hyperboliz hyperextend
hypertrophi hyperventil hyphen hypophysectomiz hypostatiz hypothec idealiz ideat illegaliz illum imag imbric imbru imbu immaterializ immigr immingl immix immobiliz immol
immortaliz immuniz immur impact impanel impeach impend implic implod import importun impound impoverish impregn impugn inactiv incandesc incarcer incarnadin incas incens
inch inciner incommod inconveniens incrimin incrust inculp incurv indemnifi indent indentur index indispos indit individu individualiz indu indur industrializ indwell
inebri infatu infix influens infract infring infus infusc ingemin ingraft ingrain ingrati ingurgit inhal inher inhum initial initializ ink inmarri innerv inocul inoscul
input insemin inset insinu insol inspan inspirit inspiss instanc instanti instil instill instru insuffl interbreed intercal interchang intercommunic interdepend interdict
interest interioriz interlard interleav interlink interlop interlud intermarri intermedi intermingl intermit intermix intern internationaliz interpell interpol interrel
interrog interspers interstratifi intoxic intransitiviz intrench intrigu introject intromit introspect introvert intub intuit intumesc intussuscept inunct inund invagin
inveigl inventori invigil invigor invoic inweav iodiz ionat ioniz iridesc irk iron irradi irrupt islamiz isomeriz iter itiner jack jacket jackknif jacklight jackrabbit
jactit jad jag jail jampack japan jar jaundic jaunt jaw jawbon jaywalk jazz jell jelli jellifi jest jet jettison jewel jib jiggl jinx jitterbug job jockey joint jok jolli
jollifi jolt josh jot jounc journey joust joy joyrid jubil jug juggl julienn jumbl jumpstart junk junket jut kayak kayo keel keen kennel keratiniz kern key kibbitz kibitz
kibosh kid kindl kink kip kit kitten knap kneecap knell knif knight knot knuckl kotow kowtow kvetch labializ labor lack lact lad ladder laden ladl laiciz lallygag lamb
lambast lanc land landscap lap lapid lapidifi laps lard lark larn larrup lasso lateraliz latiniz laud lav layer leach leaf leagu leak leapfrog leas leash leather leaven
lectur leech legaliz legitim legitimatiz lenifi letter level leverag levit lexicaliz liaiz libel libr licens lifehack ligat light lignifi liken lilt lim limit limn lin
lineariz lipread lipstick liquefi liquidiz liquifi lisp list literaliz lithograph litig liven load loaf loan lobbi localiz locomot loft log logroll loll lollop lollygag
loot lord lot louden lour low lowball lub lubric lucubr luff lull luminesc lump lunch lust lustr luxat luxuri lynch lyric lysogeniz macadamiz macer machicol machin macram
macul madden maim mainlin major maledict malfunct malign malnourish malt malvers mambo man manacl mand manduc mangl manhandl manicur manifold manoeuvr mantl manumit manur
map mapquest maraud marbl marbleiz marcel marginaliz marinad market marshal martyr martyriz masculiniz mask mass master mastic masturb mat matt matter maul mechaniz medic
medicin melaniz meld melior mellow melodiz memorializ menac menstru mensur meow merceriz merchandiz merit mess messag metal metaliz metalliz metastasiz meter metric
metriciz metrifi mewl miaou miaow microcopi microfilm microwav mictur middl miff mildew militariz milk mill mim mimeo mimeograph mimic min mind mineraliz mini miniaturiz
minifi minor minstrel mint mir misaddress misadviz misal misalign misapp misapprehend misappropri misbehav misbeliev miscall miscast miscegen misconceiv misconduct
miscount miscre misd misdeal misdemean misdirect misdo misestim misfunct misgiv misgovern misguid mishandl misidentifi misinform mism mismarri mismatch misplay misprint
mispronounc misspeak misspell misspend misst mist mistak mistim mistransl mistre mizzl mob model modul moil moisturiz mollycoddl molt monetiz mongreliz monish monkey
monologuiz monumentaliz mooch moon moonlight moonshin moor moot moraliz morph mortar mortgag mortic mortifi mortiz mosey mosh mothball mothproof motion motley motor
motorbik motorbo motorcycl motoriz moult mound mous mouss mouth muckrak mud muddi muddl mudwrestl muff mug mulch mulct mummifi munch munit murk muscl mush mushroom muss
mussit mut mutat mutini muzzl mythiciz mythologiz nam namedrop nap nark nasaliz nause nazifi neaten neck necros needl negat negativ negoci neigh neighbor nerv nest net
netmail nett nettl network nibbl nick nickel nicknam nict nictit niggl nitpick nitr nitrifi nitrogeniz nix nobbl nock nois nonplus noos normaliz nos nosediv nosh notat
novat noveliz nuk nullifi numb number numer nurs nut nutat nutrifi obfusc object objectifi objurg obnubil obsolesc obstin obstip obtrud obtund obtur obvi occas
occidentaliz occult odoriz odouriz off officializ offload oil oink okay omen ooh ooz opacifi opalesc opaliz opin oppugn opsoniz opt optimiz orat orb orbit orchestr order
ordin orientaliz orna orphan oscill oscul ostent out outbalanc outbid outbrav outcall outcri outcrop outfit outflank outfox outgo outguess outlast outmanoeuvr outmarch
outmatch outpac outperform outpoint output outrag outrang outrank outrid outrival outroar outsail outscor outsell outshin outshout outsourc outspan outstar outstay outvi
outvot outwear outwit ovenbak overachiev overact overarch overaw overbalanc overbear overbid overboil overcapitaliz overcast overcharg overcloth overcloud overcompens
overcook overcrop overcrowd overcultiv overdo overdos overdramatiz overdraw overdress overexert overexploit overextend overf overfatigu overgeneraliz overgorg overgrow
overhang overjoy overleap overli overpay overplay overpopul overpraiz overpric overprint overprotect overr overreact overrefin overrul overse oversew oversimplifi
oversleep overspecializ overspend overspread overst overstay overstock overstress overstretch overstuff oversupp overtax overtir overtop overtrump overus overvalu
overweari overwrit ovul oxid oxygen oxygeniz ozoniz pac packag pad padlock pag paganiz pagin pain pair pal palataliz palisad palli palm palp palpebr palpit palsi pan
panel panhandl panic pantomim paper parachut parad paragraph parallel paralleliz paraphras parboil parcel parent parget park parley parodi parol parrot pars part parti
particulariz partit past pasteuriz pastur patch patent patin patiniz patrol patronag pattern pauperiz pav paw pawn peach peak peal pearl pecul pedal pedicur peek peev peg
pen pencil pens peptiz perambul percol percuss peregrin perenn perfor perfum perfus peril perjur perk perm permut peror peroxid perplex person perspir pervapor pervert
pestl pet petit pettifog phas phlebotomiz phon phosphoresc photocopi photograph photosensitiz photost phras picket pickl picnic pictur piddl piec piffl pig pigeonhol
piggyback pil pillag pillow pilot pimp pinion pink pinkifi pinnacl pip piqu pirat pirouett pit pitchfork pith piti plac placard plagiariz plain plait plank plant plash
plasticiz plastin platiniz platitudiniz playact pleach pleat plic plight plonk plop plot plough plug plum plump pluraliz pock pocket pockmark pod podcast poetiz point
poison pol poleax polemiciz polemiz polic politiciz politick polka poll pollard pollen pollin pollut polychrom polychromiz polymeriz pomad pompador poniard pontific pool
populariz por porcelainiz port posit post postd postmark postpos postur pot potenti pouch poultic pound pout powder powderiz power powerwash powwow practic prang prank
prat prawn preachifi preambl preassembl precess precis preconceiv precook pred predeceas predestin predetermin predic predigest predispos preen prefabric prefac prefigur
prefix preform prehe prehend prejudg prejudic prelud premedit premier premiss premiz preordain prepay preponder prepos prepossess prerecord pressur pressuriz pretermit
prettifi prevaric preview previs prey pric prickl prid prim primp prink prioritiz privatiz privileg priz prizefight process procre profan professionaliz profil profit
prognostic program progress project prolaps prolifer prologiz prologuiz promenad pron pronk proof proofread prop propag propagandiz propiti proport proposit propound pror
prorog proselytiz prospect prostitut protract protuber provis prun psalm psychoanalyz ptyaliz puddl puk pul pullul pulp pumic pun pup pure purpl purpos purpur purr purs
purvey pussyfoot putrefi putti quack quadruplic quaff quak quantifi quantiz quarantin quarri quarter quarterback queen quest quetch queu quibbl quiesc quiet quieten quilt
quintupl quirk quiz rabbet rabbit rac rack racket raddl radicaliz radio radioloc raffl raft rag rai rail railroad rain ramifi ramp rampag ranch randomiz rang rank rankl
ransom rant rappel rarefi rarifi ras rasp rasteriz rat ratchet ratiocin ration rav ravag ravel raven ravish ray raz razz reabsorb readi readmit realin realloc reallot
ream reanim reapport reappraiz rear rearm reason reassess reattribut reav rebat rebel rebind reboot rebroadcast reburi recalcitr recap recast receipt recharg recidiv
reciproc reclin recod recombin recommens recommit recompens reconfirm reconnoiter reconsecr reconstitut reconvict record recrimin recrudesc rectifi recumb recuper recurv
recus recycl red redact redeploy redeposit redesign redetermin redevelop redispos redlin redo redound redress reduplic reef reel reev refac refere referens refinish refit
refl reflectoriz reflo refocus reforest reforg reform reformul refract refractur refrain refresh refreshen refriger refund refurnish regener regi regift regorg regress
regrow regulariz regurgit reharmoniz rehe rehear reheel rehous reifi reignit reimpos rein reincarn reinsur reintegr reintroduc reinvent reinvigor reissu rejig rejuven
rekindl relaps relativiz relin relish reloc remedi remilitariz remold remould remuner rendezvous reneg renegad renegoci renegoti renormaliz renounc renov reorient repaint
repatri repercuss repin replay replet replic repoint repos reposit repossess repot reprehend repriev reprint repriz reproach reprob reprocess reproof reprov republish
repugn repurchas requit rescal rese research resect reseed resell resew reship reshoot reshuffl resil resin resiz resol reson resorb respect respir respit resplend
restart restitut restrengthen restructur resublim resubmit result resurfac resurg resuscit ret retail retak retell retick reticul retool retouch retrain retransmit
retread retrench retri retrofit retroflex retrograd retrogress retrospect retrovert reunifi revalu reveng revet revisit revivifi revok revolt reward rewind rewir reword
rework rhapsodiz rhumba rhym rib ric rick ridg riff rifl right rigidifi ril rim riot ripost rippl roach rock rocket roil rollerblad rollick romanc romaniz roneo roof rook
room root rootl rop rosin roug roughcast roughhous round row rubber rubberiz rubberneck rubberstamp rubbish rubifi rubric ruck ruckl ruddl ruff ruggediz ruin rul rumba
rumbl rumin rumor rumpl rumpus rustic rut sabotag sabr saccharifi sack saddl sailplan saint salaam salin sallow salt salv samba sampl sanctifi sand sandbag sandblast
sandwich sanit sanitiz saponifi sass sat satellit satiriz satisfic satisfiz sauc savag savor scaffold scal scald scallop scalp scam scamp scant scarf scat scaveng scend
scent schem schematiz schlep schmoos schmooz schnorr school schuss scintill sclaff scollop scoop scor scorn scotch scourg scrabbl scrag scram scranch scraunch screak
screen screw scri scrimmag scrimp scrimshank script scroll scrunch scrupl scuffl scull sculpt sculptur scum scyth seam seaplan season seat secern second sect sectionaliz
sedat sedi seduc seed seel seesaw seeth seg segu sein sellotap semaphor senesc sens sensibiliz sensifi sensualiz sentens sentimentiz sequens sequestr serenad serializ
sermoniz serr servic severaliz sex sexualiz shack shackl shad shadow shadowbox shaft shag shallow sham shamaniz shampoo shanghai shank shap shark sharpshoot shear sheath
sheet shell shellac shellack shepherd shew shield shill shillyshal shingl shinni ship shipwreck shirr shirt shit shlep shmoos shmooz shnorr sho shoal shock shoehorn
shoetre shoo shop shoplift shor short shoulder shovel shower shred shriek shrimp shrin shrinkwrap shriv shrivel shuck shunt shush shuttlecock sibil sic sick sid sidelin
sideswip sidetrack siev sight sightread sights sightse signal signaliz signpost silens silhouett silkscreen silt silverpl simoniz sin singl singsong singulariz siphon
siss siz sizz skank skat skateboard sketch skew ski skimco skimp skin skirl skirmish skirt skittl skiv skreak skreigh skunk sky skydiv skyjack skyrocket slack slag slak
slalom slang slant slav slay sled sledg sleek sleepwalk sleet sleigh slenderiz sleuth slew slic slick slight slit slog slosh slot slouch slough slu slum slur slush smear
smelt smirch smock smok smooch smoothen smudg smut smutch snack snaffl snafu snail snak snar snarf sneez snick sniffl snip snitch snivel snog snooz snorkel snow snowball
snowboard snowmobil snowsho snuff snuffl soap sock sod sodomiz soil sojourn sol solac solariz solemniz solidifi soliloquiz solmiz solo somersault somnambul sonnet soot
sop sophistic sorceriz sorrow sort sough sound soundproof soup sourc sovietiz spac spacewalk spad spam spangl spank sparg spark sparkl spat spatchcock spawn spay speci
speck speckl spect speechifi speed spell spellbind spelunk spew sphacel spic spiel spik spiral spirit spiritiz spiritualiz spirt splat splay splint splosh splotch splurg
spondaiz spoof spook spool spoon spoonfeed sport sportscast sporul spot spotlight spotweld spray spre spreadeagl spring spritz spruc spu spud spum spur spurt squabbl
squar squeege squinch squir squish stabl stack staff stag stagn stal stalem staliniz stall stanch stapl starboard starch stargaz stash stat staunch stav steamroll steel
steepen stem stencil stenograph step stereotyp stet stew stick stickl stigmatiz still stint stippl stitch stock stockad stockpil stomach ston stonewall stonewash stoog
stool stoppl stor storm strain straiten strand strangul strap straw streak stream streamlin streetwalk stress stri strickl strid stridul string strip strok stroll
structur struggl strut stub stucco studi stuff stultifi stump stunt stupefi styl styliz stymi subdivid subedit subject subjoin subleas sublet sublux submarin submers
subordin suborn subrog subserv subsum subtiliz suburbaniz subvent subvocaliz succor succuss suckl suct sud sudat suffix sugar sugarco suit sulf sulfur sulfurett sulk
sulli sulphurett sum summer summeriz summit sun sunbath sunburn suntan sup superannu supercharg superfet superinfect superordin superpos superscrib superven supin suppl
suppur surcharg surf surfac surfboard surtax surveil suspir susurr sutur swaddl swag swamp swan swank swash swat sweat sweeten swig swill swob swoosh swop swosh swot
syllabic syllabifi syllabiz syllogiz symmetriz symphoniz sync syncop syncretiz syndic syphon syring systemiz tabl taboo tabulariz tail tailg taint talc talli tamp tampon
tan tangl tango tank tapdanc tar target tariff tarmac task tast tattl tattoo tauten tax taxi team tearga teeth teetotal telecast telecommunic telefax telegraph telepathiz
telephon teleport telex temporiz tenderiz tens tent tenur tergivers term terrac terrass territorializ tessell thatch them theologiz thermost thiev thirst thori thrill
thrombos thron throng throttl thrum thumb thumbtack thurifi thwack tick ticket tickl ticktack ticktock tid tidi til till tim tin tinct tinctur ting tink tinsel tint
tintinnabul tip tippl tippyto tir tissu tith titill titiv titl titr tittiv tittup toadi toboggan toddl toenail tog toggl toll tomahawk ton tongu tonsur tool toot tootl
top topdress topicaliz tor torch torpedo tot total totaliz toughen tour tourney tousl tout tow towel tower toy track trad trademark traduc traffic traips tram trammel
tranc tranquiliz tranquilliz transamin transduc transect transfigur transfus transistoriz transit transitiviz transliter transloc transmigr transmogrifi transship
transubstanti transud trap trash traumatiz travail travesti trawl tre treadl treasur trebl trek trellis trench trend trepan trephin triangul tribul tric trick trifl
trifurc trill trip triplic trisect triumph trivializ troat troll troop troubl troubleshoot trounc trowel tru truck truckl trump trumpet trunc truss tsk tub tumefi tumesc
tun turf turtl tusk tussl tut tutor twaddl twang tweak tweedl tweet twig twill twing twirp twit typ typecast typeset typewrit tyranniz uglifi ulcer ultracentrifug ulul
umpir unarm unbalanc unbar unbelt unbend unbind unblock unbolt unbosom unbox unbrac unbraid unbridl unbuckl unburden unbutton uncas unchain unchurch unclip uncloak unclog
uncloth uncoil uncompress uncoupl uncr uncross undeceiv underachiev underact underbid undercharg underco undercut underdevelop underdress underexpos undergird undergo
undergrow underlay undernourish underpay underperform underplay underpric underproduc underquot underrun undersell undershoot undersign underspend understock understudi
undervalu undock undrap unfit unfreez unfrock unfurl unhallow unhand unharness unhing unhook unhors unicycl uniform uniformiz unioniz unitiz unknot unlad unlax unlearn
unliv unloos unloosen unmak unman unmuzzl unnerv unpick unpin unplug unreel unroll unsaddl unsanctifi unsay unse unseal unsettl unsex unsnarl unspell unstapl unstr
unstrain unstrap unstuff unsubstantializ untangl untun untwin unweav unwrap unyok unzip upbraid upchuck upend upheav upload upriz upstag urin urtic vaccin vacill vacuum
vagabond valet valu vamoos vamp vandaliz vaporiz varieg varnish vasculariz vasectomiz vaticin vault vaunt veget vein velcro vellic vend venesect vent verbaliz verbifi
verdigris verg vermicul vermilion vers versifi vesic vesicul vestur vet veto victual videotap view vilifi vilipend vinifi viriliz visa vitaliz vitaminiz viti vitrifi
vitriol vituper vivisect vocifer voic void volatiliz volley voodoo voweliz voyag vroom vulcaniz vulgariz waddl waffl waitress waken wall waltz wambl wank wanton war ward
warehous wassail water watercolor waterproof wattl waul wav wawl wax weaponiz weather weatherproof web wedel wedg weed weekend weight weightlift welch well welsh welt
wench westerniz whal wham whang whap wharf wheel wheelbarrow whelk whelm whelp whiff whipsaw whir whirligig whirlpool whirr whish whistlestop whit whiteout whitewash
whittl whizz wholesal whomp whoosh whop whor widow wigwag will winch wind windsurf wing winkl winter winteriz wir wiretap witch wiv wolf womaniz woosh word worm worship
worst wound wow wrack wrawl wrest wrick wrinkl wrong xerox yacht yack yak yank yarn yaup yaw yawl yawp yellow yen yip yodel yok yowl zap zero zest zinc zon
`;
