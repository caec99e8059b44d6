package no.barnevernsregister.intake.halvaar.infra;

import no.barnevernsregister.intake.halvaar.side.Sideramme;

/** What has just happened, by the word that the address carries. */
final class Beskjed {

    private Beskjed() {}

    static String av(Sideramme ramme, String ord) {
        return switch (ord) {
            case "lagret" -> ramme.ord("Lagret.", "Lagra.");
            case "sendt" ->
                ramme.ord("Rapporten er sendt til Statsforvalteren.", "Rapporten er send til Statsforvaltaren.");
            case "returnert" ->
                ramme.ord("Rapporten er returnert til tjenesten.", "Rapporten er returnert til tenesta.");
            case "godkjent" -> ramme.ord("Rapporten er godkjent.", "Rapporten er godkjend.");
            case "last" ->
                ramme.ord(
                        "Rapporten er kommet videre siden du åpnet den. Ingenting ble endret.",
                        "Rapporten er komen vidare sidan du opna han. Ingenting vart endra.");
            case "endret" ->
                ramme.ord(
                        "Noen har endret rapporten siden du så den. Se over, og send på nytt.",
                        "Nokon har endra rapporten sidan du såg han. Sjå over, og send på nytt.");
            case "personnummer" ->
                ramme.ord(
                        "En tekst ble ikke lagret: den ser ut til å inneholde et fødselsnummer, eller er for lang.",
                        "Ein tekst vart ikkje lagra: han ser ut til å innehalde eit fødselsnummer, eller er for lang.");
            case "melding" ->
                ramme.ord(
                        "Rapporten ble ikke returnert: skriv hva som skal rettes, uten fødselsnummer.",
                        "Rapporten vart ikkje returnert: skriv kva som skal rettast, utan fødselsnummer.");
            default -> "";
        };
    }
}
