package no.barnevernsregister.register.orakel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.barnevernsregister.contracts.bvr.Personalia;
import org.jspecify.annotations.Nullable;

/**
 * Counts a second time, in another way: straight loops over merged cases, written from the definitions alone and without
 * a look at the SQL. It is slow and is not for use; where it agrees with the SQL, cell by cell, both read the definitions
 * alike.
 */
public final class Orakel {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static final List<Tellefamilie> FAMILIER = List.of(
            new Meldingstellinger(),
            new Undersokelsestellinger(),
            new Barnetellinger(),
            new BarnPerSluttTellinger(),
            new Tiltakstellinger(),
            new Plantellinger(),
            new Besokstellinger(),
            new Flyttetellinger(),
            new Ettervernstellinger(),
            new Oversendelsestellinger());

    private Orakel() {}

    /**
     * All cells of all counts for a period, as known at the cut-off.
     *
     * @param saker the chain of each case, in the order in which they became known
     * @param konverteringer what is told of services that go from yearly extracts to case messages
     */
    public static List<Celle> tell(
            List<List<Kjentversjon>> saker, List<Kjentkonvertering> konverteringer, String periode, Instant kutt) {
        Tidsrom tid = Tidsrom.av(periode);
        if (tid.siste().isAfter(kutt.atZone(OSLO).toLocalDate())) {
            return List.of();
        }
        List<Kjentsak> kjente = kjente(saker, kutt);
        var regel = new Kanalregel(konverteringer, kjente, tid.siste(), kutt);
        var historie = new Historie(kjente, regel);
        Bok bok = new Bok();
        barn(kjente).forEach((nokkel, egne) -> {
            List<Kjentsak> tellende = egne.stream().filter(regel::teller).toList();
            List<Historie.Ledd> barnets = historie.av(egne);
            Barn iLandet = new Barn(nokkel, Sted.LANDET, personalia(egne), tellende, barnets);
            new Landstellinger().tell(iLandet, tid, bok.side(iLandet, tid));
            for (Barn barn : steder(nokkel, tellende, barnets, tid.siste())) {
                for (Tellefamilie familie : FAMILIER) {
                    familie.tell(barn, tid, bok.side(barn, tid));
                }
            }
        });
        return bok.celler();
    }

    /** Where one channel alone has delivered. */
    public static List<Celle> tell(List<List<Kjentversjon>> saker, String periode, Instant kutt) {
        return tell(saker, List.of(), periode, kutt);
    }

    private static List<Kjentsak> kjente(List<List<Kjentversjon>> saker, Instant kutt) {
        List<Kjentsak> kjente = new ArrayList<>();
        for (List<Kjentversjon> kjede : saker) {
            Kjentsak.ved(kjede, kutt).ifPresent(kjente::add);
        }
        return kjente;
    }

    /** The cases of each child. */
    private static Map<String, List<Kjentsak>> barn(List<Kjentsak> saker) {
        Map<String, List<Kjentsak>> sakerPerBarn = new TreeMap<>();
        for (Kjentsak sak : saker) {
            sakerPerBarn
                    .computeIfAbsent(Barnenokler.av(sak), nytt -> new ArrayList<>())
                    .add(sak);
        }
        return sakerPerBarn;
    }

    /** The child once in each municipality where it has cases, and once in each district. */
    private static List<Barn> steder(
            String nokkel, List<Kjentsak> egne, List<Historie.Ledd> historie, LocalDate siste) {
        List<Sted> steder = new ArrayList<>();
        for (Kjentsak sak : egne) {
            Sted sted = sak.sted(siste);
            leggTil(steder, sted.heleKommunen());
            leggTil(steder, sted);
        }
        List<Barn> barn = new ArrayList<>();
        for (Sted sted : steder) {
            List<Kjentsak> iKommunen = new ArrayList<>();
            List<Kjentsak> iBydelen = new ArrayList<>();
            for (Kjentsak sak : egne) {
                if (sak.sted(siste).heleKommunen().equals(sted.heleKommunen())) {
                    iKommunen.add(sak);
                }
                if (sak.sted(siste).equals(sted)) {
                    iBydelen.add(sak);
                }
            }
            barn.add(new Barn(nokkel, sted, personalia(iKommunen), sted.erBydel() ? iBydelen : iKommunen, historie));
        }
        return barn;
    }

    /** The newest Personalia among some cases of a child tells sex and birth. */
    private static @Nullable Personalia personalia(List<Kjentsak> saker) {
        List<Personalia> personalia = new ArrayList<>();
        for (Kjentsak sak : saker) {
            personalia.addAll(sak.personalia());
        }
        return Barnenokler.nyeste(personalia);
    }

    private static void leggTil(List<Sted> steder, Sted sted) {
        if (!steder.contains(sted)) {
            steder.add(sted);
        }
    }
}
