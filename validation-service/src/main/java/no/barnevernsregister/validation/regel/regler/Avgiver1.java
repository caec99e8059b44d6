package no.barnevernsregister.validation.regel.regler;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelgrunnlag;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Oslo, Bergen and Trondheim report by city district. Blank names count as missing. */
public final class Avgiver1 implements Regel {

    private static final Regelomtale OMTALE = new Regelomtale(
            "Avgiver 1",
            "REPORTER_01",
            "Avgiver",
            Alvorlighet.ERROR,
            Mykning.GENERELL,
            LocalDate.of(2013, 1, 1),
            "Oslo, Bergen og Trondheim må oppgi bydelens nummer og navn.",
            "Fyll ut Bydelsnummer og Bydelsnavn på Avgiver i fagsystemet.",
            null);

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
        var avgiver = grunnlag.avgiver();
        String navn = avgiver.bydelsnavn();
        boolean mangler = avgiver.bydelsnummer() == null || navn == null || navn.isBlank();
        return HAR_BYDELER.contains(avgiver.organisasjonsnummer()) && mangler
                ? Stream.of(Brudd.ved(grunnlag, "Organisasjonsnummer", avgiver.organisasjonsnummer()))
                : Stream.empty();
    }

    private static final Set<String> HAR_BYDELER = Set.of("958935420", "964338531", "942110464");
}
