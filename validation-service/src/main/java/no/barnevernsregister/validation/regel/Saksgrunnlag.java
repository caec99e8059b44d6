package no.barnevernsregister.validation.regel;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Avgiver;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.hendelse.Kanal;

/**
 * What the rules of the case message see: the merged case.
 *
 * @param sak without deleted objects
 * @param medSlettede with them, for the one rule that asks about tombstones
 * @param sakSomLest the case record of the document that was sent
 * @param uttrekksdato the day of DatoUttrekk in Oslo; "today" for every rule
 */
public record Saksgrunnlag(
        Avgiver avgiver, Sak sak, Sak medSlettede, Sak sakSomLest, LocalDate uttrekksdato, Kanal kanal)
        implements Grunnlag {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /**
     * The view of a merged case in its newest envelope.
     *
     * @param sendt the document that was sent
     * @param sammenslatt the case after it
     */
    public static Saksgrunnlag av(Barnevern sendt, Sak sammenslatt, Kanal kanal) {
        return new Saksgrunnlag(
                sendt.avgiver(),
                sammenslatt.levende(),
                sammenslatt,
                sendt.sak(),
                sendt.datoUttrekk().atZoneSameInstant(OSLO).toLocalDate(),
                kanal);
    }

    @Override
    public Optional<String> journalnummer() {
        return Optional.of(sak.journalnummer());
    }

    /** Whole years on the day of the extract, by the birth date that holds now; none before birth and without Personalia. */
    public OptionalInt alder() {
        return alder(uttrekksdato);
    }

    /** Whole years on a day, by the birth date that holds now; none before birth and without Personalia. */
    public OptionalInt alder(LocalDate dag) {
        Optional<LocalDate> fodt = sak.gjeldendePersonalia().map(Personalia::fodseldato);
        return fodt.isPresent() && !fodt.get().isAfter(dag)
                ? OptionalInt.of(Period.between(fodt.get(), dag).getYears())
                : OptionalInt.empty();
    }

    /** Relations of these kinds that lead to the object. */
    public Stream<Relasjon> relasjonerTil(UUID id, Begrepstype fra, Begrepstype til) {
        return sak.relasjon().stream()
                .filter(relasjon -> relasjon.fraType() == fra
                        && relasjon.tilType() == til
                        && relasjon.tilId().equals(id));
    }

    /** Relations of these kinds that lead from the object. */
    public Stream<Relasjon> relasjonerFra(Saksobjekt objekt, Begrepstype til) {
        return sak.relasjon().stream()
                .filter(relasjon -> relasjon.fraType() == objekt.type()
                        && relasjon.tilType() == til
                        && kommerFra(relasjon, objekt));
    }

    /** Whether a relation's source is this object; it may be named by its id or by the key of the older system. */
    public static boolean kommerFra(Relasjon relasjon, Saksobjekt objekt) {
        return relasjon.fraType() == objekt.type()
                && (relasjon.fraId().equalsIgnoreCase(objekt.id().toString())
                        || relasjon.fraId().equals(objekt.migrertId()));
    }
}
