package no.barnevernsregister.validation.regel.bvr;

import java.util.List;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** The rules of the case message, in the order in which their findings are reported. */
public final class Bvrregler {

    /** All of them, whatever the date. */
    public static final List<Regel<Saksgrunnlag>> ALLE = List.of(
            new Avgiver1(),
            new Sak1(),
            new Sak2a(),
            new Sak7(),
            new Sak8(),
            new Sak21(),
            new Sak22(),
            new Sak23(),
            new Personalia2f(),
            new Personalia11(),
            new Personalia12(),
            new Personalia13(),
            new Personalia14(),
            new Personalia15(),
            new Personalia16(),
            new Personalia17(),
            new Personalia18(),
            new Melding2a(),
            new Melding2c(),
            new Melding2e(),
            new Melding3(),
            new Melding4(),
            new Melding5(),
            new Melding19(),
            new Melder2(),
            new Saksinnhold2(),
            new Undersokelse11(),
            new Undersokelse20(),
            new Vedtak5(),
            new Tiltak9(),
            new Tiltak12(),
            new Tiltak20(),
            // Our own, which the source lacks.
            new Organisasjon1(),
            new Kommune1(),
            new Kommune2(),
            new Journalnummer1(),
            new Avsluttet1(),
            new Fodseldato1(),
            new Kode1(),
            new Presisering1(),
            new Relasjon1(),
            new Slettet1(),
            new Id1());

    private Bvrregler() {}
}
