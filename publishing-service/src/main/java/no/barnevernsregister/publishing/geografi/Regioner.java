package no.barnevernsregister.publishing.geografi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.geografi.Csv;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.publishing.nokkeltall.Tekst;

/** The regions of today, and the municipalities that were. */
public final class Regioner {

    /** The country. */
    public static final String LANDET = "EAK";

    /** The country without Oslo, which does the state's task itself. */
    public static final String UTEN_OSLO = "EAKUO";

    private static final String OSLO = "0301";
    private static final Map<String, String> NAVN_I_REGION =
            Map.of("øst", "BR1", "sør", "BR2", "vest", "BR3", "midt", "BR4", "nord", "BR5", "Oslo", "BR6");

    private static final Map<String, Region> ALLE = les();

    private Regioner() {}

    /** The region of a code; empty when there is none. A municipality that has ended is found too. */
    public static Optional<Region> finn(String kode) {
        Region region = ALLE.get(kode);
        if (region == null && kode.matches("[0-9]{4}")) {
            return Kommuner.finn(new Kommunenummer(kode)).map(Regioner::kommune);
        }
        return Optional.ofNullable(region);
    }

    /** The regions of today of a type, by code. */
    public static List<Region> av(Regiontype type) {
        return ALLE.values().stream().filter(en -> en.type() == type).toList();
    }

    /** All regions of today: municipalities, counties, and then groups of them. */
    public static List<Region> alle() {
        return List.copyOf(ALLE.values());
    }

    /** The name of a region in all languages; the code when there is no such region. */
    public static Tekst navn(String kode) {
        return finn(kode).map(Region::navn).orElseGet(() -> Tekst.lik(kode));
    }

    /** Whether a code is a municipality's, of today or before. */
    public static boolean erKommune(String kode) {
        return finn(kode).map(Region::erKommune).orElse(false);
    }

    /** In the order in which readers meet them: municipalities by number, then counties, then groups. */
    public static List<String> iRekkefolge(Collection<String> koder) {
        return koder.stream()
                .sorted(Comparator.comparing(
                                (String kode) -> finn(kode).map(Region::type).orElse(Regiontype.BYDEL))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Map<String, Region> les() {
        Map<String, Region> alle = new LinkedHashMap<>();
        List<Kommune> kommuner = Kommuner.iDag();
        kommuner.forEach(en -> legg(alle, kommune(en)));
        Map<String, String> regionAv = new HashMap<>();
        for (Csv.Rad rad : Csv.les("/geografi/fylker.csv")) {
            if (rad.felt("gyldig_til").isEmpty()) {
                String nummer = rad.felt("fylkesnummer");
                regionAv.put(nummer, rad.felt("barnevernsregion"));
                legg(
                        alle,
                        new Region(
                                "F" + nummer,
                                Tekst.lik(rad.felt("navn")),
                                rad.felt("navn_flersprakelig"),
                                Regiontype.FYLKE,
                                kommuner.stream()
                                        .filter(en -> en.fylkesnummer().equals(nummer))
                                        .map(en -> en.nummer().verdi())
                                        .toList()));
            }
        }
        barnevernsregioner(alle, kommuner, regionAv);
        fraFil(alle, "/geografi/kostragrupper.csv", Regiontype.KOSTRAGRUPPE, "", "kostragruppe");
        fraFil(alle, "/geografi/storrelsesklasser.csv", Regiontype.STORRELSE, "STR", "storrelsesklasse");
        gruppe(
                alle,
                "ASSS",
                Regiontype.ASSS.navn(),
                Regiontype.ASSS,
                Csv.les("/geografi/assskommuner.csv").stream()
                        .map(rad -> rad.felt("kommunenummer"))
                        .toList());
        List<String> numre = kommuner.stream().map(en -> en.nummer().verdi()).toList();
        gruppe(
                alle,
                UTEN_OSLO,
                Regiontype.LAND_UTEN_OSLO.navn(),
                Regiontype.LAND_UTEN_OSLO,
                numre.stream().filter(nummer -> !nummer.equals(OSLO)).toList());
        gruppe(alle, LANDET, Regiontype.LAND.navn(), Regiontype.LAND, numre);
        return alle;
    }

    private static void barnevernsregioner(
            Map<String, Region> alle, List<Kommune> kommuner, Map<String, String> regionAv) {
        NAVN_I_REGION.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(en -> {
            List<String> medlemmer = kommuner.stream()
                    .filter(kommune -> en.getKey().equals(regionAv.get(kommune.fylkesnummer())))
                    .map(kommune -> kommune.nummer().verdi())
                    .toList();
            Tekst navn = en.getKey().equals("Oslo")
                    ? new Tekst("Barnevernsregion Oslo", "Barnevernsregion Oslo", "Child welfare region Oslo")
                    : new Tekst(
                            "Barnevernsregion " + en.getKey(),
                            "Barnevernsregion " + nynorsk(en.getKey()),
                            "Child welfare region " + engelsk(en.getKey()));
            gruppe(alle, en.getValue(), navn, Regiontype.BARNEVERNSREGION, medlemmer);
        });
    }

    private static String nynorsk(String retning) {
        return switch (retning) {
            case "øst" -> "aust";
            case "midt" -> "midt";
            default -> retning;
        };
    }

    private static String engelsk(String retning) {
        return switch (retning) {
            case "øst" -> "East";
            case "sør" -> "South";
            case "vest" -> "West";
            case "midt" -> "Central";
            default -> "North";
        };
    }

    private static void fraFil(
            Map<String, Region> alle, String fil, Regiontype type, String forstavelse, String kolonne) {
        Map<String, List<String>> medlemmer = new TreeMap<>();
        Map<String, String> navn = new HashMap<>();
        for (Csv.Rad rad : Csv.les(fil)) {
            if (alle.containsKey(rad.felt("kommunenummer"))) {
                String kode = forstavelse + rad.felt(kolonne).replace(".", "");
                medlemmer.computeIfAbsent(kode, n -> new ArrayList<>()).add(rad.felt("kommunenummer"));
                navn.put(kode, rad.felt(kolonne + "_navn"));
            }
        }
        medlemmer.forEach((kode, liste) -> {
            String norsk = navn.getOrDefault(kode, kode);
            String spenn = norsk.replace('-', '–');
            Tekst tekst = type == Regiontype.KOSTRAGRUPPE
                    ? new Tekst(norsk, norsk, norsk.replace("KOSTRA-gruppe", "KOSTRA group"))
                    : new Tekst(
                            spenn + " innbyggere",
                            spenn.replace("og flere", "og fleire") + " innbyggjarar",
                            spenn.replace("og flere", "and more") + " inhabitants");
            gruppe(alle, kode, tekst, type, liste);
        });
    }

    private static void gruppe(
            Map<String, Region> alle, String kode, Tekst navn, Regiontype type, List<String> medlemmer) {
        legg(alle, new Region(kode, navn, "", type, medlemmer.stream().sorted().toList()));
    }

    private static Region kommune(Kommune en) {
        String navn = Felles.NAVN.contains(en.navn())
                ? en.navn() + " (" + Kommuner.fylkesnavn(en.fylkesnummer()).orElse(en.fylkesnummer()) + ")"
                : en.navn();
        return new Region(
                en.nummer().verdi(),
                Tekst.lik(navn),
                en.navnFlersprakelig(),
                Regiontype.KOMMUNE,
                List.of(en.nummer().verdi()));
    }

    private static void legg(Map<String, Region> alle, Region region) {
        alle.put(region.kode(), region);
    }

    /** Names that two municipalities of today share: the county stands beside them. */
    private static final class Felles {
        private static final List<String> NAVN = Kommuner.iDag().stream()
                .collect(Collectors.groupingBy(Kommune::navn, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(en -> en.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
