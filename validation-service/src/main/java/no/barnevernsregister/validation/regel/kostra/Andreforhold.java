package no.barnevernsregister.validation.regel.kostra;

import no.barnevernsregister.contracts.kostra.Saksinnhold;

/** The two codes of the content list that stand for what it has no code for. */
final class Andreforhold {

    private Andreforhold() {}

    /** Whether the content is one of them and nobody says what it is. */
    static boolean utenPresisering(Saksinnhold innhold) {
        return (innhold.kode().equals("18") || innhold.kode().equals("19"))
                && Presisering.mangler(innhold.presisering());
    }
}
