package no.barnevernsregister.validation.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.validation.innsending.SakRepository;
import no.barnevernsregister.validation.konvertering.Konvertering;
import no.barnevernsregister.validation.sak.Sakstilstand;
import org.jspecify.annotations.Nullable;

/** The cases of one run, in memory; all belong to one reporting organisation and one thread. */
final class SakMinneRepository implements SakRepository {

    private record Svar(String sha256, InnsendingVurdert svar) {}

    private record Ventende(DokumentId forrige, Parkert parkert) {}

    private final Map<@Nullable SakId, Sakstilstand> tilstander = new HashMap<>();
    private final Map<DokumentId, Svar> dokumenter = new HashMap<>();
    private final List<Ventende> ventende = new ArrayList<>();

    @Override
    public void laas(InnsendingMottatt innsending) {
        // Nobody else is here.
    }

    @Override
    public Optional<Sakstilstand> tilstand(InnsendingMottatt innsending) {
        return Optional.ofNullable(tilstander.get(innsending.sakId()));
    }

    @Override
    public boolean erSlettet(InnsendingMottatt innsending) {
        return false;
    }

    @Override
    public Optional<Kjent> dokument(InnsendingMottatt innsending, DokumentId id) {
        return Optional.ofNullable(dokumenter.get(id))
                .map(kjent -> new Kjent(kjent.sha256(), kjent.svar().vurdering()));
    }

    @Override
    public void lagreTilstand(InnsendingMottatt innsending, Sakstilstand tilstand) {
        tilstander.put(innsending.sakId(), tilstand);
    }

    @Override
    public void lagreDokument(InnsendingMottatt innsending, DokumentId id, InnsendingVurdert svar) {
        dokumenter.put(id, new Svar(innsending.nyttelast().sha256(), svar));
    }

    @Override
    public InnsendingVurdert forsteSvar(InnsendingMottatt innsending, DokumentId id) {
        return Optional.ofNullable(dokumenter.get(id)).orElseThrow().svar();
    }

    @Override
    public void parker(InnsendingMottatt innsending, DokumentId forrige, byte[] bytes, Instant frist) {
        ventende.add(new Ventende(forrige, new Parkert(innsending, bytes)));
    }

    @Override
    public List<Parkert> taVentende(InnsendingMottatt innsending, DokumentId forrige) {
        List<Parkert> tatt = new ArrayList<>();
        ventende.removeIf(en -> {
            boolean horerTil = en.forrige().equals(forrige)
                    && Optional.ofNullable(en.parkert().innsending().sakId())
                            .equals(Optional.ofNullable(innsending.sakId()));
            return horerTil && tatt.add(en.parkert());
        });
        return tatt;
    }

    @Override
    public Optional<Konvertering> konvertering(InnsendingMottatt innsending, @Nullable Bydelsnummer bydel) {
        return Optional.empty();
    }

    @Override
    public boolean harSendtSaker(InnsendingMottatt innsending) {
        return !tilstander.isEmpty();
    }

    /** Takes out the one that has waited longest. */
    Optional<Parkert> taEnVentende() {
        return ventende.isEmpty()
                ? Optional.empty()
                : Optional.of(ventende.removeFirst().parkert());
    }
}
