package no.barnevernsregister.validation.regel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Avgiver;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.hendelse.Kanal;

/**
 * What the rules see: the merged case.
 *
 * @param sak without deleted objects
 * @param medSlettede with them, for the one rule that asks about tombstones
 * @param uttrekksdato the day of DatoUttrekk in Oslo
 */
public record Regelgrunnlag(Avgiver avgiver, Sak sak, Sak medSlettede, LocalDate uttrekksdato, Kanal kanal) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** The view of a merged case in its newest envelope. */
    public static Regelgrunnlag av(Barnevern sammenslatt, Kanal kanal) {
        return new Regelgrunnlag(
                sammenslatt.avgiver(),
                sammenslatt.sak().levende(),
                sammenslatt.sak(),
                sammenslatt.datoUttrekk().atZoneSameInstant(OSLO).toLocalDate(),
                kanal);
    }

    /** Relations of these kinds that lead to the object. */
    public Stream<Relasjon> relasjonerTil(UUID id, Begrepstype fra, Begrepstype til) {
        return sak.relasjon().stream()
                .filter(relasjon -> relasjon.fraType() == fra
                        && relasjon.tilType() == til
                        && relasjon.tilId().equals(id));
    }

    /** Whether a relation's source is this object; it may be named by its id or by the key of the older system. */
    public static boolean navngir(Relasjon relasjon, UUID id, Set<String> migrertId) {
        return relasjon.fraId().equalsIgnoreCase(id.toString()) || migrertId.contains(relasjon.fraId());
    }
}
