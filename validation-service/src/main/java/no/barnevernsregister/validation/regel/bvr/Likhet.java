package no.barnevernsregister.validation.regel.bvr;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Hyppighet;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Tilsyn;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.Utfort;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.validation.regel.Brudd;
import org.jspecify.annotations.Nullable;

/**
 * The same thing registered twice: two objects of a kind that say the same. Ids name things and say nothing about them,
 * so none counts, neither those of the parts nor the one from the older system; nor does the order of the parts.
 */
final class Likhet {

    private Likhet() {}

    /**
     * A breach for each object that repeats another one; the original is the one with the lowest id, so that the order
     * in which the case holds them makes no difference.
     *
     * @param innhold what an object says
     */
    static <T extends Saksobjekt> Stream<Brudd> gjentakelser(List<T> objekter, Function<T, Object> innhold) {
        if (objekter.size() < 2) {
            return Stream.empty();
        }
        Map<Object, T> sett = new HashMap<>();
        return objekter.stream().sorted(Comparator.comparing(Saksobjekt::id)).flatMap(objekt -> {
            T original = sett.putIfAbsent(innhold.apply(objekt), objekt);
            return original == null ? Stream.empty() : Stream.of(Brudd.ved(objekt, "Lik", original.id()));
        });
    }

    static Object innhold(Melding melding) {
        return alt(melding.startDato(), antall(melding.melder()), antall(melding.saksinnhold()), melding.konklusjon());
    }

    static Object innhold(Undersokelse undersokelse) {
        return alt(
                undersokelse.startDato(),
                antall(undersokelse.vedtaksgrunnlag()),
                undersokelse.barnetsMedvirkning(),
                undersokelse.utvidetFrist(),
                undersokelse.konklusjon());
    }

    static Object innhold(Vedtak vedtak) {
        return alt(
                vedtak.startDato(),
                innhold(vedtak.lovhjemmel()),
                antall(vedtak.jmfrLovhjemmel(), Likhet::innhold),
                antall(vedtak.krav(), krav -> alt(krav.startDato(), krav.konklusjon())),
                antall(vedtak.status(), status -> alt(status.endretDato(), status.kode())),
                vedtak.konklusjon());
    }

    static Object innhold(Tiltak tiltak) {
        var oppfolging = tiltak.oppfolging();
        return alt(
                tiltak.startDato(),
                innhold(tiltak.lovhjemmel()),
                antall(tiltak.jmfrLovhjemmel(), Likhet::innhold),
                tiltak.kategori(),
                antall(tiltak.tiltaksgrunnlag()),
                innhold(tiltak.tilsyn()),
                oppfolging == null ? null : besok(oppfolging.hyppighet(), oppfolging.utfort()),
                tiltak.opphevelse(),
                tiltak.konklusjon());
    }

    static Object innhold(Plan plan) {
        return alt(plan.startDato(), plan.plantype(), antall(plan.evaluering()), plan.konklusjon());
    }

    private static Object innhold(Lovhjemmel hjemmel) {
        return alt(
                hjemmel.lov(),
                hjemmel.kapittel(),
                hjemmel.paragraf(),
                antall(hjemmel.ledd()),
                antall(hjemmel.bokstav()),
                antall(hjemmel.punktum()));
    }

    private static @Nullable Object innhold(@Nullable Tilsyn tilsyn) {
        return tilsyn == null
                ? null
                : alt(
                        antall(tilsyn.ansvarlig(), en -> alt(en.startDato(), en.kommunenummer())),
                        besok(tilsyn.hyppighet(), tilsyn.utfort()));
    }

    private static Object besok(List<Hyppighet> hyppighet, List<Utfort> utfort) {
        return alt(antall(hyppighet, en -> alt(en.startDato(), en.kode())), antall(utfort, Utfort::utfortDato));
    }

    private static Object alt(@Nullable Object... deler) {
        return Arrays.asList(deler);
    }

    private static Object antall(List<?> deler) {
        return antall(deler, del -> del);
    }

    /** How many times each part stands there, whatever the order. */
    private static <T> Object antall(List<T> deler, Function<? super T, ?> innhold) {
        return deler.stream().collect(Collectors.groupingBy(innhold, Collectors.counting()));
    }
}
