/** Nouns that idioms and retellings are made of, which name nobody's tool, trade, place or standing. */
export const plainThings: readonly string[] = (
  'colleague newcomer joiner starter somebody agent caller shopper eye eyes hand hands touch tab tabs ground groundwork desk string series bottom top-up speed pace glance overview look step steps response reply article picture pictures logic reason cause size sizes age ages lunch break holiday '
  + 'part parts portion end start beginning middle mix range set bunch handful pile batch round rounds turn turns place line side corner front back centre heart core basis foundation favour help attention care interest pleasure charm moment moments occasion occasions chance '
  + 'request requests question questions concern concerns wish wishes need needs word words message messages note notes list lists sheet sheets form forms piece pieces item items object objects stuff matter matters case cases topic topics subject subjects point points detail details issue issues difficulty snag hiccup rid session behalf'
).split(' ');

/** German nouns of the same kind, and ways of saying what one did. */
export const plainGermanThings: readonly string[] = (
  'Ansprechpartner Ansprechpartnerin Auge Augen Blick Kontakt Schnitt Durchschnitt Team Rahmen Griff Hand Hände Seite Weg Alltag Fall Fälle Ablauf Abläufe Anliegen Thema Themen Umgang Bezug Hinblick Zusammenhang Verfügung Einsatz Laufe Mal Male Wunsch Bedarf Grund Gründe Ort Stand Form Reihe Vielzahl Umfeld Anschluss Anfang Ende Mitte Laufen Alter Unterstützung Mithilfe Mitarbeit Beteiligung Rolle Sorge Acht Überblick Auskunft Rede Antwort Frage Fragen Hilfe Rat '
  + 'Kolleginnen Kollegen Kollegin Kollege Arbeitstag Tagesgeschäft Aufgabe Aufgaben Tätigkeit Tätigkeiten Bereich Bereiche Gebiet Teil Teile Stück Stücke Punkt Punkte Sache Sachen Ding Dinge Weise Art Zeit Uhr Tag Woche Monat Jahr'
).split(' ');
