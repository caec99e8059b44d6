package no.barnevernsregister.local.generator.kostra;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.SplittableRandom;
import no.barnevernsregister.contracts.geografi.Kommune;

/**
 * Writes yearly extracts (KOSTRA 15F) of any size: clients as they usually are, with numbers that can never belong to a
 * person. The same seed gives the same file. Memory does not grow with it.
 *
 * <p>The file is ISO-8859-1, as most of those in circulation are.
 */
public final class Uttrekksgenerator {

    private final int aar;
    private final long fro;
    private final double feil;

    /**
     * A generator of extracts for a year.
     *
     * @param fro the seed
     * @param feil the share of clients that get one error, 0 to 1
     */
    public Uttrekksgenerator(int aar, long fro, double feil) {
        this.aar = aar;
        this.fro = fro;
        this.feil = feil;
    }

    /** Writes a file with so many clients; the stream is flushed and left open. */
    public void skriv(Kommune kommune, int klienter, OutputStream til) throws IOException {
        var tilfeldig = new SplittableRandom(fro);
        var ut = new BufferedWriter(new OutputStreamWriter(til, ISO_8859_1), 64 * 1024);
        ut.write("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<Barnevern>\n");
        ut.write("  <Avgiver Organisasjonsnummer=\"%s\" Versjon=\"%d\" Kommunenummer=\"%s\" Kommunenavn=\"%s\"/>\n"
                .formatted(kommune.organisasjonsnummer(), aar, kommune.nummer(), kommune.navn()));
        var numre = new Klientnumre(LocalDate.of(aar, 12, 31));
        for (int nummer = 1; nummer <= klienter; nummer++) {
            var klient = new Klient(tilfeldig, aar, nummer, numre);
            skrivEn(ut, tilfeldig, klient.tekst());
        }
        ut.write("</Barnevern>\n");
        ut.flush();
    }

    private void skrivEn(Writer ut, SplittableRandom tilfeldig, String klient) throws IOException {
        boolean medFeil = feil > 0 && tilfeldig.nextDouble() < feil;
        ut.write(medFeil ? Klientfeil.velg(tilfeldig).gjor(klient) : klient);
    }
}
