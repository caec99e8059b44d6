package no.barnevernsregister.register.uttrekk.kostra;

import static no.barnevernsregister.register.uttrekk.Kolonne.dato;
import static no.barnevernsregister.register.uttrekk.Kolonne.heltall;
import static no.barnevernsregister.register.uttrekk.Kolonne.tekst;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.kostra.Flytting;
import no.barnevernsregister.contracts.kostra.Individ;
import no.barnevernsregister.contracts.kostra.Lovhjemmel;
import no.barnevernsregister.contracts.kostra.Melder;
import no.barnevernsregister.contracts.kostra.Melding;
import no.barnevernsregister.contracts.kostra.Plan;
import no.barnevernsregister.contracts.kostra.Saksinnhold;
import no.barnevernsregister.contracts.kostra.Tiltak;
import no.barnevernsregister.contracts.kostra.Undersokelse;
import no.barnevernsregister.register.uttrekk.Kolonne;
import no.barnevernsregister.register.uttrekk.Tabellskriver;
import org.jspecify.annotations.Nullable;

/**
 * The content of a yearly extract as one flat table: a row for the client and one for each of its objects. No id of the
 * source is in it, since it would join the tables of two projects; objects are numbered within the client, and an
 * investigation has the number of its report.
 */
public final class Klienttabell {

    public static final List<Kolonne> KOLONNER = List.of(
            tekst("pseudonym"),
            tekst("kommune"),
            tekst("bydel"),
            tekst("kjonn"),
            heltall("fodselsaar"),
            tekst("objekt"),
            heltall("nr"),
            dato("start"),
            dato("slutt"),
            tekst("kode"),
            tekst("flytting_til"),
            tekst("lovhjemmel"),
            tekst("jmfr_lovhjemmel"),
            tekst("melder"),
            tekst("innhold"),
            tekst("opphevelse"),
            dato("evaluert"));

    private static final Collector<CharSequence, ?, String> KOMMA = Collectors.joining(",");

    private final Tabellskriver ut;
    private long rader;

    public Klienttabell(Tabellskriver ut) {
        this.ut = ut;
    }

    /** How many rows were written. */
    public long rader() {
        return rader;
    }

    /** Writes the rows of a client. */
    public void skriv(Klient klient, Individ individ, String pseudonym) throws IOException {
        skriv(klient, pseudonym, "Individ", 1, individ.startDato(), individ.sluttDato(), Map.of());
        int nr = 0;
        for (Melding en : individ.melding()) {
            Map<String, @Nullable Object> felter = new HashMap<>();
            felter.put("melder", en.melder().stream().map(Melder::kode).collect(KOMMA));
            felter.put("innhold", innhold(en.saksinnhold()));
            felter.put("kode", en.konklusjon());
            skriv(klient, pseudonym, "Melding", ++nr, en.startDato(), en.sluttDato(), felter);
            if (en.undersokelse() != null) {
                undersokelse(klient, pseudonym, nr, en.undersokelse());
            }
        }
        nr = 0;
        for (Plan en : individ.plan()) {
            Map<String, @Nullable Object> felter = new HashMap<>();
            felter.put("kode", en.plantype());
            felter.put("evaluert", en.evaluertDato());
            skriv(klient, pseudonym, "Plan", ++nr, en.startDato(), en.sluttDato(), felter);
        }
        nr = 0;
        for (Tiltak en : individ.tiltak()) {
            tiltak(klient, pseudonym, ++nr, en);
        }
        nr = 0;
        for (Flytting en : individ.flytting()) {
            Map<String, Object> felter = Map.of(
                    "kode",
                    en.arsakFra().kode(),
                    "flytting_til",
                    en.flyttingTil().kode());
            skriv(klient, pseudonym, "Flytting", ++nr, null, en.sluttDato(), felter);
        }
    }

    private void undersokelse(Klient klient, String pseudonym, int nr, Undersokelse en) throws IOException {
        Map<String, @Nullable Object> felter = new HashMap<>();
        felter.put("kode", en.konklusjon());
        felter.put("innhold", innhold(en.vedtaksgrunnlag()));
        skriv(klient, pseudonym, "Undersokelse", nr, en.startDato(), en.sluttDato(), felter);
    }

    private void tiltak(Klient klient, String pseudonym, int nr, Tiltak en) throws IOException {
        Map<String, @Nullable Object> felter = new HashMap<>();
        felter.put("kode", en.kategori().kode());
        felter.put("lovhjemmel", lov(en.lovhjemmel()));
        felter.put(
                "jmfr_lovhjemmel",
                en.jmfrLovhjemmel().stream().map(Klienttabell::lov).collect(Collectors.joining("; ")));
        felter.put("innhold", innhold(en.tiltaksgrunnlag()));
        felter.put(
                "opphevelse", en.opphevelse() == null ? null : en.opphevelse().kode());
        skriv(klient, pseudonym, "Tiltak", nr, en.startDato(), en.sluttDato(), felter);
    }

    private void skriv(
            Klient klient,
            String pseudonym,
            String objekt,
            int nr,
            @Nullable LocalDate start,
            @Nullable LocalDate slutt,
            Map<String, ? extends @Nullable Object> felter)
            throws IOException {
        Map<String, @Nullable Object> rad = new HashMap<>(felter);
        rad.put("pseudonym", pseudonym);
        rad.put("kommune", klient.kommune());
        rad.put("bydel", klient.bydel());
        rad.put("kjonn", klient.kjonn());
        rad.put("fodselsaar", klient.fodt() == null ? null : klient.fodt().getYear());
        rad.put("objekt", objekt);
        rad.put("nr", nr);
        rad.put("start", start);
        rad.put("slutt", slutt);
        List<@Nullable Object> verdier = new ArrayList<>(KOLONNER.size());
        for (Kolonne kolonne : KOLONNER) {
            Object verdi = rad.get(kolonne.navn());
            verdier.add("".equals(verdi) ? null : verdi);
        }
        ut.rad(verdier);
        rader++;
    }

    private static String innhold(List<Saksinnhold> alle) {
        return alle.stream().map(Saksinnhold::kode).collect(KOMMA);
    }

    /** For example {@code BVL2021 5-1 ledd 1 bokstav a}. */
    private static String lov(Lovhjemmel lov) {
        return lov.lov() + " " + lov.kapittel() + "-" + lov.paragraf() + del(" ledd ", lov.ledd())
                + del(" bokstav ", lov.bokstav()) + del(" punktum ", lov.punktum());
    }

    private static String del(String navn, @Nullable String verdi) {
        return verdi == null || verdi.isEmpty() ? "" : navn + verdi;
    }
}
