import { groupLines } from './group-lines.ts';

/**
 * German words of work that say the same, verbs and nouns of doing together, and people, papers and things under their
 * other names. One group a line, as in `synonyms.ts`; all words of a group weigh the same.
 */
const table = `
Mithilfe mitwirken mitarbeiten beteiligen Mitarbeit Mitwirkung Beteiligung unterstützen Unterstützung helfen Hilfe mithelfen begleiten
begleiten anleiten betreuen unterstützen einarbeiten
erstellen Erstellung anfertigen verfassen schreiben
Erstellung Anfertigung Entwurf
Dauer Zeit Zeitraum
Kollege Kollegin Mitarbeiter Mitarbeiterin Teammitglied
Tochtergesellschaft Tochterfirma Tochterfirmen Tochterunternehmen
Gesellschaft Firma Unternehmen
Rechnung Faktura
Ausbildung Berufsausbildung Lehre
Studium Bachelorstudium Masterstudium
Personen Leute Teilnehmer
Teilnehmer Personen
Operation OP Eingriff
Umstellung Einführung Umstieg Wechsel
Zeichnung Plan
entwerfen konstruieren Entwurf Konstruktion
konstruieren Konstruktion Konstrukteur
Recherche recherchieren
Aushilfe aushelfen
vertreten Vertretung
abstimmen Abstimmung absprechen Absprache koordinieren
verkaufen Verkauf Vertrieb
kaufen Einkauf beschaffen Beschaffung
liefern Lieferung ausliefern Auslieferung zustellen
prüfen Prüfung kontrollieren Kontrolle
bearbeiten Bearbeitung
reinigen Reinigung putzen säubern
kochen Zubereitung zubereiten
Gast Gäste Kunde
Schüler Kinder Lernende
unterrichten Unterricht lehren
pflegen Pflege betreuen Betreuung versorgen Versorgung
Bewohner Patient Pflegebedürftige
reparieren Reparatur instandsetzen Instandsetzung
warten Wartung Instandhaltung
abstimmen Abstimmung absprechen Absprache koordinieren Koordination Koordinierung "in Abstimmung" "in Absprache" Austausch
bearbeiten Bearbeitung erledigen Erledigung abwickeln Abwicklung
bearbeiten Bearbeitung beantworten Beantwortung
anfragen Anfrage nachfragen Nachfrage Rückfrage
beantworten Beantwortung antworten Antwort Auskunft
beraten Beratung informieren Information
informieren Information unterrichten benachrichtigen Benachrichtigung mitteilen Mitteilung melden Meldung
erstellen Erstellung anfertigen Anfertigung schreiben verfassen ausarbeiten Ausarbeitung aufsetzen vorbereiten
schreiben Schreiben verfassen Brief Schriftverkehr Korrespondenz
führen pflegen Pflege
pflegen Pflege aktualisieren Aktualisierung
eingeben Eingabe erfassen Erfassung einpflegen eintragen Eintragung buchen
buchen Buchung verbuchen Verbuchung kontieren Kontierung
ablegen Ablage archivieren Archivierung sortieren
sortieren Sortierung ordnen
prüfen Prüfung kontrollieren Kontrolle überprüfen Überprüfung abgleichen Abgleich durchsehen
abgleichen Abgleich abstimmen vergleichen Vergleich
testen Test prüfen Prüfung erproben Erprobung
messen Messung vermessen ausmessen
auswerten Auswertung analysieren Analyse
berechnen Berechnung ausrechnen kalkulieren Kalkulation ermitteln Ermittlung
planen Planung einteilen Einteilung disponieren Disposition organisieren Organisation vorbereiten Vorbereitung
organisieren Organisation ausrichten Ausrichtung durchführen Durchführung veranstalten
durchführen Durchführung abhalten halten ausführen Ausführung vornehmen
vereinbaren Vereinbarung vergeben Vergabe ausmachen
Termin Terminvergabe Terminvereinbarung Terminplanung Terminabsprache
vorbereiten Vorbereitung bereitstellen Bereitstellung herrichten
nachbereiten Nachbereitung aufräumen
einarbeiten Einarbeitung anlernen anleiten Anleitung einweisen Einweisung
anleiten Anleitung betreuen Betreuung begleiten Begleitung
schulen Schulung unterweisen Unterweisung einweisen Einweisung
unterrichten Unterricht Unterrichtung lehren "Unterricht erteilen" "Unterricht gegeben"
betreuen Betreuung versorgen Versorgung pflegen Pflege umsorgen
begleiten Begleitung
unterstützen Unterstützung helfen Hilfe mithelfen Mithilfe assistieren Assistenz
waschen Körperpflege Waschen
verbinden Verband Verbandswechsel Wundversorgung
abnehmen Abnahme entnehmen Entnahme Blutabnahme Blutentnahme
impfen Impfung
messen Messung kontrollieren Kontrolle
verabreichen Verabreichung geben Gabe
aufnehmen Aufnahme
entlassen Entlassung
dokumentieren Dokumentation aufschreiben festhalten protokollieren Protokoll vermerken
protokollieren Protokoll Protokollführung mitschreiben
übergeben Übergabe weitergeben Weitergabe
weiterleiten Weiterleitung weitergeben verteilen
verteilen Verteilung ausgeben Ausgabe austeilen
versenden Versand verschicken schicken senden Versendung
annehmen Annahme entgegennehmen Entgegennahme Wareneingang Warenannahme
liefern Lieferung ausliefern Auslieferung zustellen Zustellung fahren bringen
fahren Fahrt transportieren Transport befördern Beförderung
beladen Beladung laden Verladung verladen
entladen Entladung abladen ausladen
packen verpacken Verpackung einpacken
kommissionieren Kommissionierung zusammenstellen Zusammenstellung
einlagern Einlagerung einräumen lagern Lagerung
auffüllen Auffüllen einräumen nachfüllen bestücken befüllen
zählen Zählung Inventur
inventarisieren Inventur Bestandsaufnahme
bestellen Bestellung nachbestellen ordern
einkaufen Einkauf beschaffen Beschaffung besorgen
anbieten Angebot
kassieren Kasse Kassieren abkassieren
abrechnen Abrechnung
bedienen Bedienung
servieren Service auftragen
bedienen Bedienung betreiben fahren steuern
kochen Zubereitung zubereiten
backen Herstellung herstellen
herstellen Herstellung fertigen Fertigung produzieren Produktion anfertigen
montieren Montage einbauen Einbau anbringen zusammenbauen Zusammenbau anbauen
demontieren Demontage ausbauen abbauen zerlegen
verlegen Verlegung ziehen
anschließen Anschluss verbinden verdrahten Verdrahtung
einrichten Einrichtung aufsetzen installieren Installation konfigurieren Konfiguration
einstellen Einstellung justieren
reparieren Reparatur instandsetzen Instandsetzung ausbessern richten beheben Behebung
beheben Behebung beseitigen Beseitigung lösen Lösung
warten Wartung instandhalten Instandhaltung
austauschen Austausch wechseln Wechsel ersetzen Ersatz tauschen
reinigen Reinigung putzen säubern Säuberung
schweißen Schweißarbeiten
bohren Bohrung
schneiden zuschneiden Zuschnitt
schleifen polieren
streichen lackieren anstreichen
verputzen Putz
mauern Maurerarbeiten Mauerwerk
mähen schneiden
pflanzen Pflanzung einsetzen
ernten Ernte
füttern Fütterung
entwickeln Entwicklung programmieren Programmierung
umsetzen Umsetzung realisieren implementieren Implementierung
einführen Einführung umstellen Umstellung
umstellen Umstellung Umstieg migrieren Migration überführen Überführung
überwachen Überwachung beobachten Beobachtung kontrollieren
verkürzen Verkürzung senken Senkung reduzieren Reduzierung Reduktion verringern Verringerung
steigern Steigerung erhöhen Erhöhung
werben Werbung bewerben
fotografieren Fotos Fotografie
filmen drehen
veröffentlichen Veröffentlichung publizieren
moderieren Moderation
vertreten Vertretung
teilnehmen Teilnahme mitwirken Mitwirkung
empfangen Empfang begrüßen Begrüßung
telefonieren Telefon telefonisch Telefonat Telefondienst Anruf
überweisen Überweisung bezahlen Zahlung Bezahlung zahlen
mahnen Mahnung Mahnwesen anmahnen
ausstellen Ausstellung
ausfüllen Ausfüllen
übersetzen Übersetzung
recherchieren Recherche
vorstellen Vorstellung präsentieren Präsentation
vorlesen lesen
spielen Spiel
trösten beruhigen
Anlieferung Lieferung
Bewohner Heimbewohner Senioren Pflegebedürftige
Senioren Ältere
Patient Patientin
Kunde Kundin Klient Mandant Kundschaft
Mandant Mandantin Klient
Gast Besucher
Kind Kinder Kleinkind
Eltern Erziehungsberechtigte
Schüler Schülerin Schulkinder
Azubi Auszubildende Auszubildender Lehrling Lehrlinge
Kollege Kollegin Mitarbeiter Mitarbeiterin
Beschäftigte Mitarbeiter Mitarbeiterin Belegschaft Personal Angestellte
Neue Neuzugang
Chef Vorgesetzter
Firma Unternehmen Betrieb
Filiale Geschäft Laden Markt
Büro Kanzlei
Station Abteilung
Klinik Krankenhaus
Heim Pflegeheim Altenheim Seniorenheim
Kita Kindergarten Kindertagesstätte
Werkstatt Betrieb
Lager Depot
Rechnung Faktura Beleg
Beleg Belege Buchungsbeleg
Lohnabrechnung Gehaltsabrechnung Entgeltabrechnung Lohn Gehalt
Eingangsrechnung Lieferantenrechnung
Ausgangsrechnung Kundenrechnung
Jahresabschluss Abschluss
Monatsabschluss Abschluss
Akte Unterlage Dokument
Brief Post Schreiben
Post Eingangspost Briefe
Bericht Protokoll Report
Liste Übersicht Aufstellung Tabelle
Tabelle Excel Excel-Tabelle
Zeichnung Plan Skizze
Bauplan Plan Zeichnung
Bauteil Teil Komponente Werkstück
Anlage Maschine Gerät
Fahrzeug Wagen Auto Pkw Kfz
Lkw Lastwagen Laster
Transporter Lieferwagen
Stapler Gabelstapler
Palette Paletten
Paket Sendung Päckchen
Ware Artikel Produkt
Regal Regale
Kasse Kassen
Reklamation Beschwerde Beanstandung
Störung Ausfall Fehler Defekt Problem
Fehler Mangel Defekt
Mangel Mängel Defekt
Schicht Dienst
Frühschicht Frühdienst
Spätschicht Spätdienst
Nachtschicht Nachtdienst Nachtwache
Dienstplan Schichtplan Einsatzplan
Mahlzeit Essen Speise
Medikament Medikamente Arznei Arzneimittel Medizin
Werbung Marketing
Messe Ausstellung
Veranstaltung Event Feier
Besprechung Sitzung Meeting Termin Gespräch
Newsletter Rundbrief Rundschreiben
Webseite Website Homepage Internetseite Internetauftritt
Foto Bild
Software Programm Anwendung
Skript Script Programm
Datenbank Datenbanken
Nutzer Anwender Benutzer User
Ticket Anfrage Vorgang
Laufzeit Dauer
Lieferant Zulieferer
Liefertermin Lieferzeit
Garten Grünanlage
Wohnung Mietwohnung
Mieter Bewohner
Grundstück Gelände
Baustelle Bau
Umsatzsteuer Mehrwertsteuer USt MwSt
Öffentlichkeitsarbeit PR
`;

export const germanWork = groupLines(table);
