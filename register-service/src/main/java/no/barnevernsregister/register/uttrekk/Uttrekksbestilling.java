package no.barnevernsregister.register.uttrekk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import no.barnevernsregister.register.feil.UgyldigForesporsel;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Hvem;
import no.barnevernsregister.register.telling.Periode;

/**
 * An order of an extract, with why. It says all that the bytes depend on beside the register itself: the same order gives
 * the same bytes.
 *
 * @param bestiller who ordered, in the role that allowed it
 * @param periode a year, or of half-year figures a half-year; of episodes the last year
 * @param kutt only what the register knew at this instant
 * @param prosjekt a word that pseudonyms are bound to
 */
public record Uttrekksbestilling(
        UttrekkId id,
        Instant bestilt,
        Hvem bestiller,
        Uttrekksslag slag,
        Filformat format,
        Omfang omfang,
        Periode periode,
        Instant kutt,
        String prosjekt,
        Formaal formaal) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int FORSTE_AAR = 2013;
    private static final Pattern PROSJEKT = Pattern.compile("[a-z][a-z0-9-]{2,39}");

    public Uttrekksbestilling {
        krev(slag.roller().contains(bestiller.rolle()), "Rollen din kan ikke bestille " + slag.tittel() + ".");
        krev(
                slag.formater().contains(format),
                "Registeret leverer ikke " + slag.tittel() + " som " + format + ". Velg blant " + slag.formater()
                        + ".");
        krevPeriode(slag == Uttrekksslag.HALVAARSTALL, periode);
        krev(kutt.isBefore(bestilt), "Kuttet ligger fram i tid. Velg et tidspunkt som har vært.");
        krev(
                !periode.sisteDag().isAfter(kutt.atZone(OSLO).toLocalDate()),
                "Perioden er ikke over ved kuttet. Velg en periode som er avsluttet, eller et senere kutt.");
        krev(
                PROSJEKT.matcher(prosjekt).matches(),
                "Prosjektet er et kort navn med små bokstaver, sifre og bindestrek, for eksempel fd-barnevern.");
    }

    private static void krevPeriode(boolean halvaar, Periode periode) {
        boolean erAar = periode.navn().length() == 4;
        krev(!halvaar || !erAar, "Halvårstall er for et halvår. Skriv perioden som for eksempel 2025H2.");
        krev(halvaar || erAar, "Uttrekket er for et helt år. Skriv perioden som for eksempel 2025.");
        krev(
                !periode.forsteDag().isBefore(LocalDate.of(FORSTE_AAR, 1, 1)),
                "Registeret har data fra " + FORSTE_AAR + " av. Velg en senere periode.");
    }

    private static void krev(boolean holder, String setning) {
        if (!holder) {
            throw new UgyldigForesporsel(setning);
        }
    }

    /** A name for the file that says what it is and nothing of who is in it. */
    public String filnavn() {
        boolean zip = format == Filformat.XML && omfang.equals(Omfang.LANDET);
        return "%s-%s-%s.%s"
                .formatted(
                        navn(slag.name().replace('_', '-')),
                        periode.navn(),
                        omfang.verdi(),
                        zip ? "zip" : navn(format.name()));
    }

    private static String navn(String konstant) {
        return konstant.toLowerCase(Locale.ROOT);
    }
}
