package no.barnevernsregister.intake.innsending.infra;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.intake.innsending.Innsending;
import no.barnevernsregister.intake.innsending.Status;
import org.jspecify.annotations.Nullable;

/**
 * A submission as its sender sees it; right after sending it is the receipt.
 *
 * @param sakId absent for a yearly extract
 * @param aar the year of a yearly extract
 * @param region the region of a yearly extract
 * @param lagret whether it is, or will be, part of the register; false for a dry run, for what was refused, and for a file
 *     that waits for its sender
 * @param hode the newest accepted document of the case, which the next one must name; also when this one was refused
 * @param funn how many findings of each severity, when there is a report
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InnsendingJson(
        InnsendingId id,
        @Nullable DokumentId dokumentId,
        @Nullable SakId sakId,
        @Nullable Integer aar,
        @Nullable String region,
        Organisasjonsnummer rapporterendeOrganisasjon,
        @Nullable Organisasjonsnummer leverandor,
        @Nullable String systemId,
        Kommunenummer kommune,
        Status status,
        boolean lagret,
        Instant mottatt,
        Instant endret,
        String sha256,
        @Nullable DokumentId hode,
        @Nullable Integer versjon,
        @Nullable Map<Alvorlighet, Integer> funn,
        Map<String, String> lenker) {

    /** What its sender sees. */
    public static InnsendingJson av(Innsending innsending, Optional<Valideringsrapport> rapport) {
        String selv = "/api/v1/innsendinger/" + innsending.id();
        Arsuttrekk uttrekk = innsending.arsuttrekk();
        return new InnsendingJson(
                innsending.id(),
                innsending.dokumentId(),
                innsending.sakId(),
                uttrekk == null ? null : uttrekk.aar(),
                uttrekk == null ? null : uttrekk.region(),
                innsending.avsender().rapporterendeOrg(),
                innsending.avsender().leverandorOrg(),
                innsending.avsender().systemId(),
                innsending.kommune(),
                innsending.status(),
                innsending.provekjoring() == Provekjoring.NEI
                        && innsending.status() != Status.AVVIST
                        && innsending.status() != Status.KONTROLLERT,
                innsending.mottatt(),
                innsending.endret(),
                innsending.sha256(),
                innsending.hode(),
                innsending.versjon(),
                rapport.map(InnsendingJson::antall).orElse(null),
                lenker(innsending, rapport, selv));
    }

    private static Map<String, String> lenker(
            Innsending innsending, Optional<Valideringsrapport> rapport, String selv) {
        Map<String, String> lenker = new LinkedHashMap<>();
        lenker.put("selv", selv);
        lenker.put("rapport", selv + "/rapport");
        lenker.put("rapportHtml", selv + "/rapport?format=html");
        lenker.put("rapportCsv", selv + "/rapport?format=csv");
        boolean kanSendes = rapport.filter(en -> en.alvorlighet().compareTo(Alvorlighet.ERROR) < 0)
                .isPresent();
        if (innsending.status() == Status.KONTROLLERT && kanSendes) {
            lenker.put("send", "/api/v1/filer/kostra15f/" + innsending.id() + "/send");
        }
        return lenker;
    }

    private static Map<Alvorlighet, Integer> antall(Valideringsrapport rapport) {
        Map<Alvorlighet, Integer> antall = new EnumMap<>(Alvorlighet.class);
        for (Funn funn : rapport.funn()) {
            antall.merge(funn.alvorlighet(), 1, Integer::sum);
        }
        return antall;
    }
}
