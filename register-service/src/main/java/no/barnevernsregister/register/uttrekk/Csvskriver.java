package no.barnevernsregister.register.uttrekk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.rapport.Csvrad;
import org.jspecify.annotations.Nullable;

/** A table as semicolon-separated text in UTF-8; an absent value is an empty field. */
public final class Csvskriver implements Tabellskriver {

    private final OutputStream ut;

    public Csvskriver(OutputStream ut, List<Kolonne> kolonner) throws IOException {
        this.ut = ut;
        skriv(kolonner.stream().map(Kolonne::navn).toList());
    }

    @Override
    public void rad(List<@Nullable Object> verdier) throws IOException {
        List<String> felter = new ArrayList<>(verdier.size());
        for (Object verdi : verdier) {
            felter.add(verdi == null ? "" : verdi.toString());
        }
        skriv(felter);
    }

    private void skriv(List<String> felter) throws IOException {
        ut.write(Csvrad.av(felter).getBytes(UTF_8));
    }

    @Override
    public void avslutt() throws IOException {
        ut.flush();
    }
}
