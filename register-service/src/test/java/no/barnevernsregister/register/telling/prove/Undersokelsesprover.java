package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksobjekter.medFrist;
import static no.barnevernsregister.register.sak.Saksobjekter.medMedvirkning;
import static no.barnevernsregister.register.sak.Saksobjekter.undersokelse;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;

import java.util.List;
import no.barnevernsregister.register.sak.Saksbygger;

/** Investigations. */
final class Undersokelsesprover implements Provesamling {

    @Override
    public List<Prove> prover() {
        return List.of(
                startetOgAvsluttet(),
                konklusjoner(),
                treMaaneder(),
                seksMaaneder(),
                utvidetFrist(),
                apneOverFrist(),
                medvirkning(),
                barn(),
                barnMedEnten());
    }

    private static Prove startetOgAvsluttet() {
        return Prove.at("undersøkelser starter og avsluttes på hver sin dag")
                .gitt(enSak().med(undersokelse("2024-12-31", "2025-01-01", "3"))
                        .med(undersokelse("2025-01-01", "2025-06-30", "3"))
                        .med(undersokelse("2025-07-01", "2025-12-31", "3"))
                        .med(undersokelse("2025-12-31")))
                .venter("undersokelser_startet", "2025", 3)
                .venter("undersokelser_startet", "2025H1", 1)
                .venter("undersokelser_startet", "2025H2", 2)
                .venter("undersokelser_avsluttet", "2025", 3)
                .venter("undersokelser_avsluttet", "2025H1", 2)
                .venter("undersokelser_avsluttet", "2025H2", 1)
                .venter("undersokelser_avsluttet", "2024", 0)
                .venter("undersokelser_apne_per_slutt", "2024", 1)
                .venter("undersokelser_apne_per_slutt", "2025H1", 0)
                .venter("undersokelser_apne_per_slutt", "2025", 1);
    }

    private static Prove konklusjoner() {
        Saksbygger sak = enSak();
        for (int kode = 1; kode <= 9; kode++) {
            sak.med(undersokelse("2025-02-01", "2025-03-01", Integer.toString(kode)));
        }
        return Prove.at("konklusjon 1 og 2 er med tiltak, 3 til 9 henlagt")
                .gitt(sak)
                .venter("undersokelser_avsluttet_etter_konklusjon", "2025", "1=1 2=1 3=1 4=1 5=1 6=1 7=1 8=1 9=1")
                .venter("undersokelser_med_tiltak", "2025", 2)
                .venter("undersokelser_henlagt", "2025", 7);
    }

    private static Prove treMaaneder() {
        return Prove.at("tre måneder fra 31. januar er 30. april, fra 30. november 28. februar")
                .gitt(enSak().med(undersokelse("2025-01-31", "2025-04-30", "3"))
                        .med(undersokelse("2025-01-31", "2025-05-01", "3"))
                        .med(undersokelse("2024-11-30", "2025-02-28", "3"))
                        .med(undersokelse("2024-11-30", "2025-03-01", "3"))
                        .med(undersokelse("2023-11-30", "2024-02-29", "3"))
                        .med(undersokelse("2025-02-28", "2025-05-28", "3"))
                        .med(undersokelse("2025-02-28", "2025-05-29", "3")))
                .venter("undersokelser_innen_3_mnd", "2025", 3)
                .venter("undersokelser_3_til_6_mnd", "2025", 3)
                .venter("undersokelser_over_6_mnd", "2025", 0)
                .venter("undersokelser_innen_3_mnd", "2024", 1);
    }

    private static Prove seksMaaneder() {
        return Prove.at("seks måneder fra 31. august er 28. februar")
                .gitt(enSak().med(undersokelse("2024-08-31", "2025-02-28", "3"))
                        .med(undersokelse("2024-08-31", "2025-03-01", "3"))
                        .med(undersokelse("2023-01-01", "2025-03-01", "3")))
                .venter("undersokelser_3_til_6_mnd", "2025", 1)
                .venter("undersokelser_over_6_mnd", "2025", 2);
    }

    private static Prove utvidetFrist() {
        return Prove.at("bare en innvilget utvidelse flytter fristen")
                .gitt(enSak().med(medFrist(undersokelse("2025-01-15", "2025-07-15", "3"), "1"))
                        .med(medFrist(undersokelse("2025-01-15", "2025-07-16", "3"), "1"))
                        .med(medFrist(undersokelse("2025-01-15", "2025-02-16", "3"), "1"))
                        .med(medFrist(undersokelse("2025-01-15", "2025-04-15", "3"), "2"))
                        .med(medFrist(undersokelse("2025-01-15", "2025-04-16", "3"), "2"))
                        .med(medFrist(undersokelse("2025-01-15", "2025-04-16", "3"), null))
                        .med(undersokelse("2025-01-15", "2025-04-15", "3"))
                        .med(undersokelse("2025-01-15", "2025-04-16", "3")))
                .venter("undersokelser_utvidet_frist", "2025", 3)
                .venter("undersokelser_over_frist", "2025", 4);
    }

    private static Prove apneOverFrist() {
        return Prove.at("fristen på periodens siste dag er ikke oversittet, dagen før er")
                .gitt(enSak().med(undersokelse("2025-03-31"))
                        .med(undersokelse("2025-03-30"))
                        .med(undersokelse("2025-03-29"))
                        .med(medFrist(undersokelse("2024-12-30"), "1"))
                        .med(medFrist(undersokelse("2024-12-29"), "1"))
                        .med(medFrist(undersokelse("2024-12-30"), "2"))
                        .med(undersokelse("2025-01-01", "2025-06-30", "3")))
                .venter("undersokelser_apne_per_slutt", "2025H1", 6)
                .venter("undersokelser_apne_over_frist_per_slutt", "2025H1", 3)
                .venter("undersokelser_apne_over_frist_per_slutt", "2025", 6)
                .venter("undersokelser_apne_per_slutt", "2024", 3)
                .venter("undersokelser_apne_over_frist_per_slutt", "2024", 0);
    }

    private static Prove medvirkning() {
        return Prove.at("barnets medvirkning, eller ingen")
                .gitt(enSak().med(medMedvirkning(undersokelse("2025-01-15", "2025-04-15", "3"), "1.1"))
                        .med(medMedvirkning(undersokelse("2025-01-15", "2025-04-15", "3"), "2.2"))
                        .med(undersokelse("2025-01-15", "2025-04-15", "3"))
                        .med(medMedvirkning(undersokelse("2025-01-15"), "1.1")))
                .venter("undersokelser_etter_medvirkning", "2025", "1.1=1 2.2=1 ingen=1");
    }

    private static Prove barn() {
        return Prove.at("barn med undersøkelse under veis på minst én dag")
                .gitt(
                        enSak().med(undersokelse("2024-10-01", "2025-01-01", "3")),
                        enSak().med(undersokelse("2024-10-01", "2024-12-31", "3")),
                        enSak().med(undersokelse("2024-10-01")),
                        enSak().med(undersokelse("2025-12-31")),
                        enSak().med(undersokelse("2025-03-03", "2025-04-04", "3"))
                                .med(undersokelse("2025-05-03", "2025-06-04", "3")),
                        enSak().med(undersokelse("2026-01-01")))
                .venter("barn_med_undersokelse", "2025", 4)
                .venter("barn_med_undersokelse", "2025H1", 3)
                .venter("barn_med_undersokelse", "2025H2", 2)
                .venter("barn_med_undersokelse", "2024", 3);
    }

    private static Prove barnMedEnten() {
        return Prove.at("barn med undersøkelse eller tiltak, en gang hvert")
                .gitt(
                        enSak().med(undersokelse("2025-03-03", "2025-04-04", "1"))
                                .med(etTiltak("2025-04-04")),
                        enSak().med(undersokelse("2025-03-03", "2025-04-04", "3")),
                        enSak().med(etTiltak("2024-04-04")),
                        enSak().med(etTiltak("2024-04-04").til("2024-05-05")))
                .venter("barn_med_undersokelse_eller_tiltak", "2025", 3)
                .venter("barn_med_undersokelse", "2025", 2)
                .venter("barn_med_tiltak", "2025", 2);
    }
}
