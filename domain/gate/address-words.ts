/** Words of writing to somebody: asking, thanking, applying. Beside stop words and neutral words, all that an uncited sentence may hold. */
const table = `
anything everything rest mehr tell let if go geehrte geehrtes geehrter accept add address advertisement answer answers apply appreciate application applying asks attention available best chance closing concerning conclude considered consider consideration considering contact convenience conversation curious
day dear delighted detail details discuss discussing disposal earliest enclosed enjoy enjoyed everybody everyone evidence explain faithfully favourable find further glad gladly going grateful greetings happy hear heard hearing hello help hereby hi hiring
hope hoping inform information informed inquire interested interview invitation invite job kind kindly kindest know known learn learned learning letter lies lines looking love madam manager many meet meeting message missing moment morning mr mrs ms name names need needs
notice once onward opening opportunity part person personal phone please pleased pleasure position post posting posts question questions reach readable reading ready recruiter recruiting reference regarding regards reply reached require required requirement requirements respond response
role send sending sends sent side sincerely sir situation something soon speak stage stands submit subject submission talk talking team telling thank thanks thing things think thought time today tomorrow touch truly understand vacancy visit want warm welcome wish wishes wonder working works
write writes writing wrote year yours made
alles angebot angeben anfrage anforderung anforderungen anliegen anschreiben ansprechpartner antwort antworte antworten anzeige auskunft ausschreibung auswahl bedanken bedeutet beigefügt berücksichtigen beste besten bewerbe bewerben bewerbung beworben bitte bleibt brief damen dank danke danken dieser
einzelheiten ein einreichen eingang erfahren erhalten erreichen erzähle erzählen fragen frage freue freuen freude freundliche freundlichen fehlt fehlen gefreut gelegenheit gelesen gelten gern gerne gespräch gesprächs gilt grüße grüßen guten gut hallo hat hätte hiermit hochachtungsvoll hoffe höre hören herren herzliche herzlichen ihr
information informationen interesse interessiert kennenlernen kennenzulernen kommen komme kontakt kurz lebenslauf lese lesen lesens liebe lieber liebes lohnt melden mitteilen möchte nachricht nächsten nehme nennen neugierig offene öffnen persönlich persönlichen person position prüfung punkt punkte punkten reiche rückmeldung sage sagen schicke schicken
schreiben schreibe sehen sehr sende senden sofort sprechen spreche stand stehe stehen stelle stellen steht suchen tag team teile telefon unterlagen verbleibe verfügung vielen viele vorstellung vorstellungsgespräch wann weit weiteres werde wünsche wünschen würde würden zeit ziel zu zuhören
`;

export const addressWords: readonly string[] = table.trim().split(/\s+/u);
