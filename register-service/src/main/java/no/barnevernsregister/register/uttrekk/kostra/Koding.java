package no.barnevernsregister.register.uttrekk.kostra;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.barnevernsregister.contracts.kodeverk.Kode;
import no.barnevernsregister.contracts.kodeverk.Kodeverk;
import no.barnevernsregister.contracts.kostra.Saksinnhold;
import org.jspecify.annotations.Nullable;

/** Which codes an extract is written with. */
public enum Koding {
    /** As they were sent. */
    SOM_SENDT,
    /**
     * Those of the yearly extract, whose lists ended with 2025. A code that came later becomes the one it was split from;
     * the new list of contents was split from none, so it becomes "other" about the child (19) or the family (18). What the
     * form wants in words is the title of the code that was sent, or says that free text stays in the register.
     */
    KOSTRA15F;

    /**
     * A code as it is written.
     *
     * @param presisering absent where the form does not ask for words
     */
    record Kodet(String kode, @Nullable String presisering) {}

    private static final String UTEN_FRITEKST = "Fritekst utleveres ikke fra registeret.";
    private static final int LENGSTE_PRESISERING = 1_000;
    private static final Set<String> MELDING = Set.of("1", "2", "3", "4");
    private static final Set<String> UNDERSOKELSE = Set.of("1", "2", "3", "4", "5", "6");

    String meldingKonklusjon(String kode) {
        return this == SOM_SENDT || MELDING.contains(kode) ? kode : "1";
    }

    Kodet undersokelseKonklusjon(String kode) {
        return kodet(
                Kodeverk.UNDERSOKELSE_KONKLUSJON,
                Kodeverk.KOSTRA_UNDERSOKELSE_KONKLUSJON,
                kode,
                UNDERSOKELSE.contains(kode) ? kode : "5");
    }

    Kodet kategori(String kode) {
        boolean delt = kode.equals("8.4") || kode.equals("8.5");
        return kodet(Kodeverk.KATEGORI, Kodeverk.KOSTRA_KATEGORI, kode, delt ? "8.2" : kode);
    }

    Kodet melder(String kode) {
        return kodet(Kodeverk.MELDER, Kodeverk.KOSTRA_MELDER, kode, kode);
    }

    Kodet opphevelse(String kode) {
        return kodet(Kodeverk.OPPHEVELSE, Kodeverk.KOSTRA_OPPHEVELSE, kode, kode);
    }

    Kodet arsakFra(String kode) {
        return kodet(Kodeverk.ARSAK_FRA, Kodeverk.KOSTRA_ARSAK_FRA, kode, kode);
    }

    Kodet flyttingTil(String kode) {
        return kodet(Kodeverk.FLYTTING_TIL, Kodeverk.KOSTRA_FLYTTING_TIL, kode, kode);
    }

    /** Several new codes that become one stand once, with the titles of all. */
    List<Saksinnhold> innhold(List<Saksinnhold> sendt) {
        Map<String, @Nullable String> kodene = new LinkedHashMap<>();
        for (Saksinnhold en : sendt) {
            Kodet kodet = kodet(Kodeverk.SAKSINNHOLD, Kodeverk.KOSTRA_SAKSINNHOLD, en.kode(), saksinnhold(en.kode()));
            kodene.merge(
                    kodet.kode(),
                    kodet.presisering() == null ? "" : kodet.presisering(),
                    (en1, en2) -> en1.isEmpty() || en1.equals(en2) ? en2 : en1 + "; " + en2);
        }
        return kodene.entrySet().stream()
                .map(en -> new Saksinnhold(en.getKey(), kort(en.getValue())))
                .toList();
    }

    private static String saksinnhold(String kode) {
        return kode.indexOf('.') < 0 ? kode : kode.startsWith("1.") ? "19" : "18";
    }

    private Kodet kodet(Kodeverk nytt, Kodeverk kostra, String sendt, String skrevet) {
        if (this == SOM_SENDT) {
            return new Kodet(sendt, null);
        }
        if (!sendt.equals(skrevet)) {
            return new Kodet(skrevet, nytt.finn(sendt).map(Kode::tittel).orElse(UTEN_FRITEKST));
        }
        boolean krever = kostra.kreverPresisering(skrevet) || nytt.kreverPresisering(skrevet);
        return new Kodet(skrevet, krever ? UTEN_FRITEKST : null);
    }

    private static @Nullable String kort(@Nullable String tekst) {
        if (tekst == null || tekst.isEmpty()) {
            return null;
        }
        return tekst.length() <= LENGSTE_PRESISERING ? tekst : tekst.substring(0, LENGSTE_PRESISERING);
    }
}
