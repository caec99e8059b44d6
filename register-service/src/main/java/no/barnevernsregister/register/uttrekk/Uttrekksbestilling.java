package no.barnevernsregister.register.uttrekk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import no.barnevernsregister.register.telling.Periode;

/**
 * An order of an extract, with why. It says all that the bytes depend on beside the register itself: the same order gives
 * the same bytes.
 *
 * @param bestiller the subject of the token
 * @param rolle the role that allowed it
 * @param periode a year, or of half-year figures a half-year; of episodes the last year
 * @param kutt only what the register knew at this instant
 * @param prosjekt a word that pseudonyms are bound to
 * @param formaal the purpose, as a sentence
 * @param hjemmel the legal basis
 */
public record Uttrekksbestilling(
        UttrekkId id,
        Instant bestilt,
        String bestiller,
        String rolle,
        Uttrekksslag slag,
        Filformat format,
        Omfang omfang,
        Periode periode,
        Instant kutt,
        String prosjekt,
        String formaal,
        String hjemmel) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int FORSTE_AAR = 2013;
    private static final int LENGSTE_TEKST = 1_000;
    private static final Pattern PROSJEKT = Pattern.compile("[a-z][a-z0-9-]{2,39}");
    private static final Pattern PERSONNUMMER = Pattern.compile("[0-9]{11}|[0-9]{6}[ .-][0-9]{5}");

    public Uttrekksbestilling {
        if (!slag.roller().contains(rolle)) {
            throw new UgyldigBestilling("slag", "Rollen din kan ikke bestille " + slag.tittel() + ".");
        }
        if (!slag.formater().contains(format)) {
            throw new UgyldigBestilling(
                    "format",
                    "Registeret leverer ikke " + slag.tittel() + " som " + format + ". Velg blant " + slag.formater() + ".");
        }
        boolean halvaar = slag == Uttrekksslag.HALVAARSTALL;
        if (halvaar == (periode.navn().length() == 4)) {
            throw new UgyldigBestilling(
                    "periode",
                    halvaar
                            ? "Halvårstall er for et halvår. Skriv for eksempel 2025H2."
                            : "Uttrekket er for et helt år. Skriv for eksempel 2025.");
        }
        if (periode.forsteDag().isBefore(LocalDate.of(FORSTE_AAR, 1, 1))) {
            throw new UgyldigBestilling("periode", "Registeret har data fra " + FORSTE_AAR + " av.");
        }
        if (!kutt.isBefore(bestilt)) {
            throw new UgyldigBestilling("kutt", "Kuttet ligger fram i tid. Velg et tidspunkt som har vært.");
        }
        if (periode.sisteDag().isAfter(kutt.atZone(OSLO).toLocalDate())) {
            throw new UgyldigBestilling(
                    "periode", "Perioden er ikke over ved kuttet. Velg en periode som er avsluttet, eller et senere kutt.");
        }
        if (!PROSJEKT.matcher(prosjekt).matches()) {
            throw new UgyldigBestilling(
                    "prosjekt",
                    "Prosjektet er et kort navn med små bokstaver, sifre og bindestrek, for eksempel fd-barnevern.");
        }
        krevTekst("formaal", formaal, 10, "Skriv med en setning hva uttrekket skal brukes til.");
        krevTekst("hjemmel", hjemmel, 5, "Skriv hvilken bestemmelse som gir rett til uttrekket.");
    }

    private static void krevTekst(String felt, String tekst, int minst, String setning) {
        if (tekst.strip().length() < minst || tekst.length() > LENGSTE_TEKST) {
            throw new UgyldigBestilling(felt, setning);
        }
        if (PERSONNUMMER.matcher(tekst).find()) {
            throw new UgyldigBestilling(felt, "Teksten ser ut til å inneholde et personnummer. Ta det ut.");
        }
    }

    /** A name for the file that says what it is and nothing of who is in it. */
    public String filnavn() {
        String endelse =
                switch (format) {
                    case XML -> omfang.equals(Omfang.LANDET) ? "zip" : "xml";
                    case CSV -> "csv";
                    case PARQUET -> "parquet";
                };
        String navn =
                switch (slag) {
                    case KOSTRA15F -> "kostra15f";
                    case FD_BARNEVERN -> "fd-barnevern";
                    case KOBLINGSFIL -> "koblingsfil";
                    case HALVAARSTALL -> "halvaarstall";
                };
        return navn + "-" + periode.navn() + "-" + omfang.verdi() + "." + endelse;
    }
}
