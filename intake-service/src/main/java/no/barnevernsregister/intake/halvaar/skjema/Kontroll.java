package no.barnevernsregister.intake.halvaar.skjema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.typer.Tekst;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt.Egenskap;
import no.barnevernsregister.intake.halvaar.definisjon.Regel;
import no.barnevernsregister.intake.halvaar.definisjon.Regel.Alvor;
import no.barnevernsregister.intake.halvaar.definisjon.Tallkilde;
import no.barnevernsregister.intake.halvaar.definisjon.Vilkar;

/** Runs the rules of a round on a form. */
public final class Kontroll {

    private final Utfylling utfylling;
    private final boolean statsforvalter;
    private final List<Regelfunn> funn = new ArrayList<>();

    private Kontroll(Utfylling utfylling, boolean statsforvalter) {
        this.utfylling = utfylling;
        this.statsforvalter = statsforvalter;
    }

    /** What stands in the way of sending the form, and what needs a comment. */
    public static List<Regelfunn> forTjenesten(Utfylling utfylling) {
        return new Kontroll(utfylling, false).kontroller();
    }

    /** What stands in the way of approving it, the service's own findings included. */
    public static List<Regelfunn> forStatsforvalteren(Utfylling utfylling) {
        return new Kontroll(utfylling, true).kontroller();
    }

    private List<Regelfunn> kontroller() {
        for (Punkt punkt : utfylling.definisjon().punkter()) {
            if (!punkt.beregnet() && gjelder(punkt.har(Egenskap.STATSFORVALTER))) {
                utfylling.enheter(punkt).forEach(enhet -> punktet(enhet, punkt));
            }
        }
        for (Regel regel : utfylling.definisjon().regler()) {
            switch (regel.vilkar()) {
                case Vilkar.AltUtfylt _ -> alleUtfylt(regel);
                case Vilkar.Endring endring -> endringer(regel, endring);
                case Vilkar.Sammenlikning _, Vilkar.HvisSa _, Vilkar.Er _, Vilkar.Utfylt _ -> regelen(regel);
            }
        }
        return List.copyOf(funn);
    }

    private boolean gjelder(boolean forStatsforvalter) {
        return statsforvalter || !forStatsforvalter;
    }

    private void punktet(Enhet enhet, Punkt punkt) {
        Felt felt = utfylling.felt(enhet, punkt);
        punkt.type()
                .feil(utfylling.tekst(felt))
                .ifPresent(tekst -> funn.add(
                        new Regelfunn("FORM/" + punkt.id(), Alvor.FEIL, enhet, List.of(punkt.id()), tekst, "", "")));
    }

    private void alleUtfylt(Regel regel) {
        for (Punkt punkt : utfylling.definisjon().punkter()) {
            boolean skal =
                    !punkt.beregnet() && !punkt.har(Egenskap.VALGFRI) && gjelder(punkt.har(Egenskap.STATSFORVALTER));
            if (skal) {
                utfylling
                        .enheter(punkt)
                        .filter(enhet ->
                                utfylling.tekst(utfylling.felt(enhet, punkt)).isBlank())
                        .forEach(enhet -> legg(
                                regel.id() + "/" + punkt.id(),
                                regel,
                                enhet,
                                List.of(punkt.id()),
                                punkt.type().erTall() ? regel.tekst() : SVAR));
            }
        }
    }

    private static final Tekst SVAR = new Tekst("Punktet må fylles ut.", "Punktet må fyllast ut.");

    private void endringer(Regel regel, Vilkar.Endring endring) {
        for (Punkt punkt : utfylling.definisjon().punkter()) {
            if (punkt.erAntall() && !punkt.har(Egenskap.STATSFORVALTER)) {
                utfylling.enheter(punkt).forEach(enhet -> {
                    Tallkilde kilde = utfylling.kilde(enhet);
                    Optional<BigDecimal> naa = kilde.tall(punkt.id());
                    Optional<BigDecimal> iFjor = kilde.iFjor(punkt.id());
                    if (naa.isPresent()
                            && iFjor.isPresent()
                            && endring.forStor(iFjor.orElseThrow(), naa.orElseThrow())) {
                        String fra = Utfylling.skriv(iFjor.orElseThrow());
                        legg(
                                regel.id() + "/" + punkt.id(),
                                regel,
                                enhet,
                                List.of(punkt.id()),
                                new Tekst(
                                        regel.tekst().nb() + " Da var det " + fra + ".",
                                        regel.tekst().nn() + " Då var det " + fra + "."));
                    }
                });
            }
        }
    }

    private void regelen(Regel regel) {
        List<String> lest = List.copyOf(regel.vilkar().punkter());
        List<Punkt> punkter = lest.stream()
                .flatMap(id -> utfylling.definisjon().punkt(id).stream())
                .toList();
        if (!gjelder(punkter.stream().anyMatch(en -> en.har(Egenskap.STATSFORVALTER)))) {
            return;
        }
        boolean felles = punkter.stream().allMatch(en -> en.har(Egenskap.FELLES));
        List<Enhet> enheter = felles
                ? List.of(utfylling.tjeneste().vert())
                : utfylling.tjeneste().enheter();
        for (Enhet enhet : enheter) {
            if (!regel.vilkar().holder(utfylling.kilde(enhet)).orElse(true)) {
                legg(regel.id(), regel, enhet, visningspunkter(punkter, lest), regel.tekst());
            }
        }
    }

    /** A point that is filled in comes before one that is computed: it is there that something can be done. */
    private static List<String> visningspunkter(List<Punkt> punkter, List<String> lest) {
        Set<String> beregnet =
                punkter.stream().filter(Punkt::beregnet).map(Punkt::id).collect(Collectors.toSet());
        return lest.stream()
                .sorted(java.util.Comparator.comparing(beregnet::contains))
                .toList();
    }

    private void legg(String nokkel, Regel regel, Enhet enhet, List<String> punkter, Tekst tekst) {
        String tall = punkter.stream()
                .flatMap(id -> utfylling.tall(enhet, id).stream().map(verdi -> id + ": " + Utfylling.skriv(verdi)))
                .collect(Collectors.joining(", "));
        String merknad = utfylling.svar().getOrDefault(Felt.merknad(enhet, nokkel), "");
        funn.add(new Regelfunn(nokkel, regel.alvor(), enhet, punkter, tekst, tall, merknad));
    }
}
