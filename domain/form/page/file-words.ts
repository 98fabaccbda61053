const doesUpload = '(?:upload|attach|släpp|slip|slipp|upuść|solte|suelta|trascina|déposez|glissez|choose|select|browse|add|drop|drag|import|hochladen|auswählen|wählen|anhängen|hinzufügen|durchsuchen|ablegen|télécharger|téléverser|joindre|choisir|sélectionner|parcourir|ajouter|subir|adjuntar|cargar|seleccionar|elegir|examinar|carica|allega|scegli|sfoglia|uploaden|kies|kiezen|bladeren|toevoegen|ladda upp|välj|bifoga|bläddra|vælg|velg|upload[ae]r|last opp|valitse|lataa|wybierz|dodaj|załącz|carregar|anexar|escolher|enviar)';
const uploaded = '(?:(?:your|the|deinen?|ihren?|votre|le|la|tu|su|din|ditt|je|il|seu|an?|eine?n?|une?|een|en|et|um|uma)\\s+)?(?:files?|documents?|resume|résumé|cv|datei(?:en)?|dokumente?|lebenslauf|fichiers?|archivos?|documentos?|bestand(?:en)?|fil(?:er)?|tiedosto|plik|ficheiros?|arquivos?|computer|device)';
/** What a button for files says: it names nothing that is asked for. */
export const invitesUpload = new RegExp(`^(?:(?:or|oder|ou|of|eller)\\s+)?(?:(?:drag|ziehen)\\s+(?:and|&|\\+|und)\\s+drop\\b.*|przeciągnij\\s.*|${doesUpload}(?:\\s+${uploaded})?|${uploaded}\\s+${doesUpload})(?:\\s*(?:\\b(?:or|here|to upload|eller|oder|ou|of|hier|här|her|aquí|ici)\\b|[(,.…]).*)?$`, 'iu');

/** What a place for files says while it holds none. */
export const holdsNone = /^(?:no files? (?:selected|chosen|uploaded)(?: yet)?|keine datei(?:en)? (?:ausgewählt|ausgesucht)|aucun fichier (?:choisi|sélectionné)|geen bestand(?:en)? (?:gekozen|geselecteerd)|ningún archivo (?:seleccionado|elegido)|nessun file (?:selezionato|scelto)|ingen fil (?:vald|valgt))[.…]?$/iu;

/** What a place for files says that it takes. */
export const limitsFiles = /^\W*(?:(?:max(?:\.|imum|imal)?|up to|bis zu|jusqu['’]à)\s.{0,30}\d|\d+(?:[.,]\d+)?\s?[kmg]b\b|(?:file )?(?:size|formats?|types?)\b|(?:we )?(?:accepts?|accepted|allowed|supported|supports?|only|nur|erlaubt\w*|akzeptiert\w*)\b|(?:pdf|docx?|rtf|txt|png|jpe?g)\b)/iu;
