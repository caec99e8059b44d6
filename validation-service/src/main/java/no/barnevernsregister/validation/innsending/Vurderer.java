package no.barnevernsregister.validation.innsending;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.hendelse.Vurdering;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.validation.innsending.SakRepository.Kjent;
import no.barnevernsregister.validation.innsending.SakRepository.Parkert;
import no.barnevernsregister.validation.konvertering.Konvertering;
import no.barnevernsregister.validation.konvertering.Konverteringsregel;
import no.barnevernsregister.validation.regel.Regelmotor;
import no.barnevernsregister.validation.regel.Regelsett;
import no.barnevernsregister.validation.regel.Saksgrunnlag;
import no.barnevernsregister.validation.sak.Kjedeledd;
import no.barnevernsregister.validation.sak.Sakstilstand;
import no.barnevernsregister.validation.sak.Sammenslaing;
import org.jspecify.annotations.Nullable;

/**
 * Answers submissions: reads the document, finds its place in the chain of the case, merges it, runs the rules.
 *
 * <p>A document whose predecessor has not come waits; when the predecessor is answered, so are those that waited for it, in
 * the same transaction.
 */
public final class Vurderer {

    private final Clock klokke;
    private final Duration ventetid;
    private final Consumer<String> regelFeilet;

    /** @param ventetid how long a document waits for the one before it */
    public Vurderer(Clock klokke, Duration ventetid, Consumer<String> regelFeilet) {
        this.klokke = klokke;
        this.ventetid = ventetid;
        this.regelFeilet = regelFeilet;
    }

    /** Answers a submission, and those that waited for it. */
    public void vurder(InnsendingMottatt innsending, byte[] bytes, SakRepository saker, Svarer svarer)
            throws SQLException {
        Deque<Parkert> ko = new ArrayDeque<>(List.of(new Parkert(innsending, bytes)));
        for (Parkert neste = ko.poll(); neste != null; neste = ko.poll()) {
            Optional<DokumentId> besvart = vurderEn(neste, saker, svarer);
            if (besvart.isPresent()) {
                ko.addAll(saker.taVentende(neste.innsending(), besvart.get()));
            }
        }
    }

    /** Refuses a document that has waited long enough, and those that waited for it. */
    public void giOpp(Parkert ventet, SakRepository saker, Svarer svarer) throws SQLException {
        InnsendingMottatt innsending = ventet.innsending();
        saker.laas(innsending);
        Optional<DokumentId> id = Optional.ofNullable(innsending.dokumentId());
        if (id.isPresent()) {
            svar(innsending, id.get(), manglerForrige(innsending, saker), saker, svarer);
            for (Parkert barn : saker.taVentende(innsending, id.get())) {
                vurder(barn.innsending(), barn.bytes(), saker, svarer);
            }
        }
    }

    /** The one before never came; for a service that converts it may be that the case itself never did. */
    private static List<Funn> manglerForrige(InnsendingMottatt innsending, SakRepository saker) throws SQLException {
        Optional<Konvertering> konvertering = saker.konvertering(innsending, null);
        return konvertering.isPresent() && saker.tilstand(innsending).isEmpty()
                ? List.of(
                        Formfunn.manglerForrige(),
                        Konverteringsregel.ENDRING_FOR_FORSTEINNSENDING.funn(konvertering.get()))
                : List.of(Formfunn.manglerForrige());
    }

    /** @return the document's id when it now has a final answer that others may wait for */
    private Optional<DokumentId> vurderEn(Parkert en, SakRepository saker, Svarer svarer) throws SQLException {
        return switch (Lesing.les(en.innsending(), en.bytes())) {
            case Lesing.Ugyldig ugyldig -> avvisUgyldig(en.innsending(), ugyldig.funn(), saker, svarer);
            case Lesing.Lest lest ->
                en.innsending().provekjoring() == Provekjoring.FRITTSTAENDE
                        ? provAlene(lest.dokument(), svarer)
                        : vurderLest(lest.dokument(), saker, svarer);
        };
    }

    private Optional<DokumentId> avvisUgyldig(
            InnsendingMottatt innsending, List<Funn> funn, SakRepository saker, Svarer svarer) throws SQLException {
        DokumentId id = innsending.dokumentId();
        boolean holdes = id != null && innsending.sakId() != null && !erProve(innsending);
        if (!holdes || id == null) {
            svarer.vurdert(rapport(innsending, Dom.over(funn), null, null));
            return Optional.empty();
        }
        saker.laas(innsending);
        if (saker.dokument(innsending, id).isPresent()) {
            return besvarKjent(innsending, id, saker, svarer);
        }
        return svar(innsending, id, funn, saker, svarer);
    }

    private Optional<DokumentId> provAlene(Dokument dokument, Svarer svarer) throws SQLException {
        Dom dom = doem(
                dokument, Sammenslaing.slaaSammen(null, dokument.barnevern().sak()));
        svarer.vurdert(rapport(dokument.innsending(), dom, dokument.xsdVersjon(), null));
        return Optional.empty();
    }

    private Optional<DokumentId> vurderLest(Dokument dokument, SakRepository saker, Svarer svarer) throws SQLException {
        InnsendingMottatt innsending = dokument.innsending();
        DokumentId id = dokument.barnevern().id();
        saker.laas(innsending);
        if (saker.dokument(innsending, id).isPresent()) {
            return besvarKjent(innsending, id, saker, svarer);
        }
        if (saker.erSlettet(innsending)) {
            return svar(innsending, id, List.of(Formfunn.personSlettet()), saker, svarer);
        }
        Kjedeledd ledd = kjedeledd(dokument, saker);
        Optional<Funn> brudd = bruddVedKonvertering(dokument, ledd, saker);
        if (brudd.isPresent()) {
            return svar(innsending, id, List.of(brudd.get()), saker, svarer);
        }
        return switch (ledd) {
            case Kjedeledd.Forste _ -> bygg(dokument, null, saker, svarer);
            case Kjedeledd.Neste neste -> bygg(dokument, neste.tilstand(), saker, svarer);
            case Kjedeledd.Forgrening gren ->
                svar(innsending, id, List.of(Formfunn.forgrening(gren.hode())), saker, svarer);
            case Kjedeledd.SegSelv _ -> svar(innsending, id, List.of(Formfunn.segSelv()), saker, svarer);
            case Kjedeledd.ForrigeAvvist _ -> svar(innsending, id, List.of(Formfunn.forrigeAvvist()), saker, svarer);
            case Kjedeledd.ManglerForrige _ -> vent(dokument, saker, svarer);
        };
    }

    private static Optional<Funn> bruddVedKonvertering(Dokument dokument, Kjedeledd ledd, SakRepository saker)
            throws SQLException {
        boolean migrertSak =
                ledd instanceof Kjedeledd.Forste && dokument.barnevern().sak().migrertId() != null;
        if (!migrertSak && !(ledd instanceof Kjedeledd.ManglerForrige)) {
            return Optional.empty();
        }
        InnsendingMottatt innsending = dokument.innsending();
        Optional<Konvertering> konvertering =
                saker.konvertering(innsending, dokument.barnevern().avgiver().bydelsnummer());
        if (konvertering.isEmpty()) {
            return Optional.empty();
        }
        Konverteringsregel regel =
                migrertSak ? Konverteringsregel.NY_FORSTEINNSENDING : Konverteringsregel.ENDRING_FOR_FORSTEINNSENDING;
        boolean brudd =
                migrertSak ? konvertering.get().ferdigFor(innsending.mottatt()) : !saker.harSendtSaker(innsending);
        return brudd ? Optional.of(regel.funn(konvertering.get())) : Optional.empty();
    }

    private static Kjedeledd kjedeledd(Dokument dokument, SakRepository saker) throws SQLException {
        InnsendingMottatt innsending = dokument.innsending();
        DokumentId forrige = dokument.barnevern().forrigeId();
        Optional<Sakstilstand> tilstand = saker.tilstand(innsending);
        if (forrige == null) {
            return tilstand.isPresent()
                    ? new Kjedeledd.Forgrening(tilstand.get().hode())
                    : new Kjedeledd.Forste();
        }
        if (forrige.equals(dokument.barnevern().id())) {
            return new Kjedeledd.SegSelv();
        }
        if (tilstand.isPresent() && tilstand.get().hode().equals(forrige)) {
            return new Kjedeledd.Neste(tilstand.get());
        }
        Optional<Kjent> kjent = saker.dokument(innsending, forrige);
        if (kjent.isEmpty()) {
            return new Kjedeledd.ManglerForrige();
        }
        return kjent.get().vurdering() == Vurdering.AVVIST || tilstand.isEmpty()
                ? new Kjedeledd.ForrigeAvvist()
                : new Kjedeledd.Forgrening(tilstand.get().hode());
    }

    private Optional<DokumentId> besvarKjent(
            InnsendingMottatt innsending, DokumentId id, SakRepository saker, Svarer svarer) throws SQLException {
        Kjent kjent = saker.dokument(innsending, id).orElseThrow();
        if (kjent.sha256().equals(innsending.nyttelast().sha256())) {
            InnsendingVurdert forste = saker.forsteSvar(innsending, id);
            Valideringsrapport rapport = forste.rapport();
            svarer.vurdert(new InnsendingVurdert(
                    innsending.innsendingId(),
                    forste.vurdering(),
                    forste.vurdert(),
                    rapport == null || !erProve(innsending) ? rapport : rapport.somProve()));
        } else {
            DokumentId hode = saker.tilstand(innsending).map(Sakstilstand::hode).orElse(null);
            svarer.vurdert(rapport(innsending, Dom.over(List.of(Formfunn.annetInnhold())), null, hode));
        }
        return Optional.empty();
    }

    private Optional<DokumentId> bygg(
            Dokument dokument, @Nullable Sakstilstand forrige, SakRepository saker, Svarer svarer) throws SQLException {
        InnsendingMottatt innsending = dokument.innsending();
        DokumentId id = dokument.barnevern().id();
        Barnevern sammenslatt = dokument.barnevern()
                .medSak(Sammenslaing.slaaSammen(
                        forrige == null ? null : forrige.sammenslatt().sak(),
                        dokument.barnevern().sak()));
        Dom dom = doem(dokument, sammenslatt.sak());
        if (!dom.godtatt()) {
            return svar(innsending, id, dom.funn(), saker, svarer);
        }
        var tilstand = new Sakstilstand(id, forrige == null ? 1 : forrige.versjon() + 1, sammenslatt);
        if (erProve(innsending)) {
            svarer.vurdert(rapport(innsending, dom, dokument.xsdVersjon(), forrige == null ? null : forrige.hode()));
            return Optional.empty();
        }
        InnsendingVurdert svar = rapport(innsending, dom, dokument.xsdVersjon(), id, tilstand.versjon());
        svarer.vurdert(svar);
        saker.lagreTilstand(innsending, tilstand);
        saker.lagreDokument(innsending, id, svar);
        svarer.godkjent(innsending, dokument.xsdVersjon(), tilstand, null);
        return Optional.of(id);
    }

    private Dom doem(Dokument dokument, Sak sammenslatt) {
        var grunnlag = Saksgrunnlag.av(
                dokument.barnevern(), sammenslatt, dokument.innsending().kanal());
        var motor = new Regelmotor<>(Regelsett.bvr(grunnlag), regelFeilet);
        return Dom.over(motor.sjekk(grunnlag, dokument.plasseringer()));
    }

    private Optional<DokumentId> vent(Dokument dokument, SakRepository saker, Svarer svarer) throws SQLException {
        InnsendingMottatt innsending = dokument.innsending();
        DokumentId forrige = dokument.barnevern().forrigeId();
        if (erProve(innsending) || forrige == null) {
            svarer.vurdert(rapport(innsending, Dom.over(List.of(Formfunn.manglerForrige())), null, null));
            return Optional.empty();
        }
        saker.parker(innsending, forrige, dokument.bytes(), klokke.instant().plus(ventetid));
        svarer.vurdert(new InnsendingVurdert(innsending.innsendingId(), Vurdering.PARKERT, klokke.instant(), null));
        return Optional.empty();
    }

    /** Refuses a document for good, with the head of its case. */
    private Optional<DokumentId> svar(
            InnsendingMottatt innsending, DokumentId id, List<Funn> funn, SakRepository saker, Svarer svarer)
            throws SQLException {
        DokumentId hode = saker.tilstand(innsending).map(Sakstilstand::hode).orElse(null);
        InnsendingVurdert svar = rapport(innsending, Dom.over(funn), null, hode);
        svarer.vurdert(svar);
        if (erProve(innsending)) {
            return Optional.empty();
        }
        saker.lagreDokument(innsending, id, svar);
        return Optional.of(id);
    }

    private InnsendingVurdert rapport(
            InnsendingMottatt innsending, Dom dom, @Nullable Integer xsdVersjon, @Nullable DokumentId hode) {
        return rapport(innsending, dom, xsdVersjon, hode, null);
    }

    private InnsendingVurdert rapport(
            InnsendingMottatt innsending,
            Dom dom,
            @Nullable Integer xsdVersjon,
            @Nullable DokumentId hode,
            @Nullable Integer versjon) {
        var rapport = new Valideringsrapport(
                dom.alvorlighet(),
                dom.funn(),
                Regelsett.VERSJON,
                xsdVersjon == null ? innsending.xsdVersjon() : xsdVersjon,
                dom.godtatt() && !erProve(innsending),
                hode,
                versjon);
        return new InnsendingVurdert(innsending.innsendingId(), dom.vurdering(), klokke.instant(), rapport);
    }

    private static boolean erProve(InnsendingMottatt innsending) {
        return innsending.provekjoring() != Provekjoring.NEI;
    }
}
