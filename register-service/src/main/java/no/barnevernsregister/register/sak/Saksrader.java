package no.barnevernsregister.register.sak;

import static no.barnevernsregister.register.sak.Objektrad.rad;
import static no.barnevernsregister.register.sak.Objektrad.verdier;

import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.Vedtak;
import org.jspecify.annotations.Nullable;

/** The rows of a merged case: its live objects, and what was deleted. Free text stays behind. */
public final class Saksrader {

    private final Levende levende;
    private final Barnenokkel barnenokkel;

    private Saksrader(Levende levende, Barnenokkel barnenokkel) {
        this.levende = levende;
        this.barnenokkel = barnenokkel;
    }

    /** All rows of the case. */
    public static List<Objektrad> av(Sak sak, Barnenokkel barnenokkel) {
        var levende = new Levende(sak);
        var rader = new Saksrader(levende, barnenokkel);
        List<Objektrad> alle = new ArrayList<>();
        levende.objekter().forEach(objekt -> alle.add(rader.av(objekt)));
        alle.addAll(Sletterad.alle(sak));
        return alle;
    }

    private Objektrad av(Saksobjekt objekt) {
        return switch (objekt) {
            case Personalia en -> personalia(en);
            case Melding en -> melding(en);
            case Undersokelse en -> undersokelse(en);
            case Plan en -> plan(en);
            case Tiltak en -> Tiltaksrad.av(en);
            case Vedtak en -> vedtak(en);
            case Ettervern en -> ettervern(en);
            case OversendelseFylkesnemnd en -> oversendelse(en);
            case Flytting en -> flytting(en);
            case Relasjon en -> relasjon(en);
        };
    }

    private Objektrad personalia(Personalia en) {
        return rad(Tabell.PERSONALIA, en.id(), null, en.startDato(), en.fodseldato(), en.kjonn(), barnenokkel.av(en));
    }

    private static Objektrad melding(Melding en) {
        var slutt = en.konklusjon();
        var rad = slutt == null
                ? rad(Tabell.MELDING, en.id(), en.migrertId(), en.startDato(), null, null)
                : rad(Tabell.MELDING, en.id(), en.migrertId(), en.startDato(), slutt.sluttDato(), slutt.kode());
        return rad.med(Tabell.MELDING_MELDER, en.melder(), melder -> verdier(melder.kode()))
                .med(Tabell.MELDING_SAKSINNHOLD, en.saksinnhold(), innhold -> verdier(innhold.kode()));
    }

    private static Objektrad undersokelse(Undersokelse en) {
        var slutt = en.konklusjon();
        var frist = en.utvidetFrist();
        var medvirkning = en.barnetsMedvirkning();
        return rad(
                        Tabell.UNDERSOKELSE,
                        en.id(),
                        en.migrertId(),
                        en.startDato(),
                        slutt == null ? null : slutt.sluttDato(),
                        slutt == null ? null : slutt.kode(),
                        frist == null ? null : frist.startDato(),
                        frist == null ? null : frist.innvilget(),
                        medvirkning == null ? null : medvirkning.startDato(),
                        medvirkning == null ? null : medvirkning.medvirkningType())
                .med(Tabell.UNDERSOKELSE_VEDTAKSGRUNNLAG, en.vedtaksgrunnlag(), grunnlag -> verdier(grunnlag.kode()));
    }

    private static Objektrad plan(Plan en) {
        var slutt = en.konklusjon();
        return rad(
                        Tabell.PLAN,
                        en.id(),
                        en.migrertId(),
                        en.startDato(),
                        slutt == null ? null : slutt.sluttDato(),
                        en.plantype())
                .med(Tabell.PLAN_EVALUERING, en.evaluering(), evaluering -> verdier(evaluering.utfortDato()));
    }

    private Objektrad vedtak(Vedtak en) {
        var slutt = en.konklusjon();
        return medLov(Tabell.VEDTAK, en, en.lovhjemmel(), en.startDato(), slutt == null ? null : slutt.sluttDato())
                .med(Tabell.VEDTAK_JMFR_LOVHJEMMEL, en.jmfrLovhjemmel(), Lovverdier::av)
                .med(
                        Tabell.VEDTAK_STATUS,
                        levende.statuser(en),
                        status -> verdier(status.id(), status.endretDato(), status.kode()))
                .med(Tabell.VEDTAK_KRAV, en.krav(), krav -> {
                    var utfall = krav.konklusjon();
                    return utfall == null
                            ? verdier(krav.id(), krav.startDato(), null, null)
                            : verdier(krav.id(), krav.startDato(), utfall.sluttDato(), utfall.kode());
                });
    }

    private static Objektrad ettervern(Ettervern en) {
        var slutt = en.konklusjon();
        return rad(
                Tabell.ETTERVERN,
                en.id(),
                en.migrertId(),
                en.tilbudSendtDato(),
                slutt == null ? null : slutt.sluttDato(),
                slutt == null ? null : slutt.kode());
    }

    private static Objektrad oversendelse(OversendelseFylkesnemnd en) {
        return medLov(Tabell.OVERSENDELSE_FYLKESNEMND, en, en.lovhjemmel(), en.startDato())
                .med(Tabell.OVERSENDELSE_FYLKESNEMND_JMFR_LOVHJEMMEL, en.jmfrLovhjemmel(), Lovverdier::av);
    }

    private static Objektrad flytting(Flytting en) {
        return rad(
                Tabell.FLYTTING,
                en.id(),
                en.migrertId(),
                en.sluttDato(),
                en.arsakFra().kode(),
                en.flyttingTil().kode());
    }

    private Objektrad relasjon(Relasjon en) {
        return rad(
                Tabell.RELASJON,
                en.id(),
                null,
                en.fraId(),
                en.fraType().navn(),
                en.tilId(),
                en.tilType().navn(),
                levende.finn(en.fraType(), en.fraId()).orElse(null),
                levende.finn(en.tilType(), en.tilId().toString()).orElse(null));
    }

    /** A row whose last columns are its legal basis. */
    static Objektrad medLov(Tabell tabell, Saksobjekt en, Lovhjemmel lov, @Nullable Object... egne) {
        List<@Nullable Object> alle = new ArrayList<>(verdier(egne));
        alle.addAll(Lovverdier.av(lov));
        return new Objektrad(tabell, en.id(), en.migrertId(), alle, List.of());
    }
}
