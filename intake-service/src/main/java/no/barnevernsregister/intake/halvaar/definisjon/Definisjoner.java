package no.barnevernsregister.intake.halvaar.definisjon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import no.barnevernsregister.contracts.typer.Tekst;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.definisjon.Definisjonsfil.Linje;

/** All points and rules that the form has ever had; each round has its {@link Definisjon} of them. */
public final class Definisjoner {

    private static final Pattern ID = Pattern.compile("[0-9A-Z]+(\\.[0-9A-Za-z-]+)+");
    private static final Pattern INDIKATOR = Pattern.compile("([1-4][A-G] (teller|nevner|andel))?");

    private record Delhode(String id, Tekst navn, Tekst innledning) {}

    private final List<Delhode> deler = new ArrayList<>();
    private final List<Punkt> punkter = new ArrayList<>();
    private final List<Regel> regler = new ArrayList<>();
    private final Map<Halvaar, Definisjon> runder = new ConcurrentHashMap<>();

    /** Those that lie beside the code. */
    public static Definisjoner innebygde() {
        return les(ressurs("deler.csv"), ressurs("punkter.csv"), ressurs("regler.csv"));
    }

    /**
     * Reads and checks the three files.
     *
     * @throws UgyldigDefinisjon with file, line and reason
     */
    public static Definisjoner les(String deler, String punkter, String regler) {
        return new Definisjoner(
                Definisjonsfil.les("halvaar/deler.csv", deler),
                Definisjonsfil.les("halvaar/punkter.csv", punkter),
                Definisjonsfil.les("halvaar/regler.csv", regler));
    }

    private Definisjoner(Definisjonsfil delfil, Definisjonsfil punktfil, Definisjonsfil regelfil) {
        for (Linje linje : delfil.linjer()) {
            deler.add(new Delhode(linje.krevd("id"), linje.tekst("navn"), linje.tekst("innledning")));
        }
        for (Linje linje : punktfil.linjer()) {
            leggTil(linje);
        }
        for (Linje linje : punktfil.linjer()) {
            if (!linje.felt("beregning").isEmpty()) {
                Uttrykk formel = linje.les(() -> Vilkarleser.uttrykk(linje.felt("beregning")));
                krevPunkter(linje, formel.punkter());
                krevUtenSirkel(linje);
            }
        }
        Set<String> regelIder = new HashSet<>();
        for (Linje linje : regelfil.linjer()) {
            Regel regel = regel(linje);
            if (!regelIder.add(regel.id())) {
                throw linje.feil("regelen " + regel.id() + " finnes fra før");
            }
            krevPunkter(linje, regel.vilkar().punkter());
            regler.add(regel);
        }
    }

    private void leggTil(Linje linje) {
        Punkt punkt = punkt(linje);
        if (deler.stream().noneMatch(en -> en.id().equals(punkt.del()))) {
            throw linje.feil("delen " + punkt.del() + " finnes ikke i deler.csv");
        }
        if (punkter.stream()
                .anyMatch(en -> en.id().equals(punkt.id()) && en.runder().overlapper(punkt.runder()))) {
            throw linje.feil("punktet " + punkt.id() + " finnes fra før i noen av rundene");
        }
        punkter.add(punkt);
    }

    private static Punkt punkt(Linje linje) {
        String id = linje.krevd("id");
        if (!ID.matcher(id).matches()) {
            throw linje.feil("«" + id + "» er ikke en punkt-id som 2.B");
        }
        String indikator = linje.felt("indikator");
        if (!INDIKATOR.matcher(indikator).matches()) {
            throw linje.feil("indikator skrives som «3A nevner»");
        }
        String beregning = linje.felt("beregning");
        return new Punkt(
                id,
                linje.les(() -> Runder.les(linje.krevd("runder"))),
                Punkttype.les(linje.krevd("type"))
                        .orElseThrow(() -> linje.feil("typen «" + linje.felt("type") + "» finnes ikke")),
                egenskaper(linje),
                indikator,
                beregning.isEmpty() ? null : linje.les(() -> Vilkarleser.uttrykk(beregning)),
                linje.tekst("navn"),
                linje.valgfriTekst("hjelp"));
    }

    private static Set<Punkt.Egenskap> egenskaper(Linje linje) {
        Set<Punkt.Egenskap> funnet = EnumSet.noneOf(Punkt.Egenskap.class);
        Arrays.stream(linje.felt("egenskaper").split(" +", -1))
                .filter(navn -> !navn.isEmpty())
                .forEach(navn -> funnet.add(Arrays.stream(Punkt.Egenskap.values())
                        .filter(en ->
                                en.name().equals(navn.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .findFirst()
                        .orElseThrow(() -> linje.feil("egenskapen «" + navn + "» finnes ikke"))));
        return funnet;
    }

    private static Regel regel(Linje linje) {
        Regel.Alvor alvor = switch (linje.krevd("alvor")) {
            case "feil" -> Regel.Alvor.FEIL;
            case "advarsel" -> Regel.Alvor.ADVARSEL;
            default -> throw linje.feil("alvor er «feil» eller «advarsel»");
        };
        return new Regel(
                linje.krevd("id"),
                linje.les(() -> Runder.les(linje.krevd("runder"))),
                alvor,
                linje.les(() -> Vilkarleser.vilkar(linje.krevd("vilkar"))),
                linje.tekst("tekst"));
    }

    /** A line may only read points that exist in all its own rounds. */
    private void krevPunkter(Linje linje, Set<String> lest) {
        Runder egne = linje.les(() -> Runder.les(linje.krevd("runder")));
        for (String id : lest) {
            List<Runder> finnes = punkter.stream()
                    .filter(en -> en.id().equals(id))
                    .map(Punkt::runder)
                    .toList();
            if (finnes.isEmpty()) {
                throw linje.feil("punktet " + id + " finnes ikke");
            }
            if (!egne.innenfor(finnes)) {
                throw linje.feil("punktet " + id + " finnes ikke i alle rundene");
            }
        }
    }

    private void krevUtenSirkel(Linje linje) {
        Map<String, Set<String>> leser = new HashMap<>();
        punkter.forEach(en -> en.formel().ifPresent(formel -> leser.put(en.id(), formel.punkter())));
        Set<String> naadd = new HashSet<>();
        List<String> neste = new ArrayList<>(leser.getOrDefault(linje.felt("id"), Set.of()));
        while (!neste.isEmpty()) {
            String id = neste.removeLast();
            if (id.equals(linje.felt("id"))) {
                throw linje.feil("beregningen av " + id + " leser seg selv");
            }
            if (naadd.add(id)) {
                neste.addAll(leser.getOrDefault(id, Set.of()));
            }
        }
    }

    /** The form as it is in a round. */
    public Definisjon forRunde(Halvaar runde) {
        return runder.computeIfAbsent(runde, this::lag);
    }

    private Definisjon lag(Halvaar runde) {
        Map<String, List<Punkt>> etterDel = new LinkedHashMap<>();
        deler.forEach(en -> etterDel.put(en.id(), new ArrayList<>()));
        punkter.stream()
                .filter(en -> en.runder().inneholder(runde))
                .forEach(
                        en -> etterDel.getOrDefault(en.del(), new ArrayList<>()).add(en));
        return new Definisjon(
                runde,
                deler.stream()
                        .map(en ->
                                new Del(en.id(), en.navn(), en.innledning(), etterDel.getOrDefault(en.id(), List.of())))
                        .filter(en -> !en.punkter().isEmpty())
                        .toList(),
                regler.stream().filter(en -> en.runder().inneholder(runde)).toList());
    }

    private static String ressurs(String navn) {
        try (InputStream fil = Definisjoner.class.getResourceAsStream("/halvaar/" + navn)) {
            if (fil == null) {
                throw new IllegalStateException("Definisjonsfilen halvaar/" + navn + " mangler.");
            }
            return new String(fil.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
