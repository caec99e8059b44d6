package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static no.barnevernsregister.register.sak.Saksobjekter.barn;
import static no.barnevernsregister.register.sak.Saksobjekter.melding;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;
import static no.barnevernsregister.register.telling.prove.Dimensjon.BYDEL;
import static no.barnevernsregister.register.telling.prove.Dimensjon.KOMMUNE;

import java.util.List;
import no.barnevernsregister.register.sak.Saksbygger;

/** Where a case counts. */
final class Stedsprover implements Provesamling {

    @Override
    public List<Prove> prover() {
        return List.of(
                flytterIAugust(),
                halvEttNatTilForsteJuli(),
                halvTolvSisteJuni(),
                forForsteUttrekk(),
                kjedenAvgjor(),
                kuttetAvgjorHvaSomErKjent(),
                bydel(),
                barnIToBydeler(),
                bydelOgHelKommune());
    }

    private static Saksbygger sak() {
        return enSak().med(melding("2025-01-15"));
    }

    private static Prove flytterIAugust() {
        Saksbygger sak = sak().i("0301").trukketUt("2025-02-01T05:30:00+01:00");
        return Prove.at("en sak som flytter i august teller i gammel kommune for første halvår, i ny for året")
                .gitt(sak)
                .gitt(sak.i("4601").trukketUt("2025-08-15T05:30:00+02:00"))
                .venterPer(KOMMUNE, "meldinger_mottatt", "2025H1", "0301=1")
                .venterPer(KOMMUNE, "meldinger_apne_per_slutt", "2025H2", "4601=1")
                .venterPer(KOMMUNE, "meldinger_mottatt", "2025", "4601=1");
    }

    private static Prove halvEttNatTilForsteJuli() {
        Saksbygger sak = sak().i("0301").trukketUt("2025-02-01T05:30:00+01:00");
        return Prove.at("trukket ut 1. juli kl. 00.30 i Oslo er etter første halvår")
                .gitt(sak)
                .gitt(sak.i("4601").trukketUt("2025-06-30T22:30:00Z"))
                .venterPer(KOMMUNE, "meldinger_mottatt", "2025H1", "0301=1")
                .venterPer(KOMMUNE, "meldinger_mottatt", "2025", "4601=1");
    }

    private static Prove halvTolvSisteJuni() {
        Saksbygger sak = sak().i("0301").trukketUt("2025-02-01T05:30:00+01:00");
        return Prove.at("trukket ut 30. juni kl. 23.30 i Oslo er i første halvår")
                .gitt(sak)
                .gitt(sak.i("4601").trukketUt("2025-06-30T23:30:00+02:00"))
                .venterPer(KOMMUNE, "meldinger_mottatt", "2025H1", "4601=1");
    }

    private static Prove forForsteUttrekk() {
        Saksbygger sak = enSak().med(melding("2023-01-15")).i("0301").trukketUt("2025-02-01T05:30:00+01:00");
        return Prove.at("en periode før første uttrekk hører til den første meldingens kommune")
                .gitt(sak)
                .gitt(sak.i("4601").trukketUt("2025-03-15T05:30:00+01:00"))
                .venterPer(KOMMUNE, "meldinger_mottatt", "2023", "0301=1")
                .venterPer(KOMMUNE, "meldinger_apne_per_slutt", "2024", "0301=1")
                .venterPer(KOMMUNE, "meldinger_apne_per_slutt", "2025", "4601=1");
    }

    private static Prove kjedenAvgjor() {
        Saksbygger sak = sak().i("0301").trukketUt("2025-05-01T05:30:00+02:00");
        return Prove.at("kjedens rekkefølge avgjør, ikke tidspunktet for uttrekket")
                .gitt(sak)
                .gitt(sak.i("4601").trukketUt("2025-03-01T05:30:00+01:00"))
                .venterPer(KOMMUNE, "meldinger_mottatt", "2025H1", "4601=1");
    }

    private static Prove kuttetAvgjorHvaSomErKjent() {
        Saksbygger sak = sak().i("0301").trukketUt("2025-02-01T05:30:00+01:00");
        return Prove.at("en flytting som ikke er kjent ved kuttet, er ikke skjedd")
                .gitt("2025-02-01T06:00:00Z", sak)
                .gitt("2026-01-20T00:00:00Z", sak.i("4601").trukketUt("2025-08-15T05:30:00+02:00"))
                .kutt("2026-01-10T00:00:00Z")
                .venterPer(KOMMUNE, "meldinger_mottatt", "2025", "0301=1")
                .kutt("2026-01-30T00:00:00Z")
                .venterPer(KOMMUNE, "meldinger_mottatt", "2025", "4601=1");
    }

    private static Prove bydel() {
        Saksbygger sak = sak().i("0301").iBydel("01").trukketUt("2025-02-01T05:30:00+01:00");
        return Prove.at("en sak som bytter bydel teller én gang i kommunen og i bydelen den var i")
                .gitt(sak)
                .gitt(sak.iBydel("02").trukketUt("2025-08-15T05:30:00+02:00"))
                .venterPer(KOMMUNE, "meldinger_mottatt", "2025", "0301=1")
                .venterPer(BYDEL, "meldinger_mottatt", "2025H1", "0301/01=1")
                .venterPer(BYDEL, "meldinger_mottatt", "2025", "0301/02=1");
    }

    private static Prove barnIToBydeler() {
        var hun = barn("2012-05-05", "2");
        return Prove.at("ett barn med saker i to bydeler teller i begge, men én gang i kommunen")
                .gitt(
                        utenPersonalia()
                                .med(hun)
                                .i("0301")
                                .iBydel("01")
                                .med(etTiltak("2025-02-02").etter("BVL2021", "5-1")),
                        utenPersonalia().med(hun).i("0301").iBydel("02").med(etTiltak("2025-02-02")))
                .venterPer(BYDEL, "barn_med_tiltak", "2025", "0301/01=1 0301/02=1")
                .venterPer(KOMMUNE, "barn_med_tiltak", "2025", "0301=1")
                .venter("barn_etter_hovedtype", "2025", "omsorg=1")
                .venterPer(BYDEL, "barn_omsorgstiltak", "2025", "0301/01=1")
                .venterPer(BYDEL, "barn_hjelpetiltak", "2025", "0301/02=1");
    }

    private static Prove bydelOgHelKommune() {
        return Prove.at("en sak uten bydel er i ingen bydel")
                .gitt(sak().i("0301"))
                .venterPer(KOMMUNE, "meldinger_mottatt", "2025", "0301=1")
                .venterPer(BYDEL, "meldinger_mottatt", "2025", "");
    }
}
