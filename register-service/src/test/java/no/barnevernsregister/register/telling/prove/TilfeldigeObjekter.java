package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksobjekter.ettervern;
import static no.barnevernsregister.register.sak.Saksobjekter.flytting;
import static no.barnevernsregister.register.sak.Saksobjekter.lov;
import static no.barnevernsregister.register.sak.Saksobjekter.medFrist;
import static no.barnevernsregister.register.sak.Saksobjekter.medMedvirkning;
import static no.barnevernsregister.register.sak.Saksobjekter.meldingAv;
import static no.barnevernsregister.register.sak.Saksobjekter.oversendelse;
import static no.barnevernsregister.register.sak.Saksobjekter.plan;
import static no.barnevernsregister.register.sak.Saksobjekter.undersokelse;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.register.sak.Saksobjekter;
import no.barnevernsregister.register.sak.Tiltaksbygger;

/** Objects of every kind, nastier than life makes them. */
final class TilfeldigeObjekter {

    private static final int FRA = 2016;
    private static final int TIL = 2026;

    private static final List<String> HJEMLER = List.of(
            "BVL 4-12",
            "BVL 4-8",
            "BVL 4-6",
            "BVL 4-9",
            "BVL 4-25",
            "BVL 4-24",
            "BVL 4-26",
            "BVL 4-4",
            "BVL 4-27",
            "BVL2021 5-1",
            "BVL2021 5-1",
            "BVL2021 4-3",
            "BVL2021 4-1",
            "BVL2021 4-2",
            "BVL2021 4-4",
            "BVL2021 6-1",
            "BVL2021 6-2",
            "BVL2021 6-3",
            "BVL2021 8-4",
            "BVL2021 3-1",
            "BVL2021 3-1",
            "BVL2021 3-4",
            "BVL2021 3-5",
            "BVL2021 3-6",
            "BL1981 4-12");

    private static final List<String> PLASSERINGER =
            List.of("1.1", "1.2", "1.99", "2.1", "2.2", "2.2", "2.3", "2.4", "2.5", "2.6", "2.99", "8.2", "8.4", "8.5");

    private static final List<String> ANDRE =
            List.of("3.1", "3.10", "3.6", "4.8", "5.1", "6.1", "6.4", "7.3", "8.1", "8.3", "8.99");

    private final Kast kast;
    private LocalDate sisteSlutt = LocalDate.of(2025, 3, 3);

    TilfeldigeObjekter(Kast kast) {
        this.kast = kast;
    }

    Saksobjekt ett() {
        return switch (kast.under(20)) {
            case 0, 1, 2 -> melding();
            case 3, 4, 5 -> enUndersokelse();
            case 6, 7 -> enPlan();
            case 8 -> etEttervern();
            case 9 -> oversendt();
            case 10 -> flytting(dag().toString(), kast.en("1.3", "1.1.2", "2.4"), kast.en("1", "6", "9"));
            default -> tiltak();
        };
    }

    private LocalDate dag() {
        return kast.dag(FRA, TIL);
    }

    private Saksobjekt melding() {
        LocalDate start = dag();
        List<String> meldere = new ArrayList<>();
        for (int antall = kast.under(4); antall > 0; antall--) {
            meldere.add(kast.en("1", "5", "23"));
        }
        var apen = meldingAv(start.toString(), meldere.toArray(String[]::new));
        return kast.slaar(20)
                ? apen
                : Saksobjekter.konkludert(
                        apen,
                        new MeldingKonklusjon(kast.etter(start), Integer.toString(1 + kast.under(10)), kast.slaar(10)));
    }

    private Saksobjekt enUndersokelse() {
        LocalDate start = dag();
        Undersokelse en = kast.slaar(25)
                ? undersokelse(start.toString())
                : undersokelse(start.toString(), kast.etter(start).toString(), Integer.toString(1 + kast.under(9)));
        Undersokelse medFrist = kast.slaar(60) ? en : medFrist(en, kast.slaar(30) ? null : kast.en("1", "1", "2"));
        return kast.slaar(50) ? medFrist : medMedvirkning(medFrist, kast.en("1.1", "1.4", "2.2"));
    }

    private Saksobjekt enPlan() {
        LocalDate start = dag();
        List<String> evaluert = new ArrayList<>();
        for (int antall = kast.under(3); antall > 0; antall--) {
            evaluert.add(kast.etter(start).toString());
        }
        return plan(
                start.toString(),
                kast.slaar(60) ? null : kast.etter(start).toString(),
                kast.en("1", "1", "1", "2", "3", "4", "5", "6", "7", "8"),
                evaluert.toArray(String[]::new));
    }

    private Saksobjekt etEttervern() {
        LocalDate sendt = dag();
        return kast.slaar(30)
                ? ettervern(sendt.toString())
                : ettervern(sendt.toString(), kast.etter(sendt).toString(), kast.en("1", "2", "3"));
    }

    private Saksobjekt oversendt() {
        Lovhjemmel hjemmel = hjemmel();
        return kast.slaar(50)
                ? oversendelse(dag().toString(), hjemmel)
                : oversendelse(dag().toString(), hjemmel, lov(kast.en("BVL", "BVL2021"), kast.en("4-12", "5-1")));
    }

    private Lovhjemmel hjemmel() {
        String[] deler = kast.en(HJEMLER).split(" ", -1);
        return lov(deler[0], deler[1], ledd());
    }

    private String[] ledd() {
        return switch (kast.under(8)) {
            case 0 -> new String[] {"1"};
            case 1 -> new String[] {"2"};
            case 2 -> new String[] {"3"};
            case 3 -> new String[] {"1", "3"};
            default -> new String[0];
        };
    }

    private Tiltak tiltak() {
        LocalDate start = start();
        String[] hjemmel = kast.en(HJEMLER).split(" ", -1);
        Tiltaksbygger bygger =
                etTiltak(start.toString()).medId(kast.uuid().toString()).etter(hjemmel[0], hjemmel[1], ledd());
        if (kast.slaar(30)) {
            bygger.jmfr(kast.en("BVL", "BVL2021"), kast.en("4-12", "5-1", "3-1"));
        }
        if (!kast.slaar(45)) {
            sisteSlutt = start.getYear() < 2014 ? kast.dag(2013, 2014) : kast.etter(start);
            bygger.til(sisteSlutt.toString());
        }
        if (kast.slaar(40)) {
            return bygger.kategori(kast.en(ANDRE)).bygg();
        }
        bygger.kategori(kast.en(PLASSERINGER));
        if (kast.slaar(70)) {
            bygger.tilsyn(hyppigheter(start), besok(start));
        }
        if (kast.slaar(70)) {
            bygger.oppfolging(hyppigheter(start), besok(start));
        }
        return bygger.bygg();
    }

    /** Often where another left off, a day or two from it; now and then about the time when moves begin to count. */
    private LocalDate start() {
        if (kast.slaar(35)) {
            return sisteSlutt.plusDays(kast.under(4) - 1);
        }
        return kast.slaar(5) ? kast.dag(2012, 2013) : dag();
    }

    /** Help that ends on the day a child becomes an adult, or beside it. */
    Tiltak tilAttenaarsdagen(LocalDate fodt) {
        LocalDate dagen = fodt.plusYears(18).plusDays(kast.under(4) - 1);
        return etTiltak(dagen.minusDays(kast.under(700)).toString())
                .medId(kast.uuid().toString())
                .til(dagen.toString())
                .bygg();
    }

    /** No two of one day: which of them holds is said nowhere. */
    private List<String> hyppigheter(LocalDate start) {
        List<String> alle = new ArrayList<>();
        LocalDate fra = start;
        for (int antall = 1 + kast.under(3); antall > 0; antall--) {
            alle.add(fra + ":" + kast.en("4", "2"));
            fra = fra.plusDays(1 + kast.under(500));
        }
        return alle;
    }

    private String[] besok(LocalDate start) {
        String[] dager = new String[kast.under(25)];
        for (int nummer = 0; nummer < dager.length; nummer++) {
            dager[nummer] = start.plusDays(kast.under(1500) - 20).toString();
        }
        return dager;
    }
}
