package no.barnevernsregister.publishing.nokkeltall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.geografi.Csv;
import no.barnevernsregister.publishing.nokkeltall.Grunntall.Del;
import no.barnevernsregister.publishing.nokkeltall.Grunntall.Kilde;
import no.barnevernsregister.publishing.nokkeltall.Katalogblokk.Felt;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel;
import no.barnevernsregister.publishing.nokkeltall.formel.Formelfeil;
import no.barnevernsregister.publishing.nokkeltall.formel.Formelleser;
import no.barnevernsregister.publishing.nokkeltall.formel.Formelordliste;

/** Reads the catalogue and refuses it at the first mistake. */
final class Katalogleser implements Formelordliste {

    /** The counts that the register has; a test compares it with the register's own catalogue. */
    private static final Set<String> REGISTERETS = Csv.les("/nokkeltall/registerets_tellinger.csv").stream()
            .map(rad -> rad.felt("telling"))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Grunntall> grunntall = new LinkedHashMap<>();
    private final Map<String, Serie> serier = new LinkedHashMap<>();
    private final Map<String, Katalogblokk> temaer = new LinkedHashMap<>();
    private final Map<String, Katalogblokk> tabeller = new LinkedHashMap<>();
    private final Map<String, List<Nokkeltall>> innhold = new LinkedHashMap<>();
    private final List<Utelatt> utelatte = new ArrayList<>();
    private final Set<String> koder = new HashSet<>();

    private Katalogleser() {}

    static Katalog les(List<String> filer) {
        var leser = new Katalogleser();
        filer.forEach(fil -> Katalogblokk.les(fil).forEach(leser::ta));
        return new Katalog(
                List.copyOf(leser.grunntall.values()),
                leser.tabeller.values().stream().map(leser::tabell).toList(),
                List.copyOf(leser.serier.values()),
                leser.utelatte);
    }

    private void ta(Katalogblokk blokk) {
        if (!koder.add(blokk.slag() + " " + blokk.id())) {
            throw blokk.feil(blokk.slag() + " " + blokk.id() + " står to ganger");
        }
        switch (blokk.slag()) {
            case "telling" -> grunntall.put(blokk.id(), telling(blokk));
            case "serie" ->
                serier.put(
                        blokk.id(),
                        new Serie(blokk.id(), blokk.tekst("navn"), blokk.tekst("enhet"), blokk.tekst("kilde")));
            case "tema" -> temaer.put(blokk.id(), blokk);
            case "tabell" -> tabeller.put(blokk.id(), blokk);
            case "nøkkeltall" -> nokkeltall(blokk);
            case "utelatt" -> utelatte.add(new Utelatt(blokk.id(), blokk.tekst("navn"), blokk.tekst("grunn")));
            default -> throw blokk.feil("«" + blokk.slag() + "» er ikke et slag oppføring");
        }
    }

    private Grunntall telling(Katalogblokk blokk) {
        Set<String> etter = etter(blokk);
        List<Del> deler = blokk.felterSomBegynnerMed("kategori").stream()
                .map(felt -> del(blokk, felt))
                .toList();
        Optional<Felt> fra = blokk.felt("fra");
        Optional<Felt> delAv = blokk.felt("del av");
        delAv.ifPresent(felt -> {
            if (!harTelling(felt.verdi())) {
                throw blokk.feil(felt, "tellingen «" + felt.verdi() + "» står ikke før i katalogen");
            }
            Grunntall hele = grunntall.get(felt.verdi());
            if (etter.contains("kjønn") || (hele != null && hele.aldre() != aldre(blokk))) {
                throw blokk.feil(felt, "en del må gjelde de samme som det hele, og kan ikke deles etter kjønn");
            }
        });
        blokk.felt("barn").ifPresent(felt -> krevTelling(blokk, felt, felt.verdi()));
        return new Grunntall(
                blokk.id(),
                blokk.tekst("navn"),
                blokk.tekst("enhet"),
                aldre(blokk),
                etter.contains("kjønn"),
                deler,
                etter.contains("kategori*alder"),
                deler.isEmpty() ? kilder(blokk, fra.orElse(new Felt("fra", blokk.id(), blokk.linje(), 1))) : List.of(),
                blokk.felt("barn").map(Felt::verdi),
                delAv.map(Felt::verdi));
    }

    private static Set<String> etter(Katalogblokk blokk) {
        return Arrays.stream(blokk.verdi("etter", "").split(",", -1))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Aldre aldre(Katalogblokk blokk) {
        Felt felt = blokk.kravd("alder");
        return Aldre.finn(felt.verdi()).orElseThrow(() -> blokk.feil(felt, "alder er 0-17, 0-24 eller ALLE"));
    }

    private static Del del(Katalogblokk blokk, Felt felt) {
        int likhet = felt.verdi().indexOf(" = ");
        if (likhet < 0) {
            throw blokk.feil(felt, "en kategori er «bokmål | nynorsk | English = tellinger»");
        }
        String kode = felt.navn().substring("kategori ".length());
        Tekst navn =
                blokk.tekst(new Felt(felt.navn(), felt.verdi().substring(0, likhet), felt.linje(), felt.kolonne()));
        return new Del(
                new Kategori(kode, navn),
                kilder(
                        blokk,
                        new Felt(
                                felt.navn(),
                                felt.verdi().substring(likhet + 3),
                                felt.linje(),
                                felt.kolonne() + likhet + 3)));
    }

    /** {@code telling}, {@code telling[1 2]}, with {@code +} and {@code -} between. */
    private static List<Kilde> kilder(Katalogblokk blokk, Felt felt) {
        List<Kilde> kilder = new ArrayList<>();
        boolean trekkesFra = false;
        for (String ord : felt.verdi().split(" (?![^\\[]*])", -1)) {
            if (ord.equals("+") || ord.equals("-")) {
                trekkesFra = ord.equals("-");
                continue;
            }
            int klamme = ord.indexOf('[');
            String telling = klamme < 0 ? ord : ord.substring(0, klamme);
            krevTelling(blokk, felt, telling);
            kilder.add(new Kilde(
                    trekkesFra,
                    telling,
                    klamme < 0
                            ? Set.of()
                            : Set.of(ord.substring(klamme + 1, ord.length() - 1).split(" ", -1))));
        }
        return kilder;
    }

    private static void krevTelling(Katalogblokk blokk, Felt felt, String telling) {
        if (!REGISTERETS.contains(telling)) {
            throw blokk.feil(felt, "registeret har ingen telling «" + telling + "»");
        }
    }

    private void nokkeltall(Katalogblokk blokk) {
        Felt tabell = blokk.kravd("tabell");
        if (!tabeller.containsKey(tabell.verdi())) {
            throw blokk.feil(tabell, "tabellen «" + tabell.verdi() + "» er ikke i katalogen");
        }
        Felt formel = blokk.kravd("formel");
        Felt desimaler = blokk.felt("desimaler").orElse(new Felt("desimaler", "0", blokk.linje(), 1));
        if (!desimaler.verdi().matches("[0-4]")) {
            throw blokk.feil(desimaler, "desimaler er et tall fra 0 til 4");
        }
        innhold.computeIfAbsent(tabell.verdi(), n -> new ArrayList<>())
                .add(new Nokkeltall(
                        blokk.id(),
                        blokk.krev("indikator"),
                        blokk.tekst("navn"),
                        blokk.tekst("enhet"),
                        Integer.parseInt(desimaler.verdi()),
                        formel(blokk, formel),
                        formel.verdi(),
                        blokk.verdi("snitt", "veid").equals("uveid") ? Nokkeltall.Snitt.UVEID : Nokkeltall.Snitt.VEID,
                        omtale(blokk)));
    }

    private Formel formel(Katalogblokk blokk, Felt felt) {
        Formel formel;
        try {
            formel = Formelleser.les(felt.verdi(), this);
        } catch (Formelfeil e) {
            throw new Katalogfeil(
                    blokk.fil(), felt.linje(), felt.kolonne() + e.kolonne() - 1, String.valueOf(e.getMessage()));
        }
        for (Formel.Antall antall : formel.antall()) {
            Grunntall telling = grunntall.get(antall.telling());
            if (telling != null
                    && antall.alder().isPresent()
                    && !telling.harAlder(
                            antall.alder().get(),
                            antall.kategori()
                                    .filter(kode -> !kode.equals(Kategori.ALLE.kode()))
                                    .isPresent())) {
                throw blokk.feil(
                        felt, "tellingen «" + antall.telling() + "» er ikke publisert etter kategori og alder");
            }
        }
        return formel;
    }

    private Omtale omtale(Katalogblokk blokk) {
        Felt felt = blokk.kravd("tema");
        Katalogblokk tema = temaer.get(felt.verdi());
        if (tema == null) {
            throw blokk.feil(felt, "temaet «" + felt.verdi() + "» er ikke i katalogen");
        }
        return new Omtale(
                fra(blokk, tema, "type"),
                fra(blokk, tema, "kilde"),
                blokk.felt("beskrivelse").map(blokk::tekst).orElseGet(() -> blokk.tekst("navn")),
                fra(blokk, tema, "formål"),
                fra(blokk, tema, "begreper"),
                fra(blokk, tema, "utvalg"),
                fra(blokk, tema, "tolkning"),
                blokk.felt("advarsel").map(blokk::tekst).orElse(Tekst.lik("")),
                blokk.felt("brudd").map(blokk::tekst).orElse(Tekst.lik("")));
    }

    private static Tekst fra(Katalogblokk blokk, Katalogblokk tema, String navn) {
        return blokk.felt(navn).map(blokk::tekst).orElseGet(() -> tema.tekst(navn));
    }

    private Tabell tabell(Katalogblokk blokk) {
        Set<String> etter = etter(blokk);
        List<Kategori> kategorier = new ArrayList<>(List.of(Kategori.ALLE));
        blokk.felt("kategorier").ifPresent(felt -> {
            Grunntall telling = grunntall.get(felt.verdi());
            if (telling == null) {
                throw blokk.feil(felt, "tellingen «" + felt.verdi() + "» er ikke i katalogen");
            }
            telling.kategorier().forEach(del -> kategorier.add(del.kategori()));
        });
        List<Nokkeltall> figurer = innhold.getOrDefault(blokk.id(), List.of());
        if (figurer.isEmpty()) {
            throw blokk.feil("tabell " + blokk.id() + " har ingen nøkkeltall");
        }
        return new Tabell(
                blokk.id(),
                blokk.tekst("navn"),
                blokk.krev("ligner"),
                etter.contains("kjønn") ? List.of(Kjonn.values()) : List.of(Kjonn.ALLE),
                etter.contains("alder") ? aldre(blokk).grupper() : List.of(Alder.ALLE),
                kategorier,
                figurer);
    }

    @Override
    public boolean harTelling(String id) {
        return grunntall.containsKey(id);
    }

    @Override
    public boolean harKategori(String telling, String kode) {
        Grunntall en = grunntall.get(telling);
        return en != null && (kode.equals(Kategori.ALLE.kode()) || en.harKategori(kode));
    }

    @Override
    public boolean harAlder(String telling, Alder alder) {
        Grunntall en = grunntall.get(telling);
        return en != null && en.harAlder(alder, false);
    }

    @Override
    public boolean harSerie(String id) {
        return serier.containsKey(id);
    }
}
