package no.barnevernsregister.validation.korpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.barnevernsregister.validation.kostra.Filrapport;
import no.barnevernsregister.validation.kostra.Klientmottaker;
import no.barnevernsregister.validation.kostra.Kostrakontroll;
import no.barnevernsregister.validation.kostra.Runde;

/** A yearly extract as Kongsvinger would send it for 2025; the clients are checked by two threads. */
public final class Arsfilkontroll implements Kontroll {

    private static final Runde RUNDE = new Runde(2025, "340100");

    private final Kostrakontroll kontroll = new Kostrakontroll(2, regel -> {
        // Then its finding REGEL_FEILET is in the answer.
    });

    @Override
    public Utfall kontroller(Korpusfil.Innhold innhold) {
        try (var fil = innhold.apne()) {
            return kontroller(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer to a file. */
    public Utfall kontroller(InputStream fil) {
        Filrapport rapport = kontroll.kontroller(fil, RUNDE, Klientmottaker.INGEN);
        String dom = rapport.avvist() ? "AVVIST" : rapport.kanSendes() ? "KAN_SENDES" : "HAR_FEIL";
        return new Utfall(dom, rapport.rapport().funn());
    }
}
