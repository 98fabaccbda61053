/**
 * Words that state nothing about the person by themselves: connecting words, manner, vague amounts, weak verbs (each
 * weaker than whatever the fact says) and the words of addressing somebody. They may stand in any claim beside words
 * that a fact supports. No skill, title, level, scale, leadership or ownership word may ever be here.
 */
const table = `
against able about almost nearly barely approx accordingly actively activity additionally additional aid alike alongside already always among amount and area around aspect assist associated
based basis became become began being belong besides better beyond both bring broad brought
careful carefully carry case certain clear clearly close closely come common consistent consistently contribute contribution corresponding cover current currently
day deal dedicate depend detail directly do done duly during
each earlier easily effective effectively efficiently efficient either else enabling end enough especially etc even every everyday
far field final finally first-hand focus focusing follow following form former formerly forward found frequent frequently fully function further furthermore
gain gained general generally give given giving goal good got great greatly
hand handle handling happy have help held here high highly hold however
idea immediately include including inclusive indeed individual initial initially instance instead interest into involve involvement involved item
job join just keep kept kind know
last later latest like line list little long look lot
main mainly make making manner matter mean meet method might more moreover most mostly much
name namely near necessary need next nice non normal notably now number
offer often ongoing open other others otherwise out over overall own
part participate participation particular particularly past per perform place play plus point possible practical present previous previously primarily primary prior proper properly provide purpose put
quite rather read real really recent recently regard regarding regular regularly relate relevant related remain respective respectively result role
same say see seek separate serve set several show similar simple since situation small smooth smoothly so some soon specific specifically stand start state steady still strive such suitable support sure
take taking task tend term text than thank therefore thing thorough thoroughly though through throughout thus time timely today together too toward towards truly try turn type typical typically
under until up upon use used usage useful using usual usually
various vary via view way week well where whereas whether while whole-hearted whose willing with within without word work worked working worth
year yet
acumen grounding once practised duty duties wish want keen eager hope hoping interested unfinished incomplete
letzte letzten steht jetzige jetzigen abgesehen aktuell allgemein andere anderen anschließend arbeit arbeiten aufgabe außerdem bereich bereits beispielsweise dabei dafür daher damit danach daneben dann daran darauf daraus darin darüber
davon davor zuvor dazu deren derzeit deshalb dort durch eben ebenso eigen einige einigen einzeln entsprechend erfolgreich etwa folgend früher gemeinsam gern genau gerade gehören gehörte gemacht
haben hatte habe heute hierbei hinaus immer indem inklusive insbesondere insgesamt jede jeder jedes jeweils kann konnte könnte machen meist mit nach neben noch nun ob oft ohne regelmäßig
sein seit selbst soll sollte sowie spezifisch stelle teil teilnehmen tätig tätigkeit über um und unter verschiedene viel viele vom vor während weiter weitere weitgehend wie wieder wo wobei zeit
zuletzt zudem zusammen zunächst zur zwischen arbeite arbeitete gearbeitet tätigkeiten mitgewirkt mitwirken mitwirkung beteiligt
experienced experience knowledge knowledgeable skill skilled proficient proficiency competent competence capable capability ability familiar familiarity versed adept apt practiced hands-on background exposure understanding
successfully success successful erfahrung erfahren kenntnis kenntnisse fähigkeit fähig vertraut versiert kompetent
how down spend spent unclear onto behind inside outside beside whenever whatever wherever why something exactly denn wer wen wem weil einmal denen worum ging geht gehen ab frei because unless although though once till whichever whoever else away forth apart aside ahead off next again wenn falls sobald sofern obwohl sodass welche welcher welches dessen weg los fort mal schon doch man ihrer ihrem ihres seiner seinem seines seinen unsere unserem unseren unserer unseres gelang gelungen imagine someone somebody anyone ask asks asking posting advertisement ad jemand jemanden suchen sucht anzeige ausschreibung aufgaben kenne kennt kennen bekannt beschäftigt gehört gehörten ca std
enjoy enjoys enjoying different listen listened listening share mix variety environment whatever dadurch mehr mehrjährig mehrjährige mehrjähriger jahr jahre durfte dürfen darf musste wollte kam kommt komme lang oft meist vor dazu conduct conducted conducting went goes gone going dropped drop fell log logged logging carried moved receive received came stayed dauer rahmen anzahl umfang art grundlage durchführung eingehend eingehende eingehenden bulk remaining many record side position résumé resume lebenslauf cv
`;

export const neutralWords: readonly string[] = table.trim().split(/\s+/u);
