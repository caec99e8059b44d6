package no.barnevernsregister.validation.innsending;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.hendelse.Vurdering;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.contracts.xml.XsdValidering;
import no.barnevernsregister.validation.konvertering.Konvertering;
import no.barnevernsregister.validation.konvertering.Konverteringsregel;
import no.barnevernsregister.validation.kostra.Filrapport;
import no.barnevernsregister.validation.kostra.Klientmottaker;
import no.barnevernsregister.validation.kostra.Klientsaker;
import no.barnevernsregister.validation.kostra.Kostrakontroll;
import no.barnevernsregister.validation.kostra.Runde;
import no.barnevernsregister.validation.regel.Regelsett;
import no.barnevernsregister.validation.sak.Arssammenslaing;
import no.barnevernsregister.validation.sak.Sakstilstand;
import org.jspecify.annotations.Nullable;

/**
 * Answers yearly extracts: checks the whole file as a stream, and when it is sent, makes a new state of each of its cases.
 *
 * <p>A file without findings is sent at once; one with findings waits for its sender, who may send it when none is an error.
 */
public final class Filvurderer {

    private final Clock klokke;
    private final Kostrakontroll kontroll;

    public Filvurderer(Clock klokke, Kostrakontroll kontroll) {
        this.klokke = klokke;
        this.kontroll = kontroll;
    }

    /**
     * Answers a file.
     *
     * @param innhold the file, which is opened twice when it is accepted
     */
    public void vurder(
            InnsendingMottatt fil,
            Supplier<InputStream> innhold,
            ArsuttrekkRepository uttrekk,
            SakRepository saker,
            Svarer svarer)
            throws SQLException {
        var runde = new Runde(uttrekk(fil).aar(), uttrekk(fil).region());
        Optional<Konvertering> konvertering =
                saker.konvertering(fil, new Bydelsnummer(runde.bydel())).filter(en -> en.gjelder(runde.aar()));
        if (konvertering.isPresent()) {
            Funn brudd = Konverteringsregel.ARSUTTREKK_ETTER_KONVERTERING.funn(konvertering.get());
            svar(fil, Vurdering.AVVIST, brudd.alvorlighet(), List.of(brudd), null, svarer);
            return;
        }
        Filrapport rapport = kontroll.kontroller(innhold.get(), runde, Klientmottaker.INGEN);
        List<Funn> funn = Funnutvalg.verste(rapport.rapport().funn());
        Vurdering vurdering = vurdering(fil, rapport);
        if (!erSendt(fil, vurdering)) {
            svar(fil, vurdering, rapport.rapport().alvorlighet(), funn, null, svarer);
            return;
        }
        uttrekk.laas(fil);
        if (uttrekk.nyereErGodtatt(fil)) {
            svar(fil, Vurdering.AVVIST, Alvorlighet.ERROR, List.of(Formfunn.nyereFil()), null, svarer);
            return;
        }
        int versjon = uttrekk.begynn(fil);
        try (var klienter = new Klientsaker(innhold.get(), runde, fil.avsender().rapporterendeOrg())) {
            while (klienter.hasNext()) {
                Barnevern klient = klienter.next();
                if (!saker.erSlettet(fil.forSak(klient.sak().id()))) {
                    uttrekk.lagre(fil, klient);
                }
            }
        }
        Set<SakId> berorte = uttrekk.fullfor(fil);
        for (SakId sak : berorte) {
            nyTilstand(fil.forSak(sak), berorte.size(), uttrekk, saker, svarer);
        }
        svar(fil, vurdering, rapport.rapport().alvorlighet(), funn, versjon, svarer);
    }

    private static Vurdering vurdering(InnsendingMottatt fil, Filrapport rapport) {
        if (rapport.avvist()) {
            return Vurdering.AVVIST;
        }
        if (rapport.rapport().alvorlighet() == Alvorlighet.OK) {
            return Vurdering.GODTATT;
        }
        return rapport.kanSendes() && uttrekk(fil).bekreftet() ? Vurdering.GODTATT_MED_MERKNAD : Vurdering.KONTROLLERT;
    }

    private static boolean erSendt(InnsendingMottatt fil, Vurdering vurdering) {
        return fil.provekjoring() == Provekjoring.NEI
                && (vurdering == Vurdering.GODTATT || vurdering == Vurdering.GODTATT_MED_MERKNAD);
    }

    private void nyTilstand(
            InnsendingMottatt fil, int sakerIFilen, ArsuttrekkRepository uttrekk, SakRepository saker, Svarer svarer)
            throws SQLException {
        SakId sak = fil.sakId();
        if (sak == null) {
            throw new IllegalArgumentException("En sak i et årsuttrekk har en id.");
        }
        Optional<Sakstilstand> forrige = saker.tilstand(fil);
        List<Barnevern> aar = uttrekk.aar(fil, sak);
        var sammenslatt = Arssammenslaing.slaaSammen(
                aar.stream().map(Barnevern::sak).toList(),
                forrige.map(en -> en.sammenslatt().sak()).orElse(null),
                LocalDate.ofInstant(fil.mottatt(), java.time.ZoneOffset.UTC));
        DokumentId id = dokumentId(fil, sak);
        Barnevern konvolutt = aar.isEmpty() ? forrige.orElseThrow().sammenslatt() : aar.getLast();
        var tilstand = new Sakstilstand(
                id,
                forrige.map(Sakstilstand::versjon).orElse(0) + 1,
                new Barnevern(
                        id,
                        konvolutt.datoUttrekk(),
                        forrige.map(Sakstilstand::hode).orElse(null),
                        konvolutt.fagsystem(),
                        konvolutt.avgiver(),
                        sammenslatt));
        saker.lagreTilstand(fil, tilstand);
        svarer.godkjent(fil, XsdValidering.NYESTE_VERSJON, tilstand, sakerIFilen);
    }

    /** Every case of a file becomes a document of its own; the same one, however often the file is taken. */
    private static DokumentId dokumentId(InnsendingMottatt fil, SakId sak) {
        return new DokumentId(UUID.nameUUIDFromBytes((fil.innsendingId() + "/" + sak).getBytes(UTF_8)));
    }

    /** @param versjon its number among the accepted files of the year; absent when it is not kept */
    private void svar(
            InnsendingMottatt fil,
            Vurdering vurdering,
            Alvorlighet verst,
            List<Funn> funn,
            @Nullable Integer versjon,
            Svarer svarer)
            throws SQLException {
        var rapport = new Valideringsrapport(
                verst, new ArrayList<>(funn), Regelsett.VERSJON, null, versjon != null, null, versjon);
        svarer.vurdert(new InnsendingVurdert(fil.innsendingId(), vurdering, klokke.instant(), rapport));
    }

    private static Arsuttrekk uttrekk(InnsendingMottatt fil) {
        Arsuttrekk uttrekk = fil.arsuttrekk();
        if (uttrekk == null) {
            throw new IllegalArgumentException("Et årsuttrekk må ha år og region.");
        }
        return uttrekk;
    }
}
