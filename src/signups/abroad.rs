//! Headings in German, French, Polish, Spanish, Welsh, Dutch, Italian and Swedish: a form keeps the language of whoever made it,
//! or of the program, also where people write English.

use super::columns::Column;
use super::words::Words;

/// What a heading says, where it says nothing in English.
pub(super) fn meaning(words: &Words) -> Option<Column> {
    let of_few = words.len() <= SHORT;
    let whole = || WHOLE.iter().find(|(_, phrases)| words.are(phrases));
    let part = || PARTS.iter().find(|(_, phrases)| words.have(phrases));
    let asked = || ASKED.iter().find(|(_, phrases)| words.have(phrases));
    whole().or_else(|| part().filter(|_| of_few)).or_else(asked).map(|(column, _)| *column)
}

/// A heading that names a thing has so many words at most; more are a question. Judgement.
const SHORT: usize = 4;

type Headings = &'static [(Column, &'static str)];

/// Headings that are these words and nothing more.
const WHOLE: Headings = &[
    (
        Column::Name,
        "vor und nachname|vorname und nachname|vorname nachname|vollständiger name|teilnehmer|nom|votre nom|nom complet|\
         nom et prénom|prénom et nom|nom prénom|imię i nazwisko|imię nazwisko|nombre|nombre completo|nombre y apellidos|\
         enw|enw llawn|eich enw|naam|volledige naam|je naam|nome|nome e cognome|namn|dein name|ihr name|dein vollständiger name",
    ),
    (Column::First, "vorname|prénom|imię|förnamn|enw cyntaf|voornaam|nombre de pila"),
    (
        Column::Last,
        "nachname|familienname|nom de famille|nazwisko|apellido|apellidos|cyfenw|achternaam|cognome|efternamn",
    ),
    (Column::Between, "tussenvoegsel|tussenvoegsels|tussenv|voorvoegsel|voorvoegsels"),
    (Column::Called, "rufname|spitzname|surnom|ksywka|apodo|llysenw|roepnaam|soprannome"),
];

/// Words by which a short heading is known.
const PARTS: Headings = &[
    (
        Column::Private,
        "telefon|telefonnummer|handy|mobil|téléphone|portable|teléfono|móvil|ffôn|telefoon|telefono|adresse|anschrift|\
         courriel|correo|ebost|e bost|geburtsdatum|bemerkung|bemerkungen|anmerkung|anmerkungen|remarques|commentaires|\
         uwagi|observaciones|comentarios|sylwadau|opmerkingen|note|einwilligung|zgoda",
    ),
    (
        Column::From,
        "verein|förening|firma|unternehmen|abteilung|einrichtung|schule|gruppe|association|entreprise|société|école|équipe|klub|\
         organizacja|szkoła|zespół|organización|empresa|asociación|escuela|equipo|sefydliad|ysgol|clwb|vereniging|\
         bedrijf|organisatie|azienda|associazione",
    ),
    (
        Column::Role,
        "rolle|funktion|beruf|rôle|fonction|métier|poste|rola|funkcja|stanowisko|zawód|cargo|rol|función|puesto|swydd|\
         functie|beroep|ruolo",
    ),
    (
        Column::Places,
        "anzahl personen|personenzahl|begleitung|nombre de personnes|nombre de places|accompagnants|liczba osób|\
         número de personas|acompañantes|aantal personen",
    ),
    (
        Column::Interests,
        "thema|themen|interessen|thème|thèmes|sujet|sujets|intérêts|centres d intérêt|temat|tematy|zainteresowania|tema|\
         temas|intereses|diddordebau|pynciau|onderwerp|onderwerpen|interesses|interessi|argomenti",
    ),
    (
        Column::Rsvp,
        "zusage|zu oder absage|antwort|rückmeldung|teilnahme|présence|participation|udział|obecność|asistencia|aanwezig|aanwezigheid|presenza",
    ),
];

/// Words by which a heading of any length is known.
const ASKED: Headings = &[
    (
        Column::Diets,
        "ernährung|unverträglichkeiten|essen|régime|alimentaire|dieta|dietę|alimentación|alergias|alergie|dieetwensen|\
         dieet|deiet|alergeddau|allergie",
    ),
    (
        Column::Access,
        "barrierefreiheit|barrierefrei|accessibilité|dostępność|accesibilidad|hygyrchedd|toegankelijkheid",
    ),
    (
        Column::Rsvp,
        "kommst du|kommer du|kommen sie|nimmst du|nehmen sie|bist du dabei|sind sie dabei|serez vous|seras tu|viendrez|viendras|\
         venez vous|viens tu|participerez|weźmiesz udział|przyjdziesz|będziesz|vendrás|asistirás|vienes|podrás venir|\
         fyddwch chi|wyt ti n dod|ydych chi n dod|kom je|komt u|ben je erbij|verrai|parteciperai|partecipi",
    ),
    (
        Column::Interests,
        "worüber|wofür interessierst|aimeriez vous parler|voulez vous parler|chcesz porozmawiać|chcesz rozmawiać|\
         te gustaría hablar|quieres hablar|hoffech chi siarad|waarover|wil je praten|wil je het over hebben|willen jullie het over hebben|vorresti parlare",
    ),
];

#[cfg(test)]
mod tests {
    use super::super::columns::Column;
    use super::super::words::words;
    use super::meaning;

    #[test]
    fn headings_of_other_lands_are_known() {
        for (heading, column) in [
            ("Vorname", Some(Column::First)),
            ("Nom de famille", Some(Column::Last)),
            ("Imię i nazwisko", Some(Column::Name)),
            ("Enw", Some(Column::Name)),
            ("Czy weźmiesz udział?", Some(Column::Rsvp)),
            ("Kommst du am 8. April?", Some(Column::Rsvp)),
            ("De quoi aimeriez-vous parler ?", Some(Column::Interests)),
            ("Worüber möchtest du sprechen?", Some(Column::Interests)),
            ("Régime alimentaire", Some(Column::Diets)),
            ("Uwagi", Some(Column::Private)),
            ("Name der Schule", Some(Column::From)),
            ("Wie hast du von unserer Schule und dem Treffen erfahren?", None),
            ("Timestamp", None),
        ] {
            assert_eq!(meaning(&words(heading)), column, "{heading}");
        }
    }
}
