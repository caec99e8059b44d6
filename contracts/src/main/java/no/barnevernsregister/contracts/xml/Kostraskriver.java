package no.barnevernsregister.contracts.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import no.barnevernsregister.contracts.kostra.Avgiver;
import no.barnevernsregister.contracts.kostra.Individ;

/**
 * Writes a yearly extract as UTF-8, one client after the other, so that memory does not grow with the file. A file holds the
 * schema when it has at least one client.
 */
public final class Kostraskriver {

    private static final String ROT = "Barnevern";

    private final OutputStream ut;
    private final XmlTekst tekst = new XmlTekst();

    /** Begins the file; the stream stays the caller's to close. */
    public Kostraskriver(OutputStream ut, Avgiver avgiver) throws IOException {
        this.ut = ut;
        tekst.start(ROT);
        skriv("Avgiver", avgiver);
    }

    public void skriv(Individ individ) throws IOException {
        skriv("Individ", individ);
    }

    private void skriv(String navn, Object post) throws IOException {
        Postkodek.av(post.getClass()).skriv(tekst, navn, post);
        ut.write(tekst.hent().getBytes(UTF_8));
    }

    /** Ends the file. One that is broken off is never ended, so that it cannot be taken for a whole one. */
    public void avslutt() throws IOException {
        tekst.slutt(ROT);
        ut.write(tekst.hent().getBytes(UTF_8));
        ut.flush();
    }
}
