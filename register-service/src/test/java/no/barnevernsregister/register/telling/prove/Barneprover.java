package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.nyttNummer;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static no.barnevernsregister.register.sak.Saksobjekter.barn;
import static no.barnevernsregister.register.sak.Saksobjekter.hvem;
import static no.barnevernsregister.register.sak.Saksobjekter.melding;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import no.barnevernsregister.register.sak.Saksbygger;

/** Who is one child. */
final class Barneprover implements Provesamling {

    private static final Fodselsnummer SURROGAT = new Fodselsnummer("05051500200");
    private static final String DUF = "200011223309";

    @Override
    public List<Prove> prover() {
        return List.of(
                toSakerEnKommune(),
                toSakerToKommuner(),
                enGangILandet(),
                surrogatErIngenNokkel(),
                dufNummer(),
                galtDufNummer(),
                nummeretGaarForanDuf(),
                dNummerOgNummerErTo(),
                nyesteGjelder(),
                hoyesteIdNaarDeErLikeNye(),
                slettetPersonalia(),
                kjonnOgAlderFraNyesteISakene());
    }

    private static Saksbygger sak(Personalia... alle) {
        Saksbygger sak = utenPersonalia().med(etTiltak("2025-02-02"));
        for (Personalia en : alle) {
            sak.med(en);
        }
        return sak;
    }

    private static Prove toSakerEnKommune() {
        var hun = barn("2012-05-05", "2");
        return Prove.at("to saker om ett barn i én kommune er ett barn")
                .gitt(sak(hun).med(melding("2025-01-01")), sak(hun).med(melding("2025-01-01")))
                .venter("barn_med_tiltak", "2025", 1)
                .venter("barn_etter_hovedtype", "2025", "hjemmet=1")
                .venter("tiltak_i_perioden", "2025", 2)
                .venterBarn("tiltak_i_perioden", "2025", "1")
                .venter("barn_med_melding", "2025", 1)
                .venter("meldinger_mottatt", "2025", 2)
                .venterBarn("meldinger_mottatt", "2025", "1");
    }

    private static Prove toSakerToKommuner() {
        var hun = barn("2012-05-05", "2");
        return Prove.at("ett barn med saker i to kommuner teller i begge")
                .gitt(sak(hun).i("0301"), sak(hun).i("4601"))
                .venterPer(Dimensjon.KOMMUNE, "barn_med_tiltak", "2025", "0301=1 4601=1")
                .venterPer(Dimensjon.KOMMUNE, "nye_barn_med_tiltak", "2025", "0301=1 4601=1");
    }

    private static Prove enGangILandet() {
        var han = barn("2012-05-05", "1");
        return Prove.at("ett barn med saker i to kommuner teller én gang i landet")
                .gitt(
                        sak(han).i("0301"),
                        sak(han).i("4601"),
                        sak(barn("2012-05-05", "2")).i("4601"),
                        utenPersonalia().med(etTiltak("2025-02-02").til("2025-12-31")))
                .venterPer(Dimensjon.LANDET, "barn_i_landet_med_tiltak", "2025", "3")
                .venterPer(Dimensjon.LANDET, "barn_i_landet_med_tiltak_per_slutt", "2025", "2")
                .venterPer(Dimensjon.KOMMUNE, "barn_med_tiltak", "2025", "0301=1 4601=2 5634=1");
    }

    private static Prove surrogatErIngenNokkel() {
        return Prove.at("to saker med samme surrogatnummer er to barn")
                .gitt(
                        sak(hvem(SURROGAT, "2024-01-01", "2015-05-05", "2", null)),
                        sak(hvem(SURROGAT, "2024-01-01", "2015-05-05", "2", null)))
                .venter("barn_med_tiltak", "2025", 2)
                .venterBarn("tiltak_i_perioden", "2025", "2");
    }

    private static Prove dufNummer() {
        return Prove.at("DUF-nummeret gjelder når nummeret er et surrogat")
                .gitt(
                        sak(hvem(SURROGAT, "2024-01-01", "2015-05-05", "2", DUF)),
                        sak(hvem(new Fodselsnummer("05051500100"), "2024-01-01", "2015-05-05", "2", DUF)))
                .venter("barn_med_tiltak", "2025", 1);
    }

    private static Prove galtDufNummer() {
        return Prove.at("et DUF-nummer med galt kontrolltall er ingen nøkkel")
                .gitt(
                        sak(hvem(SURROGAT, "2024-01-01", "2015-05-05", "2", "200011223300")),
                        sak(hvem(SURROGAT, "2024-01-01", "2015-05-05", "2", "200011223300")))
                .venter("barn_med_tiltak", "2025", 2);
    }

    private static Prove nummeretGaarForanDuf() {
        return Prove.at("samme DUF-nummer og to fødselsnumre er to barn")
                .gitt(
                        sak(hvem(nyttNummer(), "2024-01-01", "2015-05-05", "1", DUF)),
                        sak(hvem(nyttNummer(), "2024-01-01", "2015-05-05", "1", DUF)))
                .venter("barn_med_tiltak", "2025", 2);
    }

    private static Prove dNummerOgNummerErTo() {
        LocalDate fodt = LocalDate.of(2015, 5, 5);
        var dNummer = IntStream.range(0, 500)
                .mapToObj(i -> SyntetiskFodselsnummer.lagDnummer(fodt, "1", i))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return Prove.at("et D-nummer i én sak og et fødselsnummer i en annen er to barn, to like D-numre ett")
                .gitt(
                        sak(hvem(dNummer, "2024-01-01", "2015-05-05", "1", null)),
                        sak(hvem(dNummer, "2024-01-01", "2015-05-05", "1", null)),
                        sak(hvem(nyttNummer(), "2024-01-01", "2015-05-05", "1", null)))
                .venter("barn_med_tiltak", "2025", 2);
    }

    private static Prove nyesteGjelder() {
        var nummer = nyttNummer();
        return Prove.at("sakens nyeste personalia gir nøkkelen; eldre kjedes ikke")
                .gitt(
                        sak(
                                hvem(SURROGAT, "2024-01-01", "2015-05-05", "1", null),
                                hvem(nummer, "2024-02-01", "2015-05-05", "1", null)),
                        sak(hvem(nummer, "2023-01-01", "2015-05-05", "1", null)),
                        sak(
                                hvem(nummer, "2024-01-01", "2015-05-05", "1", null),
                                hvem(nyttNummer(), "2024-02-01", "2015-05-05", "1", null)))
                .venter("barn_med_tiltak", "2025", 2);
    }

    private static Prove hoyesteIdNaarDeErLikeNye() {
        var lav = medId("00000000-0000-4000-8000-000000000001", barn("2012-05-05", "1"));
        var hoy = medId("f0000000-0000-4000-8000-000000000001", barn("2019-05-05", "2"));
        return Prove.at("av to like nye personalia gjelder den med høyest id")
                .gitt(sak(hoy, lav))
                .venterPer(Dimensjon.KJONN, "barn_med_tiltak", "2025", "2=1")
                .venterPer(Dimensjon.ALDER, "barn_med_tiltak", "2025", "6-12=1");
    }

    private static Personalia medId(String id, Personalia en) {
        return new Personalia(
                UUID.fromString(id),
                en.startDato(),
                en.fodselsnummer(),
                en.fodseldato(),
                en.kjonn(),
                en.dufNummer(),
                false);
    }

    private static Prove slettetPersonalia() {
        var gammel = hvem(nyttNummer(), "2023-01-01", "2009-05-05", "1", null);
        var feil = hvem(nyttNummer(), "2024-01-01", "2019-05-05", "2", null);
        return Prove.at("slettet personalia gjelder ikke; uten noen er barnet ukjent")
                .gitt(sak(gammel).merketSlettet(feil), sak().merketSlettet(feil))
                .venterPer(Dimensjon.KJONN, "barn_med_tiltak", "2025", "1=1 ukjent=1")
                .venterPer(Dimensjon.ALDER, "barn_med_tiltak", "2025", "13-17=1 ukjent=1");
    }

    private static Prove kjonnOgAlderFraNyesteISakene() {
        var nummer = nyttNummer();
        return Prove.at("kjønn og alder er de nyeste blant barnets saker i kommunen, for alt i dem")
                .gitt(
                        sak(hvem(nummer, "2023-01-01", "2012-05-05", "1", null)).med(melding("2025-01-01")),
                        sak(hvem(nummer, "2024-01-01", "2013-01-01", "2", null)),
                        sak(hvem(nummer, "2024-06-01", "2020-01-01", "1", null)).i("0301"))
                .venterPer(Dimensjon.KJONN, "meldinger_mottatt", "2025", "2=1")
                .venterPer(Dimensjon.KJONN, "tiltak_i_perioden", "2025", "1=1 2=2")
                .venterPer(Dimensjon.ALDER, "tiltak_i_perioden", "2025", "3-5=1 6-12=2");
    }
}
