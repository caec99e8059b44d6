package no.barnevernsregister.contracts.rapport;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.typer.Tekst;

/** What a report means for its sender, in a sentence or two. */
final class Dommord {

    private static final Tekst AVVIST = new Tekst(
            "Avvist. Dokumentet er ikke tatt inn i registeret. Rett feilene, og send på nytt.",
            "Avvist. Dokumentet er ikkje teke inn i registeret. Rett feila, og send på nytt.");
    private static final Tekst MERKNADER = new Tekst(
            "Godtatt med merknader. Dokumentet er tatt inn i registeret. Se på funnene.",
            "Godteke med merknader. Dokumentet er teke inn i registeret. Sjå på funna.");
    private static final Tekst GODTATT = new Tekst(
            "Godtatt uten funn. Dokumentet er tatt inn i registeret.",
            "Godteke utan funn. Dokumentet er teke inn i registeret.");
    private static final Tekst IKKE_BEKREFTET = new Tekst(
            "Kontrollert. Ingenting er tatt inn i registeret før sendingen blir bekreftet.",
            "Kontrollert. Ingenting er teke inn i registeret før sendinga vert stadfesta.");
    private static final Tekst VILLE_AVVIST = new Tekst(
            "Prøvekjøring: dokumentet ville blitt avvist. Ingenting er lagret.",
            "Prøvekøyring: dokumentet ville vorte avvist. Ingenting er lagra.");
    private static final Tekst VILLE_MERKNADER = new Tekst(
            "Prøvekjøring: dokumentet ville blitt godtatt med merknader. Ingenting er lagret.",
            "Prøvekøyring: dokumentet ville vorte godteke med merknader. Ingenting er lagra.");
    private static final Tekst VILLE_GODTATT = new Tekst(
            "Prøvekjøring: dokumentet ville blitt godtatt uten funn. Ingenting er lagret.",
            "Prøvekøyring: dokumentet ville vorte godteke utan funn. Ingenting er lagra.");

    private Dommord() {}

    static Tekst over(Rapportkilde kilde, Valideringsrapport rapport) {
        boolean avvist = rapport.alvorlighet().compareTo(Alvorlighet.ERROR) >= 0;
        boolean merknader = !rapport.funn().isEmpty();
        if (kilde.provekjoring()) {
            return avvist ? VILLE_AVVIST : merknader ? VILLE_MERKNADER : VILLE_GODTATT;
        }
        if (avvist) {
            return AVVIST;
        }
        if (!rapport.lagret()) {
            return IKKE_BEKREFTET;
        }
        return merknader ? MERKNADER : GODTATT;
    }
}
