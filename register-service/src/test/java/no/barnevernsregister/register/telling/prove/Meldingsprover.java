package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksobjekter.melding;
import static no.barnevernsregister.register.sak.Saksobjekter.meldingAv;

import java.util.List;
import no.barnevernsregister.register.sak.Saksbygger;

/** Concern reports. */
final class Meldingsprover implements Provesamling {

    @Override
    public List<Prove> prover() {
        return List.of(mottatt(), konklusjoner(), sjuDager(), apne(), meldere(), barn());
    }

    private static Prove mottatt() {
        return Prove.at("meldinger teller den dagen de kom")
                .gitt(enSak().med(melding("2024-12-31"))
                        .med(melding("2025-01-01"))
                        .med(melding("2025-06-30"))
                        .med(melding("2025-07-01"))
                        .med(melding("2025-12-31"))
                        .med(melding("2026-01-01")))
                .venter("meldinger_mottatt", "2025", 4)
                .venter("meldinger_mottatt", "2025H1", 2)
                .venter("meldinger_mottatt", "2025H2", 2)
                .venter("meldinger_mottatt", "2024", 1)
                .venterBarn("meldinger_mottatt", "2025", "1");
    }

    private static Prove konklusjoner() {
        Saksbygger sak = enSak();
        for (int kode = 1; kode <= 10; kode++) {
            sak.med(melding("2024-12-30", "2025-01-01", Integer.toString(kode)));
        }
        return Prove.at("konklusjonene: 2 til undersøkelse, 4 verken eller, resten henlagt")
                .gitt(sak)
                .venter("meldinger_konkludert", "2025", 10)
                .venter("meldinger_konkludert", "2024", 0)
                .venter("meldinger_konkludert_etter_konklusjon", "2025", "1=1 2=1 3=1 4=1 5=1 6=1 7=1 8=1 9=1 10=1")
                .venter("meldinger_henlagt", "2025", 8)
                .venter("meldinger_til_undersokelse", "2025", 1)
                .venter("meldinger_til_undersokelse", "2025H1", 1)
                .venter("meldinger_til_undersokelse", "2025H2", 0);
    }

    private static Prove sjuDager() {
        return Prove.at("dag sju er innen fristen, dag åtte er etter")
                .gitt(enSak().med(melding("2025-03-01", "2025-03-01", "1"))
                        .med(melding("2025-03-01", "2025-03-08", "1"))
                        .med(melding("2025-03-01", "2025-03-09", "2"))
                        .med(melding("2024-12-25", "2025-01-01", "2"))
                        .med(melding("2024-12-24", "2025-01-01", "2")))
                .venter("meldinger_innen_7_dager", "2025", 3)
                .venter("meldinger_etter_7_dager", "2025", 2)
                .venter("meldinger_etter_7_dager", "2025H2", 0);
    }

    private static Prove apne() {
        return Prove.at("en melding er åpen til dagen den konkluderes")
                .gitt(enSak().med(melding("2024-12-30", "2024-12-31", "1"))
                        .med(melding("2024-12-30", "2025-01-01", "1"))
                        .med(melding("2024-12-31"))
                        .med(melding("2025-01-01")))
                .venter("meldinger_apne_per_slutt", "2024", 2)
                .venter("meldinger_apne_per_slutt", "2024H2", 2)
                .venter("meldinger_apne_per_slutt", "2024H1", 0)
                .venter("meldinger_apne_per_slutt", "2025", 2);
    }

    private static Prove meldere() {
        return Prove.at("to meldere med én kode teller én gang for den; uten melder for ingen")
                .gitt(enSak().med(meldingAv("2025-03-01", "23", "23", "5"))
                        .med(meldingAv("2025-03-02", "23"))
                        .med(meldingAv("2025-03-03"))
                        .med(meldingAv("2026-01-01", "5")))
                .venter("meldinger_mottatt_etter_melder", "2025", "23=2 5=1")
                .venterBarn("meldinger_mottatt_etter_melder", "2025", "23=1 5=1")
                .venter("meldinger_mottatt", "2025", 3);
    }

    private static Prove barn() {
        return Prove.at("et barn teller én gang, i hvert halvår det har melding")
                .gitt(
                        enSak().med(melding("2025-02-01"))
                                .med(melding("2025-03-01"))
                                .med(melding("2025-08-01")),
                        enSak().med(melding("2025-02-01")),
                        enSak().med(melding("2024-02-01")))
                .venter("barn_med_melding", "2025", 2)
                .venter("barn_med_melding", "2025H1", 2)
                .venter("barn_med_melding", "2025H2", 1);
    }
}
