package no.barnevernsregister.contracts.xml;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;

/** The values of the message model as text. */
final class Verditekst {

    /**
     * xs:date with a year of four digits, so that rules can count from it: a zone may follow and is passed over, since the date
     * counts as written.
     */
    private static final Pattern DATO = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?");

    private static final Map<Class<?>, Function<String, Object>> LESERE = Map.ofEntries(
            Map.entry(String.class, tekst -> tekst),
            Map.entry(LocalDate.class, Verditekst::dato),
            Map.entry(OffsetDateTime.class, Verditekst::tidspunkt),
            Map.entry(boolean.class, Verditekst::sant),
            Map.entry(Boolean.class, Verditekst::sant),
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(SakId.class, SakId::av),
            Map.entry(DokumentId.class, DokumentId::av),
            Map.entry(Kommunenummer.class, Kommunenummer::av),
            Map.entry(Bydelsnummer.class, Bydelsnummer::av),
            Map.entry(Fodselsnummer.class, Fodselsnummer::new),
            Map.entry(Begrepstype.class, Begrepstype::av));

    private Verditekst() {}

    static boolean kjenner(Class<?> type) {
        return LESERE.containsKey(type);
    }

    static Object les(Class<?> type, String tekst) {
        Function<String, Object> leser = LESERE.get(type);
        if (leser == null) {
            throw new IllegalStateException("Ingen leser for " + type);
        }
        return leser.apply(tekst);
    }

    static String skriv(Object verdi) {
        return switch (verdi) {
            case Fodselsnummer nummer -> nummer.klartekst();
            case Begrepstype type -> type.navn();
            case OffsetDateTime tid -> tidstekst(tid);
            default -> verdi.toString();
        };
    }

    private static LocalDate dato(String tekst) {
        if (tekst.length() == 10 && tekst.charAt(4) == '-' && tekst.charAt(7) == '-') {
            // Nearly all are written so, and the general way is slow.
            return LocalDate.of(tall(tekst, 0, 4), tall(tekst, 5, 7), tall(tekst, 8, 10));
        }
        Matcher treff = DATO.matcher(tekst.strip());
        if (!treff.matches()) {
            throw new IllegalArgumentException("Ikke en dato");
        }
        return LocalDate.parse(treff.group(1));
    }

    private static int tall(String tekst, int fra, int til) {
        int tall = 0;
        for (int i = fra; i < til; i++) {
            int siffer = tekst.charAt(i) - '0';
            if (siffer < 0 || siffer > 9) {
                throw new IllegalArgumentException("Ikke en dato");
            }
            tall = 10 * tall + siffer;
        }
        return tall;
    }

    /** Hour 24 is midnight at the end of the day. */
    private static OffsetDateTime tidspunkt(String tekst) {
        String renset = tekst.strip();
        OffsetDateTime tid = renset.startsWith("T24:00:00", 10)
                ? OffsetDateTime.parse(renset.replaceFirst("T24", "T00")).plusDays(1)
                : OffsetDateTime.parse(renset);
        if (tid.getYear() > SISTE_AAR) {
            throw new IllegalArgumentException("Kan ikke skrives igjen");
        }
        return tid;
    }

    /** The schema's form has a year of four digits. */
    private static final int SISTE_AAR = 9999;

    /** Seconds always stand in the schema's form, also when they are zero. */
    private static String tidstekst(OffsetDateTime tid) {
        String tekst = tid.toString();
        return tekst.charAt(16) == ':' ? tekst : tekst.substring(0, 16) + ":00" + tekst.substring(16);
    }

    private static boolean sant(String tekst) {
        return switch (tekst.strip()) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException("Ikke en sannhetsverdi");
        };
    }
}
