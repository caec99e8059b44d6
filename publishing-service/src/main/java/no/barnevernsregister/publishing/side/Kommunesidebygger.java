package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Inndeling;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.side.Kommuneside.Diagram;
import no.barnevernsregister.publishing.side.Kommuneside.Flis;
import no.barnevernsregister.publishing.side.Kommuneside.Punkt;
import no.barnevernsregister.publishing.side.Kommuneside.Rad;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.tabell.Tabellbeskrivelse;
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;
import org.jspecify.annotations.Nullable;

/** Puts the page of a municipality together from published cells. */
public final class Kommunesidebygger {

    /** Which number and rate a tile shows, and for which ages. */
    private record Oppslag(
            String id,
            String tabell,
            String antall,
            String rate,
            String alder,
            String ratealder,
            String raterTekst,
            String raterNynorsk) {}

    private static final List<Oppslag> OPPSLAG = List.of(
            new Oppslag(
                    "tiltak",
                    "BV001",
                    "BarnMedTiltak",
                    "BarnMedTiltakPer1000",
                    "0-24",
                    "0-24",
                    "per 1 000 innbyggere 0–24 år",
                    "per 1 000 innbyggjarar 0–24 år"),
            new Oppslag(
                    "undersokelser",
                    "BV002",
                    "Undersokelser",
                    "AndelInnen3Mnd",
                    "0-24",
                    "ALLE",
                    "% innen tre måneder",
                    "% innan tre månader"),
            new Oppslag(
                    "meldinger",
                    "BV003",
                    "Meldinger",
                    "MeldingerPer1000",
                    "0-17",
                    "0-17",
                    "per 1 000 innbyggere 0–17 år",
                    "per 1 000 innbyggjarar 0–17 år"));

    private static final double BREDDE = 320;
    private static final double HOYDE = 120;
    private static final double MARG = 34;

    private final Publisert publisert;

    public Kommunesidebygger(Publisert publisert) {
        this.publisert = publisert;
    }

    /** The page; empty when the release has nothing of the municipality. */
    public Optional<Kommuneside> bygg(
            Publisert.Hode hode, String nummer, String navn, String fylkesnummer, boolean nynorsk) {
        if (!hode.regioner().contains(nummer)) {
            return Optional.empty();
        }
        String fylke = "F" + fylkesnummer;
        List<Flis> fliser = OPPSLAG.stream()
                .map(oppslag -> flis(hode, oppslag, nummer, hode.regioner().contains(fylke) ? fylke : null, nynorsk))
                .toList();
        String dato = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("nb", "NO"))
                .format(hode.publisert().atZone(ZoneId.of("Europe/Oslo")));
        return Optional.of(new Kommuneside(
                nummer,
                navn,
                Tabellbeskrivelse.regionnavn(fylke),
                hode.regioner().contains(fylke),
                hode.navn(),
                dato,
                fliser));
    }

    private Flis flis(Publisert.Hode hode, Oppslag oppslag, String nummer, @Nullable String fylke, boolean nynorsk) {
        Tabell tabell = Tabell.finn(oppslag.tabell()).orElseThrow();
        Map<String, String> valg = new LinkedHashMap<>();
        valg.put("Region", fylke == null ? nummer : nummer + "," + fylke);
        boolean etterAlder = tabell.inndelinger().contains(Inndeling.ALDER);
        if (etterAlder) {
            valg.put("Alder", String.join(",", new LinkedHashSet<>(List.of(oppslag.alder(), oppslag.ratealder()))));
        }
        valg.put("ContentsCode", oppslag.antall() + "," + oppslag.rate());
        valg.put("Tid", "*");
        Map<String, Publiserttall> etterSted = new LinkedHashMap<>();
        publisert.celler(hode, tabell.id(), Utvalg.les(Tabellbeskrivelse.variabler(tabell, hode), valg)).stream()
                .filter(celle -> !etterAlder
                        || celle.alder()
                                .equals(celle.innhold().equals(oppslag.rate()) ? oppslag.ratealder() : oppslag.alder()))
                .forEach(celle -> etterSted.put(celle.region() + celle.innhold() + celle.tid(), celle));
        List<Rad> rader = new ArrayList<>();
        List<@Nullable BigDecimal> tall = new ArrayList<>();
        for (String aar : hode.perioder()) {
            Publiserttall antall = etterSted.get(nummer + oppslag.antall() + aar);
            tall.add(antall == null ? null : antall.verdi());
            rader.add(new Rad(
                    aar,
                    tekst(antall),
                    tekst(etterSted.get(nummer + oppslag.rate() + aar)),
                    fylke == null ? "" : tekst(etterSted.get(fylke + oppslag.rate() + aar))));
        }
        String sisteAar = hode.perioder().getLast();
        var nokkeltall = Tabellbeskrivelse.innhold(tabell, oppslag.antall());
        Publiserttall siste = etterSted.get(nummer + oppslag.antall() + sisteAar);
        Publiserttall rate = etterSted.get(nummer + oppslag.rate() + sisteAar);
        boolean skjult = siste != null && siste.tegn().equals(":");
        return new Flis(
                oppslag.id(),
                nokkeltall.navn().paa(nynorsk ? Sprak.NN : Sprak.NB),
                sisteAar,
                skjult ? "Skjult" : tekst(siste),
                skjult,
                rate == null || rate.verdi() == null
                        ? null
                        : tekst(rate) + " " + (nynorsk ? oppslag.raterNynorsk() : oppslag.raterTekst()),
                utvikling(hode.perioder(), tall, nynorsk),
                diagram(nokkeltall.navn().nb(), hode.perioder(), tall),
                rader);
    }

    private static String tekst(@Nullable Publiserttall celle) {
        if (celle == null) {
            return "–";
        }
        BigDecimal verdi = celle.verdi();
        if (verdi == null) {
            return celle.tegn();
        }
        String hele = verdi.toPlainString().replace('.', ',');
        int komma = hele.indexOf(',') < 0 ? hele.length() : hele.indexOf(',');
        return hele.substring(0, komma).replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", "\u00a0") + hele.substring(komma);
    }

    /** In words, from protected values alone. */
    private static String utvikling(List<String> aarene, List<@Nullable BigDecimal> tall, boolean nynorsk) {
        if (aarene.size() < 2) {
            return "";
        }
        BigDecimal naa = tall.getLast();
        BigDecimal forrige = tall.get(tall.size() - 2);
        String fra = aarene.get(aarene.size() - 2);
        if (naa == null || forrige == null) {
            return nynorsk ? "Endringa kan ikkje visast." : "Endringen kan ikke vises.";
        }
        int retning = naa.compareTo(forrige);
        String endring = naa.subtract(forrige).abs().toPlainString();
        if (retning == 0) {
            return (nynorsk ? "Uendra frå " : "Uendret fra ") + fra + ".";
        }
        return endring + (retning > 0 ? (nynorsk ? " fleire enn i " : " flere enn i ") : " færre enn i ") + fra + ".";
    }

    private static Diagram diagram(String navn, List<String> aarene, List<@Nullable BigDecimal> tall) {
        double storst = tall.stream()
                .filter(verdi -> verdi != null)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        double skala = (HOYDE - 2 * MARG) / Math.max(1, storst);
        double steg = aarene.size() < 2 ? 0 : (BREDDE - 2 * MARG) / (aarene.size() - 1);
        List<Punkt> punkter = new ArrayList<>();
        List<Punkt> merker = new ArrayList<>();
        var linje = new StringBuilder();
        var ord = new StringBuilder(navn);
        boolean brutt = true;
        for (int i = 0; i < aarene.size(); i++) {
            double x = MARG + i * steg;
            merker.add(new Punkt(tegn(x), tegn(HOYDE - 8), "", aarene.get(i)));
            BigDecimal verdi = tall.get(i);
            ord.append(i == 0 ? ": " : ", ").append(aarene.get(i)).append(' ').append(verdi == null ? "skjult" : verdi);
            if (verdi == null) {
                brutt = true;
            } else {
                double y = HOYDE - MARG - verdi.doubleValue() * skala;
                punkter.add(new Punkt(tegn(x), tegn(y), tegn(y - 10), verdi.toPlainString()));
                linje.append(brutt ? " M" : " L").append(tegn(x)).append(' ').append(tegn(y));
                brutt = false;
            }
        }
        return new Diagram(ord.append('.').toString(), linje.toString().strip(), punkter, merker);
    }

    private static String tegn(double tall) {
        return String.format(Locale.ROOT, "%.1f", tall);
    }
}
