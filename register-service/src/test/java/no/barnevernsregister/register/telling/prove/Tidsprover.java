package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksobjekter.ettervern;
import static no.barnevernsregister.register.sak.Saksobjekter.melding;
import static no.barnevernsregister.register.sak.Saksobjekter.plan;
import static no.barnevernsregister.register.sak.Saksobjekter.undersokelse;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.register.sak.Saksbygger;

/** When things count: bounds of periods, ends, reversed dates, cut-offs. */
final class Tidsprover implements Provesamling {

    @Override
    public List<Prove> prover() {
        return List.of(
                slutterSisteDag(),
                slutterForsteDag(),
                begynnerPaaGrensene(),
                beholdning(),
                lukketSak(),
                egenSluttGaarForan(),
                meldingEtterLukking(),
                flaggetErIkkeEnSlutt(),
                snuddeDatoer(),
                sammeDagErIkkeSnudd(),
                snuddErIngenHistorie(),
                nyKunnskap(),
                dagenForPeriodenErOver());
    }

    private static Prove slutterSisteDag() {
        return Prove.at("tiltaket slutter 31. desember: i kraft det året, ikke åpent ved utgangen")
                .gitt(enSak().med(etTiltak("2023-03-01").til("2024-12-31")))
                .venter("barn_med_tiltak", "2024", 1)
                .venter("barn_med_tiltak_per_slutt", "2024", 0)
                .venter("tiltak_i_perioden", "2024H2", 1)
                .venter("tiltak_per_slutt", "2024H1", 1)
                .venter("tiltak_per_slutt", "2024H2", 0)
                .venter("tiltak_avsluttet", "2024", 1)
                .venter("tiltak_avsluttet", "2024H2", 1)
                .venter("tiltak_avsluttet", "2024H1", 0)
                .venter("barn_med_tiltak", "2025", 0);
    }

    private static Prove slutterForsteDag() {
        return Prove.at("tiltaket slutter 1. januar: i kraft det nye året, åpent ved utgangen av det gamle")
                .gitt(enSak().med(etTiltak("2023-03-01").til("2025-01-01")))
                .venter("barn_med_tiltak_per_slutt", "2024", 1)
                .venter("barn_med_tiltak", "2025", 1)
                .venter("barn_med_tiltak", "2025H1", 1)
                .venter("barn_med_tiltak", "2025H2", 0)
                .venter("barn_med_tiltak_per_slutt", "2025H1", 0)
                .venter("tiltak_avsluttet", "2024", 0)
                .venter("tiltak_avsluttet", "2025", 1);
    }

    private static Prove begynnerPaaGrensene() {
        return Prove.at("tiltak som begynner 1. januar, 30. juni, 1. juli, 31. desember og 1. januar etter")
                .gitt(enSak().med(etTiltak("2025-01-01"))
                        .med(etTiltak("2025-06-30"))
                        .med(etTiltak("2025-07-01"))
                        .med(etTiltak("2025-12-31"))
                        .med(etTiltak("2026-01-01")))
                .venter("tiltak_startet", "2025", 4)
                .venter("tiltak_startet", "2025H1", 2)
                .venter("tiltak_startet", "2025H2", 2)
                .venter("tiltak_startet", "2024", 0)
                .venter("tiltak_per_slutt", "2025H1", 2)
                .venter("tiltak_per_slutt", "2025H2", 4)
                .venter("tiltak_per_slutt", "2025", 4)
                .venter("tiltak_i_perioden", "2025H2", 4)
                .venterBarn("tiltak_per_slutt", "2025", "1");
    }

    private static Prove beholdning() {
        return Prove.at("beholdning før + startet − avsluttet = beholdning etter")
                .gitt(enSak().med(etTiltak("2023-05-05"))
                        .med(etTiltak("2023-06-06").til("2025-03-03"))
                        .med(etTiltak("2025-02-02"))
                        .med(etTiltak("2025-02-02").til("2025-12-31"))
                        .med(etTiltak("2025-12-31")))
                .venter("tiltak_per_slutt", "2024", 2)
                .venter("tiltak_startet", "2025", 3)
                .venter("tiltak_avsluttet", "2025", 2)
                .venter("tiltak_per_slutt", "2025", 3);
    }

    private static Prove lukketSak() {
        return Prove.at("saken lukkes med åpent tiltak, åpen undersøkelse, åpen melding og åpen plan")
                .gitt(enSak().lukket("2025-06-01")
                        .med(etTiltak("2024-02-01").kategori("2.2"))
                        .med(undersokelse("2024-03-01"))
                        .med(melding("2025-06-01"))
                        .med(plan("2024-02-01", null, "1")))
                .venter("barn_med_tiltak_og_plan_per_slutt", "2024", 1)
                .venter("tiltak_per_slutt", "2025H1", 0)
                .venter("tiltak_avsluttet", "2025H1", 1)
                .venter("tiltak_avsluttet", "2025H2", 0)
                .venter("opphold_avsluttet_dager", "2025", "2.2=486")
                .venter("undersokelser_apne_per_slutt", "2024", 1)
                .venter("undersokelser_apne_over_frist_per_slutt", "2024", 1)
                .venter("undersokelser_apne_per_slutt", "2025", 0)
                .venter("undersokelser_avsluttet", "2025", 0)
                .venter("barn_med_undersokelse", "2025", 1)
                .venter("barn_med_undersokelse", "2025H2", 0)
                .venter("meldinger_mottatt", "2025", 1)
                .venter("meldinger_apne_per_slutt", "2025", 0)
                .venter("meldinger_konkludert", "2025", 0)
                .venter("barn_med_tiltak_og_plan_per_slutt", "2025", 0);
    }

    private static Prove egenSluttGaarForan() {
        return Prove.at("tiltakets egen slutt gjelder, også når den er senere enn sakens")
                .gitt(enSak().lukket("2025-06-01").med(etTiltak("2024-02-01").til("2025-09-01")))
                .venter("tiltak_per_slutt", "2025H1", 1)
                .venter("tiltak_avsluttet", "2025H1", 0)
                .venter("tiltak_avsluttet", "2025H2", 1);
    }

    private static Prove meldingEtterLukking() {
        return Prove.at("en melding som kommer etter at saken er lukket, er åpen")
                .gitt(enSak().lukket("2025-06-01").med(melding("2025-06-02")).med(undersokelse("2025-07-01")))
                .venter("meldinger_mottatt", "2025", 1)
                .venter("meldinger_apne_per_slutt", "2025H1", 1)
                .venter("meldinger_apne_per_slutt", "2025", 1)
                .venter("undersokelser_apne_per_slutt", "2025", 1);
    }

    private static Prove flaggetErIkkeEnSlutt() {
        return Prove.at("fagsystemets flagg Avsluttet avslutter ingenting")
                .gitt(enSak().merketAvsluttet().med(etTiltak("2024-02-01")))
                .venter("tiltak_per_slutt", "2025", 1);
    }

    private static Prove snuddeDatoer() {
        return Prove.at("det som slutter før det begynner, teller ikke noe sted")
                .gitt(enSak().med(etTiltak("2025-03-02").til("2025-03-01").kategori("2.2"))
                        .med(melding("2025-03-02", "2025-03-01", "1"))
                        .med(undersokelse("2025-03-02", "2025-03-01", "1"))
                        .med(ettervern("2025-03-02", "2025-03-01", "1"))
                        .med(plan("2025-03-02", "2025-03-01", "1", "2025-03-02")))
                .venter("barn_med_tiltak", "2025", 0)
                .venter("tiltak_startet", "2025", 0)
                .venter("tiltak_avsluttet", "2025", 0)
                .venter("opphold_avsluttet_antall", "2025", "")
                .venter("meldinger_mottatt", "2025", 0)
                .venter("meldinger_konkludert", "2025", 0)
                .venter("barn_med_melding", "2025", 0)
                .venter("undersokelser_startet", "2025", 0)
                .venter("undersokelser_avsluttet", "2025", 0)
                .venter("barn_med_undersokelse", "2025", 0)
                .venter("ettervern_tilbud_sendt", "2025", 0)
                .venter("ettervern_etter_konklusjon", "2025", "");
    }

    private static Prove sammeDagErIkkeSnudd() {
        return Prove.at("det som begynner og slutter samme dag, teller")
                .gitt(enSak().med(etTiltak("2025-03-01").til("2025-03-01").kategori("2.2")))
                .venter("tiltak_i_perioden", "2025", 1)
                .venter("tiltak_startet", "2025", 1)
                .venter("tiltak_avsluttet", "2025", 1)
                .venter("opphold_avsluttet_antall", "2025", "2.2=1")
                .venter("opphold_avsluttet_dager", "2025", "");
    }

    private static Prove snuddErIngenHistorie() {
        return Prove.at("et tiltak med snudde datoer er ingen historie")
                .gitt(enSak().med(etTiltak("2020-03-02").til("2020-03-01")).med(etTiltak("2025-03-02")))
                .venter("nye_barn_med_tiltak", "2025", 1);
    }

    private static Prove nyKunnskap() {
        Tiltak apent = etTiltak("2024-02-01").bygg();
        Tiltak slutt = etTiltak("2024-02-01")
                .medId(apent.id().toString())
                .til("2025-11-01")
                .bygg();
        Saksbygger sak = enSak();
        return Prove.at("et tall bruker det registeret visste ved kuttet, også om perioder som er over")
                .gitt("2025-02-01T00:00:00Z", sak.med(apent))
                .gitt("2026-01-20T00:00:00Z", sak.med(slutt))
                .kutt("2026-01-20T00:00:00Z")
                .venter("tiltak_per_slutt", "2025", 1)
                .kutt("2026-01-21T00:00:00Z")
                .venter("tiltak_per_slutt", "2025", 0)
                .venter("tiltak_avsluttet", "2025", 1)
                .venter("tiltak_per_slutt", "2024", 1)
                .kutt("2025-01-31T00:00:00Z")
                .venter("tiltak_per_slutt", "2024", 0);
    }

    private static Prove dagenForPeriodenErOver() {
        return Prove.at("dagen før periodens siste dag har perioden ingen tall, på den siste har den")
                .gitt("2025-02-01T00:00:00Z", enSak().med(melding("2025-01-15")))
                .kutt("2025-06-29T21:59:59Z")
                .venter("meldinger_mottatt", "2025H1", 0)
                .kutt("2025-06-29T22:00:00Z")
                .venter("meldinger_mottatt", "2025H1", 1)
                .venter("meldinger_mottatt", "2025", 0)
                .kutt("2025-12-30T22:59:59Z")
                .venter("meldinger_mottatt", "2025", 0)
                .venter("meldinger_apne_per_slutt", "2025H2", 0)
                .kutt("2025-12-30T23:00:00Z")
                .venter("meldinger_mottatt", "2025", 1)
                .venter("meldinger_apne_per_slutt", "2025H2", 1);
    }
}
