package no.barnevernsregister.validation.kostra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Funn;

/** Small yearly extracts, and the report on them. */
public final class Provefil {

    /** What they are reported for. */
    public static final Runde RUNDE = new Runde(2025, "340100");

    /** A number that belongs to nobody; its control digits hold. */
    public static final String NUMMER = "17851501452";

    /** A sender that holds the schema. */
    public static final String AVGIVER =
            "<Avgiver Organisasjonsnummer=\"964965226\" Versjon=\"2025\" Kommunenummer=\"3401\" Kommunenavn=\"Kongsvinger\"/>\n";

    private Provefil() {}

    /** A file with this content under its root. */
    public static String fil(String... innhold) {
        return "<Barnevern>\n" + String.join("", innhold) + "</Barnevern>\n";
    }

    /** A client that holds the schema, on one line. */
    public static String klient(String journalnummer, String attributter) {
        return "<Individ Id=\"%1$s\" StartDato=\"2025-03-01\" Journalnummer=\"%1$s\" %2$s Saksbehandler=\"A\" Avslutta3112=\"2\"><Melding Id=\"1\" StartDato=\"2025-03-01\" SluttDato=\"2025-03-05\" Konklusjon=\"1\"><Melder Kode=\"1\"/><Saksinnhold Kode=\"2\"/></Melding></Individ>\n"
                .formatted(journalnummer, attributter);
    }

    /** A client with a national number. */
    public static String medNummer(String journalnummer, String nummer) {
        return klient(journalnummer, "Fodselsnummer=\"" + nummer + "\"");
    }

    /** A client that breaks the schema: it says neither that it is closed nor that it is open. */
    public static String ugyldig(String journalnummer, String attributter) {
        return klient(journalnummer, attributter).replace(" Avslutta3112=\"2\"", "");
    }

    public static Filrapport kontroller(String fil) {
        return kontroller(fil.getBytes(UTF_8), 2, Klientmottaker.INGEN);
    }

    public static Filrapport kontroller(byte[] fil, int traader, Klientmottaker mottaker) {
        return new Kostrakontroll(traader, feilet -> {
                    throw new AssertionError(feilet);
                })
                .kontroller(new ByteArrayInputStream(fil), RUNDE, mottaker);
    }

    /** The findings of one rule. */
    public static List<Funn> funn(Filrapport rapport, String regelId) {
        return rapport.rapport().funn().stream()
                .filter(funn -> funn.regelId().equals(regelId))
                .toList();
    }

    /** The findings of one rule in a file. */
    public static List<Funn> funn(String fil, String regelId) {
        return funn(kontroller(fil), regelId);
    }
}
