package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static no.barnevernsregister.register.sak.Saksobjekter.barn;
import static no.barnevernsregister.register.sak.Saksobjekter.ettervern;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;

import java.util.List;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.Tiltaksbygger;

/** Aftercare, and those who become adults with a measure. */
final class Ettervernsprover implements Provesamling {

    @Override
    public List<Prove> prover() {
        return List.of(tilbud(), fylt18(), dagenFor(), skuddaar(), viderefort(), nySakEtter18());
    }

    private static Prove tilbud() {
        return Prove.at("tilbud teller dagen de ble sendt, svar dagen de kom")
                .gitt(enSak().med(ettervern("2024-12-31", "2025-01-01", "1"))
                        .med(ettervern("2025-06-30", "2025-07-01", "2"))
                        .med(ettervern("2025-12-31", "2026-01-01", "3"))
                        .med(ettervern("2025-07-01")))
                .venter("ettervern_tilbud_sendt", "2025", 3)
                .venter("ettervern_tilbud_sendt", "2025H1", 1)
                .venter("ettervern_tilbud_sendt", "2025H2", 2)
                .venter("ettervern_etter_konklusjon", "2025", "1=1 2=1")
                .venter("ettervern_etter_konklusjon", "2025H2", "2=1");
    }

    private static Saksbygger fodt(String dag, Tiltaksbygger... tiltak) {
        Saksbygger sak = utenPersonalia().med(barn(dag, "1"));
        for (Tiltaksbygger et : tiltak) {
            sak.med(et);
        }
        return sak;
    }

    private static Prove fylt18() {
        return Prove.at("18-årsdagen avgjør perioden")
                .gitt(
                        fodt("2006-12-31", etTiltak("2020-01-01")),
                        fodt("2007-01-01", etTiltak("2020-01-01")),
                        fodt("2007-07-01", etTiltak("2020-01-01")),
                        fodt("2007-12-31", etTiltak("2020-01-01")),
                        fodt("2008-01-01", etTiltak("2020-01-01")),
                        fodt("2007-05-05"))
                .venter("unge_fylt_18_med_tiltak", "2025", 3)
                .venter("unge_fylt_18_med_tiltak", "2025H1", 1)
                .venter("unge_fylt_18_med_tiltak", "2025H2", 2)
                .venter("unge_fylt_18_med_tiltak", "2024", 1)
                .venterPer(Dimensjon.ALDER, "unge_fylt_18_med_tiltak", "2025", "18-22=3");
    }

    private static Prove dagenFor() {
        return Prove.at("tiltaket må være åpent ved slutten av dagen før: slutt på dagen er med, dagen før er ikke")
                .gitt(
                        fodt("2007-05-05", etTiltak("2024-01-01").til("2025-05-05")),
                        fodt("2007-05-05", etTiltak("2024-01-01").til("2025-05-04")),
                        fodt("2007-05-05", etTiltak("2025-05-04")),
                        fodt("2007-05-05", etTiltak("2025-05-05")))
                .venter("unge_fylt_18_med_tiltak", "2025", 2)
                .venter("unge_fylt_18_viderefort_per_slutt", "2025", 1);
    }

    private static Prove skuddaar() {
        return Prove.at("født 29. februar fyller 18 den 1. mars")
                .gitt(
                        fodt("2004-02-29", etTiltak("2020-01-01").til("2022-03-01")),
                        fodt("2004-02-29", etTiltak("2020-01-01").til("2022-02-28")),
                        fodt("2004-02-28", etTiltak("2020-01-01").til("2022-02-28")))
                .venter("unge_fylt_18_med_tiltak", "2022", 2)
                .venter("unge_fylt_18_med_tiltak", "2022H1", 2)
                .venter("unge_fylt_18_viderefort_per_slutt", "2022", 0);
    }

    private static Prove viderefort() {
        return Prove.at("videreført er med et tiltak åpent ved periodens slutt, et annet om så er")
                .gitt(
                        fodt("2007-05-05", etTiltak("2024-01-01")),
                        fodt(
                                "2007-05-05",
                                etTiltak("2024-01-01").til("2025-05-05"),
                                etTiltak("2025-08-01").til("2025-12-30")),
                        fodt("2007-05-05", etTiltak("2024-01-01").til("2025-05-05"), etTiltak("2025-08-01")),
                        fodt("2007-05-05", etTiltak("2024-01-01").til("2025-12-31")))
                .venter("unge_fylt_18_med_tiltak", "2025", 4)
                .venter("unge_fylt_18_viderefort_per_slutt", "2025", 2)
                .venter("unge_fylt_18_viderefort_per_slutt", "2025H1", 2)
                .venter("unge_fylt_18_viderefort_per_slutt", "2025H2", 0);
    }

    private static Prove nySakEtter18() {
        var hun = barn("2007-05-05", "2");
        return Prove.at("barnets saker i kommunen tas sammen")
                .gitt(
                        utenPersonalia().med(hun).med(etTiltak("2024-01-01").til("2025-06-06")),
                        utenPersonalia().med(hun).med(etTiltak("2025-06-06")))
                .venter("unge_fylt_18_med_tiltak", "2025", 1)
                .venter("unge_fylt_18_viderefort_per_slutt", "2025", 1);
    }
}
