package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static no.barnevernsregister.register.sak.Saksobjekter.barn;
import static no.barnevernsregister.register.sak.Saksobjekter.hvem;
import static no.barnevernsregister.register.sak.Saksobjekter.melding;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;
import static no.barnevernsregister.register.telling.prove.Dimensjon.ALDER;
import static no.barnevernsregister.register.telling.prove.Dimensjon.ALDERSSUM;
import static no.barnevernsregister.register.telling.prove.Dimensjon.KJONN;

import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.register.sak.Saksbygger;

/** Sex and age. */
final class Aldersprover implements Provesamling {

    @Override
    public List<Prove> prover() {
        return List.of(
                gruppene(),
                attenSisteDag(),
                attenMellomHalvaarene(),
                hendelserFolgerPeriodensSlutt(),
                skuddaarsbarn(),
                tjuetreI2020(),
                tjuetreI2021(),
                ufodt(),
                fodtSiden(),
                fodtSidenMedNyttNummer(),
                utenPersonalier(),
                ufodteOgUkjenteErBareIAlle());
    }

    private static Saksbygger fodt(String dag) {
        return utenPersonalia().med(barn(dag, "2")).med(etTiltak("2019-02-02"));
    }

    private static Saksbygger terminDato(String termin) {
        var nummer = new Fodselsnummer(termin.substring(8) + termin.substring(5, 7) + termin.substring(2, 4) + "99999");
        return utenPersonalia()
                .med(hvem(nummer, "2024-01-01", termin, "0", null))
                .med(etTiltak("2025-02-02"));
    }

    private static Prove gruppene() {
        var saker = Stream.of(
                        "2023-01-01",
                        "2022-12-31",
                        "2020-01-01",
                        "2019-12-31",
                        "2013-01-01",
                        "2012-12-31",
                        "2008-01-01",
                        "2007-12-31",
                        "2003-01-01",
                        "2002-12-31",
                        "2001-01-01",
                        "2000-12-31")
                .map(dag -> utenPersonalia().med(barn(dag, "1")).med(etTiltak("2025-02-02")))
                .toArray(Saksbygger[]::new);
        return Prove.at("aldersgruppenes grenser ved årets slutt")
                .gitt(saker)
                .venterPer(ALDER, "barn_med_tiltak", "2025", "0-2=1 3-5=2 6-12=2 13-17=2 18-22=2 23-24=2 25+=1")
                .venterPer(
                        ALDERSSUM,
                        "barn_med_tiltak",
                        "2025",
                        "0-5=3 0-17=7 18-24=4 0-22=9 0-24=11 aldersregel=11 ALLE=12");
    }

    private static Prove attenSisteDag() {
        return Prove.at("den som fyller 18 på årets siste dag er 18, den som gjør det dagen etter er 17")
                .gitt(fodt("2007-12-31"), fodt("2008-01-01"))
                .venterPer(ALDER, "barn_med_tiltak_per_slutt", "2025", "13-17=1 18-22=1");
    }

    private static Prove attenMellomHalvaarene() {
        return Prove.at("den som fyller 18 i oktober er 17 i første halvår og 18 i året")
                .gitt(fodt("2007-10-10"))
                .venterPer(ALDER, "barn_med_tiltak", "2025H1", "13-17=1")
                .venterPer(ALDER, "barn_med_tiltak", "2025H2", "18-22=1")
                .venterPer(ALDER, "barn_med_tiltak", "2025", "18-22=1");
    }

    private static Prove hendelserFolgerPeriodensSlutt() {
        return Prove.at("også en hendelse teller med alderen ved periodens slutt")
                .gitt(fodt("2007-10-10").med(melding("2025-01-05")))
                .venterPer(ALDER, "meldinger_mottatt", "2025H1", "13-17=1")
                .venterPer(ALDER, "meldinger_mottatt", "2025", "18-22=1");
    }

    private static Prove skuddaarsbarn() {
        return Prove.at("den som er født 29. februar eldes som andre ved periodens slutt")
                .gitt(fodt("2008-02-29"), fodt("2012-02-29"))
                .venterPer(ALDER, "barn_med_tiltak", "2025", "13-17=2")
                .venterPer(ALDER, "barn_med_tiltak", "2024", "6-12=1 13-17=1");
    }

    private static Prove tjuetreI2020() {
        return Prove.at("23 år ved utgangen av 2020 er utenfor aldersregelen")
                .gitt(fodt("1997-06-06"))
                .venterPer(ALDER, "barn_med_tiltak", "2020", "23-24=1")
                .venterPer(ALDERSSUM, "barn_med_tiltak", "2020", "18-24=1 0-24=1 ALLE=1");
    }

    private static Prove tjuetreI2021() {
        return Prove.at("23 år ved utgangen av 2021 er innenfor aldersregelen")
                .gitt(fodt("1998-06-06"))
                .venterPer(ALDERSSUM, "barn_med_tiltak", "2021", "18-24=1 0-24=1 aldersregel=1 ALLE=1")
                .venterPer(ALDERSSUM, "barn_med_tiltak", "2020", "18-24=1 0-22=1 0-24=1 aldersregel=1 ALLE=1");
    }

    private static Prove ufodt() {
        return Prove.at("termin etter periodens slutt: ufødt")
                .gitt(terminDato("2026-01-01"))
                .venterPer(ALDER, "barn_med_tiltak", "2025", "ufodt=1")
                .venterPer(KJONN, "barn_med_tiltak", "2025", "ufodt=1");
    }

    private static Prove fodtSiden() {
        return Prove.at("termin på periodens siste dag uten ny personalia: null år, kjønn ufødt")
                .gitt(terminDato("2025-12-31"))
                .venterPer(ALDER, "barn_med_tiltak", "2025", "0-2=1")
                .venterPer(KJONN, "barn_med_tiltak", "2025", "ufodt=1")
                .venterPer(ALDER, "barn_med_tiltak", "2025H1", "ufodt=1");
    }

    private static Prove fodtSidenMedNyttNummer() {
        var fodt = hvem(Saksbygger.nyttNummer(), "2025-05-01", "2025-05-01", "1", null);
        return Prove.at("født siden: det nye kjønnet og fødselsdatoen gjelder alle perioder")
                .gitt(terminDato("2025-05-05").med(fodt).med(melding("2024-12-12")))
                .venterPer(KJONN, "meldinger_mottatt", "2024", "1=1")
                .venterPer(ALDER, "meldinger_mottatt", "2024", "ufodt=1")
                .venterPer(ALDER, "barn_med_tiltak", "2025", "0-2=1");
    }

    private static Prove utenPersonalier() {
        return Prove.at("uten personalia er kjønn og alder ukjent")
                .gitt(utenPersonalia().med(etTiltak("2025-02-02")))
                .venterPer(ALDER, "barn_med_tiltak", "2025", "ukjent=1")
                .venterPer(KJONN, "barn_med_tiltak", "2025", "ukjent=1")
                .venterBarn("tiltak_i_perioden", "2025", "1");
    }

    private static Prove ufodteOgUkjenteErBareIAlle() {
        return Prove.at("ufødte og ukjente er i ALLE og ingen annen sum")
                .gitt(terminDato("2026-01-01"), utenPersonalia().med(etTiltak("2025-02-02")), fodt("2015-05-05"))
                .venterPer(ALDERSSUM, "barn_med_tiltak", "2025", "0-17=1 0-22=1 0-24=1 aldersregel=1 ALLE=3");
    }
}
