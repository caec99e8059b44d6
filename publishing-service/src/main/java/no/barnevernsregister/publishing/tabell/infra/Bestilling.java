package no.barnevernsregister.publishing.tabell.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.tabell.Onske;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.tabell.Tabellbeskrivelse;
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.tabell.Visning;
import no.barnevernsregister.publishing.tabell.infra.format.Format;

/**
 * An answer that is asked for, with nothing left to find out but the figures.
 *
 * @param merke the same for the same release, selection, format, layout and language
 */
record Bestilling(
        Publisert.Hode hode, Tabell tabell, Sprak sprak, Utvalg utvalg, Format format, Visning visning, String merke) {

    static Bestilling av(
            Publisert.Hode hode,
            Tabell tabell,
            Sprak sprak,
            Onske onske,
            String formatnavn,
            List<String> formatvalg,
            int hoyst) {
        Format format = Format.finn(formatnavn);
        Visning visning = Visning.les(format.navn(), formatvalg, onske.stub(), onske.heading());
        Utvalg utvalg = onske.utvalg(Tabellbeskrivelse.variabler(tabell, hode), hoyst);
        Visning.Plassering plassering = visning.plasser(utvalg);
        return new Bestilling(
                hode,
                tabell,
                sprak,
                utvalg,
                format,
                visning,
                merke(
                        hode.id(),
                        tabell.id(),
                        sprak.kode(),
                        utvalg.nokkel(),
                        format.navn(),
                        visning.valg().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                        koder(plassering.stub()),
                        koder(plassering.heading())));
    }

    /** How many values it names, which is what it weighs in memory. */
    int vekt() {
        return 10
                + utvalg.deler().stream().mapToInt(del -> del.verdier().size()).sum();
    }

    private static String koder(List<Utvalg.Del> deler) {
        return deler.stream().map(del -> del.variabel().kode()).collect(Collectors.joining(","));
    }

    static String merke(String... deler) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (String del : deler) {
                hash.update(del.getBytes(UTF_8));
                hash.update((byte) 0);
            }
            return HexFormat.of().formatHex(hash.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
