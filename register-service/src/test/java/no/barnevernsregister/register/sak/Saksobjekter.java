package no.barnevernsregister.register.sak;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.ArsakFra;
import no.barnevernsregister.contracts.bvr.BarnetsMedvirkning;
import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.EttervernKonklusjon;
import no.barnevernsregister.contracts.bvr.Evaluering;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.FlyttingTil;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Melder;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.UndersokelseKonklusjon;
import no.barnevernsregister.contracts.bvr.UtvidetFrist;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import org.jspecify.annotations.Nullable;

/** Objects of a case as the counts look at them. A day that is left out is absent. */
public final class Saksobjekter {

    private Saksobjekter() {}

    /** Who the child is from 1 January 2010, with a number of its own. */
    public static Personalia barn(String fodt, String kjonn) {
        return hvem(Saksbygger.nyttNummer(), "2010-01-01", fodt, kjonn, null);
    }

    public static Personalia hvem(
            Fodselsnummer nummer, String fra, String fodt, String kjonn, @Nullable String dufNummer) {
        return new Personalia(
                UUID.randomUUID(), LocalDate.parse(fra), nummer, LocalDate.parse(fodt), kjonn, dufNummer, false);
    }

    public static Melding melding(String fra) {
        return new Melding(UUID.randomUUID(), null, LocalDate.parse(fra), false, List.of(), List.of(), null);
    }

    public static Melding melding(String fra, String til, String kode) {
        return konkludert(melding(fra), new MeldingKonklusjon(LocalDate.parse(til), kode, false));
    }

    /** The same report with a conclusion. */
    public static Melding konkludert(Melding en, MeldingKonklusjon konklusjon) {
        return new Melding(en.id(), null, en.startDato(), false, en.melder(), en.saksinnhold(), konklusjon);
    }

    public static Melding meldingAv(String fra, String... meldere) {
        List<Melder> alle =
                Stream.of(meldere).map(kode -> new Melder(kode, null)).toList();
        return new Melding(UUID.randomUUID(), null, LocalDate.parse(fra), false, alle, List.of(), null);
    }

    public static Undersokelse undersokelse(String fra) {
        return new Undersokelse(UUID.randomUUID(), null, LocalDate.parse(fra), false, List.of(), null, null, null);
    }

    public static Undersokelse undersokelse(String fra, String til, String kode) {
        Undersokelse en = undersokelse(fra);
        return new Undersokelse(
                en.id(),
                null,
                en.startDato(),
                false,
                List.of(),
                null,
                null,
                new UndersokelseKonklusjon(LocalDate.parse(til), kode, null));
    }

    /** With an extended time limit: 1 granted, 2 refused, absent while undecided. */
    public static Undersokelse medFrist(Undersokelse en, @Nullable String innvilget) {
        return new Undersokelse(
                en.id(),
                null,
                en.startDato(),
                false,
                List.of(),
                en.barnetsMedvirkning(),
                new UtvidetFrist(en.startDato().plusDays(60), innvilget),
                en.konklusjon());
    }

    public static Undersokelse medMedvirkning(Undersokelse en, String type) {
        return new Undersokelse(
                en.id(),
                null,
                en.startDato(),
                false,
                List.of(),
                new BarnetsMedvirkning(en.startDato(), type),
                en.utvidetFrist(),
                en.konklusjon());
    }

    public static Plan plan(String fra, @Nullable String til, String plantype, String... evaluert) {
        return new Plan(
                UUID.randomUUID(),
                null,
                LocalDate.parse(fra),
                plantype,
                false,
                Stream.of(evaluert)
                        .map(dag -> new Evaluering(LocalDate.parse(dag)))
                        .toList(),
                til == null ? null : new Konklusjon(LocalDate.parse(til)));
    }

    public static Ettervern ettervern(String sendt) {
        return new Ettervern(UUID.randomUUID(), null, LocalDate.parse(sendt), false, null);
    }

    public static Ettervern ettervern(String sendt, String svart, String kode) {
        return new Ettervern(
                UUID.randomUUID(),
                null,
                LocalDate.parse(sendt),
                false,
                new EttervernKonklusjon(LocalDate.parse(svart), kode));
    }

    public static OversendelseFylkesnemnd oversendelse(String fra, Lovhjemmel lov, Lovhjemmel... jmfr) {
        return new OversendelseFylkesnemnd(UUID.randomUUID(), null, LocalDate.parse(fra), false, lov, List.of(jmfr));
    }

    public static Flytting flytting(String dag, String arsak, String til) {
        return new Flytting(
                UUID.randomUUID(),
                null,
                LocalDate.parse(dag),
                false,
                new ArsakFra(arsak, null),
                new FlyttingTil(til, null));
    }

    /** A legal basis; a paragraf is chapter and section, {@code 4-12}. */
    public static Lovhjemmel lov(String navn, String paragraf, String... ledd) {
        int strek = paragraf.indexOf('-');
        return new Lovhjemmel(
                navn, paragraf.substring(0, strek), paragraf.substring(strek + 1), List.of(ledd), List.of(), List.of());
    }
}
