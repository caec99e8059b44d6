package no.barnevernsregister.intake.organisasjon.infra;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.intake.organisasjon.Organisasjon;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository.Stand;
import no.barnevernsregister.intake.tilgang.Aktor;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import no.barnevernsregister.intake.tilgang.infra.Innlogget;

/** Who may do what in the organisation register. */
@RequestScoped
public class Organisasjonstilgang {

    private static final String ADMINISTRATOR = "bufdir-administrator";

    private final OrganisasjonRepository organisasjoner;
    private final Innlogget innlogget;

    Organisasjonstilgang(OrganisasjonRepository organisasjoner, Innlogget innlogget) {
        this.organisasjoner = organisasjoner;
        this.innlogget = innlogget;
    }

    /** Bufdir reads all of it. */
    void krevLese() {
        if (!(innlogget.aktor() instanceof Aktor.Person person)
                || person.tilganger().stream().noneMatch(en -> en.startsWith("bufdir-"))) {
            throw new IngenTilgang("Organisasjonsregisteret er for Bufdir.");
        }
    }

    /** Bufdir's administrators change it. @return whoever it is */
    String krevEndre() {
        if (!kanEndre()) {
            throw new IngenTilgang("Organisasjonsregisteret kan bare endres av en administrator i Bufdir.");
        }
        return innlogget.hvem();
    }

    boolean kanEndre() {
        return innlogget.aktor() instanceof Aktor.Person person
                && person.tilganger().contains(ADMINISTRATOR);
    }

    /** The service itself, or its vendor, says that it is done. @return whoever it is */
    String krevMelde(Organisasjon organisasjon) {
        boolean egen = switch (innlogget.aktor()) {
            case Aktor.Fagsystem system ->
                system.kanSende() && system.handler().rapporterendeOrg().equals(organisasjon.organisasjonsnummer());
            case Aktor.Person person ->
                person.tilganger().contains("godkjenner:" + organisasjon.kommune())
                        || person.tilganger().contains("rapportor:" + organisasjon.kommune());
        };
        if (!egen) {
            throw new IngenTilgang("Bare tjenesten selv eller leverandøren dens kan melde at alt er sendt.");
        }
        return innlogget.hvem();
    }

    Stand stand(Organisasjonsnummer nummer) {
        return organisasjoner.hent(nummer).orElseThrow(NotFoundException::new);
    }
}
